#include "gui_bench/start.h"

#include "gui/inventory/fleetview.h"
#include "gui/mainwindow.h"
#include "gui/servicebackend.h"
#include "gui_bench/watch.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTableView>
#include <QTableWidget>

#include <cstdio>

namespace {

constexpr int Rounds = 9;

void sayAndEnd()
{
    std::puts("painted");
    std::fflush(stdout);
    std::_Exit(0); // how long it takes to close is nobody's question
}

double timeOf(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begin = watch::Clock::now();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    while (process.waitForReadyRead(120'000)) {
        if (process.readAllStandardOutput().contains("painted"))
            break;
    }
    const double taken = watch::milliseconds(begin);
    process.waitForFinished();
    return taken;
}

} // namespace

void measureStart(const QString &record)
{
    std::vector<double> empty, ours, rows;
    for (int round = 0; round < Rounds; ++round) {
        empty.push_back(timeOf({QStringLiteral("--empty-window")}));
        ours.push_back(timeOf({QStringLiteral("--our-window"), record}));
        rows.push_back(timeOf({QStringLiteral("--our-rows"), record}));
    }
    const double yardstick = watch::quantile(empty, 0.5);
    std::printf("start, median of %d: empty window %.0f ms; ours, first paint %.0f ms (%.2f x, "
                "goal 3 x); all rows there and painted %.0f ms (%.2f x)\n",
                Rounds, yardstick, watch::quantile(ours, 0.5),
                watch::quantile(ours, 0.5) / yardstick, watch::quantile(rows, 0.5),
                watch::quantile(rows, 0.5) / yardstick);
}

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *table = new QTableWidget(20, 10, &window);
    window.setCentralWidget(table);
    window.resize(1360, 860);
    const watch::Painted painted(table->viewport(), sayAndEnd);
    window.show();
    return QApplication::exec();
}

int showOurWindow(int argc, char **argv, const QString &record, bool withRows)
{
    QApplication application(argc, argv);
    const auto backend = gui::ServiceBackend::open(record);
    if (!backend)
        return 3;
    gui::MainWindow window(**backend);
    const gui::FleetView *fleet = window.fleet();
    const watch::Painted painted(fleet->table()->viewport(), [fleet, withRows] {
        if (!withRows || fleet->model().total() > 0)
            sayAndEnd();
    });
    window.show();
    return QApplication::exec();
}
