<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QTableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
</context>
<context>
    <name>ServerPlan</name>
    <message>
        <source>TFTP transfers answer from the first to the last port of a range, such as 50000-50255; &quot;%1&quot; is none.</source>
        <translation>Las transferencias TFTP responden desde el primer hasta el último puerto de un rango, como 50000-50255; «%1» no lo es.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key: name the PEM file of each.</source>
        <translation>HTTPS necesita un certificado y su clave: indique el archivo PEM de cada uno.</translation>
    </message>
    <message>
        <source>%1 is no folder: name the one that holds firmware, logos and ring tones.</source>
        <translation>%1 no es una carpeta: indique la que contiene firmware, logotipos y tonos.</translation>
    </message>
    <message>
        <source>It takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too.</source>
        <translation>Acepta TLS 1.0, cifrados CBC, claves de 1024 bits y SHA-1, pues los teléfonos de la edad del SPA2102 no hablan nada mejor. Quien grabe la línea podrá leerla algún día, también las contraseñas.</translation>
    </message>
    <message>
        <source>Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>Sirva los teléfonos nuevos sin esto, y dé a los antiguos un perfil cifrado (--key en su regla).</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>The passphrase in %1 cannot be read: %2.</source>
        <translation>No se puede leer la frase de contraseña en %1: %2.</translation>
    </message>
</context>
<context>
    <name>asterisk</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB, which no Asterisk file is</source>
        <translation>%1 supera los 16 MB, cosa que ningún archivo de Asterisk hace</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 no es un archivo de texto</translation>
    </message>
    <message>
        <source>The extension has no secret: anyone can register as it</source>
        <translation>La extensión no tiene secreto: cualquiera puede registrarse como ella</translation>
    </message>
    <message>
        <source>Give it one: spafleetctl extension set %1 --generate</source>
        <translation>Póngale uno: spafleetctl extension set %1 --generate</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>There is no peer [%1]</source>
        <translation>No existe el peer [%1]</translation>
    </message>
    <message>
        <source>[%1] is of type “%2” and cannot be called; make it a friend</source>
        <translation>[%1] es del tipo «%2» y no se le puede llamar; hágalo friend</translation>
    </message>
    <message>
        <source>[%1] has a fixed host, so no phone can register; write host = dynamic</source>
        <translation>[%1] tiene un host fijo, así que ningún teléfono puede registrarse; escriba host = dynamic</translation>
    </message>
    <message>
        <source>There is no endpoint [%1]</source>
        <translation>No existe el endpoint [%1]</translation>
    </message>
    <message>
        <source>The endpoint [%1] has no aor, so no phone can register</source>
        <translation>El endpoint [%1] no tiene aor, así que ningún teléfono puede registrarse</translation>
    </message>
    <message>
        <source>The user name of [%1] is another, and its phone says %2</source>
        <translation>El nombre de usuario de [%1] es otro: su teléfono usa %2</translation>
    </message>
    <message>
        <source>The secret of [%1] is not the one its phone gets</source>
        <translation>El secreto de [%1] no es el que recibe su teléfono</translation>
    </message>
    <message>
        <source>The calls of [%1] start in the context “%2”, in the inventory it is “%3”</source>
        <translation>Las llamadas de [%1] empiezan en el contexto «%2», pero en el inventario es «%3»</translation>
    </message>
    <message>
        <source>Run: spafleetctl asterisk export</source>
        <translation>Ejecute: spafleetctl asterisk export</translation>
    </message>
    <message>
        <source>Correct it there, or take the lines away and export</source>
        <translation>Corríjalo allí, o quite esas líneas y exporte</translation>
    </message>
    <message>
        <source>chan_pjsip has nothing like the option %1; it is left out</source>
        <translation>chan_pjsip no tiene nada equivalente a la opción %1; se omite</translation>
    </message>
    <message>
        <source>Set what is meant in pjsip.conf outside our marks, or unset the option</source>
        <translation>Ponga lo que se desea en pjsip.conf fuera de nuestras marcas, o quite la opción</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>it belongs to another user, which would be lost; write it as that user or as root</source>
        <translation>pertenece a otro usuario y esa pertenencia se perdería; escríbalo como ese usuario o como root</translation>
    </message>
    <message>
        <source>The site's own lines already define %1; it is left as it is</source>
        <translation>Las líneas propias de la instalación ya definen %1; se deja como está</translation>
    </message>
    <message>
        <source>Take those lines away to have it from the inventory</source>
        <translation>Quite esas líneas para que salga del inventario</translation>
    </message>
    <message>
        <source>Extension %1: its %2 %3</source>
        <translation>Extensión %1, %2: %3</translation>
    </message>
    <message>
        <source>holds a control character or a line break; take it out</source>
        <translation>contiene un carácter de control o un salto de línea; quítelo</translation>
    </message>
    <message>
        <source>begins or ends with a blank; take it away</source>
        <translation>empieza o termina con un espacio; quítelo</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>supera los %1 caracteres</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>begins with _, which makes it a pattern</source>
        <translation>empieza por _, lo que lo convierte en un patrón</translation>
    </message>
    <message>
        <source>holds a blank or one of , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ :, which Asterisk would act on</source>
        <translation>contiene un espacio o uno de los caracteres , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ : que Asterisk interpretaría</translation>
    </message>
    <message>
        <source>is the name of a section Asterisk keeps for itself</source>
        <translation>es el nombre de una sección que Asterisk se reserva</translation>
    </message>
    <message>
        <source>option “%1”</source>
        <translation>opción «%1»</translation>
    </message>
    <message>
        <source>has a name that is not letters, digits, _ and -</source>
        <translation>tiene un nombre con algo que no son letras, cifras, _ ni -</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>is not written NUMBER@CONTEXT</source>
        <translation>no tiene la forma NÚMERO@CONTEXTO</translation>
    </message>
    <message>
        <source>option vmsecret</source>
        <translation>opción vmsecret</translation>
    </message>
    <message>
        <source>is a PIN and may hold digits only</source>
        <translation>es un PIN y solo puede contener cifras</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>The inbound group %1 rings nobody: name its extensions and for how many seconds they ring</source>
        <translation>El grupo entrante %1 no llama a nadie: indique sus extensiones y cuántos segundos suenan</translation>
    </message>
    <message>
        <source>The inbound group %1 rings more than fit on a line; split it</source>
        <translation>El grupo entrante %1 llama a más extensiones de las que caben en una línea; divídalo</translation>
    </message>
    <message>
        <source>%1 is both an extension and an inbound group of the context %2; give the group another</source>
        <translation>%1 es a la vez una extensión y un grupo entrante del contexto %2; dé otro número al grupo</translation>
    </message>
    <message>
        <source>Extension %1 is given twice; keep one of the two</source>
        <translation>La extensión %1 está repetida; conserve una de las dos</translation>
    </message>
    <message>
        <source>The context %1 of the extension %2 is not there</source>
        <translation>El contexto %1 de la extensión %2 no existe</translation>
    </message>
    <message>
        <source>The context %1 does not have the extension %2</source>
        <translation>El contexto %1 no tiene la extensión %2</translation>
    </message>
    <message>
        <source>There is no hint for %1 in %2: no lamp can show it</source>
        <translation>No hay hint para %1 en %2: ninguna luz puede mostrarlo</translation>
    </message>
    <message>
        <source>The context %1 does not have the inbound group %2</source>
        <translation>El contexto %1 no tiene el grupo entrante %2</translation>
    </message>
    <message>
        <source>The mailbox %1 of the extension %2 is not there</source>
        <translation>El buzón de voz %1 de la extensión %2 no existe</translation>
    </message>
    <message>
        <source>[%1] is still there, but the inventory has it no more</source>
        <translation>[%1] sigue ahí, pero ya no está en el inventario</translation>
    </message>
    <message>
        <source>The mailbox %1 got a PIN of its own</source>
        <translation>El buzón de voz %1 ha recibido un PIN propio</translation>
    </message>
    <message>
        <source>Read it there, or give one with the option vmsecret</source>
        <translation>Consúltelo allí, o ponga uno con la opción vmsecret</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <translation>el buzón de voz %1</translation>
    </message>
    <message>
        <source>%1 ends within a comment that ;-- opens; close it with --;</source>
        <translation>%1 termina dentro de un comentario que abre ;--; ciérrelo con --;</translation>
    </message>
    <message>
        <source>%1 has the mark “%2” without “%3” after it; put that where our part ends</source>
        <translation>%1 tiene la marca «%2» sin «%3» después; póngala donde termina nuestra parte</translation>
    </message>
    <message>
        <source>%1: the mark “%2” stands where none belongs; keep one “%3” and one “%4” behind it</source>
        <translation>%1: la marca «%2» está donde no corresponde; conserve una sola «%3» y una sola «%4» tras ella</translation>
    </message>
    <message>
        <source>A section's name is not closed with ]</source>
        <translation>El nombre de una sección no se cierra con ]</translation>
    </message>
    <message>
        <source>Add the ]</source>
        <translation>Añada el ]</translation>
    </message>
    <message>
        <source>Its templates hold too many lines to follow</source>
        <translation>Sus plantillas contienen demasiadas líneas para seguirlas</translation>
    </message>
    <message>
        <source>What the command of #exec prints is not looked at</source>
        <translation>Lo que imprime el comando de #exec no se examina</translation>
    </message>
    <message>
        <source>Make sure it defines none of the extensions</source>
        <translation>Asegúrese de que no define ninguna de las extensiones</translation>
    </message>
    <message>
        <source>%1: files include each other more than %2 deep</source>
        <translation>%1: los archivos se incluyen unos a otros en más de %2 niveles</translation>
    </message>
    <message>
        <source>The file “%1” it includes is not there</source>
        <translation>El archivo incluido «%1» no existe</translation>
    </message>
    <message>
        <source>Asterisk refuses the whole file: bring it back or take the line out</source>
        <translation>Asterisk rechaza el archivo entero: recupérelo o quite la línea</translation>
    </message>
    <message>
        <source>%1: more than %2 files are included</source>
        <translation>%1: se incluyen más de %2 archivos</translation>
    </message>
    <message>
        <source>The line is neither a section nor “name = value” within one</source>
        <translation>La línea no es ni una sección ni un «nombre = valor» dentro de una sección</translation>
    </message>
    <message>
        <source>Asterisk warns of it: write it so or make it a comment</source>
        <translation>Asterisk avisa de ello: escríbala así o conviértala en comentario</translation>
    </message>
    <message>
        <source>a hint for %1 in [%2]</source>
        <translation>un hint para %1 en [%2]</translation>
    </message>
    <message>
        <source>%1 in [%2]</source>
        <translation>%1 en [%2]</translation>
    </message>
    <message>
        <source>The inbound group rings %1, which is no extension of this Asterisk</source>
        <translation>El grupo entrante llama a %1, que no es una extensión de este Asterisk</translation>
    </message>
    <message>
        <source>Take it out of the group or add the extension</source>
        <translation>Quítela del grupo o añada la extensión</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Invited: %1. %2</source>
        <translation>Invitados: %1. %2</translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation>TELÉFONO</translation>
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
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
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
        <translation>La clave está en %2: se queda en esta máquina, guarde una copia. La petición está en %3.
Qué hacer a continuación:
1. Envíe la petición, comprimida en zip, a ciscosb-certadmin@cisco.com, o súbala a
   https://webapps.cisco.com/software/edos/home en Certificate Management.
   Los teléfonos SPA no confían en ningún otro firmante; los teléfonos
   multiplataforma y los SPA5xx con 7.5.x admiten también uno propio, mediante su
   parámetro Custom CA.
2. Guarde lo que vuelva: el certificado del servidor (%1.crt) y la raíz de los
   certificados propios de los teléfonos (spacroot.cert).
3. Asegúrese de que el DNS da a %1 la dirección de esta máquina: los teléfonos la
   consultan.
4. spafleetctl certificate check %1.crt
5. spafleetctl serve --https 443 --cert %1.crt --key %2 --client-ca spacroot.cert
6. spafleetctl setting set profile.url='https://%1/xml/spa$MA.xml' secrets.policy=certificate
</translation>
    </message>
    <message>
        <source>%1 is there already and may be in use. Name other files with --key and --out, or put it away first.</source>
        <translation>%1 ya existe y puede estar en uso. Indique otros archivos con --key y --out, o apártelo antes.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 supera los 64 MB.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 refused%4</source>
        <translation>%1 añadidos, %2 modificados, %3 rechazados%4</translation>
    </message>
    <message>
        <source> (nothing was done: --dry-run)</source>
        <translation> (no se ha hecho nada: --dry-run)</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>The phone runs the firmware the rule asks for, holds its profile, and both lines are registered.</source>
        <translation>El teléfono tiene el firmware que pide la regla y su perfil, y ambas líneas están registradas.</translation>
    </message>
    <message>
        <source>The phone waits for a digit.</source>
        <translation>El teléfono espera una cifra.</translation>
    </message>
    <message>
        <source>No rule is complete yet: after %1 s without a digit the number is refused.</source>
        <translation>Ninguna regla está completa todavía: tras %1 s sin cifra se rechaza el número.</translation>
    </message>
    <message>
        <source>Rule %1 matches, another may still: after %2 s without a digit %3 is sent.</source>
        <translation>La regla %1 coincide y otra aún puede hacerlo: tras %2 s sin cifra se envía %3.</translation>
    </message>
    <message>
        <source>Rule %1 matches: %2 is sent at once.</source>
        <translation>La regla %1 coincide: se envía %2 de inmediato.</translation>
    </message>
    <message>
        <source>Rule %1 bars the number.</source>
        <translation>La regla %1 prohíbe el número.</translation>
    </message>
    <message>
        <source>No rule matches: the number is refused.</source>
        <translation>Ninguna regla coincide: se rechaza el número.</translation>
    </message>
    <message>
        <source>A phone's keys are 0 to 9, * and #.</source>
        <translation>Las teclas de un teléfono son de 0 a 9, * y #.</translation>
    </message>
    <message>
        <source>"%1" is no NAME=VALUE.</source>
        <translation>«%1» no tiene la forma NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>Secret of extension %1</source>
        <translation>Secreto de la extensión %1</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>SECRETO</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>CONTEXTO</translation>
    </message>
    <message>
        <source>MAILBOX</source>
        <translation>BUZÓN</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>No existe la extensión %1.</translation>
    </message>
    <message>
        <source>and of %1 more phones</source>
        <translation>y de %1 teléfonos más</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUIÉN</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>EDICIÓN</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CAMBIOS</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <translation>Nunca se ha anotado nada de %1.</translation>
    </message>
    <message>
        <source>Say to whom: MAC addresses, --all, --group NAME, --model MODEL, --site NAME or --fleet, and only one of them.</source>
        <translation>Indique a quién: direcciones MAC, --all, --group NOMBRE, --model MODELO, --site NOMBRE o --fleet, y solo una de estas formas.</translation>
    </message>
    <message>
        <source>`phone unset` takes names only: %1</source>
        <translation>`phone unset` solo admite nombres: %1</translation>
    </message>
    <message>
        <source>Say what: NAME=VALUE, NAME= for empty, NAME for keep.</source>
        <translation>Indique qué: NOMBRE=VALOR, NOMBRE= para vacío, NOMBRE para conservar.</translation>
    </message>
    <message>
        <source>DOOR</source>
        <translation>VIA</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>REMEDY</source>
        <translation>REMEDIO</translation>
    </message>
    <message>
        <source>The result could not be written to standard output in full.</source>
        <translation>No se pudo escribir el resultado completo en la salida estándar.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMILIA</translation>
    </message>
    <message>
        <source>LINES</source>
        <translation>LÍNEAS</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>TECLAS</translation>
    </message>
    <message>
        <source>MODULES</source>
        <translation>MÓDULOS</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>PÁGINA</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>ACCESO</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PREDETERMINADO</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>AYUDA</translation>
    </message>
    <message>
        <source>%1 is larger than any phone's spacfg.xml.</source>
        <translation>%1 es mayor que el spacfg.xml de cualquier teléfono.</translation>
    </message>
    <message>
        <source>%1 does not say what model it is of; say it with --model.</source>
        <translation>%1 no dice de qué modelo es; indíquelo con --model.</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 elements; kept in %4</source>
        <translation>%1: %2 líneas, %3 elementos; guardado en %4</translation>
    </message>
    <message>
        <source>"%1" is no line: give it as 1=151 or 1=151:Label.</source>
        <translation>«%1» no es una línea: indíquela como 1=151 o 1=151:Etiqueta.</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>La línea %1 está repetida.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPO</translation>
    </message>
    <message>
        <source>LAST CONTACT</source>
        <translation>ÚLTIMO CONTACTO</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>FIRMWARE</source>
        <translation>FIRMWARE</translation>
    </message>
    <message>
        <source>line %1: %2 %3</source>
        <translation>línea %1: %2 %3</translation>
    </message>
    <message>
        <source>, registered</source>
        <translation>, registrada</translation>
    </message>
    <message>
        <source>Key of the profile</source>
        <translation>Clave del perfil</translation>
    </message>
    <message>
        <source>--address is for one phone.</source>
        <translation>--address es para un solo teléfono.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>ÚLTIMO INFORME</translation>
    </message>
    <message>
        <source>%1 has not reported. Its Report_Rule sends it to /report/$MA.xml: spafleetctl phone report %1</source>
        <translation>%1 no ha informado. Su Report_Rule envía el informe a /report/$MA.xml: spafleetctl phone report %1</translation>
    </message>
    <message>
        <source>--as takes profile, upgrade, report, trigger or log.</source>
        <translation>--as admite profile, upgrade, report, trigger o log.</translation>
    </message>
    <message>
        <source>A log message decides nothing; rule expand shows what it becomes.</source>
        <translation>Un mensaje de registro no decide nada; rule expand muestra en qué se convierte.</translation>
    </message>
    <message>
        <source>fetches %1 from %2, port %3, by %4</source>
        <translation>descarga %1 de %2, puerto %3, por %4</translation>
    </message>
    <message>
        <source>the server DHCP names (option 66)</source>
        <translation>el servidor que indica el DHCP (opción 66)</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>ALTERNATIVE</source>
        <translation>ALTERNATIVA</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÉ</translation>
    </message>
    <message>
        <source>No alternative is taken: the rule is skipped.</source>
        <translation>No se toma ninguna alternativa: la regla se omite.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>CLASE</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Frase de contraseña para %1</translation>
    </message>
    <message>
        <source>Say by what %1 opens it: --key-file PATH, --passphrase or --keychain.</source>
        <translation>Indique con qué la abre %1: --key-file RUTA, --passphrase o --keychain.</translation>
    </message>
    <message>
        <source>The fleet's key can now be opened by %1.</source>
        <translation>La clave de la flota ya puede abrirse con %1.</translation>
    </message>
    <message>
        <source>--https needs --cert FILE and --key FILE.</source>
        <translation>--https necesita --cert ARCHIVO y --key ARCHIVO.</translation>
    </message>
    <message>
        <source>--files %1 is no folder.</source>
        <translation>--files %1 no es una carpeta.</translation>
    </message>
    <message>
        <source>Every port is 0: there is nothing to serve.</source>
        <translation>Todos los puertos son 0: no hay nada que servir.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Secretos: %1</translation>
    </message>
    <message>
        <source>No secret came on standard input. Give it as one line.</source>
        <translation>No llegó ningún secreto por la entrada estándar. Delo en una línea.</translation>
    </message>
    <message>
        <source>Cannot read the secret from %1: %2</source>
        <translation>No se puede leer el secreto de %1: %2</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others on this machine; give it as @FILE, as - (standard input) or at the prompt.</source>
        <translation>Un secreto en la línea de comandos lo pueden ver otros en esta máquina; delo como @ARCHIVO, como - (entrada estándar) o cuando se le pregunte.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address: it takes 12 hexadecimal digits, as in 00:25:84:d8:d0:62.</source>
        <translation>«%1» no es una dirección MAC: hacen falta 12 cifras hexadecimales, como 00:25:84:d8:d0:62.</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>poner %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>AJUSTE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>columna %1: %2</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>anota «%1» en el registro</translation>
    </message>
    <message>
        <source>There are no %1 addresses from %2 on.</source>
        <translation>No hay %1 direcciones a partir de %2.</translation>
    </message>
    <message>
        <source>%1 has its pages on port %2</source>
        <translation>%1 tiene sus páginas en el puerto %2</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>Contraseña de administrador del teléfono</translation>
    </message>
    <message>
        <source>At %1 is %2, not %3.</source>
        <translation>En %1 está %2, no %3.</translation>
    </message>
    <message>
        <source>(not mentioned)</source>
        <translation>(no se menciona)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(keep)</source>
        <translation>(conservar)</translation>
    </message>
    <message>
        <source>At that address is %1, not %2.</source>
        <translation>En esa dirección está %1, no %2.</translation>
    </message>
    <message>
        <source>%1 does not say which phone it is of; say it with --mac.</source>
        <translation>%1 no dice de qué teléfono es; indíquelo con --mac.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1, a new extension</source>
        <translation>%1, una extensión nueva</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>ajustes propios</translation>
    </message>
    <message>
        <source>unknown, kept</source>
        <translation>desconocidos, conservados</translation>
    </message>
    <message>
        <source>secrets the phone does not show, as recorded</source>
        <translation>secretos que el teléfono no muestra, como constan en el inventario</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address; give it with --address.</source>
        <translation>%1 no se ha visto nunca y por eso no se conoce su dirección; indíquela con --address.</translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation>Contraseña de administrador</translation>
    </message>
    <message>
        <source>--own-address counts up from an IPv4 address, and there are no %1 from %2 on.</source>
        <translation>--own-address cuenta a partir de una dirección IPv4, y no hay %1 a partir de %2.</translation>
    </message>
    <message>
        <source>%1 has its SIP port %2</source>
        <translation>%1 tiene su puerto SIP %2</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>set</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>A phone's pages are at an address such as http://192.0.2.7/admin/spacfg.xml.</source>
        <translation>Las páginas de un teléfono están en una dirección como http://192.0.2.7/admin/spacfg.xml.</translation>
    </message>
    <message>
        <source>--var takes NAME=VALUE, as in --var SWVER=7.5.2b.</source>
        <translation>--var toma NOMBRE=VALOR, como --var SWVER=7.5.2b.</translation>
    </message>
    <message>
        <source>%1 is a model we do not know</source>
        <translation>%1 es un modelo que no conocemos</translation>
    </message>
    <message>
        <source>it does not tell its MAC address</source>
        <translation>no indica su dirección MAC</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adoptado</translation>
    </message>
    <message>
        <source>in the inventory</source>
        <translation>en el inventario</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <translation>N.º DE SERIE</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>PASOS</translation>
    </message>
    <message>
        <source>missing: %1. %2</source>
        <translation>falta: %1. %2</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, --group NAME or --all.</source>
        <translation>Indique qué teléfonos: direcciones MAC, --group NOMBRE o --all.</translation>
    </message>
    <message>
        <source>No phone is in a group "%1".</source>
        <translation>No hay ningún teléfono en un grupo «%1».</translation>
    </message>
    <message>
        <source>%1 elements have no confirmed factory value and are kept</source>
        <translation>%1 elementos no tienen un valor de fábrica confirmado y se conservan</translation>
    </message>
    <message>
        <source>--tftp-ports takes the first and the last port of a range, such as 50000-50255, not &quot;%1&quot;.</source>
        <translation>--tftp-ports espera el primer y el último puerto de un intervalo, por ejemplo 50000-50255, no «%1».</translation>
    </message>
    <message>
        <source>--tls old-spa-phones: https takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too. Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>--tls old-spa-phones: https acepta TLS 1.0, cifrados CBC, claves de 1024 bits y SHA-1, porque los teléfonos de la época del SPA2102 no saben nada mejor. Quien grabe la línea podrá leerla algún día, contraseñas incluidas. Atienda los teléfonos más nuevos sin esta opción y dé a los antiguos un perfil cifrado (--key en su regla).</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>line %1, %2, registered</source>
        <translation>línea %1, %2, registrada</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>línea %1, %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Module %1, key %2</source>
        <translation>Módulo %1, tecla %2</translation>
    </message>
</context>
<context>
    <name>gui::AdoptDialog</name>
    <message numerus="yes">
        <source>adopt %n phone(s)</source>
        <translation>
            <numerusform>adoptar %n teléfono</numerusform>
            <numerusform>adoptar %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %n phone(s)</source>
        <translation>
            <numerusform>&amp;Adoptar %n teléfono</numerusform>
            <numerusform>&amp;Adoptar %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Each with the next extension on its first line</source>
        <translation>&amp;Cada uno con la siguiente extensión en su primera línea</translation>
    </message>
    <message>
        <source>Adopt phones that asked</source>
        <translation>Adoptar los teléfonos que preguntaron</translation>
    </message>
    <message>
        <source>Phones that asked and are not recorded</source>
        <translation>Teléfonos que preguntaron y no están registrados</translation>
    </message>
    <message>
        <source>No such phone has asked</source>
        <translation>Ningún teléfono así ha preguntado</translation>
    </message>
    <message>
        <source>A phone that asks our servers for a file nobody has appears here by itself: give it the address of this server by DHCP option 66, and power.</source>
        <translation>Un teléfono que pide a nuestros servidores un archivo que nadie tiene aparece aquí por sí solo: dele la dirección de este servidor con la opción 66 de DHCP, y corriente.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>&amp;Model of the selected rows</source>
        <translation>&amp;Modelo de las filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>gui::AdoptModel</name>
    <message>
        <source>which one?</source>
        <translation>¿cuál?</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Última petición</translation>
    </message>
</context>
<context>
    <name>gui::AsteriskView</name>
    <message>
        <source>Channel driver</source>
        <translation>Controlador de canal</translation>
    </message>
    <message>
        <source>chan_sip (up to Asterisk 20)</source>
        <translation>chan_sip (hasta Asterisk 20)</translation>
    </message>
    <message>
        <source>chan_pjsip (Asterisk 12 and later)</source>
        <translation>chan_pjsip (Asterisk 12 y posteriores)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Archivos completos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Compare with the files in a folder: /etc/asterisk</source>
        <translation>Comparar con los archivos de una carpeta: /etc/asterisk</translation>
    </message>
    <message>
        <source>Folder to compare with</source>
        <translation>Carpeta con la que comparar</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Nothing would change: the file is as it should be.</source>
        <translation>Nada cambiaría: el archivo está como debe.</translation>
    </message>
    <message>
        <source>An export would change it.</source>
        <translation>Una exportación lo cambiaría.</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Está como debe.</translation>
    </message>
    <message>
        <source>Our part of each file, between marks of our own; every other line of a file that is there already is kept byte for byte.</source>
        <translation>Nuestra parte de cada archivo, entre marcas propias; cualquier otra línea de un archivo que ya exista se conserva byte por byte.</translation>
    </message>
    <message>
        <source>Export Asterisk's files into</source>
        <translation>Exportar los archivos de Asterisk a</translation>
    </message>
</context>
<context>
    <name>gui::AttentionModel</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Resync them</source>
        <translation>Resincronizarlos</translation>
    </message>
    <message>
        <source>Nobody said where phones fetch: set the address of this server.</source>
        <translation>Aún no se ha dicho de dónde descargan los teléfonos: indique la dirección de este servidor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) failed.</source>
        <translation>
            <numerusform>%n teléfono más ha fallado.</numerusform>
            <numerusform>%n teléfonos más han fallado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) hold something older than the record.</source>
        <translation>
            <numerusform>%n teléfono tiene algo más antiguo que el inventario.</numerusform>
            <numerusform>%n teléfonos tienen algo más antiguo que el inventario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have never asked for anything.</source>
        <translation>
            <numerusform>%n teléfono no ha pedido nunca nada.</numerusform>
            <numerusform>%n teléfonos no han pedido nunca nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone nobody recorded asks for its profile: %1</source>
        <translation>Un teléfono que nadie ha registrado pide su perfil: %1</translation>
    </message>
    <message>
        <source>An %2 nobody recorded asks for its profile: %1</source>
        <translation>Un %2 que nadie ha registrado pide su perfil: %1</translation>
    </message>
    <message>
        <source>Asterisk…</source>
        <translation>Asterisk…</translation>
    </message>
    <message>
        <source>%1 fetched its profile. %2</source>
        <translation>%1 descargó su perfil. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) fetched their profile and are not registered.</source>
        <translation>
            <numerusform>%n teléfono más descargó su perfil y no está registrado.</numerusform>
            <numerusform>%n teléfonos más descargaron su perfil y no están registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) ask for files nobody has.</source>
        <translation>
            <numerusform>%n teléfono pide archivos que nadie tiene.</numerusform>
            <numerusform>%n teléfonos piden archivos que nadie tiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>others (%1)</source>
        <translation>otros (%1)</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
</context>
<context>
    <name>gui::Camera</name>
    <message>
        <source>This machine has no camera.</source>
        <translation>Esta máquina no tiene cámara.</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it has no use of a camera.</source>
        <translation>Este programa se compiló sin Qt Multimedia, por lo que no puede usar una cámara.</translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n second(s).</source>
        <translation>
            <numerusform>Empieza en %n segundo.</numerusform>
            <numerusform>Empieza en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DialPlanEditor</name>
    <message>
        <source>Dial here to try it</source>
        <translation>Marque aquí para probarlo</translation>
    </message>
    <message>
        <source>Digits to try the dial plan with</source>
        <translation>Cifras con las que probar el plan de marcación</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>With these digits</source>
        <translation>Con estas cifras</translation>
    </message>
    <message>
        <source>Rules of the dial plan</source>
        <translation>Reglas del plan de marcación</translation>
    </message>
    <message>
        <source>No plan: nothing to try</source>
        <translation>Sin plan: nada que probar</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>can still match</source>
        <translation>aún puede coincidir</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Dials %1 at once, by rule %2.</source>
        <translation>Marca %1 de inmediato, por la regla %2.</translation>
    </message>
    <message>
        <source>Refused: rule %1 bars this number.</source>
        <translation>Rechazado: la regla %1 prohíbe este número.</translation>
    </message>
    <message>
        <source>Refused: no rule begins like this.</source>
        <translation>Rechazado: ninguna regla empieza así.</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then dials %2 by rule %3.</source>
        <translation>Espera %1 s otra cifra, después marca %2 por la regla %3.</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then refuses.</source>
        <translation>Espera %1 s otra cifra, después rechaza.</translation>
    </message>
    <message>
        <source>Waits for the first digit.</source>
        <translation>Espera la primera cifra.</translation>
    </message>
    <message>
        <source>The outside dial tone sounds.</source>
        <translation>Suena el tono de línea exterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) came too late.</source>
        <translation>
            <numerusform>%n cifra llegó demasiado tarde.</numerusform>
            <numerusform>%n cifras llegaron demasiado tarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DraftsButton</name>
    <message>
        <source>&amp;Discard what is unsaved elsewhere</source>
        <translation>&amp;Descartar lo no guardado en otros sitios</translation>
    </message>
    <message>
        <source>Unsaved elsewhere</source>
        <translation>Sin guardar en otros sitios</translation>
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
        <translation>Nueva extensión</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <translation>Extensión %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Generar uno</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Conte&amp;xto</translation>
    </message>
    <message>
        <source>Mail&amp;box</source>
        <translation>&amp;Buzón de voz</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>With a new number its lines and the keys that watch or call it follow.</source>
        <translation>Con un número nuevo la siguen sus líneas y las teclas que la vigilan o la llaman.</translation>
    </message>
</context>
<context>
    <name>gui::ExtensionModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
</context>
<context>
    <name>gui::ExtensionView</name>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>No extensions yet</source>
        <translation>Aún no hay extensiones</translation>
    </message>
    <message>
        <source>An extension is a number in Asterisk that a line of a phone carries. Scanning phones makes them by itself.</source>
        <translation>Una extensión es un número de Asterisk que lleva una línea de un teléfono. Al escanear teléfonos se crean solas.</translation>
    </message>
    <message>
        <source>New extension…</source>
        <translation>Nueva extensión…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No extension matches</source>
        <translation>Ninguna extensión coincide</translation>
    </message>
    <message>
        <source>"%1" is in no column. Esc in the search box shows all.</source>
        <translation>«%1» no está en ninguna columna. Esc en el cuadro de búsqueda las muestra todas.</translation>
    </message>
</context>
<context>
    <name>gui::FileField</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: elegir…</translation>
    </message>
</context>
<context>
    <name>gui::FindPhone</name>
    <message>
        <source>Find and resync</source>
        <translation>Buscar y resincronizar</translation>
    </message>
    <message>
        <source>Address of a phone: 192.0.2.7</source>
        <translation>Dirección de un teléfono: 192.0.2.7</translation>
    </message>
    <message>
        <source>Address of a phone</source>
        <translation>Dirección de un teléfono</translation>
    </message>
    <message>
        <source>Its admin password, if it has one</source>
        <translation>Su contraseña de administrador, si la tiene</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>Contraseña de administrador del teléfono</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>What answers at %1 does not say its MAC; scan its label instead.</source>
        <translation>Lo que responde en %1 no dice su MAC; escanee en su lugar la etiqueta.</translation>
    </message>
    <message>
        <source>%1 is recorded already and is told to fetch now.</source>
        <translation>%1 ya está en el inventario y se le indica que descargue ahora.</translation>
    </message>
    <message>
        <source>%1 is of a model that the catalogue does not know.</source>
        <translation>%1 es de un modelo que el catálogo no conoce.</translation>
    </message>
    <message>
        <source>%1, an %2 with firmware %3, is recorded and is told to fetch now.</source>
        <translation>%1, un %2 con el firmware %3, queda en el inventario y se le indica que descargue ahora.</translation>
    </message>
</context>
<context>
    <name>gui::Findings</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FirstSteps</name>
    <message>
        <source>From nothing to a served phone</source>
        <translation>De cero a un teléfono atendido</translation>
    </message>
    <message>
        <source>1. Serve: phones find this machine at</source>
        <translation>1. Sirva: los teléfonos encuentran esta máquina en</translation>
    </message>
    <message>
        <source>Address of this server</source>
        <translation>Dirección de este servidor</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>Puerto %1</translation>
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
        <translation>Empezar a servir</translation>
    </message>
    <message>
        <source>A phone fresh from the factory asks TFTP on port 69 and nothing else.</source>
        <translation>Un teléfono recién salido de fábrica pregunta por TFTP en el puerto 69 y nada más.</translation>
    </message>
    <message>
        <source>2. Tell your DHCP server: option 66</source>
        <translation>2. Indíquelo a su servidor DHCP: opción 66</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>Líneas para el servidor DHCP</translation>
    </message>
    <message>
        <source>3. Add phones</source>
        <translation>3. Añada teléfonos</translation>
    </message>
    <message>
        <source>Scan labels</source>
        <translation>Escanear etiquetas</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importar CSV…</translation>
    </message>
    <message>
        <source>Where DHCP cannot be touched, a phone is found by its address:</source>
        <translation>Donde no se puede tocar el DHCP, un teléfono se busca por su dirección:</translation>
    </message>
    <message>
        <source>Or set Profile_Rule on a phone's own page to %1</source>
        <translation>O ponga Profile_Rule, en la página del teléfono, a %1</translation>
    </message>
    <message>
        <source>Phones are served.</source>
        <translation>Los teléfonos reciben servicio.</translation>
    </message>
    <message>
        <source>Try with a virtual phone</source>
        <translation>Probar con un teléfono virtual</translation>
    </message>
    <message>
        <source>Or plug one in: what asks here and is not recorded appears below, to be adopted.</source>
        <translation>O conecte uno: lo que pregunta aquí y no está en el inventario aparece abajo, para adoptarlo.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>Say at which address phones find this machine.</source>
        <translation>Indique en qué dirección encuentran los teléfonos esta máquina.</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1: not known whether it is registered</source>
        <translation>%1: no se sabe si está registrada</translation>
    </message>
    <message>
        <source>%1: registered</source>
        <translation>%1: registrada</translation>
    </message>
    <message>
        <source>%1: not registered</source>
        <translation>%1: no registrada</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) match</source>
        <translation>
            <numerusform>%1 de %n teléfono coincide</numerusform>
            <numerusform>%1 de %n teléfonos coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el inventario…</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>Aún no hay teléfonos</translation>
    </message>
    <message>
        <source>Scan their labels, drop a CSV file here, or plug one in: a phone that asks for its profile appears in the overview by itself.</source>
        <translation>Escanee sus etiquetas, suelte aquí un archivo CSV o conecte uno: un teléfono que pide su perfil aparece solo en la vista general.</translation>
    </message>
    <message>
        <source>Scan labels…</source>
        <translation>Escanear etiquetas…</translation>
    </message>
    <message>
        <source>No phone matches</source>
        <translation>Ningún teléfono coincide</translation>
    </message>
    <message numerus="yes">
        <source>"%1" leaves none of %n phone(s). Esc in the search box shows all.</source>
        <translation>
            <numerusform>«%1» no deja nada de %n teléfono. Esc en el cuadro de búsqueda lo muestra.</numerusform>
            <numerusform>«%1» no deja ninguno de los %n teléfonos. Esc en el cuadro de búsqueda los muestra todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FormModel</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Whole fleet</source>
        <translation>Toda la flota</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Sede %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Este teléfono</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varía</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>left to the phone</source>
        <translation>lo decide el teléfono</translation>
    </message>
    <message>
        <source>%1 (factory)</source>
        <translation>%1 (de fábrica)</translation>
    </message>
    <message>
        <source>These phones</source>
        <translation>Estos teléfonos</translation>
    </message>
    <message>
        <source>Back to what is inherited</source>
        <translation>Volver a lo heredado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>Otra persona lo ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: &quot;%1&quot;.</source>
        <translation>Otra persona lo ha cambiado entretanto: «%1».</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Nobody says anything of it.</source>
        <translation>Nadie dice nada al respecto.</translation>
    </message>
    <message>
        <source>Said by: %1. A click goes there.</source>
        <translation>Definido por: %1. Un clic lleva allí.</translation>
    </message>
    <message>
        <source>Said by: %1.</source>
        <translation>Definido por: %1.</translation>
    </message>
</context>
<context>
    <name>gui::FormView</name>
    <message>
        <source>This phone</source>
        <translation>Este teléfono</translation>
    </message>
    <message>
        <source>These phones</source>
        <translation>Estos teléfonos</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaches %n phone(s)</source>
        <translation>
            <numerusform>afecta a %n teléfono</numerusform>
            <numerusform>afecta a %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes in the profile of %1</source>
        <translation>Qué cambia en el perfil de %1</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>Qué haría %1</translation>
    </message>
    <message>
        <source>Whom the settings are for</source>
        <translation>Para quién son los ajustes</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Solo los modificados</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Back to what is &amp;inherited</source>
        <translation>Volver a lo &amp;heredado</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>&amp;Clear it on the phone</source>
        <translation>&amp;Vaciarlo en el teléfono</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Leave what the phone holds</source>
        <translation>&amp;Dejar lo que tiene el teléfono</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Go to where it is said</source>
        <translation>&amp;Ir a donde está definido</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and resync</source>
        <translation>Guardar y resincronizar</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so nothing was saved. Look at it and save again to replace it.</source>
        <translation>%1 se ha cambiado entretanto, así que no se ha guardado nada. Revíselo y guarde de nuevo para reemplazarlo.</translation>
    </message>
    <message>
        <source>changed meanwhile, saving replaces it: %1</source>
        <translation>cambiado entretanto, guardar lo reemplaza: %1</translation>
    </message>
    <message>
        <source>These phones cannot be shown together any more.</source>
        <translation>Estos teléfonos ya no se pueden mostrar juntos.</translation>
    </message>
    <message>
        <source>This was typed for an %1, which is no longer here.</source>
        <translation>Esto se escribió para un %1, que ya no está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unsaved</source>
        <translation>
            <numerusform>%1: %n sin guardar</numerusform>
            <numerusform>%1: %n sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is set here</source>
        <translation>Aquí no hay nada definido</translation>
    </message>
    <message>
        <source>Nothing of its own yet: all of it is inherited.</source>
        <translation>Aquí aún no hay nada propio: todo se hereda.</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Ningún ajuste coincide</translation>
    </message>
    <message>
        <source>"%1" is in no name, value or help.</source>
        <translation>«%1» no está en ningún nombre, valor ni ayuda.</translation>
    </message>
</context>
<context>
    <name>gui::Help</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Overview&lt;/b&gt; says what needs a person, worst first. A click on a line, or Enter, cures it: it adopts a phone that asked by itself, resyncs what is outdated, or leads to the setting that is missing.&lt;/p&gt;&lt;p&gt;A click on a bar shows the phones it counts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Vista general&lt;/b&gt; dice qué requiere una persona, lo peor primero. Un clic en una línea, o Intro, lo remedia: adopta un teléfono que preguntó por sí mismo, resincroniza lo desactualizado o lleva al ajuste que falta.&lt;/p&gt;&lt;p&gt;Un clic en una barra muestra los teléfonos que cuenta.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Phones&lt;/b&gt;: type into the search box to narrow the table. Plain words match any column; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; narrow one; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; or &lt;tt&gt;failed&lt;/tt&gt; is a state; a leading &lt;tt&gt;-&lt;/tt&gt; excludes. Ctrl+D keeps a search as a place.&lt;/p&gt;&lt;p&gt;Everything is done to all phones that are selected. A right click on the column heads chooses columns and groups. Ctrl+Z takes back the newest edit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Teléfonos&lt;/b&gt;: escriba en el cuadro de búsqueda para reducir la tabla. Las palabras sueltas buscan en cualquier columna; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; se limitan a una; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; o &lt;tt&gt;failed&lt;/tt&gt; es un estado; un &lt;tt&gt;-&lt;/tt&gt; delante excluye. Ctrl+D guarda una búsqueda como lugar.&lt;/p&gt;&lt;p&gt;Todo se hace a todos los teléfonos seleccionados. Un clic derecho en los encabezados elige columnas y grupos. Ctrl+Z deshace la última edición.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Extensions&lt;/b&gt; are numbers in Asterisk that a line of a phone carries. Insert makes one, F2 changes it, Delete removes it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las &lt;b&gt;extensiones&lt;/b&gt; son números de Asterisk que lleva una línea de un teléfono. Insertar crea una, F2 la modifica, Supr la quita.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; shows our part of its files. Name a folder to see what an export would change in the files that are there; only our own marked sections are touched. Reload Asterisk afterwards: &lt;tt&gt;sip reload&lt;/tt&gt; or &lt;tt&gt;pjsip reload&lt;/tt&gt;, and &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; muestra nuestra parte de sus archivos. Indique una carpeta para ver qué cambiaría una exportación en los archivos que hay allí; solo se tocan nuestras propias secciones marcadas. Recargue después Asterisk: &lt;tt&gt;sip reload&lt;/tt&gt; o &lt;tt&gt;pjsip reload&lt;/tt&gt;, y &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt; of the fleet and of this machine's servers, and what every phone is told unless its site, model, group or the phone itself says otherwise.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ajustes&lt;/b&gt; de la flota y de los servidores de esta máquina, y lo que se dice a cada teléfono salvo que su sede, su modelo, su grupo o el propio teléfono digan otra cosa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Scanning&lt;/b&gt;: every line that ends with Enter is a label. Its codes may come one by one or together; a product code sets the model for those that follow. A photograph of a label can be dropped here. What was taken is saved already; Esc ends.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Escanear&lt;/b&gt;: cada línea que termina con Intro es una etiqueta. Sus códigos pueden llegar uno a uno o juntos; un código de producto fija el modelo para los que siguen. Se puede soltar aquí una fotografía de una etiqueta. Lo añadido ya está guardado; Esc termina.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A phone&lt;/b&gt;, or all that are selected. Its &lt;b&gt;timeline&lt;/b&gt; says what it asked for, was told and did, newest first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: an arrow goes to the next key, Enter edits it, Space picks it up and puts it down elsewhere, Ctrl with an arrow exchanges it with its neighbour, Delete empties it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;: a letter or Enter edits, the chip says where a value comes from; what you save is shown first by Preview and played by Rehearse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profile&lt;/b&gt; is what the phone would be told now, &lt;b&gt;Log&lt;/b&gt; what it said itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Un teléfono&lt;/b&gt;, o todos los seleccionados. Su &lt;b&gt;cronología&lt;/b&gt; dice qué pidió, qué se le dijo y qué hizo, lo más reciente primero.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Líneas&lt;/b&gt;: una flecha va a la tecla siguiente, Intro la edita, Espacio la toma y la deja en otro lugar, Ctrl con una flecha la intercambia con su vecina, Supr la vacía.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ajustes&lt;/b&gt;: una letra o Intro edita, la etiqueta dice de dónde viene un valor; lo que guarda se ve antes en la vista previa y se ensaya.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perfil&lt;/b&gt; es lo que se le diría ahora al teléfono, &lt;b&gt;Registro&lt;/b&gt; lo que dijo él mismo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What is pushed&lt;/b&gt;: each phone goes from &lt;i&gt;sent&lt;/i&gt; to &lt;i&gt;fetched&lt;/i&gt;, &lt;i&gt;applied&lt;/i&gt; and &lt;i&gt;registered&lt;/i&gt;, each lit by what was seen and not by what was hoped. The first that stays dark is explained. Retry failed tries again where it stopped; to close this stops nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Lo que se envía&lt;/b&gt;: cada teléfono pasa de &lt;i&gt;enviado&lt;/i&gt; a &lt;i&gt;obtenido&lt;/i&gt;, &lt;i&gt;aplicado&lt;/i&gt; y &lt;i&gt;registrado&lt;/i&gt;; cada paso se enciende por lo que se vio, no por lo que se espera. El primero que queda apagado se explica. Los fallidos se pueden reintentar; cerrar esto no detiene nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The log&lt;/b&gt; follows the newest line until you scroll up. Filter hides the other lines, also by a &lt;tt&gt;/regular expression/&lt;/tt&gt;; Highlight only colours. A click on a head sorts, and then it stands still. Enter goes to the phone of a line, Shift+Enter opens its log in a window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;El registro&lt;/b&gt; sigue la línea más reciente hasta que usted suba. El filtro oculta las demás líneas, también con una &lt;tt&gt;/expresión regular/&lt;/tt&gt;; el resaltado solo colorea. Un clic en una cabecera ordena, y entonces queda quieto. Intro va al teléfono de una línea, Mayús+Intro abre su registro en una ventana.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No phone selected</source>
        <translation>Ningún teléfono seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one in the table, or several to see and set what they share.</source>
        <translation>Seleccione uno en la tabla, o varios para ver y ajustar lo que comparten.</translation>
    </message>
    <message>
        <source>Settings below are written for each of them.</source>
        <translation>Los ajustes de abajo se escriben para cada uno de ellos.</translation>
    </message>
    <message>
        <source>Set the address…</source>
        <translation>Indicar la dirección…</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varía</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sede: %1</translation>
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
        <translation>&amp;Línea de</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Extension whose line this key is</source>
        <translation>Extensión cuya línea es esta tecla</translation>
    </message>
    <message>
        <source>Label of the line</source>
        <translation>Etiqueta de la línea</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>gui::KeyEditor</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Qué hace</translation>
    </message>
    <message>
        <source>W&amp;hom</source>
        <translation>A q&amp;uién</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>E&amp;tiqueta</translation>
    </message>
</context>
<context>
    <name>gui::KeyMap</name>
    <message>
        <source>keys of %1</source>
        <translation>teclas de %1</translation>
    </message>
</context>
<context>
    <name>gui::KeyPalette</name>
    <message>
        <source>What to put on keys</source>
        <translation>Qué poner en las teclas</translation>
    </message>
    <message>
        <source>Search extensions</source>
        <translation>Buscar extensiones</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return</source>
        <translation>Arrastre a una tecla, o pulse Intro</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return to put it on the selected one.</source>
        <translation>Arrastre a una tecla, o pulse Intro para ponerlo en la seleccionada.</translation>
    </message>
    <message>
        <source>New extension</source>
        <translation>Nueva extensión</translation>
    </message>
    <message>
        <source>Makes the next free extension and registers it on the selected key.</source>
        <translation>Crea la siguiente extensión libre y la registra en la tecla seleccionada.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>No extensions yet: the button below makes one.</source>
        <translation>Aún no hay extensiones: el botón de abajo crea una.</translation>
    </message>
    <message>
        <source>No extension matches "%1".</source>
        <translation>Ninguna extensión coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>gui::KeyUse</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Watch, call and pick up</source>
        <translation>Supervisar, llamar y capturar</translation>
    </message>
    <message>
        <source>BLF</source>
        <translation>BLF</translation>
    </message>
    <message>
        <source>Watch and call</source>
        <translation>Supervisar y llamar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Supervisar</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Marcación rápida</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Park calls</source>
        <translation>Aparcar llamadas</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>DND</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tal como está escrito</translation>
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
        <translation>Lo que escribió el último cambio</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>Vaciar tecla</translation>
    </message>
    <message>
        <source>Takes what is on the selected key off it</source>
        <translation>Quita lo que hay en la tecla seleccionada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes the newest edit of this phone back</source>
        <translation>Deshace la última edición de este teléfono</translation>
    </message>
    <message>
        <source>Select one phone to see and set its keys.</source>
        <translation>Seleccione un teléfono para ver y ajustar sus teclas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be a line: the %2 has %n line(s).</source>
        <translation>
            <numerusform>%1 no puede ser una línea: el %2 tiene %n línea.</numerusform>
            <numerusform>%1 no puede ser una línea: el %2 tiene %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be a line on the %2.</source>
        <translation>%1 solo puede ser una línea en el %2.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Not kept, as it was wrong: %1</source>
        <translation>No se ha conservado por ser incorrecto: %1</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>emergency</source>
        <translation>emergencia</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>gui::LogView</name>
    <message>
        <source>Filter, or /regular expression/</source>
        <translation>Filtro, o /expresión regular/</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Highlight in the log</source>
        <translation>Resaltar en el registro</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Registro vacío</translation>
    </message>
    <message>
        <source>Phones whose Syslog_Server is this machine are heard here.</source>
        <translation>Aquí se oye a los teléfonos cuyo Syslog_Server es esta máquina.</translation>
    </message>
    <message>
        <source>Go to this phone</source>
        <translation>Ir a este teléfono</translation>
    </message>
    <message>
        <source>This phone's log in a window</source>
        <translation>El registro de este teléfono en una ventana</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Archivos de texto (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%n línea escrita en %1.</numerusform>
            <numerusform>%n líneas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>The filter above hides what is there.</source>
        <translation>El filtro de arriba oculta lo que hay.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>&amp;Filtrar el registro</translation>
    </message>
    <message>
        <source>&amp;Highlight in the log</source>
        <translation>&amp;Resaltar en el registro</translation>
    </message>
    <message>
        <source>&amp;Only the selected phones</source>
        <translation>&amp;Solo los teléfonos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Marks: rules that colour lines…</source>
        <translation>&amp;Marcas: reglas que colorean líneas…</translation>
    </message>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>&amp;Guardar lo que se muestra…</translation>
    </message>
    <message>
        <source>&amp;Pause the log</source>
        <translation>&amp;Pausar el registro</translation>
    </message>
    <message>
        <source>Fo&amp;llow the newest line</source>
        <translation>Seguir la &amp;línea más reciente</translation>
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
        <translation>Flota y servidores</translation>
    </message>
    <message>
        <source>What phones are told</source>
        <translation>Lo que se dice a los teléfonos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Search: name, MAC, model:504, never-seen</source>
        <translation>Buscar: nombre, MAC, model:504, never-seen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About Spafleet</source>
        <translation>Acerca de Spafleet</translation>
    </message>
    <message>
        <source>Spafleet %1
Fleet management for Cisco, Linksys and Sipura SPA phones on Asterisk.
Apache License 2.0</source>
        <translation>Spafleet %1
Gestión de flotas de teléfonos SPA de Cisco, Linksys y Sipura en Asterisk.
Licencia Apache 2.0</translation>
    </message>
    <message>
        <source>&amp;Scan labels…</source>
        <translation>Es&amp;canear etiquetas…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;New phone…</source>
        <translation>&amp;Nuevo teléfono…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importar CSV…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Export for &amp;Asterisk…</source>
        <translation>Exportar para &amp;Asterisk…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Find a phone by its address…</source>
        <translation>&amp;Buscar un teléfono por su dirección…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Resync</source>
        <translation>&amp;Resincronizar</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Re&amp;boot…</source>
        <translation>R&amp;einiciar…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Upgrade…</source>
        <translation>&amp;Actualizar…</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>L&amp;og in a window</source>
        <translation>Registr&amp;o en una ventana</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Inspector in a &amp;window of its own</source>
        <translation>Inspector en &amp;ventana propia</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>S&amp;top telling phones</source>
        <translation>De&amp;tener los envíos</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a place</source>
        <translation>&amp;Guardar esta búsqueda como lugar</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Esta página</translation>
    </message>
    <message>
        <source>&amp;About Spafleet</source>
        <translation>&amp;Acerca de Spafleet</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>&amp;Flota</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>%1 is ours now, as an %2; undo gives it back.</source>
        <translation>%1 ya es nuestro, como %2; deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Find a phone by its address</source>
        <translation>Buscar un teléfono por su dirección</translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n phone(s)? One in a call is left alone.</source>
        <translation>
            <numerusform>¿Reiniciar %n teléfono? Si está en una llamada, se deja en paz.</numerusform>
            <numerusform>¿Reiniciar %n teléfonos? Los que estén en una llamada se dejan en paz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n phone(s) as their Upgrade_Rule says? They reboot; one in a call is left alone.</source>
        <translation>
            <numerusform>¿Actualizar %n teléfono según su Upgrade_Rule? Se reinicia; si está en una llamada, se deja en paz.</numerusform>
            <numerusform>¿Actualizar %n teléfonos según su Upgrade_Rule? Se reinician; los que estén en una llamada se dejan en paz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import phones</source>
        <translation>Importar teléfonos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export phones</source>
        <translation>Exportar teléfonos</translation>
    </message>
    <message>
        <source>A virtual phone is plugged in: adopt it when it asks.</source>
        <translation>Hay un teléfono virtual conectado: adóptelo cuando pregunte.</translation>
    </message>
    <message>
        <source>Tr&amp;y with a virtual phone</source>
        <translation>Probar con un teléfono &amp;virtual</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Parte s&amp;iguiente de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>Qué haría %1</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Lines for the &amp;DHCP server…</source>
        <translation>Líneas para el servidor &amp;DHCP…</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>Líneas para el servidor DHCP</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>A factory phone asks by TFTP at port 69 only. Where DHCP cannot be changed, set Profile_Rule on a phone&apos;s own page to %1</source>
        <translation>Un teléfono de fábrica pregunta por TFTP solo en el puerto 69. Donde no se pueda cambiar el DHCP, ponga Profile_Rule en la página del propio teléfono a %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Dejar de espe&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Adopt phones that asked…</source>
        <translation>A&amp;doptar los teléfonos que preguntaron…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
</context>
<context>
    <name>gui::MarksDialog</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>Marks in the log</source>
        <translation>Marcas en el registro</translation>
    </message>
    <message>
        <source>A line that holds the words, or fits the /regular expression/, is coloured. The first rule that fits wins.</source>
        <translation>Se colorea una línea que contiene las palabras o encaja con la /expresión regular/. Gana la primera regla que encaja.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Words or /expression/</source>
        <translation>Palabras o /expresión/</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
</context>
<context>
    <name>gui::Overview</name>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By firmware</source>
        <translation>Por firmware</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Lo que requiere una persona</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>Every phone has what is recorded.</source>
        <translation>Todos los teléfonos tienen lo que consta en el inventario.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
</context>
<context>
    <name>gui::PageMenu</name>
    <message>
        <source>Nothing to do here</source>
        <translation>Nada que hacer aquí</translation>
    </message>
</context>
<context>
    <name>gui::PhoneDialog</name>
    <message>
        <source>With the next extension on its first line</source>
        <translation>Con la siguiente extensión en su primera línea</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>Nuevo teléfono</translation>
    </message>
    <message numerus="yes">
        <source>Change %n phone(s)</source>
        <translation>
            <numerusform>Modificar %n teléfono</numerusform>
            <numerusform>Modificar %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;MAC</source>
        <translation>&amp;MAC</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;delo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sede</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varía</translation>
    </message>
    <message>
        <source>This is not the MAC address of a phone: it has twelve digits, 0 to 9 and a to f.</source>
        <translation>Esta no es la dirección MAC de un teléfono: tiene doce cifras, de 0 a 9 y de a a f.</translation>
    </message>
    <message numerus="yes">
        <source>change %n phone(s)</source>
        <translation>
            <numerusform>modificar %n teléfono</numerusform>
            <numerusform>modificar %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xtension of line 1</source>
        <translation>E&amp;xtensión de la línea 1</translation>
    </message>
    <message>
        <source>none; a new number makes a new extension</source>
        <translation>ninguna; un número nuevo crea una extensión</translation>
    </message>
</context>
<context>
    <name>gui::PhonePicture</name>
    <message>
        <source>Keys of the phone</source>
        <translation>Teclas del teléfono</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>Módulo %1</translation>
    </message>
    <message>
        <source>%1, module %2</source>
        <translation>%1, módulo %2</translation>
    </message>
</context>
<context>
    <name>gui::PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca vistos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Olvidar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>gui::ProfileView</name>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Tal como se envía</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>Solo lo definido</translation>
    </message>
    <message>
        <source>With factory values</source>
        <translation>Con valores de fábrica</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the profile</source>
        <translation>Buscar en el perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Select one phone to see its profile.</source>
        <translation>Seleccione un teléfono para ver su perfil.</translation>
    </message>
</context>
<context>
    <name>gui::PushModel</name>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>descargado</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>asking the phone</source>
        <translation>preguntando al teléfono</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Got to</source>
        <translation>Llegó a</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informe recibido</translation>
    </message>
</context>
<context>
    <name>gui::PushProgress</name>
    <message>
        <source>Progress of what is pushed</source>
        <translation>Progreso de los envíos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Resyncing %1 of %2</source>
        <translation>Resincronización %1 de %2</translation>
    </message>
    <message>
        <source>Rebooting %1 of %2</source>
        <translation>Reinicio %1 de %2</translation>
    </message>
    <message>
        <source>Upgrading %1 of %2</source>
        <translation>Actualización %1 de %2</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>Informe %1 de %2</translation>
    </message>
    <message>
        <source>How far each phone got…</source>
        <translation>Hasta dónde llegó cada teléfono…</translation>
    </message>
</context>
<context>
    <name>gui::PushStrip</name>
    <message>
        <source>Resync also during a call</source>
        <translation>Resincronizar también durante una llamada</translation>
    </message>
    <message>
        <source>Pushed to phones</source>
        <translation>Enviado a los teléfonos</translation>
    </message>
    <message>
        <source>Nothing pushed</source>
        <translation>Nada enviado</translation>
    </message>
    <message>
        <source>Resync, reboot or upgrade phones: how far each gets is shown here.</source>
        <translation>Resincronice, reinicie o actualice teléfonos: aquí se ve hasta dónde llega cada uno.</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>Reintentar estos</translation>
    </message>
    <message>
        <source>Phones that are done</source>
        <translation>Teléfonos terminados</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>How many phones are told each minute: all at once would ask for their files and register at once.</source>
        <translation>A cuántos teléfonos se avisa cada minuto: todos a la vez pedirían sus archivos y se registrarían a la vez.</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>as fast as can be</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>Reboot and upgrade always wait until the call is over.</source>
        <translation>El reinicio y la actualización esperan siempre a que termine la llamada.</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Limpiar los terminados</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>detenido antes de enviarse</translation>
    </message>
    <message>
        <source>%1 of %2 served</source>
        <translation>%1 de %2 atendidos</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con fallo</numerusform>
            <numerusform>%n con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is told first</source>
        <translation>A quién se avisa primero</translation>
    </message>
    <message>
        <source>The others are told once those who go first have proven that they took it; where one of these fails they wait for your word.</source>
        <translation>A los demás se les avisa cuando los primeros han demostrado que lo aceptaron; si falla uno de ellos, esperan su orden.</translation>
    </message>
    <message>
        <source>all in turn</source>
        <translation>todos por turno</translation>
    </message>
    <message>
        <source>one first</source>
        <translation>primero uno</translation>
    </message>
    <message>
        <source>ten first</source>
        <translation>primero diez</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Avisar a los demás</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the proof of the first</source>
        <translation>
            <numerusform>%n espera la prueba de los primeros</numerusform>
            <numerusform>%n esperan la prueba de los primeros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: of the first not all took it</source>
        <translation>
            <numerusform>%n espera: no todos los primeros lo aceptaron</numerusform>
            <numerusform>%n esperan: no todos los primeros lo aceptaron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowDetail</name>
    <message>
        <source>does not see it (na)</source>
        <translation>no lo ve (na)</translation>
    </message>
    <message>
        <source>may look at it (ro)</source>
        <translation>puede verlo (ro)</translation>
    </message>
    <message>
        <source>may change it (rw)</source>
        <translation>puede cambiarlo (rw)</translation>
    </message>
    <message>
        <source>On the phone its &amp;user</source>
        <translation>En el teléfono, su &amp;usuario</translation>
    </message>
    <message>
        <source>as is inherited</source>
        <translation>como se hereda</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Part of the rule</source>
        <translation>Parte de la regla</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Parts of the rule</source>
        <translation>Partes de la regla</translation>
    </message>
    <message>
        <source>No rule: nothing is fetched.</source>
        <translation>Sin regla: no se descarga nada.</translation>
    </message>
    <message>
        <source>No part applies: nothing is fetched.</source>
        <translation>Ninguna parte se aplica: no se descarga nada.</translation>
    </message>
    <message>
        <source>Fetches %1</source>
        <translation>Descarga %1</translation>
    </message>
    <message>
        <source>Nothing is fetched.</source>
        <translation>No se descarga nada.</translation>
    </message>
    <message>
        <source>with a key</source>
        <translation>con una clave</translation>
    </message>
    <message>
        <source>as the user %1</source>
        <translation>como el usuario %1</translation>
    </message>
    <message>
        <source>after setting %1 to %2</source>
        <translation>tras poner %1 a %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It holds now: the phone would resync.</source>
        <translation>Se cumple ahora: el teléfono se resincronizaría.</translation>
    </message>
    <message>
        <source>It does not hold now.</source>
        <translation>Ahora no se cumple.</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Se convierte en: %1</translation>
    </message>
    <message>
        <source>$%1 = %2</source>
        <translation>$%1 = %2</translation>
    </message>
    <message>
        <source>$%1 is not known</source>
        <translation>$%1 no se conoce</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>With the values below the phone cannot read it, column %1: %2.</source>
        <translation>Con los valores de abajo el teléfono no puede leerla, columna %1: %2.</translation>
    </message>
</context>
<context>
    <name>gui::ScanSession</name>
    <message>
        <source>taken, though its maker makes no phone we know</source>
        <translation>añadido, aunque su fabricante no hace ningún teléfono que conozcamos</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocido</translation>
    </message>
    <message>
        <source>scanned twice</source>
        <translation>escaneado dos veces</translation>
    </message>
    <message>
        <source>from now on: %1</source>
        <translation>a partir de ahora: %1</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>ya conocido: %1</translation>
    </message>
    <message>
        <source>not a MAC</source>
        <translation>no es una MAC</translation>
    </message>
</context>
<context>
    <name>gui::ScanView</name>
    <message>
        <source>This program was built without ZXing, so it cannot read pictures.</source>
        <translation>Este programa se compiló sin ZXing, por lo que no puede leer imágenes.</translation>
    </message>
    <message>
        <source>Assign the next extension</source>
        <translation>Asignar la siguiente extensión</translation>
    </message>
    <message>
        <source>Scan a label, or type a MAC and press Enter</source>
        <translation>Escanee una etiqueta, o escriba una MAC y pulse Intro</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Código escaneado</translation>
    </message>
    <message>
        <source>Model by label or MAC</source>
        <translation>Modelo según la etiqueta o la MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Read the codes in a photograph of a label. It may be dropped here, too.</source>
        <translation>Leer los códigos de una fotografía de una etiqueta. También se puede soltar aquí.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Hold labels before the camera</source>
        <translation>Poner etiquetas ante la cámara</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Listo (Esc)</translation>
    </message>
    <message>
        <source>Scanned in this sitting</source>
        <translation>Escaneados en esta sesión</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Every phone is saved as soon as it is scanned. A product code on the label sets the model for those that follow.</source>
        <translation>Cada teléfono se guarda en cuanto se escanea. Un código de producto en la etiqueta fija el modelo para los que siguen.</translation>
    </message>
    <message>
        <source>Which model? Choose it above and scan again.</source>
        <translation>¿Qué modelo? Elíjalo arriba y escanee de nuevo.</translation>
    </message>
    <message>
        <source>Pictures of labels</source>
        <translation>Imágenes de etiquetas</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>No code can be read in %1.</source>
        <translation>No se puede leer ningún código en %1.</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>extensión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken in this sitting</source>
        <translation>
            <numerusform>%n teléfono añadido en esta sesión</numerusform>
            <numerusform>%n teléfonos añadidos en esta sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Todavía no se ha escaneado nada</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 lo cambia</translation>
    </message>
</context>
<context>
    <name>gui::ScopeView</name>
    <message>
        <source>These phones are no longer recorded.</source>
        <translation>Estos teléfonos ya no están en el inventario.</translation>
    </message>
</context>
<context>
    <name>gui::ScriptEditor</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ServersBox</name>
    <message>
        <source>Servers of this machine</source>
        <translation>Servidores de esta máquina</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>TFTP port</source>
        <translation>Puerto TFTP</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Puerto HTTP</translation>
    </message>
    <message>
        <source>Syslog port</source>
        <translation>Puerto syslog</translation>
    </message>
    <message>
        <source>Folder of firmware and logos</source>
        <translation>Carpeta de firmware y logotipos</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>Iniciar o reiniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Phones are served.</source>
        <translation>Los teléfonos reciben servicio.</translation>
    </message>
    <message>
        <source>Syslog port, TCP</source>
        <translation>Puerto syslog, TCP</translation>
    </message>
    <message>
        <source>any; for a firewall a range, such as 50000-50255</source>
        <translation>cualquiera; para un cortafuegos un rango, como 50000-50255</translation>
    </message>
    <message>
        <source>Ports of TFTP transfers</source>
        <translation>Puertos de las transferencias TFTP</translation>
    </message>
    <message>
        <source>All from the TFTP port, for a stricter firewall</source>
        <translation>Todas desde el puerto TFTP, para un cortafuegos más estricto</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Puerto HTTPS</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificado (PEM)</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>Su clave (PEM)</translation>
    </message>
    <message>
        <source>CA of the phones&apos; certificates (PEM)</source>
        <translation>CA de los certificados de los teléfonos (PEM)</translation>
    </message>
    <message>
        <source>none: phones need no certificate</source>
        <translation>ninguna: los teléfonos no necesitan certificado</translation>
    </message>
    <message>
        <source>Also for old SPA phones (TLS 1.0: not safe any more)</source>
        <translation>También para teléfonos SPA antiguos (TLS 1.0: ya no es seguro)</translation>
    </message>
</context>
<context>
    <name>gui::SettingsView</name>
    <message>
        <source>The whole fleet</source>
        <translation>Toda la flota</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Secretos: %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: guardado.</translation>
    </message>
</context>
<context>
    <name>gui::Speaker</name>
    <message>
        <source>This machine has no loudspeaker to play it on.</source>
        <translation>Esta máquina no tiene altavoz con el que reproducirlo.</translation>
    </message>
    <message>
        <source>The loudspeaker of this machine does not take such samples.</source>
        <translation>El altavoz de esta máquina no admite este tipo de muestras.</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it cannot play sounds.</source>
        <translation>Este programa se compiló sin Qt Multimedia, por lo que no puede reproducir sonidos.</translation>
    </message>
</context>
<context>
    <name>gui::Standing</name>
    <message>
        <source>never seen</source>
        <translation>nunca visto</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>It has not asked for anything yet. Is it plugged in, and does DHCP option 66 name this server?</source>
        <translation>Aún no ha pedido nada. ¿Está conectado, e indica la opción DHCP 66 este servidor?</translation>
    </message>
    <message>
        <source>It is fetching its profile now.</source>
        <translation>Está descargando su perfil ahora.</translation>
    </message>
    <message>
        <source>It has fetched what is recorded.</source>
        <translation>Ha descargado lo que consta en el inventario.</translation>
    </message>
    <message>
        <source>What it fetched last is older than the record. Resync makes it ask now.</source>
        <translation>Lo último que descargó es más antiguo que el inventario. Resincronizarlo hace que pregunte ahora.</translation>
    </message>
    <message>
        <source>The last step it tried did not work. Its timeline says which.</source>
        <translation>El último paso que intentó no funcionó. Su cronología dice cuál.</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 apagado</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
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
        <translation>Dónde escuchan los servidores…</translation>
    </message>
    <message>
        <source>%1 · lines lost</source>
        <translation>%1 · líneas perdidas</translation>
    </message>
</context>
<context>
    <name>gui::TextDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
</context>
<context>
    <name>gui::TimelineModel</name>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>obtuvo %1</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>está obteniendo %1</translation>
    </message>
    <message>
        <source>asked in vain for %1</source>
        <translation>pidió en vano %1</translation>
    </message>
    <message>
        <source>did not get all of %1</source>
        <translation>no recibió todo %1</translation>
    </message>
    <message>
        <source>sent its report %1</source>
        <translation>envió su informe %1</translation>
    </message>
    <message>
        <source>sends its report %1</source>
        <translation>está enviando su informe %1</translation>
    </message>
    <message>
        <source>sent in vain %1</source>
        <translation>envió en vano %1</translation>
    </message>
    <message>
        <source>did not send all of %1</source>
        <translation>no envió todo %1</translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>orden enviada: %1</translation>
    </message>
    <message>
        <source>pushed %1 in vain</source>
        <translation>orden enviada en vano: %1</translation>
    </message>
    <message>
        <source>answered: it has no lines</source>
        <translation>respondió: no tiene líneas</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1: registrado</translation>
    </message>
    <message>
        <source>%1 not registered</source>
        <translation>%1: no registrado</translation>
    </message>
    <message>
        <source>%1 registered, %2 not</source>
        <translation>%1: registrado; %2: no</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>What this phone asks for, gets, logs and is told appears here as it happens.</source>
        <translation>Lo que este teléfono pide, recibe, anota y se le dice aparece aquí según ocurre.</translation>
    </message>
    <message>
        <source>Select phones</source>
        <translation>Seleccione teléfonos</translation>
    </message>
    <message>
        <source>Then all that happened to them stands here.</source>
        <translation>Aquí aparecerá todo lo que les ha ocurrido.</translation>
    </message>
    <message>
        <source>What these phones ask for, get, log and are told appears here as it happens.</source>
        <translation>Lo que estos teléfonos piden, reciben, anotan y se les dice aparece aquí según ocurre.</translation>
    </message>
</context>
<context>
    <name>gui::ToneEditor</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>gui::TrialPhone</name>
    <message>
        <source>TFTP is not served yet: start the servers first.</source>
        <translation>Todavía no se sirve TFTP: inicie primero los servidores.</translation>
    </message>
</context>
<context>
    <name>gui::Unsaved</name>
    <message>
        <source>Not everything could be saved.</source>
        <translation>No se ha podido guardar todo.</translation>
    </message>
    <message>
        <source>Save what is not saved yet?</source>
        <translation>¿Guardar lo que aún no está guardado?</translation>
    </message>
</context>
<context>
    <name>gui::ValueField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Generar uno</translation>
    </message>
</context>
<context>
    <name>gui::WavePlot</name>
    <message>
        <source>Picture of the sound</source>
        <translation>Imagen del sonido</translation>
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
        <translation>%1 no está en el inventario.</translation>
    </message>
    <message>
        <source>It is in a call. Try again when it is over.</source>
        <translation>Está en una llamada. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>deshacer: %1</translation>
    </message>
    <message>
        <source>again: %1</source>
        <translation>de nuevo: %1</translation>
    </message>
    <message>
        <source>There is no edit of this window to take back.</source>
        <translation>No hay ninguna edición de esta ventana que deshacer.</translation>
    </message>
    <message>
        <source>"%1" stays: somebody changed the same since. The timeline says who.</source>
        <translation>«%1» se queda: alguien cambió lo mismo desde entonces. La cronología dice quién.</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>No existe la extensión %1.</translation>
    </message>
    <message>
        <source>Nothing to write: %1 is as it should be.</source>
        <translation>Nada que escribir: %1 está como debe.</translation>
    </message>
    <message>
        <source>Written into %1: %2.</source>
        <translation>Escrito en %1: %2.</translation>
    </message>
    <message>
        <source>%1 phones added, %2 changed, %3 rows refused.</source>
        <translation>%1 teléfonos añadidos, %2 modificados, %3 filas rechazadas.</translation>
    </message>
    <message>
        <source>%1 phones written to %2.</source>
        <translation>%1 teléfonos escritos en %2.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Cancelado: no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>gui::ago</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>gui::pushWord</name>
    <message>
        <source>resync</source>
        <translation>resincronización</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>No se puede crear la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 supera los %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 holds a control character; take it out.</source>
        <translation>%1 contiene un carácter de control; quítelo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 no puede estar en blanco.</translation>
    </message>
    <message>
        <source>The phone %1 has more lines than any.</source>
        <translation>El teléfono %1 tiene más líneas que ninguno.</translation>
    </message>
    <message>
        <source>Line %1 of %2: lines count from 1.</source>
        <translation>Línea %1 de %2: las líneas se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is given twice.</source>
        <translation>La línea %1 de %2 está repetida.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>La etiqueta</translation>
    </message>
    <message>
        <source>The phone's name</source>
        <translation>El nombre del teléfono</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>El nombre del grupo</translation>
    </message>
    <message>
        <source>The site's name</source>
        <translation>El nombre de la sede</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Take that back first: spafleetctl phone undo %1</source>
        <translation>Deshaga antes eso: spafleetctl phone undo %1</translation>
    </message>
    <message>
        <source>Change that by hand instead.</source>
        <translation>Cámbielo a mano en su lugar.</translation>
    </message>
    <message>
        <source>"%1" cannot be taken back: %2 changed the same thing since ("%3": %4). %5</source>
        <translation>«%1» no se puede deshacer: %2 cambió lo mismo desde entonces («%3»: %4). %5</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Spafleet (its version is %2, this program knows %3). It was left as it is; update this program.</source>
        <translation>La base de datos %1 la creó un Spafleet más reciente (su versión es %2, este programa conoce la %3). Se ha dejado como estaba; actualice este programa.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is; name another file.</source>
        <translation>La base de datos %1 pertenece a otro programa. Se ha dejado como estaba; indique otro archivo.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>(another)</source>
        <translation>(otro)</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>extensión %1</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: alta</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: baja</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is not installed; install the package %2.</source>
        <translation>El controlador de Qt para %1 no está instalado; instale el paquete %2.</translation>
    </message>
    <message>
        <source>Another program holds it; try again.</source>
        <translation>Otro programa la tiene ocupada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs and lets you in.</source>
        <translation>Compruebe la dirección, que el servidor funciona y que le deja entrar.</translation>
    </message>
    <message>
        <source>Another program is writing to it; try again.</source>
        <translation>Otro programa está escribiendo en ella; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be written: see to it that the file and its folder belong to you.</source>
        <translation>No se puede escribir en ella: procure que el archivo y su carpeta le pertenezcan.</translation>
    </message>
    <message>
        <source>The disk failed or is full; nothing was changed.</source>
        <translation>El disco ha fallado o está lleno; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is damaged; put back a copy.</source>
        <translation>Está dañada; restaure una copia.</translation>
    </message>
    <message>
        <source>The disk is full: make room and try again; nothing was changed.</source>
        <translation>El disco está lleno: haga sitio e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It cannot be opened: see to it that the file and its folder belong to you.</source>
        <translation>No se puede abrir: procure que el archivo y su carpeta le pertenezcan.</translation>
    </message>
    <message>
        <source>It is no database; name another file.</source>
        <translation>No es una base de datos; indique otro archivo.</translation>
    </message>
    <message>
        <source>The database %1: %2</source>
        <translation>La base de datos %1: %2</translation>
    </message>
    <message>
        <source>There is no phone %1; `phone list` names them.</source>
        <translation>No existe el teléfono %1; `phone list` los nombra.</translation>
    </message>
    <message>
        <source>The extension's number</source>
        <translation>El número de la extensión</translation>
    </message>
    <message>
        <source>The extension's name</source>
        <translation>El nombre de la extensión</translation>
    </message>
    <message>
        <source>The context</source>
        <translation>El contexto</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>El buzón de voz</translation>
    </message>
    <message>
        <source>The Asterisk's name</source>
        <translation>El nombre del Asterisk</translation>
    </message>
    <message>
        <source>There is no extension %1; `extension list` names them.</source>
        <translation>No existe la extensión %1; `extension list` las nombra.</translation>
    </message>
    <message>
        <source>The setting's name</source>
        <translation>El nombre del ajuste</translation>
    </message>
    <message>
        <source>The value of %1 is too long.</source>
        <translation>El valor de %1 es demasiado largo.</translation>
    </message>
    <message>
        <source>The element's name</source>
        <translation>El nombre del elemento</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>El nombre de la capa</translation>
    </message>
    <message>
        <source>Line %1 of %2: there is no extension %3; `extension add %3` makes it.</source>
        <translation>Línea %1 de %2: no existe la extensión %3; `extension add %3` la crea.</translation>
    </message>
    <message>
        <source>Extension %1 is in use by %2; take it off their lines first.</source>
        <translation>La extensión %1 está en uso por %2; quítela antes de sus líneas.</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 that could be taken back.</source>
        <translation>No se ha cambiado nada en %1 que se pueda deshacer.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>deshacer: %1</translation>
    </message>
    <message>
        <source>The key has no holder %1.</source>
        <translation>La clave no tiene el titular %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fleet management for SPA phones on Asterisk</source>
        <translation>Gestión de flotas de teléfonos SPA en Asterisk</translation>
    </message>
    <message>
        <source>The record: a file or a postgresql:// address.</source>
        <translation>El inventario: un archivo o una dirección postgresql://.</translation>
    </message>
    <message>
        <source>Open a demonstration: a small company whose phones live in this program.</source>
        <translation>Abrir una demostración: una pequeña empresa cuyos teléfonos viven en este programa.</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>it refuses the connection; is its web server on (Enable_Web_Server), and on this port?</source>
        <translation>rechaza la conexión; ¿está activo su servidor web (Enable_Web_Server), y en este puerto?</translation>
    </message>
    <message>
        <source>nobody knows that name</source>
        <translation>nadie conoce ese nombre</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>la conexión falló (%1)</translation>
    </message>
    <message>
        <source>“%1” is no address of a phone; write 192.0.2.7, 192.0.2.7:8080 or [2001:db8::7]:8080</source>
        <translation>«%1» no es la dirección de un teléfono; escriba 192.0.2.7, 192.0.2.7:8080 o [2001:db8::7]:8080</translation>
    </message>
    <message>
        <source>The status page is larger than 1 MB; no phone's is</source>
        <translation>La página de estado supera 1 MB; la de ningún teléfono lo hace</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: nobody knows that name, or no way leads there</source>
        <translation>No se puede contactar con el teléfono en %1: nadie conoce ese nombre, o ninguna ruta lleva allí</translation>
    </message>
    <message>
        <source>“%1/%2” is no network; write 192.0.2.0/24</source>
        <translation>«%1/%2» no es una red; escriba 192.0.2.0/24</translation>
    </message>
    <message>
        <source>/%1 are too many addresses; probe at most a /%2 at a time</source>
        <translation>/%1 son demasiadas direcciones; sondee como mucho un /%2 cada vez</translation>
    </message>
    <message>
        <source>Asking the phone was given up because the program ends</source>
        <translation>Se dejó de preguntar al teléfono porque el programa termina</translation>
    </message>
    <message>
        <source>The answer is no status page of a phone; is the address right, and is its password?</source>
        <translation>La respuesta no es la página de estado de un teléfono; ¿es correcta la dirección, y su contraseña?</translation>
    </message>
    <message>
        <source>Cannot open a SIP socket on %1</source>
        <translation>No se puede abrir un socket SIP en %1</translation>
    </message>
    <message>
        <source>Cannot make a NOTIFY for %1</source>
        <translation>No se puede crear un NOTIFY para %1</translation>
    </message>
    <message>
        <source>it knows no such event</source>
        <translation>no conoce ese evento</translation>
    </message>
    <message>
        <source>is the line %1 its own, and Resync_From_SIP on?</source>
        <translation>¿es suya la línea %1, y está activo Resync_From_SIP?</translation>
    </message>
    <message>
        <source>%1 refuses the NOTIFY: SIP status %2; %3</source>
        <translation>%1 rechaza el NOTIFY: estado SIP %2; %3</translation>
    </message>
    <message>
        <source>%1 asks for the password of line %2 and takes none of those known; or set Auth_Resync-Reboot to No</source>
        <translation>%1 pide la contraseña de la línea %2 y no acepta ninguna de las conocidas; indíquela, o ponga Auth_Resync-Reboot a No</translation>
    </message>
    <message>
        <source>The phone at %1 did not answer the NOTIFY; is its SIP port %2?</source>
        <translation>El teléfono en %1 no respondió al NOTIFY; ¿es %2 su puerto SIP?</translation>
    </message>
</context>
<context>
    <name>phone::Exchange</name>
    <message>
        <source>%1 answers with more than 4 MB, which no phone does</source>
        <translation>%1 responde con más de 4 MB, cosa que ningún teléfono hace</translation>
    </message>
    <message>
        <source>%1 asks for its password in a way we do not give it away; only HTTP digest is used</source>
        <translation>%1 pide su contraseña de una forma que la revelaría; solo se usa HTTP digest</translation>
    </message>
    <message>
        <source>%1 has no such page: it is no SPA or MPP phone, or its web pages for the admin are off (Enable_Web_Admin_Access)</source>
        <translation>%1 no tiene esa página: no es un teléfono SPA ni MPP, o sus páginas web de administración están desactivadas (Enable_Web_Admin_Access)</translation>
    </message>
    <message>
        <source>%1 refuses: HTTP status %2</source>
        <translation>%1 rechaza la petición: estado HTTP %2</translation>
    </message>
    <message>
        <source>%1 asks for an admin password and none is known for it: set Admin_Passwd</source>
        <translation>%1 pide una contraseña de administrador y no se conoce ninguna: defina Admin_Passwd</translation>
    </message>
    <message>
        <source>%1 takes none of the %2 admin passwords known for it; resync it from its own menu, or give the password it has</source>
        <translation>%1 no acepta ninguna de las %2 contraseñas de administrador conocidas; resincronícelo desde su propio menú, o indique la contraseña que tiene</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: %2</source>
        <translation>No se puede contactar con el teléfono en %1: %2</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>is written "%1": the phone shows ASCII only</source>
        <translation>se escribe «%1»: el teléfono solo muestra ASCII</translation>
    </message>
    <message>
        <source>use plain letters, or newer firmware</source>
        <translation>use letras sencillas, o un firmware más reciente</translation>
    </message>
    <message>
        <source>is spelled in another case: the phone passes it over</source>
        <translation>está escrito con otras mayúsculas o minúsculas: el teléfono lo pasa por alto</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escriba %1</translation>
    </message>
    <message>
        <source>is no element of the %1 but of the %2: the phone passes it over</source>
        <translation>no es un elemento del %1 sino del %2: el teléfono lo pasa por alto</translation>
    </message>
    <message>
        <source>perhaps %1 is meant</source>
        <translation>quizá quería decir %1</translation>
    </message>
    <message>
        <source>is not known: the phone passes it over</source>
        <translation>no se conoce: el teléfono lo pasa por alto</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>compruebe la ortografía</translation>
    </message>
    <message>
        <source>is said again in line %1</source>
        <translation>se repite en la línea %1</translation>
    </message>
    <message>
        <source>is said again in line %1, and only the last one counts</source>
        <translation>se repite en la línea %1, y solo cuenta el último</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>quite uno de ellos</translation>
    </message>
    <message>
        <source>is a secret in a file that anybody may fetch</source>
        <translation>es un secreto en un archivo que cualquiera puede descargar</translation>
    </message>
    <message>
        <source>move it to the phone's own profile</source>
        <translation>muévalo al perfil propio del teléfono</translation>
    </message>
    <message>
        <source>is empty: whoever reaches the phone may change it</source>
        <translation>está vacío: quien llegue al teléfono puede cambiarlo</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>ponga una contraseña</translation>
    </message>
    <message>
        <source>debugging is left on: calls are reported to %1 in the clear</source>
        <translation>la depuración quedó activada: las llamadas se notifican en claro a %1</translation>
    </message>
    <message>
        <source>debugging is left on</source>
        <translation>la depuración quedó activada</translation>
    </message>
    <message>
        <source>set Debug_Level to 0 once the phone works</source>
        <translation>ponga Debug_Level a 0 cuando el teléfono funcione</translation>
    </message>
    <message>
        <source>is cleared: the phone no longer says what became of it</source>
        <translation>está vaciado: el teléfono deja de decir qué resultó</translation>
    </message>
    <message>
        <source>leave it as the factory has it</source>
        <translation>déjelo como viene de fábrica</translation>
    </message>
    <message>
        <source>the server is outside of Restricted_Access_Domains</source>
        <translation>el servidor está fuera de Restricted_Access_Domains</translation>
    </message>
    <message>
        <source>add its domain there</source>
        <translation>añada allí su dominio</translation>
    </message>
    <message>
        <source>its maker publishes no more firmware, and these holes stay open: %1</source>
        <translation>su fabricante ya no publica firmware, y estos agujeros quedan abiertos: %1</translation>
    </message>
    <message>
        <source>keep the phone in a network of its own and switch its web server off once it is set up</source>
        <translation>mantenga el teléfono en una red propia y apague su servidor web una vez configurado</translation>
    </message>
    <message>
        <source>has no condition: the phone may load the image over and over</source>
        <translation>no tiene condición: el teléfono puede cargar la imagen una y otra vez</translation>
    </message>
    <message>
        <source>write ( $SWVER ne VERSION )? before the address</source>
        <translation>escriba ( $SWVER ne VERSION )? delante de la dirección</translation>
    </message>
    <message>
        <source>asks for the firmware %1, which we do not hold</source>
        <translation>pide el firmware %1, que no tenemos</translation>
    </message>
    <message>
        <source>put the image into the folder of files, or clear the rule</source>
        <translation>ponga la imagen en la carpeta de archivos, o vacíe la regla</translation>
    </message>
    <message>
        <source>%1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>%1 es el firmware %2, con el que la condición sigue cumpliéndose: el teléfono lo cargaría sin fin</translation>
    </message>
    <message>
        <source>name version %1 in the condition</source>
        <translation>indique la versión %1 en la condición</translation>
    </message>
    <message>
        <source>a phone older than %1 must load %2 before %3</source>
        <translation>un teléfono anterior a %1 debe cargar %2 antes de %3</translation>
    </message>
    <message>
        <source>write ( $SWVER lt %1 )? and the address of %2 first</source>
        <translation>escriba primero ( $SWVER lt %1 )? y la dirección de %2</translation>
    </message>
    <message>
        <source>holds characters that this phone shows only with newer firmware</source>
        <translation>contiene caracteres que este teléfono solo muestra con un firmware más reciente</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>contiene caracteres de control</translation>
    </message>
    <message>
        <source>remove line breaks and tabs from the value</source>
        <translation>quite del valor los saltos de línea y las tabulaciones</translation>
    </message>
    <message>
        <source>a semicolon in a key's label ends it where the key is programmed</source>
        <translation>un punto y coma en la etiqueta de una tecla la termina allí donde se programa la tecla</translation>
    </message>
    <message>
        <source>write a comma or a hyphen instead</source>
        <translation>escriba en su lugar una coma o un guion</translation>
    </message>
    <message>
        <source>a semicolon in the key's label tears it apart</source>
        <translation>un punto y coma en la etiqueta de la tecla la parte en dos</translation>
    </message>
    <message>
        <source>is longer than the %1 characters a phone may keep</source>
        <translation>supera los %1 caracteres que un teléfono puede guardar</translation>
    </message>
    <message>
        <source>shorten it, or try it on one phone first</source>
        <translation>acórtelo, o pruébelo primero en un teléfono</translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>columna %1: </translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>corrija el valor</translation>
    </message>
    <message>
        <source>the phone writes this in another way, takes it for a change and reboots at every resync</source>
        <translation>el teléfono lo escribe de otra forma, lo toma por un cambio y se reinicia en cada resincronización</translation>
    </message>
    <message>
        <source>The cryptographic library cannot encrypt.</source>
        <translation>La biblioteca criptográfica no puede cifrar.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or it was not made with openssl enc -aes-256-cbc -md md5.</source>
        <translation>El archivo no se puede descifrar: la clave es incorrecta, o no se hizo con openssl enc -aes-256-cbc -md md5.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or the file is damaged.</source>
        <translation>El archivo no se puede descifrar: la clave es incorrecta, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>the file was encrypted before it was compressed, or wrapped twice: a phone cannot read it</source>
        <translation>el archivo se cifró antes de comprimirlo, o se envolvió dos veces: un teléfono no puede leerlo</translation>
    </message>
    <message>
        <source>compress first, then encrypt</source>
        <translation>comprima primero y cifre después</translation>
    </message>
    <message>
        <source>The file is encrypted, or no profile at all. Give the key that stands in the phone's profile rule: --key.</source>
        <translation>El archivo está cifrado, o no es un perfil. Indique la clave que figura en la regla de perfil del teléfono: --key.</translation>
    </message>
    <message>
        <source>The key is wrong: what comes out is no profile.</source>
        <translation>La clave es incorrecta: lo que sale no es un perfil.</translation>
    </message>
    <message>
        <source>The file is neither text nor compressed nor encrypted in a way phones read.</source>
        <translation>El archivo no es texto, ni está comprimido, ni cifrado de una forma que lean los teléfonos.</translation>
    </message>
    <message>
        <source>The file is larger than any profile.</source>
        <translation>El archivo es mayor que cualquier perfil.</translation>
    </message>
    <message>
        <source>The file is UTF-16, which no phone reads; save it as UTF-8.</source>
        <translation>El archivo es UTF-16, que ningún teléfono lee; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is wrapped too many times.</source>
        <translation>El archivo está envuelto demasiadas veces.</translation>
    </message>
    <message>
        <source>There is no memory left to decompress.</source>
        <translation>No queda memoria para descomprimir.</translation>
    </message>
    <message>
        <source>Decompressed, the file is larger than any profile; it was not read.</source>
        <translation>Descomprimido, el archivo es mayor que cualquier perfil; no se ha leído.</translation>
    </message>
    <message>
        <source>The compressed file is cut off; copy or download it again.</source>
        <translation>El archivo comprimido está cortado; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The compressed file is damaged; copy or download it again.</source>
        <translation>El archivo comprimido está dañado; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>the files are larger than any profile</source>
        <translation>los archivos son mayores que cualquier perfil</translation>
    </message>
    <message>
        <source>too many files import each other</source>
        <translation>demasiados archivos se importan unos a otros</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 no se puede importar</translation>
    </message>
    <message>
        <source>give the file it names, or put its lines here</source>
        <translation>aporte el archivo que nombra, o ponga sus líneas aquí</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>esto no se entiende</translation>
    </message>
    <message>
        <source>write Name "value" ;</source>
        <translation>escriba Name "value" ;</translation>
    </message>
    <message>
        <source>the semicolon is missing</source>
        <translation>falta el punto y coma</translation>
    </message>
    <message>
        <source>control characters were left out of the value</source>
        <translation>se quitaron del valor caracteres de control</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8 were read as Latin-1</source>
        <translation>unos bytes que no son UTF-8 se leyeron como Latin-1</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>The value of %1 holds a quotation mark or a control character, which SPC text cannot say. Write XML.</source>
        <translation>El valor de %1 contiene una comilla o un carácter de control, que el texto SPC no puede expresar. Escriba XML.</translation>
    </message>
    <message>
        <source>there is no &lt;flat-profile&gt;: a phone takes nothing of it</source>
        <translation>no hay ningún &lt;flat-profile&gt;: un teléfono no toma nada de él</translation>
    </message>
    <message>
        <source>put the elements between &lt;flat-profile&gt; and &lt;/flat-profile&gt;</source>
        <translation>ponga los elementos entre &lt;flat-profile&gt; y &lt;/flat-profile&gt;</translation>
    </message>
    <message>
        <source>stands behind &lt;/flat-profile&gt;: the phone passes it over</source>
        <translation>está detrás de &lt;/flat-profile&gt;: el teléfono lo pasa por alto</translation>
    </message>
    <message>
        <source>move it inside</source>
        <translation>muévalo adentro</translation>
    </message>
    <message>
        <source>text outside of any element is not read</source>
        <translation>el texto fuera de los elementos no se lee</translation>
    </message>
    <message>
        <source>remove it, or make it a comment: &lt;!-- … --&gt;</source>
        <translation>quítelo, o conviértalo en comentario: &lt;!-- … --&gt;</translation>
    </message>
    <message>
        <source>// begins no comment: the phone reads the elements behind it</source>
        <translation>// no empieza ningún comentario: el teléfono lee los elementos que siguen</translation>
    </message>
    <message>
        <source>write &lt;!-- … --&gt; around what is not meant</source>
        <translation>escriba &lt;!-- … --&gt; alrededor de lo que no se desea</translation>
    </message>
    <message>
        <source>an unescaped &lt; was taken for a part of the value</source>
        <translation>un &lt; sin escapar se tomó por parte del valor</translation>
    </message>
    <message>
        <source>write &amp;lt;</source>
        <translation>escriba &amp;lt;</translation>
    </message>
    <message>
        <source>has no end tag</source>
        <translation>no tiene etiqueta de cierre</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>ciérrelo</translation>
    </message>
    <message>
        <source>is closed by a tag of another name</source>
        <translation>lo cierra una etiqueta de otro nombre</translation>
    </message>
    <message>
        <source>give both tags the same name, in the same case</source>
        <translation>dé a ambas etiquetas el mismo nombre, con las mismas mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>is closed but was never opened</source>
        <translation>se cierra pero nunca se abrió</translation>
    </message>
    <message>
        <source>remove the end tag</source>
        <translation>quite la etiqueta de cierre</translation>
    </message>
    <message>
        <source>the tag is malformed</source>
        <translation>la etiqueta está mal formada</translation>
    </message>
    <message>
        <source>write &lt;Name ua="na"&gt;</source>
        <translation>escriba &lt;Name ua="na"&gt;</translation>
    </message>
    <message>
        <source>the comment never ends: nothing behind it is read</source>
        <translation>el comentario no termina nunca: no se lee nada de lo que sigue</translation>
    </message>
    <message>
        <source>end it with --&gt;</source>
        <translation>termínelo con --&gt;</translation>
    </message>
    <message>
        <source>the quotation mark of an attribute is missing</source>
        <translation>falta la comilla de un atributo</translation>
    </message>
    <message>
        <source>write ua="na"</source>
        <translation>escriba ua="na"</translation>
    </message>
    <message>
        <source>is nested too deep and was passed over</source>
        <translation>está anidado a demasiada profundidad y se pasó por alto</translation>
    </message>
    <message>
        <source>the text is too long: nothing behind this was read</source>
        <translation>el texto es demasiado largo: no se leyó nada de lo que sigue</translation>
    </message>
    <message>
        <source>no parameter has a name that long</source>
        <translation>ningún parámetro tiene un nombre tan largo</translation>
    </message>
    <message>
        <source>a document type is not read, and its entities are not</source>
        <translation>una declaración de tipo de documento no se lee, ni tampoco sus entidades</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>quítela</translation>
    </message>
    <message>
        <source>and more, which are not listed</source>
        <translation>y más, que no se enumeran</translation>
    </message>
    <message>
        <source>an &amp; that begins none of the known escapes was kept as it is</source>
        <translation>un &amp; que no inicia ninguno de los escapes conocidos se conservó tal cual</translation>
    </message>
    <message>
        <source>write &amp;amp;</source>
        <translation>escriba &amp;amp;</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>quítelos</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>%1 more elements are not known</source>
        <translation>otros %1 elementos no se conocen</translation>
    </message>
    <message>
        <source>is the file meant for this model?</source>
        <translation>¿es el archivo para este modelo?</translation>
    </message>
    <message>
        <source>names more than the %1 domains a phone takes</source>
        <translation>indica más de los %1 dominios que admite un teléfono</translation>
    </message>
    <message>
        <source>name the domain above them instead</source>
        <translation>indique en su lugar el dominio superior que los abarca</translation>
    </message>
    <message>
        <source>what firmware %1 is stands neither inside it nor in its name: nobody can tell here whether the upgrade ever ends</source>
        <translation>qué firmware es %1 no figura ni dentro del archivo ni en su nombre: aquí nadie puede saber si la actualización termina alguna vez</translation>
    </message>
    <message>
        <source>try it on one phone first</source>
        <translation>pruébelo primero en un solo teléfono</translation>
    </message>
    <message>
        <source>by its name %1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>por su nombre, %1 es el firmware %2, con el que la condición sigue cumpliéndose: el teléfono lo cargaría sin fin</translation>
    </message>
    <message>
        <source>correct the rule</source>
        <translation>corrija la regla</translation>
    </message>
    <message>
        <source>%1 belongs to the router, of which SPC text knows nothing. Write XML.</source>
        <translation>%1 es del router, del que el texto SPC no sabe nada. Escriba XML.</translation>
    </message>
    <message>
        <source>is a secret with characters the phone does not know: it may never be let in with it</source>
        <translation>es un secreto con caracteres que el teléfono no conoce: puede que nunca lo admitan con él</translation>
    </message>
    <message>
        <source>use English letters, digits and signs</source>
        <translation>use letras inglesas, cifras y signos</translation>
    </message>
    <message>
        <source>there is more of it than any profile holds: the rest is not read</source>
        <translation>hay más de lo que contiene cualquier perfil: el resto no se lee</translation>
    </message>
    <message>
        <source>split the file, and read its parts one by one</source>
        <translation>divida el archivo y lea sus partes una a una</translation>
    </message>
    <message>
        <source>is set by no layer: while it is the factory's, whoever reaches the phone may change it</source>
        <translation>no lo fija ninguna capa: mientras sea el de fábrica, quien llegue al teléfono puede cambiarlo</translation>
    </message>
</context>
<context>
    <name>provisioning</name>
    <message>
        <source>It neither logged &quot;Successful upgrade&quot; nor shows other firmware than before. Is Upgrade_Enable on, and does its Upgrade_Rule name a file this server has?</source>
        <translation>Ni registró «Successful upgrade» ni muestra otro firmware que antes. ¿Está activo Upgrade_Enable y nombra su Upgrade_Rule un archivo que este servidor tiene?</translation>
    </message>
    <message>
        <source>Anybody who knows a phone's MAC address can fetch its passwords.</source>
        <translation>Cualquiera que conozca la dirección MAC de un teléfono puede descargar sus contraseñas.</translation>
    </message>
    <message>
        <source>Narrow it: spafleetctl setting set secrets.policy=enrolment, token or certificate, or networks.allowed=192.0.2.0/24.</source>
        <translation>Restrínjalo: spafleetctl setting set secrets.policy=enrolment, token o certificate, o networks.allowed=192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Phones are sent to %1 by https, but a phone compares the certificate's CN with the host's name and no name is given.</source>
        <translation>Se envía a los teléfonos a %1 por https, pero un teléfono compara el CN del certificado con el nombre del host y no se ha dado ningún nombre.</translation>
    </message>
    <message>
        <source>Put the host name that is the certificate's CN into %1.</source>
        <translation>Ponga en %1 el nombre de host que es el CN del certificado.</translation>
    </message>
    <message>
        <source>The policy is certificate, but phones are not sent to an https address: none will get its profile.</source>
        <translation>La política es certificate, pero no se envía a los teléfonos a una dirección https: ninguno recibirá su perfil.</translation>
    </message>
    <message>
        <source>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</source>
        <translation>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</translation>
    </message>
    <message>
        <source>"%1" is no model the catalogue knows.</source>
        <translation>«%1» no es un modelo que conozca el catálogo.</translation>
    </message>
    <message>
        <source>%1 is not in the inventory.</source>
        <translation>%1 no está en el inventario.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>set %1 on %2 phones</source>
        <translation>poner %1 en %2 teléfonos</translation>
    </message>
    <message>
        <source>set %1 for the fleet</source>
        <translation>poner %1 para la flota</translation>
    </message>
    <message>
        <source>set %1 for %2</source>
        <translation>poner %1 para %2</translation>
    </message>
    <message>
        <source>The extension is on %1 phones (%2), but a peer holds one contact: only the phone that registered last will ring</source>
        <translation>La extensión está en %1 teléfonos (%2), pero un peer guarda un solo contacto: solo sonará el teléfono que se registró el último</translation>
    </message>
    <message>
        <source>Give each phone an extension of its own, or let them ring together: spafleetctl extension set %1 --option together=yes</source>
        <translation>Dé a cada teléfono una extensión propia, o haga que suenen juntos: spafleetctl extension set %1 --option together=yes</translation>
    </message>
    <message>
        <source>An inbound group is written asterisk.inbound.NUMBER=CONTEXT: EXTENSION, EXTENSION …</source>
        <translation>Un grupo entrante se escribe asterisk.inbound.NÚMERO=CONTEXTO: EXTENSIÓN, EXTENSIÓN …</translation>
    </message>
    <message>
        <source>There is no Asterisk server "%1". Name it first: spafleetctl setting set asterisk.%1.host=ADDRESS</source>
        <translation>No existe el servidor Asterisk «%1». Defínalo primero: spafleetctl setting set asterisk.%1.host=DIRECCIÓN</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>se abre una comilla y no se cierra nunca</translation>
    </message>
    <message>
        <source>there is text behind a quote</source>
        <translation>hay texto detrás de una comilla</translation>
    </message>
    <message>
        <source>An extension's number has 1 to 63 characters.</source>
        <translation>El número de una extensión tiene de 1 a 63 caracteres.</translation>
    </message>
    <message>
        <source>"%1" begins with _, which makes it a pattern in a dial plan.</source>
        <translation>«%1» empieza por _, lo que lo convierte en un patrón de un dialplan.</translation>
    </message>
    <message>
        <source>"%1" cannot be an extension's number: use digits, letters, and . - + * # only.</source>
        <translation>«%1» no puede ser el número de una extensión: use solo cifras, letras y los signos . - + * #.</translation>
    </message>
    <message>
        <source>The %1 holds a line break or a control character.</source>
        <translation>El campo «%1» contiene un salto de línea o un carácter de control.</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank.</source>
        <translation>El campo «%1» empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>The %1 is longer than %2 characters.</source>
        <translation>El campo «%1» supera los %2 caracteres.</translation>
    </message>
    <message>
        <source>"%1" cannot be a dial-plan context: use letters, digits, - _ and . only.</source>
        <translation>«%1» no puede ser un contexto del dialplan: use solo letras, cifras y los signos - _ .</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>"%1" cannot be the name of a peer option.</source>
        <translation>«%1» no puede ser el nombre de una opción de peer.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>%1 phones</source>
        <translation>%1 teléfonos</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>El archivo no contiene filas.</translation>
    </message>
    <message>
        <source>import %1 phones</source>
        <translation>importar %1 teléfonos</translation>
    </message>
    <message>
        <source>The certificate it showed is not signed by the CA that serve was given by --client-ca. If it is a phone's own, add its maker's root to that file.</source>
        <translation>El certificado que mostró no está firmado por la CA que se dio a serve con --client-ca. Si es propio de un teléfono, añada la raíz de su fabricante a ese archivo.</translation>
    </message>
    <message>
        <source>The certificate it showed has expired; if it is a phone's own, set this machine's clock or use another policy.</source>
        <translation>El certificado que mostró ha caducado; si es propio de un teléfono, ponga en hora el reloj de esta máquina o use otra política.</translation>
    </message>
    <message>
        <source>It finds our certificate expired: ask for a new one with spafleetctl certificate request, or set the phone's clock.</source>
        <translation>Considera caducado nuestro certificado: pida uno nuevo con spafleetctl certificate request, o ponga en hora el reloj del teléfono.</translation>
    </message>
    <message>
        <source>It does not trust our certificate: SPA phones trust those that Cisco signed (spafleetctl certificate request), newer ones a CA of your own by their Custom CA parameter.</source>
        <translation>No confía en nuestro certificado: los teléfonos SPA confían en los que firmó Cisco (spafleetctl certificate request); los más nuevos, en una CA propia mediante su parámetro Custom CA.</translation>
    </message>
    <message>
        <source>It refuses our certificate: see spafleetctl certificate check, and that the rule names the host as the certificate's CN does.</source>
        <translation>Rechaza nuestro certificado: vea spafleetctl certificate check, y que la regla nombre el host igual que el CN del certificado.</translation>
    </message>
    <message>
        <source>It speaks only ciphers that are not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>Solo habla cifrados que ya no son seguros. Envíelo a tftp o http con un perfil cifrado, o active el perfil para teléfonos SPA antiguos.</translation>
    </message>
    <message>
        <source>It speaks only TLS that is not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>Solo habla un TLS que ya no es seguro. Envíelo a tftp o http con un perfil cifrado, o active el perfil para teléfonos SPA antiguos.</translation>
    </message>
    <message>
        <source>It speaks plain HTTP at the HTTPS port: its rule needs https://.</source>
        <translation>Habla HTTP sin cifrar en el puerto HTTPS: su regla necesita https://.</translation>
    </message>
    <message>
        <source>No phone sends so much. Look who is at this address.</source>
        <translation>Ningún teléfono envía tanto. Vea quién está en esta dirección.</translation>
    </message>
    <message>
        <source>What came is no HTTP; https:// needs the port that serve was given by --https.</source>
        <translation>Lo que llegó no es HTTP; https:// necesita el puerto que se dio a serve con --https.</translation>
    </message>
    <message>
        <source>It asks again by itself; where this lasts, spread the phones by Resync_Random_Delay.</source>
        <translation>Volverá a preguntar por sí mismo; si esto dura, reparta los teléfonos con Resync_Random_Delay.</translation>
    </message>
    <message>
        <source>More than %1 networks are too many.</source>
        <translation>Más de %1 redes son demasiadas.</translation>
    </message>
    <message>
        <source>"%1" is no network: write 192.0.2.0/24, 2001:db8::/32 or a single address.</source>
        <translation>«%1» no es una red: escriba 192.0.2.0/24, 2001:db8::/32 o una sola dirección.</translation>
    </message>
    <message>
        <source>"%1" is no policy: open, enrolment, token or certificate.</source>
        <translation>«%1» no es una política: open, enrolment, token o certificate.</translation>
    </message>
    <message>
        <source>Host where phones fetch their files and send their log</source>
        <translation>Host del que los teléfonos descargan sus archivos y al que envían su registro</translation>
    </message>
    <message>
        <source>Host where phones register</source>
        <translation>Host donde se registran los teléfonos</translation>
    </message>
    <message>
        <source>Host of a further Asterisk server, by the name extensions give it</source>
        <translation>Host de otro servidor Asterisk, por el nombre que le dan las extensiones</translation>
    </message>
    <message>
        <source>Dial-plan context of an extension that names none</source>
        <translation>Contexto del dialplan de una extensión que no indica ninguno</translation>
    </message>
    <message>
        <source>Extensions that a number called from outside rings, CONTEXT: 151, 152</source>
        <translation>Extensiones que hace sonar un número llamado desde fuera, CONTEXTO: 151, 152</translation>
    </message>
    <message>
        <source>Where phones fetch their profile, with $MA for the MAC</source>
        <translation>De dónde descargan los teléfonos su perfil, con $MA en lugar de la MAC</translation>
    </message>
    <message>
        <source>TFTP port in the files phones get</source>
        <translation>Puerto TFTP en los archivos que reciben los teléfonos</translation>
    </message>
    <message>
        <source>Host, or host:port, phones send their log to</source>
        <translation>Host, o host:puerto, al que los teléfonos envían su registro</translation>
    </message>
    <message>
        <source>Syslog port in the files phones get</source>
        <translation>Puerto syslog en los archivos que reciben los teléfonos</translation>
    </message>
    <message>
        <source>Days the log and the events are kept</source>
        <translation>Días que se guardan el registro y los eventos</translation>
    </message>
    <message>
        <source>Lines of syslog that are kept</source>
        <translation>Líneas de syslog que se guardan</translation>
    </message>
    <message>
        <source>Events that are kept</source>
        <translation>Eventos que se guardan</translation>
    </message>
    <message>
        <source>Megabytes of syslog that are kept</source>
        <translation>Megabytes de syslog que se guardan</translation>
    </message>
    <message>
        <source>Who gets the secrets in a profile: open, enrolment, token or certificate</source>
        <translation>Quién recibe los secretos de un perfil: open, enrolment, token o certificate</translation>
    </message>
    <message>
        <source>Minutes for enrolment after a phone was added, adopted or pushed</source>
        <translation>Minutos para la inscripción desde que un teléfono se añade, se adopta o se le avisa</translation>
    </message>
    <message>
        <source>Networks phones may fetch from, as 192.0.2.0/24, 2001:db8::/32</source>
        <translation>Redes desde las que los teléfonos pueden descargar, como 192.0.2.0/24, 2001:db8::/32</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>There is no setting "%1". The settings are: %2.</source>
        <translation>No existe el ajuste «%1». Los ajustes son: %2.</translation>
    </message>
    <message>
        <source>The value of %1 is too long or holds control characters.</source>
        <translation>El valor de %1 es demasiado largo o contiene caracteres de control.</translation>
    </message>
    <message>
        <source>"%1" is no host for %2: give a name or an address, with :PORT where it needs one.</source>
        <translation>«%1» no es un host para %2: indique un nombre o una dirección, con :PUERTO donde haga falta.</translation>
    </message>
    <message>
        <source>"%1" is no port for %2: give 1 to 65535.</source>
        <translation>«%1» no es un puerto para %2: indique de 1 a 65535.</translation>
    </message>
    <message>
        <source>profile.url needs $MA, $MAU or $MAC: every phone has a file of its own, as in tftp://192.0.2.1/xml/spa$MA.xml.</source>
        <translation>profile.url necesita $MA, $MAU o $MAC: cada teléfono tiene su propio archivo, como en tftp://192.0.2.1/xml/spa$MA.xml.</translation>
    </message>
    <message>
        <source>%1 takes a whole number above 0.</source>
        <translation>%1 pide un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>%1 is recorded as "%2", a model the catalogue does not know. Bring its entry back with `model learn`, or give the phone a known model.</source>
        <translation>%1 consta como «%2», un modelo que el catálogo no conoce. Recupere su entrada con `model learn`, o dé al teléfono un modelo conocido.</translation>
    </message>
    <message>
        <source>%1 is in none of the networks that may fetch. If it should, add it: spafleetctl setting set "networks.allowed=%2, %1"</source>
        <translation>%1 no está en ninguna de las redes que pueden descargar. Si debe estarlo, añádalo: spafleetctl setting set "networks.allowed=%2, %1"</translation>
    </message>
    <message>
        <source>It asks again by itself, after its Resync_Error_Retry_Delay at the latest.</source>
        <translation>Volverá a preguntar por sí mismo, a más tardar tras su Resync_Error_Retry_Delay.</translation>
    </message>
    <message>
        <source>The phone stopped answering. %1 Where every transfer ends so, a firewall holds our packets back: TFTP answers from a port of its own.</source>
        <translation>El teléfono dejó de responder. %1 Si todas las transferencias terminan así, un cortafuegos retiene nuestros paquetes: TFTP responde desde un puerto propio.</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>no dijo por qué</translation>
    </message>
    <message>
        <source>Its log may say more: spafleetctl syslog tail --phone %1</source>
        <translation>Su registro puede decir más: spafleetctl syslog tail --phone %1</translation>
    </message>
    <message>
        <source>The phone broke off: %1. %2 %3</source>
        <translation>El teléfono cortó la transferencia: %1. %2 %3</translation>
    </message>
    <message>
        <source>The text does not say what model it is of; say it with --model.</source>
        <translation>El texto no dice de qué modelo es; indíquelo con --model.</translation>
    </message>
    <message>
        <source>No report came. Does its Report_Rule name this server, as http://SERVER/report/$MA.xml?</source>
        <translation>No llegó ningún informe. ¿Indica su Report_Rule este servidor, como http://SERVIDOR/report/$MA.xml?</translation>
    </message>
    <message>
        <source>No NOTIFY makes a phone upgrade; tell it by HTTP, or resync it: then it looks at its Upgrade_Rule.</source>
        <translation>Ningún NOTIFY hace que un teléfono se actualice; dele la orden por HTTP, o resincronícelo: entonces consulta su Upgrade_Rule.</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address. Say where it is: spafleetctl phone resync %1 --address HOST</source>
        <translation>%1 no se ha visto nunca, así que nadie conoce su dirección. Diga dónde está: spafleetctl phone resync %1 --address HOST</translation>
    </message>
    <message>
        <source>%1 has no line with an extension, so SIP cannot reach it; tell it by HTTP.</source>
        <translation>%1 no tiene ninguna línea con extensión, así que SIP no puede alcanzarlo; dele la orden por HTTP.</translation>
    </message>
    <message>
        <source>; %1 more like it</source>
        <translation>; %1 más de este tipo</translation>
    </message>
    <message>
        <source>Nobody said yet where phones fetch their files: spafleetctl setting set server=ADDRESS</source>
        <translation>Aún no se ha dicho de dónde descargan sus archivos los teléfonos: spafleetctl setting set server=DIRECCIÓN</translation>
    </message>
    <message>
        <source>Let it fetch again: spafleetctl phone resync %1, or phone invite %1 and restart it.</source>
        <translation>Haga que descargue de nuevo: spafleetctl phone resync %1, o phone invite %1 y reinícielo.</translation>
    </message>
    <message>
        <source>The certificate it showed is another phone's. Look whose address this is; nothing was sent.</source>
        <translation>El certificado que mostró es de otro teléfono. Vea de quién es esta dirección; no se envió nada.</translation>
    </message>
    <message>
        <source>It was never invited to enrol. %1</source>
        <translation>Nunca se le invitó a inscribirse. %1</translation>
    </message>
    <message>
        <source>The %1 minutes for its enrolment are over. %2</source>
        <translation>Los %1 minutos para su inscripción han pasado. %2</translation>
    </message>
    <message>
        <source>Another address enrolled as this phone first. If that was not the phone, change its secrets. %1</source>
        <translation>Otra dirección se inscribió antes como este teléfono. Si no era el teléfono, cambie sus secretos. %1</translation>
    </message>
    <message>
        <source>It has no token. Make one: spafleetctl secret token make %1</source>
        <translation>No tiene token. Cree uno: spafleetctl secret token make %1</translation>
    </message>
    <message>
        <source>It asks without its token. Send it there: spafleetctl phone resync %1</source>
        <translation>Pregunta sin su token. Envíelo allí: spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>Its token is wrong or was replaced. Send it the new one: spafleetctl phone resync %1</source>
        <translation>Su token es incorrecto o se sustituyó. Envíele el nuevo: spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>It showed no certificate. Its profile must be fetched by https, and serve needs --client-ca FILE with the CA of the phones.</source>
        <translation>No mostró ningún certificado. Su perfil debe descargarse por https, y serve necesita --client-ca ARCHIVO con la CA de los teléfonos.</translation>
    </message>
    <message>
        <source>It showed the certificate that all old phones share, which proves no MAC. Let it have its profile under another policy.</source>
        <translation>Mostró el certificado que comparten todos los teléfonos antiguos, que no prueba ninguna MAC. Dele su perfil con otra política.</translation>
    </message>
    <message>
        <source>The certificate it showed names no MAC in OU, L, S or CN.</source>
        <translation>El certificado que mostró no nombra ninguna MAC en OU, L, S ni CN.</translation>
    </message>
    <message>
        <source>From the allowed networks only.</source>
        <translation>Solo desde las redes permitidas.</translation>
    </message>
    <message>
        <source>open: whoever asks for a known phone's file gets the secrets in it.</source>
        <translation>open: quien pida el archivo de un teléfono conocido recibe los secretos que contiene.</translation>
    </message>
    <message>
        <source>enrolment: a phone gets its secrets within %1 minutes after it was added, adopted or pushed, the first address only.</source>
        <translation>enrolment: un teléfono recibe sus secretos dentro de los %1 minutos desde que se añade, se adopta o se le avisa, solo en la primera dirección.</translation>
    </message>
    <message>
        <source>token: a phone gets its secrets by the token in its own URL.</source>
        <translation>token: un teléfono recibe sus secretos por el token de su propia URL.</translation>
    </message>
    <message>
        <source>certificate: a phone gets its secrets by https with its own certificate.</source>
        <translation>certificate: un teléfono recibe sus secretos por https con su propio certificado.</translation>
    </message>
    <message>
        <source>The first row must name the columns: mac, model, name, group, site, line1, label1, line2 …</source>
        <translation>La primera fila debe nombrar las columnas: mac, model, name, group, site, line1, label1, line2 …</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>Esta columna no se lee.</translation>
    </message>
    <message>
        <source>Columns are mac, model, name, group, site, line1, label1 …</source>
        <translation>Las columnas son mac, model, name, group, site, line1, label1 …</translation>
    </message>
    <message>
        <source>A %1 has no line %2: its lines are 1 to %3.</source>
        <translation>Un %1 no tiene línea %2: sus líneas van de 1 a %3.</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>La línea %1 está repetida.</translation>
    </message>
    <message>
        <source>There is no extension %1. Add it first: spafleetctl extension add %1 --generate</source>
        <translation>No existe la extensión %1. Añádala primero: spafleetctl extension add %1 --generate</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Change it with `spafleetctl extension set %1`.</source>
        <translation>La extensión %1 ya existe. Modifíquela con `spafleetctl extension set %1`.</translation>
    </message>
    <message>
        <source>add extension %1</source>
        <translation>añadir la extensión %1</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>No existe la extensión %1.</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>modificar la extensión %1</translation>
    </message>
    <message>
        <source>Extension %1 is line %2 of %3. Take it off that phone first.</source>
        <translation>La extensión %1 es la línea %2 de %3. Quítela antes de ese teléfono.</translation>
    </message>
    <message>
        <source>remove extension %1</source>
        <translation>quitar la extensión %1</translation>
    </message>
    <message>
        <source>%1 is in the inventory already. Change it with `spafleetctl phone edit %1`.</source>
        <translation>%1 ya está en el inventario. Modifíquelo con `spafleetctl phone edit %1`.</translation>
    </message>
    <message>
        <source>add phone %1</source>
        <translation>añadir el teléfono %1</translation>
    </message>
    <message>
        <source>change phone %1</source>
        <translation>modificar el teléfono %1</translation>
    </message>
    <message>
        <source>%1 needs a model, as in --model SPA504G.</source>
        <translation>%1 necesita un modelo, como en --model SPA504G.</translation>
    </message>
    <message>
        <source>remove phone %1</source>
        <translation>quitar el teléfono %1</translation>
    </message>
    <message>
        <source>remove %1 phones</source>
        <translation>quitar %1 teléfonos</translation>
    </message>
    <message>
        <source>new token for %1</source>
        <translation>nuevo token para %1</translation>
    </message>
    <message>
        <source>token of %1 revoked</source>
        <translation>token de %1 revocado</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>poner %1</translation>
    </message>
    <message>
        <source>The phone did not answer at its address. Is it switched on, and is its web server enabled?</source>
        <translation>El teléfono no respondió en su dirección. ¿Está encendido, y está activo su servidor web?</translation>
    </message>
    <message>
        <source>It fetched the file and has logged nothing since. Does its Syslog_Server name this server?</source>
        <translation>Descargó el archivo y no ha anotado nada desde entonces. ¿Indica su Syslog_Server este servidor?</translation>
    </message>
    <message>
        <source>What it fetched is older than the record; resync it again.</source>
        <translation>Lo que descargó es más antiguo que el inventario; resincronícelo de nuevo.</translation>
    </message>
    <message>
        <source>The phone answered but asked for no file. Is Provision_Enable on, and does it reach the address in Profile_Rule?</source>
        <translation>El teléfono respondió pero no pidió ningún archivo. ¿Está activo Provision_Enable, y llega a la dirección de Profile_Rule?</translation>
    </message>
    <message>
        <source>Its status page has not told yet which lines are registered.</source>
        <translation>Su página de estado aún no ha dicho qué líneas están registradas.</translation>
    </message>
    <message>
        <source>Not registered: line %1. Does Asterisk have this extension with the same secret? Export its files and reload it.</source>
        <translation>Sin registrar: línea %1. ¿Tiene Asterisk esta extensión con el mismo secreto? Exporte sus archivos y recárguelo.</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address.</source>
        <translation>«%1» no es una dirección MAC.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice.</source>
        <translation>%1 figura dos veces en el archivo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be "%2": expected na, ro or rw.</source>
        <translation>%1 no puede ser «%2»: se esperaba na, ro o rw.</translation>
    </message>
    <message>
        <source>the value given</source>
        <translation>el valor dado</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3</source>
        <translation>%1 no puede ser %2: %3</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>"%1" is no element of %2.</source>
        <translation>«%1» no es un elemento de %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>%1 elements of it are unknown: this is no profile of an %2.</source>
        <translation>%1 de sus elementos son desconocidos: este no es un perfil de %2.</translation>
    </message>
    <message>
        <source>import the profile of %1</source>
        <translation>importar el perfil de %1</translation>
    </message>
    <message>
        <source>is no extension we can keep, so the line's account stays a setting: %1</source>
        <translation>no es una extensión que podamos conservar, así que la cuenta de la línea queda como ajuste: %1</translation>
    </message>
    <message>
        <source>is not shown, and extension %1 is new: it has no secret yet</source>
        <translation>no se muestra, y la extensión %1 es nueva: aún no tiene secreto</translation>
    </message>
    <message>
        <source>spafleetctl extension set %1 --secret @FILE</source>
        <translation>spafleetctl extension set %1 --secret @ARCHIVO</translation>
    </message>
    <message>
        <source>is longer than any value of a phone and was left out</source>
        <translation>es más largo que cualquier valor de un teléfono y se omitió</translation>
    </message>
    <message>
        <source>is not known on an %1: it is kept, and sent to no phone</source>
        <translation>no se conoce en un %1: se conserva, y no se envía a ningún teléfono</translation>
    </message>
    <message>
        <source>`spafleetctl model learn FILE` makes it known</source>
        <translation>`spafleetctl model learn ARCHIVO` lo da a conocer</translation>
    </message>
    <message>
        <source>the phone goes on fetching its profile from there</source>
        <translation>el teléfono sigue descargando su perfil de allí</translation>
    </message>
    <message>
        <source>`spafleetctl phone unset %1 Profile_Rule` brings it here</source>
        <translation>`spafleetctl phone unset %1 Profile_Rule` lo trae aquí</translation>
    </message>
    <message>
        <source>Its Upgrade_Rule asks for no firmware now.</source>
        <translation>Su Upgrade_Rule no pide ahora ningún firmware.</translation>
    </message>
    <message>
        <source>No phone's web server makes it report; tell it by SIP.</source>
        <translation>Ningún teléfono envía su informe por orden de su servidor web; dele la orden por SIP.</translation>
    </message>
    <message>
        <source>%1 lines of syslog came faster than the disk takes them and were not kept.</source>
        <translation>%1 líneas de syslog llegaron más deprisa de lo que admite el disco y no se guardaron.</translation>
    </message>
    <message>
        <source>%1 contacts of phones came faster than the disk takes them and were not kept.</source>
        <translation>%1 contactos de teléfonos llegaron más deprisa de lo que el disco admite y no se guardaron.</translation>
    </message>
    <message>
        <source>Only a known phone may write, and only its report: /report/$MA.xml</source>
        <translation>Solo un teléfono conocido puede escribir, y solo su informe: /report/$MA.xml</translation>
    </message>
    <message>
        <source>Nobody has a phone %1. Adopt it: spafleetctl phone add %1 --model %2</source>
        <translation>Nadie tiene un teléfono %1. Adóptelo: spafleetctl phone add %1 --model %2</translation>
    </message>
    <message>
        <source>That is a link out of the folder of files; copy the file there instead.</source>
        <translation>Es un enlace que sale de la carpeta de archivos; copie allí el archivo en su lugar.</translation>
    </message>
    <message>
        <source>The file is there but too large or not readable.</source>
        <translation>El archivo existe pero es demasiado grande o no se puede leer.</translation>
    </message>
    <message>
        <source>There is %1: put that path into the phone's rule.</source>
        <translation>Existe %1: ponga esa ruta en la regla del teléfono.</translation>
    </message>
    <message>
        <source>Nearest is %1, the first file of that model.</source>
        <translation>Lo más parecido es %1, el primer archivo de ese modelo.</translation>
    </message>
    <message>
        <source>Nothing here answers to that name. Firmware belongs into the folder of files: spafleetctl serve --files DIR</source>
        <translation>Nada aquí responde a ese nombre. El firmware va en la carpeta de archivos: spafleetctl serve --files CARPETA</translation>
    </message>
    <message>
        <source>A report is written there and not fetched; `spafleetctl report show %1` shows the newest.</source>
        <translation>Allí se escribe un informe, no se obtiene; `spafleetctl report show %1` muestra el más reciente.</translation>
    </message>
    <message>
        <source>No phone's report is so long. Look who is at this address.</source>
        <translation>Ningún informe de un teléfono es tan largo. Mire quién está en esta dirección.</translation>
    </message>
    <message>
        <source>Reports come faster than the disk takes them; the phone sends it again.</source>
        <translation>Los informes llegan más deprisa de lo que el disco admite; el teléfono lo enviará de nuevo.</translation>
    </message>
    <message>
        <source>whoever asks</source>
        <translation>quien pregunte</translation>
    </message>
    <message>
        <source>for a while, one address</source>
        <translation>por un tiempo, una dirección</translation>
    </message>
    <message>
        <source>by its own URL</source>
        <translation>por su propia URL</translation>
    </message>
    <message>
        <source>by its own certificate</source>
        <translation>por su propio certificado</translation>
    </message>
    <message>
        <source>The secret holds a character that not every phone knows: use English letters, digits and signs, or let one be made (--generate).</source>
        <translation>El secreto contiene un carácter que no todos los teléfonos conocen: use letras inglesas, cifras y signos, o haga que se genere uno (--generate).</translation>
    </message>
    <message>
        <source>extension %1 is not given the line's secret, which stays a setting: %2</source>
        <translation>la extensión %1 no recibe el secreto de la línea, que queda como ajuste: %2</translation>
    </message>
    <message>
        <source>The certificate it showed is too weak for today&apos;s TLS, as those of old SPA phones are: serve takes it with --tls old-spa-phones, or use another policy.</source>
        <translation>El certificado mostrado es demasiado débil para el TLS actual, como los de los teléfonos SPA antiguos: serve lo acepta con --tls old-spa-phones, o use otra política.</translation>
    </message>
    <message>
        <source>The certificate it showed is not valid yet: set this machine&apos;s clock.</source>
        <translation>El certificado mostrado aún no es válido: ponga en hora el reloj de esta máquina.</translation>
    </message>
    <message>
        <source>%1 more were refused before and not written down.</source>
        <translation>Antes se rechazaron %1 más que no se anotaron.</translation>
    </message>
    <message>
        <source>What came is no TFTP request for octet or netascii, which is all we serve.</source>
        <translation>Lo que llegó no es una petición TFTP en octet o netascii, lo único que servimos.</translation>
    </message>
    <message>
        <source>It sends its report again by itself; where this lasts, look who sends so many.</source>
        <translation>Vuelve a enviar su informe por sí solo; si esto dura, mire quién envía tantos.</translation>
    </message>
    <message>
        <source>Not said where the model has no such element: %1.</source>
        <translation>No se ha definido donde el modelo no tiene ese elemento: %1.</translation>
    </message>
    <message>
        <source>Lines lost so far: %1.</source>
        <translation>Líneas perdidas hasta ahora: %1.</translation>
    </message>
    <message>
        <source>More came than this machine takes in. Let phones log less (Debug_Level), let more wait (sysctl net.core.rmem_max=67108864, then start the servers again), or log to another machine.</source>
        <translation>Llegó más de lo que esta máquina puede recibir. Haga que los teléfonos registren menos (Debug_Level), deje que esperen más (sysctl net.core.rmem_max=67108864 y luego reinicie los servidores) o registre en otra máquina.</translation>
    </message>
    <message>
        <source>%1 was last seen at %2, which is in none of the networks that may fetch (networks.allowed). If it is there, say so: spafleetctl phone resync %1 --address %2</source>
        <translation>%1 se vio por última vez en %2, que no está en ninguna de las redes que pueden descargar (networks.allowed). Si está ahí, indíquelo: spafleetctl phone resync %1 --address %2</translation>
    </message>
    <message>
        <source>What it sent did not come whole. A report can be asked for again: spafleetctl phone report MAC</source>
        <translation>Lo que envió no llegó completo. Un informe se puede pedir de nuevo: spafleetctl phone report MAC</translation>
    </message>
    <message>
        <source>More connections were open than we take at once, and this one waited longest. Where this lasts, look who holds so many open.</source>
        <translation>Había más conexiones abiertas de las que aceptamos a la vez, y esta era la que más esperaba. Si esto continúa, averigüe quién mantiene tantas abiertas.</translation>
    </message>
    <message>
        <source>Most likely this program may open no more files: raise its limit (ulimit -n, or LimitNOFILE of its service).</source>
        <translation>Lo más probable es que este programa no pueda abrir más archivos: suba su límite (ulimit -n, o LimitNOFILE de su servicio).</translation>
    </message>
    <message>
        <source>The disk with the folder of files does not answer. Look whether it, or the network it is mounted over, still works.</source>
        <translation>El disco con la carpeta de archivos no responde. Compruebe si sigue funcionando el disco o la red por la que está montado.</translation>
    </message>
    <message>
        <source>Let phones log less (Debug_Level), or put the database on a faster disk.</source>
        <translation>Haga que los teléfonos registren menos (Debug_Level) o ponga la base de datos en un disco más rápido.</translation>
    </message>
    <message>
        <source>renumber extension %1 to %2</source>
        <translation>cambiar el número de la extensión %1 a %2</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Take a number that nobody has, or remove that one first.</source>
        <translation>La extensión %1 ya existe. Elija un número que nadie tenga o elimine antes aquella.</translation>
    </message>
    <message>
        <source>The keys that watch or call it follow (keys: %1, phones: %2).</source>
        <translation>Las teclas que la vigilan o la llaman la siguen (teclas: %1, teléfonos: %2).</translation>
    </message>
    <message>
        <source>Its mailbox stays %1: the messages it holds lie there.</source>
        <translation>Su buzón sigue siendo %1: allí están sus mensajes.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>%1 is none of our servers</source>
        <translation>%1 no es uno de nuestros servidores</translation>
    </message>
    <message>
        <source>The phone never told of a successful resync.</source>
        <translation>El teléfono nunca comunicó una resincronización correcta.</translation>
    </message>
    <message>
        <source>The phone did not upgrade its firmware.</source>
        <translation>El teléfono no actualizó su firmware.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 2 lines registered.</source>
        <translation>
            <numerusform>%n de 2 líneas registrada.</numerusform>
            <numerusform>%n de 2 líneas registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone did not fetch its profile again after the upgrade.</source>
        <translation>El teléfono no volvió a descargar su perfil tras la actualización.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>serves TFTP on port %1 and syslog on port %2</source>
        <translation>sirve TFTP en el puerto %1 y syslog en el puerto %2</translation>
    </message>
    <message>
        <source>believes %1</source>
        <translation>acepta a %1</translation>
    </message>
    <message>
        <source>adds phone %1 (%2) with 151 and 152</source>
        <translation>añade el teléfono %1 (%2) con 151 y 152</translation>
    </message>
    <message>
        <source>The servers did not take the new fleet.</source>
        <translation>Los servidores no tomaron la nueva flota.</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>anota «%1» en el registro</translation>
    </message>
    <message>
        <source>The catalogue does not know the %1.</source>
        <translation>El catálogo no conoce el %1.</translation>
    </message>
    <message>
        <source>The phone upgrades again and again.</source>
        <translation>El teléfono se actualiza una y otra vez.</translation>
    </message>
    <message>
        <source>The version the rule asks for is not the one inside the image: change the rule, or the image.</source>
        <translation>La versión que pide la regla no es la que lleva dentro la imagen: cambie la regla, o la imagen.</translation>
    </message>
    <message>
        <source>The phone reboots at every resync.</source>
        <translation>El teléfono se reinicia en cada resincronización.</translation>
    </message>
    <message>
        <source>It spells one of the values it changes each time in another way: take over its own spelling.</source>
        <translation>Escribe de otra forma uno de los valores que cambia cada vez: adopte su propia escritura.</translation>
    </message>
    <message>
        <source>There is no phone %1.</source>
        <translation>No existe el teléfono %1.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>expected the name of an element</source>
        <translation>se esperaba el nombre de un elemento</translation>
    </message>
    <message>
        <source>this path is too deep</source>
        <translation>esta ruta es demasiado profunda</translation>
    </message>
    <message>
        <source>expected a path that begins with /</source>
        <translation>se esperaba una ruta que empiece por /</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>se esperaba un número de %1 a %2</translation>
    </message>
    <message>
        <source>expected /</source>
        <translation>se esperaba /</translation>
    </message>
    <message>
        <source>expected a day from 1, or from -1 for the month's end</source>
        <translation>se esperaba un día desde 1, o desde -1 para el fin de mes</translation>
    </message>
    <message>
        <source>nothing more is expected here</source>
        <translation>aquí no se espera nada más</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>the last day of %1</source>
        <translation>el último día de %1</translation>
    </message>
    <message>
        <source>the day %1 before the end of %2</source>
        <translation>%1 d antes de que termine %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1 on or after %2 at %3</source>
        <translation>el primer %1 a partir del %2 a las %3</translation>
    </message>
    <message>
        <source>%1 on or before %2 at %3</source>
        <translation>el último %1 hasta %2 a las %3</translation>
    </message>
    <message>
        <source>expected GMT, GMT+hh:mm or GMT-hh:mm</source>
        <translation>se esperaba GMT, GMT+hh:mm o GMT-hh:mm</translation>
    </message>
    <message>
        <source>expected + or -</source>
        <translation>se esperaba + o -</translation>
    </message>
    <message>
        <source>%1 h %2 from %3 until %4</source>
        <translation>%1 h %2; desde: %3, hasta: %4</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de atraso</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>de adelanto</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>esta comilla no se cierra nunca</translation>
    </message>
    <message>
        <source>comparisons stand without parentheses</source>
        <translation>las comparaciones van sin paréntesis</translation>
    </message>
    <message>
        <source>expected a number, a version or a text in double quotes</source>
        <translation>se esperaba un número, una versión o un texto entre comillas dobles</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a version; a text stands in double quotes</source>
        <translation>«%1» no es un número ni una versión; un texto va entre comillas dobles</translation>
    </message>
    <message>
        <source>expected an operator: eq, ne, lt, le, gt or ge</source>
        <translation>se esperaba un operador: eq, ne, lt, le, gt o ge</translation>
    </message>
    <message>
        <source>a text in quotes can only be compared with eq and ne</source>
        <translation>un texto entre comillas solo se puede comparar con eq y ne</translation>
    </message>
    <message>
        <source>%1 and %2 are versions of different formats</source>
        <translation>%1 y %2 son versiones de formatos distintos</translation>
    </message>
    <message>
        <source>%1 has no value here</source>
        <translation>%1 no tiene valor aquí</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2: both sides must be numbers, versions or texts in quotes</source>
        <translation>%1 no se puede comparar con %2: ambos lados deben ser números, versiones o textos entre comillas</translation>
    </message>
    <message>
        <source>%1 is equal to %2</source>
        <translation>%1 es igual a %2</translation>
    </message>
    <message>
        <source>%1 is not equal to %2</source>
        <translation>%1 no es igual a %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 es menor que %2</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 no es menor que %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 es como mucho %2</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is not greater than %2</source>
        <translation>%1 no es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 es al menos %2</translation>
    </message>
    <message>
        <source>it is not set</source>
        <translation>no está definido</translation>
    </message>
    <message>
        <source>expected name=value</source>
        <translation>se esperaba nombre=valor</translation>
    </message>
    <message>
        <source>expected = after “%1”</source>
        <translation>se esperaba = después de «%1»</translation>
    </message>
    <message>
        <source>more than %1 fields</source>
        <translation>más de %1 campos</translation>
    </message>
    <message>
        <source>expected functions joined by +, as in fnc=blf+sd+cp</source>
        <translation>se esperaban funciones unidas por +, como en fnc=blf+sd+cp</translation>
    </message>
    <message>
        <source>shows whether it is busy</source>
        <translation>muestra si está ocupado</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>picks calls up</source>
        <translation>captura llamadas</translation>
    </message>
    <message>
        <source>parks calls</source>
        <translation>aparca llamadas</translation>
    </message>
    <message>
        <source>shows waiting messages</source>
        <translation>avisa de mensajes en espera</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>opens an XML page</source>
        <translation>abre una página XML</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>se esperaba yes o no</translation>
    </message>
    <message>
        <source>expected pggrp=, name=, num= or listen=</source>
        <translation>se esperaba pggrp=, name=, num= o listen=</translation>
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
        <translation>se esperaba una dirección multicast y un puerto: 224.0.1.75:34560</translation>
    </message>
    <message>
        <source>at most ten groups</source>
        <translation>como mucho diez grupos</translation>
    </message>
    <message>
        <source>expected pggrp= first</source>
        <translation>se esperaba primero pggrp=</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it; this phone listens</source>
        <translation>%1: marque %2 para hacer un anuncio; este teléfono escucha</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it</source>
        <translation>%1: marque %2 para hacer un anuncio</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>a script has at most 127 characters</source>
        <translation>un script tiene como mucho 127 caracteres</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» aparece aquí dos veces</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>se esperaba uno de: %1</translation>
    </message>
    <message>
        <source>expected o (off), r (red), g (green) or a (amber)</source>
        <translation>se esperaba o (apagado), r (rojo), g (verde) o a (ámbar)</translation>
    </message>
    <message>
        <source>expected nb (steady), sb (slow), fb (fast), db (double) or ud (user-defined)</source>
        <translation>se esperaba nb (fijo), sb (lento), fb (rápido), db (doble) o ud (definido por el usuario)</translation>
    </message>
    <message>
        <source>expected / between on and off</source>
        <translation>se esperaba / entre encendido y apagado</translation>
    </message>
    <message>
        <source>expected one to four pairs of on/off</source>
        <translation>se esperaban de uno a cuatro pares encendido/apagado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>blinking slowly</source>
        <translation>parpadeo lento</translation>
    </message>
    <message>
        <source>blinking fast</source>
        <translation>parpadeo rápido</translation>
    </message>
    <message>
        <source>blinking twice</source>
        <translation>parpadeo doble</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>activo %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>inactivo %1</translation>
    </message>
    <message>
        <source>expected a cadence from 0 to 9</source>
        <translation>se esperaba una cadencia de 0 a 9</translation>
    </message>
    <message>
        <source>expected a time in seconds</source>
        <translation>se esperaba un tiempo en segundos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: waveform %2, cadence %3</source>
        <translation>%1: forma de onda %2, cadencia %3</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>se esperaba un número</translation>
    </message>
    <message numerus="yes">
        <source>at most %n decimals</source>
        <translation>
            <numerusform>como mucho %n decimal</numerusform>
            <numerusform>como mucho %n decimales</numerusform>
        </translation>
    </message>
    <message>
        <source>expected a path that begins with / (as in tftp://server/file)</source>
        <translation>se esperaba una ruta que empiece por / (como en tftp://servidor/archivo)</translation>
    </message>
    <message>
        <source>not looked at: an alternative before it was taken</source>
        <translation>no se examinó: se tomó una alternativa anterior</translation>
    </message>
    <message>
        <source>taken: it has no condition</source>
        <translation>tomada: no tiene condición</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>tomada: %1</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>descartada: %1</translation>
    </message>
    <message>
        <source>expected a number of seconds</source>
        <translation>se esperaba un número de segundos</translation>
    </message>
    <message>
        <source>Resync_At is %1</source>
        <translation>Resync_At es %1</translation>
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
        <translation>Resync_Error_Retry_Delay es 0: lo intenta de nuevo de inmediato</translation>
    </message>
    <message>
        <source>expected four digits, hours and minutes: 0230</source>
        <translation>se esperaban cuatro cifras, horas y minutos: 0230</translation>
    </message>
    <message>
        <source>expected an hour from 00 to 23</source>
        <translation>se esperaba una hora de 00 a 23</translation>
    </message>
    <message>
        <source>expected a minute from 00 to 59</source>
        <translation>se esperaba un minuto de 00 a 59</translation>
    </message>
    <message>
        <source>Resync_On_Reset is set; Resync_Random_Delay spreads it</source>
        <translation>Resync_On_Reset está activo; Resync_Random_Delay lo reparte</translation>
    </message>
    <message>
        <source>Resync_After_Upgrade_Attempt is set</source>
        <translation>Resync_After_Upgrade_Attempt está activo</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>%1 más hasta %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>after %1, then every %2</source>
        <translation>tras %1, después cada %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, después </translation>
    </message>
    <message>
        <source>expected a time in seconds with up to three decimals, or *</source>
        <translation>se esperaba un tiempo en segundos con hasta tres decimales, o *</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>se esperaba %1</translation>
    </message>
    <message>
        <source>expected 1, the only frequency, or 0</source>
        <translation>se esperaba 1, la única frecuencia, o 0</translation>
    </message>
    <message>
        <source>expected a frequency's number from 1 to %1, or 0</source>
        <translation>se esperaba un número de frecuencia de 1 a %1, o 0</translation>
    </message>
    <message>
        <source>at most six frequencies sound together</source>
        <translation>como mucho seis frecuencias suenan juntas</translation>
    </message>
    <message>
        <source>a section has at most six segments</source>
        <translation>una sección tiene como mucho seis segmentos</translation>
    </message>
    <message>
        <source>expected , or )</source>
        <translation>se esperaba , o )</translation>
    </message>
    <message>
        <source>a section needs a segment that takes time</source>
        <translation>una sección necesita un segmento que dure algo</translation>
    </message>
    <message>
        <source>at most two sections</source>
        <translation>como mucho dos secciones</translation>
    </message>
    <message>
        <source>expected ; and a second section, or the end</source>
        <translation>se esperaba ; y una segunda sección, o el final</translation>
    </message>
    <message>
        <source>expected a frequency in hertz</source>
        <translation>se esperaba una frecuencia en hercios</translation>
    </message>
    <message>
        <source>expected a level in dBm with at most one decimal</source>
        <translation>se esperaba un nivel en dBm con un decimal como mucho</translation>
    </message>
    <message>
        <source>at most six frequencies</source>
        <translation>como mucho seis frecuencias</translation>
    </message>
    <message>
        <source>on %1, off %2</source>
        <translation>activo %1, inactivo %2</translation>
    </message>
    <message>
        <source> (frequency %1)</source>
        <translation> (frecuencia %1)</translation>
    </message>
    <message>
        <source>%1, without end</source>
        <translation>%1, sin fin</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; después </translation>
    </message>
    <message>
        <source>expected , and another frequency, or the end</source>
        <translation>se esperaba , y otra frecuencia, o el final</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>%1 Hz at %2 dBm</source>
        <translation>%1 Hz a %2 dBm</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>expected tftp://, http:// or https://</source>
        <translation>se esperaba tftp://, http:// o https://</translation>
    </message>
    <message>
        <source>expected a port from 1 to 65535</source>
        <translation>se esperaba un puerto de 1 a 65535</translation>
    </message>
    <message>
        <source>this server's name is longer than 253 characters</source>
        <translation>el nombre de este servidor supera los 253 caracteres</translation>
    </message>
    <message>
        <source>expected a server before the port</source>
        <translation>se esperaba un servidor antes del puerto</translation>
    </message>
    <message>
        <source>a user and a password are given as --uid and --pwd</source>
        <translation>el usuario y la contraseña se indican con --uid y --pwd</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a server's name</source>
        <translation>«%1» no puede figurar en el nombre de un servidor</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>un espacio no puede figurar en una URL; escriba %20</translation>
    </message>
    <message>
        <source>this character cannot stand inside a URL</source>
        <translation>este carácter no puede figurar en una URL</translation>
    </message>
    <message>
        <source>this path is longer than 4096 characters</source>
        <translation>esta ruta supera los 4096 caracteres</translation>
    </message>
    <message>
        <source>a condition has at most %1 characters</source>
        <translation>una condición tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>at most 30 parameters can be renamed</source>
        <translation>se pueden renombrar como mucho 30 parámetros</translation>
    </message>
    <message>
        <source>expected =</source>
        <translation>se esperaba =</translation>
    </message>
    <message>
        <source>expected ;</source>
        <translation>se esperaba ;</translation>
    </message>
    <message>
        <source>expected the name or address of a server</source>
        <translation>se esperaba el nombre o la dirección de un servidor</translation>
    </message>
    <message>
        <source>more than %1 comparisons</source>
        <translation>más de %1 comparaciones</translation>
    </message>
    <message>
        <source>expected “and” or the end of the condition</source>
        <translation>se esperaba «and» o el final de la condición</translation>
    </message>
    <message>
        <source>it is always true</source>
        <translation>siempre se cumple</translation>
    </message>
    <message>
        <source>expected start=, end= or save=</source>
        <translation>se esperaba start=, end= o save=</translation>
    </message>
    <message>
        <source>expected %1=month/day/weekday</source>
        <translation>se esperaba %1=mes/día/día de la semana</translation>
    </message>
    <message>
        <source>a dial plan has at most 8192 characters</source>
        <translation>un plan de marcación tiene como mucho 8192 caracteres</translation>
    </message>
    <message>
        <source>expected ( before the first rule</source>
        <translation>se esperaba ( antes de la primera regla</translation>
    </message>
    <message>
        <source>a dial plan has at most %1 rules</source>
        <translation>un plan de marcación tiene como mucho %1 reglas</translation>
    </message>
    <message>
        <source>expected ) after the last rule</source>
        <translation>se esperaba ) después de la última regla</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule</source>
        <translation>«%1» no puede figurar en una regla</translation>
    </message>
    <message>
        <source>nothing may follow the closing parenthesis</source>
        <translation>nada puede seguir al paréntesis de cierre</translation>
    </message>
    <message>
        <source>expected : and a number of seconds</source>
        <translation>se esperaba : y un número de segundos</translation>
    </message>
    <message>
        <source>expected a comma after the timer</source>
        <translation>se esperaba una coma después del temporizador</translation>
    </message>
    <message>
        <source>expected a digit, x, a set in brackets, * or #</source>
        <translation>se esperaba una cifra, x, un conjunto entre corchetes, * o #</translation>
    </message>
    <message>
        <source>nothing may follow ! in a rule</source>
        <translation>nada puede seguir a ! en una regla</translation>
    </message>
    <message>
        <source>expected a number of seconds, 0 to 999</source>
        <translation>se esperaba un número de segundos, de 0 a 999</translation>
    </message>
    <message>
        <source>P, the wait before the first digit, stands first in its rule</source>
        <translation>P, la espera antes de la primera cifra, va primero en su regla</translation>
    </message>
    <message>
        <source>this timer is set twice</source>
        <translation>este temporizador está puesto dos veces</translation>
    </message>
    <message>
        <source>expected : and what is sent instead</source>
        <translation>se esperaba : y lo que se envía en su lugar</translation>
    </message>
    <message>
        <source>this &lt; is never closed with &gt;</source>
        <translation>este &lt; no se cierra nunca con &gt;</translation>
    </message>
    <message>
        <source>a rule has at most %1 elements</source>
        <translation>una regla tiene como mucho %1 elementos</translation>
    </message>
    <message>
        <source>one . says any number of times</source>
        <translation>basta un solo . para cualquier número de veces</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>este corchete no se cierra nunca</translation>
    </message>
    <message>
        <source>expected a digit, *, # or x in the brackets</source>
        <translation>se esperaba una cifra, *, # o x entre los corchetes</translation>
    </message>
    <message>
        <source>a range runs upwards from digit to digit, as in 2-9</source>
        <translation>un intervalo sube de una cifra a otra, como en 2-9</translation>
    </message>
    <message>
        <source>these brackets are empty</source>
        <translation>estos corchetes están vacíos</translation>
    </message>
    <message>
        <source>expected fnc= and what the key does</source>
        <translation>se esperaba fnc= y lo que hace la tecla</translation>
    </message>
    <message>
        <source>p=ud and u=on/off go together</source>
        <translation>p=ud y u=on/off van juntos</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>expected w=, a waveform's number or file</source>
        <translation>se esperaba w=, el número o el archivo de una forma de onda</translation>
    </message>
    <message>
        <source>a rule has at most 16384 characters</source>
        <translation>una regla tiene como mucho 16384 caracteres</translation>
    </message>
    <message>
        <source>a rule has at most %1 alternatives</source>
        <translation>una regla tiene como mucho %1 alternativas</translation>
    </message>
    <message>
        <source>nothing may follow an alternative without a condition: it is always taken</source>
        <translation>nada puede seguir a una alternativa sin condición: siempre se toma</translation>
    </message>
    <message>
        <source>expected | or the end of the rule; a URL holds no blank</source>
        <translation>se esperaba | o el final de la regla; una URL no contiene espacios</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>este paréntesis no se cierra nunca</translation>
    </message>
    <message>
        <source>an alternative has one condition, at its beginning</source>
        <translation>una alternativa tiene una sola condición, al principio</translation>
    </message>
    <message>
        <source>expected ? after a condition or ! after assignments</source>
        <translation>se esperaba ? después de una condición o ! después de unas asignaciones</translation>
    </message>
    <message>
        <source>an alternative has one list of assignments</source>
        <translation>una alternativa tiene una sola lista de asignaciones</translation>
    </message>
    <message>
        <source>at most %1 assignments</source>
        <translation>como mucho %1 asignaciones</translation>
    </message>
    <message>
        <source>expected an assignment: Name = "Value" ;</source>
        <translation>se esperaba una asignación: Nombre = "Valor" ;</translation>
    </message>
    <message>
        <source>expected the name of a parameter</source>
        <translation>se esperaba el nombre de un parámetro</translation>
    </message>
    <message>
        <source>a single letter is a to p, for GPP_A to GPP_P</source>
        <translation>una letra suelta va de a a p, para GPP_A a GPP_P</translation>
    </message>
    <message>
        <source>expected a value in double quotes</source>
        <translation>se esperaba un valor entre comillas dobles</translation>
    </message>
    <message>
        <source>expected ; after the value</source>
        <translation>se esperaba ; después del valor</translation>
    </message>
    <message>
        <source>an upgrade rule takes no options</source>
        <translation>una regla de actualización no admite opciones</translation>
    </message>
    <message>
        <source>expected ] after the options</source>
        <translation>se esperaba ] después de las opciones</translation>
    </message>
    <message>
        <source>expected --key, --uid, --pwd, --post or --alias</source>
        <translation>se esperaba --key, --uid, --pwd, --post o --alias</translation>
    </message>
    <message>
        <source>expected a blank and the value of --%1</source>
        <translation>se esperaba un espacio y el valor de --%1</translation>
    </message>
    <message>
        <source>expected the option's value</source>
        <translation>se esperaba el valor de la opción</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 está repetido</translation>
    </message>
    <message>
        <source>expected a letter from a to p, for GPP_A to GPP_P</source>
        <translation>se esperaba una letra de a a p, para GPP_A a GPP_P</translation>
    </message>
    <message>
        <source>expected a URL after the options</source>
        <translation>se esperaba una URL después de las opciones</translation>
    </message>
    <message>
        <source>expected a condition, assignments or a URL</source>
        <translation>se esperaba una condición, asignaciones o una URL</translation>
    </message>
    <message>
        <source>these phones fetch firmware by TFTP or HTTP only</source>
        <translation>estos teléfonos solo descargan firmware por TFTP o HTTP</translation>
    </message>
    <message>
        <source>at most %1 delays</source>
        <translation>como mucho %1 retardos</translation>
    </message>
    <message>
        <source>expected + and a random extra, a comma, or the end</source>
        <translation>se esperaba + y un suplemento aleatorio, una coma, o el final</translation>
    </message>
    <message>
        <source>The phones know no macro %1; they know MA, SWVER, PRVTMR, GPP_A and others of the guides.</source>
        <translation>Los teléfonos no conocen la macro %1; conocen MA, SWVER, PRVTMR, GPP_A y otras de las guías.</translation>
    </message>
    <message>
        <source>MA is a MAC address, as in MA=000e08012345.</source>
        <translation>MA es una dirección MAC, como en MA=000e08012345.</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no name of shared pages</source>
        <translation>«%1» no es un nombre de páginas compartidas</translation>
    </message>
    <message>
        <source>a model of the catalogue needs a name of up to 40 letters</source>
        <translation>un modelo del catálogo necesita un nombre de hasta 40 letras</translation>
    </message>
    <message>
        <source>the model %1 has more lines or keys than a phone can have</source>
        <translation>el modelo %1 tiene más líneas o teclas de las que puede tener un teléfono</translation>
    </message>
    <message>
        <source>the user agent “%1” of the model %2 is no regular expression</source>
        <translation>el agente de usuario «%1» del modelo %2 no es una expresión regular</translation>
    </message>
    <message>
        <source>cannot read the catalogue file %1: %2</source>
        <translation>no se puede leer el archivo de catálogo %1: %2</translation>
    </message>
    <message>
        <source>the catalogue file %1 is larger than 16 MB</source>
        <translation>el archivo de catálogo %1 supera los 16 MB</translation>
    </message>
    <message>
        <source>it is no JSON: line %1 cannot be read</source>
        <translation>no es JSON: la línea %1 no se puede leer</translation>
    </message>
    <message>
        <source>own dump of a %1</source>
        <translation>volcado propio de un %1</translation>
    </message>
    <message>
        <source>own dump of a %1, %2</source>
        <translation>volcado propio de un %1, %2</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>aprendido de %1</translation>
    </message>
    <message>
        <source>Learned from one phone.</source>
        <translation>Aprendido de un solo teléfono.</translation>
    </message>
    <message>
        <source>the model would have more than %1 elements</source>
        <translation>el modelo tendría más de %1 elementos</translation>
    </message>
    <message>
        <source>the dump has more than %1 elements; no phone has</source>
        <translation>el volcado tiene más de %1 elementos; ningún teléfono los tiene</translation>
    </message>
    <message>
        <source>nothing in the dump is a setting of a phone; is it a spacfg.xml?</source>
        <translation>nada en el volcado es un ajuste de teléfono; ¿es un spacfg.xml?</translation>
    </message>
    <message>
        <source>known of a %1 before</source>
        <translation>ya conocido de un %1</translation>
    </message>
    <message>
        <source>cannot write the catalogue entry %1: %2</source>
        <translation>no se puede escribir la entrada de catálogo %1: %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>dBm with one decimal: -13.5</source>
        <translation>dBm con un decimal: -13.5</translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes o No</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>uno de</translation>
    </message>
    <message>
        <source>an address: 10.1.2.100</source>
        <translation>una dirección: 10.1.2.100</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>un puerto</translation>
    </message>
    <message>
        <source>a user's name</source>
        <translation>un nombre de usuario</translation>
    </message>
    <message>
        <source>a host, perhaps with a port: sip.example.com:5060</source>
        <translation>un host, quizá con un puerto: sip.example.com:5060</translation>
    </message>
    <message>
        <source>a number or an address: 1234 or 1234@example.com</source>
        <translation>un número o una dirección: 1234 o 1234@example.com</translation>
    </message>
    <message>
        <source>a code: *69</source>
        <translation>un código: *69</translation>
    </message>
    <message>
        <source>patterns of numbers: 1408*, 555?1</source>
        <translation>patrones de números: 1408*, 555?1</translation>
    </message>
    <message>
        <source>patterns of SIP statuses: 404, 5*, 61?</source>
        <translation>patrones de estados SIP: 404, 5*, 61?</translation>
    </message>
    <message>
        <source>a cadence: 60(2/4) is 2 s on, 4 s off, for 60 s</source>
        <translation>una cadencia: 60(2/4) es 2 s activo, 4 s inactivo, durante 60 s</translation>
    </message>
    <message>
        <source>frequencies and levels: 350@-19,440@-19</source>
        <translation>frecuencias y niveles: 350@-19,440@-19</translation>
    </message>
    <message>
        <source>frequencies, then a cadence: 480@-19,620@-19;10(.5/.5/1+2)</source>
        <translation>frecuencias, después una cadencia: 480@-19,620@-19;10(.5/.5/1+2)</translation>
    </message>
    <message>
        <source>a ring tone: n=Classic-1;w=3;c=1</source>
        <translation>un tono de llamada: n=Classic-1;w=3;c=1</translation>
    </message>
    <message>
        <source>colour and pattern of a lamp: c=r;p=sb</source>
        <translation>color y parpadeo de una luz: c=r;p=sb</translation>
    </message>
    <message>
        <source>a profile rule: [--key K] http://server/path</source>
        <translation>una regla de perfil: [--key K] http://servidor/ruta</translation>
    </message>
    <message>
        <source>an upgrade rule: ($SWVER ne 7.6.2)? tftp://server/image.bin</source>
        <translation>una regla de actualización: ($SWVER ne 7.6.2)? tftp://servidor/imagen.bin</translation>
    </message>
    <message>
        <source>where reports go: [--key K] http://server/path</source>
        <translation>adónde van los informes: [--key K] http://servidor/ruta</translation>
    </message>
    <message>
        <source>a condition: $REGTMR1 gt 300 and $PRVTMR ge 600</source>
        <translation>una condición: $REGTMR1 gt 300 and $PRVTMR ge 600</translation>
    </message>
    <message>
        <source>a dial plan: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</source>
        <translation>un plan de marcación: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</translation>
    </message>
    <message>
        <source>GMT, or GMT-08:00</source>
        <translation>GMT, o GMT-08:00</translation>
    </message>
    <message>
        <source>start=month/day/weekday/time;end=…;save=hours</source>
        <translation>start=mes/día/día de la semana/hora;end=…;save=horas</translation>
    </message>
    <message>
        <source>what the key does: fnc=blf+sd;sub=201@$PROXY</source>
        <translation>lo que hace la tecla: fnc=blf+sd;sub=201@$PROXY</translation>
    </message>
    <message>
        <source>softkeys and their places: hold|1;endcall|2;conf|3</source>
        <translation>las teclas programables y sus posiciones: hold|1;endcall|2;conf|3</translation>
    </message>
    <message>
        <source>pggrp=address:port;name=…;num=…;listen=yes</source>
        <translation>pggrp=dirección:puerto;name=…;num=…;listen=yes</translation>
    </message>
    <message>
        <source>an address, http://…</source>
        <translation>una dirección, http://…</translation>
    </message>
    <message>
        <source>text, in which $MA and others stand</source>
        <translation>texto, en el que figuran $MA y otras macros</translation>
    </message>
    <message>
        <source>seconds, perhaps several and with a random extra: 1800+300,3600</source>
        <translation>segundos, quizá varios y con un suplemento aleatorio: 1800+300,3600</translation>
    </message>
    <message>
        <source>hours and minutes: 0230</source>
        <translation>horas y minutos: 0230</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, de %1 a %2</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, al menos %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, como mucho %1</translation>
    </message>
    <message>
        <source>expected the name of a softkey, as in newcall|3</source>
        <translation>se esperaba el nombre de una tecla programable, como en newcall|3</translation>
    </message>
    <message>
        <source>expected the softkey's place, 1 to %1</source>
        <translation>se esperaba la posición de la tecla programable, de 1 a %1</translation>
    </message>
    <message>
        <source>at most %1 softkeys</source>
        <translation>como mucho %1 teclas programables</translation>
    </message>
    <message>
        <source>%1 in place %2</source>
        <translation>%1 en la posición %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>expected a port from 0 to 65535</source>
        <translation>se esperaba un puerto de 0 a 65535</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como mucho %1 caracteres</translation>
    </message>
    <message>
        <source>a control character cannot stand here</source>
        <translation>un carácter de control no puede figurar aquí</translation>
    </message>
    <message>
        <source>expected Yes or No</source>
        <translation>se esperaba Yes o No</translation>
    </message>
    <message>
        <source>expected an address of four numbers from 0 to 255: 10.1.2.100</source>
        <translation>se esperaba una dirección de cuatro números de 0 a 255: 10.1.2.100</translation>
    </message>
    <message>
        <source>expected an IPv6 address in the brackets</source>
        <translation>se esperaba una dirección IPv6 entre los corchetes</translation>
    </message>
    <message>
        <source>expected the name or address of a host</source>
        <translation>se esperaba el nombre o la dirección de un host</translation>
    </message>
    <message>
        <source>expected a host, and perhaps : and a port</source>
        <translation>se esperaba un host, y quizá : y un puerto</translation>
    </message>
    <message>
        <source>blanks, quotes and angle brackets cannot stand in a user's name</source>
        <translation>los espacios, comillas y corchetes angulares no pueden figurar en un nombre de usuario</translation>
    </message>
    <message>
        <source>expected a number or an address such as 1234@10.10.10.100:5068</source>
        <translation>se esperaba un número o una dirección como 1234@10.10.10.100:5068</translation>
    </message>
    <message>
        <source>expected digits, * and #, as in *69</source>
        <translation>se esperaban cifras, * y #, como en *69</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>un espacio no puede figurar en una URL; escriba %20</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>se esperaba un número de %1 a %2</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>se esperaba una cifra</translation>
    </message>
    <message>
        <source>at most %1 digits behind the point</source>
        <translation>como mucho %1 cifras detrás del punto</translation>
    </message>
    <message>
        <source>expected a hexadecimal digit</source>
        <translation>se esperaba una cifra hexadecimal</translation>
    </message>
    <message>
        <source>fetches nothing</source>
        <translation>no descarga nada</translation>
    </message>
    <message>
        <source>fetches %1 from the server DHCP names</source>
        <translation>descarga %1 del servidor que indica el DHCP</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>descarga %1</translation>
    </message>
    <message>
        <source>if %1, %2</source>
        <translation>si %1, %2</translation>
    </message>
    <message>
        <source>commented out</source>
        <translation>convertido en comentario</translation>
    </message>
    <message>
        <source>; else </source>
        <translation>; si no, </translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>reglas: %1</translation>
    </message>
    <message>
        <source>%1 behind Greenwich</source>
        <translation>%1 por detrás de Greenwich</translation>
    </message>
    <message>
        <source>%1 ahead of Greenwich</source>
        <translation>%1 por delante de Greenwich</translation>
    </message>
    <message>
        <source>expected a pattern, as in 1408*</source>
        <translation>se esperaba un patrón, como en 1408*</translation>
    </message>
    <message>
        <source>expected % and two hexadecimal digits, as in %2a for *</source>
        <translation>se esperaba % y dos cifras hexadecimales, como en %2a para *</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a pattern</source>
        <translation>un espacio no puede figurar dentro de un patrón</translation>
    </message>
    <message>
        <source>expected a status such as 404, 61? or 5*</source>
        <translation>se esperaba un estado como 404, 61? o 5*</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 es menor que %2</translation>
    </message>
    <message>
        <source>%1 is %2 or below</source>
        <translation>%1 es %2 o menos</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is %2 or above</source>
        <translation>%1 es %2 o más</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>like %1, ? being any character and * any more of them</source>
        <translation>como %1, donde ? es cualquier carácter y * cualquier número de ellos</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>empieza por %1</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>cualquier estado</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ninguna dirección</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source> star </source>
        <translation> asterisco </translation>
    </message>
    <message>
        <source> hash </source>
        <translation> almohadilla </translation>
    </message>
    <message>
        <source>dialled as %1</source>
        <translation>se marca %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>the phone fills in %1</source>
        <translation>el teléfono sustituye %1</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>todos los días a las %1</translation>
    </message>
    <message>
        <source>%1 is a module of keys and no phone; its keys are settings of the phone that carries it, see `spafleetctl model show %1`.</source>
        <translation>%1 es un módulo de teclas y no un teléfono; sus teclas son ajustes del teléfono que lo lleva, véase `spafleetctl model show %1`.</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>«%1» no es un modelo que el catálogo conozca; `spafleetctl model list` los nombra todos y `model learn` añade uno.</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; did you mean %2? `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>«%1» no es un modelo que el catálogo conozca; ¿quería decir %2? `spafleetctl model list` los nombra todos y `model learn` añade uno.</translation>
    </message>
    <message>
        <source>Correct the file or remove it from %1.</source>
        <translation>Corrija el archivo o quítelo de %1.</translation>
    </message>
    <message>
        <source>the model %1 would have more than %2 elements</source>
        <translation>el modelo %1 tendría más de %2 elementos</translation>
    </message>
    <message>
        <source>the pages “%1” cannot be shared here</source>
        <translation>las páginas «%1» no se pueden compartir aquí</translation>
    </message>
    <message>
        <source>“in” stands before the parameters</source>
        <translation>«in» va antes de los parámetros</translation>
    </message>
    <message>
        <source>the family %1 has more than %2 parameters</source>
        <translation>la familia %1 tiene más de %2 parámetros</translation>
    </message>
    <message>
        <source>“each” is line, user, key, unit or [first, last] with a last number up to %1</source>
        <translation>«each» es line, user, key, unit o [primero, último] con un último número de hasta %1</translation>
    </message>
    <message>
        <source>“%1” cannot name an element</source>
        <translation>«%1» no puede nombrar un elemento</translation>
    </message>
    <message>
        <source>the sets do not name “%1”</source>
        <translation>los conjuntos no nombran «%1»</translation>
    </message>
    <message>
        <source>a value of “%1” does not say where it was “seen”</source>
        <translation>un valor de «%1» no dice dónde se vio («seen»)</translation>
    </message>
    <message>
        <source>the evidence does not name “%1”</source>
        <translation>las pruebas no nombran «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Un valor sellado no se abre con la clave de la flota: la clave pertenece a otro inventario, o el valor se modificó.</translation>
    </message>
    <message>
        <source>The fleet's key is damaged: it has %1 bytes, not 32.</source>
        <translation>La clave de la flota está dañada: tiene %1 bytes, no 32.</translation>
    </message>
    <message>
        <source>The desktop's keychain is locked; unlock it and try again.</source>
        <translation>El llavero del escritorio está bloqueado; desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not answer in time; see whether it asks something, and try again.</source>
        <translation>El llavero del escritorio no respondió a tiempo; vea si pregunta algo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The desktop's keychain has no such entry.</source>
        <translation>El llavero del escritorio no tiene esa entrada.</translation>
    </message>
    <message>
        <source>The desktop's keychain refused; unlock it and try again.</source>
        <translation>El llavero del escritorio se negó; desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no desktop keychain here.</source>
        <translation>Aquí no hay llavero del escritorio.</translation>
    </message>
    <message>
        <source>The desktop's keychain failed: %1.</source>
        <translation>El llavero del escritorio falló: %1.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made: %2.</source>
        <translation>No se puede crear el archivo de clave %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no key file of Spafleet, or it is damaged; put back a copy.</source>
        <translation>%1 no es un archivo de clave de Spafleet, o está dañado; restaure una copia.</translation>
    </message>
    <message>
        <source>The passphrase cannot be used: too little memory is free.</source>
        <translation>La frase de contraseña no se puede usar: queda muy poca memoria libre.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>La frase de contraseña tiene menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>The system has no randomness to give; try again.</source>
        <translation>El sistema no tiene aleatoriedad que dar; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key wrapped by a passphrase is damaged.</source>
        <translation>La clave protegida por una frase de contraseña está dañada.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>The key of this fleet cannot be opened, so its passwords cannot be read. Tried: %1</source>
        <translation>La clave de esta flota no se puede abrir, así que sus contraseñas no se pueden leer. Se intentó: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de clave %1: %2.</translation>
    </message>
    <message>
        <source>Others may read the key file %1; type: chmod 600 %1</source>
        <translation>Otros pueden leer el archivo de clave %1; escriba: chmod 600 %1</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>it cannot be put into its place</source>
        <translation>no se puede poner en su sitio</translation>
    </message>
    <message>
        <source>the keychain of %1</source>
        <translation>el llavero de %1</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>el archivo de clave %1</translation>
    </message>
    <message>
        <source>the passphrase of %1</source>
        <translation>la frase de contraseña de %1</translation>
    </message>
    <message>
        <source>The desktop's keychain did not keep what it was given.</source>
        <translation>El llavero del escritorio no guardó lo que se le dio.</translation>
    </message>
    <message>
        <source>%1 holds another key by now.</source>
        <translation>%1 contiene ahora otra clave.</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here.</source>
        <translation>Aquí no hay nadie a quien pedírsela.</translation>
    </message>
    <message>
        <source>The key to this fleet's passwords is in %1. Keep a copy of it in a safe place: without it the passwords cannot be read.</source>
        <translation>La clave de las contraseñas de esta flota está en %1. Guarde una copia en un lugar seguro: sin ella, las contraseñas no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>OpenSSL could not make the request: %1.</source>
        <translation>OpenSSL no pudo crear la petición: %1.</translation>
    </message>
    <message>
        <source>"%1" is no full host name. Phones compare the certificate with the name in their Profile_Rule, so it takes one that DNS knows, as prov.example.com.</source>
        <translation>«%1» no es un nombre de host completo. Los teléfonos comparan el certificado con el nombre de su Profile_Rule, así que hace falta uno que conozca el DNS, como prov.example.com.</translation>
    </message>
    <message>
        <source>A key has 1024 to 4096 bits.</source>
        <translation>Una clave tiene de 1024 a 4096 bits.</translation>
    </message>
    <message>
        <source>The country is two letters, as DE or US.</source>
        <translation>El país son dos letras, como DE o US.</translation>
    </message>
    <message>
        <source>Ask for a new one: spafleetctl certificate request HOST.</source>
        <translation>Pida uno nuevo: spafleetctl certificate request HOST.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only.</source>
        <translation>El certificado solo es válido a partir del %1.</translation>
    </message>
    <message>
        <source>Set this machine's clock, or wait.</source>
        <translation>Ponga en hora el reloj de esta máquina, o espere.</translation>
    </message>
    <message>
        <source>The certificate expired on %1; phones refuse it.</source>
        <translation>El certificado caducó el %1; los teléfonos lo rechazan.</translation>
    </message>
    <message>
        <source>The certificate expires on %1.</source>
        <translation>El certificado caduca el %1.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Esto no es un certificado en PEM.</translation>
    </message>
    <message>
        <source>Give the file that came back for the request, the server's own certificate first.</source>
        <translation>Indique el archivo que llegó en respuesta a la petición, con el certificado del propio servidor en primer lugar.</translation>
    </message>
    <message>
        <source>The certificate has no CN.</source>
        <translation>El certificado no tiene CN.</translation>
    </message>
    <message>
        <source>The certificate's CN, "%1", is no host name.</source>
        <translation>El CN del certificado, «%1», no es un nombre de host.</translation>
    </message>
    <message>
        <source>Phones compare the CN with the name in their Profile_Rule and refuse this one: ask for another with spafleetctl certificate request HOST.</source>
        <translation>Los teléfonos comparan el CN con el nombre de su Profile_Rule y rechazan este: pida otro con spafleetctl certificate request HOST.</translation>
    </message>
    <message>
        <source>The client CA %1 cannot be used: %2. Give a PEM file with the CA's certificate.</source>
        <translation>La CA de clientes %1 no se puede usar: %2. Indique un archivo PEM con el certificado de la CA.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used: %2. Give a PEM file, the server's own certificate first.</source>
        <translation>El certificado %1 no se puede usar: %2. Indique un archivo PEM, con el certificado del propio servidor en primer lugar.</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2. Give a PEM file without a password that belongs to the certificate.</source>
        <translation>La clave %1 no se puede usar: %2. Indique un archivo PEM sin contraseña que corresponda al certificado.</translation>
    </message>
    <message>
        <source>No file handle is left for another server thread. Raise the limit of open files.</source>
        <translation>No queda ningún descriptor de archivo para otro hilo del servidor. Suba el límite de archivos abiertos.</translation>
    </message>
    <message>
        <source>Port %1 (%2) on %3 cannot be opened</source>
        <translation>No se puede abrir el puerto %1 (%2) en %3</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>lo ocupa otro programa</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>lo ocupa %1</translation>
    </message>
    <message>
        <source>%1: %2. End that program, or choose another port.</source>
        <translation>%1: %2. Termine ese programa, o elija otro puerto.</translation>
    </message>
    <message>
        <source>%1: ports below 1024 need a permission. Give it once, as root, with
  setcap cap_net_bind_service=+ep %2
or choose ports above: 6969 for TFTP, 8080 for HTTP, 8443 for HTTPS, 5514 for syslog. A factory-new phone that is sent here by DHCP option 66 asks port 69 of TFTP only.</source>
        <translation>%1: los puertos por debajo de 1024 necesitan un permiso. Concédalo una sola vez, como root, con
  setcap cap_net_bind_service=+ep %2
o elija puertos superiores: 6969 para TFTP, 8080 para HTTP, 8443 para HTTPS, 5514 para syslog. Un teléfono de fábrica enviado aquí por la opción DHCP 66 solo pregunta en el puerto 69 de TFTP.</translation>
    </message>
    <message>
        <source>%1: this machine has no such address. Name one it has, or none for all of them.</source>
        <translation>%1: esta máquina no tiene esa dirección. Indique una que tenga, o ninguna para usarlas todas.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>"%1" is no address to listen on. Write one such as 192.168.2.245, or none for all of them.</source>
        <translation>«%1» no es una dirección en la que escuchar. Escriba una como 192.168.2.245, o ninguna para usarlas todas.</translation>
    </message>
    <message>
        <source>This machine's OpenSSL does not speak the TLS profile for old phones. Switch that profile off.</source>
        <translation>El OpenSSL de esta máquina no habla el perfil TLS de los teléfonos antiguos. Desactive ese perfil.</translation>
    </message>
    <message>
        <source>The key %1 is encrypted, and the servers have nobody to ask for its password. Write it without one, to a file that nobody else can read: openssl pkey -in %1 -out NEW</source>
        <translation>La clave %1 está cifrada, y los servidores no tienen a quién pedir su contraseña. Escríbala sin contraseña en un archivo que nadie más pueda leer: openssl pkey -in %1 -out NUEVA</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Sets fleet-wide settings; NAME= takes one away. There are:</source>
        <translation>Define ajustes de toda la flota; NOMBRE= quita uno. Existen:</translation>
    </message>
</context>
<context>
    <name>textfile</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 supera los %2 bytes.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>virtualphone</name>
    <message>
        <source>the firmware image is cut short</source>
        <translation>la imagen de firmware está cortada</translation>
    </message>
    <message>
        <source>the firmware image names no version</source>
        <translation>la imagen de firmware no indica ninguna versión</translation>
    </message>
    <message>
        <source>neither the image nor its name says which firmware it is</source>
        <translation>ni la imagen ni su nombre dicen qué firmware es</translation>
    </message>
    <message>
        <source>the firmware image is empty</source>
        <translation>la imagen de firmware está vacía</translation>
    </message>
    <message>
        <source>The phone could not be put on %1: %2</source>
        <translation>El teléfono no se pudo poner en %1: %2</translation>
    </message>
    <message>
        <source>%1 is no CA file: %2</source>
        <translation>%1 no es un archivo de CA: %2</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1 (asked for %2); choose another, or 0 for any.</source>
        <translation>No se pudo abrir ningún puerto SIP en %1 (se pidió %2); elija otro, o 0 para cualquiera.</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1.</source>
        <translation>No se pudo abrir ningún puerto SIP en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts with firmware %2</source>
        <translation>%1 arranca con el firmware %2</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>reboots</source>
        <translation>se reinicia</translation>
    </message>
    <message>
        <source>Upgrade_Rule: %1</source>
        <translation>Upgrade_Rule: %1</translation>
    </message>
    <message>
        <source>line %1 is registered as %2</source>
        <translation>la línea %1 está registrada como %2</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>nadie responde</translation>
    </message>
    <message>
        <source>line %1 could not register as %2: %3</source>
        <translation>la línea %1 no pudo registrarse como %2: %3</translation>
    </message>
    <message>
        <source>Provision_Enable is No.</source>
        <translation>Provision_Enable es No.</translation>
    </message>
    <message>
        <source>Upgrade_Enable is No, or the phone is busy.</source>
        <translation>Upgrade_Enable es No, o el teléfono está ocupado.</translation>
    </message>
    <message>
        <source>Report_Rule is empty.</source>
        <translation>Report_Rule está vacío.</translation>
    </message>
    <message>
        <source>Resync_From_SIP is No.</source>
        <translation>Resync_From_SIP es No.</translation>
    </message>
    <message>
        <source>corrupt file: it was compressed after encryption</source>
        <translation>archivo corrupto: se comprimió después de cifrarlo</translation>
    </message>
    <message>
        <source>corrupt file</source>
        <translation>archivo corrupto</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>informa a %1</translation>
    </message>
    <message>
        <source>the report failed: %1</source>
        <translation>el informe falló: %1</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nada cambia</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>cambia %1</translation>
    </message>
    <message numerus="yes">
        <source>changes %1 and %n more</source>
        <translation>
            <numerusform>cambia %1 y %n más</numerusform>
            <numerusform>cambia %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>pide %1</translation>
    </message>
    <message>
        <source>receives %1 bytes; %2</source>
        <translation>recibe %1 bytes; %2</translation>
    </message>
    <message>
        <source>the resync failed: %1</source>
        <translation>la resincronización falló: %1</translation>
    </message>
    <message>
        <source>the rule names no server and DHCP offered none (option 66)</source>
        <translation>la regla no indica ningún servidor y el DHCP no ofreció ninguno (opción 66)</translation>
    </message>
    <message>
        <source>asks for the firmware %1</source>
        <translation>pide el firmware %1</translation>
    </message>
    <message>
        <source>%1 is older than Downgrade_Rev_Limit %2</source>
        <translation>%1 es anterior a Downgrade_Rev_Limit %2</translation>
    </message>
    <message>
        <source>receives firmware %1, %2 bytes</source>
        <translation>recibe el firmware %1, %2 bytes</translation>
    </message>
    <message>
        <source>the upgrade failed: %1</source>
        <translation>la actualización falló: %1</translation>
    </message>
    <message>
        <source>There is no reading "%1"; there are %2.</source>
        <translation>No existe la interpretación «%1»; existen %2.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded over %2: %3 must come first</source>
        <translation>%1 no se puede cargar sobre %2: primero debe ir %3</translation>
    </message>
    <message>
        <source>This process may open no more files: take fewer phones, leave out their pages or their own places, or raise the limit (ulimit -n).</source>
        <translation>Este proceso no puede abrir más archivos: tome menos teléfonos, prescinda de sus páginas o de sus direcciones propias, o suba el límite (ulimit -n).</translation>
    </message>
</context>
</TS>
