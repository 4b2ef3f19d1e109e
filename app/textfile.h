#pragma once

#include "base/result.h"

#include <QString>

/** The whole of a text file of at most 64 MB; the error names it. */
Result<QString> readTextFile(const QString &path);

/** Writes the file whole or not at all. */
Result<void> writeTextFile(const QString &path, const QString &text);
