#pragma once

#include "gui/backend.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace gui {

/** What Asterisk is told: the files as they would be written, or how they differ from those in a
 *  folder, and the export into it. Secrets are masked. */
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
    void setPjsip(bool pjsip);
    /** What the files are compared with; empty: nothing. */
    QString folder() const;
    void setFolder(const QString &folder);
    QTabWidget *tabs() const { return m_tabs; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Shown { Differences, Whole };

    void createBar();
    void createFolder(QHBoxLayout *row);
    void chooseFolder(const QString &title, void (AsteriskView::*take)(const QString &));
    void load();
    void show(const asterisk::ExportPlan &plan);
    void showFile(const asterisk::PlannedFile &file);
    QString summary(const asterisk::ExportPlan &plan) const;

    Backend &m_backend;
    QComboBox *m_driver;
    QLineEdit *m_folder;
    QComboBox *m_shown;
    QTabWidget *m_tabs;
    QLabel *m_message;
    QString m_done; ///< what the last export said
};

} // namespace gui
