#pragma once

#include <QMap>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <vector>

/** What the benchmarks of the window watch. */
namespace watch {

using Clock = std::chrono::steady_clock;

inline double milliseconds(Clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
}

/** Calls @p painted each time a widget has been painted. */
class Painted : public QObject
{
public:
    Painted(QWidget *widget, std::function<void()> painted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_painted;
};

/** Turns an event loop every few milliseconds and keeps how late each turn came: what a user feels
 *  as a stall. Lives in the loop's thread. */
class Lateness : public QObject
{
public:
    explicit Lateness(QObject *parent = nullptr);
    void start();
    void stop() { m_timer.stop(); }

    double worst() const { return m_worst; } ///< milliseconds
    /** The most the thread itself computed between two turns, in milliseconds: the rest of what it
     *  is late by, others had the processor. */
    double mostWork() const { return m_mostWork; }
    int beyond(double limit) const; ///< turns that were later
    qsizetype turns() const { return qsizetype(m_late.size()); }

private:
    void turn();

    QTimer m_timer;
    Clock::time_point m_last;
    double m_lastWork = 0;
    double m_worst = 0;
    double m_mostWork = 0;
    std::vector<float> m_late;
};

/** The value below which @p share of @p values lie. */
double quantile(std::vector<double> values, double share);

/** Resident memory of this process in megabytes; 0 where the system does not tell. */
double residentMegabytes();

/** How often each of this process's threads went to sleep and was woken so far, by its id. */
QMap<QString, qint64> wakeUps();

} // namespace watch
