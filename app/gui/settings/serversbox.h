#pragma once

#include "gui/backend.h"

#include <QGroupBox>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gui {

/** Where the servers of this machine listen and what they serve. */
class ServersBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit ServersBox(Backend &backend, QWidget *parent = nullptr);

Q_SIGNALS:
    /** What came of starting them. */
    void said(const QString &message);

private:
    void createPlaces();
    void createTftp();
    void createHttps();
    void createButtons();
    QSpinBox *addPort(const QString &name);
    QLineEdit *addFile(const QString &name);
    ServerPlan plan() const;
    quint16 shownPort(const char *server, quint16 planned) const;
    void follow();
    void show(const ServerPlan &plan);
    void showHttps();
    void judge(const ServerPlan &plan);
    void start();

    Backend &m_backend;
    QFormLayout *m_form;
    QLineEdit *m_addresses = nullptr;
    QSpinBox *m_tftp = nullptr;
    QLineEdit *m_transferPorts = nullptr;
    QCheckBox *m_singlePort = nullptr;
    QSpinBox *m_http = nullptr;
    QSpinBox *m_https = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_clientCa = nullptr;
    QCheckBox *m_oldPhones = nullptr;
    QSpinBox *m_syslog = nullptr;
    QSpinBox *m_syslogTcp = nullptr;
    QLineEdit *m_files = nullptr;
    QLabel *m_findings = nullptr;
    ServerPlan m_shown; ///< of the backend; what is typed since stays
};

} // namespace gui
