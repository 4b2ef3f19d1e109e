#!/usr/bin/env python3
"""What scripts may rely on of the commands that deal with phones: what came in, pushes of many at a
pace, and that Ctrl-C ends each cleanly."""

import json
import signal
import socket
import sqlite3
import subprocess

from contract import DONE, FOUND, FRED, SALLY, USAGE, as_json, office, play, ran, shown
from program import BIN, Program, by_curl, eventually, free_port, need
from virtualphone import VirtualPhone

FIRST, SECOND = "00:25:84:00:00:21", "00:25:84:00:00:22"
MANY = 60_000  # lines, six times what is read at once


def started(program, *words):
    return subprocess.Popen([str(BIN / "spafleetctl"), "--database", str(program.database), *words],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            env=program.environment)


def interrupted(process):
    """What it still says after Ctrl-C."""
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    return process.returncode, out.decode(), err.decode()


def log(serving, text):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.sendto(text.encode(), ("127.0.0.1", serving.syslog))


def lists_what_came_in(program, serving):
    log(serving, "<134>SPA525G 002584d8d062 -- Successful resync tftp://192.0.2.1/x")
    log(serving, "<131>SPA504G 002584d8d063 -- out of paper")
    assert eventually(lambda: len(as_json(program, "syslog", "tail")) == 2)
    path = f"/xml/spa{FRED.replace(':', '')}.xml"
    assert eventually(lambda: by_curl(serving.http, path) == program.do("profile", "render", FRED))
    assert eventually(lambda: len(as_json(program, "event", "list", "--phone", FRED)) >= 2)
    tail = ("syslog", "tail")
    line, = shown(program, (*tail, "--phone", FRED), "2", "time mac address severity host text")
    assert line["mac"] == FRED and "resync" in line["text"] and line["severity"] == 6, line
    line, = as_json(program, *tail, "--grep", "paper")
    assert line["mac"] == SALLY and line["severity"] == 3, line
    assert ran(program, *tail, "--grep", "nobody said that") == ("", "")
    assert [each["mac"] for each in as_json(program, *tail)] == [FRED, SALLY], "oldest first"
    events = shown(program, ("event", "list", "--phone", FRED),
                   "TIME PHONE DOOR WHAT OUTCOME REMEDY", "time mac door what outcome remedy")
    assert {event["mac"] for event in events} == {FRED}, events
    assert {"http", "syslog"} <= {event["door"] for event in events}, events
    assert len(as_json(program, "event", "list")) >= len(events)


def follows_the_log_until_interrupted(program, serving):
    tail = started(program, "syslog", "tail", "-f", "--json", "--phone", FRED)
    assert "resync" in json.loads(tail.stdout.readline())["text"], "what is kept comes first"
    log(serving, "<134>SPA504G 002584d8d063 -- another phone's")
    log(serving, "<134>SPA525G 002584d8d062 -- and then this")
    assert json.loads(tail.stdout.readline())["text"].endswith("and then this")
    assert interrupted(tail) == (DONE, "", "")


def keeps_what_phones_report(program, serving):
    report = b"<flat-profile><Password_1_>hush-hush</Password_1_><Station_Name>Ann</Station_Name>" \
        b"</flat-profile>"
    subprocess.run(["curl", "-fsS", "--data-binary", "@-",
                    f"http://127.0.0.1:{serving.http}/report/{FRED.replace(':', '')}.xml"],
                   input=report, check=True)
    assert eventually(lambda: as_json(program, "report", "list"))
    told, = shown(program, ("report", "list"), "PHONE LAST REPORT", "mac time")
    assert told["mac"] == FRED, told
    said = ran(program, "report", "show", FRED)
    assert "hush-hush" not in said.out and ">Ann<" in said.out and said.err == "", said
    assert ran(program, "report", "show", FRED, "--show-secrets").out.encode() == report
    kept = program.folder / "report.xml"
    assert ran(program, "report", "show", FRED, "-o", str(kept)) == ("", "")
    assert kept.read_bytes() == report and kept.stat().st_mode & 0o777 == 0o600
    ran(program, "report", "show", SALLY, status=FOUND)


def stops_amid_what_is_kept(program):
    with sqlite3.connect(program.folder / "log.db") as kept:
        kept.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                     "INSERT INTO line_kept (id, at, mac, address, severity, host, message) "
                     "SELECT 1000000 + i, 1, NULL, '192.0.2.9', 6, '', 'one of many' FROM n", (MANY,))
    kept.close()
    tail = started(program, "syslog", "tail")
    assert tail.stdout.readline()
    status, rest, said = interrupted(tail)
    assert status == FOUND and "Stopped" in said, (status, said)
    assert rest.endswith("one of many\n") and rest.count("\n") < MANY, "it printed all the same"


def tells_many_at_a_pace(program):
    told = shown(program, ("phone", "resync", "--all", "--pace", "600/min"), "PHONE STEPS WHY",
                 "mac pushed steps missing why")
    assert [(row["mac"], row["pushed"]) for row in told] == [(FIRST, True), (SECOND, True)], told
    told = as_json(program, "phone", "resync", "--group", "Row", "--pace", "600", "--wait", "60")
    assert [row["steps"][:2] for row in told] == [["pushed", "fetched"]] * 2, told
    for pace in ("0", "30/h", "/min", "many"):
        ran(program, "phone", "resync", "--all", "--pace", pace, status=USAGE)


def tells_some_first(program):
    told = as_json(program, "phone", "resync", "--all", "--first", "1", "--wait", "60")
    assert [row["mac"] for row in told] == [FIRST, SECOND], told
    never_seen = "00:25:84:00:00:01"  # and told before the others
    ran(program, "phone", "add", never_seen, "--model", "SPA504G")
    some = ran(program, "--json", "phone", "resync", "--all", "--first", "1", "--wait", "2",
               status=FOUND)
    assert [row["mac"] for row in json.loads(some.out)] == [never_seen], some
    assert "Not told: 2 of 3" in some.err, some
    ran(program, "phone", "remove", never_seen)
    ran(program, "phone", "resync", "--all", "--first", "1", status=USAGE)  # for how long?


def what_was_told_stays_told(program):
    def events():
        return len(as_json(program, "event", "list", "--phone", FIRST))
    before = events()
    push = started(program, "phone", "resync", "--all", "--pace", "1/min", "--json")
    assert eventually(lambda: events() > before), "the first was not told"
    status, out, _ = interrupted(push)
    assert status == FOUND and [row["mac"] for row in json.loads(out)] == [FIRST], (status, out)


def says_what_was_done_however_late(program):
    with socket.create_server(("127.0.0.1", 0)) as phone:
        address = f"127.0.0.1:{phone.getsockname()[1]}"
        for words in (("resync", FIRST, "--address", address), ("probe", address)):
            told = started(program, "phone", *words, "--json")
            asked, _ = phone.accept()
            with asked:
                assert asked.recv(4096).startswith(b"GET /")
                told.send_signal(signal.SIGINT)
                asked.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            out, said = told.communicate(timeout=60)
            assert told.returncode in (DONE, FOUND) and said == b"", (words, told.returncode, said)
            assert json.loads(out)[0], (words, out)


def ends_by_either_signal(program):
    for sign in (signal.SIGINT, signal.SIGTERM):
        with program.serve() as serving:
            serving.process.send_signal(sign)
            assert serving.process.wait(timeout=60) == DONE, sign
            assert serving.process.stdout.read() == b"", "nothing but ready is a result"


def two_phones(program):
    """A row of two phones that need nothing but their profile."""
    ran(program, "setting", "set", "server=127.0.0.1")
    web = free_port(socket.SOCK_STREAM)
    for mac in (FIRST, SECOND):
        ran(program, "phone", "add", mac, "--model", "SPA504G", "--group", "Row")
    ran(program, "phone", "set", "--group", "Row", f"Web_Server_Port={web}")
    return web


def main():
    need("curl")
    with office() as program:
        with program.serve() as serving:
            play((lists_what_came_in, follows_the_log_until_interrupted, keeps_what_phones_report),
                 program, serving)
        play((stops_amid_what_is_kept, ends_by_either_signal), program)
    with Program() as program:
        web = two_phones(program)
        with program.serve() as serving:
            program.do("setting", "set", f"tftp.port={serving.tftp}",
                       f"syslog.port={serving.syslog}")
            wanted = program.do("profile", "render", FIRST)
            path = f"/xml/spa{FIRST.replace(':', '')}.xml"
            assert eventually(lambda: by_curl(serving.http, path) == wanted)
            with VirtualPhone(program, "--model", "SPA504G", "--mac", FIRST, "--count", "2",
                              "--own-address", "--no-register", "--web", str(web), "--server",
                              f"127.0.0.1:{serving.tftp}") as phones:
                assert eventually(lambda: all(phone["state"] == "up to date" for phone
                                              in as_json(program, "phone", "list"))), phones.says()
                play((tells_many_at_a_pace, tells_some_first, what_was_told_stays_told,
                      says_what_was_done_however_late), program)


if __name__ == "__main__":
    main()
