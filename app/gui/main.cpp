#include "application.h"
#include "gui/demo.h"
#include "gui/language.h"
#include "gui/mainwindow.h"
#include "gui/servicebackend.h"
#include "gui/widgets/edges.h"
#include "gui/widgets/icon.h"
#include "passingrecord.h"
#include "stopnotifier.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <optional>

namespace {

struct Options
{
    QString database;
    bool demo = false;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Fleet management for SPA phones on Asterisk"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        QStringLiteral("database"),
        QCoreApplication::translate("main", "The record: a file or a postgresql:// address."),
        QStringLiteral("PATH"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate(
            "main", "Open a demonstration: a small company whose phones live in this program."));
    parser.addOptions({database, demo});
    parser.process(application);
    return {databaseLocation(parser.value(database)), parser.isSet(demo)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("spafleet"));
    QCoreApplication::setApplicationName(QStringLiteral("spafleet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPAFLEET_VERSION));
    QGuiApplication::setWindowIcon(gui::icon(QStringLiteral("phone")));
    gui::speak(application, QLocale());
    gui::showEdges();
    Options options = readOptions(application);

    std::optional<PassingRecord> passing;
    if (options.demo)
        options.database = passing.emplace().location();
    const auto backend = gui::ServiceBackend::open(options.database);
    if (!backend) {
        QMessageBox::critical(nullptr, QCoreApplication::applicationName(),
                              backend.error().message);
        return 3;
    }
    std::optional<gui::Demo> demo;
    if (options.demo)
        demo.emplace(**backend);
    gui::MainWindow window(**backend);
    const StopNotifier stop([&window] {
        window.discardUnsaved(); // who is told to end cannot wait for an answer
        window.close();
    });
    window.show();
    return QApplication::exec();
}
