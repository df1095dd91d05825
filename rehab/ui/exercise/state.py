"""What the library shows, built from values without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rehab.domain.exercise import Level, Region
from rehab.ui import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rehab.domain.exercise import Exercise, Source
    from rehab.domain.use import Used


@dataclass(frozen=True, slots=True)
class Card:
    """One card of the grid."""

    exercise: Exercise
    name: str
    place: str
    kind: str
    favourite: bool
    mine: str = ""
    """What an own exercise wears: ``Mine`` or ``Archived``."""


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
    sort: str = "best"
    """Word of `SORTS`."""

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
class Rung:
    """A neighbour on the ladder; `way` is ``easier`` or ``harder``."""

    exercise: Exercise
    way: str


@dataclass(frozen=True, slots=True)
class WhereUsed:
    """Where an exercise is used: in the plan, in complaints and in ready-made programmes."""

    plan: str = ""
    packs: tuple[Link, ...] = ()
    programmes: str = ""


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
    ask_first: str = ""
    """With what a professional is asked first, in one sentence; empty when there is nothing."""
    packs: tuple[Link, ...] = ()
    """Complaints for which it is one of the first exercises."""
    programmes: str = ""
    ladder: tuple[Rung, ...] = ()
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
        mine=texts.mine(exercise.archived) if exercise.own else "",
    )


SORTS = ("best", "name", "region", "level", "used", "recent", "new")
"""Orders of the grid: as found, by name, foot first, easy first, most done, last done, own ones first."""
BY_USE = frozenset({"used", "recent"})
"""Orders that need to know how often exercises were done."""


def sorted_cards(
    cards: tuple[Card, ...], sort: str, use: Mapping[str, Used] | None = None
) -> tuple[Card, ...]:
    """The cards in another order; equal ones keep theirs.

    Args:
        cards: As they were found.
        sort: Word of `SORTS`.
        use: What is known of the use of exercises, by slug; those never done come last.
    """
    levels, regions, done = list(Level), list(Region), use or {}
    keys: dict[str, Callable[[Card], Any]] = {
        "name": lambda card: card.name.casefold(),
        "region": lambda card: regions.index(card.exercise.regions[0]),
        "level": lambda card: levels.index(card.exercise.level),
        "used": lambda card: -done[card.exercise.slug].times if card.exercise.slug in done else 0,
        "recent": lambda card: (
            -done[card.exercise.slug].last.toordinal() if card.exercise.slug in done else 0
        ),
        "new": lambda card: not card.exercise.own,
    }
    return tuple(sorted(cards, key=keys[sort])) if sort in keys else cards


STRENGTH_TONES = {"strong": "good", "moderate": "good", "low": "amber", "unclear": "neutral"}


def source_line(source: Source) -> str:
    """A source with its year and its address among publications, as far as they are known."""
    year = str(source.year) if source.year and str(source.year) not in source.text else ""
    doi = f"doi:{source.doi}" if source.doi else ""
    return " · ".join(part for part in (texts.source_text(source), year, doi) if part)


def build_detail_state(
    exercise: Exercise,
    others: Mapping[str, Exercise],
    favourites: frozenset[str],
    used: WhereUsed,
    visit: bool = False,
) -> DetailState:
    """One exercise in full.

    Args:
        exercise: The exercise.
        others: Other exercises by slug, for the ladder.
        favourites: Slugs of favourites.
        used: Where it is used.
        visit: Whether the person came from another page.
    """
    tags = [texts.mine(exercise.archived)] if exercise.own else []
    tags.extend(texts.region(r) for r in exercise.regions)
    tags.append(texts.kind(exercise.kind))
    tags.extend(texts.equipment(e) for e in exercise.equipment or ("none",))
    tags.extend(texts.condition(c) for c in exercise.conditions[:2])
    links = {
        way: tuple(Link(slug, others[slug].name) for slug in slugs if slug in others)
        for way, slugs in (("easier", exercise.easier), ("harder", exercise.harder))
    }
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
        easier=links["easier"],
        harder=links["harder"],
        used_in=used.plan,
        favourite=exercise.slug in favourites,
        ask_first=texts.ask_first(exercise.contraindications),
        packs=used.packs,
        programmes=used.programmes,
        ladder=tuple(Rung(others[link.slug], way) for way, found in links.items() for link in found),
        visit=visit,
    )
