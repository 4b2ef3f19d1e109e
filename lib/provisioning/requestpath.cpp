#include "provisioning/requestpath.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace provisioning {

namespace {

constexpr QLatin1String TokenMark("/token-");

QString tidied(const QString &path)
{
    QString tidy;
    tidy.reserve(path.size());
    for (const QChar c : path) {
        if (c == u'/' && (tidy.isEmpty() || tidy.endsWith(u'/')))
            continue;
        tidy.append(c);
    }
    return tidy;
}

// "spa002584d8d062.xml", "002584D8D062.cfg", "spa00:25:84:d8:d0:62.xml"
std::optional<MacAddress> macOfFile(QStringView name)
{
    if (!name.endsWith(QLatin1String(".xml")) && !name.endsWith(QLatin1String(".cfg")))
        return std::nullopt;
    name.chop(4);
    if (name.startsWith(QLatin1String("spa")))
        name = name.mid(3);
    if (name.isEmpty() || name.front().isSpace() || name.startsWith(QLatin1String("mac")))
        return std::nullopt;
    return MacAddress::parse(name);
}

// "id=002584d8d062", "mac=00:25:84:D8:D0:62", "cisco002584D8D062"
std::optional<MacAddress> macOfQuery(const QString &query)
{
    static const QRegularExpression mac(QStringLiteral(
        "(?<![0-9A-Fa-f])([0-9A-Fa-f]{2}(?::|%3[Aa]|-)?){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f])"));
    const auto match = mac.match(query.left(512));
    if (!match.hasMatch())
        return std::nullopt;
    return MacAddress::parse(
        match.captured().replace(QLatin1String("%3a"), QLatin1String(":"), Qt::CaseInsensitive));
}

// Takes it off a tidied path.
QString takeToken(QString &path)
{
    if (!path.startsWith(TokenMark.mid(1)))
        return {};
    const qsizetype slash = path.indexOf(u'/');
    const QString token = slash < 0 ? path : path.left(slash);
    path = slash < 0 ? QString() : path.mid(slash + 1);
    return token.mid(TokenMark.size() - 1);
}

int distance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({row[size_t(j)] + 1, row[size_t(j) - 1] + 1, change});
        }
    }
    return row.back();
}

} // namespace

QString tokenPart(const QString &token)
{
    return TokenMark + token;
}

QString withoutToken(QString text)
{
    qsizetype at = text.indexOf(TokenMark);
    for (; at >= 0; at = text.indexOf(TokenMark, at)) {
        at += TokenMark.size();
        qsizetype end = at;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        text.replace(at, end - at, QStringLiteral("••••"));
    }
    return text;
}

RequestPaths::RequestPaths(const schema::Catalogue &catalogue)
{
    for (const schema::ModelFacts *facts : catalogue.allFacts()) {
        for (const QString &file : facts->bootstrapFiles) {
            const QString name = tidied(file);
            if (!m_bootstraps.contains(name.toLower())) // the first model of a name is its own
                m_bootstraps.insert(name.toLower(), {facts->name, name});
        }
    }
}

Wanted RequestPaths::understand(const QString &path, const QString &query) const
{
    QString tidy = tidied(path);
    const QString token = takeToken(tidy);
    Wanted wanted = understandTidy(tidy, query);
    wanted.token = token;
    return wanted;
}

Wanted RequestPaths::understandTidy(const QString &tidy, const QString &query) const
{
    const QString lower = tidy.toLower();
    if (const auto found = m_bootstraps.constFind(lower); found != m_bootstraps.constEnd())
        return {Wanted::Kind::Bootstrap, found->model, std::nullopt, {}, tidy};
    QStringView name(lower);
    const bool report = name.startsWith(QLatin1String("report/"));
    if (report || name.startsWith(QLatin1String("xml/")))
        name = name.mid(name.indexOf(u'/') + 1);
    if (const auto mac = macOfFile(name))
        return {report ? Wanted::Kind::Report : Wanted::Kind::Profile, {}, mac, {}, tidy};
    const bool firmware = lower.startsWith(QLatin1String("sw/")); // whoever asks for it
    if (const auto mac = firmware ? std::nullopt : macOfQuery(query))
        return {Wanted::Kind::Profile, {}, mac, {}, tidy, true};
    return {Wanted::Kind::File, {}, std::nullopt, {}, tidy};
}

QString RequestPaths::nearestBootstrap(const QString &path) const
{
    const QString lower = tidied(path).toLower().left(64);
    auto nearest = m_bootstraps.cend();
    int best = std::numeric_limits<int>::max();
    for (auto it = m_bootstraps.cbegin(); it != m_bootstraps.cend(); ++it) {
        const int far = distance(lower, it.key());
        if (far < best || (far == best && it.key() < nearest.key())) {
            best = far;
            nearest = it;
        }
    }
    return best <= lower.size() / 3 ? u'/' + nearest->spelling : QString();
}

} // namespace provisioning
