#include "virtualphone/live/livephones.h"

#include "servers/openfiles.h"
#include "virtualphone/live/livephone.h"

#include <QCoreApplication>

#include <future>
#include <thread>

namespace asio = boost::asio;

namespace virtualphone {
namespace {

constexpr std::size_t openFiles = 50'000; // of 10,000: a transfer, pages and two for SIP each
constexpr quint64 linesApart = 64; // no model has as many lines: a key is phone * 64 + line

Error noPlace(const QString &address, const boost::system::error_code &why)
{
    if (why == asio::error::no_descriptors)
        return Error::world(
            QCoreApplication::translate("virtualphone",
                                        "This process may open no more files: take fewer phones, "
                                        "leave out their pages or their "
                                        "own places, or raise the limit (ulimit -n)."));
    return Error::world(
        QCoreApplication::translate("virtualphone", "The phone could not be put on %1: %2")
            .arg(address, QString::fromStdString(why.message())));
}

void trust(asio::ssl::context &tls, const QString &caFile)
{
    if (caFile.isEmpty()) {
        tls.set_verify_mode(asio::ssl::verify_none);
        return;
    }
    tls.load_verify_file(caFile.toStdString());
    tls.set_verify_mode(asio::ssl::verify_peer);
}

} // namespace

struct LivePhones::Private
{
    explicit Private(Observer told) : observer(std::move(told)), work(io.get_executor()) { }

    void run()
    {
        thread = std::thread([this] { io.run(); });
    }

    SipEngine::Listener listener();
    Result<SipEngine::Port> sipPortOf(const Station &station);
    Result<Ports> addInThread(const Station &station);
    LivePhone *phoneOf(quint64 key)
    {
        const quint64 index = key / linesApart;
        return index < phones.size() ? phones[index].get() : nullptr;
    }

    Observer observer;
    asio::io_context io;
    asio::executor_work_guard<asio::io_context::executor_type> work;
    asio::ssl::context tls{asio::ssl::context::tls_client};
    std::unique_ptr<SipEngine> sip;
    std::optional<SipEngine::Port> sharedPort; ///< opened for the first that shares it
    Settings settings;
    std::vector<std::unique_ptr<LivePhone>> phones; // in the thread
    std::thread thread;
};

SipEngine::Listener LivePhones::Private::listener()
{
    SipEngine::Listener result;
    result.registered = [this](quint64 key, int status) {
        asio::post(io, [this, key, status] {
            if (LivePhone *phone = phoneOf(key))
                phone->registered(int(key % linesApart), status);
        });
    };
    result.notified = [this](const SipNotify &notify, const auto &reply) {
        asio::post(io, [this, notify, reply] {
            LivePhone *phone = phoneOf(notify.key);
            reply(phone ? phone->notified(int(notify.key % linesApart), notify)
                        : SipReply{404, "Not Found", {}});
        });
    };
    return result;
}

/** The place @p station registers from; number 0: it does not. */
Result<SipEngine::Port> LivePhones::Private::sipPortOf(const Station &station)
{
    if (!sip)
        return SipEngine::Port{};
    if (station.sipPort)
        return sip->open(station.lease.address, *station.sipPort);
    if (!sharedPort) {
        const auto opened = sip->open(settings.address, settings.sipPort);
        if (!opened)
            return opened.error();
        sharedPort = *opened;
    }
    return *sharedPort;
}

Result<LivePhones::Ports> LivePhones::Private::addInThread(const Station &station)
{
    const auto place = sipPortOf(station);
    if (!place)
        return place.error();
    try {
        const LiveGround ground{io, tls, sip.get(), *place, observer};
        const quint64 firstKey = phones.size() * linesApart;
        phones.push_back(std::make_unique<LivePhone>(ground, station, firstKey));
        phones.back()->powerOn();
        return Ports{phones.back()->webPort(), place->number};
    } catch (const boost::system::system_error &error) {
        return noPlace(station.lease.address, error.code());
    }
}

LivePhones::LivePhones(std::unique_ptr<Private> dd) : d(std::move(dd)) { }

LivePhones::~LivePhones()
{
    d->io.stop();
    if (d->thread.joinable())
        d->thread.join();
    d->sip.reset(); // before the context its listener posts to
    d->phones.clear();
}

Result<std::unique_ptr<LivePhones>> LivePhones::start(const Settings &settings, Observer observer)
{
    servers::raiseOpenFiles(openFiles);
    auto d = std::make_unique<Private>(std::move(observer));
    try {
        trust(d->tls, settings.caFile);
    } catch (const boost::system::system_error &error) {
        return Error::world(QCoreApplication::translate("virtualphone", "%1 is no CA file: %2")
                                .arg(settings.caFile, QString::fromUtf8(error.what())));
    }
    d->settings = settings;
    if (settings.registers)
        d->sip = std::make_unique<SipEngine>(d->listener());
    d->run();
    return std::unique_ptr<LivePhones>(new LivePhones(std::move(d)));
}

Result<LivePhones::Ports> LivePhones::add(const Station &station)
{
    std::promise<Result<Ports>> promise;
    auto answer = promise.get_future();
    asio::post(d->io, [this, &station, &promise] { promise.set_value(d->addInThread(station)); });
    return answer.get();
}

} // namespace virtualphone
