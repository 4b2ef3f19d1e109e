"""The guide's fleet on a real Asterisk: exported, loaded, registered with the secrets the phone was
served, and called. Told for chan_sip by asterisk16_test.py and for chan_pjsip by asterisk22_test.py."""

import json
import subprocess
import xml.etree.ElementTree as ET

from asterisk import Asterisk, answering, call, register
from program import Program, eventually, make_guide_fleet, need

MAC = "002584d8d062"
HOSTILE = 'a;b\\;c#=>,"\\'  # a secret of everything that means something in a .conf file


def export(program, pbx, driver):
    return json.loads(program.do("--json", "asterisk", "export", str(pbx.etc), "--driver", driver))


def check_export(program, pbx, driver):
    peers = "sip.conf" if driver == "sip" else "pjsip.conf"
    first = export(program, pbx, driver)
    assert sorted(first["changed"]) == sorted([peers, "extensions.conf", "voicemail.conf"]), first
    pbx.bind()  # lines of the site's own now
    with (pbx.etc / "extensions.conf").open("a") as own:
        own.write("\n[site]\nexten => 900,1,NoOp()\n")
    before = {path.name: path.read_bytes() for path in pbx.etc.iterdir()}
    again = export(program, pbx, driver)
    assert again["changed"] == [], again
    assert before == {path.name: path.read_bytes() for path in pbx.etc.iterdir()}


def check_loaded(pbx, driver):
    assert pbx.warnings() == [], "\n".join(pbx.warnings())
    plan = pbx.cli("dialplan show fxsgroup")
    listed = pbx.cli("sip show peers" if driver == "sip" else "pjsip show endpoints")
    for number in ("151", "152", "153"):
        assert f"Dial({driver.upper()}/{number},60,rT)" in plan, plan
        assert f"\n{number} " in listed or f"{number}/{number}" in listed, listed
    assert "'900' =>" in pbx.cli("dialplan show site")
    assert "3615551212" in pbx.cli("dialplan show itsp1")
    assert "151@fxsgroup" in pbx.cli("core show hints")
    assert "Fred" in pbx.cli("voicemail show users")


def accounts_from_served_profile(program):
    """User_ID and Password of both lines, as the stock TFTP client fetched them."""
    target = program.folder / "profile"
    with program.serve() as serving:
        subprocess.run(["tftp", "-m", "octet", "127.0.0.1", str(serving.tftp), "-c", "get",
                        f"/xml/spa{MAC}.xml", str(target)], check=True, timeout=60,
                       capture_output=True)
    said = {element.tag: element.text for element in ET.parse(target).getroot().iter()}
    return [(said[f"User_ID_{line}_"], said[f"Password_{line}_"]) for line in (1, 2)]


def check_call(pbx, caller, callee):
    with answering(pbx) as phone:
        register(pbx, *callee, contact=phone.port)
        assert eventually(lambda: pbx.reachable(callee[0])), pbx.cli("core show hints")
        call(pbx, *caller, callee[0])
        messages = phone.text("log")
    assert f"<sip:{caller[0]}@" in messages and "\nINVITE sip:" in messages, messages
    assert '"Asterisk151"' in messages, messages  # the caller's name came along


def walk(name, driver):
    need("tftp")
    with Program() as program, Asterisk(name) as pbx:
        make_guide_fleet(program, "127.0.0.1")
        program.do("extension", "set", "151", "--mailbox", "151@default", "--option",
                   "vmsecret=4711")
        program.do("extension", "add", "153", "--name", 'Fred; "Q" a\\b, <x> é', "--secret", "-",
                   "--mailbox", "153", stdin=HOSTILE + "\n")
        program.do("setting", "set", "asterisk.inbound.3615551212=itsp1: 151, 152")
        check_export(program, pbx, driver)
        pbx.start()
        check_loaded(pbx, driver)
        lines = accounts_from_served_profile(program)
        assert [user for user, _ in lines] == ["151", "152"], lines
        for line in lines:
            register(pbx, *line)
            assert pbx.registered(line[0]), line[0]
        assert not pbx.registered("153")
        assert pbx.takes("153", HOSTILE) and not pbx.takes("153", HOSTILE + "x")
        check_call(pbx, *lines)
    print(f"{name}: both lines registered with the secrets they were served; 151 called 152")
