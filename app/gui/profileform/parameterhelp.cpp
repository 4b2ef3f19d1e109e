#include "gui/profileform/parameterhelp.h"

#include <QCoreApplication>

namespace gui {

QString helpOf(const schema::Parameter &parameter)
{
    const QByteArray english = parameter.help.toUtf8();
    return english.isEmpty() ? QString()
                             : QCoreApplication::translate("parameters", english.constData());
}

} // namespace gui
