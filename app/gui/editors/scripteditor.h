#pragma once

#include "gui/editors/surroundings.h"
#include "schema/parameter.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gui {

class ScriptField;

/** An editor of a value that is a small program: its text in full, what is wrong with it at the
 *  character where it is wrong, and below it what the phone makes of it, as one types. */
class ScriptEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY typed USER true)

public:
    QString text() const;
    /** Fills it; typed() stays silent. */
    void setText(const QString &text);
    void setSurroundings(const Surroundings &surroundings);

Q_SIGNALS:
    /** The person changed it to @p text. */
    void typed(const QString &text);
    /** The person is done: back to where they came from. */
    void done();

protected:
    ScriptEditor(const schema::Parameter &parameter, QWidget *parent);

    const schema::ValueType &type() const { return m_type; }
    const Surroundings &surroundings() const { return m_surroundings; }
    QVBoxLayout *column() const { return m_column; }
    /** Shows what the text means; called whenever it or what it is read with changes. */
    virtual void explain() = 0;
    /** As if the person had typed @p text. */
    void type(const QString &text);

private:
    void textChanged();
    void showFault();

    schema::ValueType m_type;
    Surroundings m_surroundings;
    QVBoxLayout *m_column;
    ScriptField *m_field;
    QLabel *m_fault;
    bool m_filling = false;
};

} // namespace gui
