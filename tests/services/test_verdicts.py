"""Today's verdicts of many complaints."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from rehab.domain.course import course
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.verdict import State
from rehab.services.verdicts import VerdictShelf
from tests.builders import MONDAY, Desk, at

DAY = timedelta(days=1)
STEP = Measure.FIRST_STEP


@pytest.fixture
def verdicts(desk: Desk) -> VerdictShelf:
    return VerdictShelf(desk.database, desk.clock, desk.preferences, desk.shelf)


@pytest.fixture
def episode(desk: Desk) -> UUID:
    started = MONDAY - 20 * DAY
    complaint = desk.start_plan(on=started)
    for day in range(20):
        desk.checkins.log(STEP, 5 + day % 2, complaint, at(started + day * DAY, 7))
    return complaint


def test_that_the_answer_of_today_is_that_of_the_course(
    desk: Desk, verdicts: VerdictShelf, episode: UUID
) -> None:
    (told,) = verdicts.answers([episode])
    last = course(desk.progress.history(episode), MONDAY)[-1]
    assert (told.episode_id, told.day, told.state) == (episode, MONDAY, State.LOW_ADHERENCE)
    assert (told.done, told.planned) == (last.adherence.done, last.adherence.planned)
    assert told.p_failing == pytest.approx(last.p_failing, abs=1e-9)


def test_that_changed_numbers_of_the_rules_count(desk: Desk, verdicts: VerdictShelf, episode: UUID) -> None:
    desk.limits.change(episode, "first_day", 28)
    assert [told.state for told in verdicts.answers([episode])] == [State.INSUFFICIENT]


def test_that_a_complaint_that_is_gone_is_left_out(verdicts: VerdictShelf, episode: UUID) -> None:
    assert [told.episode_id for told in verdicts.answers([uuid4(), episode])] == [episode]
    with pytest.raises(UserError, match="changed_elsewhere"):
        verdicts.asked(uuid4())
