// Opening the settings of a phone beside a page of the same size written by hand:
//
//     QT_QPA_PLATFORM=offscreen form_bench [ROUNDS]
//
// A round is from nothing to a painted window. The form asks the record first, in another thread;
// the page by hand knows its 40 rows: a label, an editor and a button each.

#include "gui/profileform/formview.h"
#include "gui/servicebackend.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

namespace {

constexpr QSize WindowSize(720, 1'600); // shows some 40 rows
constexpr int RowsByHand = 40;

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size()) / 2, values.end());
    return values[values.size() / 2];
}

template<typename Done>
void waitFor(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void paint(QWidget &window)
{
    window.resize(WindowSize);
    window.show();
    QCoreApplication::processEvents();
    if (window.grab().isNull())
        qFatal("nothing was painted");
}

std::unique_ptr<QWidget> pageByHand()
{
    auto area = std::make_unique<QScrollArea>();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    for (int row = 0; row < RowsByHand; ++row) {
        grid->addWidget(new QLabel(QStringLiteral("Setting %1").arg(row)), row, 0);
        if (row % 3 == 0) {
            auto *box = new QComboBox;
            box->addItems({QStringLiteral("Yes"), QStringLiteral("No")});
            grid->addWidget(box, row, 1);
        } else {
            auto *field = new QLineEdit(QString::number(row));
            field->setPlaceholderText(QStringLiteral("a number"));
            grid->addWidget(field, row, 1);
        }
        grid->addWidget(new QLabel(QStringLiteral("Group Sales")), row, 2);
        grid->addWidget(new QToolButton, row, 3);
    }
    area->setWidget(page);
    area->setWidgetResizable(true);
    return area;
}

double roundByHand()
{
    QElapsedTimer clock;
    clock.start();
    const auto page = pageByHand();
    paint(*page);
    return double(clock.nsecsElapsed()) / 1e6;
}

double roundOfForm(gui::Backend &backend, const MacAddress &mac)
{
    QElapsedTimer clock;
    clock.start();
    gui::FormView form(backend);
    form.setPhones({mac});
    waitFor([&] { return form.model().view().model != nullptr; });
    paint(form);
    return double(clock.nsecsElapsed()) / 1e6;
}

QString largestModel(const schema::Catalogue &catalogue)
{
    QString largest;
    size_t most = 0;
    for (const QString &name : catalogue.modelNames()) {
        const size_t elements = catalogue.model(name)->elements().size();
        if (elements > most) {
            most = elements;
            largest = name;
        }
    }
    return largest;
}

void addPhone(gui::Backend &backend, const MacAddress &mac, const QString &model)
{
    backend.edit([](const provisioning::Editor &editor, const inventory::Fleet &) {
        return editor.setOption(QStringLiteral("server"), QStringLiteral("192.0.2.10"));
    });
    backend.edit([&](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
        provisioning::PhoneSpec spec(mac);
        spec.model = model;
        return editor.addPhone(fleet, spec);
    });
    waitFor([&] { return backend.fleet()->device(mac) != nullptr; });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 30;
    const QTemporaryDir folder;
    const auto backend = gui::ServiceBackend::open(folder.filePath(QStringLiteral("fleet.db")));
    if (!backend)
        qFatal("%s", qPrintable(backend.error().message));
    const MacAddress mac = *MacAddress::parse(u"002584d8d062");
    const QString model = largestModel(*(*backend)->catalogue());
    addPhone(**backend, mac, model);
    roundByHand(); // fonts and style are loaded once
    roundOfForm(**backend, mac);
    std::vector<double> byHand, form;
    for (int i = 0; i < rounds; ++i) { // in turn: whoever else uses the machine hits both
        byHand.push_back(roundByHand());
        form.push_back(roundOfForm(**backend, mac));
    }
    std::printf("%s: %zu settings\n", qPrintable(model),
                (*backend)->catalogue()->model(model)->elements().size());
    std::printf("page of %d rows by hand  %8.2f ms\n", RowsByHand, median(byHand));
    std::printf("form                     %8.2f ms\n", median(form));
    std::printf("ratio %.2f (asked for: at most 5)\n", median(form) / median(byHand));
    return 0;
}
