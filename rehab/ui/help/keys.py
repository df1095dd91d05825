"""The one table of keys: those that work anywhere, and those of each page."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

Rows = tuple[tuple[str, str], ...]
"""Pairs of keys and what they do."""

translate = QCoreApplication.translate


def anywhere() -> Rows:
    """Keys that work on every page."""
    return _named(_anywhere())


def by_page() -> dict[str, Rows]:
    """Keys of each page that has its own."""
    return {page: _named(rows) for page, rows in _by_page().items()}


def _named(rows: Rows) -> Rows:
    """The same with the words that stand on the keys of a language."""
    words = {
        "Ctrl": translate("keys", "Ctrl"),
        "Shift": translate("keys", "Shift"),
        "Alt": translate("keys", "Alt"),
        "Enter": translate("keys", "Enter"),
        "Space": translate("keys", "Space"),
        "Backspace": translate("keys", "Backspace"),
        "Del": translate("keys", "Del"),
        "Home": translate("keys", "Home"),
        "End": translate("keys", "End"),
        "Page Up": translate("keys", "Page Up"),
        "Page Down": translate("keys", "Page Down"),
        "Menu": translate("keys", "Menu"),
        "Esc": translate("keys", "Esc"),
    }
    name = re.compile("|".join(rf"\b{word}\b" for word in words))
    return tuple((name.sub(lambda found: words[found[0]], keys), told) for keys, told in rows)


def _anywhere() -> Rows:
    return (
        ("Ctrl+1 … 6", translate("keys", "pages in the order of the sidebar")),
        ("Ctrl+H", translate("keys", "history: everything that was logged")),
        ("Ctrl+K", translate("keys", "find anything: a page, an exercise, a setting, a person, a day")),
        ("Ctrl+F", translate("keys", "find an exercise")),
        ("Ctrl+,", translate("keys", "settings")),
        ("Ctrl+N", translate("keys", "new programme")),
        ("Ctrl+Z  Ctrl+Shift+Z  Ctrl+Y", translate("keys", "undo, redo")),
        ("Ctrl+O  Ctrl+E", translate("keys", "open a file, export")),
        ("Ctrl+P", translate("keys", "print the plan or save it as PDF")),
        ("Ctrl+B", translate("keys", "back up")),
        ("Ctrl++  Ctrl+−  Ctrl+0", translate("keys", "text size")),
        ("Ctrl+Shift+P", translate("keys", "switch person, add a person")),
        ("Ctrl+L", translate("keys", "lock now")),
        ("F1  ?", translate("keys", "help for this screen")),
        ("F11", translate("keys", "full screen")),
        ("F6  Shift+F6", translate("keys", "next and previous region")),
        ("Esc", translate("keys", "close, then back")),
        ("Ctrl+Q", translate("keys", "quit")),
    )


def _by_page() -> dict[str, Rows]:
    return {
        "today": (
            ("0 … 9", translate("keys", "first-step pain; - or Shift+0 for 10")),
            ("Enter", translate("keys", "start the due session")),
            ("D", translate("keys", "mark the session as done")),
            ("F", translate("keys", "fill in a form instead of the player")),
            ("R  T  W  N", translate("keys", "run, treatment, worst pain, note")),
            ("M", translate("keys", "more about last night: stiffness, night, medicine")),
            ("↑ ↓", translate("keys", "move through sessions")),
            ("← → Home End", translate("keys", "move in the pain strip; Space chooses, Backspace clears")),
        ),
        "progress": (
            ("1  2  3", translate("keys", "measure")),
            ("[  ]", translate("keys", "shorter and longer range")),
            ("← →  Shift+← →", translate("keys", "read-out by day and by week")),
            ("Enter  Backspace", translate("keys", "edit the day, reset the zoom")),
            ("L", translate("keys", "what we looked at, what was left out, the numbers of the rules")),
            (
                "H",
                translate("keys", "look back: ← → by day, Shift by week, Ctrl to the next change, Esc ends"),
            ),
            ("M", translate("keys", "load of a day and the next morning; 1 2 3 choose the load")),
            ("D", translate("keys", "report for the doctor")),
            ("Ctrl+T", translate("keys", "chart or table")),
        ),
        "program": (
            ("A", translate("keys", "add an exercise: search, then Enter")),
            ("↑ ↓  Alt+↑ ↓", translate("keys", "go to the next exercise, move it")),
            ("Ctrl+Enter", translate("keys", "use the changed plan")),
            ("Enter  Del  Ctrl+D", translate("keys", "type a dose, remove, duplicate")),
            ("Space  Shift+↑ ↓", translate("keys", "choose several, to change them together")),
            ("← →  Space", translate("keys", "in the week: next day, session on it or off it")),
            ("Alt+← →", translate("keys", "in the week: move the session to another day")),
            ("Ctrl+C  Ctrl+V", translate("keys", "in the week: copy a day")),
        ),
        "paper": (
            ("Page Up  Page Down", translate("keys", "turn pages; ← → Home End on the page")),
            ("+  −  0", translate("keys", "on the page: larger, smaller, fit")),
            ("Ctrl+S  Ctrl+P", translate("keys", "save as PDF, print")),
        ),
        "history": (
            ("1  2  3  4", translate("keys", "list, month, year, self tests")),
            ("/", translate("keys", "search")),
            ("A  S", translate("keys", "add to a day, take a self test")),
            (
                "↑ ↓  Shift+↑ ↓",
                translate("keys", "move in the list, choose several; Ctrl+Space chooses one more"),
            ),
            ("Enter  Del", translate("keys", "change the entry, delete what is chosen")),
            (
                "← → ↑ ↓",
                translate("keys", "move in month and year; Page Up and Down turn, Enter opens the day"),
            ),
        ),
        "patients": (
            ("/", translate("keys", "search; typing in the list searches, too")),
            ("↑ ↓  Enter", translate("keys", "move in the list, open")),
            ("Del", translate("keys", "archive, or bring back from the archive")),
            ("Menu", translate("keys", "more for the patient: rename, put together, archive")),
            ("Ctrl+Shift+P", translate("keys", "switch person, add a person")),
        ),
        "patient": (
            ("Ctrl+Page Up  Page Down", translate("keys", "patient before and after in the list")),
            ("N", translate("keys", "write a note")),
            ("Ctrl+Enter", translate("keys", "save the note")),
            ("Esc", translate("keys", "back to the list")),
        ),
        "library": (
            ("/", translate("keys", "search")),
            ("← → ↑ ↓", translate("keys", "move in the grid")),
            ("Enter", translate("keys", "open")),
            ("F  A", translate("keys", "favourite, add to the programme")),
            ("Ctrl+Enter", translate("keys", "save the form of an own exercise")),
        ),
        "runs": (
            ("R", translate("keys", "log a run")),
            ("Ctrl+I  Ctrl+V", translate("keys", "import files, read files that were copied")),
            ("/", translate("keys", "search")),
            ("↑ ↓  Shift+↑ ↓", translate("keys", "move in the list, choose several")),
            ("0 … 9", translate("keys", "pain during the run under the cursor; - for 10")),
            ("Enter  Del", translate("keys", "change the run, delete what is chosen")),
            ("O", translate("keys", "order by the next column")),
            ("[  ]", translate("keys", "fewer and more weeks")),
        ),
        "player": (
            ("Space", translate("keys", "start, pause, or count a repetition")),
            ("← →", translate("keys", "previous and next exercise")),
            ("0 … 9", translate("keys", "pain now; - or Shift+0 for 10")),
            ("S", translate("keys", "skip with reason")),
            ("M", translate("keys", "slow motion of a moving drawing")),
            ("F", translate("keys", "fill in a form instead, before the start")),
            ("Esc", translate("keys", "end the session")),
        ),
        "checkup": (
            ("Y  N  U", translate("keys", "yes, no, not sure; the next question follows")),
            ("Enter  Backspace", translate("keys", "next, back")),
            ("← → ↑ ↓", translate("keys", "move on the pain map; Space marks a spot")),
            ("T", translate("keys", "log a treatment")),
        ),
        "session": (
            ("0 … 9", translate("keys", "pain; - or Shift+0 for 10")),
            ("Alt+1 … 5", translate("keys", "how hard it was")),
            ("Ctrl+Enter", translate("keys", "save and close")),
        ),
    }
