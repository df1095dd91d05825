"""``rehab import`` and ``rehab export``: what comes in and goes out as files."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from rehab.commands import paper as paper_command
from rehab.commands import report as report_command
from rehab.commands import transfer_handover, transfer_pack
from rehab.commands.desk import REFUSED, WITH_WARNINGS, Desk, read_day, written, written_line
from rehab.commands.options import command
from rehab.domain.errors import EnvironmentProblem, Problem, UserError
from rehab.exchange.pack_file import ENDING, holds_pack, is_pack
from rehab.services.export import ExportWish
from rehab.services.handover import is_ours
from rehab.ui import texts

PACK, HANDOVER, RUNS = "pack", "handover", "runs"
EXPORTS = (
    "plan",
    "handout",
    "calendar",
    "report",
    "plan-file",
    "log-file",
    "log",
    "xlsx",
    "fhir",
    "everything",
)
"""Kinds of export by their words, beside packs."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file that can be read.

    Attributes:
        kind: Its word.
        knows: Whether content and name are of this kind; asked in the order of the table.
        read: Reads one file and tells what it did.
    """

    kind: str
    knows: Callable[[bytes, str], bool]
    read: Callable[[Desk, Path, Mapping[str, Any]], dict[str, Any]]


def _read_runs(desk: Desk, file: Path, wishes: Mapping[str, Any]) -> dict[str, Any]:
    # Loads the readers of tracks: not before there is something that may be runs.
    from rehab.commands.import_runs import import_runs

    return import_runs(desk, file, wishes["dry_run"], wishes["dates"])


READERS = (
    Reader(PACK, lambda raw, name: is_pack(raw, name) or holds_pack(io.BytesIO(raw)), transfer_pack.read),
    Reader(HANDOVER, lambda raw, _name: is_ours(raw), transfer_handover.read),
    Reader(RUNS, lambda _raw, _name: True, _read_runs),
)
"""Every kind of file, in the order in which they are tried."""
MOST_BYTES = 200_000_000
"""Nothing that can be read here is longer [P]."""


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    path = click.Path(path_type=Path)
    take = click.argument("files", nargs=-1, required=True, type=path, metavar="FILE...")
    options = (
        click.option("--dry-run", is_flag=True, help="Only say what would be read."),
        click.option(
            "--kind",
            type=click.Choice([reader.kind for reader in READERS]),
            help="What the files are, if it is not clear.",
        ),
        click.option(
            "--differing",
            type=click.Choice(list(transfer_handover.DIFFERING)),
            help="What to keep of an entry that is here and differs: newest (for plans and logs), mine (for packs), "
            "theirs or both.",
        ),
        click.option(
            "--dates",
            type=click.Choice(["day-first", "month-first"]),
            help="What comes first in dates of a table of runs, if they can be read both ways.",
        ),
        click.option("--as", "whose", type=click.Choice(["me", "other"]), help="Whose plan or log it is."),
        click.option("--name", default="", help="What somebody else is called here."),
        _passphrase_option(),
    )
    for option in reversed(options):
        take = _both(option, take)
    command(root, "import")(take(import_))
    export_options = (
        click.argument("kind", type=click.Choice([PACK, *EXPORTS]), metavar="KIND"),
        click.argument("slugs", nargs=-1, metavar="[SLUG]..."),
        click.option("-o", "--output", required=True, type=path, help="The file to write."),
        click.option("--from", "first", metavar="DATE", help="First day of tables; all by default."),
        click.option("--to", "last", metavar="DATE", help="Last day of tables; today by default."),
        click.option(
            "--notes/--no-notes", default=True, help="Whether free words go along; they do by default."
        ),
        _passphrase_option(),
    )
    made: Any = report_command.options(paper_command.options(export))
    for option in reversed(export_options):
        made = option(made)
    command(root, "export")(made)


def _passphrase_option() -> Callable[[Any], Any]:
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path, dir_okay=False),
        help="A file whose first line is the passphrase of plan, log and everything.",
    )


def _both(outer: Callable[[Any], Any], inner: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda function: outer(inner(function))


def import_(desk: Desk, files: tuple[Path, ...], **wishes: Any) -> None:
    """Read runs (GPX, TCX, FIT, CSV, exports of Strava and Garmin, ZIP, folders), packs, plan files and log files.

    What a file is shows in its content, not in its name. A run that is here already is left alone. What is new is
    added. Of a plan or a log the version that was changed last is kept, of a pack the one that is here, unless
    --differing says otherwise. The data is backed up first, and all of it can be taken back in the window.
    """
    wishes["passphrase"] = read_passphrase(wishes.pop("passphrase_file"))
    told = [_import_one(desk, file, wishes) for file in files]
    refused = [entry for entry in told if entry["status"] == "refused"]
    lines = [f"{entry['file']}: {entry['message']}" for entry in told if entry["status"] != "refused"]
    if len(refused) == len(told):
        desk.exit_code = REFUSED
    elif refused or any(entry["status"] == "warning" for entry in told):
        desk.exit_code = WITH_WARNINGS
    desk.warnings += [_named(entry) for entry in refused] if desk.exit_code != REFUSED else []
    desk.warnings += [line for entry in told for line in entry.pop("notes")]
    if desk.exit_code != REFUSED or desk.options.as_json:
        desk.answer({"files": told}, "\n".join(lines))
    if desk.exit_code == REFUSED:
        for entry in refused:
            click.echo(_named(entry), err=True)


def _named(entry: dict[str, Any]) -> str:
    """The message of a file with its name in front, unless the sentence names it."""
    message, file = str(entry["message"]), str(entry["file"])
    return message if file in message else f"{file}: {message}"


def _import_one(desk: Desk, file: Path, wishes: Mapping[str, Any]) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "file": str(file),
        "kind": wishes["kind"] or "unknown",
        "items": [],
        "known": 0,
        "notes": [],
    }
    try:
        kind = RUNS if file.is_dir() else wishes["kind"]
        raw = b"" if file.is_dir() else _content(file)
        reader = next(r for r in READERS if r.kind == kind or (kind is None and r.knows(raw, file.name)))
        entry["kind"] = reader.kind
        return {**entry, **reader.read(desk, file, wishes)}
    except Problem as problem:
        return {**entry, "status": "refused", "message": texts.problem(problem)}


def _content(file: Path) -> bytes:
    if not file.is_file():
        raise UserError("file_missing", file=file)
    try:
        with file.open("rb") as stream:
            return stream.read(MOST_BYTES)
    except OSError as error:
        raise EnvironmentProblem("file_unreadable", path=file, folder=file.parent) from error


def read_passphrase(file: Path | None) -> str | None:
    """The first line of a file, so that a passphrase stands neither in the list of processes nor in a history.

    Raises:
        UserError: ``file_missing`` or ``passphrase_empty``.
    """
    if file is None:
        return None
    try:
        lines = _content(file).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise UserError("passphrase_empty") from error
    if not lines or not lines[0]:
        raise UserError("passphrase_empty")
    return lines[0]


def export(desk: Desk, kind: str, slugs: tuple[str, ...], output: Path, **wishes: Any) -> None:
    """Write a plan, a log, tables, a clinical document, everything, or a pack of exercises as one file.

    \b
    plan-file    the whole plan, for Rehab elsewhere (.rehabplan)
    log-file     plan and all entries, for Rehab elsewhere (.rehablog)
    everything   all people, entries, own exercises and pictures (.zip)
    log          all entries as a table (.csv), or every table as one (.zip)
    xlsx         every table in one workbook
    fhir         a FHIR R4B bundle (.json)
    plan         the illustrated plan as PDF, or a programme that is named
    handout      the same as a web page for a telephone, in one file
    report       one page for a doctor as PDF, with everything behind it after --appendix
    calendar     what is due from today on, for a calendar (.ics)
    pack         own exercises and programmes, or those that are named (.rehabpack)

    A file that is there already is never overwritten.
    """
    if output.exists():
        raise UserError("file_exists", file=output)
    if kind == report_command.REPORT:
        report_command.export(desk, slugs, output, wishes["paper"], wishes["appendix"])
    elif kind in paper_command.KINDS:
        printed = {name: wishes[name] for name in ("phase", "paper", "steps", "draft")}
        paper_command.export(desk, kind, slugs, output, **printed)
    elif kind == PACK:
        _export_pack(desk, slugs, output)
    else:
        _export_records(desk, kind, output, wishes)


def _export_records(desk: Desk, kind: str, output: Path, wishes: Mapping[str, Any]) -> None:
    """Write what was entered, of the person who was named or of everybody."""
    exports = desk.services.exports
    person = desk.person() if desk.options.patient is not None else None
    wish = ExportWish(
        patient_id=None if person is None else person.id,
        first=_day(wishes["first"]),
        last=_day(wishes["last"]),
        notes=wishes["notes"],
        passphrase=read_passphrase(wishes["passphrase_file"]),
        ending=output.suffix.lower(),
    )
    file = output if output.suffix else output.with_suffix(exports.kind(kind).ending)
    exports.run(kind, wish, file)
    desk.answer(written(file, kind), written_line(file))


def _day(text: str | None) -> date | None:
    return None if text is None else read_day(text, date.min)


def _export_pack(desk: Desk, slugs: tuple[str, ...], output: Path) -> None:
    packs = desk.services.packs
    file = output if output.suffix else output.with_suffix(ENDING)
    if file.exists():
        raise UserError("file_exists", file=file)
    held = packs.export(slugs or packs.own_slugs(), file)
    desk.answer({**written(file, PACK), "slugs": list(held)}, written_line(file, ", ".join(held)))
