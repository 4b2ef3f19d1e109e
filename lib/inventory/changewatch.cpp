#include "inventory/changewatch.h"

#include "inventory/database.h"
#include "inventory/databasefile.h"
#include "inventory/filewatch.h"

#include <QThread>

#include <future>

using namespace Qt::StringLiterals;

namespace inventory {

struct ChangeWatch::Private
{
    QThread thread; // news are told in an event loop
    QObject *inThread = new QObject;
    std::unique_ptr<Database> database; // of that thread, as is what follows
    std::unique_ptr<FileWatch> files;

    template<typename Work>
    void runThere(Work work) const
    {
        // A promise and no blocking call: its order is seen by the thread sanitizer, too.
        const auto done = std::make_shared<std::promise<void>>();
        const std::future<void> wait = done->get_future();
        QMetaObject::invokeMethod(
            inThread,
            [&work, done] {
                work();
                done->set_value();
            },
            Qt::QueuedConnection);
        wait.wait();
    }

    Result<void> listen(const QString &location, const std::function<void()> &heard);
    void watchFiles(const QString &location, Watched watched, std::function<void()> heard);
};

ChangeWatch::ChangeWatch(std::unique_ptr<Private> data) : d(std::move(data))
{
    d->inThread->moveToThread(&d->thread);
    d->thread.start();
}

Result<void> ChangeWatch::Private::listen(const QString &location,
                                          const std::function<void()> &heard)
{
    auto opened = Database::open(location, u"fleet"_s, Durability::WhenConvenient);
    if (!opened)
        return opened.error();
    database = std::move(*opened);
    return database->listen(fleetChannel(), heard);
}

void ChangeWatch::Private::watchFiles(const QString &location, Watched watched,
                                      std::function<void()> heard)
{
    QStringList databases{location};
    if (watched == Watched::FleetAndLog)
        databases.append(logLocation(location));
    QStringList journals; // written at each commit, and there as long as anybody has it open
    for (const QString &file : std::as_const(databases))
        journals.append(resolvedPath(file) + u"-wal"_s);
    files = std::make_unique<FileWatch>(journals, std::move(heard));
}

Result<std::unique_ptr<ChangeWatch>> ChangeWatch::start(const QString &location, Watched watched,
                                                        std::function<void()> heard)
{
    std::unique_ptr<ChangeWatch> watch(new ChangeWatch(std::make_unique<Private>()));
    Private &d = *watch->d;
    Result<void> done;
    d.runThere([&] {
        if (isPostgres(location))
            done = d.listen(location, heard);
        else
            d.watchFiles(location, watched, heard);
    });
    if (!done)
        return done.error();
    return watch;
}

ChangeWatch::~ChangeWatch()
{
    d->runThere([this] {
        d->database.reset();
        d->files.reset();
    });
    d->inThread->deleteLater();
    d->thread.quit();
    d->thread.wait();
}

bool ChangeWatch::hearsAll() const
{
    return d->files && d->files->hearsAll();
}

QString fleetChannel()
{
    return u"spafleet_fleet"_s;
}

} // namespace inventory
