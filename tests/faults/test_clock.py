"""Clocks that jump: entries keep their order, their day and their length, and nothing is lost or counted twice."""

import os
import time
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft
from rehab.paths import Paths
from rehab.storage import backup
from rehab.storage.lock import FolderLock
from rehab.storage.opening import examine
from rehab.storage.thinning import written_at
from tests.builders import MONDAY, Desk

DRAFT = SessionDraft(Done.ALL, "morning", before=3, during=4, after=2)


def test_that_a_clock_set_back_a_year_keeps_what_is_there_and_goes_on(desk: Desk) -> None:
    episode = desk.start_plan(MONDAY - timedelta(days=3))
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    first = desk.care.backup()
    desk.clock.move(days=-365)
    desk.checkins.log(Measure.FIRST_STEP, 2, episode)
    second = desk.care.backup()
    desk.clock.move(days=366)
    desk.checkins.log(Measure.FIRST_STEP, 5, episode)
    report = desk.progress.report(episode)
    assert report is not None
    assert desk.care.check().sound
    # Neither of two backups takes the place of the other, whatever the clock says.
    assert first.is_file()
    assert second.is_file()
    assert written_at(second.name) < written_at(first.name)
    assert examine(second)


def test_that_a_jump_forward_takes_no_entry_back(desk: Desk) -> None:
    episode = desk.start_plan()
    kept = desk.sessions.record(DRAFT, episode).value
    desk.clock.move(days=3650)
    assert desk.sessions.on_day(episode, kept.day) == (kept,)
    desk.clock.move(days=-3650)
    later = desk.sessions.record(DRAFT, episode).value
    assert later.day == kept.day


@pytest.mark.parametrize("hours", [-11, -5, 5.5, 12.75])
def test_that_another_zone_leaves_every_entry_on_its_own_day(desk: Desk, hours: float) -> None:
    episode = desk.start_plan()
    days = []
    for _ in range(4):
        days.append(desk.sessions.record(DRAFT, episode).value.day)
        desk.clock.move(days=1)
    zone = timezone(timedelta(hours=hours))
    desk.clock.now = desk.clock.now.astimezone(zone)
    assert [desk.sessions.on_day(episode, day)[0].day for day in days] == days
    assert days == [MONDAY + timedelta(days=n) for n in range(4)]


def test_that_the_hour_that_comes_twice_gives_no_negative_length(desk: Desk) -> None:
    """Entries around the end of summer time are instants; their difference is the time that passed."""
    episode = desk.start_plan(date(2026, 10, 20))
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    desk.clock.now = datetime(2026, 10, 25, 2, 50, tzinfo=summer)
    before = desk.sessions.record(DRAFT, episode).value
    desk.clock.now = datetime(2026, 10, 25, 2, 10, tzinfo=winter)
    after = desk.sessions.record(DRAFT, episode).value
    assert minutes_between(before.at, after.at) == 20
    order = [session.id for session in desk.sessions.on_day(episode, date(2026, 10, 25))]
    assert order == [before.id, after.id]


def minutes_between(first: datetime, second: datetime) -> float:
    """How long it was, in minutes.

    Raises:
        AssertionError: When the second comes before the first.
    """
    length = (second - first).total_seconds() / 60
    assert length >= 0
    return length


def test_that_times_of_a_clock_on_the_wall_are_noticed() -> None:
    """A planted fault: what is kept of an instant is what the clock on the wall showed."""
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    first = datetime(2026, 10, 25, 2, 50, tzinfo=summer).replace(tzinfo=None)
    second = datetime(2026, 10, 25, 2, 10, tzinfo=winter).replace(tzinfo=None)
    with pytest.raises(AssertionError):
        minutes_between(first, second)


def test_that_backups_that_trust_the_clock_are_noticed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: a backup is named by the clock alone, and the clock shows the same time twice."""
    monkeypatch.setattr(backup, "backup_target", lambda place, now: place / f"rehab-{now:%Y%m%d-%H%M%S}.db")
    episode = desk.start_plan()
    first = desk.care.backup()
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    kept = first.read_bytes()
    assert desk.care.backup() == first
    assert first.read_bytes() != kept


def test_that_an_entry_of_the_future_is_refused(desk: Desk) -> None:
    episode = desk.start_plan()
    with pytest.raises(UserError):
        desk.checkins.log(Measure.FIRST_STEP, 4, episode, desk.clock.now + timedelta(days=1))


def test_that_a_lock_is_judged_by_the_clock_of_its_disk(desk: Desk, tmp_path: Path) -> None:
    """A computer whose clock is wrong neither holds a folder for ever nor takes one that is in use."""
    paths = Paths(tmp_path / "shared").ensure()
    assert FolderLock(paths, "clinic").take() is None
    assert FolderLock(paths, "home").take() == "clinic"
    old = time.time() - 86_400
    os.utime(paths.data_dir / "rehab.lock", (old, old))
    assert FolderLock(paths, "home").take() is None
