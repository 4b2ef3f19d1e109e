// Every language of the window is complete, and says the values its messages are given.

#include "gui/language.h"
#include "gui/profileform/parameterhelp.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList said; ///< one, or as many as the language has numbers
    bool finished = true;

    QString id() const { return context + u'|' + source; }
};

QStringList readTranslation(QXmlStreamReader &xml)
{
    QStringList said;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == u"numerusform")
            said.append(xml.readElementText());
        else if (xml.isEndElement() && xml.name() == u"translation")
            break;
    }
    return said.isEmpty() ? QStringList{text} : said;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(SPAFLEET_SOURCE_DIR "/translations/spafleet_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages.append({context, xml.readElementText(), {}});
        } else if (xml.name() == u"translation" && !messages.isEmpty()) {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.last().said = readTranslation(xml);
        }
    }
    return messages;
}

QSet<QString> valuesIn(const QString &text)
{
    static const QRegularExpression value(QStringLiteral("%L?(?:n|[0-9])"));
    QSet<QString> values;
    for (auto found = value.globalMatch(text); found.hasNext();)
        values.insert(found.next().captured());
    return values;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "fr", "es", "pt_BR", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private Q_SLOTS:
    void everythingIsSaid_data() { languages(); }

    void everythingIsSaid()
    {
        QFETCH(QString, language);
        QSet<QString> said;
        for (const Message &message : messagesOf(language)) {
            QVERIFY2(message.finished, qPrintable(message.source));
            for (const QString &text : message.said)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.source));
            said.insert(message.id());
        }
        for (const Message &message : messagesOf(QStringLiteral("de")))
            QVERIFY2(said.contains(message.id()), qPrintable(message.id()));
    }

    void theCatalogueHelpsInEveryLanguage_data() { languages(); }

    void theCatalogueHelpsInEveryLanguage()
    {
        QFETCH(QString, language);
        QCoreApplication &application = *QCoreApplication::instance();
        gui::speak(application, QLocale(language));
        schema::Parameter parameter;
        parameter.help = QStringLiteral("12 or 24 hours.");
        const QString said = gui::helpOf(parameter);
        qDeleteAll(application.findChildren<QTranslator *>());
        QVERIFY(said != parameter.help);
        QVERIFY(!said.isEmpty());
        QCOMPARE(gui::helpOf(parameter), parameter.help);
    }

    void valuesKeepTheirPlaces_data() { languages(); }

    // A number may be left out where the form of the word says it: "one phone".
    void valuesKeepTheirPlaces()
    {
        QFETCH(QString, language);
        const QSet<QString> number{QStringLiteral("%n")};
        for (const Message &message : messagesOf(language)) {
            const QSet<QString> wanted = valuesIn(message.source);
            for (const QString &text : message.said) {
                QVERIFY2((wanted - valuesIn(text) - number).isEmpty(), qPrintable(text));
                QVERIFY2((valuesIn(text) - wanted).isEmpty(), qPrintable(text));
            }
        }
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
