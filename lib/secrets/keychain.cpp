#include "secrets/keychain.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <functional>
#include <future>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#endif

namespace secrets {

namespace {

using namespace std::chrono_literals;

const QString Account = QStringLiteral("spafleet");

QString tr(const char *text)
{
    return QCoreApplication::translate("secrets", text);
}

#ifdef Q_OS_LINUX
bool isOffered(const QStringList &names)
{
    return names.contains(QStringLiteral("org.freedesktop.secrets"))
        || names.contains(QStringLiteral("org.kde.kwalletd5"))
        || names.contains(QStringLiteral("org.kde.kwalletd6"));
}

bool isLocked()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    ask << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> locked =
        QDBusConnection::sessionBus().call(ask, QDBus::Block, 1'000);
    return locked.isValid() && locked.value().variant().toBool();
}
#else
bool isLocked()
{
    return false; // the job's own error tells
}
#endif

struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString reason;
    QByteArray secret;
    bool answered = false;
};

Error errorOf(const Outcome &outcome)
{
    if (isLocked())
        return Error::world(tr("The desktop's keychain is locked; unlock it and try again."));
    if (!outcome.answered)
        return Error::world(tr("The desktop's keychain did not answer in time; see whether it "
                               "asks something, and try again."));
    switch (outcome.error) {
    case QKeychain::EntryNotFound:
        return Error::world(tr("The desktop's keychain has no such entry."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Error::world(tr("The desktop's keychain refused; unlock it and try again."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Error::world(tr("There is no desktop keychain here."));
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Error::world(tr("The desktop's keychain failed: %1.").arg(outcome.reason));
}

using JobMaker = std::function<QKeychain::Job *()>;

// A job that is not done in time is left to end and delete itself: the keychain still knows it.
Outcome runHere(const JobMaker &make, std::chrono::milliseconds patience)
{
    QKeychain::Job *job = make();
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never into a plain settings file
    Outcome outcome;
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *done) {
        outcome = {done->error(), done->errorString(), {}, true};
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            outcome.secret = reading->binaryData();
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job->start();
    if (!outcome.answered)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return outcome;
}

// The backends deliver their answers to the main thread's event loop.
Outcome run(const JobMaker &make, std::chrono::milliseconds patience)
{
    QCoreApplication *application = QCoreApplication::instance();
    if (!application || QThread::currentThread() == application->thread())
        return runHere(make, patience);
    auto promise = std::make_shared<std::promise<Outcome>>();
    auto outcome = promise->get_future();
    QMetaObject::invokeMethod(
        application, [promise, make, patience] { promise->set_value(runHere(make, patience)); },
        Qt::QueuedConnection);
    if (outcome.wait_for(patience + 1s) != std::future_status::ready)
        return {};
    return outcome.get();
}

} // namespace

bool Keychain::isPresent()
{
    if (!QCoreApplication::instance())
        return false;
#ifdef Q_OS_LINUX
    // asking without a bus would try to start one
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && !qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return false;
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    if (!bus)
        return false;
    return isOffered(bus->registeredServiceNames()) || isOffered(bus->activatableServiceNames());
#else
    return true;
#endif
}

Result<QByteArray> Keychain::read(const QString &service) const
{
    const Outcome outcome = run(
        [service] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(Account);
            return job;
        },
        m_patience);
    if (outcome.error != QKeychain::NoError)
        return errorOf(outcome);
    return outcome.secret;
}

Result<void> Keychain::write(const QString &service, const QByteArray &secret) const
{
    const Outcome outcome = run(
        [service, secret] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(Account);
            job->setBinaryData(secret);
            return job;
        },
        m_patience);
    if (outcome.error != QKeychain::NoError)
        return errorOf(outcome);
    const auto kept = read(service);
    if (!kept)
        return kept.error();
    if (*kept != secret)
        return Error::world(tr("The desktop's keychain did not keep what it was given."));
    return {};
}

} // namespace secrets
