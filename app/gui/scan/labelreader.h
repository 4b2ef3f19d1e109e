#pragma once

#include <QImage>
#include <QStringList>

namespace gui {

/** Why pictures cannot be read; empty: they can. Translated. */
QString pictureObstacle();

/** The texts of all bar codes and QR codes in @p picture, from the top down; a label has several.
 *  Takes a while (any thread will do); looks at no more than 16 million points of a picture. */
QStringList codesIn(const QImage &picture);

/** The same of a file; empty where it is no picture. */
QStringList codesInFile(const QString &file);

} // namespace gui
