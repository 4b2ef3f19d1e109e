#pragma once

#include "gui/backend.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace gui {

/** Adds one phone by hand, or changes the model, group and site of those that are selected, of a
 *  single one its name and first extension, too; what is left as it is stays as it is. */
class PhoneDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p macs: the phones to change; empty: a new one. */
    PhoneDialog(Backend &backend, const QList<MacAddress> &macs, QWidget *parent);

    /** Fills in what a phone that asked by itself told of itself. */
    void suggest(const MacAddress &mac, const QString &model);
    /** The extension the phone was given a moment ago: where it gets another, that one goes. */
    void setFresh(const QString &number) { m_fresh = number; }

private:
    void createForm();
    void fill();
    void save();
    void add(const MacAddress &mac);
    void change();
    void changeOne(const provisioning::PhoneSpec &phone);
    void changeAll(const provisioning::PhoneSpec &all);
    QString firstExtension() const;
    void finish(const Result<Findings> &done);

    Backend &m_backend;
    QList<MacAddress> m_macs;
    QLineEdit *m_mac;
    QLineEdit *m_name;
    QLineEdit *m_number;
    QComboBox *m_model;
    QComboBox *m_group;
    QComboBox *m_site;
    QCheckBox *m_extension;
    QLabel *m_message;
    QString m_fresh;
};

} // namespace gui
