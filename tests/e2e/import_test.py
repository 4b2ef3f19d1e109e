#!/usr/bin/env python3
"""What a phone holds comes into the record: from its own pages, with digest and with the password
in the address, and from files; and is compared with what the record would tell it."""

import contextlib
import http.server
import json
import socket
import ssl
import subprocess
import sys
import threading

from program import Program, by_curl, eventually, free_port, make_guide_fleet, need
from virtualphone import VirtualPhone

MAC = "00:25:84:d8:d0:62"
PASSWORD = "hush-hush"


@contextlib.contextmanager
def provisioned(office, mac, model):
    """A phone of @p office that fetched its profile; yields where its pages are."""
    with office.serve() as served:
        office.do("setting", "set", f"tftp.port={served.tftp}", f"syslog.port={served.syslog}",
                  "asterisk.host=127.0.0.1:9")
        told = office.do("profile", "render", mac)
        path = f"/xml/spa{mac.replace(':', '')}.xml"
        assert eventually(lambda: by_curl(served.http, path) == told), served.messages()
        web = free_port(socket.SOCK_STREAM)
        with VirtualPhone(office, "--model", model, "--mac", mac, "--firmware", "7.1.3",
                          "--no-register", "--server", f"127.0.0.1:{served.tftp}", "--web",
                          str(web)) as phone:
            assert eventually(lambda: phone_asks_for_password(web)), phone.says()
            yield f"127.0.0.1:{web}"


def phone_asks_for_password(port):
    asked = subprocess.run(["curl", "-s", "-o", "/dev/null", "--max-time", "20", "-w",
                            "%{http_code}", f"http://127.0.0.1:{port}/admin/spacfg.xml"],
                           capture_output=True, check=False)
    return asked.stdout == b"401"


def own_settings_of(program):
    """What the record tells the phone of its own, the server's address being known."""
    program.do("setting", "set", "server=192.0.2.1")
    return program.do("profile", "render", MAC, "--sparse").decode()


def check_adoption(home, address):
    """The phone is read into a record that knows nothing of it."""
    refused = home.run("profile", "import", f"http://{address}/admin/spacfg.xml")
    assert refused.returncode == 1 and b"password" in refused.stderr, refused
    secret = home.folder / "password"
    secret.write_text(PASSWORD + "\n")
    take = ["profile", "import", f"http://{address}", "--password", f"@{secret}"]
    planned = home.json(*take, "--dry-run")
    assert planned["dry_run"] and home.json("phone", "list") == [], planned
    done = home.json(*take)
    assert done["mac"] == MAC and done["model"] == "SPA525G", done
    assert done["firmware"] == "7.1.3" and done["serial"], done
    assert [line["extension"] for line in done["lines"]] == ["151", "152"], done
    assert done["new_extensions"] == ["151", "152"], done
    said = own_settings_of(home)
    assert ">Asterisk<" in said and ">Fred 151</Short_Name_1_>" in said, said
    assert "Enable_Web_Server" not in said, "the factory's values were written"
    again = home.json(*take)
    assert again["new_extensions"] == [] and again["settings"] == done["settings"], again
    assert PASSWORD not in json.dumps(done)
    phone = home.json("phone", "show", MAC)
    assert phone["firmware"] == "7.1.3", phone


def check_diff(office, address):
    same = office.json("profile", "diff", MAC, f"{MAC}@live", "--address", address)
    assert same == [], same
    office.do("phone", "set", MAC, "Station_Name=Elsewhere")
    found = office.json("profile", "diff", MAC, f"{MAC}@live", "--address", address)
    assert [each["name"] for each in found] == ["Station_Name"], found
    assert found[0]["before"] == {"state": "value", "value": "Elsewhere"}, found
    assert found[0]["after"] == {"state": "value", "value": "Asterisk"}, found
    table = office.do("profile", "diff", f"{MAC}@live", MAC, "--address", address).decode()
    assert "Elsewhere" in table and "Station_Name" in table, table
    office.do("phone", "unset", MAC, "Station_Name")
    port = address.rpartition(":")[2]
    office.do("phone", "set", MAC, f"Web_Server_Port={port}")
    found = office.json("profile", "diff", MAC, f"{MAC}@live")  # where it was seen, at that port
    assert [each["name"] for each in found] == ["Web_Server_Port"], found
    stranger = office.run("profile", "diff", MAC, "00:25:84:00:00:01@live", "--address", address)
    assert stranger.returncode == 1, stranger


def check_spa_phone():
    with Program() as office, Program() as home:
        make_guide_fleet(office, "127.0.0.1")
        office.do("phone", "set", MAC, "Upgrade_Rule=", "Admin_Passwd=-", stdin=PASSWORD + "\n")
        with provisioned(office, MAC, "SPA525G") as address:
            check_diff(office, address)
            check_adoption(home, address)


def check_file(program, name, text, *words, expect=0):
    path = program.folder / name
    path.write_text(text)
    done = program.run("--json", "profile", "import", str(path), *words)
    assert done.returncode == expect, done
    return json.loads(done.stdout) if expect == 0 else done.stderr.decode()


def check_files():
    with Program() as program:
        flat = ("<flat-profile><User_ID_1_>201</User_ID_1_><Password_1_>pst</Password_1_>"
                "<Display_Name_1_>Ann</Display_Name_1_><Brand_New>1</Brand_New>"
                "</flat-profile>")
        assert "--mac" in check_file(program, "a.xml", flat, "--model", "SPA504G", expect=2)
        assert "--model" in check_file(program, "a.xml", flat, "--mac", MAC, expect=2)
        done = check_file(program, "a.xml", flat, "--mac", MAC, "--model", "SPA504G")
        assert done["unknown"] == ["Brand_New"] and done["new_extensions"] == ["201"], done
        spc = 'User_ID[2] "202" ;\nPassword[2] "two" ;\nDisplay_Name[2] "Bob" ;\n'
        done = check_file(program, "b.txt", spc, "--mac", MAC)
        assert [line["extension"] for line in done["lines"]] == ["201", "202"], done
        shown = program.do("profile", "diff", str(program.folder / "a.xml"),
                           str(program.folder / "b.txt")).decode()
        assert "pst" not in shown and "********" in shown and "Ann" in shown, shown
        assert "pst" in program.do("--show-secrets", "profile", "diff",
                                   str(program.folder / "a.xml"),
                                   str(program.folder / "b.txt")).decode()
        raw = program.database.read_bytes()
        assert b"pst" not in raw, "a secret lies open in the record"
        for source in ("gopher://192.0.2.1/", "ftp://x/y", "http:///nowhere"):
            refused = program.run("profile", "import", source)
            assert refused.returncode == 2, (source, refused)
        gone = program.run("profile", "import", "http://127.0.0.1:9/", "--mac", MAC)
        assert gone.returncode == 3, gone


def check_query_login():
    """SPA1xx want their password behind an & in the address."""
    with Program() as office, Program() as home:
        mac = "58:6d:8f:00:00:01"
        office.do("setting", "set", "server=127.0.0.1")
        office.do("extension", "add", "301", "--name", "Fax", "--secret", "-", stdin="fax\n")
        office.do("phone", "add", mac, "--model", "SPA112", "--line", "1=301")
        office.do("phone", "set", mac, "Admin_Password=-", stdin=PASSWORD + "\n")
        with provisioned(office, mac, "SPA112") as address:
            done = home.json("profile", "import", f"http://{address}/admin/spacfg.xml"
                             f"&xuser=admin&xpassword={PASSWORD}")
            assert done["mac"] == mac and done["model"] == "SPA112", done
            assert [line["extension"] for line in done["lines"]] == ["301"], done


class Page(http.server.BaseHTTPRequestHandler):
    """A phone's own account of itself, as short as can be."""

    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<flat-profile><Product_Name group=\"Info/x\">CP-8851-3PCC</Product_Name>"
                         b"<MAC_Address group=\"Info/x\">00562b043615</MAC_Address>"
                         b"<Station_Name>Lobby</Station_Name></flat-profile>")

    def log_message(self, *_):
        pass


def check_encrypted_pages():
    """MPP phones may serve their pages by HTTPS, with a certificate nobody signed."""
    with Program() as home:
        key, certificate = home.folder / "key.pem", home.folder / "cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
                        "-subj", "/CN=phone", "-keyout", str(key), "-out", str(certificate)],
                       check=True, capture_output=True)
        phone = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        phone.socket = context.wrap_socket(phone.socket, server_side=True)
        threading.Thread(target=phone.serve_forever, daemon=True).start()
        mac, port = "00:56:2b:04:36:15", phone.server_address[1]
        done = home.json("profile", "import", f"https://127.0.0.1:{port}/admin/cfg.xml")
        assert done["mac"] == mac and done["settings"] == ["Station_Name"], done
        home.do("setting", "set", "server=192.0.2.1")
        home.do("phone", "set", mac, "Enable_Protocol=Https", f"Web_Server_Port={port}")
        found = home.json("profile", "diff", mac, f"{mac}@live", "--address", "127.0.0.1")
        assert "Station_Name" not in [each["name"] for each in found], found
        phone.shutdown()


def main():
    need("curl", "openssl")
    check_files()
    check_spa_phone()
    check_query_login()
    check_encrypted_pages()


if __name__ == "__main__":
    sys.exit(main())
