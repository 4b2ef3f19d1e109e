// The window beside its yardsticks, each in the same run: how soon it is there, how quickly a
// keystroke in the search is answered with 100,000 phones, whether a flood of syslog ever stalls
// it, and how often it wakes while nothing happens. Prints figures, judges nothing.
//
//     gui_bench [start|search|syslog|idle]…        (all of them)

#include "gui/inventory/fleetview.h"
#include "gui/mainwindow.h"
#include "gui/servicebackend.h"
#include "gui/syslog/logview.h"
#include "gui_bench/start.h"
#include "gui_bench/watch.h"
#include "support/manyphones.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QThread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <thread>

namespace {

constexpr int Phones = 100'000;
constexpr int LinesASecond = 20'000;
constexpr int SyslogSeconds = 75; // a million lines after 50
constexpr int IdleSeconds = 30;

void waitFor(const std::function<bool()> &reached)
{
    while (!reached())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

void letPass(int seconds)
{
    QEventLoop loop;
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
}

/** Milliseconds until @p change is on the screen. */
double untilPainted(QWidget *viewport, const std::function<void()> &change)
{
    bool painted = false;
    const watch::Painted watcher(viewport, [&painted] { painted = true; });
    const auto begin = watch::Clock::now();
    change();
    viewport->update(); // also where the same rows are shown
    while (!painted)
        QCoreApplication::processEvents();
    return watch::milliseconds(begin);
}

const QStringList &keystrokes()
{
    static const QStringList typed = [] {
        QStringList all;
        for (const char *words : {"desk 4711", "504", "building 12 sales", "00:25:84:00:1f",
                                  "10.0.77", "never-seen", "model:504 group:sales", "zzz"}) {
            const QString whole = QString::fromLatin1(words);
            for (int length = 1; length <= whole.size(); ++length)
                all.append(whole.left(length));
        }
        return all;
    }();
    return typed;
}

/** The same words as the table has them, looked through one by one. */
std::vector<double> bareScans(const inventory::Fleet &fleet)
{
    std::vector<QString> texts;
    for (const auto &device : fleet.devices) {
        texts.push_back((device->name + u'\n' + device->mac.toString() + u'\n'
                         + device->mac.digits() + u'\n' + device->model + u'\n' + device->group
                         + u'\n' + device->site + u'\n' + device->lines.first().extension)
                            .toLower());
    }
    std::vector<double> taken;
    for (const QString &typed : keystrokes()) {
        const auto begin = watch::Clock::now();
        qsizetype found = 0;
        for (const QString &text : texts)
            found += text.contains(typed);
        taken.push_back(watch::milliseconds(begin));
        if (found < 0)
            std::puts("never"); // so that the compiler leaves the scan in
    }
    return taken;
}

void measureSearch(gui::ServiceBackend &backend, gui::MainWindow &window)
{
    window.go(gui::Place::Phones);
    waitFor([&] { return window.fleet()->model().total() == Phones; });
    QWidget *viewport = window.fleet()->table()->viewport();
    QTableWidget empty(0, 10);
    empty.resize(viewport->size());
    empty.show();
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("search"));
    std::vector<double> answered, repainted, frames;
    for (const QString &typed : keystrokes()) {
        answered.push_back(untilPainted(viewport, [&] { search->setText(typed); }));
        repainted.push_back(untilPainted(viewport, [] {}));
        frames.push_back(untilPainted(empty.viewport(), [] {}));
    }
    search->clear();
    const double scan = watch::quantile(bareScans(*backend.fleet()), 0.5);
    const double repaint = watch::quantile(repainted, 0.5);
    const double median = watch::quantile(answered, 0.5);
    const double frame = watch::quantile(frames, 0.5);
    const double worst = watch::quantile(answered, 0.95);
    std::printf("keystroke among %d phones: median %.2f ms, bare scan %.2f + repaint %.2f ms "
                "(%.2f x, goal 3 x); 95th percentile %.2f ms, frame of an empty table %.2f ms "
                "(%.2f x), of a screen at 60 Hz 16.7 ms (%.2f x, goal 2 x)\n",
                Phones, median, scan, repaint, median / (scan + repaint), worst, frame,
                worst / frame, worst / 16.7);
}

/** Sends lines to @p port at an even pace until told to stop. */
void blast(quint16 port, const std::atomic_bool &stop, std::atomic<qint64> &sent)
{
    sockaddr_in server = {};
    server.sin_family = AF_INET;
    server.sin_port = htons(port);
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    ::connect(socket, reinterpret_cast<const sockaddr *>(&server), sizeof server);
    const auto begin = watch::Clock::now();
    while (!stop) {
        const auto due = qint64(watch::milliseconds(begin) * LinesASecond / 1000);
        for (; sent < due; ++sent) {
            char line[160];
            const int number = int(sent % Phones) + 1;
            const int length =
                std::snprintf(line, sizeof line,
                              "<%d>SPA525G 00:25:84:%02x:%02x:%02x -- [0]RegOK. "
                              "NextReg in 3570 (1) seq=%lld",
                              sent % 50 == 0 ? 131 : 134, number >> 16 & 255, number >> 8 & 255,
                              number & 255, static_cast<long long>(sent));
            if (::send(socket, line, size_t(length), 0) < 0)
                break;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    ::close(socket);
}

/** Starts the servers, waits until they listen and tells the port of syslog. */
quint16 listen(gui::ServiceBackend &backend)
{
    ServerPlan plan;
    plan.addresses = {QStringLiteral("127.0.0.1")};
    plan.passing = true;
    const auto started = backend.startServers(plan);
    waitFor([&] { return started.isFinished(); });
    quint16 port = 0;
    waitFor([&] {
        for (const gui::ServerState &state : backend.servers()) {
            if (state.name == QStringLiteral("Syslog")
                && state.condition == gui::ServerState::Condition::Listening)
                port = state.port;
        }
        return port != 0;
    });
    return port;
}

void measureSyslog(gui::ServiceBackend &backend, gui::MainWindow &window)
{
    const quint16 port = listen(backend);
    window.log()->filterField()->setText(QStringLiteral("regok"));
    watch::Lateness ours;
    QThread bystander; // an event loop with nothing to do: what the machine itself is late by
    auto *theirs = new watch::Lateness;
    theirs->moveToThread(&bystander);
    bystander.start();
    QMetaObject::invokeMethod(theirs, &watch::Lateness::start, Qt::BlockingQueuedConnection);
    ours.start();
    std::atomic_bool stop = false;
    std::atomic<qint64> sent = 0;
    std::thread sender([&] { blast(port, stop, sent); });
    double atMillion = 0;
    for (int second = 0; second < SyslogSeconds; ++second) {
        letPass(1);
        if (atMillion == 0 && window.log()->model().kept() >= 1'000'000)
            atMillion = watch::residentMegabytes();
    }
    stop = true;
    sender.join();
    QMetaObject::invokeMethod(theirs, &watch::Lateness::stop, Qt::BlockingQueuedConnection);
    bystander.quit();
    bystander.wait();
    std::printf(
        "syslog at %lld lines/s for %d s: %llu lines kept in the pane; event loop late by "
        "%.0f ms at worst, %d of %lld turns later than 50 ms, of its own making %.0f ms at most; "
        "beside it an idle loop: %.0f ms at worst, %d of %lld; memory %.0f MB at the first "
        "million, %.0f MB at the end\n",
        static_cast<long long>(sent / SyslogSeconds), SyslogSeconds,
        static_cast<unsigned long long>(window.log()->model().kept()), ours.worst(),
        ours.beyond(50), static_cast<long long>(ours.turns()), ours.mostWork(), theirs->worst(),
        theirs->beyond(50), static_cast<long long>(theirs->turns()), atMillion,
        watch::residentMegabytes());
    delete theirs;
    backend.stopServers();
    letPass(2);
}

void measureIdle(bool serving)
{
    const QMap<QString, qint64> before = watch::wakeUps();
    letPass(IdleSeconds);
    const QMap<QString, qint64> after = watch::wakeUps();
    double all = 0;
    QStringList each;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key())) // one that ended or began is no idle one
            continue;
        const double rate = double(it.value() - before.value(it.key())) / IdleSeconds;
        all += rate;
        if (rate > 0.05)
            each.append(QString::number(rate, 'f', 2));
    }
    std::printf("idle for %d s, %s: woken %.2f times a second in all; by thread %s\n", IdleSeconds,
                serving ? "servers listening" : "no server", all,
                qPrintable(each.join(QStringLiteral(", "))));
}

void measureIdle(gui::ServiceBackend &backend)
{
    letPass(3);
    measureIdle(false);
    listen(backend); // has written down by then what it knows of the phones
    letPass(15); // rates of the last ten seconds fall to nothing
    measureIdle(true);
}

} // namespace

int main(int argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == QStringLiteral("--empty-window"))
        return showEmptyWindow(argc, argv);
    if (first == QStringLiteral("--our-window") || first == QStringLiteral("--our-rows"))
        return showOurWindow(argc, argv, QString::fromLocal8Bit(argv[2]),
                             first == QStringLiteral("--our-rows"));
    QApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto measures = [&](const char *name) {
        return wanted.isEmpty() || wanted.contains(QString::fromLatin1(name));
    };
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    const QString record = folder.filePath(QStringLiteral("fleet.db"));
    if (const auto made = manyphones::make(record, Phones); !made)
        qFatal("%s", qPrintable(made.error().message));
    if (measures("start"))
        measureStart(record);
    auto backend = gui::ServiceBackend::open(record);
    if (!backend)
        qFatal("%s", qPrintable(backend.error().message));
    gui::MainWindow window(**backend);
    window.show();
    waitFor([&] { return (*backend)->isReady(); });
    if (measures("search"))
        measureSearch(**backend, window);
    if (measures("idle"))
        measureIdle(**backend);
    if (measures("syslog"))
        measureSyslog(**backend, window);
    return 0;
}
