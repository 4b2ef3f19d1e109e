"""A real Asterisk on loopback, in the folder that installer/peers makes: its own configuration, its
own ports, started here and ended by its process id. And sipp as the phones that register with it."""

import hashlib
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from program import eventually, free_port, need, skip

SOURCES = Path(os.environ.get("SPAFLEET_SOURCE_DIR", Path(__file__).resolve().parents[2]))

# What each Asterisk needs to register phones and connect calls; nothing that reads a file we do
# not give it, so that every warning is about ours.
MODULES = {
    "asterisk16": """res_sorcery_config chan_sip res_pjproject res_rtp_asterisk pbx_config app_dial app_voicemail
        bridge_simple bridge_native_rtp codec_ulaw codec_alaw format_pcm format_wav app_echo
        res_timing_timerfd""",
    "asterisk22": """res_sorcery_config res_sorcery_memory res_sorcery_astdb res_pjproject res_pjsip
        res_pjsip_authenticator_digest res_pjsip_outbound_authenticator_digest
        res_pjsip_endpoint_identifier_user res_pjsip_registrar res_pjsip_session res_pjsip_sdp_rtp
        res_pjsip_caller_id res_pjsip_nat res_pjsip_dtmf_info res_pjsip_pubsub res_pjsip_mwi
        res_pjsip_mwi_body_generator res_pjsip_outbound_publish res_pjsip_exten_state res_pjsip_pidf_body_generator
        res_pjsip_notify chan_pjsip res_rtp_asterisk pbx_config app_dial app_voicemail bridge_simple
        bridge_native_rtp codec_ulaw codec_alaw format_pcm format_wav res_timing_timerfd""",
}

# What Asterisk says of itself whatever our files hold: (part of the line, why it says nothing of us)
ABOUT_ITSELF = (
    "will be deprecated in Asterisk version",  # chan_sip, whoever loads it
    "ccss.conf",  # call completion, not configured here
    "Some non-required modules failed to load",
    "Unable to lookup",  # the host's own name, on a machine without a name server
)


def peer(name):
    """The folder of a real Asterisk; the test is skipped, saying why, where it cannot be had."""
    need("sipp")
    made = subprocess.run([str(SOURCES / "installer" / "peers"), name], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False, timeout=550)
    if made.returncode == 77:
        skip(made.stderr.decode().strip())
    assert made.returncode == 0, made.stderr.decode()
    return Path(made.stdout.decode().strip())


class Asterisk:
    """`with Asterisk("asterisk16") as pbx:` then export into pbx.etc, then pbx.start()."""

    def __init__(self, name):
        self.root = peer(name)
        self.name = name
        self.port = free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="spafleet-", dir=self.root / "tmp"))
        self.inside = "/" + str(self.folder.relative_to(self.root))
        self.etc = self.folder / "etc"
        self.process = None
        for part in ("etc", "run", "log", "spool", "db"):
            (self.folder / part).mkdir()
        self._configure()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _configure(self):
        modules = next((self.root / "usr/lib").glob("**/asterisk/modules"))
        data = {"astetcdir": "etc", "astrundir": "run", "astlogdir": "log", "astspooldir": "spool",
                "astdbdir": "db"}
        self._write("asterisk.conf", "[directories]", f"astmoddir => /{modules.relative_to(self.root)}",
                    "astvarlibdir => /var/lib/asterisk", "astkeydir => /var/lib/asterisk",
                    "astdatadir => /usr/share/asterisk", "astagidir => /usr/share/asterisk/agi-bin",
                    *(f"{key} => {self.inside}/{part}" for key, part in data.items()))
        self._write("modules.conf", "[modules]", "autoload=no",
                    *(f"load={module}.so" for module in MODULES[self.name].split()))
        self._write("logger.conf", "[general]", "[logfiles]", "messages => notice,warning,error")
        first = 20000 + 20 * (os.getpid() % 1000)  # two runs at once do not share RTP ports
        self._write("rtp.conf", "[general]", f"rtpstart={first}", f"rtpend={first + 19}")
        self._write("manager.conf", "[general]", "enabled=no")
        self._write("indications.conf", "[general]", "country=us", "[us]", "description=x",
                    "ringcadence=2000,4000", "dial=350+440")
        for name in ("cdr", "cel", "features", "udptl", "stasis", "ccss", "pjproject",
                     "sorcery", "http", "dnsmgr", "musiconhold"):
            self._write(f"{name}.conf", "[general]")
        self._write("acl.conf")
        self._write("pjsip_notify.conf")

    def _write(self, name, *lines):
        (self.etc / name).write_text("\n".join(lines) + "\n")

    def bind(self):
        """Moves the exported files' channel driver to loopback and a port of ours: the site's own
        lines, above the marks."""
        if self.name == "asterisk16":
            path, before = self.etc / "sip.conf", "[general]\n"
            after = f"{before}udpbindaddr = 127.0.0.1:{self.port}\n"
        else:
            path, before = self.etc / "pjsip.conf", "bind = 0.0.0.0\n"
            after = f"bind = 127.0.0.1:{self.port}\n"
        text = path.read_text()
        assert before in text, text
        path.write_text(text.replace(before, after, 1))

    def start(self):
        out = open(self.folder / "output", "wb")
        self.process = subprocess.Popen(
            ["chroot", str(self.root), "/usr/sbin/asterisk", "-f", "-C", self._conf()],
            stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT)
        out.close()
        booted = eventually(lambda: "fully booted" in self.cli("core waitfullybooted", check=False))
        assert booted, (self.folder / "output").read_text(errors="replace") + self.log()

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _conf(self):
        return f"{self.inside}/etc/asterisk.conf"

    def cli(self, command, check=True):
        done = subprocess.run(
            ["chroot", str(self.root), "/usr/sbin/asterisk", "-C", self._conf(), "-rx", command],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60,
            check=check)
        return done.stdout.decode(errors="replace")

    def log(self):
        path = self.folder / "log" / "messages"
        return path.read_text(errors="replace") if path.exists() else ""

    def warnings(self):
        """The warnings and errors that could be about the files it was given."""
        lines = [line for line in self.log().splitlines() if re.search(r"\b(WARNING|ERROR)\b", line)]
        return [line for line in lines if not any(known in line for known in ABOUT_ITSELF)]

    def registered(self, account):
        if self.name == "asterisk16":
            return re.search(r"Addr->IP\s*:\s*127\.0\.0\.", self.cli(f"sip show peer {account}"))
        return re.search(rf"Contact:\s+{account}/sip:", self.cli(f"pjsip show aor {account}"))

    def reachable(self, account):
        """It answered the OPTIONS of qualify: Asterisk calls no one else."""
        if self.name == "asterisk16":
            return re.search(r"Status\s*:\s*OK", self.cli(f"sip show peer {account}"))
        return " Avail " in self.cli(f"pjsip show aor {account}")

    def takes(self, account, secret):
        """Whether a REGISTER with that secret is accepted. Not by sipp, which has signs of its own
        in a password."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
            phone.settimeout(20)
            phone.bind(("127.0.0.1", 0))
            phone.connect(("127.0.0.1", self.port))
            challenge = register_once(phone, account, 1, "")
            realm = re.search(r'realm="([^"]*)"', challenge)[1]
            nonce = re.search(r'nonce="([^"]*)"', challenge)[1]
            opaque = re.search(r'opaque="([^"]*)"', challenge)
            md5 = lambda text: hashlib.md5(text.encode()).hexdigest()
            uri = "sip:127.0.0.1"
            who, what = md5(f"{account}:{realm}:{secret}"), md5(f"REGISTER:{uri}")
            qop = "qop=" in challenge
            middle = "00000001:c:auth:" if qop else ""
            header = f'Authorization: Digest username="{account}", realm="{realm}", ' \
                f'nonce="{nonce}", uri="{uri}", algorithm=MD5, ' \
                f'response="{md5(f"{who}:{nonce}:{middle}{what}")}"'
            header += ', qop=auth, nc=00000001, cnonce="c"' if qop else ""
            header += f', opaque="{opaque[1]}"' if opaque else ""
            return " 200 " in register_once(phone, account, 2, header + "\r\n").split("\r\n")[0]


def register_once(phone, account, sequence, header):
    """Sends one REGISTER over the connected socket; the final answer to it."""
    host, port = phone.getsockname()
    phone.send((f"REGISTER sip:127.0.0.1 SIP/2.0\r\n"
                f"Via: SIP/2.0/UDP {host}:{port};branch=z9hG4bK{os.urandom(6).hex()}\r\n"
                f"From: <sip:{account}@127.0.0.1>;tag=t{port}\r\nTo: <sip:{account}@127.0.0.1>\r\n"
                f"Call-ID: c{port}\r\nCSeq: {sequence} REGISTER\r\nMax-Forwards: 70\r\n"
                f"Contact: <sip:{account}@{host}:{port}>\r\nExpires: 60\r\n{header}"
                "Content-Length: 0\r\n\r\n").encode())
    while True:
        text = phone.recv(8192).decode(errors="replace")
        if f"CSeq: {sequence} REGISTER" in text and not text.startswith("SIP/2.0 1"):
            return text


SDP = """v=0
o=- 1 1 IN IP4 127.0.0.1
s=-
c=IN IP4 127.0.0.1
t=0 0
m=audio [media_port] RTP/AVP 0
a=rtpmap:0 PCMU/8000
"""


def request(method, uri, number, sequence, more="", body="", branch="[branch]",
            contact="[local_port]"):
    """One SIP request as sipp writes it; @p number in From, and in To unless @p uri names another."""
    to = uri.split("@")[0] if "@" in uri else f"sip:{number}"
    tag = "[peer_tag_param]" if method in ("ACK", "BYE") else ""  # the others begin a dialog
    head = f"""{method} {uri} SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch={branch}
From: <sip:{number}@[remote_ip]>;tag=[pid]t[call_number]
To: <{to}@[remote_ip]>{tag}
Call-ID: [call_id]
CSeq: {sequence} {method}
Contact: <sip:{number}@[local_ip]:{contact}>
Max-Forwards: 70
"""
    kind = "Content-Type: application/sdp\n" if body else ""
    return f"<send><![CDATA[\n{head}{more}{kind}Content-Length: [len]\n\n{body}\n]]></send>"


def login(account, secret):
    return f"[authentication username={account} password={secret}]\n"


def answer(line, more="", body=""):
    kind = "Content-Type: application/sdp\n" if body else ""
    return f"""<send><![CDATA[
SIP/2.0 {line}
[last_Via:]
[last_From:]
[last_To:];tag=[pid]u[call_number]
[last_Call-ID:]
[last_CSeq:]
Contact: <sip:[local_ip]:[local_port]>
{more}{kind}Content-Length: [len]

{body}
]]></send>"""


def register_steps(account, secret, contact="[local_port]"):
    uri = "sip:[remote_ip]"
    return [request("REGISTER", uri, account, 1, "Expires: 120\n", contact=contact),
            '<recv response="100" optional="true"/>', '<recv response="401" auth="true"/>',
            request("REGISTER", uri, account, 2, "Expires: 120\n" + login(account, secret),
                    contact=contact),
            '<recv response="100" optional="true"/>', '<recv response="200"/>']


def call_steps(account, secret, number):
    uri = f"sip:{number}@[remote_ip]:[remote_port]"
    progress = ['<recv response="100" optional="true"/>', '<recv response="180" optional="true"/>',
                '<recv response="183" optional="true"/>']
    return [request("INVITE", uri, account, 1, body=SDP), '<recv response="100" optional="true"/>',
            '<recv response="401" auth="true"/>', request("ACK", uri, account, 1, branch="[branch-3]"),
            request("INVITE", uri, account, 2, login(account, secret), SDP), *progress,
            '<recv response="200"/>', request("ACK", uri, account, 2), '<pause milliseconds="300"/>',
            request("BYE", uri, account, 3), '<recv response="200"/>']


def answer_steps():
    """Takes calls, and says yes to the OPTIONS without which Asterisk holds a phone unreachable."""
    return ['<recv request="OPTIONS" optional="true" next="1"/>', '<recv request="INVITE"/>',
            answer("180 Ringing"), answer("200 OK", body=SDP), '<recv request="ACK"/>',
            '<recv request="BYE" next="1"/>', '<label id="1"/>', answer("200 OK")]


class Sipp:
    """One sipp that plays @p steps with @p pbx from a port of its own: once, or to whoever asks."""

    def __init__(self, pbx, steps, once=True):
        self.port = free_port()
        self.scenario = pbx.folder / f"sipp{self.port}-{time.monotonic_ns()}.xml"
        self.scenario.write_text('<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="phone">\n'
                                 + "\n".join(steps) + "\n</scenario>\n")
        command = ["sipp", f"127.0.0.1:{pbx.port}", "-sf", str(self.scenario), "-i", "127.0.0.1",
                   "-p", str(self.port), "-nostdin", "-trace_err", "-error_file", self._file("err"),
                   "-trace_msg", "-message_file", self._file("log")]
        command += ["-m", "1", "-timeout", "60", "-timeout_error"] if once else []
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, env=dict(os.environ, TERM="dumb"))

    def wait(self):
        output, _ = self.process.communicate(timeout=90)
        assert self.process.returncode == 0, f"{output.decode(errors='replace')[-2000:]}\n" \
            f"{self.text('err')}\n{self.text('log')}"

    def _file(self, kind):
        return f"{self.scenario}.{kind}"

    def text(self, kind):
        """What it noted of errors ("err") or messages ("log")."""
        path = Path(self._file(kind))
        return path.read_text(errors="replace") if path.exists() else ""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()


def register(pbx, account, secret, contact="[local_port]"):
    """Registers the account with sipp, at the port of another that answers where @p contact is."""
    with Sipp(pbx, register_steps(account, secret, contact)) as phone:
        phone.wait()


def call(pbx, account, secret, number):
    """Calls @p number as @p account, and hangs up."""
    with Sipp(pbx, call_steps(account, secret, number)) as phone:
        phone.wait()


def answering(pbx):
    """`with answering(pbx) as phone:` takes calls at phone.port."""
    return Sipp(pbx, answer_steps(), once=False)
