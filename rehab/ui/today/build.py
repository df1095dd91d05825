"""From what was read to what Today shows: pure functions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.domain.clock import is_evening
from rehab.domain.pain import Response, zone
from rehab.domain.progression import Move
from rehab.domain.session import Done
from rehab.domain.slot_name import SlotName
from rehab.ui import texts
from rehab.ui.texts import plans
from rehab.ui.today import words
from rehab.ui.today.offers import build_carry_on, build_phase, build_proposal
from rehab.ui.today.questions import build_missed, build_strips, build_weekly
from rehab.ui.today.side_build import build_mornings, build_week
from rehab.ui.today.state import (
    MAX_COMING,
    MAX_CUES,
    MAX_STRIPS,
    Body,
    ComingState,
    DueState,
    EmptyAction,
    EpisodeToday,
    LineState,
    RowState,
    TodayState,
    TodayView,
    WeeklyState,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from rehab.domain.exercise import Exercise
    from rehab.domain.program import Prescription, Routine
    from rehab.domain.schedule import Slot
    from rehab.domain.session import Session

PICTURES = {
    Body.DUE: "",
    Body.REST: "rest",
    Body.PAUSED: "rest",
    Body.ALL_DONE: "ok",
    Body.NO_PROGRAMME: "program",
    Body.NOT_STARTED: "calendar",
    Body.ENDED: "program",
    Body.FLAGGED: "stethoscope",
}
LOOK_AHEAD = {Body.REST, Body.PAUSED, Body.ALL_DONE, Body.NOT_STARTED}
ZONE_TONES = {"green": "good", "amber": "amber", "red": "red"}


def build_today_state(
    episodes: Sequence[EpisodeToday],
    now: datetime,
    today: date,
    view: TodayView,
    exercises: Mapping[str, Exercise],
) -> TodayState:
    """The page for one moment.

    Args:
        episodes: What is read of each complaint, most important first.
        now: The present instant, for the greeting.
        today: The person's local day.
        view: What is opened on the page.
        exercises: The library by slug.
    """
    shown = tuple(episodes[:MAX_STRIPS])
    flagged = any(item.day.flagged for item in shown)
    if flagged:
        # While a warning sign waits for a look nothing on the page says that all is well.
        view = replace(view, saved=None)
    body, anyway = _body(shown, today), _anyway(shown)
    title, text = _empty(shown, body, today)
    subtitle, short = _subtitle(shown, today)
    return TodayState(
        greeting=texts.greeting(now),
        subtitle=subtitle,
        subtitle_short=short,
        today=today,
        body=body,
        followed=shown[0].episode.id if shown else None,
        strips=build_strips(shown, today, view, is_evening(now, today)),
        missed=build_missed(shown[0], today) if shown and not flagged else None,
        weekly=build_weekly(shown[0], today) if shown else WeeklyState(),
        response="" if flagged else _response(shown),
        carry_on=None if flagged else build_carry_on(shown),
        proposal=None if flagged else build_proposal(shown),
        phase=None if flagged else build_phase(shown),
        lines=_lines(shown, view),
        due=_due(shown, view.open_key, exercises),
        empty_title=title,
        empty_text=text,
        picture=PICTURES[body],
        coming=build_coming(shown, today) if body in LOOK_AHEAD else (),
        actions=_actions(body, anyway),
        anyway=anyway,
        week=build_week([item.week for item in shown], today, body) if shown else None,
        mornings=build_mornings(shown[0], today) if shown else None,
        single_keys=view.single_keys,
        resting=tuple(item.episode.id for item in shown if item.day.paused is not None),
    )


def _running(episodes: Sequence[EpisodeToday]) -> EpisodeToday | None:
    return next((e for e in episodes if e.day.plan is not None and e.day.phase is not None), None)


def _subtitle(episodes: Sequence[EpisodeToday], today: date) -> tuple[str, str]:
    day = texts.capitalised(texts.day_long(today))
    running = _running(episodes)
    if running is None:
        return day, day
    week = running.day.week_number
    site = texts.site(running.episode.site, running.episode.side)
    return words.subtitle(day, week, site), words.subtitle(day, week, "")


# the main column


def _body(episodes: Sequence[EpisodeToday], today: date) -> Body:
    if any(item.day.flagged for item in episodes):
        return Body.FLAGGED
    plans = [item.day.plan for item in episodes if item.day.plan is not None]
    if not plans:
        return Body.NO_PROGRAMME
    slots = [slot for item in episodes for slot in item.day.slots]
    if any(slot.session is None for slot in slots):
        return Body.DUE
    if slots:
        return Body.ALL_DONE
    if any(item.day.paused is not None for item in episodes):
        return Body.PAUSED
    if _running(episodes) is not None:
        return Body.REST
    return Body.NOT_STARTED if all(plan.start > today for plan in plans) else Body.ENDED


def _empty(episodes: Sequence[EpisodeToday], body: Body, today: date) -> tuple[str, str]:
    if body is Body.PAUSED:
        pause = next(item.day.paused for item in episodes if item.day.paused is not None)
        return words.paused(), plans.pause_line(pause, today)
    plans_known = [item.day.plan for item in episodes if item.day.plan is not None]
    if body is Body.ENDED:
        last = max(plans_known, key=lambda plan: plan.spans[-1].end or plan.start)
        return words.ended(last.name, last.start, last.spans[-1].end or today)
    if body is Body.NO_PROGRAMME and episodes:
        return words.only_logging()
    if body is Body.ALL_DONE:
        done = any(
            s.session is not None and s.session.done is not Done.NONE for e in episodes for s in e.day.slots
        )
        return words.all_done(done)
    return words.empty(body.value, min((plan.start for plan in plans_known), default=today))


def build_coming(episodes: Sequence[EpisodeToday], today: date) -> tuple[ComingState, ...]:
    """The next days of this week and the one after it that have sessions."""
    open_on: dict[date, list[str]] = {}
    for item in episodes:
        weeks = (item.week, *(() if item.next_week is None else (item.next_week,)))
        for day in (day for week in weeks for day in week.days if day.day > today):
            waiting = [slot.slot for slot in day.slots if slot.session is None]
            if waiting:
                open_on.setdefault(day.day, []).extend(
                    words.coming(slot.routine, slot.at) for slot in waiting
                )
    return tuple(
        ComingState(texts.capitalised(texts.relative_day(day, today)), " · ".join(open_on[day]))
        for day in sorted(open_on)[:MAX_COMING]
    )


def _anyway(episodes: Sequence[EpisodeToday]) -> str:
    """The routine that is offered on a day without one."""
    running = _running(episodes)
    if running is None or running.day.phase is None or not running.day.phase.routines:
        return ""
    return running.day.phase.routines[0].key


def _actions(body: Body, anyway: str) -> tuple[EmptyAction, ...]:
    if body is Body.FLAGGED:
        return (EmptyAction("checkup", words.what_to_do(), True),)
    if body is Body.NO_PROGRAMME:
        return (
            EmptyAction("pick", words.pick_program(), True),
            EmptyAction("library", words.see_library(), False),
        )
    if body is Body.ENDED:
        return (
            EmptyAction("pick", words.pick_program(), True),
            EmptyAction("progress", words.see_progress(), False),
        )
    if body is Body.REST and anyway:
        return (EmptyAction("anyway", words.anyway(), False),)
    if body is Body.PAUSED:
        return (EmptyAction("resume", words.go_on(), True),)
    if body is Body.NOT_STARTED:
        return (EmptyAction("program", words.see_program(), False),)
    return ()


def _due(
    episodes: Sequence[EpisodeToday], open_key: str, exercises: Mapping[str, Exercise]
) -> tuple[DueState, ...]:
    slots = [(item, slot) for item in episodes for slot in item.day.slots]
    waiting = [
        (position, item, slot.slot, slot.not_before)
        for position, (item, slot) in enumerate(slots, start=1)
        if slot.session is None
    ]
    keys = [_key(item, slot) for _, item, slot, _ in waiting]
    chosen = open_key if open_key in keys else next(iter(keys), "")
    return tuple(
        DueState(
            key=key,
            episode_id=item.episode.id,
            day=slot.planned_day,
            routine=slot.routine,
            name=words.timed(slot.routine.name, slot.at),
            minutes=texts.about_minutes(slot.routine.minutes),
            minutes_short=words.minutes(slot.routine.minutes),
            position=words.position(position, len(slots)) if len(slots) > 1 else "",
            rows=_rows(slot.routine, exercises),
            open=key == chosen,
            rest="" if until is None else words.rests_until(until, item.day.day),
        )
        for key, (position, item, slot, until) in zip(keys, waiting, strict=True)
    )


def _key(item: EpisodeToday, slot: Slot) -> str:
    return str(SlotName(item.episode.id, slot.routine.key, slot.planned_day))


def _rows(routine: Routine, exercises: Mapping[str, Exercise]) -> tuple[RowState, ...]:
    return tuple(
        RowState(
            exercises.get(p.exercise),
            p.name,
            texts.dose(p.dose),
            texts.dose_short(p.dose),
            _cues(exercises, p),
        )
        for p in routine.prescriptions
    )


def _cues(exercises: Mapping[str, Exercise], asked: Prescription) -> tuple[str, ...]:
    exercise = exercises.get(asked.exercise)
    return () if exercise is None else (exercise.cues or exercise.steps)[:MAX_CUES]


def _lines(episodes: Sequence[EpisodeToday], view: TodayView) -> tuple[LineState, ...]:
    sessions: list[Session] = []
    for item in episodes:
        sessions.extend(slot.session for slot in item.day.slots if slot.session is not None)
        sessions.extend(item.day.extra)
    sessions.sort(key=lambda session: session.at)
    return tuple(_line(session, session.id == view.saved) for session in sessions)


def _line(session: Session, just_saved: bool) -> LineState:
    guidance = tone = ""
    if just_saved and session.after is not None:
        light = zone(session.after)
        guidance, tone = words.guidance(light.value, session.after), ZONE_TONES[light.value]
    reason = texts.reason(session.reason) if session.reason is not None else ""
    return LineState(
        session_id=session.id,
        name=session.name or words.unnamed(),
        text=words.session_line(session.done, session.at, session.during, reason),
        done=session.done is not Done.NONE,
        guidance=guidance,
        tone=tone,
    )


def _response(episodes: Sequence[EpisodeToday]) -> str:
    """How the morning answered; what to do is left to the proposals where they go another way."""
    item = next((item for item in episodes if item.response is not None), None)
    if item is None or item.response is None:
        return ""
    name, answer = item.response[0] or words.unnamed(), item.response[1]
    up = {asked.proposal.move is Move.STEP_UP for asked in item.proposals}
    follows = {Response.SETTLED: {True}, Response.LINGERING: set(), Response.FLARED: {False}}
    return words.response(name, answer, not up or up == follows[answer])
