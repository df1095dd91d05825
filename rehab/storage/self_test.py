"""Self tests: one row for each side that was tested."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select

from rehab.domain.self_test import SelfTest, SelfTestKind
from rehab.storage.moment import moment, moment_columns
from rehab.storage.rows import self_test
from rehab.storage.work import Work

LEFT, RIGHT = "left", "right"


class SelfTestStore:
    """Reads and writes self tests in one unit of work. A test is known by the key of its first row."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def tests(self, episode_id: UUID) -> tuple[SelfTest, ...]:
        """All tests of a complaint, oldest first."""
        return self._tests(self_test.c.episode_id == episode_id)

    def between(self, episode_id: UUID, first: date, last: date) -> tuple[SelfTest, ...]:
        """Tests of the days from `first` to `last`, oldest first."""
        return self._tests(self_test.c.episode_id == episode_id, self_test.c.day.between(first, last))

    def test(self, test_id: UUID) -> SelfTest | None:
        """One test, or None when it is not there."""
        row = self._work.row(self_test, test_id)
        if row is None or row["deleted_at"] is not None:
            return None
        same = (self_test.c.episode_id == row["episode_id"], self_test.c.at == row["at"])
        return next(iter(self._tests(*same, self_test.c.test == row["test"])), None)

    def put(self, test: SelfTest) -> None:
        """Add a test, or write it over the one of its key."""
        rows = {row.side: row for row in self._sides(test.id)}
        for side, value in ((LEFT, test.left), (RIGHT, test.right)):
            there = rows.get(side)
            if value is None:
                if there is not None:
                    self._work.soft_delete(self_test, there.id)
                continue
            values = {"value": value, "note": test.note, **moment_columns(test.at, test.day)}
            if there is not None:
                self._work.update(self_test, there.id, None, values)
                continue
            own = {"episode_id": test.episode_id, "test": test.kind, "side": side, **values}
            if not rows and (side == LEFT or test.left is None):
                own["id"] = test.id
            self._work.insert(self_test, own)

    def delete(self, test_id: UUID) -> None:
        """Mark both sides as deleted."""
        for row in self._sides(test_id):
            self._work.soft_delete(self_test, row.id)

    def _sides(self, test_id: UUID) -> Sequence[Row[Any]]:
        row = self._work.row(self_test, test_id)
        if row is None:
            return ()
        same = [self_test.c[name] == row[name] for name in ("episode_id", "test", "at")]
        live = (*same, self_test.c.deleted_at.is_(None))
        return self._work.rows(select(self_test).where(*live).order_by(self_test.c.side))

    def _tests(self, *conditions: ColumnElement[bool]) -> tuple[SelfTest, ...]:
        statement = select(self_test).where(*conditions, self_test.c.deleted_at.is_(None))
        order = (self_test.c.day, self_test.c.at, self_test.c.test, self_test.c.side, self_test.c.id)
        rows = self._work.rows(statement.order_by(*order))
        return tuple(_test(list(group)) for _, group in groupby(rows, key=lambda r: (r.day, r.at, r.test)))


def _test(rows: list[Row[Any]]) -> SelfTest:
    values = {row.side: row.value for row in rows}
    first = rows[0]
    return SelfTest(
        id=first.id,
        episode_id=first.episode_id,
        kind=SelfTestKind(first.test),
        left=values.get(LEFT),
        right=values.get(RIGHT),
        at=moment(first.at, first.offset_min),
        day=first.day,
        note=first.note,
    )
