#include "gui/push/pushstrip.h"

#include "gui/push/stepsdelegate.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/shortcut.h"
#include "gui/widgets/table.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace gui {

namespace {

constexpr int FastestPause = 20; // milliseconds between two phones at full speed

} // namespace

PushStrip::PushStrip(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_timer(new QTimer(this)), m_summary(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_pace(new QComboBox(this)),
      m_evenInCall(new QCheckBox(tr("Resync also during a call"), this)),
      m_table(new QTableView(this))
{
    createTable();
    createBar();
    connect(m_timer, &QTimer::timeout, this, &PushStrip::sendNext);
    connect(&backend, &Backend::contactsChanged, this, [this](const QSet<MacAddress> &changed) {
        m_model.judge(*m_backend.fleet(), m_backend.contacts(), changed);
        tell();
    });
    tell();
}

void PushStrip::createTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(PushModel::Steps, new StepsDelegate(m_table));
    m_table->setAccessibleName(tr("Pushed to phones"));
    dressTable(m_table);
    const int wide = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(PushModel::Phone, wide * 22);
    m_table->setColumnWidth(PushModel::Kind, wide * 10);
    m_table->setColumnWidth(PushModel::Steps, wide * 52);
    auto *empty = new EmptyPlace(m_table);
    empty->say(tr("Nothing pushed"),
               tr("Resync, reboot or upgrade phones: how far each gets is shown here."));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT phoneWanted(m_model.requestAt(index.row()).first);
    });
    auto *again = new QAction(icon(QStringLiteral("resync")), tr("Try these again"), m_table);
    m_table->addAction(again);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(again, &QAction::triggered, this, &PushStrip::retrySelected);
}

QToolButton *PushStrip::addButton(QHBoxLayout *row, const QString &picture, const QString &text)
{
    auto *made = new QToolButton(this);
    made->setIcon(icon(picture));
    made->setText(text);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    row->addWidget(made);
    return made;
}

void PushStrip::createBar()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Phones that are done"));
    m_pace->setAccessibleName(tr("Pace"));
    m_pace->setToolTip(tr("How many phones are told each minute: all at once would ask for their "
                          "files and register at once."));
    for (const int perMinute : {60, 300, 600, 1200})
        m_pace->addItem(tr("%1 a minute").arg(perMinute), perMinute);
    m_pace->addItem(tr("as fast as can be"), 0);
    m_evenInCall->setToolTip(tr("Reboot and upgrade always wait until the call is over."));
    row->addWidget(m_summary);
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(m_evenInCall);
    row->addWidget(m_pace);
    m_retry = addButton(row, QStringLiteral("resync"), tr("Retry failed"));
    m_stop = addButton(row, QStringLiteral("stop"), tr("Stop"));
    auto *clear = addButton(row, QStringLiteral("remove"), tr("Clear done"));
    giveShortcut(m_retry, Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    giveShortcut(clear, Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    connect(m_retry, &QToolButton::clicked, this, &PushStrip::retryFailed);
    connect(m_stop, &QToolButton::clicked, this, &PushStrip::stop);
    connect(clear, &QToolButton::clicked, this, [this] {
        m_model.clearDone();
        tell();
    });
    connect(m_pace, &QComboBox::currentIndexChanged, this, [this] {
        if (m_timer->isActive())
            begin();
    });
    setPace(600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table);
}

void PushStrip::setPace(int perMinute)
{
    m_pace->setCurrentIndex(qMax(0, m_pace->findData(perMinute)));
}

int PushStrip::pace() const
{
    return m_pace->currentData().toInt();
}

void PushStrip::push(const QList<MacAddress> &macs, PushKind kind, const QString &address)
{
    for (const MacAddress &mac : macs)
        enqueue({mac, kind}, address);
    tell();
    begin();
}

void PushStrip::enqueue(const PushModel::Request &request, const QString &address)
{
    const inventory::Device *device = m_backend.fleet()->device(request.first);
    const QString name =
        device && !device->name.isEmpty() ? device->name : request.first.toString();
    m_model.add(request.first, name, request.second, QDateTime::currentDateTimeUtc());
    m_queue.append({request, address});
}

void PushStrip::begin()
{
    m_timer->setInterval(pace() > 0 ? 60'000 / pace() : FastestPause);
    m_timer->start();
    sendNext();
}

void PushStrip::sendNext()
{
    if (m_queue.isEmpty())
        return m_timer->stop();
    const Waiting next = m_queue.takeFirst();
    const PushManner manner{next.address, m_evenInCall->isChecked()};
    const MacAddress mac = next.request.first;
    whenAnswered(m_backend.push(mac, next.request.second, manner), this,
                 [this, mac](const Result<void> &answer) {
                     m_model.sent(mac, answer);
                     tell();
                 });
    tell();
}

void PushStrip::retryFailed()
{
    for (const PushModel::Request &request : m_model.failed())
        enqueue(request, {});
    tell();
    begin();
}

void PushStrip::retrySelected()
{
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        enqueue(m_model.requestAt(row.row()), {});
    tell();
    begin();
}

void PushStrip::stop()
{
    for (const Waiting &waiting : std::exchange(m_queue, {}))
        m_model.sent(waiting.request.first, Error::refused(tr("stopped before it was sent")));
    tell();
}

QString PushStrip::summary() const
{
    if (m_model.rowCount() == 0)
        return {};
    QStringList said{tr("%1 of %2 served").arg(m_model.served()).arg(m_model.rowCount())};
    if (m_model.failures() > 0)
        said.append(tr("%n failed", nullptr, m_model.failures()));
    if (!m_queue.isEmpty())
        said.append(tr("%n waiting", nullptr, int(m_queue.size())));
    return said.join(QStringLiteral(" · "));
}

void PushStrip::tell()
{
    const int all = m_model.rowCount();
    m_summary->setText(summary());
    m_bar->setVisible(m_model.done() < all);
    m_bar->setRange(0, qMax(1, all));
    m_bar->setValue(m_model.done());
    m_stop->setEnabled(!m_queue.isEmpty());
    m_retry->setEnabled(m_model.failures() > 0);
    Q_EMIT progress(m_model.done(), all, int(m_queue.size()));
}

} // namespace gui
