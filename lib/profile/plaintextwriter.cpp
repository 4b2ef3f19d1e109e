#include "profile/bytesink.h"
#include "profile/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace profile {

namespace {

/** Names of the web page that lose their punctuation in an element's name. */
struct Spelling
{
    const char *element;
    const char *text;
};

constexpr Spelling spellings[] = {
    {"TOS_DiffServ", "TOS/DiffServ"}, {"ToS_DiffServ", "ToS/DiffServ"}, {"__mm_dd_", "_(mm/dd)"},
    {"__HH_mm_", "_(HH/mm)"},         {"__HHmm_", "_(HHmm)"},
};

QByteArray textName(const schema::Element &element)
{
    QByteArray name = element.name;
    for (const Spelling &spelling : spellings)
        name.replace(spelling.element, spelling.text);
    const QByteArray number = '_' + QByteArray::number(element.line) + '_';
    if (element.line > 0 && name.endsWith(number)) {
        name.chop(number.size());
        name += '[' + QByteArray::number(element.line) + ']';
    }
    return name;
}

QByteArray markOf(schema::Access access)
{
    switch (access) {
    case schema::Access::None:
        return "  ";
    case schema::Access::ReadOnly:
        return "? ";
    case schema::Access::ReadWrite:
        return "! ";
    }
    Q_UNREACHABLE();
}

/** What is written of an element; nothing where the extent leaves it out. */
std::optional<Setting> settingIn(Extent extent, const schema::Element &element,
                                 const InForce &inForce)
{
    if (inForce.setting.state != State::Keep || inForce.layer != Layer::Factory)
        return inForce.setting;
    if (!element.path().isEmpty())
        return {};
    switch (extent) {
    case Extent::Normal:
        return inForce.setting;
    case Extent::Sparse:
        return inForce.access ? std::optional(inForce.setting) : std::nullopt;
    case Extent::Full:
        return resetSetting(element).value_or(inForce.setting);
    }
    Q_UNREACHABLE();
}

bool canBeQuoted(const QString &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](QChar c) { return c == u'"' || c.unicode() < 0x20; });
}

Error refused(const char *why, const schema::Element &element)
{
    return Error::refused(
        QCoreApplication::translate("profile", why).arg(QString::fromLatin1(element.name)));
}

QByteArray lineOf(const schema::Element &element, const Setting &setting, schema::Access access)
{
    constexpr qsizetype column = 40; // as the compiler's own samples are laid out
    QByteArray line = textName(element).leftJustified(column, ' ') + ' ' + markOf(access);
    if (setting.state != State::Keep)
        line += '"' + setting.value.toUtf8() + "\" ";
    return line + ";\n";
}

} // namespace

Result<QByteArray> writePlainText(const Profile &profile, Extent extent)
{
    QByteArray out;
    QString section;
    for (size_t i = 0; i < profile.values.size(); ++i) {
        const schema::Element &element = profile.model->elements()[i];
        const auto setting = settingIn(extent, element, profile.values[i]);
        if (!setting || (!element.path().isEmpty() && setting->state == State::Keep))
            continue;
        if (!element.path().isEmpty())
            return refused(QT_TRANSLATE_NOOP("profile",
                                             "%1 belongs to the router, of which SPC text knows "
                                             "nothing. Write XML."),
                           element);
        if (!canBeQuoted(setting->value))
            return refused(QT_TRANSLATE_NOOP("profile",
                                             "The value of %1 holds a quotation mark or a control "
                                             "character, which SPC text cannot say. Write XML."),
                           element);
        if (section != element.parameter->section) {
            section = element.parameter->section;
            out += "\n# *** " + section.toUtf8() + "\n\n";
        }
        out += lineOf(element, *setting, profile.values[i].access.value_or(element.access));
    }
    return out;
}

} // namespace profile
