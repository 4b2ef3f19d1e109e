#include "gui/asterisk/asteriskview.h"

#include "gui/widgets/answer.h"
#include "gui/widgets/differences.h"
#include "gui/widgets/filepage.h"
#include "gui/widgets/findingstext.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/standingmark.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

namespace gui {

namespace {

// Someone may look over the shoulder; the files that are written hold the secrets.
QString masked(QString conf)
{
    static const QRegularExpression secret(
        QStringLiteral("^([-+ ]? *(?:md5)?(?:secret|password)\\s*=>?\\s*).+$"),
        QRegularExpression::MultilineOption);
    return conf.replace(secret, QStringLiteral("\\1••••••••"));
}

} // namespace

AsteriskView::AsteriskView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_driver(new QComboBox(this)),
      m_folder(new QLineEdit(this)), m_shown(new QComboBox(this)), m_tabs(new QTabWidget(this)),
      m_message(new QLabel(this))
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
    m_driver->addItem(tr("chan_sip (up to Asterisk 20)"), false);
    m_driver->addItem(tr("chan_pjsip (Asterisk 12 and later)"), true);
    connect(m_driver, &QComboBox::currentIndexChanged, this, &AsteriskView::load);
    m_shown->setAccessibleName(tr("What is shown"));
    m_shown->addItem(tr("What would change"), int(Shown::Differences));
    m_shown->addItem(tr("Whole files"), int(Shown::Whole));
    connect(m_shown, &QComboBox::currentIndexChanged, this, &AsteriskView::load);
    auto *button = new QPushButton(icon(QStringLiteral("export")), tr("Export…"), this);
    connect(button, &QPushButton::clicked, this, &AsteriskView::exportFiles);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_driver);
    createFolder(row);
    row->addWidget(m_shown);
    row->addWidget(button);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 0, 8, 0);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
}

void AsteriskView::createFolder(QHBoxLayout *row)
{
    m_folder->setPlaceholderText(tr("Compare with the files in a folder: /etc/asterisk"));
    m_folder->setAccessibleName(tr("Folder to compare with"));
    m_folder->setClearButtonEnabled(true);
    QAction *choose =
        m_folder->addAction(icon(QStringLiteral("import")), QLineEdit::LeadingPosition);
    choose->setToolTip(tr("Choose the folder…"));
    connect(choose, &QAction::triggered, this,
            [this] { chooseFolder(tr("Compare with"), &AsteriskView::setFolder); });
    connect(m_folder, &QLineEdit::editingFinished, this, &AsteriskView::load);
    row->addWidget(m_folder, 1);
}

bool AsteriskView::pjsip() const
{
    return m_driver->currentData().toBool();
}

void AsteriskView::setPjsip(bool pjsip)
{
    m_driver->setCurrentIndex(m_driver->findData(pjsip));
}

QString AsteriskView::folder() const
{
    return m_folder->text().trimmed();
}

void AsteriskView::setFolder(const QString &folder)
{
    m_folder->setText(folder);
    load();
}

void AsteriskView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void AsteriskView::load()
{
    if (!isVisible())
        return; // asked for again when it is
    whenAnswered(m_backend.asteriskPlan(folder(), pjsip()), this,
                 [this](const Result<asterisk::ExportPlan> &plan) {
                     if (plan)
                         show(*plan);
                     else
                         m_message->setText(plan.error().message);
                 });
}

void AsteriskView::show(const asterisk::ExportPlan &plan)
{
    const int before = m_tabs->currentIndex();
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    for (const asterisk::PlannedFile &file : plan.files)
        showFile(file);
    m_tabs->setCurrentIndex(qBound(0, before, m_tabs->count() - 1));
    m_message->setText(summary(plan));
}

void AsteriskView::showFile(const asterisk::PlannedFile &file)
{
    const bool compares = !folder().isEmpty();
    const bool whole = !compares || m_shown->currentData().toInt() == int(Shown::Whole);
    const QString after = QString::fromUtf8(file.after);
    const QString text = whole ? after : differences(QString::fromUtf8(file.before), after);
    auto *page = new FilePage(m_tabs);
    page->setAccessibleName(file.name);
    page->setPlaceholderText(tr("Nothing would change: the file is as it should be."));
    page->show(masked(text));
    const int tab = m_tabs->addTab(page, file.name);
    if (!compares)
        return;
    using provisioning::Standing;
    m_tabs->setTabIcon(tab, standingIcon(file.changes() ? Standing::Outdated : Standing::UpToDate));
    m_tabs->setTabToolTip(
        tab, file.changes() ? tr("An export would change it.") : tr("It is as it should be."));
}

QString AsteriskView::summary(const asterisk::ExportPlan &plan) const
{
    QStringList said{m_done};
    if (folder().isEmpty())
        said.append(
            tr("Our part of each file, between marks of our own; every other line of a file "
               "that is there already is kept byte for byte."));
    said.append(textOf(plan.findings)); // the export names them all
    said.removeAll(QString());
    return said.join(u'\n');
}

void AsteriskView::chooseFolder(const QString &title, void (AsteriskView::*take)(const QString &))
{
    auto *dialog = new QFileDialog(this, title, folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void AsteriskView::exportFiles()
{
    chooseFolder(tr("Export Asterisk's files into"), &AsteriskView::exportTo);
}

void AsteriskView::exportTo(const QString &folder)
{
    whenAnswered(m_backend.exportAsterisk(folder, pjsip()), this,
                 [this](const Result<QString> &done) {
                     m_done = done ? *done : done.error().message;
                     m_message->setText(m_done);
                     Q_EMIT m_backend.troubled(m_done);
                     load();
                 });
}

} // namespace gui
