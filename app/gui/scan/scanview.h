#pragma once

#include "gui/backend.h"
#include "gui/scan/scansession.h"

#include <QWidget>

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace gui {

/** Covers the window while labels are scanned or MACs typed: one large field that always has the
 *  focus, the last phone big beneath, the list of this sitting below. Esc ends; everything that
 *  was taken is in already. */
class ScanView : public QWidget
{
    Q_OBJECT

public:
    explicit ScanView(Backend &backend, QWidget *parent = nullptr);

    /** Begins a sitting. */
    void begin();
    QLineEdit *field() const { return m_field; }
    const ScanSession &session() const { return m_session; }

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTop();
    void createList();
    void take();
    void add(const ScanSession::Scan &scan);
    void settled(const MacAddress &mac, const QString &extension, const Result<Findings> &done);
    void showLast();

    Backend &m_backend;
    ScanSession m_session;
    QLineEdit *m_field;
    QLabel *m_last;
    QLabel *m_detail;
    QComboBox *m_model;
    QCheckBox *m_assign;
    QTableView *m_list;
};

} // namespace gui
