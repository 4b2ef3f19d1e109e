<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>parameters</name>
    <message>
        <source>12 or 24 hours.</source>
        <translation>12 ou 24 heures.</translation>
    </message>
    <message>
        <source>A code that switches reports for the maker's support.</source>
        <translation>Un code qui active ou désactive les rapports pour le support du fabricant.</translation>
    </message>
    <message>
        <source>A condition that starts a resync when it turns true.</source>
        <translation>Condition qui lance une resynchronisation quand elle devient vraie.</translation>
    </message>
    <message>
        <source>A fourth LDAP attribute that can be searched.</source>
        <translation>Un quatrième attribut LDAP sur lequel on peut rechercher.</translation>
    </message>
    <message>
        <source>A fourth profile, fetched after the third.</source>
        <translation>Un quatrième profil, récupéré après le troisième.</translation>
    </message>
    <message>
        <source>A fourth thing to search by.</source>
        <translation>Un quatrième critère de recherche.</translation>
    </message>
    <message>
        <source>A mark of your own for the state of the settings; the phone reports it and does nothing with it.</source>
        <translation>Une marque à vous pour l’état des réglages ; le téléphone la rapporte et n’en fait rien.</translation>
    </message>
    <message>
        <source>A news feed the phone shows, as name=Local News;url=http://rss.example.com/news.</source>
        <translation>Un flux d’actualités que le téléphone affiche, comme name=Local News;url=http://rss.example.com/news.</translation>
    </message>
    <message>
        <source>A number the line calls by itself to stay online.</source>
        <translation>Numéro que la ligne appelle d’elle-même pour rester en service.</translation>
    </message>
    <message>
        <source>A random wait before the first fetch after a start, so that a whole house does not ask at once.</source>
        <translation>Attente aléatoire avant la première récupération après un démarrage, pour que tout un bâtiment ne demande pas en même temps.</translation>
    </message>
    <message>
        <source>A ring tone: its name, its sound and its rhythm.</source>
        <translation>Une sonnerie : son nom, son timbre et sa cadence.</translation>
    </message>
    <message>
        <source>A ringing pattern the server can ask for.</source>
        <translation>Une cadence de sonnerie que le serveur peut demander.</translation>
    </message>
    <message>
        <source>A second condition that starts a resync when it turns true.</source>
        <translation>Seconde condition qui lance une resynchronisation quand elle devient vraie.</translation>
    </message>
    <message>
        <source>A second profile, fetched after the first.</source>
        <translation>Un deuxième profil, récupéré après le premier.</translation>
    </message>
    <message>
        <source>A softkey of your own.</source>
        <translation>Une touche contextuelle à vous.</translation>
    </message>
    <message>
        <source>A third LDAP attribute that can be searched.</source>
        <translation>Un troisième attribut LDAP sur lequel on peut rechercher.</translation>
    </message>
    <message>
        <source>A third profile, fetched after the second.</source>
        <translation>Un troisième profil, récupéré après le deuxième.</translation>
    </message>
    <message>
        <source>A third thing to search by.</source>
        <translation>Un troisième critère de recherche.</translation>
    </message>
    <message>
        <source>Address and mask of those who may ask by SNMP; all zeros means anybody.</source>
        <translation>Adresse et masque de ceux qui peuvent interroger par SNMP ; tout à zéro signifie tout le monde.</translation>
    </message>
    <message>
        <source>Address at which that server calls the adapter.</source>
        <translation>Adresse à laquelle ce serveur appelle l’adaptateur.</translation>
    </message>
    <message>
        <source>Address at which the TR-069 server calls the phone; the phone says it itself.</source>
        <translation>Adresse à laquelle le serveur TR-069 appelle le téléphone ; le téléphone l’indique lui-même.</translation>
    </message>
    <message>
        <source>Address by which phones of the small exchange find each other.</source>
        <translation>Adresse par laquelle les téléphones du petit standard se trouvent.</translation>
    </message>
    <message>
        <source>Address of that server.</source>
        <translation>Adresse de ce serveur.</translation>
    </message>
    <message>
        <source>Address of the adapter on its inside port.</source>
        <translation>Adresse de l’adaptateur sur son port intérieur.</translation>
    </message>
    <message>
        <source>Address of the small exchange.</source>
        <translation>Adresse du petit standard.</translation>
    </message>
    <message>
        <source>Address ranges that make the adapter a bridge by itself, where the service above may choose.</source>
        <translation>Plages d’adresses qui font de l’adaptateur un pont de lui-même, là où le service ci-dessus peut choisir.</translation>
    </message>
    <message>
        <source>Address the phone calls to open the door of this camera.</source>
        <translation>Adresse que le téléphone appelle pour ouvrir la porte de cette caméra.</translation>
    </message>
    <message>
        <source>Address, netmask and gateway of the uplink in one text, joined by colons: 192.0.2.7:255.255.255.0:192.0.2.1.</source>
        <translation>Adresse, masque de réseau et passerelle de la liaison WAN en un seul texte, séparés par des deux-points : 192.0.2.7:255.255.255.0:192.0.2.1.</translation>
    </message>
    <message>
        <source>Addresses kept for certain devices on the LAN port.</source>
        <translation>Adresses réservées à certains appareils du port LAN.</translation>
    </message>
    <message>
        <source>Addresses of servers from which calls may go out over the telephone line without a PIN, such as 192.168.*.*.</source>
        <translation>Adresses des serveurs dont les appels peuvent sortir par la ligne téléphonique sans code PIN, par exemple 192.168.*.*.</translation>
    </message>
    <message>
        <source>Addresses that may use the web pages from outside.</source>
        <translation>Adresses qui peuvent utiliser les pages web de l’extérieur.</translation>
    </message>
    <message>
        <source>Adds the quality of a call to its last message.</source>
        <translation>Ajoute la qualité d’un appel à son dernier message.</translation>
    </message>
    <message>
        <source>Adds the received parameter to replies where the addresses differ.</source>
        <translation>Ajoute le paramètre received aux réponses quand les adresses diffèrent.</translation>
    </message>
    <message>
        <source>Adds the rport parameter to replies where the ports differ.</source>
        <translation>Ajoute le paramètre rport aux réponses quand les ports diffèrent.</translation>
    </message>
    <message>
        <source>Adds the service's prefix to the name before asking for SRV.</source>
        <translation>Ajoute le préfixe du service au nom avant de demander le SRV.</translation>
    </message>
    <message>
        <source>Allows confirmation of what was pressed on the display; the maker's own switch for the feature.</source>
        <translation>Autorise la confirmation à l’écran de ce qui a été pressé ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows digest with SHA-256 (RFC 8760); the maker's own switch for the feature.</source>
        <translation>Autorise le digest avec SHA-256 (RFC 8760) ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows firmware by release channel; the maker's own switch for the feature.</source>
        <translation>Autorise le firmware par canal de diffusion ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows going through a web proxy; the maker's own switch for the feature.</source>
        <translation>Autorise le passage par un proxy web ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows problem reports asked for by Webex; the maker's own switch for the feature.</source>
        <translation>Autorise les rapports de problème demandés par Webex ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows reboots asked for by Webex; the maker's own switch for the feature.</source>
        <translation>Autorise les redémarrages demandés par Webex ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows reports to Webex of how the phone works; the maker's own switch for the feature.</source>
        <translation>Autorise les rapports à Webex sur le fonctionnement du téléphone ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows reports to the maker of how the phone works; the maker's own switch for the feature.</source>
        <translation>Autorise les rapports au fabricant sur le fonctionnement du téléphone ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows reports to the maker of the lines' state; the maker's own switch for the feature.</source>
        <translation>Autorise les rapports au fabricant sur l’état des lignes ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows the VPN; the maker's own switch for the feature.</source>
        <translation>Autorise le VPN ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows the Webex call list; the maker's own switch for the feature.</source>
        <translation>Autorise le journal d’appels Webex ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows the Webex cloud; the maker's own switch for the feature.</source>
        <translation>Autorise le cloud Webex ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows the Webex directory; the maker's own switch for the feature.</source>
        <translation>Autorise l’annuaire Webex ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Allows turning to the branch's router when the proxy is down; the maker's own switch for the feature.</source>
        <translation>Autorise le recours au routeur de l’agence quand le proxy est en panne ; l’interrupteur du fabricant pour cette fonction.</translation>
    </message>
    <message>
        <source>Also accepts the broken SSL 3.</source>
        <translation>Accepte aussi SSL 3, qui est cassé.</translation>
    </message>
    <message>
        <source>Also lets the speaker hear.</source>
        <translation>Fait entendre aussi le haut-parleur.</translation>
    </message>
    <message>
        <source>Always puts the display name in quotes.</source>
        <translation>Met toujours le nom affiché entre guillemets.</translation>
    </message>
    <message>
        <source>Announces a second call during a call.</source>
        <translation>Signale un second appel pendant une communication.</translation>
    </message>
    <message>
        <source>Announces missed calls on the display.</source>
        <translation>Signale les appels manqués à l’écran.</translation>
    </message>
    <message>
        <source>Announces the adapter's web pages to the neighbourhood by Bonjour.</source>
        <translation>Annonce les pages web de l’adaptateur au voisinage par Bonjour.</translation>
    </message>
    <message>
        <source>Announces the phone to the neighbourhood by Bonjour.</source>
        <translation>Annonce le téléphone au voisinage par Bonjour.</translation>
    </message>
    <message>
        <source>Answers SNMP version 3, which proves who asks.</source>
        <translation>Répond à SNMP version 3, qui authentifie celui qui interroge.</translation>
    </message>
    <message>
        <source>Answers SNMP: whoever knows the community reads, and with the second one changes, the adapter.</source>
        <translation>Répond à SNMP : qui connaît la communauté lit l’adaptateur et, avec la seconde, le modifie.</translation>
    </message>
    <message>
        <source>Answers a page even during a call, which is put on hold.</source>
        <translation>Répond à une annonce même pendant un appel, qui est mis en attente.</translation>
    </message>
    <message>
        <source>Answers after which the phone registers again soon.</source>
        <translation>Réponses après lesquelles le téléphone s’enregistre bientôt à nouveau.</translation>
    </message>
    <message>
        <source>Answers name look-ups of the LAN port itself instead of naming the server.</source>
        <translation>Répond lui-même aux requêtes de noms du port LAN au lieu d’indiquer le serveur.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 1 is played.</source>
        <translation>Réponses du serveur après lesquelles la tonalité d’information 1 est jouée.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 2 is played.</source>
        <translation>Réponses du serveur après lesquelles la tonalité d’information 2 est jouée.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 3 is played.</source>
        <translation>Réponses du serveur après lesquelles la tonalité d’information 3 est jouée.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 4 is played.</source>
        <translation>Réponses du serveur après lesquelles la tonalité d’information 4 est jouée.</translation>
    </message>
    <message>
        <source>Answers pages by itself.</source>
        <translation>Répond de lui-même aux annonces.</translation>
    </message>
    <message>
        <source>Answers pings to the whole IPv6 network.</source>
        <translation>Répond aux pings adressés à tout le réseau IPv6.</translation>
    </message>
    <message>
        <source>Answers that make the phone try the backup server.</source>
        <translation>Réponses qui font essayer au téléphone le serveur de secours.</translation>
    </message>
    <message>
        <source>Answers the line's proxy alone; calls from elsewhere are ignored, which keeps ghost calls away.</source>
        <translation>Ne répond qu’au proxy de la ligne ; les appels venus d’ailleurs sont ignorés, ce qui tient à l’écart les appels fantômes.</translation>
    </message>
    <message>
        <source>Answers the telephone line before the call over the network is answered; the caller pays from then on.</source>
        <translation>Décroche la ligne téléphonique avant que l’appel par le réseau ne soit décroché ; l’appelant paie dès cet instant.</translation>
    </message>
    <message>
        <source>Answers to the port a request came from.</source>
        <translation>Répond au port d’où une requête est venue.</translation>
    </message>
    <message>
        <source>Answers web pages on the outside port too.</source>
        <translation>Sert les pages web aussi sur le port extérieur.</translation>
    </message>
    <message>
        <source>Answers with one codec or with all in common.</source>
        <translation>Répond avec un seul codec ou avec tous ceux en commun.</translation>
    </message>
    <message>
        <source>Applies forwards and do not disturb to shared lines too.</source>
        <translation>Applique les renvois et Ne pas déranger aussi aux lignes partagées.</translation>
    </message>
    <message>
        <source>Asks Cisco's cloud for a server where none is set; No keeps the phone yours.</source>
        <translation>Demande un serveur au cloud de Cisco quand aucun n’est réglé ; avec No, le téléphone reste à vous.</translation>
    </message>
    <message>
        <source>Asks a NOTIFY for the line's password before it may resync or reboot.</source>
        <translation>Exige d’un NOTIFY le mot de passe de la ligne avant une resynchronisation ou un redémarrage.</translation>
    </message>
    <message>
        <source>Asks a STUN server for the outside address.</source>
        <translation>Demande l’adresse extérieure à un serveur STUN.</translation>
    </message>
    <message>
        <source>Asks a page for a password.</source>
        <translation>Demande un mot de passe pour une annonce.</translation>
    </message>
    <message>
        <source>Asks both name servers at once, or one after the other.</source>
        <translation>Interroge les deux serveurs de noms à la fois, ou l’un après l’autre.</translation>
    </message>
    <message>
        <source>Asks callers for a password.</source>
        <translation>Demande un mot de passe aux appelants.</translation>
    </message>
    <message>
        <source>Asks for the administrator's password before a factory reset.</source>
        <translation>Demande le mot de passe administrateur avant un retour aux réglages d’usine.</translation>
    </message>
    <message>
        <source>Asks the network to encrypt speech as far as its edge (Mediasec).</source>
        <translation>Demande au réseau de chiffrer la voix jusqu’à sa bordure (Mediasec).</translation>
    </message>
    <message>
        <source>Asks the provider for the network that is used on the LAN port.</source>
        <translation>Demande au fournisseur le réseau utilisé sur le port LAN.</translation>
    </message>
    <message>
        <source>Asks the user for the LDAP login where none is set.</source>
        <translation>Demande à l’utilisateur l’identifiant LDAP quand aucun n’est réglé.</translation>
    </message>
    <message>
        <source>Asks the user to set a password at the first start.</source>
        <translation>Demande à l’utilisateur de définir un mot de passe au premier démarrage.</translation>
    </message>
    <message>
        <source>Beep of the phone itself.</source>
        <translation>Bip du téléphone lui-même.</translation>
    </message>
    <message>
        <source>Beeps during a recording, so that both ends know.</source>
        <translation>Émet un bip pendant un enregistrement, pour que les deux correspondants le sachent.</translation>
    </message>
    <message>
        <source>Beeps when a watched phone rings.</source>
        <translation>Émet un bip quand un poste supervisé sonne.</translation>
    </message>
    <message>
        <source>Begins a new speech stream when a call is changed; some firewalls need it.</source>
        <translation>Commence un nouveau flux de voix quand un appel est modifié ; certains pare-feux en ont besoin.</translation>
    </message>
    <message>
        <source>Bits of the IPv6 address that name the network.</source>
        <translation>Bits de l’adresse IPv6 qui désignent le réseau.</translation>
    </message>
    <message>
        <source>Bits of the static IPv6 address that name the network.</source>
        <translation>Bits de l’adresse IPv6 statique qui désignent le réseau.</translation>
    </message>
    <message>
        <source>Boost of the handset's microphone, in dB.</source>
        <translation>Amplification du microphone du combiné, en dB.</translation>
    </message>
    <message>
        <source>Boost of the headset's microphone, in dB.</source>
        <translation>Amplification du microphone du casque, en dB.</translation>
    </message>
    <message>
        <source>Boost of the speakerphone's microphone, in dB.</source>
        <translation>Amplification du microphone mains libres, en dB.</translation>
    </message>
    <message>
        <source>Brightness of the display.</source>
        <translation>Luminosité de l’écran.</translation>
    </message>
    <message>
        <source>Brightness of the key module's display.</source>
        <translation>Luminosité de l’écran du module de touches.</translation>
    </message>
    <message>
        <source>BroadSoft XSI server of this line.</source>
        <translation>Serveur BroadSoft XSI de cette ligne.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 1: patterns as 1408* or 555?1.</source>
        <translation>Appelants renvoyés à part, liste 1 : des motifs comme 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 2: patterns as 1408* or 555?1.</source>
        <translation>Appelants renvoyés à part, liste 2 : des motifs comme 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 3: patterns as 1408* or 555?1.</source>
        <translation>Appelants renvoyés à part, liste 3 : des motifs comme 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 4: patterns as 1408* or 555?1.</source>
        <translation>Appelants renvoyés à part, liste 4 : des motifs comme 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 5: patterns as 1408* or 555?1.</source>
        <translation>Appelants renvoyés à part, liste 5 : des motifs comme 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 6: patterns as 1408* or 555?1.</source>
        <translation>Appelants renvoyés à part, liste 6 : des motifs comme 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 7: patterns as 1408* or 555?1.</source>
        <translation>Appelants renvoyés à part, liste 7 : des motifs comme 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 8: patterns as 1408* or 555?1.</source>
        <translation>Appelants renvoyés à part, liste 8 : des motifs comme 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 1.</source>
        <translation>Appelants signalés par la sonnerie distinctive 1.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 2.</source>
        <translation>Appelants signalés par la sonnerie distinctive 2.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 3.</source>
        <translation>Appelants signalés par la sonnerie distinctive 3.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 4.</source>
        <translation>Appelants signalés par la sonnerie distinctive 4.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 5.</source>
        <translation>Appelants signalés par la sonnerie distinctive 5.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 6.</source>
        <translation>Appelants signalés par la sonnerie distinctive 6.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 7.</source>
        <translation>Appelants signalés par la sonnerie distinctive 7.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 8.</source>
        <translation>Appelants signalés par la sonnerie distinctive 8.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 9.</source>
        <translation>Appelants signalés par la sonnerie distinctive 9.</translation>
    </message>
    <message>
        <source>Calls a line can hold at a time.</source>
        <translation>Appels qu’une ligne peut avoir à la fois.</translation>
    </message>
    <message>
        <source>Calls itself anonymous where the number is hidden.</source>
        <translation>Se présente comme anonyme quand le numéro est masqué.</translation>
    </message>
    <message>
        <source>Carries SIP over UDP, TCP or TLS.</source>
        <translation>Transporte SIP par UDP, TCP ou TLS.</translation>
    </message>
    <message>
        <source>Celsius or Fahrenheit for the weather.</source>
        <translation>Celsius ou Fahrenheit pour la météo.</translation>
    </message>
    <message>
        <source>Certificate by which the wireless network's server is known.</source>
        <translation>Certificat auquel on reconnaît le serveur du réseau sans fil.</translation>
    </message>
    <message>
        <source>Certificate for encrypted calls.</source>
        <translation>Certificat pour les appels chiffrés.</translation>
    </message>
    <message>
        <source>Certificate the phone shows to the wireless network.</source>
        <translation>Certificat que le téléphone présente au réseau sans fil.</translation>
    </message>
    <message>
        <source>Changes the clock for summer time.</source>
        <translation>Change l’heure de l’horloge pour l’heure d’été.</translation>
    </message>
    <message>
        <source>Cipher of encrypted speech. Both ends must know it.</source>
        <translation>Algorithme de chiffrement de la voix. Les deux correspondants doivent le connaître.</translation>
    </message>
    <message>
        <source>Cipher of the wireless network.</source>
        <translation>Algorithme de chiffrement du réseau sans fil.</translation>
    </message>
    <message>
        <source>Ciphers the phone offers for TLS, in OpenSSL's words, joined by colons; empty leaves its own.</source>
        <translation>Algorithmes que le téléphone propose pour TLS, dans les termes d’OpenSSL, séparés par des deux-points ; vide lui laisse les siens.</translation>
    </message>
    <message>
        <source>City for the traffic and weather news.</source>
        <translation>Ville pour les informations de trafic et de météo.</translation>
    </message>
    <message>
        <source>Code an assistant dials to call in the executive's name.</source>
        <translation>Code qu’un assistant compose pour appeler au nom du directeur.</translation>
    </message>
    <message>
        <source>Code an assistant dials to hand a call to the executive.</source>
        <translation>Code qu’un assistant compose pour remettre un appel au directeur.</translation>
    </message>
    <message>
        <source>Code an executive dials to join the assistant's call.</source>
        <translation>Code qu’un directeur compose pour entrer dans l’appel de l’assistant.</translation>
    </message>
    <message>
        <source>Code an executive dials to let the assistant take the calls.</source>
        <translation>Code qu’un directeur compose pour laisser l’assistant prendre les appels.</translation>
    </message>
    <message>
        <source>Code an executive dials to take a call over from the assistant.</source>
        <translation>Code qu’un directeur compose pour reprendre un appel à l’assistant.</translation>
    </message>
    <message>
        <source>Code an executive dials to take the calls again.</source>
        <translation>Code qu’un directeur compose pour prendre à nouveau les appels.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 alone.</source>
        <translation>Code composé avant un numéro pour ne proposer que G.722.2.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 first.</source>
        <translation>Code composé avant un numéro pour proposer G.722.2 en premier.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus alone.</source>
        <translation>Code composé avant un numéro pour ne proposer qu’Opus.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus first.</source>
        <translation>Code composé avant un numéro pour proposer Opus en premier.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC alone.</source>
        <translation>Code composé avant un numéro pour ne proposer qu’iLBC.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC first.</source>
        <translation>Code composé avant un numéro pour proposer iLBC en premier.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC alone.</source>
        <translation>Code composé avant un numéro pour ne proposer qu’iSAC.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC first.</source>
        <translation>Code composé avant un numéro pour proposer iSAC en premier.</translation>
    </message>
    <message>
        <source>Code dialled to be shown callers' numbers.</source>
        <translation>Code composé pour voir les numéros des appelants.</translation>
    </message>
    <message>
        <source>Code dialled to be shown no callers' numbers.</source>
        <translation>Code composé pour ne plus voir les numéros des appelants.</translation>
    </message>
    <message>
        <source>Code dialled to be shown no number of a second caller.</source>
        <translation>Code composé pour ne plus voir le numéro d’un second appelant.</translation>
    </message>
    <message>
        <source>Code dialled to be shown the number of a second caller.</source>
        <translation>Code composé pour voir le numéro d’un second appelant.</translation>
    </message>
    <message>
        <source>Code dialled to connect the held call with the present one.</source>
        <translation>Code composé pour relier l’appel en attente à l’appel en cours.</translation>
    </message>
    <message>
        <source>Code dialled to fetch a parked call; must be the exchange's own.</source>
        <translation>Code composé pour reprendre un appel parqué ; ce doit être celui de l’IPBX.</translation>
    </message>
    <message>
        <source>Code dialled to fetch from a watched key.</source>
        <translation>Code composé pour reprendre un appel parqué sur une touche supervisée.</translation>
    </message>
    <message>
        <source>Code dialled to forward the last caller from now on.</source>
        <translation>Code composé pour renvoyer désormais le dernier appelant.</translation>
    </message>
    <message>
        <source>Code dialled to have a busy number called until it is free.</source>
        <translation>Code composé pour faire appeler un numéro occupé jusqu’à ce qu’il soit libre.</translation>
    </message>
    <message>
        <source>Code dialled to have all callers ring alike.</source>
        <translation>Code composé pour que tous les appelants aient la même sonnerie.</translation>
    </message>
    <message>
        <source>Code dialled to have certain callers ring in their own way.</source>
        <translation>Code composé pour que certains appelants aient leur propre sonnerie.</translation>
    </message>
    <message>
        <source>Code dialled to join the held call and the present one.</source>
        <translation>Code composé pour réunir l’appel en attente et l’appel en cours.</translation>
    </message>
    <message>
        <source>Code dialled to park on a watched key.</source>
        <translation>Code composé pour parquer un appel sur une touche supervisée.</translation>
    </message>
    <message>
        <source>Code dialled to put a number behind a speed dial digit.</source>
        <translation>Code composé pour attribuer un numéro à un chiffre de numérotation abrégée.</translation>
    </message>
    <message>
        <source>Code dialled to stop forwarding the last caller.</source>
        <translation>Code composé pour arrêter le renvoi du dernier appelant.</translation>
    </message>
    <message>
        <source>Code dialled to take a call a watched key shows ringing; must be the exchange's own.</source>
        <translation>Code composé pour intercepter un appel qu’une touche supervisée signale ; ce doit être celui de l’IPBX.</translation>
    </message>
    <message>
        <source>Code dialled to take a call that a watched key shows ringing; must be the exchange's own.</source>
        <translation>Code composé pour intercepter un appel qu’une touche supervisée signale ; ce doit être celui de l’IPBX.</translation>
    </message>
    <message>
        <source>Codec for calls within the house.</source>
        <translation>Codec pour les appels internes.</translation>
    </message>
    <message>
        <source>Codec for faxes sent as speech.</source>
        <translation>Codec des fax envoyés comme de la voix.</translation>
    </message>
    <message>
        <source>Codec of a loopback test, by which a network's speech path is measured.</source>
        <translation>Codec d’un test de bouclage, qui mesure le trajet de la voix dans un réseau.</translation>
    </message>
    <message>
        <source>Codec offered first.</source>
        <translation>Codec proposé en premier.</translation>
    </message>
    <message>
        <source>Codec offered second.</source>
        <translation>Codec proposé en deuxième.</translation>
    </message>
    <message>
        <source>Codec offered third.</source>
        <translation>Codec proposé en troisième.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call held elsewhere.</source>
        <translation>Couleur et clignotement de la touche d’un appel mis en attente ailleurs.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call that rings at the other end.</source>
        <translation>Couleur et clignotement de la touche d’un appel qui sonne chez le correspondant.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free line.</source>
        <translation>Couleur et clignotement de la touche d’une ligne libre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free parking place.</source>
        <translation>Couleur et clignotement de la touche d’une place de parcage libre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a held call.</source>
        <translation>Couleur et clignotement de la touche d’un appel mis en attente.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line in a call.</source>
        <translation>Couleur et clignotement de la touche d’une ligne en communication.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line taken to dial.</source>
        <translation>Couleur et clignotement de la touche d’une ligne prise pour composer.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that could not register.</source>
        <translation>Couleur et clignotement de la touche d’une ligne qui n’a pas pu s’enregistrer.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that registers.</source>
        <translation>Couleur et clignotement de la touche d’une ligne qui s’enregistre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line with a call-back armed.</source>
        <translation>Couleur et clignotement de la touche d’une ligne dont le rappel automatique est armé.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with new messages.</source>
        <translation>Couleur et clignotement de la touche d’une boîte vocale avec de nouveaux messages.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with urgent messages.</source>
        <translation>Couleur et clignotement de la touche d’une boîte vocale avec des messages urgents.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox without messages.</source>
        <translation>Couleur et clignotement de la touche d’une boîte vocale sans messages.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a reserved trunk.</source>
        <translation>Couleur et clignotement de la touche d’un trunk réservé.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a ringing line.</source>
        <translation>Couleur et clignotement de la touche d’une ligne qui sonne.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line dialling elsewhere.</source>
        <translation>Couleur et clignotement de la touche d’une ligne partagée qui compose ailleurs.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line in a call elsewhere.</source>
        <translation>Couleur et clignotement de la touche d’une ligne partagée en communication ailleurs.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line ringing elsewhere.</source>
        <translation>Couleur et clignotement de la touche d’une ligne partagée qui sonne ailleurs.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line taken elsewhere.</source>
        <translation>Couleur et clignotement de la touche d’une ligne partagée prise ailleurs.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line whose state is unknown.</source>
        <translation>Couleur et clignotement de la touche d’une ligne partagée dont l’état est inconnu.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a taken parking place.</source>
        <translation>Couleur et clignotement de la touche d’une place de parcage occupée.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk in use.</source>
        <translation>Couleur et clignotement de la touche d’un trunk utilisé.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk that does not work.</source>
        <translation>Couleur et clignotement de la touche d’un trunk hors service.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone in a call.</source>
        <translation>Couleur et clignotement de la touche d’un poste supervisé en communication.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that holds a call.</source>
        <translation>Couleur et clignotement de la touche d’un poste supervisé qui a mis un appel en attente.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that is free.</source>
        <translation>Couleur et clignotement de la touche d’un poste supervisé qui est libre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that rings.</source>
        <translation>Couleur et clignotement de la touche d’un poste supervisé qui sonne.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who finishes a call.</source>
        <translation>Couleur et clignotement de la touche d’un agent qui termine le traitement d’un appel.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is available.</source>
        <translation>Couleur et clignotement de la touche d’un agent disponible.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed in.</source>
        <translation>Couleur et clignotement de la touche d’un agent connecté.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed off.</source>
        <translation>Couleur et clignotement de la touche d’un agent déconnecté.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who takes no calls.</source>
        <translation>Couleur et clignotement de la touche d’un agent qui ne prend pas d’appels.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an application.</source>
        <translation>Couleur et clignotement de la touche d’une application.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of day service.</source>
        <translation>Couleur et clignotement de la touche du service de jour.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is off.</source>
        <translation>Couleur et clignotement de la touche de déviation quand elle est désactivée.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is on.</source>
        <translation>Couleur et clignotement de la touche de déviation quand elle est activée.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is off.</source>
        <translation>Couleur et clignotement de la touche Ne pas déranger quand la fonction est désactivée.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is on.</source>
        <translation>Couleur et clignotement de la touche Ne pas déranger quand la fonction est activée.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is off.</source>
        <translation>Couleur et clignotement de la touche de renvoi quand il est désactivé.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is on.</source>
        <translation>Couleur et clignotement de la touche de renvoi quand il est activé.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of night service.</source>
        <translation>Couleur et clignotement de la touche du service de nuit.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key that subscribes.</source>
        <translation>Couleur et clignotement de la touche qui s’abonne.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key whose subscription failed.</source>
        <translation>Couleur et clignotement de la touche dont l’abonnement a échoué.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key without a line.</source>
        <translation>Couleur et clignotement de la touche sans ligne.</translation>
    </message>
    <message>
        <source>Colours of the display.</source>
        <translation>Couleurs de l’écran.</translation>
    </message>
    <message>
        <source>Compares the number of an incoming call together with its domain, not by itself.</source>
        <translation>Compare le numéro d’un appel entrant avec son domaine, et non seul.</translation>
    </message>
    <message>
        <source>Confirms provisional answers too.</source>
        <translation>Confirme aussi les réponses provisoires.</translation>
    </message>
    <message>
        <source>Content type of a hook flash sent by INFO.</source>
        <translation>Type de contenu d’un flash envoyé par INFO.</translation>
    </message>
    <message>
        <source>Content type of digits sent by INFO.</source>
        <translation>Type de contenu des chiffres DTMF envoyés par INFO.</translation>
    </message>
    <message>
        <source>Contrast of the display.</source>
        <translation>Contraste de l’écran.</translation>
    </message>
    <message>
        <source>Contrast of the key module's display.</source>
        <translation>Contraste de l’écran du module de touches.</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port, for tracing. Whoever is plugged in there can listen.</source>
        <translation>Copie le trafic du téléphone vers son port ordinateur, pour l’analyse. Qui y est branché peut écouter.</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port.</source>
        <translation>Copie le trafic du téléphone vers son port ordinateur.</translation>
    </message>
    <message>
        <source>Corrects the zone, as HH/mm.</source>
        <translation>Corrige le fuseau, sous la forme HH/mm.</translation>
    </message>
    <message>
        <source>DHCP option that names the voice VLAN; empty asks for none.</source>
        <translation>Option DHCP qui nomme le VLAN voix ; vide n’en demande aucune.</translation>
    </message>
    <message>
        <source>DHCP options that may name the provisioning server, in order of preference.</source>
        <translation>Options DHCP qui peuvent nommer le serveur de provisionnement, par ordre de préférence.</translation>
    </message>
    <message>
        <source>Damps echo harder; both speaking at once suffers.</source>
        <translation>Atténue davantage l’écho ; la parole simultanée en souffre.</translation>
    </message>
    <message>
        <source>Damps what echo remains.</source>
        <translation>Atténue l’écho qui reste.</translation>
    </message>
    <message>
        <source>Default router beside an address set by hand.</source>
        <translation>Routeur par défaut accompagnant une adresse réglée à la main.</translation>
    </message>
    <message>
        <source>Dial plan 1 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de numérotation 1 de la ligne téléphonique ; les appelants reçoivent l’un des huit par son numéro.</translation>
    </message>
    <message>
        <source>Dial plan 2 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de numérotation 2 de la ligne téléphonique ; les appelants reçoivent l’un des huit par son numéro.</translation>
    </message>
    <message>
        <source>Dial plan 3 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de numérotation 3 de la ligne téléphonique ; les appelants reçoivent l’un des huit par son numéro.</translation>
    </message>
    <message>
        <source>Dial plan 4 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de numérotation 4 de la ligne téléphonique ; les appelants reçoivent l’un des huit par son numéro.</translation>
    </message>
    <message>
        <source>Dial plan 5 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de numérotation 5 de la ligne téléphonique ; les appelants reçoivent l’un des huit par son numéro.</translation>
    </message>
    <message>
        <source>Dial plan 6 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de numérotation 6 de la ligne téléphonique ; les appelants reçoivent l’un des huit par son numéro.</translation>
    </message>
    <message>
        <source>Dial plan 7 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de numérotation 7 de la ligne téléphonique ; les appelants reçoivent l’un des huit par son numéro.</translation>
    </message>
    <message>
        <source>Dial plan 8 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de numérotation 8 de la ligne téléphonique ; les appelants reçoivent l’un des huit par son numéro.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 1.</source>
        <translation>Plan de numérotation d’un appelant venant du réseau qui a donné le code PIN 1.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 2.</source>
        <translation>Plan de numérotation d’un appelant venant du réseau qui a donné le code PIN 2.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 3.</source>
        <translation>Plan de numérotation d’un appelant venant du réseau qui a donné le code PIN 3.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 4.</source>
        <translation>Plan de numérotation d’un appelant venant du réseau qui a donné le code PIN 4.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 5.</source>
        <translation>Plan de numérotation d’un appelant venant du réseau qui a donné le code PIN 5.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 6.</source>
        <translation>Plan de numérotation d’un appelant venant du réseau qui a donné le code PIN 6.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 7.</source>
        <translation>Plan de numérotation d’un appelant venant du réseau qui a donné le code PIN 7.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 8.</source>
        <translation>Plan de numérotation d’un appelant venant du réseau qui a donné le code PIN 8.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 1.</source>
        <translation>Plan de numérotation d’un appelant de la ligne téléphonique qui a donné le code PIN 1.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 2.</source>
        <translation>Plan de numérotation d’un appelant de la ligne téléphonique qui a donné le code PIN 2.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 3.</source>
        <translation>Plan de numérotation d’un appelant de la ligne téléphonique qui a donné le code PIN 3.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 4.</source>
        <translation>Plan de numérotation d’un appelant de la ligne téléphonique qui a donné le code PIN 4.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 5.</source>
        <translation>Plan de numérotation d’un appelant de la ligne téléphonique qui a donné le code PIN 5.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 6.</source>
        <translation>Plan de numérotation d’un appelant de la ligne téléphonique qui a donné le code PIN 6.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 7.</source>
        <translation>Plan de numérotation d’un appelant de la ligne téléphonique qui a donné le code PIN 7.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 8.</source>
        <translation>Plan de numérotation d’un appelant de la ligne téléphonique qui a donné le code PIN 8.</translation>
    </message>
    <message>
        <source>Dial plan for callers from the network who have no PIN or name of their own.</source>
        <translation>Plan de numérotation des appelants venant du réseau qui n’ont ni code PIN ni nom à eux.</translation>
    </message>
    <message>
        <source>Dial plan for callers on the telephone line who have no PIN of their own.</source>
        <translation>Plan de numérotation des appelants de la ligne téléphonique qui n’ont pas de code PIN à eux.</translation>
    </message>
    <message>
        <source>Dial plan for calls that line 1 sends to the telephone line; none means no such calls.</source>
        <translation>Plan de numérotation des appels que la ligne 1 envoie vers la ligne téléphonique ; none interdit ces appels.</translation>
    </message>
    <message>
        <source>Dial plan for line 1 while it is not registered and its calls go out over the telephone line.</source>
        <translation>Plan de numérotation de la ligne 1 tant qu’elle n’est pas enregistrée et que ses appels sortent par la ligne téléphonique.</translation>
    </message>
    <message>
        <source>Dial plan for user 1 from the network.</source>
        <translation>Plan de numérotation de l’utilisateur 1 venant du réseau.</translation>
    </message>
    <message>
        <source>Dial plan for user 2 from the network.</source>
        <translation>Plan de numérotation de l’utilisateur 2 venant du réseau.</translation>
    </message>
    <message>
        <source>Dial plan for user 3 from the network.</source>
        <translation>Plan de numérotation de l’utilisateur 3 venant du réseau.</translation>
    </message>
    <message>
        <source>Dial plan for user 4 from the network.</source>
        <translation>Plan de numérotation de l’utilisateur 4 venant du réseau.</translation>
    </message>
    <message>
        <source>Dial plan for user 5 from the network.</source>
        <translation>Plan de numérotation de l’utilisateur 5 venant du réseau.</translation>
    </message>
    <message>
        <source>Dial plan for user 6 from the network.</source>
        <translation>Plan de numérotation de l’utilisateur 6 venant du réseau.</translation>
    </message>
    <message>
        <source>Dial plan for user 7 from the network.</source>
        <translation>Plan de numérotation de l’utilisateur 7 venant du réseau.</translation>
    </message>
    <message>
        <source>Dial plan for user 8 from the network.</source>
        <translation>Plan de numérotation de l’utilisateur 8 venant du réseau.</translation>
    </message>
    <message>
        <source>Dial tone of a second call.</source>
        <translation>Tonalité de numérotation d’un second appel.</translation>
    </message>
    <message>
        <source>Dial tone while calls are forwarded.</source>
        <translation>Tonalité de numérotation quand les appels sont renvoyés.</translation>
    </message>
    <message>
        <source>Dial tone while messages wait.</source>
        <translation>Tonalité de numérotation quand des messages attendent.</translation>
    </message>
    <message>
        <source>Dials the called number on the telephone line at once, instead of giving the caller its dial tone.</source>
        <translation>Compose aussitôt le numéro appelé sur la ligne téléphonique, au lieu d’en donner la tonalité à l’appelant.</translation>
    </message>
    <message>
        <source>Difference to Greenwich in hours, then two numbers about summer time, as the adapter's page writes them: -05 2 1.</source>
        <translation>Décalage par rapport à Greenwich en heures, puis deux nombres sur l’heure d’été, tels que la page de l’adaptateur les écrit : -05 2 1.</translation>
    </message>
    <message>
        <source>Digits put before a number from the telephone line when it is passed on.</source>
        <translation>Chiffres placés devant un numéro de la ligne téléphonique quand il est transmis.</translation>
    </message>
    <message>
        <source>Digits the voice menu asks for before it changes anything.</source>
        <translation>Chiffres que le menu vocal demande avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Does not take the zone from DHCP.</source>
        <translation>N’utilise pas le fuseau donné par le DHCP.</translation>
    </message>
    <message>
        <source>Domain of those who sign in.</source>
        <translation>Domaine de ceux qui se connectent.</translation>
    </message>
    <message>
        <source>Domain the adapter puts behind names without one.</source>
        <translation>Domaine que l’adaptateur ajoute aux noms qui n’en ont pas.</translation>
    </message>
    <message>
        <source>Domains, separated by commas, whose servers the phone may use; empty allows all.</source>
        <translation>Domaines, séparés par des virgules, dont le téléphone peut utiliser les serveurs ; vide les permet tous.</translation>
    </message>
    <message>
        <source>Electrical impedance of the port to the telephone line; the wrong one makes an echo. It follows the country.</source>
        <translation>Impédance électrique du port vers la ligne téléphonique ; une mauvaise valeur produit un écho. Elle dépend du pays.</translation>
    </message>
    <message>
        <source>Electrical impedance of the port while the telephone line rings.</source>
        <translation>Impédance électrique du port pendant que la ligne téléphonique sonne.</translation>
    </message>
    <message>
        <source>Emergency location service asked first, by HTTPS.</source>
        <translation>Service de localisation d’urgence interrogé en premier, par HTTPS.</translation>
    </message>
    <message>
        <source>Emergency location service asked when the first fails.</source>
        <translation>Service de localisation d’urgence interrogé quand le premier est en panne.</translation>
    </message>
    <message>
        <source>Encrypts calls where the other end can.</source>
        <translation>Chiffre les appels quand le correspondant le peut.</translation>
    </message>
    <message>
        <source>Encrypts the line's calls where the other end can.</source>
        <translation>Chiffre les appels de la ligne quand le correspondant le peut.</translation>
    </message>
    <message>
        <source>Encrypts the talk with the LDAP directory (StartTLS).</source>
        <translation>Chiffre l’échange avec l’annuaire LDAP (StartTLS).</translation>
    </message>
    <message>
        <source>Ends the call after a long silence from the network.</source>
        <translation>Termine l’appel après un long silence venant du réseau.</translation>
    </message>
    <message>
        <source>Ends the call after a long silence on the telephone line.</source>
        <translation>Termine l’appel après un long silence sur la ligne téléphonique.</translation>
    </message>
    <message>
        <source>Ends the call when the exchange reverses the polarity of the telephone line a second time.</source>
        <translation>Termine l’appel quand le central inverse une seconde fois la polarité de la ligne téléphonique.</translation>
    </message>
    <message>
        <source>Ends the call when the exchange takes the current off the telephone line for a moment.</source>
        <translation>Termine l’appel quand le central coupe un instant le courant de la ligne téléphonique.</translation>
    </message>
    <message>
        <source>Ends the call when the telephone line plays the tone below.</source>
        <translation>Termine l’appel quand la ligne téléphonique joue la tonalité ci-dessous.</translation>
    </message>
    <message>
        <source>Errors from the network after which the call is dropped; 0 never.</source>
        <translation>Nombre d’erreurs du réseau après lesquelles l’appel est abandonné ; 0 jamais.</translation>
    </message>
    <message>
        <source>Fetches the profile again after a try to load firmware.</source>
        <translation>Récupère à nouveau le profil après une tentative de chargement de firmware.</translation>
    </message>
    <message>
        <source>Fetches the profile at every start.</source>
        <translation>Récupère le profil à chaque démarrage.</translation>
    </message>
    <message>
        <source>File named to devices on the LAN port (DHCP option 67).</source>
        <translation>Fichier indiqué aux appareils du port LAN (option DHCP 67).</translation>
    </message>
    <message>
        <source>Finds out at start what kind of address translation there is.</source>
        <translation>Détermine au démarrage le type de traduction d’adresses présent.</translation>
    </message>
    <message>
        <source>Finds the best way for speech through routers by ICE.</source>
        <translation>Trouve par ICE le meilleur chemin de la voix à travers les routeurs.</translation>
    </message>
    <message>
        <source>Finds the proxy by its SRV records.</source>
        <translation>Trouve le proxy par ses enregistrements SRV.</translation>
    </message>
    <message>
        <source>Finds the small exchange by itself.</source>
        <translation>Trouve le petit standard de lui-même.</translation>
    </message>
    <message>
        <source>Finds the web proxy by itself (WPAD).</source>
        <translation>Trouve le proxy web de lui-même (WPAD).</translation>
    </message>
    <message>
        <source>Fine adjustment of the handset's microphone.</source>
        <translation>Réglage fin du microphone du combiné.</translation>
    </message>
    <message>
        <source>Fine adjustment of the headset's microphone.</source>
        <translation>Réglage fin du microphone du casque.</translation>
    </message>
    <message>
        <source>Fine adjustment of the speakerphone's microphone.</source>
        <translation>Réglage fin du microphone mains libres.</translation>
    </message>
    <message>
        <source>First address given out on the LAN port.</source>
        <translation>Première adresse donnée sur le port LAN.</translation>
    </message>
    <message>
        <source>First of the ports the adapter keeps for itself, which devices behind it cannot use.</source>
        <translation>Premier des ports que l’adaptateur se réserve et que les appareils derrière lui ne peuvent pas utiliser.</translation>
    </message>
    <message>
        <source>First sequence number of registrations after a start.</source>
        <translation>Premier numéro de séquence des enregistrements après un démarrage.</translation>
    </message>
    <message>
        <source>Follows a redirection of the packets that keep the mapping open.</source>
        <translation>Suit une redirection des paquets qui maintiennent l’association ouverte.</translation>
    </message>
    <message>
        <source>Follows the other end when it changes for a fax.</source>
        <translation>Suit le correspondant quand il change de mode pour un fax.</translation>
    </message>
    <message>
        <source>Forwards all calls, to the number beside it.</source>
        <translation>Renvoie tous les appels vers le numéro à côté.</translation>
    </message>
    <message>
        <source>Forwards calls when nobody answers, to the number beside it.</source>
        <translation>Renvoie les appels quand personne ne répond, vers le numéro à côté.</translation>
    </message>
    <message>
        <source>Forwards calls when the phone is busy, to the number beside it.</source>
        <translation>Renvoie les appels quand le téléphone est occupé, vers le numéro à côté.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SA.</source>
        <translation>Texte secret libre ; seuls les clés et les mots de passe d’une règle de profil peuvent le lire, par $SA.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SB.</source>
        <translation>Texte secret libre ; seuls les clés et les mots de passe d’une règle de profil peuvent le lire, par $SB.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SC.</source>
        <translation>Texte secret libre ; seuls les clés et les mots de passe d’une règle de profil peuvent le lire, par $SC.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SD.</source>
        <translation>Texte secret libre ; seuls les clés et les mots de passe d’une règle de profil peuvent le lire, par $SD.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $A.</source>
        <translation>Texte libre ; les autres réglages le lisent par $A.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $B.</source>
        <translation>Texte libre ; les autres réglages le lisent par $B.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $C.</source>
        <translation>Texte libre ; les autres réglages le lisent par $C.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $D.</source>
        <translation>Texte libre ; les autres réglages le lisent par $D.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $E.</source>
        <translation>Texte libre ; les autres réglages le lisent par $E.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $F.</source>
        <translation>Texte libre ; les autres réglages le lisent par $F.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $G.</source>
        <translation>Texte libre ; les autres réglages le lisent par $G.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $H.</source>
        <translation>Texte libre ; les autres réglages le lisent par $H.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $I.</source>
        <translation>Texte libre ; les autres réglages le lisent par $I.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $J.</source>
        <translation>Texte libre ; les autres réglages le lisent par $J.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $K.</source>
        <translation>Texte libre ; les autres réglages le lisent par $K.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $L.</source>
        <translation>Texte libre ; les autres réglages le lisent par $L.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $M.</source>
        <translation>Texte libre ; les autres réglages le lisent par $M.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $N.</source>
        <translation>Texte libre ; les autres réglages le lisent par $N.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $O.</source>
        <translation>Texte libre ; les autres réglages le lisent par $O.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $P.</source>
        <translation>Texte libre ; les autres réglages le lisent par $P.</translation>
    </message>
    <message>
        <source>Frequency of the ringing current, in Hz.</source>
        <translation>Fréquence du courant de sonnerie, en Hz.</translation>
    </message>
    <message>
        <source>From which severity on the kernel is logged: 0 emergencies only, 7 everything.</source>
        <translation>Gravité à partir de laquelle le noyau est journalisé : 0 urgences seulement, 7 tout.</translation>
    </message>
    <message>
        <source>From which severity on the system is logged: 0 emergencies only, 7 everything.</source>
        <translation>Gravité à partir de laquelle le système est journalisé : 0 urgences seulement, 7 tout.</translation>
    </message>
    <message>
        <source>Full SIP address, where it is not user and proxy.</source>
        <translation>Adresse SIP complète, si elle n’est pas formée de l’utilisateur et du proxy.</translation>
    </message>
    <message>
        <source>Further gain of a Bluetooth headset's microphone, in decibels.</source>
        <translation>Amplification supplémentaire du microphone d’un casque Bluetooth, en décibels.</translation>
    </message>
    <message>
        <source>Gain from the telephone, in dB.</source>
        <translation>Gain depuis le téléphone, en dB.</translation>
    </message>
    <message>
        <source>Gain to the telephone, in dB.</source>
        <translation>Gain vers le téléphone, en dB.</translation>
    </message>
    <message>
        <source>Gateway 1: where a dial plan rule with &lt;:@gw1&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Passerelle 1 : où une règle du plan de numérotation avec &lt;:@gw1&gt; envoie ses appels, un hôte et éventuellement un port.</translation>
    </message>
    <message>
        <source>Gateway 2: where a dial plan rule with &lt;:@gw2&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Passerelle 2 : où une règle du plan de numérotation avec &lt;:@gw2&gt; envoie ses appels, un hôte et éventuellement un port.</translation>
    </message>
    <message>
        <source>Gateway 3: where a dial plan rule with &lt;:@gw3&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Passerelle 3 : où une règle du plan de numérotation avec &lt;:@gw3&gt; envoie ses appels, un hôte et éventuellement un port.</translation>
    </message>
    <message>
        <source>Gateway 4: where a dial plan rule with &lt;:@gw4&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Passerelle 4 : où une règle du plan de numérotation avec &lt;:@gw4&gt; envoie ses appels, un hôte et éventuellement un port.</translation>
    </message>
    <message>
        <source>Gives addresses to what is plugged into the LAN port.</source>
        <translation>Donne des adresses à ce qui est branché sur le port LAN.</translation>
    </message>
    <message>
        <source>Gives every call an identifier that all its stations keep (Session-ID, RFC 7989).</source>
        <translation>Donne à chaque appel un identifiant que conservent toutes ses étapes (Session-ID, RFC 7989).</translation>
    </message>
    <message>
        <source>Gives every call an identifier that stays through its transfers, and says it in each request.</source>
        <translation>Donne à chaque appel un identifiant qui subsiste à travers ses transferts, et l’indique dans chaque requête.</translation>
    </message>
    <message>
        <source>Gives up an INVITE after this time.</source>
        <translation>Abandonne un INVITE après ce temps.</translation>
    </message>
    <message>
        <source>Gives up any other request after this time.</source>
        <translation>Abandonne toute autre requête après ce temps.</translation>
    </message>
    <message>
        <source>Goes back to speech when a T.38 fax is over instead of ending the call.</source>
        <translation>Revient à la voix à la fin d’un fax T.38 au lieu de terminer l’appel.</translation>
    </message>
    <message>
        <source>Goes on sending speech to the proxy while the other end holds the call.</source>
        <translation>Continue d’envoyer la voix au proxy pendant que le correspondant a mis l’appel en attente.</translation>
    </message>
    <message>
        <source>Group at the VPN gateway.</source>
        <translation>Groupe auprès de la passerelle VPN.</translation>
    </message>
    <message>
        <source>Groups of phones that can be paged by multicast.</source>
        <translation>Groupes de téléphones vers lesquels une annonce peut être diffusée en multicast.</translation>
    </message>
    <message>
        <source>Groups the settings of the web proxy; it holds nothing itself.</source>
        <translation>Regroupe les réglages du proxy web ; ne contient rien lui-même.</translation>
    </message>
    <message>
        <source>Headers the caller's name is taken from, best first.</source>
        <translation>En-têtes dans lesquels est pris le nom de l’appelant, le meilleur en premier.</translation>
    </message>
    <message>
        <source>Hears the digits A to D, which a few exchanges use.</source>
        <translation>Reconnaît les chiffres A à D, que quelques centraux utilisent.</translation>
    </message>
    <message>
        <source>Hides from the phone's menu what the user may not change.</source>
        <translation>Cache dans le menu du téléphone ce que l’utilisateur ne peut pas modifier.</translation>
    </message>
    <message>
        <source>Hides the line's number.</source>
        <translation>Masque le numéro de la ligne.</translation>
    </message>
    <message>
        <source>Hides the phone's number.</source>
        <translation>Masque le numéro du téléphone.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>Plus grand port TCP pour SIP du processeur vocal 2 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>Plus grand port TCP pour SIP du processeur vocal 3 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>Plus grand port TCP pour SIP du processeur vocal 4 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP.</source>
        <translation>Plus grand port TCP pour SIP.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>Plus grand port UDP pour la voix du processeur vocal 2 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>Plus grand port UDP pour la voix du processeur vocal 3 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>Plus grand port UDP pour la voix du processeur vocal 4 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech.</source>
        <translation>Plus grand port UDP pour la voix.</translation>
    </message>
    <message>
        <source>Highest frequency taken for ringing, in hertz.</source>
        <translation>Plus haute fréquence prise pour une sonnerie, en hertz.</translation>
    </message>
    <message>
        <source>Highest priority the computer behind the phone may claim.</source>
        <translation>Plus haute priorité que l’ordinateur derrière le téléphone peut demander.</translation>
    </message>
    <message>
        <source>Holds a call the old way, with address 0.0.0.0.</source>
        <translation>Met un appel en attente à l’ancienne manière, avec l’adresse 0.0.0.0.</translation>
    </message>
    <message>
        <source>Holds other traffic back for speech all the time and not only during calls.</source>
        <translation>Retient le reste du trafic au profit de la voix en permanence, et pas seulement pendant les appels.</translation>
    </message>
    <message>
        <source>Holds the current of the telephone line below 60 mA, as some countries ask.</source>
        <translation>Maintient le courant de la ligne téléphonique sous 60 mA, comme certains pays l’exigent.</translation>
    </message>
    <message>
        <source>Holds the other party before a transfer.</source>
        <translation>Met l’autre correspondant en attente avant un transfert.</translation>
    </message>
    <message>
        <source>Host that is told of events: start, registration, changes.</source>
        <translation>Hôte informé des événements : démarrage, enregistrement, modifications.</translation>
    </message>
    <message>
        <source>Host the adapter's router part logs to; calls and provisioning are logged to Syslog_Server on the Voice pages.</source>
        <translation>Hôte auquel la partie routeur de l’adaptateur envoie son journal ; les appels et le provisionnement sont journalisés vers Syslog_Server, sur les pages Voice.</translation>
    </message>
    <message>
        <source>Hours an address is lent to a device behind the adapter.</source>
        <translation>Nombre d’heures pendant lesquelles une adresse est prêtée à un appareil derrière l’adaptateur.</translation>
    </message>
    <message>
        <source>How SNMP version 3 is encrypted; AES was seen on the ATA19x only.</source>
        <translation>Comment SNMP version 3 est chiffré ; AES n’a été vu que sur l’ATA19x.</translation>
    </message>
    <message>
        <source>How a hook flash travels.</source>
        <translation>Comment voyage un flash.</translation>
    </message>
    <message>
        <source>How a shared line learns what its others do: by Call-Info or by dialog events.</source>
        <translation>Comment une ligne partagée apprend ce que font les autres : par Call-Info ou par des événements de dialogue.</translation>
    </message>
    <message>
        <source>How bytes of names are read: Latin-1 or UTF-8.</source>
        <translation>Comment sont lus les octets des noms : Latin-1 ou UTF-8.</translation>
    </message>
    <message>
        <source>How callers from the network prove themselves before they get the telephone line: not at all, by a PIN, or by SIP digest.</source>
        <translation>Comment les appelants venant du réseau s’authentifient avant d’obtenir la ligne téléphonique : pas du tout, par un code PIN ou par SIP digest.</translation>
    </message>
    <message>
        <source>How callers on the telephone line prove themselves before they may call over the network: not at all, or by a PIN.</source>
        <translation>Comment les appelants de la ligne téléphonique s’authentifient avant de pouvoir appeler par le réseau : pas du tout, ou par un code PIN.</translation>
    </message>
    <message>
        <source>How callers' numbers are changed before they are shown.</source>
        <translation>Comment les numéros des appelants sont modifiés avant d’être affichés.</translation>
    </message>
    <message>
        <source>How calls spread over the keys of a line.</source>
        <translation>Répartition des appels sur les touches d’une ligne.</translation>
    </message>
    <message>
        <source>How devices on the LAN port get an IPv6 address.</source>
        <translation>Comment les appareils du port LAN obtiennent une adresse IPv6.</translation>
    </message>
    <message>
        <source>How digits travel: in the speech, beside it or by INFO.</source>
        <translation>Comment voyagent les chiffres DTMF : dans la voix, à côté d’elle ou par INFO.</translation>
    </message>
    <message>
        <source>How fast the display is spoken.</source>
        <translation>Vitesse de lecture de l’écran à voix haute.</translation>
    </message>
    <message>
        <source>How fast the port lets go of the telephone line; it follows the country.</source>
        <translation>Vitesse à laquelle le port libère la ligne téléphonique ; elle dépend du pays.</translation>
    </message>
    <message>
        <source>How first names are searched.</source>
        <translation>Comment les prénoms sont recherchés.</translation>
    </message>
    <message>
        <source>How it is searched.</source>
        <translation>Comment il est recherché.</translation>
    </message>
    <message>
        <source>How it is sent.</source>
        <translation>Comment il est envoyé.</translation>
    </message>
    <message>
        <source>How last names are searched.</source>
        <translation>Comment les noms de famille sont recherchés.</translation>
    </message>
    <message>
        <source>How long a call-back stays armed.</source>
        <translation>Durée pendant laquelle un rappel automatique reste armé.</translation>
    </message>
    <message>
        <source>How long a change of a call may take.</source>
        <translation>Durée que peut prendre une modification d’appel.</translation>
    </message>
    <message>
        <source>How long a hook flash on the telephone line lasts, in seconds.</source>
        <translation>Durée d’un flash sur la ligne téléphonique, en secondes.</translation>
    </message>
    <message>
        <source>How long a resync waits for a quiet moment, in seconds; after that it comes in mid-call.</source>
        <translation>Temps pendant lequel une resynchronisation attend un moment calme, en secondes ; ensuite, elle a lieu en plein appel.</translation>
    </message>
    <message>
        <source>How long an INVITE may ring; 0 says nothing about it.</source>
        <translation>Durée pendant laquelle un INVITE peut sonner ; 0 n’en dit rien.</translation>
    </message>
    <message>
        <source>How long an address is lent to a device on the LAN port.</source>
        <translation>Durée pendant laquelle une adresse est prêtée à un appareil du port LAN.</translation>
    </message>
    <message>
        <source>How long each dialled digit and the pause behind it last on the telephone line, in seconds, as on/off: .1/.1.</source>
        <translation>Durée de chaque chiffre composé sur la ligne téléphonique et de la pause qui suit, en secondes, sous la forme on/off : .1/.1.</translation>
    </message>
    <message>
        <source>How long entries are gathered before a mail is sent even if they are fewer.</source>
        <translation>Durée pendant laquelle les entrées sont rassemblées avant qu’un e-mail ne soit envoyé même s’il y en a moins.</translation>
    </message>
    <message>
        <source>How long ringing must last to be believed.</source>
        <translation>Durée que doit avoir une sonnerie pour être prise en compte.</translation>
    </message>
    <message>
        <source>How long the adapter keeps its address before it asks DHCP whether it may go on; 0 asks only when the lease ends.</source>
        <translation>Durée pendant laquelle l’adaptateur garde son adresse avant de demander au DHCP s’il peut continuer ; 0 ne demande qu’à la fin du bail.</translation>
    </message>
    <message>
        <source>How long the called end may hang up before the call ends.</source>
        <translation>Durée pendant laquelle l’appelé peut raccrocher avant que l’appel ne se termine.</translation>
    </message>
    <message>
        <source>How long the display stays lit.</source>
        <translation>Durée pendant laquelle l’écran reste allumé.</translation>
    </message>
    <message>
        <source>How long the line current is cut at the end of a call.</source>
        <translation>Durée de coupure du courant de ligne à la fin d’un appel.</translation>
    </message>
    <message>
        <source>How long the one transferred stays.</source>
        <translation>Durée pendant laquelle le correspondant transféré reste en ligne.</translation>
    </message>
    <message>
        <source>How long the one who transfers stays.</source>
        <translation>Durée pendant laquelle l’auteur du transfert reste en ligne.</translation>
    </message>
    <message>
        <source>How long the target of a transfer stays.</source>
        <translation>Durée pendant laquelle la cible d’un transfert reste en ligne.</translation>
    </message>
    <message>
        <source>How loud the display is spoken.</source>
        <translation>Volume de lecture de l’écran à voix haute.</translation>
    </message>
    <message>
        <source>How many addresses are given out on the LAN port.</source>
        <translation>Nombre d’adresses données sur le port LAN.</translation>
    </message>
    <message>
        <source>How many addresses are lent behind the adapter.</source>
        <translation>Nombre d’adresses prêtées derrière l’adaptateur.</translation>
    </message>
    <message>
        <source>How many bits of that address count.</source>
        <translation>Nombre de bits de cette adresse qui comptent.</translation>
    </message>
    <message>
        <source>How many calls one line holds at once.</source>
        <translation>Nombre d’appels qu’une ligne peut avoir à la fois.</translation>
    </message>
    <message>
        <source>How many calls the adapter carries at once.</source>
        <translation>Nombre d’appels que l’adaptateur traite à la fois.</translation>
    </message>
    <message>
        <source>How many earlier packets each T.38 packet repeats; more survives more loss and takes more of the network.</source>
        <translation>Nombre de paquets précédents que répète chaque paquet T.38 ; plus il y en a, plus le fax résiste aux pertes et plus il occupe le réseau.</translation>
    </message>
    <message>
        <source>How many entries a directory search shows at most.</source>
        <translation>Nombre maximal d’entrées qu’affiche une recherche dans l’annuaire.</translation>
    </message>
    <message>
        <source>How many entries make a mail.</source>
        <translation>Nombre d’entrées qui forment un e-mail.</translation>
    </message>
    <message>
        <source>How many entries the list below has.</source>
        <translation>Nombre d’entrées de la liste ci-dessous.</translation>
    </message>
    <message>
        <source>How many key modules are attached.</source>
        <translation>Nombre de modules de touches raccordés.</translation>
    </message>
    <message>
        <source>How many people the server's conference bridge takes.</source>
        <translation>Nombre de personnes que le pont de conférence du serveur accepte.</translation>
    </message>
    <message>
        <source>How many ports from the first on the adapter keeps for itself.</source>
        <translation>Nombre de ports que l’adaptateur se réserve à partir du premier.</translation>
    </message>
    <message>
        <source>How many proxies a request may pass.</source>
        <translation>Nombre de proxys qu’une requête peut traverser.</translation>
    </message>
    <message>
        <source>How many times a request answers a challenge.</source>
        <translation>Nombre de fois qu’une requête répond à une demande d’authentification.</translation>
    </message>
    <message>
        <source>How many times an INVITE may be redirected.</source>
        <translation>Nombre de fois qu’un INVITE peut être redirigé.</translation>
    </message>
    <message>
        <source>How more softkeys than fit are reached: by scrolling, or by a key More.</source>
        <translation>Comment on atteint les touches contextuelles en surnombre : par défilement ou par une touche More.</translation>
    </message>
    <message>
        <source>How much log the adapter keeps in its memory.</source>
        <translation>Quantité de journal que l’adaptateur garde en mémoire.</translation>
    </message>
    <message>
        <source>How much louder a Bluetooth headset's microphone is taken, in decibels.</source>
        <translation>Amplification du microphone d’un casque Bluetooth, en décibels.</translation>
    </message>
    <message>
        <source>How much louder or softer speech is sent to the telephone line, in decibels.</source>
        <translation>Amplification ou atténuation de la voix envoyée vers la ligne téléphonique, en décibels.</translation>
    </message>
    <message>
        <source>How much louder or softer speech is taken from the telephone line, in decibels.</source>
        <translation>Amplification ou atténuation de la voix reçue de la ligne téléphonique, en décibels.</translation>
    </message>
    <message>
        <source>How much louder the higher tone of a digit is than the lower, in decibels.</source>
        <translation>Écart de niveau entre la fréquence haute et la fréquence basse d’un chiffre DTMF, en décibels.</translation>
    </message>
    <message>
        <source>How much of their own voice people hear in the handset.</source>
        <translation>Part de leur propre voix que les gens entendent dans le combiné.</translation>
    </message>
    <message>
        <source>How much power the phone asks the switch for.</source>
        <translation>Puissance que le téléphone demande au commutateur.</translation>
    </message>
    <message>
        <source>How much the phone reports; 3 is everything, 0 nothing.</source>
        <translation>Quantité que le téléphone rapporte ; 3 est tout, 0 rien.</translation>
    </message>
    <message>
        <source>How much unevenness of the network the phone evens out; more costs delay.</source>
        <translation>Degré d’irrégularité du réseau que le téléphone lisse ; plus il est élevé, plus il y a de retard.</translation>
    </message>
    <message>
        <source>How numbers found are changed before dialling.</source>
        <translation>Comment les numéros trouvés sont modifiés avant d’être composés.</translation>
    </message>
    <message>
        <source>How numbers from the LDAP directory are changed before they are dialled.</source>
        <translation>Comment les numéros de l’annuaire LDAP sont modifiés avant d’être composés.</translation>
    </message>
    <message>
        <source>How often a caller from the network may get the PIN wrong before the call ends.</source>
        <translation>Nombre d’erreurs de code PIN permises à un appelant venant du réseau avant la fin de l’appel.</translation>
    </message>
    <message>
        <source>How often a caller on the telephone line may get the PIN wrong before the call ends.</source>
        <translation>Nombre d’erreurs de code PIN permises à un appelant de la ligne téléphonique avant la fin de l’appel.</translation>
    </message>
    <message>
        <source>How often a problem report is made by itself; 0 is never.</source>
        <translation>Fréquence à laquelle un rapport de problème est fait automatiquement ; 0 veut dire jamais.</translation>
    </message>
    <message>
        <source>How quiet the line must be for a pause to count as silence and not be sent.</source>
        <translation>Niveau sonore au-dessous duquel une pause compte comme silence et n’est pas envoyée.</translation>
    </message>
    <message>
        <source>How quiet the telephone line must be to count as silent.</source>
        <translation>Niveau au-dessous duquel la ligne téléphonique est considérée comme silencieuse.</translation>
    </message>
    <message>
        <source>How recording is switched on: SIPREC or SIPINFO.</source>
        <translation>Comment l’enregistrement des appels est déclenché : SIPREC ou SIPINFO.</translation>
    </message>
    <message>
        <source>How sensitive the microphone is.</source>
        <translation>Sensibilité du microphone.</translation>
    </message>
    <message>
        <source>How services are called up, by country.</source>
        <translation>Comment les services sont appelés, selon le pays.</translation>
    </message>
    <message>
        <source>How several proxies are ordered.</source>
        <translation>Ordre entre plusieurs proxys.</translation>
    </message>
    <message>
        <source>How shared calls spread over the keys of a line.</source>
        <translation>Répartition des appels partagés sur les touches d’une ligne.</translation>
    </message>
    <message>
        <source>How strictly digits keep to their lengths.</source>
        <translation>Rigueur avec laquelle les chiffres DTMF respectent leurs durées.</translation>
    </message>
    <message>
        <source>How the caller's number is shown to an analogue telephone.</source>
        <translation>Comment le numéro de l’appelant est présenté à un téléphone analogique.</translation>
    </message>
    <message>
        <source>How the keys of an encrypted call are exchanged.</source>
        <translation>Comment sont échangées les clés d’un appel chiffré.</translation>
    </message>
    <message>
        <source>How the last fetch of a language went; the phone says it itself.</source>
        <translation>Résultat de la dernière récupération d’une langue ; le téléphone l’indique lui-même.</translation>
    </message>
    <message>
        <source>How the line rings.</source>
        <translation>Sonnerie de la ligne.</translation>
    </message>
    <message>
        <source>How the other end is told of a fax.</source>
        <translation>Comment le correspondant est averti d’un fax.</translation>
    </message>
    <message>
        <source>How the password travels inside EAP-TTLS.</source>
        <translation>Comment le mot de passe voyage dans EAP-TTLS.</translation>
    </message>
    <message>
        <source>How the phone gets its IPv6 address.</source>
        <translation>Comment le téléphone obtient son adresse IPv6.</translation>
    </message>
    <message>
        <source>How the phone gets its address.</source>
        <translation>Comment le téléphone obtient son adresse.</translation>
    </message>
    <message>
        <source>How the phone proves itself there.</source>
        <translation>Comment le téléphone s’y authentifie.</translation>
    </message>
    <message>
        <source>How the phone proves itself to a wireless network with a login (802.1X).</source>
        <translation>Comment le téléphone s’authentifie auprès d’un réseau sans fil avec identifiant (802.1X).</translation>
    </message>
    <message>
        <source>How the phone proves itself to the LDAP directory.</source>
        <translation>Comment le téléphone s’authentifie auprès de l’annuaire LDAP.</translation>
    </message>
    <message>
        <source>How the phone proves itself when the server asks for a login: not at all, by HTTP basic, or by its own certificate.</source>
        <translation>Comment le téléphone s’authentifie quand le serveur demande un identifiant : pas du tout, par HTTP basic ou par son propre certificat.</translation>
    </message>
    <message>
        <source>How the uplink gets its IPv6 address.</source>
        <translation>Comment la liaison WAN obtient son adresse IPv6.</translation>
    </message>
    <message>
        <source>How the uplink gets its address: by DHCP, from the static entry, or by PPPoE. A wrong word here takes the adapter off the network.</source>
        <translation>Comment la liaison WAN obtient son adresse : par DHCP, par l’entrée statique ou par PPPoE. Un mot erroné ici coupe l’adaptateur du réseau.</translation>
    </message>
    <message>
        <source>How the user of SNMP version 3 proves itself.</source>
        <translation>Comment l’utilisateur de SNMP version 3 s’authentifie.</translation>
    </message>
    <message>
        <source>How the web pages are served on the uplink.</source>
        <translation>Comment les pages web sont servies sur la liaison WAN.</translation>
    </message>
    <message>
        <source>How the wireless network is secured.</source>
        <translation>Comment le réseau sans fil est sécurisé.</translation>
    </message>
    <message>
        <source>How waiting packets of the uplink are ordered.</source>
        <translation>Ordonnancement des paquets en attente sur la liaison WAN.</translation>
    </message>
    <message>
        <source>IPv4, IPv6 or both.</source>
        <translation>IPv4, IPv6 ou les deux.</translation>
    </message>
    <message>
        <source>IPv6 address of the uplink, where it is static.</source>
        <translation>Adresse IPv6 de la liaison WAN, si elle est statique.</translation>
    </message>
    <message>
        <source>IPv6 address of those who may ask by SNMP.</source>
        <translation>Adresse IPv6 de ceux qui peuvent interroger par SNMP.</translation>
    </message>
    <message>
        <source>IPv6 name server asked first.</source>
        <translation>Serveur de noms IPv6 interrogé en premier.</translation>
    </message>
    <message>
        <source>IPv6 name server asked second.</source>
        <translation>Serveur de noms IPv6 interrogé en second.</translation>
    </message>
    <message>
        <source>IPv6 name servers set by hand.</source>
        <translation>Serveurs de noms IPv6 réglés à la main.</translation>
    </message>
    <message>
        <source>IPv6 network of the LAN port, where none is asked for.</source>
        <translation>Réseau IPv6 du port LAN, si aucun n’est demandé.</translation>
    </message>
    <message>
        <source>IPv6 router beside an address set by hand.</source>
        <translation>Routeur IPv6 accompagnant une adresse réglée à la main.</translation>
    </message>
    <message>
        <source>IPv6 router of the uplink, where it is static; the phone spells it without the e.</source>
        <translation>Routeur IPv6 de la liaison WAN, s’il est statique ; le téléphone l’écrit sans le e.</translation>
    </message>
    <message>
        <source>Identifier of the company that an emergency service gave; said in location requests.</source>
        <translation>Identifiant de l’entreprise donné par un service d’urgence ; indiqué dans les demandes de localisation.</translation>
    </message>
    <message>
        <source>Ignores SIP from anybody but the line's proxy; keeps ghost calls away.</source>
        <translation>Ignore le SIP de quiconque n’est pas le proxy de la ligne ; tient à l’écart les appels fantômes.</translation>
    </message>
    <message>
        <source>Ignores a ringing answer after early speech.</source>
        <translation>Ignore une réponse de sonnerie après de la voix anticipée.</translation>
    </message>
    <message>
        <source>Impedance of the ports for telephones.</source>
        <translation>Impédance des ports pour téléphones.</translation>
    </message>
    <message>
        <source>Information tone 1, for a number that cannot be reached.</source>
        <translation>Tonalité d’information 1, pour un numéro injoignable.</translation>
    </message>
    <message>
        <source>Information tone 2, for a number that cannot be reached.</source>
        <translation>Tonalité d’information 2, pour un numéro injoignable.</translation>
    </message>
    <message>
        <source>Information tone 3, for a number that cannot be reached.</source>
        <translation>Tonalité d’information 3, pour un numéro injoignable.</translation>
    </message>
    <message>
        <source>Information tone 4, for a number that cannot be reached.</source>
        <translation>Tonalité d’information 4, pour un numéro injoignable.</translation>
    </message>
    <message>
        <source>Joins the other two when the one who made a conference hangs up; No ends it.</source>
        <translation>Relie les deux autres quand l’initiateur d’une conférence raccroche ; No y met fin.</translation>
    </message>
    <message>
        <source>Keeps Opus to narrow bandwidth; calls take less of the network and sound poorer.</source>
        <translation>Limite Opus à la bande étroite ; les appels occupent moins le réseau et sont de moins bonne qualité.</translation>
    </message>
    <message>
        <source>Keeps T.38 faxes to V.29 (9,600 bit/s), which bad networks carry better.</source>
        <translation>Limite les fax T.38 à V.29 (9 600 bit/s), que les mauvais réseaux transportent mieux.</translation>
    </message>
    <message>
        <source>Keeps a log of the adapter's router part.</source>
        <translation>Tient un journal de la partie routeur de l’adaptateur.</translation>
    </message>
    <message>
        <source>Keeps a refused INVITE in mind for this long.</source>
        <translation>Garde un INVITE refusé en mémoire pendant ce temps.</translation>
    </message>
    <message>
        <source>Keeps a resolved name beyond the time its record allows.</source>
        <translation>Garde un nom résolu au-delà du temps que permet son enregistrement.</translation>
    </message>
    <message>
        <source>Keeps a shared line taken while its call is looked for.</source>
        <translation>Garde une ligne partagée prise pendant que son appel est recherché.</translation>
    </message>
    <message>
        <source>Keeps an answered request in mind for this long.</source>
        <translation>Garde en mémoire pendant ce temps une requête à laquelle il a été répondu.</translation>
    </message>
    <message>
        <source>Keeps forwarding and do not disturb in step with the server.</source>
        <translation>Garde les renvois et Ne pas déranger en accord avec le serveur.</translation>
    </message>
    <message>
        <source>Keeps names it has looked up in mind.</source>
        <translation>Garde en mémoire les noms qu’il a résolus.</translation>
    </message>
    <message>
        <source>Keeps others in the room from hearing which digits are pressed.</source>
        <translation>Empêche les autres personnes de la pièce d’entendre quels chiffres sont pressés.</translation>
    </message>
    <message>
        <source>Keeps summer time.</source>
        <translation>Applique l’heure d’été.</translation>
    </message>
    <message>
        <source>Keeps the call when its transfer failed.</source>
        <translation>Garde l’appel quand son transfert a échoué.</translation>
    </message>
    <message>
        <source>Keeps the display on the present call when another comes.</source>
        <translation>Garde l’écran sur l’appel en cours quand un autre arrive.</translation>
    </message>
    <message>
        <source>Keeps the keys silent.</source>
        <translation>Rend les touches silencieuses.</translation>
    </message>
    <message>
        <source>Keeps the log of the kernel in the adapter's memory.</source>
        <translation>Garde le journal du noyau dans la mémoire de l’adaptateur.</translation>
    </message>
    <message>
        <source>Keeps the log of the system in the adapter's memory.</source>
        <translation>Garde le journal du système dans la mémoire de l’adaptateur.</translation>
    </message>
    <message>
        <source>Keeps the phone's user from changing this wireless profile.</source>
        <translation>Empêche l’utilisateur du téléphone de modifier ce profil sans fil.</translation>
    </message>
    <message>
        <source>Keeps the router's mapping for this line open.</source>
        <translation>Maintient ouverte l’association NAT du routeur pour cette ligne.</translation>
    </message>
    <message>
        <source>Key of the wireless network.</source>
        <translation>Clé du réseau sans fil.</translation>
    </message>
    <message>
        <source>Keys for features sold apart.</source>
        <translation>Clés des fonctions vendues séparément.</translation>
    </message>
    <message>
        <source>LDAP filter for first names; $VALUE is what was typed.</source>
        <translation>Filtre LDAP pour les prénoms ; $VALUE est ce qui a été saisi.</translation>
    </message>
    <message>
        <source>LDAP filter for last names; $VALUE is what was typed.</source>
        <translation>Filtre LDAP pour les noms de famille ; $VALUE est ce qui a été saisi.</translation>
    </message>
    <message>
        <source>LDAP filter for the fourth attribute; $VALUE is what was typed.</source>
        <translation>Filtre LDAP pour le quatrième attribut ; $VALUE est ce qui a été saisi.</translation>
    </message>
    <message>
        <source>LDAP filter for the third attribute; $VALUE is what was typed.</source>
        <translation>Filtre LDAP pour le troisième attribut ; $VALUE est ce qui a été saisi.</translation>
    </message>
    <message>
        <source>Languages the phone tells its peer it prefers.</source>
        <translation>Langues que le téléphone dit préférer à son correspondant.</translation>
    </message>
    <message>
        <source>Largest packet in bytes the phone sends on its network.</source>
        <translation>Taille maximale, en octets, des paquets que le téléphone envoie sur son réseau.</translation>
    </message>
    <message>
        <source>Largest packet in bytes under DHCP, where the mode is manual.</source>
        <translation>Taille maximale des paquets sous DHCP, en octets, si le mode est manuel.</translation>
    </message>
    <message>
        <source>Largest packet in bytes under PPPoE, where the mode is manual.</source>
        <translation>Taille maximale des paquets sous PPPoE, en octets, si le mode est manuel.</translation>
    </message>
    <message>
        <source>Largest packet in bytes with a static address, where the mode is manual.</source>
        <translation>Taille maximale des paquets avec une adresse statique, en octets, si le mode est manuel.</translation>
    </message>
    <message>
        <source>Last number of the address of the device that everything unasked is led to.</source>
        <translation>Dernier nombre de l’adresse de l’appareil vers lequel est dirigé tout ce qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>Last number of the first address that is lent behind the adapter.</source>
        <translation>Dernier nombre de la première adresse prêtée derrière l’adaptateur.</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device behind the adapter, which then stands open to the world.</source>
        <translation>Dirige tout ce qui arrive sans avoir été demandé vers un appareil derrière l’adaptateur, qui est alors ouvert au monde entier.</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device on the LAN port, which then stands open to the world.</source>
        <translation>Dirige tout ce qui arrive sans avoir été demandé vers un appareil du port LAN, qui est alors ouvert au monde entier.</translation>
    </message>
    <message>
        <source>Learns the voice VLAN by LLDP-MED and tells switches what is plugged in.</source>
        <translation>Apprend le VLAN voix par LLDP-MED et indique aux commutateurs ce qui est branché.</translation>
    </message>
    <message>
        <source>Learns the voice VLAN from Cisco switches and tells them what is plugged in.</source>
        <translation>Apprend le VLAN voix des commutateurs Cisco et leur indique ce qui est branché.</translation>
    </message>
    <message>
        <source>Least current the port draws from the telephone line while it is taken; it follows the country.</source>
        <translation>Courant minimal que le port tire de la ligne téléphonique quand elle est prise ; il dépend du pays.</translation>
    </message>
    <message>
        <source>Leaves echo alone during a fax.</source>
        <translation>Ne touche pas à l’écho pendant un fax.</translation>
    </message>
    <message>
        <source>Leaves the called person's name from the phone's own directory out of To.</source>
        <translation>Omet de To le nom de l’appelé provenant de l’annuaire du téléphone.</translation>
    </message>
    <message>
        <source>Leaves the checksum out of speech packets.</source>
        <translation>Omet la somme de contrôle des paquets de voix.</translation>
    </message>
    <message>
        <source>Length of digits the phone plays.</source>
        <translation>Durée des chiffres DTMF que joue le téléphone.</translation>
    </message>
    <message>
        <source>Length of the WEP keys. WEP protects from nobody.</source>
        <translation>Longueur des clés WEP. WEP ne protège de personne.</translation>
    </message>
    <message>
        <source>Lets T.38 faxes repeat damaged parts.</source>
        <translation>Permet aux fax T.38 de répéter les parties abîmées.</translation>
    </message>
    <message>
        <source>Lets a SIP NOTIFY start a resync.</source>
        <translation>Permet à un NOTIFY SIP de lancer une resynchronisation.</translation>
    </message>
    <message>
        <source>Lets a SIP address be dialled with letters.</source>
        <translation>Permet de composer une adresse SIP avec des lettres.</translation>
    </message>
    <message>
        <source>Lets a TR-069 server manage the phone.</source>
        <translation>Permet à un serveur TR-069 de gérer le téléphone.</translation>
    </message>
    <message>
        <source>Lets a URL dump the screen or the log.</source>
        <translation>Permet à une URL d’extraire l’écran ou le journal.</translation>
    </message>
    <message>
        <source>Lets a computer be plugged into the phone.</source>
        <translation>Permet de brancher un ordinateur sur le téléphone.</translation>
    </message>
    <message>
        <source>Lets a computer control and watch calls.</source>
        <translation>Permet à un ordinateur de commander et de suivre les appels.</translation>
    </message>
    <message>
        <source>Lets a group page be heard even during a call.</source>
        <translation>Fait entendre une annonce de groupe même pendant un appel.</translation>
    </message>
    <message>
        <source>Lets a guest sign in at this phone, at a BroadSoft exchange.</source>
        <translation>Laisse un invité se connecter à ce téléphone, avec un IPBX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets a headset take and end calls by its own key.</source>
        <translation>Permet à un casque de prendre et de terminer les appels par sa propre touche.</translation>
    </message>
    <message>
        <source>Lets a provider's TR-069 server manage the adapter; it may undo what is set here.</source>
        <translation>Permet au serveur TR-069 d’un fournisseur de gérer l’adaptateur ; il peut défaire ce qui est réglé ici.</translation>
    </message>
    <message>
        <source>Lets a shared line call out before the server has granted it the line.</source>
        <translation>Laisse une ligne partagée appeler avant que le serveur ne lui ait accordé la ligne.</translation>
    </message>
    <message>
        <source>Lets a shared line join a call that another phone on it is in.</source>
        <translation>Permet à une ligne partagée d’entrer dans un appel d’un autre de ses téléphones.</translation>
    </message>
    <message>
        <source>Lets a shared line join a call.</source>
        <translation>Permet à une ligne partagée d’entrer dans un appel.</translation>
    </message>
    <message>
        <source>Lets all directories be searched at once.</source>
        <translation>Permet de rechercher dans tous les annuaires à la fois.</translation>
    </message>
    <message>
        <source>Lets an address be dialled.</source>
        <translation>Permet de composer une adresse.</translation>
    </message>
    <message>
        <source>Lets an agent call a supervisor into a call by a key, at a BroadSoft exchange.</source>
        <translation>Permet à un agent de faire entrer un superviseur dans un appel par une touche, avec un IPBX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent report a malicious call by a key, at a BroadSoft exchange.</source>
        <translation>Permet à un agent de signaler un appel malveillant par une touche, avec un IPBX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent say what became of a call, at a BroadSoft exchange.</source>
        <translation>Permet à un agent de dire comment un appel a abouti, avec un IPBX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent say why calls are not taken, at a BroadSoft exchange.</source>
        <translation>Permet à un agent de dire pourquoi il ne prend pas d’appels, avec un IPBX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets callers on the telephone line make calls over the network.</source>
        <translation>Laisse les appelants de la ligne téléphonique passer des appels par le réseau.</translation>
    </message>
    <message>
        <source>Lets calls be recorded at the phone. The law may want both ends told.</source>
        <translation>Permet d’enregistrer les appels sur le téléphone. La loi peut exiger d’en informer les deux correspondants.</translation>
    </message>
    <message>
        <source>Lets calls from the network go out over the telephone line. Open to everybody unless callers must prove themselves.</source>
        <translation>Laisse les appels venant du réseau sortir par la ligne téléphonique. Ouvert à tous, sauf si les appelants doivent s’authentifier.</translation>
    </message>
    <message>
        <source>Lets contacts be added to the personal directory of the XSI server.</source>
        <translation>Permet d’ajouter des contacts à l’annuaire personnel du serveur XSI.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open IPsec tunnels.</source>
        <translation>Permet aux appareils du port LAN d’ouvrir des tunnels IPsec.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open L2TP tunnels.</source>
        <translation>Permet aux appareils du port LAN d’ouvrir des tunnels L2TP.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open PPTP tunnels.</source>
        <translation>Permet aux appareils du port LAN d’ouvrir des tunnels PPTP.</translation>
    </message>
    <message>
        <source>Lets firmware be loaded from the uplink.</source>
        <translation>Permet de charger un firmware depuis la liaison WAN.</translation>
    </message>
    <message>
        <source>Lets go of a codec the call does not use, so that a second call may have it.</source>
        <translation>Libère un codec que l’appel n’utilise pas, pour qu’un second appel puisse l’avoir.</translation>
    </message>
    <message>
        <source>Lets nobody through.</source>
        <translation>Ne laisse passer personne.</translation>
    </message>
    <message>
        <source>Lets people sign in at any phone.</source>
        <translation>Permet de se connecter à n’importe quel téléphone.</translation>
    </message>
    <message>
        <source>Lets phones fetch firmware from one another.</source>
        <translation>Permet aux téléphones de récupérer le firmware les uns auprès des autres.</translation>
    </message>
    <message>
        <source>Lets routers split large packets instead of reporting them.</source>
        <translation>Laisse les routeurs découper les gros paquets au lieu de les signaler.</translation>
    </message>
    <message>
        <source>Lets servers push commands to the phone.</source>
        <translation>Permet à des serveurs de pousser des commandes au téléphone.</translation>
    </message>
    <message>
        <source>Lets the adapter make its own IPv6 address from what routers announce.</source>
        <translation>Permet à l’adaptateur de former sa propre adresse IPv6 à partir de ce qu’annoncent les routeurs.</translation>
    </message>
    <message>
        <source>Lets the administrator in on the web pages. Switched off, they can no longer be used to mend anything.</source>
        <translation>Donne à l’administrateur accès aux pages web. Désactivées, elles ne peuvent plus servir à réparer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Lets the button on the case bring the factory values back.</source>
        <translation>Permet au bouton du boîtier de rétablir les valeurs d’usine.</translation>
    </message>
    <message>
        <source>Lets the echo canceller learn as the line changes.</source>
        <translation>Laisse l’annuleur d’écho s’adapter aux variations de la ligne.</translation>
    </message>
    <message>
        <source>Lets the line be called without being registered.</source>
        <translation>Laisse la ligne être appelée sans être enregistrée.</translation>
    </message>
    <message>
        <source>Lets the line call without being registered.</source>
        <translation>Laisse la ligne appeler sans être enregistrée.</translation>
    </message>
    <message>
        <source>Lets the microphone be switched off by its key.</source>
        <translation>Permet de couper le microphone par sa touche.</translation>
    </message>
    <message>
        <source>Lets the phone fetch its profile; No also stops a resync by URL.</source>
        <translation>Permet au téléphone de récupérer son profil ; No empêche aussi une resynchronisation par URL.</translation>
    </message>
    <message>
        <source>Lets the phone load firmware; No also stops an upgrade by URL.</source>
        <translation>Permet au téléphone de charger un firmware ; No empêche aussi une mise à niveau par URL.</translation>
    </message>
    <message>
        <source>Lets the phone make its own IPv6 address from what routers announce.</source>
        <translation>Permet au téléphone de former sa propre adresse IPv6 à partir de ce qu’annoncent les routeurs.</translation>
    </message>
    <message>
        <source>Lets the phone renew the certificate it was made with.</source>
        <translation>Permet au téléphone de renouveler son certificat de fabrication.</translation>
    </message>
    <message>
        <source>Lets the phone's user start a resync from its menu.</source>
        <translation>Permet à l’utilisateur du téléphone de lancer une resynchronisation depuis le menu.</translation>
    </message>
    <message>
        <source>Lets the server answer or resume a call by NOTIFY.</source>
        <translation>Permet au serveur de décrocher ou de reprendre un appel par NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the server hold a call by NOTIFY.</source>
        <translation>Permet au serveur de mettre un appel en attente par NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the server start a conference by NOTIFY.</source>
        <translation>Permet au serveur de lancer une conférence par NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the softkeys be changed.</source>
        <translation>Permet de modifier les touches contextuelles.</translation>
    </message>
    <message>
        <source>Lets the speakerphone be used.</source>
        <translation>Permet d’utiliser le mains libres.</translation>
    </message>
    <message>
        <source>Lets the switch ask the port to pause.</source>
        <translation>Permet au commutateur de demander une pause au port.</translation>
    </message>
    <message>
        <source>Lets the user change how loud the phone rings.</source>
        <translation>Permet à l’utilisateur de changer le volume de la sonnerie.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling a busy number again until it is free.</source>
        <translation>Offre à l’utilisateur de la ligne de rappeler un numéro occupé jusqu’à ce qu’il soit libre.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling the last caller back.</source>
        <translation>Offre à l’utilisateur de la ligne le rappel du dernier appelant.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calls of three, needed for conferences and attended transfers.</source>
        <translation>Offre à l’utilisateur de la ligne les appels à trois, nécessaires aux conférences et aux transferts avec consultation.</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that put a service code before the number dialled next.</source>
        <translation>Offre à l’utilisateur de la ligne des codes qui placent un code de service devant le numéro composé ensuite.</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that transfer a held call to a service.</source>
        <translation>Offre à l’utilisateur de la ligne des codes qui transfèrent un appel en attente vers un service.</translation>
    </message>
    <message>
        <source>Lets the user of the line have conferences of three.</source>
        <translation>Offre à l’utilisateur de la ligne les conférences à trois.</translation>
    </message>
    <message>
        <source>Lets the user of the line have dialling the last number again.</source>
        <translation>Offre à l’utilisateur de la ligne la recomposition du dernier numéro.</translation>
    </message>
    <message>
        <source>Lets the user of the line have distinctive ringing by caller.</source>
        <translation>Offre à l’utilisateur de la ligne la sonnerie distinctive selon l’appelant.</translation>
    </message>
    <message>
        <source>Lets the user of the line have do not disturb.</source>
        <translation>Offre à l’utilisateur de la ligne la fonction Ne pas déranger.</translation>
    </message>
    <message>
        <source>Lets the user of the line have encrypted calls.</source>
        <translation>Offre à l’utilisateur de la ligne les appels chiffrés.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding all calls.</source>
        <translation>Offre à l’utilisateur de la ligne le renvoi de tous les appels.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding certain callers.</source>
        <translation>Offre à l’utilisateur de la ligne le renvoi de certains appelants.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding the last caller.</source>
        <translation>Offre à l’utilisateur de la ligne le renvoi du dernier appelant.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when busy.</source>
        <translation>Offre à l’utilisateur de la ligne le renvoi sur occupation.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when nobody answers.</source>
        <translation>Offre à l’utilisateur de la ligne le renvoi sur non-réponse.</translation>
    </message>
    <message>
        <source>Lets the user of the line have hiding the line's number.</source>
        <translation>Offre à l’utilisateur de la ligne le masquage du numéro de la ligne.</translation>
    </message>
    <message>
        <source>Lets the user of the line have letting the last caller through do not disturb.</source>
        <translation>Offre à l’utilisateur de la ligne de laisser passer le dernier appelant malgré Ne pas déranger.</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing callers without a number.</source>
        <translation>Offre à l’utilisateur de la ligne le refus des appelants sans numéro.</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing the last caller.</source>
        <translation>Offre à l’utilisateur de la ligne le refus du dernier appelant.</translation>
    </message>
    <message>
        <source>Lets the user of the line have second calls during a call.</source>
        <translation>Offre à l’utilisateur de la ligne un second appel pendant une communication.</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing callers' numbers.</source>
        <translation>Offre à l’utilisateur de la ligne l’affichage du numéro des appelants.</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing the number of a second caller.</source>
        <translation>Offre à l’utilisateur de la ligne l’affichage du numéro d’un second appelant.</translation>
    </message>
    <message>
        <source>Lets the user of the line have speed dial digits.</source>
        <translation>Offre à l’utilisateur de la ligne les chiffres de numérotation abrégée.</translation>
    </message>
    <message>
        <source>Lets the user of the line have spoken announcements of services.</source>
        <translation>Offre à l’utilisateur de la ligne les annonces vocales des services.</translation>
    </message>
    <message>
        <source>Lets the user of the line have the lamp and tone of waiting messages.</source>
        <translation>Offre à l’utilisateur de la ligne le voyant et la tonalité des messages en attente.</translation>
    </message>
    <message>
        <source>Lets the user of the line have the sign of waiting messages that phones with a display know.</source>
        <translation>Offre à l’utilisateur de la ligne le signal de messages en attente que connaissent les téléphones à écran.</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers with a word to the target first.</source>
        <translation>Offre à l’utilisateur de la ligne les transferts avec un mot préalable à la cible.</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers without a word to the target.</source>
        <translation>Offre à l’utilisateur de la ligne les transferts sans un mot à la cible.</translation>
    </message>
    <message>
        <source>Lets the user of the port be shown who joins a conference.</source>
        <translation>Permet à l’utilisateur du port de voir qui entre dans une conférence.</translation>
    </message>
    <message>
        <source>Lets the user set a line key by holding it down.</source>
        <translation>Permet à l’utilisateur de régler une touche de ligne en la maintenant enfoncée.</translation>
    </message>
    <message>
        <source>Lights all keys of the modules in turn.</source>
        <translation>Allume tour à tour toutes les touches des modules.</translation>
    </message>
    <message>
        <source>Lights the display when a watched phone rings that can be picked up.</source>
        <translation>Allume l’écran quand sonne un poste supervisé dont l’appel peut être intercepté.</translation>
    </message>
    <message>
        <source>Lights the display while the phone is used.</source>
        <translation>Allume l’écran pendant que le téléphone est utilisé.</translation>
    </message>
    <message>
        <source>Limit of the power the port gives to the phone on it, 1 to 8.</source>
        <translation>Limite de la puissance que le port donne à son téléphone, de 1 à 8.</translation>
    </message>
    <message>
        <source>Line that calls of a paired mobile phone appear on.</source>
        <translation>Ligne sur laquelle apparaissent les appels d’un téléphone mobile appairé.</translation>
    </message>
    <message>
        <source>Line that signs in to the call queue.</source>
        <translation>Ligne qui se connecte à la file d’attente d’appels.</translation>
    </message>
    <message>
        <source>Line this key belongs to; Disabled where it is a function key or unused.</source>
        <translation>Ligne à laquelle appartient cette touche ; Disabled si c’est une touche de fonction ou une touche inutilisée.</translation>
    </message>
    <message>
        <source>Line whose call list is fetched from the exchange.</source>
        <translation>Ligne dont le journal d’appels est récupéré auprès de l’IPBX.</translation>
    </message>
    <message>
        <source>Line whose forwarding and do not disturb are kept in step with a BroadSoft exchange.</source>
        <translation>Ligne dont les renvois et Ne pas déranger sont gardés en accord avec un IPBX BroadSoft.</translation>
    </message>
    <message>
        <source>List of extensions to watch with one subscription.</source>
        <translation>Liste des extensions à superviser par un seul abonnement.</translation>
    </message>
    <message>
        <source>Listens for a fax that answers.</source>
        <translation>Guette un fax qui répond.</translation>
    </message>
    <message>
        <source>Listens for a fax that calls.</source>
        <translation>Guette un fax qui appelle.</translation>
    </message>
    <message>
        <source>Listens for the first tones of a fax conversation (V.21) as a sign of a fax.</source>
        <translation>Guette les premières tonalités d’un échange de fax (V.21) comme signe d’un fax.</translation>
    </message>
    <message>
        <source>Listens to Cisco's discovery protocol for the voice VLAN.</source>
        <translation>Écoute le protocole de découverte de Cisco pour connaître le VLAN voix.</translation>
    </message>
    <message>
        <source>Listens to LLDP-MED for the voice VLAN.</source>
        <translation>Écoute LLDP-MED pour connaître le VLAN voix.</translation>
    </message>
    <message>
        <source>Lists a directory without a search.</source>
        <translation>Liste un annuaire sans recherche.</translation>
    </message>
    <message>
        <source>Lists missed calls of this line.</source>
        <translation>Liste les appels manqués de cette ligne.</translation>
    </message>
    <message>
        <source>Lists the XSI server's directories one by one instead of together.</source>
        <translation>Liste les annuaires du serveur XSI un par un au lieu de tous ensemble.</translation>
    </message>
    <message>
        <source>Locks the settings in the phone's own menu.</source>
        <translation>Verrouille les réglages dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Logs what the kernel says.</source>
        <translation>Journalise ce que dit le noyau.</translation>
    </message>
    <message>
        <source>Logs what the system says.</source>
        <translation>Journalise ce que dit le système.</translation>
    </message>
    <message>
        <source>Longest call from the network to the telephone line, in seconds; 0 sets no limit.</source>
        <translation>Durée maximale d’un appel du réseau vers la ligne téléphonique, en secondes ; 0 ne fixe pas de limite.</translation>
    </message>
    <message>
        <source>Longest call from the telephone line to the network, in seconds; 0 sets no limit.</source>
        <translation>Durée maximale d’un appel de la ligne téléphonique vers le réseau, en secondes ; 0 ne fixe pas de limite.</translation>
    </message>
    <message>
        <source>Longest pause between two retransmissions.</source>
        <translation>Plus longue pause entre deux retransmissions.</translation>
    </message>
    <message>
        <source>Longest press of the hook that counts as a flash.</source>
        <translation>Plus longue pression du crochet qui compte comme un flash.</translation>
    </message>
    <message>
        <source>Longest registration the phone accepts from its proxy.</source>
        <translation>Plus long enregistrement que le téléphone accepte de son proxy.</translation>
    </message>
    <message>
        <source>Longest subscription accepted.</source>
        <translation>Plus long abonnement accepté.</translation>
    </message>
    <message>
        <source>Longest the pause may grow to when each failure doubles it.</source>
        <translation>Durée maximale que la pause peut atteindre quand chaque échec la double.</translation>
    </message>
    <message>
        <source>Longest time a message may stay in the network.</source>
        <translation>Plus long temps qu’un message peut rester dans le réseau.</translation>
    </message>
    <message>
        <source>Looks callers' numbers up in the directories to show a name.</source>
        <translation>Recherche les numéros des appelants dans les annuaires pour afficher un nom.</translation>
    </message>
    <message>
        <source>Looks for a small Cisco exchange at start and changes protocol if one answers; No keeps SIP.</source>
        <translation>Cherche un petit standard Cisco au démarrage et change de protocole si l’un répond ; No garde SIP.</translation>
    </message>
    <message>
        <source>Looks names up in an LDAP directory.</source>
        <translation>Recherche les noms dans un annuaire LDAP.</translation>
    </message>
    <message>
        <source>Loudness of a Bluetooth headset.</source>
        <translation>Volume d’un casque Bluetooth.</translation>
    </message>
    <message>
        <source>Loudness of digits the phone plays, in dBm.</source>
        <translation>Niveau sonore des chiffres DTMF que joue le téléphone, en dBm.</translation>
    </message>
    <message>
        <source>Loudness of the bell.</source>
        <translation>Volume de la sonnerie.</translation>
    </message>
    <message>
        <source>Loudness of the handset.</source>
        <translation>Volume du combiné.</translation>
    </message>
    <message>
        <source>Loudness of the headset.</source>
        <translation>Volume du casque.</translation>
    </message>
    <message>
        <source>Loudness of the speaker.</source>
        <translation>Volume du haut-parleur.</translation>
    </message>
    <message>
        <source>Loudness written into digit packets.</source>
        <translation>Niveau sonore inscrit dans les paquets DTMF.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>Plus petit port TCP pour SIP du processeur vocal 2 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>Plus petit port TCP pour SIP du processeur vocal 3 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>Plus petit port TCP pour SIP du processeur vocal 4 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP.</source>
        <translation>Plus petit port TCP pour SIP.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>Plus petit port UDP pour la voix du processeur vocal 2 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>Plus petit port UDP pour la voix du processeur vocal 3 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>Plus petit port UDP pour la voix du processeur vocal 4 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech.</source>
        <translation>Plus petit port UDP pour la voix.</translation>
    </message>
    <message>
        <source>Lowest frequency taken for ringing, in hertz.</source>
        <translation>Plus basse fréquence prise pour une sonnerie, en hertz.</translation>
    </message>
    <message>
        <source>Mail server they are handed to.</source>
        <translation>Serveur de messagerie auquel ils sont remis.</translation>
    </message>
    <message>
        <source>Mailbox of the line.</source>
        <translation>Boîte vocale de la ligne.</translation>
    </message>
    <message>
        <source>Makes a conference of the line's two calls by one press of the key.</source>
        <translation>Réunit en conférence les deux appels de la ligne par une seule pression de la touche.</translation>
    </message>
    <message>
        <source>Makes a speed dial key pressed during a call transfer it instead of dialling.</source>
        <translation>Fait qu’une touche de numérotation abrégée pressée pendant un appel le transfère au lieu de composer.</translation>
    </message>
    <message>
        <source>Makes a speed dial key that holds a star code transfer the present call instead of dialling.</source>
        <translation>Fait qu’une touche de numérotation abrégée contenant un code étoile transfère l’appel en cours au lieu de composer.</translation>
    </message>
    <message>
        <source>Makes a watched key pressed during a call transfer it to who the watched phone talks with.</source>
        <translation>Fait qu’une touche supervisée pressée pendant un appel le transfère au correspondant du poste supervisé.</translation>
    </message>
    <message>
        <source>Makes all voice objects of TR-069's data model at start.</source>
        <translation>Crée au démarrage tous les objets vocaux du modèle de données de TR-069.</translation>
    </message>
    <message>
        <source>Makes an agent available at once after signing in.</source>
        <translation>Rend un agent disponible dès qu’il s’est connecté.</translation>
    </message>
    <message>
        <source>Makes digits sent in the speech louder.</source>
        <translation>Renforce les chiffres DTMF envoyés dans la voix.</translation>
    </message>
    <message>
        <source>Makes the adapter give addresses to what is plugged in behind it.</source>
        <translation>Fait donner par l’adaptateur des adresses à ce qui est branché derrière lui.</translation>
    </message>
    <message>
        <source>Makes the line a source of music.</source>
        <translation>Fait de la ligne une source de musique.</translation>
    </message>
    <message>
        <source>Makes the line fit for a modem.</source>
        <translation>Rend la ligne apte à un modem.</translation>
    </message>
    <message>
        <source>Makes the phone part of a small exchange without a server.</source>
        <translation>Intègre le téléphone à un petit standard sans serveur.</translation>
    </message>
    <message>
        <source>Mark that tells one set of the line's settings from another.</source>
        <translation>Marque qui distingue un jeu de réglages de la ligne d’un autre.</translation>
    </message>
    <message>
        <source>Marks all packets of the uplink with a VLAN. If the switch does not expect it, the adapter is cut off.</source>
        <translation>Marque tous les paquets de la liaison WAN d’un VLAN. Si le commutateur ne s’y attend pas, l’adaptateur est coupé du réseau.</translation>
    </message>
    <message>
        <source>Marks packets as set here instead of as the switch says.</source>
        <translation>Marque les paquets selon les réglages d’ici et non selon le commutateur.</translation>
    </message>
    <message>
        <source>Marks the number as a telephone number.</source>
        <translation>Marque le numéro comme un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync begins.</source>
        <translation>Message envoyé au serveur syslog quand une resynchronisation commence.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has failed.</source>
        <translation>Message envoyé au serveur syslog quand une resynchronisation a échoué.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has succeeded.</source>
        <translation>Message envoyé au serveur syslog quand une resynchronisation a réussi.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade begins.</source>
        <translation>Message envoyé au serveur syslog quand une mise à niveau commence.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has failed.</source>
        <translation>Message envoyé au serveur syslog quand une mise à niveau a échoué.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has succeeded.</source>
        <translation>Message envoyé au serveur syslog quand une mise à niveau a réussi.</translation>
    </message>
    <message>
        <source>Milliseconds a digit must last to be sent, where digits keep strictly to their lengths.</source>
        <translation>Millisecondes que doit durer un chiffre DTMF pour être envoyé, là où les durées sont strictement respectées.</translation>
    </message>
    <message>
        <source>Milliseconds after which a second press of a key counts as new, while the display is spoken.</source>
        <translation>Millisecondes après lesquelles une seconde pression d’une touche compte comme nouvelle, pendant la lecture de l’écran à voix haute.</translation>
    </message>
    <message>
        <source>Milliseconds between two packets of one digit sent beside the speech; 0 leaves it to the phone.</source>
        <translation>Millisecondes entre deux paquets d’un chiffre envoyé à côté de la voix ; 0 laisse le choix au téléphone.</translation>
    </message>
    <message>
        <source>Milliseconds in one frame of iLBC: 20 or 30. The other end must agree.</source>
        <translation>Millisecondes dans une trame iLBC : 20 ou 30. Le correspondant doit être d’accord.</translation>
    </message>
    <message>
        <source>Milliseconds within which three presses count as one triple press, while the display is spoken.</source>
        <translation>Millisecondes pendant lesquelles trois pressions comptent comme une triple pression, pendant la lecture de l’écran à voix haute.</translation>
    </message>
    <message>
        <source>Milliseconds within which two presses count as one double press, while the display is spoken.</source>
        <translation>Millisecondes pendant lesquelles deux pressions comptent comme une double pression, pendant la lecture de l’écran à voix haute.</translation>
    </message>
    <message>
        <source>Minutes after which a guest signed in at this phone is signed out.</source>
        <translation>Minutes après lesquelles un invité connecté à ce téléphone est déconnecté.</translation>
    </message>
    <message>
        <source>Minutes between two fetches of news and weather.</source>
        <translation>Minutes entre deux récupérations des actualités et de la météo.</translation>
    </message>
    <message>
        <source>Minutes between two problem reports the phone makes by itself; 0 makes none.</source>
        <translation>Minutes entre deux rapports de problème que le téléphone fait de lui-même ; 0 n’en fait aucun.</translation>
    </message>
    <message>
        <source>Minutes of rest after which a guest signed in at this phone is signed out.</source>
        <translation>Minutes d’inactivité après lesquelles un invité connecté à ce téléphone est déconnecté.</translation>
    </message>
    <message>
        <source>Modem signal of the caller's number.</source>
        <translation>Signal modem du numéro de l’appelant.</translation>
    </message>
    <message>
        <source>Month first or day first.</source>
        <translation>Mois en premier ou jour en premier.</translation>
    </message>
    <message>
        <source>Moves the microphone's overload point by 9 dB, as a standard asks.</source>
        <translation>Déplace de 9 dB le point de saturation du microphone, comme l’exige une norme.</translation>
    </message>
    <message>
        <source>Multicast group 1 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 1 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 10 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 10 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 2 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 2 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 3 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 3 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 4 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 4 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 5 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 5 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 6 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 6 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 7 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 7 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 8 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 8 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Multicast group 9 the phone pages and listens to, with its address, name and number.</source>
        <translation>Groupe multicast 9 vers lequel le téléphone diffuse des annonces et qu’il écoute, avec son adresse, son nom et son numéro.</translation>
    </message>
    <message>
        <source>Name by which a mobile phone sees this phone over Bluetooth.</source>
        <translation>Nom sous lequel un téléphone mobile voit ce téléphone en Bluetooth.</translation>
    </message>
    <message>
        <source>Name by which ring 9 is asked for in Alert-Info.</source>
        <translation>Nom par lequel la sonnerie 9 est demandée dans Alert-Info.</translation>
    </message>
    <message>
        <source>Name by which the line proves itself, where that is not its number; used only if Use_Auth_ID says so.</source>
        <translation>Nom par lequel la ligne s’authentifie, si ce n’est pas son numéro ; utilisé seulement si Use_Auth_ID le dit.</translation>
    </message>
    <message>
        <source>Name for that login, of up to 50 characters.</source>
        <translation>Nom pour cet accès, de 50 caractères au plus.</translation>
    </message>
    <message>
        <source>Name of a header that a problem report's upload carries.</source>
        <translation>Nom d’un en-tête que porte l’envoi d’un rapport de problème.</translation>
    </message>
    <message>
        <source>Name of a problem report's file.</source>
        <translation>Nom du fichier d’un rapport de problème.</translation>
    </message>
    <message>
        <source>Name of named signalling events as announced.</source>
        <translation>Nom annoncé des événements de signalisation nommés.</translation>
    </message>
    <message>
        <source>Name of the administrator on the adapter's web pages.</source>
        <translation>Nom de l’administrateur sur les pages web de l’adaptateur.</translation>
    </message>
    <message>
        <source>Name of the codec G.711 A-law as announced.</source>
        <translation>Nom annoncé du codec G.711 loi A.</translation>
    </message>
    <message>
        <source>Name of the codec G.711 µ-law as announced.</source>
        <translation>Nom annoncé du codec G.711 loi µ.</translation>
    </message>
    <message>
        <source>Name of the codec G.722 as announced.</source>
        <translation>Nom annoncé du codec G.722.</translation>
    </message>
    <message>
        <source>Name of the codec G.722.2 as announced.</source>
        <translation>Nom annoncé du codec G.722.2.</translation>
    </message>
    <message>
        <source>Name of the codec G.723 as announced.</source>
        <translation>Nom annoncé du codec G.723.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 16 kbit/s as announced.</source>
        <translation>Nom annoncé du codec G.726 à 16 kbit/s.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 24 kbit/s as announced.</source>
        <translation>Nom annoncé du codec G.726 à 24 kbit/s.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 32 kbit/s as announced.</source>
        <translation>Nom annoncé du codec G.726 à 32 kbit/s.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 40 kbit/s as announced.</source>
        <translation>Nom annoncé du codec G.726 à 40 kbit/s.</translation>
    </message>
    <message>
        <source>Name of the codec G.729a as announced.</source>
        <translation>Nom annoncé du codec G.729a.</translation>
    </message>
    <message>
        <source>Name of the codec G.729ab as announced.</source>
        <translation>Nom annoncé du codec G.729ab.</translation>
    </message>
    <message>
        <source>Name of the codec L16 as announced.</source>
        <translation>Nom annoncé du codec L16.</translation>
    </message>
    <message>
        <source>Name of the codec Opus as announced.</source>
        <translation>Nom annoncé du codec Opus.</translation>
    </message>
    <message>
        <source>Name of the codec encapsulated RTP as announced.</source>
        <translation>Nom annoncé du codec RTP encapsulé.</translation>
    </message>
    <message>
        <source>Name of the codec iLBC as announced.</source>
        <translation>Nom annoncé du codec iLBC.</translation>
    </message>
    <message>
        <source>Name of the codec iSAC as announced.</source>
        <translation>Nom annoncé du codec iSAC.</translation>
    </message>
    <message>
        <source>Name of the digits' format as announced.</source>
        <translation>Nom annoncé du format des chiffres DTMF.</translation>
    </message>
    <message>
        <source>Name of the group under which call quality is reported.</source>
        <translation>Nom du groupe sous lequel la qualité des appels est rapportée.</translation>
    </message>
    <message>
        <source>Name of the person signed in at this phone by extension mobility.</source>
        <translation>Nom de la personne connectée à ce téléphone par mobilité de poste.</translation>
    </message>
    <message>
        <source>Name of the phone as a whole, shown where no line's name is.</source>
        <translation>Nom du téléphone dans son ensemble, affiché là où il n’y a pas de nom de ligne.</translation>
    </message>
    <message>
        <source>Name of the problem report's file.</source>
        <translation>Nom du fichier du rapport de problème.</translation>
    </message>
    <message>
        <source>Name of the user with few rights on the adapter's web pages.</source>
        <translation>Nom de l’utilisateur aux droits restreints sur les pages web de l’adaptateur.</translation>
    </message>
    <message>
        <source>Name of the wireless network.</source>
        <translation>Nom du réseau sans fil.</translation>
    </message>
    <message>
        <source>Name of user 1 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nom de l’utilisateur 1 venant du réseau, lorsque les appelants s’authentifient par SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 2 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nom de l’utilisateur 2 venant du réseau, lorsque les appelants s’authentifient par SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 3 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nom de l’utilisateur 3 venant du réseau, lorsque les appelants s’authentifient par SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 4 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nom de l’utilisateur 4 venant du réseau, lorsque les appelants s’authentifient par SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 5 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nom de l’utilisateur 5 venant du réseau, lorsque les appelants s’authentifient par SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 6 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nom de l’utilisateur 6 venant du réseau, lorsque les appelants s’authentifient par SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 7 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nom de l’utilisateur 7 venant du réseau, lorsque les appelants s’authentifient par SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 8 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nom de l’utilisateur 8 venant du réseau, lorsque les appelants s’authentifient par SIP digest.</translation>
    </message>
    <message>
        <source>Name said in the clear before the login's tunnel is up.</source>
        <translation>Nom dit en clair avant que le tunnel d’authentification ne soit établi.</translation>
    </message>
    <message>
        <source>Name sent to the XML services.</source>
        <translation>Nom envoyé aux services XML.</translation>
    </message>
    <message>
        <source>Name server asked first.</source>
        <translation>Serveur de noms interrogé en premier.</translation>
    </message>
    <message>
        <source>Name server asked second.</source>
        <translation>Serveur de noms interrogé en second.</translation>
    </message>
    <message>
        <source>Name server told to devices on the LAN port instead of the adapter's.</source>
        <translation>Serveur de noms indiqué aux appareils du port LAN à la place de celui de l’adaptateur.</translation>
    </message>
    <message>
        <source>Name servers set by hand.</source>
        <translation>Serveurs de noms réglés à la main.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 2.</source>
        <translation>Nom affiché pour la numérotation abrégée 2.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 3.</source>
        <translation>Nom affiché pour la numérotation abrégée 3.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 4.</source>
        <translation>Nom affiché pour la numérotation abrégée 4.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 5.</source>
        <translation>Nom affiché pour la numérotation abrégée 5.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 6.</source>
        <translation>Nom affiché pour la numérotation abrégée 6.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 7.</source>
        <translation>Nom affiché pour la numérotation abrégée 7.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 8.</source>
        <translation>Nom affiché pour la numérotation abrégée 8.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 9.</source>
        <translation>Nom affiché pour la numérotation abrégée 9.</translation>
    </message>
    <message>
        <source>Name that server must give when it calls.</source>
        <translation>Nom que ce serveur doit donner quand il appelle.</translation>
    </message>
    <message>
        <source>Name the TR-069 server must give when it calls the phone.</source>
        <translation>Nom que le serveur TR-069 doit donner quand il appelle le téléphone.</translation>
    </message>
    <message>
        <source>Name the adapter gives itself on the network and to the DHCP server.</source>
        <translation>Nom que l’adaptateur se donne sur le réseau et auprès du serveur DHCP.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 1.</source>
        <translation>Nom que l’adaptateur donne à la passerelle 1.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 2.</source>
        <translation>Nom que l’adaptateur donne à la passerelle 2.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 3.</source>
        <translation>Nom que l’adaptateur donne à la passerelle 3.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 4.</source>
        <translation>Nom que l’adaptateur donne à la passerelle 4.</translation>
    </message>
    <message>
        <source>Name the adapter gives to that server.</source>
        <translation>Nom que l’adaptateur donne à ce serveur.</translation>
    </message>
    <message>
        <source>Name the adapter gives to the mail server.</source>
        <translation>Nom que l’adaptateur donne au serveur de messagerie.</translation>
    </message>
    <message>
        <source>Name the adapter gives when it dials in by PPPoE.</source>
        <translation>Nom que l’adaptateur donne quand il se connecte par PPPoE.</translation>
    </message>
    <message>
        <source>Name the called party sees.</source>
        <translation>Nom que voit l’appelé.</translation>
    </message>
    <message>
        <source>Name the phone binds to the LDAP directory with.</source>
        <translation>Nom avec lequel le téléphone se lie (bind) à l’annuaire LDAP.</translation>
    </message>
    <message>
        <source>Name the phone gives itself on the network.</source>
        <translation>Nom que le téléphone se donne sur le réseau.</translation>
    </message>
    <message>
        <source>Name the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>Nom que le téléphone donne au serveur XSI, quand il s’y authentifie par l’identifiant SIP.</translation>
    </message>
    <message>
        <source>Name the phone gives to the backup TR-069 server.</source>
        <translation>Nom que le téléphone donne au serveur TR-069 de secours.</translation>
    </message>
    <message>
        <source>Name the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>Nom que le téléphone donne au serveur de mobilité de poste tant que personne n’est connecté.</translation>
    </message>
    <message>
        <source>Name the phone gives to the web proxy.</source>
        <translation>Nom que le téléphone donne au proxy web.</translation>
    </message>
    <message>
        <source>Name the phone gives when it fetches its profile, where the server asks for one.</source>
        <translation>Nom que le téléphone donne quand il récupère son profil, si le serveur en demande un.</translation>
    </message>
    <message>
        <source>Name the phone proves itself by.</source>
        <translation>Nom par lequel le téléphone s’authentifie.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 1 by.</source>
        <translation>Nom que le serveur donne à la sonnerie distinctive 1.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 2 by.</source>
        <translation>Nom que le serveur donne à la sonnerie distinctive 2.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 3 by.</source>
        <translation>Nom que le serveur donne à la sonnerie distinctive 3.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 4 by.</source>
        <translation>Nom que le serveur donne à la sonnerie distinctive 4.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 5 by.</source>
        <translation>Nom que le serveur donne à la sonnerie distinctive 5.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 6 by.</source>
        <translation>Nom que le serveur donne à la sonnerie distinctive 6.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 7 by.</source>
        <translation>Nom que le serveur donne à la sonnerie distinctive 7.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 8 by.</source>
        <translation>Nom que le serveur donne à la sonnerie distinctive 8.</translation>
    </message>
    <message>
        <source>Name the user sees for this wireless profile.</source>
        <translation>Nom que l’utilisateur voit pour ce profil sans fil.</translation>
    </message>
    <message>
        <source>Name under which the LDAP directory stands in the phone's menu.</source>
        <translation>Nom sous lequel l’annuaire LDAP figure dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Name under which the Webex directory stands in the phone's menu.</source>
        <translation>Nom sous lequel l’annuaire Webex figure dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Name under which the common directory of the enterprise stands in the phone's menu.</source>
        <translation>Nom sous lequel l’annuaire commun de l’entreprise figure dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Name under which the common directory of the group stands in the phone's menu.</source>
        <translation>Nom sous lequel l’annuaire commun du groupe figure dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Name under which the directory of the enterprise stands in the phone's menu.</source>
        <translation>Nom sous lequel l’annuaire de l’entreprise figure dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Name under which the directory of the group stands in the phone's menu.</source>
        <translation>Nom sous lequel l’annuaire du groupe figure dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Name under which the line is shared.</source>
        <translation>Nom sous lequel la ligne est partagée.</translation>
    </message>
    <message>
        <source>Name under which the personal directory stands in the phone's menu.</source>
        <translation>Nom sous lequel l’annuaire personnel figure dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Name under which this camera stands in the phone's menu.</source>
        <translation>Nom sous lequel cette caméra figure dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Negotiates encrypted speech with the network only where SIP goes over TLS.</source>
        <translation>Ne négocie le chiffrement de la voix avec le réseau que si SIP passe par TLS.</translation>
    </message>
    <message>
        <source>Network domain of the phone.</source>
        <translation>Domaine réseau du téléphone.</translation>
    </message>
    <message>
        <source>Network mask beside an address set by hand.</source>
        <translation>Masque de réseau accompagnant une adresse réglée à la main.</translation>
    </message>
    <message>
        <source>Network mask inside.</source>
        <translation>Masque de réseau côté intérieur.</translation>
    </message>
    <message>
        <source>Number announcements are fetched from.</source>
        <translation>Numéro auprès duquel les annonces sont récupérées.</translation>
    </message>
    <message>
        <source>Number behind digit 2.</source>
        <translation>Numéro associé au chiffre 2.</translation>
    </message>
    <message>
        <source>Number behind digit 3.</source>
        <translation>Numéro associé au chiffre 3.</translation>
    </message>
    <message>
        <source>Number behind digit 4.</source>
        <translation>Numéro associé au chiffre 4.</translation>
    </message>
    <message>
        <source>Number behind digit 5.</source>
        <translation>Numéro associé au chiffre 5.</translation>
    </message>
    <message>
        <source>Number behind digit 6.</source>
        <translation>Numéro associé au chiffre 6.</translation>
    </message>
    <message>
        <source>Number behind digit 7.</source>
        <translation>Numéro associé au chiffre 7.</translation>
    </message>
    <message>
        <source>Number behind digit 8.</source>
        <translation>Numéro associé au chiffre 8.</translation>
    </message>
    <message>
        <source>Number behind digit 9.</source>
        <translation>Numéro associé au chiffre 9.</translation>
    </message>
    <message>
        <source>Number behind speed dial 2.</source>
        <translation>Numéro de la numérotation abrégée 2.</translation>
    </message>
    <message>
        <source>Number behind speed dial 3.</source>
        <translation>Numéro de la numérotation abrégée 3.</translation>
    </message>
    <message>
        <source>Number behind speed dial 4.</source>
        <translation>Numéro de la numérotation abrégée 4.</translation>
    </message>
    <message>
        <source>Number behind speed dial 5.</source>
        <translation>Numéro de la numérotation abrégée 5.</translation>
    </message>
    <message>
        <source>Number behind speed dial 6.</source>
        <translation>Numéro de la numérotation abrégée 6.</translation>
    </message>
    <message>
        <source>Number behind speed dial 7.</source>
        <translation>Numéro de la numérotation abrégée 7.</translation>
    </message>
    <message>
        <source>Number behind speed dial 8.</source>
        <translation>Numéro de la numérotation abrégée 8.</translation>
    </message>
    <message>
        <source>Number behind speed dial 9.</source>
        <translation>Numéro de la numérotation abrégée 9.</translation>
    </message>
    <message>
        <source>Number behind this digit.</source>
        <translation>Numéro associé à ce chiffre.</translation>
    </message>
    <message>
        <source>Number of that VLAN.</source>
        <translation>Numéro de ce VLAN.</translation>
    </message>
    <message>
        <source>Number of that VLAN; firmware 1.2 of the SPA122 spells it so.</source>
        <translation>Numéro de ce VLAN ; le firmware 1.2 du SPA122 l’écrit ainsi.</translation>
    </message>
    <message>
        <source>Number the messages key dials.</source>
        <translation>Numéro que compose la touche des messages.</translation>
    </message>
    <message>
        <source>Number whose call shows the picture of this camera: a door's.</source>
        <translation>Numéro dont l’appel affiche l’image de cette caméra : celui d’un portier.</translation>
    </message>
    <message>
        <source>Numbers after which a hung-up call stays open.</source>
        <translation>Numéros pour lesquels un appel raccroché reste ouvert.</translation>
    </message>
    <message>
        <source>Numbers of callers from the network who may use the telephone line; others are refused. Empty lets all through.</source>
        <translation>Numéros des appelants venant du réseau qui peuvent utiliser la ligne téléphonique ; les autres sont refusés. Vide laisse passer tout le monde.</translation>
    </message>
    <message>
        <source>Numbers of callers on the telephone line who may call over the network; others are refused. Empty lets all through.</source>
        <translation>Numéros des appelants de la ligne téléphonique qui peuvent appeler par le réseau ; les autres sont refusés. Vide laisse passer tout le monde.</translation>
    </message>
    <message>
        <source>Numbers that callers on the telephone line may call over the network without a PIN.</source>
        <translation>Numéros que les appelants de la ligne téléphonique peuvent appeler par le réseau sans code PIN.</translation>
    </message>
    <message>
        <source>Offers BroadWorks Anywhere (one number on several phones) on this line.</source>
        <translation>Offre BroadWorks Anywhere (un numéro sur plusieurs téléphones) sur cette ligne.</translation>
    </message>
    <message>
        <source>Offers IPv4 and IPv6 for speech at once, as BroadSoft exchanges know it.</source>
        <translation>Propose IPv4 et IPv6 à la fois pour la voix, à la manière des IPBX BroadSoft.</translation>
    </message>
    <message>
        <source>Offers call waiting of this line through the XSI server.</source>
        <translation>Offre le signal d’appel de cette ligne par le serveur XSI.</translation>
    </message>
    <message>
        <source>Offers do not disturb of this line through the XSI server.</source>
        <translation>Offre Ne pas déranger pour cette ligne par le serveur XSI.</translation>
    </message>
    <message>
        <source>Offers forwarding of this line through the XSI server.</source>
        <translation>Offre le renvoi de cette ligne par le serveur XSI.</translation>
    </message>
    <message>
        <source>Offers hiding the line's number through the XSI server.</source>
        <translation>Offre le masquage du numéro de la ligne par le serveur XSI.</translation>
    </message>
    <message>
        <source>Offers nothing else; a call fails if the other end lacks it.</source>
        <translation>Ne propose rien d’autre ; un appel échoue si le correspondant ne l’a pas.</translation>
    </message>
    <message>
        <source>Offers numbers while one is dialled.</source>
        <translation>Propose des numéros pendant la composition.</translation>
    </message>
    <message>
        <source>Offers recording of calls by the exchange.</source>
        <translation>Offre l’enregistrement des appels par l’IPBX.</translation>
    </message>
    <message>
        <source>Offers refusing callers without a number through the XSI server.</source>
        <translation>Offre le refus des appelants sans numéro par le serveur XSI.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft directory.</source>
        <translation>Offre l’annuaire BroadSoft.</translation>
    </message>
    <message>
        <source>Offers the Webex directory on the phone.</source>
        <translation>Offre l’annuaire Webex sur le téléphone.</translation>
    </message>
    <message>
        <source>Offers the common directory of the enterprise of the XSI server.</source>
        <translation>Offre l’annuaire commun de l’entreprise du serveur XSI.</translation>
    </message>
    <message>
        <source>Offers the common directory of the group of the XSI server.</source>
        <translation>Offre l’annuaire commun du groupe du serveur XSI.</translation>
    </message>
    <message>
        <source>Offers the directory of the enterprise of the XSI server.</source>
        <translation>Offre l’annuaire de l’entreprise du serveur XSI.</translation>
    </message>
    <message>
        <source>Offers the directory of the group of the XSI server.</source>
        <translation>Offre l’annuaire du groupe du serveur XSI.</translation>
    </message>
    <message>
        <source>Offers the personal directory of the XSI server.</source>
        <translation>Offre l’annuaire personnel du serveur XSI.</translation>
    </message>
    <message>
        <source>Offers the phone's own directory.</source>
        <translation>Offre l’annuaire propre au téléphone.</translation>
    </message>
    <message>
        <source>Offers to call back after a missed call.</source>
        <translation>Propose de rappeler après un appel manqué.</translation>
    </message>
    <message>
        <source>Offset from Greenwich without summer time.</source>
        <translation>Décalage par rapport à Greenwich sans l’heure d’été.</translation>
    </message>
    <message>
        <source>Opens a login by SSH, for the maker's support.</source>
        <translation>Ouvre un accès par SSH, pour le support du fabricant.</translation>
    </message>
    <message>
        <source>Opens the VPN at start.</source>
        <translation>Ouvre le VPN au démarrage.</translation>
    </message>
    <message>
        <source>Opens the web pages on the uplink too; on a model behind a LAN port nothing can be pushed to it without this.</source>
        <translation>Ouvre les pages web aussi sur la liaison WAN ; sans cela, rien ne peut être poussé vers un modèle placé derrière un port LAN.</translation>
    </message>
    <message>
        <source>Outbound proxy when the first fails.</source>
        <translation>Proxy sortant quand le premier est en panne.</translation>
    </message>
    <message>
        <source>Outside address, where it never changes.</source>
        <translation>Adresse extérieure, si elle ne change jamais.</translation>
    </message>
    <message>
        <source>Outside port of the line.</source>
        <translation>Port extérieur de la ligne.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 2.</source>
        <translation>Port extérieur qui correspond au plus petit port de voix du processeur vocal 2 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 3.</source>
        <translation>Port extérieur qui correspond au plus petit port de voix du processeur vocal 3 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 4.</source>
        <translation>Port extérieur qui correspond au plus petit port de voix du processeur vocal 4 de l’adaptateur.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port.</source>
        <translation>Port extérieur qui correspond au plus petit port de voix.</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller from the network gets the telephone line.</source>
        <translation>Code PIN 1 par lequel un appelant venant du réseau obtient la ligne téléphonique.</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller on the telephone line may call over the network.</source>
        <translation>Code PIN 1 par lequel un appelant de la ligne téléphonique peut appeler par le réseau.</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller from the network gets the telephone line.</source>
        <translation>Code PIN 2 par lequel un appelant venant du réseau obtient la ligne téléphonique.</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller on the telephone line may call over the network.</source>
        <translation>Code PIN 2 par lequel un appelant de la ligne téléphonique peut appeler par le réseau.</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller from the network gets the telephone line.</source>
        <translation>Code PIN 3 par lequel un appelant venant du réseau obtient la ligne téléphonique.</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller on the telephone line may call over the network.</source>
        <translation>Code PIN 3 par lequel un appelant de la ligne téléphonique peut appeler par le réseau.</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller from the network gets the telephone line.</source>
        <translation>Code PIN 4 par lequel un appelant venant du réseau obtient la ligne téléphonique.</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller on the telephone line may call over the network.</source>
        <translation>Code PIN 4 par lequel un appelant de la ligne téléphonique peut appeler par le réseau.</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller from the network gets the telephone line.</source>
        <translation>Code PIN 5 par lequel un appelant venant du réseau obtient la ligne téléphonique.</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller on the telephone line may call over the network.</source>
        <translation>Code PIN 5 par lequel un appelant de la ligne téléphonique peut appeler par le réseau.</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller from the network gets the telephone line.</source>
        <translation>Code PIN 6 par lequel un appelant venant du réseau obtient la ligne téléphonique.</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller on the telephone line may call over the network.</source>
        <translation>Code PIN 6 par lequel un appelant de la ligne téléphonique peut appeler par le réseau.</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller from the network gets the telephone line.</source>
        <translation>Code PIN 7 par lequel un appelant venant du réseau obtient la ligne téléphonique.</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller on the telephone line may call over the network.</source>
        <translation>Code PIN 7 par lequel un appelant de la ligne téléphonique peut appeler par le réseau.</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller from the network gets the telephone line.</source>
        <translation>Code PIN 8 par lequel un appelant venant du réseau obtient la ligne téléphonique.</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller on the telephone line may call over the network.</source>
        <translation>Code PIN 8 par lequel un appelant de la ligne téléphonique peut appeler par le réseau.</translation>
    </message>
    <message>
        <source>PIN a mobile phone must give to pair with this phone over Bluetooth.</source>
        <translation>Code PIN qu’un téléphone mobile doit donner pour s’appairer avec ce téléphone en Bluetooth.</translation>
    </message>
    <message>
        <source>Passes the number shown on the telephone line on as the caller's number over the network.</source>
        <translation>Transmet au réseau, comme numéro de l’appelant, le numéro présenté sur la ligne téléphonique.</translation>
    </message>
    <message>
        <source>Password SNMP version 3 is encrypted with.</source>
        <translation>Mot de passe avec lequel SNMP version 3 est chiffré.</translation>
    </message>
    <message>
        <source>Password a page must know.</source>
        <translation>Mot de passe que doit connaître une annonce.</translation>
    </message>
    <message>
        <source>Password at the TR-069 server.</source>
        <translation>Mot de passe auprès du serveur TR-069.</translation>
    </message>
    <message>
        <source>Password at the VPN gateway.</source>
        <translation>Mot de passe auprès de la passerelle VPN.</translation>
    </message>
    <message>
        <source>Password by which the user of SNMP version 3 proves itself.</source>
        <translation>Mot de passe par lequel l’utilisateur de SNMP version 3 s’authentifie.</translation>
    </message>
    <message>
        <source>Password for PPPoE.</source>
        <translation>Mot de passe pour PPPoE.</translation>
    </message>
    <message>
        <source>Password for dialling in by PPPoE.</source>
        <translation>Mot de passe de la connexion par PPPoE.</translation>
    </message>
    <message>
        <source>Password for it.</source>
        <translation>Mot de passe correspondant.</translation>
    </message>
    <message>
        <source>Password for that login.</source>
        <translation>Mot de passe pour cet accès.</translation>
    </message>
    <message>
        <source>Password for the directory.</source>
        <translation>Mot de passe pour l’annuaire.</translation>
    </message>
    <message>
        <source>Password of the administrator on the adapter's web pages; the ATA19x wants at least eight characters, the SPA1xx takes 32 at most.</source>
        <translation>Mot de passe de l’administrateur sur les pages web de l’adaptateur ; l’ATA19x exige au moins huit caractères, le SPA1xx en accepte 32 au plus.</translation>
    </message>
    <message>
        <source>Password of the line at its proxy.</source>
        <translation>Mot de passe de la ligne auprès de son proxy.</translation>
    </message>
    <message>
        <source>Password of the line at the BroadSoft XSI server.</source>
        <translation>Mot de passe de la ligne auprès du serveur BroadSoft XSI.</translation>
    </message>
    <message>
        <source>Password of the person signed in at this phone by extension mobility.</source>
        <translation>Mot de passe de la personne connectée à ce téléphone par mobilité de poste.</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its pages and menus.</source>
        <translation>Mot de passe de l’utilisateur du téléphone sur ses pages et dans ses menus.</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its web pages.</source>
        <translation>Mot de passe de l’utilisateur du téléphone sur ses pages web.</translation>
    </message>
    <message>
        <source>Password of the user admin on the phone's web pages.</source>
        <translation>Mot de passe de l’utilisateur admin sur les pages web du téléphone.</translation>
    </message>
    <message>
        <source>Password of the user with few rights on the adapter's web pages.</source>
        <translation>Mot de passe de l’utilisateur aux droits restreints sur les pages web de l’adaptateur.</translation>
    </message>
    <message>
        <source>Password of the wireless network (WPA).</source>
        <translation>Mot de passe du réseau sans fil (WPA).</translation>
    </message>
    <message>
        <source>Password of user 1 from the network.</source>
        <translation>Mot de passe de l’utilisateur 1 venant du réseau.</translation>
    </message>
    <message>
        <source>Password of user 2 from the network.</source>
        <translation>Mot de passe de l’utilisateur 2 venant du réseau.</translation>
    </message>
    <message>
        <source>Password of user 3 from the network.</source>
        <translation>Mot de passe de l’utilisateur 3 venant du réseau.</translation>
    </message>
    <message>
        <source>Password of user 4 from the network.</source>
        <translation>Mot de passe de l’utilisateur 4 venant du réseau.</translation>
    </message>
    <message>
        <source>Password of user 5 from the network.</source>
        <translation>Mot de passe de l’utilisateur 5 venant du réseau.</translation>
    </message>
    <message>
        <source>Password of user 6 from the network.</source>
        <translation>Mot de passe de l’utilisateur 6 venant du réseau.</translation>
    </message>
    <message>
        <source>Password of user 7 from the network.</source>
        <translation>Mot de passe de l’utilisateur 7 venant du réseau.</translation>
    </message>
    <message>
        <source>Password of user 8 from the network.</source>
        <translation>Mot de passe de l’utilisateur 8 venant du réseau.</translation>
    </message>
    <message>
        <source>Password sent to the XML services.</source>
        <translation>Mot de passe envoyé aux services XML.</translation>
    </message>
    <message>
        <source>Password that server must give when it calls.</source>
        <translation>Mot de passe que ce serveur doit donner quand il appelle.</translation>
    </message>
    <message>
        <source>Password the TR-069 server must give when it calls the phone.</source>
        <translation>Mot de passe que le serveur TR-069 doit donner quand il appelle le téléphone.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 1.</source>
        <translation>Mot de passe que l’adaptateur donne à la passerelle 1.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 2.</source>
        <translation>Mot de passe que l’adaptateur donne à la passerelle 2.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 3.</source>
        <translation>Mot de passe que l’adaptateur donne à la passerelle 3.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 4.</source>
        <translation>Mot de passe que l’adaptateur donne à la passerelle 4.</translation>
    </message>
    <message>
        <source>Password the adapter gives to that server.</source>
        <translation>Mot de passe que l’adaptateur donne à ce serveur.</translation>
    </message>
    <message>
        <source>Password the adapter gives to the mail server.</source>
        <translation>Mot de passe que l’adaptateur donne au serveur de messagerie.</translation>
    </message>
    <message>
        <source>Password the phone gives to a wireless network with a login.</source>
        <translation>Mot de passe que le téléphone donne à un réseau sans fil avec identifiant.</translation>
    </message>
    <message>
        <source>Password the phone gives to the LDAP directory.</source>
        <translation>Mot de passe que le téléphone donne à l’annuaire LDAP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XMPP server.</source>
        <translation>Mot de passe que le téléphone donne au serveur XMPP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>Mot de passe que le téléphone donne au serveur XSI, quand il s’y authentifie par l’identifiant SIP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server.</source>
        <translation>Mot de passe que le téléphone donne au serveur XSI.</translation>
    </message>
    <message>
        <source>Password the phone gives to the backup TR-069 server.</source>
        <translation>Mot de passe que le téléphone donne au serveur TR-069 de secours.</translation>
    </message>
    <message>
        <source>Password the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>Mot de passe que le téléphone donne au serveur de mobilité de poste tant que personne n’est connecté.</translation>
    </message>
    <message>
        <source>Password the phone gives to the web proxy.</source>
        <translation>Mot de passe que le téléphone donne au proxy web.</translation>
    </message>
    <message>
        <source>Password the phone gives to this camera.</source>
        <translation>Mot de passe que le téléphone donne à cette caméra.</translation>
    </message>
    <message>
        <source>Pause before registering again after a failure.</source>
        <translation>Pause avant de s’enregistrer à nouveau après un échec.</translation>
    </message>
    <message>
        <source>Pause before registering again when the failure looks lasting.</source>
        <translation>Pause avant de s’enregistrer à nouveau quand l’échec semble durable.</translation>
    </message>
    <message>
        <source>Pause before subscribing again after a failure.</source>
        <translation>Pause avant de s’abonner à nouveau après un échec.</translation>
    </message>
    <message>
        <source>Pause between the first sign of ringing and its being reported.</source>
        <translation>Pause entre le premier signe de sonnerie et son signalement.</translation>
    </message>
    <message>
        <source>Pause between two subscriptions of watched keys.</source>
        <translation>Pause entre deux abonnements de touches supervisées.</translation>
    </message>
    <message>
        <source>Pause between two tries of a call-back.</source>
        <translation>Pause entre deux tentatives d’un rappel automatique.</translation>
    </message>
    <message>
        <source>Pause in the ringing after which it counts as ended.</source>
        <translation>Pause dans la sonnerie après laquelle celle-ci est réputée terminée.</translation>
    </message>
    <message>
        <source>Payload number of G.722.2 in its octet-aligned form.</source>
        <translation>Numéro de charge utile de G.722.2 sous sa forme alignée sur les octets.</translation>
    </message>
    <message>
        <source>Payload number of G.722.2.</source>
        <translation>Numéro de charge utile de G.722.2.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 16 kbit/s.</source>
        <translation>Numéro de charge utile de G.726 à 16 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 24 kbit/s.</source>
        <translation>Numéro de charge utile de G.726 à 24 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 32 kbit/s.</source>
        <translation>Numéro de charge utile de G.726 à 32 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 40 kbit/s.</source>
        <translation>Numéro de charge utile de G.726 à 40 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.729ab.</source>
        <translation>Numéro de charge utile de G.729ab.</translation>
    </message>
    <message>
        <source>Payload number of Opus.</source>
        <translation>Numéro de charge utile d’Opus.</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 16 kHz.</source>
        <translation>Numéro de charge utile des chiffres DTMF accompagnant une voix échantillonnée à 16 kHz.</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 48 kHz.</source>
        <translation>Numéro de charge utile des chiffres DTMF accompagnant une voix échantillonnée à 48 kHz.</translation>
    </message>
    <message>
        <source>Payload number of digits in the speech stream.</source>
        <translation>Numéro de charge utile des chiffres DTMF dans le flux de voix.</translation>
    </message>
    <message>
        <source>Payload number of encapsulated RTP.</source>
        <translation>Numéro de charge utile du RTP encapsulé.</translation>
    </message>
    <message>
        <source>Payload number of iLBC in frames of 30 ms.</source>
        <translation>Numéro de charge utile d’iLBC en trames de 30 ms.</translation>
    </message>
    <message>
        <source>Payload number of iLBC.</source>
        <translation>Numéro de charge utile d’iLBC.</translation>
    </message>
    <message>
        <source>Payload number of iSAC.</source>
        <translation>Numéro de charge utile d’iSAC.</translation>
    </message>
    <message>
        <source>Payload number of information requests.</source>
        <translation>Numéro de charge utile des demandes d’information.</translation>
    </message>
    <message>
        <source>Payload number of named signalling events, by which Cisco gateways speak of a fax.</source>
        <translation>Numéro de charge utile des événements de signalisation nommés, par lesquels les passerelles Cisco parlent d’un fax.</translation>
    </message>
    <message>
        <source>Payload number of the loopback test.</source>
        <translation>Numéro de charge utile du test de bouclage.</translation>
    </message>
    <message>
        <source>Picture behind the display's text.</source>
        <translation>Image derrière le texte de l’écran.</translation>
    </message>
    <message>
        <source>Plays the digits A to D that come from the network.</source>
        <translation>Joue les chiffres A à D qui viennent du réseau.</translation>
    </message>
    <message>
        <source>Polarity of the port while it is idle.</source>
        <translation>Polarité du port au repos.</translation>
    </message>
    <message>
        <source>Polarity once an incoming call is answered.</source>
        <translation>Polarité une fois qu’un appel entrant est décroché.</translation>
    </message>
    <message>
        <source>Polarity once an outgoing call is answered.</source>
        <translation>Polarité une fois qu’un appel sortant est décroché.</translation>
    </message>
    <message>
        <source>Port of the XMPP server.</source>
        <translation>Port du serveur XMPP.</translation>
    </message>
    <message>
        <source>Port of the mail server.</source>
        <translation>Port du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Port of the web pages on the uplink. What pushes to the adapter must know it.</source>
        <translation>Port des pages web sur la liaison WAN. Ce qui pousse vers l’adaptateur doit le connaître.</translation>
    </message>
    <message>
        <source>Port of the web pages outside.</source>
        <translation>Port des pages web à l’extérieur.</translation>
    </message>
    <message>
        <source>Port of the web proxy.</source>
        <translation>Port du proxy web.</translation>
    </message>
    <message>
        <source>Port on which that host listens.</source>
        <translation>Port sur lequel cet hôte écoute.</translation>
    </message>
    <message>
        <source>Port the line listens on; no two lines of a phone may share one.</source>
        <translation>Port sur lequel la ligne écoute ; deux lignes d’un téléphone ne peuvent pas avoir le même.</translation>
    </message>
    <message>
        <source>Ports led from the uplink to single devices on the LAN port.</source>
        <translation>Ports dirigés de la liaison WAN vers des appareils précis du port LAN.</translation>
    </message>
    <message>
        <source>Postal code for the traffic and weather news.</source>
        <translation>Code postal pour les informations de trafic et de météo.</translation>
    </message>
    <message>
        <source>Pretends that the proxy is down, to test the branch's own router. Lines leave their proxy while it is on.</source>
        <translation>Fait comme si le proxy était en panne, pour tester le routeur de l’agence. Les lignes quittent leur proxy tant que c’est activé.</translation>
    </message>
    <message>
        <source>Priority mark of the line's SIP packets.</source>
        <translation>Marque de priorité des paquets SIP de la ligne.</translation>
    </message>
    <message>
        <source>Priority mark of the line's speech packets.</source>
        <translation>Marque de priorité des paquets de voix de la ligne.</translation>
    </message>
    <message>
        <source>Priority of the line's SIP frames in its VLAN.</source>
        <translation>Priorité des trames SIP de la ligne dans son VLAN.</translation>
    </message>
    <message>
        <source>Priority of the line's speech frames in its VLAN.</source>
        <translation>Priorité des trames de voix de la ligne dans son VLAN.</translation>
    </message>
    <message>
        <source>Priority of the line's speech in the VLAN tag (802.1p), 0 to 7; it has no effect without a VLAN.</source>
        <translation>Priorité de la voix de la ligne dans l’étiquette VLAN (802.1p), de 0 à 7 ; sans effet sans VLAN.</translation>
    </message>
    <message>
        <source>Private key for encrypted calls.</source>
        <translation>Clé privée pour les appels chiffrés.</translation>
    </message>
    <message>
        <source>Protocol for the profile when DHCP gave a server and no full address.</source>
        <translation>Protocole pour le profil quand le DHCP a donné un serveur mais pas d’adresse complète.</translation>
    </message>
    <message>
        <source>Proves itself by another name than its number.</source>
        <translation>S’authentifie par un autre nom que son numéro.</translation>
    </message>
    <message>
        <source>Proves itself to the switch.</source>
        <translation>S’authentifie auprès du commutateur.</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 159).</source>
        <translation>Adresse de provisionnement indiquée aux appareils du port LAN (option DHCP 159).</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 160).</source>
        <translation>Adresse de provisionnement indiquée aux appareils du port LAN (option DHCP 160).</translation>
    </message>
    <message>
        <source>Proxy the line turns to when no other answers: a router of the branch.</source>
        <translation>Proxy auquel la ligne s’adresse quand aucun autre ne répond : un routeur de l’agence.</translation>
    </message>
    <message>
        <source>Proxy when the first fails.</source>
        <translation>Proxy quand le premier est en panne.</translation>
    </message>
    <message>
        <source>Random addition to the long pause.</source>
        <translation>Supplément aléatoire à la longue pause.</translation>
    </message>
    <message>
        <source>Random addition to the pause between registrations.</source>
        <translation>Supplément aléatoire à la pause entre les enregistrements.</translation>
    </message>
    <message>
        <source>Random extra behind that time of day, in seconds, so that a whole house does not ask at once.</source>
        <translation>Supplément aléatoire après cette heure, en secondes, pour que tout un bâtiment ne demande pas en même temps.</translation>
    </message>
    <message>
        <source>Ranges of ports led from the uplink to devices on the LAN port.</source>
        <translation>Plages de ports dirigées de la liaison WAN vers des appareils du port LAN.</translation>
    </message>
    <message>
        <source>Realm by which the phone challenges a NOTIFY.</source>
        <translation>Domaine (realm) avec lequel le téléphone demande à un NOTIFY de s’authentifier.</translation>
    </message>
    <message>
        <source>Realm of a page's password.</source>
        <translation>Domaine (realm) du mot de passe d’une annonce.</translation>
    </message>
    <message>
        <source>Receiver of the mails in which the log is sent.</source>
        <translation>Destinataire des e-mails dans lesquels le journal est envoyé.</translation>
    </message>
    <message>
        <source>Refuses a TLS server whose certificate does not bear the proxy's name.</source>
        <translation>Refuse un serveur TLS dont le certificat ne porte pas le nom du proxy.</translation>
    </message>
    <message>
        <source>Refuses an HTTPS server whose certificate does not bear its name.</source>
        <translation>Refuse un serveur HTTPS dont le certificat ne porte pas le nom.</translation>
    </message>
    <message>
        <source>Refuses callers without a number.</source>
        <translation>Refuse les appelants sans numéro.</translation>
    </message>
    <message>
        <source>Refuses firmware older than this version.</source>
        <translation>Refuse un firmware plus ancien que cette version.</translation>
    </message>
    <message>
        <source>Registers with a new Call-ID after every start.</source>
        <translation>S’enregistre avec un nouveau Call-ID après chaque démarrage.</translation>
    </message>
    <message>
        <source>Registers with both proxies at once.</source>
        <translation>S’enregistre auprès des deux proxys à la fois.</translation>
    </message>
    <message>
        <source>Registers with the other proxy at once when one fails.</source>
        <translation>S’enregistre aussitôt auprès de l’autre proxy quand l’un est en panne.</translation>
    </message>
    <message>
        <source>Reports a transfer as soon as it rings.</source>
        <translation>Signale un transfert dès qu’il sonne.</translation>
    </message>
    <message>
        <source>Reports headsets and modules plugged into the phone.</source>
        <translation>Signale les casques et les modules branchés sur le téléphone.</translation>
    </message>
    <message>
        <source>Reports the quality of each call to the server at its end.</source>
        <translation>Rapporte au serveur la qualité de chaque appel à sa fin.</translation>
    </message>
    <message>
        <source>Reports to that server at intervals.</source>
        <translation>Envoie des rapports à ce serveur à intervalles réguliers.</translation>
    </message>
    <message>
        <source>Reports to the TR-069 server from time to time.</source>
        <translation>Envoie de temps en temps des rapports au serveur TR-069.</translation>
    </message>
    <message>
        <source>Reports what happens on the network port as well.</source>
        <translation>Rapporte aussi ce qui se passe sur le port réseau.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 1.</source>
        <translation>Cadence du signal d’appel distinctif 1.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 2.</source>
        <translation>Cadence du signal d’appel distinctif 2.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 3.</source>
        <translation>Cadence du signal d’appel distinctif 3.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 4.</source>
        <translation>Cadence du signal d’appel distinctif 4.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 5.</source>
        <translation>Cadence du signal d’appel distinctif 5.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 6.</source>
        <translation>Cadence du signal d’appel distinctif 6.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 7.</source>
        <translation>Cadence du signal d’appel distinctif 7.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 8.</source>
        <translation>Cadence du signal d’appel distinctif 8.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting tone 9.</source>
        <translation>Cadence de la tonalité de signal d’appel 9.</translation>
    </message>
    <message>
        <source>Rhythm of ring 9, which is heard when a call back comes or somebody waits.</source>
        <translation>Cadence de la sonnerie 9, entendue lors d’un rappel automatique ou quand quelqu’un attend.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 1.</source>
        <translation>Cadence de la sonnerie distinctive 1.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 2.</source>
        <translation>Cadence de la sonnerie distinctive 2.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 3.</source>
        <translation>Cadence de la sonnerie distinctive 3.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 4.</source>
        <translation>Cadence de la sonnerie distinctive 4.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 5.</source>
        <translation>Cadence de la sonnerie distinctive 5.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 6.</source>
        <translation>Cadence de la sonnerie distinctive 6.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 7.</source>
        <translation>Cadence de la sonnerie distinctive 7.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 8.</source>
        <translation>Cadence de la sonnerie distinctive 8.</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself when the receiver is down.</source>
        <translation>Sonnerie par laquelle un appel mis en attente se rappelle à l’utilisateur quand le combiné est raccroché.</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself.</source>
        <translation>Sonnerie par laquelle un appel mis en attente se rappelle à l’utilisateur.</translation>
    </message>
    <message>
        <source>Ring that says a busy number is free now.</source>
        <translation>Sonnerie qui indique qu’un numéro occupé est maintenant libre.</translation>
    </message>
    <message>
        <source>Rings in different ways for the callers named below.</source>
        <translation>Sonne de différentes manières pour les appelants nommés ci-dessous.</translation>
    </message>
    <message>
        <source>Rings shortly also when the last new message is gone.</source>
        <translation>Sonne brièvement aussi quand le dernier nouveau message a disparu.</translation>
    </message>
    <message>
        <source>Rings the phone on line 1 when the telephone line rings.</source>
        <translation>Fait sonner le téléphone de la ligne 1 quand la ligne téléphonique sonne.</translation>
    </message>
    <message>
        <source>Rings the phones on all ports in step, not in turn.</source>
        <translation>Fait sonner les téléphones de tous les ports en même temps, et non tour à tour.</translation>
    </message>
    <message>
        <source>Round-trip estimate that SIP's timers build on.</source>
        <translation>Estimation du temps aller-retour sur laquelle reposent les temporisateurs SIP.</translation>
    </message>
    <message>
        <source>Router told to devices on the LAN port.</source>
        <translation>Routeur indiqué aux appareils du port LAN.</translation>
    </message>
    <message>
        <source>Rules of the phone's own packet filter.</source>
        <translation>Règles du filtre de paquets du téléphone.</translation>
    </message>
    <message>
        <source>SIP, or Cisco's own protocol for its small exchanges.</source>
        <translation>SIP, ou le protocole propre à Cisco pour ses petits standards.</translation>
    </message>
    <message>
        <source>Says in calls that speech before the answer is welcome (P-Early-Media, RFC 5009).</source>
        <translation>Indique dans les appels que la voix avant le décroché est bienvenue (P-Early-Media, RFC 5009).</translation>
    </message>
    <message>
        <source>Searches the LDAP directory's names and numbers by one entry field.</source>
        <translation>Recherche les noms et numéros de l’annuaire LDAP par un seul champ de saisie.</translation>
    </message>
    <message>
        <source>Seconds a call rings before it is forwarded because nobody answers.</source>
        <translation>Secondes pendant lesquelles un appel sonne avant d’être renvoyé faute de réponse.</translation>
    </message>
    <message>
        <source>Seconds a caller from the network has for each digit of the PIN.</source>
        <translation>Secondes dont dispose un appelant venant du réseau pour chaque chiffre du code PIN.</translation>
    </message>
    <message>
        <source>Seconds a caller on the telephone line has for each digit of the PIN.</source>
        <translation>Secondes dont dispose un appelant de la ligne téléphonique pour chaque chiffre du code PIN.</translation>
    </message>
    <message>
        <source>Seconds a line of news takes to move on.</source>
        <translation>Secondes que met une ligne d’actualités à défiler.</translation>
    </message>
    <message>
        <source>Seconds a phone that is set to silent shows a call before it counts as missed.</source>
        <translation>Secondes pendant lesquelles un téléphone réglé sur silencieux affiche un appel avant qu’il ne compte comme manqué.</translation>
    </message>
    <message>
        <source>Seconds a registration lasts.</source>
        <translation>Durée, en secondes, d’un enregistrement.</translation>
    </message>
    <message>
        <source>Seconds a shared line's subscription lasts.</source>
        <translation>Durée, en secondes, de l’abonnement d’une ligne partagée.</translation>
    </message>
    <message>
        <source>Seconds a subscription for guests at this phone lasts.</source>
        <translation>Durée, en secondes, d’un abonnement pour les invités de ce téléphone.</translation>
    </message>
    <message>
        <source>Seconds a subscription for messages lasts.</source>
        <translation>Durée, en secondes, d’un abonnement aux messages.</translation>
    </message>
    <message>
        <source>Seconds a subscription for waiting messages lasts.</source>
        <translation>Durée, en secondes, d’un abonnement aux messages en attente.</translation>
    </message>
    <message>
        <source>Seconds a watched key's subscription lasts.</source>
        <translation>Durée, en secondes, de l’abonnement d’une touche supervisée.</translation>
    </message>
    <message>
        <source>Seconds after a change at the phone until it reports its settings to the server.</source>
        <translation>Secondes après une modification sur le téléphone avant qu’il ne rapporte ses réglages au serveur.</translation>
    </message>
    <message>
        <source>Seconds after which a held call reminds of itself; empty or 0 never.</source>
        <translation>Secondes après lesquelles un appel mis en attente se rappelle à l’utilisateur ; vide ou 0, jamais.</translation>
    </message>
    <message>
        <source>Seconds after which a login on the web pages ends in any case.</source>
        <translation>Secondes après lesquelles une session sur les pages web se termine dans tous les cas.</translation>
    </message>
    <message>
        <source>Seconds after which the line looks whether its own proxy is back.</source>
        <translation>Secondes après lesquelles la ligne vérifie si son propre proxy est revenu.</translation>
    </message>
    <message>
        <source>Seconds before the phone tries the XMPP server again.</source>
        <translation>Secondes avant que le téléphone n’essaie à nouveau le serveur XMPP.</translation>
    </message>
    <message>
        <source>Seconds between quality reports during a call; 0 none.</source>
        <translation>Secondes entre deux rapports de qualité pendant un appel ; 0 aucun.</translation>
    </message>
    <message>
        <source>Seconds between reports to the TR-069 server.</source>
        <translation>Secondes entre deux rapports au serveur TR-069.</translation>
    </message>
    <message>
        <source>Seconds between signs of life of the music source.</source>
        <translation>Secondes entre deux signes de vie de la source de musique.</translation>
    </message>
    <message>
        <source>Seconds between taking the telephone line and dialling the first digit.</source>
        <translation>Secondes entre la prise de la ligne téléphonique et la composition du premier chiffre.</translation>
    </message>
    <message>
        <source>Seconds between two fetches of the profile, several in turn and with a random extra as 1800+300,3600; 0 or empty never.</source>
        <translation>Secondes entre deux récupérations du profil, plusieurs à la suite et avec un supplément aléatoire comme 1800+300,3600 ; 0 ou vide, jamais.</translation>
    </message>
    <message>
        <source>Seconds between two lines about a call's packets in the debug log; 0 writes none.</source>
        <translation>Secondes entre deux lignes sur les paquets d’un appel dans le journal de débogage ; 0 n’en écrit aucune.</translation>
    </message>
    <message>
        <source>Seconds between two looks at the time server.</source>
        <translation>Secondes entre deux consultations du serveur de temps.</translation>
    </message>
    <message>
        <source>Seconds between two packets that keep the router's mapping open.</source>
        <translation>Secondes entre deux paquets qui maintiennent ouverte l’association NAT du routeur.</translation>
    </message>
    <message>
        <source>Seconds between two pictures of the screen saver.</source>
        <translation>Secondes entre deux images de l’écran de veille.</translation>
    </message>
    <message>
        <source>Seconds between two quality reports during a call; 0 reports only at its end.</source>
        <translation>Secondes entre deux rapports de qualité pendant un appel ; 0 n’en envoie qu’à la fin.</translation>
    </message>
    <message>
        <source>Seconds between two questions to DHCP about the TR-069 server.</source>
        <translation>Secondes entre deux questions au DHCP sur le serveur TR-069.</translation>
    </message>
    <message>
        <source>Seconds between two reports of the phone's settings to the server.</source>
        <translation>Secondes entre deux rapports des réglages du téléphone au serveur.</translation>
    </message>
    <message>
        <source>Seconds between two reports to that server.</source>
        <translation>Secondes entre deux rapports à ce serveur.</translation>
    </message>
    <message>
        <source>Seconds between two signs of life in a call between network and telephone line; 0 sends none, and a lost caller then holds the line.</source>
        <translation>Secondes entre deux signes de vie dans un appel entre réseau et ligne téléphonique ; 0 n’en envoie aucun, et un appelant disparu occupe alors la ligne.</translation>
    </message>
    <message>
        <source>Seconds between two signs of waiting messages to the phone on the port; 0 sends them only once.</source>
        <translation>Secondes entre deux signaux de messages en attente au téléphone du port ; 0 ne les envoie qu’une fois.</translation>
    </message>
    <message>
        <source>Seconds of rest after which a login on the web pages ends.</source>
        <translation>Secondes d’inactivité après lesquelles une session sur les pages web se termine.</translation>
    </message>
    <message>
        <source>Seconds of rest before the screen saver comes.</source>
        <translation>Secondes d’inactivité avant l’écran de veille.</translation>
    </message>
    <message>
        <source>Seconds of silence before the busy tone once the other end has hung up; 255 none.</source>
        <translation>Secondes de silence avant la tonalité d’occupation après le raccroché du correspondant ; 255 aucune.</translation>
    </message>
    <message>
        <source>Seconds of silence from the network that end a call.</source>
        <translation>Secondes de silence venant du réseau qui mettent fin à un appel.</translation>
    </message>
    <message>
        <source>Seconds of silence on the telephone line that end a call.</source>
        <translation>Secondes de silence sur la ligne téléphonique qui mettent fin à un appel.</translation>
    </message>
    <message>
        <source>Seconds the adapter waits before it answers a call from the network that is for the telephone line.</source>
        <translation>Secondes pendant lesquelles l’adaptateur attend avant de décrocher un appel du réseau destiné à la ligne téléphonique.</translation>
    </message>
    <message>
        <source>Seconds the display stays lit after the last key.</source>
        <translation>Secondes pendant lesquelles l’écran reste allumé après la dernière touche.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is forwarded; 0 not at all.</source>
        <translation>Secondes pendant lesquelles le téléphone sonne brièvement quand un appel est renvoyé ; 0 pas du tout.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is refused; 0 not at all.</source>
        <translation>Secondes pendant lesquelles le téléphone sonne brièvement quand un appel est refusé ; 0 pas du tout.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a message waits; 0 not at all.</source>
        <translation>Secondes pendant lesquelles le téléphone sonne brièvement quand un message attend ; 0 pas du tout.</translation>
    </message>
    <message>
        <source>Seconds the phone waits for its network port to come up before it goes on without.</source>
        <translation>Secondes pendant lesquelles le téléphone attend que son port réseau soit actif avant de continuer sans lui.</translation>
    </message>
    <message>
        <source>Seconds the phone warns before it signs a guest out.</source>
        <translation>Secondes pendant lesquelles le téléphone avertit avant de déconnecter un invité.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before line 1, in a call, hears that somebody waits.</source>
        <translation>Secondes pendant lesquelles la ligne téléphonique sonne avant que la ligne 1, en communication, n’entende le signal d’appel.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the adapter answers it.</source>
        <translation>Secondes pendant lesquelles la ligne téléphonique sonne avant que l’adaptateur ne décroche.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the phone on line 1 does, time for the caller's number to arrive.</source>
        <translation>Secondes pendant lesquelles la ligne téléphonique sonne avant le téléphone de la ligne 1, le temps que le numéro de l’appelant arrive.</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be complete.</source>
        <translation>Secondes d’attente d’un chiffre quand le numéro pourrait être complet.</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be longer.</source>
        <translation>Secondes d’attente d’un chiffre quand le numéro pourrait être plus long.</translation>
    </message>
    <message>
        <source>Seconds until a watched key tries again.</source>
        <translation>Secondes avant une nouvelle tentative d’une touche supervisée.</translation>
    </message>
    <message>
        <source>Seconds until the better proxy is tried again.</source>
        <translation>Secondes avant que le meilleur proxy ne soit essayé à nouveau.</translation>
    </message>
    <message>
        <source>Seconds until the next try after a fetch failed, several in turn and with a random extra as 1800+300,3600; 0 gives up, says most of the guides.</source>
        <translation>Secondes jusqu’à la tentative suivante après une récupération échouée, plusieurs à la suite et avec un supplément aléatoire comme 1800+300,3600 ; 0 abandonne, selon la plupart des guides.</translation>
    </message>
    <message>
        <source>Seconds until the next try after an upgrade failed.</source>
        <translation>Secondes jusqu’à la tentative suivante après une mise à niveau échouée.</translation>
    </message>
    <message>
        <source>Seconds until then.</source>
        <translation>Secondes avant cela.</translation>
    </message>
    <message>
        <source>Seconds without a ring after which the telephone line counts as no longer ringing.</source>
        <translation>Secondes sans sonnerie après lesquelles la ligne téléphonique est réputée ne plus sonner.</translation>
    </message>
    <message>
        <source>Sender of the mails in which the log is sent.</source>
        <translation>Expéditeur des e-mails dans lesquels le journal est envoyé.</translation>
    </message>
    <message>
        <source>Sends a fax in the codec in which it is received.</source>
        <translation>Envoie un fax dans le codec dans lequel il est reçu.</translation>
    </message>
    <message>
        <source>Sends everything by the outbound proxy.</source>
        <translation>Envoie tout par le proxy sortant.</translation>
    </message>
    <message>
        <source>Sends faxes by T.38.</source>
        <translation>Envoie les fax par T.38.</translation>
    </message>
    <message>
        <source>Sends nothing in pauses of speech.</source>
        <translation>N’envoie rien dans les pauses de la parole.</translation>
    </message>
    <message>
        <source>Sends packets as long as the other end asks for.</source>
        <translation>Envoie des paquets de la durée que demande le correspondant.</translation>
    </message>
    <message>
        <source>Sends speech as soon as a call is answered, before the caller has confirmed it.</source>
        <translation>Envoie la voix dès qu’un appel est décroché, avant que l’appelant ne l’ait confirmé.</translation>
    </message>
    <message>
        <source>Sends speech to where it came from, not to where the call said.</source>
        <translation>Envoie la voix là d’où elle est venue, et non là où l’appel l’a dit.</translation>
    </message>
    <message>
        <source>Sends star codes to the exchange too, so that both keep the same state.</source>
        <translation>Envoie aussi les codes étoile à l’IPBX, pour que les deux gardent le même état.</translation>
    </message>
    <message>
        <source>Sends the line's speech to where it comes from, not to where the call said. Helps behind routers.</source>
        <translation>Envoie la voix de la ligne là d’où elle vient, et non là où l’appel l’a dit. Utile derrière des routeurs.</translation>
    </message>
    <message>
        <source>Sends the log of the kernel by mail.</source>
        <translation>Envoie le journal du noyau par e-mail.</translation>
    </message>
    <message>
        <source>Sends the log of the kernel to the syslog server.</source>
        <translation>Envoie le journal du noyau au serveur syslog.</translation>
    </message>
    <message>
        <source>Sends the log of the system by mail.</source>
        <translation>Envoie le journal du système par e-mail.</translation>
    </message>
    <message>
        <source>Sends the log of the system to the syslog server.</source>
        <translation>Envoie le journal du système au serveur syslog.</translation>
    </message>
    <message>
        <source>Sends the session description along with dialog events.</source>
        <translation>Envoie la description de session avec les événements de dialogue.</translation>
    </message>
    <message>
        <source>Server all of the line's messages go through.</source>
        <translation>Serveur par lequel passent tous les messages de la ligne.</translation>
    </message>
    <message>
        <source>Server of InformaCast, which announces pages to many phones.</source>
        <translation>Serveur d’InformaCast, qui diffuse des annonces vers de nombreux téléphones.</translation>
    </message>
    <message>
        <source>Server of the BroadSoft services.</source>
        <translation>Serveur des services BroadSoft.</translation>
    </message>
    <message>
        <source>Server that is told when calls of this line are forwarded.</source>
        <translation>Serveur informé quand des appels de cette ligne sont renvoyés.</translation>
    </message>
    <message>
        <source>Server that keeps the state of a shared line.</source>
        <translation>Serveur qui tient l’état d’une ligne partagée.</translation>
    </message>
    <message>
        <source>Server that knows the line's messages.</source>
        <translation>Serveur qui connaît les messages de la ligne.</translation>
    </message>
    <message>
        <source>Server that mixes conferences.</source>
        <translation>Serveur qui mélange les conférences.</translation>
    </message>
    <message>
        <source>Server that relays speech through firewalls.</source>
        <translation>Serveur qui relaie la voix à travers les pare-feux.</translation>
    </message>
    <message>
        <source>Server that the STUN or TURN server's users are known to.</source>
        <translation>Serveur auquel sont connus les utilisateurs du serveur STUN ou TURN.</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTP.</source>
        <translation>Sert les pages web par HTTP.</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTPS.</source>
        <translation>Sert les pages web par HTTPS.</translation>
    </message>
    <message>
        <source>Service for PPPoE.</source>
        <translation>Service pour PPPoE.</translation>
    </message>
    <message>
        <source>Service the adapter asks for by PPPoE; empty takes any.</source>
        <translation>Service que l’adaptateur demande par PPPoE ; vide accepte n’importe lequel.</translation>
    </message>
    <message>
        <source>Sets the clock from a time server.</source>
        <translation>Règle l’horloge d’après un serveur de temps.</translation>
    </message>
    <message>
        <source>Sets the date by hand, as mm/dd.</source>
        <translation>Règle la date à la main, sous la forme mm/dd.</translation>
    </message>
    <message>
        <source>Sets the date once, as month/day and perhaps /year; a time server is better.</source>
        <translation>Règle la date une fois, sous la forme mois/jour et éventuellement /année ; un serveur de temps est préférable.</translation>
    </message>
    <message>
        <source>Sets the marker on every packet of a digit, not just the first.</source>
        <translation>Place le marqueur sur chaque paquet d’un chiffre DTMF, et pas seulement sur le premier.</translation>
    </message>
    <message>
        <source>Sets the time by hand, as HH/mm.</source>
        <translation>Règle l’heure à la main, sous la forme HH/mm.</translation>
    </message>
    <message>
        <source>Sets the time once, as hours/minutes and perhaps /seconds; a time server is better.</source>
        <translation>Règle l’heure une fois, sous la forme heures/minutes et éventuellement /secondes ; un serveur de temps est préférable.</translation>
    </message>
    <message>
        <source>Shape of the ringing current.</source>
        <translation>Forme du courant de sonnerie.</translation>
    </message>
    <message>
        <source>Shares the line with other phones.</source>
        <translation>Partage la ligne avec d’autres téléphones.</translation>
    </message>
    <message>
        <source>Short tone after something was accepted.</source>
        <translation>Courte tonalité après que quelque chose a été accepté.</translation>
    </message>
    <message>
        <source>Shortest break of the current that counts as the end of a call, in seconds.</source>
        <translation>Plus courte coupure du courant qui vaut fin d’appel, en secondes.</translation>
    </message>
    <message>
        <source>Shortest press of the hook that counts as a flash.</source>
        <translation>Plus courte pression du crochet qui compte comme un flash.</translation>
    </message>
    <message>
        <source>Shortest registration the phone accepts from its proxy.</source>
        <translation>Plus court enregistrement que le téléphone accepte de son proxy.</translation>
    </message>
    <message>
        <source>Shortest subscription accepted.</source>
        <translation>Plus court abonnement accepté.</translation>
    </message>
    <message>
        <source>Shows Bluetooth in the phone's menu.</source>
        <translation>Affiche le Bluetooth dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows a caller's number as the name where no name came.</source>
        <translation>Affiche le numéro d’un appelant comme nom quand aucun nom n’est arrivé.</translation>
    </message>
    <message>
        <source>Shows a caller's number where the name holds letters the phone cannot read.</source>
        <translation>Affiche le numéro d’un appelant quand son nom contient des lettres que le téléphone ne sait pas lire.</translation>
    </message>
    <message>
        <source>Shows a text message as soon as it comes.</source>
        <translation>Affiche un message texte dès qu’il arrive.</translation>
    </message>
    <message>
        <source>Shows accessibility settings in the phone's menu.</source>
        <translation>Affiche les réglages d’accessibilité dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows administration of the phone in the phone's menu.</source>
        <translation>Affiche l’administration du téléphone dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows an agent how many calls wait in the queue.</source>
        <translation>Montre à un agent combien d’appels attendent dans la file.</translation>
    </message>
    <message>
        <source>Shows an agent what the exchange knows of a queued call.</source>
        <translation>Montre à un agent ce que l’IPBX sait d’un appel de la file d’attente.</translation>
    </message>
    <message>
        <source>Shows another MAC address to the network than the adapter's own. What knows it by its MAC no longer does.</source>
        <translation>Présente au réseau une autre adresse MAC que celle de l’adaptateur. Ce qui le reconnaît à sa MAC ne le reconnaît plus.</translation>
    </message>
    <message>
        <source>Shows callers' numbers.</source>
        <translation>Affiche les numéros des appelants.</translation>
    </message>
    <message>
        <source>Shows digits pressed during a call; they may be a PIN.</source>
        <translation>Affiche les chiffres pressés pendant un appel ; ils peuvent être un code PIN.</translation>
    </message>
    <message>
        <source>Shows executive and assistant in the phone's menu.</source>
        <translation>Affiche la fonction directeur et assistant dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows in the call list what was dialled, not what it became.</source>
        <translation>Affiche dans le journal d’appels ce qui a été composé, et non ce que c’est devenu.</translation>
    </message>
    <message>
        <source>Shows itself to the TR-069 server as an Internet gateway device.</source>
        <translation>Se présente au serveur TR-069 comme une passerelle Internet.</translation>
    </message>
    <message>
        <source>Shows network settings in the phone's menu.</source>
        <translation>Affiche les réglages réseau dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows reporting a problem in the phone's menu.</source>
        <translation>Affiche le signalement d’un problème dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows something else when nobody uses the phone.</source>
        <translation>Affiche autre chose quand personne n’utilise le téléphone.</translation>
    </message>
    <message>
        <source>Shows speed dials in the phone's menu.</source>
        <translation>Affiche les numérotations abrégées dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows text messages of others than the line's own server, too.</source>
        <translation>Affiche aussi les messages texte d’autres que le serveur de la ligne.</translation>
    </message>
    <message>
        <source>Shows text messages.</source>
        <translation>Affiche les messages texte.</translation>
    </message>
    <message>
        <source>Shows the XMPP name of a contact before all others.</source>
        <translation>Affiche le nom XMPP d’un contact avant tous les autres.</translation>
    </message>
    <message>
        <source>Shows the assistant's call filter in the phone's menu.</source>
        <translation>Affiche le filtrage d’appels de l’assistant dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows the exchange's call list instead of the phone's.</source>
        <translation>Affiche le journal d’appels de l’IPBX au lieu de celui du téléphone.</translation>
    </message>
    <message>
        <source>Shows the factory reset in the phone's menu.</source>
        <translation>Affiche le retour aux réglages d’usine dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows the messages of this line's mailbox.</source>
        <translation>Signale les messages de la boîte vocale de cette ligne.</translation>
    </message>
    <message>
        <source>Shows the network another MAC address than the adapter's own; whoever knows it by its MAC no longer does.</source>
        <translation>Présente au réseau une autre adresse MAC que celle de l’adaptateur ; qui le reconnaît à sa MAC ne le reconnaît plus.</translation>
    </message>
    <message>
        <source>Shows the number of a second caller.</source>
        <translation>Affiche le numéro d’un second appelant.</translation>
    </message>
    <message>
        <source>Shows the phone's status in the phone's menu.</source>
        <translation>Affiche l’état du téléphone dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows the profile rule in the phone's menu.</source>
        <translation>Affiche la règle de profil dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows the user's preferences in the phone's menu.</source>
        <translation>Affiche les préférences de l’utilisateur dans le menu du téléphone.</translation>
    </message>
    <message>
        <source>Shows the watched list on free line keys.</source>
        <translation>Affiche la liste supervisée sur les touches de ligne libres.</translation>
    </message>
    <message>
        <source>Shows waiting messages on this line's key only.</source>
        <translation>Ne signale les messages en attente que sur la touche de cette ligne.</translation>
    </message>
    <message>
        <source>Shows what From says even of a caller who wants to be anonymous.</source>
        <translation>Affiche ce que dit From même pour un appelant qui veut rester anonyme.</translation>
    </message>
    <message>
        <source>Shows who forwarded a call.</source>
        <translation>Affiche qui a renvoyé un appel.</translation>
    </message>
    <message>
        <source>Shows who joins a conference.</source>
        <translation>Affiche qui entre dans une conférence.</translation>
    </message>
    <message>
        <source>Signs in to XMPP without being shown to others.</source>
        <translation>Se connecte à XMPP sans être visible des autres.</translation>
    </message>
    <message>
        <source>Signs in to an XMPP server to show who is there.</source>
        <translation>Se connecte à un serveur XMPP pour montrer qui est présent.</translation>
    </message>
    <message>
        <source>Signs the line's agent in and out of a call queue at a BroadSoft exchange. Leave it off on Asterisk.</source>
        <translation>Connecte et déconnecte l’agent de la ligne à une file d’attente d’appels d’un IPBX BroadSoft. À laisser désactivé avec Asterisk.</translation>
    </message>
    <message>
        <source>Size of the letters on the key module.</source>
        <translation>Taille des lettres sur le module de touches.</translation>
    </message>
    <message>
        <source>Size of the network behind the LAN port.</source>
        <translation>Taille du réseau derrière le port LAN.</translation>
    </message>
    <message>
        <source>Softkeys after a missed call, in order of their places.</source>
        <translation>Touches contextuelles après un appel manqué, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys during a call, in order of their places.</source>
        <translation>Touches contextuelles pendant un appel, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys in a conference, in order of their places.</source>
        <translation>Touches contextuelles pendant une conférence, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys of the exchange's call list, each with its place.</source>
        <translation>Touches contextuelles du journal d’appels de l’IPBX, chacune avec sa place.</translation>
    </message>
    <message>
        <source>Softkeys of the screen of executive and assistant, each with its place.</source>
        <translation>Touches contextuelles de l’écran directeur et assistant, chacune avec sa place.</translation>
    </message>
    <message>
        <source>Softkeys when a call ends, in order of their places.</source>
        <translation>Touches contextuelles à la fin d’un appel, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys when a conference begins, in order of their places.</source>
        <translation>Touches contextuelles au début d’une conférence, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys when a transfer begins, in order of their places.</source>
        <translation>Touches contextuelles au début d’un transfert, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys while a number is dialled, in order of their places.</source>
        <translation>Touches contextuelles pendant la composition d’un numéro, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is busy elsewhere, in order of their places.</source>
        <translation>Touches contextuelles pendant qu’une ligne partagée est occupée ailleurs, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is held elsewhere, in order of their places.</source>
        <translation>Touches contextuelles pendant qu’une ligne partagée est en attente ailleurs, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys while it rings at the other end, in order of their places.</source>
        <translation>Touches contextuelles pendant que le correspondant sonne, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys while nothing happens, in order of their places.</source>
        <translation>Touches contextuelles au repos, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys while the phone rings, in order of their places.</source>
        <translation>Touches contextuelles pendant que le téléphone sonne, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys with a call held, in order of their places.</source>
        <translation>Touches contextuelles avec un appel mis en attente, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Softkeys with the handset lifted, in order of their places.</source>
        <translation>Touches contextuelles combiné décroché, dans l’ordre de leurs places.</translation>
    </message>
    <message>
        <source>Sound of the handset.</source>
        <translation>Sonorité du combiné.</translation>
    </message>
    <message>
        <source>Sound of the speaker, from warm to bright.</source>
        <translation>Sonorité du haut-parleur, de chaude à claire.</translation>
    </message>
    <message>
        <source>Speaks version 1.2 of TR-069's protocol; an older server may need it off.</source>
        <translation>Parle la version 1.2 du protocole de TR-069 ; un serveur plus ancien peut exiger de la désactiver.</translation>
    </message>
    <message>
        <source>Speaks what is on the display, for people who do not see it.</source>
        <translation>Lit à voix haute ce qui est à l’écran, pour les personnes qui ne le voient pas.</translation>
    </message>
    <message>
        <source>Speech in one packet, in seconds.</source>
        <translation>Durée de voix dans un paquet, en secondes.</translation>
    </message>
    <message>
        <source>Speed and duplex of the network port; anything but automatic must be set at the switch too.</source>
        <translation>Vitesse et duplex du port réseau ; toute valeur autre qu’automatique doit être réglée aussi sur le commutateur.</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the computer.</source>
        <translation>Vitesse et duplex du port vers l’ordinateur.</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the switch; anything but automatic must be set at the switch too.</source>
        <translation>Vitesse et duplex du port vers le commutateur ; toute valeur autre qu’automatique doit être réglée aussi sur le commutateur.</translation>
    </message>
    <message>
        <source>Speed of the Ethernet port; anything but auto must be set at the switch too.</source>
        <translation>Vitesse du port Ethernet ; toute valeur autre que auto doit être réglée aussi sur le commutateur.</translation>
    </message>
    <message>
        <source>Standard the handset's loudness keeps to.</source>
        <translation>Norme que respecte le niveau sonore du combiné.</translation>
    </message>
    <message>
        <source>Star code: always accepts the last caller.</source>
        <translation>Code étoile : accepte toujours le dernier appelant.</translation>
    </message>
    <message>
        <source>Star code: always refuses the last caller.</source>
        <translation>Code étoile : refuse toujours le dernier appelant.</translation>
    </message>
    <message>
        <source>Star code: calls back the last caller.</source>
        <translation>Code étoile : rappelle le dernier appelant.</translation>
    </message>
    <message>
        <source>Star code: calls back when the other end is free.</source>
        <translation>Code étoile : rappelle quand le correspondant est libre.</translation>
    </message>
    <message>
        <source>Star code: cancels the call-back.</source>
        <translation>Code étoile : annule le rappel automatique.</translation>
    </message>
    <message>
        <source>Star code: dials the last number again.</source>
        <translation>Code étoile : recompose le dernier numéro.</translation>
    </message>
    <message>
        <source>Star code: does not encrypt the next call.</source>
        <translation>Code étoile : ne chiffre pas le prochain appel.</translation>
    </message>
    <message>
        <source>Star code: encrypts all calls.</source>
        <translation>Code étoile : chiffre tous les appels.</translation>
    </message>
    <message>
        <source>Star code: encrypts no call.</source>
        <translation>Code étoile : ne chiffre aucun appel.</translation>
    </message>
    <message>
        <source>Star code: encrypts the next call.</source>
        <translation>Code étoile : chiffre le prochain appel.</translation>
    </message>
    <message>
        <source>Star code: ends that.</source>
        <translation>Code étoile : y met fin.</translation>
    </message>
    <message>
        <source>Star code: fetches a parked call.</source>
        <translation>Code étoile : reprend un appel parqué.</translation>
    </message>
    <message>
        <source>Star code: forwards all calls.</source>
        <translation>Code étoile : renvoie tous les appels.</translation>
    </message>
    <message>
        <source>Star code: forwards when busy.</source>
        <translation>Code étoile : renvoie sur occupation.</translation>
    </message>
    <message>
        <source>Star code: forwards when nobody answers.</source>
        <translation>Code étoile : renvoie sur non-réponse.</translation>
    </message>
    <message>
        <source>Star code: hides the own number in the next call.</source>
        <translation>Code étoile : masque son propre numéro lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: hides the own number.</source>
        <translation>Code étoile : masque son propre numéro.</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a fax, and back.</source>
        <translation>Code étoile : rend la ligne apte à un fax, et inversement.</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a modem, and back.</source>
        <translation>Code étoile : rend la ligne apte à un modem, et inversement.</translation>
    </message>
    <message>
        <source>Star code: pages the phones.</source>
        <translation>Code étoile : diffuse une annonce vers les téléphones.</translation>
    </message>
    <message>
        <source>Star code: parks a call.</source>
        <translation>Code étoile : parque un appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 A-law in the next call.</source>
        <translation>Code étoile : préfère G.711 loi A lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 µ-law in the next call.</source>
        <translation>Code étoile : préfère G.711 loi µ lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.722 in the next call.</source>
        <translation>Code étoile : préfère G.722 lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.723 in the next call.</source>
        <translation>Code étoile : préfère G.723 lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 16 kbit/s in the next call.</source>
        <translation>Code étoile : préfère G.726 à 16 kbit/s lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 24 kbit/s in the next call.</source>
        <translation>Code étoile : préfère G.726 à 24 kbit/s lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 32 kbit/s in the next call.</source>
        <translation>Code étoile : préfère G.726 à 32 kbit/s lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 40 kbit/s in the next call.</source>
        <translation>Code étoile : préfère G.726 à 40 kbit/s lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers G.729a in the next call.</source>
        <translation>Code étoile : préfère G.729a lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: prefers L16 in the next call.</source>
        <translation>Code étoile : préfère L16 lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: refuses callers without a number.</source>
        <translation>Code étoile : refuse les appelants sans numéro.</translation>
    </message>
    <message>
        <source>Star code: shows the own number in the next call.</source>
        <translation>Code étoile : présente son propre numéro lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: shows the own number.</source>
        <translation>Code étoile : présente son propre numéro.</translation>
    </message>
    <message>
        <source>Star code: starts the speech loopback test.</source>
        <translation>Code étoile : lance le test de bouclage de la voix.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding all calls.</source>
        <translation>Code étoile : arrête le renvoi de tous les appels.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when busy.</source>
        <translation>Code étoile : arrête le renvoi sur occupation.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when nobody answers.</source>
        <translation>Code étoile : arrête le renvoi sur non-réponse.</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings elsewhere.</source>
        <translation>Code étoile : intercepte un appel qui sonne ailleurs.</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings in the group.</source>
        <translation>Code étoile : intercepte un appel qui sonne dans le groupe.</translation>
    </message>
    <message>
        <source>Star code: takes callers without a number.</source>
        <translation>Code étoile : accepte les appelants sans numéro.</translation>
    </message>
    <message>
        <source>Star code: transfers without asking first.</source>
        <translation>Code étoile : transfère sans consultation.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off for the next call.</source>
        <translation>Code étoile : désactive le signal d’appel pour le prochain appel.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off.</source>
        <translation>Code étoile : désactive le signal d’appel.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on for the next call.</source>
        <translation>Code étoile : active le signal d’appel pour le prochain appel.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on.</source>
        <translation>Code étoile : active le signal d’appel.</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb off.</source>
        <translation>Code étoile : désactive Ne pas déranger.</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb on.</source>
        <translation>Code étoile : active Ne pas déranger.</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 A-law in the next call.</source>
        <translation>Code étoile : n’utilise que G.711 loi A lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 µ-law in the next call.</source>
        <translation>Code étoile : n’utilise que G.711 loi µ lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only G.722 in the next call.</source>
        <translation>Code étoile : n’utilise que G.722 lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only G.723 in the next call.</source>
        <translation>Code étoile : n’utilise que G.723 lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 16 kbit/s in the next call.</source>
        <translation>Code étoile : n’utilise que G.726 à 16 kbit/s lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 24 kbit/s in the next call.</source>
        <translation>Code étoile : n’utilise que G.726 à 24 kbit/s lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 32 kbit/s in the next call.</source>
        <translation>Code étoile : n’utilise que G.726 à 32 kbit/s lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 40 kbit/s in the next call.</source>
        <translation>Code étoile : n’utilise que G.726 à 40 kbit/s lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only G.729a in the next call.</source>
        <translation>Code étoile : n’utilise que G.729a lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star code: uses only L16 in the next call.</source>
        <translation>Code étoile : n’utilise que L16 lors du prochain appel.</translation>
    </message>
    <message>
        <source>Star codes after which a number follows.</source>
        <translation>Codes étoile suivis d’un numéro.</translation>
    </message>
    <message>
        <source>Star codes handed to the exchange with a transfer.</source>
        <translation>Codes étoile remis à l’IPBX avec un transfert.</translation>
    </message>
    <message>
        <source>State for the traffic and weather news, as two letters.</source>
        <translation>État pour les informations de trafic et de météo, en deux lettres.</translation>
    </message>
    <message>
        <source>Street for the traffic news.</source>
        <translation>Rue pour les informations de trafic.</translation>
    </message>
    <message>
        <source>Subject of the mails in which the log is sent.</source>
        <translation>Objet des e-mails dans lesquels le journal est envoyé.</translation>
    </message>
    <message>
        <source>TCP port of the phone's web pages.</source>
        <translation>Port TCP des pages web du téléphone.</translation>
    </message>
    <message>
        <source>TR-069 server for when the first does not answer.</source>
        <translation>Serveur TR-069 pour le cas où le premier ne répond pas.</translation>
    </message>
    <message>
        <source>Tags the frames of the computer behind the phone.</source>
        <translation>Étiquette les trames de l’ordinateur derrière le téléphone.</translation>
    </message>
    <message>
        <source>Tags the phone's frames with its VLAN.</source>
        <translation>Étiquette les trames du téléphone avec son VLAN.</translation>
    </message>
    <message>
        <source>Takes back the old registration before making another.</source>
        <translation>Retire l’ancien enregistrement avant d’en faire un autre.</translation>
    </message>
    <message>
        <source>Takes camera pictures from a VLAN of their own.</source>
        <translation>Prend les images des caméras sur un VLAN à part.</translation>
    </message>
    <message>
        <source>Takes digits that come beside the speech.</source>
        <translation>Accepte les chiffres DTMF qui arrivent à côté de la voix.</translation>
    </message>
    <message>
        <source>Takes digits that come by INFO.</source>
        <translation>Accepte les chiffres DTMF qui arrivent par INFO.</translation>
    </message>
    <message>
        <source>Takes its address from the received parameter of replies.</source>
        <translation>Prend son adresse dans le paramètre received des réponses.</translation>
    </message>
    <message>
        <source>Takes its port from the rport parameter of replies.</source>
        <translation>Prend son port dans le paramètre rport des réponses.</translation>
    </message>
    <message>
        <source>Takes the TR-069 server's address from DHCP at the first start.</source>
        <translation>Prend auprès du DHCP l’adresse du serveur TR-069 au premier démarrage.</translation>
    </message>
    <message>
        <source>Takes the caller's name from the Remote-Party-ID header.</source>
        <translation>Prend le nom de l’appelant dans l’en-tête Remote-Party-ID.</translation>
    </message>
    <message>
        <source>Takes the codec the other end likes best.</source>
        <translation>Prend le codec que le correspondant préfère.</translation>
    </message>
    <message>
        <source>Takes the echo out of the speakerphone.</source>
        <translation>Supprime l’écho du mains libres.</translation>
    </message>
    <message>
        <source>Takes the line's echo out.</source>
        <translation>Supprime l’écho de la ligne.</translation>
    </message>
    <message>
        <source>Takes up the last time it knew after a restart, until a server answers.</source>
        <translation>Reprend après un redémarrage la dernière heure connue, jusqu’à ce qu’un serveur réponde.</translation>
    </message>
    <message>
        <source>Tells a caller that the line is busy but rings, with 182 instead of 180.</source>
        <translation>Indique à un appelant que la ligne est occupée mais sonne, par 182 au lieu de 180.</translation>
    </message>
    <message>
        <source>Tells the server when a conference starts.</source>
        <translation>Informe le serveur quand une conférence commence.</translation>
    </message>
    <message>
        <source>Tells the server when calls are forwarded.</source>
        <translation>Informe le serveur quand des appels sont renvoyés.</translation>
    </message>
    <message>
        <source>Text put before a name from the telephone line when it is passed on.</source>
        <translation>Texte placé devant un nom de la ligne téléphonique quand il est transmis.</translation>
    </message>
    <message>
        <source>Text shown at start.</source>
        <translation>Texte affiché au démarrage.</translation>
    </message>
    <message>
        <source>That device.</source>
        <translation>Cet appareil.</translation>
    </message>
    <message>
        <source>That server, where it is set by hand.</source>
        <translation>Ce serveur, s’il est réglé à la main.</translation>
    </message>
    <message>
        <source>The LDAP directory's server.</source>
        <translation>Serveur de l’annuaire LDAP.</translation>
    </message>
    <message>
        <source>The LDAP server.</source>
        <translation>Le serveur LDAP.</translation>
    </message>
    <message>
        <source>The MAC address shown instead of the adapter's own.</source>
        <translation>Adresse MAC présentée au lieu de celle de l’adaptateur.</translation>
    </message>
    <message>
        <source>The MAC address shown instead.</source>
        <translation>Adresse MAC présentée à la place.</translation>
    </message>
    <message>
        <source>The STUN server.</source>
        <translation>Le serveur STUN.</translation>
    </message>
    <message>
        <source>The TR-069 server the phone talks to now; it says so itself, and what is written here is not used.</source>
        <translation>Serveur TR-069 avec lequel le téléphone communique actuellement ; il l’indique lui-même, et ce qui est écrit ici n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The TR-069 server.</source>
        <translation>Le serveur TR-069.</translation>
    </message>
    <message>
        <source>The VLAN of the cameras.</source>
        <translation>Le VLAN des caméras.</translation>
    </message>
    <message>
        <source>The VPN gateway.</source>
        <translation>La passerelle VPN.</translation>
    </message>
    <message>
        <source>The XMPP server.</source>
        <translation>Le serveur XMPP.</translation>
    </message>
    <message>
        <source>The adapter's address on the LAN port.</source>
        <translation>Adresse de l’adaptateur sur le port LAN.</translation>
    </message>
    <message>
        <source>The caller who gets through do not disturb; the phone writes it when the code for it is dialled.</source>
        <translation>L’appelant qui passe malgré Ne pas déranger ; le téléphone l’écrit quand le code correspondant est composé.</translation>
    </message>
    <message>
        <source>The caller who is forwarded; the phone writes it when the code for it is dialled.</source>
        <translation>L’appelant qui est renvoyé ; le téléphone l’écrit quand le code correspondant est composé.</translation>
    </message>
    <message>
        <source>The caller who is refused; the phone writes it when the code for it is dialled.</source>
        <translation>L’appelant qui est refusé ; le téléphone l’écrit quand le code correspondant est composé.</translation>
    </message>
    <message>
        <source>The language shown.</source>
        <translation>La langue affichée.</translation>
    </message>
    <message>
        <source>The line's extension: the user it registers as.</source>
        <translation>L’extension de la ligne : l’utilisateur sous lequel elle s’enregistre.</translation>
    </message>
    <message>
        <source>The phone's IPv6 address when it is set by hand.</source>
        <translation>Adresse IPv6 du téléphone quand elle est réglée à la main.</translation>
    </message>
    <message>
        <source>The phone's VLAN, 1 to 4094.</source>
        <translation>VLAN du téléphone, de 1 à 4094.</translation>
    </message>
    <message>
        <source>The phone's own address when it is set by hand.</source>
        <translation>Adresse du téléphone quand elle est réglée à la main.</translation>
    </message>
    <message>
        <source>The region, for spelling and formats.</source>
        <translation>La région, pour l’orthographe et les formats.</translation>
    </message>
    <message>
        <source>The registrar and proxy of the line: your Asterisk.</source>
        <translation>Le registrar et proxy de la ligne : votre Asterisk.</translation>
    </message>
    <message>
        <source>The same by IPv6.</source>
        <translation>Le même en IPv6.</translation>
    </message>
    <message>
        <source>The tone by which the exchange says that the other end has hung up: two frequencies and one cadence.</source>
        <translation>Tonalité par laquelle le central indique que le correspondant a raccroché : deux fréquences et une cadence.</translation>
    </message>
    <message>
        <source>Ties TR-069 to the adapter's own internal address instead of the uplink's.</source>
        <translation>Lie TR-069 à l’adresse interne de l’adaptateur au lieu de celle de la liaison WAN.</translation>
    </message>
    <message>
        <source>Time of day of a daily fetch, as HHmm; once set, Resync_Periodic is not used.</source>
        <translation>Heure d’une récupération quotidienne, sous la forme HHmm ; une fois réglée, Resync_Periodic n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Time server asked first.</source>
        <translation>Serveur de temps interrogé en premier.</translation>
    </message>
    <message>
        <source>Time server asked when the first is silent.</source>
        <translation>Serveur de temps interrogé quand le premier ne répond pas.</translation>
    </message>
    <message>
        <source>Time server asked where the mode is manual.</source>
        <translation>Serveur de temps interrogé si le mode est manuel.</translation>
    </message>
    <message>
        <source>Tone after the digit for an outside line.</source>
        <translation>Tonalité après le chiffre de prise de la ligne extérieure.</translation>
    </message>
    <message>
        <source>Tone all hear in a conference.</source>
        <translation>Tonalité que tous entendent dans une conférence.</translation>
    </message>
    <message>
        <source>Tone before a page.</source>
        <translation>Tonalité avant une annonce.</translation>
    </message>
    <message>
        <source>Tone for a mistake on the keys.</source>
        <translation>Tonalité d’une erreur sur les touches.</translation>
    </message>
    <message>
        <source>Tone in a Bluetooth headset that says a number may be dialled.</source>
        <translation>Tonalité, dans un casque Bluetooth, qui indique qu’on peut composer un numéro.</translation>
    </message>
    <message>
        <source>Tone of a second call during a call.</source>
        <translation>Tonalité d’un second appel pendant une communication.</translation>
    </message>
    <message>
        <source>Tone of an encrypted call.</source>
        <translation>Tonalité d’un appel chiffré.</translation>
    </message>
    <message>
        <source>Tone that asks for a number, as for a forward.</source>
        <translation>Tonalité qui demande un numéro, par exemple pour un renvoi.</translation>
    </message>
    <message>
        <source>Tone that invites to dial.</source>
        <translation>Tonalité qui invite à numéroter.</translation>
    </message>
    <message>
        <source>Tone that reminds of a call on hold.</source>
        <translation>Tonalité qui rappelle un appel en attente.</translation>
    </message>
    <message>
        <source>Tone that reminds of a held call.</source>
        <translation>Tonalité qui rappelle un appel mis en attente.</translation>
    </message>
    <message>
        <source>Tone that says a headset's battery is nearly empty.</source>
        <translation>Tonalité qui indique que la batterie d’un casque est presque vide.</translation>
    </message>
    <message>
        <source>Tone that says the microphone is off now.</source>
        <translation>Tonalité qui indique que le microphone est maintenant coupé.</translation>
    </message>
    <message>
        <source>Tone that says the microphone is on again.</source>
        <translation>Tonalité qui indique que le microphone est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>Tone that says the other end rings although it is busy (182).</source>
        <translation>Tonalité qui indique que le correspondant sonne bien qu’il soit occupé (182).</translation>
    </message>
    <message>
        <source>Tone when a call cannot be made.</source>
        <translation>Tonalité quand un appel ne peut pas aboutir.</translation>
    </message>
    <message>
        <source>Tone when a service was turned on.</source>
        <translation>Tonalité quand un service a été activé.</translation>
    </message>
    <message>
        <source>Tone when a watched phone rings.</source>
        <translation>Tonalité quand un poste supervisé sonne.</translation>
    </message>
    <message>
        <source>Tone when the handset was left off.</source>
        <translation>Tonalité quand le combiné est resté décroché.</translation>
    </message>
    <message>
        <source>Tone when the other end is busy.</source>
        <translation>Tonalité quand le correspondant est occupé.</translation>
    </message>
    <message>
        <source>Tone while the other end rings.</source>
        <translation>Tonalité pendant que le correspondant sonne.</translation>
    </message>
    <message>
        <source>Tones of call waiting.</source>
        <translation>Tonalités du signal d’appel.</translation>
    </message>
    <message>
        <source>Transfers by hanging up on the first call.</source>
        <translation>Transfère en raccrochant sur le premier appel.</translation>
    </message>
    <message>
        <source>Transfers to the target's contact instead of its number.</source>
        <translation>Transfère vers le contact de la cible au lieu de son numéro.</translation>
    </message>
    <message>
        <source>Turns Bluetooth on.</source>
        <translation>Active le Bluetooth.</translation>
    </message>
    <message>
        <source>Turns Wi-Fi on.</source>
        <translation>Active le Wi-Fi.</translation>
    </message>
    <message>
        <source>Turns on calling features of Sylantro exchanges.</source>
        <translation>Active les fonctions d’appel des IPBX Sylantro.</translation>
    </message>
    <message>
        <source>Turns the phone's own packet filter on.</source>
        <translation>Active le filtre de paquets du téléphone.</translation>
    </message>
    <message>
        <source>Turns to the backup TR-069 server when the first does not answer.</source>
        <translation>S’adresse au serveur TR-069 de secours quand le premier ne répond pas.</translation>
    </message>
    <message>
        <source>User at the TR-069 server.</source>
        <translation>Utilisateur auprès du serveur TR-069.</translation>
    </message>
    <message>
        <source>User at the VPN gateway.</source>
        <translation>Utilisateur auprès de la passerelle VPN.</translation>
    </message>
    <message>
        <source>User for PPPoE.</source>
        <translation>Utilisateur pour PPPoE.</translation>
    </message>
    <message>
        <source>User for the directory.</source>
        <translation>Utilisateur pour l’annuaire.</translation>
    </message>
    <message>
        <source>User of SNMP version 3.</source>
        <translation>Utilisateur de SNMP version 3.</translation>
    </message>
    <message>
        <source>User of the line at the BroadSoft XSI server.</source>
        <translation>Utilisateur de la ligne auprès du serveur BroadSoft XSI.</translation>
    </message>
    <message>
        <source>User the phone gives to a wireless network with a login.</source>
        <translation>Utilisateur que le téléphone donne à un réseau sans fil avec identifiant.</translation>
    </message>
    <message>
        <source>User the phone gives to the LDAP directory, where it authenticates by DIGEST-MD5.</source>
        <translation>Utilisateur que le téléphone donne à l’annuaire LDAP, quand il s’authentifie par DIGEST-MD5.</translation>
    </message>
    <message>
        <source>User the phone gives to the XMPP server.</source>
        <translation>Utilisateur que le téléphone donne au serveur XMPP.</translation>
    </message>
    <message>
        <source>User the phone gives to the XSI server.</source>
        <translation>Utilisateur que le téléphone donne au serveur XSI.</translation>
    </message>
    <message>
        <source>User the phone gives to this camera.</source>
        <translation>Utilisateur que le téléphone donne à cette caméra.</translation>
    </message>
    <message>
        <source>User the phone proves itself as.</source>
        <translation>Utilisateur sous lequel le téléphone s’authentifie.</translation>
    </message>
    <message>
        <source>User whose calls this line watches.</source>
        <translation>Utilisateur dont cette ligne supervise les appels.</translation>
    </message>
    <message>
        <source>User whose directories the XSI server shows, where it is not the login.</source>
        <translation>Utilisateur dont le serveur XSI montre les annuaires, si ce n’est pas l’identifiant de connexion.</translation>
    </message>
    <message>
        <source>Uses only ciphers that FIPS allows; servers that know none of them are refused.</source>
        <translation>N’utilise que les algorithmes que FIPS autorise ; les serveurs qui n’en connaissent aucun sont refusés.</translation>
    </message>
    <message>
        <source>Uses the handset's wide band; off where a narrow-band handset is plugged in.</source>
        <translation>Utilise la bande large du combiné ; à désactiver si un combiné à bande étroite est branché.</translation>
    </message>
    <message>
        <source>Uses the outbound proxy during calls too.</source>
        <translation>Utilise le proxy sortant aussi pendant les appels.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 1.</source>
        <translation>Utilise l’adresse extérieure pour appeler par la passerelle 1.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 2.</source>
        <translation>Utilise l’adresse extérieure pour appeler par la passerelle 2.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 3.</source>
        <translation>Utilise l’adresse extérieure pour appeler par la passerelle 3.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 4.</source>
        <translation>Utilise l’adresse extérieure pour appeler par la passerelle 4.</translation>
    </message>
    <message>
        <source>VLAN of the computer behind the phone.</source>
        <translation>VLAN de l’ordinateur derrière le téléphone.</translation>
    </message>
    <message>
        <source>Value of that upload header.</source>
        <translation>Valeur de cet en-tête d’envoi.</translation>
    </message>
    <message>
        <source>Version of SNMP in which events are told.</source>
        <translation>Version de SNMP dans laquelle les événements sont annoncés.</translation>
    </message>
    <message>
        <source>Voltage below which another phone is taken to be on the telephone line, and the adapter keeps off.</source>
        <translation>Tension sous laquelle un autre téléphone est supposé utiliser la ligne téléphonique, que l’adaptateur laisse alors tranquille.</translation>
    </message>
    <message>
        <source>Voltage between the two wires of the telephone line while it is taken; it follows the country.</source>
        <translation>Tension entre les deux fils de la ligne téléphonique quand elle est prise ; elle dépend du pays.</translation>
    </message>
    <message>
        <source>Voltage from which ringing is believed.</source>
        <translation>Tension à partir de laquelle une sonnerie est prise en compte.</translation>
    </message>
    <message>
        <source>Voltage of the ringing current.</source>
        <translation>Tension du courant de sonnerie.</translation>
    </message>
    <message>
        <source>WEP key 0 of the wireless network. WEP protects from nobody.</source>
        <translation>Clé WEP 0 du réseau sans fil. WEP ne protège de personne.</translation>
    </message>
    <message>
        <source>WEP key 1 of the wireless network. WEP protects from nobody.</source>
        <translation>Clé WEP 1 du réseau sans fil. WEP ne protège de personne.</translation>
    </message>
    <message>
        <source>WEP key 2 of the wireless network. WEP protects from nobody.</source>
        <translation>Clé WEP 2 du réseau sans fil. WEP ne protège de personne.</translation>
    </message>
    <message>
        <source>WEP key 3 of the wireless network. WEP protects from nobody.</source>
        <translation>Clé WEP 3 du réseau sans fil. WEP ne protège de personne.</translation>
    </message>
    <message>
        <source>WEP key of the wireless network. WEP protects from nobody.</source>
        <translation>Clé WEP du réseau sans fil. WEP ne protège de personne.</translation>
    </message>
    <message>
        <source>Wait after a call-back finds the line free.</source>
        <translation>Attente après qu’un rappel automatique a trouvé la ligne libre.</translation>
    </message>
    <message>
        <source>Wait before the line current is cut at the end of a call.</source>
        <translation>Attente avant que le courant de ligne ne soit coupé à la fin d’un appel.</translation>
    </message>
    <message>
        <source>Waits for resources to be reserved before a call rings (RFC 3312), as mobile networks want.</source>
        <translation>Attend que des ressources soient réservées avant qu’un appel ne sonne (RFC 3312), comme le veulent les réseaux mobiles.</translation>
    </message>
    <message>
        <source>Waits this long for the ACK of a final answer.</source>
        <translation>Attend pendant ce temps l’ACK d’une réponse finale.</translation>
    </message>
    <message>
        <source>Watches the server for a call parked on this line, and shows it.</source>
        <translation>Surveille sur le serveur un appel parqué sur cette ligne et l’affiche.</translation>
    </message>
    <message>
        <source>Watches the uplink alone and not the LAN port.</source>
        <translation>Surveille la liaison WAN seule, et non le port LAN.</translation>
    </message>
    <message>
        <source>Web proxy the phone's HTTP and HTTPS go through.</source>
        <translation>Proxy web par lequel passent les échanges HTTP et HTTPS du téléphone.</translation>
    </message>
    <message>
        <source>WebSocket server (wss://) that may control the phone; empty for none. It can do what a user can.</source>
        <translation>Serveur WebSocket (wss://) qui peut commander le téléphone ; vide pour aucun. Il peut faire tout ce que peut un utilisateur.</translation>
    </message>
    <message>
        <source>What Bluetooth is used for.</source>
        <translation>À quoi sert le Bluetooth.</translation>
    </message>
    <message>
        <source>What a call is answered with.</source>
        <translation>Avec quoi on répond à un appel.</translation>
    </message>
    <message>
        <source>What a hook flash on line 1 does while it talks on the telephone line: a second call of its own, or a flash passed on.</source>
        <translation>Effet d’un flash sur la ligne 1 en communication sur la ligne téléphonique : un second appel de son côté, ou un flash transmis.</translation>
    </message>
    <message>
        <source>What a key without a line does: watches, speed dials, parks.</source>
        <translation>Ce que fait une touche sans ligne : supervision, numérotation abrégée, parcage.</translation>
    </message>
    <message>
        <source>What a phone at rest shows.</source>
        <translation>Ce qu’affiche un téléphone au repos.</translation>
    </message>
    <message>
        <source>What every message carries to name its sender.</source>
        <translation>Ce que porte chaque message pour nommer son expéditeur.</translation>
    </message>
    <message>
        <source>What is behind the display's text.</source>
        <translation>Ce qui se trouve derrière le texte de l’écran.</translation>
    </message>
    <message>
        <source>What is said about silence in G.729.</source>
        <translation>Ce qui est dit du silence en G.729.</translation>
    </message>
    <message>
        <source>What is sent to keep the mapping open.</source>
        <translation>Ce qui est envoyé pour maintenir l’association ouverte.</translation>
    </message>
    <message>
        <source>What is shown at start.</source>
        <translation>Ce qui est affiché au démarrage.</translation>
    </message>
    <message>
        <source>What is shown then.</source>
        <translation>Ce qui est affiché alors.</translation>
    </message>
    <message>
        <source>What of an entry is shown.</source>
        <translation>Ce qui est affiché d’une entrée.</translation>
    </message>
    <message>
        <source>What outgoing calls ask the network to hide (the Privacy header); Disabled says nothing.</source>
        <translation>Ce que les appels sortants demandent au réseau de masquer (l’en-tête Privacy) ; Disabled ne dit rien.</translation>
    </message>
    <message>
        <source>What the arrow keys step through.</source>
        <translation>Ce que parcourent les touches fléchées.</translation>
    </message>
    <message>
        <source>What the display shows beside this key; $USER is the extension.</source>
        <translation>Ce que l’écran affiche à côté de cette touche ; $USER est l’extension.</translation>
    </message>
    <message>
        <source>What the keys of the watched list do besides watching.</source>
        <translation>Ce que font les touches de la liste supervisée en plus de superviser.</translation>
    </message>
    <message>
        <source>What the lamp on the handset lights for.</source>
        <translation>Ce que signale le voyant du combiné.</translation>
    </message>
    <message>
        <source>What the loopback test of this line sends back.</source>
        <translation>Ce que renvoie le test de bouclage de cette ligne.</translation>
    </message>
    <message>
        <source>What the loopback test sends back.</source>
        <translation>Ce que renvoie le test de bouclage.</translation>
    </message>
    <message>
        <source>What the menu calls it.</source>
        <translation>Nom que le menu lui donne.</translation>
    </message>
    <message>
        <source>What the menu calls the directory.</source>
        <translation>Nom que le menu donne à l’annuaire.</translation>
    </message>
    <message>
        <source>What the menu calls the service.</source>
        <translation>Nom que le menu donne au service.</translation>
    </message>
    <message>
        <source>What the phone calls itself in replies.</source>
        <translation>Nom sous lequel le téléphone se présente dans les réponses.</translation>
    </message>
    <message>
        <source>What the phone calls itself in requests; $VERSION is its model and firmware.</source>
        <translation>Nom sous lequel le téléphone se présente dans les requêtes ; $VERSION est son modèle et son firmware.</translation>
    </message>
    <message>
        <source>What the phone calls itself to web servers; our recognition of phones reads it, so leave it as shipped.</source>
        <translation>Nom sous lequel le téléphone se présente aux serveurs web ; notre reconnaissance des téléphones le lit, laissez-le donc comme à la livraison.</translation>
    </message>
    <message>
        <source>What the phone calls itself when it registers; empty is the same as in other requests.</source>
        <translation>Nom sous lequel le téléphone se présente quand il s’enregistre ; vide, c’est le même que dans les autres requêtes.</translation>
    </message>
    <message>
        <source>What the phone shows while it starts.</source>
        <translation>Ce que le téléphone affiche pendant qu’il démarre.</translation>
    </message>
    <message>
        <source>What the phone's display calls the phone itself.</source>
        <translation>Nom que l’écran du téléphone donne au téléphone lui-même.</translation>
    </message>
    <message>
        <source>What the phone's user may change of the wireless settings.</source>
        <translation>Ce que l’utilisateur du téléphone peut modifier des réglages sans fil.</translation>
    </message>
    <message>
        <source>What the proxy must understand.</source>
        <translation>Ce que le proxy doit comprendre.</translation>
    </message>
    <message>
        <source>What the uplink can send, in kbit/s; speech is given its share of it. Too high a number spoils calls, too low slows everything else.</source>
        <translation>Débit d’émission de la liaison WAN, en kbit/s ; la voix en reçoit sa part. Trop élevé, il gâche les appels ; trop bas, il ralentit tout le reste.</translation>
    </message>
    <message>
        <source>What the uplink can send; speech is given its share of it.</source>
        <translation>Débit d’émission de la liaison WAN ; la voix en reçoit sa part.</translation>
    </message>
    <message>
        <source>What the user may put on a line key at the phone: functions as sd, blf, pickup, joined by semicolons.</source>
        <translation>Ce que l’utilisateur peut placer sur une touche de ligne depuis le téléphone : des fonctions comme sd, blf, pickup, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>What this key of the module does.</source>
        <translation>Ce que fait cette touche du module.</translation>
    </message>
    <message>
        <source>When a PPPoE connection is kept or dialled again: three numbers joined by colons.</source>
        <translation>Quand une connexion PPPoE est maintenue ou rétablie : trois nombres séparés par des deux-points.</translation>
    </message>
    <message>
        <source>When other traffic on the uplink is held back for speech: always, or only while somebody calls.</source>
        <translation>Quand le reste du trafic de la liaison WAN est retenu au profit de la voix : toujours, ou seulement pendant un appel.</translation>
    </message>
    <message>
        <source>When summer time begins and ends, and by how much.</source>
        <translation>Quand l’heure d’été commence et finit, et de combien elle décale.</translation>
    </message>
    <message>
        <source>When the authority of your own is trusted.</source>
        <translation>Quand votre propre autorité de certification est reconnue.</translation>
    </message>
    <message>
        <source>When the phone rings shortly for a message: whenever the server says there are new ones, at the first one, or at each.</source>
        <translation>Quand le téléphone sonne brièvement pour un message : chaque fois que le serveur dit qu’il y en a de nouveaux, au premier, ou à chacun.</translation>
    </message>
    <message>
        <source>When the phone sends its settings.</source>
        <translation>Quand le téléphone envoie ses réglages.</translation>
    </message>
    <message>
        <source>Where a problem report is sent when somebody asks for one.</source>
        <translation>Où un rapport de problème est envoyé quand quelqu’un en demande un.</translation>
    </message>
    <message>
        <source>Where a problem report is sent when the user asks for one.</source>
        <translation>Où un rapport de problème est envoyé quand l’utilisateur en demande un.</translation>
    </message>
    <message>
        <source>Where all calls go.</source>
        <translation>Où vont tous les appels.</translation>
    </message>
    <message>
        <source>Where calls go when nobody answers.</source>
        <translation>Où vont les appels quand personne ne répond.</translation>
    </message>
    <message>
        <source>Where calls go when the line is busy.</source>
        <translation>Où vont les appels quand la ligne est occupée.</translation>
    </message>
    <message>
        <source>Where calls go when the phone is busy.</source>
        <translation>Où vont les appels quand le téléphone est occupé.</translation>
    </message>
    <message>
        <source>Where firmware for Cisco headsets is fetched.</source>
        <translation>Où le firmware des casques Cisco est récupéré.</translation>
    </message>
    <message>
        <source>Where in the LDAP directory people are looked for, as ou=people,dc=example,dc=com.</source>
        <translation>Où les personnes sont recherchées dans l’annuaire LDAP, comme ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>Where in the directory the search begins.</source>
        <translation>Où commence la recherche dans l’annuaire.</translation>
    </message>
    <message>
        <source>Where it is sent.</source>
        <translation>Destination de cet envoi.</translation>
    </message>
    <message>
        <source>Where phones that hand firmware to each other report how it went, an address and perhaps a port.</source>
        <translation>Où les téléphones qui se passent un firmware rapportent le résultat, une adresse et éventuellement un port.</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes.</source>
        <translation>Où va la voix envoyée à la source de musique.</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes; a spelling of SAS_Inbound_RTP_Sink.</source>
        <translation>Où va la voix envoyée à la source de musique ; une graphie de SAS_Inbound_RTP_Sink.</translation>
    </message>
    <message>
        <source>Where that last caller is forwarded.</source>
        <translation>Où ce dernier appelant est renvoyé.</translation>
    </message>
    <message>
        <source>Where the callers of list 1 are forwarded.</source>
        <translation>Où sont renvoyés les appelants de la liste 1.</translation>
    </message>
    <message>
        <source>Where the callers of list 2 are forwarded.</source>
        <translation>Où sont renvoyés les appelants de la liste 2.</translation>
    </message>
    <message>
        <source>Where the callers of list 3 are forwarded.</source>
        <translation>Où sont renvoyés les appelants de la liste 3.</translation>
    </message>
    <message>
        <source>Where the callers of list 4 are forwarded.</source>
        <translation>Où sont renvoyés les appelants de la liste 4.</translation>
    </message>
    <message>
        <source>Where the callers of list 5 are forwarded.</source>
        <translation>Où sont renvoyés les appelants de la liste 5.</translation>
    </message>
    <message>
        <source>Where the callers of list 6 are forwarded.</source>
        <translation>Où sont renvoyés les appelants de la liste 6.</translation>
    </message>
    <message>
        <source>Where the callers of list 7 are forwarded.</source>
        <translation>Où sont renvoyés les appelants de la liste 7.</translation>
    </message>
    <message>
        <source>Where the callers of list 8 are forwarded.</source>
        <translation>Où sont renvoyés les appelants de la liste 8.</translation>
    </message>
    <message>
        <source>Where the directory is fetched from.</source>
        <translation>Où l’annuaire est récupéré.</translation>
    </message>
    <message>
        <source>Where the line registers, if not at its proxy.</source>
        <translation>Où la ligne s’enregistre, si ce n’est pas auprès de son proxy.</translation>
    </message>
    <message>
        <source>Where the line subscribes for waiting messages, if not at its proxy.</source>
        <translation>Où la ligne s’abonne aux messages en attente, si ce n’est pas auprès de son proxy.</translation>
    </message>
    <message>
        <source>Where the logo for the display is fetched.</source>
        <translation>Où le logo de l’écran est récupéré.</translation>
    </message>
    <message>
        <source>Where the phone fetches a certificate authority of your own.</source>
        <translation>Où le téléphone récupère votre propre autorité de certification.</translation>
    </message>
    <message>
        <source>Where the phone fetches firmware from when its own cannot start.</source>
        <translation>Où le téléphone récupère un firmware quand le sien ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Where the phone fetches its languages, and which.</source>
        <translation>Où le téléphone récupère ses langues, et lesquelles.</translation>
    </message>
    <message>
        <source>Where the phone fetches its profile, with conditions and options.</source>
        <translation>Où le téléphone récupère son profil, avec conditions et options.</translation>
    </message>
    <message>
        <source>Where the phone renews the certificate it was made with.</source>
        <translation>Où le téléphone renouvelle son certificat de fabrication.</translation>
    </message>
    <message>
        <source>Where the phone sends its debug lines, an address and perhaps a port.</source>
        <translation>Où le téléphone envoie ses lignes de débogage, une adresse et éventuellement un port.</translation>
    </message>
    <message>
        <source>Where the phone sends its own settings when asked to.</source>
        <translation>Où le téléphone envoie ses propres réglages quand on les lui demande.</translation>
    </message>
    <message>
        <source>Where the phone sends its system messages, an address and perhaps a port; how we see a resync succeed.</source>
        <translation>Où le téléphone envoie ses messages système, une adresse et éventuellement un port ; c’est ainsi que nous voyons une resynchronisation réussir.</translation>
    </message>
    <message>
        <source>Where the phone's languages were fetched from; the phone says it itself.</source>
        <translation>D’où les langues du téléphone ont été récupérées ; le téléphone l’indique lui-même.</translation>
    </message>
    <message>
        <source>Where the picture for the display is fetched.</source>
        <translation>Où l’image de l’écran est récupérée.</translation>
    </message>
    <message>
        <source>Where the picture is fetched from.</source>
        <translation>Où l’image est récupérée.</translation>
    </message>
    <message>
        <source>Where the picture of this camera is fetched.</source>
        <translation>Où l’image de cette caméra est récupérée.</translation>
    </message>
    <message>
        <source>Where the script stands that chooses the web proxy.</source>
        <translation>Où se trouve le script qui choisit le proxy web.</translation>
    </message>
    <message>
        <source>Where the service is fetched from.</source>
        <translation>Où le service est récupéré.</translation>
    </message>
    <message>
        <source>Whether SIP prefers IPv4 or IPv6 where both are there.</source>
        <translation>Indique si SIP préfère IPv4 ou IPv6 quand les deux sont disponibles.</translation>
    </message>
    <message>
        <source>Whether a file that is not there counts as a failed resync.</source>
        <translation>Indique si un fichier absent compte comme une resynchronisation échouée.</translation>
    </message>
    <message>
        <source>Whether a problem report is sent by POST or PUT.</source>
        <translation>Indique si un rapport de problème est envoyé par POST ou par PUT.</translation>
    </message>
    <message>
        <source>Whether a provider's own values count as the factory's.</source>
        <translation>Indique si les valeurs propres à un fournisseur comptent comme celles d’usine.</translation>
    </message>
    <message>
        <source>Whether a report is sent by POST or PUT; the server must take that one.</source>
        <translation>Indique si un rapport est envoyé par POST ou par PUT ; le serveur doit accepter cette méthode.</translation>
    </message>
    <message>
        <source>Whether a speech loopback test is accepted.</source>
        <translation>Indique si un test de bouclage de la voix est accepté.</translation>
    </message>
    <message>
        <source>Whether a speech loopback test of this line is accepted.</source>
        <translation>Indique si un test de bouclage de la voix de cette ligne est accepté.</translation>
    </message>
    <message>
        <source>Whether a watched key shows the name, the number or both.</source>
        <translation>Indique si une touche supervisée affiche le nom, le numéro ou les deux.</translation>
    </message>
    <message>
        <source>Whether an agent's state after a start is the exchange's or the one the phone remembers.</source>
        <translation>Indique si l’état d’un agent après un démarrage est celui de l’IPBX ou celui que le téléphone a retenu.</translation>
    </message>
    <message>
        <source>Whether an encrypted call may fall back to plain speech (Optional) or fails then (Strict, Required).</source>
        <translation>Indique si un appel chiffré peut repasser en voix non chiffrée (Optional) ou échoue alors (Strict, Required).</translation>
    </message>
    <message>
        <source>Whether any address may use the web pages from outside, or only those named below.</source>
        <translation>Indique si n’importe quelle adresse peut utiliser les pages web de l’extérieur, ou seulement celles nommées ci-dessous.</translation>
    </message>
    <message>
        <source>Whether calls on this key are shared with other phones.</source>
        <translation>Indique si les appels de cette touche sont partagés avec d’autres téléphones.</translation>
    </message>
    <message>
        <source>Whether digit packets last as long as speech packets or a fixed time.</source>
        <translation>Indique si les paquets DTMF durent autant que les paquets de voix ou un temps fixe.</translation>
    </message>
    <message>
        <source>Whether line keys light as shipped, in a preset manner or as the patterns below say.</source>
        <translation>Indique si les touches de ligne s’allument comme à la livraison, d’une manière prédéfinie ou selon les motifs ci-dessous.</translation>
    </message>
    <message>
        <source>Whether messages wait in the mailbox. The server sets it by NOTIFY; saying it here overrides that once.</source>
        <translation>Indique si des messages attendent dans la boîte vocale. Le serveur le règle par NOTIFY ; l’indiquer ici le remplace une fois.</translation>
    </message>
    <message>
        <source>Whether passwords are typed at the phone as digits or as letters first.</source>
        <translation>Indique si les mots de passe se saisissent d’abord en chiffres ou en lettres sur le téléphone.</translation>
    </message>
    <message>
        <source>Whether phones of the watched list are put on free line keys.</source>
        <translation>Indique si les postes de la liste supervisée sont placés sur les touches de ligne libres.</translation>
    </message>
    <message>
        <source>Whether speech prefers IPv4 or IPv6 where both are there.</source>
        <translation>Indique si la voix préfère IPv4 ou IPv6 quand les deux sont disponibles.</translation>
    </message>
    <message>
        <source>Whether that may change during a call.</source>
        <translation>Indique si cela peut changer pendant un appel.</translation>
    </message>
    <message>
        <source>Whether the IPv6 name servers set here or those from DHCP are asked first.</source>
        <translation>Indique si les serveurs de noms IPv6 réglés ici ou ceux du DHCP sont interrogés en premier.</translation>
    </message>
    <message>
        <source>Whether the LAN port is a bridge to the uplink or a network of its own behind the adapter.</source>
        <translation>Indique si le port LAN est un pont vers la liaison WAN ou un réseau à part derrière l’adaptateur.</translation>
    </message>
    <message>
        <source>Whether the adapter gives addresses to what is plugged in behind it.</source>
        <translation>Indique si l’adaptateur donne des adresses à ce qui est branché derrière lui.</translation>
    </message>
    <message>
        <source>Whether the adapter reaches web servers through a proxy.</source>
        <translation>Indique si l’adaptateur joint les serveurs web par un proxy.</translation>
    </message>
    <message>
        <source>Whether the administrator's pages can be reached over the network.</source>
        <translation>Indique si les pages de l’administrateur sont accessibles par le réseau.</translation>
    </message>
    <message>
        <source>Whether the call list is the phone's or Webex's.</source>
        <translation>Indique si le journal d’appels est celui du téléphone ou celui de Webex.</translation>
    </message>
    <message>
        <source>Whether the clock is set by hand or by a time server. A wrong clock makes certificates fail.</source>
        <translation>Indique si l’horloge est réglée à la main ou par un serveur de temps. Une horloge fausse fait échouer les certificats.</translation>
    </message>
    <message>
        <source>Whether the forwards below are in force.</source>
        <translation>Indique si les renvois ci-dessous sont en vigueur.</translation>
    </message>
    <message>
        <source>Whether the largest packet under DHCP is found out or set by hand.</source>
        <translation>Indique si la taille maximale des paquets sous DHCP est déterminée automatiquement ou réglée à la main.</translation>
    </message>
    <message>
        <source>Whether the largest packet under PPPoE is found out or set by hand.</source>
        <translation>Indique si la taille maximale des paquets sous PPPoE est déterminée automatiquement ou réglée à la main.</translation>
    </message>
    <message>
        <source>Whether the largest packet with a static address is found out or set by hand.</source>
        <translation>Indique si la taille maximale des paquets avec une adresse statique est déterminée automatiquement ou réglée à la main.</translation>
    </message>
    <message>
        <source>Whether the line is in use.</source>
        <translation>Indique si la ligne est utilisée.</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 A-law.</source>
        <translation>Indique si la ligne peut utiliser G.711 loi A.</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 µ-law.</source>
        <translation>Indique si la ligne peut utiliser G.711 loi µ.</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.</source>
        <translation>Indique si la ligne peut utiliser G.722.</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.2.</source>
        <translation>Indique si la ligne peut utiliser G.722.2.</translation>
    </message>
    <message>
        <source>Whether the line may use G.723.</source>
        <translation>Indique si la ligne peut utiliser G.723.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 16 kbit/s.</source>
        <translation>Indique si la ligne peut utiliser G.726 à 16 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 24 kbit/s.</source>
        <translation>Indique si la ligne peut utiliser G.726 à 24 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 32 kbit/s.</source>
        <translation>Indique si la ligne peut utiliser G.726 à 32 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 40 kbit/s.</source>
        <translation>Indique si la ligne peut utiliser G.726 à 40 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.729a.</source>
        <translation>Indique si la ligne peut utiliser G.729a.</translation>
    </message>
    <message>
        <source>Whether the line may use L16.</source>
        <translation>Indique si la ligne peut utiliser L16.</translation>
    </message>
    <message>
        <source>Whether the line may use Opus.</source>
        <translation>Indique si la ligne peut utiliser Opus.</translation>
    </message>
    <message>
        <source>Whether the line may use iLBC.</source>
        <translation>Indique si la ligne peut utiliser iLBC.</translation>
    </message>
    <message>
        <source>Whether the line may use iSAC.</source>
        <translation>Indique si la ligne peut utiliser iSAC.</translation>
    </message>
    <message>
        <source>Whether the line proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>Indique si la ligne s’authentifie auprès du serveur XSI par son identifiant ou par son mot de passe SIP.</translation>
    </message>
    <message>
        <source>Whether the line registers.</source>
        <translation>Indique si la ligne s’enregistre.</translation>
    </message>
    <message>
        <source>Whether the name servers set here or those from DHCP are asked first.</source>
        <translation>Indique si les serveurs de noms réglés ici ou ceux du DHCP sont interrogés en premier.</translation>
    </message>
    <message>
        <source>Whether the phone answers on its own web pages; off also stops resync and reboot by URL.</source>
        <translation>Indique si le téléphone répond sur ses propres pages web ; désactivé, cela empêche aussi la resynchronisation et le redémarrage par URL.</translation>
    </message>
    <message>
        <source>Whether the phone belongs to an executive or to an assistant at a BroadSoft exchange.</source>
        <translation>Indique si le téléphone appartient à un directeur ou à un assistant sur un IPBX BroadSoft.</translation>
    </message>
    <message>
        <source>Whether the phone offers announcements.</source>
        <translation>Indique si le téléphone offre les annonces de service.</translation>
    </message>
    <message>
        <source>Whether the phone offers call-back on busy.</source>
        <translation>Indique si le téléphone offre le rappel automatique sur occupation.</translation>
    </message>
    <message>
        <source>Whether the phone offers conferences.</source>
        <translation>Indique si le téléphone offre les conférences.</translation>
    </message>
    <message>
        <source>Whether the phone offers do not disturb.</source>
        <translation>Indique si le téléphone offre Ne pas déranger.</translation>
    </message>
    <message>
        <source>Whether the phone offers encrypted calls.</source>
        <translation>Indique si le téléphone offre les appels chiffrés.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding of all calls.</source>
        <translation>Indique si le téléphone offre le renvoi de tous les appels.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when busy.</source>
        <translation>Indique si le téléphone offre le renvoi sur occupation.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when nobody answers.</source>
        <translation>Indique si le téléphone offre le renvoi sur non-réponse.</translation>
    </message>
    <message>
        <source>Whether the phone offers hiding its number.</source>
        <translation>Indique si le téléphone offre le masquage de son numéro.</translation>
    </message>
    <message>
        <source>Whether the phone offers pages.</source>
        <translation>Indique si le téléphone offre les annonces.</translation>
    </message>
    <message>
        <source>Whether the phone offers parking.</source>
        <translation>Indique si le téléphone offre le parcage.</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls of the group.</source>
        <translation>Indique si le téléphone offre l’interception des appels du groupe.</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls.</source>
        <translation>Indique si le téléphone offre l’interception d’appels.</translation>
    </message>
    <message>
        <source>Whether the phone offers refusing callers without a number.</source>
        <translation>Indique si le téléphone offre le refus des appelants sans numéro.</translation>
    </message>
    <message>
        <source>Whether the phone offers signing in to a call queue.</source>
        <translation>Indique si le téléphone offre la connexion à une file d’attente d’appels.</translation>
    </message>
    <message>
        <source>Whether the phone offers text messages.</source>
        <translation>Indique si le téléphone offre les messages texte.</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers after asking.</source>
        <translation>Indique si le téléphone offre les transferts avec consultation.</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers without asking.</source>
        <translation>Indique si le téléphone offre les transferts sans consultation.</translation>
    </message>
    <message>
        <source>Whether the phone offers web services.</source>
        <translation>Indique si le téléphone offre les services web.</translation>
    </message>
    <message>
        <source>Whether the phone proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>Indique si le téléphone s’authentifie auprès du serveur XSI par son identifiant ou par son mot de passe SIP.</translation>
    </message>
    <message>
        <source>Whether the phone tells servers that it reads compressed messages.</source>
        <translation>Indique si le téléphone dit aux serveurs qu’il lit les messages compressés.</translation>
    </message>
    <message>
        <source>Whether the web pages use HTTP or HTTPS.</source>
        <translation>Indique si les pages web utilisent HTTP ou HTTPS.</translation>
    </message>
    <message>
        <source>Whether the web proxy asks for a name and password.</source>
        <translation>Indique si le proxy web demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Whether the web proxy is found, set by hand or not used. A wrong one keeps the phone from its profile.</source>
        <translation>Indique si le proxy web est trouvé, réglé à la main ou non utilisé. Un mauvais proxy prive le téléphone de son profil.</translation>
    </message>
    <message>
        <source>Whether this key module is attached.</source>
        <translation>Indique si ce module de touches est raccordé.</translation>
    </message>
    <message>
        <source>Whether this wireless profile is used.</source>
        <translation>Indique si ce profil sans fil est utilisé.</translation>
    </message>
    <message>
        <source>Whether what is plugged in behind the adapter is reached through address translation (NAT) or bridged to the uplink.</source>
        <translation>Indique si ce qui est branché derrière l’adaptateur est joint par traduction d’adresses (NAT) ou par un pont vers la liaison WAN.</translation>
    </message>
    <message>
        <source>Which BroadSoft directory.</source>
        <translation>De quel annuaire BroadSoft il s’agit.</translation>
    </message>
    <message>
        <source>Which DHCPv6 options name the provisioning server, by their numbers in the order they are tried.</source>
        <translation>Options DHCPv6 qui nomment le serveur de provisionnement, par leurs numéros dans l’ordre où elles sont essayées.</translation>
    </message>
    <message>
        <source>Which LDAP attributes are shown, and which of them can be dialled.</source>
        <translation>Attributs LDAP affichés, et ceux d’entre eux qui peuvent être composés.</translation>
    </message>
    <message>
        <source>Which SIP messages go to the debug server.</source>
        <translation>Messages SIP envoyés au serveur de débogage.</translation>
    </message>
    <message>
        <source>Which announcement belongs to which service.</source>
        <translation>Quelle annonce correspond à quel service.</translation>
    </message>
    <message>
        <source>Which call waiting tone is heard.</source>
        <translation>Tonalité de signal d’appel entendue.</translation>
    </message>
    <message>
        <source>Which end of a call is listened to for the tones of a fax.</source>
        <translation>Côté d’un appel sur lequel les tonalités d’un fax sont guettées.</translation>
    </message>
    <message>
        <source>Which end of the loopback test the phone is.</source>
        <translation>Rôle du téléphone dans le test de bouclage.</translation>
    </message>
    <message>
        <source>Which end of the loopback test this line is.</source>
        <translation>Rôle de cette ligne dans le test de bouclage.</translation>
    </message>
    <message>
        <source>Which events are told, as a sum: 1 device, 2 system, 4 configuration, 8 registration; 0 none, 15 all.</source>
        <translation>Événements annoncés, sous forme de somme : 1 appareil, 2 système, 4 configuration, 8 enregistrement ; 0 aucun, 15 tous.</translation>
    </message>
    <message>
        <source>Which features are kept in step with the exchange.</source>
        <translation>Fonctions gardées en accord avec l’IPBX.</translation>
    </message>
    <message>
        <source>Which firmware to load from where, and on what condition.</source>
        <translation>Quel firmware charger, d’où et à quelle condition.</translation>
    </message>
    <message>
        <source>Which forwards the softkey Forward sets: all, or all, busy and no answer.</source>
        <translation>Renvois que règle la touche contextuelle Forward : tous, ou bien tous, sur occupation et sur non-réponse.</translation>
    </message>
    <message>
        <source>Which handset is plugged in, so that its sound fits.</source>
        <translation>Combiné branché, pour que le son lui convienne.</translation>
    </message>
    <message>
        <source>Which key module is attached; a wrong one stays dark.</source>
        <translation>Module de touches raccordé ; s’il n’est pas le bon, il reste éteint.</translation>
    </message>
    <message>
        <source>Which kind of address SIP prefers where the uplink has both.</source>
        <translation>Type d’adresse que préfère SIP quand la liaison WAN a les deux.</translation>
    </message>
    <message>
        <source>Which kind of address speech prefers where the uplink has both.</source>
        <translation>Type d’adresse que préfère la voix quand la liaison WAN a les deux.</translation>
    </message>
    <message>
        <source>Which kinds of address the uplink uses.</source>
        <translation>Types d’adresses qu’utilise la liaison WAN.</translation>
    </message>
    <message>
        <source>Which language was fetched; the phone says it itself.</source>
        <translation>Quelle langue a été récupérée ; le téléphone l’indique lui-même.</translation>
    </message>
    <message>
        <source>Which logo a phone at rest shows.</source>
        <translation>Logo qu’affiche un téléphone au repos.</translation>
    </message>
    <message>
        <source>Which make of headset takes calls by its own hook switch.</source>
        <translation>Marque des casques qui prennent les appels par leur propre commande de décroché.</translation>
    </message>
    <message>
        <source>Which menus of the phone ask for the user's password.</source>
        <translation>Menus du téléphone qui demandent le mot de passe de l’utilisateur.</translation>
    </message>
    <message>
        <source>Which name servers are asked: those set here, those DHCP gave, and in which order.</source>
        <translation>Serveurs de noms interrogés : ceux réglés ici, ceux que le DHCP a donnés, et dans quel ordre.</translation>
    </message>
    <message>
        <source>Which numbers may be dialled, how they are changed, and when a number is complete.</source>
        <translation>Numéros qui peuvent être composés, comment ils sont modifiés, et quand un numéro est complet.</translation>
    </message>
    <message>
        <source>Which of the four WEP keys is sent with.</source>
        <translation>Laquelle des quatre clés WEP sert à l’envoi.</translation>
    </message>
    <message>
        <source>Which of the phone's functions the WebSocket server may use, as a regular expression.</source>
        <translation>Fonctions du téléphone que le serveur WebSocket peut utiliser, sous forme d’expression régulière.</translation>
    </message>
    <message>
        <source>Which part of the firmware writes into the debug log.</source>
        <translation>Partie du firmware qui écrit dans le journal de débogage.</translation>
    </message>
    <message>
        <source>Which picture stands behind the display's text.</source>
        <translation>Image placée derrière le texte de l’écran.</translation>
    </message>
    <message>
        <source>Which provisioning server is named to phones on the LAN port.</source>
        <translation>Serveur de provisionnement indiqué aux téléphones du port LAN.</translation>
    </message>
    <message>
        <source>Which radio bands the wireless profile uses: 2.4 GHz, 5 GHz or both.</source>
        <translation>Bandes radio qu’utilise le profil sans fil : 2.4 GHz, 5 GHz ou les deux.</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, first stream. Leave it at none.</source>
        <translation>Son d’un appel copié pour le support du fabricant, premier flux. À laisser à none.</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, second stream. Leave it at none.</source>
        <translation>Son d’un appel copié pour le support du fabricant, second flux. À laisser à none.</translation>
    </message>
    <message>
        <source>Which time server is asked.</source>
        <translation>Serveur de temps interrogé.</translation>
    </message>
    <message>
        <source>Which way multicast packets pass between uplink and the port behind the adapter.</source>
        <translation>Dans quel sens les paquets multicast passent entre la liaison WAN et le port derrière l’adaptateur.</translation>
    </message>
    <message>
        <source>Who is sent the quality of each call by PUBLISH: a SIP address or host; empty sends none.</source>
        <translation>Qui reçoit la qualité de chaque appel par PUBLISH : une adresse SIP ou un hôte ; vide n’envoie rien.</translation>
    </message>
    <message>
        <source>Who is told of events by SNMP.</source>
        <translation>Qui est informé des événements par SNMP.</translation>
    </message>
    <message>
        <source>Who plays music to a held call.</source>
        <translation>Qui joue de la musique à un appel mis en attente.</translation>
    </message>
    <message>
        <source>Whom the phone lets push commands to it; Trusted asks nobody.</source>
        <translation>À qui le téléphone permet de lui pousser des commandes ; Trusted ne demande rien à personne.</translation>
    </message>
    <message>
        <source>Whose dialect watched keys speak; Asterisk for yours.</source>
        <translation>Dialecte que parlent les touches supervisées ; Asterisk pour le vôtre.</translation>
    </message>
    <message>
        <source>Width of the letters on the softkeys.</source>
        <translation>Largeur des lettres des touches contextuelles.</translation>
    </message>
    <message>
        <source>Word that lets a reader in by SNMP; it works as a password and travels in the clear.</source>
        <translation>Mot qui donne un accès en lecture par SNMP ; il fait office de mot de passe et circule en clair.</translation>
    </message>
    <message>
        <source>Word that lets a writer in by SNMP; it works as a password and travels in the clear.</source>
        <translation>Mot qui donne un accès en écriture par SNMP ; il fait office de mot de passe et circule en clair.</translation>
    </message>
    <message>
        <source>Writes SIP headers in their one-letter form.</source>
        <translation>Écrit les en-têtes SIP sous leur forme à une lettre.</translation>
    </message>
    <message>
        <source>Writes the outside address into the Via header.</source>
        <translation>Écrit l’adresse extérieure dans l’en-tête Via.</translation>
    </message>
    <message>
        <source>Writes the outside address into this line's messages.</source>
        <translation>Écrit l’adresse extérieure dans les messages de cette ligne.</translation>
    </message>
    <message>
        <source>Writes the phone's own address into From instead of the proxy's name.</source>
        <translation>Écrit l’adresse du téléphone dans From au lieu du nom du proxy.</translation>
    </message>
    <message>
        <source>Writes what CDP and LLDP say into the log.</source>
        <translation>Écrit dans le journal ce que disent CDP et LLDP.</translation>
    </message>
    <message>
        <source>Writes what is said to the TR-069 server into the log.</source>
        <translation>Écrit dans le journal ce qui est dit au serveur TR-069.</translation>
    </message>
    <message>
        <source>Your own inventory mark; the phone shows it and does nothing with it.</source>
        <translation>Votre propre marque d’inventaire ; le téléphone l’affiche et n’en fait rien.</translation>
    </message>
</context>
</TS>
