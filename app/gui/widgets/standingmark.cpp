#include "gui/widgets/standingmark.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace gui {

using provisioning::Standing;

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

void drawPie(QPainter &painter, const QRectF &rect, int sixteenths)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect);
    if (sixteenths == 0)
        return; // a pie of nothing would still draw its radius
    painter.setBrush(painter.pen().color());
    painter.drawPie(rect, 90 * 16, -sixteenths);
}

void drawTriangle(QPainter &painter, const QRectF &rect)
{
    const QPointF points[] = {
        {rect.center().x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()};
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(points, 3);
}

class StandingEngine : public QIconEngine
{
public:
    explicit StandingEngine(Standing standing) : m_standing(standing) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        drawStanding(*painter, rect, m_standing,
                     mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                             : standingColour(m_standing, palette));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new StandingEngine(m_standing); }

private:
    Standing m_standing;
};

} // namespace

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::NeverSeen:
        return QCoreApplication::translate("gui::Standing", "never seen");
    case Standing::Fetching:
        return QCoreApplication::translate("gui::Standing", "fetching");
    case Standing::UpToDate:
        return QCoreApplication::translate("gui::Standing", "up to date");
    case Standing::Outdated:
        return QCoreApplication::translate("gui::Standing", "outdated");
    case Standing::Failed:
        return QCoreApplication::translate("gui::Standing", "failed");
    }
    Q_UNREACHABLE();
}

QString standingMeaning(Standing standing)
{
    switch (standing) {
    case Standing::NeverSeen:
        return QCoreApplication::translate(
            "gui::Standing",
            "It has not asked for anything yet. Is it plugged in, and does DHCP "
            "option 66 name this server?");
    case Standing::Fetching:
        return QCoreApplication::translate("gui::Standing", "It is fetching its profile now.");
    case Standing::UpToDate:
        return QCoreApplication::translate("gui::Standing", "It has fetched what is recorded.");
    case Standing::Outdated:
        return QCoreApplication::translate(
            "gui::Standing",
            "What it fetched last is older than the record. Resync makes it ask now.");
    case Standing::Failed:
        return QCoreApplication::translate(
            "gui::Standing", "The last step it tried did not work. Its timeline says which.");
    }
    Q_UNREACHABLE();
}

QString standingKey(Standing standing)
{
    return provisioning::standingName(standing).replace(u' ', u'-');
}

QList<Standing> allStandings()
{
    return {Standing::Failed, Standing::Outdated, Standing::Fetching, Standing::NeverSeen,
            Standing::UpToDate};
}

QColor standingColour(Standing standing, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (standing) {
    case Standing::NeverSeen:
        return dark ? QColor(0x9a, 0xa0, 0xa6) : QColor(0x6b, 0x72, 0x7a);
    case Standing::Fetching:
        return dark ? QColor(0x6c, 0xb4, 0xff) : QColor(0x1f, 0x6f, 0xc4);
    case Standing::UpToDate:
        return dark ? QColor(0x5f, 0xc8, 0x83) : QColor(0x1d, 0x7f, 0x42);
    case Standing::Outdated:
        return dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x9a, 0x62, 0x00);
    case Standing::Failed:
        return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc0, 0x2b, 0x2b);
    }
    Q_UNREACHABLE();
}

void drawStanding(QPainter &painter, const QRectF &rect, Standing standing, const QPalette &palette)
{
    drawStanding(painter, rect, standing, standingColour(standing, palette));
}

void drawStanding(QPainter &painter, const QRectF &rect, Standing standing, const QColor &colour)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side * 0.68, side * 0.68);
    square.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (standing) {
    case Standing::NeverSeen:
        drawPie(painter, square, 0);
        break;
    case Standing::Fetching:
        drawPie(painter, square, 180 * 16);
        break;
    case Standing::Outdated:
        drawPie(painter, square, 90 * 16);
        break;
    case Standing::UpToDate:
        drawPie(painter, square, 360 * 16);
        break;
    case Standing::Failed:
        drawTriangle(painter, square);
        break;
    }
    painter.restore();
}

QIcon standingIcon(Standing standing)
{
    return QIcon(new StandingEngine(standing));
}

} // namespace gui
