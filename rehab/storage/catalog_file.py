"""Reads one TOML file without trusting it, and finds the line of every key.

A file from elsewhere may be made to hang its reader: deep nesting and keys with many dots cost `tomllib` far
more than their length. So the shape is measured in one pass before anything is parsed.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path as FilePath

Path = tuple[str | int, ...]
"""Way to a value in a file: keys of tables and places in lists."""

MAX_BYTES = 1_000_000
MAX_DEPTH = 8
MAX_DOTS = 12
"""Limits of one file: size, nesting of brackets, dots outside texts in one line [P]."""


class Refused(Exception):
    """A file that cannot be read as TOML at all.

    Args:
        code: Name of the kind of mistake.
        line: Where it was noticed.
        values: What its sentence needs.
    """

    def __init__(self, code: str, line: int = 1, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.values = values


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: its text with plain line ends, and its tables."""

    text: str
    data: dict[str, Any]

    def lines_of(self, paths: Sequence[Path]) -> list[int]:
        """Lines of values, or of the nearest tables around them."""
        lines = _Outline(self.text).lines if any(paths) else {}
        return [_nearest(lines, path) for path in paths]


def _nearest(lines: Mapping[Path, int], path: Path) -> int:
    ways = (path[:end] for end in range(len(path), 0, -1))
    return next((lines[way] for way in ways if way in lines), 1)


def read_document(file: FilePath) -> Document:
    """Read a file within the limits.

    Raises:
        Refused: ``unreadable``, ``too_large``, ``empty``, ``byte_order_mark``, ``not_utf8``, ``too_deep``,
            ``too_many_dots`` or ``syntax``.
    """
    return document_of(_read_bytes(file))


def document_of(raw: bytes) -> Document:
    """The document of bytes that came from anywhere, within the limits.

    Raises:
        Refused: As `read_document`.
    """
    if len(raw) > MAX_BYTES:
        raise Refused("too_large", limit=MAX_BYTES)
    text = _decode(raw)
    _measure(text)
    try:
        return Document(text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        message, line = _split_place(str(error), text)
        raise Refused("syntax", line, message=message) from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits is a plain ValueError of `int`.
        raise Refused("syntax", 1, message="a value is too long") from error


def _read_bytes(file: FilePath) -> bytes:
    try:
        if not file.is_file():
            raise Refused("unreadable", reason="it is not an ordinary file")
        with file.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refused("unreadable", reason=error.strerror or "the system refused") from error
    if len(raw) > MAX_BYTES:
        raise Refused("too_large", limit=MAX_BYTES)
    return raw


def _decode(raw: bytes) -> str:
    if raw.startswith(b"\xef\xbb\xbf"):
        raise Refused("byte_order_mark")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused("not_utf8", raw[: error.start].count(b"\n") + 1) from error
    if not text.strip():
        raise Refused("empty")
    return text.replace("\r\n", "\n")


_TEXT_OR_COMMENT = (
    r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*+(?:"{3,5})?'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5})?"
    r'|"(?:[^"\\\n]|\\.)*+"?'
    r"|'[^'\n]*+'?"
    r"|\#[^\n]*+"
)
"""A text, closed or not, or a comment. The possessive repeats never step back: the pass stays linear."""
_TEXT = re.compile(_TEXT_OR_COMMENT)
_MARK = re.compile(rf"(?P<skip>{_TEXT_OR_COMMENT})|[\[\]{{}}.\n]")


_BRACKET = re.compile(r"[\[\]{}]")


def _is_shallow(text: str) -> bool:
    """Whether a text surely keeps the limits; a quick look that only sound files pass."""
    bare = _TEXT.sub("", text)
    depth = deepest = 0
    for bracket in _BRACKET.findall(bare):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest <= MAX_DEPTH and all(line.count(".") <= MAX_DOTS for line in bare.split("\n"))


def _measure(text: str) -> None:
    """Refuse a shape that would be slow to parse."""
    if _is_shallow(text):
        return
    depth, dots, line = 0, 0, 1
    for match in _MARK.finditer(text):
        mark = match[0]
        if match["skip"] is not None:
            line += mark.count("\n")
        elif mark == "\n":
            line, dots = line + 1, 0
        elif mark == ".":
            dots += 1
            if dots > MAX_DOTS:
                raise Refused("too_many_dots", line, limit=MAX_DOTS)
        elif mark in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise Refused("too_deep", line, limit=MAX_DEPTH)
        else:
            depth = max(0, depth - 1)


_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


def _split_place(message: str, text: str) -> tuple[str, int]:
    match = _PLACE.search(message)
    last = text.rstrip("\n").count("\n") + 1
    if match is None:
        return message, last
    return message[: match.start()], int(match[1]) if match[1] else last


_BLANK = re.compile(r"(?:[\s,]|\#[^\n]*+)*+")
_KEY_PART = re.compile(r"""[ \t]*(?:"((?:[^"\\\n]|\\.)*+)"|'([^'\n]*+)'|([A-Za-z0-9_-]+))[ \t]*""")
_PLAIN = re.compile(r"[^,\]}\n#]*+")


class _Outline:
    """Lines of all keys and list items of a text that is known to be sound TOML within the limits."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self._text = text
        self._at = 0
        self._counted = 0
        self._line = 1
        self._lists: dict[Path, int] = {}
        table: Path = ()
        while self._skip_blank():
            if text[self._at] == "[":
                table = self._header()
            else:
                self._assignment(table)

    def _skip_blank(self) -> bool:
        match = _BLANK.match(self._text, self._at)
        self._at = match.end() if match else self._at
        return self._at < len(self._text)

    def _note(self, path: Path) -> None:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        self.lines.setdefault(path, self._line)

    def _keys(self) -> tuple[str, ...]:
        parts = []
        while match := _KEY_PART.match(self._text, self._at):
            parts.append(next(group for group in match.groups() if group is not None))
            self._at = match.end()
            if self._text[self._at : self._at + 1] != ".":
                break
            self._at += 1
        return tuple(parts)

    def _header(self) -> Path:
        is_list = self._text.startswith("[[", self._at)
        start = self._at
        self._at += 2 if is_list else 1
        path: Path = ()
        keys = self._keys()
        end = self._at + (2 if is_list else 1)
        self._at = start
        for place, key in enumerate(keys):
            path = (*path, key)
            self._note(path)
            if is_list and place == len(keys) - 1:
                self._lists[path] = self._lists.get(path, -1) + 1
            if path in self._lists:
                path = (*path, self._lists[path])
        self._note(path)
        self._at = end
        return path

    def _assignment(self, table: Path) -> None:
        start = self._at
        path = table
        keys = self._keys()
        after, self._at = self._at, start
        for key in keys:
            path = (*path, key)
            self._note(path)
        # The "=" stands right behind the last part of the key.
        self._at = after + 1
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip_blank()
        mark = self._text[self._at : self._at + 1]
        if mark == "[":
            self._inside("]", path)
        elif mark == "{":
            self._inside("}", path)
        else:
            match = (_TEXT if mark in ('"', "'") else _PLAIN).match(self._text, self._at)
            self._at = match.end() if match else len(self._text)

    def _inside(self, closing: str, path: Path) -> None:
        self._at += 1
        place = 0
        while self._skip_blank() and self._text[self._at] != closing:
            if closing == "}":
                self._assignment(path)
                continue
            self._note((*path, place))
            self._value((*path, place))
            place += 1
        self._at += 1
