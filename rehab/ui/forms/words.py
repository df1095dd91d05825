"""The sentences of the small forms of Today."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.ui import texts

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.pain import Measure

translate = QCoreApplication.translate
SIXTY, HOURS_TOO, DIGITS = 60, 3, 3
"""Seconds of a minute; parts of a time with hours; digits of a part."""


def number(text: str) -> float | None:
    """A typed number with a point or a comma, or None."""
    plain = text.strip().replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if isfinite(value) else None


def distance(text: str, unit: str) -> float | None:
    """A typed distance, with its unit behind it or without, or None."""
    plain = text.strip().casefold()
    return number(plain.removesuffix(unit.casefold()))


def minutes(text: str) -> float | None:
    """Typed minutes as ``32``, ``31:20`` or ``1:05:00``, or None."""
    parts = text.strip().split(":")
    if len(parts) == 1:
        return number(text)
    if len(parts) > HOURS_TOO or not all(part.isdecimal() and len(part) <= DIGITS for part in parts):
        return None
    *larger, seconds = (int(part) for part in parts)
    if seconds >= SIXTY or (len(larger) > 1 and larger[1] >= SIXTY):
        return None
    whole = larger[0] if len(larger) == 1 else larger[0] * SIXTY + larger[1]
    return whole + seconds / SIXTY


def km() -> str:
    """Unit of a distance."""
    return translate("today", "km")


def miles() -> str:
    """Unit of a distance."""
    return translate("today", "miles")


def nothing_followed() -> str:
    """Before a programme was chosen."""
    return translate("today", "Pick a programme first; then there is something to log for.")


def not_a_distance(text: str, unit: str) -> str:
    """What is wrong with a typed distance."""
    if not text.strip():
        return translate("today", "Type the distance in {unit}, for example 5.2.").format(unit=unit)
    return translate("today", "“{text}” is not a distance. Type a number like 5.2.").format(
        text=text.strip()[:40]
    )


def not_minutes(text: str) -> str:
    """What is wrong with typed minutes."""
    return translate(
        "today", "“{text}” is not a time. Type minutes like 32 or 31:20, or leave it empty."
    ).format(text=text.strip()[:40])


def choose_a_score() -> str:
    """What is missing on the form of the worst pain."""
    return translate("today", "Choose a number from 0 to 10.")


def run_logged(distance: str, unit: str) -> str:
    """What the undo bar says after a run."""
    return translate("today", "Run of {distance} {unit} saved").format(distance=distance, unit=unit)


def treatment_logged(name: str) -> str:
    """What the undo bar says after a treatment."""
    return translate("today", "{treatment} saved").format(treatment=name)


def note_saved() -> str:
    """What the undo bar says after a note."""
    return translate("today", "Note saved")


def logged_on(measure: Measure, day: date, today: date, value: int) -> str:
    """What the undo bar says after a score of any day."""
    label = texts.measure_label(measure)
    return translate("today", "{label}, {day}: {value} saved").format(
        label=label, day=texts.relative_day(day, today), value=value
    )


def strip_of_day(measure: Measure, day: date) -> str:
    """A past day above its strip: ``First steps, Tuesday 17 November``."""
    return translate("today", "{label}, {day}").format(
        label=texts.measure_label(measure), day=texts.day_long(day)
    )
