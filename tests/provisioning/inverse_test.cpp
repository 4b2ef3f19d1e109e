#include "provisioning/inverse.h"

#include "inventory/fleeteditor.h"
#include "support/fleets.h"

#include <QTest>

using inventory::Change;
using inventory::Edit;
using inventory::Fleet;

class InverseTest : public QObject
{
    Q_OBJECT

private:
    static Fleet after(const Fleet &fleet, const Edit &edit)
    {
        inventory::FleetEditor editor(fleet);
        const auto done = editor.apply(edit.changes);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return editor.next();
    }

    // What an edit may change, without the revisions that every edit moves on.
    static QStringList contents(const Fleet &fleet)
    {
        QStringList said;
        for (const auto &device : fleet.devices) {
            QString line = device->mac.digits() + device->model + device->name + device->group;
            for (const inventory::Line &on : device->lines)
                line += QStringLiteral(" %1:%2:%3").arg(on.number).arg(on.extension, on.label);
            for (auto it = device->settings.cbegin(); it != device->settings.cend(); ++it)
                line += u' ' + it.key() + u'=' + it->value;
            said.append(line);
        }
        for (const auto &extension : fleet.extensions)
            said.append(extension->number + extension->name);
        for (auto it = fleet.settings.cbegin(); it != fleet.settings.cend(); ++it)
            said.append(it.key() + u'=' + it.value());
        for (auto it = fleet.layers.cbegin(); it != fleet.layers.cend(); ++it) {
            for (auto at = (*it)->settings.cbegin(); at != (*it)->settings.cend(); ++at)
                said.append(it.key().name + at.key() + u'=' + at->value);
        }
        said.sort();
        return said;
    }

    static inventory::StoredSetting said(const char *value)
    {
        return {profile::State::Value, QString::fromUtf8(value), {}};
    }

    static Fleet base()
    {
        Fleet fleet = fleets::guide();
        return after(
            fleet,
            {{},
             {inventory::SetSetting{{profile::Layer::Phone, fleets::mac("002584d8d062").digits()},
                                    QStringLiteral("Station_Name"),
                                    said("Fred")}}});
    }

private Q_SLOTS:
    void takesBack_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        const MacAddress known = fleets::mac("002584d8d062");
        const auto row = [](const char *name, const QList<Change> &changes) {
            QTest::newRow(name) << changes;
        };
        inventory::Extension extension;
        extension.number = QStringLiteral("170");
        inventory::Device fresh(fleets::mac("002584000001"));
        fresh.model = QStringLiteral("SPA504G");
        fresh.lines = {{1, extension.number, {}}};
        row("a phone and its extension",
            {inventory::PutExtension{extension}, inventory::PutDevice{fresh}});
        inventory::Device renamed = *base().device(known);
        renamed.name = QStringLiteral("another");
        row("a name", {inventory::PutDevice{renamed}});
        row("a phone that goes", {inventory::RemoveDevice{known}});
        row("an option", {inventory::SetOption{QStringLiteral("server"), QStringLiteral("x")}});
        row("an option that is new",
            {inventory::SetOption{QStringLiteral("syslog.server"), QStringLiteral("x")}});
        const inventory::Scope own{profile::Layer::Phone, known.digits()};
        const inventory::Scope group{profile::Layer::Group, QStringLiteral("Sales")};
        row("a setting",
            {inventory::SetSetting{own, QStringLiteral("Station_Name"), said("Sally")},
             inventory::SetSetting{group, QStringLiteral("Time_Zone"), said("GMT")}});
    }
    void takesBack()
    {
        QFETCH(QList<Change>, changes);
        const Fleet before = base();
        const Edit edit{QStringLiteral("edit"), changes};
        const Fleet edited = after(before, edit);
        QVERIFY(contents(edited) != contents(before));
        QCOMPARE(contents(after(edited, provisioning::inverseOf(before, edit))), contents(before));
    }

    void noticesWhatSomebodyElseChangedSince()
    {
        const Fleet before = base();
        const Edit edit{{}, {inventory::SetOption{QStringLiteral("server"), QStringLiteral("x")}}};
        const Fleet edited = after(before, edit);
        QVERIFY(provisioning::untouchedSince(edited, edit, edited.revision));
        const Fleet again = after(
            edited, {{}, {inventory::SetOption{QStringLiteral("server"), QStringLiteral("y")}}});
        QVERIFY(!provisioning::untouchedSince(again, edit, edited.revision));
    }
};

QTEST_GUILESS_MAIN(InverseTest)
#include "inverse_test.moc"
