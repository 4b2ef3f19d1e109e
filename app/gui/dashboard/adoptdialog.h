#pragma once

#include "gui/dashboard/adoptmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace gui {

/** Phones that asked for files nobody has become ours, as many at once as are wanted. */
class AdoptDialog : public QDialog
{
    Q_OBJECT

public:
    AdoptDialog(Backend &backend, const QMap<MacAddress, Strangers::Stranger> &strangers,
                QWidget *parent);

private:
    void createList();
    void createChoices();
    void setModelOfSelected(const QString &model);
    void showChosen();
    void adopt();

    Backend &m_backend;
    AdoptModel m_phones;
    QTableView *m_list;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_model;
    QCheckBox *m_extensions;
    QLabel *m_message;
    QPushButton *m_adopt;
};

} // namespace gui
