"""What must be true before a phase begins, in words, and how it is counted where it can be."""

from dataclasses import dataclass
from enum import StrEnum

from rehab.domain.errors import UserError
from rehab.domain.self_test import SelfTestKind


class CountOf(StrEnum):
    """What is counted. Values are the words of programme files."""

    LOGGED_DAYS = "logged-days"
    CALM_MORNINGS = "calm-mornings"
    CALM_SESSIONS = "calm-sessions"
    WEEKS = "weeks"
    SELF_TEST = "self-test"


@dataclass(frozen=True, slots=True)
class Count:
    """How a criterion is counted.

    Attributes:
        of: What is counted.
        at_least: How many days, sessions or weeks, or the least value of a self test.
        days: Days that are looked at, up to the day before; for days and mornings.
        exercise: Slug of the exercise whose sessions are counted.
        sets: Sets that were done in such a session.
        reps: Repetitions a set, or seconds of hold.
        max_pain: Highest score, 0-10, of a calm morning or session; None: any.
        above_usual: Points above the usual morning that are still calm; None: any.
        test: The self test.
    """

    of: CountOf
    at_least: int
    days: int = 7
    exercise: str = ""
    sets: int = 1
    reps: int = 0
    max_pain: int | None = None
    above_usual: int | None = None
    test: SelfTestKind | None = None

    def __post_init__(self) -> None:
        within = self.of not in (CountOf.LOGGED_DAYS, CountOf.CALM_MORNINGS) or self.at_least <= self.days
        named = (self.of is CountOf.CALM_SESSIONS) == bool(self.exercise)
        tested = (self.of is CountOf.SELF_TEST) == (self.test is not None)
        if not (self.at_least >= 1 and within and named and tested):
            raise UserError("criterion_invalid", of=self.of.value)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that must be true, in words, and how it is counted where it can be."""

    words: str
    count: Count | None = None
