"""The weekly questions: up to three own activities, the overall change, and whether it could stay like this.

Sources: activities 0-10, 2 points are a change that matters [V3, V11]; overall change on 11 steps [M7-h].
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from statistics import fmean
from typing import Final

from rehab.domain.errors import UserError

MAX_ACTIVITIES: Final = 3
MAX_ACTIVITY_CHARS: Final = 100
BEST_ABILITY: Final = 10
"""As well as before; 0 is: cannot do it."""
GREATEST_CHANGE: Final = 5
"""Fully recovered; its negative is: much worse; 0 is: the same."""
DAYS_APART: Final = 7
"""Days after which the questions are offered again."""


class WeeklyQuestion(StrEnum):
    """What is asked. Values are the words of the data file."""

    ACTIVITY = "goal"
    CHANGE = "change"
    ACCEPTABLE = "acceptable"


@dataclass(frozen=True, slots=True)
class Activity:
    """How well an activity goes: 0 cannot do it, 10 as well as before, None not recorded."""

    name: str
    value: int | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise UserError("activity_unnamed")
        if len(self.name) > MAX_ACTIVITY_CHARS:
            raise UserError("name_too_long", length=len(self.name), limit=MAX_ACTIVITY_CHARS)
        if self.value is not None and not _is_whole(self.value, 0, BEST_ABILITY):
            raise UserError("activity_out_of_range", value=self.value)


@dataclass(frozen=True, slots=True)
class WeeklyAnswers:
    """The answers of one week; None means not recorded, which is never zero.

    Raises:
        UserError: ``activities_too_many``, ``activity_twice`` or ``change_out_of_range``.
    """

    activities: tuple[Activity, ...] = ()
    change: int | None = None
    acceptable: bool | None = None

    def __post_init__(self) -> None:
        if len(self.activities) > MAX_ACTIVITIES:
            raise UserError("activities_too_many", limit=MAX_ACTIVITIES)
        names = [activity_key(activity.name) for activity in self.activities]
        for name, activity in zip(names, self.activities, strict=True):
            if names.count(name) > 1:
                raise UserError("activity_twice", name=activity.name.strip())
        if self.change is not None and not _is_whole(self.change, -GREATEST_CHANGE, GREATEST_CHANGE):
            raise UserError("change_out_of_range", value=self.change)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered; a named activity alone is no answer."""
        return self.change is None and self.acceptable is None and self.ability is None

    @property
    def ability(self) -> float | None:
        """Mean of the activities that were scored, 0-10, or None without any [V3]."""
        values = [activity.value for activity in self.activities if activity.value is not None]
        return fmean(values) if values else None


@dataclass(frozen=True, slots=True)
class WeeklyReview:
    """The answers as they were given on a day."""

    day: date
    at: datetime
    answers: WeeklyAnswers


def is_due(reviews: Sequence[WeeklyReview], start: date, today: date) -> bool:
    """Whether the questions are offered: a week after the last answers, or after the start without any.

    Args:
        reviews: What was answered so far, oldest first.
        start: First day of the plan.
        today: The person's local day.
    """
    since = reviews[-1].day if reviews else start
    return (today - since).days >= DAYS_APART


def activity_key(name: str) -> str:
    """What makes two names the same activity: letters and words, whatever the case and the spaces."""
    return " ".join(name.split()).casefold()


def _is_whole(value: object, low: int, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
