"""What the tests of spafleetctl's contract share: a small office, and runs that are held to the
streams and the exit status scripts rely on."""

import json
from collections import namedtuple

from program import Program

DONE, FOUND, USAGE, WORLD = range(4)
FRED, SALLY, LOBBY = "00:25:84:d8:d0:62", "00:25:84:d8:d0:63", "00:56:2b:04:36:15"
SECRET = "151secret"

Said = namedtuple("Said", "out err")


def ran(program, *words, status=DONE, stdin=None):
    """Its two streams; messages, and nothing else, are on standard error."""
    done = program.run(*words, stdin=stdin)
    out, err = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == status, (words, done.returncode, err)
    assert all(line.startswith("spafleetctl: ") for line in err.splitlines()), (words, err)
    assert "spafleetctl: " not in out, (words, out)
    assert bool(err) or status in (DONE, FOUND), (words, "failed without a word")
    return Said(out, err)


def as_json(program, *words, status=DONE):
    """The one document on standard output."""
    return json.loads(ran(program, *words, "--json", status=status).out)


def shown(program, words, heading, keys, status=DONE):
    """For people a table or lines that begin with @p heading; for scripts a document whose every
    row has these keys. Gives the rows."""
    table = ran(program, *words, status=status).out
    assert " ".join(table.split()).startswith(heading), (words, table)
    answer = as_json(program, *words, status=status)
    rows = answer if isinstance(answer, list) else [answer]
    assert rows, words
    for row in rows:
        assert set(keys.split()) <= set(row), (words, set(keys.split()) - set(row))
    return rows


def office():
    """Two desk phones in Bonn and a multiplatform phone in the lobby."""
    program = Program()
    ran(program, "setting", "set", "server=192.0.2.1", "asterisk.context=fxsgroup")
    for number, name in (("151", "Fred"), ("152", "Sally")):
        ran(program, "extension", "add", number, "--name", name, "--secret", "-",
            stdin=f"{number}secret\n")
    for mac, model, *more in ((FRED, "SPA525G", "--line", "1=151:Fred 151", "--group", "Desk"),
                              (SALLY, "SPA504G", "--line", "1=152", "--group", "Desk"),
                              (LOBBY, "CP-7832-3PCC", "--name", "Lobby")):
        ran(program, "phone", "add", mac, "--model", model, "--site", "Bonn", *more)
    return program


def file_in(program, name, text):
    path = program.folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def play(claims, *arguments):
    for claim in claims:
        claim(*arguments)
        print("ok", claim.__name__)
