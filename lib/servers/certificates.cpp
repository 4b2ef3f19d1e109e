#include "servers/certificates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtGlobal>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace servers {

namespace {

constexpr int SoonDays = 30;

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Request = std::unique_ptr<X509_REQ, Freed<X509_REQ_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

QString tr(const char *text)
{
    return QCoreApplication::translate("servers", text);
}

Error failure()
{
    return Error::world(tr("OpenSSL could not make the request: %1.")
                            .arg(QString::fromLatin1(ERR_reason_error_string(ERR_get_error()))));
}

QByteArray bytesOf(const Bio &memory)
{
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, qsizetype(length)};
}

// A name that DNS can resolve to our address, which is what the phone does with it.
bool isHostName(const QString &name)
{
    static const QRegularExpression fullName(
        QStringLiteral("^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+"
                       "[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"),
        QRegularExpression::CaseInsensitiveOption);
    return fullName.match(name).hasMatch();
}

Result<void> check(const CertificateWish &wish)
{
    if (!isHostName(wish.host))
        return Error::refused(
            tr("\"%1\" is no full host name. Phones compare the certificate with the name in their "
               "Profile_Rule, so it takes one that DNS knows, as prov.example.com.")
                .arg(wish.host));
    if (wish.bits < 1024 || wish.bits > 4096)
        return Error::refused(tr("A key has 1024 to 4096 bits."));
    if (!wish.country.isEmpty() && wish.country.size() != 2)
        return Error::refused(tr("The country is two letters, as DE or US."));
    return {};
}

bool nameSubject(X509_NAME *subject, const CertificateWish &wish)
{
    const std::pair<const char *, QString> parts[] = {
        {"C", wish.country},      {"ST", wish.state}, {"L", wish.locality},
        {"O", wish.organisation}, {"CN", wish.host},  {"emailAddress", wish.email}};
    for (const auto &[name, value] : parts) {
        const QByteArray text = value.toUtf8();
        const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
        if (!text.isEmpty()
            && X509_NAME_add_entry_by_txt(subject, name, MBSTRING_UTF8, bytes, int(text.size()), -1,
                                          0)
                != 1)
            return false;
    }
    return true;
}

// Multiplatform phones look for the name among the alternative ones first.
bool addAlternativeName(X509_REQ *request, const QString &host)
{
    const Extension names(X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name,
                                              ("DNS:" + host.toUtf8()).constData()));
    if (!names)
        return false;
    STACK_OF(X509_EXTENSION) *list = sk_X509_EXTENSION_new_null();
    sk_X509_EXTENSION_push(list, names.get());
    const bool added = X509_REQ_add_extensions(request, list) == 1;
    sk_X509_EXTENSION_free(list);
    return added;
}

QString commonNameOf(X509 *certificate)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int length =
        ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    const QString name =
        length < 0 ? QString() : QString::fromUtf8(reinterpret_cast<char *>(text), length);
    OPENSSL_free(text);
    return name;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

Certificate read(const QString &file)
{
    const Bio source(BIO_new_file(file.toLocal8Bit().constData(), "r"));
    return Certificate(source ? PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr)
                              : nullptr);
}

void checkTimes(X509 *certificate, const QString &file, const QDateTime &now, Findings &findings)
{
    const QDateTime first = timeOf(X509_get0_notBefore(certificate));
    const QDateTime last = timeOf(X509_get0_notAfter(certificate));
    const auto say = [&](Finding::Severity severity, const QString &message,
                         const QString &remedy) {
        findings.append({severity, file, message, remedy, 0, 0});
    };
    const QString renew = tr("Ask for a new one: spafleetctl certificate request HOST.");
    if (now < first)
        say(Finding::Severity::Error,
            tr("The certificate is valid from %1 only.").arg(first.toString(Qt::ISODate)),
            tr("Set this machine's clock, or wait."));
    else if (now > last)
        say(Finding::Severity::Error,
            tr("The certificate expired on %1; phones refuse it.").arg(last.toString(Qt::ISODate)),
            renew);
    else if (now.daysTo(last) < SoonDays)
        say(Finding::Severity::Warning,
            tr("The certificate expires on %1.").arg(last.toString(Qt::ISODate)), renew);
}

} // namespace

Result<CertificateRequest> requestCertificate(const CertificateWish &wish)
{
    if (auto fine = check(wish); !fine)
        return fine.error();
    const Key key(EVP_RSA_gen(unsigned(wish.bits)));
    const Request request(X509_REQ_new());
    const bool made = key && request && X509_REQ_set_version(request.get(), 0) == 1
        && nameSubject(X509_REQ_get_subject_name(request.get()), wish)
        && addAlternativeName(request.get(), wish.host)
        && X509_REQ_set_pubkey(request.get(), key.get()) == 1
        && X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0;
    const Bio keyText(BIO_new(BIO_s_secmem())), requestText(BIO_new(BIO_s_mem()));
    if (!made || PEM_write_bio_X509_REQ(requestText.get(), request.get()) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return failure();
    return CertificateRequest{bytesOf(keyText), bytesOf(requestText)};
}

Findings checkServerCertificate(const QString &file, const QDateTime &now)
{
    const Certificate certificate = read(file);
    if (!certificate)
        return {{Finding::Severity::Error, file, tr("This is no certificate in PEM."),
                 tr("Give the file that came back for the request, the server's own certificate "
                    "first."),
                 0, 0}};
    Findings findings;
    // what stands behind a slash is a comment to the phone (guide SPA/ATA p. 26)
    const QString name = commonNameOf(certificate.get());
    if (!isHostName(name.section(u'/', 0, 0)))
        findings.append({Finding::Severity::Warning, file,
                         name.isEmpty()
                             ? tr("The certificate has no CN.")
                             : tr("The certificate's CN, \"%1\", is no host name.").arg(name),
                         tr("Phones compare the CN with the name in their Profile_Rule and refuse "
                            "this one: ask for another with spafleetctl certificate request HOST."),
                         0, 0});
    checkTimes(certificate.get(), file, now, findings);
    return findings;
}

} // namespace servers
