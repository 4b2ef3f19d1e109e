#!/usr/bin/env python3
"""A virtual phone fetches from servers that are not ours: from tftpd-hpa a bootstrap file, a profile that
openssl encrypted and a firmware, and writes its report there; from nginx by HTTP, a redirect, HTTPS that
it verifies, and a password; 404 and 5xx it survives as the guide says."""

import gzip
import socket
import sys

from peers import Nginx, Tftpd, encrypted, self_signed
from program import Program, eventually, free_port, need
from virtualphone import VirtualPhone, page, told
from zerotouchwalk import image

MAC = "002584d8d062"
PHRASE = "my secret phrase"
PROFILE = """<flat-profile>
 <Station_Name>Käse &amp; Co</Station_Name>
 <Resync_Periodic>3600</Resync_Periodic>
 <User_ID_1_>151</User_ID_1_>
 <Proxy_1_>127.0.0.1:9</Proxy_1_>
 <Auth_Resync-Reboot_1_>No</Auth_Resync-Reboot_1_>
{more}</flat-profile>
"""


def bootstrap(rule):
    return f"<flat-profile><Profile_Rule>{rule}</Profile_Rule>" \
           "<Resync_Periodic>1</Resync_Periodic></flat-profile>".encode()


def applied(web, phone, element, value):
    wanted = f">{value}</{element}>"
    found = eventually(lambda: wanted in page(web, "/admin/spacfg.xml"))
    assert found, (element, phone.says())


def decoded(program, path):
    """What the phone wrote there; nothing before all of it came."""
    done = program.run("profile", "decode", str(path), "--key", "-", stdin="reported\n")
    return done.stdout if done.returncode == 0 else b""


def by_tftp(program):
    files = program.folder / "tftp"
    files.mkdir()
    (files / "report.xml").write_bytes(b"")  # tftpd-hpa takes what is there to be written over
    (files / "report.xml").chmod(0o666)
    with Tftpd(program.folder, files) as tftpd:
        here = f"tftp://127.0.0.1:{tftpd.port}"
        more = f"<Upgrade_Rule>( $SWVER ne 7.2.30 )? {here}/spa525g-7-2-30.bin</Upgrade_Rule>\n" \
               f"<Report_Rule>[--key reported] {here}/report.xml</Report_Rule>\n"
        (files / "spa525G.cfg").write_bytes(
            bootstrap(f'[--key "{PHRASE}"] {here}/spa$MA.xml.enc'))
        (files / f"spa{MAC}.xml.enc").write_bytes(
            encrypted(gzip.compress(PROFILE.format(more=more).encode()), PHRASE))
        (files / "spa525g-7-2-30.bin").write_bytes(image("7.2.30", 300_001))
        web, sip = free_port(socket.SOCK_STREAM), free_port()
        with VirtualPhone(program, "--model", "SPA525G", "--mac", MAC, "--server",
                          f"127.0.0.1:{tftpd.port}", "--web", str(web), "--sip", str(sip)) as phone:
            applied(web, phone, "Software_Version", "7.2.30")
            applied(web, phone, "Station_Name", "Käse &amp; Co")
            assert eventually(lambda: told(sip, "151", "report") == 200), phone.says()
            report = eventually(lambda: decoded(program, files / "report.xml"))
            assert report and "Käse &amp; Co".encode() in report, tftpd.says()
            assert b"<GPP_SA" not in report


def by_http(program):
    files = program.folder / "www"
    (files / "private").mkdir(parents=True)
    cert, key = self_signed(program.folder, "nginx")
    with Nginx(program.folder, files, cert, key, "phones", "p w") as nginx:
        here = f"https://127.0.0.1:{nginx.https}"
        rule = f'[--key "{PHRASE}" --uid phones --pwd "p w"] {here}/private/spa$MA.xml'
        (files / "spa525G.cfg").write_bytes(
            bootstrap(f'[--uid phones --pwd "p w"] http://127.0.0.1:{nginx.http}/moved.cfg'))
        (files / "private" / "spa525G.cfg").write_bytes(bootstrap(rule))
        more = f"<Profile_Rule_B>http://127.0.0.1:{nginx.http}/absent.xml</Profile_Rule_B>\n" \
               "<Resync_Fails_On_FNF>No</Resync_Fails_On_FNF>\n" \
               f"<Profile_Rule_C>http://127.0.0.1:{nginx.http}/broken.cfg</Profile_Rule_C>\n"
        (files / "private" / f"spa{MAC}.xml").write_bytes(
            encrypted(PROFILE.format(more=more).encode(), PHRASE))
        web = free_port(socket.SOCK_STREAM)
        start = ("--model", "SPA525G", "--mac", MAC, "--server",
                 f"http://127.0.0.1:{nginx.http}/spa525G.cfg", "--web", str(web), "--no-register")
        with VirtualPhone(program, *start, "--ca", str(cert)) as phone:
            applied(web, phone, "Station_Name", "Käse &amp; Co")
            assert eventually(lambda: "HTTP 503" in phone.says()), phone.says()
            seen = [line for line in nginx.served() if "/admin" not in line[1]]
            for wanted in ((200, "GET /spa525G.cfg HTTP/1.1"), (302, "GET /moved.cfg HTTP/1.1"),
                           (401, "GET /private/spa525G.cfg HTTP/1.1"),
                           (200, "GET /private/spa525G.cfg HTTP/1.1"),
                           (200, f"GET /private/spa{MAC}.xml HTTP/1.1"),
                           (404, "GET /absent.xml HTTP/1.1"), (503, "GET /broken.cfg HTTP/1.1")):
                assert wanted in seen, (wanted, seen, phone.says())
        other, _ = self_signed(program.folder, "other")
        with VirtualPhone(program, *start, "--ca", str(other)) as phone:
            assert eventually(lambda: "https handshake failed" in phone.says()), phone.says()
            assert PHRASE not in phone.says()


def main():
    need("curl", "openssl", "nginx", "in.tftpd")
    with Program() as program:
        by_tftp(program)
    with Program() as program:
        by_http(program)
    print("tftpd-hpa, nginx by HTTP and HTTPS, and what openssl encrypted")
    return 0


if __name__ == "__main__":
    sys.exit(main())
