"""Many patients at one glance: who needs a decision first, and which of them somebody wants to see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab.domain.patient import Side, Site
from rehab.domain.verdict import State

if TYPE_CHECKING:
    from uuid import UUID

WEEKS = 6
"""So many weekly means are shown of each patient, today's week last."""
QUIET_DAYS = 7
"""A patient who has logged nothing for so many days is quiet [P]."""
EARLY_DAYS, TRIED_DAYS, FEW_LOGS = 14, 42, 5
"""Nothing is judged before so many days; up to so many it is still early if fewer days than this were logged.

Source: first rule of the verdict, and the day from which it may say that home care fails [V1].
"""


class Triage(StrEnum):
    """What a patient needs, most urgent first."""

    FLAG = "flag"
    WORSENING = "worse"
    FAILING = "fail"
    FLARE = "flare"
    ADHERENCE = "adherence"
    LOGS = "logs"
    WAITING = "waiting"
    """The verdict is still being worked out."""
    EARLY = "early"
    CARRY = "carry"
    """Nothing speaks against the plan, and nothing firm for it."""
    ON_TRACK = "ok"
    RECOVERED = "recovered"
    NO_PLAN = "none"
    """No complaint is followed."""


class Group(StrEnum):
    """Patients by what they ask of whoever treats them."""

    ALL = "all"
    DECISION = "decision"
    WATCH = "watch"
    WELL = "well"


GROUPS = {
    Group.DECISION: frozenset({Triage.FLAG, Triage.WORSENING, Triage.FAILING}),
    Group.WATCH: frozenset({Triage.FLARE, Triage.ADHERENCE, Triage.LOGS}),
    Group.WELL: frozenset({Triage.EARLY, Triage.CARRY, Triage.ON_TRACK, Triage.RECOVERED}),
}
_OF_STATE = {
    State.WORSENING: Triage.WORSENING,
    State.FAILING: Triage.FAILING,
    State.FLARE: Triage.FLARE,
    State.LOW_ADHERENCE: Triage.ADHERENCE,
    State.ON_TRACK: Triage.ON_TRACK,
    State.RECOVERED: Triage.RECOVERED,
}
_RANK = {triage: place for place, triage in enumerate(Triage)}


def rank_of(state: State | None) -> int:
    """The place of a kept answer in the order of urgency, 0 first, before anything else is known of a patient.

    Args:
        state: What is told; None: nothing yet. Too few logs count as if somebody had stopped logging.
    """
    return _RANK[Triage.WAITING if state is None else _OF_STATE.get(state, Triage.LOGS)]


class Order(StrEnum):
    """What the list is sorted by."""

    URGENCY = "urgency"
    NAME = "name"
    ADHERENCE = "adherence"
    LAST_LOG = "last_log"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class KeptVerdict:
    """What is kept of a verdict: the answer of one day, and the figures that the list shows.

    Attributes:
        day: The day of the answer.
        state: The answer.
        p_failing: Stated probability, 0-1, that home care is failing or pain getting worse.
        done: Sessions done of the last 42 days.
        planned: Sessions planned in them.
        baseline: Mean pain of the first week, 0-10, None without a score.
        now: Mean pain of the last seven days, 0-10, None without a recent score.
        days_logged: Days with a score of the primary measure.
        undecided: Whether nothing speaks against the plan, and nothing firm for it.
    """

    episode_id: UUID
    day: date
    state: State
    p_failing: float
    done: float
    planned: float
    baseline: float | None
    now: float | None
    days_logged: int
    undecided: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One patient with the complaint that is followed.

    Attributes:
        episode_id: The complaint; None when none is followed.
        start: First day of the plan, else of the complaint.
        program: Name of the plan in force, empty without one.
        flagged: Whether a warning sign waits for a look.
        last_log: Latest day with any entry; None without one.
        last_score: Latest score of the primary measure, 0-10.
        points: Mean of the primary measure of each of the last `WEEKS` weeks, oldest first; None without a score.
        review_on: Day on which somebody wants to look again.
        archived_on: Day since which the patient is not treated any more.
        verdict: The newest answer that still holds for what was entered; it may be of an earlier day.
    """

    patient_id: UUID
    name: str
    is_me: bool = False
    is_sample: bool = False
    episode_id: UUID | None = None
    site: Site | None = None
    side: Side = Side.NONE
    start: date | None = None
    program: str = ""
    flagged: bool = False
    last_log: date | None = None
    last_score: int | None = None
    points: tuple[float | None, ...] = ()
    review_on: date | None = None
    archived_on: date | None = None
    verdict: KeptVerdict | None = None

    def triage(self, today: date) -> Triage:
        """What the patient needs."""
        if self.flagged:
            return Triage.FLAG
        if self.episode_id is None or self.start is None:
            return Triage.NO_PLAN
        if self.verdict is None:
            return Triage.WAITING
        if self.verdict.state is State.INSUFFICIENT:
            days = (today - self.start).days
            early = days < EARLY_DAYS or (days < TRIED_DAYS and self.verdict.days_logged < FEW_LOGS)
            return Triage.EARLY if early else Triage.LOGS
        return Triage.CARRY if self.verdict.undecided else _OF_STATE[self.verdict.state]

    @property
    def share(self) -> float | None:
        """Sessions done of planned, 0-1; None when nothing was planned or nothing is known yet."""
        if self.verdict is None or not self.verdict.planned:
            return None
        return min(1.0, self.verdict.done / self.verdict.planned)

    def days_quiet(self, today: date) -> int | None:
        """Whole days since the last entry; None without one."""
        return None if self.last_log is None else (today - self.last_log).days


@dataclass(frozen=True, slots=True)
class Filter:
    """Which patients are listed, and in which order.

    Attributes:
        group: Which part of the triage.
        words: All of them must be in the name or in the words of the complaint.
        quiet: Only those who have logged nothing for `QUIET_DAYS` days.
        due: Only those whose review is due.
        archived: The archived ones instead of the others.
        order: What the list is sorted by.
    """

    group: Group = Group.ALL
    words: str = ""
    quiet: bool = False
    due: bool = False
    archived: bool = False
    order: Order = Order.URGENCY

    @property
    def plain(self) -> bool:
        """Whether everybody who is treated is listed."""
        return replace(self, order=Order.URGENCY) == Filter()


def urgency(case: Case, today: date) -> tuple[int, int, str]:
    """Sorts the most urgent first; within one answer whoever logged last, then by name."""
    quiet = case.days_quiet(today)
    return (_RANK[case.triage(today)], quiet if quiet is not None else 10**6, case.name.casefold())


def listed(
    cases: Iterable[Case], wanted: Filter, today: date, spoken: Iterable[str] | None = None
) -> tuple[Case, ...]:
    """Patients that a filter lets through, in its order.

    Args:
        cases: Everybody.
        wanted: The filter.
        today: The local day.
        spoken: For each case the words that can be searched; the name by default.
    """
    every = tuple(cases)
    said = tuple(spoken) if spoken is not None else tuple(case.name for case in every)
    pairs = zip(every, (text.casefold() for text in said), strict=True)
    return passing(ordered(pairs, wanted.order, today), wanted, today)


Spoken = tuple[Case, str]
"""A patient with the words that can be searched, in small letters."""


def ordered(pairs: Iterable[Spoken], order: Order, today: date) -> tuple[Spoken, ...]:
    """Everybody in an order; whoever types or chooses a group needs no other one."""
    return tuple(sorted(pairs, key=lambda pair: _place(pair[0], order, today)))


def passing(pairs: Iterable[Spoken], wanted: Filter, today: date) -> tuple[Case, ...]:
    """Patients that a filter lets through, in the order they come in."""
    words = wanted.words.casefold().split()
    return tuple(
        case for case, text in pairs if all(word in text for word in words) and _passes(case, wanted, today)
    )


def _passes(case: Case, wanted: Filter, today: date) -> bool:
    if (case.archived_on is not None) != wanted.archived:
        return False
    if wanted.group is not Group.ALL and case.triage(today) not in GROUPS[wanted.group]:
        return False
    if wanted.quiet and not is_quiet(case, today):
        return False
    return not wanted.due or is_due(case, today)


def is_quiet(case: Case, today: date) -> bool:
    """Whether somebody who should log has not done so for a while."""
    quiet = case.days_quiet(today)
    return case.episode_id is not None and (quiet is None or quiet >= QUIET_DAYS)


def is_due(case: Case, today: date) -> bool:
    """Whether the day of the review has come."""
    return case.review_on is not None and case.review_on <= today


def _place(case: Case, order: Order, today: date) -> tuple[object, ...]:
    behind = urgency(case, today)
    match order:
        case Order.NAME:
            return (case.name.casefold(), behind)
        case Order.ADHERENCE:
            return (case.share is None, case.share or 0.0, behind)
        case Order.LAST_LOG:
            return (case.last_log is None, -(case.last_log or date.min).toordinal(), behind)
        case Order.REVIEW:
            return (case.review_on is None, case.review_on or date.max, behind)
        case _:
            return behind


def counts(cases: Iterable[Case], today: date) -> dict[Group, int]:
    """How many patients who are treated are in each group."""
    found: Counter[Group] = Counter(dict.fromkeys(Group, 0))
    for case in cases:
        if case.archived_on is not None:
            continue
        found[Group.ALL] += 1
        triage = case.triage(today)
        for group, members in GROUPS.items():
            found[group] += triage in members
    return dict(found)


def to_judge(cases: Sequence[Case], today: date) -> tuple[UUID, ...]:
    """Complaints whose answer is not of today, those first that look most urgent.

    Without an answer a rise over the weeks counts as urgent; archived patients are left out.
    """
    waiting = [
        case
        for case in cases
        if case.episode_id is not None
        and case.archived_on is None
        and (case.verdict is None or case.verdict.day != today)
    ]

    def place(case: Case) -> tuple[int, float, tuple[int, int, str]]:
        triage = case.triage(today)
        known = triage is not Triage.WAITING
        return (_RANK[triage] if known else _RANK[Triage.FAILING], -rise(case.points), urgency(case, today))

    return tuple(case.episode_id for case in sorted(waiting, key=place) if case.episode_id is not None)


def rise(points: Sequence[float | None]) -> float:
    """Points of pain between the first and the last week that has a score; 0 with fewer than two."""
    known = [point for point in points if point is not None]
    return known[-1] - known[0] if len(known) > 1 else 0.0
