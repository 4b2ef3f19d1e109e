#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/** Where the servers of the window's process listen. */
struct ServerPlan
{
    QString address; ///< empty: every address of this machine
    quint16 tftp = 69; ///< 0: off, here and below
    quint16 http = 80;
    quint16 syslog = 514;
    QString filesFolder; ///< firmware, logos, ring tones; empty: none
    /** For a demonstration: the ports are any that are free, and nothing of the plan is kept. */
    bool passing = false;

    bool operator==(const ServerPlan &) const = default;
};

/** What this machine does for the record at @p database; absent: nobody said yet, and then nothing
 *  listens. Kept among the user's own settings, which the window and
 *  spafleetctl share, for it is no property of the fleet. */
std::optional<ServerPlan> loadServerPlan(const QString &database);
void saveServerPlan(const QString &database, const ServerPlan &plan);

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
    QStringList searches; ///< kept as places
    QList<LogMark> marks;
    QString asteriskFolder; ///< what the Asterisk page compares with; empty: nothing
    bool pjsip = false;

    bool operator==(const WindowSettings &) const = default;
};

WindowSettings loadWindowSettings();
void saveWindowSettings(const WindowSettings &settings);
