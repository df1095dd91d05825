"""Every word of a pain chart, handed in by whoever shows it: charts know no language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab.domain.treatment import TreatmentKind
    from rehab.domain.verdict import State


@dataclass(frozen=True, slots=True)
class PainWords:
    """All words of the chart, ready to be drawn. An empty one leaves its piece out.

    Attributes:
        title: Above the chart.
        axis: What the vertical axis counts.
        entries, entries_weekly, trend, expected, treatment: Legend.
        flare, washout, shifted, extra, paused, leap, jump: Legend of what is only named when it occurs.
        start, now, target, expected_now: Labels at the right end; they are wrapped to the margin.
        sessions, running: Bold word and second line beside the two strips.
        told: Word beside the ribbon of answers.
        states: What a stretch of the ribbon may carry, by answer, the longest first; without any there is no ribbon.
        undecided: The same for a stretch without a firm answer.
        phases: Word beside the row of phases.
        look: Name of a day on which it is judged, from its number.
        treatments: Names by kind.
        several: Name of a number of treatments that stand too close for their own names.
        day, month: Label of a day or a month on the time axis.
        km: Number on a bar.
        nothing: Said in the middle when no score lies in the days shown.
    """

    title: str = ""
    axis: str = ""
    entries: str = ""
    entries_weekly: str = ""
    trend: str = ""
    expected: str = ""
    treatment: str = ""
    flare: str = ""
    washout: str = ""
    shifted: str = ""
    extra: str = ""
    paused: str = ""
    leap: str = ""
    jump: str = ""
    start: str = ""
    now: str = ""
    target: str = ""
    expected_now: str = ""
    sessions: tuple[str, str] = ("", "")
    running: tuple[str, str] = ("", "")
    told: str = ""
    states: Mapping[State, tuple[str, ...]] = field(default_factory=dict)
    undecided: tuple[str, ...] = ()
    phases: str = ""
    look: Callable[[int], str] = "day {}".format
    treatments: Mapping[TreatmentKind, str] = field(default_factory=dict)
    several: Callable[[int], str] = str
    day: Callable[[date], str] = date.isoformat
    month: Callable[[date], str] = date.isoformat
    km: Callable[[float], str] = "{:.0f}".format
    nothing: str = ""
