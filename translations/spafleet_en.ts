<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gui::AdoptDialog</name>
    <message numerus="yes">
        <source>adopt %n phone(s)</source>
        <translation>
            <numerusform>adopt %n phone</numerusform>
            <numerusform>adopt %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %n phone(s)</source>
        <translation>
            <numerusform>&amp;Adopt %n phone</numerusform>
            <numerusform>&amp;Adopt %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AttentionModel</name>
    <message numerus="yes">
        <source>%n more phone(s) failed.</source>
        <translation>
            <numerusform>%n more phone failed.</numerusform>
            <numerusform>%n more phones failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) hold something older than the record.</source>
        <translation>
            <numerusform>%n phone holds something older than the record.</numerusform>
            <numerusform>%n phones hold something older than the record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have never asked for anything.</source>
        <translation>
            <numerusform>%n phone has never asked for anything.</numerusform>
            <numerusform>%n phones have never asked for anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) fetched their profile and are not registered.</source>
        <translation>
            <numerusform>%n more phone fetched its profile and is not registered.</numerusform>
            <numerusform>%n more phones fetched their profile and are not registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) ask for files nobody has.</source>
        <translation>
            <numerusform>%n phone asks for files nobody has.</numerusform>
            <numerusform>%n phones ask for files nobody has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message numerus="yes">
        <source>Begins in %n second(s).</source>
        <translation>
            <numerusform>Begins in %n second.</numerusform>
            <numerusform>Begins in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DialPlanEditor</name>
    <message numerus="yes">
        <source>%n digit(s) came too late.</source>
        <translation>
            <numerusform>%n digit came too late.</numerusform>
            <numerusform>%n digits came too late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Findings</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message numerus="yes">
        <source>"%1" leaves none of %n phone(s). Esc in the search box shows all.</source>
        <translation>
            <numerusform>"%1" leaves none of %n phone. Esc in the search box shows all.</numerusform>
            <numerusform>"%1" leaves none of %n phones. Esc in the search box shows all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) match</source>
        <translation>
            <numerusform>%1 of %n phone matches</numerusform>
            <numerusform>%1 of %n phones match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FormView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaches %n phone(s)</source>
        <translation>
            <numerusform>reaches %n phone</numerusform>
            <numerusform>reaches %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unsaved</source>
        <translation>
            <numerusform>%1: %n unsaved</numerusform>
            <numerusform>%1: %n unsaved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LineKeysView</name>
    <message numerus="yes">
        <source>%1 cannot be a line: the %2 has %n line(s).</source>
        <translation>
            <numerusform>%1 cannot be a line: the %2 has %n line.</numerusform>
            <numerusform>%1 cannot be a line: the %2 has %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LogView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%n line written to %1.</numerusform>
            <numerusform>%n lines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message numerus="yes">
        <source>Reboot %n phone(s)? One in a call is left alone.</source>
        <translation>
            <numerusform>Reboot %n phone? One in a call is left alone.</numerusform>
            <numerusform>Reboot %n phones? One in a call is left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n phone(s) as their Upgrade_Rule says? They reboot; one in a call is left alone.</source>
        <translation>
            <numerusform>Upgrade %n phone as its Upgrade_Rule says? It reboots, unless it is in a call.</numerusform>
            <numerusform>Upgrade %n phones as their Upgrade_Rule says? They reboot; one in a call is left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PhoneDialog</name>
    <message numerus="yes">
        <source>Change %n phone(s)</source>
        <translation>
            <numerusform>Change %n phone</numerusform>
            <numerusform>Change %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n phone(s)</source>
        <translation>
            <numerusform>change %n phone</numerusform>
            <numerusform>change %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PushStrip</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the proof of the first</source>
        <translation>
            <numerusform>%n waiting for the proof of the first</numerusform>
            <numerusform>%n waiting for the proof of the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: of the first not all took it</source>
        <translation>
            <numerusform>%n waiting: of the first not all took it</numerusform>
            <numerusform>%n waiting: of the first not all took it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ScanView</name>
    <message numerus="yes">
        <source>%n phone(s) taken in this sitting</source>
        <translation>
            <numerusform>%n phone taken in this sitting</numerusform>
            <numerusform>%n phones taken in this sitting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message numerus="yes">
        <source>%n of 2 lines registered.</source>
        <translation>
            <numerusform>%n of 2 lines registered.</numerusform>
            <numerusform>%n of 2 lines registered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message numerus="yes">
        <source>at most %n decimals</source>
        <translation>
            <numerusform>at most %n decimal</numerusform>
            <numerusform>at most %n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>virtualphone</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %1 and %n more</source>
        <translation>
            <numerusform>changes %1 and %n more</numerusform>
            <numerusform>changes %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TimelineModel</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
</context>
</TS>
