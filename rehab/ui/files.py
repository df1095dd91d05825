"""Files that come in and go out: connects the export dialog, looking into files and the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab.services.bundle import Services
    from rehab.ui.export.import_presenter import ImportPresenter
    from rehab.ui.export.look_window import Looker
    from rehab.ui.export.presenter import ExportPresenter
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.page_kind import PageFactory, Presenter
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window

PACK_ENDING = ".rehabpack"
OUR_ENDINGS = (PACK_ENDING, ".rehabplan", ".rehablog")
ZIP = ".zip"


class Files(QObject):
    """Makes the presenters when they are first asked for; dropped files and targets of pages lead here.

    A page says ``navigate("export:plan-file")`` to open the dialog, and ``navigate("import")`` to open a file.
    """

    def __init__(
        self,
        window: Window,
        services: Services,
        jobs: Jobs,
        undo: UndoHistory,
        feed: Feed,
        choose_file: Callable[[str], Path | None],
        open_runs: Callable[[list[Path]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._jobs = window, services, jobs
        self._undo, self._feed, self._choose_file = undo, feed, choose_file
        self._exports: ExportPresenter | None = None
        self._imports: ImportPresenter | None = None
        self.looker: Looker | None = None
        self._open_runs = open_runs
        window.elsewhere.connect(self._on_target)

    @Slot(str)
    def export(self, code: str = "") -> None:
        """Show the export dialog, at a kind if one is named."""
        if self._exports is None:
            from rehab.ui.export.presenter import ExportPresenter
            from rehab.ui.paper_exports import PaperExports

            PaperExports(self._services).add()
            self._exports = ExportPresenter(
                self._window, self._services, self._jobs, self._choose_file, parent=self
            )
        self._exports.open(code)

    def ask_for_file(self) -> None:
        """Ask for a file that another person sent and look into it."""
        self._importer().ask()

    def open_file(self, file: Path) -> None:
        """Look into a file."""
        self._importer().look_into(file)

    def take(self, files: list[Path]) -> None:
        """Dropped files: one file of ours is looked into here; everything else may hold runs."""
        if len(files) == 1 and not files[0].is_dir() and _is_ours(files[0]):
            self.open_file(files[0])
        else:
            self._open_runs(files)

    def close(self) -> None:
        """Forget what was only looked at."""
        if self.looker is not None:
            self.looker.close()

    def _on_target(self, target: str) -> None:
        name, _, argument = target.partition(":")
        if name == "export":
            self.export(argument)
        elif name == "import":
            self.ask_for_file()

    def _importer(self) -> ImportPresenter:
        if self._imports is None:
            from rehab.ui.export.import_presenter import ImportPresenter
            from rehab.ui.export.look_window import Looker

            self.looker = Looker(self._window, self._services, self._jobs, self._pages_over, self)
            self._imports = ImportPresenter(
                self._window,
                self._services,
                self._jobs,
                self._undo,
                self._feed,
                self._choose_file,
                {PACK_ENDING: self._open_pack},
                self.looker.open,
                self,
            )
        return self._imports

    def _open_pack(self, file: Path) -> None:
        from rehab.ui.exercise.page import LibraryPage

        self._window.go("library")
        page = self._window.page("library")
        if isinstance(page, LibraryPage):
            page.file_dropped.emit(file)

    def _pages_over(
        self, window: Window, services: Services, feed: Feed, undo: UndoHistory
    ) -> Mapping[str, PageFactory]:
        """The pages of a window in which a file is only looked at."""

        def progress() -> tuple[QWidget, Presenter]:
            from rehab.ui.progress.factory import make_progress

            return make_progress(services, self._jobs, undo, feed, window, self._choose_file)

        def history() -> tuple[QWidget, Presenter]:
            from rehab.ui.history.factory import make_history

            return make_history(services, self._jobs, undo, feed, window)

        def report() -> tuple[QWidget, Presenter]:
            from rehab.ui.doctor_chart import report_chart
            from rehab.ui.paper.factory import make_report

            return make_report(services, self._jobs, window, report_chart, self._choose_file)

        return {"progress": progress, "history": history, "report": report}


def _is_ours(file: Path) -> bool:
    """Whether a file is to be looked into as one of ours; of an archive its list tells."""
    from rehab.services.handover import is_our_file

    ending = file.suffix.casefold()
    return ending in OUR_ENDINGS or (ending == ZIP and is_our_file(file))
