"""Is home care working? The states, and what is known on one day.

The rules, their order and thresholds follow the seven states described in `docs/verdict.md`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """The seven answers, in the order in which they are tried."""

    INSUFFICIENT = "insufficient-data"
    FLARE = "flare"
    WORSENING = "worsening"
    RECOVERED = "recovered"
    LOW_ADHERENCE = "low-adherence"
    FAILING = "failing"
    ON_TRACK = "on-track"


NEEDS_CARE = frozenset({State.FAILING, State.WORSENING})
FIRM = 0.75
"""Below this probability an answer gets no headline of its own [X: how often such answers were right]."""
MOVED = 0.5
"""Points that count as a movement at all [P]."""


class Confidence(StrEnum):
    """How sure the shown answer is."""

    NOT_YET = "not-yet"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A level in points with its standard deviation."""

    mean: float
    sd: float

    def interval(self, z: float = 1.96) -> tuple[float, float]:
        """Lower and upper bound, clipped to 0-10 (95 % by default)."""
        return max(0.0, self.mean - z * self.sd), min(10.0, self.mean + z * self.sd)


@dataclass(frozen=True, slots=True)
class Adherence:
    """Sessions done of planned in the window that counts."""

    done: float
    planned: float

    @property
    def share(self) -> float | None:
        """Done / planned, 0-1 (extra sessions never make it more), or None when nothing was planned."""
        return min(1.0, self.done / self.planned) if self.planned else None


@dataclass(frozen=True, slots=True)
class Spike:
    """A jump in running load: its first day, the week's km and the usual weekly km before it."""

    start: date
    week_km: float
    usual_km: float


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that was looked at.

    Attributes:
        code: What was looked at, for example ``"adherence"``.
        outcome: How it came out, for example ``"fair"`` or ``"too-few"``.
        values: Numbers for the sentence, by name.
    """

    code: str
    outcome: str
    values: tuple[tuple[str, float | str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class DayVerdict:
    """What is told on one day, from entries of that day and before only.

    Levels are points of the primary measure, 0-10; `change` is now minus baseline, so negative is better.

    Attributes:
        day: The day it was told.
        state: The answer that is shown.
        p_failing: Stated probability, 0-1, that the true state is failing or worsening.
        probabilities: Every state with its probability, in the order in which the states are tried.
        baseline: Mean pain of the first week (of the days so far within it), None without a score.
        now: Mean pain of the last seven days, None without a recent score.
        change: `now` minus `baseline`.
        mic: Smallest change that matters, points.
        adherence: Sessions of the last 42 days.
        days_logged: Days with a score of the primary measure since day 0.
        days_logged_28: The same within the last 28 days.
        days_since_last: Days since the last such score, None when there is none.
        spike: The latest load spike that still excuses a rise, else None.
        confidence: How sure the answer is.
        next_look: Next date on which the answer is looked at anew.
        reasons: What was looked at, in the order in which it is shown.
        recent: Change over the last three weeks in points per week, negative is better; None before day 27.
        fair_trial: Whether enough of the plan was done to judge it.
    """

    day: date
    state: State
    p_failing: float
    probabilities: tuple[tuple[State, float], ...]
    baseline: Estimate | None
    now: Estimate | None
    change: Estimate | None
    mic: float | None
    adherence: Adherence
    days_logged: int
    days_logged_28: int
    days_since_last: int | None
    spike: Spike | None
    confidence: Confidence
    next_look: date | None
    reasons: tuple[Reason, ...] = ()
    recent: Estimate | None = None
    fair_trial: bool = False

    @property
    def needs_care(self) -> bool:
        """Whether the answer is to see somebody."""
        return self.state in NEEDS_CARE

    @property
    def is_firm(self) -> bool:
        """Whether the answer is probable enough to be said without a maybe.

        To be on track or recovered already is the same good news: what speaks for one does not make the other doubtful.
        """
        if self.state is State.ON_TRACK:
            return self._share(State.ON_TRACK) + self._share(State.RECOVERED) >= FIRM
        return self.chance >= FIRM

    @property
    def undecided(self) -> bool:
        """Whether nothing speaks against the plan, and nothing firm for it: then nobody is told to be on track."""
        if self.state is not State.ON_TRACK:
            return False
        return not self.is_firm or not self.has_moved

    @property
    def has_moved(self) -> bool:
        """Whether pain is down by enough to speak of, however sure that is; True while nothing can be compared."""
        return self.change is None or -self.change.mean >= MOVED

    @property
    def chance(self) -> float:
        """How probable the shown answer is, 0-1; what follows from the entries alone is certain."""
        if self.state is State.INSUFFICIENT:
            return 1.0
        return self.p_failing if self.needs_care else self._share(self.state)

    def _share(self, state: State) -> float:
        return dict(self.probabilities).get(state, 0.0)
