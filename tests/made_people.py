"""Random people with something in every table, made through the services that the window uses."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from random import Random
from typing import TYPE_CHECKING
from uuid import uuid4

from rehab.domain.checkin import Question
from rehab.domain.checkup import Form, Reply
from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.gear import Gear, GearKind
from rehab.domain.pain import DAILY_MEASURES, Measure
from rehab.domain.pain_map import Place as PainPlace
from rehab.domain.pain_map import Quality, Spot
from rehab.domain.patient import Side, Site
from rehab.domain.pause import PauseReason
from rehab.domain.plan_edit import Place, change_exercises, set_recurrence, set_times
from rehab.domain.program import PerWeek
from rehab.domain.return_plan import ReturnPlan
from rehab.domain.self_test import SelfTestKind
from rehab.domain.session import Done, SessionDraft, SetEntry, StopReason
from rehab.domain.treatment import StartedBy, TreatmentKind
from rehab.domain.weekly import Activity, WeeklyAnswers
from rehab.exchange.photo import small_photo
from rehab.storage.gear import GearStore
from rehab.storage.own import Kind, OwnEntry, OwnStore
from rehab.storage.patient import PatientStore
from rehab.storage.photos import PhotoStore
from rehab.storage.return_plan import ReturnPlanStore

if TYPE_CHECKING:
    from uuid import UUID

    from tests.builders import Desk

NASTY = (
    "=1+1",
    "@sum",
    "-5",
    "+49",
    "ä€🙂",
    'a "b", c;\nd',
    "<img src=x>",
    "{0} %n",
    "  ",
    "O'Hara",
    "\ttab",
)
DAYS = 6


def fill_person(desk: Desk, seed: int, days: int = DAYS) -> UUID:
    """A person with something in every table; the same seed gives the same entries. Returns the complaint."""
    random = Random(seed)
    desk.clock.move(days=-days)
    episode = desk.planner.start("P01", random.choice(list(Site)), Side.LEFT).value.episode_id
    for _ in range(days):
        _fill_day(desk, episode, random)
        desk.clock.move(days=1, minutes=random.randint(-300, 0))
    _change_plan(desk, episode, random)
    _fill_rest(desk, episode, random)
    return episode


def _words(random: Random) -> str:
    return " ".join(random.choice(NASTY) for _ in range(random.randint(0, 3)))


def _score(random: Random) -> int | None:
    return random.choice([None, *range(11)])


def _fill_day(desk: Desk, episode: UUID, random: Random) -> None:
    for measure in DAILY_MEASURES:
        if random.random() < 0.6:
            desk.checkins.log(measure, _score(random), episode)
    if random.random() < 0.5:
        desk.checkins.answer(Question.STIFFNESS, str(random.randint(0, 90)), episode)
        desk.checkins.answer(Question.NIGHT, random.choice(["no", "yes", "several"]), episode)
        desk.checkins.answer(Question.MEDICINE, random.choice(["none", "some", "ibuprofen", "=cmd"]), episode)
        desk.checkins.answer(Question.NOTE, _words(random), episode)
    sets = (
        SetEntry("calf-stretch", "", 3, random.randint(0, 3), reps=12, load=random.random() * 20),
        SetEntry("heel-raise", "", 3, 3, hold_s=45, pain=_score(random)),
    )
    draft = SessionDraft(
        random.choice(list(Done)),
        random.choice(["morning", "evening", None]),
        before=_score(random),
        during=_score(random),
        after=_score(random),
        effort=_score(random),
        reason=random.choice([None, *StopReason]),
        note=_words(random),
        sets=sets[: random.randint(0, 2)],
    )
    desk.sessions.record(draft, episode)
    if random.random() < 0.5:
        desk.runs.log(random.uniform(0.1, 40), random.choice([None, 30.5]), name=_words(random))


def _change_plan(desk: Desk, episode: UUID, random: Random) -> None:
    """A version with times of the day, any days of a week and a rule; a template; a draft that is not in force."""
    plan = desk.planner.plan(episode)
    assert plan is not None
    place, rule = Place(0, "evening"), Rule(RuleKind.ADD_LOAD, 12, 2, random.randint(1, 4), 2)
    plan = set_times(
        set_recurrence(plan, place, PerWeek(3)), place, (time(8), time(19, random.randint(0, 59)))
    )
    plan = change_exercises(plan, place, {0}, lambda item: replace(item, rule=rule, note=_words(random)))
    desk.builder.keep(plan)
    desk.builder.use(episode)
    desk.templates.save(plan, f"Mine {random.randint(1, 99)}")
    desk.builder.keep(set_times(plan, place, ()))


def _fill_rest(desk: Desk, episode: UUID, random: Random) -> None:
    today = desk.clock.today
    desk.pauses.move(episode, "morning", today, today + timedelta(days=1))
    begins = today + timedelta(days=random.randint(5, 9))
    desk.pauses.pause(episode, random.choice(list(PauseReason)), begins, begins + timedelta(days=2))
    desk.treatments.log(
        random.choice(list(TreatmentKind)), today, None, episode, _words(random), Side.LEFT, "400 mg",
        random.choice(list(StartedBy)), "Dr Weber",
    )  # fmt: skip
    activities = (Activity("Run 10 km", random.randint(0, 10)), Activity("=Stand", random.randint(0, 10)))
    desk.weekly.answer(WeeklyAnswers(activities, random.randint(-5, 5), random.random() < 0.5), episode)
    desk.self_tests.record(
        SelfTestKind.KNEE_TO_WALL, 9.5, random.choice([None, 10.0]), episode, note=_words(random)
    )
    desk.maps.save(episode, (Spot(PainPlace.PLANTAR_MEDIAL, Side.LEFT, 6, (Quality.SHARP,)),), _words(random))
    desk.checkups.record(episode, {"U07": Reply.NO, "S02": Reply.YES})
    flag = desk.checkups.waiting(episode)[0].flag
    if random.random() < 0.5:
        desk.checkups.close(flag.id, flag.version, "Dr Weber", today)
    desk.checkups.keep(episode, Form.SHORT, {"U07": Reply.NO})
    desk.checkins.delete(desk.checkins.log(Measure.WORST, 9, episode).value.id)
    desk.limits.change(episode, "mic_low", 1.5)
    person = desk.people.me()
    assert person is not None
    for shared in (True, False):
        desk.clinic.note(person.id, f"Seen. {_words(random)}", shared=shared)
    desk.clinic.review(person.id, today + timedelta(days=random.randint(1, 60)))
    with desk.database.write() as work:
        me = PatientStore(work).me()
        assert me is not None
        GearStore(work).add(me.id, Gear(uuid4(), GearKind.SHOE, "=Shoe", random.uniform(0, 9e5), today))
        ReturnPlanStore(work).add(ReturnPlan(uuid4(), episode, today, random.randint(1, 4), today))
        photo = PhotoStore(work).keep(small_photo(picture(random.randint(0, 255))))
        for kind in Kind:
            name = f"Own {kind} {_words(random)}".strip()
            OwnStore(work).put(
                OwnEntry(kind, f"own-{kind}", {"name": name}, photo if kind is Kind.EXERCISE else "")
            )


def picture(shade: int = 120) -> bytes:
    """A small PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QImage

    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(shade, 80, 40))
    data = QByteArray()
    sink = QBuffer(data)
    sink.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(sink, "PNG")
    return bytes(data.data())
