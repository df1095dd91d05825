"""The load of a day beside the next morning, in words that claim no cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.lag import ENOUGH, Load
from rehab.ui.texts.numbers import decimal, mornings, number_word, signed

if TYPE_CHECKING:
    from rehab.domain.lag import LagView

translate = QCoreApplication.translate


def lag_title() -> str:
    """Title of the view."""
    return translate("lag", "Load of a day and the next morning")


def load_label(load: Load) -> str:
    """The choice of load, short."""
    words = {
        Load.RUN: translate("lag", "Run"),
        Load.SESSION: translate("lag", "Session"),
        Load.BOTH: translate("lag", "Both"),
    }
    return words[load]


def _after(load: Load) -> str:
    words = {
        Load.RUN: translate("lag", "after a day with a run"),
        Load.SESSION: translate("lag", "after a day with a session"),
        Load.BOTH: translate("lag", "after a day with a run and a session"),
    }
    return words[load]


def _without(load: Load) -> str:
    words = {
        Load.RUN: translate("lag", "after a day without a run"),
        Load.SESSION: translate("lag", "after a day without a session"),
        Load.BOTH: translate("lag", "after a day with neither"),
    }
    return words[load]


def lag_sentence(view: LagView) -> str:
    """What the pairs show, with their number and what they do not show."""
    after, without = _after(view.load), _without(view.load)
    count = translate("lag", "{n} {after}, {m} {without}.").format(
        n=mornings(view.after.count), after=after, m=view.without.count, without=without
    )
    if view.difference is None or view.low is None or view.high is None:
        few = translate(
            "lag",
            "Too few to compare: {needed} of each are needed, each with mornings in the week before it.",
        ).format(needed=number_word(ENOUGH))
        return f"{count} {few}"
    found = {"low": signed(view.low), "high": signed(view.high), "after": after, "without": without}
    if not view.clear:
        text = translate(
            "lag",
            "No clear difference: against the week before, mornings {after} are {points} points from those "
            "{without} (likely range {low} to {high}).",
        ).format(points=signed(view.difference), **found)
    elif view.difference > 0:
        text = translate(
            "lag",
            "Against the week before, mornings {after} are {points} points higher than those {without} "
            "(likely range {low} to {high}).",
        ).format(points=decimal(view.difference), **found)
    else:
        text = translate(
            "lag",
            "Against the week before, mornings {after} are {points} points lower than those {without} "
            "(likely range {low} to {high}).",
        ).format(points=decimal(-view.difference), **found)
    caution = translate("lag", "This shows what went together, not why.")
    return f"{count} {text} {caution}"
