"""Runs `spafleetctl virtual-phone`: a phone in software that finds its servers over loopback."""

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
        self.status = self.process.wait(timeout=30)
        self.log.close()

    def says(self):
        self.log.flush()
        with open(self.log.name, encoding="utf-8", errors="replace") as said:
            return said.read()
