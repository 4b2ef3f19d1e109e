#include "gui/scan/scanview.h"

#include "gui/newphone.h"
#include "gui/scan/camera.h"
#include "gui/scan/labelreader.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrent>

namespace gui {

namespace {

constexpr int PreviewWidth = 320;
constexpr qsizetype LongestShown = 32; // characters of what is no MAC, in large letters

QFont large(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 2);
    return font;
}

} // namespace

ScanView::ScanView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_session(backend.catalogue()),
      m_field(new QLineEdit(this)), m_last(new QLabel(this)), m_detail(new QLabel(this)),
      m_model(new QComboBox(this)), m_assign(new QCheckBox(tr("Assign the next extension"), this)),
      m_list(new QTableView(this)), m_cameraButton(new QToolButton(this)),
      m_preview(new QLabel(this)), m_camera(new Camera(this)), m_sound(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 16);
    column->setSpacing(16);
    createTop();
    createList();
    connect(m_field, &QLineEdit::returnPressed, this, &ScanView::take);
    for (QWidget *other :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_model),
          static_cast<QWidget *>(m_assign), static_cast<QWidget *>(m_cameraButton)})
        other->installEventFilter(this);
    setAcceptDrops(true);
    connect(m_camera, &Camera::pictured, this, &ScanView::look);
    connect(m_camera, &Camera::troubled, this, [this](const QString &message) {
        useCamera(false);
        m_detail->setText(message);
    });
    connect(this, &ScanView::heard, &m_sound, &ScanSound::play);
    connect(&backend, &Backend::fleetChanged, this, [this] {
        m_session.follow(*m_backend.fleet());
        showLast();
    });
}

void ScanView::createTop()
{
    m_field->setFont(large(font()));
    m_field->setPlaceholderText(tr("Scan a label, or type a MAC and press Enter"));
    m_field->setAccessibleName(tr("Scanned code"));
    m_last->setFont(large(font()));
    m_last->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setWordWrap(true);
    m_model->addItem(tr("Model by label or MAC"), QString());
    for (const QString &name : m_backend.catalogue()->modelNames())
        m_model->addItem(name, name);
    m_model->setAccessibleName(tr("Model"));
    m_assign->setChecked(true);
    connect(m_model, &QComboBox::activated, this, [this] {
        m_session.setModel(m_model->currentData().toString());
        m_field->setFocus();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_model);
    row->addWidget(m_assign);
    row->addStretch();
    createButtons(row);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(m_field);
    column->addWidget(m_last);
    column->addWidget(m_detail);
}

void ScanView::createButtons(QHBoxLayout *row)
{
    auto *picture = new QPushButton(icon(QStringLiteral("picture")), tr("Picture…"), this);
    const QString obstacle = pictureObstacle();
    picture->setEnabled(obstacle.isEmpty());
    picture->setToolTip(obstacle.isEmpty() ? tr("Read the codes in a photograph of a label. It may "
                                                "be dropped here, too.")
                                           : obstacle);
    connect(picture, &QPushButton::clicked, this, &ScanView::choosePicture);
    const QString noCamera = obstacle.isEmpty() ? Camera::obstacle() : obstacle;
    m_cameraButton->setIcon(icon(QStringLiteral("camera")));
    m_cameraButton->setText(tr("Camera"));
    m_cameraButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cameraButton->setCheckable(true);
    m_cameraButton->setEnabled(noCamera.isEmpty());
    m_cameraButton->setToolTip(noCamera.isEmpty() ? tr("Hold labels before the camera") : noCamera);
    connect(m_cameraButton, &QToolButton::toggled, this, &ScanView::useCamera);
    auto *end = new QPushButton(tr("Done (Esc)"), this);
    connect(end, &QPushButton::clicked, this, &ScanView::ended);
    row->addWidget(picture);
    row->addWidget(m_cameraButton);
    row->addWidget(end);
}

void ScanView::createList()
{
    makeSortable(m_list, &m_session);
    m_list->setAccessibleName(tr("Scanned in this sitting"));
    dressTable(m_list);
    const int wide = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(ScanSession::Mac, wide * 24);
    m_list->setColumnWidth(ScanSession::Model, wide * 16);
    widenToHeads(m_list);
    auto *empty = new EmptyPlace(m_list);
    empty->say(tr("Nothing scanned yet"),
               tr("Every phone is saved as soon as it is scanned. A product code on the label sets "
                  "the model for those that follow."));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("What the camera sees"));
    m_preview->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list, 1);
    row->addWidget(m_preview);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
}

void ScanView::begin()
{
    m_last->clear();
    m_detail->clear();
    m_field->clear();
    m_field->setFocus();
}

void ScanView::take()
{
    const QString line = m_field->text();
    m_field->clear();
    if (line.trimmed().isEmpty())
        return;
    takeScan(m_session.read(line, *m_backend.fleet()));
}

void ScanView::takeCodes(const QStringList &codes)
{
    for (const ScanSession::Scan &scan : m_session.readPicture(codes, *m_backend.fleet()))
        takeScan(scan);
}

void ScanView::takeScan(const ScanSession::Scan &scan)
{
    m_model->setCurrentIndex(qMax(0, m_model->findData(m_session.model())));
    if (scan.kind == ScanSession::Kind::Taken)
        add(scan);
    Q_EMIT heard(scan.kind);
    showLast();
}

void ScanView::add(const ScanSession::Scan &scan)
{
    const MacAddress mac = *scan.mac;
    if (scan.model.isEmpty()) {
        Q_EMIT heard(ScanSession::Kind::Refused);
        return m_session.settle(mac, {}, tr("Which model? Choose it above and scan again."));
    }
    auto given = std::make_shared<QString>();
    whenAnswered(m_backend.edit(adoption({{mac, scan.model}}, m_assign->isChecked(), given)), this,
                 [this, mac, given](const Result<Findings> &done) { settled(mac, *given, done); });
}

void ScanView::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Pictures of labels"), {},
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            readPicture(file);
    });
    dialog->open();
}

void ScanView::readPicture(const QString &file)
{
    m_detail->setText(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    whenAnswered(
        QtConcurrent::run(codesInFile, file), this, [this, file](const QStringList &codes) {
            if (!codes.isEmpty())
                return takeCodes(codes);
            Q_EMIT heard(ScanSession::Kind::NotAMac);
            m_detail->setText(tr("No code can be read in %1.").arg(QFileInfo(file).fileName()));
        });
}

void ScanView::useCamera(bool on)
{
    m_cameraButton->setChecked(on);
    m_preview->setVisible(on);
    m_seen.clear();
    if (on)
        m_camera->start();
    else
        m_camera->stop();
    m_field->setFocus();
}

// One picture at a time; a label that is still there is not taken again.
void ScanView::look(const QImage &picture)
{
    m_preview->setPixmap(QPixmap::fromImage(picture.scaledToWidth(PreviewWidth)));
    if (std::exchange(m_looking, true))
        return;
    whenAnswered(QtConcurrent::run(codesIn, picture), this, [this](const QStringList &codes) {
        m_looking = false;
        if (codes.isEmpty() || codes == m_seen)
            return;
        m_seen = codes;
        takeCodes(codes);
    });
}

void ScanView::hideEvent(QHideEvent *event)
{
    useCamera(false);
    QWidget::hideEvent(event);
}

void ScanView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ScanView::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        readPicture(url.toLocalFile());
}

void ScanView::settled(const MacAddress &mac, const QString &extension,
                       const Result<Findings> &done)
{
    m_session.settle(mac, extension, done ? QString() : done.error().message);
    if (!done)
        Q_EMIT heard(ScanSession::Kind::Refused);
    showLast();
}

void ScanView::showLast()
{
    const ScanSession::Scan *scan = m_session.last();
    if (!scan)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, standingColour(shapeOf(scan->kind), palette()));
    m_last->setPalette(colours);
    const QString text = scan->text.size() > LongestShown
        ? scan->text.left(LongestShown) + QStringLiteral("…")
        : scan->text;
    QStringList said{scan->mac ? scan->mac->toString() : text, verdictOf(*scan)};
    if (scan->kind == ScanSession::Kind::ModelSet)
        said.removeFirst(); // the verdict names it
    m_last->setText(said.join(QStringLiteral("  ")));
    QStringList detail{scan->kind == ScanSession::Kind::Taken ? scan->name : QString(),
                       scan->model};
    if (!scan->extension.isEmpty())
        detail.append(tr("extension %1").arg(scan->extension));
    detail.append(tr("%n phone(s) taken in this sitting", nullptr, m_session.taken()));
    if (scan->mac)
        detail.append(tr("F2 changes it"));
    detail.removeAll(QString());
    m_detail->setText(detail.join(QStringLiteral(" · ")));
}

void ScanView::keyPressEvent(QKeyEvent *event)
{
    const ScanSession::Scan *last = m_session.last();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT ended();
    else if (event->key() == Qt::Key_F2 && last && last->mac)
        Q_EMIT changeWanted(*last->mac,
                            last->kind == ScanSession::Kind::Taken ? last->extension : QString());
    else
        QWidget::keyPressEvent(event);
}

// A scanner types wherever the focus is: it is never far from the field.
bool ScanView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    QList<int> kept{Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    if (watched != m_list)
        kept += {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}; // they press what has the focus
    const bool typed =
        !key->text().isEmpty() && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!typed || kept.contains(key->key()))
        return QWidget::eventFilter(watched, event);
    m_field->setFocus();
    QApplication::sendEvent(m_field, key);
    return true;
}

} // namespace gui
