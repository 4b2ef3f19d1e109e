#include "gui/push/pushstrip.h"

#include "gui/push/stepsdelegate.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace gui {

namespace {

constexpr int Pace = 100; // milliseconds between two phones: 600 a minute, gentle on servers

} // namespace

PushStrip::PushStrip(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_pace(new QTimer(this)), m_summary(new QLabel(this)),
      m_table(new QTableView(this))
{
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(PushModel::Steps, new StepsDelegate(m_table));
    m_table->setAccessibleName(tr("Pushed to phones"));
    dressTable(m_table);
    const int wide = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(PushModel::Phone, wide * 22);
    m_table->setColumnWidth(PushModel::Steps, wide * 56);
    auto *empty = new EmptyPlace(m_table);
    empty->say(tr("Nothing pushed"),
               tr("Resync, reboot or upgrade phones: how far each gets is shown here."));
    createBar();
    m_pace->setInterval(Pace);
    connect(m_pace, &QTimer::timeout, this, &PushStrip::sendNext);
    connect(&backend, &Backend::contactsChanged, this, [this] {
        m_model.judge(*m_backend.fleet(), m_backend.contacts());
        tell();
    });
}

void PushStrip::createBar()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_summary, 1);
    const auto button = [&](const QString &picture, const QString &text, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(picture));
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setAutoRaise(true);
        row->addWidget(made);
        connect(made, &QToolButton::clicked, this, slot);
    };
    button(QStringLiteral("resync"), tr("Retry failed"), &PushStrip::retry);
    button(QStringLiteral("stop"), tr("Stop"), &PushStrip::stop);
    button(QStringLiteral("remove"), tr("Clear done"), [this] {
        m_model.clearDone();
        tell();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table);
}

void PushStrip::push(const QList<MacAddress> &macs, PushKind kind)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const MacAddress &mac : macs) {
        const inventory::Device *device = m_backend.fleet()->device(mac);
        const QString name = device && !device->name.isEmpty() ? device->name : mac.toString();
        m_model.add(mac, name, kind, now);
        m_queue.append({mac, kind});
    }
    tell();
    sendNext();
    if (!m_queue.isEmpty())
        m_pace->start();
}

void PushStrip::sendNext()
{
    if (m_queue.isEmpty())
        return m_pace->stop();
    const auto [mac, kind] = m_queue.takeFirst();
    whenAnswered(m_backend.push(mac, kind), this, [this, mac = mac](const Result<void> &answer) {
        m_model.sent(mac, answer);
        tell();
    });
}

void PushStrip::retry()
{
    const auto failed = m_model.failed();
    for (const auto &[mac, kind] : failed)
        push({mac}, kind);
}

void PushStrip::stop()
{
    for (const auto &[mac, kind] : std::exchange(m_queue, {}))
        m_model.sent(mac, Error::refused(tr("stopped before it was sent")));
    tell();
}

void PushStrip::tell()
{
    const int all = m_model.rowCount();
    m_summary->setText(all == 0 ? QString() : tr("%1 of %2 served").arg(m_model.done()).arg(all));
    Q_EMIT progress(m_model.done(), all);
}

} // namespace gui
