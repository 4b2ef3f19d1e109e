#include "gui/profileform/formview.h"

#include "gui/editors/maskedprofile.h"
#include "gui/profileform/draftsbutton.h"
#include "gui/profileform/phonesurroundings.h"
#include "gui/profileform/rowdetail.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/differences.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/findingstext.h"
#include "gui/widgets/textdialog.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace gui {

using inventory::Scope;
using profile::Layer;

namespace {

constexpr int RoomForPages = 640; // pixels of width from which the pages stand in a list

// Who comes by keyboard is at a row that can be edited, not at a heading.
void goToSomeRow(QTableView *table)
{
    const QAbstractItemModel *model = table->model();
    if (model->flags(table->currentIndex()) & Qt::ItemIsSelectable)
        return;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, FormModel::Value);
        if (model->flags(index) & Qt::ItemIsSelectable)
            return table->setCurrentIndex(index);
    }
}

// A letter begins to edit, where the row can be; it never jumps to another row.
class RowsTable : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override { }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QTableView::focusInEvent(event);
        if (event->reason() != Qt::MouseFocusReason)
            goToSomeRow(this);
    }
};

QStringList namesOf(const inventory::Fleet &fleet, QString inventory::Device::*member)
{
    QStringList names;
    for (const auto &device : fleet.devices) {
        const QString &name = (*device).*member;
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace

FormView::FormView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_scope(new QComboBox(this)),
      m_pageBox(new QComboBox(this)), m_search(new QLineEdit(this)),
      m_changed(new QToolButton(this)), m_pages(new QListWidget(this)),
      m_table(new RowsTable(this)), m_detail(new RowDetail(m_model, this)),
      m_summary(new QLabel(this)), m_elsewhere(new DraftsButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    createTop();
    createBody();
    createBottom();
    connect(&m_model, &FormModel::editsChanged, this, &FormView::showBottom);
    connect(&backend, &Backend::fleetChanged, this, [this] {
        m_stale = true;
        refresh();
    });
    showBottom();
    showDrafts();
}

void FormView::setPhones(const QList<MacAddress> &macs)
{
    if (macs == m_phones)
        return;
    m_phones = macs;
    const inventory::FleetPointer fleet = m_backend.fleet();
    QList<Scope> own;
    for (const MacAddress &mac : macs)
        own.append({Layer::Phone, mac.digits()});
    QList<QPair<QString, QList<Scope>>> offered;
    if (!own.isEmpty())
        offered.append({own.size() == 1 ? tr("This phone") : tr("These phones"), own});
    const inventory::Device *first = macs.isEmpty() ? nullptr : fleet->device(macs.first());
    if (first) {
        const auto add = [&](Layer layer, const QString &name) {
            if (!name.isEmpty())
                offered.append({layerText(layer, name), {Scope{layer, name}}});
        };
        add(Layer::Group, first->group);
        add(Layer::Model, first->model);
        add(Layer::Site, first->site);
    }
    offered.append({layerText(Layer::Fleet, {}), {Scope{Layer::Fleet, {}}}});
    offer(offered);
}

void FormView::setWholeFleet()
{
    m_phones.clear();
    const inventory::FleetPointer fleet = m_backend.fleet();
    QList<QPair<QString, QList<Scope>>> offered{
        {layerText(Layer::Fleet, {}), {Scope{Layer::Fleet, {}}}}};
    const auto add = [&](Layer layer, const QStringList &names) {
        for (const QString &name : names)
            offered.append({layerText(layer, name), {Scope{layer, name}}});
    };
    add(Layer::Site, namesOf(*fleet, &inventory::Device::site));
    add(Layer::Model, namesOf(*fleet, &inventory::Device::model));
    add(Layer::Group, namesOf(*fleet, &inventory::Device::group));
    offer(offered);
}

void FormView::offer(const QList<QPair<QString, QList<Scope>>> &offered)
{
    const QString before = m_scope->currentText();
    m_scope->clear();
    m_offered.clear();
    for (const auto &[text, scopes] : offered) {
        m_scope->addItem(text);
        m_offered.append(scopes);
    }
    m_scope->setCurrentIndex(qMax(0, m_scope->findText(before)));
    load();
}

QList<Scope> FormView::scopes() const
{
    return m_offered.value(m_scope->currentIndex());
}

// What someone typed is shown again with the elements it was typed for.
QString FormView::modelWanted() const
{
    QStringList models;
    for (const MacAddress &mac : m_phones) {
        if (const inventory::Device *device = m_backend.fleet()->device(mac))
            models.append(device->model);
    }
    for (const FormDraft &draft : m_drafts.all()) {
        if (draft.isOf(scopes()) && (m_phones.isEmpty() || models.contains(draft.model)))
            return draft.model;
    }
    return models.value(0);
}

void FormView::load()
{
    if (scopes().isEmpty())
        return;
    m_stale = false;
    const int asked = ++m_asked;
    whenAnswered(m_backend.scopeView(scopes(), modelWanted()), this,
                 [this, asked](const Result<ScopeView> &view) {
                     if (asked != m_asked)
                         return;
                     if (view)
                         return show(*view);
                     if (!current().isOf(scopes()))
                         show({}); // these rows are somebody else's
                     complain(view.error().message);
                 });
}

void FormView::show(const ScopeView &view)
{
    takeTyped();
    m_drafts.keep(current());
    m_shownFor = m_phones;
    m_model.setView(view, m_drafts.take(view));
    showPages();
    showBottom();
    showDrafts();
    if (const QString said = std::exchange(m_said, {}); !said.isEmpty())
        complain(said);
}

// The rows were arranged anew: one stays at the element one was at, where it is still shown.
void FormView::keepPlace()
{
    const QModelIndex index = m_model.indexOf(m_place);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else if (m_table->hasFocus())
        goToSomeRow(m_table);
    showDetail();
}

void FormView::goTo(QByteArrayView element)
{
    if (!m_model.view().model)
        return;
    const auto found = m_model.view().model->indexOf(element);
    if (!found)
        return;
    m_search->clear();
    m_changed->setChecked(false);
    m_pageBox->setCurrentText(pageOf(m_model.view().model->element(*found)));
    m_table->setCurrentIndex(m_model.indexOf(element));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void FormView::showPages()
{
    const QString before = m_pageBox->currentText();
    const QStringList pages = m_model.pages();
    const QSignalBlocker quiet(m_pageBox);
    m_pages->clear();
    m_pageBox->clear();
    m_pages->addItems(pages);
    m_pageBox->addItems(pages);
    m_pageBox->setCurrentIndex(qMax(0, m_pageBox->findText(before)));
    m_pages->setCurrentRow(m_pageBox->currentIndex());
    applyFilter();
}

void FormView::applyFilter()
{
    const bool searching = !m_search->text().isEmpty() || m_changed->isChecked();
    m_pages->setEnabled(!searching);
    m_pageBox->setEnabled(!searching);
    m_model.setFilter({searching ? QString() : m_pageBox->currentText(), m_search->text(),
                       m_changed->isChecked()});
    sayWhatIsMissing();
}

void FormView::sayWhatIsMissing()
{
    if (!m_model.view().model)
        m_empty->say({}, {}); // nothing was asked for yet
    else if (m_search->text().isEmpty())
        m_empty->say(tr("Nothing is set here"),
                     tr("Nothing of its own yet: all of it is inherited."));
    else
        m_empty->say(tr("No setting matches"),
                     tr("\"%1\" is in no name, value or help.").arg(m_search->text()));
}

void FormView::resizeEvent(QResizeEvent *event)
{
    const bool wide = width() >= RoomForPages;
    m_pages->setVisible(wide);
    m_pageBox->setVisible(!wide);
    fitButtons();
    QWidget::resizeEvent(event);
}

void FormView::showDetail()
{
    m_detail->show(m_table->currentIndex());
    if (m_detail->editor())
        m_detail->setSurroundings(surroundings());
}

// The phone whose values stand for all the scope speaks to.
std::optional<MacAddress> FormView::phoneMeant() const
{
    const schema::PhoneModel *model = m_model.view().model;
    const inventory::FleetPointer fleet = m_backend.fleet();
    for (const MacAddress &mac : m_shownFor) {
        const inventory::Device *device = fleet->device(mac);
        if (device && model && device->model == model->name())
            return mac;
    }
    for (const inventory::Device *device : devices(*fleet)) {
        if (model && device->model == model->name())
            return device->mac;
    }
    return std::nullopt;
}

Surroundings FormView::surroundings() const
{
    const auto mac = phoneMeant();
    const inventory::FleetPointer fleet = m_backend.fleet();
    const inventory::Device *device = mac ? fleet->device(*mac) : nullptr;
    return device
        ? surroundingsOf(*fleet, *device, m_model.profile(), m_backend.contacts().value(*mac))
        : Surroundings();
}

QString FormView::summary() const
{
    const int edits = m_model.editCount();
    if (edits == 0)
        return tr("Nothing changed");
    QStringList said{tr("%n change(s)", nullptr, edits),
                     tr("reaches %n phone(s)", nullptr, m_model.reach())};
    if (!m_model.overtaken().isEmpty())
        said.append(tr("changed meanwhile, saving replaces it: %1")
                        .arg(m_model.overtaken().join(QStringLiteral(", "))));
    return said.join(QStringLiteral(" · "));
}

void FormView::showBottom()
{
    const bool right = m_model.editCount() > 0 && !m_model.hasFault() && !m_saving;
    const bool reaching = right && m_model.reach() > 0;
    m_summary->setText(summary());
    m_discard->setEnabled(m_model.editCount() > 0);
    m_save->setEnabled(right);
    m_saveAndResync->setEnabled(right);
    m_preview->setEnabled(reaching);
    m_rehearse->setEnabled(reaching);
    if (m_stale)
        refresh();
}

void FormView::preview()
{
    const auto phone = phoneMeant();
    if (!phone)
        return;
    const MacAddress mac = *phone;
    auto *dialog =
        new TextDialog(tr("What changes in the profile of %1").arg(mac.toString()), this);
    const auto render = [this, mac](const EditMaker &assume) {
        return m_backend.renderedProfile(mac, profile::Extent::Normal, assume);
    };
    whenAnswered(
        render({}), dialog,
        [dialog, after = render(editOf(current())),
         model = m_model.view().model](const Result<ProfileText> &before) {
            whenAnswered(after, dialog, [dialog, before, model](const Result<ProfileText> &now) {
                if (!before || !now)
                    return dialog->say((before ? now : before).error().message);
                const QString changes =
                    differences(QString::fromUtf8(before->bytes), QString::fromUtf8(now->bytes));
                dialog->say(maskedProfile(changes, *model), textOf(now->findings));
            });
        });
    dialog->open();
}

void FormView::rehearse()
{
    const auto phone = phoneMeant();
    if (!phone)
        return;
    const MacAddress mac = *phone;
    auto *dialog = new TextDialog(tr("What %1 would do").arg(mac.toString()), this);
    whenAnswered(m_backend.rehearse(mac, editOf(current())), dialog,
                 [dialog](const Result<QStringList> &steps) {
                     dialog->say(steps ? steps->join(u'\n') : steps.error().message);
                 });
    dialog->open();
}

void FormView::complain(const QString &message)
{
    m_summary->setText(message);
}

} // namespace gui
