#!/usr/bin/env python3
"""Who gets secrets, with real clients: curl with real certificates and openssl, against `serve`;
and what an admin reads in `event list` of every request that went wrong."""

import os
import socket
import stat
import struct
import subprocess

from program import Program, eventually, free_port, make_guide_fleet, need

need("curl", "openssl")

OURS, OTHERS = "002584d8d062", "000e08abcdef"
PATH = f"/xml/spa{OURS}.xml"
SECRET = b"151secret"


def openssl(folder, *words):
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


def certify(folder, name, subject):
    """A key and a certificate of our CA, in NAME.key and NAME.crt."""
    openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-subj", subject, "-keyout",
            f"{name}.key", "-out", f"{name}.csr")
    openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.crt", "-CAkey", "ca.key",
            "-CAcreateserial", "-days", "10", "-out", f"{name}.crt")


def make_certificates(program):
    folder = program.folder
    openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=phones",
            "-days", "10", "-keyout", "ca.key", "-out", "ca.crt")
    program.do("certificate", "request", "prov.example.com", "--key", str(folder / "server.key"),
               "--out", str(folder / "server.csr"))
    assert stat.S_IMODE(os.stat(folder / "server.key").st_mode) == 0o600
    again = program.run("certificate", "request", "prov.example.com", "--key",
                        str(folder / "server.key"))
    assert again.returncode == 1, "a key that may be in use is not overwritten"
    openssl(folder, "x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key",
            "-CAcreateserial", "-days", "90", "-out", "server.crt")
    program.do("certificate", "check", str(folder / "server.crt"))
    certify(folder, "ours", f"/OU=SPA-525G/L=CBT1/ST={OURS}")
    certify(folder, "others", f"/OU=SPA-525G/L=CBT2/ST={OTHERS}")
    openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", f"/ST={OURS}",
            "-days", "10", "-keyout", "foreign.key", "-out", "foreign.crt")
    certify(folder, "generic", "/OU=cisco.com/L=ciscogeneric/ST=ciscogeneric")


class Door:
    """A serving program, asked by curl."""

    def __init__(self, program, serving, https):
        self.program, self.serving, self.https = program, serving, https

    def get(self, path, certificate=None, tls=False):
        """Status and body."""
        address = f"https://127.0.0.1:{self.https}" if tls else f"http://127.0.0.1:{self.serving.http}"
        shown = []
        if certificate:
            shown = ["--cert", str(self.program.folder / f"{certificate}.crt"), "--key",
                     str(self.program.folder / f"{certificate}.key")]
        done = subprocess.run(["curl", "-ksS", "--max-time", "20", "--path-as-is", "-w",
                               "\n%{http_code}", *shown, address + path],
                              capture_output=True, check=False)
        body, _, status = done.stdout.rpartition(b"\n")
        return int(status), body

    def gives(self, *words, **named):
        status, body = self.get(*words, **named)
        assert status == 200 and SECRET in body, (words, named, status)
        return body

    def refuses(self, remedy, *words, status=403, **named):
        """Refused, and the newest event says what to do."""
        before = len(self.failures())
        answered, body = self.get(*words, **named)
        assert answered == status and SECRET not in body, (words, named, answered)
        self.was_said(remedy, before)

    def failures(self):
        return [event for event in self.program.json("event", "list")
                if event["outcome"] in ("refused", "failed")]

    def was_said(self, remedy, before):
        """An event newer than the first so many that failed says what to do."""
        def newest():
            newer = self.failures()[before:]
            return newer and remedy in newer[-1]["remedy"] and newer[-1]
        found = eventually(newest)
        assert found, f"no event says {remedy!r}: {self.program.json('event', 'list')[-3:]}"
        print(f"{found['what']}: {found['outcome']}: {found['remedy']}")

    def settles(self, *words):
        """Sets what a running serve must have seen before it is asked again."""
        self.program.do("setting", "set", *words)
        self.waits()

    def waits(self):
        subprocess.run(["sleep", "2.2"], check=True)


def open_to_all(door):
    assert "Secrets: open" in door.serving.messages() and "secrets.policy" in door.serving.messages()
    door.gives(PATH)
    door.gives(PATH, certificate="ours", tls=True)
    door.gives(PATH, certificate="generic", tls=True)
    door.refuses("another phone's", PATH, certificate="others", tls=True)


def what_went_wrong(door):
    """Each mistake a person or a phone makes, and the remedy in the log."""
    program = door.program
    door.refuses("Nearest is /spa525G.cfg", "/spa525H.cfg", status=404)
    door.refuses("phone add", f"/xml/spa{OTHERS}.xml", status=404)
    door.refuses("--files DIR", "/sw/none.bin", status=404)
    files = program.folder / "files" / "sw"
    door.refuses("There is /sw/Image.bin", "/other/Image.bin", status=404)
    assert door.get("/SW/IMAGE.BIN") == (200, files.joinpath("Image.bin").read_bytes())
    for name in ("image.bin", "IMAGE.bin"):
        files.joinpath(name).write_bytes(b"two of them")
    door.refuses("There is /sw/", "/sw/iMaGe.BiN", status=404)
    before = len(door.failures())
    assert door.get(PATH, certificate="foreign", tls=True)[0] == 0, "no handshake"
    door.was_said("--client-ca", before)
    before = len(door.failures())
    subprocess.run(["curl", "-sS", "--max-time", "20", f"https://127.0.0.1:{door.https}{PATH}"],
                   capture_output=True, check=False)  # trusts only the machine's own CAs
    door.was_said("does not trust our certificate", before)
    before = len(door.failures())
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.sendto(b"\0\1" + PATH[1:].encode() + b"\0octet\0", ("127.0.0.1", door.serving.tftp))
        phone.settimeout(20)
        _, peer = phone.recvfrom(1024)
        phone.sendto(struct.pack("!HH", 5, 0) + b"disk full\0", peer)
    door.was_said("broke off", before)


def by_network(door):
    door.settles("networks.allowed=192.0.2.0/24, 2001:db8::/32")
    door.refuses("networks.allowed", PATH)
    door.refuses("networks.allowed", "/spa525G.cfg")
    door.settles("networks.allowed=127.0.0.0/8")
    door.gives(PATH)
    door.settles("networks.allowed=")


def by_token(door):
    door.settles("secrets.policy=token")
    door.refuses("phone resync", PATH)
    bootstrap = door.get("/spa525G.cfg")[1]
    assert b"Profile_Rule" in bootstrap and b"token-" not in bootstrap
    shown = door.program.json("secret", "token", "show", OURS)[0]
    assert set(shown["token"]) == {"*"}
    token = door.program.json("--show-secrets", "secret", "token", "show", OURS)[0]["token"]
    body = door.gives(f"/token-{token}{PATH}")
    assert f"/token-{token}/xml/spa$MA.xml".encode() in body
    assert token.encode() not in door.program.do("event", "list")
    assert token not in door.serving.messages()
    door.refuses("replaced", f"/token-{token[:-1]}x{PATH}")
    door.program.do("secret", "token", "make", OURS)
    door.waits()
    door.refuses("replaced", f"/token-{token}{PATH}")
    door.program.do("secret", "token", "revoke", OURS)
    door.waits()
    door.refuses("token make", f"/token-{token}{PATH}")


def by_enrolment(door):
    door.settles("secrets.policy=enrolment", "secrets.minutes=5")
    door.gives(PATH)  # it was added a moment ago
    before = len(door.failures())
    with_other = subprocess.run(["curl", "-sS", "--interface", "127.0.0.2", "-o", "/dev/null", "-w",
                                 "%{http_code}", f"http://127.0.0.1:{door.serving.http}{PATH}"],
                                capture_output=True, check=True)
    assert with_other.stdout == b"403"
    door.was_said("Another address", before)
    door.program.do("phone", "invite", OURS)
    door.waits()
    door.gives(PATH)


def by_certificate(door):
    door.settles("secrets.policy=certificate")
    door.refuses("no certificate", PATH)
    door.refuses("no certificate", PATH, tls=True)
    door.refuses("proves no MAC", PATH, certificate="generic", tls=True)
    door.refuses("another phone's", PATH, certificate="others", tls=True)
    door.gives(PATH, certificate="ours", tls=True)


def main():
    with Program() as program:
        make_guide_fleet(program)
        make_certificates(program)
        listed = program.run("setting", "list")
        assert b"secrets.policy" in listed.stdout and b"Anybody" in listed.stderr
        files = program.folder / "files" / "sw"
        files.mkdir(parents=True)
        files.joinpath("Image.bin").write_bytes(b"firmware")
        https = free_port(socket.SOCK_STREAM)
        words = ["--https", str(https), "--files", str(files.parent)]
        for option, name in (("--cert", "server.crt"), ("--key", "server.key"),
                             ("--client-ca", "ca.crt")):
            words += [option, str(program.folder / name)]
        with program.serve(*words) as serving:
            door = Door(program, serving, https)
            for scene in (open_to_all, what_went_wrong, by_network, by_enrolment, by_token,
                          by_certificate):
                scene(door)
                print(f"{scene.__name__}: fine")


main()
