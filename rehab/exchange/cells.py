"""Cells of a table as numbers, durations, distances and times, in the spellings of several languages."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

METRES = {"km": 1000.0, "mi": 1609.344, "m": 1.0, "yd": 0.9144}
"""Metres of the units a column can be in."""
_UNIT_WORDS = {
    "km": "km",
    "kilometer": "km",
    "kilometers": "km",
    "kilometre": "km",
    "kilometres": "km",
    "mi": "mi",
    "mile": "mi",
    "miles": "mi",
    "m": "m",
    "meter": "m",
    "meters": "m",
    "metres": "m",
    "metry": "m",
    "yd": "yd",
}
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,' \u00a0\u202f]\d+)*|\.\d+)")
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,6}))?")
_PARTS = re.compile(
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hours?|std|godz)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:m|min|mins|minutes?|minut)\.?)?"
    r"\s*(?:(\d+(?:[.,]\d+)?)\s*(?:s|sec|secs|seconds?|sek)\.?)?"
)
_DAY = re.compile(r"(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,4})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?")
_WORD_DAY = re.compile(
    r"(?:(\d{1,2})\.?\s+(?:de\s+)?([^\W\d]{3,12})\.?|([^\W\d]{3,12})\.?\s+(\d{1,2})),?\s+(?:de\s+)?(\d{4})"
)
_MONTHS = (
    ["jan", "sty", "gen", "ene"],
    ["feb", "lut", "fev"],
    ["mar", "marz"],
    ["apr", "kwi", "avr", "abr"],
    ["may", "maj", "mai", "mag"],
    ["jun", "cze", "juin", "giu"],
    ["jul", "lip", "juil", "lug"],
    ["aug", "sie", "aou", "ago", "aout"],
    ["sep", "wrz", "set"],
    ["oct", "okt", "paz", "ott", "out"],
    ["nov", "lis"],
    ["dec", "dez", "gru", "dic"],
)
NOON = 12


class DateOrder(StrEnum):
    """What comes first where a date is written in numbers."""

    DAY = "day-first"
    MONTH = "month-first"


def folded(text: str) -> str:
    """Small letters without accents, words apart by single blanks; for comparing names of columns."""
    plain = unicodedata.normalize(
        "NFKD", text.casefold().replace("ł", "l").replace("ß", "ss").replace("ø", " ")
    )
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^\w]+", " ", plain.replace("_", " ")).split())


def readings(text: str) -> tuple[float, ...]:
    """What a number can mean, the likelier first: ``1,234`` is 1.234 or 1234. Nothing when it is no number."""
    match = _NUMBER.match(text.strip().lstrip("'"))
    if match is None or any(sign.isdigit() for sign in text.strip().lstrip("'")[match.end() :]):
        return ()
    digits = re.sub(r"[' \u00a0\u202f]", "", match.group())
    comma, dot = digits.rfind(","), digits.rfind(".")
    if comma >= 0 and dot >= 0:
        thousands, mark = (",", ".") if dot > comma else (".", ",")
        return _floats(digits.replace(thousands, "").replace(mark, "."))
    sign = "," if comma >= 0 else "." if dot >= 0 else ""
    if not sign:
        return _floats(digits)
    if digits.count(sign) > 1:
        return _floats(digits.replace(sign, ""))
    one = _floats(digits.replace(sign, "."))
    grouped = re.fullmatch(r"[+-]?\d{1,3}[.,]\d{3}", digits) is not None
    return one + _floats(digits.replace(sign, "")) if grouped else one


def _floats(text: str) -> tuple[float, ...]:
    try:
        return (float(text),)
    except ValueError:
        return ()


def unit_in(text: str) -> str:
    """The unit of length at the end of a text or in brackets, ``""`` for none."""
    words = re.findall(r"[a-z]+", text.casefold().replace("_", " "))
    return next((_UNIT_WORDS[word] for word in reversed(words) if word in _UNIT_WORDS), "")


def seconds(text: str, bare: float | None = 1.0) -> float | None:
    """A duration in seconds from ``1:02:03``, ``35:10``, ``35 min``, ``1h 2m`` or a bare number.

    Args:
        text: The cell.
        bare: Seconds of one when it is a number without a unit; None: such a number is no duration.
    """
    cell = text.strip().casefold().lstrip("'")
    if match := _CLOCK.fullmatch(cell):
        hours, minutes, rest, parts = match.groups()
        whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(rest)
        return whole + (float(f"0.{parts}") if parts else 0.0)
    if (match := _PARTS.fullmatch(cell)) and any(match.groups()):
        hours, minutes, rest = (float((part or "0").replace(",", ".")) for part in match.groups())
        return hours * 3600 + minutes * 60 + rest
    found = readings(cell) if _NUMBER.fullmatch(cell) else ()
    return found[0] * bare if found and bare is not None else None


def date_order(cells: Iterable[str]) -> DateOrder | None:
    """The order that all dates of a column agree with; None when they leave both open or neither."""
    could = {DateOrder.DAY, DateOrder.MONTH}
    written = False
    for cell in cells:
        match = _DAY.search(cell)
        if match is None or len(match.group(1)) > 2:
            continue
        written = True
        if "." in match.group():
            could.discard(DateOrder.MONTH)
        if int(match.group(1)) > NOON:
            could.discard(DateOrder.MONTH)
        if int(match.group(2)) > NOON:
            could.discard(DateOrder.DAY)
    if not written:
        return DateOrder.DAY
    return could.pop() if len(could) == 1 else None


def moment(text: str, order: DateOrder | None) -> datetime | None:
    """A date with or without a time; without a time it is noon. An offset is kept, otherwise there is none."""
    cell = text.strip().lstrip("'")
    try:
        found = datetime.fromisoformat(cell)
    except ValueError:
        return _spelt(cell, order)
    return found.replace(hour=NOON) if len(cell) <= len("2026-11-17") else found


def _spelt(cell: str, order: DateOrder | None) -> datetime | None:
    day = _numbers_day(cell, order) or _word_day(cell)
    if day is None:
        return None
    match = _TIME.search(cell)
    hour, minute, second = (NOON, 0, 0)
    if match is not None:
        hour, minute, second = int(match.group(1)), int(match.group(2)), int(match.group(3) or 0)
        half = (match.group(4) or "")[:1].casefold()
        if half:
            hour = hour % NOON + (NOON if half == "p" else 0)
    try:
        return datetime(*day, hour, minute, second)
    except ValueError:
        return None


def _numbers_day(cell: str, order: DateOrder | None) -> tuple[int, int, int] | None:
    match = _DAY.search(cell)
    if match is None:
        return None
    one, two, three = (int(part) for part in match.groups())
    if len(match.group(1)) == 4:
        return one, two, three
    if order is None or len(match.group(3)) not in (2, 4):
        return None
    year = three if len(match.group(3)) == 4 else 2000 + three
    return (year, two, one) if order is DateOrder.DAY else (year, one, two)


def _word_day(cell: str) -> tuple[int, int, int] | None:
    match = _WORD_DAY.search(cell)
    if match is None:
        return None
    day_first, word, other_word, day_after, year = match.groups()
    name = folded(word or other_word)
    month = next(
        (n for n, names in enumerate(_MONTHS, 1) if any(name.startswith(short) for short in names)), None
    )
    return None if month is None else (int(year), month, int(day_first or day_after))
