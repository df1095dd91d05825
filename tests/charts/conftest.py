"""Reports for the tests of charts: made by the real assessment from small logs."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest

from rehab.charts.words import PainWords
from rehab.domain.history import History, Score, SessionDay, TreatmentSpan
from rehab.domain.pain import Measure
from rehab.domain.progress import ProgressReport, assess
from rehab.domain.treatment import TreatmentKind

DAY_0 = date(2026, 9, 14)
MakeReport = Callable[..., ProgressReport]


def after(days: int) -> date:
    """A day of the log, day 0 first."""
    return DAY_0 + timedelta(days=days)


@pytest.fixture
def make_report() -> MakeReport:
    """A report on the last day of a log with one score and one planned session a day (None: no score)."""

    def make(
        scores: Sequence[float | None],
        *,
        done: Sequence[float] = (),
        km: bool = False,
        treatments: Sequence[tuple[TreatmentKind, int]] = (),
    ) -> ProgressReport:
        days = range(len(scores))
        history = History(
            start=DAY_0,
            primary=Measure.FIRST_STEP,
            scores=tuple(
                Score(after(i), Measure.FIRST_STEP, value)
                for i, value in enumerate(scores)
                if value is not None
            ),
            sessions=tuple(SessionDay(after(i), 1, done[i] if i < len(done) else 1) for i in days),
            run_km=tuple((after(i), 3.0) for i in days) if km else None,
            treatments=tuple(TreatmentSpan(kind, after(i), after(i)) for kind, i in treatments),
        )
        return assess(history, after(len(scores) - 1))

    return make


@pytest.fixture
def words() -> PainWords:
    """Words that are easy to find again."""
    return PainWords(
        title="First-step pain",
        axis="Pain 0-10",
        entries="each check-in",
        entries_weekly="median of a week",
        trend="trend",
        expected="expected path",
        treatment="treatment",
        start="Start 6.0",
        now="Now 6.0",
        target="Worth having 4.1",
        expected_now="Expected by now: 3.0",
        sessions=("Sessions", "100 % done"),
        running=("Running", "km per week"),
        treatments={TreatmentKind.SHOCKWAVE: "Shockwave", TreatmentKind.INSOLE: "Insoles"},
        several="{} treatments".format,
        nothing="No entries",
    )
