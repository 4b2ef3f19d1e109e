<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QTableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>按此列排序</translation>
    </message>
</context>
<context>
    <name>ServerPlan</name>
    <message>
        <source>TFTP transfers answer from the first to the last port of a range, such as 50000-50255; &quot;%1&quot; is none.</source>
        <translation>TFTP 传输使用一个端口范围，例如 50000-50255；“%1”不是有效范围。</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key: name the PEM file of each.</source>
        <translation>HTTPS 需要证书及其私钥：请分别指定 PEM 文件。</translation>
    </message>
    <message>
        <source>%1 is no folder: name the one that holds firmware, logos and ring tones.</source>
        <translation>%1 不是文件夹：请指定存放固件、徽标和铃声的文件夹。</translation>
    </message>
    <message>
        <source>It takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too.</source>
        <translation>它接受 TLS 1.0、CBC 加密、1024 位密钥和 SHA-1，因为 SPA2102 那个年代的话机只支持这些。录下通信的人将来可能读出内容，包括密码。</translation>
    </message>
    <message>
        <source>Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>新话机请不要使用此选项，旧话机请使用加密的配置文件（在其规则中加 --key）。</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>The passphrase in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的口令：%2。</translation>
    </message>
</context>
<context>
    <name>asterisk</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB, which no Asterisk file is</source>
        <translation>%1 超过 16 MB，Asterisk 的文件不会这么大</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 不是文本文件</translation>
    </message>
    <message>
        <source>The extension has no secret: anyone can register as it</source>
        <translation>该分机没有密码：任何人都能冒用它注册</translation>
    </message>
    <message>
        <source>Give it one: spafleetctl extension set %1 --generate</source>
        <translation>请为它设置密码：spafleetctl extension set %1 --generate</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>There is no peer [%1]</source>
        <translation>没有 peer [%1]</translation>
    </message>
    <message>
        <source>[%1] is of type “%2” and cannot be called; make it a friend</source>
        <translation>[%1] 的类型为“%2”，无法被叫；请改为 friend</translation>
    </message>
    <message>
        <source>[%1] has a fixed host, so no phone can register; write host = dynamic</source>
        <translation>[%1] 的主机是固定的，话机无法注册；请写 host = dynamic</translation>
    </message>
    <message>
        <source>There is no endpoint [%1]</source>
        <translation>没有 endpoint [%1]</translation>
    </message>
    <message>
        <source>The endpoint [%1] has no aor, so no phone can register</source>
        <translation>endpoint [%1] 没有 aor，话机无法注册</translation>
    </message>
    <message>
        <source>The user name of [%1] is another, and its phone says %2</source>
        <translation>[%1] 的用户名不同，其话机使用的是 %2</translation>
    </message>
    <message>
        <source>The secret of [%1] is not the one its phone gets</source>
        <translation>[%1] 的密码与其话机得到的不一致</translation>
    </message>
    <message>
        <source>The calls of [%1] start in the context “%2”, in the inventory it is “%3”</source>
        <translation>[%1] 的呼叫从上下文“%2”开始，而清单中是“%3”</translation>
    </message>
    <message>
        <source>Run: spafleetctl asterisk export</source>
        <translation>请执行：spafleetctl asterisk export</translation>
    </message>
    <message>
        <source>Correct it there, or take the lines away and export</source>
        <translation>请在该处更正，或删除这些行后再导出</translation>
    </message>
    <message>
        <source>chan_pjsip has nothing like the option %1; it is left out</source>
        <translation>chan_pjsip 没有与选项 %1 对应的设置；已略去</translation>
    </message>
    <message>
        <source>Set what is meant in pjsip.conf outside our marks, or unset the option</source>
        <translation>请在 pjsip.conf 中我们的标记之外设置所需内容，或取消该选项</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>it belongs to another user, which would be lost; write it as that user or as root</source>
        <translation>它属于另一用户，写入后所有权会丢失；请以该用户或 root 身份写入</translation>
    </message>
    <message>
        <source>The site's own lines already define %1; it is left as it is</source>
        <translation>站点自有的行已定义 %1；保持原样</translation>
    </message>
    <message>
        <source>Take those lines away to have it from the inventory</source>
        <translation>删除这些行即可由清单提供</translation>
    </message>
    <message>
        <source>Extension %1: its %2 %3</source>
        <translation>分机 %1：%2%3</translation>
    </message>
    <message>
        <source>holds a control character or a line break; take it out</source>
        <translation>含有控制字符或换行；请删除</translation>
    </message>
    <message>
        <source>begins or ends with a blank; take it away</source>
        <translation>以空格开头或结尾；请删除</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>begins with _, which makes it a pattern</source>
        <translation>以 _ 开头，会被当作号码模式</translation>
    </message>
    <message>
        <source>holds a blank or one of , &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ :, which Asterisk would act on</source>
        <translation>含有空格或以下字符之一：, &amp; / $ { } ( ) [ ] ; &lt; &gt; = | " \ ! @ :，Asterisk 会对其作特殊处理</translation>
    </message>
    <message>
        <source>is the name of a section Asterisk keeps for itself</source>
        <translation>是 Asterisk 自己保留的节名</translation>
    </message>
    <message>
        <source>option “%1”</source>
        <translation>选项“%1”</translation>
    </message>
    <message>
        <source>has a name that is not letters, digits, _ and -</source>
        <translation>的名称含有字母、数字、_ 和 - 以外的字符</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>is not written NUMBER@CONTEXT</source>
        <translation>未写成 号码@上下文 的形式</translation>
    </message>
    <message>
        <source>option vmsecret</source>
        <translation>选项 vmsecret</translation>
    </message>
    <message>
        <source>is a PIN and may hold digits only</source>
        <translation>是 PIN，只能包含数字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The inbound group %1 rings nobody: name its extensions and for how many seconds they ring</source>
        <translation>呼入组 %1 不会振铃任何分机：请指明其分机及振铃秒数</translation>
    </message>
    <message>
        <source>The inbound group %1 rings more than fit on a line; split it</source>
        <translation>呼入组 %1 的振铃对象过多，一行放不下；请拆分</translation>
    </message>
    <message>
        <source>%1 is both an extension and an inbound group of the context %2; give the group another</source>
        <translation>%1 既是分机，又是上下文 %2 的呼入组；请为该组换一个号码</translation>
    </message>
    <message>
        <source>Extension %1 is given twice; keep one of the two</source>
        <translation>分机 %1 出现了两次；请只保留一个</translation>
    </message>
    <message>
        <source>The context %1 of the extension %2 is not there</source>
        <translation>上下文 %1（分机 %2 所用）不存在</translation>
    </message>
    <message>
        <source>The context %1 does not have the extension %2</source>
        <translation>上下文 %1 中没有分机 %2</translation>
    </message>
    <message>
        <source>There is no hint for %1 in %2: no lamp can show it</source>
        <translation>%2 中没有 %1 的 hint：任何指示灯都无法显示它</translation>
    </message>
    <message>
        <source>The context %1 does not have the inbound group %2</source>
        <translation>上下文 %1 中没有呼入组 %2</translation>
    </message>
    <message>
        <source>The mailbox %1 of the extension %2 is not there</source>
        <translation>语音信箱 %1（分机 %2 所用）不存在</translation>
    </message>
    <message>
        <source>[%1] is still there, but the inventory has it no more</source>
        <translation>[%1] 还在，但清单中已没有它</translation>
    </message>
    <message>
        <source>The mailbox %1 got a PIN of its own</source>
        <translation>语音信箱 %1 已得到自己的 PIN</translation>
    </message>
    <message>
        <source>Read it there, or give one with the option vmsecret</source>
        <translation>请在该处查看，或用选项 vmsecret 指定一个</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <translation>语音信箱 %1</translation>
    </message>
    <message>
        <source>%1 ends within a comment that ;-- opens; close it with --;</source>
        <translation>%1 在由 ;-- 开启的注释中结束；请用 --; 关闭</translation>
    </message>
    <message>
        <source>%1 has the mark “%2” without “%3” after it; put that where our part ends</source>
        <translation>%1 有标记“%2”，其后却没有“%3”；请把后者放在我们部分的结尾处</translation>
    </message>
    <message>
        <source>%1: the mark “%2” stands where none belongs; keep one “%3” and one “%4” behind it</source>
        <translation>%1：标记“%2”出现在不该出现的位置；只保留一个“%3”，其后一个“%4”</translation>
    </message>
    <message>
        <source>A section's name is not closed with ]</source>
        <translation>节名没有用 ] 关闭</translation>
    </message>
    <message>
        <source>Add the ]</source>
        <translation>请补上 ]</translation>
    </message>
    <message>
        <source>Its templates hold too many lines to follow</source>
        <translation>其模板行数过多，无法跟踪</translation>
    </message>
    <message>
        <source>What the command of #exec prints is not looked at</source>
        <translation>#exec 命令的输出不予检查</translation>
    </message>
    <message>
        <source>Make sure it defines none of the extensions</source>
        <translation>请确认它没有定义任何这些分机</translation>
    </message>
    <message>
        <source>%1: files include each other more than %2 deep</source>
        <translation>%1：文件互相包含超过 %2 层</translation>
    </message>
    <message>
        <source>The file “%1” it includes is not there</source>
        <translation>它包含的文件“%1”不存在</translation>
    </message>
    <message>
        <source>Asterisk refuses the whole file: bring it back or take the line out</source>
        <translation>Asterisk 会拒绝整个文件：请恢复被包含的文件或删除该行</translation>
    </message>
    <message>
        <source>%1: more than %2 files are included</source>
        <translation>%1：包含的文件超过 %2 个</translation>
    </message>
    <message>
        <source>The line is neither a section nor “name = value” within one</source>
        <translation>该行既不是节，也不是节内的“名称 = 值”</translation>
    </message>
    <message>
        <source>Asterisk warns of it: write it so or make it a comment</source>
        <translation>Asterisk 会对此告警：请按此格式书写，或改为注释</translation>
    </message>
    <message>
        <source>a hint for %1 in [%2]</source>
        <translation>[%2] 中 %1 的 hint</translation>
    </message>
    <message>
        <source>%1 in [%2]</source>
        <translation>[%2] 中的 %1</translation>
    </message>
    <message>
        <source>The inbound group rings %1, which is no extension of this Asterisk</source>
        <translation>呼入组振铃 %1，但它不是此 Asterisk 的分机</translation>
    </message>
    <message>
        <source>Take it out of the group or add the extension</source>
        <translation>请将其移出该组，或添加该分机</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Invited: %1. %2</source>
        <translation>已邀请：%1。%2</translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation>话机</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>PROFILE_RULE</source>
        <translation>PROFILE_RULE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
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
        <translation>密钥在 %2：它留在本机，请保存一份副本。请求在 %3。
接下来：
1. 将请求以 zip 压缩后发送至 ciscosb-certadmin@cisco.com，或上传到
   https://webapps.cisco.com/software/edos/home 的 Certificate Management。
   SPA 话机不信任其他签发者；多平台话机和 7.5.x 的 SPA5xx
   还可通过 Custom CA 参数接受自建的 CA。
2. 保存返回的内容：服务器证书（%1.crt）和话机自身证书的
   根证书（spacroot.cert）。
3. 确保 DNS 将 %1 解析为本机地址：话机会查询它。
4. spafleetctl certificate check %1.crt
5. spafleetctl serve --https 443 --cert %1.crt --key %2 --client-ca spacroot.cert
6. spafleetctl setting set profile.url='https://%1/xml/spa$MA.xml' secrets.policy=certificate
</translation>
    </message>
    <message>
        <source>%1 is there already and may be in use. Name other files with --key and --out, or put it away first.</source>
        <translation>%1 已存在，可能正在使用。请用 --key 和 --out 指定其他文件，或先将其移走。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 超过 64 MB。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 refused%4</source>
        <translation>添加 %1 个，更改 %2 个，拒绝 %3 个%4</translation>
    </message>
    <message>
        <source> (nothing was done: --dry-run)</source>
        <translation>（未做任何改动：--dry-run）</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>话机</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>注册服务器</translation>
    </message>
    <message>
        <source>The phone runs the firmware the rule asks for, holds its profile, and both lines are registered.</source>
        <translation>话机运行规则所要求的固件，持有其配置文件，两条线路均已注册。</translation>
    </message>
    <message>
        <source>The phone waits for a digit.</source>
        <translation>话机正在等待拨号。</translation>
    </message>
    <message>
        <source>No rule is complete yet: after %1 s without a digit the number is refused.</source>
        <translation>尚无规则完整匹配：%1 秒内没有拨号则拒绝该号码。</translation>
    </message>
    <message>
        <source>Rule %1 matches, another may still: after %2 s without a digit %3 is sent.</source>
        <translation>规则 %1 匹配，另一条仍可能匹配：%2 秒内没有拨号则发送 %3。</translation>
    </message>
    <message>
        <source>Rule %1 matches: %2 is sent at once.</source>
        <translation>规则 %1 匹配：立即发送 %2。</translation>
    </message>
    <message>
        <source>Rule %1 bars the number.</source>
        <translation>规则 %1 禁止该号码。</translation>
    </message>
    <message>
        <source>No rule matches: the number is refused.</source>
        <translation>没有匹配的规则：该号码被拒绝。</translation>
    </message>
    <message>
        <source>A phone's keys are 0 to 9, * and #.</source>
        <translation>话机的按键为 0 到 9、* 和 #。</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>话机的管理员密码</translation>
    </message>
    <message>
        <source>At %1 is %2, not %3.</source>
        <translation>%1 处是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>(not mentioned)</source>
        <translation>（未提及）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(keep)</source>
        <translation>（保留）</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>"%1" is no NAME=VALUE.</source>
        <translation>“%1”不是 名称=值 的形式。</translation>
    </message>
    <message>
        <source>Secret of extension %1</source>
        <translation>分机 %1 的密码</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>MAILBOX</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>没有分机 %1。</translation>
    </message>
    <message>
        <source>and of %1 more phones</source>
        <translation>以及另外 %1 部话机</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <translation>从未记录过关于 %1 的任何内容。</translation>
    </message>
    <message>
        <source>At that address is %1, not %2.</source>
        <translation>该地址处是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 does not say which phone it is of; say it with --mac.</source>
        <translation>%1 没有说明属于哪部话机；请用 --mac 指定。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>线路 %1</translation>
    </message>
    <message>
        <source>%1, a new extension</source>
        <translation>%1，新分机</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>自有设置</translation>
    </message>
    <message>
        <source>unknown, kept</source>
        <translation>未知，已保留</translation>
    </message>
    <message>
        <source>secrets the phone does not show, as recorded</source>
        <translation>话机不显示的机密，按登记内容</translation>
    </message>
    <message>
        <source>Say to whom: MAC addresses, --all, --group NAME, --model MODEL, --site NAME or --fleet, and only one of them.</source>
        <translation>请指明对象：MAC 地址、--all、--group 名称、--model 型号、--site 名称 或 --fleet，只能用其中一种。</translation>
    </message>
    <message>
        <source>`phone unset` takes names only: %1</source>
        <translation>`phone unset` 只接受名称：%1</translation>
    </message>
    <message>
        <source>Say what: NAME=VALUE, NAME= for empty, NAME for keep.</source>
        <translation>请指明内容：名称=值，名称= 表示清空，只写名称表示保留。</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address; give it with --address.</source>
        <translation>%1 从未出现过，因此不知道其地址；请用 --address 给出。</translation>
    </message>
    <message>
        <source>DOOR</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>REMEDY</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>The result could not be written to standard output in full.</source>
        <translation>结果未能完整写入标准输出。</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>LINES</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>MODULES</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 is larger than any phone's spacfg.xml.</source>
        <translation>%1 大于任何话机的 spacfg.xml。</translation>
    </message>
    <message>
        <source>%1 does not say what model it is of; say it with --model.</source>
        <translation>%1 没有说明所属型号；请用 --model 指定。</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 elements; kept in %4</source>
        <translation>%1：%2 条线路，%3 个元素；已存入 %4</translation>
    </message>
    <message>
        <source>"%1" is no line: give it as 1=151 or 1=151:Label.</source>
        <translation>“%1”不是线路：请写成 1=151 或 1=151:标签。</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>线路 %1 出现了两次。</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>组</translation>
    </message>
    <message>
        <source>LAST CONTACT</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>FIRMWARE</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>line %1: %2 %3</source>
        <translation>线路 %1：%2 %3</translation>
    </message>
    <message>
        <source>, registered</source>
        <translation>，已注册</translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation>管理员密码</translation>
    </message>
    <message>
        <source>--files %1 is no folder.</source>
        <translation>--files %1 不是文件夹。</translation>
    </message>
    <message>
        <source>--address is for one phone.</source>
        <translation>--address 只用于一部话机。</translation>
    </message>
    <message>
        <source>Key of the profile</source>
        <translation>配置文件的密钥</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>最近报告</translation>
    </message>
    <message>
        <source>%1 has not reported. Its Report_Rule sends it to /report/$MA.xml: spafleetctl phone report %1</source>
        <translation>%1 尚未报告。其 Report_Rule 会将报告发送到 /report/$MA.xml：spafleetctl phone report %1</translation>
    </message>
    <message>
        <source>--as takes profile, upgrade, report, trigger or log.</source>
        <translation>--as 可取 profile、upgrade、report、trigger 或 log。</translation>
    </message>
    <message>
        <source>A log message decides nothing; rule expand shows what it becomes.</source>
        <translation>日志消息不作判断；rule expand 可显示它展开后的内容。</translation>
    </message>
    <message>
        <source>fetches %1 from %2, port %3, by %4</source>
        <translation>通过 %4 从 %2 端口 %3 获取 %1</translation>
    </message>
    <message>
        <source>the server DHCP names (option 66)</source>
        <translation>DHCP 指定的服务器（选项 66）</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>ALTERNATIVE</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No alternative is taken: the rule is skipped.</source>
        <translation>没有采用任何分支：跳过该规则。</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>Say by what %1 opens it: --key-file PATH, --passphrase or --keychain.</source>
        <translation>请指明 %1 用什么打开它：--key-file 路径、--passphrase 或 --keychain。</translation>
    </message>
    <message>
        <source>The fleet's key can now be opened by %1.</source>
        <translation>现在 %1 可以打开话机群的密钥了。</translation>
    </message>
    <message>
        <source>--https needs --cert FILE and --key FILE.</source>
        <translation>--https 需要 --cert 文件 和 --key 文件。</translation>
    </message>
    <message>
        <source>Every port is 0: there is nothing to serve.</source>
        <translation>所有端口都是 0：没有可提供的服务。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>机密：%1</translation>
    </message>
    <message>
        <source>No secret came on standard input. Give it as one line.</source>
        <translation>标准输入中没有密码。请以一行给出。</translation>
    </message>
    <message>
        <source>Cannot read the secret from %1: %2</source>
        <translation>无法从 %1 读取密码：%2</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others on this machine; give it as @FILE, as - (standard input) or at the prompt.</source>
        <translation>命令行上的密码会被本机其他人看到；请用 @文件、-（标准输入）或在提示时输入。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address: it takes 12 hexadecimal digits, as in 00:25:84:d8:d0:62.</source>
        <translation>“%1”不是 MAC 地址：应为 12 位十六进制数字，例如 00:25:84:d8:d0:62。</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>列 %1：%2</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>记录日志“%1”</translation>
    </message>
    <message>
        <source>--own-address counts up from an IPv4 address, and there are no %1 from %2 on.</source>
        <translation>--own-address 从一个 IPv4 地址开始递增，而从 %2 起没有 %1 个地址。</translation>
    </message>
    <message>
        <source>%1 has its pages on port %2</source>
        <translation>%1 的网页在端口 %2</translation>
    </message>
    <message>
        <source>%1 has its SIP port %2</source>
        <translation>%1 的 SIP 端口为 %2</translation>
    </message>
    <message>
        <source>There are no %1 addresses from %2 on.</source>
        <translation>从 %2 起没有 %1 个地址。</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>A phone's pages are at an address such as http://192.0.2.7/admin/spacfg.xml.</source>
        <translation>话机的网页地址形如 http://192.0.2.7/admin/spacfg.xml。</translation>
    </message>
    <message>
        <source>--var takes NAME=VALUE, as in --var SWVER=7.5.2b.</source>
        <translation>--var 的格式为 名称=值，例如 --var SWVER=7.5.2b。</translation>
    </message>
    <message>
        <source>%1 is a model we do not know</source>
        <translation>%1 是我们不认识的型号</translation>
    </message>
    <message>
        <source>it does not tell its MAC address</source>
        <translation>它没有给出自己的 MAC 地址</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>in the inventory</source>
        <translation>在清单中</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>missing: %1. %2</source>
        <translation>缺少：%1。%2</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, --group NAME or --all.</source>
        <translation>请指明话机：MAC 地址、--group 名称 或 --all。</translation>
    </message>
    <message>
        <source>No phone is in a group "%1".</source>
        <translation>组“%1”中没有话机。</translation>
    </message>
    <message>
        <source>%1 elements have no confirmed factory value and are kept</source>
        <translation>%1 个元素没有经确认的出厂值，予以保留</translation>
    </message>
    <message>
        <source>--tftp-ports takes the first and the last port of a range, such as 50000-50255, not &quot;%1&quot;.</source>
        <translation>--tftp-ports 需要端口范围的首尾端口，例如 50000-50255，而不是“%1”。</translation>
    </message>
    <message>
        <source>--tls old-spa-phones: https takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones of the SPA2102&apos;s age speak nothing better. Whoever records the line may read it one day, passwords too. Serve newer phones without this, and give the old ones an encrypted profile (--key in their rule).</source>
        <translation>--tls old-spa-phones：https 接受 TLS 1.0、CBC 加密套件、1024 位密钥和 SHA-1，因为 SPA2102 那个年代的话机不支持更好的。记录线路的人有朝一日可能读出其内容，包括密码。请不带此选项为较新的话机提供服务，并给旧话机使用加密的配置文件（在其规则中加 --key）。</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>line %1, %2, registered</source>
        <translation>线路 %1，%2，已注册</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>线路 %1，%2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>Module %1, key %2</source>
        <translation>模块 %1，按键 %2</translation>
    </message>
</context>
<context>
    <name>gui::AdoptDialog</name>
    <message numerus="yes">
        <source>adopt %n phone(s)</source>
        <translation>
            <numerusform>接管 %n 部话机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %n phone(s)</source>
        <translation>
            <numerusform>接管 %n 部话机(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Each with the next extension on its first line</source>
        <translation>每部话机的第一条线路分配下一个分机(&amp;E)</translation>
    </message>
    <message>
        <source>Adopt phones that asked</source>
        <translation>接管发出请求的话机</translation>
    </message>
    <message>
        <source>Phones that asked and are not recorded</source>
        <translation>发出请求但未登记的话机</translation>
    </message>
    <message>
        <source>No such phone has asked</source>
        <translation>没有这样的话机发出请求</translation>
    </message>
    <message>
        <source>A phone that asks our servers for a file nobody has appears here by itself: give it the address of this server by DHCP option 66, and power.</source>
        <translation>向我们的服务器请求不存在的文件的话机会自动出现在这里：通过 DHCP 选项 66 告知其本服务器的地址，并接通电源。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>&amp;Model of the selected rows</source>
        <translation>所选行的型号(&amp;M)</translation>
    </message>
</context>
<context>
    <name>gui::AdoptModel</name>
    <message>
        <source>which one?</source>
        <translation>哪一种？</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>最近请求</translation>
    </message>
</context>
<context>
    <name>gui::AsteriskView</name>
    <message>
        <source>Channel driver</source>
        <translation>通道驱动</translation>
    </message>
    <message>
        <source>chan_sip (up to Asterisk 20)</source>
        <translation>chan_sip（最高到 Asterisk 20）</translation>
    </message>
    <message>
        <source>chan_pjsip (Asterisk 12 and later)</source>
        <translation>chan_pjsip（Asterisk 12 及以后）</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>完整文件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Compare with the files in a folder: /etc/asterisk</source>
        <translation>与文件夹中的文件比较：/etc/asterisk</translation>
    </message>
    <message>
        <source>Folder to compare with</source>
        <translation>要比较的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Nothing would change: the file is as it should be.</source>
        <translation>不会有变化：文件已符合要求。</translation>
    </message>
    <message>
        <source>An export would change it.</source>
        <translation>导出会更改它。</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>已符合要求。</translation>
    </message>
    <message>
        <source>Our part of each file, between marks of our own; every other line of a file that is there already is kept byte for byte.</source>
        <translation>每个文件中属于我们的部分，位于我们自己的标记之间；已有文件的其余各行逐字节保留。</translation>
    </message>
    <message>
        <source>Export Asterisk's files into</source>
        <translation>将 Asterisk 的文件导出到</translation>
    </message>
</context>
<context>
    <name>gui::AttentionModel</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Resync them</source>
        <translation>重新同步</translation>
    </message>
    <message>
        <source>Nobody said where phones fetch: set the address of this server.</source>
        <translation>尚未指明话机从哪里获取文件：请设置本服务器的地址。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) failed.</source>
        <translation>
            <numerusform>另有 %n 部话机失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) hold something older than the record.</source>
        <translation>
            <numerusform>%n 部话机持有的内容比登记的旧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have never asked for anything.</source>
        <translation>
            <numerusform>%n 部话机从未请求过任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone nobody recorded asks for its profile: %1</source>
        <translation>一部无人登记的话机在请求其配置文件：%1</translation>
    </message>
    <message>
        <source>An %2 nobody recorded asks for its profile: %1</source>
        <translation>一部无人登记的 %2 在请求其配置文件：%1</translation>
    </message>
    <message>
        <source>Asterisk…</source>
        <translation>Asterisk…</translation>
    </message>
    <message>
        <source>%1 fetched its profile. %2</source>
        <translation>%1 已获取配置。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more phone(s) fetched their profile and are not registered.</source>
        <translation>
            <numerusform>另有 %n 部话机已获取配置但未注册。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>接管…</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) ask for files nobody has.</source>
        <translation>
            <numerusform>%n 部话机请求了不存在的文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>others (%1)</source>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>gui::Camera</name>
    <message>
        <source>This machine has no camera.</source>
        <translation>本机没有摄像头。</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it has no use of a camera.</source>
        <translation>本程序编译时未包含 Qt Multimedia，无法使用摄像头。</translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后开始。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DialPlanEditor</name>
    <message>
        <source>Dial here to try it</source>
        <translation>在此拨号试试</translation>
    </message>
    <message>
        <source>Digits to try the dial plan with</source>
        <translation>用于测试拨号方案的数字</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>With these digits</source>
        <translation>对于这些数字</translation>
    </message>
    <message>
        <source>Rules of the dial plan</source>
        <translation>拨号方案的规则</translation>
    </message>
    <message>
        <source>No plan: nothing to try</source>
        <translation>没有拨号方案：无可测试</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>can still match</source>
        <translation>仍可能匹配</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Dials %1 at once, by rule %2.</source>
        <translation>按规则 %2 立即拨出 %1。</translation>
    </message>
    <message>
        <source>Refused: rule %1 bars this number.</source>
        <translation>拒绝：规则 %1 禁止该号码。</translation>
    </message>
    <message>
        <source>Refused: no rule begins like this.</source>
        <translation>拒绝：没有以此开头的规则。</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then dials %2 by rule %3.</source>
        <translation>再等待 %1 秒，若无数字则按规则 %3 拨出 %2。</translation>
    </message>
    <message>
        <source>Waits %1 s for another digit, then refuses.</source>
        <translation>再等待 %1 秒，若无数字则拒绝。</translation>
    </message>
    <message>
        <source>Waits for the first digit.</source>
        <translation>等待第一个数字。</translation>
    </message>
    <message>
        <source>The outside dial tone sounds.</source>
        <translation>播放外线拨号音。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) came too late.</source>
        <translation>
            <numerusform>有 %n 个数字来得太晚。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DraftsButton</name>
    <message>
        <source>&amp;Discard what is unsaved elsewhere</source>
        <translation>放弃其他位置未保存的内容(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved elsewhere</source>
        <translation>其他位置未保存</translation>
    </message>
</context>
<context>
    <name>gui::Editors</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, meaning</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gui::ExtensionDialog</name>
    <message>
        <source>New extension</source>
        <translation>新建分机</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <translation>分机 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>自动生成</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>密码(&amp;S)</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>上下文(&amp;X)</translation>
    </message>
    <message>
        <source>Mail&amp;box</source>
        <translation>语音信箱(&amp;B)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>With a new number its lines and the keys that watch or call it follow.</source>
        <translation>更改号码后，其线路以及监视或呼叫它的按键会随之更改。</translation>
    </message>
</context>
<context>
    <name>gui::ExtensionModel</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>话机</translation>
    </message>
</context>
<context>
    <name>gui::ExtensionView</name>
    <message>
        <source>Extensions</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>No extensions yet</source>
        <translation>还没有分机</translation>
    </message>
    <message>
        <source>An extension is a number in Asterisk that a line of a phone carries. Scanning phones makes them by itself.</source>
        <translation>分机是 Asterisk 中的一个号码，由话机的一条线路承载。扫描话机时会自动创建。</translation>
    </message>
    <message>
        <source>New extension…</source>
        <translation>新建分机…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No extension matches</source>
        <translation>没有匹配的分机</translation>
    </message>
    <message>
        <source>"%1" is in no column. Esc in the search box shows all.</source>
        <translation>任何列中都没有“%1”。在搜索框中按 Esc 可显示全部。</translation>
    </message>
</context>
<context>
    <name>gui::FileField</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1：选择…</translation>
    </message>
</context>
<context>
    <name>gui::FindPhone</name>
    <message>
        <source>Find and resync</source>
        <translation>查找并重新同步</translation>
    </message>
    <message>
        <source>Address of a phone: 192.0.2.7</source>
        <translation>话机的地址：192.0.2.7</translation>
    </message>
    <message>
        <source>Address of a phone</source>
        <translation>话机的地址</translation>
    </message>
    <message>
        <source>Its admin password, if it has one</source>
        <translation>其管理员密码（如有）</translation>
    </message>
    <message>
        <source>Admin password of the phone</source>
        <translation>话机的管理员密码</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>What answers at %1 does not say its MAC; scan its label instead.</source>
        <translation>%1 处的应答者没有给出 MAC；请改为扫描其标签。</translation>
    </message>
    <message>
        <source>%1 is recorded already and is told to fetch now.</source>
        <translation>%1 已登记，已通知它立即获取。</translation>
    </message>
    <message>
        <source>%1 is of a model that the catalogue does not know.</source>
        <translation>%1 的型号不在型号目录中。</translation>
    </message>
    <message>
        <source>%1, an %2 with firmware %3, is recorded and is told to fetch now.</source>
        <translation>%1（%2，固件 %3）已登记，已通知它立即获取。</translation>
    </message>
</context>
<context>
    <name>gui::Findings</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FirstSteps</name>
    <message>
        <source>From nothing to a served phone</source>
        <translation>从零开始为话机提供服务</translation>
    </message>
    <message>
        <source>1. Serve: phones find this machine at</source>
        <translation>1. 提供服务：话机通过以下地址找到本机</translation>
    </message>
    <message>
        <source>Address of this server</source>
        <translation>本服务器的地址</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>%1 端口</translation>
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
        <translation>启动服务</translation>
    </message>
    <message>
        <source>A phone fresh from the factory asks TFTP on port 69 and nothing else.</source>
        <translation>刚出厂的话机只向 69 端口的 TFTP 请求文件。</translation>
    </message>
    <message>
        <source>2. Tell your DHCP server: option 66</source>
        <translation>2. 告知您的 DHCP 服务器：选项 66</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>用于 DHCP 服务器的配置行</translation>
    </message>
    <message>
        <source>3. Add phones</source>
        <translation>3. 添加话机</translation>
    </message>
    <message>
        <source>Scan labels</source>
        <translation>扫描标签</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>导入 CSV…</translation>
    </message>
    <message>
        <source>Where DHCP cannot be touched, a phone is found by its address:</source>
        <translation>无法改动 DHCP 时，可按地址查找话机：</translation>
    </message>
    <message>
        <source>Or set Profile_Rule on a phone's own page to %1</source>
        <translation>或者在话机自己的网页上将 Profile_Rule 设为 %1</translation>
    </message>
    <message>
        <source>Phones are served.</source>
        <translation>正在为话机提供服务。</translation>
    </message>
    <message>
        <source>Try with a virtual phone</source>
        <translation>用虚拟话机试一试</translation>
    </message>
    <message>
        <source>Or plug one in: what asks here and is not recorded appears below, to be adopted.</source>
        <translation>或者直接接入一部：向本机请求而尚未登记的话机会出现在下方，可供认领。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Say at which address phones find this machine.</source>
        <translation>请说明话机在哪个地址可以找到本机。</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>%1: not known whether it is registered</source>
        <translation>%1：不知是否已注册</translation>
    </message>
    <message>
        <source>%1: registered</source>
        <translation>%1：已注册</translation>
    </message>
    <message>
        <source>%1: not registered</source>
        <translation>%1：未注册</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>话机</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n 部话机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) match</source>
        <translation>
            <numerusform>%n 部话机中有 %1 部匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1 部</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>正在读取登记内容…</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>还没有话机</translation>
    </message>
    <message>
        <source>Scan their labels, drop a CSV file here, or plug one in: a phone that asks for its profile appears in the overview by itself.</source>
        <translation>扫描话机标签、将 CSV 文件拖放到这里，或接入一部话机：请求配置文件的话机会自动出现在概览中。</translation>
    </message>
    <message>
        <source>Scan labels…</source>
        <translation>扫描标签…</translation>
    </message>
    <message>
        <source>No phone matches</source>
        <translation>没有匹配的话机</translation>
    </message>
    <message numerus="yes">
        <source>"%1" leaves none of %n phone(s). Esc in the search box shows all.</source>
        <translation>
            <numerusform>“%1”在 %n 部话机中没有匹配。在搜索框中按 Esc 可显示全部。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FormModel</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>出厂</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Whole fleet</source>
        <translation>整个话机群</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>型号 %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>本话机</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>left to the phone</source>
        <translation>由话机决定</translation>
    </message>
    <message>
        <source>%1 (factory)</source>
        <translation>%1（出厂）</translation>
    </message>
    <message>
        <source>These phones</source>
        <translation>这些话机</translation>
    </message>
    <message>
        <source>Back to what is inherited</source>
        <translation>恢复为继承值</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>在此期间已被他人更改。</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: &quot;%1&quot;.</source>
        <translation>在此期间已被他人更改：“%1”。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Nobody says anything of it.</source>
        <translation>没有任何来源对此作出设定。</translation>
    </message>
    <message>
        <source>Said by: %1. A click goes there.</source>
        <translation>来源：%1。单击可前往。</translation>
    </message>
    <message>
        <source>Said by: %1.</source>
        <translation>来源：%1。</translation>
    </message>
</context>
<context>
    <name>gui::FormView</name>
    <message>
        <source>This phone</source>
        <translation>本话机</translation>
    </message>
    <message>
        <source>These phones</source>
        <translation>这些话机</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaches %n phone(s)</source>
        <translation>
            <numerusform>涉及 %n 部话机</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes in the profile of %1</source>
        <translation>%1 的配置文件中的变化</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>%1 会怎样做</translation>
    </message>
    <message>
        <source>Whom the settings are for</source>
        <translation>设置的适用对象</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>搜索全部设置</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>仅已更改</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Back to what is &amp;inherited</source>
        <translation>恢复为继承值(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>&amp;Clear it on the phone</source>
        <translation>在话机上清空(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Leave what the phone holds</source>
        <translation>保留话机现有的值(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Go to where it is said</source>
        <translation>转到定义处(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and resync</source>
        <translation>保存并重新同步</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so nothing was saved. Look at it and save again to replace it.</source>
        <translation>%1 在此期间已被更改，因此未保存任何内容。请查看后再次保存以替换它。</translation>
    </message>
    <message>
        <source>changed meanwhile, saving replaces it: %1</source>
        <translation>在此期间已被更改，保存将替换：%1</translation>
    </message>
    <message>
        <source>These phones cannot be shown together any more.</source>
        <translation>这些话机无法再一起显示。</translation>
    </message>
    <message>
        <source>This was typed for an %1, which is no longer here.</source>
        <translation>这是为 %1 输入的，而它已不在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n 部话机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unsaved</source>
        <translation>
            <numerusform>%1：%n 项未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is set here</source>
        <translation>此处没有任何设置</translation>
    </message>
    <message>
        <source>Nothing of its own yet: all of it is inherited.</source>
        <translation>此处尚无自己的设置：全部为继承值。</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>没有匹配的设置</translation>
    </message>
    <message>
        <source>"%1" is in no name, value or help.</source>
        <translation>名称、值和帮助中均没有“%1”。</translation>
    </message>
</context>
<context>
    <name>gui::Help</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Overview&lt;/b&gt; says what needs a person, worst first. A click on a line, or Enter, cures it: it adopts a phone that asked by itself, resyncs what is outdated, or leads to the setting that is missing.&lt;/p&gt;&lt;p&gt;A click on a bar shows the phones it counts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;概览&lt;/b&gt;列出需要人处理的事项，最严重的在前。单击一行或按 Enter 即可解决：认领自行出现的话机，重新同步已过时的话机，或转到缺失的设置。&lt;/p&gt;&lt;p&gt;单击条形可显示它所统计的话机。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Phones&lt;/b&gt;: type into the search box to narrow the table. Plain words match any column; &lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; narrow one; &lt;tt&gt;never-seen&lt;/tt&gt;, &lt;tt&gt;outdated&lt;/tt&gt; or &lt;tt&gt;failed&lt;/tt&gt; is a state; a leading &lt;tt&gt;-&lt;/tt&gt; excludes. Ctrl+D keeps a search as a place.&lt;/p&gt;&lt;p&gt;Everything is done to all phones that are selected. A right click on the column heads chooses columns and groups. Ctrl+Z takes back the newest edit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;话机&lt;/b&gt;：在搜索框中输入以缩小表格范围。普通词匹配任意列；&lt;tt&gt;model:504 group:sales ext:151 ip:192.0.2 fw:&amp;lt;7.5 seen:&amp;gt;1d&lt;/tt&gt; 各限定一列；&lt;tt&gt;never-seen&lt;/tt&gt;、&lt;tt&gt;outdated&lt;/tt&gt; 或 &lt;tt&gt;failed&lt;/tt&gt; 表示状态；前置 &lt;tt&gt;-&lt;/tt&gt; 表示排除。Ctrl+D 可将搜索保存为位置。&lt;/p&gt;&lt;p&gt;所有操作都作用于全部选中的话机。右键单击列标题可选择列和分组。Ctrl+Z 撤销最近一次编辑。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Extensions&lt;/b&gt; are numbers in Asterisk that a line of a phone carries. Insert makes one, F2 changes it, Delete removes it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;分机&lt;/b&gt;是 Asterisk 中的号码，由话机的一条线路承载。Insert 新建，F2 更改，Delete 移除。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; shows our part of its files. Name a folder to see what an export would change in the files that are there; only our own marked sections are touched. Reload Asterisk afterwards: &lt;tt&gt;sip reload&lt;/tt&gt; or &lt;tt&gt;pjsip reload&lt;/tt&gt;, and &lt;tt&gt;dialplan reload&lt;/tt&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Asterisk&lt;/b&gt; 显示其文件中属于我们的部分。指定一个文件夹，即可查看导出会对其中的文件作哪些更改；只会改动我们标记的节。之后请重新加载 Asterisk：&lt;tt&gt;sip reload&lt;/tt&gt; 或 &lt;tt&gt;pjsip reload&lt;/tt&gt;，以及 &lt;tt&gt;dialplan reload&lt;/tt&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt; of the fleet and of this machine's servers, and what every phone is told unless its site, model, group or the phone itself says otherwise.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;设置&lt;/b&gt;：话机群和本机各服务器的设置，以及在站点、型号、组或话机自身没有另行指定时告知每部话机的内容。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Scanning&lt;/b&gt;: every line that ends with Enter is a label. Its codes may come one by one or together; a product code sets the model for those that follow. A photograph of a label can be dropped here. What was taken is saved already; Esc ends.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;扫描&lt;/b&gt;：每个以 Enter 结束的行就是一张标签。其条码可以逐个或一并输入；产品代码会设定其后话机的型号。可以将标签照片拖放到这里。已读取的内容均已保存；按 Esc 结束。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A phone&lt;/b&gt;, or all that are selected. Its &lt;b&gt;timeline&lt;/b&gt; says what it asked for, was told and did, newest first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: an arrow goes to the next key, Enter edits it, Space picks it up and puts it down elsewhere, Ctrl with an arrow exchanges it with its neighbour, Delete empties it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;: a letter or Enter edits, the chip says where a value comes from; what you save is shown first by Preview and played by Rehearse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profile&lt;/b&gt; is what the phone would be told now, &lt;b&gt;Log&lt;/b&gt; what it said itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;一部话机&lt;/b&gt;，或所有选中的话机。&lt;b&gt;时间线&lt;/b&gt;列出它请求了什么、被告知了什么、做了什么，最新的在前。&lt;/p&gt;&lt;p&gt;&lt;b&gt;线路&lt;/b&gt;：方向键移到下一个按键，Enter 编辑，空格拿起并放到别处，Ctrl 加方向键与相邻按键互换，Delete 清空。&lt;/p&gt;&lt;p&gt;&lt;b&gt;设置&lt;/b&gt;：按字母键或 Enter 开始编辑，标签说明值从何而来；要保存的内容可先预览，再演练。&lt;/p&gt;&lt;p&gt;&lt;b&gt;配置文件&lt;/b&gt;是此刻会发给话机的内容，&lt;b&gt;日志&lt;/b&gt;是话机自己说的话。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What is pushed&lt;/b&gt;: each phone goes from &lt;i&gt;sent&lt;/i&gt; to &lt;i&gt;fetched&lt;/i&gt;, &lt;i&gt;applied&lt;/i&gt; and &lt;i&gt;registered&lt;/i&gt;, each lit by what was seen and not by what was hoped. The first that stays dark is explained. Retry failed tries again where it stopped; to close this stops nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;推送情况&lt;/b&gt;：每部话机依次经过&lt;i&gt;已发送&lt;/i&gt;、&lt;i&gt;已获取&lt;/i&gt;、&lt;i&gt;已应用&lt;/i&gt;和&lt;i&gt;已注册&lt;/i&gt;，每一步都凭所见证据点亮，而非凭期望。第一个未亮的步骤会给出解释。失败的可以重试；关闭此处不会停止任何操作。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The log&lt;/b&gt; follows the newest line until you scroll up. Filter hides the other lines, also by a &lt;tt&gt;/regular expression/&lt;/tt&gt;; Highlight only colours. A click on a head sorts, and then it stands still. Enter goes to the phone of a line, Shift+Enter opens its log in a window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;日志&lt;/b&gt;跟随最新一行，直到您向上滚动。筛选会隐藏其他行，也可用&lt;tt&gt;/正则表达式/&lt;/tt&gt;；高亮只着色。点击列标题即排序，此后日志保持不动。Enter 转到该行的话机，Shift+Enter 在窗口中打开它的日志。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No phone selected</source>
        <translation>未选择话机</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n 部话机</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one in the table, or several to see and set what they share.</source>
        <translation>在表格中选择一部，或选择多部以查看并设置它们的共同项。</translation>
    </message>
    <message>
        <source>Settings below are written for each of them.</source>
        <translation>下面的设置会分别写入每一部。</translation>
    </message>
    <message>
        <source>Set the address…</source>
        <translation>设置地址…</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>型号：%1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>组：%1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>站点：%1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <translation>固件：%1</translation>
    </message>
</context>
<context>
    <name>gui::KeyDetail</name>
    <message>
        <source>&amp;Line of</source>
        <translation>所属线路(&amp;L)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Extension whose line this key is</source>
        <translation>以此按键为线路的分机</translation>
    </message>
    <message>
        <source>Label of the line</source>
        <translation>线路的标签</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>gui::KeyEditor</name>
    <message>
        <source>&amp;What it does</source>
        <translation>功能(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hom</source>
        <translation>对象(&amp;H)</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>标签(&amp;B)</translation>
    </message>
</context>
<context>
    <name>gui::KeyMap</name>
    <message>
        <source>keys of %1</source>
        <translation>%1 的按键</translation>
    </message>
</context>
<context>
    <name>gui::KeyPalette</name>
    <message>
        <source>What to put on keys</source>
        <translation>可放到按键上的内容</translation>
    </message>
    <message>
        <source>Search extensions</source>
        <translation>搜索分机</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return</source>
        <translation>拖到按键上，或按 Return</translation>
    </message>
    <message>
        <source>Drag onto a key, or press Return to put it on the selected one.</source>
        <translation>拖到按键上，或按 Return 放到所选按键上。</translation>
    </message>
    <message>
        <source>New extension</source>
        <translation>新建分机</translation>
    </message>
    <message>
        <source>Makes the next free extension and registers it on the selected key.</source>
        <translation>创建下一个空闲分机，并在所选按键上注册。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>No extensions yet: the button below makes one.</source>
        <translation>还没有分机：下方的按钮可新建一个。</translation>
    </message>
    <message>
        <source>No extension matches "%1".</source>
        <translation>没有分机匹配“%1”。</translation>
    </message>
</context>
<context>
    <name>gui::KeyUse</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Watch, call and pick up</source>
        <translation>监视、呼叫和代答</translation>
    </message>
    <message>
        <source>BLF</source>
        <translation>BLF</translation>
    </message>
    <message>
        <source>Watch and call</source>
        <translation>监视和呼叫</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>速拨</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Park calls</source>
        <translation>驻留通话</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>驻留</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>DND</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>按原样书写</translation>
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
        <translation>上次更改写入的内容</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>清空按键</translation>
    </message>
    <message>
        <source>Takes what is on the selected key off it</source>
        <translation>移除所选按键上的内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes the newest edit of this phone back</source>
        <translation>撤销本话机最近一次编辑</translation>
    </message>
    <message>
        <source>Select one phone to see and set its keys.</source>
        <translation>选择一部话机以查看并设置其按键。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be a line: the %2 has %n line(s).</source>
        <translation>
            <numerusform>%1 不能是线路：%2 有 %n 条线路。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be a line on the %2.</source>
        <translation>%1 在 %2 上只能是线路。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Not kept, as it was wrong: %1</source>
        <translation>因有误而未保留：%1</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>话机</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>gui::LogView</name>
    <message>
        <source>Filter, or /regular expression/</source>
        <translation>过滤，或 /正则表达式/</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>过滤日志</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Highlight in the log</source>
        <translation>在日志中突出显示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>没有日志</translation>
    </message>
    <message>
        <source>Phones whose Syslog_Server is this machine are heard here.</source>
        <translation>Syslog_Server 指向本机的话机，其日志显示在这里。</translation>
    </message>
    <message>
        <source>Go to this phone</source>
        <translation>转到此话机</translation>
    </message>
    <message>
        <source>This phone's log in a window</source>
        <translation>在窗口中显示此话机的日志</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>文本文件 (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>The filter above hides what is there.</source>
        <translation>上方的过滤条件隐藏了现有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>过滤日志(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Highlight in the log</source>
        <translation>在日志中高亮(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Only the selected phones</source>
        <translation>仅所选话机(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Marks: rules that colour lines…</source>
        <translation>标记：为日志行着色的规则…(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>保存所显示的内容…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause the log</source>
        <translation>暂停日志(&amp;P)</translation>
    </message>
    <message>
        <source>Fo&amp;llow the newest line</source>
        <translation>跟随最新行(&amp;L)</translation>
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
        <translation>话机群与服务器</translation>
    </message>
    <message>
        <source>What phones are told</source>
        <translation>告知话机的内容</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>Search: name, MAC, model:504, never-seen</source>
        <translation>搜索：名称、MAC、model:504、never-seen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About Spafleet</source>
        <translation>关于 Spafleet</translation>
    </message>
    <message>
        <source>Spafleet %1
Fleet management for Cisco, Linksys and Sipura SPA phones on Asterisk.
Apache License 2.0</source>
        <translation>Spafleet %1
面向 Asterisk 上 Cisco、Linksys 和 Sipura SPA 话机的集中管理。
Apache 许可证 2.0</translation>
    </message>
    <message>
        <source>&amp;Scan labels…</source>
        <translation>扫描标签(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;New phone…</source>
        <translation>新建话机(&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>导入 CSV(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export for &amp;Asterisk…</source>
        <translation>为 Asterisk 导出(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Find a phone by its address…</source>
        <translation>按地址查找话机(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resync</source>
        <translation>重新同步(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Re&amp;boot…</source>
        <translation>重启(&amp;B)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Upgrade…</source>
        <translation>升级(&amp;U)…</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>线路(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>L&amp;og in a window</source>
        <translation>在窗口中显示日志(&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Inspector in a &amp;window of its own</source>
        <translation>检查器使用独立窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>S&amp;top telling phones</source>
        <translation>停止通知话机(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a place</source>
        <translation>将此搜索保存为位置(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>本页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Spafleet</source>
        <translation>关于 Spafleet(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>话机群(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>话机(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>话机</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <translation>撤销(&amp;N)：%1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>重做(&amp;D)：%1</translation>
    </message>
    <message>
        <source>%1 is ours now, as an %2; undo gives it back.</source>
        <translation>%1 现已归我们管理，型号为 %2；撤销可还原。</translation>
    </message>
    <message>
        <source>Find a phone by its address</source>
        <translation>按地址查找话机</translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n phone(s)? One in a call is left alone.</source>
        <translation>
            <numerusform>重启 %n 部话机？正在通话的不受影响。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n phone(s) as their Upgrade_Rule says? They reboot; one in a call is left alone.</source>
        <translation>
            <numerusform>按各自的 Upgrade_Rule 升级 %n 部话机？它们会重启；正在通话的不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import phones</source>
        <translation>导入话机</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export phones</source>
        <translation>导出话机</translation>
    </message>
    <message>
        <source>A virtual phone is plugged in: adopt it when it asks.</source>
        <translation>已接入一部虚拟话机：等它来请求时即可认领。</translation>
    </message>
    <message>
        <source>Tr&amp;y with a virtual phone</source>
        <translation>用虚拟话机试一试(&amp;Y)</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>窗口的下一部分(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>窗口的上一部分(&amp;V)</translation>
    </message>
    <message>
        <source>What %1 would do</source>
        <translation>%1 会怎样做</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Lines for the &amp;DHCP server…</source>
        <translation>&amp;DHCP 服务器的配置行…</translation>
    </message>
    <message>
        <source>Lines for the DHCP server</source>
        <translation>DHCP 服务器的配置行</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A factory phone asks by TFTP at port 69 only. Where DHCP cannot be changed, set Profile_Rule on a phone&apos;s own page to %1</source>
        <translation>出厂状态的话机只通过 TFTP 访问 69 端口。若无法更改 DHCP，请在话机自身的网页上将 Profile_Rule 设为 %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>不再等待(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Adopt phones that asked…</source>
        <translation>接管发出请求的话机(&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页面(&amp;G)</translation>
    </message>
</context>
<context>
    <name>gui::MarksDialog</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Marks in the log</source>
        <translation>日志中的标记</translation>
    </message>
    <message>
        <source>A line that holds the words, or fits the /regular expression/, is coloured. The first rule that fits wins.</source>
        <translation>含有这些词或符合 /正则表达式/ 的行会着色。以最先符合的规则为准。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Words or /expression/</source>
        <translation>词语或 /表达式/</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>gui::Overview</name>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按型号</translation>
    </message>
    <message>
        <source>By firmware</source>
        <translation>按固件</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>需要人处理的事项</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有需要您处理的事项</translation>
    </message>
    <message>
        <source>Every phone has what is recorded.</source>
        <translation>每部话机都已持有登记的内容。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>gui::PageMenu</name>
    <message>
        <source>Nothing to do here</source>
        <translation>此处没有可用操作</translation>
    </message>
</context>
<context>
    <name>gui::PhoneDialog</name>
    <message>
        <source>With the next extension on its first line</source>
        <translation>第一条线路使用下一个分机</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>新建话机</translation>
    </message>
    <message numerus="yes">
        <source>Change %n phone(s)</source>
        <translation>
            <numerusform>更改 %n 部话机</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;MAC</source>
        <translation>MAC(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>型号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>This is not the MAC address of a phone: it has twelve digits, 0 to 9 and a to f.</source>
        <translation>这不是话机的 MAC 地址：应为十二位，由 0 到 9 和 a 到 f 组成。</translation>
    </message>
    <message numerus="yes">
        <source>change %n phone(s)</source>
        <translation>
            <numerusform>更改 %n 部话机</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xtension of line 1</source>
        <translation>线路 1 的分机(&amp;X)</translation>
    </message>
    <message>
        <source>none; a new number makes a new extension</source>
        <translation>无；新号码将新建分机</translation>
    </message>
</context>
<context>
    <name>gui::PhonePicture</name>
    <message>
        <source>Keys of the phone</source>
        <translation>话机的按键</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>模块 %1</translation>
    </message>
    <message>
        <source>%1, module %2</source>
        <translation>%1，模块 %2</translation>
    </message>
</context>
<context>
    <name>gui::PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>话机</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>从未出现</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>忘记此搜索</translation>
    </message>
</context>
<context>
    <name>gui::ProfileView</name>
    <message>
        <source>How much</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>按发送的样子</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>仅已设置的</translation>
    </message>
    <message>
        <source>With factory values</source>
        <translation>包含出厂值</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the profile</source>
        <translation>在配置文件中查找</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Select one phone to see its profile.</source>
        <translation>选择一部话机以查看其配置文件。</translation>
    </message>
</context>
<context>
    <name>gui::PushModel</name>
    <message>
        <source>waits for its turn</source>
        <translation>正在排队等候</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>已获取</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>asking the phone</source>
        <translation>正在询问话机</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>话机</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Got to</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>尚缺</translation>
    </message>
</context>
<context>
    <name>gui::PushProgress</name>
    <message>
        <source>Progress of what is pushed</source>
        <translation>推送进度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Resyncing %1 of %2</source>
        <translation>重新同步 %1 / %2</translation>
    </message>
    <message>
        <source>Rebooting %1 of %2</source>
        <translation>重启 %1 / %2</translation>
    </message>
    <message>
        <source>Upgrading %1 of %2</source>
        <translation>升级 %1 / %2</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>报告 %1 / %2</translation>
    </message>
    <message>
        <source>How far each phone got…</source>
        <translation>每部话机的进展…</translation>
    </message>
</context>
<context>
    <name>gui::PushStrip</name>
    <message>
        <source>Resync also during a call</source>
        <translation>通话期间也重新同步</translation>
    </message>
    <message>
        <source>Pushed to phones</source>
        <translation>已推送到话机</translation>
    </message>
    <message>
        <source>Nothing pushed</source>
        <translation>没有推送</translation>
    </message>
    <message>
        <source>Resync, reboot or upgrade phones: how far each gets is shown here.</source>
        <translation>重新同步、重启或升级话机：这里显示每部话机的进展。</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>重试这些话机</translation>
    </message>
    <message>
        <source>Phones that are done</source>
        <translation>已完成的话机</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>How many phones are told each minute: all at once would ask for their files and register at once.</source>
        <translation>每分钟通知多少部话机：若全部同时通知，它们会一起请求文件并注册。</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1 部</translation>
    </message>
    <message>
        <source>as fast as can be</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>Reboot and upgrade always wait until the call is over.</source>
        <translation>重启和升级总会等到通话结束。</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>发送前已停止</translation>
    </message>
    <message>
        <source>%1 of %2 served</source>
        <translation>已服务 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 部失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 部等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is told first</source>
        <translation>先通知谁</translation>
    </message>
    <message>
        <source>The others are told once those who go first have proven that they took it; where one of these fails they wait for your word.</source>
        <translation>首批话机证明已接受后才通知其余话机；若其中一部失败，其余话机等待您的指示。</translation>
    </message>
    <message>
        <source>all in turn</source>
        <translation>依次全部</translation>
    </message>
    <message>
        <source>one first</source>
        <translation>先一部</translation>
    </message>
    <message>
        <source>ten first</source>
        <translation>先十部</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>通知其余话机</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the proof of the first</source>
        <translation>
            <numerusform>%n 部等待首批话机的证明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: of the first not all took it</source>
        <translation>
            <numerusform>%n 部等待：首批话机未全部接受</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowDetail</name>
    <message>
        <source>does not see it (na)</source>
        <translation>看不到 (na)</translation>
    </message>
    <message>
        <source>may look at it (ro)</source>
        <translation>可以查看 (ro)</translation>
    </message>
    <message>
        <source>may change it (rw)</source>
        <translation>可以更改 (rw)</translation>
    </message>
    <message>
        <source>On the phone its &amp;user</source>
        <translation>在话机上，用户(&amp;U)</translation>
    </message>
    <message>
        <source>as is inherited</source>
        <translation>按继承值</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Part of the rule</source>
        <translation>规则的部分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Parts of the rule</source>
        <translation>规则的各部分</translation>
    </message>
    <message>
        <source>With the values below the phone cannot read it, column %1: %2.</source>
        <translation>使用下列值时话机无法读取它，列 %1：%2。</translation>
    </message>
    <message>
        <source>No rule: nothing is fetched.</source>
        <translation>没有规则：不获取任何内容。</translation>
    </message>
    <message>
        <source>No part applies: nothing is fetched.</source>
        <translation>没有适用的部分：不获取任何内容。</translation>
    </message>
    <message>
        <source>Fetches %1</source>
        <translation>获取 %1</translation>
    </message>
    <message>
        <source>Nothing is fetched.</source>
        <translation>不获取任何内容。</translation>
    </message>
    <message>
        <source>with a key</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>as the user %1</source>
        <translation>以用户 %1 的身份</translation>
    </message>
    <message>
        <source>after setting %1 to %2</source>
        <translation>先将 %1 设为 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>It holds now: the phone would resync.</source>
        <translation>条件现在成立：话机会重新同步。</translation>
    </message>
    <message>
        <source>It does not hold now.</source>
        <translation>条件现在不成立。</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>展开为：%1</translation>
    </message>
    <message>
        <source>$%1 = %2</source>
        <translation>$%1 = %2</translation>
    </message>
    <message>
        <source>$%1 is not known</source>
        <translation>$%1 未知</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>对于 %1：%2</translation>
    </message>
</context>
<context>
    <name>gui::ScanSession</name>
    <message>
        <source>taken, though its maker makes no phone we know</source>
        <translation>已读取，但据我们所知其制造商不生产话机</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>scanned twice</source>
        <translation>扫描了两次</translation>
    </message>
    <message>
        <source>from now on: %1</source>
        <translation>从现在起：%1</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>已知：%1</translation>
    </message>
    <message>
        <source>not a MAC</source>
        <translation>不是 MAC 地址</translation>
    </message>
</context>
<context>
    <name>gui::ScanView</name>
    <message>
        <source>This program was built without ZXing, so it cannot read pictures.</source>
        <translation>本程序编译时未包含 ZXing，无法读取图片。</translation>
    </message>
    <message>
        <source>Assign the next extension</source>
        <translation>分配下一个分机</translation>
    </message>
    <message>
        <source>Scan a label, or type a MAC and press Enter</source>
        <translation>扫描标签，或输入 MAC 并按 Enter</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>扫描的条码</translation>
    </message>
    <message>
        <source>Model by label or MAC</source>
        <translation>型号取自标签或 MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Read the codes in a photograph of a label. It may be dropped here, too.</source>
        <translation>读取标签照片中的条码。也可以将照片拖放到这里。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Hold labels before the camera</source>
        <translation>将标签对准摄像头</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>完成 (Esc)</translation>
    </message>
    <message>
        <source>Scanned in this sitting</source>
        <translation>本次扫描的话机</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Every phone is saved as soon as it is scanned. A product code on the label sets the model for those that follow.</source>
        <translation>每部话机一经扫描即保存。标签上的产品代码会设定其后话机的型号。</translation>
    </message>
    <message>
        <source>Which model? Choose it above and scan again.</source>
        <translation>是哪种型号？请在上方选择后重新扫描。</translation>
    </message>
    <message>
        <source>Pictures of labels</source>
        <translation>标签图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No code can be read in %1.</source>
        <translation>无法在 %1 中读出条码。</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>分机 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken in this sitting</source>
        <translation>
            <numerusform>本次读取了 %n 部话机</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>尚未扫描任何内容</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>按 F2 修改</translation>
    </message>
</context>
<context>
    <name>gui::ScopeView</name>
    <message>
        <source>These phones are no longer recorded.</source>
        <translation>这些话机已不再登记。</translation>
    </message>
</context>
<context>
    <name>gui::ScriptEditor</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>列 %1：%2</translation>
    </message>
</context>
<context>
    <name>gui::ServersBox</name>
    <message>
        <source>Servers of this machine</source>
        <translation>本机的服务器</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>TFTP port</source>
        <translation>TFTP 端口</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP 端口</translation>
    </message>
    <message>
        <source>Syslog port</source>
        <translation>Syslog 端口</translation>
    </message>
    <message>
        <source>Folder of firmware and logos</source>
        <translation>固件和徽标的文件夹</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>启动或重新启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Phones are served.</source>
        <translation>正在为话机提供服务。</translation>
    </message>
    <message>
        <source>Syslog port, TCP</source>
        <translation>Syslog 端口，TCP</translation>
    </message>
    <message>
        <source>any; for a firewall a range, such as 50000-50255</source>
        <translation>任意；如有防火墙，可填范围，例如 50000-50255</translation>
    </message>
    <message>
        <source>Ports of TFTP transfers</source>
        <translation>TFTP 传输端口</translation>
    </message>
    <message>
        <source>All from the TFTP port, for a stricter firewall</source>
        <translation>全部使用 TFTP 端口，适用于更严格的防火墙</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPS 端口</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>证书 (PEM)</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>其私钥 (PEM)</translation>
    </message>
    <message>
        <source>CA of the phones&apos; certificates (PEM)</source>
        <translation>话机证书的 CA (PEM)</translation>
    </message>
    <message>
        <source>none: phones need no certificate</source>
        <translation>无：话机不需要证书</translation>
    </message>
    <message>
        <source>Also for old SPA phones (TLS 1.0: not safe any more)</source>
        <translation>也支持旧款 SPA 话机（TLS 1.0：已不安全）</translation>
    </message>
</context>
<context>
    <name>gui::SettingsView</name>
    <message>
        <source>The whole fleet</source>
        <translation>整个话机群</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>机密：%1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>gui::Speaker</name>
    <message>
        <source>This machine has no loudspeaker to play it on.</source>
        <translation>本机没有可播放它的扬声器。</translation>
    </message>
    <message>
        <source>The loudspeaker of this machine does not take such samples.</source>
        <translation>本机的扬声器不支持这种采样。</translation>
    </message>
    <message>
        <source>This program was built without Qt Multimedia, so it cannot play sounds.</source>
        <translation>本程序编译时未包含 Qt Multimedia，无法播放声音。</translation>
    </message>
</context>
<context>
    <name>gui::Standing</name>
    <message>
        <source>never seen</source>
        <translation>从未出现</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>It has not asked for anything yet. Is it plugged in, and does DHCP option 66 name this server?</source>
        <translation>它还没有请求过任何内容。它是否接通电源，DHCP 选项 66 是否指向本服务器？</translation>
    </message>
    <message>
        <source>It is fetching its profile now.</source>
        <translation>它正在获取配置文件。</translation>
    </message>
    <message>
        <source>It has fetched what is recorded.</source>
        <translation>它已获取登记的内容。</translation>
    </message>
    <message>
        <source>What it fetched last is older than the record. Resync makes it ask now.</source>
        <translation>它上次获取的内容比登记的旧。重新同步可使其立即请求。</translation>
    </message>
    <message>
        <source>The last step it tried did not work. Its timeline says which.</source>
        <translation>它尝试的最后一步没有成功。其时间线会说明是哪一步。</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
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
        <translation>服务器监听的地址…</translation>
    </message>
    <message>
        <source>%1 · lines lost</source>
        <translation>%1 · 有日志丢失</translation>
    </message>
</context>
<context>
    <name>gui::TextDialog</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有变化。</translation>
    </message>
</context>
<context>
    <name>gui::TimelineModel</name>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>已获取 %1</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>正在获取 %1</translation>
    </message>
    <message>
        <source>asked in vain for %1</source>
        <translation>请求 %1 未果</translation>
    </message>
    <message>
        <source>did not get all of %1</source>
        <translation>未能完整获取 %1</translation>
    </message>
    <message>
        <source>sent its report %1</source>
        <translation>已发送报告 %1</translation>
    </message>
    <message>
        <source>sends its report %1</source>
        <translation>正在发送报告 %1</translation>
    </message>
    <message>
        <source>sent in vain %1</source>
        <translation>发送 %1 未果</translation>
    </message>
    <message>
        <source>did not send all of %1</source>
        <translation>未能完整发送 %1</translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>已下达指令：%1</translation>
    </message>
    <message>
        <source>pushed %1 in vain</source>
        <translation>下达指令未果：%1</translation>
    </message>
    <message>
        <source>answered: it has no lines</source>
        <translation>已应答：没有线路</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 已注册</translation>
    </message>
    <message>
        <source>%1 not registered</source>
        <translation>%1 未注册</translation>
    </message>
    <message>
        <source>%1 registered, %2 not</source>
        <translation>%1 已注册，%2 未注册</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n 部话机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>尚未发生任何事</translation>
    </message>
    <message>
        <source>What this phone asks for, gets, logs and is told appears here as it happens.</source>
        <translation>本话机请求、得到、记录和被通知的内容会实时显示在这里。</translation>
    </message>
    <message>
        <source>Select phones</source>
        <translation>请选择话机</translation>
    </message>
    <message>
        <source>Then all that happened to them stands here.</source>
        <translation>这里会显示它们所经历的一切。</translation>
    </message>
    <message>
        <source>What these phones ask for, get, log and are told appears here as it happens.</source>
        <translation>这些话机请求、得到、记录和被通知的内容会实时显示在这里。</translation>
    </message>
</context>
<context>
    <name>gui::ToneEditor</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>gui::TrialPhone</name>
    <message>
        <source>TFTP is not served yet: start the servers first.</source>
        <translation>TFTP 尚未启用：请先启动服务器。</translation>
    </message>
</context>
<context>
    <name>gui::Unsaved</name>
    <message>
        <source>Not everything could be saved.</source>
        <translation>未能保存全部内容。</translation>
    </message>
    <message>
        <source>Save what is not saved yet?</source>
        <translation>是否保存尚未保存的内容？</translation>
    </message>
</context>
<context>
    <name>gui::ValueField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>自动生成</translation>
    </message>
</context>
<context>
    <name>gui::WavePlot</name>
    <message>
        <source>Picture of the sound</source>
        <translation>声音的图形</translation>
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
        <translation>%1 未登记。</translation>
    </message>
    <message>
        <source>It is in a call. Try again when it is over.</source>
        <translation>它正在通话。请在通话结束后重试。</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>There is no edit of this window to take back.</source>
        <translation>本窗口没有可撤销的编辑。</translation>
    </message>
    <message>
        <source>"%1" stays: somebody changed the same since. The timeline says who.</source>
        <translation>“%1”保留：此后有人更改了同一内容。时间线会说明是谁。</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>没有分机 %1。</translation>
    </message>
    <message>
        <source>Nothing to write: %1 is as it should be.</source>
        <translation>无需写入：%1 已符合要求。</translation>
    </message>
    <message>
        <source>Written into %1: %2.</source>
        <translation>已写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 phones added, %2 changed, %3 rows refused.</source>
        <translation>已添加 %1 部话机，更改 %2 部，拒绝 %3 行。</translation>
    </message>
    <message>
        <source>%1 phones written to %2.</source>
        <translation>已将 %1 部话机写入 %2。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>已取消：未作任何更改。</translation>
    </message>
</context>
<context>
    <name>gui::ago</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>gui::pushWord</name>
    <message>
        <source>resync</source>
        <translation>重新同步</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>无法创建数据库 %1：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1超过 %2 个字符。</translation>
    </message>
    <message>
        <source>%1 holds a control character; take it out.</source>
        <translation>%1含有控制字符；请删除。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1为空。</translation>
    </message>
    <message>
        <source>The phone %1 has more lines than any.</source>
        <translation>话机 %1 的线路比任何话机都多。</translation>
    </message>
    <message>
        <source>Line %1 of %2: lines count from 1.</source>
        <translation>%2 的线路 %1：线路从 1 开始编号。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is given twice.</source>
        <translation>%2 的线路 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The phone's name</source>
        <translation>话机名称</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>组名称</translation>
    </message>
    <message>
        <source>The site's name</source>
        <translation>站点名称</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Take that back first: spafleetctl phone undo %1</source>
        <translation>请先撤销该项：spafleetctl phone undo %1</translation>
    </message>
    <message>
        <source>Change that by hand instead.</source>
        <translation>请改为手动更改。</translation>
    </message>
    <message>
        <source>"%1" cannot be taken back: %2 changed the same thing since ("%3": %4). %5</source>
        <translation>无法撤销“%1”：此后 %2 更改了同一内容（“%3”：%4）。%5</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Spafleet (its version is %2, this program knows %3). It was left as it is; update this program.</source>
        <translation>数据库 %1 由更新版本的 Spafleet 创建（其版本为 %2，本程序支持 %3）。数据库未作改动；请更新本程序。</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is; name another file.</source>
        <translation>数据库 %1 属于另一个程序。数据库未作改动；请指定其他文件。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>(another)</source>
        <translation>（另一值）</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>线路 %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>分机 %1</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1：已添加</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1：已移除</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is not installed; install the package %2.</source>
        <translation>未安装 Qt 的 %1 驱动；请安装软件包 %2。</translation>
    </message>
    <message>
        <source>Another program holds it; try again.</source>
        <translation>另一个程序正占用它；请重试。</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs and lets you in.</source>
        <translation>请检查地址，以及服务器是否在运行并允许您访问。</translation>
    </message>
    <message>
        <source>Another program is writing to it; try again.</source>
        <translation>另一个程序正在写入它；请重试。</translation>
    </message>
    <message>
        <source>It cannot be written: see to it that the file and its folder belong to you.</source>
        <translation>无法写入：请确保该文件及其文件夹归您所有。</translation>
    </message>
    <message>
        <source>The disk failed or is full; nothing was changed.</source>
        <translation>磁盘故障或已满；未作任何更改。</translation>
    </message>
    <message>
        <source>It is damaged; put back a copy.</source>
        <translation>它已损坏；请恢复副本。</translation>
    </message>
    <message>
        <source>The disk is full: make room and try again; nothing was changed.</source>
        <translation>磁盘已满：请腾出空间后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>It cannot be opened: see to it that the file and its folder belong to you.</source>
        <translation>无法打开：请确保该文件及其文件夹归您所有。</translation>
    </message>
    <message>
        <source>It is no database; name another file.</source>
        <translation>它不是数据库；请指定其他文件。</translation>
    </message>
    <message>
        <source>The database %1: %2</source>
        <translation>数据库 %1：%2</translation>
    </message>
    <message>
        <source>There is no phone %1; `phone list` names them.</source>
        <translation>没有话机 %1；`phone list` 可列出全部。</translation>
    </message>
    <message>
        <source>The extension's number</source>
        <translation>分机号码</translation>
    </message>
    <message>
        <source>The extension's name</source>
        <translation>分机名称</translation>
    </message>
    <message>
        <source>The context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>The Asterisk's name</source>
        <translation>Asterisk 的名称</translation>
    </message>
    <message>
        <source>There is no extension %1; `extension list` names them.</source>
        <translation>没有分机 %1；`extension list` 可列出全部。</translation>
    </message>
    <message>
        <source>The setting's name</source>
        <translation>设置名称</translation>
    </message>
    <message>
        <source>The value of %1 is too long.</source>
        <translation>%1 的值过长。</translation>
    </message>
    <message>
        <source>The element's name</source>
        <translation>元素名称</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>层的名称</translation>
    </message>
    <message>
        <source>Line %1 of %2: there is no extension %3; `extension add %3` makes it.</source>
        <translation>%2 的线路 %1：没有分机 %3；`extension add %3` 可创建它。</translation>
    </message>
    <message>
        <source>Extension %1 is in use by %2; take it off their lines first.</source>
        <translation>分机 %1 正被 %2 使用；请先将其从这些话机的线路上移除。</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 that could be taken back.</source>
        <translation>%1 上没有可撤销的更改。</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>The key has no holder %1.</source>
        <translation>密钥没有持有者 %1。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fleet management for SPA phones on Asterisk</source>
        <translation>Asterisk 上 SPA 话机的集中管理</translation>
    </message>
    <message>
        <source>The record: a file or a postgresql:// address.</source>
        <translation>登记库：一个文件或一个 postgresql:// 地址。</translation>
    </message>
    <message>
        <source>Open a demonstration: a small company whose phones live in this program.</source>
        <translation>打开演示：一家小公司，其话机都在本程序中模拟。</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>it refuses the connection; is its web server on (Enable_Web_Server), and on this port?</source>
        <translation>它拒绝连接；其网页服务器是否已开启 (Enable_Web_Server)，且使用此端口？</translation>
    </message>
    <message>
        <source>nobody knows that name</source>
        <translation>没有人知道该名称</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>它未作应答就关闭了连接</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>它没有及时应答</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>连接失败（%1）</translation>
    </message>
    <message>
        <source>“%1” is no address of a phone; write 192.0.2.7, 192.0.2.7:8080 or [2001:db8::7]:8080</source>
        <translation>“%1”不是话机的地址；请写成 192.0.2.7、192.0.2.7:8080 或 [2001:db8::7]:8080</translation>
    </message>
    <message>
        <source>The status page is larger than 1 MB; no phone's is</source>
        <translation>状态页超过 1 MB；话机的状态页不会这么大</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: nobody knows that name, or no way leads there</source>
        <translation>无法连接 %1 处的话机：没有人知道该名称，或没有到达那里的路由</translation>
    </message>
    <message>
        <source>“%1/%2” is no network; write 192.0.2.0/24</source>
        <translation>“%1/%2”不是网络；请写成 192.0.2.0/24</translation>
    </message>
    <message>
        <source>/%1 are too many addresses; probe at most a /%2 at a time</source>
        <translation>/%1 的地址过多；每次最多探测一个 /%2</translation>
    </message>
    <message>
        <source>Asking the phone was given up because the program ends</source>
        <translation>程序即将结束，已放弃询问话机</translation>
    </message>
    <message>
        <source>The answer is no status page of a phone; is the address right, and is its password?</source>
        <translation>应答不是话机的状态页；地址和密码是否正确？</translation>
    </message>
    <message>
        <source>Cannot open a SIP socket on %1</source>
        <translation>无法在 %1 上打开 SIP 套接字</translation>
    </message>
    <message>
        <source>Cannot make a NOTIFY for %1</source>
        <translation>无法为 %1 生成 NOTIFY</translation>
    </message>
    <message>
        <source>it knows no such event</source>
        <translation>它不支持该事件</translation>
    </message>
    <message>
        <source>is the line %1 its own, and Resync_From_SIP on?</source>
        <translation>线路 %1 是否属于它，且 Resync_From_SIP 已开启？</translation>
    </message>
    <message>
        <source>%1 refuses the NOTIFY: SIP status %2; %3</source>
        <translation>%1 拒绝 NOTIFY：SIP 状态 %2；%3</translation>
    </message>
    <message>
        <source>%1 asks for the password of line %2 and takes none of those known; or set Auth_Resync-Reboot to No</source>
        <translation>%1 要求线路 %2 的密码，但不接受任何已知密码；请给出正确的密码，或将 Auth_Resync-Reboot 设为 No</translation>
    </message>
    <message>
        <source>The phone at %1 did not answer the NOTIFY; is its SIP port %2?</source>
        <translation>%1 处的话机没有应答 NOTIFY；它的 SIP 端口是 %2 吗？</translation>
    </message>
</context>
<context>
    <name>phone::Exchange</name>
    <message>
        <source>%1 answers with more than 4 MB, which no phone does</source>
        <translation>%1 的应答超过 4 MB，话机不会这样</translation>
    </message>
    <message>
        <source>%1 asks for its password in a way we do not give it away; only HTTP digest is used</source>
        <translation>%1 索要密码的方式会泄露密码；只使用 HTTP digest</translation>
    </message>
    <message>
        <source>%1 has no such page: it is no SPA or MPP phone, or its web pages for the admin are off (Enable_Web_Admin_Access)</source>
        <translation>%1 没有该页面：它不是 SPA 或 MPP 话机，或其管理员网页已关闭 (Enable_Web_Admin_Access)</translation>
    </message>
    <message>
        <source>%1 refuses: HTTP status %2</source>
        <translation>%1 拒绝：HTTP 状态 %2</translation>
    </message>
    <message>
        <source>%1 asks for an admin password and none is known for it: set Admin_Passwd</source>
        <translation>%1 要求管理员密码，但没有它的已知密码：请设置 Admin_Passwd</translation>
    </message>
    <message>
        <source>%1 takes none of the %2 admin passwords known for it; resync it from its own menu, or give the password it has</source>
        <translation>%1 不接受其已知的 %2 个管理员密码中的任何一个；请从它自己的菜单重新同步，或给出它现有的密码</translation>
    </message>
    <message>
        <source>Cannot reach the phone at %1: %2</source>
        <translation>无法连接 %1 处的话机：%2</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>is written "%1": the phone shows ASCII only</source>
        <translation>会写成“%1”：话机只显示 ASCII</translation>
    </message>
    <message>
        <source>use plain letters, or newer firmware</source>
        <translation>请使用基本字母，或更新固件</translation>
    </message>
    <message>
        <source>is spelled in another case: the phone passes it over</source>
        <translation>大小写不同：话机会忽略它</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>请写成 %1</translation>
    </message>
    <message>
        <source>is no element of the %1 but of the %2: the phone passes it over</source>
        <translation>不是 %1 的元素，而是 %2 的元素：话机会忽略它</translation>
    </message>
    <message>
        <source>perhaps %1 is meant</source>
        <translation>可能是指 %1</translation>
    </message>
    <message>
        <source>is not known: the phone passes it over</source>
        <translation>未知：话机会忽略它</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>请检查拼写</translation>
    </message>
    <message>
        <source>is said again in line %1</source>
        <translation>在第 %1 行再次出现</translation>
    </message>
    <message>
        <source>is said again in line %1, and only the last one counts</source>
        <translation>在第 %1 行再次出现，只有最后一个有效</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>请移除其中一个</translation>
    </message>
    <message>
        <source>%1 more elements are not known</source>
        <translation>另有 %1 个元素未知</translation>
    </message>
    <message>
        <source>is the file meant for this model?</source>
        <translation>该文件是用于此型号的吗？</translation>
    </message>
    <message>
        <source>is a secret in a file that anybody may fetch</source>
        <translation>是机密，却位于任何人都可获取的文件中</translation>
    </message>
    <message>
        <source>move it to the phone's own profile</source>
        <translation>请将其移到话机自己的配置文件中</translation>
    </message>
    <message>
        <source>is empty: whoever reaches the phone may change it</source>
        <translation>为空：任何能访问话机的人都可以更改它</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>请设置密码</translation>
    </message>
    <message>
        <source>debugging is left on: calls are reported to %1 in the clear</source>
        <translation>调试仍开着：通话以明文报告给 %1</translation>
    </message>
    <message>
        <source>debugging is left on</source>
        <translation>调试仍开着</translation>
    </message>
    <message>
        <source>set Debug_Level to 0 once the phone works</source>
        <translation>话机正常工作后，请将 Debug_Level 设为 0</translation>
    </message>
    <message>
        <source>is cleared: the phone no longer says what became of it</source>
        <translation>被清空：话机不再报告处理结果</translation>
    </message>
    <message>
        <source>leave it as the factory has it</source>
        <translation>请保留出厂值</translation>
    </message>
    <message>
        <source>names more than the %1 domains a phone takes</source>
        <translation>列出的域超过话机可接受的 %1 个</translation>
    </message>
    <message>
        <source>name the domain above them instead</source>
        <translation>请改为列出它们的上级域</translation>
    </message>
    <message>
        <source>the server is outside of Restricted_Access_Domains</source>
        <translation>服务器不在 Restricted_Access_Domains 之内</translation>
    </message>
    <message>
        <source>add its domain there</source>
        <translation>请在其中加入它的域</translation>
    </message>
    <message>
        <source>its maker publishes no more firmware, and these holes stay open: %1</source>
        <translation>制造商不再发布固件，这些漏洞一直存在：%1</translation>
    </message>
    <message>
        <source>keep the phone in a network of its own and switch its web server off once it is set up</source>
        <translation>请将话机放在独立的网络中，设置完成后关闭其网页服务器</translation>
    </message>
    <message>
        <source>has no condition: the phone may load the image over and over</source>
        <translation>没有条件：话机可能反复加载该映像</translation>
    </message>
    <message>
        <source>write ( $SWVER ne VERSION )? before the address</source>
        <translation>请在地址前写 ( $SWVER ne 版本 )?</translation>
    </message>
    <message>
        <source>asks for the firmware %1, which we do not hold</source>
        <translation>要求固件 %1，但我们没有它</translation>
    </message>
    <message>
        <source>put the image into the folder of files, or clear the rule</source>
        <translation>请将映像放入文件的文件夹，或清空该规则</translation>
    </message>
    <message>
        <source>what firmware %1 is stands neither inside it nor in its name: nobody can tell here whether the upgrade ever ends</source>
        <translation>%1 的内容和名称都没有说明是哪个固件：这里无法判断升级是否会结束</translation>
    </message>
    <message>
        <source>try it on one phone first</source>
        <translation>请先在一部话机上试用</translation>
    </message>
    <message>
        <source>%1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>%1 是固件 %2，装上后条件依然成立：话机会无休止地加载它</translation>
    </message>
    <message>
        <source>by its name %1 is firmware %2, with which the condition still holds: the phone would load it without end</source>
        <translation>按名称 %1 是固件 %2，装上后条件依然成立：话机会无休止地加载它</translation>
    </message>
    <message>
        <source>name version %1 in the condition</source>
        <translation>请在条件中写明版本 %1</translation>
    </message>
    <message>
        <source>a phone older than %1 must load %2 before %3</source>
        <translation>低于 %1 的话机必须先加载 %2，再加载 %3</translation>
    </message>
    <message>
        <source>write ( $SWVER lt %1 )? and the address of %2 first</source>
        <translation>请先写 ( $SWVER lt %1 )? 和 %2 的地址</translation>
    </message>
    <message>
        <source>correct the rule</source>
        <translation>请更正规则</translation>
    </message>
    <message>
        <source>holds characters that this phone shows only with newer firmware</source>
        <translation>含有此话机只有更新固件后才能显示的字符</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>remove line breaks and tabs from the value</source>
        <translation>请删除值中的换行和制表符</translation>
    </message>
    <message>
        <source>a semicolon in a key's label ends it where the key is programmed</source>
        <translation>按键标签中的分号会在按键编程处将其截断</translation>
    </message>
    <message>
        <source>write a comma or a hyphen instead</source>
        <translation>请改用逗号或连字符</translation>
    </message>
    <message>
        <source>a semicolon in the key's label tears it apart</source>
        <translation>按键标签中的分号会将其拆开</translation>
    </message>
    <message>
        <source>is longer than the %1 characters a phone may keep</source>
        <translation>超过话机可保存的 %1 个字符</translation>
    </message>
    <message>
        <source>shorten it, or try it on one phone first</source>
        <translation>请缩短，或先在一部话机上试用</translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>列 %1：</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>请更正该值</translation>
    </message>
    <message>
        <source>the phone writes this in another way, takes it for a change and reboots at every resync</source>
        <translation>话机会以另一种写法保存此值，因此视为更改，每次重新同步都会重启</translation>
    </message>
    <message>
        <source>The cryptographic library cannot encrypt.</source>
        <translation>密码库无法加密。</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or it was not made with openssl enc -aes-256-cbc -md md5.</source>
        <translation>无法解密该文件：密钥错误，或它不是用 openssl enc -aes-256-cbc -md md5 生成的。</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the key is wrong, or the file is damaged.</source>
        <translation>无法解密该文件：密钥错误，或文件已损坏。</translation>
    </message>
    <message>
        <source>the file was encrypted before it was compressed, or wrapped twice: a phone cannot read it</source>
        <translation>该文件先加密后压缩，或封装了两次：话机无法读取</translation>
    </message>
    <message>
        <source>compress first, then encrypt</source>
        <translation>请先压缩，再加密</translation>
    </message>
    <message>
        <source>The file is encrypted, or no profile at all. Give the key that stands in the phone's profile rule: --key.</source>
        <translation>该文件已加密，或根本不是配置文件。请给出话机配置文件规则中的密钥：--key。</translation>
    </message>
    <message>
        <source>The key is wrong: what comes out is no profile.</source>
        <translation>密钥错误：解出的内容不是配置文件。</translation>
    </message>
    <message>
        <source>The file is neither text nor compressed nor encrypted in a way phones read.</source>
        <translation>该文件既非文本，也未以话机可读取的方式压缩或加密。</translation>
    </message>
    <message>
        <source>The file is larger than any profile.</source>
        <translation>该文件大于任何配置文件。</translation>
    </message>
    <message>
        <source>The file is UTF-16, which no phone reads; save it as UTF-8.</source>
        <translation>该文件是 UTF-16，话机无法读取；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is wrapped too many times.</source>
        <translation>该文件封装的次数过多。</translation>
    </message>
    <message>
        <source>There is no memory left to decompress.</source>
        <translation>没有剩余内存用于解压。</translation>
    </message>
    <message>
        <source>Decompressed, the file is larger than any profile; it was not read.</source>
        <translation>解压后的文件大于任何配置文件；未读取。</translation>
    </message>
    <message>
        <source>The compressed file is cut off; copy or download it again.</source>
        <translation>压缩文件不完整；请重新复制或下载。</translation>
    </message>
    <message>
        <source>The compressed file is damaged; copy or download it again.</source>
        <translation>压缩文件已损坏；请重新复制或下载。</translation>
    </message>
    <message>
        <source>the files are larger than any profile</source>
        <translation>这些文件大于任何配置文件</translation>
    </message>
    <message>
        <source>too many files import each other</source>
        <translation>互相导入的文件过多</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>无法导入 %1</translation>
    </message>
    <message>
        <source>give the file it names, or put its lines here</source>
        <translation>请提供它所指的文件，或将其各行写在这里</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>无法理解此处内容</translation>
    </message>
    <message>
        <source>write Name "value" ;</source>
        <translation>请写成 名称 "值" ;</translation>
    </message>
    <message>
        <source>the semicolon is missing</source>
        <translation>缺少分号</translation>
    </message>
    <message>
        <source>control characters were left out of the value</source>
        <translation>值中的控制字符已略去</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8 were read as Latin-1</source>
        <translation>非 UTF-8 的字节已按 Latin-1 读取</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>%1 belongs to the router, of which SPC text knows nothing. Write XML.</source>
        <translation>%1 属于路由器，SPC 文本无法表达。请写成 XML。</translation>
    </message>
    <message>
        <source>The value of %1 holds a quotation mark or a control character, which SPC text cannot say. Write XML.</source>
        <translation>%1 的值含有引号或控制字符，SPC 文本无法表达。请写成 XML。</translation>
    </message>
    <message>
        <source>there is no &lt;flat-profile&gt;: a phone takes nothing of it</source>
        <translation>没有 &lt;flat-profile&gt;：话机不会采用其中任何内容</translation>
    </message>
    <message>
        <source>put the elements between &lt;flat-profile&gt; and &lt;/flat-profile&gt;</source>
        <translation>请将各元素放在 &lt;flat-profile&gt; 与 &lt;/flat-profile&gt; 之间</translation>
    </message>
    <message>
        <source>stands behind &lt;/flat-profile&gt;: the phone passes it over</source>
        <translation>位于 &lt;/flat-profile&gt; 之后：话机会忽略它</translation>
    </message>
    <message>
        <source>move it inside</source>
        <translation>请将其移到里面</translation>
    </message>
    <message>
        <source>text outside of any element is not read</source>
        <translation>元素之外的文本不会被读取</translation>
    </message>
    <message>
        <source>remove it, or make it a comment: &lt;!-- … --&gt;</source>
        <translation>请删除，或改为注释：&lt;!-- … --&gt;</translation>
    </message>
    <message>
        <source>// begins no comment: the phone reads the elements behind it</source>
        <translation>// 不能开始注释：话机会读取其后的元素</translation>
    </message>
    <message>
        <source>write &lt;!-- … --&gt; around what is not meant</source>
        <translation>请在不需要的内容两侧写 &lt;!-- … --&gt;</translation>
    </message>
    <message>
        <source>an unescaped &lt; was taken for a part of the value</source>
        <translation>未转义的 &lt; 被当作值的一部分</translation>
    </message>
    <message>
        <source>write &amp;lt;</source>
        <translation>请写 &amp;lt;</translation>
    </message>
    <message>
        <source>has no end tag</source>
        <translation>没有结束标签</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>请关闭它</translation>
    </message>
    <message>
        <source>is closed by a tag of another name</source>
        <translation>被另一名称的标签关闭</translation>
    </message>
    <message>
        <source>give both tags the same name, in the same case</source>
        <translation>请让两个标签同名，大小写也一致</translation>
    </message>
    <message>
        <source>is closed but was never opened</source>
        <translation>被关闭，但从未打开</translation>
    </message>
    <message>
        <source>remove the end tag</source>
        <translation>请删除结束标签</translation>
    </message>
    <message>
        <source>the tag is malformed</source>
        <translation>标签格式有误</translation>
    </message>
    <message>
        <source>write &lt;Name ua="na"&gt;</source>
        <translation>请写 &lt;名称 ua="na"&gt;</translation>
    </message>
    <message>
        <source>the comment never ends: nothing behind it is read</source>
        <translation>注释没有结束：其后内容都不会被读取</translation>
    </message>
    <message>
        <source>end it with --&gt;</source>
        <translation>请以 --&gt; 结束</translation>
    </message>
    <message>
        <source>the quotation mark of an attribute is missing</source>
        <translation>属性缺少引号</translation>
    </message>
    <message>
        <source>write ua="na"</source>
        <translation>请写 ua="na"</translation>
    </message>
    <message>
        <source>is nested too deep and was passed over</source>
        <translation>嵌套过深，已忽略</translation>
    </message>
    <message>
        <source>the text is too long: nothing behind this was read</source>
        <translation>文本过长：此后的内容未读取</translation>
    </message>
    <message>
        <source>no parameter has a name that long</source>
        <translation>没有名称这么长的参数</translation>
    </message>
    <message>
        <source>a document type is not read, and its entities are not</source>
        <translation>不读取文档类型及其实体</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>请删除它</translation>
    </message>
    <message>
        <source>and more, which are not listed</source>
        <translation>以及其他未列出的问题</translation>
    </message>
    <message>
        <source>an &amp; that begins none of the known escapes was kept as it is</source>
        <translation>不属于任何已知转义的 &amp; 已原样保留</translation>
    </message>
    <message>
        <source>write &amp;amp;</source>
        <translation>请写 &amp;amp;</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>请删除它们</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>is a secret with characters the phone does not know: it may never be let in with it</source>
        <translation>是含有话机不支持的字符的密码：话机可能永远无法凭它登录</translation>
    </message>
    <message>
        <source>use English letters, digits and signs</source>
        <translation>请使用英文字母、数字和符号</translation>
    </message>
    <message>
        <source>there is more of it than any profile holds: the rest is not read</source>
        <translation>内容多于任何配置文件：其余部分不予读取</translation>
    </message>
    <message>
        <source>split the file, and read its parts one by one</source>
        <translation>请拆分该文件，逐部分读取</translation>
    </message>
    <message>
        <source>is set by no layer: while it is the factory's, whoever reaches the phone may change it</source>
        <translation>没有任何层设置它：只要仍是出厂值，任何能访问话机的人都可以更改话机</translation>
    </message>
</context>
<context>
    <name>provisioning</name>
    <message>
        <source>It neither logged &quot;Successful upgrade&quot; nor shows other firmware than before. Is Upgrade_Enable on, and does its Upgrade_Rule name a file this server has?</source>
        <translation>它既没有记录“Successful upgrade”，也没有显示与之前不同的固件。Upgrade_Enable 是否已启用，其 Upgrade_Rule 所指的文件本服务器上是否存在？</translation>
    </message>
    <message>
        <source>Anybody who knows a phone's MAC address can fetch its passwords.</source>
        <translation>任何知道话机 MAC 地址的人都能获取其密码。</translation>
    </message>
    <message>
        <source>Narrow it: spafleetctl setting set secrets.policy=enrolment, token or certificate, or networks.allowed=192.0.2.0/24.</source>
        <translation>请加以限制：spafleetctl setting set secrets.policy=enrolment、token 或 certificate，或者 networks.allowed=192.0.2.0/24。</translation>
    </message>
    <message>
        <source>Phones are sent to %1 by https, but a phone compares the certificate's CN with the host's name and no name is given.</source>
        <translation>话机通过 https 连到 %1，但话机会将证书的 CN 与主机名比较，而这里没有给出主机名。</translation>
    </message>
    <message>
        <source>Put the host name that is the certificate's CN into %1.</source>
        <translation>请在 %1 中填写与证书 CN 相同的主机名。</translation>
    </message>
    <message>
        <source>The policy is certificate, but phones are not sent to an https address: none will get its profile.</source>
        <translation>策略为 certificate，但话机没有指向 https 地址：任何话机都得不到配置文件。</translation>
    </message>
    <message>
        <source>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</source>
        <translation>spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml</translation>
    </message>
    <message>
        <source>"%1" is no model the catalogue knows.</source>
        <translation>型号目录中没有“%1”。</translation>
    </message>
    <message>
        <source>%1 is not in the inventory.</source>
        <translation>%1 不在清单中。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>set %1 on %2 phones</source>
        <translation>在 %2 部话机上设置 %1</translation>
    </message>
    <message>
        <source>set %1 for the fleet</source>
        <translation>为话机群设置 %1</translation>
    </message>
    <message>
        <source>set %1 for %2</source>
        <translation>为 %2 设置 %1</translation>
    </message>
    <message>
        <source>The extension is on %1 phones (%2), but a peer holds one contact: only the phone that registered last will ring</source>
        <translation>该分机在 %1 部话机上（%2），但一个 peer 只有一个联系地址：只有最后注册的话机会振铃</translation>
    </message>
    <message>
        <source>Give each phone an extension of its own, or let them ring together: spafleetctl extension set %1 --option together=yes</source>
        <translation>请为每部话机分配各自的分机，或让它们一起振铃：spafleetctl extension set %1 --option together=yes</translation>
    </message>
    <message>
        <source>An inbound group is written asterisk.inbound.NUMBER=CONTEXT: EXTENSION, EXTENSION …</source>
        <translation>呼入组写作 asterisk.inbound.号码=上下文: 分机, 分机 …</translation>
    </message>
    <message>
        <source>There is no Asterisk server "%1". Name it first: spafleetctl setting set asterisk.%1.host=ADDRESS</source>
        <translation>没有 Asterisk 服务器“%1”。请先命名：spafleetctl setting set asterisk.%1.host=地址</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引号打开后没有关闭</translation>
    </message>
    <message>
        <source>there is text behind a quote</source>
        <translation>引号后面还有文本</translation>
    </message>
    <message>
        <source>An extension's number has 1 to 63 characters.</source>
        <translation>分机号码为 1 到 63 个字符。</translation>
    </message>
    <message>
        <source>"%1" begins with _, which makes it a pattern in a dial plan.</source>
        <translation>“%1”以 _ 开头，在拨号方案中会被当作号码模式。</translation>
    </message>
    <message>
        <source>"%1" cannot be an extension's number: use digits, letters, and . - + * # only.</source>
        <translation>“%1”不能作为分机号码：只能使用数字、字母和 . - + * #。</translation>
    </message>
    <message>
        <source>The %1 holds a line break or a control character.</source>
        <translation>%1含有换行或控制字符。</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank.</source>
        <translation>%1以空格开头或结尾。</translation>
    </message>
    <message>
        <source>The %1 is longer than %2 characters.</source>
        <translation>%1超过 %2 个字符。</translation>
    </message>
    <message>
        <source>"%1" cannot be a dial-plan context: use letters, digits, - _ and . only.</source>
        <translation>“%1”不能作为拨号方案的上下文：只能使用字母、数字和 - _ .。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>"%1" cannot be the name of a peer option.</source>
        <translation>“%1”不能作为 peer 选项的名称。</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>%1 phones</source>
        <translation>%1 部话机</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>该文件没有数据行。</translation>
    </message>
    <message>
        <source>import %1 phones</source>
        <translation>导入 %1 部话机</translation>
    </message>
    <message>
        <source>The certificate it showed is not signed by the CA that serve was given by --client-ca. If it is a phone's own, add its maker's root to that file.</source>
        <translation>它出示的证书不是由 serve 的 --client-ca 所给的 CA 签发的。如果这是话机自己的证书，请将其制造商的根证书加入该文件。</translation>
    </message>
    <message>
        <source>The certificate it showed has expired; if it is a phone's own, set this machine's clock or use another policy.</source>
        <translation>它出示的证书已过期；如果这是话机自己的证书，请校准本机时钟，或使用其他策略。</translation>
    </message>
    <message>
        <source>It finds our certificate expired: ask for a new one with spafleetctl certificate request, or set the phone's clock.</source>
        <translation>它认为我们的证书已过期：请用 spafleetctl certificate request 申请新证书，或校准话机的时钟。</translation>
    </message>
    <message>
        <source>It does not trust our certificate: SPA phones trust those that Cisco signed (spafleetctl certificate request), newer ones a CA of your own by their Custom CA parameter.</source>
        <translation>它不信任我们的证书：SPA 话机信任由 Cisco 签发的证书 (spafleetctl certificate request)，较新的话机可通过 Custom CA 参数信任自建的 CA。</translation>
    </message>
    <message>
        <source>It refuses our certificate: see spafleetctl certificate check, and that the rule names the host as the certificate's CN does.</source>
        <translation>它拒绝我们的证书：请查看 spafleetctl certificate check，并确认规则中的主机与证书的 CN 一致。</translation>
    </message>
    <message>
        <source>It speaks only ciphers that are not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>它只支持已不安全的加密套件。请让它改用 tftp 或 http 加密配置文件，或开启旧 SPA 话机的兼容配置。</translation>
    </message>
    <message>
        <source>It speaks only TLS that is not safe any more. Send it to tftp or http with an encrypted profile, or switch the profile for old SPA phones on.</source>
        <translation>它只支持已不安全的 TLS 版本。请让它改用 tftp 或 http 加密配置文件，或开启旧 SPA 话机的兼容配置。</translation>
    </message>
    <message>
        <source>It speaks plain HTTP at the HTTPS port: its rule needs https://.</source>
        <translation>它在 HTTPS 端口上使用明文 HTTP：其规则需要写 https://。</translation>
    </message>
    <message>
        <source>No phone sends so much. Look who is at this address.</source>
        <translation>话机不会发送这么多数据。请查看此地址上是什么设备。</translation>
    </message>
    <message>
        <source>What came is no HTTP; https:// needs the port that serve was given by --https.</source>
        <translation>收到的不是 HTTP；https:// 需要使用 serve 的 --https 所给的端口。</translation>
    </message>
    <message>
        <source>It asks again by itself; where this lasts, spread the phones by Resync_Random_Delay.</source>
        <translation>它会自行再次请求；如果持续如此，请用 Resync_Random_Delay 分散话机。</translation>
    </message>
    <message>
        <source>More than %1 networks are too many.</source>
        <translation>网络超过 %1 个，过多。</translation>
    </message>
    <message>
        <source>"%1" is no network: write 192.0.2.0/24, 2001:db8::/32 or a single address.</source>
        <translation>“%1”不是网络：请写成 192.0.2.0/24、2001:db8::/32 或单个地址。</translation>
    </message>
    <message>
        <source>"%1" is no policy: open, enrolment, token or certificate.</source>
        <translation>“%1”不是策略：可用 open、enrolment、token 或 certificate。</translation>
    </message>
    <message>
        <source>Host where phones fetch their files and send their log</source>
        <translation>话机获取文件并发送日志的主机</translation>
    </message>
    <message>
        <source>Host where phones register</source>
        <translation>话机注册的主机</translation>
    </message>
    <message>
        <source>Host of a further Asterisk server, by the name extensions give it</source>
        <translation>另一台 Asterisk 服务器的主机，使用分机为它指定的名称</translation>
    </message>
    <message>
        <source>Dial-plan context of an extension that names none</source>
        <translation>未指定上下文的分机所用的拨号方案上下文</translation>
    </message>
    <message>
        <source>Extensions that a number called from outside rings, CONTEXT: 151, 152</source>
        <translation>从外线拨入某号码时振铃的分机，上下文: 151, 152</translation>
    </message>
    <message>
        <source>Where phones fetch their profile, with $MA for the MAC</source>
        <translation>话机获取配置文件的地址，用 $MA 表示 MAC</translation>
    </message>
    <message>
        <source>TFTP port in the files phones get</source>
        <translation>话机所得文件中的 TFTP 端口</translation>
    </message>
    <message>
        <source>Host, or host:port, phones send their log to</source>
        <translation>话机发送日志的主机，或 主机:端口</translation>
    </message>
    <message>
        <source>Syslog port in the files phones get</source>
        <translation>话机所得文件中的 Syslog 端口</translation>
    </message>
    <message>
        <source>Days the log and the events are kept</source>
        <translation>日志和事件的保留天数</translation>
    </message>
    <message>
        <source>Lines of syslog that are kept</source>
        <translation>保留的 syslog 行数</translation>
    </message>
    <message>
        <source>Events that are kept</source>
        <translation>保留的事件数</translation>
    </message>
    <message>
        <source>Megabytes of syslog that are kept</source>
        <translation>保留的 syslog 大小（兆字节）</translation>
    </message>
    <message>
        <source>Who gets the secrets in a profile: open, enrolment, token or certificate</source>
        <translation>谁能得到配置文件中的机密：open、enrolment、token 或 certificate</translation>
    </message>
    <message>
        <source>Minutes for enrolment after a phone was added, adopted or pushed</source>
        <translation>话机添加、认领或推送之后的入网分钟数</translation>
    </message>
    <message>
        <source>Networks phones may fetch from, as 192.0.2.0/24, 2001:db8::/32</source>
        <translation>允许话机获取文件的网络，例如 192.0.2.0/24, 2001:db8::/32</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>There is no setting "%1". The settings are: %2.</source>
        <translation>没有设置“%1”。可用的设置有：%2。</translation>
    </message>
    <message>
        <source>The value of %1 is too long or holds control characters.</source>
        <translation>%1 的值过长或含有控制字符。</translation>
    </message>
    <message>
        <source>"%1" is no host for %2: give a name or an address, with :PORT where it needs one.</source>
        <translation>“%1”不能作为 %2 的主机：请给出名称或地址，需要时加上 :端口。</translation>
    </message>
    <message>
        <source>"%1" is no port for %2: give 1 to 65535.</source>
        <translation>“%1”不能作为 %2 的端口：请给出 1 到 65535。</translation>
    </message>
    <message>
        <source>profile.url needs $MA, $MAU or $MAC: every phone has a file of its own, as in tftp://192.0.2.1/xml/spa$MA.xml.</source>
        <translation>profile.url 需要 $MA、$MAU 或 $MAC：每部话机都有自己的文件，例如 tftp://192.0.2.1/xml/spa$MA.xml。</translation>
    </message>
    <message>
        <source>%1 takes a whole number above 0.</source>
        <translation>%1 应为大于 0 的整数。</translation>
    </message>
    <message>
        <source>The text does not say what model it is of; say it with --model.</source>
        <translation>该文本没有说明所属型号；请用 --model 指定。</translation>
    </message>
    <message>
        <source>No report came. Does its Report_Rule name this server, as http://SERVER/report/$MA.xml?</source>
        <translation>没有收到报告。其 Report_Rule 是否指向本服务器，例如 http://服务器/report/$MA.xml？</translation>
    </message>
    <message>
        <source>No NOTIFY makes a phone upgrade; tell it by HTTP, or resync it: then it looks at its Upgrade_Rule.</source>
        <translation>NOTIFY 不能使话机升级；请通过 HTTP 通知它，或重新同步：届时它会查看自己的 Upgrade_Rule。</translation>
    </message>
    <message>
        <source>%1 was never seen, so nobody knows its address. Say where it is: spafleetctl phone resync %1 --address HOST</source>
        <translation>%1 从未出现过，因此没人知道它的地址。请说明它在哪里：spafleetctl phone resync %1 --address 主机</translation>
    </message>
    <message>
        <source>%1 has no line with an extension, so SIP cannot reach it; tell it by HTTP.</source>
        <translation>%1 没有带分机的线路，因此无法通过 SIP 联系；请通过 HTTP 通知它。</translation>
    </message>
    <message>
        <source>%1 is recorded as "%2", a model the catalogue does not know. Bring its entry back with `model learn`, or give the phone a known model.</source>
        <translation>%1 登记的型号为“%2”，型号目录中没有它。请用 `model learn` 恢复其条目，或为该话机指定已知型号。</translation>
    </message>
    <message>
        <source>%1 is in none of the networks that may fetch. If it should, add it: spafleetctl setting set "networks.allowed=%2, %1"</source>
        <translation>%1 不在任何允许获取的网络中。如果应当允许，请添加：spafleetctl setting set "networks.allowed=%2, %1"</translation>
    </message>
    <message>
        <source>It asks again by itself, after its Resync_Error_Retry_Delay at the latest.</source>
        <translation>它会自行再次请求，最迟在其 Resync_Error_Retry_Delay 之后。</translation>
    </message>
    <message>
        <source>The phone stopped answering. %1 Where every transfer ends so, a firewall holds our packets back: TFTP answers from a port of its own.</source>
        <translation>话机停止应答。%1 如果每次传输都这样结束，说明防火墙拦截了我们的数据包：TFTP 会从另一个端口应答。</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>它没有说明原因</translation>
    </message>
    <message>
        <source>Its log may say more: spafleetctl syslog tail --phone %1</source>
        <translation>它的日志可能有更多说明：spafleetctl syslog tail --phone %1</translation>
    </message>
    <message>
        <source>The phone broke off: %1. %2 %3</source>
        <translation>话机中断了：%1。%2 %3</translation>
    </message>
    <message>
        <source>; %1 more like it</source>
        <translation>；另有 %1 项同类问题</translation>
    </message>
    <message>
        <source>Nobody said yet where phones fetch their files: spafleetctl setting set server=ADDRESS</source>
        <translation>尚未指明话机从哪里获取文件：spafleetctl setting set server=地址</translation>
    </message>
    <message>
        <source>Let it fetch again: spafleetctl phone resync %1, or phone invite %1 and restart it.</source>
        <translation>让它再次获取：spafleetctl phone resync %1，或 phone invite %1 后重启话机。</translation>
    </message>
    <message>
        <source>The certificate it showed is another phone's. Look whose address this is; nothing was sent.</source>
        <translation>它出示的是另一部话机的证书。请查看此地址属于谁；没有发送任何内容。</translation>
    </message>
    <message>
        <source>It was never invited to enrol. %1</source>
        <translation>它从未被邀请入网。%1</translation>
    </message>
    <message>
        <source>The %1 minutes for its enrolment are over. %2</source>
        <translation>它的 %1 分钟入网时间已过。%2</translation>
    </message>
    <message>
        <source>Another address enrolled as this phone first. If that was not the phone, change its secrets. %1</source>
        <translation>另一地址已先以该话机的身份入网。如果那不是该话机，请更改其机密。%1</translation>
    </message>
    <message>
        <source>It has no token. Make one: spafleetctl secret token make %1</source>
        <translation>它没有令牌。请创建：spafleetctl secret token make %1</translation>
    </message>
    <message>
        <source>It asks without its token. Send it there: spafleetctl phone resync %1</source>
        <translation>它请求时没有带令牌。请让它使用令牌：spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>Its token is wrong or was replaced. Send it the new one: spafleetctl phone resync %1</source>
        <translation>它的令牌有误或已被替换。请发送新令牌：spafleetctl phone resync %1</translation>
    </message>
    <message>
        <source>It showed no certificate. Its profile must be fetched by https, and serve needs --client-ca FILE with the CA of the phones.</source>
        <translation>它没有出示证书。其配置文件必须通过 https 获取，且 serve 需要用 --client-ca 文件 给出话机的 CA。</translation>
    </message>
    <message>
        <source>It showed the certificate that all old phones share, which proves no MAC. Let it have its profile under another policy.</source>
        <translation>它出示的是所有旧话机共用的证书，不能证明任何 MAC。请在其他策略下向它提供配置文件。</translation>
    </message>
    <message>
        <source>The certificate it showed names no MAC in OU, L, S or CN.</source>
        <translation>它出示的证书在 OU、L、S 或 CN 中没有 MAC。</translation>
    </message>
    <message>
        <source>From the allowed networks only.</source>
        <translation>仅限允许的网络。</translation>
    </message>
    <message>
        <source>open: whoever asks for a known phone's file gets the secrets in it.</source>
        <translation>open：任何人请求已知话机的文件，都会得到其中的机密。</translation>
    </message>
    <message>
        <source>enrolment: a phone gets its secrets within %1 minutes after it was added, adopted or pushed, the first address only.</source>
        <translation>enrolment：话机在添加、认领或推送后 %1 分钟内得到其机密，且仅限第一个地址。</translation>
    </message>
    <message>
        <source>token: a phone gets its secrets by the token in its own URL.</source>
        <translation>token：话机凭自己 URL 中的令牌得到其机密。</translation>
    </message>
    <message>
        <source>certificate: a phone gets its secrets by https with its own certificate.</source>
        <translation>certificate：话机通过 https 凭自己的证书得到其机密。</translation>
    </message>
    <message>
        <source>The first row must name the columns: mac, model, name, group, site, line1, label1, line2 …</source>
        <translation>第一行必须是列名：mac, model, name, group, site, line1, label1, line2 …</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>此列不会被读取。</translation>
    </message>
    <message>
        <source>Columns are mac, model, name, group, site, line1, label1 …</source>
        <translation>可用的列有 mac, model, name, group, site, line1, label1 …</translation>
    </message>
    <message>
        <source>A %1 has no line %2: its lines are 1 to %3.</source>
        <translation>%1 没有线路 %2：其线路为 1 到 %3。</translation>
    </message>
    <message>
        <source>Line %1 is given twice.</source>
        <translation>线路 %1 出现了两次。</translation>
    </message>
    <message>
        <source>There is no extension %1. Add it first: spafleetctl extension add %1 --generate</source>
        <translation>没有分机 %1。请先添加：spafleetctl extension add %1 --generate</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Change it with `spafleetctl extension set %1`.</source>
        <translation>分机 %1 已存在。请用 `spafleetctl extension set %1` 更改。</translation>
    </message>
    <message>
        <source>add extension %1</source>
        <translation>添加分机 %1</translation>
    </message>
    <message>
        <source>There is no extension %1.</source>
        <translation>没有分机 %1。</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>更改分机 %1</translation>
    </message>
    <message>
        <source>Extension %1 is line %2 of %3. Take it off that phone first.</source>
        <translation>分机 %1 是 %3 的线路 %2。请先将其从该话机上移除。</translation>
    </message>
    <message>
        <source>remove extension %1</source>
        <translation>移除分机 %1</translation>
    </message>
    <message>
        <source>%1 is in the inventory already. Change it with `spafleetctl phone edit %1`.</source>
        <translation>%1 已在清单中。请用 `spafleetctl phone edit %1` 更改。</translation>
    </message>
    <message>
        <source>add phone %1</source>
        <translation>添加话机 %1</translation>
    </message>
    <message>
        <source>change phone %1</source>
        <translation>更改话机 %1</translation>
    </message>
    <message>
        <source>%1 needs a model, as in --model SPA504G.</source>
        <translation>%1 需要型号，例如 --model SPA504G。</translation>
    </message>
    <message>
        <source>remove phone %1</source>
        <translation>移除话机 %1</translation>
    </message>
    <message>
        <source>remove %1 phones</source>
        <translation>移除 %1 部话机</translation>
    </message>
    <message>
        <source>new token for %1</source>
        <translation>为 %1 新建令牌</translation>
    </message>
    <message>
        <source>token of %1 revoked</source>
        <translation>%1 的令牌已吊销</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>The phone did not answer at its address. Is it switched on, and is its web server enabled?</source>
        <translation>话机在其地址上没有应答。它是否已开机，网页服务器是否已启用？</translation>
    </message>
    <message>
        <source>It fetched the file and has logged nothing since. Does its Syslog_Server name this server?</source>
        <translation>它获取了文件，此后没有任何日志。其 Syslog_Server 是否指向本服务器？</translation>
    </message>
    <message>
        <source>What it fetched is older than the record; resync it again.</source>
        <translation>它获取的内容比登记的旧；请再次重新同步。</translation>
    </message>
    <message>
        <source>The phone answered but asked for no file. Is Provision_Enable on, and does it reach the address in Profile_Rule?</source>
        <translation>话机有应答，但没有请求文件。Provision_Enable 是否已开启，它能否访问 Profile_Rule 中的地址？</translation>
    </message>
    <message>
        <source>Its status page has not told yet which lines are registered.</source>
        <translation>它的状态页尚未说明哪些线路已注册。</translation>
    </message>
    <message>
        <source>Not registered: line %1. Does Asterisk have this extension with the same secret? Export its files and reload it.</source>
        <translation>未注册：线路 %1。Asterisk 中是否有密码相同的该分机？请导出其文件并重新加载。</translation>
    </message>
    <message>
        <source>"%1" is not a MAC address.</source>
        <translation>“%1”不是 MAC 地址。</translation>
    </message>
    <message>
        <source>%1 stands in the file twice.</source>
        <translation>%1 在文件中出现了两次。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 cannot be "%2": expected na, ro or rw.</source>
        <translation>%1 不能是“%2”：应为 na、ro 或 rw。</translation>
    </message>
    <message>
        <source>the value given</source>
        <translation>给出的值</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3</source>
        <translation>%1 不能是 %2：%3</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>任何型号</translation>
    </message>
    <message>
        <source>"%1" is no element of %2.</source>
        <translation>“%1”不是 %2 的元素。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
    </message>
    <message>
        <source>%1 elements of it are unknown: this is no profile of an %2.</source>
        <translation>其中 %1 个元素未知：这不是 %2 的配置文件。</translation>
    </message>
    <message>
        <source>import the profile of %1</source>
        <translation>导入 %1 的配置文件</translation>
    </message>
    <message>
        <source>is no extension we can keep, so the line's account stays a setting: %1</source>
        <translation>不是我们可保存的分机，因此该线路的帐号仍作为设置：%1</translation>
    </message>
    <message>
        <source>is not shown, and extension %1 is new: it has no secret yet</source>
        <translation>未显示，且分机 %1 是新的：它还没有密码</translation>
    </message>
    <message>
        <source>spafleetctl extension set %1 --secret @FILE</source>
        <translation>spafleetctl extension set %1 --secret @文件</translation>
    </message>
    <message>
        <source>is longer than any value of a phone and was left out</source>
        <translation>比话机的任何值都长，已略去</translation>
    </message>
    <message>
        <source>is not known on an %1: it is kept, and sent to no phone</source>
        <translation>在 %1 上未知：予以保留，但不发送给任何话机</translation>
    </message>
    <message>
        <source>`spafleetctl model learn FILE` makes it known</source>
        <translation>`spafleetctl model learn 文件` 可将其加入型号目录</translation>
    </message>
    <message>
        <source>the phone goes on fetching its profile from there</source>
        <translation>话机会继续从那里获取其配置文件</translation>
    </message>
    <message>
        <source>`spafleetctl phone unset %1 Profile_Rule` brings it here</source>
        <translation>`spafleetctl phone unset %1 Profile_Rule` 可将其改回此处</translation>
    </message>
    <message>
        <source>Its Upgrade_Rule asks for no firmware now.</source>
        <translation>它的 Upgrade_Rule 目前不要求任何固件。</translation>
    </message>
    <message>
        <source>No phone's web server makes it report; tell it by SIP.</source>
        <translation>话机的网页服务器不能使其报告；请通过 SIP 通知它。</translation>
    </message>
    <message>
        <source>%1 lines of syslog came faster than the disk takes them and were not kept.</source>
        <translation>有 %1 行 syslog 到达过快，磁盘来不及写入，未保留。</translation>
    </message>
    <message>
        <source>%1 contacts of phones came faster than the disk takes them and were not kept.</source>
        <translation>%1 次话机联络来得比磁盘写入更快，未被保存。</translation>
    </message>
    <message>
        <source>Only a known phone may write, and only its report: /report/$MA.xml</source>
        <translation>只有已知话机可以写入，且只能写入其报告：/report/$MA.xml</translation>
    </message>
    <message>
        <source>Nobody has a phone %1. Adopt it: spafleetctl phone add %1 --model %2</source>
        <translation>没有登记话机 %1。请认领：spafleetctl phone add %1 --model %2</translation>
    </message>
    <message>
        <source>That is a link out of the folder of files; copy the file there instead.</source>
        <translation>那是指向文件的文件夹之外的链接；请改为将文件复制进去。</translation>
    </message>
    <message>
        <source>The file is there but too large or not readable.</source>
        <translation>文件存在，但过大或无法读取。</translation>
    </message>
    <message>
        <source>There is %1: put that path into the phone's rule.</source>
        <translation>有 %1：请将该路径写入话机的规则。</translation>
    </message>
    <message>
        <source>Nearest is %1, the first file of that model.</source>
        <translation>最接近的是 %1，即该型号的第一个文件。</translation>
    </message>
    <message>
        <source>Nothing here answers to that name. Firmware belongs into the folder of files: spafleetctl serve --files DIR</source>
        <translation>这里没有该名称的内容。固件应放在文件目录中：spafleetctl serve --files 目录</translation>
    </message>
    <message>
        <source>A report is written there and not fetched; `spafleetctl report show %1` shows the newest.</source>
        <translation>报告是写到那里的，不能获取；`spafleetctl report show %1` 会显示最新的一份。</translation>
    </message>
    <message>
        <source>No phone's report is so long. Look who is at this address.</source>
        <translation>没有话机的报告会这么长。请查看该地址上是谁。</translation>
    </message>
    <message>
        <source>Reports come faster than the disk takes them; the phone sends it again.</source>
        <translation>报告来得比磁盘写入更快；话机会再次发送。</translation>
    </message>
    <message>
        <source>whoever asks</source>
        <translation>任何请求者</translation>
    </message>
    <message>
        <source>for a while, one address</source>
        <translation>限时，一个地址</translation>
    </message>
    <message>
        <source>by its own URL</source>
        <translation>凭其专用 URL</translation>
    </message>
    <message>
        <source>by its own certificate</source>
        <translation>凭其自有证书</translation>
    </message>
    <message>
        <source>The secret holds a character that not every phone knows: use English letters, digits and signs, or let one be made (--generate).</source>
        <translation>密码含有并非每部话机都支持的字符：请使用英文字母、数字和符号，或自动生成一个（--generate）。</translation>
    </message>
    <message>
        <source>extension %1 is not given the line's secret, which stays a setting: %2</source>
        <translation>分机 %1 未获得该线路的密码，该密码仍作为设置：%2</translation>
    </message>
    <message>
        <source>The certificate it showed is too weak for today&apos;s TLS, as those of old SPA phones are: serve takes it with --tls old-spa-phones, or use another policy.</source>
        <translation>它出示的证书对当今的 TLS 来说太弱，旧 SPA 话机的证书都是如此：serve 加上 --tls old-spa-phones 即可接受，或者使用其他策略。</translation>
    </message>
    <message>
        <source>The certificate it showed is not valid yet: set this machine&apos;s clock.</source>
        <translation>它出示的证书尚未生效：请校准本机时钟。</translation>
    </message>
    <message>
        <source>%1 more were refused before and not written down.</source>
        <translation>此前另有 %1 个请求被拒绝且未记录。</translation>
    </message>
    <message>
        <source>What came is no TFTP request for octet or netascii, which is all we serve.</source>
        <translation>收到的不是 octet 或 netascii 方式的 TFTP 请求，我们只提供这两种方式。</translation>
    </message>
    <message>
        <source>It sends its report again by itself; where this lasts, look who sends so many.</source>
        <translation>它会自行重新发送报告；若持续如此，请查看是谁发送了这么多。</translation>
    </message>
    <message>
        <source>Not said where the model has no such element: %1.</source>
        <translation>型号没有此元素，未作设置：%1。</translation>
    </message>
    <message>
        <source>Lines lost so far: %1.</source>
        <translation>迄今丢失的日志行数：%1。</translation>
    </message>
    <message>
        <source>More came than this machine takes in. Let phones log less (Debug_Level), let more wait (sysctl net.core.rmem_max=67108864, then start the servers again), or log to another machine.</source>
        <translation>到来的日志超出了本机的接收能力。请让话机少记日志（Debug_Level），让更多日志排队等候（sysctl net.core.rmem_max=67108864，然后重新启动服务器），或记录到另一台机器。</translation>
    </message>
    <message>
        <source>%1 was last seen at %2, which is in none of the networks that may fetch (networks.allowed). If it is there, say so: spafleetctl phone resync %1 --address %2</source>
        <translation>%1 最后出现在 %2，该地址不在任何允许获取的网络（networks.allowed）中。如果它确实在那里，请指明：spafleetctl phone resync %1 --address %2</translation>
    </message>
    <message>
        <source>What it sent did not come whole. A report can be asked for again: spafleetctl phone report MAC</source>
        <translation>它发送的内容没有完整到达。可以再次索取报告：spafleetctl phone report MAC</translation>
    </message>
    <message>
        <source>More connections were open than we take at once, and this one waited longest. Where this lasts, look who holds so many open.</source>
        <translation>打开的连接超过了我们同时接受的数量，而此连接等待得最久。如果持续如此，请查看是谁打开了这么多连接。</translation>
    </message>
    <message>
        <source>Most likely this program may open no more files: raise its limit (ulimit -n, or LimitNOFILE of its service).</source>
        <translation>很可能本程序已不能再打开文件：请提高其上限（ulimit -n，或其服务的 LimitNOFILE）。</translation>
    </message>
    <message>
        <source>The disk with the folder of files does not answer. Look whether it, or the network it is mounted over, still works.</source>
        <translation>存放文件的文件夹所在的磁盘没有响应。请检查该磁盘或其挂载所经的网络是否仍正常工作。</translation>
    </message>
    <message>
        <source>Let phones log less (Debug_Level), or put the database on a faster disk.</source>
        <translation>请让电话少记录一些（Debug_Level），或将数据库放到更快的磁盘上。</translation>
    </message>
    <message>
        <source>renumber extension %1 to %2</source>
        <translation>将分机 %1 的号码改为 %2</translation>
    </message>
    <message>
        <source>Extension %1 is there already. Take a number that nobody has, or remove that one first.</source>
        <translation>分机 %1 已存在。请使用无人占用的号码，或先删除该分机。</translation>
    </message>
    <message>
        <source>The keys that watch or call it follow (keys: %1, phones: %2).</source>
        <translation>监视或呼叫它的按键会随之更改（按键：%1，电话：%2）。</translation>
    </message>
    <message>
        <source>Its mailbox stays %1: the messages it holds lie there.</source>
        <translation>其语音信箱仍为 %1：留言保存在那里。</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>%1 is none of our servers</source>
        <translation>%1 不是我们的服务器</translation>
    </message>
    <message>
        <source>The phone never told of a successful resync.</source>
        <translation>话机从未报告重新同步成功。</translation>
    </message>
    <message>
        <source>The phone did not upgrade its firmware.</source>
        <translation>话机没有升级其固件。</translation>
    </message>
    <message numerus="yes">
        <source>%n of 2 lines registered.</source>
        <translation>
            <numerusform>2 条线路中有 %n 条已注册。</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone did not fetch its profile again after the upgrade.</source>
        <translation>话机升级后没有再次获取配置文件。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>serves TFTP on port %1 and syslog on port %2</source>
        <translation>在端口 %1 提供 TFTP，在端口 %2 接收 syslog</translation>
    </message>
    <message>
        <source>believes %1</source>
        <translation>认可 %1</translation>
    </message>
    <message>
        <source>adds phone %1 (%2) with 151 and 152</source>
        <translation>添加话机 %1（%2），分机 151 和 152</translation>
    </message>
    <message>
        <source>The servers did not take the new fleet.</source>
        <translation>服务器没有采用新的话机群。</translation>
    </message>
    <message>
        <source>logs "%1"</source>
        <translation>记录日志“%1”</translation>
    </message>
    <message>
        <source>The catalogue does not know the %1.</source>
        <translation>型号目录中没有 %1。</translation>
    </message>
    <message>
        <source>The phone upgrades again and again.</source>
        <translation>话机一再升级。</translation>
    </message>
    <message>
        <source>The version the rule asks for is not the one inside the image: change the rule, or the image.</source>
        <translation>规则要求的版本与映像内的版本不同：请更改规则或映像。</translation>
    </message>
    <message>
        <source>The phone reboots at every resync.</source>
        <translation>话机每次重新同步都会重启。</translation>
    </message>
    <message>
        <source>It spells one of the values it changes each time in another way: take over its own spelling.</source>
        <translation>它每次都以另一种写法保存其中一个值：请采用它自己的写法。</translation>
    </message>
    <message>
        <source>There is no phone %1.</source>
        <translation>没有话机 %1。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>expected the name of an element</source>
        <translation>此处应为元素名称</translation>
    </message>
    <message>
        <source>this path is too deep</source>
        <translation>此路径过深</translation>
    </message>
    <message>
        <source>expected a path that begins with /</source>
        <translation>此处应为以 / 开头的路径</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>此处应为 %1 到 %2 的数字</translation>
    </message>
    <message>
        <source>expected /</source>
        <translation>此处应为 /</translation>
    </message>
    <message>
        <source>expected a day from 1, or from -1 for the month's end</source>
        <translation>此处应为从 1 起的日期，或从 -1 起表示自月末倒数</translation>
    </message>
    <message>
        <source>nothing more is expected here</source>
        <translation>此处不应再有内容</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2日</translation>
    </message>
    <message>
        <source>the last day of %1</source>
        <translation>%1最后一天</translation>
    </message>
    <message>
        <source>the day %1 before the end of %2</source>
        <translation>%2月末前第 %1 天</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on or after %2 at %3</source>
        <translation>%2当天或之后的%1 %3</translation>
    </message>
    <message>
        <source>%1 on or before %2 at %3</source>
        <translation>%2当天或之前的%1 %3</translation>
    </message>
    <message>
        <source>expected GMT, GMT+hh:mm or GMT-hh:mm</source>
        <translation>此处应为 GMT、GMT+hh:mm 或 GMT-hh:mm</translation>
    </message>
    <message>
        <source>expected + or -</source>
        <translation>此处应为 + 或 -</translation>
    </message>
    <message>
        <source>%1 h %2 from %3 until %4</source>
        <translation>从 %3 到 %4，%2 %1 小时</translation>
    </message>
    <message>
        <source>back</source>
        <translation>拨慢</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>拨快</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>此引号没有关闭</translation>
    </message>
    <message>
        <source>comparisons stand without parentheses</source>
        <translation>比较式不加括号</translation>
    </message>
    <message>
        <source>expected a number, a version or a text in double quotes</source>
        <translation>此处应为数字、版本或双引号中的文本</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a version; a text stands in double quotes</source>
        <translation>“%1”既不是数字也不是版本；文本应放在双引号中</translation>
    </message>
    <message>
        <source>expected an operator: eq, ne, lt, le, gt or ge</source>
        <translation>此处应为运算符：eq、ne、lt、le、gt 或 ge</translation>
    </message>
    <message>
        <source>a text in quotes can only be compared with eq and ne</source>
        <translation>引号中的文本只能用 eq 和 ne 比较</translation>
    </message>
    <message>
        <source>%1 and %2 are versions of different formats</source>
        <translation>%1 和 %2 是格式不同的版本</translation>
    </message>
    <message>
        <source>%1 has no value here</source>
        <translation>%1 在此没有值</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2: both sides must be numbers, versions or texts in quotes</source>
        <translation>%1 不能与 %2 比较：两侧必须都是数字、版本或引号中的文本</translation>
    </message>
    <message>
        <source>%1 is equal to %2</source>
        <translation>%1 等于 %2</translation>
    </message>
    <message>
        <source>%1 is not equal to %2</source>
        <translation>%1 不等于 %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 小于 %2</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 不小于 %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 不超过 %2</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 大于 %2</translation>
    </message>
    <message>
        <source>%1 is not greater than %2</source>
        <translation>%1 不大于 %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 不低于 %2</translation>
    </message>
    <message>
        <source>it is not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>expected name=value</source>
        <translation>此处应为 名称=值</translation>
    </message>
    <message>
        <source>expected = after “%1”</source>
        <translation>“%1”之后应为 =</translation>
    </message>
    <message>
        <source>more than %1 fields</source>
        <translation>超过 %1 个字段</translation>
    </message>
    <message>
        <source>expected functions joined by +, as in fnc=blf+sd+cp</source>
        <translation>此处应为用 + 连接的功能，例如 fnc=blf+sd+cp</translation>
    </message>
    <message>
        <source>shows whether it is busy</source>
        <translation>显示是否占线</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>picks calls up</source>
        <translation>代答来电</translation>
    </message>
    <message>
        <source>parks calls</source>
        <translation>驻留通话</translation>
    </message>
    <message>
        <source>shows waiting messages</source>
        <translation>显示留言等待</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>opens an XML page</source>
        <translation>打开 XML 页面</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>此处应为 yes 或 no</translation>
    </message>
    <message>
        <source>expected pggrp=, name=, num= or listen=</source>
        <translation>此处应为 pggrp=、name=、num= 或 listen=</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>expected a multicast address and a port: 224.0.1.75:34560</source>
        <translation>此处应为组播地址和端口：224.0.1.75:34560</translation>
    </message>
    <message>
        <source>at most ten groups</source>
        <translation>最多十个组</translation>
    </message>
    <message>
        <source>expected pggrp= first</source>
        <translation>此处应先写 pggrp=</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it; this phone listens</source>
        <translation>%1：拨 %2 进行寻呼；本话机收听</translation>
    </message>
    <message>
        <source>%1: dial %2 to page it</source>
        <translation>%1：拨 %2 进行寻呼</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>a script has at most 127 characters</source>
        <translation>脚本最多 127 个字符</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>“%1”在此出现了两次</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>此处应为以下之一：%1</translation>
    </message>
    <message>
        <source>expected o (off), r (red), g (green) or a (amber)</source>
        <translation>此处应为 o（灭）、r（红）、g（绿）或 a（琥珀）</translation>
    </message>
    <message>
        <source>expected nb (steady), sb (slow), fb (fast), db (double) or ud (user-defined)</source>
        <translation>此处应为 nb（常亮）、sb（慢闪）、fb（快闪）、db（双闪）或 ud（自定义）</translation>
    </message>
    <message>
        <source>expected / between on and off</source>
        <translation>亮与灭之间应为 /</translation>
    </message>
    <message>
        <source>expected one to four pairs of on/off</source>
        <translation>此处应为一到四对 亮/灭</translation>
    </message>
    <message>
        <source>off</source>
        <translation>灭</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>常亮</translation>
    </message>
    <message>
        <source>blinking slowly</source>
        <translation>慢闪</translation>
    </message>
    <message>
        <source>blinking fast</source>
        <translation>快闪</translation>
    </message>
    <message>
        <source>blinking twice</source>
        <translation>双闪</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>亮 %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>灭 %1</translation>
    </message>
    <message>
        <source>expected a cadence from 0 to 9</source>
        <translation>此处应为 0 到 9 的节奏</translation>
    </message>
    <message>
        <source>expected a time in seconds</source>
        <translation>此处应为以秒为单位的时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: waveform %2, cadence %3</source>
        <translation>%1：波形 %2，节奏 %3</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>此处应为数字</translation>
    </message>
    <message numerus="yes">
        <source>at most %n decimals</source>
        <translation>
            <numerusform>最多 %n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>expected a path that begins with / (as in tftp://server/file)</source>
        <translation>此处应为以 / 开头的路径（如 tftp://server/file 中的路径）</translation>
    </message>
    <message>
        <source>not looked at: an alternative before it was taken</source>
        <translation>未检查：已采用前面的分支</translation>
    </message>
    <message>
        <source>taken: it has no condition</source>
        <translation>采用：它没有条件</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>采用：%1</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>expected a number of seconds</source>
        <translation>此处应为秒数</translation>
    </message>
    <message>
        <source>Resync_At is %1</source>
        <translation>Resync_At 为 %1</translation>
    </message>
    <message>
        <source>Resync_Periodic: %1</source>
        <translation>Resync_Periodic：%1</translation>
    </message>
    <message>
        <source>Resync_Error_Retry_Delay: %1</source>
        <translation>Resync_Error_Retry_Delay：%1</translation>
    </message>
    <message>
        <source>Resync_Error_Retry_Delay is 0: it tries again at once</source>
        <translation>Resync_Error_Retry_Delay 为 0：立即重试</translation>
    </message>
    <message>
        <source>expected four digits, hours and minutes: 0230</source>
        <translation>此处应为四位数字，即时和分：0230</translation>
    </message>
    <message>
        <source>expected an hour from 00 to 23</source>
        <translation>此处应为 00 到 23 的小时</translation>
    </message>
    <message>
        <source>expected a minute from 00 to 59</source>
        <translation>此处应为 00 到 59 的分钟</translation>
    </message>
    <message>
        <source>Resync_On_Reset is set; Resync_Random_Delay spreads it</source>
        <translation>已设置 Resync_On_Reset；Resync_Random_Delay 使其分散</translation>
    </message>
    <message>
        <source>Resync_After_Upgrade_Attempt is set</source>
        <translation>已设置 Resync_After_Upgrade_Attempt</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 plus up to %2</source>
        <translation>%1，外加最多 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每隔 %1</translation>
    </message>
    <message>
        <source>after %1, then every %2</source>
        <translation>%1 后，之后每隔 %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后 </translation>
    </message>
    <message>
        <source>expected a time in seconds with up to three decimals, or *</source>
        <translation>此处应为最多三位小数的秒数，或 *</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>此处应为 %1</translation>
    </message>
    <message>
        <source>expected 1, the only frequency, or 0</source>
        <translation>此处应为 1（唯一的频率）或 0</translation>
    </message>
    <message>
        <source>expected a frequency's number from 1 to %1, or 0</source>
        <translation>此处应为 1 到 %1 的频率编号，或 0</translation>
    </message>
    <message>
        <source>at most six frequencies sound together</source>
        <translation>最多六个频率同时发声</translation>
    </message>
    <message>
        <source>a section has at most six segments</source>
        <translation>一段最多六个片段</translation>
    </message>
    <message>
        <source>expected , or )</source>
        <translation>此处应为 , 或 )</translation>
    </message>
    <message>
        <source>a section needs a segment that takes time</source>
        <translation>一段中需要有一个占用时间的片段</translation>
    </message>
    <message>
        <source>at most two sections</source>
        <translation>最多两段</translation>
    </message>
    <message>
        <source>expected ; and a second section, or the end</source>
        <translation>此处应为 ; 和第二段，或到此结束</translation>
    </message>
    <message>
        <source>expected a frequency in hertz</source>
        <translation>此处应为以赫兹为单位的频率</translation>
    </message>
    <message>
        <source>expected a level in dBm with at most one decimal</source>
        <translation>此处应为最多一位小数的 dBm 电平</translation>
    </message>
    <message>
        <source>at most six frequencies</source>
        <translation>最多六个频率</translation>
    </message>
    <message>
        <source>on %1, off %2</source>
        <translation>响 %1，停 %2</translation>
    </message>
    <message>
        <source> (frequency %1)</source>
        <translation>（频率 %1）</translation>
    </message>
    <message>
        <source>%1, without end</source>
        <translation>%1，持续不停</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>；然后 </translation>
    </message>
    <message>
        <source>expected , and another frequency, or the end</source>
        <translation>此处应为 , 和另一个频率，或到此结束</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>一直持续</translation>
    </message>
    <message>
        <source>%1 Hz at %2 dBm</source>
        <translation>%1 Hz，%2 dBm</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>expected tftp://, http:// or https://</source>
        <translation>此处应为 tftp://、http:// 或 https://</translation>
    </message>
    <message>
        <source>expected a port from 1 to 65535</source>
        <translation>此处应为 1 到 65535 的端口</translation>
    </message>
    <message>
        <source>this server's name is longer than 253 characters</source>
        <translation>此服务器名称超过 253 个字符</translation>
    </message>
    <message>
        <source>expected a server before the port</source>
        <translation>端口之前应为服务器</translation>
    </message>
    <message>
        <source>a user and a password are given as --uid and --pwd</source>
        <translation>用户和密码以 --uid 和 --pwd 给出</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a server's name</source>
        <translation>服务器名称中不能有“%1”</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>URL 中不能有空格；请写 %20</translation>
    </message>
    <message>
        <source>this character cannot stand inside a URL</source>
        <translation>URL 中不能有此字符</translation>
    </message>
    <message>
        <source>this path is longer than 4096 characters</source>
        <translation>此路径超过 4096 个字符</translation>
    </message>
    <message>
        <source>a condition has at most %1 characters</source>
        <translation>条件最多 %1 个字符</translation>
    </message>
    <message>
        <source>at most 30 parameters can be renamed</source>
        <translation>最多可重命名 30 个参数</translation>
    </message>
    <message>
        <source>expected =</source>
        <translation>此处应为 =</translation>
    </message>
    <message>
        <source>expected ;</source>
        <translation>此处应为 ;</translation>
    </message>
    <message>
        <source>expected the name or address of a server</source>
        <translation>此处应为服务器的名称或地址</translation>
    </message>
    <message>
        <source>more than %1 comparisons</source>
        <translation>超过 %1 个比较式</translation>
    </message>
    <message>
        <source>expected “and” or the end of the condition</source>
        <translation>此处应为“and”或条件结束</translation>
    </message>
    <message>
        <source>it is always true</source>
        <translation>它始终成立</translation>
    </message>
    <message>
        <source>expected start=, end= or save=</source>
        <translation>此处应为 start=、end= 或 save=</translation>
    </message>
    <message>
        <source>expected %1=month/day/weekday</source>
        <translation>此处应为 %1=月/日/星期</translation>
    </message>
    <message>
        <source>a dial plan has at most 8192 characters</source>
        <translation>拨号方案最多 8192 个字符</translation>
    </message>
    <message>
        <source>expected ( before the first rule</source>
        <translation>第一条规则之前应为 (</translation>
    </message>
    <message>
        <source>a dial plan has at most %1 rules</source>
        <translation>拨号方案最多 %1 条规则</translation>
    </message>
    <message>
        <source>expected ) after the last rule</source>
        <translation>最后一条规则之后应为 )</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule</source>
        <translation>规则中不能有“%1”</translation>
    </message>
    <message>
        <source>nothing may follow the closing parenthesis</source>
        <translation>右括号之后不能再有内容</translation>
    </message>
    <message>
        <source>expected : and a number of seconds</source>
        <translation>此处应为 : 和秒数</translation>
    </message>
    <message>
        <source>expected a comma after the timer</source>
        <translation>计时器之后应为逗号</translation>
    </message>
    <message>
        <source>expected a digit, x, a set in brackets, * or #</source>
        <translation>此处应为数字、x、方括号中的集合、* 或 #</translation>
    </message>
    <message>
        <source>nothing may follow ! in a rule</source>
        <translation>规则中 ! 之后不能再有内容</translation>
    </message>
    <message>
        <source>expected a number of seconds, 0 to 999</source>
        <translation>此处应为 0 到 999 的秒数</translation>
    </message>
    <message>
        <source>P, the wait before the first digit, stands first in its rule</source>
        <translation>P（等待第一个数字的时间）应位于其规则的开头</translation>
    </message>
    <message>
        <source>this timer is set twice</source>
        <translation>此计时器设置了两次</translation>
    </message>
    <message>
        <source>expected : and what is sent instead</source>
        <translation>此处应为 : 和替代发送的内容</translation>
    </message>
    <message>
        <source>this &lt; is never closed with &gt;</source>
        <translation>此 &lt; 没有用 &gt; 关闭</translation>
    </message>
    <message>
        <source>a rule has at most %1 elements</source>
        <translation>一条规则最多 %1 个元素</translation>
    </message>
    <message>
        <source>one . says any number of times</source>
        <translation>一个 . 即表示任意次数</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>此方括号没有关闭</translation>
    </message>
    <message>
        <source>expected a digit, *, # or x in the brackets</source>
        <translation>方括号中应为数字、*、# 或 x</translation>
    </message>
    <message>
        <source>a range runs upwards from digit to digit, as in 2-9</source>
        <translation>范围应从小到大，例如 2-9</translation>
    </message>
    <message>
        <source>these brackets are empty</source>
        <translation>此方括号为空</translation>
    </message>
    <message>
        <source>expected fnc= and what the key does</source>
        <translation>此处应为 fnc= 和按键的功能</translation>
    </message>
    <message>
        <source>p=ud and u=on/off go together</source>
        <translation>p=ud 与 u=on/off 须一起使用</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>expected w=, a waveform's number or file</source>
        <translation>此处应为 w=，即波形的编号或文件</translation>
    </message>
    <message>
        <source>a rule has at most 16384 characters</source>
        <translation>规则最多 16384 个字符</translation>
    </message>
    <message>
        <source>a rule has at most %1 alternatives</source>
        <translation>规则最多 %1 个分支</translation>
    </message>
    <message>
        <source>nothing may follow an alternative without a condition: it is always taken</source>
        <translation>没有条件的分支之后不能再有内容：它总会被采用</translation>
    </message>
    <message>
        <source>expected | or the end of the rule; a URL holds no blank</source>
        <translation>此处应为 | 或规则结束；URL 中不能有空格</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>此括号没有关闭</translation>
    </message>
    <message>
        <source>an alternative has one condition, at its beginning</source>
        <translation>一个分支只有一个条件，位于其开头</translation>
    </message>
    <message>
        <source>expected ? after a condition or ! after assignments</source>
        <translation>条件之后应为 ?，赋值之后应为 !</translation>
    </message>
    <message>
        <source>an alternative has one list of assignments</source>
        <translation>一个分支只有一组赋值</translation>
    </message>
    <message>
        <source>at most %1 assignments</source>
        <translation>最多 %1 个赋值</translation>
    </message>
    <message>
        <source>expected an assignment: Name = "Value" ;</source>
        <translation>此处应为赋值：名称 = "值" ;</translation>
    </message>
    <message>
        <source>expected the name of a parameter</source>
        <translation>此处应为参数名称</translation>
    </message>
    <message>
        <source>a single letter is a to p, for GPP_A to GPP_P</source>
        <translation>单个字母应为 a 到 p，表示 GPP_A 到 GPP_P</translation>
    </message>
    <message>
        <source>expected a value in double quotes</source>
        <translation>此处应为双引号中的值</translation>
    </message>
    <message>
        <source>expected ; after the value</source>
        <translation>值之后应为 ;</translation>
    </message>
    <message>
        <source>an upgrade rule takes no options</source>
        <translation>升级规则不接受选项</translation>
    </message>
    <message>
        <source>expected ] after the options</source>
        <translation>选项之后应为 ]</translation>
    </message>
    <message>
        <source>expected --key, --uid, --pwd, --post or --alias</source>
        <translation>此处应为 --key、--uid、--pwd、--post 或 --alias</translation>
    </message>
    <message>
        <source>expected a blank and the value of --%1</source>
        <translation>此处应为空格和 --%1 的值</translation>
    </message>
    <message>
        <source>expected the option's value</source>
        <translation>此处应为选项的值</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 出现了两次</translation>
    </message>
    <message>
        <source>expected a letter from a to p, for GPP_A to GPP_P</source>
        <translation>此处应为 a 到 p 的字母，表示 GPP_A 到 GPP_P</translation>
    </message>
    <message>
        <source>expected a URL after the options</source>
        <translation>选项之后应为 URL</translation>
    </message>
    <message>
        <source>expected a condition, assignments or a URL</source>
        <translation>此处应为条件、赋值或 URL</translation>
    </message>
    <message>
        <source>these phones fetch firmware by TFTP or HTTP only</source>
        <translation>这些话机只能通过 TFTP 或 HTTP 获取固件</translation>
    </message>
    <message>
        <source>at most %1 delays</source>
        <translation>最多 %1 个延迟</translation>
    </message>
    <message>
        <source>expected + and a random extra, a comma, or the end</source>
        <translation>此处应为 + 和随机增量、逗号，或到此结束</translation>
    </message>
    <message>
        <source>The phones know no macro %1; they know MA, SWVER, PRVTMR, GPP_A and others of the guides.</source>
        <translation>话机没有宏 %1；它们支持 MA、SWVER、PRVTMR、GPP_A 以及手册中的其他宏。</translation>
    </message>
    <message>
        <source>MA is a MAC address, as in MA=000e08012345.</source>
        <translation>MA 是 MAC 地址，例如 MA=000e08012345。</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no name of shared pages</source>
        <translation>“%1”不是共享页面的名称</translation>
    </message>
    <message>
        <source>a model of the catalogue needs a name of up to 40 letters</source>
        <translation>型号目录中的型号需要一个最多 40 个字母的名称</translation>
    </message>
    <message>
        <source>the model %1 has more lines or keys than a phone can have</source>
        <translation>型号 %1 的线路或按键超过话机可有的数量</translation>
    </message>
    <message>
        <source>the user agent “%1” of the model %2 is no regular expression</source>
        <translation>型号 %2 的用户代理“%1”不是正则表达式</translation>
    </message>
    <message>
        <source>cannot read the catalogue file %1: %2</source>
        <translation>无法读取型号目录文件 %1：%2</translation>
    </message>
    <message>
        <source>the catalogue file %1 is larger than 16 MB</source>
        <translation>型号目录文件 %1 超过 16 MB</translation>
    </message>
    <message>
        <source>it is no JSON: line %1 cannot be read</source>
        <translation>它不是 JSON：无法读取第 %1 行</translation>
    </message>
    <message>
        <source>own dump of a %1</source>
        <translation>%1 自身的转储</translation>
    </message>
    <message>
        <source>own dump of a %1, %2</source>
        <translation>%1 自身的转储，%2</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>学自 %1</translation>
    </message>
    <message>
        <source>Learned from one phone.</source>
        <translation>学自一部话机。</translation>
    </message>
    <message>
        <source>the model would have more than %1 elements</source>
        <translation>该型号的元素会超过 %1 个</translation>
    </message>
    <message>
        <source>the dump has more than %1 elements; no phone has</source>
        <translation>该转储的元素超过 %1 个；话机不会有这么多</translation>
    </message>
    <message>
        <source>nothing in the dump is a setting of a phone; is it a spacfg.xml?</source>
        <translation>该转储中没有任何话机设置；它是 spacfg.xml 吗？</translation>
    </message>
    <message>
        <source>known of a %1 before</source>
        <translation>此前已从 %1 得知</translation>
    </message>
    <message>
        <source>cannot write the catalogue entry %1: %2</source>
        <translation>无法写入型号目录条目 %1：%2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>dBm with one decimal: -13.5</source>
        <translation>带一位小数的 dBm：-13.5</translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes 或 No</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>以下之一</translation>
    </message>
    <message>
        <source>an address: 10.1.2.100</source>
        <translation>地址：10.1.2.100</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>a user's name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>a host, perhaps with a port: sip.example.com:5060</source>
        <translation>主机，可带端口：sip.example.com:5060</translation>
    </message>
    <message>
        <source>a number or an address: 1234 or 1234@example.com</source>
        <translation>号码或地址：1234 或 1234@example.com</translation>
    </message>
    <message>
        <source>a code: *69</source>
        <translation>代码：*69</translation>
    </message>
    <message>
        <source>patterns of numbers: 1408*, 555?1</source>
        <translation>号码模式：1408*, 555?1</translation>
    </message>
    <message>
        <source>patterns of SIP statuses: 404, 5*, 61?</source>
        <translation>SIP 状态模式：404, 5*, 61?</translation>
    </message>
    <message>
        <source>a cadence: 60(2/4) is 2 s on, 4 s off, for 60 s</source>
        <translation>节奏：60(2/4) 表示响 2 秒、停 4 秒，共 60 秒</translation>
    </message>
    <message>
        <source>frequencies and levels: 350@-19,440@-19</source>
        <translation>频率和电平：350@-19,440@-19</translation>
    </message>
    <message>
        <source>frequencies, then a cadence: 480@-19,620@-19;10(.5/.5/1+2)</source>
        <translation>频率，然后是节奏：480@-19,620@-19;10(.5/.5/1+2)</translation>
    </message>
    <message>
        <source>a ring tone: n=Classic-1;w=3;c=1</source>
        <translation>铃声：n=Classic-1;w=3;c=1</translation>
    </message>
    <message>
        <source>colour and pattern of a lamp: c=r;p=sb</source>
        <translation>指示灯的颜色和闪烁方式：c=r;p=sb</translation>
    </message>
    <message>
        <source>a profile rule: [--key K] http://server/path</source>
        <translation>配置文件规则：[--key K] http://server/path</translation>
    </message>
    <message>
        <source>an upgrade rule: ($SWVER ne 7.6.2)? tftp://server/image.bin</source>
        <translation>升级规则：($SWVER ne 7.6.2)? tftp://server/image.bin</translation>
    </message>
    <message>
        <source>where reports go: [--key K] http://server/path</source>
        <translation>报告的去处：[--key K] http://server/path</translation>
    </message>
    <message>
        <source>a condition: $REGTMR1 gt 300 and $PRVTMR ge 600</source>
        <translation>条件：$REGTMR1 gt 300 and $PRVTMR ge 600</translation>
    </message>
    <message>
        <source>a dial plan: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</source>
        <translation>拨号方案：(*xx|[2-9]xxxxxx|xxxxxxxxxxx.)</translation>
    </message>
    <message>
        <source>GMT, or GMT-08:00</source>
        <translation>GMT，或 GMT-08:00</translation>
    </message>
    <message>
        <source>start=month/day/weekday/time;end=…;save=hours</source>
        <translation>start=月/日/星期/时间;end=…;save=小时</translation>
    </message>
    <message>
        <source>what the key does: fnc=blf+sd;sub=201@$PROXY</source>
        <translation>按键的功能：fnc=blf+sd;sub=201@$PROXY</translation>
    </message>
    <message>
        <source>softkeys and their places: hold|1;endcall|2;conf|3</source>
        <translation>软键及其位置：hold|1;endcall|2;conf|3</translation>
    </message>
    <message>
        <source>pggrp=address:port;name=…;num=…;listen=yes</source>
        <translation>pggrp=地址:端口;name=…;num=…;listen=yes</translation>
    </message>
    <message>
        <source>an address, http://…</source>
        <translation>地址，http://…</translation>
    </message>
    <message>
        <source>text, in which $MA and others stand</source>
        <translation>文本，其中可用 $MA 等</translation>
    </message>
    <message>
        <source>seconds, perhaps several and with a random extra: 1800+300,3600</source>
        <translation>秒数，可有多个并带随机增量：1800+300,3600</translation>
    </message>
    <message>
        <source>hours and minutes: 0230</source>
        <translation>时和分：0230</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>，%1 到 %2</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>，至少 %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>，最多 %1</translation>
    </message>
    <message>
        <source>expected the name of a softkey, as in newcall|3</source>
        <translation>此处应为软键名称，例如 newcall|3</translation>
    </message>
    <message>
        <source>expected the softkey's place, 1 to %1</source>
        <translation>此处应为软键的位置，1 到 %1</translation>
    </message>
    <message>
        <source>at most %1 softkeys</source>
        <translation>最多 %1 个软键</translation>
    </message>
    <message>
        <source>%1 in place %2</source>
        <translation>%1 位于位置 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>expected a port from 0 to 65535</source>
        <translation>此处应为 0 到 65535 的端口</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>a control character cannot stand here</source>
        <translation>此处不能有控制字符</translation>
    </message>
    <message>
        <source>expected Yes or No</source>
        <translation>此处应为 Yes 或 No</translation>
    </message>
    <message>
        <source>expected an address of four numbers from 0 to 255: 10.1.2.100</source>
        <translation>此处应为由四个 0 到 255 的数字组成的地址：10.1.2.100</translation>
    </message>
    <message>
        <source>expected an IPv6 address in the brackets</source>
        <translation>方括号中应为 IPv6 地址</translation>
    </message>
    <message>
        <source>expected the name or address of a host</source>
        <translation>此处应为主机的名称或地址</translation>
    </message>
    <message>
        <source>expected a host, and perhaps : and a port</source>
        <translation>此处应为主机，可再加 : 和端口</translation>
    </message>
    <message>
        <source>blanks, quotes and angle brackets cannot stand in a user's name</source>
        <translation>用户名中不能有空格、引号和尖括号</translation>
    </message>
    <message>
        <source>expected a number or an address such as 1234@10.10.10.100:5068</source>
        <translation>此处应为号码或地址，例如 1234@10.10.10.100:5068</translation>
    </message>
    <message>
        <source>expected digits, * and #, as in *69</source>
        <translation>此处应为数字、* 和 #，例如 *69</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a URL; write %20</source>
        <translation>URL 中不能有空格；请写 %20</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>此处应为 %1 到 %2 的数字</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>at most %1 digits behind the point</source>
        <translation>小数点后最多 %1 位</translation>
    </message>
    <message>
        <source>expected a hexadecimal digit</source>
        <translation>此处应为十六进制数字</translation>
    </message>
    <message>
        <source>fetches nothing</source>
        <translation>不获取任何内容</translation>
    </message>
    <message>
        <source>fetches %1 from the server DHCP names</source>
        <translation>从 DHCP 指定的服务器获取 %1</translation>
    </message>
    <message>
        <source>fetches %1</source>
        <translation>获取 %1</translation>
    </message>
    <message>
        <source>if %1, %2</source>
        <translation>如果 %1，则 %2</translation>
    </message>
    <message>
        <source>commented out</source>
        <translation>已注释掉</translation>
    </message>
    <message>
        <source>; else </source>
        <translation>；否则 </translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>%1 behind Greenwich</source>
        <translation>比格林尼治时间慢 %1</translation>
    </message>
    <message>
        <source>%1 ahead of Greenwich</source>
        <translation>比格林尼治时间快 %1</translation>
    </message>
    <message>
        <source>expected a pattern, as in 1408*</source>
        <translation>此处应为模式，例如 1408*</translation>
    </message>
    <message>
        <source>expected % and two hexadecimal digits, as in %2a for *</source>
        <translation>此处应为 % 和两位十六进制数字，例如 %2a 表示 *</translation>
    </message>
    <message>
        <source>a blank cannot stand inside a pattern</source>
        <translation>模式中不能有空格</translation>
    </message>
    <message>
        <source>expected a status such as 404, 61? or 5*</source>
        <translation>此处应为状态，例如 404、61? 或 5*</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 等于 %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 不等于 %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 低于 %2</translation>
    </message>
    <message>
        <source>%1 is %2 or below</source>
        <translation>%1 不高于 %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 高于 %2</translation>
    </message>
    <message>
        <source>%1 is %2 or above</source>
        <translation>%1 不低于 %2</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意号码</translation>
    </message>
    <message>
        <source>like %1, ? being any character and * any more of them</source>
        <translation>形如 %1，其中 ? 为任意字符，* 为任意多个字符</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>以 %1 开头</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source> star </source>
        <translation> 星号 </translation>
    </message>
    <message>
        <source> hash </source>
        <translation> 井号 </translation>
    </message>
    <message>
        <source>dialled as %1</source>
        <translation>拨号方式：%1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>通过 %1 来自 %2</translation>
    </message>
    <message>
        <source>the phone fills in %1</source>
        <translation>%1 由话机填入</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 is a module of keys and no phone; its keys are settings of the phone that carries it, see `spafleetctl model show %1`.</source>
        <translation>%1 是按键模块而不是电话；它的按键是所连电话的设置，见 `spafleetctl model show %1`。</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>目录中没有型号“%1”；`spafleetctl model list` 列出全部，`model learn` 可添加新型号。</translation>
    </message>
    <message>
        <source>“%1” is no model the catalogue knows; did you mean %2? `spafleetctl model list` names all, and `model learn` adds one.</source>
        <translation>目录中没有型号“%1”；是否指 %2？`spafleetctl model list` 列出全部，`model learn` 可添加新型号。</translation>
    </message>
    <message>
        <source>Correct the file or remove it from %1.</source>
        <translation>请更正该文件，或将其从 %1 中移除。</translation>
    </message>
    <message>
        <source>the model %1 would have more than %2 elements</source>
        <translation>型号 %1 的元素会超过 %2 个</translation>
    </message>
    <message>
        <source>the pages “%1” cannot be shared here</source>
        <translation>页面“%1”不能在此共享</translation>
    </message>
    <message>
        <source>“in” stands before the parameters</source>
        <translation>“in”应位于参数之前</translation>
    </message>
    <message>
        <source>the family %1 has more than %2 parameters</source>
        <translation>系列 %1 的参数超过 %2 个</translation>
    </message>
    <message>
        <source>“each” is line, user, key, unit or [first, last] with a last number up to %1</source>
        <translation>“each”应为 line、user、key、unit 或 [首, 末]，末位数字最大为 %1</translation>
    </message>
    <message>
        <source>“%1” cannot name an element</source>
        <translation>“%1”不能作为元素名称</translation>
    </message>
    <message>
        <source>the sets do not name “%1”</source>
        <translation>集合中没有“%1”</translation>
    </message>
    <message>
        <source>a value of “%1” does not say where it was “seen”</source>
        <translation>“%1”的一个值没有说明在何处见到（“seen”）</translation>
    </message>
    <message>
        <source>the evidence does not name “%1”</source>
        <translation>依据中没有“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>A sealed value does not open with the fleet's key: the key belongs to another inventory, or the value was changed.</source>
        <translation>话机群的密钥打不开某个加密值：密钥属于另一清单，或该值已被更改。</translation>
    </message>
    <message>
        <source>The fleet's key is damaged: it has %1 bytes, not 32.</source>
        <translation>话机群的密钥已损坏：它有 %1 字节，而不是 32 字节。</translation>
    </message>
    <message>
        <source>The desktop's keychain is locked; unlock it and try again.</source>
        <translation>桌面密钥环已锁定；请解锁后重试。</translation>
    </message>
    <message>
        <source>The desktop's keychain did not answer in time; see whether it asks something, and try again.</source>
        <translation>桌面密钥环没有及时应答；请查看它是否在询问什么，然后重试。</translation>
    </message>
    <message>
        <source>The desktop's keychain has no such entry.</source>
        <translation>桌面密钥环中没有该条目。</translation>
    </message>
    <message>
        <source>The desktop's keychain refused; unlock it and try again.</source>
        <translation>桌面密钥环拒绝访问；请解锁后重试。</translation>
    </message>
    <message>
        <source>There is no desktop keychain here.</source>
        <translation>此处没有桌面密钥环。</translation>
    </message>
    <message>
        <source>The desktop's keychain failed: %1.</source>
        <translation>桌面密钥环失败：%1。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made: %2.</source>
        <translation>无法创建密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no key file of Spafleet, or it is damaged; put back a copy.</source>
        <translation>%1 不是 Spafleet 的密钥文件，或已损坏；请恢复副本。</translation>
    </message>
    <message>
        <source>The passphrase cannot be used: too little memory is free.</source>
        <translation>无法使用口令：可用内存过少。</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>口令少于 %1 个字符。</translation>
    </message>
    <message>
        <source>The system has no randomness to give; try again.</source>
        <translation>系统无法提供随机数；请重试。</translation>
    </message>
    <message>
        <source>The key wrapped by a passphrase is damaged.</source>
        <translation>由口令保护的密钥已损坏。</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>The key of this fleet cannot be opened, so its passwords cannot be read. Tried: %1</source>
        <translation>无法打开此话机群的密钥，因此无法读取其密码。已尝试：%1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>无法读取密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>Others may read the key file %1; type: chmod 600 %1</source>
        <translation>其他人可以读取密钥文件 %1；请输入：chmod 600 %1</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>it cannot be put into its place</source>
        <translation>无法将其放到所需位置</translation>
    </message>
    <message>
        <source>the keychain of %1</source>
        <translation>%1 的密钥环</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>密钥文件 %1</translation>
    </message>
    <message>
        <source>the passphrase of %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>The desktop's keychain did not keep what it was given.</source>
        <translation>桌面密钥环没有保存交给它的内容。</translation>
    </message>
    <message>
        <source>%1 holds another key by now.</source>
        <translation>%1 现已存有另一个密钥。</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here.</source>
        <translation>此处无人可询问。</translation>
    </message>
    <message>
        <source>The key to this fleet's passwords is in %1. Keep a copy of it in a safe place: without it the passwords cannot be read.</source>
        <translation>此话机群密码的密钥在 %1。请在安全处保存一份副本：没有它就无法读取密码。</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>OpenSSL could not make the request: %1.</source>
        <translation>OpenSSL 无法生成请求：%1。</translation>
    </message>
    <message>
        <source>"%1" is no full host name. Phones compare the certificate with the name in their Profile_Rule, so it takes one that DNS knows, as prov.example.com.</source>
        <translation>“%1”不是完整的主机名。话机会将证书与其 Profile_Rule 中的名称比较，因此需要 DNS 能解析的名称，例如 prov.example.com。</translation>
    </message>
    <message>
        <source>A key has 1024 to 4096 bits.</source>
        <translation>密钥为 1024 到 4096 位。</translation>
    </message>
    <message>
        <source>The country is two letters, as DE or US.</source>
        <translation>国家为两个字母，例如 CN 或 US。</translation>
    </message>
    <message>
        <source>Ask for a new one: spafleetctl certificate request HOST.</source>
        <translation>请申请新证书：spafleetctl certificate request HOST。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only.</source>
        <translation>该证书从 %1 起才有效。</translation>
    </message>
    <message>
        <source>Set this machine's clock, or wait.</source>
        <translation>请校准本机时钟，或等待。</translation>
    </message>
    <message>
        <source>The certificate expired on %1; phones refuse it.</source>
        <translation>该证书已于 %1 过期；话机会拒绝它。</translation>
    </message>
    <message>
        <source>The certificate expires on %1.</source>
        <translation>该证书将于 %1 过期。</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>这不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Give the file that came back for the request, the server's own certificate first.</source>
        <translation>请给出申请后返回的文件，服务器自己的证书在前。</translation>
    </message>
    <message>
        <source>The certificate has no CN.</source>
        <translation>该证书没有 CN。</translation>
    </message>
    <message>
        <source>The certificate's CN, "%1", is no host name.</source>
        <translation>证书的 CN“%1”不是主机名。</translation>
    </message>
    <message>
        <source>Phones compare the CN with the name in their Profile_Rule and refuse this one: ask for another with spafleetctl certificate request HOST.</source>
        <translation>话机会将 CN 与其 Profile_Rule 中的名称比较，因而拒绝此证书：请用 spafleetctl certificate request HOST 另行申请。</translation>
    </message>
    <message>
        <source>The client CA %1 cannot be used: %2. Give a PEM file with the CA's certificate.</source>
        <translation>无法使用客户端 CA %1：%2。请给出含有 CA 证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used: %2. Give a PEM file, the server's own certificate first.</source>
        <translation>无法使用证书 %1：%2。请给出 PEM 文件，服务器自己的证书在前。</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2. Give a PEM file without a password that belongs to the certificate.</source>
        <translation>无法使用密钥 %1：%2。请给出与证书匹配且没有密码的 PEM 文件。</translation>
    </message>
    <message>
        <source>No file handle is left for another server thread. Raise the limit of open files.</source>
        <translation>没有剩余的文件句柄可供新的服务器线程使用。请提高打开文件数的上限。</translation>
    </message>
    <message>
        <source>Port %1 (%2) on %3 cannot be opened</source>
        <translation>无法在 %3 上打开端口 %1（%2）</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>已被另一个程序占用</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>已被 %1 占用</translation>
    </message>
    <message>
        <source>%1: %2. End that program, or choose another port.</source>
        <translation>%1：%2。请结束该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>%1: ports below 1024 need a permission. Give it once, as root, with
  setcap cap_net_bind_service=+ep %2
or choose ports above: 6969 for TFTP, 8080 for HTTP, 8443 for HTTPS, 5514 for syslog. A factory-new phone that is sent here by DHCP option 66 asks port 69 of TFTP only.</source>
        <translation>%1：1024 以下的端口需要权限。请以 root 身份授予一次：
  setcap cap_net_bind_service=+ep %2
或选择更高的端口：TFTP 用 6969，HTTP 用 8080，HTTPS 用 8443，syslog 用 5514。由 DHCP 选项 66 指到这里的新出厂话机只向 69 端口的 TFTP 请求。</translation>
    </message>
    <message>
        <source>%1: this machine has no such address. Name one it has, or none for all of them.</source>
        <translation>%1：本机没有这个地址。请给出本机已有的地址，或留空表示全部地址。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>"%1" is no address to listen on. Write one such as 192.168.2.245, or none for all of them.</source>
        <translation>“%1”不是可监听的地址。请写成 192.168.2.245 这样的地址，或留空表示全部地址。</translation>
    </message>
    <message>
        <source>This machine's OpenSSL does not speak the TLS profile for old phones. Switch that profile off.</source>
        <translation>本机的 OpenSSL 不支持旧话机的 TLS 兼容配置。请关闭该配置。</translation>
    </message>
    <message>
        <source>The key %1 is encrypted, and the servers have nobody to ask for its password. Write it without one, to a file that nobody else can read: openssl pkey -in %1 -out NEW</source>
        <translation>密钥 %1 已加密，而服务器无处询问其密码。请将其不带密码写入一个其他人无法读取的文件：openssl pkey -in %1 -out 新文件</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Sets fleet-wide settings; NAME= takes one away. There are:</source>
        <translation>设置整个话机群的选项；名称= 可取消一项。可用的有：</translation>
    </message>
</context>
<context>
    <name>textfile</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 大于 %2 字节。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>virtualphone</name>
    <message>
        <source>the firmware image is cut short</source>
        <translation>固件映像不完整</translation>
    </message>
    <message>
        <source>the firmware image names no version</source>
        <translation>固件映像没有注明版本</translation>
    </message>
    <message>
        <source>neither the image nor its name says which firmware it is</source>
        <translation>固件映像及其文件名都没有说明是哪个固件</translation>
    </message>
    <message>
        <source>the firmware image is empty</source>
        <translation>固件映像为空</translation>
    </message>
    <message>
        <source>The phone could not be put on %1: %2</source>
        <translation>无法将话机放到 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no CA file: %2</source>
        <translation>%1 不是 CA 文件：%2</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1 (asked for %2); choose another, or 0 for any.</source>
        <translation>无法在 %1 上打开 SIP 端口（要求的是 %2）；请选择其他端口，或用 0 表示任意端口。</translation>
    </message>
    <message>
        <source>No SIP port could be opened on %1.</source>
        <translation>无法在 %1 上打开 SIP 端口。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts with firmware %2</source>
        <translation>%1 以固件 %2 启动</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>reboots</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Upgrade_Rule: %1</source>
        <translation>Upgrade_Rule：%1</translation>
    </message>
    <message>
        <source>line %1 is registered as %2</source>
        <translation>线路 %1 已注册为 %2</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>line %1 could not register as %2: %3</source>
        <translation>线路 %1 无法注册为 %2：%3</translation>
    </message>
    <message>
        <source>Provision_Enable is No.</source>
        <translation>Provision_Enable 为 No。</translation>
    </message>
    <message>
        <source>Upgrade_Enable is No, or the phone is busy.</source>
        <translation>Upgrade_Enable 为 No，或话机正忙。</translation>
    </message>
    <message>
        <source>Report_Rule is empty.</source>
        <translation>Report_Rule 为空。</translation>
    </message>
    <message>
        <source>Resync_From_SIP is No.</source>
        <translation>Resync_From_SIP 为 No。</translation>
    </message>
    <message>
        <source>corrupt file: it was compressed after encryption</source>
        <translation>文件损坏：它在加密之后又被压缩</translation>
    </message>
    <message>
        <source>corrupt file</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>There is no reading "%1"; there are %2.</source>
        <translation>没有解读方式“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>向 %1 报告</translation>
    </message>
    <message>
        <source>the report failed: %1</source>
        <translation>报告失败：%1</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>更改 %1</translation>
    </message>
    <message numerus="yes">
        <source>changes %1 and %n more</source>
        <translation>
            <numerusform>更改 %1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>receives %1 bytes; %2</source>
        <translation>收到 %1 字节；%2</translation>
    </message>
    <message>
        <source>the resync failed: %1</source>
        <translation>重新同步失败：%1</translation>
    </message>
    <message>
        <source>the rule names no server and DHCP offered none (option 66)</source>
        <translation>规则没有指定服务器，DHCP 也没有提供（选项 66）</translation>
    </message>
    <message>
        <source>asks for the firmware %1</source>
        <translation>请求固件 %1</translation>
    </message>
    <message>
        <source>%1 is older than Downgrade_Rev_Limit %2</source>
        <translation>%1 低于 Downgrade_Rev_Limit %2</translation>
    </message>
    <message>
        <source>%1 cannot be loaded over %2: %3 must come first</source>
        <translation>%1 不能直接加载到 %2 之上：必须先装 %3</translation>
    </message>
    <message>
        <source>receives firmware %1, %2 bytes</source>
        <translation>收到固件 %1，%2 字节</translation>
    </message>
    <message>
        <source>the upgrade failed: %1</source>
        <translation>升级失败：%1</translation>
    </message>
    <message>
        <source>This process may open no more files: take fewer phones, leave out their pages or their own places, or raise the limit (ulimit -n).</source>
        <translation>此进程不能再打开文件：减少电话数量，不用它们的网页或独立地址，或提高限制（ulimit -n）。</translation>
    </message>
</context>
</TS>
