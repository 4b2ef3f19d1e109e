#include "gui/widgets/pushword.h"

#include <QCoreApplication>

namespace gui {

using provisioning::Push;

QString pushWord(Push push)
{
    switch (push) {
    case Push::Resync:
        return QCoreApplication::translate("gui::pushWord", "resync");
    case Push::Reboot:
        return QCoreApplication::translate("gui::pushWord", "reboot");
    case Push::Upgrade:
        return QCoreApplication::translate("gui::pushWord", "upgrade");
    case Push::Report:
        return QCoreApplication::translate("gui::pushWord", "report");
    }
    Q_UNREACHABLE();
}

} // namespace gui
