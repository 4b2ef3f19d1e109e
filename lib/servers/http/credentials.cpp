#include "servers/http/credentials.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace servers::http {

namespace ssl = boost::asio::ssl;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("servers", text);
}

// RSA key exchange and CBC for phones that know neither ECDHE nor GCM, 1024-bit keys and SHA-1
// signatures in both certificates: OpenSSL takes those at security level 0 alone.
constexpr auto OldCiphers = "DHE-RSA-AES256-SHA:AES256-SHA:DHE-RSA-AES128-SHA:AES128-SHA:"
                            "ECDHE+AESGCM:ECDHE+AES:@SECLEVEL=0";

boost::system::error_code applyProfile(ssl::context &context, TlsProfile profile)
{
    boost::system::error_code error;
    SSL_CTX *handle = context.native_handle();
    switch (profile) {
    case TlsProfile::Modern:
        SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION);
        break;
    case TlsProfile::OldSpaPhones:
        SSL_CTX_set_security_level(handle, 0);
        SSL_CTX_set_min_proto_version(handle, TLS1_VERSION);
        SSL_CTX_set_dh_auto(handle, 1);
        if (SSL_CTX_set_cipher_list(handle, OldCiphers) != 1)
            error = boost::asio::error::invalid_argument;
        break;
    }
    return error;
}

Error fileError(const char *text, const QString &file, const boost::system::error_code &error)
{
    return Error::world(tr(text).arg(file, QString::fromStdString(error.message())));
}

// A client without a certificate may come: what it is given is the site's policy, not ours.
Result<void> askForClientCertificates(ssl::context &context, const QString &caFile)
{
    boost::system::error_code error;
    context.load_verify_file(caFile.toStdString(), error);
    if (error)
        return fileError(QT_TRANSLATE_NOOP("servers",
                                           "The client CA %1 cannot be used: %2. Give a "
                                           "PEM file with the CA's certificate."),
                         caFile, error);
    SSL_CTX_set_client_CA_list(context.native_handle(),
                               SSL_load_client_CA_file(caFile.toLocal8Bit().constData()));
    context.set_verify_mode(ssl::verify_peer, error);
    return {};
}

// OpenSSL would ask at the terminal, and whoever waits for the thread that loads would wait for it.
std::shared_ptr<bool> notePasswords(ssl::context &context)
{
    auto asked = std::make_shared<bool>(false);
    boost::system::error_code ignored; // a callback is set or memory is gone
    context.set_password_callback(
        [asked](size_t, ssl::context::password_purpose) {
            *asked = true;
            return std::string();
        },
        ignored);
    return asked;
}

Error keyError(const QString &file, bool isEncrypted, const boost::system::error_code &error)
{
    if (isEncrypted)
        return Error::world(
            tr("The key %1 is encrypted, and the servers have nobody to ask for its "
               "password. Write it without one, to a file that nobody else can "
               "read: openssl pkey -in %1 -out NEW")
                .arg(file));
    return fileError(QT_TRANSLATE_NOOP("servers",
                                       "The key %1 cannot be used: %2. Give a PEM "
                                       "file without a password that belongs to the "
                                       "certificate."),
                     file, error);
}

Result<std::shared_ptr<ssl::context>> build(const HttpSettings &settings)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    if (const auto error = applyProfile(*context, settings.tls))
        return Error::world(tr("This machine's OpenSSL does not speak the TLS profile for old "
                               "phones. Switch that profile off."));
    const auto passwordAsked = notePasswords(*context);
    boost::system::error_code error;
    context->use_certificate_chain_file(settings.certificateFile.toStdString(), error);
    if (error)
        return fileError(QT_TRANSLATE_NOOP("servers",
                                           "The certificate %1 cannot be used: %2. Give "
                                           "a PEM file, the server's own certificate "
                                           "first."),
                         settings.certificateFile, error);
    context->use_private_key_file(settings.keyFile.toStdString(), ssl::context::pem, error);
    if (error)
        return keyError(settings.keyFile, *passwordAsked, error);
    // Sessions without an id context cannot be resumed by clients that show a certificate.
    SSL_CTX_set_session_id_context(context->native_handle(),
                                   reinterpret_cast<const unsigned char *>("spafleet"), 8);
    if (settings.clientCaFile.isEmpty())
        return context;
    if (const auto asked = askForClientCertificates(*context, settings.clientCaFile); !asked)
        return asked.error();
    return context;
}

} // namespace

Result<std::shared_ptr<Credentials>> Credentials::load(const HttpSettings &settings)
{
    std::shared_ptr<Credentials> credentials(new Credentials(settings));
    if (const auto loaded = credentials->reload(); !loaded)
        return loaded.error();
    return credentials;
}

std::shared_ptr<Credentials::Context> Credentials::context() const
{
    const std::lock_guard lock(m_mutex);
    return m_context;
}

Result<void> Credentials::reload()
{
    const QList<QDateTime> times = fileTimes(); // before, lest a change meanwhile goes unseen
    auto built = build(m_settings);
    const std::lock_guard lock(m_mutex);
    m_times = times;
    if (!built)
        return built.error();
    m_context = std::move(*built);
    return {};
}

bool Credentials::haveChanged() const
{
    const QList<QDateTime> times = fileTimes();
    const std::lock_guard lock(m_mutex);
    return times != m_times;
}

QList<QDateTime> Credentials::fileTimes() const
{
    QList<QDateTime> times;
    for (const QString &file :
         {m_settings.certificateFile, m_settings.keyFile, m_settings.clientCaFile})
        times.append(QFileInfo(file).lastModified());
    return times;
}

} // namespace servers::http
