#include "profile_bench/cached.h"

#include "profile_bench/measured.h"
#include "provisioning/responder.h"

#include <cstring>

using namespace Qt::StringLiterals;
using inventory::Device;
using inventory::Fleet;
using provisioning::Responder;

namespace {

/** Keeps what the phone was told last, as the record would. */
class OnlyTold : public provisioning::Journal
{
public:
    void note(inventory::Event) override { }
    void note(provisioning::Told entry) override { told = *entry.elements; }
    void note(inventory::Claim) override { }
    bool note(const MacAddress &, QByteArray) override { return true; }

    QStringList told;
};

std::shared_ptr<provisioning::Vault> vault()
{
    const auto key = secrets::FleetKey::generate();
    return std::make_shared<provisioning::Vault>(
        [key](auto) { return Result<secrets::FleetKey>(key); });
}

/** One phone that holds its whole profile: every element set, as after an import. */
Fleet fleetOf(const schema::PhoneModel &model, const MacAddress &mac)
{
    Fleet fleet;
    fleet.revision = 1;
    fleet.settings.insert(u"server"_s, u"192.0.2.1"_s);
    auto device = std::make_shared<Device>(mac);
    device->model = model.name();
    for (const schema::Element &element : model.elements()) {
        const QString known = element.factory.value;
        device->settings.insert(QString::fromLatin1(element.name),
                                {profile::State::Value, known.isEmpty() ? u"a & b"_s : known, {}});
    }
    fleet.devices.insert(mac, device);
    return fleet;
}

} // namespace

CachedProfile measureCached(std::shared_ptr<const schema::Catalogue> catalogue,
                            const schema::PhoneModel &model)
{
    const auto mac = *MacAddress::parse(u"002584d8d062");
    Fleet fleet = fleetOf(model, mac);
    const auto current = std::make_shared<provisioning::CurrentFleet>();
    current->set(std::make_shared<const Fleet>(fleet));
    OnlyTold journal;
    Responder responder(provisioning::Renderer(std::move(catalogue), vault()), current, journal,
                        QString());
    servers::Request request;
    request.path = u"/xml/spa002584d8d062.xml"_s;
    const servers::Answer first = responder.contentFor(request);
    if (!first.content)
        return {};
    auto device = std::make_shared<Device>(*fleet.device(mac));
    device->told = std::make_shared<const QStringList>(journal.told);
    fleet.devices.insert(mac, device);
    current->set(std::make_shared<const Fleet>(fleet));

    CachedProfile result;
    const QByteArray &bytes = *responder.contentFor(request).content->bytes;
    result.size = bytes.size();
    volatile char seen = 0;
    result.answer =
        measured([&] { seen = responder.contentFor(request).content->bytes->back(); }, 2001);
    QByteArray copy(bytes.size(), Qt::Uninitialized);
    result.copy = measured(
        [&] {
            std::memcpy(copy.data(), bytes.constData(), size_t(bytes.size()));
            seen = copy.back();
        },
        2001);
    return result;
}
