"""What the programme page shows: values without Qt. They are made by `rehab.ui.program.build`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.dose_step import Rule
    from rehab.domain.exercise import Exercise


@dataclass(frozen=True, slots=True)
class PhaseBlock:
    """A phase as a block.

    `status` is done, now or later; `weight` its share of the row; `week` the present week of the plan.
    """

    index: int
    title: str
    weeks: str
    status: str
    weight: float
    week: int = 0


@dataclass(frozen=True, slots=True)
class SessionMark:
    """A session in the week calendar.

    `status` is due, done, part, none (logged as not done), open (the day has passed without a log), paused or away
    (put on another day); `tone` tells routines apart while they are due. `planned_day` names the slot when it can be
    put on another day, `current` whether it is the one in the editor.
    """

    key: str
    name: str
    status: str
    tone: str
    planned_day: date | None = None
    current: bool = False


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the week calendar. `weekday` is 0 for Monday."""

    day: date
    label: str
    today: bool
    sessions: tuple[SessionMark, ...]
    weekday: int = 0
    paused: bool = False


@dataclass(frozen=True, slots=True)
class ProposalState:
    """A change of dose that waits for an answer."""

    title: str
    reason: str
    up: bool = True


@dataclass(frozen=True, slots=True)
class RowState:
    """One prescription in the editor."""

    index: int
    slug: str
    exercise: Exercise | None
    name: str
    days: str
    amount: str
    hold: str
    load: str
    dose: str
    rule: str
    hints: tuple[str, ...] = ()
    problem: tuple[str, str] | None = None
    """Cell and sentence of what could not be read."""
    proposal: ProposalState | None = None


@dataclass(frozen=True, slots=True)
class EditorState:
    """The session that is open in the editor. `tabs` are key and name of all sessions of the phase."""

    key: str
    name: str
    when: str
    choice: str
    """Key of the choice of days that fits: every-1 to every-3, any-2 to any-5, or days for fixed weekdays."""
    per_day: int
    tabs: tuple[tuple[str, str], ...]
    rows: tuple[RowState, ...]
    hints: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RulePanel:
    """The rule that is being written: the row, the sentences on offer and the one that is chosen."""

    index: int
    rules: tuple[Rule, ...]
    chosen: Rule


@dataclass(frozen=True, slots=True)
class DraftState:
    """Changes that are not in use yet. `days` are ISO day and words from which they may hold."""

    title: str
    lines: tuple[str, ...]
    days: tuple[tuple[str, str], ...]
    shown: bool = False


@dataclass(frozen=True, slots=True)
class PointState:
    """One thing that must be true before the next phase.

    `count` is what the log says about it; `settled` that the log has settled it, so that there is nothing to tick.
    """

    words: str
    met: bool
    count: str = ""
    settled: bool = False


@dataclass(frozen=True, slots=True)
class GateState:
    """The way to the next phase: what is open and what can be decided. `asked`: the time of the phase is over."""

    title: str
    line: str
    points: tuple[PointState, ...]
    ready: bool
    can_stay: bool
    go_on: str
    asked: bool = False


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One exercise in the library panel. `used` says that the open session has it already."""

    slug: str
    name: str
    caption: str
    exercise: Exercise
    used: bool
    dose: str = ""


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """An entry of the templates menu."""

    slug: str
    name: str
    own: bool


@dataclass(frozen=True, slots=True)
class ProgramState:
    """The programme page; `blocks` empty means that nothing is planned."""

    title: str
    caption: str
    blocks: tuple[PhaseBlock, ...] = ()
    days: tuple[DayCell, ...] = ()
    phase_index: int = 0
    phase_title: str = ""
    aim: str = ""
    editor: EditorState | None = None
    draft: DraftState | None = None
    gate: GateState | None = None
    paused: str = ""
    running: bool = False
    """Whether there is a plan in force that can be paused, ended or begun on another day."""
    templates: tuple[TemplateItem, ...] = ()
    advice: tuple[str, ...] = ()
    evidence: str = ""
    sample: bool = False
    single_keys: bool = True


OPEN_ENDED_WEEKS = 4.0
"""Weeks that an open-ended phase takes in the row of blocks, so that it stays readable."""
