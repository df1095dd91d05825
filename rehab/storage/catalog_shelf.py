"""Fills the shelf of the catalog: finds the files, reads them, checks them against each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from rehab.storage.catalog_build import (
    base_tag,
    counted_exercises,
    exercise_findings,
    make_exercise,
    make_programme,
    make_source,
    prescriptions_of,
    programme_findings,
)
from rehab.storage.catalog_check import (
    Finding,
    did_you_mean,
    finding,
    problem_at,
    problems_of,
    shape_findings,
)
from rehab.storage.catalog_complaint import make_pack, pack_findings
from rehab.storage.catalog_dose import change_findings
from rehab.storage.catalog_file import Document, Refused, read_document
from rehab.storage.catalog_folder import PACKS, PROGRAMMES, SOURCES, content_files, kind_of
from rehab.storage.catalog_links import ladder_findings, one_way_links, rungs_of, unknown_links
from rehab.storage.catalog_schema import (
    SLUG,
    SOURCE_TAG,
    ExerciseFile,
    PackFile,
    ProgrammeFile,
    SourceTable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from rehab.domain.complaint import ComplaintPack
    from rehab.domain.content import ContentProblem
    from rehab.domain.exercise import Exercise, Source
    from rehab.domain.program import Programme

TableT = TypeVar("TableT", bound=ExerciseFile | ProgrammeFile | PackFile)


@dataclass(frozen=True, slots=True)
class _Entry(Generic[TableT]):
    """A file of the right shape. `file` is its name in problems."""

    file: str
    slug: str
    document: Document
    table: TableT


@dataclass(slots=True)
class Shelf:
    """What was read, and what was wrong with it.

    Attributes:
        seen: Names of all files that were looked at.
        tags: Names of all sources, sound or broken; None when their file cannot be read.
        slugs: File by slug, of sound and of broken files.
        codes: File by code.
    """

    sources: dict[str, Source] = field(default_factory=dict)
    exercises: dict[str, Exercise] = field(default_factory=dict)
    programmes: dict[str, Programme] = field(default_factory=dict)
    packs: dict[str, ComplaintPack] = field(default_factory=dict)
    problems: list[ContentProblem] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    tags: set[str] | None = None
    slugs: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)

    def check_guest(self, file: Path) -> tuple[ContentProblem, ...]:
        """Mistakes of a file that does not belong to the folder, judged as if it were added."""
        guest = replace(self, problems=[], seen=set(), codes=dict(self.codes))
        kind = kind_of(file)
        if kind == PROGRAMMES:
            programme = guest.read(file, str(file), ProgrammeFile)
            if programme is not None:
                found = [*programme_findings(programme.table), *guest.unknown_exercises(programme.table)]
                guest.judge(programme, found)
        elif kind == PACKS:
            pack = guest.read(file, str(file), PackFile)
            if pack is not None:
                guest.judge(pack, [*guest.pack_findings(pack.table)])
        else:
            exercise = guest.read(file, str(file), ExerciseFile)
            if exercise is not None:
                links = unknown_links(exercise.slug, exercise.table, self.slugs, self.exercises)
                guest.judge(exercise, [*exercise_findings(exercise.table), *links])
        return tuple(guest.problems)

    def judge(self, entry: _Entry[TableT], findings: Sequence[Finding]) -> None:
        """Note these findings and those that every kind of file may have."""
        common = [*self.twins(entry), *self.unknown_tags(entry.table.evidence.tags)]
        self.blame(entry.file, entry.document, [*findings, *common])

    def read(self, file: Path, name: str, schema: type[TableT]) -> _Entry[TableT] | None:
        """The file as a table, or None after its problems were noted."""
        self.seen.add(name)
        slug = file.stem
        if file.suffix != ".toml":
            self.note(name, "wrong_ending")
            return None
        if re.search(SLUG, slug) is None:
            self.note(name, "bad_name", found=file.name)
            return None
        try:
            document = read_document(file)
        except Refused as refused:
            self.problems.append(problem_at(name, refused.line, (), refused.code, refused.values.items()))
            return None
        try:
            return _Entry(name, slug, document, msgspec.convert(document.data, schema))
        except msgspec.ValidationError as error:
            findings = shape_findings(document.data, schema)
            self.blame(name, document, findings or [finding((), "not_understood", message=error)])
            return None

    def note(self, file: str, code: str, **values: object) -> None:
        """A problem of a whole file."""
        self.problems.append(problem_at(file, 1, (), code, values.items()))

    def blame(self, file: str, document: Document, findings: Sequence[Finding]) -> None:
        self.problems.extend(problems_of(file, document, findings))

    def twins(self, entry: _Entry[TableT]) -> Iterator[Finding]:
        """A slug or code that another file has already."""
        other = self.slugs.get(entry.slug, entry.file)
        if other != entry.file:
            yield finding((), "duplicate_slug", other=other)
        other = self.codes.setdefault(entry.table.code, entry.file)
        if other != entry.file:
            yield finding(("code",), "duplicate_code", found=entry.table.code, other=other)

    def unknown_tags(self, tags: Sequence[str]) -> Iterator[Finding]:
        for place, tag in enumerate(tags):
            if self.tags is not None and base_tag(tag) not in self.tags:
                yield finding(("evidence", "tags", place), "tag_unknown", found=tag)

    def pack_findings(self, table: PackFile) -> Iterator[Finding]:
        """What is wrong with a pack that has the right shape."""
        return pack_findings(table, self.exercises, self.programmes, self.slugs)

    def unknown_exercises(self, table: ProgrammeFile) -> Iterator[Finding]:
        """Exercises of a programme that cannot be used, and changes that leave one without work."""
        for path, item in prescriptions_of(table):
            exercise = self.exercises.get(item.exercise)
            if exercise is None:
                code = "exercise_broken" if item.exercise in self.slugs else "exercise_unknown"
                hint = did_you_mean(item.exercise, self.exercises)
                yield finding((*path, "exercise"), code, found=item.exercise, hint=hint)
            else:
                yield from change_findings(item.dose, exercise, (*path, "dose"))
        for path, slug in counted_exercises(table):
            if slug not in self.exercises and slug not in self.slugs:
                hint = did_you_mean(slug, self.exercises)
                yield finding(path, "exercise_unknown", found=slug, hint=hint)


def fill_shelf(folder: Path) -> Shelf:
    """Read a content folder. Every mistake ends up in the shelf's problems."""
    shelf = Shelf()
    if not folder.is_dir():
        shelf.note(folder.name, "folder_missing")
        return shelf
    _read_sources(shelf, folder / SOURCES)
    files = list(content_files(folder, shelf.note))
    others = (PROGRAMMES, PACKS)
    entries = [
        _read_exercise(shelf, f, f"{f.parent.name}/{f.name}") for f in files if f.parent.name not in others
    ]
    _check_exercises(shelf, [entry for entry in entries if entry is not None])
    for folder_name, read in ((PROGRAMMES, _read_programme), (PACKS, _read_pack)):
        for file in files:
            if file.parent.name == folder_name:
                read(shelf, file)
    shelf.exercises = dict(sorted(shelf.exercises.items(), key=lambda item: _order(item[1].code)))
    shelf.programmes = dict(sorted(shelf.programmes.items(), key=lambda item: _order(item[1].code)))
    shelf.packs = dict(sorted(shelf.packs.items(), key=lambda item: _order(item[1].code)))
    return shelf


def _order(code: str) -> tuple[str, int]:
    letters = code.rstrip("0123456789")
    return letters, int(code[len(letters) :])


def _read_sources(shelf: Shelf, file: Path) -> None:
    shelf.seen.add(SOURCES)
    try:
        document = read_document(file)
    except Refused as refused:
        shelf.problems.append(problem_at(SOURCES, refused.line, (), refused.code, refused.values.items()))
        return
    shelf.tags = set(document.data)
    findings: list[Finding] = []
    for tag, data in document.data.items():
        mistakes = [Finding((tag, *f.path), f.code, f.values) for f in shape_findings(data, SourceTable)]
        if re.search(SOURCE_TAG, tag) is None:
            mistakes.append(finding((tag,), "bad_tag", found=tag))
        if not mistakes:
            shelf.sources[tag] = make_source(tag, msgspec.convert(data, SourceTable))
        findings += mistakes
    shelf.blame(SOURCES, document, findings)


def _read_exercise(shelf: Shelf, file: Path, name: str) -> _Entry[ExerciseFile] | None:
    other = shelf.slugs.setdefault(file.stem, name)
    entry = shelf.read(file, name, ExerciseFile)
    if entry is None:
        return None
    findings = [*shelf.twins(entry), *exercise_findings(entry.table)]
    if entry.table.regions[0] != file.parent.name:
        path = ("regions", 0)
        findings.append(finding(path, "region_folder", found=entry.table.regions[0], folder=file.parent.name))
    shelf.blame(name, entry.document, findings)
    if other != name or any(f.code in FATAL for f in findings):
        return None
    shelf.exercises[entry.slug] = make_exercise(entry.slug, entry.table, shelf.sources)
    return entry


FATAL = frozenset({"out_of_range", "dose_empty", "one_of"})
"""Mistakes after which no value can be made; the others leave a usable exercise or programme."""


def _check_exercises(shelf: Shelf, entries: Sequence[_Entry[ExerciseFile]]) -> None:
    """Links and tags, once all exercises are known; links that lead nowhere are taken off."""
    rungs = rungs_of(shelf.exercises)
    for entry in entries:
        exercise = shelf.exercises[entry.slug]
        findings = [
            *shelf.unknown_tags(entry.table.evidence.tags),
            *unknown_links(entry.slug, entry.table, shelf.slugs, shelf.exercises),
            *one_way_links(exercise, shelf.exercises),
            *ladder_findings(exercise, shelf.exercises, rungs),
        ]
        shelf.blame(entry.file, entry.document, findings)
    for slug, exercise in shelf.exercises.items():
        known = [
            tuple(link for link in links if link in shelf.exercises and link != slug)
            for links in (exercise.easier, exercise.harder)
        ]
        if known != [exercise.easier, exercise.harder]:
            shelf.exercises[slug] = replace(exercise, easier=known[0], harder=known[1])


def _read_programme(shelf: Shelf, file: Path) -> None:
    name = f"{PROGRAMMES}/{file.name}"
    other = shelf.slugs.setdefault(file.stem, name)
    entry = shelf.read(file, name, ProgrammeFile)
    if entry is None:
        return
    findings = [
        *shelf.twins(entry),
        *programme_findings(entry.table),
        *shelf.unknown_exercises(entry.table),
        *shelf.unknown_tags(entry.table.evidence.tags),
    ]
    shelf.blame(name, entry.document, findings)
    if other == name and all(f.code in HARMLESS for f in findings):
        shelf.programmes[entry.slug] = make_programme(entry.slug, entry.table, shelf.exercises, shelf.sources)


def _read_pack(shelf: Shelf, file: Path) -> None:
    name = f"{PACKS}/{file.name}"
    other = shelf.slugs.setdefault(file.stem, name)
    entry = shelf.read(file, name, PackFile)
    if entry is None:
        return
    findings = [*shelf.pack_findings(entry.table)]
    shelf.judge(entry, findings)
    if other == name and not any(f.code in ("exercise_unknown", "exercise_broken") for f in findings):
        shelf.packs[entry.slug] = make_pack(entry.slug, entry.table, shelf.programmes, shelf.sources)


HARMLESS = frozenset(
    {
        *("tag_unknown", "duplicate_code", "weeks_not_rising", "criteria_missing"),
        *("dose_outside_range", "change_without_range"),
    }
)
"""Mistakes with which a programme can still be followed."""
