"""What the list of patients shows, from values to words; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.caseload import Case, Filter, Group, Triage, counts, is_due, is_quiet
from rehab.ui.icons import VERDICT_ICONS
from rehab.ui.texts import clinic as words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab.domain.saved_filter import SavedFilter

TONES = {
    Triage.FLAG: "red",
    Triage.WORSENING: "red",
    Triage.FAILING: "fail",
    Triage.FLARE: "amber",
    Triage.ADHERENCE: "adh",
    Triage.LOGS: "neutral",
    Triage.WAITING: "plain",
    Triage.EARLY: "neutral",
    Triage.CARRY: "neutral",
    Triage.ON_TRACK: "good",
    Triage.RECOVERED: "good",
    Triage.NO_PLAN: "plain",
}
ICONS = {**VERDICT_ICONS, Triage.WAITING.value: "refresh", Triage.NO_PLAN.value: "program"}
GROUP_ICONS = {Group.ALL: "", Group.DECISION: "flat", Group.WATCH: "spike", Group.WELL: "trend-down"}


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One painted line.

    Attributes:
        points: Weekly means, oldest first.
        baseline: Where the dotted line lies; None without one.
        share: Sessions done, 0-1.
        stale: Whether the answer is of an earlier day and is being worked out again.
        due: Whether the day of the review has come.
        spoken: The line for screen readers.
    """

    name: str
    caption: str
    pill: str
    tone: str
    icon: str
    points: tuple[float | None, ...]
    baseline: float | None
    share: float | None
    share_text: str
    last_log: str
    review: str
    stale: bool
    due: bool
    spoken: str


def search_words(case: Case, today: date) -> str:
    """What can be searched of a patient: name, complaint, program, answer."""
    return f"{case.name} {_caption(case, today)} {case.program} {words.triage(case.triage(today))}"


def _caption(case: Case, today: date) -> str:
    return words.since(case.site, case.side, None if case.start is None else (today - case.start).days)


def build_line(case: Case, today: date) -> CaseLine:
    """One line of the list."""
    kind = case.triage(today)
    verdict = case.verdict
    known = [point for point in case.points if point is not None]
    baseline = verdict.baseline if verdict is not None else None
    caption, pill = _caption(case, today), words.triage(kind)
    # Whoever is archived has no answer worked out, only one that was kept.
    left = case.archived_on is not None and kind is Triage.WAITING
    pill = words.more_filter("archived") if left else pill
    cells = (words.share(case.share), words.last_log(case.last_log, today))
    review = words.review_day(case.review_on, today)
    return CaseLine(
        name=case.name,
        caption=caption,
        pill=pill,
        tone=TONES[kind],
        icon="clock" if left else ICONS[kind.value],
        points=case.points if len(known) > 1 else (),
        baseline=baseline if baseline is not None or not known else known[0],
        share=case.share,
        share_text=cells[0],
        last_log=cells[1],
        review=review,
        stale=verdict is not None and verdict.day != today,
        due=is_due(case, today),
        spoken=words.spoken(case.name, caption, pill, cells[0], cells[1], review),
    )


@dataclass(frozen=True, slots=True)
class ListState:
    """The page of the list.

    Attributes:
        cases: Who is listed, in order.
        chips: Group, word with its count, icon.
        everybody: How many patients there are, archived ones too.
        working: What is still being read or worked out, in words; empty when all is known.
    """

    today: date
    cases: tuple[Case, ...]
    wanted: Filter
    caption: str
    chips: tuple[tuple[Group, str, str], ...]
    due: int
    quiet: int
    archived: int
    saved: tuple[SavedFilter, ...]
    everybody: int
    working: str = ""
    single_keys: bool = True


@dataclass(frozen=True, slots=True)
class Totals:
    """What is counted of everybody, whoever is listed."""

    groups: dict[Group, int]
    due: int
    quiet: int
    archived: int
    everybody: int


def count_all(everybody: Sequence[Case], today: date) -> Totals:
    """Count once for as many filters as come."""
    treated = [case for case in everybody if case.archived_on is None]
    return Totals(
        groups=counts(everybody, today),
        due=sum(is_due(case, today) for case in treated),
        quiet=sum(is_quiet(case, today) for case in treated),
        archived=len(everybody) - len(treated),
        everybody=len(everybody),
    )


def build_list(
    totals: Totals,
    shown: tuple[Case, ...],
    wanted: Filter,
    today: date,
    saved: tuple[SavedFilter, ...],
    working: str = "",
    single_keys: bool = True,
) -> ListState:
    """The state of the list from who is there and who is let through."""
    found = totals.groups
    caption = words.active_counted(found[Group.ALL])
    if not wanted.plain:
        base = totals.archived if wanted.archived else totals.everybody - totals.archived
        caption = words.shown_of(len(shown), base)
    return ListState(
        today=today,
        cases=shown,
        wanted=wanted,
        caption=caption,
        chips=tuple((kind, f"{words.group(kind)} {found[kind]}", GROUP_ICONS[kind]) for kind in Group),
        due=totals.due,
        quiet=totals.quiet,
        archived=totals.archived,
        saved=saved,
        everybody=totals.everybody,
        working=working,
        single_keys=single_keys,
    )
