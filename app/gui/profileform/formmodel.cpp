#include "gui/profileform/formmodel.h"

#include "gui/profileform/parameterhelp.h"

namespace gui {

using profile::Layer;
using profile::Setting;
using profile::State;
using schema::Element;

QString labelOf(const Element &element)
{
    QString label = element.parameter->name;
    label.remove(QStringLiteral("{n}")).remove(QStringLiteral("{u}"));
    label.replace(QStringLiteral("{k}"), QString::number(element.key));
    if (element.number > 0 || (element.key > 0 && element.unit == 0))
        label += QStringLiteral(" %1").arg(qMax(element.number, element.key));
    return label.replace(u'_', u' ').simplified();
}

QString pageOf(const Element &element)
{
    QString page = element.parameter->tab;
    const int number = qMax(qMax(element.line, element.unit), element.number);
    page.replace(QStringLiteral("{n}"), QString::number(number));
    page.replace(QStringLiteral("{u}"), QString::number(element.unit));
    return page.isEmpty() ? FormModel::tr("Other") : page;
}

bool isOfLines(const Element &element)
{
    return element.line > 0 || element.key > 0;
}

QString layerText(Layer layer, const QString &name)
{
    switch (layer) {
    case Layer::Factory:
        return FormModel::tr("Factory");
    case Layer::Record:
        return FormModel::tr("Lines");
    case Layer::Fleet:
        return FormModel::tr("Whole fleet");
    case Layer::Site:
        return FormModel::tr("Site %1").arg(name);
    case Layer::Model:
        return FormModel::tr("Model %1").arg(name);
    case Layer::Group:
        return FormModel::tr("Group %1").arg(name);
    case Layer::Phone:
        return FormModel::tr("This phone");
    }
    Q_UNREACHABLE();
}

void FormModel::setView(ScopeView view, const QList<FormEdit> &edits)
{
    beginResetModel();
    m_view = std::move(view);
    m_edits.clear();
    m_accessEdits.clear();
    m_overtaken.clear();
    for (const FormEdit &edit : edits)
        restore(edit);
    arrange();
    endResetModel();
    Q_EMIT editsChanged();
}

void FormModel::setFilter(const FormFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void FormModel::arrange()
{
    m_rows.clear();
    if (!m_view.model)
        return;
    QString heading;
    for (int i = 0; i < int(m_view.model->elements().size()); ++i) {
        if (!shows(i))
            continue;
        const Element &element = m_view.model->element(i);
        QString above = element.parameter->section;
        if (m_filter.page.isEmpty())
            above = pageOf(element) + QStringLiteral(" › ") + above;
        if (above != heading)
            m_rows.append(Row{-1, above});
        heading = above;
        m_rows.append(Row{i, {}});
    }
}

bool FormModel::shows(int index) const
{
    const Element &element = m_view.model->element(index);
    if (m_filter.changedOnly && !own(index) && !ownAccess(index) && !isEdited(index))
        return false;
    if (m_filter.text.isEmpty())
        return m_filter.page.isEmpty() || pageOf(element) == m_filter.page;
    const auto holds = [this](const QString &text) {
        return text.contains(m_filter.text, Qt::CaseInsensitive);
    };
    return holds(QString::fromLatin1(element.name)) || holds(labelOf(element))
        || holds(element.parameter->help) || holds(helpOf(*element.parameter))
        || (!element.parameter->secret && holds(valueText(index)));
}

QStringList FormModel::pages() const
{
    QStringList pages;
    if (!m_view.model)
        return pages;
    for (const Element &element : m_view.model->elements()) {
        const QString page = pageOf(element);
        if (!pages.contains(page))
            pages.append(page);
    }
    return pages;
}

profile::Profile FormModel::profile() const
{
    profile::Profile profile{m_view.model, {}};
    for (size_t i = 0; i < m_view.values.size(); ++i)
        profile.values.push_back(effective(int(i)));
    return profile;
}

QModelIndex FormModel::indexOf(QByteArrayView element) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].element >= 0 && m_view.model->element(m_rows[row].element).name == element)
            return index(row, Value);
    }
    return {};
}

std::optional<Setting> FormModel::own(int element) const
{
    const auto edited = m_edits.constFind(element);
    return edited == m_edits.cend() ? m_view.values[size_t(element)].own : edited->to;
}

std::optional<schema::Access> FormModel::ownAccess(int element) const
{
    const auto edited = m_accessEdits.constFind(element);
    return edited == m_accessEdits.cend() ? m_view.values[size_t(element)].ownAccess : edited->to;
}

schema::Access FormModel::access(int element) const
{
    const ScopeValue &value = m_view.values[size_t(element)];
    std::optional<schema::Access> said = value.effective.access;
    if (m_accessEdits.contains(element)) {
        const std::optional<schema::Access> edited = ownAccess(element);
        said = edited ? edited : value.inherited.access;
    }
    return said.value_or(m_view.model->element(element).access);
}

bool FormModel::isEdited(int element) const
{
    return m_edits.contains(element) || m_accessEdits.contains(element);
}

profile::InForce FormModel::effective(int element) const
{
    const ScopeValue &value = m_view.values[size_t(element)];
    if (!m_edits.contains(element))
        return value.effective;
    const std::optional<Setting> edited = own(element);
    if (!edited)
        return value.inherited;
    const inventory::Scope scope = m_view.scopes.value(0);
    return {*edited, scope.layer, scope.name};
}

QString FormModel::valueText(int element) const
{
    if (m_view.values[size_t(element)].varies && !m_edits.contains(element))
        return {};
    return effective(element).setting.value;
}

QString FormModel::placeholder(int index) const
{
    const Element &element = m_view.model->element(index);
    if (m_view.values[size_t(index)].varies && !m_edits.contains(index))
        return tr("varies");
    if (effective(index).setting.state == State::Empty)
        return tr("empty");
    if (element.leftAlone())
        return tr("left to the phone");
    if (element.factory.known == schema::FactoryValue::Known::Confirmed
        && !element.factory.value.isEmpty())
        return tr("%1 (factory)").arg(element.factory.value);
    return element.parameter->type.expectation();
}

QString FormModel::originText(int element) const
{
    const profile::InForce inForce = effective(element);
    if (inForce.layer == Layer::Factory && inForce.setting.state == State::Keep)
        return {};
    if (inForce.layer == Layer::Phone && m_view.scopes.size() > 1)
        return tr("These phones");
    if (inForce.layer == Layer::Record && !isOfLines(m_view.model->element(element)))
        return tr("Servers");
    return layerText(inForce.layer, inForce.layerName);
}

QString FormModel::shownValue(int element) const
{
    const QString text = valueText(element);
    const bool masked = m_view.model->element(element).parameter->secret && !text.isEmpty();
    return masked ? QString(8, u'•') : text;
}

QString FormModel::originTip(int element) const
{
    const QString origin = originText(element);
    switch (effective(element).layer) {
    case Layer::Factory:
        return origin.isEmpty() ? tr("Nobody says anything of it.") : origin;
    case Layer::Record:
    case Layer::Fleet:
    case Layer::Site:
    case Layer::Model:
    case Layer::Group:
        return tr("Said by: %1. A click goes there.").arg(origin);
    case Layer::Phone:
        return tr("Said by: %1.").arg(origin);
    }
    Q_UNREACHABLE();
}

// What a narrow column cuts off, and what the column is there for.
QString FormModel::tipOf(int index, Column column) const
{
    const Element &element = m_view.model->element(index);
    QStringList lines;
    switch (column) {
    case Reset:
        return tr("Back to what is inherited");
    case Origin:
        return originTip(index);
    case Value: {
        const auto wrong = fault(index);
        const QString value = shownValue(index);
        lines = {value.isEmpty() ? placeholder(index) : value, wrong ? wrong->message : QString()};
        if (!element.parameter->secret)
            lines.append(element.parameter->type.meaning(valueText(index)));
        break;
    }
    case Label:
    case ColumnCount:
        lines = {labelOf(element), helpOf(*element.parameter)};
        break;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::optional<Error> FormModel::fault(int element) const
{
    return m_view.model->element(element).parameter->type.fault(valueText(element));
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FormModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (row.element >= 0)
        return elementData(row.element, index.column(), role);
    if (role == Qt::DisplayRole && index.column() == Label)
        return row.heading;
    return {};
}

QVariant FormModel::elementData(int index, int column, int role) const
{
    const Element &element = m_view.model->element(index);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Label)
            return labelOf(element);
        if (column == Origin)
            return originText(index);
        return column == Value ? shownValue(index) : QString();
    case Qt::EditRole:
        return valueText(index);
    case Qt::ToolTipRole:
        return tipOf(index, Column(column));
    case Qt::AccessibleDescriptionRole:
        return column == Value || column == Origin ? QVariant(tipOf(index, Column(column)))
                                                   : QVariant();
    case Qt::AccessibleTextRole:
        return column == Value ? QVariant(labelOf(element)) : QVariant();
    case ElementRole:
        return QVariant::fromValue(&element);
    case EditedRole:
        return isEdited(index);
    case OwnRole:
        return own(index).has_value() || ownAccess(index).has_value();
    case AccessRole:
        return int(access(index));
    case OwnAccessRole:
        return ownAccess(index) ? int(*ownAccess(index)) : -1;
    case FaultRole: {
        const auto wrong = fault(index);
        return wrong ? wrong->message : QString();
    }
    case FaultColumnRole: {
        const auto wrong = fault(index);
        return wrong ? wrong->column : 0;
    }
    case OvertakenRole:
        return overtakenText(index);
    case MeaningRole:
        return element.parameter->type.meaning(valueText(index));
    case LayerRole:
        return int(effective(index).layer);
    case PlaceholderRole:
        return placeholder(index);
    case MutedRole:
        return !own(index).has_value();
    default:
        return {};
    }
}

// An editor that was opened and left unchanged says nothing: not even "empty" of what is kept.
bool FormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int element = m_rows.value(index.row()).element;
    if (role != Qt::EditRole || index.column() != Value || element < 0)
        return false;
    const QString text = value.toString();
    if (text == valueText(element))
        return true;
    const ScopeValue &saved = m_view.values[size_t(element)];
    const bool asSaved = !saved.varies && text == saved.effective.setting.value;
    assign(index, asSaved ? saved.own : Setting::of(text));
    return true;
}

QVariant FormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Setting"), tr("Value"), tr("Said by"), QString()}.value(section);
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[index.row()].element < 0)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

} // namespace gui
