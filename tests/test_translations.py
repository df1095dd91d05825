"""Translations: every text is found, every language is whole, and the content falls back sentence by sentence."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab.paths import resource
from rehab.storage.catalog import Catalog
from rehab.storage.catalog_words import LANGUAGES, UNKNOWN

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def languages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("languages", ROOT / "packaging" / "languages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


# Texts of the code


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('translate("today", "Due now")', [("today", "Due now", "")]),
        ('translate("dates", "May", "a month")', [("dates", "May", "a month")]),
        ('words.translate("runs", "New")', [("runs", "New", "")]),
        ("f\"{translate('packs', 'new')}\"", [("packs", "new", "")]),
        ('class Card:\n    def f(self):\n        self.tr("Save " "it")', [("Card", "Save it", "")]),
        ('"a".translate(table)', []),
        ("painter.translate(x, y)", []),
    ],
)
def test_that_texts_are_found_with_their_context(
    languages: ModuleType, code: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [tuple(message.key) for message in languages.texts_of_module(code, "m.py")] == expected


def test_that_a_count_makes_a_text_plural_whatever_stands_for_it(languages: ModuleType) -> None:
    code = 'translate("a", "%n runs", None, len(found))'
    (message,) = languages.texts_of_module(code, "m.py")
    assert message.plural


@pytest.mark.parametrize("code", ['translate("a", name)', 'translate(f"{a}", "b")', 'page.tr("x")'])
def test_that_a_text_nobody_can_look_up_is_refused(languages: ModuleType, code: str) -> None:
    with pytest.raises(languages.Untranslatable, match=r"m.py:1"):
        list(languages.texts_of_module(code, "m.py"))


def test_that_every_text_of_the_code_can_be_looked_up(languages: ModuleType) -> None:
    assert len(languages.texts_of_code(ROOT / "rehab")) > 3000


# Files of translations


def test_that_a_file_is_written_as_it_was_read(languages: ModuleType) -> None:
    for language, file in languages.languages().items():
        assert languages.written(language, languages.read(file)) == file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "form", "broken"),
    [
        ("{count} runs", "{count} Läufe", False),
        ("{count} runs", "Läufe: {number}", True),
        ("%n runs", "Läufe", True),
        ("Save", " Sichern", True),
    ],
)
def test_that_a_broken_translation_is_noticed(
    languages: ModuleType, source: str, form: str, broken: bool
) -> None:
    assert bool(languages.form_fault(languages.Key("a", source), form)) is broken


def test_that_new_and_vanished_texts_are_reported(languages: ModuleType) -> None:
    new, old = languages.Key("a", "New"), languages.Key("a", "Old")
    texts = {new: languages.Message(new)}
    found = languages.faults("de", texts, {old: languages.Message(old, forms=("Alt",))})
    assert found == ["vanished: a: 'Old'", "unfinished: a: 'New'"]


def test_that_polish_needs_three_forms_of_a_count(languages: ModuleType) -> None:
    key = languages.Key("a", "%n runs")
    texts = {key: languages.Message(key, plural=True)}
    two = {key: languages.Message(key, plural=True, forms=("%n bieg", "%n biegi"))}
    assert languages.faults("pl", texts, two) == ["unfinished: a: '%n runs'"]


def test_that_a_language_that_is_there_is_not_begun_again(
    languages: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    assert languages.main(["--add", "fr"]) == 1
    file = tmp_path / "rehab_fr.ts"
    kept = file.read_text(encoding="utf-8").replace("<source>Calf</source>", "<source>Calf!</source>", 1)
    file.write_text(kept, encoding="utf-8")
    assert languages.main(["--add", "fr"]) == 1
    assert file.read_text(encoding="utf-8") == kept


def test_that_the_help_of_every_command_can_be_translated(languages: ModuleType) -> None:
    found = {key.source for key in languages.texts_of_help() if key.context == "help"}
    assert {"How much was done.", "Go back to a backup; the present data is backed up first."} <= found
    assert not any("\b" in text for text in found)


# Content


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The content folder, to be changed."""
    folder = tmp_path / "exercises"
    shutil.copytree(resource("exercises"), folder, ignore=shutil.ignore_patterns(LANGUAGES))
    (folder / LANGUAGES).mkdir()
    return folder


def test_that_content_falls_back_sentence_by_sentence(content: Path) -> None:
    english = Catalog(content).exercise("wall-calf-stretch")
    (content / LANGUAGES / "de.toml").write_text(
        f'[names]\n"{english.name}" = "Wadendehnung an der Wand"\n', encoding="utf-8"
    )
    german = Catalog(content, "de").exercise("wall-calf-stretch")
    assert german.name == "Wadendehnung an der Wand"
    assert german.steps == english.steps
    assert german.equipment == english.equipment
    assert english.name in german.synonyms


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('"No such text" = "Kein"', "translation_unknown"),
        ('"Calf" = ""', "translation_empty"),
        ('"Calf" = 3', "translation_empty"),
        ('"a {b}" = "a {c}"', "translation_placeholders"),
    ],
)
def test_that_a_mistake_in_a_translation_is_told_with_its_line(content: Path, line: str, code: str) -> None:
    (content / LANGUAGES / "de.toml").write_text(f"# German\n[names]\n{line}\n", encoding="utf-8")
    (problem,) = Catalog(content).language_problems()
    assert (problem.file, problem.line, problem.code) == ("languages/de.toml", 3, code)


def test_that_a_broken_file_of_translations_leaves_the_content_english(content: Path) -> None:
    (content / LANGUAGES / "de.toml").write_text("[names\n", encoding="utf-8")
    catalog = Catalog(content, "de")
    assert catalog.exercises() == Catalog(content).exercises()
    assert [problem.code for problem in catalog.language_problems()] == ["syntax"]


@pytest.mark.parametrize("language", ["de", "pl"])
def test_that_names_and_sentences_of_the_content_are_translated(language: str) -> None:
    english, other = Catalog(resource("exercises")), Catalog(resource("exercises"), language)
    left = {
        exercise.slug
        for exercise, told in zip(english.exercises(), other.exercises(), strict=True)
        if exercise.steps == told.steps
    }
    assert left == set()
    assert [p for p in english.language_problems() if p.code != UNKNOWN] == []
    assert len({told.name for told in other.exercises()}) == len(other.exercises())
    assert other.guide().questions[0].text != english.guide().questions[0].text
    assert [e.slug for e in english.exercises()] == [e.slug for e in other.exercises()]
