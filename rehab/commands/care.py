"""``rehab check``, ``backup``, ``restore`` and ``rescue``."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rehab.commands.desk import REFUSED, WITH_WARNINGS, Desk
from rehab.commands.options import command
from rehab.domain.errors import Problem, UserError
from rehab.storage.catalog_words import UNKNOWN
from rehab.ui import texts
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from rehab.domain.content import ContentProblem


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    path = click.Path(path_type=Path)
    only = click.option("--content-only", is_flag=True, help="Look at exercises and programmes only.")
    files = click.argument("files", nargs=-1, type=path, metavar="[FILE.toml]...")
    command(root, "check")(only(files(check)))
    to = click.option(
        "-o", "--output", type=path, help="A new file or a folder; the backup folder by default."
    )
    command(root, "backup")(to(backup))
    command(root, "restore")(click.argument("file", type=path, metavar="FILE")(restore))
    saved = click.option("-o", "--output", type=path, required=True, help="The ZIP file to write.")
    command(root, "rescue")(click.argument("file", type=path, metavar="FILE")(saved(rescue)))


def check(desk: Desk, files: tuple[Path, ...], content_only: bool) -> None:
    """Check data file, backups and content.

    With FILEs, check these exercise or programme files as if they were added to the library.
    """
    if files:
        problems = [problem for file in files for problem in desk.catalog.validate(file)]
    else:
        problems = [*desk.catalog.problems(), *desk.catalog.drawing_problems()]
        translations = desk.catalog.language_problems()
        problems += [problem for problem in translations if problem.code != UNKNOWN]
        desk.warnings += [str(problem) for problem in translations if problem.code == UNKNOWN]
    data: dict[str, Any] = {"content": [_problem_data(problem) for problem in problems]}
    if not files:
        data["counts"] = _content_counts(desk)
    lines = [_content_line(desk, problems, files), *(f"  {_problem_line(problem)}" for problem in problems)]
    if not content_only and not files:
        result = desk.services.care.check()
        data["data"] = {"codes": list(result.codes), "sound": result.sound, "rows": dict(result.rows)}
        data["newest_backup"] = None if result.newest_backup is None else str(result.newest_backup)
        lines.append(texts.check_result(result))
    if problems:
        desk.exit_code = REFUSED
    desk.answer(data, "\n".join(lines))
    if problems:
        click.echo(texts.broken_content(len({problem.file for problem in problems})), err=True)


def _content_line(desk: Desk, problems: list[ContentProblem], files: tuple[Path, ...]) -> str:
    if problems:
        return translate("cli", "Content: not in order.")
    if files:
        return translate("cli", "Content: in order.")
    words = {
        "exercises": translate("cli", "exercises"),
        "programmes": translate("cli", "programmes"),
        "packs": translate("cli", "packs"),
        "links": translate("cli", "links"),
        "drawings": translate("cli", "drawings"),
        "poses": translate("cli", "poses"),
        "guide cards": translate("cli", "guide cards"),
        "questions": translate("cli", "questions"),
        "sources": translate("cli", "sources"),
    }
    counted = ", ".join(f"{words[name]} {count}" for name, count in _content_counts(desk).items())
    return translate("cli", "Content: in order ({counted}).").format(counted=counted)


def _content_counts(desk: Desk) -> dict[str, int]:
    """How much content there is; a link between an easier and a harder exercise counts once."""
    exercises, guide = desk.catalog.exercises(), desk.catalog.guide()
    drawings = [exercise.drawing for exercise in exercises if exercise.drawing is not None]
    return {
        "exercises": len(exercises),
        "programmes": len(desk.catalog.programmes()),
        "packs": len(desk.catalog.packs()),
        "links": sum(len(exercise.harder) for exercise in exercises),
        "drawings": len(drawings),
        "poses": sum(1 if drawing.a == drawing.b else 2 for drawing in drawings),
        "guide cards": len(guide.causes) + len(guide.treatments),
        "questions": len(guide.questions),
        "sources": len(desk.catalog.sources()),
    }


def _problem_data(problem: ContentProblem) -> dict[str, Any]:
    return {
        "file": problem.file,
        "line": problem.line,
        "field": problem.field,
        "code": problem.code,
        "sentence": problem.sentence,
    }


def _problem_line(problem: ContentProblem) -> str:
    where = f"{problem.file}:{problem.line}"
    return (
        f"{where}: {problem.field}: {problem.sentence}" if problem.field else f"{where}: {problem.sentence}"
    )


def backup(desk: Desk, output: Path | None) -> None:
    """Copy the data file to a new file, and prove the copy."""
    made = desk.services.care.backup(output)
    desk.answer({"file": str(made)}, translate("cli", "Backed up and checked: {file}").format(file=made))


def restore(desk: Desk, file: Path) -> None:
    """Go back to a backup; the present data is backed up first."""
    if not file.is_file():
        raise UserError("file_missing", file=file)
    # Not through the open data file: a damaged one is what a restore is for.
    from rehab.storage.connect import key_of
    from rehab.storage.restore import restore_from

    paths = desk.paths.ensure()
    # A data file that nobody can unlock any more is kept as it is, like a damaged one.
    with suppress(Problem):
        desk.unlocking(lambda: key_of(paths.database))
    result = desk.unlocking(lambda: restore_from(paths, desk.clock, file))
    data = {
        "file": str(file),
        "rows": result.after,
        "kept": None if result.kept is None else str(result.kept),
    }
    desk.answer(data, texts.restored(result))


def rescue(desk: Desk, file: Path, output: Path) -> None:
    """Save what can be read of a data file that does not open.

    FILE is read as it lies there and never changed. The ZIP holds tables for every spreadsheet and can be imported;
    a list of what could not be read is put beside it.
    """
    from rehab.services.rescue import Rescue
    from rehab.ui.texts import rescue as words

    result = Rescue(desk.paths, desk.clock, desk.preferences).save(file, output, words.rescue_list)
    told = words.losses(result)
    data = {"file": str(output), "rows": dict(result.counts), "missing": list(told)}
    if told:
        desk.exit_code = WITH_WARNINGS
    desk.answer(data, "\n".join((f"{words.rescued_heading(result)}.", *told)))
