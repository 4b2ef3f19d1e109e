#include "provisioning/importer.h"
#include "support/fleets.h"

#include <QTest>

using inventory::Fleet;
using provisioning::Editor;
using provisioning::ImportedPhones;
using provisioning::importPhones;

class ImporterTest : public QObject
{
    Q_OBJECT

    const Editor m_editor{fleets::catalogue(), fleets::vault()};
    const Fleet m_fleet = fleets::guide();

    static const inventory::Device &put(const ImportedPhones &imported, int index)
    {
        return std::get<inventory::PutDevice>(imported.draft.edit.changes[index]).device;
    }

private Q_SLOTS:
    void takesTheGoodRowsAndNamesTheBad()
    {
        const auto imported = importPhones(m_fleet, m_editor,
                                           QStringLiteral("name;MAC;model;line2;label2\n"
                                                          "Desk;000e08000001;SPA504G;151;Boss\n"
                                                          "Short;000e08;SPA504G;;\n"
                                                          "Unknown;000e08000002;SPA599;;\n"
                                                          "Twice;00:0e:08:00:00:01;SPA504G;;\n"
                                                          "Lobby;000e08000003;504g;;\n"));
        QVERIFY(imported.ok());
        QCOMPARE(imported->added, 2);
        QCOMPARE(imported->refused, 3);
        QCOMPARE(put(*imported, 0).lines,
                 (QList<inventory::Line>{{2, QStringLiteral("151"), QStringLiteral("Boss")}}));
        QCOMPARE(put(*imported, 1).model, QStringLiteral("SPA504G"));
        QList<int> lines;
        for (const Finding &finding : imported->draft.findings)
            lines.append(finding.line);
        QCOMPARE(lines, (QList<int>{3, 4, 5}));
    }

    void changesOnlyWhatAnExistingPhonesRowSays()
    {
        const auto imported = importPhones(
            m_fleet, m_editor,
            QStringLiteral("mac,name,line2,label2\n002584d8d062,Reception,151,Both\n"));
        QVERIFY(imported.ok());
        QCOMPARE(imported->changed, 1);
        const inventory::Device &device = put(*imported, 0);
        QCOMPARE(device.name, QStringLiteral("Reception"));
        QCOMPARE(device.model, QStringLiteral("SPA525G"));
        QCOMPARE(device.lines.size(), 2);
        QCOMPARE(device.lines[0].label, QStringLiteral("Fred 151"));
        QCOMPARE(device.lines[1].extension, QStringLiteral("151"));
    }

    void refusesAFileWithoutItsFirstRow()
    {
        QVERIFY(!importPhones(m_fleet, m_editor, QString()));
        QVERIFY(!importPhones(m_fleet, m_editor, QStringLiteral("002584d8d062,SPA504G\n")));
    }

    void readsBackWhatItExports()
    {
        const QString csv = provisioning::exportPhones(m_fleet);
        Fleet empty = m_fleet;
        empty.devices.clear();
        const auto imported = importPhones(empty, m_editor, csv);
        QVERIFY(imported.ok());
        QCOMPARE(imported->refused, 0);
        QCOMPARE(put(*imported, 0).lines, m_fleet.device(put(*imported, 0).mac)->lines);
        Fleet back = empty;
        back.devices.insert(put(*imported, 0).mac,
                            std::make_shared<inventory::Device>(put(*imported, 0)));
        QCOMPARE(provisioning::exportPhones(back), csv);
    }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "importer_test.moc"
