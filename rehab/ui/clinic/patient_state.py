"""What the page of a patient shows, from values to words; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.caseload import QUIET_DAYS, Triage, is_due
from rehab.domain.phase_change import since_phase
from rehab.domain.verdict import State
from rehab.ui import texts
from rehab.ui.clinic.state import ICONS, TONES
from rehab.ui.texts import clinic as words

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.care import CareNote
    from rehab.domain.caseload import Case
    from rehab.domain.gate import Gate
    from rehab.services.checkup import OpenFlag
    from rehab.services.progress_view import ProgressView

WEEKS_OF_RUNS = 4
"""So many whole weeks tell how much somebody runs now."""


@dataclass(frozen=True, slots=True)
class PatientSources:
    """What was read of a patient.

    Attributes:
        view: The report; None without a plan or without a score.
        waiting: Warning signs that nobody has looked at.
        gate: The way to the next phase; None without one.
        proposals: How many changes of the plan the log speaks for.
        miles: Whether distances are told in miles.
    """

    case: Case
    today: date
    notes: tuple[CareNote, ...]
    view: ProgressView | None = None
    waiting: tuple[OpenFlag, ...] = ()
    gate: Gate | None = None
    proposals: int = 0
    miles: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A line of what is to be decided; `target` is the page it leads to, empty for none."""

    icon: str
    tone: str
    text: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note with its day in words."""

    note: CareNote
    day: str


@dataclass(frozen=True, slots=True)
class PatientState:
    """The page of a patient."""

    id: UUID
    name: str
    caption: str
    pill: str
    tone: str
    icon: str
    decisions: tuple[Decision, ...]
    notes: tuple[NoteLine, ...]
    review: date | None
    review_text: str
    review_due: bool
    archived: bool
    today: date
    place: str = ""
    since_phase: str = ""


def build_patient(sources: PatientSources, place: tuple[int, int] | None) -> PatientState:
    """The state of the page.

    Args:
        sources: What was read.
        place: Place in the list that was last shown, and how many are in it.
    """
    case, today = sources.case, sources.today
    kind = case.triage(today)
    view = sources.view
    pill = words.triage(kind)
    if view is not None and kind not in (Triage.FLAG, Triage.NO_PLAN):
        kind = Triage(texts.shown_key(view.judged))
        pill = texts.verdict_chip(kind.value)
    return PatientState(
        id=case.patient_id,
        name=case.name,
        caption=_caption(case, today, view),
        pill=pill,
        tone=TONES[kind],
        icon=ICONS[kind.value],
        decisions=tuple(_decisions(sources, kind)),
        notes=tuple(NoteLine(note, _day(note.day, today)) for note in sources.notes),
        review=case.review_on,
        review_text=words.review_line(case.review_on, today),
        review_due=is_due(case, today),
        archived=case.archived_on is not None,
        today=today,
        place="" if place is None else words.place(*place),
        since_phase="" if view is None else _since_phase(view, today),
    )


def _day(day: date, today: date) -> str:
    return texts.day_month(day) if day.year == today.year else texts.day_year(day)


def _caption(case: Case, today: date, view: ProgressView | None) -> str:
    if case.site is None:
        return words.since(None, case.side, None)
    parts = [texts.capitalised(texts.site(case.site, case.side))]
    if case.start is not None:
        parts.append(words.since_day(case.start, today))
    if case.program and view is not None:
        parts.append(words.week_of(view.judged.week, case.program))
    elif case.program:
        parts.append(case.program)
    parts.append(words.last_logged(case.last_log, today))
    return " · ".join(parts)


def _decisions(sources: PatientSources, kind: Triage) -> list[Decision]:
    case, today, view = sources.case, sources.today, sources.view
    found = [Decision("octagon", "red", _flagged(flag, today), "checkup:result") for flag in sources.waiting]
    if kind is Triage.NO_PLAN:
        found.append(Decision("program", "ink2", words.needs_plan(), "first_run:where"))
    if view is not None and not sources.waiting:
        found.append(Decision(ICONS[kind.value], TONES[kind], _finding(view), "looked_at"))
    quiet = case.days_quiet(today)
    if case.episode_id is not None and (quiet is None or quiet >= QUIET_DAYS):
        found.append(Decision("clock", "neutral", words.quiet(quiet)))
    if sources.gate is not None:
        met = sum(standing.met for standing in sources.gate.standings)
        text = words.next_phase(sources.gate.following.name, met, len(sources.gate.standings))
        found.append(Decision("next", "ink2", text, "program"))
    if sources.proposals:
        found.append(Decision("target", "ink2", words.proposals(sources.proposals), "program"))
    if view is not None and (text := _running(view, sources.miles)):
        found.append(Decision("runs", "run_ink", text, "runs"))
    return found


def _flagged(waiting: OpenFlag, today: date) -> str:
    said = waiting.question.short_yes if waiting.question is not None else ""
    return words.flagged(said, _day(waiting.flag.opened, today))


def _finding(view: ProgressView) -> str:
    """What the answer rests on, in numbers."""
    verdict = view.judged.verdict
    said = []
    if verdict.change is not None and verdict.mic is not None:
        said.append(words.change(verdict.change.mean, verdict.mic))
    if verdict.recent is not None:
        said.append(words.recent(verdict.recent.mean))
    share = verdict.adherence.share
    if share is not None:
        said.append(words.kept(verdict.adherence.done, verdict.adherence.planned, share))
    if verdict.state is State.INSUFFICIENT or not said:
        said.append(words.logged(verdict.days_logged))
    return " ".join(said)


def _since_phase(view: ProgressView, today: date) -> str:
    report = view.judged
    told = since_phase(report.around.phases, report.points, report.day)
    if told is None:
        return ""
    return words.since_phase(told.number, _day(told.start, today), told.then, told.now)


def _running(view: ProgressView, miles: bool) -> str:
    """Distances of the last whole weeks; nothing without runs."""
    km = [km for _, km in view.judged.weekly_km][:-1][-WEEKS_OF_RUNS:]
    if len(km) < WEEKS_OF_RUNS or not max(km):
        return ""
    return words.runs_a_week(km, miles)
