"""The command line in the person's language; what programs read stays the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab.ui.language import LANGUAGE_VARIABLE

if TYPE_CHECKING:
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
