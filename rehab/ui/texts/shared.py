"""Words about a database that several workstations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from rehab.services.moving import MoveReport
    from rehab.storage.moving import Moved
    from rehab.storage.shared.address import ServerAddress
    from rehab.storage.shared.audit import Trail

translate = QCoreApplication.translate
FEW = 12
"""Up to so many people are told one by one."""


def was_set_up(new: bool) -> str:
    """Said after a set-up."""
    if new:
        return translate(
            "shared",
            "The shared database is set up. Next: rehab clinic add-team NAME, then add-person LOGIN --team NAME.",
        )
    return translate("shared", "The shared database is up to date.")


def team_added(name: str) -> str:
    """Said after a team was added."""
    return translate("shared", "The team “{name}” is there.").format(name=name)


def person_added(login: str, team: str) -> str:
    """Said after a person was added."""
    return translate("shared", "{login} works in the team “{team}”.").format(login=login, team=team)


def member(login: str, team: str) -> str:
    """One line of who works where."""
    return f"{login}: {team}"


def nobody() -> str:
    """When no person was added yet."""
    return translate("shared", "Nobody works in this database yet.")


def trail(found: Trail) -> str:
    """What a look along the audit trail found."""
    if found.broken is not None:
        return translate(
            "shared",
            "The audit trail is not whole: entry {place} was removed or changed, or was never part of it.",
        ).format(place=found.broken)
    if found.loose:
        return translate(
            "shared", "The audit trail is not whole: {count} entries stand outside its chain."
        ).format(count=found.loose)
    if found.known is False:
        return translate(
            "shared", "The audit trail is not the one that was noted: its earlier entries were replaced."
        )
    return translate(
        "shared", "The audit trail is whole, {count} entries. To prove it later, note {count}:{head}."
    ).format(count=found.places, head=found.head)


def shared_sentences() -> dict[str, str]:
    """What a server or its set-up may refuse, by code."""
    return {**_server(), **_set_up(), **_typed()}


def _server() -> dict[str, str]:
    return {
        "server_unreachable": translate(
            "problems",
            "The database on {host}, port {port}, does not answer. Check the network and that the server runs.",
        ),
        "server_lost": translate(
            "problems",
            "The connection to the database on {host} was lost. What you typed is still here; do it again "
            "when the connection is back.",
        ),
        "server_password": translate(
            "problems", "The server on {host} does not know {user} with this password. Type it again."
        ),
        "server_certificate": translate(
            "problems",
            "The certificate of {host} could not be confirmed, so nothing was sent. Ask who runs the server for its "
            "root certificate, and add sslrootcert=FILE to the address.",
        ),
        "server_slow": translate(
            "problems", "The database on {host} took too long and was stopped. Do it again in a moment."
        ),
        "server_busy": translate(
            "problems", "Somebody else is changing the same on {host}. Do it again in a moment."
        ),
        "server_crowded": translate(
            "problems", "The server on {host} has no place for one more connection. Try again in a moment."
        ),
        "server_full": translate(
            "problems", "The disk of the server {host} is full. Ask who runs it to make room."
        ),
        "server_only_reads": translate(
            "problems",
            "The database on {host} can only be read: it is a copy of another server. Use that one.",
        ),
        "server_database_missing": translate(
            "problems", "There is no database “{name}” on {host}. Check the name in the address."
        ),
        "not_your_team": translate(
            "problems", "This belongs to another care team, or is not there any more. The try was noted."
        ),
    }


def _set_up() -> dict[str, str]:
    return {
        "server_driver_missing": translate(
            "problems",
            "The part of Rehab that talks to a server is not installed. Install rehab[clinic], then start again.",
        ),
        "server_not_set_up": translate(
            "problems",
            "“{name}” on {host} is not set up for Rehab. An administrator runs: rehab clinic init.",
        ),
        "server_schema_newer": translate(
            "problems",
            "“{name}” on {host} was set up by a newer version of this program. Install that version.",
        ),
        "server_schema_older": translate(
            "problems",
            "“{name}” on {host} was set up by an older version of this program. An administrator runs: "
            "rehab clinic init.",
        ),
        "server_too_old": translate(
            "problems", "The server on {host} is older than PostgreSQL 14. Update it first."
        ),
        "server_may_not_set_up": translate(
            "problems", "{user} may not set up “{name}” on {host}. Use an administrator of the server."
        ),
        "server_role_too_strong": translate(
            "problems",
            "{user} is an administrator of the server, whom no rule of the teams holds. Work with a role of your own: "
            "rehab clinic add-person.",
        ),
        "server_unprotected": translate(
            "problems",
            "A table of “{name}” on {host} is not protected by the rules of the teams, so it is not used. "
            "An administrator runs: rehab clinic init.",
        ),
        "server_no_team": translate(
            "problems", "{user} is in no care team yet. An administrator runs: rehab clinic add-person."
        ),
        "move_not_proven": translate(
            "problems",
            "What arrived is not what was sent, so nothing of this person was kept there. Do it again; who was moved "
            "before stays moved.",
        ),
        "shared_address_unusable": translate(
            "problems",
            "The address of the shared database in the settings file cannot be used. Correct shared_database there, "
            "or work with the data on this computer.",
        ),
        "password_file_open": translate(
            "problems", "{path} can be read by others. Keep it to yourself first: chmod 600."
        ),
    }


def _typed() -> dict[str, str]:
    return {
        "database_password_in_url": translate(
            "problems",
            "A password does not belong into the address: others could read it there. Leave it out; it is asked for, "
            "or read from the file of --password-file.",
        ),
        "server_address_incomplete": translate(
            "problems",
            "The address has no {part}. Write it like postgresql+psycopg://anna@db.example.org:5432/clinic.",
        ),
        "server_address_unknown_part": translate(
            "problems", "“{part}” is not part of an address that can be used. Leave it out."
        ),
        "server_needs_tls": translate(
            "problems",
            "{host} is another computer: the connection is always encrypted and its certificate checked "
            "(sslmode=verify-full).",
        ),
        "server_keeps_backups": translate(
            "problems",
            "This database is on a server. Whoever runs the server backs it up and restores it (docs/clinic.md).",
        ),
        "server_keeps_people": translate(
            "problems",
            "This database is on a server. Nobody can be deleted there for good from this window: the trail of changes "
            "and the server's own backups keep what was entered. Ask whoever runs the server (docs/clinic.md).",
        ),
        "password_file_empty": translate("problems", "{file} has no password in its first line."),
        "password_missing": translate(
            "problems", "The server asks for a password. Run this in a terminal, or use --password-file."
        ),
        "password_too_short": translate("problems", "A password needs at least {limit} characters."),
        "team_unnamed": translate("problems", "The team needs a name."),
        "team_exists": translate("problems", "There is a team “{name}” already."),
        "team_unknown": translate(
            "problems", "There is no team “{name}”. Add it first: rehab clinic add-team."
        ),
        "login_refused": translate("problems", "“{name}” cannot be the name of a role. Choose a short name."),
        "clinic_needs_database": translate(
            "problems", "Say which database: --database postgresql+psycopg://USER@HOST/NAME."
        ),
        "audit_note_not_understood": translate(
            "problems", "What an earlier look said is a count, a colon and 64 letters and digits."
        ),
    }


def password_of(user: str) -> str:
    """Asks for a password in a terminal."""
    return translate("shared", "Password of {user}").format(user=user)


def new_password() -> str:
    """Asks for the password of a new person in a terminal."""
    return translate("shared", "Password of the new person")


def works_with(now: ServerAddress | None) -> str:
    """Which data is worked with."""
    if now is None:
        return translate("shared", "This computer's own data file")
    return translate("shared", "Shared database “{name}”").format(name=now.database)


def from_next_start(chosen: str, now: ServerAddress | None) -> str:
    """Who is signed in where, or what follows."""
    if chosen and now is None:
        return translate("shared", "From the next start on: the shared database below.")
    if now is None:
        return translate("shared", "Nothing leaves this computer.")
    told = translate("shared", "On {host}, signed in as {user}.").format(host=now.host, user=now.user)
    if not chosen:
        return told + " " + translate("shared", "For this start only.")
    return told


def connection_works() -> str:
    """Said after a test."""
    return translate("shared", "The connection works, and the database is ready to be worked with.")


def used_from_next_start() -> str:
    """Said after a server was chosen."""
    return translate("shared", "Chosen. Quit and start Rehab again to work with the shared database.")


def left_from_next_start() -> str:
    """Said after a server was left."""
    return translate("shared", "Quit and start Rehab again to work with the data on this computer.")


def lost(host: str) -> str:
    """The state while a server does not answer."""
    return translate(
        "shared", "No connection to {host}. What you type stays here; storing works again when it is back."
    ).format(host=host)


def back(host: str) -> str:
    """Said when the server answers again."""
    return translate("shared", "Connected to {host} again.").format(host=host)


def moving(done: int, of: int) -> str:
    """How far a move is."""
    return translate("shared", "{done} of {of} people").format(done=done, of=of)


def moving_begins() -> str:
    """Before the first person is copied."""
    return translate("shared", "Looking who is there …")


def moving_stopped() -> str:
    """After somebody stopped it."""
    return translate("shared", "Stopped. Who was copied is there; the rest can be copied later.")


def move_report(report: MoveReport) -> str:
    """What came of a move: how many there were and are, and who was not simply copied."""
    if not report.people:
        return nobody_to_move()
    counted = translate(
        "shared", "{sent} people compared. Where they went there were {before} before, now there are {after}."
    )
    lines = [counted.format(sent=len(report.people), before=report.before, after=report.after)]
    told = (
        report.people if len(report.people) <= FEW else [p for p in report.people if p.how.value == "differs"]
    )
    lines += [moved(one) for one in told]
    if any(one.how.value == "differs" for one in report.people):
        lines.append(some_differ())
    return "\n".join(lines)


def moved(one: Moved) -> str:
    """How it went with one person."""
    name = one.name or translate("shared", "(no name)")
    sentences = {
        "moved": translate("shared", "{name}: {rows} rows arrived and were compared."),
        "there": translate("shared", "{name}: was there already, {rows} rows, all the same."),
        "differs": translate("shared", "{name}: is there and was worked on, so it was left as it is."),
    }
    return sentences[one.how.value].format(name=name, rows=one.rows)


def some_differ() -> str:
    """When somebody was left as they are."""
    return translate(
        "shared", "Somebody is there in another state. Hand over a log file to bring the two together."
    )


def nobody_to_move() -> str:
    """When there is nobody."""
    return translate("shared", "There is nobody to move.")
