"""Soft sounds at a change of phase and at the end of a set. The screen always tells the same."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

from rehab.domain.settings import Loudness
from rehab.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

PHASE, SET = "phase", "set"
PLAYERS = {"darwin": ("afplay",), "linux": ("pw-play", "paplay", "aplay")}
"""Programs of the system that play a file and end. The Qt package without its add-ons has no sound."""


def play_file(file: Path) -> None:
    """Play a file and return at once; where nothing can play it, the computer beeps."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return
    for name in PLAYERS.get(sys.platform, ()):
        program = QStandardPaths.findExecutable(name)
        if program:
            QProcess.startDetached(program, [str(file)])
            return
    QApplication.beep()


def file_of(name: str, level: Loudness) -> Path | None:
    """The file of a sound at a loudness, None for silence."""
    return None if level is Loudness.OFF else resource("assets", "sounds", f"{name}-{level.value}.wav")
