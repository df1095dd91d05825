"""How long a verdict takes: of today alone, of every day, of many people, and after an entry.

Goals in milliseconds are ratios to one millisecond. What only computes is measured in processor time, so that
other programs do not count; what also writes to disk is measured by the clock.
"""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed
from benchmarks.made_up import START, half_a_year, ten_years
from benchmarks.verdict import people

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


GOALS = (
    Goal("verdict: today, 26 weeks, ms", "today, 26 weeks", "a millisecond", 20),
    Goal("verdict: today, ten years, ms", "today, ten years", "a millisecond", 40),
    Goal("verdict: replay of 26 weeks, ms", "replay of 26 weeks", "a millisecond", 2000),
    Goal("verdict: a score logged and the new verdict, ms", "score and verdict", "a millisecond", 50),
    Goal("verdict: 2,000 people today, ms", "2,000 people today", "a millisecond", 40_000),
    Goal("verdict: ten years / one year, a day", "ten years, a day", "one year, a day", 1.5),
)
PEOPLE, ALL_PEOPLE = 200, 2000
"""So many are read from a data file and judged; the time of all is that times their ratio."""


def worked(work: Callable[[], object]) -> float:
    """Processor time of a call in milliseconds."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def cases(folder: Path) -> dict[str, Case]:
    """Histories that are read already; the score goes through a data file."""
    from rehab.domain.course import course, current

    long, short = ten_years(), half_a_year()
    last, end = max(score.day for score in long.scores), max(score.day for score in short.scores)
    year, days = START + timedelta(days=364), (last - START).days + 1
    return {
        "a millisecond": lambda: 1.0,
        "today, 26 weeks": lambda: worked(lambda: current(short, end)),
        "today, ten years": lambda: worked(lambda: current(long, last)),
        "replay of 26 weeks": lambda: worked(lambda: course(short, end)),
        "score and verdict": _score_and_verdict(folder),
        "2,000 people today": _many_people(folder),
        "ten years, a day": lambda: worked(lambda: course(long, last)) / days,
        "one year, a day": lambda: worked(lambda: course(long, year)) / 365,
    }


def _many_people(folder: Path) -> Case:
    """Read everybody from the data file and judge them anew, as a list of people does when it is opened."""
    from benchmarks.verdict.clinic import fill
    from rehab.exchange.cases import read_cases
    from rehab.paths import Paths, resource
    from rehab.services.bundle import open_services
    from rehab.services.verdicts import VerdictShelf
    from rehab.storage.catalog import Catalog

    path = folder / "people.jsonl"
    lines = [json.dumps(case) for case, _ in people.cohort(1, PEOPLE, people.MILD)]
    path.write_text("\n".join(lines), encoding="utf-8")
    now = datetime(2026, 11, 17, 12, tzinfo=UTC)
    services = open_services(Paths(folder / "clinic").ensure(), lambda: now)
    complaints = fill(services, read_cases(path), now.date())
    catalog = Catalog(resource("exercises"))

    def everybody() -> None:
        shelf = VerdictShelf(services.database, services.clock, services.preferences, catalog)
        told = dict(shelf.each(complaints))
        assert len(told) == PEOPLE

    return lambda: worked(everybody) * ALL_PEOPLE / PEOPLE


def _score_and_verdict(folder: Path) -> Case:
    """Write a score to the data file and have the verdict of a 26-week history that it belongs to."""
    from rehab.domain.pain import Measure
    from rehab.domain.patient import Side, Site
    from rehab.paths import Paths, resource
    from rehab.services.bundle import open_services
    from rehab.services.verdicts import VerdictShelf
    from rehab.storage.catalog import Catalog

    history = half_a_year()
    end = max(score.day for score in history.scores)
    now = datetime(end.year, end.month, end.day, 12, tzinfo=UTC)
    services = open_services(Paths(folder / "verdict").ensure(), lambda: now)
    episode = services.planner.start("P01", Site.HEEL, Side.LEFT, history.start).value.episode_id
    for score in history.scores:
        at = datetime(score.day.year, score.day.month, score.day.day, 7, tzinfo=UTC)
        services.checkins.log(score.measure, int(score.value), episode, at)
    shelf = VerdictShelf(
        services.database, services.clock, services.preferences, Catalog(resource("exercises"))
    )

    def once() -> float:
        def log_and_look() -> None:
            services.checkins.log(Measure.FIRST_STEP, 5, episode, now)
            shelf.current(episode)

        return timed(log_and_look)

    return once
