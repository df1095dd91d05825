"""Shape of the files under `exercises/guide/`; `docs/content-format.md` explains every field."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from rehab.domain.checkup import Urgency
from rehab.domain.exercise import Strength
from rehab.domain.guide import CauseGroup, CausePicture, FactGroup, LinkKind, TreatmentGroup
from rehab.domain.patient import Site
from rehab.storage.catalog_schema import PHONE, QUESTION_ID, Line, Name, Slug, Table, Tag, Text

QuestionId = Annotated[str, Meta(pattern=QUESTION_ID)]
Tags = Annotated[tuple[Tag, ...], Meta(min_length=1)]
Position = Annotated[int, Meta(ge=1, le=99)]


class QuestionItem(Table):
    """One entry of `questions.toml`."""

    id: QuestionId
    text: Line
    why: Line
    short_yes: Name
    short_no: Name
    urgency: Urgency
    tags: Tags
    action: Annotated[str, Meta(max_length=240)] = ""
    explain: Annotated[str, Meta(max_length=240)] = ""
    sites: tuple[Site, ...] = ()
    opens: tuple[QuestionId, ...] = ()
    short: bool = False
    once: bool = False
    card: Slug | None = None


class QuestionsFile(Table):
    """`exercises/guide/questions.toml`."""

    questions: Annotated[tuple[QuestionItem, ...], Meta(min_length=1)]


class LinkItem(Table):
    """One thing the app does about a card."""

    kind: LinkKind
    target: Annotated[str, Meta(min_length=2, max_length=60)]
    words: Line


Links = Annotated[tuple[LinkItem, ...], Meta(min_length=1, max_length=8)]


class CauseFile(Table):
    """`exercises/guide/causes/<slug>.toml`."""

    name: Name
    also: Annotated[str, Meta(max_length=120)]
    group: CauseGroup
    position: Position
    clue: Line
    summary: Line
    story: Text
    check: Text
    helps: Text
    wait: Text
    links: Links
    tags: Tags
    picture: CausePicture = CausePicture.DOCTOR
    asks: tuple[str, ...] = ()


class TreatmentFile(Table):
    """`exercises/guide/treatments/<slug>.toml`."""

    name: Name
    group: TreatmentGroup
    position: Position
    summary: Line
    evidence: Line
    what: Line
    how: Line
    caution: Line
    links: Links
    tags: Tags
    also: Annotated[str, Meta(max_length=120)] = ""
    time: Annotated[str, Meta(max_length=40)] = ""
    strength: Strength | None = None
    icon: str = ""
    picture: Slug | None = None


class FactItem(Table):
    """One entry of `facts.toml`."""

    id: Slug
    group: FactGroup
    text: Line
    tags: Tags


class FactsFile(Table):
    """`exercises/guide/facts.toml`."""

    reviewed: date
    facts: Annotated[tuple[FactItem, ...], Meta(min_length=1)]


class CountryTable(Table):
    """One country of `countries.toml`; the name of the table is its two-letter code."""

    name: Name
    emergency: Annotated[str, Meta(pattern=PHONE)]
    tags: Tags
