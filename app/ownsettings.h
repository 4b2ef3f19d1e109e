#pragma once

#include <QSettings>

/** The user's own settings: one file for the window and spafleetctl, whatever each calls itself. */
class OwnSettings : public QSettings
{
public:
    OwnSettings() : QSettings(QStringLiteral("spafleet"), QStringLiteral("spafleet")) { }
};
