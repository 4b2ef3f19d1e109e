<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>parameters</name>
    <message>
        <source>12 or 24 hours.</source>
        <translation>12 或 24 小时制。</translation>
    </message>
    <message>
        <source>A code that switches reports for the maker's support.</source>
        <translation>用于切换厂商技术支持报告的代码。</translation>
    </message>
    <message>
        <source>A condition that starts a resync when it turns true.</source>
        <translation>变为真时启动重新同步的条件。</translation>
    </message>
    <message>
        <source>A fourth LDAP attribute that can be searched.</source>
        <translation>可搜索的第四个 LDAP 属性。</translation>
    </message>
    <message>
        <source>A fourth profile, fetched after the third.</source>
        <translation>第四个配置文件，在第三个之后获取。</translation>
    </message>
    <message>
        <source>A fourth thing to search by.</source>
        <translation>第四个搜索项。</translation>
    </message>
    <message>
        <source>A mark of your own for the state of the settings; the phone reports it and does nothing with it.</source>
        <translation>您自己对设置状态的标记；话机仅报告，不作他用。</translation>
    </message>
    <message>
        <source>A news feed the phone shows, as name=Local News;url=http://rss.example.com/news.</source>
        <translation>话机显示的新闻源，例如 name=Local News;url=http://rss.example.com/news。</translation>
    </message>
    <message>
        <source>A number the line calls by itself to stay online.</source>
        <translation>该线路为保持在线而自动呼叫的号码。</translation>
    </message>
    <message>
        <source>A random wait before the first fetch after a start, so that a whole house does not ask at once.</source>
        <translation>启动后首次获取前的随机等待时间，避免整栋楼的话机同时请求。</translation>
    </message>
    <message>
        <source>A ring tone: its name, its sound and its rhythm.</source>
        <translation>一种铃声：其名称、声音和节奏。</translation>
    </message>
    <message>
        <source>A ringing pattern the server can ask for.</source>
        <translation>服务器可指定的一种振铃模式。</translation>
    </message>
    <message>
        <source>A second condition that starts a resync when it turns true.</source>
        <translation>变为真时启动重新同步的第二个条件。</translation>
    </message>
    <message>
        <source>A second profile, fetched after the first.</source>
        <translation>第二个配置文件，在第一个之后获取。</translation>
    </message>
    <message>
        <source>A softkey of your own.</source>
        <translation>您自定义的软键。</translation>
    </message>
    <message>
        <source>A third LDAP attribute that can be searched.</source>
        <translation>可搜索的第三个 LDAP 属性。</translation>
    </message>
    <message>
        <source>A third profile, fetched after the second.</source>
        <translation>第三个配置文件，在第二个之后获取。</translation>
    </message>
    <message>
        <source>A third thing to search by.</source>
        <translation>第三个搜索项。</translation>
    </message>
    <message>
        <source>Address and mask of those who may ask by SNMP; all zeros means anybody.</source>
        <translation>可通过 SNMP 查询的地址和掩码；全为零表示任何人。</translation>
    </message>
    <message>
        <source>Address at which that server calls the adapter.</source>
        <translation>该服务器呼叫适配器所用的地址。</translation>
    </message>
    <message>
        <source>Address at which the TR-069 server calls the phone; the phone says it itself.</source>
        <translation>TR-069 服务器呼叫话机所用的地址；由话机自己给出。</translation>
    </message>
    <message>
        <source>Address by which phones of the small exchange find each other.</source>
        <translation>小型 PBX 的话机互相发现所用的地址。</translation>
    </message>
    <message>
        <source>Address of that server.</source>
        <translation>该服务器的地址。</translation>
    </message>
    <message>
        <source>Address of the adapter on its inside port.</source>
        <translation>适配器内侧端口的地址。</translation>
    </message>
    <message>
        <source>Address of the small exchange.</source>
        <translation>小型 PBX 的地址。</translation>
    </message>
    <message>
        <source>Address ranges that make the adapter a bridge by itself, where the service above may choose.</source>
        <translation>上面的服务允许自行选择时，使适配器自动成为网桥的地址范围。</translation>
    </message>
    <message>
        <source>Address the phone calls to open the door of this camera.</source>
        <translation>话机为打开此摄像头处的门而访问的地址。</translation>
    </message>
    <message>
        <source>Address, netmask and gateway of the uplink in one text, joined by colons: 192.0.2.7:255.255.255.0:192.0.2.1.</source>
        <translation>上行链路的地址、子网掩码和网关，写成一个文本，以冒号连接：192.0.2.7:255.255.255.0:192.0.2.1。</translation>
    </message>
    <message>
        <source>Addresses kept for certain devices on the LAN port.</source>
        <translation>为 LAN 端口上特定设备保留的地址。</translation>
    </message>
    <message>
        <source>Addresses of servers from which calls may go out over the telephone line without a PIN, such as 192.168.*.*.</source>
        <translation>无需 PIN 即可经外线呼出的来源服务器地址，例如 192.168.*.*。</translation>
    </message>
    <message>
        <source>Addresses that may use the web pages from outside.</source>
        <translation>可从外部使用网页的地址。</translation>
    </message>
    <message>
        <source>Adds the quality of a call to its last message.</source>
        <translation>在通话的最后一条消息中附上通话质量。</translation>
    </message>
    <message>
        <source>Adds the received parameter to replies where the addresses differ.</source>
        <translation>地址不同时在应答中加入 received 参数。</translation>
    </message>
    <message>
        <source>Adds the rport parameter to replies where the ports differ.</source>
        <translation>端口不同时在应答中加入 rport 参数。</translation>
    </message>
    <message>
        <source>Adds the service's prefix to the name before asking for SRV.</source>
        <translation>查询 SRV 前在名称前加上服务前缀。</translation>
    </message>
    <message>
        <source>Allows confirmation of what was pressed on the display; the maker's own switch for the feature.</source>
        <translation>允许在显示屏上确认所按的内容；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows digest with SHA-256 (RFC 8760); the maker's own switch for the feature.</source>
        <translation>允许使用 SHA-256 的 digest (RFC 8760)；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows firmware by release channel; the maker's own switch for the feature.</source>
        <translation>允许按发布通道获取固件；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows going through a web proxy; the maker's own switch for the feature.</source>
        <translation>允许使用网页代理；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows problem reports asked for by Webex; the maker's own switch for the feature.</source>
        <translation>允许 Webex 请求问题报告；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows reboots asked for by Webex; the maker's own switch for the feature.</source>
        <translation>允许 Webex 请求重启；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows reports to Webex of how the phone works; the maker's own switch for the feature.</source>
        <translation>允许向 Webex 报告话机的运行情况；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows reports to the maker of how the phone works; the maker's own switch for the feature.</source>
        <translation>允许向厂商报告话机的运行情况；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows reports to the maker of the lines' state; the maker's own switch for the feature.</source>
        <translation>允许向厂商报告线路状态；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows the VPN; the maker's own switch for the feature.</source>
        <translation>允许使用 VPN；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows the Webex call list; the maker's own switch for the feature.</source>
        <translation>允许使用 Webex 通话记录；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows the Webex cloud; the maker's own switch for the feature.</source>
        <translation>允许使用 Webex 云；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows the Webex directory; the maker's own switch for the feature.</source>
        <translation>允许使用 Webex 目录；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Allows turning to the branch's router when the proxy is down; the maker's own switch for the feature.</source>
        <translation>允许在代理服务器宕机时转向分支机构的路由器；厂商自己的功能开关。</translation>
    </message>
    <message>
        <source>Also accepts the broken SSL 3.</source>
        <translation>也接受已被攻破的 SSL 3。</translation>
    </message>
    <message>
        <source>Also lets the speaker hear.</source>
        <translation>同时通过扬声器播放声音。</translation>
    </message>
    <message>
        <source>Always puts the display name in quotes.</source>
        <translation>始终将显示名称放在引号内。</translation>
    </message>
    <message>
        <source>Announces a second call during a call.</source>
        <translation>通话期间提示第二个来电。</translation>
    </message>
    <message>
        <source>Announces missed calls on the display.</source>
        <translation>在显示屏上提示未接来电。</translation>
    </message>
    <message>
        <source>Announces the adapter's web pages to the neighbourhood by Bonjour.</source>
        <translation>通过 Bonjour 向邻近网络通告适配器的网页。</translation>
    </message>
    <message>
        <source>Announces the phone to the neighbourhood by Bonjour.</source>
        <translation>通过 Bonjour 向邻近网络通告话机。</translation>
    </message>
    <message>
        <source>Answers SNMP version 3, which proves who asks.</source>
        <translation>应答 SNMP 版本 3，该版本会验证查询者的身份。</translation>
    </message>
    <message>
        <source>Answers SNMP: whoever knows the community reads, and with the second one changes, the adapter.</source>
        <translation>应答 SNMP：知道团体字的人可以读取适配器，知道第二个团体字则可以更改适配器。</translation>
    </message>
    <message>
        <source>Answers a page even during a call, which is put on hold.</source>
        <translation>即使正在通话也接听寻呼，当前通话被保持。</translation>
    </message>
    <message>
        <source>Answers after which the phone registers again soon.</source>
        <translation>使话机不久后再次注册的应答。</translation>
    </message>
    <message>
        <source>Answers name look-ups of the LAN port itself instead of naming the server.</source>
        <translation>由适配器自己应答 LAN 端口的域名查询，而不是指明服务器。</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 1 is played.</source>
        <translation>服务器的哪些应答之后播放信息音 1。</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 2 is played.</source>
        <translation>服务器的哪些应答之后播放信息音 2。</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 3 is played.</source>
        <translation>服务器的哪些应答之后播放信息音 3。</translation>
    </message>
    <message>
        <source>Answers of the server after which information tone 4 is played.</source>
        <translation>服务器的哪些应答之后播放信息音 4。</translation>
    </message>
    <message>
        <source>Answers pages by itself.</source>
        <translation>自动接听寻呼。</translation>
    </message>
    <message>
        <source>Answers pings to the whole IPv6 network.</source>
        <translation>应答发往整个 IPv6 网络的 ping。</translation>
    </message>
    <message>
        <source>Answers that make the phone try the backup server.</source>
        <translation>使话机尝试备用服务器的应答。</translation>
    </message>
    <message>
        <source>Answers the line's proxy alone; calls from elsewhere are ignored, which keeps ghost calls away.</source>
        <translation>只应答该线路的代理服务器；其他来源的呼叫被忽略，可避免骚扰振铃。</translation>
    </message>
    <message>
        <source>Answers the telephone line before the call over the network is answered; the caller pays from then on.</source>
        <translation>在网络侧呼叫被接听之前就接起外线；主叫自此开始付费。</translation>
    </message>
    <message>
        <source>Answers to the port a request came from.</source>
        <translation>应答发往请求的来源端口。</translation>
    </message>
    <message>
        <source>Answers web pages on the outside port too.</source>
        <translation>在外侧端口上也提供网页。</translation>
    </message>
    <message>
        <source>Answers with one codec or with all in common.</source>
        <translation>以一个编解码器应答，或以所有共同支持的编解码器应答。</translation>
    </message>
    <message>
        <source>Applies forwards and do not disturb to shared lines too.</source>
        <translation>前转和免打扰也应用于共享线路。</translation>
    </message>
    <message>
        <source>Asks Cisco's cloud for a server where none is set; No keeps the phone yours.</source>
        <translation>未设置服务器时向 Cisco 云查询服务器；No 则话机始终归您管理。</translation>
    </message>
    <message>
        <source>Asks a NOTIFY for the line's password before it may resync or reboot.</source>
        <translation>收到要求重新同步或重启的 NOTIFY 时，先要求提供该线路的密码。</translation>
    </message>
    <message>
        <source>Asks a STUN server for the outside address.</source>
        <translation>向 STUN 服务器查询外部地址。</translation>
    </message>
    <message>
        <source>Asks a page for a password.</source>
        <translation>要求寻呼提供密码。</translation>
    </message>
    <message>
        <source>Asks both name servers at once, or one after the other.</source>
        <translation>同时查询两个域名服务器，或依次查询。</translation>
    </message>
    <message>
        <source>Asks callers for a password.</source>
        <translation>要求主叫提供密码。</translation>
    </message>
    <message>
        <source>Asks for the administrator's password before a factory reset.</source>
        <translation>恢复出厂设置前要求管理员密码。</translation>
    </message>
    <message>
        <source>Asks the network to encrypt speech as far as its edge (Mediasec).</source>
        <translation>请求网络将语音加密到其边缘 (Mediasec)。</translation>
    </message>
    <message>
        <source>Asks the provider for the network that is used on the LAN port.</source>
        <translation>向运营商请求用于 LAN 端口的网络。</translation>
    </message>
    <message>
        <source>Asks the user for the LDAP login where none is set.</source>
        <translation>未设置 LDAP 登录信息时向用户询问。</translation>
    </message>
    <message>
        <source>Asks the user to set a password at the first start.</source>
        <translation>首次启动时要求用户设置密码。</translation>
    </message>
    <message>
        <source>Beep of the phone itself.</source>
        <translation>话机自身的提示音。</translation>
    </message>
    <message>
        <source>Beeps during a recording, so that both ends know.</source>
        <translation>录音期间发出提示音，使双方知晓。</translation>
    </message>
    <message>
        <source>Beeps when a watched phone rings.</source>
        <translation>所监视的话机振铃时发出提示音。</translation>
    </message>
    <message>
        <source>Begins a new speech stream when a call is changed; some firewalls need it.</source>
        <translation>通话更改时开始新的语音流；某些防火墙需要。</translation>
    </message>
    <message>
        <source>Bits of the IPv6 address that name the network.</source>
        <translation>IPv6 地址中表示网络的位数。</translation>
    </message>
    <message>
        <source>Bits of the static IPv6 address that name the network.</source>
        <translation>静态 IPv6 地址中表示网络的位数。</translation>
    </message>
    <message>
        <source>Boost of the handset's microphone, in dB.</source>
        <translation>听筒麦克风的增益，单位 dB。</translation>
    </message>
    <message>
        <source>Boost of the headset's microphone, in dB.</source>
        <translation>耳机麦克风的增益，单位 dB。</translation>
    </message>
    <message>
        <source>Boost of the speakerphone's microphone, in dB.</source>
        <translation>免提麦克风的增益，单位 dB。</translation>
    </message>
    <message>
        <source>Brightness of the display.</source>
        <translation>显示屏的亮度。</translation>
    </message>
    <message>
        <source>Brightness of the key module's display.</source>
        <translation>按键模块显示屏的亮度。</translation>
    </message>
    <message>
        <source>BroadSoft XSI server of this line.</source>
        <translation>该线路的 BroadSoft XSI 服务器。</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 1: patterns as 1408* or 555?1.</source>
        <translation>单独前转的主叫，列表 1：模式如 1408* 或 555?1。</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 2: patterns as 1408* or 555?1.</source>
        <translation>单独前转的主叫，列表 2：模式如 1408* 或 555?1。</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 3: patterns as 1408* or 555?1.</source>
        <translation>单独前转的主叫，列表 3：模式如 1408* 或 555?1。</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 4: patterns as 1408* or 555?1.</source>
        <translation>单独前转的主叫，列表 4：模式如 1408* 或 555?1。</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 5: patterns as 1408* or 555?1.</source>
        <translation>单独前转的主叫，列表 5：模式如 1408* 或 555?1。</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 6: patterns as 1408* or 555?1.</source>
        <translation>单独前转的主叫，列表 6：模式如 1408* 或 555?1。</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 7: patterns as 1408* or 555?1.</source>
        <translation>单独前转的主叫，列表 7：模式如 1408* 或 555?1。</translation>
    </message>
    <message>
        <source>Callers that are forwarded by themselves, list 8: patterns as 1408* or 555?1.</source>
        <translation>单独前转的主叫，列表 8：模式如 1408* 或 555?1。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 1.</source>
        <translation>以模式 1 振铃的主叫。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 2.</source>
        <translation>以模式 2 振铃的主叫。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 3.</source>
        <translation>以模式 3 振铃的主叫。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 4.</source>
        <translation>以模式 4 振铃的主叫。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 5.</source>
        <translation>以模式 5 振铃的主叫。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 6.</source>
        <translation>以模式 6 振铃的主叫。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 7.</source>
        <translation>以模式 7 振铃的主叫。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 8.</source>
        <translation>以模式 8 振铃的主叫。</translation>
    </message>
    <message>
        <source>Callers that ring in pattern 9.</source>
        <translation>以模式 9 振铃的主叫。</translation>
    </message>
    <message>
        <source>Calls a line can hold at a time.</source>
        <translation>一条线路可同时容纳的呼叫数。</translation>
    </message>
    <message>
        <source>Calls itself anonymous where the number is hidden.</source>
        <translation>隐藏号码时使用匿名身份。</translation>
    </message>
    <message>
        <source>Carries SIP over UDP, TCP or TLS.</source>
        <translation>通过 UDP、TCP 或 TLS 传输 SIP。</translation>
    </message>
    <message>
        <source>Celsius or Fahrenheit for the weather.</source>
        <translation>天气使用摄氏度还是华氏度。</translation>
    </message>
    <message>
        <source>Certificate by which the wireless network's server is known.</source>
        <translation>用于识别无线网络服务器的证书。</translation>
    </message>
    <message>
        <source>Certificate for encrypted calls.</source>
        <translation>用于加密通话的证书。</translation>
    </message>
    <message>
        <source>Certificate the phone shows to the wireless network.</source>
        <translation>话机向无线网络出示的证书。</translation>
    </message>
    <message>
        <source>Changes the clock for summer time.</source>
        <translation>按夏令时调整时钟。</translation>
    </message>
    <message>
        <source>Cipher of encrypted speech. Both ends must know it.</source>
        <translation>加密语音的加密算法。双方都必须支持。</translation>
    </message>
    <message>
        <source>Cipher of the wireless network.</source>
        <translation>无线网络的加密算法。</translation>
    </message>
    <message>
        <source>Ciphers the phone offers for TLS, in OpenSSL's words, joined by colons; empty leaves its own.</source>
        <translation>话机为 TLS 提供的加密算法，采用 OpenSSL 的写法，以冒号连接；留空则使用话机自己的。</translation>
    </message>
    <message>
        <source>City for the traffic and weather news.</source>
        <translation>交通和天气信息所用的城市。</translation>
    </message>
    <message>
        <source>Code an assistant dials to call in the executive's name.</source>
        <translation>助理以主管名义呼叫时拨打的代码。</translation>
    </message>
    <message>
        <source>Code an assistant dials to hand a call to the executive.</source>
        <translation>助理将呼叫交给主管时拨打的代码。</translation>
    </message>
    <message>
        <source>Code an executive dials to join the assistant's call.</source>
        <translation>主管加入助理的通话时拨打的代码。</translation>
    </message>
    <message>
        <source>Code an executive dials to let the assistant take the calls.</source>
        <translation>主管让助理接听来电时拨打的代码。</translation>
    </message>
    <message>
        <source>Code an executive dials to take a call over from the assistant.</source>
        <translation>主管从助理处接管通话时拨打的代码。</translation>
    </message>
    <message>
        <source>Code an executive dials to take the calls again.</source>
        <translation>主管恢复自己接听来电时拨打的代码。</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 alone.</source>
        <translation>在号码前拨打此代码可只提供 G.722.2。</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer G.722.2 first.</source>
        <translation>在号码前拨打此代码可优先提供 G.722.2。</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus alone.</source>
        <translation>在号码前拨打此代码可只提供 Opus。</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer Opus first.</source>
        <translation>在号码前拨打此代码可优先提供 Opus。</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC alone.</source>
        <translation>在号码前拨打此代码可只提供 iLBC。</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iLBC first.</source>
        <translation>在号码前拨打此代码可优先提供 iLBC。</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC alone.</source>
        <translation>在号码前拨打此代码可只提供 iSAC。</translation>
    </message>
    <message>
        <source>Code dialled before a number to offer iSAC first.</source>
        <translation>在号码前拨打此代码可优先提供 iSAC。</translation>
    </message>
    <message>
        <source>Code dialled to be shown callers' numbers.</source>
        <translation>拨打此代码可显示主叫号码。</translation>
    </message>
    <message>
        <source>Code dialled to be shown no callers' numbers.</source>
        <translation>拨打此代码可不显示主叫号码。</translation>
    </message>
    <message>
        <source>Code dialled to be shown no number of a second caller.</source>
        <translation>拨打此代码可不显示第二个主叫的号码。</translation>
    </message>
    <message>
        <source>Code dialled to be shown the number of a second caller.</source>
        <translation>拨打此代码可显示第二个主叫的号码。</translation>
    </message>
    <message>
        <source>Code dialled to connect the held call with the present one.</source>
        <translation>拨打此代码可将被保持的通话与当前通话接通。</translation>
    </message>
    <message>
        <source>Code dialled to fetch a parked call; must be the exchange's own.</source>
        <translation>拨打此代码可取回驻留的通话；必须与 PBX 的代码一致。</translation>
    </message>
    <message>
        <source>Code dialled to fetch from a watched key.</source>
        <translation>拨打此代码可从监视键取回通话。</translation>
    </message>
    <message>
        <source>Code dialled to forward the last caller from now on.</source>
        <translation>拨打此代码可从现在起前转最近的主叫。</translation>
    </message>
    <message>
        <source>Code dialled to have a busy number called until it is free.</source>
        <translation>拨打此代码可持续呼叫占线号码，直到其空闲。</translation>
    </message>
    <message>
        <source>Code dialled to have all callers ring alike.</source>
        <translation>拨打此代码可使所有主叫振铃相同。</translation>
    </message>
    <message>
        <source>Code dialled to have certain callers ring in their own way.</source>
        <translation>拨打此代码可使特定主叫有各自的振铃方式。</translation>
    </message>
    <message>
        <source>Code dialled to join the held call and the present one.</source>
        <translation>拨打此代码可将被保持的通话与当前通话合并。</translation>
    </message>
    <message>
        <source>Code dialled to park on a watched key.</source>
        <translation>拨打此代码可将通话驻留到监视键上。</translation>
    </message>
    <message>
        <source>Code dialled to put a number behind a speed dial digit.</source>
        <translation>拨打此代码可为速拨数字设置号码。</translation>
    </message>
    <message>
        <source>Code dialled to stop forwarding the last caller.</source>
        <translation>拨打此代码可停止前转最近的主叫。</translation>
    </message>
    <message>
        <source>Code dialled to take a call a watched key shows ringing; must be the exchange's own.</source>
        <translation>拨打此代码可代答监视键显示正在振铃的呼叫；必须与 PBX 的代码一致。</translation>
    </message>
    <message>
        <source>Code dialled to take a call that a watched key shows ringing; must be the exchange's own.</source>
        <translation>拨打此代码可代答监视键显示正在振铃的呼叫；必须与 PBX 的代码一致。</translation>
    </message>
    <message>
        <source>Codec for calls within the house.</source>
        <translation>内部呼叫所用的编解码器。</translation>
    </message>
    <message>
        <source>Codec for faxes sent as speech.</source>
        <translation>以语音方式发送传真所用的编解码器。</translation>
    </message>
    <message>
        <source>Codec of a loopback test, by which a network's speech path is measured.</source>
        <translation>环回测试的编解码器，用于测量网络的语音通路。</translation>
    </message>
    <message>
        <source>Codec offered first.</source>
        <translation>首先提供的编解码器。</translation>
    </message>
    <message>
        <source>Codec offered second.</source>
        <translation>第二个提供的编解码器。</translation>
    </message>
    <message>
        <source>Codec offered third.</source>
        <translation>第三个提供的编解码器。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call held elsewhere.</source>
        <translation>通话在别处被保持时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a call that rings at the other end.</source>
        <translation>呼叫正在对方振铃时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free line.</source>
        <translation>线路空闲时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a free parking place.</source>
        <translation>驻留位空闲时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a held call.</source>
        <translation>通话被保持时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line in a call.</source>
        <translation>线路通话时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line taken to dial.</source>
        <translation>线路被占用以拨号时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that could not register.</source>
        <translation>线路注册失败时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line that registers.</source>
        <translation>线路正在注册时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a line with a call-back armed.</source>
        <translation>线路已设置回叫时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with new messages.</source>
        <translation>语音信箱有新留言时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox with urgent messages.</source>
        <translation>语音信箱有紧急留言时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a mailbox without messages.</source>
        <translation>语音信箱没有留言时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a reserved trunk.</source>
        <translation>中继被预留时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a ringing line.</source>
        <translation>线路振铃时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line dialling elsewhere.</source>
        <translation>共享线路在别处拨号时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line in a call elsewhere.</source>
        <translation>共享线路在别处通话时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line ringing elsewhere.</source>
        <translation>共享线路在别处振铃时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line taken elsewhere.</source>
        <translation>共享线路在别处被占用时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a shared line whose state is unknown.</source>
        <translation>共享线路状态未知时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a taken parking place.</source>
        <translation>驻留位被占用时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk in use.</source>
        <translation>中继使用中时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a trunk that does not work.</source>
        <translation>中继不可用时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone in a call.</source>
        <translation>所监视的话机通话时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that holds a call.</source>
        <translation>所监视的话机保持通话时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that is free.</source>
        <translation>所监视的话机空闲时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of a watched phone that rings.</source>
        <translation>所监视的话机振铃时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who finishes a call.</source>
        <translation>座席处理通话收尾工作时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is available.</source>
        <translation>座席可接听时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed in.</source>
        <translation>座席已签入时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who is signed off.</source>
        <translation>座席已签出时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an agent who takes no calls.</source>
        <translation>座席不接听来电时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of an application.</source>
        <translation>应用程序按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of day service.</source>
        <translation>日间服务按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is off.</source>
        <translation>转向关闭时其按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of diversion while it is on.</source>
        <translation>转向开启时其按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is off.</source>
        <translation>免打扰关闭时其按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of do not disturb while it is on.</source>
        <translation>免打扰开启时其按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is off.</source>
        <translation>前转关闭时其按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of forwarding while it is on.</source>
        <translation>前转开启时其按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key of night service.</source>
        <translation>夜间服务按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key that subscribes.</source>
        <translation>正在订阅时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key whose subscription failed.</source>
        <translation>订阅失败时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colour and blinking of the key without a line.</source>
        <translation>没有线路时按键的颜色和闪烁方式。</translation>
    </message>
    <message>
        <source>Colours of the display.</source>
        <translation>显示屏的配色。</translation>
    </message>
    <message>
        <source>Compares the number of an incoming call together with its domain, not by itself.</source>
        <translation>将来电号码连同其域名一起比较，而不是只比较号码。</translation>
    </message>
    <message>
        <source>Confirms provisional answers too.</source>
        <translation>对临时应答也进行确认。</translation>
    </message>
    <message>
        <source>Content type of a hook flash sent by INFO.</source>
        <translation>通过 INFO 发送拍叉的内容类型。</translation>
    </message>
    <message>
        <source>Content type of digits sent by INFO.</source>
        <translation>通过 INFO 发送 DTMF 数字的内容类型。</translation>
    </message>
    <message>
        <source>Contrast of the display.</source>
        <translation>显示屏的对比度。</translation>
    </message>
    <message>
        <source>Contrast of the key module's display.</source>
        <translation>按键模块显示屏的对比度。</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port, for tracing. Whoever is plugged in there can listen.</source>
        <translation>将话机的流量复制到其计算机端口，用于抓包。接在该处的任何人都能监听。</translation>
    </message>
    <message>
        <source>Copies the phone's traffic to its computer port.</source>
        <translation>将话机的流量复制到其计算机端口。</translation>
    </message>
    <message>
        <source>Corrects the zone, as HH/mm.</source>
        <translation>对时区的修正，格式为 HH/mm。</translation>
    </message>
    <message>
        <source>DHCP option that names the voice VLAN; empty asks for none.</source>
        <translation>指明语音 VLAN 的 DHCP 选项；留空则不查询。</translation>
    </message>
    <message>
        <source>DHCP options that may name the provisioning server, in order of preference.</source>
        <translation>可指明配置服务器的 DHCP 选项，按优先顺序。</translation>
    </message>
    <message>
        <source>Damps echo harder; both speaking at once suffers.</source>
        <translation>更强地抑制回声；双方同时讲话时效果变差。</translation>
    </message>
    <message>
        <source>Damps what echo remains.</source>
        <translation>抑制残余的回声。</translation>
    </message>
    <message>
        <source>Default router beside an address set by hand.</source>
        <translation>手动设置地址时的默认路由器。</translation>
    </message>
    <message>
        <source>Dial plan 1 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>外线的拨号方案 1；按编号为主叫指定八个方案之一。</translation>
    </message>
    <message>
        <source>Dial plan 2 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>外线的拨号方案 2；按编号为主叫指定八个方案之一。</translation>
    </message>
    <message>
        <source>Dial plan 3 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>外线的拨号方案 3；按编号为主叫指定八个方案之一。</translation>
    </message>
    <message>
        <source>Dial plan 4 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>外线的拨号方案 4；按编号为主叫指定八个方案之一。</translation>
    </message>
    <message>
        <source>Dial plan 5 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>外线的拨号方案 5；按编号为主叫指定八个方案之一。</translation>
    </message>
    <message>
        <source>Dial plan 6 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>外线的拨号方案 6；按编号为主叫指定八个方案之一。</translation>
    </message>
    <message>
        <source>Dial plan 7 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>外线的拨号方案 7；按编号为主叫指定八个方案之一。</translation>
    </message>
    <message>
        <source>Dial plan 8 of the telephone line; callers are given one of the eight by its number.</source>
        <translation>外线的拨号方案 8；按编号为主叫指定八个方案之一。</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 1.</source>
        <translation>输入 PIN 1 的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 2.</source>
        <translation>输入 PIN 2 的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 3.</source>
        <translation>输入 PIN 3 的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 4.</source>
        <translation>输入 PIN 4 的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 5.</source>
        <translation>输入 PIN 5 的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 6.</source>
        <translation>输入 PIN 6 的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 7.</source>
        <translation>输入 PIN 7 的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller from the network who gave PIN 8.</source>
        <translation>输入 PIN 8 的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 1.</source>
        <translation>输入 PIN 1 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 2.</source>
        <translation>输入 PIN 2 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 3.</source>
        <translation>输入 PIN 3 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 4.</source>
        <translation>输入 PIN 4 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 5.</source>
        <translation>输入 PIN 5 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 6.</source>
        <translation>输入 PIN 6 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 7.</source>
        <translation>输入 PIN 7 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for a caller on the telephone line who gave PIN 8.</source>
        <translation>输入 PIN 8 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for callers from the network who have no PIN or name of their own.</source>
        <translation>没有自己的 PIN 或名称的网络侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for callers on the telephone line who have no PIN of their own.</source>
        <translation>没有自己的 PIN 的外线侧主叫所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for calls that line 1 sends to the telephone line; none means no such calls.</source>
        <translation>线路 1 送往外线的呼叫所用的拨号方案；none 表示不允许此类呼叫。</translation>
    </message>
    <message>
        <source>Dial plan for line 1 while it is not registered and its calls go out over the telephone line.</source>
        <translation>线路 1 未注册、其呼叫经外线呼出时所用的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for user 1 from the network.</source>
        <translation>网络侧用户 1 的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for user 2 from the network.</source>
        <translation>网络侧用户 2 的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for user 3 from the network.</source>
        <translation>网络侧用户 3 的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for user 4 from the network.</source>
        <translation>网络侧用户 4 的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for user 5 from the network.</source>
        <translation>网络侧用户 5 的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for user 6 from the network.</source>
        <translation>网络侧用户 6 的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for user 7 from the network.</source>
        <translation>网络侧用户 7 的拨号方案。</translation>
    </message>
    <message>
        <source>Dial plan for user 8 from the network.</source>
        <translation>网络侧用户 8 的拨号方案。</translation>
    </message>
    <message>
        <source>Dial tone of a second call.</source>
        <translation>第二个呼叫的拨号音。</translation>
    </message>
    <message>
        <source>Dial tone while calls are forwarded.</source>
        <translation>呼叫被前转时的拨号音。</translation>
    </message>
    <message>
        <source>Dial tone while messages wait.</source>
        <translation>有留言等待时的拨号音。</translation>
    </message>
    <message>
        <source>Dials the called number on the telephone line at once, instead of giving the caller its dial tone.</source>
        <translation>立即在外线上拨出被叫号码，而不是向主叫播放外线拨号音。</translation>
    </message>
    <message>
        <source>Difference to Greenwich in hours, then two numbers about summer time, as the adapter's page writes them: -05 2 1.</source>
        <translation>与格林尼治的时差小时数，后跟两个关于夏令时的数字，按适配器网页的写法：-05 2 1。</translation>
    </message>
    <message>
        <source>Digits put before a number from the telephone line when it is passed on.</source>
        <translation>外线来电号码继续传送时加在前面的数字。</translation>
    </message>
    <message>
        <source>Digits the voice menu asks for before it changes anything.</source>
        <translation>语音菜单在作任何更改前要求输入的数字。</translation>
    </message>
    <message>
        <source>Does not take the zone from DHCP.</source>
        <translation>不采用 DHCP 给出的时区。</translation>
    </message>
    <message>
        <source>Domain of those who sign in.</source>
        <translation>登录人员所属的域。</translation>
    </message>
    <message>
        <source>Domain the adapter puts behind names without one.</source>
        <translation>适配器为不带域名的名称补上的域名。</translation>
    </message>
    <message>
        <source>Domains, separated by commas, whose servers the phone may use; empty allows all.</source>
        <translation>话机可使用其服务器的域名，以逗号分隔；留空则全部允许。</translation>
    </message>
    <message>
        <source>Electrical impedance of the port to the telephone line; the wrong one makes an echo. It follows the country.</source>
        <translation>外线端口的电气阻抗；设置错误会产生回声。因国家而异。</translation>
    </message>
    <message>
        <source>Electrical impedance of the port while the telephone line rings.</source>
        <translation>外线振铃时端口的电气阻抗。</translation>
    </message>
    <message>
        <source>Emergency location service asked first, by HTTPS.</source>
        <translation>首先查询的紧急位置服务，通过 HTTPS。</translation>
    </message>
    <message>
        <source>Emergency location service asked when the first fails.</source>
        <translation>第一个失效时查询的紧急位置服务。</translation>
    </message>
    <message>
        <source>Encrypts calls where the other end can.</source>
        <translation>对方支持时加密通话。</translation>
    </message>
    <message>
        <source>Encrypts the line's calls where the other end can.</source>
        <translation>对方支持时加密该线路的通话。</translation>
    </message>
    <message>
        <source>Encrypts the talk with the LDAP directory (StartTLS).</source>
        <translation>加密与 LDAP 目录的通信 (StartTLS)。</translation>
    </message>
    <message>
        <source>Ends the call after a long silence from the network.</source>
        <translation>网络侧长时间静音后结束通话。</translation>
    </message>
    <message>
        <source>Ends the call after a long silence on the telephone line.</source>
        <translation>外线长时间静音后结束通话。</translation>
    </message>
    <message>
        <source>Ends the call when the exchange reverses the polarity of the telephone line a second time.</source>
        <translation>局端第二次反转外线极性时结束通话。</translation>
    </message>
    <message>
        <source>Ends the call when the exchange takes the current off the telephone line for a moment.</source>
        <translation>局端短暂切断外线电流时结束通话。</translation>
    </message>
    <message>
        <source>Ends the call when the telephone line plays the tone below.</source>
        <translation>外线上出现下面的提示音时结束通话。</translation>
    </message>
    <message>
        <source>Errors from the network after which the call is dropped; 0 never.</source>
        <translation>网络报错多少次后断开通话；0 表示从不。</translation>
    </message>
    <message>
        <source>Fetches the profile again after a try to load firmware.</source>
        <translation>尝试加载固件后再次获取配置文件。</translation>
    </message>
    <message>
        <source>Fetches the profile at every start.</source>
        <translation>每次启动时获取配置文件。</translation>
    </message>
    <message>
        <source>File named to devices on the LAN port (DHCP option 67).</source>
        <translation>向 LAN 端口上的设备指明的文件（DHCP 选项 67）。</translation>
    </message>
    <message>
        <source>Finds out at start what kind of address translation there is.</source>
        <translation>启动时探测地址转换的类型。</translation>
    </message>
    <message>
        <source>Finds the best way for speech through routers by ICE.</source>
        <translation>通过 ICE 寻找语音穿越路由器的最佳路径。</translation>
    </message>
    <message>
        <source>Finds the proxy by its SRV records.</source>
        <translation>按 SRV 记录查找代理服务器。</translation>
    </message>
    <message>
        <source>Finds the small exchange by itself.</source>
        <translation>自动发现小型 PBX。</translation>
    </message>
    <message>
        <source>Finds the web proxy by itself (WPAD).</source>
        <translation>自动发现网页代理 (WPAD)。</translation>
    </message>
    <message>
        <source>Fine adjustment of the handset's microphone.</source>
        <translation>听筒麦克风的微调。</translation>
    </message>
    <message>
        <source>Fine adjustment of the headset's microphone.</source>
        <translation>耳机麦克风的微调。</translation>
    </message>
    <message>
        <source>Fine adjustment of the speakerphone's microphone.</source>
        <translation>免提麦克风的微调。</translation>
    </message>
    <message>
        <source>First address given out on the LAN port.</source>
        <translation>LAN 端口上分配的第一个地址。</translation>
    </message>
    <message>
        <source>First of the ports the adapter keeps for itself, which devices behind it cannot use.</source>
        <translation>适配器为自己保留的端口中的第一个，其后面的设备不能使用这些端口。</translation>
    </message>
    <message>
        <source>First sequence number of registrations after a start.</source>
        <translation>启动后注册的起始序号。</translation>
    </message>
    <message>
        <source>Follows a redirection of the packets that keep the mapping open.</source>
        <translation>为保持映射打开而发送的数据包被重定向时随之转向。</translation>
    </message>
    <message>
        <source>Follows the other end when it changes for a fax.</source>
        <translation>对方因传真而切换时随之切换。</translation>
    </message>
    <message>
        <source>Forwards all calls, to the number beside it.</source>
        <translation>将所有呼叫前转到旁边的号码。</translation>
    </message>
    <message>
        <source>Forwards calls when nobody answers, to the number beside it.</source>
        <translation>无人接听时将呼叫前转到旁边的号码。</translation>
    </message>
    <message>
        <source>Forwards calls when the phone is busy, to the number beside it.</source>
        <translation>话机占线时将呼叫前转到旁边的号码。</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SA.</source>
        <translation>自由机密文本；只有配置文件规则中的密钥和密码能以 $SA 读取。</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SB.</source>
        <translation>自由机密文本；只有配置文件规则中的密钥和密码能以 $SB 读取。</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SC.</source>
        <translation>自由机密文本；只有配置文件规则中的密钥和密码能以 $SC 读取。</translation>
    </message>
    <message>
        <source>Free secret text; only keys and passwords in a profile rule can read it, as $SD.</source>
        <translation>自由机密文本；只有配置文件规则中的密钥和密码能以 $SD 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $A.</source>
        <translation>自由文本；其他设置以 $A 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $B.</source>
        <translation>自由文本；其他设置以 $B 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $C.</source>
        <translation>自由文本；其他设置以 $C 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $D.</source>
        <translation>自由文本；其他设置以 $D 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $E.</source>
        <translation>自由文本；其他设置以 $E 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $F.</source>
        <translation>自由文本；其他设置以 $F 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $G.</source>
        <translation>自由文本；其他设置以 $G 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $H.</source>
        <translation>自由文本；其他设置以 $H 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $I.</source>
        <translation>自由文本；其他设置以 $I 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $J.</source>
        <translation>自由文本；其他设置以 $J 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $K.</source>
        <translation>自由文本；其他设置以 $K 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $L.</source>
        <translation>自由文本；其他设置以 $L 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $M.</source>
        <translation>自由文本；其他设置以 $M 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $N.</source>
        <translation>自由文本；其他设置以 $N 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $O.</source>
        <translation>自由文本；其他设置以 $O 读取。</translation>
    </message>
    <message>
        <source>Free text; other settings read it as $P.</source>
        <translation>自由文本；其他设置以 $P 读取。</translation>
    </message>
    <message>
        <source>Frequency of the ringing current, in Hz.</source>
        <translation>铃流的频率，单位 Hz。</translation>
    </message>
    <message>
        <source>From which severity on the kernel is logged: 0 emergencies only, 7 everything.</source>
        <translation>从哪个严重程度起记录内核日志：0 仅紧急，7 全部。</translation>
    </message>
    <message>
        <source>From which severity on the system is logged: 0 emergencies only, 7 everything.</source>
        <translation>从哪个严重程度起记录系统日志：0 仅紧急，7 全部。</translation>
    </message>
    <message>
        <source>Full SIP address, where it is not user and proxy.</source>
        <translation>完整的 SIP 地址，用于不是由用户和代理服务器组成的情况。</translation>
    </message>
    <message>
        <source>Further gain of a Bluetooth headset's microphone, in decibels.</source>
        <translation>蓝牙耳机麦克风的附加增益，单位为分贝。</translation>
    </message>
    <message>
        <source>Gain from the telephone, in dB.</source>
        <translation>来自电话的增益，单位 dB。</translation>
    </message>
    <message>
        <source>Gain to the telephone, in dB.</source>
        <translation>送往电话的增益，单位 dB。</translation>
    </message>
    <message>
        <source>Gateway 1: where a dial plan rule with &lt;:@gw1&gt; sends its calls, a host and perhaps a port.</source>
        <translation>网关 1：含 &lt;:@gw1&gt; 的拨号方案规则将呼叫送往何处，主机，可带端口。</translation>
    </message>
    <message>
        <source>Gateway 2: where a dial plan rule with &lt;:@gw2&gt; sends its calls, a host and perhaps a port.</source>
        <translation>网关 2：含 &lt;:@gw2&gt; 的拨号方案规则将呼叫送往何处，主机，可带端口。</translation>
    </message>
    <message>
        <source>Gateway 3: where a dial plan rule with &lt;:@gw3&gt; sends its calls, a host and perhaps a port.</source>
        <translation>网关 3：含 &lt;:@gw3&gt; 的拨号方案规则将呼叫送往何处，主机，可带端口。</translation>
    </message>
    <message>
        <source>Gateway 4: where a dial plan rule with &lt;:@gw4&gt; sends its calls, a host and perhaps a port.</source>
        <translation>网关 4：含 &lt;:@gw4&gt; 的拨号方案规则将呼叫送往何处，主机，可带端口。</translation>
    </message>
    <message>
        <source>Gives addresses to what is plugged into the LAN port.</source>
        <translation>为接在 LAN 端口上的设备分配地址。</translation>
    </message>
    <message>
        <source>Gives every call an identifier that all its stations keep (Session-ID, RFC 7989).</source>
        <translation>为每个呼叫分配一个各站点都保留的标识符（Session-ID，RFC 7989）。</translation>
    </message>
    <message>
        <source>Gives every call an identifier that stays through its transfers, and says it in each request.</source>
        <translation>为每个呼叫分配一个在转接中保持不变的标识符，并写入每个请求。</translation>
    </message>
    <message>
        <source>Gives up an INVITE after this time.</source>
        <translation>超过此时间后放弃 INVITE。</translation>
    </message>
    <message>
        <source>Gives up any other request after this time.</source>
        <translation>超过此时间后放弃其他请求。</translation>
    </message>
    <message>
        <source>Goes back to speech when a T.38 fax is over instead of ending the call.</source>
        <translation>T.38 传真结束后恢复语音，而不是结束通话。</translation>
    </message>
    <message>
        <source>Goes on sending speech to the proxy while the other end holds the call.</source>
        <translation>对方保持通话期间继续向代理服务器发送语音。</translation>
    </message>
    <message>
        <source>Group at the VPN gateway.</source>
        <translation>VPN 网关的组。</translation>
    </message>
    <message>
        <source>Groups of phones that can be paged by multicast.</source>
        <translation>可通过组播寻呼的话机组。</translation>
    </message>
    <message>
        <source>Groups the settings of the web proxy; it holds nothing itself.</source>
        <translation>网页代理设置的分组；本身不含任何内容。</translation>
    </message>
    <message>
        <source>Headers the caller's name is taken from, best first.</source>
        <translation>获取主叫名称的头域，按优先顺序。</translation>
    </message>
    <message>
        <source>Hears the digits A to D, which a few exchanges use.</source>
        <translation>识别数字 A 到 D，少数 PBX 使用。</translation>
    </message>
    <message>
        <source>Hides from the phone's menu what the user may not change.</source>
        <translation>在话机菜单中隐藏用户不能更改的内容。</translation>
    </message>
    <message>
        <source>Hides the line's number.</source>
        <translation>隐藏线路的号码。</translation>
    </message>
    <message>
        <source>Hides the phone's number.</source>
        <translation>隐藏话机的号码。</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>适配器语音处理器 2 的 SIP 最高 TCP 端口。</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>适配器语音处理器 3 的 SIP 最高 TCP 端口。</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>适配器语音处理器 4 的 SIP 最高 TCP 端口。</translation>
    </message>
    <message>
        <source>Highest TCP port for SIP.</source>
        <translation>SIP 的最高 TCP 端口。</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>适配器语音处理器 2 的语音最高 UDP 端口。</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>适配器语音处理器 3 的语音最高 UDP 端口。</translation>
    </message>
    <message>
        <source>Highest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>适配器语音处理器 4 的语音最高 UDP 端口。</translation>
    </message>
    <message>
        <source>Highest UDP port for speech.</source>
        <translation>语音的最高 UDP 端口。</translation>
    </message>
    <message>
        <source>Highest frequency taken for ringing, in hertz.</source>
        <translation>视为振铃的最高频率，单位为赫兹。</translation>
    </message>
    <message>
        <source>Highest priority the computer behind the phone may claim.</source>
        <translation>话机后面的计算机可使用的最高优先级。</translation>
    </message>
    <message>
        <source>Holds a call the old way, with address 0.0.0.0.</source>
        <translation>以旧方式保持通话，使用地址 0.0.0.0。</translation>
    </message>
    <message>
        <source>Holds other traffic back for speech all the time and not only during calls.</source>
        <translation>始终为语音让路而限制其他流量，而不仅在通话期间。</translation>
    </message>
    <message>
        <source>Holds the current of the telephone line below 60 mA, as some countries ask.</source>
        <translation>将外线电流限制在 60 mA 以下，某些国家有此要求。</translation>
    </message>
    <message>
        <source>Holds the other party before a transfer.</source>
        <translation>转接前保持对方的通话。</translation>
    </message>
    <message>
        <source>Host that is told of events: start, registration, changes.</source>
        <translation>接收事件通知的主机：启动、注册、更改。</translation>
    </message>
    <message>
        <source>Host the adapter's router part logs to; calls and provisioning are logged to Syslog_Server on the Voice pages.</source>
        <translation>适配器路由器部分的日志所发往的主机；呼叫和配置的日志发往 Voice 页面上的 Syslog_Server。</translation>
    </message>
    <message>
        <source>Hours an address is lent to a device behind the adapter.</source>
        <translation>地址租给适配器后面设备的小时数。</translation>
    </message>
    <message>
        <source>How SNMP version 3 is encrypted; AES was seen on the ATA19x only.</source>
        <translation>SNMP 版本 3 的加密方式；AES 仅在 ATA19x 上见过。</translation>
    </message>
    <message>
        <source>How a hook flash travels.</source>
        <translation>拍叉的传送方式。</translation>
    </message>
    <message>
        <source>How a shared line learns what its others do: by Call-Info or by dialog events.</source>
        <translation>共享线路如何得知其他话机的状态：通过 Call-Info 或通过 dialog 事件。</translation>
    </message>
    <message>
        <source>How bytes of names are read: Latin-1 or UTF-8.</source>
        <translation>如何解读名称的字节：Latin-1 或 UTF-8。</translation>
    </message>
    <message>
        <source>How callers from the network prove themselves before they get the telephone line: not at all, by a PIN, or by SIP digest.</source>
        <translation>网络侧主叫占用外线前如何验证身份：不验证、凭 PIN 或通过 SIP digest。</translation>
    </message>
    <message>
        <source>How callers on the telephone line prove themselves before they may call over the network: not at all, or by a PIN.</source>
        <translation>外线侧主叫经网络呼出前如何验证身份：不验证，或凭 PIN。</translation>
    </message>
    <message>
        <source>How callers' numbers are changed before they are shown.</source>
        <translation>主叫号码显示前如何变换。</translation>
    </message>
    <message>
        <source>How calls spread over the keys of a line.</source>
        <translation>呼叫如何分布到一条线路的各按键上。</translation>
    </message>
    <message>
        <source>How devices on the LAN port get an IPv6 address.</source>
        <translation>LAN 端口上的设备如何取得 IPv6 地址。</translation>
    </message>
    <message>
        <source>How digits travel: in the speech, beside it or by INFO.</source>
        <translation>DTMF 数字的传送方式：在语音中、与语音并行或通过 INFO。</translation>
    </message>
    <message>
        <source>How fast the display is spoken.</source>
        <translation>朗读显示屏的速度。</translation>
    </message>
    <message>
        <source>How fast the port lets go of the telephone line; it follows the country.</source>
        <translation>端口释放外线的速度；因国家而异。</translation>
    </message>
    <message>
        <source>How first names are searched.</source>
        <translation>如何搜索名字。</translation>
    </message>
    <message>
        <source>How it is searched.</source>
        <translation>如何搜索该项。</translation>
    </message>
    <message>
        <source>How it is sent.</source>
        <translation>发送方式。</translation>
    </message>
    <message>
        <source>How last names are searched.</source>
        <translation>如何搜索姓氏。</translation>
    </message>
    <message>
        <source>How long a call-back stays armed.</source>
        <translation>回叫保持有效的时间。</translation>
    </message>
    <message>
        <source>How long a change of a call may take.</source>
        <translation>更改通话可用的时间。</translation>
    </message>
    <message>
        <source>How long a hook flash on the telephone line lasts, in seconds.</source>
        <translation>外线上拍叉的时长，单位为秒。</translation>
    </message>
    <message>
        <source>How long a resync waits for a quiet moment, in seconds; after that it comes in mid-call.</source>
        <translation>重新同步等待空闲时机的最长时间，单位为秒；超过后在通话期间也会执行。</translation>
    </message>
    <message>
        <source>How long an INVITE may ring; 0 says nothing about it.</source>
        <translation>INVITE 可振铃多久；0 表示不作声明。</translation>
    </message>
    <message>
        <source>How long an address is lent to a device on the LAN port.</source>
        <translation>地址租给 LAN 端口上设备的时长。</translation>
    </message>
    <message>
        <source>How long each dialled digit and the pause behind it last on the telephone line, in seconds, as on/off: .1/.1.</source>
        <translation>外线上每位拨号数字及其后停顿的时长，单位为秒，格式为通/断：.1/.1。</translation>
    </message>
    <message>
        <source>How long entries are gathered before a mail is sent even if they are fewer.</source>
        <translation>条数不足时，日志累积多久后也发送邮件。</translation>
    </message>
    <message>
        <source>How long ringing must last to be believed.</source>
        <translation>振铃须持续多久才予以确认。</translation>
    </message>
    <message>
        <source>How long the adapter keeps its address before it asks DHCP whether it may go on; 0 asks only when the lease ends.</source>
        <translation>适配器使用其地址多久后向 DHCP 询问能否继续使用；0 表示仅在租约到期时询问。</translation>
    </message>
    <message>
        <source>How long the called end may hang up before the call ends.</source>
        <translation>被叫方挂机多久后通话结束。</translation>
    </message>
    <message>
        <source>How long the display stays lit.</source>
        <translation>显示屏保持点亮的时间。</translation>
    </message>
    <message>
        <source>How long the line current is cut at the end of a call.</source>
        <translation>通话结束时切断线路电流的时长。</translation>
    </message>
    <message>
        <source>How long the one transferred stays.</source>
        <translation>被转接方停留的时间。</translation>
    </message>
    <message>
        <source>How long the one who transfers stays.</source>
        <translation>转接发起方停留的时间。</translation>
    </message>
    <message>
        <source>How long the target of a transfer stays.</source>
        <translation>转接目标停留的时间。</translation>
    </message>
    <message>
        <source>How loud the display is spoken.</source>
        <translation>朗读显示屏的音量。</translation>
    </message>
    <message>
        <source>How many addresses are given out on the LAN port.</source>
        <translation>LAN 端口上分配的地址数量。</translation>
    </message>
    <message>
        <source>How many addresses are lent behind the adapter.</source>
        <translation>适配器后面分配的地址数量。</translation>
    </message>
    <message>
        <source>How many bits of that address count.</source>
        <translation>该地址中有多少位有效。</translation>
    </message>
    <message>
        <source>How many calls one line holds at once.</source>
        <translation>一条线路可同时容纳的呼叫数。</translation>
    </message>
    <message>
        <source>How many calls the adapter carries at once.</source>
        <translation>适配器同时承载的通话数量。</translation>
    </message>
    <message>
        <source>How many earlier packets each T.38 packet repeats; more survives more loss and takes more of the network.</source>
        <translation>每个 T.38 数据包重复之前多少个数据包；越多越能抵御丢包，占用网络也越多。</translation>
    </message>
    <message>
        <source>How many entries a directory search shows at most.</source>
        <translation>目录搜索最多显示的条目数。</translation>
    </message>
    <message>
        <source>How many entries make a mail.</source>
        <translation>多少条日志组成一封邮件。</translation>
    </message>
    <message>
        <source>How many entries the list below has.</source>
        <translation>下面的列表有多少条目。</translation>
    </message>
    <message>
        <source>How many key modules are attached.</source>
        <translation>所连接的按键模块数量。</translation>
    </message>
    <message>
        <source>How many people the server's conference bridge takes.</source>
        <translation>服务器的会议桥可容纳的人数。</translation>
    </message>
    <message>
        <source>How many ports from the first on the adapter keeps for itself.</source>
        <translation>适配器从第一个端口起为自己保留多少个端口。</translation>
    </message>
    <message>
        <source>How many proxies a request may pass.</source>
        <translation>请求最多可经过的代理服务器数。</translation>
    </message>
    <message>
        <source>How many times a request answers a challenge.</source>
        <translation>请求最多可应答质询的次数。</translation>
    </message>
    <message>
        <source>How many times an INVITE may be redirected.</source>
        <translation>INVITE 最多可重定向的次数。</translation>
    </message>
    <message>
        <source>How more softkeys than fit are reached: by scrolling, or by a key More.</source>
        <translation>软键放不下时如何切换：滚动，或用 More 键。</translation>
    </message>
    <message>
        <source>How much log the adapter keeps in its memory.</source>
        <translation>适配器在内存中保留多少日志。</translation>
    </message>
    <message>
        <source>How much louder a Bluetooth headset's microphone is taken, in decibels.</source>
        <translation>蓝牙耳机麦克风的音量增大多少，单位为分贝。</translation>
    </message>
    <message>
        <source>How much louder or softer speech is sent to the telephone line, in decibels.</source>
        <translation>发往外线的语音增大或减小多少，单位为分贝。</translation>
    </message>
    <message>
        <source>How much louder or softer speech is taken from the telephone line, in decibels.</source>
        <translation>来自外线的语音增大或减小多少，单位为分贝。</translation>
    </message>
    <message>
        <source>How much louder the higher tone of a digit is than the lower, in decibels.</source>
        <translation>DTMF 数字的高频音比低频音响多少，单位为分贝。</translation>
    </message>
    <message>
        <source>How much of their own voice people hear in the handset.</source>
        <translation>在听筒中听到自己声音的大小。</translation>
    </message>
    <message>
        <source>How much power the phone asks the switch for.</source>
        <translation>话机向交换机请求的供电功率。</translation>
    </message>
    <message>
        <source>How much the phone reports; 3 is everything, 0 nothing.</source>
        <translation>话机报告的详细程度；3 为全部，0 为无。</translation>
    </message>
    <message>
        <source>How much unevenness of the network the phone evens out; more costs delay.</source>
        <translation>话机平滑网络抖动的程度；程度越高延迟越大。</translation>
    </message>
    <message>
        <source>How numbers found are changed before dialling.</source>
        <translation>找到的号码在拨出前如何变换。</translation>
    </message>
    <message>
        <source>How numbers from the LDAP directory are changed before they are dialled.</source>
        <translation>LDAP 目录中的号码拨出前如何变换。</translation>
    </message>
    <message>
        <source>How often a caller from the network may get the PIN wrong before the call ends.</source>
        <translation>网络侧主叫可输错 PIN 多少次，超过后呼叫结束。</translation>
    </message>
    <message>
        <source>How often a caller on the telephone line may get the PIN wrong before the call ends.</source>
        <translation>外线侧主叫可输错 PIN 多少次，超过后呼叫结束。</translation>
    </message>
    <message>
        <source>How often a problem report is made by itself; 0 is never.</source>
        <translation>自动生成问题报告的频率；0 表示从不。</translation>
    </message>
    <message>
        <source>How quiet the line must be for a pause to count as silence and not be sent.</source>
        <translation>线路安静到何种程度，停顿才算静音而不发送。</translation>
    </message>
    <message>
        <source>How quiet the telephone line must be to count as silent.</source>
        <translation>外线安静到何种程度才算静音。</translation>
    </message>
    <message>
        <source>How recording is switched on: SIPREC or SIPINFO.</source>
        <translation>录音的启动方式：SIPREC 或 SIPINFO。</translation>
    </message>
    <message>
        <source>How sensitive the microphone is.</source>
        <translation>麦克风的灵敏度。</translation>
    </message>
    <message>
        <source>How services are called up, by country.</source>
        <translation>调用服务的方式，因国家而异。</translation>
    </message>
    <message>
        <source>How several proxies are ordered.</source>
        <translation>多个代理服务器的排序方式。</translation>
    </message>
    <message>
        <source>How shared calls spread over the keys of a line.</source>
        <translation>共享呼叫如何分布到一条线路的各按键上。</translation>
    </message>
    <message>
        <source>How strictly digits keep to their lengths.</source>
        <translation>DTMF 数字遵守时长的严格程度。</translation>
    </message>
    <message>
        <source>How the caller's number is shown to an analogue telephone.</source>
        <translation>向模拟电话显示主叫号码的方式。</translation>
    </message>
    <message>
        <source>How the keys of an encrypted call are exchanged.</source>
        <translation>加密通话的密钥交换方式。</translation>
    </message>
    <message>
        <source>How the last fetch of a language went; the phone says it itself.</source>
        <translation>最近一次获取语言的结果；由话机自己给出。</translation>
    </message>
    <message>
        <source>How the line rings.</source>
        <translation>该线路的振铃方式。</translation>
    </message>
    <message>
        <source>How the other end is told of a fax.</source>
        <translation>如何将传真告知对方。</translation>
    </message>
    <message>
        <source>How the password travels inside EAP-TTLS.</source>
        <translation>密码在 EAP-TTLS 中的传送方式。</translation>
    </message>
    <message>
        <source>How the phone gets its IPv6 address.</source>
        <translation>话机如何取得其 IPv6 地址。</translation>
    </message>
    <message>
        <source>How the phone gets its address.</source>
        <translation>话机如何取得其地址。</translation>
    </message>
    <message>
        <source>How the phone proves itself there.</source>
        <translation>话机向其验证身份的方式。</translation>
    </message>
    <message>
        <source>How the phone proves itself to a wireless network with a login (802.1X).</source>
        <translation>话机向需要登录的无线网络 (802.1X) 验证身份的方式。</translation>
    </message>
    <message>
        <source>How the phone proves itself to the LDAP directory.</source>
        <translation>话机向 LDAP 目录验证身份的方式。</translation>
    </message>
    <message>
        <source>How the phone proves itself when the server asks for a login: not at all, by HTTP basic, or by its own certificate.</source>
        <translation>服务器要求登录时话机如何验证身份：不验证、通过 HTTP basic 或用自己的证书。</translation>
    </message>
    <message>
        <source>How the uplink gets its IPv6 address.</source>
        <translation>上行链路如何取得 IPv6 地址。</translation>
    </message>
    <message>
        <source>How the uplink gets its address: by DHCP, from the static entry, or by PPPoE. A wrong word here takes the adapter off the network.</source>
        <translation>上行链路如何取得地址：通过 DHCP、静态设置或 PPPoE。此处写错会使适配器断网。</translation>
    </message>
    <message>
        <source>How the user of SNMP version 3 proves itself.</source>
        <translation>SNMP 版本 3 用户验证身份的方式。</translation>
    </message>
    <message>
        <source>How the web pages are served on the uplink.</source>
        <translation>在上行链路上提供网页的方式。</translation>
    </message>
    <message>
        <source>How the wireless network is secured.</source>
        <translation>无线网络的安全方式。</translation>
    </message>
    <message>
        <source>How waiting packets of the uplink are ordered.</source>
        <translation>上行链路中等待的数据包的排队方式。</translation>
    </message>
    <message>
        <source>IPv4, IPv6 or both.</source>
        <translation>IPv4、IPv6 或两者。</translation>
    </message>
    <message>
        <source>IPv6 address of the uplink, where it is static.</source>
        <translation>上行链路的 IPv6 地址，用于静态设置。</translation>
    </message>
    <message>
        <source>IPv6 address of those who may ask by SNMP.</source>
        <translation>可通过 SNMP 查询的 IPv6 地址。</translation>
    </message>
    <message>
        <source>IPv6 name server asked first.</source>
        <translation>首先查询的 IPv6 域名服务器。</translation>
    </message>
    <message>
        <source>IPv6 name server asked second.</source>
        <translation>其次查询的 IPv6 域名服务器。</translation>
    </message>
    <message>
        <source>IPv6 name servers set by hand.</source>
        <translation>手动设置的 IPv6 域名服务器。</translation>
    </message>
    <message>
        <source>IPv6 network of the LAN port, where none is asked for.</source>
        <translation>LAN 端口的 IPv6 网络，用于不向运营商请求的情况。</translation>
    </message>
    <message>
        <source>IPv6 router beside an address set by hand.</source>
        <translation>手动设置地址时的 IPv6 路由器。</translation>
    </message>
    <message>
        <source>IPv6 router of the uplink, where it is static; the phone spells it without the e.</source>
        <translation>上行链路的 IPv6 路由器，用于静态设置；话机的拼写中少一个 e。</translation>
    </message>
    <message>
        <source>Identifier of the company that an emergency service gave; said in location requests.</source>
        <translation>紧急服务商分配的公司标识符；在位置请求中提供。</translation>
    </message>
    <message>
        <source>Ignores SIP from anybody but the line's proxy; keeps ghost calls away.</source>
        <translation>忽略该线路代理服务器以外任何来源的 SIP；可避免骚扰振铃。</translation>
    </message>
    <message>
        <source>Ignores a ringing answer after early speech.</source>
        <translation>收到早期语音后忽略振铃应答。</translation>
    </message>
    <message>
        <source>Impedance of the ports for telephones.</source>
        <translation>电话端口的阻抗。</translation>
    </message>
    <message>
        <source>Information tone 1, for a number that cannot be reached.</source>
        <translation>信息音 1，用于无法接通的号码。</translation>
    </message>
    <message>
        <source>Information tone 2, for a number that cannot be reached.</source>
        <translation>信息音 2，用于无法接通的号码。</translation>
    </message>
    <message>
        <source>Information tone 3, for a number that cannot be reached.</source>
        <translation>信息音 3，用于无法接通的号码。</translation>
    </message>
    <message>
        <source>Information tone 4, for a number that cannot be reached.</source>
        <translation>信息音 4，用于无法接通的号码。</translation>
    </message>
    <message>
        <source>Joins the other two when the one who made a conference hangs up; No ends it.</source>
        <translation>会议发起方挂机时接通另外两方；No 则结束会议。</translation>
    </message>
    <message>
        <source>Keeps Opus to narrow bandwidth; calls take less of the network and sound poorer.</source>
        <translation>将 Opus 限制为窄带宽；通话占用网络较少，音质较差。</translation>
    </message>
    <message>
        <source>Keeps T.38 faxes to V.29 (9,600 bit/s), which bad networks carry better.</source>
        <translation>将 T.38 传真限制为 V.29（9,600 bit/s），较差的网络也更容易承载。</translation>
    </message>
    <message>
        <source>Keeps a log of the adapter's router part.</source>
        <translation>记录适配器路由器部分的日志。</translation>
    </message>
    <message>
        <source>Keeps a refused INVITE in mind for this long.</source>
        <translation>记住被拒绝的 INVITE 的时间。</translation>
    </message>
    <message>
        <source>Keeps a resolved name beyond the time its record allows.</source>
        <translation>解析出的名称保留时间超出其记录所允许的时间。</translation>
    </message>
    <message>
        <source>Keeps a shared line taken while its call is looked for.</source>
        <translation>查找共享线路的呼叫期间保持占用该线路。</translation>
    </message>
    <message>
        <source>Keeps an answered request in mind for this long.</source>
        <translation>记住已应答的请求的时间。</translation>
    </message>
    <message>
        <source>Keeps forwarding and do not disturb in step with the server.</source>
        <translation>使前转和免打扰与服务器保持同步。</translation>
    </message>
    <message>
        <source>Keeps names it has looked up in mind.</source>
        <translation>记住已查询过的名称。</translation>
    </message>
    <message>
        <source>Keeps others in the room from hearing which digits are pressed.</source>
        <translation>避免房间里的其他人听出所按的数字。</translation>
    </message>
    <message>
        <source>Keeps summer time.</source>
        <translation>使用夏令时。</translation>
    </message>
    <message>
        <source>Keeps the call when its transfer failed.</source>
        <translation>转接失败时保留通话。</translation>
    </message>
    <message>
        <source>Keeps the display on the present call when another comes.</source>
        <translation>另有来电时，显示屏仍停留在当前通话。</translation>
    </message>
    <message>
        <source>Keeps the keys silent.</source>
        <translation>使按键静音。</translation>
    </message>
    <message>
        <source>Keeps the log of the kernel in the adapter's memory.</source>
        <translation>将内核日志保存在适配器的内存中。</translation>
    </message>
    <message>
        <source>Keeps the log of the system in the adapter's memory.</source>
        <translation>将系统日志保存在适配器的内存中。</translation>
    </message>
    <message>
        <source>Keeps the phone's user from changing this wireless profile.</source>
        <translation>禁止话机用户更改此无线配置。</translation>
    </message>
    <message>
        <source>Keeps the router's mapping for this line open.</source>
        <translation>使路由器为该线路建立的映射保持打开。</translation>
    </message>
    <message>
        <source>Key of the wireless network.</source>
        <translation>无线网络的密钥。</translation>
    </message>
    <message>
        <source>Keys for features sold apart.</source>
        <translation>单独出售的功能的许可密钥。</translation>
    </message>
    <message>
        <source>LDAP filter for first names; $VALUE is what was typed.</source>
        <translation>名字的 LDAP 过滤器；$VALUE 为输入的内容。</translation>
    </message>
    <message>
        <source>LDAP filter for last names; $VALUE is what was typed.</source>
        <translation>姓氏的 LDAP 过滤器；$VALUE 为输入的内容。</translation>
    </message>
    <message>
        <source>LDAP filter for the fourth attribute; $VALUE is what was typed.</source>
        <translation>第四个属性的 LDAP 过滤器；$VALUE 为输入的内容。</translation>
    </message>
    <message>
        <source>LDAP filter for the third attribute; $VALUE is what was typed.</source>
        <translation>第三个属性的 LDAP 过滤器；$VALUE 为输入的内容。</translation>
    </message>
    <message>
        <source>Languages the phone tells its peer it prefers.</source>
        <translation>话机告知对方的首选语言。</translation>
    </message>
    <message>
        <source>Largest packet in bytes the phone sends on its network.</source>
        <translation>话机在其网络上发送的最大数据包字节数。</translation>
    </message>
    <message>
        <source>Largest packet in bytes under DHCP, where the mode is manual.</source>
        <translation>DHCP 下的最大数据包字节数，用于手动模式。</translation>
    </message>
    <message>
        <source>Largest packet in bytes under PPPoE, where the mode is manual.</source>
        <translation>PPPoE 下的最大数据包字节数，用于手动模式。</translation>
    </message>
    <message>
        <source>Largest packet in bytes with a static address, where the mode is manual.</source>
        <translation>静态地址下的最大数据包字节数，用于手动模式。</translation>
    </message>
    <message>
        <source>Last number of the address of the device that everything unasked is led to.</source>
        <translation>接收所有未经请求流量的设备地址的末位数字。</translation>
    </message>
    <message>
        <source>Last number of the first address that is lent behind the adapter.</source>
        <translation>适配器后面分配的第一个地址的末位数字。</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device behind the adapter, which then stands open to the world.</source>
        <translation>将所有未经请求到达的流量引向适配器后面的一台设备，该设备因此对外完全开放。</translation>
    </message>
    <message>
        <source>Leads everything that arrives unasked to one device on the LAN port, which then stands open to the world.</source>
        <translation>将所有未经请求到达的流量引向 LAN 端口上的一台设备，该设备因此对外完全开放。</translation>
    </message>
    <message>
        <source>Learns the voice VLAN by LLDP-MED and tells switches what is plugged in.</source>
        <translation>通过 LLDP-MED 得知语音 VLAN，并告知交换机所接的设备。</translation>
    </message>
    <message>
        <source>Learns the voice VLAN from Cisco switches and tells them what is plugged in.</source>
        <translation>从 Cisco 交换机得知语音 VLAN，并告知其所接的设备。</translation>
    </message>
    <message>
        <source>Least current the port draws from the telephone line while it is taken; it follows the country.</source>
        <translation>占用外线时端口吸取的最小电流；因国家而异。</translation>
    </message>
    <message>
        <source>Leaves echo alone during a fax.</source>
        <translation>传真期间不处理回声。</translation>
    </message>
    <message>
        <source>Leaves the called person's name from the phone's own directory out of To.</source>
        <translation>不将话机自身目录中的被叫姓名写入 To。</translation>
    </message>
    <message>
        <source>Leaves the checksum out of speech packets.</source>
        <translation>语音数据包不带校验和。</translation>
    </message>
    <message>
        <source>Length of digits the phone plays.</source>
        <translation>话机播放 DTMF 数字的时长。</translation>
    </message>
    <message>
        <source>Length of the WEP keys. WEP protects from nobody.</source>
        <translation>WEP 密钥的长度。WEP 起不到任何保护作用。</translation>
    </message>
    <message>
        <source>Lets T.38 faxes repeat damaged parts.</source>
        <translation>允许 T.38 传真重传损坏的部分。</translation>
    </message>
    <message>
        <source>Lets a SIP NOTIFY start a resync.</source>
        <translation>允许由 SIP NOTIFY 启动重新同步。</translation>
    </message>
    <message>
        <source>Lets a SIP address be dialled with letters.</source>
        <translation>允许以字母拨打 SIP 地址。</translation>
    </message>
    <message>
        <source>Lets a TR-069 server manage the phone.</source>
        <translation>允许 TR-069 服务器管理话机。</translation>
    </message>
    <message>
        <source>Lets a URL dump the screen or the log.</source>
        <translation>允许通过 URL 导出屏幕或日志。</translation>
    </message>
    <message>
        <source>Lets a computer be plugged into the phone.</source>
        <translation>允许将计算机接到话机上。</translation>
    </message>
    <message>
        <source>Lets a computer control and watch calls.</source>
        <translation>允许计算机控制和监视呼叫。</translation>
    </message>
    <message>
        <source>Lets a group page be heard even during a call.</source>
        <translation>即使正在通话也能听到组寻呼。</translation>
    </message>
    <message>
        <source>Lets a guest sign in at this phone, at a BroadSoft exchange.</source>
        <translation>允许访客在此话机上登录，用于 BroadSoft 平台。</translation>
    </message>
    <message>
        <source>Lets a headset take and end calls by its own key.</source>
        <translation>允许用耳机自带的按键接听和结束通话。</translation>
    </message>
    <message>
        <source>Lets a provider's TR-069 server manage the adapter; it may undo what is set here.</source>
        <translation>允许运营商的 TR-069 服务器管理适配器；它可能撤销此处的设置。</translation>
    </message>
    <message>
        <source>Lets a shared line call out before the server has granted it the line.</source>
        <translation>允许共享线路在服务器授予线路之前呼出。</translation>
    </message>
    <message>
        <source>Lets a shared line join a call that another phone on it is in.</source>
        <translation>允许共享线路插入该线路上另一部话机的通话。</translation>
    </message>
    <message>
        <source>Lets a shared line join a call.</source>
        <translation>允许共享线路插入通话。</translation>
    </message>
    <message>
        <source>Lets all directories be searched at once.</source>
        <translation>允许同时搜索所有目录。</translation>
    </message>
    <message>
        <source>Lets an address be dialled.</source>
        <translation>允许拨打 IP 地址。</translation>
    </message>
    <message>
        <source>Lets an agent call a supervisor into a call by a key, at a BroadSoft exchange.</source>
        <translation>允许座席用按键将主管加入通话，用于 BroadSoft 平台。</translation>
    </message>
    <message>
        <source>Lets an agent report a malicious call by a key, at a BroadSoft exchange.</source>
        <translation>允许座席用按键举报恶意呼叫，用于 BroadSoft 平台。</translation>
    </message>
    <message>
        <source>Lets an agent say what became of a call, at a BroadSoft exchange.</source>
        <translation>允许座席说明呼叫的处理结果，用于 BroadSoft 平台。</translation>
    </message>
    <message>
        <source>Lets an agent say why calls are not taken, at a BroadSoft exchange.</source>
        <translation>允许座席说明不接听来电的原因，用于 BroadSoft 平台。</translation>
    </message>
    <message>
        <source>Lets callers on the telephone line make calls over the network.</source>
        <translation>允许外线侧主叫经网络呼出。</translation>
    </message>
    <message>
        <source>Lets calls be recorded at the phone. The law may want both ends told.</source>
        <translation>允许在话机上录音。法律可能要求告知双方。</translation>
    </message>
    <message>
        <source>Lets calls from the network go out over the telephone line. Open to everybody unless callers must prove themselves.</source>
        <translation>允许来自网络的呼叫经外线呼出。除非要求主叫验证身份，否则对所有人开放。</translation>
    </message>
    <message>
        <source>Lets contacts be added to the personal directory of the XSI server.</source>
        <translation>允许向 XSI 服务器的个人目录添加联系人。</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open IPsec tunnels.</source>
        <translation>允许 LAN 端口上的设备建立 IPsec 隧道。</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open L2TP tunnels.</source>
        <translation>允许 LAN 端口上的设备建立 L2TP 隧道。</translation>
    </message>
    <message>
        <source>Lets devices on the LAN port open PPTP tunnels.</source>
        <translation>允许 LAN 端口上的设备建立 PPTP 隧道。</translation>
    </message>
    <message>
        <source>Lets firmware be loaded from the uplink.</source>
        <translation>允许从上行链路加载固件。</translation>
    </message>
    <message>
        <source>Lets go of a codec the call does not use, so that a second call may have it.</source>
        <translation>释放通话未使用的编解码器，以便第二个通话使用。</translation>
    </message>
    <message>
        <source>Lets nobody through.</source>
        <translation>不让任何来电接入。</translation>
    </message>
    <message>
        <source>Lets people sign in at any phone.</source>
        <translation>允许人员在任何话机上登录。</translation>
    </message>
    <message>
        <source>Lets phones fetch firmware from one another.</source>
        <translation>允许话机之间互相获取固件。</translation>
    </message>
    <message>
        <source>Lets routers split large packets instead of reporting them.</source>
        <translation>允许路由器拆分大数据包，而不是报告错误。</translation>
    </message>
    <message>
        <source>Lets servers push commands to the phone.</source>
        <translation>允许服务器向话机推送命令。</translation>
    </message>
    <message>
        <source>Lets the adapter make its own IPv6 address from what routers announce.</source>
        <translation>允许适配器根据路由器的通告自行生成 IPv6 地址。</translation>
    </message>
    <message>
        <source>Lets the administrator in on the web pages. Switched off, they can no longer be used to mend anything.</source>
        <translation>允许管理员访问网页。关闭后，就不能再通过网页修复任何问题。</translation>
    </message>
    <message>
        <source>Lets the button on the case bring the factory values back.</source>
        <translation>允许用机壳上的按钮恢复出厂值。</translation>
    </message>
    <message>
        <source>Lets the echo canceller learn as the line changes.</source>
        <translation>允许回声消除器随线路变化自适应。</translation>
    </message>
    <message>
        <source>Lets the line be called without being registered.</source>
        <translation>允许该线路未注册时被叫。</translation>
    </message>
    <message>
        <source>Lets the line call without being registered.</source>
        <translation>允许该线路未注册时呼出。</translation>
    </message>
    <message>
        <source>Lets the microphone be switched off by its key.</source>
        <translation>允许用按键关闭麦克风。</translation>
    </message>
    <message>
        <source>Lets the phone fetch its profile; No also stops a resync by URL.</source>
        <translation>允许话机获取其配置文件；No 也会禁止通过 URL 重新同步。</translation>
    </message>
    <message>
        <source>Lets the phone load firmware; No also stops an upgrade by URL.</source>
        <translation>允许话机加载固件；No 也会禁止通过 URL 升级。</translation>
    </message>
    <message>
        <source>Lets the phone make its own IPv6 address from what routers announce.</source>
        <translation>允许话机根据路由器的通告自行生成 IPv6 地址。</translation>
    </message>
    <message>
        <source>Lets the phone renew the certificate it was made with.</source>
        <translation>允许话机更新出厂时的证书。</translation>
    </message>
    <message>
        <source>Lets the phone's user start a resync from its menu.</source>
        <translation>允许话机用户从菜单启动重新同步。</translation>
    </message>
    <message>
        <source>Lets the server answer or resume a call by NOTIFY.</source>
        <translation>允许服务器通过 NOTIFY 接听或恢复呼叫。</translation>
    </message>
    <message>
        <source>Lets the server hold a call by NOTIFY.</source>
        <translation>允许服务器通过 NOTIFY 保持呼叫。</translation>
    </message>
    <message>
        <source>Lets the server start a conference by NOTIFY.</source>
        <translation>允许服务器通过 NOTIFY 发起会议。</translation>
    </message>
    <message>
        <source>Lets the softkeys be changed.</source>
        <translation>允许更改软键。</translation>
    </message>
    <message>
        <source>Lets the speakerphone be used.</source>
        <translation>允许使用免提。</translation>
    </message>
    <message>
        <source>Lets the switch ask the port to pause.</source>
        <translation>允许交换机要求端口暂停发送。</translation>
    </message>
    <message>
        <source>Lets the user change how loud the phone rings.</source>
        <translation>允许用户更改话机的振铃音量。</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling a busy number again until it is free.</source>
        <translation>允许线路用户重复呼叫占线号码，直到其空闲。</translation>
    </message>
    <message>
        <source>Lets the user of the line have calling the last caller back.</source>
        <translation>允许线路用户回拨最近的主叫。</translation>
    </message>
    <message>
        <source>Lets the user of the line have calls of three, needed for conferences and attended transfers.</source>
        <translation>允许线路用户使用三方呼叫，会议和咨询转接需要此功能。</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that put a service code before the number dialled next.</source>
        <translation>允许线路用户使用相应代码，在随后所拨号码前加上服务代码。</translation>
    </message>
    <message>
        <source>Lets the user of the line have codes that transfer a held call to a service.</source>
        <translation>允许线路用户使用相应代码，将保持的通话转接到某项服务。</translation>
    </message>
    <message>
        <source>Lets the user of the line have conferences of three.</source>
        <translation>允许线路用户使用三方会议。</translation>
    </message>
    <message>
        <source>Lets the user of the line have dialling the last number again.</source>
        <translation>允许线路用户重拨上一个号码。</translation>
    </message>
    <message>
        <source>Lets the user of the line have distinctive ringing by caller.</source>
        <translation>允许线路用户使用按主叫区分的振铃。</translation>
    </message>
    <message>
        <source>Lets the user of the line have do not disturb.</source>
        <translation>允许线路用户使用免打扰。</translation>
    </message>
    <message>
        <source>Lets the user of the line have encrypted calls.</source>
        <translation>允许线路用户使用加密通话。</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding all calls.</source>
        <translation>允许线路用户前转所有呼叫。</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding certain callers.</source>
        <translation>允许线路用户前转特定主叫。</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding the last caller.</source>
        <translation>允许线路用户前转最近的主叫。</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when busy.</source>
        <translation>允许线路用户遇忙前转。</translation>
    </message>
    <message>
        <source>Lets the user of the line have forwarding when nobody answers.</source>
        <translation>允许线路用户无应答前转。</translation>
    </message>
    <message>
        <source>Lets the user of the line have hiding the line's number.</source>
        <translation>允许线路用户隐藏线路的号码。</translation>
    </message>
    <message>
        <source>Lets the user of the line have letting the last caller through do not disturb.</source>
        <translation>允许线路用户让最近的主叫不受免打扰限制。</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing callers without a number.</source>
        <translation>允许线路用户拒接无号码的主叫。</translation>
    </message>
    <message>
        <source>Lets the user of the line have refusing the last caller.</source>
        <translation>允许线路用户拒接最近的主叫。</translation>
    </message>
    <message>
        <source>Lets the user of the line have second calls during a call.</source>
        <translation>允许线路用户在通话期间接收第二个呼叫。</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing callers' numbers.</source>
        <translation>允许线路用户使用主叫号码显示。</translation>
    </message>
    <message>
        <source>Lets the user of the line have showing the number of a second caller.</source>
        <translation>允许线路用户使用第二个主叫的号码显示。</translation>
    </message>
    <message>
        <source>Lets the user of the line have speed dial digits.</source>
        <translation>允许线路用户使用速拨数字。</translation>
    </message>
    <message>
        <source>Lets the user of the line have spoken announcements of services.</source>
        <translation>允许线路用户使用服务的语音通知。</translation>
    </message>
    <message>
        <source>Lets the user of the line have the lamp and tone of waiting messages.</source>
        <translation>允许线路用户使用留言等待指示灯和提示音。</translation>
    </message>
    <message>
        <source>Lets the user of the line have the sign of waiting messages that phones with a display know.</source>
        <translation>允许线路用户使用带显示屏电话所支持的留言等待信号。</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers with a word to the target first.</source>
        <translation>允许线路用户先与目标通话再转接。</translation>
    </message>
    <message>
        <source>Lets the user of the line have transfers without a word to the target.</source>
        <translation>允许线路用户不与目标通话直接转接。</translation>
    </message>
    <message>
        <source>Lets the user of the port be shown who joins a conference.</source>
        <translation>允许端口用户查看谁加入会议。</translation>
    </message>
    <message>
        <source>Lets the user set a line key by holding it down.</source>
        <translation>允许用户长按线路键对其进行设置。</translation>
    </message>
    <message>
        <source>Lights all keys of the modules in turn.</source>
        <translation>依次点亮模块的所有按键。</translation>
    </message>
    <message>
        <source>Lights the display when a watched phone rings that can be picked up.</source>
        <translation>所监视的话机振铃且可代答时点亮显示屏。</translation>
    </message>
    <message>
        <source>Lights the display while the phone is used.</source>
        <translation>使用话机时点亮显示屏。</translation>
    </message>
    <message>
        <source>Limit of the power the port gives to the phone on it, 1 to 8.</source>
        <translation>端口供给所接电话的功率限制，1 到 8。</translation>
    </message>
    <message>
        <source>Line that calls of a paired mobile phone appear on.</source>
        <translation>已配对手机的呼叫所显示的线路。</translation>
    </message>
    <message>
        <source>Line that signs in to the call queue.</source>
        <translation>签入呼叫队列的线路。</translation>
    </message>
    <message>
        <source>Line this key belongs to; Disabled where it is a function key or unused.</source>
        <translation>此按键所属的线路；用作功能键或不使用时为 Disabled。</translation>
    </message>
    <message>
        <source>Line whose call list is fetched from the exchange.</source>
        <translation>从 PBX 获取通话记录的线路。</translation>
    </message>
    <message>
        <source>Line whose forwarding and do not disturb are kept in step with a BroadSoft exchange.</source>
        <translation>前转和免打扰与 BroadSoft 平台保持同步的线路。</translation>
    </message>
    <message>
        <source>List of extensions to watch with one subscription.</source>
        <translation>用一个订阅即可监视的分机列表。</translation>
    </message>
    <message>
        <source>Listens for a fax that answers.</source>
        <translation>检测应答的传真。</translation>
    </message>
    <message>
        <source>Listens for a fax that calls.</source>
        <translation>检测主叫的传真。</translation>
    </message>
    <message>
        <source>Listens for the first tones of a fax conversation (V.21) as a sign of a fax.</source>
        <translation>检测传真会话的首个信号音 (V.21)，作为传真的标志。</translation>
    </message>
    <message>
        <source>Listens to Cisco's discovery protocol for the voice VLAN.</source>
        <translation>监听 Cisco 的发现协议以得知语音 VLAN。</translation>
    </message>
    <message>
        <source>Listens to LLDP-MED for the voice VLAN.</source>
        <translation>监听 LLDP-MED 以得知语音 VLAN。</translation>
    </message>
    <message>
        <source>Lists a directory without a search.</source>
        <translation>不搜索即列出目录。</translation>
    </message>
    <message>
        <source>Lists missed calls of this line.</source>
        <translation>记录该线路的未接来电。</translation>
    </message>
    <message>
        <source>Lists the XSI server's directories one by one instead of together.</source>
        <translation>逐个列出 XSI 服务器的目录，而不是合并列出。</translation>
    </message>
    <message>
        <source>Locks the settings in the phone's own menu.</source>
        <translation>锁定话机自身菜单中的设置。</translation>
    </message>
    <message>
        <source>Logs what the kernel says.</source>
        <translation>记录内核的消息。</translation>
    </message>
    <message>
        <source>Logs what the system says.</source>
        <translation>记录系统的消息。</translation>
    </message>
    <message>
        <source>Longest call from the network to the telephone line, in seconds; 0 sets no limit.</source>
        <translation>网络到外线的最长通话时间，单位为秒；0 表示不限。</translation>
    </message>
    <message>
        <source>Longest call from the telephone line to the network, in seconds; 0 sets no limit.</source>
        <translation>外线到网络的最长通话时间，单位为秒；0 表示不限。</translation>
    </message>
    <message>
        <source>Longest pause between two retransmissions.</source>
        <translation>两次重传之间的最长间隔。</translation>
    </message>
    <message>
        <source>Longest press of the hook that counts as a flash.</source>
        <translation>视为拍叉的最长按压时间。</translation>
    </message>
    <message>
        <source>Longest registration the phone accepts from its proxy.</source>
        <translation>话机接受其代理服务器给出的最长注册时间。</translation>
    </message>
    <message>
        <source>Longest subscription accepted.</source>
        <translation>接受的最长订阅时间。</translation>
    </message>
    <message>
        <source>Longest the pause may grow to when each failure doubles it.</source>
        <translation>每次失败使间隔加倍时，间隔可达到的上限。</translation>
    </message>
    <message>
        <source>Longest time a message may stay in the network.</source>
        <translation>消息可在网络中停留的最长时间。</translation>
    </message>
    <message>
        <source>Looks callers' numbers up in the directories to show a name.</source>
        <translation>在目录中查找主叫号码以显示姓名。</translation>
    </message>
    <message>
        <source>Looks for a small Cisco exchange at start and changes protocol if one answers; No keeps SIP.</source>
        <translation>启动时查找小型 Cisco PBX，有应答则切换协议；No 则保持 SIP。</translation>
    </message>
    <message>
        <source>Looks names up in an LDAP directory.</source>
        <translation>在 LDAP 目录中查找姓名。</translation>
    </message>
    <message>
        <source>Loudness of a Bluetooth headset.</source>
        <translation>蓝牙耳机的音量。</translation>
    </message>
    <message>
        <source>Loudness of digits the phone plays, in dBm.</source>
        <translation>话机播放 DTMF 数字的音量，单位 dBm。</translation>
    </message>
    <message>
        <source>Loudness of the bell.</source>
        <translation>铃声的音量。</translation>
    </message>
    <message>
        <source>Loudness of the handset.</source>
        <translation>听筒的音量。</translation>
    </message>
    <message>
        <source>Loudness of the headset.</source>
        <translation>耳机的音量。</translation>
    </message>
    <message>
        <source>Loudness of the speaker.</source>
        <translation>扬声器的音量。</translation>
    </message>
    <message>
        <source>Loudness written into digit packets.</source>
        <translation>写入 DTMF 数据包的音量。</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 2.</source>
        <translation>适配器语音处理器 2 的 SIP 最低 TCP 端口。</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 3.</source>
        <translation>适配器语音处理器 3 的 SIP 最低 TCP 端口。</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP of the adapter's voice processor 4.</source>
        <translation>适配器语音处理器 4 的 SIP 最低 TCP 端口。</translation>
    </message>
    <message>
        <source>Lowest TCP port for SIP.</source>
        <translation>SIP 的最低 TCP 端口。</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 2.</source>
        <translation>适配器语音处理器 2 的语音最低 UDP 端口。</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 3.</source>
        <translation>适配器语音处理器 3 的语音最低 UDP 端口。</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech of the adapter's voice processor 4.</source>
        <translation>适配器语音处理器 4 的语音最低 UDP 端口。</translation>
    </message>
    <message>
        <source>Lowest UDP port for speech.</source>
        <translation>语音的最低 UDP 端口。</translation>
    </message>
    <message>
        <source>Lowest frequency taken for ringing, in hertz.</source>
        <translation>视为振铃的最低频率，单位为赫兹。</translation>
    </message>
    <message>
        <source>Mail server they are handed to.</source>
        <translation>接收这些邮件的邮件服务器。</translation>
    </message>
    <message>
        <source>Mailbox of the line.</source>
        <translation>该线路的语音信箱。</translation>
    </message>
    <message>
        <source>Makes a conference of the line's two calls by one press of the key.</source>
        <translation>按一下按键即可将该线路的两个通话组成会议。</translation>
    </message>
    <message>
        <source>Makes a speed dial key pressed during a call transfer it instead of dialling.</source>
        <translation>通话期间按下速拨键时转接该通话，而不是拨号。</translation>
    </message>
    <message>
        <source>Makes a speed dial key that holds a star code transfer the present call instead of dialling.</source>
        <translation>存有星号代码的速拨键转接当前通话，而不是拨号。</translation>
    </message>
    <message>
        <source>Makes a watched key pressed during a call transfer it to who the watched phone talks with.</source>
        <translation>通话期间按下监视键时，将该通话转接给所监视话机的通话对方。</translation>
    </message>
    <message>
        <source>Makes all voice objects of TR-069's data model at start.</source>
        <translation>启动时创建 TR-069 数据模型的所有语音对象。</translation>
    </message>
    <message>
        <source>Makes an agent available at once after signing in.</source>
        <translation>座席签入后立即变为可接听。</translation>
    </message>
    <message>
        <source>Makes digits sent in the speech louder.</source>
        <translation>增大在语音中发送的 DTMF 数字的音量。</translation>
    </message>
    <message>
        <source>Makes the adapter give addresses to what is plugged in behind it.</source>
        <translation>使适配器为接在其后面的设备分配地址。</translation>
    </message>
    <message>
        <source>Makes the line a source of music.</source>
        <translation>将该线路作为音乐源。</translation>
    </message>
    <message>
        <source>Makes the line fit for a modem.</source>
        <translation>使该线路适合调制解调器。</translation>
    </message>
    <message>
        <source>Makes the phone part of a small exchange without a server.</source>
        <translation>使话机成为无服务器的小型 PBX 的一部分。</translation>
    </message>
    <message>
        <source>Mark that tells one set of the line's settings from another.</source>
        <translation>区分该线路各套设置的标记。</translation>
    </message>
    <message>
        <source>Marks all packets of the uplink with a VLAN. If the switch does not expect it, the adapter is cut off.</source>
        <translation>为上行链路的所有数据包打上 VLAN 标签。如果交换机未作相应设置，适配器会断网。</translation>
    </message>
    <message>
        <source>Marks packets as set here instead of as the switch says.</source>
        <translation>按此处的设置而不是交换机的要求标记数据包。</translation>
    </message>
    <message>
        <source>Marks the number as a telephone number.</source>
        <translation>将号码标记为电话号码。</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync begins.</source>
        <translation>重新同步开始时发送到 syslog 服务器的消息。</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has failed.</source>
        <translation>重新同步失败时发送到 syslog 服务器的消息。</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when a resync has succeeded.</source>
        <translation>重新同步成功时发送到 syslog 服务器的消息。</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade begins.</source>
        <translation>升级开始时发送到 syslog 服务器的消息。</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has failed.</source>
        <translation>升级失败时发送到 syslog 服务器的消息。</translation>
    </message>
    <message>
        <source>Message sent to the syslog server when an upgrade has succeeded.</source>
        <translation>升级成功时发送到 syslog 服务器的消息。</translation>
    </message>
    <message>
        <source>Milliseconds a digit must last to be sent, where digits keep strictly to their lengths.</source>
        <translation>严格遵守时长时，DTMF 数字须持续多少毫秒才发送。</translation>
    </message>
    <message>
        <source>Milliseconds after which a second press of a key counts as new, while the display is spoken.</source>
        <translation>朗读显示屏时，第二次按键隔多少毫秒后视为新的按键。</translation>
    </message>
    <message>
        <source>Milliseconds between two packets of one digit sent beside the speech; 0 leaves it to the phone.</source>
        <translation>与语音并行发送的同一 DTMF 数字的两个数据包之间的毫秒数；0 表示由话机决定。</translation>
    </message>
    <message>
        <source>Milliseconds in one frame of iLBC: 20 or 30. The other end must agree.</source>
        <translation>iLBC 每帧的毫秒数：20 或 30。必须与对方一致。</translation>
    </message>
    <message>
        <source>Milliseconds within which three presses count as one triple press, while the display is spoken.</source>
        <translation>朗读显示屏时，多少毫秒内按三次视为三击。</translation>
    </message>
    <message>
        <source>Milliseconds within which two presses count as one double press, while the display is spoken.</source>
        <translation>朗读显示屏时，多少毫秒内按两次视为双击。</translation>
    </message>
    <message>
        <source>Minutes after which a guest signed in at this phone is signed out.</source>
        <translation>登录到此话机的访客在多少分钟后被注销。</translation>
    </message>
    <message>
        <source>Minutes between two fetches of news and weather.</source>
        <translation>两次获取新闻和天气之间的分钟数。</translation>
    </message>
    <message>
        <source>Minutes between two problem reports the phone makes by itself; 0 makes none.</source>
        <translation>话机自动生成两次问题报告之间的分钟数；0 表示不生成。</translation>
    </message>
    <message>
        <source>Minutes of rest after which a guest signed in at this phone is signed out.</source>
        <translation>登录到此话机的访客在无操作多少分钟后被注销。</translation>
    </message>
    <message>
        <source>Modem signal of the caller's number.</source>
        <translation>主叫号码的调制信号。</translation>
    </message>
    <message>
        <source>Month first or day first.</source>
        <translation>月在前或日在前。</translation>
    </message>
    <message>
        <source>Moves the microphone's overload point by 9 dB, as a standard asks.</source>
        <translation>将麦克风的过载点移动 9 dB，以符合某项标准。</translation>
    </message>
    <message>
        <source>Multicast group 1 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 1，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 10 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 10，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 2 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 2，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 3 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 3，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 4 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 4，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 5 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 5，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 6 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 6，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 7 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 7，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 8 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 8，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Multicast group 9 the phone pages and listens to, with its address, name and number.</source>
        <translation>话机寻呼和收听的组播组 9，含其地址、名称和号码。</translation>
    </message>
    <message>
        <source>Name by which a mobile phone sees this phone over Bluetooth.</source>
        <translation>手机通过蓝牙看到的此话机的名称。</translation>
    </message>
    <message>
        <source>Name by which ring 9 is asked for in Alert-Info.</source>
        <translation>Alert-Info 中指定铃声 9 所用的名称。</translation>
    </message>
    <message>
        <source>Name by which the line proves itself, where that is not its number; used only if Use_Auth_ID says so.</source>
        <translation>该线路验证身份所用的名称，用于与号码不同的情况；仅在 Use_Auth_ID 启用时使用。</translation>
    </message>
    <message>
        <source>Name for that login, of up to 50 characters.</source>
        <translation>该登录的名称，最多 50 个字符。</translation>
    </message>
    <message>
        <source>Name of a header that a problem report's upload carries.</source>
        <translation>上传问题报告时携带的头域名称。</translation>
    </message>
    <message>
        <source>Name of a problem report's file.</source>
        <translation>问题报告的文件名。</translation>
    </message>
    <message>
        <source>Name of named signalling events as announced.</source>
        <translation>所声明的命名信令事件的名称。</translation>
    </message>
    <message>
        <source>Name of the administrator on the adapter's web pages.</source>
        <translation>适配器网页上的管理员名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.711 A-law as announced.</source>
        <translation>所声明的编解码器 G.711 A-law 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.711 µ-law as announced.</source>
        <translation>所声明的编解码器 G.711 µ-law 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.722 as announced.</source>
        <translation>所声明的编解码器 G.722 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.722.2 as announced.</source>
        <translation>所声明的编解码器 G.722.2 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.723 as announced.</source>
        <translation>所声明的编解码器 G.723 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 16 kbit/s as announced.</source>
        <translation>所声明的编解码器 16 kbit/s 的 G.726 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 24 kbit/s as announced.</source>
        <translation>所声明的编解码器 24 kbit/s 的 G.726 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 32 kbit/s as announced.</source>
        <translation>所声明的编解码器 32 kbit/s 的 G.726 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.726 at 40 kbit/s as announced.</source>
        <translation>所声明的编解码器 40 kbit/s 的 G.726 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.729a as announced.</source>
        <translation>所声明的编解码器 G.729a 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec G.729ab as announced.</source>
        <translation>所声明的编解码器 G.729ab 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec L16 as announced.</source>
        <translation>所声明的编解码器 L16 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec Opus as announced.</source>
        <translation>所声明的编解码器 Opus 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec encapsulated RTP as announced.</source>
        <translation>所声明的编解码器封装 RTP 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec iLBC as announced.</source>
        <translation>所声明的编解码器 iLBC 的名称。</translation>
    </message>
    <message>
        <source>Name of the codec iSAC as announced.</source>
        <translation>所声明的编解码器 iSAC 的名称。</translation>
    </message>
    <message>
        <source>Name of the digits' format as announced.</source>
        <translation>所声明的 DTMF 数字格式名称。</translation>
    </message>
    <message>
        <source>Name of the group under which call quality is reported.</source>
        <translation>报告通话质量所用的组名称。</translation>
    </message>
    <message>
        <source>Name of the person signed in at this phone by extension mobility.</source>
        <translation>通过分机移动在此话机上登录的人员的名称。</translation>
    </message>
    <message>
        <source>Name of the phone as a whole, shown where no line's name is.</source>
        <translation>话机整体的名称，在没有线路名称处显示。</translation>
    </message>
    <message>
        <source>Name of the problem report's file.</source>
        <translation>问题报告的文件名。</translation>
    </message>
    <message>
        <source>Name of the user with few rights on the adapter's web pages.</source>
        <translation>适配器网页上低权限用户的名称。</translation>
    </message>
    <message>
        <source>Name of the wireless network.</source>
        <translation>无线网络的名称。</translation>
    </message>
    <message>
        <source>Name of user 1 from the network, where callers prove themselves by SIP digest.</source>
        <translation>主叫通过 SIP digest 验证身份时，网络侧用户 1 的名称。</translation>
    </message>
    <message>
        <source>Name of user 2 from the network, where callers prove themselves by SIP digest.</source>
        <translation>主叫通过 SIP digest 验证身份时，网络侧用户 2 的名称。</translation>
    </message>
    <message>
        <source>Name of user 3 from the network, where callers prove themselves by SIP digest.</source>
        <translation>主叫通过 SIP digest 验证身份时，网络侧用户 3 的名称。</translation>
    </message>
    <message>
        <source>Name of user 4 from the network, where callers prove themselves by SIP digest.</source>
        <translation>主叫通过 SIP digest 验证身份时，网络侧用户 4 的名称。</translation>
    </message>
    <message>
        <source>Name of user 5 from the network, where callers prove themselves by SIP digest.</source>
        <translation>主叫通过 SIP digest 验证身份时，网络侧用户 5 的名称。</translation>
    </message>
    <message>
        <source>Name of user 6 from the network, where callers prove themselves by SIP digest.</source>
        <translation>主叫通过 SIP digest 验证身份时，网络侧用户 6 的名称。</translation>
    </message>
    <message>
        <source>Name of user 7 from the network, where callers prove themselves by SIP digest.</source>
        <translation>主叫通过 SIP digest 验证身份时，网络侧用户 7 的名称。</translation>
    </message>
    <message>
        <source>Name of user 8 from the network, where callers prove themselves by SIP digest.</source>
        <translation>主叫通过 SIP digest 验证身份时，网络侧用户 8 的名称。</translation>
    </message>
    <message>
        <source>Name said in the clear before the login's tunnel is up.</source>
        <translation>登录隧道建立前以明文给出的名称。</translation>
    </message>
    <message>
        <source>Name sent to the XML services.</source>
        <translation>发送给 XML 服务的名称。</translation>
    </message>
    <message>
        <source>Name server asked first.</source>
        <translation>首先查询的域名服务器。</translation>
    </message>
    <message>
        <source>Name server asked second.</source>
        <translation>其次查询的域名服务器。</translation>
    </message>
    <message>
        <source>Name server told to devices on the LAN port instead of the adapter's.</source>
        <translation>告知 LAN 端口上设备的域名服务器，代替适配器的。</translation>
    </message>
    <message>
        <source>Name servers set by hand.</source>
        <translation>手动设置的域名服务器。</translation>
    </message>
    <message>
        <source>Name shown for speed dial 2.</source>
        <translation>速拨 2 显示的名称。</translation>
    </message>
    <message>
        <source>Name shown for speed dial 3.</source>
        <translation>速拨 3 显示的名称。</translation>
    </message>
    <message>
        <source>Name shown for speed dial 4.</source>
        <translation>速拨 4 显示的名称。</translation>
    </message>
    <message>
        <source>Name shown for speed dial 5.</source>
        <translation>速拨 5 显示的名称。</translation>
    </message>
    <message>
        <source>Name shown for speed dial 6.</source>
        <translation>速拨 6 显示的名称。</translation>
    </message>
    <message>
        <source>Name shown for speed dial 7.</source>
        <translation>速拨 7 显示的名称。</translation>
    </message>
    <message>
        <source>Name shown for speed dial 8.</source>
        <translation>速拨 8 显示的名称。</translation>
    </message>
    <message>
        <source>Name shown for speed dial 9.</source>
        <translation>速拨 9 显示的名称。</translation>
    </message>
    <message>
        <source>Name that server must give when it calls.</source>
        <translation>该服务器呼叫时必须提供的名称。</translation>
    </message>
    <message>
        <source>Name the TR-069 server must give when it calls the phone.</source>
        <translation>TR-069 服务器呼叫话机时必须提供的名称。</translation>
    </message>
    <message>
        <source>Name the adapter gives itself on the network and to the DHCP server.</source>
        <translation>适配器在网络上及向 DHCP 服务器自称的名称。</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 1.</source>
        <translation>适配器提供给网关 1 的名称。</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 2.</source>
        <translation>适配器提供给网关 2 的名称。</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 3.</source>
        <translation>适配器提供给网关 3 的名称。</translation>
    </message>
    <message>
        <source>Name the adapter gives to gateway 4.</source>
        <translation>适配器提供给网关 4 的名称。</translation>
    </message>
    <message>
        <source>Name the adapter gives to that server.</source>
        <translation>适配器提供给该服务器的名称。</translation>
    </message>
    <message>
        <source>Name the adapter gives to the mail server.</source>
        <translation>适配器提供给邮件服务器的名称。</translation>
    </message>
    <message>
        <source>Name the adapter gives when it dials in by PPPoE.</source>
        <translation>适配器通过 PPPoE 拨号时提供的名称。</translation>
    </message>
    <message>
        <source>Name the called party sees.</source>
        <translation>被叫方看到的名称。</translation>
    </message>
    <message>
        <source>Name the phone binds to the LDAP directory with.</source>
        <translation>话机绑定 LDAP 目录所用的名称。</translation>
    </message>
    <message>
        <source>Name the phone gives itself on the network.</source>
        <translation>话机在网络上自称的名称。</translation>
    </message>
    <message>
        <source>Name the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>以 SIP 登录信息验证身份时，话机提供给 XSI 服务器的名称。</translation>
    </message>
    <message>
        <source>Name the phone gives to the backup TR-069 server.</source>
        <translation>话机提供给备用 TR-069 服务器的名称。</translation>
    </message>
    <message>
        <source>Name the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>无人登录时话机提供给分机移动服务器的名称。</translation>
    </message>
    <message>
        <source>Name the phone gives to the web proxy.</source>
        <translation>话机提供给网页代理的名称。</translation>
    </message>
    <message>
        <source>Name the phone gives when it fetches its profile, where the server asks for one.</source>
        <translation>服务器要求时，话机获取配置文件所提供的名称。</translation>
    </message>
    <message>
        <source>Name the phone proves itself by.</source>
        <translation>话机验证身份所用的名称。</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 1 by.</source>
        <translation>服务器对振铃模式 1 的称呼。</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 2 by.</source>
        <translation>服务器对振铃模式 2 的称呼。</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 3 by.</source>
        <translation>服务器对振铃模式 3 的称呼。</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 4 by.</source>
        <translation>服务器对振铃模式 4 的称呼。</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 5 by.</source>
        <translation>服务器对振铃模式 5 的称呼。</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 6 by.</source>
        <translation>服务器对振铃模式 6 的称呼。</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 7 by.</source>
        <translation>服务器对振铃模式 7 的称呼。</translation>
    </message>
    <message>
        <source>Name the server calls ringing pattern 8 by.</source>
        <translation>服务器对振铃模式 8 的称呼。</translation>
    </message>
    <message>
        <source>Name the user sees for this wireless profile.</source>
        <translation>用户看到的此无线配置的名称。</translation>
    </message>
    <message>
        <source>Name under which the LDAP directory stands in the phone's menu.</source>
        <translation>LDAP 目录在话机菜单中的名称。</translation>
    </message>
    <message>
        <source>Name under which the Webex directory stands in the phone's menu.</source>
        <translation>Webex 目录在话机菜单中的名称。</translation>
    </message>
    <message>
        <source>Name under which the common directory of the enterprise stands in the phone's menu.</source>
        <translation>企业公共目录在话机菜单中的名称。</translation>
    </message>
    <message>
        <source>Name under which the common directory of the group stands in the phone's menu.</source>
        <translation>组公共目录在话机菜单中的名称。</translation>
    </message>
    <message>
        <source>Name under which the directory of the enterprise stands in the phone's menu.</source>
        <translation>企业目录在话机菜单中的名称。</translation>
    </message>
    <message>
        <source>Name under which the directory of the group stands in the phone's menu.</source>
        <translation>组目录在话机菜单中的名称。</translation>
    </message>
    <message>
        <source>Name under which the line is shared.</source>
        <translation>共享该线路所用的名称。</translation>
    </message>
    <message>
        <source>Name under which the personal directory stands in the phone's menu.</source>
        <translation>个人目录在话机菜单中的名称。</translation>
    </message>
    <message>
        <source>Name under which this camera stands in the phone's menu.</source>
        <translation>此摄像头在话机菜单中的名称。</translation>
    </message>
    <message>
        <source>Negotiates encrypted speech with the network only where SIP goes over TLS.</source>
        <translation>仅当 SIP 使用 TLS 时才与网络协商加密语音。</translation>
    </message>
    <message>
        <source>Network domain of the phone.</source>
        <translation>话机的网络域名。</translation>
    </message>
    <message>
        <source>Network mask beside an address set by hand.</source>
        <translation>手动设置地址时的子网掩码。</translation>
    </message>
    <message>
        <source>Network mask inside.</source>
        <translation>内网的子网掩码。</translation>
    </message>
    <message>
        <source>Number announcements are fetched from.</source>
        <translation>获取语音通知的号码。</translation>
    </message>
    <message>
        <source>Number behind digit 2.</source>
        <translation>数字 2 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind digit 3.</source>
        <translation>数字 3 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind digit 4.</source>
        <translation>数字 4 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind digit 5.</source>
        <translation>数字 5 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind digit 6.</source>
        <translation>数字 6 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind digit 7.</source>
        <translation>数字 7 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind digit 8.</source>
        <translation>数字 8 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind digit 9.</source>
        <translation>数字 9 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind speed dial 2.</source>
        <translation>速拨 2 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind speed dial 3.</source>
        <translation>速拨 3 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind speed dial 4.</source>
        <translation>速拨 4 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind speed dial 5.</source>
        <translation>速拨 5 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind speed dial 6.</source>
        <translation>速拨 6 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind speed dial 7.</source>
        <translation>速拨 7 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind speed dial 8.</source>
        <translation>速拨 8 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind speed dial 9.</source>
        <translation>速拨 9 对应的号码。</translation>
    </message>
    <message>
        <source>Number behind this digit.</source>
        <translation>此数字对应的号码。</translation>
    </message>
    <message>
        <source>Number of that VLAN.</source>
        <translation>该 VLAN 的编号。</translation>
    </message>
    <message>
        <source>Number of that VLAN; firmware 1.2 of the SPA122 spells it so.</source>
        <translation>该 VLAN 的编号；SPA122 的固件 1.2 采用此拼写。</translation>
    </message>
    <message>
        <source>Number the messages key dials.</source>
        <translation>留言键拨打的号码。</translation>
    </message>
    <message>
        <source>Number whose call shows the picture of this camera: a door's.</source>
        <translation>来电时显示此摄像头画面的号码：门口机的号码。</translation>
    </message>
    <message>
        <source>Numbers after which a hung-up call stays open.</source>
        <translation>拨打这些号码后，即使挂机通话也保持接通。</translation>
    </message>
    <message>
        <source>Numbers of callers from the network who may use the telephone line; others are refused. Empty lets all through.</source>
        <translation>可使用外线的网络侧主叫号码；其他号码被拒绝。留空则全部放行。</translation>
    </message>
    <message>
        <source>Numbers of callers on the telephone line who may call over the network; others are refused. Empty lets all through.</source>
        <translation>可经网络呼出的外线侧主叫号码；其他号码被拒绝。留空则全部放行。</translation>
    </message>
    <message>
        <source>Numbers that callers on the telephone line may call over the network without a PIN.</source>
        <translation>外线侧主叫无需 PIN 即可经网络呼叫的号码。</translation>
    </message>
    <message>
        <source>Offers BroadWorks Anywhere (one number on several phones) on this line.</source>
        <translation>在该线路上提供 BroadWorks Anywhere（多部话机共用一个号码）。</translation>
    </message>
    <message>
        <source>Offers IPv4 and IPv6 for speech at once, as BroadSoft exchanges know it.</source>
        <translation>同时为语音提供 IPv4 和 IPv6，采用 BroadSoft 平台的方式。</translation>
    </message>
    <message>
        <source>Offers call waiting of this line through the XSI server.</source>
        <translation>通过 XSI 服务器提供该线路的呼叫等待。</translation>
    </message>
    <message>
        <source>Offers do not disturb of this line through the XSI server.</source>
        <translation>通过 XSI 服务器提供该线路的免打扰。</translation>
    </message>
    <message>
        <source>Offers forwarding of this line through the XSI server.</source>
        <translation>通过 XSI 服务器提供该线路的前转。</translation>
    </message>
    <message>
        <source>Offers hiding the line's number through the XSI server.</source>
        <translation>通过 XSI 服务器提供隐藏线路号码。</translation>
    </message>
    <message>
        <source>Offers nothing else; a call fails if the other end lacks it.</source>
        <translation>不提供其他编解码器；对方不支持时呼叫失败。</translation>
    </message>
    <message>
        <source>Offers numbers while one is dialled.</source>
        <translation>拨号时提示可选号码。</translation>
    </message>
    <message>
        <source>Offers recording of calls by the exchange.</source>
        <translation>提供由 PBX 进行的通话录音。</translation>
    </message>
    <message>
        <source>Offers refusing callers without a number through the XSI server.</source>
        <translation>通过 XSI 服务器提供拒接无号码的主叫。</translation>
    </message>
    <message>
        <source>Offers the BroadSoft directory.</source>
        <translation>提供 BroadSoft 目录。</translation>
    </message>
    <message>
        <source>Offers the Webex directory on the phone.</source>
        <translation>在话机上提供 Webex 目录。</translation>
    </message>
    <message>
        <source>Offers the common directory of the enterprise of the XSI server.</source>
        <translation>提供 XSI 服务器的企业公共目录。</translation>
    </message>
    <message>
        <source>Offers the common directory of the group of the XSI server.</source>
        <translation>提供 XSI 服务器的组公共目录。</translation>
    </message>
    <message>
        <source>Offers the directory of the enterprise of the XSI server.</source>
        <translation>提供 XSI 服务器的企业目录。</translation>
    </message>
    <message>
        <source>Offers the directory of the group of the XSI server.</source>
        <translation>提供 XSI 服务器的组目录。</translation>
    </message>
    <message>
        <source>Offers the personal directory of the XSI server.</source>
        <translation>提供 XSI 服务器的个人目录。</translation>
    </message>
    <message>
        <source>Offers the phone's own directory.</source>
        <translation>提供话机自己的目录。</translation>
    </message>
    <message>
        <source>Offers to call back after a missed call.</source>
        <translation>有未接来电后提供回拨。</translation>
    </message>
    <message>
        <source>Offset from Greenwich without summer time.</source>
        <translation>与格林尼治时间的偏差，不含夏令时。</translation>
    </message>
    <message>
        <source>Opens a login by SSH, for the maker's support.</source>
        <translation>开放 SSH 登录，供厂商技术支持使用。</translation>
    </message>
    <message>
        <source>Opens the VPN at start.</source>
        <translation>启动时建立 VPN。</translation>
    </message>
    <message>
        <source>Opens the web pages on the uplink too; on a model behind a LAN port nothing can be pushed to it without this.</source>
        <translation>在上行链路上也开放网页；对于位于 LAN 端口后面的型号，不启用则无法向其推送任何内容。</translation>
    </message>
    <message>
        <source>Outbound proxy when the first fails.</source>
        <translation>第一个出站代理失效时使用的出站代理。</translation>
    </message>
    <message>
        <source>Outside address, where it never changes.</source>
        <translation>外部地址，用于从不变化的情况。</translation>
    </message>
    <message>
        <source>Outside port of the line.</source>
        <translation>该线路的外部端口。</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 2.</source>
        <translation>代表适配器语音处理器 2 最低语音端口的外部端口。</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 3.</source>
        <translation>代表适配器语音处理器 3 最低语音端口的外部端口。</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port of the adapter's voice processor 4.</source>
        <translation>代表适配器语音处理器 4 最低语音端口的外部端口。</translation>
    </message>
    <message>
        <source>Outside port that stands for the lowest speech port.</source>
        <translation>代表最低语音端口的外部端口。</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller from the network gets the telephone line.</source>
        <translation>网络侧主叫占用外线所用的 PIN 1。</translation>
    </message>
    <message>
        <source>PIN 1 by which a caller on the telephone line may call over the network.</source>
        <translation>外线侧主叫经网络呼出所用的 PIN 1。</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller from the network gets the telephone line.</source>
        <translation>网络侧主叫占用外线所用的 PIN 2。</translation>
    </message>
    <message>
        <source>PIN 2 by which a caller on the telephone line may call over the network.</source>
        <translation>外线侧主叫经网络呼出所用的 PIN 2。</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller from the network gets the telephone line.</source>
        <translation>网络侧主叫占用外线所用的 PIN 3。</translation>
    </message>
    <message>
        <source>PIN 3 by which a caller on the telephone line may call over the network.</source>
        <translation>外线侧主叫经网络呼出所用的 PIN 3。</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller from the network gets the telephone line.</source>
        <translation>网络侧主叫占用外线所用的 PIN 4。</translation>
    </message>
    <message>
        <source>PIN 4 by which a caller on the telephone line may call over the network.</source>
        <translation>外线侧主叫经网络呼出所用的 PIN 4。</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller from the network gets the telephone line.</source>
        <translation>网络侧主叫占用外线所用的 PIN 5。</translation>
    </message>
    <message>
        <source>PIN 5 by which a caller on the telephone line may call over the network.</source>
        <translation>外线侧主叫经网络呼出所用的 PIN 5。</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller from the network gets the telephone line.</source>
        <translation>网络侧主叫占用外线所用的 PIN 6。</translation>
    </message>
    <message>
        <source>PIN 6 by which a caller on the telephone line may call over the network.</source>
        <translation>外线侧主叫经网络呼出所用的 PIN 6。</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller from the network gets the telephone line.</source>
        <translation>网络侧主叫占用外线所用的 PIN 7。</translation>
    </message>
    <message>
        <source>PIN 7 by which a caller on the telephone line may call over the network.</source>
        <translation>外线侧主叫经网络呼出所用的 PIN 7。</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller from the network gets the telephone line.</source>
        <translation>网络侧主叫占用外线所用的 PIN 8。</translation>
    </message>
    <message>
        <source>PIN 8 by which a caller on the telephone line may call over the network.</source>
        <translation>外线侧主叫经网络呼出所用的 PIN 8。</translation>
    </message>
    <message>
        <source>PIN a mobile phone must give to pair with this phone over Bluetooth.</source>
        <translation>手机通过蓝牙与此话机配对时必须提供的 PIN。</translation>
    </message>
    <message>
        <source>Passes the number shown on the telephone line on as the caller's number over the network.</source>
        <translation>将外线上显示的号码作为主叫号码在网络上继续传送。</translation>
    </message>
    <message>
        <source>Password SNMP version 3 is encrypted with.</source>
        <translation>SNMP 版本 3 加密所用的密码。</translation>
    </message>
    <message>
        <source>Password a page must know.</source>
        <translation>寻呼必须提供的密码。</translation>
    </message>
    <message>
        <source>Password at the TR-069 server.</source>
        <translation>TR-069 服务器的密码。</translation>
    </message>
    <message>
        <source>Password at the VPN gateway.</source>
        <translation>VPN 网关的密码。</translation>
    </message>
    <message>
        <source>Password by which the user of SNMP version 3 proves itself.</source>
        <translation>SNMP 版本 3 用户验证身份的密码。</translation>
    </message>
    <message>
        <source>Password for PPPoE.</source>
        <translation>PPPoE 的密码。</translation>
    </message>
    <message>
        <source>Password for dialling in by PPPoE.</source>
        <translation>通过 PPPoE 拨号的密码。</translation>
    </message>
    <message>
        <source>Password for it.</source>
        <translation>其密码。</translation>
    </message>
    <message>
        <source>Password for that login.</source>
        <translation>该登录的密码。</translation>
    </message>
    <message>
        <source>Password for the directory.</source>
        <translation>目录的密码。</translation>
    </message>
    <message>
        <source>Password of the administrator on the adapter's web pages; the ATA19x wants at least eight characters, the SPA1xx takes 32 at most.</source>
        <translation>适配器网页上的管理员密码；ATA19x 要求至少八个字符，SPA1xx 最多接受 32 个。</translation>
    </message>
    <message>
        <source>Password of the line at its proxy.</source>
        <translation>该线路在其代理服务器上的密码。</translation>
    </message>
    <message>
        <source>Password of the line at the BroadSoft XSI server.</source>
        <translation>该线路在 BroadSoft XSI 服务器上的密码。</translation>
    </message>
    <message>
        <source>Password of the person signed in at this phone by extension mobility.</source>
        <translation>通过分机移动在此话机上登录的人员的密码。</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its pages and menus.</source>
        <translation>话机自身用户在网页和菜单上的密码。</translation>
    </message>
    <message>
        <source>Password of the phone's own user on its web pages.</source>
        <translation>话机自身用户在其网页上的密码。</translation>
    </message>
    <message>
        <source>Password of the user admin on the phone's web pages.</source>
        <translation>话机网页上用户 admin 的密码。</translation>
    </message>
    <message>
        <source>Password of the user with few rights on the adapter's web pages.</source>
        <translation>适配器网页上低权限用户的密码。</translation>
    </message>
    <message>
        <source>Password of the wireless network (WPA).</source>
        <translation>无线网络的密码 (WPA)。</translation>
    </message>
    <message>
        <source>Password of user 1 from the network.</source>
        <translation>网络侧用户 1 的密码。</translation>
    </message>
    <message>
        <source>Password of user 2 from the network.</source>
        <translation>网络侧用户 2 的密码。</translation>
    </message>
    <message>
        <source>Password of user 3 from the network.</source>
        <translation>网络侧用户 3 的密码。</translation>
    </message>
    <message>
        <source>Password of user 4 from the network.</source>
        <translation>网络侧用户 4 的密码。</translation>
    </message>
    <message>
        <source>Password of user 5 from the network.</source>
        <translation>网络侧用户 5 的密码。</translation>
    </message>
    <message>
        <source>Password of user 6 from the network.</source>
        <translation>网络侧用户 6 的密码。</translation>
    </message>
    <message>
        <source>Password of user 7 from the network.</source>
        <translation>网络侧用户 7 的密码。</translation>
    </message>
    <message>
        <source>Password of user 8 from the network.</source>
        <translation>网络侧用户 8 的密码。</translation>
    </message>
    <message>
        <source>Password sent to the XML services.</source>
        <translation>发送给 XML 服务的密码。</translation>
    </message>
    <message>
        <source>Password that server must give when it calls.</source>
        <translation>该服务器呼叫时必须提供的密码。</translation>
    </message>
    <message>
        <source>Password the TR-069 server must give when it calls the phone.</source>
        <translation>TR-069 服务器呼叫话机时必须提供的密码。</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 1.</source>
        <translation>适配器提供给网关 1 的密码。</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 2.</source>
        <translation>适配器提供给网关 2 的密码。</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 3.</source>
        <translation>适配器提供给网关 3 的密码。</translation>
    </message>
    <message>
        <source>Password the adapter gives to gateway 4.</source>
        <translation>适配器提供给网关 4 的密码。</translation>
    </message>
    <message>
        <source>Password the adapter gives to that server.</source>
        <translation>适配器提供给该服务器的密码。</translation>
    </message>
    <message>
        <source>Password the adapter gives to the mail server.</source>
        <translation>适配器提供给邮件服务器的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to a wireless network with a login.</source>
        <translation>话机提供给需要登录的无线网络的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to the LDAP directory.</source>
        <translation>话机提供给 LDAP 目录的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to the XMPP server.</source>
        <translation>话机提供给 XMPP 服务器的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server, where it proves itself by SIP's login.</source>
        <translation>以 SIP 登录信息验证身份时，话机提供给 XSI 服务器的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to the XSI server.</source>
        <translation>话机提供给 XSI 服务器的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to the backup TR-069 server.</source>
        <translation>话机提供给备用 TR-069 服务器的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to the extension mobility server while nobody is signed in.</source>
        <translation>无人登录时话机提供给分机移动服务器的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to the web proxy.</source>
        <translation>话机提供给网页代理的密码。</translation>
    </message>
    <message>
        <source>Password the phone gives to this camera.</source>
        <translation>话机提供给此摄像头的密码。</translation>
    </message>
    <message>
        <source>Pause before registering again after a failure.</source>
        <translation>注册失败后再次注册前的间隔。</translation>
    </message>
    <message>
        <source>Pause before registering again when the failure looks lasting.</source>
        <translation>失败看似持久时再次注册前的间隔。</translation>
    </message>
    <message>
        <source>Pause before subscribing again after a failure.</source>
        <translation>订阅失败后再次订阅前的间隔。</translation>
    </message>
    <message>
        <source>Pause between the first sign of ringing and its being reported.</source>
        <translation>首次出现振铃迹象到上报之间的间隔。</translation>
    </message>
    <message>
        <source>Pause between two subscriptions of watched keys.</source>
        <translation>监视键两次订阅之间的间隔。</translation>
    </message>
    <message>
        <source>Pause between two tries of a call-back.</source>
        <translation>两次回叫尝试之间的间隔。</translation>
    </message>
    <message>
        <source>Pause in the ringing after which it counts as ended.</source>
        <translation>振铃停顿多久后视为已结束。</translation>
    </message>
    <message>
        <source>Payload number of G.722.2 in its octet-aligned form.</source>
        <translation>八位字节对齐形式的 G.722.2 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of G.722.2.</source>
        <translation>G.722.2 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 16 kbit/s.</source>
        <translation>16 kbit/s 的 G.726 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 24 kbit/s.</source>
        <translation>24 kbit/s 的 G.726 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 32 kbit/s.</source>
        <translation>32 kbit/s 的 G.726 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of G.726 at 40 kbit/s.</source>
        <translation>40 kbit/s 的 G.726 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of G.729ab.</source>
        <translation>G.729ab 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of Opus.</source>
        <translation>Opus 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 16 kHz.</source>
        <translation>与 16 kHz 采样语音并行的 DTMF 数字的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of digits beside speech sampled at 48 kHz.</source>
        <translation>与 48 kHz 采样语音并行的 DTMF 数字的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of digits in the speech stream.</source>
        <translation>语音流中 DTMF 数字的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of encapsulated RTP.</source>
        <translation>封装 RTP 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of iLBC in frames of 30 ms.</source>
        <translation>30 ms 帧的 iLBC 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of iLBC.</source>
        <translation>iLBC 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of iSAC.</source>
        <translation>iSAC 的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of information requests.</source>
        <translation>信息请求的负载编号。</translation>
    </message>
    <message>
        <source>Payload number of named signalling events, by which Cisco gateways speak of a fax.</source>
        <translation>命名信令事件的负载编号，Cisco 网关以此告知传真。</translation>
    </message>
    <message>
        <source>Payload number of the loopback test.</source>
        <translation>环回测试的负载编号。</translation>
    </message>
    <message>
        <source>Picture behind the display's text.</source>
        <translation>显示屏文字后面的图片。</translation>
    </message>
    <message>
        <source>Plays the digits A to D that come from the network.</source>
        <translation>播放来自网络的数字 A 到 D。</translation>
    </message>
    <message>
        <source>Polarity of the port while it is idle.</source>
        <translation>端口空闲时的极性。</translation>
    </message>
    <message>
        <source>Polarity once an incoming call is answered.</source>
        <translation>来电被接听后的极性。</translation>
    </message>
    <message>
        <source>Polarity once an outgoing call is answered.</source>
        <translation>去电被接听后的极性。</translation>
    </message>
    <message>
        <source>Port of the XMPP server.</source>
        <translation>XMPP 服务器的端口。</translation>
    </message>
    <message>
        <source>Port of the mail server.</source>
        <translation>邮件服务器的端口。</translation>
    </message>
    <message>
        <source>Port of the web pages on the uplink. What pushes to the adapter must know it.</source>
        <translation>上行链路上网页的端口。向适配器推送的一方必须知道它。</translation>
    </message>
    <message>
        <source>Port of the web pages outside.</source>
        <translation>外侧网页的端口。</translation>
    </message>
    <message>
        <source>Port of the web proxy.</source>
        <translation>网页代理的端口。</translation>
    </message>
    <message>
        <source>Port on which that host listens.</source>
        <translation>该主机监听的端口。</translation>
    </message>
    <message>
        <source>Port the line listens on; no two lines of a phone may share one.</source>
        <translation>该线路监听的端口；同一话机的线路不能共用同一端口。</translation>
    </message>
    <message>
        <source>Ports led from the uplink to single devices on the LAN port.</source>
        <translation>从上行链路转发到 LAN 端口上单个设备的端口。</translation>
    </message>
    <message>
        <source>Postal code for the traffic and weather news.</source>
        <translation>交通和天气信息所用的邮政编码。</translation>
    </message>
    <message>
        <source>Pretends that the proxy is down, to test the branch's own router. Lines leave their proxy while it is on.</source>
        <translation>假装代理服务器已宕机，以测试分支机构自己的路由器。启用期间线路会离开其代理服务器。</translation>
    </message>
    <message>
        <source>Priority mark of the line's SIP packets.</source>
        <translation>该线路 SIP 数据包的优先级标记。</translation>
    </message>
    <message>
        <source>Priority mark of the line's speech packets.</source>
        <translation>该线路语音数据包的优先级标记。</translation>
    </message>
    <message>
        <source>Priority of the line's SIP frames in its VLAN.</source>
        <translation>该线路 SIP 帧在其 VLAN 中的优先级。</translation>
    </message>
    <message>
        <source>Priority of the line's speech frames in its VLAN.</source>
        <translation>该线路语音帧在其 VLAN 中的优先级。</translation>
    </message>
    <message>
        <source>Priority of the line's speech in the VLAN tag (802.1p), 0 to 7; it has no effect without a VLAN.</source>
        <translation>该线路语音在 VLAN 标签 (802.1p) 中的优先级，0 到 7；没有 VLAN 时不起作用。</translation>
    </message>
    <message>
        <source>Private key for encrypted calls.</source>
        <translation>用于加密通话的私钥。</translation>
    </message>
    <message>
        <source>Protocol for the profile when DHCP gave a server and no full address.</source>
        <translation>DHCP 只给出服务器而没有完整地址时，获取配置文件所用的协议。</translation>
    </message>
    <message>
        <source>Proves itself by another name than its number.</source>
        <translation>以号码以外的名称验证身份。</translation>
    </message>
    <message>
        <source>Proves itself to the switch.</source>
        <translation>向交换机验证身份。</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 159).</source>
        <translation>向 LAN 端口上的设备指明的配置地址（DHCP 选项 159）。</translation>
    </message>
    <message>
        <source>Provisioning address named to devices on the LAN port (DHCP option 160).</source>
        <translation>向 LAN 端口上的设备指明的配置地址（DHCP 选项 160）。</translation>
    </message>
    <message>
        <source>Proxy the line turns to when no other answers: a router of the branch.</source>
        <translation>没有其他代理服务器应答时该线路转向的代理服务器：分支机构的路由器。</translation>
    </message>
    <message>
        <source>Proxy when the first fails.</source>
        <translation>第一个代理服务器失效时使用的代理服务器。</translation>
    </message>
    <message>
        <source>Random addition to the long pause.</source>
        <translation>长间隔所附加的随机时间。</translation>
    </message>
    <message>
        <source>Random addition to the pause between registrations.</source>
        <translation>两次注册之间的间隔所附加的随机时间。</translation>
    </message>
    <message>
        <source>Random extra behind that time of day, in seconds, so that a whole house does not ask at once.</source>
        <translation>在该时刻之后附加的随机时间，单位为秒，避免整栋楼的话机同时请求。</translation>
    </message>
    <message>
        <source>Ranges of ports led from the uplink to devices on the LAN port.</source>
        <translation>从上行链路转发到 LAN 端口上设备的端口范围。</translation>
    </message>
    <message>
        <source>Realm by which the phone challenges a NOTIFY.</source>
        <translation>话机质询 NOTIFY 时使用的 realm。</translation>
    </message>
    <message>
        <source>Realm of a page's password.</source>
        <translation>寻呼密码的 realm。</translation>
    </message>
    <message>
        <source>Receiver of the mails in which the log is sent.</source>
        <translation>发送日志的邮件的收件人。</translation>
    </message>
    <message>
        <source>Refuses a TLS server whose certificate does not bear the proxy's name.</source>
        <translation>拒绝证书中不含代理服务器名称的 TLS 服务器。</translation>
    </message>
    <message>
        <source>Refuses an HTTPS server whose certificate does not bear its name.</source>
        <translation>拒绝证书中不含其名称的 HTTPS 服务器。</translation>
    </message>
    <message>
        <source>Refuses callers without a number.</source>
        <translation>拒接无号码的主叫。</translation>
    </message>
    <message>
        <source>Refuses firmware older than this version.</source>
        <translation>拒绝低于此版本的固件。</translation>
    </message>
    <message>
        <source>Registers with a new Call-ID after every start.</source>
        <translation>每次启动后以新的 Call-ID 注册。</translation>
    </message>
    <message>
        <source>Registers with both proxies at once.</source>
        <translation>同时向两个代理服务器注册。</translation>
    </message>
    <message>
        <source>Registers with the other proxy at once when one fails.</source>
        <translation>一个代理服务器失效时立即向另一个注册。</translation>
    </message>
    <message>
        <source>Reports a transfer as soon as it rings.</source>
        <translation>转接目标一振铃即报告转接。</translation>
    </message>
    <message>
        <source>Reports headsets and modules plugged into the phone.</source>
        <translation>报告接入话机的耳机和模块。</translation>
    </message>
    <message>
        <source>Reports the quality of each call to the server at its end.</source>
        <translation>每次通话结束时向服务器报告其质量。</translation>
    </message>
    <message>
        <source>Reports to that server at intervals.</source>
        <translation>定期向该服务器报告。</translation>
    </message>
    <message>
        <source>Reports to the TR-069 server from time to time.</source>
        <translation>定期向 TR-069 服务器报告。</translation>
    </message>
    <message>
        <source>Reports what happens on the network port as well.</source>
        <translation>同时报告网络端口上发生的情况。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 1.</source>
        <translation>呼叫等待模式 1 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 2.</source>
        <translation>呼叫等待模式 2 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 3.</source>
        <translation>呼叫等待模式 3 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 4.</source>
        <translation>呼叫等待模式 4 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 5.</source>
        <translation>呼叫等待模式 5 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 6.</source>
        <translation>呼叫等待模式 6 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 7.</source>
        <translation>呼叫等待模式 7 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting pattern 8.</source>
        <translation>呼叫等待模式 8 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of call waiting tone 9.</source>
        <translation>呼叫等待音 9 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of ring 9, which is heard when a call back comes or somebody waits.</source>
        <translation>铃声 9 的节奏，在回叫到来或有人等待时响起。</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 1.</source>
        <translation>振铃模式 1 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 2.</source>
        <translation>振铃模式 2 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 3.</source>
        <translation>振铃模式 3 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 4.</source>
        <translation>振铃模式 4 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 5.</source>
        <translation>振铃模式 5 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 6.</source>
        <translation>振铃模式 6 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 7.</source>
        <translation>振铃模式 7 的节奏。</translation>
    </message>
    <message>
        <source>Rhythm of ringing pattern 8.</source>
        <translation>振铃模式 8 的节奏。</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself when the receiver is down.</source>
        <translation>挂机状态下，被保持的通话发出提醒的铃声。</translation>
    </message>
    <message>
        <source>Ring by which a held call reminds of itself.</source>
        <translation>被保持的通话发出提醒的铃声。</translation>
    </message>
    <message>
        <source>Ring that says a busy number is free now.</source>
        <translation>提示占线号码现已空闲的铃声。</translation>
    </message>
    <message>
        <source>Rings in different ways for the callers named below.</source>
        <translation>对下面列出的主叫以不同方式振铃。</translation>
    </message>
    <message>
        <source>Rings shortly also when the last new message is gone.</source>
        <translation>最后一条新留言消失时也短暂振铃。</translation>
    </message>
    <message>
        <source>Rings the phone on line 1 when the telephone line rings.</source>
        <translation>外线振铃时，线路 1 上的电话也振铃。</translation>
    </message>
    <message>
        <source>Rings the phones on all ports in step, not in turn.</source>
        <translation>所有端口上的电话同步振铃，而不是轮流振铃。</translation>
    </message>
    <message>
        <source>Round-trip estimate that SIP's timers build on.</source>
        <translation>往返时间估计值，SIP 定时器以此为基础。</translation>
    </message>
    <message>
        <source>Router told to devices on the LAN port.</source>
        <translation>告知 LAN 端口上设备的路由器。</translation>
    </message>
    <message>
        <source>Rules of the phone's own packet filter.</source>
        <translation>话机自己的包过滤器的规则。</translation>
    </message>
    <message>
        <source>SIP, or Cisco's own protocol for its small exchanges.</source>
        <translation>SIP，或 Cisco 用于其小型 PBX 的自有协议。</translation>
    </message>
    <message>
        <source>Says in calls that speech before the answer is welcome (P-Early-Media, RFC 5009).</source>
        <translation>在呼叫中声明接受应答前的语音（P-Early-Media，RFC 5009）。</translation>
    </message>
    <message>
        <source>Searches the LDAP directory's names and numbers by one entry field.</source>
        <translation>用一个输入框搜索 LDAP 目录的姓名和号码。</translation>
    </message>
    <message>
        <source>Seconds a call rings before it is forwarded because nobody answers.</source>
        <translation>呼叫因无人接听而被前转前振铃的秒数。</translation>
    </message>
    <message>
        <source>Seconds a caller from the network has for each digit of the PIN.</source>
        <translation>网络侧主叫输入每位 PIN 可用的秒数。</translation>
    </message>
    <message>
        <source>Seconds a caller on the telephone line has for each digit of the PIN.</source>
        <translation>外线侧主叫输入每位 PIN 可用的秒数。</translation>
    </message>
    <message>
        <source>Seconds a line of news takes to move on.</source>
        <translation>一行新闻滚动一次所用的秒数。</translation>
    </message>
    <message>
        <source>Seconds a phone that is set to silent shows a call before it counts as missed.</source>
        <translation>设为静音的话机显示来电多少秒后计为未接。</translation>
    </message>
    <message>
        <source>Seconds a registration lasts.</source>
        <translation>注册的有效秒数。</translation>
    </message>
    <message>
        <source>Seconds a shared line's subscription lasts.</source>
        <translation>共享线路的订阅持续的秒数。</translation>
    </message>
    <message>
        <source>Seconds a subscription for guests at this phone lasts.</source>
        <translation>此话机的访客订阅持续的秒数。</translation>
    </message>
    <message>
        <source>Seconds a subscription for messages lasts.</source>
        <translation>留言订阅持续的秒数。</translation>
    </message>
    <message>
        <source>Seconds a subscription for waiting messages lasts.</source>
        <translation>留言等待订阅持续的秒数。</translation>
    </message>
    <message>
        <source>Seconds a watched key's subscription lasts.</source>
        <translation>监视键的订阅持续的秒数。</translation>
    </message>
    <message>
        <source>Seconds after a change at the phone until it reports its settings to the server.</source>
        <translation>在话机上更改后，多少秒后向服务器报告其设置。</translation>
    </message>
    <message>
        <source>Seconds after which a held call reminds of itself; empty or 0 never.</source>
        <translation>被保持的通话在多少秒后发出提醒；留空或 0 表示从不。</translation>
    </message>
    <message>
        <source>Seconds after which a login on the web pages ends in any case.</source>
        <translation>网页登录在多少秒后无论如何都结束。</translation>
    </message>
    <message>
        <source>Seconds after which the line looks whether its own proxy is back.</source>
        <translation>多少秒后该线路检查自己的代理服务器是否已恢复。</translation>
    </message>
    <message>
        <source>Seconds before the phone tries the XMPP server again.</source>
        <translation>话机再次尝试 XMPP 服务器前的秒数。</translation>
    </message>
    <message>
        <source>Seconds between quality reports during a call; 0 none.</source>
        <translation>通话期间质量报告之间的秒数；0 表示不发送。</translation>
    </message>
    <message>
        <source>Seconds between reports to the TR-069 server.</source>
        <translation>两次向 TR-069 服务器报告之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds between signs of life of the music source.</source>
        <translation>音乐源两次保活信号的间隔秒数。</translation>
    </message>
    <message>
        <source>Seconds between taking the telephone line and dialling the first digit.</source>
        <translation>接起外线到拨出第一位数字之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds between two fetches of the profile, several in turn and with a random extra as 1800+300,3600; 0 or empty never.</source>
        <translation>两次获取配置文件之间的秒数，可依次写多个并附加随机时间，如 1800+300,3600；0 或留空表示从不。</translation>
    </message>
    <message>
        <source>Seconds between two lines about a call's packets in the debug log; 0 writes none.</source>
        <translation>调试日志中关于通话数据包的两行之间的秒数；0 表示不写入。</translation>
    </message>
    <message>
        <source>Seconds between two looks at the time server.</source>
        <translation>两次查询时间服务器之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds between two packets that keep the router's mapping open.</source>
        <translation>为保持路由器映射打开而发送的两个数据包之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds between two pictures of the screen saver.</source>
        <translation>屏幕保护两张图片之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds between two quality reports during a call; 0 reports only at its end.</source>
        <translation>通话期间两次质量报告之间的秒数；0 表示仅在结束时报告。</translation>
    </message>
    <message>
        <source>Seconds between two questions to DHCP about the TR-069 server.</source>
        <translation>两次向 DHCP 询问 TR-069 服务器之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds between two reports of the phone's settings to the server.</source>
        <translation>两次向服务器报告话机设置之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds between two reports to that server.</source>
        <translation>两次向该服务器报告之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds between two signs of life in a call between network and telephone line; 0 sends none, and a lost caller then holds the line.</source>
        <translation>网络与外线之间的通话中两次保活信号的间隔秒数；0 表示不发送，此时掉线的主叫会一直占用外线。</translation>
    </message>
    <message>
        <source>Seconds between two signs of waiting messages to the phone on the port; 0 sends them only once.</source>
        <translation>向端口上的电话发送两次留言等待信号之间的秒数；0 表示只发送一次。</translation>
    </message>
    <message>
        <source>Seconds of rest after which a login on the web pages ends.</source>
        <translation>网页登录在无操作多少秒后结束。</translation>
    </message>
    <message>
        <source>Seconds of rest before the screen saver comes.</source>
        <translation>空闲多少秒后出现屏幕保护。</translation>
    </message>
    <message>
        <source>Seconds of silence before the busy tone once the other end has hung up; 255 none.</source>
        <translation>对方挂机后到忙音之间的静音秒数；255 表示没有忙音。</translation>
    </message>
    <message>
        <source>Seconds of silence from the network that end a call.</source>
        <translation>网络侧静音多少秒后结束通话。</translation>
    </message>
    <message>
        <source>Seconds of silence on the telephone line that end a call.</source>
        <translation>外线静音多少秒后结束通话。</translation>
    </message>
    <message>
        <source>Seconds the adapter waits before it answers a call from the network that is for the telephone line.</source>
        <translation>适配器接听网络侧发往外线的呼叫前等待的秒数。</translation>
    </message>
    <message>
        <source>Seconds the display stays lit after the last key.</source>
        <translation>最后一次按键后显示屏保持点亮的秒数。</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is forwarded; 0 not at all.</source>
        <translation>呼叫被前转时话机短暂振铃的秒数；0 表示不振铃。</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a call is refused; 0 not at all.</source>
        <translation>呼叫被拒接时话机短暂振铃的秒数；0 表示不振铃。</translation>
    </message>
    <message>
        <source>Seconds the phone rings shortly when a message waits; 0 not at all.</source>
        <translation>有留言等待时话机短暂振铃的秒数；0 表示不振铃。</translation>
    </message>
    <message>
        <source>Seconds the phone waits for its network port to come up before it goes on without.</source>
        <translation>话机等待其网络端口接通的秒数，超过后不再等待。</translation>
    </message>
    <message>
        <source>Seconds the phone warns before it signs a guest out.</source>
        <translation>话机注销访客前发出警告的秒数。</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before line 1, in a call, hears that somebody waits.</source>
        <translation>外线振铃多少秒后，正在通话的线路 1 才听到有人等待的提示。</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the adapter answers it.</source>
        <translation>适配器接起外线前外线振铃的秒数。</translation>
    </message>
    <message>
        <source>Seconds the telephone line rings before the phone on line 1 does, time for the caller's number to arrive.</source>
        <translation>外线振铃多少秒后线路 1 上的电话才振铃，以便等待主叫号码到达。</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be complete.</source>
        <translation>号码可能已完整时等待下一位数字的秒数。</translation>
    </message>
    <message>
        <source>Seconds to wait for a digit when the number could be longer.</source>
        <translation>号码可能更长时等待下一位数字的秒数。</translation>
    </message>
    <message>
        <source>Seconds until a watched key tries again.</source>
        <translation>监视键再次尝试前的秒数。</translation>
    </message>
    <message>
        <source>Seconds until the better proxy is tried again.</source>
        <translation>多少秒后再次尝试更优先的代理服务器。</translation>
    </message>
    <message>
        <source>Seconds until the next try after a fetch failed, several in turn and with a random extra as 1800+300,3600; 0 gives up, says most of the guides.</source>
        <translation>获取失败后再次尝试前的秒数，可依次写多个并附加随机时间，如 1800+300,3600；多数手册称 0 表示放弃。</translation>
    </message>
    <message>
        <source>Seconds until the next try after an upgrade failed.</source>
        <translation>升级失败后再次尝试前的秒数。</translation>
    </message>
    <message>
        <source>Seconds until then.</source>
        <translation>在此之前的秒数。</translation>
    </message>
    <message>
        <source>Seconds without a ring after which the telephone line counts as no longer ringing.</source>
        <translation>多少秒没有振铃后视为外线已停止振铃。</translation>
    </message>
    <message>
        <source>Sender of the mails in which the log is sent.</source>
        <translation>发送日志的邮件的发件人。</translation>
    </message>
    <message>
        <source>Sends a fax in the codec in which it is received.</source>
        <translation>以接收传真时的编解码器发送传真。</translation>
    </message>
    <message>
        <source>Sends everything by the outbound proxy.</source>
        <translation>所有消息都经出站代理发送。</translation>
    </message>
    <message>
        <source>Sends faxes by T.38.</source>
        <translation>通过 T.38 发送传真。</translation>
    </message>
    <message>
        <source>Sends nothing in pauses of speech.</source>
        <translation>语音停顿时不发送任何数据。</translation>
    </message>
    <message>
        <source>Sends packets as long as the other end asks for.</source>
        <translation>按对方要求的时长发送数据包。</translation>
    </message>
    <message>
        <source>Sends speech as soon as a call is answered, before the caller has confirmed it.</source>
        <translation>呼叫一经接听即发送语音，不等主叫确认。</translation>
    </message>
    <message>
        <source>Sends speech to where it came from, not to where the call said.</source>
        <translation>将语音发往其来源，而不是呼叫中声明的地址。</translation>
    </message>
    <message>
        <source>Sends star codes to the exchange too, so that both keep the same state.</source>
        <translation>将星号代码也发送给 PBX，使双方状态保持一致。</translation>
    </message>
    <message>
        <source>Sends the line's speech to where it comes from, not to where the call said. Helps behind routers.</source>
        <translation>将该线路的语音发往其来源，而不是呼叫中声明的地址。在路由器后面时有帮助。</translation>
    </message>
    <message>
        <source>Sends the log of the kernel by mail.</source>
        <translation>通过邮件发送内核日志。</translation>
    </message>
    <message>
        <source>Sends the log of the kernel to the syslog server.</source>
        <translation>将内核日志发送到 syslog 服务器。</translation>
    </message>
    <message>
        <source>Sends the log of the system by mail.</source>
        <translation>通过邮件发送系统日志。</translation>
    </message>
    <message>
        <source>Sends the log of the system to the syslog server.</source>
        <translation>将系统日志发送到 syslog 服务器。</translation>
    </message>
    <message>
        <source>Sends the session description along with dialog events.</source>
        <translation>随 dialog 事件一起发送会话描述。</translation>
    </message>
    <message>
        <source>Server all of the line's messages go through.</source>
        <translation>该线路的所有消息都经由的服务器。</translation>
    </message>
    <message>
        <source>Server of InformaCast, which announces pages to many phones.</source>
        <translation>InformaCast 的服务器，用于向多部话机广播通知。</translation>
    </message>
    <message>
        <source>Server of the BroadSoft services.</source>
        <translation>BroadSoft 服务的服务器。</translation>
    </message>
    <message>
        <source>Server that is told when calls of this line are forwarded.</source>
        <translation>该线路的呼叫被前转时接收通知的服务器。</translation>
    </message>
    <message>
        <source>Server that keeps the state of a shared line.</source>
        <translation>保存共享线路状态的服务器。</translation>
    </message>
    <message>
        <source>Server that knows the line's messages.</source>
        <translation>掌握该线路留言的服务器。</translation>
    </message>
    <message>
        <source>Server that mixes conferences.</source>
        <translation>混合会议语音的服务器。</translation>
    </message>
    <message>
        <source>Server that relays speech through firewalls.</source>
        <translation>穿越防火墙中继语音的服务器。</translation>
    </message>
    <message>
        <source>Server that the STUN or TURN server's users are known to.</source>
        <translation>存有 STUN 或 TURN 服务器用户信息的服务器。</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTP.</source>
        <translation>通过 HTTP 提供网页。</translation>
    </message>
    <message>
        <source>Serves the web pages by HTTPS.</source>
        <translation>通过 HTTPS 提供网页。</translation>
    </message>
    <message>
        <source>Service for PPPoE.</source>
        <translation>PPPoE 的服务。</translation>
    </message>
    <message>
        <source>Service the adapter asks for by PPPoE; empty takes any.</source>
        <translation>适配器通过 PPPoE 请求的服务；留空则接受任意服务。</translation>
    </message>
    <message>
        <source>Sets the clock from a time server.</source>
        <translation>由时间服务器设置时钟。</translation>
    </message>
    <message>
        <source>Sets the date by hand, as mm/dd.</source>
        <translation>手动设置日期，格式为 mm/dd。</translation>
    </message>
    <message>
        <source>Sets the date once, as month/day and perhaps /year; a time server is better.</source>
        <translation>一次性设置日期，格式为月/日，可带 /年；使用时间服务器更好。</translation>
    </message>
    <message>
        <source>Sets the marker on every packet of a digit, not just the first.</source>
        <translation>在 DTMF 数字的每个数据包上都设置标记，而不仅是第一个。</translation>
    </message>
    <message>
        <source>Sets the time by hand, as HH/mm.</source>
        <translation>手动设置时间，格式为 HH/mm。</translation>
    </message>
    <message>
        <source>Sets the time once, as hours/minutes and perhaps /seconds; a time server is better.</source>
        <translation>一次性设置时间，格式为时/分，可带 /秒；使用时间服务器更好。</translation>
    </message>
    <message>
        <source>Shape of the ringing current.</source>
        <translation>铃流的波形。</translation>
    </message>
    <message>
        <source>Shares the line with other phones.</source>
        <translation>与其他话机共享该线路。</translation>
    </message>
    <message>
        <source>Short tone after something was accepted.</source>
        <translation>操作被接受后的短信号音。</translation>
    </message>
    <message>
        <source>Shortest break of the current that counts as the end of a call, in seconds.</source>
        <translation>视为通话结束的最短断流时间，单位为秒。</translation>
    </message>
    <message>
        <source>Shortest press of the hook that counts as a flash.</source>
        <translation>视为拍叉的最短按压时间。</translation>
    </message>
    <message>
        <source>Shortest registration the phone accepts from its proxy.</source>
        <translation>话机接受其代理服务器给出的最短注册时间。</translation>
    </message>
    <message>
        <source>Shortest subscription accepted.</source>
        <translation>接受的最短订阅时间。</translation>
    </message>
    <message>
        <source>Shows Bluetooth in the phone's menu.</source>
        <translation>在话机菜单中显示蓝牙。</translation>
    </message>
    <message>
        <source>Shows a caller's number as the name where no name came.</source>
        <translation>没有名称时将主叫号码显示为名称。</translation>
    </message>
    <message>
        <source>Shows a caller's number where the name holds letters the phone cannot read.</source>
        <translation>名称含有话机无法识别的字符时显示主叫号码。</translation>
    </message>
    <message>
        <source>Shows a text message as soon as it comes.</source>
        <translation>短信一到即显示。</translation>
    </message>
    <message>
        <source>Shows accessibility settings in the phone's menu.</source>
        <translation>在话机菜单中显示辅助功能设置。</translation>
    </message>
    <message>
        <source>Shows administration of the phone in the phone's menu.</source>
        <translation>在话机菜单中显示话机管理。</translation>
    </message>
    <message>
        <source>Shows an agent how many calls wait in the queue.</source>
        <translation>向座席显示队列中等待的呼叫数量。</translation>
    </message>
    <message>
        <source>Shows an agent what the exchange knows of a queued call.</source>
        <translation>向座席显示 PBX 掌握的排队呼叫信息。</translation>
    </message>
    <message>
        <source>Shows another MAC address to the network than the adapter's own. What knows it by its MAC no longer does.</source>
        <translation>向网络显示另一个 MAC 地址，而不是适配器自己的。凭 MAC 识别它的一方将不再认得它。</translation>
    </message>
    <message>
        <source>Shows callers' numbers.</source>
        <translation>显示主叫号码。</translation>
    </message>
    <message>
        <source>Shows digits pressed during a call; they may be a PIN.</source>
        <translation>显示通话期间所按的数字；这些数字可能是 PIN。</translation>
    </message>
    <message>
        <source>Shows executive and assistant in the phone's menu.</source>
        <translation>在话机菜单中显示主管与助理。</translation>
    </message>
    <message>
        <source>Shows in the call list what was dialled, not what it became.</source>
        <translation>通话记录中显示所拨的号码，而不是变换后的号码。</translation>
    </message>
    <message>
        <source>Shows itself to the TR-069 server as an Internet gateway device.</source>
        <translation>向 TR-069 服务器表现为互联网网关设备。</translation>
    </message>
    <message>
        <source>Shows network settings in the phone's menu.</source>
        <translation>在话机菜单中显示网络设置。</translation>
    </message>
    <message>
        <source>Shows reporting a problem in the phone's menu.</source>
        <translation>在话机菜单中显示问题报告。</translation>
    </message>
    <message>
        <source>Shows something else when nobody uses the phone.</source>
        <translation>无人使用话机时显示其他内容。</translation>
    </message>
    <message>
        <source>Shows speed dials in the phone's menu.</source>
        <translation>在话机菜单中显示速拨。</translation>
    </message>
    <message>
        <source>Shows text messages of others than the line's own server, too.</source>
        <translation>同时显示线路自身服务器以外来源的短信。</translation>
    </message>
    <message>
        <source>Shows text messages.</source>
        <translation>显示短信。</translation>
    </message>
    <message>
        <source>Shows the XMPP name of a contact before all others.</source>
        <translation>优先显示联系人的 XMPP 名称。</translation>
    </message>
    <message>
        <source>Shows the assistant's call filter in the phone's menu.</source>
        <translation>在话机菜单中显示助理的呼叫过滤。</translation>
    </message>
    <message>
        <source>Shows the exchange's call list instead of the phone's.</source>
        <translation>显示 PBX 的通话记录，而不是话机的。</translation>
    </message>
    <message>
        <source>Shows the factory reset in the phone's menu.</source>
        <translation>在话机菜单中显示恢复出厂设置。</translation>
    </message>
    <message>
        <source>Shows the messages of this line's mailbox.</source>
        <translation>显示该线路语音信箱的留言。</translation>
    </message>
    <message>
        <source>Shows the network another MAC address than the adapter's own; whoever knows it by its MAC no longer does.</source>
        <translation>向网络显示另一个 MAC 地址，而不是适配器自己的；凭 MAC 识别它的一方将不再认得它。</translation>
    </message>
    <message>
        <source>Shows the number of a second caller.</source>
        <translation>显示第二个主叫的号码。</translation>
    </message>
    <message>
        <source>Shows the phone's status in the phone's menu.</source>
        <translation>在话机菜单中显示话机状态。</translation>
    </message>
    <message>
        <source>Shows the profile rule in the phone's menu.</source>
        <translation>在话机菜单中显示配置文件规则。</translation>
    </message>
    <message>
        <source>Shows the user's preferences in the phone's menu.</source>
        <translation>在话机菜单中显示用户首选项。</translation>
    </message>
    <message>
        <source>Shows the watched list on free line keys.</source>
        <translation>在空闲的线路键上显示监视列表。</translation>
    </message>
    <message>
        <source>Shows waiting messages on this line's key only.</source>
        <translation>仅在该线路的按键上显示留言等待。</translation>
    </message>
    <message>
        <source>Shows what From says even of a caller who wants to be anonymous.</source>
        <translation>即使主叫要求匿名，也显示 From 的内容。</translation>
    </message>
    <message>
        <source>Shows who forwarded a call.</source>
        <translation>显示由谁前转的呼叫。</translation>
    </message>
    <message>
        <source>Shows who joins a conference.</source>
        <translation>显示谁加入会议。</translation>
    </message>
    <message>
        <source>Signs in to XMPP without being shown to others.</source>
        <translation>登录 XMPP 而不向他人显示。</translation>
    </message>
    <message>
        <source>Signs in to an XMPP server to show who is there.</source>
        <translation>登录 XMPP 服务器以显示谁在线。</translation>
    </message>
    <message>
        <source>Signs the line's agent in and out of a call queue at a BroadSoft exchange. Leave it off on Asterisk.</source>
        <translation>使该线路的座席在 BroadSoft 平台的呼叫队列中签入和签出。使用 Asterisk 时请保持关闭。</translation>
    </message>
    <message>
        <source>Size of the letters on the key module.</source>
        <translation>按键模块的字体大小。</translation>
    </message>
    <message>
        <source>Size of the network behind the LAN port.</source>
        <translation>LAN 端口后面网络的大小。</translation>
    </message>
    <message>
        <source>Softkeys after a missed call, in order of their places.</source>
        <translation>有未接来电后的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys during a call, in order of their places.</source>
        <translation>通话期间的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys in a conference, in order of their places.</source>
        <translation>会议中的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys of the exchange's call list, each with its place.</source>
        <translation>PBX 通话记录的软键，各带其位置。</translation>
    </message>
    <message>
        <source>Softkeys of the screen of executive and assistant, each with its place.</source>
        <translation>主管与助理界面的软键，各带其位置。</translation>
    </message>
    <message>
        <source>Softkeys when a call ends, in order of their places.</source>
        <translation>通话结束时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys when a conference begins, in order of their places.</source>
        <translation>开始会议时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys when a transfer begins, in order of their places.</source>
        <translation>开始转接时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys while a number is dialled, in order of their places.</source>
        <translation>拨号时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is busy elsewhere, in order of their places.</source>
        <translation>共享线路在别处占线时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys while a shared line is held elsewhere, in order of their places.</source>
        <translation>共享线路在别处被保持时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys while it rings at the other end, in order of their places.</source>
        <translation>对方振铃时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys while nothing happens, in order of their places.</source>
        <translation>空闲时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys while the phone rings, in order of their places.</source>
        <translation>话机振铃时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys with a call held, in order of their places.</source>
        <translation>保持通话时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Softkeys with the handset lifted, in order of their places.</source>
        <translation>摘机时的软键，按位置顺序。</translation>
    </message>
    <message>
        <source>Sound of the handset.</source>
        <translation>听筒的音色。</translation>
    </message>
    <message>
        <source>Sound of the speaker, from warm to bright.</source>
        <translation>扬声器的音色，从柔和到明亮。</translation>
    </message>
    <message>
        <source>Speaks version 1.2 of TR-069's protocol; an older server may need it off.</source>
        <translation>使用 TR-069 协议 1.2 版；较旧的服务器可能需要关闭。</translation>
    </message>
    <message>
        <source>Speaks what is on the display, for people who do not see it.</source>
        <translation>朗读显示屏上的内容，供看不见屏幕的人使用。</translation>
    </message>
    <message>
        <source>Speech in one packet, in seconds.</source>
        <translation>一个数据包中的语音时长，单位为秒。</translation>
    </message>
    <message>
        <source>Speed and duplex of the network port; anything but automatic must be set at the switch too.</source>
        <translation>网络端口的速率和双工；除自动外，任何设置都必须在交换机上同样设置。</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the computer.</source>
        <translation>连接计算机的端口的速率和双工。</translation>
    </message>
    <message>
        <source>Speed and duplex of the port to the switch; anything but automatic must be set at the switch too.</source>
        <translation>连接交换机的端口的速率和双工；除自动外，任何设置都必须在交换机上同样设置。</translation>
    </message>
    <message>
        <source>Speed of the Ethernet port; anything but auto must be set at the switch too.</source>
        <translation>以太网端口的速率；除自动外，任何设置都必须在交换机上同样设置。</translation>
    </message>
    <message>
        <source>Standard the handset's loudness keeps to.</source>
        <translation>听筒音量所遵循的标准。</translation>
    </message>
    <message>
        <source>Star code: always accepts the last caller.</source>
        <translation>星号代码：始终接听最近的主叫。</translation>
    </message>
    <message>
        <source>Star code: always refuses the last caller.</source>
        <translation>星号代码：始终拒接最近的主叫。</translation>
    </message>
    <message>
        <source>Star code: calls back the last caller.</source>
        <translation>星号代码：回拨最近的主叫。</translation>
    </message>
    <message>
        <source>Star code: calls back when the other end is free.</source>
        <translation>星号代码：对方空闲时回叫。</translation>
    </message>
    <message>
        <source>Star code: cancels the call-back.</source>
        <translation>星号代码：取消回叫。</translation>
    </message>
    <message>
        <source>Star code: dials the last number again.</source>
        <translation>星号代码：重拨上一个号码。</translation>
    </message>
    <message>
        <source>Star code: does not encrypt the next call.</source>
        <translation>星号代码：不加密下一个呼叫。</translation>
    </message>
    <message>
        <source>Star code: encrypts all calls.</source>
        <translation>星号代码：加密所有呼叫。</translation>
    </message>
    <message>
        <source>Star code: encrypts no call.</source>
        <translation>星号代码：不加密任何呼叫。</translation>
    </message>
    <message>
        <source>Star code: encrypts the next call.</source>
        <translation>星号代码：加密下一个呼叫。</translation>
    </message>
    <message>
        <source>Star code: ends that.</source>
        <translation>星号代码：取消上述设置。</translation>
    </message>
    <message>
        <source>Star code: fetches a parked call.</source>
        <translation>星号代码：取回驻留的通话。</translation>
    </message>
    <message>
        <source>Star code: forwards all calls.</source>
        <translation>星号代码：前转所有呼叫。</translation>
    </message>
    <message>
        <source>Star code: forwards when busy.</source>
        <translation>星号代码：遇忙前转。</translation>
    </message>
    <message>
        <source>Star code: forwards when nobody answers.</source>
        <translation>星号代码：无应答前转。</translation>
    </message>
    <message>
        <source>Star code: hides the own number in the next call.</source>
        <translation>星号代码：下一个呼叫隐藏自己的号码。</translation>
    </message>
    <message>
        <source>Star code: hides the own number.</source>
        <translation>星号代码：隐藏自己的号码。</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a fax, and back.</source>
        <translation>星号代码：使线路适合传真，再拨恢复。</translation>
    </message>
    <message>
        <source>Star code: makes the line fit for a modem, and back.</source>
        <translation>星号代码：使线路适合调制解调器，再拨恢复。</translation>
    </message>
    <message>
        <source>Star code: pages the phones.</source>
        <translation>星号代码：寻呼话机。</translation>
    </message>
    <message>
        <source>Star code: parks a call.</source>
        <translation>星号代码：驻留通话。</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 A-law in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 G.711 A-law。</translation>
    </message>
    <message>
        <source>Star code: prefers G.711 µ-law in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 G.711 µ-law。</translation>
    </message>
    <message>
        <source>Star code: prefers G.722 in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 G.722。</translation>
    </message>
    <message>
        <source>Star code: prefers G.723 in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 G.723。</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 16 kbit/s in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 16 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 24 kbit/s in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 24 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 32 kbit/s in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 32 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Star code: prefers G.726 at 40 kbit/s in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 40 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Star code: prefers G.729a in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 G.729a。</translation>
    </message>
    <message>
        <source>Star code: prefers L16 in the next call.</source>
        <translation>星号代码：下一个呼叫优先使用 L16。</translation>
    </message>
    <message>
        <source>Star code: refuses callers without a number.</source>
        <translation>星号代码：拒接无号码的主叫。</translation>
    </message>
    <message>
        <source>Star code: shows the own number in the next call.</source>
        <translation>星号代码：下一个呼叫显示自己的号码。</translation>
    </message>
    <message>
        <source>Star code: shows the own number.</source>
        <translation>星号代码：显示自己的号码。</translation>
    </message>
    <message>
        <source>Star code: starts the speech loopback test.</source>
        <translation>星号代码：启动语音环回测试。</translation>
    </message>
    <message>
        <source>Star code: stops forwarding all calls.</source>
        <translation>星号代码：停止前转所有呼叫。</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when busy.</source>
        <translation>星号代码：停止遇忙前转。</translation>
    </message>
    <message>
        <source>Star code: stops forwarding when nobody answers.</source>
        <translation>星号代码：停止无应答前转。</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings elsewhere.</source>
        <translation>星号代码：代答在别处振铃的呼叫。</translation>
    </message>
    <message>
        <source>Star code: takes a call that rings in the group.</source>
        <translation>星号代码：代答组内振铃的呼叫。</translation>
    </message>
    <message>
        <source>Star code: takes callers without a number.</source>
        <translation>星号代码：接听无号码的主叫。</translation>
    </message>
    <message>
        <source>Star code: transfers without asking first.</source>
        <translation>星号代码：不经询问直接转接。</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off for the next call.</source>
        <translation>星号代码：为下一个呼叫关闭呼叫等待。</translation>
    </message>
    <message>
        <source>Star code: turns call waiting off.</source>
        <translation>星号代码：关闭呼叫等待。</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on for the next call.</source>
        <translation>星号代码：为下一个呼叫开启呼叫等待。</translation>
    </message>
    <message>
        <source>Star code: turns call waiting on.</source>
        <translation>星号代码：开启呼叫等待。</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb off.</source>
        <translation>星号代码：关闭免打扰。</translation>
    </message>
    <message>
        <source>Star code: turns do not disturb on.</source>
        <translation>星号代码：开启免打扰。</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 A-law in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 G.711 A-law。</translation>
    </message>
    <message>
        <source>Star code: uses only G.711 µ-law in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 G.711 µ-law。</translation>
    </message>
    <message>
        <source>Star code: uses only G.722 in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 G.722。</translation>
    </message>
    <message>
        <source>Star code: uses only G.723 in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 G.723。</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 16 kbit/s in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 16 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 24 kbit/s in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 24 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 32 kbit/s in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 32 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Star code: uses only G.726 at 40 kbit/s in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 40 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Star code: uses only G.729a in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 G.729a。</translation>
    </message>
    <message>
        <source>Star code: uses only L16 in the next call.</source>
        <translation>星号代码：下一个呼叫只使用 L16。</translation>
    </message>
    <message>
        <source>Star codes after which a number follows.</source>
        <translation>其后须跟号码的星号代码。</translation>
    </message>
    <message>
        <source>Star codes handed to the exchange with a transfer.</source>
        <translation>转接时交给 PBX 的星号代码。</translation>
    </message>
    <message>
        <source>State for the traffic and weather news, as two letters.</source>
        <translation>交通和天气信息所用的州，两个字母。</translation>
    </message>
    <message>
        <source>Street for the traffic news.</source>
        <translation>交通信息所用的街道。</translation>
    </message>
    <message>
        <source>Subject of the mails in which the log is sent.</source>
        <translation>发送日志的邮件的主题。</translation>
    </message>
    <message>
        <source>TCP port of the phone's web pages.</source>
        <translation>话机网页的 TCP 端口。</translation>
    </message>
    <message>
        <source>TR-069 server for when the first does not answer.</source>
        <translation>第一个不应答时使用的 TR-069 服务器。</translation>
    </message>
    <message>
        <source>Tags the frames of the computer behind the phone.</source>
        <translation>为话机后面计算机的帧打上标签。</translation>
    </message>
    <message>
        <source>Tags the phone's frames with its VLAN.</source>
        <translation>为话机的帧打上其 VLAN 标签。</translation>
    </message>
    <message>
        <source>Takes back the old registration before making another.</source>
        <translation>进行新的注册前撤销旧的注册。</translation>
    </message>
    <message>
        <source>Takes camera pictures from a VLAN of their own.</source>
        <translation>从单独的 VLAN 获取摄像头画面。</translation>
    </message>
    <message>
        <source>Takes digits that come beside the speech.</source>
        <translation>接收与语音并行传送的 DTMF 数字。</translation>
    </message>
    <message>
        <source>Takes digits that come by INFO.</source>
        <translation>接收通过 INFO 传送的 DTMF 数字。</translation>
    </message>
    <message>
        <source>Takes its address from the received parameter of replies.</source>
        <translation>从应答的 received 参数获取自己的地址。</translation>
    </message>
    <message>
        <source>Takes its port from the rport parameter of replies.</source>
        <translation>从应答的 rport 参数获取自己的端口。</translation>
    </message>
    <message>
        <source>Takes the TR-069 server's address from DHCP at the first start.</source>
        <translation>首次启动时从 DHCP 获取 TR-069 服务器的地址。</translation>
    </message>
    <message>
        <source>Takes the caller's name from the Remote-Party-ID header.</source>
        <translation>从 Remote-Party-ID 头域获取主叫名称。</translation>
    </message>
    <message>
        <source>Takes the codec the other end likes best.</source>
        <translation>采用对方最优先的编解码器。</translation>
    </message>
    <message>
        <source>Takes the echo out of the speakerphone.</source>
        <translation>消除免提的回声。</translation>
    </message>
    <message>
        <source>Takes the line's echo out.</source>
        <translation>消除线路的回声。</translation>
    </message>
    <message>
        <source>Takes up the last time it knew after a restart, until a server answers.</source>
        <translation>重启后沿用最后已知的时间，直到有服务器应答。</translation>
    </message>
    <message>
        <source>Tells a caller that the line is busy but rings, with 182 instead of 180.</source>
        <translation>以 182 代替 180 告知主叫：线路正忙，但正在振铃。</translation>
    </message>
    <message>
        <source>Tells the server when a conference starts.</source>
        <translation>会议开始时通知服务器。</translation>
    </message>
    <message>
        <source>Tells the server when calls are forwarded.</source>
        <translation>呼叫被前转时通知服务器。</translation>
    </message>
    <message>
        <source>Text put before a name from the telephone line when it is passed on.</source>
        <translation>外线来电名称继续传送时加在前面的文字。</translation>
    </message>
    <message>
        <source>Text shown at start.</source>
        <translation>启动时显示的文字。</translation>
    </message>
    <message>
        <source>That device.</source>
        <translation>该设备。</translation>
    </message>
    <message>
        <source>That server, where it is set by hand.</source>
        <translation>该服务器，用于手动设置。</translation>
    </message>
    <message>
        <source>The LDAP directory's server.</source>
        <translation>LDAP 目录的服务器。</translation>
    </message>
    <message>
        <source>The LDAP server.</source>
        <translation>LDAP 服务器。</translation>
    </message>
    <message>
        <source>The MAC address shown instead of the adapter's own.</source>
        <translation>代替适配器自身地址显示的 MAC 地址。</translation>
    </message>
    <message>
        <source>The MAC address shown instead.</source>
        <translation>代替显示的 MAC 地址。</translation>
    </message>
    <message>
        <source>The STUN server.</source>
        <translation>STUN 服务器。</translation>
    </message>
    <message>
        <source>The TR-069 server the phone talks to now; it says so itself, and what is written here is not used.</source>
        <translation>话机当前使用的 TR-069 服务器；由话机自己给出，此处写入的内容不会使用。</translation>
    </message>
    <message>
        <source>The TR-069 server.</source>
        <translation>TR-069 服务器。</translation>
    </message>
    <message>
        <source>The VLAN of the cameras.</source>
        <translation>摄像头的 VLAN。</translation>
    </message>
    <message>
        <source>The VPN gateway.</source>
        <translation>VPN 网关。</translation>
    </message>
    <message>
        <source>The XMPP server.</source>
        <translation>XMPP 服务器。</translation>
    </message>
    <message>
        <source>The adapter's address on the LAN port.</source>
        <translation>适配器在 LAN 端口上的地址。</translation>
    </message>
    <message>
        <source>The caller who gets through do not disturb; the phone writes it when the code for it is dialled.</source>
        <translation>不受免打扰限制的主叫；拨打相应代码时由话机写入。</translation>
    </message>
    <message>
        <source>The caller who is forwarded; the phone writes it when the code for it is dialled.</source>
        <translation>被前转的主叫；拨打相应代码时由话机写入。</translation>
    </message>
    <message>
        <source>The caller who is refused; the phone writes it when the code for it is dialled.</source>
        <translation>被拒接的主叫；拨打相应代码时由话机写入。</translation>
    </message>
    <message>
        <source>The language shown.</source>
        <translation>所显示的语言。</translation>
    </message>
    <message>
        <source>The line's extension: the user it registers as.</source>
        <translation>该线路的分机：注册所用的用户。</translation>
    </message>
    <message>
        <source>The phone's IPv6 address when it is set by hand.</source>
        <translation>手动设置时话机的 IPv6 地址。</translation>
    </message>
    <message>
        <source>The phone's VLAN, 1 to 4094.</source>
        <translation>话机的 VLAN，1 到 4094。</translation>
    </message>
    <message>
        <source>The phone's own address when it is set by hand.</source>
        <translation>手动设置时话机自己的地址。</translation>
    </message>
    <message>
        <source>The region, for spelling and formats.</source>
        <translation>地区，决定拼写和格式。</translation>
    </message>
    <message>
        <source>The registrar and proxy of the line: your Asterisk.</source>
        <translation>该线路的注册服务器和代理服务器：您的 Asterisk。</translation>
    </message>
    <message>
        <source>The same by IPv6.</source>
        <translation>同上，用于 IPv6。</translation>
    </message>
    <message>
        <source>The tone by which the exchange says that the other end has hung up: two frequencies and one cadence.</source>
        <translation>局端表示对方已挂机的提示音：两个频率和一个节奏。</translation>
    </message>
    <message>
        <source>Ties TR-069 to the adapter's own internal address instead of the uplink's.</source>
        <translation>将 TR-069 绑定到适配器自己的内部地址，而不是上行链路的地址。</translation>
    </message>
    <message>
        <source>Time of day of a daily fetch, as HHmm; once set, Resync_Periodic is not used.</source>
        <translation>每日获取的时刻，格式为 HHmm；设置后不再使用 Resync_Periodic。</translation>
    </message>
    <message>
        <source>Time server asked first.</source>
        <translation>首先查询的时间服务器。</translation>
    </message>
    <message>
        <source>Time server asked when the first is silent.</source>
        <translation>第一个不应答时查询的时间服务器。</translation>
    </message>
    <message>
        <source>Time server asked where the mode is manual.</source>
        <translation>手动模式下查询的时间服务器。</translation>
    </message>
    <message>
        <source>Tone after the digit for an outside line.</source>
        <translation>拨外线数字后的信号音。</translation>
    </message>
    <message>
        <source>Tone all hear in a conference.</source>
        <translation>会议中所有人听到的信号音。</translation>
    </message>
    <message>
        <source>Tone before a page.</source>
        <translation>寻呼前的信号音。</translation>
    </message>
    <message>
        <source>Tone for a mistake on the keys.</source>
        <translation>按键错误的信号音。</translation>
    </message>
    <message>
        <source>Tone in a Bluetooth headset that says a number may be dialled.</source>
        <translation>蓝牙耳机中提示可以拨号的信号音。</translation>
    </message>
    <message>
        <source>Tone of a second call during a call.</source>
        <translation>通话期间有第二个呼叫时的信号音。</translation>
    </message>
    <message>
        <source>Tone of an encrypted call.</source>
        <translation>加密通话的信号音。</translation>
    </message>
    <message>
        <source>Tone that asks for a number, as for a forward.</source>
        <translation>要求输入号码的信号音，例如设置前转时。</translation>
    </message>
    <message>
        <source>Tone that invites to dial.</source>
        <translation>提示可以拨号的信号音。</translation>
    </message>
    <message>
        <source>Tone that reminds of a call on hold.</source>
        <translation>提醒有通话被保持的信号音。</translation>
    </message>
    <message>
        <source>Tone that reminds of a held call.</source>
        <translation>提醒有被保持通话的信号音。</translation>
    </message>
    <message>
        <source>Tone that says a headset's battery is nearly empty.</source>
        <translation>提示耳机电量即将耗尽的信号音。</translation>
    </message>
    <message>
        <source>Tone that says the microphone is off now.</source>
        <translation>提示麦克风已关闭的信号音。</translation>
    </message>
    <message>
        <source>Tone that says the microphone is on again.</source>
        <translation>提示麦克风已重新打开的信号音。</translation>
    </message>
    <message>
        <source>Tone that says the other end rings although it is busy (182).</source>
        <translation>对方占线但正在振铃 (182) 时的信号音。</translation>
    </message>
    <message>
        <source>Tone when a call cannot be made.</source>
        <translation>呼叫无法建立时的信号音。</translation>
    </message>
    <message>
        <source>Tone when a service was turned on.</source>
        <translation>开启服务时的信号音。</translation>
    </message>
    <message>
        <source>Tone when a watched phone rings.</source>
        <translation>所监视的话机振铃时的信号音。</translation>
    </message>
    <message>
        <source>Tone when the handset was left off.</source>
        <translation>听筒未挂好时的信号音。</translation>
    </message>
    <message>
        <source>Tone when the other end is busy.</source>
        <translation>对方占线时的信号音。</translation>
    </message>
    <message>
        <source>Tone while the other end rings.</source>
        <translation>对方振铃时的信号音。</translation>
    </message>
    <message>
        <source>Tones of call waiting.</source>
        <translation>呼叫等待的信号音。</translation>
    </message>
    <message>
        <source>Transfers by hanging up on the first call.</source>
        <translation>挂断第一个通话即完成转接。</translation>
    </message>
    <message>
        <source>Transfers to the target's contact instead of its number.</source>
        <translation>转接到目标的联系地址，而不是其号码。</translation>
    </message>
    <message>
        <source>Turns Bluetooth on.</source>
        <translation>开启蓝牙。</translation>
    </message>
    <message>
        <source>Turns Wi-Fi on.</source>
        <translation>开启 Wi-Fi。</translation>
    </message>
    <message>
        <source>Turns on calling features of Sylantro exchanges.</source>
        <translation>开启 Sylantro 平台的呼叫功能。</translation>
    </message>
    <message>
        <source>Turns the phone's own packet filter on.</source>
        <translation>开启话机自己的包过滤器。</translation>
    </message>
    <message>
        <source>Turns to the backup TR-069 server when the first does not answer.</source>
        <translation>第一个 TR-069 服务器不应答时转向备用服务器。</translation>
    </message>
    <message>
        <source>User at the TR-069 server.</source>
        <translation>TR-069 服务器的用户。</translation>
    </message>
    <message>
        <source>User at the VPN gateway.</source>
        <translation>VPN 网关的用户。</translation>
    </message>
    <message>
        <source>User for PPPoE.</source>
        <translation>PPPoE 的用户。</translation>
    </message>
    <message>
        <source>User for the directory.</source>
        <translation>目录的用户。</translation>
    </message>
    <message>
        <source>User of SNMP version 3.</source>
        <translation>SNMP 版本 3 的用户。</translation>
    </message>
    <message>
        <source>User of the line at the BroadSoft XSI server.</source>
        <translation>该线路在 BroadSoft XSI 服务器上的用户。</translation>
    </message>
    <message>
        <source>User the phone gives to a wireless network with a login.</source>
        <translation>话机提供给需要登录的无线网络的用户。</translation>
    </message>
    <message>
        <source>User the phone gives to the LDAP directory, where it authenticates by DIGEST-MD5.</source>
        <translation>LDAP 目录以 DIGEST-MD5 认证时话机提供的用户。</translation>
    </message>
    <message>
        <source>User the phone gives to the XMPP server.</source>
        <translation>话机提供给 XMPP 服务器的用户。</translation>
    </message>
    <message>
        <source>User the phone gives to the XSI server.</source>
        <translation>话机提供给 XSI 服务器的用户。</translation>
    </message>
    <message>
        <source>User the phone gives to this camera.</source>
        <translation>话机提供给此摄像头的用户。</translation>
    </message>
    <message>
        <source>User the phone proves itself as.</source>
        <translation>话机验证身份所用的用户。</translation>
    </message>
    <message>
        <source>User whose calls this line watches.</source>
        <translation>该线路监视其呼叫的用户。</translation>
    </message>
    <message>
        <source>User whose directories the XSI server shows, where it is not the login.</source>
        <translation>XSI 服务器显示其目录的用户，用于与登录用户不同的情况。</translation>
    </message>
    <message>
        <source>Uses only ciphers that FIPS allows; servers that know none of them are refused.</source>
        <translation>只使用 FIPS 允许的加密算法；完全不支持这些算法的服务器被拒绝。</translation>
    </message>
    <message>
        <source>Uses the handset's wide band; off where a narrow-band handset is plugged in.</source>
        <translation>使用听筒的宽带音频；接窄带听筒时应关闭。</translation>
    </message>
    <message>
        <source>Uses the outbound proxy during calls too.</source>
        <translation>通话期间也使用出站代理。</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 1.</source>
        <translation>经网关 1 呼叫时使用外部地址。</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 2.</source>
        <translation>经网关 2 呼叫时使用外部地址。</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 3.</source>
        <translation>经网关 3 呼叫时使用外部地址。</translation>
    </message>
    <message>
        <source>Uses the outside address when calling by gateway 4.</source>
        <translation>经网关 4 呼叫时使用外部地址。</translation>
    </message>
    <message>
        <source>VLAN of the computer behind the phone.</source>
        <translation>话机后面计算机的 VLAN。</translation>
    </message>
    <message>
        <source>Value of that upload header.</source>
        <translation>该上传头域的值。</translation>
    </message>
    <message>
        <source>Version of SNMP in which events are told.</source>
        <translation>通知事件所用的 SNMP 版本。</translation>
    </message>
    <message>
        <source>Voltage below which another phone is taken to be on the telephone line, and the adapter keeps off.</source>
        <translation>低于此电压即认为外线上有其他电话在使用，适配器不去占用。</translation>
    </message>
    <message>
        <source>Voltage between the two wires of the telephone line while it is taken; it follows the country.</source>
        <translation>占用外线时两根线之间的电压；因国家而异。</translation>
    </message>
    <message>
        <source>Voltage from which ringing is believed.</source>
        <translation>达到多高的电压才确认为振铃。</translation>
    </message>
    <message>
        <source>Voltage of the ringing current.</source>
        <translation>铃流的电压。</translation>
    </message>
    <message>
        <source>WEP key 0 of the wireless network. WEP protects from nobody.</source>
        <translation>无线网络的 WEP 密钥 0。WEP 起不到任何保护作用。</translation>
    </message>
    <message>
        <source>WEP key 1 of the wireless network. WEP protects from nobody.</source>
        <translation>无线网络的 WEP 密钥 1。WEP 起不到任何保护作用。</translation>
    </message>
    <message>
        <source>WEP key 2 of the wireless network. WEP protects from nobody.</source>
        <translation>无线网络的 WEP 密钥 2。WEP 起不到任何保护作用。</translation>
    </message>
    <message>
        <source>WEP key 3 of the wireless network. WEP protects from nobody.</source>
        <translation>无线网络的 WEP 密钥 3。WEP 起不到任何保护作用。</translation>
    </message>
    <message>
        <source>WEP key of the wireless network. WEP protects from nobody.</source>
        <translation>无线网络的 WEP 密钥。WEP 起不到任何保护作用。</translation>
    </message>
    <message>
        <source>Wait after a call-back finds the line free.</source>
        <translation>回叫发现线路空闲后的等待时间。</translation>
    </message>
    <message>
        <source>Wait before the line current is cut at the end of a call.</source>
        <translation>通话结束时切断线路电流前的等待时间。</translation>
    </message>
    <message>
        <source>Waits for resources to be reserved before a call rings (RFC 3312), as mobile networks want.</source>
        <translation>呼叫振铃前等待资源预留 (RFC 3312)，移动网络有此要求。</translation>
    </message>
    <message>
        <source>Waits this long for the ACK of a final answer.</source>
        <translation>等待最终应答的 ACK 的时间。</translation>
    </message>
    <message>
        <source>Watches the server for a call parked on this line, and shows it.</source>
        <translation>监视服务器上是否有呼叫驻留在该线路，并予以显示。</translation>
    </message>
    <message>
        <source>Watches the uplink alone and not the LAN port.</source>
        <translation>只监视上行链路，不监视 LAN 端口。</translation>
    </message>
    <message>
        <source>Web proxy the phone's HTTP and HTTPS go through.</source>
        <translation>话机的 HTTP 和 HTTPS 所经由的网页代理。</translation>
    </message>
    <message>
        <source>WebSocket server (wss://) that may control the phone; empty for none. It can do what a user can.</source>
        <translation>可控制话机的 WebSocket 服务器 (wss://)；留空表示没有。它可以做用户能做的一切。</translation>
    </message>
    <message>
        <source>What Bluetooth is used for.</source>
        <translation>蓝牙的用途。</translation>
    </message>
    <message>
        <source>What a call is answered with.</source>
        <translation>用什么设备接听来电。</translation>
    </message>
    <message>
        <source>What a hook flash on line 1 does while it talks on the telephone line: a second call of its own, or a flash passed on.</source>
        <translation>线路 1 在外线上通话时拍叉的作用：由线路自己发起第二个呼叫，或将拍叉传给外线。</translation>
    </message>
    <message>
        <source>What a key without a line does: watches, speed dials, parks.</source>
        <translation>没有线路的按键的功能：监视、速拨、驻留。</translation>
    </message>
    <message>
        <source>What a phone at rest shows.</source>
        <translation>话机空闲时显示的内容。</translation>
    </message>
    <message>
        <source>What every message carries to name its sender.</source>
        <translation>每条消息携带的发送方标识。</translation>
    </message>
    <message>
        <source>What is behind the display's text.</source>
        <translation>显示屏文字后面的背景。</translation>
    </message>
    <message>
        <source>What is said about silence in G.729.</source>
        <translation>在 G.729 中如何声明静音处理。</translation>
    </message>
    <message>
        <source>What is sent to keep the mapping open.</source>
        <translation>为保持映射打开而发送的内容。</translation>
    </message>
    <message>
        <source>What is shown at start.</source>
        <translation>启动时显示的内容。</translation>
    </message>
    <message>
        <source>What is shown then.</source>
        <translation>此时显示的内容。</translation>
    </message>
    <message>
        <source>What of an entry is shown.</source>
        <translation>显示条目中的哪些内容。</translation>
    </message>
    <message>
        <source>What outgoing calls ask the network to hide (the Privacy header); Disabled says nothing.</source>
        <translation>去电要求网络隐藏的内容（Privacy 头域）；Disabled 表示不作要求。</translation>
    </message>
    <message>
        <source>What the arrow keys step through.</source>
        <translation>方向键在哪些项之间切换。</translation>
    </message>
    <message>
        <source>What the display shows beside this key; $USER is the extension.</source>
        <translation>显示屏上此按键旁显示的内容；$USER 为分机。</translation>
    </message>
    <message>
        <source>What the keys of the watched list do besides watching.</source>
        <translation>监视列表的按键除监视外还具备的功能。</translation>
    </message>
    <message>
        <source>What the lamp on the handset lights for.</source>
        <translation>听筒上的指示灯在何种情况下亮起。</translation>
    </message>
    <message>
        <source>What the loopback test of this line sends back.</source>
        <translation>该线路的环回测试送回的内容。</translation>
    </message>
    <message>
        <source>What the loopback test sends back.</source>
        <translation>环回测试送回的内容。</translation>
    </message>
    <message>
        <source>What the menu calls it.</source>
        <translation>菜单中该目录的名称。</translation>
    </message>
    <message>
        <source>What the menu calls the directory.</source>
        <translation>菜单中该目录的名称。</translation>
    </message>
    <message>
        <source>What the menu calls the service.</source>
        <translation>菜单中该服务的名称。</translation>
    </message>
    <message>
        <source>What the phone calls itself in replies.</source>
        <translation>话机在应答中自称的名称。</translation>
    </message>
    <message>
        <source>What the phone calls itself in requests; $VERSION is its model and firmware.</source>
        <translation>话机在请求中自称的名称；$VERSION 为其型号和固件。</translation>
    </message>
    <message>
        <source>What the phone calls itself to web servers; our recognition of phones reads it, so leave it as shipped.</source>
        <translation>话机向网页服务器自称的名称；本程序据此识别话机，请保留出厂值。</translation>
    </message>
    <message>
        <source>What the phone calls itself when it registers; empty is the same as in other requests.</source>
        <translation>话机注册时自称的名称；留空则与其他请求相同。</translation>
    </message>
    <message>
        <source>What the phone shows while it starts.</source>
        <translation>话机启动时显示的内容。</translation>
    </message>
    <message>
        <source>What the phone's display calls the phone itself.</source>
        <translation>话机显示屏上话机自身的名称。</translation>
    </message>
    <message>
        <source>What the phone's user may change of the wireless settings.</source>
        <translation>话机用户可更改哪些无线设置。</translation>
    </message>
    <message>
        <source>What the proxy must understand.</source>
        <translation>代理服务器必须支持的功能。</translation>
    </message>
    <message>
        <source>What the uplink can send, in kbit/s; speech is given its share of it. Too high a number spoils calls, too low slows everything else.</source>
        <translation>上行链路的发送能力，单位 kbit/s；语音从中分得份额。数值过高会影响通话，过低会拖慢其他一切流量。</translation>
    </message>
    <message>
        <source>What the uplink can send; speech is given its share of it.</source>
        <translation>上行链路的发送能力；语音从中分得份额。</translation>
    </message>
    <message>
        <source>What the user may put on a line key at the phone: functions as sd, blf, pickup, joined by semicolons.</source>
        <translation>用户可在话机上为线路键设置的功能：如 sd、blf、pickup，以分号连接。</translation>
    </message>
    <message>
        <source>What this key of the module does.</source>
        <translation>模块上此按键的功能。</translation>
    </message>
    <message>
        <source>When a PPPoE connection is kept or dialled again: three numbers joined by colons.</source>
        <translation>何时保持 PPPoE 连接或重新拨号：三个数字，以冒号连接。</translation>
    </message>
    <message>
        <source>When other traffic on the uplink is held back for speech: always, or only while somebody calls.</source>
        <translation>何时为语音让路而限制上行链路的其他流量：始终，或仅在通话期间。</translation>
    </message>
    <message>
        <source>When summer time begins and ends, and by how much.</source>
        <translation>夏令时何时开始和结束，以及调整多少。</translation>
    </message>
    <message>
        <source>When the authority of your own is trusted.</source>
        <translation>何时信任您自己的证书颁发机构。</translation>
    </message>
    <message>
        <source>When the phone rings shortly for a message: whenever the server says there are new ones, at the first one, or at each.</source>
        <translation>话机何时因留言短暂振铃：每当服务器通知有新留言时、第一条新留言时，或每条新留言时。</translation>
    </message>
    <message>
        <source>When the phone sends its settings.</source>
        <translation>话机何时发送其设置。</translation>
    </message>
    <message>
        <source>Where a problem report is sent when somebody asks for one.</source>
        <translation>有人请求问题报告时将其发送到何处。</translation>
    </message>
    <message>
        <source>Where a problem report is sent when the user asks for one.</source>
        <translation>用户请求问题报告时将其发送到何处。</translation>
    </message>
    <message>
        <source>Where all calls go.</source>
        <translation>所有呼叫转往何处。</translation>
    </message>
    <message>
        <source>Where calls go when nobody answers.</source>
        <translation>无人接听时呼叫转往何处。</translation>
    </message>
    <message>
        <source>Where calls go when the line is busy.</source>
        <translation>线路占线时呼叫转往何处。</translation>
    </message>
    <message>
        <source>Where calls go when the phone is busy.</source>
        <translation>话机占线时呼叫转往何处。</translation>
    </message>
    <message>
        <source>Where firmware for Cisco headsets is fetched.</source>
        <translation>获取 Cisco 耳机固件的地址。</translation>
    </message>
    <message>
        <source>Where in the LDAP directory people are looked for, as ou=people,dc=example,dc=com.</source>
        <translation>在 LDAP 目录的何处查找人员，例如 ou=people,dc=example,dc=com。</translation>
    </message>
    <message>
        <source>Where in the directory the search begins.</source>
        <translation>从目录中何处开始搜索。</translation>
    </message>
    <message>
        <source>Where it is sent.</source>
        <translation>发送的目的地。</translation>
    </message>
    <message>
        <source>Where phones that hand firmware to each other report how it went, an address and perhaps a port.</source>
        <translation>互相传递固件的话机将经过报告到何处，地址，可带端口。</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes.</source>
        <translation>发给音乐源的语音送往何处。</translation>
    </message>
    <message>
        <source>Where speech sent to the music source goes; a spelling of SAS_Inbound_RTP_Sink.</source>
        <translation>发给音乐源的语音送往何处；SAS_Inbound_RTP_Sink 的另一种拼写。</translation>
    </message>
    <message>
        <source>Where that last caller is forwarded.</source>
        <translation>该最近主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the callers of list 1 are forwarded.</source>
        <translation>列表 1 的主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the callers of list 2 are forwarded.</source>
        <translation>列表 2 的主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the callers of list 3 are forwarded.</source>
        <translation>列表 3 的主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the callers of list 4 are forwarded.</source>
        <translation>列表 4 的主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the callers of list 5 are forwarded.</source>
        <translation>列表 5 的主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the callers of list 6 are forwarded.</source>
        <translation>列表 6 的主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the callers of list 7 are forwarded.</source>
        <translation>列表 7 的主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the callers of list 8 are forwarded.</source>
        <translation>列表 8 的主叫前转到何处。</translation>
    </message>
    <message>
        <source>Where the directory is fetched from.</source>
        <translation>获取目录的地址。</translation>
    </message>
    <message>
        <source>Where the line registers, if not at its proxy.</source>
        <translation>该线路的注册地址，用于不是其代理服务器的情况。</translation>
    </message>
    <message>
        <source>Where the line subscribes for waiting messages, if not at its proxy.</source>
        <translation>该线路向何处订阅留言等待，用于不是其代理服务器的情况。</translation>
    </message>
    <message>
        <source>Where the logo for the display is fetched.</source>
        <translation>从何处获取显示屏的徽标。</translation>
    </message>
    <message>
        <source>Where the phone fetches a certificate authority of your own.</source>
        <translation>话机从何处获取您自己的证书颁发机构。</translation>
    </message>
    <message>
        <source>Where the phone fetches firmware from when its own cannot start.</source>
        <translation>话机自身固件无法启动时从何处获取固件。</translation>
    </message>
    <message>
        <source>Where the phone fetches its languages, and which.</source>
        <translation>话机从何处获取语言，以及获取哪些语言。</translation>
    </message>
    <message>
        <source>Where the phone fetches its profile, with conditions and options.</source>
        <translation>话机从何处获取其配置文件，可带条件和选项。</translation>
    </message>
    <message>
        <source>Where the phone renews the certificate it was made with.</source>
        <translation>话机从何处更新出厂时的证书。</translation>
    </message>
    <message>
        <source>Where the phone sends its debug lines, an address and perhaps a port.</source>
        <translation>话机将调试信息发送到何处，地址，可带端口。</translation>
    </message>
    <message>
        <source>Where the phone sends its own settings when asked to.</source>
        <translation>话机在被要求时将自己的设置发送到何处。</translation>
    </message>
    <message>
        <source>Where the phone sends its system messages, an address and perhaps a port; how we see a resync succeed.</source>
        <translation>话机将系统消息发送到何处，地址，可带端口；我们据此得知重新同步成功。</translation>
    </message>
    <message>
        <source>Where the phone's languages were fetched from; the phone says it itself.</source>
        <translation>话机语言从何处获取；由话机自己给出。</translation>
    </message>
    <message>
        <source>Where the picture for the display is fetched.</source>
        <translation>从何处获取显示屏的图片。</translation>
    </message>
    <message>
        <source>Where the picture is fetched from.</source>
        <translation>获取图片的地址。</translation>
    </message>
    <message>
        <source>Where the picture of this camera is fetched.</source>
        <translation>从何处获取此摄像头的画面。</translation>
    </message>
    <message>
        <source>Where the script stands that chooses the web proxy.</source>
        <translation>选择网页代理的脚本所在的地址。</translation>
    </message>
    <message>
        <source>Where the service is fetched from.</source>
        <translation>获取该服务的地址。</translation>
    </message>
    <message>
        <source>Whether SIP prefers IPv4 or IPv6 where both are there.</source>
        <translation>IPv4 和 IPv6 都有时，SIP 优先使用哪一种。</translation>
    </message>
    <message>
        <source>Whether a file that is not there counts as a failed resync.</source>
        <translation>文件不存在是否算作重新同步失败。</translation>
    </message>
    <message>
        <source>Whether a problem report is sent by POST or PUT.</source>
        <translation>问题报告以 POST 还是 PUT 发送。</translation>
    </message>
    <message>
        <source>Whether a provider's own values count as the factory's.</source>
        <translation>运营商自己的值是否视为出厂值。</translation>
    </message>
    <message>
        <source>Whether a report is sent by POST or PUT; the server must take that one.</source>
        <translation>报告以 POST 还是 PUT 发送；服务器必须接受该方式。</translation>
    </message>
    <message>
        <source>Whether a speech loopback test is accepted.</source>
        <translation>是否接受语音环回测试。</translation>
    </message>
    <message>
        <source>Whether a speech loopback test of this line is accepted.</source>
        <translation>是否接受该线路的语音环回测试。</translation>
    </message>
    <message>
        <source>Whether a watched key shows the name, the number or both.</source>
        <translation>监视键显示名称、号码还是两者都显示。</translation>
    </message>
    <message>
        <source>Whether an agent's state after a start is the exchange's or the one the phone remembers.</source>
        <translation>启动后座席状态采用 PBX 的还是话机记住的。</translation>
    </message>
    <message>
        <source>Whether an encrypted call may fall back to plain speech (Optional) or fails then (Strict, Required).</source>
        <translation>加密通话可否退回普通语音 (Optional)，还是此时失败 (Strict, Required)。</translation>
    </message>
    <message>
        <source>Whether any address may use the web pages from outside, or only those named below.</source>
        <translation>任何地址都可从外部使用网页，还是只有下面列出的地址。</translation>
    </message>
    <message>
        <source>Whether calls on this key are shared with other phones.</source>
        <translation>此按键上的呼叫是否与其他话机共享。</translation>
    </message>
    <message>
        <source>Whether digit packets last as long as speech packets or a fixed time.</source>
        <translation>DTMF 数据包的时长与语音数据包相同，还是固定时长。</translation>
    </message>
    <message>
        <source>Whether line keys light as shipped, in a preset manner or as the patterns below say.</source>
        <translation>线路键按出厂方式、按预设方式还是按下面的模式发光。</translation>
    </message>
    <message>
        <source>Whether messages wait in the mailbox. The server sets it by NOTIFY; saying it here overrides that once.</source>
        <translation>语音信箱中是否有留言等待。由服务器通过 NOTIFY 设置；在此写入会覆盖一次。</translation>
    </message>
    <message>
        <source>Whether passwords are typed at the phone as digits or as letters first.</source>
        <translation>在话机上输入密码时首先使用数字还是字母。</translation>
    </message>
    <message>
        <source>Whether phones of the watched list are put on free line keys.</source>
        <translation>是否将监视列表中的话机放到空闲的线路键上。</translation>
    </message>
    <message>
        <source>Whether speech prefers IPv4 or IPv6 where both are there.</source>
        <translation>IPv4 和 IPv6 都有时，语音优先使用哪一种。</translation>
    </message>
    <message>
        <source>Whether that may change during a call.</source>
        <translation>通话期间是否允许改变该值。</translation>
    </message>
    <message>
        <source>Whether the IPv6 name servers set here or those from DHCP are asked first.</source>
        <translation>先查询此处设置的 IPv6 域名服务器，还是 DHCP 给出的。</translation>
    </message>
    <message>
        <source>Whether the LAN port is a bridge to the uplink or a network of its own behind the adapter.</source>
        <translation>LAN 端口是桥接到上行链路，还是适配器后面的独立网络。</translation>
    </message>
    <message>
        <source>Whether the adapter gives addresses to what is plugged in behind it.</source>
        <translation>适配器是否为接在其后面的设备分配地址。</translation>
    </message>
    <message>
        <source>Whether the adapter reaches web servers through a proxy.</source>
        <translation>适配器是否通过代理服务器访问网页服务器。</translation>
    </message>
    <message>
        <source>Whether the administrator's pages can be reached over the network.</source>
        <translation>是否可通过网络访问管理员网页。</translation>
    </message>
    <message>
        <source>Whether the call list is the phone's or Webex's.</source>
        <translation>通话记录来自话机还是 Webex。</translation>
    </message>
    <message>
        <source>Whether the clock is set by hand or by a time server. A wrong clock makes certificates fail.</source>
        <translation>时钟手动设置还是由时间服务器设置。时钟错误会使证书验证失败。</translation>
    </message>
    <message>
        <source>Whether the forwards below are in force.</source>
        <translation>下面的前转是否生效。</translation>
    </message>
    <message>
        <source>Whether the largest packet under DHCP is found out or set by hand.</source>
        <translation>DHCP 下的最大数据包大小自动探测还是手动设置。</translation>
    </message>
    <message>
        <source>Whether the largest packet under PPPoE is found out or set by hand.</source>
        <translation>PPPoE 下的最大数据包大小自动探测还是手动设置。</translation>
    </message>
    <message>
        <source>Whether the largest packet with a static address is found out or set by hand.</source>
        <translation>静态地址下的最大数据包大小自动探测还是手动设置。</translation>
    </message>
    <message>
        <source>Whether the line is in use.</source>
        <translation>该线路是否启用。</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 A-law.</source>
        <translation>该线路是否可使用 G.711 A-law。</translation>
    </message>
    <message>
        <source>Whether the line may use G.711 µ-law.</source>
        <translation>该线路是否可使用 G.711 µ-law。</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.</source>
        <translation>该线路是否可使用 G.722。</translation>
    </message>
    <message>
        <source>Whether the line may use G.722.2.</source>
        <translation>该线路是否可使用 G.722.2。</translation>
    </message>
    <message>
        <source>Whether the line may use G.723.</source>
        <translation>该线路是否可使用 G.723。</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 16 kbit/s.</source>
        <translation>该线路是否可使用 16 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 24 kbit/s.</source>
        <translation>该线路是否可使用 24 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 32 kbit/s.</source>
        <translation>该线路是否可使用 32 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Whether the line may use G.726 at 40 kbit/s.</source>
        <translation>该线路是否可使用 40 kbit/s 的 G.726。</translation>
    </message>
    <message>
        <source>Whether the line may use G.729a.</source>
        <translation>该线路是否可使用 G.729a。</translation>
    </message>
    <message>
        <source>Whether the line may use L16.</source>
        <translation>该线路是否可使用 L16。</translation>
    </message>
    <message>
        <source>Whether the line may use Opus.</source>
        <translation>该线路是否可使用 Opus。</translation>
    </message>
    <message>
        <source>Whether the line may use iLBC.</source>
        <translation>该线路是否可使用 iLBC。</translation>
    </message>
    <message>
        <source>Whether the line may use iSAC.</source>
        <translation>该线路是否可使用 iSAC。</translation>
    </message>
    <message>
        <source>Whether the line proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>该线路以登录信息还是以 SIP 密码向 XSI 服务器验证身份。</translation>
    </message>
    <message>
        <source>Whether the line registers.</source>
        <translation>该线路是否注册。</translation>
    </message>
    <message>
        <source>Whether the name servers set here or those from DHCP are asked first.</source>
        <translation>先查询此处设置的域名服务器，还是 DHCP 给出的。</translation>
    </message>
    <message>
        <source>Whether the phone answers on its own web pages; off also stops resync and reboot by URL.</source>
        <translation>话机是否提供自己的网页；关闭也会禁止通过 URL 重新同步和重启。</translation>
    </message>
    <message>
        <source>Whether the phone belongs to an executive or to an assistant at a BroadSoft exchange.</source>
        <translation>在 BroadSoft 平台上，话机属于主管还是助理。</translation>
    </message>
    <message>
        <source>Whether the phone offers announcements.</source>
        <translation>话机是否提供语音通知。</translation>
    </message>
    <message>
        <source>Whether the phone offers call-back on busy.</source>
        <translation>话机是否提供遇忙回叫。</translation>
    </message>
    <message>
        <source>Whether the phone offers conferences.</source>
        <translation>话机是否提供会议。</translation>
    </message>
    <message>
        <source>Whether the phone offers do not disturb.</source>
        <translation>话机是否提供免打扰。</translation>
    </message>
    <message>
        <source>Whether the phone offers encrypted calls.</source>
        <translation>话机是否提供加密通话。</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding of all calls.</source>
        <translation>话机是否提供前转所有呼叫。</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when busy.</source>
        <translation>话机是否提供遇忙前转。</translation>
    </message>
    <message>
        <source>Whether the phone offers forwarding when nobody answers.</source>
        <translation>话机是否提供无应答前转。</translation>
    </message>
    <message>
        <source>Whether the phone offers hiding its number.</source>
        <translation>话机是否提供隐藏自己的号码。</translation>
    </message>
    <message>
        <source>Whether the phone offers pages.</source>
        <translation>话机是否提供寻呼。</translation>
    </message>
    <message>
        <source>Whether the phone offers parking.</source>
        <translation>话机是否提供通话驻留。</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls of the group.</source>
        <translation>话机是否提供组内代答。</translation>
    </message>
    <message>
        <source>Whether the phone offers picking up calls.</source>
        <translation>话机是否提供代答。</translation>
    </message>
    <message>
        <source>Whether the phone offers refusing callers without a number.</source>
        <translation>话机是否提供拒接无号码的主叫。</translation>
    </message>
    <message>
        <source>Whether the phone offers signing in to a call queue.</source>
        <translation>话机是否提供签入呼叫队列。</translation>
    </message>
    <message>
        <source>Whether the phone offers text messages.</source>
        <translation>话机是否提供短信。</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers after asking.</source>
        <translation>话机是否提供咨询转接。</translation>
    </message>
    <message>
        <source>Whether the phone offers transfers without asking.</source>
        <translation>话机是否提供盲转。</translation>
    </message>
    <message>
        <source>Whether the phone offers web services.</source>
        <translation>话机是否提供网页服务。</translation>
    </message>
    <message>
        <source>Whether the phone proves itself to the XSI server by its login or by its SIP password.</source>
        <translation>话机以登录信息还是以 SIP 密码向 XSI 服务器验证身份。</translation>
    </message>
    <message>
        <source>Whether the phone tells servers that it reads compressed messages.</source>
        <translation>话机是否告知服务器它能读取压缩的消息。</translation>
    </message>
    <message>
        <source>Whether the web pages use HTTP or HTTPS.</source>
        <translation>网页使用 HTTP 还是 HTTPS。</translation>
    </message>
    <message>
        <source>Whether the web proxy asks for a name and password.</source>
        <translation>网页代理是否要求名称和密码。</translation>
    </message>
    <message>
        <source>Whether the web proxy is found, set by hand or not used. A wrong one keeps the phone from its profile.</source>
        <translation>网页代理自动发现、手动设置还是不使用。设置错误会使话机无法获取其配置文件。</translation>
    </message>
    <message>
        <source>Whether this key module is attached.</source>
        <translation>是否连接了此按键模块。</translation>
    </message>
    <message>
        <source>Whether this wireless profile is used.</source>
        <translation>是否使用此无线配置。</translation>
    </message>
    <message>
        <source>Whether what is plugged in behind the adapter is reached through address translation (NAT) or bridged to the uplink.</source>
        <translation>接在适配器后面的设备是通过地址转换 (NAT) 访问，还是桥接到上行链路。</translation>
    </message>
    <message>
        <source>Which BroadSoft directory.</source>
        <translation>哪一种 BroadSoft 目录。</translation>
    </message>
    <message>
        <source>Which DHCPv6 options name the provisioning server, by their numbers in the order they are tried.</source>
        <translation>哪些 DHCPv6 选项指明配置服务器，按尝试顺序写其编号。</translation>
    </message>
    <message>
        <source>Which LDAP attributes are shown, and which of them can be dialled.</source>
        <translation>显示哪些 LDAP 属性，以及其中哪些可以拨打。</translation>
    </message>
    <message>
        <source>Which SIP messages go to the debug server.</source>
        <translation>哪些 SIP 消息发送到调试服务器。</translation>
    </message>
    <message>
        <source>Which announcement belongs to which service.</source>
        <translation>各服务对应哪个语音通知。</translation>
    </message>
    <message>
        <source>Which call waiting tone is heard.</source>
        <translation>使用哪种呼叫等待音。</translation>
    </message>
    <message>
        <source>Which end of a call is listened to for the tones of a fax.</source>
        <translation>在通话的哪一端检测传真音。</translation>
    </message>
    <message>
        <source>Which end of the loopback test the phone is.</source>
        <translation>话机是环回测试的哪一端。</translation>
    </message>
    <message>
        <source>Which end of the loopback test this line is.</source>
        <translation>该线路是环回测试的哪一端。</translation>
    </message>
    <message>
        <source>Which events are told, as a sum: 1 device, 2 system, 4 configuration, 8 registration; 0 none, 15 all.</source>
        <translation>通知哪些事件，以总和表示：1 设备，2 系统，4 配置，8 注册；0 无，15 全部。</translation>
    </message>
    <message>
        <source>Which features are kept in step with the exchange.</source>
        <translation>哪些功能与 PBX 保持同步。</translation>
    </message>
    <message>
        <source>Which firmware to load from where, and on what condition.</source>
        <translation>从何处、在何种条件下加载哪个固件。</translation>
    </message>
    <message>
        <source>Which forwards the softkey Forward sets: all, or all, busy and no answer.</source>
        <translation>Forward 软键设置哪些前转：全部，或全部、遇忙和无应答。</translation>
    </message>
    <message>
        <source>Which handset is plugged in, so that its sound fits.</source>
        <translation>所接的听筒型号，以使音质匹配。</translation>
    </message>
    <message>
        <source>Which key module is attached; a wrong one stays dark.</source>
        <translation>所连接的按键模块型号；设置错误则模块不亮。</translation>
    </message>
    <message>
        <source>Which kind of address SIP prefers where the uplink has both.</source>
        <translation>上行链路两种地址都有时，SIP 优先使用哪一种。</translation>
    </message>
    <message>
        <source>Which kind of address speech prefers where the uplink has both.</source>
        <translation>上行链路两种地址都有时，语音优先使用哪一种。</translation>
    </message>
    <message>
        <source>Which kinds of address the uplink uses.</source>
        <translation>上行链路使用哪几种地址。</translation>
    </message>
    <message>
        <source>Which language was fetched; the phone says it itself.</source>
        <translation>获取了哪种语言；由话机自己给出。</translation>
    </message>
    <message>
        <source>Which logo a phone at rest shows.</source>
        <translation>话机空闲时显示哪个徽标。</translation>
    </message>
    <message>
        <source>Which make of headset takes calls by its own hook switch.</source>
        <translation>哪种品牌的耳机可用自带的叉簧开关接听呼叫。</translation>
    </message>
    <message>
        <source>Which menus of the phone ask for the user's password.</source>
        <translation>话机的哪些菜单要求用户密码。</translation>
    </message>
    <message>
        <source>Which name servers are asked: those set here, those DHCP gave, and in which order.</source>
        <translation>查询哪些域名服务器：此处设置的、DHCP 给出的，以及查询顺序。</translation>
    </message>
    <message>
        <source>Which numbers may be dialled, how they are changed, and when a number is complete.</source>
        <translation>可以拨哪些号码、如何变换号码，以及何时号码完整。</translation>
    </message>
    <message>
        <source>Which of the four WEP keys is sent with.</source>
        <translation>发送时使用四个 WEP 密钥中的哪一个。</translation>
    </message>
    <message>
        <source>Which of the phone's functions the WebSocket server may use, as a regular expression.</source>
        <translation>WebSocket 服务器可使用话机的哪些功能，以正则表达式表示。</translation>
    </message>
    <message>
        <source>Which part of the firmware writes into the debug log.</source>
        <translation>固件的哪一部分写入调试日志。</translation>
    </message>
    <message>
        <source>Which picture stands behind the display's text.</source>
        <translation>显示屏文字后面是哪张图片。</translation>
    </message>
    <message>
        <source>Which provisioning server is named to phones on the LAN port.</source>
        <translation>向 LAN 端口上的话机指明哪个配置服务器。</translation>
    </message>
    <message>
        <source>Which radio bands the wireless profile uses: 2.4 GHz, 5 GHz or both.</source>
        <translation>此无线配置使用哪些频段：2.4 GHz、5 GHz 或两者。</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, first stream. Leave it at none.</source>
        <translation>为厂商技术支持复制通话中的哪种声音，第一路。请保留为 none。</translation>
    </message>
    <message>
        <source>Which sound of a call is copied for the maker's support, second stream. Leave it at none.</source>
        <translation>为厂商技术支持复制通话中的哪种声音，第二路。请保留为 none。</translation>
    </message>
    <message>
        <source>Which time server is asked.</source>
        <translation>查询哪个时间服务器。</translation>
    </message>
    <message>
        <source>Which way multicast packets pass between uplink and the port behind the adapter.</source>
        <translation>组播数据包在上行链路与适配器后面端口之间的通过方向。</translation>
    </message>
    <message>
        <source>Who is sent the quality of each call by PUBLISH: a SIP address or host; empty sends none.</source>
        <translation>每次通话的质量通过 PUBLISH 发给谁：SIP 地址或主机；留空则不发送。</translation>
    </message>
    <message>
        <source>Who is told of events by SNMP.</source>
        <translation>通过 SNMP 向谁通知事件。</translation>
    </message>
    <message>
        <source>Who plays music to a held call.</source>
        <translation>由谁为被保持的通话播放音乐。</translation>
    </message>
    <message>
        <source>Whom the phone lets push commands to it; Trusted asks nobody.</source>
        <translation>话机允许谁向它推送命令；Trusted 不询问任何人。</translation>
    </message>
    <message>
        <source>Whose dialect watched keys speak; Asterisk for yours.</source>
        <translation>监视键采用哪种服务器的规范；您的系统应选 Asterisk。</translation>
    </message>
    <message>
        <source>Width of the letters on the softkeys.</source>
        <translation>软键字体的宽度。</translation>
    </message>
    <message>
        <source>Word that lets a reader in by SNMP; it works as a password and travels in the clear.</source>
        <translation>允许通过 SNMP 读取的字串；作用等同密码，且以明文传送。</translation>
    </message>
    <message>
        <source>Word that lets a writer in by SNMP; it works as a password and travels in the clear.</source>
        <translation>允许通过 SNMP 写入的字串；作用等同密码，且以明文传送。</translation>
    </message>
    <message>
        <source>Writes SIP headers in their one-letter form.</source>
        <translation>以单字母形式书写 SIP 头域。</translation>
    </message>
    <message>
        <source>Writes the outside address into the Via header.</source>
        <translation>将外部地址写入 Via 头域。</translation>
    </message>
    <message>
        <source>Writes the outside address into this line's messages.</source>
        <translation>将外部地址写入该线路的消息。</translation>
    </message>
    <message>
        <source>Writes the phone's own address into From instead of the proxy's name.</source>
        <translation>在 From 中写入话机自己的地址，而不是代理服务器的名称。</translation>
    </message>
    <message>
        <source>Writes what CDP and LLDP say into the log.</source>
        <translation>将 CDP 和 LLDP 的内容写入日志。</translation>
    </message>
    <message>
        <source>Writes what is said to the TR-069 server into the log.</source>
        <translation>将与 TR-069 服务器的通信内容写入日志。</translation>
    </message>
    <message>
        <source>Your own inventory mark; the phone shows it and does nothing with it.</source>
        <translation>您自己的资产标记；话机仅显示，不作他用。</translation>
    </message>
</context>
</TS>
