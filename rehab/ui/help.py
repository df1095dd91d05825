"""Cards of the Help menu: keys, how the verdict works, sources, about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rehab.ui import texts
from rehab.ui.widgets import KeyHint, Label, ModalCard

Rows = tuple[tuple[str, str], ...]


def keys_for(page: str) -> tuple[tuple[str, Rows], ...]:
    """Headed lists of (keys, action): anywhere first, then the page's own."""
    tr = QCoreApplication.translate
    anywhere: Rows = (
        ("Ctrl+1 … 6", tr("keys", "pages in the order of the sidebar")),
        ("Ctrl+H", tr("keys", "history: everything that was logged")),
        ("Ctrl+,", tr("keys", "settings")),
        ("Ctrl+Z  Ctrl+Shift+Z", tr("keys", "undo, redo")),
        ("Ctrl+O  Ctrl+E", tr("keys", "open a file, export")),
        ("Ctrl+P", tr("keys", "print the plan or save it as PDF")),
        ("Ctrl+B", tr("keys", "back up")),
        ("Ctrl++  Ctrl+−  Ctrl+0", tr("keys", "text size")),
        ("F1  ?", tr("keys", "keys for this screen")),
        ("F6  Shift+F6", tr("keys", "next and previous region")),
        ("Esc", tr("keys", "close, then back")),
    )
    own: dict[str, tuple[str, Rows]] = {
        "today": (
            tr("keys", "Today"),
            (
                ("0 … 9", tr("keys", "first-step pain; - or Shift+0 for 10")),
                ("Enter", tr("keys", "start the due session")),
                ("D", tr("keys", "mark the session as done")),
                ("F", tr("keys", "fill in a form instead of the player")),
                ("R  T  W  N", tr("keys", "run, treatment, worst pain, note")),
                ("M", tr("keys", "more about last night: stiffness, night, medicine")),
                ("↑ ↓", tr("keys", "move through sessions")),
                ("← → Home End", tr("keys", "move in the pain strip; Space chooses, Backspace clears")),
            ),
        ),
        "progress": (
            tr("keys", "Progress"),
            (
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
        ),
        "program": (
            tr("keys", "Programme"),
            (
                ("A", tr("keys", "add an exercise: search, then Enter")),
                ("↑ ↓  Alt+↑ ↓", tr("keys", "go to the next exercise, move it")),
                ("Ctrl+Enter", tr("keys", "use the changed plan")),
                ("Enter  Delete  Ctrl+D", tr("keys", "type a dose, remove, duplicate")),
                ("Space  Shift+↑ ↓", tr("keys", "choose several, to change them together")),
                ("← →  Space", tr("keys", "in the week: next day, session on it or off it")),
                ("Alt+← →", tr("keys", "in the week: move the session to another day")),
                ("Ctrl+C  Ctrl+V", tr("keys", "in the week: copy a day")),
            ),
        ),
        "paper": (
            tr("keys", "Print"),
            (
                ("Page Up  Page Down", tr("keys", "turn pages; ← → Home End on the page")),
                ("+  −  0", tr("keys", "on the page: larger, smaller, fit")),
                ("Ctrl+S  Ctrl+P", tr("keys", "save as PDF, print")),
            ),
        ),
        "history": (
            tr("keys", "History"),
            (
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
        ),
        "patients": (
            tr("keys", "Patients"),
            (
                ("/", tr("keys", "search; typing in the list searches, too")),
                ("↑ ↓  Enter", tr("keys", "move in the list, open")),
                ("Del", tr("keys", "archive, or bring back from the archive")),
                ("Menu", tr("keys", "more for the patient: rename, put together, archive")),
                ("Ctrl+Shift+P", tr("keys", "switch person, add a person")),
            ),
        ),
        "patient": (
            tr("keys", "Patient"),
            (
                ("Ctrl+Page Up  Page Down", tr("keys", "patient before and after in the list")),
                ("N", tr("keys", "write a note")),
                ("Ctrl+Enter", tr("keys", "save the note")),
                ("Esc", tr("keys", "back to the list")),
            ),
        ),
        "library": (
            tr("keys", "Library"),
            (
                ("/", tr("keys", "search")),
                ("← → ↑ ↓", tr("keys", "move in the grid")),
                ("Enter", tr("keys", "open")),
                ("F  A", tr("keys", "favourite, add to the programme")),
                ("Ctrl+Enter", tr("keys", "save the form of an own exercise")),
            ),
        ),
        "runs": (
            tr("keys", "Runs"),
            (
                ("R", tr("keys", "log a run")),
                ("Ctrl+I  Ctrl+V", tr("keys", "import files, read files that were copied")),
                ("/", tr("keys", "search")),
                ("↑ ↓  Shift+↑ ↓", tr("keys", "move in the list, choose several")),
                ("0 … 9", tr("keys", "pain during the run under the cursor; - for 10")),
                ("Enter  Del", tr("keys", "change the run, delete what is chosen")),
                ("O", tr("keys", "order by the next column")),
                ("[  ]", tr("keys", "fewer and more weeks")),
            ),
        ),
        "player": (
            tr("keys", "Player"),
            (
                ("Space", tr("keys", "start, pause, or count a repetition")),
                ("← →", tr("keys", "previous and next exercise")),
                ("0 … 9", tr("keys", "pain now; - or Shift+0 for 10")),
                ("S", tr("keys", "skip with reason")),
                ("M", tr("keys", "slow motion of a moving drawing")),
                ("F", tr("keys", "fill in a form instead, before the start")),
                ("Esc", tr("keys", "end the session")),
            ),
        ),
        "checkup": (
            tr("keys", "Check-up"),
            (
                ("Y  N  U", tr("keys", "yes, no, not sure; the next question follows")),
                ("Enter  Backspace", tr("keys", "next, back")),
                ("← → ↑ ↓", tr("keys", "move on the pain map; Space marks a spot")),
                ("T", tr("keys", "log a treatment")),
            ),
        ),
        "session": (
            tr("keys", "Session"),
            (
                ("0 … 9", tr("keys", "pain; - or Shift+0 for 10")),
                ("Alt+1 … 5", tr("keys", "how hard it was")),
                ("Ctrl+Enter", tr("keys", "save and close")),
            ),
        ),
    }
    headed: list[tuple[str, Rows]] = [(tr("keys", "Anywhere"), anywhere)]
    if page in own:
        headed.insert(0, own[page])
    return tuple(headed)


def open_keys(window: QWidget, page: str) -> ModalCard:
    """Show the keys of a page."""
    card = ModalCard(window, title=QCoreApplication.translate("keys", "Keys"))
    card.setObjectName("keys_card")
    for heading, rows in keys_for(page):
        card.body.addWidget(Label(heading, "subheading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for index, (keys, action) in enumerate(rows):
            grid.addWidget(
                KeyHint(keys), index, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
            grid.addWidget(Label(action, "small", "ink2", wrap=True), index, 1)
        card.body.addLayout(grid)
    card.open_card()
    return card


def open_paragraphs(window: QWidget, name: str, title: str, paragraphs: Callable[[], Rows]) -> ModalCard:
    """Show a card of headed paragraphs."""
    card = ModalCard(window, title=title)
    card.setObjectName(name)
    for heading, words in paragraphs():
        if heading:
            card.body.addWidget(Label(heading, "subheading", wrap=True))
        card.body.addWidget(Label(words, "small", "ink2", wrap=True))
    card.open_card()
    return card


def verdict_paragraphs() -> Rows:
    """How the verdict works, in six short paragraphs."""
    tr = QCoreApplication.translate
    return (
        (
            tr("help", "What is compared"),
            tr(
                "help",
                "Your first week is the start level. Every evening this week is compared with it, through the ups "
                "and downs of single days. Only your own entries count, and only those up to that day.",
            ),
        ),
        (
            tr("help", "What counts as a change"),
            tr(
                "help",
                "30 % of the start level, at least 1.0 and at most 1.9 points. Smaller changes are hard to feel.",
            ),
        ),
        (
            tr("help", "When it says nothing"),
            tr(
                "help",
                "Before day 14, with fewer than five mornings in four weeks, or two weeks after the last entry.",
            ),
        ),
        (
            tr("help", "When a plan was not tried"),
            tr("help", "Below 60 % of the planned sessions of the last six weeks the plan is not judged."),
        ),
        (
            tr("help", "When home care is not working"),
            tr(
                "help",
                "From week six on: enough sessions, and neither a change that counts nor half of it in the last four "
                "weeks. From week twelve on also when it got better but stopped at 4 or above.",
            ),
        ),
        (
            tr("help", "Flares"),
            tr("help", "A week with half as much running again as usual excuses a rise for three weeks."),
        ),
        ("", texts.under_answer()),
    )
