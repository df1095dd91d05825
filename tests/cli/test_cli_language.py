"""The command line in the person's language; what programs read stays the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab.ui.language import LANGUAGE_VARIABLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Rehab


def test_that_the_command_line_speaks_the_language_of_one_start(
    rehab: Rehab, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehab("sample")
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    assert "Selbstbehandlung wirkt nicht" in rehab("verdict").out
    assert "Wadendehnung" in rehab("show", "wall-calf-stretch").out
    monkeypatch.setenv(LANGUAGE_VARIABLE, "pl")
    assert "16 listopada" in rehab("today").out
    monkeypatch.setenv(LANGUAGE_VARIABLE, "en")
    assert "Home care is not working" in rehab("verdict").out


@pytest.mark.parametrize("command", [("today",), ("verdict",), ("show", "wall-calf-stretch")])
def test_that_json_is_the_same_in_every_language(
    rehab: Rehab, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    rehab("sample")
    monkeypatch.setenv(LANGUAGE_VARIABLE, "en")
    english = rehab(*command, "--json").out
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    assert rehab(*command, "--json").out == english


def test_that_exercises_are_found_by_names_of_both_languages(
    rehab: Rehab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    for words in ("Wadendehnung", "wall calf stretch"):
        assert "wall-calf-stretch" in rehab("library", words).out


@pytest.mark.parametrize(
    ("code", "usage", "said", "refusal"),
    [
        ("de", "Aufruf: rehab log session", "Wie viel erledigt wurde.", "Es gibt keine Option '--no'."),
        ("pl", "Użycie: rehab log session", "Ile zrobiono.", "Nie ma opcji '--no'."),
        ("en", "Usage: rehab log session", "How much was done.", "No such option '--no'."),
    ],
)
def test_that_help_and_refusals_are_in_the_language_of_the_start(
    rehab: Rehab, monkeypatch: pytest.MonkeyPatch, code: str, usage: str, said: str, refusal: str
) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, code)
    help_page = rehab("log", "session", "--help").out
    assert help_page.startswith(usage)
    assert said in help_page
    assert refusal in rehab("log", "session", "--no").err


def test_that_help_follows_the_setting_of_the_folder_that_is_named(rehab: Rehab, folder: Path) -> None:
    folder.mkdir()
    (folder / "settings.toml").write_text('language = "de"\n', encoding="utf-8")
    page = rehab("log", "--help").out
    assert "Optionen:" in page
    assert "Diese Hilfe zeigen." in page
    # Examples keep their lines.
    assert "\n  rehab log worst 6 --at 2026-11-16T20:30\n" in page
    assert rehab("frobnicate").err == "Es gibt keinen Befehl 'frobnicate'.\n"
    assert rehab("frobnicate", "--json").err == "No such command 'frobnicate'.\n"


def test_that_a_refused_value_is_told_in_the_language(rehab: Rehab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    assert rehab("log", "run").err == "Es fehlt die Option '--km'.\n"
    assert "verlangt ist: Zahl." in rehab("log", "run", "--km", "far").err
    assert "keines von 'all', 'part', 'none'" in rehab("log", "session", "--done", "much").err


def test_that_what_was_logged_is_told_in_the_language(rehab: Rehab, monkeypatch: pytest.MonkeyPatch) -> None:
    rehab("start", "P01", "--site", "left-heel")
    assert rehab("log", "medicine", "none").out.startswith(
        "Any pain medicine in the last 24 hours? no medicine"
    )
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    assert "kein Medikament" in rehab("log", "medicine", "none").out
    assert "several" not in rehab("log", "night", "several").out
    assert "15 min" in rehab("log", "stiffness", "15").out


def test_that_written_files_are_told_in_the_language(
    rehab: Rehab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    for kind in ("plan-file", "calendar", "handout"):
        assert rehab("export", kind, "-o", str(tmp_path / kind)).out.startswith("Geschrieben: ")


def test_that_a_passphrase_is_asked_for_in_the_language(
    rehab: Rehab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    words = tmp_path / "words.txt"
    words.write_text("heel raise heel raise\n", encoding="utf-8")
    file = tmp_path / "my.rehabplan"
    assert rehab("export", "plan-file", "-o", str(file), "--passphrase-file", str(words)).code == 0
    asked: list[str] = []

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return "heel raise heel raise"

    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("click.termui.hidden_prompt_func", typed)
    assert rehab("import", str(file)).code == 0
    assert asked == ["Passphrase von my.rehabplan: "]
