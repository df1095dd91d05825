"""``rehab sample``, ``start``, ``today`` and ``week``."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import click

from rehab.commands.checkup import flag_lines, question_data, question_lines
from rehab.commands.decide import gate_data, gate_lines, proposal_data
from rehab.commands.desk import Desk, read_day
from rehab.commands.options import command
from rehab.domain.checkup import Form
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.ui import texts
from rehab.ui.texts import clinic as clinic_words
from rehab.ui.texts import plans, proposals
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from rehab.services.program import DayPlan, SlotState


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    clinic = click.option("--clinic", is_flag=True, help="A dozen patients instead of one person.")
    command(root, "sample")(clinic(sample))
    start_options = click.option("--site", required=True, metavar="PLACE", help="Such as left-heel, or back.")
    start_day = click.option("--on", metavar="DATE", help="First day; today by default.")
    name = click.argument("programme", metavar="PROGRAMME")
    command(root, "start")(name(start_options(start_day(start))))
    command(root, "today")(today)
    command(root, "week")(click.option("--on", metavar="DATE", help="A day of the week.")(week))


def sample(desk: Desk, clinic: bool) -> None:
    """Fill an empty data folder with a sample person.

    Nine weeks of home care for a painful left heel up to now, marked as invented wherever it shows. With --clinic a
    dozen patients, one at least for each answer that the list of patients can give.
    """
    if clinic:
        count = desk.services.clinic_sample.fill(desk.today).value
        desk.preferences.change(clinic=True)
        desk.answer(
            {"patients": count, "folder": str(desk.paths.data_dir)}, clinic_words.clinic_filled(count)
        )
        return
    plan = desk.services.sample.fill(desk.today).value
    data = {
        "programme": plan.slug,
        "start": plan.start,
        "until": desk.today,
        "folder": str(desk.paths.data_dir),
    }
    until = texts.day_year(desk.today)
    desk.answer(
        data,
        translate("cli", "Sample person with nine weeks of entries up to {day}, in {folder}.").format(
            day=until, folder=desk.paths.data_dir
        ),
    )


def start(desk: Desk, programme: str, site: str, on: str | None) -> None:
    """Begin a programme, by its slug or code.

    For example: rehab start P01 --site left-heel
    """
    place, side = read_site(site)
    begun = desk.services.planner.start(programme, place, side, on=read_day(on, desk.today)).value
    asked = desk.services.checkups.way(begun.episode_id, {}, Form.START)
    data = {
        "id": begun.id,
        "episode": begun.episode_id,
        "programme": begun.slug,
        "name": begun.name,
        "start": begun.start,
        "site": place.value,
        "side": side.value,
        "questions": [question_data(question) for question in asked],
    }
    lines = [
        translate("cli", "{name}: started for {site} on {day}.").format(
            name=begun.name, site=texts.site(place, side), day=texts.day_long(begun.start)
        ),
        "",
        texts.before_plan(),
        translate("cli", "Before the first session, a few signs should be ruled out:"),
        *question_lines(asked),
        "",
        translate("cli", "Stop and ask for help at once if one of these happens:"),
        *(f"  - {sign}" for sign in texts.warning_list()),
    ]
    desk.answer(data, "\n".join(lines))


def read_site(text: str) -> tuple[Site, Side]:
    """Place and side from words such as ``left-heel``, ``both-knees`` or ``back``.

    Raises:
        UserError: ``site_unknown`` with the known places.
    """
    words = text.strip().casefold().replace("_", "-").split("-")
    sides = {side.value: side for side in (Side.LEFT, Side.RIGHT, Side.BOTH)}
    side = sides.get(words[0], Side.NONE)
    place = "-".join(words[1:] if side is not Side.NONE else words)
    places = {site.value: site for site in Site}
    found = places.get(place) or places.get(place.removesuffix("s"))
    if found is None:
        raise UserError("site_unknown", text=text, known=", ".join(places))
    return found, side


def today(desk: Desk) -> None:
    """Show what is due today and what is logged."""
    episode = desk.episode()
    due = desk.services.planner.today(episode.id)
    morning = desk.services.checkins.morning(episode.id, due.day)
    asked = desk.services.progression.proposals(episode.id)
    gate = desk.services.phases.gate(episode.id)
    data = {
        **_day_data(due),
        "first_step": None if morning is None else morning.value,
        "proposals": [proposal_data(number, one) for number, one in enumerate(asked, 1)],
        "gate": None if gate is None else gate_data(gate),
    }
    heading = f"{texts.day_long(due.day)} · {texts.complaint(episode.site, episode.side)}"
    if due.plan is not None and due.week_number > 0:
        heading = translate("cli", "{heading} · {plan}, week {number}").format(
            heading=heading, plan=due.plan.name, number=due.week_number
        )
    said = translate("cli", "not logged yet") if morning is None else _score(morning.value)
    lines = [heading, "", _morning_line(desk, due.day, said)]
    waiting = desk.services.checkups.waiting(episode.id)
    lines += ["", *flag_lines(desk, waiting), *_day_lines(due)]
    for number, one in enumerate(asked, 1):
        lines += [
            "",
            f"{number}. {proposals.title(one.proposal.move)} {proposals.change(one.item.name, one.proposal)}",
        ]
        lines.append(f"   {proposals.reason(one.proposal)} {proposals.source(one.proposal)}".rstrip())
    if asked:
        lines += [
            "",
            translate("cli", "Nothing changes by itself: 'rehab accept NUMBER' or 'rehab put-off NUMBER'."),
        ]
    if gate is not None and gate.over and not waiting:
        lines += [
            "",
            *gate_lines(gate),
            translate("cli", "'rehab phase --next' begins the next one, 'rehab phase --stay' stays a week."),
        ]
    desk.answer(data, "\n".join(lines))


def _score(value: int | None) -> str:
    if value is None:
        return translate("cli", "not recorded")
    return translate("cli", "{value} of 10, {words}").format(value=value, words=texts.anchor(value))


def _morning_line(desk: Desk, day: date, said: str) -> str:
    label = texts.measure_label(Measure.FIRST_STEP)
    episode = desk.episode()
    known = dict(desk.services.checkins.mornings(episode.id, day, 8))
    before = []
    for words, back in ((translate("cli", "yesterday"), 1), (translate("cli", "a week ago"), 7)):
        score = known.get(day - timedelta(days=back))
        if score is not None:
            before.append(f"{words} {score}")
    return f"{label}: {said}" + (f"  ({', '.join(before)})" if before else "")


def _day_lines(due: DayPlan) -> list[str]:
    if due.plan is None:
        return [
            translate("cli", "No programme is running. 'rehab start PROGRAMME --site left-heel' begins one.")
        ]
    if due.flagged:
        lines = [
            translate("cli", "Nothing is due: the plan is paused. 'rehab checkup' says what to do first.")
        ]
    elif due.paused is not None:
        lines = [plans.pause_line(due.paused, due.day)]
    elif not due.slots:
        lines = [translate("cli", "Nothing is due: a rest day.")]
    else:
        lines = [line for number, state in enumerate(due.slots, 1) for line in _slot_lines(number, state)]
    lines += [f"   {plans.moved_line(slot.routine.name, slot.day)}" for slot in due.moved]
    beside = translate("cli", "Beside the plan")
    lines += [f"+  {session.name or beside}  {texts.done(session.done)}" for session in due.extra]
    return lines


def _slot_lines(number: int, state: SlotState) -> list[str]:
    routine = state.slot.routine
    status = _status(state, state.slot.day)
    when = f"{texts.part_of_day(routine.part)}, {texts.about_minutes(routine.minutes)}"
    if state.slot.at is not None:
        when = f"{state.slot.at:%H:%M}, {when}"
    if state.slot.shifted:
        when = translate("cli", "{when}, moved from {day}").format(
            when=when, day=texts.day_short(state.slot.planned_day)
        )
    if state.not_before is not None:
        when = translate("cli", "{when}, needs rest until {moment}").format(
            when=when, moment=texts.moment(state.not_before)
        )
    lines = [f"{number}  {routine.name}  [{status}]  {when}"]
    width = max((len(item.name) for item in routine.prescriptions), default=0)
    lines += [f"     {item.name:<{width}}  {texts.dose(item.dose)}" for item in routine.prescriptions]
    return lines


def _status(state: SlotState, today: date) -> str:
    if state.session is not None:
        return texts.done(state.session.done)
    return translate("cli", "due") if state.slot.last_day >= today else translate("cli", "not done")


def _day_data(due: DayPlan) -> dict[str, Any]:
    return {
        "date": due.day,
        "programme": None if due.plan is None else due.plan.slug,
        "phase": None if due.phase is None else due.phase.name,
        "week": due.week_number,
        "slots": [_slot_data(number, state) for number, state in enumerate(due.slots, 1)],
        "moved": [{"routine": s.routine.key, "planned_day": s.planned_day, "day": s.day} for s in due.moved],
        "paused": None
        if due.paused is None
        else {"reason": due.paused.reason.value, "start": due.paused.start, "end": due.paused.end},
        "flagged": due.flagged,
        "extra": [{"id": s.id, "name": s.name, "done": s.done.value} for s in due.extra],
    }


def _slot_data(number: int, state: SlotState) -> dict[str, Any]:
    routine = state.slot.routine
    return {
        "slot": number,
        "routine": routine.key,
        "name": routine.name,
        "part_of_day": routine.part.value,
        "minutes": routine.minutes,
        "planned_day": state.slot.planned_day,
        "at": None if state.slot.at is None else f"{state.slot.at:%H:%M}",
        "not_before": state.not_before,
        "done": None if state.session is None else state.session.done.value,
        "exercises": [
            {"slug": item.exercise, "name": item.name, "dose": texts.dose(item.dose)}
            for item in routine.prescriptions
        ],
    }


def week(desk: Desk, on: str | None) -> None:
    """Show the sessions of a week and which are done."""
    episode = desk.episode()
    starts_on = desk.preferences.settings.week_starts_on
    shown = desk.services.planner.week(episode.id, read_day(on, desk.today), starts_on)
    data = {
        "days": [_day_data(day) for day in shown.days],
        "done": shown.done,
        "planned": shown.planned,
    }
    lines, rest = [], translate("cli", "rest")
    for day in shown.days:
        slots = [f"{state.slot.routine.name} [{_status(state, desk.today)}]" for state in day.slots]
        slots += [plans.moved_line(slot.routine.name, slot.day) for slot in day.moved]
        if day.paused is not None:
            slots = [
                translate("cli", "paused ({reason})").format(
                    reason=texts.inside(plans.pause_reason(day.paused.reason))
                )
            ]
        elif day.flagged:
            slots = [translate("cli", "paused (a warning sign waits for a look)")]
        mark = ">" if day.day == desk.today else " "
        lines.append(f"{mark} {texts.day_short(day.day):<11} {', '.join(slots) or rest}")
    done, planned = texts.trimmed(shown.done, 1), texts.sessions(round(shown.planned))
    desk.answer(
        data,
        "\n".join(
            [
                *lines,
                "",
                translate("cli", "{done} of {planned} done this week.").format(done=done, planned=planned),
            ]
        ),
    )
