#pragma once

#include "profile/bytesink.h"
#include "profile/flatxml.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <memory>
#include <vector>

namespace profile {

/** Writes the flat profiles of one model: what is the same for all its phones is put together once,
 *  so that a profile is little more than a row of copies. Immutable; any thread may write. */
class FlatXmlWriter
{
public:
    /** @p model outlives the writer. */
    explicit FlatXmlWriter(const schema::PhoneModel &model);

    /** @p profile is of the writer's model. */
    QByteArray write(const Profile &profile, Extent extent) const;

private:
    struct Span
    {
        int begin = 0;
        int size = 0;
    };
    struct Snippets
    {
        Span open; ///< <X ua="na">
        Span close; ///< </X>
        Span empty;
        Span keep; ///< empty where the dialect leaves out
        Span factory; ///< with the confirmed factory value, else as keep
        int section = 0; ///< counted from 0
        QByteArrayView path; ///< of what encloses it; the model's
    };

    Span add(const QByteArray &text);
    void addElement(const schema::Element &element);
    const Span &spanOf(const Snippets &snippets, const InForce &inForce, Extent extent) const;
    void appendAs(ByteSink &out, const Span &span, const Snippets &snippets,
                  schema::Access access) const;
    void append(ByteSink &out, const Span &span) const
    {
        out.append(m_text.constData() + span.begin, span.size);
    }

    schema::Dialect m_dialect;
    QByteArray m_text; ///< every snippet, one after the other
    std::vector<Snippets> m_elements;
    std::vector<Span> m_headings; ///< of the sections
};

/** The writers of a catalogue's models, each made when it is first asked for. The models outlive
 *  it; any thread may ask. */
class FlatXmlWriters
{
public:
    std::shared_ptr<const FlatXmlWriter> of(const schema::PhoneModel &model);

private:
    QMutex m_mutex;
    QHash<const schema::PhoneModel *, std::shared_ptr<const FlatXmlWriter>> m_writers;
};

} // namespace profile
