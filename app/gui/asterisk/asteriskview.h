#pragma once

#include "gui/backend.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTabWidget;

namespace gui {

class FilePage;

/** What Asterisk is told: the files as they would be written, and the export into a folder. */
class AsteriskView : public QWidget
{
    Q_OBJECT

public:
    explicit AsteriskView(Backend &backend, QWidget *parent = nullptr);

    /** Asks for a folder and writes the files there. */
    void exportFiles();
    /** Writes into @p folder without asking. */
    void exportTo(const QString &folder);
    bool pjsip() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createBar();
    void load();
    void show(const QMap<QString, QByteArray> &files);

    Backend &m_backend;
    QComboBox *m_driver;
    QTabWidget *m_tabs;
    QLabel *m_message;
};

} // namespace gui
