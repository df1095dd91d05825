"""Pain readings and the other answers of a day."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select

from rehab.domain.checkin import Answer, Question
from rehab.domain.pain import Measure, PainReading
from rehab.storage.moment import moment, moment_columns
from rehab.storage.rows import checkin_answer, pain_reading
from rehab.storage.work import Work

Point = tuple[date, Measure, datetime, int]
"""Day, measure, instant and value of one recorded score."""
_MEASURES = {measure.value: measure for measure in Measure}
"""Looked up, not made: a chart asks a thousand times."""


class CheckinStore:
    """Reads and writes readings and answers in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def reading(self, reading_id: UUID) -> PainReading | None:
        """One reading, or None when it is not there."""
        return next(iter(self._readings(pain_reading.c.id == reading_id)), None)

    def readings(
        self, episode_id: UUID, first: date, last: date, measures: Iterable[Measure] | None = None
    ) -> tuple[PainReading, ...]:
        """Readings of the days from `first` to `last`, oldest first, also those without a value."""
        conditions = [pain_reading.c.episode_id == episode_id, pain_reading.c.day.between(first, last)]
        if measures is not None:
            conditions.append(pain_reading.c.measure.in_(tuple(measures)))
        return self._readings(*conditions)

    def of_session(self, session_id: UUID) -> dict[Measure, PainReading]:
        """The readings that belong to a session."""
        found = self._readings(pain_reading.c.session_id == session_id)
        return {reading.measure: reading for reading in found}

    def series(self, episode_id: UUID, last: date) -> tuple[Point, ...]:
        """All recorded scores up to a day as bare tuples, oldest first."""
        columns = (pain_reading.c.day, pain_reading.c.measure, pain_reading.c.at, pain_reading.c.value)
        live = (pain_reading.c.deleted_at.is_(None), pain_reading.c.value.is_not(None))
        statement = select(*columns).where(pain_reading.c.episode_id == episode_id, *live)
        statement = statement.where(pain_reading.c.day <= last)
        # Measure and value settle the order of entries of one instant, so that equal data reads equally.
        rows = self._work.rows(statement.order_by(*(columns[i] for i in (0, 2, 1, 3))))
        return tuple((day, _MEASURES[measure], at, value) for day, measure, at, value in rows)

    def add_reading(self, reading: PainReading) -> None:
        """Add a reading."""
        self.add_readings((reading,))

    def add_readings(self, readings: Iterable[PainReading]) -> None:
        """Add readings in one go."""
        self._work.insert_all(pain_reading, [_reading_columns(reading) for reading in readings])

    def amend_reading(self, reading: PainReading, version: int | None) -> None:
        """Write value and time over the version that was read (None: whatever it is now)."""
        values = {"value": reading.value, **moment_columns(reading.at, reading.day)}
        self._work.update(pain_reading, reading.id, version, values)

    def delete_reading(self, reading_id: UUID) -> None:
        """Mark a reading as deleted."""
        self._work.soft_delete(pain_reading, reading_id)

    def answers(
        self, episode_id: UUID, first: date, last: date, question: Question | None = None
    ) -> tuple[Answer, ...]:
        """Answers of the days from `first` to `last`, oldest first; to all questions by default."""
        conditions = [checkin_answer.c.episode_id == episode_id, checkin_answer.c.day.between(first, last)]
        if question is not None:
            conditions.append(checkin_answer.c.question == question)
        statement = select(checkin_answer).where(*conditions, checkin_answer.c.deleted_at.is_(None))
        rows = self._work.rows(
            statement.order_by(checkin_answer.c.day, checkin_answer.c.at, checkin_answer.c.id)
        )
        return tuple(_answer(row) for row in rows)

    def put_answer(self, answer: Answer) -> Answer:
        """Add an answer, or write it over the one of the same day and question."""
        same_day = self.answers(answer.episode_id, answer.day, answer.day)
        there = next((a for a in same_day if a.question is answer.question), None)
        values = {"value": answer.value, **moment_columns(answer.at, answer.day)}
        if there is None:
            of = {"id": answer.id, "episode_id": answer.episode_id, "question": answer.question}
            self._work.insert(checkin_answer, {**of, **values})
            return answer
        self._work.update(checkin_answer, there.id, there.version, values)
        row = self._work.live(checkin_answer, there.id)
        return Answer(
            there.id, answer.episode_id, answer.question, answer.value, answer.at, answer.day, row["version"]
        )

    def delete_answer(self, answer_id: UUID) -> None:
        """Mark an answer as deleted."""
        self._work.soft_delete(checkin_answer, answer_id)

    def _readings(self, *conditions: ColumnElement[bool]) -> tuple[PainReading, ...]:
        statement = select(pain_reading).where(*conditions, pain_reading.c.deleted_at.is_(None))
        order = (pain_reading.c.day, pain_reading.c.at, pain_reading.c.created_at, pain_reading.c.id)
        return tuple(_reading(row) for row in self._work.rows(statement.order_by(*order)))


def _reading_columns(reading: PainReading) -> dict[str, Any]:
    return {
        "id": reading.id,
        "episode_id": reading.episode_id,
        "session_id": reading.session_id,
        "measure": reading.measure,
        "value": reading.value,
        **moment_columns(reading.at, reading.day),
    }


def _reading(row: Row[Any]) -> PainReading:
    return PainReading(
        id=row.id,
        episode_id=row.episode_id,
        measure=Measure(row.measure),
        value=row.value,
        at=moment(row.at, row.offset_min),
        day=row.day,
        session_id=row.session_id,
        version=row.version,
    )


def _answer(row: Row[Any]) -> Answer:
    at = moment(row.at, row.offset_min)
    return Answer(row.id, row.episode_id, Question(row.question), row.value, at, row.day, row.version)
