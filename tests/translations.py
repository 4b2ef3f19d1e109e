#!/usr/bin/env python3
"""Messages stand in the translations where the program looks them up. A room's classes that have no tr()
of their own use the room's, whose context is the room; lupdate files them under the class, where nobody
finds them. And every line of help of the catalogue, which no source names, has its translation in
parameters_*.ts. `translations.py SOURCES --move`, to be run after lupdate, brings messages to their room
and lines of help, as yet untranslated, into their files."""

import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CONTEXT = re.compile(r"<context>\n    <name>(.*?)</name>\n(.*?)</context>\n", re.DOTALL)
MESSAGE = re.compile(r"    <message.*?</message>\n", re.DOTALL)
KEY = re.compile(r"<source>.*?</source>|<comment>.*?</comment>", re.DOTALL)


class Sources:
    """What the sources say of who translates in which context."""

    def __init__(self, root):
        files = [path for folder in ("lib", "app") for path in (root / folder).rglob("*")
                 if path.suffix in (".h", ".cpp")]
        self.text = "\n".join(path.read_text() for path in files)
        self.asked = set(re.findall(r'translate\(\s*"([\w:]+)"', self.text)) - {"parameters"}
        self.rooms = set(re.findall(r'translate\("(\w+)", text\)', self.text))

    def room_of(self, context):
        """Where the messages that lupdate files under @p context are looked up."""
        room, _, owner = context.partition("::")
        named = f'"{context}"' in self.text
        return room if owner and room in self.rooms and not named and not self.translates(owner) \
            else context

    def translates(self, owner):
        """Whether the class has a tr() of its own."""
        head = rf"(?:class|struct)\s+(?:\w+::)?{re.escape(owner.split('::')[-1])}\b[^;{{]*{{"
        return any(re.match(r"[^}]{0,400}?(?:Q_OBJECT|Q_DECLARE_TR_FUNCTIONS)",
                            self.text[found.end():]) for found in re.finditer(head, self.text))


def moved(text, sources):
    """@p text with each message in its context, none twice."""
    begin = text.index("<context>")
    end = text.rindex("</context>\n") + len("</context>\n")
    contexts = {}
    for name, body in CONTEXT.findall(text[begin:end]):
        messages = contexts.setdefault(sources.room_of(name), {})
        for message in MESSAGE.findall(body):
            messages.setdefault("".join(KEY.findall(message)), message)
    blocks = [f"<context>\n    <name>{name}</name>\n{''.join(messages.values())}</context>\n"
              for name, messages in contexts.items()]
    return text[:begin] + "".join(blocks) + text[end:]


def helps_in(value):
    """The lines of help anywhere in a piece of the catalogue."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from [part] if key == "help" and isinstance(part, str) else helps_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from helps_in(part)


def catalogue_helps(root):
    return {text for path in (root / "resources/schema").rglob("*.json")
            for text in helps_in(json.loads(path.read_text())) if text}


def kept_helps(path):
    """Each line of help in @p path with its translation; empty: it has none yet."""
    context = ElementTree.parse(path).getroot().find("context")
    return {message.findtext("source"): message.findtext("translation") or ""
            for message in context.iter("message")}


def write_helps(path, helps):
    language = path.stem.removeprefix("parameters_")
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>",
             "    <name>parameters</name>"]
    for source, said in sorted(helps.items()):
        done = f">{escape(said)}</translation>" if said else ' type="unfinished"></translation>'
        lines += ["    <message>", f"        <source>{escape(source)}</source>",
                  f"        <translation{done}", "    </message>"]
    path.write_text("\n".join(lines + ["</context>", "</TS>", ""]))


def check_helps(root):
    """How many files do not say just the catalogue's lines of help; with --move they then list them."""
    wanted, wrong = catalogue_helps(root), 0
    for path in sorted((root / "translations").glob("parameters_*.ts")):
        kept = kept_helps(path)
        if "--move" in sys.argv:
            write_helps(path, {source: kept.get(source, "") for source in wanted})
            continue
        for source in sorted(wanted - {source for source, said in kept.items() if said}):
            wrong += 1
            print(f"{path.name} does not say: {source}")
        for source in sorted(set(kept) - wanted):
            wrong += 1
            print(f"{path.name} says what no parameter does: {source}")
    return wrong


def main():
    root = Path(sys.argv[1])
    sources, wrong = Sources(root), check_helps(root)
    for path in sorted((root / "translations").glob("spafleet_*.ts")):
        text = path.read_text()
        if path.stem != "spafleet_en":  # which holds plurals alone
            for context in sorted(sources.asked - {name for name, _ in CONTEXT.findall(text)}):
                wrong += 1
                print(f"{path.name} has no context {context}, in which a source looks texts up")
        right = moved(text, sources)
        if right == text:
            continue
        wrong += 1
        if "--move" in sys.argv:
            path.write_text(right)
        else:
            print(f"{path.name} has messages where nobody looks them up: run {sys.argv[0]} "
                  f"{root} --move")
    return 1 if wrong and "--move" not in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
