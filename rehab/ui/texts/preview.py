"""Words of the print preview."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts.paper import LONGEST_NAME, typed

if TYPE_CHECKING:
    from rehab.domain.sheet import Sheet

translate = QCoreApplication.translate


LONGEST_PHASE = 34
"""Most characters of a phase beside its box."""


def print_title(name: str) -> str:
    """Title of the preview."""
    return translate("paper", "Print: {name}").format(name=typed(name, LONGEST_NAME))


def phase_name(name: str) -> str:
    """A phase among the choices, cut where it is long."""
    return typed(name, LONGEST_PHASE)


def plan_source() -> str:
    """The plan in use among what can be printed."""
    return translate("paper", "Your plan")


def draft_source() -> str:
    """The plan that is being changed among what can be printed."""
    return translate("paper", "Your changes, not in use yet")


def making_pages() -> str:
    """While pages are made."""
    return translate("paper", "Making the pages")


def saving() -> str:
    """While a file is written."""
    return translate("paper", "Saving")


def printing() -> str:
    """While pages go to the printer."""
    return translate("paper", "Printing")


def doing(what: str, done: int, total: int) -> str:
    """``Making the pages, 3 of 12``; without a known total the work alone."""
    if not total:
        return what
    return translate("paper", "{what}, {done} of {total}").format(what=what, done=done, total=total)


def stopped() -> str:
    """After the person stopped what went on."""
    return translate("paper", "Stopped. Nothing was saved or printed by half; choose anything to go on.")


def saved(file: str) -> str:
    """What was written and where."""
    return translate("paper", "Saved: {file}").format(file=file)


def printed(pages: int) -> str:
    """What went to the printer."""
    if pages == 1:
        return translate("paper", "1 page was sent to the printer.")
    return translate("paper", "%n pages were sent to the printer.", None, pages)


def letters_missing(letters: str) -> str:
    """What is said of letters that cannot be printed: their scripts, as they could not be shown here either."""
    scripts = ", ".join(dict.fromkeys(_script(letter) for letter in letters))
    if len(letters) == 1:
        said = translate(
            "paper",
            "One letter ({scripts}) is in no font of this computer; a question mark is printed for it.",
        )
    else:
        said = translate(
            "paper",
            "%n letters ({scripts}) are in no font of this computer; a question mark is printed for each.",
            None,
            len(letters),
        )
    how = translate("paper", "Install a font for this script (Noto Sans has most), then open this again.")
    return f"{said.format(scripts=scripts)} {how}"


def _script(letter: str) -> str:
    """``Thai``, ``CJK``: the first word of a letter's name; signs that are no letters are all called so."""
    name = unicodedata.name(letter, "").partition(" ")[0]
    if not name or not unicodedata.category(letter).startswith("L"):
        return translate("paper", "signs")
    return name if name == "CJK" else name.capitalize()


def pages_said(sheet: Sheet) -> str:
    """What the pages hold, for those who do not see them."""
    told = []
    for phase in sheet.phases:
        rows = (f"{row.name}: {row.dose}" for session in phase.sessions for row in session.rows)
        told.append(f"{phase.name}. {'; '.join(rows)}.")
    return " ".join((sheet.title, *told))
