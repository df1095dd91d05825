"""A look into a handed-over file before anything is written: by kind of entry, what is new, changed or the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab.storage.handover_merge import RowState, RowStatus
from rehab.storage.handover_rows import parents

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.handover import Handover, HandoverKind

GROUPS: Mapping[str, tuple[str, ...]] = {
    "person": ("patient",),
    "complaint": ("episode",),
    "plan": (
        "program",
        "phase",
        "routine",
        "rhythm",
        "prescription",
        "progression_rule",
    ),
    "moved": ("shift", "pause"),
    "session": ("session", "set_entry"),
    "pain": ("pain_reading",),
    "answer": ("checkin_answer",),
    "week": ("goal", "weekly_answer"),
    "run": ("run",),
    "gear": ("gear",),
    "return": ("return_plan",),
    "treatment": ("treatment",),
    "checkup": ("checkup", "redflag_answer", "flag"),
    "map": ("pain_map", "pain_spot"),
    "self_test": ("self_test",),
    "care": ("care",),
    "care_note": ("care_note",),
    "own": ("exercise_custom", "programme_custom", "program_template"),
    "draft": ("draft",),
}
"""Kinds of entries by their tables; the first one is counted, the others belong to it."""
OTHER = "other"
NEEDED = frozenset({"person", "complaint"})
"""Without these nothing else can come in."""


class MergeChoice(StrEnum):
    """What to do with the entries of a kind."""

    NEWEST = "newest"
    """Add new ones, and keep whichever version was changed last."""
    MINE = "mine"
    """Add new ones and leave what is here as it is."""
    THEIRS = "theirs"
    """Add new ones and take every other version from the file."""
    LEAVE = "leave"
    """Take none of them."""


TAKEN: Mapping[MergeChoice, frozenset[RowStatus]] = {
    MergeChoice.NEWEST: frozenset({RowStatus.NEW, RowStatus.GONE, RowStatus.NEWER_THERE}),
    MergeChoice.MINE: frozenset({RowStatus.NEW, RowStatus.GONE}),
    MergeChoice.THEIRS: frozenset(RowStatus),
    MergeChoice.LEAVE: frozenset(),
}


class Whose(StrEnum):
    """Who the person of a file is here."""

    KNOWN = "known"
    """Somebody whose entries are here already."""
    ME = "me"
    OTHER = "other"
    SEVERAL = "several"
    """A file of everything with several people; each stays who they are."""


@dataclass(frozen=True, slots=True)
class GroupPreview:
    """Entries of one kind, counted by what they are to the data here.

    Attributes:
        choices: What can be done, the usual first.
    """

    code: str
    new: int = 0
    newer_there: int = 0
    newer_here: int = 0
    deleted_here: int = 0
    same: int = 0
    choices: tuple[MergeChoice, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether anything could be done."""
        return bool(self.new or self.newer_there or self.newer_here or self.deleted_here)


@dataclass(frozen=True, slots=True)
class HandoverPreview:
    """What an import would do, before anything is written.

    Attributes:
        file: Its place.
        made: When the file was made, ISO 8601.
        notes: Whether free words came along.
        whose: Who the person of the file is taken for.
        may_choose: Whether somebody has to say who the person is.
        name: What the person is called, or will be.
        sites: Place and side of each complaint in the file.
        groups: By kind of entry; those with nothing in them are left out.
    """

    file: str
    kind: HandoverKind
    made: str
    notes: bool
    whose: Whose
    may_choose: bool
    name: str
    sites: tuple[tuple[str, str], ...]
    groups: tuple[GroupPreview, ...]

    @property
    def differs(self) -> bool:
        """Whether anything is new or different."""
        return any(group.differs for group in self.groups)

    def count(self, what: str) -> int:
        """How many entries of all kinds are ``new``, ``newer_there``, ``newer_here``, ``deleted_here`` or ``same``."""
        return sum(int(getattr(group, what)) for group in self.groups)


def contents_of(content: Handover) -> tuple[tuple[str, int], ...]:
    """What a file would hold: entries by kind, those that were deleted left out."""
    counts: Counter[str] = Counter()
    for code, tables in (*GROUPS.items(), (OTHER, _others(content))):
        heads = tables[:1] if code in ("plan", "session", "checkup", "map", "pain") else tables
        if code == "week":
            heads = tables[1:]
        rows = [row for table in heads for row in content.records.get(table, ())]
        counts[code] = sum(1 for row in rows if row.get("deleted_at") is None)
    return tuple((code, count) for code, count in counts.items() if count)


def _others(content: Handover) -> tuple[str, ...]:
    """Tables of no kind that is known here."""
    return tuple(table for table in content.records if group_of(table) == OTHER)


def group_of(table: str) -> str:
    """The kind of entry to which rows of a table belong."""
    return next((code for code, tables in GROUPS.items() if table in tables), OTHER)


def wanted(state: RowState, choices: Mapping[str, MergeChoice]) -> bool:
    """Whether a row is written under the choices that were made; the usual ones where none was."""
    code = group_of(state.table.name)
    choice = choices.get(code, MergeChoice.NEWEST)
    if code in NEEDED and state.status is RowStatus.NEW:
        return True
    return state.status in TAKEN[choice]


def groups_of(states: Iterable[RowState]) -> tuple[GroupPreview, ...]:
    """Entries by kind, in the order in which they are shown."""
    rows: dict[str, dict[UUID, set[RowStatus]]] = defaultdict(lambda: defaultdict(set))
    heads: dict[UUID, UUID] = {}
    for state in states:
        code = group_of(state.table.name)
        rows[code][_head(state, code, heads)].add(state.status)
    found = []
    for code in (*GROUPS, OTHER):
        counts = Counter(status for marks in rows[code].values() if (status := _entry_status(marks)))
        if counts:
            found.append(_group(code, counts))
    return tuple(found)


def _head(state: RowState, code: str, heads: dict[UUID, UUID]) -> UUID:
    """The entry to which a row belongs: tables come in an order in which it is known already."""
    row_id: UUID = state.row["id"]
    whole = {**(state.here or {}), **state.row}
    for column, above in parents(state.table).items():
        if group_of(above.name) == code and whole.get(column) is not None:
            heads[row_id] = heads.get(whole[column], whole[column])
            return heads[row_id]
    heads[row_id] = row_id
    return row_id


def _entry_status(marks: set[RowStatus]) -> RowStatus | None:
    marks = marks - {RowStatus.GONE}
    if not marks:
        return None
    if len(marks) == 1:
        return next(iter(marks))
    if marks & {RowStatus.NEWER_THERE, RowStatus.NEW}:
        return RowStatus.NEWER_THERE
    return RowStatus.NEWER_HERE


def _group(code: str, counts: Mapping[RowStatus, int]) -> GroupPreview:
    numbers = {
        status: counts.get(status, 0)
        for status in RowStatus
        if status not in (RowStatus.GONE, RowStatus.SAME)
    }
    differing = any(n for status, n in numbers.items() if status is not RowStatus.NEW)
    choices: tuple[MergeChoice, ...] = ()
    if differing:
        choices = (MergeChoice.NEWEST, MergeChoice.MINE, MergeChoice.THEIRS)
    elif numbers[RowStatus.NEW]:
        choices = (MergeChoice.NEWEST,)
    if choices and code not in NEEDED:
        choices = (*choices, MergeChoice.LEAVE)
    return GroupPreview(
        code,
        numbers[RowStatus.NEW],
        numbers[RowStatus.NEWER_THERE],
        numbers[RowStatus.NEWER_HERE],
        numbers[RowStatus.DELETED_HERE],
        counts.get(RowStatus.SAME, 0),
        choices,
    )
