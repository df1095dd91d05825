"""Logs for the tests of the verdict: written as lists with one entry per day."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest

from rehab.domain.history import History, Score, SessionDay, TreatmentSpan
from rehab.domain.pain import Measure

DAY_0 = date(2026, 1, 5)

MakeLog = Callable[..., History]


@pytest.fixture
def make_log() -> MakeLog:
    """A history with one score a day (None: not logged) and one planned session a day."""

    def make(
        scores: Sequence[float | None],
        *,
        done: float = 1.0,
        km: Sequence[float] | None = None,
        treatments: Sequence[TreatmentSpan] = (),
        primary: Measure = Measure.FIRST_STEP,
        others: Sequence[Score] = (),
        condition: str = "heel",
    ) -> History:
        days = [DAY_0 + timedelta(days=i) for i in range(len(scores))]
        marks = [int((i + 1) * done + 1e-9) - int(i * done + 1e-9) for i in range(len(days))]
        own = tuple(
            Score(day, primary, value) for day, value in zip(days, scores, strict=True) if value is not None
        )
        return History(
            start=DAY_0,
            primary=primary,
            scores=(*own, *others),
            sessions=tuple(SessionDay(day, 1, mark) for day, mark in zip(days, marks, strict=True)),
            run_km=None if km is None else tuple(zip(days, km, strict=False)),
            treatments=tuple(treatments),
            condition=condition,
        )

    return make
