#!/usr/bin/env python3
"""The rule and dialplan commands as scripts rely on them: output, JSON, exit status, columns."""

import json
import sys

from program import Program

failures = []
program = Program()


def run(*arguments):
    done = program.run(*arguments)
    done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode()
    return done


def check(name, got, wanted):
    if got != wanted:
        failures.append(f"{name}: got {got!r}, wanted {wanted!r}")


def prints(name, wanted, *arguments):
    done = run(*arguments)
    check(name, (done.returncode, done.stdout.strip()), (0, wanted))


def refuses(name, status, part, *arguments):
    done = run(*arguments)
    check(name + ", exit status", done.returncode, status)
    check(name + ", output", done.stdout, "")
    check(name + ", message", part in done.stderr, True)


def answers(name, wanted, *arguments):
    done = run("--json", *arguments)
    check(name + ", exit status", done.returncode, 0)
    answer = json.loads(done.stdout or "{}")
    for key, value in wanted.items():
        check(f"{name}, {key}", answer.get(key), value)
    return answer


def expanding():
    mac = ("--var", "MA=00:0E:08:01:23:45")
    prints("guide: MAU", "spa000E08012345config.cfg", "rule", "expand", "spa$(MAU)config.cfg", *mac)
    prints("guide: part of it", "23", "rule", "expand", "$(MAU:8:2)", *mac)
    prints("guide: unknown", "spa$STRANGE000E08012345.cfg", "rule", "expand",
           "spa$STRANGE$MAU.cfg", *mac)
    prints("guide: doubled dollar", "$MAU", "rule", "expand", "$$MAU", *mac)
    prints("guide: registers", "ABC123", "rule", "expand", "--var", "GPP_A=ABC", "--var",
           "GPP_B=123", "$A$B")
    prints("a secret outside", "$SA", "rule", "expand", "$SA", "--var", "GPP_SA=hush")
    prints("a secret is masked", "[--key ********] /x", "rule", "expand", "[--key $SA] /x",
           "--var", "GPP_SA=hush")
    prints("a secret on request", "[--key hush] /x", "rule", "expand", "[--key $SA] /x",
           "--var", "GPP_SA=hush", "--show-secrets")
    prints("no options in an upgrade rule", "[--key ********] /x", "rule", "expand",
           "[--key $SA] /x", "--as", "upgrade", "--var", "GPP_SA=hush")
    prints("a log message", "SPA962 -- done", "rule", "expand", "$PN -- done", "--as", "log",
           "--var", "PN=SPA962")
    refuses("a name nobody knows", 2, "STRANGE", "rule", "expand", "x", "--var", "STRANGE=1")
    refuses("no value", 2, "NAME=VALUE", "rule", "expand", "x", "--var", "MA")
    refuses("another context", 2, "profile", "rule", "expand", "x", "--as", "else")
    refuses("no phone of that address", 1, "00:25:84:d8:d0:62", "rule", "expand", "x", "--mac",
            "002584d8d062")


def testing():
    prints("true", "true", "rule", "test", "$REGTMR1 gt 300 and $PRVTMR ge 600", "--var",
           "REGTMR1=301", "--var", "PRVTMR=600")
    prints("false", "false", "rule", "test", "! 1.0.33", "--var", "SWVER=1.0.33")
    prints("implicit left", "true", "rule", "test", "ge 2.0.6", "--var", "SWVER=2.0.6(b)")
    prints("in its parentheses", "true", "rule", "test", "(1 lt 2)?", "--as", "profile")
    prints("MPP", "true", "rule", "test", "sip78xx.11-0-0MPP-BN < sip78xx.11-0-0MN-1MPP-BN")
    refuses("a condition that does not parse", 1, "column 6", "rule", "test", "1 eq b")
    refuses("parentheses", 1, "column 1", "rule", "test", "(1 eq 1)", "--as", "trigger")
    refuses("a dotted version on MPP", 1, "column 11", "rule", "test", "$SWVER ge 11.0.0", "--var",
            "SWVER=sip78xx.11-0-1MPP-376")
    refuses("a log message", 2, "log", "rule", "test", "1 eq 1", "--as", "log")
    answers("as JSON", {"result": True}, "rule", "test", "1 eq 1")


def explaining():
    rule = "($REGTMR1 eq 0)? http://p.tel.com/has-reg.cfg | [--post a] http://p.tel.com/lost-reg?"
    answer = answers("guide: lost registration",
                     {"chosen": 2, "options": {"post": "a"}, "assignments": [],
                      "url": {"scheme": "http", "host": "p.tel.com", "port": 80,
                              "path": "/lost-reg?"}},
                     "rule", "explain", rule, "--var", "REGTMR1=12")
    check("taken", [one["taken"] for one in answer["alternatives"]], [False, True])
    check("every why", all(one["why"] for one in answer["alternatives"]), True)
    answers("letters", {"assignments": [{"name": "GPP_D", "value": "000e08012345"}],
                        "url": {"scheme": "tftp", "host": None, "port": 69, "path": "/x"}},
            "rule", "explain", '( d = "$MA" ; )! /x', "--var", "MA=000e08012345")
    answers("nothing chosen", {"chosen": None, "url": None, "options": {}}, "rule", "explain",
            "(1 eq 2)? /x")
    for mode in ((), ("--json",)):
        done = run("rule", "explain", '( Password_1_ = "hush"; )! [--key hush --pwd $SB] http://h/x',
                   "--var", "GPP_SB=hush", *mode)
        check("no secret is said", (done.returncode, "hush" in done.stdout + done.stderr),
              (0, False))
    refuses("does not parse", 1, "column 14", "rule", "explain", "(1 eq 1)? /x y")
    refuses("options in an upgrade rule", 1, "column 1", "rule", "explain", "[--key x] http://h/x",
            "--as", "upgrade")
    refuses("HTTPS in an upgrade rule", 1, "column 1", "rule", "explain", "https://h/x", "--as",
            "upgrade")


def aPhoneOfTheRecord():
    mac = "00:25:84:d8:d0:62"
    check("a phone is added", run("phone", "add", mac, "--model", "SPA525G").returncode, 0)
    prints("a fleet without a server", "spa002584d8d062.xml", "rule", "expand", "spa$MA.xml",
           "--mac", mac)
    check("its server is set", run("setting", "set", "server=192.0.2.1").returncode, 0)
    check("its register is set",
          run("phone", "set", mac, "GPP_A=Provisioned", "GPP_SA=hush").returncode, 0)
    prints("its values", "/xml/spa002584d8d062.xml Provisioned", "rule", "expand",
           "/xml/spa$MA.xml $A", "--mac", mac)
    answers("its state decides", {"chosen": 2}, "rule", "explain",
            '("$A" ne "Provisioned")? /a | /b', "--mac", mac)
    prints("--var overrules it", "x", "rule", "expand", "$A", "--mac", mac, "--var", "GPP_A=x")
    done = run("rule", "expand", "[--key $SA] /x", "--mac", mac)
    check("its secret is masked", (done.returncode, done.stdout), (0, "[--key ********] /x\n"))


def dialling():
    plan = "(*xx|[3469]11|0|00|[2-9]xxxxxx|1xxx[2-9]xxxxxxS0|xxxxxxxxxxxx.)"
    answers("at once", {"result": "dial", "rule": 6, "sent": "14085551234", "timer": None},
            "dialplan", "test", plan, "14085551234")
    answers("may go on", {"result": "wait", "rule": 2, "sent": "911", "timer": 3}, "dialplan",
            "test", plan, "911")
    answers("incomplete", {"result": "wait", "rule": None, "sent": None, "timer": 10}, "dialplan",
            "test", plan, "55")
    answers("no rule", {"result": "reject", "rule": None, "timer": None}, "dialplan", "test",
            plan, "#")
    barring = "(1900xxxxxxx!|1xxxxxxxxxx)"
    answers("barred once the timer ends", {"result": "wait", "rule": 1, "sent": None, "timer": 3,
                                           "barred": True}, "dialplan", "test", barring, "19005551234")
    prints("barred, in words", "Rule 1 bars the number, another may still match: after 3 s without a "
           "digit it is refused.", "dialplan", "test", barring, "19005551234")
    answers("barred at once", {"result": "reject", "rule": 1, "sent": None, "timer": None},
            "dialplan", "test", "(1900xxxxxxx!)", "19005551234")
    answers("not barred", {"result": "dial", "rule": 2, "sent": "18005551234", "barred": False},
            "dialplan", "test", barring, "18005551234")
    answers("guide: hot line", {"result": "dial", "rule": 1, "sent": "18005551212"}, "dialplan",
            "test", "(S0 <:18005551212>)", "")
    refuses("does not parse", 1, "column 4", "dialplan", "test", "(xx", "1")
    refuses("no key", 2, "0 to 9", "dialplan", "test", "(xx)", "a")


with program:
    for part in (expanding, testing, explaining, aPhoneOfTheRecord, dialling):
        part()
for failure in failures:
    print(failure)
print(f"{len(failures)} failures")
sys.exit(1 if failures else 0)
