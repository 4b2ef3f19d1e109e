<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>parameters</name>
    <message>
        <source>12 or 24 hours.</source>
        <translation>12 oder 24 Stunden.</translation>
    </message>
    <message>
        <source>A code that switches reports for the maker's support.</source>
        <translation>Ein Code, der Berichte für den Support des Herstellers schaltet.</translation>
    </message>
    <message>
        <source>A condition that starts a resync when it turns true.</source>
        <translation>Eine Bedingung, die einen Abgleich auslöst, wenn sie zutrifft.</translation>
    </message>
    <message>
        <source>A fourth LDAP attribute that can be searched.</source>
        <translation>Ein viertes LDAP-Attribut, nach dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>A fourth profile, fetched after the third.</source>
        <translation>Ein viertes Profil, das nach dem dritten geholt wird.</translation>
    </message>
    <message>
        <source>A fourth thing to search by.</source>
        <translation>Ein viertes Suchmerkmal.</translation>
    </message>
    <message>
        <source>A mark of your own for the state of the settings; the phone reports it and does nothing with it.</source>
        <translation>Ein eigenes Kennzeichen für den Stand der Einstellungen; das Telefon meldet es und tut nichts damit.</translation>
    </message>
    <message>
        <source>A news feed the phone shows, as name=Local News;url=http://rss.example.com/news.</source>
        <translation>Ein Nachrichten-Feed, den das Telefon zeigt, als name=Local News;url=http://rss.example.com/news.</translation>
    </message>
    <message>
        <source>A number the line calls by itself to stay online.</source>
        <translation>Eine Nummer, die die Leitung von selbst anruft, um online zu bleiben.</translation>
    </message>
    <message>
        <source>A random wait before the first fetch after a start, so that a whole house does not ask at once.</source>
        <translation>Eine zufällige Wartezeit vor dem ersten Holen nach einem Start, damit nicht ein ganzes Haus auf einmal fragt.</translation>
    </message>
    <message>
        <source>A ring tone: its name, its sound and its rhythm.</source>
        <translation>Ein Klingelton: sein Name, sein Klang und sein Rhythmus.</translation>
    </message>
    <message>
        <source>A ringing pattern the server can ask for.</source>
        <translation>Ein Klingelmuster, das der Server verlangen kann.</translation>
    </message>
    <message>
        <source>A second condition that starts a resync when it turns true.</source>
        <translation>Eine zweite Bedingung, die einen Abgleich auslöst, wenn sie zutrifft.</translation>
    </message>
    <message>
        <source>A second profile, fetched after the first.</source>
        <translation>Ein zweites Profil, das nach dem ersten geholt wird.</translation>
    </message>
    <message>
        <source>A softkey of your own.</source>
        <translation>Ein eigener Softkey.</translation>
    </message>
    <message>
        <source>A third LDAP attribute that can be searched.</source>
        <translation>Ein drittes LDAP-Attribut, nach dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>A third profile, fetched after the second.</source>
        <translation>Ein drittes Profil, das nach dem zweiten geholt wird.</translation>
    </message>
    <message>
        <source>A third thing to search by.</source>
        <translation>Ein drittes Suchmerkmal.</translation>
    </message>
    <message>
        <source>Address and mask of those who may ask by SNMP; all zeros means anybody.</source>
        <translation>Adresse und Maske derer, die per SNMP fragen dürfen; lauter Nullen bedeuten jeden.</translation>
    </message>
    <message>
        <source>Address at which that server calls the adapter.</source>
        <translation>Adresse, unter der dieser Server den Adapter ruft.</translation>
    </message>
    <message>
        <source>Address at which the TR-069 server calls the phone; the phone says it itself.</source>
        <translation>Adresse, unter der der TR-069-Server das Telefon ruft; das Telefon gibt sie selbst an.</translation>
    </message>
    <message>
        <source>Address by which phones of the small exchange find each other.</source>
        <translation>Adresse, über die Telefone der kleinen Anlage einander finden.</translation>
    </message>
    <message>
        <source>Address of that server.</source>
        <translation>Adresse dieses Servers.</translation>
    </message>
    <message>
        <source>Address of the adapter on its inside port.</source>
        <translation>Adresse des Adapters an seinem inneren Port.</translation>
    </message>
    <message>
        <source>Address of the small exchange.</source>
        <translation>Adresse der kleinen Anlage.</translation>
    </message>
    <message>
        <source>Address ranges that make the adapter a bridge by itself, where the service above may choose.</source>
        <translation>Adressbereiche, bei denen der Adapter von selbst zur Bridge wird, wenn der Dienst oben die Wahl lässt.</translation>
    </message>
    <message>
        <source>Address the phone calls to open the door of this camera.</source>
        <translation>Adresse, die das Telefon aufruft, um die Tür dieser Kamera zu öffnen.</translation>
    </message>
    <message>
        <source>Address, netmask and gateway of the uplink in one text, joined by colons: 192.0.2.7:255.255.255.0:192.0.2.1.</source>
        <translation>Adresse, Netzmaske und Gateway des Uplinks in einem Text, durch Doppelpunkte verbunden: 192.0.2.7:255.255.255.0:192.0.2.1.</translation>
    </message>
    <message>
        <source>Addresses kept for certain devices on the LAN port.</source>
        <translation>Adressen, die für bestimmte Geräte am LAN-Port reserviert sind.</translation>
    </message>
    <message>
        <source>Addresses of servers from which calls may go out over the telephone line without a PIN, such as 192.168.*.*.</source>
        <translation>Adressen von Servern, von denen Anrufe ohne PIN über die Amtsleitung hinausgehen dürfen, etwa 192.168.*.*.</translation>
    </message>
    <message>
        <source>Addresses that may use the web pages from outside.</source>
        <translation>Adressen, die die Webseiten von außen nutzen dürfen.</translation>
    </message>
    <message>
        <source>Adds the quality of a call to its last message.</source>
        <translation>Fügt die Qualität eines Gesprächs seiner letzten Nachricht hinzu.</translation>
    </message>
    <message>
        <source>Adds the received parameter to replies where the addresses differ.</source>
        <translation>Fügt Antworten den Parameter received hinzu, wenn die Adressen abweichen.</translation>
    </message>
    <message>
        <source>Adds the rport parameter to replies where the ports differ.</source>
        <translation>Fügt Antworten den Parameter rport hinzu, wenn die Ports abweichen.</translation>
    </message>
    <message>
        <source>Adds the service's prefix to the name before asking for SRV.</source>
        <translation>Stellt dem Namen das Präfix des Dienstes voran, bevor nach SRV gefragt wird.</translation>
    </message>
    <message>
        <source>Allows confirmation of what was pressed on the display; the maker's own switch for the feature.</source>
        <translation>Erlaubt auf dem Display die Bestätigung dessen, was gedrückt wurde; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows digest with SHA-256 (RFC 8760); the maker's own switch for the feature.</source>
        <translation>Erlaubt Digest mit SHA-256 (RFC 8760); der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows firmware by release channel; the maker's own switch for the feature.</source>
        <translation>Erlaubt Firmware nach Release-Kanal; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows going through a web proxy; the maker's own switch for the feature.</source>
        <translation>Erlaubt den Weg über einen Web-Proxy; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows problem reports asked for by Webex; the maker's own switch for the feature.</source>
        <translation>Erlaubt von Webex angeforderte Problemberichte; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows reboots asked for by Webex; the maker's own switch for the feature.</source>
        <translation>Erlaubt von Webex angeforderte Neustarts; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows reports to Webex of how the phone works; the maker's own switch for the feature.</source>
        <translation>Erlaubt Berichte an Webex darüber, wie das Telefon arbeitet; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows reports to the maker of how the phone works; the maker's own switch for the feature.</source>
        <translation>Erlaubt Berichte an den Hersteller darüber, wie das Telefon arbeitet; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows reports to the maker of the lines' state; the maker's own switch for the feature.</source>
        <translation>Erlaubt Berichte an den Hersteller über den Zustand der Leitungen; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows the VPN; the maker's own switch for the feature.</source>
        <translation>Erlaubt das VPN; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows the Webex call list; the maker's own switch for the feature.</source>
        <translation>Erlaubt die Webex-Anrufliste; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows the Webex cloud; the maker's own switch for the feature.</source>
        <translation>Erlaubt die Webex-Cloud; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows the Webex directory; the maker's own switch for the feature.</source>
        <translation>Erlaubt das Webex-Telefonbuch; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Allows turning to the branch's router when the proxy is down; the maker's own switch for the feature.</source>
        <translation>Erlaubt, sich an den Router der Niederlassung zu wenden, wenn der Proxy ausgefallen ist; der herstellereigene Schalter für die Funktion.</translation>
    </message>
    <message>
        <source>Also accepts the broken SSL 3.</source>
        <translation>Akzeptiert auch das gebrochene SSL 3.</translation>
    </message>
    <message>
        <source>Also lets the speaker hear.</source>
        <translation>Gibt den Ton auch über den Lautsprecher aus.</translation>
    </message>
    <message>
        <source>Always puts the display name in quotes.</source>
        <translation>Setzt den Anzeigenamen immer in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Announces a second call during a call.</source>
        <translation>Meldet einen zweiten Anruf während eines Gesprächs.</translation>
    </message>
    <message>
        <source>Announces missed calls on the display.</source>
        <translation>Meldet verpasste Anrufe auf dem Display.</translation>
    </message>
    <message>
        <source>Announces the adapter's web pages to the neighbourhood by Bonjour.</source>
        <translation>Kündigt die Webseiten des Adapters per Bonjour in der Umgebung an.</translation>
    </message>
    <message>
        <source>Announces the phone to the neighbourhood by Bonjour.</source>
        <translation>Kündigt das Telefon per Bonjour in der Umgebung an.</translation>
    </message>
    <message>
        <source>Answers SNMP version 3, which proves who asks.</source>
        <translation>Beantwortet SNMP Version 3, die prüft, wer fragt.</translation>
    </message>
    <message>
        <source>Answers SNMP: whoever knows the community reads, and with the second one changes, the adapter.</source>
        <translation>Beantwortet SNMP: Wer die Community kennt, liest den Adapter aus, und mit der zweiten verändert er ihn.</translation>
    </message>
    <message>
        <source>Answers a page even during a call, which is put on hold.</source>
        <translation>Nimmt eine Durchsage auch während eines Gesprächs an, das dann gehalten wird.</translation>
    </message>
    <message>
        <source>Answers after which the phone registers again soon.</source>
        <translation>Antworten, nach denen sich das Telefon bald erneut anmeldet.</translation>
    </message>
    <message>
        <source>Answers name look-ups of the LAN port itself instead of naming the server.</source>
        <translation>Beantwortet Namensanfragen vom LAN-Port selbst, statt den Server zu nennen.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 1 is played.</source>
        <translation>Antworten des Servers, nach denen Hinweiston 1 gespielt wird.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 2 is played.</source>
        <translation>Antworten des Servers, nach denen Hinweiston 2 gespielt wird.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 3 is played.</source>
        <translation>Antworten des Servers, nach denen Hinweiston 3 gespielt wird.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 4 is played.</source>
        <translation>Antworten des Servers, nach denen Hinweiston 4 gespielt wird.</translation>
    </message>
    <message>
        <source>Answers pages by itself.</source>
        <translation>Nimmt Durchsagen von selbst an.</translation>
    </message>
    <message>
        <source>Answers pings to the whole IPv6 network.</source>
        <translation>Beantwortet Pings an das ganze IPv6-Netz.</translation>
    </message>
    <message>
        <source>Answers that make the phone try the backup server.</source>
        <translation>Antworten, auf die das Telefon den Ersatzserver versucht.</translation>
    </message>
    <message>
        <source>Answers the line's proxy alone; calls from elsewhere are ignored, which keeps ghost calls away.</source>
        <translation>Antwortet nur dem Proxy der Leitung; Anrufe von anderswo werden ignoriert, was Geisteranrufe fernhält.</translation>
    </message>
    <message>
        <source>Answers the telephone line before the call over the network is answered; the caller pays from then on.</source>
        <translation>Nimmt die Amtsleitung an, bevor der Anruf über das IP-Netz angenommen ist; der Anrufer zahlt ab dann.</translation>
    </message>
    <message>
        <source>Answers to the port a request came from.</source>
        <translation>Antwortet an den Port, von dem eine Anfrage kam.</translation>
    </message>
    <message>
        <source>Answers web pages on the outside port too.</source>
        <translation>Liefert Webseiten auch am äußeren Port aus.</translation>
    </message>
    <message>
        <source>Answers with one codec or with all in common.</source>
        <translation>Antwortet mit einem Codec oder mit allen gemeinsamen.</translation>
    </message>
    <message>
        <source>Applies forwards and do not disturb to shared lines too.</source>
        <translation>Wendet Umleitungen und „Nicht stören“ auch auf gemeinsame Leitungen an.</translation>
    </message>
    <message>
        <source>Asks Cisco's cloud for a server where none is set; No keeps the phone yours.</source>
        <translation>Fragt die Cisco-Cloud nach einem Server, wenn keiner gesetzt ist; mit No bleibt das Telefon Ihres.</translation>
    </message>
    <message>
        <source>Asks a NOTIFY for the line's password before it may resync or reboot.</source>
        <translation>Verlangt von einem NOTIFY das Passwort der Leitung, bevor es einen Abgleich oder Neustart auslösen darf.</translation>
    </message>
    <message>
        <source>Asks a STUN server for the outside address.</source>
        <translation>Fragt einen STUN-Server nach der äußeren Adresse.</translation>
    </message>
    <message>
        <source>Asks a page for a password.</source>
        <translation>Verlangt für eine Durchsage ein Passwort.</translation>
    </message>
    <message>
        <source>Asks both name servers at once, or one after the other.</source>
        <translation>Fragt beide Nameserver auf einmal oder einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Asks callers for a password.</source>
        <translation>Verlangt von Anrufern ein Passwort.</translation>
    </message>
    <message>
        <source>Asks for the administrator's password before a factory reset.</source>
        <translation>Fragt vor dem Zurücksetzen auf Werkseinstellungen nach dem Passwort des Administrators.</translation>
    </message>
    <message>
        <source>Asks the network to encrypt speech as far as its edge (Mediasec).</source>
        <translation>Bittet das Netz, Sprache bis zu seinem Rand zu verschlüsseln (Mediasec).</translation>
    </message>
    <message>
        <source>Asks the provider for the network that is used on the LAN port.</source>
        <translation>Fragt den Provider nach dem Netz, das am LAN-Port verwendet wird.</translation>
    </message>
    <message>
        <source>Asks the user for the LDAP login where none is set.</source>
        <translation>Fragt den Benutzer nach dem LDAP-Login, wenn keiner gesetzt ist.</translation>
    </message>
    <message>
        <source>Asks the user to set a password at the first start.</source>
        <translation>Fordert den Benutzer beim ersten Start auf, ein Passwort zu setzen.</translation>
    </message>
    <message>
        <source>Beep of the phone itself.</source>
        <translation>Piepton des Telefons selbst.</translation>
    </message>
    <message>
        <source>Beeps during a recording, so that both ends know.</source>
        <translation>Piept während einer Aufzeichnung, damit beide Seiten es wissen.</translation>
    </message>
    <message>
        <source>Beeps when a watched phone rings.</source>
        <translation>Piept, wenn ein beobachtetes Telefon klingelt.</translation>
    </message>
    <message>
        <source>Begins a new speech stream when a call is changed; some firewalls need it.</source>
        <translation>Beginnt einen neuen Sprachstrom, wenn ein Gespräch geändert wird; manche Firewalls brauchen das.</translation>
    </message>
    <message>
        <source>Bits of the IPv6 address that name the network.</source>
        <translation>Bits der IPv6-Adresse, die das Netz bezeichnen.</translation>
    </message>
    <message>
        <source>Bits of the static IPv6 address that name the network.</source>
        <translation>Bits der statischen IPv6-Adresse, die das Netz bezeichnen.</translation>
    </message>
    <message>
        <source>Boost of the handset's microphone, in dB.</source>
        <translation>Verstärkung des Hörermikrofons, in dB.</translation>
    </message>
    <message>
        <source>Boost of the headset's microphone, in dB.</source>
        <translation>Verstärkung des Headset-Mikrofons, in dB.</translation>
    </message>
    <message>
        <source>Boost of the speakerphone's microphone, in dB.</source>
        <translation>Verstärkung des Freisprechmikrofons, in dB.</translation>
    </message>
    <message>
        <source>Brightness of the display.</source>
        <translation>Helligkeit des Displays.</translation>
    </message>
    <message>
        <source>Brightness of the key module's display.</source>
        <translation>Helligkeit des Displays am Tastenmodul.</translation>
    </message>
    <message>
        <source>BroadSoft XSI server of this line.</source>
        <translation>BroadSoft-XSI-Server dieser Leitung.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 1: patterns as 1408* or 555?1.</source>
        <translation>Anrufer, die gesondert umgeleitet werden, Liste 1: Muster wie 1408* oder 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 2: patterns as 1408* or 555?1.</source>
        <translation>Anrufer, die gesondert umgeleitet werden, Liste 2: Muster wie 1408* oder 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 3: patterns as 1408* or 555?1.</source>
        <translation>Anrufer, die gesondert umgeleitet werden, Liste 3: Muster wie 1408* oder 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 4: patterns as 1408* or 555?1.</source>
        <translation>Anrufer, die gesondert umgeleitet werden, Liste 4: Muster wie 1408* oder 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 5: patterns as 1408* or 555?1.</source>
        <translation>Anrufer, die gesondert umgeleitet werden, Liste 5: Muster wie 1408* oder 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 6: patterns as 1408* or 555?1.</source>
        <translation>Anrufer, die gesondert umgeleitet werden, Liste 6: Muster wie 1408* oder 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 7: patterns as 1408* or 555?1.</source>
        <translation>Anrufer, die gesondert umgeleitet werden, Liste 7: Muster wie 1408* oder 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 8: patterns as 1408* or 555?1.</source>
        <translation>Anrufer, die gesondert umgeleitet werden, Liste 8: Muster wie 1408* oder 555?1.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 1.</source>
        <translation>Anrufer, die mit Muster 1 klingeln.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 2.</source>
        <translation>Anrufer, die mit Muster 2 klingeln.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 3.</source>
        <translation>Anrufer, die mit Muster 3 klingeln.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 4.</source>
        <translation>Anrufer, die mit Muster 4 klingeln.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 5.</source>
        <translation>Anrufer, die mit Muster 5 klingeln.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 6.</source>
        <translation>Anrufer, die mit Muster 6 klingeln.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 7.</source>
        <translation>Anrufer, die mit Muster 7 klingeln.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 8.</source>
        <translation>Anrufer, die mit Muster 8 klingeln.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 9.</source>
        <translation>Anrufer, die mit Muster 9 klingeln.</translation>
    </message>
    <message>
        <source>Calls a line can hold at a time.</source>
        <translation>Anrufe, die eine Leitung gleichzeitig halten kann.</translation>
    </message>
    <message>
        <source>Calls itself anonymous where the number is hidden.</source>
        <translation>Nennt sich anonym, wo die Nummer unterdrückt ist.</translation>
    </message>
    <message>
        <source>Carries SIP over UDP, TCP or TLS.</source>
        <translation>Überträgt SIP über UDP, TCP oder TLS.</translation>
    </message>
    <message>
        <source>Celsius or Fahrenheit for the weather.</source>
        <translation>Celsius oder Fahrenheit für das Wetter.</translation>
    </message>
    <message>
        <source>Certificate by which the wireless network's server is known.</source>
        <translation>Zertifikat, an dem der Server des WLANs erkannt wird.</translation>
    </message>
    <message>
        <source>Certificate for encrypted calls.</source>
        <translation>Zertifikat für verschlüsselte Gespräche.</translation>
    </message>
    <message>
        <source>Certificate the phone shows to the wireless network.</source>
        <translation>Zertifikat, das das Telefon dem WLAN zeigt.</translation>
    </message>
    <message>
        <source>Changes the clock for summer time.</source>
        <translation>Stellt die Uhr auf Sommerzeit um.</translation>
    </message>
    <message>
        <source>Cipher of encrypted speech. Both ends must know it.</source>
        <translation>Chiffre verschlüsselter Sprache. Beide Seiten müssen sie kennen.</translation>
    </message>
    <message>
        <source>Cipher of the wireless network.</source>
        <translation>Chiffre des WLANs.</translation>
    </message>
    <message>
        <source>Ciphers the phone offers for TLS, in OpenSSL's words, joined by colons; empty leaves its own.</source>
        <translation>Chiffren, die das Telefon für TLS anbietet, in der Schreibweise von OpenSSL, durch Doppelpunkte verbunden; leer belässt seine eigenen.</translation>
    </message>
    <message>
        <source>City for the traffic and weather news.</source>
        <translation>Stadt für Verkehrs- und Wettermeldungen.</translation>
    </message>
    <message>
        <source>Code an assistant dials to call in the executive's name.</source>
        <translation>Code, den eine Assistenz wählt, um im Namen des Chefs anzurufen.</translation>
    </message>
    <message>
        <source>Code an assistant dials to hand a call to the executive.</source>
        <translation>Code, den eine Assistenz wählt, um dem Chef einen Anruf zu übergeben.</translation>
    </message>
    <message>
        <source>Code an executive dials to join the assistant's call.</source>
        <translation>Code, den ein Chef wählt, um dem Gespräch der Assistenz beizutreten.</translation>
    </message>
    <message>
        <source>Code an executive dials to let the assistant take the calls.</source>
        <translation>Code, den ein Chef wählt, damit die Assistenz die Anrufe annimmt.</translation>
    </message>
    <message>
        <source>Code an executive dials to take a call over from the assistant.</source>
        <translation>Code, den ein Chef wählt, um einen Anruf von der Assistenz zu übernehmen.</translation>
    </message>
    <message>
        <source>Code an executive dials to take the calls again.</source>
        <translation>Code, den ein Chef wählt, um die Anrufe wieder selbst anzunehmen.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 alone.</source>
        <translation>Code, der vor einer Nummer gewählt wird, um nur G.722.2 anzubieten.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 first.</source>
        <translation>Code, der vor einer Nummer gewählt wird, um G.722.2 zuerst anzubieten.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus alone.</source>
        <translation>Code, der vor einer Nummer gewählt wird, um nur Opus anzubieten.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus first.</source>
        <translation>Code, der vor einer Nummer gewählt wird, um Opus zuerst anzubieten.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC alone.</source>
        <translation>Code, der vor einer Nummer gewählt wird, um nur iLBC anzubieten.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC first.</source>
        <translation>Code, der vor einer Nummer gewählt wird, um iLBC zuerst anzubieten.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC alone.</source>
        <translation>Code, der vor einer Nummer gewählt wird, um nur iSAC anzubieten.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC first.</source>
        <translation>Code, der vor einer Nummer gewählt wird, um iSAC zuerst anzubieten.</translation>
    </message>
    <message>
        <source>Code dialled to be shown callers' numbers.</source>
        <translation>Code, der gewählt wird, damit Rufnummern von Anrufern angezeigt werden.</translation>
    </message>
    <message>
        <source>Code dialled to be shown no callers' numbers.</source>
        <translation>Code, der gewählt wird, damit keine Rufnummern von Anrufern angezeigt werden.</translation>
    </message>
    <message>
        <source>Code dialled to be shown no number of a second caller.</source>
        <translation>Code, der gewählt wird, damit keine Rufnummer eines zweiten Anrufers angezeigt wird.</translation>
    </message>
    <message>
        <source>Code dialled to be shown the number of a second caller.</source>
        <translation>Code, der gewählt wird, damit die Rufnummer eines zweiten Anrufers angezeigt wird.</translation>
    </message>
    <message>
        <source>Code dialled to connect the held call with the present one.</source>
        <translation>Code, der gewählt wird, um das gehaltene Gespräch mit dem laufenden zu verbinden.</translation>
    </message>
    <message>
        <source>Code dialled to fetch a parked call; must be the exchange's own.</source>
        <translation>Code, der gewählt wird, um einen geparkten Anruf zurückzuholen; muss der Code der Anlage sein.</translation>
    </message>
    <message>
        <source>Code dialled to fetch from a watched key.</source>
        <translation>Code, der gewählt wird, um von einer BLF-Taste zurückzuholen.</translation>
    </message>
    <message>
        <source>Code dialled to forward the last caller from now on.</source>
        <translation>Code, der gewählt wird, um den letzten Anrufer von nun an umzuleiten.</translation>
    </message>
    <message>
        <source>Code dialled to have a busy number called until it is free.</source>
        <translation>Code, der gewählt wird, um eine besetzte Nummer anrufen zu lassen, bis sie frei ist.</translation>
    </message>
    <message>
        <source>Code dialled to have all callers ring alike.</source>
        <translation>Code, der gewählt wird, damit alle Anrufer gleich klingeln.</translation>
    </message>
    <message>
        <source>Code dialled to have certain callers ring in their own way.</source>
        <translation>Code, der gewählt wird, damit bestimmte Anrufer auf eigene Art klingeln.</translation>
    </message>
    <message>
        <source>Code dialled to join the held call and the present one.</source>
        <translation>Code, der gewählt wird, um das gehaltene und das laufende Gespräch zur Konferenz zu verbinden.</translation>
    </message>
    <message>
        <source>Code dialled to park on a watched key.</source>
        <translation>Code, der gewählt wird, um auf einer BLF-Taste zu parken.</translation>
    </message>
    <message>
        <source>Code dialled to put a number behind a speed dial digit.</source>
        <translation>Code, der gewählt wird, um eine Nummer auf eine Kurzwahlziffer zu legen.</translation>
    </message>
    <message>
        <source>Code dialled to stop forwarding the last caller.</source>
        <translation>Code, der gewählt wird, um den letzten Anrufer nicht mehr umzuleiten.</translation>
    </message>
    <message>
        <source>Code dialled to take a call a watched key shows ringing; must be the exchange's own.</source>
        <translation>Code, der gewählt wird, um einen Anruf heranzuholen, den eine BLF-Taste als klingelnd zeigt; muss der Code der Anlage sein.</translation>
    </message>
    <message>
        <source>Code dialled to take a call that a watched key shows ringing; must be the exchange's own.</source>
        <translation>Code, der gewählt wird, um einen Anruf heranzuholen, den eine BLF-Taste als klingelnd zeigt; muss der Code der Anlage sein.</translation>
    </message>
    <message>
        <source>Codec for calls within the house.</source>
        <translation>Codec für Gespräche im Haus.</translation>
    </message>
    <message>
        <source>Codec for faxes sent as speech.</source>
        <translation>Codec für Faxe, die als Sprache gesendet werden.</translation>
    </message>
    <message>
        <source>Codec of a loopback test, by which a network's speech path is measured.</source>
        <translation>Codec eines Schleifentests, mit dem der Sprachweg eines Netzes gemessen wird.</translation>
    </message>
    <message>
        <source>Codec offered first.</source>
        <translation>Codec, der zuerst angeboten wird.</translation>
    </message>
    <message>
        <source>Codec offered second.</source>
        <translation>Codec, der als zweiter angeboten wird.</translation>
    </message>
    <message>
        <source>Codec offered third.</source>
        <translation>Codec, der als dritter angeboten wird.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call held elsewhere.</source>
        <translation>Farbe und Blinken der Taste eines anderswo gehaltenen Gesprächs.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call that rings at the other end.</source>
        <translation>Farbe und Blinken der Taste eines Anrufs, der bei der Gegenstelle klingelt.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free line.</source>
        <translation>Farbe und Blinken der Taste einer freien Leitung.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free parking place.</source>
        <translation>Farbe und Blinken der Taste eines freien Parkplatzes.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a held call.</source>
        <translation>Farbe und Blinken der Taste eines gehaltenen Gesprächs.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line in a call.</source>
        <translation>Farbe und Blinken der Taste einer Leitung im Gespräch.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line taken to dial.</source>
        <translation>Farbe und Blinken der Taste einer zum Wählen belegten Leitung.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that could not register.</source>
        <translation>Farbe und Blinken der Taste einer Leitung, die sich nicht anmelden konnte.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that registers.</source>
        <translation>Farbe und Blinken der Taste einer Leitung, die sich gerade anmeldet.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line with a call-back armed.</source>
        <translation>Farbe und Blinken der Taste einer Leitung mit aktiviertem Rückruf.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with new messages.</source>
        <translation>Farbe und Blinken der Taste einer Mailbox mit neuen Nachrichten.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with urgent messages.</source>
        <translation>Farbe und Blinken der Taste einer Mailbox mit dringenden Nachrichten.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox without messages.</source>
        <translation>Farbe und Blinken der Taste einer Mailbox ohne Nachrichten.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a reserved trunk.</source>
        <translation>Farbe und Blinken der Taste eines reservierten Trunks.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a ringing line.</source>
        <translation>Farbe und Blinken der Taste einer klingelnden Leitung.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line dialling elsewhere.</source>
        <translation>Farbe und Blinken der Taste einer gemeinsamen Leitung, die anderswo wählt.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line in a call elsewhere.</source>
        <translation>Farbe und Blinken der Taste einer gemeinsamen Leitung, die anderswo im Gespräch ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line ringing elsewhere.</source>
        <translation>Farbe und Blinken der Taste einer anderswo klingelnden gemeinsamen Leitung.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line taken elsewhere.</source>
        <translation>Farbe und Blinken der Taste einer anderswo belegten gemeinsamen Leitung.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line whose state is unknown.</source>
        <translation>Farbe und Blinken der Taste einer gemeinsamen Leitung mit unbekanntem Zustand.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a taken parking place.</source>
        <translation>Farbe und Blinken der Taste eines belegten Parkplatzes.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk in use.</source>
        <translation>Farbe und Blinken der Taste eines belegten Trunks.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk that does not work.</source>
        <translation>Farbe und Blinken der Taste eines Trunks, der nicht funktioniert.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone in a call.</source>
        <translation>Farbe und Blinken der Taste eines beobachteten Telefons im Gespräch.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that holds a call.</source>
        <translation>Farbe und Blinken der Taste eines beobachteten Telefons, das ein Gespräch hält.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that is free.</source>
        <translation>Farbe und Blinken der Taste eines beobachteten Telefons, das frei ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that rings.</source>
        <translation>Farbe und Blinken der Taste eines beobachteten Telefons, das klingelt.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who finishes a call.</source>
        <translation>Farbe und Blinken der Taste eines Agenten in der Nachbearbeitung.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is available.</source>
        <translation>Farbe und Blinken der Taste eines Agenten, der verfügbar ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed in.</source>
        <translation>Farbe und Blinken der Taste eines Agenten, der angemeldet ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed off.</source>
        <translation>Farbe und Blinken der Taste eines Agenten, der abgemeldet ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who takes no calls.</source>
        <translation>Farbe und Blinken der Taste eines Agenten, der keine Anrufe annimmt.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an application.</source>
        <translation>Farbe und Blinken der Taste einer Anwendung.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of day service.</source>
        <translation>Farbe und Blinken der Taste für den Tagbetrieb.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is off.</source>
        <translation>Farbe und Blinken der Taste der Umlenkung, solange sie aus ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is on.</source>
        <translation>Farbe und Blinken der Taste der Umlenkung, solange sie an ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is off.</source>
        <translation>Farbe und Blinken der Taste „Nicht stören“, solange es aus ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is on.</source>
        <translation>Farbe und Blinken der Taste „Nicht stören“, solange es an ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is off.</source>
        <translation>Farbe und Blinken der Taste der Rufumleitung, solange sie aus ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is on.</source>
        <translation>Farbe und Blinken der Taste der Rufumleitung, solange sie an ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of night service.</source>
        <translation>Farbe und Blinken der Taste für den Nachtbetrieb.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key that subscribes.</source>
        <translation>Farbe und Blinken der Taste, die gerade abonniert.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key whose subscription failed.</source>
        <translation>Farbe und Blinken der Taste, deren Abonnement fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key without a line.</source>
        <translation>Farbe und Blinken der Taste ohne Leitung.</translation>
    </message>
    <message>
        <source>Colours of the display.</source>
        <translation>Farben des Displays.</translation>
    </message>
    <message>
        <source>Compares the number of an incoming call together with its domain, not by itself.</source>
        <translation>Vergleicht die Nummer eines eingehenden Anrufs samt ihrer Domain, nicht für sich allein.</translation>
    </message>
    <message>
        <source>Confirms provisional answers too.</source>
        <translation>Bestätigt auch vorläufige Antworten.</translation>
    </message>
    <message>
        <source>Content type of a hook flash sent by INFO.</source>
        <translation>Content-Type eines Hook-Flashs, der per INFO gesendet wird.</translation>
    </message>
    <message>
        <source>Content type of digits sent by INFO.</source>
        <translation>Content-Type von Ziffern, die per INFO gesendet werden.</translation>
    </message>
    <message>
        <source>Contrast of the display.</source>
        <translation>Kontrast des Displays.</translation>
    </message>
    <message>
        <source>Contrast of the key module's display.</source>
        <translation>Kontrast des Displays am Tastenmodul.</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port, for tracing. Whoever is plugged in there can listen.</source>
        <translation>Kopiert den Verkehr des Telefons zur Fehlersuche auf seinen Computerport. Wer dort angeschlossen ist, kann mithören.</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port.</source>
        <translation>Kopiert den Verkehr des Telefons auf seinen Computerport.</translation>
    </message>
    <message>
        <source>Corrects the zone, as HH/mm.</source>
        <translation>Korrigiert die Zeitzone, als HH/mm.</translation>
    </message>
    <message>
        <source>DHCP option that names the voice VLAN; empty asks for none.</source>
        <translation>DHCP-Option, die das Voice-VLAN nennt; leer fragt nach keiner.</translation>
    </message>
    <message>
        <source>DHCP options that may name the provisioning server, in order of preference.</source>
        <translation>DHCP-Optionen, die den Provisionierungsserver nennen können, in der Reihenfolge ihres Vorrangs.</translation>
    </message>
    <message>
        <source>Damps echo harder; both speaking at once suffers.</source>
        <translation>Dämpft das Echo stärker; gleichzeitiges Sprechen leidet darunter.</translation>
    </message>
    <message>
        <source>Damps what echo remains.</source>
        <translation>Dämpft das verbleibende Echo.</translation>
    </message>
    <message>
        <source>Default router beside an address set by hand.</source>
        <translation>Standardrouter zu einer von Hand gesetzten Adresse.</translation>
    </message>
    <message>
        <source>Dial plan 1 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Wählplan 1 der Amtsleitung; Anrufern wird einer der acht über seine Nummer zugewiesen.</translation>
    </message>
    <message>
        <source>Dial plan 2 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Wählplan 2 der Amtsleitung; Anrufern wird einer der acht über seine Nummer zugewiesen.</translation>
    </message>
    <message>
        <source>Dial plan 3 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Wählplan 3 der Amtsleitung; Anrufern wird einer der acht über seine Nummer zugewiesen.</translation>
    </message>
    <message>
        <source>Dial plan 4 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Wählplan 4 der Amtsleitung; Anrufern wird einer der acht über seine Nummer zugewiesen.</translation>
    </message>
    <message>
        <source>Dial plan 5 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Wählplan 5 der Amtsleitung; Anrufern wird einer der acht über seine Nummer zugewiesen.</translation>
    </message>
    <message>
        <source>Dial plan 6 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Wählplan 6 der Amtsleitung; Anrufern wird einer der acht über seine Nummer zugewiesen.</translation>
    </message>
    <message>
        <source>Dial plan 7 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Wählplan 7 der Amtsleitung; Anrufern wird einer der acht über seine Nummer zugewiesen.</translation>
    </message>
    <message>
        <source>Dial plan 8 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Wählplan 8 der Amtsleitung; Anrufern wird einer der acht über seine Nummer zugewiesen.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 1.</source>
        <translation>Wählplan für einen Anrufer aus dem IP-Netz, der PIN 1 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 2.</source>
        <translation>Wählplan für einen Anrufer aus dem IP-Netz, der PIN 2 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 3.</source>
        <translation>Wählplan für einen Anrufer aus dem IP-Netz, der PIN 3 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 4.</source>
        <translation>Wählplan für einen Anrufer aus dem IP-Netz, der PIN 4 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 5.</source>
        <translation>Wählplan für einen Anrufer aus dem IP-Netz, der PIN 5 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 6.</source>
        <translation>Wählplan für einen Anrufer aus dem IP-Netz, der PIN 6 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 7.</source>
        <translation>Wählplan für einen Anrufer aus dem IP-Netz, der PIN 7 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 8.</source>
        <translation>Wählplan für einen Anrufer aus dem IP-Netz, der PIN 8 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 1.</source>
        <translation>Wählplan für einen Anrufer auf der Amtsleitung, der PIN 1 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 2.</source>
        <translation>Wählplan für einen Anrufer auf der Amtsleitung, der PIN 2 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 3.</source>
        <translation>Wählplan für einen Anrufer auf der Amtsleitung, der PIN 3 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 4.</source>
        <translation>Wählplan für einen Anrufer auf der Amtsleitung, der PIN 4 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 5.</source>
        <translation>Wählplan für einen Anrufer auf der Amtsleitung, der PIN 5 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 6.</source>
        <translation>Wählplan für einen Anrufer auf der Amtsleitung, der PIN 6 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 7.</source>
        <translation>Wählplan für einen Anrufer auf der Amtsleitung, der PIN 7 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 8.</source>
        <translation>Wählplan für einen Anrufer auf der Amtsleitung, der PIN 8 eingegeben hat.</translation>
    </message>
    <message>
        <source>Dial plan for callers from the network who have no PIN or name of their own.</source>
        <translation>Wählplan für Anrufer aus dem IP-Netz, die keine eigene PIN und keinen eigenen Namen haben.</translation>
    </message>
    <message>
        <source>Dial plan for callers on the telephone line who have no PIN of their own.</source>
        <translation>Wählplan für Anrufer auf der Amtsleitung, die keine eigene PIN haben.</translation>
    </message>
    <message>
        <source>Dial plan for calls that line 1 sends to the telephone line; none means no such calls.</source>
        <translation>Wählplan für Anrufe, die Leitung 1 an die Amtsleitung schickt; ohne Angabe gibt es solche Anrufe nicht.</translation>
    </message>
    <message>
        <source>Dial plan for line 1 while it is not registered and its calls go out over the telephone line.</source>
        <translation>Wählplan für Leitung 1, solange sie nicht angemeldet ist und ihre Anrufe über die Amtsleitung hinausgehen.</translation>
    </message>
    <message>
        <source>Dial plan for user 1 from the network.</source>
        <translation>Wählplan für Benutzer 1 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Dial plan for user 2 from the network.</source>
        <translation>Wählplan für Benutzer 2 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Dial plan for user 3 from the network.</source>
        <translation>Wählplan für Benutzer 3 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Dial plan for user 4 from the network.</source>
        <translation>Wählplan für Benutzer 4 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Dial plan for user 5 from the network.</source>
        <translation>Wählplan für Benutzer 5 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Dial plan for user 6 from the network.</source>
        <translation>Wählplan für Benutzer 6 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Dial plan for user 7 from the network.</source>
        <translation>Wählplan für Benutzer 7 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Dial plan for user 8 from the network.</source>
        <translation>Wählplan für Benutzer 8 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Dial tone of a second call.</source>
        <translation>Wählton eines zweiten Gesprächs.</translation>
    </message>
    <message>
        <source>Dial tone while calls are forwarded.</source>
        <translation>Wählton, solange Anrufe umgeleitet werden.</translation>
    </message>
    <message>
        <source>Dial tone while messages wait.</source>
        <translation>Wählton, solange Nachrichten warten.</translation>
    </message>
    <message>
        <source>Dials the called number on the telephone line at once, instead of giving the caller its dial tone.</source>
        <translation>Wählt die gerufene Nummer sofort auf der Amtsleitung, statt dem Anrufer deren Wählton zu geben.</translation>
    </message>
    <message>
        <source>Difference to Greenwich in hours, then two numbers about summer time, as the adapter's page writes them: -05 2 1.</source>
        <translation>Abweichung von Greenwich in Stunden, dann zwei Zahlen zur Sommerzeit, wie die Seite des Adapters sie schreibt: -05 2 1.</translation>
    </message>
    <message>
        <source>Digits put before a number from the telephone line when it is passed on.</source>
        <translation>Ziffern, die einer Nummer von der Amtsleitung beim Weitergeben vorangestellt werden.</translation>
    </message>
    <message>
        <source>Digits the voice menu asks for before it changes anything.</source>
        <translation>Ziffern, nach denen das Sprachmenü fragt, bevor es etwas ändert.</translation>
    </message>
    <message>
        <source>Does not take the zone from DHCP.</source>
        <translation>Übernimmt die Zeitzone nicht von DHCP.</translation>
    </message>
    <message>
        <source>Domain of those who sign in.</source>
        <translation>Domain derer, die sich anmelden.</translation>
    </message>
    <message>
        <source>Domain the adapter puts behind names without one.</source>
        <translation>Domain, die der Adapter an Namen ohne eine solche anhängt.</translation>
    </message>
    <message>
        <source>Domains, separated by commas, whose servers the phone may use; empty allows all.</source>
        <translation>Domains, durch Kommas getrennt, deren Server das Telefon nutzen darf; leer erlaubt alle.</translation>
    </message>
    <message>
        <source>Electrical impedance of the port to the telephone line; the wrong one makes an echo. It follows the country.</source>
        <translation>Elektrische Impedanz des Ports zur Amtsleitung; die falsche erzeugt ein Echo. Sie richtet sich nach dem Land.</translation>
    </message>
    <message>
        <source>Electrical impedance of the port while the telephone line rings.</source>
        <translation>Elektrische Impedanz des Ports, während die Amtsleitung klingelt.</translation>
    </message>
    <message>
        <source>Emergency location service asked first, by HTTPS.</source>
        <translation>Standortdienst für Notrufe, der zuerst gefragt wird, per HTTPS.</translation>
    </message>
    <message>
        <source>Emergency location service asked when the first fails.</source>
        <translation>Standortdienst für Notrufe, der gefragt wird, wenn der erste ausfällt.</translation>
    </message>
    <message>
        <source>Encrypts calls where the other end can.</source>
        <translation>Verschlüsselt Gespräche, wenn die Gegenstelle es kann.</translation>
    </message>
    <message>
        <source>Encrypts the line's calls where the other end can.</source>
        <translation>Verschlüsselt die Gespräche der Leitung, wenn die Gegenstelle es kann.</translation>
    </message>
    <message>
        <source>Encrypts the talk with the LDAP directory (StartTLS).</source>
        <translation>Verschlüsselt die Verbindung mit dem LDAP-Verzeichnis (StartTLS).</translation>
    </message>
    <message>
        <source>Ends the call after a long silence from the network.</source>
        <translation>Beendet das Gespräch nach langer Stille aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Ends the call after a long silence on the telephone line.</source>
        <translation>Beendet das Gespräch nach langer Stille auf der Amtsleitung.</translation>
    </message>
    <message>
        <source>Ends the call when the exchange reverses the polarity of the telephone line a second time.</source>
        <translation>Beendet das Gespräch, wenn die Vermittlungsstelle die Polarität der Amtsleitung zum zweiten Mal umkehrt.</translation>
    </message>
    <message>
        <source>Ends the call when the exchange takes the current off the telephone line for a moment.</source>
        <translation>Beendet das Gespräch, wenn die Vermittlungsstelle den Strom der Amtsleitung kurz abschaltet.</translation>
    </message>
    <message>
        <source>Ends the call when the telephone line plays the tone below.</source>
        <translation>Beendet das Gespräch, wenn die Amtsleitung den unten genannten Ton spielt.</translation>
    </message>
    <message>
        <source>Errors from the network after which the call is dropped; 0 never.</source>
        <translation>Fehler aus dem Netz, nach denen das Gespräch abgebrochen wird; 0 nie.</translation>
    </message>
    <message>
        <source>Fetches the profile again after a try to load firmware.</source>
        <translation>Holt das Profil nach einem Versuch, Firmware zu laden, erneut.</translation>
    </message>
    <message>
        <source>Fetches the profile at every start.</source>
        <translation>Holt das Profil bei jedem Start.</translation>
    </message>
    <message>
        <source>File named to devices on the LAN port (DHCP option 67).</source>
        <translation>Datei, die Geräten am LAN-Port genannt wird (DHCP-Option 67).</translation>
    </message>
    <message>
        <source>Finds out at start what kind of address translation there is.</source>
        <translation>Ermittelt beim Start, welche Art von Adressumsetzung es gibt.</translation>
    </message>
    <message>
        <source>Finds the best way for speech through routers by ICE.</source>
        <translation>Findet per ICE den besten Weg für Sprache durch Router.</translation>
    </message>
    <message>
        <source>Finds the proxy by its SRV records.</source>
        <translation>Findet den Proxy über seine SRV-Einträge.</translation>
    </message>
    <message>
        <source>Finds the small exchange by itself.</source>
        <translation>Findet die kleine Anlage von selbst.</translation>
    </message>
    <message>
        <source>Finds the web proxy by itself (WPAD).</source>
        <translation>Findet den Web-Proxy von selbst (WPAD).</translation>
    </message>
    <message>
        <source>Fine adjustment of the handset's microphone.</source>
        <translation>Feineinstellung des Hörermikrofons.</translation>
    </message>
    <message>
        <source>Fine adjustment of the headset's microphone.</source>
        <translation>Feineinstellung des Headset-Mikrofons.</translation>
    </message>
    <message>
        <source>Fine adjustment of the speakerphone's microphone.</source>
        <translation>Feineinstellung des Freisprechmikrofons.</translation>
    </message>
    <message>
        <source>First address given out on the LAN port.</source>
        <translation>Erste am LAN-Port vergebene Adresse.</translation>
    </message>
    <message>
        <source>First of the ports the adapter keeps for itself, which devices behind it cannot use.</source>
        <translation>Erster der Ports, die der Adapter für sich behält und die Geräte dahinter nicht nutzen können.</translation>
    </message>
    <message>
        <source>First sequence number of registrations after a start.</source>
        <translation>Erste Sequenznummer von Anmeldungen nach einem Start.</translation>
    </message>
    <message>
        <source>Follows a redirection of the packets that keep the mapping open.</source>
        <translation>Folgt einer Weiterleitung der Pakete, die die Zuordnung offen halten.</translation>
    </message>
    <message>
        <source>Follows the other end when it changes for a fax.</source>
        <translation>Folgt der Gegenstelle, wenn sie für ein Fax umschaltet.</translation>
    </message>
    <message>
        <source>Forwards all calls, to the number beside it.</source>
        <translation>Leitet alle Anrufe an die Nummer daneben um.</translation>
    </message>
    <message>
        <source>Forwards calls when nobody answers, to the number beside it.</source>
        <translation>Leitet Anrufe bei Nichtmelden an die Nummer daneben um.</translation>
    </message>
    <message>
        <source>Forwards calls when the phone is busy, to the number beside it.</source>
        <translation>Leitet Anrufe, wenn das Telefon besetzt ist, an die Nummer daneben um.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SA.</source>
        <translation>Freier geheimer Text; nur Schlüssel und Passwörter in einer Profilregel können ihn lesen, als $SA.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SB.</source>
        <translation>Freier geheimer Text; nur Schlüssel und Passwörter in einer Profilregel können ihn lesen, als $SB.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SC.</source>
        <translation>Freier geheimer Text; nur Schlüssel und Passwörter in einer Profilregel können ihn lesen, als $SC.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SD.</source>
        <translation>Freier geheimer Text; nur Schlüssel und Passwörter in einer Profilregel können ihn lesen, als $SD.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $A.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $A.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $B.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $B.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $C.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $C.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $D.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $D.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $E.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $E.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $F.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $F.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $G.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $G.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $H.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $H.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $I.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $I.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $J.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $J.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $K.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $K.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $L.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $L.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $M.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $M.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $N.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $N.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $O.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $O.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $P.</source>
        <translation>Freier Text; andere Einstellungen lesen ihn als $P.</translation>
    </message>
    <message>
        <source>Frequency of the ringing current, in Hz.</source>
        <translation>Frequenz des Rufstroms, in Hz.</translation>
    </message>
    <message>
        <source>From which severity on the kernel is logged: 0 emergencies only, 7 everything.</source>
        <translation>Ab welcher Dringlichkeit der Kernel protokolliert wird: 0 nur Notfälle, 7 alles.</translation>
    </message>
    <message>
        <source>From which severity on the system is logged: 0 emergencies only, 7 everything.</source>
        <translation>Ab welcher Dringlichkeit das System protokolliert wird: 0 nur Notfälle, 7 alles.</translation>
    </message>
    <message>
        <source>Full SIP address, where it is not user and proxy.</source>
        <translation>Vollständige SIP-Adresse, wenn sie nicht aus Benutzer und Proxy besteht.</translation>
    </message>
    <message>
        <source>Further gain of a Bluetooth headset's microphone, in decibels.</source>
        <translation>Weitere Verstärkung des Mikrofons eines Bluetooth-Headsets, in Dezibel.</translation>
    </message>
    <message>
        <source>Gain from the telephone, in dB.</source>
        <translation>Verstärkung vom Telefon, in dB.</translation>
    </message>
    <message>
        <source>Gain to the telephone, in dB.</source>
        <translation>Verstärkung zum Telefon, in dB.</translation>
    </message>
    <message>
        <source>Gateway 1: where a dial plan rule with &lt;:@gw1&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Gateway 1: wohin eine Wählplanregel mit &lt;:@gw1&gt; ihre Anrufe schickt, ein Host und gegebenenfalls ein Port.</translation>
    </message>
    <message>
        <source>Gateway 2: where a dial plan rule with &lt;:@gw2&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Gateway 2: wohin eine Wählplanregel mit &lt;:@gw2&gt; ihre Anrufe schickt, ein Host und gegebenenfalls ein Port.</translation>
    </message>
    <message>
        <source>Gateway 3: where a dial plan rule with &lt;:@gw3&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Gateway 3: wohin eine Wählplanregel mit &lt;:@gw3&gt; ihre Anrufe schickt, ein Host und gegebenenfalls ein Port.</translation>
    </message>
    <message>
        <source>Gateway 4: where a dial plan rule with &lt;:@gw4&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Gateway 4: wohin eine Wählplanregel mit &lt;:@gw4&gt; ihre Anrufe schickt, ein Host und gegebenenfalls ein Port.</translation>
    </message>
    <message>
        <source>Gives addresses to what is plugged into the LAN port.</source>
        <translation>Vergibt Adressen an das, was am LAN-Port angeschlossen ist.</translation>
    </message>
    <message>
        <source>Gives every call an identifier that all its stations keep (Session-ID, RFC 7989).</source>
        <translation>Gibt jedem Anruf eine Kennung, die alle Stationen beibehalten (Session-ID, RFC 7989).</translation>
    </message>
    <message>
        <source>Gives every call an identifier that stays through its transfers, and says it in each request.</source>
        <translation>Gibt jedem Anruf eine Kennung, die über Vermittlungen hinweg bestehen bleibt, und nennt sie in jeder Anfrage.</translation>
    </message>
    <message>
        <source>Gives up an INVITE after this time.</source>
        <translation>Gibt ein INVITE nach dieser Zeit auf.</translation>
    </message>
    <message>
        <source>Gives up any other request after this time.</source>
        <translation>Gibt jede andere Anfrage nach dieser Zeit auf.</translation>
    </message>
    <message>
        <source>Goes back to speech when a T.38 fax is over instead of ending the call.</source>
        <translation>Kehrt nach einem T.38-Fax zur Sprache zurück, statt das Gespräch zu beenden.</translation>
    </message>
    <message>
        <source>Goes on sending speech to the proxy while the other end holds the call.</source>
        <translation>Sendet weiter Sprache an den Proxy, während die Gegenstelle das Gespräch hält.</translation>
    </message>
    <message>
        <source>Group at the VPN gateway.</source>
        <translation>Gruppe am VPN-Gateway.</translation>
    </message>
    <message>
        <source>Groups of phones that can be paged by multicast.</source>
        <translation>Gruppen von Telefonen, an die per Multicast durchgesagt werden kann.</translation>
    </message>
    <message>
        <source>Groups the settings of the web proxy; it holds nothing itself.</source>
        <translation>Fasst die Einstellungen des Web-Proxys zusammen; enthält selbst nichts.</translation>
    </message>
    <message>
        <source>Headers the caller's name is taken from, best first.</source>
        <translation>Header, aus denen der Name des Anrufers genommen wird, der beste zuerst.</translation>
    </message>
    <message>
        <source>Hears the digits A to D, which a few exchanges use.</source>
        <translation>Erkennt die Ziffern A bis D, die einige Anlagen verwenden.</translation>
    </message>
    <message>
        <source>Hides from the phone's menu what the user may not change.</source>
        <translation>Blendet im Menü des Telefons aus, was der Benutzer nicht ändern darf.</translation>
    </message>
    <message>
        <source>Hides the line's number.</source>
        <translation>Unterdrückt die Rufnummer der Leitung.</translation>
    </message>
    <message>
        <source>Hides the phone's number.</source>
        <translation>Unterdrückt die Rufnummer des Telefons.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>Höchster TCP-Port für SIP des Sprachprozessors 2 des Adapters.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>Höchster TCP-Port für SIP des Sprachprozessors 3 des Adapters.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>Höchster TCP-Port für SIP des Sprachprozessors 4 des Adapters.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP.</source>
        <translation>Höchster TCP-Port für SIP.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>Höchster UDP-Port für Sprache des Sprachprozessors 2 des Adapters.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>Höchster UDP-Port für Sprache des Sprachprozessors 3 des Adapters.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>Höchster UDP-Port für Sprache des Sprachprozessors 4 des Adapters.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech.</source>
        <translation>Höchster UDP-Port für Sprache.</translation>
    </message>
    <message>
        <source>Highest frequency taken for ringing, in hertz.</source>
        <translation>Höchste Frequenz, die als Klingeln gilt, in Hertz.</translation>
    </message>
    <message>
        <source>Highest priority the computer behind the phone may claim.</source>
        <translation>Höchste Priorität, die der Computer hinter dem Telefon beanspruchen darf.</translation>
    </message>
    <message>
        <source>Holds a call the old way, with address 0.0.0.0.</source>
        <translation>Hält ein Gespräch auf die alte Art, mit Adresse 0.0.0.0.</translation>
    </message>
    <message>
        <source>Holds other traffic back for speech all the time and not only during calls.</source>
        <translation>Drosselt anderen Verkehr ständig zugunsten der Sprache und nicht nur während Gesprächen.</translation>
    </message>
    <message>
        <source>Holds the current of the telephone line below 60 mA, as some countries ask.</source>
        <translation>Hält den Strom der Amtsleitung unter 60 mA, wie es manche Länder verlangen.</translation>
    </message>
    <message>
        <source>Holds the other party before a transfer.</source>
        <translation>Hält die andere Seite vor einer Vermittlung.</translation>
    </message>
    <message>
        <source>Host that is told of events: start, registration, changes.</source>
        <translation>Host, dem Ereignisse gemeldet werden: Start, Anmeldung, Änderungen.</translation>
    </message>
    <message>
        <source>Host the adapter's router part logs to; calls and provisioning are logged to Syslog_Server on the Voice pages.</source>
        <translation>Host, an den der Router-Teil des Adapters protokolliert; Gespräche und Provisionierung werden an Syslog_Server auf den Voice-Seiten protokolliert.</translation>
    </message>
    <message>
        <source>Hours an address is lent to a device behind the adapter.</source>
        <translation>Stunden, für die ein Gerät hinter dem Adapter eine Adresse erhält.</translation>
    </message>
    <message>
        <source>How SNMP version 3 is encrypted; AES was seen on the ATA19x only.</source>
        <translation>Wie SNMP Version 3 verschlüsselt wird; AES wurde nur beim ATA19x gesehen.</translation>
    </message>
    <message>
        <source>How a hook flash travels.</source>
        <translation>Wie ein Hook-Flash übertragen wird.</translation>
    </message>
    <message>
        <source>How a shared line learns what its others do: by Call-Info or by dialog events.</source>
        <translation>Wie eine gemeinsame Leitung erfährt, was die anderen tun: über Call-Info oder über Dialog-Ereignisse.</translation>
    </message>
    <message>
        <source>How bytes of names are read: Latin-1 or UTF-8.</source>
        <translation>Wie die Bytes von Namen gelesen werden: Latin-1 oder UTF-8.</translation>
    </message>
    <message>
        <source>How callers from the network prove themselves before they get the telephone line: not at all, by a PIN, or by SIP digest.</source>
        <translation>Wie sich Anrufer aus dem IP-Netz ausweisen, bevor sie die Amtsleitung bekommen: gar nicht, mit einer PIN oder per SIP-Digest.</translation>
    </message>
    <message>
        <source>How callers on the telephone line prove themselves before they may call over the network: not at all, or by a PIN.</source>
        <translation>Wie sich Anrufer auf der Amtsleitung ausweisen, bevor sie über das IP-Netz telefonieren dürfen: gar nicht oder mit einer PIN.</translation>
    </message>
    <message>
        <source>How callers' numbers are changed before they are shown.</source>
        <translation>Wie Rufnummern von Anrufern vor der Anzeige geändert werden.</translation>
    </message>
    <message>
        <source>How calls spread over the keys of a line.</source>
        <translation>Wie sich Anrufe auf die Tasten einer Leitung verteilen.</translation>
    </message>
    <message>
        <source>How devices on the LAN port get an IPv6 address.</source>
        <translation>Wie Geräte am LAN-Port eine IPv6-Adresse erhalten.</translation>
    </message>
    <message>
        <source>How digits travel: in the speech, beside it or by INFO.</source>
        <translation>Wie Ziffern übertragen werden: in der Sprache, daneben oder per INFO.</translation>
    </message>
    <message>
        <source>How fast the display is spoken.</source>
        <translation>Wie schnell das Display vorgelesen wird.</translation>
    </message>
    <message>
        <source>How fast the port lets go of the telephone line; it follows the country.</source>
        <translation>Wie schnell der Port die Amtsleitung freigibt; dies richtet sich nach dem Land.</translation>
    </message>
    <message>
        <source>How first names are searched.</source>
        <translation>Wie nach Vornamen gesucht wird.</translation>
    </message>
    <message>
        <source>How it is searched.</source>
        <translation>Wie danach gesucht wird.</translation>
    </message>
    <message>
        <source>How it is sent.</source>
        <translation>Wie er gesendet wird.</translation>
    </message>
    <message>
        <source>How last names are searched.</source>
        <translation>Wie nach Nachnamen gesucht wird.</translation>
    </message>
    <message>
        <source>How long a call-back stays armed.</source>
        <translation>Wie lange ein Rückruf aktiviert bleibt.</translation>
    </message>
    <message>
        <source>How long a change of a call may take.</source>
        <translation>Wie lange eine Änderung eines Gesprächs dauern darf.</translation>
    </message>
    <message>
        <source>How long a hook flash on the telephone line lasts, in seconds.</source>
        <translation>Wie lange ein Hook-Flash auf der Amtsleitung dauert, in Sekunden.</translation>
    </message>
    <message>
        <source>How long a resync waits for a quiet moment, in seconds; after that it comes in mid-call.</source>
        <translation>Wie lange ein Abgleich auf einen ruhigen Moment wartet, in Sekunden; danach kommt er mitten im Gespräch.</translation>
    </message>
    <message>
        <source>How long an INVITE may ring; 0 says nothing about it.</source>
        <translation>Wie lange ein INVITE klingeln darf; 0 sagt nichts dazu.</translation>
    </message>
    <message>
        <source>How long an address is lent to a device on the LAN port.</source>
        <translation>Wie lange ein Gerät am LAN-Port eine Adresse erhält.</translation>
    </message>
    <message>
        <source>How long each dialled digit and the pause behind it last on the telephone line, in seconds, as on/off: .1/.1.</source>
        <translation>Wie lange jede gewählte Ziffer und die Pause danach auf der Amtsleitung dauern, in Sekunden, als an/aus: .1/.1.</translation>
    </message>
    <message>
        <source>How long entries are gathered before a mail is sent even if they are fewer.</source>
        <translation>Wie lange Einträge gesammelt werden, bevor eine E-Mail gesendet wird, auch wenn es weniger sind.</translation>
    </message>
    <message>
        <source>How long ringing must last to be believed.</source>
        <translation>Wie lange Klingeln andauern muss, um als solches zu gelten.</translation>
    </message>
    <message>
        <source>How long the adapter keeps its address before it asks DHCP whether it may go on; 0 asks only when the lease ends.</source>
        <translation>Wie lange der Adapter seine Adresse behält, bevor er DHCP fragt, ob er sie weiter nutzen darf; bei 0 fragt er erst am Ende der Lease.</translation>
    </message>
    <message>
        <source>How long the called end may hang up before the call ends.</source>
        <translation>Wie lange der Angerufene auflegen darf, bevor das Gespräch endet.</translation>
    </message>
    <message>
        <source>How long the display stays lit.</source>
        <translation>Wie lange das Display beleuchtet bleibt.</translation>
    </message>
    <message>
        <source>How long the line current is cut at the end of a call.</source>
        <translation>Wie lange der Leitungsstrom am Ende eines Gesprächs unterbrochen wird.</translation>
    </message>
    <message>
        <source>How long the one transferred stays.</source>
        <translation>Wie lange der Vermittelte in der Verbindung bleibt.</translation>
    </message>
    <message>
        <source>How long the one who transfers stays.</source>
        <translation>Wie lange der Vermittelnde in der Verbindung bleibt.</translation>
    </message>
    <message>
        <source>How long the target of a transfer stays.</source>
        <translation>Wie lange das Ziel einer Vermittlung in der Verbindung bleibt.</translation>
    </message>
    <message>
        <source>How loud the display is spoken.</source>
        <translation>Wie laut das Display vorgelesen wird.</translation>
    </message>
    <message>
        <source>How many addresses are given out on the LAN port.</source>
        <translation>Wie viele Adressen am LAN-Port vergeben werden.</translation>
    </message>
    <message>
        <source>How many addresses are lent behind the adapter.</source>
        <translation>Wie viele Adressen hinter dem Adapter vergeben werden.</translation>
    </message>
    <message>
        <source>How many bits of that address count.</source>
        <translation>Wie viele Bits dieser Adresse zählen.</translation>
    </message>
    <message>
        <source>How many calls one line holds at once.</source>
        <translation>Wie viele Anrufe eine Leitung gleichzeitig hält.</translation>
    </message>
    <message>
        <source>How many calls the adapter carries at once.</source>
        <translation>Wie viele Gespräche der Adapter gleichzeitig führt.</translation>
    </message>
    <message>
        <source>How many earlier packets each T.38 packet repeats; more survives more loss and takes more of the network.</source>
        <translation>Wie viele frühere Pakete jedes T.38-Paket wiederholt; mehr übersteht größere Verluste und belastet das Netz stärker.</translation>
    </message>
    <message>
        <source>How many entries a directory search shows at most.</source>
        <translation>Wie viele Einträge eine Telefonbuchsuche höchstens zeigt.</translation>
    </message>
    <message>
        <source>How many entries make a mail.</source>
        <translation>Wie viele Einträge eine E-Mail ergeben.</translation>
    </message>
    <message>
        <source>How many entries the list below has.</source>
        <translation>Wie viele Einträge die Liste unten hat.</translation>
    </message>
    <message>
        <source>How many key modules are attached.</source>
        <translation>Wie viele Tastenmodule angeschlossen sind.</translation>
    </message>
    <message>
        <source>How many people the server's conference bridge takes.</source>
        <translation>Wie viele Teilnehmer die Konferenzbrücke des Servers aufnimmt.</translation>
    </message>
    <message>
        <source>How many ports from the first on the adapter keeps for itself.</source>
        <translation>Wie viele Ports ab dem ersten der Adapter für sich behält.</translation>
    </message>
    <message>
        <source>How many proxies a request may pass.</source>
        <translation>Wie viele Proxys eine Anfrage durchlaufen darf.</translation>
    </message>
    <message>
        <source>How many times a request answers a challenge.</source>
        <translation>Wie oft eine Anfrage auf eine Authentifizierungsforderung antwortet.</translation>
    </message>
    <message>
        <source>How many times an INVITE may be redirected.</source>
        <translation>Wie oft ein INVITE weitergeleitet werden darf.</translation>
    </message>
    <message>
        <source>How more softkeys than fit are reached: by scrolling, or by a key More.</source>
        <translation>Wie mehr Softkeys, als hineinpassen, erreicht werden: durch Blättern oder über eine Taste für weitere.</translation>
    </message>
    <message>
        <source>How much log the adapter keeps in its memory.</source>
        <translation>Wie viel Protokoll der Adapter in seinem Speicher behält.</translation>
    </message>
    <message>
        <source>How much louder a Bluetooth headset's microphone is taken, in decibels.</source>
        <translation>Wie viel lauter das Mikrofon eines Bluetooth-Headsets übernommen wird, in Dezibel.</translation>
    </message>
    <message>
        <source>How much louder or softer speech is sent to the telephone line, in decibels.</source>
        <translation>Wie viel lauter oder leiser Sprache an die Amtsleitung gesendet wird, in Dezibel.</translation>
    </message>
    <message>
        <source>How much louder or softer speech is taken from the telephone line, in decibels.</source>
        <translation>Wie viel lauter oder leiser Sprache von der Amtsleitung übernommen wird, in Dezibel.</translation>
    </message>
    <message>
        <source>How much louder the higher tone of a digit is than the lower, in decibels.</source>
        <translation>Wie viel lauter der höhere Ton einer Ziffer ist als der tiefere, in Dezibel.</translation>
    </message>
    <message>
        <source>How much of their own voice people hear in the handset.</source>
        <translation>Wie viel der eigenen Stimme man im Hörer hört.</translation>
    </message>
    <message>
        <source>How much power the phone asks the switch for.</source>
        <translation>Wie viel Leistung das Telefon vom Switch anfordert.</translation>
    </message>
    <message>
        <source>How much the phone reports; 3 is everything, 0 nothing.</source>
        <translation>Wie viel das Telefon meldet; 3 ist alles, 0 nichts.</translation>
    </message>
    <message>
        <source>How much unevenness of the network the phone evens out; more costs delay.</source>
        <translation>Wie viel Schwankung des Netzes das Telefon ausgleicht; mehr kostet Verzögerung.</translation>
    </message>
    <message>
        <source>How numbers found are changed before dialling.</source>
        <translation>Wie gefundene Nummern vor dem Wählen geändert werden.</translation>
    </message>
    <message>
        <source>How numbers from the LDAP directory are changed before they are dialled.</source>
        <translation>Wie Nummern aus dem LDAP-Verzeichnis vor dem Wählen geändert werden.</translation>
    </message>
    <message>
        <source>How often a caller from the network may get the PIN wrong before the call ends.</source>
        <translation>Wie oft ein Anrufer aus dem IP-Netz die PIN falsch eingeben darf, bevor der Anruf endet.</translation>
    </message>
    <message>
        <source>How often a caller on the telephone line may get the PIN wrong before the call ends.</source>
        <translation>Wie oft ein Anrufer auf der Amtsleitung die PIN falsch eingeben darf, bevor der Anruf endet.</translation>
    </message>
    <message>
        <source>How often a problem report is made by itself; 0 is never.</source>
        <translation>Wie oft ein Problembericht von selbst erstellt wird; 0 ist nie.</translation>
    </message>
    <message>
        <source>How quiet the line must be for a pause to count as silence and not be sent.</source>
        <translation>Wie leise die Leitung sein muss, damit eine Pause als Stille gilt und nicht gesendet wird.</translation>
    </message>
    <message>
        <source>How quiet the telephone line must be to count as silent.</source>
        <translation>Wie leise die Amtsleitung sein muss, um als still zu gelten.</translation>
    </message>
    <message>
        <source>How recording is switched on: SIPREC or SIPINFO.</source>
        <translation>Wie die Aufzeichnung eingeschaltet wird: SIPREC oder SIPINFO.</translation>
    </message>
    <message>
        <source>How sensitive the microphone is.</source>
        <translation>Wie empfindlich das Mikrofon ist.</translation>
    </message>
    <message>
        <source>How services are called up, by country.</source>
        <translation>Wie Dienste aufgerufen werden, je nach Land.</translation>
    </message>
    <message>
        <source>How several proxies are ordered.</source>
        <translation>Wie mehrere Proxys geordnet werden.</translation>
    </message>
    <message>
        <source>How shared calls spread over the keys of a line.</source>
        <translation>Wie sich geteilte Anrufe auf die Tasten einer Leitung verteilen.</translation>
    </message>
    <message>
        <source>How strictly digits keep to their lengths.</source>
        <translation>Wie streng sich Ziffern an ihre Längen halten.</translation>
    </message>
    <message>
        <source>How the caller's number is shown to an analogue telephone.</source>
        <translation>Wie die Rufnummer des Anrufers einem analogen Telefon angezeigt wird.</translation>
    </message>
    <message>
        <source>How the keys of an encrypted call are exchanged.</source>
        <translation>Wie die Schlüssel eines verschlüsselten Gesprächs ausgetauscht werden.</translation>
    </message>
    <message>
        <source>How the last fetch of a language went; the phone says it itself.</source>
        <translation>Wie das letzte Holen einer Sprache verlief; das Telefon gibt es selbst an.</translation>
    </message>
    <message>
        <source>How the line rings.</source>
        <translation>Wie die Leitung klingelt.</translation>
    </message>
    <message>
        <source>How the other end is told of a fax.</source>
        <translation>Wie der Gegenstelle ein Fax angezeigt wird.</translation>
    </message>
    <message>
        <source>How the password travels inside EAP-TTLS.</source>
        <translation>Wie das Passwort innerhalb von EAP-TTLS übertragen wird.</translation>
    </message>
    <message>
        <source>How the phone gets its IPv6 address.</source>
        <translation>Wie das Telefon seine IPv6-Adresse erhält.</translation>
    </message>
    <message>
        <source>How the phone gets its address.</source>
        <translation>Wie das Telefon seine Adresse erhält.</translation>
    </message>
    <message>
        <source>How the phone proves itself there.</source>
        <translation>Wie sich das Telefon dort ausweist.</translation>
    </message>
    <message>
        <source>How the phone proves itself to a wireless network with a login (802.1X).</source>
        <translation>Wie sich das Telefon an einem WLAN mit Login (802.1X) ausweist.</translation>
    </message>
    <message>
        <source>How the phone proves itself to the LDAP directory.</source>
        <translation>Wie sich das Telefon am LDAP-Verzeichnis ausweist.</translation>
    </message>
    <message>
        <source>How the phone proves itself when the server asks for a login: not at all, by HTTP basic, or by its own certificate.</source>
        <translation>Wie sich das Telefon ausweist, wenn der Server einen Login verlangt: gar nicht, per HTTP Basic oder mit seinem eigenen Zertifikat.</translation>
    </message>
    <message>
        <source>How the uplink gets its IPv6 address.</source>
        <translation>Wie der Uplink seine IPv6-Adresse erhält.</translation>
    </message>
    <message>
        <source>How the uplink gets its address: by DHCP, from the static entry, or by PPPoE. A wrong word here takes the adapter off the network.</source>
        <translation>Wie der Uplink seine Adresse erhält: per DHCP, aus dem statischen Eintrag oder per PPPoE. Ein falsches Wort hier nimmt den Adapter vom Netz.</translation>
    </message>
    <message>
        <source>How the user of SNMP version 3 proves itself.</source>
        <translation>Wie sich der Benutzer von SNMP Version 3 ausweist.</translation>
    </message>
    <message>
        <source>How the web pages are served on the uplink.</source>
        <translation>Wie die Webseiten am Uplink ausgeliefert werden.</translation>
    </message>
    <message>
        <source>How the wireless network is secured.</source>
        <translation>Wie das WLAN gesichert ist.</translation>
    </message>
    <message>
        <source>How waiting packets of the uplink are ordered.</source>
        <translation>Wie wartende Pakete auf dem Uplink eingereiht werden.</translation>
    </message>
    <message>
        <source>IPv4, IPv6 or both.</source>
        <translation>IPv4, IPv6 oder beides.</translation>
    </message>
    <message>
        <source>IPv6 address of the uplink, where it is static.</source>
        <translation>IPv6-Adresse des Uplinks, wenn sie statisch ist.</translation>
    </message>
    <message>
        <source>IPv6 address of those who may ask by SNMP.</source>
        <translation>IPv6-Adresse derer, die per SNMP fragen dürfen.</translation>
    </message>
    <message>
        <source>IPv6 name server asked first.</source>
        <translation>IPv6-Nameserver, der zuerst gefragt wird.</translation>
    </message>
    <message>
        <source>IPv6 name server asked second.</source>
        <translation>IPv6-Nameserver, der als zweiter gefragt wird.</translation>
    </message>
    <message>
        <source>IPv6 name servers set by hand.</source>
        <translation>Von Hand gesetzte IPv6-Nameserver.</translation>
    </message>
    <message>
        <source>IPv6 network of the LAN port, where none is asked for.</source>
        <translation>IPv6-Netz des LAN-Ports, wenn keines erfragt wird.</translation>
    </message>
    <message>
        <source>IPv6 router beside an address set by hand.</source>
        <translation>IPv6-Router zu einer von Hand gesetzten Adresse.</translation>
    </message>
    <message>
        <source>IPv6 router of the uplink, where it is static; the phone spells it without the e.</source>
        <translation>IPv6-Router des Uplinks, wenn er statisch ist; das Telefon schreibt es ohne das e.</translation>
    </message>
    <message>
        <source>Identifier of the company that an emergency service gave; said in location requests.</source>
        <translation>Kennung des Unternehmens, die ein Notrufdienst vergeben hat; wird in Standortanfragen genannt.</translation>
    </message>
    <message>
        <source>Ignores SIP from anybody but the line's proxy; keeps ghost calls away.</source>
        <translation>Ignoriert SIP von allen außer dem Proxy der Leitung; hält Geisteranrufe fern.</translation>
    </message>
    <message>
        <source>Ignores a ringing answer after early speech.</source>
        <translation>Ignoriert eine Klingelantwort nach früher Sprache.</translation>
    </message>
    <message>
        <source>Impedance of the ports for telephones.</source>
        <translation>Impedanz der Ports für Telefone.</translation>
    </message>
    <message>
        <source>Information tone 1, for a number that cannot be reached.</source>
        <translation>Hinweiston 1, für eine nicht erreichbare Nummer.</translation>
    </message>
    <message>
        <source>Information tone 2, for a number that cannot be reached.</source>
        <translation>Hinweiston 2, für eine nicht erreichbare Nummer.</translation>
    </message>
    <message>
        <source>Information tone 3, for a number that cannot be reached.</source>
        <translation>Hinweiston 3, für eine nicht erreichbare Nummer.</translation>
    </message>
    <message>
        <source>Information tone 4, for a number that cannot be reached.</source>
        <translation>Hinweiston 4, für eine nicht erreichbare Nummer.</translation>
    </message>
    <message>
        <source>Joins the other two when the one who made a conference hangs up; No ends it.</source>
        <translation>Verbindet die beiden anderen, wenn derjenige auflegt, der die Konferenz gebildet hat; No beendet sie.</translation>
    </message>
    <message>
        <source>Keeps Opus to narrow bandwidth; calls take less of the network and sound poorer.</source>
        <translation>Beschränkt Opus auf schmale Bandbreite; Gespräche belasten das Netz weniger und klingen schlechter.</translation>
    </message>
    <message>
        <source>Keeps T.38 faxes to V.29 (9,600 bit/s), which bad networks carry better.</source>
        <translation>Beschränkt T.38-Faxe auf V.29 (9600 bit/s), was schlechte Netze besser übertragen.</translation>
    </message>
    <message>
        <source>Keeps a log of the adapter's router part.</source>
        <translation>Führt ein Protokoll des Router-Teils des Adapters.</translation>
    </message>
    <message>
        <source>Keeps a refused INVITE in mind for this long.</source>
        <translation>Merkt sich ein abgelehntes INVITE so lange.</translation>
    </message>
    <message>
        <source>Keeps a resolved name beyond the time its record allows.</source>
        <translation>Behält einen aufgelösten Namen länger, als sein Eintrag es erlaubt.</translation>
    </message>
    <message>
        <source>Keeps a shared line taken while its call is looked for.</source>
        <translation>Hält eine gemeinsame Leitung belegt, während ihr Anruf gesucht wird.</translation>
    </message>
    <message>
        <source>Keeps an answered request in mind for this long.</source>
        <translation>Merkt sich eine beantwortete Anfrage so lange.</translation>
    </message>
    <message>
        <source>Keeps forwarding and do not disturb in step with the server.</source>
        <translation>Hält Rufumleitung und „Nicht stören“ mit dem Server im Gleichstand.</translation>
    </message>
    <message>
        <source>Keeps names it has looked up in mind.</source>
        <translation>Merkt sich nachgeschlagene Namen.</translation>
    </message>
    <message>
        <source>Keeps others in the room from hearing which digits are pressed.</source>
        <translation>Verhindert, dass andere im Raum hören, welche Ziffern gedrückt werden.</translation>
    </message>
    <message>
        <source>Keeps summer time.</source>
        <translation>Hält die Sommerzeit ein.</translation>
    </message>
    <message>
        <source>Keeps the call when its transfer failed.</source>
        <translation>Behält das Gespräch, wenn seine Vermittlung fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Keeps the display on the present call when another comes.</source>
        <translation>Lässt das laufende Gespräch auf dem Display, wenn ein weiterer Anruf kommt.</translation>
    </message>
    <message>
        <source>Keeps the keys silent.</source>
        <translation>Hält die Tasten stumm.</translation>
    </message>
    <message>
        <source>Keeps the log of the kernel in the adapter's memory.</source>
        <translation>Behält das Protokoll des Kernels im Speicher des Adapters.</translation>
    </message>
    <message>
        <source>Keeps the log of the system in the adapter's memory.</source>
        <translation>Behält das Protokoll des Systems im Speicher des Adapters.</translation>
    </message>
    <message>
        <source>Keeps the phone's user from changing this wireless profile.</source>
        <translation>Hindert den Benutzer des Telefons daran, dieses WLAN-Profil zu ändern.</translation>
    </message>
    <message>
        <source>Keeps the router's mapping for this line open.</source>
        <translation>Hält die Zuordnung des Routers für diese Leitung offen.</translation>
    </message>
    <message>
        <source>Key of the wireless network.</source>
        <translation>Schlüssel des WLANs.</translation>
    </message>
    <message>
        <source>Keys for features sold apart.</source>
        <translation>Schlüssel für gesondert verkaufte Funktionen.</translation>
    </message>
    <message>
        <source>LDAP filter for first names; $VALUE is what was typed.</source>
        <translation>LDAP-Filter für Vornamen; $VALUE ist das Eingegebene.</translation>
    </message>
    <message>
        <source>LDAP filter for last names; $VALUE is what was typed.</source>
        <translation>LDAP-Filter für Nachnamen; $VALUE ist das Eingegebene.</translation>
    </message>
    <message>
        <source>LDAP filter for the fourth attribute; $VALUE is what was typed.</source>
        <translation>LDAP-Filter für das vierte Attribut; $VALUE ist das Eingegebene.</translation>
    </message>
    <message>
        <source>LDAP filter for the third attribute; $VALUE is what was typed.</source>
        <translation>LDAP-Filter für das dritte Attribut; $VALUE ist das Eingegebene.</translation>
    </message>
    <message>
        <source>Languages the phone tells its peer it prefers.</source>
        <translation>Sprachen, die das Telefon der Gegenstelle als bevorzugt nennt.</translation>
    </message>
    <message>
        <source>Largest packet in bytes the phone sends on its network.</source>
        <translation>Größtes Paket in Bytes, das das Telefon in sein Netz sendet.</translation>
    </message>
    <message>
        <source>Largest packet in bytes under DHCP, where the mode is manual.</source>
        <translation>Größte Paketlänge in Bytes bei DHCP, wenn der Modus manuell ist.</translation>
    </message>
    <message>
        <source>Largest packet in bytes under PPPoE, where the mode is manual.</source>
        <translation>Größte Paketlänge in Bytes bei PPPoE, wenn der Modus manuell ist.</translation>
    </message>
    <message>
        <source>Largest packet in bytes with a static address, where the mode is manual.</source>
        <translation>Größte Paketlänge in Bytes bei statischer Adresse, wenn der Modus manuell ist.</translation>
    </message>
    <message>
        <source>Last number of the address of the device that everything unasked is led to.</source>
        <translation>Letzte Zahl der Adresse des Geräts, an das alles Unverlangte geleitet wird.</translation>
    </message>
    <message>
        <source>Last number of the first address that is lent behind the adapter.</source>
        <translation>Letzte Zahl der ersten Adresse, die hinter dem Adapter vergeben wird.</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device behind the adapter, which then stands open to the world.</source>
        <translation>Leitet alles, was unverlangt eintrifft, an ein Gerät hinter dem Adapter, das damit für alle Welt offen steht.</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device on the LAN port, which then stands open to the world.</source>
        <translation>Leitet alles, was unverlangt eintrifft, an ein Gerät am LAN-Port, das damit für alle Welt offen steht.</translation>
    </message>
    <message>
        <source>Learns the voice VLAN by LLDP-MED and tells switches what is plugged in.</source>
        <translation>Erfährt das Voice-VLAN per LLDP-MED und teilt Switches mit, was angeschlossen ist.</translation>
    </message>
    <message>
        <source>Learns the voice VLAN from Cisco switches and tells them what is plugged in.</source>
        <translation>Erfährt das Voice-VLAN von Cisco-Switches und teilt ihnen mit, was angeschlossen ist.</translation>
    </message>
    <message>
        <source>Least current the port draws from the telephone line while it is taken; it follows the country.</source>
        <translation>Mindeststrom, den der Port der belegten Amtsleitung entnimmt; er richtet sich nach dem Land.</translation>
    </message>
    <message>
        <source>Leaves echo alone during a fax.</source>
        <translation>Lässt das Echo während eines Faxes unangetastet.</translation>
    </message>
    <message>
        <source>Leaves the called person's name from the phone's own directory out of To.</source>
        <translation>Lässt den Namen des Angerufenen aus dem eigenen Telefonbuch des Telefons in To weg.</translation>
    </message>
    <message>
        <source>Leaves the checksum out of speech packets.</source>
        <translation>Lässt die Prüfsumme in Sprachpaketen weg.</translation>
    </message>
    <message>
        <source>Length of digits the phone plays.</source>
        <translation>Länge der Ziffern, die das Telefon abspielt.</translation>
    </message>
    <message>
        <source>Length of the WEP keys. WEP protects from nobody.</source>
        <translation>Länge der WEP-Schlüssel. WEP schützt vor niemandem.</translation>
    </message>
    <message>
        <source>Lets T.38 faxes repeat damaged parts.</source>
        <translation>Lässt T.38-Faxe beschädigte Teile wiederholen.</translation>
    </message>
    <message>
        <source>Lets a SIP NOTIFY start a resync.</source>
        <translation>Lässt ein SIP-NOTIFY einen Abgleich auslösen.</translation>
    </message>
    <message>
        <source>Lets a SIP address be dialled with letters.</source>
        <translation>Erlaubt, eine SIP-Adresse mit Buchstaben zu wählen.</translation>
    </message>
    <message>
        <source>Lets a TR-069 server manage the phone.</source>
        <translation>Lässt einen TR-069-Server das Telefon verwalten.</translation>
    </message>
    <message>
        <source>Lets a URL dump the screen or the log.</source>
        <translation>Lässt eine URL den Bildschirminhalt oder das Protokoll ausgeben.</translation>
    </message>
    <message>
        <source>Lets a computer be plugged into the phone.</source>
        <translation>Erlaubt, einen Computer am Telefon anzuschließen.</translation>
    </message>
    <message>
        <source>Lets a computer control and watch calls.</source>
        <translation>Lässt einen Computer Gespräche steuern und beobachten.</translation>
    </message>
    <message>
        <source>Lets a group page be heard even during a call.</source>
        <translation>Lässt eine Gruppendurchsage auch während eines Gesprächs hören.</translation>
    </message>
    <message>
        <source>Lets a guest sign in at this phone, at a BroadSoft exchange.</source>
        <translation>Lässt einen Gast sich an diesem Telefon anmelden, bei einer BroadSoft-Anlage.</translation>
    </message>
    <message>
        <source>Lets a headset take and end calls by its own key.</source>
        <translation>Lässt ein Headset Anrufe mit seiner eigenen Taste annehmen und beenden.</translation>
    </message>
    <message>
        <source>Lets a provider's TR-069 server manage the adapter; it may undo what is set here.</source>
        <translation>Lässt den TR-069-Server eines Providers den Adapter verwalten; er kann rückgängig machen, was hier gesetzt ist.</translation>
    </message>
    <message>
        <source>Lets a shared line call out before the server has granted it the line.</source>
        <translation>Lässt eine gemeinsame Leitung hinausrufen, bevor der Server ihr die Leitung zugeteilt hat.</translation>
    </message>
    <message>
        <source>Lets a shared line join a call that another phone on it is in.</source>
        <translation>Lässt eine gemeinsame Leitung einem Gespräch beitreten, das ein anderes Telefon auf ihr führt.</translation>
    </message>
    <message>
        <source>Lets a shared line join a call.</source>
        <translation>Lässt eine gemeinsame Leitung einem Gespräch beitreten.</translation>
    </message>
    <message>
        <source>Lets all directories be searched at once.</source>
        <translation>Erlaubt, alle Telefonbücher auf einmal zu durchsuchen.</translation>
    </message>
    <message>
        <source>Lets an address be dialled.</source>
        <translation>Erlaubt, eine Adresse zu wählen.</translation>
    </message>
    <message>
        <source>Lets an agent call a supervisor into a call by a key, at a BroadSoft exchange.</source>
        <translation>Lässt einen Agenten per Taste einen Vorgesetzten ins Gespräch rufen, bei einer BroadSoft-Anlage.</translation>
    </message>
    <message>
        <source>Lets an agent report a malicious call by a key, at a BroadSoft exchange.</source>
        <translation>Lässt einen Agenten einen böswilligen Anruf per Taste melden, bei einer BroadSoft-Anlage.</translation>
    </message>
    <message>
        <source>Lets an agent say what became of a call, at a BroadSoft exchange.</source>
        <translation>Lässt einen Agenten angeben, was aus einem Anruf geworden ist, bei einer BroadSoft-Anlage.</translation>
    </message>
    <message>
        <source>Lets an agent say why calls are not taken, at a BroadSoft exchange.</source>
        <translation>Lässt einen Agenten angeben, warum keine Anrufe angenommen werden, bei einer BroadSoft-Anlage.</translation>
    </message>
    <message>
        <source>Lets callers on the telephone line make calls over the network.</source>
        <translation>Lässt Anrufer auf der Amtsleitung über das IP-Netz telefonieren.</translation>
    </message>
    <message>
        <source>Lets calls be recorded at the phone. The law may want both ends told.</source>
        <translation>Lässt Gespräche am Telefon aufzeichnen. Das Gesetz kann verlangen, dass beide Seiten es wissen.</translation>
    </message>
    <message>
        <source>Lets calls from the network go out over the telephone line. Open to everybody unless callers must prove themselves.</source>
        <translation>Lässt Anrufe aus dem IP-Netz über die Amtsleitung hinaus. Offen für alle, wenn Anrufer sich nicht ausweisen müssen.</translation>
    </message>
    <message>
        <source>Lets contacts be added to the personal directory of the XSI server.</source>
        <translation>Erlaubt, dem persönlichen Telefonbuch des XSI-Servers Kontakte hinzuzufügen.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open IPsec tunnels.</source>
        <translation>Lässt Geräte am LAN-Port IPsec-Tunnel öffnen.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open L2TP tunnels.</source>
        <translation>Lässt Geräte am LAN-Port L2TP-Tunnel öffnen.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open PPTP tunnels.</source>
        <translation>Lässt Geräte am LAN-Port PPTP-Tunnel öffnen.</translation>
    </message>
    <message>
        <source>Lets firmware be loaded from the uplink.</source>
        <translation>Erlaubt, Firmware vom Uplink aus zu laden.</translation>
    </message>
    <message>
        <source>Lets go of a codec the call does not use, so that a second call may have it.</source>
        <translation>Gibt einen Codec frei, den das Gespräch nicht nutzt, damit ein zweites Gespräch ihn haben kann.</translation>
    </message>
    <message>
        <source>Lets nobody through.</source>
        <translation>Lässt niemanden durch.</translation>
    </message>
    <message>
        <source>Lets people sign in at any phone.</source>
        <translation>Lässt Personen sich an jedem Telefon anmelden.</translation>
    </message>
    <message>
        <source>Lets phones fetch firmware from one another.</source>
        <translation>Lässt Telefone Firmware voneinander holen.</translation>
    </message>
    <message>
        <source>Lets routers split large packets instead of reporting them.</source>
        <translation>Lässt Router große Pakete teilen, statt sie zu melden.</translation>
    </message>
    <message>
        <source>Lets servers push commands to the phone.</source>
        <translation>Lässt Server dem Telefon Befehle schicken.</translation>
    </message>
    <message>
        <source>Lets the adapter make its own IPv6 address from what routers announce.</source>
        <translation>Lässt den Adapter seine IPv6-Adresse selbst aus dem bilden, was Router ankündigen.</translation>
    </message>
    <message>
        <source>Lets the administrator in on the web pages. Switched off, they can no longer be used to mend anything.</source>
        <translation>Lässt den Administrator auf die Webseiten. Ausgeschaltet lässt sich über sie nichts mehr in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Lets the button on the case bring the factory values back.</source>
        <translation>Lässt den Knopf am Gehäuse die Werkseinstellungen wiederherstellen.</translation>
    </message>
    <message>
        <source>Lets the echo canceller learn as the line changes.</source>
        <translation>Lässt die Echounterdrückung mitlernen, wenn sich die Leitung ändert.</translation>
    </message>
    <message>
        <source>Lets the line be called without being registered.</source>
        <translation>Lässt die Leitung Anrufe annehmen, ohne angemeldet zu sein.</translation>
    </message>
    <message>
        <source>Lets the line call without being registered.</source>
        <translation>Lässt die Leitung Anrufe tätigen, ohne angemeldet zu sein.</translation>
    </message>
    <message>
        <source>Lets the microphone be switched off by its key.</source>
        <translation>Erlaubt, das Mikrofon mit seiner Taste auszuschalten.</translation>
    </message>
    <message>
        <source>Lets the phone fetch its profile; No also stops a resync by URL.</source>
        <translation>Lässt das Telefon sein Profil holen; No verhindert auch einen Abgleich per URL.</translation>
    </message>
    <message>
        <source>Lets the phone load firmware; No also stops an upgrade by URL.</source>
        <translation>Lässt das Telefon Firmware laden; No verhindert auch eine Aktualisierung per URL.</translation>
    </message>
    <message>
        <source>Lets the phone make its own IPv6 address from what routers announce.</source>
        <translation>Lässt das Telefon seine IPv6-Adresse selbst aus dem bilden, was Router ankündigen.</translation>
    </message>
    <message>
        <source>Lets the phone renew the certificate it was made with.</source>
        <translation>Lässt das Telefon das Zertifikat erneuern, mit dem es hergestellt wurde.</translation>
    </message>
    <message>
        <source>Lets the phone's user start a resync from its menu.</source>
        <translation>Lässt den Benutzer des Telefons einen Abgleich aus dessen Menü starten.</translation>
    </message>
    <message>
        <source>Lets the server answer or resume a call by NOTIFY.</source>
        <translation>Lässt den Server ein Gespräch per NOTIFY annehmen oder wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Lets the server hold a call by NOTIFY.</source>
        <translation>Lässt den Server ein Gespräch per NOTIFY halten.</translation>
    </message>
    <message>
        <source>Lets the server start a conference by NOTIFY.</source>
        <translation>Lässt den Server eine Konferenz per NOTIFY beginnen.</translation>
    </message>
    <message>
        <source>Lets the softkeys be changed.</source>
        <translation>Erlaubt, die Softkeys zu ändern.</translation>
    </message>
    <message>
        <source>Lets the speakerphone be used.</source>
        <translation>Erlaubt das Freisprechen.</translation>
    </message>
    <message>
        <source>Lets the switch ask the port to pause.</source>
        <translation>Lässt den Switch den Port um eine Pause bitten.</translation>
    </message>
    <message>
        <source>Lets the user change how loud the phone rings.</source>
        <translation>Lässt den Benutzer die Klingellautstärke ändern.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling a busy number again until it is free.</source>
        <translation>Erlaubt dem Benutzer der Leitung, eine besetzte Nummer wiederholt anrufen zu lassen, bis sie frei ist.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling the last caller back.</source>
        <translation>Erlaubt dem Benutzer der Leitung, den letzten Anrufer zurückzurufen.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calls of three, needed for conferences and attended transfers.</source>
        <translation>Erlaubt dem Benutzer der Leitung Dreiergespräche, die für Konferenzen und Vermitteln mit Rückfrage nötig sind.</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that put a service code before the number dialled next.</source>
        <translation>Erlaubt dem Benutzer der Leitung Codes, die der danach gewählten Nummer einen Dienstcode voranstellen.</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that transfer a held call to a service.</source>
        <translation>Erlaubt dem Benutzer der Leitung Codes, die ein gehaltenes Gespräch an einen Dienst vermitteln.</translation>
    </message>
    <message>
        <source>Lets the user of the line have conferences of three.</source>
        <translation>Erlaubt dem Benutzer der Leitung Dreierkonferenzen.</translation>
    </message>
    <message>
        <source>Lets the user of the line have dialling the last number again.</source>
        <translation>Erlaubt dem Benutzer der Leitung die Wahlwiederholung.</translation>
    </message>
    <message>
        <source>Lets the user of the line have distinctive ringing by caller.</source>
        <translation>Erlaubt dem Benutzer der Leitung unterschiedliches Klingeln je nach Anrufer.</translation>
    </message>
    <message>
        <source>Lets the user of the line have do not disturb.</source>
        <translation>Erlaubt dem Benutzer der Leitung „Nicht stören“.</translation>
    </message>
    <message>
        <source>Lets the user of the line have encrypted calls.</source>
        <translation>Erlaubt dem Benutzer der Leitung verschlüsselte Gespräche.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding all calls.</source>
        <translation>Erlaubt dem Benutzer der Leitung, alle Anrufe umzuleiten.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding certain callers.</source>
        <translation>Erlaubt dem Benutzer der Leitung, bestimmte Anrufer umzuleiten.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding the last caller.</source>
        <translation>Erlaubt dem Benutzer der Leitung, den letzten Anrufer umzuleiten.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when busy.</source>
        <translation>Erlaubt dem Benutzer der Leitung, bei Besetzt umzuleiten.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when nobody answers.</source>
        <translation>Erlaubt dem Benutzer der Leitung, bei Nichtmelden umzuleiten.</translation>
    </message>
    <message>
        <source>Lets the user of the line have hiding the line's number.</source>
        <translation>Erlaubt dem Benutzer der Leitung, die Rufnummer der Leitung zu unterdrücken.</translation>
    </message>
    <message>
        <source>Lets the user of the line have letting the last caller through do not disturb.</source>
        <translation>Erlaubt dem Benutzer der Leitung, den letzten Anrufer trotz „Nicht stören“ durchzulassen.</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing callers without a number.</source>
        <translation>Erlaubt dem Benutzer der Leitung, Anrufer ohne Rufnummer abzuweisen.</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing the last caller.</source>
        <translation>Erlaubt dem Benutzer der Leitung, den letzten Anrufer abzuweisen.</translation>
    </message>
    <message>
        <source>Lets the user of the line have second calls during a call.</source>
        <translation>Erlaubt dem Benutzer der Leitung zweite Anrufe während eines Gesprächs.</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing callers' numbers.</source>
        <translation>Erlaubt dem Benutzer der Leitung die Anzeige der Rufnummern von Anrufern.</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing the number of a second caller.</source>
        <translation>Erlaubt dem Benutzer der Leitung die Anzeige der Rufnummer eines zweiten Anrufers.</translation>
    </message>
    <message>
        <source>Lets the user of the line have speed dial digits.</source>
        <translation>Erlaubt dem Benutzer der Leitung Kurzwahlziffern.</translation>
    </message>
    <message>
        <source>Lets the user of the line have spoken announcements of services.</source>
        <translation>Erlaubt dem Benutzer der Leitung gesprochene Ansagen von Diensten.</translation>
    </message>
    <message>
        <source>Lets the user of the line have the lamp and tone of waiting messages.</source>
        <translation>Erlaubt dem Benutzer der Leitung Lampe und Ton für wartende Nachrichten.</translation>
    </message>
    <message>
        <source>Lets the user of the line have the sign of waiting messages that phones with a display know.</source>
        <translation>Erlaubt dem Benutzer der Leitung das Zeichen für wartende Nachrichten, das Telefone mit Display kennen.</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers with a word to the target first.</source>
        <translation>Erlaubt dem Benutzer der Leitung Vermitteln mit Rückfrage beim Ziel.</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers without a word to the target.</source>
        <translation>Erlaubt dem Benutzer der Leitung Vermitteln ohne Rückfrage beim Ziel.</translation>
    </message>
    <message>
        <source>Lets the user of the port be shown who joins a conference.</source>
        <translation>Erlaubt dem Benutzer des Ports zu sehen, wer einer Konferenz beitritt.</translation>
    </message>
    <message>
        <source>Lets the user set a line key by holding it down.</source>
        <translation>Lässt den Benutzer eine Leitungstaste durch langes Drücken einstellen.</translation>
    </message>
    <message>
        <source>Lights all keys of the modules in turn.</source>
        <translation>Lässt alle Tasten der Module der Reihe nach leuchten.</translation>
    </message>
    <message>
        <source>Lights the display when a watched phone rings that can be picked up.</source>
        <translation>Beleuchtet das Display, wenn ein beobachtetes Telefon klingelt, dessen Anruf herangeholt werden kann.</translation>
    </message>
    <message>
        <source>Lights the display while the phone is used.</source>
        <translation>Beleuchtet das Display, solange das Telefon benutzt wird.</translation>
    </message>
    <message>
        <source>Limit of the power the port gives to the phone on it, 1 to 8.</source>
        <translation>Grenze der Leistung, die der Port an sein Telefon abgibt, 1 bis 8.</translation>
    </message>
    <message>
        <source>Line that calls of a paired mobile phone appear on.</source>
        <translation>Leitung, auf der Anrufe eines gekoppelten Mobiltelefons erscheinen.</translation>
    </message>
    <message>
        <source>Line that signs in to the call queue.</source>
        <translation>Leitung, die sich an der Warteschlange anmeldet.</translation>
    </message>
    <message>
        <source>Line this key belongs to; Disabled where it is a function key or unused.</source>
        <translation>Leitung, zu der diese Taste gehört; Disabled, wenn sie eine Funktionstaste oder unbenutzt ist.</translation>
    </message>
    <message>
        <source>Line whose call list is fetched from the exchange.</source>
        <translation>Leitung, deren Anrufliste von der Anlage geholt wird.</translation>
    </message>
    <message>
        <source>Line whose forwarding and do not disturb are kept in step with a BroadSoft exchange.</source>
        <translation>Leitung, deren Rufumleitung und „Nicht stören“ mit einer BroadSoft-Anlage im Gleichstand gehalten werden.</translation>
    </message>
    <message>
        <source>List of extensions to watch with one subscription.</source>
        <translation>Liste von Nebenstellen, die mit einem Abonnement beobachtet werden.</translation>
    </message>
    <message>
        <source>Listens for a fax that answers.</source>
        <translation>Lauscht auf ein Fax, das antwortet.</translation>
    </message>
    <message>
        <source>Listens for a fax that calls.</source>
        <translation>Lauscht auf ein Fax, das anruft.</translation>
    </message>
    <message>
        <source>Listens for the first tones of a fax conversation (V.21) as a sign of a fax.</source>
        <translation>Lauscht auf die ersten Töne eines Faxdialogs (V.21) als Zeichen für ein Fax.</translation>
    </message>
    <message>
        <source>Listens to Cisco's discovery protocol for the voice VLAN.</source>
        <translation>Lauscht auf Ciscos Erkennungsprotokoll, um das Voice-VLAN zu erfahren.</translation>
    </message>
    <message>
        <source>Listens to LLDP-MED for the voice VLAN.</source>
        <translation>Lauscht auf LLDP-MED, um das Voice-VLAN zu erfahren.</translation>
    </message>
    <message>
        <source>Lists a directory without a search.</source>
        <translation>Listet ein Telefonbuch ohne Suche auf.</translation>
    </message>
    <message>
        <source>Lists missed calls of this line.</source>
        <translation>Listet verpasste Anrufe dieser Leitung auf.</translation>
    </message>
    <message>
        <source>Lists the XSI server's directories one by one instead of together.</source>
        <translation>Listet die Telefonbücher des XSI-Servers einzeln statt zusammen auf.</translation>
    </message>
    <message>
        <source>Locks the settings in the phone's own menu.</source>
        <translation>Sperrt die Einstellungen im eigenen Menü des Telefons.</translation>
    </message>
    <message>
        <source>Logs what the kernel says.</source>
        <translation>Protokolliert, was der Kernel meldet.</translation>
    </message>
    <message>
        <source>Logs what the system says.</source>
        <translation>Protokolliert, was das System meldet.</translation>
    </message>
    <message>
        <source>Longest call from the network to the telephone line, in seconds; 0 sets no limit.</source>
        <translation>Längstes Gespräch aus dem IP-Netz zur Amtsleitung, in Sekunden; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Longest call from the telephone line to the network, in seconds; 0 sets no limit.</source>
        <translation>Längstes Gespräch von der Amtsleitung ins IP-Netz, in Sekunden; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Longest pause between two retransmissions.</source>
        <translation>Längste Pause zwischen zwei Wiederholungen.</translation>
    </message>
    <message>
        <source>Longest press of the hook that counts as a flash.</source>
        <translation>Längster Druck auf die Gabel, der als Flash gilt.</translation>
    </message>
    <message>
        <source>Longest registration the phone accepts from its proxy.</source>
        <translation>Längste Anmeldung, die das Telefon von seinem Proxy annimmt.</translation>
    </message>
    <message>
        <source>Longest subscription accepted.</source>
        <translation>Längstes akzeptiertes Abonnement.</translation>
    </message>
    <message>
        <source>Longest the pause may grow to when each failure doubles it.</source>
        <translation>Höchste Länge, auf die die Pause wachsen darf, wenn jeder Fehler sie verdoppelt.</translation>
    </message>
    <message>
        <source>Longest time a message may stay in the network.</source>
        <translation>Längste Zeit, die eine Nachricht im Netz bleiben darf.</translation>
    </message>
    <message>
        <source>Looks callers' numbers up in the directories to show a name.</source>
        <translation>Sucht Rufnummern von Anrufern in den Telefonbüchern, um einen Namen zu zeigen.</translation>
    </message>
    <message>
        <source>Looks for a small Cisco exchange at start and changes protocol if one answers; No keeps SIP.</source>
        <translation>Sucht beim Start nach einer kleinen Cisco-Anlage und wechselt das Protokoll, wenn eine antwortet; No bleibt bei SIP.</translation>
    </message>
    <message>
        <source>Looks names up in an LDAP directory.</source>
        <translation>Schlägt Namen in einem LDAP-Verzeichnis nach.</translation>
    </message>
    <message>
        <source>Loudness of a Bluetooth headset.</source>
        <translation>Lautstärke eines Bluetooth-Headsets.</translation>
    </message>
    <message>
        <source>Loudness of digits the phone plays, in dBm.</source>
        <translation>Lautstärke der Ziffern, die das Telefon abspielt, in dBm.</translation>
    </message>
    <message>
        <source>Loudness of the bell.</source>
        <translation>Lautstärke der Klingel.</translation>
    </message>
    <message>
        <source>Loudness of the handset.</source>
        <translation>Lautstärke des Hörers.</translation>
    </message>
    <message>
        <source>Loudness of the headset.</source>
        <translation>Lautstärke des Headsets.</translation>
    </message>
    <message>
        <source>Loudness of the speaker.</source>
        <translation>Lautstärke des Lautsprechers.</translation>
    </message>
    <message>
        <source>Loudness written into digit packets.</source>
        <translation>Lautstärke, die in Ziffernpakete geschrieben wird.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>Niedrigster TCP-Port für SIP des Sprachprozessors 2 des Adapters.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>Niedrigster TCP-Port für SIP des Sprachprozessors 3 des Adapters.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>Niedrigster TCP-Port für SIP des Sprachprozessors 4 des Adapters.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP.</source>
        <translation>Niedrigster TCP-Port für SIP.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>Niedrigster UDP-Port für Sprache des Sprachprozessors 2 des Adapters.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>Niedrigster UDP-Port für Sprache des Sprachprozessors 3 des Adapters.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>Niedrigster UDP-Port für Sprache des Sprachprozessors 4 des Adapters.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech.</source>
        <translation>Niedrigster UDP-Port für Sprache.</translation>
    </message>
    <message>
        <source>Lowest frequency taken for ringing, in hertz.</source>
        <translation>Niedrigste Frequenz, die als Klingeln gilt, in Hertz.</translation>
    </message>
    <message>
        <source>Mail server they are handed to.</source>
        <translation>Mailserver, dem sie übergeben werden.</translation>
    </message>
    <message>
        <source>Mailbox of the line.</source>
        <translation>Mailbox der Leitung.</translation>
    </message>
    <message>
        <source>Makes a conference of the line's two calls by one press of the key.</source>
        <translation>Bildet mit einem Druck auf die Taste eine Konferenz aus den beiden Gesprächen der Leitung.</translation>
    </message>
    <message>
        <source>Makes a speed dial key pressed during a call transfer it instead of dialling.</source>
        <translation>Eine während eines Gesprächs gedrückte Kurzwahltaste vermittelt es, statt zu wählen.</translation>
    </message>
    <message>
        <source>Makes a speed dial key that holds a star code transfer the present call instead of dialling.</source>
        <translation>Eine Kurzwahltaste mit einem Sterncode vermittelt das laufende Gespräch, statt zu wählen.</translation>
    </message>
    <message>
        <source>Makes a watched key pressed during a call transfer it to who the watched phone talks with.</source>
        <translation>Eine während eines Gesprächs gedrückte BLF-Taste vermittelt es an den, mit dem das beobachtete Telefon spricht.</translation>
    </message>
    <message>
        <source>Makes all voice objects of TR-069's data model at start.</source>
        <translation>Legt beim Start alle Sprachobjekte des TR-069-Datenmodells an.</translation>
    </message>
    <message>
        <source>Makes an agent available at once after signing in.</source>
        <translation>Macht einen Agenten gleich nach der Anmeldung verfügbar.</translation>
    </message>
    <message>
        <source>Makes digits sent in the speech louder.</source>
        <translation>Macht in der Sprache gesendete Ziffern lauter.</translation>
    </message>
    <message>
        <source>Makes the adapter give addresses to what is plugged in behind it.</source>
        <translation>Lässt den Adapter Adressen an das vergeben, was hinter ihm angeschlossen ist.</translation>
    </message>
    <message>
        <source>Makes the line a source of music.</source>
        <translation>Macht die Leitung zur Musikquelle.</translation>
    </message>
    <message>
        <source>Makes the line fit for a modem.</source>
        <translation>Macht die Leitung für ein Modem tauglich.</translation>
    </message>
    <message>
        <source>Makes the phone part of a small exchange without a server.</source>
        <translation>Macht das Telefon zum Teil einer kleinen Anlage ohne Server.</translation>
    </message>
    <message>
        <source>Mark that tells one set of the line's settings from another.</source>
        <translation>Kennzeichen, das einen Satz Einstellungen der Leitung von einem anderen unterscheidet.</translation>
    </message>
    <message>
        <source>Marks all packets of the uplink with a VLAN. If the switch does not expect it, the adapter is cut off.</source>
        <translation>Kennzeichnet alle Pakete des Uplinks mit einem VLAN. Erwartet der Switch es nicht, ist der Adapter abgeschnitten.</translation>
    </message>
    <message>
        <source>Marks packets as set here instead of as the switch says.</source>
        <translation>Kennzeichnet Pakete wie hier gesetzt statt nach Vorgabe des Switches.</translation>
    </message>
    <message>
        <source>Marks the number as a telephone number.</source>
        <translation>Kennzeichnet die Nummer als Telefonnummer.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync begins.</source>
        <translation>Nachricht an den Syslog-Server, wenn ein Abgleich beginnt.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has failed.</source>
        <translation>Nachricht an den Syslog-Server, wenn ein Abgleich fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has succeeded.</source>
        <translation>Nachricht an den Syslog-Server, wenn ein Abgleich gelungen ist.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade begins.</source>
        <translation>Nachricht an den Syslog-Server, wenn eine Aktualisierung beginnt.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has failed.</source>
        <translation>Nachricht an den Syslog-Server, wenn eine Aktualisierung fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has succeeded.</source>
        <translation>Nachricht an den Syslog-Server, wenn eine Aktualisierung gelungen ist.</translation>
    </message>
    <message>
        <source>Milliseconds a digit must last to be sent, where digits keep strictly to their lengths.</source>
        <translation>Millisekunden, die eine Ziffer dauern muss, um gesendet zu werden, wenn Ziffern sich streng an ihre Längen halten.</translation>
    </message>
    <message>
        <source>Milliseconds after which a second press of a key counts as new, while the display is spoken.</source>
        <translation>Millisekunden, nach denen ein zweiter Tastendruck als neuer zählt, während das Display vorgelesen wird.</translation>
    </message>
    <message>
        <source>Milliseconds between two packets of one digit sent beside the speech; 0 leaves it to the phone.</source>
        <translation>Millisekunden zwischen zwei Paketen einer neben der Sprache gesendeten Ziffer; 0 überlässt es dem Telefon.</translation>
    </message>
    <message>
        <source>Milliseconds in one frame of iLBC: 20 or 30. The other end must agree.</source>
        <translation>Millisekunden in einem Frame von iLBC: 20 oder 30. Die Gegenstelle muss übereinstimmen.</translation>
    </message>
    <message>
        <source>Milliseconds within which three presses count as one triple press, while the display is spoken.</source>
        <translation>Millisekunden, innerhalb derer drei Tastendrücke als dreifacher zählen, während das Display vorgelesen wird.</translation>
    </message>
    <message>
        <source>Milliseconds within which two presses count as one double press, while the display is spoken.</source>
        <translation>Millisekunden, innerhalb derer zwei Tastendrücke als doppelter zählen, während das Display vorgelesen wird.</translation>
    </message>
    <message>
        <source>Minutes after which a guest signed in at this phone is signed out.</source>
        <translation>Minuten, nach denen ein an diesem Telefon angemeldeter Gast abgemeldet wird.</translation>
    </message>
    <message>
        <source>Minutes between two fetches of news and weather.</source>
        <translation>Minuten zwischen zwei Abrufen von Nachrichten und Wetter.</translation>
    </message>
    <message>
        <source>Minutes between two problem reports the phone makes by itself; 0 makes none.</source>
        <translation>Minuten zwischen zwei Problemberichten, die das Telefon von selbst erstellt; 0 erstellt keine.</translation>
    </message>
    <message>
        <source>Minutes of rest after which a guest signed in at this phone is signed out.</source>
        <translation>Minuten ohne Bedienung, nach denen ein an diesem Telefon angemeldeter Gast abgemeldet wird.</translation>
    </message>
    <message>
        <source>Modem signal of the caller's number.</source>
        <translation>Modemsignal der Rufnummer des Anrufers.</translation>
    </message>
    <message>
        <source>Month first or day first.</source>
        <translation>Monat zuerst oder Tag zuerst.</translation>
    </message>
    <message>
        <source>Moves the microphone's overload point by 9 dB, as a standard asks.</source>
        <translation>Verschiebt den Übersteuerungspunkt des Mikrofons um 9 dB, wie eine Norm es verlangt.</translation>
    </message>
    <message>
        <source>Multicast group 1 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 1, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 10 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 10, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 2 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 2, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 3 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 3, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 4 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 4, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 5 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 5, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 6 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 6, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 7 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 7, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 8 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 8, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Multicast group 9 the phone pages and listens to, with its address, name and number.</source>
        <translation>Multicast-Gruppe 9, an die das Telefon durchsagt und auf die es hört, mit Adresse, Name und Nummer.</translation>
    </message>
    <message>
        <source>Name by which a mobile phone sees this phone over Bluetooth.</source>
        <translation>Name, unter dem ein Mobiltelefon dieses Telefon über Bluetooth sieht.</translation>
    </message>
    <message>
        <source>Name by which ring 9 is asked for in Alert-Info.</source>
        <translation>Name, mit dem Klingelmuster 9 in Alert-Info verlangt wird.</translation>
    </message>
    <message>
        <source>Name by which the line proves itself, where that is not its number; used only if Use_Auth_ID says so.</source>
        <translation>Name, mit dem sich die Leitung ausweist, wenn es nicht ihre Nummer ist; nur verwendet, wenn Use_Auth_ID es sagt.</translation>
    </message>
    <message>
        <source>Name for that login, of up to 50 characters.</source>
        <translation>Name für diesen Login, mit bis zu 50 Zeichen.</translation>
    </message>
    <message>
        <source>Name of a header that a problem report's upload carries.</source>
        <translation>Name eines Headers, den das Hochladen eines Problemberichts trägt.</translation>
    </message>
    <message>
        <source>Name of a problem report's file.</source>
        <translation>Name der Datei eines Problemberichts.</translation>
    </message>
    <message>
        <source>Name of named signalling events as announced.</source>
        <translation>Name benannter Signalisierungsereignisse, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the administrator on the adapter's web pages.</source>
        <translation>Name des Administrators auf den Webseiten des Adapters.</translation>
    </message>
    <message>
        <source>Name of the codec G.711 A-law as announced.</source>
        <translation>Name des Codecs G.711 A-law, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.711 µ-law as announced.</source>
        <translation>Name des Codecs G.711 µ-law, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.722 as announced.</source>
        <translation>Name des Codecs G.722, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.722.2 as announced.</source>
        <translation>Name des Codecs G.722.2, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.723 as announced.</source>
        <translation>Name des Codecs G.723, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 16 kbit/s as announced.</source>
        <translation>Name des Codecs G.726 mit 16 kbit/s, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 24 kbit/s as announced.</source>
        <translation>Name des Codecs G.726 mit 24 kbit/s, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 32 kbit/s as announced.</source>
        <translation>Name des Codecs G.726 mit 32 kbit/s, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 40 kbit/s as announced.</source>
        <translation>Name des Codecs G.726 mit 40 kbit/s, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.729a as announced.</source>
        <translation>Name des Codecs G.729a, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec G.729ab as announced.</source>
        <translation>Name des Codecs G.729ab, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec L16 as announced.</source>
        <translation>Name des Codecs L16, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec Opus as announced.</source>
        <translation>Name des Codecs Opus, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec encapsulated RTP as announced.</source>
        <translation>Name des Codecs gekapseltes RTP, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec iLBC as announced.</source>
        <translation>Name des Codecs iLBC, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the codec iSAC as announced.</source>
        <translation>Name des Codecs iSAC, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the digits' format as announced.</source>
        <translation>Name des Formats der Ziffern, wie er angekündigt wird.</translation>
    </message>
    <message>
        <source>Name of the group under which call quality is reported.</source>
        <translation>Name der Gruppe, unter der die Gesprächsqualität gemeldet wird.</translation>
    </message>
    <message>
        <source>Name of the person signed in at this phone by extension mobility.</source>
        <translation>Name der Person, die per Extension Mobility an diesem Telefon angemeldet ist.</translation>
    </message>
    <message>
        <source>Name of the phone as a whole, shown where no line's name is.</source>
        <translation>Name des ganzen Telefons, angezeigt, wo der Name keiner Leitung steht.</translation>
    </message>
    <message>
        <source>Name of the problem report's file.</source>
        <translation>Name der Datei des Problemberichts.</translation>
    </message>
    <message>
        <source>Name of the user with few rights on the adapter's web pages.</source>
        <translation>Name des Benutzers mit wenigen Rechten auf den Webseiten des Adapters.</translation>
    </message>
    <message>
        <source>Name of the wireless network.</source>
        <translation>Name des WLANs.</translation>
    </message>
    <message>
        <source>Name of user 1 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Name von Benutzer 1 aus dem IP-Netz, wenn sich Anrufer per SIP-Digest ausweisen.</translation>
    </message>
    <message>
        <source>Name of user 2 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Name von Benutzer 2 aus dem IP-Netz, wenn sich Anrufer per SIP-Digest ausweisen.</translation>
    </message>
    <message>
        <source>Name of user 3 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Name von Benutzer 3 aus dem IP-Netz, wenn sich Anrufer per SIP-Digest ausweisen.</translation>
    </message>
    <message>
        <source>Name of user 4 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Name von Benutzer 4 aus dem IP-Netz, wenn sich Anrufer per SIP-Digest ausweisen.</translation>
    </message>
    <message>
        <source>Name of user 5 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Name von Benutzer 5 aus dem IP-Netz, wenn sich Anrufer per SIP-Digest ausweisen.</translation>
    </message>
    <message>
        <source>Name of user 6 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Name von Benutzer 6 aus dem IP-Netz, wenn sich Anrufer per SIP-Digest ausweisen.</translation>
    </message>
    <message>
        <source>Name of user 7 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Name von Benutzer 7 aus dem IP-Netz, wenn sich Anrufer per SIP-Digest ausweisen.</translation>
    </message>
    <message>
        <source>Name of user 8 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Name von Benutzer 8 aus dem IP-Netz, wenn sich Anrufer per SIP-Digest ausweisen.</translation>
    </message>
    <message>
        <source>Name said in the clear before the login's tunnel is up.</source>
        <translation>Name, der unverschlüsselt genannt wird, bevor der Tunnel des Logins steht.</translation>
    </message>
    <message>
        <source>Name sent to the XML services.</source>
        <translation>Name, der an die XML-Dienste gesendet wird.</translation>
    </message>
    <message>
        <source>Name server asked first.</source>
        <translation>Nameserver, der zuerst gefragt wird.</translation>
    </message>
    <message>
        <source>Name server asked second.</source>
        <translation>Nameserver, der als zweiter gefragt wird.</translation>
    </message>
    <message>
        <source>Name server told to devices on the LAN port instead of the adapter's.</source>
        <translation>Nameserver, der Geräten am LAN-Port statt dessen des Adapters genannt wird.</translation>
    </message>
    <message>
        <source>Name servers set by hand.</source>
        <translation>Von Hand gesetzte Nameserver.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 2.</source>
        <translation>Für Kurzwahl 2 angezeigter Name.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 3.</source>
        <translation>Für Kurzwahl 3 angezeigter Name.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 4.</source>
        <translation>Für Kurzwahl 4 angezeigter Name.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 5.</source>
        <translation>Für Kurzwahl 5 angezeigter Name.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 6.</source>
        <translation>Für Kurzwahl 6 angezeigter Name.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 7.</source>
        <translation>Für Kurzwahl 7 angezeigter Name.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 8.</source>
        <translation>Für Kurzwahl 8 angezeigter Name.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 9.</source>
        <translation>Für Kurzwahl 9 angezeigter Name.</translation>
    </message>
    <message>
        <source>Name that server must give when it calls.</source>
        <translation>Name, den dieser Server beim Rufen nennen muss.</translation>
    </message>
    <message>
        <source>Name the TR-069 server must give when it calls the phone.</source>
        <translation>Name, den der TR-069-Server nennen muss, wenn er das Telefon ruft.</translation>
    </message>
    <message>
        <source>Name the adapter gives itself on the network and to the DHCP server.</source>
        <translation>Name, den sich der Adapter im Netz und gegenüber dem DHCP-Server gibt.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 1.</source>
        <translation>Name, den der Adapter Gateway 1 nennt.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 2.</source>
        <translation>Name, den der Adapter Gateway 2 nennt.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 3.</source>
        <translation>Name, den der Adapter Gateway 3 nennt.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 4.</source>
        <translation>Name, den der Adapter Gateway 4 nennt.</translation>
    </message>
    <message>
        <source>Name the adapter gives to that server.</source>
        <translation>Name, den der Adapter diesem Server nennt.</translation>
    </message>
    <message>
        <source>Name the adapter gives to the mail server.</source>
        <translation>Name, den der Adapter dem Mailserver nennt.</translation>
    </message>
    <message>
        <source>Name the adapter gives when it dials in by PPPoE.</source>
        <translation>Name, den der Adapter bei der Einwahl per PPPoE nennt.</translation>
    </message>
    <message>
        <source>Name the called party sees.</source>
        <translation>Name, den der Angerufene sieht.</translation>
    </message>
    <message>
        <source>Name the phone binds to the LDAP directory with.</source>
        <translation>Name, mit dem sich das Telefon an das LDAP-Verzeichnis bindet.</translation>
    </message>
    <message>
        <source>Name the phone gives itself on the network.</source>
        <translation>Name, den sich das Telefon im Netz gibt.</translation>
    </message>
    <message>
        <source>Name the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>Name, den das Telefon dem XSI-Server nennt, wenn es sich mit dem SIP-Login ausweist.</translation>
    </message>
    <message>
        <source>Name the phone gives to the backup TR-069 server.</source>
        <translation>Name, den das Telefon dem Ersatz-TR-069-Server nennt.</translation>
    </message>
    <message>
        <source>Name the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>Name, den das Telefon dem Extension-Mobility-Server nennt, solange niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Name the phone gives to the web proxy.</source>
        <translation>Name, den das Telefon dem Web-Proxy nennt.</translation>
    </message>
    <message>
        <source>Name the phone gives when it fetches its profile, where the server asks for one.</source>
        <translation>Name, den das Telefon beim Holen seines Profils nennt, wenn der Server einen verlangt.</translation>
    </message>
    <message>
        <source>Name the phone proves itself by.</source>
        <translation>Name, mit dem sich das Telefon ausweist.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 1 by.</source>
        <translation>Name, mit dem der Server Klingelmuster 1 nennt.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 2 by.</source>
        <translation>Name, mit dem der Server Klingelmuster 2 nennt.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 3 by.</source>
        <translation>Name, mit dem der Server Klingelmuster 3 nennt.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 4 by.</source>
        <translation>Name, mit dem der Server Klingelmuster 4 nennt.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 5 by.</source>
        <translation>Name, mit dem der Server Klingelmuster 5 nennt.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 6 by.</source>
        <translation>Name, mit dem der Server Klingelmuster 6 nennt.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 7 by.</source>
        <translation>Name, mit dem der Server Klingelmuster 7 nennt.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 8 by.</source>
        <translation>Name, mit dem der Server Klingelmuster 8 nennt.</translation>
    </message>
    <message>
        <source>Name the user sees for this wireless profile.</source>
        <translation>Name, den der Benutzer für dieses WLAN-Profil sieht.</translation>
    </message>
    <message>
        <source>Name under which the LDAP directory stands in the phone's menu.</source>
        <translation>Name, unter dem das LDAP-Verzeichnis im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Name under which the Webex directory stands in the phone's menu.</source>
        <translation>Name, unter dem das Webex-Telefonbuch im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Name under which the common directory of the enterprise stands in the phone's menu.</source>
        <translation>Name, unter dem das allgemeine Telefonbuch des Unternehmens im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Name under which the common directory of the group stands in the phone's menu.</source>
        <translation>Name, unter dem das allgemeine Telefonbuch der Gruppe im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Name under which the directory of the enterprise stands in the phone's menu.</source>
        <translation>Name, unter dem das Telefonbuch des Unternehmens im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Name under which the directory of the group stands in the phone's menu.</source>
        <translation>Name, unter dem das Telefonbuch der Gruppe im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Name under which the line is shared.</source>
        <translation>Name, unter dem die Leitung geteilt wird.</translation>
    </message>
    <message>
        <source>Name under which the personal directory stands in the phone's menu.</source>
        <translation>Name, unter dem das persönliche Telefonbuch im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Name under which this camera stands in the phone's menu.</source>
        <translation>Name, unter dem diese Kamera im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Negotiates encrypted speech with the network only where SIP goes over TLS.</source>
        <translation>Handelt verschlüsselte Sprache mit dem Netz nur aus, wo SIP über TLS läuft.</translation>
    </message>
    <message>
        <source>Network domain of the phone.</source>
        <translation>Netzwerkdomain des Telefons.</translation>
    </message>
    <message>
        <source>Network mask beside an address set by hand.</source>
        <translation>Netzmaske zu einer von Hand gesetzten Adresse.</translation>
    </message>
    <message>
        <source>Network mask inside.</source>
        <translation>Netzmaske des inneren Netzes.</translation>
    </message>
    <message>
        <source>Number announcements are fetched from.</source>
        <translation>Nummer, von der Ansagen abgerufen werden.</translation>
    </message>
    <message>
        <source>Number behind digit 2.</source>
        <translation>Nummer hinter Ziffer 2.</translation>
    </message>
    <message>
        <source>Number behind digit 3.</source>
        <translation>Nummer hinter Ziffer 3.</translation>
    </message>
    <message>
        <source>Number behind digit 4.</source>
        <translation>Nummer hinter Ziffer 4.</translation>
    </message>
    <message>
        <source>Number behind digit 5.</source>
        <translation>Nummer hinter Ziffer 5.</translation>
    </message>
    <message>
        <source>Number behind digit 6.</source>
        <translation>Nummer hinter Ziffer 6.</translation>
    </message>
    <message>
        <source>Number behind digit 7.</source>
        <translation>Nummer hinter Ziffer 7.</translation>
    </message>
    <message>
        <source>Number behind digit 8.</source>
        <translation>Nummer hinter Ziffer 8.</translation>
    </message>
    <message>
        <source>Number behind digit 9.</source>
        <translation>Nummer hinter Ziffer 9.</translation>
    </message>
    <message>
        <source>Number behind speed dial 2.</source>
        <translation>Nummer hinter Kurzwahl 2.</translation>
    </message>
    <message>
        <source>Number behind speed dial 3.</source>
        <translation>Nummer hinter Kurzwahl 3.</translation>
    </message>
    <message>
        <source>Number behind speed dial 4.</source>
        <translation>Nummer hinter Kurzwahl 4.</translation>
    </message>
    <message>
        <source>Number behind speed dial 5.</source>
        <translation>Nummer hinter Kurzwahl 5.</translation>
    </message>
    <message>
        <source>Number behind speed dial 6.</source>
        <translation>Nummer hinter Kurzwahl 6.</translation>
    </message>
    <message>
        <source>Number behind speed dial 7.</source>
        <translation>Nummer hinter Kurzwahl 7.</translation>
    </message>
    <message>
        <source>Number behind speed dial 8.</source>
        <translation>Nummer hinter Kurzwahl 8.</translation>
    </message>
    <message>
        <source>Number behind speed dial 9.</source>
        <translation>Nummer hinter Kurzwahl 9.</translation>
    </message>
    <message>
        <source>Number behind this digit.</source>
        <translation>Nummer hinter dieser Ziffer.</translation>
    </message>
    <message>
        <source>Number of that VLAN.</source>
        <translation>Nummer dieses VLANs.</translation>
    </message>
    <message>
        <source>Number of that VLAN; firmware 1.2 of the SPA122 spells it so.</source>
        <translation>Nummer dieses VLANs; Firmware 1.2 des SPA122 schreibt es so.</translation>
    </message>
    <message>
        <source>Number the messages key dials.</source>
        <translation>Nummer, die die Nachrichtentaste wählt.</translation>
    </message>
    <message>
        <source>Number whose call shows the picture of this camera: a door's.</source>
        <translation>Nummer, deren Anruf das Bild dieser Kamera zeigt: die einer Tür.</translation>
    </message>
    <message>
        <source>Numbers after which a hung-up call stays open.</source>
        <translation>Nummern, nach deren Wahl ein aufgelegtes Gespräch offen bleibt.</translation>
    </message>
    <message>
        <source>Numbers of callers from the network who may use the telephone line; others are refused. Empty lets all through.</source>
        <translation>Rufnummern von Anrufern aus dem IP-Netz, die die Amtsleitung nutzen dürfen; andere werden abgewiesen. Leer lässt alle durch.</translation>
    </message>
    <message>
        <source>Numbers of callers on the telephone line who may call over the network; others are refused. Empty lets all through.</source>
        <translation>Rufnummern von Anrufern auf der Amtsleitung, die über das IP-Netz telefonieren dürfen; andere werden abgewiesen. Leer lässt alle durch.</translation>
    </message>
    <message>
        <source>Numbers that callers on the telephone line may call over the network without a PIN.</source>
        <translation>Nummern, die Anrufer auf der Amtsleitung ohne PIN über das IP-Netz anrufen dürfen.</translation>
    </message>
    <message>
        <source>Offers BroadWorks Anywhere (one number on several phones) on this line.</source>
        <translation>Bietet BroadWorks Anywhere (eine Nummer auf mehreren Telefonen) auf dieser Leitung an.</translation>
    </message>
    <message>
        <source>Offers IPv4 and IPv6 for speech at once, as BroadSoft exchanges know it.</source>
        <translation>Bietet für Sprache IPv4 und IPv6 zugleich an, wie BroadSoft-Anlagen es kennen.</translation>
    </message>
    <message>
        <source>Offers call waiting of this line through the XSI server.</source>
        <translation>Bietet Anklopfen für diese Leitung über den XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers do not disturb of this line through the XSI server.</source>
        <translation>Bietet „Nicht stören“ für diese Leitung über den XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers forwarding of this line through the XSI server.</source>
        <translation>Bietet die Rufumleitung dieser Leitung über den XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers hiding the line's number through the XSI server.</source>
        <translation>Bietet das Unterdrücken der Rufnummer dieser Leitung über den XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers nothing else; a call fails if the other end lacks it.</source>
        <translation>Bietet nichts anderes an; ein Anruf schlägt fehl, wenn die Gegenstelle ihn nicht hat.</translation>
    </message>
    <message>
        <source>Offers numbers while one is dialled.</source>
        <translation>Schlägt beim Wählen Nummern vor.</translation>
    </message>
    <message>
        <source>Offers recording of calls by the exchange.</source>
        <translation>Bietet die Aufzeichnung von Gesprächen durch die Anlage an.</translation>
    </message>
    <message>
        <source>Offers refusing callers without a number through the XSI server.</source>
        <translation>Bietet das Abweisen von Anrufern ohne Rufnummer über den XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft directory.</source>
        <translation>Bietet das BroadSoft-Telefonbuch an.</translation>
    </message>
    <message>
        <source>Offers the Webex directory on the phone.</source>
        <translation>Bietet das Webex-Telefonbuch am Telefon an.</translation>
    </message>
    <message>
        <source>Offers the common directory of the enterprise of the XSI server.</source>
        <translation>Bietet das allgemeine Telefonbuch des Unternehmens vom XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers the common directory of the group of the XSI server.</source>
        <translation>Bietet das allgemeine Telefonbuch der Gruppe vom XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers the directory of the enterprise of the XSI server.</source>
        <translation>Bietet das Telefonbuch des Unternehmens vom XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers the directory of the group of the XSI server.</source>
        <translation>Bietet das Telefonbuch der Gruppe vom XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers the personal directory of the XSI server.</source>
        <translation>Bietet das persönliche Telefonbuch vom XSI-Server an.</translation>
    </message>
    <message>
        <source>Offers the phone's own directory.</source>
        <translation>Bietet das eigene Telefonbuch des Telefons an.</translation>
    </message>
    <message>
        <source>Offers to call back after a missed call.</source>
        <translation>Bietet nach einem verpassten Anruf den Rückruf an.</translation>
    </message>
    <message>
        <source>Offset from Greenwich without summer time.</source>
        <translation>Abweichung von Greenwich ohne Sommerzeit.</translation>
    </message>
    <message>
        <source>Opens a login by SSH, for the maker's support.</source>
        <translation>Öffnet einen Login per SSH, für den Support des Herstellers.</translation>
    </message>
    <message>
        <source>Opens the VPN at start.</source>
        <translation>Öffnet das VPN beim Start.</translation>
    </message>
    <message>
        <source>Opens the web pages on the uplink too; on a model behind a LAN port nothing can be pushed to it without this.</source>
        <translation>Öffnet die Webseiten auch am Uplink; einem Modell hinter einem LAN-Port kann ohne dies nichts geschickt werden.</translation>
    </message>
    <message>
        <source>Outbound proxy when the first fails.</source>
        <translation>Outbound-Proxy, wenn der erste ausfällt.</translation>
    </message>
    <message>
        <source>Outside address, where it never changes.</source>
        <translation>Äußere Adresse, wenn sie sich nie ändert.</translation>
    </message>
    <message>
        <source>Outside port of the line.</source>
        <translation>Äußerer Port der Leitung.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 2.</source>
        <translation>Äußerer Port, der für den niedrigsten Sprachport des Sprachprozessors 2 des Adapters steht.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 3.</source>
        <translation>Äußerer Port, der für den niedrigsten Sprachport des Sprachprozessors 3 des Adapters steht.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 4.</source>
        <translation>Äußerer Port, der für den niedrigsten Sprachport des Sprachprozessors 4 des Adapters steht.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port.</source>
        <translation>Äußerer Port, der für den niedrigsten Sprachport steht.</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 1, mit der ein Anrufer aus dem IP-Netz die Amtsleitung bekommt.</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 1, mit der ein Anrufer auf der Amtsleitung über das IP-Netz telefonieren darf.</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 2, mit der ein Anrufer aus dem IP-Netz die Amtsleitung bekommt.</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 2, mit der ein Anrufer auf der Amtsleitung über das IP-Netz telefonieren darf.</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 3, mit der ein Anrufer aus dem IP-Netz die Amtsleitung bekommt.</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 3, mit der ein Anrufer auf der Amtsleitung über das IP-Netz telefonieren darf.</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 4, mit der ein Anrufer aus dem IP-Netz die Amtsleitung bekommt.</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 4, mit der ein Anrufer auf der Amtsleitung über das IP-Netz telefonieren darf.</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 5, mit der ein Anrufer aus dem IP-Netz die Amtsleitung bekommt.</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 5, mit der ein Anrufer auf der Amtsleitung über das IP-Netz telefonieren darf.</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 6, mit der ein Anrufer aus dem IP-Netz die Amtsleitung bekommt.</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 6, mit der ein Anrufer auf der Amtsleitung über das IP-Netz telefonieren darf.</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 7, mit der ein Anrufer aus dem IP-Netz die Amtsleitung bekommt.</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 7, mit der ein Anrufer auf der Amtsleitung über das IP-Netz telefonieren darf.</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 8, mit der ein Anrufer aus dem IP-Netz die Amtsleitung bekommt.</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 8, mit der ein Anrufer auf der Amtsleitung über das IP-Netz telefonieren darf.</translation>
    </message>
    <message>
        <source>PIN a mobile phone must give to pair with this phone over Bluetooth.</source>
        <translation>PIN, die ein Mobiltelefon zum Koppeln mit diesem Telefon über Bluetooth angeben muss.</translation>
    </message>
    <message>
        <source>Passes the number shown on the telephone line on as the caller's number over the network.</source>
        <translation>Gibt die auf der Amtsleitung angezeigte Nummer als Rufnummer des Anrufers ins IP-Netz weiter.</translation>
    </message>
    <message>
        <source>Password SNMP version 3 is encrypted with.</source>
        <translation>Passwort, mit dem SNMP Version 3 verschlüsselt wird.</translation>
    </message>
    <message>
        <source>Password a page must know.</source>
        <translation>Passwort, das eine Durchsage kennen muss.</translation>
    </message>
    <message>
        <source>Password at the TR-069 server.</source>
        <translation>Passwort am TR-069-Server.</translation>
    </message>
    <message>
        <source>Password at the VPN gateway.</source>
        <translation>Passwort am VPN-Gateway.</translation>
    </message>
    <message>
        <source>Password by which the user of SNMP version 3 proves itself.</source>
        <translation>Passwort, mit dem sich der Benutzer von SNMP Version 3 ausweist.</translation>
    </message>
    <message>
        <source>Password for PPPoE.</source>
        <translation>Passwort für PPPoE.</translation>
    </message>
    <message>
        <source>Password for dialling in by PPPoE.</source>
        <translation>Passwort für die Einwahl per PPPoE.</translation>
    </message>
    <message>
        <source>Password for it.</source>
        <translation>Passwort dafür.</translation>
    </message>
    <message>
        <source>Password for that login.</source>
        <translation>Passwort für diesen Login.</translation>
    </message>
    <message>
        <source>Password for the directory.</source>
        <translation>Passwort für das Telefonbuch.</translation>
    </message>
    <message>
        <source>Password of the administrator on the adapter's web pages; the ATA19x wants at least eight characters, the SPA1xx takes 32 at most.</source>
        <translation>Passwort des Administrators auf den Webseiten des Adapters; der ATA19x will mindestens acht Zeichen, der SPA1xx nimmt höchstens 32.</translation>
    </message>
    <message>
        <source>Password of the line at its proxy.</source>
        <translation>Passwort der Leitung an ihrem Proxy.</translation>
    </message>
    <message>
        <source>Password of the line at the BroadSoft XSI server.</source>
        <translation>Passwort der Leitung am BroadSoft-XSI-Server.</translation>
    </message>
    <message>
        <source>Password of the person signed in at this phone by extension mobility.</source>
        <translation>Passwort der Person, die per Extension Mobility an diesem Telefon angemeldet ist.</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its pages and menus.</source>
        <translation>Passwort des eigenen Benutzers des Telefons auf dessen Seiten und in dessen Menüs.</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its web pages.</source>
        <translation>Passwort des eigenen Benutzers des Telefons auf dessen Webseiten.</translation>
    </message>
    <message>
        <source>Password of the user admin on the phone's web pages.</source>
        <translation>Passwort des Benutzers admin auf den Webseiten des Telefons.</translation>
    </message>
    <message>
        <source>Password of the user with few rights on the adapter's web pages.</source>
        <translation>Passwort des Benutzers mit wenigen Rechten auf den Webseiten des Adapters.</translation>
    </message>
    <message>
        <source>Password of the wireless network (WPA).</source>
        <translation>Passwort des WLANs (WPA).</translation>
    </message>
    <message>
        <source>Password of user 1 from the network.</source>
        <translation>Passwort von Benutzer 1 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Password of user 2 from the network.</source>
        <translation>Passwort von Benutzer 2 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Password of user 3 from the network.</source>
        <translation>Passwort von Benutzer 3 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Password of user 4 from the network.</source>
        <translation>Passwort von Benutzer 4 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Password of user 5 from the network.</source>
        <translation>Passwort von Benutzer 5 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Password of user 6 from the network.</source>
        <translation>Passwort von Benutzer 6 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Password of user 7 from the network.</source>
        <translation>Passwort von Benutzer 7 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Password of user 8 from the network.</source>
        <translation>Passwort von Benutzer 8 aus dem IP-Netz.</translation>
    </message>
    <message>
        <source>Password sent to the XML services.</source>
        <translation>Passwort, das an die XML-Dienste gesendet wird.</translation>
    </message>
    <message>
        <source>Password that server must give when it calls.</source>
        <translation>Passwort, das dieser Server beim Rufen nennen muss.</translation>
    </message>
    <message>
        <source>Password the TR-069 server must give when it calls the phone.</source>
        <translation>Passwort, das der TR-069-Server nennen muss, wenn er das Telefon ruft.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 1.</source>
        <translation>Passwort, das der Adapter Gateway 1 nennt.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 2.</source>
        <translation>Passwort, das der Adapter Gateway 2 nennt.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 3.</source>
        <translation>Passwort, das der Adapter Gateway 3 nennt.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 4.</source>
        <translation>Passwort, das der Adapter Gateway 4 nennt.</translation>
    </message>
    <message>
        <source>Password the adapter gives to that server.</source>
        <translation>Passwort, das der Adapter diesem Server nennt.</translation>
    </message>
    <message>
        <source>Password the adapter gives to the mail server.</source>
        <translation>Passwort, das der Adapter dem Mailserver nennt.</translation>
    </message>
    <message>
        <source>Password the phone gives to a wireless network with a login.</source>
        <translation>Passwort, das das Telefon einem WLAN mit Login nennt.</translation>
    </message>
    <message>
        <source>Password the phone gives to the LDAP directory.</source>
        <translation>Passwort, das das Telefon dem LDAP-Verzeichnis nennt.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XMPP server.</source>
        <translation>Passwort, das das Telefon dem XMPP-Server nennt.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>Passwort, das das Telefon dem XSI-Server nennt, wenn es sich mit dem SIP-Login ausweist.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server.</source>
        <translation>Passwort, das das Telefon dem XSI-Server nennt.</translation>
    </message>
    <message>
        <source>Password the phone gives to the backup TR-069 server.</source>
        <translation>Passwort, das das Telefon dem Ersatz-TR-069-Server nennt.</translation>
    </message>
    <message>
        <source>Password the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>Passwort, das das Telefon dem Extension-Mobility-Server nennt, solange niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Password the phone gives to the web proxy.</source>
        <translation>Passwort, das das Telefon dem Web-Proxy nennt.</translation>
    </message>
    <message>
        <source>Password the phone gives to this camera.</source>
        <translation>Passwort, das das Telefon dieser Kamera nennt.</translation>
    </message>
    <message>
        <source>Pause before registering again after a failure.</source>
        <translation>Pause vor erneuter Anmeldung nach einem Fehler.</translation>
    </message>
    <message>
        <source>Pause before registering again when the failure looks lasting.</source>
        <translation>Pause vor erneuter Anmeldung, wenn der Fehler dauerhaft aussieht.</translation>
    </message>
    <message>
        <source>Pause before subscribing again after a failure.</source>
        <translation>Pause vor erneutem Abonnieren nach einem Fehler.</translation>
    </message>
    <message>
        <source>Pause between the first sign of ringing and its being reported.</source>
        <translation>Pause zwischen dem ersten Klingelzeichen und seiner Meldung.</translation>
    </message>
    <message>
        <source>Pause between two subscriptions of watched keys.</source>
        <translation>Pause zwischen zwei Abonnements von BLF-Tasten.</translation>
    </message>
    <message>
        <source>Pause between two tries of a call-back.</source>
        <translation>Pause zwischen zwei Versuchen eines Rückrufs.</translation>
    </message>
    <message>
        <source>Pause in the ringing after which it counts as ended.</source>
        <translation>Pause im Klingeln, nach der es als beendet gilt.</translation>
    </message>
    <message>
        <source>Payload number of G.722.2 in its octet-aligned form.</source>
        <translation>Payload-Nummer von G.722.2 in der oktettausgerichteten Form.</translation>
    </message>
    <message>
        <source>Payload number of G.722.2.</source>
        <translation>Payload-Nummer von G.722.2.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 16 kbit/s.</source>
        <translation>Payload-Nummer von G.726 mit 16 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 24 kbit/s.</source>
        <translation>Payload-Nummer von G.726 mit 24 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 32 kbit/s.</source>
        <translation>Payload-Nummer von G.726 mit 32 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 40 kbit/s.</source>
        <translation>Payload-Nummer von G.726 mit 40 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.729ab.</source>
        <translation>Payload-Nummer von G.729ab.</translation>
    </message>
    <message>
        <source>Payload number of Opus.</source>
        <translation>Payload-Nummer von Opus.</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 16 kHz.</source>
        <translation>Payload-Nummer von Ziffern neben Sprache, die mit 16 kHz abgetastet ist.</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 48 kHz.</source>
        <translation>Payload-Nummer von Ziffern neben Sprache, die mit 48 kHz abgetastet ist.</translation>
    </message>
    <message>
        <source>Payload number of digits in the speech stream.</source>
        <translation>Payload-Nummer von Ziffern im Sprachstrom.</translation>
    </message>
    <message>
        <source>Payload number of encapsulated RTP.</source>
        <translation>Payload-Nummer von gekapseltem RTP.</translation>
    </message>
    <message>
        <source>Payload number of iLBC in frames of 30 ms.</source>
        <translation>Payload-Nummer von iLBC in Frames von 30 ms.</translation>
    </message>
    <message>
        <source>Payload number of iLBC.</source>
        <translation>Payload-Nummer von iLBC.</translation>
    </message>
    <message>
        <source>Payload number of iSAC.</source>
        <translation>Payload-Nummer von iSAC.</translation>
    </message>
    <message>
        <source>Payload number of information requests.</source>
        <translation>Payload-Nummer von Informationsanfragen.</translation>
    </message>
    <message>
        <source>Payload number of named signalling events, by which Cisco gateways speak of a fax.</source>
        <translation>Payload-Nummer benannter Signalisierungsereignisse, mit denen sich Cisco-Gateways über ein Fax verständigen.</translation>
    </message>
    <message>
        <source>Payload number of the loopback test.</source>
        <translation>Payload-Nummer des Schleifentests.</translation>
    </message>
    <message>
        <source>Picture behind the display's text.</source>
        <translation>Bild hinter dem Text des Displays.</translation>
    </message>
    <message>
        <source>Plays the digits A to D that come from the network.</source>
        <translation>Spielt die Ziffern A bis D ab, die aus dem Netz kommen.</translation>
    </message>
    <message>
        <source>Polarity of the port while it is idle.</source>
        <translation>Polarität des Ports im Ruhezustand.</translation>
    </message>
    <message>
        <source>Polarity once an incoming call is answered.</source>
        <translation>Polarität, sobald ein eingehender Anruf angenommen ist.</translation>
    </message>
    <message>
        <source>Polarity once an outgoing call is answered.</source>
        <translation>Polarität, sobald ein ausgehender Anruf angenommen ist.</translation>
    </message>
    <message>
        <source>Port of the XMPP server.</source>
        <translation>Port des XMPP-Servers.</translation>
    </message>
    <message>
        <source>Port of the mail server.</source>
        <translation>Port des Mailservers.</translation>
    </message>
    <message>
        <source>Port of the web pages on the uplink. What pushes to the adapter must know it.</source>
        <translation>Port der Webseiten am Uplink. Was dem Adapter etwas schickt, muss ihn kennen.</translation>
    </message>
    <message>
        <source>Port of the web pages outside.</source>
        <translation>Port der Webseiten außen.</translation>
    </message>
    <message>
        <source>Port of the web proxy.</source>
        <translation>Port des Web-Proxys.</translation>
    </message>
    <message>
        <source>Port on which that host listens.</source>
        <translation>Port, auf dem dieser Host lauscht.</translation>
    </message>
    <message>
        <source>Port the line listens on; no two lines of a phone may share one.</source>
        <translation>Port, auf dem die Leitung lauscht; keine zwei Leitungen eines Telefons dürfen denselben haben.</translation>
    </message>
    <message>
        <source>Ports led from the uplink to single devices on the LAN port.</source>
        <translation>Ports, die vom Uplink zu einzelnen Geräten am LAN-Port geleitet werden.</translation>
    </message>
    <message>
        <source>Postal code for the traffic and weather news.</source>
        <translation>Postleitzahl für Verkehrs- und Wettermeldungen.</translation>
    </message>
    <message>
        <source>Pretends that the proxy is down, to test the branch's own router. Lines leave their proxy while it is on.</source>
        <translation>Tut so, als sei der Proxy ausgefallen, um den eigenen Router der Niederlassung zu testen. Solange es an ist, verlassen Leitungen ihren Proxy.</translation>
    </message>
    <message>
        <source>Priority mark of the line's SIP packets.</source>
        <translation>Prioritätskennung der SIP-Pakete der Leitung.</translation>
    </message>
    <message>
        <source>Priority mark of the line's speech packets.</source>
        <translation>Prioritätskennung der Sprachpakete der Leitung.</translation>
    </message>
    <message>
        <source>Priority of the line's SIP frames in its VLAN.</source>
        <translation>Priorität der SIP-Frames der Leitung in ihrem VLAN.</translation>
    </message>
    <message>
        <source>Priority of the line's speech frames in its VLAN.</source>
        <translation>Priorität der Sprach-Frames der Leitung in ihrem VLAN.</translation>
    </message>
    <message>
        <source>Priority of the line's speech in the VLAN tag (802.1p), 0 to 7; it has no effect without a VLAN.</source>
        <translation>Priorität der Sprache der Leitung im VLAN-Tag (802.1p), 0 bis 7; ohne VLAN ohne Wirkung.</translation>
    </message>
    <message>
        <source>Private key for encrypted calls.</source>
        <translation>Privater Schlüssel für verschlüsselte Gespräche.</translation>
    </message>
    <message>
        <source>Protocol for the profile when DHCP gave a server and no full address.</source>
        <translation>Protokoll für das Profil, wenn DHCP einen Server, aber keine vollständige Adresse nannte.</translation>
    </message>
    <message>
        <source>Proves itself by another name than its number.</source>
        <translation>Weist sich mit einem anderen Namen als der Nummer aus.</translation>
    </message>
    <message>
        <source>Proves itself to the switch.</source>
        <translation>Weist sich gegenüber dem Switch aus.</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 159).</source>
        <translation>Provisionierungsadresse, die Geräten am LAN-Port genannt wird (DHCP-Option 159).</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 160).</source>
        <translation>Provisionierungsadresse, die Geräten am LAN-Port genannt wird (DHCP-Option 160).</translation>
    </message>
    <message>
        <source>Proxy the line turns to when no other answers: a router of the branch.</source>
        <translation>Proxy, an den sich die Leitung wendet, wenn kein anderer antwortet: ein Router der Niederlassung.</translation>
    </message>
    <message>
        <source>Proxy when the first fails.</source>
        <translation>Proxy, wenn der erste ausfällt.</translation>
    </message>
    <message>
        <source>Random addition to the long pause.</source>
        <translation>Zufälliger Zuschlag zur langen Pause.</translation>
    </message>
    <message>
        <source>Random addition to the pause between registrations.</source>
        <translation>Zufälliger Zuschlag zur Pause zwischen Anmeldungen.</translation>
    </message>
    <message>
        <source>Random extra behind that time of day, in seconds, so that a whole house does not ask at once.</source>
        <translation>Zufälliger Zuschlag auf diese Uhrzeit, in Sekunden, damit nicht ein ganzes Haus auf einmal fragt.</translation>
    </message>
    <message>
        <source>Ranges of ports led from the uplink to devices on the LAN port.</source>
        <translation>Portbereiche, die vom Uplink zu Geräten am LAN-Port geleitet werden.</translation>
    </message>
    <message>
        <source>Realm by which the phone challenges a NOTIFY.</source>
        <translation>Realm, mit dem das Telefon von einem NOTIFY eine Authentifizierung fordert.</translation>
    </message>
    <message>
        <source>Realm of a page's password.</source>
        <translation>Realm des Passworts einer Durchsage.</translation>
    </message>
    <message>
        <source>Receiver of the mails in which the log is sent.</source>
        <translation>Empfänger der E-Mails, in denen das Protokoll gesendet wird.</translation>
    </message>
    <message>
        <source>Refuses a TLS server whose certificate does not bear the proxy's name.</source>
        <translation>Weist einen TLS-Server ab, dessen Zertifikat nicht den Namen des Proxys trägt.</translation>
    </message>
    <message>
        <source>Refuses an HTTPS server whose certificate does not bear its name.</source>
        <translation>Weist einen HTTPS-Server ab, dessen Zertifikat nicht seinen Namen trägt.</translation>
    </message>
    <message>
        <source>Refuses callers without a number.</source>
        <translation>Weist Anrufer ohne Rufnummer ab.</translation>
    </message>
    <message>
        <source>Refuses firmware older than this version.</source>
        <translation>Lehnt Firmware ab, die älter als diese Version ist.</translation>
    </message>
    <message>
        <source>Registers with a new Call-ID after every start.</source>
        <translation>Meldet sich nach jedem Start mit einer neuen Call-ID an.</translation>
    </message>
    <message>
        <source>Registers with both proxies at once.</source>
        <translation>Meldet sich an beiden Proxys gleichzeitig an.</translation>
    </message>
    <message>
        <source>Registers with the other proxy at once when one fails.</source>
        <translation>Meldet sich sofort am anderen Proxy an, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Reports a transfer as soon as it rings.</source>
        <translation>Meldet eine Vermittlung, sobald es klingelt.</translation>
    </message>
    <message>
        <source>Reports headsets and modules plugged into the phone.</source>
        <translation>Meldet am Telefon angeschlossene Headsets und Module.</translation>
    </message>
    <message>
        <source>Reports the quality of each call to the server at its end.</source>
        <translation>Meldet dem Server die Qualität jedes Gesprächs an dessen Ende.</translation>
    </message>
    <message>
        <source>Reports to that server at intervals.</source>
        <translation>Meldet sich in Abständen bei diesem Server.</translation>
    </message>
    <message>
        <source>Reports to the TR-069 server from time to time.</source>
        <translation>Meldet sich von Zeit zu Zeit beim TR-069-Server.</translation>
    </message>
    <message>
        <source>Reports what happens on the network port as well.</source>
        <translation>Meldet auch, was am Netzwerkport geschieht.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 1.</source>
        <translation>Rhythmus von Anklopfmuster 1.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 2.</source>
        <translation>Rhythmus von Anklopfmuster 2.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 3.</source>
        <translation>Rhythmus von Anklopfmuster 3.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 4.</source>
        <translation>Rhythmus von Anklopfmuster 4.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 5.</source>
        <translation>Rhythmus von Anklopfmuster 5.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 6.</source>
        <translation>Rhythmus von Anklopfmuster 6.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 7.</source>
        <translation>Rhythmus von Anklopfmuster 7.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 8.</source>
        <translation>Rhythmus von Anklopfmuster 8.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting tone 9.</source>
        <translation>Rhythmus von Anklopfton 9.</translation>
    </message>
    <message>
        <source>Rhythm of ring 9, which is heard when a call back comes or somebody waits.</source>
        <translation>Rhythmus von Klingelmuster 9, das zu hören ist, wenn ein Rückruf kommt oder jemand wartet.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 1.</source>
        <translation>Rhythmus von Klingelmuster 1.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 2.</source>
        <translation>Rhythmus von Klingelmuster 2.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 3.</source>
        <translation>Rhythmus von Klingelmuster 3.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 4.</source>
        <translation>Rhythmus von Klingelmuster 4.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 5.</source>
        <translation>Rhythmus von Klingelmuster 5.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 6.</source>
        <translation>Rhythmus von Klingelmuster 6.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 7.</source>
        <translation>Rhythmus von Klingelmuster 7.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 8.</source>
        <translation>Rhythmus von Klingelmuster 8.</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself when the receiver is down.</source>
        <translation>Klingelmuster, mit dem ein gehaltenes Gespräch bei aufgelegtem Hörer an sich erinnert.</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself.</source>
        <translation>Klingelton, mit dem ein gehaltenes Gespräch an sich erinnert.</translation>
    </message>
    <message>
        <source>Ring that says a busy number is free now.</source>
        <translation>Klingelmuster, das meldet, dass eine besetzte Nummer jetzt frei ist.</translation>
    </message>
    <message>
        <source>Rings in different ways for the callers named below.</source>
        <translation>Klingelt für die unten genannten Anrufer auf unterschiedliche Art.</translation>
    </message>
    <message>
        <source>Rings shortly also when the last new message is gone.</source>
        <translation>Klingelt auch kurz, wenn die letzte neue Nachricht weg ist.</translation>
    </message>
    <message>
        <source>Rings the phone on line 1 when the telephone line rings.</source>
        <translation>Lässt das Telefon an Leitung 1 klingeln, wenn die Amtsleitung klingelt.</translation>
    </message>
    <message>
        <source>Rings the phones on all ports in step, not in turn.</source>
        <translation>Lässt die Telefone an allen Ports gleichzeitig klingeln, nicht nacheinander.</translation>
    </message>
    <message>
        <source>Round-trip estimate that SIP's timers build on.</source>
        <translation>Geschätzte Umlaufzeit, auf der die SIP-Timer aufbauen.</translation>
    </message>
    <message>
        <source>Router told to devices on the LAN port.</source>
        <translation>Router, der Geräten am LAN-Port genannt wird.</translation>
    </message>
    <message>
        <source>Rules of the phone's own packet filter.</source>
        <translation>Regeln des eigenen Paketfilters des Telefons.</translation>
    </message>
    <message>
        <source>SIP, or Cisco's own protocol for its small exchanges.</source>
        <translation>SIP oder Ciscos eigenes Protokoll für seine kleinen Anlagen.</translation>
    </message>
    <message>
        <source>Says in calls that speech before the answer is welcome (P-Early-Media, RFC 5009).</source>
        <translation>Sagt in Anrufen, dass Sprache vor der Annahme willkommen ist (P-Early-Media, RFC 5009).</translation>
    </message>
    <message>
        <source>Searches the LDAP directory's names and numbers by one entry field.</source>
        <translation>Sucht Namen und Nummern des LDAP-Verzeichnisses über ein einziges Eingabefeld.</translation>
    </message>
    <message>
        <source>Seconds a call rings before it is forwarded because nobody answers.</source>
        <translation>Sekunden, die ein Anruf klingelt, bevor er bei Nichtmelden umgeleitet wird.</translation>
    </message>
    <message>
        <source>Seconds a caller from the network has for each digit of the PIN.</source>
        <translation>Sekunden, die ein Anrufer aus dem IP-Netz für jede Ziffer der PIN hat.</translation>
    </message>
    <message>
        <source>Seconds a caller on the telephone line has for each digit of the PIN.</source>
        <translation>Sekunden, die ein Anrufer auf der Amtsleitung für jede Ziffer der PIN hat.</translation>
    </message>
    <message>
        <source>Seconds a line of news takes to move on.</source>
        <translation>Sekunden, die eine Nachrichtenzeile zum Weiterrücken braucht.</translation>
    </message>
    <message>
        <source>Seconds a phone that is set to silent shows a call before it counts as missed.</source>
        <translation>Sekunden, die ein lautlos gestelltes Telefon einen Anruf zeigt, bevor er als verpasst gilt.</translation>
    </message>
    <message>
        <source>Seconds a registration lasts.</source>
        <translation>Sekunden, die eine Anmeldung gilt.</translation>
    </message>
    <message>
        <source>Seconds a shared line's subscription lasts.</source>
        <translation>Sekunden, die das Abonnement einer gemeinsamen Leitung gilt.</translation>
    </message>
    <message>
        <source>Seconds a subscription for guests at this phone lasts.</source>
        <translation>Sekunden, die ein Abonnement für Gäste an diesem Telefon gilt.</translation>
    </message>
    <message>
        <source>Seconds a subscription for messages lasts.</source>
        <translation>Sekunden, die ein Abonnement für Nachrichten gilt.</translation>
    </message>
    <message>
        <source>Seconds a subscription for waiting messages lasts.</source>
        <translation>Sekunden, die ein Abonnement für wartende Nachrichten gilt.</translation>
    </message>
    <message>
        <source>Seconds a watched key's subscription lasts.</source>
        <translation>Sekunden, die das Abonnement einer BLF-Taste gilt.</translation>
    </message>
    <message>
        <source>Seconds after a change at the phone until it reports its settings to the server.</source>
        <translation>Sekunden nach einer Änderung am Telefon, bis es dem Server seine Einstellungen meldet.</translation>
    </message>
    <message>
        <source>Seconds after which a held call reminds of itself; empty or 0 never.</source>
        <translation>Sekunden, nach denen ein gehaltenes Gespräch an sich erinnert; leer oder 0 nie.</translation>
    </message>
    <message>
        <source>Seconds after which a login on the web pages ends in any case.</source>
        <translation>Sekunden, nach denen eine Anmeldung auf den Webseiten in jedem Fall endet.</translation>
    </message>
    <message>
        <source>Seconds after which the line looks whether its own proxy is back.</source>
        <translation>Sekunden, nach denen die Leitung prüft, ob ihr eigener Proxy wieder da ist.</translation>
    </message>
    <message>
        <source>Seconds before the phone tries the XMPP server again.</source>
        <translation>Sekunden, bevor das Telefon den XMPP-Server erneut versucht.</translation>
    </message>
    <message>
        <source>Seconds between quality reports during a call; 0 none.</source>
        <translation>Sekunden zwischen Qualitätsberichten während eines Gesprächs; 0 keine.</translation>
    </message>
    <message>
        <source>Seconds between reports to the TR-069 server.</source>
        <translation>Sekunden zwischen Meldungen an den TR-069-Server.</translation>
    </message>
    <message>
        <source>Seconds between signs of life of the music source.</source>
        <translation>Sekunden zwischen Lebenszeichen der Musikquelle.</translation>
    </message>
    <message>
        <source>Seconds between taking the telephone line and dialling the first digit.</source>
        <translation>Sekunden zwischen dem Belegen der Amtsleitung und dem Wählen der ersten Ziffer.</translation>
    </message>
    <message>
        <source>Seconds between two fetches of the profile, several in turn and with a random extra as 1800+300,3600; 0 or empty never.</source>
        <translation>Sekunden zwischen zwei Abrufen des Profils, mehrere der Reihe nach und mit zufälligem Zuschlag als 1800+300,3600; 0 oder leer nie.</translation>
    </message>
    <message>
        <source>Seconds between two lines about a call's packets in the debug log; 0 writes none.</source>
        <translation>Sekunden zwischen zwei Zeilen über die Pakete eines Gesprächs im Debug-Protokoll; 0 schreibt keine.</translation>
    </message>
    <message>
        <source>Seconds between two looks at the time server.</source>
        <translation>Sekunden zwischen zwei Anfragen an den Zeitserver.</translation>
    </message>
    <message>
        <source>Seconds between two packets that keep the router's mapping open.</source>
        <translation>Sekunden zwischen zwei Paketen, die die Zuordnung des Routers offen halten.</translation>
    </message>
    <message>
        <source>Seconds between two pictures of the screen saver.</source>
        <translation>Sekunden zwischen zwei Bildern des Bildschirmschoners.</translation>
    </message>
    <message>
        <source>Seconds between two quality reports during a call; 0 reports only at its end.</source>
        <translation>Sekunden zwischen zwei Qualitätsberichten während eines Gesprächs; 0 berichtet nur am Ende.</translation>
    </message>
    <message>
        <source>Seconds between two questions to DHCP about the TR-069 server.</source>
        <translation>Sekunden zwischen zwei Anfragen an DHCP nach dem TR-069-Server.</translation>
    </message>
    <message>
        <source>Seconds between two reports of the phone's settings to the server.</source>
        <translation>Sekunden zwischen zwei Meldungen der Einstellungen des Telefons an den Server.</translation>
    </message>
    <message>
        <source>Seconds between two reports to that server.</source>
        <translation>Sekunden zwischen zwei Meldungen an diesen Server.</translation>
    </message>
    <message>
        <source>Seconds between two signs of life in a call between network and telephone line; 0 sends none, and a lost caller then holds the line.</source>
        <translation>Sekunden zwischen zwei Lebenszeichen in einem Gespräch zwischen IP-Netz und Amtsleitung; 0 sendet keine, und ein verlorener Anrufer belegt dann die Leitung.</translation>
    </message>
    <message>
        <source>Seconds between two signs of waiting messages to the phone on the port; 0 sends them only once.</source>
        <translation>Sekunden zwischen zwei Zeichen wartender Nachrichten an das Telefon am Port; 0 sendet sie nur einmal.</translation>
    </message>
    <message>
        <source>Seconds of rest after which a login on the web pages ends.</source>
        <translation>Sekunden ohne Bedienung, nach denen eine Anmeldung auf den Webseiten endet.</translation>
    </message>
    <message>
        <source>Seconds of rest before the screen saver comes.</source>
        <translation>Sekunden ohne Bedienung, bevor der Bildschirmschoner kommt.</translation>
    </message>
    <message>
        <source>Seconds of silence before the busy tone once the other end has hung up; 255 none.</source>
        <translation>Sekunden Stille vor dem Besetztton, nachdem die Gegenstelle aufgelegt hat; 255 keiner.</translation>
    </message>
    <message>
        <source>Seconds of silence from the network that end a call.</source>
        <translation>Sekunden Stille aus dem IP-Netz, die ein Gespräch beenden.</translation>
    </message>
    <message>
        <source>Seconds of silence on the telephone line that end a call.</source>
        <translation>Sekunden Stille auf der Amtsleitung, die ein Gespräch beenden.</translation>
    </message>
    <message>
        <source>Seconds the adapter waits before it answers a call from the network that is for the telephone line.</source>
        <translation>Sekunden, die der Adapter wartet, bevor er einen Anruf aus dem IP-Netz für die Amtsleitung annimmt.</translation>
    </message>
    <message>
        <source>Seconds the display stays lit after the last key.</source>
        <translation>Sekunden, die das Display nach dem letzten Tastendruck beleuchtet bleibt.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is forwarded; 0 not at all.</source>
        <translation>Sekunden, die das Telefon kurz klingelt, wenn ein Anruf umgeleitet wird; 0 gar nicht.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is refused; 0 not at all.</source>
        <translation>Sekunden, die das Telefon kurz klingelt, wenn ein Anruf abgewiesen wird; 0 gar nicht.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a message waits; 0 not at all.</source>
        <translation>Sekunden, die das Telefon kurz klingelt, wenn eine Nachricht wartet; 0 gar nicht.</translation>
    </message>
    <message>
        <source>Seconds the phone waits for its network port to come up before it goes on without.</source>
        <translation>Sekunden, die das Telefon auf seinen Netzwerkport wartet, bevor es ohne ihn fortfährt.</translation>
    </message>
    <message>
        <source>Seconds the phone warns before it signs a guest out.</source>
        <translation>Sekunden, die das Telefon warnt, bevor es einen Gast abmeldet.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before line 1, in a call, hears that somebody waits.</source>
        <translation>Sekunden, die die Amtsleitung klingelt, bevor Leitung 1, die im Gespräch ist, das Anklopfen hört.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the adapter answers it.</source>
        <translation>Sekunden, die die Amtsleitung klingelt, bevor der Adapter annimmt.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the phone on line 1 does, time for the caller's number to arrive.</source>
        <translation>Sekunden, die die Amtsleitung klingelt, bevor das Telefon an Leitung 1 klingelt; Zeit, in der die Rufnummer des Anrufers eintrifft.</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be complete.</source>
        <translation>Sekunden, die auf eine Ziffer gewartet wird, wenn die Nummer vollständig sein könnte.</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be longer.</source>
        <translation>Sekunden, die auf eine Ziffer gewartet wird, wenn die Nummer länger sein könnte.</translation>
    </message>
    <message>
        <source>Seconds until a watched key tries again.</source>
        <translation>Sekunden, bis eine BLF-Taste es erneut versucht.</translation>
    </message>
    <message>
        <source>Seconds until the better proxy is tried again.</source>
        <translation>Sekunden, bis der bessere Proxy wieder versucht wird.</translation>
    </message>
    <message>
        <source>Seconds until the next try after a fetch failed, several in turn and with a random extra as 1800+300,3600; 0 gives up, says most of the guides.</source>
        <translation>Sekunden bis zum nächsten Versuch nach einem fehlgeschlagenen Abruf, mehrere der Reihe nach und mit zufälligem Zuschlag als 1800+300,3600; 0 gibt auf, sagen die meisten Handbücher.</translation>
    </message>
    <message>
        <source>Seconds until the next try after an upgrade failed.</source>
        <translation>Sekunden bis zum nächsten Versuch nach einer fehlgeschlagenen Aktualisierung.</translation>
    </message>
    <message>
        <source>Seconds until then.</source>
        <translation>Sekunden bis dahin.</translation>
    </message>
    <message>
        <source>Seconds without a ring after which the telephone line counts as no longer ringing.</source>
        <translation>Sekunden ohne Klingelzeichen, nach denen die Amtsleitung als nicht mehr klingelnd gilt.</translation>
    </message>
    <message>
        <source>Sender of the mails in which the log is sent.</source>
        <translation>Absender der E-Mails, in denen das Protokoll gesendet wird.</translation>
    </message>
    <message>
        <source>Sends a fax in the codec in which it is received.</source>
        <translation>Sendet ein Fax in dem Codec, in dem es empfangen wird.</translation>
    </message>
    <message>
        <source>Sends everything by the outbound proxy.</source>
        <translation>Sendet alles über den Outbound-Proxy.</translation>
    </message>
    <message>
        <source>Sends faxes by T.38.</source>
        <translation>Sendet Faxe per T.38.</translation>
    </message>
    <message>
        <source>Sends nothing in pauses of speech.</source>
        <translation>Sendet in Sprechpausen nichts.</translation>
    </message>
    <message>
        <source>Sends packets as long as the other end asks for.</source>
        <translation>Sendet Pakete so lang, wie die Gegenstelle es verlangt.</translation>
    </message>
    <message>
        <source>Sends speech as soon as a call is answered, before the caller has confirmed it.</source>
        <translation>Sendet Sprache, sobald ein Anruf angenommen ist, noch bevor der Anrufer es bestätigt hat.</translation>
    </message>
    <message>
        <source>Sends speech to where it came from, not to where the call said.</source>
        <translation>Sendet Sprache dorthin, woher sie kam, nicht dorthin, wo der Anruf es angab.</translation>
    </message>
    <message>
        <source>Sends star codes to the exchange too, so that both keep the same state.</source>
        <translation>Sendet Sterncodes auch an die Anlage, damit beide denselben Zustand haben.</translation>
    </message>
    <message>
        <source>Sends the line's speech to where it comes from, not to where the call said. Helps behind routers.</source>
        <translation>Sendet die Sprache der Leitung dorthin, woher sie kommt, nicht dorthin, wo der Anruf es angab. Hilft hinter Routern.</translation>
    </message>
    <message>
        <source>Sends the log of the kernel by mail.</source>
        <translation>Sendet das Protokoll des Kernels per E-Mail.</translation>
    </message>
    <message>
        <source>Sends the log of the kernel to the syslog server.</source>
        <translation>Sendet das Protokoll des Kernels an den Syslog-Server.</translation>
    </message>
    <message>
        <source>Sends the log of the system by mail.</source>
        <translation>Sendet das Protokoll des Systems per E-Mail.</translation>
    </message>
    <message>
        <source>Sends the log of the system to the syslog server.</source>
        <translation>Sendet das Protokoll des Systems an den Syslog-Server.</translation>
    </message>
    <message>
        <source>Sends the session description along with dialog events.</source>
        <translation>Sendet die Sitzungsbeschreibung mit Dialog-Ereignissen mit.</translation>
    </message>
    <message>
        <source>Server all of the line's messages go through.</source>
        <translation>Server, über den alle Nachrichten der Leitung laufen.</translation>
    </message>
    <message>
        <source>Server of InformaCast, which announces pages to many phones.</source>
        <translation>Server von InformaCast, der Durchsagen an viele Telefone schickt.</translation>
    </message>
    <message>
        <source>Server of the BroadSoft services.</source>
        <translation>Server der BroadSoft-Dienste.</translation>
    </message>
    <message>
        <source>Server that is told when calls of this line are forwarded.</source>
        <translation>Server, dem mitgeteilt wird, wenn Anrufe dieser Leitung umgeleitet werden.</translation>
    </message>
    <message>
        <source>Server that keeps the state of a shared line.</source>
        <translation>Server, der den Zustand einer gemeinsamen Leitung führt.</translation>
    </message>
    <message>
        <source>Server that knows the line's messages.</source>
        <translation>Server, der die Nachrichten der Leitung kennt.</translation>
    </message>
    <message>
        <source>Server that mixes conferences.</source>
        <translation>Server, der Konferenzen mischt.</translation>
    </message>
    <message>
        <source>Server that relays speech through firewalls.</source>
        <translation>Server, der Sprache durch Firewalls weiterreicht.</translation>
    </message>
    <message>
        <source>Server that the STUN or TURN server's users are known to.</source>
        <translation>Server, der die Benutzer des STUN- oder TURN-Servers kennt.</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTP.</source>
        <translation>Liefert die Webseiten per HTTP aus.</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTPS.</source>
        <translation>Liefert die Webseiten per HTTPS aus.</translation>
    </message>
    <message>
        <source>Service for PPPoE.</source>
        <translation>Dienst für PPPoE.</translation>
    </message>
    <message>
        <source>Service the adapter asks for by PPPoE; empty takes any.</source>
        <translation>Dienst, den der Adapter per PPPoE verlangt; leer nimmt jeden.</translation>
    </message>
    <message>
        <source>Sets the clock from a time server.</source>
        <translation>Stellt die Uhr nach einem Zeitserver.</translation>
    </message>
    <message>
        <source>Sets the date by hand, as mm/dd.</source>
        <translation>Stellt das Datum von Hand, als mm/dd.</translation>
    </message>
    <message>
        <source>Sets the date once, as month/day and perhaps /year; a time server is better.</source>
        <translation>Stellt das Datum einmalig, als Monat/Tag und gegebenenfalls /Jahr; ein Zeitserver ist besser.</translation>
    </message>
    <message>
        <source>Sets the marker on every packet of a digit, not just the first.</source>
        <translation>Setzt den Marker in jedem Paket einer Ziffer, nicht nur im ersten.</translation>
    </message>
    <message>
        <source>Sets the time by hand, as HH/mm.</source>
        <translation>Stellt die Uhrzeit von Hand, als HH/mm.</translation>
    </message>
    <message>
        <source>Sets the time once, as hours/minutes and perhaps /seconds; a time server is better.</source>
        <translation>Stellt die Uhrzeit einmalig, als Stunden/Minuten und gegebenenfalls /Sekunden; ein Zeitserver ist besser.</translation>
    </message>
    <message>
        <source>Shape of the ringing current.</source>
        <translation>Form des Rufstroms.</translation>
    </message>
    <message>
        <source>Shares the line with other phones.</source>
        <translation>Teilt die Leitung mit anderen Telefonen.</translation>
    </message>
    <message>
        <source>Short tone after something was accepted.</source>
        <translation>Kurzer Ton, nachdem etwas angenommen wurde.</translation>
    </message>
    <message>
        <source>Shortest break of the current that counts as the end of a call, in seconds.</source>
        <translation>Kürzeste Stromunterbrechung, die als Gesprächsende gilt, in Sekunden.</translation>
    </message>
    <message>
        <source>Shortest press of the hook that counts as a flash.</source>
        <translation>Kürzester Druck auf die Gabel, der als Flash gilt.</translation>
    </message>
    <message>
        <source>Shortest registration the phone accepts from its proxy.</source>
        <translation>Kürzeste Anmeldung, die das Telefon von seinem Proxy annimmt.</translation>
    </message>
    <message>
        <source>Shortest subscription accepted.</source>
        <translation>Kürzestes akzeptiertes Abonnement.</translation>
    </message>
    <message>
        <source>Shows Bluetooth in the phone's menu.</source>
        <translation>Zeigt Bluetooth im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows a caller's number as the name where no name came.</source>
        <translation>Zeigt die Rufnummer eines Anrufers als Namen, wenn kein Name kam.</translation>
    </message>
    <message>
        <source>Shows a caller's number where the name holds letters the phone cannot read.</source>
        <translation>Zeigt die Rufnummer eines Anrufers, wenn der Name Zeichen enthält, die das Telefon nicht lesen kann.</translation>
    </message>
    <message>
        <source>Shows a text message as soon as it comes.</source>
        <translation>Zeigt eine Textnachricht, sobald sie kommt.</translation>
    </message>
    <message>
        <source>Shows accessibility settings in the phone's menu.</source>
        <translation>Zeigt die Bedienungshilfen im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows administration of the phone in the phone's menu.</source>
        <translation>Zeigt die Verwaltung des Telefons in dessen Menü.</translation>
    </message>
    <message>
        <source>Shows an agent how many calls wait in the queue.</source>
        <translation>Zeigt einem Agenten, wie viele Anrufe in der Warteschlange warten.</translation>
    </message>
    <message>
        <source>Shows an agent what the exchange knows of a queued call.</source>
        <translation>Zeigt einem Agenten, was die Anlage über einen Anruf aus der Warteschlange weiß.</translation>
    </message>
    <message>
        <source>Shows another MAC address to the network than the adapter's own. What knows it by its MAC no longer does.</source>
        <translation>Zeigt dem Netz eine andere MAC-Adresse als die eigene des Adapters. Was ihn an seiner MAC erkennt, erkennt ihn dann nicht mehr.</translation>
    </message>
    <message>
        <source>Shows callers' numbers.</source>
        <translation>Zeigt Rufnummern von Anrufern.</translation>
    </message>
    <message>
        <source>Shows digits pressed during a call; they may be a PIN.</source>
        <translation>Zeigt während eines Gesprächs gedrückte Ziffern an; sie können eine PIN sein.</translation>
    </message>
    <message>
        <source>Shows executive and assistant in the phone's menu.</source>
        <translation>Zeigt Chef und Assistenz im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows in the call list what was dialled, not what it became.</source>
        <translation>Zeigt in der Anrufliste, was gewählt wurde, nicht, was daraus wurde.</translation>
    </message>
    <message>
        <source>Shows itself to the TR-069 server as an Internet gateway device.</source>
        <translation>Zeigt sich dem TR-069-Server als Internet-Gateway-Gerät.</translation>
    </message>
    <message>
        <source>Shows network settings in the phone's menu.</source>
        <translation>Zeigt die Netzwerkeinstellungen im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows reporting a problem in the phone's menu.</source>
        <translation>Zeigt das Melden eines Problems im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows something else when nobody uses the phone.</source>
        <translation>Zeigt etwas anderes, wenn niemand das Telefon benutzt.</translation>
    </message>
    <message>
        <source>Shows speed dials in the phone's menu.</source>
        <translation>Zeigt die Kurzwahlen im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows text messages of others than the line's own server, too.</source>
        <translation>Zeigt auch Textnachrichten von anderen als dem eigenen Server der Leitung.</translation>
    </message>
    <message>
        <source>Shows text messages.</source>
        <translation>Zeigt Textnachrichten.</translation>
    </message>
    <message>
        <source>Shows the XMPP name of a contact before all others.</source>
        <translation>Zeigt den XMPP-Namen eines Kontakts vor allen anderen.</translation>
    </message>
    <message>
        <source>Shows the assistant's call filter in the phone's menu.</source>
        <translation>Zeigt den Anruffilter der Assistenz im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows the exchange's call list instead of the phone's.</source>
        <translation>Zeigt die Anrufliste der Anlage statt der des Telefons.</translation>
    </message>
    <message>
        <source>Shows the factory reset in the phone's menu.</source>
        <translation>Zeigt das Zurücksetzen auf Werkseinstellungen im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows the messages of this line's mailbox.</source>
        <translation>Zeigt die Nachrichten der Mailbox dieser Leitung.</translation>
    </message>
    <message>
        <source>Shows the network another MAC address than the adapter's own; whoever knows it by its MAC no longer does.</source>
        <translation>Zeigt dem Netz eine andere MAC-Adresse als die eigene des Adapters; wer ihn an seiner MAC erkennt, erkennt ihn dann nicht mehr.</translation>
    </message>
    <message>
        <source>Shows the number of a second caller.</source>
        <translation>Zeigt die Rufnummer eines zweiten Anrufers.</translation>
    </message>
    <message>
        <source>Shows the phone's status in the phone's menu.</source>
        <translation>Zeigt den Status des Telefons in dessen Menü.</translation>
    </message>
    <message>
        <source>Shows the profile rule in the phone's menu.</source>
        <translation>Zeigt die Profilregel im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows the user's preferences in the phone's menu.</source>
        <translation>Zeigt die Benutzereinstellungen im Menü des Telefons.</translation>
    </message>
    <message>
        <source>Shows the watched list on free line keys.</source>
        <translation>Zeigt die beobachtete Liste auf freien Leitungstasten.</translation>
    </message>
    <message>
        <source>Shows waiting messages on this line's key only.</source>
        <translation>Zeigt wartende Nachrichten nur auf der Taste dieser Leitung.</translation>
    </message>
    <message>
        <source>Shows what From says even of a caller who wants to be anonymous.</source>
        <translation>Zeigt, was From sagt, auch bei einem Anrufer, der anonym sein will.</translation>
    </message>
    <message>
        <source>Shows who forwarded a call.</source>
        <translation>Zeigt, wer einen Anruf umgeleitet hat.</translation>
    </message>
    <message>
        <source>Shows who joins a conference.</source>
        <translation>Zeigt, wer einer Konferenz beitritt.</translation>
    </message>
    <message>
        <source>Signs in to XMPP without being shown to others.</source>
        <translation>Meldet sich bei XMPP an, ohne anderen angezeigt zu werden.</translation>
    </message>
    <message>
        <source>Signs in to an XMPP server to show who is there.</source>
        <translation>Meldet sich an einem XMPP-Server an, um zu zeigen, wer da ist.</translation>
    </message>
    <message>
        <source>Signs the line's agent in and out of a call queue at a BroadSoft exchange. Leave it off on Asterisk.</source>
        <translation>Meldet den Agenten der Leitung bei einer BroadSoft-Anlage an einer Warteschlange an und ab. Lassen Sie es an Asterisk aus.</translation>
    </message>
    <message>
        <source>Size of the letters on the key module.</source>
        <translation>Schriftgröße auf dem Tastenmodul.</translation>
    </message>
    <message>
        <source>Size of the network behind the LAN port.</source>
        <translation>Größe des Netzes hinter dem LAN-Port.</translation>
    </message>
    <message>
        <source>Softkeys after a missed call, in order of their places.</source>
        <translation>Softkeys nach einem verpassten Anruf, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys during a call, in order of their places.</source>
        <translation>Softkeys während eines Gesprächs, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys in a conference, in order of their places.</source>
        <translation>Softkeys in einer Konferenz, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys of the exchange's call list, each with its place.</source>
        <translation>Softkeys der Anrufliste der Anlage, jeder mit seinem Platz.</translation>
    </message>
    <message>
        <source>Softkeys of the screen of executive and assistant, each with its place.</source>
        <translation>Softkeys der Anzeige für Chef und Assistenz, jeder mit seinem Platz.</translation>
    </message>
    <message>
        <source>Softkeys when a call ends, in order of their places.</source>
        <translation>Softkeys, wenn ein Gespräch endet, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys when a conference begins, in order of their places.</source>
        <translation>Softkeys, wenn eine Konferenz beginnt, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys when a transfer begins, in order of their places.</source>
        <translation>Softkeys, wenn eine Vermittlung beginnt, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys while a number is dialled, in order of their places.</source>
        <translation>Softkeys während des Wählens, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is busy elsewhere, in order of their places.</source>
        <translation>Softkeys, während eine gemeinsame Leitung anderswo besetzt ist, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is held elsewhere, in order of their places.</source>
        <translation>Softkeys, während eine gemeinsame Leitung anderswo gehalten wird, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys while it rings at the other end, in order of their places.</source>
        <translation>Softkeys, während es bei der Gegenstelle klingelt, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys while nothing happens, in order of their places.</source>
        <translation>Softkeys im Ruhezustand, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys while the phone rings, in order of their places.</source>
        <translation>Softkeys, während das Telefon klingelt, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys with a call held, in order of their places.</source>
        <translation>Softkeys bei einem gehaltenen Gespräch, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Softkeys with the handset lifted, in order of their places.</source>
        <translation>Softkeys bei abgehobenem Hörer, in der Reihenfolge ihrer Plätze.</translation>
    </message>
    <message>
        <source>Sound of the handset.</source>
        <translation>Klang des Hörers.</translation>
    </message>
    <message>
        <source>Sound of the speaker, from warm to bright.</source>
        <translation>Klang des Lautsprechers, von warm bis hell.</translation>
    </message>
    <message>
        <source>Speaks version 1.2 of TR-069's protocol; an older server may need it off.</source>
        <translation>Spricht Version 1.2 des TR-069-Protokolls; für einen älteren Server muss es womöglich aus sein.</translation>
    </message>
    <message>
        <source>Speaks what is on the display, for people who do not see it.</source>
        <translation>Spricht vor, was auf dem Display steht, für Menschen, die es nicht sehen.</translation>
    </message>
    <message>
        <source>Speech in one packet, in seconds.</source>
        <translation>Sprache in einem Paket, in Sekunden.</translation>
    </message>
    <message>
        <source>Speed and duplex of the network port; anything but automatic must be set at the switch too.</source>
        <translation>Geschwindigkeit und Duplex des Netzwerkports; alles außer Automatik muss auch am Switch gesetzt werden.</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the computer.</source>
        <translation>Geschwindigkeit und Duplex des Ports zum Computer.</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the switch; anything but automatic must be set at the switch too.</source>
        <translation>Geschwindigkeit und Duplex des Ports zum Switch; alles außer Automatik muss auch am Switch gesetzt werden.</translation>
    </message>
    <message>
        <source>Speed of the Ethernet port; anything but auto must be set at the switch too.</source>
        <translation>Geschwindigkeit des Ethernet-Ports; alles außer auto muss auch am Switch gesetzt werden.</translation>
    </message>
    <message>
        <source>Standard the handset's loudness keeps to.</source>
        <translation>Norm, an die sich die Lautstärke des Hörers hält.</translation>
    </message>
    <message>
        <source>Star code: always accepts the last caller.</source>
        <translation>Sterncode: nimmt den letzten Anrufer immer an.</translation>
    </message>
    <message>
        <source>Star code: always refuses the last caller.</source>
        <translation>Sterncode: weist den letzten Anrufer immer ab.</translation>
    </message>
    <message>
        <source>Star code: calls back the last caller.</source>
        <translation>Sterncode: ruft den letzten Anrufer zurück.</translation>
    </message>
    <message>
        <source>Star code: calls back when the other end is free.</source>
        <translation>Sterncode: ruft zurück, wenn die Gegenstelle frei ist.</translation>
    </message>
    <message>
        <source>Star code: cancels the call-back.</source>
        <translation>Sterncode: hebt den Rückruf auf.</translation>
    </message>
    <message>
        <source>Star code: dials the last number again.</source>
        <translation>Sterncode: wählt die letzte Nummer erneut.</translation>
    </message>
    <message>
        <source>Star code: does not encrypt the next call.</source>
        <translation>Sterncode: verschlüsselt den nächsten Anruf nicht.</translation>
    </message>
    <message>
        <source>Star code: encrypts all calls.</source>
        <translation>Sterncode: verschlüsselt alle Anrufe.</translation>
    </message>
    <message>
        <source>Star code: encrypts no call.</source>
        <translation>Sterncode: verschlüsselt keinen Anruf.</translation>
    </message>
    <message>
        <source>Star code: encrypts the next call.</source>
        <translation>Sterncode: verschlüsselt den nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: ends that.</source>
        <translation>Sterncode: beendet das.</translation>
    </message>
    <message>
        <source>Star code: fetches a parked call.</source>
        <translation>Sterncode: holt einen geparkten Anruf zurück.</translation>
    </message>
    <message>
        <source>Star code: forwards all calls.</source>
        <translation>Sterncode: leitet alle Anrufe um.</translation>
    </message>
    <message>
        <source>Star code: forwards when busy.</source>
        <translation>Sterncode: leitet bei Besetzt um.</translation>
    </message>
    <message>
        <source>Star code: forwards when nobody answers.</source>
        <translation>Sterncode: leitet bei Nichtmelden um.</translation>
    </message>
    <message>
        <source>Star code: hides the own number in the next call.</source>
        <translation>Sterncode: unterdrückt die eigene Rufnummer beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: hides the own number.</source>
        <translation>Sterncode: unterdrückt die eigene Rufnummer.</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a fax, and back.</source>
        <translation>Sterncode: macht die Leitung für ein Fax tauglich und wieder zurück.</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a modem, and back.</source>
        <translation>Sterncode: macht die Leitung für ein Modem tauglich und wieder zurück.</translation>
    </message>
    <message>
        <source>Star code: pages the phones.</source>
        <translation>Sterncode: macht eine Durchsage an die Telefone.</translation>
    </message>
    <message>
        <source>Star code: parks a call.</source>
        <translation>Sterncode: parkt einen Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 A-law in the next call.</source>
        <translation>Sterncode: bevorzugt G.711 A-law beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 µ-law in the next call.</source>
        <translation>Sterncode: bevorzugt G.711 µ-law beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.722 in the next call.</source>
        <translation>Sterncode: bevorzugt G.722 beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.723 in the next call.</source>
        <translation>Sterncode: bevorzugt G.723 beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 16 kbit/s in the next call.</source>
        <translation>Sterncode: bevorzugt G.726 mit 16 kbit/s beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 24 kbit/s in the next call.</source>
        <translation>Sterncode: bevorzugt G.726 mit 24 kbit/s beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 32 kbit/s in the next call.</source>
        <translation>Sterncode: bevorzugt G.726 mit 32 kbit/s beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 40 kbit/s in the next call.</source>
        <translation>Sterncode: bevorzugt G.726 mit 40 kbit/s beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers G.729a in the next call.</source>
        <translation>Sterncode: bevorzugt G.729a beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: prefers L16 in the next call.</source>
        <translation>Sterncode: bevorzugt L16 beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: refuses callers without a number.</source>
        <translation>Sterncode: weist Anrufer ohne Rufnummer ab.</translation>
    </message>
    <message>
        <source>Star code: shows the own number in the next call.</source>
        <translation>Sterncode: zeigt die eigene Rufnummer beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: shows the own number.</source>
        <translation>Sterncode: zeigt die eigene Rufnummer.</translation>
    </message>
    <message>
        <source>Star code: starts the speech loopback test.</source>
        <translation>Sterncode: startet den Sprachschleifentest.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding all calls.</source>
        <translation>Sterncode: beendet die Umleitung aller Anrufe.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when busy.</source>
        <translation>Sterncode: beendet die Umleitung bei Besetzt.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when nobody answers.</source>
        <translation>Sterncode: beendet die Umleitung bei Nichtmelden.</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings elsewhere.</source>
        <translation>Sterncode: holt einen Anruf heran, der anderswo klingelt.</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings in the group.</source>
        <translation>Sterncode: holt einen Anruf heran, der in der Gruppe klingelt.</translation>
    </message>
    <message>
        <source>Star code: takes callers without a number.</source>
        <translation>Sterncode: nimmt Anrufer ohne Rufnummer an.</translation>
    </message>
    <message>
        <source>Star code: transfers without asking first.</source>
        <translation>Sterncode: vermittelt ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off for the next call.</source>
        <translation>Sterncode: schaltet Anklopfen für den nächsten Anruf aus.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off.</source>
        <translation>Sterncode: schaltet Anklopfen aus.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on for the next call.</source>
        <translation>Sterncode: schaltet Anklopfen für den nächsten Anruf ein.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on.</source>
        <translation>Sterncode: schaltet Anklopfen ein.</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb off.</source>
        <translation>Sterncode: schaltet „Nicht stören“ aus.</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb on.</source>
        <translation>Sterncode: schaltet „Nicht stören“ ein.</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 A-law in the next call.</source>
        <translation>Sterncode: verwendet nur G.711 A-law beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 µ-law in the next call.</source>
        <translation>Sterncode: verwendet nur G.711 µ-law beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only G.722 in the next call.</source>
        <translation>Sterncode: verwendet nur G.722 beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only G.723 in the next call.</source>
        <translation>Sterncode: verwendet nur G.723 beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 16 kbit/s in the next call.</source>
        <translation>Sterncode: verwendet nur G.726 mit 16 kbit/s beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 24 kbit/s in the next call.</source>
        <translation>Sterncode: verwendet nur G.726 mit 24 kbit/s beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 32 kbit/s in the next call.</source>
        <translation>Sterncode: verwendet nur G.726 mit 32 kbit/s beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 40 kbit/s in the next call.</source>
        <translation>Sterncode: verwendet nur G.726 mit 40 kbit/s beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only G.729a in the next call.</source>
        <translation>Sterncode: verwendet nur G.729a beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code: uses only L16 in the next call.</source>
        <translation>Sterncode: verwendet nur L16 beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star codes after which a number follows.</source>
        <translation>Sterncodes, denen eine Nummer folgt.</translation>
    </message>
    <message>
        <source>Star codes handed to the exchange with a transfer.</source>
        <translation>Sterncodes, die mit einer Vermittlung an die Anlage übergeben werden.</translation>
    </message>
    <message>
        <source>State for the traffic and weather news, as two letters.</source>
        <translation>Bundesstaat für Verkehrs- und Wettermeldungen, als zwei Buchstaben.</translation>
    </message>
    <message>
        <source>Street for the traffic news.</source>
        <translation>Straße für Verkehrsmeldungen.</translation>
    </message>
    <message>
        <source>Subject of the mails in which the log is sent.</source>
        <translation>Betreff der E-Mails, in denen das Protokoll gesendet wird.</translation>
    </message>
    <message>
        <source>TCP port of the phone's web pages.</source>
        <translation>TCP-Port der Webseiten des Telefons.</translation>
    </message>
    <message>
        <source>TR-069 server for when the first does not answer.</source>
        <translation>TR-069-Server für den Fall, dass der erste nicht antwortet.</translation>
    </message>
    <message>
        <source>Tags the frames of the computer behind the phone.</source>
        <translation>Versieht die Frames des Computers hinter dem Telefon mit einem Tag.</translation>
    </message>
    <message>
        <source>Tags the phone's frames with its VLAN.</source>
        <translation>Versieht die Frames des Telefons mit dem Tag seines VLANs.</translation>
    </message>
    <message>
        <source>Takes back the old registration before making another.</source>
        <translation>Nimmt die alte Anmeldung zurück, bevor eine neue erfolgt.</translation>
    </message>
    <message>
        <source>Takes camera pictures from a VLAN of their own.</source>
        <translation>Bezieht Kamerabilder aus einem eigenen VLAN.</translation>
    </message>
    <message>
        <source>Takes digits that come beside the speech.</source>
        <translation>Nimmt Ziffern an, die neben der Sprache kommen.</translation>
    </message>
    <message>
        <source>Takes digits that come by INFO.</source>
        <translation>Nimmt Ziffern an, die per INFO kommen.</translation>
    </message>
    <message>
        <source>Takes its address from the received parameter of replies.</source>
        <translation>Übernimmt seine Adresse aus dem Parameter received von Antworten.</translation>
    </message>
    <message>
        <source>Takes its port from the rport parameter of replies.</source>
        <translation>Übernimmt seinen Port aus dem Parameter rport von Antworten.</translation>
    </message>
    <message>
        <source>Takes the TR-069 server's address from DHCP at the first start.</source>
        <translation>Übernimmt beim ersten Start die Adresse des TR-069-Servers von DHCP.</translation>
    </message>
    <message>
        <source>Takes the caller's name from the Remote-Party-ID header.</source>
        <translation>Nimmt den Namen des Anrufers aus dem Header Remote-Party-ID.</translation>
    </message>
    <message>
        <source>Takes the codec the other end likes best.</source>
        <translation>Nimmt den Codec, den die Gegenstelle bevorzugt.</translation>
    </message>
    <message>
        <source>Takes the echo out of the speakerphone.</source>
        <translation>Entfernt das Echo beim Freisprechen.</translation>
    </message>
    <message>
        <source>Takes the line's echo out.</source>
        <translation>Entfernt das Echo der Leitung.</translation>
    </message>
    <message>
        <source>Takes up the last time it knew after a restart, until a server answers.</source>
        <translation>Geht nach einem Neustart von der letzten bekannten Zeit aus, bis ein Server antwortet.</translation>
    </message>
    <message>
        <source>Tells a caller that the line is busy but rings, with 182 instead of 180.</source>
        <translation>Teilt einem Anrufer mit 182 statt 180 mit, dass die Leitung besetzt ist, aber klingelt.</translation>
    </message>
    <message>
        <source>Tells the server when a conference starts.</source>
        <translation>Teilt dem Server mit, wenn eine Konferenz beginnt.</translation>
    </message>
    <message>
        <source>Tells the server when calls are forwarded.</source>
        <translation>Teilt dem Server mit, wenn Anrufe umgeleitet werden.</translation>
    </message>
    <message>
        <source>Text put before a name from the telephone line when it is passed on.</source>
        <translation>Text, der einem Namen von der Amtsleitung beim Weitergeben vorangestellt wird.</translation>
    </message>
    <message>
        <source>Text shown at start.</source>
        <translation>Text, der beim Start gezeigt wird.</translation>
    </message>
    <message>
        <source>That device.</source>
        <translation>Dieses Gerät.</translation>
    </message>
    <message>
        <source>That server, where it is set by hand.</source>
        <translation>Dieser Server, wenn er von Hand gesetzt wird.</translation>
    </message>
    <message>
        <source>The LDAP directory's server.</source>
        <translation>Der Server des LDAP-Verzeichnisses.</translation>
    </message>
    <message>
        <source>The LDAP server.</source>
        <translation>Der LDAP-Server.</translation>
    </message>
    <message>
        <source>The MAC address shown instead of the adapter's own.</source>
        <translation>Die MAC-Adresse, die statt der eigenen des Adapters gezeigt wird.</translation>
    </message>
    <message>
        <source>The MAC address shown instead.</source>
        <translation>Die stattdessen gezeigte MAC-Adresse.</translation>
    </message>
    <message>
        <source>The STUN server.</source>
        <translation>Der STUN-Server.</translation>
    </message>
    <message>
        <source>The TR-069 server the phone talks to now; it says so itself, and what is written here is not used.</source>
        <translation>Der TR-069-Server, mit dem das Telefon jetzt spricht; es gibt ihn selbst an, und was hier steht, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The TR-069 server.</source>
        <translation>Der TR-069-Server.</translation>
    </message>
    <message>
        <source>The VLAN of the cameras.</source>
        <translation>Das VLAN der Kameras.</translation>
    </message>
    <message>
        <source>The VPN gateway.</source>
        <translation>Das VPN-Gateway.</translation>
    </message>
    <message>
        <source>The XMPP server.</source>
        <translation>Der XMPP-Server.</translation>
    </message>
    <message>
        <source>The adapter's address on the LAN port.</source>
        <translation>Die Adresse des Adapters am LAN-Port.</translation>
    </message>
    <message>
        <source>The caller who gets through do not disturb; the phone writes it when the code for it is dialled.</source>
        <translation>Der Anrufer, der trotz „Nicht stören“ durchkommt; das Telefon trägt ihn ein, wenn der Code dafür gewählt wird.</translation>
    </message>
    <message>
        <source>The caller who is forwarded; the phone writes it when the code for it is dialled.</source>
        <translation>Der Anrufer, der umgeleitet wird; das Telefon trägt ihn ein, wenn der Code dafür gewählt wird.</translation>
    </message>
    <message>
        <source>The caller who is refused; the phone writes it when the code for it is dialled.</source>
        <translation>Der Anrufer, der abgewiesen wird; das Telefon trägt ihn ein, wenn der Code dafür gewählt wird.</translation>
    </message>
    <message>
        <source>The language shown.</source>
        <translation>Die angezeigte Sprache.</translation>
    </message>
    <message>
        <source>The line's extension: the user it registers as.</source>
        <translation>Die Nebenstelle der Leitung: der Benutzer, als der sie sich anmeldet.</translation>
    </message>
    <message>
        <source>The phone's IPv6 address when it is set by hand.</source>
        <translation>Die IPv6-Adresse des Telefons, wenn sie von Hand gesetzt wird.</translation>
    </message>
    <message>
        <source>The phone's VLAN, 1 to 4094.</source>
        <translation>Das VLAN des Telefons, 1 bis 4094.</translation>
    </message>
    <message>
        <source>The phone's own address when it is set by hand.</source>
        <translation>Die eigene Adresse des Telefons, wenn sie von Hand gesetzt wird.</translation>
    </message>
    <message>
        <source>The region, for spelling and formats.</source>
        <translation>Die Region, für Schreibweise und Formate.</translation>
    </message>
    <message>
        <source>The registrar and proxy of the line: your Asterisk.</source>
        <translation>Registrar und Proxy der Leitung: Ihr Asterisk.</translation>
    </message>
    <message>
        <source>The same by IPv6.</source>
        <translation>Dasselbe per IPv6.</translation>
    </message>
    <message>
        <source>The tone by which the exchange says that the other end has hung up: two frequencies and one cadence.</source>
        <translation>Der Ton, mit dem die Vermittlungsstelle meldet, dass die Gegenstelle aufgelegt hat: zwei Frequenzen und eine Kadenz.</translation>
    </message>
    <message>
        <source>Ties TR-069 to the adapter's own internal address instead of the uplink's.</source>
        <translation>Bindet TR-069 an die eigene interne Adresse des Adapters statt an die des Uplinks.</translation>
    </message>
    <message>
        <source>Time of day of a daily fetch, as HHmm; once set, Resync_Periodic is not used.</source>
        <translation>Uhrzeit eines täglichen Abrufs, als HHmm; ist sie gesetzt, wird Resync_Periodic nicht verwendet.</translation>
    </message>
    <message>
        <source>Time server asked first.</source>
        <translation>Zeitserver, der zuerst gefragt wird.</translation>
    </message>
    <message>
        <source>Time server asked when the first is silent.</source>
        <translation>Zeitserver, der gefragt wird, wenn der erste schweigt.</translation>
    </message>
    <message>
        <source>Time server asked where the mode is manual.</source>
        <translation>Zeitserver, der gefragt wird, wenn der Modus manuell ist.</translation>
    </message>
    <message>
        <source>Tone after the digit for an outside line.</source>
        <translation>Ton nach der Ziffer für eine Amtsleitung.</translation>
    </message>
    <message>
        <source>Tone all hear in a conference.</source>
        <translation>Ton, den alle in einer Konferenz hören.</translation>
    </message>
    <message>
        <source>Tone before a page.</source>
        <translation>Ton vor einer Durchsage.</translation>
    </message>
    <message>
        <source>Tone for a mistake on the keys.</source>
        <translation>Ton bei einem Bedienfehler an den Tasten.</translation>
    </message>
    <message>
        <source>Tone in a Bluetooth headset that says a number may be dialled.</source>
        <translation>Ton in einem Bluetooth-Headset, der zum Wählen auffordert.</translation>
    </message>
    <message>
        <source>Tone of a second call during a call.</source>
        <translation>Ton eines zweiten Anrufs während eines Gesprächs.</translation>
    </message>
    <message>
        <source>Tone of an encrypted call.</source>
        <translation>Ton eines verschlüsselten Gesprächs.</translation>
    </message>
    <message>
        <source>Tone that asks for a number, as for a forward.</source>
        <translation>Ton, der nach einer Nummer fragt, etwa für eine Umleitung.</translation>
    </message>
    <message>
        <source>Tone that invites to dial.</source>
        <translation>Ton, der zum Wählen auffordert.</translation>
    </message>
    <message>
        <source>Tone that reminds of a call on hold.</source>
        <translation>Ton, der an ein gehaltenes Gespräch erinnert.</translation>
    </message>
    <message>
        <source>Tone that reminds of a held call.</source>
        <translation>Ton, der an ein gehaltenes Gespräch erinnert.</translation>
    </message>
    <message>
        <source>Tone that says a headset's battery is nearly empty.</source>
        <translation>Ton, der einen fast leeren Akku des Headsets meldet.</translation>
    </message>
    <message>
        <source>Tone that says the microphone is off now.</source>
        <translation>Ton, der meldet, dass das Mikrofon jetzt aus ist.</translation>
    </message>
    <message>
        <source>Tone that says the microphone is on again.</source>
        <translation>Ton, der meldet, dass das Mikrofon wieder an ist.</translation>
    </message>
    <message>
        <source>Tone that says the other end rings although it is busy (182).</source>
        <translation>Ton, der meldet, dass die Gegenstelle klingelt, obwohl sie besetzt ist (182).</translation>
    </message>
    <message>
        <source>Tone when a call cannot be made.</source>
        <translation>Ton, wenn ein Anruf nicht möglich ist.</translation>
    </message>
    <message>
        <source>Tone when a service was turned on.</source>
        <translation>Ton, wenn ein Dienst eingeschaltet wurde.</translation>
    </message>
    <message>
        <source>Tone when a watched phone rings.</source>
        <translation>Ton, wenn ein beobachtetes Telefon klingelt.</translation>
    </message>
    <message>
        <source>Tone when the handset was left off.</source>
        <translation>Ton, wenn der Hörer nicht aufgelegt wurde.</translation>
    </message>
    <message>
        <source>Tone when the other end is busy.</source>
        <translation>Ton, wenn die Gegenstelle besetzt ist.</translation>
    </message>
    <message>
        <source>Tone while the other end rings.</source>
        <translation>Ton, während es bei der Gegenstelle klingelt.</translation>
    </message>
    <message>
        <source>Tones of call waiting.</source>
        <translation>Töne des Anklopfens.</translation>
    </message>
    <message>
        <source>Transfers by hanging up on the first call.</source>
        <translation>Vermittelt, wenn das erste Gespräch aufgelegt wird.</translation>
    </message>
    <message>
        <source>Transfers to the target's contact instead of its number.</source>
        <translation>Vermittelt an den Contact des Ziels statt an seine Nummer.</translation>
    </message>
    <message>
        <source>Turns Bluetooth on.</source>
        <translation>Schaltet Bluetooth ein.</translation>
    </message>
    <message>
        <source>Turns Wi-Fi on.</source>
        <translation>Schaltet WLAN ein.</translation>
    </message>
    <message>
        <source>Turns on calling features of Sylantro exchanges.</source>
        <translation>Schaltet Telefoniefunktionen von Sylantro-Anlagen ein.</translation>
    </message>
    <message>
        <source>Turns the phone's own packet filter on.</source>
        <translation>Schaltet den eigenen Paketfilter des Telefons ein.</translation>
    </message>
    <message>
        <source>Turns to the backup TR-069 server when the first does not answer.</source>
        <translation>Wendet sich an den Ersatz-TR-069-Server, wenn der erste nicht antwortet.</translation>
    </message>
    <message>
        <source>User at the TR-069 server.</source>
        <translation>Benutzer am TR-069-Server.</translation>
    </message>
    <message>
        <source>User at the VPN gateway.</source>
        <translation>Benutzer am VPN-Gateway.</translation>
    </message>
    <message>
        <source>User for PPPoE.</source>
        <translation>Benutzer für PPPoE.</translation>
    </message>
    <message>
        <source>User for the directory.</source>
        <translation>Benutzer für das Telefonbuch.</translation>
    </message>
    <message>
        <source>User of SNMP version 3.</source>
        <translation>Benutzer von SNMP Version 3.</translation>
    </message>
    <message>
        <source>User of the line at the BroadSoft XSI server.</source>
        <translation>Benutzer der Leitung am BroadSoft-XSI-Server.</translation>
    </message>
    <message>
        <source>User the phone gives to a wireless network with a login.</source>
        <translation>Benutzer, den das Telefon einem WLAN mit Login nennt.</translation>
    </message>
    <message>
        <source>User the phone gives to the LDAP directory, where it authenticates by DIGEST-MD5.</source>
        <translation>Benutzer, den das Telefon dem LDAP-Verzeichnis nennt, wenn es sich per DIGEST-MD5 authentifiziert.</translation>
    </message>
    <message>
        <source>User the phone gives to the XMPP server.</source>
        <translation>Benutzer, den das Telefon dem XMPP-Server nennt.</translation>
    </message>
    <message>
        <source>User the phone gives to the XSI server.</source>
        <translation>Benutzer, den das Telefon dem XSI-Server nennt.</translation>
    </message>
    <message>
        <source>User the phone gives to this camera.</source>
        <translation>Benutzer, den das Telefon dieser Kamera nennt.</translation>
    </message>
    <message>
        <source>User the phone proves itself as.</source>
        <translation>Benutzer, als der sich das Telefon ausweist.</translation>
    </message>
    <message>
        <source>User whose calls this line watches.</source>
        <translation>Benutzer, dessen Anrufe diese Leitung beobachtet.</translation>
    </message>
    <message>
        <source>User whose directories the XSI server shows, where it is not the login.</source>
        <translation>Benutzer, dessen Telefonbücher der XSI-Server zeigt, wenn es nicht der des Logins ist.</translation>
    </message>
    <message>
        <source>Uses only ciphers that FIPS allows; servers that know none of them are refused.</source>
        <translation>Verwendet nur Chiffren, die FIPS erlaubt; Server, die keine davon kennen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Uses the handset's wide band; off where a narrow-band handset is plugged in.</source>
        <translation>Nutzt das Breitband des Hörers; aus, wenn ein Schmalbandhörer angeschlossen ist.</translation>
    </message>
    <message>
        <source>Uses the outbound proxy during calls too.</source>
        <translation>Nutzt den Outbound-Proxy auch während Gesprächen.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 1.</source>
        <translation>Verwendet bei Anrufen über Gateway 1 die äußere Adresse.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 2.</source>
        <translation>Verwendet bei Anrufen über Gateway 2 die äußere Adresse.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 3.</source>
        <translation>Verwendet bei Anrufen über Gateway 3 die äußere Adresse.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 4.</source>
        <translation>Verwendet bei Anrufen über Gateway 4 die äußere Adresse.</translation>
    </message>
    <message>
        <source>VLAN of the computer behind the phone.</source>
        <translation>VLAN des Computers hinter dem Telefon.</translation>
    </message>
    <message>
        <source>Value of that upload header.</source>
        <translation>Wert dieses Headers.</translation>
    </message>
    <message>
        <source>Version of SNMP in which events are told.</source>
        <translation>SNMP-Version, in der Ereignisse gemeldet werden.</translation>
    </message>
    <message>
        <source>Voltage below which another phone is taken to be on the telephone line, and the adapter keeps off.</source>
        <translation>Spannung, unter der angenommen wird, dass ein anderes Telefon die Amtsleitung belegt, und der Adapter sie meidet.</translation>
    </message>
    <message>
        <source>Voltage between the two wires of the telephone line while it is taken; it follows the country.</source>
        <translation>Spannung zwischen den beiden Adern der Amtsleitung, während sie belegt ist; sie richtet sich nach dem Land.</translation>
    </message>
    <message>
        <source>Voltage from which ringing is believed.</source>
        <translation>Spannung, ab der Klingeln als solches gilt.</translation>
    </message>
    <message>
        <source>Voltage of the ringing current.</source>
        <translation>Spannung des Rufstroms.</translation>
    </message>
    <message>
        <source>WEP key 0 of the wireless network. WEP protects from nobody.</source>
        <translation>WEP-Schlüssel 0 des WLANs. WEP schützt vor niemandem.</translation>
    </message>
    <message>
        <source>WEP key 1 of the wireless network. WEP protects from nobody.</source>
        <translation>WEP-Schlüssel 1 des WLANs. WEP schützt vor niemandem.</translation>
    </message>
    <message>
        <source>WEP key 2 of the wireless network. WEP protects from nobody.</source>
        <translation>WEP-Schlüssel 2 des WLANs. WEP schützt vor niemandem.</translation>
    </message>
    <message>
        <source>WEP key 3 of the wireless network. WEP protects from nobody.</source>
        <translation>WEP-Schlüssel 3 des WLANs. WEP schützt vor niemandem.</translation>
    </message>
    <message>
        <source>WEP key of the wireless network. WEP protects from nobody.</source>
        <translation>WEP-Schlüssel des WLANs. WEP schützt vor niemandem.</translation>
    </message>
    <message>
        <source>Wait after a call-back finds the line free.</source>
        <translation>Wartezeit, nachdem ein Rückruf die Leitung frei gefunden hat.</translation>
    </message>
    <message>
        <source>Wait before the line current is cut at the end of a call.</source>
        <translation>Wartezeit, bevor der Leitungsstrom am Ende eines Gesprächs unterbrochen wird.</translation>
    </message>
    <message>
        <source>Waits for resources to be reserved before a call rings (RFC 3312), as mobile networks want.</source>
        <translation>Wartet auf die Reservierung von Ressourcen, bevor ein Anruf klingelt (RFC 3312), wie Mobilfunknetze es wollen.</translation>
    </message>
    <message>
        <source>Waits this long for the ACK of a final answer.</source>
        <translation>Wartet so lange auf das ACK einer endgültigen Antwort.</translation>
    </message>
    <message>
        <source>Watches the server for a call parked on this line, and shows it.</source>
        <translation>Beobachtet auf dem Server, ob ein Anruf auf dieser Leitung geparkt ist, und zeigt ihn an.</translation>
    </message>
    <message>
        <source>Watches the uplink alone and not the LAN port.</source>
        <translation>Überwacht nur den Uplink und nicht den LAN-Port.</translation>
    </message>
    <message>
        <source>Web proxy the phone's HTTP and HTTPS go through.</source>
        <translation>Web-Proxy, über den HTTP und HTTPS des Telefons laufen.</translation>
    </message>
    <message>
        <source>WebSocket server (wss://) that may control the phone; empty for none. It can do what a user can.</source>
        <translation>WebSocket-Server (wss://), der das Telefon steuern darf; leer für keinen. Er kann, was ein Benutzer kann.</translation>
    </message>
    <message>
        <source>What Bluetooth is used for.</source>
        <translation>Wofür Bluetooth verwendet wird.</translation>
    </message>
    <message>
        <source>What a call is answered with.</source>
        <translation>Womit ein Anruf angenommen wird.</translation>
    </message>
    <message>
        <source>What a hook flash on line 1 does while it talks on the telephone line: a second call of its own, or a flash passed on.</source>
        <translation>Was ein Hook-Flash auf Leitung 1 bewirkt, während sie auf der Amtsleitung spricht: ein eigenes zweites Gespräch oder ein weitergegebener Flash.</translation>
    </message>
    <message>
        <source>What a key without a line does: watches, speed dials, parks.</source>
        <translation>Was eine Taste ohne Leitung tut: beobachten, kurzwählen, parken.</translation>
    </message>
    <message>
        <source>What a phone at rest shows.</source>
        <translation>Was ein ruhendes Telefon zeigt.</translation>
    </message>
    <message>
        <source>What every message carries to name its sender.</source>
        <translation>Was jede Meldung trägt, um ihren Absender zu nennen.</translation>
    </message>
    <message>
        <source>What is behind the display's text.</source>
        <translation>Was hinter dem Text des Displays liegt.</translation>
    </message>
    <message>
        <source>What is said about silence in G.729.</source>
        <translation>Was über Stille in G.729 gesagt wird.</translation>
    </message>
    <message>
        <source>What is sent to keep the mapping open.</source>
        <translation>Was gesendet wird, um die Zuordnung offen zu halten.</translation>
    </message>
    <message>
        <source>What is shown at start.</source>
        <translation>Was beim Start gezeigt wird.</translation>
    </message>
    <message>
        <source>What is shown then.</source>
        <translation>Was dann gezeigt wird.</translation>
    </message>
    <message>
        <source>What of an entry is shown.</source>
        <translation>Was von einem Eintrag angezeigt wird.</translation>
    </message>
    <message>
        <source>What outgoing calls ask the network to hide (the Privacy header); Disabled says nothing.</source>
        <translation>Was ausgehende Anrufe das Netz zu verbergen bitten (der Header Privacy); Disabled sagt nichts.</translation>
    </message>
    <message>
        <source>What the arrow keys step through.</source>
        <translation>Was die Pfeiltasten durchlaufen.</translation>
    </message>
    <message>
        <source>What the display shows beside this key; $USER is the extension.</source>
        <translation>Was das Display neben dieser Taste zeigt; $USER ist die Nebenstelle.</translation>
    </message>
    <message>
        <source>What the keys of the watched list do besides watching.</source>
        <translation>Was die Tasten der beobachteten Liste außer Beobachten noch tun.</translation>
    </message>
    <message>
        <source>What the lamp on the handset lights for.</source>
        <translation>Wofür die Lampe am Hörer leuchtet.</translation>
    </message>
    <message>
        <source>What the loopback test of this line sends back.</source>
        <translation>Was der Schleifentest dieser Leitung zurücksendet.</translation>
    </message>
    <message>
        <source>What the loopback test sends back.</source>
        <translation>Was der Schleifentest zurücksendet.</translation>
    </message>
    <message>
        <source>What the menu calls it.</source>
        <translation>Wie das Menü es nennt.</translation>
    </message>
    <message>
        <source>What the menu calls the directory.</source>
        <translation>Wie das Menü das Telefonbuch nennt.</translation>
    </message>
    <message>
        <source>What the menu calls the service.</source>
        <translation>Wie das Menü den Dienst nennt.</translation>
    </message>
    <message>
        <source>What the phone calls itself in replies.</source>
        <translation>Wie sich das Telefon in Antworten nennt.</translation>
    </message>
    <message>
        <source>What the phone calls itself in requests; $VERSION is its model and firmware.</source>
        <translation>Wie sich das Telefon in Anfragen nennt; $VERSION ist sein Modell und seine Firmware.</translation>
    </message>
    <message>
        <source>What the phone calls itself to web servers; our recognition of phones reads it, so leave it as shipped.</source>
        <translation>Wie sich das Telefon gegenüber Webservern nennt; unsere Erkennung von Telefonen liest es, lassen Sie es daher wie ausgeliefert.</translation>
    </message>
    <message>
        <source>What the phone calls itself when it registers; empty is the same as in other requests.</source>
        <translation>Wie sich das Telefon beim Anmelden nennt; leer ist dasselbe wie in anderen Anfragen.</translation>
    </message>
    <message>
        <source>What the phone shows while it starts.</source>
        <translation>Was das Telefon beim Start zeigt.</translation>
    </message>
    <message>
        <source>What the phone's display calls the phone itself.</source>
        <translation>Wie das Display des Telefons das Telefon selbst nennt.</translation>
    </message>
    <message>
        <source>What the phone's user may change of the wireless settings.</source>
        <translation>Was der Benutzer des Telefons an den WLAN-Einstellungen ändern darf.</translation>
    </message>
    <message>
        <source>What the proxy must understand.</source>
        <translation>Was der Proxy verstehen muss.</translation>
    </message>
    <message>
        <source>What the uplink can send, in kbit/s; speech is given its share of it. Too high a number spoils calls, too low slows everything else.</source>
        <translation>Was der Uplink senden kann, in kbit/s; die Sprache bekommt ihren Anteil davon. Ein zu hoher Wert stört Gespräche, ein zu niedriger bremst alles andere.</translation>
    </message>
    <message>
        <source>What the uplink can send; speech is given its share of it.</source>
        <translation>Was der Uplink senden kann; die Sprache bekommt ihren Anteil davon.</translation>
    </message>
    <message>
        <source>What the user may put on a line key at the phone: functions as sd, blf, pickup, joined by semicolons.</source>
        <translation>Was der Benutzer am Telefon auf eine Leitungstaste legen darf: Funktionen wie sd, blf, pickup, durch Semikolons verbunden.</translation>
    </message>
    <message>
        <source>What this key of the module does.</source>
        <translation>Was diese Taste des Moduls tut.</translation>
    </message>
    <message>
        <source>When a PPPoE connection is kept or dialled again: three numbers joined by colons.</source>
        <translation>Wann eine PPPoE-Verbindung gehalten oder neu gewählt wird: drei durch Doppelpunkte verbundene Zahlen.</translation>
    </message>
    <message>
        <source>When other traffic on the uplink is held back for speech: always, or only while somebody calls.</source>
        <translation>Wann anderer Verkehr auf dem Uplink zugunsten der Sprache gedrosselt wird: immer oder nur während eines Gesprächs.</translation>
    </message>
    <message>
        <source>When summer time begins and ends, and by how much.</source>
        <translation>Wann die Sommerzeit beginnt und endet und um wie viel.</translation>
    </message>
    <message>
        <source>When the authority of your own is trusted.</source>
        <translation>Wann der eigenen Zertifizierungsstelle vertraut wird.</translation>
    </message>
    <message>
        <source>When the phone rings shortly for a message: whenever the server says there are new ones, at the first one, or at each.</source>
        <translation>Wann das Telefon für eine Nachricht kurz klingelt: immer, wenn der Server neue meldet, bei der ersten oder bei jeder.</translation>
    </message>
    <message>
        <source>When the phone sends its settings.</source>
        <translation>Wann das Telefon seine Einstellungen sendet.</translation>
    </message>
    <message>
        <source>Where a problem report is sent when somebody asks for one.</source>
        <translation>Wohin ein Problembericht gesendet wird, wenn jemand einen anfordert.</translation>
    </message>
    <message>
        <source>Where a problem report is sent when the user asks for one.</source>
        <translation>Wohin ein Problembericht gesendet wird, wenn der Benutzer einen anfordert.</translation>
    </message>
    <message>
        <source>Where all calls go.</source>
        <translation>Wohin alle Anrufe gehen.</translation>
    </message>
    <message>
        <source>Where calls go when nobody answers.</source>
        <translation>Wohin Anrufe bei Nichtmelden gehen.</translation>
    </message>
    <message>
        <source>Where calls go when the line is busy.</source>
        <translation>Wohin Anrufe gehen, wenn die Leitung besetzt ist.</translation>
    </message>
    <message>
        <source>Where calls go when the phone is busy.</source>
        <translation>Wohin Anrufe gehen, wenn das Telefon besetzt ist.</translation>
    </message>
    <message>
        <source>Where firmware for Cisco headsets is fetched.</source>
        <translation>Wo Firmware für Cisco-Headsets geholt wird.</translation>
    </message>
    <message>
        <source>Where in the LDAP directory people are looked for, as ou=people,dc=example,dc=com.</source>
        <translation>Wo im LDAP-Verzeichnis nach Personen gesucht wird, etwa ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>Where in the directory the search begins.</source>
        <translation>Wo im Verzeichnis die Suche beginnt.</translation>
    </message>
    <message>
        <source>Where it is sent.</source>
        <translation>Wohin es gesendet wird.</translation>
    </message>
    <message>
        <source>Where phones that hand firmware to each other report how it went, an address and perhaps a port.</source>
        <translation>Wohin Telefone, die einander Firmware weitergeben, melden, wie es verlief; eine Adresse und gegebenenfalls ein Port.</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes.</source>
        <translation>Wohin an die Musikquelle gesendete Sprache geht.</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes; a spelling of SAS_Inbound_RTP_Sink.</source>
        <translation>Wohin an die Musikquelle gesendete Sprache geht; eine Schreibweise von SAS_Inbound_RTP_Sink.</translation>
    </message>
    <message>
        <source>Where that last caller is forwarded.</source>
        <translation>Wohin dieser letzte Anrufer umgeleitet wird.</translation>
    </message>
    <message>
        <source>Where the callers of list 1 are forwarded.</source>
        <translation>Wohin die Anrufer der Liste 1 umgeleitet werden.</translation>
    </message>
    <message>
        <source>Where the callers of list 2 are forwarded.</source>
        <translation>Wohin die Anrufer der Liste 2 umgeleitet werden.</translation>
    </message>
    <message>
        <source>Where the callers of list 3 are forwarded.</source>
        <translation>Wohin die Anrufer der Liste 3 umgeleitet werden.</translation>
    </message>
    <message>
        <source>Where the callers of list 4 are forwarded.</source>
        <translation>Wohin die Anrufer der Liste 4 umgeleitet werden.</translation>
    </message>
    <message>
        <source>Where the callers of list 5 are forwarded.</source>
        <translation>Wohin die Anrufer der Liste 5 umgeleitet werden.</translation>
    </message>
    <message>
        <source>Where the callers of list 6 are forwarded.</source>
        <translation>Wohin die Anrufer der Liste 6 umgeleitet werden.</translation>
    </message>
    <message>
        <source>Where the callers of list 7 are forwarded.</source>
        <translation>Wohin die Anrufer der Liste 7 umgeleitet werden.</translation>
    </message>
    <message>
        <source>Where the callers of list 8 are forwarded.</source>
        <translation>Wohin die Anrufer der Liste 8 umgeleitet werden.</translation>
    </message>
    <message>
        <source>Where the directory is fetched from.</source>
        <translation>Woher das Telefonbuch geholt wird.</translation>
    </message>
    <message>
        <source>Where the line registers, if not at its proxy.</source>
        <translation>Wo sich die Leitung anmeldet, wenn nicht an ihrem Proxy.</translation>
    </message>
    <message>
        <source>Where the line subscribes for waiting messages, if not at its proxy.</source>
        <translation>Wo die Leitung wartende Nachrichten abonniert, wenn nicht an ihrem Proxy.</translation>
    </message>
    <message>
        <source>Where the logo for the display is fetched.</source>
        <translation>Wo das Logo für das Display geholt wird.</translation>
    </message>
    <message>
        <source>Where the phone fetches a certificate authority of your own.</source>
        <translation>Wo das Telefon eine eigene Zertifizierungsstelle holt.</translation>
    </message>
    <message>
        <source>Where the phone fetches firmware from when its own cannot start.</source>
        <translation>Wo das Telefon Firmware holt, wenn seine eigene nicht starten kann.</translation>
    </message>
    <message>
        <source>Where the phone fetches its languages, and which.</source>
        <translation>Wo das Telefon seine Sprachen holt und welche.</translation>
    </message>
    <message>
        <source>Where the phone fetches its profile, with conditions and options.</source>
        <translation>Wo das Telefon sein Profil holt, mit Bedingungen und Optionen.</translation>
    </message>
    <message>
        <source>Where the phone renews the certificate it was made with.</source>
        <translation>Wo das Telefon das Zertifikat erneuert, mit dem es hergestellt wurde.</translation>
    </message>
    <message>
        <source>Where the phone sends its debug lines, an address and perhaps a port.</source>
        <translation>Wohin das Telefon seine Debug-Zeilen sendet, eine Adresse und gegebenenfalls ein Port.</translation>
    </message>
    <message>
        <source>Where the phone sends its own settings when asked to.</source>
        <translation>Wohin das Telefon auf Anforderung seine eigenen Einstellungen sendet.</translation>
    </message>
    <message>
        <source>Where the phone sends its system messages, an address and perhaps a port; how we see a resync succeed.</source>
        <translation>Wohin das Telefon seine Systemmeldungen sendet, eine Adresse und gegebenenfalls ein Port; daran sehen wir, dass ein Abgleich gelingt.</translation>
    </message>
    <message>
        <source>Where the phone's languages were fetched from; the phone says it itself.</source>
        <translation>Woher die Sprachen des Telefons geholt wurden; das Telefon gibt es selbst an.</translation>
    </message>
    <message>
        <source>Where the picture for the display is fetched.</source>
        <translation>Wo das Bild für das Display geholt wird.</translation>
    </message>
    <message>
        <source>Where the picture is fetched from.</source>
        <translation>Woher das Bild geholt wird.</translation>
    </message>
    <message>
        <source>Where the picture of this camera is fetched.</source>
        <translation>Wo das Bild dieser Kamera geholt wird.</translation>
    </message>
    <message>
        <source>Where the script stands that chooses the web proxy.</source>
        <translation>Wo das Skript steht, das den Web-Proxy wählt.</translation>
    </message>
    <message>
        <source>Where the service is fetched from.</source>
        <translation>Woher der Dienst geholt wird.</translation>
    </message>
    <message>
        <source>Whether SIP prefers IPv4 or IPv6 where both are there.</source>
        <translation>Ob SIP IPv4 oder IPv6 bevorzugt, wenn beide vorhanden sind.</translation>
    </message>
    <message>
        <source>Whether a file that is not there counts as a failed resync.</source>
        <translation>Ob eine nicht vorhandene Datei als fehlgeschlagener Abgleich zählt.</translation>
    </message>
    <message>
        <source>Whether a problem report is sent by POST or PUT.</source>
        <translation>Ob ein Problembericht per POST oder PUT gesendet wird.</translation>
    </message>
    <message>
        <source>Whether a provider's own values count as the factory's.</source>
        <translation>Ob die eigenen Werte eines Providers als Werkseinstellungen gelten.</translation>
    </message>
    <message>
        <source>Whether a report is sent by POST or PUT; the server must take that one.</source>
        <translation>Ob ein Bericht per POST oder PUT gesendet wird; der Server muss die gewählte Methode annehmen.</translation>
    </message>
    <message>
        <source>Whether a speech loopback test is accepted.</source>
        <translation>Ob ein Sprachschleifentest akzeptiert wird.</translation>
    </message>
    <message>
        <source>Whether a speech loopback test of this line is accepted.</source>
        <translation>Ob ein Sprachschleifentest dieser Leitung akzeptiert wird.</translation>
    </message>
    <message>
        <source>Whether a watched key shows the name, the number or both.</source>
        <translation>Ob eine BLF-Taste den Namen, die Nummer oder beides zeigt.</translation>
    </message>
    <message>
        <source>Whether an agent's state after a start is the exchange's or the one the phone remembers.</source>
        <translation>Ob für einen Agenten nach einem Start der Zustand der Anlage gilt oder der, den sich das Telefon gemerkt hat.</translation>
    </message>
    <message>
        <source>Whether an encrypted call may fall back to plain speech (Optional) or fails then (Strict, Required).</source>
        <translation>Ob ein verschlüsseltes Gespräch auf unverschlüsselte Sprache zurückfallen darf (Optional) oder dann fehlschlägt (Strict, Required).</translation>
    </message>
    <message>
        <source>Whether any address may use the web pages from outside, or only those named below.</source>
        <translation>Ob jede Adresse die Webseiten von außen nutzen darf oder nur die unten genannten.</translation>
    </message>
    <message>
        <source>Whether calls on this key are shared with other phones.</source>
        <translation>Ob Anrufe auf dieser Taste mit anderen Telefonen geteilt werden.</translation>
    </message>
    <message>
        <source>Whether digit packets last as long as speech packets or a fixed time.</source>
        <translation>Ob Ziffernpakete so lange dauern wie Sprachpakete oder eine feste Zeit.</translation>
    </message>
    <message>
        <source>Whether line keys light as shipped, in a preset manner or as the patterns below say.</source>
        <translation>Ob Leitungstasten wie ausgeliefert, auf eine vorgegebene Art oder nach den Mustern unten leuchten.</translation>
    </message>
    <message>
        <source>Whether messages wait in the mailbox. The server sets it by NOTIFY; saying it here overrides that once.</source>
        <translation>Ob in der Mailbox Nachrichten warten. Der Server setzt es per NOTIFY; eine Angabe hier übersteuert das einmalig.</translation>
    </message>
    <message>
        <source>Whether passwords are typed at the phone as digits or as letters first.</source>
        <translation>Ob Passwörter am Telefon zunächst als Ziffern oder als Buchstaben eingegeben werden.</translation>
    </message>
    <message>
        <source>Whether phones of the watched list are put on free line keys.</source>
        <translation>Ob Telefone der beobachteten Liste auf freie Leitungstasten gelegt werden.</translation>
    </message>
    <message>
        <source>Whether speech prefers IPv4 or IPv6 where both are there.</source>
        <translation>Ob die Sprache IPv4 oder IPv6 bevorzugt, wenn beide vorhanden sind.</translation>
    </message>
    <message>
        <source>Whether that may change during a call.</source>
        <translation>Ob sich das während eines Gesprächs ändern darf.</translation>
    </message>
    <message>
        <source>Whether the IPv6 name servers set here or those from DHCP are asked first.</source>
        <translation>Ob zuerst die hier gesetzten IPv6-Nameserver oder die von DHCP gefragt werden.</translation>
    </message>
    <message>
        <source>Whether the LAN port is a bridge to the uplink or a network of its own behind the adapter.</source>
        <translation>Ob der LAN-Port eine Bridge zum Uplink oder ein eigenes Netz hinter dem Adapter ist.</translation>
    </message>
    <message>
        <source>Whether the adapter gives addresses to what is plugged in behind it.</source>
        <translation>Ob der Adapter Adressen an das vergibt, was hinter ihm angeschlossen ist.</translation>
    </message>
    <message>
        <source>Whether the adapter reaches web servers through a proxy.</source>
        <translation>Ob der Adapter Webserver über einen Proxy erreicht.</translation>
    </message>
    <message>
        <source>Whether the administrator's pages can be reached over the network.</source>
        <translation>Ob die Seiten des Administrators über das Netz erreichbar sind.</translation>
    </message>
    <message>
        <source>Whether the call list is the phone's or Webex's.</source>
        <translation>Ob die Anrufliste die des Telefons oder die von Webex ist.</translation>
    </message>
    <message>
        <source>Whether the clock is set by hand or by a time server. A wrong clock makes certificates fail.</source>
        <translation>Ob die Uhr von Hand oder von einem Zeitserver gestellt wird. Eine falsche Uhr lässt Zertifikate scheitern.</translation>
    </message>
    <message>
        <source>Whether the forwards below are in force.</source>
        <translation>Ob die Umleitungen unten gelten.</translation>
    </message>
    <message>
        <source>Whether the largest packet under DHCP is found out or set by hand.</source>
        <translation>Ob die größte Paketlänge bei DHCP ermittelt oder von Hand gesetzt wird.</translation>
    </message>
    <message>
        <source>Whether the largest packet under PPPoE is found out or set by hand.</source>
        <translation>Ob die größte Paketlänge bei PPPoE ermittelt oder von Hand gesetzt wird.</translation>
    </message>
    <message>
        <source>Whether the largest packet with a static address is found out or set by hand.</source>
        <translation>Ob die größte Paketlänge bei statischer Adresse ermittelt oder von Hand gesetzt wird.</translation>
    </message>
    <message>
        <source>Whether the line is in use.</source>
        <translation>Ob die Leitung in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 A-law.</source>
        <translation>Ob die Leitung G.711 A-law verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 µ-law.</source>
        <translation>Ob die Leitung G.711 µ-law verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.</source>
        <translation>Ob die Leitung G.722 verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.2.</source>
        <translation>Ob die Leitung G.722.2 verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.723.</source>
        <translation>Ob die Leitung G.723 verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 16 kbit/s.</source>
        <translation>Ob die Leitung G.726 mit 16 kbit/s verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 24 kbit/s.</source>
        <translation>Ob die Leitung G.726 mit 24 kbit/s verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 32 kbit/s.</source>
        <translation>Ob die Leitung G.726 mit 32 kbit/s verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 40 kbit/s.</source>
        <translation>Ob die Leitung G.726 mit 40 kbit/s verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use G.729a.</source>
        <translation>Ob die Leitung G.729a verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use L16.</source>
        <translation>Ob die Leitung L16 verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use Opus.</source>
        <translation>Ob die Leitung Opus verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use iLBC.</source>
        <translation>Ob die Leitung iLBC verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line may use iSAC.</source>
        <translation>Ob die Leitung iSAC verwenden darf.</translation>
    </message>
    <message>
        <source>Whether the line proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>Ob sich die Leitung am XSI-Server mit ihrem Login oder ihrem SIP-Passwort ausweist.</translation>
    </message>
    <message>
        <source>Whether the line registers.</source>
        <translation>Ob sich die Leitung anmeldet.</translation>
    </message>
    <message>
        <source>Whether the name servers set here or those from DHCP are asked first.</source>
        <translation>Ob zuerst die hier gesetzten Nameserver oder die von DHCP gefragt werden.</translation>
    </message>
    <message>
        <source>Whether the phone answers on its own web pages; off also stops resync and reboot by URL.</source>
        <translation>Ob das Telefon auf seinen eigenen Webseiten antwortet; aus verhindert auch Abgleich und Neustart per URL.</translation>
    </message>
    <message>
        <source>Whether the phone belongs to an executive or to an assistant at a BroadSoft exchange.</source>
        <translation>Ob das Telefon bei einer BroadSoft-Anlage einem Chef oder einer Assistenz gehört.</translation>
    </message>
    <message>
        <source>Whether the phone offers announcements.</source>
        <translation>Ob das Telefon Ansagen anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers call-back on busy.</source>
        <translation>Ob das Telefon Rückruf bei Besetzt anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers conferences.</source>
        <translation>Ob das Telefon Konferenzen anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers do not disturb.</source>
        <translation>Ob das Telefon „Nicht stören“ anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers encrypted calls.</source>
        <translation>Ob das Telefon verschlüsselte Gespräche anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding of all calls.</source>
        <translation>Ob das Telefon die Umleitung aller Anrufe anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when busy.</source>
        <translation>Ob das Telefon die Umleitung bei Besetzt anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when nobody answers.</source>
        <translation>Ob das Telefon die Umleitung bei Nichtmelden anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers hiding its number.</source>
        <translation>Ob das Telefon das Unterdrücken seiner Rufnummer anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers pages.</source>
        <translation>Ob das Telefon Durchsagen anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers parking.</source>
        <translation>Ob das Telefon das Parken anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls of the group.</source>
        <translation>Ob das Telefon das Heranholen von Anrufen der Gruppe anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls.</source>
        <translation>Ob das Telefon das Heranholen von Anrufen anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers refusing callers without a number.</source>
        <translation>Ob das Telefon das Abweisen von Anrufern ohne Rufnummer anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers signing in to a call queue.</source>
        <translation>Ob das Telefon die Anmeldung an einer Warteschlange anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers text messages.</source>
        <translation>Ob das Telefon Textnachrichten anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers after asking.</source>
        <translation>Ob das Telefon Vermitteln mit Rückfrage anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers without asking.</source>
        <translation>Ob das Telefon Vermitteln ohne Rückfrage anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone offers web services.</source>
        <translation>Ob das Telefon Webdienste anbietet.</translation>
    </message>
    <message>
        <source>Whether the phone proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>Ob sich das Telefon am XSI-Server mit seinem Login oder seinem SIP-Passwort ausweist.</translation>
    </message>
    <message>
        <source>Whether the phone tells servers that it reads compressed messages.</source>
        <translation>Ob das Telefon Servern mitteilt, dass es komprimierte Nachrichten liest.</translation>
    </message>
    <message>
        <source>Whether the web pages use HTTP or HTTPS.</source>
        <translation>Ob die Webseiten HTTP oder HTTPS verwenden.</translation>
    </message>
    <message>
        <source>Whether the web proxy asks for a name and password.</source>
        <translation>Ob der Web-Proxy Name und Passwort verlangt.</translation>
    </message>
    <message>
        <source>Whether the web proxy is found, set by hand or not used. A wrong one keeps the phone from its profile.</source>
        <translation>Ob der Web-Proxy gefunden, von Hand gesetzt oder nicht verwendet wird. Ein falscher hält das Telefon von seinem Profil fern.</translation>
    </message>
    <message>
        <source>Whether this key module is attached.</source>
        <translation>Ob dieses Tastenmodul angeschlossen ist.</translation>
    </message>
    <message>
        <source>Whether this wireless profile is used.</source>
        <translation>Ob dieses WLAN-Profil verwendet wird.</translation>
    </message>
    <message>
        <source>Whether what is plugged in behind the adapter is reached through address translation (NAT) or bridged to the uplink.</source>
        <translation>Ob das, was hinter dem Adapter angeschlossen ist, über Adressumsetzung (NAT) oder als Bridge zum Uplink erreicht wird.</translation>
    </message>
    <message>
        <source>Which BroadSoft directory.</source>
        <translation>Welches BroadSoft-Telefonbuch.</translation>
    </message>
    <message>
        <source>Which DHCPv6 options name the provisioning server, by their numbers in the order they are tried.</source>
        <translation>Welche DHCPv6-Optionen den Provisionierungsserver nennen, mit ihren Nummern in der Reihenfolge, in der sie versucht werden.</translation>
    </message>
    <message>
        <source>Which LDAP attributes are shown, and which of them can be dialled.</source>
        <translation>Welche LDAP-Attribute angezeigt werden und welche davon sich wählen lassen.</translation>
    </message>
    <message>
        <source>Which SIP messages go to the debug server.</source>
        <translation>Welche SIP-Nachrichten an den Debug-Server gehen.</translation>
    </message>
    <message>
        <source>Which announcement belongs to which service.</source>
        <translation>Welche Ansage zu welchem Dienst gehört.</translation>
    </message>
    <message>
        <source>Which call waiting tone is heard.</source>
        <translation>Welcher Anklopfton zu hören ist.</translation>
    </message>
    <message>
        <source>Which end of a call is listened to for the tones of a fax.</source>
        <translation>Welches Ende eines Gesprächs auf die Töne eines Faxes abgehört wird.</translation>
    </message>
    <message>
        <source>Which end of the loopback test the phone is.</source>
        <translation>Welches Ende des Schleifentests das Telefon ist.</translation>
    </message>
    <message>
        <source>Which end of the loopback test this line is.</source>
        <translation>Welches Ende des Schleifentests diese Leitung ist.</translation>
    </message>
    <message>
        <source>Which events are told, as a sum: 1 device, 2 system, 4 configuration, 8 registration; 0 none, 15 all.</source>
        <translation>Welche Ereignisse gemeldet werden, als Summe: 1 Gerät, 2 System, 4 Konfiguration, 8 Anmeldung; 0 keine, 15 alle.</translation>
    </message>
    <message>
        <source>Which features are kept in step with the exchange.</source>
        <translation>Welche Leistungsmerkmale mit der Anlage im Gleichstand gehalten werden.</translation>
    </message>
    <message>
        <source>Which firmware to load from where, and on what condition.</source>
        <translation>Welche Firmware von wo und unter welcher Bedingung zu laden ist.</translation>
    </message>
    <message>
        <source>Which forwards the softkey Forward sets: all, or all, busy and no answer.</source>
        <translation>Welche Umleitungen der Softkey zum Umleiten setzt: alle Anrufe oder alle, bei Besetzt und bei Nichtmelden.</translation>
    </message>
    <message>
        <source>Which handset is plugged in, so that its sound fits.</source>
        <translation>Welcher Hörer angeschlossen ist, damit sein Klang passt.</translation>
    </message>
    <message>
        <source>Which key module is attached; a wrong one stays dark.</source>
        <translation>Welches Tastenmodul angeschlossen ist; ein falsches bleibt dunkel.</translation>
    </message>
    <message>
        <source>Which kind of address SIP prefers where the uplink has both.</source>
        <translation>Welche Art von Adresse SIP bevorzugt, wenn der Uplink beide hat.</translation>
    </message>
    <message>
        <source>Which kind of address speech prefers where the uplink has both.</source>
        <translation>Welche Art von Adresse die Sprache bevorzugt, wenn der Uplink beide hat.</translation>
    </message>
    <message>
        <source>Which kinds of address the uplink uses.</source>
        <translation>Welche Arten von Adressen der Uplink verwendet.</translation>
    </message>
    <message>
        <source>Which language was fetched; the phone says it itself.</source>
        <translation>Welche Sprache geholt wurde; das Telefon gibt es selbst an.</translation>
    </message>
    <message>
        <source>Which logo a phone at rest shows.</source>
        <translation>Welches Logo ein ruhendes Telefon zeigt.</translation>
    </message>
    <message>
        <source>Which make of headset takes calls by its own hook switch.</source>
        <translation>Welches Headset-Fabrikat Anrufe über seinen eigenen Gabelumschalter annimmt.</translation>
    </message>
    <message>
        <source>Which menus of the phone ask for the user's password.</source>
        <translation>Welche Menüs des Telefons das Benutzerpasswort verlangen.</translation>
    </message>
    <message>
        <source>Which name servers are asked: those set here, those DHCP gave, and in which order.</source>
        <translation>Welche Nameserver gefragt werden: die hier gesetzten, die von DHCP gelieferten, und in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>Which numbers may be dialled, how they are changed, and when a number is complete.</source>
        <translation>Welche Nummern gewählt werden dürfen, wie sie geändert werden und wann eine Nummer vollständig ist.</translation>
    </message>
    <message>
        <source>Which of the four WEP keys is sent with.</source>
        <translation>Mit welchem der vier WEP-Schlüssel gesendet wird.</translation>
    </message>
    <message>
        <source>Which of the phone's functions the WebSocket server may use, as a regular expression.</source>
        <translation>Welche Funktionen des Telefons der WebSocket-Server nutzen darf, als regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Which part of the firmware writes into the debug log.</source>
        <translation>Welcher Teil der Firmware ins Debug-Protokoll schreibt.</translation>
    </message>
    <message>
        <source>Which picture stands behind the display's text.</source>
        <translation>Welches Bild hinter dem Text des Displays steht.</translation>
    </message>
    <message>
        <source>Which provisioning server is named to phones on the LAN port.</source>
        <translation>Welcher Provisionierungsserver Telefonen am LAN-Port genannt wird.</translation>
    </message>
    <message>
        <source>Which radio bands the wireless profile uses: 2.4 GHz, 5 GHz or both.</source>
        <translation>Welche Funkbänder das WLAN-Profil nutzt: 2.4 GHz, 5 GHz oder beide.</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, first stream. Leave it at none.</source>
        <translation>Welcher Ton eines Gesprächs für den Support des Herstellers kopiert wird, erster Strom. Belassen Sie es bei none.</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, second stream. Leave it at none.</source>
        <translation>Welcher Ton eines Gesprächs für den Support des Herstellers kopiert wird, zweiter Strom. Belassen Sie es bei none.</translation>
    </message>
    <message>
        <source>Which time server is asked.</source>
        <translation>Welcher Zeitserver gefragt wird.</translation>
    </message>
    <message>
        <source>Which way multicast packets pass between uplink and the port behind the adapter.</source>
        <translation>In welche Richtung Multicast-Pakete zwischen Uplink und dem Port hinter dem Adapter laufen.</translation>
    </message>
    <message>
        <source>Who is sent the quality of each call by PUBLISH: a SIP address or host; empty sends none.</source>
        <translation>Wer die Qualität jedes Gesprächs per PUBLISH erhält: eine SIP-Adresse oder ein Host; leer sendet nichts.</translation>
    </message>
    <message>
        <source>Who is told of events by SNMP.</source>
        <translation>Wem per SNMP Ereignisse gemeldet werden.</translation>
    </message>
    <message>
        <source>Who plays music to a held call.</source>
        <translation>Wer einem gehaltenen Gespräch Musik spielt.</translation>
    </message>
    <message>
        <source>Whom the phone lets push commands to it; Trusted asks nobody.</source>
        <translation>Von wem sich das Telefon Befehle schicken lässt; Trusted fragt niemanden.</translation>
    </message>
    <message>
        <source>Whose dialect watched keys speak; Asterisk for yours.</source>
        <translation>Wessen Dialekt BLF-Tasten sprechen; für Ihre Anlage Asterisk.</translation>
    </message>
    <message>
        <source>Width of the letters on the softkeys.</source>
        <translation>Breite der Schrift auf den Softkeys.</translation>
    </message>
    <message>
        <source>Word that lets a reader in by SNMP; it works as a password and travels in the clear.</source>
        <translation>Wort, das per SNMP zum Lesen berechtigt; es wirkt wie ein Passwort und wird unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>Word that lets a writer in by SNMP; it works as a password and travels in the clear.</source>
        <translation>Wort, das per SNMP zum Schreiben berechtigt; es wirkt wie ein Passwort und wird unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>Writes SIP headers in their one-letter form.</source>
        <translation>Schreibt SIP-Header in ihrer einbuchstabigen Form.</translation>
    </message>
    <message>
        <source>Writes the outside address into the Via header.</source>
        <translation>Schreibt die äußere Adresse in den Via-Header.</translation>
    </message>
    <message>
        <source>Writes the outside address into this line's messages.</source>
        <translation>Schreibt die äußere Adresse in die Nachrichten dieser Leitung.</translation>
    </message>
    <message>
        <source>Writes the phone's own address into From instead of the proxy's name.</source>
        <translation>Schreibt die eigene Adresse des Telefons statt des Namens des Proxys in From.</translation>
    </message>
    <message>
        <source>Writes what CDP and LLDP say into the log.</source>
        <translation>Schreibt ins Protokoll, was CDP und LLDP sagen.</translation>
    </message>
    <message>
        <source>Writes what is said to the TR-069 server into the log.</source>
        <translation>Schreibt ins Protokoll, was dem TR-069-Server gesagt wird.</translation>
    </message>
    <message>
        <source>Your own inventory mark; the phone shows it and does nothing with it.</source>
        <translation>Ihr eigenes Inventarkennzeichen; das Telefon zeigt es und tut nichts damit.</translation>
    </message>
</context>
</TS>
