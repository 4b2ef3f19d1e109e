#include "gui_bench/watch.h"

#include <QDir>
#include <QEvent>
#include <QFile>

#include <algorithm>
#include <ctime>

namespace watch {

namespace {

constexpr int Turn = 5; // milliseconds

// The number behind NAME: in a file of /proc.
qint64 numberIn(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

// Milliseconds that this thread has computed.
double workOfThread()
{
    timespec used = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

} // namespace

Painted::Painted(QWidget *widget, std::function<void()> painted)
    : QObject(widget), m_painted(std::move(painted))
{
    widget->installEventFilter(this);
}

bool Painted::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) // told once it is painted and on the screen
        QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

Lateness::Lateness(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Turn);
    connect(&m_timer, &QTimer::timeout, this, &Lateness::turn);
}

void Lateness::start()
{
    m_last = Clock::now();
    m_lastWork = workOfThread();
    m_timer.start();
}

void Lateness::turn()
{
    const double late = milliseconds(m_last) - Turn;
    m_last = Clock::now();
    const double work = workOfThread();
    m_mostWork = std::max(m_mostWork, work - std::exchange(m_lastWork, work));
    m_worst = std::max(m_worst, late);
    m_late.push_back(float(late));
}

int Lateness::beyond(double limit) const
{
    return int(std::count_if(m_late.begin(), m_late.end(), [&](float l) { return l > limit; }));
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

double residentMegabytes()
{
    return double(numberIn(QStringLiteral("/proc/self/status"), "VmRSS:")) / 1024;
}

QMap<QString, qint64> wakeUps()
{
    QMap<QString, qint64> counts;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        counts.insert(
            task,
            numberIn(tasks.filePath(task) + QStringLiteral("/status"), "voluntary_ctxt_switches:"));
    return counts;
}

} // namespace watch
