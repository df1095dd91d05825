"""What a page of settings is made of: rows with one control each, in sections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab.ui.limits import LimitGroup


@dataclass(frozen=True, slots=True)
class Row:
    """One setting. `control` is segments, tones, combo, menu, switch or action; options are (key, words)."""

    field: str
    title: str
    caption: str
    control: str
    value: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A page of settings: cards of rows, and plain paragraphs below."""

    key: str
    title: str
    icon: str
    cards: tuple[tuple[Row, ...], ...]
    paragraphs: tuple[tuple[str, str], ...] = ()
    can_reset: bool = False
    limits: tuple[LimitGroup, ...] = ()
    """Numbers of the rules that can be edited; empty without a complaint."""
    backups: bool = False
    """Whether the panel of backups stands above the paragraphs."""
    shared: bool = False
    """Whether the panel of the shared database stands above the paragraphs."""
    privacy: bool = False
    """Whether the section is the panel of encryption and lock."""


def switch(field: str, title: str, caption: str, on: bool) -> Row:
    """A setting that is on or off."""
    return Row(field, title, caption, "switch", "on" if on else "off")
