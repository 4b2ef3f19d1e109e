#include "gui/push/pushstrip.h"

#include "gui/push/stepsdelegate.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/shortcut.h"
#include "gui/widgets/table.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace gui {

namespace {

constexpr int ButtonMargins = 16; // pixels around a word or a picture, and to the next
constexpr int FastestPause = 20; // milliseconds between two phones at full speed
constexpr int PatienceLook = 5'000; // milliseconds between two looks for whose it is over

} // namespace

PushStrip::PushStrip(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_queue(m_model), m_timer(new QTimer(this)),
      m_patience(new QTimer(this)), m_summary(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_pace(new QComboBox(this)), m_first(new QComboBox(this)),
      m_evenInCall(new QCheckBox(tr("Resync also during a call"), this)),
      m_table(new QTableView(this))
{
    createTable();
    createBar();
    connect(m_timer, &QTimer::timeout, this, &PushStrip::sendNext);
    m_patience->setInterval(PatienceLook);
    connect(m_patience, &QTimer::timeout, this, &PushStrip::giveUp);
    connect(&backend, &Backend::contactsChanged, this, [this](const QSet<MacAddress> &changed) {
        m_model.judge(*m_backend.fleet(), m_backend.contacts(), changed);
        beginAgain();
    });
    tell();
}

void PushStrip::createTable()
{
    m_sorted = makeSortable(m_table, &m_model, PushModel::SortRole);
    m_table->setItemDelegateForColumn(PushModel::Steps, new StepsDelegate(m_table));
    m_table->setAccessibleName(tr("Pushed to phones"));
    dressTable(m_table);
    const int wide = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(PushModel::Phone, wide * 22);
    m_table->setColumnWidth(PushModel::Kind, wide * 16);
    QStyleOptionViewItem words;
    words.fontMetrics = m_table->fontMetrics();
    m_table->setColumnWidth(
        PushModel::Steps,
        m_table->itemDelegateForColumn(PushModel::Steps)->sizeHint(words, QModelIndex()).width());
    widenToHeads(m_table);
    auto *empty = new EmptyPlace(m_table);
    empty->say(tr("Nothing pushed"),
               tr("Resync, reboot or upgrade phones: how far each gets is shown here."));
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT phoneWanted(requestAt(index).first); });
    auto *again = new QAction(icon(QStringLiteral("resync")), tr("Try these again"), m_table);
    m_table->addAction(again);
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
    m_first->setAccessibleName(tr("Who is told first"));
    m_first->setToolTip(tr("The others are told once those who go first have proven that they took "
                           "it; where one of these fails they wait for your word."));
    m_first->addItem(tr("all in turn"), 0);
    m_first->addItem(tr("one first"), 1);
    m_first->addItem(tr("ten first"), 10);
    m_evenInCall->setToolTip(tr("Reboot and upgrade always wait until the call is over."));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // has a tooltip
    row->addWidget(m_summary, 1);
    row->addWidget(m_bar);
    row->addWidget(m_evenInCall);
    row->addWidget(m_first);
    row->addWidget(m_pace);
    m_goOn = addButton(row, QStringLiteral("play"), tr("Tell the others"));
    m_retry = addButton(row, QStringLiteral("resync"), tr("Retry failed"));
    m_stop = addButton(row, QStringLiteral("stop"), tr("Stop"));
    m_clear = addButton(row, QStringLiteral("remove"), tr("Clear done"));
    giveShortcut(m_retry, Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    giveShortcut(m_goOn, Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    giveShortcut(m_clear, Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    connect(m_retry, &QToolButton::clicked, this, &PushStrip::retryFailed);
    connect(m_goOn, &QToolButton::clicked, this, &PushStrip::goOn);
    connect(m_stop, &QToolButton::clicked, this, &PushStrip::stop);
    connect(m_clear, &QToolButton::clicked, this, [this] {
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

// Of what stands above the table; the buttons can do without their words, and what was reached with
// less room than it wants.
int PushStrip::barWidth(bool worded) const
{
    int width = 5 * ButtonMargins + m_evenInCall->sizeHint().width() + m_first->sizeHint().width()
        + m_pace->sizeHint().width();
    for (const QToolButton *button : buttons()) {
        if (!button->isHidden())
            width += ButtonMargins + button->iconSize().width()
                + (worded ? fontMetrics().horizontalAdvance(button->text()) : 0);
    }
    if (!worded)
        return width;
    return width + m_summary->sizeHint().width() + (m_bar->isHidden() ? 0 : m_bar->width());
}

QSize PushStrip::minimumSizeHint() const
{
    return {barWidth(false), QWidget::minimumSizeHint().height()};
}

void PushStrip::fitButtons()
{
    const auto style =
        width() >= barWidth(true) ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : buttons())
        button->setToolButtonStyle(style);
}

void PushStrip::resizeEvent(QResizeEvent *event)
{
    fitButtons();
    QWidget::resizeEvent(event);
}

void PushStrip::setPace(int perMinute)
{
    m_pace->setCurrentIndex(qMax(0, m_pace->findData(perMinute)));
}

int PushStrip::pace() const
{
    return m_pace->currentData().toInt();
}

void PushStrip::setFirst(int phones)
{
    m_first->setCurrentIndex(qMax(0, m_first->findData(phones)));
}

int PushStrip::first() const
{
    return m_first->currentData().toInt();
}

void PushStrip::push(const QList<MacAddress> &macs, PushKind kind, const QString &address)
{
    QList<PushQueue::Entry> entries;
    for (const MacAddress &mac : macs)
        entries.append(entered({mac, kind}, address));
    m_queue.add(entries, first());
    tell();
    begin();
}

// What is told again waits for nobody.
void PushStrip::enqueue(const QList<PushModel::Request> &requests)
{
    QList<PushQueue::Entry> entries;
    for (const PushModel::Request &request : requests)
        entries.append(entered(request));
    m_queue.add(entries);
    tell();
    begin();
}

PushQueue::Entry PushStrip::entered(const PushModel::Request &request, const QString &address)
{
    const inventory::Device *device = m_backend.fleet()->device(request.first);
    const QString name =
        device && !device->name.isEmpty() ? device->name : request.first.toString();
    m_model.add(request.first, name, request.second);
    return {request, address};
}

void PushStrip::begin()
{
    m_timer->setInterval(pace() > 0 ? 60'000 / pace() : FastestPause);
    m_timer->start();
    sendNext();
}

void PushStrip::sendNext()
{
    const auto next = m_queue.take();
    if (!next)
        return m_timer->stop();
    const PushManner manner{next->address, m_evenInCall->isChecked()};
    const MacAddress mac = next->request.first;
    m_model.tell(mac, QDateTime::currentDateTimeUtc());
    if (!m_patience->isActive())
        m_patience->start();
    const auto take = [this, mac](const Result<void> &answer) {
        m_model.sent(mac, answer);
        tell();
    };
    // What is under way is in the status bar with a stop of its own.
    whenAnswered(m_backend.push(mac, next->request.second, manner), this, take, nullptr);
    tell();
}

void PushStrip::giveUp()
{
    m_model.giveUp(*m_backend.fleet(), m_backend.contacts(), QDateTime::currentDateTimeUtc());
    if (!m_model.isPatient())
        m_patience->stop();
    beginAgain();
}

void PushStrip::goOn()
{
    m_queue.goOn();
    beginAgain();
}

// Those who waited for others may have their turn now.
void PushStrip::beginAgain()
{
    if (!m_timer->isActive() && m_queue.hasNext())
        begin();
    tell();
}

PushModel::Request PushStrip::requestAt(const QModelIndex &index) const
{
    return m_model.requestAt(m_sorted->mapToSource(index).row());
}

void PushStrip::retryFailed()
{
    enqueue(m_model.failed());
}

void PushStrip::retrySelected()
{
    QList<PushModel::Request> requests; // rows may move as they are told again
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        requests.append(requestAt(row));
    enqueue(requests);
}

void PushStrip::stop()
{
    for (const PushQueue::Entry &waiting : m_queue.clear())
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
    const int waiting = int(m_queue.size());
    const PushQueue::Hold hold = m_queue.hold();
    if (hold == PushQueue::Hold::Proof)
        said.append(tr("%n waiting for the proof of the first", nullptr, waiting));
    else if (hold == PushQueue::Hold::Word)
        said.append(tr("%n waiting: of the first not all took it", nullptr, waiting));
    else if (waiting > 0)
        said.append(tr("%n waiting", nullptr, waiting));
    return said.join(QStringLiteral(" · "));
}

void PushStrip::tell()
{
    const int all = m_model.rowCount();
    m_summary->setText(summary());
    m_summary->setToolTip(summary());
    m_bar->setVisible(m_model.done() < all);
    m_bar->setRange(0, qMax(1, all));
    m_bar->setValue(m_model.done());
    m_stop->setEnabled(m_queue.size() > 0);
    m_goOn->setVisible(m_queue.hold() != PushQueue::Hold::None);
    m_retry->setEnabled(m_model.failures() > 0);
    fitButtons();
    Q_EMIT progress(m_model.done(), all, int(m_queue.size()));
}

} // namespace gui
