#!/usr/bin/env python3
"""Over a line that loses one packet in ten, doubles, delays and reorders others, every file arrives
whole: by the phone's lock-step, with large blocks and windows, by the stock clients, and by HTTP."""

import os
import subprocess
import sys
from pathlib import Path

from badnetwork import SERVER, BadNetwork
from program import BIN, Program, make_guide_fleet, need

HERE = Path(__file__).parent
PROFILE = "/xml/spa002584d8d062.xml"
MOST = 240  # seconds, for the slowest client on a busy machine

# atftp gives up when an OACK comes twice, which a bad line sees to: then it is started anew
AGAIN = ["sh", "-c", 'for i in 1 2 3 4 5 6 7 8 9 10; do "$0" "$@" && exit; done; exit 1']


class Serving:
    """`spafleetctl serve` at the server's end of the line."""

    def __init__(self, program, network, *words):
        log = program.folder / "serve.log"
        with open(log, "wb") as said:
            self.process = subprocess.Popen(
                [*network.inside("server"), str(BIN / "spafleetctl"), "--database",
                 str(program.database), "serve", "--address", SERVER, *words],
                stdout=subprocess.PIPE, stderr=said, env=program.environment)
        assert self.process.stdout.readline().strip() == b"ready", log.read_text()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def main():
    need("tftp", "atftp", "curl", "ip")
    with Program() as program, BadNetwork() as network:
        make_guide_fleet(program, SERVER)
        folder = program.folder / "files"
        files = folder / "sw"
        files.mkdir(parents=True)
        (files / "image.bin").write_bytes(os.urandom(300_000))
        (files / "short.bin").write_bytes(os.urandom(20_000))
        profile = program.do("profile", "render", "002584d8d062")
        image, short = ((files / name).read_bytes() for name in ("image.bin", "short.bin"))
        phone = [sys.executable, str(HERE / "tftpphone.py"), SERVER, "69"]
        at = [str(program.folder / f"copy{i}") for i in range(2)]
        clients = (
            ("a phone in lock-step", [*phone, PROFILE], None, profile),
            ("large blocks", [*phone, "/sw/image.bin", "1428"], None, image),
            ("windows", [*phone, "/sw/image.bin", "1024", "8"], None, image),
            ("tftp-hpa", ["tftp", "-m", "binary", SERVER, "-c", "get", "/sw/short.bin", at[0]],
             at[0], short),
            ("atftp", [*AGAIN, "atftp", "--option", "blksize 1024", "--get", "-r", "/sw/short.bin", "-l",
                       at[1], SERVER], at[1], short),
            ("curl", ["curl", "-fsS", f"http://{SERVER}/sw/image.bin"], None, image),
        )
        with Serving(program, network, "--files", str(folder)):
            running = [subprocess.Popen([*network.inside("phones"), *command],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                       for _, command, _, _ in clients]
            for process, (name, _, copy, wanted) in zip(running, clients):
                got, said = process.communicate(timeout=MOST)
                if copy:
                    got = Path(copy).read_bytes()
                assert got == wanted, f"{name}: {len(got)} of {len(wanted)} bytes; {said.decode()}"
                print(f"{name}: {len(got)} bytes, whole")
    return 0


if __name__ == "__main__":
    sys.exit(main())
