// What the main window does with phones: adding, changing, pushing, lists in and out.

#include "gui/mainwindow.h"

#include "gui/confirmdialog.h"
#include "gui/dashboard/adoptdialog.h"
#include "gui/dashboard/findphone.h"
#include "gui/dashboard/overview.h"
#include "gui/inspector.h"
#include "gui/inventory/fleetview.h"
#include "gui/inventory/phonedialog.h"
#include "gui/newphone.h"
#include "gui/push/pushstrip.h"
#include "gui/syslog/logview.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/phonename.h"
#include "gui/widgets/textdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QVBoxLayout>

namespace gui {

void MainWindow::addPhone(const std::optional<MacAddress> &mac, const QString &model)
{
    auto *dialog = new PhoneDialog(m_backend, {}, this);
    if (mac)
        dialog->suggest(*mac, model);
    dialog->open();
}

void MainWindow::changePhones()
{
    (new PhoneDialog(m_backend, m_fleet->selected(), this))->open();
}

// Not asked about: undo brings them back.
void MainWindow::removePhones()
{
    const QList<MacAddress> macs = m_fleet->selected();
    report(
        m_backend.edit([macs](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            return editor.removePhones(fleet, macs);
        }));
}

void MainWindow::takeBack(const QFuture<Result<QString>> &answer, const QString &said)
{
    whenAnswered(answer, this, [this, said](const Result<QString> &done) {
        showTrouble(done ? said.arg(*done) : done.error().message);
    });
}

void MainWindow::showUndoable()
{
    const Undoable now = m_backend.undoable();
    const auto show = [this](const char *name, const QString &plain, const QString &full,
                             const QString &what) {
        QAction *shown = action(QLatin1String(name));
        shown->setEnabled(!what.isEmpty());
        shown->setText(what.isEmpty() ? plain : full.arg(what));
    };
    show("undo", tr("U&ndo"), tr("U&ndo: %1"), now.undo);
    show("redo", tr("Re&do"), tr("Re&do: %1"), now.redo);
}

void MainWindow::adopt(const MacAddress &mac, const QString &model)
{
    if (model.isEmpty())
        return addPhone(mac, model);
    whenAnswered(
        m_backend.edit(adoption({{mac, model}}, true)), this,
        [this, mac, model](const Result<Findings> &done) {
            showTrouble(
                done
                    ? tr("%1 is ours now, as an %2; undo gives it back.").arg(mac.toString(), model)
                    : done.error().message);
        });
}

void MainWindow::adoptSeveral()
{
    (new AdoptDialog(m_backend, m_overview->strangers(), this))->open();
}

void MainWindow::findPhone()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Find a phone by its address"));
    auto *find = new FindPhone(m_backend, dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(find);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(find, &FindPhone::pushWanted, this,
            [this](const MacAddress &mac, const QString &address) {
                send({mac}, PushKind::Resync, address);
            });
    dialog->resize(720, 140);
    dialog->open();
}

// As it is recorded now: what a phone of that model would do with it.
void MainWindow::rehearse()
{
    const MacAddress mac = m_fleet->selected().first();
    auto *dialog = new TextDialog(tr("What %1 would do").arg(mac.toString()), this);
    whenAnswered(m_backend.rehearse(mac, {}), dialog, [dialog](const Result<QStringList> &steps) {
        dialog->say(steps ? steps->join(u'\n') : steps.error().message);
    });
    dialog->open();
}

void MainWindow::openLogPane(const MacAddress &mac)
{
    auto *pane = new LogView(m_backend, LogView::Whose::Chosen);
    pane->setAttribute(Qt::WA_DeleteOnClose);
    pane->setWindowTitle(tr("Log of %1").arg(phoneName(*m_backend.fleet(), mac)));
    pane->setMarks(m_kept.marks);
    pane->setPhones({mac});
    pane->resize(760, 420);
    connect(this, &QObject::destroyed, pane, &QWidget::close);
    connectLog(pane);
    pane->takeKeys();
    pane->show();
}

void MainWindow::tearOffInspector()
{
    auto *another = new Inspector(m_backend);
    another->setAttribute(Qt::WA_DeleteOnClose);
    another->setPhones(m_fleet->selected());
    another->setWindowTitle(tr("Inspector"));
    another->resize(520, 640);
    connect(this, &QObject::destroyed, another, &QWidget::close);
    connect(another, &Inspector::resyncWanted, this,
            [this](const QList<MacAddress> &macs) { pushAll(macs, PushKind::Resync); });
    connect(another, &Inspector::addressWanted, this, &MainWindow::askForAddress);
    connect(another, &Inspector::paneWanted, this, &MainWindow::openLogPane);
    connect(another, &Inspector::phonesWanted, another, &Inspector::setPhones);
    another->show();
}

void MainWindow::push(PushKind kind)
{
    pushAll(m_fleet->selected(), kind);
}

void MainWindow::pushAll(const QList<MacAddress> &macs, PushKind kind)
{
    if (macs.isEmpty())
        return;
    switch (kind) {
    case PushKind::Resync:
    case PushKind::Report:
        return send(macs, kind);
    case PushKind::Reboot:
        return ConfirmDialog::ask(
            tr("Reboot %n phone(s)? One in a call is left alone.", nullptr, int(macs.size())), this,
            [this, macs, kind] { send(macs, kind); });
    case PushKind::Upgrade:
        return ConfirmDialog::ask(tr("Upgrade %n phone(s) as their Upgrade_Rule says? They reboot; "
                                     "one in a call is left alone.",
                                     nullptr, int(macs.size())),
                                  this, [this, macs, kind] { send(macs, kind); });
    }
}

void MainWindow::send(const QList<MacAddress> &macs, PushKind kind, const QString &address)
{
    showPushes();
    m_pushes->push(macs, kind, address);
}

void MainWindow::showPushes()
{
    m_pushDock->show();
    m_pushDock->raise();
}

void MainWindow::importPhones(const QString &file)
{
    whenAnswered(m_backend.importPhones(file), this, [this](const Result<QString> &done) {
        showOutcome(tr("Import phones"), done ? *done : done.error().message);
    });
}

// What takes more than a line is read at leisure: each row of a file that was not taken.
void MainWindow::showOutcome(const QString &title, const QString &outcome)
{
    showTrouble(outcome);
    if (!outcome.contains(u'\n'))
        return;
    auto *dialog = new TextDialog(title, this);
    dialog->say(outcome);
    dialog->open();
}

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import phones"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importPhones);
    dialog->open();
}

void MainWindow::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export phones"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        whenAnswered(m_backend.exportPhones(file), this, [this](const Result<QString> &done) {
            showTrouble(done ? *done : done.error().message);
        });
    });
    dialog->open();
}

} // namespace gui
