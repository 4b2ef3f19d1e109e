<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QTableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier par cette colonne</translation>
    </message>
</context>
<context>
    <name>ServerPlan</name>
    <message>
        <source>TFTP transfers answer from the first to the last port of a range, such as 50000-50255; &quot;%1&quot; is none.</source>
        <translation>Les transferts TFTP répondent du premier au dernier port d’une plage, telle que 50000-50255 ; « %1 » n’en est pas une.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key: name the PEM file of each.</source>
        <translation>HTTPS a besoin d’un certificat et de sa clé : indiquez le fichier PEM de chacun.</translation>
    </message>
    <message>
        <source>%1 is no folder: name the one that holds firmware, logos and ring tones.</source>
        <translation>%1 n’est pas un dossier : indiquez celui des firmwares, logos et sonneries.</translation>
    </message>
    <message>
        <source>It takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too.</source>
        <translation>Il accepte TLS 1.0, les chiffrements CBC, les clés de 1024 bits et SHA-1, car les téléphones de l’âge du SPA2102 ne parlent rien de mieux. Qui enregistre la ligne pourra la lire un jour, mots de passe compris.</translation>
    </message>
    <message>
        <source>Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>Servez les téléphones récents sans cela, et donnez aux anciens un profil chiffré (--key dans leur règle).</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>The passphrase in %1 cannot be read: %2.</source>
        <translation>Impossible de lire la phrase secrète dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>asterisk</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB, which no Asterisk file is</source>
        <translation>%1 dépasse 16 Mo, ce qu’aucun fichier Asterisk n’atteint</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>The extension has no secret: anyone can register as it</source>
        <translation>L’extension n’a pas de secret : n’importe qui peut s’enregistrer à sa place</translation>
    </message>
    <message>
        <source>Give it one: spafleetctl extension set %1 --generate</source>
        <translation>Donnez-lui-en un : spafleetctl extension set %1 --generate</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>There is no peer [%1]</source>
        <translation>Il n’y a pas de peer [%1]</translation>
    </message>
    <message>
        <source>[%1] is of type “%2” and cannot be called; make it a friend</source>
        <translation>[%1] est de type « %2 » et ne peut pas être appelé ; passez-le en friend</translation>
    </message>
    <message>
        <source>[%1] has a fixed host, so no phone can register; write host = dynamic</source>
        <translation>[%1] a un hôte fixe, aucun téléphone ne peut donc s’enregistrer ; écrivez host = dynamic</translation>
    </message>
    <message>
        <source>There is no endpoint [%1]</source>
        <translation>Il n’y a pas d’endpoint [%1]</translation>
    </message>
    <message>
        <source>The endpoint [%1] has no aor, so no phone can register</source>
        <translation>L’endpoint [%1] n’a pas d’aor, aucun téléphone ne peut donc s’enregistrer</translation>
    </message>
    <message>
        <source>The user name of [%1] is another, and its phone says %2</source>
        <translation>Le nom d’utilisateur de [%1] est différent : son téléphone utilise %2</translation>
    </message>
    <message>
        <source>The secret of [%1] is not the one its phone gets</source>
        <translation>Le secret de [%1] n’est pas celui que reçoit son téléphone</translation>
    </message>
    <message>
        <source>The calls of [%1] start in the context “%2”, in the inventory it is “%3”</source>
        <translation>Les appels de [%1] partent du contexte « %2 », mais l’inventaire indique « %3 »</translation>
    </message>
    <message>
        <source>Run: spafleetctl asterisk export</source>
        <translation>Exécutez : spafleetctl asterisk export</translation>
    </message>
    <message>
        <source>Correct it there, or take the lines away and export</source>
        <translation>Corrigez-le à cet endroit, ou retirez ces lignes et exportez</translation>
    </message>
    <message>
        <source>chan_pjsip has nothing like the option %1; it is left out</source>
        <translation>chan_pjsip n’a pas d’équivalent de l’option %1 ; elle est omise</translation>
    </message>
    <message>
        <source>Set what is meant in pjsip.conf outside our marks, or unset the option</source>
        <translation>Définissez ce qui est voulu dans pjsip.conf hors de nos marques, ou retirez l’option</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>it belongs to another user, which would be lost; write it as that user or as root</source>
        <translation>il appartient à un autre utilisateur et cette appartenance serait perdue ; écrivez-le sous cet utilisateur ou en root</translation>
    </message>
    <message>
        <source>The site's own lines already define %1; it is left as it is</source>
        <translation>Les lignes propres au site définissent déjà %1 ; rien n’y est changé</translation>
    </message>
    <message>
        <source>Take those lines away to have it from the inventory</source>
        <translation>Retirez ces lignes pour que l’inventaire le fournisse</translation>
    </message>
    <message>
        <source>Extension %1: its %2 %3</source>
        <translation>Extension %1, %2 : %3</translation>
    </message>
    <message>
        <source>holds a control character or a line break; take it out</source>
        <translation>contient un caractère de contrôle ou un saut de ligne ; retirez-le</translation>
    </message>
    <message>
        <source>begins or ends with a blank; take it away</source>
        <translation>commence ou finit par une espace ; retirez-la</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>begins with _, which makes it a pattern</source>
        <translation>commence par _, ce qui en fait un motif</translation>
    </message>
    <message>
        <source>holds a blank or one of , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ :, which Asterisk would act on</source>
        <translation>contient une espace ou l’un des caractères , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ : qu’Asterisk interpréterait</translation>
    </message>
    <message>
        <source>is the name of a section Asterisk keeps for itself</source>
        <translation>est le nom d’une section qu’Asterisk se réserve</translation>
    </message>
    <message>
        <source>option “%1”</source>
        <translation>option « %1 »</translation>
    </message>
    <message>
        <source>has a name that is not letters, digits, _ and -</source>
        <translation>a un nom qui contient autre chose que des lettres, des chiffres, _ et -</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>option %1</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>boîte vocale</translation>
    </message>
    <message>
        <source>is not written NUMBER@CONTEXT</source>
        <translation>ne s’écrit pas NUMÉRO@CONTEXTE</translation>
    </message>
    <message>
        <source>option vmsecret</source>
        <translation>option vmsecret</translation>
    </message>
    <message>
        <source>is a PIN and may hold digits only</source>
        <translation>est un code PIN et ne peut contenir que des chiffres</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>The inbound group %1 rings nobody: name its extensions and for how many seconds they ring</source>
        <translation>Le groupe entrant %1 ne fait sonner personne : indiquez ses extensions et pendant combien de secondes elles sonnent</translation>
    </message>
    <message>
        <source>The inbound group %1 rings more than fit on a line; split it</source>
        <translation>Le groupe entrant %1 fait sonner plus d’extensions qu’une ligne n’en contient ; scindez-le</translation>
    </message>
    <message>
        <source>%1 is both an extension and an inbound group of the context %2; give the group another</source>
        <translation>%1 est à la fois une extension et un groupe entrant du contexte %2 ; donnez un autre numéro au groupe</translation>
    </message>
    <message>
        <source>Extension %1 is given twice; keep one of the two</source>
        <translation>L’extension %1 est donnée deux fois ; gardez-en une seule</translation>
    </message>
    <message>
        <source>The context %1 of the extension %2 is not there</source>
        <translation>Le contexte %1 de l’extension %2 n’existe pas</translation>
    </message>
    <message>
        <source>The context %1 does not have the extension %2</source>
        <translation>Le contexte %1 n’a pas l’extension %2</translation>
    </message>
    <message>
        <source>There is no hint for %1 in %2: no lamp can show it</source>
        <translation>Il n’y a pas de hint pour %1 dans %2 : aucun voyant ne peut l’afficher</translation>
    </message>
    <message>
        <source>The context %1 does not have the inbound group %2</source>
        <translation>Le contexte %1 n’a pas le groupe entrant %2</translation>
    </message>
    <message>
        <source>The mailbox %1 of the extension %2 is not there</source>
        <translation>La boîte vocale %1 de l’extension %2 n’existe pas</translation>
    </message>
    <message>
        <source>[%1] is still there, but the inventory has it no more</source>
        <translation>[%1] est toujours là, mais n’est plus dans l’inventaire</translation>
    </message>
    <message>
        <source>The mailbox %1 got a PIN of its own</source>
        <translation>La boîte vocale %1 a reçu son propre code PIN</translation>
    </message>
    <message>
        <source>Read it there, or give one with the option vmsecret</source>
        <translation>Relevez-le à cet endroit, ou donnez-en un avec l’option vmsecret</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <translation>la boîte vocale %1</translation>
    </message>
    <message>
        <source>%1 ends within a comment that ;-- opens; close it with --;</source>
        <translation>%1 se termine dans un commentaire ouvert par ;-- ; fermez-le par --;</translation>
    </message>
    <message>
        <source>%1 has the mark “%2” without “%3” after it; put that where our part ends</source>
        <translation>%1 contient la marque « %2 » sans « %3 » ensuite ; placez celle-ci là où finit notre partie</translation>
    </message>
    <message>
        <source>%1: the mark “%2” stands where none belongs; keep one “%3” and one “%4” behind it</source>
        <translation>%1 : la marque « %2 » n’a pas sa place à cet endroit ; gardez une seule « %3 » et une seule « %4 » à sa suite</translation>
    </message>
    <message>
        <source>A section's name is not closed with ]</source>
        <translation>Un nom de section n’est pas fermé par ]</translation>
    </message>
    <message>
        <source>Add the ]</source>
        <translation>Ajoutez le ]</translation>
    </message>
    <message>
        <source>Its templates hold too many lines to follow</source>
        <translation>Ses modèles contiennent trop de lignes pour être suivis</translation>
    </message>
    <message>
        <source>What the command of #exec prints is not looked at</source>
        <translation>Ce qu’affiche la commande de #exec n’est pas examiné</translation>
    </message>
    <message>
        <source>Make sure it defines none of the extensions</source>
        <translation>Assurez-vous qu’elle ne définit aucune des extensions</translation>
    </message>
    <message>
        <source>%1: files include each other more than %2 deep</source>
        <translation>%1 : les fichiers s’incluent les uns les autres sur plus de %2 niveaux</translation>
    </message>
    <message>
        <source>The file “%1” it includes is not there</source>
        <translation>Le fichier inclus « %1 » n’existe pas</translation>
    </message>
    <message>
        <source>Asterisk refuses the whole file: bring it back or take the line out</source>
        <translation>Asterisk refuse le fichier entier : rétablissez-le ou retirez cette ligne</translation>
    </message>
    <message>
        <source>%1: more than %2 files are included</source>
        <translation>%1 : plus de %2 fichiers sont inclus</translation>
    </message>
    <message>
        <source>The line is neither a section nor “name = value” within one</source>
        <translation>La ligne n’est ni une section ni un « nom = valeur » dans une section</translation>
    </message>
    <message>
        <source>Asterisk warns of it: write it so or make it a comment</source>
        <translation>Asterisk émet un avertissement : écrivez-la ainsi ou mettez-la en commentaire</translation>
    </message>
    <message>
        <source>a hint for %1 in [%2]</source>
        <translation>un hint pour %1 dans [%2]</translation>
    </message>
    <message>
        <source>%1 in [%2]</source>
        <translation>%1 dans [%2]</translation>
    </message>
    <message>
        <source>The inbound group rings %1, which is no extension of this Asterisk</source>
        <translation>Le groupe entrant fait sonner %1, qui n’est pas une extension de cet Asterisk</translation>
    </message>
    <message>
        <source>Take it out of the group or add the extension</source>
        <translation>Retirez-la du groupe ou ajoutez l’extension</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Invited: %1. %2</source>
        <translation>Invités : %1. %2</translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation>TÉLÉPHONE</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>JETON</translation>
    </message>
    <message>
        <source>PROFILE_RULE</source>
        <translation>PROFILE_RULE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
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
        <translation>La clé est dans %2 : elle reste sur cette machine, gardez-en une copie. La demande est dans %3.
La suite :
1. Envoyez la demande, zippée, à ciscosb-certadmin@cisco.com, ou déposez-la sur
   https://webapps.cisco.com/software/edos/home sous Certificate Management.
   Les téléphones SPA ne font confiance à aucun autre signataire ; les téléphones
   multiplateformes et les SPA5xx en 7.5.x acceptent aussi le vôtre, par leur
   paramètre Custom CA.
2. Gardez ce qui revient : le certificat du serveur (%1.crt) et la racine des
   certificats propres aux téléphones (spacroot.cert).
3. Veillez à ce que le DNS donne à %1 l’adresse de cette machine : les téléphones
   l’y cherchent.
4. spafleetctl certificate check %1.crt
5. spafleetctl serve --https 443 --cert %1.crt --key %2 --client-ca spacroot.cert
6. spafleetctl setting set profile.url='https://%1/xml/spa$MA.xml' secrets.policy=certificate
</translation>
    </message>
    <message>
        <source>%1 is there already and may be in use. Name other files with --key and --out, or put it away first.</source>
        <translation>%1 existe déjà et est peut-être utilisé. Indiquez d’autres fichiers avec --key et --out, ou mettez-le d’abord de côté.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 refused%4</source>
        <translation>%1 ajoutés, %2 modifiés, %3 refusés%4</translation>
    </message>
    <message>
        <source> (nothing was done: --dry-run)</source>
        <translation> (rien n’a été fait : --dry-run)</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>The phone runs the firmware the rule asks for, holds its profile, and both lines are registered.</source>
        <translation>Le téléphone tourne avec le firmware que demande la règle, détient son profil, et ses deux lignes sont enregistrées.</translation>
    </message>
    <message>
        <source>The phone waits for a digit.</source>
        <translation>Le téléphone attend un chiffre.</translation>
    </message>
    <message>
        <source>No rule is complete yet: after %1 s without a digit the number is refused.</source>
        <translation>Aucune règle n’est encore complète : après %1 s sans chiffre, le numéro est refusé.</translation>
    </message>
    <message>
        <source>Rule %1 matches, another may still: after %2 s without a digit %3 is sent.</source>
        <translation>La règle %1 correspond, une autre le peut encore : après %2 s sans chiffre, %3 est envoyé.</translation>
    </message>
    <message>
        <source>Rule %1 matches: %2 is sent at once.</source>
        <translation>La règle %1 correspond : %2 est envoyé aussitôt.</translation>
    </message>
    <message>
        <source>Rule %1 bars the number.</source>
        <translation>La règle %1 interdit ce numéro.</translation>
    </message>
    <message>
        <source>No rule matches: the number is refused.</source>
        <translation>Aucune règle ne correspond : le numéro est refusé.</translation>
    </message>
    <message>
        <source>A phone's keys are 0 to 9, * and #.</source>
        <translation>Les touches d’un téléphone sont 0 à 9, * et #.</translation>
    </message>
    <message>
        <source>"%1" is no NAME=VALUE.</source>
        <translation>« %1 » n’est pas de la forme NOM=VALEUR.</translation>
    </message>
    <message>
        <source>Secret of extension %1</source>
        <translation>Secret de l’extension %1</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>SECRET</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>CONTEXTE</translation>
    </message>
    <message>
        <source>MAILBOX</source>
        <translation>BOÎTE VOCALE</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>Il n’y a pas d’extension %1.</translation>
    </message>
    <message>
        <source>and of %1 more phones</source>
        <translation>et de %1 autres téléphones</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>MODIFICATION</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CHANGEMENTS</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <translation>Rien n’a jamais été consigné sur %1.</translation>
    </message>
    <message>
        <source>Say to whom: MAC addresses, --all, --group NAME, --model MODEL, --site NAME or --fleet, and only one of them.</source>
        <translation>Indiquez à qui : des adresses MAC, --all, --group NOM, --model MODÈLE, --site NOM ou --fleet, et une seule de ces formes.</translation>
    </message>
    <message>
        <source>`phone unset` takes names only: %1</source>
        <translation>`phone unset` n’accepte que des noms : %1</translation>
    </message>
    <message>
        <source>Say what: NAME=VALUE, NAME= for empty, NAME for keep.</source>
        <translation>Indiquez quoi : NOM=VALEUR, NOM= pour vide, NOM pour conserver.</translation>
    </message>
    <message>
        <source>DOOR</source>
        <translation>VIA</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>REMEDY</source>
        <translation>REMÈDE</translation>
    </message>
    <message>
        <source>The result could not be written to standard output in full.</source>
        <translation>Le résultat n’a pas pu être écrit en entier sur la sortie standard.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMILLE</translation>
    </message>
    <message>
        <source>LINES</source>
        <translation>LIGNES</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>TOUCHES</translation>
    </message>
    <message>
        <source>MODULES</source>
        <translation>MODULES</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>ACCÈS</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PAR DÉFAUT</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>AIDE</translation>
    </message>
    <message>
        <source>%1 is larger than any phone's spacfg.xml.</source>
        <translation>%1 est plus volumineux que le spacfg.xml de n’importe quel téléphone.</translation>
    </message>
    <message>
        <source>%1 does not say what model it is of; say it with --model.</source>
        <translation>%1 n’indique pas de quel modèle il provient ; précisez-le avec --model.</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 elements; kept in %4</source>
        <translation>%1 : %2 lignes, %3 éléments ; conservé dans %4</translation>
    </message>
    <message>
        <source>"%1" is no line: give it as 1=151 or 1=151:Label.</source>
        <translation>« %1 » n’est pas une ligne : donnez-la sous la forme 1=151 ou 1=151:Libellé.</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>La ligne %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>LAST CONTACT</source>
        <translation>DERNIER CONTACT</translation>
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
        <translation>ligne %1 : %2 %3</translation>
    </message>
    <message>
        <source>, registered</source>
        <translation>, enregistrée</translation>
    </message>
    <message>
        <source>Key of the profile</source>
        <translation>Clé du profil</translation>
    </message>
    <message>
        <source>--address is for one phone.</source>
        <translation>--address ne vaut que pour un seul téléphone.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>DERNIER RAPPORT</translation>
    </message>
    <message>
        <source>%1 has not reported. Its Report_Rule sends it to /report/$MA.xml: spafleetctl phone report %1</source>
        <translation>%1 n’a pas envoyé de rapport. Sa Report_Rule l’envoie à /report/$MA.xml : spafleetctl phone report %1</translation>
    </message>
    <message>
        <source>--as takes profile, upgrade, report, trigger or log.</source>
        <translation>--as accepte profile, upgrade, report, trigger ou log.</translation>
    </message>
    <message>
        <source>A log message decides nothing; rule expand shows what it becomes.</source>
        <translation>Un message de journal ne décide de rien ; rule expand montre ce qu’il devient.</translation>
    </message>
    <message>
        <source>fetches %1 from %2, port %3, by %4</source>
        <translation>récupère %1 depuis %2, port %3, par %4</translation>
    </message>
    <message>
        <source>the server DHCP names (option 66)</source>
        <translation>le serveur que donne le DHCP (option 66)</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>ALTERNATIVE</source>
        <translation>ALTERNATIVE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>No alternative is taken: the rule is skipped.</source>
        <translation>Aucune alternative n’est retenue : la règle est sautée.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SORTE</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Phrase secrète pour %1</translation>
    </message>
    <message>
        <source>Say by what %1 opens it: --key-file PATH, --passphrase or --keychain.</source>
        <translation>Indiquez avec quoi %1 l’ouvre : --key-file CHEMIN, --passphrase ou --keychain.</translation>
    </message>
    <message>
        <source>The fleet's key can now be opened by %1.</source>
        <translation>La clé du parc peut désormais être ouverte par %1.</translation>
    </message>
    <message>
        <source>--https needs --cert FILE and --key FILE.</source>
        <translation>--https demande --cert FICHIER et --key FICHIER.</translation>
    </message>
    <message>
        <source>--files %1 is no folder.</source>
        <translation>--files %1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Every port is 0: there is nothing to serve.</source>
        <translation>Tous les ports sont à 0 : il n’y a rien à servir.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Secrets : %1</translation>
    </message>
    <message>
        <source>No secret came on standard input. Give it as one line.</source>
        <translation>Aucun secret n’est arrivé sur l’entrée standard. Donnez-le sur une ligne.</translation>
    </message>
    <message>
        <source>Cannot read the secret from %1: %2</source>
        <translation>Impossible de lire le secret depuis %1 : %2</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others on this machine; give it as @FILE, as - (standard input) or at the prompt.</source>
        <translation>Un secret sur la ligne de commande est visible des autres utilisateurs de cette machine ; donnez-le par @FICHIER, par - (entrée standard) ou à l’invite.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address: it takes 12 hexadecimal digits, as in 00:25:84:d8:d0:62.</source>
        <translation>« %1 » n’est pas une adresse MAC : il faut 12 chiffres hexadécimaux, comme 00:25:84:d8:d0:62.</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>définir %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>PARAMÈTRE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>colonne %1 : %2</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>journalise « %1 »</translation>
    </message>
    <message>
        <source>There are no %1 addresses from %2 on.</source>
        <translation>Il n’y a pas %1 adresses à partir de %2.</translation>
    </message>
    <message>
        <source>%1 has its pages on port %2</source>
        <translation>%1 a ses pages sur le port %2</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>Mot de passe administrateur du téléphone</translation>
    </message>
    <message>
        <source>At %1 is %2, not %3.</source>
        <translation>À %1 se trouve %2, et non %3.</translation>
    </message>
    <message>
        <source>(not mentioned)</source>
        <translation>(non mentionné)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(keep)</source>
        <translation>(conserver)</translation>
    </message>
    <message>
        <source>At that address is %1, not %2.</source>
        <translation>À cette adresse se trouve %1, et non %2.</translation>
    </message>
    <message>
        <source>%1 does not say which phone it is of; say it with --mac.</source>
        <translation>%1 n’indique pas de quel téléphone il provient ; précisez-le avec --mac.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>numéro de série</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, a new extension</source>
        <translation>%1, une nouvelle extension</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>réglages propres</translation>
    </message>
    <message>
        <source>unknown, kept</source>
        <translation>inconnus, conservés</translation>
    </message>
    <message>
        <source>secrets the phone does not show, as recorded</source>
        <translation>secrets que le téléphone ne montre pas, tels qu’à l’inventaire</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address; give it with --address.</source>
        <translation>%1 n’a jamais été vu, son adresse est donc inconnue ; donnez-la avec --address.</translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation>Mot de passe administrateur</translation>
    </message>
    <message>
        <source>--own-address counts up from an IPv4 address, and there are no %1 from %2 on.</source>
        <translation>--own-address compte à partir d’une adresse IPv4, et il n’y en a pas %1 à partir de %2.</translation>
    </message>
    <message>
        <source>%1 has its SIP port %2</source>
        <translation>%1 a son port SIP %2</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>A phone's pages are at an address such as http://192.0.2.7/admin/spacfg.xml.</source>
        <translation>Les pages d’un téléphone sont à une adresse comme http://192.0.2.7/admin/spacfg.xml.</translation>
    </message>
    <message>
        <source>--var takes NAME=VALUE, as in --var SWVER=7.5.2b.</source>
        <translation>--var prend NOM=VALEUR, comme --var SWVER=7.5.2b.</translation>
    </message>
    <message>
        <source>%1 is a model we do not know</source>
        <translation>%1 est un modèle que nous ne connaissons pas</translation>
    </message>
    <message>
        <source>it does not tell its MAC address</source>
        <translation>il ne donne pas son adresse MAC</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>in the inventory</source>
        <translation>dans l’inventaire</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <translation>N° DE SÉRIE</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>ÉTAPES</translation>
    </message>
    <message>
        <source>missing: %1. %2</source>
        <translation>manquant : %1. %2</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, --group NAME or --all.</source>
        <translation>Indiquez quels téléphones : des adresses MAC, --group NOM ou --all.</translation>
    </message>
    <message>
        <source>No phone is in a group "%1".</source>
        <translation>Aucun téléphone n’est dans un groupe « %1 ».</translation>
    </message>
    <message>
        <source>%1 elements have no confirmed factory value and are kept</source>
        <translation>%1 éléments n’ont pas de valeur d’usine confirmée et sont conservés</translation>
    </message>
    <message>
        <source>--tftp-ports takes the first and the last port of a range, such as 50000-50255, not &quot;%1&quot;.</source>
        <translation>--tftp-ports attend le premier et le dernier port d’une plage, par exemple 50000-50255, et non « %1 ».</translation>
    </message>
    <message>
        <source>--tls old-spa-phones: https takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too. Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>--tls old-spa-phones : https accepte TLS 1.0, les chiffrements CBC, les clés de 1024 bits et SHA-1, car les téléphones de l’âge du SPA2102 ne savent rien de mieux. Quiconque enregistre la ligne pourra un jour la lire, mots de passe compris. Servez les téléphones plus récents sans cette option et donnez aux anciens un profil chiffré (--key dans leur règle).</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>line %1, %2, registered</source>
        <translation>ligne %1, %2, enregistrée</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Module %1, key %2</source>
        <translation>Module %1, touche %2</translation>
    </message>
</context>
<context>
    <name>gui::AdoptDialog</name>
    <message numerus="yes">
        <source>adopt %n phone(s)</source>
        <translation>
            <numerusform>adopter %n téléphone</numerusform>
            <numerusform>adopter %n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %n phone(s)</source>
        <translation>
            <numerusform>&amp;Adopter %n téléphone</numerusform>
            <numerusform>&amp;Adopter %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Each with the next extension on its first line</source>
        <translation>&amp;Chacun avec la prochaine extension sur sa première ligne</translation>
    </message>
    <message>
        <source>Adopt phones that asked</source>
        <translation>Adopter les téléphones qui ont demandé</translation>
    </message>
    <message>
        <source>Phones that asked and are not recorded</source>
        <translation>Téléphones qui ont demandé et ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>No such phone has asked</source>
        <translation>Aucun téléphone de ce genre n’a demandé</translation>
    </message>
    <message>
        <source>A phone that asks our servers for a file nobody has appears here by itself: give it the address of this server by DHCP option 66, and power.</source>
        <translation>Un téléphone qui demande à nos serveurs un fichier que personne n’a apparaît ici de lui-même : donnez-lui l’adresse de ce serveur par l’option DHCP 66, et du courant.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>&amp;Model of the selected rows</source>
        <translation>&amp;Modèle des lignes sélectionnées</translation>
    </message>
</context>
<context>
    <name>gui::AdoptModel</name>
    <message>
        <source>which one?</source>
        <translation>lequel ?</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Dernière demande</translation>
    </message>
</context>
<context>
    <name>gui::AsteriskView</name>
    <message>
        <source>Channel driver</source>
        <translation>Pilote de canal</translation>
    </message>
    <message>
        <source>chan_sip (up to Asterisk 20)</source>
        <translation>chan_sip (jusqu’à Asterisk 20)</translation>
    </message>
    <message>
        <source>chan_pjsip (Asterisk 12 and later)</source>
        <translation>chan_pjsip (Asterisk 12 et suivants)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Fichiers entiers</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Compare with the files in a folder: /etc/asterisk</source>
        <translation>Comparer aux fichiers d’un dossier : /etc/asterisk</translation>
    </message>
    <message>
        <source>Folder to compare with</source>
        <translation>Dossier à comparer</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Nothing would change: the file is as it should be.</source>
        <translation>Rien ne changerait : le fichier est tel qu’il doit être.</translation>
    </message>
    <message>
        <source>An export would change it.</source>
        <translation>Un export le modifierait.</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Il est tel qu’il doit être.</translation>
    </message>
    <message>
        <source>Our part of each file, between marks of our own; every other line of a file that is there already is kept byte for byte.</source>
        <translation>Notre partie de chaque fichier, entre nos propres marques ; toute autre ligne d’un fichier déjà présent est conservée à l’octet près.</translation>
    </message>
    <message>
        <source>Export Asterisk's files into</source>
        <translation>Exporter les fichiers d’Asterisk vers</translation>
    </message>
</context>
<context>
    <name>gui::AttentionModel</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Resync them</source>
        <translation>Les resynchroniser</translation>
    </message>
    <message>
        <source>Nobody said where phones fetch: set the address of this server.</source>
        <translation>On ne sait pas encore où les téléphones se servent : définissez l’adresse de ce serveur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) failed.</source>
        <translation>
            <numerusform>%n autre téléphone a échoué.</numerusform>
            <numerusform>%n autres téléphones ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) hold something older than the record.</source>
        <translation>
            <numerusform>%n téléphone détient une version plus ancienne que l’inventaire.</numerusform>
            <numerusform>%n téléphones détiennent une version plus ancienne que l’inventaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have never asked for anything.</source>
        <translation>
            <numerusform>%n téléphone n’a encore jamais rien demandé.</numerusform>
            <numerusform>%n téléphones n’ont encore jamais rien demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone nobody recorded asks for its profile: %1</source>
        <translation>Un téléphone que personne n’a enregistré demande son profil : %1</translation>
    </message>
    <message>
        <source>An %2 nobody recorded asks for its profile: %1</source>
        <translation>Un %2 que personne n’a enregistré demande son profil : %1</translation>
    </message>
    <message>
        <source>Asterisk…</source>
        <translation>Asterisk…</translation>
    </message>
    <message>
        <source>%1 fetched its profile. %2</source>
        <translation>%1 a récupéré son profil. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) fetched their profile and are not registered.</source>
        <translation>
            <numerusform>%n autre téléphone a récupéré son profil et n’est pas enregistré.</numerusform>
            <numerusform>%n autres téléphones ont récupéré leur profil et ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopter…</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) ask for files nobody has.</source>
        <translation>
            <numerusform>%n téléphone demande des fichiers que personne n’a.</numerusform>
            <numerusform>%n téléphones demandent des fichiers que personne n’a.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>others (%1)</source>
        <translation>autres (%1)</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
</context>
<context>
    <name>gui::Camera</name>
    <message>
        <source>This machine has no camera.</source>
        <translation>Cette machine n’a pas de caméra.</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it has no use of a camera.</source>
        <translation>Ce programme a été compilé sans Qt Multimedia et ne peut donc pas utiliser de caméra.</translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n second(s).</source>
        <translation>
            <numerusform>Commence dans %n seconde.</numerusform>
            <numerusform>Commence dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DialPlanEditor</name>
    <message>
        <source>Dial here to try it</source>
        <translation>Composez ici pour l’essayer</translation>
    </message>
    <message>
        <source>Digits to try the dial plan with</source>
        <translation>Chiffres pour essayer le plan de numérotation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>With these digits</source>
        <translation>Avec ces chiffres</translation>
    </message>
    <message>
        <source>Rules of the dial plan</source>
        <translation>Règles du plan de numérotation</translation>
    </message>
    <message>
        <source>No plan: nothing to try</source>
        <translation>Aucun plan : rien à essayer</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>can still match</source>
        <translation>peut encore correspondre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Dials %1 at once, by rule %2.</source>
        <translation>Compose %1 aussitôt, selon la règle %2.</translation>
    </message>
    <message>
        <source>Refused: rule %1 bars this number.</source>
        <translation>Refusé : la règle %1 interdit ce numéro.</translation>
    </message>
    <message>
        <source>Refused: no rule begins like this.</source>
        <translation>Refusé : aucune règle ne commence ainsi.</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then dials %2 by rule %3.</source>
        <translation>Attend un autre chiffre pendant %1 s, puis compose %2 selon la règle %3.</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then refuses.</source>
        <translation>Attend un autre chiffre pendant %1 s, puis refuse.</translation>
    </message>
    <message>
        <source>Waits for the first digit.</source>
        <translation>Attend le premier chiffre.</translation>
    </message>
    <message>
        <source>The outside dial tone sounds.</source>
        <translation>La tonalité extérieure se fait entendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) came too late.</source>
        <translation>
            <numerusform>%n chiffre est arrivé trop tard.</numerusform>
            <numerusform>%n chiffres sont arrivés trop tard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DraftsButton</name>
    <message>
        <source>&amp;Discard what is unsaved elsewhere</source>
        <translation>&amp;Abandonner ce qui n’est pas enregistré ailleurs</translation>
    </message>
    <message>
        <source>Unsaved elsewhere</source>
        <translation>Non enregistré ailleurs</translation>
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
        <translation>Nouvelle extension</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <translation>Extension %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>En générer un</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Conte&amp;xte</translation>
    </message>
    <message>
        <source>Mail&amp;box</source>
        <translation>&amp;Boîte vocale</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>With a new number its lines and the keys that watch or call it follow.</source>
        <translation>Avec un nouveau numéro, ses lignes et les touches qui la surveillent ou l&apos;appellent suivent.</translation>
    </message>
</context>
<context>
    <name>gui::ExtensionModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte vocale</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
</context>
<context>
    <name>gui::ExtensionView</name>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>No extensions yet</source>
        <translation>Pas encore d’extension</translation>
    </message>
    <message>
        <source>An extension is a number in Asterisk that a line of a phone carries. Scanning phones makes them by itself.</source>
        <translation>Une extension est un numéro d’Asterisk porté par une ligne d’un téléphone. Scanner des téléphones les crée automatiquement.</translation>
    </message>
    <message>
        <source>New extension…</source>
        <translation>Nouvelle extension…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No extension matches</source>
        <translation>Aucune extension ne correspond</translation>
    </message>
    <message>
        <source>"%1" is in no column. Esc in the search box shows all.</source>
        <translation>« %1 » ne figure dans aucune colonne. Échap dans la zone de recherche affiche tout.</translation>
    </message>
</context>
<context>
    <name>gui::FileField</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1 : choisir…</translation>
    </message>
</context>
<context>
    <name>gui::FindPhone</name>
    <message>
        <source>Find and resync</source>
        <translation>Trouver et resynchroniser</translation>
    </message>
    <message>
        <source>Address of a phone: 192.0.2.7</source>
        <translation>Adresse d’un téléphone : 192.0.2.7</translation>
    </message>
    <message>
        <source>Address of a phone</source>
        <translation>Adresse d’un téléphone</translation>
    </message>
    <message>
        <source>Its admin password, if it has one</source>
        <translation>Son mot de passe administrateur, s’il en a un</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>Mot de passe administrateur du téléphone</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>What answers at %1 does not say its MAC; scan its label instead.</source>
        <translation>Ce qui répond à %1 n’indique pas sa MAC ; scannez plutôt son étiquette.</translation>
    </message>
    <message>
        <source>%1 is recorded already and is told to fetch now.</source>
        <translation>%1 est déjà dans l’inventaire et reçoit l’ordre de récupérer ses fichiers.</translation>
    </message>
    <message>
        <source>%1 is of a model that the catalogue does not know.</source>
        <translation>%1 est d’un modèle que le catalogue ne connaît pas.</translation>
    </message>
    <message>
        <source>%1, an %2 with firmware %3, is recorded and is told to fetch now.</source>
        <translation>%1, un %2 avec le firmware %3, est ajouté à l’inventaire et reçoit l’ordre de récupérer ses fichiers.</translation>
    </message>
</context>
<context>
    <name>gui::Findings</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FirstSteps</name>
    <message>
        <source>From nothing to a served phone</source>
        <translation>De zéro au premier téléphone servi</translation>
    </message>
    <message>
        <source>1. Serve: phones find this machine at</source>
        <translation>1. Servez : les téléphones trouvent cette machine à l’adresse</translation>
    </message>
    <message>
        <source>Address of this server</source>
        <translation>Adresse de ce serveur</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>Port %1</translation>
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
        <source>Start serving</source>
        <translation>Démarrer le service</translation>
    </message>
    <message>
        <source>A phone fresh from the factory asks TFTP on port 69 and nothing else.</source>
        <translation>Un téléphone sorti d’usine interroge TFTP sur le port 69 et rien d’autre.</translation>
    </message>
    <message>
        <source>2. Tell your DHCP server: option 66</source>
        <translation>2. Informez votre serveur DHCP : option 66</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>Lignes pour le serveur DHCP</translation>
    </message>
    <message>
        <source>3. Add phones</source>
        <translation>3. Ajoutez des téléphones</translation>
    </message>
    <message>
        <source>Scan labels</source>
        <translation>Scanner des étiquettes</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>Where DHCP cannot be touched, a phone is found by its address:</source>
        <translation>Si l’on ne peut pas toucher au DHCP, un téléphone se trouve par son adresse :</translation>
    </message>
    <message>
        <source>Or set Profile_Rule on a phone's own page to %1</source>
        <translation>Ou réglez Profile_Rule, sur la page du téléphone, à %1</translation>
    </message>
    <message>
        <source>Phones are served.</source>
        <translation>Les téléphones sont servis.</translation>
    </message>
    <message>
        <source>Try with a virtual phone</source>
        <translation>Essayer avec un téléphone virtuel</translation>
    </message>
    <message>
        <source>Or plug one in: what asks here and is not recorded appears below, to be adopted.</source>
        <translation>Ou branchez-en un : ce qui demande ici sans être dans l’inventaire apparaît ci-dessous, à adopter.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Say at which address phones find this machine.</source>
        <translation>Indiquez à quelle adresse les téléphones trouvent cette machine.</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
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
        <translation>Vu</translation>
    </message>
    <message>
        <source>%1: not known whether it is registered</source>
        <translation>%1 : on ne sait pas si elle est enregistrée</translation>
    </message>
    <message>
        <source>%1: registered</source>
        <translation>%1 : enregistrée</translation>
    </message>
    <message>
        <source>%1: not registered</source>
        <translation>%1 : non enregistrée</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) match</source>
        <translation>
            <numerusform>%1 sur %n téléphone correspond</numerusform>
            <numerusform>%1 sur %n téléphones correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lecture de l’inventaire…</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>Pas encore de téléphone</translation>
    </message>
    <message>
        <source>Scan their labels, drop a CSV file here, or plug one in: a phone that asks for its profile appears in the overview by itself.</source>
        <translation>Scannez leurs étiquettes, déposez ici un fichier CSV ou branchez-en un : un téléphone qui demande son profil apparaît de lui-même dans la vue d’ensemble.</translation>
    </message>
    <message>
        <source>Scan labels…</source>
        <translation>Scanner des étiquettes…</translation>
    </message>
    <message>
        <source>No phone matches</source>
        <translation>Aucun téléphone ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>"%1" leaves none of %n phone(s). Esc in the search box shows all.</source>
        <translation>
            <numerusform>« %1 » ne laisse rien sur %n téléphone. Échap dans la zone de recherche l’affiche.</numerusform>
            <numerusform>« %1 » ne laisse aucun des %n téléphones. Échap dans la zone de recherche les affiche tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FormModel</name>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Whole fleet</source>
        <translation>Tout le parc</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Ce téléphone</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>left to the phone</source>
        <translation>laissé au téléphone</translation>
    </message>
    <message>
        <source>%1 (factory)</source>
        <translation>%1 (usine)</translation>
    </message>
    <message>
        <source>These phones</source>
        <translation>Ces téléphones</translation>
    </message>
    <message>
        <source>Back to what is inherited</source>
        <translation>Revenir à la valeur héritée</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>Modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: &quot;%1&quot;.</source>
        <translation>Modifié entre-temps par quelqu’un d’autre : « %1 ».</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Nobody says anything of it.</source>
        <translation>Personne n’en dit rien.</translation>
    </message>
    <message>
        <source>Said by: %1. A click goes there.</source>
        <translation>Défini par : %1. Un clic y mène.</translation>
    </message>
    <message>
        <source>Said by: %1.</source>
        <translation>Défini par : %1.</translation>
    </message>
</context>
<context>
    <name>gui::FormView</name>
    <message>
        <source>This phone</source>
        <translation>Ce téléphone</translation>
    </message>
    <message>
        <source>These phones</source>
        <translation>Ces téléphones</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Aucun changement</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaches %n phone(s)</source>
        <translation>
            <numerusform>touche %n téléphone</numerusform>
            <numerusform>touche %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes in the profile of %1</source>
        <translation>Ce qui change dans le profil de %1</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>Ce que ferait %1</translation>
    </message>
    <message>
        <source>Whom the settings are for</source>
        <translation>À qui s’appliquent les paramètres</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Rechercher dans tous les paramètres</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Modifiés seulement</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;diter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Back to what is &amp;inherited</source>
        <translation>Revenir à la valeur &amp;héritée</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>&amp;Clear it on the phone</source>
        <translation>&amp;Vider sur le téléphone</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Leave what the phone holds</source>
        <translation>&amp;Laisser ce que détient le téléphone</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Go to where it is said</source>
        <translation>&amp;Aller là où c’est défini</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and resync</source>
        <translation>Enregistrer et resynchroniser</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so nothing was saved. Look at it and save again to replace it.</source>
        <translation>%1 a été modifié entre-temps : rien n’a été enregistré. Vérifiez-le, puis enregistrez à nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>changed meanwhile, saving replaces it: %1</source>
        <translation>modifié entre-temps, enregistrer le remplace : %1</translation>
    </message>
    <message>
        <source>These phones cannot be shown together any more.</source>
        <translation>Ces téléphones ne peuvent plus être affichés ensemble.</translation>
    </message>
    <message>
        <source>This was typed for an %1, which is no longer here.</source>
        <translation>Cela a été saisi pour un %1, qui n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unsaved</source>
        <translation>
            <numerusform>%1 : %n non enregistré</numerusform>
            <numerusform>%1 : %n non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is set here</source>
        <translation>Rien n’est défini ici</translation>
    </message>
    <message>
        <source>Nothing of its own yet: all of it is inherited.</source>
        <translation>Rien n’est encore défini en propre ici : tout est hérité.</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Aucun paramètre ne correspond</translation>
    </message>
    <message>
        <source>"%1" is in no name, value or help.</source>
        <translation>« %1 » ne figure dans aucun nom, aucune valeur ni aucune aide.</translation>
    </message>
</context>
<context>
    <name>gui::Help</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Overview&lt;/b&gt; says what needs a person, worst first. A click on a line, or Enter, cures it: it adopts a phone that asked by itself, resyncs what is outdated, or leads to the setting that is missing.&lt;/p&gt;&lt;p&gt;A click on a bar shows the phones it counts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Vue d’ensemble&lt;/b&gt; dit ce qui demande une intervention, le plus grave d’abord. Un clic sur une ligne, ou Entrée, y remédie : cela adopte un téléphone qui s’est présenté de lui-même, resynchronise ce qui est périmé, ou mène au paramètre qui manque.&lt;/p&gt;&lt;p&gt;Un clic sur une barre montre les téléphones qu’elle compte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Phones&lt;/b&gt;: type into the search box to narrow the table. Plain words match any column; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; narrow one; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; or &lt;tt&gt;failed&lt;/tt&gt; is a state; a leading &lt;tt&gt;-&lt;/tt&gt; excludes. Ctrl+D keeps a search as a place.&lt;/p&gt;&lt;p&gt;Everything is done to all phones that are selected. A right click on the column heads chooses columns and groups. Ctrl+Z takes back the newest edit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Téléphones&lt;/b&gt; : tapez dans la zone de recherche pour restreindre le tableau. Des mots simples cherchent dans toutes les colonnes ; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; en visent une ; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; ou &lt;tt&gt;failed&lt;/tt&gt; est un état ; un &lt;tt&gt;-&lt;/tt&gt; en tête exclut. Ctrl+D garde une recherche comme emplacement.&lt;/p&gt;&lt;p&gt;Tout s’applique à tous les téléphones sélectionnés. Un clic droit sur les en-têtes de colonnes choisit colonnes et groupes. Ctrl+Z annule la dernière modification.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Extensions&lt;/b&gt; are numbers in Asterisk that a line of a phone carries. Insert makes one, F2 changes it, Delete removes it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les &lt;b&gt;extensions&lt;/b&gt; sont des numéros d’Asterisk portés par une ligne d’un téléphone. Inser en crée une, F2 la modifie, Suppr la supprime.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; shows our part of its files. Name a folder to see what an export would change in the files that are there; only our own marked sections are touched. Reload Asterisk afterwards: &lt;tt&gt;sip reload&lt;/tt&gt; or &lt;tt&gt;pjsip reload&lt;/tt&gt;, and &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; montre notre partie de ses fichiers. Indiquez un dossier pour voir ce qu’un export changerait dans les fichiers qui s’y trouvent ; seules nos propres sections marquées sont touchées. Rechargez ensuite Asterisk : &lt;tt&gt;sip reload&lt;/tt&gt; ou &lt;tt&gt;pjsip reload&lt;/tt&gt;, et &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt; of the fleet and of this machine's servers, and what every phone is told unless its site, model, group or the phone itself says otherwise.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Paramètres&lt;/b&gt; du parc et des serveurs de cette machine, et ce qui est dit à chaque téléphone, sauf si son site, son modèle, son groupe ou le téléphone lui-même en dit autrement.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Scanning&lt;/b&gt;: every line that ends with Enter is a label. Its codes may come one by one or together; a product code sets the model for those that follow. A photograph of a label can be dropped here. What was taken is saved already; Esc ends.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Scanner&lt;/b&gt; : chaque ligne terminée par Entrée est une étiquette. Ses codes peuvent venir un à un ou ensemble ; un code produit fixe le modèle pour ceux qui suivent. Une photo d’étiquette peut être déposée ici. Ce qui est ajouté est déjà enregistré ; Échap termine.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A phone&lt;/b&gt;, or all that are selected. Its &lt;b&gt;timeline&lt;/b&gt; says what it asked for, was told and did, newest first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: an arrow goes to the next key, Enter edits it, Space picks it up and puts it down elsewhere, Ctrl with an arrow exchanges it with its neighbour, Delete empties it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;: a letter or Enter edits, the chip says where a value comes from; what you save is shown first by Preview and played by Rehearse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profile&lt;/b&gt; is what the phone would be told now, &lt;b&gt;Log&lt;/b&gt; what it said itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Un téléphone&lt;/b&gt;, ou tous ceux qui sont sélectionnés. Sa &lt;b&gt;chronologie&lt;/b&gt; dit ce qu’il a demandé, ce qui lui a été dit et ce qu’il a fait, le plus récent d’abord.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lignes&lt;/b&gt; : une flèche va à la touche suivante, Entrée la modifie, Espace la prend et la pose ailleurs, Ctrl avec une flèche l’échange avec sa voisine, Suppr la vide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Réglages&lt;/b&gt; : une lettre ou Entrée modifie, l’étiquette dit d’où vient une valeur ; ce que vous enregistrez se voit d’abord dans l’aperçu et se joue dans la répétition.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profil&lt;/b&gt; est ce qui serait dit au téléphone maintenant, &lt;b&gt;Journal&lt;/b&gt; ce qu’il a dit lui-même.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What is pushed&lt;/b&gt;: each phone goes from &lt;i&gt;sent&lt;/i&gt; to &lt;i&gt;fetched&lt;/i&gt;, &lt;i&gt;applied&lt;/i&gt; and &lt;i&gt;registered&lt;/i&gt;, each lit by what was seen and not by what was hoped. The first that stays dark is explained. Retry failed tries again where it stopped; to close this stops nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ce qui est poussé&lt;/b&gt; : chaque téléphone passe d’&lt;i&gt;envoyé&lt;/i&gt; à &lt;i&gt;récupéré&lt;/i&gt;, &lt;i&gt;appliqué&lt;/i&gt; et &lt;i&gt;enregistré&lt;/i&gt;, chaque étape s’allumant par ce qui a été vu et non espéré. La première qui reste éteinte est expliquée. On peut réessayer celles qui ont échoué ; fermer ce volet n’arrête rien.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The log&lt;/b&gt; follows the newest line until you scroll up. Filter hides the other lines, also by a &lt;tt&gt;/regular expression/&lt;/tt&gt;; Highlight only colours. A click on a head sorts, and then it stands still. Enter goes to the phone of a line, Shift+Enter opens its log in a window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Le journal&lt;/b&gt; suit la ligne la plus récente jusqu’à ce que vous remontiez. Le filtre cache les autres lignes, aussi par une &lt;tt&gt;/expression régulière/&lt;/tt&gt; ; le surlignage ne fait que colorer. Un clic sur un en-tête trie, et le journal reste alors immobile. Entrée va au téléphone d’une ligne, Maj+Entrée ouvre son journal dans une fenêtre.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No phone selected</source>
        <translation>Aucun téléphone sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one in the table, or several to see and set what they share.</source>
        <translation>Sélectionnez-en un dans le tableau, ou plusieurs pour voir et régler ce qu’ils partagent.</translation>
    </message>
    <message>
        <source>Settings below are written for each of them.</source>
        <translation>Les paramètres ci-dessous sont écrits pour chacun d’eux.</translation>
    </message>
    <message>
        <source>Set the address…</source>
        <translation>Définir l’adresse…</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle : %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe : %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site : %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <translation>Firmware : %1</translation>
    </message>
</context>
<context>
    <name>gui::KeyDetail</name>
    <message>
        <source>&amp;Line of</source>
        <translation>&amp;Ligne de</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Extension whose line this key is</source>
        <translation>Extension dont cette touche est la ligne</translation>
    </message>
    <message>
        <source>Label of the line</source>
        <translation>Libellé de la ligne</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>gui::KeyEditor</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>W&amp;hom</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>Li&amp;bellé</translation>
    </message>
</context>
<context>
    <name>gui::KeyMap</name>
    <message>
        <source>keys of %1</source>
        <translation>touches de %1</translation>
    </message>
</context>
<context>
    <name>gui::KeyPalette</name>
    <message>
        <source>What to put on keys</source>
        <translation>Que mettre sur les touches</translation>
    </message>
    <message>
        <source>Search extensions</source>
        <translation>Rechercher des extensions</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return</source>
        <translation>Glissez sur une touche, ou appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return to put it on the selected one.</source>
        <translation>Glissez sur une touche, ou appuyez sur Entrée pour le placer sur la touche sélectionnée.</translation>
    </message>
    <message>
        <source>New extension</source>
        <translation>Nouvelle extension</translation>
    </message>
    <message>
        <source>Makes the next free extension and registers it on the selected key.</source>
        <translation>Crée la prochaine extension libre et l’enregistre sur la touche sélectionnée.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>No extensions yet: the button below makes one.</source>
        <translation>Pas encore d’extension : le bouton ci-dessous en crée une.</translation>
    </message>
    <message>
        <source>No extension matches "%1".</source>
        <translation>Aucune extension ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>gui::KeyUse</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Watch, call and pick up</source>
        <translation>Superviser, appeler et intercepter</translation>
    </message>
    <message>
        <source>BLF</source>
        <translation>BLF</translation>
    </message>
    <message>
        <source>Watch and call</source>
        <translation>Superviser et appeler</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Superviser</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Numérotation abrégée</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Park calls</source>
        <translation>Parquer les appels</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>DND</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tel qu’écrit</translation>
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
        <translation>Ce que le dernier changement a écrit</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>Vider la touche</translation>
    </message>
    <message>
        <source>Takes what is on the selected key off it</source>
        <translation>Retire ce qui est sur la touche sélectionnée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the newest edit of this phone back</source>
        <translation>Annule la dernière modification de ce téléphone</translation>
    </message>
    <message>
        <source>Select one phone to see and set its keys.</source>
        <translation>Sélectionnez un téléphone pour voir et régler ses touches.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be a line: the %2 has %n line(s).</source>
        <translation>
            <numerusform>%1 ne peut pas être une ligne : le %2 a %n ligne.</numerusform>
            <numerusform>%1 ne peut pas être une ligne : le %2 a %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be a line on the %2.</source>
        <translation>%1 ne peut être qu’une ligne sur le %2.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Not kept, as it was wrong: %1</source>
        <translation>Non conservé, car incorrect : %1</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>emergency</source>
        <translation>urgence</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>gui::LogView</name>
    <message>
        <source>Filter, or /regular expression/</source>
        <translation>Filtre, ou /expression régulière/</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight in the log</source>
        <translation>Surligner dans le journal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Journal vide</translation>
    </message>
    <message>
        <source>Phones whose Syslog_Server is this machine are heard here.</source>
        <translation>On entend ici les téléphones dont le Syslog_Server est cette machine.</translation>
    </message>
    <message>
        <source>Go to this phone</source>
        <translation>Aller à ce téléphone</translation>
    </message>
    <message>
        <source>This phone's log in a window</source>
        <translation>Journal de ce téléphone dans une fenêtre</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Fichiers texte (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>The filter above hides what is there.</source>
        <translation>Le filtre ci-dessus masque ce qu’il y a.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>&amp;Filtrer le journal</translation>
    </message>
    <message>
        <source>&amp;Highlight in the log</source>
        <translation>Sur&amp;ligner dans le journal</translation>
    </message>
    <message>
        <source>&amp;Only the selected phones</source>
        <translation>Seulement les &amp;téléphones sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Marks: rules that colour lines…</source>
        <translation>&amp;Marques : règles qui colorent les lignes…</translation>
    </message>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>&amp;Enregistrer ce qui est affiché…</translation>
    </message>
    <message>
        <source>&amp;Pause the log</source>
        <translation>Sus&amp;pendre le journal</translation>
    </message>
    <message>
        <source>Fo&amp;llow the newest line</source>
        <translation>Suivre la ligne la plus &amp;récente</translation>
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
        <translation>Parc et serveurs</translation>
    </message>
    <message>
        <source>What phones are told</source>
        <translation>Ce qui est dit aux téléphones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>Search: name, MAC, model:504, never-seen</source>
        <translation>Recherche : nom, MAC, model:504, never-seen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Spafleet</source>
        <translation>À propos de Spafleet</translation>
    </message>
    <message>
        <source>Spafleet %1
Fleet management for Cisco, Linksys and Sipura SPA phones on Asterisk.
Apache License 2.0</source>
        <translation>Spafleet %1
Gestion de parc pour téléphones SPA Cisco, Linksys et Sipura sur Asterisk.
Licence Apache 2.0</translation>
    </message>
    <message>
        <source>&amp;Scan labels…</source>
        <translation>&amp;Scanner des étiquettes…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;New phone…</source>
        <translation>&amp;Nouveau téléphone…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importer un CSV…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter un CSV…</translation>
    </message>
    <message>
        <source>Export for &amp;Asterisk…</source>
        <translation>Exporter pour &amp;Asterisk…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Find a phone by its address…</source>
        <translation>&amp;Trouver un téléphone par son adresse…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Resync</source>
        <translation>&amp;Resynchroniser</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Re&amp;boot…</source>
        <translation>Re&amp;démarrer…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Upgrade…</source>
        <translation>Mettre à &amp;niveau…</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>L&amp;og in a window</source>
        <translation>J&amp;ournal dans une fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Inspector in a &amp;window of its own</source>
        <translation>Inspecteur dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>S&amp;top telling phones</source>
        <translation>Arrê&amp;ter les envois</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a place</source>
        <translation>&amp;Conserver cette recherche comme emplacement</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Cette page</translation>
    </message>
    <message>
        <source>&amp;About Spafleet</source>
        <translation>À &amp;propos de Spafleet</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>&amp;Parc</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;diter</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <translation>A&amp;nnuler : %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>Ré&amp;tablir : %1</translation>
    </message>
    <message>
        <source>%1 is ours now, as an %2; undo gives it back.</source>
        <translation>%1 est des nôtres maintenant, comme %2 ; annuler le rend.</translation>
    </message>
    <message>
        <source>Find a phone by its address</source>
        <translation>Trouver un téléphone par son adresse</translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n phone(s)? One in a call is left alone.</source>
        <translation>
            <numerusform>Redémarrer %n téléphone ? S’il est en communication, il est laissé tranquille.</numerusform>
            <numerusform>Redémarrer %n téléphones ? Ceux qui sont en communication sont laissés tranquilles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n phone(s) as their Upgrade_Rule says? They reboot; one in a call is left alone.</source>
        <translation>
            <numerusform>Mettre à niveau %n téléphone selon son Upgrade_Rule ? Il redémarre ; s’il est en communication, il est laissé tranquille.</numerusform>
            <numerusform>Mettre à niveau %n téléphones selon leur Upgrade_Rule ? Ils redémarrent ; ceux qui sont en communication sont laissés tranquilles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import phones</source>
        <translation>Importer des téléphones</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export phones</source>
        <translation>Exporter les téléphones</translation>
    </message>
    <message>
        <source>A virtual phone is plugged in: adopt it when it asks.</source>
        <translation>Un téléphone virtuel est branché : adoptez-le quand il demande.</translation>
    </message>
    <message>
        <source>Tr&amp;y with a virtual phone</source>
        <translation>Essayer avec un téléphone &amp;virtuel</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie p&amp;récédente de la fenêtre</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>Ce que ferait %1</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Lines for the &amp;DHCP server…</source>
        <translation>Lignes pour le serveur &amp;DHCP…</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>Lignes pour le serveur DHCP</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>A factory phone asks by TFTP at port 69 only. Where DHCP cannot be changed, set Profile_Rule on a phone&apos;s own page to %1</source>
        <translation>Un téléphone sorti d&apos;usine n&apos;interroge par TFTP que le port 69. Là où le DHCP ne peut être modifié, réglez Profile_Rule sur la page du téléphone à %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Ne plus a&amp;ttendre</translation>
    </message>
    <message>
        <source>&amp;Adopt phones that asked…</source>
        <translation>A&amp;dopter les téléphones qui ont demandé…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
</context>
<context>
    <name>gui::MarksDialog</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>Marks in the log</source>
        <translation>Marques dans le journal</translation>
    </message>
    <message>
        <source>A line that holds the words, or fits the /regular expression/, is coloured. The first rule that fits wins.</source>
        <translation>Une ligne qui contient les mots, ou correspond à l’/expression régulière/, est colorée. La première règle qui correspond l’emporte.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Words or /expression/</source>
        <translation>Mots ou /expression/</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
</context>
<context>
    <name>gui::Overview</name>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By firmware</source>
        <translation>Par firmware</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Ce qui demande une intervention</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Every phone has what is recorded.</source>
        <translation>Chaque téléphone a ce qui est inscrit à l’inventaire.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
</context>
<context>
    <name>gui::PageMenu</name>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
</context>
<context>
    <name>gui::PhoneDialog</name>
    <message>
        <source>With the next extension on its first line</source>
        <translation>Avec l’extension suivante sur sa première ligne</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>Nouveau téléphone</translation>
    </message>
    <message numerus="yes">
        <source>Change %n phone(s)</source>
        <translation>
            <numerusform>Modifier %n téléphone</numerusform>
            <numerusform>Modifier %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;MAC</source>
        <translation>&amp;MAC</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dèle</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>This is not the MAC address of a phone: it has twelve digits, 0 to 9 and a to f.</source>
        <translation>Ce n’est pas l’adresse MAC d’un téléphone : elle a douze chiffres, 0 à 9 et a à f.</translation>
    </message>
    <message numerus="yes">
        <source>change %n phone(s)</source>
        <translation>
            <numerusform>modifier %n téléphone</numerusform>
            <numerusform>modifier %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xtension of line 1</source>
        <translation>E&amp;xtension de la ligne 1</translation>
    </message>
    <message>
        <source>none; a new number makes a new extension</source>
        <translation>aucune ; un nouveau numéro crée une extension</translation>
    </message>
</context>
<context>
    <name>gui::PhonePicture</name>
    <message>
        <source>Keys of the phone</source>
        <translation>Touches du téléphone</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>Module %1</translation>
    </message>
    <message>
        <source>%1, module %2</source>
        <translation>%1, module %2</translation>
    </message>
</context>
<context>
    <name>gui::PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vus</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Oublier cette recherche</translation>
    </message>
</context>
<context>
    <name>gui::ProfileView</name>
    <message>
        <source>How much</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>Seulement ce qui est défini</translation>
    </message>
    <message>
        <source>With factory values</source>
        <translation>Avec les valeurs d’usine</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the profile</source>
        <translation>Rechercher dans le profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Select one phone to see its profile.</source>
        <translation>Sélectionnez un téléphone pour voir son profil.</translation>
    </message>
</context>
<context>
    <name>gui::PushModel</name>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>mis à niveau</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>asking the phone</source>
        <translation>interrogation du téléphone</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Got to</source>
        <translation>Parvenu à</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapport reçu</translation>
    </message>
</context>
<context>
    <name>gui::PushProgress</name>
    <message>
        <source>Progress of what is pushed</source>
        <translation>Progression des envois</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Resyncing %1 of %2</source>
        <translation>Resynchronisation %1 sur %2</translation>
    </message>
    <message>
        <source>Rebooting %1 of %2</source>
        <translation>Redémarrage %1 sur %2</translation>
    </message>
    <message>
        <source>Upgrading %1 of %2</source>
        <translation>Mise à niveau %1 sur %2</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>Rapport %1 sur %2</translation>
    </message>
    <message>
        <source>How far each phone got…</source>
        <translation>Jusqu’où chaque téléphone est parvenu…</translation>
    </message>
</context>
<context>
    <name>gui::PushStrip</name>
    <message>
        <source>Resync also during a call</source>
        <translation>Resynchroniser aussi pendant un appel</translation>
    </message>
    <message>
        <source>Pushed to phones</source>
        <translation>Envoyé aux téléphones</translation>
    </message>
    <message>
        <source>Nothing pushed</source>
        <translation>Aucun envoi</translation>
    </message>
    <message>
        <source>Resync, reboot or upgrade phones: how far each gets is shown here.</source>
        <translation>Resynchronisez, redémarrez ou mettez à niveau des téléphones : on voit ici jusqu’où chacun est arrivé.</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>Réessayer ceux-ci</translation>
    </message>
    <message>
        <source>Phones that are done</source>
        <translation>Téléphones terminés</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>How many phones are told each minute: all at once would ask for their files and register at once.</source>
        <translation>Combien de téléphones reçoivent l’ordre chaque minute : tous à la fois demanderaient leurs fichiers et s’enregistreraient en même temps.</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>as fast as can be</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>Reboot and upgrade always wait until the call is over.</source>
        <translation>Redémarrage et mise à niveau attendent toujours la fin de l’appel.</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>%1 of %2 served</source>
        <translation>%1 sur %2 servis</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is told first</source>
        <translation>Qui est prévenu d&apos;abord</translation>
    </message>
    <message>
        <source>The others are told once those who go first have proven that they took it; where one of these fails they wait for your word.</source>
        <translation>Les autres sont prévenus dès que les premiers ont prouvé qu&apos;ils l&apos;ont pris en compte ; si l&apos;un d&apos;eux échoue, ils attendent votre accord.</translation>
    </message>
    <message>
        <source>all in turn</source>
        <translation>tous à leur tour</translation>
    </message>
    <message>
        <source>one first</source>
        <translation>un d&apos;abord</translation>
    </message>
    <message>
        <source>ten first</source>
        <translation>dix d&apos;abord</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Prévenir les autres</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the proof of the first</source>
        <translation>
            <numerusform>%n attend la preuve des premiers</numerusform>
            <numerusform>%n attendent la preuve des premiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: of the first not all took it</source>
        <translation>
            <numerusform>%n attend : les premiers ne l&apos;ont pas tous pris en compte</numerusform>
            <numerusform>%n attendent : les premiers ne l&apos;ont pas tous pris en compte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowDetail</name>
    <message>
        <source>does not see it (na)</source>
        <translation>ne le voit pas (na)</translation>
    </message>
    <message>
        <source>may look at it (ro)</source>
        <translation>peut le consulter (ro)</translation>
    </message>
    <message>
        <source>may change it (rw)</source>
        <translation>peut le modifier (rw)</translation>
    </message>
    <message>
        <source>On the phone its &amp;user</source>
        <translation>Sur le téléphone, l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>as is inherited</source>
        <translation>comme hérité</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Part of the rule</source>
        <translation>Partie de la règle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Parts of the rule</source>
        <translation>Parties de la règle</translation>
    </message>
    <message>
        <source>No rule: nothing is fetched.</source>
        <translation>Aucune règle : rien n’est récupéré.</translation>
    </message>
    <message>
        <source>No part applies: nothing is fetched.</source>
        <translation>Aucune partie ne s’applique : rien n’est récupéré.</translation>
    </message>
    <message>
        <source>Fetches %1</source>
        <translation>Récupère %1</translation>
    </message>
    <message>
        <source>Nothing is fetched.</source>
        <translation>Rien n’est récupéré.</translation>
    </message>
    <message>
        <source>with a key</source>
        <translation>avec une clé</translation>
    </message>
    <message>
        <source>as the user %1</source>
        <translation>en tant qu’utilisateur %1</translation>
    </message>
    <message>
        <source>after setting %1 to %2</source>
        <translation>après avoir mis %1 à %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It holds now: the phone would resync.</source>
        <translation>Elle est vraie maintenant : le téléphone se resynchroniserait.</translation>
    </message>
    <message>
        <source>It does not hold now.</source>
        <translation>Elle n’est pas vraie maintenant.</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Devient : %1</translation>
    </message>
    <message>
        <source>$%1 = %2</source>
        <translation>$%1 = %2</translation>
    </message>
    <message>
        <source>$%1 is not known</source>
        <translation>$%1 est inconnu</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Sur %1 : %2</translation>
    </message>
    <message>
        <source>With the values below the phone cannot read it, column %1: %2.</source>
        <translation>Avec les valeurs ci-dessous, le téléphone ne peut pas la lire, colonne %1 : %2.</translation>
    </message>
</context>
<context>
    <name>gui::ScanSession</name>
    <message>
        <source>taken, though its maker makes no phone we know</source>
        <translation>ajouté, bien que son fabricant ne fasse aucun téléphone que nous connaissions</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>scanned twice</source>
        <translation>scanné deux fois</translation>
    </message>
    <message>
        <source>from now on: %1</source>
        <translation>désormais : %1</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>déjà connu : %1</translation>
    </message>
    <message>
        <source>not a MAC</source>
        <translation>pas une MAC</translation>
    </message>
</context>
<context>
    <name>gui::ScanView</name>
    <message>
        <source>This program was built without ZXing, so it cannot read pictures.</source>
        <translation>Ce programme a été compilé sans ZXing et ne peut donc pas lire d’images.</translation>
    </message>
    <message>
        <source>Assign the next extension</source>
        <translation>Attribuer l’extension suivante</translation>
    </message>
    <message>
        <source>Scan a label, or type a MAC and press Enter</source>
        <translation>Scannez une étiquette, ou saisissez une MAC et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Code scanné</translation>
    </message>
    <message>
        <source>Model by label or MAC</source>
        <translation>Modèle d’après l’étiquette ou la MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Read the codes in a photograph of a label. It may be dropped here, too.</source>
        <translation>Lire les codes sur la photo d’une étiquette. On peut aussi la déposer ici.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Hold labels before the camera</source>
        <translation>Présenter les étiquettes à la caméra</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Terminé (Échap)</translation>
    </message>
    <message>
        <source>Scanned in this sitting</source>
        <translation>Scannés pendant cette séance</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Every phone is saved as soon as it is scanned. A product code on the label sets the model for those that follow.</source>
        <translation>Chaque téléphone est enregistré dès qu’il est scanné. Un code produit sur l’étiquette fixe le modèle pour ceux qui suivent.</translation>
    </message>
    <message>
        <source>Which model? Choose it above and scan again.</source>
        <translation>Quel modèle ? Choisissez-le ci-dessus et scannez à nouveau.</translation>
    </message>
    <message>
        <source>Pictures of labels</source>
        <translation>Images d’étiquettes</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>No code can be read in %1.</source>
        <translation>Aucun code n’est lisible dans %1.</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>extension %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken in this sitting</source>
        <translation>
            <numerusform>%n téléphone ajouté pendant cette séance</numerusform>
            <numerusform>%n téléphones ajoutés pendant cette séance</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Rien de scanné pour l’instant</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 le modifie</translation>
    </message>
</context>
<context>
    <name>gui::ScopeView</name>
    <message>
        <source>These phones are no longer recorded.</source>
        <translation>Ces téléphones ne sont plus dans l’inventaire.</translation>
    </message>
</context>
<context>
    <name>gui::ScriptEditor</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1 : %2</translation>
    </message>
</context>
<context>
    <name>gui::ServersBox</name>
    <message>
        <source>Servers of this machine</source>
        <translation>Serveurs de cette machine</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>toutes les adresses</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>TFTP port</source>
        <translation>Port TFTP</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Port HTTP</translation>
    </message>
    <message>
        <source>Syslog port</source>
        <translation>Port syslog</translation>
    </message>
    <message>
        <source>Folder of firmware and logos</source>
        <translation>Dossier des firmwares et logos</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>Démarrer ou redémarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Phones are served.</source>
        <translation>Les téléphones sont servis.</translation>
    </message>
    <message>
        <source>Syslog port, TCP</source>
        <translation>Port syslog, TCP</translation>
    </message>
    <message>
        <source>any; for a firewall a range, such as 50000-50255</source>
        <translation>n’importe lesquels ; pour un pare-feu une plage, telle que 50000-50255</translation>
    </message>
    <message>
        <source>Ports of TFTP transfers</source>
        <translation>Ports des transferts TFTP</translation>
    </message>
    <message>
        <source>All from the TFTP port, for a stricter firewall</source>
        <translation>Tous depuis le port TFTP, pour un pare-feu plus strict</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Port HTTPS</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificat (PEM)</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>Sa clé (PEM)</translation>
    </message>
    <message>
        <source>CA of the phones&apos; certificates (PEM)</source>
        <translation>AC des certificats des téléphones (PEM)</translation>
    </message>
    <message>
        <source>none: phones need no certificate</source>
        <translation>aucune : les téléphones n’ont pas besoin de certificat</translation>
    </message>
    <message>
        <source>Also for old SPA phones (TLS 1.0: not safe any more)</source>
        <translation>Aussi pour les anciens téléphones SPA (TLS 1.0 : plus sûr)</translation>
    </message>
</context>
<context>
    <name>gui::SettingsView</name>
    <message>
        <source>The whole fleet</source>
        <translation>Tout le parc</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Secrets : %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 : enregistré.</translation>
    </message>
</context>
<context>
    <name>gui::Speaker</name>
    <message>
        <source>This machine has no loudspeaker to play it on.</source>
        <translation>Cette machine n’a pas de haut-parleur pour la jouer.</translation>
    </message>
    <message>
        <source>The loudspeaker of this machine does not take such samples.</source>
        <translation>Le haut-parleur de cette machine n’accepte pas ce type d’échantillons.</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it cannot play sounds.</source>
        <translation>Ce programme a été compilé sans Qt Multimedia et ne peut donc pas jouer de sons.</translation>
    </message>
</context>
<context>
    <name>gui::Standing</name>
    <message>
        <source>never seen</source>
        <translation>jamais vu</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>It has not asked for anything yet. Is it plugged in, and does DHCP option 66 name this server?</source>
        <translation>Il n’a encore rien demandé. Est-il branché, et l’option DHCP 66 désigne-t-elle ce serveur ?</translation>
    </message>
    <message>
        <source>It is fetching its profile now.</source>
        <translation>Il récupère son profil en ce moment.</translation>
    </message>
    <message>
        <source>It has fetched what is recorded.</source>
        <translation>Il a récupéré ce qui est inscrit à l’inventaire.</translation>
    </message>
    <message>
        <source>What it fetched last is older than the record. Resync makes it ask now.</source>
        <translation>Ce qu’il a récupéré en dernier est plus ancien que l’inventaire. Une resynchronisation le fait demander maintenant.</translation>
    </message>
    <message>
        <source>The last step it tried did not work. Its timeline says which.</source>
        <translation>La dernière étape tentée n’a pas abouti. Sa chronologie dit laquelle.</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 désactivé</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
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
        <translation>Où les serveurs écoutent…</translation>
    </message>
    <message>
        <source>%1 · lines lost</source>
        <translation>%1 · lignes perdues</translation>
    </message>
</context>
<context>
    <name>gui::TextDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
</context>
<context>
    <name>gui::TimelineModel</name>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>a récupéré %1</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>récupère %1</translation>
    </message>
    <message>
        <source>asked in vain for %1</source>
        <translation>a demandé en vain %1</translation>
    </message>
    <message>
        <source>did not get all of %1</source>
        <translation>n’a pas reçu tout %1</translation>
    </message>
    <message>
        <source>sent its report %1</source>
        <translation>a envoyé son rapport %1</translation>
    </message>
    <message>
        <source>sends its report %1</source>
        <translation>envoie son rapport %1</translation>
    </message>
    <message>
        <source>sent in vain %1</source>
        <translation>a envoyé en vain %1</translation>
    </message>
    <message>
        <source>did not send all of %1</source>
        <translation>n’a pas envoyé tout %1</translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>ordre envoyé : %1</translation>
    </message>
    <message>
        <source>pushed %1 in vain</source>
        <translation>ordre envoyé en vain : %1</translation>
    </message>
    <message>
        <source>answered: it has no lines</source>
        <translation>a répondu : il n’a pas de lignes</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 : enregistré</translation>
    </message>
    <message>
        <source>%1 not registered</source>
        <translation>%1 : non enregistré</translation>
    </message>
    <message>
        <source>%1 registered, %2 not</source>
        <translation>%1 : enregistré ; %2 : non</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>What this phone asks for, gets, logs and is told appears here as it happens.</source>
        <translation>Ce que ce téléphone demande, reçoit, journalise et se voit dire apparaît ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Select phones</source>
        <translation>Sélectionnez des téléphones</translation>
    </message>
    <message>
        <source>Then all that happened to them stands here.</source>
        <translation>Tout ce qui leur est arrivé s’affiche alors ici.</translation>
    </message>
    <message>
        <source>What these phones ask for, get, log and are told appears here as it happens.</source>
        <translation>Ce que ces téléphones demandent, reçoivent, journalisent et se voient dire apparaît ici au fur et à mesure.</translation>
    </message>
</context>
<context>
    <name>gui::ToneEditor</name>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>gui::TrialPhone</name>
    <message>
        <source>TFTP is not served yet: start the servers first.</source>
        <translation>TFTP n’est pas encore servi : démarrez d’abord les serveurs.</translation>
    </message>
</context>
<context>
    <name>gui::Unsaved</name>
    <message>
        <source>Not everything could be saved.</source>
        <translation>Tout n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Save what is not saved yet?</source>
        <translation>Enregistrer ce qui ne l’est pas encore ?</translation>
    </message>
</context>
<context>
    <name>gui::ValueField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>En générer un</translation>
    </message>
</context>
<context>
    <name>gui::WavePlot</name>
    <message>
        <source>Picture of the sound</source>
        <translation>Représentation du son</translation>
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
        <translation>%1 n’est pas dans l’inventaire.</translation>
    </message>
    <message>
        <source>It is in a call. Try again when it is over.</source>
        <translation>Il est en communication. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>annulation : %1</translation>
    </message>
    <message>
        <source>again: %1</source>
        <translation>à nouveau : %1</translation>
    </message>
    <message>
        <source>There is no edit of this window to take back.</source>
        <translation>Aucune modification de cette fenêtre à annuler.</translation>
    </message>
    <message>
        <source>"%1" stays: somebody changed the same since. The timeline says who.</source>
        <translation>« %1 » reste : quelqu’un a modifié la même chose depuis. La chronologie dit qui.</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>Il n’y a pas d’extension %1.</translation>
    </message>
    <message>
        <source>Nothing to write: %1 is as it should be.</source>
        <translation>Rien à écrire : %1 est tel qu’il doit être.</translation>
    </message>
    <message>
        <source>Written into %1: %2.</source>
        <translation>Écrit dans %1 : %2.</translation>
    </message>
    <message>
        <source>%1 phones added, %2 changed, %3 rows refused.</source>
        <translation>%1 téléphones ajoutés, %2 modifiés, %3 lignes refusées.</translation>
    </message>
    <message>
        <source>%1 phones written to %2.</source>
        <translation>%1 téléphones écrits dans %2.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé : rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>gui::ago</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>gui::pushWord</name>
    <message>
        <source>resync</source>
        <translation>resynchronisation</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>mise à niveau</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>Impossible de créer la base de données %1 : %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>impossible de créer son dossier</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>%1 holds a control character; take it out.</source>
        <translation>%1 contient un caractère de contrôle ; retirez-le.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>The phone %1 has more lines than any.</source>
        <translation>Le téléphone %1 a plus de lignes qu’aucun n’en a.</translation>
    </message>
    <message>
        <source>Line %1 of %2: lines count from 1.</source>
        <translation>Ligne %1 de %2 : les lignes se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is given twice.</source>
        <translation>La ligne %1 de %2 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Le libellé</translation>
    </message>
    <message>
        <source>The phone's name</source>
        <translation>Le nom du téléphone</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>Le nom du groupe</translation>
    </message>
    <message>
        <source>The site's name</source>
        <translation>Le nom du site</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Take that back first: spafleetctl phone undo %1</source>
        <translation>Annulez d’abord celle-là : spafleetctl phone undo %1</translation>
    </message>
    <message>
        <source>Change that by hand instead.</source>
        <translation>Modifiez-le plutôt à la main.</translation>
    </message>
    <message>
        <source>"%1" cannot be taken back: %2 changed the same thing since ("%3": %4). %5</source>
        <translation>« %1 » ne peut pas être annulé : %2 a modifié la même chose depuis (« %3 » : %4). %5</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Spafleet (its version is %2, this program knows %3). It was left as it is; update this program.</source>
        <translation>La base de données %1 a été créée par une version plus récente de Spafleet (elle est en version %2, ce programme connaît la %3). Rien n’y a été changé ; mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is; name another file.</source>
        <translation>La base de données %1 appartient à un autre programme. Rien n’y a été changé ; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>(another)</source>
        <translation>(autre valeur)</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>extension %1</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1 : ajout</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1 : suppression</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is not installed; install the package %2.</source>
        <translation>Le pilote Qt pour %1 n’est pas installé ; installez le paquet %2.</translation>
    </message>
    <message>
        <source>Another program holds it; try again.</source>
        <translation>Un autre programme la tient ; réessayez.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs and lets you in.</source>
        <translation>Vérifiez l’adresse, que le serveur tourne et qu’il vous laisse entrer.</translation>
    </message>
    <message>
        <source>Another program is writing to it; try again.</source>
        <translation>Un autre programme est en train d’y écrire ; réessayez.</translation>
    </message>
    <message>
        <source>It cannot be written: see to it that the file and its folder belong to you.</source>
        <translation>Elle n’est pas accessible en écriture : veillez à ce que le fichier et son dossier vous appartiennent.</translation>
    </message>
    <message>
        <source>The disk failed or is full; nothing was changed.</source>
        <translation>Le disque est défaillant ou plein ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>It is damaged; put back a copy.</source>
        <translation>Elle est endommagée ; remettez une copie en place.</translation>
    </message>
    <message>
        <source>The disk is full: make room and try again; nothing was changed.</source>
        <translation>Le disque est plein : faites de la place et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>It cannot be opened: see to it that the file and its folder belong to you.</source>
        <translation>Impossible de l’ouvrir : veillez à ce que le fichier et son dossier vous appartiennent.</translation>
    </message>
    <message>
        <source>It is no database; name another file.</source>
        <translation>Ce n’est pas une base de données ; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The database %1: %2</source>
        <translation>La base de données %1 : %2</translation>
    </message>
    <message>
        <source>There is no phone %1; `phone list` names them.</source>
        <translation>Il n’y a pas de téléphone %1 ; `phone list` les nomme.</translation>
    </message>
    <message>
        <source>The extension's number</source>
        <translation>Le numéro de l’extension</translation>
    </message>
    <message>
        <source>The extension's name</source>
        <translation>Le nom de l’extension</translation>
    </message>
    <message>
        <source>The context</source>
        <translation>Le contexte</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>La boîte vocale</translation>
    </message>
    <message>
        <source>The Asterisk's name</source>
        <translation>Le nom de l’Asterisk</translation>
    </message>
    <message>
        <source>There is no extension %1; `extension list` names them.</source>
        <translation>Il n’y a pas d’extension %1 ; `extension list` les nomme.</translation>
    </message>
    <message>
        <source>The setting's name</source>
        <translation>Le nom du paramètre</translation>
    </message>
    <message>
        <source>The value of %1 is too long.</source>
        <translation>La valeur de %1 est trop longue.</translation>
    </message>
    <message>
        <source>The element's name</source>
        <translation>Le nom de l’élément</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>Le nom de la couche</translation>
    </message>
    <message>
        <source>Line %1 of %2: there is no extension %3; `extension add %3` makes it.</source>
        <translation>Ligne %1 de %2 : il n’y a pas d’extension %3 ; `extension add %3` la crée.</translation>
    </message>
    <message>
        <source>Extension %1 is in use by %2; take it off their lines first.</source>
        <translation>L’extension %1 est utilisée par %2 ; retirez-la d’abord de leurs lignes.</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 that could be taken back.</source>
        <translation>Rien n’a été changé sur %1 qui puisse être annulé.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>annulation : %1</translation>
    </message>
    <message>
        <source>The key has no holder %1.</source>
        <translation>La clé n’a pas de détenteur %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fleet management for SPA phones on Asterisk</source>
        <translation>Gestion de parc pour téléphones SPA sur Asterisk</translation>
    </message>
    <message>
        <source>The record: a file or a postgresql:// address.</source>
        <translation>L’inventaire : un fichier ou une adresse postgresql://.</translation>
    </message>
    <message>
        <source>Open a demonstration: a small company whose phones live in this program.</source>
        <translation>Ouvrir une démonstration : une petite entreprise dont les téléphones vivent dans ce programme.</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>it refuses the connection; is its web server on (Enable_Web_Server), and on this port?</source>
        <translation>il refuse la connexion ; son serveur web est-il activé (Enable_Web_Server), et sur ce port ?</translation>
    </message>
    <message>
        <source>nobody knows that name</source>
        <translation>personne ne connaît ce nom</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>il a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>la connexion a échoué (%1)</translation>
    </message>
    <message>
        <source>“%1” is no address of a phone; write 192.0.2.7, 192.0.2.7:8080 or [2001:db8::7]:8080</source>
        <translation>« %1 » n’est pas l’adresse d’un téléphone ; écrivez 192.0.2.7, 192.0.2.7:8080 ou [2001:db8::7]:8080</translation>
    </message>
    <message>
        <source>The status page is larger than 1 MB; no phone's is</source>
        <translation>La page d’état dépasse 1 Mo ; aucun téléphone n’en a de telle</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: nobody knows that name, or no way leads there</source>
        <translation>Impossible de joindre le téléphone à %1 : personne ne connaît ce nom, ou aucune route n’y mène</translation>
    </message>
    <message>
        <source>“%1/%2” is no network; write 192.0.2.0/24</source>
        <translation>« %1/%2 » n’est pas un réseau ; écrivez 192.0.2.0/24</translation>
    </message>
    <message>
        <source>/%1 are too many addresses; probe at most a /%2 at a time</source>
        <translation>/%1, c’est trop d’adresses ; sondez au plus un /%2 à la fois</translation>
    </message>
    <message>
        <source>Asking the phone was given up because the program ends</source>
        <translation>L’interrogation du téléphone a été abandonnée, car le programme se termine</translation>
    </message>
    <message>
        <source>The answer is no status page of a phone; is the address right, and is its password?</source>
        <translation>La réponse n’est pas la page d’état d’un téléphone ; l’adresse est-elle la bonne, et son mot de passe ?</translation>
    </message>
    <message>
        <source>Cannot open a SIP socket on %1</source>
        <translation>Impossible d’ouvrir un socket SIP sur %1</translation>
    </message>
    <message>
        <source>Cannot make a NOTIFY for %1</source>
        <translation>Impossible de créer un NOTIFY pour %1</translation>
    </message>
    <message>
        <source>it knows no such event</source>
        <translation>il ne connaît pas cet événement</translation>
    </message>
    <message>
        <source>is the line %1 its own, and Resync_From_SIP on?</source>
        <translation>la ligne %1 est-elle bien à lui, et Resync_From_SIP activé ?</translation>
    </message>
    <message>
        <source>%1 refuses the NOTIFY: SIP status %2; %3</source>
        <translation>%1 refuse le NOTIFY : statut SIP %2 ; %3</translation>
    </message>
    <message>
        <source>%1 asks for the password of line %2 and takes none of those known; or set Auth_Resync-Reboot to No</source>
        <translation>%1 demande le mot de passe de la ligne %2 et n’accepte aucun de ceux connus ; donnez-le, ou réglez Auth_Resync-Reboot à No</translation>
    </message>
    <message>
        <source>The phone at %1 did not answer the NOTIFY; is its SIP port %2?</source>
        <translation>Le téléphone à %1 n’a pas répondu au NOTIFY ; son port SIP est-il bien %2 ?</translation>
    </message>
</context>
<context>
    <name>phone::Exchange</name>
    <message>
        <source>%1 answers with more than 4 MB, which no phone does</source>
        <translation>%1 répond par plus de 4 Mo, ce que ne fait aucun téléphone</translation>
    </message>
    <message>
        <source>%1 asks for its password in a way we do not give it away; only HTTP digest is used</source>
        <translation>%1 demande son mot de passe d’une manière qui le divulguerait ; seul HTTP digest est utilisé</translation>
    </message>
    <message>
        <source>%1 has no such page: it is no SPA or MPP phone, or its web pages for the admin are off (Enable_Web_Admin_Access)</source>
        <translation>%1 n’a pas cette page : ce n’est pas un téléphone SPA ou MPP, ou ses pages web d’administration sont désactivées (Enable_Web_Admin_Access)</translation>
    </message>
    <message>
        <source>%1 refuses: HTTP status %2</source>
        <translation>%1 refuse : statut HTTP %2</translation>
    </message>
    <message>
        <source>%1 asks for an admin password and none is known for it: set Admin_Passwd</source>
        <translation>%1 demande un mot de passe administrateur et aucun n’est connu : définissez Admin_Passwd</translation>
    </message>
    <message>
        <source>%1 takes none of the %2 admin passwords known for it; resync it from its own menu, or give the password it has</source>
        <translation>%1 n’accepte aucun des %2 mots de passe administrateur connus ; resynchronisez-le depuis son propre menu, ou donnez le mot de passe qu’il a</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: %2</source>
        <translation>Impossible de joindre le téléphone à %1 : %2</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>is written "%1": the phone shows ASCII only</source>
        <translation>s’écrit « %1 » : le téléphone n’affiche que l’ASCII</translation>
    </message>
    <message>
        <source>use plain letters, or newer firmware</source>
        <translation>utilisez des lettres simples, ou un firmware plus récent</translation>
    </message>
    <message>
        <source>is spelled in another case: the phone passes it over</source>
        <translation>est écrit avec une autre casse : le téléphone l’ignore</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écrivez %1</translation>
    </message>
    <message>
        <source>is no element of the %1 but of the %2: the phone passes it over</source>
        <translation>n’est pas un élément du %1 mais du %2 : le téléphone l’ignore</translation>
    </message>
    <message>
        <source>perhaps %1 is meant</source>
        <translation>peut-être vouliez-vous dire %1</translation>
    </message>
    <message>
        <source>is not known: the phone passes it over</source>
        <translation>est inconnu : le téléphone l’ignore</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>vérifiez l’orthographe</translation>
    </message>
    <message>
        <source>is said again in line %1</source>
        <translation>est répété à la ligne %1</translation>
    </message>
    <message>
        <source>is said again in line %1, and only the last one counts</source>
        <translation>est répété à la ligne %1, et seul le dernier compte</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>supprimez l’un des deux</translation>
    </message>
    <message>
        <source>is a secret in a file that anybody may fetch</source>
        <translation>est un secret dans un fichier que n’importe qui peut récupérer</translation>
    </message>
    <message>
        <source>move it to the phone's own profile</source>
        <translation>déplacez-le dans le profil propre au téléphone</translation>
    </message>
    <message>
        <source>is empty: whoever reaches the phone may change it</source>
        <translation>est vide : quiconque atteint le téléphone peut le modifier</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>définissez un mot de passe</translation>
    </message>
    <message>
        <source>debugging is left on: calls are reported to %1 in the clear</source>
        <translation>le débogage est resté activé : les appels sont rapportés en clair à %1</translation>
    </message>
    <message>
        <source>debugging is left on</source>
        <translation>le débogage est resté activé</translation>
    </message>
    <message>
        <source>set Debug_Level to 0 once the phone works</source>
        <translation>remettez Debug_Level à 0 une fois que le téléphone fonctionne</translation>
    </message>
    <message>
        <source>is cleared: the phone no longer says what became of it</source>
        <translation>est vidé : le téléphone ne dit plus ce qu’il est advenu</translation>
    </message>
    <message>
        <source>leave it as the factory has it</source>
        <translation>laissez la valeur d’usine</translation>
    </message>
    <message>
        <source>the server is outside of Restricted_Access_Domains</source>
        <translation>le serveur est hors de Restricted_Access_Domains</translation>
    </message>
    <message>
        <source>add its domain there</source>
        <translation>ajoutez-y son domaine</translation>
    </message>
    <message>
        <source>its maker publishes no more firmware, and these holes stay open: %1</source>
        <translation>son fabricant ne publie plus de firmware, et ces failles restent ouvertes : %1</translation>
    </message>
    <message>
        <source>keep the phone in a network of its own and switch its web server off once it is set up</source>
        <translation>gardez le téléphone dans un réseau à part et désactivez son serveur web une fois qu’il est configuré</translation>
    </message>
    <message>
        <source>has no condition: the phone may load the image over and over</source>
        <translation>n’a pas de condition : le téléphone peut charger l’image encore et encore</translation>
    </message>
    <message>
        <source>write ( $SWVER ne VERSION )? before the address</source>
        <translation>écrivez ( $SWVER ne VERSION )? avant l’adresse</translation>
    </message>
    <message>
        <source>asks for the firmware %1, which we do not hold</source>
        <translation>demande le firmware %1, que nous ne détenons pas</translation>
    </message>
    <message>
        <source>put the image into the folder of files, or clear the rule</source>
        <translation>placez l’image dans le dossier de fichiers, ou videz la règle</translation>
    </message>
    <message>
        <source>%1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>%1 est le firmware %2, avec lequel la condition reste vraie : le téléphone le chargerait sans fin</translation>
    </message>
    <message>
        <source>name version %1 in the condition</source>
        <translation>indiquez la version %1 dans la condition</translation>
    </message>
    <message>
        <source>a phone older than %1 must load %2 before %3</source>
        <translation>un téléphone antérieur à %1 doit charger %2 avant %3</translation>
    </message>
    <message>
        <source>write ( $SWVER lt %1 )? and the address of %2 first</source>
        <translation>écrivez d’abord ( $SWVER lt %1 )? et l’adresse de %2</translation>
    </message>
    <message>
        <source>holds characters that this phone shows only with newer firmware</source>
        <translation>contient des caractères que ce téléphone n’affiche qu’avec un firmware plus récent</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>remove line breaks and tabs from the value</source>
        <translation>retirez de la valeur les sauts de ligne et les tabulations</translation>
    </message>
    <message>
        <source>a semicolon in a key's label ends it where the key is programmed</source>
        <translation>un point-virgule dans le libellé d’une touche met fin à celui-ci là où la touche est programmée</translation>
    </message>
    <message>
        <source>write a comma or a hyphen instead</source>
        <translation>écrivez plutôt une virgule ou un trait d’union</translation>
    </message>
    <message>
        <source>a semicolon in the key's label tears it apart</source>
        <translation>un point-virgule dans le libellé de la touche le coupe en deux</translation>
    </message>
    <message>
        <source>is longer than the %1 characters a phone may keep</source>
        <translation>dépasse les %1 caractères qu’un téléphone peut conserver</translation>
    </message>
    <message>
        <source>shorten it, or try it on one phone first</source>
        <translation>raccourcissez-le, ou essayez d’abord sur un seul téléphone</translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>colonne %1 : </translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>corrigez la valeur</translation>
    </message>
    <message>
        <source>the phone writes this in another way, takes it for a change and reboots at every resync</source>
        <translation>le téléphone écrit cette valeur autrement, y voit un changement et redémarre à chaque resynchronisation</translation>
    </message>
    <message>
        <source>The cryptographic library cannot encrypt.</source>
        <translation>La bibliothèque cryptographique ne peut pas chiffrer.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or it was not made with openssl enc -aes-256-cbc -md md5.</source>
        <translation>Le fichier ne peut pas être déchiffré : la clé est fausse, ou il n’a pas été produit avec openssl enc -aes-256-cbc -md md5.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or the file is damaged.</source>
        <translation>Le fichier ne peut pas être déchiffré : la clé est fausse, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>the file was encrypted before it was compressed, or wrapped twice: a phone cannot read it</source>
        <translation>le fichier a été chiffré avant d’être compressé, ou emballé deux fois : un téléphone ne peut pas le lire</translation>
    </message>
    <message>
        <source>compress first, then encrypt</source>
        <translation>compressez d’abord, chiffrez ensuite</translation>
    </message>
    <message>
        <source>The file is encrypted, or no profile at all. Give the key that stands in the phone's profile rule: --key.</source>
        <translation>Le fichier est chiffré, ou n’est pas un profil. Donnez la clé qui figure dans la règle de profil du téléphone : --key.</translation>
    </message>
    <message>
        <source>The key is wrong: what comes out is no profile.</source>
        <translation>La clé est fausse : ce qui en sort n’est pas un profil.</translation>
    </message>
    <message>
        <source>The file is neither text nor compressed nor encrypted in a way phones read.</source>
        <translation>Le fichier n’est ni du texte, ni compressé, ni chiffré d’une manière que lisent les téléphones.</translation>
    </message>
    <message>
        <source>The file is larger than any profile.</source>
        <translation>Le fichier est plus volumineux que n’importe quel profil.</translation>
    </message>
    <message>
        <source>The file is UTF-16, which no phone reads; save it as UTF-8.</source>
        <translation>Le fichier est en UTF-16, qu’aucun téléphone ne lit ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is wrapped too many times.</source>
        <translation>Le fichier est emballé trop de fois.</translation>
    </message>
    <message>
        <source>There is no memory left to decompress.</source>
        <translation>Il n’y a plus de mémoire pour décompresser.</translation>
    </message>
    <message>
        <source>Decompressed, the file is larger than any profile; it was not read.</source>
        <translation>Décompressé, le fichier est plus volumineux que n’importe quel profil ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The compressed file is cut off; copy or download it again.</source>
        <translation>Le fichier compressé est tronqué ; copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The compressed file is damaged; copy or download it again.</source>
        <translation>Le fichier compressé est endommagé ; copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>the files are larger than any profile</source>
        <translation>les fichiers sont plus volumineux que n’importe quel profil</translation>
    </message>
    <message>
        <source>too many files import each other</source>
        <translation>trop de fichiers s’importent les uns les autres</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 ne peut pas être importé</translation>
    </message>
    <message>
        <source>give the file it names, or put its lines here</source>
        <translation>fournissez le fichier nommé, ou mettez ses lignes ici</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>ceci n’est pas compris</translation>
    </message>
    <message>
        <source>write Name "value" ;</source>
        <translation>écrivez Name "value" ;</translation>
    </message>
    <message>
        <source>the semicolon is missing</source>
        <translation>il manque le point-virgule</translation>
    </message>
    <message>
        <source>control characters were left out of the value</source>
        <translation>des caractères de contrôle ont été retirés de la valeur</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8 were read as Latin-1</source>
        <translation>des octets qui ne sont pas de l’UTF-8 ont été lus comme du Latin-1</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message>
        <source>The value of %1 holds a quotation mark or a control character, which SPC text cannot say. Write XML.</source>
        <translation>La valeur de %1 contient un guillemet ou un caractère de contrôle, que le texte SPC ne sait pas exprimer. Écrivez du XML.</translation>
    </message>
    <message>
        <source>there is no &lt;flat-profile&gt;: a phone takes nothing of it</source>
        <translation>il n’y a pas de &lt;flat-profile&gt; : un téléphone n’en retient rien</translation>
    </message>
    <message>
        <source>put the elements between &lt;flat-profile&gt; and &lt;/flat-profile&gt;</source>
        <translation>placez les éléments entre &lt;flat-profile&gt; et &lt;/flat-profile&gt;</translation>
    </message>
    <message>
        <source>stands behind &lt;/flat-profile&gt;: the phone passes it over</source>
        <translation>se trouve après &lt;/flat-profile&gt; : le téléphone l’ignore</translation>
    </message>
    <message>
        <source>move it inside</source>
        <translation>déplacez-le à l’intérieur</translation>
    </message>
    <message>
        <source>text outside of any element is not read</source>
        <translation>le texte hors de tout élément n’est pas lu</translation>
    </message>
    <message>
        <source>remove it, or make it a comment: &lt;!-- … --&gt;</source>
        <translation>supprimez-le, ou mettez-le en commentaire : &lt;!-- … --&gt;</translation>
    </message>
    <message>
        <source>// begins no comment: the phone reads the elements behind it</source>
        <translation>// n’ouvre pas de commentaire : le téléphone lit les éléments qui suivent</translation>
    </message>
    <message>
        <source>write &lt;!-- … --&gt; around what is not meant</source>
        <translation>écrivez &lt;!-- … --&gt; autour de ce qui n’est pas voulu</translation>
    </message>
    <message>
        <source>an unescaped &lt; was taken for a part of the value</source>
        <translation>un &lt; non échappé a été pris pour une partie de la valeur</translation>
    </message>
    <message>
        <source>write &amp;lt;</source>
        <translation>écrivez &amp;lt;</translation>
    </message>
    <message>
        <source>has no end tag</source>
        <translation>n’a pas de balise fermante</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>fermez-le</translation>
    </message>
    <message>
        <source>is closed by a tag of another name</source>
        <translation>est fermé par une balise d’un autre nom</translation>
    </message>
    <message>
        <source>give both tags the same name, in the same case</source>
        <translation>donnez le même nom aux deux balises, avec la même casse</translation>
    </message>
    <message>
        <source>is closed but was never opened</source>
        <translation>est fermé mais n’a jamais été ouvert</translation>
    </message>
    <message>
        <source>remove the end tag</source>
        <translation>supprimez la balise fermante</translation>
    </message>
    <message>
        <source>the tag is malformed</source>
        <translation>la balise est mal formée</translation>
    </message>
    <message>
        <source>write &lt;Name ua="na"&gt;</source>
        <translation>écrivez &lt;Name ua="na"&gt;</translation>
    </message>
    <message>
        <source>the comment never ends: nothing behind it is read</source>
        <translation>le commentaire ne finit jamais : rien de ce qui suit n’est lu</translation>
    </message>
    <message>
        <source>end it with --&gt;</source>
        <translation>terminez-le par --&gt;</translation>
    </message>
    <message>
        <source>the quotation mark of an attribute is missing</source>
        <translation>il manque le guillemet d’un attribut</translation>
    </message>
    <message>
        <source>write ua="na"</source>
        <translation>écrivez ua="na"</translation>
    </message>
    <message>
        <source>is nested too deep and was passed over</source>
        <translation>est imbriqué trop profondément et a été ignoré</translation>
    </message>
    <message>
        <source>the text is too long: nothing behind this was read</source>
        <translation>le texte est trop long : rien de ce qui suit n’a été lu</translation>
    </message>
    <message>
        <source>no parameter has a name that long</source>
        <translation>aucun paramètre n’a un nom aussi long</translation>
    </message>
    <message>
        <source>a document type is not read, and its entities are not</source>
        <translation>une déclaration de type de document n’est pas lue, et ses entités non plus</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>supprimez-la</translation>
    </message>
    <message>
        <source>and more, which are not listed</source>
        <translation>et d’autres, qui ne sont pas listés</translation>
    </message>
    <message>
        <source>an &amp; that begins none of the known escapes was kept as it is</source>
        <translation>un &amp; qui n’ouvre aucun des échappements connus a été conservé tel quel</translation>
    </message>
    <message>
        <source>write &amp;amp;</source>
        <translation>écrivez &amp;amp;</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>supprimez-les</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>%1 more elements are not known</source>
        <translation>%1 autres éléments ne sont pas connus</translation>
    </message>
    <message>
        <source>is the file meant for this model?</source>
        <translation>le fichier est-il bien destiné à ce modèle ?</translation>
    </message>
    <message>
        <source>names more than the %1 domains a phone takes</source>
        <translation>nomme plus que les %1 domaines qu’accepte un téléphone</translation>
    </message>
    <message>
        <source>name the domain above them instead</source>
        <translation>nommez plutôt le domaine qui les englobe</translation>
    </message>
    <message>
        <source>what firmware %1 is stands neither inside it nor in its name: nobody can tell here whether the upgrade ever ends</source>
        <translation>quel firmware est %1 ne figure ni dans le fichier ni dans son nom : personne ne peut dire ici si la mise à niveau finira un jour</translation>
    </message>
    <message>
        <source>try it on one phone first</source>
        <translation>essayez-le d’abord sur un seul téléphone</translation>
    </message>
    <message>
        <source>by its name %1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>d’après son nom, %1 est le firmware %2, avec lequel la condition reste vraie : le téléphone le chargerait sans fin</translation>
    </message>
    <message>
        <source>correct the rule</source>
        <translation>corrigez la règle</translation>
    </message>
    <message>
        <source>%1 belongs to the router, of which SPC text knows nothing. Write XML.</source>
        <translation>%1 relève du routeur, dont le texte SPC ne sait rien. Écrivez du XML.</translation>
    </message>
    <message>
        <source>is a secret with characters the phone does not know: it may never be let in with it</source>
        <translation>est un secret avec des caractères que le téléphone ne connaît pas : il ne sera peut-être jamais accepté avec lui</translation>
    </message>
    <message>
        <source>use English letters, digits and signs</source>
        <translation>utilisez des lettres anglaises, des chiffres et des signes</translation>
    </message>
    <message>
        <source>there is more of it than any profile holds: the rest is not read</source>
        <translation>il y en a plus que n’importe quel profil n’en contient : le reste n’est pas lu</translation>
    </message>
    <message>
        <source>split the file, and read its parts one by one</source>
        <translation>divisez le fichier et lisez ses parties une à une</translation>
    </message>
    <message>
        <source>is set by no layer: while it is the factory's, whoever reaches the phone may change it</source>
        <translation>n’est défini par aucune couche : tant que c’est celui d’usine, quiconque atteint le téléphone peut le modifier</translation>
    </message>
</context>
<context>
    <name>provisioning</name>
    <message>
        <source>It neither logged &quot;Successful upgrade&quot; nor shows other firmware than before. Is Upgrade_Enable on, and does its Upgrade_Rule name a file this server has?</source>
        <translation>Il n’a pas journalisé « Successful upgrade » et ne montre pas d’autre firmware qu’avant. Upgrade_Enable est-il actif, et son Upgrade_Rule désigne-t-il un fichier que ce serveur possède ?</translation>
    </message>
    <message>
        <source>Anybody who knows a phone's MAC address can fetch its passwords.</source>
        <translation>Quiconque connaît l’adresse MAC d’un téléphone peut récupérer ses mots de passe.</translation>
    </message>
    <message>
        <source>Narrow it: spafleetctl setting set secrets.policy=enrolment, token or certificate, or networks.allowed=192.0.2.0/24.</source>
        <translation>Restreignez cela : spafleetctl setting set secrets.policy=enrolment, token ou certificate, ou networks.allowed=192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Phones are sent to %1 by https, but a phone compares the certificate's CN with the host's name and no name is given.</source>
        <translation>Les téléphones sont envoyés vers %1 en https, mais un téléphone compare le CN du certificat avec le nom d’hôte, et aucun nom n’est donné.</translation>
    </message>
    <message>
        <source>Put the host name that is the certificate's CN into %1.</source>
        <translation>Mettez dans %1 le nom d’hôte qui est le CN du certificat.</translation>
    </message>
    <message>
        <source>The policy is certificate, but phones are not sent to an https address: none will get its profile.</source>
        <translation>La politique est certificate, mais les téléphones ne sont pas envoyés vers une adresse https : aucun n’obtiendra son profil.</translation>
    </message>
    <message>
        <source>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</source>
        <translation>spafleetctl setting set profile.url=https://HÔTE/xml/spa$MA.xml</translation>
    </message>
    <message>
        <source>"%1" is no model the catalogue knows.</source>
        <translation>« %1 » n’est pas un modèle que connaît le catalogue.</translation>
    </message>
    <message>
        <source>%1 is not in the inventory.</source>
        <translation>%1 n’est pas dans l’inventaire.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>set %1 on %2 phones</source>
        <translation>définir %1 sur %2 téléphones</translation>
    </message>
    <message>
        <source>set %1 for the fleet</source>
        <translation>définir %1 pour le parc</translation>
    </message>
    <message>
        <source>set %1 for %2</source>
        <translation>définir %1 pour %2</translation>
    </message>
    <message>
        <source>The extension is on %1 phones (%2), but a peer holds one contact: only the phone that registered last will ring</source>
        <translation>L’extension est sur %1 téléphones (%2), mais un peer ne garde qu’un contact : seul le dernier téléphone enregistré sonnera</translation>
    </message>
    <message>
        <source>Give each phone an extension of its own, or let them ring together: spafleetctl extension set %1 --option together=yes</source>
        <translation>Donnez à chaque téléphone sa propre extension, ou faites-les sonner ensemble : spafleetctl extension set %1 --option together=yes</translation>
    </message>
    <message>
        <source>An inbound group is written asterisk.inbound.NUMBER=CONTEXT: EXTENSION, EXTENSION …</source>
        <translation>Un groupe entrant s’écrit asterisk.inbound.NUMÉRO=CONTEXTE: EXTENSION, EXTENSION …</translation>
    </message>
    <message>
        <source>There is no Asterisk server "%1". Name it first: spafleetctl setting set asterisk.%1.host=ADDRESS</source>
        <translation>Il n’y a pas de serveur Asterisk « %1 ». Nommez-le d’abord : spafleetctl setting set asterisk.%1.host=ADRESSE</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>there is text behind a quote</source>
        <translation>il y a du texte après un guillemet</translation>
    </message>
    <message>
        <source>An extension's number has 1 to 63 characters.</source>
        <translation>Un numéro d’extension a de 1 à 63 caractères.</translation>
    </message>
    <message>
        <source>"%1" begins with _, which makes it a pattern in a dial plan.</source>
        <translation>« %1 » commence par _, ce qui en fait un motif dans un dialplan.</translation>
    </message>
    <message>
        <source>"%1" cannot be an extension's number: use digits, letters, and . - + * # only.</source>
        <translation>« %1 » ne peut pas être un numéro d’extension : utilisez uniquement des chiffres, des lettres et les signes . - + * #.</translation>
    </message>
    <message>
        <source>The %1 holds a line break or a control character.</source>
        <translation>Le champ « %1 » contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank.</source>
        <translation>Le champ « %1 » commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>The %1 is longer than %2 characters.</source>
        <translation>Le champ « %1 » dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>"%1" cannot be a dial-plan context: use letters, digits, - _ and . only.</source>
        <translation>« %1 » ne peut pas être un contexte de dialplan : n’utilisez que des lettres, des chiffres et - _ .</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>boîte vocale</translation>
    </message>
    <message>
        <source>"%1" cannot be the name of a peer option.</source>
        <translation>« %1 » ne peut pas être le nom d’une option de peer.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>%1 phones</source>
        <translation>%1 téléphones</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>import %1 phones</source>
        <translation>importer %1 téléphones</translation>
    </message>
    <message>
        <source>The certificate it showed is not signed by the CA that serve was given by --client-ca. If it is a phone's own, add its maker's root to that file.</source>
        <translation>Le certificat présenté n’est pas signé par l’autorité que serve a reçue par --client-ca. S’il appartient bien à un téléphone, ajoutez la racine de son fabricant à ce fichier.</translation>
    </message>
    <message>
        <source>The certificate it showed has expired; if it is a phone's own, set this machine's clock or use another policy.</source>
        <translation>Le certificat présenté a expiré ; s’il appartient bien à un téléphone, réglez l’horloge de cette machine ou utilisez une autre politique.</translation>
    </message>
    <message>
        <source>It finds our certificate expired: ask for a new one with spafleetctl certificate request, or set the phone's clock.</source>
        <translation>Il juge notre certificat expiré : demandez-en un nouveau avec spafleetctl certificate request, ou réglez l’horloge du téléphone.</translation>
    </message>
    <message>
        <source>It does not trust our certificate: SPA phones trust those that Cisco signed (spafleetctl certificate request), newer ones a CA of your own by their Custom CA parameter.</source>
        <translation>Il ne fait pas confiance à notre certificat : les téléphones SPA acceptent ceux que Cisco a signés (spafleetctl certificate request), les plus récents une autorité à vous, par leur paramètre Custom CA.</translation>
    </message>
    <message>
        <source>It refuses our certificate: see spafleetctl certificate check, and that the rule names the host as the certificate's CN does.</source>
        <translation>Il refuse notre certificat : voyez spafleetctl certificate check, et si la règle nomme l’hôte comme le CN du certificat.</translation>
    </message>
    <message>
        <source>It speaks only ciphers that are not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>Il ne parle que des chiffrements qui ne sont plus sûrs. Envoyez-le vers tftp ou http avec un profil chiffré, ou activez le profil pour anciens téléphones SPA.</translation>
    </message>
    <message>
        <source>It speaks only TLS that is not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>Il ne parle qu’un TLS qui n’est plus sûr. Envoyez-le vers tftp ou http avec un profil chiffré, ou activez le profil pour anciens téléphones SPA.</translation>
    </message>
    <message>
        <source>It speaks plain HTTP at the HTTPS port: its rule needs https://.</source>
        <translation>Il parle HTTP en clair sur le port HTTPS : sa règle doit contenir https://.</translation>
    </message>
    <message>
        <source>No phone sends so much. Look who is at this address.</source>
        <translation>Aucun téléphone n’envoie autant. Voyez qui est à cette adresse.</translation>
    </message>
    <message>
        <source>What came is no HTTP; https:// needs the port that serve was given by --https.</source>
        <translation>Ce qui est arrivé n’est pas du HTTP ; https:// demande le port que serve a reçu par --https.</translation>
    </message>
    <message>
        <source>It asks again by itself; where this lasts, spread the phones by Resync_Random_Delay.</source>
        <translation>Il redemandera de lui-même ; si cela dure, étalez les téléphones avec Resync_Random_Delay.</translation>
    </message>
    <message>
        <source>More than %1 networks are too many.</source>
        <translation>Plus de %1 réseaux, c’est trop.</translation>
    </message>
    <message>
        <source>"%1" is no network: write 192.0.2.0/24, 2001:db8::/32 or a single address.</source>
        <translation>« %1 » n’est pas un réseau : écrivez 192.0.2.0/24, 2001:db8::/32 ou une seule adresse.</translation>
    </message>
    <message>
        <source>"%1" is no policy: open, enrolment, token or certificate.</source>
        <translation>« %1 » n’est pas une politique : open, enrolment, token ou certificate.</translation>
    </message>
    <message>
        <source>Host where phones fetch their files and send their log</source>
        <translation>Hôte où les téléphones récupèrent leurs fichiers et envoient leur journal</translation>
    </message>
    <message>
        <source>Host where phones register</source>
        <translation>Hôte où les téléphones s’enregistrent</translation>
    </message>
    <message>
        <source>Host of a further Asterisk server, by the name extensions give it</source>
        <translation>Hôte d’un autre serveur Asterisk, sous le nom que lui donnent les extensions</translation>
    </message>
    <message>
        <source>Dial-plan context of an extension that names none</source>
        <translation>Contexte de dialplan d’une extension qui n’en nomme pas</translation>
    </message>
    <message>
        <source>Extensions that a number called from outside rings, CONTEXT: 151, 152</source>
        <translation>Extensions que fait sonner un numéro appelé de l’extérieur, CONTEXTE: 151, 152</translation>
    </message>
    <message>
        <source>Where phones fetch their profile, with $MA for the MAC</source>
        <translation>Où les téléphones récupèrent leur profil, $MA valant la MAC</translation>
    </message>
    <message>
        <source>TFTP port in the files phones get</source>
        <translation>Port TFTP dans les fichiers que reçoivent les téléphones</translation>
    </message>
    <message>
        <source>Host, or host:port, phones send their log to</source>
        <translation>Hôte, ou hôte:port, auquel les téléphones envoient leur journal</translation>
    </message>
    <message>
        <source>Syslog port in the files phones get</source>
        <translation>Port syslog dans les fichiers que reçoivent les téléphones</translation>
    </message>
    <message>
        <source>Days the log and the events are kept</source>
        <translation>Jours pendant lesquels sont gardés le journal et les événements</translation>
    </message>
    <message>
        <source>Lines of syslog that are kept</source>
        <translation>Lignes de syslog gardées</translation>
    </message>
    <message>
        <source>Events that are kept</source>
        <translation>Événements gardés</translation>
    </message>
    <message>
        <source>Megabytes of syslog that are kept</source>
        <translation>Mégaoctets de syslog gardés</translation>
    </message>
    <message>
        <source>Who gets the secrets in a profile: open, enrolment, token or certificate</source>
        <translation>Qui reçoit les secrets d’un profil : open, enrolment, token ou certificate</translation>
    </message>
    <message>
        <source>Minutes for enrolment after a phone was added, adopted or pushed</source>
        <translation>Minutes pour l’inscription après qu’un téléphone a été ajouté, adopté ou sollicité</translation>
    </message>
    <message>
        <source>Networks phones may fetch from, as 192.0.2.0/24, 2001:db8::/32</source>
        <translation>Réseaux depuis lesquels les téléphones peuvent se servir, comme 192.0.2.0/24, 2001:db8::/32</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>There is no setting "%1". The settings are: %2.</source>
        <translation>Il n’y a pas de paramètre « %1 ». Les paramètres sont : %2.</translation>
    </message>
    <message>
        <source>The value of %1 is too long or holds control characters.</source>
        <translation>La valeur de %1 est trop longue ou contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>"%1" is no host for %2: give a name or an address, with :PORT where it needs one.</source>
        <translation>« %1 » n’est pas un hôte pour %2 : donnez un nom ou une adresse, suivi de :PORT au besoin.</translation>
    </message>
    <message>
        <source>"%1" is no port for %2: give 1 to 65535.</source>
        <translation>« %1 » n’est pas un port pour %2 : donnez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>profile.url needs $MA, $MAU or $MAC: every phone has a file of its own, as in tftp://192.0.2.1/xml/spa$MA.xml.</source>
        <translation>profile.url doit contenir $MA, $MAU ou $MAC : chaque téléphone a son propre fichier, comme tftp://192.0.2.1/xml/spa$MA.xml.</translation>
    </message>
    <message>
        <source>%1 takes a whole number above 0.</source>
        <translation>%1 demande un nombre entier supérieur à 0.</translation>
    </message>
    <message>
        <source>%1 is recorded as "%2", a model the catalogue does not know. Bring its entry back with `model learn`, or give the phone a known model.</source>
        <translation>%1 est inscrit comme « %2 », un modèle que le catalogue ne connaît pas. Rétablissez son entrée avec `model learn`, ou donnez au téléphone un modèle connu.</translation>
    </message>
    <message>
        <source>%1 is in none of the networks that may fetch. If it should, add it: spafleetctl setting set "networks.allowed=%2, %1"</source>
        <translation>%1 n’est dans aucun des réseaux autorisés à récupérer. S’il doit l’être, ajoutez-le : spafleetctl setting set "networks.allowed=%2, %1"</translation>
    </message>
    <message>
        <source>It asks again by itself, after its Resync_Error_Retry_Delay at the latest.</source>
        <translation>Il redemandera de lui-même, au plus tard après son Resync_Error_Retry_Delay.</translation>
    </message>
    <message>
        <source>The phone stopped answering. %1 Where every transfer ends so, a firewall holds our packets back: TFTP answers from a port of its own.</source>
        <translation>Le téléphone a cessé de répondre. %1 Si chaque transfert finit ainsi, un pare-feu retient nos paquets : TFTP répond depuis un port à lui.</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>il n’a pas dit pourquoi</translation>
    </message>
    <message>
        <source>Its log may say more: spafleetctl syslog tail --phone %1</source>
        <translation>Son journal en dit peut-être plus : spafleetctl syslog tail --phone %1</translation>
    </message>
    <message>
        <source>The phone broke off: %1. %2 %3</source>
        <translation>Le téléphone a interrompu l’échange : %1. %2 %3</translation>
    </message>
    <message>
        <source>The text does not say what model it is of; say it with --model.</source>
        <translation>Le texte n’indique pas de quel modèle il provient ; précisez-le avec --model.</translation>
    </message>
    <message>
        <source>No report came. Does its Report_Rule name this server, as http://SERVER/report/$MA.xml?</source>
        <translation>Aucun rapport n’est arrivé. Sa Report_Rule nomme-t-elle ce serveur, comme http://SERVEUR/report/$MA.xml ?</translation>
    </message>
    <message>
        <source>No NOTIFY makes a phone upgrade; tell it by HTTP, or resync it: then it looks at its Upgrade_Rule.</source>
        <translation>Aucun NOTIFY ne fait mettre à niveau un téléphone ; donnez-lui l’ordre par HTTP, ou resynchronisez-le : il consulte alors son Upgrade_Rule.</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address. Say where it is: spafleetctl phone resync %1 --address HOST</source>
        <translation>%1 n’a jamais été vu, donc personne ne connaît son adresse. Dites où il se trouve : spafleetctl phone resync %1 --address HÔTE</translation>
    </message>
    <message>
        <source>%1 has no line with an extension, so SIP cannot reach it; tell it by HTTP.</source>
        <translation>%1 n’a aucune ligne avec une extension, SIP ne peut donc pas l’atteindre ; donnez-lui l’ordre par HTTP.</translation>
    </message>
    <message>
        <source>; %1 more like it</source>
        <translation> ; %1 de plus du même genre</translation>
    </message>
    <message>
        <source>Nobody said yet where phones fetch their files: spafleetctl setting set server=ADDRESS</source>
        <translation>On ne sait pas encore où les téléphones récupèrent leurs fichiers : spafleetctl setting set server=ADRESSE</translation>
    </message>
    <message>
        <source>Let it fetch again: spafleetctl phone resync %1, or phone invite %1 and restart it.</source>
        <translation>Faites-le récupérer à nouveau : spafleetctl phone resync %1, ou phone invite %1 puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The certificate it showed is another phone's. Look whose address this is; nothing was sent.</source>
        <translation>Le certificat présenté est celui d’un autre téléphone. Voyez à qui est cette adresse ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It was never invited to enrol. %1</source>
        <translation>Il n’a jamais été invité à s’inscrire. %1</translation>
    </message>
    <message>
        <source>The %1 minutes for its enrolment are over. %2</source>
        <translation>Les %1 minutes prévues pour son inscription sont écoulées. %2</translation>
    </message>
    <message>
        <source>Another address enrolled as this phone first. If that was not the phone, change its secrets. %1</source>
        <translation>Une autre adresse s’est inscrite la première comme ce téléphone. Si ce n’était pas lui, changez ses secrets. %1</translation>
    </message>
    <message>
        <source>It has no token. Make one: spafleetctl secret token make %1</source>
        <translation>Il n’a pas de jeton. Créez-en un : spafleetctl secret token make %1</translation>
    </message>
    <message>
        <source>It asks without its token. Send it there: spafleetctl phone resync %1</source>
        <translation>Il demande sans son jeton. Envoyez-l’y : spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>Its token is wrong or was replaced. Send it the new one: spafleetctl phone resync %1</source>
        <translation>Son jeton est faux ou a été remplacé. Envoyez-lui le nouveau : spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>It showed no certificate. Its profile must be fetched by https, and serve needs --client-ca FILE with the CA of the phones.</source>
        <translation>Il n’a pas présenté de certificat. Son profil doit être récupéré en https, et serve a besoin de --client-ca FICHIER avec l’autorité des téléphones.</translation>
    </message>
    <message>
        <source>It showed the certificate that all old phones share, which proves no MAC. Let it have its profile under another policy.</source>
        <translation>Il a présenté le certificat que partagent tous les anciens téléphones, qui ne prouve aucune MAC. Donnez-lui son profil selon une autre politique.</translation>
    </message>
    <message>
        <source>The certificate it showed names no MAC in OU, L, S or CN.</source>
        <translation>Le certificat présenté ne nomme aucune MAC dans OU, L, S ou CN.</translation>
    </message>
    <message>
        <source>From the allowed networks only.</source>
        <translation>Depuis les réseaux autorisés seulement.</translation>
    </message>
    <message>
        <source>open: whoever asks for a known phone's file gets the secrets in it.</source>
        <translation>open : quiconque demande le fichier d’un téléphone connu reçoit les secrets qu’il contient.</translation>
    </message>
    <message>
        <source>enrolment: a phone gets its secrets within %1 minutes after it was added, adopted or pushed, the first address only.</source>
        <translation>enrolment : un téléphone reçoit ses secrets dans les %1 minutes après avoir été ajouté, adopté ou sollicité, seulement à la première adresse.</translation>
    </message>
    <message>
        <source>token: a phone gets its secrets by the token in its own URL.</source>
        <translation>token : un téléphone reçoit ses secrets par le jeton dans sa propre URL.</translation>
    </message>
    <message>
        <source>certificate: a phone gets its secrets by https with its own certificate.</source>
        <translation>certificate : un téléphone reçoit ses secrets en https avec son propre certificat.</translation>
    </message>
    <message>
        <source>The first row must name the columns: mac, model, name, group, site, line1, label1, line2 …</source>
        <translation>La première ligne doit nommer les colonnes : mac, model, name, group, site, line1, label1, line2 …</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>Cette colonne n’est pas lue.</translation>
    </message>
    <message>
        <source>Columns are mac, model, name, group, site, line1, label1 …</source>
        <translation>Les colonnes sont mac, model, name, group, site, line1, label1 …</translation>
    </message>
    <message>
        <source>A %1 has no line %2: its lines are 1 to %3.</source>
        <translation>Un %1 n’a pas de ligne %2 : ses lignes vont de 1 à %3.</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>La ligne %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>There is no extension %1. Add it first: spafleetctl extension add %1 --generate</source>
        <translation>Il n’y a pas d’extension %1. Ajoutez-la d’abord : spafleetctl extension add %1 --generate</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Change it with `spafleetctl extension set %1`.</source>
        <translation>L’extension %1 existe déjà. Modifiez-la avec `spafleetctl extension set %1`.</translation>
    </message>
    <message>
        <source>add extension %1</source>
        <translation>ajouter l’extension %1</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>Il n’y a pas d’extension %1.</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>modifier l’extension %1</translation>
    </message>
    <message>
        <source>Extension %1 is line %2 of %3. Take it off that phone first.</source>
        <translation>L’extension %1 est la ligne %2 de %3. Retirez-la d’abord de ce téléphone.</translation>
    </message>
    <message>
        <source>remove extension %1</source>
        <translation>supprimer l’extension %1</translation>
    </message>
    <message>
        <source>%1 is in the inventory already. Change it with `spafleetctl phone edit %1`.</source>
        <translation>%1 est déjà dans l’inventaire. Modifiez-le avec `spafleetctl phone edit %1`.</translation>
    </message>
    <message>
        <source>add phone %1</source>
        <translation>ajouter le téléphone %1</translation>
    </message>
    <message>
        <source>change phone %1</source>
        <translation>modifier le téléphone %1</translation>
    </message>
    <message>
        <source>%1 needs a model, as in --model SPA504G.</source>
        <translation>%1 a besoin d’un modèle, comme --model SPA504G.</translation>
    </message>
    <message>
        <source>remove phone %1</source>
        <translation>supprimer le téléphone %1</translation>
    </message>
    <message>
        <source>remove %1 phones</source>
        <translation>supprimer %1 téléphones</translation>
    </message>
    <message>
        <source>new token for %1</source>
        <translation>nouveau jeton pour %1</translation>
    </message>
    <message>
        <source>token of %1 revoked</source>
        <translation>jeton de %1 révoqué</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>définir %1</translation>
    </message>
    <message>
        <source>The phone did not answer at its address. Is it switched on, and is its web server enabled?</source>
        <translation>Le téléphone n’a pas répondu à son adresse. Est-il sous tension, et son serveur web est-il activé ?</translation>
    </message>
    <message>
        <source>It fetched the file and has logged nothing since. Does its Syslog_Server name this server?</source>
        <translation>Il a récupéré le fichier et n’a rien journalisé depuis. Son Syslog_Server désigne-t-il ce serveur ?</translation>
    </message>
    <message>
        <source>What it fetched is older than the record; resync it again.</source>
        <translation>Ce qu’il a récupéré est plus ancien que l’inventaire ; resynchronisez-le à nouveau.</translation>
    </message>
    <message>
        <source>The phone answered but asked for no file. Is Provision_Enable on, and does it reach the address in Profile_Rule?</source>
        <translation>Le téléphone a répondu mais n’a demandé aucun fichier. Provision_Enable est-il activé, et atteint-il l’adresse de Profile_Rule ?</translation>
    </message>
    <message>
        <source>Its status page has not told yet which lines are registered.</source>
        <translation>Sa page d’état n’a pas encore dit quelles lignes sont enregistrées.</translation>
    </message>
    <message>
        <source>Not registered: line %1. Does Asterisk have this extension with the same secret? Export its files and reload it.</source>
        <translation>Non enregistrée : ligne %1. Asterisk a-t-il cette extension avec le même secret ? Exportez ses fichiers et rechargez-le.</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address.</source>
        <translation>« %1 » n’est pas une adresse MAC.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice.</source>
        <translation>%1 figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1 cannot be "%2": expected na, ro or rw.</source>
        <translation>%1 ne peut pas être « %2 » : na, ro ou rw attendu.</translation>
    </message>
    <message>
        <source>the value given</source>
        <translation>la valeur donnée</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3</source>
        <translation>%1 ne peut pas être %2 : %3</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>tous les modèles</translation>
    </message>
    <message>
        <source>"%1" is no element of %2.</source>
        <translation>L’élément « %1 » est inconnu de %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>%1 elements of it are unknown: this is no profile of an %2.</source>
        <translation>%1 de ses éléments sont inconnus : ce n’est pas un profil de %2.</translation>
    </message>
    <message>
        <source>import the profile of %1</source>
        <translation>importer le profil de %1</translation>
    </message>
    <message>
        <source>is no extension we can keep, so the line's account stays a setting: %1</source>
        <translation>n’est pas une extension que nous puissions conserver, le compte de la ligne reste donc un réglage : %1</translation>
    </message>
    <message>
        <source>is not shown, and extension %1 is new: it has no secret yet</source>
        <translation>n’est pas montré, et l’extension %1 est nouvelle : elle n’a pas encore de secret</translation>
    </message>
    <message>
        <source>spafleetctl extension set %1 --secret @FILE</source>
        <translation>spafleetctl extension set %1 --secret @FICHIER</translation>
    </message>
    <message>
        <source>is longer than any value of a phone and was left out</source>
        <translation>est plus long que toute valeur d’un téléphone et a été omis</translation>
    </message>
    <message>
        <source>is not known on an %1: it is kept, and sent to no phone</source>
        <translation>n’est pas connu sur un %1 : il est conservé, et envoyé à aucun téléphone</translation>
    </message>
    <message>
        <source>`spafleetctl model learn FILE` makes it known</source>
        <translation>`spafleetctl model learn FICHIER` le fait connaître</translation>
    </message>
    <message>
        <source>the phone goes on fetching its profile from there</source>
        <translation>le téléphone continue de récupérer son profil là-bas</translation>
    </message>
    <message>
        <source>`spafleetctl phone unset %1 Profile_Rule` brings it here</source>
        <translation>`spafleetctl phone unset %1 Profile_Rule` le ramène ici</translation>
    </message>
    <message>
        <source>Its Upgrade_Rule asks for no firmware now.</source>
        <translation>Son Upgrade_Rule ne demande aucun firmware pour l’instant.</translation>
    </message>
    <message>
        <source>No phone's web server makes it report; tell it by SIP.</source>
        <translation>Aucun téléphone n’envoie de rapport sur ordre de son serveur web ; donnez-lui l’ordre par SIP.</translation>
    </message>
    <message>
        <source>%1 lines of syslog came faster than the disk takes them and were not kept.</source>
        <translation>%1 lignes de syslog sont arrivées plus vite que le disque ne les accepte et n’ont pas été gardées.</translation>
    </message>
    <message>
        <source>%1 contacts of phones came faster than the disk takes them and were not kept.</source>
        <translation>%1 contacts de téléphones sont arrivés plus vite que le disque ne les prend et n’ont pas été gardés.</translation>
    </message>
    <message>
        <source>Only a known phone may write, and only its report: /report/$MA.xml</source>
        <translation>Seul un téléphone connu peut écrire, et uniquement son rapport : /report/$MA.xml</translation>
    </message>
    <message>
        <source>Nobody has a phone %1. Adopt it: spafleetctl phone add %1 --model %2</source>
        <translation>Personne n’a de téléphone %1. Adoptez-le : spafleetctl phone add %1 --model %2</translation>
    </message>
    <message>
        <source>That is a link out of the folder of files; copy the file there instead.</source>
        <translation>C’est un lien qui sort du dossier de fichiers ; copiez-y plutôt le fichier.</translation>
    </message>
    <message>
        <source>The file is there but too large or not readable.</source>
        <translation>Le fichier est là mais trop volumineux ou illisible.</translation>
    </message>
    <message>
        <source>There is %1: put that path into the phone's rule.</source>
        <translation>Il y a %1 : mettez ce chemin dans la règle du téléphone.</translation>
    </message>
    <message>
        <source>Nearest is %1, the first file of that model.</source>
        <translation>Le plus proche est %1, le premier fichier de ce modèle.</translation>
    </message>
    <message>
        <source>Nothing here answers to that name. Firmware belongs into the folder of files: spafleetctl serve --files DIR</source>
        <translation>Rien ici ne répond à ce nom. Les firmwares se placent dans le dossier des fichiers : spafleetctl serve --files DOSSIER</translation>
    </message>
    <message>
        <source>A report is written there and not fetched; `spafleetctl report show %1` shows the newest.</source>
        <translation>Un rapport y est écrit et non récupéré ; `spafleetctl report show %1` montre le plus récent.</translation>
    </message>
    <message>
        <source>No phone's report is so long. Look who is at this address.</source>
        <translation>Aucun rapport de téléphone n’est si long. Regardez qui se trouve à cette adresse.</translation>
    </message>
    <message>
        <source>Reports come faster than the disk takes them; the phone sends it again.</source>
        <translation>Les rapports arrivent plus vite que le disque ne les prend ; le téléphone le renverra.</translation>
    </message>
    <message>
        <source>whoever asks</source>
        <translation>quiconque demande</translation>
    </message>
    <message>
        <source>for a while, one address</source>
        <translation>un moment, une seule adresse</translation>
    </message>
    <message>
        <source>by its own URL</source>
        <translation>par sa propre URL</translation>
    </message>
    <message>
        <source>by its own certificate</source>
        <translation>par son propre certificat</translation>
    </message>
    <message>
        <source>The secret holds a character that not every phone knows: use English letters, digits and signs, or let one be made (--generate).</source>
        <translation>Le secret contient un caractère que tous les téléphones ne connaissent pas : utilisez des lettres anglaises, des chiffres et des signes, ou faites-en créer un (--generate).</translation>
    </message>
    <message>
        <source>extension %1 is not given the line's secret, which stays a setting: %2</source>
        <translation>l’extension %1 ne reçoit pas le secret de la ligne, qui reste un réglage : %2</translation>
    </message>
    <message>
        <source>The certificate it showed is too weak for today&apos;s TLS, as those of old SPA phones are: serve takes it with --tls old-spa-phones, or use another policy.</source>
        <translation>Le certificat présenté est trop faible pour le TLS actuel, comme ceux des anciens téléphones SPA : serve l&apos;accepte avec --tls old-spa-phones, ou utilisez une autre politique.</translation>
    </message>
    <message>
        <source>The certificate it showed is not valid yet: set this machine&apos;s clock.</source>
        <translation>Le certificat présenté n&apos;est pas encore valide : réglez l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>%1 more were refused before and not written down.</source>
        <translation>%1 autres ont été refusées auparavant sans être notées.</translation>
    </message>
    <message>
        <source>What came is no TFTP request for octet or netascii, which is all we serve.</source>
        <translation>Ce qui est arrivé n’est pas une demande TFTP en octet ou netascii, les seuls modes servis.</translation>
    </message>
    <message>
        <source>It sends its report again by itself; where this lasts, look who sends so many.</source>
        <translation>Il renvoie son rapport de lui-même ; si cela dure, regardez qui en envoie autant.</translation>
    </message>
    <message>
        <source>Not said where the model has no such element: %1.</source>
        <translation>Non défini là où le modèle n’a pas cet élément : %1.</translation>
    </message>
    <message>
        <source>Lines lost so far: %1.</source>
        <translation>Lignes perdues jusqu&apos;ici : %1.</translation>
    </message>
    <message>
        <source>More came than this machine takes in. Let phones log less (Debug_Level), let more wait (sysctl net.core.rmem_max=67108864, then start the servers again), or log to another machine.</source>
        <translation>Il en est arrivé plus que cette machine ne peut en prendre. Faites moins journaliser les téléphones (Debug_Level), laissez-en attendre davantage (sysctl net.core.rmem_max=67108864, puis redémarrez les serveurs) ou journalisez sur une autre machine.</translation>
    </message>
    <message>
        <source>%1 was last seen at %2, which is in none of the networks that may fetch (networks.allowed). If it is there, say so: spafleetctl phone resync %1 --address %2</source>
        <translation>%1 a été vu pour la dernière fois à %2, qui n&apos;est dans aucun des réseaux autorisés à récupérer (networks.allowed). S&apos;il s&apos;y trouve, dites-le : spafleetctl phone resync %1 --address %2</translation>
    </message>
    <message>
        <source>What it sent did not come whole. A report can be asked for again: spafleetctl phone report MAC</source>
        <translation>Ce qu&apos;il a envoyé n&apos;est pas arrivé entier. Un rapport peut être redemandé : spafleetctl phone report MAC</translation>
    </message>
    <message>
        <source>More connections were open than we take at once, and this one waited longest. Where this lasts, look who holds so many open.</source>
        <translation>Plus de connexions étaient ouvertes que nous n&apos;en acceptons à la fois, et celle-ci attendait depuis le plus longtemps. Si cela dure, cherchez qui en garde autant ouvertes.</translation>
    </message>
    <message>
        <source>Most likely this program may open no more files: raise its limit (ulimit -n, or LimitNOFILE of its service).</source>
        <translation>Ce programme ne peut sans doute plus ouvrir de fichiers : relevez sa limite (ulimit -n, ou LimitNOFILE de son service).</translation>
    </message>
    <message>
        <source>The disk with the folder of files does not answer. Look whether it, or the network it is mounted over, still works.</source>
        <translation>Le disque qui contient le dossier des fichiers ne répond pas. Vérifiez que ce disque, ou le réseau par lequel il est monté, fonctionne encore.</translation>
    </message>
    <message>
        <source>Let phones log less (Debug_Level), or put the database on a faster disk.</source>
        <translation>Faites journaliser moins les téléphones (Debug_Level) ou placez la base de données sur un disque plus rapide.</translation>
    </message>
    <message>
        <source>renumber extension %1 to %2</source>
        <translation>renuméroter l&apos;extension %1 en %2</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Take a number that nobody has, or remove that one first.</source>
        <translation>L&apos;extension %1 existe déjà. Choisissez un numéro libre ou supprimez d&apos;abord celle-ci.</translation>
    </message>
    <message>
        <source>The keys that watch or call it follow (keys: %1, phones: %2).</source>
        <translation>Les touches qui la surveillent ou l&apos;appellent suivent (touches : %1, téléphones : %2).</translation>
    </message>
    <message>
        <source>Its mailbox stays %1: the messages it holds lie there.</source>
        <translation>Sa boîte vocale reste %1 : ses messages s&apos;y trouvent.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>%1 is none of our servers</source>
        <translation>%1 n’est pas un de nos serveurs</translation>
    </message>
    <message>
        <source>The phone never told of a successful resync.</source>
        <translation>Le téléphone n’a jamais annoncé de resynchronisation réussie.</translation>
    </message>
    <message>
        <source>The phone did not upgrade its firmware.</source>
        <translation>Le téléphone n’a pas mis à niveau son firmware.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 2 lines registered.</source>
        <translation>
            <numerusform>%n ligne sur 2 enregistrée.</numerusform>
            <numerusform>%n lignes sur 2 enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone did not fetch its profile again after the upgrade.</source>
        <translation>Le téléphone n’a pas récupéré à nouveau son profil après la mise à niveau.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>serves TFTP on port %1 and syslog on port %2</source>
        <translation>sert TFTP sur le port %1 et syslog sur le port %2</translation>
    </message>
    <message>
        <source>believes %1</source>
        <translation>accepte %1</translation>
    </message>
    <message>
        <source>adds phone %1 (%2) with 151 and 152</source>
        <translation>ajoute le téléphone %1 (%2) avec 151 et 152</translation>
    </message>
    <message>
        <source>The servers did not take the new fleet.</source>
        <translation>Les serveurs n’ont pas pris le nouveau parc.</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>journalise « %1 »</translation>
    </message>
    <message>
        <source>The catalogue does not know the %1.</source>
        <translation>Le catalogue ne connaît pas le %1.</translation>
    </message>
    <message>
        <source>The phone upgrades again and again.</source>
        <translation>Le téléphone se met à niveau encore et encore.</translation>
    </message>
    <message>
        <source>The version the rule asks for is not the one inside the image: change the rule, or the image.</source>
        <translation>La version que demande la règle n’est pas celle que contient l’image : changez la règle, ou l’image.</translation>
    </message>
    <message>
        <source>The phone reboots at every resync.</source>
        <translation>Le téléphone redémarre à chaque resynchronisation.</translation>
    </message>
    <message>
        <source>It spells one of the values it changes each time in another way: take over its own spelling.</source>
        <translation>Il écrit autrement l’une des valeurs qu’il modifie à chaque fois : reprenez sa propre écriture.</translation>
    </message>
    <message>
        <source>There is no phone %1.</source>
        <translation>Il n’y a pas de téléphone %1.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>expected the name of an element</source>
        <translation>nom d’un élément attendu</translation>
    </message>
    <message>
        <source>this path is too deep</source>
        <translation>ce chemin est trop profond</translation>
    </message>
    <message>
        <source>expected a path that begins with /</source>
        <translation>chemin commençant par / attendu</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>nombre de %1 à %2 attendu</translation>
    </message>
    <message>
        <source>expected /</source>
        <translation>/ attendu</translation>
    </message>
    <message>
        <source>expected a day from 1, or from -1 for the month's end</source>
        <translation>jour attendu, à partir de 1, ou de -1 pour la fin du mois</translation>
    </message>
    <message>
        <source>nothing more is expected here</source>
        <translation>rien de plus n’est attendu ici</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>the last day of %1</source>
        <translation>le dernier jour du mois (%1)</translation>
    </message>
    <message>
        <source>the day %1 before the end of %2</source>
        <translation>%1 j avant la fin du mois (%2)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 on or after %2 at %3</source>
        <translation>le premier %1 dès le %2, à %3</translation>
    </message>
    <message>
        <source>%1 on or before %2 at %3</source>
        <translation>le dernier %1 au plus tard %2, à %3</translation>
    </message>
    <message>
        <source>expected GMT, GMT+hh:mm or GMT-hh:mm</source>
        <translation>GMT, GMT+hh:mm ou GMT-hh:mm attendu</translation>
    </message>
    <message>
        <source>expected + or -</source>
        <translation>+ ou - attendu</translation>
    </message>
    <message>
        <source>%1 h %2 from %3 until %4</source>
        <translation>%1 h %2 ; début : %3, fin : %4</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de retard</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>d’avance</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>ce guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>comparisons stand without parentheses</source>
        <translation>les comparaisons s’écrivent sans parenthèses</translation>
    </message>
    <message>
        <source>expected a number, a version or a text in double quotes</source>
        <translation>nombre, version ou texte entre guillemets doubles attendu</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a version; a text stands in double quotes</source>
        <translation>« %1 » n’est ni un nombre ni une version ; un texte s’écrit entre guillemets doubles</translation>
    </message>
    <message>
        <source>expected an operator: eq, ne, lt, le, gt or ge</source>
        <translation>opérateur attendu : eq, ne, lt, le, gt ou ge</translation>
    </message>
    <message>
        <source>a text in quotes can only be compared with eq and ne</source>
        <translation>un texte entre guillemets ne se compare qu’avec eq et ne</translation>
    </message>
    <message>
        <source>%1 and %2 are versions of different formats</source>
        <translation>%1 et %2 sont des versions de formats différents</translation>
    </message>
    <message>
        <source>%1 has no value here</source>
        <translation>%1 n’a pas de valeur ici</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2: both sides must be numbers, versions or texts in quotes</source>
        <translation>%1 ne peut pas être comparé à %2 : les deux côtés doivent être des nombres, des versions ou des textes entre guillemets</translation>
    </message>
    <message>
        <source>%1 is equal to %2</source>
        <translation>%1 est égal à %2</translation>
    </message>
    <message>
        <source>%1 is not equal to %2</source>
        <translation>%1 n’est pas égal à %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 est inférieur à %2</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 n’est pas inférieur à %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 est au plus égal à %2</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 est supérieur à %2</translation>
    </message>
    <message>
        <source>%1 is not greater than %2</source>
        <translation>%1 n’est pas supérieur à %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 est au moins égal à %2</translation>
    </message>
    <message>
        <source>it is not set</source>
        <translation>ce n’est pas défini</translation>
    </message>
    <message>
        <source>expected name=value</source>
        <translation>nom=valeur attendu</translation>
    </message>
    <message>
        <source>expected = after “%1”</source>
        <translation>= attendu après « %1 »</translation>
    </message>
    <message>
        <source>more than %1 fields</source>
        <translation>plus de %1 champs</translation>
    </message>
    <message>
        <source>expected functions joined by +, as in fnc=blf+sd+cp</source>
        <translation>fonctions reliées par + attendues, comme fnc=blf+sd+cp</translation>
    </message>
    <message>
        <source>shows whether it is busy</source>
        <translation>montre l’occupation</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>compose le numéro</translation>
    </message>
    <message>
        <source>picks calls up</source>
        <translation>intercepte les appels</translation>
    </message>
    <message>
        <source>parks calls</source>
        <translation>parque les appels</translation>
    </message>
    <message>
        <source>shows waiting messages</source>
        <translation>signale les messages en attente</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>opens an XML page</source>
        <translation>ouvre une page XML</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>yes ou no attendu</translation>
    </message>
    <message>
        <source>expected pggrp=, name=, num= or listen=</source>
        <translation>pggrp=, name=, num= ou listen= attendu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>expected a multicast address and a port: 224.0.1.75:34560</source>
        <translation>adresse multicast et port attendus : 224.0.1.75:34560</translation>
    </message>
    <message>
        <source>at most ten groups</source>
        <translation>dix groupes au plus</translation>
    </message>
    <message>
        <source>expected pggrp= first</source>
        <translation>pggrp= attendu en premier</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it; this phone listens</source>
        <translation>%1 : composez %2 pour y diffuser une annonce ; ce téléphone écoute</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it</source>
        <translation>%1 : composez %2 pour y diffuser une annonce</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>a script has at most 127 characters</source>
        <translation>un script a au plus 127 caractères</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>« %1 » figure deux fois ici</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>attendu, l’un de : %1</translation>
    </message>
    <message>
        <source>expected o (off), r (red), g (green) or a (amber)</source>
        <translation>o (éteint), r (rouge), g (vert) ou a (orange) attendu</translation>
    </message>
    <message>
        <source>expected nb (steady), sb (slow), fb (fast), db (double) or ud (user-defined)</source>
        <translation>nb (fixe), sb (lent), fb (rapide), db (double) ou ud (défini par l’utilisateur) attendu</translation>
    </message>
    <message>
        <source>expected / between on and off</source>
        <translation>/ attendu entre marche et arrêt</translation>
    </message>
    <message>
        <source>expected one to four pairs of on/off</source>
        <translation>une à quatre paires marche/arrêt attendues</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>blinking slowly</source>
        <translation>clignotement lent</translation>
    </message>
    <message>
        <source>blinking fast</source>
        <translation>clignotement rapide</translation>
    </message>
    <message>
        <source>blinking twice</source>
        <translation>double clignotement</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>actif %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>inactif %1</translation>
    </message>
    <message>
        <source>expected a cadence from 0 to 9</source>
        <translation>cadence de 0 à 9 attendue</translation>
    </message>
    <message>
        <source>expected a time in seconds</source>
        <translation>durée en secondes attendue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: waveform %2, cadence %3</source>
        <translation>%1 : forme d’onde %2, cadence %3</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>nombre attendu</translation>
    </message>
    <message numerus="yes">
        <source>at most %n decimals</source>
        <translation>
            <numerusform>au plus %n décimale</numerusform>
            <numerusform>au plus %n décimales</numerusform>
        </translation>
    </message>
    <message>
        <source>expected a path that begins with / (as in tftp://server/file)</source>
        <translation>chemin commençant par / attendu (comme tftp://serveur/fichier)</translation>
    </message>
    <message>
        <source>not looked at: an alternative before it was taken</source>
        <translation>non examinée : une alternative antérieure a été retenue</translation>
    </message>
    <message>
        <source>taken: it has no condition</source>
        <translation>retenue : elle n’a pas de condition</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>retenue : %1</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>écartée : %1</translation>
    </message>
    <message>
        <source>expected a number of seconds</source>
        <translation>nombre de secondes attendu</translation>
    </message>
    <message>
        <source>Resync_At is %1</source>
        <translation>Resync_At vaut %1</translation>
    </message>
    <message>
        <source>Resync_Periodic: %1</source>
        <translation>Resync_Periodic : %1</translation>
    </message>
    <message>
        <source>Resync_Error_Retry_Delay: %1</source>
        <translation>Resync_Error_Retry_Delay : %1</translation>
    </message>
    <message>
        <source>Resync_Error_Retry_Delay is 0: it tries again at once</source>
        <translation>Resync_Error_Retry_Delay vaut 0 : il réessaie aussitôt</translation>
    </message>
    <message>
        <source>expected four digits, hours and minutes: 0230</source>
        <translation>quatre chiffres attendus, heures et minutes : 0230</translation>
    </message>
    <message>
        <source>expected an hour from 00 to 23</source>
        <translation>heure de 00 à 23 attendue</translation>
    </message>
    <message>
        <source>expected a minute from 00 to 59</source>
        <translation>minute de 00 à 59 attendue</translation>
    </message>
    <message>
        <source>Resync_On_Reset is set; Resync_Random_Delay spreads it</source>
        <translation>Resync_On_Reset est activé ; Resync_Random_Delay l’étale</translation>
    </message>
    <message>
        <source>Resync_After_Upgrade_Attempt is set</source>
        <translation>Resync_After_Upgrade_Attempt est activé</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>%1 plus %2 au maximum</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>after %1, then every %2</source>
        <translation>après %1, puis toutes les %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>expected a time in seconds with up to three decimals, or *</source>
        <translation>durée en secondes attendue, avec trois décimales au plus, ou *</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1 attendu</translation>
    </message>
    <message>
        <source>expected 1, the only frequency, or 0</source>
        <translation>1, la seule fréquence, ou 0 attendu</translation>
    </message>
    <message>
        <source>expected a frequency's number from 1 to %1, or 0</source>
        <translation>numéro de fréquence de 1 à %1, ou 0, attendu</translation>
    </message>
    <message>
        <source>at most six frequencies sound together</source>
        <translation>six fréquences au plus sonnent ensemble</translation>
    </message>
    <message>
        <source>a section has at most six segments</source>
        <translation>une section a au plus six segments</translation>
    </message>
    <message>
        <source>expected , or )</source>
        <translation>, ou ) attendu</translation>
    </message>
    <message>
        <source>a section needs a segment that takes time</source>
        <translation>une section a besoin d’un segment qui dure</translation>
    </message>
    <message>
        <source>at most two sections</source>
        <translation>deux sections au plus</translation>
    </message>
    <message>
        <source>expected ; and a second section, or the end</source>
        <translation>; et une seconde section, ou la fin, attendus</translation>
    </message>
    <message>
        <source>expected a frequency in hertz</source>
        <translation>fréquence en hertz attendue</translation>
    </message>
    <message>
        <source>expected a level in dBm with at most one decimal</source>
        <translation>niveau en dBm attendu, avec une décimale au plus</translation>
    </message>
    <message>
        <source>at most six frequencies</source>
        <translation>six fréquences au plus</translation>
    </message>
    <message>
        <source>on %1, off %2</source>
        <translation>actif %1, inactif %2</translation>
    </message>
    <message>
        <source> (frequency %1)</source>
        <translation> (fréquence %1)</translation>
    </message>
    <message>
        <source>%1, without end</source>
        <translation>%1, sans fin</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation> ; puis </translation>
    </message>
    <message>
        <source>expected , and another frequency, or the end</source>
        <translation>, et une autre fréquence, ou la fin, attendus</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>%1 Hz at %2 dBm</source>
        <translation>%1 Hz à %2 dBm</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>expected tftp://, http:// or https://</source>
        <translation>tftp://, http:// ou https:// attendu</translation>
    </message>
    <message>
        <source>expected a port from 1 to 65535</source>
        <translation>port de 1 à 65535 attendu</translation>
    </message>
    <message>
        <source>this server's name is longer than 253 characters</source>
        <translation>le nom de ce serveur dépasse 253 caractères</translation>
    </message>
    <message>
        <source>expected a server before the port</source>
        <translation>serveur attendu avant le port</translation>
    </message>
    <message>
        <source>a user and a password are given as --uid and --pwd</source>
        <translation>l’utilisateur et le mot de passe se donnent par --uid et --pwd</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a server's name</source>
        <translation>« %1 » ne peut pas figurer dans un nom de serveur</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>une espace ne peut pas figurer dans une URL ; écrivez %20</translation>
    </message>
    <message>
        <source>this character cannot stand inside a URL</source>
        <translation>ce caractère ne peut pas figurer dans une URL</translation>
    </message>
    <message>
        <source>this path is longer than 4096 characters</source>
        <translation>ce chemin dépasse 4096 caractères</translation>
    </message>
    <message>
        <source>a condition has at most %1 characters</source>
        <translation>une condition a au plus %1 caractères</translation>
    </message>
    <message>
        <source>at most 30 parameters can be renamed</source>
        <translation>30 paramètres au plus peuvent être renommés</translation>
    </message>
    <message>
        <source>expected =</source>
        <translation>= attendu</translation>
    </message>
    <message>
        <source>expected ;</source>
        <translation>; attendu</translation>
    </message>
    <message>
        <source>expected the name or address of a server</source>
        <translation>nom ou adresse d’un serveur attendu</translation>
    </message>
    <message>
        <source>more than %1 comparisons</source>
        <translation>plus de %1 comparaisons</translation>
    </message>
    <message>
        <source>expected “and” or the end of the condition</source>
        <translation>« and » ou la fin de la condition attendu</translation>
    </message>
    <message>
        <source>it is always true</source>
        <translation>c’est toujours vrai</translation>
    </message>
    <message>
        <source>expected start=, end= or save=</source>
        <translation>start=, end= ou save= attendu</translation>
    </message>
    <message>
        <source>expected %1=month/day/weekday</source>
        <translation>%1=mois/jour/jour de la semaine attendu</translation>
    </message>
    <message>
        <source>a dial plan has at most 8192 characters</source>
        <translation>un plan de numérotation a au plus 8192 caractères</translation>
    </message>
    <message>
        <source>expected ( before the first rule</source>
        <translation>( attendu avant la première règle</translation>
    </message>
    <message>
        <source>a dial plan has at most %1 rules</source>
        <translation>un plan de numérotation a au plus %1 règles</translation>
    </message>
    <message>
        <source>expected ) after the last rule</source>
        <translation>) attendu après la dernière règle</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule</source>
        <translation>« %1 » ne peut pas figurer dans une règle</translation>
    </message>
    <message>
        <source>nothing may follow the closing parenthesis</source>
        <translation>rien ne peut suivre la parenthèse fermante</translation>
    </message>
    <message>
        <source>expected : and a number of seconds</source>
        <translation>: et un nombre de secondes attendus</translation>
    </message>
    <message>
        <source>expected a comma after the timer</source>
        <translation>virgule attendue après le temporisateur</translation>
    </message>
    <message>
        <source>expected a digit, x, a set in brackets, * or #</source>
        <translation>chiffre, x, ensemble entre crochets, * ou # attendu</translation>
    </message>
    <message>
        <source>nothing may follow ! in a rule</source>
        <translation>rien ne peut suivre ! dans une règle</translation>
    </message>
    <message>
        <source>expected a number of seconds, 0 to 999</source>
        <translation>nombre de secondes attendu, de 0 à 999</translation>
    </message>
    <message>
        <source>P, the wait before the first digit, stands first in its rule</source>
        <translation>P, l’attente avant le premier chiffre, vient en premier dans sa règle</translation>
    </message>
    <message>
        <source>this timer is set twice</source>
        <translation>ce temporisateur est défini deux fois</translation>
    </message>
    <message>
        <source>expected : and what is sent instead</source>
        <translation>: et ce qui est envoyé à la place attendus</translation>
    </message>
    <message>
        <source>this &lt; is never closed with &gt;</source>
        <translation>ce &lt; n’est jamais fermé par &gt;</translation>
    </message>
    <message>
        <source>a rule has at most %1 elements</source>
        <translation>une règle a au plus %1 éléments</translation>
    </message>
    <message>
        <source>one . says any number of times</source>
        <translation>un seul . suffit pour un nombre quelconque de répétitions</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>ce crochet n’est jamais fermé</translation>
    </message>
    <message>
        <source>expected a digit, *, # or x in the brackets</source>
        <translation>chiffre, *, # ou x attendu entre les crochets</translation>
    </message>
    <message>
        <source>a range runs upwards from digit to digit, as in 2-9</source>
        <translation>un intervalle va en croissant d’un chiffre à l’autre, comme 2-9</translation>
    </message>
    <message>
        <source>these brackets are empty</source>
        <translation>ces crochets sont vides</translation>
    </message>
    <message>
        <source>expected fnc= and what the key does</source>
        <translation>fnc= et ce que fait la touche attendus</translation>
    </message>
    <message>
        <source>p=ud and u=on/off go together</source>
        <translation>p=ud et u=on/off vont ensemble</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>expected w=, a waveform's number or file</source>
        <translation>w= attendu, le numéro ou le fichier d’une forme d’onde</translation>
    </message>
    <message>
        <source>a rule has at most 16384 characters</source>
        <translation>une règle a au plus 16384 caractères</translation>
    </message>
    <message>
        <source>a rule has at most %1 alternatives</source>
        <translation>une règle a au plus %1 alternatives</translation>
    </message>
    <message>
        <source>nothing may follow an alternative without a condition: it is always taken</source>
        <translation>rien ne peut suivre une alternative sans condition : elle est toujours retenue</translation>
    </message>
    <message>
        <source>expected | or the end of the rule; a URL holds no blank</source>
        <translation>| ou la fin de la règle attendu ; une URL ne contient pas d’espace</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>cette parenthèse n’est jamais fermée</translation>
    </message>
    <message>
        <source>an alternative has one condition, at its beginning</source>
        <translation>une alternative a une seule condition, à son début</translation>
    </message>
    <message>
        <source>expected ? after a condition or ! after assignments</source>
        <translation>? attendu après une condition ou ! après des affectations</translation>
    </message>
    <message>
        <source>an alternative has one list of assignments</source>
        <translation>une alternative a une seule liste d’affectations</translation>
    </message>
    <message>
        <source>at most %1 assignments</source>
        <translation>%1 affectations au plus</translation>
    </message>
    <message>
        <source>expected an assignment: Name = "Value" ;</source>
        <translation>affectation attendue : Nom = "Valeur" ;</translation>
    </message>
    <message>
        <source>expected the name of a parameter</source>
        <translation>nom d’un paramètre attendu</translation>
    </message>
    <message>
        <source>a single letter is a to p, for GPP_A to GPP_P</source>
        <translation>une lettre seule va de a à p, pour GPP_A à GPP_P</translation>
    </message>
    <message>
        <source>expected a value in double quotes</source>
        <translation>valeur entre guillemets doubles attendue</translation>
    </message>
    <message>
        <source>expected ; after the value</source>
        <translation>; attendu après la valeur</translation>
    </message>
    <message>
        <source>an upgrade rule takes no options</source>
        <translation>une règle de mise à niveau n’accepte pas d’options</translation>
    </message>
    <message>
        <source>expected ] after the options</source>
        <translation>] attendu après les options</translation>
    </message>
    <message>
        <source>expected --key, --uid, --pwd, --post or --alias</source>
        <translation>--key, --uid, --pwd, --post ou --alias attendu</translation>
    </message>
    <message>
        <source>expected a blank and the value of --%1</source>
        <translation>espace et valeur de --%1 attendues</translation>
    </message>
    <message>
        <source>expected the option's value</source>
        <translation>valeur de l’option attendue</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 est donné deux fois</translation>
    </message>
    <message>
        <source>expected a letter from a to p, for GPP_A to GPP_P</source>
        <translation>lettre de a à p attendue, pour GPP_A à GPP_P</translation>
    </message>
    <message>
        <source>expected a URL after the options</source>
        <translation>URL attendue après les options</translation>
    </message>
    <message>
        <source>expected a condition, assignments or a URL</source>
        <translation>condition, affectations ou URL attendue</translation>
    </message>
    <message>
        <source>these phones fetch firmware by TFTP or HTTP only</source>
        <translation>ces téléphones ne récupèrent leur firmware que par TFTP ou HTTP</translation>
    </message>
    <message>
        <source>at most %1 delays</source>
        <translation>%1 délais au plus</translation>
    </message>
    <message>
        <source>expected + and a random extra, a comma, or the end</source>
        <translation>+ et un supplément aléatoire, une virgule, ou la fin attendus</translation>
    </message>
    <message>
        <source>The phones know no macro %1; they know MA, SWVER, PRVTMR, GPP_A and others of the guides.</source>
        <translation>Les téléphones ne connaissent pas de macro %1 ; ils connaissent MA, SWVER, PRVTMR, GPP_A et d’autres citées dans les guides.</translation>
    </message>
    <message>
        <source>MA is a MAC address, as in MA=000e08012345.</source>
        <translation>MA est une adresse MAC, comme MA=000e08012345.</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no name of shared pages</source>
        <translation>« %1 » n’est pas un nom de pages partagées</translation>
    </message>
    <message>
        <source>a model of the catalogue needs a name of up to 40 letters</source>
        <translation>un modèle du catalogue a besoin d’un nom de 40 lettres au plus</translation>
    </message>
    <message>
        <source>the model %1 has more lines or keys than a phone can have</source>
        <translation>le modèle %1 a plus de lignes ou de touches qu’un téléphone ne peut en avoir</translation>
    </message>
    <message>
        <source>the user agent “%1” of the model %2 is no regular expression</source>
        <translation>l’agent utilisateur « %1 » du modèle %2 n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>cannot read the catalogue file %1: %2</source>
        <translation>impossible de lire le fichier de catalogue %1 : %2</translation>
    </message>
    <message>
        <source>the catalogue file %1 is larger than 16 MB</source>
        <translation>le fichier de catalogue %1 dépasse 16 Mo</translation>
    </message>
    <message>
        <source>it is no JSON: line %1 cannot be read</source>
        <translation>ce n’est pas du JSON : la ligne %1 est illisible</translation>
    </message>
    <message>
        <source>own dump of a %1</source>
        <translation>dump local d’un %1</translation>
    </message>
    <message>
        <source>own dump of a %1, %2</source>
        <translation>dump local d’un %1, %2</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>appris de %1</translation>
    </message>
    <message>
        <source>Learned from one phone.</source>
        <translation>Appris d’un seul téléphone.</translation>
    </message>
    <message>
        <source>the model would have more than %1 elements</source>
        <translation>le modèle aurait plus de %1 éléments</translation>
    </message>
    <message>
        <source>the dump has more than %1 elements; no phone has</source>
        <translation>le dump a plus de %1 éléments ; aucun téléphone n’en a autant</translation>
    </message>
    <message>
        <source>nothing in the dump is a setting of a phone; is it a spacfg.xml?</source>
        <translation>rien dans le dump n’est un paramètre de téléphone ; est-ce un spacfg.xml ?</translation>
    </message>
    <message>
        <source>known of a %1 before</source>
        <translation>déjà connu d’un %1</translation>
    </message>
    <message>
        <source>cannot write the catalogue entry %1: %2</source>
        <translation>impossible d’écrire l’entrée de catalogue %1 : %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>dBm with one decimal: -13.5</source>
        <translation>dBm avec une décimale : -13.5</translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes ou No</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>une valeur parmi</translation>
    </message>
    <message>
        <source>an address: 10.1.2.100</source>
        <translation>une adresse : 10.1.2.100</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>un port</translation>
    </message>
    <message>
        <source>a user's name</source>
        <translation>un nom d’utilisateur</translation>
    </message>
    <message>
        <source>a host, perhaps with a port: sip.example.com:5060</source>
        <translation>un hôte, avec un port éventuel : sip.example.com:5060</translation>
    </message>
    <message>
        <source>a number or an address: 1234 or 1234@example.com</source>
        <translation>un numéro ou une adresse : 1234 ou 1234@example.com</translation>
    </message>
    <message>
        <source>a code: *69</source>
        <translation>un code : *69</translation>
    </message>
    <message>
        <source>patterns of numbers: 1408*, 555?1</source>
        <translation>des motifs de numéros : 1408*, 555?1</translation>
    </message>
    <message>
        <source>patterns of SIP statuses: 404, 5*, 61?</source>
        <translation>des motifs de statuts SIP : 404, 5*, 61?</translation>
    </message>
    <message>
        <source>a cadence: 60(2/4) is 2 s on, 4 s off, for 60 s</source>
        <translation>une cadence : 60(2/4) vaut 2 s actif, 4 s inactif, pendant 60 s</translation>
    </message>
    <message>
        <source>frequencies and levels: 350@-19,440@-19</source>
        <translation>des fréquences et des niveaux : 350@-19,440@-19</translation>
    </message>
    <message>
        <source>frequencies, then a cadence: 480@-19,620@-19;10(.5/.5/1+2)</source>
        <translation>des fréquences, puis une cadence : 480@-19,620@-19;10(.5/.5/1+2)</translation>
    </message>
    <message>
        <source>a ring tone: n=Classic-1;w=3;c=1</source>
        <translation>une sonnerie : n=Classic-1;w=3;c=1</translation>
    </message>
    <message>
        <source>colour and pattern of a lamp: c=r;p=sb</source>
        <translation>couleur et clignotement d’un voyant : c=r;p=sb</translation>
    </message>
    <message>
        <source>a profile rule: [--key K] http://server/path</source>
        <translation>une règle de profil : [--key K] http://serveur/chemin</translation>
    </message>
    <message>
        <source>an upgrade rule: ($SWVER ne 7.6.2)? tftp://server/image.bin</source>
        <translation>une règle de mise à niveau : ($SWVER ne 7.6.2)? tftp://serveur/image.bin</translation>
    </message>
    <message>
        <source>where reports go: [--key K] http://server/path</source>
        <translation>où vont les rapports : [--key K] http://serveur/chemin</translation>
    </message>
    <message>
        <source>a condition: $REGTMR1 gt 300 and $PRVTMR ge 600</source>
        <translation>une condition : $REGTMR1 gt 300 and $PRVTMR ge 600</translation>
    </message>
    <message>
        <source>a dial plan: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</source>
        <translation>un plan de numérotation : (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</translation>
    </message>
    <message>
        <source>GMT, or GMT-08:00</source>
        <translation>GMT, ou GMT-08:00</translation>
    </message>
    <message>
        <source>start=month/day/weekday/time;end=…;save=hours</source>
        <translation>start=mois/jour/jour de la semaine/heure;end=…;save=heures</translation>
    </message>
    <message>
        <source>what the key does: fnc=blf+sd;sub=201@$PROXY</source>
        <translation>ce que fait la touche : fnc=blf+sd;sub=201@$PROXY</translation>
    </message>
    <message>
        <source>softkeys and their places: hold|1;endcall|2;conf|3</source>
        <translation>les touches contextuelles et leurs places : hold|1;endcall|2;conf|3</translation>
    </message>
    <message>
        <source>pggrp=address:port;name=…;num=…;listen=yes</source>
        <translation>pggrp=adresse:port;name=…;num=…;listen=yes</translation>
    </message>
    <message>
        <source>an address, http://…</source>
        <translation>une adresse, http://…</translation>
    </message>
    <message>
        <source>text, in which $MA and others stand</source>
        <translation>du texte, avec $MA et d’autres macros</translation>
    </message>
    <message>
        <source>seconds, perhaps several and with a random extra: 1800+300,3600</source>
        <translation>des secondes, éventuellement plusieurs et avec un supplément aléatoire : 1800+300,3600</translation>
    </message>
    <message>
        <source>hours and minutes: 0230</source>
        <translation>heures et minutes : 0230</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, de %1 à %2</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, au moins %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, au plus %1</translation>
    </message>
    <message>
        <source>expected the name of a softkey, as in newcall|3</source>
        <translation>nom d’une touche contextuelle attendu, comme newcall|3</translation>
    </message>
    <message>
        <source>expected the softkey's place, 1 to %1</source>
        <translation>place de la touche contextuelle attendue, de 1 à %1</translation>
    </message>
    <message>
        <source>at most %1 softkeys</source>
        <translation>%1 touches contextuelles au plus</translation>
    </message>
    <message>
        <source>%1 in place %2</source>
        <translation>%1 à la place %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>expected a port from 0 to 65535</source>
        <translation>port de 0 à 65535 attendu</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>%1 caractères au plus</translation>
    </message>
    <message>
        <source>a control character cannot stand here</source>
        <translation>un caractère de contrôle ne peut pas figurer ici</translation>
    </message>
    <message>
        <source>expected Yes or No</source>
        <translation>Yes ou No attendu</translation>
    </message>
    <message>
        <source>expected an address of four numbers from 0 to 255: 10.1.2.100</source>
        <translation>adresse de quatre nombres de 0 à 255 attendue : 10.1.2.100</translation>
    </message>
    <message>
        <source>expected an IPv6 address in the brackets</source>
        <translation>adresse IPv6 attendue entre les crochets</translation>
    </message>
    <message>
        <source>expected the name or address of a host</source>
        <translation>nom ou adresse d’un hôte attendu</translation>
    </message>
    <message>
        <source>expected a host, and perhaps : and a port</source>
        <translation>hôte attendu, éventuellement suivi de : et d’un port</translation>
    </message>
    <message>
        <source>blanks, quotes and angle brackets cannot stand in a user's name</source>
        <translation>les espaces, guillemets et chevrons ne peuvent pas figurer dans un nom d’utilisateur</translation>
    </message>
    <message>
        <source>expected a number or an address such as 1234@10.10.10.100:5068</source>
        <translation>numéro ou adresse attendu, comme 1234@10.10.10.100:5068</translation>
    </message>
    <message>
        <source>expected digits, * and #, as in *69</source>
        <translation>chiffres, * et # attendus, comme *69</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>une espace ne peut pas figurer dans une URL ; écrivez %20</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>nombre de %1 à %2 attendu</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>chiffre attendu</translation>
    </message>
    <message>
        <source>at most %1 digits behind the point</source>
        <translation>%1 chiffres au plus après le point</translation>
    </message>
    <message>
        <source>expected a hexadecimal digit</source>
        <translation>chiffre hexadécimal attendu</translation>
    </message>
    <message>
        <source>fetches nothing</source>
        <translation>ne récupère rien</translation>
    </message>
    <message>
        <source>fetches %1 from the server DHCP names</source>
        <translation>récupère %1 depuis le serveur que donne le DHCP</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>récupère %1</translation>
    </message>
    <message>
        <source>if %1, %2</source>
        <translation>si %1, %2</translation>
    </message>
    <message>
        <source>commented out</source>
        <translation>mise en commentaire</translation>
    </message>
    <message>
        <source>; else </source>
        <translation> ; sinon </translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>règles : %1</translation>
    </message>
    <message>
        <source>%1 behind Greenwich</source>
        <translation>%1 de retard sur Greenwich</translation>
    </message>
    <message>
        <source>%1 ahead of Greenwich</source>
        <translation>%1 d’avance sur Greenwich</translation>
    </message>
    <message>
        <source>expected a pattern, as in 1408*</source>
        <translation>motif attendu, comme 1408*</translation>
    </message>
    <message>
        <source>expected % and two hexadecimal digits, as in %2a for *</source>
        <translation>% et deux chiffres hexadécimaux attendus, comme %2a pour *</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a pattern</source>
        <translation>une espace ne peut pas figurer dans un motif</translation>
    </message>
    <message>
        <source>expected a status such as 404, 61? or 5*</source>
        <translation>statut attendu, comme 404, 61? ou 5*</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ne vaut pas %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 est inférieur à %2</translation>
    </message>
    <message>
        <source>%1 is %2 or below</source>
        <translation>%1 vaut %2 ou moins</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 est supérieur à %2</translation>
    </message>
    <message>
        <source>%1 is %2 or above</source>
        <translation>%1 vaut %2 ou plus</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>n’importe quel numéro</translation>
    </message>
    <message>
        <source>like %1, ? being any character and * any more of them</source>
        <translation>comme %1, ? valant un caractère quelconque et * une suite quelconque</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>commence par %1</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>n’importe quel statut</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source> star </source>
        <translation> étoile </translation>
    </message>
    <message>
        <source> hash </source>
        <translation> dièse </translation>
    </message>
    <message>
        <source>dialled as %1</source>
        <translation>composé %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>the phone fills in %1</source>
        <translation>le téléphone remplace %1</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>tous les jours à %1</translation>
    </message>
    <message>
        <source>%1 is a module of keys and no phone; its keys are settings of the phone that carries it, see `spafleetctl model show %1`.</source>
        <translation>%1 est un module de touches, pas un téléphone ; ses touches sont des réglages du téléphone qui le porte, voir `spafleetctl model show %1`.</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>« %1 » n’est pas un modèle que le catalogue connaît ; `spafleetctl model list` les nomme tous et `model learn` en ajoute un.</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; did you mean %2? `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>« %1 » n’est pas un modèle que le catalogue connaît ; vouliez-vous dire %2 ? `spafleetctl model list` les nomme tous et `model learn` en ajoute un.</translation>
    </message>
    <message>
        <source>Correct the file or remove it from %1.</source>
        <translation>Corrigez le fichier ou retirez-le de %1.</translation>
    </message>
    <message>
        <source>the model %1 would have more than %2 elements</source>
        <translation>le modèle %1 aurait plus de %2 éléments</translation>
    </message>
    <message>
        <source>the pages “%1” cannot be shared here</source>
        <translation>les pages « %1 » ne peuvent pas être partagées ici</translation>
    </message>
    <message>
        <source>“in” stands before the parameters</source>
        <translation>« in » vient avant les paramètres</translation>
    </message>
    <message>
        <source>the family %1 has more than %2 parameters</source>
        <translation>la famille %1 a plus de %2 paramètres</translation>
    </message>
    <message>
        <source>“each” is line, user, key, unit or [first, last] with a last number up to %1</source>
        <translation>« each » est line, user, key, unit ou [premier, dernier] avec un dernier numéro de %1 au plus</translation>
    </message>
    <message>
        <source>“%1” cannot name an element</source>
        <translation>« %1 » ne peut pas nommer un élément</translation>
    </message>
    <message>
        <source>the sets do not name “%1”</source>
        <translation>les ensembles ne nomment pas « %1 »</translation>
    </message>
    <message>
        <source>a value of “%1” does not say where it was “seen”</source>
        <translation>une valeur de « %1 » ne dit pas où elle a été vue (« seen »)</translation>
    </message>
    <message>
        <source>the evidence does not name “%1”</source>
        <translation>les preuves ne nomment pas « %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>A sealed value does not open with the fleet's key: the key belongs to another inventory, or the value was changed.</source>
        <translation>Une valeur scellée ne s’ouvre pas avec la clé du parc : la clé appartient à un autre inventaire, ou la valeur a été modifiée.</translation>
    </message>
    <message>
        <source>The fleet's key is damaged: it has %1 bytes, not 32.</source>
        <translation>La clé du parc est endommagée : elle a %1 octets, et non 32.</translation>
    </message>
    <message>
        <source>The desktop's keychain is locked; unlock it and try again.</source>
        <translation>Le trousseau du bureau est verrouillé ; déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not answer in time; see whether it asks something, and try again.</source>
        <translation>Le trousseau du bureau n’a pas répondu à temps ; voyez s’il demande quelque chose, et réessayez.</translation>
    </message>
    <message>
        <source>The desktop's keychain has no such entry.</source>
        <translation>Le trousseau du bureau n’a pas cette entrée.</translation>
    </message>
    <message>
        <source>The desktop's keychain refused; unlock it and try again.</source>
        <translation>Le trousseau du bureau a refusé ; déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no desktop keychain here.</source>
        <translation>Il n’y a pas de trousseau du bureau ici.</translation>
    </message>
    <message>
        <source>The desktop's keychain failed: %1.</source>
        <translation>Le trousseau du bureau a échoué : %1.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made: %2.</source>
        <translation>Impossible de créer le fichier de clé %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is no key file of Spafleet, or it is damaged; put back a copy.</source>
        <translation>%1 n’est pas un fichier de clé de Spafleet, ou il est endommagé ; remettez une copie en place.</translation>
    </message>
    <message>
        <source>The passphrase cannot be used: too little memory is free.</source>
        <translation>La phrase secrète ne peut pas être utilisée : trop peu de mémoire est libre.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>La phrase secrète a moins de %1 caractères.</translation>
    </message>
    <message>
        <source>The system has no randomness to give; try again.</source>
        <translation>Le système n’a pas d’aléa à fournir ; réessayez.</translation>
    </message>
    <message>
        <source>The key wrapped by a passphrase is damaged.</source>
        <translation>La clé protégée par une phrase secrète est endommagée.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>The key of this fleet cannot be opened, so its passwords cannot be read. Tried: %1</source>
        <translation>La clé de ce parc ne peut pas être ouverte, ses mots de passe ne peuvent donc pas être lus. Essayé : %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier de clé %1 : %2.</translation>
    </message>
    <message>
        <source>Others may read the key file %1; type: chmod 600 %1</source>
        <translation>D’autres peuvent lire le fichier de clé %1 ; tapez : chmod 600 %1</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>impossible de créer son dossier</translation>
    </message>
    <message>
        <source>it cannot be put into its place</source>
        <translation>impossible de le mettre à sa place</translation>
    </message>
    <message>
        <source>the keychain of %1</source>
        <translation>le trousseau de %1</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>le fichier de clé %1</translation>
    </message>
    <message>
        <source>the passphrase of %1</source>
        <translation>la phrase secrète de %1</translation>
    </message>
    <message>
        <source>The desktop's keychain did not keep what it was given.</source>
        <translation>Le trousseau du bureau n’a pas gardé ce qui lui a été confié.</translation>
    </message>
    <message>
        <source>%1 holds another key by now.</source>
        <translation>%1 contient désormais une autre clé.</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here.</source>
        <translation>On ne peut la demander à personne ici.</translation>
    </message>
    <message>
        <source>The key to this fleet's passwords is in %1. Keep a copy of it in a safe place: without it the passwords cannot be read.</source>
        <translation>La clé des mots de passe de ce parc est ici : %1. Gardez-en une copie en lieu sûr : sans elle, les mots de passe ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>OpenSSL could not make the request: %1.</source>
        <translation>OpenSSL n’a pas pu créer la demande : %1.</translation>
    </message>
    <message>
        <source>"%1" is no full host name. Phones compare the certificate with the name in their Profile_Rule, so it takes one that DNS knows, as prov.example.com.</source>
        <translation>« %1 » n’est pas un nom d’hôte complet. Les téléphones comparent le certificat avec le nom dans leur Profile_Rule, il en faut donc un que le DNS connaît, comme prov.example.com.</translation>
    </message>
    <message>
        <source>A key has 1024 to 4096 bits.</source>
        <translation>Une clé a de 1024 à 4096 bits.</translation>
    </message>
    <message>
        <source>The country is two letters, as DE or US.</source>
        <translation>Le pays est en deux lettres, comme DE ou US.</translation>
    </message>
    <message>
        <source>Ask for a new one: spafleetctl certificate request HOST.</source>
        <translation>Demandez-en un nouveau : spafleetctl certificate request HÔTE.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only.</source>
        <translation>Le certificat n’est valable qu’à partir du %1.</translation>
    </message>
    <message>
        <source>Set this machine's clock, or wait.</source>
        <translation>Réglez l’horloge de cette machine, ou attendez.</translation>
    </message>
    <message>
        <source>The certificate expired on %1; phones refuse it.</source>
        <translation>Le certificat a expiré le %1 ; les téléphones le refusent.</translation>
    </message>
    <message>
        <source>The certificate expires on %1.</source>
        <translation>Le certificat expire le %1.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Ce n’est pas un certificat au format PEM.</translation>
    </message>
    <message>
        <source>Give the file that came back for the request, the server's own certificate first.</source>
        <translation>Donnez le fichier reçu en réponse à la demande, avec en premier le certificat du serveur lui-même.</translation>
    </message>
    <message>
        <source>The certificate has no CN.</source>
        <translation>Le certificat n’a pas de CN.</translation>
    </message>
    <message>
        <source>The certificate's CN, "%1", is no host name.</source>
        <translation>Le CN du certificat, « %1 », n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>Phones compare the CN with the name in their Profile_Rule and refuse this one: ask for another with spafleetctl certificate request HOST.</source>
        <translation>Les téléphones comparent le CN avec le nom dans leur Profile_Rule et refusent celui-ci : demandez-en un autre avec spafleetctl certificate request HÔTE.</translation>
    </message>
    <message>
        <source>The client CA %1 cannot be used: %2. Give a PEM file with the CA's certificate.</source>
        <translation>L’autorité de certification des clients %1 ne peut pas être utilisée : %2. Donnez un fichier PEM contenant son certificat.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used: %2. Give a PEM file, the server's own certificate first.</source>
        <translation>Le certificat %1 ne peut pas être utilisé : %2. Donnez un fichier PEM, avec en premier le certificat du serveur lui-même.</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2. Give a PEM file without a password that belongs to the certificate.</source>
        <translation>La clé %1 ne peut pas être utilisée : %2. Donnez un fichier PEM sans mot de passe qui corresponde au certificat.</translation>
    </message>
    <message>
        <source>No file handle is left for another server thread. Raise the limit of open files.</source>
        <translation>Il ne reste pas de descripteur de fichier pour un autre thread de serveur. Relevez la limite de fichiers ouverts.</translation>
    </message>
    <message>
        <source>Port %1 (%2) on %3 cannot be opened</source>
        <translation>Impossible d’ouvrir le port %1 (%2) sur %3</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>un autre programme l’occupe</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 l’occupe</translation>
    </message>
    <message>
        <source>%1: %2. End that program, or choose another port.</source>
        <translation>%1 : %2. Arrêtez ce programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>%1: ports below 1024 need a permission. Give it once, as root, with
  setcap cap_net_bind_service=+ep %2
or choose ports above: 6969 for TFTP, 8080 for HTTP, 8443 for HTTPS, 5514 for syslog. A factory-new phone that is sent here by DHCP option 66 asks port 69 of TFTP only.</source>
        <translation>%1 : les ports inférieurs à 1024 demandent une autorisation. Donnez-la une fois pour toutes, en root, avec
  setcap cap_net_bind_service=+ep %2
ou choisissez des ports supérieurs : 6969 pour TFTP, 8080 pour HTTP, 8443 pour HTTPS, 5514 pour syslog. Un téléphone sorti d’usine que l’option DHCP 66 envoie ici n’interroge que le port 69 de TFTP.</translation>
    </message>
    <message>
        <source>%1: this machine has no such address. Name one it has, or none for all of them.</source>
        <translation>%1 : cette machine n’a pas cette adresse. Nommez-en une qu’elle a, ou aucune pour les prendre toutes.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>"%1" is no address to listen on. Write one such as 192.168.2.245, or none for all of them.</source>
        <translation>« %1 » n’est pas une adresse d’écoute. Écrivez-en une comme 192.168.2.245, ou aucune pour les prendre toutes.</translation>
    </message>
    <message>
        <source>This machine's OpenSSL does not speak the TLS profile for old phones. Switch that profile off.</source>
        <translation>L’OpenSSL de cette machine ne parle pas le profil TLS des anciens téléphones. Désactivez ce profil.</translation>
    </message>
    <message>
        <source>The key %1 is encrypted, and the servers have nobody to ask for its password. Write it without one, to a file that nobody else can read: openssl pkey -in %1 -out NEW</source>
        <translation>La clé %1 est chiffrée, et les serveurs n’ont personne à qui demander son mot de passe. Écrivez-la sans mot de passe dans un fichier que personne d’autre ne peut lire : openssl pkey -in %1 -out NOUVEAU</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Sets fleet-wide settings; NAME= takes one away. There are:</source>
        <translation>Définit des paramètres pour tout le parc ; NOM= en retire un. Il y a :</translation>
    </message>
</context>
<context>
    <name>textfile</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
</context>
<context>
    <name>virtualphone</name>
    <message>
        <source>the firmware image is cut short</source>
        <translation>l’image du firmware est tronquée</translation>
    </message>
    <message>
        <source>the firmware image names no version</source>
        <translation>l’image du firmware n’indique pas de version</translation>
    </message>
    <message>
        <source>neither the image nor its name says which firmware it is</source>
        <translation>ni l’image ni son nom n’indiquent de quel firmware il s’agit</translation>
    </message>
    <message>
        <source>the firmware image is empty</source>
        <translation>l’image du firmware est vide</translation>
    </message>
    <message>
        <source>The phone could not be put on %1: %2</source>
        <translation>Le téléphone n’a pas pu être mis sur %1 : %2</translation>
    </message>
    <message>
        <source>%1 is no CA file: %2</source>
        <translation>%1 n’est pas un fichier d’autorité de certification : %2</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1 (asked for %2); choose another, or 0 for any.</source>
        <translation>Aucun port SIP n’a pu être ouvert sur %1 (%2 demandé) ; choisissez-en un autre, ou 0 pour n’importe lequel.</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1.</source>
        <translation>Aucun port SIP n’a pu être ouvert sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts with firmware %2</source>
        <translation>%1 démarre avec le firmware %2</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>reboots</source>
        <translation>redémarre</translation>
    </message>
    <message>
        <source>Upgrade_Rule: %1</source>
        <translation>Upgrade_Rule : %1</translation>
    </message>
    <message>
        <source>line %1 is registered as %2</source>
        <translation>la ligne %1 est enregistrée comme %2</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>personne ne répond</translation>
    </message>
    <message>
        <source>line %1 could not register as %2: %3</source>
        <translation>la ligne %1 n’a pas pu s’enregistrer comme %2 : %3</translation>
    </message>
    <message>
        <source>Provision_Enable is No.</source>
        <translation>Provision_Enable vaut No.</translation>
    </message>
    <message>
        <source>Upgrade_Enable is No, or the phone is busy.</source>
        <translation>Upgrade_Enable vaut No, ou le téléphone est occupé.</translation>
    </message>
    <message>
        <source>Report_Rule is empty.</source>
        <translation>Report_Rule est vide.</translation>
    </message>
    <message>
        <source>Resync_From_SIP is No.</source>
        <translation>Resync_From_SIP vaut No.</translation>
    </message>
    <message>
        <source>corrupt file: it was compressed after encryption</source>
        <translation>fichier corrompu : il a été compressé après le chiffrement</translation>
    </message>
    <message>
        <source>corrupt file</source>
        <translation>fichier corrompu</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>envoie son rapport à %1</translation>
    </message>
    <message>
        <source>the report failed: %1</source>
        <translation>le rapport a échoué : %1</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>change %1</translation>
    </message>
    <message numerus="yes">
        <source>changes %1 and %n more</source>
        <translation>
            <numerusform>change %1 et %n autre</numerusform>
            <numerusform>change %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>receives %1 bytes; %2</source>
        <translation>reçoit %1 octets ; %2</translation>
    </message>
    <message>
        <source>the resync failed: %1</source>
        <translation>la resynchronisation a échoué : %1</translation>
    </message>
    <message>
        <source>the rule names no server and DHCP offered none (option 66)</source>
        <translation>la règle ne nomme aucun serveur et le DHCP n’en a proposé aucun (option 66)</translation>
    </message>
    <message>
        <source>asks for the firmware %1</source>
        <translation>demande le firmware %1</translation>
    </message>
    <message>
        <source>%1 is older than Downgrade_Rev_Limit %2</source>
        <translation>%1 est antérieur à Downgrade_Rev_Limit %2</translation>
    </message>
    <message>
        <source>receives firmware %1, %2 bytes</source>
        <translation>reçoit le firmware %1, %2 octets</translation>
    </message>
    <message>
        <source>the upgrade failed: %1</source>
        <translation>la mise à niveau a échoué : %1</translation>
    </message>
    <message>
        <source>There is no reading "%1"; there are %2.</source>
        <translation>Il n’y a pas d’interprétation « %1 » ; il y a %2.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded over %2: %3 must come first</source>
        <translation>%1 ne peut pas être chargé par-dessus %2 : %3 doit passer d’abord</translation>
    </message>
    <message>
        <source>This process may open no more files: take fewer phones, leave out their pages or their own places, or raise the limit (ulimit -n).</source>
        <translation>Ce processus ne peut plus ouvrir de fichiers : prenez moins de téléphones, renoncez à leurs pages ou à leurs propres adresses, ou relevez la limite (ulimit -n).</translation>
    </message>
</context>
</TS>
