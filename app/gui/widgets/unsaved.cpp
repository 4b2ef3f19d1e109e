#include "gui/widgets/unsaved.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QWidget>

#include <memory>

namespace gui {

namespace {

constexpr qsizetype MostNamed = 10; // lines a question can hold

QString tr(const char *text)
{
    return QCoreApplication::translate("gui::Unsaved", text);
}

QString someOf(const QStringList &lines)
{
    QStringList some = lines.mid(0, MostNamed);
    if (lines.size() > MostNamed)
        some.append(QStringLiteral("…"));
    return some.join(u'\n');
}

void sayWhatWasRefused(QWidget *window, const QStringList &refused)
{
    auto *box = new QMessageBox(QMessageBox::Warning, window->windowTitle(),
                                tr("Not everything could be saved."), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(someOf(refused));
    box->open();
}

struct Saving
{
    qsizetype open = 0; ///< parts that have not answered
    QStringList refused;
};

void saveAndClose(QWidget *window, const QList<Unsaved *> &parts)
{
    auto saving = std::make_shared<Saving>();
    saving->open = parts.size();
    for (Unsaved *part : parts) {
        part->saveAll([window, saving](const QStringList &refused) {
            saving->refused += refused;
            if (--saving->open > 0)
                return;
            if (saving->refused.isEmpty())
                window->close();
            else
                sayWhatWasRefused(window, saving->refused);
        });
    }
}

void discardAndClose(QWidget *window, const QList<Unsaved *> &parts)
{
    for (Unsaved *part : parts)
        part->discardAll();
    window->close();
}

} // namespace

bool mayClose(QWidget *window, const QList<Unsaved *> &parts)
{
    QStringList waiting;
    for (Unsaved *part : parts)
        waiting += part->unsaved();
    if (waiting.isEmpty())
        return true;
    auto *box = new QMessageBox(
        QMessageBox::Question, window->windowTitle(), tr("Save what is not saved yet?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(someOf(waiting));
    box->setDefaultButton(QMessageBox::Save);
    QObject::connect(box, &QDialog::finished, window, [window, parts](int answer) {
        if (answer == QMessageBox::Save)
            saveAndClose(window, parts);
        else if (answer == QMessageBox::Discard)
            discardAndClose(window, parts);
    });
    box->open();
    return false;
}

} // namespace gui
