<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>QTableView</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>gui::AsteriskView</name>
        <message>
            <source>Channel driver</source>
            <translation>Kanaltreiber</translation>
        </message>
        <message>
            <source>chan_pjsip (Asterisk 12 and later)</source>
            <translation>chan_pjsip (ab Asterisk 12)</translation>
        </message>
        <message>
            <source>chan_sip (up to Asterisk 20)</source>
            <translation>chan_sip (bis Asterisk 20)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Our part of each file, between marks of our own; every other line of a file that is there already is kept byte for byte.</source>
            <translation>Unser Teil jeder Datei, zwischen eigenen Marken; jede andere Zeile einer vorhandenen Datei bleibt Byte für Byte erhalten.</translation>
        </message>
        <message>
            <source>Export Asterisk's files into</source>
            <translation>Asterisk-Dateien exportieren nach</translation>
        </message>
    </context>
    <context>
        <name>gui::AttentionModel</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Adopt…</source>
            <translation>Übernehmen…</translation>
        </message>
        <message>
            <source>Resync them</source>
            <translation>Neu abgleichen</translation>
        </message>
        <message>
            <source>Nobody said where phones fetch: set the address of this server.</source>
            <translation>Niemand hat gesagt, wo Telefone abholen: Adresse dieses Servers angeben.</translation>
        </message>
        <message>
            <source>%1 asks for a file nobody has (%2).</source>
            <translation>%1 fragt nach einer Datei, die niemand hat (%2).</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more phone(s) failed.</source>
            <translation>
                <numerusform>%n weiteres Telefon ist fehlgeschlagen.</numerusform>
                <numerusform>%n weitere Telefone sind fehlgeschlagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone(s) hold something older than the record.</source>
            <translation>
                <numerusform>%n Telefon hat etwas Älteres als das Erfasste.</numerusform>
                <numerusform>%n Telefone haben etwas Älteres als das Erfasste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone(s) have never asked for anything.</source>
            <translation>
                <numerusform>%n Telefon hat noch nie nach etwas gefragt.</numerusform>
                <numerusform>%n Telefone haben noch nie nach etwas gefragt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::ConfirmDialog</name>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %n second(s).</source>
            <translation>
                <numerusform>Beginnt in %n Sekunde.</numerusform>
                <numerusform>Beginnt in %n Sekunden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::ExtensionDialog</name>
        <message>
            <source>New extension</source>
            <translation>Neue Nebenstelle</translation>
        </message>
        <message>
            <source>Extension %1</source>
            <translation>Nebenstelle %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Make one up</source>
            <translation>Eines ausdenken</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Nummer</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>Na&amp;me</translation>
        </message>
        <message>
            <source>&amp;Secret</source>
            <translation>&amp;Geheimnis</translation>
        </message>
        <message>
            <source>Conte&amp;xt</source>
            <translation>Konte&amp;xt</translation>
        </message>
        <message>
            <source>Mail&amp;box</source>
            <translation>Mail&amp;box</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
    </context>
    <context>
        <name>gui::ExtensionModel</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Mailbox</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefone</translation>
        </message>
    </context>
    <context>
        <name>gui::ExtensionView</name>
        <message>
            <source>Extensions</source>
            <translation>Nebenstellen</translation>
        </message>
        <message>
            <source>No extensions yet</source>
            <translation>Noch keine Nebenstellen</translation>
        </message>
        <message>
            <source>An extension is a number in Asterisk that a line of a phone carries. Scanning phones makes them by itself.</source>
            <translation>Eine Nebenstelle ist eine Nummer in Asterisk, die eine Leitung eines Telefons trägt. Beim Scannen entstehen sie von selbst.</translation>
        </message>
        <message>
            <source>New extension…</source>
            <translation>Neue Nebenstelle…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>gui::FirstSteps</name>
        <message>
            <source>From nothing to a served phone</source>
            <translation>Von nichts zum versorgten Telefon</translation>
        </message>
        <message>
            <source>Address of this server</source>
            <translation>Adresse dieses Servers</translation>
        </message>
        <message>
            <source>1. Phones find this server at</source>
            <translation>1. Telefone finden diesen Server unter</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>TFTP port (a factory phone asks at 69 only)</source>
            <translation>TFTP-Port (ein fabrikneues Telefon fragt nur an 69)</translation>
        </message>
        <message>
            <source>HTTP port</source>
            <translation>HTTP-Port</translation>
        </message>
        <message>
            <source>Syslog port</source>
            <translation>Syslog-Port</translation>
        </message>
        <message>
            <source>Start serving</source>
            <translation>Versorgung starten</translation>
        </message>
        <message>
            <source>2. Tell your DHCP server (option 66); or set Profile_Rule on a phone's own page to tftp://%1/spa$PSN.cfg</source>
            <translation>2. Dem DHCP-Server sagen (Option 66); oder Profile_Rule auf der Seite des Telefons auf tftp://%1/spa$PSN.cfg setzen</translation>
        </message>
        <message>
            <source>Lines for the DHCP server</source>
            <translation>Zeilen für den DHCP-Server</translation>
        </message>
        <message>
            <source>3. Add phones:</source>
            <translation>3. Telefone hinzufügen:</translation>
        </message>
        <message>
            <source>Scan labels</source>
            <translation>Etiketten scannen</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>CSV importieren…</translation>
        </message>
        <message>
            <source>Phones are served.</source>
            <translation>Telefone werden versorgt.</translation>
        </message>
    </context>
    <context>
        <name>gui::FleetModel</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>MAC</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Leitungen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Firmware</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
    </context>
    <context>
        <name>gui::FleetView</name>
        <message>
            <source>Phones</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>No phones yet</source>
            <translation>Noch keine Telefone</translation>
        </message>
        <message>
            <source>Scan their labels, drop a CSV file here, or plug one in: a phone that asks for its profile appears in the overview by itself.</source>
            <translation>Etiketten scannen, eine CSV-Datei hier ablegen oder eines einstecken: Ein Telefon, das nach seinem Profil fragt, erscheint von selbst in der Übersicht.</translation>
        </message>
        <message>
            <source>Scan labels…</source>
            <translation>Etiketten scannen…</translation>
        </message>
        <message>
            <source>No phone matches</source>
            <translation>Kein Telefon passt</translation>
        </message>
        <message numerus="yes">
            <source>"%1" leaves none of %n phone(s). Esc in the search box shows all.</source>
            <translation>
                <numerusform>„%1“ lässt von %n Telefon keines übrig. Esc im Suchfeld zeigt alle.</numerusform>
                <numerusform>„%1“ lässt von %n Telefonen keines übrig. Esc im Suchfeld zeigt alle.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::FormModel</name>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Factory</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Leitungen</translation>
        </message>
        <message>
            <source>Whole fleet</source>
            <translation>Ganze Flotte</translation>
        </message>
        <message>
            <source>Site %1</source>
            <translation>Standort %1</translation>
        </message>
        <message>
            <source>Model %1</source>
            <translation>Modell %1</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>This phone</source>
            <translation>Dieses Telefon</translation>
        </message>
        <message>
            <source>varies</source>
            <translation>verschieden</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>left to the phone</source>
            <translation>dem Telefon überlassen</translation>
        </message>
        <message>
            <source>%1 (factory)</source>
            <translation>%1 (Werk)</translation>
        </message>
        <message>
            <source>These phones</source>
            <translation>Diese Telefone</translation>
        </message>
        <message>
            <source>Back to what is inherited</source>
            <translation>Zurück zum Geerbten</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Gesagt von</translation>
        </message>
    </context>
    <context>
        <name>gui::FormView</name>
        <message>
            <source>This phone</source>
            <translation>Dieses Telefon</translation>
        </message>
        <message>
            <source>These phones</source>
            <translation>Diese Telefone</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Nichts geändert</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reaches %n phone(s)</source>
            <translation>
                <numerusform>erreicht %n Telefon</numerusform>
                <numerusform>erreicht %n Telefone</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to what is inherited</source>
            <translation>Zurück zum Geerbten</translation>
        </message>
        <message>
            <source>Clear it on the phone</source>
            <translation>Auf dem Telefon leeren</translation>
        </message>
        <message>
            <source>Leave what the phone holds</source>
            <translation>Lassen, was das Telefon hat</translation>
        </message>
        <message>
            <source>What changes in the profile of %1</source>
            <translation>Was sich im Profil von %1 ändert</translation>
        </message>
        <message>
            <source>What %1 would do</source>
            <translation>Was %1 tun würde</translation>
        </message>
        <message>
            <source>Whom the settings are for</source>
            <translation>Für wen die Einstellungen gelten</translation>
        </message>
        <message>
            <source>Search all settings</source>
            <translation>Alle Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Changed only</source>
            <translation>Nur Geänderte</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Proben</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save and resync</source>
            <translation>Speichern und abgleichen</translation>
        </message>
    </context>
    <context>
        <name>gui::Inspector</name>
        <message>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Leitungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>No phone selected</source>
            <translation>Kein Telefon gewählt</translation>
        </message>
        <message numerus="yes">
            <source>%n phone(s)</source>
            <translation>
                <numerusform>%n Telefon</numerusform>
                <numerusform>%n Telefone</numerusform>
            </translation>
        </message>
        <message>
            <source>Select one in the table, or several to see and set what they share.</source>
            <translation>Eines in der Tabelle wählen, oder mehrere, um Gemeinsames zu sehen und zu setzen.</translation>
        </message>
        <message>
            <source>Settings below are written for each of them.</source>
            <translation>Einstellungen unten werden für jedes von ihnen geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>gui::LinesModel</name>
        <message>
            <source>registered</source>
            <translation>angemeldet</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>nicht angemeldet</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Nebenstelle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
    </context>
    <context>
        <name>gui::LinesView</name>
        <message>
            <source>Lines</source>
            <translation>Leitungen</translation>
        </message>
        <message>
            <source>No lines to show</source>
            <translation>Keine Leitungen zu zeigen</translation>
        </message>
        <message>
            <source>Select one phone to see and set its lines.</source>
            <translation>Ein Telefon wählen, um seine Leitungen zu sehen und zu setzen.</translation>
        </message>
        <message>
            <source>New extension here</source>
            <translation>Neue Nebenstelle hier</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Hinauf</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Hinab</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
    </context>
    <context>
        <name>gui::LogModel</name>
        <message>
            <source>emergency</source>
            <translation>Notfall</translation>
        </message>
        <message>
            <source>alert</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>debug</source>
            <translation>Debug</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
    </context>
    <context>
        <name>gui::LogView</name>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Follow the newest line</source>
            <translation>Der neuesten Zeile folgen</translation>
        </message>
        <message>
            <source>Filter, or /regular expression/</source>
            <translation>Filter oder /regulärer Ausdruck/</translation>
        </message>
        <message>
            <source>Filter the log</source>
            <translation>Protokoll filtern</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Hervorheben</translation>
        </message>
        <message>
            <source>Highlight in the log</source>
            <translation>Im Protokoll hervorheben</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Nothing logged</source>
            <translation>Nichts protokolliert</translation>
        </message>
        <message>
            <source>Phones whose Syslog_Server is this machine are heard here.</source>
            <translation>Telefone, deren Syslog_Server dieser Rechner ist, sind hier zu hören.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::MainWindow</name>
        <message>
            <source>Spafleet</source>
            <translation>Spafleet</translation>
        </message>
        <message>
            <source>Fleet and servers</source>
            <translation>Flotte und Server</translation>
        </message>
        <message>
            <source>What phones are told</source>
            <translation>Was Telefonen gesagt wird</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Pushed</source>
            <translation>Angestoßen</translation>
        </message>
        <message>
            <source>Search: name, MAC, model:504, never-seen</source>
            <translation>Suche: Name, MAC, model:504, never-seen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>The newest edit is taken back.</source>
            <translation>Die neueste Änderung ist zurückgenommen.</translation>
        </message>
        <message numerus="yes">
            <source>Reboot %n phone(s)? One in a call is left alone.</source>
            <translation>
                <numerusform>%n Telefon neu starten? Eines im Gespräch bleibt verschont.</numerusform>
                <numerusform>%n Telefone neu starten? Eines im Gespräch bleibt verschont.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Upgrade %n phone(s) as their Upgrade_Rule says? They reboot; one in a call is left alone.</source>
            <translation>
                <numerusform>%n Telefon aktualisieren, wie seine Upgrade_Rule sagt? Es startet neu; eines im Gespräch bleibt verschont.</numerusform>
                <numerusform>%n Telefone aktualisieren, wie ihre Upgrade_Rule sagt? Sie starten neu; eines im Gespräch bleibt verschont.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import phones</source>
            <translation>Telefone importieren</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Export phones</source>
            <translation>Telefone exportieren</translation>
        </message>
        <message>
            <source>About Spafleet</source>
            <translation>Über Spafleet</translation>
        </message>
        <message>
            <source>Spafleet %1
Fleet management for Cisco, Linksys and Sipura SPA phones on Asterisk.
Apache License 2.0</source>
            <translation>Spafleet %1
Flottenverwaltung für SPA-Telefone von Cisco, Linksys und Sipura an Asterisk.
Apache-Lizenz 2.0</translation>
        </message>
        <message>
            <source>&amp;Scan labels…</source>
            <translation>Etiketten &amp;scannen…</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>&amp;New phone…</source>
            <translation>&amp;Neues Telefon…</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Shift+N</translation>
        </message>
        <message>
            <source>&amp;Import CSV…</source>
            <translation>CSV &amp;importieren…</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>CSV &amp;exportieren…</translation>
        </message>
        <message>
            <source>Export for &amp;Asterisk…</source>
            <translation>Für &amp;Asterisk exportieren…</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Resync</source>
            <translation>Ab&amp;gleichen</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>Re&amp;boot…</source>
            <translation>Neu s&amp;tarten…</translation>
        </message>
        <message>
            <source>Ctrl+Shift+R</source>
            <translation>Ctrl+Shift+R</translation>
        </message>
        <message>
            <source>&amp;Upgrade…</source>
            <translation>A&amp;ktualisieren…</translation>
        </message>
        <message>
            <source>Ctrl+U</source>
            <translation>Ctrl+U</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>Än&amp;dern…</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Se&amp;ttings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>&amp;Lines</source>
            <translation>&amp;Leitungen</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>U&amp;ndo the newest edit</source>
            <translation>Neueste Änderung &amp;rückgängig</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>Ent&amp;fernen</translation>
        </message>
        <message>
            <source>Ctrl+Del</source>
            <translation>Ctrl+Del</translation>
        </message>
        <message>
            <source>Inspector in a &amp;window of its own</source>
            <translation>Inspektor in eigenem &amp;Fenster</translation>
        </message>
        <message>
            <source>Ctrl+I</source>
            <translation>Ctrl+I</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Keep this search as a place</source>
            <translation>Diese Suche als Ort be&amp;halten</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>&amp;Filter the log</source>
            <translation>Protokoll &amp;filtern</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F</source>
            <translation>Ctrl+Shift+F</translation>
        </message>
        <message>
            <source>&amp;About Spafleet</source>
            <translation>&amp;Über Spafleet</translation>
        </message>
        <message>
            <source>&amp;Fleet</source>
            <translation>&amp;Flotte</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefon</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>Nebenstellen</translation>
        </message>
        <message>
            <source>Asterisk</source>
            <translation>Asterisk</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Aussehen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <translation>%v von %m</translation>
        </message>
        <message>
            <source>Progress of what is pushed</source>
            <translation>Fortschritt des Angestoßenen</translation>
        </message>
    </context>
    <context>
        <name>gui::Overview</name>
        <message>
            <source>By state</source>
            <translation>Nach Zustand</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Nach Modell</translation>
        </message>
        <message>
            <source>By firmware</source>
            <translation>Nach Firmware</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>What needs a person</source>
            <translation>Was einen Menschen braucht</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nichts braucht Sie</translation>
        </message>
        <message>
            <source>Every phone has what is recorded.</source>
            <translation>Jedes Telefon hat, was erfasst ist.</translation>
        </message>
    </context>
    <context>
        <name>gui::PhoneDialog</name>
        <message>
            <source>With the next extension on its first line</source>
            <translation>Mit der nächsten Nebenstelle auf der ersten Leitung</translation>
        </message>
        <message>
            <source>New phone</source>
            <translation>Neues Telefon</translation>
        </message>
        <message numerus="yes">
            <source>Change %n phone(s)</source>
            <translation>
                <numerusform>%n Telefon ändern</numerusform>
                <numerusform>%n Telefone ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;MAC</source>
            <translation>&amp;MAC</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Mo&amp;del</source>
            <translation>Mo&amp;dell</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Gruppe</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>&amp;Standort</translation>
        </message>
        <message>
            <source>varies</source>
            <translation>verschieden</translation>
        </message>
        <message>
            <source>This is not the MAC address of a phone: it has twelve digits, 0 to 9 and a to f.</source>
            <translation>Das ist nicht die MAC-Adresse eines Telefons: Sie hat zwölf Ziffern, 0 bis 9 und a bis f.</translation>
        </message>
        <message numerus="yes">
            <source>change %n phone(s)</source>
            <translation>
                <numerusform>%n Telefon ändern</numerusform>
                <numerusform>%n Telefone ändern</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::PhoneDrawing</name>
        <message>
            <source>Drawing of the phone</source>
            <translation>Zeichnung des Telefons</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>Leitung %1</translation>
        </message>
    </context>
    <context>
        <name>gui::PlacesTree</name>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Never seen</source>
            <translation>Nie gesehen</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>Nebenstellen</translation>
        </message>
        <message>
            <source>Asterisk</source>
            <translation>Asterisk</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>gui::ProfileView</name>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>As it is sent</source>
            <translation>Wie es gesendet wird</translation>
        </message>
        <message>
            <source>Only what is set</source>
            <translation>Nur was gesetzt ist</translation>
        </message>
        <message>
            <source>With factory values</source>
            <translation>Mit Werkswerten</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find in the profile</source>
            <translation>Im Profil suchen</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Select one phone to see its profile.</source>
            <translation>Ein Telefon wählen, um sein Profil zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>gui::PushModel</name>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>fetched</source>
            <translation>abgeholt</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>angewandt</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>angemeldet</translation>
        </message>
        <message>
            <source>asking the phone</source>
            <translation>das Telefon wird gefragt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Got to</source>
            <translation>Gekommen bis</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
    </context>
    <context>
        <name>gui::PushStrip</name>
        <message>
            <source>Pushed to phones</source>
            <translation>An Telefone angestoßen</translation>
        </message>
        <message>
            <source>Nothing pushed</source>
            <translation>Nichts angestoßen</translation>
        </message>
        <message>
            <source>Resync, reboot or upgrade phones: how far each gets is shown here.</source>
            <translation>Telefone abgleichen, neu starten oder aktualisieren: Hier zeigt sich, wie weit jedes kommt.</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Fehlgeschlagene wiederholen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Clear done</source>
            <translation>Fertige leeren</translation>
        </message>
        <message>
            <source>stopped before it was sent</source>
            <translation>angehalten, bevor es gesendet wurde</translation>
        </message>
        <message>
            <source>%1 of %2 served</source>
            <translation>%1 von %2 versorgt</translation>
        </message>
    </context>
    <context>
        <name>gui::ScanSession</name>
        <message>
            <source>taken</source>
            <translation>aufgenommen</translation>
        </message>
        <message>
            <source>known already</source>
            <translation>schon bekannt</translation>
        </message>
        <message>
            <source>scanned twice</source>
            <translation>zweimal gescannt</translation>
        </message>
        <message>
            <source>not a MAC: %1</source>
            <translation>keine MAC: %1</translation>
        </message>
        <message>
            <source>from now on: %1</source>
            <translation>von jetzt an: %1</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>MAC</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Nebenstelle</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>gui::ScanView</name>
        <message>
            <source>Assign the next extension</source>
            <translation>Nächste Nebenstelle zuweisen</translation>
        </message>
        <message>
            <source>Scan a label, or type a MAC and press Enter</source>
            <translation>Etikett scannen, oder MAC tippen und Eingabe drücken</translation>
        </message>
        <message>
            <source>Scanned code</source>
            <translation>Gescannter Code</translation>
        </message>
        <message>
            <source>Model by label or MAC</source>
            <translation>Modell nach Etikett oder MAC</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Done (Esc)</source>
            <translation>Fertig (Esc)</translation>
        </message>
        <message>
            <source>Scanned in this sitting</source>
            <translation>In dieser Sitzung gescannt</translation>
        </message>
        <message>
            <source>Every phone is saved as soon as it is scanned. A product code on the label sets the model for those that follow.</source>
            <translation>Jedes Telefon ist gespeichert, sobald es gescannt ist. Ein Produktcode auf dem Etikett setzt das Modell für die folgenden.</translation>
        </message>
        <message>
            <source>Which model? Choose it above and scan again.</source>
            <translation>Welches Modell? Oben wählen und noch einmal scannen.</translation>
        </message>
        <message>
            <source>extension %1</source>
            <translation>Nebenstelle %1</translation>
        </message>
        <message numerus="yes">
            <source>%n phone(s) taken in this sitting</source>
            <translation>
                <numerusform>%n Telefon in dieser Sitzung aufgenommen</numerusform>
                <numerusform>%n Telefone in dieser Sitzung aufgenommen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::ScopeView</name>
        <message>
            <source>These phones are no longer recorded.</source>
            <translation>Diese Telefone sind nicht mehr erfasst.</translation>
        </message>
    </context>
    <context>
        <name>gui::SettingsView</name>
        <message>
            <source>Servers of this machine</source>
            <translation>Server dieses Rechners</translation>
        </message>
        <message>
            <source>all addresses</source>
            <translation>alle Adressen</translation>
        </message>
        <message>
            <source>Listen on</source>
            <translation>Lauschen auf</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>TFTP port</source>
            <translation>TFTP-Port</translation>
        </message>
        <message>
            <source>HTTP port</source>
            <translation>HTTP-Port</translation>
        </message>
        <message>
            <source>Syslog port</source>
            <translation>Syslog-Port</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>Folder of firmware and logos</source>
            <translation>Ordner für Firmware und Logos</translation>
        </message>
        <message>
            <source>Start or restart</source>
            <translation>Starten oder neu starten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The whole fleet</source>
            <translation>Die ganze Flotte</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 ist gespeichert.</translation>
        </message>
        <message>
            <source>Phones are served.</source>
            <translation>Telefone werden versorgt.</translation>
        </message>
    </context>
    <context>
        <name>gui::Standing</name>
        <message>
            <source>never seen</source>
            <translation>nie gesehen</translation>
        </message>
        <message>
            <source>fetching</source>
            <translation>holt ab</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>outdated</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>It has not asked for anything yet. Is it plugged in, and does DHCP option 66 name this server?</source>
            <translation>Es hat noch nach nichts gefragt. Ist es eingesteckt, und nennt DHCP-Option 66 diesen Server?</translation>
        </message>
        <message>
            <source>It is fetching its profile now.</source>
            <translation>Es holt gerade sein Profil ab.</translation>
        </message>
        <message>
            <source>It has fetched what is recorded.</source>
            <translation>Es hat abgeholt, was erfasst ist.</translation>
        </message>
        <message>
            <source>What it fetched last is older than the record. Resync makes it ask now.</source>
            <translation>Was es zuletzt abgeholt hat, ist älter als das Erfasste. Ein Abgleich lässt es jetzt fragen.</translation>
        </message>
        <message>
            <source>The last step it tried did not work. Its timeline says which.</source>
            <translation>Der letzte Schritt, den es versuchte, gelang nicht. Sein Verlauf sagt, welcher.</translation>
        </message>
    </context>
    <context>
        <name>gui::StatusStrip</name>
        <message>
            <source>%1 off</source>
            <translation>%1 aus</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2/s</source>
            <translation>%1 · %2/s</translation>
        </message>
        <message>
            <source>Where the servers listen…</source>
            <translation>Wo die Server lauschen…</translation>
        </message>
    </context>
    <context>
        <name>gui::TextDialog</name>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>Nichts ändert sich.</translation>
        </message>
    </context>
    <context>
        <name>gui::TimelineModel</name>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
    </context>
    <context>
        <name>gui::TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Nothing happened yet</source>
            <translation>Noch nichts geschehen</translation>
        </message>
        <message>
            <source>What this phone asks for, gets, logs and is told appears here as it happens.</source>
            <translation>Was dieses Telefon fragt, bekommt, protokolliert und gesagt bekommt, erscheint hier, sobald es geschieht.</translation>
        </message>
    </context>
    <context>
        <name>gui::ValueField</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Make one up</source>
            <translation>Eines ausdenken</translation>
        </message>
    </context>
    <context>
        <name>gui::World</name>
        <message>
            <source>%1 is not recorded.</source>
            <translation>%1 ist nicht erfasst.</translation>
        </message>
        <message>
            <source>There is no extension %1.</source>
            <translation>Es gibt keine Nebenstelle %1.</translation>
        </message>
        <message>
            <source>Nothing to write: %1 is as it should be.</source>
            <translation>Nichts zu schreiben: %1 ist, wie es sein soll.</translation>
        </message>
        <message>
            <source>Written into %1: %2.</source>
            <translation>Nach %1 geschrieben: %2.</translation>
        </message>
        <message>
            <source>%1 phones added, %2 changed, %3 rows refused.</source>
            <translation>%1 Telefone hinzugefügt, %2 geändert, %3 Zeilen abgelehnt.</translation>
        </message>
        <message>
            <source>%1 phones written to %2.</source>
            <translation>%1 Telefone nach %2 geschrieben.</translation>
        </message>
        <message>
            <source>It is in a call. Try again when it is over.</source>
            <translation>Es ist in einem Gespräch. Noch einmal versuchen, wenn es vorbei ist.</translation>
        </message>
    </context>
    <context>
        <name>gui::ago</name>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 T</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Fleet management for SPA phones on Asterisk</source>
            <translation>Flottenverwaltung für SPA-Telefone an Asterisk</translation>
        </message>
        <message>
            <source>The record: a file or a postgresql:// address.</source>
            <translation>Die Datenbank: eine Datei oder eine postgresql://-Adresse.</translation>
        </message>
        <message>
            <source>Open a demonstration fleet that is gone afterwards.</source>
            <translation>Eine Vorführflotte öffnen, die danach wieder fort ist.</translation>
        </message>
    </context>
    <context>
        <name>textfile</name>
        <message>
            <source>Cannot read %1: %2</source>
            <translation>%1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes.</source>
            <translation>%1 ist größer als %2 Bytes.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
    </context>
</TS>
