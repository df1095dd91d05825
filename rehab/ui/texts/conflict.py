"""Words about an entry that somebody else changed meanwhile."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from rehab.domain.program import Plan
from rehab.domain.session import Done, StopReason
from rehab.ui.texts.dates import clock_time, day_year, moment
from rehab.ui.texts.doses import dose
from rehab.ui.texts.names import done, plain, reason
from rehab.ui.texts.numbers import trimmed
from rehab.ui.texts.pain import effort_of

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate


def told(who: str, at: datetime, now: datetime) -> str:
    """Who changed the entry and when, and that nothing is lost."""
    there = at.astimezone(now.tzinfo)
    when = clock_time(there) if there.date() == now.date() else moment(there)
    name = who or translate("conflict", "Another window")
    return translate(
        "conflict", "{name} changed it at {when}, while it was open here. Choose what stays; nothing is lost."
    ).format(name=name, when=when)


def field(name: str) -> str:
    """What a field is called."""
    words = {
        "form": translate("conflict", "Plan"),
        "text": translate("conflict", "Note"),
        "shared": translate("conflict", "For the patient to read"),
        "done": translate("conflict", "Done"),
        "pain_before": translate("conflict", "Pain before"),
        "pain_during": translate("conflict", "Pain during"),
        "pain_after": translate("conflict", "Pain after"),
        "effort": translate("conflict", "Effort"),
        "reason": translate("conflict", "Reason"),
        "closed_on": translate("conflict", "Looked at on"),
        "closed_by": translate("conflict", "Looked at by"),
        "name": translate("conflict", "Name"),
        "note": translate("conflict", "Note"),
        "value": translate("conflict", "Answer"),
        "day": translate("conflict", "Day"),
        "at": translate("conflict", "Time"),
        "offset_min": translate("conflict", "Distance from UTC"),
        "distance_m": translate("conflict", "Distance"),
        "moving_s": translate("conflict", "Time in motion"),
        "pain": translate("conflict", "Pain"),
        "starts_on": translate("conflict", "Begin"),
        "ends_on": translate("conflict", "End"),
        "dose": translate("conflict", "Dose"),
        "provider": translate("conflict", "Given by"),
        "kind": translate("conflict", "Kind"),
        "side": translate("conflict", "Side"),
        "shoe_id": translate("conflict", "Shoes"),
        "insole_id": translate("conflict", "Insoles"),
    }
    return words.get(name, plain(name))


def both(name: str, theirs: Any, yours: Any) -> tuple[str, str]:
    """What a field says there and here; of two plans only where they part."""
    if isinstance(theirs, datetime) and isinstance(yours, datetime):
        # What is stored comes as UTC.
        theirs = theirs.astimezone(yours.tzinfo)
    if not (isinstance(theirs, Plan) and isinstance(yours, Plan)):
        return value(name, theirs), value(name, yours)
    there, here = _lines(theirs), _lines(yours)
    return (
        "\n".join(line for line in there if line not in here) or value(name, None),
        "\n".join(line for line in here if line not in there) or value(name, None),
    )


def _lines(plan: Plan) -> list[str]:
    """Each exercise of a plan with its session and dose."""
    return [
        f"{routine.name}: {item.name}, {dose(item.dose)}"
        for span in plan.spans
        for routine in span.phase.routines
        for item in routine.prescriptions
    ]


def value(name: str, held: Any) -> str:
    """What a field says, in words."""
    match held:
        case None | "":
            return translate("conflict", "nothing")
        case bool():
            return translate("conflict", "yes") if held else translate("conflict", "no")
        case _ if name in _WORDS:
            return _WORDS[name](held)
        case datetime():
            return moment(held)
        case date():
            return day_year(held)
        case float():
            return trimmed(held)
        case _:
            return str(held)


def _distance(metres: float) -> str:
    return translate("conflict", "{km} km").format(km=trimmed(metres / 1000))


def _time(seconds: float) -> str:
    return translate("conflict", "{minutes} min").format(minutes=trimmed(seconds / 60))


_WORDS: dict[str, Callable[[Any], str]] = {
    "distance_m": _distance,
    "moving_s": _time,
    "done": lambda held: done(Done(held)),
    "reason": lambda held: reason(StopReason(held)),
    "effort": effort_of,
    "kind": plain,
    "side": plain,
}
