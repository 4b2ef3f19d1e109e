#pragma once

#include "schema/catalogue.h"
#include "support/table.h"

#include <QMetaType>
#include <QRegularExpression>

/** The files of real phones and of other systems under $SPAFLEET_CORPUS; none of them is ours to
 * keep here, so that a test without them skips. */
namespace samples {

struct Sample
{
    QString file; ///< "profiles/….xml", as the list names it
    QString device; ///< "SPA502G", or a family's name
    QString kind; ///< "dump-with-few-placeholders", "template" …

    bool isDump() const { return kind.startsWith(QStringLiteral("dump")); }
};

/** Empty where there are none. */
inline QString folder()
{
    return qEnvironmentVariable("SPAFLEET_CORPUS");
}

inline QByteArray textOf(const Sample &sample)
{
    QFile file(folder() + QStringLiteral("/samples/") + sample.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Those in the phones' own language. */
inline QList<Sample> profiles()
{
    QList<Sample> all;
    const QString list = folder() + QStringLiteral("/samples/MANIFEST.tsv");
    for (const QStringList &row : folder().isEmpty() ? QList<QStringList>() : table::at(list, 13)) {
        if (row[0].startsWith(QStringLiteral("profiles/")))
            all.append({row[0], row[4], row[6]});
    }
    return all;
}

inline QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/** The models whose elements a sample of @p device may hold. */
inline QList<const schema::PhoneModel *> modelsOf(const schema::Catalogue &catalogue,
                                                  const QString &device)
{
    QString pattern = QRegularExpression::escape(device);
    for (const QStringList &row : table::of("schema/devices.tsv", 2)) {
        if (row[0] == device)
            pattern = row[1];
    }
    QList<const schema::PhoneModel *> models;
    for (const QString &name : catalogue.modelNames()) {
        if (whole(pattern).match(name).hasMatch())
            models.append(catalogue.model(name));
    }
    return models;
}

} // namespace samples

Q_DECLARE_METATYPE(samples::Sample)
