#!/usr/bin/env python3
"""Fails when a room includes one that lib/CMakeLists.txt does not let it use.

    rooms.py SOURCE_DIR

Targets alone do not keep rooms apart: static libraries link in circles happily. The arrows are
read from the room(NAME USES ...) lines; app/cli and app/gui have the rules written below.
"""

import re
import sys
from pathlib import Path

ROOM = re.compile(r"^room\((\w+)((?:\s+[\w:]+)*)\s*\)", re.MULTILINE)
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^">]+)[">]', re.MULTILINE)
SOCKETS = ("boost/asio", "sys/socket.h", "QTcpSocket", "QUdpSocket", "QSslSocket", "QTcpServer")


def arrows(cmake: str) -> dict[str, set[str]]:
    rooms = {}
    for name, rest in ROOM.findall(re.sub(r"#.*", "", cmake)):
        uses, key = set(), None
        for word in rest.split():
            if word in ("USES", "LINKS", "PRIVATE"):
                key = word
            elif key == "USES":
                uses.add(word)
        rooms[name] = uses
    return rooms


def sources(folder: Path):
    return (path for path in sorted(folder.rglob("*")) if path.suffix in (".h", ".cpp"))


def check_room(root: Path, name: str, allowed: set[str], rooms: set[str]):
    for path in sources(root / "lib" / name):
        for _, include in INCLUDE.findall(path.read_text(encoding="utf-8")):
            target = include.split("/")[0]
            if target in rooms and target != name and target not in allowed:
                yield path, f"room {name} may not include {include}"
            if include.startswith("QSql") and name != "inventory":
                yield path, f"only inventory speaks SQL, not {include}"
            if include in ("QWidget", "QApplication") or include.startswith("QtWidgets"):
                yield path, f"lib is free of widgets, not {include}"


def check_app(root: Path):
    for path in sources(root / "app"):
        part = path.relative_to(root / "app").parts[0]
        feature = path.relative_to(root / "app").parts[1] if part == "gui" else ""
        for _, include in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if include.startswith("QSql"):
                yield path, f"only inventory speaks SQL, not {include}"
            if part == "gui" and include.startswith(SOCKETS):
                yield path, f"the window opens no socket: {include}"
            if part == "cli" and include.startswith("gui/"):
                yield path, f"the terminal program knows no window: {include}"
            if part == "gui" and include.startswith("cli/"):
                yield path, f"the window knows no terminal program: {include}"
            seen = re.match(r"gui/(\w+)/", include)
            if seen and feature and not feature.endswith((".h", ".cpp")) and seen[1] != feature:
                if seen[1] not in ("widgets", "editors"):
                    yield path, f"feature {feature} may not include {include}"


def circles(graph: dict[str, set[str]]):
    for start in graph:
        seen, todo = set(), list(graph[start])
        while todo:
            room = todo.pop()
            if room == start:
                yield start
                break
            if room not in seen:
                seen.add(room)
                todo += graph.get(room, ())


def main() -> int:
    root = Path(sys.argv[1])
    graph = arrows((root / "lib" / "CMakeLists.txt").read_text(encoding="utf-8"))
    if not graph:
        print("rooms.py: no room(...) found in lib/CMakeLists.txt")
        return 1
    faults = [(root / "lib/CMakeLists.txt", f"room {room} reaches itself") for room in circles(graph)]
    for name, allowed in graph.items():
        faults += check_room(root, name, allowed, set(graph))
    faults += check_app(root)
    for path, message in faults:
        print(f"{path.relative_to(root)}: {message}")
    print(f"{len(graph)} rooms, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
