"""The composition root of the window: makes the clock, the services and the pages, and starts them in order.

The window paints its frame first; one thread then imports the storage room and opens the data file.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import EnvironmentProblem
from rehab.ui.feed import Feed
from rehab.ui.file_dialogs import FileDialogs
from rehab.ui.loader import Loader
from rehab.ui.server_gate import ServerGate, is_about_server
from rehab.ui.sweep import Sweep
from rehab.ui.theme import apply_theme, tokens
from rehab.ui.window import Window
from rehab.ui.window_state import restore_geometry, save_geometry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab.domain.settings import Settings
    from rehab.paths import Paths
    from rehab.services.bundle import Services
    from rehab.services.data_folder import DataFolder
    from rehab.services.preferences import Preferences
    from rehab.services.shared_access import Access
    from rehab.ui.crash_card import CrashCard
    from rehab.ui.feed import Published
    from rehab.ui.jobs import Result
    from rehab.ui.refusal import RefusalPage
    from rehab.ui.server_refusal import ServerRefusalPage

STAMP_VARIABLE = "REHAB_STAMP_PAINT"
"""When set, the time of the first painted Today is printed and the app ends; for measuring starts."""
DAY_CHECK_MS = 60_000
"""How often the day is looked at, and the hold on the data folder renewed."""


class Application(QObject):
    """One running app: a window, and the services behind it once they are open."""

    crashed = Signal(str)
    """A bug was noted in the log; payload: its kind and places in the code, no data."""

    def __init__(
        self,
        qt: QApplication,
        paths: Paths,
        clock: Clock,
        preferences: Preferences,
        choose_file: Callable[[str], Path | None] | None = None,
        shared: Access | None = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._paths = paths
        self._clock = clock
        self._preferences = preferences
        self._day = local_day(clock(), preferences.settings.day_ends_at)
        self.services: Services | None = None
        self._sweep = Sweep(self)
        self.feed = Feed(self)
        apply_theme(qt, preferences.settings)
        self.window = Window()
        self._choose_file = choose_file or FileDialogs(self.window, paths.backups).ask
        restore_geometry(self.window, self._geometry_file)
        self.window.closing.connect(self._on_closing)
        self.loader = Loader(self.open_folder, self)
        self.loader.opened.connect(self.attach)
        self.loader.refused.connect(self.refuse)
        self.loader.failed.connect(self._on_failed)
        self._refusal: RefusalPage | ServerRefusalPage | None = None
        self._crash: CrashCard | None = None
        self._folder: DataFolder | None = None
        self.gate = ServerGate(self.window, preferences, shared, self)
        self.gate.try_again.connect(self.loader.start)
        self._reading_only = False
        self.crashed.connect(self._show_crash)
        self._midnight = QTimer(self)
        self._midnight.setInterval(DAY_CHECK_MS)
        self._midnight.timeout.connect(self.look_at_day)
        self._midnight.start()
        qt.commitDataRequest.connect(self._on_session_end)

    @property
    def _geometry_file(self) -> Path:
        return self._paths.data_dir / "window.ini"

    def start(self) -> None:
        """Show the frame, then open the data file behind it."""
        self.window.show()
        QTimer.singleShot(0, self.loader.start)

    def open_folder(self) -> Services:
        """Take the data folder and open its file; called in the loader's thread."""
        from rehab.services.data_folder import DataFolder

        if self._folder is None:
            self._folder = DataFolder(self._paths, self._clock, self._preferences)
        self._folder.shared = self.gate.access()
        return self._folder.open(self._reading_only)

    # opened

    def attach(self, services: Services) -> None:
        """Give the window its pages and show the first one."""
        from rehab.ui.pages import Pages
        from rehab.ui.reminders import Reminders
        from rehab.ui.tray import Tray

        self.services = services
        if self._refusal is not None:
            self.window.close_refusal()
            self._refusal = None
        self.pages = Pages(
            self.window, services, self.feed, self._choose_file, self._paths.cache / "drawings"
        )
        self.pages.settings_changed.connect(self._on_settings)
        self.feed.changed.connect(self._on_changed)
        self._show_profile()
        self.reminders = Reminders(
            self.window,
            services.reminders,
            self._preferences,
            self._clock,
            self.feed,
            Tray(self),
            self.window.notices.show_problem,
            self,
        )
        self.gate.opened(services)
        self.window.go("first_run" if services.people.current() is None else "today")
        if self._folder is not None and self._folder.backup_due:
            self.pages.jobs.start(lambda _progress: services.care.backup_by_itself(), self._on_backed_up)
        if services.database.reading_only:
            self.window.notices.show_notice(
                self.tr("Open for reading only: nothing is stored until you start again."), "amber"
            )

    def _on_backed_up(self, result: Result) -> None:
        if isinstance(result.problem, EnvironmentProblem):
            self.window.notices.show_problem(result.problem)

    def _on_changed(self, published: Published) -> None:
        if published.change.kinds & {"patient", "program"}:
            self._show_profile()

    def _show_profile(self) -> None:
        from rehab.ui import texts

        if self.services is None:
            return
        episode = self.services.people.current()
        sample = self.services.people.is_sample()
        caption = texts.capitalised(texts.complaint(episode.site, episode.side)) if episode else ""
        self.window.sidebar.set_profile(
            self.tr("Sample person") if sample else self.tr("My rehab"), caption, sample
        )

    def _on_settings(self, settings: Settings) -> None:
        before = tokens().scale
        self.reminders.apply()
        apply_theme(self._qt, settings)
        if tokens().scale != before:
            self.window.rebuild()
        else:
            self.window.refresh_all()

    def look_at_day(self) -> None:
        """A window that stays open over midnight must not go on asking about yesterday."""
        day = local_day(self._clock(), self._preferences.settings.day_ends_at)
        if self._folder is not None:
            self._folder.renew()
        if self.services is not None:
            self.reminders.look()
        if day != self._day:
            self._day = day
            self.window.refresh_all()

    # refused

    def refuse(self, problem: EnvironmentProblem) -> None:
        """Say what is wrong with the data file and offer the ways on."""
        from rehab.ui import texts
        from rehab.ui.refusal import WAITING, RefusalPage

        if self._refusal is not None:
            self.window.close_refusal()
        if is_about_server(problem):
            self._refusal = self.gate.refusal(problem)
            self.window.show_refusal(self._refusal)
            return
        newest = None if problem.code in WAITING else self._data_folder().newest_backup()
        said = "" if newest is None else texts.last_backup(newest)
        page = RefusalPage(problem, said, self._rescue_box(problem.code))
        page.open_backup_clicked.connect(self._open_backup)
        page.last_backup_clicked.connect(self._open_last_backup)
        page.try_again_clicked.connect(self.loader.start)
        page.show_folder_clicked.connect(self._show_folder)
        page.quit_clicked.connect(self.window.close)
        page.read_clicked.connect(self._open_for_reading)
        self._refusal = page
        self.window.show_refusal(page)

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

        return self._folder or DataFolder(self._paths, self._clock, self._preferences)

    def _restore(self, path: Path) -> None:
        from rehab.ui import texts
        from rehab.ui.refusal import RefusalPage

        try:
            self._data_folder().restore(path)
        except EnvironmentProblem as problem:
            if isinstance(self._refusal, RefusalPage):
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

    # bugs

    def note_crash(self, error: BaseException) -> None:
        """Called by the crash hook in whatever thread; the card is shown in the window's."""
        from rehab import logs

        self.crashed.emit("\n".join(logs.places(error)))

    def _show_crash(self, details: str) -> None:
        from rehab.ui.crash_card import CrashCard

        # A bug in painting comes back many times a second: one card is enough, the log has all of them.
        if self._crash is None:
            self._crash = CrashCard(self.window, details)
            self._crash.closed.connect(self._on_crash_read)
            self._crash.action_chosen.connect(self._show_logs)
            self._crash.open_card()

    def _on_crash_read(self) -> None:
        self._crash = None

    def _show_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.logs)))

    # files and end

    def come_forward(self) -> None:
        """Somebody started the program again: the window that is there is the one they look for."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _on_session_end(self, _manager: object) -> None:
        # The session of the computer ends: nothing may hold it up.
        self.window.stays = None

    def _on_closing(self) -> None:
        save_geometry(self.window, self._geometry_file)
        # Whoever closes the window need not watch the backup.
        self.window.hide()
        self.close()

    def close(self) -> None:
        """Let everything go; what was acknowledged is on disk already."""
        self._midnight.stop()
        self.gate.close()
        if self.services is not None:
            self.reminders.stop()
            self.pages.close()
        if self._folder is not None:
            self._folder.close(self.services)
        elif self.services is not None:
            self.services.close()
        self.services = None
        self._sweep.stop()


class PaintStamp(QObject):
    """Prints when Today has been painted with its content, then ends the app."""

    def __init__(self, app: Application) -> None:
        super().__init__(app)
        self._app = app
        app.window.navigated.connect(self._on_page)

    def _on_page(self, name: str) -> None:
        if name == "today":
            self._app.window.page("today").installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint; the zero timer fires after it was flushed."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        sys.stdout.write(f"STAMP paint {time.monotonic_ns()}\n")
        sys.stdout.flush()
        self._app.window.close()


def run(paths: Paths, clock: Clock, shared: Access | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        paths: The data folder.
        clock: The present time.
        shared: The way into the shared database that was asked for; None for what the settings say.

    Returns:
        Exit code of the event loop.
    """
    # More threads than one gain nothing for a few hundred numbers and cost memory.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from rehab import logs
    from rehab.services.preferences import Preferences
    from rehab.storage.refusal import folder_problem
    from rehab.ui.single import SingleWindow

    qt = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(qt, QApplication):
        raise TypeError("another kind of Qt application is running")
    qt.setApplicationName("Rehab")
    qt.setDesktopFileName("org.rehab.Rehab")
    # The texts are English; dates and decimals follow the territory of the computer.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.system().territory()))
    refused = None
    try:
        paths.ensure()
    except OSError as error:
        refused = folder_problem(error, paths.data_dir)
    single = SingleWindow(paths.data_dir)
    if refused is None and single.call_first():
        return 0
    app = Application(qt, paths, clock, Preferences(paths), shared=shared)
    single.called.connect(app.come_forward)
    single.listen()
    if refused is not None:
        app.window.show()
        app.refuse(refused)
        return qt.exec()
    logs.start(paths, app.note_crash)
    if os.environ.get(STAMP_VARIABLE):
        PaintStamp(app)
    app.start()
    return qt.exec()
