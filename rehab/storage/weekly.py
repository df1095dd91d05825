"""The weekly answers and the activities they are about."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from rehab.domain.weekly import (
    Activity,
    WeeklyAnswers,
    WeeklyQuestion,
    WeeklyReview,
    activity_key,
)
from rehab.storage.moment import moment, moment_columns
from rehab.storage.rows import goal, weekly_answer
from rehab.storage.work import Work

Cell = tuple[WeeklyQuestion, UUID | None]
"""What a stored answer belongs to: the question, and the activity where it is about one."""


class WeeklyStore:
    """Reads and writes activities and weekly answers in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def reviews(self, episode_id: UUID) -> tuple[WeeklyReview, ...]:
        """All answers, one review a day, oldest first."""
        rows = self._rows(episode_id)
        return tuple(_review(tuple(group)) for _, group in groupby(rows, key=lambda row: row.day))

    def put_answers(self, episode_id: UUID, at: datetime, day: date, answers: WeeklyAnswers) -> None:
        """Write the answers of a day over those that it has; empty ones delete them."""
        cells = {} if answers.is_empty else self._cells(episode_id, answers)
        for row in self._rows(episode_id, day):
            cell = (WeeklyQuestion(row.question), row.goal_id)
            if cell in cells:
                self._work.update(weekly_answer, row.id, None, {"value": cells.pop(cell)})
            else:
                self._work.soft_delete(weekly_answer, row.id)
        for (question, goal_id), value in cells.items():
            of = {"episode_id": episode_id, "goal_id": goal_id, "question": question}
            self._work.insert(weekly_answer, {**of, "value": value, **moment_columns(at, day)})

    def _cells(self, episode_id: UUID, answers: WeeklyAnswers) -> dict[Cell, int | None]:
        """What is written for each question and activity."""
        cells: dict[Cell, int | None] = {
            (WeeklyQuestion.CHANGE, None): answers.change,
            (WeeklyQuestion.ACCEPTABLE, None): None
            if answers.acceptable is None
            else int(answers.acceptable),
        }
        names = [" ".join(activity.name.split()) for activity in answers.activities]
        for key, activity in zip(self._goals(episode_id, names), answers.activities, strict=True):
            cells[WeeklyQuestion.ACTIVITY, key] = activity.value
        return cells

    def _goals(self, episode_id: UUID, names: Sequence[str]) -> tuple[UUID, ...]:
        """Keys of the activities of these names, in their order; one that is named again stays the same one."""
        statement = select(goal).where(goal.c.episode_id == episode_id, goal.c.deleted_at.is_(None))
        there = {activity_key(row.activity): row for row in self._work.rows(statement)}
        keys = []
        for position, name in enumerate(names):
            old = there.get(activity_key(name))
            values = {"position": position, "activity": name}
            if old is None:
                keys.append(self._work.insert(goal, {"episode_id": episode_id, "note": "", **values}))
                continue
            keys.append(old.id)
            if (old.position, old.activity) != (position, name):
                self._work.update(goal, old.id, None, values)
        return tuple(keys)

    def _rows(self, episode_id: UUID, day: date | None = None) -> Sequence[Row[Any]]:
        joined = weekly_answer.outerjoin(goal, weekly_answer.c.goal_id == goal.c.id)
        statement = (
            select(weekly_answer, goal.c.activity)
            .select_from(joined)
            .where(weekly_answer.c.episode_id == episode_id, weekly_answer.c.deleted_at.is_(None))
        )
        if day is not None:
            statement = statement.where(weekly_answer.c.day == day)
        return self._work.rows(statement.order_by(weekly_answer.c.day, goal.c.position, weekly_answer.c.id))


def _review(rows: Sequence[Row[Any]]) -> WeeklyReview:
    values = {row.question: row.value for row in rows}
    acceptable = values.get(WeeklyQuestion.ACCEPTABLE)
    answers = WeeklyAnswers(
        activities=tuple(
            Activity(row.activity, row.value) for row in rows if row.question == WeeklyQuestion.ACTIVITY
        ),
        change=values.get(WeeklyQuestion.CHANGE),
        acceptable=None if acceptable is None else bool(acceptable),
    )
    return WeeklyReview(rows[0].day, max(moment(row.at, row.offset_min) for row in rows), answers)
