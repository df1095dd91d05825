"""The guide: cards about possible causes and about treatments, facts, and emergency numbers, as values.

Cards tell what is worth asking about. They hold no cure rates and no order of likelihood.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehab.domain.checkup import CheckQuestion
from rehab.domain.errors import UserError
from rehab.domain.exercise import Source, Strength


class CauseGroup(StrEnum):
    """Where a possible cause lies."""

    LOCAL = "local"
    ELSEWHERE = "elsewhere"
    WHOLE_BODY = "whole-body"


class TreatmentGroup(StrEnum):
    """Who starts a treatment."""

    NOW = "now"
    ALONGSIDE = "alongside"
    CLINICIAN = "clinician"


class LinkKind(StrEnum):
    """What the app does about a card."""

    FLAG = "flag"
    PROGRAMME = "programme"
    EXERCISE = "exercise"
    METRIC = "metric"
    LEDGER = "ledger"
    INTAKE = "intake"


class FactGroup(StrEnum):
    """What a fact is about."""

    SELF_CARE = "self-care"
    IMAGING = "imaging"


class CausePicture(StrEnum):
    """What the small drawing of a cause marks; the sign of a doctor stands for the whole body."""

    HEEL = "heel"
    PAD = "pad"
    SQUEEZE = "squeeze"
    ARCH = "arch"
    ANKLE = "ankle"
    NERVE = "nerve"
    ACHILLES = "achilles"
    INSERTION = "insertion"
    CALF = "calf"
    KNEE = "knee"
    BACK = "back"
    DOCTOR = "doctor"


class LogWord(StrEnum):
    """What the log may hold that makes a card worth asking about, besides questions, places and qualities."""

    FIRST_STEP = "first_step"
    STIFFNESS = "stiffness"
    NIGHT = "night"
    BOTH_HEELS = "both-heels"


@dataclass(frozen=True, slots=True)
class Link:
    """One thing the app does: its kind, what it leads to, and the words for it."""

    kind: LinkKind
    target: str
    words: str


@dataclass(frozen=True, slots=True)
class Cause:
    """A card about a possible cause.

    Attributes:
        also: Other names, as a doctor may use them.
        clue: One line of the closed card.
        story: Typical story.
        check: How a doctor checks.
        helps: What helps.
        wait: When not to wait.
        links: What the app does about it.
        asks: Question names, log words, and places and qualities of the pain map that make it "worth asking
            about" when they were logged.
        picture: What the small drawing marks.
    """

    slug: str
    name: str
    also: str
    group: CauseGroup
    position: int
    clue: str
    summary: str
    story: str
    check: str
    helps: str
    wait: str
    links: tuple[Link, ...]
    asks: tuple[str, ...]
    picture: CausePicture
    tags: tuple[str, ...]
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class TreatmentCard:
    """A card about a treatment.

    Attributes:
        time: How long a fair test takes, in words; empty when it is not a treatment.
        strength: How sure the effect is; None for a visit or a picture, which are no treatments.
        evidence: One honest sentence.
        what: What it is.
        how: How it is done or what to ask for.
        caution: What to mind.
        icon: Name of its icon; `picture` is the exercise that is drawn instead, if any.
    """

    slug: str
    name: str
    also: str
    group: TreatmentGroup
    position: int
    summary: str
    time: str
    strength: Strength | None
    evidence: str
    what: str
    how: str
    caution: str
    links: tuple[Link, ...]
    icon: str
    picture: str
    tags: tuple[str, ...]
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence with its sources."""

    id: str
    group: FactGroup
    text: str
    tags: tuple[str, ...]
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """Whom to call in an emergency. `code` is the two-letter code of the country."""

    code: str
    name: str
    emergency: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything that stands in the guide's files.

    Attributes:
        reviewed: Day on which the evidence was last looked through, None when it is not said.
    """

    questions: tuple[CheckQuestion, ...] = ()
    causes: tuple[Cause, ...] = ()
    treatments: tuple[TreatmentCard, ...] = ()
    facts: tuple[Fact, ...] = ()
    countries: tuple[Country, ...] = ()
    reviewed: date | None = None

    def question(self, name: str) -> CheckQuestion:
        """One question.

        Raises:
            UserError: ``question_unknown``.
        """
        found = next((question for question in self.questions if question.id == name), None)
        if found is None:
            raise UserError("question_unknown", name=name)
        return found

    def country(self, code: str) -> Country | None:
        """A country by its code, None when it is not known."""
        return next((country for country in self.countries if country.code == code.upper()), None)

    def emergency_number(self, country: str) -> str:
        """The number of a country by its code, empty when the country is not known."""
        found = self.country(country)
        return found.emergency if found is not None else ""
