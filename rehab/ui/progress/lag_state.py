"""The load of a day and the next morning as values: pairs, sentence, and a pair in words for the read-out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.lag import LagView, Load, lag_view
from rehab.ui import texts
from rehab.ui.progress.chart_state import Readout

if TYPE_CHECKING:
    from datetime import date

    from rehab.charts.lag import LagWords
    from rehab.domain.history import History
    from rehab.domain.lag import Pair
    from rehab.domain.pain import Measure

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LagState:
    """The view of one load."""

    view: LagView
    primary: Measure
    title: str
    sentence: str
    miles: bool = False

    @property
    def days(self) -> tuple[date, ...]:
        """Days of the pairs, oldest first."""
        return tuple(pair.day for pair in self.view.pairs)


def build_lag(
    history: History, trained: tuple[tuple[date, float], ...], until: date, load: Load, *, miles: bool = False
) -> LagState:
    """The view of one load.

    Args:
        history: Scores and kilometres.
        trained: Sessions by the day on which they were done.
        until: Last morning that is looked at.
        load: Which load.
        miles: Whether distances are shown in miles.
    """
    found = lag_view(history, trained, until, load)
    primary = history.primary
    return LagState(found, primary, texts.lag_title(primary), texts.lag_sentence(found, primary), miles)


def pair_on(state: LagState, day: date) -> Pair | None:
    """The pair of a day, or None."""
    return next((pair for pair in state.view.pairs if pair.day == day), None)


def load_words(pair: Pair, miles: bool) -> tuple[str, str]:
    """Run and session of a day in words; empty where there was none."""
    ran = (
        translate("progress", "ran {distance}").format(distance=texts.distance_in(pair.km, miles))
        if pair.km
        else ""
    )
    return ran, texts.sessions_done(pair.sessions)


def build_pair_readout(state: LagState, pair: Pair) -> Readout:
    """One pair in words."""
    ran, trained = load_words(pair, state.miles)
    load = " · ".join(part for part in (ran, trained) if part) or translate("lag", "neither run nor session")
    next_day = texts.day_short(pair.day + timedelta(days=1))
    morning = translate("lag", "{day}: {label} {value}").format(
        day=next_day, label=texts.measure_label(state.primary), value=texts.trimmed(pair.morning, 1)
    )
    lines = [texts.capitalised(load), morning]
    if pair.usual is not None:
        week = translate("lag", "week before {level}").format(level=texts.decimal(pair.usual))
        lines.append(texts.capitalised(week))
    return Readout(pair.day, texts.day_short(pair.day), tuple(lines), pair.morning)


def build_lag_words(state: LagState, title: str) -> LagWords:
    """Every word on the drawn chart."""
    from rehab.charts.lag import LagWords

    view = state.view
    across = translate("lag", "Kilometres run on the day")
    if view.load is Load.SESSION:
        across = translate("lag", "Sessions done on the day")
    elif state.miles:
        across = translate("lag", "Miles run on the day")
    return LagWords(
        title=title,
        morning=texts.lag_axis(state.primary),
        across=across,
        after=_mean_label(texts.after_load(view.load), view.after.mean, view.after.count),
        without=_mean_label(texts.without_load(view.load), view.without.mean, view.without.count),
        trained=translate("lag", "day with a session"),
        untrained=translate("lag", "day without one"),
        number=_miles if state.miles and view.load is not Load.SESSION else _plain,
        nothing=translate("lag", "No day has an entry on the next one yet"),
    )


def _mean_label(words: str, mean: float | None, count: int) -> str:
    if mean is None:
        return ""
    return translate("lag", "{level} {words} (n = {count})").format(
        level=texts.decimal(mean), words=words, count=count
    )


def _plain(number: float) -> str:
    return texts.trimmed(number, 1)


def _miles(number: float) -> str:
    return texts.trimmed(number / texts.KM_PER_MILE, 1)
