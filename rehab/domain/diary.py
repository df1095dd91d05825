"""Everything that was logged, as one list: what an entry is, and which days it belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from rehab.domain.checkin import Answer
from rehab.domain.checkup import CheckUp
from rehab.domain.pain import PainReading
from rehab.domain.pain_map import PainMap
from rehab.domain.pause import Pause
from rehab.domain.run import Run
from rehab.domain.self_test import SelfTest
from rehab.domain.session import Session
from rehab.domain.treatment import Treatment
from rehab.domain.weekly import WeeklyReview


class EntryKind(StrEnum):
    """Kinds of entries, in the order of a day."""

    PAIN = "pain"
    ANSWER = "answer"
    SESSION = "session"
    RUN = "run"
    TREATMENT = "treatment"
    WEEK = "week"
    SELF_TEST = "self-test"
    CHECKUP = "checkup"
    MAP = "map"
    PAUSE = "pause"
    NOTE = "note"


EntryValue = (
    PainReading | Answer | Session | Run | Treatment | WeeklyReview | SelfTest | CheckUp | PainMap | Pause
)


@dataclass(frozen=True, slots=True)
class EntryKey:
    """Which entry is meant: its key, or the day of weekly answers, of which a day has one set."""

    kind: EntryKind
    id: UUID | date


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the list. `at` None: it has a day and no hour."""

    key: EntryKey
    day: date
    at: datetime | None
    value: EntryValue


@dataclass(frozen=True, slots=True)
class Block:
    """Entries of some days, newest first. `older` is the day to go on with, None when there was nothing left."""

    entries: tuple[Entry, ...]
    older: date | None


@dataclass(frozen=True, slots=True)
class YearFacts:
    """What the map of a year shows.

    Attributes:
        first: First day with any entry ever, None without one.
        sessions: Sessions done by day; a part counts half.
        scores: Mean first-step pain by day, 0-10.
    """

    first: date | None
    sessions: Mapping[date, float]
    scores: Mapping[date, float]
