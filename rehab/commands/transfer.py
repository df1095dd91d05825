"""``rehab import`` and ``rehab export``: what comes in and goes out as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rehab.commands import paper, report
from rehab.commands.desk import DONE, REFUSED, WITH_WARNINGS, Desk, command
from rehab.domain.errors import EnvironmentProblem, Problem, UserError
from rehab.exchange.pack_file import ENDING, holds_pack, is_pack
from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.services.pack_preview import PackPreview

LATER = (
    "plan-file",
    "log-file",
    "log",
    "xlsx",
    "fhir",
    "everything",
)
"""Kinds of export of which only the name is there yet."""
PACK, RUNS = "pack", "runs"
DIFFERING = {"mine": "leave", "theirs": "take", "both": "both"}
HEAD_BYTES = 8


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    path = click.Path(path_type=Path)
    files = click.argument("files", nargs=-1, required=True, type=path, metavar="FILE...")
    dry = click.option("--dry-run", is_flag=True, help="Only say what would be read.")
    kind = click.option(
        "--kind", "kind_", type=click.Choice([PACK, RUNS]), help="What the files are, if it is not clear."
    )
    differing = click.option(
        "--differing",
        type=click.Choice(list(DIFFERING)),
        default="mine",
        help="What to keep of an exercise that is there already and differs; mine by default.",
    )
    order = click.option(
        "--dates",
        type=click.Choice(["day-first", "month-first"]),
        help="What comes first in dates of a table, if they can be read both ways.",
    )
    command(root, "import")(files(dry(kind(differing(order(import_))))))
    what = click.argument(
        "kind_", type=click.Choice([PACK, *paper.KINDS, report.REPORT, *LATER]), metavar="KIND"
    )
    slugs = click.argument("slugs", nargs=-1, metavar="[SLUG]...")
    output = click.option("-o", "--output", required=True, type=path, help="The file to write.")
    command(root, "export")(what(slugs(output(report.options(paper.options(export))))))


def import_(
    desk: Desk, files: tuple[Path, ...], dry_run: bool, kind_: str | None, differing: str, dates: str | None
) -> None:
    """Read runs (GPX, TCX, FIT, CSV, exports of Strava and Garmin, ZIP, folders) and packs of exercises from files.

    What a file is shows in its content, not in its name. What is new is added, a run that is there already is left
    alone, and what is there already of a pack and differs is left as it is unless --differing says otherwise.
    """
    told = [_import_one(desk, file, dry_run, kind_, differing, dates) for file in files]
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


def _import_one(
    desk: Desk, file: Path, dry_run: bool, kind_: str | None, differing: str, dates: str | None
) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "file": str(file),
        "kind": kind_ or "unknown",
        "items": [],
        "known": 0,
        "notes": [],
    }
    try:
        if (kind_ or _kind(file)) == PACK:
            entry["kind"] = PACK
            return {**entry, **_import_pack(desk, file, dry_run, differing)}
        from rehab.commands.import_runs import import_runs

        return {**entry, **import_runs(desk, file, dry_run, dates)}
    except Problem as problem:
        return {**entry, "status": "refused", "message": texts.problem(problem)}


def _kind(file: Path) -> str:
    """What a file holds: an archive with the list of a pack is a pack, everything else may hold runs."""
    if file.is_dir():
        return RUNS
    if is_pack(_head(file), file.name):
        return PACK
    with file.open("rb") as stream:
        return PACK if holds_pack(stream) else RUNS


def _head(file: Path) -> bytes:
    if not file.is_file():
        raise UserError("file_missing", file=file)
    try:
        with file.open("rb") as stream:
            return stream.read(HEAD_BYTES)
    except OSError as error:
        raise EnvironmentProblem("file_unreadable", path=file, folder=file.parent) from error


def _import_pack(desk: Desk, file: Path, dry_run: bool, differing: str) -> dict[str, Any]:
    from rehab.services.pack_preview import Choice, Status

    packs = desk.services.packs
    preview = packs.preview(file)
    wanted = Choice(DIFFERING[differing])
    different = preview.of(Status.DIFFERS)
    choices = {item.slug: wanted for item in different}
    message = _found(preview)
    if not dry_run:
        done = packs.take(preview, choices).value
        message += "; " + texts.pack_imported(len(done.added), len(done.changed))
    left = [item for item in different if wanted not in item.choices or wanted is Choice.LEAVE]
    notes = [f"{item.slug}: {item.why}" for item in preview.of(Status.REFUSED)]
    notes += [f"{item.slug}: {note}" for item in preview.items for note in texts.pack_notes(item.notes)]
    notes += [
        f"{item.slug}: {texts.pack_status(item.status)}; {texts.pack_choice('leave', '').lower()}."
        for item in left
    ]
    return {
        "status": "warning" if notes else "accepted",
        "message": message + ".",
        "items": [
            {"kind": i.kind, "slug": i.slug, "name": i.name, "status": i.status} for i in preview.items
        ],
        "known": len(preview.of(Status.SAME)),
        "notes": notes,
    }


def _found(preview: PackPreview) -> str:
    from rehab.services.pack_preview import Status

    counts = [len(preview.of(s)) for s in (Status.NEW, Status.DIFFERS, Status.SAME, Status.REFUSED)]
    return texts.pack_read(*counts)


def export(desk: Desk, kind_: str, slugs: tuple[str, ...], output: Path, **wishes: Any) -> None:
    """Write one file for somebody else.

    \b
    pack      own exercises and programmes, or those that are named
    plan      the illustrated plan as PDF, or a programme that is named
    handout   the same as a web page for a telephone, in one file
    calendar  what is due from today on, for the calendar of a phone or computer
    report    one page for a doctor as PDF, with everything behind it after --appendix
    """
    appendix = bool(wishes.pop("appendix", False))
    if kind_ == report.REPORT:
        report.export(desk, slugs, output, wishes.get("paper"), appendix)
        return
    if kind_ in paper.KINDS:
        paper.export(desk, kind_, slugs, output, **wishes)
        return
    if kind_ != PACK:
        raise UserError("not_there_yet", command=f"export {kind_}")
    if output.exists():
        raise UserError("file_exists", file=output)
    packs = desk.services.packs
    file = output if output.suffix else output.with_suffix(ENDING)
    held = packs.export(slugs or packs.own_slugs(), file)
    desk.exit_code = DONE
    desk.answer(
        {"file": str(file), "kind": PACK, "slugs": list(held)}, f"Written: {file} ({', '.join(held)})"
    )
