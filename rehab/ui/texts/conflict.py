"""Words about an entry that somebody else changed meanwhile."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts.dates import clock_time, day_year
from rehab.ui.texts.names import plain
from rehab.ui.texts.numbers import trimmed

translate = QCoreApplication.translate


def told(who: str, at: datetime, now: datetime) -> str:
    """Who changed the entry and when, and that nothing is lost."""
    there = at.astimezone(now.tzinfo)
    when = (
        clock_time(there) if there.date() == now.date() else f"{day_year(there.date())}, {clock_time(there)}"
    )
    name = who or translate("conflict", "Another window")
    return translate(
        "conflict", "{name} changed it at {when}, while it was open here. Choose what stays; nothing is lost."
    ).format(name=name, when=when)


def field(name: str) -> str:
    """What a field is called."""
    words = {
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


def value(name: str, held: Any) -> str:
    """What a field says, in words."""
    match held:
        case None | "":
            return translate("conflict", "nothing")
        case bool():
            return translate("conflict", "yes") if held else translate("conflict", "no")
        case datetime():
            return f"{day_year(held.date())}, {clock_time(held)}"
        case date():
            return day_year(held)
        case int() | float() if name == "distance_m":
            return translate("conflict", "{km} km").format(km=trimmed(held / 1000))
        case int() | float() if name == "moving_s":
            return translate("conflict", "{minutes} min").format(minutes=trimmed(held / 60))
        case float():
            return trimmed(held)
        case str() if name in ("kind", "side"):
            return plain(held)
        case _:
            return str(held)
