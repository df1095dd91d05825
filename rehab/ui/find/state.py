"""What can be found, as values, and the search over it. Known things only: nothing is read here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from rehab.services.search import NAME, OTHER, SYNONYM, Fields, Index, exercise_fields
from rehab.ui import texts
from rehab.ui.find.days import day_typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rehab.domain.exercise import Exercise
    from rehab.domain.guide import Guide
    from rehab.domain.program import Programme

translate = QCoreApplication.translate

MOST = 60
"""Things that are listed at most; whoever wants a later one types another letter."""


class Kind(StrEnum):
    """What something is."""

    PAGE = "page"
    COMMAND = "command"
    SETTING = "setting"
    PERSON = "person"
    PROGRAMME = "programme"
    EXERCISE = "exercise"
    GUIDE = "guide"
    DAY = "day"


ICONS = {
    Kind.PAGE: "arrow-right",
    Kind.COMMAND: "bolt",
    Kind.SETTING: "settings",
    Kind.PERSON: "patients",
    Kind.PROGRAMME: "program",
    Kind.EXERCISE: "library",
    Kind.GUIDE: "heel",
    Kind.DAY: "calendar",
}


def kind_word(kind: Kind) -> str:
    """``Page``."""
    words = {
        Kind.PAGE: translate("find", "Page"),
        Kind.COMMAND: translate("find", "Command"),
        Kind.SETTING: translate("find", "Setting"),
        Kind.PERSON: translate("find", "Person"),
        Kind.PROGRAMME: translate("find", "Programme"),
        Kind.EXERCISE: translate("find", "Exercise"),
        Kind.GUIDE: translate("find", "Guide"),
        Kind.DAY: translate("find", "Day"),
    }
    return words[kind]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found.

    Attributes:
        title: Its name.
        target: Where it leads, as the window and the commands take it.
        detail: What tells it from others of the same name.
        keys: Keys that lead there too.
        icon: Name of its icon, empty for that of its kind.
        fields: Texts that are searched, by weight.
    """

    kind: Kind
    title: str
    target: str
    detail: str = ""
    keys: str = ""
    icon: str = ""
    fields: Fields = field(default=(), compare=False)


def entry(kind: Kind, title: str, target: str, *other: str, **more: str) -> Entry:
    """Something whose name and kind are searched, and `other` words with less weight."""
    detail = more.get("detail", "")
    fields: Fields = ((NAME, (title,)), (SYNONYM, (kind_word(kind),)), (OTHER, (detail, *other)))
    return Entry(kind, title, target, fields=fields, **more)


def exercises(known: Iterable[Exercise]) -> list[Entry]:
    """Exercises that are not archived, found by the words by which the library finds them."""
    return [
        Entry(
            Kind.EXERCISE,
            exercise.name,
            f"library:{exercise.slug}",
            detail=" · ".join(texts.region(region) for region in exercise.regions),
            fields=exercise_fields(exercise),
        )
        for exercise in known
        if not exercise.archived
    ]


def programmes(known: Iterable[Programme]) -> list[Entry]:
    """Ready-made programmes."""
    return [
        entry(
            Kind.PROGRAMME,
            programme.name,
            f"first_run:program={programme.slug}",
            programme.short_name,
            programme.code,
            texts.plain(programme.condition),
            detail=programme.summary,
        )
        for programme in known
    ]


def guide_cards(guide: Guide) -> list[Entry]:
    """Causes and treatments of the guide."""
    causes = [
        entry(Kind.GUIDE, cause.name, f"checkup:guide/causes/{cause.slug}", cause.also, detail=cause.summary)
        for cause in guide.causes
    ]
    treatments = [
        entry(Kind.GUIDE, card.name, f"checkup:guide/treatments/{card.slug}", card.also, detail=card.summary)
        for card in guide.treatments
    ]
    return causes + treatments


class Finder:
    """Searches entries; before anything is typed it lists those that come first.

    Args:
        entries: Everything that can be found, in the order in which equals are listed.
        first: How many of them are listed before anything is typed.
        known: An index whose words need not be taken apart again.
        today: The local day, None where no days can be gone to.
    """

    def __init__(
        self, entries: Sequence[Entry], first: int, known: Index[Any] | None = None, today: date | None = None
    ) -> None:
        self._entries, self._first, self._today = tuple(entries), first, today
        self._index: Index[Entry] = Index(entries, lambda found: found.fields, known)

    def find(self, text: str) -> tuple[Entry, ...]:
        """What matches every word, best first; a day that was typed comes before all else."""
        if not text.strip():
            return self._entries[: self._first]
        found = self._index.query(text).found[:MOST]
        day = day_typed(text, self._today) if self._today is not None else None
        return found if day is None else (day_entry(day), *found)


def day_entry(day: date) -> Entry:
    """What was logged on a day."""
    title = translate("find", "{day}: what was logged").format(day=texts.day_year(day))
    return Entry(Kind.DAY, title, f"history:{day.isoformat()}", detail=texts.day_long(day))
