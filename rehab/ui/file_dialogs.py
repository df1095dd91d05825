"""The dialogs of the computer that ask for a file to open or a place to save to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class FileDialogs:
    """Asks for files; `window` is the one the dialogs stand above."""

    def __init__(self, window: QWidget, backups: Path) -> None:
        self._window = window
        self._backups = backups
        self._folder = Path.home()
        """Where something was saved last."""

    def ask(self, kind: str) -> Path | None:
        """Ask for a file to open or to save, by the word of what is asked for.

        ``save:NAME`` proposes a name; ``png``, ``svg`` and ``pdf`` save a chart.

        Returns:
            The file, or None when nothing was chosen.
        """
        opened = {
            "backup": (
                translate("files", "Open a backup"),
                self._backups,
                translate("files", "Backups (*.db)"),
            ),
            "photo": (
                translate("files", "Choose a photo"),
                Path.home(),
                translate("files", "Pictures (*.jpg *.jpeg *.png)"),
            ),
            "handover-open": (
                translate("files", "Open a file"),
                Path.home(),
                translate(
                    "files", "Files of Rehab (*.rehabplan *.rehablog *.rehabpack *.zip);;All files (*)"
                ),
            ),
            "pack-open": (
                translate("files", "Import a pack"),
                Path.home(),
                translate("files", "Packs (*.rehabpack)"),
            ),
        }
        if kind == "backup-folder":
            title, place = translate("files", "Choose the folder for backups"), str(self._backups)
            name = QFileDialog.getExistingDirectory(self._window, title, place)
        elif kind in opened:
            title, folder, pattern = opened[kind]
            name, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), pattern)
        elif kind.startswith("export:"):
            wanted = Path.home() / kind.removeprefix("export:")
            # Whether a file may be replaced is asked by the dialog, which also knows what is in it.
            own_question = QFileDialog.Option.DontConfirmOverwrite
            name, _ = QFileDialog.getSaveFileName(
                self._window,
                translate("files", "Export"),
                str(wanted),
                f"*{wanted.suffix}",
                options=own_question,
            )
        elif kind.startswith("save:"):
            wanted = self._folder / kind.removeprefix("save:")
            name, _ = QFileDialog.getSaveFileName(
                self._window, translate("files", "Save"), str(wanted), f"*{wanted.suffix}"
            )
            self._folder = Path(name).parent if name else self._folder
        elif kind == "pack-save":
            place = str(Path.home() / "exercises.rehabpack")
            pattern = translate("files", "Packs (*.rehabpack)")
            name, _ = QFileDialog.getSaveFileName(
                self._window, translate("files", "Export a pack"), place, pattern
            )
        else:
            name, _ = QFileDialog.getSaveFileName(
                self._window, translate("files", "Save chart"), str(Path.home() / f"pain.{kind}"), f"*.{kind}"
            )
        return Path(name) if name else None
