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

namespace {

constexpr int Rounds = 15;

double medianMilliseconds(const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        const auto begin = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + Rounds / 2, times.end());
    return times[Rounds / 2];
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
    const double parser = medianMilliseconds([&files] {
        for (const QByteArray &file : files)
            QJsonDocument::fromJson(file);
    });
    const double families = medianMilliseconds([] { readFamilies(false); });
    const double models = medianMilliseconds([] { readFamilies(true); });
    std::printf("%lld files, %lld bytes\n", qint64(files.size()), qint64(bytes));
    std::printf("QJsonDocument alone      %7.2f ms\n", parser);
    std::printf("every family, one model  %7.2f ms  %.2f x\n", families, families / parser);
    std::printf("every family and model   %7.2f ms  %.2f x\n", models, models / parser);
    return 0;
}
