"""From what was read to the right column of Today: the week and the last mornings."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING

from rehab.domain.session import SHARE_DONE
from rehab.ui import texts
from rehab.ui.today import words
from rehab.ui.today.questions import score_of
from rehab.ui.today.state import MORNINGS, Body, EpisodeToday, MorningsState, WeekState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.services.program import DayPlan, WeekPlan


def build_week(weeks: Sequence[WeekPlan], today: date, body: Body = Body.DUE) -> WeekState:
    """The ring and its words; several complaints are added up."""
    done = sum(week.done for week in weeks)
    planned = sum(week.planned for week in weeks)
    so_far = sum(week.planned_so_far for week in weeks)
    done_so_far = sum(week.done_so_far for week in weeks)
    if any(
        (day.flagged or day.paused is not None) and day.day == today for week in weeks for day in week.days
    ):
        pace = "paused"
    elif body is Body.NOT_STARTED:
        pace = "ahead"
    elif not planned:
        pace = "none"
    elif done >= planned:
        pace = "done"
    elif so_far - done_so_far <= max(1, ceil(planned / 7)):
        # A day off is fine: being behind by the sessions of one day still counts as on pace.
        pace = "on-pace"
    else:
        pace = "behind"
    return WeekState(
        done=done,
        planned=planned,
        caption=words.week_caption(done_so_far, so_far, pace == "paused") if planned else "",
        sentence=words.pace(pace),
        short=words.pace_short(pace, done, planned),
        dots=_dots(weeks, today),
    )


def _dots(weeks: Sequence[WeekPlan], today: date) -> tuple[tuple[str, str, bool], ...]:
    dots = []
    for days in zip(*(week.days for week in weeks), strict=True):
        day = days[0].day
        planned = sum(len(item.slots) for item in days)
        done = sum(_shares(item) for item in days)
        if not planned:
            state = "done" if any(map(_extra, days)) else _rest(days)
        elif done >= planned:
            state = "done"
        elif done >= 1:
            state = words.of(done, planned)
        else:
            state = "part" if done else "open"
        dots.append((texts.weekday_short(day), state, day == today))
    return tuple(dots)


def _rest(days: Sequence[DayPlan]) -> str:
    """Why a day asks for nothing: a sign waits for a look, the plan is paused or not begun, or it is a day of rest."""
    if any(item.flagged for item in days):
        return "flag"
    if all(item.plan is None or item.day < item.plan.effective_from for item in days):
        return "before"
    return "pause" if any(item.paused is not None for item in days) else "rest"


def _shares(day: DayPlan) -> float:
    """What was done of what was planned; more than that fills no other session, as in the ring."""
    return sum(SHARE_DONE[slot.session.done] for slot in day.slots if slot.session is not None)


def _extra(day: DayPlan) -> bool:
    return any(SHARE_DONE[session.done] for session in day.extra)


def build_mornings(item: EpisodeToday, today: date) -> MorningsState:
    """The last fortnight, up to today once today is answered; the average leaves gaps out."""
    measure = item.episode.primary
    last = today if score_of(item.scores, today, measure) is not None else today - timedelta(days=1)
    values: list[tuple[date, int | None]] = []
    for back in range(MORNINGS - 1, -1, -1):
        day = last - timedelta(days=back)
        values.append((day, score_of(item.scores, day, measure)))
    known = [value for _, value in values if value is not None]
    average = words.average(sum(known) / len(known)) if known else ""
    return MorningsState(words.mornings_title(measure), tuple(values), average)
