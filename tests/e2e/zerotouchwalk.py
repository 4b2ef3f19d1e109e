"""The whole walk of the zero-touch guide (the trace's steps 5 to 23) with real peers: the guide's
fleet made by commands, our servers, a virtual phone fresh from the factory, and a real Asterisk at
which both lines register with the secrets that travelled by TFTP. Told for chan_sip by walk16_test.py
and for chan_pjsip by walk22_test.py."""

import struct
import subprocess

from asterisk import Asterisk
from program import Program, eventually, make_guide_fleet
from virtualphone import VirtualPhone

MAC = "002584d8d062"
VERSION = "7.2.30"
IMAGE = "spa525g-7-2-30.bin"


def image(version, size=20_000):
    """A firmware with the vendor's header: version at 0x5c, length at 0x58."""
    header = bytearray(b"SkOsMo5 fIrMwArE".ljust(0x100, b"\0"))
    header[0x58:0x5C] = struct.pack(">I", size)
    header[0x5C:0x5C + len(version)] = version.encode()
    return bytes(header).ljust(size, b"\0")


def tell_the_fleet(program, serving, pbx):
    """Where everything listens today: settings, for a file must not depend on how `serve` runs."""
    program.do("setting", "set", f"tftp.port={serving.tftp}", f"syslog.port={serving.syslog}",
               f"asterisk.host=127.0.0.1:{pbx.port}")
    rule = f"( $SWVER ne {VERSION} )? tftp://127.0.0.1:{serving.tftp}/sw/{IMAGE}"
    program.do("phone", "set", MAC, f"Upgrade_Rule={rule}")
    wanted = program.do("profile", "render", MAC)

    def served():
        return subprocess.run(["curl", "-fsS", f"http://127.0.0.1:{serving.http}/xml/spa{MAC}.xml"],
                              capture_output=True, check=False).stdout == wanted
    assert eventually(served), "serve did not see the edit of another process"


def proof(program):
    """What our own events say; a bootstrap file and a firmware name no phone."""
    return [(event["door"], event["what"], event["outcome"], event["mac"])
            for event in program.json("event", "list")]


def check_events(program):
    def complete():
        events = proof(program)
        fetched = [what for door, what, outcome, _ in events if (door, outcome) == ("tftp", "done")]
        told = [what for door, what, _, mac in events if door == "syslog" and mac]
        return (any("spa525G.cfg" in path for path in fetched)
                and sum(MAC in path for path in fetched) >= 2
                and any(IMAGE in path for path in fetched)
                and any("Successful resync" in what for what in told)
                and any("Successful upgrade" in what for what in told))
    assert eventually(complete), proof(program)


def walk(name, driver):
    with Program() as program, Asterisk(name) as pbx:
        make_guide_fleet(program, "127.0.0.1")
        files = program.folder / "files"
        (files / "sw").mkdir(parents=True)
        (files / "sw" / IMAGE).write_bytes(image(VERSION))
        program.do("asterisk", "export", str(pbx.etc), "--driver", driver)
        pbx.bind()
        pbx.start()
        with program.serve("--files", str(files)) as serving:
            tell_the_fleet(program, serving, pbx)
            with VirtualPhone(program, "--model", "SPA525G", "--mac", MAC, "--server",
                              f"127.0.0.1:{serving.tftp}") as phone:
                for account in ("151", "152"):
                    assert eventually(lambda: pbx.registered(account)), phone.says()
                check_events(program)
                said = phone.says()
                assert f"firmware {VERSION}" in said, said
                assert "secret" not in said, said
                shown = program.json("phone", "show", MAC)
                assert shown["state"] == "up to date", shown
            assert phone.status == 0, phone.status
        assert serving.status == 0, serving.status
    print(f"both lines registered at {name} with the secrets that travelled by TFTP")
