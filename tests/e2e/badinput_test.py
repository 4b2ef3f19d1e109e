#!/usr/bin/env python3
"""Bad input of every kind gets a message that says what to do and the right exit status, and the
record is afterwards what it was before."""

import resource
import socket
import subprocess
import sys

from program import BIN, Program, make_guide_fleet

MAC = "002584d8d062"
REFUSED, USAGE, WORLD = 1, 2, 3


def cases(program):
    csv = program.folder / "phones.csv"
    csv.write_text("mac,model,name,line1\n"
                   "000e08000001,SPA504G,Good,\n"
                   "000e0800,SPA504G,Short,\n"
                   "000e08000002,SPA599G,Unknown,\n"
                   "000e08000003,SPA504G,\"Quote,\n")
    headless = program.folder / "headless.csv"
    headless.write_text("a,b\n1,2\n")
    big = "x" * 5000
    # what, the words, the status, what the message must name
    yield "no command", [], USAGE, "command"
    yield "unknown command", ["phones"], USAGE, ""
    yield "unknown option", ["phone", "list", "--colour"], USAGE, "--colour"
    yield "MAC too short", ["phone", "add", "00:25:84", "--model", "SPA504G"], USAGE, "00:25:84"
    yield "MAC of zeros", ["phone", "show", "000000000000"], USAGE, "MAC"
    yield "model missing", ["phone", "add", "000e08000001"], USAGE, "--model"
    yield "model unknown", ["phone", "add", "000e08000001", "--model", "SPA505G"], REFUSED, "SPA50"
    yield "line the model lacks", ["phone", "add", "000e08000001", "--model", "SPA502G",
                                   "--line", "2=151"], REFUSED, "1 to 1"
    yield "line twice", ["phone", "add", "000e08000001", "--model", "SPA504G",
                         "--line", "1=151", "--line", "1=152"], USAGE, "twice"
    yield "line without extension", ["phone", "add", "000e08000001", "--model", "SPA504G",
                                     "--line", "first"], USAGE, "1=151"
    yield "extension unknown", ["phone", "add", "000e08000001", "--model", "SPA504G",
                                "--line", "1=999"], REFUSED, "999"
    yield "phone twice", ["phone", "add", MAC, "--model", "SPA504G"], REFUSED, "already"
    yield "phone unknown", ["phone", "show", "000e08000001"], REFUSED, "not in the inventory"
    yield "extension twice", ["extension", "add", "151", "--generate"], REFUSED, "already"
    yield "extension that is a pattern", ["extension", "add", "_1X", "--generate"], REFUSED, "_"
    yield "extension that injects", ["extension", "add", "1&2", "--generate"], REFUSED, "1&2"
    yield "extension in use", ["extension", "remove", "151"], REFUSED, "00:25:84:d8:d0:62"
    yield "name with a line break", ["extension", "set", "151", "--name", "a\nb"], REFUSED, "line break"
    yield "element unknown", ["phone", "set", MAC, "Station_Nmae=X"], REFUSED, "Station_Name"
    yield "value not of its type", ["phone", "set", MAC, "Resync_Periodic=soon"], REFUSED, "Resync_Periodic"
    yield "no scope", ["phone", "set", "Station_Name=X"], USAGE, "--fleet"
    yield "two scopes", ["phone", "set", "--fleet", "--group", "A", "Station_Name=X"], USAGE, "only one"
    yield "setting unknown", ["setting", "set", "sevrer=1.2.3.4"], REFUSED, "server"
    yield "setting not a host", ["setting", "set", "server=a b"], REFUSED, "server"
    yield "setting without a value", ["setting", "set", "server"], USAGE, "NAME=VALUE"
    yield "value endless", ["setting", "set", f"server={big}"], REFUSED, "too long"
    yield "CSV missing", ["phone", "import", str(program.folder / "none.csv")], WORLD, "none.csv"
    yield "CSV without its first row", ["phone", "import", str(headless)], REFUSED, "mac"
    yield "CSV with broken rows", ["phone", "import", "--dry-run", str(csv)], REFUSED, "Line 3"
    yield "output folder missing", ["profile", "render", MAC, "-o", "/nonexistent/x"], WORLD, "/nonexistent/x"
    yield "rule that does not parse", ["rule", "test", "( 1 lt"], REFUSED, "column"
    yield "files folder missing", ["serve", "--files", "/nonexistent"], WORLD, "/nonexistent"
    yield "HTTPS without certificate", ["serve", "--https", "8443"], USAGE, "--cert"
    yield "all ports off", ["serve", "--tftp", "0", "--http", "0", "--syslog", "0"], USAGE, "0"


def record(program):
    return [program.do("--json", *words) for words in
            (("phone", "list"), ("extension", "list"), ("setting", "list"))] \
        + [program.do("profile", "render", MAC)]


def check(what, done, status, names):
    message = done.stderr.decode()
    assert done.returncode == status, f"{what}: {done.returncode}, not {status}: {message}"
    assert message.startswith("spafleetctl: ") or "\nspafleetctl: " in message, f"{what}: {message!r}"
    assert names in message, f"{what}: {message!r} does not name {names!r}"
    assert "151secret" not in message, f"{what} shows a secret"


def check_databases(program):
    newer = program.folder / "newer.db"
    text = program.folder / "text.db"
    text.write_text("this is no database, however long it may be " * 100)
    program.run("setting", "list", database=newer)
    subprocess.run(["sqlite3", str(newer), "UPDATE spafleet_fleet SET version = 9999"], check=True)
    for what, path, names in (("newer database", newer, "newer"), ("not a database", text, "text.db"),
                              ("folder that cannot be", "/proc/nonexistent/fleet.db", "/proc/nonexistent")):
        before = path.read_bytes() if hasattr(path, "read_bytes") else None
        check(what, program.run("phone", "list", database=path), WORLD, names)
        assert before is None or path.read_bytes() == before, f"{what} was changed"


def check_port_in_use(program):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as holder:
        holder.bind(("127.0.0.1", 0))
        port = str(holder.getsockname()[1])
        done = program.run("serve", "--address", "127.0.0.1", "--tftp", port, "--http", "0",
                           "--syslog", "0")
        check("port in use", done, WORLD, port)


def check_full_disk(program):
    # A file that may not grow is how a full disk looks to a program.
    limit = 8192

    def no_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    big = ["phone", "set", MAC] + [f"GPP_{letter}={'x' * 1000}" for letter in "ABCDEFGHIJKLMNOP"]
    done = subprocess.run([str(BIN / "spafleetctl"), "--database", str(program.database), *big],
                          env=program.environment, preexec_fn=no_room, capture_output=True, timeout=60)
    check("full disk", done, WORLD, "")
    with open("/dev/full", "wb") as full:
        done = subprocess.run([str(BIN / "spafleetctl"), "--database", str(program.database),
                               "profile", "render", MAC], stdout=full, stderr=subprocess.PIPE,
                              env=program.environment, timeout=60)
    assert done.returncode == WORLD, done


def main():
    with Program() as program:
        make_guide_fleet(program)
        before = record(program)
        count = 0
        for what, words, status, names in cases(program):
            check(what, program.run(*words), status, names)
            count += 1
        check_databases(program)
        check_port_in_use(program)
        check_full_disk(program)
        assert record(program) == before, "something was lost or changed"
        print(f"{count + 6} kinds of bad input, each refused with its message; the record is unchanged")
    return 0


if __name__ == "__main__":
    sys.exit(main())
