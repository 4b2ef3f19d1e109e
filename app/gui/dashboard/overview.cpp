#include "gui/dashboard/overview.h"

#include "gui/dashboard/barchart.h"
#include "gui/dashboard/curedelegate.h"
#include "gui/dashboard/firststeps.h"
#include "gui/statusstrip.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace gui {

using provisioning::Standing;

namespace {

constexpr int FewestLines = 3; // of what needs a person: room to say that nothing does
constexpr int MostLines = 8; // more is scrolled to

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(headingFont(label->font()));
    return label;
}

QString quotedQuery(const QString &key, const QString &value)
{
    return value.contains(u' ') ? QStringLiteral("%1\"%2\"").arg(key, value) : key + value;
}

QList<Bar> largest(const QMap<QString, int> &counts, const QString &key)
{
    QList<Bar> bars;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        bars.append({it.key(), it.value(), quotedQuery(key, it.key()), {}});
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar &a, const Bar &b) { return a.count > b.count; });
    return bars;
}

} // namespace

Overview::Overview(Backend &backend, QWidget *parent)
    : QScrollArea(parent), m_backend(backend), m_attention(backend),
      m_firstSteps(new FirstSteps(backend, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what it holds takes the focus and is scrolled to
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_firstSteps);
    createAttention(column);
    createCharts(column);
    createServers(column);
    column->addStretch();
    setWidget(page);
    connect(m_firstSteps, &FirstSteps::scanWanted, this, &Overview::scanWanted);
    connect(m_firstSteps, &FirstSteps::importWanted, this, &Overview::importWanted);
    connect(m_firstSteps, &FirstSteps::trialWanted, this, &Overview::trialWanted);
    connect(m_firstSteps, &FirstSteps::pushWanted, this, &Overview::pushWanted);
    connect(&backend, &Backend::censusChanged, this, &Overview::count);
    connect(&backend, &Backend::serversChanged, this, &Overview::count);
    count();
}

void Overview::createAttention(QVBoxLayout *column)
{
    m_needs = heading(tr("Needs you"), this);
    column->addWidget(m_needs);
    m_list = new QListView(this);
    m_list->setModel(&m_attention);
    m_list->setAccessibleName(tr("What needs a person"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CureDelegate(m_list));
    m_list->setUniformItemSizes(true);
    makeCopyable(m_list);
    auto *empty = new EmptyPlace(m_list);
    empty->say(tr("Nothing needs you"), tr("Every phone has what is recorded."));
    connect(m_list, &QListView::clicked, this, &Overview::cure);
    connect(&m_attention, &AttentionModel::modelReset, this, &Overview::showNeeds);
    fitList();
    auto *enter = new QAction(m_list);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(enter);
    connect(enter, &QAction::triggered, this, [this] { cure(m_list->currentIndex()); });
    column->addWidget(m_list);
}

void Overview::showNeeds()
{
    fitList();
    Q_EMIT needsChanged(needs());
}

// As high as what it holds, so that the bars begin where the list ends.
void Overview::fitList()
{
    const int lines = qBound(FewestLines, m_attention.rowCount(), MostLines);
    m_list->setFixedHeight(lines * (fontMetrics().height() + 16) + 2 * m_list->frameWidth());
    const bool shown = m_attention.rowCount() > 0 || !m_firstSteps->isNeeded();
    m_list->setVisible(shown);
    m_needs->setVisible(shown);
}

void Overview::createCharts(QVBoxLayout *column)
{
    m_charts = new QWidget(this);
    auto *grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 16, 0, 0);
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(16);
    m_states = createChart(tr("By state"));
    m_models = createChart(tr("By model"));
    m_firmware = createChart(tr("By firmware"));
    grid->addWidget(m_states->parentWidget(), 0, 0, 1, 2);
    grid->addWidget(m_models->parentWidget(), 1, 0, Qt::AlignTop);
    grid->addWidget(m_firmware->parentWidget(), 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addWidget(m_charts);
}

// Where each listens and how busy it is, as in the status bar.
void Overview::createServers(QVBoxLayout *column)
{
    column->addSpacing(16);
    column->addWidget(heading(tr("Servers"), this));
    auto *servers = new StatusStrip(m_backend, this);
    column->addWidget(servers, 0, Qt::AlignLeading);
    connect(servers, &StatusStrip::clicked, this, &Overview::settingsWanted);
}

BarChart *Overview::createChart(const QString &title)
{
    auto *whole = new QWidget(m_charts);
    auto *chart = new BarChart(whole);
    chart->setAccessibleName(title);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading(title, whole));
    column->addWidget(chart);
    connect(chart, &BarChart::chosen, this, &Overview::phonesWanted);
    return chart;
}

void Overview::cure(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    switch (AttentionModel::Cure(index.data(AttentionModel::CureRole).toInt())) {
    case AttentionModel::Cure::None:
        return;
    case AttentionModel::Cure::ShowPhones:
        Q_EMIT phonesWanted(index.data(AttentionModel::QueryRole).toString());
        return;
    case AttentionModel::Cure::OpenSettings:
        Q_EMIT settingsWanted();
        return;
    case AttentionModel::Cure::OpenAsterisk:
        Q_EMIT asteriskWanted();
        return;
    case AttentionModel::Cure::Adopt:
        if (const auto mac =
                MacAddress::fromInteger(index.data(AttentionModel::MacRole).toULongLong()))
            Q_EMIT adoptWanted(*mac, index.data(AttentionModel::ModelRole).toString());
        return;
    case AttentionModel::Cure::AdoptSeveral:
        Q_EMIT adoptSeveralWanted();
        return;
    case AttentionModel::Cure::Resync:
        Q_EMIT resyncWanted(index.data(AttentionModel::QueryRole).toString());
        return;
    }
}

void Overview::count()
{
    const Census &census = m_backend.census();
    QList<Bar> states;
    for (Standing standing : allStandings()) {
        if (census.standings.value(standing) > 0) {
            states.append({standingWord(standing), census.standings.value(standing),
                           standingKey(standing), standingColour(standing, palette())});
        }
    }
    m_states->setBars(states);
    m_models->setBars(largest(census.models, QStringLiteral("model:")));
    m_firmware->setBars(largest(census.firmware, QStringLiteral("fw:")));
    m_firmware->parentWidget()->setVisible(!census.firmware.isEmpty());
    m_charts->setVisible(!m_backend.fleet()->devices.isEmpty());
    m_firstSteps->setVisible(m_firstSteps->isNeeded());
    fitList();
}

} // namespace gui
