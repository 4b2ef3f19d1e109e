#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QTimer;

namespace gui {

/** For what cannot be undone: says its reach and waits five seconds, in which Cancel stops it. */
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    static void ask(const QString &question, QWidget *parent, std::function<void()> does);

private:
    ConfirmDialog(const QString &question, QWidget *parent);
    void tick();

    int m_seconds = 5;
    QLabel *m_countdown;
    QTimer *m_timer;
};

} // namespace gui
