#pragma once

#include "gui/backend.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gui {

/** Settings of the fleet (where phones fetch, register and log) and of this window's servers. */
class SettingsView : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsView(Backend &backend, QWidget *parent = nullptr);

private:
    QWidget *createOptions();
    QWidget *createServers();
    void showOptions();
    void showPolicy(const inventory::Fleet &fleet);
    void save(const QString &option, const QString &value);
    void apply();
    void showServers();

    Backend &m_backend;
    QMap<QString, QLineEdit *> m_options;
    QLabel *m_policy = nullptr;
    QLineEdit *m_address;
    QSpinBox *m_tftp;
    QSpinBox *m_http;
    QSpinBox *m_syslog;
    QLineEdit *m_files;
    QLabel *m_message;
};

} // namespace gui
