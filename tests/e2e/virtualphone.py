"""Runs `spafleetctl virtual-phone`: a phone in software that finds its servers over loopback; asks for
its pages and sends it a NOTIFY, as a browser and a proxy do."""

import hashlib
import re
import socket
import subprocess

from program import BIN


class VirtualPhone:
    """`spafleetctl virtual-phone` until it is left."""

    def __init__(self, program, *words):
        self.log = open(program.folder / "phone.log", "wb+")
        self.process = subprocess.Popen(
            [str(BIN / "spafleetctl"), "virtual-phone", "--at-once", *words],
            stdout=self.log, stderr=self.log, env=program.environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.status = self.process.wait(timeout=120)
        self.log.close()

    def says(self):
        self.log.flush()
        with open(self.log.name, encoding="utf-8", errors="replace") as said:
            return said.read()


def page(port, path, password=None):
    who = ["--digest", "-u", f"admin:{password}"] if password else []
    return subprocess.run(["curl", "-s", "--max-time", "100", "-w", "\n%{http_code}", *who,
                           f"http://127.0.0.1:{port}{path}"],
                          capture_output=True, check=False).stdout.decode()


def notify(phone_port, event, authorization="", user="151", line=";line=1"):
    """A NOTIFY as a proxy sends it; the status and the challenge."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as proxy:
        proxy.bind(("127.0.0.1", 0))
        proxy.settimeout(60)
        here = f"127.0.0.1:{proxy.getsockname()[1]}"
        branch = hashlib.md5(f"{here}{event}{authorization}".encode()).hexdigest()
        lines = [f"NOTIFY sip:{user}@127.0.0.1:{phone_port}{line} SIP/2.0",
                 f"Via: SIP/2.0/UDP {here};branch=z9hG4bK{branch}",
                 f"From: <sip:asterisk@{here}>;tag=a{branch[:8]}",
                 f"To: <sip:{user}@127.0.0.1:{phone_port}>", f"Call-ID: {branch}@{here}",
                 "CSeq: 102 NOTIFY", f"Contact: <sip:asterisk@{here}>", "Max-Forwards: 70",
                 f"Event: {event}", "Subscription-State: terminated"]
        if authorization:
            lines.append(f"Authorization: {authorization}")
        message = "\r\n".join([*lines, "Content-Length: 0", "", ""]).encode()
        proxy.sendto(message, ("127.0.0.1", phone_port))
        answer = proxy.recv(4096).decode()
    challenge = re.search(r"^WWW-Authenticate: (.*)\r$", answer, re.MULTILINE)
    return int(answer.split()[1]), challenge[1] if challenge else ""


def answered(challenge, uri, user, password):
    said = dict(re.findall(r'(\w+)="?([^",]+)"?', challenge))

    def md5(text):
        return hashlib.md5(text.encode()).hexdigest()
    secret = md5(f"{user}:{said['realm']}:{password}")
    proof = md5(f"{secret}:{said['nonce']}:00000001:c:auth:{md5(f'NOTIFY:{uri}')}")
    return (f'Digest username="{user}",realm="{said["realm"]}",nonce="{said["nonce"]}",uri="{uri}",'
            f'qop=auth,nc=00000001,cnonce="c",response="{proof}"')


def told(phone_port, user, event):
    """The status of a NOTIFY that names no line and proves nothing."""
    return notify(phone_port, event, user=user, line="")[0]
