#pragma once

#include "gui/linekeys/keymap.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class KeyEditor;

/** The selected key in words, to be written where dragging is not the way: the extension whose
 *  line it is and its label, or its function. Nothing is saved before Apply. */
class KeyDetail : public QWidget
{
    Q_OBJECT

public:
    explicit KeyDetail(QWidget *parent = nullptr);

    void show(const KeyMap &map, KeyPlace place, const inventory::Fleet &fleet);
    void clear();
    void edit();
    QComboBox *extensionBox() const { return m_extension; }
    QLineEdit *labelField() const { return m_label; }
    KeyEditor *functionEditor() const { return m_function; }
    KeyPlace place() const { return m_place; }
    /** Something was typed and not applied yet, right or wrong. */
    bool isTyped() const;
    /** What is wrong with it. */
    std::optional<Error> fault() const;
    /** What was typed and not applied yet; absent: nothing, or something wrong. */
    std::optional<KeyContent> pending() const;
    void apply();
    /** The same, for who is elsewhere already: done() stays silent. */
    void submit();

Q_SIGNALS:
    void putWanted(KeyPlace place, const KeyContent &content);
    void done();

private:
    void take();
    void changed();
    void offerExtensions(const inventory::Fleet &fleet);
    KeyContent typed() const;

    KeyPlace m_place;
    KeyContent m_shown;
    bool m_touched = false; ///< by a person, since it was shown
    schema::Parameter m_parameter; ///< of a function
    QLabel *m_title;
    QLabel *m_lineLabel;
    QComboBox *m_extension;
    QLineEdit *m_label;
    KeyEditor *m_function;
    QPushButton *m_apply;
};

} // namespace gui
