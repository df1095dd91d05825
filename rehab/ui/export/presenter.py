"""Between the export dialog and the table of exports: what is chosen, the job that makes the file, and how it went."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from shiboken6 import isValid

from rehab.domain.clock import local_day
from rehab.domain.errors import UserError
from rehab.ui import texts
from rehab.ui.dialogs import ConfirmCard
from rehab.ui.export.dialog import ExportDialog
from rehab.ui.export.state import Chosen, build_state, content_rows, wish_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from rehab.services.bundle import Services
    from rehab.services.export import Contents, ExportWish
    from rehab.ui.jobs import Job, Jobs, Progress, Result
    from rehab.ui.window import Window

LOOK_MS = 150
"""What the file would hold is reckoned when nothing was changed for so long."""
USUAL = "log-file"


class ExportPresenter(QObject):
    """Opens the dialog, and keeps what was chosen until the program ends."""

    def __init__(
        self,
        window: Window,
        services: Services,
        jobs: Jobs,
        choose_file: Callable[[str], Path | None],
        show_folder: Callable[[Path], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._services, self._jobs = window, services, jobs
        self._choose_file = choose_file
        self._show_folder = show_folder or _open_folder
        self._chosen = Chosen(USUAL)
        self._dialog: ExportDialog | None = None
        self._job: Job | None = None
        self._file: Path | None = None
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._look)

    def open(self, code: str = "") -> None:
        """Show the dialog, at a kind if one is named."""
        if self._dialog is not None:
            return
        if code in {kind.code for kind in self._services.exports.kinds}:
            self._chosen = replace(self._chosen, code=code)
        me = self._services.people.me()
        person = "" if me is None else str(me.id)
        self._chosen = replace(self._chosen, passphrase="", lock=False, person=person)
        dialog = ExportDialog(self._window)
        dialog.kind_chosen.connect(self._on_kind)
        dialog.option_changed.connect(self._on_option)
        dialog.save_clicked.connect(self.save)
        dialog.stop_clicked.connect(self._stop)
        dialog.folder_clicked.connect(self._on_folder)
        dialog.closed.connect(self._on_closed)
        self._dialog = dialog
        self._show()
        dialog.open_at(self._chosen.code)
        self._look()

    def _show(self) -> None:
        if self._dialog is not None:
            people = self._services.people.patients()
            state = build_state(self._services.exports.kinds, self._chosen, people)
            self._chosen = state.chosen
            self._dialog.show_state(state)

    def _on_kind(self, code: str) -> None:
        if self._dialog is None or code == self._chosen.code:
            return
        self._chosen = replace(self._chosen, code=code)
        self._show()
        self._on_option()

    def _on_option(self) -> None:
        if self._dialog is not None:
            self._chosen = self._dialog.chosen(self._chosen)
            self._dialog.show_idle()
            self._looking.start()

    # what it would hold

    def _look(self) -> None:
        self._looking.stop()
        kind, wish = self._services.exports.kind(self._chosen.code), self._wish()
        wanted = self._chosen

        def read(_progress: Progress) -> tuple[Contents, tuple[QImage, ...], str]:
            rows = kind.contents(wish) if kind.contents is not None else ()
            if kind.preview is None:
                return rows, (), ""
            shown = kind.preview(wish)
            # Unpacking pictures takes a moment: not in the thread of the window.
            pages = tuple(QImage.fromData(QByteArray(page)) for page in shown.pages)
            return rows, pages, shown.missing

        def told(result: Result) -> None:
            if self._dialog is None or wanted != self._chosen:
                return
            rows, pages, missing = result.value or ((), (), "")
            note = texts.letters_missing(missing) if missing else ""
            self._dialog.show_contents(content_rows(rows), pages, note)
            if isinstance(result.problem, UserError):
                self._dialog.show_idle(texts.problem(result.problem))

        self._jobs.start(read, told)

    def _wish(self, ending: str = "") -> ExportWish:
        return wish_of(self._chosen, self._today(), ending)

    def _today(self) -> date:
        return local_day(self._services.clock(), self._services.preferences.settings.day_ends_at)

    # saving

    def save(self) -> None:
        """Ask where to and make the file."""
        if self._dialog is None or self._job is not None:
            return
        if self._chosen.lock and not self._chosen.passphrase:
            self._dialog.ask_for_passphrase(texts.problem(UserError("passphrase_empty")))
            return
        name = self._services.exports.file_name(self._chosen.code)
        folder = f"{self._file.parent.as_posix()}/" if self._file is not None else ""
        file = self._choose_file(f"export:{folder}{name}")
        if file is not None:
            ending = self._services.exports.kind(self._chosen.code).ending
            self._write(file if file.suffix else file.with_suffix(ending), overwrite=False)

    def _write(self, file: Path, overwrite: bool) -> None:
        dialog, code, wish = self._dialog, self._chosen.code, self._wish(file.suffix.lower())
        if dialog is None:
            return
        self._file = file
        dialog.show_working(0, 0)

        def work(progress: Progress) -> Path:
            return self._services.exports.run(code, wish, file, overwrite, progress.step)

        self._job = self._jobs.start(work, self._on_written)
        self._job.progress.stepped.connect(self._on_step)

    def _on_step(self, done: int, total: int) -> None:
        if self._dialog is not None and self._job is not None:
            self._dialog.show_working(done, total)

    def _on_written(self, result: Result) -> None:
        self._job = None
        dialog, file = self._dialog, self._file
        if dialog is None or file is None:
            return
        if result.problem is not None and result.problem.code == "file_exists":
            dialog.show_idle()
            self._ask_to_replace(file)
        elif result.problem is not None:
            dialog.show_idle(texts.problem(result.problem))
        elif result.bug is not None:
            dialog.show_idle(texts.bug())
        elif result.cancelled:
            dialog.show_idle()
        else:
            dialog.show_saved(file.name)

    def _ask_to_replace(self, file: Path) -> None:
        title = self.tr("Replace {name}?").format(name=file.name)
        text = self.tr("A file of that name is there already. What is in it would be gone.")
        card = ConfirmCard(self._window, title, text, self.tr("Replace it"), self.tr("Keep it"))
        card.confirmed.connect(self._on_replace)
        card.open_card()

    def _on_replace(self) -> None:
        if self._file is not None:
            self._write(self._file, overwrite=True)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.progress.cancel()

    def _on_folder(self) -> None:
        if self._file is not None:
            self._show_folder(self._file)

    def _on_closed(self) -> None:
        self._looking.stop()
        self._stop()
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.deleteLater()
        self._dialog = None


def _open_folder(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
