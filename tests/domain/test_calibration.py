"""How often an answer is right is counted on made-up people, and told as far as it is known."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from benchmarks.verdict.calibration import person_shares, summary, write
from rehab.domain import calibration
from rehab.domain.calibration import BANDS, FEWEST, band, right_of_100
from rehab.domain.calibration_table import TOLD
from rehab.domain.course import course
from rehab.domain.history import History, Score, SessionDay
from rehab.domain.pain import Measure
from rehab.domain.verdict import DayVerdict, State

START = date(2026, 9, 14)
DAYS = [START + timedelta(days=i) for i in range(64)]


@pytest.fixture(scope="module")
def flat() -> DayVerdict:
    """Nine weeks at six of ten with every session done."""
    history = History(
        START,
        Measure.FIRST_STEP,
        tuple(Score(day, Measure.FIRST_STEP, 6.0) for day in DAYS),
        tuple(SessionDay(day, 1, 1) for day in DAYS),
        None,
    )
    return course(history, DAYS[-1])[-1]


def test_that_the_table_has_every_answer_and_band() -> None:
    assert set(TOLD) == {state.value for state in State if state is not State.INSUFFICIENT}
    assert all(len(bands) == len(BANDS) for bands in TOLD.values())


@pytest.mark.parametrize("state", sorted(TOLD))
def test_that_a_surer_answer_was_right_more_often(state: str) -> None:
    shares = [right for people, right, _ in TOLD[state] if people >= FEWEST]
    assert shares == sorted(shares)


@pytest.mark.parametrize(("p", "place"), [(0.0, 0), (0.49, 0), (0.5, 1), (0.9, 3), (0.97, 4), (1.0, 4)])
def test_that_bands_have_the_borders_of_the_words(p: float, place: int) -> None:
    assert band(p) == place


def test_that_a_sure_answer_tells_the_count_of_its_band(flat: DayVerdict) -> None:
    assert flat.state is State.FAILING
    assert flat.chance >= 0.97
    assert right_of_100(flat) == round(100 * TOLD["failing"][4][1])


def test_that_counts_are_rounded_as_far_as_they_are_known(
    flat: DayVerdict, monkeypatch: pytest.MonkeyPatch
) -> None:
    for row, told in (
        ((99, 0.9, 0.005), None),
        ((100, 0.93, 0.02), 95),
        ((500, 0.93, 0.01), 93),
        ((500, 1.0, 0.0), 99),
    ):
        monkeypatch.setattr(calibration, "TOLD", {"failing": (row,) * 5})
        assert right_of_100(flat) == told


def test_that_without_an_answer_nothing_is_counted(flat: DayVerdict) -> None:
    assert right_of_100(replace(flat, state=State.INSUFFICIENT)) is None


def test_that_care_is_right_whichever_of_the_two_it_was(flat: DayVerdict) -> None:
    told = [flat, flat, flat, replace(flat, state=State.INSUFFICIENT)]
    found = list(person_shares(told, ["failing", "worsening", "on-track", "on-track"]))
    assert found == [(State.FAILING, 4, 2 / 3)]


def test_that_the_written_table_can_be_read(tmp_path) -> None:
    target = tmp_path / "table.py"
    write({(state, place): [1.0, 0.0] for state in State for place in range(5)}, "the command", target)
    read: dict[str, object] = {}
    exec(compile(target.read_text(), "table", "exec"), read)
    assert read["TOLD"]["failing"][0] == (2, 0.5, summary([1.0, 0.0]).error)
    assert "the command" in str(read["__doc__"])
