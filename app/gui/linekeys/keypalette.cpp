#include "gui/linekeys/keypalette.h"

#include "gui/editors/keyuse.h"
#include "gui/linekeys/keymime.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/shortcut.h"
#include "gui/widgets/table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int AsLine = -1; // beside the KeyUse kinds
constexpr int MostShown = 500; // of a fleet of thousands one searches

/** Items carry what a key would be. */
class DragList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        return items.isEmpty() ? nullptr
                               : mimeOf(items.first()->data(Qt::UserRole).value<KeyContent>());
    }
};

} // namespace

KeyPalette::KeyPalette(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_filter(new QLineEdit(this)),
      m_list(new DragList(this)), m_empty(new EmptyPlace(m_list))
{
    m_empty->say({}, {});
    m_kind->setAccessibleName(tr("What to put on keys"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setPlaceholderText(tr("Search extensions"));
    m_filter->setAccessibleName(tr("Search extensions"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Drag onto a key, or press Return"));
    m_list->setToolTip(tr("Drag onto a key, or press Return to put it on the selected one."));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // elided, with a tooltip
    m_list->setSpacing(1);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    makeCopyable(m_list);
    auto *made = new QToolButton(this);
    made->setIcon(icon(QStringLiteral("add")));
    made->setText(tr("New extension"));
    made->setToolTip(tr("Makes the next free extension and registers it on the selected key."));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    giveShortcut(made, Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_filter)})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(made);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &KeyPalette::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyPalette::refresh);
    connect(made, &QToolButton::clicked, this, &KeyPalette::newExtensionWanted);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT chosen(item->data(Qt::UserRole).value<KeyContent>());
    });
}

void KeyPalette::show(const inventory::FleetPointer &fleet, bool functions)
{
    m_fleet = fleet;
    offerKinds(functions);
    refresh();
}

void KeyPalette::offerKinds(bool functions)
{
    if ((m_kind->count() > 1) == functions && m_kind->count() > 0)
        return;
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Line"), AsLine);
    for (const KeyUse::Kind kind : functions ? offeredKinds() : QList<KeyUse::Kind>()) {
        if (kind != KeyUse::Kind::Nothing)
            m_kind->addItem(wordsOf(kind), int(kind));
    }
}

KeyContent KeyPalette::contentFor(const inventory::Extension &extension) const
{
    const int kind = m_kind->currentData().toInt();
    if (kind == AsLine)
        return {extension.number, {}, {}};
    const QString label = extension.name.isEmpty() ? extension.number : extension.name;
    return {{}, {}, keyText({KeyUse::Kind(kind), extension.number, label})};
}

void KeyPalette::refresh()
{
    m_list->clear();
    if (!m_fleet)
        return; // someone searches before the phone's keys have come
    const int kind = m_kind->currentData().toInt();
    const bool whom = kind == AsLine || wantsNumber(KeyUse::Kind(kind));
    m_filter->setEnabled(whom);
    if (!whom) {
        const KeyUse use{KeyUse::Kind(kind), {}, wordsOf(KeyUse::Kind(kind))};
        return add(use.label, keyText(use), {{}, {}, keyText(use)});
    }
    for (const auto &extension : m_fleet->extensions) {
        const QString text = extension->name.isEmpty() ? extension->number
                                                       : extension->number + u' ' + extension->name;
        if (m_list->count() < MostShown && text.contains(m_filter->text(), Qt::CaseInsensitive))
            add(text, contentFor(*extension).function, contentFor(*extension));
    }
    sayWhatIsMissing();
}

void KeyPalette::sayWhatIsMissing()
{
    if (m_fleet->extensions.isEmpty())
        m_empty->say({}, tr("No extensions yet: the button below makes one."));
    else
        m_empty->say({}, tr("No extension matches \"%1\".").arg(m_filter->text()));
}

void KeyPalette::add(const QString &text, const QString &tip, const KeyContent &content)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, QVariant::fromValue(content));
    item->setToolTip(tip.isEmpty() ? text : tip);
}

} // namespace gui
