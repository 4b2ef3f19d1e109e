#include "virtualphone/live/livephones.h"

#include "profile/cipher.h"
#include "schema/catalogue.h"
#include "servers/servers.h"
#include "virtualphone/digest.h"
#include "virtualphone/live/standinregistrar.h"

#include <QMap>
#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace virtualphone;

Q_DECLARE_METATYPE(Faults)
Q_DECLARE_METATYPE(Sabotage)

namespace {

const QString Loopback = u"127.0.0.1"_s;

std::shared_ptr<const schema::Catalogue> catalogue()
{
    static const auto loaded = schema::Catalogue::load();
    return loaded.ok() ? *loaded : nullptr;
}

/** Our TFTP, HTTP and syslog servers on loopback, with files from memory. */
class Network : public servers::ContentSource, public servers::LogSink
{
public:
    Network() : m_servers(*this, *this)
    {
        servers::Configuration listen;
        listen.addresses = {Loopback};
        listen.tftp.port = servers::Port::anyFree();
        listen.http.http = servers::Port::anyFree();
        listen.syslog.udp = servers::Port::anyFree();
        m_running = m_servers.start(listen).ok();
    }

    quint16 port(servers::Door door) const { return m_servers.status().port(door); }
    bool isRunning() const { return m_running; }

    void put(const QString &path, const QByteArray &bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_files[path] = std::make_shared<const QByteArray>(bytes);
    }
    QStringList logged() const
    {
        const std::lock_guard lock(m_mutex);
        return m_logged;
    }
    QStringList asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    QByteArray written() const
    {
        const std::lock_guard lock(m_mutex);
        return m_written;
    }

    servers::Answer contentFor(const servers::Request &request) override
    {
        const std::lock_guard lock(m_mutex);
        m_asked += request.path;
        if (request.verb == servers::Request::Verb::Post)
            m_written = request.body;
        const auto file = m_files.value(request.path);
        if (!file)
            return {std::nullopt, {servers::Refusal::Reason::NotFound, u"not found"_s}};
        return {servers::Content{file, "text/xml", {}, 0}, {}};
    }
    void finished(const servers::Request &, const servers::Content &,
                  const servers::Outcome &) override
    {
    }
    void mishap(const servers::Mishap &) override { }
    void received(std::vector<servers::LogMessage> messages) override
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &message : messages)
            m_logged += message.text;
    }

private:
    mutable std::mutex m_mutex;
    QMap<QString, std::shared_ptr<const QByteArray>> m_files;
    QStringList m_asked;
    QStringList m_logged;
    QByteArray m_written;
    bool m_running = false;
    servers::Servers m_servers;
};

/** What the phones did and met, from their thread. */
class Diary
{
public:
    LivePhones::Observer observer()
    {
        return [this](const MacAddress &, const Action &action) {
            const std::lock_guard lock(m_mutex);
            if (const auto *step = std::get_if<Step>(&action))
                m_steps += step->text;
        };
    }
    QStringList steps() const
    {
        const std::lock_guard lock(m_mutex);
        return m_steps;
    }
    bool says(const QString &part) const { return !steps().filter(part).isEmpty(); }

private:
    mutable std::mutex m_mutex;
    QStringList m_steps;
};

/** Sends a NOTIFY to a phone's SIP port and gives the head of the answer. */
class Proxy
{
public:
    Proxy() { m_socket.bind(QHostAddress::LocalHost); }

    QByteArray notify(const QString &address, quint16 port, const QByteArray &event,
                      const QByteArray &authorization = {}, const QByteArray &user = "151")
    {
        const QByteArray to =
            "sip:" + user + '@' + address.toLatin1() + ':' + QByteArray::number(port);
        const QByteArray here = "127.0.0.1:" + QByteArray::number(m_socket.localPort());
        const QByteArray number = QByteArray::number(++m_number);
        QByteArray message = "NOTIFY " + to + " SIP/2.0\r\nVia: SIP/2.0/UDP " + here
            + ";branch=z9hG4bK" + number + "\r\nFrom: <sip:pbx@" + here + ">;tag=" + number
            + "\r\nTo: <" + to + ">\r\nCall-ID: " + number + '@' + here + "\r\nCSeq: " + number
            + " NOTIFY\r\nMax-Forwards: 70\r\nSubscription-State: terminated\r\nEvent: " + event
            + "\r\n";
        if (!authorization.isEmpty())
            message += "Authorization: " + authorization + "\r\n";
        m_socket.writeDatagram(message + "Content-Length: 0\r\n\r\n", QHostAddress(address), port);
        if (!m_socket.waitForReadyRead(120'000))
            return {};
        return m_socket.receiveDatagram().data();
    }

    static QByteArray statusOf(const QByteArray &answer) { return answer.split(' ').value(1); }
    static QByteArray challengeOf(const QByteArray &answer)
    {
        const QByteArray name = "WWW-Authenticate: ";
        const qsizetype at = answer.indexOf(name);
        return at < 0 ? QByteArray() : answer.mid(at + name.size()).split('\r').first();
    }

private:
    QUdpSocket m_socket;
    int m_number = 0;
};

} // namespace

class LivePhonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bootsFetchesRegistersAndLogs();
    void suffersWhatItIsAskedTo_data();
    void suffersWhatItIsAskedTo();
    void challengesEveryNotify_data();
    void challengesEveryNotify();
    void refusesOtherNotifies();
    void hasPortsOfItsOwn();
    void saysWhichPortIsTaken();

private:
    LivePhones::Station station(int number = 0) const;
    QByteArray profile() const;
    void start(const LivePhones::Station &station);
    QByteArray answeredFor(const QByteArray &challenge, const QByteArray &password) const;

    std::unique_ptr<Network> m_network;
    std::unique_ptr<StandInRegistrar> m_registrar;
    std::unique_ptr<Diary> m_diary;
    std::unique_ptr<LivePhones> m_phones; // ended before what it tells and asks
    LivePhones::Ports m_ports;
};

void LivePhonesTest::init()
{
    m_phones.reset();
    m_network = std::make_unique<Network>();
    m_diary = std::make_unique<Diary>();
    QVERIFY(m_network->isRunning());
    auto registrar = StandInRegistrar::start(Loopback, 0, {{"151", "hush"}}, [](auto) {});
    QVERIFY(registrar);
    m_registrar = std::move(*registrar);
    auto phones = LivePhones::start({}, m_diary->observer());
    QVERIFY(phones);
    m_phones = std::move(*phones);
}

QByteArray LivePhonesTest::profile() const
{
    const auto number = [](quint16 port) {
        return QByteArray::number(port);
    };
    return "<flat-profile><Station_Name>Fred</Station_Name><User_ID_1_>151</User_ID_1_>"
           "<Password_1_>hush</Password_1_><Proxy_1_>127.0.0.1:"
        + number(m_registrar->port())
        + "</Proxy_1_><Syslog_Server>localhost:" + number(m_network->port(servers::Door::Syslog))
        + "</Syslog_Server><Resync_Periodic>3600</Resync_Periodic>"
          "<Report_Rule>http://127.0.0.1:"
        + number(m_network->port(servers::Door::Http)) + "/report.xml</Report_Rule></flat-profile>";
}

LivePhones::Station LivePhonesTest::station(int number) const
{
    const schema::PhoneModel *model = catalogue()->model(u"SPA525G");
    LivePhones::Station result(
        Identity(*MacAddress::fromInteger(0x002584d8d062 + quint64(number)), *model));
    result.identity.firmware = u"7.1.3"_s;
    result.lease.address = u"127.0.0.%1"_s.arg(number + 1);
    result.lease.options.insert(66, u"127.0.0.1:%1"_s.arg(m_network->port(servers::Door::Tftp)));
    result.behaviour = Behaviour();
    result.behaviour.randomDelayUnit = {};
    return result;
}

void LivePhonesTest::start(const LivePhones::Station &station)
{
    const auto ports = m_phones->add(station);
    QVERIFY2(ports, ports ? "" : qPrintable(ports.error().message));
    m_ports = *ports;
}

void LivePhonesTest::bootsFetchesRegistersAndLogs()
{
    m_network->put(u"/spa525G.cfg"_s, profile());
    start(station());
    QTRY_VERIFY_WITH_TIMEOUT(m_diary->says(u"line 1 is registered as 151"_s), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_network->logged().filter(u"Successful resync"_s).isEmpty(),
                             60'000); // its server was given by name
    QVERIFY(m_diary->steps().filter(u"hush"_s).isEmpty());
}

void LivePhonesTest::suffersWhatItIsAskedTo_data()
{
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<Sabotage>("sabotage");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("applies");
    QTest::newRow("nothing") << Faults() << Sabotage() << u"is registered"_s << true;
    QTest::newRow("packets are lost")
        << Faults{15, false, false} << Sabotage() << u"is registered"_s << true;
    QTest::newRow("the file is corrupt")
        << Faults{0, true, false} << Sabotage() << u"the resync failed"_s << false;
    QTest::newRow("the key is wrong")
        << Faults() << Sabotage{true, false} << u"the resync failed"_s << false;
    QTest::newRow("the password is wrong")
        << Faults() << Sabotage{false, true} << u"could not register as 151"_s << true;
    QTest::newRow("the server is gone")
        << Faults{0, false, true} << Sabotage() << u"no answer"_s << false;
}

void LivePhonesTest::suffersWhatItIsAskedTo()
{
    QFETCH(Faults, faults);
    QFETCH(Sabotage, sabotage);
    QFETCH(QString, says);
    QFETCH(bool, applies);
    const auto secret = profile::encrypt(profile(), "phrase");
    QVERIFY(secret);
    m_network->put(u"/spa525G.cfg"_s,
                   "<flat-profile><Profile_Rule>[--key phrase] /secret.xml</Profile_Rule>"
                   "<Resync_Periodic>1</Resync_Periodic></flat-profile>");
    m_network->put(u"/secret.xml"_s, *secret);
    LivePhones::Station station = this->station();
    station.faults = faults;
    station.sabotage = sabotage;
    start(station);
    QTRY_VERIFY2_WITH_TIMEOUT(m_diary->says(says), qPrintable(m_diary->steps().join(u'\n')),
                              200'000);
    QCOMPARE(m_diary->says(u"Station_Name"_s) || m_diary->says(u"reboots"_s), applies);
    QVERIFY(m_diary->steps().filter(u"hush"_s).isEmpty());
}

QByteArray LivePhonesTest::answeredFor(const QByteArray &challenge,
                                       const QByteArray &password) const
{
    const QByteArray uri = "sip:151@127.0.0.1:" + QByteArray::number(m_ports.sip);
    return digest::answer(challenge, {"151", password}, "NOTIFY", uri, "c");
}

void LivePhonesTest::challengesEveryNotify_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("does");
    QTest::newRow("resync") << QByteArray("resync") << u"nothing changes"_s;
    QTest::newRow("cold restart") << QByteArray("reboot_now") << u"starts with"_s;
    QTest::newRow("warm restart") << QByteArray("restart_now") << u"starts with"_s;
    QTest::newRow("report") << QByteArray("report") << u"reports to"_s;
}

void LivePhonesTest::challengesEveryNotify()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, does);
    m_network->put(u"/spa525G.cfg"_s, profile());
    m_network->put(u"/report.xml"_s, {});
    start(station());
    QTRY_VERIFY_WITH_TIMEOUT(m_diary->says(u"is registered"_s), 60'000);
    const qsizetype before = m_diary->steps().filter(does).size();

    Proxy proxy;
    const QByteArray first = proxy.notify(Loopback, m_ports.sip, event);
    QCOMPARE(Proxy::statusOf(first), QByteArray("401"));
    const QByteArray challenge = Proxy::challengeOf(first);
    QCOMPARE(Proxy::statusOf(
                 proxy.notify(Loopback, m_ports.sip, event, answeredFor(challenge, "guess"))),
             QByteArray("401"));
    QCOMPARE(m_diary->steps().filter(does).size(), before);
    QCOMPARE(
        Proxy::statusOf(proxy.notify(Loopback, m_ports.sip, event, answeredFor(challenge, "hush"))),
        QByteArray("200"));
    QTRY_COMPARE_WITH_TIMEOUT(m_diary->steps().filter(does).size(), before + 1, 60'000);
    if (event == "report") {
        QTRY_VERIFY_WITH_TIMEOUT(m_network->written().contains("<Station_Name>Fred<"), 60'000);
        QVERIFY(!m_network->written().contains("hush"));
    }
}

void LivePhonesTest::refusesOtherNotifies()
{
    m_network->put(u"/spa525G.cfg"_s, profile());
    start(station());
    QTRY_VERIFY_WITH_TIMEOUT(m_diary->says(u"is registered"_s), 60'000);
    Proxy proxy;
    QCOMPARE(Proxy::statusOf(proxy.notify(Loopback, m_ports.sip, "message-summary")),
             QByteArray("489"));
    QCOMPARE(Proxy::statusOf(proxy.notify(Loopback, m_ports.sip, "resync", {}, "somebody")),
             QByteArray("404"));
}

void LivePhonesTest::hasPortsOfItsOwn()
{
    m_network->put(u"/spa525G.cfg"_s, profile());
    QList<LivePhones::Ports> own;
    for (int number : {1, 2}) {
        LivePhones::Station one = station(number);
        one.sipPort = 0;
        one.webPort = 0;
        start(one);
        own.append(m_ports);
    }
    for (int number : {3, 4}) { // these two share one
        start(station(number));
        own.append(m_ports);
    }
    QVERIFY(own[0].sip != 0 && own[1].sip != 0);
    QVERIFY(own[0].web != 0 && own[1].web != 0);
    QCOMPARE(own[2].sip, own[3].sip);
    QCOMPARE(own[2].web, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_diary->steps().filter(u"is registered"_s).size(), 4, 60'000);
    Proxy proxy;
    QCOMPARE(Proxy::statusOf(proxy.notify(u"127.0.0.3"_s, own[1].sip, "resync")),
             QByteArray("401"));
}

void LivePhonesTest::saysWhichPortIsTaken()
{
    QUdpSocket other;
    QVERIFY(other.bind(QHostAddress(Loopback), 0, QAbstractSocket::DontShareAddress));
    LivePhones::Station one = station();
    one.sipPort = other.localPort();
    const auto ports = m_phones->add(one);
    QVERIFY(!ports);
    QCOMPARE(ports.error().kind, Error::Kind::World);
    QVERIFY(ports.error().message.contains(QString::number(other.localPort())));
}

QTEST_GUILESS_MAIN(LivePhonesTest)
#include "livephones_test.moc"
