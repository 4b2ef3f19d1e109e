#include "gui/widgets/waits.h"

#include <QCoreApplication>
#include <QPointer>

namespace gui {

Waits &Waits::all()
{
    static QPointer<Waits> waits;
    if (!waits)
        waits = new Waits(QCoreApplication::instance());
    return *waits;
}

Waits::Waits(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(AtOnce);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_noticed = true;
        Q_EMIT noticed(true);
    });
}

std::shared_ptr<void> Waits::begin()
{
    if (m_open++ == 0)
        m_patience.start();
    return {nullptr, [waits = QPointer<Waits>(this)](void *) {
                if (waits)
                    waits->end();
            }};
}

void Waits::end()
{
    if (--m_open > 0)
        return;
    m_patience.stop();
    if (std::exchange(m_noticed, false))
        Q_EMIT noticed(false);
}

} // namespace gui
