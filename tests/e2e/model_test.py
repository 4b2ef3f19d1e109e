#!/usr/bin/env python3
"""The catalogue at the terminal: list, show, and a model learned from a phone's own dump."""

from xml.etree import ElementTree

from program import Program

DUMP = """<?xml version="1.0" encoding="UTF-8"?>
<flat-profile>
  <Product_Name group="Info/Product_Information">SPA599G</Product_Name>
  <Software_Version group="Info/Product_Information">9.1.0</Software_Version>
  <Registration_State group="Info/Ext_1_Status">Registered</Registration_State>
  <Admin_Passwd group="System/System_Configuration"/>
  <Resync_Periodic group="Provisioning/Configuration_Profile">77</Resync_Periodic>
  <Proxy_1_ group="Ext_1/Proxy_and_Registration">192.0.2.1</Proxy_1_>
  <Proxy_2_ group="Ext_2/Proxy_and_Registration">192.0.2.1</Proxy_2_>
  <Password_1_ group="Ext_1/Subscriber_Information">hunter2</Password_1_>
  <Password_2_ group="Ext_2/Subscriber_Information">hunter2</Password_2_>
  <Hologram_Mode group="Phone/Hologram">Dim</Hologram_Mode> <!-- options: Off/Dim/Full -->
</flat-profile>
"""


def lists_the_whole_family(program):
    models = {entry["model"]: entry for entry in program.json("model", "list")}
    for name in ("SPA301", "SPA525G2", "SPA962", "PAP2T", "SPA8000", "ATA192", "CP-7832-3PCC"):
        assert name in models, name
    assert models["SPA525G"]["lines"] == 5 and models["SPA525G"]["keys"] == 5
    assert models["SPA2102"]["keys"] == 0
    assert models["SPA112"]["unverified"]


def shows_every_parameter(program):
    model = program.json("model", "show", "spa-525g")
    assert model["model"] == "SPA525G"
    by_name = {parameter["name"]: parameter for parameter in model["parameters"]}
    assert len(by_name) == len(model["parameters"]) > 1200
    proxy = by_name["Proxy_5_"]
    assert (proxy["tab"], proxy["type"], proxy["access"]) == ("Ext 5", "FQDN", "na")
    assert by_name["Password_1_"]["secret"] and not proxy["secret"]
    assert "Asterisk" in by_name["Server_Type"]["choices"]
    assert "Proxy_6_" not in by_name
    assert all(parameter["help"] or parameter["unknown"] for parameter in model["parameters"])


def shows_a_routers_settings(program):
    model = program.json("model", "show", "SPA122")
    by_name = {parameter["name"]: parameter for parameter in model["parameters"]}
    mode = by_name["router-configuration/Router_Mode"]
    assert mode["choices"] == ["0", "1"] and mode["words"] == ["bridge", "NAT"]
    assert mode["tab"] == "Network Setup" and mode["left_alone"]


def knows_the_modules_of_keys(program):
    listed = {entry["model"]: entry for entry in program.json("model", "list")}
    for name, keys in (("SPA500S", 32), ("SPA500DS", 32), ("SPA932", 32), ("CP-8800-A-KEM-3PCC", 36)):
        assert listed[name]["family"] == "key module" and listed[name]["keys"] == keys, name
    module = program.json("model", "show", "spa932")
    assert module["carried_by"] == [{"model": "SPA962", "most": 2}]
    names = [parameter["name"] for parameter in module["parameters"]]
    assert "Unit_1_Key_1" in names and "Unit_2_Key_32" in names and "Proxy_1_" not in names
    assert b"carried_by: SPA962" in program.do("model", "show", "SPA932")
    refused = program.run("phone", "add", "00:25:84:d8:d0:62", "--model", "SPA932")
    assert refused.returncode == 1 and b"module of keys" in refused.stderr, refused.stderr


def asks_whether_another_is_meant(program):
    done = program.run("model", "show", "SPA52G5")
    assert done.returncode == 1 and b"SPA525G" in done.stderr and not done.stdout


def learns_a_model(program):
    dump = program.folder / "spacfg.xml"
    dump.write_text(DUMP)
    program.do("model", "learn", str(dump))
    model = program.json("model", "show", "SPA599G")
    assert model["lines"] == 2 and model["last_firmware"] == "9.1.0"
    by_name = {parameter["name"]: parameter for parameter in model["parameters"]}
    assert by_name["Hologram_Mode"]["choices"] == ["Off", "Dim", "Full"]
    assert by_name["Resync_Periodic"]["default"] is None
    assert "Registration_State" not in by_name
    kept = list((program.folder / "data").rglob("SPA599G.json"))
    assert len(kept) == 1 and "hunter2" not in kept[0].read_text()
    program.do("phone", "add", "00:25:84:d8:d0:62", "--model", "SPA599G")
    program.do("setting", "set", "server=192.0.2.10")
    program.do("phone", "set", "00:25:84:d8:d0:62", "Hologram_Mode=Full", "Proxy_2_=192.0.2.7")
    told = {element.tag: element.text for element in
            ElementTree.fromstring(program.do("profile", "render", "00:25:84:d8:d0:62"))}
    assert told["Hologram_Mode"] == "Full" and told["Proxy_2_"] == "192.0.2.7"
    assert "Proxy_3_" not in told and "Registration_State" not in told


def learns_a_second_firmware(program):
    dump = program.folder / "older.xml"
    dump.write_text(DUMP.replace("9.1.0", "8.0.0").replace("Hologram_Mode", "Telegraph_Key"))
    program.do("model", "learn", str(dump))
    model = program.json("model", "show", "SPA599G")
    names = [parameter["name"] for parameter in model["parameters"]]
    assert "Hologram_Mode" in names and "Telegraph_Key" in names
    assert model["last_firmware"] == "9.1.0"


def refuses_what_is_no_dump(program):
    page = program.folder / "page.html"
    page.write_text("<html><body>404</body></html>")
    assert program.run("model", "learn", str(page), "--model", "SPA598").returncode == 1
    assert program.run("model", "learn", str(page)).returncode == 2
    assert program.run("model", "learn", str(program.folder / "nothing")).returncode == 3


if __name__ == "__main__":
    with Program() as spafleetctl:
        for claim in (lists_the_whole_family, shows_every_parameter, shows_a_routers_settings, knows_the_modules_of_keys,
                      asks_whether_another_is_meant,
                      learns_a_model, learns_a_second_firmware, refuses_what_is_no_dump):
            claim(spafleetctl)
            print("ok", claim.__name__)
