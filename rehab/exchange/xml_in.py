"""XML from strangers, read as a stream: no document types, no entities, no network, no tree in memory."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.parsers import expat

from rehab.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    class Listener(Protocol):
        """Who hears what stands in the file. Names come without their prefix."""

        def start(self, name: str, attributes: Mapping[str, str]) -> None:
            """An element begins."""

        def end(self, name: str, text: str) -> None:
            """An element ends; `text` is what stood directly in it since its last child."""


CHUNK = 65_536
"""Bytes the parser takes at a time; between two chunks other threads have their turn."""
MAX_DEPTH = 64
MAX_ELEMENTS = 8_000_000
MAX_TEXT = 100_000
_DIGITS = re.compile(r"(\.\d{6})\d+")


class _Stream:
    def __init__(self, listener: Listener, encoding: str | None) -> None:
        self._listener = listener
        self._parser = parser = expat.ParserCreate(encoding)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.ExternalEntityRefHandler = self._refuse
        self._depth = self._elements = self._size = 0
        self._text: list[str] = []

    def _refuse(self, *_: object) -> int:
        raise UserError("run_xml_entities")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > MAX_DEPTH or self._elements > MAX_ELEMENTS:
            raise UserError("run_file_too_large", limit=MAX_DEPTH)
        self._text.clear()
        self._size = 0
        self._listener.start(name.rpartition(":")[2], attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._listener.end(name.rpartition(":")[2], "".join(self._text).strip())
        self._text.clear()
        self._size = 0

    def _data(self, text: str) -> None:
        if self._size < MAX_TEXT:
            self._text.append(text)
            self._size += len(text)

    def feed(self, raw: bytes) -> None:
        for at in range(0, len(raw), CHUNK):
            self._parser.Parse(raw[at : at + CHUNK], False)
        self._parser.Parse(b"", True)

    def close(self) -> None:
        """Let go of each other, so that all that was read goes as soon as nobody needs it."""
        parser = self._parser
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.ExternalEntityRefHandler = None


def read_xml(raw: bytes, listener: Listener) -> None:
    """Tell a listener what stands in an XML file.

    Blanks before the first sign are forgiven: exports of Strava begin with them.

    Raises:
        UserError: ``run_xml_entities`` for a document type or entities, ``run_xml_broken`` with the line.
    """
    content, encoding = readable(raw)
    try:
        stream = _Stream(listener, encoding)
        try:
            stream.feed(content)
        finally:
            stream.close()
    except expat.ExpatError as error:
        raise UserError("run_xml_broken", line=error.lineno) from error
    except (LookupError, ValueError) as error:
        # An encoding that does not exist.
        raise UserError("run_xml_broken", line=1) from error


def readable(raw: bytes) -> tuple[bytes, str | None]:
    """The file without byte order mark and blanks in front, and its encoding where the file must not choose it."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if raw.startswith(mark):
            return raw[2:].decode(encoding, "replace").lstrip().encode("utf-8"), "utf-8"
    if raw[:4:2] == b"<?" and raw[1:4:2] == b"\0\0":
        return raw.decode("utf-16-le", "replace").encode("utf-8"), "utf-8"
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].lstrip(), "utf-8"
    return raw.lstrip(), None


def instant(text: str) -> datetime | None:
    """A time of a track; without an offset it is UTC, as both formats ask for. None when it is none."""
    try:
        found = datetime.fromisoformat(_DIGITS.sub(r"\1", text))
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found


def has_zone(text: str) -> bool:
    """Whether a time says the offset of its place: ``+02:00``, but neither ``Z`` nor nothing."""
    return text[-6:-5] in ("+", "-") and not text.endswith("00:00")


def decimal(text: str) -> float | None:
    """A number of an XML file, or None."""
    try:
        return float(text) if "_" not in text else None
    except ValueError:
        return None


def whole(text: str) -> int | None:
    """A number of an XML file as a whole one, or None."""
    found = decimal(text)
    return round(found) if found is not None and abs(found) < 1_000_000 else None
