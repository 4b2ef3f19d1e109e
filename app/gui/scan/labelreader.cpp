#include "gui/scan/labelreader.h"

#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

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

QStringList codesIn(const QImage &picture)
{
    const QImage grey = bounded(picture).convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    ZXing::DecodeHints hints;
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    auto found = ZXing::ReadBarcodes(view, hints);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.position().topLeft().y < b.position().topLeft().y;
    });
    QStringList codes;
    for (const ZXing::Result &code : found) {
        const QString text = QString::fromStdString(code.text()).trimmed();
        if (code.isValid() && !text.isEmpty() && !codes.contains(text))
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
