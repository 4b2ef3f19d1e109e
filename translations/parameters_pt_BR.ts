<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>parameters</name>
    <message>
        <source>12 or 24 hours.</source>
        <translation>12 ou 24 horas.</translation>
    </message>
    <message>
        <source>A code that switches reports for the maker's support.</source>
        <translation>Um código que liga e desliga relatórios para o suporte do fabricante.</translation>
    </message>
    <message>
        <source>A condition that starts a resync when it turns true.</source>
        <translation>Uma condição que inicia uma ressincronização quando se torna verdadeira.</translation>
    </message>
    <message>
        <source>A fourth LDAP attribute that can be searched.</source>
        <translation>Um quarto atributo LDAP que pode ser buscado.</translation>
    </message>
    <message>
        <source>A fourth profile, fetched after the third.</source>
        <translation>Um quarto perfil, buscado depois do terceiro.</translation>
    </message>
    <message>
        <source>A fourth thing to search by.</source>
        <translation>Um quarto campo de busca.</translation>
    </message>
    <message>
        <source>A mark of your own for the state of the settings; the phone reports it and does nothing with it.</source>
        <translation>Uma marca sua para o estado das configurações; o telefone a informa e não faz nada com ela.</translation>
    </message>
    <message>
        <source>A news feed the phone shows, as name=Local News;url=http://rss.example.com/news.</source>
        <translation>Um feed de notícias que o telefone mostra, como name=Local News;url=http://rss.example.com/news.</translation>
    </message>
    <message>
        <source>A number the line calls by itself to stay online.</source>
        <translation>Um número que a linha chama por conta própria para continuar on-line.</translation>
    </message>
    <message>
        <source>A random wait before the first fetch after a start, so that a whole house does not ask at once.</source>
        <translation>Espera aleatória antes da primeira busca após um início, para que um prédio inteiro não peça ao mesmo tempo.</translation>
    </message>
    <message>
        <source>A ring tone: its name, its sound and its rhythm.</source>
        <translation>Um toque: nome, som e ritmo.</translation>
    </message>
    <message>
        <source>A ringing pattern the server can ask for.</source>
        <translation>Um padrão de toque que o servidor pode pedir.</translation>
    </message>
    <message>
        <source>A second condition that starts a resync when it turns true.</source>
        <translation>Uma segunda condição que inicia uma ressincronização quando se torna verdadeira.</translation>
    </message>
    <message>
        <source>A second profile, fetched after the first.</source>
        <translation>Um segundo perfil, buscado depois do primeiro.</translation>
    </message>
    <message>
        <source>A softkey of your own.</source>
        <translation>Uma softkey sua.</translation>
    </message>
    <message>
        <source>A third LDAP attribute that can be searched.</source>
        <translation>Um terceiro atributo LDAP que pode ser buscado.</translation>
    </message>
    <message>
        <source>A third profile, fetched after the second.</source>
        <translation>Um terceiro perfil, buscado depois do segundo.</translation>
    </message>
    <message>
        <source>A third thing to search by.</source>
        <translation>Um terceiro campo de busca.</translation>
    </message>
    <message>
        <source>Address and mask of those who may ask by SNMP; all zeros means anybody.</source>
        <translation>Endereço e máscara de quem pode consultar por SNMP; tudo zero significa qualquer um.</translation>
    </message>
    <message>
        <source>Address at which that server calls the adapter.</source>
        <translation>Endereço em que esse servidor chama o adaptador.</translation>
    </message>
    <message>
        <source>Address at which the TR-069 server calls the phone; the phone says it itself.</source>
        <translation>Endereço em que o servidor TR-069 chama o telefone; o próprio telefone o informa.</translation>
    </message>
    <message>
        <source>Address by which phones of the small exchange find each other.</source>
        <translation>Endereço com que os telefones do pequeno PABX se encontram.</translation>
    </message>
    <message>
        <source>Address of that server.</source>
        <translation>Endereço desse servidor.</translation>
    </message>
    <message>
        <source>Address of the adapter on its inside port.</source>
        <translation>Endereço do adaptador na porta interna.</translation>
    </message>
    <message>
        <source>Address of the small exchange.</source>
        <translation>Endereço do pequeno PABX.</translation>
    </message>
    <message>
        <source>Address ranges that make the adapter a bridge by itself, where the service above may choose.</source>
        <translation>Faixas de endereços que fazem o adaptador virar ponte por conta própria, quando o serviço acima pode escolher.</translation>
    </message>
    <message>
        <source>Address the phone calls to open the door of this camera.</source>
        <translation>Endereço que o telefone chama para abrir a porta desta câmera.</translation>
    </message>
    <message>
        <source>Address, netmask and gateway of the uplink in one text, joined by colons: 192.0.2.7:255.255.255.0:192.0.2.1.</source>
        <translation>Endereço, máscara de rede e gateway do link WAN em um só texto, unidos por dois-pontos: 192.0.2.7:255.255.255.0:192.0.2.1.</translation>
    </message>
    <message>
        <source>Addresses kept for certain devices on the LAN port.</source>
        <translation>Endereços reservados para determinados dispositivos na porta LAN.</translation>
    </message>
    <message>
        <source>Addresses of servers from which calls may go out over the telephone line without a PIN, such as 192.168.*.*.</source>
        <translation>Endereços de servidores cujas chamadas podem sair pela linha telefônica sem PIN, como 192.168.*.*.</translation>
    </message>
    <message>
        <source>Addresses that may use the web pages from outside.</source>
        <translation>Endereços que podem usar as páginas web de fora.</translation>
    </message>
    <message>
        <source>Adds the quality of a call to its last message.</source>
        <translation>Acrescenta a qualidade de uma chamada à última mensagem dela.</translation>
    </message>
    <message>
        <source>Adds the received parameter to replies where the addresses differ.</source>
        <translation>Acrescenta o parâmetro received às respostas quando os endereços diferem.</translation>
    </message>
    <message>
        <source>Adds the rport parameter to replies where the ports differ.</source>
        <translation>Acrescenta o parâmetro rport às respostas quando as portas diferem.</translation>
    </message>
    <message>
        <source>Adds the service's prefix to the name before asking for SRV.</source>
        <translation>Acrescenta o prefixo do serviço ao nome antes de consultar o SRV.</translation>
    </message>
    <message>
        <source>Allows confirmation of what was pressed on the display; the maker's own switch for the feature.</source>
        <translation>Permite confirmar no visor o que foi pressionado; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows digest with SHA-256 (RFC 8760); the maker's own switch for the feature.</source>
        <translation>Permite digest com SHA-256 (RFC 8760); a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows firmware by release channel; the maker's own switch for the feature.</source>
        <translation>Permite firmware por canal de lançamento; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows going through a web proxy; the maker's own switch for the feature.</source>
        <translation>Permite passar por um proxy web; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows problem reports asked for by Webex; the maker's own switch for the feature.</source>
        <translation>Permite relatórios de problemas pedidos pelo Webex; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows reboots asked for by Webex; the maker's own switch for the feature.</source>
        <translation>Permite reinicializações pedidas pelo Webex; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows reports to Webex of how the phone works; the maker's own switch for the feature.</source>
        <translation>Permite relatórios ao Webex sobre o funcionamento do telefone; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows reports to the maker of how the phone works; the maker's own switch for the feature.</source>
        <translation>Permite relatórios ao fabricante sobre o funcionamento do telefone; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows reports to the maker of the lines' state; the maker's own switch for the feature.</source>
        <translation>Permite relatórios ao fabricante sobre o estado das linhas; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows the VPN; the maker's own switch for the feature.</source>
        <translation>Permite a VPN; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows the Webex call list; the maker's own switch for the feature.</source>
        <translation>Permite a lista de chamadas do Webex; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows the Webex cloud; the maker's own switch for the feature.</source>
        <translation>Permite a nuvem Webex; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows the Webex directory; the maker's own switch for the feature.</source>
        <translation>Permite o diretório Webex; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Allows turning to the branch's router when the proxy is down; the maker's own switch for the feature.</source>
        <translation>Permite recorrer ao roteador da filial quando o proxy está fora do ar; a chave do próprio fabricante para a função.</translation>
    </message>
    <message>
        <source>Also accepts the broken SSL 3.</source>
        <translation>Aceita também o SSL 3, já quebrado.</translation>
    </message>
    <message>
        <source>Also lets the speaker hear.</source>
        <translation>Deixa ouvir também pelo alto-falante.</translation>
    </message>
    <message>
        <source>Always puts the display name in quotes.</source>
        <translation>Põe sempre o nome exibido entre aspas.</translation>
    </message>
    <message>
        <source>Announces a second call during a call.</source>
        <translation>Anuncia uma segunda chamada durante uma chamada.</translation>
    </message>
    <message>
        <source>Announces missed calls on the display.</source>
        <translation>Anuncia chamadas perdidas no visor.</translation>
    </message>
    <message>
        <source>Announces the adapter's web pages to the neighbourhood by Bonjour.</source>
        <translation>Anuncia as páginas web do adaptador à vizinhança por Bonjour.</translation>
    </message>
    <message>
        <source>Announces the phone to the neighbourhood by Bonjour.</source>
        <translation>Anuncia o telefone à vizinhança por Bonjour.</translation>
    </message>
    <message>
        <source>Answers SNMP version 3, which proves who asks.</source>
        <translation>Responde a SNMP versão 3, que autentica quem consulta.</translation>
    </message>
    <message>
        <source>Answers SNMP: whoever knows the community reads, and with the second one changes, the adapter.</source>
        <translation>Responde a SNMP: quem conhece a comunidade lê o adaptador e, com a segunda, o altera.</translation>
    </message>
    <message>
        <source>Answers a page even during a call, which is put on hold.</source>
        <translation>Atende um paging mesmo durante uma chamada, que fica retida.</translation>
    </message>
    <message>
        <source>Answers after which the phone registers again soon.</source>
        <translation>Respostas após as quais o telefone se registra de novo em breve.</translation>
    </message>
    <message>
        <source>Answers name look-ups of the LAN port itself instead of naming the server.</source>
        <translation>Responde ele mesmo às consultas DNS da porta LAN em vez de indicar o servidor.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 1 is played.</source>
        <translation>Respostas do servidor após as quais o tom de informação 1 é emitido.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 2 is played.</source>
        <translation>Respostas do servidor após as quais o tom de informação 2 é emitido.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 3 is played.</source>
        <translation>Respostas do servidor após as quais o tom de informação 3 é emitido.</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 4 is played.</source>
        <translation>Respostas do servidor após as quais o tom de informação 4 é emitido.</translation>
    </message>
    <message>
        <source>Answers pages by itself.</source>
        <translation>Atende um paging por conta própria.</translation>
    </message>
    <message>
        <source>Answers pings to the whole IPv6 network.</source>
        <translation>Responde a pings enviados a toda a rede IPv6.</translation>
    </message>
    <message>
        <source>Answers that make the phone try the backup server.</source>
        <translation>Respostas que fazem o telefone tentar o servidor reserva.</translation>
    </message>
    <message>
        <source>Answers the line's proxy alone; calls from elsewhere are ignored, which keeps ghost calls away.</source>
        <translation>Responde só ao proxy da linha; chamadas de outros lugares são ignoradas, o que evita chamadas fantasma.</translation>
    </message>
    <message>
        <source>Answers the telephone line before the call over the network is answered; the caller pays from then on.</source>
        <translation>Atende a linha telefônica antes que a chamada pela rede seja atendida; a partir daí o chamador paga.</translation>
    </message>
    <message>
        <source>Answers to the port a request came from.</source>
        <translation>Responde à porta de onde veio a requisição.</translation>
    </message>
    <message>
        <source>Answers web pages on the outside port too.</source>
        <translation>Serve as páginas web também na porta externa.</translation>
    </message>
    <message>
        <source>Answers with one codec or with all in common.</source>
        <translation>Responde com um só codec ou com todos os que há em comum.</translation>
    </message>
    <message>
        <source>Applies forwards and do not disturb to shared lines too.</source>
        <translation>Aplica desvios e não perturbe também às linhas compartilhadas.</translation>
    </message>
    <message>
        <source>Asks Cisco's cloud for a server where none is set; No keeps the phone yours.</source>
        <translation>Pergunta por um servidor à nuvem da Cisco quando nenhum está definido; No mantém o telefone seu.</translation>
    </message>
    <message>
        <source>Asks a NOTIFY for the line's password before it may resync or reboot.</source>
        <translation>Pede a um NOTIFY a senha da linha antes de deixá-lo ressincronizar ou reiniciar.</translation>
    </message>
    <message>
        <source>Asks a STUN server for the outside address.</source>
        <translation>Pergunta o endereço externo a um servidor STUN.</translation>
    </message>
    <message>
        <source>Asks a page for a password.</source>
        <translation>Pede uma senha a um paging.</translation>
    </message>
    <message>
        <source>Asks both name servers at once, or one after the other.</source>
        <translation>Consulta os dois servidores DNS ao mesmo tempo, ou um após o outro.</translation>
    </message>
    <message>
        <source>Asks callers for a password.</source>
        <translation>Pede uma senha aos chamadores.</translation>
    </message>
    <message>
        <source>Asks for the administrator's password before a factory reset.</source>
        <translation>Pede a senha de administrador antes de uma restauração de fábrica.</translation>
    </message>
    <message>
        <source>Asks the network to encrypt speech as far as its edge (Mediasec).</source>
        <translation>Pede à rede que criptografe a voz até a borda dela (Mediasec).</translation>
    </message>
    <message>
        <source>Asks the provider for the network that is used on the LAN port.</source>
        <translation>Pede ao provedor a rede usada na porta LAN.</translation>
    </message>
    <message>
        <source>Asks the user for the LDAP login where none is set.</source>
        <translation>Pede ao usuário o login LDAP quando nenhum está definido.</translation>
    </message>
    <message>
        <source>Asks the user to set a password at the first start.</source>
        <translation>Pede ao usuário que defina uma senha no primeiro início.</translation>
    </message>
    <message>
        <source>Beep of the phone itself.</source>
        <translation>Bipe do próprio telefone.</translation>
    </message>
    <message>
        <source>Beeps during a recording, so that both ends know.</source>
        <translation>Emite um bipe durante uma gravação, para que os dois lados saibam.</translation>
    </message>
    <message>
        <source>Beeps when a watched phone rings.</source>
        <translation>Emite um bipe quando um telefone monitorado toca.</translation>
    </message>
    <message>
        <source>Begins a new speech stream when a call is changed; some firewalls need it.</source>
        <translation>Começa um novo fluxo de voz quando uma chamada é alterada; alguns firewalls precisam disso.</translation>
    </message>
    <message>
        <source>Bits of the IPv6 address that name the network.</source>
        <translation>Bits do endereço IPv6 que identificam a rede.</translation>
    </message>
    <message>
        <source>Bits of the static IPv6 address that name the network.</source>
        <translation>Bits do endereço IPv6 estático que identificam a rede.</translation>
    </message>
    <message>
        <source>Boost of the handset's microphone, in dB.</source>
        <translation>Reforço do microfone do monofone, em dB.</translation>
    </message>
    <message>
        <source>Boost of the headset's microphone, in dB.</source>
        <translation>Reforço do microfone do headset, em dB.</translation>
    </message>
    <message>
        <source>Boost of the speakerphone's microphone, in dB.</source>
        <translation>Reforço do microfone do viva-voz, em dB.</translation>
    </message>
    <message>
        <source>Brightness of the display.</source>
        <translation>Brilho do visor.</translation>
    </message>
    <message>
        <source>Brightness of the key module's display.</source>
        <translation>Brilho do visor do módulo de teclas.</translation>
    </message>
    <message>
        <source>BroadSoft XSI server of this line.</source>
        <translation>Servidor XSI da BroadSoft desta linha.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 1: patterns as 1408* or 555?1.</source>
        <translation>Chamadores desviados à parte, lista 1: padrões como 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 2: patterns as 1408* or 555?1.</source>
        <translation>Chamadores desviados à parte, lista 2: padrões como 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 3: patterns as 1408* or 555?1.</source>
        <translation>Chamadores desviados à parte, lista 3: padrões como 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 4: patterns as 1408* or 555?1.</source>
        <translation>Chamadores desviados à parte, lista 4: padrões como 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 5: patterns as 1408* or 555?1.</source>
        <translation>Chamadores desviados à parte, lista 5: padrões como 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 6: patterns as 1408* or 555?1.</source>
        <translation>Chamadores desviados à parte, lista 6: padrões como 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 7: patterns as 1408* or 555?1.</source>
        <translation>Chamadores desviados à parte, lista 7: padrões como 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 8: patterns as 1408* or 555?1.</source>
        <translation>Chamadores desviados à parte, lista 8: padrões como 1408* ou 555?1.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 1.</source>
        <translation>Chamadores que tocam no padrão 1.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 2.</source>
        <translation>Chamadores que tocam no padrão 2.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 3.</source>
        <translation>Chamadores que tocam no padrão 3.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 4.</source>
        <translation>Chamadores que tocam no padrão 4.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 5.</source>
        <translation>Chamadores que tocam no padrão 5.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 6.</source>
        <translation>Chamadores que tocam no padrão 6.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 7.</source>
        <translation>Chamadores que tocam no padrão 7.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 8.</source>
        <translation>Chamadores que tocam no padrão 8.</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 9.</source>
        <translation>Chamadores que tocam no padrão 9.</translation>
    </message>
    <message>
        <source>Calls a line can hold at a time.</source>
        <translation>Chamadas que uma linha comporta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Calls itself anonymous where the number is hidden.</source>
        <translation>Apresenta-se como anônimo quando o número é oculto.</translation>
    </message>
    <message>
        <source>Carries SIP over UDP, TCP or TLS.</source>
        <translation>Transporta o SIP por UDP, TCP ou TLS.</translation>
    </message>
    <message>
        <source>Celsius or Fahrenheit for the weather.</source>
        <translation>Celsius ou Fahrenheit para a previsão do tempo.</translation>
    </message>
    <message>
        <source>Certificate by which the wireless network's server is known.</source>
        <translation>Certificado pelo qual se reconhece o servidor da rede sem fio.</translation>
    </message>
    <message>
        <source>Certificate for encrypted calls.</source>
        <translation>Certificado para chamadas criptografadas.</translation>
    </message>
    <message>
        <source>Certificate the phone shows to the wireless network.</source>
        <translation>Certificado que o telefone mostra à rede sem fio.</translation>
    </message>
    <message>
        <source>Changes the clock for summer time.</source>
        <translation>Ajusta o relógio ao horário de verão.</translation>
    </message>
    <message>
        <source>Cipher of encrypted speech. Both ends must know it.</source>
        <translation>Cifra da voz criptografada. Os dois lados precisam conhecê-la.</translation>
    </message>
    <message>
        <source>Cipher of the wireless network.</source>
        <translation>Cifra da rede sem fio.</translation>
    </message>
    <message>
        <source>Ciphers the phone offers for TLS, in OpenSSL's words, joined by colons; empty leaves its own.</source>
        <translation>Cifras que o telefone oferece para TLS, nas palavras do OpenSSL, unidas por dois-pontos; vazio deixa as dele.</translation>
    </message>
    <message>
        <source>City for the traffic and weather news.</source>
        <translation>Cidade para as notícias de trânsito e do tempo.</translation>
    </message>
    <message>
        <source>Code an assistant dials to call in the executive's name.</source>
        <translation>Código que um assistente disca para ligar em nome do executivo.</translation>
    </message>
    <message>
        <source>Code an assistant dials to hand a call to the executive.</source>
        <translation>Código que um assistente disca para passar uma chamada ao executivo.</translation>
    </message>
    <message>
        <source>Code an executive dials to join the assistant's call.</source>
        <translation>Código que um executivo disca para entrar na chamada do assistente.</translation>
    </message>
    <message>
        <source>Code an executive dials to let the assistant take the calls.</source>
        <translation>Código que um executivo disca para que o assistente receba as chamadas.</translation>
    </message>
    <message>
        <source>Code an executive dials to take a call over from the assistant.</source>
        <translation>Código que um executivo disca para assumir uma chamada do assistente.</translation>
    </message>
    <message>
        <source>Code an executive dials to take the calls again.</source>
        <translation>Código que um executivo disca para voltar a receber as chamadas.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 alone.</source>
        <translation>Código discado antes de um número para oferecer só G.722.2.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 first.</source>
        <translation>Código discado antes de um número para oferecer G.722.2 primeiro.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus alone.</source>
        <translation>Código discado antes de um número para oferecer só Opus.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus first.</source>
        <translation>Código discado antes de um número para oferecer Opus primeiro.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC alone.</source>
        <translation>Código discado antes de um número para oferecer só iLBC.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC first.</source>
        <translation>Código discado antes de um número para oferecer iLBC primeiro.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC alone.</source>
        <translation>Código discado antes de um número para oferecer só iSAC.</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC first.</source>
        <translation>Código discado antes de um número para oferecer iSAC primeiro.</translation>
    </message>
    <message>
        <source>Code dialled to be shown callers' numbers.</source>
        <translation>Código discado para ver os números dos chamadores.</translation>
    </message>
    <message>
        <source>Code dialled to be shown no callers' numbers.</source>
        <translation>Código discado para não ver os números dos chamadores.</translation>
    </message>
    <message>
        <source>Code dialled to be shown no number of a second caller.</source>
        <translation>Código discado para não ver o número de um segundo chamador.</translation>
    </message>
    <message>
        <source>Code dialled to be shown the number of a second caller.</source>
        <translation>Código discado para ver o número de um segundo chamador.</translation>
    </message>
    <message>
        <source>Code dialled to connect the held call with the present one.</source>
        <translation>Código discado para conectar a chamada retida com a atual.</translation>
    </message>
    <message>
        <source>Code dialled to fetch a parked call; must be the exchange's own.</source>
        <translation>Código discado para recuperar uma chamada estacionada; deve ser o do próprio PABX.</translation>
    </message>
    <message>
        <source>Code dialled to fetch from a watched key.</source>
        <translation>Código discado para recuperar de uma tecla de monitoramento.</translation>
    </message>
    <message>
        <source>Code dialled to forward the last caller from now on.</source>
        <translation>Código discado para desviar o último chamador de agora em diante.</translation>
    </message>
    <message>
        <source>Code dialled to have a busy number called until it is free.</source>
        <translation>Código discado para que um número ocupado seja chamado até ficar livre.</translation>
    </message>
    <message>
        <source>Code dialled to have all callers ring alike.</source>
        <translation>Código discado para que todos os chamadores toquem igual.</translation>
    </message>
    <message>
        <source>Code dialled to have certain callers ring in their own way.</source>
        <translation>Código discado para que determinados chamadores toquem de um modo próprio.</translation>
    </message>
    <message>
        <source>Code dialled to join the held call and the present one.</source>
        <translation>Código discado para unir a chamada retida e a atual.</translation>
    </message>
    <message>
        <source>Code dialled to park on a watched key.</source>
        <translation>Código discado para estacionar em uma tecla de monitoramento.</translation>
    </message>
    <message>
        <source>Code dialled to put a number behind a speed dial digit.</source>
        <translation>Código discado para pôr um número em um dígito de discagem rápida.</translation>
    </message>
    <message>
        <source>Code dialled to stop forwarding the last caller.</source>
        <translation>Código discado para deixar de desviar o último chamador.</translation>
    </message>
    <message>
        <source>Code dialled to take a call a watched key shows ringing; must be the exchange's own.</source>
        <translation>Código discado para capturar uma chamada que uma tecla de monitoramento mostra tocando; deve ser o do próprio PABX.</translation>
    </message>
    <message>
        <source>Code dialled to take a call that a watched key shows ringing; must be the exchange's own.</source>
        <translation>Código discado para capturar uma chamada que uma tecla de monitoramento mostra tocando; deve ser o do próprio PABX.</translation>
    </message>
    <message>
        <source>Codec for calls within the house.</source>
        <translation>Codec para chamadas dentro do prédio.</translation>
    </message>
    <message>
        <source>Codec for faxes sent as speech.</source>
        <translation>Codec para faxes enviados como voz.</translation>
    </message>
    <message>
        <source>Codec of a loopback test, by which a network's speech path is measured.</source>
        <translation>Codec de um teste de loopback, com que se mede o caminho da voz em uma rede.</translation>
    </message>
    <message>
        <source>Codec offered first.</source>
        <translation>Codec oferecido em primeiro lugar.</translation>
    </message>
    <message>
        <source>Codec offered second.</source>
        <translation>Codec oferecido em segundo lugar.</translation>
    </message>
    <message>
        <source>Codec offered third.</source>
        <translation>Codec oferecido em terceiro lugar.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call held elsewhere.</source>
        <translation>Cor e intermitência da tecla de uma chamada retida em outro telefone.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call that rings at the other end.</source>
        <translation>Cor e intermitência da tecla de uma chamada que toca do outro lado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free line.</source>
        <translation>Cor e intermitência da tecla de uma linha livre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free parking place.</source>
        <translation>Cor e intermitência da tecla de uma vaga de estacionamento livre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a held call.</source>
        <translation>Cor e intermitência da tecla de uma chamada retida.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line in a call.</source>
        <translation>Cor e intermitência da tecla de uma linha em chamada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line taken to dial.</source>
        <translation>Cor e intermitência da tecla de uma linha tomada para discar.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that could not register.</source>
        <translation>Cor e intermitência da tecla de uma linha que não conseguiu se registrar.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that registers.</source>
        <translation>Cor e intermitência da tecla de uma linha que está se registrando.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line with a call-back armed.</source>
        <translation>Cor e intermitência da tecla de uma linha com rechamada ativada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with new messages.</source>
        <translation>Cor e intermitência da tecla de uma caixa postal com mensagens novas.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with urgent messages.</source>
        <translation>Cor e intermitência da tecla de uma caixa postal com mensagens urgentes.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox without messages.</source>
        <translation>Cor e intermitência da tecla de uma caixa postal sem mensagens.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a reserved trunk.</source>
        <translation>Cor e intermitência da tecla de um tronco reservado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a ringing line.</source>
        <translation>Cor e intermitência da tecla de uma linha tocando.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line dialling elsewhere.</source>
        <translation>Cor e intermitência da tecla de uma linha compartilhada discando em outro telefone.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line in a call elsewhere.</source>
        <translation>Cor e intermitência da tecla de uma linha compartilhada em chamada em outro telefone.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line ringing elsewhere.</source>
        <translation>Cor e intermitência da tecla de uma linha compartilhada tocando em outro telefone.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line taken elsewhere.</source>
        <translation>Cor e intermitência da tecla de uma linha compartilhada tomada em outro telefone.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line whose state is unknown.</source>
        <translation>Cor e intermitência da tecla de uma linha compartilhada cujo estado é desconhecido.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a taken parking place.</source>
        <translation>Cor e intermitência da tecla de uma vaga de estacionamento ocupada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk in use.</source>
        <translation>Cor e intermitência da tecla de um tronco em uso.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk that does not work.</source>
        <translation>Cor e intermitência da tecla de um tronco que não funciona.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone in a call.</source>
        <translation>Cor e intermitência da tecla de um telefone monitorado em chamada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that holds a call.</source>
        <translation>Cor e intermitência da tecla de um telefone monitorado que tem uma chamada retida.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that is free.</source>
        <translation>Cor e intermitência da tecla de um telefone monitorado que está livre.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that rings.</source>
        <translation>Cor e intermitência da tecla de um telefone monitorado que está tocando.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who finishes a call.</source>
        <translation>Cor e intermitência da tecla de um agente que está finalizando uma chamada.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is available.</source>
        <translation>Cor e intermitência da tecla de um agente disponível.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed in.</source>
        <translation>Cor e intermitência da tecla de um agente conectado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed off.</source>
        <translation>Cor e intermitência da tecla de um agente desconectado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who takes no calls.</source>
        <translation>Cor e intermitência da tecla de um agente que não aceita chamadas.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an application.</source>
        <translation>Cor e intermitência da tecla de um aplicativo.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of day service.</source>
        <translation>Cor e intermitência da tecla de serviço diurno.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is off.</source>
        <translation>Cor e intermitência da tecla de redirecionamento enquanto está desligado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is on.</source>
        <translation>Cor e intermitência da tecla de redirecionamento enquanto está ligado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is off.</source>
        <translation>Cor e intermitência da tecla de não perturbe enquanto está desligado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is on.</source>
        <translation>Cor e intermitência da tecla de não perturbe enquanto está ligado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is off.</source>
        <translation>Cor e intermitência da tecla de desvio enquanto está desligado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is on.</source>
        <translation>Cor e intermitência da tecla de desvio enquanto está ligado.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of night service.</source>
        <translation>Cor e intermitência da tecla de serviço noturno.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key that subscribes.</source>
        <translation>Cor e intermitência da tecla que está fazendo a assinatura.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key whose subscription failed.</source>
        <translation>Cor e intermitência da tecla cuja assinatura falhou.</translation>
    </message>
    <message>
        <source>Colour and blinking of the key without a line.</source>
        <translation>Cor e intermitência da tecla sem linha.</translation>
    </message>
    <message>
        <source>Colours of the display.</source>
        <translation>Cores do visor.</translation>
    </message>
    <message>
        <source>Compares the number of an incoming call together with its domain, not by itself.</source>
        <translation>Compara o número de uma chamada recebida junto com o domínio, e não sozinho.</translation>
    </message>
    <message>
        <source>Confirms provisional answers too.</source>
        <translation>Confirma também as respostas provisórias.</translation>
    </message>
    <message>
        <source>Content type of a hook flash sent by INFO.</source>
        <translation>Tipo de conteúdo de um flash enviado por INFO.</translation>
    </message>
    <message>
        <source>Content type of digits sent by INFO.</source>
        <translation>Tipo de conteúdo dos dígitos enviados por INFO.</translation>
    </message>
    <message>
        <source>Contrast of the display.</source>
        <translation>Contraste do visor.</translation>
    </message>
    <message>
        <source>Contrast of the key module's display.</source>
        <translation>Contraste do visor do módulo de teclas.</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port, for tracing. Whoever is plugged in there can listen.</source>
        <translation>Copia o tráfego do telefone para a porta do computador, para diagnóstico. Quem estiver conectado ali pode escutar.</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port.</source>
        <translation>Copia o tráfego do telefone para a porta do computador.</translation>
    </message>
    <message>
        <source>Corrects the zone, as HH/mm.</source>
        <translation>Corrige o fuso, como HH/mm.</translation>
    </message>
    <message>
        <source>DHCP option that names the voice VLAN; empty asks for none.</source>
        <translation>Opção DHCP que indica a VLAN de voz; vazio não pede nenhuma.</translation>
    </message>
    <message>
        <source>DHCP options that may name the provisioning server, in order of preference.</source>
        <translation>Opções DHCP que podem indicar o servidor de provisionamento, em ordem de preferência.</translation>
    </message>
    <message>
        <source>Damps echo harder; both speaking at once suffers.</source>
        <translation>Atenua o eco com mais força; a fala simultânea fica prejudicada.</translation>
    </message>
    <message>
        <source>Damps what echo remains.</source>
        <translation>Atenua o eco que resta.</translation>
    </message>
    <message>
        <source>Default router beside an address set by hand.</source>
        <translation>Roteador padrão junto a um endereço definido à mão.</translation>
    </message>
    <message>
        <source>Dial plan 1 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plano de discagem 1 da linha telefônica; cada chamador recebe um dos oito planos, pelo número do plano.</translation>
    </message>
    <message>
        <source>Dial plan 2 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plano de discagem 2 da linha telefônica; cada chamador recebe um dos oito planos, pelo número do plano.</translation>
    </message>
    <message>
        <source>Dial plan 3 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plano de discagem 3 da linha telefônica; cada chamador recebe um dos oito planos, pelo número do plano.</translation>
    </message>
    <message>
        <source>Dial plan 4 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plano de discagem 4 da linha telefônica; cada chamador recebe um dos oito planos, pelo número do plano.</translation>
    </message>
    <message>
        <source>Dial plan 5 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plano de discagem 5 da linha telefônica; cada chamador recebe um dos oito planos, pelo número do plano.</translation>
    </message>
    <message>
        <source>Dial plan 6 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plano de discagem 6 da linha telefônica; cada chamador recebe um dos oito planos, pelo número do plano.</translation>
    </message>
    <message>
        <source>Dial plan 7 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plano de discagem 7 da linha telefônica; cada chamador recebe um dos oito planos, pelo número do plano.</translation>
    </message>
    <message>
        <source>Dial plan 8 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>Plano de discagem 8 da linha telefônica; cada chamador recebe um dos oito planos, pelo número do plano.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 1.</source>
        <translation>Plano de discagem do chamador da rede que informou o PIN 1.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 2.</source>
        <translation>Plano de discagem do chamador da rede que informou o PIN 2.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 3.</source>
        <translation>Plano de discagem do chamador da rede que informou o PIN 3.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 4.</source>
        <translation>Plano de discagem do chamador da rede que informou o PIN 4.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 5.</source>
        <translation>Plano de discagem do chamador da rede que informou o PIN 5.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 6.</source>
        <translation>Plano de discagem do chamador da rede que informou o PIN 6.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 7.</source>
        <translation>Plano de discagem do chamador da rede que informou o PIN 7.</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 8.</source>
        <translation>Plano de discagem do chamador da rede que informou o PIN 8.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 1.</source>
        <translation>Plano de discagem do chamador da linha telefônica que informou o PIN 1.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 2.</source>
        <translation>Plano de discagem do chamador da linha telefônica que informou o PIN 2.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 3.</source>
        <translation>Plano de discagem do chamador da linha telefônica que informou o PIN 3.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 4.</source>
        <translation>Plano de discagem do chamador da linha telefônica que informou o PIN 4.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 5.</source>
        <translation>Plano de discagem do chamador da linha telefônica que informou o PIN 5.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 6.</source>
        <translation>Plano de discagem do chamador da linha telefônica que informou o PIN 6.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 7.</source>
        <translation>Plano de discagem do chamador da linha telefônica que informou o PIN 7.</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 8.</source>
        <translation>Plano de discagem do chamador da linha telefônica que informou o PIN 8.</translation>
    </message>
    <message>
        <source>Dial plan for callers from the network who have no PIN or name of their own.</source>
        <translation>Plano de discagem dos chamadores da rede que não têm PIN nem nome próprios.</translation>
    </message>
    <message>
        <source>Dial plan for callers on the telephone line who have no PIN of their own.</source>
        <translation>Plano de discagem dos chamadores da linha telefônica que não têm PIN próprio.</translation>
    </message>
    <message>
        <source>Dial plan for calls that line 1 sends to the telephone line; none means no such calls.</source>
        <translation>Plano de discagem das chamadas que a linha 1 envia à linha telefônica; none significa nenhuma chamada assim.</translation>
    </message>
    <message>
        <source>Dial plan for line 1 while it is not registered and its calls go out over the telephone line.</source>
        <translation>Plano de discagem da linha 1 enquanto ela não está registrada e suas chamadas saem pela linha telefônica.</translation>
    </message>
    <message>
        <source>Dial plan for user 1 from the network.</source>
        <translation>Plano de discagem do usuário 1 da rede.</translation>
    </message>
    <message>
        <source>Dial plan for user 2 from the network.</source>
        <translation>Plano de discagem do usuário 2 da rede.</translation>
    </message>
    <message>
        <source>Dial plan for user 3 from the network.</source>
        <translation>Plano de discagem do usuário 3 da rede.</translation>
    </message>
    <message>
        <source>Dial plan for user 4 from the network.</source>
        <translation>Plano de discagem do usuário 4 da rede.</translation>
    </message>
    <message>
        <source>Dial plan for user 5 from the network.</source>
        <translation>Plano de discagem do usuário 5 da rede.</translation>
    </message>
    <message>
        <source>Dial plan for user 6 from the network.</source>
        <translation>Plano de discagem do usuário 6 da rede.</translation>
    </message>
    <message>
        <source>Dial plan for user 7 from the network.</source>
        <translation>Plano de discagem do usuário 7 da rede.</translation>
    </message>
    <message>
        <source>Dial plan for user 8 from the network.</source>
        <translation>Plano de discagem do usuário 8 da rede.</translation>
    </message>
    <message>
        <source>Dial tone of a second call.</source>
        <translation>Tom de discagem de uma segunda chamada.</translation>
    </message>
    <message>
        <source>Dial tone while calls are forwarded.</source>
        <translation>Tom de discagem enquanto as chamadas são desviadas.</translation>
    </message>
    <message>
        <source>Dial tone while messages wait.</source>
        <translation>Tom de discagem enquanto há mensagens à espera.</translation>
    </message>
    <message>
        <source>Dials the called number on the telephone line at once, instead of giving the caller its dial tone.</source>
        <translation>Disca na hora o número chamado na linha telefônica, em vez de dar ao chamador o tom de discagem dela.</translation>
    </message>
    <message>
        <source>Difference to Greenwich in hours, then two numbers about summer time, as the adapter's page writes them: -05 2 1.</source>
        <translation>Diferença em horas para Greenwich, e depois dois números sobre o horário de verão, como a página do adaptador os escreve: -05 2 1.</translation>
    </message>
    <message>
        <source>Digits put before a number from the telephone line when it is passed on.</source>
        <translation>Dígitos postos antes de um número da linha telefônica quando ele é repassado.</translation>
    </message>
    <message>
        <source>Digits the voice menu asks for before it changes anything.</source>
        <translation>Dígitos que o menu de voz pede antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>Does not take the zone from DHCP.</source>
        <translation>Não aceita o fuso vindo do DHCP.</translation>
    </message>
    <message>
        <source>Domain of those who sign in.</source>
        <translation>Domínio de quem faz login.</translation>
    </message>
    <message>
        <source>Domain the adapter puts behind names without one.</source>
        <translation>Domínio que o adaptador acrescenta a nomes sem domínio.</translation>
    </message>
    <message>
        <source>Domains, separated by commas, whose servers the phone may use; empty allows all.</source>
        <translation>Domínios, separados por vírgulas, cujos servidores o telefone pode usar; vazio permite todos.</translation>
    </message>
    <message>
        <source>Electrical impedance of the port to the telephone line; the wrong one makes an echo. It follows the country.</source>
        <translation>Impedância elétrica da porta para a linha telefônica; a errada produz eco. Depende do país.</translation>
    </message>
    <message>
        <source>Electrical impedance of the port while the telephone line rings.</source>
        <translation>Impedância elétrica da porta enquanto a linha telefônica toca.</translation>
    </message>
    <message>
        <source>Emergency location service asked first, by HTTPS.</source>
        <translation>Serviço de localização de emergência consultado primeiro, por HTTPS.</translation>
    </message>
    <message>
        <source>Emergency location service asked when the first fails.</source>
        <translation>Serviço de localização de emergência consultado quando o primeiro falha.</translation>
    </message>
    <message>
        <source>Encrypts calls where the other end can.</source>
        <translation>Criptografa as chamadas quando o outro lado consegue.</translation>
    </message>
    <message>
        <source>Encrypts the line's calls where the other end can.</source>
        <translation>Criptografa as chamadas da linha quando o outro lado consegue.</translation>
    </message>
    <message>
        <source>Encrypts the talk with the LDAP directory (StartTLS).</source>
        <translation>Criptografa a comunicação com o diretório LDAP (StartTLS).</translation>
    </message>
    <message>
        <source>Ends the call after a long silence from the network.</source>
        <translation>Termina a chamada após um silêncio longo vindo da rede.</translation>
    </message>
    <message>
        <source>Ends the call after a long silence on the telephone line.</source>
        <translation>Termina a chamada após um silêncio longo na linha telefônica.</translation>
    </message>
    <message>
        <source>Ends the call when the exchange reverses the polarity of the telephone line a second time.</source>
        <translation>Termina a chamada quando a central inverte pela segunda vez a polaridade da linha telefônica.</translation>
    </message>
    <message>
        <source>Ends the call when the exchange takes the current off the telephone line for a moment.</source>
        <translation>Termina a chamada quando a central corta por um instante a corrente da linha telefônica.</translation>
    </message>
    <message>
        <source>Ends the call when the telephone line plays the tone below.</source>
        <translation>Termina a chamada quando a linha telefônica emite o tom abaixo.</translation>
    </message>
    <message>
        <source>Errors from the network after which the call is dropped; 0 never.</source>
        <translation>Erros da rede após os quais a chamada é derrubada; 0, nunca.</translation>
    </message>
    <message>
        <source>Fetches the profile again after a try to load firmware.</source>
        <translation>Busca o perfil de novo depois de uma tentativa de carregar firmware.</translation>
    </message>
    <message>
        <source>Fetches the profile at every start.</source>
        <translation>Busca o perfil a cada início.</translation>
    </message>
    <message>
        <source>File named to devices on the LAN port (DHCP option 67).</source>
        <translation>Arquivo indicado aos dispositivos na porta LAN (opção DHCP 67).</translation>
    </message>
    <message>
        <source>Finds out at start what kind of address translation there is.</source>
        <translation>Descobre no início que tipo de tradução de endereços existe.</translation>
    </message>
    <message>
        <source>Finds the best way for speech through routers by ICE.</source>
        <translation>Encontra por ICE o melhor caminho para a voz através de roteadores.</translation>
    </message>
    <message>
        <source>Finds the proxy by its SRV records.</source>
        <translation>Encontra o proxy pelos registros SRV dele.</translation>
    </message>
    <message>
        <source>Finds the small exchange by itself.</source>
        <translation>Encontra o pequeno PABX por conta própria.</translation>
    </message>
    <message>
        <source>Finds the web proxy by itself (WPAD).</source>
        <translation>Encontra o proxy web por conta própria (WPAD).</translation>
    </message>
    <message>
        <source>Fine adjustment of the handset's microphone.</source>
        <translation>Ajuste fino do microfone do monofone.</translation>
    </message>
    <message>
        <source>Fine adjustment of the headset's microphone.</source>
        <translation>Ajuste fino do microfone do headset.</translation>
    </message>
    <message>
        <source>Fine adjustment of the speakerphone's microphone.</source>
        <translation>Ajuste fino do microfone do viva-voz.</translation>
    </message>
    <message>
        <source>First address given out on the LAN port.</source>
        <translation>Primeiro endereço fornecido na porta LAN.</translation>
    </message>
    <message>
        <source>First of the ports the adapter keeps for itself, which devices behind it cannot use.</source>
        <translation>Primeira das portas que o adaptador reserva para si e que os dispositivos atrás dele não podem usar.</translation>
    </message>
    <message>
        <source>First sequence number of registrations after a start.</source>
        <translation>Primeiro número de sequência dos registros após um início.</translation>
    </message>
    <message>
        <source>Follows a redirection of the packets that keep the mapping open.</source>
        <translation>Segue um redirecionamento dos pacotes que mantêm o mapeamento aberto.</translation>
    </message>
    <message>
        <source>Follows the other end when it changes for a fax.</source>
        <translation>Acompanha o outro lado quando ele muda por causa de um fax.</translation>
    </message>
    <message>
        <source>Forwards all calls, to the number beside it.</source>
        <translation>Desvia todas as chamadas, para o número ao lado.</translation>
    </message>
    <message>
        <source>Forwards calls when nobody answers, to the number beside it.</source>
        <translation>Desvia as chamadas quando ninguém atende, para o número ao lado.</translation>
    </message>
    <message>
        <source>Forwards calls when the phone is busy, to the number beside it.</source>
        <translation>Desvia as chamadas quando o telefone está ocupado, para o número ao lado.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SA.</source>
        <translation>Texto livre secreto; só chaves e senhas em uma regra de perfil podem lê-lo, como $SA.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SB.</source>
        <translation>Texto livre secreto; só chaves e senhas em uma regra de perfil podem lê-lo, como $SB.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SC.</source>
        <translation>Texto livre secreto; só chaves e senhas em uma regra de perfil podem lê-lo, como $SC.</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SD.</source>
        <translation>Texto livre secreto; só chaves e senhas em uma regra de perfil podem lê-lo, como $SD.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $A.</source>
        <translation>Texto livre; outras configurações o leem como $A.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $B.</source>
        <translation>Texto livre; outras configurações o leem como $B.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $C.</source>
        <translation>Texto livre; outras configurações o leem como $C.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $D.</source>
        <translation>Texto livre; outras configurações o leem como $D.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $E.</source>
        <translation>Texto livre; outras configurações o leem como $E.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $F.</source>
        <translation>Texto livre; outras configurações o leem como $F.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $G.</source>
        <translation>Texto livre; outras configurações o leem como $G.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $H.</source>
        <translation>Texto livre; outras configurações o leem como $H.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $I.</source>
        <translation>Texto livre; outras configurações o leem como $I.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $J.</source>
        <translation>Texto livre; outras configurações o leem como $J.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $K.</source>
        <translation>Texto livre; outras configurações o leem como $K.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $L.</source>
        <translation>Texto livre; outras configurações o leem como $L.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $M.</source>
        <translation>Texto livre; outras configurações o leem como $M.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $N.</source>
        <translation>Texto livre; outras configurações o leem como $N.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $O.</source>
        <translation>Texto livre; outras configurações o leem como $O.</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $P.</source>
        <translation>Texto livre; outras configurações o leem como $P.</translation>
    </message>
    <message>
        <source>Frequency of the ringing current, in Hz.</source>
        <translation>Frequência da corrente de toque, em Hz.</translation>
    </message>
    <message>
        <source>From which severity on the kernel is logged: 0 emergencies only, 7 everything.</source>
        <translation>A partir de qual gravidade o kernel é registrado no log: 0 só emergências, 7 tudo.</translation>
    </message>
    <message>
        <source>From which severity on the system is logged: 0 emergencies only, 7 everything.</source>
        <translation>A partir de qual gravidade o sistema é registrado no log: 0 só emergências, 7 tudo.</translation>
    </message>
    <message>
        <source>Full SIP address, where it is not user and proxy.</source>
        <translation>Endereço SIP completo, quando não é usuário e proxy.</translation>
    </message>
    <message>
        <source>Further gain of a Bluetooth headset's microphone, in decibels.</source>
        <translation>Ganho adicional do microfone de um headset Bluetooth, em decibéis.</translation>
    </message>
    <message>
        <source>Gain from the telephone, in dB.</source>
        <translation>Ganho vindo do telefone, em dB.</translation>
    </message>
    <message>
        <source>Gain to the telephone, in dB.</source>
        <translation>Ganho para o telefone, em dB.</translation>
    </message>
    <message>
        <source>Gateway 1: where a dial plan rule with &lt;:@gw1&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Gateway 1: para onde uma regra do plano de discagem com &lt;:@gw1&gt; envia suas chamadas; um host e talvez uma porta.</translation>
    </message>
    <message>
        <source>Gateway 2: where a dial plan rule with &lt;:@gw2&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Gateway 2: para onde uma regra do plano de discagem com &lt;:@gw2&gt; envia suas chamadas; um host e talvez uma porta.</translation>
    </message>
    <message>
        <source>Gateway 3: where a dial plan rule with &lt;:@gw3&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Gateway 3: para onde uma regra do plano de discagem com &lt;:@gw3&gt; envia suas chamadas; um host e talvez uma porta.</translation>
    </message>
    <message>
        <source>Gateway 4: where a dial plan rule with &lt;:@gw4&gt; sends its calls, a host and perhaps a port.</source>
        <translation>Gateway 4: para onde uma regra do plano de discagem com &lt;:@gw4&gt; envia suas chamadas; um host e talvez uma porta.</translation>
    </message>
    <message>
        <source>Gives addresses to what is plugged into the LAN port.</source>
        <translation>Fornece endereços ao que está conectado na porta LAN.</translation>
    </message>
    <message>
        <source>Gives every call an identifier that all its stations keep (Session-ID, RFC 7989).</source>
        <translation>Dá a cada chamada um identificador que todas as estações dela mantêm (Session-ID, RFC 7989).</translation>
    </message>
    <message>
        <source>Gives every call an identifier that stays through its transfers, and says it in each request.</source>
        <translation>Dá a cada chamada um identificador que permanece nas transferências, e o informa em cada requisição.</translation>
    </message>
    <message>
        <source>Gives up an INVITE after this time.</source>
        <translation>Desiste de um INVITE após este tempo.</translation>
    </message>
    <message>
        <source>Gives up any other request after this time.</source>
        <translation>Desiste de qualquer outra requisição após este tempo.</translation>
    </message>
    <message>
        <source>Goes back to speech when a T.38 fax is over instead of ending the call.</source>
        <translation>Volta para voz quando um fax T.38 acaba, em vez de terminar a chamada.</translation>
    </message>
    <message>
        <source>Goes on sending speech to the proxy while the other end holds the call.</source>
        <translation>Continua enviando voz ao proxy enquanto o outro lado retém a chamada.</translation>
    </message>
    <message>
        <source>Group at the VPN gateway.</source>
        <translation>Grupo no gateway VPN.</translation>
    </message>
    <message>
        <source>Groups of phones that can be paged by multicast.</source>
        <translation>Grupos de telefones que podem receber paging por multicast.</translation>
    </message>
    <message>
        <source>Groups the settings of the web proxy; it holds nothing itself.</source>
        <translation>Agrupa as configurações do proxy web; não contém nada em si.</translation>
    </message>
    <message>
        <source>Headers the caller's name is taken from, best first.</source>
        <translation>Cabeçalhos de onde se tira o nome do chamador, o melhor primeiro.</translation>
    </message>
    <message>
        <source>Hears the digits A to D, which a few exchanges use.</source>
        <translation>Ouve os dígitos A a D, que algumas centrais usam.</translation>
    </message>
    <message>
        <source>Hides from the phone's menu what the user may not change.</source>
        <translation>Esconde do menu do telefone o que o usuário não pode alterar.</translation>
    </message>
    <message>
        <source>Hides the line's number.</source>
        <translation>Oculta o número da linha.</translation>
    </message>
    <message>
        <source>Hides the phone's number.</source>
        <translation>Oculta o número do telefone.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>Maior porta TCP para SIP do processador de voz 2 do adaptador.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>Maior porta TCP para SIP do processador de voz 3 do adaptador.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>Maior porta TCP para SIP do processador de voz 4 do adaptador.</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP.</source>
        <translation>Maior porta TCP para SIP.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>Maior porta UDP para voz do processador de voz 2 do adaptador.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>Maior porta UDP para voz do processador de voz 3 do adaptador.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>Maior porta UDP para voz do processador de voz 4 do adaptador.</translation>
    </message>
    <message>
        <source>Highest UDP port for speech.</source>
        <translation>Maior porta UDP para voz.</translation>
    </message>
    <message>
        <source>Highest frequency taken for ringing, in hertz.</source>
        <translation>Maior frequência aceita como toque, em hertz.</translation>
    </message>
    <message>
        <source>Highest priority the computer behind the phone may claim.</source>
        <translation>Maior prioridade que o computador atrás do telefone pode pedir.</translation>
    </message>
    <message>
        <source>Holds a call the old way, with address 0.0.0.0.</source>
        <translation>Retém uma chamada do modo antigo, com o endereço 0.0.0.0.</translation>
    </message>
    <message>
        <source>Holds other traffic back for speech all the time and not only during calls.</source>
        <translation>Contém o resto do tráfego em favor da voz o tempo todo, e não só durante as chamadas.</translation>
    </message>
    <message>
        <source>Holds the current of the telephone line below 60 mA, as some countries ask.</source>
        <translation>Mantém a corrente da linha telefônica abaixo de 60 mA, como alguns países exigem.</translation>
    </message>
    <message>
        <source>Holds the other party before a transfer.</source>
        <translation>Retém a outra parte antes de uma transferência.</translation>
    </message>
    <message>
        <source>Host that is told of events: start, registration, changes.</source>
        <translation>Host avisado de eventos: início, registro, mudanças.</translation>
    </message>
    <message>
        <source>Host the adapter's router part logs to; calls and provisioning are logged to Syslog_Server on the Voice pages.</source>
        <translation>Host para onde a parte de roteador do adaptador envia o log; chamadas e provisionamento são registrados em Syslog_Server, nas páginas Voice.</translation>
    </message>
    <message>
        <source>Hours an address is lent to a device behind the adapter.</source>
        <translation>Horas pelas quais um endereço é concedido a um dispositivo atrás do adaptador.</translation>
    </message>
    <message>
        <source>How SNMP version 3 is encrypted; AES was seen on the ATA19x only.</source>
        <translation>Como o SNMP versão 3 é criptografado; AES só foi visto no ATA19x.</translation>
    </message>
    <message>
        <source>How a hook flash travels.</source>
        <translation>Como um flash é transmitido.</translation>
    </message>
    <message>
        <source>How a shared line learns what its others do: by Call-Info or by dialog events.</source>
        <translation>Como uma linha compartilhada sabe o que fazem as outras: por Call-Info ou por eventos dialog.</translation>
    </message>
    <message>
        <source>How bytes of names are read: Latin-1 or UTF-8.</source>
        <translation>Como os bytes dos nomes são lidos: Latin-1 ou UTF-8.</translation>
    </message>
    <message>
        <source>How callers from the network prove themselves before they get the telephone line: not at all, by a PIN, or by SIP digest.</source>
        <translation>Como os chamadores da rede se autenticam antes de obter a linha telefônica: sem autenticação, por PIN ou por SIP digest.</translation>
    </message>
    <message>
        <source>How callers on the telephone line prove themselves before they may call over the network: not at all, or by a PIN.</source>
        <translation>Como os chamadores da linha telefônica se autenticam antes de poder chamar pela rede: sem autenticação ou por PIN.</translation>
    </message>
    <message>
        <source>How callers' numbers are changed before they are shown.</source>
        <translation>Como os números dos chamadores são alterados antes de serem mostrados.</translation>
    </message>
    <message>
        <source>How calls spread over the keys of a line.</source>
        <translation>Como as chamadas se distribuem pelas teclas de uma linha.</translation>
    </message>
    <message>
        <source>How devices on the LAN port get an IPv6 address.</source>
        <translation>Como os dispositivos na porta LAN obtêm um endereço IPv6.</translation>
    </message>
    <message>
        <source>How digits travel: in the speech, beside it or by INFO.</source>
        <translation>Como os dígitos viajam: na voz, ao lado dela ou por INFO.</translation>
    </message>
    <message>
        <source>How fast the display is spoken.</source>
        <translation>Velocidade com que o visor é lido.</translation>
    </message>
    <message>
        <source>How fast the port lets go of the telephone line; it follows the country.</source>
        <translation>Com que rapidez a porta solta a linha telefônica; depende do país.</translation>
    </message>
    <message>
        <source>How first names are searched.</source>
        <translation>Como os nomes são buscados.</translation>
    </message>
    <message>
        <source>How it is searched.</source>
        <translation>Como ele é buscado.</translation>
    </message>
    <message>
        <source>How it is sent.</source>
        <translation>Como ele é enviado.</translation>
    </message>
    <message>
        <source>How last names are searched.</source>
        <translation>Como os sobrenomes são buscados.</translation>
    </message>
    <message>
        <source>How long a call-back stays armed.</source>
        <translation>Por quanto tempo uma rechamada fica ativada.</translation>
    </message>
    <message>
        <source>How long a change of a call may take.</source>
        <translation>Quanto tempo uma alteração de chamada pode levar.</translation>
    </message>
    <message>
        <source>How long a hook flash on the telephone line lasts, in seconds.</source>
        <translation>Quanto dura um flash na linha telefônica, em segundos.</translation>
    </message>
    <message>
        <source>How long a resync waits for a quiet moment, in seconds; after that it comes in mid-call.</source>
        <translation>Quanto tempo uma ressincronização espera por um momento calmo, em segundos; depois disso, vem no meio de uma chamada.</translation>
    </message>
    <message>
        <source>How long an INVITE may ring; 0 says nothing about it.</source>
        <translation>Por quanto tempo um INVITE pode tocar; 0 não diz nada sobre isso.</translation>
    </message>
    <message>
        <source>How long an address is lent to a device on the LAN port.</source>
        <translation>Por quanto tempo um endereço é concedido a um dispositivo na porta LAN.</translation>
    </message>
    <message>
        <source>How long each dialled digit and the pause behind it last on the telephone line, in seconds, as on/off: .1/.1.</source>
        <translation>Quanto duram, na linha telefônica, cada dígito discado e a pausa depois dele, em segundos, como on/off: .1/.1.</translation>
    </message>
    <message>
        <source>How long entries are gathered before a mail is sent even if they are fewer.</source>
        <translation>Por quanto tempo se juntam entradas antes que um e-mail seja enviado mesmo que sejam menos.</translation>
    </message>
    <message>
        <source>How long ringing must last to be believed.</source>
        <translation>Quanto o toque precisa durar para ser considerado válido.</translation>
    </message>
    <message>
        <source>How long the adapter keeps its address before it asks DHCP whether it may go on; 0 asks only when the lease ends.</source>
        <translation>Por quanto tempo o adaptador mantém o endereço antes de perguntar ao DHCP se pode continuar com ele; com 0, só pergunta no fim da concessão.</translation>
    </message>
    <message>
        <source>How long the called end may hang up before the call ends.</source>
        <translation>Por quanto tempo o lado chamado pode ficar no gancho antes que a chamada termine.</translation>
    </message>
    <message>
        <source>How long the display stays lit.</source>
        <translation>Por quanto tempo o visor fica aceso.</translation>
    </message>
    <message>
        <source>How long the line current is cut at the end of a call.</source>
        <translation>Por quanto tempo a corrente da linha é cortada no fim de uma chamada.</translation>
    </message>
    <message>
        <source>How long the one transferred stays.</source>
        <translation>Por quanto tempo fica quem é transferido.</translation>
    </message>
    <message>
        <source>How long the one who transfers stays.</source>
        <translation>Por quanto tempo fica quem transfere.</translation>
    </message>
    <message>
        <source>How long the target of a transfer stays.</source>
        <translation>Por quanto tempo fica o destino de uma transferência.</translation>
    </message>
    <message>
        <source>How loud the display is spoken.</source>
        <translation>Volume com que o visor é lido.</translation>
    </message>
    <message>
        <source>How many addresses are given out on the LAN port.</source>
        <translation>Quantos endereços são fornecidos na porta LAN.</translation>
    </message>
    <message>
        <source>How many addresses are lent behind the adapter.</source>
        <translation>Quantos endereços são concedidos atrás do adaptador.</translation>
    </message>
    <message>
        <source>How many bits of that address count.</source>
        <translation>Quantos bits desse endereço contam.</translation>
    </message>
    <message>
        <source>How many calls one line holds at once.</source>
        <translation>Quantas chamadas uma linha comporta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>How many calls the adapter carries at once.</source>
        <translation>Quantas chamadas o adaptador comporta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>How many earlier packets each T.38 packet repeats; more survives more loss and takes more of the network.</source>
        <translation>Quantos pacotes anteriores cada pacote T.38 repete; mais resiste a mais perdas e ocupa mais a rede.</translation>
    </message>
    <message>
        <source>How many entries a directory search shows at most.</source>
        <translation>Quantas entradas uma busca na agenda mostra no máximo.</translation>
    </message>
    <message>
        <source>How many entries make a mail.</source>
        <translation>Quantas entradas formam um e-mail.</translation>
    </message>
    <message>
        <source>How many entries the list below has.</source>
        <translation>Quantas entradas tem a lista abaixo.</translation>
    </message>
    <message>
        <source>How many key modules are attached.</source>
        <translation>Quantos módulos de teclas estão conectados.</translation>
    </message>
    <message>
        <source>How many people the server's conference bridge takes.</source>
        <translation>Quantas pessoas cabem na ponte de conferência do servidor.</translation>
    </message>
    <message>
        <source>How many ports from the first on the adapter keeps for itself.</source>
        <translation>Quantas portas, a partir da primeira, o adaptador reserva para si.</translation>
    </message>
    <message>
        <source>How many proxies a request may pass.</source>
        <translation>Por quantos proxies uma requisição pode passar.</translation>
    </message>
    <message>
        <source>How many times a request answers a challenge.</source>
        <translation>Quantas vezes uma requisição responde a um pedido de autenticação.</translation>
    </message>
    <message>
        <source>How many times an INVITE may be redirected.</source>
        <translation>Quantas vezes um INVITE pode ser redirecionado.</translation>
    </message>
    <message>
        <source>How more softkeys than fit are reached: by scrolling, or by a key More.</source>
        <translation>Como se chega às softkeys que não cabem: rolando, ou por uma tecla Mais.</translation>
    </message>
    <message>
        <source>How much log the adapter keeps in its memory.</source>
        <translation>Quanto log o adaptador guarda na memória.</translation>
    </message>
    <message>
        <source>How much louder a Bluetooth headset's microphone is taken, in decibels.</source>
        <translation>Quanto mais alto é captado o microfone de um headset Bluetooth, em decibéis.</translation>
    </message>
    <message>
        <source>How much louder or softer speech is sent to the telephone line, in decibels.</source>
        <translation>Quanto mais alto ou mais baixo a voz é enviada à linha telefônica, em decibéis.</translation>
    </message>
    <message>
        <source>How much louder or softer speech is taken from the telephone line, in decibels.</source>
        <translation>Quanto mais alto ou mais baixo a voz é recebida da linha telefônica, em decibéis.</translation>
    </message>
    <message>
        <source>How much louder the higher tone of a digit is than the lower, in decibels.</source>
        <translation>Quanto o tom mais agudo de um dígito é mais forte que o mais grave, em decibéis.</translation>
    </message>
    <message>
        <source>How much of their own voice people hear in the handset.</source>
        <translation>Quanto da própria voz as pessoas ouvem no monofone.</translation>
    </message>
    <message>
        <source>How much power the phone asks the switch for.</source>
        <translation>Quanta energia o telefone pede ao switch.</translation>
    </message>
    <message>
        <source>How much the phone reports; 3 is everything, 0 nothing.</source>
        <translation>Quanto o telefone informa; 3 é tudo, 0 é nada.</translation>
    </message>
    <message>
        <source>How much unevenness of the network the phone evens out; more costs delay.</source>
        <translation>Quanta irregularidade da rede o telefone compensa; mais custa atraso.</translation>
    </message>
    <message>
        <source>How numbers found are changed before dialling.</source>
        <translation>Como os números encontrados são alterados antes da discagem.</translation>
    </message>
    <message>
        <source>How numbers from the LDAP directory are changed before they are dialled.</source>
        <translation>Como os números do diretório LDAP são alterados antes de serem discados.</translation>
    </message>
    <message>
        <source>How often a caller from the network may get the PIN wrong before the call ends.</source>
        <translation>Quantas vezes um chamador da rede pode errar o PIN antes que a chamada termine.</translation>
    </message>
    <message>
        <source>How often a caller on the telephone line may get the PIN wrong before the call ends.</source>
        <translation>Quantas vezes um chamador da linha telefônica pode errar o PIN antes que a chamada termine.</translation>
    </message>
    <message>
        <source>How often a problem report is made by itself; 0 is never.</source>
        <translation>Com que frequência um relatório de problema é feito por conta própria; 0 é nunca.</translation>
    </message>
    <message>
        <source>How quiet the line must be for a pause to count as silence and not be sent.</source>
        <translation>Quão quieta a linha precisa estar para que uma pausa conte como silêncio e não seja enviada.</translation>
    </message>
    <message>
        <source>How quiet the telephone line must be to count as silent.</source>
        <translation>Quão quieta a linha telefônica precisa estar para contar como silêncio.</translation>
    </message>
    <message>
        <source>How recording is switched on: SIPREC or SIPINFO.</source>
        <translation>Como a gravação é ligada: SIPREC ou SIPINFO.</translation>
    </message>
    <message>
        <source>How sensitive the microphone is.</source>
        <translation>Quão sensível é o microfone.</translation>
    </message>
    <message>
        <source>How services are called up, by country.</source>
        <translation>Como os serviços são acionados, conforme o país.</translation>
    </message>
    <message>
        <source>How several proxies are ordered.</source>
        <translation>Como vários proxies são ordenados.</translation>
    </message>
    <message>
        <source>How shared calls spread over the keys of a line.</source>
        <translation>Como as chamadas compartilhadas se distribuem pelas teclas de uma linha.</translation>
    </message>
    <message>
        <source>How strictly digits keep to their lengths.</source>
        <translation>Com que rigor os dígitos mantêm sua duração.</translation>
    </message>
    <message>
        <source>How the caller's number is shown to an analogue telephone.</source>
        <translation>Como o número do chamador é mostrado a um telefone analógico.</translation>
    </message>
    <message>
        <source>How the keys of an encrypted call are exchanged.</source>
        <translation>Como as chaves de uma chamada criptografada são trocadas.</translation>
    </message>
    <message>
        <source>How the last fetch of a language went; the phone says it itself.</source>
        <translation>Como foi a última busca de um idioma; o próprio telefone o informa.</translation>
    </message>
    <message>
        <source>How the line rings.</source>
        <translation>Como a linha toca.</translation>
    </message>
    <message>
        <source>How the other end is told of a fax.</source>
        <translation>Como o outro lado é avisado de um fax.</translation>
    </message>
    <message>
        <source>How the password travels inside EAP-TTLS.</source>
        <translation>Como a senha viaja dentro do EAP-TTLS.</translation>
    </message>
    <message>
        <source>How the phone gets its IPv6 address.</source>
        <translation>Como o telefone obtém seu endereço IPv6.</translation>
    </message>
    <message>
        <source>How the phone gets its address.</source>
        <translation>Como o telefone obtém seu endereço.</translation>
    </message>
    <message>
        <source>How the phone proves itself there.</source>
        <translation>Como o telefone se autentica nele.</translation>
    </message>
    <message>
        <source>How the phone proves itself to a wireless network with a login (802.1X).</source>
        <translation>Como o telefone se autentica em uma rede sem fio com login (802.1X).</translation>
    </message>
    <message>
        <source>How the phone proves itself to the LDAP directory.</source>
        <translation>Como o telefone se autentica no diretório LDAP.</translation>
    </message>
    <message>
        <source>How the phone proves itself when the server asks for a login: not at all, by HTTP basic, or by its own certificate.</source>
        <translation>Como o telefone se autentica quando o servidor pede login: sem autenticação, por HTTP basic ou com o próprio certificado.</translation>
    </message>
    <message>
        <source>How the uplink gets its IPv6 address.</source>
        <translation>Como o link WAN obtém seu endereço IPv6.</translation>
    </message>
    <message>
        <source>How the uplink gets its address: by DHCP, from the static entry, or by PPPoE. A wrong word here takes the adapter off the network.</source>
        <translation>Como o link WAN obtém seu endereço: por DHCP, da entrada estática ou por PPPoE. Uma palavra errada aqui tira o adaptador da rede.</translation>
    </message>
    <message>
        <source>How the user of SNMP version 3 proves itself.</source>
        <translation>Como o usuário do SNMP versão 3 se autentica.</translation>
    </message>
    <message>
        <source>How the web pages are served on the uplink.</source>
        <translation>Como as páginas web são servidas no link WAN.</translation>
    </message>
    <message>
        <source>How the wireless network is secured.</source>
        <translation>Como a rede sem fio é protegida.</translation>
    </message>
    <message>
        <source>How waiting packets of the uplink are ordered.</source>
        <translation>Como são ordenados os pacotes que esperam no link WAN.</translation>
    </message>
    <message>
        <source>IPv4, IPv6 or both.</source>
        <translation>IPv4, IPv6 ou ambos.</translation>
    </message>
    <message>
        <source>IPv6 address of the uplink, where it is static.</source>
        <translation>Endereço IPv6 do link WAN, quando é estático.</translation>
    </message>
    <message>
        <source>IPv6 address of those who may ask by SNMP.</source>
        <translation>Endereço IPv6 de quem pode consultar por SNMP.</translation>
    </message>
    <message>
        <source>IPv6 name server asked first.</source>
        <translation>Servidor DNS IPv6 consultado primeiro.</translation>
    </message>
    <message>
        <source>IPv6 name server asked second.</source>
        <translation>Servidor DNS IPv6 consultado em segundo lugar.</translation>
    </message>
    <message>
        <source>IPv6 name servers set by hand.</source>
        <translation>Servidores DNS IPv6 definidos à mão.</translation>
    </message>
    <message>
        <source>IPv6 network of the LAN port, where none is asked for.</source>
        <translation>Rede IPv6 da porta LAN, quando nenhuma é pedida.</translation>
    </message>
    <message>
        <source>IPv6 router beside an address set by hand.</source>
        <translation>Roteador IPv6 junto a um endereço definido à mão.</translation>
    </message>
    <message>
        <source>IPv6 router of the uplink, where it is static; the phone spells it without the e.</source>
        <translation>Roteador IPv6 do link WAN, quando é estático; o telefone o escreve sem o e.</translation>
    </message>
    <message>
        <source>Identifier of the company that an emergency service gave; said in location requests.</source>
        <translation>Identificador da empresa fornecido por um serviço de emergência; informado nos pedidos de localização.</translation>
    </message>
    <message>
        <source>Ignores SIP from anybody but the line's proxy; keeps ghost calls away.</source>
        <translation>Ignora SIP de qualquer um que não seja o proxy da linha; evita chamadas fantasma.</translation>
    </message>
    <message>
        <source>Ignores a ringing answer after early speech.</source>
        <translation>Ignora uma resposta de toque depois de voz antecipada.</translation>
    </message>
    <message>
        <source>Impedance of the ports for telephones.</source>
        <translation>Impedância das portas para telefones.</translation>
    </message>
    <message>
        <source>Information tone 1, for a number that cannot be reached.</source>
        <translation>Tom de informação 1, para um número que não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Information tone 2, for a number that cannot be reached.</source>
        <translation>Tom de informação 2, para um número que não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Information tone 3, for a number that cannot be reached.</source>
        <translation>Tom de informação 3, para um número que não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Information tone 4, for a number that cannot be reached.</source>
        <translation>Tom de informação 4, para um número que não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Joins the other two when the one who made a conference hangs up; No ends it.</source>
        <translation>Une os outros dois quando quem montou a conferência desliga; No a encerra.</translation>
    </message>
    <message>
        <source>Keeps Opus to narrow bandwidth; calls take less of the network and sound poorer.</source>
        <translation>Limita o Opus à banda estreita; as chamadas ocupam menos a rede e soam pior.</translation>
    </message>
    <message>
        <source>Keeps T.38 faxes to V.29 (9,600 bit/s), which bad networks carry better.</source>
        <translation>Limita os faxes T.38 a V.29 (9.600 bit/s), que redes ruins transportam melhor.</translation>
    </message>
    <message>
        <source>Keeps a log of the adapter's router part.</source>
        <translation>Mantém um log da parte de roteador do adaptador.</translation>
    </message>
    <message>
        <source>Keeps a refused INVITE in mind for this long.</source>
        <translation>Lembra de um INVITE recusado por este tempo.</translation>
    </message>
    <message>
        <source>Keeps a resolved name beyond the time its record allows.</source>
        <translation>Mantém um nome resolvido além do tempo que o registro dele permite.</translation>
    </message>
    <message>
        <source>Keeps a shared line taken while its call is looked for.</source>
        <translation>Mantém uma linha compartilhada tomada enquanto a chamada dela é procurada.</translation>
    </message>
    <message>
        <source>Keeps an answered request in mind for this long.</source>
        <translation>Lembra de uma requisição respondida por este tempo.</translation>
    </message>
    <message>
        <source>Keeps forwarding and do not disturb in step with the server.</source>
        <translation>Mantém desvio e não perturbe em sincronia com o servidor.</translation>
    </message>
    <message>
        <source>Keeps names it has looked up in mind.</source>
        <translation>Guarda na memória os nomes que já consultou.</translation>
    </message>
    <message>
        <source>Keeps others in the room from hearing which digits are pressed.</source>
        <translation>Impede que outros na sala ouçam quais dígitos são pressionados.</translation>
    </message>
    <message>
        <source>Keeps summer time.</source>
        <translation>Adota o horário de verão.</translation>
    </message>
    <message>
        <source>Keeps the call when its transfer failed.</source>
        <translation>Mantém a chamada quando a transferência dela falhou.</translation>
    </message>
    <message>
        <source>Keeps the display on the present call when another comes.</source>
        <translation>Mantém o visor na chamada atual quando chega outra.</translation>
    </message>
    <message>
        <source>Keeps the keys silent.</source>
        <translation>Mantém as teclas em silêncio.</translation>
    </message>
    <message>
        <source>Keeps the log of the kernel in the adapter's memory.</source>
        <translation>Guarda o log do kernel na memória do adaptador.</translation>
    </message>
    <message>
        <source>Keeps the log of the system in the adapter's memory.</source>
        <translation>Guarda o log do sistema na memória do adaptador.</translation>
    </message>
    <message>
        <source>Keeps the phone's user from changing this wireless profile.</source>
        <translation>Impede que o usuário do telefone altere este perfil sem fio.</translation>
    </message>
    <message>
        <source>Keeps the router's mapping for this line open.</source>
        <translation>Mantém aberto o mapeamento do roteador para esta linha.</translation>
    </message>
    <message>
        <source>Key of the wireless network.</source>
        <translation>Chave da rede sem fio.</translation>
    </message>
    <message>
        <source>Keys for features sold apart.</source>
        <translation>Chaves de funções vendidas à parte.</translation>
    </message>
    <message>
        <source>LDAP filter for first names; $VALUE is what was typed.</source>
        <translation>Filtro LDAP para nomes; $VALUE é o que foi digitado.</translation>
    </message>
    <message>
        <source>LDAP filter for last names; $VALUE is what was typed.</source>
        <translation>Filtro LDAP para sobrenomes; $VALUE é o que foi digitado.</translation>
    </message>
    <message>
        <source>LDAP filter for the fourth attribute; $VALUE is what was typed.</source>
        <translation>Filtro LDAP do quarto atributo; $VALUE é o que foi digitado.</translation>
    </message>
    <message>
        <source>LDAP filter for the third attribute; $VALUE is what was typed.</source>
        <translation>Filtro LDAP do terceiro atributo; $VALUE é o que foi digitado.</translation>
    </message>
    <message>
        <source>Languages the phone tells its peer it prefers.</source>
        <translation>Idiomas que o telefone diz ao outro lado que prefere.</translation>
    </message>
    <message>
        <source>Largest packet in bytes the phone sends on its network.</source>
        <translation>Maior pacote em bytes que o telefone envia na rede.</translation>
    </message>
    <message>
        <source>Largest packet in bytes under DHCP, where the mode is manual.</source>
        <translation>Maior pacote em bytes com DHCP, quando o modo é manual.</translation>
    </message>
    <message>
        <source>Largest packet in bytes under PPPoE, where the mode is manual.</source>
        <translation>Maior pacote em bytes com PPPoE, quando o modo é manual.</translation>
    </message>
    <message>
        <source>Largest packet in bytes with a static address, where the mode is manual.</source>
        <translation>Maior pacote em bytes com endereço estático, quando o modo é manual.</translation>
    </message>
    <message>
        <source>Last number of the address of the device that everything unasked is led to.</source>
        <translation>Último número do endereço do dispositivo para onde vai tudo o que não foi pedido.</translation>
    </message>
    <message>
        <source>Last number of the first address that is lent behind the adapter.</source>
        <translation>Último número do primeiro endereço concedido atrás do adaptador.</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device behind the adapter, which then stands open to the world.</source>
        <translation>Leva tudo o que chega sem ter sido pedido a um dispositivo atrás do adaptador, que assim fica exposto ao mundo.</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device on the LAN port, which then stands open to the world.</source>
        <translation>Leva tudo o que chega sem ter sido pedido a um dispositivo na porta LAN, que assim fica exposto ao mundo.</translation>
    </message>
    <message>
        <source>Learns the voice VLAN by LLDP-MED and tells switches what is plugged in.</source>
        <translation>Aprende a VLAN de voz por LLDP-MED e diz aos switches o que está conectado.</translation>
    </message>
    <message>
        <source>Learns the voice VLAN from Cisco switches and tells them what is plugged in.</source>
        <translation>Aprende a VLAN de voz com switches Cisco e lhes diz o que está conectado.</translation>
    </message>
    <message>
        <source>Least current the port draws from the telephone line while it is taken; it follows the country.</source>
        <translation>Menor corrente que a porta consome da linha telefônica enquanto ela está tomada; depende do país.</translation>
    </message>
    <message>
        <source>Leaves echo alone during a fax.</source>
        <translation>Não mexe no eco durante um fax.</translation>
    </message>
    <message>
        <source>Leaves the called person's name from the phone's own directory out of To.</source>
        <translation>Não põe em To o nome do chamado vindo da agenda do próprio telefone.</translation>
    </message>
    <message>
        <source>Leaves the checksum out of speech packets.</source>
        <translation>Omite a soma de verificação nos pacotes de voz.</translation>
    </message>
    <message>
        <source>Length of digits the phone plays.</source>
        <translation>Duração dos dígitos que o telefone emite.</translation>
    </message>
    <message>
        <source>Length of the WEP keys. WEP protects from nobody.</source>
        <translation>Comprimento das chaves WEP. WEP não protege de ninguém.</translation>
    </message>
    <message>
        <source>Lets T.38 faxes repeat damaged parts.</source>
        <translation>Permite que faxes T.38 repitam partes danificadas.</translation>
    </message>
    <message>
        <source>Lets a SIP NOTIFY start a resync.</source>
        <translation>Permite que um NOTIFY SIP inicie uma ressincronização.</translation>
    </message>
    <message>
        <source>Lets a SIP address be dialled with letters.</source>
        <translation>Permite discar um endereço SIP com letras.</translation>
    </message>
    <message>
        <source>Lets a TR-069 server manage the phone.</source>
        <translation>Permite que um servidor TR-069 gerencie o telefone.</translation>
    </message>
    <message>
        <source>Lets a URL dump the screen or the log.</source>
        <translation>Permite que uma URL extraia a tela ou o log.</translation>
    </message>
    <message>
        <source>Lets a computer be plugged into the phone.</source>
        <translation>Permite conectar um computador ao telefone.</translation>
    </message>
    <message>
        <source>Lets a computer control and watch calls.</source>
        <translation>Permite que um computador controle e monitore chamadas.</translation>
    </message>
    <message>
        <source>Lets a group page be heard even during a call.</source>
        <translation>Permite que um paging de grupo seja ouvido mesmo durante uma chamada.</translation>
    </message>
    <message>
        <source>Lets a guest sign in at this phone, at a BroadSoft exchange.</source>
        <translation>Permite que um visitante faça login neste telefone, em um PABX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets a headset take and end calls by its own key.</source>
        <translation>Permite que um headset atenda e termine chamadas pela própria tecla.</translation>
    </message>
    <message>
        <source>Lets a provider's TR-069 server manage the adapter; it may undo what is set here.</source>
        <translation>Permite que o servidor TR-069 de um provedor gerencie o adaptador; ele pode desfazer o que é definido aqui.</translation>
    </message>
    <message>
        <source>Lets a shared line call out before the server has granted it the line.</source>
        <translation>Deixa uma linha compartilhada ligar antes que o servidor lhe tenha concedido a linha.</translation>
    </message>
    <message>
        <source>Lets a shared line join a call that another phone on it is in.</source>
        <translation>Permite que uma linha compartilhada entre em uma chamada em que está outro telefone dela.</translation>
    </message>
    <message>
        <source>Lets a shared line join a call.</source>
        <translation>Permite que uma linha compartilhada entre em uma chamada.</translation>
    </message>
    <message>
        <source>Lets all directories be searched at once.</source>
        <translation>Permite buscar em todas as agendas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Lets an address be dialled.</source>
        <translation>Permite discar um endereço.</translation>
    </message>
    <message>
        <source>Lets an agent call a supervisor into a call by a key, at a BroadSoft exchange.</source>
        <translation>Permite que um agente chame um supervisor para a chamada por uma tecla, em um PABX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent report a malicious call by a key, at a BroadSoft exchange.</source>
        <translation>Permite que um agente denuncie uma chamada maliciosa por uma tecla, em um PABX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent say what became of a call, at a BroadSoft exchange.</source>
        <translation>Permite que um agente informe o resultado de uma chamada, em um PABX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets an agent say why calls are not taken, at a BroadSoft exchange.</source>
        <translation>Permite que um agente diga por que não aceita chamadas, em um PABX BroadSoft.</translation>
    </message>
    <message>
        <source>Lets callers on the telephone line make calls over the network.</source>
        <translation>Permite que chamadores da linha telefônica façam chamadas pela rede.</translation>
    </message>
    <message>
        <source>Lets calls be recorded at the phone. The law may want both ends told.</source>
        <translation>Permite gravar chamadas no telefone. A lei pode exigir que os dois lados sejam avisados.</translation>
    </message>
    <message>
        <source>Lets calls from the network go out over the telephone line. Open to everybody unless callers must prove themselves.</source>
        <translation>Permite que chamadas da rede saiam pela linha telefônica. Fica aberta a qualquer um, a menos que os chamadores tenham de se autenticar.</translation>
    </message>
    <message>
        <source>Lets contacts be added to the personal directory of the XSI server.</source>
        <translation>Permite adicionar contatos à agenda pessoal do servidor XSI.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open IPsec tunnels.</source>
        <translation>Permite que dispositivos na porta LAN abram túneis IPsec.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open L2TP tunnels.</source>
        <translation>Permite que dispositivos na porta LAN abram túneis L2TP.</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open PPTP tunnels.</source>
        <translation>Permite que dispositivos na porta LAN abram túneis PPTP.</translation>
    </message>
    <message>
        <source>Lets firmware be loaded from the uplink.</source>
        <translation>Permite carregar firmware pelo link WAN.</translation>
    </message>
    <message>
        <source>Lets go of a codec the call does not use, so that a second call may have it.</source>
        <translation>Libera um codec que a chamada não usa, para que uma segunda chamada possa tê-lo.</translation>
    </message>
    <message>
        <source>Lets nobody through.</source>
        <translation>Não deixa passar ninguém.</translation>
    </message>
    <message>
        <source>Lets people sign in at any phone.</source>
        <translation>Permite que as pessoas façam login em qualquer telefone.</translation>
    </message>
    <message>
        <source>Lets phones fetch firmware from one another.</source>
        <translation>Permite que telefones busquem firmware uns dos outros.</translation>
    </message>
    <message>
        <source>Lets routers split large packets instead of reporting them.</source>
        <translation>Permite que os roteadores dividam pacotes grandes em vez de informá-los.</translation>
    </message>
    <message>
        <source>Lets servers push commands to the phone.</source>
        <translation>Permite que servidores enviem comandos ao telefone.</translation>
    </message>
    <message>
        <source>Lets the adapter make its own IPv6 address from what routers announce.</source>
        <translation>Permite que o adaptador crie seu endereço IPv6 a partir do que os roteadores anunciam.</translation>
    </message>
    <message>
        <source>Lets the administrator in on the web pages. Switched off, they can no longer be used to mend anything.</source>
        <translation>Permite a entrada do administrador nas páginas web. Desligado, elas não podem mais ser usadas para corrigir nada.</translation>
    </message>
    <message>
        <source>Lets the button on the case bring the factory values back.</source>
        <translation>Permite que o botão do gabinete traga de volta os valores de fábrica.</translation>
    </message>
    <message>
        <source>Lets the echo canceller learn as the line changes.</source>
        <translation>Deixa o cancelador de eco aprender conforme a linha muda.</translation>
    </message>
    <message>
        <source>Lets the line be called without being registered.</source>
        <translation>Deixa a linha receber chamadas sem estar registrada.</translation>
    </message>
    <message>
        <source>Lets the line call without being registered.</source>
        <translation>Deixa a linha fazer chamadas sem estar registrada.</translation>
    </message>
    <message>
        <source>Lets the microphone be switched off by its key.</source>
        <translation>Permite desligar o microfone pela tecla dele.</translation>
    </message>
    <message>
        <source>Lets the phone fetch its profile; No also stops a resync by URL.</source>
        <translation>Permite que o telefone busque seu perfil; No também impede a ressincronização por URL.</translation>
    </message>
    <message>
        <source>Lets the phone load firmware; No also stops an upgrade by URL.</source>
        <translation>Permite que o telefone carregue firmware; No também impede uma atualização por URL.</translation>
    </message>
    <message>
        <source>Lets the phone make its own IPv6 address from what routers announce.</source>
        <translation>Permite que o telefone crie seu endereço IPv6 a partir do que os roteadores anunciam.</translation>
    </message>
    <message>
        <source>Lets the phone renew the certificate it was made with.</source>
        <translation>Permite que o telefone renove o certificado com que foi fabricado.</translation>
    </message>
    <message>
        <source>Lets the phone's user start a resync from its menu.</source>
        <translation>Permite ao usuário do telefone iniciar uma ressincronização pelo menu.</translation>
    </message>
    <message>
        <source>Lets the server answer or resume a call by NOTIFY.</source>
        <translation>Permite que o servidor atenda ou retome uma chamada por NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the server hold a call by NOTIFY.</source>
        <translation>Permite que o servidor retenha uma chamada por NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the server start a conference by NOTIFY.</source>
        <translation>Permite que o servidor inicie uma conferência por NOTIFY.</translation>
    </message>
    <message>
        <source>Lets the softkeys be changed.</source>
        <translation>Permite alterar as softkeys.</translation>
    </message>
    <message>
        <source>Lets the speakerphone be used.</source>
        <translation>Permite usar o viva-voz.</translation>
    </message>
    <message>
        <source>Lets the switch ask the port to pause.</source>
        <translation>Permite que o switch peça uma pausa à porta.</translation>
    </message>
    <message>
        <source>Lets the user change how loud the phone rings.</source>
        <translation>Permite ao usuário mudar o volume do toque do telefone.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling a busy number again until it is free.</source>
        <translation>Oferece ao usuário da linha rechamar um número ocupado até que fique livre.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling the last caller back.</source>
        <translation>Oferece ao usuário da linha retornar a ligação ao último chamador.</translation>
    </message>
    <message>
        <source>Lets the user of the line have calls of three, needed for conferences and attended transfers.</source>
        <translation>Oferece ao usuário da linha chamadas a três, necessárias para conferências e transferências com consulta.</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that put a service code before the number dialled next.</source>
        <translation>Oferece ao usuário da linha códigos que põem um código de serviço antes do próximo número discado.</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that transfer a held call to a service.</source>
        <translation>Oferece ao usuário da linha códigos que transferem uma chamada retida para um serviço.</translation>
    </message>
    <message>
        <source>Lets the user of the line have conferences of three.</source>
        <translation>Oferece ao usuário da linha conferências a três.</translation>
    </message>
    <message>
        <source>Lets the user of the line have dialling the last number again.</source>
        <translation>Oferece ao usuário da linha rediscar o último número.</translation>
    </message>
    <message>
        <source>Lets the user of the line have distinctive ringing by caller.</source>
        <translation>Oferece ao usuário da linha toque distintivo por chamador.</translation>
    </message>
    <message>
        <source>Lets the user of the line have do not disturb.</source>
        <translation>Oferece ao usuário da linha o não perturbe.</translation>
    </message>
    <message>
        <source>Lets the user of the line have encrypted calls.</source>
        <translation>Oferece ao usuário da linha chamadas criptografadas.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding all calls.</source>
        <translation>Oferece ao usuário da linha desviar todas as chamadas.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding certain callers.</source>
        <translation>Oferece ao usuário da linha desviar determinados chamadores.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding the last caller.</source>
        <translation>Oferece ao usuário da linha desviar o último chamador.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when busy.</source>
        <translation>Oferece ao usuário da linha desviar quando ocupado.</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when nobody answers.</source>
        <translation>Oferece ao usuário da linha desviar quando ninguém atende.</translation>
    </message>
    <message>
        <source>Lets the user of the line have hiding the line's number.</source>
        <translation>Oferece ao usuário da linha ocultar o número dela.</translation>
    </message>
    <message>
        <source>Lets the user of the line have letting the last caller through do not disturb.</source>
        <translation>Oferece ao usuário da linha deixar o último chamador passar pelo não perturbe.</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing callers without a number.</source>
        <translation>Oferece ao usuário da linha recusar chamadores sem número.</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing the last caller.</source>
        <translation>Oferece ao usuário da linha recusar o último chamador.</translation>
    </message>
    <message>
        <source>Lets the user of the line have second calls during a call.</source>
        <translation>Oferece ao usuário da linha segundas chamadas durante uma chamada.</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing callers' numbers.</source>
        <translation>Oferece ao usuário da linha ver os números dos chamadores.</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing the number of a second caller.</source>
        <translation>Oferece ao usuário da linha ver o número de um segundo chamador.</translation>
    </message>
    <message>
        <source>Lets the user of the line have speed dial digits.</source>
        <translation>Oferece ao usuário da linha dígitos de discagem rápida.</translation>
    </message>
    <message>
        <source>Lets the user of the line have spoken announcements of services.</source>
        <translation>Oferece ao usuário da linha anúncios falados dos serviços.</translation>
    </message>
    <message>
        <source>Lets the user of the line have the lamp and tone of waiting messages.</source>
        <translation>Oferece ao usuário da linha a luz e o tom de mensagens à espera.</translation>
    </message>
    <message>
        <source>Lets the user of the line have the sign of waiting messages that phones with a display know.</source>
        <translation>Oferece ao usuário da linha o sinal de mensagens à espera que os telefones com visor conhecem.</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers with a word to the target first.</source>
        <translation>Oferece ao usuário da linha transferências em que antes se fala com o destino.</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers without a word to the target.</source>
        <translation>Oferece ao usuário da linha transferências sem falar com o destino.</translation>
    </message>
    <message>
        <source>Lets the user of the port be shown who joins a conference.</source>
        <translation>Oferece ao usuário da porta ver quem entra em uma conferência.</translation>
    </message>
    <message>
        <source>Lets the user set a line key by holding it down.</source>
        <translation>Permite ao usuário definir uma tecla de linha mantendo-a pressionada.</translation>
    </message>
    <message>
        <source>Lights all keys of the modules in turn.</source>
        <translation>Acende uma a uma todas as teclas dos módulos.</translation>
    </message>
    <message>
        <source>Lights the display when a watched phone rings that can be picked up.</source>
        <translation>Acende o visor quando toca um telefone monitorado cuja chamada pode ser capturada.</translation>
    </message>
    <message>
        <source>Lights the display while the phone is used.</source>
        <translation>Ilumina o visor enquanto o telefone é usado.</translation>
    </message>
    <message>
        <source>Limit of the power the port gives to the phone on it, 1 to 8.</source>
        <translation>Limite da potência que a porta fornece ao telefone ligado nela, de 1 a 8.</translation>
    </message>
    <message>
        <source>Line that calls of a paired mobile phone appear on.</source>
        <translation>Linha em que aparecem as chamadas de um celular pareado.</translation>
    </message>
    <message>
        <source>Line that signs in to the call queue.</source>
        <translation>Linha que faz login na fila de chamadas.</translation>
    </message>
    <message>
        <source>Line this key belongs to; Disabled where it is a function key or unused.</source>
        <translation>Linha a que esta tecla pertence; Disabled quando é uma tecla de função ou não é usada.</translation>
    </message>
    <message>
        <source>Line whose call list is fetched from the exchange.</source>
        <translation>Linha cuja lista de chamadas é buscada do PABX.</translation>
    </message>
    <message>
        <source>Line whose forwarding and do not disturb are kept in step with a BroadSoft exchange.</source>
        <translation>Linha cujo desvio e não perturbe são mantidos em sincronia com um PABX BroadSoft.</translation>
    </message>
    <message>
        <source>List of extensions to watch with one subscription.</source>
        <translation>Lista de ramais a monitorar com uma única assinatura.</translation>
    </message>
    <message>
        <source>Listens for a fax that answers.</source>
        <translation>Detecta um fax que atende.</translation>
    </message>
    <message>
        <source>Listens for a fax that calls.</source>
        <translation>Detecta um fax que chama.</translation>
    </message>
    <message>
        <source>Listens for the first tones of a fax conversation (V.21) as a sign of a fax.</source>
        <translation>Toma os primeiros tons de uma conversa de fax (V.21) como sinal de fax.</translation>
    </message>
    <message>
        <source>Listens to Cisco's discovery protocol for the voice VLAN.</source>
        <translation>Procura a VLAN de voz pelo protocolo de descoberta da Cisco.</translation>
    </message>
    <message>
        <source>Listens to LLDP-MED for the voice VLAN.</source>
        <translation>Procura a VLAN de voz por LLDP-MED.</translation>
    </message>
    <message>
        <source>Lists a directory without a search.</source>
        <translation>Lista uma agenda sem busca.</translation>
    </message>
    <message>
        <source>Lists missed calls of this line.</source>
        <translation>Lista as chamadas perdidas desta linha.</translation>
    </message>
    <message>
        <source>Lists the XSI server's directories one by one instead of together.</source>
        <translation>Lista as agendas do servidor XSI uma a uma em vez de juntas.</translation>
    </message>
    <message>
        <source>Locks the settings in the phone's own menu.</source>
        <translation>Bloqueia as configurações no menu do próprio telefone.</translation>
    </message>
    <message>
        <source>Logs what the kernel says.</source>
        <translation>Registra no log o que o kernel diz.</translation>
    </message>
    <message>
        <source>Logs what the system says.</source>
        <translation>Registra no log o que o sistema diz.</translation>
    </message>
    <message>
        <source>Longest call from the network to the telephone line, in seconds; 0 sets no limit.</source>
        <translation>Duração máxima de uma chamada da rede para a linha telefônica, em segundos; 0 não impõe limite.</translation>
    </message>
    <message>
        <source>Longest call from the telephone line to the network, in seconds; 0 sets no limit.</source>
        <translation>Duração máxima de uma chamada da linha telefônica para a rede, em segundos; 0 não impõe limite.</translation>
    </message>
    <message>
        <source>Longest pause between two retransmissions.</source>
        <translation>Pausa mais longa entre duas retransmissões.</translation>
    </message>
    <message>
        <source>Longest press of the hook that counts as a flash.</source>
        <translation>Maior toque no gancho que conta como flash.</translation>
    </message>
    <message>
        <source>Longest registration the phone accepts from its proxy.</source>
        <translation>Registro mais longo que o telefone aceita do proxy.</translation>
    </message>
    <message>
        <source>Longest subscription accepted.</source>
        <translation>Assinatura mais longa aceita.</translation>
    </message>
    <message>
        <source>Longest the pause may grow to when each failure doubles it.</source>
        <translation>Até quanto a pausa pode crescer quando cada falha a dobra.</translation>
    </message>
    <message>
        <source>Longest time a message may stay in the network.</source>
        <translation>Tempo máximo que uma mensagem pode ficar na rede.</translation>
    </message>
    <message>
        <source>Looks callers' numbers up in the directories to show a name.</source>
        <translation>Procura os números dos chamadores nas agendas para mostrar um nome.</translation>
    </message>
    <message>
        <source>Looks for a small Cisco exchange at start and changes protocol if one answers; No keeps SIP.</source>
        <translation>Procura no início um pequeno PABX Cisco e muda de protocolo se um responder; No mantém o SIP.</translation>
    </message>
    <message>
        <source>Looks names up in an LDAP directory.</source>
        <translation>Busca nomes em um diretório LDAP.</translation>
    </message>
    <message>
        <source>Loudness of a Bluetooth headset.</source>
        <translation>Volume de um headset Bluetooth.</translation>
    </message>
    <message>
        <source>Loudness of digits the phone plays, in dBm.</source>
        <translation>Volume dos dígitos que o telefone emite, em dBm.</translation>
    </message>
    <message>
        <source>Loudness of the bell.</source>
        <translation>Volume da campainha.</translation>
    </message>
    <message>
        <source>Loudness of the handset.</source>
        <translation>Volume do monofone.</translation>
    </message>
    <message>
        <source>Loudness of the headset.</source>
        <translation>Volume do headset.</translation>
    </message>
    <message>
        <source>Loudness of the speaker.</source>
        <translation>Volume do alto-falante.</translation>
    </message>
    <message>
        <source>Loudness written into digit packets.</source>
        <translation>Volume escrito nos pacotes de dígitos.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>Menor porta TCP para SIP do processador de voz 2 do adaptador.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>Menor porta TCP para SIP do processador de voz 3 do adaptador.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>Menor porta TCP para SIP do processador de voz 4 do adaptador.</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP.</source>
        <translation>Menor porta TCP para SIP.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>Menor porta UDP para voz do processador de voz 2 do adaptador.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>Menor porta UDP para voz do processador de voz 3 do adaptador.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>Menor porta UDP para voz do processador de voz 4 do adaptador.</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech.</source>
        <translation>Menor porta UDP para voz.</translation>
    </message>
    <message>
        <source>Lowest frequency taken for ringing, in hertz.</source>
        <translation>Menor frequência aceita como toque, em hertz.</translation>
    </message>
    <message>
        <source>Mail server they are handed to.</source>
        <translation>Servidor de e-mail ao qual são entregues.</translation>
    </message>
    <message>
        <source>Mailbox of the line.</source>
        <translation>Caixa postal da linha.</translation>
    </message>
    <message>
        <source>Makes a conference of the line's two calls by one press of the key.</source>
        <translation>Monta uma conferência com as duas chamadas da linha com um só toque na tecla.</translation>
    </message>
    <message>
        <source>Makes a speed dial key pressed during a call transfer it instead of dialling.</source>
        <translation>Faz uma tecla de discagem rápida pressionada durante uma chamada transferi-la em vez de discar.</translation>
    </message>
    <message>
        <source>Makes a speed dial key that holds a star code transfer the present call instead of dialling.</source>
        <translation>Faz uma tecla de discagem rápida com um código de serviço (*) transferir a chamada atual em vez de discar.</translation>
    </message>
    <message>
        <source>Makes a watched key pressed during a call transfer it to who the watched phone talks with.</source>
        <translation>Faz uma tecla de monitoramento pressionada durante uma chamada transferi-la para quem fala com o telefone monitorado.</translation>
    </message>
    <message>
        <source>Makes all voice objects of TR-069's data model at start.</source>
        <translation>Cria no início todos os objetos de voz do modelo de dados do TR-069.</translation>
    </message>
    <message>
        <source>Makes an agent available at once after signing in.</source>
        <translation>Deixa o agente disponível logo após fazer login.</translation>
    </message>
    <message>
        <source>Makes digits sent in the speech louder.</source>
        <translation>Aumenta o volume dos dígitos enviados na voz.</translation>
    </message>
    <message>
        <source>Makes the adapter give addresses to what is plugged in behind it.</source>
        <translation>Faz o adaptador fornecer endereços ao que está conectado atrás dele.</translation>
    </message>
    <message>
        <source>Makes the line a source of music.</source>
        <translation>Faz da linha uma fonte de música.</translation>
    </message>
    <message>
        <source>Makes the line fit for a modem.</source>
        <translation>Deixa a linha adequada para um modem.</translation>
    </message>
    <message>
        <source>Makes the phone part of a small exchange without a server.</source>
        <translation>Faz do telefone parte de um pequeno PABX sem servidor.</translation>
    </message>
    <message>
        <source>Mark that tells one set of the line's settings from another.</source>
        <translation>Marca que distingue um conjunto de configurações da linha de outro.</translation>
    </message>
    <message>
        <source>Marks all packets of the uplink with a VLAN. If the switch does not expect it, the adapter is cut off.</source>
        <translation>Marca com uma VLAN todos os pacotes do link WAN. Se o switch não a espera, o adaptador fica isolado.</translation>
    </message>
    <message>
        <source>Marks packets as set here instead of as the switch says.</source>
        <translation>Marca os pacotes como definido aqui em vez de como o switch diz.</translation>
    </message>
    <message>
        <source>Marks the number as a telephone number.</source>
        <translation>Marca o número como número de telefone.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync begins.</source>
        <translation>Mensagem enviada ao servidor syslog quando uma ressincronização começa.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has failed.</source>
        <translation>Mensagem enviada ao servidor syslog quando uma ressincronização falhou.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has succeeded.</source>
        <translation>Mensagem enviada ao servidor syslog quando uma ressincronização deu certo.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade begins.</source>
        <translation>Mensagem enviada ao servidor syslog quando uma atualização começa.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has failed.</source>
        <translation>Mensagem enviada ao servidor syslog quando uma atualização falhou.</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has succeeded.</source>
        <translation>Mensagem enviada ao servidor syslog quando uma atualização deu certo.</translation>
    </message>
    <message>
        <source>Milliseconds a digit must last to be sent, where digits keep strictly to their lengths.</source>
        <translation>Milissegundos que um dígito precisa durar para ser enviado, quando os dígitos mantêm rigorosamente sua duração.</translation>
    </message>
    <message>
        <source>Milliseconds after which a second press of a key counts as new, while the display is spoken.</source>
        <translation>Milissegundos após os quais um segundo toque em uma tecla conta como novo, enquanto o visor é lido.</translation>
    </message>
    <message>
        <source>Milliseconds between two packets of one digit sent beside the speech; 0 leaves it to the phone.</source>
        <translation>Milissegundos entre dois pacotes de um dígito enviado ao lado da voz; 0 deixa a cargo do telefone.</translation>
    </message>
    <message>
        <source>Milliseconds in one frame of iLBC: 20 or 30. The other end must agree.</source>
        <translation>Milissegundos em um quadro de iLBC: 20 ou 30. O outro lado precisa concordar.</translation>
    </message>
    <message>
        <source>Milliseconds within which three presses count as one triple press, while the display is spoken.</source>
        <translation>Milissegundos dentro dos quais três toques contam como um toque triplo, enquanto o visor é lido.</translation>
    </message>
    <message>
        <source>Milliseconds within which two presses count as one double press, while the display is spoken.</source>
        <translation>Milissegundos dentro dos quais dois toques contam como um toque duplo, enquanto o visor é lido.</translation>
    </message>
    <message>
        <source>Minutes after which a guest signed in at this phone is signed out.</source>
        <translation>Minutos após os quais um visitante que fez login neste telefone é desconectado.</translation>
    </message>
    <message>
        <source>Minutes between two fetches of news and weather.</source>
        <translation>Minutos entre duas buscas de notícias e previsão do tempo.</translation>
    </message>
    <message>
        <source>Minutes between two problem reports the phone makes by itself; 0 makes none.</source>
        <translation>Minutos entre dois relatórios de problema que o telefone faz por conta própria; 0 não faz nenhum.</translation>
    </message>
    <message>
        <source>Minutes of rest after which a guest signed in at this phone is signed out.</source>
        <translation>Minutos de inatividade após os quais um visitante que fez login neste telefone é desconectado.</translation>
    </message>
    <message>
        <source>Modem signal of the caller's number.</source>
        <translation>Sinal de modem do número do chamador.</translation>
    </message>
    <message>
        <source>Month first or day first.</source>
        <translation>Mês primeiro ou dia primeiro.</translation>
    </message>
    <message>
        <source>Moves the microphone's overload point by 9 dB, as a standard asks.</source>
        <translation>Desloca em 9 dB o ponto de sobrecarga do microfone, como uma norma exige.</translation>
    </message>
    <message>
        <source>Multicast group 1 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 1 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 10 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 10 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 2 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 2 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 3 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 3 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 4 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 4 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 5 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 5 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 6 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 6 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 7 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 7 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 8 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 8 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Multicast group 9 the phone pages and listens to, with its address, name and number.</source>
        <translation>Grupo multicast 9 em que o telefone faz e ouve paging, com endereço, nome e número.</translation>
    </message>
    <message>
        <source>Name by which a mobile phone sees this phone over Bluetooth.</source>
        <translation>Nome com que um celular vê este telefone por Bluetooth.</translation>
    </message>
    <message>
        <source>Name by which ring 9 is asked for in Alert-Info.</source>
        <translation>Nome com que o toque 9 é pedido em Alert-Info.</translation>
    </message>
    <message>
        <source>Name by which the line proves itself, where that is not its number; used only if Use_Auth_ID says so.</source>
        <translation>Nome com que a linha se autentica, quando não é o número dela; só vale se Use_Auth_ID disser isso.</translation>
    </message>
    <message>
        <source>Name for that login, of up to 50 characters.</source>
        <translation>Nome para esse login, de até 50 caracteres.</translation>
    </message>
    <message>
        <source>Name of a header that a problem report's upload carries.</source>
        <translation>Nome de um cabeçalho que o envio de um relatório de problema leva.</translation>
    </message>
    <message>
        <source>Name of a problem report's file.</source>
        <translation>Nome do arquivo de um relatório de problema.</translation>
    </message>
    <message>
        <source>Name of named signalling events as announced.</source>
        <translation>Nome dos eventos de sinalização nomeados como anunciado.</translation>
    </message>
    <message>
        <source>Name of the administrator on the adapter's web pages.</source>
        <translation>Nome do administrador nas páginas web do adaptador.</translation>
    </message>
    <message>
        <source>Name of the codec G.711 A-law as announced.</source>
        <translation>Nome do codec G.711 A-law como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.711 µ-law as announced.</source>
        <translation>Nome do codec G.711 µ-law como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.722 as announced.</source>
        <translation>Nome do codec G.722 como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.722.2 as announced.</source>
        <translation>Nome do codec G.722.2 como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.723 as announced.</source>
        <translation>Nome do codec G.723 como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 16 kbit/s as announced.</source>
        <translation>Nome do codec G.726 a 16 kbit/s como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 24 kbit/s as announced.</source>
        <translation>Nome do codec G.726 a 24 kbit/s como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 32 kbit/s as announced.</source>
        <translation>Nome do codec G.726 a 32 kbit/s como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 40 kbit/s as announced.</source>
        <translation>Nome do codec G.726 a 40 kbit/s como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.729a as announced.</source>
        <translation>Nome do codec G.729a como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec G.729ab as announced.</source>
        <translation>Nome do codec G.729ab como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec L16 as announced.</source>
        <translation>Nome do codec L16 como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec Opus as announced.</source>
        <translation>Nome do codec Opus como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec encapsulated RTP as announced.</source>
        <translation>Nome do codec RTP encapsulado como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec iLBC as announced.</source>
        <translation>Nome do codec iLBC como anunciado.</translation>
    </message>
    <message>
        <source>Name of the codec iSAC as announced.</source>
        <translation>Nome do codec iSAC como anunciado.</translation>
    </message>
    <message>
        <source>Name of the digits' format as announced.</source>
        <translation>Nome do formato dos dígitos como anunciado.</translation>
    </message>
    <message>
        <source>Name of the group under which call quality is reported.</source>
        <translation>Nome do grupo com que a qualidade das chamadas é informada.</translation>
    </message>
    <message>
        <source>Name of the person signed in at this phone by extension mobility.</source>
        <translation>Nome da pessoa que fez login neste telefone por mobilidade de ramal.</translation>
    </message>
    <message>
        <source>Name of the phone as a whole, shown where no line's name is.</source>
        <translation>Nome do telefone como um todo, mostrado onde não há nome de linha.</translation>
    </message>
    <message>
        <source>Name of the problem report's file.</source>
        <translation>Nome do arquivo do relatório de problema.</translation>
    </message>
    <message>
        <source>Name of the user with few rights on the adapter's web pages.</source>
        <translation>Nome do usuário com poucos direitos nas páginas web do adaptador.</translation>
    </message>
    <message>
        <source>Name of the wireless network.</source>
        <translation>Nome da rede sem fio.</translation>
    </message>
    <message>
        <source>Name of user 1 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nome do usuário 1 da rede, quando os chamadores se autenticam por SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 2 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nome do usuário 2 da rede, quando os chamadores se autenticam por SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 3 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nome do usuário 3 da rede, quando os chamadores se autenticam por SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 4 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nome do usuário 4 da rede, quando os chamadores se autenticam por SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 5 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nome do usuário 5 da rede, quando os chamadores se autenticam por SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 6 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nome do usuário 6 da rede, quando os chamadores se autenticam por SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 7 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nome do usuário 7 da rede, quando os chamadores se autenticam por SIP digest.</translation>
    </message>
    <message>
        <source>Name of user 8 from the network, where callers prove themselves by SIP digest.</source>
        <translation>Nome do usuário 8 da rede, quando os chamadores se autenticam por SIP digest.</translation>
    </message>
    <message>
        <source>Name said in the clear before the login's tunnel is up.</source>
        <translation>Nome dito sem criptografia antes que o túnel do login esteja de pé.</translation>
    </message>
    <message>
        <source>Name sent to the XML services.</source>
        <translation>Nome enviado aos serviços XML.</translation>
    </message>
    <message>
        <source>Name server asked first.</source>
        <translation>Servidor DNS consultado primeiro.</translation>
    </message>
    <message>
        <source>Name server asked second.</source>
        <translation>Servidor DNS consultado em segundo lugar.</translation>
    </message>
    <message>
        <source>Name server told to devices on the LAN port instead of the adapter's.</source>
        <translation>Servidor DNS informado aos dispositivos na porta LAN no lugar do adaptador.</translation>
    </message>
    <message>
        <source>Name servers set by hand.</source>
        <translation>Servidores DNS definidos à mão.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 2.</source>
        <translation>Nome mostrado para a discagem rápida 2.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 3.</source>
        <translation>Nome mostrado para a discagem rápida 3.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 4.</source>
        <translation>Nome mostrado para a discagem rápida 4.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 5.</source>
        <translation>Nome mostrado para a discagem rápida 5.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 6.</source>
        <translation>Nome mostrado para a discagem rápida 6.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 7.</source>
        <translation>Nome mostrado para a discagem rápida 7.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 8.</source>
        <translation>Nome mostrado para a discagem rápida 8.</translation>
    </message>
    <message>
        <source>Name shown for speed dial 9.</source>
        <translation>Nome mostrado para a discagem rápida 9.</translation>
    </message>
    <message>
        <source>Name that server must give when it calls.</source>
        <translation>Nome que esse servidor precisa informar quando chama.</translation>
    </message>
    <message>
        <source>Name the TR-069 server must give when it calls the phone.</source>
        <translation>Nome que o servidor TR-069 precisa informar quando chama o telefone.</translation>
    </message>
    <message>
        <source>Name the adapter gives itself on the network and to the DHCP server.</source>
        <translation>Nome com que o adaptador se apresenta na rede e ao servidor DHCP.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 1.</source>
        <translation>Nome que o adaptador informa ao gateway 1.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 2.</source>
        <translation>Nome que o adaptador informa ao gateway 2.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 3.</source>
        <translation>Nome que o adaptador informa ao gateway 3.</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 4.</source>
        <translation>Nome que o adaptador informa ao gateway 4.</translation>
    </message>
    <message>
        <source>Name the adapter gives to that server.</source>
        <translation>Nome que o adaptador informa a esse servidor.</translation>
    </message>
    <message>
        <source>Name the adapter gives to the mail server.</source>
        <translation>Nome que o adaptador informa ao servidor de e-mail.</translation>
    </message>
    <message>
        <source>Name the adapter gives when it dials in by PPPoE.</source>
        <translation>Nome que o adaptador informa quando se conecta por PPPoE.</translation>
    </message>
    <message>
        <source>Name the called party sees.</source>
        <translation>Nome que o chamado vê.</translation>
    </message>
    <message>
        <source>Name the phone binds to the LDAP directory with.</source>
        <translation>Nome com que o telefone faz o bind no diretório LDAP.</translation>
    </message>
    <message>
        <source>Name the phone gives itself on the network.</source>
        <translation>Nome com que o telefone se apresenta na rede.</translation>
    </message>
    <message>
        <source>Name the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>Nome que o telefone informa ao servidor XSI, quando se autentica com o login SIP.</translation>
    </message>
    <message>
        <source>Name the phone gives to the backup TR-069 server.</source>
        <translation>Nome que o telefone informa ao servidor TR-069 reserva.</translation>
    </message>
    <message>
        <source>Name the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>Nome que o telefone informa ao servidor de mobilidade de ramal enquanto ninguém fez login.</translation>
    </message>
    <message>
        <source>Name the phone gives to the web proxy.</source>
        <translation>Nome que o telefone informa ao proxy web.</translation>
    </message>
    <message>
        <source>Name the phone gives when it fetches its profile, where the server asks for one.</source>
        <translation>Nome que o telefone informa quando busca seu perfil, se o servidor pede um.</translation>
    </message>
    <message>
        <source>Name the phone proves itself by.</source>
        <translation>Nome com que o telefone se autentica.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 1 by.</source>
        <translation>Nome com que o servidor pede o padrão de toque 1.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 2 by.</source>
        <translation>Nome com que o servidor pede o padrão de toque 2.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 3 by.</source>
        <translation>Nome com que o servidor pede o padrão de toque 3.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 4 by.</source>
        <translation>Nome com que o servidor pede o padrão de toque 4.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 5 by.</source>
        <translation>Nome com que o servidor pede o padrão de toque 5.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 6 by.</source>
        <translation>Nome com que o servidor pede o padrão de toque 6.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 7 by.</source>
        <translation>Nome com que o servidor pede o padrão de toque 7.</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 8 by.</source>
        <translation>Nome com que o servidor pede o padrão de toque 8.</translation>
    </message>
    <message>
        <source>Name the user sees for this wireless profile.</source>
        <translation>Nome que o usuário vê para este perfil sem fio.</translation>
    </message>
    <message>
        <source>Name under which the LDAP directory stands in the phone's menu.</source>
        <translation>Nome com que o diretório LDAP aparece no menu do telefone.</translation>
    </message>
    <message>
        <source>Name under which the Webex directory stands in the phone's menu.</source>
        <translation>Nome com que o diretório Webex aparece no menu do telefone.</translation>
    </message>
    <message>
        <source>Name under which the common directory of the enterprise stands in the phone's menu.</source>
        <translation>Nome com que a agenda comum da empresa aparece no menu do telefone.</translation>
    </message>
    <message>
        <source>Name under which the common directory of the group stands in the phone's menu.</source>
        <translation>Nome com que a agenda comum do grupo aparece no menu do telefone.</translation>
    </message>
    <message>
        <source>Name under which the directory of the enterprise stands in the phone's menu.</source>
        <translation>Nome com que a agenda da empresa aparece no menu do telefone.</translation>
    </message>
    <message>
        <source>Name under which the directory of the group stands in the phone's menu.</source>
        <translation>Nome com que a agenda do grupo aparece no menu do telefone.</translation>
    </message>
    <message>
        <source>Name under which the line is shared.</source>
        <translation>Nome com que a linha é compartilhada.</translation>
    </message>
    <message>
        <source>Name under which the personal directory stands in the phone's menu.</source>
        <translation>Nome com que a agenda pessoal aparece no menu do telefone.</translation>
    </message>
    <message>
        <source>Name under which this camera stands in the phone's menu.</source>
        <translation>Nome com que esta câmera aparece no menu do telefone.</translation>
    </message>
    <message>
        <source>Negotiates encrypted speech with the network only where SIP goes over TLS.</source>
        <translation>Negocia voz criptografada com a rede só quando o SIP vai por TLS.</translation>
    </message>
    <message>
        <source>Network domain of the phone.</source>
        <translation>Domínio de rede do telefone.</translation>
    </message>
    <message>
        <source>Network mask beside an address set by hand.</source>
        <translation>Máscara de rede junto a um endereço definido à mão.</translation>
    </message>
    <message>
        <source>Network mask inside.</source>
        <translation>Máscara da rede interna.</translation>
    </message>
    <message>
        <source>Number announcements are fetched from.</source>
        <translation>Número de onde os anúncios são buscados.</translation>
    </message>
    <message>
        <source>Number behind digit 2.</source>
        <translation>Número do dígito 2.</translation>
    </message>
    <message>
        <source>Number behind digit 3.</source>
        <translation>Número do dígito 3.</translation>
    </message>
    <message>
        <source>Number behind digit 4.</source>
        <translation>Número do dígito 4.</translation>
    </message>
    <message>
        <source>Number behind digit 5.</source>
        <translation>Número do dígito 5.</translation>
    </message>
    <message>
        <source>Number behind digit 6.</source>
        <translation>Número do dígito 6.</translation>
    </message>
    <message>
        <source>Number behind digit 7.</source>
        <translation>Número do dígito 7.</translation>
    </message>
    <message>
        <source>Number behind digit 8.</source>
        <translation>Número do dígito 8.</translation>
    </message>
    <message>
        <source>Number behind digit 9.</source>
        <translation>Número do dígito 9.</translation>
    </message>
    <message>
        <source>Number behind speed dial 2.</source>
        <translation>Número da discagem rápida 2.</translation>
    </message>
    <message>
        <source>Number behind speed dial 3.</source>
        <translation>Número da discagem rápida 3.</translation>
    </message>
    <message>
        <source>Number behind speed dial 4.</source>
        <translation>Número da discagem rápida 4.</translation>
    </message>
    <message>
        <source>Number behind speed dial 5.</source>
        <translation>Número da discagem rápida 5.</translation>
    </message>
    <message>
        <source>Number behind speed dial 6.</source>
        <translation>Número da discagem rápida 6.</translation>
    </message>
    <message>
        <source>Number behind speed dial 7.</source>
        <translation>Número da discagem rápida 7.</translation>
    </message>
    <message>
        <source>Number behind speed dial 8.</source>
        <translation>Número da discagem rápida 8.</translation>
    </message>
    <message>
        <source>Number behind speed dial 9.</source>
        <translation>Número da discagem rápida 9.</translation>
    </message>
    <message>
        <source>Number behind this digit.</source>
        <translation>Número deste dígito.</translation>
    </message>
    <message>
        <source>Number of that VLAN.</source>
        <translation>Número dessa VLAN.</translation>
    </message>
    <message>
        <source>Number of that VLAN; firmware 1.2 of the SPA122 spells it so.</source>
        <translation>Número dessa VLAN; o firmware 1.2 do SPA122 o escreve assim.</translation>
    </message>
    <message>
        <source>Number the messages key dials.</source>
        <translation>Número que a tecla de mensagens disca.</translation>
    </message>
    <message>
        <source>Number whose call shows the picture of this camera: a door's.</source>
        <translation>Número cuja chamada mostra a imagem desta câmera: o de uma porta.</translation>
    </message>
    <message>
        <source>Numbers after which a hung-up call stays open.</source>
        <translation>Números com os quais uma chamada desligada continua aberta.</translation>
    </message>
    <message>
        <source>Numbers of callers from the network who may use the telephone line; others are refused. Empty lets all through.</source>
        <translation>Números dos chamadores da rede que podem usar a linha telefônica; os demais são recusados. Vazio deixa passar todos.</translation>
    </message>
    <message>
        <source>Numbers of callers on the telephone line who may call over the network; others are refused. Empty lets all through.</source>
        <translation>Números dos chamadores da linha telefônica que podem chamar pela rede; os demais são recusados. Vazio deixa passar todos.</translation>
    </message>
    <message>
        <source>Numbers that callers on the telephone line may call over the network without a PIN.</source>
        <translation>Números que os chamadores da linha telefônica podem chamar pela rede sem PIN.</translation>
    </message>
    <message>
        <source>Offers BroadWorks Anywhere (one number on several phones) on this line.</source>
        <translation>Oferece o BroadWorks Anywhere (um número em vários telefones) nesta linha.</translation>
    </message>
    <message>
        <source>Offers IPv4 and IPv6 for speech at once, as BroadSoft exchanges know it.</source>
        <translation>Oferece IPv4 e IPv6 para a voz ao mesmo tempo, como os PABX BroadSoft conhecem.</translation>
    </message>
    <message>
        <source>Offers call waiting of this line through the XSI server.</source>
        <translation>Oferece a chamada em espera desta linha pelo servidor XSI.</translation>
    </message>
    <message>
        <source>Offers do not disturb of this line through the XSI server.</source>
        <translation>Oferece o não perturbe desta linha pelo servidor XSI.</translation>
    </message>
    <message>
        <source>Offers forwarding of this line through the XSI server.</source>
        <translation>Oferece o desvio desta linha pelo servidor XSI.</translation>
    </message>
    <message>
        <source>Offers hiding the line's number through the XSI server.</source>
        <translation>Oferece ocultar o número da linha pelo servidor XSI.</translation>
    </message>
    <message>
        <source>Offers nothing else; a call fails if the other end lacks it.</source>
        <translation>Não oferece nenhum outro; a chamada falha se o outro lado não o tiver.</translation>
    </message>
    <message>
        <source>Offers numbers while one is dialled.</source>
        <translation>Oferece números enquanto se disca um.</translation>
    </message>
    <message>
        <source>Offers recording of calls by the exchange.</source>
        <translation>Oferece gravação de chamadas pelo PABX.</translation>
    </message>
    <message>
        <source>Offers refusing callers without a number through the XSI server.</source>
        <translation>Oferece recusar chamadores sem número pelo servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft directory.</source>
        <translation>Oferece a agenda da BroadSoft.</translation>
    </message>
    <message>
        <source>Offers the Webex directory on the phone.</source>
        <translation>Oferece o diretório Webex no telefone.</translation>
    </message>
    <message>
        <source>Offers the common directory of the enterprise of the XSI server.</source>
        <translation>Oferece a agenda comum da empresa do servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the common directory of the group of the XSI server.</source>
        <translation>Oferece a agenda comum do grupo do servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the directory of the enterprise of the XSI server.</source>
        <translation>Oferece a agenda da empresa do servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the directory of the group of the XSI server.</source>
        <translation>Oferece a agenda do grupo do servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the personal directory of the XSI server.</source>
        <translation>Oferece a agenda pessoal do servidor XSI.</translation>
    </message>
    <message>
        <source>Offers the phone's own directory.</source>
        <translation>Oferece a agenda do próprio telefone.</translation>
    </message>
    <message>
        <source>Offers to call back after a missed call.</source>
        <translation>Oferece retornar a ligação após uma chamada perdida.</translation>
    </message>
    <message>
        <source>Offset from Greenwich without summer time.</source>
        <translation>Diferença em relação a Greenwich sem horário de verão.</translation>
    </message>
    <message>
        <source>Opens a login by SSH, for the maker's support.</source>
        <translation>Abre um login por SSH, para o suporte do fabricante.</translation>
    </message>
    <message>
        <source>Opens the VPN at start.</source>
        <translation>Abre a VPN no início.</translation>
    </message>
    <message>
        <source>Opens the web pages on the uplink too; on a model behind a LAN port nothing can be pushed to it without this.</source>
        <translation>Abre as páginas web também no link WAN; em um modelo com porta LAN, nada pode ser enviado a ele sem isto.</translation>
    </message>
    <message>
        <source>Outbound proxy when the first fails.</source>
        <translation>Proxy de saída para quando o primeiro falha.</translation>
    </message>
    <message>
        <source>Outside address, where it never changes.</source>
        <translation>Endereço externo, quando nunca muda.</translation>
    </message>
    <message>
        <source>Outside port of the line.</source>
        <translation>Porta externa da linha.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 2.</source>
        <translation>Porta externa que corresponde à menor porta de voz do processador de voz 2 do adaptador.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 3.</source>
        <translation>Porta externa que corresponde à menor porta de voz do processador de voz 3 do adaptador.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 4.</source>
        <translation>Porta externa que corresponde à menor porta de voz do processador de voz 4 do adaptador.</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port.</source>
        <translation>Porta externa que corresponde à menor porta de voz.</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 1, com o qual um chamador da rede obtém a linha telefônica.</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 1, com o qual um chamador da linha telefônica pode chamar pela rede.</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 2, com o qual um chamador da rede obtém a linha telefônica.</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 2, com o qual um chamador da linha telefônica pode chamar pela rede.</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 3, com o qual um chamador da rede obtém a linha telefônica.</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 3, com o qual um chamador da linha telefônica pode chamar pela rede.</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 4, com o qual um chamador da rede obtém a linha telefônica.</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 4, com o qual um chamador da linha telefônica pode chamar pela rede.</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 5, com o qual um chamador da rede obtém a linha telefônica.</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 5, com o qual um chamador da linha telefônica pode chamar pela rede.</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 6, com o qual um chamador da rede obtém a linha telefônica.</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 6, com o qual um chamador da linha telefônica pode chamar pela rede.</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 7, com o qual um chamador da rede obtém a linha telefônica.</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 7, com o qual um chamador da linha telefônica pode chamar pela rede.</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller from the network gets the telephone line.</source>
        <translation>PIN 8, com o qual um chamador da rede obtém a linha telefônica.</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller on the telephone line may call over the network.</source>
        <translation>PIN 8, com o qual um chamador da linha telefônica pode chamar pela rede.</translation>
    </message>
    <message>
        <source>PIN a mobile phone must give to pair with this phone over Bluetooth.</source>
        <translation>PIN que um celular precisa informar para parear com este telefone por Bluetooth.</translation>
    </message>
    <message>
        <source>Passes the number shown on the telephone line on as the caller's number over the network.</source>
        <translation>Repassa pela rede, como número do chamador, o número mostrado na linha telefônica.</translation>
    </message>
    <message>
        <source>Password SNMP version 3 is encrypted with.</source>
        <translation>Senha com que o SNMP versão 3 é criptografado.</translation>
    </message>
    <message>
        <source>Password a page must know.</source>
        <translation>Senha que um paging precisa saber.</translation>
    </message>
    <message>
        <source>Password at the TR-069 server.</source>
        <translation>Senha no servidor TR-069.</translation>
    </message>
    <message>
        <source>Password at the VPN gateway.</source>
        <translation>Senha no gateway VPN.</translation>
    </message>
    <message>
        <source>Password by which the user of SNMP version 3 proves itself.</source>
        <translation>Senha com que o usuário do SNMP versão 3 se autentica.</translation>
    </message>
    <message>
        <source>Password for PPPoE.</source>
        <translation>Senha do PPPoE.</translation>
    </message>
    <message>
        <source>Password for dialling in by PPPoE.</source>
        <translation>Senha para se conectar por PPPoE.</translation>
    </message>
    <message>
        <source>Password for it.</source>
        <translation>Senha dele.</translation>
    </message>
    <message>
        <source>Password for that login.</source>
        <translation>Senha para esse login.</translation>
    </message>
    <message>
        <source>Password for the directory.</source>
        <translation>Senha da agenda.</translation>
    </message>
    <message>
        <source>Password of the administrator on the adapter's web pages; the ATA19x wants at least eight characters, the SPA1xx takes 32 at most.</source>
        <translation>Senha do administrador nas páginas web do adaptador; o ATA19x exige pelo menos oito caracteres, o SPA1xx aceita no máximo 32.</translation>
    </message>
    <message>
        <source>Password of the line at its proxy.</source>
        <translation>Senha da linha no proxy.</translation>
    </message>
    <message>
        <source>Password of the line at the BroadSoft XSI server.</source>
        <translation>Senha da linha no servidor XSI da BroadSoft.</translation>
    </message>
    <message>
        <source>Password of the person signed in at this phone by extension mobility.</source>
        <translation>Senha da pessoa que fez login neste telefone por mobilidade de ramal.</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its pages and menus.</source>
        <translation>Senha do usuário do próprio telefone nas páginas e menus dele.</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its web pages.</source>
        <translation>Senha do usuário do próprio telefone nas páginas web dele.</translation>
    </message>
    <message>
        <source>Password of the user admin on the phone's web pages.</source>
        <translation>Senha do usuário admin nas páginas web do telefone.</translation>
    </message>
    <message>
        <source>Password of the user with few rights on the adapter's web pages.</source>
        <translation>Senha do usuário com poucos direitos nas páginas web do adaptador.</translation>
    </message>
    <message>
        <source>Password of the wireless network (WPA).</source>
        <translation>Senha da rede sem fio (WPA).</translation>
    </message>
    <message>
        <source>Password of user 1 from the network.</source>
        <translation>Senha do usuário 1 da rede.</translation>
    </message>
    <message>
        <source>Password of user 2 from the network.</source>
        <translation>Senha do usuário 2 da rede.</translation>
    </message>
    <message>
        <source>Password of user 3 from the network.</source>
        <translation>Senha do usuário 3 da rede.</translation>
    </message>
    <message>
        <source>Password of user 4 from the network.</source>
        <translation>Senha do usuário 4 da rede.</translation>
    </message>
    <message>
        <source>Password of user 5 from the network.</source>
        <translation>Senha do usuário 5 da rede.</translation>
    </message>
    <message>
        <source>Password of user 6 from the network.</source>
        <translation>Senha do usuário 6 da rede.</translation>
    </message>
    <message>
        <source>Password of user 7 from the network.</source>
        <translation>Senha do usuário 7 da rede.</translation>
    </message>
    <message>
        <source>Password of user 8 from the network.</source>
        <translation>Senha do usuário 8 da rede.</translation>
    </message>
    <message>
        <source>Password sent to the XML services.</source>
        <translation>Senha enviada aos serviços XML.</translation>
    </message>
    <message>
        <source>Password that server must give when it calls.</source>
        <translation>Senha que esse servidor precisa informar quando chama.</translation>
    </message>
    <message>
        <source>Password the TR-069 server must give when it calls the phone.</source>
        <translation>Senha que o servidor TR-069 precisa informar quando chama o telefone.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 1.</source>
        <translation>Senha que o adaptador informa ao gateway 1.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 2.</source>
        <translation>Senha que o adaptador informa ao gateway 2.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 3.</source>
        <translation>Senha que o adaptador informa ao gateway 3.</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 4.</source>
        <translation>Senha que o adaptador informa ao gateway 4.</translation>
    </message>
    <message>
        <source>Password the adapter gives to that server.</source>
        <translation>Senha que o adaptador informa a esse servidor.</translation>
    </message>
    <message>
        <source>Password the adapter gives to the mail server.</source>
        <translation>Senha que o adaptador informa ao servidor de e-mail.</translation>
    </message>
    <message>
        <source>Password the phone gives to a wireless network with a login.</source>
        <translation>Senha que o telefone informa a uma rede sem fio com login.</translation>
    </message>
    <message>
        <source>Password the phone gives to the LDAP directory.</source>
        <translation>Senha que o telefone informa ao diretório LDAP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XMPP server.</source>
        <translation>Senha que o telefone informa ao servidor XMPP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>Senha que o telefone informa ao servidor XSI, quando se autentica com o login SIP.</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server.</source>
        <translation>Senha que o telefone informa ao servidor XSI.</translation>
    </message>
    <message>
        <source>Password the phone gives to the backup TR-069 server.</source>
        <translation>Senha que o telefone informa ao servidor TR-069 reserva.</translation>
    </message>
    <message>
        <source>Password the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>Senha que o telefone informa ao servidor de mobilidade de ramal enquanto ninguém fez login.</translation>
    </message>
    <message>
        <source>Password the phone gives to the web proxy.</source>
        <translation>Senha que o telefone informa ao proxy web.</translation>
    </message>
    <message>
        <source>Password the phone gives to this camera.</source>
        <translation>Senha que o telefone informa a esta câmera.</translation>
    </message>
    <message>
        <source>Pause before registering again after a failure.</source>
        <translation>Pausa antes de se registrar de novo após uma falha.</translation>
    </message>
    <message>
        <source>Pause before registering again when the failure looks lasting.</source>
        <translation>Pausa antes de se registrar de novo quando a falha parece duradoura.</translation>
    </message>
    <message>
        <source>Pause before subscribing again after a failure.</source>
        <translation>Pausa antes de assinar de novo após uma falha.</translation>
    </message>
    <message>
        <source>Pause between the first sign of ringing and its being reported.</source>
        <translation>Pausa entre o primeiro sinal de toque e seu aviso.</translation>
    </message>
    <message>
        <source>Pause between two subscriptions of watched keys.</source>
        <translation>Pausa entre duas assinaturas de teclas de monitoramento.</translation>
    </message>
    <message>
        <source>Pause between two tries of a call-back.</source>
        <translation>Pausa entre duas tentativas de rechamada.</translation>
    </message>
    <message>
        <source>Pause in the ringing after which it counts as ended.</source>
        <translation>Pausa no toque após a qual ele é considerado encerrado.</translation>
    </message>
    <message>
        <source>Payload number of G.722.2 in its octet-aligned form.</source>
        <translation>Número de payload de G.722.2 na forma alinhada por octetos.</translation>
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
        <translation>Número de payload dos dígitos ao lado de voz amostrada a 16 kHz.</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 48 kHz.</source>
        <translation>Número de payload dos dígitos ao lado de voz amostrada a 48 kHz.</translation>
    </message>
    <message>
        <source>Payload number of digits in the speech stream.</source>
        <translation>Número de payload dos dígitos no fluxo de voz.</translation>
    </message>
    <message>
        <source>Payload number of encapsulated RTP.</source>
        <translation>Número de payload de RTP encapsulado.</translation>
    </message>
    <message>
        <source>Payload number of iLBC in frames of 30 ms.</source>
        <translation>Número de payload de iLBC em quadros de 30 ms.</translation>
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
        <translation>Número de payload dos pedidos de informação.</translation>
    </message>
    <message>
        <source>Payload number of named signalling events, by which Cisco gateways speak of a fax.</source>
        <translation>Número de payload dos eventos de sinalização nomeados, com que gateways Cisco falam de um fax.</translation>
    </message>
    <message>
        <source>Payload number of the loopback test.</source>
        <translation>Número de payload do teste de loopback.</translation>
    </message>
    <message>
        <source>Picture behind the display's text.</source>
        <translation>Imagem atrás do texto do visor.</translation>
    </message>
    <message>
        <source>Plays the digits A to D that come from the network.</source>
        <translation>Emite os dígitos A a D que vêm da rede.</translation>
    </message>
    <message>
        <source>Polarity of the port while it is idle.</source>
        <translation>Polaridade da porta enquanto está livre.</translation>
    </message>
    <message>
        <source>Polarity once an incoming call is answered.</source>
        <translation>Polaridade depois que uma chamada recebida é atendida.</translation>
    </message>
    <message>
        <source>Polarity once an outgoing call is answered.</source>
        <translation>Polaridade depois que uma chamada feita é atendida.</translation>
    </message>
    <message>
        <source>Port of the XMPP server.</source>
        <translation>Porta do servidor XMPP.</translation>
    </message>
    <message>
        <source>Port of the mail server.</source>
        <translation>Porta do servidor de e-mail.</translation>
    </message>
    <message>
        <source>Port of the web pages on the uplink. What pushes to the adapter must know it.</source>
        <translation>Porta das páginas web no link WAN. O que envia ao adaptador precisa conhecê-la.</translation>
    </message>
    <message>
        <source>Port of the web pages outside.</source>
        <translation>Porta das páginas web do lado externo.</translation>
    </message>
    <message>
        <source>Port of the web proxy.</source>
        <translation>Porta do proxy web.</translation>
    </message>
    <message>
        <source>Port on which that host listens.</source>
        <translation>Porta em que esse host escuta.</translation>
    </message>
    <message>
        <source>Port the line listens on; no two lines of a phone may share one.</source>
        <translation>Porta em que a linha escuta; duas linhas de um telefone não podem usar a mesma.</translation>
    </message>
    <message>
        <source>Ports led from the uplink to single devices on the LAN port.</source>
        <translation>Portas levadas do link WAN a dispositivos individuais na porta LAN.</translation>
    </message>
    <message>
        <source>Postal code for the traffic and weather news.</source>
        <translation>Código postal para as notícias de trânsito e do tempo.</translation>
    </message>
    <message>
        <source>Pretends that the proxy is down, to test the branch's own router. Lines leave their proxy while it is on.</source>
        <translation>Finge que o proxy caiu, para testar o roteador da própria filial. As linhas deixam o proxy enquanto está ligado.</translation>
    </message>
    <message>
        <source>Priority mark of the line's SIP packets.</source>
        <translation>Marca de prioridade dos pacotes SIP da linha.</translation>
    </message>
    <message>
        <source>Priority mark of the line's speech packets.</source>
        <translation>Marca de prioridade dos pacotes de voz da linha.</translation>
    </message>
    <message>
        <source>Priority of the line's SIP frames in its VLAN.</source>
        <translation>Prioridade dos quadros SIP da linha na VLAN.</translation>
    </message>
    <message>
        <source>Priority of the line's speech frames in its VLAN.</source>
        <translation>Prioridade dos quadros de voz da linha na VLAN.</translation>
    </message>
    <message>
        <source>Priority of the line's speech in the VLAN tag (802.1p), 0 to 7; it has no effect without a VLAN.</source>
        <translation>Prioridade da voz da linha na tag de VLAN (802.1p), de 0 a 7; sem VLAN não tem efeito.</translation>
    </message>
    <message>
        <source>Private key for encrypted calls.</source>
        <translation>Chave privada para chamadas criptografadas.</translation>
    </message>
    <message>
        <source>Protocol for the profile when DHCP gave a server and no full address.</source>
        <translation>Protocolo para o perfil quando o DHCP informou um servidor e nenhum endereço completo.</translation>
    </message>
    <message>
        <source>Proves itself by another name than its number.</source>
        <translation>Autentica-se com um nome diferente do número.</translation>
    </message>
    <message>
        <source>Proves itself to the switch.</source>
        <translation>Autentica-se no switch.</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 159).</source>
        <translation>Endereço de provisionamento indicado aos dispositivos na porta LAN (opção DHCP 159).</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 160).</source>
        <translation>Endereço de provisionamento indicado aos dispositivos na porta LAN (opção DHCP 160).</translation>
    </message>
    <message>
        <source>Proxy the line turns to when no other answers: a router of the branch.</source>
        <translation>Proxy ao qual a linha recorre quando nenhum outro responde: um roteador da filial.</translation>
    </message>
    <message>
        <source>Proxy when the first fails.</source>
        <translation>Proxy para quando o primeiro falha.</translation>
    </message>
    <message>
        <source>Random addition to the long pause.</source>
        <translation>Acréscimo aleatório à pausa longa.</translation>
    </message>
    <message>
        <source>Random addition to the pause between registrations.</source>
        <translation>Acréscimo aleatório à pausa entre registros.</translation>
    </message>
    <message>
        <source>Random extra behind that time of day, in seconds, so that a whole house does not ask at once.</source>
        <translation>Acréscimo aleatório a essa hora do dia, em segundos, para que um prédio inteiro não peça ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Ranges of ports led from the uplink to devices on the LAN port.</source>
        <translation>Faixas de portas levadas do link WAN a dispositivos na porta LAN.</translation>
    </message>
    <message>
        <source>Realm by which the phone challenges a NOTIFY.</source>
        <translation>Realm com que o telefone pede autenticação a um NOTIFY.</translation>
    </message>
    <message>
        <source>Realm of a page's password.</source>
        <translation>Realm da senha de um paging.</translation>
    </message>
    <message>
        <source>Receiver of the mails in which the log is sent.</source>
        <translation>Destinatário dos e-mails em que o log é enviado.</translation>
    </message>
    <message>
        <source>Refuses a TLS server whose certificate does not bear the proxy's name.</source>
        <translation>Recusa um servidor TLS cujo certificado não traz o nome do proxy.</translation>
    </message>
    <message>
        <source>Refuses an HTTPS server whose certificate does not bear its name.</source>
        <translation>Recusa um servidor HTTPS cujo certificado não traz o nome dele.</translation>
    </message>
    <message>
        <source>Refuses callers without a number.</source>
        <translation>Recusa chamadores sem número.</translation>
    </message>
    <message>
        <source>Refuses firmware older than this version.</source>
        <translation>Recusa firmware mais antigo que esta versão.</translation>
    </message>
    <message>
        <source>Registers with a new Call-ID after every start.</source>
        <translation>Registra-se com um Call-ID novo após cada início.</translation>
    </message>
    <message>
        <source>Registers with both proxies at once.</source>
        <translation>Registra-se nos dois proxies ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Registers with the other proxy at once when one fails.</source>
        <translation>Registra-se na hora no outro proxy quando um falha.</translation>
    </message>
    <message>
        <source>Reports a transfer as soon as it rings.</source>
        <translation>Informa a transferência assim que toca.</translation>
    </message>
    <message>
        <source>Reports headsets and modules plugged into the phone.</source>
        <translation>Informa os headsets e módulos conectados ao telefone.</translation>
    </message>
    <message>
        <source>Reports the quality of each call to the server at its end.</source>
        <translation>Informa ao servidor a qualidade de cada chamada no fim dela.</translation>
    </message>
    <message>
        <source>Reports to that server at intervals.</source>
        <translation>Envia relatórios a esse servidor em intervalos.</translation>
    </message>
    <message>
        <source>Reports to the TR-069 server from time to time.</source>
        <translation>Envia relatórios ao servidor TR-069 de tempos em tempos.</translation>
    </message>
    <message>
        <source>Reports what happens on the network port as well.</source>
        <translation>Informa também o que acontece na porta de rede.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 1.</source>
        <translation>Ritmo do padrão de chamada em espera 1.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 2.</source>
        <translation>Ritmo do padrão de chamada em espera 2.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 3.</source>
        <translation>Ritmo do padrão de chamada em espera 3.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 4.</source>
        <translation>Ritmo do padrão de chamada em espera 4.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 5.</source>
        <translation>Ritmo do padrão de chamada em espera 5.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 6.</source>
        <translation>Ritmo do padrão de chamada em espera 6.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 7.</source>
        <translation>Ritmo do padrão de chamada em espera 7.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 8.</source>
        <translation>Ritmo do padrão de chamada em espera 8.</translation>
    </message>
    <message>
        <source>Rhythm of call waiting tone 9.</source>
        <translation>Ritmo do tom de chamada em espera 9.</translation>
    </message>
    <message>
        <source>Rhythm of ring 9, which is heard when a call back comes or somebody waits.</source>
        <translation>Ritmo do toque 9, que se ouve quando vem uma rechamada ou alguém espera.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 1.</source>
        <translation>Ritmo do padrão de toque 1.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 2.</source>
        <translation>Ritmo do padrão de toque 2.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 3.</source>
        <translation>Ritmo do padrão de toque 3.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 4.</source>
        <translation>Ritmo do padrão de toque 4.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 5.</source>
        <translation>Ritmo do padrão de toque 5.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 6.</source>
        <translation>Ritmo do padrão de toque 6.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 7.</source>
        <translation>Ritmo do padrão de toque 7.</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 8.</source>
        <translation>Ritmo do padrão de toque 8.</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself when the receiver is down.</source>
        <translation>Toque com que uma chamada retida avisa que continua ali quando o monofone está no gancho.</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself.</source>
        <translation>Toque com que uma chamada retida avisa que continua ali.</translation>
    </message>
    <message>
        <source>Ring that says a busy number is free now.</source>
        <translation>Toque que diz que um número ocupado agora está livre.</translation>
    </message>
    <message>
        <source>Rings in different ways for the callers named below.</source>
        <translation>Toca de modos diferentes para os chamadores indicados abaixo.</translation>
    </message>
    <message>
        <source>Rings shortly also when the last new message is gone.</source>
        <translation>Toca brevemente também quando a última mensagem nova se foi.</translation>
    </message>
    <message>
        <source>Rings the phone on line 1 when the telephone line rings.</source>
        <translation>Toca o telefone da linha 1 quando a linha telefônica toca.</translation>
    </message>
    <message>
        <source>Rings the phones on all ports in step, not in turn.</source>
        <translation>Toca os telefones de todas as portas no mesmo compasso, não um por vez.</translation>
    </message>
    <message>
        <source>Round-trip estimate that SIP's timers build on.</source>
        <translation>Estimativa de ida e volta em que se baseiam os temporizadores do SIP.</translation>
    </message>
    <message>
        <source>Router told to devices on the LAN port.</source>
        <translation>Roteador informado aos dispositivos na porta LAN.</translation>
    </message>
    <message>
        <source>Rules of the phone's own packet filter.</source>
        <translation>Regras do filtro de pacotes do próprio telefone.</translation>
    </message>
    <message>
        <source>SIP, or Cisco's own protocol for its small exchanges.</source>
        <translation>SIP, ou o protocolo da própria Cisco para seus pequenos PABX.</translation>
    </message>
    <message>
        <source>Says in calls that speech before the answer is welcome (P-Early-Media, RFC 5009).</source>
        <translation>Informa nas chamadas que voz antes do atendimento é bem-vinda (P-Early-Media, RFC 5009).</translation>
    </message>
    <message>
        <source>Searches the LDAP directory's names and numbers by one entry field.</source>
        <translation>Busca nomes e números do diretório LDAP por um único campo.</translation>
    </message>
    <message>
        <source>Seconds a call rings before it is forwarded because nobody answers.</source>
        <translation>Segundos que uma chamada toca antes de ser desviada porque ninguém atende.</translation>
    </message>
    <message>
        <source>Seconds a caller from the network has for each digit of the PIN.</source>
        <translation>Segundos que um chamador da rede tem para cada dígito do PIN.</translation>
    </message>
    <message>
        <source>Seconds a caller on the telephone line has for each digit of the PIN.</source>
        <translation>Segundos que um chamador da linha telefônica tem para cada dígito do PIN.</translation>
    </message>
    <message>
        <source>Seconds a line of news takes to move on.</source>
        <translation>Segundos que uma linha de notícias leva para avançar.</translation>
    </message>
    <message>
        <source>Seconds a phone that is set to silent shows a call before it counts as missed.</source>
        <translation>Segundos que um telefone em modo silencioso mostra uma chamada antes que ela conte como perdida.</translation>
    </message>
    <message>
        <source>Seconds a registration lasts.</source>
        <translation>Segundos que dura um registro.</translation>
    </message>
    <message>
        <source>Seconds a shared line's subscription lasts.</source>
        <translation>Segundos que dura a assinatura de uma linha compartilhada.</translation>
    </message>
    <message>
        <source>Seconds a subscription for guests at this phone lasts.</source>
        <translation>Segundos que dura uma assinatura para visitantes neste telefone.</translation>
    </message>
    <message>
        <source>Seconds a subscription for messages lasts.</source>
        <translation>Segundos que dura uma assinatura de mensagens.</translation>
    </message>
    <message>
        <source>Seconds a subscription for waiting messages lasts.</source>
        <translation>Segundos que dura uma assinatura de mensagens à espera.</translation>
    </message>
    <message>
        <source>Seconds a watched key's subscription lasts.</source>
        <translation>Segundos que dura a assinatura de uma tecla de monitoramento.</translation>
    </message>
    <message>
        <source>Seconds after a change at the phone until it reports its settings to the server.</source>
        <translation>Segundos após uma mudança no telefone até que ele informe suas configurações ao servidor.</translation>
    </message>
    <message>
        <source>Seconds after which a held call reminds of itself; empty or 0 never.</source>
        <translation>Segundos após os quais uma chamada retida avisa que continua ali; vazio ou 0, nunca.</translation>
    </message>
    <message>
        <source>Seconds after which a login on the web pages ends in any case.</source>
        <translation>Segundos após os quais um login nas páginas web termina em qualquer caso.</translation>
    </message>
    <message>
        <source>Seconds after which the line looks whether its own proxy is back.</source>
        <translation>Segundos após os quais a linha verifica se o seu próprio proxy voltou.</translation>
    </message>
    <message>
        <source>Seconds before the phone tries the XMPP server again.</source>
        <translation>Segundos até que o telefone tente de novo o servidor XMPP.</translation>
    </message>
    <message>
        <source>Seconds between quality reports during a call; 0 none.</source>
        <translation>Segundos entre relatórios de qualidade durante uma chamada; 0, nenhum.</translation>
    </message>
    <message>
        <source>Seconds between reports to the TR-069 server.</source>
        <translation>Segundos entre relatórios ao servidor TR-069.</translation>
    </message>
    <message>
        <source>Seconds between signs of life of the music source.</source>
        <translation>Segundos entre sinais de vida da fonte de música.</translation>
    </message>
    <message>
        <source>Seconds between taking the telephone line and dialling the first digit.</source>
        <translation>Segundos entre tomar a linha telefônica e discar o primeiro dígito.</translation>
    </message>
    <message>
        <source>Seconds between two fetches of the profile, several in turn and with a random extra as 1800+300,3600; 0 or empty never.</source>
        <translation>Segundos entre duas buscas do perfil, vários em sequência e com um acréscimo aleatório, como 1800+300,3600; 0 ou vazio, nunca.</translation>
    </message>
    <message>
        <source>Seconds between two lines about a call's packets in the debug log; 0 writes none.</source>
        <translation>Segundos entre duas linhas sobre os pacotes de uma chamada no log de depuração; 0 não escreve nenhuma.</translation>
    </message>
    <message>
        <source>Seconds between two looks at the time server.</source>
        <translation>Segundos entre duas consultas ao servidor de hora.</translation>
    </message>
    <message>
        <source>Seconds between two packets that keep the router's mapping open.</source>
        <translation>Segundos entre dois pacotes que mantêm aberto o mapeamento do roteador.</translation>
    </message>
    <message>
        <source>Seconds between two pictures of the screen saver.</source>
        <translation>Segundos entre duas imagens do protetor de tela.</translation>
    </message>
    <message>
        <source>Seconds between two quality reports during a call; 0 reports only at its end.</source>
        <translation>Segundos entre dois relatórios de qualidade durante uma chamada; 0 só envia relatório no fim dela.</translation>
    </message>
    <message>
        <source>Seconds between two questions to DHCP about the TR-069 server.</source>
        <translation>Segundos entre duas perguntas ao DHCP sobre o servidor TR-069.</translation>
    </message>
    <message>
        <source>Seconds between two reports of the phone's settings to the server.</source>
        <translation>Segundos entre dois relatórios das configurações do telefone ao servidor.</translation>
    </message>
    <message>
        <source>Seconds between two reports to that server.</source>
        <translation>Segundos entre dois relatórios a esse servidor.</translation>
    </message>
    <message>
        <source>Seconds between two signs of life in a call between network and telephone line; 0 sends none, and a lost caller then holds the line.</source>
        <translation>Segundos entre dois sinais de vida em uma chamada entre a rede e a linha telefônica; 0 não envia nenhum, e um chamador perdido segura então a linha.</translation>
    </message>
    <message>
        <source>Seconds between two signs of waiting messages to the phone on the port; 0 sends them only once.</source>
        <translation>Segundos entre dois sinais de mensagens à espera para o telefone da porta; 0 os envia só uma vez.</translation>
    </message>
    <message>
        <source>Seconds of rest after which a login on the web pages ends.</source>
        <translation>Segundos de inatividade após os quais um login nas páginas web termina.</translation>
    </message>
    <message>
        <source>Seconds of rest before the screen saver comes.</source>
        <translation>Segundos de inatividade antes que venha o protetor de tela.</translation>
    </message>
    <message>
        <source>Seconds of silence before the busy tone once the other end has hung up; 255 none.</source>
        <translation>Segundos de silêncio antes do tom de ocupado depois que o outro lado desligou; 255, nenhum tom.</translation>
    </message>
    <message>
        <source>Seconds of silence from the network that end a call.</source>
        <translation>Segundos de silêncio vindo da rede que terminam uma chamada.</translation>
    </message>
    <message>
        <source>Seconds of silence on the telephone line that end a call.</source>
        <translation>Segundos de silêncio na linha telefônica que terminam uma chamada.</translation>
    </message>
    <message>
        <source>Seconds the adapter waits before it answers a call from the network that is for the telephone line.</source>
        <translation>Segundos que o adaptador espera antes de atender uma chamada da rede destinada à linha telefônica.</translation>
    </message>
    <message>
        <source>Seconds the display stays lit after the last key.</source>
        <translation>Segundos que o visor fica aceso depois da última tecla.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is forwarded; 0 not at all.</source>
        <translation>Segundos que o telefone toca brevemente quando uma chamada é desviada; 0, não toca.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is refused; 0 not at all.</source>
        <translation>Segundos que o telefone toca brevemente quando uma chamada é recusada; 0, não toca.</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a message waits; 0 not at all.</source>
        <translation>Segundos que o telefone toca brevemente quando há uma mensagem à espera; 0, não toca.</translation>
    </message>
    <message>
        <source>Seconds the phone waits for its network port to come up before it goes on without.</source>
        <translation>Segundos que o telefone espera a porta de rede subir antes de seguir sem ela.</translation>
    </message>
    <message>
        <source>Seconds the phone warns before it signs a guest out.</source>
        <translation>Segundos durante os quais o telefone avisa antes de desconectar um visitante.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before line 1, in a call, hears that somebody waits.</source>
        <translation>Segundos que a linha telefônica toca antes que a linha 1, em chamada, ouça que alguém espera.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the adapter answers it.</source>
        <translation>Segundos que a linha telefônica toca antes que o adaptador a atenda.</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the phone on line 1 does, time for the caller's number to arrive.</source>
        <translation>Segundos que a linha telefônica toca antes do telefone da linha 1, tempo para o número do chamador chegar.</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be complete.</source>
        <translation>Segundos de espera por um dígito quando o número poderia estar completo.</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be longer.</source>
        <translation>Segundos de espera por um dígito quando o número poderia ser mais longo.</translation>
    </message>
    <message>
        <source>Seconds until a watched key tries again.</source>
        <translation>Segundos até que uma tecla de monitoramento tente de novo.</translation>
    </message>
    <message>
        <source>Seconds until the better proxy is tried again.</source>
        <translation>Segundos até que o proxy preferido seja tentado de novo.</translation>
    </message>
    <message>
        <source>Seconds until the next try after a fetch failed, several in turn and with a random extra as 1800+300,3600; 0 gives up, says most of the guides.</source>
        <translation>Segundos até a próxima tentativa após uma busca que falhou, vários em sequência e com um acréscimo aleatório, como 1800+300,3600; 0 desiste, diz a maioria dos guias.</translation>
    </message>
    <message>
        <source>Seconds until the next try after an upgrade failed.</source>
        <translation>Segundos até a próxima tentativa após uma atualização que falhou.</translation>
    </message>
    <message>
        <source>Seconds until then.</source>
        <translation>Segundos até lá.</translation>
    </message>
    <message>
        <source>Seconds without a ring after which the telephone line counts as no longer ringing.</source>
        <translation>Segundos sem toque após os quais se considera que a linha telefônica parou de tocar.</translation>
    </message>
    <message>
        <source>Sender of the mails in which the log is sent.</source>
        <translation>Remetente dos e-mails em que o log é enviado.</translation>
    </message>
    <message>
        <source>Sends a fax in the codec in which it is received.</source>
        <translation>Envia um fax no codec em que ele é recebido.</translation>
    </message>
    <message>
        <source>Sends everything by the outbound proxy.</source>
        <translation>Envia tudo pelo proxy de saída.</translation>
    </message>
    <message>
        <source>Sends faxes by T.38.</source>
        <translation>Envia faxes por T.38.</translation>
    </message>
    <message>
        <source>Sends nothing in pauses of speech.</source>
        <translation>Não envia nada nas pausas da fala.</translation>
    </message>
    <message>
        <source>Sends packets as long as the other end asks for.</source>
        <translation>Envia pacotes com a duração que o outro lado pede.</translation>
    </message>
    <message>
        <source>Sends speech as soon as a call is answered, before the caller has confirmed it.</source>
        <translation>Envia voz assim que uma chamada é atendida, antes que o chamador tenha confirmado.</translation>
    </message>
    <message>
        <source>Sends speech to where it came from, not to where the call said.</source>
        <translation>Envia a voz para onde ela veio, e não para onde a chamada disse.</translation>
    </message>
    <message>
        <source>Sends star codes to the exchange too, so that both keep the same state.</source>
        <translation>Envia os códigos de serviço (*) também ao PABX, para que ambos mantenham o mesmo estado.</translation>
    </message>
    <message>
        <source>Sends the line's speech to where it comes from, not to where the call said. Helps behind routers.</source>
        <translation>Envia a voz da linha para onde ela vem, e não para onde a chamada disse. Ajuda atrás de roteadores.</translation>
    </message>
    <message>
        <source>Sends the log of the kernel by mail.</source>
        <translation>Envia o log do kernel por e-mail.</translation>
    </message>
    <message>
        <source>Sends the log of the kernel to the syslog server.</source>
        <translation>Envia o log do kernel ao servidor syslog.</translation>
    </message>
    <message>
        <source>Sends the log of the system by mail.</source>
        <translation>Envia o log do sistema por e-mail.</translation>
    </message>
    <message>
        <source>Sends the log of the system to the syslog server.</source>
        <translation>Envia o log do sistema ao servidor syslog.</translation>
    </message>
    <message>
        <source>Sends the session description along with dialog events.</source>
        <translation>Envia a descrição da sessão junto com os eventos dialog.</translation>
    </message>
    <message>
        <source>Server all of the line's messages go through.</source>
        <translation>Servidor por onde passam todas as mensagens da linha.</translation>
    </message>
    <message>
        <source>Server of InformaCast, which announces pages to many phones.</source>
        <translation>Servidor do InformaCast, que anuncia paging a muitos telefones.</translation>
    </message>
    <message>
        <source>Server of the BroadSoft services.</source>
        <translation>Servidor dos serviços BroadSoft.</translation>
    </message>
    <message>
        <source>Server that is told when calls of this line are forwarded.</source>
        <translation>Servidor avisado quando chamadas desta linha são desviadas.</translation>
    </message>
    <message>
        <source>Server that keeps the state of a shared line.</source>
        <translation>Servidor que guarda o estado de uma linha compartilhada.</translation>
    </message>
    <message>
        <source>Server that knows the line's messages.</source>
        <translation>Servidor que conhece as mensagens da linha.</translation>
    </message>
    <message>
        <source>Server that mixes conferences.</source>
        <translation>Servidor que mistura as conferências.</translation>
    </message>
    <message>
        <source>Server that relays speech through firewalls.</source>
        <translation>Servidor que retransmite a voz através de firewalls.</translation>
    </message>
    <message>
        <source>Server that the STUN or TURN server's users are known to.</source>
        <translation>Servidor que conhece os usuários do servidor STUN ou TURN.</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTP.</source>
        <translation>Serve as páginas web por HTTP.</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTPS.</source>
        <translation>Serve as páginas web por HTTPS.</translation>
    </message>
    <message>
        <source>Service for PPPoE.</source>
        <translation>Serviço do PPPoE.</translation>
    </message>
    <message>
        <source>Service the adapter asks for by PPPoE; empty takes any.</source>
        <translation>Serviço que o adaptador pede por PPPoE; vazio aceita qualquer um.</translation>
    </message>
    <message>
        <source>Sets the clock from a time server.</source>
        <translation>Acerta o relógio por um servidor de hora.</translation>
    </message>
    <message>
        <source>Sets the date by hand, as mm/dd.</source>
        <translation>Acerta a data à mão, como mm/dd.</translation>
    </message>
    <message>
        <source>Sets the date once, as month/day and perhaps /year; a time server is better.</source>
        <translation>Acerta a data uma vez, como mês/dia e talvez /ano; um servidor de hora é melhor.</translation>
    </message>
    <message>
        <source>Sets the marker on every packet of a digit, not just the first.</source>
        <translation>Põe o marcador em cada pacote de um dígito, não só no primeiro.</translation>
    </message>
    <message>
        <source>Sets the time by hand, as HH/mm.</source>
        <translation>Acerta a hora à mão, como HH/mm.</translation>
    </message>
    <message>
        <source>Sets the time once, as hours/minutes and perhaps /seconds; a time server is better.</source>
        <translation>Acerta a hora uma vez, como horas/minutos e talvez /segundos; um servidor de hora é melhor.</translation>
    </message>
    <message>
        <source>Shape of the ringing current.</source>
        <translation>Forma da corrente de toque.</translation>
    </message>
    <message>
        <source>Shares the line with other phones.</source>
        <translation>Compartilha a linha com outros telefones.</translation>
    </message>
    <message>
        <source>Short tone after something was accepted.</source>
        <translation>Tom curto depois que algo foi aceito.</translation>
    </message>
    <message>
        <source>Shortest break of the current that counts as the end of a call, in seconds.</source>
        <translation>Menor corte de corrente que conta como fim da chamada, em segundos.</translation>
    </message>
    <message>
        <source>Shortest press of the hook that counts as a flash.</source>
        <translation>Menor toque no gancho que conta como flash.</translation>
    </message>
    <message>
        <source>Shortest registration the phone accepts from its proxy.</source>
        <translation>Registro mais curto que o telefone aceita do proxy.</translation>
    </message>
    <message>
        <source>Shortest subscription accepted.</source>
        <translation>Assinatura mais curta aceita.</translation>
    </message>
    <message>
        <source>Shows Bluetooth in the phone's menu.</source>
        <translation>Mostra o Bluetooth no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows a caller's number as the name where no name came.</source>
        <translation>Mostra o número do chamador como nome quando não veio nome.</translation>
    </message>
    <message>
        <source>Shows a caller's number where the name holds letters the phone cannot read.</source>
        <translation>Mostra o número do chamador quando o nome contém letras que o telefone não consegue ler.</translation>
    </message>
    <message>
        <source>Shows a text message as soon as it comes.</source>
        <translation>Mostra uma mensagem de texto assim que chega.</translation>
    </message>
    <message>
        <source>Shows accessibility settings in the phone's menu.</source>
        <translation>Mostra as configurações de acessibilidade no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows administration of the phone in the phone's menu.</source>
        <translation>Mostra a administração do telefone no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows an agent how many calls wait in the queue.</source>
        <translation>Mostra ao agente quantas chamadas esperam na fila.</translation>
    </message>
    <message>
        <source>Shows an agent what the exchange knows of a queued call.</source>
        <translation>Mostra ao agente o que o PABX sabe de uma chamada da fila.</translation>
    </message>
    <message>
        <source>Shows another MAC address to the network than the adapter's own. What knows it by its MAC no longer does.</source>
        <translation>Mostra à rede outro endereço MAC que não o do próprio adaptador. O que o conhece pelo MAC deixa de reconhecê-lo.</translation>
    </message>
    <message>
        <source>Shows callers' numbers.</source>
        <translation>Mostra os números dos chamadores.</translation>
    </message>
    <message>
        <source>Shows digits pressed during a call; they may be a PIN.</source>
        <translation>Mostra os dígitos pressionados durante uma chamada; podem ser um PIN.</translation>
    </message>
    <message>
        <source>Shows executive and assistant in the phone's menu.</source>
        <translation>Mostra executivo e assistente no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows in the call list what was dialled, not what it became.</source>
        <translation>Mostra na lista de chamadas o que foi discado, não o que virou.</translation>
    </message>
    <message>
        <source>Shows itself to the TR-069 server as an Internet gateway device.</source>
        <translation>Apresenta-se ao servidor TR-069 como dispositivo gateway de Internet.</translation>
    </message>
    <message>
        <source>Shows network settings in the phone's menu.</source>
        <translation>Mostra as configurações de rede no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows reporting a problem in the phone's menu.</source>
        <translation>Mostra relatar um problema no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows something else when nobody uses the phone.</source>
        <translation>Mostra outra coisa quando ninguém usa o telefone.</translation>
    </message>
    <message>
        <source>Shows speed dials in the phone's menu.</source>
        <translation>Mostra a discagem rápida no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows text messages of others than the line's own server, too.</source>
        <translation>Mostra também mensagens de texto de outros que não o servidor da própria linha.</translation>
    </message>
    <message>
        <source>Shows text messages.</source>
        <translation>Mostra mensagens de texto.</translation>
    </message>
    <message>
        <source>Shows the XMPP name of a contact before all others.</source>
        <translation>Mostra o nome XMPP de um contato antes de todos os outros.</translation>
    </message>
    <message>
        <source>Shows the assistant's call filter in the phone's menu.</source>
        <translation>Mostra o filtro de chamadas do assistente no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows the exchange's call list instead of the phone's.</source>
        <translation>Mostra a lista de chamadas do PABX em vez da do telefone.</translation>
    </message>
    <message>
        <source>Shows the factory reset in the phone's menu.</source>
        <translation>Mostra a restauração de fábrica no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows the messages of this line's mailbox.</source>
        <translation>Mostra as mensagens da caixa postal desta linha.</translation>
    </message>
    <message>
        <source>Shows the network another MAC address than the adapter's own; whoever knows it by its MAC no longer does.</source>
        <translation>Mostra à rede outro endereço MAC que não o do próprio adaptador; quem o conhece pelo MAC deixa de reconhecê-lo.</translation>
    </message>
    <message>
        <source>Shows the number of a second caller.</source>
        <translation>Mostra o número de um segundo chamador.</translation>
    </message>
    <message>
        <source>Shows the phone's status in the phone's menu.</source>
        <translation>Mostra o status do telefone no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows the profile rule in the phone's menu.</source>
        <translation>Mostra a regra de perfil no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows the user's preferences in the phone's menu.</source>
        <translation>Mostra as preferências do usuário no menu do telefone.</translation>
    </message>
    <message>
        <source>Shows the watched list on free line keys.</source>
        <translation>Mostra a lista monitorada nas teclas de linha livres.</translation>
    </message>
    <message>
        <source>Shows waiting messages on this line's key only.</source>
        <translation>Mostra as mensagens à espera só na tecla desta linha.</translation>
    </message>
    <message>
        <source>Shows what From says even of a caller who wants to be anonymous.</source>
        <translation>Mostra o que From diz mesmo de um chamador que quer ser anônimo.</translation>
    </message>
    <message>
        <source>Shows who forwarded a call.</source>
        <translation>Mostra quem desviou uma chamada.</translation>
    </message>
    <message>
        <source>Shows who joins a conference.</source>
        <translation>Mostra quem entra em uma conferência.</translation>
    </message>
    <message>
        <source>Signs in to XMPP without being shown to others.</source>
        <translation>Conecta-se ao XMPP sem ser mostrado aos outros.</translation>
    </message>
    <message>
        <source>Signs in to an XMPP server to show who is there.</source>
        <translation>Conecta-se a um servidor XMPP para mostrar quem está presente.</translation>
    </message>
    <message>
        <source>Signs the line's agent in and out of a call queue at a BroadSoft exchange. Leave it off on Asterisk.</source>
        <translation>Conecta e desconecta o agente da linha em uma fila de chamadas de um PABX BroadSoft. Deixe desligado no Asterisk.</translation>
    </message>
    <message>
        <source>Size of the letters on the key module.</source>
        <translation>Tamanho das letras no módulo de teclas.</translation>
    </message>
    <message>
        <source>Size of the network behind the LAN port.</source>
        <translation>Tamanho da rede atrás da porta LAN.</translation>
    </message>
    <message>
        <source>Softkeys after a missed call, in order of their places.</source>
        <translation>Softkeys após uma chamada perdida, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys during a call, in order of their places.</source>
        <translation>Softkeys durante uma chamada, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys in a conference, in order of their places.</source>
        <translation>Softkeys em uma conferência, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys of the exchange's call list, each with its place.</source>
        <translation>Softkeys da lista de chamadas do PABX, cada uma com sua posição.</translation>
    </message>
    <message>
        <source>Softkeys of the screen of executive and assistant, each with its place.</source>
        <translation>Softkeys da tela de executivo e assistente, cada uma com sua posição.</translation>
    </message>
    <message>
        <source>Softkeys when a call ends, in order of their places.</source>
        <translation>Softkeys quando uma chamada termina, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys when a conference begins, in order of their places.</source>
        <translation>Softkeys quando uma conferência começa, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys when a transfer begins, in order of their places.</source>
        <translation>Softkeys quando uma transferência começa, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys while a number is dialled, in order of their places.</source>
        <translation>Softkeys enquanto se disca um número, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is busy elsewhere, in order of their places.</source>
        <translation>Softkeys enquanto uma linha compartilhada está ocupada em outro telefone, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is held elsewhere, in order of their places.</source>
        <translation>Softkeys enquanto uma linha compartilhada está retida em outro telefone, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys while it rings at the other end, in order of their places.</source>
        <translation>Softkeys enquanto toca do outro lado, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys while nothing happens, in order of their places.</source>
        <translation>Softkeys enquanto nada acontece, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys while the phone rings, in order of their places.</source>
        <translation>Softkeys enquanto o telefone toca, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys with a call held, in order of their places.</source>
        <translation>Softkeys com uma chamada retida, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Softkeys with the handset lifted, in order of their places.</source>
        <translation>Softkeys com o monofone fora do gancho, na ordem de suas posições.</translation>
    </message>
    <message>
        <source>Sound of the handset.</source>
        <translation>Som do monofone.</translation>
    </message>
    <message>
        <source>Sound of the speaker, from warm to bright.</source>
        <translation>Som do alto-falante, de quente a brilhante.</translation>
    </message>
    <message>
        <source>Speaks version 1.2 of TR-069's protocol; an older server may need it off.</source>
        <translation>Fala a versão 1.2 do protocolo do TR-069; um servidor mais antigo pode precisar disto desligado.</translation>
    </message>
    <message>
        <source>Speaks what is on the display, for people who do not see it.</source>
        <translation>Lê em voz alta o que está no visor, para quem não o enxerga.</translation>
    </message>
    <message>
        <source>Speech in one packet, in seconds.</source>
        <translation>Voz em um pacote, em segundos.</translation>
    </message>
    <message>
        <source>Speed and duplex of the network port; anything but automatic must be set at the switch too.</source>
        <translation>Velocidade e duplex da porta de rede; qualquer coisa que não seja automático precisa ser definida também no switch.</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the computer.</source>
        <translation>Velocidade e duplex da porta para o computador.</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the switch; anything but automatic must be set at the switch too.</source>
        <translation>Velocidade e duplex da porta para o switch; qualquer coisa que não seja automático precisa ser definida também no switch.</translation>
    </message>
    <message>
        <source>Speed of the Ethernet port; anything but auto must be set at the switch too.</source>
        <translation>Velocidade da porta Ethernet; qualquer coisa que não seja auto precisa ser definida também no switch.</translation>
    </message>
    <message>
        <source>Standard the handset's loudness keeps to.</source>
        <translation>Norma que o volume do monofone segue.</translation>
    </message>
    <message>
        <source>Star code: always accepts the last caller.</source>
        <translation>Código de serviço: aceita sempre o último chamador.</translation>
    </message>
    <message>
        <source>Star code: always refuses the last caller.</source>
        <translation>Código de serviço: recusa sempre o último chamador.</translation>
    </message>
    <message>
        <source>Star code: calls back the last caller.</source>
        <translation>Código de serviço: retorna a ligação ao último chamador.</translation>
    </message>
    <message>
        <source>Star code: calls back when the other end is free.</source>
        <translation>Código de serviço: rechama quando o outro lado fica livre.</translation>
    </message>
    <message>
        <source>Star code: cancels the call-back.</source>
        <translation>Código de serviço: cancela a rechamada.</translation>
    </message>
    <message>
        <source>Star code: dials the last number again.</source>
        <translation>Código de serviço: redisca o último número.</translation>
    </message>
    <message>
        <source>Star code: does not encrypt the next call.</source>
        <translation>Código de serviço: não criptografa a próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: encrypts all calls.</source>
        <translation>Código de serviço: criptografa todas as chamadas.</translation>
    </message>
    <message>
        <source>Star code: encrypts no call.</source>
        <translation>Código de serviço: não criptografa nenhuma chamada.</translation>
    </message>
    <message>
        <source>Star code: encrypts the next call.</source>
        <translation>Código de serviço: criptografa a próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: ends that.</source>
        <translation>Código de serviço: encerra isso.</translation>
    </message>
    <message>
        <source>Star code: fetches a parked call.</source>
        <translation>Código de serviço: recupera uma chamada estacionada.</translation>
    </message>
    <message>
        <source>Star code: forwards all calls.</source>
        <translation>Código de serviço: desvia todas as chamadas.</translation>
    </message>
    <message>
        <source>Star code: forwards when busy.</source>
        <translation>Código de serviço: desvia quando ocupado.</translation>
    </message>
    <message>
        <source>Star code: forwards when nobody answers.</source>
        <translation>Código de serviço: desvia quando ninguém atende.</translation>
    </message>
    <message>
        <source>Star code: hides the own number in the next call.</source>
        <translation>Código de serviço: oculta o próprio número na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: hides the own number.</source>
        <translation>Código de serviço: oculta o próprio número.</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a fax, and back.</source>
        <translation>Código de serviço: deixa a linha adequada para um fax, e de volta.</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a modem, and back.</source>
        <translation>Código de serviço: deixa a linha adequada para um modem, e de volta.</translation>
    </message>
    <message>
        <source>Star code: pages the phones.</source>
        <translation>Código de serviço: faz paging nos telefones.</translation>
    </message>
    <message>
        <source>Star code: parks a call.</source>
        <translation>Código de serviço: estaciona uma chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 A-law in the next call.</source>
        <translation>Código de serviço: prefere G.711 A-law na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 µ-law in the next call.</source>
        <translation>Código de serviço: prefere G.711 µ-law na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.722 in the next call.</source>
        <translation>Código de serviço: prefere G.722 na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.723 in the next call.</source>
        <translation>Código de serviço: prefere G.723 na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 16 kbit/s in the next call.</source>
        <translation>Código de serviço: prefere G.726 a 16 kbit/s na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 24 kbit/s in the next call.</source>
        <translation>Código de serviço: prefere G.726 a 24 kbit/s na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 32 kbit/s in the next call.</source>
        <translation>Código de serviço: prefere G.726 a 32 kbit/s na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 40 kbit/s in the next call.</source>
        <translation>Código de serviço: prefere G.726 a 40 kbit/s na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers G.729a in the next call.</source>
        <translation>Código de serviço: prefere G.729a na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: prefers L16 in the next call.</source>
        <translation>Código de serviço: prefere L16 na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: refuses callers without a number.</source>
        <translation>Código de serviço: recusa chamadores sem número.</translation>
    </message>
    <message>
        <source>Star code: shows the own number in the next call.</source>
        <translation>Código de serviço: mostra o próprio número na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: shows the own number.</source>
        <translation>Código de serviço: mostra o próprio número.</translation>
    </message>
    <message>
        <source>Star code: starts the speech loopback test.</source>
        <translation>Código de serviço: inicia o teste de loopback de voz.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding all calls.</source>
        <translation>Código de serviço: deixa de desviar todas as chamadas.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when busy.</source>
        <translation>Código de serviço: deixa de desviar quando ocupado.</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when nobody answers.</source>
        <translation>Código de serviço: deixa de desviar quando ninguém atende.</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings elsewhere.</source>
        <translation>Código de serviço: captura uma chamada que toca em outro telefone.</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings in the group.</source>
        <translation>Código de serviço: captura uma chamada que toca no grupo.</translation>
    </message>
    <message>
        <source>Star code: takes callers without a number.</source>
        <translation>Código de serviço: aceita chamadores sem número.</translation>
    </message>
    <message>
        <source>Star code: transfers without asking first.</source>
        <translation>Código de serviço: transfere sem consultar antes.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off for the next call.</source>
        <translation>Código de serviço: desliga a chamada em espera para a próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off.</source>
        <translation>Código de serviço: desliga a chamada em espera.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on for the next call.</source>
        <translation>Código de serviço: liga a chamada em espera para a próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on.</source>
        <translation>Código de serviço: liga a chamada em espera.</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb off.</source>
        <translation>Código de serviço: desliga o não perturbe.</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb on.</source>
        <translation>Código de serviço: liga o não perturbe.</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 A-law in the next call.</source>
        <translation>Código de serviço: usa só G.711 A-law na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 µ-law in the next call.</source>
        <translation>Código de serviço: usa só G.711 µ-law na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.722 in the next call.</source>
        <translation>Código de serviço: usa só G.722 na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.723 in the next call.</source>
        <translation>Código de serviço: usa só G.723 na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 16 kbit/s in the next call.</source>
        <translation>Código de serviço: usa só G.726 a 16 kbit/s na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 24 kbit/s in the next call.</source>
        <translation>Código de serviço: usa só G.726 a 24 kbit/s na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 32 kbit/s in the next call.</source>
        <translation>Código de serviço: usa só G.726 a 32 kbit/s na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 40 kbit/s in the next call.</source>
        <translation>Código de serviço: usa só G.726 a 40 kbit/s na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only G.729a in the next call.</source>
        <translation>Código de serviço: usa só G.729a na próxima chamada.</translation>
    </message>
    <message>
        <source>Star code: uses only L16 in the next call.</source>
        <translation>Código de serviço: usa só L16 na próxima chamada.</translation>
    </message>
    <message>
        <source>Star codes after which a number follows.</source>
        <translation>Códigos de serviço após os quais vem um número.</translation>
    </message>
    <message>
        <source>Star codes handed to the exchange with a transfer.</source>
        <translation>Códigos de serviço passados ao PABX com uma transferência.</translation>
    </message>
    <message>
        <source>State for the traffic and weather news, as two letters.</source>
        <translation>Estado para as notícias de trânsito e do tempo, em duas letras.</translation>
    </message>
    <message>
        <source>Street for the traffic news.</source>
        <translation>Rua para as notícias de trânsito.</translation>
    </message>
    <message>
        <source>Subject of the mails in which the log is sent.</source>
        <translation>Assunto dos e-mails em que o log é enviado.</translation>
    </message>
    <message>
        <source>TCP port of the phone's web pages.</source>
        <translation>Porta TCP das páginas web do telefone.</translation>
    </message>
    <message>
        <source>TR-069 server for when the first does not answer.</source>
        <translation>Servidor TR-069 para quando o primeiro não responde.</translation>
    </message>
    <message>
        <source>Tags the frames of the computer behind the phone.</source>
        <translation>Marca os quadros do computador atrás do telefone.</translation>
    </message>
    <message>
        <source>Tags the phone's frames with its VLAN.</source>
        <translation>Marca os quadros do telefone com sua VLAN.</translation>
    </message>
    <message>
        <source>Takes back the old registration before making another.</source>
        <translation>Retira o registro antigo antes de fazer outro.</translation>
    </message>
    <message>
        <source>Takes camera pictures from a VLAN of their own.</source>
        <translation>Recebe as imagens das câmeras de uma VLAN própria.</translation>
    </message>
    <message>
        <source>Takes digits that come beside the speech.</source>
        <translation>Aceita dígitos que vêm ao lado da voz.</translation>
    </message>
    <message>
        <source>Takes digits that come by INFO.</source>
        <translation>Aceita dígitos que vêm por INFO.</translation>
    </message>
    <message>
        <source>Takes its address from the received parameter of replies.</source>
        <translation>Tira seu endereço do parâmetro received das respostas.</translation>
    </message>
    <message>
        <source>Takes its port from the rport parameter of replies.</source>
        <translation>Tira sua porta do parâmetro rport das respostas.</translation>
    </message>
    <message>
        <source>Takes the TR-069 server's address from DHCP at the first start.</source>
        <translation>Recebe do DHCP o endereço do servidor TR-069 no primeiro início.</translation>
    </message>
    <message>
        <source>Takes the caller's name from the Remote-Party-ID header.</source>
        <translation>Tira o nome do chamador do cabeçalho Remote-Party-ID.</translation>
    </message>
    <message>
        <source>Takes the codec the other end likes best.</source>
        <translation>Usa o codec que o outro lado prefere.</translation>
    </message>
    <message>
        <source>Takes the echo out of the speakerphone.</source>
        <translation>Retira o eco do viva-voz.</translation>
    </message>
    <message>
        <source>Takes the line's echo out.</source>
        <translation>Retira o eco da linha.</translation>
    </message>
    <message>
        <source>Takes up the last time it knew after a restart, until a server answers.</source>
        <translation>Retoma, após um reinício, a última hora conhecida, até que um servidor responda.</translation>
    </message>
    <message>
        <source>Tells a caller that the line is busy but rings, with 182 instead of 180.</source>
        <translation>Avisa ao chamador que a linha está ocupada mas toca, com 182 em vez de 180.</translation>
    </message>
    <message>
        <source>Tells the server when a conference starts.</source>
        <translation>Avisa o servidor quando uma conferência começa.</translation>
    </message>
    <message>
        <source>Tells the server when calls are forwarded.</source>
        <translation>Avisa o servidor quando chamadas são desviadas.</translation>
    </message>
    <message>
        <source>Text put before a name from the telephone line when it is passed on.</source>
        <translation>Texto posto antes de um nome da linha telefônica quando ele é repassado.</translation>
    </message>
    <message>
        <source>Text shown at start.</source>
        <translation>Texto mostrado no início.</translation>
    </message>
    <message>
        <source>That device.</source>
        <translation>Esse dispositivo.</translation>
    </message>
    <message>
        <source>That server, where it is set by hand.</source>
        <translation>Esse servidor, quando é definido à mão.</translation>
    </message>
    <message>
        <source>The LDAP directory's server.</source>
        <translation>O servidor do diretório LDAP.</translation>
    </message>
    <message>
        <source>The LDAP server.</source>
        <translation>O servidor LDAP.</translation>
    </message>
    <message>
        <source>The MAC address shown instead of the adapter's own.</source>
        <translation>O endereço MAC mostrado no lugar do endereço do próprio adaptador.</translation>
    </message>
    <message>
        <source>The MAC address shown instead.</source>
        <translation>O endereço MAC mostrado no lugar dele.</translation>
    </message>
    <message>
        <source>The STUN server.</source>
        <translation>O servidor STUN.</translation>
    </message>
    <message>
        <source>The TR-069 server the phone talks to now; it says so itself, and what is written here is not used.</source>
        <translation>O servidor TR-069 com que o telefone fala agora; ele mesmo o informa, e o que é escrito aqui não é usado.</translation>
    </message>
    <message>
        <source>The TR-069 server.</source>
        <translation>O servidor TR-069.</translation>
    </message>
    <message>
        <source>The VLAN of the cameras.</source>
        <translation>A VLAN das câmeras.</translation>
    </message>
    <message>
        <source>The VPN gateway.</source>
        <translation>O gateway VPN.</translation>
    </message>
    <message>
        <source>The XMPP server.</source>
        <translation>O servidor XMPP.</translation>
    </message>
    <message>
        <source>The adapter's address on the LAN port.</source>
        <translation>O endereço do adaptador na porta LAN.</translation>
    </message>
    <message>
        <source>The caller who gets through do not disturb; the phone writes it when the code for it is dialled.</source>
        <translation>O chamador que passa pelo não perturbe; o telefone o escreve quando o código para isso é discado.</translation>
    </message>
    <message>
        <source>The caller who is forwarded; the phone writes it when the code for it is dialled.</source>
        <translation>O chamador que é desviado; o telefone o escreve quando o código para isso é discado.</translation>
    </message>
    <message>
        <source>The caller who is refused; the phone writes it when the code for it is dialled.</source>
        <translation>O chamador que é recusado; o telefone o escreve quando o código para isso é discado.</translation>
    </message>
    <message>
        <source>The language shown.</source>
        <translation>O idioma mostrado.</translation>
    </message>
    <message>
        <source>The line's extension: the user it registers as.</source>
        <translation>O ramal da linha: o usuário com que ela se registra.</translation>
    </message>
    <message>
        <source>The phone's IPv6 address when it is set by hand.</source>
        <translation>O endereço IPv6 do telefone quando definido à mão.</translation>
    </message>
    <message>
        <source>The phone's VLAN, 1 to 4094.</source>
        <translation>A VLAN do telefone, de 1 a 4094.</translation>
    </message>
    <message>
        <source>The phone's own address when it is set by hand.</source>
        <translation>O endereço do próprio telefone quando definido à mão.</translation>
    </message>
    <message>
        <source>The region, for spelling and formats.</source>
        <translation>A região, para grafia e formatos.</translation>
    </message>
    <message>
        <source>The registrar and proxy of the line: your Asterisk.</source>
        <translation>O registrar e proxy da linha: o seu Asterisk.</translation>
    </message>
    <message>
        <source>The same by IPv6.</source>
        <translation>O mesmo por IPv6.</translation>
    </message>
    <message>
        <source>The tone by which the exchange says that the other end has hung up: two frequencies and one cadence.</source>
        <translation>O tom com que a central avisa que o outro lado desligou: duas frequências e uma cadência.</translation>
    </message>
    <message>
        <source>Ties TR-069 to the adapter's own internal address instead of the uplink's.</source>
        <translation>Vincula o TR-069 ao endereço interno do próprio adaptador em vez do endereço do link WAN.</translation>
    </message>
    <message>
        <source>Time of day of a daily fetch, as HHmm; once set, Resync_Periodic is not used.</source>
        <translation>Hora do dia de uma busca diária, como HHmm; uma vez definida, Resync_Periodic não é usado.</translation>
    </message>
    <message>
        <source>Time server asked first.</source>
        <translation>Servidor de hora consultado primeiro.</translation>
    </message>
    <message>
        <source>Time server asked when the first is silent.</source>
        <translation>Servidor de hora consultado quando o primeiro não responde.</translation>
    </message>
    <message>
        <source>Time server asked where the mode is manual.</source>
        <translation>Servidor de hora consultado quando o modo é manual.</translation>
    </message>
    <message>
        <source>Tone after the digit for an outside line.</source>
        <translation>Tom depois do dígito de linha externa.</translation>
    </message>
    <message>
        <source>Tone all hear in a conference.</source>
        <translation>Tom que todos ouvem em uma conferência.</translation>
    </message>
    <message>
        <source>Tone before a page.</source>
        <translation>Tom antes de um paging.</translation>
    </message>
    <message>
        <source>Tone for a mistake on the keys.</source>
        <translation>Tom de erro nas teclas.</translation>
    </message>
    <message>
        <source>Tone in a Bluetooth headset that says a number may be dialled.</source>
        <translation>Tom em um headset Bluetooth que diz que se pode discar um número.</translation>
    </message>
    <message>
        <source>Tone of a second call during a call.</source>
        <translation>Tom de uma segunda chamada durante uma chamada.</translation>
    </message>
    <message>
        <source>Tone of an encrypted call.</source>
        <translation>Tom de uma chamada criptografada.</translation>
    </message>
    <message>
        <source>Tone that asks for a number, as for a forward.</source>
        <translation>Tom que pede um número, como para um desvio.</translation>
    </message>
    <message>
        <source>Tone that invites to dial.</source>
        <translation>Tom que convida a discar.</translation>
    </message>
    <message>
        <source>Tone that reminds of a call on hold.</source>
        <translation>Tom que lembra de uma chamada retida.</translation>
    </message>
    <message>
        <source>Tone that reminds of a held call.</source>
        <translation>Tom que lembra de uma chamada retida.</translation>
    </message>
    <message>
        <source>Tone that says a headset's battery is nearly empty.</source>
        <translation>Tom que avisa que a bateria de um headset está quase vazia.</translation>
    </message>
    <message>
        <source>Tone that says the microphone is off now.</source>
        <translation>Tom que diz que o microfone agora está desligado.</translation>
    </message>
    <message>
        <source>Tone that says the microphone is on again.</source>
        <translation>Tom que diz que o microfone está ligado de novo.</translation>
    </message>
    <message>
        <source>Tone that says the other end rings although it is busy (182).</source>
        <translation>Tom que diz que o outro lado toca embora esteja ocupado (182).</translation>
    </message>
    <message>
        <source>Tone when a call cannot be made.</source>
        <translation>Tom quando uma chamada não pode ser feita.</translation>
    </message>
    <message>
        <source>Tone when a service was turned on.</source>
        <translation>Tom quando um serviço foi ligado.</translation>
    </message>
    <message>
        <source>Tone when a watched phone rings.</source>
        <translation>Tom quando um telefone monitorado toca.</translation>
    </message>
    <message>
        <source>Tone when the handset was left off.</source>
        <translation>Tom quando o monofone ficou fora do gancho.</translation>
    </message>
    <message>
        <source>Tone when the other end is busy.</source>
        <translation>Tom quando o outro lado está ocupado.</translation>
    </message>
    <message>
        <source>Tone while the other end rings.</source>
        <translation>Tom enquanto o outro lado toca.</translation>
    </message>
    <message>
        <source>Tones of call waiting.</source>
        <translation>Tons da chamada em espera.</translation>
    </message>
    <message>
        <source>Transfers by hanging up on the first call.</source>
        <translation>Transfere ao desligar durante a primeira chamada.</translation>
    </message>
    <message>
        <source>Transfers to the target's contact instead of its number.</source>
        <translation>Transfere para o contato do destino em vez do número dele.</translation>
    </message>
    <message>
        <source>Turns Bluetooth on.</source>
        <translation>Liga o Bluetooth.</translation>
    </message>
    <message>
        <source>Turns Wi-Fi on.</source>
        <translation>Liga o Wi-Fi.</translation>
    </message>
    <message>
        <source>Turns on calling features of Sylantro exchanges.</source>
        <translation>Liga funções de chamada dos PABX Sylantro.</translation>
    </message>
    <message>
        <source>Turns the phone's own packet filter on.</source>
        <translation>Liga o filtro de pacotes do próprio telefone.</translation>
    </message>
    <message>
        <source>Turns to the backup TR-069 server when the first does not answer.</source>
        <translation>Recorre ao servidor TR-069 reserva quando o primeiro não responde.</translation>
    </message>
    <message>
        <source>User at the TR-069 server.</source>
        <translation>Usuário no servidor TR-069.</translation>
    </message>
    <message>
        <source>User at the VPN gateway.</source>
        <translation>Usuário no gateway VPN.</translation>
    </message>
    <message>
        <source>User for PPPoE.</source>
        <translation>Usuário do PPPoE.</translation>
    </message>
    <message>
        <source>User for the directory.</source>
        <translation>Usuário da agenda.</translation>
    </message>
    <message>
        <source>User of SNMP version 3.</source>
        <translation>Usuário do SNMP versão 3.</translation>
    </message>
    <message>
        <source>User of the line at the BroadSoft XSI server.</source>
        <translation>Usuário da linha no servidor XSI da BroadSoft.</translation>
    </message>
    <message>
        <source>User the phone gives to a wireless network with a login.</source>
        <translation>Usuário que o telefone informa a uma rede sem fio com login.</translation>
    </message>
    <message>
        <source>User the phone gives to the LDAP directory, where it authenticates by DIGEST-MD5.</source>
        <translation>Usuário que o telefone informa ao diretório LDAP, quando se autentica por DIGEST-MD5.</translation>
    </message>
    <message>
        <source>User the phone gives to the XMPP server.</source>
        <translation>Usuário que o telefone informa ao servidor XMPP.</translation>
    </message>
    <message>
        <source>User the phone gives to the XSI server.</source>
        <translation>Usuário que o telefone informa ao servidor XSI.</translation>
    </message>
    <message>
        <source>User the phone gives to this camera.</source>
        <translation>Usuário que o telefone informa a esta câmera.</translation>
    </message>
    <message>
        <source>User the phone proves itself as.</source>
        <translation>Usuário com que o telefone se autentica.</translation>
    </message>
    <message>
        <source>User whose calls this line watches.</source>
        <translation>Usuário cujas chamadas esta linha monitora.</translation>
    </message>
    <message>
        <source>User whose directories the XSI server shows, where it is not the login.</source>
        <translation>Usuário cujas agendas o servidor XSI mostra, quando não é o do login.</translation>
    </message>
    <message>
        <source>Uses only ciphers that FIPS allows; servers that know none of them are refused.</source>
        <translation>Usa só cifras que o FIPS permite; servidores que não conhecem nenhuma delas são recusados.</translation>
    </message>
    <message>
        <source>Uses the handset's wide band; off where a narrow-band handset is plugged in.</source>
        <translation>Usa a banda larga do monofone; desligado quando está conectado um monofone de banda estreita.</translation>
    </message>
    <message>
        <source>Uses the outbound proxy during calls too.</source>
        <translation>Usa o proxy de saída também durante as chamadas.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 1.</source>
        <translation>Usa o endereço externo ao chamar pelo gateway 1.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 2.</source>
        <translation>Usa o endereço externo ao chamar pelo gateway 2.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 3.</source>
        <translation>Usa o endereço externo ao chamar pelo gateway 3.</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 4.</source>
        <translation>Usa o endereço externo ao chamar pelo gateway 4.</translation>
    </message>
    <message>
        <source>VLAN of the computer behind the phone.</source>
        <translation>VLAN do computador atrás do telefone.</translation>
    </message>
    <message>
        <source>Value of that upload header.</source>
        <translation>Valor desse cabeçalho de envio.</translation>
    </message>
    <message>
        <source>Version of SNMP in which events are told.</source>
        <translation>Versão de SNMP em que os eventos são avisados.</translation>
    </message>
    <message>
        <source>Voltage below which another phone is taken to be on the telephone line, and the adapter keeps off.</source>
        <translation>Tensão abaixo da qual se supõe que outro telefone está na linha telefônica e o adaptador não a toma.</translation>
    </message>
    <message>
        <source>Voltage between the two wires of the telephone line while it is taken; it follows the country.</source>
        <translation>Tensão entre os dois fios da linha telefônica enquanto ela está tomada; depende do país.</translation>
    </message>
    <message>
        <source>Voltage from which ringing is believed.</source>
        <translation>Tensão a partir da qual o toque é considerado válido.</translation>
    </message>
    <message>
        <source>Voltage of the ringing current.</source>
        <translation>Tensão da corrente de toque.</translation>
    </message>
    <message>
        <source>WEP key 0 of the wireless network. WEP protects from nobody.</source>
        <translation>Chave WEP 0 da rede sem fio. WEP não protege de ninguém.</translation>
    </message>
    <message>
        <source>WEP key 1 of the wireless network. WEP protects from nobody.</source>
        <translation>Chave WEP 1 da rede sem fio. WEP não protege de ninguém.</translation>
    </message>
    <message>
        <source>WEP key 2 of the wireless network. WEP protects from nobody.</source>
        <translation>Chave WEP 2 da rede sem fio. WEP não protege de ninguém.</translation>
    </message>
    <message>
        <source>WEP key 3 of the wireless network. WEP protects from nobody.</source>
        <translation>Chave WEP 3 da rede sem fio. WEP não protege de ninguém.</translation>
    </message>
    <message>
        <source>WEP key of the wireless network. WEP protects from nobody.</source>
        <translation>Chave WEP da rede sem fio. WEP não protege de ninguém.</translation>
    </message>
    <message>
        <source>Wait after a call-back finds the line free.</source>
        <translation>Espera depois que uma rechamada encontra a linha livre.</translation>
    </message>
    <message>
        <source>Wait before the line current is cut at the end of a call.</source>
        <translation>Espera antes que a corrente da linha seja cortada no fim de uma chamada.</translation>
    </message>
    <message>
        <source>Waits for resources to be reserved before a call rings (RFC 3312), as mobile networks want.</source>
        <translation>Espera que recursos sejam reservados antes que uma chamada toque (RFC 3312), como as redes móveis querem.</translation>
    </message>
    <message>
        <source>Waits this long for the ACK of a final answer.</source>
        <translation>Espera por este tempo o ACK de uma resposta final.</translation>
    </message>
    <message>
        <source>Watches the server for a call parked on this line, and shows it.</source>
        <translation>Monitora no servidor se há chamada estacionada nesta linha, e a mostra.</translation>
    </message>
    <message>
        <source>Watches the uplink alone and not the LAN port.</source>
        <translation>Monitora só o link WAN, e não a porta LAN.</translation>
    </message>
    <message>
        <source>Web proxy the phone's HTTP and HTTPS go through.</source>
        <translation>Proxy web por onde passam o HTTP e o HTTPS do telefone.</translation>
    </message>
    <message>
        <source>WebSocket server (wss://) that may control the phone; empty for none. It can do what a user can.</source>
        <translation>Servidor WebSocket (wss://) que pode controlar o telefone; vazio para nenhum. Ele pode fazer o que um usuário pode.</translation>
    </message>
    <message>
        <source>What Bluetooth is used for.</source>
        <translation>Para que o Bluetooth é usado.</translation>
    </message>
    <message>
        <source>What a call is answered with.</source>
        <translation>Com o que se atende uma chamada.</translation>
    </message>
    <message>
        <source>What a hook flash on line 1 does while it talks on the telephone line: a second call of its own, or a flash passed on.</source>
        <translation>O que um flash na linha 1 faz enquanto ela fala pela linha telefônica: uma segunda chamada própria, ou o flash é repassado.</translation>
    </message>
    <message>
        <source>What a key without a line does: watches, speed dials, parks.</source>
        <translation>O que faz uma tecla sem linha: monitora, disca rápido, estaciona.</translation>
    </message>
    <message>
        <source>What a phone at rest shows.</source>
        <translation>O que um telefone em repouso mostra.</translation>
    </message>
    <message>
        <source>What every message carries to name its sender.</source>
        <translation>O que toda mensagem leva para identificar seu remetente.</translation>
    </message>
    <message>
        <source>What is behind the display's text.</source>
        <translation>O que fica atrás do texto do visor.</translation>
    </message>
    <message>
        <source>What is said about silence in G.729.</source>
        <translation>O que se diz sobre o silêncio em G.729.</translation>
    </message>
    <message>
        <source>What is sent to keep the mapping open.</source>
        <translation>O que é enviado para manter o mapeamento aberto.</translation>
    </message>
    <message>
        <source>What is shown at start.</source>
        <translation>O que é mostrado no início.</translation>
    </message>
    <message>
        <source>What is shown then.</source>
        <translation>O que é mostrado então.</translation>
    </message>
    <message>
        <source>What of an entry is shown.</source>
        <translation>O que se mostra de uma entrada.</translation>
    </message>
    <message>
        <source>What outgoing calls ask the network to hide (the Privacy header); Disabled says nothing.</source>
        <translation>O que as chamadas feitas pedem à rede que oculte (o cabeçalho Privacy); Disabled não diz nada.</translation>
    </message>
    <message>
        <source>What the arrow keys step through.</source>
        <translation>O que as setas percorrem.</translation>
    </message>
    <message>
        <source>What the display shows beside this key; $USER is the extension.</source>
        <translation>O que o visor mostra ao lado desta tecla; $USER é o ramal.</translation>
    </message>
    <message>
        <source>What the keys of the watched list do besides watching.</source>
        <translation>O que as teclas da lista monitorada fazem além de monitorar.</translation>
    </message>
    <message>
        <source>What the lamp on the handset lights for.</source>
        <translation>Para que acende a luz do monofone.</translation>
    </message>
    <message>
        <source>What the loopback test of this line sends back.</source>
        <translation>O que o teste de loopback desta linha envia de volta.</translation>
    </message>
    <message>
        <source>What the loopback test sends back.</source>
        <translation>O que o teste de loopback envia de volta.</translation>
    </message>
    <message>
        <source>What the menu calls it.</source>
        <translation>Como o menu o chama.</translation>
    </message>
    <message>
        <source>What the menu calls the directory.</source>
        <translation>Como o menu chama a agenda.</translation>
    </message>
    <message>
        <source>What the menu calls the service.</source>
        <translation>Como o menu chama o serviço.</translation>
    </message>
    <message>
        <source>What the phone calls itself in replies.</source>
        <translation>Como o telefone se apresenta nas respostas.</translation>
    </message>
    <message>
        <source>What the phone calls itself in requests; $VERSION is its model and firmware.</source>
        <translation>Como o telefone se apresenta nas requisições; $VERSION é seu modelo e firmware.</translation>
    </message>
    <message>
        <source>What the phone calls itself to web servers; our recognition of phones reads it, so leave it as shipped.</source>
        <translation>Como o telefone se apresenta aos servidores web; nosso reconhecimento de telefones lê isto, por isso deixe como veio de fábrica.</translation>
    </message>
    <message>
        <source>What the phone calls itself when it registers; empty is the same as in other requests.</source>
        <translation>Como o telefone se apresenta quando se registra; vazio é o mesmo que nas outras requisições.</translation>
    </message>
    <message>
        <source>What the phone shows while it starts.</source>
        <translation>O que o telefone mostra enquanto inicia.</translation>
    </message>
    <message>
        <source>What the phone's display calls the phone itself.</source>
        <translation>Como o visor do telefone chama o próprio telefone.</translation>
    </message>
    <message>
        <source>What the phone's user may change of the wireless settings.</source>
        <translation>O que o usuário do telefone pode alterar nas configurações sem fio.</translation>
    </message>
    <message>
        <source>What the proxy must understand.</source>
        <translation>O que o proxy precisa entender.</translation>
    </message>
    <message>
        <source>What the uplink can send, in kbit/s; speech is given its share of it. Too high a number spoils calls, too low slows everything else.</source>
        <translation>Quanto o link WAN consegue enviar, em kbit/s; a voz recebe a sua parte. Um valor alto demais prejudica as chamadas; um baixo demais deixa todo o resto lento.</translation>
    </message>
    <message>
        <source>What the uplink can send; speech is given its share of it.</source>
        <translation>Quanto o link WAN consegue enviar; a voz recebe a sua parte.</translation>
    </message>
    <message>
        <source>What the user may put on a line key at the phone: functions as sd, blf, pickup, joined by semicolons.</source>
        <translation>O que o usuário pode pôr em uma tecla de linha no telefone: funções como sd, blf, pickup, unidas por ponto e vírgula.</translation>
    </message>
    <message>
        <source>What this key of the module does.</source>
        <translation>O que esta tecla do módulo faz.</translation>
    </message>
    <message>
        <source>When a PPPoE connection is kept or dialled again: three numbers joined by colons.</source>
        <translation>Quando uma conexão PPPoE é mantida ou discada de novo: três números unidos por dois-pontos.</translation>
    </message>
    <message>
        <source>When other traffic on the uplink is held back for speech: always, or only while somebody calls.</source>
        <translation>Quando o resto do tráfego do link WAN é contido em favor da voz: sempre, ou só enquanto alguém está em chamada.</translation>
    </message>
    <message>
        <source>When summer time begins and ends, and by how much.</source>
        <translation>Quando o horário de verão começa e termina, e de quanto é.</translation>
    </message>
    <message>
        <source>When the authority of your own is trusted.</source>
        <translation>Quando a sua própria autoridade é considerada confiável.</translation>
    </message>
    <message>
        <source>When the phone rings shortly for a message: whenever the server says there are new ones, at the first one, or at each.</source>
        <translation>Quando o telefone toca brevemente por uma mensagem: sempre que o servidor diz que há novas, na primeira ou em cada uma.</translation>
    </message>
    <message>
        <source>When the phone sends its settings.</source>
        <translation>Quando o telefone envia suas configurações.</translation>
    </message>
    <message>
        <source>Where a problem report is sent when somebody asks for one.</source>
        <translation>Para onde um relatório de problema é enviado quando alguém pede um.</translation>
    </message>
    <message>
        <source>Where a problem report is sent when the user asks for one.</source>
        <translation>Para onde um relatório de problema é enviado quando o usuário pede um.</translation>
    </message>
    <message>
        <source>Where all calls go.</source>
        <translation>Para onde vão todas as chamadas.</translation>
    </message>
    <message>
        <source>Where calls go when nobody answers.</source>
        <translation>Para onde vão as chamadas quando ninguém atende.</translation>
    </message>
    <message>
        <source>Where calls go when the line is busy.</source>
        <translation>Para onde vão as chamadas quando a linha está ocupada.</translation>
    </message>
    <message>
        <source>Where calls go when the phone is busy.</source>
        <translation>Para onde vão as chamadas quando o telefone está ocupado.</translation>
    </message>
    <message>
        <source>Where firmware for Cisco headsets is fetched.</source>
        <translation>De onde se busca o firmware dos headsets Cisco.</translation>
    </message>
    <message>
        <source>Where in the LDAP directory people are looked for, as ou=people,dc=example,dc=com.</source>
        <translation>Onde no diretório LDAP se procuram as pessoas, como ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>Where in the directory the search begins.</source>
        <translation>Onde a busca começa no diretório.</translation>
    </message>
    <message>
        <source>Where it is sent.</source>
        <translation>Para onde é enviado.</translation>
    </message>
    <message>
        <source>Where phones that hand firmware to each other report how it went, an address and perhaps a port.</source>
        <translation>Onde os telefones que passam firmware uns aos outros informam como foi; um endereço e talvez uma porta.</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes.</source>
        <translation>Para onde vai a voz enviada à fonte de música.</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes; a spelling of SAS_Inbound_RTP_Sink.</source>
        <translation>Para onde vai a voz enviada à fonte de música; uma grafia de SAS_Inbound_RTP_Sink.</translation>
    </message>
    <message>
        <source>Where that last caller is forwarded.</source>
        <translation>Para onde esse último chamador é desviado.</translation>
    </message>
    <message>
        <source>Where the callers of list 1 are forwarded.</source>
        <translation>Para onde são desviados os chamadores da lista 1.</translation>
    </message>
    <message>
        <source>Where the callers of list 2 are forwarded.</source>
        <translation>Para onde são desviados os chamadores da lista 2.</translation>
    </message>
    <message>
        <source>Where the callers of list 3 are forwarded.</source>
        <translation>Para onde são desviados os chamadores da lista 3.</translation>
    </message>
    <message>
        <source>Where the callers of list 4 are forwarded.</source>
        <translation>Para onde são desviados os chamadores da lista 4.</translation>
    </message>
    <message>
        <source>Where the callers of list 5 are forwarded.</source>
        <translation>Para onde são desviados os chamadores da lista 5.</translation>
    </message>
    <message>
        <source>Where the callers of list 6 are forwarded.</source>
        <translation>Para onde são desviados os chamadores da lista 6.</translation>
    </message>
    <message>
        <source>Where the callers of list 7 are forwarded.</source>
        <translation>Para onde são desviados os chamadores da lista 7.</translation>
    </message>
    <message>
        <source>Where the callers of list 8 are forwarded.</source>
        <translation>Para onde são desviados os chamadores da lista 8.</translation>
    </message>
    <message>
        <source>Where the directory is fetched from.</source>
        <translation>De onde a agenda é buscada.</translation>
    </message>
    <message>
        <source>Where the line registers, if not at its proxy.</source>
        <translation>Onde a linha se registra, se não for no proxy dela.</translation>
    </message>
    <message>
        <source>Where the line subscribes for waiting messages, if not at its proxy.</source>
        <translation>Onde a linha assina as mensagens à espera, se não for no proxy dela.</translation>
    </message>
    <message>
        <source>Where the logo for the display is fetched.</source>
        <translation>De onde o logotipo do visor é buscado.</translation>
    </message>
    <message>
        <source>Where the phone fetches a certificate authority of your own.</source>
        <translation>De onde o telefone busca uma autoridade certificadora sua.</translation>
    </message>
    <message>
        <source>Where the phone fetches firmware from when its own cannot start.</source>
        <translation>De onde o telefone busca firmware quando o dele não consegue iniciar.</translation>
    </message>
    <message>
        <source>Where the phone fetches its languages, and which.</source>
        <translation>De onde o telefone busca seus idiomas, e quais.</translation>
    </message>
    <message>
        <source>Where the phone fetches its profile, with conditions and options.</source>
        <translation>De onde o telefone busca seu perfil, com condições e opções.</translation>
    </message>
    <message>
        <source>Where the phone renews the certificate it was made with.</source>
        <translation>Onde o telefone renova o certificado com que foi fabricado.</translation>
    </message>
    <message>
        <source>Where the phone sends its debug lines, an address and perhaps a port.</source>
        <translation>Para onde o telefone envia suas linhas de depuração, um endereço e talvez uma porta.</translation>
    </message>
    <message>
        <source>Where the phone sends its own settings when asked to.</source>
        <translation>Para onde o telefone envia suas próprias configurações quando isso lhe é pedido.</translation>
    </message>
    <message>
        <source>Where the phone sends its system messages, an address and perhaps a port; how we see a resync succeed.</source>
        <translation>Para onde o telefone envia suas mensagens de sistema, um endereço e talvez uma porta; é como vemos que uma ressincronização deu certo.</translation>
    </message>
    <message>
        <source>Where the phone's languages were fetched from; the phone says it itself.</source>
        <translation>De onde foram buscados os idiomas do telefone; o próprio telefone o informa.</translation>
    </message>
    <message>
        <source>Where the picture for the display is fetched.</source>
        <translation>De onde a imagem do visor é buscada.</translation>
    </message>
    <message>
        <source>Where the picture is fetched from.</source>
        <translation>De onde a imagem é buscada.</translation>
    </message>
    <message>
        <source>Where the picture of this camera is fetched.</source>
        <translation>De onde a imagem desta câmera é buscada.</translation>
    </message>
    <message>
        <source>Where the script stands that chooses the web proxy.</source>
        <translation>Onde está o script que escolhe o proxy web.</translation>
    </message>
    <message>
        <source>Where the service is fetched from.</source>
        <translation>De onde o serviço é buscado.</translation>
    </message>
    <message>
        <source>Whether SIP prefers IPv4 or IPv6 where both are there.</source>
        <translation>Se o SIP prefere IPv4 ou IPv6 quando ambos existem.</translation>
    </message>
    <message>
        <source>Whether a file that is not there counts as a failed resync.</source>
        <translation>Se um arquivo que não existe conta como ressincronização que falhou.</translation>
    </message>
    <message>
        <source>Whether a problem report is sent by POST or PUT.</source>
        <translation>Se um relatório de problema é enviado por POST ou PUT.</translation>
    </message>
    <message>
        <source>Whether a provider's own values count as the factory's.</source>
        <translation>Se os valores próprios de um provedor contam como os de fábrica.</translation>
    </message>
    <message>
        <source>Whether a report is sent by POST or PUT; the server must take that one.</source>
        <translation>Se um relatório é enviado por POST ou PUT; o servidor precisa aceitar esse método.</translation>
    </message>
    <message>
        <source>Whether a speech loopback test is accepted.</source>
        <translation>Se um teste de loopback de voz é aceito.</translation>
    </message>
    <message>
        <source>Whether a speech loopback test of this line is accepted.</source>
        <translation>Se um teste de loopback de voz desta linha é aceito.</translation>
    </message>
    <message>
        <source>Whether a watched key shows the name, the number or both.</source>
        <translation>Se uma tecla de monitoramento mostra o nome, o número ou ambos.</translation>
    </message>
    <message>
        <source>Whether an agent's state after a start is the exchange's or the one the phone remembers.</source>
        <translation>Se o estado de um agente após um início é o do PABX ou o que o telefone lembra.</translation>
    </message>
    <message>
        <source>Whether an encrypted call may fall back to plain speech (Optional) or fails then (Strict, Required).</source>
        <translation>Se uma chamada criptografada pode voltar à voz sem criptografia (Optional) ou falha nesse caso (Strict, Required).</translation>
    </message>
    <message>
        <source>Whether any address may use the web pages from outside, or only those named below.</source>
        <translation>Se qualquer endereço pode usar as páginas web de fora, ou só os indicados abaixo.</translation>
    </message>
    <message>
        <source>Whether calls on this key are shared with other phones.</source>
        <translation>Se as chamadas nesta tecla são compartilhadas com outros telefones.</translation>
    </message>
    <message>
        <source>Whether digit packets last as long as speech packets or a fixed time.</source>
        <translation>Se os pacotes de dígitos duram tanto quanto os de voz ou um tempo fixo.</translation>
    </message>
    <message>
        <source>Whether line keys light as shipped, in a preset manner or as the patterns below say.</source>
        <translation>Se as teclas de linha acendem como de fábrica, de um modo predefinido ou como dizem os padrões abaixo.</translation>
    </message>
    <message>
        <source>Whether messages wait in the mailbox. The server sets it by NOTIFY; saying it here overrides that once.</source>
        <translation>Se há mensagens na caixa postal. O servidor define isto por NOTIFY; informá-lo aqui o sobrepõe uma vez.</translation>
    </message>
    <message>
        <source>Whether passwords are typed at the phone as digits or as letters first.</source>
        <translation>Se as senhas são digitadas no telefone primeiro como dígitos ou como letras.</translation>
    </message>
    <message>
        <source>Whether phones of the watched list are put on free line keys.</source>
        <translation>Se os telefones da lista monitorada são postos nas teclas de linha livres.</translation>
    </message>
    <message>
        <source>Whether speech prefers IPv4 or IPv6 where both are there.</source>
        <translation>Se a voz prefere IPv4 ou IPv6 quando ambos existem.</translation>
    </message>
    <message>
        <source>Whether that may change during a call.</source>
        <translation>Se isso pode mudar durante uma chamada.</translation>
    </message>
    <message>
        <source>Whether the IPv6 name servers set here or those from DHCP are asked first.</source>
        <translation>Se são consultados primeiro os servidores DNS IPv6 definidos aqui ou os do DHCP.</translation>
    </message>
    <message>
        <source>Whether the LAN port is a bridge to the uplink or a network of its own behind the adapter.</source>
        <translation>Se a porta LAN é uma ponte para o link WAN ou uma rede própria atrás do adaptador.</translation>
    </message>
    <message>
        <source>Whether the adapter gives addresses to what is plugged in behind it.</source>
        <translation>Se o adaptador fornece endereços ao que está conectado atrás dele.</translation>
    </message>
    <message>
        <source>Whether the adapter reaches web servers through a proxy.</source>
        <translation>Se o adaptador alcança servidores web por um proxy.</translation>
    </message>
    <message>
        <source>Whether the administrator's pages can be reached over the network.</source>
        <translation>Se as páginas do administrador podem ser acessadas pela rede.</translation>
    </message>
    <message>
        <source>Whether the call list is the phone's or Webex's.</source>
        <translation>Se a lista de chamadas é a do telefone ou a do Webex.</translation>
    </message>
    <message>
        <source>Whether the clock is set by hand or by a time server. A wrong clock makes certificates fail.</source>
        <translation>Se o relógio é acertado à mão ou por um servidor de hora. Um relógio errado faz os certificados falharem.</translation>
    </message>
    <message>
        <source>Whether the forwards below are in force.</source>
        <translation>Se os desvios abaixo estão em vigor.</translation>
    </message>
    <message>
        <source>Whether the largest packet under DHCP is found out or set by hand.</source>
        <translation>Se o maior pacote com DHCP é descoberto ou definido à mão.</translation>
    </message>
    <message>
        <source>Whether the largest packet under PPPoE is found out or set by hand.</source>
        <translation>Se o maior pacote com PPPoE é descoberto ou definido à mão.</translation>
    </message>
    <message>
        <source>Whether the largest packet with a static address is found out or set by hand.</source>
        <translation>Se o maior pacote com endereço estático é descoberto ou definido à mão.</translation>
    </message>
    <message>
        <source>Whether the line is in use.</source>
        <translation>Se a linha está em uso.</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 A-law.</source>
        <translation>Se a linha pode usar G.711 A-law.</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 µ-law.</source>
        <translation>Se a linha pode usar G.711 µ-law.</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.</source>
        <translation>Se a linha pode usar G.722.</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.2.</source>
        <translation>Se a linha pode usar G.722.2.</translation>
    </message>
    <message>
        <source>Whether the line may use G.723.</source>
        <translation>Se a linha pode usar G.723.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 16 kbit/s.</source>
        <translation>Se a linha pode usar G.726 a 16 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 24 kbit/s.</source>
        <translation>Se a linha pode usar G.726 a 24 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 32 kbit/s.</source>
        <translation>Se a linha pode usar G.726 a 32 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 40 kbit/s.</source>
        <translation>Se a linha pode usar G.726 a 40 kbit/s.</translation>
    </message>
    <message>
        <source>Whether the line may use G.729a.</source>
        <translation>Se a linha pode usar G.729a.</translation>
    </message>
    <message>
        <source>Whether the line may use L16.</source>
        <translation>Se a linha pode usar L16.</translation>
    </message>
    <message>
        <source>Whether the line may use Opus.</source>
        <translation>Se a linha pode usar Opus.</translation>
    </message>
    <message>
        <source>Whether the line may use iLBC.</source>
        <translation>Se a linha pode usar iLBC.</translation>
    </message>
    <message>
        <source>Whether the line may use iSAC.</source>
        <translation>Se a linha pode usar iSAC.</translation>
    </message>
    <message>
        <source>Whether the line proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>Se a linha se autentica no servidor XSI com o login ou com a senha SIP.</translation>
    </message>
    <message>
        <source>Whether the line registers.</source>
        <translation>Se a linha se registra.</translation>
    </message>
    <message>
        <source>Whether the name servers set here or those from DHCP are asked first.</source>
        <translation>Se são consultados primeiro os servidores DNS definidos aqui ou os do DHCP.</translation>
    </message>
    <message>
        <source>Whether the phone answers on its own web pages; off also stops resync and reboot by URL.</source>
        <translation>Se o telefone responde nas suas próprias páginas web; desligado também impede ressincronização e reinicialização por URL.</translation>
    </message>
    <message>
        <source>Whether the phone belongs to an executive or to an assistant at a BroadSoft exchange.</source>
        <translation>Se o telefone pertence a um executivo ou a um assistente em um PABX BroadSoft.</translation>
    </message>
    <message>
        <source>Whether the phone offers announcements.</source>
        <translation>Se o telefone oferece anúncios.</translation>
    </message>
    <message>
        <source>Whether the phone offers call-back on busy.</source>
        <translation>Se o telefone oferece rechamada quando ocupado.</translation>
    </message>
    <message>
        <source>Whether the phone offers conferences.</source>
        <translation>Se o telefone oferece conferências.</translation>
    </message>
    <message>
        <source>Whether the phone offers do not disturb.</source>
        <translation>Se o telefone oferece o não perturbe.</translation>
    </message>
    <message>
        <source>Whether the phone offers encrypted calls.</source>
        <translation>Se o telefone oferece chamadas criptografadas.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding of all calls.</source>
        <translation>Se o telefone oferece desvio de todas as chamadas.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when busy.</source>
        <translation>Se o telefone oferece desvio quando ocupado.</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when nobody answers.</source>
        <translation>Se o telefone oferece desvio quando ninguém atende.</translation>
    </message>
    <message>
        <source>Whether the phone offers hiding its number.</source>
        <translation>Se o telefone oferece ocultar seu número.</translation>
    </message>
    <message>
        <source>Whether the phone offers pages.</source>
        <translation>Se o telefone oferece paging.</translation>
    </message>
    <message>
        <source>Whether the phone offers parking.</source>
        <translation>Se o telefone oferece estacionamento.</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls of the group.</source>
        <translation>Se o telefone oferece captura de chamadas do grupo.</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls.</source>
        <translation>Se o telefone oferece captura de chamadas.</translation>
    </message>
    <message>
        <source>Whether the phone offers refusing callers without a number.</source>
        <translation>Se o telefone oferece recusar chamadores sem número.</translation>
    </message>
    <message>
        <source>Whether the phone offers signing in to a call queue.</source>
        <translation>Se o telefone oferece login em uma fila de chamadas.</translation>
    </message>
    <message>
        <source>Whether the phone offers text messages.</source>
        <translation>Se o telefone oferece mensagens de texto.</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers after asking.</source>
        <translation>Se o telefone oferece transferências com consulta.</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers without asking.</source>
        <translation>Se o telefone oferece transferências sem consulta.</translation>
    </message>
    <message>
        <source>Whether the phone offers web services.</source>
        <translation>Se o telefone oferece serviços web.</translation>
    </message>
    <message>
        <source>Whether the phone proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>Se o telefone se autentica no servidor XSI com o login ou com a senha SIP.</translation>
    </message>
    <message>
        <source>Whether the phone tells servers that it reads compressed messages.</source>
        <translation>Se o telefone diz aos servidores que lê mensagens comprimidas.</translation>
    </message>
    <message>
        <source>Whether the web pages use HTTP or HTTPS.</source>
        <translation>Se as páginas web usam HTTP ou HTTPS.</translation>
    </message>
    <message>
        <source>Whether the web proxy asks for a name and password.</source>
        <translation>Se o proxy web pede nome e senha.</translation>
    </message>
    <message>
        <source>Whether the web proxy is found, set by hand or not used. A wrong one keeps the phone from its profile.</source>
        <translation>Se o proxy web é descoberto, definido à mão ou não usado. Um errado deixa o telefone sem acesso ao seu perfil.</translation>
    </message>
    <message>
        <source>Whether this key module is attached.</source>
        <translation>Se este módulo de teclas está conectado.</translation>
    </message>
    <message>
        <source>Whether this wireless profile is used.</source>
        <translation>Se este perfil sem fio é usado.</translation>
    </message>
    <message>
        <source>Whether what is plugged in behind the adapter is reached through address translation (NAT) or bridged to the uplink.</source>
        <translation>Se o que está conectado atrás do adaptador é alcançado por tradução de endereços (NAT) ou em ponte (bridge) com o link WAN.</translation>
    </message>
    <message>
        <source>Which BroadSoft directory.</source>
        <translation>Qual agenda da BroadSoft.</translation>
    </message>
    <message>
        <source>Which DHCPv6 options name the provisioning server, by their numbers in the order they are tried.</source>
        <translation>Quais opções DHCPv6 indicam o servidor de provisionamento, pelos números, na ordem em que são tentadas.</translation>
    </message>
    <message>
        <source>Which LDAP attributes are shown, and which of them can be dialled.</source>
        <translation>Quais atributos LDAP são mostrados, e quais deles podem ser discados.</translation>
    </message>
    <message>
        <source>Which SIP messages go to the debug server.</source>
        <translation>Quais mensagens SIP vão para o servidor de depuração.</translation>
    </message>
    <message>
        <source>Which announcement belongs to which service.</source>
        <translation>Qual anúncio pertence a qual serviço.</translation>
    </message>
    <message>
        <source>Which call waiting tone is heard.</source>
        <translation>Qual tom de chamada em espera é ouvido.</translation>
    </message>
    <message>
        <source>Which end of a call is listened to for the tones of a fax.</source>
        <translation>Em qual lado de uma chamada se procuram os tons de um fax.</translation>
    </message>
    <message>
        <source>Which end of the loopback test the phone is.</source>
        <translation>Qual lado do teste de loopback o telefone é.</translation>
    </message>
    <message>
        <source>Which end of the loopback test this line is.</source>
        <translation>Qual lado do teste de loopback esta linha é.</translation>
    </message>
    <message>
        <source>Which events are told, as a sum: 1 device, 2 system, 4 configuration, 8 registration; 0 none, 15 all.</source>
        <translation>Quais eventos são avisados, como soma: 1 dispositivo, 2 sistema, 4 configuração, 8 registro; 0 nenhum, 15 todos.</translation>
    </message>
    <message>
        <source>Which features are kept in step with the exchange.</source>
        <translation>Quais funções são mantidas em sincronia com o PABX.</translation>
    </message>
    <message>
        <source>Which firmware to load from where, and on what condition.</source>
        <translation>Qual firmware carregar, de onde e sob que condição.</translation>
    </message>
    <message>
        <source>Which forwards the softkey Forward sets: all, or all, busy and no answer.</source>
        <translation>Quais desvios a softkey de desvio define: todas as chamadas, ou todas, ocupado e não atende.</translation>
    </message>
    <message>
        <source>Which handset is plugged in, so that its sound fits.</source>
        <translation>Qual monofone está conectado, para que o som dele seja adequado.</translation>
    </message>
    <message>
        <source>Which key module is attached; a wrong one stays dark.</source>
        <translation>Qual módulo de teclas está conectado; um tipo errado fica apagado.</translation>
    </message>
    <message>
        <source>Which kind of address SIP prefers where the uplink has both.</source>
        <translation>Qual tipo de endereço o SIP prefere quando o link WAN tem ambos.</translation>
    </message>
    <message>
        <source>Which kind of address speech prefers where the uplink has both.</source>
        <translation>Qual tipo de endereço a voz prefere quando o link WAN tem ambos.</translation>
    </message>
    <message>
        <source>Which kinds of address the uplink uses.</source>
        <translation>Quais tipos de endereço o link WAN usa.</translation>
    </message>
    <message>
        <source>Which language was fetched; the phone says it itself.</source>
        <translation>Qual idioma foi buscado; o próprio telefone o informa.</translation>
    </message>
    <message>
        <source>Which logo a phone at rest shows.</source>
        <translation>Qual logotipo um telefone em repouso mostra.</translation>
    </message>
    <message>
        <source>Which make of headset takes calls by its own hook switch.</source>
        <translation>Qual marca de headset atende chamadas pelo próprio gancho.</translation>
    </message>
    <message>
        <source>Which menus of the phone ask for the user's password.</source>
        <translation>Quais menus do telefone pedem a senha do usuário.</translation>
    </message>
    <message>
        <source>Which name servers are asked: those set here, those DHCP gave, and in which order.</source>
        <translation>Quais servidores DNS são consultados: os definidos aqui, os que o DHCP informou, e em que ordem.</translation>
    </message>
    <message>
        <source>Which numbers may be dialled, how they are changed, and when a number is complete.</source>
        <translation>Quais números podem ser discados, como são alterados e quando um número está completo.</translation>
    </message>
    <message>
        <source>Which of the four WEP keys is sent with.</source>
        <translation>Com qual das quatro chaves WEP se envia.</translation>
    </message>
    <message>
        <source>Which of the phone's functions the WebSocket server may use, as a regular expression.</source>
        <translation>Quais funções do telefone o servidor WebSocket pode usar, como expressão regular.</translation>
    </message>
    <message>
        <source>Which part of the firmware writes into the debug log.</source>
        <translation>Qual parte do firmware escreve no log de depuração.</translation>
    </message>
    <message>
        <source>Which picture stands behind the display's text.</source>
        <translation>Qual imagem fica atrás do texto do visor.</translation>
    </message>
    <message>
        <source>Which provisioning server is named to phones on the LAN port.</source>
        <translation>Qual servidor de provisionamento é indicado aos telefones na porta LAN.</translation>
    </message>
    <message>
        <source>Which radio bands the wireless profile uses: 2.4 GHz, 5 GHz or both.</source>
        <translation>Quais faixas de rádio o perfil sem fio usa: 2.4 GHz, 5 GHz ou ambas.</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, first stream. Leave it at none.</source>
        <translation>Qual som de uma chamada é copiado para o suporte do fabricante, primeiro fluxo. Deixe em none.</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, second stream. Leave it at none.</source>
        <translation>Qual som de uma chamada é copiado para o suporte do fabricante, segundo fluxo. Deixe em none.</translation>
    </message>
    <message>
        <source>Which time server is asked.</source>
        <translation>Qual servidor de hora é consultado.</translation>
    </message>
    <message>
        <source>Which way multicast packets pass between uplink and the port behind the adapter.</source>
        <translation>Em que sentido os pacotes multicast passam entre o link WAN e a porta atrás do adaptador.</translation>
    </message>
    <message>
        <source>Who is sent the quality of each call by PUBLISH: a SIP address or host; empty sends none.</source>
        <translation>A quem se envia por PUBLISH a qualidade de cada chamada: um endereço SIP ou host; vazio não envia nada.</translation>
    </message>
    <message>
        <source>Who is told of events by SNMP.</source>
        <translation>Quem é avisado de eventos por SNMP.</translation>
    </message>
    <message>
        <source>Who plays music to a held call.</source>
        <translation>Quem toca música para uma chamada retida.</translation>
    </message>
    <message>
        <source>Whom the phone lets push commands to it; Trusted asks nobody.</source>
        <translation>De quem o telefone aceita comandos enviados a ele; Trusted não pergunta a ninguém.</translation>
    </message>
    <message>
        <source>Whose dialect watched keys speak; Asterisk for yours.</source>
        <translation>Qual dialeto as teclas de monitoramento falam; Asterisk para o seu.</translation>
    </message>
    <message>
        <source>Width of the letters on the softkeys.</source>
        <translation>Largura das letras nas softkeys.</translation>
    </message>
    <message>
        <source>Word that lets a reader in by SNMP; it works as a password and travels in the clear.</source>
        <translation>Palavra que dá acesso de leitura por SNMP; funciona como senha e viaja sem criptografia.</translation>
    </message>
    <message>
        <source>Word that lets a writer in by SNMP; it works as a password and travels in the clear.</source>
        <translation>Palavra que dá acesso de escrita por SNMP; funciona como senha e viaja sem criptografia.</translation>
    </message>
    <message>
        <source>Writes SIP headers in their one-letter form.</source>
        <translation>Escreve os cabeçalhos SIP na forma de uma letra.</translation>
    </message>
    <message>
        <source>Writes the outside address into the Via header.</source>
        <translation>Escreve o endereço externo no cabeçalho Via.</translation>
    </message>
    <message>
        <source>Writes the outside address into this line's messages.</source>
        <translation>Escreve o endereço externo nas mensagens desta linha.</translation>
    </message>
    <message>
        <source>Writes the phone's own address into From instead of the proxy's name.</source>
        <translation>Escreve em From o endereço do próprio telefone em vez do nome do proxy.</translation>
    </message>
    <message>
        <source>Writes what CDP and LLDP say into the log.</source>
        <translation>Escreve no log o que CDP e LLDP dizem.</translation>
    </message>
    <message>
        <source>Writes what is said to the TR-069 server into the log.</source>
        <translation>Escreve no log o que é dito ao servidor TR-069.</translation>
    </message>
    <message>
        <source>Your own inventory mark; the phone shows it and does nothing with it.</source>
        <translation>Sua própria marca de inventário; o telefone a mostra e não faz nada com ela.</translation>
    </message>
</context>
</TS>
