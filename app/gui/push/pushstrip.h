#pragma once

#include "gui/backend.h"
#include "gui/push/pushmodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTimer;

namespace gui {

/** Sends requests to phones at a pace and shows how far each phone got. Hiding it stops nothing;
 *  progress() lives in the status bar. */
class PushStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PushStrip(Backend &backend, QWidget *parent = nullptr);

    void push(const QList<MacAddress> &macs, PushKind kind);
    /** Nothing that has not been sent yet will be. */
    void stop();
    const PushModel &model() const { return m_model; }

Q_SIGNALS:
    void progress(int done, int all);

private:
    void createBar();
    void sendNext();
    void retry();
    void tell();

    Backend &m_backend;
    PushModel m_model;
    QList<QPair<MacAddress, PushKind>> m_queue;
    QTimer *m_pace;
    QLabel *m_summary;
    QTableView *m_table;
};

} // namespace gui
