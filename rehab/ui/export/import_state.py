"""What is shown of a file before it is taken over, made by a pure function of the look into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from rehab.domain.patient import Side, Site
from rehab.ui import texts
from rehab.ui.texts import handover as words

if TYPE_CHECKING:
    from rehab.services.handover_preview import GroupPreview, HandoverPreview


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One kind of entry.

    Attributes:
        choices: Key and words of what can be done; fewer than two are not asked for.
    """

    code: str
    name: str
    said: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ImportState:
    """What a file would bring.

    Attributes:
        brief: What is new, in one sentence, when nothing in the file differs from what is here; else empty.
        same: Which kinds of entries are the same on both sides, in words; empty for none.
        whose: ``me`` or ``other`` as it is meant now; empty when that is known and not asked for.
        name: What somebody else is called.
        can_take: Whether there is anything to take over.
        can_look: Whether the file can be looked at without taking it over.
    """

    title: str
    file: str
    about: str
    rows: tuple[GroupRow, ...]
    brief: str
    same: str
    whose: str
    name: str
    can_take: bool
    can_look: bool


def build_import(preview: HandoverPreview, name: str) -> ImportState:
    """The state of the card.

    Args:
        preview: The look into the file.
        name: What was typed as the name of somebody else; empty to take that of the file.
    """
    kind = preview.kind.value
    places = [texts.complaint(site, side) for site, side in _places(preview)]
    day = texts.day_year(datetime.fromisoformat(preview.made).date())
    return ImportState(
        title=words.handover_kind(kind),
        file=preview.file.replace("\\", "/").rpartition("/")[2],
        about=words.handover_about(day, places, preview.notes),
        rows=tuple(_row(group) for group in preview.groups if group.differs),
        brief=_brief(preview),
        same=words.handover_same([group.code for group in preview.groups if not group.differs]),
        whose=preview.whose.value if preview.may_choose else "",
        name=name or preview.name,
        can_take=preview.differs,
        can_look=kind == "log",
    )


def _places(preview: HandoverPreview) -> list[tuple[Site, Side]]:
    known_sites, known_sides = {s.value for s in Site}, {s.value for s in Side}
    return [
        (Site(site), Side(side))
        for site, side in dict.fromkeys(preview.sites)
        if site in known_sites and side in known_sides
    ]


def _brief(preview: HandoverPreview) -> str:
    differing = ("newer_there", "newer_here", "deleted_here")
    if any(preview.count(what) for what in differing) or not preview.differs:
        return ""
    return words.handover_brief([(g.code, g.new) for g in preview.groups if g.new])


def _row(group: GroupPreview) -> GroupRow:
    only_new = not (group.newer_there or group.newer_here or group.deleted_here)
    counts = (group.new, group.newer_there, group.newer_here, group.deleted_here, group.same)
    return GroupRow(
        group.code,
        words.handover_group(group.code),
        words.handover_counts(counts),
        tuple((choice.value, words.handover_choice(choice.value, only_new)) for choice in group.choices),
    )
