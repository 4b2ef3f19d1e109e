#include "servers/http/subject.h"

#include <openssl/x509.h>

#include <memory>

namespace servers::http {

QString verifiedSubject(SSL *connection)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        SSL_get1_peer_certificate(connection), &X509_free);
    if (!certificate || SSL_get_verify_result(connection) != X509_V_OK)
        return {};
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(BIO_new(BIO_s_mem()), &BIO_free);
    X509_NAME_print_ex(text.get(), X509_get_subject_name(certificate.get()), 0,
                       XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(text.get(), &bytes);
    return QString::fromUtf8(bytes, qsizetype(length));
}

QString verdictOn(SSL *connection)
{
    const long verdict = SSL_get_verify_result(connection);
    if (verdict == X509_V_OK)
        return {};
    return QStringLiteral(" (%1)").arg(QLatin1String(X509_verify_cert_error_string(verdict)));
}

} // namespace servers::http
