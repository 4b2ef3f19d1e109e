#include "gui/editors/maskedprofile.h"

#include <QRegularExpression>

namespace gui {

QString maskedProfile(const QString &xml, const schema::PhoneModel &model)
{
    static const QRegularExpression element(
        QStringLiteral("^(?:[+-] )?\\s*<([\\w.-]+)[^>]*>([^<]+)<"));
    QStringList lines = xml.split(u'\n');
    for (QString &line : lines) {
        const auto match = element.match(line);
        const auto index = model.indexOf(match.captured(1).toLatin1());
        if (match.hasMatch() && index && model.element(*index).parameter->secret)
            line.replace(match.capturedStart(2), match.capturedLength(2), QString(8, u'•'));
    }
    return lines.join(u'\n');
}

} // namespace gui
