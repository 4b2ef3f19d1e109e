#!/usr/bin/env python3
"""What the terminal says of a profile besides its bytes: what a reset keeps, what nobody sets, and what
a phone cannot say."""

import re
import sys

from program import Program, make_guide_fleet

MAC = "002584d8d062"


def findings(program):
    """Of what the phone is told: its exit status and, by element, the severities."""
    done = program.run("profile", "check", MAC)
    found = [line.split()[:2] for line in done.stdout.decode().splitlines()]
    return done.returncode, {where: severity for severity, where in found}


def check_reset(program):
    for form in ("xml", "text"):
        done = program.run("profile", "render", MAC, "--full", "--format", form)
        said = done.stderr.decode()
        kept = re.search(r"^spafleetctl: (\d+) elements .* are kept$", said, re.MULTILINE)
        assert done.returncode == 0 and kept and int(kept[1]) > 0, (form, said)
        assert b"are kept" not in done.stdout
    assert program.run("profile", "render", MAC).stderr == b"", "all of it is kept, and nobody asked"


def check_open_password(program):
    status, found = findings(program)
    assert status == 0 and found.get("Admin_Passwd") == "note", found
    program.do("phone", "set", "--fleet", "Admin_Passwd=-", stdin="Open-sesame-151\n")
    status, found = findings(program)
    assert status == 0 and "Admin_Passwd" not in found, found


def check_secrets_no_phone_can_say(program):
    refused = program.run("extension", "set", "151", "--secret", "-", stdin="söcret\n")
    assert refused.returncode == 1 and b"--generate" in refused.stderr, refused
    assert "söcret".encode() not in refused.stderr
    program.do("phone", "set", MAC, "Password_1_=söcret")
    status, found = findings(program)
    assert status == 1 and found["Password_1_"] == "error", found
    assert ">söcret</Password_1_>".encode() in program.do("profile", "render", MAC)


def main():
    with Program() as program:
        make_guide_fleet(program)
        check_reset(program)
        check_open_password(program)
        check_secrets_no_phone_can_say(program)
    print("resets, open passwords and secrets no phone can say are named")
    return 0


if __name__ == "__main__":
    sys.exit(main())
