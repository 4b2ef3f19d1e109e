#!/usr/bin/env python3
"""Three virtual phones at loopback addresses of their own are found by `phone probe`, adopted, told by
NOTIFY to resync and to report, each proving it; who asks for a password says so, silence is a failure."""

import json
import socket
import sys

from program import Program, by_curl, eventually, free_port, make_guide_fleet
from virtualphone import VirtualPhone

NET = "127.77.3.0/29"
FIRST = "127.77.3.1"
MACS = [f"00:25:84:d8:d0:6{n}" for n in (2, 3, 4)]


def probe(program, *words, stdin=None):
    done = program.run("--json", "phone", "probe", *words, stdin=stdin)
    return done.returncode, json.loads(done.stdout) if done.stdout else None, done.stderr.decode()


def check_probe(program, web):
    def all_answer():  # on a busy machine one may be silent for too long
        status, rows, _ = probe(program, NET, "--port", str(web))
        return rows if status == 0 and [row["mac"] for row in rows] == MACS else None
    rows = eventually(all_answer)
    assert rows, probe(program, NET, "--port", str(web))
    assert [row["recorded"] for row in rows] == [True, False, False], rows
    for row in rows:
        assert row["model"] == "SPA525G" and row["firmware"] and row["serial"], row
        assert not row["adopted"], row
    assert len(program.json("phone", "list")) == 1  # it adds nothing by itself
    adopted = []

    def all_are_ours():
        _, rows, _ = probe(program, NET, "--port", str(web), "--adopt")
        adopted.extend(row["mac"] for row in rows if row["adopted"])
        return [phone["mac"] for phone in program.json("phone", "list")] == MACS
    assert eventually(all_are_ours), adopted
    assert sorted(adopted) == MACS[1:], adopted
    status, rows, said = probe(program, f"127.77.9.1:{free_port(socket.SOCK_STREAM)}")
    assert status == 3 and rows == [] and "127.77.9.1" in said, (status, rows, said)
    status, rows, said = probe(program, "10.0.0.0/8")
    assert status == 2 and rows is None and "/20" in said, said


def push(program, verb, *words):
    done = program.run("--json", "phone", verb, *words)
    assert done.stdout, done.stderr.decode()
    return done.returncode, json.loads(done.stdout)[0]


def resynced(program, where):
    """Told by NOTIFY, fetched and applied; a busy machine may need another turn."""
    def proven():
        _, row = push(program, "resync", MACS[0], "--by", "sip", *where, "--wait", "12")
        return row["steps"][:3] == ["pushed", "fetched", "applied"]
    return eventually(proven)


def check_notify(program, where, serving, phone):
    before = phone.says().count("nothing changes")
    status, row = push(program, "resync", MACS[0], "--by", "sip", *where)
    assert status == 0 and row["pushed"], (row, phone.says())
    assert eventually(lambda: phone.says().count("nothing changes") > before), phone.says()
    status, row = push(program, "upgrade", MACS[0], "--by", "sip", *where)
    assert status == 1 and "NOTIFY" in row["why"], row
    status, row = push(program, "report", MACS[0], "--by", "http", *where)
    assert status == 1 and "SIP" in row["why"], row
    program.do("phone", "set", MACS[0],
               f"Report_Rule=http://127.0.0.1:{serving.http}/report/$MA.xml")
    status, row = push(program, "report", MACS[0], *where)
    assert status == 1 and not row["pushed"], row  # the phone has not fetched that rule yet
    assert resynced(program, where), phone.says()
    status, row = push(program, "report", MACS[0], *where, "--wait", "90")
    assert status == 0 and row["steps"] == ["pushed", "reported"], (row, phone.says())
    report = program.do("report", "show", MACS[0]).decode()
    assert "<User_ID_1_>151<" in report and "151secret" not in report


def check_password(program, web, where, phone):
    program.do("phone", "set", MACS[0], "Admin_Passwd=-", stdin="hush-hush\n")
    assert resynced(program, where), phone.says()[-3000:]
    other = Program()  # somebody else's record: it does not know the password
    with other:
        def refused():
            status, rows, _ = probe(other, f"{FIRST}:{web}")
            return status == 1 and rows and "password" in rows[0]["why"]
        assert eventually(refused), probe(other, f"{FIRST}:{web}")
        status, rows, said = probe(other, f"{FIRST}:{web}", "--password", "-", stdin="hush-hush\n")
        assert status == 0 and rows[0]["mac"] == MACS[0], (rows, said)
        assert "hush" not in said


def main():
    with Program() as program:
        make_guide_fleet(program, "127.0.0.1")
        program.do("phone", "unset", "--model", "SPA525G", "Upgrade_Rule")
        with program.serve() as serving:
            program.do("setting", "set", f"tftp.port={serving.tftp}",
                       f"syslog.port={serving.syslog}", "asterisk.host=127.0.0.1:9")
            bootstrap = program.do("profile", "bootstrap", "SPA525G")
            assert eventually(lambda: by_curl(serving.http, "/spa525G.cfg") == bootstrap)
            web, sip = free_port(socket.SOCK_STREAM), free_port()
            with VirtualPhone(program, "--model", "SPA525G", "--mac", MACS[0], "--count", "3",
                              "--address", FIRST, "--own-address", "--server",
                              f"127.0.0.1:{serving.tftp}", "--web", str(web), "--sip",
                              str(sip)) as phone:
                assert eventually(lambda: phone.says().count("pages on port") == 3), phone.says()
                check_probe(program, web)

                def up_to_date():
                    return program.json("phone", "show", MACS[0])["state"] == "up to date"
                assert eventually(up_to_date), phone.says()
                where = ("--address", f"{FIRST}:{sip}")
                check_notify(program, where, serving, phone)
                check_password(program, web, where, phone)
    print("found, adopted, resynced and asked for a report by NOTIFY")
    return 0


if __name__ == "__main__":
    sys.exit(main())
