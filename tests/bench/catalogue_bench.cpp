// How long the whole catalogue takes to be read, beside what QJsonDocument alone needs for the
// same bytes. Prints milliseconds and ratios; the catalogue means to stay within twice the parser.

#include "schema/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QList>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <limits>

namespace {

constexpr int Rounds = 41;

/** The fastest of many rounds: what the work costs where nothing else disturbs it. */
double milliseconds(const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < Rounds; ++round) {
        const auto begin = Clock::now();
        work();
        best =
            std::min(best, std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    return best;
}

QList<QByteArray> filesOfTheCatalogue()
{
    QList<QByteArray> files;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    return files;
}

void readFamilies(bool everyModel)
{
    const auto catalogue = *schema::Catalogue::load();
    QSet<QString> seen;
    for (const schema::ModelFacts *facts : catalogue->allFacts()) {
        if (!everyModel && seen.contains(facts->family))
            continue;
        seen.insert(facts->family);
        catalogue->model(facts->name);
    }
}

} // namespace

int main()
{
    qsizetype bytes = 0;
    readFamilies(false); // pages the resources in, for both sides alike
    const QList<QByteArray> files = filesOfTheCatalogue();
    for (const QByteArray &file : files)
        bytes += file.size();
    const double parser = milliseconds([&files] {
        for (const QByteArray &file : files)
            QJsonDocument::fromJson(file);
    });
    const double families = milliseconds([] { readFamilies(false); });
    const double models = milliseconds([] { readFamilies(true); });
    std::printf("%lld files, %lld bytes\n", qint64(files.size()), qint64(bytes));
    std::printf("QJsonDocument alone      %7.2f ms\n", parser);
    std::printf("every family, one model  %7.2f ms  %.2f x\n", families, families / parser);
    std::printf("every family and model   %7.2f ms  %.2f x\n", models, models / parser);
    return 0;
}
