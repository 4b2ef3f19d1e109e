#!/usr/bin/env python3
"""`spafleetctl demo` walks the zero-touch guide with nothing but itself and leaves nothing behind."""

import sys

from program import Program


def main():
    with Program() as program:
        done = program.run("demo")
        said = done.stdout.decode()
        assert done.returncode == 0, (said, done.stderr.decode())
        for step in ("/spa525G.cfg", "/xml/spa002584d8d062.xml", "spa525g-7-2-30.bin",
                     "starts with firmware 7.2.30", "line 1 is registered as 151",
                     "line 2 is registered as 152", "Successful resync"):
            assert step in said, (step, said)
        assert "secret" not in said, said
        assert not program.database.exists(), "the demonstration touched the inventory"
    return 0


if __name__ == "__main__":
    sys.exit(main())
