#!/usr/bin/env python3
"""A push is followed until there is proof: pushed, fetched, applied, and where the lines are not
registered the missing step is named; an upgrade until the phone says it upgraded; after a 401 the password last served is tried; a phone that is
not there is a failure with its reason."""

import http.server
import json
import socket
import sys
import threading
import time

from program import Program, by_curl, eventually, free_port, make_guide_fleet
from virtualphone import VirtualPhone

MAC = "002584d8d062"


def push(program, verb, *words):
    done = program.run("--json", "phone", verb, MAC, *words)
    assert done.stdout, done.stderr.decode()
    return done.returncode, json.loads(done.stdout)[0], done.stderr.decode()


class EagerPhone(http.server.BaseHTTPRequestHandler):
    """A phone that has fetched and applied its profile before it answers whoever told it to; told to
    upgrade it does, or only fetches its profile."""

    serving = None  # whom it fetches from
    upgrades = False

    def log(self, text):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as log:
            log.sendto(f"SPA525G {MAC} -- {text}".encode(), ("127.0.0.1", self.serving.syslog))

    def do_GET(self):
        self.send_response(200)
        if self.path.startswith("/admin/resync"):
            by_curl(self.serving.http, f"/xml/spa{MAC}.xml")
            self.log("Successful resync tftp://h/x")
            time.sleep(1)
        if self.path.startswith("/admin/upgrade"):
            by_curl(self.serving.http, f"/xml/spa{MAC}.xml")
            self.log(f"Successful {'upgrade' if self.upgrades else 'resync'} http://h/x")
        self.end_headers()
        self.wfile.write(b"<flat-status><Registration_State>Registered</Registration_State>"
                         b"<Registration_State>Registered</Registration_State></flat-status>")

    def log_message(self, *_):
        pass


def check_eager_phone(program, serving):
    EagerPhone.serving = serving
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), EagerPhone) as phone:
        threading.Thread(target=phone.serve_forever, daemon=True).start()
        status, row, said = push(program, "resync", "--address",
                                 f"127.0.0.1:{phone.server_address[1]}", "--wait", "90")
        phone.shutdown()
    assert status == 0 and row["missing"] is None, (row, said)


def check_upgrade(program):
    """That a phone fetched its profile is no proof of an upgrade."""
    program.do("phone", "set", MAC, "Upgrade_Rule=http://127.0.0.1/sw/new.bin")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), EagerPhone) as phone:
        threading.Thread(target=phone.serve_forever, daemon=True).start()
        for EagerPhone.upgrades, missing in ((False, "upgraded"), (True, "registered")):
            def shown():  # a busy machine may need another turn
                told = push(program, "upgrade", "--address",
                            f"127.0.0.1:{phone.server_address[1]}", "--wait", "5")[1]
                return told if told["missing"] == missing else None
            assert eventually(shown), missing
        phone.shutdown()


def main():
    with Program() as program:
        make_guide_fleet(program, "127.0.0.1")
        program.do("phone", "unset", "--model", "SPA525G", "Upgrade_Rule")
        program.do("phone", "set", MAC, "Admin_Passwd=-", stdin="first-password\n")
        status, row, _ = push(program, "resync")
        assert status == 1 and "--address" in row["why"], row  # never seen, no address
        with program.serve() as serving:
            program.do("setting", "set", f"tftp.port={serving.tftp}",
                       f"syslog.port={serving.syslog}")
            bootstrap = program.do("profile", "bootstrap", "SPA525G")

            def noticed():
                return by_curl(serving.http, "/spa525G.cfg") == bootstrap
            assert eventually(noticed), "serve did not see the edit of another process"
            web = free_port(socket.SOCK_STREAM)
            where = ("--address", f"127.0.0.1:{web}")
            with VirtualPhone(program, "--model", "SPA525G", "--mac", MAC, "--server",
                              f"127.0.0.1:{serving.tftp}", "--web", str(web),
                              "--no-register") as phone:
                def up_to_date():
                    return program.json("phone", "show", MAC)["state"] == "up to date"
                assert eventually(up_to_date), phone.says()

                program.do("phone", "set", MAC, "Station_Name=Changed")

                def proven():  # a busy machine may need another turn
                    told = push(program, "resync", *where, "--wait", "15")
                    return told if told[1]["steps"][:3] == ["pushed", "fetched", "applied"] else None
                told = eventually(proven)
                assert told, phone.says()
                status, row, said = told
                assert status == 1 and row["missing"] == "registered", row
                assert "1 (151)" in row["why"], row

                # The phone still has the first password when the record has the second.
                program.do("phone", "set", MAC, "Admin_Passwd=-", stdin="second-password\n")
                status, row, said = push(program, "resync", *where)
                assert status == 0 and row["pushed"], (row, said)
                assert eventually(up_to_date), phone.says()
                status, row, said = push(program, "reboot", *where)
                assert status == 0, (row, said)
                said += phone.says()
            check_eager_phone(program, serving)
            check_upgrade(program)
            log = (program.folder / "serve.log").read_text(errors="replace") + said
            for secret in ("first-password", "second-password", "151secret"):
                assert secret not in log, f"{secret} stands in a log"
            status, row, _ = push(program, "resync", *where, "--wait", "2")
            assert status == 1 and not row["pushed"] and row["why"], row
    print("pushed → fetched → applied, and the missing step named")
    return 0


if __name__ == "__main__":
    sys.exit(main())
