"""The exercises, programmes and sources that stand in files. A broken file is listed and never raised."""

from __future__ import annotations

import threading
import tomllib
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from rehab.domain.errors import UserError
from rehab.storage.catalog_file import read_document
from rehab.storage.catalog_own import Judged, judge_exercise, judge_programme
from rehab.storage.catalog_shelf import Shelf, fill_shelf
from rehab.storage.catalog_words import language_problems, read_words, sentences_of, spoken, spoken_table
from rehab.storage.drawing_check import drawing_problems
from rehab.storage.guide_shelf import GUIDE, GuideShelf, Known, fill_guide

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rehab.domain.complaint import ComplaintPack
    from rehab.domain.content import ContentProblem
    from rehab.domain.exercise import Exercise, Source
    from rehab.domain.guide import Guide
    from rehab.domain.program import Programme

ENGLISH = "en"
"""Code of the language in which the content is written."""


class Catalog:
    """Content of one folder, read on first use and kept.

    Args:
        folder: Holds ``<region>/<slug>.toml``, ``programmes/<slug>.toml``, ``packs/<slug>.toml``, ``guide/``,
            ``languages/<code>.toml`` and ``sources.toml``.
        language: Code of the language in which texts are told; what is not translated stays English.
    """

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        self._folder = folder
        self._language = language
        self._filled: Shelf | None = None
        self._guide: GuideShelf | None = None
        self._filling = threading.Lock()
        self._conditions: dict[str, str] = {}

    @property
    def _shelf(self) -> Shelf:
        if self._filled is None:
            with self._filling:
                if self._filled is None:
                    self._filled = self._told(fill_shelf(self._folder))
        return self._filled

    @cached_property
    def _words(self) -> dict[str, str]:
        return {} if self._language == ENGLISH else read_words(self._folder, self._language)

    def _told(self, shelf: Shelf) -> Shelf:
        """The shelf in the language of this catalog."""
        words = self._words
        if not words:
            return shelf
        return replace(
            shelf,
            exercises={slug: spoken(each, words) for slug, each in shelf.exercises.items()},
            programmes={slug: spoken(each, words) for slug, each in shelf.programmes.items()},
            packs={slug: spoken(each, words) for slug, each in shelf.packs.items()},
            sources={tag: spoken(each, words) for tag, each in shelf.sources.items()},
        )

    @property
    def _guide_shelf(self) -> GuideShelf:
        if self._guide is None:
            shelf = self._shelf
            tags = None if shelf.tags is None else frozenset(shelf.tags)
            known = Known(frozenset(shelf.exercises), frozenset(shelf.programmes), shelf.sources, tags)
            guide = fill_guide(self._folder / GUIDE, known)
            sources = {tag: spoken(each, self._words) for tag, each in guide.sources.items()}
            self._guide = replace(guide, guide=spoken(guide.guide, self._words), sources=sources)
        return self._guide

    @property
    def guide_ready(self) -> bool:
        """Whether the files of the guide have been read."""
        return self._guide is not None

    def guide(self) -> Guide:
        """The guide: questions of the check-up, cards, facts and emergency numbers."""
        return self._guide_shelf.guide

    @property
    def ready(self) -> bool:
        """Whether the files have been read; the first reading takes some tenths of a second."""
        return self._filled is not None

    def exercises(self) -> tuple[Exercise, ...]:
        """All sound exercises, ordered by code."""
        return tuple(self._shelf.exercises.values())

    def exercise(self, slug: str) -> Exercise:
        """One exercise.

        Raises:
            UserError: ``exercise_unknown`` with the slug.
        """
        try:
            return self._shelf.exercises[slug]
        except KeyError:
            raise UserError("exercise_unknown", slug=slug) from None

    def programmes(self) -> tuple[Programme, ...]:
        """All sound programmes, ordered by code."""
        return tuple(self._shelf.programmes.values())

    def programme(self, slug_or_code: str) -> Programme:
        """One programme by its slug or its code; the case of a code does not matter.

        Raises:
            UserError: ``programme_unknown`` with what was asked for.
        """
        found = self._shelf.programmes.get(slug_or_code)
        if found is None:
            code = slug_or_code.strip().upper()
            found = next((p for p in self._shelf.programmes.values() if p.code == code), None)
        if found is None:
            raise UserError("programme_unknown", slug=slug_or_code)
        return found

    def condition(self, slug: str) -> str:
        """Condition of a programme by its slug, empty when it is not known. Only its own file is read."""
        if slug not in self._conditions:
            self._conditions[slug] = _condition(self._folder / "programmes" / f"{slug}.toml")
        return self._conditions[slug]

    def packs(self) -> tuple[ComplaintPack, ...]:
        """All sound packs, ordered by code."""
        return tuple(self._shelf.packs.values())

    def sources(self) -> tuple[Source, ...]:
        """All sources of the library and the guide, in the order of their files."""
        return tuple((self._shelf.sources | self._guide_shelf.sources).values())

    def table(self, slug: str) -> dict[str, Any]:
        """What the file of an exercise or a programme says, as tables.

        Raises:
            UserError: ``exercise_unknown``.
        """
        name = self._shelf.slugs.get(slug)
        if name is None:
            raise UserError("exercise_unknown", slug=slug)
        return spoken_table(read_document(self._folder / name).data, self._words)

    def judge_exercise(self, slug: str, data: Mapping[str, Any]) -> Judged:
        """Judge the table of an own exercise as if it were a file."""
        return judge_exercise(slug, data, self._shelf)

    def judge_programme(
        self, slug: str, data: Mapping[str, Any], exercises: Mapping[str, Exercise]
    ) -> Judged:
        """Judge the table of an own programme over built-in and own exercises."""
        return judge_programme(slug, data, self._shelf, exercises)

    def problems(self) -> tuple[ContentProblem, ...]:
        """Every mistake in every file, ordered by file and line."""
        found = [*self._shelf.problems, *self._guide_shelf.problems]
        return tuple(sorted(found, key=lambda p: (p.file, p.line, p.field, p.code)))

    def drawing_problems(self) -> tuple[ContentProblem, ...]:
        """What is wrong with the drawings of all exercises, ordered by file and line.

        Takes a tenth of a second each; `problems` tells the rest at once.
        """
        found = [
            problem
            for name in sorted(self._shelf.seen)
            for problem in drawing_problems(self._folder / name, name)
        ]
        return tuple(sorted(found, key=lambda p: (p.file, p.line, p.field, p.code)))

    def language_problems(self) -> tuple[ContentProblem, ...]:
        """What is wrong with the translations of all languages, ordered by file and line."""
        english = self if self._language == ENGLISH else Catalog(self._folder)
        values = (
            english.exercises(),
            english.programmes(),
            english.packs(),
            english.guide(),
            english.sources(),
        )
        known = frozenset(sentences_of(values))
        found = language_problems(self._folder, known)
        return tuple(sorted(found, key=lambda p: (p.file, p.line, p.field, p.code)))

    def validate(self, file: Path) -> tuple[ContentProblem, ...]:
        """Mistakes of one file, inside the folder or elsewhere (then checked as if it were added to it)."""
        inside = self._name_inside(file)
        if inside in self._guide_shelf.seen:
            return tuple(problem for problem in self.problems() if problem.file == inside)
        if inside in self._shelf.seen:
            drawn = drawing_problems(file, inside)
            return (*(problem for problem in self.problems() if problem.file == inside), *drawn)
        return (*self._shelf.check_guest(file), *drawing_problems(file, str(file)))

    def _name_inside(self, file: Path) -> str:
        try:
            return file.resolve().relative_to(self._folder.resolve()).as_posix()
        except ValueError:
            return ""


def _condition(file: Path) -> str:
    try:
        return str(tomllib.loads(file.read_text(encoding="utf-8")).get("condition", ""))
    except (OSError, ValueError):
        return ""
