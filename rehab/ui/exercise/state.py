"""What the library shows, built from values without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.ui import texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.domain.exercise import Exercise, Source


@dataclass(frozen=True, slots=True)
class Card:
    """One card of the grid."""

    exercise: Exercise
    name: str
    place: str
    kind: str
    favourite: bool


@dataclass(frozen=True, slots=True)
class Option:
    """One check box of a filter group with how many exercises it would show."""

    key: str
    label: str
    count: int
    checked: bool


@dataclass(frozen=True, slots=True)
class Group:
    """One filter group."""

    key: str
    title: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class LibraryState:
    """The grid with its filters."""

    query: str
    total: int
    cards: tuple[Card, ...]
    groups: tuple[Group, ...]
    did_you_mean: str | None
    suggested: int = 0
    """How many exercises the suggestion would show."""
    single_keys: bool = True

    @property
    def chosen(self) -> tuple[tuple[str, Option], ...]:
        """Active filters as (group key, option)."""
        return tuple((g.key, o) for g in self.groups for o in g.options if o.checked)


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure of the dose with its caption."""

    big: str
    caption: str


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another exercise."""

    slug: str
    text: str


@dataclass(frozen=True, slots=True)
class DetailState:
    """One exercise in full."""

    exercise: Exercise
    name: str
    crumbs: str
    tags: tuple[str, ...]
    tiles: tuple[Tile, ...]
    good_signs: tuple[str, ...]
    take_care: tuple[str, ...]
    strength: str
    strength_tone: str
    sources: tuple[str, ...]
    easier: tuple[Link, ...]
    harder: tuple[Link, ...]
    used_in: str
    favourite: bool
    visit: bool = False
    """Whether the person came from another page and will want to return there."""


def build_card(exercise: Exercise, favourites: frozenset[str]) -> Card:
    """A card of the grid."""
    return Card(
        exercise=exercise,
        name=exercise.name,
        place=" · ".join(texts.region(r) for r in exercise.regions[:2]),
        kind=texts.kind(exercise.kind),
        favourite=exercise.slug in favourites,
    )


STRENGTH_TONES = {"strong": "good", "moderate": "good", "low": "amber", "unclear": "neutral"}


def source_line(source: Source) -> str:
    """A source with its year and its address among publications, as far as they are known."""
    year = str(source.year) if source.year and str(source.year) not in source.text else ""
    doi = f"doi:{source.doi}" if source.doi else ""
    return " · ".join(part for part in (source.text, year, doi) if part)


def build_detail_state(
    exercise: Exercise,
    names: Mapping[str, str],
    favourites: frozenset[str],
    used_in: str,
    visit: bool = False,
) -> DetailState:
    """One exercise in full.

    Args:
        exercise: The exercise.
        names: Names of other exercises by slug, for the links to easier and harder ones.
        favourites: Slugs of favourites.
        used_in: Where the person's plan uses it, or an empty text.
        visit: Whether the person came from another page.
    """
    tags = [texts.region(r) for r in exercise.regions]
    tags.append(texts.kind(exercise.kind))
    tags.extend(texts.equipment(e) for e in exercise.equipment or ("none",))
    tags.extend(texts.condition(c) for c in exercise.conditions[:2])
    return DetailState(
        exercise=exercise,
        name=exercise.name,
        crumbs=f"/ {texts.region(exercise.regions[0])} / {texts.kind(exercise.kind)}",
        tags=tuple(dict.fromkeys(tags)),
        tiles=tuple(Tile(big, caption) for big, caption in texts.dose_tiles(exercise)),
        good_signs=exercise.good_signs,
        take_care=exercise.stop_if + exercise.cautions,
        strength=texts.strength(exercise.evidence.strength),
        strength_tone=STRENGTH_TONES[exercise.evidence.strength.value],
        sources=tuple(source_line(source) for source in exercise.evidence.sources),
        easier=tuple(Link(slug, names[slug]) for slug in exercise.easier if slug in names),
        harder=tuple(Link(slug, names[slug]) for slug in exercise.harder if slug in names),
        used_in=used_in,
        favourite=exercise.slug in favourites,
        visit=visit,
    )
