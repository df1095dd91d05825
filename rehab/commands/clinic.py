"""``rehab clinic``: a shared database is set up, looked after, and filled."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rehab.commands.desk import REFUSED, Desk
from rehab.commands.options import command, global_options
from rehab.domain.errors import UserError
from rehab.ui.texts import shared as words

if TYPE_CHECKING:
    from rehab.services.clinic_desk import ClinicDesk

NOTED = re.compile(r"(\d{1,12}):([0-9a-f]{64})")


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""

    @root.group("clinic")
    @global_options(hidden=True)
    def clinic() -> None:
        """Set up a database that several workstations share (docs/clinic.md)."""

    @clinic.group("audit")
    @global_options(hidden=True)
    def audit() -> None:
        """The trail of who did what."""

    file = click.Path(path_type=Path, dir_okay=False)
    team = click.option("--team", required=True, help="The care team.")
    theirs = click.option("--their-password-file", type=file, help="Password of a new person.")
    without = click.option("--no-password", is_flag=True, help="The server proves people in another way.")
    login = click.argument("login")
    command(clinic, "init")(init)
    command(clinic, "add-team")(click.argument("name")(add_team))
    command(clinic, "add-person")(login(team(theirs(without(add_person)))))
    command(clinic, "check")(check)
    command(clinic, "move-in")(move_in)
    command(clinic, "move-out")(move_out)
    since = click.option("--since", metavar="COUNT:HASH", help="What an earlier verify said.")
    command(audit, "verify")(since(verify))
    most = click.option("-n", "--most", type=click.IntRange(1, 10_000), default=20, show_default=True)
    row = click.option("--row", default="", help="Key of one row.")
    command(audit, "list")(most(row(entries)))


def _clinic(desk: Desk) -> ClinicDesk:
    from rehab.services.clinic_desk import ClinicDesk

    access = desk.shared
    if access is None:
        raise UserError("clinic_needs_database")
    return ClinicDesk(access)


def init(desk: Desk) -> None:
    """Make or update schema, roles, policies and audit trail; run by an administrator of the server."""
    done = desk.with_password(lambda: _clinic(desk).set_up())
    desk.answer({"before": done.before, "schema": done.after}, words.was_set_up(done.before is None))


def add_team(desk: Desk, name: str) -> None:
    """Add a care team; people see the patients of their own teams only."""
    desk.with_password(lambda: _clinic(desk).add_team(name))
    desk.answer({"team": name}, words.team_added(name))


def add_person(
    desk: Desk, login: str, team: str, their_password_file: Path | None, no_password: bool
) -> None:
    """Make a role for a person, and put them into a team."""
    password = None if no_password else desk.new_password(their_password_file)
    desk.with_password(lambda: _clinic(desk).add_person(login, team, password))
    desk.answer({"login": login, "team": team}, words.person_added(login, team))


def check(desk: Desk) -> None:
    """Say who works in the database and whether its trail is whole."""
    state = desk.with_password(lambda: _clinic(desk).check())
    if not state.trail.whole:
        desk.exit_code = REFUSED
    people = [{"login": m.login, "team": m.team, "home": m.home} for m in state.members]
    lines = [words.member(m.login, m.team) for m in state.members] or [words.nobody()]
    desk.answer(
        {"members": people, "audit_whole": state.trail.whole, "audit_entries": state.trail.places},
        "\n".join([*lines, words.trail(state.trail)]),
    )


def verify(desk: Desk, since: str | None) -> None:
    """Look along the audit trail for anything removed or changed."""
    noted = None
    if since is not None:
        found = NOTED.fullmatch(since)
        if found is None:
            raise UserError("audit_note_not_understood")
        noted = (int(found[1]), found[2])
    trail = desk.with_password(lambda: _clinic(desk).verify(noted))
    if not trail.whole:
        desk.exit_code = REFUSED
    data = {"whole": trail.whole, "entries": trail.places, "head": trail.head, "broken": trail.broken}
    desk.answer({**data, "loose": trail.loose, "known": trail.known}, words.trail(trail))


def entries(desk: Desk, most: int, row: str) -> None:
    """List the newest entries of the trail."""
    found = desk.with_password(lambda: _clinic(desk).entries(most, row))
    data = [
        {"at": e.at.isoformat(), "who": e.who, "action": e.action, "what": e.what, "row": e.row_id}
        for e in found
    ]
    lines = (f"{e.at:%Y-%m-%d %H:%M:%S}  {e.who}  {e.action}  {e.what}  {e.row_id}" for e in found)
    desk.answer({"entries": data}, "\n".join(lines))


def move_in(desk: Desk) -> None:
    """Copy everybody of the data file into the shared database."""
    _move(desk, inwards=True)


def move_out(desk: Desk) -> None:
    """Copy everybody of your teams out of the shared database into the data file."""
    _move(desk, inwards=False)


def _move(desk: Desk, inwards: bool) -> None:
    from rehab.services.moving import Move, Mover
    from rehab.storage.database import open_database

    if desk.shared is None:
        raise UserError("clinic_needs_database")
    shared = desk.services.database
    if inwards and not desk.paths.database.is_file():
        raise UserError("file_missing", file=desk.paths.database)
    with closing(open_database(desk.paths, desk.clock)) as own:
        source, target = (own, shared) if inwards else (shared, own)
        moved = Mover(source, target).move(lambda done, of: click.echo(words.moving(done, of), err=True))
    if any(one.how is Move.DIFFERS for one in moved):
        desk.warnings.append(words.some_differ())
    data = [{"name": one.name, "how": one.how.value, "rows": one.rows} for one in moved]
    desk.answer({"people": data}, "\n".join(words.moved(one) for one in moved) or words.nobody_to_move())
