#include "cli/livephone.h"

#include "profile/provenance.h"
#include "provisioning/pusher.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace cli {

namespace {

using inventory::Contact;
using inventory::Device;
using phone::Endpoint;
using phone::Login;
using phone::PhoneControl;
using Contacts = QHash<MacAddress, Contact>;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Contacts> contactsOf(Session &session)
{
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto log = (*application)->log();
    if (!log)
        return log.error();
    return (*log)->contacts();
}

/** The phone of the record that was last seen there. */
std::optional<MacAddress> seenAt(const Contacts &contacts, const inventory::Fleet &fleet,
                                 const QString &host)
{
    for (auto it = contacts.cbegin(); it != contacts.cend(); ++it) {
        if (it->address == host && fleet.device(it.key()))
            return it.key();
    }
    return {};
}

/** As whom a phone is asked. */
struct Way
{
    Endpoint endpoint;
    bool known = false; ///< the record says how this model wants its password
};

/** The way to the phone at @p host, as far as the record knows. */
Result<Way> wayTo(Session &session, const QString &host, std::optional<MacAddress> mac)
{
    const auto bare = phone::parseEndpoint(host);
    const auto fleet = session.fleet();
    if (!bare || !fleet)
        return bare ? fleet.error() : bare.error();
    const auto contacts = contactsOf(session);
    if (!contacts)
        return contacts.error();
    if (!mac)
        mac = seenAt(*contacts, **fleet, bare->host);
    const Device *device = mac ? (*fleet)->device(*mac) : nullptr;
    if (!device)
        return Way{*bare, false};
    const Result<Application *> application = session.application();
    const provisioning::Pusher pusher(
        provisioning::Renderer((*application)->sharedCatalogue(), (*application)->sharedVault()));
    const auto known = pusher.endpoint(**fleet, *device, contacts->value(*mac), host);
    // a phone that cannot be rendered can be asked all the same
    return known ? Way{*known, true} : Way{*bare, false};
}

/** Where families keep their profile, the usual page first. */
QList<QByteArray> pagesOf(const PhoneAddress &address)
{
    if (!address.page.isEmpty())
        return {address.page};
    return {"/admin/spacfg.xml", "/admin/cfg.xml", "/admin/config.xml"};
}

/** Digest first; a stranger that refuses may want its password in the address. Not so a phone of
 *  the record: what it was told is given away to nobody in the clear who could do with less. */
Result<QByteArray> ask(PhoneControl &control, const Way &way, const QByteArray &page)
{
    const Result<QByteArray> first = control.configuration(way.endpoint, page).result();
    const bool another = !first && first.error().kind == Error::Kind::Refused && !way.known
        && !way.endpoint.passwords.isEmpty();
    if (!another)
        return first;
    Endpoint endpoint = way.endpoint;
    endpoint.login = Login::Query;
    const Result<QByteArray> second = control.configuration(endpoint, page).result();
    return second ? second : first;
}

Result<LivePhone> read(const Way &way, const PhoneAddress &address)
{
    PhoneControl control;
    std::optional<Error> trouble;
    for (const QByteArray &page : pagesOf(address)) {
        const Result<QByteArray> dump = ask(control, way, page);
        if (!dump && !trouble)
            trouble = dump.error();
        if (!dump && dump.error().kind == Error::Kind::World)
            break;
        if (!dump)
            continue;
        LivePhone phone{*dump, std::nullopt, way.endpoint.host};
        const auto identity =
            profile::identityOf(profile::readFlatXml(*dump, profile::Origin::PhoneDump));
        if (!identity.mac || identity.product.isEmpty()) {
            if (const auto status = control.status(way.endpoint).result())
                phone.status = *status;
        }
        return phone;
    }
    return *trouble;
}

} // namespace

Result<PhoneAddress> PhoneAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool encrypted = url.scheme() == QStringLiteral("https");
    if (!url.isValid() || url.host().isEmpty()
        || (!encrypted && url.scheme() != QStringLiteral("http")))
        return Error::usage(tr("A phone's pages are at an address such as "
                               "http://192.0.2.7/admin/spacfg.xml."));
    PhoneAddress address;
    address.encrypted = encrypted;
    address.host = url.authority(QUrl::FullyEncoded).section(u'@', -1);
    if (url.port() < 0) // an address without a port means its scheme's, whatever we know
        address.host += encrypted ? QStringLiteral(":443") : QStringLiteral(":80");
    // SPA1xx and MPP put their login behind an & where others put a ?
    const QString path = url.path();
    const QString plain = path.section(u'&', 0, 0);
    address.page = plain == QStringLiteral("/") || plain == QStringLiteral("/admin/")
        ? QByteArray()
        : plain.toUtf8();
    const QUrlQuery query(path.section(u'&', 1) + u'&' + url.query());
    address.password = query.queryItemValue(QStringLiteral("xpassword"), QUrl::FullyDecoded);
    if (address.password.isEmpty())
        address.password = url.password(QUrl::FullyDecoded);
    return address;
}

Result<LivePhone> readPhone(Session &session, const PhoneAddress &address,
                            const std::optional<MacAddress> &mac, const QString &password)
{
    Result<Way> way = wayTo(session, address.host, mac);
    if (!way)
        return way.error();
    way->endpoint.encrypted = address.encrypted.value_or(way->endpoint.encrypted);
    for (const QString &known : {address.password, password}) {
        if (!known.isEmpty())
            way->endpoint.passwords.prepend(known);
    }
    return read(*way, address);
}

Result<LivePhone> readPhone(Session &session, const MacAddress &mac, const QString &host,
                            const QString &password)
{
    const auto contacts = contactsOf(session);
    if (!contacts)
        return contacts.error();
    const QString where = host.isEmpty() ? contacts->value(mac).address : host;
    if (where.isEmpty())
        return Error::refused(tr("%1 was never seen, so nobody knows its address; give it with "
                                 "--address.")
                                  .arg(mac.toString()));
    return readPhone(session, PhoneAddress{where, {}, {}, {}}, mac, password);
}

} // namespace cli
