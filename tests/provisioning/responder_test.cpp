#include "responding.h"

class ResponderTest : public QObject, protected Responding
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void answersWithTheExactBytesOfTheRenderer()
    {
        const Renderer renderer(fleets::catalogue(), fleets::vault());
        const auto expected =
            renderer.render(m_fleet, *m_fleet.device(fleets::mac("002584d8d062")));
        const Answer answer = m_responder->contentFor(get(ProfilePath));
        QVERIFY(answer.content);
        QCOMPARE(*answer.content->bytes, expected->bytes);
        QCOMPARE(*m_responder->contentFor(get(ProfilePath)).content->bytes, expected->bytes);
    }

    void holdsNoSecretInABootstrap()
    {
        const Answer answer = m_responder->contentFor(get("/spa525G.cfg"));
        QVERIFY(answer.content);
        QVERIFY(answer.content->bytes->contains("<Profile_Rule>")
                || answer.content->bytes->contains("<Profile_Rule "));
        QVERIFY(!answer.content->bytes->contains("secret"));
    }

    void offersToAdoptAPhoneNobodyHas()
    {
        const Answer answer = m_responder->contentFor(get("/xml/spa000e08aabbcc.xml"));
        QVERIFY(!answer.content);
        QCOMPARE(answer.refusal.reason, Refusal::Reason::NotFound);
        QCOMPARE(m_journal.events.size(), 1);
        QCOMPARE(m_journal.events.front().outcome, Event::Outcome::Refused);
        QVERIFY(m_journal.events.front().remedy.contains(QStringLiteral("phone add")));
        Request telling = get("/xml/spa000e08aabbcc.xml");
        telling.userAgent = QStringLiteral("Cisco/SPA508G-7.4.8a (000e08aabbcc)(CBT141400UK)");
        QVERIFY(!m_responder->contentFor(telling).content);
        QVERIFY2(m_journal.events.back().remedy.contains(QStringLiteral("--model SPA508G")),
                 qPrintable(m_journal.events.back().remedy));
    }

    void namesTheFileThatWasProbablyMeant()
    {
        QVERIFY(!m_responder->contentFor(get("/spa525H.cfg")).content);
        QVERIFY2(m_journal.events.front().remedy.contains(QStringLiteral("/spa525G.cfg")),
                 qPrintable(m_journal.events.front().remedy));
    }

    void anEditReachesTheNextRequest()
    {
        const QByteArray before = *m_responder->contentFor(get(ProfilePath)).content->bytes;
        auto extension =
            std::make_shared<inventory::Extension>(*m_fleet.extension(QStringLiteral("151")));
        extension->name = QStringLiteral("Fred the Second");
        extension->changed = ++m_fleet.revision;
        m_fleet.extensions.insert(extension->number, extension);
        publish();
        const QByteArray after = *m_responder->contentFor(get(ProfilePath)).content->bytes;
        QVERIFY(!before.contains("Fred the Second"));
        QVERIFY(after.contains("Fred the Second"));
    }

    void remembersWhatAPhoneTookOnlyOnceItHasItAll()
    {
        const Answer answer = m_responder->contentFor(get(ProfilePath));
        QCOMPARE(m_journal.told.size(), 1); // it may take any part of it
        finish(ProfilePath, answer, Outcome::End::Aborted);
        QCOMPARE(m_journal.told.size(), 1);
        QCOMPARE(m_journal.events.back().outcome, Event::Outcome::Failed);
        finish(ProfilePath, answer, Outcome::End::Complete);
        QCOMPARE(m_journal.told.size(), 2);
        QVERIFY(m_journal.told.back().elements->contains(QStringLiteral("User_ID_1_")));
        QCOMPARE(m_journal.events.back().outcome, Event::Outcome::Done);
        QCOMPARE(m_journal.events.back().revision, m_fleet.revision);
    }

    void aPartOfAProfileIsNoProfile_data()
    {
        QTest::addColumn<Request::Verb>("verb");
        QTest::addColumn<int>("missing"); // bytes
        QTest::addColumn<bool>("whole");
        QTest::newRow("whole") << Request::Verb::Get << 0 << true;
        QTest::newRow("posted") << Request::Verb::Post << 0 << true;
        QTest::newRow("its head") << Request::Verb::Head << 0 << false;
        QTest::newRow("a range of it") << Request::Verb::Get << 1 << false;
    }
    void aPartOfAProfileIsNoProfile()
    {
        QFETCH(const Request::Verb, verb);
        QFETCH(const int, missing);
        QFETCH(const bool, whole);
        Request request = get(ProfilePath);
        request.verb = verb;
        const Answer answer = m_responder->contentFor(request);
        const qsizetype before = m_journal.told.size();
        m_responder->finished(
            request, *answer.content,
            {Outcome::End::Complete, answer.content->bytes->size() - missing, {}});
        QCOMPARE(m_journal.events.back().outcome, Event::Outcome::Done);
        QCOMPARE(m_journal.events.back().revision, whole ? m_fleet.revision : 0);
        QCOMPARE(m_journal.told.size(), before + (whole ? 1 : 0));
    }

    void anEditOfOnePhoneLeavesTheOthersRendered()
    {
        auto other = std::make_shared<inventory::Device>(fleets::mac("000e08abcdef"));
        other->model = QStringLiteral("SPA942");
        other->changed = ++m_fleet.revision;
        m_fleet.devices.insert(other->mac, other);
        publish();
        constexpr const char *OtherPath = "/xml/spa000e08abcdef.xml";
        const auto kept = m_responder->contentFor(get(OtherPath)).content->bytes;
        change([](inventory::Device &device) { device.name = QStringLiteral("Lobby"); });
        QCOMPARE(m_responder->contentFor(get(OtherPath)).content->bytes.get(), kept.get());
    }

    void tellsTheTimelineWhereItWroteInOtherCharacters()
    {
        auto extension =
            std::make_shared<inventory::Extension>(*m_fleet.extension(QStringLiteral("151")));
        extension->name = QStringLiteral("Küche");
        extension->changed = ++m_fleet.revision;
        m_fleet.extensions.insert(extension->number, extension);
        publish();
        const Answer answer = m_responder->contentFor(get(ProfilePath));
        QVERIFY(answer.content->bytes->contains(">Kuche</Display_Name_1_>"));
        finish(ProfilePath, answer, Outcome::End::Complete);
        QVERIFY(m_journal.events.back().remedy.contains(QStringLiteral("Display_Name_1_")));

        auto device =
            std::make_shared<inventory::Device>(*m_fleet.device(fleets::mac("002584d8d062")));
        device->firmware = QStringLiteral("7.6.2SR7");
        m_fleet.devices.insert(device->mac, device);
        publish();
        const Answer whole = m_responder->contentFor(get(ProfilePath));
        QVERIFY(whole.content->bytes->contains(">Küche</Display_Name_1_>"));
        finish(ProfilePath, whole, Outcome::End::Complete);
        QCOMPARE(m_journal.events.back().remedy, QString());
    }

    void writesNothingDownForAPhoneThatHasItAlready()
    {
        const Answer first = m_responder->contentFor(get(ProfilePath));
        auto device =
            std::make_shared<inventory::Device>(*m_fleet.device(fleets::mac("002584d8d062")));
        device->told = m_journal.told.back().elements;
        m_fleet.devices.insert(device->mac, device);
        publish();
        m_journal.told.clear();
        const Answer answer = m_responder->contentFor(get(ProfilePath));
        finish(ProfilePath, answer, Outcome::End::Complete);
        QVERIFY(m_journal.told.isEmpty());
        QCOMPARE(*answer.content->bytes, *first.content->bytes);
    }

    void takesReportsOfKnownPhonesOnly()
    {
        Request put = get("/report/002584d8d062.xml");
        put.verb = Request::Verb::Put;
        put.body = "<flat-profile/>";
        QVERIFY(m_responder->contentFor(put).content);
        QCOMPARE(m_journal.reports.size(), 1);
        put.path = QStringLiteral("/report/000e08aabbcc.xml");
        QVERIFY(!m_responder->contentFor(put).content);
        put.path = QString::fromLatin1(ProfilePath);
        QCOMPARE(m_responder->contentFor(put).refusal.reason, Refusal::Reason::NotAllowed);
        QVERIFY(!m_responder->contentFor(get("/report/002584d8d062.xml")).content);
        QCOMPARE(m_journal.reports.size(), 1);
    }

    void tellsOfAReportItDoesNotTake_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("written");
        QTest::addColumn<bool>("hasRoom");
        QTest::addColumn<Refusal::Reason>("reason");
        QTest::newRow("fetched") << 0 << false << true << Refusal::Reason::NotAllowed;
        QTest::newRow("too long") << 1024 * 1024 + 1 << true << true << Refusal::Reason::TooLarge;
        QTest::newRow("too many") << 10 << true << false << Refusal::Reason::Unavailable;
    }
    void tellsOfAReportItDoesNotTake()
    {
        QFETCH(int, size);
        QFETCH(bool, written);
        QFETCH(bool, hasRoom);
        Request request = get("/report/002584d8d062.xml");
        request.verb = written ? Request::Verb::Put : Request::Verb::Get;
        request.body = QByteArray(size, 'x');
        m_journal.hasRoom = hasRoom;
        const Answer answer = m_responder->contentFor(request);
        QVERIFY(!answer.content);
        QTEST(answer.refusal.reason, "reason");
        QCOMPARE(m_journal.events.size(), 1);
        QCOMPARE(m_journal.events.last().outcome, Event::Outcome::Refused);
        QVERIFY(!m_journal.events.last().remedy.isEmpty());
        QVERIFY(m_journal.reports.isEmpty());
    }

    void remembersWhatAPhoneSaysOfItself()
    {
        Request request = get(ProfilePath);
        request.verb = Request::Verb::Post;
        request.userAgent = QStringLiteral("Cisco/SPA525G-7.4.7 (CBT141900G7)");
        const Answer answer = m_responder->contentFor(request);
        QVERIFY(answer.content);
        m_responder->finished(request, *answer.content, {Outcome::End::Complete, 1, {}});
        QCOMPARE(m_journal.events.back().firmware, QStringLiteral("7.4.7"));
        QCOMPARE(m_journal.events.back().serial, QStringLiteral("CBT141900G7"));
        QCOMPARE(m_journal.events.back().agent, request.userAgent);
        request.body = "Product = \"SPA525G\"; MAC_Addr = \"002584d8d062\"; Ser_Num = \"X1\"; "
                       "SW_Ver = \"7.4.9(b)\";";
        m_responder->finished(request, *answer.content, {Outcome::End::Complete, 1, {}});
        QCOMPARE(m_journal.events.back().firmware, QStringLiteral("7.4.9(b)"));
        QCOMPARE(m_journal.events.back().serial, QStringLiteral("X1"));
        request.body.replace("002584d8d062", "000e08abcdef"); // another phone's portrait
        m_responder->finished(request, *answer.content, {Outcome::End::Complete, 1, {}});
        QCOMPARE(m_journal.events.back().firmware, QStringLiteral("7.4.7"));
    }

    void aFloodOfStrangersDoesNotFillTheLog()
    {
        constexpr int Flood = 15'000;
        for (int i = 0; i < Flood; ++i) {
            const auto path = QStringLiteral("/spa%1.xml").arg(i, 12, 16, QLatin1Char('0'));
            QVERIFY(!m_responder->contentFor(get(qPrintable(path))).content);
        }
        const qsizetype told = m_journal.events.size();
        QVERIFY(told >= 10'000 && told < Flood); // a whole site may be new
        QTest::qWait(100);
        QVERIFY(!m_responder->contentFor(get("/spa000e08aabbcc.xml")).content);
        QVERIFY(m_journal.events.back().remedy.contains(QStringLiteral("more were refused")));
    }

    void aMishapNamesThePhoneWhoseReportItWas_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("ours") << "/report/002584d8d062.xml" << true;
        QTest::newRow("a stranger's") << "/report/000e08aabbcc.xml" << false;
        QTest::newRow("none") << "" << false;
    }
    void aMishapNamesThePhoneWhoseReportItWas()
    {
        QFETCH(QString, path);
        QFETCH(bool, isOurs);
        m_responder->mishap({servers::Door::Tftp,
                             {QStringLiteral("192.0.2.7"), 69},
                             QStringLiteral("a report that was broken off: ") + path,
                             path});
        QCOMPARE(m_journal.events.back().mac.has_value(), isOurs);
        QVERIFY(!m_journal.events.back().remedy.isEmpty());
    }

    void aFileThatComesSlowlyIsComing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("spa525g.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("image") == 5);
        file.close();
        setUp(folder.path(), {std::chrono::milliseconds(0)});
        const Answer answer = servers::answerOf(*m_responder, get("/spa525g.bin"));
        QVERIFY(answer.content);
        QCOMPARE(*answer.content->bytes, QByteArray("image"));
        QVERIFY(m_journal.events.isEmpty()); // that it came slowly is no news
    }

    void tellsOfADiskThatDoesNotAnswer()
    {
        using std::chrono::milliseconds;
        QTemporaryDir folder;
        setUp(folder.path(), {milliseconds(0), milliseconds(0)});
        const Answer answer = m_responder->contentFor(get("/spa525g.bin"));
        QCOMPARE(answer.refusal.reason, Refusal::Reason::Unavailable);
        QVERIFY(m_journal.events.back().remedy.contains(QStringLiteral("does not answer")));
        Request byQuery = get("/prov"); // which needs no disk
        byQuery.query = QStringLiteral("mac=002584d8d062");
        QVERIFY(m_responder->contentFor(byQuery).content);
    }

    void keepsQueriesOutOfTheJournal()
    {
        Request request = get("/prov");
        request.query = QStringLiteral("mac=002584d8d062&password=sesame");
        QVERIFY(m_responder->contentFor(request).content);
        for (const Event &event : m_journal.events)
            QVERIFY(!event.what.contains(QStringLiteral("sesame")));
    }
};

QTEST_GUILESS_MAIN(ResponderTest)
#include "responder_test.moc"
