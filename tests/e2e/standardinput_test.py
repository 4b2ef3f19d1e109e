#!/usr/bin/env python3
"""What comes through a pipe is read to its end, in whatever pieces it comes."""

import array
import fcntl
import os
import subprocess
import sys
import termios

from program import BIN, Program, eventually, make_guide_fleet

MAC = "002584d8d062"


def is_empty(pipe):
    waiting = array.array("i", [0])
    fcntl.ioctl(pipe, termios.FIONREAD, waiting)
    return waiting[0] == 0


def by_pieces(program, *words, pieces):
    """Gives the program each piece once it took the one before; its standard output."""
    here, there = os.pipe()
    try:
        running = subprocess.Popen(
            [str(BIN / "spafleetctl"), "--database", str(program.database), *words], stdin=here,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=program.environment)
        for piece in pieces:
            assert os.write(there, piece) == len(piece)
            assert eventually(lambda: is_empty(there) or running.poll() is not None), words
    finally:
        os.close(there)
        os.close(here)
    said, complained = running.communicate(timeout=120)
    assert running.returncode == 0, (words, running.returncode, complained)
    return said


def cut(data, *places):
    ends = [*places, len(data)]
    return [data[begin:end] for begin, end in zip([0, *places], ends)]


def check_profiles(program):
    whole = program.do("profile", "render", MAC)
    file = program.folder / "whole.xml"
    file.write_bytes(whole)
    pieces = cut(whole, 1, 100, 4096, len(whole) - 1)
    decoded = by_pieces(program, "profile", "decode", "-", pieces=pieces)
    assert decoded == program.do("profile", "decode", str(file)), "a profile was cut"


def check_phones(program):
    rows = b"mac,model\n" + b"".join(b"000e0800%04x,SPA504G\n" % n for n in range(200))
    by_pieces(program, "phone", "import", "-", pieces=cut(rows, 15, 1000, 4000))
    assert len(program.json("phone", "list")) == 201, "phones were lost"


def main():
    with Program() as program:
        make_guide_fleet(program)
        check_profiles(program)
        check_phones(program)
    print("a profile and 200 phones came in pieces, and all of them arrived")
    return 0


if __name__ == "__main__":
    sys.exit(main())
