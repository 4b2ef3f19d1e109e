#include "gui/widgets/differences.h"

#include <QStringList>

#include <vector>

namespace gui {

namespace {

constexpr qsizetype Around = 2;
constexpr qsizetype MostCells = 16'000'000; // of the table below: 32 MB, then all counts as changed

struct Line
{
    char mark; // ' ', '-' or '+'
    QString text;
};

// The longest common subsequence of what lies between a common beginning and end.
std::vector<Line> compare(const QStringList &old, const QStringList &now)
{
    const qsizetype width = now.size() + 1;
    const bool small = old.size() * width <= MostCells;
    std::vector<quint16> common(small ? size_t((old.size() + 1) * width) : 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> quint16 & {
        return common[size_t(i * width + j)];
    };
    for (qsizetype i = old.size() - 1; small && i >= 0; --i) {
        for (qsizetype j = now.size() - 1; j >= 0; --j)
            cell(i, j) = old[i] == now[j] ? quint16(cell(i + 1, j + 1) + 1)
                                          : qMax(cell(i + 1, j), cell(i, j + 1));
    }
    std::vector<Line> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        if (small && i < old.size() && j < now.size() && old[i] == now[j]) {
            lines.push_back({' ', old[i++]});
            ++j;
        } else if (j >= now.size()
                   || (i < old.size() && (!small || cell(i + 1, j) >= cell(i, j + 1)))) {
            lines.push_back({'-', old[i++]});
        } else {
            lines.push_back({'+', now[j++]});
        }
    }
    return lines;
}

QString shown(const std::vector<Line> &lines)
{
    const auto changedNear = [&](qsizetype at) {
        for (qsizetype i = qMax<qsizetype>(0, at - Around);
             i <= qMin(qsizetype(lines.size()) - 1, at + Around); ++i) {
            if (lines[size_t(i)].mark != ' ')
                return true;
        }
        return false;
    };
    QStringList text;
    qsizetype last = -1;
    for (qsizetype i = 0; i < qsizetype(lines.size()); ++i) {
        if (!changedNear(i))
            continue;
        if (!text.isEmpty() && last != i - 1)
            text.append(QStringLiteral("  …"));
        text.append(QLatin1Char(lines[size_t(i)].mark) + QStringLiteral(" ")
                    + lines[size_t(i)].text);
        last = i;
    }
    return text.join(u'\n');
}

} // namespace

QString differences(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    const qsizetype shorter = qMin(old.size(), now.size());
    qsizetype start = 0;
    while (start < shorter && old[start] == now[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && old[old.size() - 1 - end] == now[now.size() - 1 - end])
        ++end;
    start = qMax<qsizetype>(0, start - Around);
    end = qMax<qsizetype>(0, end - Around);
    return shown(compare(old.mid(start, old.size() - start - end),
                         now.mid(start, now.size() - start - end)));
}

} // namespace gui
