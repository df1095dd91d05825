"""Translations of the content: English and translated sentence, a file a language, and how values take them."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from rehab.domain.exercise import Exercise
from rehab.storage.catalog_check import Finding, finding, problem_at, problems_of
from rehab.storage.catalog_file import Refused, read_document

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from rehab.domain.content import ContentProblem

LANGUAGES = "languages"
UNKNOWN = "translation_unknown"
"""Code of the problem that is only a warning: a sentence was changed or taken out, its translation was not."""
TEXTS = frozenset(
    {
        *(
            "name",
            "short_name",
            "summary",
            "target",
            "setup",
            "steps",
            "cues",
            "mistakes",
            "good_signs",
            "stop_if",
        ),
        *(
            "cautions",
            "progression",
            "regression",
            "pose_a",
            "pose_b",
            "sentence",
            "evidence",
            "synonyms",
            "also",
        ),
        *("aim", "move_on", "note", "advice", "stop_rule", "words", "why", "not_when", "next_when", "say"),
        *("clue", "story", "check", "helps", "wait", "how", "caution", "time"),
        *("action", "explain", "text", "short_yes", "short_no"),
    }
)
"""Fields of values and keys of files that hold what people read; all others hold words of the program."""
_OTHERS = frozenset({"drawing", "dose", "dose_range"})
"""Fields without any text, not worth looking into."""
_PLACEHOLDER = re.compile(r"\{[^}]*\}")

ValueT = TypeVar("ValueT")


def read_words(folder: Path, language: str) -> dict[str, str]:
    """Translated sentence by English sentence; empty for English and where the file cannot be read.

    Args:
        folder: The content folder.
        language: Code of the language.
    """
    try:
        tables = read_document(folder / LANGUAGES / f"{language}.toml").data
    except Refused:
        return {}
    return {key: word for _, key, word in _sentences(tables) if isinstance(word, str) and word.strip()}


def _sentences(tables: Mapping[str, Any]) -> Iterator[tuple[str, str, object]]:
    """Table, English sentence and its translation. Tables are only there to keep a long file in order."""
    for table, sentences in tables.items():
        if isinstance(sentences, dict):
            for key, word in sentences.items():
                yield table, key, word


def spoken(value: ValueT, words: Mapping[str, str]) -> ValueT:
    """A value of the content with every text that has a translation in the other language.

    An exercise is still found by its English names.
    """
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes: dict[str, Any] = {}
    for each in fields(value):
        old = getattr(value, each.name)
        new = _said(old, words, each.name in TEXTS) if each.name not in _OTHERS else old
        if new is not old:
            changes[each.name] = new
    if isinstance(value, Exercise):
        heard = (*changes.get("synonyms", value.synonyms), value.name, *value.synonyms)
        changes["synonyms"] = tuple(dict.fromkeys(heard))
    return replace(value, **changes) if changes else value


def _said(old: Any, words: Mapping[str, str], is_text: bool) -> Any:
    match old:
        case Enum():
            return old
        case str():
            return words.get(old, old) if is_text else old
        case tuple():
            new = tuple(_said(item, words, is_text) for item in old)
            return new if any(a is not b for a, b in zip(old, new, strict=True)) else old
        case _:
            return spoken(old, words)


def spoken_table(table: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, Any]:
    """The table of a content file with every text that has a translation in the other language."""
    return {key: _said_entry(entry, words, key in {*TEXTS, "a", "b"}) for key, entry in table.items()}


def _said_entry(entry: Any, words: Mapping[str, str], is_text: bool) -> Any:
    match entry:
        case str():
            return words.get(entry, entry) if is_text else entry
        case list():
            return [_said_entry(item, words, is_text) for item in entry]
        case dict():
            return spoken_table(entry, words)
        case _:
            return entry


def sentences_of(value: object, *, is_text: bool = False) -> Iterator[str]:
    """Every text of a value that can be translated."""
    if isinstance(value, str):
        if is_text and value and not isinstance(value, Enum):
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from sentences_of(item, is_text=is_text)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            if each.name not in _OTHERS:
                yield from sentences_of(getattr(value, each.name), is_text=each.name in TEXTS)


def language_problems(folder: Path, known: Collection[str]) -> Iterator[ContentProblem]:
    """What is wrong with the files of all languages.

    Args:
        folder: The content folder.
        known: Every English sentence of the content.
    """
    for file in sorted((folder / LANGUAGES).glob("*.toml")):
        name = f"{LANGUAGES}/{file.name}"
        try:
            document = read_document(file)
        except Refused as refused:
            yield problem_at(name, refused.line, (), refused.code, refused.values.items())
            continue
        yield from problems_of(name, document, list(_findings(document.data, known)))


def _findings(tables: Mapping[str, Any], known: Collection[str]) -> Iterator[Finding]:
    for table, sentences in tables.items():
        if not isinstance(sentences, dict):
            yield finding((table,), "translation_outside")
    for table, key, word in _sentences(tables):
        path = (table, key)
        if not isinstance(word, str) or not word.strip():
            yield finding(path, "translation_empty")
        elif sorted(_PLACEHOLDER.findall(key)) != sorted(_PLACEHOLDER.findall(word)):
            yield finding(path, "translation_placeholders", found=word)
        elif key not in known:
            yield finding(path, UNKNOWN, found=key)
