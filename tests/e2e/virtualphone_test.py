#!/usr/bin/env python3
"""A virtual phone is a phone to others: curl reads its pages with the password of its profile,
resync and reboot work by them, and a NOTIFY is challenged and then obeyed."""

import socket
import sys

from program import Program, eventually, free_port, make_guide_fleet, need
from virtualphone import VirtualPhone, answered, notify, page

MAC = "002584d8d062"
PASSWORD = "hush-hush"


def check_pages(port, phone):
    assert page(port, "/admin/status.xml").endswith("\n401")
    assert page(port, "/admin/status.xml", "wrong").endswith("\n401")
    status = page(port, "/admin/status.xml", PASSWORD)
    assert status.endswith("\n200") and "<flat-status>" in status, status
    config = page(port, "/admin/spacfg.xml", PASSWORD)
    assert ">151<" in config and "151secret" not in config and PASSWORD not in config
    before = phone.says().count("nothing changes")
    assert page(port, "/admin/resync", PASSWORD).endswith("\n200")
    assert eventually(lambda: phone.says().count("nothing changes") > before), phone.says()


def check_notify(port, phone):
    uri = f"sip:151@127.0.0.1:{port};line=1"
    status, challenge = notify(port, "resync")
    assert status == 401 and challenge, (status, challenge)
    wrong = answered(challenge, uri, "151", "guess")
    assert notify(port, "resync", wrong)[0] == 401
    right = answered(challenge, uri, "151", "151secret")
    before = phone.says().count("nothing changes")
    assert notify(port, "resync", right)[0] == 200
    assert eventually(lambda: phone.says().count("nothing changes") > before), phone.says()
    assert notify(port, "message-summary", right)[0] == 489
    assert notify(port, "reboot_now", right)[0] == 200
    assert eventually(lambda: phone.says().count("starts with") >= 3), phone.says()


def main():
    need("curl")
    with Program() as program:
        make_guide_fleet(program, "127.0.0.1")
        program.do("phone", "set", MAC, "Upgrade_Rule=", "Admin_Passwd=" + PASSWORD)
        with program.serve() as serving:
            program.do("setting", "set", f"tftp.port={serving.tftp}",
                       f"syslog.port={serving.syslog}", "asterisk.host=127.0.0.1:9")
            wanted = program.do("profile", "render", MAC)
            assert eventually(lambda: page(serving.http, f"/xml/spa{MAC}.xml").encode()
                              .startswith(wanted))
            web, sip = free_port(socket.SOCK_STREAM), free_port()
            with VirtualPhone(program, "--model", "SPA525G", "--mac", MAC, "--server",
                              f"127.0.0.1:{serving.tftp}", "--web", str(web), "--sip",
                              str(sip)) as phone:
                assert eventually(lambda: "reboots" in phone.says()), phone.says()
                assert eventually(lambda: page(web, "/").endswith("\n401")), phone.says()
                check_pages(web, phone)
                check_notify(sip, phone)
            assert phone.status == 0, phone.status
    return 0


if __name__ == "__main__":
    sys.exit(main())
