"""How much of an exercise: a structured dose and its time."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from rehab.domain.errors import UserError


class Sides(StrEnum):
    """Whether a set is done once (both legs together, or the sore side alone) or once per side."""

    BOTH = "both"
    EACH = "each"


class LoadType(StrEnum):
    """What makes the movement heavier."""

    BODY_WEIGHT = "body-weight"
    KG = "kg"
    BACKPACK = "backpack"
    DUMBBELL = "dumbbell"
    BAND = "band"
    REP_MAX = "rep-max"


WEIGHTS = frozenset({LoadType.KG, LoadType.BACKPACK, LoadType.DUMBBELL})
"""Kinds of load that are kilograms."""

LIMITS: dict[str, tuple[float, float]] = {
    "sets": (1, 20),
    "reps": (1, 200),
    "hold_s": (0, 600),
    "minutes": (0, 240),
    "tempo_up_s": (0, 30),
    "tempo_hold_s": (0, 60),
    "tempo_down_s": (0, 30),
    "rest_s": (0, 600),
    "load": (0, 300),
    "min_rest_h": (0, 168),
    "max_pain": (0, 10),
}
WHOLE_NUMBERS = frozenset({"sets", "reps", "hold_s", "rest_s", "min_rest_h", "max_pain"})
DEFAULT_REP_S = 4.0
"""Seconds a repetition is reckoned with when no tempo is given (own default) [P]."""


@dataclass(frozen=True, slots=True)
class Dose:
    """One prescription of work.

    `reps` None means held or timed work: `hold_s` seconds a set, or `minutes` in one piece. `load` is kg, or
    for `REP_MAX` the number of repetitions that are just possible. Times are seconds unless the name says
    otherwise.
    """

    sets: int = 1
    reps: int | None = None
    hold_s: int = 0
    minutes: float = 0
    tempo_up_s: float = 0
    tempo_hold_s: float = 0
    tempo_down_s: float = 0
    rest_s: int = 0
    sides: Sides = Sides.BOTH
    load_type: LoadType = LoadType.BODY_WEIGHT
    load: float = 0
    min_rest_h: int = 0
    max_pain: int = 5

    def __post_init__(self) -> None:
        for name, (low, high) in LIMITS.items():
            value = getattr(self, name)
            if value is None:
                continue
            whole = name not in WHOLE_NUMBERS or isinstance(value, int)
            if isinstance(value, bool) or not whole or not low <= value <= high:
                raise UserError("dose_out_of_range", field=name, value=value, low=low, high=high)
        if self.reps is None and not self.hold_s and not self.minutes:
            raise UserError("dose_empty")

    @property
    def load_kg(self) -> float:
        """The weight; 0 where the load is none, or is told in repetitions."""
        return self.load if self.load_type in WEIGHTS else 0

    @property
    def seconds(self) -> float:
        """Reckoned duration with rests, in seconds."""
        tempo = self.tempo_up_s + self.tempo_hold_s + self.tempo_down_s
        per_set = self.minutes * 60
        if self.reps is not None:
            per_set += self.reps * (self.hold_s + (tempo or (0 if self.hold_s else DEFAULT_REP_S)))
        else:
            per_set += self.hold_s
        times = 2 if self.sides is Sides.EACH else 1
        return self.sets * times * per_set + max(0, self.sets - 1) * self.rest_s

    def with_changes(self, **changes: Any) -> "Dose":
        """A copy with other fields.

        Raises:
            UserError: ``dose_unknown_field`` or ``dose_out_of_range``.
        """
        known = {f.name for f in fields(self)}
        for name in changes:
            if name not in known:
                raise UserError("dose_unknown_field", field=name)
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class DoseRange:
    """Between which values a dose of an exercise may be set, both ends included.

    A field that is None has no range. `load` is in the unit of the dose: kg, or the number of repetitions
    for `REP_MAX`. `per_day` and `days_per_week` say how often the exercise may be done.
    """

    sets: tuple[float, float] | None = None
    reps: tuple[float, float] | None = None
    hold_s: tuple[float, float] | None = None
    minutes: tuple[float, float] | None = None
    load: tuple[float, float] | None = None
    per_day: tuple[float, float] | None = None
    days_per_week: tuple[float, float] | None = None

    def holds(self, name: str, value: float | None) -> bool:
        """Whether a field may have a value. What is not used (nothing or 0) and what has no range is fine."""
        ends: tuple[float, float] | None = getattr(self, name)
        return ends is None or not value or ends[0] <= value <= ends[1]


RANGED = ("sets", "reps", "hold_s", "minutes", "load")
"""Fields of a dose that a range may limit."""
