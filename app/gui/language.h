#pragma once

#include <QLocale>

class QCoreApplication;

namespace gui {

/** From now on everything is said in @p language, ours and Qt's own texts alike; what a language
 *  lacks is said in English. Called once, before the first window. */
void speak(QCoreApplication &application, const QLocale &language);

} // namespace gui
