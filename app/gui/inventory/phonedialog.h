#pragma once

#include "gui/backend.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace gui {

/** Adds one phone by hand, or changes the name, model, group and site of those that are selected;
 *  what is left as it is stays as it is. */
class PhoneDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p macs: the phones to change; empty: a new one. */
    PhoneDialog(Backend &backend, const QList<MacAddress> &macs, QWidget *parent);

    /** Fills in what a phone that asked by itself told of itself. */
    void suggest(const MacAddress &mac, const QString &model);

private:
    void createForm();
    void fill();
    void save();
    void add(const MacAddress &mac);
    void change();
    void finish(const Result<Findings> &done);

    Backend &m_backend;
    QList<MacAddress> m_macs;
    QLineEdit *m_mac;
    QLineEdit *m_name;
    QComboBox *m_model;
    QComboBox *m_group;
    QComboBox *m_site;
    QCheckBox *m_extension;
    QLabel *m_message;
};

} // namespace gui
