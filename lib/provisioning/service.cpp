#include "provisioning/service.h"

namespace provisioning {

Result<std::unique_ptr<Service>> Service::start(const QString &location,
                                                std::shared_ptr<const schema::Catalogue> catalogue,
                                                std::shared_ptr<const Vault> vault,
                                                const ServiceOptions &options, RecorderNews news)
{
    std::unique_ptr<Service> service(new Service);
    service->m_current = std::make_shared<CurrentFleet>();
    auto tell = std::move(news.fleet);
    news.fleet = [current = service->m_current, tell](const inventory::FleetPointer &fleet) {
        current->set(fleet);
        if (tell)
            tell(fleet);
    };
    auto recorder = Recorder::start(location, vault, std::move(news));
    if (!recorder)
        return recorder.error();
    service->m_recorder = std::move(*recorder);
    service->m_responder =
        std::make_unique<Responder>(Renderer(std::move(catalogue), std::move(vault)),
                                    service->m_current, *service->m_recorder, options.files);
    service->m_servers =
        std::make_unique<servers::Servers>(*service->m_responder, *service->m_recorder);
    if (const Result<void> open = service->m_servers->start(options.listen); !open)
        return open.error();
    return service;
}

Service::~Service() = default;

} // namespace provisioning
