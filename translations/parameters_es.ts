<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>parameters</name>
    <message>
        <source>12 or 24 hours.</source>
        <translation>12 o 24 horas.</translation>
    </message>
    <message>
        <source>A code that switches reports for the maker's support.</source>
        <translation>Un código que activa informes para el soporte del fabricante.</translation>
    </message>
    <message>
        <source>A condition that starts a resync when it turns true.</source>
        <translation>Una condición que inicia una resincronización cuando pasa a cumplirse.</translation>
    </message>
    <message>
        <source>A fourth LDAP attribute that can be searched.</source>
        <translation>Un cuarto atributo LDAP en el que se puede buscar.</translation>
    </message>
    <message>
        <source>A fourth profile, fetched after the third.</source>
        <translation>Un cuarto perfil, que se descarga después del tercero.</translation>
    </message>
    <message>
        <source>A fourth thing to search by.</source>
        <translation>Un cuarto dato por el que buscar.</translation>
    </message>
    <message>
        <source>A mark of your own for the state of the settings; the phone reports it and does nothing with it.</source>
        <translation>Una marca propia para el estado de los ajustes; el teléfono la notifica y no hace nada con ella.</translation>
    </message>
    <message>
        <source>A news feed the phone shows, as name=Local News;url=http://rss.example.com/news.</source>
        <translation>Un canal de noticias que muestra el teléfono, como name=Local News;url=http://rss.example.com/news.</translation>
    </message>
    <message>
        <source>A number the line calls by itself to stay online.</source>
        <translation>Un número al que la línea llama por sí sola para permanecer en línea.</translation>
    </message>
    <message>
        <source>A random wait before the first fetch after a start, so that a whole house does not ask at once.</source>
        <translation>Espera aleatoria antes de la primera descarga tras un arranque, para que no pregunten todos los teléfonos a la vez.</translation>
    </message>
    <message>
        <source>A ring tone: its name, its sound and its rhythm.</source>
        <translation>Un tono de llamada: su nombre, su sonido y su ritmo.</translation>
    </message>
    <message>
        <source>A ringing pattern the server can ask for.</source>
        <translation>Un patrón de timbre que puede pedir el servidor.</translation>
    </message>
    <message>
        <source>A second condition that starts a resync when it turns true.</source>
        <translation>Una segunda condición que inicia una resincronización cuando pasa a cumplirse.</translation>
    </message>
    <message>
        <source>A second profile, fetched after the first.</source>
        <translation>Un segundo perfil, que se descarga después del primero.</translation>
    </message>
    <message>
        <source>A softkey of your own.</source>
        <translation>Una tecla programable propia.</translation>
    </message>
    <message>
        <source>A third LDAP attribute that can be searched.</source>
        <translation>Un tercer atributo LDAP en el que se puede buscar.</translation>
    </message>
    <message>
        <source>A third profile, fetched after the second.</source>
        <translation>Un tercer perfil, que se descarga después del segundo.</translation>
    </message>
    <message>
        <source>A third thing to search by.</source>
        <translation>Un tercer dato por el que buscar.</translation>
    </message>
    <message>
        <source>Address and mask of those who may ask by SNMP; all zeros means anybody.</source>
        <translation>Dirección y máscara de quienes pueden preguntar por SNMP; todo ceros significa cualquiera.</translation>
    </message>
    <message>
        <source>Address at which that server calls the adapter.</source>
        <translation>Dirección en la que ese servidor llama al adaptador.</translation>
    </message>
    <message>
        <source>Address at which the TR-069 server calls the phone; the phone says it itself.</source>
        <translation>Dirección en la que el servidor TR-069 llama al teléfono; la indica el propio teléfono.</translation>
    </message>
    <message>
        <source>Address by which phones of the small exchange find each other.</source>
        <translation>Dirección con la que se encuentran los teléfonos de la pequeña centralita.</translation>
    </message>
    <message>
        <source>Address of that server.</source>
        <translation>Dirección de ese servidor.</translation>
    </message>
    <message>
        <source>Address of the adapter on its inside port.</source>
        <translation>Dirección del adaptador en su puerto interno.</translation>
    </message>
    <message>
        <source>Address of the small exchange.</source>
        <translation>Dirección de la pequeña centralita.</translation>
    </message>
    <message>
        <source>Address ranges that make the adapter a bridge by itself, where the service above may choose.</source>
        <translation>Rangos de direcciones con los que el adaptador se convierte por sí solo en puente, si el servicio de arriba puede elegir.</translation>
    </message>
    <message>
        <source>Address the phone calls to open the door of this camera.</source>
        <translation>Dirección a la que llama el teléfono para abrir la puerta de esta cámara.</translation>
    </message>
    <message>
        <source>Address, netmask and gateway of the uplink in one text, joined by colons: 192.0.2.7:255.255.255.0:192.0.2.1.</source>
        <translation>Dirección, máscara de red y puerta de enlace del enlace WAN en un solo texto, unidas por dos puntos: 192.0.2.7:255.255.255.0:192.0.2.1.</translation>
    </message>
    <message>
        <source>Addresses kept for certain devices on the LAN port.</source>
        <translation>Direcciones reservadas a determinados dispositivos del puerto LAN.</translation>
    </message>
    <message>
        <source>Addresses of servers from which calls may go out over the telephone line without a PIN, such as 192.168.*.*.</source>
        <translation>Direcciones de servidores cuyas llamadas pueden salir por la línea telefónica sin PIN, como 192.168.*.*.</translation>
    </message>
    <message>
        <source>Addresses that may use the web pages from outside.</source>
        <translation>Direcciones que pueden usar las páginas web desde fuera.</translation>
    </message>
    <message>
        <source>Adds the quality of a call to its last message.</source>
        <translation>Añade la calidad de una llamada a su último mensaje.</translation>
    </message>
    <message>
        <source>Adds the received parameter to replies where the addresses differ.</source>
        <translation>Añade el parámetro received a las respuestas si las direcciones difieren.</translation>
    </message>
    <message>
        <source>Adds the rport parameter to replies where the ports differ.</source>
        <translation>Añade el parámetro rport a las respuestas si los puertos difieren.</translation>
    </message>
    <message>
        <source>Adds the service's prefix to the name before asking for SRV.</source>
        <translation>Añade al nombre el prefijo del servicio antes de preguntar por SRV.</translation>
    </message>
    <message>
        <source>Allows confirmation of what was pressed on the display; the maker's own switch for the feature.</source>
        <translation>Permite confirmar en la pantalla lo que se ha pulsado; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows digest with SHA-256 (RFC 8760); the maker's own switch for the feature.</source>
        <translation>Permite digest con SHA-256 (RFC 8760); interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows firmware by release channel; the maker's own switch for the feature.</source>
        <translation>Permite firmware por canal de versiones; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows going through a web proxy; the maker's own switch for the feature.</source>
        <translation>Permite pasar por un proxy web; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows problem reports asked for by Webex; the maker's own switch for the feature.</source>
        <translation>Permite informes de problemas pedidos por Webex; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows reboots asked for by Webex; the maker's own switch for the feature.</source>
        <translation>Permite reinicios pedidos por Webex; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows reports to Webex of how the phone works; the maker's own switch for the feature.</source>
        <translation>Permite informar a Webex de cómo funciona el teléfono; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows reports to the maker of how the phone works; the maker's own switch for the feature.</source>
        <translation>Permite informar al fabricante de cómo funciona el teléfono; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows reports to the maker of the lines' state; the maker's own switch for the feature.</source>
        <translation>Permite informar al fabricante del estado de las líneas; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows the VPN; the maker's own switch for the feature.</source>
        <translation>Permite la VPN; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows the Webex call list; the maker's own switch for the feature.</source>
        <translation>Permite la lista de llamadas de Webex; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows the Webex cloud; the maker's own switch for the feature.</source>
        <translation>Permite la nube de Webex; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows the Webex directory; the maker's own switch for the feature.</source>
        <translation>Permite el directorio Webex; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Allows turning to the branch's router when the proxy is down; the maker's own switch for the feature.</source>
        <translation>Permite recurrir al router de la sucursal cuando el proxy está caído; interruptor del propio fabricante para la función.</translation>
    </message>
    <message>
        <source>Also accepts the broken SSL 3.</source>
        <translation>Acepta también SSL 3, que está roto.</translation>
    </message>
    <message>
        <source>Also lets the speaker hear.</source>
        <translation>Hace que se oiga también por el altavoz.</translation>
    </message>
    <message>
        <source>Always puts the display name in quotes.</source>
        <translation>Pone siempre entre comillas el nombre para mostrar.</translation>
    </message>
    <message>
        <source>Announces a second call during a call.</source>
        <translation>Anuncia una segunda llamada durante una llamada.</translation>
    </message>
    <message>
        <source>Announces missed calls on the display.</source>
        <translation>Anuncia en la pantalla las llamadas perdidas.</translation>
    </message>
    <message>
        <source>Announces the adapter's web pages to the neighbourhood by Bonjour.</source>
        <translation>Anuncia por Bonjour las páginas web del adaptador a su entorno.</translation>
    </message>
    <message>
        <source>Announces the phone to the neighbourhood by Bonjour.</source>
        <translation>Anuncia el teléfono a su entorno por Bonjour.</translation>
    </message>
    <message>
        <source>Answers SNMP version 3, which proves who asks.</source>
        <translation>Responde a SNMP versión 3, que autentica a quien pregunta.</translation>
    </message>
    <message>
        <source>Answers SNMP: whoever knows the community reads, and with the second one changes, the adapter.</source>
        <translation>Responde a SNMP: quien conoce la comunidad lee el adaptador y, con la segunda, lo cambia.</translation>
    </message>
    <message>
        <source>Answers a page even during a call, which is put on hold.</source>
        <translation>Contesta un anuncio incluso durante una llamada, que queda retenida.</translation>
    </message>
    <message>
        <source>Answers after which the phone registers again soon.</source>
        <translation>Respuestas tras las que el teléfono vuelve pronto a registrarse.</translation>
    </message>
    <message>
        <source>Answers name look-ups of the LAN port itself instead of naming the server.</source>
        <translation>Responde por sí mismo a las consultas de nombres del puerto LAN en vez de indicar el servidor.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 1 is played.</source>
        <translation>Respuestas del servidor tras las que se emite el tono de información 1.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 2 is played.</source>
        <translation>Respuestas del servidor tras las que se emite el tono de información 2.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 3 is played.</source>
        <translation>Respuestas del servidor tras las que se emite el tono de información 3.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 4 is played.</source>
        <translation>Respuestas del servidor tras las que se emite el tono de información 4.</translation>
    </message>
    <message>
        <source>Answers pages by itself.</source>
        <translation>Contesta los anuncios por sí solo.</translation>
    </message>
    <message>
        <source>Answers pings to the whole IPv6 network.</source>
        <translation>Responde a los pings dirigidos a toda la red IPv6.</translation>
    </message>
    <message>
        <source>Answers that make the phone try the backup server.</source>
        <translation>Respuestas que hacen que el teléfono pruebe el servidor de reserva.</translation>
    </message>
    <message>
        <source>Answers the line's proxy alone; calls from elsewhere are ignored, which keeps ghost calls away.</source>
        <translation>Responde solo al proxy de la línea; las llamadas de otro origen se ignoran, lo que evita las llamadas fantasma.</translation>
    </message>
    <message>
        <source>Answers the telephone line before the call over the network is answered; the caller pays from then on.</source>
        <translation>Descuelga la línea telefónica antes de que se conteste la llamada por la red; el llamante paga desde ese momento.</translation>
    </message>
    <message>
        <source>Answers to the port a request came from.</source>
        <translation>Responde al puerto del que vino la petición.</translation>
    </message>
    <message>
        <source>Answers web pages on the outside port too.</source>
        <translation>Sirve páginas web también en el puerto externo.</translation>
    </message>
    <message>
        <source>Answers with one codec or with all in common.</source>
        <translation>Responde con un solo codec o con todos los comunes.</translation>
    </message>
    <message>
        <source>Applies forwards and do not disturb to shared lines too.</source>
        <translation>Aplica los desvíos y no molestar también a las líneas compartidas.</translation>
    </message>
    <message>
        <source>Asks Cisco's cloud for a server where none is set; No keeps the phone yours.</source>
        <translation>Pregunta a la nube de Cisco por un servidor si no hay ninguno configurado; con No el teléfono sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Asks a NOTIFY for the line's password before it may resync or reboot.</source>
        <translation>Exige a un NOTIFY la contraseña de la línea antes de que pueda resincronizar o reiniciar.</translation>
    </message>
    <message>
        <source>Asks a STUN server for the outside address.</source>
        <translation>Pregunta la dirección externa a un servidor STUN.</translation>
    </message>
    <message>
        <source>Asks a page for a password.</source>
        <translation>Pide una contraseña a un anuncio.</translation>
    </message>
    <message>
        <source>Asks both name servers at once, or one after the other.</source>
        <translation>Pregunta a ambos servidores de nombres a la vez, o a uno después del otro.</translation>
    </message>
    <message>
        <source>Asks callers for a password.</source>
        <translation>Pide una contraseña a los llamantes.</translation>
    </message>
    <message>
        <source>Asks for the administrator's password before a factory reset.</source>
        <translation>Pide la contraseña del administrador antes de un restablecimiento de fábrica.</translation>
    </message>
    <message>
        <source>Asks the network to encrypt speech as far as its edge (Mediasec).</source>
        <translation>Pide a la red que cifre la voz hasta su borde (Mediasec).</translation>
    </message>
    <message>
        <source>Asks the provider for the network that is used on the LAN port.</source>
        <translation>Pide al proveedor la red que se usa en el puerto LAN.</translation>
    </message>
    <message>
        <source>Asks the user for the LDAP login where none is set.</source>
        <translation>Pide al usuario los datos de acceso LDAP si no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>Asks the user to set a password at the first start.</source>
        <translation>Pide al usuario que ponga una contraseña en el primer arranque.</translation>
    </message>
    <message>
        <source>Beep of the phone itself.</source>
        <translation>Pitido del propio teléfono.</translation>
    </message>
    <message>
        <source>Beeps during a recording, so that both ends know.</source>
        <translation>Emite pitidos durante una grabación, para que ambos extremos lo sepan.</translation>
    </message>
    <message>
        <source>Beeps when a watched phone rings.</source>
        <translation>Emite un pitido cuando suena un teléfono supervisado.</translation>
    </message>
    <message>
        <source>Begins a new speech stream when a call is changed; some firewalls need it.</source>
        <translation>Empieza un nuevo flujo de voz cuando cambia una llamada; algunos cortafuegos lo necesitan.</translation>
    </message>
    <message>
        <source>Bits of the IPv6 address that name the network.</source>
        <translation>Bits de la dirección IPv6 que identifican la red.</translation>
    </message>
    <message>
        <source>Bits of the static IPv6 address that name the network.</source>
        <translation>Bits de la dirección IPv6 estática que identifican la red.</translation>
    </message>
    <message>
        <source>Boost of the handset's microphone, in dB.</source>
        <translation>Amplificación del micrófono del auricular, en dB.</translation>
    </message>
    <message>
        <source>Boost of the headset's microphone, in dB.</source>
        <translation>Amplificación del micrófono de los auriculares de diadema, en dB.</translation>
    </message>
    <message>
        <source>Boost of the speakerphone's microphone, in dB.</source>
        <translation>Amplificación del micrófono del manos libres, en dB.</translation>
    </message>
    <message>
        <source>Brightness of the display.</source>
        <translation>Brillo de la pantalla.</translation>
    </message>
    <message>
        <source>Brightness of the key module's display.</source>
        <translation>Brillo de la pantalla del módulo de teclas.</translation>
    </message>
    <message>
        <source>BroadSoft XSI server of this line.</source>
        <translation>Servidor BroadSoft XSI de esta línea.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 1: patterns as 1408* or 555?1.</source>
        <translation>Llamantes que se desvían por separado, lista 1: patrones como 1408* o 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 2: patterns as 1408* or 555?1.</source>
        <translation>Llamantes que se desvían por separado, lista 2: patrones como 1408* o 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 3: patterns as 1408* or 555?1.</source>
        <translation>Llamantes que se desvían por separado, lista 3: patrones como 1408* o 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 4: patterns as 1408* or 555?1.</source>
        <translation>Llamantes que se desvían por separado, lista 4: patrones como 1408* o 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 5: patterns as 1408* or 555?1.</source>
        <translation>Llamantes que se desvían por separado, lista 5: patrones como 1408* o 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 6: patterns as 1408* or 555?1.</source>
        <translation>Llamantes que se desvían por separado, lista 6: patrones como 1408* o 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 7: patterns as 1408* or 555?1.</source>
        <translation>Llamantes que se desvían por separado, lista 7: patrones como 1408* o 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 8: patterns as 1408* or 555?1.</source>
        <translation>Llamantes que se desvían por separado, lista 8: patrones como 1408* o 555?1.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 1.</source>
        <translation>Llamantes que suenan con el patrón 1.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 2.</source>
        <translation>Llamantes que suenan con el patrón 2.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 3.</source>
        <translation>Llamantes que suenan con el patrón 3.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 4.</source>
        <translation>Llamantes que suenan con el patrón 4.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 5.</source>
        <translation>Llamantes que suenan con el patrón 5.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 6.</source>
        <translation>Llamantes que suenan con el patrón 6.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 7.</source>
        <translation>Llamantes que suenan con el patrón 7.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 8.</source>
        <translation>Llamantes que suenan con el patrón 8.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 9.</source>
        <translation>Llamantes que suenan con el patrón 9.</translation>
    </message>
    <message>
        <source>Calls a line can hold at a time.</source>
        <translation>Llamadas que puede tener una línea a la vez.</translation>
    </message>
    <message>
        <source>Calls itself anonymous where the number is hidden.</source>
        <translation>Se presenta como anónimo cuando el número está oculto.</translation>
    </message>
    <message>
        <source>Carries SIP over UDP, TCP or TLS.</source>
        <translation>Transporta SIP por UDP, TCP o TLS.</translation>
    </message>
    <message>
        <source>Celsius or Fahrenheit for the weather.</source>
        <translation>Celsius o Fahrenheit para el tiempo.</translation>
    </message>
    <message>
        <source>Certificate by which the wireless network's server is known.</source>
        <translation>Certificado por el que se reconoce al servidor de la red inalámbrica.</translation>
    </message>
    <message>
        <source>Certificate for encrypted calls.</source>
        <translation>Certificado para llamadas cifradas.</translation>
    </message>
    <message>
        <source>Certificate the phone shows to the wireless network.</source>
        <translation>Certificado que el teléfono muestra a la red inalámbrica.</translation>
    </message>
    <message>
        <source>Changes the clock for summer time.</source>
        <translation>Cambia el reloj por el horario de verano.</translation>
    </message>
    <message>
        <source>Cipher of encrypted speech. Both ends must know it.</source>
        <translation>Cifrado de la voz. Ambos extremos deben conocerlo.</translation>
    </message>
    <message>
        <source>Cipher of the wireless network.</source>
        <translation>Cifrado de la red inalámbrica.</translation>
    </message>
    <message>
        <source>Ciphers the phone offers for TLS, in OpenSSL's words, joined by colons; empty leaves its own.</source>
        <translation>Cifrados que el teléfono ofrece para TLS, en palabras de OpenSSL, unidos por dos puntos; vacío deja los suyos.</translation>
    </message>
    <message>
        <source>City for the traffic and weather news.</source>
        <translation>Ciudad para las noticias del tráfico y del tiempo.</translation>
    </message>
    <message>
        <source>Code an assistant dials to call in the executive's name.</source>
        <translation>Código que marca un asistente para llamar en nombre del directivo.</translation>
    </message>
    <message>
        <source>Code an assistant dials to hand a call to the executive.</source>
        <translation>Código que marca un asistente para pasar una llamada al directivo.</translation>
    </message>
    <message>
        <source>Code an executive dials to join the assistant's call.</source>
        <translation>Código que marca un directivo para entrar en la llamada del asistente.</translation>
    </message>
    <message>
        <source>Code an executive dials to let the assistant take the calls.</source>
        <translation>Código que marca un directivo para que el asistente reciba las llamadas.</translation>
    </message>
    <message>
        <source>Code an executive dials to take a call over from the assistant.</source>
        <translation>Código que marca un directivo para hacerse cargo de una llamada del asistente.</translation>
    </message>
    <message>
        <source>Code an executive dials to take the calls again.</source>
        <translation>Código que marca un directivo para volver a recibir las llamadas.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 alone.</source>
        <translation>Código que se marca antes de un número para ofrecer solo G.722.2.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 first.</source>
        <translation>Código que se marca antes de un número para ofrecer primero G.722.2.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus alone.</source>
        <translation>Código que se marca antes de un número para ofrecer solo Opus.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus first.</source>
        <translation>Código que se marca antes de un número para ofrecer primero Opus.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC alone.</source>
        <translation>Código que se marca antes de un número para ofrecer solo iLBC.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC first.</source>
        <translation>Código que se marca antes de un número para ofrecer primero iLBC.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC alone.</source>
        <translation>Código que se marca antes de un número para ofrecer solo iSAC.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC first.</source>
        <translation>Código que se marca antes de un número para ofrecer primero iSAC.</translation>
    </message>
    <message>
        <source>Code dialled to be shown callers' numbers.</source>
        <translation>Código que se marca para que se muestren los números de los llamantes.</translation>
    </message>
    <message>
        <source>Code dialled to be shown no callers' numbers.</source>
        <translation>Código que se marca para que no se muestren los números de los llamantes.</translation>
    </message>
    <message>
        <source>Code dialled to be shown no number of a second caller.</source>
        <translation>Código que se marca para que no se muestre el número de un segundo llamante.</translation>
    </message>
    <message>
        <source>Code dialled to be shown the number of a second caller.</source>
        <translation>Código que se marca para que se muestre el número de un segundo llamante.</translation>
    </message>
    <message>
        <source>Code dialled to connect the held call with the present one.</source>
        <translation>Código que se marca para conectar la llamada retenida con la llamada en curso.</translation>
    </message>
    <message>
        <source>Code dialled to fetch a parked call; must be the exchange's own.</source>
        <translation>Código que se marca para recuperar una llamada aparcada; debe ser el de la centralita.</translation>
    </message>
    <message>
        <source>Code dialled to fetch from a watched key.</source>
        <translation>Código que se marca para recuperar de una tecla de supervisión.</translation>
    </message>
    <message>
        <source>Code dialled to forward the last caller from now on.</source>
        <translation>Código que se marca para desviar desde ahora al último llamante.</translation>
    </message>
    <message>
        <source>Code dialled to have a busy number called until it is free.</source>
        <translation>Código que se marca para llamar a un número ocupado hasta que quede libre.</translation>
    </message>
    <message>
        <source>Code dialled to have all callers ring alike.</source>
        <translation>Código que se marca para que todos los llamantes suenen igual.</translation>
    </message>
    <message>
        <source>Code dialled to have certain callers ring in their own way.</source>
        <translation>Código que se marca para que determinados llamantes suenen de forma propia.</translation>
    </message>
    <message>
        <source>Code dialled to join the held call and the present one.</source>
        <translation>Código que se marca para unir la llamada retenida y la llamada en curso.</translation>
    </message>
    <message>
        <source>Code dialled to park on a watched key.</source>
        <translation>Código que se marca para aparcar en una tecla de supervisión.</translation>
    </message>
    <message>
        <source>Code dialled to put a number behind a speed dial digit.</source>
        <translation>Código que se marca para asignar un número a una cifra de marcación rápida.</translation>
    </message>
    <message>
        <source>Code dialled to stop forwarding the last caller.</source>
        <translation>Código que se marca para dejar de desviar al último llamante.</translation>
    </message>
    <message>
        <source>Code dialled to take a call a watched key shows ringing; must be the exchange's own.</source>
        <translation>Código que se marca para capturar una llamada que una tecla de supervisión muestra sonando; debe ser el de la centralita.</translation>
    </message>
    <message>
        <source>Code dialled to take a call that a watched key shows ringing; must be the exchange's own.</source>
        <translation>Código que se marca para capturar una llamada que una tecla de supervisión muestra sonando; debe ser el de la centralita.</translation>
    </message>
    <message>
        <source>Codec for calls within the house.</source>
        <translation>Codec para las llamadas internas.</translation>
    </message>
    <message>
        <source>Codec for faxes sent as speech.</source>
        <translation>Codec para los faxes enviados como voz.</translation>
    </message>
    <message>
        <source>Codec of a loopback test, by which a network's speech path is measured.</source>
        <translation>Codec de una prueba de bucle, con la que se mide el camino de la voz en una red.</translation>
    </message>
    <message>
        <source>Codec offered first.</source>
        <translation>Codec que se ofrece primero.</translation>
    </message>
    <message>
        <source>Codec offered second.</source>
        <translation>Codec que se ofrece en segundo lugar.</translation>
    </message>
    <message>
        <source>Codec offered third.</source>
        <translation>Codec que se ofrece en tercer lugar.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call held elsewhere.</source>
        <translation>Color y parpadeo de la tecla de una llamada retenida en otro sitio.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call that rings at the other end.</source>
        <translation>Color y parpadeo de la tecla de una llamada que suena en el otro extremo.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free line.</source>
        <translation>Color y parpadeo de la tecla de una línea libre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free parking place.</source>
        <translation>Color y parpadeo de la tecla de una plaza de aparcamiento libre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a held call.</source>
        <translation>Color y parpadeo de la tecla de una llamada retenida.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line in a call.</source>
        <translation>Color y parpadeo de la tecla de una línea en llamada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line taken to dial.</source>
        <translation>Color y parpadeo de la tecla de una línea tomada para marcar.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that could not register.</source>
        <translation>Color y parpadeo de la tecla de una línea que no pudo registrarse.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that registers.</source>
        <translation>Color y parpadeo de la tecla de una línea que se está registrando.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line with a call-back armed.</source>
        <translation>Color y parpadeo de la tecla de una línea con una rellamada activada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with new messages.</source>
        <translation>Color y parpadeo de la tecla de un buzón de voz con mensajes nuevos.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with urgent messages.</source>
        <translation>Color y parpadeo de la tecla de un buzón de voz con mensajes urgentes.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox without messages.</source>
        <translation>Color y parpadeo de la tecla de un buzón de voz sin mensajes.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a reserved trunk.</source>
        <translation>Color y parpadeo de la tecla de una troncal reservada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a ringing line.</source>
        <translation>Color y parpadeo de la tecla de una línea que suena.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line dialling elsewhere.</source>
        <translation>Color y parpadeo de la tecla de una línea compartida que marca en otro sitio.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line in a call elsewhere.</source>
        <translation>Color y parpadeo de la tecla de una línea compartida en llamada en otro sitio.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line ringing elsewhere.</source>
        <translation>Color y parpadeo de la tecla de una línea compartida que suena en otro sitio.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line taken elsewhere.</source>
        <translation>Color y parpadeo de la tecla de una línea compartida tomada en otro sitio.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line whose state is unknown.</source>
        <translation>Color y parpadeo de la tecla de una línea compartida cuyo estado se desconoce.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a taken parking place.</source>
        <translation>Color y parpadeo de la tecla de una plaza de aparcamiento ocupada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk in use.</source>
        <translation>Color y parpadeo de la tecla de una troncal en uso.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk that does not work.</source>
        <translation>Color y parpadeo de la tecla de una troncal que no funciona.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone in a call.</source>
        <translation>Color y parpadeo de la tecla de un teléfono supervisado en llamada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that holds a call.</source>
        <translation>Color y parpadeo de la tecla de un teléfono supervisado que tiene una llamada retenida.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that is free.</source>
        <translation>Color y parpadeo de la tecla de un teléfono supervisado que está libre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that rings.</source>
        <translation>Color y parpadeo de la tecla de un teléfono supervisado que suena.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who finishes a call.</source>
        <translation>Color y parpadeo de la tecla de un agente que está cerrando una llamada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is available.</source>
        <translation>Color y parpadeo de la tecla de un agente disponible.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed in.</source>
        <translation>Color y parpadeo de la tecla de un agente que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed off.</source>
        <translation>Color y parpadeo de la tecla de un agente que ha cerrado sesión.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who takes no calls.</source>
        <translation>Color y parpadeo de la tecla de un agente que no acepta llamadas.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an application.</source>
        <translation>Color y parpadeo de la tecla de una aplicación.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of day service.</source>
        <translation>Color y parpadeo de la tecla de servicio diurno.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is off.</source>
        <translation>Color y parpadeo de la tecla de redirección mientras está desactivada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is on.</source>
        <translation>Color y parpadeo de la tecla de redirección mientras está activada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is off.</source>
        <translation>Color y parpadeo de la tecla de no molestar mientras está desactivado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is on.</source>
        <translation>Color y parpadeo de la tecla de no molestar mientras está activado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is off.</source>
        <translation>Color y parpadeo de la tecla de desvío mientras está desactivado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is on.</source>
        <translation>Color y parpadeo de la tecla de desvío mientras está activado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of night service.</source>
        <translation>Color y parpadeo de la tecla de servicio nocturno.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key that subscribes.</source>
        <translation>Color y parpadeo de la tecla que se está suscribiendo.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key whose subscription failed.</source>
        <translation>Color y parpadeo de la tecla cuya suscripción ha fallado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key without a line.</source>
        <translation>Color y parpadeo de la tecla sin línea.</translation>
    </message>
    <message>
        <source>Colours of the display.</source>
        <translation>Colores de la pantalla.</translation>
    </message>
    <message>
        <source>Compares the number of an incoming call together with its domain, not by itself.</source>
        <translation>Compara el número de una llamada entrante junto con su dominio y no por sí solo.</translation>
    </message>
    <message>
        <source>Confirms provisional answers too.</source>
        <translation>Confirma también las respuestas provisionales.</translation>
    </message>
    <message>
        <source>Content type of a hook flash sent by INFO.</source>
        <translation>Tipo de contenido de un flash enviado por INFO.</translation>
    </message>
    <message>
        <source>Content type of digits sent by INFO.</source>
        <translation>Tipo de contenido de las cifras enviadas por INFO.</translation>
    </message>
    <message>
        <source>Contrast of the display.</source>
        <translation>Contraste de la pantalla.</translation>
    </message>
    <message>
        <source>Contrast of the key module's display.</source>
        <translation>Contraste de la pantalla del módulo de teclas.</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port, for tracing. Whoever is plugged in there can listen.</source>
        <translation>Copia el tráfico del teléfono a su puerto de ordenador, para analizarlo. Quien esté conectado ahí puede escuchar.</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port.</source>
        <translation>Copia el tráfico del teléfono a su puerto de ordenador.</translation>
    </message>
    <message>
        <source>Corrects the zone, as HH/mm.</source>
        <translation>Corrige la zona, como HH/mm.</translation>
    </message>
    <message>
        <source>DHCP option that names the voice VLAN; empty asks for none.</source>
        <translation>Opción DHCP que indica la VLAN de voz; vacío no pide ninguna.</translation>
    </message>
    <message>
        <source>DHCP options that may name the provisioning server, in order of preference.</source>
        <translation>Opciones DHCP que pueden indicar el servidor de aprovisionamiento, por orden de preferencia.</translation>
    </message>
    <message>
        <source>Damps echo harder; both speaking at once suffers.</source>
        <translation>Atenúa más el eco; perjudica cuando ambos hablan a la vez.</translation>
    </message>
    <message>
        <source>Damps what echo remains.</source>
        <translation>Atenúa el eco que queda.</translation>
    </message>
    <message>
        <source>Default router beside an address set by hand.</source>
        <translation>Router por defecto para una dirección fijada a mano.</translation>
    </message>
    <message>
        <source>Dial plan 1 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de marcación 1 de la línea telefónica; a cada llamante se le asigna uno de los ocho planes, por el número del plan.</translation>
    </message>
    <message>
        <source>Dial plan 2 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de marcación 2 de la línea telefónica; a cada llamante se le asigna uno de los ocho planes, por el número del plan.</translation>
    </message>
    <message>
        <source>Dial plan 3 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de marcación 3 de la línea telefónica; a cada llamante se le asigna uno de los ocho planes, por el número del plan.</translation>
    </message>
    <message>
        <source>Dial plan 4 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de marcación 4 de la línea telefónica; a cada llamante se le asigna uno de los ocho planes, por el número del plan.</translation>
    </message>
    <message>
        <source>Dial plan 5 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de marcación 5 de la línea telefónica; a cada llamante se le asigna uno de los ocho planes, por el número del plan.</translation>
    </message>
    <message>
        <source>Dial plan 6 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de marcación 6 de la línea telefónica; a cada llamante se le asigna uno de los ocho planes, por el número del plan.</translation>
    </message>
    <message>
        <source>Dial plan 7 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de marcación 7 de la línea telefónica; a cada llamante se le asigna uno de los ocho planes, por el número del plan.</translation>
    </message>
    <message>
        <source>Dial plan 8 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plan de marcación 8 de la línea telefónica; a cada llamante se le asigna uno de los ocho planes, por el número del plan.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 1.</source>
        <translation>Plan de marcación para un llamante de la red que ha dado el PIN 1.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 2.</source>
        <translation>Plan de marcación para un llamante de la red que ha dado el PIN 2.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 3.</source>
        <translation>Plan de marcación para un llamante de la red que ha dado el PIN 3.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 4.</source>
        <translation>Plan de marcación para un llamante de la red que ha dado el PIN 4.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 5.</source>
        <translation>Plan de marcación para un llamante de la red que ha dado el PIN 5.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 6.</source>
        <translation>Plan de marcación para un llamante de la red que ha dado el PIN 6.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 7.</source>
        <translation>Plan de marcación para un llamante de la red que ha dado el PIN 7.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 8.</source>
        <translation>Plan de marcación para un llamante de la red que ha dado el PIN 8.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 1.</source>
        <translation>Plan de marcación para un llamante de la línea telefónica que ha dado el PIN 1.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 2.</source>
        <translation>Plan de marcación para un llamante de la línea telefónica que ha dado el PIN 2.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 3.</source>
        <translation>Plan de marcación para un llamante de la línea telefónica que ha dado el PIN 3.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 4.</source>
        <translation>Plan de marcación para un llamante de la línea telefónica que ha dado el PIN 4.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 5.</source>
        <translation>Plan de marcación para un llamante de la línea telefónica que ha dado el PIN 5.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 6.</source>
        <translation>Plan de marcación para un llamante de la línea telefónica que ha dado el PIN 6.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 7.</source>
        <translation>Plan de marcación para un llamante de la línea telefónica que ha dado el PIN 7.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 8.</source>
        <translation>Plan de marcación para un llamante de la línea telefónica que ha dado el PIN 8.</translation>
    </message>
    <message>
        <source>Dial plan for callers from the network who have no PIN or name of their own.</source>
        <translation>Plan de marcación para los llamantes de la red que no tienen PIN ni nombre propios.</translation>
    </message>
    <message>
        <source>Dial plan for callers on the telephone line who have no PIN of their own.</source>
        <translation>Plan de marcación para los llamantes de la línea telefónica que no tienen PIN propio.</translation>
    </message>
    <message>
        <source>Dial plan for calls that line 1 sends to the telephone line; none means no such calls.</source>
        <translation>Plan de marcación para las llamadas que la línea 1 envía a la línea telefónica; none significa que no hay tales llamadas.</translation>
    </message>
    <message>
        <source>Dial plan for line 1 while it is not registered and its calls go out over the telephone line.</source>
        <translation>Plan de marcación de la línea 1 mientras no está registrada y sus llamadas salen por la línea telefónica.</translation>
    </message>
    <message>
        <source>Dial plan for user 1 from the network.</source>
        <translation>Plan de marcación para el usuario 1 de la red.</translation>
    </message>
    <message>
        <source>Dial plan for user 2 from the network.</source>
        <translation>Plan de marcación para el usuario 2 de la red.</translation>
    </message>
    <message>
        <source>Dial plan for user 3 from the network.</source>
        <translation>Plan de marcación para el usuario 3 de la red.</translation>
    </message>
    <message>
        <source>Dial plan for user 4 from the network.</source>
        <translation>Plan de marcación para el usuario 4 de la red.</translation>
    </message>
    <message>
        <source>Dial plan for user 5 from the network.</source>
        <translation>Plan de marcación para el usuario 5 de la red.</translation>
    </message>
    <message>
        <source>Dial plan for user 6 from the network.</source>
        <translation>Plan de marcación para el usuario 6 de la red.</translation>
    </message>
    <message>
        <source>Dial plan for user 7 from the network.</source>
        <translation>Plan de marcación para el usuario 7 de la red.</translation>
    </message>
    <message>
        <source>Dial plan for user 8 from the network.</source>
        <translation>Plan de marcación para el usuario 8 de la red.</translation>
    </message>
    <message>
        <source>Dial tone of a second call.</source>
        <translation>Tono de marcación de una segunda llamada.</translation>
    </message>
    <message>
        <source>Dial tone while calls are forwarded.</source>
        <translation>Tono de marcación mientras se desvían las llamadas.</translation>
    </message>
    <message>
        <source>Dial tone while messages wait.</source>
        <translation>Tono de marcación mientras hay mensajes en espera.</translation>
    </message>
    <message>
        <source>Dials the called number on the telephone line at once, instead of giving the caller its dial tone.</source>
        <translation>Marca enseguida el número llamado en la línea telefónica, en vez de dar al llamante el tono de marcación de esta.</translation>
    </message>
    <message>
        <source>Difference to Greenwich in hours, then two numbers about summer time, as the adapter's page writes them: -05 2 1.</source>
        <translation>Diferencia con Greenwich en horas y después dos números sobre el horario de verano, como los escribe la página del adaptador: -05 2 1.</translation>
    </message>
    <message>
        <source>Digits put before a number from the telephone line when it is passed on.</source>
        <translation>Cifras que se anteponen a un número de la línea telefónica al transmitirlo.</translation>
    </message>
    <message>
        <source>Digits the voice menu asks for before it changes anything.</source>
        <translation>Cifras que pide el menú de voz antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Does not take the zone from DHCP.</source>
        <translation>No toma la zona de DHCP.</translation>
    </message>
    <message>
        <source>Domain of those who sign in.</source>
        <translation>Dominio de quienes inician sesión.</translation>
    </message>
    <message>
        <source>Domain the adapter puts behind names without one.</source>
        <translation>Dominio que el adaptador añade a los nombres que no lo llevan.</translation>
    </message>
    <message>
        <source>Domains, separated by commas, whose servers the phone may use; empty allows all.</source>
        <translation>Dominios, separados por comas, cuyos servidores puede usar el teléfono; vacío los permite todos.</translation>
    </message>
    <message>
        <source>Electrical impedance of the port to the telephone line; the wrong one makes an echo. It follows the country.</source>
        <translation>Impedancia eléctrica del puerto hacia la línea telefónica; una equivocada produce eco. Depende del país.</translation>
    </message>
    <message>
        <source>Electrical impedance of the port while the telephone line rings.</source>
        <translation>Impedancia eléctrica del puerto mientras suena la línea telefónica.</translation>
    </message>
    <message>
        <source>Emergency location service asked first, by HTTPS.</source>
        <translation>Servicio de ubicación de emergencias al que se pregunta primero, por HTTPS.</translation>
    </message>
    <message>
        <source>Emergency location service asked when the first fails.</source>
        <translation>Servicio de ubicación de emergencias al que se pregunta cuando falla el primero.</translation>
    </message>
    <message>
        <source>Encrypts calls where the other end can.</source>
        <translation>Cifra las llamadas si el otro extremo puede.</translation>
    </message>
    <message>
        <source>Encrypts the line's calls where the other end can.</source>
        <translation>Cifra las llamadas de la línea si el otro extremo puede.</translation>
    </message>
    <message>
        <source>Encrypts the talk with the LDAP directory (StartTLS).</source>
        <translation>Cifra la comunicación con el directorio LDAP (StartTLS).</translation>
    </message>
    <message>
        <source>Ends the call after a long silence from the network.</source>
        <translation>Termina la llamada tras un silencio largo desde la red.</translation>
    </message>
    <message>
        <source>Ends the call after a long silence on the telephone line.</source>
        <translation>Termina la llamada tras un silencio largo en la línea telefónica.</translation>
    </message>
    <message>
        <source>Ends the call when the exchange reverses the polarity of the telephone line a second time.</source>
        <translation>Termina la llamada cuando la central invierte por segunda vez la polaridad de la línea telefónica.</translation>
    </message>
    <message>
        <source>Ends the call when the exchange takes the current off the telephone line for a moment.</source>
        <translation>Termina la llamada cuando la central corta por un momento la corriente de la línea telefónica.</translation>
    </message>
    <message>
        <source>Ends the call when the telephone line plays the tone below.</source>
        <translation>Termina la llamada cuando la línea telefónica emite el tono de abajo.</translation>
    </message>
    <message>
        <source>Errors from the network after which the call is dropped; 0 never.</source>
        <translation>Errores de la red tras los que se corta la llamada; 0 nunca.</translation>
    </message>
    <message>
        <source>Fetches the profile again after a try to load firmware.</source>
        <translation>Vuelve a descargar el perfil tras un intento de cargar firmware.</translation>
    </message>
    <message>
        <source>Fetches the profile at every start.</source>
        <translation>Descarga el perfil en cada arranque.</translation>
    </message>
    <message>
        <source>File named to devices on the LAN port (DHCP option 67).</source>
        <translation>Archivo que se indica a los dispositivos del puerto LAN (opción DHCP 67).</translation>
    </message>
    <message>
        <source>Finds out at start what kind of address translation there is.</source>
        <translation>Averigua al arrancar qué tipo de traducción de direcciones hay.</translation>
    </message>
    <message>
        <source>Finds the best way for speech through routers by ICE.</source>
        <translation>Encuentra por ICE el mejor camino para la voz a través de routers.</translation>
    </message>
    <message>
        <source>Finds the proxy by its SRV records.</source>
        <translation>Encuentra el proxy por sus registros SRV.</translation>
    </message>
    <message>
        <source>Finds the small exchange by itself.</source>
        <translation>Encuentra la pequeña centralita por sí solo.</translation>
    </message>
    <message>
        <source>Finds the web proxy by itself (WPAD).</source>
        <translation>Encuentra el proxy web por sí solo (WPAD).</translation>
    </message>
    <message>
        <source>Fine adjustment of the handset's microphone.</source>
        <translation>Ajuste fino del micrófono del auricular.</translation>
    </message>
    <message>
        <source>Fine adjustment of the headset's microphone.</source>
        <translation>Ajuste fino del micrófono de los auriculares de diadema.</translation>
    </message>
    <message>
        <source>Fine adjustment of the speakerphone's microphone.</source>
        <translation>Ajuste fino del micrófono del manos libres.</translation>
    </message>
    <message>
        <source>First address given out on the LAN port.</source>
        <translation>Primera dirección que se da en el puerto LAN.</translation>
    </message>
    <message>
        <source>First of the ports the adapter keeps for itself, which devices behind it cannot use.</source>
        <translation>Primero de los puertos que el adaptador reserva para sí y que los dispositivos detrás de él no pueden usar.</translation>
    </message>
    <message>
        <source>First sequence number of registrations after a start.</source>
        <translation>Primer número de secuencia de los registros tras un arranque.</translation>
    </message>
    <message>
        <source>Follows a redirection of the packets that keep the mapping open.</source>
        <translation>Sigue una redirección de los paquetes que mantienen abierta la asignación.</translation>
    </message>
    <message>
        <source>Follows the other end when it changes for a fax.</source>
        <translation>Sigue al otro extremo cuando cambia por un fax.</translation>
    </message>
    <message>
        <source>Forwards all calls, to the number beside it.</source>
        <translation>Desvía todas las llamadas, al número de al lado.</translation>
    </message>
    <message>
        <source>Forwards calls when nobody answers, to the number beside it.</source>
        <translation>Desvía las llamadas cuando nadie contesta, al número de al lado.</translation>
    </message>
    <message>
        <source>Forwards calls when the phone is busy, to the number beside it.</source>
        <translation>Desvía las llamadas cuando el teléfono está ocupado, al número de al lado.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SA.</source>
        <translation>Texto libre secreto; solo pueden leerlo las claves y contraseñas de una regla de perfil, como $SA.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SB.</source>
        <translation>Texto libre secreto; solo pueden leerlo las claves y contraseñas de una regla de perfil, como $SB.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SC.</source>
        <translation>Texto libre secreto; solo pueden leerlo las claves y contraseñas de una regla de perfil, como $SC.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SD.</source>
        <translation>Texto libre secreto; solo pueden leerlo las claves y contraseñas de una regla de perfil, como $SD.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $A.</source>
        <translation>Texto libre; otros ajustes lo leen como $A.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $B.</source>
        <translation>Texto libre; otros ajustes lo leen como $B.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $C.</source>
        <translation>Texto libre; otros ajustes lo leen como $C.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $D.</source>
        <translation>Texto libre; otros ajustes lo leen como $D.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $E.</source>
        <translation>Texto libre; otros ajustes lo leen como $E.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $F.</source>
        <translation>Texto libre; otros ajustes lo leen como $F.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $G.</source>
        <translation>Texto libre; otros ajustes lo leen como $G.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $H.</source>
        <translation>Texto libre; otros ajustes lo leen como $H.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $I.</source>
        <translation>Texto libre; otros ajustes lo leen como $I.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $J.</source>
        <translation>Texto libre; otros ajustes lo leen como $J.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $K.</source>
        <translation>Texto libre; otros ajustes lo leen como $K.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $L.</source>
        <translation>Texto libre; otros ajustes lo leen como $L.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $M.</source>
        <translation>Texto libre; otros ajustes lo leen como $M.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $N.</source>
        <translation>Texto libre; otros ajustes lo leen como $N.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $O.</source>
        <translation>Texto libre; otros ajustes lo leen como $O.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $P.</source>
        <translation>Texto libre; otros ajustes lo leen como $P.</translation>
    </message>
    <message>
        <source>Frequency of the ringing current, in Hz.</source>
        <translation>Frecuencia de la corriente de timbre, en Hz.</translation>
    </message>
    <message>
        <source>From which severity on the kernel is logged: 0 emergencies only, 7 everything.</source>
        <translation>A partir de qué gravedad se registra el kernel: 0 solo emergencias, 7 todo.</translation>
    </message>
    <message>
        <source>From which severity on the system is logged: 0 emergencies only, 7 everything.</source>
        <translation>A partir de qué gravedad se registra el sistema: 0 solo emergencias, 7 todo.</translation>
    </message>
    <message>
        <source>Full SIP address, where it is not user and proxy.</source>
        <translation>Dirección SIP completa, si no es usuario y proxy.</translation>
    </message>
    <message>
        <source>Further gain of a Bluetooth headset's microphone, in decibels.</source>
        <translation>Ganancia adicional del micrófono de unos auriculares Bluetooth, en decibelios.</translation>
    </message>
    <message>
        <source>Gain from the telephone, in dB.</source>
        <translation>Ganancia desde el teléfono, en dB.</translation>
    </message>
    <message>
        <source>Gain to the telephone, in dB.</source>
        <translation>Ganancia hacia el teléfono, en dB.</translation>
    </message>
    <message>
        <source>Gateway 1: where a dial plan rule with &lt;:@gw1&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Pasarela 1: adonde envía sus llamadas una regla del plan de marcación con &lt;:@gw1&gt;; un host y quizá un puerto.</translation>
    </message>
    <message>
        <source>Gateway 2: where a dial plan rule with &lt;:@gw2&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Pasarela 2: adonde envía sus llamadas una regla del plan de marcación con &lt;:@gw2&gt;; un host y quizá un puerto.</translation>
    </message>
    <message>
        <source>Gateway 3: where a dial plan rule with &lt;:@gw3&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Pasarela 3: adonde envía sus llamadas una regla del plan de marcación con &lt;:@gw3&gt;; un host y quizá un puerto.</translation>
    </message>
    <message>
        <source>Gateway 4: where a dial plan rule with &lt;:@gw4&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Pasarela 4: adonde envía sus llamadas una regla del plan de marcación con &lt;:@gw4&gt;; un host y quizá un puerto.</translation>
    </message>
    <message>
        <source>Gives addresses to what is plugged into the LAN port.</source>
        <translation>Da direcciones a lo que está conectado al puerto LAN.</translation>
    </message>
    <message>
        <source>Gives every call an identifier that all its stations keep (Session-ID, RFC 7989).</source>
        <translation>Da a cada llamada un identificador que conservan todas sus etapas (Session-ID, RFC 7989).</translation>
    </message>
    <message>
        <source>Gives every call an identifier that stays through its transfers, and says it in each request.</source>
        <translation>Da a cada llamada un identificador que se conserva en sus transferencias y lo indica en cada petición.</translation>
    </message>
    <message>
        <source>Gives up an INVITE after this time.</source>
        <translation>Abandona un INVITE después de este tiempo.</translation>
    </message>
    <message>
        <source>Gives up any other request after this time.</source>
        <translation>Abandona cualquier otra petición después de este tiempo.</translation>
    </message>
    <message>
        <source>Goes back to speech when a T.38 fax is over instead of ending the call.</source>
        <translation>Vuelve a la voz cuando termina un fax T.38, en vez de terminar la llamada.</translation>
    </message>
    <message>
        <source>Goes on sending speech to the proxy while the other end holds the call.</source>
        <translation>Sigue enviando voz al proxy mientras el otro extremo retiene la llamada.</translation>
    </message>
    <message>
        <source>Group at the VPN gateway.</source>
        <translation>Grupo en la pasarela VPN.</translation>
    </message>
    <message>
        <source>Groups of phones that can be paged by multicast.</source>
        <translation>Grupos de teléfonos a los que se pueden hacer anuncios por multicast.</translation>
    </message>
    <message>
        <source>Groups the settings of the web proxy; it holds nothing itself.</source>
        <translation>Agrupa los ajustes del proxy web; por sí mismo no contiene nada.</translation>
    </message>
    <message>
        <source>Headers the caller's name is taken from, best first.</source>
        <translation>Cabeceras de las que se toma el nombre del llamante, la mejor primero.</translation>
    </message>
    <message>
        <source>Hears the digits A to D, which a few exchanges use.</source>
        <translation>Reconoce las cifras A a D, que usan algunas centralitas.</translation>
    </message>
    <message>
        <source>Hides from the phone's menu what the user may not change.</source>
        <translation>Oculta en el menú del teléfono lo que el usuario no puede cambiar.</translation>
    </message>
    <message>
        <source>Hides the line's number.</source>
        <translation>Oculta el número de la línea.</translation>
    </message>
    <message>
        <source>Hides the phone's number.</source>
        <translation>Oculta el número del teléfono.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>Puerto TCP más alto para SIP del procesador de voz 2 del adaptador.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>Puerto TCP más alto para SIP del procesador de voz 3 del adaptador.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>Puerto TCP más alto para SIP del procesador de voz 4 del adaptador.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP.</source>
        <translation>Puerto TCP más alto para SIP.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>Puerto UDP más alto para la voz del procesador de voz 2 del adaptador.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>Puerto UDP más alto para la voz del procesador de voz 3 del adaptador.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>Puerto UDP más alto para la voz del procesador de voz 4 del adaptador.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech.</source>
        <translation>Puerto UDP más alto para la voz.</translation>
    </message>
    <message>
        <source>Highest frequency taken for ringing, in hertz.</source>
        <translation>Frecuencia más alta que se toma por timbre, en hercios.</translation>
    </message>
    <message>
        <source>Highest priority the computer behind the phone may claim.</source>
        <translation>Prioridad más alta que puede reclamar el ordenador conectado detrás del teléfono.</translation>
    </message>
    <message>
        <source>Holds a call the old way, with address 0.0.0.0.</source>
        <translation>Retiene las llamadas a la antigua, con la dirección 0.0.0.0.</translation>
    </message>
    <message>
        <source>Holds other traffic back for speech all the time and not only during calls.</source>
        <translation>Frena siempre el resto del tráfico en favor de la voz y no solo durante las llamadas.</translation>
    </message>
    <message>
        <source>Holds the current of the telephone line below 60 mA, as some countries ask.</source>
        <translation>Mantiene la corriente de la línea telefónica por debajo de 60 mA, como exigen algunos países.</translation>
    </message>
    <message>
        <source>Holds the other party before a transfer.</source>
        <translation>Retiene a la otra parte antes de una transferencia.</translation>
    </message>
    <message>
        <source>Host that is told of events: start, registration, changes.</source>
        <translation>Host al que se avisa de eventos: arranque, registro, cambios.</translation>
    </message>
    <message>
        <source>Host the adapter's router part logs to; calls and provisioning are logged to Syslog_Server on the Voice pages.</source>
        <translation>Host al que envía su registro la parte de router del adaptador; las llamadas y el aprovisionamiento se registran en el Syslog_Server de las páginas Voice.</translation>
    </message>
    <message>
        <source>Hours an address is lent to a device behind the adapter.</source>
        <translation>Horas que se concede una dirección a un dispositivo detrás del adaptador.</translation>
    </message>
    <message>
        <source>How SNMP version 3 is encrypted; AES was seen on the ATA19x only.</source>
        <translation>Cómo se cifra SNMP versión 3; AES solo se ha visto en el ATA19x.</translation>
    </message>
    <message>
        <source>How a hook flash travels.</source>
        <translation>Cómo viaja un flash.</translation>
    </message>
    <message>
        <source>How a shared line learns what its others do: by Call-Info or by dialog events.</source>
        <translation>Cómo sabe una línea compartida lo que hacen las demás: por Call-Info o por eventos dialog.</translation>
    </message>
    <message>
        <source>How bytes of names are read: Latin-1 or UTF-8.</source>
        <translation>Cómo se leen los bytes de los nombres: Latin-1 o UTF-8.</translation>
    </message>
    <message>
        <source>How callers from the network prove themselves before they get the telephone line: not at all, by a PIN, or by SIP digest.</source>
        <translation>Cómo se autentican los llamantes de la red antes de obtener la línea telefónica: sin autenticación, con un PIN o con SIP digest.</translation>
    </message>
    <message>
        <source>How callers on the telephone line prove themselves before they may call over the network: not at all, or by a PIN.</source>
        <translation>Cómo se autentican los llamantes de la línea telefónica antes de poder llamar por la red: sin autenticación o con un PIN.</translation>
    </message>
    <message>
        <source>How callers' numbers are changed before they are shown.</source>
        <translation>Cómo se modifican los números de los llamantes antes de mostrarlos.</translation>
    </message>
    <message>
        <source>How calls spread over the keys of a line.</source>
        <translation>Cómo se reparten las llamadas entre las teclas de una línea.</translation>
    </message>
    <message>
        <source>How devices on the LAN port get an IPv6 address.</source>
        <translation>Cómo obtienen los dispositivos del puerto LAN una dirección IPv6.</translation>
    </message>
    <message>
        <source>How digits travel: in the speech, beside it or by INFO.</source>
        <translation>Cómo viajan las cifras: dentro de la voz, aparte de ella o por INFO.</translation>
    </message>
    <message>
        <source>How fast the display is spoken.</source>
        <translation>Con qué rapidez se lee la pantalla en voz alta.</translation>
    </message>
    <message>
        <source>How fast the port lets go of the telephone line; it follows the country.</source>
        <translation>Con qué rapidez suelta el puerto la línea telefónica; depende del país.</translation>
    </message>
    <message>
        <source>How first names are searched.</source>
        <translation>Cómo se buscan los nombres de pila.</translation>
    </message>
    <message>
        <source>How it is searched.</source>
        <translation>Cómo se busca.</translation>
    </message>
    <message>
        <source>How it is sent.</source>
        <translation>Cómo se envía.</translation>
    </message>
    <message>
        <source>How last names are searched.</source>
        <translation>Cómo se buscan los apellidos.</translation>
    </message>
    <message>
        <source>How long a call-back stays armed.</source>
        <translation>Cuánto tiempo permanece activada una rellamada.</translation>
    </message>
    <message>
        <source>How long a change of a call may take.</source>
        <translation>Cuánto puede tardar un cambio en una llamada.</translation>
    </message>
    <message>
        <source>How long a hook flash on the telephone line lasts, in seconds.</source>
        <translation>Cuánto dura un flash en la línea telefónica, en segundos.</translation>
    </message>
    <message>
        <source>How long a resync waits for a quiet moment, in seconds; after that it comes in mid-call.</source>
        <translation>Cuánto espera una resincronización a un momento tranquilo, en segundos; después se hace en plena llamada.</translation>
    </message>
    <message>
        <source>How long an INVITE may ring; 0 says nothing about it.</source>
        <translation>Cuánto puede sonar un INVITE; con 0 no se indica nada.</translation>
    </message>
    <message>
        <source>How long an address is lent to a device on the LAN port.</source>
        <translation>Cuánto tiempo se concede una dirección a un dispositivo del puerto LAN.</translation>
    </message>
    <message>
        <source>How long each dialled digit and the pause behind it last on the telephone line, in seconds, as on/off: .1/.1.</source>
        <translation>Cuánto duran en la línea telefónica cada cifra marcada y la pausa que la sigue, en segundos, como on/off: .1/.1.</translation>
    </message>
    <message>
        <source>How long entries are gathered before a mail is sent even if they are fewer.</source>
        <translation>Cuánto tiempo se reúnen entradas antes de enviar un correo aunque sean menos.</translation>
    </message>
    <message>
        <source>How long ringing must last to be believed.</source>
        <translation>Cuánto debe durar el timbre para darlo por bueno.</translation>
    </message>
    <message>
        <source>How long the adapter keeps its address before it asks DHCP whether it may go on; 0 asks only when the lease ends.</source>
        <translation>Cuánto tiempo conserva el adaptador su dirección antes de preguntar a DHCP si puede seguir usándola; con 0 solo pregunta al acabar la concesión.</translation>
    </message>
    <message>
        <source>How long the called end may hang up before the call ends.</source>
        <translation>Cuánto puede estar colgado el extremo llamado antes de que termine la llamada.</translation>
    </message>
    <message>
        <source>How long the display stays lit.</source>
        <translation>Cuánto tiempo permanece iluminada la pantalla.</translation>
    </message>
    <message>
        <source>How long the line current is cut at the end of a call.</source>
        <translation>Cuánto se corta la corriente de la línea al terminar una llamada.</translation>
    </message>
    <message>
        <source>How long the one transferred stays.</source>
        <translation>Cuánto tiempo permanece el transferido.</translation>
    </message>
    <message>
        <source>How long the one who transfers stays.</source>
        <translation>Cuánto tiempo permanece quien transfiere.</translation>
    </message>
    <message>
        <source>How long the target of a transfer stays.</source>
        <translation>Cuánto tiempo permanece el destino de una transferencia.</translation>
    </message>
    <message>
        <source>How loud the display is spoken.</source>
        <translation>Con qué volumen se lee la pantalla en voz alta.</translation>
    </message>
    <message>
        <source>How many addresses are given out on the LAN port.</source>
        <translation>Cuántas direcciones se dan en el puerto LAN.</translation>
    </message>
    <message>
        <source>How many addresses are lent behind the adapter.</source>
        <translation>Cuántas direcciones se conceden detrás del adaptador.</translation>
    </message>
    <message>
        <source>How many bits of that address count.</source>
        <translation>Cuántos bits de esa dirección cuentan.</translation>
    </message>
    <message>
        <source>How many calls one line holds at once.</source>
        <translation>Cuántas llamadas tiene una línea a la vez.</translation>
    </message>
    <message>
        <source>How many calls the adapter carries at once.</source>
        <translation>Cuántas llamadas lleva el adaptador a la vez.</translation>
    </message>
    <message>
        <source>How many earlier packets each T.38 packet repeats; more survives more loss and takes more of the network.</source>
        <translation>Cuántos paquetes anteriores repite cada paquete T.38; más soporta más pérdidas y ocupa más red.</translation>
    </message>
    <message>
        <source>How many entries a directory search shows at most.</source>
        <translation>Cuántas entradas muestra como mucho una búsqueda en el directorio.</translation>
    </message>
    <message>
        <source>How many entries make a mail.</source>
        <translation>Cuántas entradas forman un correo.</translation>
    </message>
    <message>
        <source>How many entries the list below has.</source>
        <translation>Cuántas entradas tiene la lista de abajo.</translation>
    </message>
    <message>
        <source>How many key modules are attached.</source>
        <translation>Cuántos módulos de teclas están conectados.</translation>
    </message>
    <message>
        <source>How many people the server's conference bridge takes.</source>
        <translation>Cuántas personas admite el puente de conferencias del servidor.</translation>
    </message>
    <message>
        <source>How many ports from the first on the adapter keeps for itself.</source>
        <translation>Cuántos puertos, a partir del primero, reserva el adaptador para sí.</translation>
    </message>
    <message>
        <source>How many proxies a request may pass.</source>
        <translation>Por cuántos proxies puede pasar una petición.</translation>
    </message>
    <message>
        <source>How many times a request answers a challenge.</source>
        <translation>Cuántas veces responde una petición a una exigencia de autenticación.</translation>
    </message>
    <message>
        <source>How many times an INVITE may be redirected.</source>
        <translation>Cuántas veces puede redirigirse un INVITE.</translation>
    </message>
    <message>
        <source>How more softkeys than fit are reached: by scrolling, or by a key More.</source>
        <translation>Cómo se llega a las teclas programables que no caben: desplazándose o con una tecla Más.</translation>
    </message>
    <message>
        <source>How much log the adapter keeps in its memory.</source>
        <translation>Cuánto registro guarda el adaptador en su memoria.</translation>
    </message>
    <message>
        <source>How much louder a Bluetooth headset's microphone is taken, in decibels.</source>
        <translation>Cuánto más fuerte se toma el micrófono de unos auriculares Bluetooth, en decibelios.</translation>
    </message>
    <message>
        <source>How much louder or softer speech is sent to the telephone line, in decibels.</source>
        <translation>Cuánto más fuerte o más débil se envía la voz a la línea telefónica, en decibelios.</translation>
    </message>
    <message>
        <source>How much louder or softer speech is taken from the telephone line, in decibels.</source>
        <translation>Cuánto más fuerte o más débil se toma la voz de la línea telefónica, en decibelios.</translation>
    </message>
    <message>
        <source>How much louder the higher tone of a digit is than the lower, in decibels.</source>
        <translation>Cuánto más fuerte es el tono agudo de una cifra que el grave, en decibelios.</translation>
    </message>
    <message>
        <source>How much of their own voice people hear in the handset.</source>
        <translation>Cuánto de la propia voz se oye en el auricular.</translation>
    </message>
    <message>
        <source>How much power the phone asks the switch for.</source>
        <translation>Cuánta potencia pide el teléfono al switch.</translation>
    </message>
    <message>
        <source>How much the phone reports; 3 is everything, 0 nothing.</source>
        <translation>Cuánto notifica el teléfono; 3 es todo, 0 nada.</translation>
    </message>
    <message>
        <source>How much unevenness of the network the phone evens out; more costs delay.</source>
        <translation>Cuánta irregularidad de la red compensa el teléfono; más supone más retardo.</translation>
    </message>
    <message>
        <source>How numbers found are changed before dialling.</source>
        <translation>Cómo se modifican los números encontrados antes de marcarlos.</translation>
    </message>
    <message>
        <source>How numbers from the LDAP directory are changed before they are dialled.</source>
        <translation>Cómo se modifican los números del directorio LDAP antes de marcarlos.</translation>
    </message>
    <message>
        <source>How often a caller from the network may get the PIN wrong before the call ends.</source>
        <translation>Cuántas veces puede equivocarse de PIN un llamante de la red antes de que termine la llamada.</translation>
    </message>
    <message>
        <source>How often a caller on the telephone line may get the PIN wrong before the call ends.</source>
        <translation>Cuántas veces puede equivocarse de PIN un llamante de la línea telefónica antes de que termine la llamada.</translation>
    </message>
    <message>
        <source>How often a problem report is made by itself; 0 is never.</source>
        <translation>Cada cuánto se hace por sí solo un informe de problema; 0 es nunca.</translation>
    </message>
    <message>
        <source>How quiet the line must be for a pause to count as silence and not be sent.</source>
        <translation>Lo silenciosa que debe estar la línea para que una pausa se considere silencio y no se envíe.</translation>
    </message>
    <message>
        <source>How quiet the telephone line must be to count as silent.</source>
        <translation>Lo silenciosa que debe estar la línea telefónica para considerarla en silencio.</translation>
    </message>
    <message>
        <source>How recording is switched on: SIPREC or SIPINFO.</source>
        <translation>Cómo se activa la grabación: SIPREC o SIPINFO.</translation>
    </message>
    <message>
        <source>How sensitive the microphone is.</source>
        <translation>Sensibilidad del micrófono.</translation>
    </message>
    <message>
        <source>How services are called up, by country.</source>
        <translation>Cómo se invocan los servicios, según el país.</translation>
    </message>
    <message>
        <source>How several proxies are ordered.</source>
        <translation>Cómo se ordenan varios proxies.</translation>
    </message>
    <message>
        <source>How shared calls spread over the keys of a line.</source>
        <translation>Cómo se reparten las llamadas compartidas entre las teclas de una línea.</translation>
    </message>
    <message>
        <source>How strictly digits keep to their lengths.</source>
        <translation>Con qué rigor respetan las cifras su duración.</translation>
    </message>
    <message>
        <source>How the caller's number is shown to an analogue telephone.</source>
        <translation>Cómo se muestra el número del llamante a un teléfono analógico.</translation>
    </message>
    <message>
        <source>How the keys of an encrypted call are exchanged.</source>
        <translation>Cómo se intercambian las claves de una llamada cifrada.</translation>
    </message>
    <message>
        <source>How the last fetch of a language went; the phone says it itself.</source>
        <translation>Cómo fue la última descarga de un idioma; lo indica el propio teléfono.</translation>
    </message>
    <message>
        <source>How the line rings.</source>
        <translation>Cómo suena la línea.</translation>
    </message>
    <message>
        <source>How the other end is told of a fax.</source>
        <translation>Cómo se avisa de un fax al otro extremo.</translation>
    </message>
    <message>
        <source>How the password travels inside EAP-TTLS.</source>
        <translation>Cómo viaja la contraseña dentro de EAP-TTLS.</translation>
    </message>
    <message>
        <source>How the phone gets its IPv6 address.</source>
        <translation>Cómo obtiene el teléfono su dirección IPv6.</translation>
    </message>
    <message>
        <source>How the phone gets its address.</source>
        <translation>Cómo obtiene el teléfono su dirección.</translation>
    </message>
    <message>
        <source>How the phone proves itself there.</source>
        <translation>Cómo se autentica allí el teléfono.</translation>
    </message>
    <message>
        <source>How the phone proves itself to a wireless network with a login (802.1X).</source>
        <translation>Cómo se autentica el teléfono ante una red inalámbrica con inicio de sesión (802.1X).</translation>
    </message>
    <message>
        <source>How the phone proves itself to the LDAP directory.</source>
        <translation>Cómo se autentica el teléfono ante el directorio LDAP.</translation>
    </message>
    <message>
        <source>How the phone proves itself when the server asks for a login: not at all, by HTTP basic, or by its own certificate.</source>
        <translation>Cómo se autentica el teléfono cuando el servidor pide identificarse: sin autenticación, con HTTP basic o con su propio certificado.</translation>
    </message>
    <message>
        <source>How the uplink gets its IPv6 address.</source>
        <translation>Cómo obtiene el enlace WAN su dirección IPv6.</translation>
    </message>
    <message>
        <source>How the uplink gets its address: by DHCP, from the static entry, or by PPPoE. A wrong word here takes the adapter off the network.</source>
        <translation>Cómo obtiene el enlace WAN su dirección: por DHCP, de la entrada estática o por PPPoE. Una palabra equivocada aquí deja al adaptador fuera de la red.</translation>
    </message>
    <message>
        <source>How the user of SNMP version 3 proves itself.</source>
        <translation>Cómo se autentica el usuario de SNMP versión 3.</translation>
    </message>
    <message>
        <source>How the web pages are served on the uplink.</source>
        <translation>Cómo se sirven las páginas web en el enlace WAN.</translation>
    </message>
    <message>
        <source>How the wireless network is secured.</source>
        <translation>Cómo está protegida la red inalámbrica.</translation>
    </message>
    <message>
        <source>How waiting packets of the uplink are ordered.</source>
        <translation>Cómo se ordenan los paquetes que esperan en el enlace WAN.</translation>
    </message>
    <message>
        <source>IPv4, IPv6 or both.</source>
        <translation>IPv4, IPv6 o ambos.</translation>
    </message>
    <message>
        <source>IPv6 address of the uplink, where it is static.</source>
        <translation>Dirección IPv6 del enlace WAN, si es estática.</translation>
    </message>
    <message>
        <source>IPv6 address of those who may ask by SNMP.</source>
        <translation>Dirección IPv6 de quienes pueden preguntar por SNMP.</translation>
    </message>
    <message>
        <source>IPv6 name server asked first.</source>
        <translation>Servidor de nombres IPv6 al que se pregunta en primer lugar.</translation>
    </message>
    <message>
        <source>IPv6 name server asked second.</source>
        <translation>Servidor de nombres IPv6 al que se pregunta en segundo lugar.</translation>
    </message>
    <message>
        <source>IPv6 name servers set by hand.</source>
        <translation>Servidores de nombres IPv6 definidos a mano.</translation>
    </message>
    <message>
        <source>IPv6 network of the LAN port, where none is asked for.</source>
        <translation>Red IPv6 del puerto LAN, si no se pide ninguna.</translation>
    </message>
    <message>
        <source>IPv6 router beside an address set by hand.</source>
        <translation>Router IPv6 para una dirección fijada a mano.</translation>
    </message>
    <message>
        <source>IPv6 router of the uplink, where it is static; the phone spells it without the e.</source>
        <translation>Router IPv6 del enlace WAN, si es estático; el teléfono lo escribe sin la e.</translation>
    </message>
    <message>
        <source>Identifier of the company that an emergency service gave; said in location requests.</source>
        <translation>Identificador de la empresa dado por un servicio de emergencias; se indica en las peticiones de ubicación.</translation>
    </message>
    <message>
        <source>Ignores SIP from anybody but the line's proxy; keeps ghost calls away.</source>
        <translation>Ignora SIP de cualquiera que no sea el proxy de la línea; evita las llamadas fantasma.</translation>
    </message>
    <message>
        <source>Ignores a ringing answer after early speech.</source>
        <translation>Pasa por alto una respuesta de timbre que llega después de la voz anticipada.</translation>
    </message>
    <message>
        <source>Impedance of the ports for telephones.</source>
        <translation>Impedancia de los puertos para teléfonos.</translation>
    </message>
    <message>
        <source>Information tone 1, for a number that cannot be reached.</source>
        <translation>Tono de información 1, para un número que no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Information tone 2, for a number that cannot be reached.</source>
        <translation>Tono de información 2, para un número que no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Information tone 3, for a number that cannot be reached.</source>
        <translation>Tono de información 3, para un número que no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Information tone 4, for a number that cannot be reached.</source>
        <translation>Tono de información 4, para un número que no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Joins the other two when the one who made a conference hangs up; No ends it.</source>
        <translation>Une a los otros dos cuando cuelga quien creó la conferencia; con No, esta termina.</translation>
    </message>
    <message>
        <source>Keeps Opus to narrow bandwidth; calls take less of the network and sound poorer.</source>
        <translation>Limita Opus a banda estrecha; las llamadas ocupan menos red y suenan peor.</translation>
    </message>
    <message>
        <source>Keeps T.38 faxes to V.29 (9,600 bit/s), which bad networks carry better.</source>
        <translation>Limita los faxes T.38 a V.29 (9600 bit/s), que las redes malas llevan mejor.</translation>
    </message>
    <message>
        <source>Keeps a log of the adapter's router part.</source>
        <translation>Lleva un registro de la parte de router del adaptador.</translation>
    </message>
    <message>
        <source>Keeps a refused INVITE in mind for this long.</source>
        <translation>Recuerda durante este tiempo un INVITE rechazado.</translation>
    </message>
    <message>
        <source>Keeps a resolved name beyond the time its record allows.</source>
        <translation>Conserva un nombre resuelto más allá del tiempo que permite su registro.</translation>
    </message>
    <message>
        <source>Keeps a shared line taken while its call is looked for.</source>
        <translation>Mantiene tomada una línea compartida mientras se busca su llamada.</translation>
    </message>
    <message>
        <source>Keeps an answered request in mind for this long.</source>
        <translation>Recuerda durante este tiempo una petición respondida.</translation>
    </message>
    <message>
        <source>Keeps forwarding and do not disturb in step with the server.</source>
        <translation>Mantiene el desvío y no molestar sincronizados con el servidor.</translation>
    </message>
    <message>
        <source>Keeps names it has looked up in mind.</source>
        <translation>Recuerda los nombres que ha consultado.</translation>
    </message>
    <message>
        <source>Keeps others in the room from hearing which digits are pressed.</source>
        <translation>Impide que otros en la sala oigan qué cifras se pulsan.</translation>
    </message>
    <message>
        <source>Keeps summer time.</source>
        <translation>Aplica el horario de verano.</translation>
    </message>
    <message>
        <source>Keeps the call when its transfer failed.</source>
        <translation>Conserva la llamada si falla su transferencia.</translation>
    </message>
    <message>
        <source>Keeps the display on the present call when another comes.</source>
        <translation>Mantiene la pantalla en la llamada en curso cuando llega otra.</translation>
    </message>
    <message>
        <source>Keeps the keys silent.</source>
        <translation>Mantiene las teclas en silencio.</translation>
    </message>
    <message>
        <source>Keeps the log of the kernel in the adapter's memory.</source>
        <translation>Guarda el registro del kernel en la memoria del adaptador.</translation>
    </message>
    <message>
        <source>Keeps the log of the system in the adapter's memory.</source>
        <translation>Guarda el registro del sistema en la memoria del adaptador.</translation>
    </message>
    <message>
        <source>Keeps the phone's user from changing this wireless profile.</source>
        <translation>Impide que el usuario del teléfono cambie este perfil inalámbrico.</translation>
    </message>
    <message>
        <source>Keeps the router's mapping for this line open.</source>
        <translation>Mantiene abierta la asignación del router para esta línea.</translation>
    </message>
    <message>
        <source>Key of the wireless network.</source>
        <translation>Clave de la red inalámbrica.</translation>
    </message>
    <message>
        <source>Keys for features sold apart.</source>
        <translation>Claves para funciones que se venden aparte.</translation>
    </message>
    <message>
        <source>LDAP filter for first names; $VALUE is what was typed.</source>
        <translation>Filtro LDAP para nombres de pila; $VALUE es lo que se ha escrito.</translation>
    </message>
    <message>
        <source>LDAP filter for last names; $VALUE is what was typed.</source>
        <translation>Filtro LDAP para apellidos; $VALUE es lo que se ha escrito.</translation>
    </message>
    <message>
        <source>LDAP filter for the fourth attribute; $VALUE is what was typed.</source>
        <translation>Filtro LDAP para el cuarto atributo; $VALUE es lo que se ha escrito.</translation>
    </message>
    <message>
        <source>LDAP filter for the third attribute; $VALUE is what was typed.</source>
        <translation>Filtro LDAP para el tercer atributo; $VALUE es lo que se ha escrito.</translation>
    </message>
    <message>
        <source>Languages the phone tells its peer it prefers.</source>
        <translation>Idiomas que el teléfono indica como preferidos al otro extremo.</translation>
    </message>
    <message>
        <source>Largest packet in bytes the phone sends on its network.</source>
        <translation>Paquete máximo en bytes que el teléfono envía a su red.</translation>
    </message>
    <message>
        <source>Largest packet in bytes under DHCP, where the mode is manual.</source>
        <translation>Paquete máximo en bytes con DHCP, si el modo es manual.</translation>
    </message>
    <message>
        <source>Largest packet in bytes under PPPoE, where the mode is manual.</source>
        <translation>Paquete máximo en bytes con PPPoE, si el modo es manual.</translation>
    </message>
    <message>
        <source>Largest packet in bytes with a static address, where the mode is manual.</source>
        <translation>Paquete máximo en bytes con una dirección estática, si el modo es manual.</translation>
    </message>
    <message>
        <source>Last number of the address of the device that everything unasked is led to.</source>
        <translation>Último número de la dirección del dispositivo al que se dirige todo lo no pedido.</translation>
    </message>
    <message>
        <source>Last number of the first address that is lent behind the adapter.</source>
        <translation>Último número de la primera dirección que se concede detrás del adaptador.</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device behind the adapter, which then stands open to the world.</source>
        <translation>Dirige todo lo que llega sin haberse pedido a un dispositivo detrás del adaptador, que queda así abierto al mundo.</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device on the LAN port, which then stands open to the world.</source>
        <translation>Dirige todo lo que llega sin haberse pedido a un dispositivo del puerto LAN, que queda así abierto al mundo.</translation>
    </message>
    <message>
        <source>Learns the voice VLAN by LLDP-MED and tells switches what is plugged in.</source>
        <translation>Averigua la VLAN de voz por LLDP-MED y dice a los switches qué hay conectado.</translation>
    </message>
    <message>
        <source>Learns the voice VLAN from Cisco switches and tells them what is plugged in.</source>
        <translation>Averigua la VLAN de voz por los switches Cisco y les dice qué hay conectado.</translation>
    </message>
    <message>
        <source>Least current the port draws from the telephone line while it is taken; it follows the country.</source>
        <translation>Corriente mínima que el puerto toma de la línea telefónica mientras está tomada; depende del país.</translation>
    </message>
    <message>
        <source>Leaves echo alone during a fax.</source>
        <translation>No toca el eco durante un fax.</translation>
    </message>
    <message>
        <source>Leaves the called person's name from the phone's own directory out of To.</source>
        <translation>Omite en To el nombre del llamado tomado del directorio del propio teléfono.</translation>
    </message>
    <message>
        <source>Leaves the checksum out of speech packets.</source>
        <translation>Omite la suma de comprobación en los paquetes de voz.</translation>
    </message>
    <message>
        <source>Length of digits the phone plays.</source>
        <translation>Duración de las cifras que reproduce el teléfono.</translation>
    </message>
    <message>
        <source>Length of the WEP keys. WEP protects from nobody.</source>
        <translation>Longitud de las claves WEP. WEP no protege de nadie.</translation>
    </message>
    <message>
        <source>Lets T.38 faxes repeat damaged parts.</source>
        <translation>Permite que los faxes T.38 repitan las partes dañadas.</translation>
    </message>
    <message>
        <source>Lets a SIP NOTIFY start a resync.</source>
        <translation>Permite que un NOTIFY SIP inicie una resincronización.</translation>
    </message>
    <message>
        <source>Lets a SIP address be dialled with letters.</source>
        <translation>Permite marcar con letras una dirección SIP.</translation>
    </message>
    <message>
        <source>Lets a TR-069 server manage the phone.</source>
        <translation>Permite que un servidor TR-069 gestione el teléfono.</translation>
    </message>
    <message>
        <source>Lets a URL dump the screen or the log.</source>
        <translation>Permite que una URL vuelque la pantalla o el registro.</translation>
    </message>
    <message>
        <source>Lets a computer be plugged into the phone.</source>
        <translation>Permite conectar un ordenador al teléfono.</translation>
    </message>
    <message>
        <source>Lets a computer control and watch calls.</source>
        <translation>Permite que un ordenador controle y supervise las llamadas.</translation>
    </message>
    <message>
        <source>Lets a group page be heard even during a call.</source>
        <translation>Permite oír un anuncio de grupo incluso durante una llamada.</translation>
    </message>
    <message>
        <source>Lets a guest sign in at this phone, at a BroadSoft exchange.</source>
        <translation>Permite que un invitado inicie sesión en este teléfono, en una centralita BroadSoft.</translation>
    </message>
    <message>
        <source>Lets a headset take and end calls by its own key.</source>
        <translation>Permite que unos auriculares contesten y terminen llamadas con su propia tecla.</translation>
    </message>
    <message>
        <source>Lets a provider's TR-069 server manage the adapter; it may undo what is set here.</source>
        <translation>Permite que un servidor TR-069 del proveedor gestione el adaptador; puede deshacer lo que se fija aquí.</translation>
    </message>
    <message>
        <source>Lets a shared line call out before the server has granted it the line.</source>
        <translation>Permite a una línea compartida llamar antes de que el servidor le haya concedido la línea.</translation>
    </message>
    <message>
        <source>Lets a shared line join a call that another phone on it is in.</source>
        <translation>Permite que una línea compartida entre en una llamada de otro teléfono de la misma línea.</translation>
    </message>
    <message>
        <source>Lets a shared line join a call.</source>
        <translation>Permite que una línea compartida entre en una llamada.</translation>
    </message>
    <message>
        <source>Lets all directories be searched at once.</source>
        <translation>Permite buscar en todos los directorios a la vez.</translation>
    </message>
    <message>
        <source>Lets an address be dialled.</source>
        <translation>Permite marcar una dirección IP.</translation>
    </message>
    <message>
        <source>Lets an agent call a supervisor into a call by a key, at a BroadSoft exchange.</source>
        <translation>Permite a un agente incorporar a un supervisor a la llamada con una tecla, en una centralita BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent report a malicious call by a key, at a BroadSoft exchange.</source>
        <translation>Permite a un agente denunciar una llamada maliciosa con una tecla, en una centralita BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent say what became of a call, at a BroadSoft exchange.</source>
        <translation>Permite a un agente indicar el resultado de una llamada, en una centralita BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent say why calls are not taken, at a BroadSoft exchange.</source>
        <translation>Permite a un agente indicar por qué no acepta llamadas, en una centralita BroadSoft.</translation>
    </message>
    <message>
        <source>Lets callers on the telephone line make calls over the network.</source>
        <translation>Permite a los llamantes de la línea telefónica hacer llamadas por la red.</translation>
    </message>
    <message>
        <source>Lets calls be recorded at the phone. The law may want both ends told.</source>
        <translation>Permite grabar llamadas en el teléfono. La ley puede exigir que se avise a ambos extremos.</translation>
    </message>
    <message>
        <source>Lets calls from the network go out over the telephone line. Open to everybody unless callers must prove themselves.</source>
        <translation>Permite que las llamadas de la red salgan por la línea telefónica. Queda abierta a cualquiera si los llamantes no deben autenticarse.</translation>
    </message>
    <message>
        <source>Lets contacts be added to the personal directory of the XSI server.</source>
        <translation>Permite añadir contactos al directorio personal del servidor XSI.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open IPsec tunnels.</source>
        <translation>Permite que los dispositivos del puerto LAN abran túneles IPsec.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open L2TP tunnels.</source>
        <translation>Permite que los dispositivos del puerto LAN abran túneles L2TP.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open PPTP tunnels.</source>
        <translation>Permite que los dispositivos del puerto LAN abran túneles PPTP.</translation>
    </message>
    <message>
        <source>Lets firmware be loaded from the uplink.</source>
        <translation>Permite cargar firmware desde el enlace WAN.</translation>
    </message>
    <message>
        <source>Lets go of a codec the call does not use, so that a second call may have it.</source>
        <translation>Libera un codec que la llamada no usa, para que pueda tenerlo una segunda llamada.</translation>
    </message>
    <message>
        <source>Lets nobody through.</source>
        <translation>No deja pasar a nadie.</translation>
    </message>
    <message>
        <source>Lets people sign in at any phone.</source>
        <translation>Permite iniciar sesión en cualquier teléfono.</translation>
    </message>
    <message>
        <source>Lets phones fetch firmware from one another.</source>
        <translation>Permite que los teléfonos descarguen firmware unos de otros.</translation>
    </message>
    <message>
        <source>Lets routers split large packets instead of reporting them.</source>
        <translation>Permite que los routers dividan los paquetes grandes en vez de notificarlos.</translation>
    </message>
    <message>
        <source>Lets servers push commands to the phone.</source>
        <translation>Permite que los servidores envíen órdenes al teléfono.</translation>
    </message>
    <message>
        <source>Lets the adapter make its own IPv6 address from what routers announce.</source>
        <translation>Permite que el adaptador forme su propia dirección IPv6 con lo que anuncian los routers.</translation>
    </message>
    <message>
        <source>Lets the administrator in on the web pages. Switched off, they can no longer be used to mend anything.</source>
        <translation>Deja entrar al administrador en las páginas web. Si se desactiva, ya no sirven para arreglar nada.</translation>
    </message>
    <message>
        <source>Lets the button on the case bring the factory values back.</source>
        <translation>Permite que el botón de la carcasa restablezca los valores de fábrica.</translation>
    </message>
    <message>
        <source>Lets the echo canceller learn as the line changes.</source>
        <translation>Permite que el cancelador de eco aprenda a medida que cambia la línea.</translation>
    </message>
    <message>
        <source>Lets the line be called without being registered.</source>
        <translation>Permite que la línea reciba llamadas sin estar registrada.</translation>
    </message>
    <message>
        <source>Lets the line call without being registered.</source>
        <translation>Permite que la línea llame sin estar registrada.</translation>
    </message>
    <message>
        <source>Lets the microphone be switched off by its key.</source>
        <translation>Permite desactivar el micrófono con su tecla.</translation>
    </message>
    <message>
        <source>Lets the phone fetch its profile; No also stops a resync by URL.</source>
        <translation>Permite al teléfono descargar su perfil; con No se impide también la resincronización por URL.</translation>
    </message>
    <message>
        <source>Lets the phone load firmware; No also stops an upgrade by URL.</source>
        <translation>Permite al teléfono cargar firmware; con No se impide también la actualización por URL.</translation>
    </message>
    <message>
        <source>Lets the phone make its own IPv6 address from what routers announce.</source>
        <translation>Permite que el teléfono forme su propia dirección IPv6 con lo que anuncian los routers.</translation>
    </message>
    <message>
        <source>Lets the phone renew the certificate it was made with.</source>
        <translation>Permite al teléfono renovar el certificado con el que se fabricó.</translation>
    </message>
    <message>
        <source>Lets the phone's user start a resync from its menu.</source>
        <translation>Permite al usuario del teléfono iniciar una resincronización desde el menú.</translation>
    </message>
    <message>
        <source>Lets the server answer or resume a call by NOTIFY.</source>
        <translation>Permite que el servidor conteste o reanude una llamada por NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the server hold a call by NOTIFY.</source>
        <translation>Permite que el servidor retenga una llamada por NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the server start a conference by NOTIFY.</source>
        <translation>Permite que el servidor inicie una conferencia por NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the softkeys be changed.</source>
        <translation>Permite cambiar las teclas programables.</translation>
    </message>
    <message>
        <source>Lets the speakerphone be used.</source>
        <translation>Permite usar el manos libres.</translation>
    </message>
    <message>
        <source>Lets the switch ask the port to pause.</source>
        <translation>Permite que el switch pida una pausa al puerto.</translation>
    </message>
    <message>
        <source>Lets the user change how loud the phone rings.</source>
        <translation>Permite al usuario cambiar el volumen del timbre.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling a busy number again until it is free.</source>
        <translation>Ofrece al usuario de la línea volver a llamar a un número ocupado hasta que quede libre.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling the last caller back.</source>
        <translation>Ofrece al usuario de la línea devolver la llamada al último llamante.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calls of three, needed for conferences and attended transfers.</source>
        <translation>Ofrece al usuario de la línea llamadas a tres, necesarias para conferencias y transferencias con consulta.</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that put a service code before the number dialled next.</source>
        <translation>Ofrece al usuario de la línea códigos que anteponen un código de servicio al número que se marca a continuación.</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that transfer a held call to a service.</source>
        <translation>Ofrece al usuario de la línea códigos que transfieren una llamada retenida a un servicio.</translation>
    </message>
    <message>
        <source>Lets the user of the line have conferences of three.</source>
        <translation>Ofrece al usuario de la línea conferencias a tres.</translation>
    </message>
    <message>
        <source>Lets the user of the line have dialling the last number again.</source>
        <translation>Ofrece al usuario de la línea volver a marcar el último número.</translation>
    </message>
    <message>
        <source>Lets the user of the line have distinctive ringing by caller.</source>
        <translation>Ofrece al usuario de la línea timbres distintos según el llamante.</translation>
    </message>
    <message>
        <source>Lets the user of the line have do not disturb.</source>
        <translation>Ofrece al usuario de la línea no molestar.</translation>
    </message>
    <message>
        <source>Lets the user of the line have encrypted calls.</source>
        <translation>Ofrece al usuario de la línea llamadas cifradas.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding all calls.</source>
        <translation>Ofrece al usuario de la línea el desvío de todas las llamadas.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding certain callers.</source>
        <translation>Ofrece al usuario de la línea el desvío de determinados llamantes.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding the last caller.</source>
        <translation>Ofrece al usuario de la línea el desvío del último llamante.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when busy.</source>
        <translation>Ofrece al usuario de la línea el desvío si está ocupada.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when nobody answers.</source>
        <translation>Ofrece al usuario de la línea el desvío si nadie contesta.</translation>
    </message>
    <message>
        <source>Lets the user of the line have hiding the line's number.</source>
        <translation>Ofrece al usuario de la línea ocultar el número de esta.</translation>
    </message>
    <message>
        <source>Lets the user of the line have letting the last caller through do not disturb.</source>
        <translation>Ofrece al usuario de la línea dejar pasar al último llamante pese a no molestar.</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing callers without a number.</source>
        <translation>Ofrece al usuario de la línea rechazar a los llamantes sin número.</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing the last caller.</source>
        <translation>Ofrece al usuario de la línea rechazar al último llamante.</translation>
    </message>
    <message>
        <source>Lets the user of the line have second calls during a call.</source>
        <translation>Ofrece al usuario de la línea segundas llamadas durante una llamada.</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing callers' numbers.</source>
        <translation>Ofrece al usuario de la línea ver los números de los llamantes.</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing the number of a second caller.</source>
        <translation>Ofrece al usuario de la línea ver el número de un segundo llamante.</translation>
    </message>
    <message>
        <source>Lets the user of the line have speed dial digits.</source>
        <translation>Ofrece al usuario de la línea cifras de marcación rápida.</translation>
    </message>
    <message>
        <source>Lets the user of the line have spoken announcements of services.</source>
        <translation>Ofrece al usuario de la línea locuciones de los servicios.</translation>
    </message>
    <message>
        <source>Lets the user of the line have the lamp and tone of waiting messages.</source>
        <translation>Ofrece al usuario de la línea la luz y el tono de mensajes en espera.</translation>
    </message>
    <message>
        <source>Lets the user of the line have the sign of waiting messages that phones with a display know.</source>
        <translation>Ofrece al usuario de la línea la señal de mensajes en espera que conocen los teléfonos con pantalla.</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers with a word to the target first.</source>
        <translation>Ofrece al usuario de la línea transferencias hablando antes con el destino.</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers without a word to the target.</source>
        <translation>Ofrece al usuario de la línea transferencias sin hablar antes con el destino.</translation>
    </message>
    <message>
        <source>Lets the user of the port be shown who joins a conference.</source>
        <translation>Permite mostrar al usuario del puerto quién entra en una conferencia.</translation>
    </message>
    <message>
        <source>Lets the user set a line key by holding it down.</source>
        <translation>Permite al usuario configurar una tecla de línea manteniéndola pulsada.</translation>
    </message>
    <message>
        <source>Lights all keys of the modules in turn.</source>
        <translation>Enciende por turno todas las teclas de los módulos.</translation>
    </message>
    <message>
        <source>Lights the display when a watched phone rings that can be picked up.</source>
        <translation>Enciende la pantalla cuando suena un teléfono supervisado cuya llamada se puede capturar.</translation>
    </message>
    <message>
        <source>Lights the display while the phone is used.</source>
        <translation>Ilumina la pantalla mientras se usa el teléfono.</translation>
    </message>
    <message>
        <source>Limit of the power the port gives to the phone on it, 1 to 8.</source>
        <translation>Límite de la potencia que el puerto da al teléfono conectado, de 1 a 8.</translation>
    </message>
    <message>
        <source>Line that calls of a paired mobile phone appear on.</source>
        <translation>Línea en la que aparecen las llamadas de un móvil emparejado.</translation>
    </message>
    <message>
        <source>Line that signs in to the call queue.</source>
        <translation>Línea que inicia sesión en la cola de llamadas.</translation>
    </message>
    <message>
        <source>Line this key belongs to; Disabled where it is a function key or unused.</source>
        <translation>Línea a la que pertenece esta tecla; Disabled si es una tecla de función o no se usa.</translation>
    </message>
    <message>
        <source>Line whose call list is fetched from the exchange.</source>
        <translation>Línea cuya lista de llamadas se descarga de la centralita.</translation>
    </message>
    <message>
        <source>Line whose forwarding and do not disturb are kept in step with a BroadSoft exchange.</source>
        <translation>Línea cuyo desvío y no molestar se mantienen sincronizados con una centralita BroadSoft.</translation>
    </message>
    <message>
        <source>List of extensions to watch with one subscription.</source>
        <translation>Lista de extensiones que se supervisan con una sola suscripción.</translation>
    </message>
    <message>
        <source>Listens for a fax that answers.</source>
        <translation>Detecta un fax que contesta.</translation>
    </message>
    <message>
        <source>Listens for a fax that calls.</source>
        <translation>Detecta un fax que llama.</translation>
    </message>
    <message>
        <source>Listens for the first tones of a fax conversation (V.21) as a sign of a fax.</source>
        <translation>Toma los primeros tonos de una comunicación de fax (V.21) como señal de un fax.</translation>
    </message>
    <message>
        <source>Listens to Cisco's discovery protocol for the voice VLAN.</source>
        <translation>Escucha el protocolo de descubrimiento de Cisco para conocer la VLAN de voz.</translation>
    </message>
    <message>
        <source>Listens to LLDP-MED for the voice VLAN.</source>
        <translation>Escucha LLDP-MED para conocer la VLAN de voz.</translation>
    </message>
    <message>
        <source>Lists a directory without a search.</source>
        <translation>Lista un directorio sin búsqueda.</translation>
    </message>
    <message>
        <source>Lists missed calls of this line.</source>
        <translation>Lista las llamadas perdidas de esta línea.</translation>
    </message>
    <message>
        <source>Lists the XSI server's directories one by one instead of together.</source>
        <translation>Lista los directorios del servidor XSI uno a uno en vez de juntos.</translation>
    </message>
    <message>
        <source>Locks the settings in the phone's own menu.</source>
        <translation>Bloquea los ajustes en el menú del propio teléfono.</translation>
    </message>
    <message>
        <source>Logs what the kernel says.</source>
        <translation>Registra lo que dice el kernel.</translation>
    </message>
    <message>
        <source>Logs what the system says.</source>
        <translation>Registra lo que dice el sistema.</translation>
    </message>
    <message>
        <source>Longest call from the network to the telephone line, in seconds; 0 sets no limit.</source>
        <translation>Duración máxima de una llamada de la red a la línea telefónica, en segundos; 0 no pone límite.</translation>
    </message>
    <message>
        <source>Longest call from the telephone line to the network, in seconds; 0 sets no limit.</source>
        <translation>Duración máxima de una llamada de la línea telefónica a la red, en segundos; 0 no pone límite.</translation>
    </message>
    <message>
        <source>Longest pause between two retransmissions.</source>
        <translation>Pausa más larga entre dos retransmisiones.</translation>
    </message>
    <message>
        <source>Longest press of the hook that counts as a flash.</source>
        <translation>Pulsación más larga del gancho que cuenta como flash.</translation>
    </message>
    <message>
        <source>Longest registration the phone accepts from its proxy.</source>
        <translation>Registro más largo que el teléfono acepta de su proxy.</translation>
    </message>
    <message>
        <source>Longest subscription accepted.</source>
        <translation>Suscripción más larga que se acepta.</translation>
    </message>
    <message>
        <source>Longest the pause may grow to when each failure doubles it.</source>
        <translation>Máximo al que puede crecer la pausa cuando cada fallo la duplica.</translation>
    </message>
    <message>
        <source>Longest time a message may stay in the network.</source>
        <translation>Tiempo máximo que un mensaje puede permanecer en la red.</translation>
    </message>
    <message>
        <source>Looks callers' numbers up in the directories to show a name.</source>
        <translation>Busca los números de los llamantes en los directorios para mostrar un nombre.</translation>
    </message>
    <message>
        <source>Looks for a small Cisco exchange at start and changes protocol if one answers; No keeps SIP.</source>
        <translation>Busca al arrancar una pequeña centralita Cisco y cambia de protocolo si responde alguna; con No se conserva SIP.</translation>
    </message>
    <message>
        <source>Looks names up in an LDAP directory.</source>
        <translation>Busca nombres en un directorio LDAP.</translation>
    </message>
    <message>
        <source>Loudness of a Bluetooth headset.</source>
        <translation>Volumen de unos auriculares Bluetooth.</translation>
    </message>
    <message>
        <source>Loudness of digits the phone plays, in dBm.</source>
        <translation>Volumen de las cifras que reproduce el teléfono, en dBm.</translation>
    </message>
    <message>
        <source>Loudness of the bell.</source>
        <translation>Volumen del timbre.</translation>
    </message>
    <message>
        <source>Loudness of the handset.</source>
        <translation>Volumen del auricular.</translation>
    </message>
    <message>
        <source>Loudness of the headset.</source>
        <translation>Volumen de los auriculares de diadema.</translation>
    </message>
    <message>
        <source>Loudness of the speaker.</source>
        <translation>Volumen del altavoz.</translation>
    </message>
    <message>
        <source>Loudness written into digit packets.</source>
        <translation>Volumen que se escribe en los paquetes de cifras.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>Puerto TCP más bajo para SIP del procesador de voz 2 del adaptador.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>Puerto TCP más bajo para SIP del procesador de voz 3 del adaptador.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>Puerto TCP más bajo para SIP del procesador de voz 4 del adaptador.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP.</source>
        <translation>Puerto TCP más bajo para SIP.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>Puerto UDP más bajo para la voz del procesador de voz 2 del adaptador.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>Puerto UDP más bajo para la voz del procesador de voz 3 del adaptador.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>Puerto UDP más bajo para la voz del procesador de voz 4 del adaptador.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech.</source>
        <translation>Puerto UDP más bajo para la voz.</translation>
    </message>
    <message>
        <source>Lowest frequency taken for ringing, in hertz.</source>
        <translation>Frecuencia más baja que se toma por timbre, en hercios.</translation>
    </message>
    <message>
        <source>Mail server they are handed to.</source>
        <translation>Servidor de correo al que se entregan.</translation>
    </message>
    <message>
        <source>Mailbox of the line.</source>
        <translation>Buzón de voz de la línea.</translation>
    </message>
    <message>
        <source>Makes a conference of the line's two calls by one press of the key.</source>
        <translation>Crea una conferencia con las dos llamadas de la línea con una sola pulsación de la tecla.</translation>
    </message>
    <message>
        <source>Makes a speed dial key pressed during a call transfer it instead of dialling.</source>
        <translation>Hace que una tecla de marcación rápida pulsada durante una llamada la transfiera en vez de marcar.</translation>
    </message>
    <message>
        <source>Makes a speed dial key that holds a star code transfer the present call instead of dialling.</source>
        <translation>Hace que una tecla de marcación rápida con un código de servicio (*) transfiera la llamada en curso en vez de marcar.</translation>
    </message>
    <message>
        <source>Makes a watched key pressed during a call transfer it to who the watched phone talks with.</source>
        <translation>Hace que una tecla de supervisión pulsada durante una llamada la transfiera a la persona con quien habla el teléfono supervisado.</translation>
    </message>
    <message>
        <source>Makes all voice objects of TR-069's data model at start.</source>
        <translation>Crea al arrancar todos los objetos de voz del modelo de datos de TR-069.</translation>
    </message>
    <message>
        <source>Makes an agent available at once after signing in.</source>
        <translation>Pone a un agente disponible nada más iniciar sesión.</translation>
    </message>
    <message>
        <source>Makes digits sent in the speech louder.</source>
        <translation>Aumenta el volumen de las cifras enviadas dentro de la voz.</translation>
    </message>
    <message>
        <source>Makes the adapter give addresses to what is plugged in behind it.</source>
        <translation>Hace que el adaptador dé direcciones a lo que está conectado detrás de él.</translation>
    </message>
    <message>
        <source>Makes the line a source of music.</source>
        <translation>Convierte la línea en fuente de música.</translation>
    </message>
    <message>
        <source>Makes the line fit for a modem.</source>
        <translation>Prepara la línea para un módem.</translation>
    </message>
    <message>
        <source>Makes the phone part of a small exchange without a server.</source>
        <translation>Integra el teléfono en una pequeña centralita sin servidor.</translation>
    </message>
    <message>
        <source>Mark that tells one set of the line's settings from another.</source>
        <translation>Marca que distingue un conjunto de ajustes de la línea de otro.</translation>
    </message>
    <message>
        <source>Marks all packets of the uplink with a VLAN. If the switch does not expect it, the adapter is cut off.</source>
        <translation>Marca todos los paquetes del enlace WAN con una VLAN. Si el switch no lo espera, el adaptador queda aislado.</translation>
    </message>
    <message>
        <source>Marks packets as set here instead of as the switch says.</source>
        <translation>Marca los paquetes como se fija aquí y no como dice el switch.</translation>
    </message>
    <message>
        <source>Marks the number as a telephone number.</source>
        <translation>Marca el número como número de teléfono.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync begins.</source>
        <translation>Mensaje que se envía al servidor syslog cuando empieza una resincronización.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has failed.</source>
        <translation>Mensaje que se envía al servidor syslog cuando una resincronización ha fallado.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has succeeded.</source>
        <translation>Mensaje que se envía al servidor syslog cuando una resincronización ha salido bien.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade begins.</source>
        <translation>Mensaje que se envía al servidor syslog cuando empieza una actualización.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has failed.</source>
        <translation>Mensaje que se envía al servidor syslog cuando una actualización ha fallado.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has succeeded.</source>
        <translation>Mensaje que se envía al servidor syslog cuando una actualización ha salido bien.</translation>
    </message>
    <message>
        <source>Milliseconds a digit must last to be sent, where digits keep strictly to their lengths.</source>
        <translation>Milisegundos que debe durar una cifra para que se envíe, cuando las cifras respetan estrictamente su duración.</translation>
    </message>
    <message>
        <source>Milliseconds after which a second press of a key counts as new, while the display is spoken.</source>
        <translation>Milisegundos tras los que una segunda pulsación de una tecla cuenta como nueva, mientras se lee la pantalla en voz alta.</translation>
    </message>
    <message>
        <source>Milliseconds between two packets of one digit sent beside the speech; 0 leaves it to the phone.</source>
        <translation>Milisegundos entre dos paquetes de una misma cifra enviada aparte de la voz; con 0 decide el teléfono.</translation>
    </message>
    <message>
        <source>Milliseconds in one frame of iLBC: 20 or 30. The other end must agree.</source>
        <translation>Milisegundos de una trama de iLBC: 20 o 30. El otro extremo debe coincidir.</translation>
    </message>
    <message>
        <source>Milliseconds within which three presses count as one triple press, while the display is spoken.</source>
        <translation>Milisegundos en los que tres pulsaciones cuentan como una triple, mientras se lee la pantalla en voz alta.</translation>
    </message>
    <message>
        <source>Milliseconds within which two presses count as one double press, while the display is spoken.</source>
        <translation>Milisegundos en los que dos pulsaciones cuentan como una doble, mientras se lee la pantalla en voz alta.</translation>
    </message>
    <message>
        <source>Minutes after which a guest signed in at this phone is signed out.</source>
        <translation>Minutos tras los que se cierra la sesión de un invitado en este teléfono.</translation>
    </message>
    <message>
        <source>Minutes between two fetches of news and weather.</source>
        <translation>Minutos entre dos descargas de noticias y del tiempo.</translation>
    </message>
    <message>
        <source>Minutes between two problem reports the phone makes by itself; 0 makes none.</source>
        <translation>Minutos entre dos informes de problema que el teléfono hace por sí solo; 0 no hace ninguno.</translation>
    </message>
    <message>
        <source>Minutes of rest after which a guest signed in at this phone is signed out.</source>
        <translation>Minutos de inactividad tras los que se cierra la sesión de un invitado en este teléfono.</translation>
    </message>
    <message>
        <source>Modem signal of the caller's number.</source>
        <translation>Señal de módem del número del llamante.</translation>
    </message>
    <message>
        <source>Month first or day first.</source>
        <translation>Primero el mes o primero el día.</translation>
    </message>
    <message>
        <source>Moves the microphone's overload point by 9 dB, as a standard asks.</source>
        <translation>Desplaza 9 dB el punto de sobrecarga del micrófono, como exige una norma.</translation>
    </message>
    <message>
        <source>Multicast group 1 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 1 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 10 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 10 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 2 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 2 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 3 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 3 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 4 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 4 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 5 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 5 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 6 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 6 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 7 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 7 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 8 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 8 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Multicast group 9 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 9 al que el teléfono hace anuncios y que escucha, con su dirección, nombre y número.</translation>
    </message>
    <message>
        <source>Name by which a mobile phone sees this phone over Bluetooth.</source>
        <translation>Nombre con el que un móvil ve este teléfono por Bluetooth.</translation>
    </message>
    <message>
        <source>Name by which ring 9 is asked for in Alert-Info.</source>
        <translation>Nombre con el que se pide el timbre 9 en Alert-Info.</translation>
    </message>
    <message>
        <source>Name by which the line proves itself, where that is not its number; used only if Use_Auth_ID says so.</source>
        <translation>Nombre con el que se autentica la línea, si no es su número; solo se usa si Use_Auth_ID lo indica.</translation>
    </message>
    <message>
        <source>Name for that login, of up to 50 characters.</source>
        <translation>Nombre para ese acceso, de hasta 50 caracteres.</translation>
    </message>
    <message>
        <source>Name of a header that a problem report's upload carries.</source>
        <translation>Nombre de una cabecera que lleva el envío de un informe de problema.</translation>
    </message>
    <message>
        <source>Name of a problem report's file.</source>
        <translation>Nombre del archivo de un informe de problema.</translation>
    </message>
    <message>
        <source>Name of named signalling events as announced.</source>
        <translation>Nombre con que se anuncian los eventos de señalización con nombre.</translation>
    </message>
    <message>
        <source>Name of the administrator on the adapter's web pages.</source>
        <translation>Nombre del administrador en las páginas web del adaptador.</translation>
    </message>
    <message>
        <source>Name of the codec G.711 A-law as announced.</source>
        <translation>Nombre con que se anuncia el codec G.711 A-law.</translation>
    </message>
    <message>
        <source>Name of the codec G.711 µ-law as announced.</source>
        <translation>Nombre con que se anuncia el codec G.711 µ-law.</translation>
    </message>
    <message>
        <source>Name of the codec G.722 as announced.</source>
        <translation>Nombre con que se anuncia el codec G.722.</translation>
    </message>
    <message>
        <source>Name of the codec G.722.2 as announced.</source>
        <translation>Nombre con que se anuncia el codec G.722.2.</translation>
    </message>
    <message>
        <source>Name of the codec G.723 as announced.</source>
        <translation>Nombre con que se anuncia el codec G.723.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 16 kbit/s as announced.</source>
        <translation>Nombre con que se anuncia el codec G.726 a 16 kbit/s.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 24 kbit/s as announced.</source>
        <translation>Nombre con que se anuncia el codec G.726 a 24 kbit/s.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 32 kbit/s as announced.</source>
        <translation>Nombre con que se anuncia el codec G.726 a 32 kbit/s.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 40 kbit/s as announced.</source>
        <translation>Nombre con que se anuncia el codec G.726 a 40 kbit/s.</translation>
    </message>
    <message>
        <source>Name of the codec G.729a as announced.</source>
        <translation>Nombre con que se anuncia el codec G.729a.</translation>
    </message>
    <message>
        <source>Name of the codec G.729ab as announced.</source>
        <translation>Nombre con que se anuncia el codec G.729ab.</translation>
    </message>
    <message>
        <source>Name of the codec L16 as announced.</source>
        <translation>Nombre con que se anuncia el codec L16.</translation>
    </message>
    <message>
        <source>Name of the codec Opus as announced.</source>
        <translation>Nombre con que se anuncia el codec Opus.</translation>
    </message>
    <message>
        <source>Name of the codec encapsulated RTP as announced.</source>
        <translation>Nombre con que se anuncia el codec RTP encapsulado.</translation>
    </message>
    <message>
        <source>Name of the codec iLBC as announced.</source>
        <translation>Nombre con que se anuncia el codec iLBC.</translation>
    </message>
    <message>
        <source>Name of the codec iSAC as announced.</source>
        <translation>Nombre con que se anuncia el codec iSAC.</translation>
    </message>
    <message>
        <source>Name of the digits' format as announced.</source>
        <translation>Nombre con que se anuncia el formato de las cifras.</translation>
    </message>
    <message>
        <source>Name of the group under which call quality is reported.</source>
        <translation>Nombre del grupo con el que se notifica la calidad de las llamadas.</translation>
    </message>
    <message>
        <source>Name of the person signed in at this phone by extension mobility.</source>
        <translation>Nombre de la persona que ha iniciado sesión en este teléfono por movilidad de extensiones.</translation>
    </message>
    <message>
        <source>Name of the phone as a whole, shown where no line's name is.</source>
        <translation>Nombre del teléfono en su conjunto, que se muestra donde no aparece el de ninguna línea.</translation>
    </message>
    <message>
        <source>Name of the problem report's file.</source>
        <translation>Nombre del archivo del informe de problema.</translation>
    </message>
    <message>
        <source>Name of the user with few rights on the adapter's web pages.</source>
        <translation>Nombre del usuario con pocos derechos en las páginas web del adaptador.</translation>
    </message>
    <message>
        <source>Name of the wireless network.</source>
        <translation>Nombre de la red inalámbrica.</translation>
    </message>
    <message>
        <source>Name of user 1 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nombre del usuario 1 de la red, cuando los llamantes se autentican con SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 2 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nombre del usuario 2 de la red, cuando los llamantes se autentican con SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 3 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nombre del usuario 3 de la red, cuando los llamantes se autentican con SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 4 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nombre del usuario 4 de la red, cuando los llamantes se autentican con SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 5 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nombre del usuario 5 de la red, cuando los llamantes se autentican con SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 6 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nombre del usuario 6 de la red, cuando los llamantes se autentican con SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 7 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nombre del usuario 7 de la red, cuando los llamantes se autentican con SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 8 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nombre del usuario 8 de la red, cuando los llamantes se autentican con SIP digest.</translation>
    </message>
    <message>
        <source>Name said in the clear before the login's tunnel is up.</source>
        <translation>Nombre que se dice en claro antes de que esté abierto el túnel del inicio de sesión.</translation>
    </message>
    <message>
        <source>Name sent to the XML services.</source>
        <translation>Nombre que se envía a los servicios XML.</translation>
    </message>
    <message>
        <source>Name server asked first.</source>
        <translation>Servidor de nombres al que se pregunta en primer lugar.</translation>
    </message>
    <message>
        <source>Name server asked second.</source>
        <translation>Servidor de nombres al que se pregunta en segundo lugar.</translation>
    </message>
    <message>
        <source>Name server told to devices on the LAN port instead of the adapter's.</source>
        <translation>Servidor de nombres que se indica a los dispositivos del puerto LAN en lugar del propio del adaptador.</translation>
    </message>
    <message>
        <source>Name servers set by hand.</source>
        <translation>Servidores de nombres definidos a mano.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 2.</source>
        <translation>Nombre que se muestra para la marcación rápida 2.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 3.</source>
        <translation>Nombre que se muestra para la marcación rápida 3.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 4.</source>
        <translation>Nombre que se muestra para la marcación rápida 4.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 5.</source>
        <translation>Nombre que se muestra para la marcación rápida 5.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 6.</source>
        <translation>Nombre que se muestra para la marcación rápida 6.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 7.</source>
        <translation>Nombre que se muestra para la marcación rápida 7.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 8.</source>
        <translation>Nombre que se muestra para la marcación rápida 8.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 9.</source>
        <translation>Nombre que se muestra para la marcación rápida 9.</translation>
    </message>
    <message>
        <source>Name that server must give when it calls.</source>
        <translation>Nombre que debe dar ese servidor cuando llama.</translation>
    </message>
    <message>
        <source>Name the TR-069 server must give when it calls the phone.</source>
        <translation>Nombre que debe dar el servidor TR-069 cuando llama al teléfono.</translation>
    </message>
    <message>
        <source>Name the adapter gives itself on the network and to the DHCP server.</source>
        <translation>Nombre que el adaptador se da en la red y ante el servidor DHCP.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 1.</source>
        <translation>Nombre que el adaptador da a la pasarela 1.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 2.</source>
        <translation>Nombre que el adaptador da a la pasarela 2.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 3.</source>
        <translation>Nombre que el adaptador da a la pasarela 3.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 4.</source>
        <translation>Nombre que el adaptador da a la pasarela 4.</translation>
    </message>
    <message>
        <source>Name the adapter gives to that server.</source>
        <translation>Nombre que el adaptador da a ese servidor.</translation>
    </message>
    <message>
        <source>Name the adapter gives to the mail server.</source>
        <translation>Nombre que el adaptador da al servidor de correo.</translation>
    </message>
    <message>
        <source>Name the adapter gives when it dials in by PPPoE.</source>
        <translation>Nombre que da el adaptador al conectarse por PPPoE.</translation>
    </message>
    <message>
        <source>Name the called party sees.</source>
        <translation>Nombre que ve la parte llamada.</translation>
    </message>
    <message>
        <source>Name the phone binds to the LDAP directory with.</source>
        <translation>Nombre con el que el teléfono se conecta (bind) al directorio LDAP.</translation>
    </message>
    <message>
        <source>Name the phone gives itself on the network.</source>
        <translation>Nombre que el teléfono se da en la red.</translation>
    </message>
    <message>
        <source>Name the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>Nombre que el teléfono da al servidor XSI, si se autentica con los datos de SIP.</translation>
    </message>
    <message>
        <source>Name the phone gives to the backup TR-069 server.</source>
        <translation>Nombre que el teléfono da al servidor TR-069 de reserva.</translation>
    </message>
    <message>
        <source>Name the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>Nombre que el teléfono da al servidor de movilidad de extensiones mientras nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Name the phone gives to the web proxy.</source>
        <translation>Nombre que el teléfono da al proxy web.</translation>
    </message>
    <message>
        <source>Name the phone gives when it fetches its profile, where the server asks for one.</source>
        <translation>Nombre que da el teléfono al descargar su perfil, si el servidor lo pide.</translation>
    </message>
    <message>
        <source>Name the phone proves itself by.</source>
        <translation>Nombre con el que se autentica el teléfono.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 1 by.</source>
        <translation>Nombre con el que el servidor pide el patrón de timbre 1.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 2 by.</source>
        <translation>Nombre con el que el servidor pide el patrón de timbre 2.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 3 by.</source>
        <translation>Nombre con el que el servidor pide el patrón de timbre 3.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 4 by.</source>
        <translation>Nombre con el que el servidor pide el patrón de timbre 4.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 5 by.</source>
        <translation>Nombre con el que el servidor pide el patrón de timbre 5.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 6 by.</source>
        <translation>Nombre con el que el servidor pide el patrón de timbre 6.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 7 by.</source>
        <translation>Nombre con el que el servidor pide el patrón de timbre 7.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 8 by.</source>
        <translation>Nombre con el que el servidor pide el patrón de timbre 8.</translation>
    </message>
    <message>
        <source>Name the user sees for this wireless profile.</source>
        <translation>Nombre que ve el usuario para este perfil inalámbrico.</translation>
    </message>
    <message>
        <source>Name under which the LDAP directory stands in the phone's menu.</source>
        <translation>Nombre con el que el directorio LDAP aparece en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Name under which the Webex directory stands in the phone's menu.</source>
        <translation>Nombre con el que el directorio Webex aparece en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Name under which the common directory of the enterprise stands in the phone's menu.</source>
        <translation>Nombre con el que el directorio común de la empresa aparece en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Name under which the common directory of the group stands in the phone's menu.</source>
        <translation>Nombre con el que el directorio común del grupo aparece en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Name under which the directory of the enterprise stands in the phone's menu.</source>
        <translation>Nombre con el que el directorio de la empresa aparece en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Name under which the directory of the group stands in the phone's menu.</source>
        <translation>Nombre con el que el directorio del grupo aparece en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Name under which the line is shared.</source>
        <translation>Nombre con el que se comparte la línea.</translation>
    </message>
    <message>
        <source>Name under which the personal directory stands in the phone's menu.</source>
        <translation>Nombre con el que el directorio personal aparece en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Name under which this camera stands in the phone's menu.</source>
        <translation>Nombre con el que esta cámara aparece en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Negotiates encrypted speech with the network only where SIP goes over TLS.</source>
        <translation>Negocia con la red voz cifrada solo donde SIP va por TLS.</translation>
    </message>
    <message>
        <source>Network domain of the phone.</source>
        <translation>Dominio de red del teléfono.</translation>
    </message>
    <message>
        <source>Network mask beside an address set by hand.</source>
        <translation>Máscara de red para una dirección fijada a mano.</translation>
    </message>
    <message>
        <source>Network mask inside.</source>
        <translation>Máscara de red interna.</translation>
    </message>
    <message>
        <source>Number announcements are fetched from.</source>
        <translation>Número del que se obtienen las locuciones.</translation>
    </message>
    <message>
        <source>Number behind digit 2.</source>
        <translation>Número asignado a la cifra 2.</translation>
    </message>
    <message>
        <source>Number behind digit 3.</source>
        <translation>Número asignado a la cifra 3.</translation>
    </message>
    <message>
        <source>Number behind digit 4.</source>
        <translation>Número asignado a la cifra 4.</translation>
    </message>
    <message>
        <source>Number behind digit 5.</source>
        <translation>Número asignado a la cifra 5.</translation>
    </message>
    <message>
        <source>Number behind digit 6.</source>
        <translation>Número asignado a la cifra 6.</translation>
    </message>
    <message>
        <source>Number behind digit 7.</source>
        <translation>Número asignado a la cifra 7.</translation>
    </message>
    <message>
        <source>Number behind digit 8.</source>
        <translation>Número asignado a la cifra 8.</translation>
    </message>
    <message>
        <source>Number behind digit 9.</source>
        <translation>Número asignado a la cifra 9.</translation>
    </message>
    <message>
        <source>Number behind speed dial 2.</source>
        <translation>Número asignado a la marcación rápida 2.</translation>
    </message>
    <message>
        <source>Number behind speed dial 3.</source>
        <translation>Número asignado a la marcación rápida 3.</translation>
    </message>
    <message>
        <source>Number behind speed dial 4.</source>
        <translation>Número asignado a la marcación rápida 4.</translation>
    </message>
    <message>
        <source>Number behind speed dial 5.</source>
        <translation>Número asignado a la marcación rápida 5.</translation>
    </message>
    <message>
        <source>Number behind speed dial 6.</source>
        <translation>Número asignado a la marcación rápida 6.</translation>
    </message>
    <message>
        <source>Number behind speed dial 7.</source>
        <translation>Número asignado a la marcación rápida 7.</translation>
    </message>
    <message>
        <source>Number behind speed dial 8.</source>
        <translation>Número asignado a la marcación rápida 8.</translation>
    </message>
    <message>
        <source>Number behind speed dial 9.</source>
        <translation>Número asignado a la marcación rápida 9.</translation>
    </message>
    <message>
        <source>Number behind this digit.</source>
        <translation>Número asignado a esta cifra.</translation>
    </message>
    <message>
        <source>Number of that VLAN.</source>
        <translation>Número de esa VLAN.</translation>
    </message>
    <message>
        <source>Number of that VLAN; firmware 1.2 of the SPA122 spells it so.</source>
        <translation>Número de esa VLAN; el firmware 1.2 del SPA122 lo escribe así.</translation>
    </message>
    <message>
        <source>Number the messages key dials.</source>
        <translation>Número que marca la tecla de mensajes.</translation>
    </message>
    <message>
        <source>Number whose call shows the picture of this camera: a door's.</source>
        <translation>Número cuya llamada muestra la imagen de esta cámara: el de una puerta.</translation>
    </message>
    <message>
        <source>Numbers after which a hung-up call stays open.</source>
        <translation>Números tras los que una llamada colgada sigue abierta.</translation>
    </message>
    <message>
        <source>Numbers of callers from the network who may use the telephone line; others are refused. Empty lets all through.</source>
        <translation>Números de los llamantes de la red que pueden usar la línea telefónica; los demás se rechazan. Vacío deja pasar a todos.</translation>
    </message>
    <message>
        <source>Numbers of callers on the telephone line who may call over the network; others are refused. Empty lets all through.</source>
        <translation>Números de los llamantes de la línea telefónica que pueden llamar por la red; los demás se rechazan. Vacío deja pasar a todos.</translation>
    </message>
    <message>
        <source>Numbers that callers on the telephone line may call over the network without a PIN.</source>
        <translation>Números que los llamantes de la línea telefónica pueden llamar por la red sin PIN.</translation>
    </message>
    <message>
        <source>Offers BroadWorks Anywhere (one number on several phones) on this line.</source>
        <translation>Ofrece BroadWorks Anywhere (un número en varios teléfonos) en esta línea.</translation>
    </message>
    <message>
        <source>Offers IPv4 and IPv6 for speech at once, as BroadSoft exchanges know it.</source>
        <translation>Ofrece IPv4 e IPv6 a la vez para la voz, como lo entienden las centralitas BroadSoft.</translation>
    </message>
    <message>
        <source>Offers call waiting of this line through the XSI server.</source>
        <translation>Ofrece la llamada en espera en esta línea a través del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers do not disturb of this line through the XSI server.</source>
        <translation>Ofrece no molestar en esta línea a través del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers forwarding of this line through the XSI server.</source>
        <translation>Ofrece el desvío de esta línea a través del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers hiding the line's number through the XSI server.</source>
        <translation>Ofrece ocultar el número de la línea a través del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers nothing else; a call fails if the other end lacks it.</source>
        <translation>No ofrece ningún otro; la llamada falla si el otro extremo no lo tiene.</translation>
    </message>
    <message>
        <source>Offers numbers while one is dialled.</source>
        <translation>Ofrece números mientras se marca uno.</translation>
    </message>
    <message>
        <source>Offers recording of calls by the exchange.</source>
        <translation>Ofrece la grabación de llamadas por la centralita.</translation>
    </message>
    <message>
        <source>Offers refusing callers without a number through the XSI server.</source>
        <translation>Ofrece rechazar a los llamantes sin número a través del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft directory.</source>
        <translation>Ofrece el directorio BroadSoft.</translation>
    </message>
    <message>
        <source>Offers the Webex directory on the phone.</source>
        <translation>Ofrece el directorio Webex en el teléfono.</translation>
    </message>
    <message>
        <source>Offers the common directory of the enterprise of the XSI server.</source>
        <translation>Ofrece el directorio común de la empresa del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the common directory of the group of the XSI server.</source>
        <translation>Ofrece el directorio común del grupo del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the directory of the enterprise of the XSI server.</source>
        <translation>Ofrece el directorio de la empresa del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the directory of the group of the XSI server.</source>
        <translation>Ofrece el directorio del grupo del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the personal directory of the XSI server.</source>
        <translation>Ofrece el directorio personal del servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the phone's own directory.</source>
        <translation>Ofrece el directorio propio del teléfono.</translation>
    </message>
    <message>
        <source>Offers to call back after a missed call.</source>
        <translation>Ofrece devolver la llamada tras una llamada perdida.</translation>
    </message>
    <message>
        <source>Offset from Greenwich without summer time.</source>
        <translation>Diferencia con Greenwich sin horario de verano.</translation>
    </message>
    <message>
        <source>Opens a login by SSH, for the maker's support.</source>
        <translation>Abre un acceso por SSH, para el soporte del fabricante.</translation>
    </message>
    <message>
        <source>Opens the VPN at start.</source>
        <translation>Abre la VPN al arrancar.</translation>
    </message>
    <message>
        <source>Opens the web pages on the uplink too; on a model behind a LAN port nothing can be pushed to it without this.</source>
        <translation>Abre las páginas web también en el enlace WAN; sin esto no se le puede enviar nada a un modelo con puerto LAN.</translation>
    </message>
    <message>
        <source>Outbound proxy when the first fails.</source>
        <translation>Proxy de salida cuando falla el primero.</translation>
    </message>
    <message>
        <source>Outside address, where it never changes.</source>
        <translation>Dirección externa, si no cambia nunca.</translation>
    </message>
    <message>
        <source>Outside port of the line.</source>
        <translation>Puerto externo de la línea.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 2.</source>
        <translation>Puerto externo que corresponde al puerto de voz más bajo del procesador de voz 2 del adaptador.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 3.</source>
        <translation>Puerto externo que corresponde al puerto de voz más bajo del procesador de voz 3 del adaptador.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 4.</source>
        <translation>Puerto externo que corresponde al puerto de voz más bajo del procesador de voz 4 del adaptador.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port.</source>
        <translation>Puerto externo que corresponde al puerto de voz más bajo.</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 1 con el que un llamante de la red obtiene la línea telefónica.</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 1 con el que un llamante de la línea telefónica puede llamar por la red.</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 2 con el que un llamante de la red obtiene la línea telefónica.</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 2 con el que un llamante de la línea telefónica puede llamar por la red.</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 3 con el que un llamante de la red obtiene la línea telefónica.</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 3 con el que un llamante de la línea telefónica puede llamar por la red.</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 4 con el que un llamante de la red obtiene la línea telefónica.</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 4 con el que un llamante de la línea telefónica puede llamar por la red.</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 5 con el que un llamante de la red obtiene la línea telefónica.</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 5 con el que un llamante de la línea telefónica puede llamar por la red.</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 6 con el que un llamante de la red obtiene la línea telefónica.</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 6 con el que un llamante de la línea telefónica puede llamar por la red.</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 7 con el que un llamante de la red obtiene la línea telefónica.</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 7 con el que un llamante de la línea telefónica puede llamar por la red.</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 8 con el que un llamante de la red obtiene la línea telefónica.</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 8 con el que un llamante de la línea telefónica puede llamar por la red.</translation>
    </message>
    <message>
        <source>PIN a mobile phone must give to pair with this phone over Bluetooth.</source>
        <translation>PIN que debe dar un móvil para emparejarse con este teléfono por Bluetooth.</translation>
    </message>
    <message>
        <source>Passes the number shown on the telephone line on as the caller's number over the network.</source>
        <translation>Transmite por la red, como número del llamante, el número que muestra la línea telefónica.</translation>
    </message>
    <message>
        <source>Password SNMP version 3 is encrypted with.</source>
        <translation>Contraseña con la que se cifra SNMP versión 3.</translation>
    </message>
    <message>
        <source>Password a page must know.</source>
        <translation>Contraseña que debe conocer un anuncio.</translation>
    </message>
    <message>
        <source>Password at the TR-069 server.</source>
        <translation>Contraseña en el servidor TR-069.</translation>
    </message>
    <message>
        <source>Password at the VPN gateway.</source>
        <translation>Contraseña en la pasarela VPN.</translation>
    </message>
    <message>
        <source>Password by which the user of SNMP version 3 proves itself.</source>
        <translation>Contraseña con la que se autentica el usuario de SNMP versión 3.</translation>
    </message>
    <message>
        <source>Password for PPPoE.</source>
        <translation>Contraseña para PPPoE.</translation>
    </message>
    <message>
        <source>Password for dialling in by PPPoE.</source>
        <translation>Contraseña para conectarse por PPPoE.</translation>
    </message>
    <message>
        <source>Password for it.</source>
        <translation>Contraseña para ello.</translation>
    </message>
    <message>
        <source>Password for that login.</source>
        <translation>Contraseña para ese acceso.</translation>
    </message>
    <message>
        <source>Password for the directory.</source>
        <translation>Contraseña para el directorio.</translation>
    </message>
    <message>
        <source>Password of the administrator on the adapter's web pages; the ATA19x wants at least eight characters, the SPA1xx takes 32 at most.</source>
        <translation>Contraseña del administrador en las páginas web del adaptador; el ATA19x exige al menos ocho caracteres, el SPA1xx admite 32 como mucho.</translation>
    </message>
    <message>
        <source>Password of the line at its proxy.</source>
        <translation>Contraseña de la línea en su proxy.</translation>
    </message>
    <message>
        <source>Password of the line at the BroadSoft XSI server.</source>
        <translation>Contraseña de la línea en el servidor BroadSoft XSI.</translation>
    </message>
    <message>
        <source>Password of the person signed in at this phone by extension mobility.</source>
        <translation>Contraseña de la persona que ha iniciado sesión en este teléfono por movilidad de extensiones.</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its pages and menus.</source>
        <translation>Contraseña del usuario propio del teléfono en sus páginas y menús.</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its web pages.</source>
        <translation>Contraseña del usuario propio del teléfono en sus páginas web.</translation>
    </message>
    <message>
        <source>Password of the user admin on the phone's web pages.</source>
        <translation>Contraseña del usuario admin en las páginas web del teléfono.</translation>
    </message>
    <message>
        <source>Password of the user with few rights on the adapter's web pages.</source>
        <translation>Contraseña del usuario con pocos derechos en las páginas web del adaptador.</translation>
    </message>
    <message>
        <source>Password of the wireless network (WPA).</source>
        <translation>Contraseña de la red inalámbrica (WPA).</translation>
    </message>
    <message>
        <source>Password of user 1 from the network.</source>
        <translation>Contraseña del usuario 1 de la red.</translation>
    </message>
    <message>
        <source>Password of user 2 from the network.</source>
        <translation>Contraseña del usuario 2 de la red.</translation>
    </message>
    <message>
        <source>Password of user 3 from the network.</source>
        <translation>Contraseña del usuario 3 de la red.</translation>
    </message>
    <message>
        <source>Password of user 4 from the network.</source>
        <translation>Contraseña del usuario 4 de la red.</translation>
    </message>
    <message>
        <source>Password of user 5 from the network.</source>
        <translation>Contraseña del usuario 5 de la red.</translation>
    </message>
    <message>
        <source>Password of user 6 from the network.</source>
        <translation>Contraseña del usuario 6 de la red.</translation>
    </message>
    <message>
        <source>Password of user 7 from the network.</source>
        <translation>Contraseña del usuario 7 de la red.</translation>
    </message>
    <message>
        <source>Password of user 8 from the network.</source>
        <translation>Contraseña del usuario 8 de la red.</translation>
    </message>
    <message>
        <source>Password sent to the XML services.</source>
        <translation>Contraseña que se envía a los servicios XML.</translation>
    </message>
    <message>
        <source>Password that server must give when it calls.</source>
        <translation>Contraseña que debe dar ese servidor cuando llama.</translation>
    </message>
    <message>
        <source>Password the TR-069 server must give when it calls the phone.</source>
        <translation>Contraseña que debe dar el servidor TR-069 cuando llama al teléfono.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 1.</source>
        <translation>Contraseña que el adaptador da a la pasarela 1.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 2.</source>
        <translation>Contraseña que el adaptador da a la pasarela 2.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 3.</source>
        <translation>Contraseña que el adaptador da a la pasarela 3.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 4.</source>
        <translation>Contraseña que el adaptador da a la pasarela 4.</translation>
    </message>
    <message>
        <source>Password the adapter gives to that server.</source>
        <translation>Contraseña que el adaptador da a ese servidor.</translation>
    </message>
    <message>
        <source>Password the adapter gives to the mail server.</source>
        <translation>Contraseña que el adaptador da al servidor de correo.</translation>
    </message>
    <message>
        <source>Password the phone gives to a wireless network with a login.</source>
        <translation>Contraseña que el teléfono da a una red inalámbrica con inicio de sesión.</translation>
    </message>
    <message>
        <source>Password the phone gives to the LDAP directory.</source>
        <translation>Contraseña que el teléfono da al directorio LDAP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XMPP server.</source>
        <translation>Contraseña que el teléfono da al servidor XMPP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>Contraseña que el teléfono da al servidor XSI, si se autentica con los datos de SIP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server.</source>
        <translation>Contraseña que el teléfono da al servidor XSI.</translation>
    </message>
    <message>
        <source>Password the phone gives to the backup TR-069 server.</source>
        <translation>Contraseña que el teléfono da al servidor TR-069 de reserva.</translation>
    </message>
    <message>
        <source>Password the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>Contraseña que el teléfono da al servidor de movilidad de extensiones mientras nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Password the phone gives to the web proxy.</source>
        <translation>Contraseña que el teléfono da al proxy web.</translation>
    </message>
    <message>
        <source>Password the phone gives to this camera.</source>
        <translation>Contraseña que el teléfono da a esta cámara.</translation>
    </message>
    <message>
        <source>Pause before registering again after a failure.</source>
        <translation>Pausa antes de volver a registrarse tras un fallo.</translation>
    </message>
    <message>
        <source>Pause before registering again when the failure looks lasting.</source>
        <translation>Pausa antes de volver a registrarse cuando el fallo parece duradero.</translation>
    </message>
    <message>
        <source>Pause before subscribing again after a failure.</source>
        <translation>Pausa antes de volver a suscribirse tras un fallo.</translation>
    </message>
    <message>
        <source>Pause between the first sign of ringing and its being reported.</source>
        <translation>Pausa entre la primera señal de timbre y su notificación.</translation>
    </message>
    <message>
        <source>Pause between two subscriptions of watched keys.</source>
        <translation>Pausa entre dos suscripciones de teclas de supervisión.</translation>
    </message>
    <message>
        <source>Pause between two tries of a call-back.</source>
        <translation>Pausa entre dos intentos de una rellamada.</translation>
    </message>
    <message>
        <source>Pause in the ringing after which it counts as ended.</source>
        <translation>Pausa en el timbre tras la que se considera terminado.</translation>
    </message>
    <message>
        <source>Payload number of G.722.2 in its octet-aligned form.</source>
        <translation>Número de payload de G.722.2 en su forma alineada por octetos.</translation>
    </message>
    <message>
        <source>Payload number of G.722.2.</source>
        <translation>Número de payload de G.722.2.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 16 kbit/s.</source>
        <translation>Número de payload de G.726 a 16 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 24 kbit/s.</source>
        <translation>Número de payload de G.726 a 24 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 32 kbit/s.</source>
        <translation>Número de payload de G.726 a 32 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 40 kbit/s.</source>
        <translation>Número de payload de G.726 a 40 kbit/s.</translation>
    </message>
    <message>
        <source>Payload number of G.729ab.</source>
        <translation>Número de payload de G.729ab.</translation>
    </message>
    <message>
        <source>Payload number of Opus.</source>
        <translation>Número de payload de Opus.</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 16 kHz.</source>
        <translation>Número de payload de las cifras aparte de la voz muestreada a 16 kHz.</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 48 kHz.</source>
        <translation>Número de payload de las cifras aparte de la voz muestreada a 48 kHz.</translation>
    </message>
    <message>
        <source>Payload number of digits in the speech stream.</source>
        <translation>Número de payload de las cifras en el flujo de voz.</translation>
    </message>
    <message>
        <source>Payload number of encapsulated RTP.</source>
        <translation>Número de payload de RTP encapsulado.</translation>
    </message>
    <message>
        <source>Payload number of iLBC in frames of 30 ms.</source>
        <translation>Número de payload de iLBC en tramas de 30 ms.</translation>
    </message>
    <message>
        <source>Payload number of iLBC.</source>
        <translation>Número de payload de iLBC.</translation>
    </message>
    <message>
        <source>Payload number of iSAC.</source>
        <translation>Número de payload de iSAC.</translation>
    </message>
    <message>
        <source>Payload number of information requests.</source>
        <translation>Número de payload de las peticiones de información.</translation>
    </message>
    <message>
        <source>Payload number of named signalling events, by which Cisco gateways speak of a fax.</source>
        <translation>Número de payload de los eventos de señalización con nombre, con los que las pasarelas Cisco avisan de un fax.</translation>
    </message>
    <message>
        <source>Payload number of the loopback test.</source>
        <translation>Número de payload de la prueba de bucle.</translation>
    </message>
    <message>
        <source>Picture behind the display's text.</source>
        <translation>Imagen detrás del texto de la pantalla.</translation>
    </message>
    <message>
        <source>Plays the digits A to D that come from the network.</source>
        <translation>Reproduce las cifras A a D que llegan de la red.</translation>
    </message>
    <message>
        <source>Polarity of the port while it is idle.</source>
        <translation>Polaridad del puerto mientras está en reposo.</translation>
    </message>
    <message>
        <source>Polarity once an incoming call is answered.</source>
        <translation>Polaridad una vez contestada una llamada entrante.</translation>
    </message>
    <message>
        <source>Polarity once an outgoing call is answered.</source>
        <translation>Polaridad una vez contestada una llamada saliente.</translation>
    </message>
    <message>
        <source>Port of the XMPP server.</source>
        <translation>Puerto del servidor XMPP.</translation>
    </message>
    <message>
        <source>Port of the mail server.</source>
        <translation>Puerto del servidor de correo.</translation>
    </message>
    <message>
        <source>Port of the web pages on the uplink. What pushes to the adapter must know it.</source>
        <translation>Puerto de las páginas web en el enlace WAN. Quien envíe algo al adaptador debe conocerlo.</translation>
    </message>
    <message>
        <source>Port of the web pages outside.</source>
        <translation>Puerto de las páginas web hacia fuera.</translation>
    </message>
    <message>
        <source>Port of the web proxy.</source>
        <translation>Puerto del proxy web.</translation>
    </message>
    <message>
        <source>Port on which that host listens.</source>
        <translation>Puerto en el que escucha ese host.</translation>
    </message>
    <message>
        <source>Port the line listens on; no two lines of a phone may share one.</source>
        <translation>Puerto en el que escucha la línea; dos líneas de un teléfono no pueden compartirlo.</translation>
    </message>
    <message>
        <source>Ports led from the uplink to single devices on the LAN port.</source>
        <translation>Puertos que se dirigen del enlace WAN a dispositivos concretos del puerto LAN.</translation>
    </message>
    <message>
        <source>Postal code for the traffic and weather news.</source>
        <translation>Código postal para las noticias del tráfico y del tiempo.</translation>
    </message>
    <message>
        <source>Pretends that the proxy is down, to test the branch's own router. Lines leave their proxy while it is on.</source>
        <translation>Simula que el proxy está caído, para probar el router propio de la sucursal. Las líneas dejan su proxy mientras está activado.</translation>
    </message>
    <message>
        <source>Priority mark of the line's SIP packets.</source>
        <translation>Marca de prioridad de los paquetes SIP de la línea.</translation>
    </message>
    <message>
        <source>Priority mark of the line's speech packets.</source>
        <translation>Marca de prioridad de los paquetes de voz de la línea.</translation>
    </message>
    <message>
        <source>Priority of the line's SIP frames in its VLAN.</source>
        <translation>Prioridad de las tramas SIP de la línea en su VLAN.</translation>
    </message>
    <message>
        <source>Priority of the line's speech frames in its VLAN.</source>
        <translation>Prioridad de las tramas de voz de la línea en su VLAN.</translation>
    </message>
    <message>
        <source>Priority of the line's speech in the VLAN tag (802.1p), 0 to 7; it has no effect without a VLAN.</source>
        <translation>Prioridad de la voz de la línea en la etiqueta VLAN (802.1p), de 0 a 7; no tiene efecto sin VLAN.</translation>
    </message>
    <message>
        <source>Private key for encrypted calls.</source>
        <translation>Clave privada para llamadas cifradas.</translation>
    </message>
    <message>
        <source>Protocol for the profile when DHCP gave a server and no full address.</source>
        <translation>Protocolo para el perfil cuando DHCP ha dado un servidor y no una dirección completa.</translation>
    </message>
    <message>
        <source>Proves itself by another name than its number.</source>
        <translation>Se autentica con un nombre distinto de su número.</translation>
    </message>
    <message>
        <source>Proves itself to the switch.</source>
        <translation>Se autentica ante el switch.</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 159).</source>
        <translation>Dirección de aprovisionamiento que se indica a los dispositivos del puerto LAN (opción DHCP 159).</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 160).</source>
        <translation>Dirección de aprovisionamiento que se indica a los dispositivos del puerto LAN (opción DHCP 160).</translation>
    </message>
    <message>
        <source>Proxy the line turns to when no other answers: a router of the branch.</source>
        <translation>Proxy al que recurre la línea cuando no responde ningún otro: un router de la sucursal.</translation>
    </message>
    <message>
        <source>Proxy when the first fails.</source>
        <translation>Proxy cuando falla el primero.</translation>
    </message>
    <message>
        <source>Random addition to the long pause.</source>
        <translation>Añadido aleatorio a la pausa larga.</translation>
    </message>
    <message>
        <source>Random addition to the pause between registrations.</source>
        <translation>Añadido aleatorio a la pausa entre registros.</translation>
    </message>
    <message>
        <source>Random extra behind that time of day, in seconds, so that a whole house does not ask at once.</source>
        <translation>Tiempo aleatorio añadido a esa hora, en segundos, para que no pregunten todos los teléfonos a la vez.</translation>
    </message>
    <message>
        <source>Ranges of ports led from the uplink to devices on the LAN port.</source>
        <translation>Rangos de puertos que se dirigen del enlace WAN a dispositivos del puerto LAN.</translation>
    </message>
    <message>
        <source>Realm by which the phone challenges a NOTIFY.</source>
        <translation>Realm con el que el teléfono exige autenticación a un NOTIFY.</translation>
    </message>
    <message>
        <source>Realm of a page's password.</source>
        <translation>Realm de la contraseña de un anuncio.</translation>
    </message>
    <message>
        <source>Receiver of the mails in which the log is sent.</source>
        <translation>Destinatario de los correos en los que se envía el registro.</translation>
    </message>
    <message>
        <source>Refuses a TLS server whose certificate does not bear the proxy's name.</source>
        <translation>Rechaza un servidor TLS cuyo certificado no lleve el nombre del proxy.</translation>
    </message>
    <message>
        <source>Refuses an HTTPS server whose certificate does not bear its name.</source>
        <translation>Rechaza un servidor HTTPS cuyo certificado no lleve su nombre.</translation>
    </message>
    <message>
        <source>Refuses callers without a number.</source>
        <translation>Rechaza a los llamantes sin número.</translation>
    </message>
    <message>
        <source>Refuses firmware older than this version.</source>
        <translation>Rechaza firmware más antiguo que esta versión.</translation>
    </message>
    <message>
        <source>Registers with a new Call-ID after every start.</source>
        <translation>Se registra con un Call-ID nuevo tras cada arranque.</translation>
    </message>
    <message>
        <source>Registers with both proxies at once.</source>
        <translation>Se registra en ambos proxies a la vez.</translation>
    </message>
    <message>
        <source>Registers with the other proxy at once when one fails.</source>
        <translation>Se registra enseguida en el otro proxy cuando falla uno.</translation>
    </message>
    <message>
        <source>Reports a transfer as soon as it rings.</source>
        <translation>Notifica una transferencia en cuanto suena.</translation>
    </message>
    <message>
        <source>Reports headsets and modules plugged into the phone.</source>
        <translation>Notifica los auriculares y módulos conectados al teléfono.</translation>
    </message>
    <message>
        <source>Reports the quality of each call to the server at its end.</source>
        <translation>Notifica al servidor la calidad de cada llamada al terminar.</translation>
    </message>
    <message>
        <source>Reports to that server at intervals.</source>
        <translation>Informa a ese servidor a intervalos.</translation>
    </message>
    <message>
        <source>Reports to the TR-069 server from time to time.</source>
        <translation>Informa al servidor TR-069 de vez en cuando.</translation>
    </message>
    <message>
        <source>Reports what happens on the network port as well.</source>
        <translation>Notifica también lo que ocurre en el puerto de red.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 1.</source>
        <translation>Ritmo del patrón de llamada en espera 1.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 2.</source>
        <translation>Ritmo del patrón de llamada en espera 2.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 3.</source>
        <translation>Ritmo del patrón de llamada en espera 3.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 4.</source>
        <translation>Ritmo del patrón de llamada en espera 4.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 5.</source>
        <translation>Ritmo del patrón de llamada en espera 5.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 6.</source>
        <translation>Ritmo del patrón de llamada en espera 6.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 7.</source>
        <translation>Ritmo del patrón de llamada en espera 7.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 8.</source>
        <translation>Ritmo del patrón de llamada en espera 8.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting tone 9.</source>
        <translation>Ritmo del tono de llamada en espera 9.</translation>
    </message>
    <message>
        <source>Rhythm of ring 9, which is heard when a call back comes or somebody waits.</source>
        <translation>Ritmo del timbre 9, que se oye cuando llega una rellamada o alguien espera.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 1.</source>
        <translation>Ritmo del patrón de timbre 1.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 2.</source>
        <translation>Ritmo del patrón de timbre 2.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 3.</source>
        <translation>Ritmo del patrón de timbre 3.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 4.</source>
        <translation>Ritmo del patrón de timbre 4.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 5.</source>
        <translation>Ritmo del patrón de timbre 5.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 6.</source>
        <translation>Ritmo del patrón de timbre 6.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 7.</source>
        <translation>Ritmo del patrón de timbre 7.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 8.</source>
        <translation>Ritmo del patrón de timbre 8.</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself when the receiver is down.</source>
        <translation>Timbre con el que se recuerda una llamada retenida cuando el auricular está colgado.</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself.</source>
        <translation>Timbre con el que se recuerda una llamada retenida.</translation>
    </message>
    <message>
        <source>Ring that says a busy number is free now.</source>
        <translation>Timbre que indica que un número ocupado está ahora libre.</translation>
    </message>
    <message>
        <source>Rings in different ways for the callers named below.</source>
        <translation>Suena de formas distintas para los llamantes indicados abajo.</translation>
    </message>
    <message>
        <source>Rings shortly also when the last new message is gone.</source>
        <translation>Suena brevemente también cuando ya no queda ningún mensaje nuevo.</translation>
    </message>
    <message>
        <source>Rings the phone on line 1 when the telephone line rings.</source>
        <translation>Hace sonar el teléfono de la línea 1 cuando suena la línea telefónica.</translation>
    </message>
    <message>
        <source>Rings the phones on all ports in step, not in turn.</source>
        <translation>Hace sonar los teléfonos de todos los puertos a la vez, no por turno.</translation>
    </message>
    <message>
        <source>Round-trip estimate that SIP's timers build on.</source>
        <translation>Estimación del tiempo de ida y vuelta en que se basan los temporizadores de SIP.</translation>
    </message>
    <message>
        <source>Router told to devices on the LAN port.</source>
        <translation>Router que se indica a los dispositivos del puerto LAN.</translation>
    </message>
    <message>
        <source>Rules of the phone's own packet filter.</source>
        <translation>Reglas del filtro de paquetes propio del teléfono.</translation>
    </message>
    <message>
        <source>SIP, or Cisco's own protocol for its small exchanges.</source>
        <translation>SIP, o el protocolo propio de Cisco para sus pequeñas centralitas.</translation>
    </message>
    <message>
        <source>Says in calls that speech before the answer is welcome (P-Early-Media, RFC 5009).</source>
        <translation>Indica en las llamadas que se admite voz antes de contestar (P-Early-Media, RFC 5009).</translation>
    </message>
    <message>
        <source>Searches the LDAP directory's names and numbers by one entry field.</source>
        <translation>Busca por nombres y números en el directorio LDAP con un solo campo de entrada.</translation>
    </message>
    <message>
        <source>Seconds a call rings before it is forwarded because nobody answers.</source>
        <translation>Segundos que suena una llamada antes de desviarse porque nadie contesta.</translation>
    </message>
    <message>
        <source>Seconds a caller from the network has for each digit of the PIN.</source>
        <translation>Segundos de que dispone un llamante de la red para cada cifra del PIN.</translation>
    </message>
    <message>
        <source>Seconds a caller on the telephone line has for each digit of the PIN.</source>
        <translation>Segundos de que dispone un llamante de la línea telefónica para cada cifra del PIN.</translation>
    </message>
    <message>
        <source>Seconds a line of news takes to move on.</source>
        <translation>Segundos que tarda en avanzar una línea de noticias.</translation>
    </message>
    <message>
        <source>Seconds a phone that is set to silent shows a call before it counts as missed.</source>
        <translation>Segundos que un teléfono en silencio muestra una llamada antes de contarla como perdida.</translation>
    </message>
    <message>
        <source>Seconds a registration lasts.</source>
        <translation>Segundos que dura un registro.</translation>
    </message>
    <message>
        <source>Seconds a shared line's subscription lasts.</source>
        <translation>Segundos que dura la suscripción de una línea compartida.</translation>
    </message>
    <message>
        <source>Seconds a subscription for guests at this phone lasts.</source>
        <translation>Segundos que dura una suscripción para invitados en este teléfono.</translation>
    </message>
    <message>
        <source>Seconds a subscription for messages lasts.</source>
        <translation>Segundos que dura una suscripción a los mensajes.</translation>
    </message>
    <message>
        <source>Seconds a subscription for waiting messages lasts.</source>
        <translation>Segundos que dura una suscripción a los mensajes en espera.</translation>
    </message>
    <message>
        <source>Seconds a watched key's subscription lasts.</source>
        <translation>Segundos que dura la suscripción de una tecla de supervisión.</translation>
    </message>
    <message>
        <source>Seconds after a change at the phone until it reports its settings to the server.</source>
        <translation>Segundos desde un cambio en el teléfono hasta que notifica sus ajustes al servidor.</translation>
    </message>
    <message>
        <source>Seconds after which a held call reminds of itself; empty or 0 never.</source>
        <translation>Segundos tras los que se recuerda una llamada retenida; vacío o 0 nunca.</translation>
    </message>
    <message>
        <source>Seconds after which a login on the web pages ends in any case.</source>
        <translation>Segundos tras los que una sesión en las páginas web termina en todo caso.</translation>
    </message>
    <message>
        <source>Seconds after which the line looks whether its own proxy is back.</source>
        <translation>Segundos tras los que la línea comprueba si ha vuelto su propio proxy.</translation>
    </message>
    <message>
        <source>Seconds before the phone tries the XMPP server again.</source>
        <translation>Segundos hasta que el teléfono vuelve a intentarlo con el servidor XMPP.</translation>
    </message>
    <message>
        <source>Seconds between quality reports during a call; 0 none.</source>
        <translation>Segundos entre informes de calidad durante una llamada; 0 ninguno.</translation>
    </message>
    <message>
        <source>Seconds between reports to the TR-069 server.</source>
        <translation>Segundos entre informes al servidor TR-069.</translation>
    </message>
    <message>
        <source>Seconds between signs of life of the music source.</source>
        <translation>Segundos entre señales de vida de la fuente de música.</translation>
    </message>
    <message>
        <source>Seconds between taking the telephone line and dialling the first digit.</source>
        <translation>Segundos entre tomar la línea telefónica y marcar la primera cifra.</translation>
    </message>
    <message>
        <source>Seconds between two fetches of the profile, several in turn and with a random extra as 1800+300,3600; 0 or empty never.</source>
        <translation>Segundos entre dos descargas del perfil, varios por turno y con un añadido aleatorio, como 1800+300,3600; 0 o vacío nunca.</translation>
    </message>
    <message>
        <source>Seconds between two lines about a call's packets in the debug log; 0 writes none.</source>
        <translation>Segundos entre dos líneas sobre los paquetes de una llamada en el registro de depuración; 0 no escribe ninguna.</translation>
    </message>
    <message>
        <source>Seconds between two looks at the time server.</source>
        <translation>Segundos entre dos consultas al servidor de hora.</translation>
    </message>
    <message>
        <source>Seconds between two packets that keep the router's mapping open.</source>
        <translation>Segundos entre dos paquetes que mantienen abierta la asignación del router.</translation>
    </message>
    <message>
        <source>Seconds between two pictures of the screen saver.</source>
        <translation>Segundos entre dos imágenes del salvapantallas.</translation>
    </message>
    <message>
        <source>Seconds between two quality reports during a call; 0 reports only at its end.</source>
        <translation>Segundos entre dos informes de calidad durante una llamada; con 0 solo se informa al final.</translation>
    </message>
    <message>
        <source>Seconds between two questions to DHCP about the TR-069 server.</source>
        <translation>Segundos entre dos preguntas a DHCP por el servidor TR-069.</translation>
    </message>
    <message>
        <source>Seconds between two reports of the phone's settings to the server.</source>
        <translation>Segundos entre dos envíos de los ajustes del teléfono al servidor.</translation>
    </message>
    <message>
        <source>Seconds between two reports to that server.</source>
        <translation>Segundos entre dos informes a ese servidor.</translation>
    </message>
    <message>
        <source>Seconds between two signs of life in a call between network and telephone line; 0 sends none, and a lost caller then holds the line.</source>
        <translation>Segundos entre dos señales de vida en una llamada entre la red y la línea telefónica; 0 no envía ninguna, y un llamante perdido retiene entonces la línea.</translation>
    </message>
    <message>
        <source>Seconds between two signs of waiting messages to the phone on the port; 0 sends them only once.</source>
        <translation>Segundos entre dos avisos de mensajes en espera al teléfono del puerto; con 0 se envían una sola vez.</translation>
    </message>
    <message>
        <source>Seconds of rest after which a login on the web pages ends.</source>
        <translation>Segundos de inactividad tras los que termina una sesión en las páginas web.</translation>
    </message>
    <message>
        <source>Seconds of rest before the screen saver comes.</source>
        <translation>Segundos de reposo antes de que aparezca el salvapantallas.</translation>
    </message>
    <message>
        <source>Seconds of silence before the busy tone once the other end has hung up; 255 none.</source>
        <translation>Segundos de silencio antes del tono de ocupado una vez que ha colgado el otro extremo; 255 ninguno.</translation>
    </message>
    <message>
        <source>Seconds of silence from the network that end a call.</source>
        <translation>Segundos de silencio desde la red que terminan una llamada.</translation>
    </message>
    <message>
        <source>Seconds of silence on the telephone line that end a call.</source>
        <translation>Segundos de silencio en la línea telefónica que terminan una llamada.</translation>
    </message>
    <message>
        <source>Seconds the adapter waits before it answers a call from the network that is for the telephone line.</source>
        <translation>Segundos que espera el adaptador antes de contestar una llamada de la red destinada a la línea telefónica.</translation>
    </message>
    <message>
        <source>Seconds the display stays lit after the last key.</source>
        <translation>Segundos que la pantalla permanece iluminada tras la última tecla.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is forwarded; 0 not at all.</source>
        <translation>Segundos que el teléfono suena brevemente cuando se desvía una llamada; 0 no suena.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is refused; 0 not at all.</source>
        <translation>Segundos que el teléfono suena brevemente cuando se rechaza una llamada; 0 no suena.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a message waits; 0 not at all.</source>
        <translation>Segundos que el teléfono suena brevemente cuando hay un mensaje en espera; 0 no suena.</translation>
    </message>
    <message>
        <source>Seconds the phone waits for its network port to come up before it goes on without.</source>
        <translation>Segundos que el teléfono espera a que se active su puerto de red antes de seguir sin él.</translation>
    </message>
    <message>
        <source>Seconds the phone warns before it signs a guest out.</source>
        <translation>Segundos que el teléfono avisa antes de cerrar la sesión de un invitado.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before line 1, in a call, hears that somebody waits.</source>
        <translation>Segundos que suena la línea telefónica antes de que la línea 1, ocupada en una llamada, oiga que alguien espera.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the adapter answers it.</source>
        <translation>Segundos que suena la línea telefónica antes de que el adaptador la conteste.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the phone on line 1 does, time for the caller's number to arrive.</source>
        <translation>Segundos que suena la línea telefónica antes que el teléfono de la línea 1: tiempo para que llegue el número del llamante.</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be complete.</source>
        <translation>Segundos que se espera una cifra cuando el número podría estar completo.</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be longer.</source>
        <translation>Segundos que se espera una cifra cuando el número podría ser más largo.</translation>
    </message>
    <message>
        <source>Seconds until a watched key tries again.</source>
        <translation>Segundos hasta que una tecla de supervisión vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Seconds until the better proxy is tried again.</source>
        <translation>Segundos hasta que se vuelve a probar el proxy preferido.</translation>
    </message>
    <message>
        <source>Seconds until the next try after a fetch failed, several in turn and with a random extra as 1800+300,3600; 0 gives up, says most of the guides.</source>
        <translation>Segundos hasta el siguiente intento tras una descarga fallida, varios por turno y con un añadido aleatorio, como 1800+300,3600; con 0 desiste, según la mayoría de las guías.</translation>
    </message>
    <message>
        <source>Seconds until the next try after an upgrade failed.</source>
        <translation>Segundos hasta el siguiente intento tras una actualización fallida.</translation>
    </message>
    <message>
        <source>Seconds until then.</source>
        <translation>Segundos hasta entonces.</translation>
    </message>
    <message>
        <source>Seconds without a ring after which the telephone line counts as no longer ringing.</source>
        <translation>Segundos sin timbre tras los que se considera que la línea telefónica ya no suena.</translation>
    </message>
    <message>
        <source>Sender of the mails in which the log is sent.</source>
        <translation>Remitente de los correos en los que se envía el registro.</translation>
    </message>
    <message>
        <source>Sends a fax in the codec in which it is received.</source>
        <translation>Envía un fax con el codec con el que se recibe.</translation>
    </message>
    <message>
        <source>Sends everything by the outbound proxy.</source>
        <translation>Envía todo por el proxy de salida.</translation>
    </message>
    <message>
        <source>Sends faxes by T.38.</source>
        <translation>Envía los faxes por T.38.</translation>
    </message>
    <message>
        <source>Sends nothing in pauses of speech.</source>
        <translation>No envía nada en las pausas de la voz.</translation>
    </message>
    <message>
        <source>Sends packets as long as the other end asks for.</source>
        <translation>Envía paquetes de la duración que pide el otro extremo.</translation>
    </message>
    <message>
        <source>Sends speech as soon as a call is answered, before the caller has confirmed it.</source>
        <translation>Envía voz en cuanto se contesta una llamada, antes de que el llamante lo haya confirmado.</translation>
    </message>
    <message>
        <source>Sends speech to where it came from, not to where the call said.</source>
        <translation>Envía la voz adonde viene, no adonde indicó la llamada.</translation>
    </message>
    <message>
        <source>Sends star codes to the exchange too, so that both keep the same state.</source>
        <translation>Envía los códigos de servicio también a la centralita, para que ambos mantengan el mismo estado.</translation>
    </message>
    <message>
        <source>Sends the line's speech to where it comes from, not to where the call said. Helps behind routers.</source>
        <translation>Envía la voz de la línea adonde viene, no adonde indicó la llamada. Ayuda detrás de routers.</translation>
    </message>
    <message>
        <source>Sends the log of the kernel by mail.</source>
        <translation>Envía el registro del kernel por correo.</translation>
    </message>
    <message>
        <source>Sends the log of the kernel to the syslog server.</source>
        <translation>Envía el registro del kernel al servidor syslog.</translation>
    </message>
    <message>
        <source>Sends the log of the system by mail.</source>
        <translation>Envía el registro del sistema por correo.</translation>
    </message>
    <message>
        <source>Sends the log of the system to the syslog server.</source>
        <translation>Envía el registro del sistema al servidor syslog.</translation>
    </message>
    <message>
        <source>Sends the session description along with dialog events.</source>
        <translation>Envía la descripción de la sesión junto con los eventos dialog.</translation>
    </message>
    <message>
        <source>Server all of the line's messages go through.</source>
        <translation>Servidor por el que pasan todos los mensajes de la línea.</translation>
    </message>
    <message>
        <source>Server of InformaCast, which announces pages to many phones.</source>
        <translation>Servidor de InformaCast, que emite anuncios a muchos teléfonos.</translation>
    </message>
    <message>
        <source>Server of the BroadSoft services.</source>
        <translation>Servidor de los servicios BroadSoft.</translation>
    </message>
    <message>
        <source>Server that is told when calls of this line are forwarded.</source>
        <translation>Servidor al que se avisa cuando se desvían llamadas de esta línea.</translation>
    </message>
    <message>
        <source>Server that keeps the state of a shared line.</source>
        <translation>Servidor que guarda el estado de una línea compartida.</translation>
    </message>
    <message>
        <source>Server that knows the line's messages.</source>
        <translation>Servidor que conoce los mensajes de la línea.</translation>
    </message>
    <message>
        <source>Server that mixes conferences.</source>
        <translation>Servidor que mezcla las conferencias.</translation>
    </message>
    <message>
        <source>Server that relays speech through firewalls.</source>
        <translation>Servidor que retransmite la voz a través de cortafuegos.</translation>
    </message>
    <message>
        <source>Server that the STUN or TURN server's users are known to.</source>
        <translation>Servidor que conoce a los usuarios del servidor STUN o TURN.</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTP.</source>
        <translation>Sirve las páginas web por HTTP.</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTPS.</source>
        <translation>Sirve las páginas web por HTTPS.</translation>
    </message>
    <message>
        <source>Service for PPPoE.</source>
        <translation>Servicio para PPPoE.</translation>
    </message>
    <message>
        <source>Service the adapter asks for by PPPoE; empty takes any.</source>
        <translation>Servicio que pide el adaptador por PPPoE; vacío acepta cualquiera.</translation>
    </message>
    <message>
        <source>Sets the clock from a time server.</source>
        <translation>Pone el reloj por un servidor de hora.</translation>
    </message>
    <message>
        <source>Sets the date by hand, as mm/dd.</source>
        <translation>Pone la fecha a mano, como mm/dd.</translation>
    </message>
    <message>
        <source>Sets the date once, as month/day and perhaps /year; a time server is better.</source>
        <translation>Pone la fecha una vez, como mes/día y quizá /año; es mejor un servidor de hora.</translation>
    </message>
    <message>
        <source>Sets the marker on every packet of a digit, not just the first.</source>
        <translation>Pone la marca en todos los paquetes de una cifra, no solo en el primero.</translation>
    </message>
    <message>
        <source>Sets the time by hand, as HH/mm.</source>
        <translation>Pone la hora a mano, como HH/mm.</translation>
    </message>
    <message>
        <source>Sets the time once, as hours/minutes and perhaps /seconds; a time server is better.</source>
        <translation>Pone la hora una vez, como horas/minutos y quizá /segundos; es mejor un servidor de hora.</translation>
    </message>
    <message>
        <source>Shape of the ringing current.</source>
        <translation>Forma de la corriente de timbre.</translation>
    </message>
    <message>
        <source>Shares the line with other phones.</source>
        <translation>Comparte la línea con otros teléfonos.</translation>
    </message>
    <message>
        <source>Short tone after something was accepted.</source>
        <translation>Tono breve después de aceptarse algo.</translation>
    </message>
    <message>
        <source>Shortest break of the current that counts as the end of a call, in seconds.</source>
        <translation>Corte de corriente más breve que se considera fin de la llamada, en segundos.</translation>
    </message>
    <message>
        <source>Shortest press of the hook that counts as a flash.</source>
        <translation>Pulsación más corta del gancho que cuenta como flash.</translation>
    </message>
    <message>
        <source>Shortest registration the phone accepts from its proxy.</source>
        <translation>Registro más corto que el teléfono acepta de su proxy.</translation>
    </message>
    <message>
        <source>Shortest subscription accepted.</source>
        <translation>Suscripción más corta que se acepta.</translation>
    </message>
    <message>
        <source>Shows Bluetooth in the phone's menu.</source>
        <translation>Muestra Bluetooth en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows a caller's number as the name where no name came.</source>
        <translation>Muestra el número del llamante como nombre si no ha llegado ninguno.</translation>
    </message>
    <message>
        <source>Shows a caller's number where the name holds letters the phone cannot read.</source>
        <translation>Muestra el número del llamante si el nombre contiene letras que el teléfono no puede leer.</translation>
    </message>
    <message>
        <source>Shows a text message as soon as it comes.</source>
        <translation>Muestra un mensaje de texto en cuanto llega.</translation>
    </message>
    <message>
        <source>Shows accessibility settings in the phone's menu.</source>
        <translation>Muestra los ajustes de accesibilidad en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows administration of the phone in the phone's menu.</source>
        <translation>Muestra la administración del teléfono en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows an agent how many calls wait in the queue.</source>
        <translation>Muestra a un agente cuántas llamadas esperan en la cola.</translation>
    </message>
    <message>
        <source>Shows an agent what the exchange knows of a queued call.</source>
        <translation>Muestra a un agente lo que la centralita sabe de una llamada en cola.</translation>
    </message>
    <message>
        <source>Shows another MAC address to the network than the adapter's own. What knows it by its MAC no longer does.</source>
        <translation>Muestra a la red otra dirección MAC que la propia del adaptador. Lo que lo conozca por su MAC dejará de reconocerlo.</translation>
    </message>
    <message>
        <source>Shows callers' numbers.</source>
        <translation>Muestra los números de los llamantes.</translation>
    </message>
    <message>
        <source>Shows digits pressed during a call; they may be a PIN.</source>
        <translation>Muestra las cifras pulsadas durante una llamada; pueden ser un PIN.</translation>
    </message>
    <message>
        <source>Shows executive and assistant in the phone's menu.</source>
        <translation>Muestra directivo y asistente en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows in the call list what was dialled, not what it became.</source>
        <translation>Muestra en la lista de llamadas lo que se marcó, no en qué se convirtió.</translation>
    </message>
    <message>
        <source>Shows itself to the TR-069 server as an Internet gateway device.</source>
        <translation>Se presenta al servidor TR-069 como dispositivo de puerta de enlace a Internet.</translation>
    </message>
    <message>
        <source>Shows network settings in the phone's menu.</source>
        <translation>Muestra los ajustes de red en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows reporting a problem in the phone's menu.</source>
        <translation>Muestra la notificación de un problema en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows something else when nobody uses the phone.</source>
        <translation>Muestra otra cosa cuando nadie usa el teléfono.</translation>
    </message>
    <message>
        <source>Shows speed dials in the phone's menu.</source>
        <translation>Muestra las marcaciones rápidas en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows text messages of others than the line's own server, too.</source>
        <translation>Muestra también los mensajes de texto de otros que no sean el servidor de la línea.</translation>
    </message>
    <message>
        <source>Shows text messages.</source>
        <translation>Muestra los mensajes de texto.</translation>
    </message>
    <message>
        <source>Shows the XMPP name of a contact before all others.</source>
        <translation>Muestra el nombre XMPP de un contacto antes que todos los demás.</translation>
    </message>
    <message>
        <source>Shows the assistant's call filter in the phone's menu.</source>
        <translation>Muestra el filtro de llamadas del asistente en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows the exchange's call list instead of the phone's.</source>
        <translation>Muestra la lista de llamadas de la centralita en vez de la del teléfono.</translation>
    </message>
    <message>
        <source>Shows the factory reset in the phone's menu.</source>
        <translation>Muestra el restablecimiento de fábrica en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows the messages of this line's mailbox.</source>
        <translation>Muestra los mensajes del buzón de voz de esta línea.</translation>
    </message>
    <message>
        <source>Shows the network another MAC address than the adapter's own; whoever knows it by its MAC no longer does.</source>
        <translation>Muestra a la red otra dirección MAC que la propia del adaptador; quien lo conozca por su MAC dejará de reconocerlo.</translation>
    </message>
    <message>
        <source>Shows the number of a second caller.</source>
        <translation>Muestra el número de un segundo llamante.</translation>
    </message>
    <message>
        <source>Shows the phone's status in the phone's menu.</source>
        <translation>Muestra el estado del teléfono en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows the profile rule in the phone's menu.</source>
        <translation>Muestra la regla de perfil en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows the user's preferences in the phone's menu.</source>
        <translation>Muestra las preferencias del usuario en el menú del teléfono.</translation>
    </message>
    <message>
        <source>Shows the watched list on free line keys.</source>
        <translation>Muestra la lista supervisada en las teclas de línea libres.</translation>
    </message>
    <message>
        <source>Shows waiting messages on this line's key only.</source>
        <translation>Muestra los mensajes en espera solo en la tecla de esta línea.</translation>
    </message>
    <message>
        <source>Shows what From says even of a caller who wants to be anonymous.</source>
        <translation>Muestra lo que dice From incluso de un llamante que quiere ser anónimo.</translation>
    </message>
    <message>
        <source>Shows who forwarded a call.</source>
        <translation>Muestra quién desvió una llamada.</translation>
    </message>
    <message>
        <source>Shows who joins a conference.</source>
        <translation>Muestra quién entra en una conferencia.</translation>
    </message>
    <message>
        <source>Signs in to XMPP without being shown to others.</source>
        <translation>Inicia sesión en XMPP sin mostrarse a los demás.</translation>
    </message>
    <message>
        <source>Signs in to an XMPP server to show who is there.</source>
        <translation>Inicia sesión en un servidor XMPP para mostrar quién está presente.</translation>
    </message>
    <message>
        <source>Signs the line's agent in and out of a call queue at a BroadSoft exchange. Leave it off on Asterisk.</source>
        <translation>Hace entrar y salir al agente de la línea de una cola de llamadas de una centralita BroadSoft. Déjelo desactivado con Asterisk.</translation>
    </message>
    <message>
        <source>Size of the letters on the key module.</source>
        <translation>Tamaño de las letras en el módulo de teclas.</translation>
    </message>
    <message>
        <source>Size of the network behind the LAN port.</source>
        <translation>Tamaño de la red detrás del puerto LAN.</translation>
    </message>
    <message>
        <source>Softkeys after a missed call, in order of their places.</source>
        <translation>Teclas programables tras una llamada perdida, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys during a call, in order of their places.</source>
        <translation>Teclas programables durante una llamada, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys in a conference, in order of their places.</source>
        <translation>Teclas programables en una conferencia, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys of the exchange's call list, each with its place.</source>
        <translation>Teclas programables de la lista de llamadas de la centralita, cada una con su posición.</translation>
    </message>
    <message>
        <source>Softkeys of the screen of executive and assistant, each with its place.</source>
        <translation>Teclas programables de la pantalla de directivo y asistente, cada una con su posición.</translation>
    </message>
    <message>
        <source>Softkeys when a call ends, in order of their places.</source>
        <translation>Teclas programables al terminar una llamada, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys when a conference begins, in order of their places.</source>
        <translation>Teclas programables al empezar una conferencia, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys when a transfer begins, in order of their places.</source>
        <translation>Teclas programables al empezar una transferencia, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys while a number is dialled, in order of their places.</source>
        <translation>Teclas programables mientras se marca un número, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is busy elsewhere, in order of their places.</source>
        <translation>Teclas programables mientras una línea compartida está ocupada en otro sitio, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is held elsewhere, in order of their places.</source>
        <translation>Teclas programables mientras una línea compartida está retenida en otro sitio, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys while it rings at the other end, in order of their places.</source>
        <translation>Teclas programables mientras suena en el otro extremo, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys while nothing happens, in order of their places.</source>
        <translation>Teclas programables mientras no ocurre nada, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys while the phone rings, in order of their places.</source>
        <translation>Teclas programables mientras suena el teléfono, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys with a call held, in order of their places.</source>
        <translation>Teclas programables con una llamada retenida, por orden de posición.</translation>
    </message>
    <message>
        <source>Softkeys with the handset lifted, in order of their places.</source>
        <translation>Teclas programables con el auricular descolgado, por orden de posición.</translation>
    </message>
    <message>
        <source>Sound of the handset.</source>
        <translation>Sonido del auricular.</translation>
    </message>
    <message>
        <source>Sound of the speaker, from warm to bright.</source>
        <translation>Sonido del altavoz, de cálido a brillante.</translation>
    </message>
    <message>
        <source>Speaks version 1.2 of TR-069's protocol; an older server may need it off.</source>
        <translation>Habla la versión 1.2 del protocolo de TR-069; un servidor más antiguo puede necesitar que esté desactivado.</translation>
    </message>
    <message>
        <source>Speaks what is on the display, for people who do not see it.</source>
        <translation>Lee en voz alta lo que hay en la pantalla, para quienes no la ven.</translation>
    </message>
    <message>
        <source>Speech in one packet, in seconds.</source>
        <translation>Voz en un paquete, en segundos.</translation>
    </message>
    <message>
        <source>Speed and duplex of the network port; anything but automatic must be set at the switch too.</source>
        <translation>Velocidad y dúplex del puerto de red; todo lo que no sea automático debe fijarse también en el switch.</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the computer.</source>
        <translation>Velocidad y dúplex del puerto hacia el ordenador.</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the switch; anything but automatic must be set at the switch too.</source>
        <translation>Velocidad y dúplex del puerto hacia el switch; todo lo que no sea automático debe fijarse también en el switch.</translation>
    </message>
    <message>
        <source>Speed of the Ethernet port; anything but auto must be set at the switch too.</source>
        <translation>Velocidad del puerto Ethernet; todo lo que no sea auto debe fijarse también en el switch.</translation>
    </message>
    <message>
        <source>Standard the handset's loudness keeps to.</source>
        <translation>Norma que cumple el volumen del auricular.</translation>
    </message>
    <message>
        <source>Star code: always accepts the last caller.</source>
        <translation>Código de servicio: acepta siempre al último llamante.</translation>
    </message>
    <message>
        <source>Star code: always refuses the last caller.</source>
        <translation>Código de servicio: rechaza siempre al último llamante.</translation>
    </message>
    <message>
        <source>Star code: calls back the last caller.</source>
        <translation>Código de servicio: devuelve la llamada al último llamante.</translation>
    </message>
    <message>
        <source>Star code: calls back when the other end is free.</source>
        <translation>Código de servicio: vuelve a llamar cuando el otro extremo queda libre.</translation>
    </message>
    <message>
        <source>Star code: cancels the call-back.</source>
        <translation>Código de servicio: cancela la rellamada.</translation>
    </message>
    <message>
        <source>Star code: dials the last number again.</source>
        <translation>Código de servicio: vuelve a marcar el último número.</translation>
    </message>
    <message>
        <source>Star code: does not encrypt the next call.</source>
        <translation>Código de servicio: no cifra la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: encrypts all calls.</source>
        <translation>Código de servicio: cifra todas las llamadas.</translation>
    </message>
    <message>
        <source>Star code: encrypts no call.</source>
        <translation>Código de servicio: no cifra ninguna llamada.</translation>
    </message>
    <message>
        <source>Star code: encrypts the next call.</source>
        <translation>Código de servicio: cifra la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: ends that.</source>
        <translation>Código de servicio: pone fin a eso.</translation>
    </message>
    <message>
        <source>Star code: fetches a parked call.</source>
        <translation>Código de servicio: recupera una llamada aparcada.</translation>
    </message>
    <message>
        <source>Star code: forwards all calls.</source>
        <translation>Código de servicio: desvía todas las llamadas.</translation>
    </message>
    <message>
        <source>Star code: forwards when busy.</source>
        <translation>Código de servicio: desvía si está ocupado.</translation>
    </message>
    <message>
        <source>Star code: forwards when nobody answers.</source>
        <translation>Código de servicio: desvía si nadie contesta.</translation>
    </message>
    <message>
        <source>Star code: hides the own number in the next call.</source>
        <translation>Código de servicio: oculta el número propio en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: hides the own number.</source>
        <translation>Código de servicio: oculta el número propio.</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a fax, and back.</source>
        <translation>Código de servicio: prepara la línea para un fax, y la devuelve a su estado.</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a modem, and back.</source>
        <translation>Código de servicio: prepara la línea para un módem, y la devuelve a su estado.</translation>
    </message>
    <message>
        <source>Star code: pages the phones.</source>
        <translation>Código de servicio: hace un anuncio a los teléfonos.</translation>
    </message>
    <message>
        <source>Star code: parks a call.</source>
        <translation>Código de servicio: aparca una llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 A-law in the next call.</source>
        <translation>Código de servicio: prefiere G.711 A-law en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 µ-law in the next call.</source>
        <translation>Código de servicio: prefiere G.711 µ-law en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.722 in the next call.</source>
        <translation>Código de servicio: prefiere G.722 en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.723 in the next call.</source>
        <translation>Código de servicio: prefiere G.723 en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 16 kbit/s in the next call.</source>
        <translation>Código de servicio: prefiere G.726 a 16 kbit/s en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 24 kbit/s in the next call.</source>
        <translation>Código de servicio: prefiere G.726 a 24 kbit/s en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 32 kbit/s in the next call.</source>
        <translation>Código de servicio: prefiere G.726 a 32 kbit/s en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 40 kbit/s in the next call.</source>
        <translation>Código de servicio: prefiere G.726 a 40 kbit/s en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.729a in the next call.</source>
        <translation>Código de servicio: prefiere G.729a en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: prefers L16 in the next call.</source>
        <translation>Código de servicio: prefiere L16 en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: refuses callers without a number.</source>
        <translation>Código de servicio: rechaza a los llamantes sin número.</translation>
    </message>
    <message>
        <source>Star code: shows the own number in the next call.</source>
        <translation>Código de servicio: muestra el número propio en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: shows the own number.</source>
        <translation>Código de servicio: muestra el número propio.</translation>
    </message>
    <message>
        <source>Star code: starts the speech loopback test.</source>
        <translation>Código de servicio: inicia la prueba de bucle de voz.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding all calls.</source>
        <translation>Código de servicio: deja de desviar todas las llamadas.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when busy.</source>
        <translation>Código de servicio: deja de desviar si está ocupado.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when nobody answers.</source>
        <translation>Código de servicio: deja de desviar si nadie contesta.</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings elsewhere.</source>
        <translation>Código de servicio: captura una llamada que suena en otro sitio.</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings in the group.</source>
        <translation>Código de servicio: captura una llamada que suena en el grupo.</translation>
    </message>
    <message>
        <source>Star code: takes callers without a number.</source>
        <translation>Código de servicio: acepta a los llamantes sin número.</translation>
    </message>
    <message>
        <source>Star code: transfers without asking first.</source>
        <translation>Código de servicio: transfiere sin consulta previa.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off for the next call.</source>
        <translation>Código de servicio: desactiva la llamada en espera para la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off.</source>
        <translation>Código de servicio: desactiva la llamada en espera.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on for the next call.</source>
        <translation>Código de servicio: activa la llamada en espera para la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on.</source>
        <translation>Código de servicio: activa la llamada en espera.</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb off.</source>
        <translation>Código de servicio: desactiva no molestar.</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb on.</source>
        <translation>Código de servicio: activa no molestar.</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 A-law in the next call.</source>
        <translation>Código de servicio: usa solo G.711 A-law en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 µ-law in the next call.</source>
        <translation>Código de servicio: usa solo G.711 µ-law en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.722 in the next call.</source>
        <translation>Código de servicio: usa solo G.722 en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.723 in the next call.</source>
        <translation>Código de servicio: usa solo G.723 en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 16 kbit/s in the next call.</source>
        <translation>Código de servicio: usa solo G.726 a 16 kbit/s en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 24 kbit/s in the next call.</source>
        <translation>Código de servicio: usa solo G.726 a 24 kbit/s en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 32 kbit/s in the next call.</source>
        <translation>Código de servicio: usa solo G.726 a 32 kbit/s en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 40 kbit/s in the next call.</source>
        <translation>Código de servicio: usa solo G.726 a 40 kbit/s en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.729a in the next call.</source>
        <translation>Código de servicio: usa solo G.729a en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star code: uses only L16 in the next call.</source>
        <translation>Código de servicio: usa solo L16 en la próxima llamada.</translation>
    </message>
    <message>
        <source>Star codes after which a number follows.</source>
        <translation>Códigos de servicio a los que sigue un número.</translation>
    </message>
    <message>
        <source>Star codes handed to the exchange with a transfer.</source>
        <translation>Códigos de servicio que se pasan a la centralita con una transferencia.</translation>
    </message>
    <message>
        <source>State for the traffic and weather news, as two letters.</source>
        <translation>Estado para las noticias del tráfico y del tiempo, con dos letras.</translation>
    </message>
    <message>
        <source>Street for the traffic news.</source>
        <translation>Calle para las noticias del tráfico.</translation>
    </message>
    <message>
        <source>Subject of the mails in which the log is sent.</source>
        <translation>Asunto de los correos en los que se envía el registro.</translation>
    </message>
    <message>
        <source>TCP port of the phone's web pages.</source>
        <translation>Puerto TCP de las páginas web del teléfono.</translation>
    </message>
    <message>
        <source>TR-069 server for when the first does not answer.</source>
        <translation>Servidor TR-069 para cuando el primero no responde.</translation>
    </message>
    <message>
        <source>Tags the frames of the computer behind the phone.</source>
        <translation>Etiqueta las tramas del ordenador conectado detrás del teléfono.</translation>
    </message>
    <message>
        <source>Tags the phone's frames with its VLAN.</source>
        <translation>Etiqueta las tramas del teléfono con su VLAN.</translation>
    </message>
    <message>
        <source>Takes back the old registration before making another.</source>
        <translation>Retira el registro antiguo antes de hacer otro.</translation>
    </message>
    <message>
        <source>Takes camera pictures from a VLAN of their own.</source>
        <translation>Toma las imágenes de las cámaras de una VLAN propia.</translation>
    </message>
    <message>
        <source>Takes digits that come beside the speech.</source>
        <translation>Acepta las cifras que llegan aparte de la voz.</translation>
    </message>
    <message>
        <source>Takes digits that come by INFO.</source>
        <translation>Acepta las cifras que llegan por INFO.</translation>
    </message>
    <message>
        <source>Takes its address from the received parameter of replies.</source>
        <translation>Toma su dirección del parámetro received de las respuestas.</translation>
    </message>
    <message>
        <source>Takes its port from the rport parameter of replies.</source>
        <translation>Toma su puerto del parámetro rport de las respuestas.</translation>
    </message>
    <message>
        <source>Takes the TR-069 server's address from DHCP at the first start.</source>
        <translation>Toma de DHCP la dirección del servidor TR-069 en el primer arranque.</translation>
    </message>
    <message>
        <source>Takes the caller's name from the Remote-Party-ID header.</source>
        <translation>Toma el nombre del llamante de la cabecera Remote-Party-ID.</translation>
    </message>
    <message>
        <source>Takes the codec the other end likes best.</source>
        <translation>Toma el codec que prefiere el otro extremo.</translation>
    </message>
    <message>
        <source>Takes the echo out of the speakerphone.</source>
        <translation>Elimina el eco del manos libres.</translation>
    </message>
    <message>
        <source>Takes the line's echo out.</source>
        <translation>Elimina el eco de la línea.</translation>
    </message>
    <message>
        <source>Takes up the last time it knew after a restart, until a server answers.</source>
        <translation>Retoma tras un reinicio la última hora que conocía, hasta que responda un servidor.</translation>
    </message>
    <message>
        <source>Tells a caller that the line is busy but rings, with 182 instead of 180.</source>
        <translation>Indica al llamante que la línea está ocupada pero suena, con 182 en vez de 180.</translation>
    </message>
    <message>
        <source>Tells the server when a conference starts.</source>
        <translation>Avisa al servidor cuando empieza una conferencia.</translation>
    </message>
    <message>
        <source>Tells the server when calls are forwarded.</source>
        <translation>Avisa al servidor cuando se desvían llamadas.</translation>
    </message>
    <message>
        <source>Text put before a name from the telephone line when it is passed on.</source>
        <translation>Texto que se antepone a un nombre de la línea telefónica al transmitirlo.</translation>
    </message>
    <message>
        <source>Text shown at start.</source>
        <translation>Texto que se muestra al arrancar.</translation>
    </message>
    <message>
        <source>That device.</source>
        <translation>Ese dispositivo.</translation>
    </message>
    <message>
        <source>That server, where it is set by hand.</source>
        <translation>Ese servidor, si se fija a mano.</translation>
    </message>
    <message>
        <source>The LDAP directory's server.</source>
        <translation>El servidor del directorio LDAP.</translation>
    </message>
    <message>
        <source>The LDAP server.</source>
        <translation>El servidor LDAP.</translation>
    </message>
    <message>
        <source>The MAC address shown instead of the adapter's own.</source>
        <translation>La dirección MAC que se muestra en lugar de la propia del adaptador.</translation>
    </message>
    <message>
        <source>The MAC address shown instead.</source>
        <translation>La dirección MAC que se muestra en su lugar.</translation>
    </message>
    <message>
        <source>The STUN server.</source>
        <translation>El servidor STUN.</translation>
    </message>
    <message>
        <source>The TR-069 server the phone talks to now; it says so itself, and what is written here is not used.</source>
        <translation>El servidor TR-069 con el que habla ahora el teléfono; lo indica él mismo, y lo que se escriba aquí no se usa.</translation>
    </message>
    <message>
        <source>The TR-069 server.</source>
        <translation>El servidor TR-069.</translation>
    </message>
    <message>
        <source>The VLAN of the cameras.</source>
        <translation>La VLAN de las cámaras.</translation>
    </message>
    <message>
        <source>The VPN gateway.</source>
        <translation>La pasarela VPN.</translation>
    </message>
    <message>
        <source>The XMPP server.</source>
        <translation>El servidor XMPP.</translation>
    </message>
    <message>
        <source>The adapter's address on the LAN port.</source>
        <translation>La dirección del adaptador en el puerto LAN.</translation>
    </message>
    <message>
        <source>The caller who gets through do not disturb; the phone writes it when the code for it is dialled.</source>
        <translation>El llamante que pasa pese a no molestar; el teléfono lo escribe cuando se marca el código correspondiente.</translation>
    </message>
    <message>
        <source>The caller who is forwarded; the phone writes it when the code for it is dialled.</source>
        <translation>El llamante que se desvía; el teléfono lo escribe cuando se marca el código correspondiente.</translation>
    </message>
    <message>
        <source>The caller who is refused; the phone writes it when the code for it is dialled.</source>
        <translation>El llamante que se rechaza; el teléfono lo escribe cuando se marca el código correspondiente.</translation>
    </message>
    <message>
        <source>The language shown.</source>
        <translation>El idioma que se muestra.</translation>
    </message>
    <message>
        <source>The line's extension: the user it registers as.</source>
        <translation>La extensión de la línea: el usuario con el que se registra.</translation>
    </message>
    <message>
        <source>The phone's IPv6 address when it is set by hand.</source>
        <translation>La dirección IPv6 del teléfono cuando se fija a mano.</translation>
    </message>
    <message>
        <source>The phone's VLAN, 1 to 4094.</source>
        <translation>La VLAN del teléfono, de 1 a 4094.</translation>
    </message>
    <message>
        <source>The phone's own address when it is set by hand.</source>
        <translation>La dirección propia del teléfono cuando se fija a mano.</translation>
    </message>
    <message>
        <source>The region, for spelling and formats.</source>
        <translation>La región, para la ortografía y los formatos.</translation>
    </message>
    <message>
        <source>The registrar and proxy of the line: your Asterisk.</source>
        <translation>El registrar y proxy de la línea: su Asterisk.</translation>
    </message>
    <message>
        <source>The same by IPv6.</source>
        <translation>Lo mismo por IPv6.</translation>
    </message>
    <message>
        <source>The tone by which the exchange says that the other end has hung up: two frequencies and one cadence.</source>
        <translation>El tono con el que la central indica que el otro extremo ha colgado: dos frecuencias y una cadencia.</translation>
    </message>
    <message>
        <source>Ties TR-069 to the adapter's own internal address instead of the uplink's.</source>
        <translation>Vincula TR-069 a la dirección interna del propio adaptador en vez de a la del enlace WAN.</translation>
    </message>
    <message>
        <source>Time of day of a daily fetch, as HHmm; once set, Resync_Periodic is not used.</source>
        <translation>Hora de una descarga diaria, como HHmm; si está definida, no se usa Resync_Periodic.</translation>
    </message>
    <message>
        <source>Time server asked first.</source>
        <translation>Servidor de hora al que se pregunta en primer lugar.</translation>
    </message>
    <message>
        <source>Time server asked when the first is silent.</source>
        <translation>Servidor de hora al que se pregunta cuando el primero no responde.</translation>
    </message>
    <message>
        <source>Time server asked where the mode is manual.</source>
        <translation>Servidor de hora al que se pregunta si el modo es manual.</translation>
    </message>
    <message>
        <source>Tone after the digit for an outside line.</source>
        <translation>Tono tras la cifra para una línea exterior.</translation>
    </message>
    <message>
        <source>Tone all hear in a conference.</source>
        <translation>Tono que oyen todos en una conferencia.</translation>
    </message>
    <message>
        <source>Tone before a page.</source>
        <translation>Tono antes de un anuncio.</translation>
    </message>
    <message>
        <source>Tone for a mistake on the keys.</source>
        <translation>Tono por un error en las teclas.</translation>
    </message>
    <message>
        <source>Tone in a Bluetooth headset that says a number may be dialled.</source>
        <translation>Tono en unos auriculares Bluetooth que indica que se puede marcar un número.</translation>
    </message>
    <message>
        <source>Tone of a second call during a call.</source>
        <translation>Tono de una segunda llamada durante una llamada.</translation>
    </message>
    <message>
        <source>Tone of an encrypted call.</source>
        <translation>Tono de una llamada cifrada.</translation>
    </message>
    <message>
        <source>Tone that asks for a number, as for a forward.</source>
        <translation>Tono que pide un número, por ejemplo para un desvío.</translation>
    </message>
    <message>
        <source>Tone that invites to dial.</source>
        <translation>Tono que invita a marcar.</translation>
    </message>
    <message>
        <source>Tone that reminds of a call on hold.</source>
        <translation>Tono que recuerda una llamada retenida.</translation>
    </message>
    <message>
        <source>Tone that reminds of a held call.</source>
        <translation>Tono que recuerda una llamada retenida.</translation>
    </message>
    <message>
        <source>Tone that says a headset's battery is nearly empty.</source>
        <translation>Tono que indica que la batería de unos auriculares está casi agotada.</translation>
    </message>
    <message>
        <source>Tone that says the microphone is off now.</source>
        <translation>Tono que indica que el micrófono está ahora desactivado.</translation>
    </message>
    <message>
        <source>Tone that says the microphone is on again.</source>
        <translation>Tono que indica que el micrófono vuelve a estar activado.</translation>
    </message>
    <message>
        <source>Tone that says the other end rings although it is busy (182).</source>
        <translation>Tono que indica que el otro extremo suena aunque está ocupado (182).</translation>
    </message>
    <message>
        <source>Tone when a call cannot be made.</source>
        <translation>Tono cuando no se puede hacer una llamada.</translation>
    </message>
    <message>
        <source>Tone when a service was turned on.</source>
        <translation>Tono cuando se ha activado un servicio.</translation>
    </message>
    <message>
        <source>Tone when a watched phone rings.</source>
        <translation>Tono cuando suena un teléfono supervisado.</translation>
    </message>
    <message>
        <source>Tone when the handset was left off.</source>
        <translation>Tono cuando el auricular ha quedado descolgado.</translation>
    </message>
    <message>
        <source>Tone when the other end is busy.</source>
        <translation>Tono cuando el otro extremo está ocupado.</translation>
    </message>
    <message>
        <source>Tone while the other end rings.</source>
        <translation>Tono mientras suena el otro extremo.</translation>
    </message>
    <message>
        <source>Tones of call waiting.</source>
        <translation>Tonos de llamada en espera.</translation>
    </message>
    <message>
        <source>Transfers by hanging up on the first call.</source>
        <translation>Transfiere al colgar la primera llamada.</translation>
    </message>
    <message>
        <source>Transfers to the target's contact instead of its number.</source>
        <translation>Transfiere al contacto del destino en vez de a su número.</translation>
    </message>
    <message>
        <source>Turns Bluetooth on.</source>
        <translation>Activa Bluetooth.</translation>
    </message>
    <message>
        <source>Turns Wi-Fi on.</source>
        <translation>Activa el Wi-Fi.</translation>
    </message>
    <message>
        <source>Turns on calling features of Sylantro exchanges.</source>
        <translation>Activa funciones de llamada de las centralitas Sylantro.</translation>
    </message>
    <message>
        <source>Turns the phone's own packet filter on.</source>
        <translation>Activa el filtro de paquetes propio del teléfono.</translation>
    </message>
    <message>
        <source>Turns to the backup TR-069 server when the first does not answer.</source>
        <translation>Recurre al servidor TR-069 de reserva cuando el primero no responde.</translation>
    </message>
    <message>
        <source>User at the TR-069 server.</source>
        <translation>Usuario en el servidor TR-069.</translation>
    </message>
    <message>
        <source>User at the VPN gateway.</source>
        <translation>Usuario en la pasarela VPN.</translation>
    </message>
    <message>
        <source>User for PPPoE.</source>
        <translation>Usuario para PPPoE.</translation>
    </message>
    <message>
        <source>User for the directory.</source>
        <translation>Usuario para el directorio.</translation>
    </message>
    <message>
        <source>User of SNMP version 3.</source>
        <translation>Usuario de SNMP versión 3.</translation>
    </message>
    <message>
        <source>User of the line at the BroadSoft XSI server.</source>
        <translation>Usuario de la línea en el servidor BroadSoft XSI.</translation>
    </message>
    <message>
        <source>User the phone gives to a wireless network with a login.</source>
        <translation>Usuario que el teléfono da a una red inalámbrica con inicio de sesión.</translation>
    </message>
    <message>
        <source>User the phone gives to the LDAP directory, where it authenticates by DIGEST-MD5.</source>
        <translation>Usuario que el teléfono da al directorio LDAP, si se autentica con DIGEST-MD5.</translation>
    </message>
    <message>
        <source>User the phone gives to the XMPP server.</source>
        <translation>Usuario que el teléfono da al servidor XMPP.</translation>
    </message>
    <message>
        <source>User the phone gives to the XSI server.</source>
        <translation>Usuario que el teléfono da al servidor XSI.</translation>
    </message>
    <message>
        <source>User the phone gives to this camera.</source>
        <translation>Usuario que el teléfono da a esta cámara.</translation>
    </message>
    <message>
        <source>User the phone proves itself as.</source>
        <translation>Usuario con el que se autentica el teléfono.</translation>
    </message>
    <message>
        <source>User whose calls this line watches.</source>
        <translation>Usuario cuyas llamadas supervisa esta línea.</translation>
    </message>
    <message>
        <source>User whose directories the XSI server shows, where it is not the login.</source>
        <translation>Usuario cuyos directorios muestra el servidor XSI, si no es el del inicio de sesión.</translation>
    </message>
    <message>
        <source>Uses only ciphers that FIPS allows; servers that know none of them are refused.</source>
        <translation>Usa solo cifrados que FIPS permite; los servidores que no conocen ninguno se rechazan.</translation>
    </message>
    <message>
        <source>Uses the handset's wide band; off where a narrow-band handset is plugged in.</source>
        <translation>Usa la banda ancha del auricular; desactívelo si se conecta un auricular de banda estrecha.</translation>
    </message>
    <message>
        <source>Uses the outbound proxy during calls too.</source>
        <translation>Usa el proxy de salida también durante las llamadas.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 1.</source>
        <translation>Usa la dirección externa al llamar por la pasarela 1.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 2.</source>
        <translation>Usa la dirección externa al llamar por la pasarela 2.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 3.</source>
        <translation>Usa la dirección externa al llamar por la pasarela 3.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 4.</source>
        <translation>Usa la dirección externa al llamar por la pasarela 4.</translation>
    </message>
    <message>
        <source>VLAN of the computer behind the phone.</source>
        <translation>VLAN del ordenador conectado detrás del teléfono.</translation>
    </message>
    <message>
        <source>Value of that upload header.</source>
        <translation>Valor de esa cabecera del envío.</translation>
    </message>
    <message>
        <source>Version of SNMP in which events are told.</source>
        <translation>Versión de SNMP con la que se notifican los eventos.</translation>
    </message>
    <message>
        <source>Voltage below which another phone is taken to be on the telephone line, and the adapter keeps off.</source>
        <translation>Tensión por debajo de la cual se supone que hay otro teléfono en la línea telefónica y el adaptador no la toma.</translation>
    </message>
    <message>
        <source>Voltage between the two wires of the telephone line while it is taken; it follows the country.</source>
        <translation>Tensión entre los dos hilos de la línea telefónica mientras está tomada; depende del país.</translation>
    </message>
    <message>
        <source>Voltage from which ringing is believed.</source>
        <translation>Tensión a partir de la cual se da por bueno el timbre.</translation>
    </message>
    <message>
        <source>Voltage of the ringing current.</source>
        <translation>Tensión de la corriente de timbre.</translation>
    </message>
    <message>
        <source>WEP key 0 of the wireless network. WEP protects from nobody.</source>
        <translation>Clave WEP 0 de la red inalámbrica. WEP no protege de nadie.</translation>
    </message>
    <message>
        <source>WEP key 1 of the wireless network. WEP protects from nobody.</source>
        <translation>Clave WEP 1 de la red inalámbrica. WEP no protege de nadie.</translation>
    </message>
    <message>
        <source>WEP key 2 of the wireless network. WEP protects from nobody.</source>
        <translation>Clave WEP 2 de la red inalámbrica. WEP no protege de nadie.</translation>
    </message>
    <message>
        <source>WEP key 3 of the wireless network. WEP protects from nobody.</source>
        <translation>Clave WEP 3 de la red inalámbrica. WEP no protege de nadie.</translation>
    </message>
    <message>
        <source>WEP key of the wireless network. WEP protects from nobody.</source>
        <translation>Clave WEP de la red inalámbrica. WEP no protege de nadie.</translation>
    </message>
    <message>
        <source>Wait after a call-back finds the line free.</source>
        <translation>Espera después de que una rellamada encuentre libre la línea.</translation>
    </message>
    <message>
        <source>Wait before the line current is cut at the end of a call.</source>
        <translation>Espera antes de cortar la corriente de la línea al terminar una llamada.</translation>
    </message>
    <message>
        <source>Waits for resources to be reserved before a call rings (RFC 3312), as mobile networks want.</source>
        <translation>Espera a que se reserven recursos antes de que suene una llamada (RFC 3312), como exigen las redes móviles.</translation>
    </message>
    <message>
        <source>Waits this long for the ACK of a final answer.</source>
        <translation>Espera este tiempo el ACK de una respuesta final.</translation>
    </message>
    <message>
        <source>Watches the server for a call parked on this line, and shows it.</source>
        <translation>Vigila en el servidor si hay una llamada aparcada en esta línea y la muestra.</translation>
    </message>
    <message>
        <source>Watches the uplink alone and not the LAN port.</source>
        <translation>Vigila solo el enlace WAN y no el puerto LAN.</translation>
    </message>
    <message>
        <source>Web proxy the phone's HTTP and HTTPS go through.</source>
        <translation>Proxy web por el que pasan HTTP y HTTPS del teléfono.</translation>
    </message>
    <message>
        <source>WebSocket server (wss://) that may control the phone; empty for none. It can do what a user can.</source>
        <translation>Servidor WebSocket (wss://) que puede controlar el teléfono; vacío para ninguno. Puede hacer lo mismo que un usuario.</translation>
    </message>
    <message>
        <source>What Bluetooth is used for.</source>
        <translation>Para qué se usa Bluetooth.</translation>
    </message>
    <message>
        <source>What a call is answered with.</source>
        <translation>Con qué se contesta una llamada.</translation>
    </message>
    <message>
        <source>What a hook flash on line 1 does while it talks on the telephone line: a second call of its own, or a flash passed on.</source>
        <translation>Qué hace un flash en la línea 1 mientras habla por la línea telefónica: una segunda llamada propia, o se transmite el flash.</translation>
    </message>
    <message>
        <source>What a key without a line does: watches, speed dials, parks.</source>
        <translation>Qué hace una tecla sin línea: supervisar, marcación rápida, aparcar.</translation>
    </message>
    <message>
        <source>What a phone at rest shows.</source>
        <translation>Qué muestra un teléfono en reposo.</translation>
    </message>
    <message>
        <source>What every message carries to name its sender.</source>
        <translation>Lo que lleva cada mensaje para identificar a su remitente.</translation>
    </message>
    <message>
        <source>What is behind the display's text.</source>
        <translation>Qué hay detrás del texto de la pantalla.</translation>
    </message>
    <message>
        <source>What is said about silence in G.729.</source>
        <translation>Qué se indica sobre el silencio en G.729.</translation>
    </message>
    <message>
        <source>What is sent to keep the mapping open.</source>
        <translation>Qué se envía para mantener abierta la asignación.</translation>
    </message>
    <message>
        <source>What is shown at start.</source>
        <translation>Qué se muestra al arrancar.</translation>
    </message>
    <message>
        <source>What is shown then.</source>
        <translation>Qué se muestra entonces.</translation>
    </message>
    <message>
        <source>What of an entry is shown.</source>
        <translation>Qué se muestra de una entrada.</translation>
    </message>
    <message>
        <source>What outgoing calls ask the network to hide (the Privacy header); Disabled says nothing.</source>
        <translation>Qué piden ocultar a la red las llamadas salientes (la cabecera Privacy); con Disabled no se indica nada.</translation>
    </message>
    <message>
        <source>What the arrow keys step through.</source>
        <translation>Por qué pasan las teclas de flecha.</translation>
    </message>
    <message>
        <source>What the display shows beside this key; $USER is the extension.</source>
        <translation>Qué muestra la pantalla junto a esta tecla; $USER es la extensión.</translation>
    </message>
    <message>
        <source>What the keys of the watched list do besides watching.</source>
        <translation>Qué hacen las teclas de la lista supervisada además de supervisar.</translation>
    </message>
    <message>
        <source>What the lamp on the handset lights for.</source>
        <translation>Para qué se enciende la luz del auricular.</translation>
    </message>
    <message>
        <source>What the loopback test of this line sends back.</source>
        <translation>Qué devuelve la prueba de bucle de esta línea.</translation>
    </message>
    <message>
        <source>What the loopback test sends back.</source>
        <translation>Qué devuelve la prueba de bucle.</translation>
    </message>
    <message>
        <source>What the menu calls it.</source>
        <translation>Cómo lo llama el menú.</translation>
    </message>
    <message>
        <source>What the menu calls the directory.</source>
        <translation>Cómo llama el menú al directorio.</translation>
    </message>
    <message>
        <source>What the menu calls the service.</source>
        <translation>Cómo llama el menú al servicio.</translation>
    </message>
    <message>
        <source>What the phone calls itself in replies.</source>
        <translation>Cómo se identifica el teléfono en las respuestas.</translation>
    </message>
    <message>
        <source>What the phone calls itself in requests; $VERSION is its model and firmware.</source>
        <translation>Cómo se identifica el teléfono en las peticiones; $VERSION es su modelo y firmware.</translation>
    </message>
    <message>
        <source>What the phone calls itself to web servers; our recognition of phones reads it, so leave it as shipped.</source>
        <translation>Cómo se identifica el teléfono ante los servidores web; nuestro reconocimiento de teléfonos lo lee, así que déjelo como viene de fábrica.</translation>
    </message>
    <message>
        <source>What the phone calls itself when it registers; empty is the same as in other requests.</source>
        <translation>Cómo se identifica el teléfono al registrarse; vacío es igual que en las demás peticiones.</translation>
    </message>
    <message>
        <source>What the phone shows while it starts.</source>
        <translation>Qué muestra el teléfono mientras arranca.</translation>
    </message>
    <message>
        <source>What the phone's display calls the phone itself.</source>
        <translation>Cómo llama la pantalla del teléfono al propio teléfono.</translation>
    </message>
    <message>
        <source>What the phone's user may change of the wireless settings.</source>
        <translation>Qué puede cambiar el usuario del teléfono en los ajustes inalámbricos.</translation>
    </message>
    <message>
        <source>What the proxy must understand.</source>
        <translation>Lo que el proxy debe entender.</translation>
    </message>
    <message>
        <source>What the uplink can send, in kbit/s; speech is given its share of it. Too high a number spoils calls, too low slows everything else.</source>
        <translation>Lo que el enlace WAN puede enviar, en kbit/s; la voz recibe su parte. Un valor demasiado alto estropea las llamadas; uno demasiado bajo ralentiza todo lo demás.</translation>
    </message>
    <message>
        <source>What the uplink can send; speech is given its share of it.</source>
        <translation>Lo que el enlace WAN puede enviar; la voz recibe su parte.</translation>
    </message>
    <message>
        <source>What the user may put on a line key at the phone: functions as sd, blf, pickup, joined by semicolons.</source>
        <translation>Qué puede poner el usuario en una tecla de línea desde el teléfono: funciones como sd, blf, pickup, unidas por punto y coma.</translation>
    </message>
    <message>
        <source>What this key of the module does.</source>
        <translation>Qué hace esta tecla del módulo.</translation>
    </message>
    <message>
        <source>When a PPPoE connection is kept or dialled again: three numbers joined by colons.</source>
        <translation>Cuándo se mantiene o se vuelve a establecer una conexión PPPoE: tres números unidos por dos puntos.</translation>
    </message>
    <message>
        <source>When other traffic on the uplink is held back for speech: always, or only while somebody calls.</source>
        <translation>Cuándo se frena el resto del tráfico del enlace WAN en favor de la voz: siempre, o solo mientras alguien llama.</translation>
    </message>
    <message>
        <source>When summer time begins and ends, and by how much.</source>
        <translation>Cuándo empieza y termina el horario de verano, y cuánto cambia.</translation>
    </message>
    <message>
        <source>When the authority of your own is trusted.</source>
        <translation>Cuándo se confía en la autoridad propia.</translation>
    </message>
    <message>
        <source>When the phone rings shortly for a message: whenever the server says there are new ones, at the first one, or at each.</source>
        <translation>Cuándo suena brevemente el teléfono por un mensaje: siempre que el servidor diga que hay nuevos, con el primero o con cada uno.</translation>
    </message>
    <message>
        <source>When the phone sends its settings.</source>
        <translation>Cuándo envía el teléfono sus ajustes.</translation>
    </message>
    <message>
        <source>Where a problem report is sent when somebody asks for one.</source>
        <translation>Adónde se envía un informe de problema cuando alguien lo pide.</translation>
    </message>
    <message>
        <source>Where a problem report is sent when the user asks for one.</source>
        <translation>Adónde se envía un informe de problema cuando lo pide el usuario.</translation>
    </message>
    <message>
        <source>Where all calls go.</source>
        <translation>Adónde van todas las llamadas.</translation>
    </message>
    <message>
        <source>Where calls go when nobody answers.</source>
        <translation>Adónde van las llamadas cuando nadie contesta.</translation>
    </message>
    <message>
        <source>Where calls go when the line is busy.</source>
        <translation>Adónde van las llamadas cuando la línea está ocupada.</translation>
    </message>
    <message>
        <source>Where calls go when the phone is busy.</source>
        <translation>Adónde van las llamadas cuando el teléfono está ocupado.</translation>
    </message>
    <message>
        <source>Where firmware for Cisco headsets is fetched.</source>
        <translation>De dónde se descarga el firmware para auriculares Cisco.</translation>
    </message>
    <message>
        <source>Where in the LDAP directory people are looked for, as ou=people,dc=example,dc=com.</source>
        <translation>En qué parte del directorio LDAP se buscan las personas, como ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>Where in the directory the search begins.</source>
        <translation>En qué punto del directorio empieza la búsqueda.</translation>
    </message>
    <message>
        <source>Where it is sent.</source>
        <translation>Adónde se envía.</translation>
    </message>
    <message>
        <source>Where phones that hand firmware to each other report how it went, an address and perhaps a port.</source>
        <translation>Adónde notifican el resultado los teléfonos que se pasan firmware; una dirección y quizá un puerto.</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes.</source>
        <translation>Adónde va la voz enviada a la fuente de música.</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes; a spelling of SAS_Inbound_RTP_Sink.</source>
        <translation>Adónde va la voz enviada a la fuente de música; una variante ortográfica de SAS_Inbound_RTP_Sink.</translation>
    </message>
    <message>
        <source>Where that last caller is forwarded.</source>
        <translation>Adónde se desvía ese último llamante.</translation>
    </message>
    <message>
        <source>Where the callers of list 1 are forwarded.</source>
        <translation>Adónde se desvían los llamantes de la lista 1.</translation>
    </message>
    <message>
        <source>Where the callers of list 2 are forwarded.</source>
        <translation>Adónde se desvían los llamantes de la lista 2.</translation>
    </message>
    <message>
        <source>Where the callers of list 3 are forwarded.</source>
        <translation>Adónde se desvían los llamantes de la lista 3.</translation>
    </message>
    <message>
        <source>Where the callers of list 4 are forwarded.</source>
        <translation>Adónde se desvían los llamantes de la lista 4.</translation>
    </message>
    <message>
        <source>Where the callers of list 5 are forwarded.</source>
        <translation>Adónde se desvían los llamantes de la lista 5.</translation>
    </message>
    <message>
        <source>Where the callers of list 6 are forwarded.</source>
        <translation>Adónde se desvían los llamantes de la lista 6.</translation>
    </message>
    <message>
        <source>Where the callers of list 7 are forwarded.</source>
        <translation>Adónde se desvían los llamantes de la lista 7.</translation>
    </message>
    <message>
        <source>Where the callers of list 8 are forwarded.</source>
        <translation>Adónde se desvían los llamantes de la lista 8.</translation>
    </message>
    <message>
        <source>Where the directory is fetched from.</source>
        <translation>De dónde se descarga el directorio.</translation>
    </message>
    <message>
        <source>Where the line registers, if not at its proxy.</source>
        <translation>Dónde se registra la línea, si no es en su proxy.</translation>
    </message>
    <message>
        <source>Where the line subscribes for waiting messages, if not at its proxy.</source>
        <translation>Dónde se suscribe la línea a los mensajes en espera, si no es en su proxy.</translation>
    </message>
    <message>
        <source>Where the logo for the display is fetched.</source>
        <translation>De dónde se descarga el logotipo para la pantalla.</translation>
    </message>
    <message>
        <source>Where the phone fetches a certificate authority of your own.</source>
        <translation>De dónde descarga el teléfono una autoridad de certificación propia.</translation>
    </message>
    <message>
        <source>Where the phone fetches firmware from when its own cannot start.</source>
        <translation>De dónde descarga el teléfono firmware cuando el suyo no puede arrancar.</translation>
    </message>
    <message>
        <source>Where the phone fetches its languages, and which.</source>
        <translation>De dónde descarga el teléfono sus idiomas, y cuáles.</translation>
    </message>
    <message>
        <source>Where the phone fetches its profile, with conditions and options.</source>
        <translation>De dónde descarga el teléfono su perfil, con condiciones y opciones.</translation>
    </message>
    <message>
        <source>Where the phone renews the certificate it was made with.</source>
        <translation>Dónde renueva el teléfono el certificado con el que se fabricó.</translation>
    </message>
    <message>
        <source>Where the phone sends its debug lines, an address and perhaps a port.</source>
        <translation>Adónde envía el teléfono sus líneas de depuración, una dirección y quizá un puerto.</translation>
    </message>
    <message>
        <source>Where the phone sends its own settings when asked to.</source>
        <translation>Adónde envía el teléfono sus propios ajustes cuando se le piden.</translation>
    </message>
    <message>
        <source>Where the phone sends its system messages, an address and perhaps a port; how we see a resync succeed.</source>
        <translation>Adónde envía el teléfono sus mensajes de sistema, una dirección y quizá un puerto; así vemos que una resincronización sale bien.</translation>
    </message>
    <message>
        <source>Where the phone's languages were fetched from; the phone says it itself.</source>
        <translation>De dónde se descargaron los idiomas del teléfono; lo indica el propio teléfono.</translation>
    </message>
    <message>
        <source>Where the picture for the display is fetched.</source>
        <translation>De dónde se descarga la imagen para la pantalla.</translation>
    </message>
    <message>
        <source>Where the picture is fetched from.</source>
        <translation>De dónde se descarga la imagen.</translation>
    </message>
    <message>
        <source>Where the picture of this camera is fetched.</source>
        <translation>De dónde se descarga la imagen de esta cámara.</translation>
    </message>
    <message>
        <source>Where the script stands that chooses the web proxy.</source>
        <translation>Dónde está el script que elige el proxy web.</translation>
    </message>
    <message>
        <source>Where the service is fetched from.</source>
        <translation>De dónde se descarga el servicio.</translation>
    </message>
    <message>
        <source>Whether SIP prefers IPv4 or IPv6 where both are there.</source>
        <translation>Si SIP prefiere IPv4 o IPv6 cuando hay ambos.</translation>
    </message>
    <message>
        <source>Whether a file that is not there counts as a failed resync.</source>
        <translation>Si un archivo que no existe cuenta como resincronización fallida.</translation>
    </message>
    <message>
        <source>Whether a problem report is sent by POST or PUT.</source>
        <translation>Si un informe de problema se envía por POST o PUT.</translation>
    </message>
    <message>
        <source>Whether a provider's own values count as the factory's.</source>
        <translation>Si los valores propios de un proveedor cuentan como los de fábrica.</translation>
    </message>
    <message>
        <source>Whether a report is sent by POST or PUT; the server must take that one.</source>
        <translation>Si un informe se envía por POST o PUT; el servidor debe admitir el elegido.</translation>
    </message>
    <message>
        <source>Whether a speech loopback test is accepted.</source>
        <translation>Si se acepta una prueba de bucle de voz.</translation>
    </message>
    <message>
        <source>Whether a speech loopback test of this line is accepted.</source>
        <translation>Si se acepta una prueba de bucle de voz de esta línea.</translation>
    </message>
    <message>
        <source>Whether a watched key shows the name, the number or both.</source>
        <translation>Si una tecla de supervisión muestra el nombre, el número o ambos.</translation>
    </message>
    <message>
        <source>Whether an agent's state after a start is the exchange's or the one the phone remembers.</source>
        <translation>Si el estado de un agente tras un arranque es el de la centralita o el que recuerda el teléfono.</translation>
    </message>
    <message>
        <source>Whether an encrypted call may fall back to plain speech (Optional) or fails then (Strict, Required).</source>
        <translation>Si una llamada cifrada puede pasar a voz sin cifrar (Optional) o falla en ese caso (Strict, Required).</translation>
    </message>
    <message>
        <source>Whether any address may use the web pages from outside, or only those named below.</source>
        <translation>Si cualquier dirección puede usar las páginas web desde fuera o solo las indicadas abajo.</translation>
    </message>
    <message>
        <source>Whether calls on this key are shared with other phones.</source>
        <translation>Si las llamadas de esta tecla se comparten con otros teléfonos.</translation>
    </message>
    <message>
        <source>Whether digit packets last as long as speech packets or a fixed time.</source>
        <translation>Si los paquetes de cifras duran lo mismo que los de voz o un tiempo fijo.</translation>
    </message>
    <message>
        <source>Whether line keys light as shipped, in a preset manner or as the patterns below say.</source>
        <translation>Si las teclas de línea se iluminan como vienen de fábrica, de un modo predefinido o según los patrones de abajo.</translation>
    </message>
    <message>
        <source>Whether messages wait in the mailbox. The server sets it by NOTIFY; saying it here overrides that once.</source>
        <translation>Si hay mensajes en el buzón de voz. El servidor lo fija por NOTIFY; indicarlo aquí prevalece una sola vez.</translation>
    </message>
    <message>
        <source>Whether passwords are typed at the phone as digits or as letters first.</source>
        <translation>Si las contraseñas se escriben en el teléfono primero como cifras o como letras.</translation>
    </message>
    <message>
        <source>Whether phones of the watched list are put on free line keys.</source>
        <translation>Si los teléfonos de la lista supervisada se ponen en las teclas de línea libres.</translation>
    </message>
    <message>
        <source>Whether speech prefers IPv4 or IPv6 where both are there.</source>
        <translation>Si la voz prefiere IPv4 o IPv6 cuando hay ambos.</translation>
    </message>
    <message>
        <source>Whether that may change during a call.</source>
        <translation>Si eso puede cambiar durante una llamada.</translation>
    </message>
    <message>
        <source>Whether the IPv6 name servers set here or those from DHCP are asked first.</source>
        <translation>Si se pregunta primero a los servidores de nombres IPv6 definidos aquí o a los de DHCP.</translation>
    </message>
    <message>
        <source>Whether the LAN port is a bridge to the uplink or a network of its own behind the adapter.</source>
        <translation>Si el puerto LAN es un puente con el enlace WAN o una red propia detrás del adaptador.</translation>
    </message>
    <message>
        <source>Whether the adapter gives addresses to what is plugged in behind it.</source>
        <translation>Si el adaptador da direcciones a lo que está conectado detrás de él.</translation>
    </message>
    <message>
        <source>Whether the adapter reaches web servers through a proxy.</source>
        <translation>Si el adaptador accede a los servidores web a través de un proxy.</translation>
    </message>
    <message>
        <source>Whether the administrator's pages can be reached over the network.</source>
        <translation>Si se puede acceder por la red a las páginas del administrador.</translation>
    </message>
    <message>
        <source>Whether the call list is the phone's or Webex's.</source>
        <translation>Si la lista de llamadas es la del teléfono o la de Webex.</translation>
    </message>
    <message>
        <source>Whether the clock is set by hand or by a time server. A wrong clock makes certificates fail.</source>
        <translation>Si el reloj se pone a mano o por un servidor de hora. Un reloj equivocado hace fallar los certificados.</translation>
    </message>
    <message>
        <source>Whether the forwards below are in force.</source>
        <translation>Si están en vigor los desvíos de abajo.</translation>
    </message>
    <message>
        <source>Whether the largest packet under DHCP is found out or set by hand.</source>
        <translation>Si el paquete máximo con DHCP se averigua o se fija a mano.</translation>
    </message>
    <message>
        <source>Whether the largest packet under PPPoE is found out or set by hand.</source>
        <translation>Si el paquete máximo con PPPoE se averigua o se fija a mano.</translation>
    </message>
    <message>
        <source>Whether the largest packet with a static address is found out or set by hand.</source>
        <translation>Si el paquete máximo con una dirección estática se averigua o se fija a mano.</translation>
    </message>
    <message>
        <source>Whether the line is in use.</source>
        <translation>Si la línea está en uso.</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 A-law.</source>
        <translation>Si la línea puede usar G.711 A-law.</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 µ-law.</source>
        <translation>Si la línea puede usar G.711 µ-law.</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.</source>
        <translation>Si la línea puede usar G.722.</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.2.</source>
        <translation>Si la línea puede usar G.722.2.</translation>
    </message>
    <message>
        <source>Whether the line may use G.723.</source>
        <translation>Si la línea puede usar G.723.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 16 kbit/s.</source>
        <translation>Si la línea puede usar G.726 a 16 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 24 kbit/s.</source>
        <translation>Si la línea puede usar G.726 a 24 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 32 kbit/s.</source>
        <translation>Si la línea puede usar G.726 a 32 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 40 kbit/s.</source>
        <translation>Si la línea puede usar G.726 a 40 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.729a.</source>
        <translation>Si la línea puede usar G.729a.</translation>
    </message>
    <message>
        <source>Whether the line may use L16.</source>
        <translation>Si la línea puede usar L16.</translation>
    </message>
    <message>
        <source>Whether the line may use Opus.</source>
        <translation>Si la línea puede usar Opus.</translation>
    </message>
    <message>
        <source>Whether the line may use iLBC.</source>
        <translation>Si la línea puede usar iLBC.</translation>
    </message>
    <message>
        <source>Whether the line may use iSAC.</source>
        <translation>Si la línea puede usar iSAC.</translation>
    </message>
    <message>
        <source>Whether the line proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>Si la línea se autentica ante el servidor XSI con su inicio de sesión o con su contraseña SIP.</translation>
    </message>
    <message>
        <source>Whether the line registers.</source>
        <translation>Si la línea se registra.</translation>
    </message>
    <message>
        <source>Whether the name servers set here or those from DHCP are asked first.</source>
        <translation>Si se pregunta primero a los servidores de nombres definidos aquí o a los de DHCP.</translation>
    </message>
    <message>
        <source>Whether the phone answers on its own web pages; off also stops resync and reboot by URL.</source>
        <translation>Si el teléfono atiende sus propias páginas web; desactivado impide también resincronizar y reiniciar por URL.</translation>
    </message>
    <message>
        <source>Whether the phone belongs to an executive or to an assistant at a BroadSoft exchange.</source>
        <translation>Si el teléfono es de un directivo o de un asistente en una centralita BroadSoft.</translation>
    </message>
    <message>
        <source>Whether the phone offers announcements.</source>
        <translation>Si el teléfono ofrece locuciones.</translation>
    </message>
    <message>
        <source>Whether the phone offers call-back on busy.</source>
        <translation>Si el teléfono ofrece la rellamada si ocupado.</translation>
    </message>
    <message>
        <source>Whether the phone offers conferences.</source>
        <translation>Si el teléfono ofrece conferencias.</translation>
    </message>
    <message>
        <source>Whether the phone offers do not disturb.</source>
        <translation>Si el teléfono ofrece no molestar.</translation>
    </message>
    <message>
        <source>Whether the phone offers encrypted calls.</source>
        <translation>Si el teléfono ofrece llamadas cifradas.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding of all calls.</source>
        <translation>Si el teléfono ofrece el desvío de todas las llamadas.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when busy.</source>
        <translation>Si el teléfono ofrece el desvío si está ocupado.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when nobody answers.</source>
        <translation>Si el teléfono ofrece el desvío si nadie contesta.</translation>
    </message>
    <message>
        <source>Whether the phone offers hiding its number.</source>
        <translation>Si el teléfono ofrece ocultar su número.</translation>
    </message>
    <message>
        <source>Whether the phone offers pages.</source>
        <translation>Si el teléfono ofrece anuncios.</translation>
    </message>
    <message>
        <source>Whether the phone offers parking.</source>
        <translation>Si el teléfono ofrece aparcar llamadas.</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls of the group.</source>
        <translation>Si el teléfono ofrece capturar llamadas del grupo.</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls.</source>
        <translation>Si el teléfono ofrece capturar llamadas.</translation>
    </message>
    <message>
        <source>Whether the phone offers refusing callers without a number.</source>
        <translation>Si el teléfono ofrece rechazar a los llamantes sin número.</translation>
    </message>
    <message>
        <source>Whether the phone offers signing in to a call queue.</source>
        <translation>Si el teléfono ofrece iniciar sesión en una cola de llamadas.</translation>
    </message>
    <message>
        <source>Whether the phone offers text messages.</source>
        <translation>Si el teléfono ofrece mensajes de texto.</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers after asking.</source>
        <translation>Si el teléfono ofrece transferencias con consulta previa.</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers without asking.</source>
        <translation>Si el teléfono ofrece transferencias sin consulta previa.</translation>
    </message>
    <message>
        <source>Whether the phone offers web services.</source>
        <translation>Si el teléfono ofrece servicios web.</translation>
    </message>
    <message>
        <source>Whether the phone proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>Si el teléfono se autentica ante el servidor XSI con su inicio de sesión o con su contraseña SIP.</translation>
    </message>
    <message>
        <source>Whether the phone tells servers that it reads compressed messages.</source>
        <translation>Si el teléfono indica a los servidores que lee mensajes comprimidos.</translation>
    </message>
    <message>
        <source>Whether the web pages use HTTP or HTTPS.</source>
        <translation>Si las páginas web usan HTTP o HTTPS.</translation>
    </message>
    <message>
        <source>Whether the web proxy asks for a name and password.</source>
        <translation>Si el proxy web pide nombre y contraseña.</translation>
    </message>
    <message>
        <source>Whether the web proxy is found, set by hand or not used. A wrong one keeps the phone from its profile.</source>
        <translation>Si el proxy web se encuentra, se fija a mano o no se usa. Uno equivocado impide al teléfono llegar a su perfil.</translation>
    </message>
    <message>
        <source>Whether this key module is attached.</source>
        <translation>Si este módulo de teclas está conectado.</translation>
    </message>
    <message>
        <source>Whether this wireless profile is used.</source>
        <translation>Si se usa este perfil inalámbrico.</translation>
    </message>
    <message>
        <source>Whether what is plugged in behind the adapter is reached through address translation (NAT) or bridged to the uplink.</source>
        <translation>Si lo conectado detrás del adaptador se alcanza por traducción de direcciones (NAT) o en puente con el enlace WAN.</translation>
    </message>
    <message>
        <source>Which BroadSoft directory.</source>
        <translation>Qué directorio BroadSoft.</translation>
    </message>
    <message>
        <source>Which DHCPv6 options name the provisioning server, by their numbers in the order they are tried.</source>
        <translation>Qué opciones DHCPv6 indican el servidor de aprovisionamiento, por sus números en el orden en que se prueban.</translation>
    </message>
    <message>
        <source>Which LDAP attributes are shown, and which of them can be dialled.</source>
        <translation>Qué atributos LDAP se muestran y cuáles de ellos se pueden marcar.</translation>
    </message>
    <message>
        <source>Which SIP messages go to the debug server.</source>
        <translation>Qué mensajes SIP van al servidor de depuración.</translation>
    </message>
    <message>
        <source>Which announcement belongs to which service.</source>
        <translation>Qué locución corresponde a cada servicio.</translation>
    </message>
    <message>
        <source>Which call waiting tone is heard.</source>
        <translation>Qué tono de llamada en espera se oye.</translation>
    </message>
    <message>
        <source>Which end of a call is listened to for the tones of a fax.</source>
        <translation>En qué extremo de la llamada se escuchan los tonos de un fax.</translation>
    </message>
    <message>
        <source>Which end of the loopback test the phone is.</source>
        <translation>Qué extremo de la prueba de bucle es el teléfono.</translation>
    </message>
    <message>
        <source>Which end of the loopback test this line is.</source>
        <translation>Qué extremo de la prueba de bucle es esta línea.</translation>
    </message>
    <message>
        <source>Which events are told, as a sum: 1 device, 2 system, 4 configuration, 8 registration; 0 none, 15 all.</source>
        <translation>De qué eventos se avisa, como suma: 1 dispositivo, 2 sistema, 4 configuración, 8 registro; 0 ninguno, 15 todos.</translation>
    </message>
    <message>
        <source>Which features are kept in step with the exchange.</source>
        <translation>Qué funciones se mantienen sincronizadas con la centralita.</translation>
    </message>
    <message>
        <source>Which firmware to load from where, and on what condition.</source>
        <translation>Qué firmware cargar, de dónde y con qué condición.</translation>
    </message>
    <message>
        <source>Which forwards the softkey Forward sets: all, or all, busy and no answer.</source>
        <translation>Qué desvíos activa la tecla programable de desvío: todas, o todas, ocupado y sin respuesta.</translation>
    </message>
    <message>
        <source>Which handset is plugged in, so that its sound fits.</source>
        <translation>Qué auricular está conectado, para que su sonido sea el adecuado.</translation>
    </message>
    <message>
        <source>Which key module is attached; a wrong one stays dark.</source>
        <translation>Qué módulo de teclas está conectado; uno equivocado se queda apagado.</translation>
    </message>
    <message>
        <source>Which kind of address SIP prefers where the uplink has both.</source>
        <translation>Qué tipo de dirección prefiere SIP cuando el enlace WAN tiene ambos.</translation>
    </message>
    <message>
        <source>Which kind of address speech prefers where the uplink has both.</source>
        <translation>Qué tipo de dirección prefiere la voz cuando el enlace WAN tiene ambos.</translation>
    </message>
    <message>
        <source>Which kinds of address the uplink uses.</source>
        <translation>Qué tipos de dirección usa el enlace WAN.</translation>
    </message>
    <message>
        <source>Which language was fetched; the phone says it itself.</source>
        <translation>Qué idioma se descargó; lo indica el propio teléfono.</translation>
    </message>
    <message>
        <source>Which logo a phone at rest shows.</source>
        <translation>Qué logotipo muestra un teléfono en reposo.</translation>
    </message>
    <message>
        <source>Which make of headset takes calls by its own hook switch.</source>
        <translation>Qué marca de auriculares contesta llamadas con su propio conmutador de gancho.</translation>
    </message>
    <message>
        <source>Which menus of the phone ask for the user's password.</source>
        <translation>Qué menús del teléfono piden la contraseña del usuario.</translation>
    </message>
    <message>
        <source>Which name servers are asked: those set here, those DHCP gave, and in which order.</source>
        <translation>A qué servidores de nombres se pregunta: los definidos aquí, los que dio DHCP, y en qué orden.</translation>
    </message>
    <message>
        <source>Which numbers may be dialled, how they are changed, and when a number is complete.</source>
        <translation>Qué números se pueden marcar, cómo se modifican y cuándo está completo un número.</translation>
    </message>
    <message>
        <source>Which of the four WEP keys is sent with.</source>
        <translation>Con cuál de las cuatro claves WEP se envía.</translation>
    </message>
    <message>
        <source>Which of the phone's functions the WebSocket server may use, as a regular expression.</source>
        <translation>Qué funciones del teléfono puede usar el servidor WebSocket, como expresión regular.</translation>
    </message>
    <message>
        <source>Which part of the firmware writes into the debug log.</source>
        <translation>Qué parte del firmware escribe en el registro de depuración.</translation>
    </message>
    <message>
        <source>Which picture stands behind the display's text.</source>
        <translation>Qué imagen hay detrás del texto de la pantalla.</translation>
    </message>
    <message>
        <source>Which provisioning server is named to phones on the LAN port.</source>
        <translation>Qué servidor de aprovisionamiento se indica a los teléfonos del puerto LAN.</translation>
    </message>
    <message>
        <source>Which radio bands the wireless profile uses: 2.4 GHz, 5 GHz or both.</source>
        <translation>Qué bandas de radio usa el perfil inalámbrico: 2.4 GHz, 5 GHz o ambas.</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, first stream. Leave it at none.</source>
        <translation>Qué sonido de una llamada se copia para el soporte del fabricante, primer flujo. Déjelo en none.</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, second stream. Leave it at none.</source>
        <translation>Qué sonido de una llamada se copia para el soporte del fabricante, segundo flujo. Déjelo en none.</translation>
    </message>
    <message>
        <source>Which time server is asked.</source>
        <translation>A qué servidor de hora se pregunta.</translation>
    </message>
    <message>
        <source>Which way multicast packets pass between uplink and the port behind the adapter.</source>
        <translation>En qué sentido pasan los paquetes multicast entre el enlace WAN y el puerto de detrás del adaptador.</translation>
    </message>
    <message>
        <source>Who is sent the quality of each call by PUBLISH: a SIP address or host; empty sends none.</source>
        <translation>A quién se envía por PUBLISH la calidad de cada llamada: una dirección SIP o un host; vacío no la envía.</translation>
    </message>
    <message>
        <source>Who is told of events by SNMP.</source>
        <translation>A quién se avisa de eventos por SNMP.</translation>
    </message>
    <message>
        <source>Who plays music to a held call.</source>
        <translation>Quién pone música a una llamada retenida.</translation>
    </message>
    <message>
        <source>Whom the phone lets push commands to it; Trusted asks nobody.</source>
        <translation>A quién permite el teléfono enviarle órdenes; con Trusted no pregunta a nadie.</translation>
    </message>
    <message>
        <source>Whose dialect watched keys speak; Asterisk for yours.</source>
        <translation>Qué dialecto hablan las teclas de supervisión; Asterisk para el suyo.</translation>
    </message>
    <message>
        <source>Width of the letters on the softkeys.</source>
        <translation>Anchura de las letras en las teclas programables.</translation>
    </message>
    <message>
        <source>Word that lets a reader in by SNMP; it works as a password and travels in the clear.</source>
        <translation>Palabra que da acceso de lectura por SNMP; actúa como contraseña y viaja en claro.</translation>
    </message>
    <message>
        <source>Word that lets a writer in by SNMP; it works as a password and travels in the clear.</source>
        <translation>Palabra que da acceso de escritura por SNMP; actúa como contraseña y viaja en claro.</translation>
    </message>
    <message>
        <source>Writes SIP headers in their one-letter form.</source>
        <translation>Escribe las cabeceras SIP en su forma de una letra.</translation>
    </message>
    <message>
        <source>Writes the outside address into the Via header.</source>
        <translation>Escribe la dirección externa en la cabecera Via.</translation>
    </message>
    <message>
        <source>Writes the outside address into this line's messages.</source>
        <translation>Escribe la dirección externa en los mensajes de esta línea.</translation>
    </message>
    <message>
        <source>Writes the phone's own address into From instead of the proxy's name.</source>
        <translation>Escribe en From la dirección propia del teléfono en vez del nombre del proxy.</translation>
    </message>
    <message>
        <source>Writes what CDP and LLDP say into the log.</source>
        <translation>Escribe en el registro lo que dicen CDP y LLDP.</translation>
    </message>
    <message>
        <source>Writes what is said to the TR-069 server into the log.</source>
        <translation>Escribe en el registro lo que se dice al servidor TR-069.</translation>
    </message>
    <message>
        <source>Your own inventory mark; the phone shows it and does nothing with it.</source>
        <translation>Su propia marca de inventario; el teléfono la muestra y no hace nada con ella.</translation>
    </message>
</context>
</TS>
