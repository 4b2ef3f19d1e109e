#pragma once

#include "gui/backend.h"
#include "gui/scan/scansession.h"
#include "gui/scan/scansound.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace gui {

class Camera;

/** Covers the window while labels are scanned, photographed or typed: one large field that always
 * has the focus, the last phone big beneath, the list of this sitting below. Esc ends; everything
 * that was taken is in already. */
class ScanView : public QWidget
{
    Q_OBJECT

public:
    explicit ScanView(Backend &backend, QWidget *parent = nullptr);

    /** Begins a sitting. */
    void begin();
    /** Reads the codes in a picture's file, in another thread. */
    void readPicture(const QString &file);
    QLineEdit *field() const { return m_field; }
    const ScanSession &session() const { return m_session; }

Q_SIGNALS:
    void ended();
    /** The last phone's name, model, extension or group is not what it should be; @p fresh is the
     *  extension that it was given in this sitting, or empty. */
    void changeWanted(const MacAddress &mac, const QString &fresh);
    /** What the last scan came to; for the ear. */
    void heard(gui::ScanSession::Kind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createTop();
    void createButtons(QHBoxLayout *row);
    void createList();
    void take();
    void takeCodes(const QStringList &codes);
    void takeScan(const ScanSession::Scan &scan);
    void choosePicture();
    void useCamera(bool on);
    void look(const QImage &picture);
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
    QToolButton *m_cameraButton;
    QLabel *m_preview;
    Camera *m_camera;
    ScanSound m_sound;
    bool m_looking = false; ///< a picture of the camera is being read
    QStringList m_seen; ///< the codes the camera saw last
};

} // namespace gui
