#include "gui/editors/editors.h"
#include "gui/profileform/formmodel.h"
#include "gui/profileform/valuedelegate.h"
#include "gui/widgets/standingmark.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPainter>
#include <QTest>

using gui::FormModel;
using profile::Layer;
using profile::Setting;
using profile::State;

class FormModelTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const schema::Catalogue> m_catalogue;

    gui::ScopeView viewOf(const QString &model) const
    {
        gui::ScopeView view;
        view.model = m_catalogue->model(model);
        view.scopes = {{Layer::Phone, QStringLiteral("002584d8d062")}};
        view.values.resize(view.model->elements().size());
        view.reaches = {{view.model, 1}};
        return view;
    }

    gui::ScopeView withGroup(const QByteArray &element, const QString &value) const
    {
        gui::ScopeView view = viewOf(QStringLiteral("SPA525G"));
        auto &shown = view.values[size_t(*view.model->indexOf(element))];
        shown.inherited = {Setting::of(value), Layer::Group, QStringLiteral("Sales")};
        shown.effective = shown.inherited;
        return view;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = schema::Catalogue::load();
        QVERIFY(loaded.ok());
        m_catalogue = *loaded;
    }

    void tellsWhatANarrowColumnCutsOff()
    {
        FormModel model;
        model.setView(withGroup("Station_Name", QStringLiteral("The desk beside the door")));
        const QModelIndex value = model.indexOf("Station_Name");
        const QModelIndex origin = value.siblingAtColumn(FormModel::Origin);
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)}) {
            QVERIFY(value.data(role).toString().startsWith(QStringLiteral("The desk beside")));
            QVERIFY(origin.data(role).toString().contains(QStringLiteral("Group Sales")));
        }
    }

    void tellsNoSecret()
    {
        FormModel model;
        model.setView(withGroup("Admin_Passwd", QStringLiteral("hunter2")));
        for (int column = 0; column < FormModel::ColumnCount; ++column) {
            const QModelIndex index = model.indexOf("Admin_Passwd").siblingAtColumn(column);
            for (const int role :
                 {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole), int(Qt::DisplayRole)})
                QVERIFY(!index.data(role).toString().contains(QStringLiteral("hunter2")));
        }
    }

    void isAProperModel()
    {
        FormModel model;
        const QAbstractItemModelTester tester(&model);
        model.setView(viewOf(QStringLiteral("SPA502G")));
        model.setFilter({model.pages().first(), {}, false});
        QVERIFY(model.rowCount() > 0);
        model.setFilter({{}, QStringLiteral("proxy"), false});
        QVERIFY(model.rowCount() > 0);
    }

    void savesWhatWasEditedAndNothingElse()
    {
        FormModel model;
        model.setView(withGroup("Station_Name", QStringLiteral("Sales")));
        const QModelIndex index = model.indexOf("Station_Name");
        QVERIFY(index.isValid());
        QVERIFY(model.setData(index, QStringLiteral("Sales"), Qt::EditRole));
        QCOMPARE(model.editCount(), 0);
        QVERIFY(model.setData(index, QStringLiteral("Fred"), Qt::EditRole));
        QCOMPARE(model.editCount(), 1);
        const provisioning::Assignment assignment = model.edits().first().assignment;
        QCOMPARE(assignment.element, QStringLiteral("Station_Name"));
        QCOMPARE(assignment.setting, std::optional(Setting::of(QStringLiteral("Fred"))));
    }

    void saysWhoWinsAndGoesBackToIt()
    {
        FormModel model;
        model.setView(withGroup("Station_Name", QStringLiteral("Sales")));
        const QModelIndex value = model.indexOf("Station_Name");
        const QModelIndex origin = value.siblingAtColumn(FormModel::Origin);
        QCOMPARE(origin.data().toString(), QStringLiteral("Group Sales"));
        model.setData(value, QStringLiteral("Fred"), Qt::EditRole);
        QCOMPARE(origin.data().toString(), QStringLiteral("This phone"));
        model.assign(value, std::nullopt);
        QCOMPARE(origin.data().toString(), QStringLiteral("Group Sales"));
        QCOMPARE(value.data().toString(), QStringLiteral("Sales"));
        QCOMPARE(model.editCount(), 0);
    }

    void tellsEmptyFromKept()
    {
        FormModel model;
        model.setView(withGroup("Station_Name", QStringLiteral("Sales")));
        const QModelIndex value = model.indexOf("Station_Name");
        model.assign(value, Setting{State::Empty, {}});
        QCOMPARE(model.edits().first().assignment.setting->state, State::Empty);
        model.assign(value, Setting{State::Keep, {}});
        QCOMPARE(model.edits().first().assignment.setting->state, State::Keep);
    }

    void typedBackToWhatWasSavedNothingIsLeftToSave()
    {
        FormModel model;
        model.setView(withGroup("Station_Name", QStringLiteral("Sales")));
        const QModelIndex index = model.indexOf("Station_Name");
        model.setData(index, QStringLiteral("Sale"), Qt::EditRole);
        QCOMPARE(model.editCount(), 1);
        model.setData(index, QStringLiteral("Sales"), Qt::EditRole);
        QCOMPARE(model.editCount(), 0);
    }

    void saysWhatTheUserMayDo()
    {
        FormModel model;
        model.setView(viewOf(QStringLiteral("SPA525G")));
        const QModelIndex index = model.indexOf("Station_Name");
        const auto access = [&] {
            return schema::Access(index.data(FormModel::AccessRole).toInt());
        };
        QCOMPARE(access(), schema::Access::None);
        model.assignAccess(index, schema::Access::ReadWrite);
        QCOMPARE(access(), schema::Access::ReadWrite);
        QCOMPARE(model.edits().size(), 1);
        QCOMPARE(model.edits().first().assignment.element, QStringLiteral("Station_Name@ua"));
        QCOMPARE(model.edits().first().assignment.setting, Setting::of(QStringLiteral("rw")));
        model.setFilter({{}, {}, true});
        QVERIFY(model.indexOf("Station_Name").isValid());
        model.reset(model.indexOf("Station_Name"));
        QCOMPARE(model.editCount(), 0);
    }

    void keepsARefusedValueInTheFieldAndWillNotSaveIt()
    {
        FormModel model;
        model.setView(viewOf(QStringLiteral("SPA525G")));
        const QModelIndex index = model.indexOf("Resync_Periodic");
        QVERIFY(index.isValid());
        model.setData(index, QStringLiteral("soon"), Qt::EditRole);
        QCOMPARE(index.data(Qt::EditRole).toString(), QStringLiteral("soon"));
        QVERIFY(!index.data(FormModel::FaultRole).toString().isEmpty());
        QVERIFY(model.hasFault());
    }

    // The wave is the only thing inside the field in the colour of what failed.
    void marksTheWrongCharacter_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column"); // 0: nothing is marked
        QTest::newRow("the last one")
            << QByteArray("Dial_Plan_1_") << QStringLiteral("(12x|3x") << 7;
        QTest::newRow("one within")
            << QByteArray("Dial_Plan_1_") << QStringLiteral("(12x|3?x)") << 7;
        QTest::newRow("none") << QByteArray("Dial_Plan_1_") << QStringLiteral("(12x|3x)") << 0;
        QTest::newRow("a secret's dots")
            << QByteArray("Admin_Passwd") << QStringLiteral("a<b") << 0;
    }
    void marksTheWrongCharacter()
    {
        QFETCH(QByteArray, element);
        QFETCH(QString, text);
        QFETCH(int, column);
        FormModel model;
        model.setView(viewOf(QStringLiteral("SPA525G")));
        const QModelIndex index = model.indexOf(element);
        QVERIFY(model.setData(index, text, Qt::EditRole));
        if (column > 0)
            QVERIFY(index.data(FormModel::FaultColumnRole).toInt() > 0);
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.palette = QApplication::palette();
        option.rect = QRect(0, 0, 400, 40);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        gui::ValueDelegate().paint(&painter, option, index);
        painter.end();
        const QColor failed = gui::standingColour(provisioning::Standing::Failed, option.palette);
        int first = image.width();
        for (int y = 8; y < image.height() - 8; ++y) {
            for (int x = 6; x < image.width() - 16; ++x) {
                const QColor seen = image.pixelColor(x, y);
                if (qAbs(seen.hue() - failed.hue()) < 12 && seen.saturation() > 60)
                    first = qMin(first, x);
            }
        }
        if (column == 0) {
            QCOMPARE(first, image.width());
            return;
        }
        const int margin = 8;
        const int begin = margin + option.fontMetrics.horizontalAdvance(text.left(column - 1));
        const int end = margin + option.fontMetrics.horizontalAdvance(text.left(column));
        QVERIFY2(first >= begin - 2 && first <= end, qPrintable(QString::number(first)));
    }

    void neverShowsASecret()
    {
        FormModel model;
        model.setView(withGroup("Admin_Passwd", QStringLiteral("hunter2")));
        model.setFilter({{}, QStringLiteral("Admin_Passwd"), false});
        const QModelIndex index = model.indexOf("Admin_Passwd");
        QVERIFY(index.isValid());
        QVERIFY(!index.data().toString().contains(QStringLiteral("hunter2")));
        model.setFilter({{}, QStringLiteral("hunter2"), false});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsWhenPhonesDiffer()
    {
        gui::ScopeView view = withGroup("Station_Name", QStringLiteral("Sales"));
        view.values[size_t(*view.model->indexOf("Station_Name"))].varies = true;
        FormModel model;
        model.setView(view);
        const QModelIndex index = model.indexOf("Station_Name");
        QCOMPARE(index.data().toString(), QString());
        QCOMPARE(index.data(FormModel::PlaceholderRole).toString(), QStringLiteral("varies"));
    }

    // Every form of every model: an editor that is filled and left gives back what it was given,
    // also what is no choice of its list and what its type refuses.
    void noEditorLosesAValue_data()
    {
        QTest::addColumn<QString>("model");
        for (const QString &name : m_catalogue->modelNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void noEditorLosesAValue()
    {
        QFETCH(QString, model);
        QWidget parent;
        QSet<const schema::Parameter *> seen;
        for (const schema::Element &element : m_catalogue->model(model)->elements()) {
            if (seen.contains(element.parameter))
                continue;
            seen.insert(element.parameter);
            const std::unique_ptr<QWidget> editor(gui::createEditor(*element.parameter, &parent));
            const QStringList values{QString(),
                                     element.factory.value,
                                     QStringLiteral("yes"),
                                     QStringLiteral("what no list has; ~é"),
                                     QStringLiteral("no\u00a0break"),
                                     QStringLiteral("two\nlines")};
            for (const QString &value : values) {
                gui::setEditorText(editor.get(), value);
                QVERIFY2(gui::editorText(editor.get()) == value, element.name.constData());
            }
        }
        QVERIFY(seen.size() > 100);
    }
};

QTEST_MAIN(FormModelTest)
#include "formmodel_test.moc"
