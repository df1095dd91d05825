"""From the start of the app to the open data file: the ways in, and what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from rehab.domain.errors import EnvironmentProblem
from rehab.ui.loader import Loader
from rehab.ui.lock.gate import LOCKED, Gate
from rehab.ui.server_gate import ServerGate, is_about_server

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab.domain.clock import Clock
    from rehab.domain.errors import Problem
    from rehab.paths import Paths
    from rehab.services.bundle import Services
    from rehab.services.data_folder import DataFolder
    from rehab.services.preferences import Preferences
    from rehab.services.shared_access import Access
    from rehab.ui.refusal import RefusalPage
    from rehab.ui.server_refusal import ServerRefusalPage
    from rehab.ui.window import Window


class Doorway(QObject):
    """Opens the data in the loader's thread, and shows a page for each problem that keeps it closed.

    Args:
        window: Where the pages are shown.
        paths, clock, preferences: For opening.
        choose_file: Asks the person for a file of a kind.
        shared: The way into the shared database that was asked for; None for what the settings say.
    """

    def __init__(
        self,
        window: Window,
        paths: Paths,
        clock: Clock,
        preferences: Preferences,
        choose_file: Callable[[str], Path | None],
        shared: Access | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._paths, self._clock, self._preferences = window, paths, clock, preferences
        self._choose_file = choose_file
        self.folder: DataFolder | None = None
        self._reading_only = False
        self._refusal: RefusalPage | ServerRefusalPage | None = None
        self.loader = Loader(self.open, self)
        self.loader.refused.connect(self.refuse)
        self.loader.failed.connect(self._on_failed)
        self.server = ServerGate(window, preferences, shared, self)
        self.server.try_again.connect(self.loader.start)
        self.gate = Gate(window, paths, preferences, self.loader.start, self)

    def open(self) -> Services:
        """Take the data folder and open its file; called in the loader's thread."""
        from rehab.services.data_folder import DataFolder

        if self.folder is None:
            self.folder = DataFolder(self._paths, self._clock, self._preferences)
        self.folder.shared = self.server.access()
        if (backup := self.gate.unlock()) is not None:
            self.folder.restore(backup)
        return self.folder.open(self._reading_only)

    def close(self) -> None:
        """Take away whatever page stands in the way."""
        if self._refusal is not None:
            self._window.close_refusal()
            self._refusal = None
        self.gate.close()

    def refuse(self, problem: Problem) -> None:
        """Say what is wrong with the data file and offer the ways on."""
        from rehab.ui import texts
        from rehab.ui.refusal import WAITING, RefusalPage

        if self._refusal is not None:
            self._window.close_refusal()
            self._refusal = None
        if self.gate.takes(problem) or not isinstance(problem, EnvironmentProblem):
            return
        if is_about_server(problem):
            self._refusal = self.server.refusal(problem)
            self._window.show_refusal(self._refusal)
            return
        newest = None if problem.code in WAITING else self._data_folder().newest_backup()
        said = "" if newest is None else texts.last_backup(newest)
        page = RefusalPage(problem, said, self._rescue_box(problem.code))
        page.open_backup_clicked.connect(self._open_backup)
        page.last_backup_clicked.connect(self._open_last_backup)
        page.try_again_clicked.connect(self.loader.start)
        page.show_folder_clicked.connect(self._show_folder)
        page.quit_clicked.connect(self._window.close)
        page.read_clicked.connect(self._open_for_reading)
        self._refusal = page
        self._window.show_refusal(page)

    def _rescue_box(self, code: str) -> QWidget | None:
        """The offer to save what can be read, where something can."""
        from rehab.services.rescue import MENDABLE, RESCUED, Rescue
        from rehab.ui.rescue import RescueBox, RescueDesk

        if code not in RESCUED:
            return None
        box = RescueBox()
        rescue = Rescue(self._paths, self._clock, self._preferences)
        desk = RescueDesk(box, rescue, self._paths.database, code in MENDABLE, self._choose_file)
        desk.replaced.connect(self.loader.start)
        return box

    def _open_backup(self) -> None:
        path = self._choose_file("backup")
        if path is not None:
            self._restore(path)

    def _open_last_backup(self) -> None:
        path = self._data_folder().newest_backup()
        if path is not None:
            self._restore(path)

    def _data_folder(self) -> DataFolder:
        from rehab.services.data_folder import DataFolder

        return self.folder or DataFolder(self._paths, self._clock, self._preferences)

    def _restore(self, path: Path) -> None:
        from rehab.ui import texts
        from rehab.ui.refusal import RefusalPage

        try:
            self._data_folder().restore(path)
        except EnvironmentProblem as problem:
            if problem.code == LOCKED:
                self._window.close_refusal()
                self._refusal = None
                self.gate.ask(path)
            elif isinstance(self._refusal, RefusalPage):
                self._refusal.show_problem(texts.problem(problem))
            return
        self.loader.start()

    def _open_for_reading(self) -> None:
        self._reading_only = True
        self.loader.start()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data_dir)))

    def _on_failed(self, error: Exception) -> None:
        raise error
