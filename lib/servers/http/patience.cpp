#include "servers/http/patience.h"

namespace servers::http {

namespace {

constexpr qint64 SlowestLine = 4096; // bytes a second
constexpr std::chrono::seconds FarewellLimit{2};

std::chrono::seconds limit(Step step, const HttpSettings &settings, qint64 bytes)
{
    switch (step) {
    case Step::Handshake:
    case Step::Head:
        return settings.stepLimit;
    case Step::Idle:
        return settings.idleLimit;
    case Step::Body:
    case Step::Answer:
        return settings.stepLimit + std::chrono::seconds(bytes / SlowestLine);
    case Step::Farewell:
        return FarewellLimit;
    }
    return settings.stepLimit;
}

} // namespace

std::chrono::steady_clock::time_point deadline(Step step, const HttpSettings &settings,
                                               std::chrono::steady_clock::time_point now,
                                               qint64 bytes)
{
    return now + limit(step, settings, bytes);
}

} // namespace servers::http
