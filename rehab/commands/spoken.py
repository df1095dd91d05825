"""Help and refusals of the command line in the person's language, before any command has begun."""

from __future__ import annotations

from contextlib import contextmanager
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

from click import core, decorators, exceptions, formatting, parser, termui, types

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click

    from rehab.ui.language import LookUp

HELP, CLICK = "help", "click"
"""Contexts of the translations: what the commands say, and what click says by itself."""
SAID_BY_CLICK = (
    *("Usage:", "Options", "Commands", "Show this message and exit.", "required", "default: {default}"),
    *("file", "directory", "path", "integer", "integer range", "float", "text"),
    *("Missing command.", "Missing argument", "Missing option"),
    *("No such command {name!r}.", "No such option {name!r}."),
    *("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    *("Invalid value: {message}", "Invalid value for {param_hint}: {message}"),
    *("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    *("Option {name!r} requires an argument.", "Option {name!r} does not take a value."),
    *("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
    *("{value!r} is not a valid {number_type}.", "{value} is not in the range {range}."),
    *("{name} {filename!r} is a file.", "{name} {filename!r} is a directory."),
    *("Repeat for confirmation", "Error: The two entered values do not match."),
    "Error: {e.message}",
)
_MODULES = (core, decorators, exceptions, formatting, parser, termui, types)
"""Where click asks for its texts, under the two names that gettext gives them."""
_AS_IT_STANDS = "\b\n"
"""Begins a paragraph whose lines click does not fill anew."""


@contextmanager
def speaking(root: click.Command, look_up: LookUp) -> Iterator[None]:
    """Everything that click prints comes out in another language until this ends."""

    def plain(text: str) -> str:
        return look_up(CLICK, text)

    def counted(one: str, more: str, count: int) -> str:
        return plain(one if count == 1 else more)

    new: list[tuple[Any, str, Any]] = [
        (module, name, said)
        for module in _MODULES
        for name, said in (("_", plain), ("ngettext", counted))
        if hasattr(module, name)
    ]
    for command in _tree(root):
        for owner, name, parts in _texts(command):
            new.append((owner, name, "\n\n".join(_translated(part, look_up) for part in parts)))
        if hasattr(command, "_help_option"):
            # Made once by click, in the language of its first use.
            new.append((command, "_help_option", None))
        new += [(each.type, "name", plain(each.type.name)) for each in command.params]
    old = [(owner, name, getattr(owner, name)) for owner, name, _ in new]
    _put(new)
    try:
        yield
    finally:
        _put(old)


def help_texts(root: click.Command) -> Iterator[str]:
    """Every paragraph of every help, as it is looked up."""
    for command in _tree(root):
        for _owner, _name, parts in _texts(command):
            yield from map(_unmarked, parts)


def _tree(command: click.Command) -> Iterator[click.Command]:
    yield command
    for child in getattr(command, "commands", {}).values():
        yield from _tree(child)


def _texts(command: click.Command) -> Iterator[tuple[Any, str, list[str]]]:
    """What holds a text of a help, under which name, and the paragraphs of it."""
    for owner, name in ((command, "help"), (command, "epilog"), *((each, "help") for each in command.params)):
        if text := getattr(owner, name, None):
            yield owner, name, cleandoc(text).split("\n\n")


def _translated(part: str, look_up: LookUp) -> str:
    said = look_up(HELP, _unmarked(part))
    return _AS_IT_STANDS + said if part.startswith(_AS_IT_STANDS) else said


def _unmarked(part: str) -> str:
    """A paragraph without the mark, which no file of translations can hold; else as one line."""
    if part.startswith(_AS_IT_STANDS):
        return part.removeprefix(_AS_IT_STANDS)
    return " ".join(part.split())


def _put(values: list[tuple[Any, str, Any]]) -> None:
    for owner, name, value in values:
        setattr(owner, name, value)
