#!/usr/bin/env python3
"""`serve` hands out what only the desktop's keychain opens: to the first phone, to one that asks for a
record whose key was made while it ran, and it ends when it is told to."""

import os
import subprocess
import sys

from program import Program, by_curl, eventually, make_guide_fleet, need

PROFILE = "/xml/spa002584d8d062.xml"
INSIDE = "inside"


def unlock_keyring(program):
    running = program.folder / "run"
    running.mkdir(mode=0o700)
    program.environment.update(XDG_RUNTIME_DIR=str(running),
                               DBUS_SESSION_BUS_ADDRESS=os.environ["DBUS_SESSION_BUS_ADDRESS"])
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"hush",
                   env=program.environment, stdout=subprocess.DEVNULL, check=True, timeout=60)


def holders(program):
    return [holder["kind"] for holder in program.json("secret", "list")]


def check_opened_at_the_start(program):
    make_guide_fleet(program)
    assert holders(program) == ["keychain"], holders(program)
    with program.serve() as serving:
        profile = by_curl(serving.http, PROFILE)
    assert b">151secret</Password_1_>" in profile, serving.messages()
    assert serving.status == 0, serving.status


def check_made_while_it_runs(program):
    program.database = program.folder / "later.db"
    with program.serve() as serving:
        make_guide_fleet(program)
        assert holders(program) == ["keychain"], holders(program)

        def served():
            done = subprocess.run(["curl", "-fsS", f"http://127.0.0.1:{serving.http}{PROFILE}"],
                                  capture_output=True, check=False, timeout=110)
            return b">151secret</Password_1_>" in done.stdout
        assert eventually(served, 100), serving.messages()


def main():
    need("dbus-run-session", "gnome-keyring-daemon", "curl")
    if INSIDE not in sys.argv:
        os.execvp("dbus-run-session",
                  ["dbus-run-session", "--", sys.executable, __file__, INSIDE])
    with Program() as program:
        unlock_keyring(program)
        check_opened_at_the_start(program)
        check_made_while_it_runs(program)
    print("the keychain's key opened what phones were given")
    return 0


if __name__ == "__main__":
    sys.exit(main())
