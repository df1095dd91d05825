"""Reads the files of the guide and checks them against each other and against the library."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from rehab.domain.checkin import Question
from rehab.domain.checkup import CheckQuestion, Urgency
from rehab.domain.guide import (
    Cause,
    CauseGroup,
    Country,
    Fact,
    Guide,
    Link,
    LinkKind,
    LogWord,
    TreatmentCard,
    TreatmentGroup,
)
from rehab.domain.pain import Measure
from rehab.domain.pain_map import Place, Quality
from rehab.domain.treatment import TreatmentKind
from rehab.storage.catalog_build import base_tag, make_source, sources_of
from rehab.storage.catalog_check import (
    Finding,
    did_you_mean,
    finding,
    problem_at,
    problems_of,
    shape_findings,
)
from rehab.storage.catalog_file import Document, Refused, read_document
from rehab.storage.catalog_schema import COUNTRY, SLUG, SOURCE_TAG, SourceTable
from rehab.storage.guide_schema import CauseFile, CountryTable, FactsFile, QuestionsFile, TreatmentFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from rehab.domain.content import ContentProblem
    from rehab.domain.exercise import Source
    from rehab.storage.guide_schema import LinkItem, QuestionItem

GUIDE = "guide"
QUESTIONS, FACTS, COUNTRIES, SOURCES = "questions.toml", "facts.toml", "countries.toml", "sources.toml"
CAUSES, TREATMENTS = "causes", "treatments"
SEEN = "V"
"""How the tag of a source begins that somebody has looked at; others are from memory."""

FileT = TypeVar("FileT", QuestionsFile, FactsFile, CauseFile, TreatmentFile)


@dataclass(frozen=True, slots=True)
class Known:
    """What links of the guide may lead to, by kind, besides the guide's own questions."""

    exercises: frozenset[str]
    programmes: frozenset[str]
    sources: Mapping[str, Source]
    tags: frozenset[str] | None


@dataclass(slots=True)
class GuideShelf:
    """What was read, and what was wrong with it. A broken card is left out; everything else stays."""

    known: Known
    guide: Guide = field(default_factory=Guide)
    problems: list[ContentProblem] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    sources: dict[str, Source] = field(default_factory=dict)
    tags: set[str] | None = None

    def read(self, file: Path, name: str, schema: type[FileT]) -> tuple[Document, FileT] | None:
        """A file of the right shape, or None after its problems were noted."""
        document = self.document(file, name)
        if document is None:
            return None
        try:
            return document, msgspec.convert(document.data, schema)
        except msgspec.ValidationError as error:
            found = shape_findings(document.data, schema)
            self.blame(name, document, found or [finding((), "not_understood", message=error)])
            return None

    def document(self, file: Path, name: str) -> Document | None:
        """A file as tables, or None after its problem was noted."""
        self.seen.add(name)
        try:
            return read_document(file)
        except Refused as refused:
            self.problems.append(problem_at(name, refused.line, (), refused.code, refused.values.items()))
            return None

    def blame(self, name: str, document: Document, findings: Iterable[Finding]) -> None:
        """Note problems of a file that could be read."""
        self.problems.extend(problems_of(name, document, list(findings)))

    def unknown_tags(self, tags: Iterable[str], path: tuple[str | int, ...]) -> Iterator[Finding]:
        """Tags without a source."""
        for place, tag in enumerate(tags):
            if self.tags is not None and base_tag(tag) not in self.tags:
                yield finding((*path, "tags", place), "tag_unknown", found=tag)

    def targets(self, kind: LinkKind) -> frozenset[str]:
        """Names that a link of a kind may lead to."""
        questions = frozenset(question.id for question in self.guide.questions)
        match kind:
            case LinkKind.FLAG | LinkKind.INTAKE:
                return questions
            case LinkKind.PROGRAMME:
                return self.known.programmes
            case LinkKind.EXERCISE:
                return self.known.exercises
            case LinkKind.METRIC:
                return self.known.exercises | {*Measure, *Question}
            case LinkKind.LEDGER:
                return frozenset(TreatmentKind)

    def lost_links(self, links: Iterable[LinkItem]) -> Iterator[Finding]:
        """Links that lead nowhere."""
        for place, link in enumerate(links):
            targets = self.targets(link.kind)
            if link.target not in targets:
                hint = did_you_mean(link.target, targets)
                path = ("links", place, "target")
                yield finding(path, "target_unknown", found=link.target, kind=link.kind.value, hint=hint)

    def lost_asks(self, asks: Iterable[str]) -> Iterator[Finding]:
        """Words that the log does not know."""
        words = {*LogWord, *Place, *Quality, *(question.id for question in self.guide.questions)}
        for place, word in enumerate(asks):
            if word not in words:
                yield finding(("asks", place), "ask_unknown", found=word)


def fill_guide(folder: Path, known: Known) -> GuideShelf:
    """Read the guide's folder; a content folder without one has an empty guide."""
    shelf = GuideShelf(known)
    if not folder.is_dir():
        return shelf
    _read_sources(shelf, folder / SOURCES)
    questions = _read_questions(shelf, folder / QUESTIONS)
    shelf.guide = Guide(questions=questions)
    causes = _read_causes(shelf, folder / CAUSES)
    treatments = _read_treatments(shelf, folder / TREATMENTS)
    reviewed, facts = _read_facts(shelf, folder / FACTS)
    countries = _read_countries(shelf, folder / COUNTRIES)
    shelf.guide = Guide(questions, causes, treatments, facts, countries, reviewed)
    _check_cards(shelf, folder / QUESTIONS, {cause.slug for cause in causes})
    return shelf


def _name(file: Path) -> str:
    inside = f"{file.parent.name}/{file.name}"
    return inside if file.parent.name == GUIDE else f"{GUIDE}/{inside}"


def _read_sources(shelf: GuideShelf, file: Path) -> None:
    shelf.sources = dict(shelf.known.sources)
    shelf.tags = None if shelf.known.tags is None else set(shelf.known.tags)
    document = shelf.document(file, _name(file))
    if document is None:
        # Without their file every tag would be blamed; the missing file is said once.
        shelf.tags = None
        return
    for tag, data in document.data.items():
        found = [Finding((tag, *f.path), f.code, f.values) for f in shape_findings(data, SourceTable)]
        if re.search(SOURCE_TAG, tag) is None:
            found.append(finding((tag,), "bad_tag", found=tag))
        if shelf.tags is not None:
            shelf.tags.add(tag)
        if not found:
            shelf.sources.setdefault(tag, make_source(tag, msgspec.convert(data, SourceTable)))
        shelf.blame(_name(file), document, found)


def _read_questions(shelf: GuideShelf, file: Path) -> tuple[CheckQuestion, ...]:
    read = shelf.read(file, _name(file), QuestionsFile)
    if read is None:
        return ()
    document, table = read
    findings: list[Finding] = []
    ids = [item.id for item in table.questions]
    for place, item in enumerate(table.questions):
        path: tuple[str | int, ...] = ("questions", place)
        findings += _question_findings(item, ids, path)
        findings += shelf.unknown_tags(item.tags, path)
        if item.id in ids[:place]:
            findings.append(finding((*path, "id"), "duplicate_key", found=item.id))
    shelf.blame(_name(file), document, findings)
    return tuple(_question(item) for item in table.questions)


def _question_findings(item: QuestionItem, ids: list[str], path: tuple[str | int, ...]) -> Iterator[Finding]:
    if item.urgency is Urgency.NONE and not item.opens:
        yield finding((*path, "opens"), "opens_nothing")
    if item.urgency is not Urgency.NONE and not (item.action and item.explain):
        yield finding((*path, "action"), "action_missing")
    for place, name in enumerate(item.opens):
        if name not in ids or name == item.id:
            hint = did_you_mean(name, ids)
            yield finding((*path, "opens", place), "question_unknown", found=name, hint=hint)


def _question(item: QuestionItem) -> CheckQuestion:
    return CheckQuestion(
        id=item.id,
        text=item.text,
        why=item.why,
        short_yes=item.short_yes,
        short_no=item.short_no,
        action=item.action,
        explain=item.explain,
        urgency=item.urgency,
        sites=item.sites,
        opens=item.opens,
        short=item.short,
        once=item.once,
        card=item.card or "",
        tags=item.tags,
    )


def _files(shelf: GuideShelf, folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for file in sorted(folder.iterdir()):
        if file.name.startswith((".", "README")):
            continue
        if file.suffix != ".toml" or re.search(SLUG, file.stem) is None:
            shelf.seen.add(_name(file))
            shelf.problems.append(problem_at(_name(file), 1, (), "bad_name", {"found": file.name}.items()))
            continue
        yield file


def _links(items: Iterable[LinkItem]) -> tuple[Link, ...]:
    return tuple(Link(item.kind, item.target, item.words) for item in items)


def _read_causes(shelf: GuideShelf, folder: Path) -> tuple[Cause, ...]:
    causes = []
    for file in _files(shelf, folder):
        read = shelf.read(file, _name(file), CauseFile)
        if read is None:
            continue
        document, table = read
        findings = [*shelf.unknown_tags(table.tags, ()), *shelf.lost_links(table.links)]
        shelf.blame(_name(file), document, [*findings, *shelf.lost_asks(table.asks)])
        values: dict[str, Any] = {name: getattr(table, name) for name in CauseFile.__struct_fields__}
        values |= {"links": _links(table.links), "sources": sources_of(table.tags, shelf.sources)}
        causes.append(Cause(slug=file.stem, **values))
    groups = tuple(CauseGroup)
    return tuple(sorted(causes, key=lambda cause: (groups.index(cause.group), cause.position)))


def _read_treatments(shelf: GuideShelf, folder: Path) -> tuple[TreatmentCard, ...]:
    cards = []
    for file in _files(shelf, folder):
        read = shelf.read(file, _name(file), TreatmentFile)
        if read is None:
            continue
        document, table = read
        findings = [*shelf.unknown_tags(table.tags, ()), *shelf.lost_links(table.links)]
        if table.picture is not None and table.picture not in shelf.known.exercises:
            hint = did_you_mean(table.picture, shelf.known.exercises)
            findings.append(finding(("picture",), "exercise_unknown", found=table.picture, hint=hint))
        shelf.blame(_name(file), document, findings)
        values: dict[str, Any] = {name: getattr(table, name) for name in TreatmentFile.__struct_fields__}
        values |= {"links": _links(table.links), "sources": sources_of(table.tags, shelf.sources)}
        values["picture"] = table.picture or ""
        cards.append(TreatmentCard(slug=file.stem, **values))
    groups = tuple(TreatmentGroup)
    return tuple(sorted(cards, key=lambda card: (groups.index(card.group), card.position)))


def _read_facts(shelf: GuideShelf, file: Path) -> tuple[date | None, tuple[Fact, ...]]:
    read = shelf.read(file, _name(file), FactsFile)
    if read is None:
        return None, ()
    document, table = read
    facts = []
    for place, item in enumerate(table.facts):
        shelf.blame(_name(file), document, shelf.unknown_tags(item.tags, ("facts", place)))
        facts.append(Fact(item.id, item.group, item.text, item.tags, sources_of(item.tags, shelf.sources)))
    return table.reviewed, tuple(facts)


def _read_countries(shelf: GuideShelf, file: Path) -> tuple[Country, ...]:
    document = shelf.document(file, _name(file))
    if document is None:
        return ()
    countries = []
    for code, data in document.data.items():
        found = [Finding((code, *f.path), f.code, f.values) for f in shape_findings(data, CountryTable)]
        if re.search(COUNTRY, code) is None:
            found.append(finding((code,), "wrong_form", expected="the two letters of a country", found=code))
        if not found:
            table = msgspec.convert(data, CountryTable)
            found += shelf.unknown_tags(table.tags, (code,))
            if any(tag.startswith(SEEN) for tag in table.tags):
                countries.append(Country(code, table.name, table.emergency, table.tags))
            else:
                wanted = f"a tag with {SEEN}"
                found.append(finding((code, "tags"), "wrong_form", expected=wanted, found=table.tags[0]))
        shelf.blame(_name(file), document, found)
    return tuple(sorted(countries, key=lambda country: country.name.casefold()))


def _check_cards(shelf: GuideShelf, file: Path, slugs: set[str]) -> None:
    """Cards that questions name; they are read after the questions."""
    wrong = [
        finding(("questions", place, "card"), "card_unknown", found=q.card, hint=did_you_mean(q.card, slugs))
        for place, q in enumerate(shelf.guide.questions)
        if q.card and q.card not in slugs
    ]
    if wrong:
        shelf.blame(_name(file), read_document(file), wrong)
