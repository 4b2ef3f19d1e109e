"""Runs spafleetctl as a script would: the binary under test, a database of its own, loopback only."""

import fcntl
import json
import os
import random
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BIN = Path(os.environ.get("SPAFLEET_BIN", "build/bin"))
SKIP = 77


def skip(why):
    print(f"SKIP: {why}")
    sys.exit(SKIP)


def need(*programs):
    for program in programs:
        if shutil.which(program) is None:
            skip(f"{program} is not installed")


PORTS = range(10_240, 20_000)  # below those the system gives to whoever asks for any
TAKEN = []  # locks of the ports given out: other tests' are theirs until they end


def free_port(kind=socket.SOCK_DGRAM):
    """A port for a program that must be told one: free, and given to no other test meanwhile."""
    locks = Path(tempfile.gettempdir()) / f"spafleet-ports-{os.getuid()}"
    locks.mkdir(mode=0o700, exist_ok=True)
    while True:
        port = random.choice(PORTS)
        lock = open(locks / str(port), "ab")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            with socket.socket(socket.AF_INET, kind) as probe:
                probe.bind(("", port))
        except OSError:
            lock.close()
            continue
        TAKEN.append(lock)
        return port


class Program:
    """spafleetctl on a database in a folder that goes when this does."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="spafleet-"))
        self.database = self.folder / "fleet.db"
        self.environment = dict(os.environ, XDG_DATA_HOME=str(self.folder / "data"),
                                XDG_CONFIG_HOME=str(self.folder / "config"),
                                HOME=str(self.folder), LC_ALL="C.UTF-8")
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self.environment.pop("SPAFLEET_DATABASE", None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *words, stdin=None, database=None):
        command = [str(BIN / "spafleetctl"), "--database", str(database or self.database), *words]
        data = stdin.encode() if isinstance(stdin, str) else stdin
        return subprocess.run(command, input=data if data is not None else b"", capture_output=True,
                              env=self.environment, timeout=120, check=False)

    def do(self, *words, stdin=None):
        """Runs what must succeed and gives its standard output."""
        done = self.run(*words, stdin=stdin)
        assert done.returncode == 0, f"{words}: {done.returncode} {done.stderr.decode()}"
        return done.stdout

    def json(self, *words):
        return json.loads(self.do("--json", *words))

    def serve(self, *words):
        return Serving(self, *words)


class Serving:
    """`spafleetctl serve` on loopback ports of its own, from `ready` until it is left."""

    def __init__(self, program, *words):
        self.tftp, self.http = free_port(), free_port(socket.SOCK_STREAM)
        self.syslog = free_port()
        self.log = open(program.folder / "serve.log", "wb+")
        self.process = subprocess.Popen(
            [str(BIN / "spafleetctl"), "--database", str(program.database), "serve",
             "--address", "127.0.0.1", "--tftp", str(self.tftp), "--http", str(self.http),
             "--syslog", str(self.syslog), *words],
            stdout=subprocess.PIPE, stderr=self.log, env=program.environment)

    def __enter__(self):
        ready, _, _ = select.select([self.process.stdout], [], [], 60)
        line = self.process.stdout.readline() if ready else b""
        if line.strip() != b"ready":
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"serve did not start: {self.messages()}")
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.status = self.process.wait(timeout=120)
        self.log.close()

    def messages(self):
        self.log.flush()
        return Path(self.log.name).read_text(errors="replace")


def by_curl(port, path):
    """What our HTTP server gives for it."""
    return subprocess.run(["curl", "-fsS", "--max-time", "100", f"http://127.0.0.1:{port}{path}"],
                          check=True, capture_output=True).stdout


def eventually(probe, seconds=120):
    """What @p probe gives once it gives something; None when it never does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = probe()
        if found:
            return found
        time.sleep(0.1)
    return None


def make_guide_fleet(program, server="192.168.2.245"):
    """The fleet of the zero-touch guide, by the commands an admin would type."""
    program.do("setting", "set", f"server={server}", "asterisk.context=fxsgroup")
    for number, name in (("151", "Asterisk151"), ("152", "Asterisk152")):
        program.do("extension", "add", number, "--name", name, "--secret", "-",
                   stdin=f"{number}secret\n")
    program.do("phone", "add", "00:25:84:D8:D0:62", "--model", "SPA525G",
               "--line", "1=151:Fred 151", "--line", "2=152:Sally")
    program.do("phone", "set", "--fleet", "Station_Name=Asterisk")
    program.do("phone", "set", "--model", "SPA525G",
               f"Upgrade_Rule=( $SWVER ne 7.2.30 )? tftp://{server}/sw/spa525g-7-2-30.bin")
    program.do("phone", "set", "--fleet", *[f"{code}=" for code in SERVICE_CODES])


SERVICE_CODES = """Call_Return_Code Blind_Transfer_Code Call_Back_Act_Code Call_Back_Deact_Code
Cfwd_All_Act_Code Cfwd_All_Deact_Code Cfwd_Busy_Act_Code Cfwd_Busy_Deact_Code Cfwd_No_Ans_Act_Code
Cfwd_No_Ans_Deact_Code CW_Act_Code CW_Deact_Code CW_Per_Call_Act_Code CW_Per_Call_Deact_Code
Block_CID_Act_Code Block_CID_Deact_Code Block_CID_Per_Call_Act_Code Block_CID_Per_Call_Deact_Code
Block_ANC_Act_Code Block_ANC_Deact_Code DND_Act_Code DND_Deact_Code Secure_All_Call_Act_Code
Secure_No_Call_Act_Code Secure_One_Call_Act_Code Secure_One_Call_Deact_Code Paging_Code
Call_Park_Code Call_Pickup_Code Call_UnPark_Code Group_Call_Pickup_Code Media_Loopback_Code
Referral_Services_Codes Feature_Dial_Services_Codes""".split()
