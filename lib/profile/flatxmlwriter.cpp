#include "profile/flatxmlwriter.h"

#include "profile/xmlpath.h"
#include "profile/xmltext.h"

#include <algorithm>

namespace profile {

namespace {

constexpr QByteArrayView prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<flat-profile>\n";
constexpr QByteArrayView epilog = "</flat-profile>\n";

QByteArray headingOf(const QString &section)
{
    QByteArray name = section.toUtf8();
    name.replace("--", "- -"); // two hyphens would end the comment
    return name.isEmpty() ? QByteArray() : "<!-- " + name + " -->\n";
}

} // namespace

FlatXmlWriter::FlatXmlWriter(const schema::PhoneModel &model) : m_dialect(model.facts().dialect)
{
    m_elements.reserve(model.elements().size());
    QString tab, section;
    for (const schema::Element &element : model.elements()) {
        if (m_headings.empty() || element.section() != section || element.tab() != tab) {
            tab = element.tab();
            section = element.section();
            m_headings.push_back(add(headingOf(section)));
        }
        addElement(element);
    }
}

FlatXmlWriter::Span FlatXmlWriter::add(const QByteArray &text)
{
    const Span span{int(m_text.size()), int(text.size())};
    m_text.append(text);
    return span;
}

void FlatXmlWriter::addElement(const schema::Element &element)
{
    // a router's settings know no user access, and are kept by not being mentioned
    const bool routers = !element.path().isEmpty();
    const bool spa = m_dialect == schema::Dialect::Spa;
    const QByteArray name = element.tag().toByteArray();
    const QByteArray tag = routers ? name : name + " ua=\"" + accessWord(element.access) + '"';
    const QByteArray open = '<' + tag + '>';
    const QByteArray close = "</" + name + ">\n";
    const QByteArray selfClosed = '<' + tag + "/>\n";
    Snippets snippets;
    snippets.path = element.path();
    snippets.open = add(open);
    snippets.close = add(close);
    snippets.empty = add(spa ? open + close : selfClosed);
    snippets.keep = spa && !routers ? add(selfClosed) : Span();
    snippets.factory = snippets.keep;
    if (const auto reset = resetSetting(element)) {
        ByteSink sink(reset->value.size());
        sink.appendEscaped(reset->value);
        const QByteArray value = sink.take();
        snippets.factory = value.isEmpty() ? snippets.empty : add(open + value + close);
    }
    snippets.section = int(m_headings.size()) - 1;
    m_elements.push_back(snippets);
}

const FlatXmlWriter::Span &FlatXmlWriter::spanOf(const Snippets &snippets, const InForce &inForce,
                                                 Extent extent) const
{
    static constexpr Span nothing;
    switch (inForce.setting.state) {
    case State::Value:
        return snippets.open;
    case State::Empty:
        return snippets.empty;
    case State::Keep:
        break;
    }
    if (inForce.layer == Layer::Factory && extent == Extent::Full)
        return snippets.factory; // even where a layer says who may change it
    const bool said = inForce.layer != Layer::Factory || inForce.access;
    return said || extent == Extent::Normal ? snippets.keep : nothing;
}

// <X ua="na"> stands at the start of every snippet: the two letters are at the same place in all.
void FlatXmlWriter::appendAs(ByteSink &out, const Span &span, const Snippets &snippets,
                             schema::Access access) const
{
    const QByteArray word = accessWord(access);
    const int place = snippets.open.size - int(qstrlen("na\">"));
    const char *begin = m_text.constData() + span.begin;
    out.append(begin, place);
    out.append(word);
    out.append(begin + place + word.size(), span.size - place - word.size());
}

QByteArray FlatXmlWriter::write(const Profile &profile, Extent extent) const
{
    ByteSink out(m_text.size());
    out.append(prolog);
    int section = -1;
    QByteArrayView path;
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const InForce &inForce = profile.values[i];
        const Snippets &snippets = m_elements[i];
        const Span &span = spanOf(snippets, inForce, extent);
        if (span.size == 0)
            continue;
        if (snippets.path != path) {
            out.append(tagsBetween(path, snippets.path));
            path = snippets.path;
        }
        if (snippets.section != section) {
            section = snippets.section;
            append(out, m_headings[size_t(section)]);
        }
        if (inForce.access && path.isEmpty())
            appendAs(out, span, snippets, *inForce.access);
        else
            append(out, span);
        if (inForce.setting.state == State::Value) {
            out.appendEscaped(inForce.setting.value);
            append(out, snippets.close);
        }
    }
    out.append(tagsBetween(path, {}));
    out.append(epilog);
    return out.take();
}

std::shared_ptr<const FlatXmlWriter> FlatXmlWriters::of(const schema::PhoneModel &model)
{
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<const FlatXmlWriter> &writer = m_writers[&model];
    if (!writer)
        writer = std::make_shared<const FlatXmlWriter>(model);
    return writer;
}

QByteArray writeFlatXml(const Profile &profile, Extent extent)
{
    return FlatXmlWriter(*profile.model).write(profile, extent);
}

Profile bootstrap(const schema::PhoneModel &model, const QString &profileRule)
{
    const auto is = [](const char *name, const QString &value) {
        return std::pair(QString::fromLatin1(name), Setting::of(value));
    };
    const Settings settings{is("Resync_On_Reset", QStringLiteral("Yes")),
                            is("Resync_Periodic", QStringLiteral("10")),
                            is("Profile_Rule", profileRule)};
    return resolve(model, {{Layer::Record, {}, settings}});
}

} // namespace profile
