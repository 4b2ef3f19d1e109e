#include "settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace {

constexpr int MostMarks = 50;

// One file for the window and spafleetctl, whatever each calls itself.
class OwnSettings : public QSettings
{
public:
    OwnSettings() : QSettings(QStringLiteral("spafleet"), QStringLiteral("spafleet")) { }
};

// The same record from whichever folder a relative path was given in.
QString absolute(const QString &database)
{
    return database.contains(QStringLiteral("://")) ? database
                                                    : QFileInfo(database).absoluteFilePath();
}

// A record's location may hold a password; what is kept of it is a name only.
QString groupOf(const QString &database)
{
    const QByteArray hash =
        QCryptographicHash::hash(absolute(database).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("servers/%1/").arg(QString::fromLatin1(hash.toHex().left(16)));
}

QString windowKey(const char *name)
{
    return QStringLiteral("window/") + QLatin1String(name);
}

QList<LogMark> loadMarks(QSettings &kept)
{
    QList<LogMark> marks;
    const int count = qMin(MostMarks, kept.beginReadArray(windowKey("marks")));
    for (int i = 0; i < count; ++i) {
        kept.setArrayIndex(i);
        marks.append({kept.value(QStringLiteral("text")).toString(),
                      kept.value(QStringLiteral("colour")).toString()});
    }
    kept.endArray();
    return marks;
}

void saveMarks(QSettings &kept, const QList<LogMark> &marks)
{
    kept.remove(windowKey("marks"));
    kept.beginWriteArray(windowKey("marks"), int(marks.size()));
    for (int i = 0; i < int(marks.size()); ++i) {
        kept.setArrayIndex(i);
        kept.setValue(QStringLiteral("text"), marks[i].text);
        kept.setValue(QStringLiteral("colour"), marks[i].colour);
    }
    kept.endArray();
}

} // namespace

std::optional<ServerPlan> loadServerPlan(const QString &database)
{
    const OwnSettings kept;
    const QString group = groupOf(database);
    if (!kept.contains(group + QStringLiteral("tftp")))
        return std::nullopt;
    const auto port = [&](const char *name) {
        return quint16(kept.value(group + QLatin1String(name)).toUInt());
    };
    ServerPlan plan;
    plan.address = kept.value(group + QStringLiteral("address")).toString();
    plan.tftp = port("tftp");
    plan.http = port("http");
    plan.syslog = port("syslog");
    plan.filesFolder = kept.value(group + QStringLiteral("files")).toString();
    return plan;
}

void saveServerPlan(const QString &database, const ServerPlan &plan)
{
    OwnSettings kept;
    const QString group = groupOf(database);
    kept.setValue(group + QStringLiteral("address"), plan.address);
    kept.setValue(group + QStringLiteral("tftp"), plan.tftp);
    kept.setValue(group + QStringLiteral("http"), plan.http);
    kept.setValue(group + QStringLiteral("syslog"), plan.syslog);
    kept.setValue(group + QStringLiteral("files"), plan.filesFolder);
}

WindowSettings loadWindowSettings()
{
    OwnSettings kept;
    WindowSettings settings;
    settings.geometry = kept.value(windowKey("geometry")).toByteArray();
    settings.docks = kept.value(windowKey("docks")).toByteArray();
    settings.columns = kept.value(windowKey("columns")).toByteArray();
    settings.appearance = kept.value(windowKey("appearance")).toInt();
    settings.grouping = kept.value(windowKey("grouping"), settings.grouping).toInt();
    settings.place = kept.value(windowKey("place"), settings.place).toInt();
    settings.inspectorShown =
        kept.value(windowKey("inspectorShown"), settings.inspectorShown).toBool();
    settings.pace = kept.value(windowKey("pace"), settings.pace).toInt();
    settings.searches = kept.value(windowKey("searches")).toStringList();
    settings.marks = loadMarks(kept);
    settings.asteriskFolder = kept.value(windowKey("asteriskFolder")).toString();
    settings.pjsip = kept.value(windowKey("pjsip")).toBool();
    return settings;
}

void saveWindowSettings(const WindowSettings &settings)
{
    OwnSettings kept;
    kept.setValue(windowKey("geometry"), settings.geometry);
    kept.setValue(windowKey("docks"), settings.docks);
    kept.setValue(windowKey("columns"), settings.columns);
    kept.setValue(windowKey("appearance"), settings.appearance);
    kept.setValue(windowKey("grouping"), settings.grouping);
    kept.setValue(windowKey("place"), settings.place);
    kept.setValue(windowKey("inspectorShown"), settings.inspectorShown);
    kept.setValue(windowKey("pace"), settings.pace);
    kept.setValue(windowKey("searches"), settings.searches);
    saveMarks(kept, settings.marks);
    kept.setValue(windowKey("asteriskFolder"), settings.asteriskFolder);
    kept.setValue(windowKey("pjsip"), settings.pjsip);
}
