#pragma once

#include <QPlainTextEdit>

namespace gui {

/** A value of one of the phones' languages, in full and in a fixed font, broken where the field
 *  ends. Tab leaves it; Return and Escape say that one is done. */
class ScriptField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ScriptField(QWidget *parent);

    /** To the character: not even a no-break space becomes another. */
    QString value() const;
    void setValue(const QString &value);

    /** Underlines from @p column, counted from 1, on; 0: nothing is wrong. */
    void markFrom(int column);
    QSize sizeHint() const override;

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gui
