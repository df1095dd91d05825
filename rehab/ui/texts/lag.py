"""The load of a day beside the next morning, in words that claim no cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.lag import ENOUGH, Load
from rehab.domain.pain import Measure
from rehab.ui.texts.numbers import capitalised, decimal, number_word, signed, trimmed
from rehab.ui.texts.pain import measure
from rehab.ui.texts.sentences import logged_days

if TYPE_CHECKING:
    from rehab.domain.lag import LagView

translate = QCoreApplication.translate


def lag_title(primary: Measure) -> str:
    """Title of the view."""
    if primary is Measure.FIRST_STEP:
        return translate("lag", "Load of a day and first steps of the next morning")
    return translate("lag", "Load of a day and pain of the next day")


def lag_axis(primary: Measure) -> str:
    """What the vertical axis counts."""
    return translate("lag", "{pain}, next day, 0–10").format(pain=capitalised(measure(primary)))


def load_label(load: Load) -> str:
    """The choice of load, short."""
    words = {
        Load.RUN: translate("lag", "Run"),
        Load.SESSION: translate("lag", "Session"),
        Load.BOTH: translate("lag", "Both"),
    }
    return words[load]


def after_load(load: Load) -> str:
    """Mornings after the load: ``after a day with a run``."""
    words = {
        Load.RUN: translate("lag", "after a day with a run"),
        Load.SESSION: translate("lag", "after a day with a session"),
        Load.BOTH: translate("lag", "after a day with a run and a session"),
    }
    return words[load]


def without_load(load: Load) -> str:
    """Mornings to compare with: ``after a day without a run``."""
    words = {
        Load.RUN: translate("lag", "after a day without a run"),
        Load.SESSION: translate("lag", "after a day without a session"),
        Load.BOTH: translate("lag", "after a day with neither"),
    }
    return words[load]


def lag_sentence(view: LagView, primary: Measure) -> str:
    """What the pairs show, with their number and what they do not show."""
    after, without = after_load(view.load), without_load(view.load)
    count = translate("lag", "{n} {after}, {m} {without}.").format(
        n=logged_days(view.after.count, primary), after=after, m=view.without.count, without=without
    )
    if view.difference is None or view.low is None or view.high is None:
        few = translate(
            "lag", "Too few to compare: {needed} of each are needed, each with entries in the week before it."
        ).format(needed=number_word(ENOUGH))
        return f"{count} {few}"
    caution = translate("lag", "This shows what went together, not why.")
    return f"{count} {_compared(view, view.difference, view.low, view.high)} {caution}"


def _compared(view: LagView, difference: float, low: float, high: float) -> str:
    bounds = {"low": signed(low), "high": signed(high)}
    if not view.clear:
        return translate(
            "lag",
            "No clear difference: {points} points on average (likely range {low} to {high}), each measured against "
            "the week before it.",
        ).format(points=signed(difference), **bounds)
    if difference > 0:
        text = translate(
            "lag",
            "Pain {after} was {points} points higher than {without} (likely range {low} to {high}), each measured "
            "against the week before it.",
        )
    else:
        text = translate(
            "lag",
            "Pain {after} was {points} points lower than {without} (likely range {low} to {high}), each measured "
            "against the week before it.",
        )
    after, without = after_load(view.load), without_load(view.load)
    return text.format(points=decimal(abs(difference)), after=after, without=without, **bounds)


def sessions_done(count: float) -> str:
    """Sessions done on a day: ``session done``, ``2 sessions done``; empty for none."""
    if count <= 0:
        return ""
    if count < 1:
        return translate("lag", "session partly done")
    if count <= 1:
        return translate("lag", "session done")
    return translate("lag", "{count} sessions done").format(count=trimmed(count, 1))
