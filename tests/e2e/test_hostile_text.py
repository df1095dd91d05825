"""Whatever somebody typed or received is shown letter for letter, on every page, and stops nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Guess
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QTextBrowser, QTextEdit, QWidget

from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft
from rehab.storage.rows import METADATA
from tests.e2e.conftest import MORNING, Road, road
from tests.pace import within

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders import Desk

__all__ = ["road"]

HOSTILE = {
    "markup": '<img src="file:///etc/hostname"><b>bold</b> & <a href="http://x.invalid">link</a>',
    "turned round": "safe\u202egpj.exe\u2066\u200f and back",
    "unseen": "he\u200bel\u2060\ufeff pa\u00adin",
    "stacked": "e" + "\u0301" * 300,
    "a formula": '=HYPERLINK("http://x.invalid")',
    "mathematics": "$\\frac{1}{$ %s {0} {name} \\n",
    "one long word": "x" * 5000,
    "keys": "&File &&& \t\x07\x1b[31m",
}
FREE = {
    "patient": ("name",),
    "episode": ("detail",),
    "program": ("name",),
    "phase": ("name", "aim", "move_on"),
    "routine": ("name",),
    "prescription": ("name", "note", "progression"),
    "session": ("name", "note"),
    "set_entry": ("name",),
    "goal": ("activity", "note"),
    "self_test": ("note",),
    "run": ("name",),
    "treatment": ("note", "dose", "provider"),
    "flag": ("closed_by", "note"),
    "pain_map": ("note",),
    "pause": ("note",),
    "gear": ("name",),
}
"""Columns that a person, or a file of somebody else, fills with any text."""
ACTIVITY = 50
PAGES = (
    "today",
    "progress",
    "program",
    "library",
    "guide",
    "history",
    "paper",
    "settings:general",
    "settings:data",
    "settings:about",
)


def test_that_every_free_text_is_named_here() -> None:
    for table, columns in FREE.items():
        assert set(columns) <= set(METADATA.tables[table].c.keys())
    notes = {(t.name, c.name) for t in METADATA.sorted_tables for c in t.c if c.name in {"note", "name"}}
    kept_as_files = {("exercise_custom", "name"), ("programme_custom", "name"), ("program_template", "name")}
    named_by_the_program = {("photo", "name")}
    assert {
        (t, c) for t, columns in FREE.items() for c in columns
    } >= notes - kept_as_files - named_by_the_program


def fill(path: Path, turn: int) -> None:
    """Put the texts round about into all rows; another turn begins with another text."""
    texts = list(HOSTILE.values())
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in FREE.items():
            for column in columns:
                turn += 1
                size = getattr(METADATA.tables[table].c[column].type.impl, "length", None)
                for (row,) in connection.execute(f"SELECT rowid FROM {table}").fetchall():
                    cut = texts[(row + turn) % len(texts)][:size]
                    if column == "activity":
                        # Activities are short and told apart by their words.
                        cut = f"{row} {cut}"[:ACTIVITY]
                    connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (cut, row))
        connection.commit()


@pytest.fixture
def haunted(road: Callable[..., Road]) -> Callable[[int], Road]:
    """The sample person with hostile text in every field that takes any."""

    def start(turn: int) -> Road:
        window = road()
        services = window.services
        services.sample.fill(MORNING.date() - timedelta(days=1))
        current = services.people.current()
        assert current is not None
        services.checkins.log(Measure.FIRST_STEP, 5, current.id)
        window.close()
        fill(window.paths.database, turn)
        return window.open()

    return start


def faults(window: QWidget) -> list[str]:
    """Labels that guess what they show, documents of others, and tool tips that would draw markup."""
    found = []
    for widget in window.findChildren(QWidget):
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(f"{name}: guesses its format")
        if isinstance(widget, QTextBrowser) or (isinstance(widget, QTextEdit) and widget.acceptRichText()):
            found.append(f"{name}: takes rich text")
        tip = widget.toolTip()
        if Guess.mightBeRichText(tip) and "<b>" not in QTextDocumentFragment.fromHtml(tip).toPlainText():
            found.append(f"{name}: a tool tip of markup")
    return found


@pytest.mark.parametrize("turn", [0, 3])
def test_that_every_page_shows_hostile_text_as_text(haunted: Callable[[int], Road], turn: int) -> None:
    window = haunted(turn)
    found = []
    for page in PAGES:
        with within(2):
            window.app.window.go(page)
            window.settle()
        found += [f"{page}: {fault}" for fault in faults(window.window)]
    assert sorted(set(found)) == []
    assert window.flashes.seen == []


@pytest.mark.parametrize("text", ["half \ud800 of a pair", "nothing \x00 here", "\udcff"])
def test_that_text_no_database_takes_is_stored_with_a_mark(desk: Desk, text: str) -> None:
    episode = desk.start_plan()
    stored = desk.sessions.record(SessionDraft(Done.ALL, "morning", note=text), episode).value
    (row,) = desk.sessions.on_day(episode, stored.day)
    assert row.note == text.replace("\ud800", "\ufffd").replace("\x00", "\ufffd").replace("\udcff", "\ufffd")
