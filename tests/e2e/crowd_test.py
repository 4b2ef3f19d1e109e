#!/usr/bin/env python3
"""Many virtual phones in one process, switched on in one moment, are all provisioned: by TFTP, and by
HTTP, each from an address of its own. `crowd_test.py 10000` is the load test; it prints what it cost."""

import re
import sys
import time
from pathlib import Path

from program import Program, eventually
from virtualphone import VirtualPhone

FIRST = 0x002584000000
PHONES = int(sys.argv[1]) if len(sys.argv) > 1 else 200
PATIENCE = 120 + PHONES // 20  # seconds


def record(program):
    rows = "".join(f"{FIRST + i:012x},SPA525G,Desk {i}\n" for i in range(PHONES))
    table = program.folder / "phones.csv"
    table.write_text("mac,model,name\n" + rows)
    program.do("setting", "set", "server=127.0.0.1")
    program.do("phone", "import", str(table))


def memory(pid):
    """The most a process held in RAM, in MB."""
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) // 1024


def check(program, serving, name, server, *words):
    program.do("setting", "set", f"tftp.port={serving.tftp}", f"syslog.port={serving.syslog}",
               *([] if name == "tftp" else
                 [f"profile.url=http://127.0.0.1:{serving.http}/xml/spa$MA.xml"]))
    time.sleep(3)  # a running serve sees it within two seconds
    begin = time.monotonic()
    with VirtualPhone(program, "--no-register", "--model", "SPA525G", "--mac", f"{FIRST:012x}",
                      "--count", str(PHONES), "--server", server, *words) as phones:
        def provisioned():
            return phones.says().count("waits 3600 second(s)") >= PHONES
        assert eventually(provisioned, PATIENCE), \
            f"{name}: {phones.says().count('waits 3600')} of {PHONES}: {phones.says()[-500:]}"
        took, held = time.monotonic() - begin, memory(phones.process.pid)
        print(f"{name}: {PHONES} phones fetched both files and rebooted in {took:.1f} s; "
              f"they hold {held} MB, serve {memory(serving.process.pid)} MB")
    assert phones.status == 0, phones.status


def main():
    with Program() as program:
        record(program)
        with program.serve() as serving:
            check(program, serving, "tftp", f"127.0.0.1:{serving.tftp}", "--own-address",
                  "--address", "127.1.0.1")
            check(program, serving, "http", f"http://127.0.0.1:{serving.http}/spa525G.cfg",
                  "--own-address", "--address", "127.1.0.1")
    return 0


if __name__ == "__main__":
    sys.exit(main())
