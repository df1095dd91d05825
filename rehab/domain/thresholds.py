"""Every number the verdict decides with, in one table that a clinician can change.

Tags of the sources: V verified, M from memory (-h high, -m medium confidence), X computed, P own default.
"""

from dataclasses import dataclass, field, fields
from typing import Any

from rehab.domain.errors import UserError


def _number(
    default: float, unit: str, meaning: str, source: str, low: float = 0.0, high: float = 400.0
) -> Any:
    """A field of the table; the metadata is what the open-rules page prints."""
    return field(
        default=default,
        metadata={"unit": unit, "meaning": meaning, "source": source, "low": low, "high": high},
    )


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """One line of the table as it is shown."""

    name: str
    value: float
    unit: str
    meaning: str
    source: str
    low: float
    high: float
    whole: bool
    """Whether only whole numbers are meant."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The rules' numbers. Days count from 0, the first day of the programme; levels are points 0-10.

    Raises:
        UserError: ``threshold_out_of_range`` with name, value, low and high.
    """

    first_day: int = _number(
        14, "days", "nothing is said before this day", "P on X: two weeks of values", 7, 42
    )
    logged_window: int = _number(28, "days", "window in which entries are counted", "P", 14, 42)
    logged_min: int = _number(5, "days", "days with an entry that the window must hold", "X, V19", 1, 28)
    gap_max: int = _number(15, "days", "without an entry for so many days there is no answer", "P", 5, 42)
    mic_share: float = _number(
        0.30, "of baseline", "smallest change that matters", "V1 (Farrar 2001), M2-h", 0.1, 0.6
    )
    mic_low: float = _number(1.0, "points", "it is never less than this", "V2, V4", 0.5, 3)
    mic_high: float = _number(1.9, "points", "it is never more than this", "V4 (Landorf 2010)", 0.5, 4)
    adherence_window: int = _number(42, "days", "sessions are counted over so many days", "P", 14, 84)
    adherence_enough: float = _number(
        0.60, "of planned", "share done that makes a fair trial", "P on V72, V73", 0.3, 1
    )
    spike_ratio: float = _number(1.5, "times", "this week's km against the usual week", "P on V24", 1.1, 4)
    spike_extra: float = _number(5.0, "km", "and at least so much more", "P", 0, 50)
    spike_reference: int = _number(
        28, "days", "the usual week is the mean of so many days before", "P", 14, 56
    )
    spike_reference_min: int = _number(14, "days", "so many of them must exist", "P", 7, 28)
    flare_days: int = _number(21, "days", "a rise after a load spike is excused for so long", "P on X", 7, 28)
    flare_rise: float = _number(
        1.0, "points", "3-day mean above the week before the spike", "P on V2", 0.5, 4
    )
    flare_level: float = _number(2.0, "points", "and the 3-day mean is at least this", "P", 0, 10)
    worse_level: float = _number(2.0, "points", "below this level nothing is called worse", "P", 0, 10)
    worse_lookback: int = _number(
        42, "days", "a rise is counted from the best week of so many days", "P", 14, 84
    )
    recovered_level: float = _number(
        1.5, "points", "two-week mean that counts as recovered", "P on V37", 0, 4
    )
    recovered_days: int = _number(14, "days", "length of that mean", "P", 7, 28)
    judge_day: int = _number(
        42, "days", "first day on which home care may be called failing", "V30, V48", 42, 120
    )
    late_day: int = _number(
        84, "days", "from here slow progress no longer counts as on track", "V30, V48", 42, 200
    )
    stall_days: int = _number(
        28, "days", "progress before the late day is looked at over so long", "P", 14, 35
    )
    stall_long_days: int = _number(42, "days", "and after it over so long", "P", 28, 77)
    stall_share: float = _number(0.5, "of MIC", "less progress than this means it has stopped", "X", 0, 1)
    stall_level: float = _number(
        4.0, "points", "a level at which most people would not settle", "M8-m", 0, 10
    )
    alarm_on: float = _number(0.75, "probability", "needed before a doctor is advised", "X", 0.5, 0.99)
    alarm_off: float = _number(0.25, "probability", "below this the advice is taken back", "X", 0.01, 0.5)
    alarm_entries: int = _number(1, "entries", "further entries that must confirm it", "X", 0, 7)
    alarm_sure: float = _number(0.97, "probability", "at this no further entry is waited for", "X", 0.75, 1)
    washout_days: int = _number(
        42, "days", "after an injection the plan alone cannot be judged", "P on V42, V45", 0, 84
    )
    medicine_rise: int = _number(
        2, "days a week", "more medicine days than in week 1 are mentioned", "P", 1, 7
    )
    load_rise: float = _number(
        1.3, "times", "running more than in the first weeks is mentioned", "P", 1.05, 3
    )

    def __post_init__(self) -> None:
        for row in rows(self):
            fits = isinstance(row.value, int) if row.whole else isinstance(row.value, int | float)
            if isinstance(row.value, bool) or not fits or not row.low <= row.value <= row.high:
                raise UserError(
                    "threshold_out_of_range", name=row.name, value=row.value, low=row.low, high=row.high
                )


def rows(thresholds: Thresholds) -> tuple[ThresholdRow, ...]:
    """The table, in the order in which the rules use it."""
    return tuple(
        ThresholdRow(f.name, getattr(thresholds, f.name), **f.metadata, whole=f.type is int)
        for f in fields(thresholds)
    )


BASELINE_DAYS = 7
"""The first week is the baseline; so many days are also "this week" [V16, V19]."""
FLARE_MEAN_DAYS = 3
"""The level of a flare is a mean of so many days [P]."""

DEFAULT = Thresholds()
