"""Words of programmes and plans: weeks, facts, dose cells, progression, undo."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from rehab.domain.dose import Dose
from rehab.ui.texts.dates import day_month, weekday_short
from rehab.ui.texts.doses import DOT, TIMES, duration
from rehab.ui.texts.doses import load as load_text
from rehab.ui.texts.exercises import equipment
from rehab.ui.texts.numbers import inside, sessions, trimmed, weeks

translate = QCoreApplication.translate


def page_program() -> str:
    """Title of the page without a plan."""
    return translate("programs", "Programme")


def phase_weeks(first: float, last: float | None) -> str:
    """The weeks of a phase, counted from 1: ``weeks 3–10``, ``open-ended``.

    Args:
        first: Weeks since the start at which the phase begins.
        last: Weeks since the start at which it ends, None when open.
    """
    if last is None:
        return translate("programs", "open-ended")
    if last - first < 1:
        return translate("programs", "%n days", None, max(1, round((last - first) * 7)))
    start, end = int(first) + 1, round(last)
    if start >= end:
        return translate("programs", "week {number}").format(number=start)
    return translate("programs", "weeks {first}–{last}").format(first=start, last=end)


def weekday_and_day(day: date) -> str:
    """``Mon 16``."""
    return f"{weekday_short(day)} {day.day}"


def dose_cells(dose: Dose) -> tuple[str, str, str]:
    """A dose in three cells: sets by repetitions, hold, load."""
    none = translate("programs", "–")
    if dose.reps is not None:
        amount = f"{dose.sets} {TIMES} {dose.reps}"
        hold = duration(dose.hold_s or dose.tempo_hold_s) if dose.hold_s or dose.tempo_hold_s else none
    else:
        amount = str(dose.sets)
        hold = duration(dose.minutes * 60) if dose.minutes else duration(dose.hold_s)
    return amount, hold, load_text(dose) or none


def default_progression() -> str:
    """The rule for exercises that bring none of their own."""
    return translate("programs", "Two easy sessions in a row with all sets done, then a little more")


def program_caption(start: date, end: date | None, sessions_a_week: int, week: int) -> str:
    """``15 September – 7 December · 9 sessions a week · week 10``; an open end is left out."""
    last = "" if end is None else day_month(end)
    if week < 1 and end is None:
        return translate("programs", "Starts {day}").format(day=day_month(start))
    if week < 1:
        return translate("programs", "From {day} to {last}").format(day=day_month(start), last=last)
    if end is None:
        started = translate("programs", "Started {day}").format(day=day_month(start))
    else:
        started = translate("programs", "{day} – {last}").format(day=day_month(start), last=last)
    often = translate("programs", "{sessions} a week").format(sessions=sessions(sessions_a_week))
    number = translate("programs", "week {number}").format(number=week)
    return DOT.join((started, often, number))


def needs(equipment_names: tuple[str, ...]) -> str:
    """``Needs: step, towel, rucksack``."""
    if not equipment_names:
        return translate("programs", "Needs no equipment")
    names = ", ".join(inside(name) for name in equipment_names)
    return translate("programs", "Needs: {things}").format(things=names)


def pain_rule(limit: int) -> str:
    """How much pain the plan accepts."""
    return translate("programs", "Pain rule: up to {limit} of 10, settled by next morning").format(
        limit=limit
    )


def program_facts(minutes: int, things: tuple[str, ...], length_weeks: float | None) -> str:
    """``14 min · step, towel, rucksack · 12 weeks``.

    Args:
        minutes: Longest session of the first phase.
        things: Equipment by its stored words.
        length_weeks: Length of the programme, None when open-ended.
    """
    known = [equipment(thing) for thing in things if thing != "none"]
    tools = ", ".join(inside(name) for name in known) or translate("programs", "no equipment")
    length = translate("programs", "open-ended") if length_weeks is None else weeks(round(length_weeks))
    return DOT.join((translate("programs", "{number} min").format(number=minutes), tools, length))


KM_PER_MILE = 1.609344


def distance_in(km: float, miles: bool) -> str:
    """A distance in the unit that was chosen, one decimal at most: ``6.2 km``, ``3.9 mi``."""
    if miles:
        return translate("programs", "{number} mi").format(number=trimmed(km / KM_PER_MILE, 1))
    return translate("programs", "{number} km").format(number=trimmed(km, 1))


def whole_distance(km: float, miles: bool) -> str:
    """As `distance_in`, without decimals, for what is told about a week: ``31 km``, ``19 mi``."""
    return distance_in(round(km / KM_PER_MILE) * KM_PER_MILE if miles else round(km), miles)


def whole_number(km: float, miles: bool) -> str:
    """As `whole_distance`, without the unit, where a second distance names it."""
    return trimmed(km / KM_PER_MILE if miles else km, 0)


def distance_range(km: Sequence[float], miles: bool) -> str:
    """``20–26 km``, or one distance when all are alike."""
    low, high = whole_number(min(km), miles), whole_number(max(km), miles)
    most = whole_distance(max(km), miles)
    return most if low == high else f"{low}–{most}"
