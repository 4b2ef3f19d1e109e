#pragma once

#include "schema/learner.h"

#include <QJsonArray>

#include <map>
#include <set>

namespace schema {

/** Gathers a dump's elements into pages, "Proxy_1_" and "Proxy_2_" into one row for every line. */
class LearnedPages
{
public:
    /** @p relative is asked what a name means; may be null. */
    explicit LearnedPages(const PhoneModel *relative) : m_relative(relative) { }

    /** Passes over what cannot be an element's name, and repeats. */
    void add(const SeenElement &seen) { add(seen, QStringLiteral("dump")); }

    /** What the relative has and the dump did not show; its factory values are witnessed by
     *  "before", as those of the dump are by "dump". */
    void addRest();

    int lines() const { return m_lines; }
    int keys() const { return m_keys; }
    int units() const { return m_units; }
    int keysPerUnit() const { return m_keysPerUnit; }

    QJsonArray toJson() const;

private:
    /** What a name says: its general form and the numbers taken out of it. */
    struct Meaning
    {
        QString general;
        Index index = Index::None;
        int number = 0; ///< in {n}'s place
        int unit = 0;
        int key = 0;
    };

    struct Row
    {
        QString name;
        QString tab;
        QString section;
        Index index = Index::None;
        int first = 0; ///< lowest and highest number seen in {n}'s place
        int last = 0;
        QByteArray access;
        QStringList options;
        QString witness; ///< the evidence's key
        std::map<int, QString> factory; ///< by number; what the relative ships with too
        const Parameter *known = nullptr; ///< what it is to the relative; null: it has none
        bool yesOrNo = false;
    };

    void add(const SeenElement &seen, const QString &witness);
    const Element *relativeOf(const QByteArray &name) const;
    Meaning meaningOf(const SeenElement &seen) const;
    Row rowOf(const SeenElement &seen, const Meaning &meaning) const;
    void count(const Meaning &meaning);
    bool isOfEveryLine(const Row &row) const;
    QJsonObject toJson(const Row &row, const QString &tab) const;
    void describe(const Row &row, QJsonObject &object) const;

    const PhoneModel *m_relative;
    std::set<QByteArray> m_seen;
    std::vector<Row> m_rows; ///< in the order of the dump
    std::map<QString, size_t> m_rowOf; ///< by general name
    int m_lines = 0;
    int m_keys = 0;
    int m_units = 0;
    int m_keysPerUnit = 0;
};

} // namespace schema
