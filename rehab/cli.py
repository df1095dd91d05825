"""The command line: the same services as the window, without one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from rehab.commands import (
    care,
    checkup,
    clinic,
    decide,
    draw,
    erase,
    library,
    log,
    log_answers,
    patients,
    plan,
    progress,
    transfer,
    treatment,
)
from rehab.commands.desk import REFUSED, Desk
from rehab.commands.options import global_options
from rehab.commands.spoken import speaking
from rehab.domain.errors import Problem
from rehab.paths import Paths
from rehab.services.preferences import Preferences
from rehab.ui import language, texts

PIPE_CLOSED = 141
"""What a shell reports of a program whose reader has gone."""


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done; 3 done, with warnings; 2 refused, nothing changed; 1 a bug. "
    "Without a command the window opens.",
)
@global_options(hidden=False)
@click.pass_context
def root(context: click.Context) -> None:
    """Rehab: exercise, log pain, and learn whether home care is working.

    \b
    rehab start P01 --site left-heel    begin a programme
    rehab log first-step 5              this morning's pain
    rehab today                         what is due
    rehab verdict                       is it working?
    """
    if context.invoked_subcommand is None:
        context.exit(_open_window(context.ensure_object(Desk)))


root.add_command(log.log)
log_answers.add_commands(log.log)
treatment.add_commands(log.log)
plan.add_commands(root)
patients.add_commands(root)
decide.add_commands(root)
progress.add_commands(root)
library.add_commands(root)
draw.add_commands(root)
care.add_commands(root)
erase.add_commands(root)
checkup.add_commands(root)
clinic.add_commands(root)
transfer.add_commands(root)


@root.command("open")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@global_options(hidden=True)
@click.pass_context
def open_command(context: click.Context, files: tuple[Path, ...]) -> None:
    """Open the window, and look into FILES there: plans, logs, packs, runs."""
    context.exit(_open_window(context.ensure_object(Desk), files))


def _open_window(desk: Desk, files: tuple[Path, ...] = ()) -> int:
    from rehab.app import run

    return run(desk.paths, desk.clock, desk.shared, files)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: What stands behind ``rehab``; what the shell gave by default.

    Returns:
        The exit code.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        # A terminal without the letters of a sentence shows a mark in their place; it is no reason to fail.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    with speaking(root, language.look_up_in(_language(given))):
        return _run(Desk(), given)


def _language(arguments: Sequence[str]) -> str:
    """In which language help and refusals come; programs get English."""
    if "--json" in arguments:
        return language.SOURCE
    return language.spoken(Preferences(Paths.named_in(arguments)).chosen.language)


def _run(desk: Desk, arguments: list[str]) -> int:
    try:
        code = root.main(args=arguments, prog_name="rehab", standalone_mode=False, obj=desk)
    except click.Abort:
        return REFUSED
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        return REFUSED
    except Problem as problem:
        click.echo(texts.problem(problem), err=True)
        return REFUSED
    except BrokenPipeError:
        return PIPE_CLOSED
    finally:
        desk.close()
    return code if isinstance(code, int) else desk.exit_code
