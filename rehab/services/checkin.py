"""The check-in of a day: pain scores, stiffness, night, medicine, a note."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from rehab.domain.checkin import Answer, Question, require_answer
from rehab.domain.clock import Clock, local_day, require_day_past, require_past
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure, PainReading, require_score
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.session import SessionStore
from rehab.storage.work import Work

SESSION_COLUMNS = {
    Measure.BEFORE: "pain_before",
    Measure.DURING: "pain_during",
    Measure.AFTER: "pain_after",
}


class CheckIn:
    """Stores scores and answers as they are given; several scores of a day are all kept."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def log(
        self,
        measure: Measure,
        value: int | None,
        episode_id: UUID,
        at: datetime | None = None,
        replace: UUID | None = None,
    ) -> Outcome[PainReading]:
        """Store a score; None means asked and not recorded.

        Args:
            measure: What it refers to.
            value: Whole number from 0 to 10, or None.
            episode_id: The complaint.
            at: When it was felt; now by default.
            replace: A reading that this one corrects: it keeps its time and gets the value.

        Raises:
            UserError: ``pain_out_of_range``, ``time_in_future``, ``time_without_offset`` or
                ``changed_elsewhere``.
        """
        if value is not None:
            require_score(value)
        if replace is not None:
            return self._change(replace, None, value, None, "pain_corrected")
        moment = require_past(at or self._clock(), self._clock())
        reading = PainReading(uuid4(), episode_id, measure, value, moment, self._day_of(moment))
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            CheckinStore(work).add_reading(reading)
            rows = work.changes
        return outcome(reading, "pain_logged", {"pain"}, episode_id, rows)

    def edit(
        self, reading_id: UUID, version: int, value: int | None, day: date | None = None
    ) -> Outcome[PainReading]:
        """Change a reading; the time of day stays when the day changes.

        Raises:
            UserError: ``pain_out_of_range``, ``day_in_future``, ``changed_elsewhere``; ``reading_of_session``
                when the day of a score that belongs to a session is asked to change.
        """
        if value is not None:
            require_score(value)
        return self._change(reading_id, version, value, day, "pain_corrected")

    def clear(self, reading_id: UUID) -> Outcome[PainReading]:
        """Say that a score was not recorded after all; the question counts as asked.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        return self._change(reading_id, None, None, None, "pain_cleared")

    def delete(self, reading_id: UUID) -> Outcome[None]:
        """Delete a reading, and its value in the session it belongs to.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        with self._database.write() as work:
            reading = delete_reading(work, reading_id)
            rows = work.changes
        return outcome(None, "pain_deleted", _kinds(reading), reading.episode_id, rows)

    def readings(
        self, episode_id: UUID, first: date, last: date, measure: Measure | None = None
    ) -> tuple[PainReading, ...]:
        """Readings of the days from `first` to `last`, oldest first; of all measures by default."""
        measures = None if measure is None else (measure,)
        with self._database.read() as work:
            return CheckinStore(work).readings(episode_id, first, last, measures)

    def morning(self, episode_id: UUID, day: date) -> PainReading | None:
        """The first-step reading of a day, the last one of several, or None when not asked yet."""
        return next(reversed(self.readings(episode_id, day, day, Measure.FIRST_STEP)), None)

    def mornings(self, episode_id: UUID, last: date, days: int) -> tuple[tuple[date, int | None], ...]:
        """First-step scores of `days` days up to `last`, oldest first; None where none was recorded."""
        first = last - timedelta(days=days - 1)
        values = values_by_day(self.readings(episode_id, first, last, Measure.FIRST_STEP))
        listed = (first + timedelta(days=i) for i in range(days))
        return tuple((day, day_value(values[day]) if day in values else None) for day in listed)

    def answer(
        self, question: Question, value: str | None, episode_id: UUID, at: datetime | None = None
    ) -> Outcome[Answer]:
        """Store the answer of a day; a second one of the same day takes its place.

        Raises:
            UserError: ``stiffness_out_of_range``, ``night_unknown``, ``medicine_missing``, ``name_too_long``,
                ``note_too_long``, ``time_in_future``, ``time_without_offset`` or ``changed_elsewhere``.
        """
        moment = require_past(at or self._clock(), self._clock())
        checked = None if value is None else require_answer(question, value)
        given = Answer(uuid4(), episode_id, question, checked, moment, self._day_of(moment))
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            stored = CheckinStore(work).put_answer(given)
            rows = work.changes
        return outcome(stored, "answer_logged", {"checkin"}, episode_id, rows)

    def answers(self, episode_id: UUID, first: date, last: date) -> tuple[Answer, ...]:
        """Answers of the days from `first` to `last`, oldest first."""
        with self._database.read() as work:
            return CheckinStore(work).answers(episode_id, first, last)

    def _day_of(self, at: datetime) -> date:
        return local_day(at, self._settings.settings.day_ends_at)

    def _change(
        self, reading_id: UUID, version: int | None, value: int | None, day: date | None, code: str
    ) -> Outcome[PainReading]:
        if day is not None:
            require_day_past(day, self._day_of(self._clock()))
        with self._database.write() as work:
            store = CheckinStore(work)
            old = _require(store, reading_id)
            store.amend_reading(_moved(replace(old, value=value), day), version)
            _tell_session(work, old, value)
            stored = _require(store, reading_id)
            rows = work.changes
        return outcome(stored, code, _kinds(old), old.episode_id, rows)


def delete_reading(work: Work, reading_id: UUID) -> PainReading:
    """Delete a reading, and its value in the session it belongs to, inside a unit of work.

    Raises:
        UserError: ``changed_elsewhere``.
    """
    store = CheckinStore(work)
    reading = _require(store, reading_id)
    store.delete_reading(reading_id)
    _tell_session(work, reading, None)
    return reading


def values_by_day(readings: Iterable[PainReading]) -> dict[date, list[int]]:
    """Recorded values of each day."""
    values: dict[date, list[int]] = defaultdict(list)
    for reading in readings:
        if reading.value is not None:
            values[reading.day].append(reading.value)
    return dict(values)


def day_value(values: Sequence[int]) -> int:
    """One whole number for a day: the mean of its values, halves upwards."""
    return (2 * sum(values) + len(values)) // (2 * len(values))


def _require(store: CheckinStore, reading_id: UUID) -> PainReading:
    found = store.reading(reading_id)
    if found is None:
        raise UserError("changed_elsewhere", table="pain_reading", id=reading_id)
    return found


def _moved(reading: PainReading, day: date | None) -> PainReading:
    if day is None or day == reading.day:
        return reading
    if reading.session_id is not None:
        raise UserError("reading_of_session")
    return replace(reading, at=reading.at + (day - reading.day), day=day)


def _tell_session(work: Work, reading: PainReading, value: int | None) -> None:
    """Keep the score that a session shows equal to its reading."""
    if reading.session_id is not None and reading.measure in SESSION_COLUMNS:
        SessionStore(work).set_score(reading.session_id, SESSION_COLUMNS[reading.measure], value)


def _kinds(reading: PainReading) -> set[str]:
    return {"pain"} if reading.session_id is None else {"pain", "session"}
