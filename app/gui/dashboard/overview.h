#pragma once

#include "gui/backend.h"
#include "gui/dashboard/attention.h"

#include <QScrollArea>

class QLabel;
class QListView;
class QVBoxLayout;

namespace gui {

class BarChart;
class FirstSteps;

/** What needs a person, each line with its cure, then the fleet by state, model and firmware as
 *  bars that filter when clicked. While there is nothing to serve yet it is the way in. */
class Overview : public QScrollArea
{
    Q_OBJECT

public:
    explicit Overview(Backend &backend, QWidget *parent = nullptr);

    /** How much needs a person. */
    int needs() const { return m_attention.rowCount(); }
    /** Phones that asked and are not recorded. */
    QMap<MacAddress, Strangers::Stranger> strangers() const { return m_attention.strangers(); }

Q_SIGNALS:
    void needsChanged(int needs);
    void phonesWanted(const QString &query);
    void resyncWanted(const QString &query);
    void settingsWanted();
    void asteriskWanted();
    void adoptWanted(const MacAddress &mac, const QString &model);
    void adoptSeveralWanted();
    void scanWanted();
    void importWanted();
    void trialWanted();
    void pushWanted(const MacAddress &mac, const QString &address);

private:
    void createAttention(QVBoxLayout *column);
    void createCharts(QVBoxLayout *column);
    void createServers(QVBoxLayout *column);
    BarChart *createChart(const QString &title);
    void showNeeds();
    void fitList();
    void cure(const QModelIndex &index);
    void count();

    Backend &m_backend;
    AttentionModel m_attention;
    FirstSteps *m_firstSteps;
    QLabel *m_needs = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_charts = nullptr;
    BarChart *m_states = nullptr;
    BarChart *m_models = nullptr;
    BarChart *m_firmware = nullptr;
};

} // namespace gui
