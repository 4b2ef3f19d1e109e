#include "gui/widgets/ago.h"

#include <QCoreApplication>

namespace gui {

QString ago(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const qint64 seconds = when.secsTo(now);
    if (seconds < 60)
        return QCoreApplication::translate("gui::ago", "now");
    if (seconds < 60 * 60)
        return QCoreApplication::translate("gui::ago", "%1 min").arg(seconds / 60);
    if (seconds < 24 * 60 * 60)
        return QCoreApplication::translate("gui::ago", "%1 h").arg(seconds / 3600);
    return QCoreApplication::translate("gui::ago", "%1 d").arg(seconds / 86400);
}

} // namespace gui
