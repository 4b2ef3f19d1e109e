#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/** Words that are marked wherever they stand in the log. */
struct LogMark
{
    QString text; ///< as the log's filter takes it: words, or /a regular expression/
    QString colour; ///< "#f0b44c"

    bool operator==(const LogMark &) const = default;
};

/** How the window was left: the user's own, whatever the record. */
struct WindowSettings
{
    QByteArray geometry;
    QByteArray docks;
    QByteArray columns; ///< of the fleet: order, widths, which are shown
    int appearance = 0; ///< gui::Appearance
    int grouping = -1; ///< the fleet's column that is grouped by; -1: none
    int place = 1; ///< gui::Place that was seen last
    bool inspectorShown = true; ///< beside the phones
    int pace = 600; ///< phones a minute that are told something
    int first = 0; ///< so many are told before the others; 0: all in turn
    QStringList searches; ///< kept as places
    QList<LogMark> marks;
    QString asteriskFolder; ///< what the Asterisk page compares with; empty: nothing
    bool pjsip = false;

    bool operator==(const WindowSettings &) const = default;
};

WindowSettings loadWindowSettings();
void saveWindowSettings(const WindowSettings &settings);
