"""What a file says about one run, whatever its format, and the limits within which it is believed."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.domain.run import MAX_KM, MAX_MINUTES

if TYPE_CHECKING:
    from datetime import datetime

MAX_FILE = 60_000_000
"""Bytes of one file of a run; three days at a point a second fit into it [P]."""
MAX_NAME = 200
FIRST_YEAR, LAST_YEAR = 1990, 2100
MAX_SPEED = 12.5
"""Metres a second above which nobody runs: the world record over 100 m is 10.4 on average."""
LOW_HR, HIGH_HR = 25, 240
"""Heart rates outside of these are slips of the sensor; devices write 255 for none."""
RUN, OTHER = "run", "other"
_RUNS = (
    *("run", "jog", "treadmill", "lauf", "bieg", "course a pied", "corsa", "carrera", "correr", "corrida"),
    *("hardlopen", "loping", "juoksu", "futas"),
)
_OTHERS = (
    *("bik", "cycl", "ride", "rad", "rower", "velo", "swim", "schwimm", "walk", "hik", "wander", "gehen"),
    *(
        "ski",
        "row",
        "yoga",
        "strength",
        "weight",
        "kraft",
        "workout",
        "elliptical",
        "marche",
        "natation",
        "climb",
    ),
)


@dataclass(frozen=True, slots=True)
class Activity:
    """One run as a file tells it. Metres and seconds.

    Attributes:
        start: With an offset: an instant. Without one: what a clock on the wall showed.
        zoned: The offset of `start` is that of the place, not only a way to write an instant.
        longitude: Where it began, degrees, if the file says so.
        sport: ``run``, ``other``, or nothing when the file does not say.
        notes: Codes of what was left out or repaired.
    """

    start: datetime
    distance_m: float
    source: str
    moving_s: float | None = None
    elapsed_s: float | None = None
    avg_hr: int | None = None
    name: str = ""
    sport: str = ""
    sport_word: str = ""
    zoned: bool = False
    longitude: float | None = None
    notes: tuple[str, ...] = ()


def believed(activity: Activity) -> Activity:
    """The activity with its slips left out.

    Raises:
        UserError: ``run_other_sport``, ``run_year``, ``run_no_distance``, ``run_distance``, ``run_duration`` or
            ``run_too_fast`` when it cannot be a run of a human being.
    """
    if activity.sport == OTHER:
        raise UserError("run_other_sport", sport=activity.sport_word)
    if not FIRST_YEAR <= activity.start.year < LAST_YEAR:
        raise UserError("run_year", year=activity.start.year)
    metres = activity.distance_m
    if not math.isfinite(metres) or metres > MAX_KM * 1000:
        raise UserError("run_distance", high=MAX_KM)
    if metres < 1:
        raise UserError("run_no_distance")
    moving, elapsed = _seconds(activity.moving_s), _seconds(activity.elapsed_s)
    if moving is not None and elapsed is not None:
        elapsed = max(moving, elapsed)
    taken = moving or elapsed
    if taken and metres / taken > MAX_SPEED:
        raise UserError("run_too_fast")
    notes, rate = activity.notes, activity.avg_hr
    if rate is not None and not LOW_HR <= rate <= HIGH_HR:
        rate, notes = None, (*notes, "heart_rate_left_out")
    return replace(
        activity,
        moving_s=moving,
        elapsed_s=elapsed,
        avg_hr=rate,
        name=plain(activity.name),
        notes=tuple(dict.fromkeys(notes)),
    )


def _seconds(value: float | None) -> float | None:
    """A duration, or None for none.

    Raises:
        UserError: ``run_duration``.
    """
    if value is None or value == 0:
        return None
    if not math.isfinite(value) or value < 0 or value > MAX_MINUTES * 60:
        raise UserError("run_duration", high=MAX_MINUTES // 60)
    return round(value, 3)


def plain(text: str) -> str:
    """A name as one line of plain text: no control signs, no marks that turn the direction of what follows."""
    kept = "".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in text[: MAX_NAME * 4])
    return " ".join(kept.split())[:MAX_NAME].rstrip()


def sport_of(word: str) -> str:
    """What the word of a file for the kind of activity means here."""
    folded = unicodedata.normalize("NFKD", word.casefold()).encode("ascii", "ignore").decode()
    if any(name in folded for name in _RUNS):
        return RUN
    return OTHER if any(name in folded for name in _OTHERS) else ""
