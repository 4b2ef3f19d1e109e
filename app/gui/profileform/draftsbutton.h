#pragma once

#include <QStringList>
#include <QToolButton>

namespace gui {

/** Says what waits to be saved elsewhere and leads there; hidden while nothing does. */
class DraftsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit DraftsButton(QWidget *parent);

    /** A line for each of them. */
    void say(const QStringList &waiting);

Q_SIGNALS:
    /** To the one of that line. */
    void wanted(int line);
    void discardWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gui
