#pragma once

#include "gui/backend.h"
#include "gui/push/pushqueue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QSortFilterProxyModel;
class QTableView;
class QTimer;
class QToolButton;

namespace gui {

/** Sends requests to phones at a pace and shows how far each phone got. Hiding it stops nothing;
 *  progress() lives in the status bar. */
class PushStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PushStrip(Backend &backend, QWidget *parent = nullptr);

    /** @p address as in PushManner, for one phone. */
    void push(const QList<MacAddress> &macs, PushKind kind, const QString &address = {});
    /** Nothing that has not been sent yet will be. */
    void stop();
    void retryFailed();
    const PushModel &model() const { return m_model; }
    QTableView *table() const { return m_table; }
    /** Phones a minute; 0: as fast as can be. */
    void setPace(int perMinute);
    int pace() const;
    /** So many are told before the others, which wait for their proof; 0: all in turn. */
    void setFirst(int phones);
    int first() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** @p waiting have not been told yet. */
    void progress(int done, int all, int waiting);
    void phoneWanted(const MacAddress &mac);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createTable();
    void createBar();
    int barWidth(bool worded) const;
    void fitButtons();
    QToolButton *addButton(QHBoxLayout *row, const QString &picture, const QString &text);
    PushQueue::Entry entered(const PushModel::Request &request, const QString &address = {});
    void begin();
    void goOn();
    void beginAgain();
    void sendNext();
    void giveUp();
    void retrySelected();
    void enqueue(const QList<PushModel::Request> &requests);
    QList<QToolButton *> buttons() const { return {m_retry, m_goOn, m_stop, m_clear}; }
    PushModel::Request requestAt(const QModelIndex &index) const;
    void tell();
    QString summary() const;

    Backend &m_backend;
    PushModel m_model;
    PushQueue m_queue;
    QTimer *m_timer;
    QTimer *m_patience; ///< runs while some may still fail for want of it
    QLabel *m_summary;
    QProgressBar *m_bar;
    QComboBox *m_pace;
    QComboBox *m_first;
    QCheckBox *m_evenInCall;
    QToolButton *m_goOn = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_retry = nullptr;
    QToolButton *m_clear = nullptr;
    QTableView *m_table;
    QSortFilterProxyModel *m_sorted = nullptr;
};

} // namespace gui
