#!/usr/bin/env python3
"""The zero-touch guide's own fleet, made by a handful of commands, comes out as the guide shows it
and travels by the stock tftp client and curl unchanged."""

import re
import socket
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET

from program import SERVICE_CODES, Program, by_curl, eventually, make_guide_fleet, need

SERVER = "192.168.2.245"
MAC = "002584d8d062"

# The elements the guide shows and its values for them.
SHOWN = {
    "Station_Name": "Asterisk",
    "Proxy_1_": SERVER, "User_ID_1_": "151", "Password_1_": "151secret", "Short_Name_1_": "Fred 151",
    "Display_Name_1_": "Asterisk151",
    "Proxy_2_": SERVER, "User_ID_2_": "152", "Password_2_": "152secret", "Short_Name_2_": "Sally",
    "Display_Name_2_": "Asterisk152", "Extension_2_": "2",
    "Extension_3_": "Disabled", "Extension_4_": "Disabled", "Extension_5_": "Disabled",
    "Profile_Rule": f"tftp://{SERVER}/xml/spa$MA.xml",
    "Upgrade_Rule": f"( $SWVER ne 7.2.30 )? tftp://{SERVER}/sw/spa525g-7-2-30.bin",
    **{code: "" for code in SERVICE_CODES},
}


def check_profile(profile):
    root = ET.fromstring(profile)
    assert root.tag == "flat-profile", root.tag
    elements = {}
    for element in root.iter():
        if element is not root:
            assert element.tag not in elements, f"{element.tag} stands there twice"
            elements[element.tag] = element
    for name, value in SHOWN.items():
        assert name in elements, f"{name} is missing"
        assert (elements[name].text or "") == value, f"{name}: {elements[name].text!r}"
    text = profile.decode()
    for code in SERVICE_CODES:  # cleared is not kept
        assert re.search(rf"<{code}( ua=\"\w+\")?></{code}>", text), code
    for line in (3, 4, 5):
        for name in ("User_ID", "Password", "Display_Name"):
            assert re.search(rf"<{name}_{line}_( ua=\"\w+\")?></{name}_{line}_>", text), (name, line)
    assert elements["Resync_Periodic"].text == "3600"
    for kept in ("Admin_Passwd", "User_Password", "GPP_SA", "Web_Server_Port", "VLAN_ID"):
        if kept in elements:
            assert re.search(rf"<{kept}( ua=\"\w+\")?/>", text), f"{kept} is not left alone"
    size = len(profile)
    print(f"the full profile has {size} bytes and {len(elements)} elements; the guide's 67269 bytes")
    assert 40_000 < size < 110_000, size


def check_bootstrap(bootstrap):
    root = ET.fromstring(bootstrap)
    said = {element.tag: element.text for element in root.iter() if element is not root}
    assert said == {"Resync_On_Reset": "Yes", "Resync_Periodic": "10",
                    "Profile_Rule": f"tftp://{SERVER}/xml/spa$MA.xml"}, said


def by_tftp(program, port, path):
    target = program.folder / "fetched"
    target.unlink(missing_ok=True)
    subprocess.run(["tftp", "-m", "octet", "127.0.0.1", str(port), "-c", "get", path, str(target)],
                   check=True, timeout=30, capture_output=True)
    return target.read_bytes()


def option_acknowledgement(port, path):
    """What an SPA525G sends, in the guide's step 5, and the options that come back."""
    request = struct.pack("!H", 1) + path.encode() + b"\0octet\0timeout\x0020\0tsize\x000\0"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.settimeout(10)
        phone.sendto(request, ("127.0.0.1", port))
        answer, peer = phone.recvfrom(2048)
        phone.sendto(struct.pack("!HH", 5, 0) + b"\0", peer)  # thanks, that was all
    opcode, = struct.unpack("!H", answer[:2])
    words = answer[2:].split(b"\0")[:-1]
    return opcode, dict(zip(words[::2], words[1::2]))


def check_unknown_files_are_explained(program, serving):
    got = subprocess.run(["curl", "-s", "-o", "/dev/null", "-w", "%{http_code}",
                          f"http://127.0.0.1:{serving.http}/spa000e08aabbcc.xml"],
                         check=True, capture_output=True, timeout=30).stdout
    assert got == b"404", got

    def explained():
        return [event for event in program.json("event", "list")
                if event["mac"] == "00:0e:08:aa:bb:cc" and "phone add" in event["remedy"]]
    assert eventually(explained), program.json("event", "list")


def main():
    need("tftp", "curl")
    with Program() as program:
        make_guide_fleet(program)
        settings = {each["name"]: each for each in program.json("setting", "list", "--all")}
        assert settings["server"] == {"name": "server", "value": SERVER, "from": "set"}, settings
        assert settings["tftp.port"]["value"] == "69" and settings["tftp.port"]["from"] == "default"
        profile = program.do("profile", "render", MAC)
        bootstrap = program.do("profile", "bootstrap", "SPA525G")
        check_profile(profile)
        check_bootstrap(bootstrap)
        assert profile == program.do("profile", "render", "0025.84d8.d062"), "two renderings differ"
        with program.serve() as serving:
            opcode, options = option_acknowledgement(serving.tftp, f"/xml/spa{MAC}.xml")
            assert opcode == 6, opcode
            assert options == {b"timeout": b"20", b"tsize": str(len(profile)).encode()}, options
            for path, wanted in (("/spa525G.cfg", bootstrap), (f"/xml/spa{MAC}.xml", profile)):
                assert by_tftp(program, serving.tftp, path) == wanted, f"{path} by TFTP"
                assert by_curl(serving.http, path) == wanted, f"{path} by HTTP"
            check_unknown_files_are_explained(program, serving)

            def up_to_date():
                return program.json("phone", "show", MAC)["state"] == "up to date"
            assert eventually(up_to_date), program.json("phone", "show", MAC)
        assert serving.status == 0, serving.status
        log = (program.folder / "serve.log").read_bytes()
        assert b"151secret" not in log and b"152secret" not in log
    return 0


if __name__ == "__main__":
    sys.exit(main())
