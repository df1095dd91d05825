"""The options that stand before or after every command, and how a function becomes a command."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from rehab import __version__
from rehab.commands.desk import Desk
from rehab.paths import DATA_DIR_OPTION

WORDS = "--passphrase-file"
F = TypeVar("F", bound=Callable[..., Any])


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Store a global option; the one nearest to the command wins."""
    if value and not context.resilient_parsing:
        setattr(context.ensure_object(Desk).options, str(parameter.name), value)


def _show_version(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value and not context.resilient_parsing:
        click.echo(f"rehab {__version__}")
        context.exit()


def global_options(hidden: bool) -> Callable[[F], F]:
    """The options that may stand before or after every command.

    Args:
        hidden: Leave them out of the help; commands do, because `rehab --help` lists them.
    """
    folder = click.Path(file_okay=False, path_type=Path)
    shared: dict[str, Any] = {"callback": _keep, "expose_value": False, "hidden": hidden}
    options = (
        click.option(DATA_DIR_OPTION, type=folder, help="Folder with the data [REHAB_DATA_DIR].", **shared),
        click.option("--database", metavar="URL", help="A shared database [REHAB_DATABASE_URL].", **shared),
        click.option(
            "--password-file",
            type=click.Path(dir_okay=False, path_type=Path),
            help="File with its password [REHAB_PASSWORD_FILE]; else it is asked for.",
            **shared,
        ),
        click.option("--now", metavar="ISO8601", help="Take this as the present time [REHAB_NOW].", **shared),
        click.option("--patient", metavar="NAME-OR-ID", help="Whose data, if there are several.", **shared),
        click.option("--json", "as_json", is_flag=True, help="Answer as JSON.", **shared),
        click.option(
            "--version",
            is_flag=True,
            is_eager=True,
            expose_value=False,
            hidden=hidden,
            callback=_show_version,
            help="Show the version and stop.",
        ),
    )

    words = click.option(
        WORDS,
        type=click.Path(dir_okay=False, path_type=Path),
        help="File whose first line opens encrypted data [REHAB_PASSPHRASE_FILE].",
        **shared,
    )

    def decorate(function: F) -> F:
        # Export and import have an option of this name for the file they write or read: there it stands before them.
        own = {name for option in getattr(function, "__click_params__", ()) for name in option.opts}
        for option in reversed((*options, words) if WORDS not in own else options):
            function = option(function)
        return function

    return decorate


EPILOG = "The options of 'rehab' work here too: --data-dir, --now, --patient, --json. See 'rehab --help'."


def command(parent: click.Group, name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """Make a function a command of a group, with the global options behind it."""

    def decorate(function: Callable[..., Any]) -> click.Command:
        @wraps(function)
        def spoken(desk: Desk, /, *args: Any, **kwargs: Any) -> Any:
            desk.speak()
            return function(desk, *args, **kwargs)

        shared = global_options(hidden=True)(click.pass_obj(spoken))
        return parent.command(name, epilog=EPILOG, **settings)(shared)

    return decorate
