#include "servers/contentsource.h"

#include <thread>

namespace servers {

QString doorName(Door door)
{
    switch (door) {
    case Door::Tftp:
        return QStringLiteral("tftp");
    case Door::Http:
        return QStringLiteral("http");
    case Door::Https:
        return QStringLiteral("https");
    case Door::Syslog:
        return QStringLiteral("syslog");
    }
    return {};
}

Answer answerOf(ContentSource &source, const Request &request)
{
    Answer answer = source.contentFor(request);
    while (answer.isComing) {
        std::this_thread::sleep_for(AskAgainAfter);
        answer = source.contentFor(request);
    }
    return answer;
}

} // namespace servers
