#include "asterisk/peeroptions.h"

#include "asterisk/conffile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

QByteArray section(const QString &name, const Assignments &assignments)
{
    auto text = '[' + name.toUtf8() + "]\n";
    for (const auto &[option, value] : assignments)
        text += value.isEmpty() ? QByteArray() : assignment(option, value);
    return text;
}

QString callerId(const Extension &extension)
{
    auto name = extension.name;
    name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"\"%1\" <%2>"_s.arg(name, extension.number);
}

Assignments peerOptions(const Extension &extension)
{
    Assignments options;
    for (auto it = extension.options.begin(); it != extension.options.end(); ++it) {
        if (it.key() != u"vmsecret")
            options += {it.key(), it.value()};
    }
    // "disallow = all" behind "allow = ulaw" would leave no codec
    std::stable_partition(options.begin(), options.end(),
                          [](const auto &option) { return option.first == u"disallow"; });
    return options;
}

} // namespace asterisk
