"""The one table of keys: those that work anywhere, and those of each page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Rows = tuple[tuple[str, str], ...]
"""Pairs of keys and what they do."""

translate = QCoreApplication.translate


def anywhere() -> Rows:
    """Keys that work on every page."""
    tr = translate
    return (
        ("Ctrl+1 … 6", tr("keys", "pages in the order of the sidebar")),
        ("Ctrl+H", tr("keys", "history: everything that was logged")),
        ("Ctrl+K", tr("keys", "find anything: a page, an exercise, a setting, a person, a day")),
        ("Ctrl+F", tr("keys", "find an exercise")),
        ("Ctrl+,", tr("keys", "settings")),
        ("Ctrl+N", tr("keys", "new programme")),
        ("Ctrl+Z  Ctrl+Shift+Z  Ctrl+Y", tr("keys", "undo, redo")),
        ("Ctrl+O  Ctrl+E", tr("keys", "open a file, export")),
        ("Ctrl+P", tr("keys", "print the plan or save it as PDF")),
        ("Ctrl+B", tr("keys", "back up")),
        ("Ctrl++  Ctrl+−  Ctrl+0", tr("keys", "text size")),
        ("Ctrl+Shift+P", tr("keys", "switch person, add a person")),
        ("Ctrl+L", tr("keys", "lock now")),
        ("F1  ?", tr("keys", "help for this screen")),
        ("F11", tr("keys", "full screen")),
        ("F6  Shift+F6", tr("keys", "next and previous region")),
        ("Esc", tr("keys", "close, then back")),
        ("Ctrl+Q", tr("keys", "quit")),
    )


def by_page() -> dict[str, Rows]:
    """Keys of each page that has its own."""
    tr = translate
    return {
        "today": (
            ("0 … 9", tr("keys", "first-step pain; - or Shift+0 for 10")),
            ("Enter", tr("keys", "start the due session")),
            ("D", tr("keys", "mark the session as done")),
            ("F", tr("keys", "fill in a form instead of the player")),
            ("R  T  W  N", tr("keys", "run, treatment, worst pain, note")),
            ("M", tr("keys", "more about last night: stiffness, night, medicine")),
            ("↑ ↓", tr("keys", "move through sessions")),
            ("← → Home End", tr("keys", "move in the pain strip; Space chooses, Backspace clears")),
        ),
        "progress": (
            ("1  2  3", tr("keys", "measure")),
            ("[  ]", tr("keys", "shorter and longer range")),
            ("← →  Shift+← →", tr("keys", "read-out by day and by week")),
            ("Enter  Backspace", tr("keys", "edit the day, reset the zoom")),
            ("L", tr("keys", "what we looked at, what was left out, the numbers of the rules")),
            ("H", tr("keys", "look back: ← → by day, Shift by week, Ctrl to the next change, Esc ends")),
            ("M", tr("keys", "load of a day and the next morning; 1 2 3 choose the load")),
            ("D", tr("keys", "report for the doctor")),
            ("Ctrl+T", tr("keys", "chart or table")),
        ),
        "program": (
            ("A", tr("keys", "add an exercise: search, then Enter")),
            ("↑ ↓  Alt+↑ ↓", tr("keys", "go to the next exercise, move it")),
            ("Ctrl+Enter", tr("keys", "use the changed plan")),
            ("Enter  Delete  Ctrl+D", tr("keys", "type a dose, remove, duplicate")),
            ("Space  Shift+↑ ↓", tr("keys", "choose several, to change them together")),
            ("← →  Space", tr("keys", "in the week: next day, session on it or off it")),
            ("Alt+← →", tr("keys", "in the week: move the session to another day")),
            ("Ctrl+C  Ctrl+V", tr("keys", "in the week: copy a day")),
        ),
        "paper": (
            ("Page Up  Page Down", tr("keys", "turn pages; ← → Home End on the page")),
            ("+  −  0", tr("keys", "on the page: larger, smaller, fit")),
            ("Ctrl+S  Ctrl+P", tr("keys", "save as PDF, print")),
        ),
        "history": (
            ("1  2  3  4", tr("keys", "list, month, year, self tests")),
            ("/", tr("keys", "search")),
            ("A  S", tr("keys", "add to a day, take a self test")),
            (
                "↑ ↓  Shift+↑ ↓",
                tr("keys", "move in the list, choose several; Ctrl+Space chooses one more"),
            ),
            ("Enter  Del", tr("keys", "change the entry, delete what is chosen")),
            ("← → ↑ ↓", tr("keys", "move in month and year; Page Up and Down turn, Enter opens the day")),
        ),
        "patients": (
            ("/", tr("keys", "search; typing in the list searches, too")),
            ("↑ ↓  Enter", tr("keys", "move in the list, open")),
            ("Del", tr("keys", "archive, or bring back from the archive")),
            ("Menu", tr("keys", "more for the patient: rename, put together, archive")),
            ("Ctrl+Shift+P", tr("keys", "switch person, add a person")),
        ),
        "patient": (
            ("Ctrl+Page Up  Page Down", tr("keys", "patient before and after in the list")),
            ("N", tr("keys", "write a note")),
            ("Ctrl+Enter", tr("keys", "save the note")),
            ("Esc", tr("keys", "back to the list")),
        ),
        "library": (
            ("/", tr("keys", "search")),
            ("← → ↑ ↓", tr("keys", "move in the grid")),
            ("Enter", tr("keys", "open")),
            ("F  A", tr("keys", "favourite, add to the program")),
            ("Ctrl+Enter", tr("keys", "save the form of an own exercise")),
        ),
        "runs": (
            ("R", tr("keys", "log a run")),
            ("Ctrl+I  Ctrl+V", tr("keys", "import files, read files that were copied")),
            ("/", tr("keys", "search")),
            ("↑ ↓  Shift+↑ ↓", tr("keys", "move in the list, choose several")),
            ("0 … 9", tr("keys", "pain during the run under the cursor; - for 10")),
            ("Enter  Del", tr("keys", "change the run, delete what is chosen")),
            ("O", tr("keys", "order by the next column")),
            ("[  ]", tr("keys", "fewer and more weeks")),
        ),
        "player": (
            ("Space", tr("keys", "start, pause, or count a repetition")),
            ("← →", tr("keys", "previous and next exercise")),
            ("0 … 9", tr("keys", "pain now; - or Shift+0 for 10")),
            ("S", tr("keys", "skip with reason")),
            ("M", tr("keys", "slow motion of a moving drawing")),
            ("F", tr("keys", "fill in a form instead, before the start")),
            ("Esc", tr("keys", "end the session")),
        ),
        "checkup": (
            ("Y  N  U", tr("keys", "yes, no, not sure; the next question follows")),
            ("Enter  Backspace", tr("keys", "next, back")),
            ("← → ↑ ↓", tr("keys", "move on the pain map; Space marks a spot")),
            ("T", tr("keys", "log a treatment")),
        ),
        "session": (
            ("0 … 9", tr("keys", "pain; - or Shift+0 for 10")),
            ("Alt+1 … 5", tr("keys", "how hard it was")),
            ("Ctrl+Enter", tr("keys", "save and close")),
        ),
    }
