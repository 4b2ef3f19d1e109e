#!/usr/bin/env python3
"""What `serve` does for firewalls and for old phones when it is asked to, seen from their side."""

import os
import random
import socket
import struct
import subprocess

from program import Program, eventually, free_port, need

need("openssl")

FIRMWARE = os.urandom(2_000)


def transfer_port(serving):
    """Fetches the firmware by TFTP; the port it came from."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.settimeout(60)
        phone.sendto(b"\0\1sw/firmware.bin\0octet\0", ("127.0.0.1", serving.tftp))
        got = b""
        while len(got) < len(FIRMWARE):
            packet, peer = phone.recvfrom(1024)
            opcode, block = struct.unpack("!HH", packet[:4])
            assert opcode == 3, packet
            got += packet[4:]
            phone.sendto(struct.pack("!HH", 4, block), peer)
    assert got == FIRMWARE
    return peer[1]


def answers_from_a_range(program):
    first = random.randrange(20_000, 30_000)
    with program.serve("--tftp-ports", f"{first}-{first + 99}") as serving:
        assert first <= transfer_port(serving) <= first + 99


def answers_from_the_port_asked(program):
    with program.serve("--tftp-single-port") as serving:
        assert transfer_port(serving) == serving.tftp


def takes_syslog_by_tcp(program):
    port = free_port(socket.SOCK_STREAM)
    with program.serve("--syslog-tcp", str(port)):
        with socket.create_connection(("127.0.0.1", port)) as phone:
            phone.sendall(b"23 <14>counted over a line<14>a line of its own\n")
        for said in b"counted over", b"a line of its own":
            assert eventually(lambda: said in program.do("syslog", "tail")), said


def handshake(port):
    """What openssl says of a client that speaks TLS 1.0 with CBC and no more."""
    return subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-tls1",
                           "-cipher", "AES128-SHA:@SECLEVEL=0"], input=b"", capture_output=True,
                          timeout=120, check=False).stdout


def serves_old_phones(program):
    key, certificate = program.folder / "old.key", program.folder / "old.crt"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:1024", "-sha1", "-nodes", "-days",
                    "2", "-subj", "/CN=localhost", "-keyout", key, "-out", certificate],
                   check=True, capture_output=True)
    port = free_port(socket.SOCK_STREAM)
    https = ["--https", str(port), "--cert", str(certificate), "--key", str(key)]
    with program.serve(*https, "--tls", "old-spa-phones") as serving:
        assert b"Cipher is AES128-SHA" in handshake(port)
        said = serving.messages()
        assert "TLS 1.0" in said and "SPA2102" in said and "may read it" in said, said
    modern = program.run("serve", "--address", "127.0.0.1", *https, "--tls", "modern")
    assert modern.returncode == 3 and str(certificate) in modern.stderr.decode(), modern


def refuses(program):
    """A command line that cannot be meant."""
    for words in (["--tls", "old-spa-phones"], ["--https", "8443", "--tls", "ssl3"],
                  ["--tftp-ports", "50000"], ["--tftp-ports", "50001-50000"],
                  ["--tftp-ports", "0-9"], ["--tftp-ports", "a-b"], ["--tftp-ports", "1-2-3"],
                  ["--tftp-ports", "50000-50009", "--tftp-single-port"],
                  ["--syslog-tcp", "65536"]):
        done = program.run("serve", "--address", "127.0.0.1", *words)
        assert done.returncode == 2 and done.stderr, (words, done)


def main():
    with Program() as program:
        folder = program.folder / "files" / "sw"
        folder.mkdir(parents=True)
        folder.joinpath("firmware.bin").write_bytes(FIRMWARE)
        serve = program.serve
        program.serve = lambda *words: serve("--files", str(folder.parent), *words)
        for claim in (answers_from_a_range, answers_from_the_port_asked, takes_syslog_by_tcp,
                      serves_old_phones, refuses):
            claim(program)
            print(f"{claim.__name__}: fine")


main()
