#pragma once

#include "gui/editors/keyuse.h"
#include "gui/editors/scripteditor.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace gui {

/** What a key does: chosen from what keys are used for, whom from the extensions, with a label;
 *  or written as the phone has it. */
class KeyEditor : public ScriptEditor
{
    Q_OBJECT

public:
    KeyEditor(const schema::Parameter &parameter, QWidget *parent);

    QComboBox *kindBox() const { return m_kind; }
    QComboBox *numberBox() const { return m_number; }
    QLineEdit *labelField() const { return m_label; }

protected:
    void explain() override;

private:
    void compose();
    void showExtensions();
    void chooseNumber(int index);

    QComboBox *m_kind;
    QComboBox *m_number;
    QLineEdit *m_label;
    QLabel *m_words;
    bool m_showing = false; ///< the fields follow the text, not the other way round
};

} // namespace gui
