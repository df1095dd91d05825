"""Backups become fewer with age, never too few, and what is not ours is never touched."""

import random
from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from rehab.storage.thinning import RECENT, newest_first, superfluous, written_at

MOMENTS = st.lists(st.datetimes(min_value=datetime(2024, 1, 1), max_value=datetime(2027, 1, 1)), max_size=60)


def name(at: datetime, number: int = 1) -> Path:
    return Path(f"rehab-{at:%Y%m%d-%H%M%S}{'' if number == 1 else f'-{number}'}.db")


def live(days: int, jumps: dict[int, timedelta], seed: int = 4) -> tuple[list[Path], datetime]:
    """A computer that is used for so many days, one to three backups each; the clock jumps on some mornings."""
    chance = random.Random(seed)
    now, files = datetime(2025, 10, 1, 7), []
    for day in range(days):
        now += jumps.get(day, timedelta())
        for hour in sorted(chance.sample(range(15), chance.randint(1, 3))):
            at = now + timedelta(hours=hour, minutes=chance.randrange(60))
            files.append(name(at))
            for file in superfluous(files, at):
                files.remove(file)
        now += timedelta(days=1)
    return files, now


def test_that_days_weeks_and_months_are_kept_as_promised() -> None:
    files, now = live(400, {})
    days = {written_at(file.name)[0].date() for file in files}  # type: ignore[index]
    last = max(days)
    assert {last - timedelta(days=n) for n in range(12)} <= days
    weeks = {day.isocalendar()[:2] for day in days}
    assert {(last - timedelta(weeks=n)).isocalendar()[:2] for n in range(10)} <= weeks
    months = {(day.year, day.month) for day in days}
    assert {(2025, 12), (2026, 1), (2026, 5), (2026, 10), (2026, 11)} <= months
    assert len(months) == 12
    assert date(2025, 10, 1) not in days
    assert len(files) < 6 + 12 + 10 + 12
    assert now.year == 2026


def test_that_a_clock_that_jumps_takes_nothing_with_it() -> None:
    files, _ = live(400, {100: timedelta(days=2000), 103: timedelta(days=-2000), 250: timedelta(days=-365)})
    ahead = [file for file in files if written_at(file.name)[0].year > 2027]  # type: ignore[index]
    assert len(ahead) >= 3
    assert len(files) - len(ahead) >= 12 + 3


@given(MOMENTS, st.datetimes(min_value=datetime(2024, 1, 1), max_value=datetime(2027, 1, 1)))
def test_that_the_newest_stay_and_thinning_twice_changes_nothing(made: list[datetime], now: datetime) -> None:
    files = list({name(at) for at in made})
    gone = superfluous(files, now)
    left = [file for file in files if file not in gone]
    past = [file for file in files if written_at(file.name)[0] <= now]  # type: ignore[index]
    assert newest_first(past)[:RECENT] == newest_first([f for f in past if f in left])[:RECENT]
    assert superfluous(left, now) == []
    assert {written_at(file.name)[0] for file in files} >= {written_at(f.name)[0] for f in gone}  # type: ignore[index]


def test_that_files_of_others_are_no_backups() -> None:
    strange = [
        Path(text)
        for text in (
            "rehab.db",
            "rehab-mine.db",
            "rehab-20261301-000000.db",
            "rehab-20260101-000000.db.part",
            "damaged-20260101-000000-0a.db",
            "Rehab-20260101-000000.db",
        )
    ]
    many = [name(datetime(2026, 1, 1, 0, 0, n)) for n in range(40)]
    assert newest_first([*strange, *many]) == many[::-1]
    assert set(superfluous([*strange, *many], datetime(2026, 2, 1))) == set(many[:-6])


def test_that_several_of_one_second_are_in_order() -> None:
    at = datetime(2026, 3, 1, 8)
    assert newest_first([name(at), name(at, 10), name(at, 2)]) == [name(at, 10), name(at, 2), name(at)]
