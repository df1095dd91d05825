"""Whatever somebody typed or received is shown letter for letter, on every page, and stops nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as Guess
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QTextBrowser, QTextEdit, QWidget

from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft
from rehab.storage.rows import METADATA
from tests.e2e.conftest import MORNING, Road, road
from tests.pace import within
from tests.tally import tally

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.builders import Desk

__all__ = ["road"]

HOSTILE = {
    "markup": '<img src="file:///etc/hostname"><b>bold</b> & <a href="http://x.invalid">link</a>',
    "turned round": "safe\u202egpj.exe\u2066\u200f and back",
    "unseen": "he\u200bel\u2060\ufeff pa\u00adin",
    "stacked": "e" + "\u0301" * 300,
    "a formula": '=HYPERLINK("http://x.invalid")',
    "mathematics": "$\\frac{1}{$ %s {0} {name} \\n",
    "one long word": "x" * 100_000,
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
    "care_note": ("text",),
}
"""Columns that a person, or a file of somebody else, fills with any text."""
ACTIVITY = 50
PAGES = (
    "today",
    "session",
    "progress",
    "program",
    "library",
    "guide",
    "history",
    "runs",
    "report",
    "paper",
    "settings:privacy",
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


def draws_markup(tip: str) -> bool:
    """Whether Qt would take a tool tip for markup and not show its letters."""
    return Guess.mightBeRichText(tip) and not any(
        sign in QTextDocumentFragment.fromHtml(tip).toPlainText() for sign in ("<b>", "<img")
    )


def tips_of(view: QAbstractItemView) -> list[str]:
    """The tool tips of all cells of a list or a table."""
    model = view.model()
    if model is None:
        return []
    # A list has one column, and Qt keeps the question for it to itself.
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    cells = [model.index(row, col) for row in range(model.rowCount()) for col in range(columns)]
    return [str(cell.data(Qt.ItemDataRole.ToolTipRole) or "") for cell in cells]


def faults(window: QWidget) -> list[str]:
    """Labels that guess what they show, documents of others, and tool tips that would draw markup."""
    found = []
    for widget in window.findChildren(QWidget):
        name = f"{type(widget).__name__} {widget.objectName()}"
        tally("labels that show plain text", int(isinstance(widget, QLabel)))
        if isinstance(widget, QAbstractItemView):
            tips = tips_of(widget)
            tally("tool tips of cells", len(tips))
            found += [f"{name}: a cell with a tool tip of markup" for tip in tips if draws_markup(tip)]
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(f"{name}: guesses its format")
        if isinstance(widget, QTextBrowser) or (isinstance(widget, QTextEdit) and widget.acceptRichText()):
            found.append(f"{name}: takes rich text")
        if draws_markup(widget.toolTip()):
            found.append(f"{name}: a tool tip of markup")
    return found


@pytest.mark.parametrize("turn", [0, 3])
def test_that_every_page_shows_hostile_text_as_text(haunted: Callable[[int], Road], turn: int) -> None:
    window = haunted(turn)
    flashes, found = window.watch_flashes(), []
    for page in PAGES:
        with within(2):
            window.app.window.go(page)
            window.settle()
        tally("looks at a page full of hostile text")
        found += [f"{page}: {fault}" for fault in faults(window.window)]
    assert sorted(set(found)) == []
    assert flashes == []


class Careless(QAbstractListModel):
    """A planted fault: a list that hands the text of a person to a tool tip as it is."""

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 1

    def data(self, _index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return HOSTILE["markup"] if role == Qt.ItemDataRole.ToolTipRole else None


def test_that_markup_in_a_label_a_document_and_a_tool_tip_is_noticed(qtbot: QtBot) -> None:
    """Planted faults: pieces of Qt as they are without our care."""
    top = QWidget()
    qtbot.addWidget(top)
    guessing, browser, bare, listed = QLabel(top), QTextBrowser(top), QWidget(top), QListView(top)
    guessing.setText(HOSTILE["markup"])
    browser.setObjectName("browser")
    bare.setToolTip(HOSTILE["markup"])
    listed.setModel(Careless(listed))
    found = "\n".join(faults(top))
    for said in (
        "guesses its format",
        "takes rich text",
        "QWidget : a tool tip of markup",
        "a cell with a tool tip",
    ):
        assert said in found


@pytest.mark.parametrize("text", ["half \ud800 of a pair", "nothing \x00 here", "\udcff"])
def test_that_text_no_database_takes_is_stored_with_a_mark(desk: Desk, text: str) -> None:
    episode = desk.start_plan()
    stored = desk.sessions.record(SessionDraft(Done.ALL, "morning", note=text), episode).value
    (row,) = desk.sessions.on_day(episode, stored.day)
    assert row.note == text.replace("\ud800", "\ufffd").replace("\x00", "\ufffd").replace("\udcff", "\ufffd")
