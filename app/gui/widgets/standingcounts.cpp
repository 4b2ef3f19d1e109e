#include "gui/widgets/standingcounts.h"

#include "gui/widgets/standingmark.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace gui {

namespace {

constexpr int Mark = 12; // pixels, as wide as high
constexpr int MarkToWords = 6;
constexpr int Between = 16;
constexpr int RowGap = 4;

} // namespace

StandingCounts::StandingCounts(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StandingCounts::setCounts(const QMap<provisioning::Standing, int> &counts)
{
    m_parts.clear();
    for (const provisioning::Standing standing : allStandings()) {
        if (const int count = counts.value(standing))
            m_parts.append({standing, QLocale().toString(count) + u' ' + standingWord(standing)});
    }
    setAccessibleName(text());
    setVisible(!m_parts.isEmpty());
    updateGeometry();
    update();
}

QString StandingCounts::text() const
{
    QStringList words;
    for (const Part &part : m_parts)
        words.append(part.words);
    return words.join(QStringLiteral(", "));
}

QList<QRect> StandingCounts::places(int width) const
{
    const int height = qMax(Mark, fontMetrics().height());
    QList<QRect> places;
    QPoint at(0, 0);
    for (const Part &part : m_parts) {
        const int wide = Mark + MarkToWords + fontMetrics().horizontalAdvance(part.words);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + height + RowGap};
        places.append({at, QSize(wide, height)});
        at.rx() += wide + Between;
    }
    return places;
}

int StandingCounts::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize StandingCounts::sizeHint() const
{
    const QList<QRect> inOneRow = places(QWIDGETSIZE_MAX);
    return inOneRow.isEmpty() ? QSize(0, 0)
                              : QSize(inOneRow.last().right() + 1, inOneRow.last().height());
}

void StandingCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), all[i]);
        const QRect mark = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {Mark, Mark}, place);
        drawStanding(painter, mark, m_parts[i].standing, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place, Qt::AlignTrailing | Qt::AlignVCenter, m_parts[i].words);
    }
}

} // namespace gui
