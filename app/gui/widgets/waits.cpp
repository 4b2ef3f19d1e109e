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
    connect(&m_patience, &QTimer::timeout, this, &Waits::grow);
}

// Noticed first; after that, long.
void Waits::grow()
{
    if (std::exchange(m_noticed, true)) {
        Q_EMIT becameLong(true);
        return;
    }
    m_patience.start(Long - AtOnce);
    Q_EMIT noticed(true);
}

std::shared_ptr<void> Waits::begin()
{
    if (m_open++ == 0)
        m_patience.start(AtOnce);
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
    if (std::exchange(m_noticed, false)) {
        Q_EMIT becameLong(false);
        Q_EMIT noticed(false);
    }
}

Waits::GivenUp Waits::watch() const
{
    return [count = m_givenUp, before = m_givenUp->load()] {
        return count->load() != before;
    };
}

void Waits::giveUp()
{
    ++*m_givenUp;
    Q_EMIT givenUp();
}

} // namespace gui
