"""``rehab erase``: one person, or everything, for good."""

from __future__ import annotations

from typing import Any

import click

from rehab.commands.desk import WITH_WARNINGS, Desk
from rehab.commands.options import command
from rehab.domain.errors import UserError
from rehab.ui.texts import backups as words
from rehab.ui.texts.handover import person_name


def add_commands(root: click.Group) -> None:
    """Put the command under a group."""
    made: Any = erase
    for option in (
        click.option("--yes", is_flag=True, help="Do it; without this it is only said what would go."),
        click.option("--backups", is_flag=True, help="Take the person out of the backups, too."),
        click.option("--everything", is_flag=True, help="Delete everybody instead of one person."),
    ):
        made = option(made)
    command(root, "erase")(made)


def erase(desk: Desk, everything: bool, backups: bool, yes: bool) -> None:
    """Delete a person for good: the one of --patient, else the one person.

    This cannot be undone. Without --backups the backups stay as they are and are named; with it they are written anew
    without the person. With --everything a last backup is made first, unless --backups deletes the backups, too.
    """
    care = desk.services.care
    care.require_erasable()
    if everything:
        if not yes:
            raise UserError("erase_not_confirmed", who=words.everybody())
        kept = care.erase(with_backups=backups)
        data: dict[str, Any] = {"backup": None if kept is None else str(kept)}
        desk.answer(data, words.erased(backups_kept=not backups))
        return
    person = desk.person()
    if person is None:
        raise UserError("handover_nobody")
    name = person_name(person.name, person.is_me)
    if not yes:
        click.echo(words.traces(care.traces(person.id)), err=True)
        raise UserError("erase_not_confirmed", who=name)
    done = care.erase_person(person.id, with_backups=backups)
    if done.left.holding or done.left.unknown:
        desk.exit_code = WITH_WARNINGS
    data = {
        "rows": dict(done.rows),
        "cleaned": [str(file) for file in done.cleaned],
        "holding": [str(file) for file in done.left.holding],
        "unknown": [str(file) for file in done.left.unknown],
    }
    desk.answer(data, words.person_erased(done))
