#pragma once

#include "gui/backend.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace gui {

/** The way in: the address phones will use, the ports, then scan or import. Nothing listens before
 *  this page or a setting has said where. */
class FirstSteps : public QFrame
{
    Q_OBJECT

public:
    explicit FirstSteps(Backend &backend, QWidget *parent = nullptr);

    /** Nobody has said yet where phones fetch, or no server listens and there are no phones. */
    bool isNeeded() const;

Q_SIGNALS:
    void scanWanted();
    void importWanted();
    /** A phone in software is to be plugged in here. */
    void trialWanted();
    void pushWanted(const MacAddress &mac, const QString &address);

private:
    void createAddress(QVBoxLayout *column);
    void createDhcp(QVBoxLayout *column);
    void createPhones(QVBoxLayout *column);
    QLabel *addStep(QVBoxLayout *column, const QString &text);
    void start();
    void tellPort(const QString &option, quint16 port, quint16 standard);
    void showDhcp();

    Backend &m_backend;
    QComboBox *m_address;
    QSpinBox *m_tftp;
    QSpinBox *m_http;
    QSpinBox *m_syslog;
    QLabel *m_message;
    QLabel *m_byHand;
    QPlainTextEdit *m_dhcp;
};

/** What tells a DHCP server where factory phones find us: lines for dnsmasq, ISC dhcpd, Kea and
 *  Windows, to be copied. */
QString dhcpLines(const QString &address);

} // namespace gui
