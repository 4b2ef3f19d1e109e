// What the overview says needs a person, and where its cure leads.

#include "gui/asterisk/asteriskview.h"
#include "gui/dashboard/overview.h"
#include "gui/placestree.h"
#include "support/realwindow.h"

#include <QListView>

using inventory::Event;

class AttentionTest : public QObject, private RealWindow
{
    Q_OBJECT

    QListView *list() const
    {
        return m_window->findChild<gui::Overview *>()->findChild<QListView *>();
    }

    QModelIndex itemWith(gui::AttentionModel::Cure cure) const
    {
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex item = model->index(row, 0);
            if (item.data(gui::AttentionModel::CureRole).toInt() == int(cure))
                return item;
        }
        return {};
    }

    // It fetched its profile, and a minute later told which of its lines are registered.
    void tell(const QList<int> &registered)
    {
        Event fetched;
        fetched.when = QDateTime::currentDateTimeUtc();
        fetched.mac = m_phone;
        fetched.what = QStringLiteral("GET /xml/spa002584d8d062.xml");
        fetched.revision = m_backend->fleet()->revision;
        Event status;
        status.when = fetched.when.addSecs(60);
        status.mac = m_phone;
        status.door = Event::Door::Push;
        status.what = QStringLiteral("status");
        status.registeredLines = registered;
        m_backend->pretend({fetched, status}, {});
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void howMuchNeedsAPersonStandsBesideItsPlace()
    {
        const QTreeWidgetItem *place =
            m_window->findChild<gui::PlacesTree *>()->topLevelItem(int(gui::Place::Overview));
        addPhone(); // never seen, and nobody said where it fetches
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(place->text(1), QStringLiteral("2"));
        setServer();
        QTRY_COMPARE(place->text(1), QStringLiteral("1"));
    }

    void aPhoneThatFetchedAndDoesNotRegisterLeadsToAsterisk()
    {
        addPhone();
        m_window->go(gui::Place::Overview);
        tell({});
        QTRY_VERIFY(itemWith(gui::AttentionModel::Cure::OpenAsterisk).isValid());
        const QModelIndex item = itemWith(gui::AttentionModel::Cure::OpenAsterisk);
        const QString extension = m_backend->fleet()->device(m_phone)->lines.first().extension;
        QVERIFY2(item.data().toString().contains(QStringLiteral("1 (%1)").arg(extension)),
                 qPrintable(item.data().toString()));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(item).center());
        QTRY_VERIFY(m_window->asterisk()->isVisible());
        tell({1});
        QTRY_VERIFY(!itemWith(gui::AttentionModel::Cure::OpenAsterisk).isValid());
    }
};

QTEST_MAIN(AttentionTest)
#include "attention_test.moc"
