"""The questions of the day: strips, their folded lines, and days that were not answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab.domain.pain import Measure, PainReading
from rehab.ui import texts
from rehab.ui.today import words
from rehab.ui.today.state import PAST_DAYS, MissedState, StripState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.patient import Episode
    from rehab.ui.today.state import EpisodeToday, TodayView

ONE_DAY = timedelta(days=1)


def reading_of(readings: Sequence[PainReading], day: date, measure: Measure) -> PainReading | None:
    """The reading that the strip of a day shows and changes: the last one given, none of a session."""
    found = [r for r in readings if r.day == day and r.measure is measure and r.session_id is None]
    return max(found, key=lambda reading: reading.at, default=None)


def score_of(readings: Sequence[PainReading], day: date, measure: Measure) -> int | None:
    """One whole number for a day: the mean of its values, halves upwards; None without a value."""
    values = [r.value for r in readings if r.day == day and r.measure is measure and r.value is not None]
    return (2 * sum(values) + len(values)) // (2 * len(values)) if values else None


def build_strips(
    episodes: Sequence[EpisodeToday], today: date, view: TodayView, evening: bool
) -> tuple[StripState, ...]:
    """One question for each complaint, and the worst of the day where it was asked for or answered."""
    strips: list[StripState] = []
    for index, item in enumerate(episodes):
        episode = item.episode
        named = len(episodes) > 1
        main = _strip(f"main{index}", item.scores, episode, episode.primary, (today, today), named, view)
        if episode.primary is Measure.WORST:
            strips.append(main)
            continue
        day = today if evening else today - ONE_DAY
        worst = _strip(f"worst{index}", item.worst, episode, Measure.WORST, (day, today), named, view)
        shows_worst = worst.value is not None or episode.id in view.worst_asked
        if main.folded and not shows_worst:
            main = replace(main, add_worst=words.add_worst(evening))
        strips.append(main)
        if shows_worst:
            strips.append(worst)
    return tuple(
        strip for strip in strips if view.ask or strip.value is not None or strip.key in view.changing
    )


def _strip(
    key: str,
    readings: Sequence[PainReading],
    episode: Episode,
    measure: Measure,
    days: tuple[date, date],
    named: bool,
    view: TodayView,
) -> StripState:
    day, today = days
    reading = reading_of(readings, day, measure)
    site = texts.site(episode.site, episode.side) if named else ""
    value = None if reading is None else reading.value
    folded = value is not None and key not in view.changing
    return StripState(
        key=key,
        episode_id=episode.id,
        measure=measure,
        day=day,
        question=words.question(measure, day == today, site),
        name=words.strip_name(measure, site),
        past=words.past(
            score_of(readings, day - ONE_DAY, measure), score_of(readings, day - 7 * ONE_DAY, measure)
        ),
        value=value,
        reading_id=None if reading is None else reading.id,
        version=1 if reading is None else reading.version,
        folded=folded,
        line=words.folded(measure, day == today, site, value) if value is not None else "",
    )


def build_missed(item: EpisodeToday, today: date) -> MissedState | None:
    """The days since the last check-in, when there are any; nothing is said before the first check-in."""
    measure = item.episode.primary
    logged = {r.day for r in item.scores if r.measure is measure and r.value is not None and r.day < today}
    if not logged:
        return None
    last = max(logged)
    count = (today - last).days - 1
    if count < 1:
        return None
    days = tuple(today - i * ONE_DAY for i in range(min(count, PAST_DAYS), 0, -1))
    return MissedState(words.missed(last, today), item.episode.id, measure, days)
