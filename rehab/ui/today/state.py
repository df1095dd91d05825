"""What Today reads and what it shows: values without Qt. They are made by `rehab.ui.today.build`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.checkin import Answer, Question
    from rehab.domain.exercise import Exercise
    from rehab.domain.gate import Gate
    from rehab.domain.pain import Measure, PainReading, Response
    from rehab.domain.patient import Episode
    from rehab.domain.program import Routine
    from rehab.domain.weekly import WeeklyReview
    from rehab.services.play_form import Playing
    from rehab.services.program import DayPlan, WeekPlan
    from rehab.services.progression import Asked
    from rehab.ui.forms.proposal_card import ProposalState
    from rehab.ui.today.offers import CarryOnState, PhaseState

MORNINGS = 14
MAX_STRIPS = 3
"""Complaints that are asked on one screen."""
PAST_DAYS = 4
"""Missed days that may be filled in: scores remembered from longer ago are poor [V15]."""
MAX_CUES = 3
MAX_COMING = 3
"""Days that are announced on a quiet day."""
CORRECTION_S = 3
"""Seconds within which a digit replaces the one before."""


class Body(StrEnum):
    """What the main column is about."""

    DUE = "due"
    REST = "rest"
    PAUSED = "paused"
    ALL_DONE = "all-done"
    NO_PROGRAMME = "no-programme"
    NOT_STARTED = "not-started"
    ENDED = "ended"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class EpisodeToday:
    """What is read about one complaint.

    `scores` are readings of its primary measure, `worst` and `average` of the last 24 hours, of today and the
    `MORNINGS` days before, in any order. `response` is how this morning answered the session of the day
    before, with its name. `answers` are those of today, `reviews` all answers of the weekly questions.
    `unfinished` is a session that was begun in the player, `proposals` what the log suggests for the doses,
    `gate` the way to the next phase, `next_week` the week after this one on a day on which nothing is left to do.
    """

    episode: Episode
    day: DayPlan
    week: WeekPlan
    scores: tuple[PainReading, ...] = ()
    worst: tuple[PainReading, ...] = ()
    average: tuple[PainReading, ...] = ()
    response: tuple[str, Response] | None = None
    answers: tuple[Answer, ...] = ()
    reviews: tuple[WeeklyReview, ...] = ()
    unfinished: Playing | None = None
    next_week: WeekPlan | None = None
    proposals: tuple[Asked, ...] = ()
    gate: Gate | None = None


@dataclass(frozen=True, slots=True)
class TodayView:
    """What the person has opened on the page; it is not stored.

    Attributes:
        open_key: Key of the due session that is open.
        changing: Keys of answered strips that are open again.
        worst_asked: Complaints whose second question was asked for.
        more: Complaints whose further questions are folded out.
        saved: The session that was just saved; its line tells what the pain means.
        ask: Whether the page asks for first steps at all.
        single_keys: Whether letters and digits act without Ctrl.
    """

    open_key: str = ""
    changing: frozenset[str] = frozenset()
    worst_asked: frozenset[UUID] = frozenset()
    more: frozenset[UUID] = frozenset()
    saved: UUID | None = None
    ask: bool = True
    single_keys: bool = True


@dataclass(frozen=True, slots=True)
class MoreState:
    """The further questions of the day; folded they are a link, and a line of what was answered."""

    open: bool
    link: str
    line: str
    answers: tuple[tuple[Question, str], ...]


@dataclass(frozen=True, slots=True)
class StripState:
    """One question with its eleven keys; folded it is one line."""

    key: str
    episode_id: UUID
    measure: Measure
    day: date
    question: str
    name: str
    past: str
    value: int | None
    reading_id: UUID | None
    version: int
    folded: bool
    line: str
    add_worst: str = ""
    more: MoreState | None = None


@dataclass(frozen=True, slots=True)
class MissedState:
    """Days without a check-in and the line that says so."""

    text: str
    episode_id: UUID
    measure: Measure
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class WeeklyState:
    """The weekly questions: offered when they are due, and one line on the day they were answered."""

    offer: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class RowState:
    """One exercise of a due session. `exercise` None: it is no longer in the library."""

    exercise: Exercise | None
    name: str
    dose: str
    dose_short: str
    cues: tuple[str, ...] = ()
    """What to mind while doing it, at most `MAX_CUES` short sentences."""


@dataclass(frozen=True, slots=True)
class DueState:
    """One due session. `key` is the name of its slot, `day` the day the plan gave it."""

    key: str
    episode_id: UUID
    day: date
    routine: Routine
    name: str
    minutes: str
    minutes_short: str
    position: str
    rows: tuple[RowState, ...]
    open: bool
    rest: str = ""
    """Until when its exercises should rest; empty when nothing holds it back."""


@dataclass(frozen=True, slots=True)
class ComingState:
    """A day ahead and its sessions in words."""

    day: str
    sessions: str


@dataclass(frozen=True, slots=True)
class LineState:
    """One session that was dealt with."""

    session_id: UUID
    name: str
    text: str
    done: bool
    guidance: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class WeekState:
    """Done of planned this week with the words beside the ring.

    `dots` are label, state and whether it is today; states are done, part, open, rest, before (no plan
    has begun), pause, flag or a fraction like ``1/2``.
    """

    done: float
    planned: float
    caption: str
    sentence: str
    short: str
    dots: tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class MorningsState:
    """The last days with their average; a day without a value stays a gap."""

    title: str
    values: tuple[tuple[date, int | None], ...]
    average: str


@dataclass(frozen=True, slots=True)
class VerdictGlance:
    """What Today tells of the verdict. The card shows only when it asks for something."""

    key: str
    chip: str
    tone: str
    icon: str
    title: str = ""
    sentence: str = ""
    needs_care: bool = False


@dataclass(frozen=True, slots=True)
class EmptyAction:
    """What can be done on a day without a session to do."""

    key: str
    text: str
    primary: bool


@dataclass(frozen=True, slots=True)
class TodayState:
    """The whole page without the verdict, which arrives later. `followed` is the most important complaint."""

    greeting: str
    subtitle: str
    subtitle_short: str
    today: date
    body: Body
    followed: UUID | None = None
    strips: tuple[StripState, ...] = ()
    missed: MissedState | None = None
    weekly: WeeklyState = WeeklyState()
    response: str = ""
    carry_on: CarryOnState | None = None
    proposal: ProposalState | None = None
    phase: PhaseState | None = None
    lines: tuple[LineState, ...] = ()
    due: tuple[DueState, ...] = ()
    empty_title: str = ""
    empty_text: str = ""
    picture: str = ""
    coming: tuple[ComingState, ...] = ()
    """The next days with sessions, on a day on which nothing is left to do."""
    actions: tuple[EmptyAction, ...] = ()
    anyway: str = ""
    week: WeekState | None = None
    mornings: MorningsState | None = None
    single_keys: bool = True
    resting: tuple[UUID, ...] = ()
    """Complaints whose plan is paused today."""

    @property
    def open_due(self) -> DueState | None:
        """The due session that is open, or None."""
        return next((due for due in self.due if due.open), None)

    @property
    def unanswered(self) -> StripState | None:
        """The first question that waits for a digit."""
        return next((strip for strip in self.strips if not strip.folded), None)
