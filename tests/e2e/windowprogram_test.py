#!/usr/bin/env python3
"""`spafleet`, the window's own program: it makes the record it is told of, by its option or by the
environment, runs, and ends cleanly when it is told to."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from program import BIN, Program, eventually, skip

WINDOW = BIN / "spafleet"


def is_record(path):
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as record:
            return record.execute("SELECT revision FROM counter").fetchone() is not None
    except sqlite3.OperationalError:  # it is being made
        return False


def heeds(process, number):
    """Whether the program handles that signal by now; before that it would only die of it."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    caught = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught, 16) >> (number - 1) & 1)


def check_opens_and_ends(program, database, *words, **environment):
    log = program.folder / "window.log"
    with open(log, "wb") as said:
        window = subprocess.Popen([str(WINDOW), *words], stdout=said, stderr=said,
                                  env={**program.environment, "QT_QPA_PLATFORM": "offscreen",
                                       **environment})
    try:
        eventually(lambda: window.poll() is not None
                   or is_record(database) and heeds(window, signal.SIGTERM))
        assert window.poll() is None and is_record(database), log.read_text()
        window.send_signal(signal.SIGTERM)
        status = window.wait(timeout=120)
        assert status == 0, (status, log.read_text())
    finally:
        window.kill()
        window.wait()


def main():
    if not WINDOW.exists():
        skip(f"{WINDOW} was not built")
    with Program() as program:
        named, surrounding = program.folder / "named.db", program.folder / "surrounding.db"
        check_opens_and_ends(program, named, "--database", str(named))
        check_opens_and_ends(program, surrounding, SPAFLEET_DATABASE=str(surrounding))
        assert not program.folder.joinpath("data", "spafleet", "fleet.db").exists()
    print("the window opened the record it was told of, and ended when it was told to")
    return 0


if __name__ == "__main__":
    sys.exit(main())
