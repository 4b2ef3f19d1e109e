#include "servers/http/patience.h"

namespace servers::http {

namespace {

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
        return settings.stepLimit + std::chrono::seconds(bytes / settings.slowestLine);
    case Step::Farewell:
        return FarewellLimit;
    }
    return settings.stepLimit;
}

} // namespace

bool isWaiting(Step step)
{
    switch (step) {
    case Step::Handshake:
    case Step::Head:
    case Step::Idle:
    case Step::Farewell:
        return true;
    case Step::Body:
    case Step::Answer:
        return false;
    }
    return false;
}

std::chrono::steady_clock::time_point deadline(Step step, const HttpSettings &settings,
                                               std::chrono::steady_clock::time_point now,
                                               qint64 bytes)
{
    return now + limit(step, settings, bytes);
}

} // namespace servers::http
