#pragma once

#include "base/result.h"
#include "schema/family.h"
#include "schema/jsonreader.h"

#include <QByteArrayView>
#include <QHash>

namespace schema {

/** What the words of one file of pages stand for: its sets of models, its evidence, and its texts,
 *  each of which is kept once though it occurs thousands of times. Each file has its own. */
class FamilyWords
{
public:
    /** Sets, evidence and witnesses become @p family's, which outlives this. */
    explicit FamilyWords(Family &family) : m_family(&family) { }

    void readSets(JsonReader &json);
    void readEvidence(JsonReader &json);

    /** The index into Family::sets; refused where the file names no such set. */
    Result<int> set(QByteArrayView name) const;

    /** The index into Family::witnesses of what "seen" lists, added when first asked for; refused
     *  where one of them is no evidence of the file. */
    Result<int> witnesses(QByteArrayView names);

    QString text(QByteArrayView text);

private:
    Family *m_family;
    QHash<QByteArray, int> m_sets;
    QHash<QByteArray, int> m_evidence;
    QHash<QByteArray, int> m_witnesses; ///< by the text of "seen"; few differ
    QHash<QByteArray, QString> m_texts;
};

} // namespace schema
