#!/usr/bin/env python3
"""Who may not open port 69 is told what to do: the permission, the ports that need none, and what a
phone from the factory asks."""

import os
import subprocess
import sys
from pathlib import Path

from program import BIN, Program, skip

NOBODY = 65534
FIRST_FREE = Path("/proc/sys/net/ipv4/ip_unprivileged_port_start")


def main():
    if os.geteuid() == 0 and int(FIRST_FREE.read_text()) <= 69:
        skip("this system lets everybody open port 69")
    with Program() as program:
        program.folder.chmod(0o777)
        program.environment["HOME"] = str(program.folder)
        nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        try:
            done = subprocess.run(
                [str(BIN / "spafleetctl"), "--database", str(program.database), "serve",
                 "--address", "127.0.0.1"], env=program.environment, capture_output=True,
                timeout=60, check=False, **nobody)
        except PermissionError as error:
            skip(f"nobody may not run the program here: {error}")
        said = done.stderr.decode()
        assert done.returncode == 3, (done.returncode, said)
        for words in ("setcap cap_net_bind_service=+ep", "Port 69 ", "6969", "8080", "5514",
                      "option 66"):
            assert words in said, (words, said)
    return 0


if __name__ == "__main__":
    sys.exit(main())
