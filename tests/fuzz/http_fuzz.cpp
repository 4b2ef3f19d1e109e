/* HTTP as it comes from the network: Beast's parser with our limits, what we make of the head it
 * read, and the answer. A path that is good never climbs, an answer is one head and no more. */

#include "servers/http/exchange.h"
#include "servers/requestpath.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>

#include <cstdlib>

using namespace servers;
namespace beast = boost::beast;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkPath(const QString &path)
{
    check(path.startsWith(u'/') && !path.contains(QChar(0)));
    for (const QString &part : path.split(u'/'))
        check(part != QLatin1String(".."));
}

class OneFile : public ContentSource
{
public:
    Answer contentFor(const Request &request) override
    {
        checkPath(request.path);
        if (request.path.size() % 2)
            return {std::nullopt, {Refusal::Reason::NotFound, request.path}};
        return {Content{m_bytes, "text/xml", request.path.toUtf8(), 0}, {}};
    }
    void finished(const Request &, const Content &, const Outcome &) override { }
    void mishap(const Mishap &) override { }

private:
    std::shared_ptr<const QByteArray> m_bytes = std::make_shared<const QByteArray>(1000, 'x');
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    for (const RequestPath &path : {readTarget(input), readFileName(input)}) {
        if (path.isGood())
            checkPath(path.path);
    }
    beast::http::request_parser<beast::http::string_body> parser;
    parser.header_limit(8192);
    parser.body_limit(4096);
    parser.eager(true);
    boost::system::error_code error;
    parser.put(boost::asio::buffer(bytes, size), error);
    if (error || !parser.is_header_done())
        return 0;
    const http::Reading reading = http::read(parser.get());
    if (reading.status)
        return 0;
    OneFile source;
    const http::Response response = http::responseTo(source, parser.get(), reading.request,
                                                     source.contentFor(reading.request), true);
    check(response.head.find("\r\n\r\n") == response.head.size() - 4);
    return 0;
}
