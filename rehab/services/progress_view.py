"""One reading of everything that Progress shows, and its judgement. Imports numpy with the domain's engine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab.domain.left_out import Dropped, left_out
from rehab.domain.load import leaps
from rehab.domain.progress import Around, PhaseMark, view
from rehab.domain.session import SHARE_DONE
from rehab.services.history import read_scores
from rehab.services.limits import read_limits
from rehab.storage.checkin import CheckinStore
from rehab.storage.patient import PatientStore
from rehab.storage.progress import ProgressStore
from rehab.storage.run import RunStore
from rehab.storage.treatment import TreatmentStore

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.checkin import Answer
    from rehab.domain.history import History
    from rehab.domain.left_out import LeftOut
    from rehab.domain.pain import Measure
    from rehab.domain.patient import Episode
    from rehab.domain.progress import ProgressReport
    from rehab.domain.treatment import Treatment
    from rehab.domain.verdict import DayVerdict
    from rehab.services.courses import Courses
    from rehab.services.limits import Limits
    from rehab.storage.work import Work


SCORES = frozenset({"pain_reading"})
"""Tables that hold scores and nothing else of what is read here."""


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


@dataclass(frozen=True, slots=True)
class ProgressView:
    """Everything that Progress shows of a day, from one state of the data.

    Attributes:
        episode: The complaint.
        history: What is judged.
        judged: Report of the primary measure.
        shown: Report of the measure on the chart.
        left_out: What does not count in full.
        treatments: The ledger with its notes.
        notes: Answers of the days.
        asked: Last day on which questions about warning signs were answered, None when they never were.
    """

    episode: Episode
    history: History
    judged: ProgressReport
    shown: ProgressReport
    left_out: tuple[LeftOut, ...]
    treatments: tuple[Treatment, ...]
    notes: tuple[Answer, ...]
    asked: date | None


def read_parts(work: Work, episode_id: UUID, history: History, until: date) -> Parts:
    """Read what stands beside a history, in the unit of work that has read it.

    Raises:
        UserError: ``changed_elsewhere`` when the complaint is not there any more.
    """
    complaint = PatientStore(work).require_episode(episode_id)
    store = ProgressStore(work)
    begun = (t for t in TreatmentStore(work).treatments(episode_id) if t.start <= until)
    return Parts(
        episode=complaint,
        day=until,
        history=history,
        limits=read_limits(work, complaint, history.condition),
        around=replace(
            _around(store, episode_id, until),
            leaps=leaps(RunStore(work).distances(complaint.patient_id, until)),
        ),
        dropped=_dropped(store, episode_id, history, until),
        treatments=tuple(begun),
        notes=CheckinStore(work).answers(episode_id, min(history.start, until), until),
        asked=store.last_asked(episode_id, until),
    )


def with_new_scores(work: Work, parts: Parts) -> Parts:
    """The same parts with the scores read again, for when nothing but scores was written since."""
    episode_id, history = parts.episode.id, parts.history
    scores = read_scores(work, episode_id, history.start, parts.day)
    history = replace(history, scores=scores)
    return replace(
        parts, history=history, dropped=_dropped(ProgressStore(work), episode_id, history, parts.day)
    )


def judge(parts: Parts, courses: Courses, measure: Measure | None = None) -> ProgressView:
    """Both reports of what was read; the course of verdicts is worked out at most once."""
    told = courses.told(parts.episode.id, parts.history, parts.day, parts.limits.now)
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


def _around(store: ProgressStore, episode_id: UUID, until: date) -> Around:
    done = store.sessions(episode_id, until)
    trained: dict[date, float] = {}
    for day, _, how in done:
        trained[day] = trained.get(day, 0.0) + SHARE_DONE[how]
    return Around(
        phases=tuple(PhaseMark(*span) for span in store.phases(episode_id, until)),
        shifted=frozenset(planned for day, planned, _ in done if planned is not None and planned != day),
        extra=frozenset(day for day, planned, _ in done if planned is None),
        pauses=store.pauses(episode_id, until),
        trained=tuple(sorted(trained.items())),
    )


def _dropped(store: ProgressStore, episode_id: UUID, history: History, until: date) -> Dropped:
    before, ahead = store.scores_outside(episode_id, history.start, until)
    return Dropped(store.repeats(episode_id, history.start, until), before, ahead)
