"""One reading of everything that Progress shows, and its judgement. Imports numpy with the domain's engine."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab.domain.left_out import Dropped, left_out
from rehab.domain.progress import Around, PhaseMark, course, view
from rehab.domain.session import SHARE_DONE
from rehab.services.limits import read_limits
from rehab.services.progress import ProgressView, read_history
from rehab.storage.checkin import CheckinStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.progress import ProgressStore
from rehab.storage.treatment import TreatmentStore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from rehab.domain.checkin import Answer
    from rehab.domain.history import History
    from rehab.domain.pain import Measure
    from rehab.domain.patient import Episode
    from rehab.domain.program import Plan
    from rehab.domain.progress import ProgressReport
    from rehab.domain.treatment import Treatment
    from rehab.domain.verdict import DayVerdict
    from rehab.services.limits import Limits
    from rehab.storage.work import Work


@dataclass(frozen=True, slots=True)
class Parts:
    """What was read of a complaint, up to a day."""

    episode: Episode
    day: date
    history: History
    limits: Limits
    around: Around
    dropped: Dropped
    treatments: tuple[Treatment, ...]
    notes: tuple[Answer, ...]
    asked: date | None


def read_parts(work: Work, episode_id: UUID, until: date, today: date) -> Parts:
    """Read everything in one unit of work.

    Raises:
        UserError: ``changed_elsewhere`` when the complaint is not there any more.
    """
    complaint = PatientStore(work).require_episode(episode_id)
    history = read_history(work, episode_id, until, today)
    checkins, store = CheckinStore(work), ProgressStore(work)
    begun = (t for t in TreatmentStore(work).treatments(episode_id) if t.start <= until)
    return Parts(
        episode=complaint,
        day=until,
        history=history,
        limits=read_limits(work, complaint),
        around=_around(ProgramStore(work).versions(episode_id), store, episode_id, until),
        dropped=_dropped(checkins, store, episode_id, history, until),
        treatments=tuple(begun),
        notes=checkins.answers(episode_id, min(history.start, until), until),
        asked=store.last_asked(episode_id, until),
    )


def judge(parts: Parts, measure: Measure | None = None) -> ProgressView:
    """Both reports of what was read; the course of verdicts is worked out once."""
    told = course(parts.history, max(parts.day, parts.history.start), parts.limits.now)
    judged = report_of(parts, told)
    primary = measure is None or measure is parts.episode.primary
    return ProgressView(
        episode=parts.episode,
        history=parts.history,
        judged=judged,
        shown=judged if primary else report_of(parts, told, measure),
        left_out=left_out(parts.history, told, judged.trend, parts.limits.now, parts.dropped),
        treatments=parts.treatments,
        notes=parts.notes,
        asked=parts.asked,
    )


def report_of(parts: Parts, told: tuple[DayVerdict, ...], measure: Measure | None = None) -> ProgressReport:
    """The report of the last day of a course, with what stands around it."""
    found = view(parts.history, told, parts.limits.now, measure)
    return replace(found, usual=parts.limits.usual, around=parts.around)


def _around(plans: Sequence[Plan], store: ProgressStore, episode_id: UUID, until: date) -> Around:
    known = [plan for plan in plans if plan.start <= until]
    done = store.sessions(episode_id, until)
    trained: dict[date, float] = {}
    for day, _, how in done:
        trained[day] = trained.get(day, 0.0) + SHARE_DONE[how]
    return Around(
        phases=_phases(known),
        shifted=frozenset(planned for day, planned, _ in done if planned is not None and planned != day),
        extra=frozenset(day for day, planned, _ in done if planned is None),
        pauses=store.pauses(episode_id, until),
        trained=tuple(sorted(trained.items())),
    )


def _phases(plans: Sequence[Plan]) -> tuple[PhaseMark, ...]:
    """Phases as they were in force: a new version of a plan ends those of the one before it."""
    found = []
    for plan in plans:
        for span in plan.spans:
            first = max(span.start, plan.effective_from)
            ends = [day for day in (span.end, plan.effective_to) if day is not None]
            last = min(ends, default=None)
            if last is None or first <= last:
                found.append(PhaseMark(span.phase.name, first, last))
    return tuple(sorted(found, key=lambda mark: mark.start))


def _dropped(
    checkins: CheckinStore, store: ProgressStore, episode_id: UUID, history: History, until: date
) -> Dropped:
    entered = Counter(checkins.series(episode_id, until))
    repeats: Counter[date] = Counter()
    before: Counter[date] = Counter()
    for (day, *_), count in entered.items():
        if day < history.start:
            before[day] += count
        elif count > 1:
            repeats[day] += count - 1
    return Dropped(
        tuple(sorted(repeats.items())), tuple(sorted(before.items())), store.scores_after(episode_id, until)
    )
