#include "asterisk/voicemailconf.h"

#include "asterisk/sipconf.h"

#include <QCoreApplication>
#include <QMap>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("asterisk", text);
}

struct Mailbox
{
    QString number;
    QString context;

    explicit Mailbox(const QString &text)
        : number(text.section(u'@', 0, 0)), context(text.section(u'@', 1))
    {
        if (context.isEmpty())
            context = u"default"_s;
    }
    QString toString() const { return number + u'@' + context; }
};

const Variable *lineOf(const ConfFile &file, const Mailbox &mailbox, bool ours)
{
    for (const auto &section : file.sections()) {
        if (section.ours != ours || section.name != mailbox.context)
            continue;
        for (const auto &variable : section.variables) {
            if (variable.name == mailbox.number)
                return &variable;
        }
    }
    return nullptr;
}

QString randomPin()
{
    const auto number = QRandomGenerator::system()->bounded(1000000);
    return u"%1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

QString pin(const Extension &extension, const Variable *before, const Mailbox &mailbox,
            Findings &findings)
{
    const auto given = extension.options.value(u"vmsecret"_s);
    if (!given.isEmpty())
        return given;
    if (before)
        return before->value.section(u',', 0, 0).trimmed();
    findings += {Finding::Severity::Note,
                 u"voicemail.conf"_s,
                 tr("The mailbox %1 got a PIN of its own").arg(mailbox.toString()),
                 tr("Read it there, or give one with the option vmsecret"),
                 0,
                 0};
    return randomPin();
}

QByteArray line(const Mailbox &mailbox, const QString &pin, QString name)
{
    name.replace(u',', u' '); // a comma would begin the mail address
    return mailbox.number.toUtf8() + " => " + escaped(pin + u',' + name.simplified()) + '\n';
}

} // namespace

QByteArray voicemailConf(const Site &site, const ConfFile &existing, Findings &findings)
{
    QMap<QString, QMap<QString, QByteArray>> contexts;
    for (const auto &extension : site.extensions) {
        if (extension.mailbox.isEmpty())
            continue;
        const Mailbox mailbox(extension.mailbox);
        if (const auto *own = lineOf(existing, mailbox, false)) {
            findings += alreadyDefined(own->place, tr("the mailbox %1").arg(mailbox.toString()));
            continue;
        }
        auto &boxes = contexts[mailbox.context];
        if (boxes.contains(mailbox.number)) // shared by several extensions: the first names it
            continue;
        const auto *before = lineOf(existing, mailbox, true);
        boxes[mailbox.number] =
            line(mailbox, pin(extension, before, mailbox, findings), extension.name);
    }
    QByteArray text;
    for (auto it = contexts.begin(); it != contexts.end(); ++it)
        text += '[' + it.key().toUtf8() + "]\n" + it->values().join();
    return text;
}

} // namespace asterisk
