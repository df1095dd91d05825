"""What does not count in full, in sentences with its days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.left_out import STRAY
from rehab.ui.texts.dates import day_month_short
from rehab.ui.texts.numbers import days as days_count
from rehab.ui.texts.numbers import entries, trimmed

if TYPE_CHECKING:
    from rehab.domain.left_out import LeftOut

translate = QCoreApplication.translate

MOST_SPANS = 6
"""So many stretches of days are written out; the rest is a number."""


def left_out_title() -> str:
    """Heading of the list."""
    return translate("left_out", "What does not count in full")


def left_out_intro() -> str:
    """The line under the heading."""
    return translate(
        "left_out",
        "Nothing here was deleted. These entries or days count less, only once, or not yet; each says why.",
    )


def nothing_left_out() -> str:
    """Said when every entry counts."""
    return translate("left_out", "Every entry counts in full. Nothing was left out.")


def left_out_row(item: LeftOut) -> tuple[str, str, str]:
    """Heading, sentence and days of one kind."""
    words = {
        "repeats": (
            translate("left_out", "Exact repeats"),
            translate("left_out", "{entries} with the same moment and number twice; counted once."),
        ),
        "same-day": (
            translate("left_out", "Several on a day"),
            translate("left_out", "{entries} on days with more than one; the day counts with their mean."),
        ),
        "before": (
            translate("left_out", "Before the plan"),
            translate("left_out", "{entries} from before the first day of the plan; not compared."),
        ),
        "ahead": (
            translate("left_out", "Dated ahead"),
            translate("left_out", "{entries} dated after this day; they wait for their day."),
        ),
        "medicine": (
            translate("left_out", "Medicine days"),
            translate("left_out", "{days} on an anti-inflammatory, which hides pain; they count less."),
        ),
        "flare": (
            translate("left_out", "Flare days"),
            translate("left_out", "{days} in a flare; the rise is not held against the plan."),
        ),
        "injection": (
            translate("left_out", "After an injection"),
            translate("left_out", "{days} in which the plan alone cannot be judged; said beside the answer."),
        ),
        "stray": (
            translate("left_out", "Far from the line"),
            translate(
                "left_out",
                "{entries} {points} points or more from the trend; kept, as one alone decides nothing.",
            ),
        ),
    }
    heading, sentence = words[item.code]
    text = sentence.format(entries=entries(item.count), days=days_count(item.count), points=trimmed(STRAY, 1))
    return heading, text, day_spans(item.days)


def day_spans(days: Sequence[date]) -> str:
    """Days as stretches: ``3 Oct, 5–9 Oct and 12 more days``."""
    spans: list[list[date]] = []
    for day in days:
        if spans and day - spans[-1][-1] == timedelta(days=1):
            spans[-1].append(day)
        else:
            spans.append([day])
    shown = spans if len(spans) <= MOST_SPANS else spans[: MOST_SPANS - 1]
    written = ", ".join(_span(span) for span in shown)
    left = sum(len(span) for span in spans[len(shown) :])
    if not left:
        return written
    return translate("left_out", "{written} and {days} more").format(written=written, days=days_count(left))


def _span(span: Sequence[date]) -> str:
    if len(span) == 1:
        return day_month_short(span[0])
    return translate("left_out", "{first} to {last}").format(
        first=day_month_short(span[0]), last=day_month_short(span[-1])
    )
