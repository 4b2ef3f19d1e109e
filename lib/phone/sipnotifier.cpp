#include "phone/sipnotifier.h"

#include "phone/siptransaction.h"

#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace phone {

QString sipEvent(Notice notice)
{
    switch (notice) {
    case Notice::Resync:
        return u"resync"_s;
    case Notice::Reboot:
        return u"reboot_now"_s;
    case Notice::Restart:
        return u"restart_now"_s;
    case Notice::Report:
        return u"report"_s;
    }
    Q_UNREACHABLE();
}

SipNotifier::SipNotifier(std::chrono::milliseconds patience) : m_patience(patience)
{
    m_threads.setMaxThreadCount(8);
}

SipNotifier::~SipNotifier()
{
    m_threads.waitForDone();
}

QFuture<Result<void>> SipNotifier::send(const SipLine &line, Notice notice)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_threads.start([promise, line, notice, patience = m_patience] {
        promise->addResult(notify(line, sipEvent(notice), patience));
        promise->finish();
    });
    return promise->future();
}

} // namespace phone
