"""``rehab accept``, ``put-off`` and ``phase``: what the person decides about doses and phases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from rehab.commands.options import command
from rehab.domain.errors import UserError
from rehab.ui import texts
from rehab.ui.texts import phases, proposals
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from rehab.commands.desk import Desk
    from rehab.domain.gate import Gate, Standing
    from rehab.services.progression import Asked


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    number = click.argument("number", type=click.IntRange(1), default=1)
    command(root, "accept")(number(accept))
    command(root, "put-off")(number(put_off))
    ways = click.option("--next", "way", flag_value="next", help="Begin the next phase.")
    stays = click.option("--stay", "way", flag_value="stay", help="Stay a week longer.")
    command(root, "phase")(ways(stays(phase)))


def accept(desk: Desk, number: int) -> None:
    """Follow a proposal of 'rehab today' by its number, from the first free day on.

    For example: rehab accept 1
    """
    one = _proposal(desk, number)
    plan = desk.services.progression.accept(desk.episode().id, one).value
    told = proposals.change(one.item.name, one.proposal)
    line = translate("cli", "{told}, from {day} on.").format(
        told=told, day=texts.day_long(plan.effective_from)
    )
    desk.answer({**proposal_data(number, one), "from": plan.effective_from}, line)


def put_off(desk: Desk, number: int) -> None:
    """Put a proposal of 'rehab today' off by its number; it comes back after further sessions."""
    one = _proposal(desk, number)
    desk.services.progression.decline(desk.episode().id, one)
    desk.answer(
        proposal_data(number, one),
        translate("cli", "{name}: put off. The dose stays as it is.").format(name=one.item.name),
    )


def _proposal(desk: Desk, number: int) -> Asked:
    """The proposal of a number, as ``rehab today`` counts them; none while a warning sign waits.

    Raises:
        UserError: ``proposal_unknown``.
    """
    episode = desk.episode()
    found = desk.services.progression.proposals(episode.id)
    if number > len(found) or desk.services.checkups.waiting(episode.id):
        raise UserError("proposal_unknown", number=number)
    return found[number - 1]


def proposal_data(number: int, asked: Asked) -> dict[str, Any]:
    """A proposal as JSON values."""
    proposal = asked.proposal
    return {
        "number": number,
        "routine": asked.place.key,
        "exercise": asked.item.exercise,
        "move": proposal.move.value,
        "reason": proposal.reason.value,
        "dose": texts.dose(proposal.old),
        "new_dose": texts.dose(proposal.new),
        "new_exercise": proposal.to_exercise or None,
        "days": list(proposal.days),
        "tags": list(proposal.tags),
    }


def phase(desk: Desk, way: str | None) -> None:
    """Show what the next phase waits for; begin it, or stay.

    Nothing of it happens by itself: what is open is shown, and you decide.
    """
    episode = desk.episode()
    service = desk.services.phases
    if way == "next":
        begun = service.go_on(episode.id).value
        span = begun.span_on(begun.effective_from)
        name = "" if span is None else span.phase.name
        line = translate("cli", "{name}: begins on {day}.").format(
            name=name, day=texts.day_long(begun.effective_from)
        )
        desk.answer({"phase": name, "from": begun.effective_from}, line)
        return
    if way == "stay":
        service.stay(episode.id)
    gate = service.gate(episode.id)
    if gate is None:
        desk.answer({"gate": None}, translate("cli", "No further phase waits."))
        return
    desk.answer({"gate": gate_data(gate)}, "\n".join([phases.gate_title(gate), *gate_lines(gate)]))


def gate_lines(gate: Gate) -> list[str]:
    """What is open and what is met, one a line."""
    points = [f"  [{'x' if one.met else ' '}] {_point(one)}" for one in gate.standings]
    return [phases.gate_line(gate), *points]


def _point(one: Standing) -> str:
    counted = phases.count_line(one)
    return f"{one.criterion.words} ({counted})" if counted else one.criterion.words


def gate_data(gate: Gate) -> dict[str, Any]:
    """The way to the next phase as JSON values."""
    return {
        "phase": gate.span.phase.name,
        "next": gate.following.name,
        "meant_end": gate.span.meant_end,
        "over": gate.over,
        "criteria": [
            {
                "words": one.criterion.words,
                "met": one.met,
                "have": one.have,
                "at_least": None if one.criterion.count is None else one.criterion.count.at_least,
            }
            for one in gate.standings
        ],
    }
