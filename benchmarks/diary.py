"""A made-up diary in a data folder: a morning score and a session a day, three runs a week."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from rehab.domain.pain import Measure, PainReading
from rehab.domain.patient import Side, Site
from rehab.domain.run import Run
from rehab.domain.schedule import slots_between
from rehab.domain.session import Done, Session
from rehab.storage.checkin import CheckinStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore

if TYPE_CHECKING:
    from rehab.services.bundle import Services

SEED = 182


def fill(services: Services, start: date, days: int) -> UUID:
    """Start the first programme on a day and write a diary up to the day before the last.

    Returns:
        The complaint.
    """
    chance = random.Random(SEED)
    plan = services.planner.start("P01", Site.HEEL, Side.LEFT, start).value
    person = services.people.me()
    assert person is not None
    with services.database.write() as work:
        for number in range(days - 1):
            day = start + timedelta(days=number)
            level = min(10, max(0, round(7 - 3 * number / days + chance.gauss(0, 1))))
            reading = PainReading(uuid4(), plan.episode_id, Measure.FIRST_STEP, level, at_hour(day, 7), day)
            CheckinStore(work).add_reading(reading)
            if number % 7 in (1, 3, 6):
                RunStore(work).add(person.id, Run(uuid4(), at_hour(day, 17), day, chance.uniform(4000, 9000)))
        for slot in slots_between(plan, start, start + timedelta(days=days - 2)):
            if chance.random() < 0.85:
                SessionStore(work).add(made_up_session(plan.episode_id, slot.day, slot.routine.key))
    return plan.episode_id


def at_hour(day: date, hour: int) -> datetime:
    """An hour of a day."""
    return datetime.combine(day, time(hour), UTC)


def made_up_session(episode: UUID, day: date, key: str) -> Session:
    """A session that was done as planned."""
    return Session(
        id=uuid4(),
        episode_id=episode,
        done=Done.ALL,
        at=at_hour(day, 19),
        day=day,
        name="Session",
        routine_key=key,
        planned_day=day,
        before=None,
        during=None,
        after=None,
        effort=None,
        reason=None,
        note="",
        sets=(),
    )
