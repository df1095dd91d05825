"""Filters of the list of patients under a name, as texts that fit into the settings file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from rehab.domain.caseload import Filter, Group, Order
from rehab.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_NAME_CHARS = 40


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with its name."""

    name: str
    wanted: Filter


def packed(saved: SavedFilter) -> str:
    """A filter as one line of text."""
    return json.dumps({"name": saved.name, **asdict(saved.wanted)}, ensure_ascii=False)


def unpacked(texts: Iterable[str]) -> tuple[SavedFilter, ...]:
    """The filters of texts; what is none is passed over."""
    found = []
    for text in texts:
        try:
            table = json.loads(text)
            flags = {name: table[name] is True for name in ("quiet", "due", "archived")}
            wanted = Filter(Group(table["group"]), str(table["words"]), order=Order(table["order"]), **flags)
            found.append(SavedFilter(str(table["name"])[:MAX_NAME_CHARS], wanted))
        except (ValueError, KeyError, TypeError):
            continue
    return tuple(found)


def with_filter(texts: tuple[str, ...], name: str, wanted: Filter) -> tuple[str, ...]:
    """The texts with one more filter; one of the same name is replaced.

    Raises:
        UserError: ``filter_name_missing``.
    """
    called = " ".join(name.split())[:MAX_NAME_CHARS]
    if not called:
        raise UserError("filter_name_missing")
    return (*without_filter(texts, called), packed(SavedFilter(called, wanted)))


def without_filter(texts: tuple[str, ...], name: str) -> tuple[str, ...]:
    """The texts without the filter of a name."""
    kept = (saved for saved in unpacked(texts) if saved.name.casefold() != name.casefold())
    return tuple(packed(saved) for saved in kept)
