#pragma once

#include "gui/backend.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace provisioning {
struct Option;
}

namespace gui {

/** Settings of the fleet (where phones fetch, register and log) and of this window's servers. */
class SettingsView : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsView(Backend &backend, QWidget *parent = nullptr);

    /** Brings the keyboard to the setting of that name. */
    void goTo(const QString &option);
    /** What came of the last thing that was set; empty: nothing was. */
    QString message() const;

private:
    QWidget *createOptions();
    void addOption(QGridLayout *form, const provisioning::Option &option);
    void showOptions();
    void showPolicy(const inventory::Fleet &fleet);
    void save(const QString &option, const QString &value);

    Backend &m_backend;
    QMap<QString, QWidget *> m_options; ///< by name, made by createEditor()
    QLabel *m_policy = nullptr;
    QLabel *m_message;
    QScrollArea *m_scroll;
};

} // namespace gui
