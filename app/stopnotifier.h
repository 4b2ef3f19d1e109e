#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

/** Calls @p stop in the event loop when the system asks the program to end (SIGTERM, SIGINT,
 *  SIGHUP). One at a time; does nothing where there are no such signals. */
class StopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit StopNotifier(std::function<void()> stop, QObject *parent = nullptr);
    ~StopNotifier() override;

private:
    QSocketNotifier *m_notifier = nullptr;
};
