"""The day that somebody types: ``12 March``, ``yesterday``, ``Monday``, ``2026-03-12``."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from rehab.services.search import plain_words
from rehab.ui import texts

LEAST_LETTERS = 3
"""Letters of a month or a weekday that are enough."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[./](\d{1,2})[./]?(?:(\d{4}))?")


def day_typed(text: str, today: date) -> date | None:
    """The day that is meant, in the language of the program or in English; never one to come.

    Without a year it is the last such day up to today.

    Args:
        text: What was typed.
        today: The local day.

    Returns:
        The day, or None when no day was typed.
    """
    found = _in_figures(text.strip(), today) or _in_words(plain_words(text), today)
    return found if found is not None and found <= today else None


def _in_figures(text: str, today: date) -> date | None:
    if iso := _ISO.fullmatch(text):
        return _day(*(int(part) for part in iso.groups()))
    if figures := _FIGURES.fullmatch(text):
        first, second, year = figures.groups()
        # Whoever writes dots begins with the day; with slashes it is as the computer writes days.
        written = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        month_first = "/" in text and written.upper().startswith("M")
        month, day = (first, second) if month_first else (second, first)
        return _last(int(month), int(day), int(year) if year else None, today)
    return None


def _in_words(words: list[str], today: date) -> date | None:
    match words:
        case [word]:
            return _named(word, today)
        case [first, second]:
            day, name = (first, second) if first.isdecimal() else (second, first)
            year = None
        case [first, second, last] if last.isdecimal() and len(last) == 4:
            day, name = (first, second) if first.isdecimal() else (second, first)
            year = int(last)
        case _:
            return None
    month = _position(name, _months())
    if month is None or not day.isdecimal() or len(day) > 2:
        return None
    return _last(month + 1, int(day), year, today)


def _named(word: str, today: date) -> date | None:
    """``today``, ``yesterday`` or the last day of that name."""
    for back in (0, 1):
        named = plain_words(texts.relative_day(today - timedelta(days=back), today))
        if named and len(word) >= LEAST_LETTERS and named[0].startswith(word):
            return today - timedelta(days=back)
    weekday = _position(word, _weekdays())
    if weekday is None:
        return None
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _months() -> tuple[list[str], ...]:
    """Names of the twelve months in the language of the program, as they stand in a date and alone, then in English."""
    long, own = QLocale.FormatType.LongFormat, QLocale()
    return (
        *(plain_words(f"{own.monthName(n, long)} {own.standaloneMonthName(n, long)}") for n in range(1, 13)),
        *(plain_words(QLocale.c().monthName(n, long)) for n in range(1, 13)),
    )


def _weekdays() -> tuple[list[str], ...]:
    """Monday to Sunday in the language of the program, then in English."""
    return tuple(
        plain_words(locale.dayName(number, QLocale.FormatType.LongFormat))
        for locale in (QLocale(), QLocale.c())
        for number in range(1, 8)
    )


def _position(word: str, names: tuple[list[str], ...]) -> int | None:
    """Place in the year or the week of what begins with a word; the names are listed in two languages."""
    if len(word) < LEAST_LETTERS:
        return None
    around = len(names) // 2
    return next((i % around for i, spelt in enumerate(names) if any(n.startswith(word) for n in spelt)), None)


def _last(month: int, day: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return _day(year, month, day)
    # 29 February may lie eight years back, over a century that is no leap year.
    tried = (_day(today.year - back, month, day) for back in range(9))
    return next((found for found in tried if found is not None and found <= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
