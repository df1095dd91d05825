"""The dialogs of the computer that ask for a file to open or a place to save to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from rehab.ui.file_dialog_look import dress

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate
OPEN, SEVERAL, FOLDER = (
    QFileDialog.FileMode.ExistingFile,
    QFileDialog.FileMode.ExistingFiles,
    QFileDialog.FileMode.Directory,
)
SAVE = QFileDialog.FileMode.AnyFile


def file_dialog(
    window: QWidget, title: str, place: Path, pattern: str = "", mode: QFileDialog.FileMode = OPEN
) -> QFileDialog:
    """A dialog of the computer, or where it has none, Qt's own in the look of the app.

    Args:
        window: What it stands above.
        title: What is asked for.
        place: Folder to begin in; for saving the proposed file.
        pattern: Which files are shown, as Qt writes filters.
        mode: Whether one file, several, a folder or a new file is asked for.
    """
    dialog = QFileDialog(window, title, str(place.parent if mode is SAVE else place), pattern)
    dialog.setFileMode(mode)
    if mode is FOLDER:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if mode is SAVE:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(place.suffix.removeprefix("."))
        dialog.selectFile(place.name)
    dress(dialog)
    return dialog


def chosen(dialog: QFileDialog) -> list[Path]:
    """Ask, and tell what was chosen; nothing when it was cancelled."""
    accepted = dialog.exec()
    files = [Path(name) for name in dialog.selectedFiles()] if accepted else []
    dialog.deleteLater()
    return files


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
        dialog = self.dialog(kind)
        found = next(iter(chosen(dialog)), None)
        if found is not None and kind.startswith("save:"):
            self._folder = found.parent
        return found

    def dialog(self, kind: str) -> QFileDialog:
        """The dialog of a kind, not shown yet."""
        if kind in ("backup", "photo", "handover-open", "pack-open", "backup-folder"):
            return self._to_open(kind)
        if kind.startswith("export:"):
            wanted = Path.home() / kind.removeprefix("export:")
            dialog = self._to_save(translate("files", "Export"), wanted)
            # Whether a file may be replaced is asked by the dialog of the export, which also knows what is in it.
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
            return dialog
        if kind.startswith("save:"):
            return self._to_save(translate("files", "Save"), self._folder / kind.removeprefix("save:"))
        if kind == "pack-save":
            pattern = translate("files", "Packs (*.rehabpack)")
            wanted = Path.home() / "exercises.rehabpack"
            return self._to_save(translate("files", "Export a pack"), wanted, pattern)
        return self._to_save(translate("files", "Save chart"), Path.home() / f"pain.{kind}")

    def _to_save(self, title: str, wanted: Path, pattern: str = "") -> QFileDialog:
        return file_dialog(self._window, title, wanted, pattern or f"*{wanted.suffix}", SAVE)

    def _to_open(self, kind: str) -> QFileDialog:
        if kind == "backup-folder":
            title = translate("files", "Choose the folder for backups")
            return file_dialog(self._window, title, self._backups, mode=FOLDER)
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
        title, folder, pattern = opened[kind]
        return file_dialog(self._window, title, folder, pattern)
