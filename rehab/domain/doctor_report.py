"""The report for a doctor: what one page, and an appendix, hold. Nothing here names a disease.

`DoctorReport` holds values of the domain; `ReportSheet` is the same in words, as the page prints it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab.domain.checkup import CheckQuestion, Reply, Urgency
from rehab.domain.errors import UserError

if TYPE_CHECKING:
    from rehab.domain.adherence import SlotRecord
    from rehab.domain.checkin import Answer
    from rehab.domain.checkup import CheckUp
    from rehab.domain.dose import Dose
    from rehab.domain.flag import Flag
    from rehab.domain.history import History
    from rehab.domain.ledger import Tried
    from rehab.domain.pain import Measure, PainReading
    from rehab.domain.patient import Episode
    from rehab.domain.progress import ProgressReport
    from rehab.domain.session import Session
    from rehab.domain.treatment import Treatment

NOW_DAYS = 14
"""Days of the means that are called "now" [P, J.3]."""
MEDICINE_DAYS = 28
"""Days in which days with medicine are counted [P]."""
MOST_QUESTIONS, LONGEST_QUESTION = 5, 160
"""So many questions of the person, of so many letters, have room on the page."""


@dataclass(frozen=True, slots=True)
class Level:
    """Mean of a measure, points 0-10, over `n` days with a value."""

    mean: float
    n: int


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from `first`, with the mean of the judged measure; None without a value."""

    first: date
    level: Level | None


@dataclass(frozen=True, slots=True)
class ExerciseTried:
    """One exercise of the plan: its last dose, and how much of what was planned was done.

    Attributes:
        first, last: First and last day on which it was planned.
        planned: Sessions with it that count.
        done: How many of them were done; a part counts half.
    """

    slug: str
    name: str
    dose: Dose
    first: date
    last: date
    planned: int
    done: float

    @property
    def weeks(self) -> int:
        """Begun weeks from the first to the last day."""
        return math.ceil(((self.last - self.first).days + 1) / 7)

    @property
    def share(self) -> float:
        """Done of planned, 0-1."""
        return self.done / self.planned


@dataclass(frozen=True, slots=True)
class SafetyAnswer:
    """One answer of the check-up with what it asks for."""

    question: CheckQuestion
    reply: Reply
    level: Urgency


@dataclass(frozen=True, slots=True)
class Appendix:
    """Everything behind the page: readings and answers by day, sessions, check-ups, oldest first.

    `signs` are the words for a yes by the name of a question.
    """

    readings: tuple[PainReading, ...] = ()
    answers: tuple[Answer, ...] = ()
    sessions: tuple[Session, ...] = ()
    checkups: tuple[CheckUp, ...] = ()
    signs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """What is known of a complaint on a day.

    Attributes:
        person: Name; empty when none was given. `sample` marks invented data.
        made: The day it was made on.
        report: The verdict with all that stands beside it.
        levels: Means of the last `NOW_DAYS` days by measure.
        weeks: Means of the judged measure by week since the start, oldest first.
        medicine_days: Days with pain medicine, of those of the last `MEDICINE_DAYS` that say whether there was any.
        longest_km: Most kilometres of one day, None without runs.
        exercises: What was trained, most often planned first.
        tried: Other treatments, newest first.
        checkup: The newest check-up that was answered; `safety` are its answers, those that ask for something first.
        skipped: Day on which the questions were skipped, when none was answered since.
        flags: All flags of the complaint; `waiting` are those of the person that nobody has looked at.
        questions: What the person would like to ask.
    """

    person: str
    sample: bool
    episode: Episode
    made: date
    report: ProgressReport
    history: History
    treatments: tuple[Treatment, ...]
    levels: Mapping[Measure, Level]
    weeks: tuple[Week, ...]
    medicine_days: tuple[int, int]
    longest_km: float | None
    exercises: tuple[ExerciseTried, ...]
    tried: tuple[Tried, ...]
    checkup: CheckUp | None
    safety: tuple[SafetyAnswer, ...]
    skipped: date | None
    flags: tuple[Flag, ...]
    waiting: tuple[tuple[Flag, CheckQuestion | None], ...]
    questions: tuple[str, ...]
    appendix: Appendix | None = None


def exercises_tried(records: Iterable[SlotRecord]) -> tuple[ExerciseTried, ...]:
    """The exercises of all due sessions that count, most often planned first.

    Args:
        records: Due sessions with what became of them, in any order.
    """
    found: dict[str, ExerciseTried] = {}
    for record in sorted(records, key=lambda record: record.slot.day):
        if not record.counts:
            continue
        day = record.slot.day
        for item in record.slot.routine.prescriptions:
            old = found.get(item.exercise)
            found[item.exercise] = ExerciseTried(
                slug=item.exercise,
                name=item.name or item.exercise,
                dose=item.dose,
                first=day if old is None else old.first,
                last=day,
                planned=1 + (0 if old is None else old.planned),
                done=record.share + (0.0 if old is None else old.done),
            )
    return tuple(sorted(found.values(), key=lambda tried: (-tried.planned, tried.name)))


def weekly_means(points: Sequence[tuple[date, float]], start: date, until: date) -> tuple[Week, ...]:
    """Means of weeks that count from the start, each with the number of its days that have a value.

    Args:
        points: Mean of the measure per day, points 0-10.
        start: First day of the first week.
        until: Last day.
    """
    weeks = []
    first = start
    while first <= until:
        values = [value for day, value in points if first <= day < first + timedelta(days=7)]
        level = Level(math.fsum(values) / len(values), len(values)) if values else None
        weeks.append(Week(first, level))
        first += timedelta(days=7)
    return tuple(weeks)


def level_of(readings: Iterable[PainReading], measure: Measure, first: date, last: date) -> Level | None:
    """Mean of the daily means of a measure from `first` to `last`, both included; None without a value."""
    by_day: dict[date, list[int]] = {}
    for reading in readings:
        if reading.measure is measure and reading.value is not None and first <= reading.day <= last:
            by_day.setdefault(reading.day, []).append(reading.value)
    means = [sum(values) / len(values) for values in by_day.values()]
    return Level(math.fsum(means) / len(means), len(means)) if means else None


def safety_answers(
    replies: Iterable[tuple[str, Reply]], questions: Sequence[CheckQuestion]
) -> tuple[SafetyAnswer, ...]:
    """Answers of a check-up, those that ask for something first and the most urgent before the others.

    Questions that only open others are left out after a yes: what they opened says more.
    """
    by_id = {question.id: question for question in questions}
    given = [
        SafetyAnswer(by_id[name], reply, by_id[name].level(reply))
        for name, reply in replies
        if name in by_id and not (by_id[name].urgency is Urgency.NONE and reply is not Reply.NO)
    ]
    return tuple(sorted(given, key=lambda answer: -answer.level.rank))


def require_questions(text: str) -> tuple[str, ...]:
    """The person's questions, one a line, without empty lines.

    Raises:
        UserError: ``report_questions_too_many`` or ``report_question_too_long``.
    """
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    if len(lines) > MOST_QUESTIONS:
        raise UserError("report_questions_too_many", count=len(lines), limit=MOST_QUESTIONS)
    for line in lines:
        if len(line) > LONGEST_QUESTION:
            raise UserError("report_question_too_long", length=len(line), limit=LONGEST_QUESTION)
    return lines


@dataclass(frozen=True, slots=True)
class SheetTried:
    """One line of what was tried: what, how much, and what the numbers did meanwhile (empty: not said)."""

    what: str
    amount: str
    meanwhile: str = ""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One table of the appendix with its heading."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """The report in words. Each figure is (caption, value, note); each answer is (positive, sign, rest)."""

    title: str
    language: str
    about: str
    printed: str
    sample: str
    tone: str
    finding: str
    numbers: str
    changed: str
    figures: tuple[tuple[str, str, str], ...]
    chart: str
    chart_alt: str
    no_chart: str
    weeks_title: str
    weeks: tuple[tuple[str, str, str], ...]
    tried_title: str
    tried: tuple[SheetTried, ...]
    tried_more: str
    tried_note: str
    safety_title: str
    safety: tuple[tuple[bool, str, str], ...]
    safety_more: str
    questions_title: str
    questions: tuple[str, ...]
    notes_title: str
    foot: str
    page_words: str
    appendix_title: str = ""
    method_title: str = ""
    method: tuple[str, ...] = ()
    tables: tuple[SheetTable, ...] = ()
