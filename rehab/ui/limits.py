"""The numbers of the rules as rows that can be edited, and what was typed as a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.domain.thresholds import DEFAULT
from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.domain.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class LimitRow:
    """One number: `number` stands in its field, `usual` is what a reset gives."""

    name: str
    title: str
    number: str
    unit: str
    caption: str
    usual: str
    changed: bool


@dataclass(frozen=True, slots=True)
class LimitGroup:
    """Numbers under a heading."""

    heading: str
    rows: tuple[LimitRow, ...]


def build_limits(now: Thresholds, usual: Thresholds) -> tuple[LimitGroup, ...]:
    """All numbers in the order of the rules."""
    return tuple(
        LimitGroup(texts.limit_heading(group), tuple(_row(name, now, usual) for name in names))
        for group, names in texts.GROUPS
    )


def _row(name: str, now: Thresholds, usual: Thresholds) -> LimitRow:
    value, default = getattr(now, name), getattr(usual, name)
    return LimitRow(
        name=name,
        title=texts.limit_title(name),
        number=texts.limit_number(name, value),
        unit=texts.limit_unit(name),
        caption=f"{texts.limit_range(name)} · {texts.limit_source(name)}",
        usual=texts.limit_value(name, default),
        changed=value != default,
    )


def read_number(name: str, text: str) -> float:
    """What was typed for a number: a comma or a point, with or without its unit; shares are percentages.

    Raises:
        UserError: ``threshold_not_a_number``.
    """
    typed = text.strip().removesuffix("%").removesuffix(texts.limit_unit(name)).strip().replace(",", ".")
    try:
        value = float(typed)
    except ValueError:
        value = float("nan")
    if not -1e6 < value < 1e6:
        example = texts.limit_number(name, getattr(DEFAULT, name))
        raise UserError("threshold_not_a_number", name=name, value=text.strip(), example=example)
    return value / 100 if texts.is_share(name) else value
