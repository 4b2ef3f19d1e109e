#include "gui/syslog/logview.h"

#include "gui/syslog/logdelegate.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

namespace gui {

namespace {

constexpr int KeptAtFirst = 10'000; // lines read back from the log when a pane opens
constexpr qsizetype HeldWhilePaused = 100'000;

QToolButton *barButton(const QString &picture, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(picture));
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

LogView::LogView(Backend &backend, std::optional<MacAddress> mac, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_mac(mac), m_filter(new QLineEdit(this)),
      m_highlight(new QLineEdit(this)), m_severity(new QComboBox(this)),
      m_pause(barButton(QStringLiteral("pause"), tr("Pause"), this)),
      m_follow(barButton(QStringLiteral("follow"), tr("Follow the newest line"), this)),
      m_table(new QTableView(this))
{
    createTable();
    createBar();
    m_model.setNames([this](const MacAddress &phone) {
        const inventory::Device *device = m_backend.fleet()->device(phone);
        return device ? device->name : QString();
    });
    connect(&backend, &Backend::linesArrived, this, &LogView::receive);
    applyFilter();
    loadKept();
}

void LogView::createBar()
{
    m_filter->setPlaceholderText(tr("Filter, or /regular expression/"));
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setClearButtonEnabled(true);
    m_highlight->setPlaceholderText(tr("Highlight"));
    m_highlight->setAccessibleName(tr("Highlight in the log"));
    m_highlight->setClearButtonEnabled(true);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->addItem(tr("Everything"), 7);
    m_severity->addItem(tr("Warnings and errors"), 4);
    m_severity->addItem(tr("Errors"), 3);
    m_follow->setChecked(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 2);
    bar->addWidget(m_highlight, 1);
    bar->addWidget(m_severity);
    bar->addWidget(m_pause);
    bar->addWidget(m_follow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table);

    connect(m_filter, &QLineEdit::textChanged, this, &LogView::applyFilter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &LogView::applyFilter);
    connect(m_highlight, &QLineEdit::textChanged, this, [this](const QString &text) {
        static_cast<LogDelegate *>(m_table->itemDelegate())->setHighlight(text);
        m_table->viewport()->update();
    });
    connect(m_follow, &QToolButton::clicked, this, &LogView::follow);
    connect(m_pause, &QToolButton::toggled, this, [this](bool paused) {
        if (!paused)
            take(std::exchange(m_held, {}));
    });
}

void LogView::createTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setAccessibleName(tr("Log"));
    dressTable(m_table);
    const int wide = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(LogModel::Time, wide * 15);
    m_table->setColumnWidth(LogModel::Severity, wide * 11);
    m_table->setColumnWidth(LogModel::Phone, wide * 20);
    m_table->setColumnHidden(LogModel::Phone, m_mac.has_value());
    m_empty = new EmptyPlace(m_table);
    m_empty->say(tr("Nothing logged"),
                 tr("Phones whose Syslog_Server is this machine are heard here."));
    connect(m_table, &QTableView::clicked, this, &LogView::openPhone);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_follow->setChecked(atEnd());
        if (atEnd())
            m_waiting = 0;
        showWaiting();
    });
}

void LogView::setPhone(const std::optional<MacAddress> &mac)
{
    m_mac = mac;
    m_model.clear();
    applyFilter();
    loadKept();
}

bool LogView::isPaused() const
{
    return m_pause->isChecked();
}

void LogView::receive(const QList<inventory::LogLine> &lines)
{
    if (m_loading) // what comes before the kept lines is among them
        return;
    if (m_mac) {
        // A pane of one phone keeps only its lines.
        QList<inventory::LogLine> ours;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(ours),
                     [this](const inventory::LogLine &line) { return line.mac == m_mac; });
        take(ours);
    } else {
        take(lines);
    }
}

void LogView::take(const QList<inventory::LogLine> &lines)
{
    if (isPaused()) {
        m_held.append(lines);
        if (m_held.size() > HeldWhilePaused)
            m_held.remove(0, m_held.size() - HeldWhilePaused);
        return;
    }
    const bool following = m_follow->isChecked();
    const int before = m_model.rowCount();
    m_model.append(lines);
    if (following)
        m_table->scrollToBottom();
    else
        m_waiting += m_model.rowCount() - before;
    showWaiting();
}

void LogView::applyFilter()
{
    m_model.setFilter({m_filter->text(), m_severity->currentData().toInt(), m_mac});
    if (m_follow->isChecked())
        m_table->scrollToBottom();
}

void LogView::loadKept()
{
    inventory::EventFilter kept;
    kept.mac = m_mac;
    kept.most = KeptAtFirst;
    m_loading = true;
    whenAnswered(m_backend.lines(kept), this,
                 [this](const Result<QList<inventory::LogLine>> &lines) {
                     m_loading = false;
                     if (lines)
                         receive(*lines);
                 });
}

void LogView::follow()
{
    m_follow->setChecked(true);
    m_waiting = 0;
    m_table->scrollToBottom();
    showWaiting();
}

void LogView::openPhone(const QModelIndex &index)
{
    const QVariant mac = index.data(LogModel::MacRole);
    if (index.column() != LogModel::Phone || !mac.isValid())
        return;
    if (const auto phone = MacAddress::fromInteger(mac.toULongLong()))
        Q_EMIT phoneWanted(*phone);
}

bool LogView::atEnd() const
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

void LogView::showWaiting()
{
    m_follow->setText(m_waiting > 0 ? tr("%n more", nullptr, m_waiting) : QString());
}

} // namespace gui
