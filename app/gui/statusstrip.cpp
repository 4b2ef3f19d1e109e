#include "gui/statusstrip.h"

#include "gui/widgets/standingmark.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace gui {

using provisioning::Standing;

namespace {

Standing shapeFor(ServerState::Condition condition)
{
    switch (condition) {
    case ServerState::Condition::Off:
        return Standing::NeverSeen;
    case ServerState::Condition::Listening:
        return Standing::UpToDate;
    case ServerState::Condition::Failed:
        return Standing::Failed;
    }
    Q_UNREACHABLE();
}

QString rateOf(const ServerState &server)
{
    const QString listening = StatusStrip::tr("%1 %2").arg(server.name).arg(server.port);
    if (server.perSecond < 0.05)
        return listening;
    return StatusStrip::tr("%1 · %2/s")
        .arg(listening, QLocale().toString(server.perSecond, 'f', server.perSecond < 10 ? 1 : 0));
}

QString textOf(const ServerState &server)
{
    switch (server.condition) {
    case ServerState::Condition::Off:
        return StatusStrip::tr("%1 off").arg(server.name);
    case ServerState::Condition::Failed:
        return StatusStrip::tr("%1 failed").arg(server.name);
    case ServerState::Condition::Listening:
        break;
    }
    return server.trouble.isEmpty() ? rateOf(server)
                                    : StatusStrip::tr("%1 · lines lost").arg(rateOf(server));
}

} // namespace

StatusStrip::StatusStrip(Backend &backend, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(4, 0, 4, 0);
    m_row->setSpacing(8);
    connect(&backend, &Backend::serversChanged, this,
            [this, &backend] { showStates(backend.servers()); });
    showStates(backend.servers());
}

void StatusStrip::showStates(const QList<ServerState> &servers)
{
    while (m_chips.size() < servers.size()) {
        m_chips.append(new QToolButton(this));
        m_chips.last()->setAutoRaise(true);
        m_chips.last()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_row->addWidget(m_chips.last());
        m_chips.last()->show(); // the window may stand already
        connect(m_chips.last(), &QToolButton::clicked, this, &StatusStrip::clicked);
    }
    for (qsizetype i = 0; i < servers.size(); ++i) {
        m_chips[i]->setIcon(standingIcon(shapeFor(servers[i].condition)));
        m_chips[i]->setText(textOf(servers[i]));
        m_chips[i]->setAccessibleName(textOf(servers[i]));
        m_chips[i]->setToolTip(servers[i].trouble.isEmpty() ? tr("Where the servers listen…")
                                                            : servers[i].trouble);
    }
}

} // namespace gui
