#pragma once

#include "gui/backend.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace gui {

/** Adds an extension or changes one; stays open with the message where it is refused. */
class ExtensionDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p number: the one to change; empty: a new one. */
    ExtensionDialog(Backend &backend, const QString &number, QWidget *parent);

    QLineEdit *numberField() const { return m_number; }
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *secretField() const { return m_secret; }
    /** Commits what is typed; stays, saying why, where it is refused. */
    void save();

private:
    void createForm();
    void fill(const inventory::Extension &extension);
    void finish(const Result<Findings> &done);

    Backend &m_backend;
    const QString m_known; ///< the number it has; empty: none yet
    bool m_new;
    QLineEdit *m_number;
    QLineEdit *m_name;
    QLineEdit *m_secret;
    QLineEdit *m_context;
    QLineEdit *m_mailbox;
    QLabel *m_message;
};

} // namespace gui
