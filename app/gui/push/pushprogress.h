#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace gui {

class PushStrip;

/** How far a push is, for the status bar: "Resyncing 41 of 120", a bar and, while phones wait for
 *  their turn, a button that stops it. Hidden once every phone took it or failed. */
class PushProgress : public QWidget
{
    Q_OBJECT

public:
    /** @p stop is what the button does. */
    PushProgress(const PushStrip &pushes, QAction *stop, QWidget *parent = nullptr);

    QString text() const;

Q_SIGNALS:
    /** One wants to see more of it. */
    void clicked();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void tell(int done, int all, int waiting);

    const PushStrip &m_pushes;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
};

} // namespace gui
