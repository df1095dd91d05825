"""The sentences of Today. Values come in, one text comes out; nothing here knows a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.pain import Measure, Response
from rehab.domain.session import Done
from rehab.ui import texts

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from rehab.domain.program import Routine

translate = QCoreApplication.translate


def subtitle(day: str, week: int, site: str) -> str:
    """``Tuesday 17 November · week 10 of your left heel programme``; without a site only the week."""
    if not site:
        return translate("today", "{day} · week {week}").format(day=day, week=week)
    return translate("today", "{day} · week {week} of your {site} programme").format(
        day=day, week=week, site=site
    )


def of(done: float, planned: float) -> str:
    """``1/2`` inside a day dot, which has no room for halves: it tells the sessions that were done whole."""
    return f"{int(done)}/{texts.half_steps(planned)}"


# sessions


def minutes(n: int) -> str:
    """``14 min``."""
    return translate("today", "{minutes} min").format(minutes=n)


def position(number: int, total: int) -> str:
    """``2 of 2 today``."""
    return translate("today", "{number} of {total} today").format(number=number, total=total)


def unnamed() -> str:
    """Name of a session outside the plan."""
    return translate("today", "Session")


def session_line(done: Done, at: datetime, during: int | None, reason: str) -> str:
    """``done 07:12 · pain during 3``, ``not today · no time``."""
    time = texts.clock_time(at)
    if done is Done.NONE:
        parts = [translate("today", "not today")]
    elif done is Done.PART:
        parts = [translate("today", "partly done {time}").format(time=time)]
    else:
        parts = [translate("today", "done {time}").format(time=time)]
    if during is not None:
        parts.append(translate("today", "pain during {value}").format(value=during))
    if reason:
        parts.append(texts.inside(reason))
    return " · ".join(parts)


def guidance(zone: str, value: int) -> str:
    """What the score after the session means for the next one."""
    words = {
        "green": translate("today", "Pain after: {value}. Fine – carry on."),
        "amber": translate(
            "today",
            "Pain after: {value} – acceptable. Tomorrow's first steps tell whether this dose suits you.",
        ),
        "red": translate("today", "Pain after: {value} – too much. Do about half next time."),
    }
    return words[zone].format(value=value)


def response(name: str, answer: Response, advised: bool) -> str:
    """How this morning answered the last session, with or without what follows from it."""
    said = translate("today", "{session} yesterday: {word}.").format(
        session=name, word=texts.inside(texts.response(answer))
    )
    return f"{said} {texts.response_advice(answer)}" if advised else said


def marked(name: str) -> str:
    """What the undo bar says after a session was marked as done."""
    return translate("today", "{session} marked as done").format(session=name)


def not_today(name: str) -> str:
    """What the undo bar says after a session was put off."""
    return translate("today", "{session}: not today").format(session=name)


def empty(body: str, start: date) -> tuple[str, str]:
    """Title and sentence of a day without a session to do."""
    if body == "rest":
        return translate("today", "A rest day"), translate(
            "today", "Nothing is due today. Rest is part of the programme."
        )
    if body == "flagged":
        return translate("today", "The plan is paused"), translate(
            "today",
            "An answer of the check-up needs a professional look first. You can still log pain, notes and "
            "treatments.",
        )
    if body == "not-started":
        day = texts.day_long(start)
        return translate("today", "Your programme has not started yet"), translate(
            "today", "It starts on {day}. Logging pain before that day gives it a better start."
        ).format(day=day)
    if body == "no-programme":
        return translate("today", "No programme yet"), translate(
            "today",
            "Say where it hurts, then pick a ready-made one or log pain only: two short steps. Runs can be "
            "logged already.",
        )
    return "", ""


def only_logging() -> tuple[str, str]:
    """Title and sentence for a complaint that is followed without a programme."""
    return translate("today", "No programme yet"), translate(
        "today", "Pain, runs and treatments can be logged without one. Pick a programme whenever you like."
    )


def all_done(done: bool) -> tuple[str, str]:
    """Title and sentence after the last session of a day; `done`: at least a part of one was done."""
    said = translate("today", "You did your part.") if done else ""
    return translate("today", "That was all for today"), said


def ended(name: str, first: date, last: date) -> tuple[str, str]:
    """Title and sentence after the last day of a programme."""
    length = texts.weeks(max(1, round(((last - first).days + 1) / 7)))
    return translate("today", "Your programme has ended"), translate(
        "today",
        "“{name}” ran for {weeks}, up to {day}. Pick the next one, or keep logging without one.",
    ).format(name=name, weeks=length, day=texts.day_month(last))


def coming(routine: Routine, at: time | None) -> str:
    """``Evening strength, 14 min`` in a list of days ahead."""
    return translate("today", "{session}, {minutes}").format(
        session=timed(routine.name, at), minutes=minutes(routine.minutes)
    )


def timed(name: str, at: time | None) -> str:
    """``Stretches, 13:00`` for one of several sessions a day, else the name alone."""
    return name if at is None else translate("today", "{name}, {time}").format(name=name, time=f"{at:%H:%M}")


def paused() -> str:
    """Title while the plan rests."""
    return translate("today", "The plan is paused")


def go_on() -> str:
    """Ends a pause."""
    return translate("today", "Go on from today")


def moved(name: str) -> str:
    """Said after a session was put on another day."""
    return translate("today", "“{name}” moved").format(name=name)


def rests_until(until: datetime, today: date) -> str:
    """``Its exercises rest until tomorrow, 19:10.``."""
    day = texts.relative_day(until.date(), today)
    return translate("today", "Its exercises need rest until {day}, {time}.").format(
        day=day, time=texts.clock_time(until)
    )


def what_to_do() -> str:
    """Action while a warning sign waits for a look."""
    return translate("today", "What to do")


def pick_program() -> str:
    """Action of a day without a programme."""
    return translate("today", "Pick a programme")


def see_library() -> str:
    """Second action of a day without a programme."""
    return translate("today", "Look at the exercises")


def see_progress() -> str:
    """Action after the last day of a programme."""
    return translate("today", "See how it went")


def anyway() -> str:
    """Action of a rest day."""
    return translate("today", "Do something anyway")


def see_program() -> str:
    """Action before the first day of a programme."""
    return translate("today", "See the programme")


# the right column


def pace(key: str) -> str:
    """The sentence beside the ring."""
    words = {
        "none": translate("today", "Nothing is planned this week."),
        "paused": translate("today", "The plan is paused."),
        "ahead": translate("today", "Your programme has not started yet."),
        "done": translate("today", "Done for this week."),
        "on-pace": translate("today", "On pace. A day off is fine – aim for most of them."),
        "behind": translate("today", "A bit behind, still fine. Carry on with the next one."),
    }
    return words[key]


def pace_short(key: str, done: float, planned: float) -> str:
    """``2 of 9 sessions, on pace``."""
    if key in ("none", "paused", "ahead"):
        return pace(key)
    words = {
        "done": translate("today", "done for this week"),
        "on-pace": translate("today", "on pace"),
        "behind": translate("today", "a bit behind, still fine"),
    }
    return translate("today", "{done} of {planned} sessions, {pace}").format(
        done=texts.half_steps(done), planned=texts.half_steps(planned), pace=words[key]
    )


def week_caption(done_so_far: float, so_far: float, paused: bool) -> str:
    """``all done so far`` or ``3 of 4 so far``; while the plan is paused nothing is praised."""
    if not so_far:
        return ""
    if done_so_far >= so_far and not paused:
        return translate("today", "all done so far")
    return translate("today", "{done} of {planned} so far").format(
        done=texts.half_steps(done_so_far), planned=texts.half_steps(so_far)
    )


def mornings_title(measure: Measure) -> str:
    """Title of the small bars."""
    if measure is Measure.FIRST_STEP:
        return translate("today", "Last 14 mornings")
    return translate("today", "Last 14 days")


def average(value: float) -> str:
    """``average 5.8``."""
    return translate("today", "average {value}").format(value=texts.decimal(value))
