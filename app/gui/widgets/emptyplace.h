#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QPushButton;

namespace gui {

/** Lies over an empty list and says what belongs there and how to get it. */
class EmptyPlace : public QWidget
{
    Q_OBJECT

public:
    /** Shows itself whenever @p view has no rows. */
    explicit EmptyPlace(QAbstractItemView *view);

    void say(const QString &heading, const QString &explanation, const QString &action = {});

Q_SIGNALS:
    void actionWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QAbstractItemView *m_view;
    QLabel *m_heading;
    QLabel *m_explanation;
    QPushButton *m_action;
};

} // namespace gui
