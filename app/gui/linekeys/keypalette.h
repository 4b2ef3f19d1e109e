#pragma once

#include "gui/linekeys/keymap.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace gui {

class EmptyPlace;

/** What can be put on a key: chosen what it does, then whom, it is dragged onto a key, or by Return
 *  put on the one that is selected. */
class KeyPalette : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPalette(QWidget *parent = nullptr);

    void show(const inventory::FleetPointer &fleet, bool functions);
    QComboBox *kindBox() const { return m_kind; }
    QLineEdit *searchField() const { return m_filter; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /** Put it on the selected key. */
    void chosen(const KeyContent &content);
    /** A new extension, on the selected key. */
    void newExtensionWanted();

private:
    void offerKinds(bool functions);
    void refresh();
    void sayWhatIsMissing();
    void add(const QString &text, const QString &tip, const KeyContent &content);
    KeyContent contentFor(const inventory::Extension &extension) const;

    inventory::FleetPointer m_fleet = std::make_shared<inventory::Fleet>();
    QComboBox *m_kind;
    QLineEdit *m_filter;
    QListWidget *m_list;
    EmptyPlace *m_empty;
};

} // namespace gui
