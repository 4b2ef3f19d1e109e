#!/usr/bin/env python3
"""Every context of a rule, and dial plans, met with odd input: whatever is refused names its column
and says so in a line, with exit status 1, and nothing else is said."""

import re
import sys
from itertools import product

from program import Program

failures = []
program = Program()

DEEP = "(" * 1000 + "1 eq 1" + ")" * 1000
ODD = {
    "empty": "", "blanks": " \t ", "very long": "x" * 100_000, "a very long path": "/" + "x" * 50_000,
    "a very long condition": "1 eq 1 and " * 8_000 + "1 eq 1", "nested 1000 deep": DEEP,
    "a rule nested 1000 deep": DEEP + "? /x", "never closed": "(1 eq 1? /x",
    "closed only": "1 eq 1)", "an open quotation": '("abc eq 1)? /x', "open options": "[--key x /y",
    "typographic quotes": "(„1“ eq „1“)? /x", "letters beyond Latin": "/ä/電話.cfg",
    "beyond the basic plane": "/\U0001F600.cfg", "a server beyond it": "\U0001F600 /x",
    "no UTF-8": b"/\xff\xfe", "a control character": "/a\x01b", "two lines": "/a\n/b",
    "text that turns around": "\u202e/x", "digits of another script": "１ eq ١",
    "macros 1000 deep": "$(" * 1000, "an open macro": "$(MA", "a macro past its end": "$(MA:99999999999)",
    "bars": "|" * 5000, "500 alternatives": "(1 eq 2)? /x |" * 500 + "/y", "a dollar": "$",
    "9999 dollars": "$" * 9999, "a mark alone": "?", "another mark alone": "!",
    "a backslash and 0": "\\0", "an unbalanced bracket": "]", "semicolons": ";;;",
}
PLANS = {
    "empty": "", "nested 1000 deep": "(" * 1000 + "x" + ")" * 1000, "never closed": "(xx",
    "brackets": "([" * 500, "open substitutions": "(" + "<" * 1000 + ")",
    "1000 substitutions": "(" + "<1:2>" * 1000 + ")", "very long": "(" + "x" * 100_000 + ")",
    "50,000 rules": "(" + "x|" * 50_000 + "x)", "letters beyond Latin": "(電話)",
    "beyond the basic plane": "(x|\U0001F600)", "digits of another script": "(１)",
    "no UTF-8": b"(\xff)", "a control character": "(x\x01)", "two lines": "(x\n|y)",
    "a timer beyond all counting": "(xS99999999999)", "no plan": "x", "blanks": "  ",
}
# context, rule, column of the error (0: none)
CONTEXTS = (
    ("profile", "[--key x] https://h/x", 0), ("profile", '(1 eq 1)? (a = "x";)! /x', 0),
    ("report", "[--key x] https://h/x", 0), ("report", "(1 eq 1)? /x", 0),
    ("upgrade", "(ne 2.0.6)? tftp://h/x.bin", 0), ("upgrade", "http://h/x.bin", 0),
    ("upgrade", "[--key x] http://h/x.bin", 1), ("upgrade", "https://h/x.bin", 1),
    ("upgrade", "(ne 2.0.6)? [--uid u] http://h/x.bin", 13),
    ("upgrade", "(ne 2.0.6)? https://h/x.bin", 13), ("upgrade", "(1 eq 2)? /x | https://h/x.bin", 16),
    ("trigger", "$REGTMR1 gt 300", 0), ("trigger", "1 eq 1 and 2 eq 2", 0), ("trigger", "# off", 0),
    ("trigger", "($REGTMR1 gt 300)", 1), ("trigger", "($REGTMR1 gt 300)? /x", 1),
    ("trigger", "1 eq 1 and (2 eq 2)", 12), ("trigger", "1 eq 1? /x", 6),
)


def check(name, holds, done):
    if not holds:
        failures.append(f"{name}: {done.returncode} {done.stdout[:80]} {done.stderr[:300]}")


def column_of(done):
    found = re.match(r"spafleetctl: column (\d+): \S", done.stderr.decode())
    return int(found[1]) if found else None


def is_told(done, text):
    """Whether what was refused was refused as scripts rely on it."""
    column = column_of(done)
    characters = len(text.decode(errors="replace") if isinstance(text, bytes) else text)
    return (done.returncode == 1 and not done.stdout and done.stderr.count(b"\n") == 1
            and len(done.stderr) < 300 and column is not None and 1 <= column <= 2 * characters + 1)


def bears_odd_rules():
    ways = [("explain", context) for context in ("profile", "upgrade", "report", "trigger")]
    for (verb, context), (name, text) in product([*ways, ("test", "trigger")], ODD.items()):
        done = program.run("rule", verb, "--as", context, "--", text)
        check(f"rule {verb} --as {context}, {name}",
              done.returncode == 0 and not done.stderr or is_told(done, text), done)


def expands_whatever_it_is_given():
    for context, (name, text) in product(("upgrade", "log"), ODD.items()):
        done = program.run("rule", "expand", "--as", context, "--", text)
        check(f"rule expand --as {context}, {name}",
              done.returncode == 0 and not done.stderr and done.stdout.count(b"\n") == 1
              and b"\x01" not in done.stdout and "\u202e".encode() not in done.stdout, done)


def knows_what_each_context_takes():
    for context, rule, column in CONTEXTS:
        done = program.run("rule", "explain", "--as", context, "--var", "SWVER=2.0.5", "--var",
                           "REGTMR1=0", "--", rule)
        check(f"{context}: {rule}", (column_of(done) or 0) == column
              and done.returncode == (1 if column else 0), done)
    for verb in ("explain", "test"):
        done = program.run("rule", verb, "1 eq 1", "--as", "log")
        check(f"a log message, {verb}", done.returncode == 2 and not done.stdout, done)


def names_a_character_in_full():
    done = program.run("rule", "explain", "h\U0001F600/x")
    check("beyond the basic plane", column_of(done) == 2 and "\U0001F600".encode() in done.stderr, done)


def bears_odd_dial_plans():
    for name, plan in PLANS.items():
        done = program.run("dialplan", "test", "--", plan, "12")
        check(f"dialplan test, {name}", is_told(done, plan), done)
    for digits in ("a", "1 2", "１", "-", "\U0001F600", b"\xff"):
        done = program.run("dialplan", "test", "(x.)", "--", digits)
        check(f"digits {digits}", done.returncode == 2 and not done.stdout, done)
    done = program.run("dialplan", "test", "(x.)", "1" * 50_000)
    check("50,000 digits", done.returncode == 0, done)


with program:
    for part in (bears_odd_rules, expands_whatever_it_is_given, knows_what_each_context_takes,
                 names_a_character_in_full, bears_odd_dial_plans):
        part()
for failure in failures:
    print(failure)
print(f"{len(failures)} failures")
sys.exit(1 if failures else 0)
