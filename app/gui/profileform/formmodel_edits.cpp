// What is typed into a form and not saved yet.

#include "gui/profileform/formmodel.h"

#include <algorithm>

namespace gui {

using profile::Setting;

// It is shown over what is recorded now, and told where that is not what one began from: from here
// on it was made from the newer record.
void FormModel::restore(const FormEdit &edit)
{
    const QString &name = edit.assignment.element;
    const std::optional<QString> target = profile::accessTarget(name);
    const auto element = m_view.model->indexOf(target.value_or(name).toLatin1());
    if (!element)
        return;
    const std::optional<Setting> &setting = edit.assignment.setting;
    const ScopeValue &saved = m_view.values[size_t(*element)];
    if (!target)
        put(m_edits, *element, setting, saved.own);
    else
        put(m_accessEdits, *element,
            setting ? profile::accessNamed(setting->value) : std::optional<schema::Access>(),
            saved.ownAccess);
    if (isEdited(*element) && isOvertaken(edit, m_view.scopes, *m_view.record))
        m_overtaken.append(*element);
}

bool FormModel::hasFault() const
{
    const QList<int> edited = m_edits.keys();
    return std::any_of(edited.begin(), edited.end(),
                       [this](int element) { return fault(element).has_value(); });
}

QList<FormEdit> FormModel::edits() const
{
    QList<FormEdit> all;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const QString element = QString::fromLatin1(m_view.model->element(it.key()).name);
        all.append({{element, it->to}, it->seen});
    }
    for (auto it = m_accessEdits.cbegin(); it != m_accessEdits.cend(); ++it) {
        const QString element = QString::fromLatin1(m_view.model->element(it.key()).name);
        std::optional<Setting> setting;
        if (it->to)
            setting = Setting::of(QString::fromLatin1(profile::accessWord(*it->to)));
        all.append({{profile::accessName(element), setting}, it->seen});
    }
    return all;
}

QStringList FormModel::overtaken() const
{
    QStringList labels;
    for (const int element : m_overtaken)
        labels.append(labelOf(m_view.model->element(element)));
    return labels;
}

QString FormModel::overtakenText(int element) const
{
    if (!m_overtaken.contains(element))
        return {};
    const ScopeValue &saved = m_view.values[size_t(element)];
    if (saved.varies || m_view.model->element(element).parameter->secret)
        return tr("Changed meanwhile by somebody else.");
    return tr("Changed meanwhile by somebody else: \"%1\".").arg(saved.effective.setting.value);
}

bool FormModel::reaches(const schema::PhoneModel &model) const
{
    const auto has = [&](int element) {
        return &model == m_view.model
            || !model.indexesOf(QString::fromLatin1(m_view.model->element(element).name)).isEmpty();
    };
    const QList<int> edited = m_edits.keys() + m_accessEdits.keys();
    return std::any_of(edited.begin(), edited.end(), has);
}

int FormModel::reach() const
{
    int phones = 0;
    for (auto it = m_view.reaches.cbegin(); it != m_view.reaches.cend(); ++it)
        phones += reaches(*it.key()) ? *it : 0;
    return phones;
}

void FormModel::discard()
{
    beginResetModel();
    m_edits.clear();
    m_accessEdits.clear();
    m_overtaken.clear();
    arrange();
    endResetModel();
    Q_EMIT editsChanged();
}

// Typed back to what was saved, nothing is left to save.
template<typename T>
void FormModel::put(Edits<T> &edits, int element, const std::optional<T> &to,
                    const std::optional<T> &saved)
{
    if (to == saved && !m_view.values[size_t(element)].varies) {
        edits.remove(element);
        return;
    }
    const auto before = edits.constFind(element);
    edits.insert(element, {to, before == edits.cend() ? m_view.record : before->seen});
}

void FormModel::assign(const QModelIndex &index, const std::optional<Setting> &setting)
{
    const int element = m_rows.value(index.row()).element;
    if (element < 0)
        return;
    put(m_edits, element, setting, m_view.values[size_t(element)].own);
    announce(index);
}

void FormModel::assignAccess(const QModelIndex &index, const std::optional<schema::Access> &access)
{
    const int element = m_rows.value(index.row()).element;
    if (element < 0)
        return;
    put(m_accessEdits, element, access, m_view.values[size_t(element)].ownAccess);
    announce(index);
}

void FormModel::reset(const QModelIndex &index)
{
    assign(index, std::nullopt);
    if (index.data(OwnAccessRole).toInt() >= 0)
        assignAccess(index, std::nullopt);
}

void FormModel::announce(const QModelIndex &index)
{
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT editsChanged();
}

} // namespace gui
