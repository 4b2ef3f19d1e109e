#include "virtualphone/reportrun.h"

#include "profile/cipher.h"
#include "profile/xmlpath.h"

#include <QCoreApplication>

#include <utility>

namespace virtualphone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(virtualphone)
};

QByteArray bodyOf(const Handset &handset, const Verdict &verdict)
{
    const QByteArray report = reportOf(handset.configuration);
    if (verdict.key.isEmpty())
        return report;
    auto encrypted = profile::encrypt(report, verdict.key.toUtf8());
    return encrypted ? std::move(*encrypted) : QByteArray(); // rather nothing than in the open
}

Fetch requestFor(const Handset &handset, const Verdict &verdict)
{
    Fetch fetch;
    fetch.purpose = Fetch::Purpose::Report;
    fetch.method =
        verdict.location.scheme == rules::Scheme::Tftp ? Fetch::Method::Put : Fetch::Method::Post;
    fetch.location = verdict.location;
    fetch.body = bodyOf(handset, verdict);
    fetch.userAgent = handset.userAgent();
    return fetch;
}

} // namespace

QByteArray reportOf(const Configuration &configuration)
{
    QByteArray text = "<flat-profile>\n";
    const auto &elements = configuration.model().elements();
    QByteArrayView path;
    for (int index = 0; index < int(elements.size()); ++index) {
        const schema::Element &element = elements[size_t(index)];
        if (element.parameter->secret || element.name.startsWith("GPP_S"))
            continue;
        const QByteArray value = configuration.at(index).toHtmlEscaped().toUtf8();
        const QByteArray tag = element.tag().toByteArray();
        text += profile::tagsBetween(std::exchange(path, element.path()), element.path());
        text += '<' + tag + '>' + value + "</" + tag + ">\n";
    }
    return text + profile::tagsBetween(path, {}) + "</flat-profile>\n";
}

ReportRun::ReportRun(Handset &handset, const Verdict &verdict)
    : m_handset(handset), m_retrieval(requestFor(handset, verdict), verdict.credentials)
{
}

Actions ReportRun::begin()
{
    return {Step{Step::Kind::Reports,
                 Words::tr("reports to %1").arg(m_retrieval.location().toString())},
            m_retrieval.ask(++m_handset.lastFetch)};
}

Actions ReportRun::receive(quint64 id, const FetchResult &result)
{
    if (m_over || !m_retrieval.awaits(id))
        return {};
    const auto retrieved = m_retrieval.receive(result);
    if (!retrieved)
        return {m_retrieval.ask(++m_handset.lastFetch)};
    m_over = true;
    if (retrieved->end == Retrieved::End::Content)
        return {};
    return {Step{Step::Kind::Fails, Words::tr("the report failed: %1").arg(retrieved->error)}};
}

} // namespace virtualphone
