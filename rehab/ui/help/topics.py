"""What help says, as values: chapters of headed paragraphs and tables, and the search over them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab.services.search import NAME, OTHER, Fields, Index

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab.ui.help.keys import Rows

PAGE, KEYS, VERDICT, SOURCES, STORED, LIMITS = "page", "keys", "verdict", "sources", "stored", "limits"
ICONS = {
    PAGE: "info",
    KEYS: "keyboard",
    VERDICT: "heart",
    SOURCES: "file",
    STORED: "folder",
    LIMITS: "hand",
}

MOST = 40
"""Pieces that a search shows at most."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One piece of help: a heading, a paragraph, and a table of two columns.

    Attributes:
        rows: Pairs of a short word and what is said about it.
        keys: Whether the short words are keys.
    """

    heading: str
    text: str = ""
    rows: Rows = ()
    keys: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter: its name and its pieces."""

    key: str
    title: str
    topics: tuple[Topic, ...]


class Book:
    """All parts, and a search over them that forgives typing mistakes."""

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self.parts = {part.key: part for part in parts}
        self._index: Index[tuple[Part, Topic]] | None = None

    def find(self, text: str) -> tuple[Topic, ...]:
        """Pieces that hold every word, best first, headed by part and heading."""
        if self._index is None:
            # What is said about this screen is said among all pages as well.
            parts = (part for part in self.parts.values() if part.key != PAGE)
            self._index = Index([(part, topic) for part in parts for topic in _pieces(part)], _fields)
        return _joined(_named(part, topic) for part, topic in self._index.query(text).found[:MOST])


def _pieces(part: Part) -> list[Topic]:
    """The pieces of a part; each row of a table is one by itself."""
    pieces = [Topic(topic.heading, topic.text) for topic in part.topics if topic.text]
    for topic in part.topics:
        pieces += [Topic(topic.heading, rows=(row,), keys=topic.keys) for row in topic.rows]
    return pieces


def _fields(found: tuple[Part, Topic]) -> Fields:
    part, topic = found
    said = tuple(word for row in topic.rows for word in row)
    return ((NAME, said or (topic.heading,)), (OTHER, (part.title, topic.heading, topic.text)))


def _joined(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """Rows that follow each other under one heading stand in one table."""
    joined: list[Topic] = []
    for topic in topics:
        before = joined[-1] if joined else None
        same = before is not None and (before.heading, before.keys) == (topic.heading, topic.keys)
        if before is not None and same and not before.text and not topic.text:
            joined[-1] = replace(before, rows=(*before.rows, *topic.rows))
        else:
            joined.append(topic)
    return tuple(joined)


def _named(part: Part, topic: Topic) -> Topic:
    heading = f"{part.title} · {topic.heading}" if topic.heading else part.title
    return Topic(heading, topic.text, topic.rows, topic.keys)
