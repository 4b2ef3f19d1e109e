#include "gui/inventory/linesview.h"

#include "gui/inventory/phonedrawing.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/table.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

namespace gui {

using inventory::Line;

LinesView::LinesView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_drawing(new PhoneDrawing(this)),
      m_table(new QTableView(this)), m_message(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_drawing);
    createTable();
    createButtons();
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_message);
    connect(&m_model, &LinesModel::linesWanted, this, &LinesView::save);
    connect(&backend, &Backend::fleetChanged, this, &LinesView::refresh);
    connect(&backend, &Backend::contactsChanged, this, [this](const QSet<MacAddress> &changed) {
        const bool typing = m_table->viewport()->isAncestorOf(QApplication::focusWidget());
        if (m_mac && changed.contains(*m_mac) && !typing)
            refresh();
    });
    connect(m_drawing, &PhoneDrawing::lineClicked, this, [this](int line) {
        m_table->setCurrentIndex(m_model.index(line - 1, LinesModel::Extension));
        m_table->setFocus();
    });
    connect(m_drawing, &PhoneDrawing::linesExchanged, this,
            [this](int one, int other) { save(m_model.swapped(one - 1, other - 1)); });
}

void LinesView::createTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Lines"));
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(LinesModel::Label, QHeaderView::Stretch);
    m_table->setColumnWidth(LinesModel::Number, fontMetrics().averageCharWidth() * 8);
    auto *empty = new EmptyPlace(m_table);
    empty->say(tr("No lines to show"), tr("Select one phone to see and set its lines."));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
}

void LinesView::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    const auto button = [&](const QString &picture, const QString &text, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(picture));
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(made);
        connect(made, &QToolButton::clicked, this, slot);
    };
    button(QStringLiteral("add"), tr("New extension here"), &LinesView::addExtension);
    button(QStringLiteral("upgrade"), tr("Up"), [this] { move(-1); });
    button(QStringLiteral("export"), tr("Down"), [this] { move(1); });
    button(QStringLiteral("remove"), tr("Clear"), [this] {
        m_model.setData(m_table->currentIndex().siblingAtColumn(LinesModel::Extension), QString(),
                        Qt::EditRole);
    });
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void LinesView::setPhone(const std::optional<MacAddress> &mac)
{
    m_mac = mac;
    m_message->clear();
    refresh();
}

void LinesView::refresh()
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    const inventory::Device *device = m_mac ? fleet->device(*m_mac) : nullptr;
    const schema::ModelFacts *facts =
        device ? m_backend.catalogue()->facts(device->model) : nullptr;
    if (!facts) {
        m_model.clear();
        m_drawing->clear();
        return;
    }
    const int row = m_table->currentIndex().row();
    const inventory::Contact contact = m_backend.contacts().value(*m_mac);
    m_model.show(fleet, *device, facts->lines, contact);
    m_drawing->show(*facts, *fleet, *device, contact.registeredLines);
    m_table->setCurrentIndex(m_model.index(qMax(0, row), LinesModel::Extension));
}

void LinesView::save(const QList<Line> &lines)
{
    provisioning::PhoneSpec spec(*m_mac);
    spec.lines = lines;
    whenAnswered(
        m_backend.edit([spec](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            return editor.changePhone(fleet, spec);
        }),
        this, [this](const Result<Findings> &done) {
            QStringList said;
            if (!done)
                said.append(done.error().message);
            for (const Finding &finding : done ? *done : Findings())
                said.append(finding.message + u' ' + finding.remedy);
            m_message->setText(said.join(u'\n'));
        });
}

void LinesView::move(int by)
{
    const int row = m_table->currentIndex().row();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_model.rowCount())
        return;
    save(m_model.swapped(row, to));
    m_table->setCurrentIndex(m_model.index(to, LinesModel::Extension));
}

// One edit makes the extension, the next puts it here: either can be undone alone.
void LinesView::addExtension()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_mac)
        return;
    const QString number = provisioning::Editor::nextExtension(*m_backend.fleet());
    whenAnswered(
        m_backend.edit([number](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            provisioning::ExtensionSpec spec;
            spec.number = number;
            spec.secret = provisioning::Editor::generateSecret();
            return editor.addExtension(fleet, spec);
        }),
        this, [this, row, number](const Result<Findings> &done) {
            if (!done)
                return m_message->setText(done.error().message);
            m_model.setData(m_model.index(row, LinesModel::Extension), number, Qt::EditRole);
        });
}

} // namespace gui
