"""Today's verdict is kept, and never kept too long."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from rehab.domain.course import course
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.treatment import TreatmentKind
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


def test_that_the_kept_verdict_is_that_of_the_course(
    desk: Desk, verdicts: VerdictShelf, episode: UUID
) -> None:
    told = verdicts.current(episode)
    last = course(desk.progress.history(episode), MONDAY)[-1]
    assert (told.day, told.state, told.adherence) == (MONDAY, State.LOW_ADHERENCE, last.adherence)
    assert told.p_failing == pytest.approx(last.p_failing, abs=1e-9)
    assert verdicts.current(episode) is told


def test_that_an_entry_and_its_undo_are_noticed(desk: Desk, verdicts: VerdictShelf, episode: UUID) -> None:
    before = verdicts.current(episode)
    logged = desk.checkins.log(STEP, 9, episode, at(MONDAY, 7))
    after = verdicts.current(episode)
    assert after.days_logged == before.days_logged + 1
    desk.undoer.revert(logged.undo)
    assert verdicts.current(episode) == before


def test_that_a_treatment_and_midnight_are_noticed(desk: Desk, verdicts: VerdictShelf, episode: UUID) -> None:
    first = verdicts.current(episode)
    desk.treatments.log(TreatmentKind.MEDICINE, MONDAY - 5 * DAY, None, episode)
    second = verdicts.current(episode)
    assert second is not first
    desk.clock.move(days=1)
    assert verdicts.current(episode).day == MONDAY + DAY


def test_that_what_happens_to_another_complaint_is_no_reason_to_work_it_out_anew(
    desk: Desk, verdicts: VerdictShelf, episode: UUID
) -> None:
    other = desk.planner.start("P01", Site.KNEE, Side.LEFT).value.episode_id
    told = verdicts.current(episode)
    desk.checkins.log(STEP, 9, other, at(MONDAY, 7))
    assert verdicts.current(episode) is told
    assert [known for known, _ in verdicts.each([episode, other])] == [episode, other]


def test_that_changed_numbers_of_the_rules_are_noticed(
    desk: Desk, verdicts: VerdictShelf, episode: UUID
) -> None:
    assert verdicts.current(episode).state is not State.INSUFFICIENT
    desk.limits.change(episode, "first_day", 28)
    assert verdicts.current(episode).state is State.INSUFFICIENT


def test_that_a_complaint_that_is_gone_is_said(verdicts: VerdictShelf) -> None:
    with pytest.raises(UserError, match="changed_elsewhere"):
        verdicts.current(uuid4())
