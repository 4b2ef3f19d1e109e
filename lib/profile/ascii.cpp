#include "profile/ascii.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace profile {

namespace {

struct Letter
{
    char16_t letter;
    const char *ascii;
};

/** What no decomposition yields, sorted by code. */
constexpr std::array letters{
    Letter{u'\u00a3', "GBP"},  Letter{u'\u00ab', "\""},  Letter{u'\u00b7', "."},
    Letter{u'\u00bb', "\""},   Letter{u'\u00c6', "AE"},  Letter{u'\u00d0', "D"},
    Letter{u'\u00d7', "x"},    Letter{u'\u00d8', "O"},   Letter{u'\u00de', "Th"},
    Letter{u'\u00df', "ss"},   Letter{u'\u00e6', "ae"},  Letter{u'\u00f0', "d"},
    Letter{u'\u00f8', "o"},    Letter{u'\u00fe', "th"},  Letter{u'\u0110', "D"},
    Letter{u'\u0111', "d"},    Letter{u'\u0131', "i"},   Letter{u'\u0141', "L"},
    Letter{u'\u0142', "l"},    Letter{u'\u0152', "OE"},  Letter{u'\u0153', "oe"},
    Letter{u'\u0391', "A"},    Letter{u'\u0392', "V"},   Letter{u'\u0393', "G"},
    Letter{u'\u0394', "D"},    Letter{u'\u0395', "E"},   Letter{u'\u0396', "Z"},
    Letter{u'\u0397', "I"},    Letter{u'\u0398', "Th"},  Letter{u'\u0399', "I"},
    Letter{u'\u039a', "K"},    Letter{u'\u039b', "L"},   Letter{u'\u039c', "M"},
    Letter{u'\u039d', "N"},    Letter{u'\u039e', "X"},   Letter{u'\u039f', "O"},
    Letter{u'\u03a0', "P"},    Letter{u'\u03a1', "R"},   Letter{u'\u03a3', "S"},
    Letter{u'\u03a4', "T"},    Letter{u'\u03a5', "Y"},   Letter{u'\u03a6', "F"},
    Letter{u'\u03a7', "Ch"},   Letter{u'\u03a8', "Ps"},  Letter{u'\u03a9', "O"},
    Letter{u'\u0410', "A"},    Letter{u'\u0411', "B"},   Letter{u'\u0412', "V"},
    Letter{u'\u0413', "G"},    Letter{u'\u0414', "D"},   Letter{u'\u0415', "E"},
    Letter{u'\u0416', "Zh"},   Letter{u'\u0417', "Z"},   Letter{u'\u0418', "I"},
    Letter{u'\u041a', "K"},    Letter{u'\u041b', "L"},   Letter{u'\u041c', "M"},
    Letter{u'\u041d', "N"},    Letter{u'\u041e', "O"},   Letter{u'\u041f', "P"},
    Letter{u'\u0420', "R"},    Letter{u'\u0421', "S"},   Letter{u'\u0422', "T"},
    Letter{u'\u0423', "U"},    Letter{u'\u0424', "F"},   Letter{u'\u0425', "Kh"},
    Letter{u'\u0426', "Ts"},   Letter{u'\u0427', "Ch"},  Letter{u'\u0428', "Sh"},
    Letter{u'\u0429', "Shch"}, Letter{u'\u042a', "\""},  Letter{u'\u042b', "Y"},
    Letter{u'\u042c', "'"},    Letter{u'\u042d', "E"},   Letter{u'\u042e', "Yu"},
    Letter{u'\u042f', "Ya"},   Letter{u'\u2010', "-"},   Letter{u'\u2013', "-"},
    Letter{u'\u2014', "-"},    Letter{u'\u2018', "'"},   Letter{u'\u2019', "'"},
    Letter{u'\u201c', "\""},   Letter{u'\u201d', "\""},  Letter{u'\u201e', "\""},
    Letter{u'\u2022', "*"},    Letter{u'\u20ac', "EUR"},
};

/** The table's word for a letter; small ones are looked up as capitals. */
QString tableWord(QChar letter)
{
    const auto find = [](QChar c) {
        const auto it = std::lower_bound(
            letters.begin(), letters.end(), c.unicode(),
            [](const Letter &entry, char16_t code) { return entry.letter < code; });
        const bool found = it != letters.end() && it->letter == c.unicode();
        return found ? QString::fromLatin1(it->ascii) : QString();
    };
    const QString word = find(letter);
    return word.isEmpty() ? find(letter.toUpper()).toLower() : word;
}

void appendAscii(QString &out, QChar c)
{
    if (c.unicode() < 0x80)
        out += c;
    else if (c.isMark() || c.isLowSurrogate())
        return; // said with the letter before, or with its other half
    else if (c.isSpace())
        out += u' ';
    else if (const QString word = tableWord(c); !word.isEmpty())
        out += word;
    else
        out += u'?';
}

Finding respelled(const QString &element, const QString &value)
{
    return {Finding::Severity::Warning,
            element,
            QCoreApplication::translate("profile", "is written \"%1\": the phone shows ASCII only")
                .arg(value),
            QCoreApplication::translate("profile", "use plain letters, or newer firmware"),
            0,
            0};
}

} // namespace

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString asciiOf(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        appendAscii(out, c);
    return out;
}

Finding unspellableSecret(const QString &element)
{
    return {Finding::Severity::Error,
            element,
            QCoreApplication::translate("profile",
                                        "is a secret with characters the phone does not know: it "
                                        "may never be let in with it"),
            QCoreApplication::translate("profile", "use English letters, digits and signs"),
            0,
            0};
}

Findings makeAscii(Profile &profile)
{
    Findings findings;
    for (size_t i = 0; i < profile.values.size(); ++i) {
        Setting &setting = profile.values[i].setting;
        if (setting.state != State::Value || isAscii(setting.value))
            continue;
        const schema::Element &element = profile.model->elements()[i];
        const auto name = QString::fromLatin1(element.name);
        if (element.parameter->secret) {
            findings.append(unspellableSecret(name));
            continue;
        }
        setting = Setting::of(asciiOf(setting.value));
        findings.append(respelled(name, setting.value));
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity > b.severity; // who reads only the first reads the one that matters
    });
    return findings;
}

} // namespace profile
