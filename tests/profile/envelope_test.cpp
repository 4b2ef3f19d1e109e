#include "profile/envelope.h"

#include <QProcess>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace profile;

/** What @p program makes of @p input; nothing where it fails or is not there. */
static std::optional<QByteArray> piped(const QString &program, const QStringList &arguments,
                                       const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.exitCode() == 0 ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

static QStringList openssl(const QString &direction, const QString &digest)
{
    return {u"enc"_s, direction, u"-aes-256-cbc"_s,    u"-md"_s,
            digest,   u"-k"_s,   u"SecretPhrase1234"_s};
}

class EnvelopeTest : public QObject
{
    Q_OBJECT

    const QByteArray m_text = "<flat-profile><Admin_Passwd>x</Admin_Passwd></flat-profile>\n";
    const QByteArray m_key = "SecretPhrase1234";

private Q_SLOTS:
    void opensEveryNesting_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<Wrapping>>("wrappings");
        QTest::addColumn<bool>("phoneReads");
        const auto salted = [&](const QByteArray &bytes) {
            return *encrypt(bytes, m_key);
        };
        QTest::newRow("text") << m_text << QList<Wrapping>() << true;
        QTest::newRow("gzip") << gzip(m_text) << QList{Wrapping::Gzip} << true;
        QTest::newRow("AES") << salted(m_text) << QList{Wrapping::Salted} << true;
        QTest::newRow("gzip in AES")
            << salted(gzip(m_text)) << QList{Wrapping::Salted, Wrapping::Gzip} << true;
        QTest::newRow("AES in gzip")
            << gzip(salted(m_text)) << QList{Wrapping::Gzip, Wrapping::Salted} << false;
        QTest::newRow("aes128gcm")
            << *encryptContent(m_text, m_key) << QList{Wrapping::ContentCoding} << true;
        QTest::newRow("gzip in aes128gcm")
            << *encryptContent(gzip(m_text), m_key)
            << QList{Wrapping::ContentCoding, Wrapping::Gzip} << true;
    }
    void opensEveryNesting()
    {
        QFETCH(QByteArray, file);
        QFETCH(QList<Wrapping>, wrappings);
        QFETCH(bool, phoneReads);
        const Result<Opened> opened = open(file, m_key);
        QVERIFY(opened);
        QCOMPARE(opened->text, m_text);
        QCOMPARE(opened->wrappings, wrappings);
        QCOMPARE(opened->phoneReads(), phoneReads);
    }

    void hexadecimalDigitsAreKeyMaterial_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("material"); // empty: none
        QTest::newRow("digits") << QByteArray("00fF10") << QByteArray("\0\xff\x10", 3);
        QTest::newRow("half a byte") << QByteArray("0ff") << QByteArray();
        QTest::newRow("a passphrase") << m_key << QByteArray();
        QTest::newRow("blanks") << QByteArray("00 ff") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void hexadecimalDigitsAreKeyMaterial()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, material);
        QCOMPARE(keyMaterial(key).value_or(QByteArray()), material);
        if (!material.isEmpty())
            QCOMPARE(open(*encryptContent(m_text, material), key)->text, m_text);
    }

    void refusesWhatItCannotOpen_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("key");
        const QByteArray salted = *encrypt(m_text, m_key);
        QTest::newRow("no key") << salted << QByteArray();
        QTest::newRow("wrong key") << salted << QByteArray("SecretPhrase1235");
        QTest::newRow("cut off") << salted.chopped(3) << m_key;
        QTest::newRow("only the mark") << salted.first(16) << m_key;
        QTest::newRow("no key for aes128gcm") << *encryptContent(m_text, m_key) << QByteArray();
        QTest::newRow("wrong key for aes128gcm")
            << *encryptContent(m_text, m_key) << QByteArray("other");
        QTest::newRow("gzip cut off") << gzip(m_text).chopped(9) << QByteArray();
        QTest::newRow("gzip damaged") << gzip(m_text).replace(14, 4, "xxxx") << QByteArray();
        QTest::newRow("an image") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).repeated(9)
                                  << QByteArray();
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0f\0l\0a\0t\0", 12) << QByteArray();
        QTest::newRow("a bomb") << gzip(QByteArray(17 * 1024 * 1024, ' ')) << QByteArray();
        QTest::newRow("a bomb in a bomb")
            << gzip(gzip(QByteArray(100 * 1024 * 1024, ' '))) << QByteArray();
        QTest::newRow("boxes in boxes") << gzip(gzip(gzip(gzip(gzip(m_text))))) << QByteArray();
        QTest::newRow("too large") << QByteArray(16 * 1024 * 1024 + 1, ' ') << QByteArray();
    }
    void refusesWhatItCannotOpen()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, key);
        const Result<Opened> opened = open(file, key);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Refused);
        QVERIFY(!opened.error().message.isEmpty());
        if (!key.isEmpty())
            QVERIFY(!opened.error().message.contains(QString::fromUtf8(key)));
    }

    void gzipReadsWhatWePack()
    {
        const auto unpacked = piped(u"gzip"_s, {u"-dc"_s}, gzip(m_text));
        if (!unpacked)
            QSKIP("there is no gzip");
        QCOMPARE(*unpacked, m_text);
    }

    void readsWhatGzipPacks()
    {
        const auto packed = piped(u"gzip"_s, {u"-c"_s}, m_text);
        if (!packed)
            QSKIP("there is no gzip");
        QCOMPARE(open(*packed)->text, m_text);
        QCOMPARE(*gunzip(*packed + *packed, 1000), m_text + m_text);
        QCOMPARE(*gunzip(*packed + QByteArray(512, '\0'), 1000), m_text);
    }

    void packsTheSameBytesAgain()
    {
        QCOMPARE(gzip(m_text), gzip(m_text));
        QCOMPARE(gzip(m_text).first(8), QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8));
    }

    void opensslReadsWhatWeEncrypt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a profile") << m_text;
        QTest::newRow("a whole block") << QByteArray(16, 'x');
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("large") << m_text.repeated(5000);
    }
    void opensslReadsWhatWeEncrypt()
    {
        QFETCH(QByteArray, text);
        const auto decrypted =
            piped(u"openssl"_s, openssl(u"-d"_s, u"md5"_s), *encrypt(text, m_key));
        if (!decrypted)
            QSKIP("there is no openssl");
        QCOMPARE(*decrypted, text);
    }

    void readsWhatOpensslEncrypts()
    {
        const auto encrypted = piped(u"openssl"_s, openssl(u"-e"_s, u"md5"_s), m_text);
        if (!encrypted)
            QSKIP("there is no openssl");
        QCOMPARE(*decrypt(*encrypted, m_key), m_text);
        QCOMPARE(*encrypt(m_text, m_key, encrypted->sliced(8, 8)), *encrypted);
    }

    void refusesTheDigestPhonesDoNotKnow()
    {
        const auto encrypted = piped(u"openssl"_s, openssl(u"-e"_s, u"sha256"_s), m_text);
        if (!encrypted)
            QSKIP("there is no openssl");
        QVERIFY(!open(*encrypted, m_key));
    }

    void saltIsNew()
    {
        QVERIFY(*encrypt(m_text, m_key) != *encrypt(m_text, m_key));
        QVERIFY(*encryptContent(m_text, m_key) != *encryptContent(m_text, m_key));
    }

    void opensTheExampleOfRfc8188_data()
    {
        QTest::addColumn<QByteArray>("keyMaterial");
        QTest::addColumn<QByteArray>("message");
        // §3.1: one record; §3.2: records of 25 octets with padding
        QTest::newRow("one record") << QByteArray("yqdlZ-tYemfogSmv7Ws5PQ")
                                    << QByteArray("I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZ"
                                                  "u-IxkIva3MEB1PD-ly8Thjg");
        QTest::newRow("two records")
            << QByteArray("BO3ZVPxUlnLORbVGMpbT1Q")
            << QByteArray("uNCkWiNYzKTnBN9ji3-qWAAAABkCYTHOG8chz_gnvgOqdGYo"
                          "vxyjuqRyJFjEDyoF1Fvkj6hQPdPHI51OEUKEpgz3SsLWIqS_"
                          "uA");
    }
    void opensTheExampleOfRfc8188()
    {
        QFETCH(QByteArray, keyMaterial);
        QFETCH(QByteArray, message);
        const auto decoded = [](const QByteArray &text) {
            return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
        };
        const auto plain = decryptContent(decoded(message), decoded(keyMaterial));
        QVERIFY(plain);
        QCOMPARE(*plain, QByteArray("I am the walrus"));
        QVERIFY(open(decoded(message), decoded(keyMaterial).toHex()));
    }

    void noticesAnyChangeOfAnEncodedContent()
    {
        const QByteArray encoded = *encryptContent(m_text.repeated(200), m_key);
        QCOMPARE(*decryptContent(encoded, m_key), m_text.repeated(200));
        for (const qsizetype at :
             {qsizetype(0), qsizetype(19), qsizetype(21), encoded.size() - 1}) {
            QByteArray changed = encoded;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY(!decryptContent(changed, m_key));
        }
        const qsizetype firstRecord = 21 + 4096;
        QVERIFY(!decryptContent(encoded.first(firstRecord), m_key)); // cut at a record's end
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "envelope_test.moc"
