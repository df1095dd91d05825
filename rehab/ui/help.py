"""Cards of the Help menu: keys, how the verdict works, sources, about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rehab.ui import texts
from rehab.ui.widgets import KeyHint, Label, ModalCard

translate = QCoreApplication.translate

Rows = tuple[tuple[str, str], ...]


def keys_for(page: str) -> tuple[tuple[str, Rows], ...]:
    """Headed lists of (keys, action): anywhere first, then the page's own."""
    anywhere: Rows = (
        ("Ctrl+1 … 6", translate("keys", "pages in the order of the sidebar")),
        ("Ctrl+H", translate("keys", "history: everything that was logged")),
        ("Ctrl+,", translate("keys", "settings")),
        ("Ctrl+Z  Ctrl+Shift+Z", translate("keys", "undo, redo")),
        ("Ctrl+O  Ctrl+E", translate("keys", "open a file, export")),
        ("Ctrl+P", translate("keys", "print the plan or save it as PDF")),
        ("Ctrl+B", translate("keys", "back up")),
        ("Ctrl++  Ctrl+−  Ctrl+0", translate("keys", "text size")),
        ("F1  ?", translate("keys", "keys for this screen")),
        ("F6  Shift+F6", translate("keys", "next and previous region")),
        ("Esc", translate("keys", "close, then back")),
    )
    own: dict[str, tuple[str, Rows]] = {
        "today": (
            translate("keys", "Today"),
            (
                ("0 … 9", translate("keys", "first-step pain; - or Shift+0 for 10")),
                ("Enter", translate("keys", "start the due session")),
                ("D", translate("keys", "mark the session as done")),
                ("F", translate("keys", "fill in a form instead of the player")),
                ("R  T  W  N", translate("keys", "run, treatment, worst pain, note")),
                ("M", translate("keys", "more about last night: stiffness, night, medicine")),
                ("↑ ↓", translate("keys", "move through sessions")),
                (
                    "← → Home End",
                    translate("keys", "move in the pain strip; Space chooses, Backspace clears"),
                ),
            ),
        ),
        "progress": (
            translate("keys", "Progress"),
            (
                ("1  2  3", translate("keys", "measure")),
                ("[  ]", translate("keys", "shorter and longer range")),
                ("← →  Shift+← →", translate("keys", "read-out by day and by week")),
                ("Enter  Backspace", translate("keys", "edit the day, reset the zoom")),
                ("L", translate("keys", "what we looked at, what was left out, the numbers of the rules")),
                (
                    "H",
                    translate(
                        "keys", "look back: ← → by day, Shift by week, Ctrl to the next change, Esc ends"
                    ),
                ),
                ("M", translate("keys", "load of a day and the next morning; 1 2 3 choose the load")),
                ("D", translate("keys", "report for the doctor")),
                ("Ctrl+T", translate("keys", "chart or table")),
            ),
        ),
        "program": (
            translate("keys", "Programme"),
            (
                ("A", translate("keys", "add an exercise: search, then Enter")),
                ("↑ ↓  Alt+↑ ↓", translate("keys", "go to the next exercise, move it")),
                ("Ctrl+Enter", translate("keys", "use the changed plan")),
                ("Enter  Delete  Ctrl+D", translate("keys", "type a dose, remove, duplicate")),
                ("Space  Shift+↑ ↓", translate("keys", "choose several, to change them together")),
                ("← →  Space", translate("keys", "in the week: next day, session on it or off it")),
                ("Alt+← →", translate("keys", "in the week: move the session to another day")),
                ("Ctrl+C  Ctrl+V", translate("keys", "in the week: copy a day")),
            ),
        ),
        "paper": (
            translate("keys", "Print"),
            (
                ("Page Up  Page Down", translate("keys", "turn pages; ← → Home End on the page")),
                ("+  −  0", translate("keys", "on the page: larger, smaller, fit")),
                ("Ctrl+S  Ctrl+P", translate("keys", "save as PDF, print")),
            ),
        ),
        "history": (
            translate("keys", "History"),
            (
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
        ),
        "patients": (
            translate("keys", "Patients"),
            (
                ("/", translate("keys", "search; typing in the list searches, too")),
                ("↑ ↓  Enter", translate("keys", "move in the list, open")),
                ("Del", translate("keys", "archive, or bring back from the archive")),
                ("Menu", translate("keys", "more for the patient: rename, put together, archive")),
                ("Ctrl+Shift+P", translate("keys", "switch person, add a person")),
            ),
        ),
        "patient": (
            translate("keys", "Patient"),
            (
                ("Ctrl+Page Up  Page Down", translate("keys", "patient before and after in the list")),
                ("N", translate("keys", "write a note")),
                ("Ctrl+Enter", translate("keys", "save the note")),
                ("Esc", translate("keys", "back to the list")),
            ),
        ),
        "library": (
            translate("keys", "Library"),
            (
                ("/", translate("keys", "search")),
                ("← → ↑ ↓", translate("keys", "move in the grid")),
                ("Enter", translate("keys", "open")),
                ("F  A", translate("keys", "favourite, add to the programme")),
                ("Ctrl+Enter", translate("keys", "save the form of an own exercise")),
            ),
        ),
        "runs": (
            translate("keys", "Runs"),
            (
                ("R", translate("keys", "log a run")),
                ("Ctrl+I  Ctrl+V", translate("keys", "import files, read files that were copied")),
                ("/", translate("keys", "search")),
                ("↑ ↓  Shift+↑ ↓", translate("keys", "move in the list, choose several")),
                ("0 … 9", translate("keys", "pain during the run under the cursor; - for 10")),
                ("Enter  Del", translate("keys", "change the run, delete what is chosen")),
                ("O", translate("keys", "order by the next column")),
                ("[  ]", translate("keys", "fewer and more weeks")),
            ),
        ),
        "player": (
            translate("keys", "Player"),
            (
                ("Space", translate("keys", "start, pause, or count a repetition")),
                ("← →", translate("keys", "previous and next exercise")),
                ("0 … 9", translate("keys", "pain now; - or Shift+0 for 10")),
                ("S", translate("keys", "skip with reason")),
                ("M", translate("keys", "slow motion of a moving drawing")),
                ("F", translate("keys", "fill in a form instead, before the start")),
                ("Esc", translate("keys", "end the session")),
            ),
        ),
        "checkup": (
            translate("keys", "Check-up"),
            (
                ("Y  N  U", translate("keys", "yes, no, not sure; the next question follows")),
                ("Enter  Backspace", translate("keys", "next, back")),
                ("← → ↑ ↓", translate("keys", "move on the pain map; Space marks a spot")),
                ("T", translate("keys", "log a treatment")),
            ),
        ),
        "session": (
            translate("keys", "Session"),
            (
                ("0 … 9", translate("keys", "pain; - or Shift+0 for 10")),
                ("Alt+1 … 5", translate("keys", "how hard it was")),
                ("Ctrl+Enter", translate("keys", "save and close")),
            ),
        ),
    }
    headed: list[tuple[str, Rows]] = [(translate("keys", "Anywhere"), anywhere)]
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
    return (
        (
            translate("help", "What is compared"),
            translate(
                "help",
                "Your first week is the start level. Every evening this week is compared with it, through the ups "
                "and downs of single days. Only your own entries count, and only those up to that day.",
            ),
        ),
        (
            translate("help", "What counts as a change"),
            translate(
                "help",
                "30 % of the start level, at least 1.0 and at most 1.9 points. Smaller changes are hard to feel.",
            ),
        ),
        (
            translate("help", "When it says nothing"),
            translate(
                "help",
                "Before day 14, with fewer than five mornings in four weeks, or two weeks after the last entry.",
            ),
        ),
        (
            translate("help", "When a plan was not tried"),
            translate(
                "help", "Below 60 % of the planned sessions of the last six weeks the plan is not judged."
            ),
        ),
        (
            translate("help", "When home care is not working"),
            translate(
                "help",
                "From week six on: enough sessions, and neither a change that counts nor half of it in the last four "
                "weeks. From week twelve on also when it got better but stopped at 4 or above.",
            ),
        ),
        (
            translate("help", "Flares"),
            translate(
                "help", "A week with half as much running again as usual excuses a rise for three weeks."
            ),
        ),
        ("", texts.under_answer()),
    )
