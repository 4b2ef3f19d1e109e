<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QTableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
</context>
<context>
    <name>ServerPlan</name>
    <message>
        <source>TFTP transfers answer from the first to the last port of a range, such as 50000-50255; &quot;%1&quot; is none.</source>
        <translation>TFTP-Übertragungen antworten vom ersten bis zum letzten Port eines Bereichs wie 50000-50255; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key: name the PEM file of each.</source>
        <translation>HTTPS braucht ein Zertifikat und seinen Schlüssel: Nennen Sie die PEM-Datei von beiden.</translation>
    </message>
    <message>
        <source>%1 is no folder: name the one that holds firmware, logos and ring tones.</source>
        <translation>%1 ist kein Ordner: Nennen Sie den mit Firmware, Logos und Klingeltönen.</translation>
    </message>
    <message>
        <source>It takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too.</source>
        <translation>Es nimmt TLS 1.0, CBC-Verfahren, Schlüssel von 1024 Bit und SHA-1, denn Telefone vom Alter des SPA2102 sprechen nichts Besseres. Wer die Leitung aufzeichnet, kann sie eines Tages lesen, auch Passwörter.</translation>
    </message>
    <message>
        <source>Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>Versorgen Sie neuere Telefone ohne dies, und geben Sie den alten ein verschlüsseltes Profil (--key in ihrer Regel).</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>The passphrase in %1 cannot be read: %2.</source>
        <translation>Die Passphrase in %1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>asterisk</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB, which no Asterisk file is</source>
        <translation>%1 ist größer als 16 MB, was keine Asterisk-Datei erreicht</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 ist keine Textdatei</translation>
    </message>
    <message>
        <source>The extension has no secret: anyone can register as it</source>
        <translation>Die Nebenstelle hat kein Geheimnis: Jeder kann sich als sie anmelden</translation>
    </message>
    <message>
        <source>Give it one: spafleetctl extension set %1 --generate</source>
        <translation>Geben Sie ihr eines: spafleetctl extension set %1 --generate</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>There is no peer [%1]</source>
        <translation>Es gibt keinen Peer [%1]</translation>
    </message>
    <message>
        <source>[%1] is of type “%2” and cannot be called; make it a friend</source>
        <translation>[%1] ist vom Typ „%2“ und nicht anrufbar; machen Sie einen friend daraus</translation>
    </message>
    <message>
        <source>[%1] has a fixed host, so no phone can register; write host = dynamic</source>
        <translation>[%1] hat einen festen host, daher kann sich kein Telefon anmelden; schreiben Sie host = dynamic</translation>
    </message>
    <message>
        <source>There is no endpoint [%1]</source>
        <translation>Es gibt keinen Endpoint [%1]</translation>
    </message>
    <message>
        <source>The endpoint [%1] has no aor, so no phone can register</source>
        <translation>Der Endpoint [%1] hat kein aor, daher kann sich kein Telefon anmelden</translation>
    </message>
    <message>
        <source>The user name of [%1] is another, and its phone says %2</source>
        <translation>Der Benutzername von [%1] ist ein anderer; sein Telefon sagt %2</translation>
    </message>
    <message>
        <source>The secret of [%1] is not the one its phone gets</source>
        <translation>Das Geheimnis von [%1] ist nicht das, das sein Telefon bekommt</translation>
    </message>
    <message>
        <source>The calls of [%1] start in the context “%2”, in the inventory it is “%3”</source>
        <translation>Die Anrufe von [%1] beginnen im Kontext „%2“, im Inventar steht „%3“</translation>
    </message>
    <message>
        <source>Run: spafleetctl asterisk export</source>
        <translation>Ausführen: spafleetctl asterisk export</translation>
    </message>
    <message>
        <source>Correct it there, or take the lines away and export</source>
        <translation>Dort berichtigen, oder die Zeilen entfernen und exportieren</translation>
    </message>
    <message>
        <source>chan_pjsip has nothing like the option %1; it is left out</source>
        <translation>chan_pjsip kennt nichts wie die Option %1; sie wird weggelassen</translation>
    </message>
    <message>
        <source>Set what is meant in pjsip.conf outside our marks, or unset the option</source>
        <translation>Das Gemeinte in pjsip.conf außerhalb unserer Marken setzen, oder die Option entfernen</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it belongs to another user, which would be lost; write it as that user or as root</source>
        <translation>sie gehört einem anderen Benutzer, was verloren ginge; schreiben Sie sie als dieser Benutzer oder als root</translation>
    </message>
    <message>
        <source>The site's own lines already define %1; it is left as it is</source>
        <translation>Die eigenen Zeilen der Anlage definieren %1 schon; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Take those lines away to have it from the inventory</source>
        <translation>Entfernen Sie diese Zeilen, damit es aus dem Inventar kommt</translation>
    </message>
    <message>
        <source>Extension %1: its %2 %3</source>
        <translation>Nebenstelle %1: %2 %3</translation>
    </message>
    <message>
        <source>holds a control character or a line break; take it out</source>
        <translation>enthält ein Steuerzeichen oder einen Zeilenumbruch; entfernen Sie es</translation>
    </message>
    <message>
        <source>begins or ends with a blank; take it away</source>
        <translation>beginnt oder endet mit einem Leerzeichen; entfernen Sie es</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>begins with _, which makes it a pattern</source>
        <translation>beginnt mit _, was ein Muster daraus macht</translation>
    </message>
    <message>
        <source>holds a blank or one of , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ :, which Asterisk would act on</source>
        <translation>enthält ein Leerzeichen oder eines von , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ :, worauf Asterisk reagieren würde</translation>
    </message>
    <message>
        <source>is the name of a section Asterisk keeps for itself</source>
        <translation>ist der Name eines Abschnitts, den Asterisk für sich behält</translation>
    </message>
    <message>
        <source>option “%1”</source>
        <translation>Option „%1“</translation>
    </message>
    <message>
        <source>has a name that is not letters, digits, _ and -</source>
        <translation>hat einen Namen, der nicht aus Buchstaben, Ziffern, _ und - besteht</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>is not written NUMBER@CONTEXT</source>
        <translation>ist nicht als NUMMER@KONTEXT geschrieben</translation>
    </message>
    <message>
        <source>option vmsecret</source>
        <translation>Option vmsecret</translation>
    </message>
    <message>
        <source>is a PIN and may hold digits only</source>
        <translation>ist eine PIN und darf nur Ziffern enthalten</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The inbound group %1 rings nobody: name its extensions and for how many seconds they ring</source>
        <translation>Die Rufgruppe %1 lässt niemanden klingeln: Nennen Sie ihre Nebenstellen und wie viele Sekunden sie klingeln</translation>
    </message>
    <message>
        <source>The inbound group %1 rings more than fit on a line; split it</source>
        <translation>Die Rufgruppe %1 lässt mehr klingeln, als in eine Zeile passt; teilen Sie sie</translation>
    </message>
    <message>
        <source>%1 is both an extension and an inbound group of the context %2; give the group another</source>
        <translation>%1 ist im Kontext %2 sowohl Nebenstelle als auch Rufgruppe; geben Sie der Gruppe eine andere Nummer</translation>
    </message>
    <message>
        <source>Extension %1 is given twice; keep one of the two</source>
        <translation>Die Nebenstelle %1 ist zweimal angegeben; behalten Sie eine der beiden</translation>
    </message>
    <message>
        <source>The context %1 of the extension %2 is not there</source>
        <translation>Der Kontext %1 der Nebenstelle %2 fehlt</translation>
    </message>
    <message>
        <source>The context %1 does not have the extension %2</source>
        <translation>Der Kontext %1 hat die Nebenstelle %2 nicht</translation>
    </message>
    <message>
        <source>There is no hint for %1 in %2: no lamp can show it</source>
        <translation>Es gibt keinen Hint für %1 in %2: Keine Lampe kann ihn zeigen</translation>
    </message>
    <message>
        <source>The context %1 does not have the inbound group %2</source>
        <translation>Der Kontext %1 hat die Rufgruppe %2 nicht</translation>
    </message>
    <message>
        <source>The mailbox %1 of the extension %2 is not there</source>
        <translation>Die Mailbox %1 der Nebenstelle %2 fehlt</translation>
    </message>
    <message>
        <source>[%1] is still there, but the inventory has it no more</source>
        <translation>[%1] ist noch da, aber nicht mehr im Inventar</translation>
    </message>
    <message>
        <source>The mailbox %1 got a PIN of its own</source>
        <translation>Die Mailbox %1 hat eine eigene PIN bekommen</translation>
    </message>
    <message>
        <source>Read it there, or give one with the option vmsecret</source>
        <translation>Dort nachlesen, oder mit der Option vmsecret eine angeben</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <translation>die Mailbox %1</translation>
    </message>
    <message>
        <source>%1 ends within a comment that ;-- opens; close it with --;</source>
        <translation>%1 endet in einem Kommentar, den ;-- öffnet; schließen Sie ihn mit --;</translation>
    </message>
    <message>
        <source>%1 has the mark “%2” without “%3” after it; put that where our part ends</source>
        <translation>%1 hat die Marke „%2“ ohne „%3“ dahinter; setzen Sie diese dorthin, wo unser Teil endet</translation>
    </message>
    <message>
        <source>%1: the mark “%2” stands where none belongs; keep one “%3” and one “%4” behind it</source>
        <translation>%1: Die Marke „%2“ steht, wo keine hingehört; behalten Sie ein „%3“ und dahinter ein „%4“</translation>
    </message>
    <message>
        <source>A section's name is not closed with ]</source>
        <translation>Der Name eines Abschnitts ist nicht mit ] geschlossen</translation>
    </message>
    <message>
        <source>Add the ]</source>
        <translation>Ergänzen Sie das ]</translation>
    </message>
    <message>
        <source>Its templates hold too many lines to follow</source>
        <translation>Seine Vorlagen enthalten zu viele Zeilen, um ihnen zu folgen</translation>
    </message>
    <message>
        <source>What the command of #exec prints is not looked at</source>
        <translation>Was der Befehl von #exec ausgibt, wird nicht angesehen</translation>
    </message>
    <message>
        <source>Make sure it defines none of the extensions</source>
        <translation>Stellen Sie sicher, dass es keine der Nebenstellen definiert</translation>
    </message>
    <message>
        <source>%1: files include each other more than %2 deep</source>
        <translation>%1: Dateien binden einander mehr als %2 Ebenen tief ein</translation>
    </message>
    <message>
        <source>The file “%1” it includes is not there</source>
        <translation>Die Datei „%1“, die sie einbindet, fehlt</translation>
    </message>
    <message>
        <source>Asterisk refuses the whole file: bring it back or take the line out</source>
        <translation>Asterisk weist die ganze Datei ab: Bringen Sie sie zurück oder nehmen Sie die Zeile heraus</translation>
    </message>
    <message>
        <source>%1: more than %2 files are included</source>
        <translation>%1: Mehr als %2 Dateien sind eingebunden</translation>
    </message>
    <message>
        <source>The line is neither a section nor “name = value” within one</source>
        <translation>Die Zeile ist weder ein Abschnitt noch „name = wert“ in einem</translation>
    </message>
    <message>
        <source>Asterisk warns of it: write it so or make it a comment</source>
        <translation>Asterisk warnt davor: Schreiben Sie sie so oder machen Sie einen Kommentar daraus</translation>
    </message>
    <message>
        <source>a hint for %1 in [%2]</source>
        <translation>einen Hint für %1 in [%2]</translation>
    </message>
    <message>
        <source>%1 in [%2]</source>
        <translation>%1 in [%2]</translation>
    </message>
    <message>
        <source>The inbound group rings %1, which is no extension of this Asterisk</source>
        <translation>Die Rufgruppe lässt %1 klingeln, das keine Nebenstelle dieses Asterisk ist</translation>
    </message>
    <message>
        <source>Take it out of the group or add the extension</source>
        <translation>Nehmen Sie sie aus der Gruppe oder legen Sie die Nebenstelle an</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Invited: %1. %2</source>
        <translation>Eingeladen: %1. %2</translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation>TELEFON</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>PROFILE_RULE</source>
        <translation>PROFILE_RULE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>The key is in %2: it stays on this machine, keep a copy. The request is in %3.
What to do next:
1. Send the request, zipped, to ciscosb-certadmin@cisco.com, or upload it at
   https://webapps.cisco.com/software/edos/home under Certificate Management.
   SPA phones trust no other signer; multiplatform phones and SPA5xx with 7.5.x
   also take one of your own, by their Custom CA parameter.
2. Keep what comes back: the server's certificate (%1.crt) and the root of the
   phones' own certificates (spacroot.cert).
3. See to it that DNS gives %1 this machine's address: phones look it up.
4. spafleetctl certificate check %1.crt
5. spafleetctl serve --https 443 --cert %1.crt --key %2 --client-ca spacroot.cert
6. spafleetctl setting set profile.url='https://%1/xml/spa$MA.xml' secrets.policy=certificate
</source>
        <translation>Der Schlüssel liegt in %2: Er bleibt auf diesem Rechner, bewahren Sie eine Kopie auf. Die Anforderung liegt in %3.
Was als Nächstes zu tun ist:
1. Die Anforderung gezippt an ciscosb-certadmin@cisco.com senden, oder hochladen unter
   https://webapps.cisco.com/software/edos/home, Certificate Management.
   SPA-Telefone trauen keinem anderen Aussteller; Multiplattform-Telefone und SPA5xx mit 7.5.x
   nehmen über ihren Parameter Custom CA auch einen eigenen.
2. Aufbewahren, was zurückkommt: das Zertifikat des Servers (%1.crt) und die Wurzel der
   eigenen Zertifikate der Telefone (spacroot.cert).
3. Dafür sorgen, dass DNS für %1 die Adresse dieses Rechners nennt: Telefone fragen danach.
4. spafleetctl certificate check %1.crt
5. spafleetctl serve --https 443 --cert %1.crt --key %2 --client-ca spacroot.cert
6. spafleetctl setting set profile.url='https://%1/xml/spa$MA.xml' secrets.policy=certificate
</translation>
    </message>
    <message>
        <source>%1 is there already and may be in use. Name other files with --key and --out, or put it away first.</source>
        <translation>%1 gibt es schon und ist vielleicht in Gebrauch. Nennen Sie mit --key und --out andere Dateien, oder legen Sie sie vorher beiseite.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 refused%4</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 abgelehnt%4</translation>
    </message>
    <message>
        <source> (nothing was done: --dry-run)</source>
        <translation> (nichts wurde getan: --dry-run)</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>The phone runs the firmware the rule asks for, holds its profile, and both lines are registered.</source>
        <translation>Auf dem Telefon läuft die Firmware, die die Regel verlangt, es hat sein Profil, und beide Leitungen sind angemeldet.</translation>
    </message>
    <message>
        <source>The phone waits for a digit.</source>
        <translation>Das Telefon wartet auf eine Ziffer.</translation>
    </message>
    <message>
        <source>No rule is complete yet: after %1 s without a digit the number is refused.</source>
        <translation>Noch ist keine Regel vollständig: Nach %1 s ohne Ziffer wird die Nummer abgelehnt.</translation>
    </message>
    <message>
        <source>Rule %1 matches, another may still: after %2 s without a digit %3 is sent.</source>
        <translation>Regel %1 passt, eine andere kann noch passen: Nach %2 s ohne Ziffer wird %3 gesendet.</translation>
    </message>
    <message>
        <source>Rule %1 matches: %2 is sent at once.</source>
        <translation>Regel %1 passt: %2 wird sofort gesendet.</translation>
    </message>
    <message>
        <source>Rule %1 bars the number.</source>
        <translation>Regel %1 sperrt die Nummer.</translation>
    </message>
    <message>
        <source>No rule matches: the number is refused.</source>
        <translation>Keine Regel passt: Die Nummer wird abgelehnt.</translation>
    </message>
    <message>
        <source>A phone's keys are 0 to 9, * and #.</source>
        <translation>Die Tasten eines Telefons sind 0 bis 9, * und #.</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>Admin-Passwort des Telefons</translation>
    </message>
    <message>
        <source>At %1 is %2, not %3.</source>
        <translation>Unter %1 ist %2, nicht %3.</translation>
    </message>
    <message>
        <source>(not mentioned)</source>
        <translation>(nicht erwähnt)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(keep)</source>
        <translation>(behalten)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>"%1" is no NAME=VALUE.</source>
        <translation>„%1“ ist kein NAME=WERT.</translation>
    </message>
    <message>
        <source>Secret of extension %1</source>
        <translation>Geheimnis der Nebenstelle %1</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>GEHEIMNIS</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>KONTEXT</translation>
    </message>
    <message>
        <source>MAILBOX</source>
        <translation>MAILBOX</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>Es gibt keine Nebenstelle %1.</translation>
    </message>
    <message>
        <source>and of %1 more phones</source>
        <translation>und von %1 weiteren Telefonen</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>ÄNDERUNG</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <translation>Von %1 wurde noch nie etwas erfasst.</translation>
    </message>
    <message>
        <source>At that address is %1, not %2.</source>
        <translation>Unter dieser Adresse ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>%1 does not say which phone it is of; say it with --mac.</source>
        <translation>%1 sagt nicht, von welchem Telefon es ist; geben Sie es mit --mac an.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>%1, a new extension</source>
        <translation>%1, eine neue Nebenstelle</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>eigene Einstellungen</translation>
    </message>
    <message>
        <source>unknown, kept</source>
        <translation>unbekannt, behalten</translation>
    </message>
    <message>
        <source>secrets the phone does not show, as recorded</source>
        <translation>Geheimnisse, die das Telefon nicht zeigt, wie erfasst</translation>
    </message>
    <message>
        <source>Say to whom: MAC addresses, --all, --group NAME, --model MODEL, --site NAME or --fleet, and only one of them.</source>
        <translation>Geben Sie an, für wen: MAC-Adressen, --all, --group NAME, --model MODELL, --site NAME oder --fleet, und nur eines davon.</translation>
    </message>
    <message>
        <source>`phone unset` takes names only: %1</source>
        <translation>`phone unset` nimmt nur Namen: %1</translation>
    </message>
    <message>
        <source>Say what: NAME=VALUE, NAME= for empty, NAME for keep.</source>
        <translation>Geben Sie an, was: NAME=WERT, NAME= für leer, NAME für behalten.</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address; give it with --address.</source>
        <translation>%1 wurde nie gesehen, daher kennt niemand seine Adresse; geben Sie sie mit --address an.</translation>
    </message>
    <message>
        <source>DOOR</source>
        <translation>ZUGANG</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>REMEDY</source>
        <translation>ABHILFE</translation>
    </message>
    <message>
        <source>The result could not be written to standard output in full.</source>
        <translation>Das Ergebnis konnte nicht vollständig auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMILIE</translation>
    </message>
    <message>
        <source>LINES</source>
        <translation>LEITUNGEN</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>TASTEN</translation>
    </message>
    <message>
        <source>MODULES</source>
        <translation>MODULE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>ANMERKUNG</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>SEITE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>ZUGRIFF</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>VORGABE</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>HILFE</translation>
    </message>
    <message>
        <source>%1 is larger than any phone's spacfg.xml.</source>
        <translation>%1 ist größer als die spacfg.xml jedes Telefons.</translation>
    </message>
    <message>
        <source>%1 does not say what model it is of; say it with --model.</source>
        <translation>%1 sagt nicht, von welchem Modell es ist; geben Sie es mit --model an.</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 elements; kept in %4</source>
        <translation>%1: %2 Leitungen, %3 Elemente; aufbewahrt in %4</translation>
    </message>
    <message>
        <source>"%1" is no line: give it as 1=151 or 1=151:Label.</source>
        <translation>„%1“ ist keine Leitung: Geben Sie sie als 1=151 oder 1=151:Beschriftung an.</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>Leitung %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>LAST CONTACT</source>
        <translation>LETZTER KONTAKT</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>FIRMWARE</source>
        <translation>FIRMWARE</translation>
    </message>
    <message>
        <source>line %1: %2 %3</source>
        <translation>Leitung %1: %2 %3</translation>
    </message>
    <message>
        <source>, registered</source>
        <translation>, angemeldet</translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation>Admin-Passwort</translation>
    </message>
    <message>
        <source>--files %1 is no folder.</source>
        <translation>--files %1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>--address is for one phone.</source>
        <translation>--address gilt für ein einzelnes Telefon.</translation>
    </message>
    <message>
        <source>Key of the profile</source>
        <translation>Schlüssel des Profils</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>LETZTER BERICHT</translation>
    </message>
    <message>
        <source>%1 has not reported. Its Report_Rule sends it to /report/$MA.xml: spafleetctl phone report %1</source>
        <translation>%1 hat nicht berichtet. Seine Report_Rule sendet an /report/$MA.xml: spafleetctl phone report %1</translation>
    </message>
    <message>
        <source>--as takes profile, upgrade, report, trigger or log.</source>
        <translation>--as nimmt profile, upgrade, report, trigger oder log.</translation>
    </message>
    <message>
        <source>A log message decides nothing; rule expand shows what it becomes.</source>
        <translation>Eine Protokollmeldung entscheidet nichts; rule expand zeigt, was aus ihr wird.</translation>
    </message>
    <message>
        <source>fetches %1 from %2, port %3, by %4</source>
        <translation>holt %1 von %2, Port %3, über %4 ab</translation>
    </message>
    <message>
        <source>the server DHCP names (option 66)</source>
        <translation>dem Server, den DHCP nennt (Option 66)</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>ALTERNATIVE</source>
        <translation>ALTERNATIVE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>No alternative is taken: the rule is skipped.</source>
        <translation>Keine Alternative wird genommen: Die Regel wird übersprungen.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Passphrase für %1</translation>
    </message>
    <message>
        <source>Say by what %1 opens it: --key-file PATH, --passphrase or --keychain.</source>
        <translation>Geben Sie an, womit %1 ihn öffnet: --key-file PFAD, --passphrase oder --keychain.</translation>
    </message>
    <message>
        <source>The fleet's key can now be opened by %1.</source>
        <translation>Der Schlüssel der Flotte lässt sich nun öffnen mit: %1.</translation>
    </message>
    <message>
        <source>--https needs --cert FILE and --key FILE.</source>
        <translation>--https braucht --cert DATEI und --key DATEI.</translation>
    </message>
    <message>
        <source>Every port is 0: there is nothing to serve.</source>
        <translation>Jeder Port ist 0: Es gibt nichts bereitzustellen.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Geheimnisse: %1</translation>
    </message>
    <message>
        <source>No secret came on standard input. Give it as one line.</source>
        <translation>Über die Standardeingabe kam kein Geheimnis. Geben Sie es als eine Zeile.</translation>
    </message>
    <message>
        <source>Cannot read the secret from %1: %2</source>
        <translation>Das Geheimnis kann nicht aus %1 gelesen werden: %2</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others on this machine; give it as @FILE, as - (standard input) or at the prompt.</source>
        <translation>Ein Geheimnis auf der Kommandozeile können andere auf diesem Rechner sehen; geben Sie es als @DATEI, als - (Standardeingabe) oder auf Nachfrage an.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address: it takes 12 hexadecimal digits, as in 00:25:84:d8:d0:62.</source>
        <translation>„%1“ ist keine MAC-Adresse: Sie hat 12 hexadezimale Ziffern, wie in 00:25:84:d8:d0:62.</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>EINSTELLUNG</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>protokolliert „%1“</translation>
    </message>
    <message>
        <source>--own-address counts up from an IPv4 address, and there are no %1 from %2 on.</source>
        <translation>--own-address zählt von einer IPv4-Adresse aufwärts, und ab %2 gibt es keine %1.</translation>
    </message>
    <message>
        <source>%1 has its pages on port %2</source>
        <translation>%1 hat seine Seiten auf Port %2</translation>
    </message>
    <message>
        <source>%1 has its SIP port %2</source>
        <translation>%1 hat seinen SIP-Port %2</translation>
    </message>
    <message>
        <source>There are no %1 addresses from %2 on.</source>
        <translation>Ab %2 gibt es keine %1 Adressen.</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>A phone's pages are at an address such as http://192.0.2.7/admin/spacfg.xml.</source>
        <translation>Die Seiten eines Telefons stehen unter einer Adresse wie http://192.0.2.7/admin/spacfg.xml.</translation>
    </message>
    <message>
        <source>--var takes NAME=VALUE, as in --var SWVER=7.5.2b.</source>
        <translation>--var nimmt NAME=WERT, wie in --var SWVER=7.5.2b.</translation>
    </message>
    <message>
        <source>%1 is a model we do not know</source>
        <translation>%1 ist ein Modell, das wir nicht kennen</translation>
    </message>
    <message>
        <source>it does not tell its MAC address</source>
        <translation>es nennt seine MAC-Adresse nicht</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>in the inventory</source>
        <translation>im Inventar</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <translation>SERIENNUMMER</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>SCHRITTE</translation>
    </message>
    <message>
        <source>missing: %1. %2</source>
        <translation>es fehlt: %1. %2</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, --group NAME or --all.</source>
        <translation>Geben Sie an, welche Telefone: MAC-Adressen, --group NAME oder --all.</translation>
    </message>
    <message>
        <source>No phone is in a group "%1".</source>
        <translation>Kein Telefon ist in einer Gruppe „%1“.</translation>
    </message>
    <message>
        <source>%1 elements have no confirmed factory value and are kept</source>
        <translation>%1 Elemente haben keinen bestätigten Werkswert und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>--tftp-ports takes the first and the last port of a range, such as 50000-50255, not &quot;%1&quot;.</source>
        <translation>--tftp-ports erwartet den ersten und den letzten Port eines Bereichs, etwa 50000-50255, nicht „%1“.</translation>
    </message>
    <message>
        <source>--tls old-spa-phones: https takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too. Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>--tls old-spa-phones: https nimmt TLS 1.0, CBC-Verfahren, 1024-Bit-Schlüssel und SHA-1 an, denn Telefone vom Alter des SPA2102 beherrschen nichts Besseres. Wer die Leitung aufzeichnet, kann sie eines Tages lesen, auch die Passwörter. Bedienen Sie neuere Telefone ohne diese Option und geben Sie den alten ein verschlüsseltes Profil (--key in ihrer Regel).</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>line %1, %2, registered</source>
        <translation>Leitung %1, %2, angemeldet</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Leitung %1, %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Module %1, key %2</source>
        <translation>Modul %1, Taste %2</translation>
    </message>
</context>
<context>
    <name>gui::AdoptDialog</name>
    <message numerus="yes">
        <source>adopt %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon übernehmen</numerusform>
            <numerusform>%n Telefone übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon ü&amp;bernehmen</numerusform>
            <numerusform>%n Telefone ü&amp;bernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Each with the next extension on its first line</source>
        <translation>&amp;Jedes mit der nächsten Nebenstelle auf seiner ersten Leitung</translation>
    </message>
    <message>
        <source>Adopt phones that asked</source>
        <translation>Anfragende Telefone übernehmen</translation>
    </message>
    <message>
        <source>Phones that asked and are not recorded</source>
        <translation>Telefone, die gefragt haben und nicht erfasst sind</translation>
    </message>
    <message>
        <source>No such phone has asked</source>
        <translation>Kein solches Telefon hat gefragt</translation>
    </message>
    <message>
        <source>A phone that asks our servers for a file nobody has appears here by itself: give it the address of this server by DHCP option 66, and power.</source>
        <translation>Ein Telefon, das unsere Server nach einer Datei fragt, die niemand hat, erscheint hier von selbst: Geben Sie ihm die Adresse dieses Servers per DHCP-Option 66, und Strom.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>&amp;Model of the selected rows</source>
        <translation>&amp;Modell der ausgewählten Zeilen</translation>
    </message>
</context>
<context>
    <name>gui::AdoptModel</name>
    <message>
        <source>which one?</source>
        <translation>welches?</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Zuletzt gefragt</translation>
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
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Ganze Dateien</translation>
    </message>
    <message>
        <source>Compare with the files in a folder: /etc/asterisk</source>
        <translation>Mit den Dateien in einem Ordner vergleichen: /etc/asterisk</translation>
    </message>
    <message>
        <source>Folder to compare with</source>
        <translation>Ordner zum Vergleichen</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Den Ordner wählen…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Nothing would change: the file is as it should be.</source>
        <translation>Nichts würde sich ändern: Die Datei ist, wie sie sein soll.</translation>
    </message>
    <message>
        <source>An export would change it.</source>
        <translation>Ein Export würde sie ändern.</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Sie ist, wie sie sein soll.</translation>
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
        <source>Resync them</source>
        <translation>Neu abgleichen</translation>
    </message>
    <message>
        <source>Nobody said where phones fetch: set the address of this server.</source>
        <translation>Niemand hat gesagt, wo Telefone abholen: Adresse dieses Servers angeben.</translation>
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
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A phone nobody recorded asks for its profile: %1</source>
        <translation>Ein Telefon, das niemand erfasst hat, fragt nach seinem Profil: %1</translation>
    </message>
    <message>
        <source>An %2 nobody recorded asks for its profile: %1</source>
        <translation>Ein %2, das niemand erfasst hat, fragt nach seinem Profil: %1</translation>
    </message>
    <message>
        <source>Asterisk…</source>
        <translation>Asterisk…</translation>
    </message>
    <message>
        <source>%1 fetched its profile. %2</source>
        <translation>%1 hat sein Profil abgeholt. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) fetched their profile and are not registered.</source>
        <translation>
            <numerusform>%n weiteres Telefon hat sein Profil abgeholt und ist nicht angemeldet.</numerusform>
            <numerusform>%n weitere Telefone haben ihr Profil abgeholt und sind nicht angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) ask for files nobody has.</source>
        <translation>
            <numerusform>%n Telefon fragt nach Dateien, die niemand hat.</numerusform>
            <numerusform>%n Telefone fragen nach Dateien, die niemand hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>others (%1)</source>
        <translation>andere (%1)</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
</context>
<context>
    <name>gui::Camera</name>
    <message>
        <source>This machine has no camera.</source>
        <translation>Dieser Rechner hat keine Kamera.</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it has no use of a camera.</source>
        <translation>Dieses Programm wurde ohne Qt Multimedia gebaut und kann daher keine Kamera nutzen.</translation>
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
    <name>gui::DialPlanEditor</name>
    <message>
        <source>Dial here to try it</source>
        <translation>Zum Probieren hier wählen</translation>
    </message>
    <message>
        <source>Digits to try the dial plan with</source>
        <translation>Ziffern, mit denen der Wählplan probiert wird</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>With these digits</source>
        <translation>Mit diesen Ziffern</translation>
    </message>
    <message>
        <source>Rules of the dial plan</source>
        <translation>Regeln des Wählplans</translation>
    </message>
    <message>
        <source>No plan: nothing to try</source>
        <translation>Kein Plan: nichts zu probieren</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>can still match</source>
        <translation>kann noch passen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Dials %1 at once, by rule %2.</source>
        <translation>Wählt %1 sofort, nach Regel %2.</translation>
    </message>
    <message>
        <source>Refused: rule %1 bars this number.</source>
        <translation>Abgelehnt: Regel %1 sperrt diese Nummer.</translation>
    </message>
    <message>
        <source>Refused: no rule begins like this.</source>
        <translation>Abgelehnt: Keine Regel beginnt so.</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then dials %2 by rule %3.</source>
        <translation>Wartet %1 s auf eine weitere Ziffer und wählt dann %2 nach Regel %3.</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then refuses.</source>
        <translation>Wartet %1 s auf eine weitere Ziffer und lehnt dann ab.</translation>
    </message>
    <message>
        <source>Waits for the first digit.</source>
        <translation>Wartet auf die erste Ziffer.</translation>
    </message>
    <message>
        <source>The outside dial tone sounds.</source>
        <translation>Der Wählton für extern erklingt.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) came too late.</source>
        <translation>
            <numerusform>%n Ziffer kam zu spät.</numerusform>
            <numerusform>%n Ziffern kamen zu spät.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DraftsButton</name>
    <message>
        <source>&amp;Discard what is unsaved elsewhere</source>
        <translation>Andernorts Ungespeichertes &amp;verwerfen</translation>
    </message>
    <message>
        <source>Unsaved elsewhere</source>
        <translation>Andernorts ungespeichert</translation>
    </message>
</context>
<context>
    <name>gui::Editors</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, meaning</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>With a new number its lines and the keys that watch or call it follow.</source>
        <translation>Bekommt sie eine neue Nummer, folgen ihre Leitungen und die Tasten, die sie überwachen oder anrufen.</translation>
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
    <message>
        <source>No extension matches</source>
        <translation>Keine Nebenstelle passt</translation>
    </message>
    <message>
        <source>"%1" is in no column. Esc in the search box shows all.</source>
        <translation>„%1“ kommt in keiner Spalte vor. Esc im Suchfeld zeigt alle.</translation>
    </message>
</context>
<context>
    <name>gui::FileField</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: wählen…</translation>
    </message>
</context>
<context>
    <name>gui::FindPhone</name>
    <message>
        <source>Find and resync</source>
        <translation>Finden und abgleichen</translation>
    </message>
    <message>
        <source>Address of a phone: 192.0.2.7</source>
        <translation>Adresse eines Telefons: 192.0.2.7</translation>
    </message>
    <message>
        <source>Address of a phone</source>
        <translation>Adresse eines Telefons</translation>
    </message>
    <message>
        <source>Its admin password, if it has one</source>
        <translation>Sein Admin-Passwort, falls es eines hat</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>Admin-Passwort des Telefons</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>What answers at %1 does not say its MAC; scan its label instead.</source>
        <translation>Was unter %1 antwortet, nennt seine MAC nicht; scannen Sie stattdessen sein Etikett.</translation>
    </message>
    <message>
        <source>%1 is recorded already and is told to fetch now.</source>
        <translation>%1 ist schon erfasst und wird angewiesen, jetzt abzuholen.</translation>
    </message>
    <message>
        <source>%1 is of a model that the catalogue does not know.</source>
        <translation>%1 ist von einem Modell, das der Katalog nicht kennt.</translation>
    </message>
    <message>
        <source>%1, an %2 with firmware %3, is recorded and is told to fetch now.</source>
        <translation>%1, ein %2 mit Firmware %3, ist erfasst und wird angewiesen, jetzt abzuholen.</translation>
    </message>
</context>
<context>
    <name>gui::Findings</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
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
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Versorgung starten</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>Zeilen für den DHCP-Server</translation>
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
    <message>
        <source>1. Serve: phones find this machine at</source>
        <translation>1. Versorgen: Telefone finden diesen Rechner unter</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>%1-Port</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>A phone fresh from the factory asks TFTP on port 69 and nothing else.</source>
        <translation>Ein Telefon frisch ab Werk fragt über TFTP auf Port 69 und sonst nirgends.</translation>
    </message>
    <message>
        <source>2. Tell your DHCP server: option 66</source>
        <translation>2. Dem DHCP-Server mitteilen: Option 66</translation>
    </message>
    <message>
        <source>3. Add phones</source>
        <translation>3. Telefone hinzufügen</translation>
    </message>
    <message>
        <source>Where DHCP cannot be touched, a phone is found by its address:</source>
        <translation>Wo DHCP nicht geändert werden kann, findet man ein Telefon über seine Adresse:</translation>
    </message>
    <message>
        <source>Or set Profile_Rule on a phone's own page to %1</source>
        <translation>Oder setzen Sie Profile_Rule auf der eigenen Seite eines Telefons auf %1</translation>
    </message>
    <message>
        <source>Try with a virtual phone</source>
        <translation>Mit einem virtuellen Telefon ausprobieren</translation>
    </message>
    <message>
        <source>Or plug one in: what asks here and is not recorded appears below, to be adopted.</source>
        <translation>Oder stecken Sie eines ein: Was hier fragt und nicht erfasst ist, erscheint unten zum Übernehmen.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Say at which address phones find this machine.</source>
        <translation>Geben Sie an, unter welcher Adresse die Telefone diesen Rechner finden.</translation>
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
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1: not known whether it is registered</source>
        <translation>%1: nicht bekannt, ob sie angemeldet ist</translation>
    </message>
    <message>
        <source>%1: registered</source>
        <translation>%1: angemeldet</translation>
    </message>
    <message>
        <source>%1: not registered</source>
        <translation>%1: nicht angemeldet</translation>
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
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) match</source>
        <translation>
            <numerusform>%1 von %n Telefon passt</numerusform>
            <numerusform>%1 von %n Telefonen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Die Datenbank wird gelesen…</translation>
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
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>Inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: &quot;%1&quot;.</source>
        <translation>Inzwischen von jemand anderem geändert: „%1“.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Nobody says anything of it.</source>
        <translation>Niemand sagt etwas dazu.</translation>
    </message>
    <message>
        <source>Said by: %1. A click goes there.</source>
        <translation>Gesagt von: %1. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>Said by: %1.</source>
        <translation>Gesagt von: %1.</translation>
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
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Back to what is &amp;inherited</source>
        <translation>Zurück zum &amp;Geerbten</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>&amp;Clear it on the phone</source>
        <translation>Auf dem Telefon &amp;leeren</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Leave what the phone holds</source>
        <translation>Be&amp;halten, was das Telefon hat</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Go to where it is said</source>
        <translation>&amp;Dorthin gehen, wo es gesagt ist</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so nothing was saved. Look at it and save again to replace it.</source>
        <translation>%1 wurde inzwischen geändert, daher wurde nichts gespeichert. Sehen Sie nach und speichern Sie erneut, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>changed meanwhile, saving replaces it: %1</source>
        <translation>inzwischen geändert, Speichern ersetzt es: %1</translation>
    </message>
    <message>
        <source>These phones cannot be shown together any more.</source>
        <translation>Diese Telefone lassen sich nicht mehr zusammen anzeigen.</translation>
    </message>
    <message>
        <source>This was typed for an %1, which is no longer here.</source>
        <translation>Das wurde für ein %1 eingegeben, das es hier nicht mehr gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unsaved</source>
        <translation>
            <numerusform>%1: %n ungespeichert</numerusform>
            <numerusform>%1: %n ungespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is set here</source>
        <translation>Hier ist nichts festgelegt</translation>
    </message>
    <message>
        <source>Nothing of its own yet: all of it is inherited.</source>
        <translation>Hier ist noch nichts eigenes festgelegt: alles ist geerbt.</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Keine Einstellung passt</translation>
    </message>
    <message>
        <source>"%1" is in no name, value or help.</source>
        <translation>„%1“ kommt in keinem Namen, Wert oder Hilfetext vor.</translation>
    </message>
</context>
<context>
    <name>gui::Help</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Overview&lt;/b&gt; says what needs a person, worst first. A click on a line, or Enter, cures it: it adopts a phone that asked by itself, resyncs what is outdated, or leads to the setting that is missing.&lt;/p&gt;&lt;p&gt;A click on a bar shows the phones it counts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Übersicht&lt;/b&gt; sagt, was einen Menschen braucht, das Schlimmste zuerst. Ein Klick auf eine Zeile, oder Eingabe, behebt es: übernimmt ein Telefon, das von selbst fragte, gleicht ab, was veraltet ist, oder führt zur Einstellung, die fehlt.&lt;/p&gt;&lt;p&gt;Ein Klick auf einen Balken zeigt die Telefone, die er zählt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Phones&lt;/b&gt;: type into the search box to narrow the table. Plain words match any column; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; narrow one; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; or &lt;tt&gt;failed&lt;/tt&gt; is a state; a leading &lt;tt&gt;-&lt;/tt&gt; excludes. Ctrl+D keeps a search as a place.&lt;/p&gt;&lt;p&gt;Everything is done to all phones that are selected. A right click on the column heads chooses columns and groups. Ctrl+Z takes back the newest edit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Telefone&lt;/b&gt;: Tippen Sie in das Suchfeld, um die Tabelle einzugrenzen. Einfache Wörter passen auf jede Spalte; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; grenzen eine ein; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; oder &lt;tt&gt;failed&lt;/tt&gt; ist ein Zustand; ein vorangestelltes &lt;tt&gt;-&lt;/tt&gt; schließt aus. Strg+D behält eine Suche als Ort.&lt;/p&gt;&lt;p&gt;Alles geschieht mit allen ausgewählten Telefonen. Ein Rechtsklick auf die Spaltenköpfe wählt Spalten und Gruppen. Strg+Z nimmt die neueste Änderung zurück.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Extensions&lt;/b&gt; are numbers in Asterisk that a line of a phone carries. Insert makes one, F2 changes it, Delete removes it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Nebenstellen&lt;/b&gt; sind Nummern in Asterisk, die eine Leitung eines Telefons trägt. Einfg legt eine an, F2 ändert sie, Entf entfernt sie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; shows our part of its files. Name a folder to see what an export would change in the files that are there; only our own marked sections are touched. Reload Asterisk afterwards: &lt;tt&gt;sip reload&lt;/tt&gt; or &lt;tt&gt;pjsip reload&lt;/tt&gt;, and &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; zeigt unseren Teil seiner Dateien. Nennen Sie einen Ordner, um zu sehen, was ein Export an den vorhandenen Dateien ändern würde; nur unsere eigenen markierten Abschnitte werden berührt. Laden Sie Asterisk danach neu: &lt;tt&gt;sip reload&lt;/tt&gt; oder &lt;tt&gt;pjsip reload&lt;/tt&gt;, und &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt; of the fleet and of this machine's servers, and what every phone is told unless its site, model, group or the phone itself says otherwise.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Einstellungen&lt;/b&gt; der Flotte und der Server dieses Rechners, und was jedem Telefon gesagt wird, sofern sein Standort, Modell, seine Gruppe oder das Telefon selbst nichts anderes sagt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Scanning&lt;/b&gt;: every line that ends with Enter is a label. Its codes may come one by one or together; a product code sets the model for those that follow. A photograph of a label can be dropped here. What was taken is saved already; Esc ends.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Scannen&lt;/b&gt;: Jede Zeile, die mit Eingabe endet, ist ein Etikett. Seine Codes dürfen einzeln oder zusammen kommen; ein Produktcode setzt das Modell für die folgenden. Ein Foto eines Etiketts kann hier abgelegt werden. Was aufgenommen ist, ist schon gespeichert; Esc beendet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A phone&lt;/b&gt;, or all that are selected. Its &lt;b&gt;timeline&lt;/b&gt; says what it asked for, was told and did, newest first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: an arrow goes to the next key, Enter edits it, Space picks it up and puts it down elsewhere, Ctrl with an arrow exchanges it with its neighbour, Delete empties it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;: a letter or Enter edits, the chip says where a value comes from; what you save is shown first by Preview and played by Rehearse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profile&lt;/b&gt; is what the phone would be told now, &lt;b&gt;Log&lt;/b&gt; what it said itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ein Telefon&lt;/b&gt;, oder alle, die ausgewählt sind. Der &lt;b&gt;Verlauf&lt;/b&gt; sagt, wonach es fragte, was ihm gesagt wurde und was es tat, das Neueste zuerst.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Leitungen&lt;/b&gt;: Ein Pfeil geht zur nächsten Taste, Enter bearbeitet sie, die Leertaste nimmt sie auf und legt sie anderswo ab, Strg mit einem Pfeil tauscht sie mit ihrer Nachbarin, Entf leert sie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Einstellungen&lt;/b&gt;: Ein Buchstabe oder Enter bearbeitet, das Schild sagt, woher ein Wert kommt; was Sie speichern, zeigt vorher die Vorschau und spielt die Probe durch.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profil&lt;/b&gt; ist, was dem Telefon jetzt gesagt würde, &lt;b&gt;Protokoll&lt;/b&gt;, was es selbst gesagt hat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What is pushed&lt;/b&gt;: each phone goes from &lt;i&gt;sent&lt;/i&gt; to &lt;i&gt;fetched&lt;/i&gt;, &lt;i&gt;applied&lt;/i&gt; and &lt;i&gt;registered&lt;/i&gt;, each lit by what was seen and not by what was hoped. The first that stays dark is explained. Retry failed tries again where it stopped; to close this stops nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Was angestoßen wurde&lt;/b&gt;: Jedes Telefon geht von &lt;i&gt;gesendet&lt;/i&gt; über &lt;i&gt;geholt&lt;/i&gt; und &lt;i&gt;übernommen&lt;/i&gt; zu &lt;i&gt;registriert&lt;/i&gt;; ein Schritt leuchtet durch das, was gesehen wurde, nicht durch Hoffnung. Der erste, der dunkel bleibt, wird erklärt. „Fehlgeschlagene wiederholen“ versucht es dort erneut; dies zu schließen hält nichts an.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The log&lt;/b&gt; follows the newest line until you scroll up. Filter hides the other lines, also by a &lt;tt&gt;/regular expression/&lt;/tt&gt;; Highlight only colours. A click on a head sorts, and then it stands still. Enter goes to the phone of a line, Shift+Enter opens its log in a window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Das Protokoll&lt;/b&gt; folgt der neuesten Zeile, bis Sie nach oben rollen. Der Filter verbirgt die anderen Zeilen, auch nach einem &lt;tt&gt;/regulären Ausdruck/&lt;/tt&gt;; die Hervorhebung färbt nur. Ein Klick auf einen Spaltenkopf sortiert, und dann steht es still. Enter geht zum Telefon einer Zeile, Umschalt+Enter öffnet dessen Protokoll in einem Fenster.&lt;/p&gt;</translation>
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
    <message>
        <source>Set the address…</source>
        <translation>Adresse festlegen…</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <translation>Firmware: %1</translation>
    </message>
</context>
<context>
    <name>gui::KeyDetail</name>
    <message>
        <source>&amp;Line of</source>
        <translation>&amp;Leitung von</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Extension whose line this key is</source>
        <translation>Nebenstelle, deren Leitung diese Taste ist</translation>
    </message>
    <message>
        <source>Label of the line</source>
        <translation>Beschriftung der Leitung</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>gui::KeyEditor</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Was sie tut</translation>
    </message>
    <message>
        <source>W&amp;hom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>&amp;Beschriftung</translation>
    </message>
</context>
<context>
    <name>gui::KeyMap</name>
    <message>
        <source>keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
</context>
<context>
    <name>gui::KeyPalette</name>
    <message>
        <source>What to put on keys</source>
        <translation>Was auf Tasten zu legen ist</translation>
    </message>
    <message>
        <source>Search extensions</source>
        <translation>Nebenstellen suchen</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return</source>
        <translation>Auf eine Taste ziehen, oder Eingabe drücken</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return to put it on the selected one.</source>
        <translation>Auf eine Taste ziehen, oder Eingabe drücken, um es auf die ausgewählte zu legen.</translation>
    </message>
    <message>
        <source>New extension</source>
        <translation>Neue Nebenstelle</translation>
    </message>
    <message>
        <source>Makes the next free extension and registers it on the selected key.</source>
        <translation>Legt die nächste freie Nebenstelle an und meldet sie auf der ausgewählten Taste an.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>No extensions yet: the button below makes one.</source>
        <translation>Noch keine Nebenstellen: Die Schaltfläche unten legt eine an.</translation>
    </message>
    <message>
        <source>No extension matches "%1".</source>
        <translation>Keine Nebenstelle passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>gui::KeyUse</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Watch, call and pick up</source>
        <translation>Beobachten, anrufen und heranholen</translation>
    </message>
    <message>
        <source>BLF</source>
        <translation>BLF</translation>
    </message>
    <message>
        <source>Watch and call</source>
        <translation>Beobachten und anrufen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>KW</translation>
    </message>
    <message>
        <source>Park calls</source>
        <translation>Anrufe parken</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>DND</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie es geschrieben ist</translation>
    </message>
    <message>
        <source>fnc</source>
        <translation>fnc</translation>
    </message>
</context>
<context>
    <name>gui::LineKeysView</name>
    <message>
        <source>What the last change wrote</source>
        <translation>Was die letzte Änderung schrieb</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>Taste leeren</translation>
    </message>
    <message>
        <source>Takes what is on the selected key off it</source>
        <translation>Nimmt von der ausgewählten Taste, was darauf liegt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the newest edit of this phone back</source>
        <translation>Nimmt die neueste Änderung dieses Telefons zurück</translation>
    </message>
    <message>
        <source>Select one phone to see and set its keys.</source>
        <translation>Ein Telefon wählen, um seine Tasten zu sehen und zu setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be a line: the %2 has %n line(s).</source>
        <translation>
            <numerusform>%1 kann keine Leitung sein: Das %2 hat %n Leitung.</numerusform>
            <numerusform>%1 kann keine Leitung sein: Das %2 hat %n Leitungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be a line on the %2.</source>
        <translation>%1 kann am %2 nur eine Leitung sein.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Not kept, as it was wrong: %1</source>
        <translation>Nicht übernommen, da fehlerhaft: %1</translation>
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
    <message>
        <source>Go to this phone</source>
        <translation>Zu diesem Telefon gehen</translation>
    </message>
    <message>
        <source>This phone's log in a window</source>
        <translation>Protokoll dieses Telefons in einem Fenster</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Textdateien (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>The filter above hides what is there.</source>
        <translation>Der Filter oben verbirgt, was da ist.</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>Protokoll &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Highlight in the log</source>
        <translation>Im Protokoll &amp;hervorheben</translation>
    </message>
    <message>
        <source>&amp;Only the selected phones</source>
        <translation>&amp;Nur die gewählten Telefone</translation>
    </message>
    <message>
        <source>&amp;Marks: rules that colour lines…</source>
        <translation>&amp;Markierungen: Regeln, die Zeilen färben…</translation>
    </message>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>&amp;Gezeigtes speichern…</translation>
    </message>
    <message>
        <source>&amp;Pause the log</source>
        <translation>&amp;Protokoll anhalten</translation>
    </message>
    <message>
        <source>Fo&amp;llow the newest line</source>
        <translation>&amp;Der neuesten Zeile folgen</translation>
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
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Find a phone by its address…</source>
        <translation>Telefon über seine Adresse &amp;finden…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>L&amp;og in a window</source>
        <translation>Pr&amp;otokoll in einem Fenster</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>S&amp;top telling phones</source>
        <translation>Telefone nicht &amp;weiter anweisen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>Diese &amp;Seite</translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 is ours now, as an %2; undo gives it back.</source>
        <translation>%1 gehört jetzt uns, als %2; Rückgängig gibt es zurück.</translation>
    </message>
    <message>
        <source>Find a phone by its address</source>
        <translation>Telefon über seine Adresse finden</translation>
    </message>
    <message>
        <source>A virtual phone is plugged in: adopt it when it asks.</source>
        <translation>Ein virtuelles Telefon ist eingesteckt: Übernehmen Sie es, sobald es fragt.</translation>
    </message>
    <message>
        <source>Tr&amp;y with a virtual phone</source>
        <translation>Mit einem &amp;virtuellen Telefon ausprobieren</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>N&amp;ächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>V&amp;origer Teil des Fensters</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>Was %1 tun würde</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Lines for the &amp;DHCP server…</source>
        <translation>Zeilen für den &amp;DHCP-Server…</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>Zeilen für den DHCP-Server</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>A factory phone asks by TFTP at port 69 only. Where DHCP cannot be changed, set Profile_Rule on a phone&apos;s own page to %1</source>
        <translation>Ein fabrikneues Telefon fragt per TFTP nur an Port 69. Wo DHCP nicht zu ändern ist, setzen Sie Profile_Rule auf der eigenen Seite des Telefons auf %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Nicht länger &amp;warten</translation>
    </message>
    <message>
        <source>&amp;Adopt phones that asked…</source>
        <translation>Anfragende Telefone ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Seite</translation>
    </message>
</context>
<context>
    <name>gui::MarksDialog</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>bernstein</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>Marks in the log</source>
        <translation>Markierungen im Protokoll</translation>
    </message>
    <message>
        <source>A line that holds the words, or fits the /regular expression/, is coloured. The first rule that fits wins.</source>
        <translation>Eine Zeile, die die Wörter enthält oder auf den /regulären Ausdruck/ passt, wird gefärbt. Die erste passende Regel gilt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Words or /expression/</source>
        <translation>Wörter oder /Ausdruck/</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
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
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>gui::PageMenu</name>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier ist nichts zu tun</translation>
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
    <message>
        <source>E&amp;xtension of line 1</source>
        <translation>Ne&amp;benstelle der Leitung 1</translation>
    </message>
    <message>
        <source>none; a new number makes a new extension</source>
        <translation>keine; eine neue Nummer legt eine Nebenstelle an</translation>
    </message>
</context>
<context>
    <name>gui::PhonePicture</name>
    <message>
        <source>Keys of the phone</source>
        <translation>Tasten des Telefons</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>Modul %1</translation>
    </message>
    <message>
        <source>%1, module %2</source>
        <translation>%1, Modul %2</translation>
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
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
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
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>aktualisiert</translation>
    </message>
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
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Angewiesen</translation>
    </message>
</context>
<context>
    <name>gui::PushProgress</name>
    <message>
        <source>Progress of what is pushed</source>
        <translation>Fortschritt des Angestoßenen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Resyncing %1 of %2</source>
        <translation>Abgleich %1 von %2</translation>
    </message>
    <message>
        <source>Rebooting %1 of %2</source>
        <translation>Neustart %1 von %2</translation>
    </message>
    <message>
        <source>Upgrading %1 of %2</source>
        <translation>Aktualisierung %1 von %2</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>Bericht %1 von %2</translation>
    </message>
    <message>
        <source>How far each phone got…</source>
        <translation>Wie weit jedes Telefon kam…</translation>
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
    <message>
        <source>Resync also during a call</source>
        <translation>Auch während eines Gesprächs abgleichen</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>Diese noch einmal versuchen</translation>
    </message>
    <message>
        <source>Phones that are done</source>
        <translation>Telefone, die fertig sind</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many phones are told each minute: all at once would ask for their files and register at once.</source>
        <translation>Wie viele Telefone je Minute angewiesen werden: Alle auf einmal würden zugleich ihre Dateien holen und sich anmelden.</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>as fast as can be</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>Reboot and upgrade always wait until the call is over.</source>
        <translation>Neustart und Aktualisierung warten immer, bis das Gespräch beendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is told first</source>
        <translation>Wem es zuerst gesagt wird</translation>
    </message>
    <message>
        <source>The others are told once those who go first have proven that they took it; where one of these fails they wait for your word.</source>
        <translation>Den anderen wird es gesagt, sobald die ersten bewiesen haben, dass sie es übernommen haben; schlägt es bei einem davon fehl, warten sie auf Ihr Wort.</translation>
    </message>
    <message>
        <source>all in turn</source>
        <translation>alle der Reihe nach</translation>
    </message>
    <message>
        <source>one first</source>
        <translation>zuerst eines</translation>
    </message>
    <message>
        <source>ten first</source>
        <translation>zuerst zehn</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Den anderen sagen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the proof of the first</source>
        <translation>
            <numerusform>%n wartet auf den Beweis der ersten</numerusform>
            <numerusform>%n warten auf den Beweis der ersten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: of the first not all took it</source>
        <translation>
            <numerusform>%n wartet: nicht alle ersten haben es übernommen</numerusform>
            <numerusform>%n warten: nicht alle ersten haben es übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowDetail</name>
    <message>
        <source>does not see it (na)</source>
        <translation>sieht es nicht (na)</translation>
    </message>
    <message>
        <source>may look at it (ro)</source>
        <translation>darf es ansehen (ro)</translation>
    </message>
    <message>
        <source>may change it (rw)</source>
        <translation>darf es ändern (rw)</translation>
    </message>
    <message>
        <source>On the phone its &amp;user</source>
        <translation>Am Telefon sein &amp;Benutzer</translation>
    </message>
    <message>
        <source>as is inherited</source>
        <translation>wie geerbt</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Part of the rule</source>
        <translation>Teil der Regel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Parts of the rule</source>
        <translation>Teile der Regel</translation>
    </message>
    <message>
        <source>With the values below the phone cannot read it, column %1: %2.</source>
        <translation>Mit den Werten unten kann das Telefon sie nicht lesen, Spalte %1: %2.</translation>
    </message>
    <message>
        <source>No rule: nothing is fetched.</source>
        <translation>Keine Regel: Nichts wird abgeholt.</translation>
    </message>
    <message>
        <source>No part applies: nothing is fetched.</source>
        <translation>Kein Teil trifft zu: Nichts wird abgeholt.</translation>
    </message>
    <message>
        <source>Fetches %1</source>
        <translation>Holt %1 ab</translation>
    </message>
    <message>
        <source>Nothing is fetched.</source>
        <translation>Nichts wird abgeholt.</translation>
    </message>
    <message>
        <source>with a key</source>
        <translation>mit einem Schlüssel</translation>
    </message>
    <message>
        <source>as the user %1</source>
        <translation>als Benutzer %1</translation>
    </message>
    <message>
        <source>after setting %1 to %2</source>
        <translation>nachdem %1 auf %2 gesetzt ist</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It holds now: the phone would resync.</source>
        <translation>Sie trifft jetzt zu: Das Telefon würde abgleichen.</translation>
    </message>
    <message>
        <source>It does not hold now.</source>
        <translation>Sie trifft jetzt nicht zu.</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Wird zu: %1</translation>
    </message>
    <message>
        <source>$%1 = %2</source>
        <translation>$%1 = %2</translation>
    </message>
    <message>
        <source>$%1 is not known</source>
        <translation>$%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Am %1: %2</translation>
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
    <message>
        <source>taken, though its maker makes no phone we know</source>
        <translation>aufgenommen, obwohl sein Hersteller kein uns bekanntes Telefon baut</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>schon bekannt: %1</translation>
    </message>
    <message>
        <source>not a MAC</source>
        <translation>keine MAC</translation>
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
    <message>
        <source>This program was built without ZXing, so it cannot read pictures.</source>
        <translation>Dieses Programm wurde ohne ZXing gebaut und kann daher keine Bilder lesen.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Read the codes in a photograph of a label. It may be dropped here, too.</source>
        <translation>Die Codes in einem Foto eines Etiketts lesen. Es kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold labels before the camera</source>
        <translation>Etiketten vor die Kamera halten</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Pictures of labels</source>
        <translation>Bilder von Etiketten</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>No code can be read in %1.</source>
        <translation>In %1 ist kein Code zu lesen.</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Noch nichts gescannt</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 ändert es</translation>
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
    <name>gui::ScriptEditor</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ServersBox</name>
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
        <source>Phones are served.</source>
        <translation>Telefone werden versorgt.</translation>
    </message>
    <message>
        <source>Syslog port, TCP</source>
        <translation>Syslog-Port, TCP</translation>
    </message>
    <message>
        <source>any; for a firewall a range, such as 50000-50255</source>
        <translation>beliebige; für eine Firewall ein Bereich wie 50000-50255</translation>
    </message>
    <message>
        <source>Ports of TFTP transfers</source>
        <translation>Ports der TFTP-Übertragungen</translation>
    </message>
    <message>
        <source>All from the TFTP port, for a stricter firewall</source>
        <translation>Alle vom TFTP-Port aus, für eine strengere Firewall</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPS-Port</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>Sein Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>CA of the phones&apos; certificates (PEM)</source>
        <translation>CA der Zertifikate der Telefone (PEM)</translation>
    </message>
    <message>
        <source>none: phones need no certificate</source>
        <translation>keine: Telefone brauchen kein Zertifikat</translation>
    </message>
    <message>
        <source>Also for old SPA phones (TLS 1.0: not safe any more)</source>
        <translation>Auch für alte SPA-Telefone (TLS 1.0: nicht mehr sicher)</translation>
    </message>
</context>
<context>
    <name>gui::SettingsView</name>
    <message>
        <source>The whole fleet</source>
        <translation>Die ganze Flotte</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Geheimnisse: %1</translation>
    </message>
</context>
<context>
    <name>gui::Speaker</name>
    <message>
        <source>This machine has no loudspeaker to play it on.</source>
        <translation>Dieser Rechner hat keinen Lautsprecher, um es abzuspielen.</translation>
    </message>
    <message>
        <source>The loudspeaker of this machine does not take such samples.</source>
        <translation>Der Lautsprecher dieses Rechners nimmt solche Samples nicht an.</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it cannot play sounds.</source>
        <translation>Dieses Programm wurde ohne Qt Multimedia gebaut und kann daher keine Klänge abspielen.</translation>
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
    <message>
        <source>%1 · lines lost</source>
        <translation>%1 · Zeilen verloren</translation>
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
    <message>
        <source>fetched %1</source>
        <translation>holte %1</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>holt %1</translation>
    </message>
    <message>
        <source>asked in vain for %1</source>
        <translation>fragte vergeblich nach %1</translation>
    </message>
    <message>
        <source>did not get all of %1</source>
        <translation>bekam %1 nicht vollständig</translation>
    </message>
    <message>
        <source>sent its report %1</source>
        <translation>sandte seinen Bericht %1</translation>
    </message>
    <message>
        <source>sends its report %1</source>
        <translation>sendet seinen Bericht %1</translation>
    </message>
    <message>
        <source>sent in vain %1</source>
        <translation>sandte vergeblich %1</translation>
    </message>
    <message>
        <source>did not send all of %1</source>
        <translation>sandte %1 nicht vollständig</translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>%1 angestoßen</translation>
    </message>
    <message>
        <source>pushed %1 in vain</source>
        <translation>%1 vergeblich angestoßen</translation>
    </message>
    <message>
        <source>answered: it has no lines</source>
        <translation>antwortete: Es hat keine Leitungen</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 angemeldet</translation>
    </message>
    <message>
        <source>%1 not registered</source>
        <translation>%1 nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 registered, %2 not</source>
        <translation>%1 angemeldet, %2 nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
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
    <message>
        <source>Select phones</source>
        <translation>Wählen Sie Telefone</translation>
    </message>
    <message>
        <source>Then all that happened to them stands here.</source>
        <translation>Dann steht hier alles, was mit ihnen geschah.</translation>
    </message>
    <message>
        <source>What these phones ask for, get, log and are told appears here as it happens.</source>
        <translation>Was diese Telefone fragen, bekommen, protokollieren und gesagt bekommen, erscheint hier, sobald es geschieht.</translation>
    </message>
</context>
<context>
    <name>gui::ToneEditor</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>gui::TrialPhone</name>
    <message>
        <source>TFTP is not served yet: start the servers first.</source>
        <translation>TFTP läuft noch nicht: Starten Sie zuerst die Server.</translation>
    </message>
</context>
<context>
    <name>gui::Unsaved</name>
    <message>
        <source>Not everything could be saved.</source>
        <translation>Nicht alles konnte gespeichert werden.</translation>
    </message>
    <message>
        <source>Save what is not saved yet?</source>
        <translation>Noch nicht Gespeichertes speichern?</translation>
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
    <name>gui::WavePlot</name>
    <message>
        <source>Picture of the sound</source>
        <translation>Bild des Klangs</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
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
    <message>
        <source>undo: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>again: %1</source>
        <translation>wiederholt: %1</translation>
    </message>
    <message>
        <source>There is no edit of this window to take back.</source>
        <translation>Es gibt keine Änderung dieses Fensters, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>"%1" stays: somebody changed the same since. The timeline says who.</source>
        <translation>„%1“ bleibt: Jemand hat dasselbe seither geändert. Der Verlauf sagt, wer.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: nichts wurde geändert.</translation>
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
    <name>gui::pushWord</name>
    <message>
        <source>resync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>Die Datenbank %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 holds a control character; take it out.</source>
        <translation>%1 enthält ein Steuerzeichen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The phone %1 has more lines than any.</source>
        <translation>Das Telefon %1 hat mehr Leitungen als irgendeines.</translation>
    </message>
    <message>
        <source>Line %1 of %2: lines count from 1.</source>
        <translation>Leitung %1 von %2: Leitungen zählen ab 1.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is given twice.</source>
        <translation>Leitung %1 von %2 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Die Beschriftung</translation>
    </message>
    <message>
        <source>The phone's name</source>
        <translation>Der Name des Telefons</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>Der Name der Gruppe</translation>
    </message>
    <message>
        <source>The site's name</source>
        <translation>Der Name des Standorts</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Take that back first: spafleetctl phone undo %1</source>
        <translation>Nehmen Sie zuerst das zurück: spafleetctl phone undo %1</translation>
    </message>
    <message>
        <source>Change that by hand instead.</source>
        <translation>Ändern Sie das stattdessen von Hand.</translation>
    </message>
    <message>
        <source>"%1" cannot be taken back: %2 changed the same thing since ("%3": %4). %5</source>
        <translation>„%1“ kann nicht zurückgenommen werden: %2 hat dasselbe seither geändert („%3“: %4). %5</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Spafleet (its version is %2, this program knows %3). It was left as it is; update this program.</source>
        <translation>Die Datenbank %1 stammt von einem neueren Spafleet (ihre Version ist %2, dieses Programm kennt %3). Sie blieb, wie sie war; aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is; name another file.</source>
        <translation>Die Datenbank %1 gehört einem anderen Programm. Sie blieb, wie sie war; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>(another)</source>
        <translation>(ein anderes)</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>Nebenstelle %1</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is not installed; install the package %2.</source>
        <translation>Qts Treiber für %1 ist nicht installiert; installieren Sie das Paket %2.</translation>
    </message>
    <message>
        <source>Another program holds it; try again.</source>
        <translation>Ein anderes Programm hält sie; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs and lets you in.</source>
        <translation>Prüfen Sie die Adresse, und ob der Server läuft und Sie einlässt.</translation>
    </message>
    <message>
        <source>Another program is writing to it; try again.</source>
        <translation>Ein anderes Programm schreibt gerade hinein; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be written: see to it that the file and its folder belong to you.</source>
        <translation>Sie kann nicht geschrieben werden: Sorgen Sie dafür, dass die Datei und ihr Ordner Ihnen gehören.</translation>
    </message>
    <message>
        <source>The disk failed or is full; nothing was changed.</source>
        <translation>Der Datenträger versagte oder ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is damaged; put back a copy.</source>
        <translation>Sie ist beschädigt; spielen Sie eine Kopie zurück.</translation>
    </message>
    <message>
        <source>The disk is full: make room and try again; nothing was changed.</source>
        <translation>Der Datenträger ist voll: Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It cannot be opened: see to it that the file and its folder belong to you.</source>
        <translation>Sie kann nicht geöffnet werden: Sorgen Sie dafür, dass die Datei und ihr Ordner Ihnen gehören.</translation>
    </message>
    <message>
        <source>It is no database; name another file.</source>
        <translation>Es ist keine Datenbank; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The database %1: %2</source>
        <translation>Die Datenbank %1: %2</translation>
    </message>
    <message>
        <source>There is no phone %1; `phone list` names them.</source>
        <translation>Es gibt kein Telefon %1; `phone list` nennt sie.</translation>
    </message>
    <message>
        <source>The extension's number</source>
        <translation>Die Nummer der Nebenstelle</translation>
    </message>
    <message>
        <source>The extension's name</source>
        <translation>Der Name der Nebenstelle</translation>
    </message>
    <message>
        <source>The context</source>
        <translation>Der Kontext</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>Die Mailbox</translation>
    </message>
    <message>
        <source>The Asterisk's name</source>
        <translation>Der Name des Asterisk</translation>
    </message>
    <message>
        <source>There is no extension %1; `extension list` names them.</source>
        <translation>Es gibt keine Nebenstelle %1; `extension list` nennt sie.</translation>
    </message>
    <message>
        <source>The setting's name</source>
        <translation>Der Name der Einstellung</translation>
    </message>
    <message>
        <source>The value of %1 is too long.</source>
        <translation>Der Wert von %1 ist zu lang.</translation>
    </message>
    <message>
        <source>The element's name</source>
        <translation>Der Name des Elements</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>Der Name der Ebene</translation>
    </message>
    <message>
        <source>Line %1 of %2: there is no extension %3; `extension add %3` makes it.</source>
        <translation>Leitung %1 von %2: Es gibt keine Nebenstelle %3; `extension add %3` legt sie an.</translation>
    </message>
    <message>
        <source>Extension %1 is in use by %2; take it off their lines first.</source>
        <translation>Die Nebenstelle %1 wird von %2 benutzt; nehmen Sie sie zuerst von deren Leitungen.</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 that could be taken back.</source>
        <translation>An %1 wurde nichts geändert, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>The key has no holder %1.</source>
        <translation>Der Schlüssel hat keinen Inhaber %1.</translation>
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
        <source>Open a demonstration: a small company whose phones live in this program.</source>
        <translation>Eine Vorführung öffnen: eine kleine Firma, deren Telefone in diesem Programm leben.</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>it refuses the connection; is its web server on (Enable_Web_Server), and on this port?</source>
        <translation>es weist die Verbindung ab; ist sein Webserver eingeschaltet (Enable_Web_Server), und auf diesem Port?</translation>
    </message>
    <message>
        <source>nobody knows that name</source>
        <translation>niemand kennt diesen Namen</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>es schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>es antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>die Verbindung scheiterte (%1)</translation>
    </message>
    <message>
        <source>“%1” is no address of a phone; write 192.0.2.7, 192.0.2.7:8080 or [2001:db8::7]:8080</source>
        <translation>„%1“ ist keine Adresse eines Telefons; schreiben Sie 192.0.2.7, 192.0.2.7:8080 oder [2001:db8::7]:8080</translation>
    </message>
    <message>
        <source>The status page is larger than 1 MB; no phone's is</source>
        <translation>Die Statusseite ist größer als 1 MB, was keines Telefons Seite ist</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: nobody knows that name, or no way leads there</source>
        <translation>Das Telefon unter %1 ist nicht zu erreichen: Niemand kennt diesen Namen, oder kein Weg führt dorthin</translation>
    </message>
    <message>
        <source>“%1/%2” is no network; write 192.0.2.0/24</source>
        <translation>„%1/%2“ ist kein Netz; schreiben Sie 192.0.2.0/24</translation>
    </message>
    <message>
        <source>/%1 are too many addresses; probe at most a /%2 at a time</source>
        <translation>/%1 sind zu viele Adressen; fragen Sie höchstens ein /%2 auf einmal ab</translation>
    </message>
    <message>
        <source>Asking the phone was given up because the program ends</source>
        <translation>Das Telefon wird nicht weiter gefragt, weil das Programm endet</translation>
    </message>
    <message>
        <source>The answer is no status page of a phone; is the address right, and is its password?</source>
        <translation>Die Antwort ist keine Statusseite eines Telefons; stimmen die Adresse und sein Passwort?</translation>
    </message>
    <message>
        <source>Cannot open a SIP socket on %1</source>
        <translation>Auf %1 kann kein SIP-Socket geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot make a NOTIFY for %1</source>
        <translation>Für %1 lässt sich kein NOTIFY bilden</translation>
    </message>
    <message>
        <source>it knows no such event</source>
        <translation>es kennt kein solches Ereignis</translation>
    </message>
    <message>
        <source>is the line %1 its own, and Resync_From_SIP on?</source>
        <translation>ist die Leitung %1 seine eigene und Resync_From_SIP an?</translation>
    </message>
    <message>
        <source>%1 refuses the NOTIFY: SIP status %2; %3</source>
        <translation>%1 lehnt das NOTIFY ab: SIP-Status %2; %3</translation>
    </message>
    <message>
        <source>%1 asks for the password of line %2 and takes none of those known; or set Auth_Resync-Reboot to No</source>
        <translation>%1 verlangt das Passwort der Leitung %2 und nimmt keines der bekannten; oder setzen Sie Auth_Resync-Reboot auf No</translation>
    </message>
    <message>
        <source>The phone at %1 did not answer the NOTIFY; is its SIP port %2?</source>
        <translation>Das Telefon unter %1 hat auf das NOTIFY nicht geantwortet; ist sein SIP-Port %2?</translation>
    </message>
</context>
<context>
    <name>phone::Exchange</name>
    <message>
        <source>%1 answers with more than 4 MB, which no phone does</source>
        <translation>%1 antwortet mit mehr als 4 MB, was kein Telefon tut</translation>
    </message>
    <message>
        <source>%1 asks for its password in a way we do not give it away; only HTTP digest is used</source>
        <translation>%1 fragt auf eine Weise nach seinem Passwort, auf die wir es nicht preisgeben; nur HTTP-Digest wird benutzt</translation>
    </message>
    <message>
        <source>%1 has no such page: it is no SPA or MPP phone, or its web pages for the admin are off (Enable_Web_Admin_Access)</source>
        <translation>%1 hat keine solche Seite: Es ist kein SPA- oder MPP-Telefon, oder seine Webseiten für den Admin sind aus (Enable_Web_Admin_Access)</translation>
    </message>
    <message>
        <source>%1 refuses: HTTP status %2</source>
        <translation>%1 lehnt ab: HTTP-Status %2</translation>
    </message>
    <message>
        <source>%1 asks for an admin password and none is known for it: set Admin_Passwd</source>
        <translation>%1 verlangt ein Admin-Passwort, und keines ist dafür bekannt: Setzen Sie Admin_Passwd</translation>
    </message>
    <message>
        <source>%1 takes none of the %2 admin passwords known for it; resync it from its own menu, or give the password it has</source>
        <translation>%1 nimmt keines der %2 dafür bekannten Admin-Passwörter; gleichen Sie es über sein eigenes Menü ab, oder geben Sie das Passwort an, das es hat</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: %2</source>
        <translation>Das Telefon unter %1 ist nicht zu erreichen: %2</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>is written "%1": the phone shows ASCII only</source>
        <translation>ist „%1“ geschrieben: Das Telefon zeigt nur ASCII</translation>
    </message>
    <message>
        <source>use plain letters, or newer firmware</source>
        <translation>nehmen Sie einfache Buchstaben oder neuere Firmware</translation>
    </message>
    <message>
        <source>is spelled in another case: the phone passes it over</source>
        <translation>ist in anderer Groß-/Kleinschreibung geschrieben: Das Telefon übergeht es</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>schreiben Sie %1</translation>
    </message>
    <message>
        <source>is no element of the %1 but of the %2: the phone passes it over</source>
        <translation>ist kein Element des %1, sondern des %2: Das Telefon übergeht es</translation>
    </message>
    <message>
        <source>perhaps %1 is meant</source>
        <translation>vielleicht ist %1 gemeint</translation>
    </message>
    <message>
        <source>is not known: the phone passes it over</source>
        <translation>ist nicht bekannt: Das Telefon übergeht es</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>prüfen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>is said again in line %1</source>
        <translation>ist in Zeile %1 noch einmal gesagt</translation>
    </message>
    <message>
        <source>is said again in line %1, and only the last one counts</source>
        <translation>ist in Zeile %1 noch einmal gesagt, und nur das letzte zählt</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>entfernen Sie eines davon</translation>
    </message>
    <message>
        <source>%1 more elements are not known</source>
        <translation>%1 weitere Elemente sind nicht bekannt</translation>
    </message>
    <message>
        <source>is the file meant for this model?</source>
        <translation>ist die Datei für dieses Modell gedacht?</translation>
    </message>
    <message>
        <source>is a secret in a file that anybody may fetch</source>
        <translation>ist ein Geheimnis in einer Datei, die jeder abholen darf</translation>
    </message>
    <message>
        <source>move it to the phone's own profile</source>
        <translation>verschieben Sie es in das eigene Profil des Telefons</translation>
    </message>
    <message>
        <source>is empty: whoever reaches the phone may change it</source>
        <translation>ist leer: Wer das Telefon erreicht, darf es ändern</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>setzen Sie ein Passwort</translation>
    </message>
    <message>
        <source>debugging is left on: calls are reported to %1 in the clear</source>
        <translation>die Fehlersuche ist noch an: Anrufe werden %1 im Klartext gemeldet</translation>
    </message>
    <message>
        <source>debugging is left on</source>
        <translation>die Fehlersuche ist noch an</translation>
    </message>
    <message>
        <source>set Debug_Level to 0 once the phone works</source>
        <translation>setzen Sie Debug_Level auf 0, sobald das Telefon funktioniert</translation>
    </message>
    <message>
        <source>is cleared: the phone no longer says what became of it</source>
        <translation>ist geleert: Das Telefon meldet nicht mehr, was aus ihm wurde</translation>
    </message>
    <message>
        <source>leave it as the factory has it</source>
        <translation>lassen Sie es, wie das Werk es vorgibt</translation>
    </message>
    <message>
        <source>names more than the %1 domains a phone takes</source>
        <translation>nennt mehr als die %1 Domains, die ein Telefon annimmt</translation>
    </message>
    <message>
        <source>name the domain above them instead</source>
        <translation>nennen Sie stattdessen die Domain darüber</translation>
    </message>
    <message>
        <source>the server is outside of Restricted_Access_Domains</source>
        <translation>der Server liegt außerhalb der Restricted_Access_Domains</translation>
    </message>
    <message>
        <source>add its domain there</source>
        <translation>fügen Sie dort seine Domain hinzu</translation>
    </message>
    <message>
        <source>its maker publishes no more firmware, and these holes stay open: %1</source>
        <translation>sein Hersteller veröffentlicht keine Firmware mehr, und diese Lücken bleiben offen: %1</translation>
    </message>
    <message>
        <source>keep the phone in a network of its own and switch its web server off once it is set up</source>
        <translation>halten Sie das Telefon in einem eigenen Netz und schalten Sie seinen Webserver aus, sobald es eingerichtet ist</translation>
    </message>
    <message>
        <source>has no condition: the phone may load the image over and over</source>
        <translation>hat keine Bedingung: Das Telefon lädt das Image womöglich immer wieder</translation>
    </message>
    <message>
        <source>write ( $SWVER ne VERSION )? before the address</source>
        <translation>schreiben Sie ( $SWVER ne VERSION )? vor die Adresse</translation>
    </message>
    <message>
        <source>asks for the firmware %1, which we do not hold</source>
        <translation>verlangt die Firmware %1, die wir nicht haben</translation>
    </message>
    <message>
        <source>put the image into the folder of files, or clear the rule</source>
        <translation>legen Sie das Image in den Ordner der Dateien, oder leeren Sie die Regel</translation>
    </message>
    <message>
        <source>what firmware %1 is stands neither inside it nor in its name: nobody can tell here whether the upgrade ever ends</source>
        <translation>welche Firmware %1 ist, steht weder darin noch in seinem Namen: Niemand kann hier sagen, ob die Aktualisierung je endet</translation>
    </message>
    <message>
        <source>try it on one phone first</source>
        <translation>probieren Sie es zuerst an einem Telefon</translation>
    </message>
    <message>
        <source>%1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>%1 ist Firmware %2, mit der die Bedingung weiter zutrifft: Das Telefon würde sie ohne Ende laden</translation>
    </message>
    <message>
        <source>by its name %1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>dem Namen nach ist %1 Firmware %2, mit der die Bedingung weiter zutrifft: Das Telefon würde sie ohne Ende laden</translation>
    </message>
    <message>
        <source>name version %1 in the condition</source>
        <translation>nennen Sie in der Bedingung die Version %1</translation>
    </message>
    <message>
        <source>a phone older than %1 must load %2 before %3</source>
        <translation>ein Telefon, das älter als %1 ist, muss %2 vor %3 laden</translation>
    </message>
    <message>
        <source>write ( $SWVER lt %1 )? and the address of %2 first</source>
        <translation>schreiben Sie zuerst ( $SWVER lt %1 )? und die Adresse von %2</translation>
    </message>
    <message>
        <source>correct the rule</source>
        <translation>berichtigen Sie die Regel</translation>
    </message>
    <message>
        <source>holds characters that this phone shows only with newer firmware</source>
        <translation>enthält Zeichen, die dieses Telefon nur mit neuerer Firmware zeigt</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>remove line breaks and tabs from the value</source>
        <translation>entfernen Sie Zeilenumbrüche und Tabulatoren aus dem Wert</translation>
    </message>
    <message>
        <source>a semicolon in a key's label ends it where the key is programmed</source>
        <translation>ein Semikolon in der Beschriftung einer Taste beendet sie dort, wo die Taste programmiert ist</translation>
    </message>
    <message>
        <source>write a comma or a hyphen instead</source>
        <translation>schreiben Sie stattdessen ein Komma oder einen Bindestrich</translation>
    </message>
    <message>
        <source>a semicolon in the key's label tears it apart</source>
        <translation>ein Semikolon in der Beschriftung der Taste reißt sie auseinander</translation>
    </message>
    <message>
        <source>is longer than the %1 characters a phone may keep</source>
        <translation>ist länger als die %1 Zeichen, die ein Telefon womöglich behält</translation>
    </message>
    <message>
        <source>shorten it, or try it on one phone first</source>
        <translation>kürzen Sie es, oder probieren Sie es zuerst an einem Telefon</translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>Spalte %1: </translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>berichtigen Sie den Wert</translation>
    </message>
    <message>
        <source>the phone writes this in another way, takes it for a change and reboots at every resync</source>
        <translation>das Telefon schreibt das anders, hält es für eine Änderung und startet bei jedem Abgleich neu</translation>
    </message>
    <message>
        <source>The cryptographic library cannot encrypt.</source>
        <translation>Die Kryptobibliothek kann nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or it was not made with openssl enc -aes-256-cbc -md md5.</source>
        <translation>Die Datei kann nicht entschlüsselt werden: Der Schlüssel ist falsch, oder sie wurde nicht mit openssl enc -aes-256-cbc -md md5 erzeugt.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or the file is damaged.</source>
        <translation>Die Datei kann nicht entschlüsselt werden: Der Schlüssel ist falsch, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>the file was encrypted before it was compressed, or wrapped twice: a phone cannot read it</source>
        <translation>die Datei wurde vor dem Komprimieren verschlüsselt oder zweimal verpackt: Ein Telefon kann sie nicht lesen</translation>
    </message>
    <message>
        <source>compress first, then encrypt</source>
        <translation>erst komprimieren, dann verschlüsseln</translation>
    </message>
    <message>
        <source>The file is encrypted, or no profile at all. Give the key that stands in the phone's profile rule: --key.</source>
        <translation>Die Datei ist verschlüsselt oder gar kein Profil. Geben Sie den Schlüssel an, der in der Profilregel des Telefons steht: --key.</translation>
    </message>
    <message>
        <source>The key is wrong: what comes out is no profile.</source>
        <translation>Der Schlüssel ist falsch: Was herauskommt, ist kein Profil.</translation>
    </message>
    <message>
        <source>The file is neither text nor compressed nor encrypted in a way phones read.</source>
        <translation>Die Datei ist weder Text noch so komprimiert oder verschlüsselt, wie Telefone es lesen.</translation>
    </message>
    <message>
        <source>The file is larger than any profile.</source>
        <translation>Die Datei ist größer als jedes Profil.</translation>
    </message>
    <message>
        <source>The file is UTF-16, which no phone reads; save it as UTF-8.</source>
        <translation>Die Datei ist UTF-16, was kein Telefon liest; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is wrapped too many times.</source>
        <translation>Die Datei ist zu oft verpackt.</translation>
    </message>
    <message>
        <source>There is no memory left to decompress.</source>
        <translation>Zum Dekomprimieren ist kein Speicher mehr da.</translation>
    </message>
    <message>
        <source>Decompressed, the file is larger than any profile; it was not read.</source>
        <translation>Dekomprimiert ist die Datei größer als jedes Profil; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The compressed file is cut off; copy or download it again.</source>
        <translation>Die komprimierte Datei ist abgeschnitten; kopieren oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The compressed file is damaged; copy or download it again.</source>
        <translation>Die komprimierte Datei ist beschädigt; kopieren oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>the files are larger than any profile</source>
        <translation>die Dateien sind größer als jedes Profil</translation>
    </message>
    <message>
        <source>too many files import each other</source>
        <translation>zu viele Dateien importieren einander</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 kann nicht importiert werden</translation>
    </message>
    <message>
        <source>give the file it names, or put its lines here</source>
        <translation>geben Sie die Datei an, die es nennt, oder setzen Sie ihre Zeilen hierher</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>das wird nicht verstanden</translation>
    </message>
    <message>
        <source>write Name "value" ;</source>
        <translation>schreiben Sie Name "Wert" ;</translation>
    </message>
    <message>
        <source>the semicolon is missing</source>
        <translation>das Semikolon fehlt</translation>
    </message>
    <message>
        <source>control characters were left out of the value</source>
        <translation>Steuerzeichen im Wert wurden weggelassen</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8 were read as Latin-1</source>
        <translation>Bytes, die kein UTF-8 sind, wurden als Latin-1 gelesen</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>%1 belongs to the router, of which SPC text knows nothing. Write XML.</source>
        <translation>%1 gehört zum Router, von dem SPC-Text nichts weiß. Schreiben Sie XML.</translation>
    </message>
    <message>
        <source>The value of %1 holds a quotation mark or a control character, which SPC text cannot say. Write XML.</source>
        <translation>Der Wert von %1 enthält ein Anführungszeichen oder ein Steuerzeichen, was SPC-Text nicht ausdrücken kann. Schreiben Sie XML.</translation>
    </message>
    <message>
        <source>there is no &lt;flat-profile&gt;: a phone takes nothing of it</source>
        <translation>es gibt kein &lt;flat-profile&gt;: Ein Telefon nimmt nichts daraus</translation>
    </message>
    <message>
        <source>put the elements between &lt;flat-profile&gt; and &lt;/flat-profile&gt;</source>
        <translation>setzen Sie die Elemente zwischen &lt;flat-profile&gt; und &lt;/flat-profile&gt;</translation>
    </message>
    <message>
        <source>stands behind &lt;/flat-profile&gt;: the phone passes it over</source>
        <translation>steht hinter &lt;/flat-profile&gt;: Das Telefon übergeht es</translation>
    </message>
    <message>
        <source>move it inside</source>
        <translation>verschieben Sie es hinein</translation>
    </message>
    <message>
        <source>text outside of any element is not read</source>
        <translation>Text außerhalb eines Elements wird nicht gelesen</translation>
    </message>
    <message>
        <source>remove it, or make it a comment: &lt;!-- … --&gt;</source>
        <translation>entfernen Sie ihn, oder machen Sie einen Kommentar daraus: &lt;!-- … --&gt;</translation>
    </message>
    <message>
        <source>// begins no comment: the phone reads the elements behind it</source>
        <translation>// beginnt keinen Kommentar: Das Telefon liest die Elemente dahinter</translation>
    </message>
    <message>
        <source>write &lt;!-- … --&gt; around what is not meant</source>
        <translation>schreiben Sie &lt;!-- … --&gt; um das, was nicht gemeint ist</translation>
    </message>
    <message>
        <source>an unescaped &lt; was taken for a part of the value</source>
        <translation>ein nicht maskiertes &lt; wurde als Teil des Werts genommen</translation>
    </message>
    <message>
        <source>write &amp;lt;</source>
        <translation>schreiben Sie &amp;lt;</translation>
    </message>
    <message>
        <source>has no end tag</source>
        <translation>hat kein End-Tag</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>schließen Sie es</translation>
    </message>
    <message>
        <source>is closed by a tag of another name</source>
        <translation>wird von einem Tag mit anderem Namen geschlossen</translation>
    </message>
    <message>
        <source>give both tags the same name, in the same case</source>
        <translation>geben Sie beiden Tags denselben Namen in gleicher Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>is closed but was never opened</source>
        <translation>wird geschlossen, wurde aber nie geöffnet</translation>
    </message>
    <message>
        <source>remove the end tag</source>
        <translation>entfernen Sie das End-Tag</translation>
    </message>
    <message>
        <source>the tag is malformed</source>
        <translation>das Tag ist fehlerhaft</translation>
    </message>
    <message>
        <source>write &lt;Name ua="na"&gt;</source>
        <translation>schreiben Sie &lt;Name ua="na"&gt;</translation>
    </message>
    <message>
        <source>the comment never ends: nothing behind it is read</source>
        <translation>der Kommentar endet nie: Nichts dahinter wird gelesen</translation>
    </message>
    <message>
        <source>end it with --&gt;</source>
        <translation>beenden Sie ihn mit --&gt;</translation>
    </message>
    <message>
        <source>the quotation mark of an attribute is missing</source>
        <translation>das Anführungszeichen eines Attributs fehlt</translation>
    </message>
    <message>
        <source>write ua="na"</source>
        <translation>schreiben Sie ua="na"</translation>
    </message>
    <message>
        <source>is nested too deep and was passed over</source>
        <translation>ist zu tief verschachtelt und wurde übergangen</translation>
    </message>
    <message>
        <source>the text is too long: nothing behind this was read</source>
        <translation>der Text ist zu lang: Nichts hinter dieser Stelle wurde gelesen</translation>
    </message>
    <message>
        <source>no parameter has a name that long</source>
        <translation>kein Parameter hat einen so langen Namen</translation>
    </message>
    <message>
        <source>a document type is not read, and its entities are not</source>
        <translation>eine Dokumenttyp-Angabe wird nicht gelesen, ihre Entitäten auch nicht</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen Sie sie</translation>
    </message>
    <message>
        <source>and more, which are not listed</source>
        <translation>und weitere, die nicht aufgeführt sind</translation>
    </message>
    <message>
        <source>an &amp; that begins none of the known escapes was kept as it is</source>
        <translation>ein &amp;, das keine der bekannten Maskierungen beginnt, blieb, wie es war</translation>
    </message>
    <message>
        <source>write &amp;amp;</source>
        <translation>schreiben Sie &amp;amp;</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>entfernen Sie sie</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>is a secret with characters the phone does not know: it may never be let in with it</source>
        <translation>ist ein Geheimnis mit Zeichen, die das Telefon nicht kennt: Es wird damit womöglich nie eingelassen</translation>
    </message>
    <message>
        <source>use English letters, digits and signs</source>
        <translation>nehmen Sie englische Buchstaben, Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>there is more of it than any profile holds: the rest is not read</source>
        <translation>es ist mehr, als irgendein Profil enthält: Der Rest wird nicht gelesen</translation>
    </message>
    <message>
        <source>split the file, and read its parts one by one</source>
        <translation>teilen Sie die Datei und lesen Sie die Teile einzeln</translation>
    </message>
    <message>
        <source>is set by no layer: while it is the factory's, whoever reaches the phone may change it</source>
        <translation>wird von keiner Ebene gesetzt: Solange es das des Werks ist, darf jeder das Telefon ändern, der es erreicht</translation>
    </message>
</context>
<context>
    <name>provisioning</name>
    <message>
        <source>It neither logged &quot;Successful upgrade&quot; nor shows other firmware than before. Is Upgrade_Enable on, and does its Upgrade_Rule name a file this server has?</source>
        <translation>Es hat weder „Successful upgrade“ protokolliert noch zeigt es andere Firmware als zuvor. Ist Upgrade_Enable eingeschaltet, und nennt seine Upgrade_Rule eine Datei, die dieser Server hat?</translation>
    </message>
    <message>
        <source>Anybody who knows a phone's MAC address can fetch its passwords.</source>
        <translation>Wer die MAC-Adresse eines Telefons kennt, kann seine Passwörter abholen.</translation>
    </message>
    <message>
        <source>Narrow it: spafleetctl setting set secrets.policy=enrolment, token or certificate, or networks.allowed=192.0.2.0/24.</source>
        <translation>Schränken Sie es ein: spafleetctl setting set secrets.policy=enrolment, token oder certificate, oder networks.allowed=192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Phones are sent to %1 by https, but a phone compares the certificate's CN with the host's name and no name is given.</source>
        <translation>Telefone werden per https zu %1 geschickt, aber ein Telefon vergleicht den CN des Zertifikats mit dem Namen des Hosts, und kein Name ist angegeben.</translation>
    </message>
    <message>
        <source>Put the host name that is the certificate's CN into %1.</source>
        <translation>Setzen Sie den Hostnamen, der der CN des Zertifikats ist, in %1 ein.</translation>
    </message>
    <message>
        <source>The policy is certificate, but phones are not sent to an https address: none will get its profile.</source>
        <translation>Die Richtlinie ist certificate, aber Telefone werden zu keiner https-Adresse geschickt: Keines bekommt sein Profil.</translation>
    </message>
    <message>
        <source>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</source>
        <translation>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</translation>
    </message>
    <message>
        <source>"%1" is no model the catalogue knows.</source>
        <translation>„%1“ ist kein Modell, das der Katalog kennt.</translation>
    </message>
    <message>
        <source>%1 is not in the inventory.</source>
        <translation>%1 ist nicht im Inventar.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>set %1 on %2 phones</source>
        <translation>%1 an %2 Telefonen setzen</translation>
    </message>
    <message>
        <source>set %1 for the fleet</source>
        <translation>%1 für die Flotte setzen</translation>
    </message>
    <message>
        <source>set %1 for %2</source>
        <translation>%1 für %2 setzen</translation>
    </message>
    <message>
        <source>The extension is on %1 phones (%2), but a peer holds one contact: only the phone that registered last will ring</source>
        <translation>Die Nebenstelle ist auf %1 Telefonen (%2), ein Peer hält aber nur einen Kontakt: Nur das Telefon, das sich zuletzt anmeldete, klingelt</translation>
    </message>
    <message>
        <source>Give each phone an extension of its own, or let them ring together: spafleetctl extension set %1 --option together=yes</source>
        <translation>Geben Sie jedem Telefon eine eigene Nebenstelle, oder lassen Sie sie zusammen klingeln: spafleetctl extension set %1 --option together=yes</translation>
    </message>
    <message>
        <source>An inbound group is written asterisk.inbound.NUMBER=CONTEXT: EXTENSION, EXTENSION …</source>
        <translation>Eine Rufgruppe schreibt man asterisk.inbound.NUMMER=KONTEXT: NEBENSTELLE, NEBENSTELLE …</translation>
    </message>
    <message>
        <source>There is no Asterisk server "%1". Name it first: spafleetctl setting set asterisk.%1.host=ADDRESS</source>
        <translation>Es gibt keinen Asterisk-Server „%1“. Nennen Sie ihn zuerst: spafleetctl setting set asterisk.%1.host=ADRESSE</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>there is text behind a quote</source>
        <translation>hinter einem Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>An extension's number has 1 to 63 characters.</source>
        <translation>Die Nummer einer Nebenstelle hat 1 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>"%1" begins with _, which makes it a pattern in a dial plan.</source>
        <translation>„%1“ beginnt mit _, was im Wählplan ein Muster daraus macht.</translation>
    </message>
    <message>
        <source>"%1" cannot be an extension's number: use digits, letters, and . - + * # only.</source>
        <translation>„%1“ kann keine Nummer einer Nebenstelle sein: Nehmen Sie nur Ziffern, Buchstaben und . - + * #.</translation>
    </message>
    <message>
        <source>The %1 holds a line break or a control character.</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank.</source>
        <translation>%1 beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The %1 is longer than %2 characters.</source>
        <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>"%1" cannot be a dial-plan context: use letters, digits, - _ and . only.</source>
        <translation>„%1“ kann kein Kontext des Wählplans sein: Nehmen Sie nur Buchstaben, Ziffern, - _ und .</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>"%1" cannot be the name of a peer option.</source>
        <translation>„%1“ kann kein Name einer Peer-Option sein.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>%1 phones</source>
        <translation>%1 Telefone</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>import %1 phones</source>
        <translation>%1 Telefone importieren</translation>
    </message>
    <message>
        <source>The certificate it showed is not signed by the CA that serve was given by --client-ca. If it is a phone's own, add its maker's root to that file.</source>
        <translation>Das Zertifikat, das es zeigte, ist nicht von der CA signiert, die serve mit --client-ca angegeben bekam. Ist es das eigene eines Telefons, fügen Sie die Wurzel seines Herstellers in diese Datei ein.</translation>
    </message>
    <message>
        <source>The certificate it showed has expired; if it is a phone's own, set this machine's clock or use another policy.</source>
        <translation>Das Zertifikat, das es zeigte, ist abgelaufen; ist es das eigene eines Telefons, stellen Sie die Uhr dieses Rechners oder nehmen Sie eine andere Richtlinie.</translation>
    </message>
    <message>
        <source>It finds our certificate expired: ask for a new one with spafleetctl certificate request, or set the phone's clock.</source>
        <translation>Es hält unser Zertifikat für abgelaufen: Fordern Sie mit spafleetctl certificate request ein neues an, oder stellen Sie die Uhr des Telefons.</translation>
    </message>
    <message>
        <source>It does not trust our certificate: SPA phones trust those that Cisco signed (spafleetctl certificate request), newer ones a CA of your own by their Custom CA parameter.</source>
        <translation>Es traut unserem Zertifikat nicht: SPA-Telefone trauen denen, die Cisco signiert hat (spafleetctl certificate request), neuere über ihren Parameter Custom CA auch einer eigenen CA.</translation>
    </message>
    <message>
        <source>It refuses our certificate: see spafleetctl certificate check, and that the rule names the host as the certificate's CN does.</source>
        <translation>Es lehnt unser Zertifikat ab: Siehe spafleetctl certificate check, und sorgen Sie dafür, dass die Regel den Host so nennt wie der CN des Zertifikats.</translation>
    </message>
    <message>
        <source>It speaks only ciphers that are not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>Es spricht nur Verschlüsselungen, die nicht mehr sicher sind. Schicken Sie es mit verschlüsseltem Profil zu tftp oder http, oder schalten Sie das Profil für alte SPA-Telefone ein.</translation>
    </message>
    <message>
        <source>It speaks only TLS that is not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>Es spricht nur TLS, das nicht mehr sicher ist. Schicken Sie es mit verschlüsseltem Profil zu tftp oder http, oder schalten Sie das Profil für alte SPA-Telefone ein.</translation>
    </message>
    <message>
        <source>It speaks plain HTTP at the HTTPS port: its rule needs https://.</source>
        <translation>Es spricht einfaches HTTP am HTTPS-Port: Seine Regel braucht https://.</translation>
    </message>
    <message>
        <source>No phone sends so much. Look who is at this address.</source>
        <translation>Kein Telefon sendet so viel. Sehen Sie nach, wer unter dieser Adresse ist.</translation>
    </message>
    <message>
        <source>What came is no HTTP; https:// needs the port that serve was given by --https.</source>
        <translation>Was kam, ist kein HTTP; https:// braucht den Port, den serve mit --https angegeben bekam.</translation>
    </message>
    <message>
        <source>It asks again by itself; where this lasts, spread the phones by Resync_Random_Delay.</source>
        <translation>Es fragt von selbst wieder; hält das an, verteilen Sie die Telefone mit Resync_Random_Delay.</translation>
    </message>
    <message>
        <source>More than %1 networks are too many.</source>
        <translation>Mehr als %1 Netze sind zu viele.</translation>
    </message>
    <message>
        <source>"%1" is no network: write 192.0.2.0/24, 2001:db8::/32 or a single address.</source>
        <translation>„%1“ ist kein Netz: Schreiben Sie 192.0.2.0/24, 2001:db8::/32 oder eine einzelne Adresse.</translation>
    </message>
    <message>
        <source>"%1" is no policy: open, enrolment, token or certificate.</source>
        <translation>„%1“ ist keine Richtlinie: open, enrolment, token oder certificate.</translation>
    </message>
    <message>
        <source>Host where phones fetch their files and send their log</source>
        <translation>Host, bei dem Telefone ihre Dateien abholen und an den sie ihr Protokoll senden</translation>
    </message>
    <message>
        <source>Host where phones register</source>
        <translation>Host, bei dem Telefone sich anmelden</translation>
    </message>
    <message>
        <source>Host of a further Asterisk server, by the name extensions give it</source>
        <translation>Host eines weiteren Asterisk-Servers, mit dem Namen, den Nebenstellen ihm geben</translation>
    </message>
    <message>
        <source>Dial-plan context of an extension that names none</source>
        <translation>Kontext im Wählplan für eine Nebenstelle, die keinen nennt</translation>
    </message>
    <message>
        <source>Extensions that a number called from outside rings, CONTEXT: 151, 152</source>
        <translation>Nebenstellen, die eine von außen gerufene Nummer klingeln lässt, KONTEXT: 151, 152</translation>
    </message>
    <message>
        <source>Where phones fetch their profile, with $MA for the MAC</source>
        <translation>Wo Telefone ihr Profil abholen, mit $MA für die MAC</translation>
    </message>
    <message>
        <source>TFTP port in the files phones get</source>
        <translation>TFTP-Port in den Dateien, die Telefone bekommen</translation>
    </message>
    <message>
        <source>Host, or host:port, phones send their log to</source>
        <translation>Host oder host:port, an den Telefone ihr Protokoll senden</translation>
    </message>
    <message>
        <source>Syslog port in the files phones get</source>
        <translation>Syslog-Port in den Dateien, die Telefone bekommen</translation>
    </message>
    <message>
        <source>Days the log and the events are kept</source>
        <translation>Tage, die Protokoll und Ereignisse aufbewahrt werden</translation>
    </message>
    <message>
        <source>Lines of syslog that are kept</source>
        <translation>Syslog-Zeilen, die aufbewahrt werden</translation>
    </message>
    <message>
        <source>Events that are kept</source>
        <translation>Ereignisse, die aufbewahrt werden</translation>
    </message>
    <message>
        <source>Megabytes of syslog that are kept</source>
        <translation>Megabyte Syslog, die aufbewahrt werden</translation>
    </message>
    <message>
        <source>Who gets the secrets in a profile: open, enrolment, token or certificate</source>
        <translation>Wer die Geheimnisse in einem Profil bekommt: open, enrolment, token oder certificate</translation>
    </message>
    <message>
        <source>Minutes for enrolment after a phone was added, adopted or pushed</source>
        <translation>Minuten für die Einschreibung, nachdem ein Telefon hinzugefügt, übernommen oder angestoßen wurde</translation>
    </message>
    <message>
        <source>Networks phones may fetch from, as 192.0.2.0/24, 2001:db8::/32</source>
        <translation>Netze, aus denen Telefone abholen dürfen, wie 192.0.2.0/24, 2001:db8::/32</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>There is no setting "%1". The settings are: %2.</source>
        <translation>Es gibt keine Einstellung „%1“. Die Einstellungen sind: %2.</translation>
    </message>
    <message>
        <source>The value of %1 is too long or holds control characters.</source>
        <translation>Der Wert von %1 ist zu lang oder enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>"%1" is no host for %2: give a name or an address, with :PORT where it needs one.</source>
        <translation>„%1“ ist kein Host für %2: Geben Sie einen Namen oder eine Adresse an, mit :PORT, wo nötig.</translation>
    </message>
    <message>
        <source>"%1" is no port for %2: give 1 to 65535.</source>
        <translation>„%1“ ist kein Port für %2: Geben Sie 1 bis 65535 an.</translation>
    </message>
    <message>
        <source>profile.url needs $MA, $MAU or $MAC: every phone has a file of its own, as in tftp://192.0.2.1/xml/spa$MA.xml.</source>
        <translation>profile.url braucht $MA, $MAU oder $MAC: Jedes Telefon hat eine eigene Datei, wie in tftp://192.0.2.1/xml/spa$MA.xml.</translation>
    </message>
    <message>
        <source>%1 takes a whole number above 0.</source>
        <translation>%1 nimmt eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>The text does not say what model it is of; say it with --model.</source>
        <translation>Der Text sagt nicht, von welchem Modell er ist; geben Sie es mit --model an.</translation>
    </message>
    <message>
        <source>No report came. Does its Report_Rule name this server, as http://SERVER/report/$MA.xml?</source>
        <translation>Kein Bericht kam. Nennt seine Report_Rule diesen Server, wie http://SERVER/report/$MA.xml?</translation>
    </message>
    <message>
        <source>No NOTIFY makes a phone upgrade; tell it by HTTP, or resync it: then it looks at its Upgrade_Rule.</source>
        <translation>Kein NOTIFY lässt ein Telefon aktualisieren; weisen Sie es über HTTP an, oder gleichen Sie es ab: Dann sieht es nach seiner Upgrade_Rule.</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address. Say where it is: spafleetctl phone resync %1 --address HOST</source>
        <translation>%1 wurde nie gesehen, daher kennt niemand seine Adresse. Sagen Sie, wo es ist: spafleetctl phone resync %1 --address HOST</translation>
    </message>
    <message>
        <source>%1 has no line with an extension, so SIP cannot reach it; tell it by HTTP.</source>
        <translation>%1 hat keine Leitung mit einer Nebenstelle, daher erreicht SIP es nicht; weisen Sie es über HTTP an.</translation>
    </message>
    <message>
        <source>%1 is recorded as "%2", a model the catalogue does not know. Bring its entry back with `model learn`, or give the phone a known model.</source>
        <translation>%1 ist als „%2“ erfasst, ein Modell, das der Katalog nicht kennt. Bringen Sie seinen Eintrag mit `model learn` zurück, oder geben Sie dem Telefon ein bekanntes Modell.</translation>
    </message>
    <message>
        <source>%1 is in none of the networks that may fetch. If it should, add it: spafleetctl setting set "networks.allowed=%2, %1"</source>
        <translation>%1 ist in keinem der Netze, die abholen dürfen. Wenn doch gewollt, fügen Sie es hinzu: spafleetctl setting set "networks.allowed=%2, %1"</translation>
    </message>
    <message>
        <source>It asks again by itself, after its Resync_Error_Retry_Delay at the latest.</source>
        <translation>Es fragt von selbst wieder, spätestens nach seinem Resync_Error_Retry_Delay.</translation>
    </message>
    <message>
        <source>The phone stopped answering. %1 Where every transfer ends so, a firewall holds our packets back: TFTP answers from a port of its own.</source>
        <translation>Das Telefon antwortet nicht mehr. %1 Wo jede Übertragung so endet, hält eine Firewall unsere Pakete zurück: TFTP antwortet von einem eigenen Port.</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>es sagte nicht, warum</translation>
    </message>
    <message>
        <source>Its log may say more: spafleetctl syslog tail --phone %1</source>
        <translation>Sein Protokoll sagt vielleicht mehr: spafleetctl syslog tail --phone %1</translation>
    </message>
    <message>
        <source>The phone broke off: %1. %2 %3</source>
        <translation>Das Telefon brach ab: %1. %2 %3</translation>
    </message>
    <message>
        <source>; %1 more like it</source>
        <translation>; %1 weitere dieser Art</translation>
    </message>
    <message>
        <source>Nobody said yet where phones fetch their files: spafleetctl setting set server=ADDRESS</source>
        <translation>Noch hat niemand gesagt, wo Telefone ihre Dateien abholen: spafleetctl setting set server=ADRESSE</translation>
    </message>
    <message>
        <source>Let it fetch again: spafleetctl phone resync %1, or phone invite %1 and restart it.</source>
        <translation>Lassen Sie es noch einmal abholen: spafleetctl phone resync %1, oder phone invite %1 und neu starten.</translation>
    </message>
    <message>
        <source>The certificate it showed is another phone's. Look whose address this is; nothing was sent.</source>
        <translation>Das Zertifikat, das es zeigte, ist das eines anderen Telefons. Sehen Sie nach, wessen Adresse das ist; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It was never invited to enrol. %1</source>
        <translation>Es wurde nie zur Einschreibung eingeladen. %1</translation>
    </message>
    <message>
        <source>The %1 minutes for its enrolment are over. %2</source>
        <translation>Die %1 Minuten für seine Einschreibung sind vorbei. %2</translation>
    </message>
    <message>
        <source>Another address enrolled as this phone first. If that was not the phone, change its secrets. %1</source>
        <translation>Eine andere Adresse hat sich zuerst als dieses Telefon eingeschrieben. War das nicht das Telefon, ändern Sie seine Geheimnisse. %1</translation>
    </message>
    <message>
        <source>It has no token. Make one: spafleetctl secret token make %1</source>
        <translation>Es hat kein Token. Legen Sie eines an: spafleetctl secret token make %1</translation>
    </message>
    <message>
        <source>It asks without its token. Send it there: spafleetctl phone resync %1</source>
        <translation>Es fragt ohne sein Token. Schicken Sie es dorthin: spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>Its token is wrong or was replaced. Send it the new one: spafleetctl phone resync %1</source>
        <translation>Sein Token ist falsch oder wurde ersetzt. Senden Sie ihm das neue: spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>It showed no certificate. Its profile must be fetched by https, and serve needs --client-ca FILE with the CA of the phones.</source>
        <translation>Es zeigte kein Zertifikat. Sein Profil muss per https abgeholt werden, und serve braucht --client-ca DATEI mit der CA der Telefone.</translation>
    </message>
    <message>
        <source>It showed the certificate that all old phones share, which proves no MAC. Let it have its profile under another policy.</source>
        <translation>Es zeigte das Zertifikat, das alle alten Telefone teilen und das keine MAC beweist. Geben Sie ihm sein Profil unter einer anderen Richtlinie.</translation>
    </message>
    <message>
        <source>The certificate it showed names no MAC in OU, L, S or CN.</source>
        <translation>Das Zertifikat, das es zeigte, nennt keine MAC in OU, L, S oder CN.</translation>
    </message>
    <message>
        <source>From the allowed networks only.</source>
        <translation>Nur aus den erlaubten Netzen.</translation>
    </message>
    <message>
        <source>open: whoever asks for a known phone's file gets the secrets in it.</source>
        <translation>open: Wer nach der Datei eines bekannten Telefons fragt, bekommt die Geheimnisse darin.</translation>
    </message>
    <message>
        <source>enrolment: a phone gets its secrets within %1 minutes after it was added, adopted or pushed, the first address only.</source>
        <translation>enrolment: Ein Telefon bekommt seine Geheimnisse innerhalb von %1 Minuten, nachdem es hinzugefügt, übernommen oder angestoßen wurde, nur die erste Adresse.</translation>
    </message>
    <message>
        <source>token: a phone gets its secrets by the token in its own URL.</source>
        <translation>token: Ein Telefon bekommt seine Geheimnisse durch das Token in seiner eigenen URL.</translation>
    </message>
    <message>
        <source>certificate: a phone gets its secrets by https with its own certificate.</source>
        <translation>certificate: Ein Telefon bekommt seine Geheimnisse per https mit seinem eigenen Zertifikat.</translation>
    </message>
    <message>
        <source>The first row must name the columns: mac, model, name, group, site, line1, label1, line2 …</source>
        <translation>Die erste Zeile muss die Spalten nennen: mac, model, name, group, site, line1, label1, line2 …</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>Diese Spalte wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Columns are mac, model, name, group, site, line1, label1 …</source>
        <translation>Spalten sind mac, model, name, group, site, line1, label1 …</translation>
    </message>
    <message>
        <source>A %1 has no line %2: its lines are 1 to %3.</source>
        <translation>Ein %1 hat keine Leitung %2: Seine Leitungen sind 1 bis %3.</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>Leitung %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>There is no extension %1. Add it first: spafleetctl extension add %1 --generate</source>
        <translation>Es gibt keine Nebenstelle %1. Legen Sie sie zuerst an: spafleetctl extension add %1 --generate</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Change it with `spafleetctl extension set %1`.</source>
        <translation>Die Nebenstelle %1 gibt es schon. Ändern Sie sie mit `spafleetctl extension set %1`.</translation>
    </message>
    <message>
        <source>add extension %1</source>
        <translation>Nebenstelle %1 anlegen</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>Es gibt keine Nebenstelle %1.</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>Nebenstelle %1 ändern</translation>
    </message>
    <message>
        <source>Extension %1 is line %2 of %3. Take it off that phone first.</source>
        <translation>Die Nebenstelle %1 ist Leitung %2 von %3. Nehmen Sie sie zuerst von diesem Telefon.</translation>
    </message>
    <message>
        <source>remove extension %1</source>
        <translation>Nebenstelle %1 entfernen</translation>
    </message>
    <message>
        <source>%1 is in the inventory already. Change it with `spafleetctl phone edit %1`.</source>
        <translation>%1 ist schon im Inventar. Ändern Sie es mit `spafleetctl phone edit %1`.</translation>
    </message>
    <message>
        <source>add phone %1</source>
        <translation>Telefon %1 hinzufügen</translation>
    </message>
    <message>
        <source>change phone %1</source>
        <translation>Telefon %1 ändern</translation>
    </message>
    <message>
        <source>%1 needs a model, as in --model SPA504G.</source>
        <translation>%1 braucht ein Modell, wie in --model SPA504G.</translation>
    </message>
    <message>
        <source>remove phone %1</source>
        <translation>Telefon %1 entfernen</translation>
    </message>
    <message>
        <source>remove %1 phones</source>
        <translation>%1 Telefone entfernen</translation>
    </message>
    <message>
        <source>new token for %1</source>
        <translation>neues Token für %1</translation>
    </message>
    <message>
        <source>token of %1 revoked</source>
        <translation>Token von %1 widerrufen</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>The phone did not answer at its address. Is it switched on, and is its web server enabled?</source>
        <translation>Das Telefon antwortete nicht unter seiner Adresse. Ist es eingeschaltet, und ist sein Webserver an?</translation>
    </message>
    <message>
        <source>It fetched the file and has logged nothing since. Does its Syslog_Server name this server?</source>
        <translation>Es hat die Datei abgeholt und seither nichts protokolliert. Nennt sein Syslog_Server diesen Server?</translation>
    </message>
    <message>
        <source>What it fetched is older than the record; resync it again.</source>
        <translation>Was es abgeholt hat, ist älter als das Erfasste; gleichen Sie es noch einmal ab.</translation>
    </message>
    <message>
        <source>The phone answered but asked for no file. Is Provision_Enable on, and does it reach the address in Profile_Rule?</source>
        <translation>Das Telefon antwortete, fragte aber nach keiner Datei. Ist Provision_Enable an, und erreicht es die Adresse in Profile_Rule?</translation>
    </message>
    <message>
        <source>Its status page has not told yet which lines are registered.</source>
        <translation>Seine Statusseite hat noch nicht gesagt, welche Leitungen angemeldet sind.</translation>
    </message>
    <message>
        <source>Not registered: line %1. Does Asterisk have this extension with the same secret? Export its files and reload it.</source>
        <translation>Nicht angemeldet: Leitung %1. Hat Asterisk diese Nebenstelle mit demselben Geheimnis? Exportieren Sie seine Dateien und laden Sie es neu.</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address.</source>
        <translation>„%1“ ist keine MAC-Adresse.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice.</source>
        <translation>%1 steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Leitung %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be "%2": expected na, ro or rw.</source>
        <translation>%1 kann nicht „%2“ sein: Erwartet wird na, ro oder rw.</translation>
    </message>
    <message>
        <source>the value given</source>
        <translation>der angegebene Wert</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3</source>
        <translation>%1 kann nicht %2 sein: %3</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>irgendein Modell</translation>
    </message>
    <message>
        <source>"%1" is no element of %2.</source>
        <translation>„%1“ ist kein Element von %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>%1 elements of it are unknown: this is no profile of an %2.</source>
        <translation>%1 Elemente davon sind unbekannt: Das ist kein Profil eines %2.</translation>
    </message>
    <message>
        <source>import the profile of %1</source>
        <translation>Profil von %1 importieren</translation>
    </message>
    <message>
        <source>is no extension we can keep, so the line's account stays a setting: %1</source>
        <translation>ist keine Nebenstelle, die wir behalten können, daher bleibt das Konto der Leitung eine Einstellung: %1</translation>
    </message>
    <message>
        <source>is not shown, and extension %1 is new: it has no secret yet</source>
        <translation>wird nicht gezeigt, und die Nebenstelle %1 ist neu: Sie hat noch kein Geheimnis</translation>
    </message>
    <message>
        <source>spafleetctl extension set %1 --secret @FILE</source>
        <translation>spafleetctl extension set %1 --secret @DATEI</translation>
    </message>
    <message>
        <source>is longer than any value of a phone and was left out</source>
        <translation>ist länger als jeder Wert eines Telefons und wurde weggelassen</translation>
    </message>
    <message>
        <source>is not known on an %1: it is kept, and sent to no phone</source>
        <translation>ist auf einem %1 nicht bekannt: Es wird behalten und an kein Telefon gesendet</translation>
    </message>
    <message>
        <source>`spafleetctl model learn FILE` makes it known</source>
        <translation>`spafleetctl model learn DATEI` macht es bekannt</translation>
    </message>
    <message>
        <source>the phone goes on fetching its profile from there</source>
        <translation>das Telefon holt sein Profil weiterhin von dort ab</translation>
    </message>
    <message>
        <source>`spafleetctl phone unset %1 Profile_Rule` brings it here</source>
        <translation>`spafleetctl phone unset %1 Profile_Rule` bringt es hierher</translation>
    </message>
    <message>
        <source>Its Upgrade_Rule asks for no firmware now.</source>
        <translation>Seine Upgrade_Rule verlangt jetzt keine Firmware.</translation>
    </message>
    <message>
        <source>No phone's web server makes it report; tell it by SIP.</source>
        <translation>Kein Webserver eines Telefons lässt es berichten; weisen Sie es über SIP an.</translation>
    </message>
    <message>
        <source>%1 lines of syslog came faster than the disk takes them and were not kept.</source>
        <translation>%1 Syslog-Zeilen kamen schneller, als der Datenträger sie aufnimmt, und wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 contacts of phones came faster than the disk takes them and were not kept.</source>
        <translation>%1 Kontakte von Telefonen kamen schneller, als die Platte sie aufnimmt, und wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Only a known phone may write, and only its report: /report/$MA.xml</source>
        <translation>Nur ein bekanntes Telefon darf schreiben, und nur seinen Bericht: /report/$MA.xml</translation>
    </message>
    <message>
        <source>Nobody has a phone %1. Adopt it: spafleetctl phone add %1 --model %2</source>
        <translation>Niemand hat ein Telefon %1. Übernehmen Sie es: spafleetctl phone add %1 --model %2</translation>
    </message>
    <message>
        <source>That is a link out of the folder of files; copy the file there instead.</source>
        <translation>Das ist ein Link aus dem Ordner der Dateien heraus; kopieren Sie stattdessen die Datei dorthin.</translation>
    </message>
    <message>
        <source>The file is there but too large or not readable.</source>
        <translation>Die Datei ist da, aber zu groß oder nicht lesbar.</translation>
    </message>
    <message>
        <source>There is %1: put that path into the phone's rule.</source>
        <translation>Es gibt %1: Setzen Sie diesen Pfad in die Regel des Telefons ein.</translation>
    </message>
    <message>
        <source>Nearest is %1, the first file of that model.</source>
        <translation>Am nächsten kommt %1, die erste Datei dieses Modells.</translation>
    </message>
    <message>
        <source>Nothing here answers to that name. Firmware belongs into the folder of files: spafleetctl serve --files DIR</source>
        <translation>Nichts hier hört auf diesen Namen. Firmware gehört in den Ordner der Dateien: spafleetctl serve --files ORDNER</translation>
    </message>
    <message>
        <source>A report is written there and not fetched; `spafleetctl report show %1` shows the newest.</source>
        <translation>Ein Bericht wird dorthin geschrieben und nicht geholt; `spafleetctl report show %1` zeigt den neuesten.</translation>
    </message>
    <message>
        <source>No phone's report is so long. Look who is at this address.</source>
        <translation>Kein Bericht eines Telefons ist so lang. Sehen Sie nach, wer unter dieser Adresse ist.</translation>
    </message>
    <message>
        <source>Reports come faster than the disk takes them; the phone sends it again.</source>
        <translation>Berichte kommen schneller, als die Platte sie aufnimmt; das Telefon schickt ihn noch einmal.</translation>
    </message>
    <message>
        <source>whoever asks</source>
        <translation>wer immer fragt</translation>
    </message>
    <message>
        <source>for a while, one address</source>
        <translation>eine Weile, eine Adresse</translation>
    </message>
    <message>
        <source>by its own URL</source>
        <translation>durch seine eigene URL</translation>
    </message>
    <message>
        <source>by its own certificate</source>
        <translation>durch sein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>The secret holds a character that not every phone knows: use English letters, digits and signs, or let one be made (--generate).</source>
        <translation>Das Geheimnis enthält ein Zeichen, das nicht jedes Telefon kennt: Nehmen Sie englische Buchstaben, Ziffern und Zeichen, oder lassen Sie eines erzeugen (--generate).</translation>
    </message>
    <message>
        <source>extension %1 is not given the line's secret, which stays a setting: %2</source>
        <translation>die Nebenstelle %1 bekommt das Geheimnis der Leitung nicht, es bleibt eine Einstellung: %2</translation>
    </message>
    <message>
        <source>The certificate it showed is too weak for today&apos;s TLS, as those of old SPA phones are: serve takes it with --tls old-spa-phones, or use another policy.</source>
        <translation>Das gezeigte Zertifikat ist für heutiges TLS zu schwach, wie es die alter SPA-Telefone sind: serve nimmt es mit --tls old-spa-phones, oder verwenden Sie eine andere Richtlinie.</translation>
    </message>
    <message>
        <source>The certificate it showed is not valid yet: set this machine&apos;s clock.</source>
        <translation>Das gezeigte Zertifikat ist noch nicht gültig: Stellen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 more were refused before and not written down.</source>
        <translation>Davor wurden %1 weitere abgewiesen und nicht festgehalten.</translation>
    </message>
    <message>
        <source>What came is no TFTP request for octet or netascii, which is all we serve.</source>
        <translation>Was kam, ist keine TFTP-Anfrage nach octet oder netascii; anderes bedienen wir nicht.</translation>
    </message>
    <message>
        <source>It sends its report again by itself; where this lasts, look who sends so many.</source>
        <translation>Es sendet seinen Bericht von selbst erneut; hält das an, sehen Sie nach, wer so viele sendet.</translation>
    </message>
    <message>
        <source>Not said where the model has no such element: %1.</source>
        <translation>Nicht gesetzt, wo das Modell kein solches Element hat: %1.</translation>
    </message>
    <message>
        <source>Lines lost so far: %1.</source>
        <translation>Bisher verlorene Zeilen: %1.</translation>
    </message>
    <message>
        <source>More came than this machine takes in. Let phones log less (Debug_Level), let more wait (sysctl net.core.rmem_max=67108864, then start the servers again), or log to another machine.</source>
        <translation>Es kam mehr, als dieser Rechner aufnehmen kann. Lassen Sie die Telefone weniger protokollieren (Debug_Level), lassen Sie mehr warten (sysctl net.core.rmem_max=67108864, danach die Server neu starten), oder protokollieren Sie auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>%1 was last seen at %2, which is in none of the networks that may fetch (networks.allowed). If it is there, say so: spafleetctl phone resync %1 --address %2</source>
        <translation>%1 wurde zuletzt unter %2 gesehen, das in keinem der Netze liegt, die abholen dürfen (networks.allowed). Ist es dort, sagen Sie es: spafleetctl phone resync %1 --address %2</translation>
    </message>
    <message>
        <source>What it sent did not come whole. A report can be asked for again: spafleetctl phone report MAC</source>
        <translation>Was es gesendet hat, kam nicht vollständig an. Ein Bericht lässt sich erneut anfordern: spafleetctl phone report MAC</translation>
    </message>
    <message>
        <source>More connections were open than we take at once, and this one waited longest. Where this lasts, look who holds so many open.</source>
        <translation>Es waren mehr Verbindungen offen, als wir gleichzeitig annehmen, und diese wartete am längsten. Bleibt es so, sehen Sie nach, wer so viele offen hält.</translation>
    </message>
    <message>
        <source>Most likely this program may open no more files: raise its limit (ulimit -n, or LimitNOFILE of its service).</source>
        <translation>Vermutlich darf dieses Programm keine weiteren Dateien öffnen: Heben Sie seine Grenze an (ulimit -n oder LimitNOFILE seines Dienstes).</translation>
    </message>
    <message>
        <source>The disk with the folder of files does not answer. Look whether it, or the network it is mounted over, still works.</source>
        <translation>Die Platte mit dem Ordner der Dateien antwortet nicht. Sehen Sie nach, ob sie, oder das Netz, über das sie eingehängt ist, noch arbeitet.</translation>
    </message>
    <message>
        <source>Let phones log less (Debug_Level), or put the database on a faster disk.</source>
        <translation>Lassen Sie die Telefone weniger melden (Debug_Level) oder legen Sie die Datenbank auf eine schnellere Platte.</translation>
    </message>
    <message>
        <source>renumber extension %1 to %2</source>
        <translation>Nebenstelle %1 in %2 umnummerieren</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Take a number that nobody has, or remove that one first.</source>
        <translation>Die Nebenstelle %1 gibt es schon. Nehmen Sie eine Nummer, die noch niemand hat, oder entfernen Sie jene zuerst.</translation>
    </message>
    <message>
        <source>The keys that watch or call it follow (keys: %1, phones: %2).</source>
        <translation>Die Tasten, die sie überwachen oder anrufen, folgen (Tasten: %1, Telefone: %2).</translation>
    </message>
    <message>
        <source>Its mailbox stays %1: the messages it holds lie there.</source>
        <translation>Ihre Mailbox bleibt %1: dort liegen ihre Nachrichten.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>%1 is none of our servers</source>
        <translation>%1 ist keiner unserer Server</translation>
    </message>
    <message>
        <source>The phone never told of a successful resync.</source>
        <translation>Das Telefon meldete nie einen gelungenen Abgleich.</translation>
    </message>
    <message>
        <source>The phone did not upgrade its firmware.</source>
        <translation>Das Telefon hat seine Firmware nicht aktualisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 2 lines registered.</source>
        <translation>
            <numerusform>%n von 2 Leitungen angemeldet.</numerusform>
            <numerusform>%n von 2 Leitungen angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone did not fetch its profile again after the upgrade.</source>
        <translation>Das Telefon hat sein Profil nach der Aktualisierung nicht noch einmal abgeholt.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>serves TFTP on port %1 and syslog on port %2</source>
        <translation>stellt TFTP auf Port %1 und Syslog auf Port %2 bereit</translation>
    </message>
    <message>
        <source>believes %1</source>
        <translation>glaubt %1</translation>
    </message>
    <message>
        <source>adds phone %1 (%2) with 151 and 152</source>
        <translation>fügt Telefon %1 (%2) mit 151 und 152 hinzu</translation>
    </message>
    <message>
        <source>The servers did not take the new fleet.</source>
        <translation>Die Server haben die neue Flotte nicht angenommen.</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>protokolliert „%1“</translation>
    </message>
    <message>
        <source>The catalogue does not know the %1.</source>
        <translation>Der Katalog kennt das %1 nicht.</translation>
    </message>
    <message>
        <source>The phone upgrades again and again.</source>
        <translation>Das Telefon aktualisiert immer wieder.</translation>
    </message>
    <message>
        <source>The version the rule asks for is not the one inside the image: change the rule, or the image.</source>
        <translation>Die Version, die die Regel verlangt, ist nicht die im Image: Ändern Sie die Regel oder das Image.</translation>
    </message>
    <message>
        <source>The phone reboots at every resync.</source>
        <translation>Das Telefon startet bei jedem Abgleich neu.</translation>
    </message>
    <message>
        <source>It spells one of the values it changes each time in another way: take over its own spelling.</source>
        <translation>Es schreibt einen der Werte, die es jedes Mal ändert, anders: Übernehmen Sie seine eigene Schreibweise.</translation>
    </message>
    <message>
        <source>There is no phone %1.</source>
        <translation>Es gibt kein Telefon %1.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>expected the name of an element</source>
        <translation>erwartet: der Name eines Elements</translation>
    </message>
    <message>
        <source>this path is too deep</source>
        <translation>dieser Pfad ist zu tief</translation>
    </message>
    <message>
        <source>expected a path that begins with /</source>
        <translation>erwartet: ein Pfad, der mit / beginnt</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>erwartet: eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>expected /</source>
        <translation>erwartet: /</translation>
    </message>
    <message>
        <source>expected a day from 1, or from -1 for the month's end</source>
        <translation>erwartet: ein Tag ab 1, oder ab -1 vom Monatsende</translation>
    </message>
    <message>
        <source>nothing more is expected here</source>
        <translation>hier wird nichts weiter erwartet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2. %1</translation>
    </message>
    <message>
        <source>the last day of %1</source>
        <translation>letzter Tag im %1</translation>
    </message>
    <message>
        <source>the day %1 before the end of %2</source>
        <translation>Tag %1 vor dem Ende des %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on or after %2 at %3</source>
        <translation>%1 ab %2, %3</translation>
    </message>
    <message>
        <source>%1 on or before %2 at %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>expected GMT, GMT+hh:mm or GMT-hh:mm</source>
        <translation>erwartet: GMT, GMT+hh:mm oder GMT-hh:mm</translation>
    </message>
    <message>
        <source>expected + or -</source>
        <translation>erwartet: + oder -</translation>
    </message>
    <message>
        <source>%1 h %2 from %3 until %4</source>
        <translation>%1 h %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>dieses Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>comparisons stand without parentheses</source>
        <translation>Vergleiche stehen ohne Klammern</translation>
    </message>
    <message>
        <source>expected a number, a version or a text in double quotes</source>
        <translation>erwartet: eine Zahl, eine Version oder ein Text in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a version; a text stands in double quotes</source>
        <translation>„%1“ ist weder eine Zahl noch eine Version; ein Text steht in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>expected an operator: eq, ne, lt, le, gt or ge</source>
        <translation>erwartet: ein Operator: eq, ne, lt, le, gt oder ge</translation>
    </message>
    <message>
        <source>a text in quotes can only be compared with eq and ne</source>
        <translation>ein Text in Anführungszeichen lässt sich nur mit eq und ne vergleichen</translation>
    </message>
    <message>
        <source>%1 and %2 are versions of different formats</source>
        <translation>%1 und %2 sind Versionen verschiedener Form</translation>
    </message>
    <message>
        <source>%1 has no value here</source>
        <translation>%1 hat hier keinen Wert</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2: both sides must be numbers, versions or texts in quotes</source>
        <translation>%1 lässt sich nicht mit %2 vergleichen: Beide Seiten müssen Zahlen, Versionen oder Texte in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>%1 is equal to %2</source>
        <translation>%1 ist gleich %2</translation>
    </message>
    <message>
        <source>%1 is not equal to %2</source>
        <translation>%1 ist nicht gleich %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 ist nicht kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is not greater than %2</source>
        <translation>%1 ist nicht größer als %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>it is not set</source>
        <translation>es ist nicht gesetzt</translation>
    </message>
    <message>
        <source>expected name=value</source>
        <translation>erwartet: name=wert</translation>
    </message>
    <message>
        <source>expected = after “%1”</source>
        <translation>erwartet: = nach „%1“</translation>
    </message>
    <message>
        <source>more than %1 fields</source>
        <translation>mehr als %1 Felder</translation>
    </message>
    <message>
        <source>expected functions joined by +, as in fnc=blf+sd+cp</source>
        <translation>erwartet: Funktionen, mit + verbunden, wie in fnc=blf+sd+cp</translation>
    </message>
    <message>
        <source>shows whether it is busy</source>
        <translation>zeigt, ob besetzt ist</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>picks calls up</source>
        <translation>holt Anrufe heran</translation>
    </message>
    <message>
        <source>parks calls</source>
        <translation>parkt Anrufe</translation>
    </message>
    <message>
        <source>shows waiting messages</source>
        <translation>zeigt wartende Nachrichten</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>opens an XML page</source>
        <translation>öffnet eine XML-Seite</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>erwartet: yes oder no</translation>
    </message>
    <message>
        <source>expected pggrp=, name=, num= or listen=</source>
        <translation>erwartet: pggrp=, name=, num= oder listen=</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>expected a multicast address and a port: 224.0.1.75:34560</source>
        <translation>erwartet: eine Multicast-Adresse und ein Port: 224.0.1.75:34560</translation>
    </message>
    <message>
        <source>at most ten groups</source>
        <translation>höchstens zehn Gruppen</translation>
    </message>
    <message>
        <source>expected pggrp= first</source>
        <translation>erwartet: zuerst pggrp=</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it; this phone listens</source>
        <translation>%1: %2 wählen, um dorthin durchzusagen; dieses Telefon hört mit</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it</source>
        <translation>%1: %2 wählen, um dorthin durchzusagen</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>a script has at most 127 characters</source>
        <translation>ein Skript hat höchstens 127 Zeichen</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>„%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>erwartet: eines von: %1</translation>
    </message>
    <message>
        <source>expected o (off), r (red), g (green) or a (amber)</source>
        <translation>erwartet: o (aus), r (rot), g (grün) oder a (bernstein)</translation>
    </message>
    <message>
        <source>expected nb (steady), sb (slow), fb (fast), db (double) or ud (user-defined)</source>
        <translation>erwartet: nb (stetig), sb (langsam), fb (schnell), db (doppelt) oder ud (selbst definiert)</translation>
    </message>
    <message>
        <source>expected / between on and off</source>
        <translation>erwartet: / zwischen an und aus</translation>
    </message>
    <message>
        <source>expected one to four pairs of on/off</source>
        <translation>erwartet: ein bis vier Paare von an/aus</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>bernstein</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>blinking slowly</source>
        <translation>langsam blinkend</translation>
    </message>
    <message>
        <source>blinking fast</source>
        <translation>schnell blinkend</translation>
    </message>
    <message>
        <source>blinking twice</source>
        <translation>doppelt blinkend</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>expected a cadence from 0 to 9</source>
        <translation>erwartet: eine Kadenz von 0 bis 9</translation>
    </message>
    <message>
        <source>expected a time in seconds</source>
        <translation>erwartet: eine Zeit in Sekunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: waveform %2, cadence %3</source>
        <translation>%1: Wellenform %2, Kadenz %3</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>erwartet: eine Zahl</translation>
    </message>
    <message numerus="yes">
        <source>at most %n decimals</source>
        <translation>
            <numerusform>höchstens %n Nachkommastelle</numerusform>
            <numerusform>höchstens %n Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>expected a path that begins with / (as in tftp://server/file)</source>
        <translation>erwartet: ein Pfad, der mit / beginnt (wie in tftp://server/datei)</translation>
    </message>
    <message>
        <source>not looked at: an alternative before it was taken</source>
        <translation>nicht angesehen: Eine Alternative davor wurde genommen</translation>
    </message>
    <message>
        <source>taken: it has no condition</source>
        <translation>genommen: Sie hat keine Bedingung</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>genommen: %1</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>übergangen: %1</translation>
    </message>
    <message>
        <source>expected a number of seconds</source>
        <translation>erwartet: eine Anzahl Sekunden</translation>
    </message>
    <message>
        <source>Resync_At is %1</source>
        <translation>Resync_At ist %1</translation>
    </message>
    <message>
        <source>Resync_Periodic: %1</source>
        <translation>Resync_Periodic: %1</translation>
    </message>
    <message>
        <source>Resync_Error_Retry_Delay: %1</source>
        <translation>Resync_Error_Retry_Delay: %1</translation>
    </message>
    <message>
        <source>Resync_Error_Retry_Delay is 0: it tries again at once</source>
        <translation>Resync_Error_Retry_Delay ist 0: Es versucht es sofort wieder</translation>
    </message>
    <message>
        <source>expected four digits, hours and minutes: 0230</source>
        <translation>erwartet: vier Ziffern, Stunden und Minuten: 0230</translation>
    </message>
    <message>
        <source>expected an hour from 00 to 23</source>
        <translation>erwartet: eine Stunde von 00 bis 23</translation>
    </message>
    <message>
        <source>expected a minute from 00 to 59</source>
        <translation>erwartet: eine Minute von 00 bis 59</translation>
    </message>
    <message>
        <source>Resync_On_Reset is set; Resync_Random_Delay spreads it</source>
        <translation>Resync_On_Reset ist gesetzt; Resync_Random_Delay verteilt es</translation>
    </message>
    <message>
        <source>Resync_After_Upgrade_Attempt is set</source>
        <translation>Resync_After_Upgrade_Attempt ist gesetzt</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 plus up to %2</source>
        <translation>%1 plus bis zu %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>after %1, then every %2</source>
        <translation>nach %1, dann alle %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>expected a time in seconds with up to three decimals, or *</source>
        <translation>erwartet: eine Zeit in Sekunden mit bis zu drei Nachkommastellen, oder *</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>expected 1, the only frequency, or 0</source>
        <translation>erwartet: 1, die einzige Frequenz, oder 0</translation>
    </message>
    <message>
        <source>expected a frequency's number from 1 to %1, or 0</source>
        <translation>erwartet: die Nummer einer Frequenz von 1 bis %1, oder 0</translation>
    </message>
    <message>
        <source>at most six frequencies sound together</source>
        <translation>höchstens sechs Frequenzen erklingen zusammen</translation>
    </message>
    <message>
        <source>a section has at most six segments</source>
        <translation>ein Abschnitt hat höchstens sechs Segmente</translation>
    </message>
    <message>
        <source>expected , or )</source>
        <translation>erwartet: , oder )</translation>
    </message>
    <message>
        <source>a section needs a segment that takes time</source>
        <translation>ein Abschnitt braucht ein Segment, das Zeit dauert</translation>
    </message>
    <message>
        <source>at most two sections</source>
        <translation>höchstens zwei Abschnitte</translation>
    </message>
    <message>
        <source>expected ; and a second section, or the end</source>
        <translation>erwartet: ; und ein zweiter Abschnitt, oder das Ende</translation>
    </message>
    <message>
        <source>expected a frequency in hertz</source>
        <translation>erwartet: eine Frequenz in Hertz</translation>
    </message>
    <message>
        <source>expected a level in dBm with at most one decimal</source>
        <translation>erwartet: ein Pegel in dBm mit höchstens einer Nachkommastelle</translation>
    </message>
    <message>
        <source>at most six frequencies</source>
        <translation>höchstens sechs Frequenzen</translation>
    </message>
    <message>
        <source>on %1, off %2</source>
        <translation>an %1, aus %2</translation>
    </message>
    <message>
        <source> (frequency %1)</source>
        <translation> (Frequenz %1)</translation>
    </message>
    <message>
        <source>%1, without end</source>
        <translation>%1, ohne Ende</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; dann </translation>
    </message>
    <message>
        <source>expected , and another frequency, or the end</source>
        <translation>erwartet: , und eine weitere Frequenz, oder das Ende</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>%1 Hz at %2 dBm</source>
        <translation>%1 Hz mit %2 dBm</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>expected tftp://, http:// or https://</source>
        <translation>erwartet: tftp://, http:// oder https://</translation>
    </message>
    <message>
        <source>expected a port from 1 to 65535</source>
        <translation>erwartet: ein Port von 1 bis 65535</translation>
    </message>
    <message>
        <source>this server's name is longer than 253 characters</source>
        <translation>der Name dieses Servers ist länger als 253 Zeichen</translation>
    </message>
    <message>
        <source>expected a server before the port</source>
        <translation>erwartet: ein Server vor dem Port</translation>
    </message>
    <message>
        <source>a user and a password are given as --uid and --pwd</source>
        <translation>Benutzer und Passwort werden als --uid und --pwd angegeben</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a server's name</source>
        <translation>„%1“ kann im Namen eines Servers nicht stehen</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>ein Leerzeichen kann in einer URL nicht stehen; schreiben Sie %20</translation>
    </message>
    <message>
        <source>this character cannot stand inside a URL</source>
        <translation>dieses Zeichen kann in einer URL nicht stehen</translation>
    </message>
    <message>
        <source>this path is longer than 4096 characters</source>
        <translation>dieser Pfad ist länger als 4096 Zeichen</translation>
    </message>
    <message>
        <source>a condition has at most %1 characters</source>
        <translation>eine Bedingung hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most 30 parameters can be renamed</source>
        <translation>höchstens 30 Parameter können umbenannt werden</translation>
    </message>
    <message>
        <source>expected =</source>
        <translation>erwartet: =</translation>
    </message>
    <message>
        <source>expected ;</source>
        <translation>erwartet: ;</translation>
    </message>
    <message>
        <source>expected the name or address of a server</source>
        <translation>erwartet: der Name oder die Adresse eines Servers</translation>
    </message>
    <message>
        <source>more than %1 comparisons</source>
        <translation>mehr als %1 Vergleiche</translation>
    </message>
    <message>
        <source>expected “and” or the end of the condition</source>
        <translation>erwartet: „and“ oder das Ende der Bedingung</translation>
    </message>
    <message>
        <source>it is always true</source>
        <translation>sie trifft immer zu</translation>
    </message>
    <message>
        <source>expected start=, end= or save=</source>
        <translation>erwartet: start=, end= oder save=</translation>
    </message>
    <message>
        <source>expected %1=month/day/weekday</source>
        <translation>erwartet: %1=Monat/Tag/Wochentag</translation>
    </message>
    <message>
        <source>a dial plan has at most 8192 characters</source>
        <translation>ein Wählplan hat höchstens 8192 Zeichen</translation>
    </message>
    <message>
        <source>expected ( before the first rule</source>
        <translation>erwartet: ( vor der ersten Regel</translation>
    </message>
    <message>
        <source>a dial plan has at most %1 rules</source>
        <translation>ein Wählplan hat höchstens %1 Regeln</translation>
    </message>
    <message>
        <source>expected ) after the last rule</source>
        <translation>erwartet: ) nach der letzten Regel</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule</source>
        <translation>„%1“ kann in einer Regel nicht stehen</translation>
    </message>
    <message>
        <source>nothing may follow the closing parenthesis</source>
        <translation>nach der schließenden Klammer darf nichts folgen</translation>
    </message>
    <message>
        <source>expected : and a number of seconds</source>
        <translation>erwartet: : und eine Anzahl Sekunden</translation>
    </message>
    <message>
        <source>expected a comma after the timer</source>
        <translation>erwartet: ein Komma nach dem Timer</translation>
    </message>
    <message>
        <source>expected a digit, x, a set in brackets, * or #</source>
        <translation>erwartet: eine Ziffer, x, eine Menge in Klammern, * oder #</translation>
    </message>
    <message>
        <source>nothing may follow ! in a rule</source>
        <translation>nach ! darf in einer Regel nichts folgen</translation>
    </message>
    <message>
        <source>expected a number of seconds, 0 to 999</source>
        <translation>erwartet: eine Anzahl Sekunden, 0 bis 999</translation>
    </message>
    <message>
        <source>P, the wait before the first digit, stands first in its rule</source>
        <translation>P, das Warten vor der ersten Ziffer, steht in seiner Regel zuerst</translation>
    </message>
    <message>
        <source>this timer is set twice</source>
        <translation>dieser Timer ist zweimal gesetzt</translation>
    </message>
    <message>
        <source>expected : and what is sent instead</source>
        <translation>erwartet: : und was stattdessen gesendet wird</translation>
    </message>
    <message>
        <source>this &lt; is never closed with &gt;</source>
        <translation>dieses &lt; wird nie mit &gt; geschlossen</translation>
    </message>
    <message>
        <source>a rule has at most %1 elements</source>
        <translation>eine Regel hat höchstens %1 Elemente</translation>
    </message>
    <message>
        <source>one . says any number of times</source>
        <translation>ein . bedeutet schon beliebig oft</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>expected a digit, *, # or x in the brackets</source>
        <translation>erwartet: eine Ziffer, *, # oder x in den Klammern</translation>
    </message>
    <message>
        <source>a range runs upwards from digit to digit, as in 2-9</source>
        <translation>ein Bereich läuft aufwärts von Ziffer zu Ziffer, wie in 2-9</translation>
    </message>
    <message>
        <source>these brackets are empty</source>
        <translation>diese Klammern sind leer</translation>
    </message>
    <message>
        <source>expected fnc= and what the key does</source>
        <translation>erwartet: fnc= und was die Taste tut</translation>
    </message>
    <message>
        <source>p=ud and u=on/off go together</source>
        <translation>p=ud und u=an/aus gehören zusammen</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>erwartet: ein Wert</translation>
    </message>
    <message>
        <source>expected w=, a waveform's number or file</source>
        <translation>erwartet: w=, Nummer oder Datei einer Wellenform</translation>
    </message>
    <message>
        <source>a rule has at most 16384 characters</source>
        <translation>eine Regel hat höchstens 16384 Zeichen</translation>
    </message>
    <message>
        <source>a rule has at most %1 alternatives</source>
        <translation>eine Regel hat höchstens %1 Alternativen</translation>
    </message>
    <message>
        <source>nothing may follow an alternative without a condition: it is always taken</source>
        <translation>nach einer Alternative ohne Bedingung darf nichts folgen: Sie wird immer genommen</translation>
    </message>
    <message>
        <source>expected | or the end of the rule; a URL holds no blank</source>
        <translation>erwartet: | oder das Ende der Regel; eine URL enthält kein Leerzeichen</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>an alternative has one condition, at its beginning</source>
        <translation>eine Alternative hat eine Bedingung, an ihrem Anfang</translation>
    </message>
    <message>
        <source>expected ? after a condition or ! after assignments</source>
        <translation>erwartet: ? nach einer Bedingung oder ! nach Zuweisungen</translation>
    </message>
    <message>
        <source>an alternative has one list of assignments</source>
        <translation>eine Alternative hat eine Liste von Zuweisungen</translation>
    </message>
    <message>
        <source>at most %1 assignments</source>
        <translation>höchstens %1 Zuweisungen</translation>
    </message>
    <message>
        <source>expected an assignment: Name = "Value" ;</source>
        <translation>erwartet: eine Zuweisung: Name = "Wert" ;</translation>
    </message>
    <message>
        <source>expected the name of a parameter</source>
        <translation>erwartet: der Name eines Parameters</translation>
    </message>
    <message>
        <source>a single letter is a to p, for GPP_A to GPP_P</source>
        <translation>ein einzelner Buchstabe ist a bis p, für GPP_A bis GPP_P</translation>
    </message>
    <message>
        <source>expected a value in double quotes</source>
        <translation>erwartet: ein Wert in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>expected ; after the value</source>
        <translation>erwartet: ; nach dem Wert</translation>
    </message>
    <message>
        <source>an upgrade rule takes no options</source>
        <translation>eine Upgrade-Regel nimmt keine Optionen</translation>
    </message>
    <message>
        <source>expected ] after the options</source>
        <translation>erwartet: ] nach den Optionen</translation>
    </message>
    <message>
        <source>expected --key, --uid, --pwd, --post or --alias</source>
        <translation>erwartet: --key, --uid, --pwd, --post oder --alias</translation>
    </message>
    <message>
        <source>expected a blank and the value of --%1</source>
        <translation>erwartet: ein Leerzeichen und der Wert von --%1</translation>
    </message>
    <message>
        <source>expected the option's value</source>
        <translation>erwartet: der Wert der Option</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>expected a letter from a to p, for GPP_A to GPP_P</source>
        <translation>erwartet: ein Buchstabe von a bis p, für GPP_A bis GPP_P</translation>
    </message>
    <message>
        <source>expected a URL after the options</source>
        <translation>erwartet: eine URL nach den Optionen</translation>
    </message>
    <message>
        <source>expected a condition, assignments or a URL</source>
        <translation>erwartet: eine Bedingung, Zuweisungen oder eine URL</translation>
    </message>
    <message>
        <source>these phones fetch firmware by TFTP or HTTP only</source>
        <translation>diese Telefone holen Firmware nur über TFTP oder HTTP ab</translation>
    </message>
    <message>
        <source>at most %1 delays</source>
        <translation>höchstens %1 Wartezeiten</translation>
    </message>
    <message>
        <source>expected + and a random extra, a comma, or the end</source>
        <translation>erwartet: + und ein zufälliger Zuschlag, ein Komma, oder das Ende</translation>
    </message>
    <message>
        <source>The phones know no macro %1; they know MA, SWVER, PRVTMR, GPP_A and others of the guides.</source>
        <translation>Die Telefone kennen kein Makro %1; sie kennen MA, SWVER, PRVTMR, GPP_A und weitere aus den Handbüchern.</translation>
    </message>
    <message>
        <source>MA is a MAC address, as in MA=000e08012345.</source>
        <translation>MA ist eine MAC-Adresse, wie in MA=000e08012345.</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no name of shared pages</source>
        <translation>„%1“ ist kein Name gemeinsamer Seiten</translation>
    </message>
    <message>
        <source>a model of the catalogue needs a name of up to 40 letters</source>
        <translation>ein Modell des Katalogs braucht einen Namen von bis zu 40 Buchstaben</translation>
    </message>
    <message>
        <source>the model %1 has more lines or keys than a phone can have</source>
        <translation>das Modell %1 hat mehr Leitungen oder Tasten, als ein Telefon haben kann</translation>
    </message>
    <message>
        <source>the user agent “%1” of the model %2 is no regular expression</source>
        <translation>der User-Agent „%1“ des Modells %2 ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>cannot read the catalogue file %1: %2</source>
        <translation>die Katalogdatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the catalogue file %1 is larger than 16 MB</source>
        <translation>die Katalogdatei %1 ist größer als 16 MB</translation>
    </message>
    <message>
        <source>it is no JSON: line %1 cannot be read</source>
        <translation>es ist kein JSON: Zeile %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>own dump of a %1</source>
        <translation>eigener Abzug eines %1</translation>
    </message>
    <message>
        <source>own dump of a %1, %2</source>
        <translation>eigener Abzug eines %1, %2</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>gelernt von %1</translation>
    </message>
    <message>
        <source>Learned from one phone.</source>
        <translation>Von einem Telefon gelernt.</translation>
    </message>
    <message>
        <source>the model would have more than %1 elements</source>
        <translation>das Modell hätte mehr als %1 Elemente</translation>
    </message>
    <message>
        <source>the dump has more than %1 elements; no phone has</source>
        <translation>der Abzug hat mehr als %1 Elemente, was kein Telefon hat</translation>
    </message>
    <message>
        <source>nothing in the dump is a setting of a phone; is it a spacfg.xml?</source>
        <translation>nichts im Abzug ist eine Einstellung eines Telefons; ist es eine spacfg.xml?</translation>
    </message>
    <message>
        <source>known of a %1 before</source>
        <translation>schon von einem %1 bekannt</translation>
    </message>
    <message>
        <source>cannot write the catalogue entry %1: %2</source>
        <translation>der Katalogeintrag %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>dBm with one decimal: -13.5</source>
        <translation>dBm mit einer Nachkommastelle: -13.5</translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes oder No</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <source>an address: 10.1.2.100</source>
        <translation>eine Adresse: 10.1.2.100</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>ein Port</translation>
    </message>
    <message>
        <source>a user's name</source>
        <translation>der Name eines Benutzers</translation>
    </message>
    <message>
        <source>a host, perhaps with a port: sip.example.com:5060</source>
        <translation>ein Host, bei Bedarf mit Port: sip.example.com:5060</translation>
    </message>
    <message>
        <source>a number or an address: 1234 or 1234@example.com</source>
        <translation>eine Nummer oder eine Adresse: 1234 oder 1234@example.com</translation>
    </message>
    <message>
        <source>a code: *69</source>
        <translation>ein Code: *69</translation>
    </message>
    <message>
        <source>patterns of numbers: 1408*, 555?1</source>
        <translation>Muster von Nummern: 1408*, 555?1</translation>
    </message>
    <message>
        <source>patterns of SIP statuses: 404, 5*, 61?</source>
        <translation>Muster von SIP-Status: 404, 5*, 61?</translation>
    </message>
    <message>
        <source>a cadence: 60(2/4) is 2 s on, 4 s off, for 60 s</source>
        <translation>eine Kadenz: 60(2/4) ist 2 s an, 4 s aus, 60 s lang</translation>
    </message>
    <message>
        <source>frequencies and levels: 350@-19,440@-19</source>
        <translation>Frequenzen und Pegel: 350@-19,440@-19</translation>
    </message>
    <message>
        <source>frequencies, then a cadence: 480@-19,620@-19;10(.5/.5/1+2)</source>
        <translation>Frequenzen, dann eine Kadenz: 480@-19,620@-19;10(.5/.5/1+2)</translation>
    </message>
    <message>
        <source>a ring tone: n=Classic-1;w=3;c=1</source>
        <translation>ein Klingelton: n=Classic-1;w=3;c=1</translation>
    </message>
    <message>
        <source>colour and pattern of a lamp: c=r;p=sb</source>
        <translation>Farbe und Muster einer Lampe: c=r;p=sb</translation>
    </message>
    <message>
        <source>a profile rule: [--key K] http://server/path</source>
        <translation>eine Profilregel: [--key K] http://server/pfad</translation>
    </message>
    <message>
        <source>an upgrade rule: ($SWVER ne 7.6.2)? tftp://server/image.bin</source>
        <translation>eine Upgrade-Regel: ($SWVER ne 7.6.2)? tftp://server/image.bin</translation>
    </message>
    <message>
        <source>where reports go: [--key K] http://server/path</source>
        <translation>wohin Berichte gehen: [--key K] http://server/pfad</translation>
    </message>
    <message>
        <source>a condition: $REGTMR1 gt 300 and $PRVTMR ge 600</source>
        <translation>eine Bedingung: $REGTMR1 gt 300 and $PRVTMR ge 600</translation>
    </message>
    <message>
        <source>a dial plan: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</source>
        <translation>ein Wählplan: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</translation>
    </message>
    <message>
        <source>GMT, or GMT-08:00</source>
        <translation>GMT, oder GMT-08:00</translation>
    </message>
    <message>
        <source>start=month/day/weekday/time;end=…;save=hours</source>
        <translation>start=Monat/Tag/Wochentag/Zeit;end=…;save=Stunden</translation>
    </message>
    <message>
        <source>what the key does: fnc=blf+sd;sub=201@$PROXY</source>
        <translation>was die Taste tut: fnc=blf+sd;sub=201@$PROXY</translation>
    </message>
    <message>
        <source>softkeys and their places: hold|1;endcall|2;conf|3</source>
        <translation>Softkeys und ihre Plätze: hold|1;endcall|2;conf|3</translation>
    </message>
    <message>
        <source>pggrp=address:port;name=…;num=…;listen=yes</source>
        <translation>pggrp=Adresse:Port;name=…;num=…;listen=yes</translation>
    </message>
    <message>
        <source>an address, http://…</source>
        <translation>eine Adresse, http://…</translation>
    </message>
    <message>
        <source>text, in which $MA and others stand</source>
        <translation>Text, in dem $MA und andere stehen</translation>
    </message>
    <message>
        <source>seconds, perhaps several and with a random extra: 1800+300,3600</source>
        <translation>Sekunden, auch mehrere und mit zufälligem Zuschlag: 1800+300,3600</translation>
    </message>
    <message>
        <source>hours and minutes: 0230</source>
        <translation>Stunden und Minuten: 0230</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 bis %2</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, mindestens %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, höchstens %1</translation>
    </message>
    <message>
        <source>expected the name of a softkey, as in newcall|3</source>
        <translation>erwartet: der Name eines Softkeys, wie in newcall|3</translation>
    </message>
    <message>
        <source>expected the softkey's place, 1 to %1</source>
        <translation>erwartet: der Platz des Softkeys, 1 bis %1</translation>
    </message>
    <message>
        <source>at most %1 softkeys</source>
        <translation>höchstens %1 Softkeys</translation>
    </message>
    <message>
        <source>%1 in place %2</source>
        <translation>%1 auf Platz %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>expected a port from 0 to 65535</source>
        <translation>erwartet: ein Port von 0 bis 65535</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a control character cannot stand here</source>
        <translation>ein Steuerzeichen kann hier nicht stehen</translation>
    </message>
    <message>
        <source>expected Yes or No</source>
        <translation>erwartet: Yes oder No</translation>
    </message>
    <message>
        <source>expected an address of four numbers from 0 to 255: 10.1.2.100</source>
        <translation>erwartet: eine Adresse aus vier Zahlen von 0 bis 255: 10.1.2.100</translation>
    </message>
    <message>
        <source>expected an IPv6 address in the brackets</source>
        <translation>erwartet: eine IPv6-Adresse in den Klammern</translation>
    </message>
    <message>
        <source>expected the name or address of a host</source>
        <translation>erwartet: der Name oder die Adresse eines Hosts</translation>
    </message>
    <message>
        <source>expected a host, and perhaps : and a port</source>
        <translation>erwartet: ein Host, bei Bedarf mit : und einem Port</translation>
    </message>
    <message>
        <source>blanks, quotes and angle brackets cannot stand in a user's name</source>
        <translation>Leerzeichen, Anführungszeichen und spitze Klammern können im Namen eines Benutzers nicht stehen</translation>
    </message>
    <message>
        <source>expected a number or an address such as 1234@10.10.10.100:5068</source>
        <translation>erwartet: eine Nummer oder eine Adresse wie 1234@10.10.10.100:5068</translation>
    </message>
    <message>
        <source>expected digits, * and #, as in *69</source>
        <translation>erwartet: Ziffern, * und #, wie in *69</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>ein Leerzeichen kann in einer URL nicht stehen; schreiben Sie %20</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>erwartet: eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>erwartet: eine Ziffer</translation>
    </message>
    <message>
        <source>at most %1 digits behind the point</source>
        <translation>höchstens %1 Stellen nach dem Punkt</translation>
    </message>
    <message>
        <source>expected a hexadecimal digit</source>
        <translation>erwartet: eine hexadezimale Ziffer</translation>
    </message>
    <message>
        <source>fetches nothing</source>
        <translation>holt nichts ab</translation>
    </message>
    <message>
        <source>fetches %1 from the server DHCP names</source>
        <translation>holt %1 von dem Server ab, den DHCP nennt</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>holt %1 ab</translation>
    </message>
    <message>
        <source>if %1, %2</source>
        <translation>wenn %1: %2</translation>
    </message>
    <message>
        <source>commented out</source>
        <translation>auskommentiert</translation>
    </message>
    <message>
        <source>; else </source>
        <translation>; sonst </translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>%1 behind Greenwich</source>
        <translation>%1 hinter Greenwich</translation>
    </message>
    <message>
        <source>%1 ahead of Greenwich</source>
        <translation>%1 vor Greenwich</translation>
    </message>
    <message>
        <source>expected a pattern, as in 1408*</source>
        <translation>erwartet: ein Muster, wie in 1408*</translation>
    </message>
    <message>
        <source>expected % and two hexadecimal digits, as in %2a for *</source>
        <translation>erwartet: % und zwei hexadezimale Ziffern, wie in %2a für *</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a pattern</source>
        <translation>ein Leerzeichen kann in einem Muster nicht stehen</translation>
    </message>
    <message>
        <source>expected a status such as 404, 61? or 5*</source>
        <translation>erwartet: ein Status wie 404, 61? oder 5*</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 ist unter %2</translation>
    </message>
    <message>
        <source>%1 is %2 or below</source>
        <translation>%1 ist %2 oder darunter</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 ist über %2</translation>
    </message>
    <message>
        <source>%1 is %2 or above</source>
        <translation>%1 ist %2 oder darüber</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>jede Nummer</translation>
    </message>
    <message>
        <source>like %1, ? being any character and * any more of them</source>
        <translation>wie %1, wobei ? für ein beliebiges Zeichen und * für beliebig viele weitere steht</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>jeder Status</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> star </source>
        <translation> Stern </translation>
    </message>
    <message>
        <source> hash </source>
        <translation> Raute </translation>
    </message>
    <message>
        <source>dialled as %1</source>
        <translation>gewählt als %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the phone fills in %1</source>
        <translation>das Telefon setzt %1 ein</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>jeden Tag um %1</translation>
    </message>
    <message>
        <source>%1 is a module of keys and no phone; its keys are settings of the phone that carries it, see `spafleetctl model show %1`.</source>
        <translation>%1 ist ein Tastenmodul und kein Telefon; seine Tasten sind Einstellungen des Telefons, das es trägt, siehe `spafleetctl model show %1`.</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>„%1“ ist kein Modell, das der Katalog kennt; `spafleetctl model list` nennt alle, `model learn` fügt eines hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; did you mean %2? `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>„%1“ ist kein Modell, das der Katalog kennt; ist %2 gemeint? `spafleetctl model list` nennt alle, `model learn` fügt eines hinzu.</translation>
    </message>
    <message>
        <source>Correct the file or remove it from %1.</source>
        <translation>Berichtigen Sie die Datei oder entfernen Sie sie aus %1.</translation>
    </message>
    <message>
        <source>the model %1 would have more than %2 elements</source>
        <translation>das Modell %1 hätte mehr als %2 Elemente</translation>
    </message>
    <message>
        <source>the pages “%1” cannot be shared here</source>
        <translation>die Seiten „%1“ lassen sich hier nicht teilen</translation>
    </message>
    <message>
        <source>“in” stands before the parameters</source>
        <translation>„in“ steht vor den Parametern</translation>
    </message>
    <message>
        <source>the family %1 has more than %2 parameters</source>
        <translation>die Familie %1 hat mehr als %2 Parameter</translation>
    </message>
    <message>
        <source>“each” is line, user, key, unit or [first, last] with a last number up to %1</source>
        <translation>„each“ ist line, user, key, unit oder [erste, letzte] mit einer letzten Nummer bis %1</translation>
    </message>
    <message>
        <source>“%1” cannot name an element</source>
        <translation>„%1“ kann kein Element benennen</translation>
    </message>
    <message>
        <source>the sets do not name “%1”</source>
        <translation>die Sets nennen „%1“ nicht</translation>
    </message>
    <message>
        <source>a value of “%1” does not say where it was “seen”</source>
        <translation>ein Wert von „%1“ sagt nicht, wo er gesehen wurde (“seen”)</translation>
    </message>
    <message>
        <source>the evidence does not name “%1”</source>
        <translation>die Belege nennen „%1“ nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>A sealed value does not open with the fleet's key: the key belongs to another inventory, or the value was changed.</source>
        <translation>Ein versiegelter Wert öffnet sich nicht mit dem Schlüssel der Flotte: Der Schlüssel gehört zu einem anderen Inventar, oder der Wert wurde geändert.</translation>
    </message>
    <message>
        <source>The fleet's key is damaged: it has %1 bytes, not 32.</source>
        <translation>Der Schlüssel der Flotte ist beschädigt: Er hat %1 Bytes, nicht 32.</translation>
    </message>
    <message>
        <source>The desktop's keychain is locked; unlock it and try again.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung ist gesperrt; entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not answer in time; see whether it asks something, and try again.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung antwortete nicht rechtzeitig; sehen Sie nach, ob er etwas fragt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desktop's keychain has no such entry.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The desktop's keychain refused; unlock it and try again.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung lehnte ab; entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no desktop keychain here.</source>
        <translation>Es gibt hier keinen Schlüsselbund der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>The desktop's keychain failed: %1.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung versagte: %1.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made: %2.</source>
        <translation>Die Schlüsseldatei %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no key file of Spafleet, or it is damaged; put back a copy.</source>
        <translation>%1 ist keine Schlüsseldatei von Spafleet, oder sie ist beschädigt; spielen Sie eine Kopie zurück.</translation>
    </message>
    <message>
        <source>The passphrase cannot be used: too little memory is free.</source>
        <translation>Die Passphrase kann nicht benutzt werden: Zu wenig Speicher ist frei.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>Die Passphrase ist kürzer als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The system has no randomness to give; try again.</source>
        <translation>Das System hat keinen Zufall zu geben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key wrapped by a passphrase is damaged.</source>
        <translation>Der mit einer Passphrase verpackte Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The key of this fleet cannot be opened, so its passwords cannot be read. Tried: %1</source>
        <translation>Der Schlüssel dieser Flotte kann nicht geöffnet werden, daher sind ihre Passwörter nicht lesbar. Versucht: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Others may read the key file %1; type: chmod 600 %1</source>
        <translation>Andere dürfen die Schlüsseldatei %1 lesen; geben Sie ein: chmod 600 %1</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it cannot be put into its place</source>
        <translation>sie kann nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>the keychain of %1</source>
        <translation>Schlüsselbund von %1</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>the passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>The desktop's keychain did not keep what it was given.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung hat nicht behalten, was er bekam.</translation>
    </message>
    <message>
        <source>%1 holds another key by now.</source>
        <translation>%1 enthält inzwischen einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here.</source>
        <translation>Hier kann niemand danach gefragt werden.</translation>
    </message>
    <message>
        <source>The key to this fleet's passwords is in %1. Keep a copy of it in a safe place: without it the passwords cannot be read.</source>
        <translation>Der Schlüssel zu den Passwörtern dieser Flotte liegt in %1. Bewahren Sie eine Kopie davon an einem sicheren Ort auf: Ohne ihn sind die Passwörter nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>OpenSSL could not make the request: %1.</source>
        <translation>OpenSSL konnte die Anforderung nicht erstellen: %1.</translation>
    </message>
    <message>
        <source>"%1" is no full host name. Phones compare the certificate with the name in their Profile_Rule, so it takes one that DNS knows, as prov.example.com.</source>
        <translation>„%1“ ist kein vollständiger Hostname. Telefone vergleichen das Zertifikat mit dem Namen in ihrer Profile_Rule, daher muss es einer sein, den DNS kennt, wie prov.example.com.</translation>
    </message>
    <message>
        <source>A key has 1024 to 4096 bits.</source>
        <translation>Ein Schlüssel hat 1024 bis 4096 Bit.</translation>
    </message>
    <message>
        <source>The country is two letters, as DE or US.</source>
        <translation>Das Land besteht aus zwei Buchstaben, wie DE oder US.</translation>
    </message>
    <message>
        <source>Ask for a new one: spafleetctl certificate request HOST.</source>
        <translation>Fordern Sie ein neues an: spafleetctl certificate request HOST.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only.</source>
        <translation>Das Zertifikat gilt erst ab %1.</translation>
    </message>
    <message>
        <source>Set this machine's clock, or wait.</source>
        <translation>Stellen Sie die Uhr dieses Rechners, oder warten Sie.</translation>
    </message>
    <message>
        <source>The certificate expired on %1; phones refuse it.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen; Telefone lehnen es ab.</translation>
    </message>
    <message>
        <source>The certificate expires on %1.</source>
        <translation>Das Zertifikat läuft am %1 ab.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Das ist kein Zertifikat in PEM.</translation>
    </message>
    <message>
        <source>Give the file that came back for the request, the server's own certificate first.</source>
        <translation>Geben Sie die Datei an, die auf die Anforderung hin zurückkam, das eigene Zertifikat des Servers zuerst.</translation>
    </message>
    <message>
        <source>The certificate has no CN.</source>
        <translation>Das Zertifikat hat keinen CN.</translation>
    </message>
    <message>
        <source>The certificate's CN, "%1", is no host name.</source>
        <translation>Der CN des Zertifikats, „%1“, ist kein Hostname.</translation>
    </message>
    <message>
        <source>Phones compare the CN with the name in their Profile_Rule and refuse this one: ask for another with spafleetctl certificate request HOST.</source>
        <translation>Telefone vergleichen den CN mit dem Namen in ihrer Profile_Rule und lehnen diesen ab: Fordern Sie mit spafleetctl certificate request HOST ein anderes an.</translation>
    </message>
    <message>
        <source>The client CA %1 cannot be used: %2. Give a PEM file with the CA's certificate.</source>
        <translation>Die Client-CA %1 ist nicht verwendbar: %2. Geben Sie eine PEM-Datei mit dem Zertifikat der CA an.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used: %2. Give a PEM file, the server's own certificate first.</source>
        <translation>Das Zertifikat %1 ist nicht verwendbar: %2. Geben Sie eine PEM-Datei an, das eigene Zertifikat des Servers zuerst.</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2. Give a PEM file without a password that belongs to the certificate.</source>
        <translation>Der Schlüssel %1 ist nicht verwendbar: %2. Geben Sie eine PEM-Datei ohne Passwort an, die zum Zertifikat gehört.</translation>
    </message>
    <message>
        <source>No file handle is left for another server thread. Raise the limit of open files.</source>
        <translation>Für einen weiteren Server-Thread ist kein Datei-Handle mehr übrig. Erhöhen Sie das Limit offener Dateien.</translation>
    </message>
    <message>
        <source>Port %1 (%2) on %3 cannot be opened</source>
        <translation>Port %1 (%2) auf %3 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>ein anderes Programm hat ihn</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat ihn</translation>
    </message>
    <message>
        <source>%1: %2. End that program, or choose another port.</source>
        <translation>%1: %2. Beenden Sie dieses Programm, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>%1: ports below 1024 need a permission. Give it once, as root, with
  setcap cap_net_bind_service=+ep %2
or choose ports above: 6969 for TFTP, 8080 for HTTP, 8443 for HTTPS, 5514 for syslog. A factory-new phone that is sent here by DHCP option 66 asks port 69 of TFTP only.</source>
        <translation>%1: Ports unter 1024 brauchen eine Berechtigung. Erteilen Sie sie einmal, als root, mit
  setcap cap_net_bind_service=+ep %2
oder wählen Sie Ports darüber: 6969 für TFTP, 8080 für HTTP, 8443 für HTTPS, 5514 für Syslog. Ein fabrikneues Telefon, das DHCP-Option 66 hierher schickt, fragt nur TFTP auf Port 69.</translation>
    </message>
    <message>
        <source>%1: this machine has no such address. Name one it has, or none for all of them.</source>
        <translation>%1: Dieser Rechner hat keine solche Adresse. Nennen Sie eine, die er hat, oder keine für alle.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>"%1" is no address to listen on. Write one such as 192.168.2.245, or none for all of them.</source>
        <translation>„%1“ ist keine Adresse zum Lauschen. Schreiben Sie eine wie 192.168.2.245, oder keine für alle.</translation>
    </message>
    <message>
        <source>This machine's OpenSSL does not speak the TLS profile for old phones. Switch that profile off.</source>
        <translation>OpenSSL auf diesem Rechner beherrscht das TLS-Profil für alte Telefone nicht. Schalten Sie dieses Profil aus.</translation>
    </message>
    <message>
        <source>The key %1 is encrypted, and the servers have nobody to ask for its password. Write it without one, to a file that nobody else can read: openssl pkey -in %1 -out NEW</source>
        <translation>Der Schlüssel %1 ist verschlüsselt, und die Server können niemanden nach seinem Passwort fragen. Schreiben Sie ihn ohne Passwort in eine Datei, die sonst niemand lesen kann: openssl pkey -in %1 -out NEU</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Sets fleet-wide settings; NAME= takes one away. There are:</source>
        <translation>Setzt flottenweite Einstellungen; NAME= nimmt eine weg. Es gibt:</translation>
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
<context>
    <name>virtualphone</name>
    <message>
        <source>the firmware image is cut short</source>
        <translation>das Firmware-Image ist abgeschnitten</translation>
    </message>
    <message>
        <source>the firmware image names no version</source>
        <translation>das Firmware-Image nennt keine Version</translation>
    </message>
    <message>
        <source>neither the image nor its name says which firmware it is</source>
        <translation>weder das Image noch sein Name sagt, welche Firmware es ist</translation>
    </message>
    <message>
        <source>the firmware image is empty</source>
        <translation>das Firmware-Image ist leer</translation>
    </message>
    <message>
        <source>The phone could not be put on %1: %2</source>
        <translation>Das Telefon konnte nicht auf %1 gesetzt werden: %2</translation>
    </message>
    <message>
        <source>%1 is no CA file: %2</source>
        <translation>%1 ist keine CA-Datei: %2</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1 (asked for %2); choose another, or 0 for any.</source>
        <translation>Auf %1 konnte kein SIP-Port geöffnet werden (verlangt war %2); wählen Sie einen anderen, oder 0 für irgendeinen.</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1.</source>
        <translation>Auf %1 konnte kein SIP-Port geöffnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts with firmware %2</source>
        <translation>%1 startet mit Firmware %2</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>reboots</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>Upgrade_Rule: %1</source>
        <translation>Upgrade_Rule: %1</translation>
    </message>
    <message>
        <source>line %1 is registered as %2</source>
        <translation>Leitung %1 ist als %2 angemeldet</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>niemand antwortet</translation>
    </message>
    <message>
        <source>line %1 could not register as %2: %3</source>
        <translation>Leitung %1 konnte sich nicht als %2 anmelden: %3</translation>
    </message>
    <message>
        <source>Provision_Enable is No.</source>
        <translation>Provision_Enable ist No.</translation>
    </message>
    <message>
        <source>Upgrade_Enable is No, or the phone is busy.</source>
        <translation>Upgrade_Enable ist No, oder das Telefon ist beschäftigt.</translation>
    </message>
    <message>
        <source>Report_Rule is empty.</source>
        <translation>Report_Rule ist leer.</translation>
    </message>
    <message>
        <source>Resync_From_SIP is No.</source>
        <translation>Resync_From_SIP ist No.</translation>
    </message>
    <message>
        <source>corrupt file: it was compressed after encryption</source>
        <translation>beschädigte Datei: Sie wurde nach dem Verschlüsseln komprimiert</translation>
    </message>
    <message>
        <source>corrupt file</source>
        <translation>beschädigte Datei</translation>
    </message>
    <message>
        <source>There is no reading "%1"; there are %2.</source>
        <translation>Es gibt keine Lesart „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>berichtet an %1</translation>
    </message>
    <message>
        <source>the report failed: %1</source>
        <translation>der Bericht scheiterte: %1</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>ändert %1</translation>
    </message>
    <message numerus="yes">
        <source>changes %1 and %n more</source>
        <translation>
            <numerusform>ändert %1 und %n weiteres</numerusform>
            <numerusform>ändert %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>fragt nach %1</translation>
    </message>
    <message>
        <source>receives %1 bytes; %2</source>
        <translation>empfängt %1 Bytes; %2</translation>
    </message>
    <message>
        <source>the resync failed: %1</source>
        <translation>der Abgleich scheiterte: %1</translation>
    </message>
    <message>
        <source>the rule names no server and DHCP offered none (option 66)</source>
        <translation>die Regel nennt keinen Server, und DHCP bot keinen an (Option 66)</translation>
    </message>
    <message>
        <source>asks for the firmware %1</source>
        <translation>fragt nach der Firmware %1</translation>
    </message>
    <message>
        <source>%1 is older than Downgrade_Rev_Limit %2</source>
        <translation>%1 ist älter als Downgrade_Rev_Limit %2</translation>
    </message>
    <message>
        <source>%1 cannot be loaded over %2: %3 must come first</source>
        <translation>%1 kann nicht über %2 geladen werden: %3 muss zuerst kommen</translation>
    </message>
    <message>
        <source>receives firmware %1, %2 bytes</source>
        <translation>empfängt Firmware %1, %2 Bytes</translation>
    </message>
    <message>
        <source>the upgrade failed: %1</source>
        <translation>die Aktualisierung scheiterte: %1</translation>
    </message>
    <message>
        <source>This process may open no more files: take fewer phones, leave out their pages or their own places, or raise the limit (ulimit -n).</source>
        <translation>Dieser Prozess darf keine weiteren Dateien öffnen: weniger Telefone nehmen, ihre Seiten oder eigenen Plätze weglassen oder die Grenze heben (ulimit -n).</translation>
    </message>
</context>
</TS>
