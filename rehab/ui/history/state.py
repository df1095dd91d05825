"""What History shows, as values: rows of the list, days of a month and of a year. Pure functions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.diary import EntryKind
from rehab.ui import texts
from rehab.ui.history.row_words import row_words
from rehab.ui.texts import diary as diary_words

if TYPE_CHECKING:
    from rehab.domain.diary import Entry, EntryKey, YearFacts

translate = QCoreApplication.translate

ICONS = {
    EntryKind.PAIN: "heart",
    EntryKind.ANSWER: "help",
    EntryKind.SESSION: "program",
    EntryKind.RUN: "runs",
    EntryKind.TREATMENT: "treatment",
    EntryKind.WEEK: "calendar",
    EntryKind.SELF_TEST: "balance",
    EntryKind.CHECKUP: "checkup",
    EntryKind.MAP: "target",
    EntryKind.PAUSE: "pause",
    EntryKind.NOTE: "note",
}
TONES = {
    EntryKind.PAIN: "data",
    EntryKind.ANSWER: "neutral",
    EntryKind.SESSION: "pri",
    EntryKind.RUN: "run_ink",
    EntryKind.TREATMENT: "treat",
    EntryKind.WEEK: "adh",
    EntryKind.SELF_TEST: "good",
    EntryKind.CHECKUP: "red",
    EntryKind.MAP: "data",
    EntryKind.PAUSE: "neutral",
    EntryKind.NOTE: "amber",
}
"""Colour of each kind; in the month each has a shape of its own as well."""
WEEKS = 6
"""Rows of a month, so that its height stays when months are turned."""
FULL_DAY = 3.0
"""Sessions of a day from which the map of the year is fully coloured [P]."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of the list. `words` is what a search looks through."""

    key: EntryKey
    day: date
    title: str
    detail: str
    hour: str

    @property
    def words(self) -> str:
        """Everything that is written in the row, for searching."""
        kind = diary_words.entry_kind(self.key.kind)
        return f"{self.title} {self.detail} {kind} {texts.day_long(self.day)} {self.day.year}".casefold()


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading above the entries of a day."""

    day: date
    text: str


Row = EntryRow | DayRow


def build_row(entry: Entry, *, miles: bool = False) -> EntryRow:
    """One entry in words."""
    title, detail = row_words(entry, miles=miles)
    hour = "" if entry.at is None or entry.key.kind is EntryKind.WEEK else texts.clock_time(entry.at)
    return EntryRow(entry.key, entry.day, title, detail, hour)


def day_heading(day: date, today: date) -> str:
    """A day above its entries: ``Today, Tuesday 17 November``; another year is named."""
    written = texts.day_long(day) if day.year == today.year else f"{texts.day_long(day)} {day.year}"
    if (today - day).days in (0, 1):
        return f"{texts.capitalised(texts.relative_day(day, today))}, {written}"
    return texts.capitalised(written)


def with_headings(rows: Iterable[EntryRow], today: date, after: date | None = None) -> list[Row]:
    """Rows with a heading before each day; `after` is the day that the list before them ended with."""
    found: list[Row] = []
    last = after
    for row in rows:
        if row.day != last:
            found.append(DayRow(row.day, day_heading(row.day, today)))
            last = row.day
        found.append(row)
    return found


@dataclass(frozen=True, slots=True)
class MonthState:
    """A month in whole weeks: its days with their kinds, the day that is chosen, and today."""

    title: str
    month: date
    days: tuple[date, ...]
    marks: Mapping[date, frozenset[EntryKind]]
    chosen: date
    today: date
    names: tuple[str, ...]

    def said(self, day: date) -> str:
        """A day in words, for the read-out and for screen readers."""
        kinds = [
            texts.inside(diary_words.entry_kind(kind))
            for kind in EntryKind
            if kind in self.marks.get(day, ())
        ]
        what = texts.joined(kinds) if kinds else translate("history", "nothing logged")
        return f"{day_heading(day, self.today)}: {what}"


def month_days(month: date, week_starts_on: int) -> tuple[date, ...]:
    """The days of six weeks that hold a month."""
    first = month.replace(day=1)
    start = first - timedelta(days=(first.weekday() - week_starts_on) % 7)
    return tuple(start + timedelta(days=i) for i in range(7 * WEEKS))


def build_month(
    marks: Mapping[date, frozenset[EntryKind]], chosen: date, today: date, week_starts_on: int
) -> MonthState:
    """The month of the chosen day."""
    names = texts.weekday_names()
    return MonthState(
        title=texts.capitalised(f"{texts.month(chosen)} {chosen.year}"),
        month=chosen.replace(day=1),
        days=month_days(chosen, week_starts_on),
        marks=marks,
        chosen=chosen,
        today=today,
        names=tuple(names[(week_starts_on + i) % 7] for i in range(7)),
    )


@dataclass(frozen=True, slots=True)
class MonthBar:
    """A month of a year: its first day, its value as a share of the tallest (0-1), and the value in words."""

    first: date
    share: float
    number: str
    said: str


@dataclass(frozen=True, slots=True)
class YearState:
    """A year: for each day with a value its share of full colour (0-1) and its words."""

    year: int
    metric: str
    first: date
    last: date
    week_starts_on: int
    shares: Mapping[date, float]
    numbers: Mapping[date, str]
    summary: str
    scale: tuple[str, str]
    can_go_back: bool
    can_go_on: bool
    months: tuple[MonthBar, ...] = ()

    def said(self, day: date) -> str:
        """A day in words."""
        value = self.numbers.get(day)
        if value is None:
            what = translate("history", "nothing logged")
        elif self.metric == "sessions":
            pattern = (
                translate("history", "1 session done")
                if value == "1"
                else translate("history", "{n} sessions done")
            )
            what = pattern.format(n=value)
        else:
            what = translate("history", "first steps {value} of 10").format(value=value)
        return texts.capitalised(f"{texts.day_long(day)}: {what}")


METRICS = ("sessions", "first_steps")


def build_months(values: Mapping[date, float], year: int, metric: str) -> tuple[MonthBar, ...]:
    """The twelve months: sessions are added up, scores are averaged on their scale of ten."""
    by_month: dict[int, list[float]] = defaultdict(list)
    for day, value in values.items():
        by_month[day.month].append(value)
    counts = metric == METRICS[0]
    totals = {m: sum(found) if counts else sum(found) / len(found) for m, found in by_month.items()}
    tallest = max(totals.values(), default=0.0) if counts else 10.0
    return tuple(_month_bar(date(year, m, 1), totals.get(m), tallest, counts=counts) for m in range(1, 13))


def _month_bar(first: date, total: float | None, tallest: float, *, counts: bool) -> MonthBar:
    name = texts.capitalised(texts.month(first))
    if total is None:
        return MonthBar(first, 0.0, "", translate("history", "{month}: nothing logged").format(month=name))
    number = texts.trimmed(total, 1) if counts else texts.decimal(total)
    said = (
        translate("history", "{month}: {sessions} done").format(month=name, sessions=_sessions(total, number))
        if counts
        else translate("history", "{month}: first steps {value} of 10 on average").format(
            month=name, value=number
        )
    )
    return MonthBar(first, total / tallest if tallest else 0.0, number, said)


def _sessions(total: float, number: str) -> str:
    return (
        translate("history", "1 session")
        if total == 1
        else translate("history", "{n} sessions").format(n=number)
    )


def build_year(facts: YearFacts, year: int, metric: str, today: date, week_starts_on: int) -> YearState:
    """The map of a year for one metric."""
    values = facts.sessions if metric == "sessions" else facts.scores
    full = FULL_DAY if metric == "sessions" else 10.0
    days = len(values)
    if metric == "sessions":
        total = sum(values.values())
        done = _sessions(total, texts.trimmed(total, 1))
        summary = texts.capitalised(
            translate("history", "{sessions} on {days}").format(sessions=done, days=texts.days(days))
        )
        scale = (translate("history", "none"), translate("history", "three and more"))
    else:
        mean = texts.decimal(sum(values.values()) / days) if days else texts.nothing()
        summary = translate("history", "{days} logged, on average {mean} of 10").format(
            days=texts.days(days), mean=mean
        )
        scale = ("0", "10")
    return YearState(
        year=year,
        metric=metric,
        first=date(year, 1, 1),
        last=date(year, 12, 31),
        week_starts_on=week_starts_on,
        shares={day: min(1.0, value / full) for day, value in values.items()},
        numbers={day: texts.trimmed(value, 1) for day, value in values.items()},
        summary=summary,
        scale=scale,
        can_go_back=facts.first is not None and facts.first.year < year,
        can_go_on=year < today.year,
        months=build_months(values, year, metric),
    )
