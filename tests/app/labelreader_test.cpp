// Pictures of labels, made here: several codes on one, as phones have them.

#include "gui/scan/labelreader.h"
#include "gui/scan/scansession.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using gui::ScanSession;

class LabelReaderTest : public QObject
{
    Q_OBJECT

private:
    static QImage code(const QString &text, ZXing::BarcodeFormat format, const QSize &size)
    {
        const ZXing::BitMatrix bits = ZXing::MultiFormatWriter(format).setMargin(10).encode(
            text.toStdString(), size.width(), size.height());
        QImage picture(bits.width(), bits.height(), QImage::Format_RGB32);
        for (int y = 0; y < bits.height(); ++y) {
            for (int x = 0; x < bits.width(); ++x)
                picture.setPixel(x, y, bits.get(x, y) ? 0xff000000 : 0xffffffff);
        }
        return picture;
    }

    // A white label with print between its bars.
    static QImage label(const QStringList &texts)
    {
        QImage picture(700, int(texts.size()) * 160 + 60, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        for (int i = 0; i < texts.size(); ++i) {
            painter.drawText(40, i * 160 + 30, texts[i]);
            painter.drawImage(40, i * 160 + 40,
                              code(texts[i], ZXing::BarcodeFormat::Code128, {620, 90}));
        }
        return picture;
    }

    static QStringList ours()
    {
        return {QStringLiteral("SPA525G"), QStringLiteral("CBT141900G7"),
                QStringLiteral("002584D8D062")};
    }

private Q_SLOTS:
    void readsEveryCodeOfALabelFromTheTopDown() { QCOMPARE(gui::codesIn(label(ours())), ours()); }

    void readsALabelHeldSideways()
    {
        const QImage sideways = label(ours()).transformed(QTransform().rotate(90));
        QStringList codes = gui::codesIn(sideways);
        codes.sort();
        QStringList wanted = ours();
        wanted.sort();
        QCOMPARE(codes, wanted);
    }

    // Boxes side by side carry the same product code.
    void survivesEqualCodes()
    {
        QCOMPARE(gui::codesIn(label({QStringLiteral("SPA525G"), QStringLiteral("SPA525G"),
                                     QStringLiteral("002584D8D062")})),
                 QStringList({QStringLiteral("SPA525G"), QStringLiteral("002584D8D062")}));
    }

    void readsAQrCode()
    {
        const QString text = QStringLiteral("MAC:002584D8D062");
        QCOMPARE(gui::codesIn(code(text, ZXing::BarcodeFormat::QRCode, {300, 300})),
                 QStringList(text));
    }

    void findsNothingWhereNothingIs()
    {
        QImage empty(400, 300, QImage::Format_RGB32);
        empty.fill(Qt::gray);
        QCOMPARE(gui::codesIn(empty), QStringList());
        QCOMPARE(gui::codesIn({}), QStringList());
        QCOMPARE(gui::codesInFile(QStringLiteral("/no/such/file.png")), QStringList());
    }

    void aFileOfALabelIsAPhone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("label.png"));
        QVERIFY(label(ours()).save(file));
        const auto catalogue = schema::Catalogue::load();
        QVERIFY(catalogue.ok());
        ScanSession session(*catalogue);
        const auto scans = session.readPicture(gui::codesInFile(file), inventory::Fleet());
        QCOMPARE(scans.last().kind, ScanSession::Kind::Taken);
        QCOMPARE(scans.last().mac, MacAddress::parse(u"002584d8d062"));
        QCOMPARE(scans.last().model, QStringLiteral("SPA525G"));
    }
};

QTEST_MAIN(LabelReaderTest) // printing on a label takes fonts
#include "labelreader_test.moc"
