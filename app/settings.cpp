#include "settings.h"

#include "ownsettings.h"

namespace {

constexpr int MostMarks = 50;

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
    settings.first = kept.value(windowKey("first"), settings.first).toInt();
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
    kept.setValue(windowKey("first"), settings.first);
    kept.setValue(windowKey("searches"), settings.searches);
    saveMarks(kept, settings.marks);
    kept.setValue(windowKey("asteriskFolder"), settings.asteriskFolder);
    kept.setValue(windowKey("pjsip"), settings.pjsip);
}
