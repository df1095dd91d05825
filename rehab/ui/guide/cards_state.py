"""From the guide's cards and the log to what the guide shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.guide import CauseGroup, FactGroup, LinkKind, LogWord, TreatmentGroup
from rehab.domain.pain_map import Place, Quality
from rehab.ui import texts
from rehab.ui.guide.cards import CardState, LinkState

if TYPE_CHECKING:
    from collections.abc import Collection

    from rehab.domain.exercise import Exercise, Source
    from rehab.domain.guide import Cause, CausePicture, Guide, Link, TreatmentCard

translate = QCoreApplication.translate

CAUSES, TREATMENTS = "causes", "treatments"
STRENGTH_TONES = {"strong": "good", "moderate": "good", "low": "amber", "unclear": "ink2"}


@dataclass(frozen=True, slots=True)
class PictureState:
    """What stands at the left of a card: the drawing of a cause, an exercise, or an icon."""

    cause: CausePicture | None = None
    exercise: Exercise | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class ColumnState:
    """A column of cards under its heading."""

    title: str
    caption: str
    cards: tuple[tuple[CardState, PictureState], ...]


@dataclass(frozen=True, slots=True)
class GuideState:
    """The guide. `open_cards` are the slugs that are open in place."""

    kind: str
    columns: tuple[ColumnState, ...]
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    open_cards: frozenset[str]


def build_guide(
    guide: Guide,
    kind: str,
    logged: Collection[str],
    exercises: dict[str, Exercise],
    open_cards: frozenset[str],
) -> GuideState:
    """The columns of causes or of treatments.

    Args:
        guide: The content.
        kind: `CAUSES` or `TREATMENTS`.
        logged: Question names, log words, places and qualities that were logged.
        exercises: The library by slug, for pictures.
        open_cards: Slugs of open cards.
    """
    if kind == CAUSES:
        columns = tuple(_causes(guide, group, logged) for group in CauseGroup)
        facts = _facts(guide, FactGroup.IMAGING)
    else:
        columns = tuple(_treatments(guide, group, exercises) for group in TreatmentGroup)
        facts = _facts(guide, FactGroup.SELF_CARE)
    return GuideState(kind, columns, facts, open_cards)


def _facts(guide: Guide, group: FactGroup) -> tuple[tuple[str, tuple[str, ...]], ...]:
    texts_of = tuple(f"{fact.text} [{', '.join(fact.tags)}]" for fact in guide.facts if fact.group is group)
    return ((texts.fact_group(group), texts_of),) if texts_of else ()


def _causes(guide: Guide, group: CauseGroup, logged: Collection[str]) -> ColumnState:
    title, caption = texts.cause_group(group)
    cards = tuple(
        (_cause(guide, cause, logged), PictureState(cause=cause.picture))
        for cause in guide.causes
        if cause.group is group
    )
    return ColumnState(title, caption, cards)


def _cause(guide: Guide, cause: Cause, logged: Collection[str]) -> CardState:
    match = next((word for word in cause.asks if word in logged), "")
    clue = (
        texts.worth_asking(_logged_words(guide, match))
        if match
        else translate("guide", "Clue: {clue}").format(clue=texts.inside(cause.clue))
    )
    sections = (
        (translate("guide", "Typical story"), cause.story),
        (translate("guide", "How a doctor checks"), cause.check),
        (translate("guide", "What helps"), cause.helps),
        (translate("guide", "When not to wait"), cause.wait),
    )
    return CardState(
        slug=cause.slug,
        name=cause.name,
        also=cause.also,
        summary=cause.summary,
        clue=clue,
        marked=bool(match),
        strength="",
        strength_tone="",
        sections=sections,
        links=_links(cause.links),
        sources=_sources(cause.sources),
    )


def _logged_words(guide: Guide, word: str) -> str:
    """What was logged, in the words of the log."""
    if word in tuple(LogWord):
        return texts.log_word(LogWord(word))
    if word in tuple(Place):
        name = texts.place(Place(word))
    elif word in tuple(Quality):
        return texts.quality(Quality(word))
    else:
        name = guide.question(word).short_yes
    return texts.inside(name)


def _treatments(guide: Guide, group: TreatmentGroup, exercises: dict[str, Exercise]) -> ColumnState:
    title, caption = texts.treatment_group(group)
    cards = tuple(
        (_treatment(card), PictureState(exercise=exercises.get(card.picture), icon=card.icon or "treatment"))
        for card in guide.treatments
        if card.group is group
    )
    return ColumnState(title, caption, cards)


def _treatment(card: TreatmentCard) -> CardState:
    strength = tone = ""
    if card.strength is not None:
        strength = translate("guide", "Evidence: {word}").format(word=texts.strength(card.strength))
        tone = STRENGTH_TONES[card.strength.value]
    time = translate("guide", "Give it {time}").format(time=card.time) if card.time else ""
    sections = (
        (translate("guide", "What it is"), card.what),
        (translate("guide", "How"), card.how),
        (translate("guide", "What is known"), card.evidence),
        (translate("guide", "Take care"), card.caution),
    )
    kinds = [link.target for link in card.links if link.kind is LinkKind.LEDGER]
    return CardState(
        slug=card.slug,
        name=card.name,
        also=card.also,
        summary=card.summary,
        clue=time,
        marked=False,
        strength=strength,
        strength_tone=tone,
        sections=sections,
        links=_links(card.links),
        sources=_sources(card.sources),
        log_kind=kinds[0] if kinds else "",
    )


TARGETS = {
    LinkKind.FLAG: "checkup:questions",
    LinkKind.INTAKE: "checkup:questions",
    LinkKind.LEDGER: "checkup:tried",
    LinkKind.PROGRAMME: "first_run:program",
}
"""Where a kind of link leads; exercises lead to their page in the library, measures to what logs them."""


def target_of(link: Link) -> str:
    """Where a link leads, as the window understands it."""
    match link.kind:
        case LinkKind.EXERCISE:
            return f"library:{link.target}"
        case LinkKind.METRIC:
            # A test is an exercise of the library; everything else is logged on Today.
            return f"library:{link.target}" if "-" in link.target else "today"
        case LinkKind.LEDGER:
            return f"checkup:log/{link.target}"
        case _:
            return TARGETS[link.kind]


def _links(links: tuple[Link, ...]) -> tuple[LinkState, ...]:
    return tuple(LinkState(texts.link_kind(link.kind), link.words, target_of(link)) for link in links)


def _sources(sources: tuple[Source, ...]) -> tuple[str, ...]:
    return tuple(texts.source_line(source) for source in sources)
