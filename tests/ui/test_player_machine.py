"""What the player uses of the computer: sounds from our own formulas, and a screen that stays on."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from rehab.domain.settings import Loudness
from rehab.paths import resource
from rehab.ui.player.awake import Awake
from rehab.ui.player.sounds import PHASE, SET, file_of, play_file

MAKER = Path(__file__).resolve().parents[2] / "packaging" / "sounds.py"


def maker() -> Any:
    spec = importlib.util.spec_from_file_location("sound_maker", MAKER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_that_the_kept_sounds_are_those_of_the_formulas(tmp_path: Path) -> None:
    maker().write(tmp_path)
    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    kept = {file.name: file.read_bytes() for file in resource("assets", "sounds").glob("*.wav")}
    assert made == kept
    assert len(kept) == 6


@pytest.mark.parametrize("name", [PHASE, SET])
def test_that_every_loudness_has_a_file_and_off_has_none(name: str) -> None:
    assert file_of(name, Loudness.OFF) is None
    for level in (Loudness.QUIET, Loudness.MEDIUM, Loudness.LOUD):
        file = file_of(name, level)
        assert file is not None
        assert file.is_file()


def test_that_without_a_program_that_plays_files_the_computer_beeps(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda _name: "")
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))
    file = file_of(PHASE, Loudness.QUIET)
    assert file is not None
    play_file(file)
    assert beeps == [True]


def test_that_keeping_awake_without_a_desktop_does_nothing(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    awake = Awake()
    awake.hold(True)
    awake.hold(True)
    assert awake.held
    awake.hold(False)
    awake.hold(False)
    assert not awake.held


def test_that_a_desktop_that_cannot_be_reached_does_no_harm(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")
    awake = Awake()
    awake.hold(True)
    awake.hold(False)
    assert not awake.held
