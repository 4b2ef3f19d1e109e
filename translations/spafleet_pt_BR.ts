<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>QTableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta coluna</translation>
    </message>
</context>
<context>
    <name>ServerPlan</name>
    <message>
        <source>TFTP transfers answer from the first to the last port of a range, such as 50000-50255; &quot;%1&quot; is none.</source>
        <translation>As transferências TFTP respondem da primeira à última porta de um intervalo, como 50000-50255; “%1” não é um.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key: name the PEM file of each.</source>
        <translation>HTTPS precisa de um certificado e da chave dele: indique o arquivo PEM de cada um.</translation>
    </message>
    <message>
        <source>%1 is no folder: name the one that holds firmware, logos and ring tones.</source>
        <translation>%1 não é uma pasta: indique a que contém firmware, logotipos e toques.</translation>
    </message>
    <message>
        <source>It takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too.</source>
        <translation>Aceita TLS 1.0, cifras CBC, chaves de 1024 bits e SHA-1, pois telefones da idade do SPA2102 não falam nada melhor. Quem gravar a linha poderá lê-la um dia, senhas inclusive.</translation>
    </message>
    <message>
        <source>Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>Sirva os telefones mais novos sem isso, e dê aos antigos um perfil criptografado (--key na regra deles).</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>The passphrase in %1 cannot be read: %2.</source>
        <translation>Não foi possível ler a frase secreta em %1: %2.</translation>
    </message>
</context>
<context>
    <name>asterisk</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB, which no Asterisk file is</source>
        <translation>%1 passa de 16 MB, o que nenhum arquivo do Asterisk atinge</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 não é um arquivo de texto</translation>
    </message>
    <message>
        <source>The extension has no secret: anyone can register as it</source>
        <translation>O ramal não tem segredo: qualquer um pode se registrar como ele</translation>
    </message>
    <message>
        <source>Give it one: spafleetctl extension set %1 --generate</source>
        <translation>Dê um segredo a ele: spafleetctl extension set %1 --generate</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Não foi possível criar a pasta %1</translation>
    </message>
    <message>
        <source>There is no peer [%1]</source>
        <translation>Não existe o peer [%1]</translation>
    </message>
    <message>
        <source>[%1] is of type “%2” and cannot be called; make it a friend</source>
        <translation>[%1] é do tipo “%2” e não pode ser chamado; mude para friend</translation>
    </message>
    <message>
        <source>[%1] has a fixed host, so no phone can register; write host = dynamic</source>
        <translation>[%1] tem host fixo, por isso nenhum telefone consegue se registrar; escreva host = dynamic</translation>
    </message>
    <message>
        <source>There is no endpoint [%1]</source>
        <translation>Não existe o endpoint [%1]</translation>
    </message>
    <message>
        <source>The endpoint [%1] has no aor, so no phone can register</source>
        <translation>O endpoint [%1] não tem aor, por isso nenhum telefone consegue se registrar</translation>
    </message>
    <message>
        <source>The user name of [%1] is another, and its phone says %2</source>
        <translation>O nome de usuário de [%1] é outro: o telefone dele usa %2</translation>
    </message>
    <message>
        <source>The secret of [%1] is not the one its phone gets</source>
        <translation>O segredo de [%1] não é o que o telefone dele recebe</translation>
    </message>
    <message>
        <source>The calls of [%1] start in the context “%2”, in the inventory it is “%3”</source>
        <translation>As chamadas de [%1] começam no contexto “%2”, mas no inventário está “%3”</translation>
    </message>
    <message>
        <source>Run: spafleetctl asterisk export</source>
        <translation>Execute: spafleetctl asterisk export</translation>
    </message>
    <message>
        <source>Correct it there, or take the lines away and export</source>
        <translation>Corrija lá, ou retire essas linhas e exporte</translation>
    </message>
    <message>
        <source>chan_pjsip has nothing like the option %1; it is left out</source>
        <translation>chan_pjsip não tem equivalente para a opção %1; ela foi omitida</translation>
    </message>
    <message>
        <source>Set what is meant in pjsip.conf outside our marks, or unset the option</source>
        <translation>Defina o que se pretende no pjsip.conf fora das nossas marcas, ou remova a opção</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>it belongs to another user, which would be lost; write it as that user or as root</source>
        <translation>pertence a outro usuário, e isso se perderia; grave como esse usuário ou como root</translation>
    </message>
    <message>
        <source>The site's own lines already define %1; it is left as it is</source>
        <translation>As linhas próprias do site já definem %1; nada foi alterado nele</translation>
    </message>
    <message>
        <source>Take those lines away to have it from the inventory</source>
        <translation>Retire essas linhas para que ele venha do inventário</translation>
    </message>
    <message>
        <source>Extension %1: its %2 %3</source>
        <translation>Ramal %1, %2: %3</translation>
    </message>
    <message>
        <source>holds a control character or a line break; take it out</source>
        <translation>contém um caractere de controle ou uma quebra de linha; retire-o</translation>
    </message>
    <message>
        <source>begins or ends with a blank; take it away</source>
        <translation>começa ou termina com espaço; retire-o</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está sem conteúdo</translation>
    </message>
    <message>
        <source>begins with _, which makes it a pattern</source>
        <translation>começa com _, o que faz disso um padrão</translation>
    </message>
    <message>
        <source>holds a blank or one of , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ :, which Asterisk would act on</source>
        <translation>contém um espaço ou um destes: , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ :, que o Asterisk interpretaria</translation>
    </message>
    <message>
        <source>is the name of a section Asterisk keeps for itself</source>
        <translation>é o nome de uma seção que o Asterisk reserva para si</translation>
    </message>
    <message>
        <source>option “%1”</source>
        <translation>opção “%1”</translation>
    </message>
    <message>
        <source>has a name that is not letters, digits, _ and -</source>
        <translation>tem um nome com algo além de letras, dígitos, _ e -</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opção %1</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>caixa postal</translation>
    </message>
    <message>
        <source>is not written NUMBER@CONTEXT</source>
        <translation>não está no formato NÚMERO@CONTEXTO</translation>
    </message>
    <message>
        <source>option vmsecret</source>
        <translation>opção vmsecret</translation>
    </message>
    <message>
        <source>is a PIN and may hold digits only</source>
        <translation>é um PIN e só pode conter dígitos</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>The inbound group %1 rings nobody: name its extensions and for how many seconds they ring</source>
        <translation>O grupo de entrada %1 não toca em ninguém: indique os ramais e por quantos segundos eles tocam</translation>
    </message>
    <message>
        <source>The inbound group %1 rings more than fit on a line; split it</source>
        <translation>O grupo de entrada %1 toca em mais ramais do que cabem em uma linha; divida-o</translation>
    </message>
    <message>
        <source>%1 is both an extension and an inbound group of the context %2; give the group another</source>
        <translation>%1 é ao mesmo tempo um ramal e um grupo de entrada do contexto %2; dê outro número ao grupo</translation>
    </message>
    <message>
        <source>Extension %1 is given twice; keep one of the two</source>
        <translation>O ramal %1 aparece duas vezes; mantenha só um</translation>
    </message>
    <message>
        <source>The context %1 of the extension %2 is not there</source>
        <translation>Não existe o contexto %1 do ramal %2</translation>
    </message>
    <message>
        <source>The context %1 does not have the extension %2</source>
        <translation>O contexto %1 não tem o ramal %2</translation>
    </message>
    <message>
        <source>There is no hint for %1 in %2: no lamp can show it</source>
        <translation>Não há hint para %1 em %2: nenhuma lâmpada consegue mostrá-lo</translation>
    </message>
    <message>
        <source>The context %1 does not have the inbound group %2</source>
        <translation>O contexto %1 não tem o grupo de entrada %2</translation>
    </message>
    <message>
        <source>The mailbox %1 of the extension %2 is not there</source>
        <translation>Não existe a caixa postal %1 do ramal %2</translation>
    </message>
    <message>
        <source>[%1] is still there, but the inventory has it no more</source>
        <translation>[%1] ainda está lá, mas não existe mais no inventário</translation>
    </message>
    <message>
        <source>The mailbox %1 got a PIN of its own</source>
        <translation>A caixa postal %1 recebeu um PIN próprio</translation>
    </message>
    <message>
        <source>Read it there, or give one with the option vmsecret</source>
        <translation>Leia-o lá, ou defina um com a opção vmsecret</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <translation>a caixa postal %1</translation>
    </message>
    <message>
        <source>%1 ends within a comment that ;-- opens; close it with --;</source>
        <translation>%1 termina dentro de um comentário aberto por ;--; feche-o com --;</translation>
    </message>
    <message>
        <source>%1 has the mark “%2” without “%3” after it; put that where our part ends</source>
        <translation>%1 tem a marca “%2” sem “%3” depois dela; coloque esta onde termina a nossa parte</translation>
    </message>
    <message>
        <source>%1: the mark “%2” stands where none belongs; keep one “%3” and one “%4” behind it</source>
        <translation>%1: a marca “%2” está onde não deveria; mantenha um único “%3” e, depois dele, um único “%4”</translation>
    </message>
    <message>
        <source>A section's name is not closed with ]</source>
        <translation>Falta o ] que fecha o nome de uma seção</translation>
    </message>
    <message>
        <source>Add the ]</source>
        <translation>Acrescente o ]</translation>
    </message>
    <message>
        <source>Its templates hold too many lines to follow</source>
        <translation>Os modelos (templates) dela têm linhas demais para acompanhar</translation>
    </message>
    <message>
        <source>What the command of #exec prints is not looked at</source>
        <translation>O que o comando de #exec imprime não é verificado</translation>
    </message>
    <message>
        <source>Make sure it defines none of the extensions</source>
        <translation>Confira se ele não define nenhum dos ramais</translation>
    </message>
    <message>
        <source>%1: files include each other more than %2 deep</source>
        <translation>%1: os arquivos incluem uns aos outros em mais de %2 níveis</translation>
    </message>
    <message>
        <source>The file “%1” it includes is not there</source>
        <translation>O arquivo incluído “%1” não existe</translation>
    </message>
    <message>
        <source>Asterisk refuses the whole file: bring it back or take the line out</source>
        <translation>O Asterisk recusa o arquivo inteiro: traga-o de volta ou retire a linha</translation>
    </message>
    <message>
        <source>%1: more than %2 files are included</source>
        <translation>%1: mais de %2 arquivos incluídos</translation>
    </message>
    <message>
        <source>The line is neither a section nor “name = value” within one</source>
        <translation>A linha não é uma seção nem um “nome = valor” dentro de uma</translation>
    </message>
    <message>
        <source>Asterisk warns of it: write it so or make it a comment</source>
        <translation>O Asterisk avisa sobre ela: escreva-a assim ou transforme-a em comentário</translation>
    </message>
    <message>
        <source>a hint for %1 in [%2]</source>
        <translation>um hint para %1 em [%2]</translation>
    </message>
    <message>
        <source>%1 in [%2]</source>
        <translation>%1 em [%2]</translation>
    </message>
    <message>
        <source>The inbound group rings %1, which is no extension of this Asterisk</source>
        <translation>O grupo de entrada toca em %1, que não é um ramal deste Asterisk</translation>
    </message>
    <message>
        <source>Take it out of the group or add the extension</source>
        <translation>Retire-o do grupo ou adicione o ramal</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Invited: %1. %2</source>
        <translation>Convidados: %1. %2</translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation>TELEFONE</translation>
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
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>written</source>
        <translation>gravado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem alteração</translation>
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
        <translation>A chave está em %2: ela fica nesta máquina, guarde uma cópia. A solicitação está em %3.
O que fazer agora:
1. Envie a solicitação, em zip, para ciscosb-certadmin@cisco.com, ou carregue-a em
   https://webapps.cisco.com/software/edos/home em Certificate Management.
   Telefones SPA não confiam em outro emissor; os multiplataforma e os SPA5xx com 7.5.x
   também aceitam um próprio, pelo parâmetro Custom CA.
2. Guarde o que voltar: o certificado do servidor (%1.crt) e a raiz dos
   certificados dos próprios telefones (spacroot.cert).
3. Cuide para que o DNS resolva %1 para o endereço desta máquina: os telefones o consultam.
4. spafleetctl certificate check %1.crt
5. spafleetctl serve --https 443 --cert %1.crt --key %2 --client-ca spacroot.cert
6. spafleetctl setting set profile.url='https://%1/xml/spa$MA.xml' secrets.policy=certificate
</translation>
    </message>
    <message>
        <source>%1 is there already and may be in use. Name other files with --key and --out, or put it away first.</source>
        <translation>%1 já existe e pode estar em uso. Indique outros arquivos com --key e --out, ou guarde-o em outro lugar antes.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 passa de 64 MB.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 refused%4</source>
        <translation>%1 adicionados, %2 alterados, %3 recusados%4</translation>
    </message>
    <message>
        <source> (nothing was done: --dry-run)</source>
        <translation> (nada foi feito: --dry-run)</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrador</translation>
    </message>
    <message>
        <source>The phone runs the firmware the rule asks for, holds its profile, and both lines are registered.</source>
        <translation>O telefone está com o firmware que a regra pede, tem o perfil dele, e as duas linhas estão registradas.</translation>
    </message>
    <message>
        <source>The phone waits for a digit.</source>
        <translation>O telefone espera um dígito.</translation>
    </message>
    <message>
        <source>No rule is complete yet: after %1 s without a digit the number is refused.</source>
        <translation>Nenhuma regra está completa ainda: após %1 s sem dígito, o número é recusado.</translation>
    </message>
    <message>
        <source>Rule %1 matches, another may still: after %2 s without a digit %3 is sent.</source>
        <translation>A regra %1 corresponde, outra ainda pode corresponder: após %2 s sem dígito, envia %3.</translation>
    </message>
    <message>
        <source>Rule %1 matches: %2 is sent at once.</source>
        <translation>A regra %1 corresponde: %2 é enviado na hora.</translation>
    </message>
    <message>
        <source>Rule %1 bars the number.</source>
        <translation>A regra %1 bloqueia o número.</translation>
    </message>
    <message>
        <source>No rule matches: the number is refused.</source>
        <translation>Nenhuma regra corresponde: o número é recusado.</translation>
    </message>
    <message>
        <source>A phone's keys are 0 to 9, * and #.</source>
        <translation>As teclas de um telefone são 0 a 9, * e #.</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>Senha de administrador do telefone</translation>
    </message>
    <message>
        <source>At %1 is %2, not %3.</source>
        <translation>Em %1 está %2, e não %3.</translation>
    </message>
    <message>
        <source>(not mentioned)</source>
        <translation>(não mencionado)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(keep)</source>
        <translation>(manter)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>"%1" is no NAME=VALUE.</source>
        <translation>“%1” não é NOME=VALOR.</translation>
    </message>
    <message>
        <source>Secret of extension %1</source>
        <translation>Segredo do ramal %1</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>SEGREDO</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>CONTEXTO</translation>
    </message>
    <message>
        <source>MAILBOX</source>
        <translation>CAIXA POSTAL</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>Não existe o ramal %1.</translation>
    </message>
    <message>
        <source>and of %1 more phones</source>
        <translation>e de mais %1 telefones</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUEM</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>EDIÇÃO</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>ALTERADO</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <translation>Nada foi registrado até hoje sobre %1.</translation>
    </message>
    <message>
        <source>At that address is %1, not %2.</source>
        <translation>Nesse endereço está %1, e não %2.</translation>
    </message>
    <message>
        <source>%1 does not say which phone it is of; say it with --mac.</source>
        <translation>%1 não diz de que telefone é; indique-o com --mac.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>número de série</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>%1, a new extension</source>
        <translation>%1, um novo ramal</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>configurações próprias</translation>
    </message>
    <message>
        <source>unknown, kept</source>
        <translation>desconhecidas, mantidas</translation>
    </message>
    <message>
        <source>secrets the phone does not show, as recorded</source>
        <translation>segredos que o telefone não mostra, como no cadastro</translation>
    </message>
    <message>
        <source>Say to whom: MAC addresses, --all, --group NAME, --model MODEL, --site NAME or --fleet, and only one of them.</source>
        <translation>Diga para quem: endereços MAC, --all, --group NOME, --model MODELO, --site NOME ou --fleet, e só um deles.</translation>
    </message>
    <message>
        <source>`phone unset` takes names only: %1</source>
        <translation>`phone unset` aceita apenas nomes: %1</translation>
    </message>
    <message>
        <source>Say what: NAME=VALUE, NAME= for empty, NAME for keep.</source>
        <translation>Diga o quê: NOME=VALOR, NOME= para vazio, NOME para manter.</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address; give it with --address.</source>
        <translation>%1 nunca foi visto, por isso ninguém sabe o endereço dele; informe-o com --address.</translation>
    </message>
    <message>
        <source>DOOR</source>
        <translation>VIA</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>O QUÊ</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>REMEDY</source>
        <translation>SOLUÇÃO</translation>
    </message>
    <message>
        <source>The result could not be written to standard output in full.</source>
        <translation>Não foi possível gravar o resultado por inteiro na saída padrão.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMÍLIA</translation>
    </message>
    <message>
        <source>LINES</source>
        <translation>LINHAS</translation>
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
        <translation>ACESSO</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PADRÃO</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>AJUDA</translation>
    </message>
    <message>
        <source>%1 is larger than any phone's spacfg.xml.</source>
        <translation>%1 é maior que o spacfg.xml de qualquer telefone.</translation>
    </message>
    <message>
        <source>%1 does not say what model it is of; say it with --model.</source>
        <translation>%1 não diz de que modelo é; indique-o com --model.</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 elements; kept in %4</source>
        <translation>%1: %2 linhas, %3 elementos; guardado em %4</translation>
    </message>
    <message>
        <source>"%1" is no line: give it as 1=151 or 1=151:Label.</source>
        <translation>“%1” não é uma linha: escreva 1=151 ou 1=151:Rótulo.</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>A linha %1 aparece duas vezes.</translation>
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
        <translation>ÚLTIMO CONTATO</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>FIRMWARE</source>
        <translation>FIRMWARE</translation>
    </message>
    <message>
        <source>line %1: %2 %3</source>
        <translation>linha %1: %2 %3</translation>
    </message>
    <message>
        <source>, registered</source>
        <translation>, registrada</translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation>Senha de administrador</translation>
    </message>
    <message>
        <source>--files %1 is no folder.</source>
        <translation>--files: %1 não é uma pasta.</translation>
    </message>
    <message>
        <source>--address is for one phone.</source>
        <translation>--address vale para um só telefone.</translation>
    </message>
    <message>
        <source>Key of the profile</source>
        <translation>Chave do perfil</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>A chave está vazia.</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>ÚLTIMO RELATÓRIO</translation>
    </message>
    <message>
        <source>%1 has not reported. Its Report_Rule sends it to /report/$MA.xml: spafleetctl phone report %1</source>
        <translation>%1 não enviou relatório. A Report_Rule dele o envia para /report/$MA.xml: spafleetctl phone report %1</translation>
    </message>
    <message>
        <source>--as takes profile, upgrade, report, trigger or log.</source>
        <translation>--as aceita profile, upgrade, report, trigger ou log.</translation>
    </message>
    <message>
        <source>A log message decides nothing; rule expand shows what it becomes.</source>
        <translation>Uma mensagem de log não decide nada; rule expand mostra o que ela vira.</translation>
    </message>
    <message>
        <source>fetches %1 from %2, port %3, by %4</source>
        <translation>busca %1 em %2, porta %3, por %4</translation>
    </message>
    <message>
        <source>the server DHCP names (option 66)</source>
        <translation>o servidor que o DHCP informa (opção 66)</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>ALTERNATIVE</source>
        <translation>ALTERNATIVA</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÊ</translation>
    </message>
    <message>
        <source>No alternative is taken: the rule is skipped.</source>
        <translation>Nenhuma alternativa é usada: a regra é ignorada.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Frase secreta para %1</translation>
    </message>
    <message>
        <source>Say by what %1 opens it: --key-file PATH, --passphrase or --keychain.</source>
        <translation>Diga com o que %1 a abre: --key-file CAMINHO, --passphrase ou --keychain.</translation>
    </message>
    <message>
        <source>The fleet's key can now be opened by %1.</source>
        <translation>A chave do parque agora pode ser aberta por %1.</translation>
    </message>
    <message>
        <source>--https needs --cert FILE and --key FILE.</source>
        <translation>--https precisa de --cert ARQUIVO e --key ARQUIVO.</translation>
    </message>
    <message>
        <source>Every port is 0: there is nothing to serve.</source>
        <translation>Todas as portas são 0: não há nada para servir.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Segredos: %1</translation>
    </message>
    <message>
        <source>No secret came on standard input. Give it as one line.</source>
        <translation>Nenhum segredo chegou pela entrada padrão. Envie-o em uma linha.</translation>
    </message>
    <message>
        <source>Cannot read the secret from %1: %2</source>
        <translation>Não foi possível ler o segredo de %1: %2</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others on this machine; give it as @FILE, as - (standard input) or at the prompt.</source>
        <translation>Um segredo na linha de comando pode ser visto por outros nesta máquina; informe-o como @ARQUIVO, como - (entrada padrão) ou quando for perguntado.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address: it takes 12 hexadecimal digits, as in 00:25:84:d8:d0:62.</source>
        <translation>“%1” não é um endereço MAC: são 12 dígitos hexadecimais, como em 00:25:84:d8:d0:62.</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>definir %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>CONFIGURAÇÃO</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>coluna %1: %2</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>registra no log “%1”</translation>
    </message>
    <message>
        <source>--own-address counts up from an IPv4 address, and there are no %1 from %2 on.</source>
        <translation>--own-address conta a partir de um endereço IPv4, e não há %1 a partir de %2.</translation>
    </message>
    <message>
        <source>%1 has its pages on port %2</source>
        <translation>%1 tem suas páginas na porta %2</translation>
    </message>
    <message>
        <source>%1 has its SIP port %2</source>
        <translation>%1 tem sua porta SIP em %2</translation>
    </message>
    <message>
        <source>There are no %1 addresses from %2 on.</source>
        <translation>Não há %1 endereços a partir de %2.</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>A phone's pages are at an address such as http://192.0.2.7/admin/spacfg.xml.</source>
        <translation>As páginas de um telefone ficam em um endereço como http://192.0.2.7/admin/spacfg.xml.</translation>
    </message>
    <message>
        <source>--var takes NAME=VALUE, as in --var SWVER=7.5.2b.</source>
        <translation>--var aceita NOME=VALOR, como em --var SWVER=7.5.2b.</translation>
    </message>
    <message>
        <source>%1 is a model we do not know</source>
        <translation>%1 é um modelo que não conhecemos</translation>
    </message>
    <message>
        <source>it does not tell its MAC address</source>
        <translation>ele não informa seu endereço MAC</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adotado</translation>
    </message>
    <message>
        <source>in the inventory</source>
        <translation>no inventário</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <translation>NÚMERO DE SÉRIE</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>PASSOS</translation>
    </message>
    <message>
        <source>missing: %1. %2</source>
        <translation>falta: %1. %2</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, --group NAME or --all.</source>
        <translation>Diga quais telefones: endereços MAC, --group NOME ou --all.</translation>
    </message>
    <message>
        <source>No phone is in a group "%1".</source>
        <translation>Nenhum telefone está em um grupo “%1”.</translation>
    </message>
    <message>
        <source>%1 elements have no confirmed factory value and are kept</source>
        <translation>%1 elementos não têm um valor de fábrica confirmado e são mantidos</translation>
    </message>
    <message>
        <source>--tftp-ports takes the first and the last port of a range, such as 50000-50255, not &quot;%1&quot;.</source>
        <translation>--tftp-ports espera a primeira e a última porta de um intervalo, como 50000-50255, e não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--tls old-spa-phones: https takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too. Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>--tls old-spa-phones: o https aceita TLS 1.0, cifras CBC, chaves de 1024 bits e SHA-1, pois telefones da idade do SPA2102 não sabem nada melhor. Quem gravar a linha poderá lê-la um dia, inclusive as senhas. Atenda os telefones mais novos sem esta opção e dê aos antigos um perfil criptografado (--key na regra deles).</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>line %1, %2, registered</source>
        <translation>linha %1, %2, registrada</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>linha %1, %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
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
            <numerusform>adotar %n telefone</numerusform>
            <numerusform>adotar %n telefones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %n phone(s)</source>
        <translation>
            <numerusform>&amp;Adotar %n telefone</numerusform>
            <numerusform>&amp;Adotar %n telefones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Each with the next extension on its first line</source>
        <translation>&amp;Cada um com o próximo ramal na primeira linha</translation>
    </message>
    <message>
        <source>Adopt phones that asked</source>
        <translation>Adotar telefones que pediram</translation>
    </message>
    <message>
        <source>Phones that asked and are not recorded</source>
        <translation>Telefones que pediram e não estão cadastrados</translation>
    </message>
    <message>
        <source>No such phone has asked</source>
        <translation>Nenhum telefone assim pediu algo</translation>
    </message>
    <message>
        <source>A phone that asks our servers for a file nobody has appears here by itself: give it the address of this server by DHCP option 66, and power.</source>
        <translation>Um telefone que pede aos nossos servidores um arquivo que ninguém tem aparece aqui sozinho: dê a ele o endereço deste servidor pela opção 66 do DHCP, e energia.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>&amp;Model of the selected rows</source>
        <translation>&amp;Modelo das linhas selecionadas</translation>
    </message>
</context>
<context>
    <name>gui::AdoptModel</name>
    <message>
        <source>which one?</source>
        <translation>qual?</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Último pedido</translation>
    </message>
</context>
<context>
    <name>gui::AsteriskView</name>
    <message>
        <source>Channel driver</source>
        <translation>Driver de canal</translation>
    </message>
    <message>
        <source>chan_sip (up to Asterisk 20)</source>
        <translation>chan_sip (até o Asterisk 20)</translation>
    </message>
    <message>
        <source>chan_pjsip (Asterisk 12 and later)</source>
        <translation>chan_pjsip (Asterisk 12 e posteriores)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Arquivos inteiros</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Compare with the files in a folder: /etc/asterisk</source>
        <translation>Comparar com os arquivos de uma pasta: /etc/asterisk</translation>
    </message>
    <message>
        <source>Folder to compare with</source>
        <translation>Pasta para comparar</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Escolha a pasta…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Nothing would change: the file is as it should be.</source>
        <translation>Nada mudaria: o arquivo está como deve.</translation>
    </message>
    <message>
        <source>An export would change it.</source>
        <translation>Uma exportação o mudaria.</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Está como deve.</translation>
    </message>
    <message>
        <source>Our part of each file, between marks of our own; every other line of a file that is there already is kept byte for byte.</source>
        <translation>A nossa parte de cada arquivo, entre marcas próprias; todas as outras linhas de um arquivo já existente são mantidas byte a byte.</translation>
    </message>
    <message>
        <source>Export Asterisk's files into</source>
        <translation>Exportar os arquivos do Asterisk para</translation>
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
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Resync them</source>
        <translation>Ressincronizar</translation>
    </message>
    <message>
        <source>Nobody said where phones fetch: set the address of this server.</source>
        <translation>Ninguém disse de onde os telefones buscam: defina o endereço deste servidor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) failed.</source>
        <translation>
            <numerusform>Mais %n telefone falhou.</numerusform>
            <numerusform>Mais %n telefones falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) hold something older than the record.</source>
        <translation>
            <numerusform>%n telefone tem algo mais antigo que o cadastro.</numerusform>
            <numerusform>%n telefones têm algo mais antigo que o cadastro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have never asked for anything.</source>
        <translation>
            <numerusform>%n telefone nunca pediu nada.</numerusform>
            <numerusform>%n telefones nunca pediram nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone nobody recorded asks for its profile: %1</source>
        <translation>Um telefone que ninguém cadastrou pede o perfil dele: %1</translation>
    </message>
    <message>
        <source>An %2 nobody recorded asks for its profile: %1</source>
        <translation>Um %2 que ninguém cadastrou pede o perfil dele: %1</translation>
    </message>
    <message>
        <source>Asterisk…</source>
        <translation>Asterisk…</translation>
    </message>
    <message>
        <source>%1 fetched its profile. %2</source>
        <translation>%1 buscou seu perfil. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) fetched their profile and are not registered.</source>
        <translation>
            <numerusform>Mais %n telefone buscou seu perfil e não está registrado.</numerusform>
            <numerusform>Mais %n telefones buscaram seu perfil e não estão registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adotar…</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) ask for files nobody has.</source>
        <translation>
            <numerusform>%n telefone pede arquivos que ninguém tem.</numerusform>
            <numerusform>%n telefones pedem arquivos que ninguém tem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>others (%1)</source>
        <translation>outros (%1)</translation>
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
        <translation>Esta máquina não tem câmera.</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it has no use of a camera.</source>
        <translation>Este programa foi compilado sem o Qt Multimedia e por isso não usa câmera.</translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n second(s).</source>
        <translation>
            <numerusform>Começa em %n segundo.</numerusform>
            <numerusform>Começa em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DialPlanEditor</name>
    <message>
        <source>Dial here to try it</source>
        <translation>Disque aqui para testar</translation>
    </message>
    <message>
        <source>Digits to try the dial plan with</source>
        <translation>Dígitos para testar o plano de discagem</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>With these digits</source>
        <translation>Com estes dígitos</translation>
    </message>
    <message>
        <source>Rules of the dial plan</source>
        <translation>Regras do plano de discagem</translation>
    </message>
    <message>
        <source>No plan: nothing to try</source>
        <translation>Sem plano: nada para testar</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>can still match</source>
        <translation>ainda pode corresponder</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Dials %1 at once, by rule %2.</source>
        <translation>Disca %1 na hora, pela regra %2.</translation>
    </message>
    <message>
        <source>Refused: rule %1 bars this number.</source>
        <translation>Recusado: a regra %1 bloqueia este número.</translation>
    </message>
    <message>
        <source>Refused: no rule begins like this.</source>
        <translation>Recusado: nenhuma regra começa assim.</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then dials %2 by rule %3.</source>
        <translation>Espera %1 s por outro dígito e então disca %2 pela regra %3.</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then refuses.</source>
        <translation>Espera %1 s por outro dígito e então recusa.</translation>
    </message>
    <message>
        <source>Waits for the first digit.</source>
        <translation>Espera o primeiro dígito.</translation>
    </message>
    <message>
        <source>The outside dial tone sounds.</source>
        <translation>Soa o tom de linha externa.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) came too late.</source>
        <translation>
            <numerusform>%n dígito chegou tarde demais.</numerusform>
            <numerusform>%n dígitos chegaram tarde demais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DraftsButton</name>
    <message>
        <source>&amp;Discard what is unsaved elsewhere</source>
        <translation>&amp;Descartar o que não foi salvo em outros lugares</translation>
    </message>
    <message>
        <source>Unsaved elsewhere</source>
        <translation>Não salvo em outros lugares</translation>
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
        <translation>Novo ramal</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <translation>Ramal %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Gerar um</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Segredo</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Conte&amp;xto</translation>
    </message>
    <message>
        <source>Mail&amp;box</source>
        <translation>Caixa &amp;postal</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem alteração</translation>
    </message>
    <message>
        <source>With a new number its lines and the keys that watch or call it follow.</source>
        <translation>Com um número novo, as linhas dele e as teclas que o monitoram ou chamam acompanham a mudança.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
</context>
<context>
    <name>gui::ExtensionView</name>
    <message>
        <source>Extensions</source>
        <translation>Ramais</translation>
    </message>
    <message>
        <source>No extensions yet</source>
        <translation>Nenhum ramal ainda</translation>
    </message>
    <message>
        <source>An extension is a number in Asterisk that a line of a phone carries. Scanning phones makes them by itself.</source>
        <translation>Um ramal é um número no Asterisk que uma linha de um telefone atende. Escanear telefones os cria sozinho.</translation>
    </message>
    <message>
        <source>New extension…</source>
        <translation>Novo ramal…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No extension matches</source>
        <translation>Nenhum ramal corresponde</translation>
    </message>
    <message>
        <source>"%1" is in no column. Esc in the search box shows all.</source>
        <translation>“%1” não está em nenhuma coluna. Esc na caixa de busca mostra todos.</translation>
    </message>
</context>
<context>
    <name>gui::FileField</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: escolher…</translation>
    </message>
</context>
<context>
    <name>gui::FindPhone</name>
    <message>
        <source>Find and resync</source>
        <translation>Encontrar e ressincronizar</translation>
    </message>
    <message>
        <source>Address of a phone: 192.0.2.7</source>
        <translation>Endereço de um telefone: 192.0.2.7</translation>
    </message>
    <message>
        <source>Address of a phone</source>
        <translation>Endereço de um telefone</translation>
    </message>
    <message>
        <source>Its admin password, if it has one</source>
        <translation>Senha de administrador dele, se tiver</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>Senha de administrador do telefone</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>What answers at %1 does not say its MAC; scan its label instead.</source>
        <translation>O que responde em %1 não informa seu MAC; escaneie a etiqueta.</translation>
    </message>
    <message>
        <source>%1 is recorded already and is told to fetch now.</source>
        <translation>%1 já está cadastrado e recebeu o aviso para buscar agora.</translation>
    </message>
    <message>
        <source>%1 is of a model that the catalogue does not know.</source>
        <translation>%1 é de um modelo que o catálogo não conhece.</translation>
    </message>
    <message>
        <source>%1, an %2 with firmware %3, is recorded and is told to fetch now.</source>
        <translation>%1, um %2 com firmware %3, foi cadastrado e recebeu o aviso para buscar agora.</translation>
    </message>
</context>
<context>
    <name>gui::Findings</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FirstSteps</name>
    <message>
        <source>From nothing to a served phone</source>
        <translation>Do zero a um telefone atendido</translation>
    </message>
    <message>
        <source>1. Serve: phones find this machine at</source>
        <translation>1. Servir: os telefones encontram esta máquina em</translation>
    </message>
    <message>
        <source>Address of this server</source>
        <translation>Endereço deste servidor</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>Porta %1</translation>
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
        <translation>Iniciar os servidores</translation>
    </message>
    <message>
        <source>A phone fresh from the factory asks TFTP on port 69 and nothing else.</source>
        <translation>Um telefone novo de fábrica consulta TFTP na porta 69 e nada mais.</translation>
    </message>
    <message>
        <source>2. Tell your DHCP server: option 66</source>
        <translation>2. Informe ao seu servidor DHCP: opção 66</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>Linhas para o servidor DHCP</translation>
    </message>
    <message>
        <source>3. Add phones</source>
        <translation>3. Adicione telefones</translation>
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
        <translation>Onde não se pode mexer no DHCP, o telefone é encontrado pelo endereço:</translation>
    </message>
    <message>
        <source>Or set Profile_Rule on a phone's own page to %1</source>
        <translation>Ou ponha em Profile_Rule, na página do próprio telefone, %1</translation>
    </message>
    <message>
        <source>Phones are served.</source>
        <translation>Os telefones estão sendo atendidos.</translation>
    </message>
    <message>
        <source>Try with a virtual phone</source>
        <translation>Experimentar com um telefone virtual</translation>
    </message>
    <message>
        <source>Or plug one in: what asks here and is not recorded appears below, to be adopted.</source>
        <translation>Ou conecte um: o que consulta esta máquina e não está cadastrado aparece abaixo, para ser adotado.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>Say at which address phones find this machine.</source>
        <translation>Informe em que endereço os telefones encontram esta máquina.</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1: not known whether it is registered</source>
        <translation>%1: não se sabe se está registrada</translation>
    </message>
    <message>
        <source>%1: registered</source>
        <translation>%1: registrada</translation>
    </message>
    <message>
        <source>%1: not registered</source>
        <translation>%1: não registrada</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefone</numerusform>
            <numerusform>%n telefones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) match</source>
        <translation>
            <numerusform>%1 de %n telefone corresponde</numerusform>
            <numerusform>%1 de %n telefones correspondem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selecionados</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lendo o cadastro…</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>Nenhum telefone ainda</translation>
    </message>
    <message>
        <source>Scan their labels, drop a CSV file here, or plug one in: a phone that asks for its profile appears in the overview by itself.</source>
        <translation>Escaneie as etiquetas, solte aqui um arquivo CSV ou conecte um telefone: o que pede o perfil aparece sozinho na visão geral.</translation>
    </message>
    <message>
        <source>Scan labels…</source>
        <translation>Escanear etiquetas…</translation>
    </message>
    <message>
        <source>No phone matches</source>
        <translation>Nenhum telefone corresponde</translation>
    </message>
    <message numerus="yes">
        <source>"%1" leaves none of %n phone(s). Esc in the search box shows all.</source>
        <translation>
            <numerusform>“%1” não deixa nenhum de %n telefone. Esc na caixa de busca mostra todos.</numerusform>
            <numerusform>“%1” não deixa nenhum dos %n telefones. Esc na caixa de busca mostra todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FormModel</name>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fábrica</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Whole fleet</source>
        <translation>Parque inteiro</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Site %1</translation>
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
        <translation>Este telefone</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varia</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>left to the phone</source>
        <translation>a critério do telefone</translation>
    </message>
    <message>
        <source>%1 (factory)</source>
        <translation>%1 (fábrica)</translation>
    </message>
    <message>
        <source>These phones</source>
        <translation>Estes telefones</translation>
    </message>
    <message>
        <source>Back to what is inherited</source>
        <translation>Voltar ao que é herdado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
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
        <translation>Alterado por outra pessoa nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: &quot;%1&quot;.</source>
        <translation>Alterado por outra pessoa nesse meio-tempo: “%1”.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Nobody says anything of it.</source>
        <translation>Ninguém define nada a respeito.</translation>
    </message>
    <message>
        <source>Said by: %1. A click goes there.</source>
        <translation>Definido por: %1. Um clique leva até lá.</translation>
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
        <translation>Este telefone</translation>
    </message>
    <message>
        <source>These phones</source>
        <translation>Estes telefones</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nada alterado</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaches %n phone(s)</source>
        <translation>
            <numerusform>alcança %n telefone</numerusform>
            <numerusform>alcança %n telefones</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes in the profile of %1</source>
        <translation>O que muda no perfil de %1</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>O que %1 faria</translation>
    </message>
    <message>
        <source>Whom the settings are for</source>
        <translation>Para quem valem as configurações</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar em todas as configurações</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Só as alteradas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Voltar ao que é &amp;herdado</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>&amp;Clear it on the phone</source>
        <translation>&amp;Limpar no telefone</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Leave what the phone holds</source>
        <translation>&amp;Deixar o que o telefone tem</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Go to where it is said</source>
        <translation>&amp;Ir para onde está definido</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensaiar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save and resync</source>
        <translation>Salvar e ressincronizar</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so nothing was saved. Look at it and save again to replace it.</source>
        <translation>%1 foi alterado nesse meio-tempo, por isso nada foi salvo. Confira e salve de novo para substituí-lo.</translation>
    </message>
    <message>
        <source>changed meanwhile, saving replaces it: %1</source>
        <translation>alterado nesse meio-tempo, salvar substitui: %1</translation>
    </message>
    <message>
        <source>These phones cannot be shown together any more.</source>
        <translation>Estes telefones não podem mais ser mostrados juntos.</translation>
    </message>
    <message>
        <source>This was typed for an %1, which is no longer here.</source>
        <translation>Isto foi digitado para um %1, que não está mais aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefone</numerusform>
            <numerusform>%n telefones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unsaved</source>
        <translation>
            <numerusform>%1: %n não salvo</numerusform>
            <numerusform>%1: %n não salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is set here</source>
        <translation>Nada está definido aqui</translation>
    </message>
    <message>
        <source>Nothing of its own yet: all of it is inherited.</source>
        <translation>Aqui ainda não há nada próprio: tudo é herdado.</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Nenhuma configuração corresponde</translation>
    </message>
    <message>
        <source>"%1" is in no name, value or help.</source>
        <translation>“%1” não está em nenhum nome, valor ou ajuda.</translation>
    </message>
</context>
<context>
    <name>gui::Help</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Overview&lt;/b&gt; says what needs a person, worst first. A click on a line, or Enter, cures it: it adopts a phone that asked by itself, resyncs what is outdated, or leads to the setting that is missing.&lt;/p&gt;&lt;p&gt;A click on a bar shows the phones it counts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Visão geral&lt;/b&gt; diz o que precisa de alguém, o pior primeiro. Um clique em uma linha, ou Enter, resolve: adota um telefone que apareceu sozinho, ressincroniza o que está desatualizado ou leva à configuração que falta.&lt;/p&gt;&lt;p&gt;Um clique em uma barra mostra os telefones que ela conta.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Phones&lt;/b&gt;: type into the search box to narrow the table. Plain words match any column; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; narrow one; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; or &lt;tt&gt;failed&lt;/tt&gt; is a state; a leading &lt;tt&gt;-&lt;/tt&gt; excludes. Ctrl+D keeps a search as a place.&lt;/p&gt;&lt;p&gt;Everything is done to all phones that are selected. A right click on the column heads chooses columns and groups. Ctrl+Z takes back the newest edit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Telefones&lt;/b&gt;: digite na caixa de busca para reduzir a tabela. Palavras simples buscam em qualquer coluna; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; buscam em uma só; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; ou &lt;tt&gt;failed&lt;/tt&gt; é um estado; um &lt;tt&gt;-&lt;/tt&gt; na frente exclui. Ctrl+D guarda uma busca como local.&lt;/p&gt;&lt;p&gt;Tudo é feito em todos os telefones selecionados. Um clique direito nos cabeçalhos escolhe colunas e grupos. Ctrl+Z desfaz a edição mais recente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Extensions&lt;/b&gt; are numbers in Asterisk that a line of a phone carries. Insert makes one, F2 changes it, Delete removes it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ramais&lt;/b&gt; são números no Asterisk que uma linha de um telefone atende. Insert cria um, F2 altera, Delete remove.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; shows our part of its files. Name a folder to see what an export would change in the files that are there; only our own marked sections are touched. Reload Asterisk afterwards: &lt;tt&gt;sip reload&lt;/tt&gt; or &lt;tt&gt;pjsip reload&lt;/tt&gt;, and &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; mostra a nossa parte dos arquivos dele. Indique uma pasta para ver o que uma exportação mudaria nos arquivos que estão lá; só as nossas seções marcadas são alteradas. Depois, recarregue o Asterisk: &lt;tt&gt;sip reload&lt;/tt&gt; ou &lt;tt&gt;pjsip reload&lt;/tt&gt;, e &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt; of the fleet and of this machine's servers, and what every phone is told unless its site, model, group or the phone itself says otherwise.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Configurações&lt;/b&gt; do parque e dos servidores desta máquina, e o que se diz a todos os telefones, a menos que o site, o modelo, o grupo ou o próprio telefone diga outra coisa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Scanning&lt;/b&gt;: every line that ends with Enter is a label. Its codes may come one by one or together; a product code sets the model for those that follow. A photograph of a label can be dropped here. What was taken is saved already; Esc ends.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Escanear&lt;/b&gt;: cada linha que termina com Enter é uma etiqueta. Os códigos dela podem vir um a um ou juntos; um código de produto define o modelo para os seguintes. Pode-se soltar aqui a foto de uma etiqueta. O que foi lido já está salvo; Esc encerra.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A phone&lt;/b&gt;, or all that are selected. Its &lt;b&gt;timeline&lt;/b&gt; says what it asked for, was told and did, newest first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: an arrow goes to the next key, Enter edits it, Space picks it up and puts it down elsewhere, Ctrl with an arrow exchanges it with its neighbour, Delete empties it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;: a letter or Enter edits, the chip says where a value comes from; what you save is shown first by Preview and played by Rehearse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profile&lt;/b&gt; is what the phone would be told now, &lt;b&gt;Log&lt;/b&gt; what it said itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Um telefone&lt;/b&gt;, ou todos os selecionados. Sua &lt;b&gt;linha do tempo&lt;/b&gt; diz o que ele pediu, o que lhe foi dito e o que fez, o mais recente primeiro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Linhas&lt;/b&gt;: uma seta vai à próxima tecla, Enter a edita, Espaço a pega e a põe em outro lugar, Ctrl com uma seta a troca com a vizinha, Delete a esvazia.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Configurações&lt;/b&gt;: uma letra ou Enter edita, a etiqueta diz de onde vem um valor; o que você salva aparece antes na prévia e é ensaiado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perfil&lt;/b&gt; é o que seria dito ao telefone agora, &lt;b&gt;Log&lt;/b&gt; o que ele mesmo disse.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What is pushed&lt;/b&gt;: each phone goes from &lt;i&gt;sent&lt;/i&gt; to &lt;i&gt;fetched&lt;/i&gt;, &lt;i&gt;applied&lt;/i&gt; and &lt;i&gt;registered&lt;/i&gt;, each lit by what was seen and not by what was hoped. The first that stays dark is explained. Retry failed tries again where it stopped; to close this stops nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;O que é enviado&lt;/b&gt;: cada telefone passa de &lt;i&gt;enviado&lt;/i&gt; a &lt;i&gt;obtido&lt;/i&gt;, &lt;i&gt;aplicado&lt;/i&gt; e &lt;i&gt;registrado&lt;/i&gt;; cada passo acende pelo que foi visto, não pelo que se espera. O primeiro que fica apagado é explicado. Os que falharam podem ser repetidos; fechar isto não para nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The log&lt;/b&gt; follows the newest line until you scroll up. Filter hides the other lines, also by a &lt;tt&gt;/regular expression/&lt;/tt&gt;; Highlight only colours. A click on a head sorts, and then it stands still. Enter goes to the phone of a line, Shift+Enter opens its log in a window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;O log&lt;/b&gt; segue a linha mais recente até você rolar para cima. O filtro oculta as outras linhas, também por uma &lt;tt&gt;/expressão regular/&lt;/tt&gt;; o realce só colore. Um clique num cabeçalho ordena, e então ele fica parado. Enter vai ao telefone de uma linha, Shift+Enter abre seu log numa janela.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No phone selected</source>
        <translation>Nenhum telefone selecionado</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefone</numerusform>
            <numerusform>%n telefones</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one in the table, or several to see and set what they share.</source>
        <translation>Selecione um na tabela, ou vários para ver e definir o que têm em comum.</translation>
    </message>
    <message>
        <source>Settings below are written for each of them.</source>
        <translation>As configurações abaixo são gravadas para cada um deles.</translation>
    </message>
    <message>
        <source>Set the address…</source>
        <translation>Definir o endereço…</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varia</translation>
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
        <translation>Site: %1</translation>
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
        <translation>&amp;Linha de</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Extension whose line this key is</source>
        <translation>Ramal cuja linha é esta tecla</translation>
    </message>
    <message>
        <source>Label of the line</source>
        <translation>Rótulo da linha</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhuma tecla</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>gui::KeyEditor</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;O que faz</translation>
    </message>
    <message>
        <source>W&amp;hom</source>
        <translation>&amp;Quem</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>Ró&amp;tulo</translation>
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
        <translation>O que pôr nas teclas</translation>
    </message>
    <message>
        <source>Search extensions</source>
        <translation>Buscar ramais</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return</source>
        <translation>Arraste para uma tecla ou pressione Return</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return to put it on the selected one.</source>
        <translation>Arraste para uma tecla, ou pressione Return para colocá-lo na selecionada.</translation>
    </message>
    <message>
        <source>New extension</source>
        <translation>Novo ramal</translation>
    </message>
    <message>
        <source>Makes the next free extension and registers it on the selected key.</source>
        <translation>Cria o próximo ramal livre e o registra na tecla selecionada.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>No extensions yet: the button below makes one.</source>
        <translation>Ainda não há ramais: o botão abaixo cria um.</translation>
    </message>
    <message>
        <source>No extension matches "%1".</source>
        <translation>Nenhum ramal corresponde a “%1”.</translation>
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
        <translation>Monitorar, chamar e capturar</translation>
    </message>
    <message>
        <source>BLF</source>
        <translation>BLF</translation>
    </message>
    <message>
        <source>Watch and call</source>
        <translation>Monitorar e chamar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Monitorar</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Discagem rápida</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Park calls</source>
        <translation>Estacionar chamadas</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Estac.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>DND</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Como está escrito</translation>
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
        <translation>O que a última alteração gravou</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>Esvaziar a tecla</translation>
    </message>
    <message>
        <source>Takes what is on the selected key off it</source>
        <translation>Tira da tecla selecionada o que está nela</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Takes the newest edit of this phone back</source>
        <translation>Desfaz a edição mais recente deste telefone</translation>
    </message>
    <message>
        <source>Select one phone to see and set its keys.</source>
        <translation>Selecione um telefone para ver e definir as teclas dele.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be a line: the %2 has %n line(s).</source>
        <translation>
            <numerusform>%1 não pode ser uma linha: o %2 tem %n linha.</numerusform>
            <numerusform>%1 não pode ser uma linha: o %2 tem %n linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be a line on the %2.</source>
        <translation>%1 só pode ser uma linha no %2.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Not kept, as it was wrong: %1</source>
        <translation>Não mantido, por estar incorreto: %1</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>emergency</source>
        <translation>emergência</translation>
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
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notificação</translation>
    </message>
    <message>
        <source>info</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>depuração</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>gui::LogView</name>
    <message>
        <source>Filter, or /regular expression/</source>
        <translation>Filtrar, ou /expressão regular/</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar o log</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Realçar</translation>
    </message>
    <message>
        <source>Highlight in the log</source>
        <translation>Realçar no log</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Nada no log</translation>
    </message>
    <message>
        <source>Phones whose Syslog_Server is this machine are heard here.</source>
        <translation>Aqui se ouvem os telefones cujo Syslog_Server é esta máquina.</translation>
    </message>
    <message>
        <source>Go to this phone</source>
        <translation>Ir para este telefone</translation>
    </message>
    <message>
        <source>This phone's log in a window</source>
        <translation>O log deste telefone em uma janela</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o log</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Arquivos de texto (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%n linha gravada em %1.</numerusform>
            <numerusform>%n linhas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Nenhuma linha corresponde</translation>
    </message>
    <message>
        <source>The filter above hides what is there.</source>
        <translation>O filtro acima esconde o que há.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>&amp;Filtrar o log</translation>
    </message>
    <message>
        <source>&amp;Highlight in the log</source>
        <translation>&amp;Realçar no log</translation>
    </message>
    <message>
        <source>&amp;Only the selected phones</source>
        <translation>&amp;Só os telefones selecionados</translation>
    </message>
    <message>
        <source>&amp;Marks: rules that colour lines…</source>
        <translation>&amp;Marcas: regras que colorem linhas…</translation>
    </message>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>Sal&amp;var o que é mostrado…</translation>
    </message>
    <message>
        <source>&amp;Pause the log</source>
        <translation>&amp;Pausar o log</translation>
    </message>
    <message>
        <source>Fo&amp;llow the newest line</source>
        <translation>Seguir a &amp;linha mais recente</translation>
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
        <translation>Parque e servidores</translation>
    </message>
    <message>
        <source>What phones are told</source>
        <translation>O que se diz aos telefones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Log de %1</translation>
    </message>
    <message>
        <source>Search: name, MAC, model:504, never-seen</source>
        <translation>Buscar: nome, MAC, model:504, never-seen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>About Spafleet</source>
        <translation>Sobre o Spafleet</translation>
    </message>
    <message>
        <source>Spafleet %1
Fleet management for Cisco, Linksys and Sipura SPA phones on Asterisk.
Apache License 2.0</source>
        <translation>Spafleet %1
Gestão do parque de telefones SPA da Cisco, Linksys e Sipura no Asterisk.
Licença Apache 2.0</translation>
    </message>
    <message>
        <source>&amp;Scan labels…</source>
        <translation>&amp;Escanear etiquetas…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;New phone…</source>
        <translation>&amp;Novo telefone…</translation>
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
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Export for &amp;Asterisk…</source>
        <translation>Exportar para o &amp;Asterisk…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Find a phone by its address…</source>
        <translation>En&amp;contrar um telefone pelo endereço…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Resync</source>
        <translation>&amp;Ressincronizar</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Re&amp;boot…</source>
        <translation>Rei&amp;niciar…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Upgrade…</source>
        <translation>At&amp;ualizar o firmware…</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>L&amp;og in a window</source>
        <translation>L&amp;og em uma janela</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Inspector in a &amp;window of its own</source>
        <translation>Inspetor em &amp;janela própria</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>S&amp;top telling phones</source>
        <translation>&amp;Parar de avisar os telefones</translation>
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
        <translation>&amp;Guardar esta busca como local</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Esta página</translation>
    </message>
    <message>
        <source>&amp;About Spafleet</source>
        <translation>&amp;Sobre o Spafleet</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>&amp;Parque</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Ramais</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>%1 is ours now, as an %2; undo gives it back.</source>
        <translation>%1 agora é nosso, como um %2; desfazer o devolve.</translation>
    </message>
    <message>
        <source>Find a phone by its address</source>
        <translation>Encontrar um telefone pelo endereço</translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n phone(s)? One in a call is left alone.</source>
        <translation>
            <numerusform>Reiniciar %n telefone? Se estiver em chamada, é deixado em paz.</numerusform>
            <numerusform>Reiniciar %n telefones? Os que estiverem em chamada são deixados em paz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n phone(s) as their Upgrade_Rule says? They reboot; one in a call is left alone.</source>
        <translation>
            <numerusform>Atualizar o firmware de %n telefone como diz a Upgrade_Rule dele? Ele reinicia; se estiver em chamada, é deixado em paz.</numerusform>
            <numerusform>Atualizar o firmware de %n telefones como diz a Upgrade_Rule de cada um? Eles reiniciam; os que estiverem em chamada são deixados em paz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import phones</source>
        <translation>Importar telefones</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export phones</source>
        <translation>Exportar telefones</translation>
    </message>
    <message>
        <source>A virtual phone is plugged in: adopt it when it asks.</source>
        <translation>Um telefone virtual está ligado: adote-o quando ele perguntar.</translation>
    </message>
    <message>
        <source>Tr&amp;y with a virtual phone</source>
        <translation>Experimentar com um telefone &amp;virtual</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Pró&amp;xima parte da janela</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Par&amp;te anterior da janela</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>O que %1 faria</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Lines for the &amp;DHCP server…</source>
        <translation>Linhas para o servidor &amp;DHCP…</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>Linhas para o servidor DHCP</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>A factory phone asks by TFTP at port 69 only. Where DHCP cannot be changed, set Profile_Rule on a phone&apos;s own page to %1</source>
        <translation>Um telefone de fábrica pergunta por TFTP somente na porta 69. Onde o DHCP não puder ser alterado, defina Profile_Rule na página do próprio telefone como %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Parar de &amp;esperar</translation>
    </message>
    <message>
        <source>&amp;Adopt phones that asked…</source>
        <translation>A&amp;dotar telefones que pediram…</translation>
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
        <translation>Cor</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>âmbar</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
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
        <translation>Marcas no log</translation>
    </message>
    <message>
        <source>A line that holds the words, or fits the /regular expression/, is coloured. The first rule that fits wins.</source>
        <translation>Uma linha que contém as palavras, ou corresponde à /expressão regular/, é colorida. Vale a primeira regra que corresponder.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Words or /expression/</source>
        <translation>Palavras ou /expressão/</translation>
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
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>O que precisa de alguém</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada precisa de você</translation>
    </message>
    <message>
        <source>Every phone has what is recorded.</source>
        <translation>Todos os telefones têm o que está no cadastro.</translation>
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
        <translation>Nada a fazer aqui</translation>
    </message>
</context>
<context>
    <name>gui::PhoneDialog</name>
    <message>
        <source>With the next extension on its first line</source>
        <translation>Com o próximo ramal na primeira linha</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>Novo telefone</translation>
    </message>
    <message numerus="yes">
        <source>Change %n phone(s)</source>
        <translation>
            <numerusform>Alterar %n telefone</numerusform>
            <numerusform>Alterar %n telefones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;MAC</source>
        <translation>&amp;MAC</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varia</translation>
    </message>
    <message>
        <source>This is not the MAC address of a phone: it has twelve digits, 0 to 9 and a to f.</source>
        <translation>Este não é o endereço MAC de um telefone: são doze dígitos, de 0 a 9 e de a a f.</translation>
    </message>
    <message numerus="yes">
        <source>change %n phone(s)</source>
        <translation>
            <numerusform>alterar %n telefone</numerusform>
            <numerusform>alterar %n telefones</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xtension of line 1</source>
        <translation>&amp;Ramal da linha 1</translation>
    </message>
    <message>
        <source>none; a new number makes a new extension</source>
        <translation>nenhum; um número novo cria um ramal</translation>
    </message>
</context>
<context>
    <name>gui::PhonePicture</name>
    <message>
        <source>Keys of the phone</source>
        <translation>Teclas do telefone</translation>
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
        <translation>Locais</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
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
        <translation>Ramais</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Esquecer esta pesquisa</translation>
    </message>
</context>
<context>
    <name>gui::ProfileView</name>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Como é enviado</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>Só o que está definido</translation>
    </message>
    <message>
        <source>With factory values</source>
        <translation>Com valores de fábrica</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find in the profile</source>
        <translation>Localizar no perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Select one phone to see its profile.</source>
        <translation>Selecione um telefone para ver o perfil dele.</translation>
    </message>
</context>
<context>
    <name>gui::PushModel</name>
    <message>
        <source>waits for its turn</source>
        <translation>aguarda a sua vez</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>atualizado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>buscado</translation>
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
        <source>reported</source>
        <translation>relatório recebido</translation>
    </message>
    <message>
        <source>asking the phone</source>
        <translation>consultando o telefone</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Got to</source>
        <translation>Chegou a</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
</context>
<context>
    <name>gui::PushProgress</name>
    <message>
        <source>Progress of what is pushed</source>
        <translation>Andamento dos envios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Resyncing %1 of %2</source>
        <translation>Ressincronização %1 de %2</translation>
    </message>
    <message>
        <source>Rebooting %1 of %2</source>
        <translation>Reinicialização %1 de %2</translation>
    </message>
    <message>
        <source>Upgrading %1 of %2</source>
        <translation>Atualização %1 de %2</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>Relatório %1 de %2</translation>
    </message>
    <message>
        <source>How far each phone got…</source>
        <translation>Até onde cada telefone chegou…</translation>
    </message>
</context>
<context>
    <name>gui::PushStrip</name>
    <message>
        <source>Resync also during a call</source>
        <translation>Ressincronizar também durante uma chamada</translation>
    </message>
    <message>
        <source>Pushed to phones</source>
        <translation>Enviado aos telefones</translation>
    </message>
    <message>
        <source>Nothing pushed</source>
        <translation>Nada enviado</translation>
    </message>
    <message>
        <source>Resync, reboot or upgrade phones: how far each gets is shown here.</source>
        <translation>Ressincronize, reinicie ou atualize telefones: aqui se vê até onde cada um chega.</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>Tentar estes de novo</translation>
    </message>
    <message>
        <source>Phones that are done</source>
        <translation>Telefones concluídos</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>How many phones are told each minute: all at once would ask for their files and register at once.</source>
        <translation>Quantos telefones são avisados por minuto: todos de uma vez pediriam os arquivos e se registrariam ao mesmo tempo.</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>as fast as can be</source>
        <translation>o mais rápido possível</translation>
    </message>
    <message>
        <source>Reboot and upgrade always wait until the call is over.</source>
        <translation>Reinicialização e atualização sempre esperam a chamada terminar.</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir os que falharam</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Limpar concluídos</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>parado antes do envio</translation>
    </message>
    <message>
        <source>%1 of %2 served</source>
        <translation>%1 de %2 atendidos</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is told first</source>
        <translation>Quem é avisado primeiro</translation>
    </message>
    <message>
        <source>The others are told once those who go first have proven that they took it; where one of these fails they wait for your word.</source>
        <translation>Os outros são avisados quando os primeiros provarem que aceitaram; se um deles falhar, eles esperam sua ordem.</translation>
    </message>
    <message>
        <source>all in turn</source>
        <translation>todos em sequência</translation>
    </message>
    <message>
        <source>one first</source>
        <translation>primeiro um</translation>
    </message>
    <message>
        <source>ten first</source>
        <translation>primeiro dez</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Avisar os outros</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the proof of the first</source>
        <translation>
            <numerusform>%n espera a prova dos primeiros</numerusform>
            <numerusform>%n esperam a prova dos primeiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: of the first not all took it</source>
        <translation>
            <numerusform>%n espera: nem todos os primeiros aceitaram</numerusform>
            <numerusform>%n esperam: nem todos os primeiros aceitaram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowDetail</name>
    <message>
        <source>does not see it (na)</source>
        <translation>não o vê (na)</translation>
    </message>
    <message>
        <source>may look at it (ro)</source>
        <translation>pode vê-lo (ro)</translation>
    </message>
    <message>
        <source>may change it (rw)</source>
        <translation>pode alterá-lo (rw)</translation>
    </message>
    <message>
        <source>On the phone its &amp;user</source>
        <translation>No telefone, o &amp;usuário</translation>
    </message>
    <message>
        <source>as is inherited</source>
        <translation>como herdado</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Part of the rule</source>
        <translation>Parte da regra</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Parts of the rule</source>
        <translation>Partes da regra</translation>
    </message>
    <message>
        <source>With the values below the phone cannot read it, column %1: %2.</source>
        <translation>Com os valores abaixo, o telefone não consegue lê-la, coluna %1: %2.</translation>
    </message>
    <message>
        <source>No rule: nothing is fetched.</source>
        <translation>Sem regra: nada é buscado.</translation>
    </message>
    <message>
        <source>No part applies: nothing is fetched.</source>
        <translation>Nenhuma parte se aplica: nada é buscado.</translation>
    </message>
    <message>
        <source>Fetches %1</source>
        <translation>Busca %1</translation>
    </message>
    <message>
        <source>Nothing is fetched.</source>
        <translation>Nada é buscado.</translation>
    </message>
    <message>
        <source>with a key</source>
        <translation>com uma chave</translation>
    </message>
    <message>
        <source>as the user %1</source>
        <translation>como o usuário %1</translation>
    </message>
    <message>
        <source>after setting %1 to %2</source>
        <translation>depois de definir %1 como %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It holds now: the phone would resync.</source>
        <translation>Agora é verdadeira: o telefone ressincronizaria.</translation>
    </message>
    <message>
        <source>It does not hold now.</source>
        <translation>Agora não é verdadeira.</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Fica: %1</translation>
    </message>
    <message>
        <source>$%1 = %2</source>
        <translation>$%1 = %2</translation>
    </message>
    <message>
        <source>$%1 is not known</source>
        <translation>$%1 não é conhecido</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Em %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ScanSession</name>
    <message>
        <source>taken, though its maker makes no phone we know</source>
        <translation>lido, embora o fabricante não faça nenhum telefone que conheçamos</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>já conhecido</translation>
    </message>
    <message>
        <source>scanned twice</source>
        <translation>escaneado duas vezes</translation>
    </message>
    <message>
        <source>from now on: %1</source>
        <translation>a partir de agora: %1</translation>
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
        <translation>Ramal</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>já conhecido: %1</translation>
    </message>
    <message>
        <source>not a MAC</source>
        <translation>não é um MAC</translation>
    </message>
</context>
<context>
    <name>gui::ScanView</name>
    <message>
        <source>This program was built without ZXing, so it cannot read pictures.</source>
        <translation>Este programa foi compilado sem o ZXing e por isso não lê imagens.</translation>
    </message>
    <message>
        <source>Assign the next extension</source>
        <translation>Atribuir o próximo ramal</translation>
    </message>
    <message>
        <source>Scan a label, or type a MAC and press Enter</source>
        <translation>Escaneie uma etiqueta, ou digite um MAC e pressione Enter</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Código escaneado</translation>
    </message>
    <message>
        <source>Model by label or MAC</source>
        <translation>Modelo pela etiqueta ou pelo MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagem…</translation>
    </message>
    <message>
        <source>Read the codes in a photograph of a label. It may be dropped here, too.</source>
        <translation>Lê os códigos na foto de uma etiqueta. Ela também pode ser solta aqui.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Hold labels before the camera</source>
        <translation>Mostre as etiquetas à câmera</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Concluir (Esc)</translation>
    </message>
    <message>
        <source>Scanned in this sitting</source>
        <translation>Escaneados nesta sessão</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>Every phone is saved as soon as it is scanned. A product code on the label sets the model for those that follow.</source>
        <translation>Cada telefone é salvo assim que é escaneado. Um código de produto na etiqueta define o modelo para os seguintes.</translation>
    </message>
    <message>
        <source>Which model? Choose it above and scan again.</source>
        <translation>Qual modelo? Escolha-o acima e escaneie de novo.</translation>
    </message>
    <message>
        <source>Pictures of labels</source>
        <translation>Imagens de etiquetas</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>No code can be read in %1.</source>
        <translation>Nenhum código pôde ser lido em %1.</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>ramal %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken in this sitting</source>
        <translation>
            <numerusform>%n telefone lido nesta sessão</numerusform>
            <numerusform>%n telefones lidos nesta sessão</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Nada foi lido ainda</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 o altera</translation>
    </message>
</context>
<context>
    <name>gui::ScopeView</name>
    <message>
        <source>These phones are no longer recorded.</source>
        <translation>Estes telefones não estão mais cadastrados.</translation>
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
        <translation>Coluna %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ServersBox</name>
    <message>
        <source>Servers of this machine</source>
        <translation>Servidores desta máquina</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>todos os endereços</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escutar em</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>TFTP port</source>
        <translation>Porta TFTP</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Porta HTTP</translation>
    </message>
    <message>
        <source>Syslog port</source>
        <translation>Porta syslog</translation>
    </message>
    <message>
        <source>Folder of firmware and logos</source>
        <translation>Pasta de firmware e logotipos</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>Iniciar ou reiniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Phones are served.</source>
        <translation>Os telefones estão sendo atendidos.</translation>
    </message>
    <message>
        <source>Syslog port, TCP</source>
        <translation>Porta syslog, TCP</translation>
    </message>
    <message>
        <source>any; for a firewall a range, such as 50000-50255</source>
        <translation>qualquer uma; para um firewall um intervalo, como 50000-50255</translation>
    </message>
    <message>
        <source>Ports of TFTP transfers</source>
        <translation>Portas das transferências TFTP</translation>
    </message>
    <message>
        <source>All from the TFTP port, for a stricter firewall</source>
        <translation>Todas pela porta TFTP, para um firewall mais rígido</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Porta HTTPS</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificado (PEM)</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>A chave dele (PEM)</translation>
    </message>
    <message>
        <source>CA of the phones&apos; certificates (PEM)</source>
        <translation>CA dos certificados dos telefones (PEM)</translation>
    </message>
    <message>
        <source>none: phones need no certificate</source>
        <translation>nenhuma: os telefones não precisam de certificado</translation>
    </message>
    <message>
        <source>Also for old SPA phones (TLS 1.0: not safe any more)</source>
        <translation>Também para telefones SPA antigos (TLS 1.0: não é mais seguro)</translation>
    </message>
</context>
<context>
    <name>gui::SettingsView</name>
    <message>
        <source>The whole fleet</source>
        <translation>O parque inteiro</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Segredos: %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 foi salvo.</translation>
    </message>
</context>
<context>
    <name>gui::Speaker</name>
    <message>
        <source>This machine has no loudspeaker to play it on.</source>
        <translation>Esta máquina não tem alto-falante para reproduzi-lo.</translation>
    </message>
    <message>
        <source>The loudspeaker of this machine does not take such samples.</source>
        <translation>O alto-falante desta máquina não aceita essas amostras.</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it cannot play sounds.</source>
        <translation>Este programa foi compilado sem o Qt Multimedia e por isso não reproduz sons.</translation>
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
        <translation>buscando</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>It has not asked for anything yet. Is it plugged in, and does DHCP option 66 name this server?</source>
        <translation>Ele ainda não pediu nada. Está ligado, e a opção 66 do DHCP indica este servidor?</translation>
    </message>
    <message>
        <source>It is fetching its profile now.</source>
        <translation>Está buscando o perfil agora.</translation>
    </message>
    <message>
        <source>It has fetched what is recorded.</source>
        <translation>Ele buscou o que está no cadastro.</translation>
    </message>
    <message>
        <source>What it fetched last is older than the record. Resync makes it ask now.</source>
        <translation>O que ele buscou por último é mais antigo que o cadastro. Ressincronizar o faz pedir agora.</translation>
    </message>
    <message>
        <source>The last step it tried did not work. Its timeline says which.</source>
        <translation>O último passo que ele tentou não deu certo. A linha do tempo dele diz qual.</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 desligado</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falhou</translation>
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
        <translation>Onde os servidores escutam…</translation>
    </message>
    <message>
        <source>%1 · lines lost</source>
        <translation>%1 · linhas perdidas</translation>
    </message>
</context>
<context>
    <name>gui::TextDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
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
        <translation>buscou %1</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>está buscando %1</translation>
    </message>
    <message>
        <source>asked in vain for %1</source>
        <translation>pediu em vão %1</translation>
    </message>
    <message>
        <source>did not get all of %1</source>
        <translation>não recebeu %1 por inteiro</translation>
    </message>
    <message>
        <source>sent its report %1</source>
        <translation>enviou seu relatório %1</translation>
    </message>
    <message>
        <source>sends its report %1</source>
        <translation>está enviando seu relatório %1</translation>
    </message>
    <message>
        <source>sent in vain %1</source>
        <translation>enviou em vão %1</translation>
    </message>
    <message>
        <source>did not send all of %1</source>
        <translation>não enviou %1 por inteiro</translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>ordem enviada: %1</translation>
    </message>
    <message>
        <source>pushed %1 in vain</source>
        <translation>ordem enviada em vão: %1</translation>
    </message>
    <message>
        <source>answered: it has no lines</source>
        <translation>respondeu: não tem linhas</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1: registrado</translation>
    </message>
    <message>
        <source>%1 not registered</source>
        <translation>%1: não registrado</translation>
    </message>
    <message>
        <source>%1 registered, %2 not</source>
        <translation>%1: registrado; %2: não</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefone</numerusform>
            <numerusform>%n telefones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>What this phone asks for, gets, logs and is told appears here as it happens.</source>
        <translation>Aqui aparece, conforme acontece, o que este telefone pede, recebe, registra no log e é avisado a fazer.</translation>
    </message>
    <message>
        <source>Select phones</source>
        <translation>Selecione telefones</translation>
    </message>
    <message>
        <source>Then all that happened to them stands here.</source>
        <translation>Então tudo o que aconteceu com eles aparece aqui.</translation>
    </message>
    <message>
        <source>What these phones ask for, get, log and are told appears here as it happens.</source>
        <translation>Aqui aparece, conforme acontece, o que estes telefones pedem, recebem, registram no log e são avisados a fazer.</translation>
    </message>
</context>
<context>
    <name>gui::ToneEditor</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>gui::TrialPhone</name>
    <message>
        <source>TFTP is not served yet: start the servers first.</source>
        <translation>O TFTP ainda não está ativo: inicie primeiro os servidores.</translation>
    </message>
</context>
<context>
    <name>gui::Unsaved</name>
    <message>
        <source>Not everything could be saved.</source>
        <translation>Nem tudo pôde ser salvo.</translation>
    </message>
    <message>
        <source>Save what is not saved yet?</source>
        <translation>Salvar o que ainda não foi salvo?</translation>
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
        <translation>Gerar um</translation>
    </message>
</context>
<context>
    <name>gui::WavePlot</name>
    <message>
        <source>Picture of the sound</source>
        <translation>Imagem do som</translation>
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
        <translation>%1 não está cadastrado.</translation>
    </message>
    <message>
        <source>It is in a call. Try again when it is over.</source>
        <translation>Ele está em chamada. Tente de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>desfazer: %1</translation>
    </message>
    <message>
        <source>again: %1</source>
        <translation>refazer: %1</translation>
    </message>
    <message>
        <source>There is no edit of this window to take back.</source>
        <translation>Não há edição desta janela para desfazer.</translation>
    </message>
    <message>
        <source>"%1" stays: somebody changed the same since. The timeline says who.</source>
        <translation>“%1” fica: alguém mudou o mesmo depois. A linha do tempo diz quem.</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>Não existe o ramal %1.</translation>
    </message>
    <message>
        <source>Nothing to write: %1 is as it should be.</source>
        <translation>Nada a gravar: %1 está como deve.</translation>
    </message>
    <message>
        <source>Written into %1: %2.</source>
        <translation>Gravado em %1: %2.</translation>
    </message>
    <message>
        <source>%1 phones added, %2 changed, %3 rows refused.</source>
        <translation>%1 telefones adicionados, %2 alterados, %3 linhas recusadas.</translation>
    </message>
    <message>
        <source>%1 phones written to %2.</source>
        <translation>%1 telefones gravados em %2.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Cancelado: nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>gui::ago</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>ressincronização</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>reinicialização</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>atualização</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>Não foi possível criar o banco de dados %1: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>não foi possível criar a pasta dele</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 holds a control character; take it out.</source>
        <translation>%1 contém um caractere de controle; retire-o.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 não pode ficar sem conteúdo.</translation>
    </message>
    <message>
        <source>The phone %1 has more lines than any.</source>
        <translation>O telefone %1 tem mais linhas do que qualquer modelo.</translation>
    </message>
    <message>
        <source>Line %1 of %2: lines count from 1.</source>
        <translation>Linha %1 de %2: as linhas contam a partir de 1.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is given twice.</source>
        <translation>A linha %1 de %2 aparece duas vezes.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>O rótulo</translation>
    </message>
    <message>
        <source>The phone's name</source>
        <translation>O nome do telefone</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>O nome do grupo</translation>
    </message>
    <message>
        <source>The site's name</source>
        <translation>O nome do site</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Take that back first: spafleetctl phone undo %1</source>
        <translation>Desfaça isso primeiro: spafleetctl phone undo %1</translation>
    </message>
    <message>
        <source>Change that by hand instead.</source>
        <translation>Altere isso à mão.</translation>
    </message>
    <message>
        <source>"%1" cannot be taken back: %2 changed the same thing since ("%3": %4). %5</source>
        <translation>“%1” não pode ser desfeito: %2 mudou a mesma coisa depois (“%3”: %4). %5</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Spafleet (its version is %2, this program knows %3). It was left as it is; update this program.</source>
        <translation>O banco de dados %1 foi criado por um Spafleet mais novo (a versão dele é %2, este programa conhece %3). Ele não foi tocado; atualize este programa.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is; name another file.</source>
        <translation>O banco de dados %1 pertence a outro programa. Ele não foi tocado; indique outro arquivo.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>(another)</source>
        <translation>(outro)</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>ramal %1</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: adição</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: remoção</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is not installed; install the package %2.</source>
        <translation>O driver do Qt para %1 não está instalado; instale o pacote %2.</translation>
    </message>
    <message>
        <source>Another program holds it; try again.</source>
        <translation>Outro programa está com ele aberto; tente de novo.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs and lets you in.</source>
        <translation>Confira o endereço, e se o servidor está no ar e deixa você entrar.</translation>
    </message>
    <message>
        <source>Another program is writing to it; try again.</source>
        <translation>Outro programa está gravando nele; tente de novo.</translation>
    </message>
    <message>
        <source>It cannot be written: see to it that the file and its folder belong to you.</source>
        <translation>Não é possível gravar nele: cuide para que o arquivo e a pasta pertençam a você.</translation>
    </message>
    <message>
        <source>The disk failed or is full; nothing was changed.</source>
        <translation>O disco falhou ou está cheio; nada foi alterado.</translation>
    </message>
    <message>
        <source>It is damaged; put back a copy.</source>
        <translation>Está danificado; restaure uma cópia.</translation>
    </message>
    <message>
        <source>The disk is full: make room and try again; nothing was changed.</source>
        <translation>O disco está cheio: libere espaço e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>It cannot be opened: see to it that the file and its folder belong to you.</source>
        <translation>Não é possível abri-lo: cuide para que o arquivo e a pasta pertençam a você.</translation>
    </message>
    <message>
        <source>It is no database; name another file.</source>
        <translation>Não é um banco de dados; indique outro arquivo.</translation>
    </message>
    <message>
        <source>The database %1: %2</source>
        <translation>Banco de dados %1: %2</translation>
    </message>
    <message>
        <source>There is no phone %1; `phone list` names them.</source>
        <translation>Não existe o telefone %1; `phone list` mostra os que existem.</translation>
    </message>
    <message>
        <source>The extension's number</source>
        <translation>O número do ramal</translation>
    </message>
    <message>
        <source>The extension's name</source>
        <translation>O nome do ramal</translation>
    </message>
    <message>
        <source>The context</source>
        <translation>O contexto</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>A caixa postal</translation>
    </message>
    <message>
        <source>The Asterisk's name</source>
        <translation>O nome do Asterisk</translation>
    </message>
    <message>
        <source>There is no extension %1; `extension list` names them.</source>
        <translation>Não existe o ramal %1; `extension list` mostra os que existem.</translation>
    </message>
    <message>
        <source>The setting's name</source>
        <translation>O nome da configuração</translation>
    </message>
    <message>
        <source>The value of %1 is too long.</source>
        <translation>O valor de %1 é longo demais.</translation>
    </message>
    <message>
        <source>The element's name</source>
        <translation>O nome do elemento</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>O nome da camada</translation>
    </message>
    <message>
        <source>Line %1 of %2: there is no extension %3; `extension add %3` makes it.</source>
        <translation>Linha %1 de %2: não existe o ramal %3; `extension add %3` o cria.</translation>
    </message>
    <message>
        <source>Extension %1 is in use by %2; take it off their lines first.</source>
        <translation>O ramal %1 está em uso por %2; tire-o das linhas deles antes.</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 that could be taken back.</source>
        <translation>Nada mudou em %1 que se possa desfazer.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>desfazer: %1</translation>
    </message>
    <message>
        <source>The key has no holder %1.</source>
        <translation>A chave não tem o detentor %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fleet management for SPA phones on Asterisk</source>
        <translation>Gestão do parque de telefones SPA no Asterisk</translation>
    </message>
    <message>
        <source>The record: a file or a postgresql:// address.</source>
        <translation>O cadastro: um arquivo ou um endereço postgresql://.</translation>
    </message>
    <message>
        <source>Open a demonstration: a small company whose phones live in this program.</source>
        <translation>Abre uma demonstração: uma pequena empresa cujos telefones vivem neste programa.</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>it refuses the connection; is its web server on (Enable_Web_Server), and on this port?</source>
        <translation>ele recusa a conexão; o servidor web dele está ligado (Enable_Web_Server), e nesta porta?</translation>
    </message>
    <message>
        <source>nobody knows that name</source>
        <translation>ninguém conhece esse nome</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>ele fechou a conexão sem responder</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>ele não respondeu a tempo</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>a conexão falhou (%1)</translation>
    </message>
    <message>
        <source>“%1” is no address of a phone; write 192.0.2.7, 192.0.2.7:8080 or [2001:db8::7]:8080</source>
        <translation>“%1” não é o endereço de um telefone; escreva 192.0.2.7, 192.0.2.7:8080 ou [2001:db8::7]:8080</translation>
    </message>
    <message>
        <source>The status page is larger than 1 MB; no phone's is</source>
        <translation>A página de status passa de 1 MB; a de nenhum telefone chega a tanto</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: nobody knows that name, or no way leads there</source>
        <translation>O telefone em %1 não pode ser alcançado: ninguém conhece esse nome, ou não há rota até lá</translation>
    </message>
    <message>
        <source>“%1/%2” is no network; write 192.0.2.0/24</source>
        <translation>“%1/%2” não é uma rede; escreva 192.0.2.0/24</translation>
    </message>
    <message>
        <source>/%1 are too many addresses; probe at most a /%2 at a time</source>
        <translation>/%1 são endereços demais; sonde no máximo um /%2 por vez</translation>
    </message>
    <message>
        <source>Asking the phone was given up because the program ends</source>
        <translation>A consulta ao telefone foi abandonada porque o programa está encerrando</translation>
    </message>
    <message>
        <source>The answer is no status page of a phone; is the address right, and is its password?</source>
        <translation>A resposta não é a página de status de um telefone; o endereço e a senha estão certos?</translation>
    </message>
    <message>
        <source>Cannot open a SIP socket on %1</source>
        <translation>Não foi possível abrir um socket SIP em %1</translation>
    </message>
    <message>
        <source>Cannot make a NOTIFY for %1</source>
        <translation>Não foi possível montar um NOTIFY para %1</translation>
    </message>
    <message>
        <source>it knows no such event</source>
        <translation>ele não conhece esse evento</translation>
    </message>
    <message>
        <source>is the line %1 its own, and Resync_From_SIP on?</source>
        <translation>a linha %1 é dele mesmo, e Resync_From_SIP está ligado?</translation>
    </message>
    <message>
        <source>%1 refuses the NOTIFY: SIP status %2; %3</source>
        <translation>%1 recusa o NOTIFY: status SIP %2; %3</translation>
    </message>
    <message>
        <source>%1 asks for the password of line %2 and takes none of those known; or set Auth_Resync-Reboot to No</source>
        <translation>%1 pede a senha da linha %2 e não aceita nenhuma das conhecidas; informe a certa, ou ponha Auth_Resync-Reboot em No</translation>
    </message>
    <message>
        <source>The phone at %1 did not answer the NOTIFY; is its SIP port %2?</source>
        <translation>O telefone em %1 não respondeu ao NOTIFY; a porta SIP dele é %2?</translation>
    </message>
</context>
<context>
    <name>phone::Exchange</name>
    <message>
        <source>%1 answers with more than 4 MB, which no phone does</source>
        <translation>%1 responde com mais de 4 MB, o que nenhum telefone faz</translation>
    </message>
    <message>
        <source>%1 asks for its password in a way we do not give it away; only HTTP digest is used</source>
        <translation>%1 pede a senha de um jeito em que não a entregamos; só se usa HTTP digest</translation>
    </message>
    <message>
        <source>%1 has no such page: it is no SPA or MPP phone, or its web pages for the admin are off (Enable_Web_Admin_Access)</source>
        <translation>%1 não tem essa página: não é um telefone SPA ou MPP, ou as páginas web de administrador estão desligadas (Enable_Web_Admin_Access)</translation>
    </message>
    <message>
        <source>%1 refuses: HTTP status %2</source>
        <translation>%1 recusa: status HTTP %2</translation>
    </message>
    <message>
        <source>%1 asks for an admin password and none is known for it: set Admin_Passwd</source>
        <translation>%1 pede uma senha de administrador e não se conhece nenhuma para ele: defina Admin_Passwd</translation>
    </message>
    <message>
        <source>%1 takes none of the %2 admin passwords known for it; resync it from its own menu, or give the password it has</source>
        <translation>%1 não aceita nenhuma das %2 senhas de administrador conhecidas para ele; ressincronize-o pelo menu dele, ou informe a senha que ele tem</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: %2</source>
        <translation>O telefone em %1 não pode ser alcançado: %2</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>is written "%1": the phone shows ASCII only</source>
        <translation>fica escrito “%1”: o telefone só mostra ASCII</translation>
    </message>
    <message>
        <source>use plain letters, or newer firmware</source>
        <translation>use letras simples ou um firmware mais novo</translation>
    </message>
    <message>
        <source>is spelled in another case: the phone passes it over</source>
        <translation>está com outra combinação de maiúsculas e minúsculas: o telefone ignora</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escreva %1</translation>
    </message>
    <message>
        <source>is no element of the %1 but of the %2: the phone passes it over</source>
        <translation>não é um elemento do %1, e sim do %2: o telefone ignora</translation>
    </message>
    <message>
        <source>perhaps %1 is meant</source>
        <translation>talvez seja %1</translation>
    </message>
    <message>
        <source>is not known: the phone passes it over</source>
        <translation>não é conhecido: o telefone ignora</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>confira a grafia</translation>
    </message>
    <message>
        <source>is said again in line %1</source>
        <translation>é dito de novo na linha %1</translation>
    </message>
    <message>
        <source>is said again in line %1, and only the last one counts</source>
        <translation>é dito de novo na linha %1, e só o último vale</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>remova um deles</translation>
    </message>
    <message>
        <source>%1 more elements are not known</source>
        <translation>mais %1 elementos não são conhecidos</translation>
    </message>
    <message>
        <source>is the file meant for this model?</source>
        <translation>o arquivo é mesmo para este modelo?</translation>
    </message>
    <message>
        <source>is a secret in a file that anybody may fetch</source>
        <translation>é um segredo em um arquivo que qualquer um pode buscar</translation>
    </message>
    <message>
        <source>move it to the phone's own profile</source>
        <translation>mova-o para o perfil próprio do telefone</translation>
    </message>
    <message>
        <source>is empty: whoever reaches the phone may change it</source>
        <translation>está sem valor: quem alcança o telefone pode alterá-lo</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>defina uma senha</translation>
    </message>
    <message>
        <source>debugging is left on: calls are reported to %1 in the clear</source>
        <translation>a depuração ficou ligada: as chamadas são informadas a %1 sem criptografia</translation>
    </message>
    <message>
        <source>debugging is left on</source>
        <translation>a depuração ficou ligada</translation>
    </message>
    <message>
        <source>set Debug_Level to 0 once the phone works</source>
        <translation>ponha Debug_Level em 0 quando o telefone funcionar</translation>
    </message>
    <message>
        <source>is cleared: the phone no longer says what became of it</source>
        <translation>foi limpo: o telefone deixa de informar o que aconteceu com ele</translation>
    </message>
    <message>
        <source>leave it as the factory has it</source>
        <translation>deixe como vem de fábrica</translation>
    </message>
    <message>
        <source>names more than the %1 domains a phone takes</source>
        <translation>indica mais que os %1 domínios que um telefone aceita</translation>
    </message>
    <message>
        <source>name the domain above them instead</source>
        <translation>indique no lugar o domínio acima deles</translation>
    </message>
    <message>
        <source>the server is outside of Restricted_Access_Domains</source>
        <translation>o servidor está fora de Restricted_Access_Domains</translation>
    </message>
    <message>
        <source>add its domain there</source>
        <translation>acrescente o domínio dele ali</translation>
    </message>
    <message>
        <source>its maker publishes no more firmware, and these holes stay open: %1</source>
        <translation>o fabricante não publica mais firmware, e estas falhas ficam abertas: %1</translation>
    </message>
    <message>
        <source>keep the phone in a network of its own and switch its web server off once it is set up</source>
        <translation>mantenha o telefone em uma rede própria e desligue o servidor web dele depois de configurá-lo</translation>
    </message>
    <message>
        <source>has no condition: the phone may load the image over and over</source>
        <translation>não tem condição: o telefone pode carregar a imagem repetidas vezes</translation>
    </message>
    <message>
        <source>write ( $SWVER ne VERSION )? before the address</source>
        <translation>escreva ( $SWVER ne VERSÃO )? antes do endereço</translation>
    </message>
    <message>
        <source>asks for the firmware %1, which we do not hold</source>
        <translation>pede o firmware %1, que não temos</translation>
    </message>
    <message>
        <source>put the image into the folder of files, or clear the rule</source>
        <translation>ponha a imagem na pasta de arquivos, ou limpe a regra</translation>
    </message>
    <message>
        <source>what firmware %1 is stands neither inside it nor in its name: nobody can tell here whether the upgrade ever ends</source>
        <translation>nem o conteúdo nem o nome de %1 dizem qual firmware é: ninguém aqui consegue saber se a atualização algum dia termina</translation>
    </message>
    <message>
        <source>try it on one phone first</source>
        <translation>teste antes em um só telefone</translation>
    </message>
    <message>
        <source>%1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>%1 é o firmware %2, com o qual a condição continua verdadeira: o telefone o carregaria sem fim</translation>
    </message>
    <message>
        <source>by its name %1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>pelo nome, %1 é o firmware %2, com o qual a condição continua verdadeira: o telefone o carregaria sem fim</translation>
    </message>
    <message>
        <source>name version %1 in the condition</source>
        <translation>informe a versão %1 na condição</translation>
    </message>
    <message>
        <source>a phone older than %1 must load %2 before %3</source>
        <translation>um telefone mais antigo que %1 precisa carregar %2 antes de %3</translation>
    </message>
    <message>
        <source>write ( $SWVER lt %1 )? and the address of %2 first</source>
        <translation>escreva antes ( $SWVER lt %1 )? e o endereço de %2</translation>
    </message>
    <message>
        <source>correct the rule</source>
        <translation>corrija a regra</translation>
    </message>
    <message>
        <source>holds characters that this phone shows only with newer firmware</source>
        <translation>contém caracteres que este telefone só mostra com firmware mais novo</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>contém caracteres de controle</translation>
    </message>
    <message>
        <source>remove line breaks and tabs from the value</source>
        <translation>remova quebras de linha e tabulações do valor</translation>
    </message>
    <message>
        <source>a semicolon in a key's label ends it where the key is programmed</source>
        <translation>um ponto e vírgula no rótulo de uma tecla o encerra ali onde a tecla é programada</translation>
    </message>
    <message>
        <source>write a comma or a hyphen instead</source>
        <translation>escreva uma vírgula ou um hífen no lugar</translation>
    </message>
    <message>
        <source>a semicolon in the key's label tears it apart</source>
        <translation>um ponto e vírgula no rótulo da tecla o parte em dois</translation>
    </message>
    <message>
        <source>is longer than the %1 characters a phone may keep</source>
        <translation>passa dos %1 caracteres que um telefone consegue guardar</translation>
    </message>
    <message>
        <source>shorten it, or try it on one phone first</source>
        <translation>encurte-o, ou teste antes em um só telefone</translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>coluna %1: </translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>corrija o valor</translation>
    </message>
    <message>
        <source>the phone writes this in another way, takes it for a change and reboots at every resync</source>
        <translation>o telefone escreve isto de outro jeito, toma-o por uma alteração e reinicia a cada ressincronização</translation>
    </message>
    <message>
        <source>The cryptographic library cannot encrypt.</source>
        <translation>A biblioteca criptográfica não consegue criptografar.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or it was not made with openssl enc -aes-256-cbc -md md5.</source>
        <translation>Não foi possível descriptografar o arquivo: a chave está errada, ou ele não foi feito com openssl enc -aes-256-cbc -md md5.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or the file is damaged.</source>
        <translation>Não foi possível descriptografar o arquivo: a chave está errada, ou o arquivo está danificado.</translation>
    </message>
    <message>
        <source>the file was encrypted before it was compressed, or wrapped twice: a phone cannot read it</source>
        <translation>o arquivo foi criptografado antes de ser comprimido, ou embrulhado duas vezes: um telefone não consegue lê-lo</translation>
    </message>
    <message>
        <source>compress first, then encrypt</source>
        <translation>comprima primeiro, depois criptografe</translation>
    </message>
    <message>
        <source>The file is encrypted, or no profile at all. Give the key that stands in the phone's profile rule: --key.</source>
        <translation>O arquivo está criptografado, ou nem é um perfil. Informe a chave que está na regra de perfil do telefone: --key.</translation>
    </message>
    <message>
        <source>The key is wrong: what comes out is no profile.</source>
        <translation>A chave está errada: o que sai não é um perfil.</translation>
    </message>
    <message>
        <source>The file is neither text nor compressed nor encrypted in a way phones read.</source>
        <translation>O arquivo não é texto, nem está comprimido ou criptografado de um jeito que os telefones leiam.</translation>
    </message>
    <message>
        <source>The file is larger than any profile.</source>
        <translation>O arquivo é maior que qualquer perfil.</translation>
    </message>
    <message>
        <source>The file is UTF-16, which no phone reads; save it as UTF-8.</source>
        <translation>O arquivo é UTF-16, que nenhum telefone lê; salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>The file is wrapped too many times.</source>
        <translation>O arquivo foi embrulhado vezes demais.</translation>
    </message>
    <message>
        <source>There is no memory left to decompress.</source>
        <translation>Não resta memória para descomprimir.</translation>
    </message>
    <message>
        <source>Decompressed, the file is larger than any profile; it was not read.</source>
        <translation>Descomprimido, o arquivo é maior que qualquer perfil; ele não foi lido.</translation>
    </message>
    <message>
        <source>The compressed file is cut off; copy or download it again.</source>
        <translation>O arquivo comprimido está truncado; copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>The compressed file is damaged; copy or download it again.</source>
        <translation>O arquivo comprimido está danificado; copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>the files are larger than any profile</source>
        <translation>os arquivos são maiores que qualquer perfil</translation>
    </message>
    <message>
        <source>too many files import each other</source>
        <translation>arquivos demais importam uns aos outros</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>não é possível importar %1</translation>
    </message>
    <message>
        <source>give the file it names, or put its lines here</source>
        <translation>forneça o arquivo que ele indica, ou ponha aqui as linhas dele</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>isto não foi entendido</translation>
    </message>
    <message>
        <source>write Name "value" ;</source>
        <translation>escreva Nome "valor" ;</translation>
    </message>
    <message>
        <source>the semicolon is missing</source>
        <translation>falta o ponto e vírgula</translation>
    </message>
    <message>
        <source>control characters were left out of the value</source>
        <translation>caracteres de controle foram omitidos do valor</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8 were read as Latin-1</source>
        <translation>bytes que não são UTF-8 foram lidos como Latin-1</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>não há nada nele</translation>
    </message>
    <message>
        <source>%1 belongs to the router, of which SPC text knows nothing. Write XML.</source>
        <translation>%1 pertence ao roteador, do qual o texto SPC nada sabe. Escreva XML.</translation>
    </message>
    <message>
        <source>The value of %1 holds a quotation mark or a control character, which SPC text cannot say. Write XML.</source>
        <translation>O valor de %1 contém aspas ou um caractere de controle, que o texto SPC não consegue expressar. Escreva XML.</translation>
    </message>
    <message>
        <source>there is no &lt;flat-profile&gt;: a phone takes nothing of it</source>
        <translation>não há &lt;flat-profile&gt;: um telefone não aproveita nada dele</translation>
    </message>
    <message>
        <source>put the elements between &lt;flat-profile&gt; and &lt;/flat-profile&gt;</source>
        <translation>ponha os elementos entre &lt;flat-profile&gt; e &lt;/flat-profile&gt;</translation>
    </message>
    <message>
        <source>stands behind &lt;/flat-profile&gt;: the phone passes it over</source>
        <translation>está depois de &lt;/flat-profile&gt;: o telefone ignora</translation>
    </message>
    <message>
        <source>move it inside</source>
        <translation>mova-o para dentro</translation>
    </message>
    <message>
        <source>text outside of any element is not read</source>
        <translation>texto fora de qualquer elemento não é lido</translation>
    </message>
    <message>
        <source>remove it, or make it a comment: &lt;!-- … --&gt;</source>
        <translation>remova-o, ou faça dele um comentário: &lt;!-- … --&gt;</translation>
    </message>
    <message>
        <source>// begins no comment: the phone reads the elements behind it</source>
        <translation>// não inicia um comentário: o telefone lê os elementos que vêm depois</translation>
    </message>
    <message>
        <source>write &lt;!-- … --&gt; around what is not meant</source>
        <translation>escreva &lt;!-- … --&gt; em volta do que não deve valer</translation>
    </message>
    <message>
        <source>an unescaped &lt; was taken for a part of the value</source>
        <translation>um &lt; sem escape foi tomado por parte do valor</translation>
    </message>
    <message>
        <source>write &amp;lt;</source>
        <translation>escreva &amp;lt;</translation>
    </message>
    <message>
        <source>has no end tag</source>
        <translation>não tem tag de fechamento</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>feche-o</translation>
    </message>
    <message>
        <source>is closed by a tag of another name</source>
        <translation>é fechado por uma tag de outro nome</translation>
    </message>
    <message>
        <source>give both tags the same name, in the same case</source>
        <translation>dê o mesmo nome às duas tags, com as mesmas maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>is closed but was never opened</source>
        <translation>é fechado, mas nunca foi aberto</translation>
    </message>
    <message>
        <source>remove the end tag</source>
        <translation>remova a tag de fechamento</translation>
    </message>
    <message>
        <source>the tag is malformed</source>
        <translation>a tag está malformada</translation>
    </message>
    <message>
        <source>write &lt;Name ua="na"&gt;</source>
        <translation>escreva &lt;Nome ua="na"&gt;</translation>
    </message>
    <message>
        <source>the comment never ends: nothing behind it is read</source>
        <translation>o comentário nunca termina: nada depois dele é lido</translation>
    </message>
    <message>
        <source>end it with --&gt;</source>
        <translation>termine-o com --&gt;</translation>
    </message>
    <message>
        <source>the quotation mark of an attribute is missing</source>
        <translation>faltam as aspas de um atributo</translation>
    </message>
    <message>
        <source>write ua="na"</source>
        <translation>escreva ua="na"</translation>
    </message>
    <message>
        <source>is nested too deep and was passed over</source>
        <translation>está aninhado fundo demais e foi ignorado</translation>
    </message>
    <message>
        <source>the text is too long: nothing behind this was read</source>
        <translation>o texto é longo demais: nada depois disto foi lido</translation>
    </message>
    <message>
        <source>no parameter has a name that long</source>
        <translation>nenhum parâmetro tem um nome tão longo</translation>
    </message>
    <message>
        <source>a document type is not read, and its entities are not</source>
        <translation>um tipo de documento não é lido, nem suas entidades</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>remova-o</translation>
    </message>
    <message>
        <source>and more, which are not listed</source>
        <translation>e outros, que não são listados</translation>
    </message>
    <message>
        <source>an &amp; that begins none of the known escapes was kept as it is</source>
        <translation>um &amp; que não inicia nenhum dos escapes conhecidos foi mantido como está</translation>
    </message>
    <message>
        <source>write &amp;amp;</source>
        <translation>escreva &amp;amp;</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>remova-os</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>salve o arquivo como UTF-8</translation>
    </message>
    <message>
        <source>is a secret with characters the phone does not know: it may never be let in with it</source>
        <translation>é um segredo com caracteres que o telefone não conhece: talvez ele nunca seja aceito com isso</translation>
    </message>
    <message>
        <source>use English letters, digits and signs</source>
        <translation>use letras inglesas, dígitos e sinais</translation>
    </message>
    <message>
        <source>there is more of it than any profile holds: the rest is not read</source>
        <translation>há mais do que qualquer perfil contém: o resto não é lido</translation>
    </message>
    <message>
        <source>split the file, and read its parts one by one</source>
        <translation>divida o arquivo e leia as partes uma a uma</translation>
    </message>
    <message>
        <source>is set by no layer: while it is the factory's, whoever reaches the phone may change it</source>
        <translation>não é definida por nenhuma camada: enquanto for a de fábrica, quem alcança o telefone pode alterá-lo</translation>
    </message>
</context>
<context>
    <name>provisioning</name>
    <message>
        <source>It neither logged &quot;Successful upgrade&quot; nor shows other firmware than before. Is Upgrade_Enable on, and does its Upgrade_Rule name a file this server has?</source>
        <translation>Nem registrou &quot;Successful upgrade&quot; nem mostra outro firmware. O Upgrade_Enable está ativo, e o seu Upgrade_Rule indica um arquivo que este servidor tem?</translation>
    </message>
    <message>
        <source>Anybody who knows a phone's MAC address can fetch its passwords.</source>
        <translation>Quem souber o endereço MAC de um telefone pode buscar as senhas dele.</translation>
    </message>
    <message>
        <source>Narrow it: spafleetctl setting set secrets.policy=enrolment, token or certificate, or networks.allowed=192.0.2.0/24.</source>
        <translation>Restrinja: spafleetctl setting set secrets.policy=enrolment, token ou certificate, ou networks.allowed=192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Phones are sent to %1 by https, but a phone compares the certificate's CN with the host's name and no name is given.</source>
        <translation>Os telefones são enviados a %1 por https, mas um telefone compara o CN do certificado com o nome do host, e não há nome informado.</translation>
    </message>
    <message>
        <source>Put the host name that is the certificate's CN into %1.</source>
        <translation>Ponha em %1 o nome de host que é o CN do certificado.</translation>
    </message>
    <message>
        <source>The policy is certificate, but phones are not sent to an https address: none will get its profile.</source>
        <translation>A política é certificate, mas os telefones não são enviados a um endereço https: nenhum receberá o perfil.</translation>
    </message>
    <message>
        <source>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</source>
        <translation>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</translation>
    </message>
    <message>
        <source>"%1" is no model the catalogue knows.</source>
        <translation>“%1” não é um modelo que o catálogo conheça.</translation>
    </message>
    <message>
        <source>%1 is not in the inventory.</source>
        <translation>%1 não está no inventário.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>set %1 on %2 phones</source>
        <translation>definir %1 em %2 telefones</translation>
    </message>
    <message>
        <source>set %1 for the fleet</source>
        <translation>definir %1 para o parque</translation>
    </message>
    <message>
        <source>set %1 for %2</source>
        <translation>definir %1 para %2</translation>
    </message>
    <message>
        <source>The extension is on %1 phones (%2), but a peer holds one contact: only the phone that registered last will ring</source>
        <translation>O ramal está em %1 telefones (%2), mas um peer guarda um só contato: só toca o telefone que se registrou por último</translation>
    </message>
    <message>
        <source>Give each phone an extension of its own, or let them ring together: spafleetctl extension set %1 --option together=yes</source>
        <translation>Dê a cada telefone um ramal próprio, ou faça com que toquem juntos: spafleetctl extension set %1 --option together=yes</translation>
    </message>
    <message>
        <source>An inbound group is written asterisk.inbound.NUMBER=CONTEXT: EXTENSION, EXTENSION …</source>
        <translation>Um grupo de entrada se escreve asterisk.inbound.NÚMERO=CONTEXTO: RAMAL, RAMAL …</translation>
    </message>
    <message>
        <source>There is no Asterisk server "%1". Name it first: spafleetctl setting set asterisk.%1.host=ADDRESS</source>
        <translation>Não existe o servidor Asterisk “%1”. Dê-lhe um nome antes: spafleetctl setting set asterisk.%1.host=ENDEREÇO</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>há aspas abertas que nunca se fecham</translation>
    </message>
    <message>
        <source>there is text behind a quote</source>
        <translation>há texto depois das aspas de fechamento</translation>
    </message>
    <message>
        <source>An extension's number has 1 to 63 characters.</source>
        <translation>O número de um ramal tem de 1 a 63 caracteres.</translation>
    </message>
    <message>
        <source>"%1" begins with _, which makes it a pattern in a dial plan.</source>
        <translation>“%1” começa com _, o que faz disso um padrão em um plano de discagem.</translation>
    </message>
    <message>
        <source>"%1" cannot be an extension's number: use digits, letters, and . - + * # only.</source>
        <translation>“%1” não pode ser o número de um ramal: use só dígitos, letras, . - + * e #.</translation>
    </message>
    <message>
        <source>The %1 holds a line break or a control character.</source>
        <translation>O campo “%1” contém uma quebra de linha ou um caractere de controle.</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank.</source>
        <translation>O campo “%1” começa ou termina com espaço.</translation>
    </message>
    <message>
        <source>The %1 is longer than %2 characters.</source>
        <translation>O campo “%1” tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>"%1" cannot be a dial-plan context: use letters, digits, - _ and . only.</source>
        <translation>“%1” não pode ser um contexto do plano de discagem: use só letras, dígitos, - _ e ponto.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>caixa postal</translation>
    </message>
    <message>
        <source>"%1" cannot be the name of a peer option.</source>
        <translation>“%1” não pode ser o nome de uma opção de peer.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>%1 phones</source>
        <translation>%1 telefones</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>O arquivo não tem linhas.</translation>
    </message>
    <message>
        <source>import %1 phones</source>
        <translation>importar %1 telefones</translation>
    </message>
    <message>
        <source>The certificate it showed is not signed by the CA that serve was given by --client-ca. If it is a phone's own, add its maker's root to that file.</source>
        <translation>O certificado que ele mostrou não foi assinado pela CA que serve recebeu com --client-ca. Se for do próprio telefone, acrescente a raiz do fabricante a esse arquivo.</translation>
    </message>
    <message>
        <source>The certificate it showed has expired; if it is a phone's own, set this machine's clock or use another policy.</source>
        <translation>O certificado que ele mostrou expirou; se for do próprio telefone, acerte o relógio desta máquina ou use outra política.</translation>
    </message>
    <message>
        <source>It finds our certificate expired: ask for a new one with spafleetctl certificate request, or set the phone's clock.</source>
        <translation>Para ele, o nosso certificado expirou: peça um novo com spafleetctl certificate request, ou acerte o relógio do telefone.</translation>
    </message>
    <message>
        <source>It does not trust our certificate: SPA phones trust those that Cisco signed (spafleetctl certificate request), newer ones a CA of your own by their Custom CA parameter.</source>
        <translation>Ele não confia no nosso certificado: telefones SPA confiam nos que a Cisco assinou (spafleetctl certificate request), os mais novos em uma CA própria pelo parâmetro Custom CA.</translation>
    </message>
    <message>
        <source>It refuses our certificate: see spafleetctl certificate check, and that the rule names the host as the certificate's CN does.</source>
        <translation>Ele recusa o nosso certificado: veja spafleetctl certificate check, e se a regra indica o host igual ao CN do certificado.</translation>
    </message>
    <message>
        <source>It speaks only ciphers that are not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>Ele só fala cifras que não são mais seguras. Mande-o para tftp ou http com um perfil criptografado, ou ligue o perfil para telefones SPA antigos.</translation>
    </message>
    <message>
        <source>It speaks only TLS that is not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>Ele só fala TLS que não é mais seguro. Mande-o para tftp ou http com um perfil criptografado, ou ligue o perfil para telefones SPA antigos.</translation>
    </message>
    <message>
        <source>It speaks plain HTTP at the HTTPS port: its rule needs https://.</source>
        <translation>Ele fala HTTP simples na porta HTTPS: a regra dele precisa de https://.</translation>
    </message>
    <message>
        <source>No phone sends so much. Look who is at this address.</source>
        <translation>Nenhum telefone envia tanto. Veja quem está neste endereço.</translation>
    </message>
    <message>
        <source>What came is no HTTP; https:// needs the port that serve was given by --https.</source>
        <translation>O que chegou não é HTTP; https:// precisa da porta que serve recebeu com --https.</translation>
    </message>
    <message>
        <source>It asks again by itself; where this lasts, spread the phones by Resync_Random_Delay.</source>
        <translation>Ele pede de novo sozinho; onde isto persistir, espalhe os telefones com Resync_Random_Delay.</translation>
    </message>
    <message>
        <source>More than %1 networks are too many.</source>
        <translation>Mais de %1 redes é demais.</translation>
    </message>
    <message>
        <source>"%1" is no network: write 192.0.2.0/24, 2001:db8::/32 or a single address.</source>
        <translation>“%1” não é uma rede: escreva 192.0.2.0/24, 2001:db8::/32 ou um endereço único.</translation>
    </message>
    <message>
        <source>"%1" is no policy: open, enrolment, token or certificate.</source>
        <translation>“%1” não é uma política: open, enrolment, token ou certificate.</translation>
    </message>
    <message>
        <source>Host where phones fetch their files and send their log</source>
        <translation>Host de onde os telefones buscam os arquivos e para onde enviam o log</translation>
    </message>
    <message>
        <source>Host where phones register</source>
        <translation>Host onde os telefones se registram</translation>
    </message>
    <message>
        <source>Host of a further Asterisk server, by the name extensions give it</source>
        <translation>Host de mais um servidor Asterisk, pelo nome que os ramais lhe dão</translation>
    </message>
    <message>
        <source>Dial-plan context of an extension that names none</source>
        <translation>Contexto do plano de discagem de um ramal que não indica nenhum</translation>
    </message>
    <message>
        <source>Extensions that a number called from outside rings, CONTEXT: 151, 152</source>
        <translation>Ramais em que toca um número chamado de fora, CONTEXTO: 151, 152</translation>
    </message>
    <message>
        <source>Where phones fetch their profile, with $MA for the MAC</source>
        <translation>De onde os telefones buscam o perfil, com $MA no lugar do MAC</translation>
    </message>
    <message>
        <source>TFTP port in the files phones get</source>
        <translation>Porta TFTP nos arquivos que os telefones recebem</translation>
    </message>
    <message>
        <source>Host, or host:port, phones send their log to</source>
        <translation>Host, ou host:porta, para onde os telefones enviam o log</translation>
    </message>
    <message>
        <source>Syslog port in the files phones get</source>
        <translation>Porta syslog nos arquivos que os telefones recebem</translation>
    </message>
    <message>
        <source>Days the log and the events are kept</source>
        <translation>Dias em que o log e os eventos são guardados</translation>
    </message>
    <message>
        <source>Lines of syslog that are kept</source>
        <translation>Linhas de syslog que são guardadas</translation>
    </message>
    <message>
        <source>Events that are kept</source>
        <translation>Eventos que são guardados</translation>
    </message>
    <message>
        <source>Megabytes of syslog that are kept</source>
        <translation>Megabytes de syslog que são guardados</translation>
    </message>
    <message>
        <source>Who gets the secrets in a profile: open, enrolment, token or certificate</source>
        <translation>Quem recebe os segredos em um perfil: open, enrolment, token ou certificate</translation>
    </message>
    <message>
        <source>Minutes for enrolment after a phone was added, adopted or pushed</source>
        <translation>Minutos para a inscrição depois que um telefone foi adicionado, adotado ou avisado</translation>
    </message>
    <message>
        <source>Networks phones may fetch from, as 192.0.2.0/24, 2001:db8::/32</source>
        <translation>Redes de onde os telefones podem buscar, como 192.0.2.0/24, 2001:db8::/32</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>There is no setting "%1". The settings are: %2.</source>
        <translation>Não existe a configuração “%1”. As configurações são: %2.</translation>
    </message>
    <message>
        <source>The value of %1 is too long or holds control characters.</source>
        <translation>O valor de %1 é longo demais ou contém caracteres de controle.</translation>
    </message>
    <message>
        <source>"%1" is no host for %2: give a name or an address, with :PORT where it needs one.</source>
        <translation>“%1” não é um host para %2: informe um nome ou um endereço, com :PORTA onde for preciso.</translation>
    </message>
    <message>
        <source>"%1" is no port for %2: give 1 to 65535.</source>
        <translation>“%1” não é uma porta para %2: informe de 1 a 65535.</translation>
    </message>
    <message>
        <source>profile.url needs $MA, $MAU or $MAC: every phone has a file of its own, as in tftp://192.0.2.1/xml/spa$MA.xml.</source>
        <translation>profile.url precisa de $MA, $MAU ou $MAC: cada telefone tem um arquivo próprio, como em tftp://192.0.2.1/xml/spa$MA.xml.</translation>
    </message>
    <message>
        <source>%1 takes a whole number above 0.</source>
        <translation>%1 aceita um número inteiro acima de 0.</translation>
    </message>
    <message>
        <source>The text does not say what model it is of; say it with --model.</source>
        <translation>O texto não diz de que modelo é; indique-o com --model.</translation>
    </message>
    <message>
        <source>No report came. Does its Report_Rule name this server, as http://SERVER/report/$MA.xml?</source>
        <translation>Não veio relatório. A Report_Rule dele indica este servidor, como http://SERVIDOR/report/$MA.xml?</translation>
    </message>
    <message>
        <source>No NOTIFY makes a phone upgrade; tell it by HTTP, or resync it: then it looks at its Upgrade_Rule.</source>
        <translation>Nenhum NOTIFY faz um telefone atualizar o firmware; avise-o por HTTP, ou ressincronize-o: então ele olha a Upgrade_Rule dele.</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address. Say where it is: spafleetctl phone resync %1 --address HOST</source>
        <translation>%1 nunca foi visto, então ninguém sabe o endereço dele. Diga onde ele está: spafleetctl phone resync %1 --address HOST</translation>
    </message>
    <message>
        <source>%1 has no line with an extension, so SIP cannot reach it; tell it by HTTP.</source>
        <translation>%1 não tem linha com ramal, por isso o SIP não o alcança; avise-o por HTTP.</translation>
    </message>
    <message>
        <source>%1 is recorded as "%2", a model the catalogue does not know. Bring its entry back with `model learn`, or give the phone a known model.</source>
        <translation>%1 está cadastrado como “%2”, um modelo que o catálogo não conhece. Traga a entrada de volta com `model learn`, ou dê ao telefone um modelo conhecido.</translation>
    </message>
    <message>
        <source>%1 is in none of the networks that may fetch. If it should, add it: spafleetctl setting set "networks.allowed=%2, %1"</source>
        <translation>%1 não está em nenhuma das redes que podem buscar. Se deveria, acrescente: spafleetctl setting set "networks.allowed=%2, %1"</translation>
    </message>
    <message>
        <source>It asks again by itself, after its Resync_Error_Retry_Delay at the latest.</source>
        <translation>Ele pede de novo sozinho, no máximo após o seu Resync_Error_Retry_Delay.</translation>
    </message>
    <message>
        <source>The phone stopped answering. %1 Where every transfer ends so, a firewall holds our packets back: TFTP answers from a port of its own.</source>
        <translation>O telefone parou de responder. %1 Onde toda transferência termina assim, um firewall retém os nossos pacotes: o TFTP responde de uma porta própria.</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>ele não disse por quê</translation>
    </message>
    <message>
        <source>Its log may say more: spafleetctl syslog tail --phone %1</source>
        <translation>O log dele pode dizer mais: spafleetctl syslog tail --phone %1</translation>
    </message>
    <message>
        <source>The phone broke off: %1. %2 %3</source>
        <translation>O telefone interrompeu: %1. %2 %3</translation>
    </message>
    <message>
        <source>; %1 more like it</source>
        <translation>; mais %1 do mesmo tipo</translation>
    </message>
    <message>
        <source>Nobody said yet where phones fetch their files: spafleetctl setting set server=ADDRESS</source>
        <translation>Ninguém disse ainda de onde os telefones buscam os arquivos: spafleetctl setting set server=ENDEREÇO</translation>
    </message>
    <message>
        <source>Let it fetch again: spafleetctl phone resync %1, or phone invite %1 and restart it.</source>
        <translation>Faça-o buscar de novo: spafleetctl phone resync %1, ou phone invite %1 e reinicie-o.</translation>
    </message>
    <message>
        <source>The certificate it showed is another phone's. Look whose address this is; nothing was sent.</source>
        <translation>O certificado que ele mostrou é de outro telefone. Veja de quem é este endereço; nada foi enviado.</translation>
    </message>
    <message>
        <source>It was never invited to enrol. %1</source>
        <translation>Ele nunca foi convidado a se inscrever. %1</translation>
    </message>
    <message>
        <source>The %1 minutes for its enrolment are over. %2</source>
        <translation>Os %1 minutos da inscrição dele acabaram. %2</translation>
    </message>
    <message>
        <source>Another address enrolled as this phone first. If that was not the phone, change its secrets. %1</source>
        <translation>Outro endereço se inscreveu antes como este telefone. Se não era o telefone, troque os segredos dele. %1</translation>
    </message>
    <message>
        <source>It has no token. Make one: spafleetctl secret token make %1</source>
        <translation>Ele não tem token. Crie um: spafleetctl secret token make %1</translation>
    </message>
    <message>
        <source>It asks without its token. Send it there: spafleetctl phone resync %1</source>
        <translation>Ele pede sem o seu token. Mande-o para lá: spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>Its token is wrong or was replaced. Send it the new one: spafleetctl phone resync %1</source>
        <translation>O token dele está errado ou foi trocado. Envie-lhe o novo: spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>It showed no certificate. Its profile must be fetched by https, and serve needs --client-ca FILE with the CA of the phones.</source>
        <translation>Ele não mostrou certificado. O perfil dele deve ser buscado por https, e serve precisa de --client-ca ARQUIVO com a CA dos telefones.</translation>
    </message>
    <message>
        <source>It showed the certificate that all old phones share, which proves no MAC. Let it have its profile under another policy.</source>
        <translation>Ele mostrou o certificado que todos os telefones antigos compartilham, o que não prova nenhum MAC. Entregue-lhe o perfil sob outra política.</translation>
    </message>
    <message>
        <source>The certificate it showed names no MAC in OU, L, S or CN.</source>
        <translation>O certificado que ele mostrou não traz nenhum MAC em OU, L, S ou CN.</translation>
    </message>
    <message>
        <source>From the allowed networks only.</source>
        <translation>Só das redes permitidas.</translation>
    </message>
    <message>
        <source>open: whoever asks for a known phone's file gets the secrets in it.</source>
        <translation>open: quem pede o arquivo de um telefone conhecido recebe os segredos nele.</translation>
    </message>
    <message>
        <source>enrolment: a phone gets its secrets within %1 minutes after it was added, adopted or pushed, the first address only.</source>
        <translation>enrolment: um telefone recebe os segredos até %1 minutos depois de adicionado, adotado ou avisado, só o primeiro endereço.</translation>
    </message>
    <message>
        <source>token: a phone gets its secrets by the token in its own URL.</source>
        <translation>token: um telefone recebe os segredos pelo token em sua própria URL.</translation>
    </message>
    <message>
        <source>certificate: a phone gets its secrets by https with its own certificate.</source>
        <translation>certificate: um telefone recebe os segredos por https com o próprio certificado.</translation>
    </message>
    <message>
        <source>The first row must name the columns: mac, model, name, group, site, line1, label1, line2 …</source>
        <translation>A primeira linha deve dar nome às colunas: mac, model, name, group, site, line1, label1, line2 …</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>Esta coluna não é lida.</translation>
    </message>
    <message>
        <source>Columns are mac, model, name, group, site, line1, label1 …</source>
        <translation>As colunas são mac, model, name, group, site, line1, label1 …</translation>
    </message>
    <message>
        <source>A %1 has no line %2: its lines are 1 to %3.</source>
        <translation>Um %1 não tem linha %2: as linhas dele vão de 1 a %3.</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>A linha %1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>There is no extension %1. Add it first: spafleetctl extension add %1 --generate</source>
        <translation>Não existe o ramal %1. Adicione-o antes: spafleetctl extension add %1 --generate</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Change it with `spafleetctl extension set %1`.</source>
        <translation>O ramal %1 já existe. Altere-o com `spafleetctl extension set %1`.</translation>
    </message>
    <message>
        <source>add extension %1</source>
        <translation>adicionar o ramal %1</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>Não existe o ramal %1.</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>alterar o ramal %1</translation>
    </message>
    <message>
        <source>Extension %1 is line %2 of %3. Take it off that phone first.</source>
        <translation>O ramal %1 é a linha %2 de %3. Tire-o desse telefone antes.</translation>
    </message>
    <message>
        <source>remove extension %1</source>
        <translation>remover o ramal %1</translation>
    </message>
    <message>
        <source>%1 is in the inventory already. Change it with `spafleetctl phone edit %1`.</source>
        <translation>%1 já está no inventário. Altere-o com `spafleetctl phone edit %1`.</translation>
    </message>
    <message>
        <source>add phone %1</source>
        <translation>adicionar o telefone %1</translation>
    </message>
    <message>
        <source>change phone %1</source>
        <translation>alterar o telefone %1</translation>
    </message>
    <message>
        <source>%1 needs a model, as in --model SPA504G.</source>
        <translation>%1 precisa de um modelo, como em --model SPA504G.</translation>
    </message>
    <message>
        <source>remove phone %1</source>
        <translation>remover o telefone %1</translation>
    </message>
    <message>
        <source>remove %1 phones</source>
        <translation>remover %1 telefones</translation>
    </message>
    <message>
        <source>new token for %1</source>
        <translation>novo token para %1</translation>
    </message>
    <message>
        <source>token of %1 revoked</source>
        <translation>token de %1 revogado</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>definir %1</translation>
    </message>
    <message>
        <source>The phone did not answer at its address. Is it switched on, and is its web server enabled?</source>
        <translation>O telefone não respondeu no endereço dele. Está ligado, e o servidor web dele está habilitado?</translation>
    </message>
    <message>
        <source>It fetched the file and has logged nothing since. Does its Syslog_Server name this server?</source>
        <translation>Ele buscou o arquivo e não registrou nada no log desde então. O Syslog_Server dele indica este servidor?</translation>
    </message>
    <message>
        <source>What it fetched is older than the record; resync it again.</source>
        <translation>O que ele buscou é mais antigo que o cadastro; ressincronize-o de novo.</translation>
    </message>
    <message>
        <source>The phone answered but asked for no file. Is Provision_Enable on, and does it reach the address in Profile_Rule?</source>
        <translation>O telefone respondeu, mas não pediu nenhum arquivo. Provision_Enable está ligado, e ele alcança o endereço em Profile_Rule?</translation>
    </message>
    <message>
        <source>Its status page has not told yet which lines are registered.</source>
        <translation>A página de status dele ainda não disse quais linhas estão registradas.</translation>
    </message>
    <message>
        <source>Not registered: line %1. Does Asterisk have this extension with the same secret? Export its files and reload it.</source>
        <translation>Não registrada: linha %1. O Asterisk tem este ramal com o mesmo segredo? Exporte os arquivos dele e recarregue-o.</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address.</source>
        <translation>“%1” não é um endereço MAC.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice.</source>
        <translation>%1 aparece duas vezes no arquivo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be "%2": expected na, ro or rw.</source>
        <translation>%1 não pode ser “%2”: esperado na, ro ou rw.</translation>
    </message>
    <message>
        <source>the value given</source>
        <translation>o valor informado</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3</source>
        <translation>%1 não pode ser %2: %3</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>qualquer modelo</translation>
    </message>
    <message>
        <source>"%1" is no element of %2.</source>
        <translation>“%1” não é um elemento de %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Seria %1?</translation>
    </message>
    <message>
        <source>%1 elements of it are unknown: this is no profile of an %2.</source>
        <translation>%1 dos elementos são desconhecidos: este não é o perfil de um %2.</translation>
    </message>
    <message>
        <source>import the profile of %1</source>
        <translation>importar o perfil de %1</translation>
    </message>
    <message>
        <source>is no extension we can keep, so the line's account stays a setting: %1</source>
        <translation>não é um ramal que possamos guardar, por isso a conta da linha continua sendo uma configuração: %1</translation>
    </message>
    <message>
        <source>is not shown, and extension %1 is new: it has no secret yet</source>
        <translation>não é mostrado, e o ramal %1 é novo: ainda não tem segredo</translation>
    </message>
    <message>
        <source>spafleetctl extension set %1 --secret @FILE</source>
        <translation>spafleetctl extension set %1 --secret @ARQUIVO</translation>
    </message>
    <message>
        <source>is longer than any value of a phone and was left out</source>
        <translation>é mais longo que qualquer valor de um telefone e foi deixado de fora</translation>
    </message>
    <message>
        <source>is not known on an %1: it is kept, and sent to no phone</source>
        <translation>não é conhecido em um %1: é mantido, e não é enviado a nenhum telefone</translation>
    </message>
    <message>
        <source>`spafleetctl model learn FILE` makes it known</source>
        <translation>`spafleetctl model learn ARQUIVO` o torna conhecido</translation>
    </message>
    <message>
        <source>the phone goes on fetching its profile from there</source>
        <translation>o telefone continua buscando o perfil de lá</translation>
    </message>
    <message>
        <source>`spafleetctl phone unset %1 Profile_Rule` brings it here</source>
        <translation>`spafleetctl phone unset %1 Profile_Rule` o traz para cá</translation>
    </message>
    <message>
        <source>Its Upgrade_Rule asks for no firmware now.</source>
        <translation>A Upgrade_Rule dele não pede nenhum firmware agora.</translation>
    </message>
    <message>
        <source>No phone's web server makes it report; tell it by SIP.</source>
        <translation>Nenhum servidor web de telefone o faz enviar relatório; avise-o por SIP.</translation>
    </message>
    <message>
        <source>%1 lines of syslog came faster than the disk takes them and were not kept.</source>
        <translation>%1 linhas de syslog vieram mais rápido do que o disco as aceita e não foram guardadas.</translation>
    </message>
    <message>
        <source>%1 contacts of phones came faster than the disk takes them and were not kept.</source>
        <translation>%1 contatos de telefones chegaram mais rápido do que o disco aceita e não foram guardados.</translation>
    </message>
    <message>
        <source>Only a known phone may write, and only its report: /report/$MA.xml</source>
        <translation>Só um telefone conhecido pode gravar, e só o relatório dele: /report/$MA.xml</translation>
    </message>
    <message>
        <source>Nobody has a phone %1. Adopt it: spafleetctl phone add %1 --model %2</source>
        <translation>Ninguém tem um telefone %1. Adote-o: spafleetctl phone add %1 --model %2</translation>
    </message>
    <message>
        <source>That is a link out of the folder of files; copy the file there instead.</source>
        <translation>Isso é um link para fora da pasta de arquivos; copie o arquivo para lá.</translation>
    </message>
    <message>
        <source>The file is there but too large or not readable.</source>
        <translation>O arquivo está lá, mas é grande demais ou não pode ser lido.</translation>
    </message>
    <message>
        <source>There is %1: put that path into the phone's rule.</source>
        <translation>Existe %1: ponha esse caminho na regra do telefone.</translation>
    </message>
    <message>
        <source>Nearest is %1, the first file of that model.</source>
        <translation>O mais próximo é %1, o primeiro arquivo desse modelo.</translation>
    </message>
    <message>
        <source>Nothing here answers to that name. Firmware belongs into the folder of files: spafleetctl serve --files DIR</source>
        <translation>Nada aqui responde por esse nome. O firmware vai na pasta de arquivos: spafleetctl serve --files PASTA</translation>
    </message>
    <message>
        <source>A report is written there and not fetched; `spafleetctl report show %1` shows the newest.</source>
        <translation>Um relatório é escrito ali e não buscado; `spafleetctl report show %1` mostra o mais novo.</translation>
    </message>
    <message>
        <source>No phone's report is so long. Look who is at this address.</source>
        <translation>Nenhum relatório de telefone é tão longo. Veja quem está nesse endereço.</translation>
    </message>
    <message>
        <source>Reports come faster than the disk takes them; the phone sends it again.</source>
        <translation>Os relatórios chegam mais rápido do que o disco aceita; o telefone o envia de novo.</translation>
    </message>
    <message>
        <source>whoever asks</source>
        <translation>quem perguntar</translation>
    </message>
    <message>
        <source>for a while, one address</source>
        <translation>por um tempo, um endereço</translation>
    </message>
    <message>
        <source>by its own URL</source>
        <translation>pela sua própria URL</translation>
    </message>
    <message>
        <source>by its own certificate</source>
        <translation>pelo seu próprio certificado</translation>
    </message>
    <message>
        <source>The secret holds a character that not every phone knows: use English letters, digits and signs, or let one be made (--generate).</source>
        <translation>O segredo contém um caractere que nem todo telefone conhece: use letras inglesas, dígitos e sinais, ou mande gerar um (--generate).</translation>
    </message>
    <message>
        <source>extension %1 is not given the line's secret, which stays a setting: %2</source>
        <translation>o ramal %1 não recebe o segredo da linha, que continua sendo uma configuração: %2</translation>
    </message>
    <message>
        <source>The certificate it showed is too weak for today&apos;s TLS, as those of old SPA phones are: serve takes it with --tls old-spa-phones, or use another policy.</source>
        <translation>O certificado apresentado é fraco demais para o TLS atual, como os dos telefones SPA antigos: serve o aceita com --tls old-spa-phones, ou use outra política.</translation>
    </message>
    <message>
        <source>The certificate it showed is not valid yet: set this machine&apos;s clock.</source>
        <translation>O certificado apresentado ainda não é válido: acerte o relógio desta máquina.</translation>
    </message>
    <message>
        <source>%1 more were refused before and not written down.</source>
        <translation>Antes disso, mais %1 foram recusadas sem registro.</translation>
    </message>
    <message>
        <source>What came is no TFTP request for octet or netascii, which is all we serve.</source>
        <translation>O que chegou não é uma requisição TFTP em octet ou netascii, os únicos modos servidos.</translation>
    </message>
    <message>
        <source>It sends its report again by itself; where this lasts, look who sends so many.</source>
        <translation>Ele envia o relatório de novo sozinho; se isso persistir, veja quem envia tantos.</translation>
    </message>
    <message>
        <source>Not said where the model has no such element: %1.</source>
        <translation>Não definido onde o modelo não tem esse elemento: %1.</translation>
    </message>
    <message>
        <source>Lines lost so far: %1.</source>
        <translation>Linhas perdidas até agora: %1.</translation>
    </message>
    <message>
        <source>More came than this machine takes in. Let phones log less (Debug_Level), let more wait (sysctl net.core.rmem_max=67108864, then start the servers again), or log to another machine.</source>
        <translation>Chegou mais do que esta máquina consegue receber. Faça os telefones registrarem menos (Debug_Level), deixe mais esperando (sysctl net.core.rmem_max=67108864 e depois reinicie os servidores) ou registre em outra máquina.</translation>
    </message>
    <message>
        <source>%1 was last seen at %2, which is in none of the networks that may fetch (networks.allowed). If it is there, say so: spafleetctl phone resync %1 --address %2</source>
        <translation>%1 foi visto pela última vez em %2, que não está em nenhuma das redes que podem buscar (networks.allowed). Se ele estiver lá, diga isso: spafleetctl phone resync %1 --address %2</translation>
    </message>
    <message>
        <source>What it sent did not come whole. A report can be asked for again: spafleetctl phone report MAC</source>
        <translation>O que ele enviou não chegou inteiro. Um relatório pode ser pedido de novo: spafleetctl phone report MAC</translation>
    </message>
    <message>
        <source>More connections were open than we take at once, and this one waited longest. Where this lasts, look who holds so many open.</source>
        <translation>Havia mais conexões abertas do que aceitamos ao mesmo tempo, e esta era a que esperava havia mais tempo. Se isso continuar, veja quem mantém tantas abertas.</translation>
    </message>
    <message>
        <source>Most likely this program may open no more files: raise its limit (ulimit -n, or LimitNOFILE of its service).</source>
        <translation>Provavelmente este programa não pode abrir mais arquivos: aumente o limite dele (ulimit -n, ou LimitNOFILE do serviço).</translation>
    </message>
    <message>
        <source>The disk with the folder of files does not answer. Look whether it, or the network it is mounted over, still works.</source>
        <translation>O disco com a pasta de arquivos não responde. Veja se ele, ou a rede pela qual está montado, ainda funciona.</translation>
    </message>
    <message>
        <source>Let phones log less (Debug_Level), or put the database on a faster disk.</source>
        <translation>Faça os telefones registrarem menos (Debug_Level) ou ponha o banco de dados em um disco mais rápido.</translation>
    </message>
    <message>
        <source>renumber extension %1 to %2</source>
        <translation>mudar o número do ramal %1 para %2</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Take a number that nobody has, or remove that one first.</source>
        <translation>O ramal %1 já existe. Escolha um número que ninguém tenha ou remova aquele primeiro.</translation>
    </message>
    <message>
        <source>The keys that watch or call it follow (keys: %1, phones: %2).</source>
        <translation>As teclas que o monitoram ou chamam acompanham a mudança (teclas: %1, telefones: %2).</translation>
    </message>
    <message>
        <source>Its mailbox stays %1: the messages it holds lie there.</source>
        <translation>A caixa postal continua sendo %1: as mensagens estão lá.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>%1 is none of our servers</source>
        <translation>%1 não é um dos nossos servidores</translation>
    </message>
    <message>
        <source>The phone never told of a successful resync.</source>
        <translation>O telefone nunca informou uma ressincronização bem-sucedida.</translation>
    </message>
    <message>
        <source>The phone did not upgrade its firmware.</source>
        <translation>O telefone não atualizou o firmware.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 2 lines registered.</source>
        <translation>
            <numerusform>%n de 2 linhas registrada.</numerusform>
            <numerusform>%n de 2 linhas registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone did not fetch its profile again after the upgrade.</source>
        <translation>O telefone não buscou o perfil de novo depois da atualização.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>serves TFTP on port %1 and syslog on port %2</source>
        <translation>serve TFTP na porta %1 e syslog na porta %2</translation>
    </message>
    <message>
        <source>believes %1</source>
        <translation>acredita em %1</translation>
    </message>
    <message>
        <source>adds phone %1 (%2) with 151 and 152</source>
        <translation>adiciona o telefone %1 (%2) com 151 e 152</translation>
    </message>
    <message>
        <source>The servers did not take the new fleet.</source>
        <translation>Os servidores não assumiram o novo parque.</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>registra no log “%1”</translation>
    </message>
    <message>
        <source>The catalogue does not know the %1.</source>
        <translation>O catálogo não conhece o %1.</translation>
    </message>
    <message>
        <source>The phone upgrades again and again.</source>
        <translation>O telefone atualiza o firmware repetidas vezes.</translation>
    </message>
    <message>
        <source>The version the rule asks for is not the one inside the image: change the rule, or the image.</source>
        <translation>A versão que a regra pede não é a que está dentro da imagem: mude a regra, ou a imagem.</translation>
    </message>
    <message>
        <source>The phone reboots at every resync.</source>
        <translation>O telefone reinicia a cada ressincronização.</translation>
    </message>
    <message>
        <source>It spells one of the values it changes each time in another way: take over its own spelling.</source>
        <translation>Ele escreve de outro jeito um dos valores que altera a cada vez: adote a grafia dele.</translation>
    </message>
    <message>
        <source>There is no phone %1.</source>
        <translation>Não existe o telefone %1.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>expected the name of an element</source>
        <translation>esperado o nome de um elemento</translation>
    </message>
    <message>
        <source>this path is too deep</source>
        <translation>este caminho é profundo demais</translation>
    </message>
    <message>
        <source>expected a path that begins with /</source>
        <translation>esperado um caminho que começa com /</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>esperado um número de %1 a %2</translation>
    </message>
    <message>
        <source>expected /</source>
        <translation>esperado /</translation>
    </message>
    <message>
        <source>expected a day from 1, or from -1 for the month's end</source>
        <translation>esperado um dia a partir de 1, ou a partir de -1 contando do fim do mês</translation>
    </message>
    <message>
        <source>nothing more is expected here</source>
        <translation>nada mais é esperado aqui</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>the last day of %1</source>
        <translation>o último dia de %1</translation>
    </message>
    <message>
        <source>the day %1 before the end of %2</source>
        <translation>o dia %1 antes do fim de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>%1 on or after %2 at %3</source>
        <translation>%1 em %2 ou depois, às %3</translation>
    </message>
    <message>
        <source>%1 on or before %2 at %3</source>
        <translation>%1 em %2 ou antes, às %3</translation>
    </message>
    <message>
        <source>expected GMT, GMT+hh:mm or GMT-hh:mm</source>
        <translation>esperado GMT, GMT+hh:mm ou GMT-hh:mm</translation>
    </message>
    <message>
        <source>expected + or -</source>
        <translation>esperado + ou -</translation>
    </message>
    <message>
        <source>%1 h %2 from %3 until %4</source>
        <translation>%1 h %2; início: %3, fim: %4</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de atraso</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>de avanço</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>estas aspas nunca se fecham</translation>
    </message>
    <message>
        <source>comparisons stand without parentheses</source>
        <translation>comparações se escrevem sem parênteses</translation>
    </message>
    <message>
        <source>expected a number, a version or a text in double quotes</source>
        <translation>esperado um número, uma versão ou um texto entre aspas duplas</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a version; a text stands in double quotes</source>
        <translation>“%1” não é um número nem uma versão; um texto vai entre aspas duplas</translation>
    </message>
    <message>
        <source>expected an operator: eq, ne, lt, le, gt or ge</source>
        <translation>esperado um operador: eq, ne, lt, le, gt ou ge</translation>
    </message>
    <message>
        <source>a text in quotes can only be compared with eq and ne</source>
        <translation>um texto entre aspas só pode ser comparado com eq e ne</translation>
    </message>
    <message>
        <source>%1 and %2 are versions of different formats</source>
        <translation>%1 e %2 são versões de formatos diferentes</translation>
    </message>
    <message>
        <source>%1 has no value here</source>
        <translation>%1 não tem valor aqui</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2: both sides must be numbers, versions or texts in quotes</source>
        <translation>%1 não pode ser comparado com %2: os dois lados devem ser números, versões ou textos entre aspas</translation>
    </message>
    <message>
        <source>%1 is equal to %2</source>
        <translation>%1 é igual a %2</translation>
    </message>
    <message>
        <source>%1 is not equal to %2</source>
        <translation>%1 é diferente de %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 é menor que %2</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 não é menor que %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 é no máximo %2</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 é maior que %2</translation>
    </message>
    <message>
        <source>%1 is not greater than %2</source>
        <translation>%1 não é maior que %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 é no mínimo %2</translation>
    </message>
    <message>
        <source>it is not set</source>
        <translation>não está definido</translation>
    </message>
    <message>
        <source>expected name=value</source>
        <translation>esperado nome=valor</translation>
    </message>
    <message>
        <source>expected = after “%1”</source>
        <translation>esperado = depois de “%1”</translation>
    </message>
    <message>
        <source>more than %1 fields</source>
        <translation>mais de %1 campos</translation>
    </message>
    <message>
        <source>expected functions joined by +, as in fnc=blf+sd+cp</source>
        <translation>esperadas funções unidas por +, como em fnc=blf+sd+cp</translation>
    </message>
    <message>
        <source>shows whether it is busy</source>
        <translation>mostra se está ocupado</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>disca</translation>
    </message>
    <message>
        <source>picks calls up</source>
        <translation>captura chamadas</translation>
    </message>
    <message>
        <source>parks calls</source>
        <translation>estaciona chamadas</translation>
    </message>
    <message>
        <source>shows waiting messages</source>
        <translation>mostra mensagens em espera</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>opens an XML page</source>
        <translation>abre uma página XML</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>esperado yes ou no</translation>
    </message>
    <message>
        <source>expected pggrp=, name=, num= or listen=</source>
        <translation>esperado pggrp=, name=, num= ou listen=</translation>
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
        <translation>esperado um endereço multicast e uma porta: 224.0.1.75:34560</translation>
    </message>
    <message>
        <source>at most ten groups</source>
        <translation>no máximo dez grupos</translation>
    </message>
    <message>
        <source>expected pggrp= first</source>
        <translation>esperado pggrp= primeiro</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it; this phone listens</source>
        <translation>%1: disque %2 para falar nele; este telefone escuta</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it</source>
        <translation>%1: disque %2 para falar nele</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>a script has at most 127 characters</source>
        <translation>um script tem no máximo 127 caracteres</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>“%1” está aqui duas vezes</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>esperado um destes: %1</translation>
    </message>
    <message>
        <source>expected o (off), r (red), g (green) or a (amber)</source>
        <translation>esperado o (apagado), r (vermelho), g (verde) ou a (âmbar)</translation>
    </message>
    <message>
        <source>expected nb (steady), sb (slow), fb (fast), db (double) or ud (user-defined)</source>
        <translation>esperado nb (fixo), sb (lento), fb (rápido), db (duplo) ou ud (definido pelo usuário)</translation>
    </message>
    <message>
        <source>expected / between on and off</source>
        <translation>esperado / entre ligado e desligado</translation>
    </message>
    <message>
        <source>expected one to four pairs of on/off</source>
        <translation>esperado de um a quatro pares de ligado/desligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>âmbar</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>fixo</translation>
    </message>
    <message>
        <source>blinking slowly</source>
        <translation>piscando devagar</translation>
    </message>
    <message>
        <source>blinking fast</source>
        <translation>piscando rápido</translation>
    </message>
    <message>
        <source>blinking twice</source>
        <translation>piscando duas vezes</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ligado %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>desligado %1</translation>
    </message>
    <message>
        <source>expected a cadence from 0 to 9</source>
        <translation>esperada uma cadência de 0 a 9</translation>
    </message>
    <message>
        <source>expected a time in seconds</source>
        <translation>esperado um tempo em segundos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: waveform %2, cadence %3</source>
        <translation>%1: forma de onda %2, cadência %3</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>esperado um número</translation>
    </message>
    <message numerus="yes">
        <source>at most %n decimals</source>
        <translation>
            <numerusform>no máximo %n casa decimal</numerusform>
            <numerusform>no máximo %n casas decimais</numerusform>
        </translation>
    </message>
    <message>
        <source>expected a path that begins with / (as in tftp://server/file)</source>
        <translation>esperado um caminho que começa com / (como em tftp://servidor/arquivo)</translation>
    </message>
    <message>
        <source>not looked at: an alternative before it was taken</source>
        <translation>não examinada: uma alternativa anterior foi usada</translation>
    </message>
    <message>
        <source>taken: it has no condition</source>
        <translation>usada: não tem condição</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>usada: %1</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>ignorada: %1</translation>
    </message>
    <message>
        <source>expected a number of seconds</source>
        <translation>esperado um número de segundos</translation>
    </message>
    <message>
        <source>Resync_At is %1</source>
        <translation>Resync_At é %1</translation>
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
        <translation>Resync_Error_Retry_Delay é 0: ele tenta de novo na hora</translation>
    </message>
    <message>
        <source>expected four digits, hours and minutes: 0230</source>
        <translation>esperados quatro dígitos, horas e minutos: 0230</translation>
    </message>
    <message>
        <source>expected an hour from 00 to 23</source>
        <translation>esperada uma hora de 00 a 23</translation>
    </message>
    <message>
        <source>expected a minute from 00 to 59</source>
        <translation>esperado um minuto de 00 a 59</translation>
    </message>
    <message>
        <source>Resync_On_Reset is set; Resync_Random_Delay spreads it</source>
        <translation>Resync_On_Reset está definido; Resync_Random_Delay espalha</translation>
    </message>
    <message>
        <source>Resync_After_Upgrade_Attempt is set</source>
        <translation>Resync_After_Upgrade_Attempt está definido</translation>
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
        <translation>%1 mais até %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>a cada %1</translation>
    </message>
    <message>
        <source>after %1, then every %2</source>
        <translation>após %1, depois a cada %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, depois </translation>
    </message>
    <message>
        <source>expected a time in seconds with up to three decimals, or *</source>
        <translation>esperado um tempo em segundos com até três casas decimais, ou *</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>expected 1, the only frequency, or 0</source>
        <translation>esperado 1, a única frequência, ou 0</translation>
    </message>
    <message>
        <source>expected a frequency's number from 1 to %1, or 0</source>
        <translation>esperado o número de uma frequência de 1 a %1, ou 0</translation>
    </message>
    <message>
        <source>at most six frequencies sound together</source>
        <translation>no máximo seis frequências soam juntas</translation>
    </message>
    <message>
        <source>a section has at most six segments</source>
        <translation>uma seção tem no máximo seis segmentos</translation>
    </message>
    <message>
        <source>expected , or )</source>
        <translation>esperado , ou )</translation>
    </message>
    <message>
        <source>a section needs a segment that takes time</source>
        <translation>uma seção precisa de um segmento que dure algum tempo</translation>
    </message>
    <message>
        <source>at most two sections</source>
        <translation>no máximo duas seções</translation>
    </message>
    <message>
        <source>expected ; and a second section, or the end</source>
        <translation>esperado ; e uma segunda seção, ou o fim</translation>
    </message>
    <message>
        <source>expected a frequency in hertz</source>
        <translation>esperada uma frequência em hertz</translation>
    </message>
    <message>
        <source>expected a level in dBm with at most one decimal</source>
        <translation>esperado um nível em dBm com no máximo uma casa decimal</translation>
    </message>
    <message>
        <source>at most six frequencies</source>
        <translation>no máximo seis frequências</translation>
    </message>
    <message>
        <source>on %1, off %2</source>
        <translation>ligado %1, desligado %2</translation>
    </message>
    <message>
        <source> (frequency %1)</source>
        <translation> (frequência %1)</translation>
    </message>
    <message>
        <source>%1, without end</source>
        <translation>%1, sem fim</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; depois </translation>
    </message>
    <message>
        <source>expected , and another frequency, or the end</source>
        <translation>esperado , e outra frequência, ou o fim</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>%1 Hz at %2 dBm</source>
        <translation>%1 Hz a %2 dBm</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>expected tftp://, http:// or https://</source>
        <translation>esperado tftp://, http:// ou https://</translation>
    </message>
    <message>
        <source>expected a port from 1 to 65535</source>
        <translation>esperada uma porta de 1 a 65535</translation>
    </message>
    <message>
        <source>this server's name is longer than 253 characters</source>
        <translation>o nome deste servidor tem mais de 253 caracteres</translation>
    </message>
    <message>
        <source>expected a server before the port</source>
        <translation>esperado um servidor antes da porta</translation>
    </message>
    <message>
        <source>a user and a password are given as --uid and --pwd</source>
        <translation>usuário e senha são informados como --uid e --pwd</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a server's name</source>
        <translation>“%1” não pode estar no nome de um servidor</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>uma URL não pode ter espaço dentro; escreva %20</translation>
    </message>
    <message>
        <source>this character cannot stand inside a URL</source>
        <translation>uma URL não pode ter este caractere</translation>
    </message>
    <message>
        <source>this path is longer than 4096 characters</source>
        <translation>este caminho tem mais de 4096 caracteres</translation>
    </message>
    <message>
        <source>a condition has at most %1 characters</source>
        <translation>uma condição tem no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>at most 30 parameters can be renamed</source>
        <translation>no máximo 30 parâmetros podem ser renomeados</translation>
    </message>
    <message>
        <source>expected =</source>
        <translation>esperado =</translation>
    </message>
    <message>
        <source>expected ;</source>
        <translation>esperado ;</translation>
    </message>
    <message>
        <source>expected the name or address of a server</source>
        <translation>esperado o nome ou o endereço de um servidor</translation>
    </message>
    <message>
        <source>more than %1 comparisons</source>
        <translation>mais de %1 comparações</translation>
    </message>
    <message>
        <source>expected “and” or the end of the condition</source>
        <translation>esperado “and” ou o fim da condição</translation>
    </message>
    <message>
        <source>it is always true</source>
        <translation>é sempre verdadeira</translation>
    </message>
    <message>
        <source>expected start=, end= or save=</source>
        <translation>esperado start=, end= ou save=</translation>
    </message>
    <message>
        <source>expected %1=month/day/weekday</source>
        <translation>esperado %1=mês/dia/dia da semana</translation>
    </message>
    <message>
        <source>a dial plan has at most 8192 characters</source>
        <translation>um plano de discagem tem no máximo 8192 caracteres</translation>
    </message>
    <message>
        <source>expected ( before the first rule</source>
        <translation>esperado ( antes da primeira regra</translation>
    </message>
    <message>
        <source>a dial plan has at most %1 rules</source>
        <translation>um plano de discagem tem no máximo %1 regras</translation>
    </message>
    <message>
        <source>expected ) after the last rule</source>
        <translation>esperado ) depois da última regra</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule</source>
        <translation>“%1” não pode estar em uma regra</translation>
    </message>
    <message>
        <source>nothing may follow the closing parenthesis</source>
        <translation>nada pode vir depois do parêntese de fechamento</translation>
    </message>
    <message>
        <source>expected : and a number of seconds</source>
        <translation>esperado : e um número de segundos</translation>
    </message>
    <message>
        <source>expected a comma after the timer</source>
        <translation>esperada uma vírgula depois do temporizador</translation>
    </message>
    <message>
        <source>expected a digit, x, a set in brackets, * or #</source>
        <translation>esperado um dígito, x, um conjunto entre colchetes, * ou #</translation>
    </message>
    <message>
        <source>nothing may follow ! in a rule</source>
        <translation>nada pode vir depois de ! em uma regra</translation>
    </message>
    <message>
        <source>expected a number of seconds, 0 to 999</source>
        <translation>esperado um número de segundos, de 0 a 999</translation>
    </message>
    <message>
        <source>P, the wait before the first digit, stands first in its rule</source>
        <translation>P, a espera pelo primeiro dígito, vem primeiro na regra</translation>
    </message>
    <message>
        <source>this timer is set twice</source>
        <translation>este temporizador é definido duas vezes</translation>
    </message>
    <message>
        <source>expected : and what is sent instead</source>
        <translation>esperado : e o que é enviado no lugar</translation>
    </message>
    <message>
        <source>this &lt; is never closed with &gt;</source>
        <translation>este &lt; nunca se fecha com &gt;</translation>
    </message>
    <message>
        <source>a rule has at most %1 elements</source>
        <translation>uma regra tem no máximo %1 elementos</translation>
    </message>
    <message>
        <source>one . says any number of times</source>
        <translation>um único . já diz qualquer número de vezes</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>este colchete nunca se fecha</translation>
    </message>
    <message>
        <source>expected a digit, *, # or x in the brackets</source>
        <translation>esperado um dígito, *, # ou x entre os colchetes</translation>
    </message>
    <message>
        <source>a range runs upwards from digit to digit, as in 2-9</source>
        <translation>um intervalo vai do dígito menor ao maior, como em 2-9</translation>
    </message>
    <message>
        <source>these brackets are empty</source>
        <translation>estes colchetes estão vazios</translation>
    </message>
    <message>
        <source>expected fnc= and what the key does</source>
        <translation>esperado fnc= e o que a tecla faz</translation>
    </message>
    <message>
        <source>p=ud and u=on/off go together</source>
        <translation>p=ud e u=on/off andam juntos</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>esperado um valor</translation>
    </message>
    <message>
        <source>expected w=, a waveform's number or file</source>
        <translation>esperado w=, o número ou o arquivo de uma forma de onda</translation>
    </message>
    <message>
        <source>a rule has at most 16384 characters</source>
        <translation>uma regra tem no máximo 16384 caracteres</translation>
    </message>
    <message>
        <source>a rule has at most %1 alternatives</source>
        <translation>uma regra tem no máximo %1 alternativas</translation>
    </message>
    <message>
        <source>nothing may follow an alternative without a condition: it is always taken</source>
        <translation>nada pode vir depois de uma alternativa sem condição: ela é sempre usada</translation>
    </message>
    <message>
        <source>expected | or the end of the rule; a URL holds no blank</source>
        <translation>esperado | ou o fim da regra; uma URL não contém espaço</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>este parêntese nunca se fecha</translation>
    </message>
    <message>
        <source>an alternative has one condition, at its beginning</source>
        <translation>uma alternativa tem uma só condição, no início</translation>
    </message>
    <message>
        <source>expected ? after a condition or ! after assignments</source>
        <translation>esperado ? depois de uma condição ou ! depois de atribuições</translation>
    </message>
    <message>
        <source>an alternative has one list of assignments</source>
        <translation>uma alternativa tem uma só lista de atribuições</translation>
    </message>
    <message>
        <source>at most %1 assignments</source>
        <translation>no máximo %1 atribuições</translation>
    </message>
    <message>
        <source>expected an assignment: Name = "Value" ;</source>
        <translation>esperada uma atribuição: Nome = "Valor" ;</translation>
    </message>
    <message>
        <source>expected the name of a parameter</source>
        <translation>esperado o nome de um parâmetro</translation>
    </message>
    <message>
        <source>a single letter is a to p, for GPP_A to GPP_P</source>
        <translation>uma letra sozinha vai de a a p, para GPP_A a GPP_P</translation>
    </message>
    <message>
        <source>expected a value in double quotes</source>
        <translation>esperado um valor entre aspas duplas</translation>
    </message>
    <message>
        <source>expected ; after the value</source>
        <translation>esperado ; depois do valor</translation>
    </message>
    <message>
        <source>an upgrade rule takes no options</source>
        <translation>uma regra de atualização não aceita opções</translation>
    </message>
    <message>
        <source>expected ] after the options</source>
        <translation>esperado ] depois das opções</translation>
    </message>
    <message>
        <source>expected --key, --uid, --pwd, --post or --alias</source>
        <translation>esperado --key, --uid, --pwd, --post ou --alias</translation>
    </message>
    <message>
        <source>expected a blank and the value of --%1</source>
        <translation>esperado um espaço e o valor de --%1</translation>
    </message>
    <message>
        <source>expected the option's value</source>
        <translation>esperado o valor da opção</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 aparece duas vezes</translation>
    </message>
    <message>
        <source>expected a letter from a to p, for GPP_A to GPP_P</source>
        <translation>esperada uma letra de a a p, para GPP_A a GPP_P</translation>
    </message>
    <message>
        <source>expected a URL after the options</source>
        <translation>esperada uma URL depois das opções</translation>
    </message>
    <message>
        <source>expected a condition, assignments or a URL</source>
        <translation>esperada uma condição, atribuições ou uma URL</translation>
    </message>
    <message>
        <source>these phones fetch firmware by TFTP or HTTP only</source>
        <translation>estes telefones buscam firmware só por TFTP ou HTTP</translation>
    </message>
    <message>
        <source>at most %1 delays</source>
        <translation>no máximo %1 esperas</translation>
    </message>
    <message>
        <source>expected + and a random extra, a comma, or the end</source>
        <translation>esperado + e um acréscimo aleatório, uma vírgula, ou o fim</translation>
    </message>
    <message>
        <source>The phones know no macro %1; they know MA, SWVER, PRVTMR, GPP_A and others of the guides.</source>
        <translation>Os telefones não conhecem a macro %1; conhecem MA, SWVER, PRVTMR, GPP_A e outras dos guias.</translation>
    </message>
    <message>
        <source>MA is a MAC address, as in MA=000e08012345.</source>
        <translation>MA é um endereço MAC, como em MA=000e08012345.</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no name of shared pages</source>
        <translation>“%1” não é o nome de páginas compartilhadas</translation>
    </message>
    <message>
        <source>a model of the catalogue needs a name of up to 40 letters</source>
        <translation>um modelo do catálogo precisa de um nome de até 40 letras</translation>
    </message>
    <message>
        <source>the model %1 has more lines or keys than a phone can have</source>
        <translation>o modelo %1 tem mais linhas ou teclas do que um telefone pode ter</translation>
    </message>
    <message>
        <source>the user agent “%1” of the model %2 is no regular expression</source>
        <translation>o user agent “%1” do modelo %2 não é uma expressão regular</translation>
    </message>
    <message>
        <source>cannot read the catalogue file %1: %2</source>
        <translation>não foi possível ler o arquivo de catálogo %1: %2</translation>
    </message>
    <message>
        <source>the catalogue file %1 is larger than 16 MB</source>
        <translation>o arquivo de catálogo %1 passa de 16 MB</translation>
    </message>
    <message>
        <source>it is no JSON: line %1 cannot be read</source>
        <translation>não é JSON: não foi possível ler a linha %1</translation>
    </message>
    <message>
        <source>own dump of a %1</source>
        <translation>dump próprio de um %1</translation>
    </message>
    <message>
        <source>own dump of a %1, %2</source>
        <translation>dump próprio de um %1, %2</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>aprendido de %1</translation>
    </message>
    <message>
        <source>Learned from one phone.</source>
        <translation>Aprendido de um só telefone.</translation>
    </message>
    <message>
        <source>the model would have more than %1 elements</source>
        <translation>o modelo teria mais de %1 elementos</translation>
    </message>
    <message>
        <source>the dump has more than %1 elements; no phone has</source>
        <translation>o dump tem mais de %1 elementos; nenhum telefone tem tantos</translation>
    </message>
    <message>
        <source>nothing in the dump is a setting of a phone; is it a spacfg.xml?</source>
        <translation>nada no dump é configuração de um telefone; é um spacfg.xml?</translation>
    </message>
    <message>
        <source>known of a %1 before</source>
        <translation>já conhecido de um %1</translation>
    </message>
    <message>
        <source>cannot write the catalogue entry %1: %2</source>
        <translation>não foi possível gravar a entrada de catálogo %1: %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>dBm with one decimal: -13.5</source>
        <translation>dBm com uma casa decimal: -13.5</translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes ou No</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>um destes</translation>
    </message>
    <message>
        <source>an address: 10.1.2.100</source>
        <translation>um endereço: 10.1.2.100</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>uma porta</translation>
    </message>
    <message>
        <source>a user's name</source>
        <translation>o nome de um usuário</translation>
    </message>
    <message>
        <source>a host, perhaps with a port: sip.example.com:5060</source>
        <translation>um host, talvez com porta: sip.example.com:5060</translation>
    </message>
    <message>
        <source>a number or an address: 1234 or 1234@example.com</source>
        <translation>um número ou um endereço: 1234 ou 1234@example.com</translation>
    </message>
    <message>
        <source>a code: *69</source>
        <translation>um código: *69</translation>
    </message>
    <message>
        <source>patterns of numbers: 1408*, 555?1</source>
        <translation>padrões de números: 1408*, 555?1</translation>
    </message>
    <message>
        <source>patterns of SIP statuses: 404, 5*, 61?</source>
        <translation>padrões de status SIP: 404, 5*, 61?</translation>
    </message>
    <message>
        <source>a cadence: 60(2/4) is 2 s on, 4 s off, for 60 s</source>
        <translation>uma cadência: 60(2/4) é 2 s ligado, 4 s desligado, por 60 s</translation>
    </message>
    <message>
        <source>frequencies and levels: 350@-19,440@-19</source>
        <translation>frequências e níveis: 350@-19,440@-19</translation>
    </message>
    <message>
        <source>frequencies, then a cadence: 480@-19,620@-19;10(.5/.5/1+2)</source>
        <translation>frequências e depois uma cadência: 480@-19,620@-19;10(.5/.5/1+2)</translation>
    </message>
    <message>
        <source>a ring tone: n=Classic-1;w=3;c=1</source>
        <translation>um toque: n=Classic-1;w=3;c=1</translation>
    </message>
    <message>
        <source>colour and pattern of a lamp: c=r;p=sb</source>
        <translation>cor e padrão de uma lâmpada: c=r;p=sb</translation>
    </message>
    <message>
        <source>a profile rule: [--key K] http://server/path</source>
        <translation>uma regra de perfil: [--key K] http://servidor/caminho</translation>
    </message>
    <message>
        <source>an upgrade rule: ($SWVER ne 7.6.2)? tftp://server/image.bin</source>
        <translation>uma regra de atualização: ($SWVER ne 7.6.2)? tftp://servidor/imagem.bin</translation>
    </message>
    <message>
        <source>where reports go: [--key K] http://server/path</source>
        <translation>para onde vão os relatórios: [--key K] http://servidor/caminho</translation>
    </message>
    <message>
        <source>a condition: $REGTMR1 gt 300 and $PRVTMR ge 600</source>
        <translation>uma condição: $REGTMR1 gt 300 and $PRVTMR ge 600</translation>
    </message>
    <message>
        <source>a dial plan: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</source>
        <translation>um plano de discagem: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</translation>
    </message>
    <message>
        <source>GMT, or GMT-08:00</source>
        <translation>GMT, ou GMT-08:00</translation>
    </message>
    <message>
        <source>start=month/day/weekday/time;end=…;save=hours</source>
        <translation>start=mês/dia/dia da semana/hora;end=…;save=horas</translation>
    </message>
    <message>
        <source>what the key does: fnc=blf+sd;sub=201@$PROXY</source>
        <translation>o que a tecla faz: fnc=blf+sd;sub=201@$PROXY</translation>
    </message>
    <message>
        <source>softkeys and their places: hold|1;endcall|2;conf|3</source>
        <translation>softkeys e suas posições: hold|1;endcall|2;conf|3</translation>
    </message>
    <message>
        <source>pggrp=address:port;name=…;num=…;listen=yes</source>
        <translation>pggrp=endereço:porta;name=…;num=…;listen=yes</translation>
    </message>
    <message>
        <source>an address, http://…</source>
        <translation>um endereço, http://…</translation>
    </message>
    <message>
        <source>text, in which $MA and others stand</source>
        <translation>texto, no qual cabem $MA e outras</translation>
    </message>
    <message>
        <source>seconds, perhaps several and with a random extra: 1800+300,3600</source>
        <translation>segundos, talvez vários e com um acréscimo aleatório: 1800+300,3600</translation>
    </message>
    <message>
        <source>hours and minutes: 0230</source>
        <translation>horas e minutos: 0230</translation>
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
        <translation>, no mínimo %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, no máximo %1</translation>
    </message>
    <message>
        <source>expected the name of a softkey, as in newcall|3</source>
        <translation>esperado o nome de uma softkey, como em newcall|3</translation>
    </message>
    <message>
        <source>expected the softkey's place, 1 to %1</source>
        <translation>esperada a posição da softkey, de 1 a %1</translation>
    </message>
    <message>
        <source>at most %1 softkeys</source>
        <translation>no máximo %1 softkeys</translation>
    </message>
    <message>
        <source>%1 in place %2</source>
        <translation>%1 na posição %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>expected a port from 0 to 65535</source>
        <translation>esperada uma porta de 0 a 65535</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a control character cannot stand here</source>
        <translation>um caractere de controle não pode estar aqui</translation>
    </message>
    <message>
        <source>expected Yes or No</source>
        <translation>esperado Yes ou No</translation>
    </message>
    <message>
        <source>expected an address of four numbers from 0 to 255: 10.1.2.100</source>
        <translation>esperado um endereço de quatro números de 0 a 255: 10.1.2.100</translation>
    </message>
    <message>
        <source>expected an IPv6 address in the brackets</source>
        <translation>esperado um endereço IPv6 entre os colchetes</translation>
    </message>
    <message>
        <source>expected the name or address of a host</source>
        <translation>esperado o nome ou o endereço de um host</translation>
    </message>
    <message>
        <source>expected a host, and perhaps : and a port</source>
        <translation>esperado um host, e talvez : e uma porta</translation>
    </message>
    <message>
        <source>blanks, quotes and angle brackets cannot stand in a user's name</source>
        <translation>espaços, aspas e os sinais &lt; e &gt; não podem estar no nome de um usuário</translation>
    </message>
    <message>
        <source>expected a number or an address such as 1234@10.10.10.100:5068</source>
        <translation>esperado um número ou um endereço como 1234@10.10.10.100:5068</translation>
    </message>
    <message>
        <source>expected digits, * and #, as in *69</source>
        <translation>esperados dígitos, * e #, como em *69</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>uma URL não pode ter espaço dentro; escreva %20</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>esperado um número de %1 a %2</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>esperado um dígito</translation>
    </message>
    <message>
        <source>at most %1 digits behind the point</source>
        <translation>no máximo %1 dígitos depois do ponto</translation>
    </message>
    <message>
        <source>expected a hexadecimal digit</source>
        <translation>esperado um dígito hexadecimal</translation>
    </message>
    <message>
        <source>fetches nothing</source>
        <translation>não busca nada</translation>
    </message>
    <message>
        <source>fetches %1 from the server DHCP names</source>
        <translation>busca %1 no servidor que o DHCP informa</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>busca %1</translation>
    </message>
    <message>
        <source>if %1, %2</source>
        <translation>se %1, %2</translation>
    </message>
    <message>
        <source>commented out</source>
        <translation>comentado</translation>
    </message>
    <message>
        <source>; else </source>
        <translation>; senão </translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>regras: %1</translation>
    </message>
    <message>
        <source>%1 behind Greenwich</source>
        <translation>%1 atrás de Greenwich</translation>
    </message>
    <message>
        <source>%1 ahead of Greenwich</source>
        <translation>%1 à frente de Greenwich</translation>
    </message>
    <message>
        <source>expected a pattern, as in 1408*</source>
        <translation>esperado um padrão, como em 1408*</translation>
    </message>
    <message>
        <source>expected % and two hexadecimal digits, as in %2a for *</source>
        <translation>esperado % e dois dígitos hexadecimais, como em %2a para *</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a pattern</source>
        <translation>um padrão não pode ter espaço dentro</translation>
    </message>
    <message>
        <source>expected a status such as 404, 61? or 5*</source>
        <translation>esperado um status como 404, 61? ou 5*</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 não é %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 está abaixo de %2</translation>
    </message>
    <message>
        <source>%1 is %2 or below</source>
        <translation>%1 é %2 ou menos</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 está acima de %2</translation>
    </message>
    <message>
        <source>%1 is %2 or above</source>
        <translation>%1 é %2 ou mais</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualquer número</translation>
    </message>
    <message>
        <source>like %1, ? being any character and * any more of them</source>
        <translation>como %1, sendo ? qualquer caractere e * qualquer quantidade deles</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>começa com %1</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>qualquer status</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nenhum endereço</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source> star </source>
        <translation> asterisco </translation>
    </message>
    <message>
        <source> hash </source>
        <translation> cerquilha </translation>
    </message>
    <message>
        <source>dialled as %1</source>
        <translation>discado como %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the phone fills in %1</source>
        <translation>o telefone preenche %1</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>todos os dias às %1</translation>
    </message>
    <message>
        <source>%1 is a module of keys and no phone; its keys are settings of the phone that carries it, see `spafleetctl model show %1`.</source>
        <translation>%1 é um módulo de teclas, não um telefone; suas teclas são configurações do telefone que o leva, veja `spafleetctl model show %1`.</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>“%1” não é um modelo que o catálogo conheça; `spafleetctl model list` mostra todos e `model learn` acrescenta um.</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; did you mean %2? `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>“%1” não é um modelo que o catálogo conheça; quis dizer %2? `spafleetctl model list` mostra todos e `model learn` acrescenta um.</translation>
    </message>
    <message>
        <source>Correct the file or remove it from %1.</source>
        <translation>Corrija o arquivo ou remova-o de %1.</translation>
    </message>
    <message>
        <source>the model %1 would have more than %2 elements</source>
        <translation>o modelo %1 teria mais de %2 elementos</translation>
    </message>
    <message>
        <source>the pages “%1” cannot be shared here</source>
        <translation>as páginas “%1” não podem ser compartilhadas aqui</translation>
    </message>
    <message>
        <source>“in” stands before the parameters</source>
        <translation>“in” vem antes dos parâmetros</translation>
    </message>
    <message>
        <source>the family %1 has more than %2 parameters</source>
        <translation>a família %1 tem mais de %2 parâmetros</translation>
    </message>
    <message>
        <source>“each” is line, user, key, unit or [first, last] with a last number up to %1</source>
        <translation>“each” é line, user, key, unit ou [primeiro, último] com um último número de até %1</translation>
    </message>
    <message>
        <source>“%1” cannot name an element</source>
        <translation>“%1” não pode dar nome a um elemento</translation>
    </message>
    <message>
        <source>the sets do not name “%1”</source>
        <translation>os conjuntos não mencionam “%1”</translation>
    </message>
    <message>
        <source>a value of “%1” does not say where it was “seen”</source>
        <translation>um valor de “%1” não diz onde foi visto (“seen”)</translation>
    </message>
    <message>
        <source>the evidence does not name “%1”</source>
        <translation>as evidências não mencionam “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>A sealed value does not open with the fleet's key: the key belongs to another inventory, or the value was changed.</source>
        <translation>Um valor selado não abre com a chave do parque: a chave pertence a outro inventário, ou o valor foi alterado.</translation>
    </message>
    <message>
        <source>The fleet's key is damaged: it has %1 bytes, not 32.</source>
        <translation>A chave do parque está danificada: ela tem %1 bytes, não 32.</translation>
    </message>
    <message>
        <source>The desktop's keychain is locked; unlock it and try again.</source>
        <translation>O chaveiro do ambiente gráfico está bloqueado; desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not answer in time; see whether it asks something, and try again.</source>
        <translation>O chaveiro do ambiente gráfico não respondeu a tempo; veja se ele pergunta algo e tente de novo.</translation>
    </message>
    <message>
        <source>The desktop's keychain has no such entry.</source>
        <translation>O chaveiro do ambiente gráfico não tem essa entrada.</translation>
    </message>
    <message>
        <source>The desktop's keychain refused; unlock it and try again.</source>
        <translation>O chaveiro do ambiente gráfico recusou; desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>There is no desktop keychain here.</source>
        <translation>Não há chaveiro do ambiente gráfico aqui.</translation>
    </message>
    <message>
        <source>The desktop's keychain failed: %1.</source>
        <translation>O chaveiro do ambiente gráfico falhou: %1.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made: %2.</source>
        <translation>Não foi possível criar o arquivo de chave %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no key file of Spafleet, or it is damaged; put back a copy.</source>
        <translation>%1 não é um arquivo de chave do Spafleet, ou está danificado; restaure uma cópia.</translation>
    </message>
    <message>
        <source>The passphrase cannot be used: too little memory is free.</source>
        <translation>Não foi possível usar a frase secreta: há pouca memória livre.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>A frase secreta tem menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>The system has no randomness to give; try again.</source>
        <translation>O sistema não tem aleatoriedade para fornecer; tente de novo.</translation>
    </message>
    <message>
        <source>The key wrapped by a passphrase is damaged.</source>
        <translation>A chave protegida por uma frase secreta está danificada.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Essa não é a frase secreta.</translation>
    </message>
    <message>
        <source>The key of this fleet cannot be opened, so its passwords cannot be read. Tried: %1</source>
        <translation>A chave deste parque não pôde ser aberta, por isso as senhas dele não podem ser lidas. Tentado: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Não foi possível ler o arquivo de chave %1: %2.</translation>
    </message>
    <message>
        <source>Others may read the key file %1; type: chmod 600 %1</source>
        <translation>Outros podem ler o arquivo de chave %1; digite: chmod 600 %1</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>não foi possível criar a pasta dele</translation>
    </message>
    <message>
        <source>it cannot be put into its place</source>
        <translation>não foi possível colocá-lo no lugar</translation>
    </message>
    <message>
        <source>the keychain of %1</source>
        <translation>o chaveiro de %1</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>o arquivo de chave %1</translation>
    </message>
    <message>
        <source>the passphrase of %1</source>
        <translation>a frase secreta de %1</translation>
    </message>
    <message>
        <source>The desktop's keychain did not keep what it was given.</source>
        <translation>O chaveiro do ambiente gráfico não guardou o que recebeu.</translation>
    </message>
    <message>
        <source>%1 holds another key by now.</source>
        <translation>%1 já guarda outra chave.</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here.</source>
        <translation>Não há ninguém aqui a quem perguntar por ela.</translation>
    </message>
    <message>
        <source>The key to this fleet's passwords is in %1. Keep a copy of it in a safe place: without it the passwords cannot be read.</source>
        <translation>A chave das senhas deste parque está em: %1. Guarde uma cópia dela em lugar seguro: sem ela as senhas não podem ser lidas.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>OpenSSL could not make the request: %1.</source>
        <translation>O OpenSSL não conseguiu criar a solicitação: %1.</translation>
    </message>
    <message>
        <source>"%1" is no full host name. Phones compare the certificate with the name in their Profile_Rule, so it takes one that DNS knows, as prov.example.com.</source>
        <translation>“%1” não é um nome de host completo. Os telefones comparam o certificado com o nome na Profile_Rule deles, por isso é preciso um que o DNS conheça, como prov.example.com.</translation>
    </message>
    <message>
        <source>A key has 1024 to 4096 bits.</source>
        <translation>Uma chave tem de 1024 a 4096 bits.</translation>
    </message>
    <message>
        <source>The country is two letters, as DE or US.</source>
        <translation>O país são duas letras, como BR ou US.</translation>
    </message>
    <message>
        <source>Ask for a new one: spafleetctl certificate request HOST.</source>
        <translation>Peça um novo: spafleetctl certificate request HOST.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only.</source>
        <translation>O certificado só é válido a partir de %1.</translation>
    </message>
    <message>
        <source>Set this machine's clock, or wait.</source>
        <translation>Acerte o relógio desta máquina, ou espere.</translation>
    </message>
    <message>
        <source>The certificate expired on %1; phones refuse it.</source>
        <translation>O certificado expirou em %1; os telefones o recusam.</translation>
    </message>
    <message>
        <source>The certificate expires on %1.</source>
        <translation>O certificado expira em %1.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Isto não é um certificado em PEM.</translation>
    </message>
    <message>
        <source>Give the file that came back for the request, the server's own certificate first.</source>
        <translation>Informe o arquivo que veio em resposta à solicitação, com o certificado do próprio servidor primeiro.</translation>
    </message>
    <message>
        <source>The certificate has no CN.</source>
        <translation>O certificado não tem CN.</translation>
    </message>
    <message>
        <source>The certificate's CN, "%1", is no host name.</source>
        <translation>O CN do certificado, “%1”, não é um nome de host.</translation>
    </message>
    <message>
        <source>Phones compare the CN with the name in their Profile_Rule and refuse this one: ask for another with spafleetctl certificate request HOST.</source>
        <translation>Os telefones comparam o CN com o nome na Profile_Rule deles e recusam este: peça outro com spafleetctl certificate request HOST.</translation>
    </message>
    <message>
        <source>The client CA %1 cannot be used: %2. Give a PEM file with the CA's certificate.</source>
        <translation>A CA de clientes %1 não pode ser usada: %2. Informe um arquivo PEM com o certificado da CA.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used: %2. Give a PEM file, the server's own certificate first.</source>
        <translation>O certificado %1 não pode ser usado: %2. Informe um arquivo PEM, com o certificado do próprio servidor primeiro.</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2. Give a PEM file without a password that belongs to the certificate.</source>
        <translation>A chave %1 não pode ser usada: %2. Informe um arquivo PEM sem senha que pertença ao certificado.</translation>
    </message>
    <message>
        <source>No file handle is left for another server thread. Raise the limit of open files.</source>
        <translation>Não resta descritor de arquivo para mais uma thread do servidor. Aumente o limite de arquivos abertos.</translation>
    </message>
    <message>
        <source>Port %1 (%2) on %3 cannot be opened</source>
        <translation>Não foi possível abrir a porta %1 (%2) em %3</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>outro programa a ocupa</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 a ocupa</translation>
    </message>
    <message>
        <source>%1: %2. End that program, or choose another port.</source>
        <translation>%1: %2. Encerre esse programa, ou escolha outra porta.</translation>
    </message>
    <message>
        <source>%1: ports below 1024 need a permission. Give it once, as root, with
  setcap cap_net_bind_service=+ep %2
or choose ports above: 6969 for TFTP, 8080 for HTTP, 8443 for HTTPS, 5514 for syslog. A factory-new phone that is sent here by DHCP option 66 asks port 69 of TFTP only.</source>
        <translation>%1: portas abaixo de 1024 exigem uma permissão. Dê-a uma vez, como root, com
  setcap cap_net_bind_service=+ep %2
ou escolha portas acima: 6969 para TFTP, 8080 para HTTP, 8443 para HTTPS, 5514 para syslog. Um telefone novo de fábrica, enviado para cá pela opção 66 do DHCP, só consulta TFTP na porta 69.</translation>
    </message>
    <message>
        <source>%1: this machine has no such address. Name one it has, or none for all of them.</source>
        <translation>%1: esta máquina não tem esse endereço. Indique um que ela tenha, ou nenhum para todos eles.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>"%1" is no address to listen on. Write one such as 192.168.2.245, or none for all of them.</source>
        <translation>“%1” não é um endereço em que se possa escutar. Escreva um como 192.168.2.245, ou nenhum para todos eles.</translation>
    </message>
    <message>
        <source>This machine's OpenSSL does not speak the TLS profile for old phones. Switch that profile off.</source>
        <translation>O OpenSSL desta máquina não fala o perfil TLS para telefones antigos. Desligue esse perfil.</translation>
    </message>
    <message>
        <source>The key %1 is encrypted, and the servers have nobody to ask for its password. Write it without one, to a file that nobody else can read: openssl pkey -in %1 -out NEW</source>
        <translation>A chave %1 está criptografada, e os servidores não têm a quem pedir a senha dela. Grave-a sem senha em um arquivo que ninguém mais possa ler: openssl pkey -in %1 -out NOVA</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Sets fleet-wide settings; NAME= takes one away. There are:</source>
        <translation>Define configurações do parque inteiro; NOME= remove uma. Existem:</translation>
    </message>
</context>
<context>
    <name>textfile</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 passa de %2 bytes.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>virtualphone</name>
    <message>
        <source>the firmware image is cut short</source>
        <translation>a imagem de firmware está truncada</translation>
    </message>
    <message>
        <source>the firmware image names no version</source>
        <translation>a imagem de firmware não informa versão</translation>
    </message>
    <message>
        <source>neither the image nor its name says which firmware it is</source>
        <translation>nem a imagem nem o nome dela dizem qual firmware é</translation>
    </message>
    <message>
        <source>the firmware image is empty</source>
        <translation>a imagem de firmware está vazia</translation>
    </message>
    <message>
        <source>The phone could not be put on %1: %2</source>
        <translation>Não foi possível pôr o telefone em %1: %2</translation>
    </message>
    <message>
        <source>%1 is no CA file: %2</source>
        <translation>%1 não é um arquivo de CA: %2</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1 (asked for %2); choose another, or 0 for any.</source>
        <translation>Não foi possível abrir nenhuma porta SIP em %1 (pedida: %2); escolha outra, ou 0 para qualquer uma.</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1.</source>
        <translation>Não foi possível abrir nenhuma porta SIP em %1.</translation>
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
        <translation>%1 inicia com o firmware %2</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>reboots</source>
        <translation>reinicia</translation>
    </message>
    <message>
        <source>Upgrade_Rule: %1</source>
        <translation>Upgrade_Rule: %1</translation>
    </message>
    <message>
        <source>line %1 is registered as %2</source>
        <translation>a linha %1 está registrada como %2</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>ninguém responde</translation>
    </message>
    <message>
        <source>line %1 could not register as %2: %3</source>
        <translation>a linha %1 não conseguiu se registrar como %2: %3</translation>
    </message>
    <message>
        <source>Provision_Enable is No.</source>
        <translation>Provision_Enable é No.</translation>
    </message>
    <message>
        <source>Upgrade_Enable is No, or the phone is busy.</source>
        <translation>Upgrade_Enable é No, ou o telefone está ocupado.</translation>
    </message>
    <message>
        <source>Report_Rule is empty.</source>
        <translation>Report_Rule está vazia.</translation>
    </message>
    <message>
        <source>Resync_From_SIP is No.</source>
        <translation>Resync_From_SIP é No.</translation>
    </message>
    <message>
        <source>corrupt file: it was compressed after encryption</source>
        <translation>arquivo corrompido: foi comprimido depois de criptografado</translation>
    </message>
    <message>
        <source>corrupt file</source>
        <translation>arquivo corrompido</translation>
    </message>
    <message>
        <source>There is no reading "%1"; there are %2.</source>
        <translation>Não existe a interpretação “%1”; existem %2.</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>envia relatório a %1</translation>
    </message>
    <message>
        <source>the report failed: %1</source>
        <translation>o relatório falhou: %1</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nada muda</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>muda %1</translation>
    </message>
    <message numerus="yes">
        <source>changes %1 and %n more</source>
        <translation>
            <numerusform>muda %1 e mais %n</numerusform>
            <numerusform>muda %1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>pede %1</translation>
    </message>
    <message>
        <source>receives %1 bytes; %2</source>
        <translation>recebe %1 bytes; %2</translation>
    </message>
    <message>
        <source>the resync failed: %1</source>
        <translation>a ressincronização falhou: %1</translation>
    </message>
    <message>
        <source>the rule names no server and DHCP offered none (option 66)</source>
        <translation>a regra não indica servidor e o DHCP não ofereceu nenhum (opção 66)</translation>
    </message>
    <message>
        <source>asks for the firmware %1</source>
        <translation>pede o firmware %1</translation>
    </message>
    <message>
        <source>%1 is older than Downgrade_Rev_Limit %2</source>
        <translation>%1 é mais antigo que o Downgrade_Rev_Limit %2</translation>
    </message>
    <message>
        <source>%1 cannot be loaded over %2: %3 must come first</source>
        <translation>%1 não pode ser carregado por cima de %2: %3 precisa vir antes</translation>
    </message>
    <message>
        <source>receives firmware %1, %2 bytes</source>
        <translation>recebe o firmware %1, %2 bytes</translation>
    </message>
    <message>
        <source>the upgrade failed: %1</source>
        <translation>a atualização falhou: %1</translation>
    </message>
    <message>
        <source>This process may open no more files: take fewer phones, leave out their pages or their own places, or raise the limit (ulimit -n).</source>
        <translation>Este processo não pode abrir mais arquivos: use menos telefones, dispense suas páginas ou seus endereços próprios, ou aumente o limite (ulimit -n).</translation>
    </message>
</context>
</TS>
