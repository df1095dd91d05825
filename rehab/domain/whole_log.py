"""Everything that is known of a person, as values: what tables and clinical documents are made from."""

from dataclasses import dataclass
from datetime import date

from rehab.domain.checkin import Answer
from rehab.domain.checkup import CheckUp
from rehab.domain.flag import Flag
from rehab.domain.pain import PainReading
from rehab.domain.pain_map import PainMap
from rehab.domain.patient import Episode, Patient
from rehab.domain.pause import Pause
from rehab.domain.program import Plan
from rehab.domain.run import Run
from rehab.domain.self_test import SelfTest
from rehab.domain.session import Session
from rehab.domain.treatment import Treatment
from rehab.domain.verdict import DayVerdict
from rehab.domain.weekly import WeeklyReview


@dataclass(frozen=True, slots=True)
class ComplaintLog:
    """What is known of one complaint, each kind oldest first."""

    episode: Episode
    plans: tuple[Plan, ...] = ()
    readings: tuple[PainReading, ...] = ()
    answers: tuple[Answer, ...] = ()
    sessions: tuple[Session, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    checkups: tuple[CheckUp, ...] = ()
    flags: tuple[Flag, ...] = ()
    weeks: tuple[WeeklyReview, ...] = ()
    self_tests: tuple[SelfTest, ...] = ()
    maps: tuple[PainMap, ...] = ()
    pauses: tuple[Pause, ...] = ()
    verdicts: tuple[DayVerdict, ...] = ()


@dataclass(frozen=True, slots=True)
class WholeLog:
    """A person with their complaints and runs, from `first` to `last`."""

    person: Patient
    first: date
    last: date
    complaints: tuple[ComplaintLog, ...]
    runs: tuple[Run, ...]
    notes: bool = True
