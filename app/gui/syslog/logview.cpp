#include "gui/syslog/logview.h"

#include "gui/syslog/logdelegate.h"
#include "gui/syslog/marksdialog.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/questions.h"
#include "gui/widgets/table.h"
#include "textfile.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrent>

namespace gui {

namespace {

constexpr int KeptAtFirst = 10'000; // lines read back from the log when a pane opens

// The record's name of a phone; empty: none.
LogModel::Names namesOf(const inventory::FleetPointer &fleet)
{
    return [fleet](const MacAddress &phone) {
        const inventory::Device *device = fleet->device(phone);
        return device ? device->name : QString();
    };
}

} // namespace

LogView::LogView(Backend &backend, Whose whose, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_whose(whose), m_filter(new QLineEdit(this)),
      m_highlight(new QLineEdit(this)), m_severity(new QComboBox(this)),
      m_table(new QTableView(this))
{
    createTable();
    createBar();
    createActions();
    m_model.setNames([this](const MacAddress &phone) { return namesOf(m_backend.fleet())(phone); });
    connect(&backend, &Backend::linesArrived, this, &LogView::receive);
    applyFilter();
    if (whose == Whose::Everybodys)
        loadKept();
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
    m_table->setColumnHidden(LogModel::Phone, m_whose == Whose::Chosen);
    widenToHeads(m_table);
    makeHeadSort();
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
    // What goes or comes above must not move what one reads.
    connect(&m_model, &LogModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first - last - 1); });
    connect(&m_model, &LogModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (first == 0 && last + 1 < m_model.rowCount())
                    keepPlace(last + 1);
            });
}

void LogView::makeHeadSort()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSortIndicatorClearable(true);
    head->setSortIndicatorShown(true);
    head->setSectionsClickable(true);
    sortByKey(m_table);
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        setPaused(column >= 0);
        if (column < 0)
            follow();
        sortShown();
    });
    connect(&m_model, &LogModel::filtered, this, &LogView::sortShown);
}

void LogView::createActions()
{
    const auto add = [this](const QString &picture, const QString &text, const QString &key,
                            auto does) {
        auto *action = new QAction(icon(picture), text, m_table);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, [this, does] {
            if (const auto mac = currentPhone())
                does(*mac);
        });
    };
    add(QStringLiteral("phone"), tr("Go to this phone"), QStringLiteral("Return"),
        [this](const MacAddress &mac) { Q_EMIT phoneWanted(mac); });
    add(QStringLiteral("log"), tr("This phone's log in a window"), QStringLiteral("Shift+Return"),
        [this](const MacAddress &mac) { Q_EMIT paneWanted(mac); });
}

void LogView::setPhones(const QList<MacAddress> &macs)
{
    if (m_macs == macs)
        return;
    m_macs = macs;
    m_ours = QSet<MacAddress>(macs.begin(), macs.end());
    m_table->setColumnHidden(LogModel::Phone, macs.size() < 2);
    setPaused(false);
    m_model.clear();
    applyFilter();
    loadKept();
}

void LogView::setChosen(const QList<MacAddress> &macs)
{
    m_chosen = QSet<MacAddress>(macs.begin(), macs.end());
    if (m_onlyChosen->isChecked())
        applyFilter();
}

void LogView::goToFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LogView::goToHighlight()
{
    m_highlight->setFocus(Qt::ShortcutFocusReason);
    m_highlight->selectAll();
}

void LogView::toggleChosen()
{
    m_onlyChosen->toggle();
}

void LogView::togglePause()
{
    m_pause->toggle();
}

bool LogView::isPaused() const
{
    return m_pause->isChecked();
}

void LogView::setPaused(bool paused)
{
    m_pause->setChecked(paused);
    if (!paused)
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model.setPaused(paused);
    if (!paused && m_follow->isChecked())
        m_table->scrollToBottom();
    showWaiting();
}

void LogView::setMarks(const QList<LogMark> &marks)
{
    m_marks = marks;
    applyMarks();
}

// What is typed into the field marks before the rules do.
void LogView::applyMarks()
{
    QList<LogMark> all = m_marks;
    all.prepend({m_highlight->text(), markColours().first().second});
    static_cast<LogDelegate *>(m_table->itemDelegate())->setMarks(all);
    m_table->viewport()->update();
}

void LogView::editMarks()
{
    auto *dialog = new MarksDialog(m_marks, this);
    connect(dialog, &MarksDialog::saved, this, [this](const QList<LogMark> &marks) {
        setMarks(marks);
        Q_EMIT marksChanged(marks);
    });
    dialog->open();
}

void LogView::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"), {}, tr("Text files (*.log *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogView::exportTo);
    dialog->open();
}

void LogView::exportTo(const QString &file)
{
    const int lines = m_model.rowCount();
    whenAnswered(QtConcurrent::run([file, text = m_model.shownText(namesOf(m_backend.fleet()))] {
                     return writeTextFile(file, text);
                 }),
                 this, [this, file, lines](const Result<void> &done) {
                     Q_EMIT m_backend.troubled(
                         done ? tr("%n line(s) written to %1.", nullptr, lines).arg(file)
                              : done.error().message);
                 });
}

// While kept lines are on their way nobody knows yet which of the new ones are among them.
void LogView::receive(const QList<inventory::LogLine> &lines)
{
    if (m_loading > 0)
        m_meanwhile += lines;
    else if (m_whose == Whose::Everybodys || !m_macs.isEmpty())
        take(lines);
}

// A pane of some phones keeps only their lines. News may tell again what the kept lines had.
void LogView::take(const QList<inventory::LogLine> &lines)
{
    const bool follows = m_follow->isChecked();
    const int before = m_model.rowCount();
    QList<inventory::LogLine> ours;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(ours),
                 [this](const inventory::LogLine &line) {
                     const bool wanted =
                         m_whose == Whose::Everybodys || (line.mac && m_ours.contains(*line.mac));
                     return wanted && line.id > m_newest;
                 });
    if (!lines.isEmpty())
        m_newest = qMax(m_newest, lines.last().id);
    m_model.append(ours);
    if (follows)
        m_table->scrollToBottom();
    else
        m_waiting += qMax(0, m_model.rowCount() - before);
    showWaiting();
}

void LogView::applyFilter()
{
    m_model.setFilter({m_filter->text(), m_severity->currentData().toInt(),
                       m_onlyChosen->isChecked() ? m_chosen : QSet<MacAddress>()});
    m_empty->say(m_model.kept() == 0 ? tr("Nothing logged") : tr("No line matches"),
                 m_model.kept() == 0
                     ? tr("Phones whose Syslog_Server is this machine are heard here.")
                     : tr("The filter above hides what is there."));
    if (m_follow->isChecked())
        m_table->scrollToBottom();
}

inventory::EventFilter LogView::keptOf(const std::optional<MacAddress> &mac,
                                       qsizetype questions) const
{
    inventory::EventFilter kept;
    kept.mac = mac;
    if (mac)
        kept.address = m_backend.contacts().value(*mac).address;
    kept.most = KeptAtFirst / int(questions);
    return kept;
}

void LogView::loadKept()
{
    ++m_loads;
    m_newest = 0;
    m_meanwhile.clear();
    const auto questions = m_whose == Whose::Everybodys
        ? QList<std::optional<MacAddress>>{std::nullopt}
        : questionsAbout(m_macs);
    m_loading = int(questions.size());
    const auto kept = std::make_shared<QList<inventory::LogLine>>();
    for (const auto &mac : questions) {
        whenAnswered(m_backend.lines(keptOf(mac, questions.size())), this,
                     [this, kept, load = m_loads](const Result<QList<inventory::LogLine>> &lines) {
                         if (load != m_loads) // other phones were chosen meanwhile
                             return;
                         if (lines)
                             kept->append(*lines);
                         if (--m_loading == 0)
                             takeKept(*kept);
                     });
    }
}

// Each answer is in order, and a line that two phones share an address for is in both.
void LogView::takeKept(QList<inventory::LogLine> lines)
{
    using inventory::LogLine;
    lines += std::exchange(m_meanwhile, {});
    std::sort(lines.begin(), lines.end(),
              [](const LogLine &a, const LogLine &b) { return a.id < b.id; });
    lines.erase(std::unique(lines.begin(), lines.end(),
                            [](const LogLine &a, const LogLine &b) { return a.id == b.id; }),
                lines.end());
    take(lines);
}

void LogView::follow()
{
    m_follow->setChecked(true);
    m_waiting = 0;
    m_table->scrollToBottom();
    showWaiting();
}

// In another thread: a million lines take a second or two.
void LogView::sortShown()
{
    const int sorting = ++m_sortings;
    m_table->viewport()->unsetCursor();
    const QHeaderView *head = m_table->horizontalHeader();
    const int column = head->sortIndicatorSection();
    if (column < 0 || column >= LogModel::ColumnCount || m_model.filtering())
        return;
    m_table->viewport()->setCursor(Qt::BusyCursor);
    whenAnswered(
        QtConcurrent::run(m_model.ordered(LogModel::Column(column), head->sortIndicatorOrder(),
                                          namesOf(m_backend.fleet()))),
        this, [this, sorting](const LogModel::Numbers &numbers) {
            if (sorting != m_sortings)
                return; // another order, another filter, or lines come again
            m_table->viewport()->unsetCursor();
            m_model.setOrder(numbers);
            m_table->scrollToTop();
        });
}

void LogView::openPhone(const QModelIndex &index)
{
    const auto mac = currentPhone();
    if (index.column() == LogModel::Phone && mac)
        Q_EMIT phoneWanted(*mac);
}

std::optional<MacAddress> LogView::currentPhone() const
{
    const QVariant mac = m_table->currentIndex().data(LogModel::MacRole);
    return mac.isValid() ? MacAddress::fromInteger(mac.toULongLong()) : std::nullopt;
}

void LogView::keepPlace(int rowsMoved)
{
    if (m_follow->isChecked())
        return;
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setValue(bar->value() + rowsMoved);
}

bool LogView::atEnd() const
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

void LogView::showWaiting()
{
    const auto more = [](qint64 lines) {
        return lines > 0 ? tr("%n more", nullptr, int(qMin<qint64>(lines, 1'000'000))) : QString();
    };
    const auto show = [](QToolButton *button, const QString &text) {
        button->setText(text);
        button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly
                                                  : Qt::ToolButtonTextBesideIcon);
    };
    show(m_pause, more(qint64(m_model.held())));
    show(m_follow, isPaused() ? QString() : more(m_waiting));
}

} // namespace gui
