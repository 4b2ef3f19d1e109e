#pragma once

#include <QTemporaryDir>

/** A place for a record that is gone when this goes: for demonstrations. */
class PassingRecord
{
public:
    QString location() const { return m_folder.filePath(QStringLiteral("fleet.db")); }

private:
    QTemporaryDir m_folder;
};
