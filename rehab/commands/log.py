"""``rehab log``: pain, answers, sessions, runs, treatments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from rehab.commands.options import command, global_options
from rehab.domain.clock import local_day
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft, SetEntry, StopReason
from rehab.domain.settings import Distance
from rehab.services.due import SlotState
from rehab.ui import texts
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from datetime import date, datetime

    from rehab.commands.desk import Desk
    from rehab.domain.schedule import Slot
    from rehab.domain.session import Session

NUMBERS_MAY_BE_NEGATIVE = {"ignore_unknown_options": True}
"""Lets "-3" reach the check of the value, which says more than "no such option"."""

at_option = click.option("--at", metavar="ISO8601", help="When it was; now by default.")
clear_option = click.option("--not-recorded", is_flag=True, help="Clear: it was asked and not recorded.")


@click.group(name="log")
@global_options(hidden=True)
def log() -> None:
    """Log pain, answers, sessions, runs, treatments, self tests and the weekly questions.

    \b
    rehab log first-step 5
    rehab log worst 6 --at 2026-11-16T20:30
    rehab log medicine ibuprofen
    rehab log session --done part --reason pain --during 6
    rehab log run --km 6.2 --minutes 38
    rehab log treatment insole --start 2026-09-27
    rehab log test heel-raises --left 12 --right 18
    """


def _log_pain(desk: Desk, measure: Measure, value: str | None, at: str | None, not_recorded: bool) -> None:
    score = value_or_none(value, not_recorded)
    number = None if score is None else _whole(score)
    moment = desk.moment(at)
    episode = desk.episode()
    if number is None and (last := _last_reading(desk, measure, moment)) is not None:
        stored = desk.services.checkins.clear(last).value
    else:
        stored = desk.services.checkins.log(measure, number, episode.id, moment).value
    data = {
        "id": stored.id,
        "measure": stored.measure.value,
        "value": stored.value,
        "day": stored.day,
        "at": stored.at.isoformat(),
    }
    label, day = texts.measure_label(measure), texts.day_long(stored.day)
    if stored.value is None:
        desk.answer(data, translate("cli", "{measure}: not recorded ({day}).").format(measure=label, day=day))
    else:
        said = translate("cli", "{measure}: {value} of 10, {words} ({day}).")
        words = texts.anchor(stored.value)
        desk.answer(data, said.format(measure=label, value=stored.value, words=words, day=day))


def _last_reading(desk: Desk, measure: Measure, moment: datetime | None) -> Any:
    day = desk.today if moment is None else local_day(moment, desk.preferences.settings.day_ends_at)
    readings = desk.services.checkins.readings(desk.episode().id, day, day, measure)
    return readings[-1].id if readings else None


def value_or_none(value: str | None, not_recorded: bool) -> str | None:
    """What was given: a value, or that there is none.

    Raises:
        UserError: ``value_missing`` or ``value_and_not_recorded``.
    """
    if not_recorded and value is not None:
        raise UserError("value_and_not_recorded")
    if not not_recorded and value is None:
        raise UserError("value_missing")
    return value


def _whole(text: str) -> int:
    """A score as a number.

    Raises:
        UserError: ``pain_out_of_range``.
    """
    if not text.lstrip("-").isascii() or not text.lstrip("-").isdigit() or len(text) > 4:
        raise UserError("pain_out_of_range", value=text)
    return int(text)


def _add_pain_command(name: str, measure: Measure, words: str) -> None:
    @command(log, name, help=words, context_settings=NUMBERS_MAY_BE_NEGATIVE)
    @click.argument("value", required=False, metavar="0-10")
    @at_option
    @clear_option
    def log_score(desk: Desk, value: str | None, at: str | None, not_recorded: bool) -> None:
        _log_pain(desk, measure, value, at, not_recorded)


_add_pain_command("first-step", Measure.FIRST_STEP, "Pain of the first steps after getting up, 0 to 10.")
_add_pain_command("worst", Measure.WORST, "Strongest pain of the last 24 hours, 0 to 10.")
_add_pain_command("average", Measure.AVERAGE, "Average pain of the last 24 hours, 0 to 10.")


@command(log, "session")
@click.option(
    "--slot", type=click.IntRange(1, 20), help="Which session of the day; the next open one by default."
)
@click.option("--done", type=click.Choice([d.value for d in Done]), default="all", help="How much was done.")
@click.option("--before", metavar="0-10", help="Pain before.")
@click.option("--during", metavar="0-10", help="Strongest pain during it.")
@click.option("--after", metavar="0-10", help="Pain after.")
@click.option("--effort", metavar="0-10", help="How hard it was.")
@click.option("--reason", type=click.Choice([r.value for r in StopReason]), help="Why it was not all done.")
@click.option("--note", default="", help="A note.")
@at_option
def log_session(
    desk: Desk,
    slot: int | None,
    done: str,
    before: str | None,
    during: str | None,
    after: str | None,
    effort: str | None,
    reason: str | None,
    note: str,
    at: str | None,
) -> None:
    """A whole session in one line.

    Sessions are numbered as 'rehab today' lists them. Without --slot it counts for the next one that is still open,
    or for one of any day of this week; on a day without one it is stored beside the plan.
    """
    moment, episode = desk.moment(at), desk.episode()
    day = desk.today if moment is None else local_day(moment, desk.preferences.settings.day_ends_at)
    due = _slot(desk, episode.id, day, slot)
    how_much = Done(done)
    draft = SessionDraft(
        done=how_much,
        routine_key=None if due is None else due.slot.routine.key,
        planned_day=None if due is None else due.slot.planned_day,
        at=moment,
        before=_score(before),
        during=_score(during),
        after=_score(after),
        effort=_effort(effort),
        reason=None if reason is None else StopReason(reason),
        note=note,
        sets=() if due is None or how_much is Done.PART else _sets(due, how_much),
    )
    desk.answer(*_told(desk.services.sessions.record(draft, episode.id).value))


def _slot(desk: Desk, episode_id: Any, day: date, number: int | None) -> SlotState | None:
    """The due session that is meant.

    Raises:
        UserError: ``slot_unknown``.
    """
    planner = desk.services.planner
    ahead: tuple[Slot, ...] = ()
    if day == desk.today:
        today = planner.today(episode_id)
        slots, ahead = today.slots, today.ahead
    else:
        slots = next(d.slots for d in planner.week(episode_id, day).days if d.day == day)
    if number is None:
        waiting = (*(s for s in slots if s.session is None), *(SlotState(slot, None) for slot in ahead))
        return next(iter(waiting), None)
    if number > len(slots):
        raise UserError("slot_unknown", number=number, day=day, count=len(slots))
    return slots[number - 1]


def _sets(due: SlotState, how_much: Done) -> tuple[SetEntry, ...]:
    """Every set as planned, or none of them; of a part it is not known which."""
    return tuple(
        SetEntry.of(item.exercise, item.name, item.dose, item.dose.sets if how_much is Done.ALL else 0)
        for item in due.slot.routine.prescriptions
    )


def _score(text: str | None) -> int | None:
    return None if text is None else _whole(text)


def _effort(text: str | None) -> int | None:
    if text is None:
        return None
    try:
        return _whole(text)
    except UserError as error:
        raise UserError("effort_out_of_range", value=text) from error


def _told(session: Session) -> tuple[dict[str, Any], str]:
    data = {
        "id": session.id,
        "day": session.day,
        "at": session.at.isoformat(),
        "planned_day": session.planned_day,
        "routine": session.routine_key,
        "name": session.name,
        "done": session.done.value,
        "before": session.before,
        "during": session.during,
        "after": session.after,
        "effort": session.effort,
        "reason": None if session.reason is None else session.reason.value,
        "note": session.note,
    }
    name = session.name or translate("cli", "Session beside the plan")
    return data, f"{name}: {texts.done(session.done)} ({texts.day_long(session.day)})."


@command(log, "run")
@click.option("--km", type=float, required=True, help="Distance in kilometres.")
@click.option("--minutes", type=float, help="Time in motion.")
@click.option("--name", default="", help="What you call it.")
@click.option("--pain", type=int, help="Worst pain during it, 0 to 10.")
@at_option
def log_run(
    desk: Desk, km: float, minutes: float | None, name: str, pain: int | None, at: str | None
) -> None:
    """A run. It is held against the longest one of the 30 days before."""
    from rehab.services.run import RunMore
    from rehab.ui.texts import running

    run = desk.services.runs.log(km, minutes, desk.moment(at), name, RunMore(pain)).value
    data = {
        "id": run.id,
        "day": run.day,
        "at": run.at.isoformat(),
        "distance_m": run.distance_m,
        "moving_s": run.moving_s,
        "name": run.name,
        "pain": run.pain,
    }
    line = next(line for line in desk.services.run_reader.overview().lines if line.run.id == run.id)
    data |= {"jump": line.check.jump, "ratio": line.check.ratio, "advised_km": line.check.advised_km}
    unit = desk.preferences.settings.distance
    said = translate("cli", "Run: {distance} ({day}).").format(
        distance=texts.distance_in(run.distance_m / 1000, unit is Distance.MILES),
        day=texts.day_long(run.day),
    )
    more = running.jump_sentence(line.check, unit)
    desk.answer(data, f"{said} {running.jump_chip(line.check).capitalize()}. {more}" if more else said)
