#include "inventory/changewatch.h"

#include "inventory/database.h"
#include "inventory/databasefile.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace inventory {

struct ChangeWatch::Private
{
    QThread thread; // the driver tells its news in an event loop
    QObject *inThread = nullptr;
    std::unique_ptr<Database> database; // of that thread

    template<typename Work>
    void runThere(Work work) const
    {
        QMetaObject::invokeMethod(inThread, work, Qt::BlockingQueuedConnection);
    }
};

ChangeWatch::ChangeWatch(std::unique_ptr<Private> data) : d(std::move(data)) { }

Result<std::unique_ptr<ChangeWatch>> ChangeWatch::start(const QString &location,
                                                        std::function<void()> heard)
{
    std::unique_ptr<ChangeWatch> watch(new ChangeWatch(std::make_unique<Private>()));
    if (!isPostgres(location))
        return watch;
    Private &d = *watch->d;
    d.inThread = new QObject;
    d.inThread->moveToThread(&d.thread);
    d.thread.start();
    Result<void> done;
    d.runThere([&] {
        auto opened = Database::open(location, u"fleet"_s, Durability::WhenConvenient);
        if (!opened) {
            done = opened.error();
            return;
        }
        d.database = std::move(*opened);
        done = d.database->listen(fleetChannel(), heard);
    });
    if (!done)
        return done.error();
    return watch;
}

ChangeWatch::~ChangeWatch()
{
    if (!d->inThread)
        return;
    d->runThere([this] { d->database.reset(); });
    d->inThread->deleteLater();
    d->thread.quit();
    d->thread.wait();
}

QString fleetChannel()
{
    return u"spafleet_fleet"_s;
}

} // namespace inventory
