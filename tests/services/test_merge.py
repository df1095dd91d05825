"""Two records of one person become one: counted first, backed up, and taken back as a whole."""

from uuid import UUID

import pytest

from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.session import Done, SessionDraft
from tests.builders import Desk, at, dump


def record(desk: Desk, name: str, scores: str, site: Site = Site.HEEL) -> tuple[UUID, UUID]:
    person = desk.clinic.add(name).value.id
    desk.people.choose(person)
    episode = desk.planner.start("P01", site, Side.LEFT).value.episode_id
    for index, score in enumerate(scores):
        desk.checkins.log(Measure.FIRST_STEP, int(score), episode, at(desk.clock.today, 6, index))
    desk.people.choose(None)
    return person, episode


def test_that_the_look_counts_what_is_same_new_and_different(desk: Desk) -> None:
    stays, _ = record(desk, "Ann", "5678")
    goes, episode = record(desk, "Anne", "56")
    desk.checkins.log(Measure.FIRST_STEP, 1, episode, at(desk.clock.today, 6, 2))
    desk.checkins.log(Measure.WORST, 9, episode)
    desk.clinic.note(goes, "Seen")
    before = dump(desk.database)
    preview = desk.merger.preview(stays, goes)
    rows = {row.code: (row.here, row.there, row.same, row.differ) for row in preview.rows}
    assert rows["pain"] == (1, 1, 2, 1)
    assert rows["care_note"] == (0, 1, 0, 0)
    assert (preview.differ, preview.joined) == (1, 1)
    assert dump(desk.database) == before
    with pytest.raises(UserError, match="merge_same"):
        desk.merger.preview(stays, stays)


@pytest.mark.parametrize("other_wins", [False, True])
def test_that_one_record_holds_everything_once_and_undo_brings_both_back(
    desk: Desk, other_wins: bool
) -> None:
    stays, mine = record(desk, "Ann", "567")
    goes, theirs = record(desk, "Anne", "569")
    desk.sessions.record(SessionDraft(Done.ALL, "morning", during=3), theirs)
    desk.people.choose(goes)
    desk.runs.log(5.0, 30)
    desk.people.choose(None)
    knee = desk.people.choose(goes) or desk.planner.start("P02", Site.KNEE, Side.RIGHT).value.episode_id
    desk.people.choose(None)
    before = dump(desk.database)
    made = desk.merger.merge(stays, goes, other_wins)
    assert made.value.name == ("Anne" if other_wins else "Ann")
    assert [p.id for p in desk.people.patients()] == [stays]
    assert {e.id for e in desk.people.episodes()} == {mine, knee}
    day = desk.progress.day_log(mine, desk.clock.today)
    scores = sorted(r.value or 0 for r in day.readings if r.measure is Measure.FIRST_STEP)
    assert scores == ([5, 6, 9] if other_wins else [5, 6, 7])
    assert (len(day.sessions), len(day.runs)) == (1, 1)
    assert desk.planner.plan(mine) is not None
    desk.undoer.revert(made.undo)
    assert dump(desk.database) == before


def test_that_the_answer_follows_the_record_that_stays(desk: Desk) -> None:
    stays, mine = record(desk, "Ann", "5")
    goes, _ = record(desk, "Anne", "59")
    for _ in desk.caseload.judge(desk.caseload.cases()):
        pass
    desk.merger.merge(stays, goes)
    (case,) = desk.caseload.cases()
    assert (case.episode_id, case.verdict) == (mine, None)


@pytest.mark.data_file
def test_that_the_data_is_backed_up_first(desk: Desk) -> None:
    stays, _ = record(desk, "Ann", "5")
    goes, _ = record(desk, "Anne", "5")
    files = len(list(desk.paths.backups.glob("*.db")))
    desk.merger.merge(stays, goes)
    assert len(list(desk.paths.backups.glob("*.db"))) == files + 1
