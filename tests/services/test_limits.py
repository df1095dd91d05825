"""Changed numbers of the rules: kept with the data, for the person, and refused with a reason."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from rehab.domain.advice import LADDERS
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.thresholds import DEFAULT, rows
from rehab.paths import resource
from rehab.services.limits import NAMES, ORDERED, LimitDesk
from rehab.storage.catalog import Catalog
from rehab.storage.database import open_database
from rehab.storage.rows import app_meta
from rehab.ui import texts
from tests.builders import MONDAY, Desk, Shelf, make_programme


def test_that_a_changed_number_decides_and_is_named(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.limits.change(episode, "adherence_enough", 0.5)
    report = desk.progress.report(episode)
    assert report.thresholds == replace(DEFAULT, adherence_enough=0.5)
    assert report.changed == ("adherence_enough",)
    assert desk.limits.limits(episode).changed == ("adherence_enough",)


def test_that_a_change_and_a_reset_can_be_taken_back_and_made_again(desk: Desk) -> None:
    episode = desk.start_plan()
    first = desk.limits.change(episode, "gap_max", 20)
    second = desk.limits.change(episode, "late_day", 98)
    third = desk.limits.reset(episode)
    assert desk.limits.limits(episode).changed == ()
    again = desk.undoer.revert(third.undo)
    assert desk.limits.limits(episode).changed == ("gap_max", "late_day")
    desk.undoer.revert(again)
    assert desk.limits.limits(episode).changed == ()
    desk.undoer.revert(third.undo)
    desk.undoer.revert(second.undo)
    assert desk.limits.limits(episode).changed == ("gap_max",)
    desk.undoer.revert(first.undo)
    assert desk.limits.limits(episode).changed == ()


def test_that_a_number_changed_elsewhere_meanwhile_is_not_taken_back(desk: Desk) -> None:
    episode = desk.start_plan()
    change = desk.limits.change(episode, "gap_max", 20)
    desk.limits.change(episode, "gap_max", 21)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.undoer.revert(change.undo)
    assert desk.limits.limits(episode).now.gap_max == 21


def test_that_the_same_number_again_is_nothing_to_take_back(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.limits.change(episode, "gap_max", 20)
    assert desk.limits.change(episode, "gap_max", 20).undo.rows == ()


def test_that_changes_outlive_the_program_and_hold_for_every_complaint_of_the_person(desk: Desk) -> None:
    heel = desk.start_plan()
    desk.limits.change(heel, "gap_max", 20)
    knee = desk.planner.start("P02", Site.KNEE, Side.RIGHT).value.episode_id
    again = open_database(desk.paths, desk.clock)
    assert LimitDesk(again, desk.clock, desk.preferences, desk.shelf).limits(knee).now.gap_max == 20
    again.close()


def test_that_one_or_all_can_be_reset(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.limits.change(episode, "gap_max", 20)
    desk.limits.change(episode, "late_day", 98)
    desk.limits.reset(episode, "gap_max")
    assert desk.limits.limits(episode).changed == ("late_day",)
    desk.limits.reset(episode)
    assert desk.limits.limits(episode).changed == ()


def test_that_setting_the_usual_number_again_is_no_change(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.limits.change(episode, "gap_max", 20)
    desk.limits.change(episode, "gap_max", DEFAULT.gap_max)
    assert desk.limits.limits(episode).changed == ()


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("judge_day", 30, "threshold_out_of_range"),
        ("judge_day", 50.5, "threshold_out_of_range"),
        ("judge_day", 98, "threshold_contradicts"),
        ("mic_low", 2.5, "threshold_contradicts"),
        ("nothing", 1, "threshold_unknown"),
    ],
)
def test_that_nonsense_is_refused_in_one_sentence_and_changes_nothing(
    desk: Desk, name: str, value: float, code: str
) -> None:
    episode = desk.start_plan()
    with pytest.raises(UserError) as caught:
        desk.limits.change(episode, name, value)
    assert caught.value.code == code
    sentence = texts.problem(caught.value)
    assert "{" not in sentence
    assert "_" not in sentence
    assert desk.limits.limits(episode).changed == ()


def test_that_a_reset_that_would_not_fit_is_refused(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.limits.change(episode, "late_day", 120)
    desk.limits.change(episode, "judge_day", 100)
    with pytest.raises(UserError, match="threshold_contradicts"):
        desk.limits.reset(episode, "late_day")


@pytest.mark.parametrize("kept", ["nonsense", "[1]", '{"gap_max": "many", "judge_day": 7, "colour": 3}'])
def test_that_a_damaged_entry_leaves_the_usual_numbers(desk: Desk, kept: str) -> None:
    episode = desk.start_plan()
    desk.limits.change(episode, "gap_max", 20)
    with desk.database.write() as work:
        (key,) = [key for (key,) in work.rows(select(app_meta.c.key)) if key.startswith("limits/")]
        work.put_meta(key, kept)
    assert desk.limits.limits(episode).now == DEFAULT


@pytest.mark.data_file
def test_that_a_backup_holds_the_changes(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.limits.change(episode, "gap_max", 20)
    backup = desk.care.backup()
    desk.limits.reset(episode)
    desk.care.restore(backup)
    assert desk.limits.limits(episode).now.gap_max == 20


@pytest.mark.parametrize(
    ("site", "judge", "late"),
    [
        (Site.HEEL, 42, 84),
        (Site.ACHILLES, 84, 112),
        (Site.KNEE, 84, 112),
        (Site.BACK, 42, 84),
        (Site.CALF, 42, 42),
    ],
)
def test_that_each_complaint_is_first_judged_in_its_own_review_week(
    desk: Desk, site: Site, judge: int, late: int
) -> None:
    episode = desk.planner.start("P01", site, Side.LEFT).value.episode_id
    found = desk.limits.limits(episode)
    assert (found.now.judge_day, found.now.late_day) == (judge, late)
    assert found.changed == ()


@pytest.mark.parametrize("end", ["low", "high"])
def test_that_every_number_can_be_taken_to_its_limits_and_the_log_is_still_judged(
    desk: Desk, end: str
) -> None:
    episode = desk.start_plan(desk.clock.today)
    for _ in range(45):
        desk.checkins.log(Measure.FIRST_STEP, 5, episode)
        desk.clock.move(days=1)
    for row in rows(DEFAULT):
        with suppress(UserError):
            # Some ends contradict another number; those are refused.
            desk.limits.change(episode, row.name, getattr(row, end))
        assert desk.progress.report(episode).verdict.state
        desk.limits.reset(episode)


def test_that_pairs_with_an_order_are_names_of_the_table() -> None:
    assert {name for pair in ORDERED for name in pair} <= set(NAMES)


class TestConditions:
    """A programme for a condition of its own brings that condition's ladder and weeks along."""

    @pytest.fixture
    def shelf(self) -> Shelf:
        tendon = make_programme("tendon", "P09", condition="patellar-tendon", sites=("knee",))
        running = make_programme("running", "P10", condition="running", sites=("knee",))
        return Shelf(offered=(tendon, running))

    def test_that_the_ladder_is_that_of_the_programme_and_else_that_of_the_place(self, desk: Desk) -> None:
        knee = desk.planner.start("P09", Site.KNEE, Side.LEFT).value.episode_id
        assert desk.progress.history(knee).condition == "patellar-tendon"
        report = desk.progress.report(knee)
        assert (report.condition, report.thresholds.late_day) == ("patellar-tendon", 7 * 24)
        assert desk.limits.limits(knee).usual.late_day == 7 * LADDERS["patellar-tendon"].doctor
        assert desk.limits.limits(knee).changed == ()
        other = desk.planner.start("P10", Site.KNEE, Side.RIGHT).value.episode_id
        assert desk.progress.history(other).condition == "patellofemoral"
        assert desk.limits.limits(other).usual.late_day == 7 * 16

    def test_that_a_programme_that_has_not_begun_brings_nothing_yet(self, desk: Desk) -> None:
        knee = desk.planner.start("P09", Site.KNEE, Side.LEFT, MONDAY + timedelta(days=7)).value.episode_id
        assert desk.limits.limits(knee).usual.late_day == 7 * LADDERS["patellofemoral"].doctor


def test_that_every_programme_tells_its_condition_without_the_library_being_read() -> None:
    catalog, whole = Catalog(resource("exercises")), Catalog(resource("exercises"))
    told = {p.slug: catalog.condition(p.slug) for p in whole.programmes()}
    assert told == {p.slug: p.condition for p in whole.programmes()}
    assert {"patellar-tendon", "itb", "ankle-sprain", "calf-strain"} <= set(told.values()) & set(LADDERS)
    assert catalog.condition("own-programme") == ""
