"""What in the log of the last days may ask for a check-up."""

from datetime import date, timedelta
from uuid import UUID

from rehab.domain.checkin import Night, Question
from rehab.domain.checkup import TRIGGER_DAYS, Signs
from rehab.domain.pain import Measure
from rehab.domain.pain_map import BONE_PLACES
from rehab.storage.checkin import CheckinStore
from rehab.storage.checkup import CheckUpStore
from rehab.storage.pain_map import PainMapStore
from rehab.storage.program import ProgramStore
from rehab.storage.work import Work


def read_signs(work: Work, episode_id: UUID, today: date) -> Signs:
    """The log of the last days of a complaint, read in the caller's unit of work."""
    checkins, first = CheckinStore(work), today - timedelta(days=TRIGGER_DAYS)
    during = checkins.readings(episode_id, first, today, (Measure.DURING,))
    answers = checkins.answers(episode_id, first, today)
    maps = PainMapStore(work).maps(episode_id)
    plans = ProgramStore(work).versions(episode_id)
    return Signs(
        pain_during=tuple((r.day, r.value) for r in during if r.value is not None),
        night=tuple((a.day, Night(a.value)) for a in answers if a.question is Question.NIGHT and a.value),
        stiffness=tuple(
            (a.day, int(a.value)) for a in answers if a.question is Question.STIFFNESS and a.value
        ),
        bone_spots=tuple(
            m.day for m in maps if m.day >= first and any(spot.place in BONE_PLACES for spot in m.spots)
        ),
        last_checkup=CheckUpStore(work).last_day(episode_id),
        skipped=CheckUpStore(work).skipped_day(episode_id),
        plan_start=max((p.start for p in plans if p.start <= today), default=None),
    )
