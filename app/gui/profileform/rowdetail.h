#pragma once

#include "gui/editors/surroundings.h"
#include "gui/profileform/formmodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace gui {

class ScriptEditor;

/** All about the row one is at: its help in full, what the phone's own user may do with it, and,
 *  where its type is one of the phones' languages, the editor that wants room. */
class RowDetail : public QWidget
{
    Q_OBJECT

public:
    RowDetail(FormModel &model, QWidget *parent);

    void show(const QModelIndex &index);
    void setSurroundings(const Surroundings &surroundings);
    /** Null where the row is edited in its own place. */
    ScriptEditor *editor() const { return m_editor; }

Q_SIGNALS:
    /** The person is done here: back to the row. */
    void done();

private:
    void refresh();
    void refreshEditor();
    void refreshAccess();
    void replaceEditor(const schema::Element *element);
    void chooseAccess(int index);

    FormModel &m_model;
    QPersistentModelIndex m_index;
    const schema::Parameter *m_parameter = nullptr; ///< whose editor is shown
    Surroundings m_surroundings;
    QVBoxLayout *m_column;
    QLabel *m_help;
    QLabel *m_source; ///< where the guides speak of it
    QLabel *m_accessLabel;
    QComboBox *m_access;
    ScriptEditor *m_editor = nullptr;
};

} // namespace gui
