#include "gui/placestree.h"

#include "gui/widgets/icon.h"
#include "gui/widgets/standingmark.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeWidgetItemIterator>

namespace gui {

using provisioning::Standing;

namespace {

constexpr int Spare = 24; // pixels: a scroll bar and the gaps beside the icon
constexpr int WidestKept = 260; // pixels: a long search kept as a place is elided

enum Role { PlaceRole = Qt::UserRole, QueryRole, NameRole };

QString quoted(const QString &value)
{
    return value.contains(u' ') ? QStringLiteral("\"%1\"").arg(value) : value;
}

void label(QTreeWidgetItem *item, int count)
{
    item->setText(1, count > 0 ? QString::number(count) : QString());
}

} // namespace

PlacesTree::PlacesTree(Backend &backend, QWidget *parent) : QTreeWidget(parent), m_backend(backend)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setAccessibleName(tr("Places"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    m_overview = add(nullptr, tr("Overview"), QStringLiteral("overview"), Place::Overview);
    m_phones = add(nullptr, tr("Phones"), QStringLiteral("phone"), Place::Phones);
    m_needs = add(m_phones, tr("Failed"), {}, Place::Phones, standingKey(Standing::Failed));
    m_needs->setIcon(0, standingIcon(Standing::Failed));
    m_neverSeen =
        add(m_phones, tr("Never seen"), {}, Place::Phones, standingKey(Standing::NeverSeen));
    m_neverSeen->setIcon(0, standingIcon(Standing::NeverSeen));
    m_groups = add(m_phones, tr("Groups"), QStringLiteral("group"), Place::Phones);
    m_models = add(m_phones, tr("Models"), QStringLiteral("model"), Place::Phones);
    m_phones->setExpanded(true);
    add(nullptr, tr("Extensions"), QStringLiteral("extension"), Place::Extensions);
    add(nullptr, tr("Asterisk"), QStringLiteral("asterisk"), Place::Asterisk);
    add(nullptr, tr("Settings"), QStringLiteral("settings"), Place::Settings);

    m_forget = new QAction(icon(QStringLiteral("remove")), tr("Forget this search"), this);
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    m_forget->setEnabled(false);
    connect(m_forget, &QAction::triggered, this, &PlacesTree::forget);
    addAction(m_forget);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        m_forget->setEnabled(item && isKept(item));
        if (item)
            Q_EMIT chosen(Place(item->data(0, PlaceRole).toInt()),
                          item->data(0, QueryRole).toString());
    });
    connect(&backend, &Backend::censusChanged, this, &PlacesTree::count);
    count();
}

QTreeWidgetItem *PlacesTree::add(QTreeWidgetItem *parent, const QString &text,
                                 const QString &picture, Place place, const QString &query)
{
    auto *item = new QTreeWidgetItem;
    item->setText(0, text);
    item->setToolTip(0, query.isEmpty() ? text : query);
    if (!picture.isEmpty())
        item->setIcon(0, icon(picture));
    item->setData(0, PlaceRole, int(place));
    item->setData(0, QueryRole, query);
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    if (parent)
        parent->addChild(item);
    else
        addTopLevelItem(item);
    return item;
}

void PlacesTree::setNeeds(int needs)
{
    label(m_overview, needs);
    keepRoom();
}

void PlacesTree::choose(Place place)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, PlaceRole).toInt() == int(place))
            setCurrentItem(topLevelItem(i));
    }
}

void PlacesTree::mark(Place place, const QString &query)
{
    const QSignalBlocker quiet(this);
    QTreeWidgetItem *exact = nullptr;
    QTreeWidgetItem *page = nullptr;
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if ((*item)->data(0, PlaceRole).toInt() != int(place))
            continue;
        page = page ? page : *item;
        if (!exact && (*item)->data(0, QueryRole).toString() == query)
            exact = *item;
    }
    setCurrentItem(exact ? exact : page);
    m_forget->setEnabled(currentItem() && isKept(currentItem()));
}

void PlacesTree::keep(const QString &query)
{
    if (query.isEmpty() || m_kept.contains(query))
        return;
    m_kept.append(query);
    add(m_phones, query, QStringLiteral("search"), Place::Phones, query);
}

// Those the tree makes itself say what they are; a kept one is its own words.
bool PlacesTree::isKept(const QTreeWidgetItem *item) const
{
    return item->parent() == m_phones && m_kept.contains(item->text(0))
        && item->data(0, QueryRole).toString() == item->text(0);
}

void PlacesTree::forget()
{
    QTreeWidgetItem *item = currentItem();
    if (!item || !isKept(item))
        return;
    m_kept.removeOne(item->text(0));
    delete item;
    choose(Place::Phones);
}

void PlacesTree::count()
{
    const Census &census = m_backend.census();
    label(m_phones, int(m_backend.fleet()->devices.size()));
    label(m_needs, census.standings.value(Standing::Failed));
    label(m_neverSeen, census.standings.value(Standing::NeverSeen));
    fill(m_groups, census.groups, QStringLiteral("group:"));
    fill(m_models, census.models, QStringLiteral("model:"));
    keepRoom();
}

// A wide strip below must not cut the places that are always there, in whatever language.
void PlacesTree::keepRoom()
{
    int widest = 0;
    const auto look = [&](const QTreeWidgetItem *item, int depth) {
        widest =
            qMax(widest, depth * indentation() + fontMetrics().horizontalAdvance(item->text(0)));
    };
    for (int i = 0; i < topLevelItemCount(); ++i)
        look(topLevelItem(i), 1);
    for (int i = 0; i < m_phones->childCount(); ++i)
        look(m_phones->child(i), 2);
    setMinimumWidth(
        qMin(widest + style()->pixelMetric(QStyle::PM_SmallIconSize) + sizeHintForColumn(1) + Spare,
             WidestKept));
}

// Changes rows in place, so that the selection and what is unfolded stay.
void PlacesTree::fill(QTreeWidgetItem *parent, const QMap<QString, int> &counts, const QString &key)
{
    for (int i = parent->childCount() - 1; i >= 0; --i) {
        if (!counts.contains(parent->child(i)->data(0, NameRole).toString()))
            delete parent->takeChild(i);
    }
    int position = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it, ++position) {
        QTreeWidgetItem *item = parent->child(position);
        if (!item || item->data(0, NameRole).toString() != it.key()) {
            item = add(nullptr, it.key(), {}, Place::Phones, key + quoted(it.key()));
            parent->insertChild(position, takeTopLevelItem(indexOfTopLevelItem(item)));
            item->setData(0, NameRole, it.key());
        }
        label(item, it.value());
    }
    parent->setHidden(counts.isEmpty());
}

} // namespace gui
