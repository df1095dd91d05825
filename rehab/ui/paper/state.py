"""What the print preview shows, as values."""

from __future__ import annotations

from dataclasses import dataclass

PLAN, DRAFT = "plan", "draft"
"""Keys of the own plan and of its changes; any other key is the slug of a programme."""
A4, LETTER = "a4", "us-letter"
THIS_WEEK, NEXT_WEEK = "this", "next"


@dataclass(frozen=True, slots=True)
class PhaseChoice:
    """One phase that can be left out."""

    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PaperState:
    """The choices beside the pages.

    Attributes:
        sources: Key and name of everything that can be printed; empty when there is nothing.
        source: Key of what is shown.
        phases: All phases of it.
        size: ``a4`` or ``us-letter``.
        steps: Whether each step is printed.
        week: Which week the tick sheet begins with.
        dated: Whether it has dates, so that the week can be chosen.
        calendar: Whether it can be saved as a calendar file: only what is in use can.
    """

    sources: tuple[tuple[str, str], ...]
    source: str
    phases: tuple[PhaseChoice, ...]
    size: str = A4
    steps: bool = False
    week: str = THIS_WEEK
    dated: bool = True
    calendar: bool = True
