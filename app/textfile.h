#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>

/** @p device to its end, but no more than @p most bytes. QIODevice::read() gives of a pipe what is
 * in it at the moment, and the rest would be missed without a word. */
QByteArray readToEnd(QIODevice &device, qint64 most);

/** The whole of a text file of at most 64 MB; the error names it. */
Result<QString> readTextFile(const QString &path);

/** A secret in a file: its first line, of at most 4096 bytes, without the line's end; blanks at
 *  either end belong to it. */
Result<QString> readSecretFile(const QString &path);

/** Writes the file whole or not at all. */
Result<void> writeTextFile(const QString &path, const QString &text);

/** The same of many lines, that need not be in memory together: @p lines calls what it is given
 *  with each of them. */
using LineWriter = std::function<void(const QString &line)>;
Result<void> writeTextFile(const QString &path,
                           const std::function<void(const LineWriter &)> &lines);
