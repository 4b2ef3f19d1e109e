#include "gui/asterisk/asteriskview.h"

#include "gui/widgets/answer.h"
#include "gui/widgets/filepage.h"
#include "gui/widgets/icon.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

namespace gui {

namespace {

// Someone may look over the shoulder; the files that are written hold the secrets.
QString masked(QString conf)
{
    static const QRegularExpression secret(
        QStringLiteral("^((?:md5)?secret|password)(\\s*=>?\\s*).+$"),
        QRegularExpression::MultilineOption);
    return conf.replace(secret, QStringLiteral("\\1\\2••••••••"));
}

} // namespace

AsteriskView::AsteriskView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_driver(new QComboBox(this)),
      m_tabs(new QTabWidget(this)), m_message(new QLabel(this))
{
    createBar();
    connect(&backend, &Backend::fleetChanged, this, [this] {
        if (isVisible())
            load();
    });
}

void AsteriskView::createBar()
{
    m_driver->setAccessibleName(tr("Channel driver"));
    m_driver->addItem(tr("chan_pjsip (Asterisk 12 and later)"), true);
    m_driver->addItem(tr("chan_sip (up to Asterisk 20)"), false);
    m_driver->setCurrentIndex(1);
    connect(m_driver, &QComboBox::currentIndexChanged, this, &AsteriskView::load);
    auto *button = new QPushButton(icon(QStringLiteral("export")), tr("Export…"), this);
    connect(button, &QPushButton::clicked, this, &AsteriskView::exportFiles);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 0);
    row->addWidget(m_driver);
    row->addStretch();
    row->addWidget(button);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 0, 8, 0);
    m_message->setText(tr("Our part of each file, between marks of our own; every other line of a "
                          "file that is there already is kept byte for byte."));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
}

bool AsteriskView::pjsip() const
{
    return m_driver->currentData().toBool();
}

void AsteriskView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void AsteriskView::load()
{
    whenAnswered(m_backend.asteriskFiles(pjsip()), this,
                 [this](const Result<QMap<QString, QByteArray>> &files) {
                     if (files)
                         show(*files);
                     else
                         m_message->setText(files.error().message);
                 });
}

void AsteriskView::show(const QMap<QString, QByteArray> &files)
{
    const QString before = m_tabs->tabText(m_tabs->currentIndex());
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        auto *page = new FilePage(m_tabs);
        page->setAccessibleName(it.key());
        page->show(masked(QString::fromUtf8(it.value())));
        m_tabs->addTab(page, it.key());
        if (it.key() == before)
            m_tabs->setCurrentWidget(page);
    }
}

void AsteriskView::exportFiles()
{
    auto *dialog = new QFileDialog(this, tr("Export Asterisk's files into"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &AsteriskView::exportTo);
    dialog->open();
}

void AsteriskView::exportTo(const QString &folder)
{
    whenAnswered(m_backend.exportAsterisk(folder, pjsip()), this,
                 [this](const Result<QString> &done) {
                     m_message->setText(done ? *done : done.error().message);
                 });
}

} // namespace gui
