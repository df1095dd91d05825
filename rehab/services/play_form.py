"""A played session as plain JSON values, so that it survives a crash, and back."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from rehab.domain.dose import Dose, LoadType, Sides
from rehab.domain.errors import UserError
from rehab.domain.play import Cause, Item, Mode, PainNow, Play, SetDone
from rehab.domain.player import ready
from rehab.domain.session import StopReason
from rehab.domain.slot_name import SlotName


@dataclass(frozen=True, slots=True)
class Playing:
    """A session while it is played: where its sets are kept, and where it stands.

    `planned_day` None: outside the plan. `started` is when the player was opened, `day` its local day.
    """

    session_id: UUID
    episode_id: UUID
    routine_key: str | None
    planned_day: date | None
    name: str
    started: datetime
    day: date
    play: Play

    @property
    def target(self) -> str:
        """What opens it anew: the name of its slot, or the key of its routine outside the plan."""
        if self.routine_key is None or self.planned_day is None:
            return self.routine_key or ""
        return str(SlotName(self.episode_id, self.routine_key, self.planned_day))


def pack(playing: Playing) -> dict[str, Any]:
    """The session as JSON types."""
    play = playing.play
    return {
        "session": str(playing.session_id),
        "routine": playing.routine_key,
        "planned_day": None if playing.planned_day is None else playing.planned_day.isoformat(),
        "name": playing.name,
        "started": playing.started.isoformat(),
        "day": playing.day.isoformat(),
        "items": [[item.exercise, item.name, asdict(item.dose)] for item in play.items],
        "at": play.at.isoformat(),
        "over": play.mode is Mode.OVER,
        "item": play.item,
        "number": play.number,
        "done": [[s.item, s.number, s.at.isoformat(), asdict(s.dose)] for s in play.done],
        "skips": [[item, reason.value] for item, reason in play.skips],
        "pains": [[p.item, p.value, p.at.isoformat()] for p in play.pains],
        "alarms": [[item, reason.value] for item, reason in play.alarms],
        "before": play.before,
        "worked_s": play.worked.total_seconds(),
    }


def unpack(form: Mapping[str, Any], episode_id: UUID) -> Playing | None:
    """The session that `pack` wrote down, standing still; None when it cannot be read.

    A set that was under way begins again: time that nobody saw is nobody's work.
    """
    try:
        return Playing(
            session_id=UUID(form["session"]),
            episode_id=episode_id,
            routine_key=form["routine"],
            planned_day=None if form["planned_day"] is None else date.fromisoformat(form["planned_day"]),
            name=str(form["name"]),
            started=datetime.fromisoformat(form["started"]),
            day=date.fromisoformat(form["day"]),
            play=_play(form),
        )
    except (KeyError, TypeError, ValueError, IndexError, UserError):
        return None


def _play(form: Mapping[str, Any]) -> Play:
    play = Play(
        items=tuple(Item(str(slug), str(name), _dose(dose)) for slug, name, dose in form["items"]),
        at=datetime.fromisoformat(form["at"]),
        item=int(form["item"]),
        number=int(form["number"]),
        done=tuple(SetDone(i, n, datetime.fromisoformat(t), _dose(d)) for i, n, t, d in form["done"]),
        skips=tuple((int(item), StopReason(reason)) for item, reason in form["skips"]),
        pains=tuple(PainNow(int(i), int(v), datetime.fromisoformat(t)) for i, v, t in form["pains"]),
        alarms=tuple((int(item), StopReason(reason)) for item, reason in form.get("alarms", ())),
        before=form["before"],
        worked=timedelta(seconds=float(form["worked_s"])),
    )
    return ready(play, Mode.OVER if form["over"] else Mode.PAUSED, None if form["over"] else Cause.RESUMED)


def _dose(values: Mapping[str, Any]) -> Dose:
    return Dose(**{**values, "sides": Sides(values["sides"]), "load_type": LoadType(values["load_type"])})
