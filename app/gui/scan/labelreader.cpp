#include "gui/scan/labelreader.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <vector>

#ifdef SPAFLEET_ZXING
#define ZX_USE_UTF8 1 // its texts as they will be
#include <ZXing/ReadBarcode.h>
#endif

namespace gui {

namespace {

constexpr int LongestSide = 4'000; // points: every camera's picture of a label is readable so

QImage bounded(const QImage &picture)
{
    if (qMax(picture.width(), picture.height()) <= LongestSide)
        return picture;
    return picture.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

#ifdef SPAFLEET_ZXING

QString pictureObstacle()
{
    return {};
}

namespace {

constexpr int MostTurns = 40; // codes of a picture, and pieces of tall ones that are seen twice
constexpr double Beside =
    0.12; // of a code's length: the bars on each side of the line that was read

// Paints over a code that was read, with its bars above and below.
void blank(QImage &picture, const ZXing::Position &place)
{
    const auto point = [](const ZXing::PointI &p) {
        return QPointF(p.x, p.y);
    };
    const QPointF along = point(place.topRight()) - point(place.topLeft());
    const QPointF across = QPointF(-along.y(), along.x()) * Beside;
    const QPointF edge = along * Beside;
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF(
        {point(place.topLeft()) - across - edge, point(place.topRight()) - across + edge,
         point(place.bottomRight()) + across + edge, point(place.bottomLeft()) + across - edge}));
}

} // namespace

// One code after the other: ZXing 1.4 ends the program over two equal ones when asked for all.
QStringList codesIn(const QImage &picture)
{
    QImage grey = bounded(picture).convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    ZXing::DecodeHints hints;
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    std::vector<std::pair<int, QString>> found;
    for (int turn = 0; turn < MostTurns; ++turn) {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                    ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
        const ZXing::Result code = ZXing::ReadBarcode(view, hints);
        if (!code.isValid())
            break;
        found.emplace_back(code.position().topLeft().y,
                           QString::fromStdString(code.text()).trimmed());
        blank(grey, code.position());
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList codes;
    for (const auto &[top, text] : found) {
        if (!text.isEmpty() && !codes.contains(text))
            codes.append(text);
    }
    return codes;
}

#else

QString pictureObstacle()
{
    return QCoreApplication::translate(
        "gui::ScanView", "This program was built without ZXing, so it cannot read pictures.");
}

QStringList codesIn(const QImage &)
{
    return {};
}

#endif

QStringList codesInFile(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true); // as the camera was held
    QImageReader::setAllocationLimit(256);
    return codesIn(bounded(reader.read()));
}

} // namespace gui
