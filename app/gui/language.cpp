#include "gui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace gui {

void speak(QCoreApplication &application, const QLocale &language)
{
    auto *qt = new QTranslator(&application);
    if (qt->load(language, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // English first, for its plurals: what a language lacks is said in English.
    for (const auto &[one, file] :
         {std::pair(QLocale(QLocale::English), "spafleet"), std::pair(language, "spafleet"),
          std::pair(language, "parameters")}) {
        auto *ours = new QTranslator(&application);
        if (ours->load(one, QLatin1String(file), QStringLiteral("_"), QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(ours);
    }
}

} // namespace gui
