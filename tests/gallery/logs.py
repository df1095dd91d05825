"""Logs of made-up people, written through the stores of a real data folder, for scenes and benchmarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from rehab.domain.pain import Measure, PainReading
from rehab.domain.patient import Side, Site
from rehab.domain.run import Run
from rehab.domain.schedule import slots_between
from rehab.domain.session import Done, Session
from rehab.domain.treatment import Treatment, TreatmentKind
from rehab.storage.checkin import CheckinStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore
from rehab.storage.treatment import TreatmentStore

if TYPE_CHECKING:
    from rehab.services.bundle import Services
    from rehab.storage.work import Work

ZONE = timezone(timedelta(hours=1))
WAVE = (0, 1, 0, -1, 0, 0, 1)
"""Ups and downs of single days, points."""


@dataclass(frozen=True)
class Log:
    """A made-up course: a level per day (None: not logged), the share of sessions done, km per day."""

    levels: Sequence[float | None]
    done: float = 0.9
    km: Sequence[float] = ()
    treatments: Sequence[tuple[TreatmentKind, int, int | None]] = ()
    """Kind, first and last day by number; last None is still going on."""
    site: Site = Site.HEEL
    programme: str = "P01"
    moved: Mapping[int, int] | None = None
    """Days whose sessions were done so many days later."""
    extra: Sequence[int] = ()
    """Days with a session that no plan asked for."""
    measure: Measure = Measure.FIRST_STEP


def flat(level: float, days: int) -> list[float]:
    """A level with the ups and downs of days."""
    return [min(10, max(0, level + WAVE[i % len(WAVE)])) for i in range(days)]


def sloped(first: float, last: float, days: int) -> list[float]:
    """A straight way from a level to another with the ups and downs of days."""
    rise = (last - first) / max(1, days - 1)
    return [min(10, max(0, round(first + rise * i + WAVE[i % len(WAVE)] * 0.6))) for i in range(days)]


def thinned(levels: Sequence[float], every: int) -> list[float | None]:
    """Only every so manieth day is logged."""
    return [level if i % every == 0 else None for i, level in enumerate(levels)]


def running(weeks: Sequence[float]) -> list[float]:
    """Three runs a week that make so many kilometres."""
    shares = (0, 0.3, 0, 0.25, 0, 0, 0.45)
    return [round(total * share, 1) for total in weeks for share in shares]


def write_log(services: Services, log: Log, today: date) -> UUID:
    """Store a log whose last day is today; gives the complaint."""
    start = today - timedelta(days=len(log.levels) - 1)
    plan = services.planner.start(log.programme, log.site, Side.LEFT, start).value
    with services.database.write() as work:
        _mornings(work, log, plan.episode_id, start)
        moved = log.moved or {}
        for place, slot in enumerate(slots_between(plan, start, today - timedelta(days=1))):
            if int((place + 1) * log.done) == int(place * log.done):
                continue
            number = (slot.day - start).days
            day = slot.day + timedelta(days=moved.get(number, 0))
            _session(work, plan.episode_id, day, slot.routine.key, slot.day)
        for number in log.extra:
            _session(work, plan.episode_id, start + timedelta(days=number), None, None)
        for kind, first, last in log.treatments:
            end = None if last is None else start + timedelta(days=last)
            TreatmentStore(work).add(
                Treatment(uuid4(), plan.episode_id, kind, start + timedelta(days=first), end)
            )
        person = services.people.me()
        assert person is not None
        for number, km in enumerate(log.km):
            day = start + timedelta(days=number)
            if km > 0 and day <= today:
                RunStore(work).add(person.id, Run(uuid4(), _at(day, 17), day, km * 1000))
    return plan.episode_id


def _mornings(work: Work, log: Log, episode: UUID, start: date) -> None:
    store = CheckinStore(work)
    for number, level in enumerate(log.levels):
        if level is not None:
            day = start + timedelta(days=number)
            store.add_reading(PainReading(uuid4(), episode, log.measure, round(level), _at(day, 7), day))


def _session(work: Work, episode: UUID, day: date, key: str | None, planned: date | None) -> None:
    entry = Session(
        id=uuid4(),
        episode_id=episode,
        done=Done.ALL,
        at=_at(day, 19),
        day=day,
        name="Session",
        routine_key=key,
        planned_day=planned,
        before=None,
        during=None,
        after=None,
        effort=None,
        reason=None,
        note="",
        sets=(),
    )
    SessionStore(work).add(entry)


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour, 5), ZONE)


SPIKE_KM = (*(5.0 if i % 2 else 0.0 for i in range(40)), *[11.0] * 8)
LOGS: dict[str, Log] = {
    "early": Log(flat(6, 10)),
    "logs": Log(thinned(flat(6, 43), 9)),
    "adherence": Log(flat(6, 50), done=0.4),
    "ok": Log(sloped(7, 3, 50), km=running((20, 20, 21, 20, 22, 20, 21, 3))),
    "fail": Log(flat(6, 64), km=running((22, 24, 20, 25, 23, 26, 24, 22, 21, 2))),
    "worse": Log([*flat(4, 32), *sloped(5, 7, 10), *flat(7, 11)], km=running((18,) * 8)),
    "flare": Log([*flat(3, 42), *[6.0] * 6], km=SPIKE_KM),
    "recovered": Log([*sloped(6, 1, 45), *[1.0, 0.0, 1.0, 1.0] * 6], km=running((18,) * 10)),
    "maybe": Log(sloped(6, 4.2, 50)),
    "knee": Log(flat(5, 64), site=Site.KNEE, programme="P19", measure=Measure.WORST),
    "much": Log(
        [
            *flat(6, 24),
            *flat(5, 20),
            4.0,
            4.0,
            5.0,
            5.0,
            6.0,
            7.0,
            7.0,
            7.0,
            6.0,
            6.0,
            5.0,
            5.0,
            4.0,
            4.0,
            4.0,
        ],
        done=0.85,
        km=running((16, 16, 17, 16, 17, 16, 30, 18, 8)),
        treatments=(
            (TreatmentKind.INSOLE, 8, None),
            (TreatmentKind.MEDICINE, 14, 19),
            (TreatmentKind.INJECTION, 26, 26),
            (TreatmentKind.VISIT, 40, 40),
        ),
        moved={10: 1, 17: 1, 33: 1},
        extra=(12, 27, 41),
    ),
}
"""One log for each answer, and some for special cases; which answer comes is up to the engine."""
