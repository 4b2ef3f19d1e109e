#include "gui/push/pushprogress.h"

#include "gui/push/pushstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace gui {

namespace {

QString wordsFor(const std::optional<PushKind> &kind)
{
    if (!kind) // some this, some that
        return PushProgress::tr("%1 of %2");
    switch (*kind) {
    case PushKind::Resync:
        return PushProgress::tr("Resyncing %1 of %2");
    case PushKind::Reboot:
        return PushProgress::tr("Rebooting %1 of %2");
    case PushKind::Upgrade:
        return PushProgress::tr("Upgrading %1 of %2");
    case PushKind::Report:
        return PushProgress::tr("Report %1 of %2");
    }
    Q_UNREACHABLE();
}

} // namespace

PushProgress::PushProgress(const PushStrip &pushes, QAction *stop, QWidget *parent)
    : QWidget(parent), m_pushes(pushes), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_stop(new QToolButton(this))
{
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false); // it stands beside
    m_bar->setAccessibleName(tr("Progress of what is pushed"));
    m_stop->setDefaultAction(stop);
    m_stop->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    setToolTip(tr("How far each phone got…"));
    hide();
    connect(&pushes, &PushStrip::progress, this, &PushProgress::tell);
}

QString PushProgress::text() const
{
    return m_text->text();
}

void PushProgress::tell(int done, int all, int waiting)
{
    m_text->setText(wordsFor(m_pushes.model().kind()).arg(done).arg(all));
    m_bar->setRange(0, qMax(1, all));
    m_bar->setValue(done);
    m_stop->setVisible(waiting > 0);
    setVisible(done < all);
}

void PushProgress::mousePressEvent(QMouseEvent *)
{
    Q_EMIT clicked();
}

} // namespace gui
