"""What the export dialog shows, made by pure functions of the table of exports and what was chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from rehab.ui.texts import handover as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.patient import Patient
    from rehab.services.export import ExportKind, ExportWish

PERIODS = (0, 28, 63, 182, 365)
"""Choices of days back from today; 0 is all."""
ORDER = (
    "report",
    "plan",
    "handout",
    "log",
    "xlsx",
    "calendar",
    "plan-file",
    "log-file",
    "fhir",
    "everything",
)
"""Kinds in the order in which they are offered: for people first, for programs last."""


@dataclass(frozen=True, slots=True)
class KindState:
    """One kind of export as it is offered."""

    code: str
    title: str
    sentence: str
    file: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen so far.

    Attributes:
        code: The kind.
        days: Days back from today; 0 for all.
        lock: Whether a passphrase is wanted.
        person: Key of the person; empty for the one who uses this computer.
    """

    code: str
    days: int = 0
    notes: bool = False
    lock: bool = False
    passphrase: str = ""
    paper: str = "a4"
    person: str = ""


@dataclass(frozen=True, slots=True)
class ExportState:
    """What the dialog shows.

    Attributes:
        people: Key and name, when there are several.
        options: Which options the chosen kind has, by their words.
    """

    kinds: tuple[KindState, ...]
    chosen: Chosen
    people: tuple[tuple[str, str], ...]
    options: frozenset[str]

    @property
    def kind(self) -> KindState:
        """The chosen kind."""
        return next(kind for kind in self.kinds if kind.code == self.chosen.code)


def build_state(kinds: Sequence[ExportKind], chosen: Chosen, people: Sequence[Patient]) -> ExportState:
    """The state of the dialog; a kind that is not there is replaced by the first.

    Args:
        kinds: What can be exported.
        chosen: What was chosen so far.
        people: Everybody whose data is here.
    """
    known = {kind.code: kind for kind in kinds}
    order = [code for code in ORDER if code in known] + [code for code in known if code not in ORDER]
    if chosen.code not in known:
        chosen = replace(chosen, code=order[0])
    offered = tuple(
        KindState(
            code, words.export_title(code), words.export_sentence(code), words.export_kind_of_file(code)
        )
        for code in order
    )
    named = tuple((str(p.id), words.person_name(p.name, p.is_me)) for p in people) if len(people) > 1 else ()
    options = frozenset(option.value for option in known[chosen.code].options)
    return ExportState(offered, chosen, named, options)


def wish_of(chosen: Chosen, today: date, ending: str = "") -> ExportWish:
    """What was chosen, as the services take it."""
    from rehab.services.export import ExportWish, Paper

    return ExportWish(
        patient_id=UUID(chosen.person) if chosen.person else None,
        first=today - timedelta(days=chosen.days - 1) if chosen.days else None,
        notes=chosen.notes,
        passphrase=chosen.passphrase if chosen.lock else None,
        paper=Paper(chosen.paper),
        ending=ending,
    )


def content_rows(contents: Sequence[tuple[str, int]]) -> tuple[tuple[str, str], ...]:
    """What is in the file, in words with numbers."""
    return tuple((words.content_word(code), str(count)) for code, count in contents)
