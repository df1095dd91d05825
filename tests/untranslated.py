"""Finds words on screen that no translator has seen: with the pseudo-language on, every text carries marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from rehab.ui.language import LANGUAGES, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MARKED = re.compile(rf"{MARKS[0]}[^{''.join(MARKS)}]*{MARKS[1]}")
_WORD = re.compile(r"[a-zA-Z]{3,}")
KEYS = (
    "Ctrl",
    "Shift",
    "Alt",
    "Esc",
    "Del",
    "Space",
    "Tab",
    "Home",
    "End",
    "Page",
    "Down",
    "Backspace",
    "Return",
)
"""Qt writes the names of keys."""
PLAIN = (
    "Rehab",
    "PDF",
    "PNG",
    "SVG",
    "CSV",
    "GPX",
    "TCX",
    "FIT",
    "ZIP",
    "TOML",
    "FHIR",
    "SQLite",
    "PostgreSQL",
    "Python",
    "doi",
)
"""Names that are the same in every language."""


def texts_in(window: QWidget) -> Iterator[str]:
    """Every text that a person sees or has read out to them."""
    for widget in (window, *window.findChildren(QWidget)):
        # What another window holds is looked at there; what was never shown has no text yet.
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit() | QPlainTextEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(row) for row in range(widget.count()))
            case QListWidget():
                yield from (widget.item(row).text() for row in range(widget.count()))
            case QTableWidget():
                heads = (widget.horizontalHeaderItem(column) for column in range(widget.columnCount()))
                yield from (head.text() for head in heads if head is not None)
    for action in window.findChildren(QAction):
        yield action.text().replace("&", "")


def untranslated(texts: Iterable[str], given: Iterable[str] = ()) -> list[str]:
    """Texts with words outside the marks.

    Args:
        texts: What is on screen.
        given: Texts that are not the program's: content, names that somebody typed.
    """
    given = set(given)
    own = {*given, *KEYS, *PLAIN, *LANGUAGES.values(), *_calendar()}
    longest_first = sorted((word.lower() for word in own if len(word) > 2), key=len, reverse=True)
    found = []
    for text in dict.fromkeys(texts):
        rest = "" if text in given else _without_marks(text).lower()
        for word in longest_first if _WORD.search(rest) else ():
            if word in rest:
                rest = re.sub(rf"(?<![a-z]){re.escape(word)}(?![a-z])", " ", rest)
        if _WORD.search(rest):
            found.append(text)
    return found


def _without_marks(text: str) -> str:
    """What stands outside the marks; marked texts may hold others."""
    while (rest := _MARKED.sub(" ", text)) != text:
        text = rest
    return text


def _calendar() -> Iterator[str]:
    """Days and months as Qt writes them."""
    for kind in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        yield from (QLocale().dayName(day, kind) for day in range(1, 8))
        yield from (QLocale().monthName(month, kind) for month in range(1, 13))
