#pragma once

#include "gui/backend.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

/** Where DHCP cannot be touched: asks at an address who is there, records the phone with the next
 *  extension where it is new, and has it resynced from us. */
class FindPhone : public QWidget
{
    Q_OBJECT

public:
    explicit FindPhone(Backend &backend, QWidget *parent = nullptr);

    QLineEdit *addressField() const { return m_address; }
    void find();

Q_SIGNALS:
    /** It is recorded now and wants to be told to fetch from us. */
    void pushWanted(const MacAddress &mac, const QString &address);

private:
    void found(const FoundPhone &phone);
    void adopt(const FoundPhone &phone);
    void say(const QString &text);

    Backend &m_backend;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_button;
    QLabel *m_message;
    QString m_asked; ///< the address of the question under way
};

} // namespace gui
