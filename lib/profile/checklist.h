#pragma once

#include "profile/check.h"

#include <QCoreApplication>
#include <QHash>

namespace profile {

/** Where the checks write down what they find: texts, places and the elements that count. */
class Checklist
{
    Q_DECLARE_TR_FUNCTIONS(profile)

public:
    using Severity = Finding::Severity;

    Checklist(const ReadProfile &profile, const schema::PhoneModel *model,
              const CheckContext &context);

    const ReadProfile &profile;
    const schema::PhoneModel *const model; ///< may be null
    const CheckContext &context;

    /** The element that counts under that key, the last; null where there is none. */
    const ReadElement *find(const QByteArray &key) const;

    /** What the phone runs, as far as anybody says; may be empty. */
    QString firmware() const;
    bool isSecret(const ReadElement &element) const;

    void add(Severity severity, const ReadElement &element, const QString &message,
             const QString &remedy = {});
    void add(Severity severity, const QString &where, const QString &message,
             const QString &remedy = {});

    Findings take();

private:
    QHash<QByteArray, const ReadElement *> m_elements; ///< by key, without status
    Findings m_findings;
};

/** Is it known, spelled right, said once? */
void checkNames(Checklist &list);
/** Is each value what its parameter wants, as the phone would write it? */
void checkValues(Checklist &list);
/** Will the upgrade end, and reach what we hold? */
void checkUpgrade(Checklist &list);
/** Passwords, debugging, lost messages, servers out of reach, old firmware. */
void checkSafety(Checklist &list);
/** What only all that a phone is told can lack: a single file may leave it to another. */
void checkWhole(Checklist &list);

} // namespace profile
