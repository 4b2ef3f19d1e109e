#!/usr/bin/env python3
"""What scripts may rely on of the commands that need no peer: what stands on which stream, the keys
of every JSON document, the exit status, and that each command does what it is for."""

import hashlib
import json
import re
import subprocess

from contract import (DONE, FOUND, FRED, LOBBY, SALLY, SECRET, USAGE, WORLD, as_json, file_in,
                      office, play, ran, shown)
from program import BIN, need

FINDING = "severity where line column message remedy"
PHONE = "mac model name group site lines state last_contact address firmware"

LISTED = (  # the words, what its table begins with, the keys of each row
    (("setting", "list"), "SETTING VALUE", "server asterisk.context secrets.policy"),
    (("setting", "list", "--all"), "SETTING VALUE FROM", "name value from"),
    (("extension", "list"), "NUMBER NAME SECRET", "number name secret context mailbox options"),
    (("extension", "show", "151"), "number: 151", "number name secret context mailbox options"),
    (("phone", "list"), "MAC MODEL NAME GROUP LINES STATE LAST CONTACT ADDRESS FIRMWARE", PHONE),
    (("phone", "show", FRED), f"mac: {FRED}", PHONE + " settings"),
    (("phone", "history", FRED), "TIME WHO EDIT CHANGED",
     "revision time who summary details phones undoes"),
    (("model", "list"), "MODEL FAMILY LINES KEYS", "model family keys"),
    (("model", "show", "SPA525G"), "advisories:", "model family lines keys parameters"),
    (("secret", "list"), "KIND NAME ID FILE", "kind name id file"),
    (("secret", "token", "show", "--all"), "PHONE TOKEN PROFILE_RULE", "mac token profile_rule"),
    (("rule", "explain", "(1 eq 1)? tftp://h/x | /y"), "NO ALTERNATIVE WHY",
     "alternatives chosen assignments options url"),
    (("rule", "test", "1 eq 1"), "true", "result"),
    (("dialplan", "test", "(xx|911)", "911"), "Rule 2", "result rule sent timer"),
)


def lists_and_shows(program):
    rows = {words: shown(program, words, heading, keys) for words, heading, keys in LISTED}
    phones = rows[("phone", "list")]
    assert [phone["mac"] for phone in phones] == [FRED, SALLY, LOBBY], phones
    line = {"line": 1, "extension": "151", "label": "Fred 151", "registered": False}
    assert phones[0]["lines"] == [line] and phones[0]["last_contact"] is None, phones
    assert rows[("extension", "show", "151")][0]["secret"] == "********"
    proxy = [each for each in rows[("model", "show", "SPA525G")][0]["parameters"]
             if each["name"] == "Proxy_1_"][0]
    assert set("section tab type default default_from choices access secret help".split()) \
        <= set(proxy), proxy
    assert SECRET in ran(program, "extension", "list", "--show-secrets").out


def a_broken_model_is_a_message(program):
    models = program.folder / "data" / "spafleet" / "models"
    models.mkdir(parents=True)
    models.joinpath("broken.json").write_text("{")
    rows = shown(program, ("model", "list"), "MODEL", "model family", status=FOUND)
    assert len(rows) > 40 and "broken.json" in ran(program, "model", "list", status=FOUND).err
    models.joinpath("broken.json").unlink()


def checks_profiles(program):
    fair = file_in(program, "fair.xml", "<flat-profile><Station_Nme>x</Station_Nme></flat-profile>")
    wrong = file_in(program, "wrong.xml",
                    "<flat-profile><Resync_Periodic>soon</Resync_Periodic></flat-profile>")
    check = ("profile", "check")
    rows = shown(program, (*check, fair, "--model", "SPA504G"), "", FINDING)
    row = [each for each in rows if each["where"] == "Station_Nme"][0]
    assert (row["severity"], row["line"], row["column"]) == ("warning", 1, 15), row
    assert "Station_Name" in row["remedy"]
    rows = shown(program, (*check, wrong, "--model", "SPA504G"), "", FINDING, status=FOUND)
    assert "Resync_Periodic" in [each["where"] for each in rows if each["severity"] == "error"], rows
    assert "error Resync_Periodic@" in ran(program, *check, wrong, "--model", "SPA504G",
                                           status=FOUND).out
    assert as_json(program, *check, FRED) != [], "a phone of the record is checked, too"
    ran(program, *check, str(program.folder / "none.xml"), status=WORLD)


def a_check_knows_the_firmware_the_window_serves(program):
    images = program.folder / "firmware"
    images.mkdir()
    rule = file_in(program, "rule.xml", "<flat-profile><Upgrade_Rule>( $SWVER ne 7.4.9 )? "
                   "tftp://192.0.2.1/spa525g-7-4-9.bin</Upgrade_Rule></flat-profile>")

    def told(status):
        return ran(program, "profile", "check", rule, "--model", "SPA525G", status=status).out
    assert "do not hold" not in told(DONE), "nobody said which firmware we hold"
    record = hashlib.sha256(str(program.database).encode()).hexdigest()[:16]
    kept = program.folder / "config" / "spafleet" / "spafleet.conf"  # where the window keeps it
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(f"[servers]\n{record}\\tftp=69\n{record}\\files={images}\n")
    assert "spa525g-7-4-9.bin, which we do not hold" in told(FOUND)
    images.joinpath("spa525g-7-4-9.bin").write_bytes(b"image")
    assert "do not hold" not in told(DONE)


def checks_asterisks_files(program):
    folder = program.folder / "asterisk"
    rows = shown(program, ("asterisk", "export", str(folder)), "FILE STATE",
                 "changed unchanged findings")
    assert rows[0]["unchanged"] == ["sip.conf", "extensions.conf", "voicemail.conf"], rows
    assert ran(program, "asterisk", "check", str(folder)) == ("", "")
    peers = folder / "sip.conf"
    peers.write_text(peers.read_text().replace(SECRET, "guess"))
    rows = shown(program, ("asterisk", "check", str(folder)), "error sip.conf:", FINDING,
                 status=FOUND)
    assert "secret of [151]" in rows[0]["message"] and rows[0]["line"] > 0, rows
    ran(program, "asterisk", "export", str(folder))
    assert as_json(program, "asterisk", "check", str(folder)) == []


ELEMENT = re.compile(rb'^<([\w-]+)(?: ua="(\w+)")?(?:/>|>(.*)</\1>)$', re.MULTILINE)


def elements_of(profile):
    """Who may do what with each element, and its text; None of one that is kept."""
    return {name: (access, text) for name, access, text in
            (found.groups() for found in ELEMENT.finditer(profile))}


def values_in(profile):
    return [name for name, (_, text) in elements_of(profile).items() if text is not None]


def openssl(key_file, data):
    return subprocess.run(["openssl", "enc", "-d", "-aes-256-cbc", "-md", "md5", "-pass",
                           f"file:{key_file}"], input=data, check=True, capture_output=True).stdout


def renders_in_every_wrapping(program):
    need("openssl", "gunzip")
    key, other = file_in(program, "key", "open sesame\n"), file_in(program, "other", "sesame\n")
    plain = program.do("profile", "render", FRED)
    assert elements_of(plain)[b"Password_1_"] == (b"na", SECRET.encode())
    packed = program.do("profile", "render", FRED, "--gzip", "--key", f"@{key}")
    opened = subprocess.run(["gunzip"], input=openssl(key, packed), check=True, capture_output=True)
    assert opened.stdout == plain
    assert program.do("profile", "render", FRED, "--gzip") \
        == program.do("profile", "render", FRED, "--gzip") != plain
    target = program.folder / "spa.cfg"
    assert ran(program, "profile", "render", FRED, "--key", f"@{key}", "-o", str(target)) == ("", "")
    assert target.stat().st_mode & 0o777 == 0o600 and openssl(key, target.read_bytes()) == plain
    decoded = program.do("profile", "decode", str(target), "--key", f"@{key}")
    assert elements_of(decoded) == elements_of(plain)
    for words in (("--key", f"@{other}"), ()):
        said = ran(program, "profile", "decode", str(target), *words, status=FOUND)
        assert said.out == "" and "key" in said.err, said


def renders_for_multiplatform_phones(program):
    key = file_in(program, "ikm", "00112233445566778899aabbccddeeff\n")
    render = ("profile", "render", LOBBY, "--gzip", "--rfc8188")
    packed = file_in(program, "lobby.cfg", program.do(*render, "--key", f"@{key}"))
    decoded = program.do("profile", "decode", packed, "--key", f"@{key}")
    assert elements_of(decoded) == elements_of(program.do("profile", "render", LOBBY)) != {}
    ran(program, *render, status=USAGE)
    ran(program, *render, "--key", "-", stdin="no digits\n", status=USAGE)
    said = ran(program, "profile", "render", FRED, "--rfc8188", "--key", f"@{key}", status=FOUND)
    assert "SPA525G" in said.err and not said.out
    assert "--rfc8188" in ran(program, "profile", "render", "--help").out


def renders_more_and_less(program):
    plain, full, sparse = (program.do("profile", "render", SALLY, *words)
                           for words in ((), ("--full",), ("--sparse",)))
    assert list(elements_of(sparse)) == values_in(sparse) == values_in(plain)
    assert len(values_in(plain)) < len(values_in(full)) <= len(elements_of(plain))
    assert elements_of(full).keys() == elements_of(plain).keys()
    said = ran(program, "profile", "render", FRED, "--full")
    assert "no confirmed factory value" in said.err, said
    text = program.do("profile", "render", SALLY, "--format", "text")
    assert b"<flat-profile>" not in text and b'"152secret"' in text
    spc = file_in(program, "spc.txt", text)
    assert elements_of(program.do("profile", "decode", spc)) == elements_of(plain)


def decodes_what_can_be_read(program):
    sloppy = file_in(program, "sloppy.xml", "<flat-profile>\n<A>1</A>\n<B>2</C>\n</flat-profile>")
    said = ran(program, "profile", "decode", sloppy, status=FOUND)
    assert "<A>1</A>" in said.out and "sloppy.xml:3:" in said.err, said
    again = file_in(program, "again.xml", said.out)
    assert program.do("profile", "decode", again).decode() == said.out


def sets_what_a_layer_says(program):
    layers = ((("--fleet",), "Everybody"), (("--site", "Bonn"), "Bonn"), (("--group", "Desk"), "Desk"),
              (("--all",), "Each"), ((FRED, SALLY), "These"))
    for scope, name in layers:  # each speaks louder than the one before it
        ran(program, "phone", "set", *scope, f"Station_Name={name}")
        for mac in (FRED, SALLY):
            said = elements_of(program.do("profile", "render", mac))[b"Station_Name"]
            assert said == (b"na", name.encode()), (scope, mac, said)
    for scope, name in reversed(layers):
        ran(program, "phone", "unset", *scope, "Station_Name")
    assert elements_of(program.do("profile", "render", FRED))[b"Station_Name"] == (b"na", None)
    ran(program, "phone", "set", FRED, "Station_Name=")
    assert elements_of(program.do("profile", "render", FRED))[b"Station_Name"] == (b"na", b"")
    ran(program, "phone", "unset", FRED, "Station_Name")


def remembers_and_undoes(program):
    before = program.do("profile", "render", FRED)
    secrets = file_in(program, "secret", "hush-hush\n")
    ran(program, "phone", "set", FRED, f"Admin_Passwd=@{secrets}", "Station_Name=Elsewhere")
    newest = as_json(program, "phone", "history", FRED, "--most", "1")[0]
    told = " ".join(newest["details"])
    assert "Elsewhere" in told and "Admin_Passwd" in told and newest["phones"] == [FRED], newest
    assert "hush-hush" not in ran(program, "phone", "history", FRED).out + told
    assert "hush-hush" in program.do("profile", "render", FRED).decode()
    said = ran(program, "phone", "undo", FRED)
    assert "Station_Name" in said.err and said.out == "" and "hush" not in said.err, said
    assert program.do("profile", "render", FRED) == before
    undone = as_json(program, "phone", "history", FRED)
    assert undone[0]["undoes"] == newest["revision"] and undone[1] == newest
    ran(program, "phone", "history", "00:25:84:00:00:01", status=FOUND)


def edits_and_removes(program):
    ran(program, "phone", "edit", SALLY, "--name", "Sally's", "--line", "2=151:Fred", "--no-line",
        "1", "--group", "Gone")
    phone = as_json(program, "phone", "show", SALLY)
    assert (phone["name"], phone["group"], phone["site"]) == ("Sally's", "Gone", "Bonn"), phone
    assert [(line["line"], line["label"]) for line in phone["lines"]] == [(2, "Fred")], phone
    ran(program, "phone", "undo", SALLY)
    for number in (1, 2):
        ran(program, "phone", "add", f"00:25:84:00:00:0{number}", "--model", "SPA504G", "--group",
            "Gone")
    said = ran(program, "phone", "invite", "--group", "Gone")
    assert "Invited: 2" in said.err and said.out == "", said
    ran(program, "phone", "remove", "--group", "Gone")
    assert [phone["mac"] for phone in as_json(program, "phone", "list")] == [FRED, SALLY, LOBBY]
    ran(program, "phone", "remove", "--group", "Gone", status=FOUND)
    ran(program, "phone", "remove", "--group", "Desk", "--all", status=USAGE)
    assert "Invited: 3" in ran(program, "phone", "invite", "--all").err


def exports_what_it_imports(program):
    table, fleet = ran(program, "phone", "export").out, program.do("phone", "list", "--json")
    rendered = program.do("profile", "render", FRED)
    assert table.startswith("mac,model,name,group,site,line1,label1\n"), table
    said = ran(program, "phone", "import", file_in(program, "fleet.csv", table))
    assert said == ("0 added, 3 changed, 0 refused\n", ""), said
    assert ran(program, "phone", "export").out == table
    assert program.do("phone", "list", "--json") == fleet
    assert program.do("profile", "render", FRED) == rendered
    kept = program.folder / "kept.csv"
    assert ran(program, "phone", "export", "-o", str(kept)) == ("", "")
    assert kept.read_text() == table and kept.stat().st_mode & 0o777 == 0o600


def imports_the_good_rows(program):
    rows = file_in(program, "rows.csv", "mac,model,colour,line1,label1\n"
                   "0025.8400.0011,spa504g,red,152,\"Sally, again\"\n"
                   "002584,SPA504G,,,\n00:25:84:00:00:12,SPA599G,,,\n"
                   "00:25:84:00:00:13,SPA504G,,999,\n00:25:84:00:00:14,SPA504G\n")
    tried = as_json(program, "phone", "import", "--dry-run", rows, status=FOUND)
    assert (tried["added"], tried["refused"], tried["dry_run"]) == (2, 3, True), tried
    assert len(as_json(program, "phone", "list")) == 3
    said = ran(program, "phone", "import", rows, status=FOUND)
    assert said.out == "2 added, 0 changed, 3 refused\n", said
    for named in ("colour", "Line 3", "Line 4", "Line 5", "002584", "SPA599G", "999"):
        assert named in said.err, (named, said.err)
    line = as_json(program, "phone", "show", "002584000011")["lines"][0]
    assert (line["extension"], line["label"]) == ("152", "Sally, again")
    ran(program, "phone", "remove", "002584000011", "002584000014")


def keeps_extensions(program):
    assert ran(program, "extension", "add", "160", "--generate") == ("", "")
    made = [ran(program, "extension", "show", "160", "--show-secrets").out]
    ran(program, "extension", "set", "160", "--generate", "--name", "New", "--mailbox", "160@default")
    made.append(ran(program, "extension", "show", "160", "--show-secrets").out)
    secrets = {line for text in made for line in text.splitlines() if line.startswith("secret: ")}
    assert len(secrets) == 2 and all(len(line) == len("secret: ") + 24 for line in secrets)
    extension = as_json(program, "extension", "show", "160")
    assert (extension["name"], extension["mailbox"]) == ("New", "160@default"), extension
    said = ran(program, "extension", "renumber", "160", "170")
    assert "160@default" in said.err and said.out == "", said
    moved = ran(program, "extension", "show", "170", "--show-secrets").out
    assert moved == made[1].replace("number: 160", "number: 170"), moved
    assert "151" in ran(program, "extension", "renumber", "170", "151", status=FOUND).err
    ran(program, "extension", "show", "160", status=FOUND)
    ran(program, "extension", "remove", "170")
    assert FRED in ran(program, "extension", "remove", "151", status=FOUND).err
    said = ran(program, "extension", "add", "161")
    assert "has no secret" in said.err and "extension set 161 --generate" in said.err, said
    ran(program, "extension", "remove", "161")


def an_extension_on_two_phones_rings_on_one(program):
    remedy = "extension set 151 --option together=yes"
    said = ran(program, "phone", "edit", SALLY, "--line", "2=151")
    assert FRED in said.err and remedy in said.err, said
    assert remedy in ran(program, "asterisk", "export", str(program.folder / "two")).err
    ran(program, *remedy.split())
    assert ran(program, "phone", "edit", SALLY, "--line", "2=151") == ("", "")
    assert ran(program, "asterisk", "export", str(program.folder / "two")).err == ""
    ran(program, "phone", "edit", SALLY, "--no-line", "2")
    ran(program, "extension", "set", "151", "--option", "together=")


def warns_once_of_secrets_in_the_open(program):
    said = ran(program, "phone", "set", FRED, "Admin_Passwd=one", "User_Password=two", "GPP_SA=three")
    assert said.err.count("can be seen by others") == 1 and said.out == "", said
    assert ran(program, "phone", "unset", FRED, "Admin_Passwd", "User_Password", "GPP_SA") == ("", "")
    said = ran(program, "extension", "set", "151", "--secret", SECRET)
    assert said.err.count("can be seen by others") == 1 and SECRET not in said.err, said
    assert ran(program, "extension", "set", "151", "--secret", "-", stdin=SECRET + "\n") == ("", "")


def by(program, *words, **environment):
    """A run without --database, as somebody has it in whose environment that stands."""
    return subprocess.run([str(BIN / "spafleetctl"), *words], capture_output=True, check=False,
                          env={**program.environment, **environment}, input=b"", timeout=60)


def finds_its_record(program):
    phones = program.do("phone", "list")
    assert by(program, "phone", "list", SPAFLEET_DATABASE=str(program.database)).stdout == phones
    assert by(program, "phone", "list", "--database", str(program.database)).stdout == phones
    behind = by(program, "phone", "list", "--json", f"--database={program.database}")
    assert len(json.loads(behind.stdout)) == 3
    assert by(program, "phone", "show", "--", "--json").returncode == USAGE, "no option behind --"
    data = program.folder / "elsewhere"
    assert by(program, "phone", "list", XDG_DATA_HOME=str(data)).stdout == b""
    assert (data / "spafleet" / "fleet.db").is_file(), "made on first use"


def shares_the_fleets_key(program):
    own, made = program.folder / "config" / "spafleet" / "fleet.key", program.folder / "made.key"
    said = ran(program, "secret", "share", "serve@pbx", "--key-file", str(made))
    assert str(made) in said.err and made.stat().st_mode & 0o777 == 0o600, said
    passphrase = file_in(program, "passphrase", "correct horse\n")
    ran(program, "secret", "share", "Sally", "--passphrase", f"@{passphrase}")
    holders = as_json(program, "secret", "list")
    assert [holder["kind"] for holder in holders].count("key file") == 2, holders
    assert "passphrase" in [holder["kind"] for holder in holders], holders
    render = ("profile", "render", FRED, "--database", str(program.database))
    kept, taken = own.rename(program.folder / "kept.key"), made.rename(program.folder / "taken.key")
    closed = by(program, *render)
    assert closed.returncode == WORLD and not closed.stdout and closed.stderr, closed
    for way, file in (("SPAFLEET_KEY_FILE", str(taken)), ("SPAFLEET_PASSPHRASE_FILE", passphrase)):
        opened = by(program, *render, **{way: file})
        assert opened.returncode == DONE and SECRET.encode() in opened.stdout, (way, opened.stderr)
    kept.rename(own)


CLAIMS = (lists_and_shows, a_broken_model_is_a_message, checks_profiles,
          a_check_knows_the_firmware_the_window_serves, checks_asterisks_files,
          renders_in_every_wrapping, renders_for_multiplatform_phones, renders_more_and_less,
          decodes_what_can_be_read, sets_what_a_layer_says, remembers_and_undoes, edits_and_removes,
          exports_what_it_imports, imports_the_good_rows, keeps_extensions,
          an_extension_on_two_phones_rings_on_one, warns_once_of_secrets_in_the_open,
          finds_its_record, shares_the_fleets_key)

if __name__ == "__main__":
    with office() as record:
        play(CLAIMS, record)
