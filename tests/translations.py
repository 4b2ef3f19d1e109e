#!/usr/bin/env python3
"""Messages stand in the translations where the program looks them up. A room's classes that have no tr()
of their own use the room's, whose context is the room; lupdate files them under the class, where nobody
finds them. `translations.py SOURCES --move`, to be run after lupdate, brings them to their room."""

import re
import sys
from pathlib import Path

CONTEXT = re.compile(r"<context>\n    <name>(.*?)</name>\n(.*?)</context>\n", re.DOTALL)
MESSAGE = re.compile(r"    <message.*?</message>\n", re.DOTALL)
KEY = re.compile(r"<source>.*?</source>|<comment>.*?</comment>", re.DOTALL)


class Sources:
    """What the sources say of who translates in which context."""

    def __init__(self, root):
        files = [path for folder in ("lib", "app") for path in (root / folder).rglob("*")
                 if path.suffix in (".h", ".cpp")]
        self.text = "\n".join(path.read_text() for path in files)
        self.asked = set(re.findall(r'translate\(\s*"([\w:]+)"', self.text))
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


def main():
    root = Path(sys.argv[1])
    sources, wrong = Sources(root), 0
    for path in sorted((root / "translations").glob("*.ts")):
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
