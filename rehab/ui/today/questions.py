"""The questions of the day: strips, their folded lines, and days that were not answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab.domain.checkin import Question
from rehab.domain.pain import Measure, PainReading
from rehab.domain.weekly import is_due
from rehab.ui import texts
from rehab.ui.today import question_words as words
from rehab.ui.today.state import PAST_DAYS, MissedState, MoreState, StripState, WeeklyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.patient import Episode
    from rehab.ui.today.state import EpisodeToday, TodayView

ONE_DAY = timedelta(days=1)
MORE = (Question.STIFFNESS, Question.NIGHT, Question.MEDICINE)
"""Questions that are folded away, in their order."""


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
        day = today if evening else today - ONE_DAY
        main = _strip(f"main{index}", item.scores, episode, episode.primary, (today, today), named, view)
        worst = _strip(f"worst{index}", item.worst, episode, Measure.WORST, (day, today), named, view)
        average = _strip(f"average{index}", item.average, episode, Measure.AVERAGE, (day, today), named, view)
        more = build_more(item, average, view, evening)
        has_worst = episode.primary is not Measure.WORST
        shows_worst = has_worst and (worst.value is not None or more.open or episode.id in view.worst_asked)
        offers_worst = has_worst and main.folded and not shows_worst
        strips.append(replace(main, more=more, add_worst=words.add_worst(evening) if offers_worst else ""))
        strips += [strip for strip, shown in ((worst, shows_worst), (average, more.open)) if shown]
    return tuple(strip for strip in strips if _is_asked(strip, view))


def _is_asked(strip: StripState, view: TodayView) -> bool:
    """Without the daily question only what has an answer, or was asked for, stands on the page."""
    return view.ask or strip.value is not None or strip.key in view.changing or strip.episode_id in view.more


def build_more(item: EpisodeToday, average: StripState, view: TodayView, evening: bool) -> MoreState:
    """What else can be said about the day, and what was said already."""
    given = {a.question: a.value for a in item.answers if a.value is not None}
    answers = tuple((question, given[question]) for question in MORE if question in given)
    parts = [words.answer(question, value) for question, value in answers]
    if average.value is not None:
        parts.append(words.average_said(average.value))
    is_open = item.episode.id in view.more
    line = "" if is_open else texts.capitalised(" · ".join(parts))
    return MoreState(is_open, words.more(evening), line, answers)


def build_weekly(item: EpisodeToday, today: date) -> WeeklyState:
    """The weekly questions: the last answers on their day, a quiet offer when they are due."""
    last = item.reviews[-1] if item.reviews else None
    if last is not None and last.day == today:
        return WeeklyState(line=words.weekly_said(texts.weekly_line(last.answers)))
    plan = item.day.plan
    start = item.episode.start if plan is None else plan.start
    if not is_due(item.reviews, start, today):
        return WeeklyState()
    return WeeklyState(offer=words.weekly_offer(None if last is None else (today - last.day).days))


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
