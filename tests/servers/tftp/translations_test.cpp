#include "servers/tftp/translations.h"

#include <QTest>

using namespace servers::tftp;

namespace {

Translations::Bytes text(const char *bytes)
{
    return std::make_shared<const QByteArray>(bytes);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceForAllWhoFetchTheSame()
    {
        Translations translations(100);
        const auto file = text("a\nb\r");
        const auto first = translations.of(file);
        QCOMPARE(*first, QByteArray("a\r\nb\r\0", 6));
        QCOMPARE(translations.of(file), first);
        QVERIFY(translations.of(text("a\nb\r")) != first); // another file, if an equal one
    }

    void takesUpRoomWhileAnybodyHoldsIt()
    {
        Translations translations(3);
        auto held = translations.of(text("a\n"));
        QVERIFY(held);
        QVERIFY(!translations.of(text("b")));
        QVERIFY(!translations.of(text("bcde"))); // at no time
        held.reset();
        QVERIFY(translations.of(text("b")));
    }

    void takesNoNewTextForOneThatIsGone()
    {
        Translations translations(1'000'000);
        std::vector<Translations::Bytes> held;
        for (int i = 0; i < 1000; ++i) { // many of them at the address of the one before
            const QByteArray number = QByteArray::number(i);
            const auto wire = translations.of(text(number.constData()));
            QCOMPARE(*wire, number);
            if (i % 3 == 0)
                held.push_back(wire);
        }
        for (size_t i = 0; i < held.size(); ++i)
            QCOMPARE(*held[i], QByteArray::number(int(3 * i)));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
