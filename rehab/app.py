"""The composition root of the window: makes the clock, the services and the pages, and starts them in order.

The window paints its frame first; one thread then imports the storage room and opens the data file.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import EnvironmentProblem
from rehab.ui.arrivals import Arrivals, Program
from rehab.ui.doorway import Doorway
from rehab.ui.early_keys import EarlyKeys
from rehab.ui.feed import Feed
from rehab.ui.file_dialogs import FileDialogs
from rehab.ui.icons import program_icon
from rehab.ui.language import direction, hush, speak, spoken
from rehab.ui.sweep import Sweep
from rehab.ui.theme import apply_theme, tokens
from rehab.ui.widgets.roles import install_roles
from rehab.ui.window import Window
from rehab.ui.window_state import restore_geometry, save_geometry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab.domain.settings import Settings
    from rehab.paths import Paths
    from rehab.services.bundle import Services
    from rehab.services.preferences import Preferences
    from rehab.services.shared_access import Access
    from rehab.ui.crash_card import CrashCard
    from rehab.ui.jobs import Result

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
        install_roles()
        self.begins_again = False
        """Whether the window was closed to be opened again in another language."""
        speak(qt, preferences)
        qt.setLayoutDirection(direction(preferences.region.language))
        apply_theme(qt, preferences.settings)
        qt.setWindowIcon(program_icon())
        self.window = Window()
        # As long as the pages: what they started may end after the application has gone.
        self.feed = Feed(self.window)
        early = EarlyKeys(self.window)
        self._choose_file = choose_file or FileDialogs(self.window, paths.backups).ask
        self.door = Doorway(self.window, paths, clock, preferences, self._choose_file, shared, self)
        restore_geometry(self.window, self._geometry_file)
        self.window.closing.connect(self._on_closing)
        self.door.loader.opened.connect(self.attach)
        self.door.loader.refused.connect(early.forget)
        self.arrivals = Arrivals(self)
        if isinstance(qt, Program):
            qt.file_opened.connect(lambda name: self.arrivals.add([Path(name)]))
        self._crash: CrashCard | None = None
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
        QTimer.singleShot(0, self.door.loader.start)

    # opened

    def attach(self, services: Services) -> None:
        """Give the window its pages and show the first one."""
        from rehab.ui.guidance import Guidance
        from rehab.ui.lock.keeper import AppLock
        from rehab.ui.pages import Pages
        from rehab.ui.reminders import Reminders
        from rehab.ui.tray import Tray

        self.services = services
        self.door.close()
        self.pages = Pages(
            self.window, services, self.feed, self._choose_file, self._paths.cache / "drawings"
        )
        self.pages.settings_changed.connect(self._on_settings)
        self.guidance = Guidance(self.window, services, self.pages.commands, self.pages.people, self.pages)
        self.lock = AppLock(self.window, services.encryption, self._preferences, self.pages.jobs, self)
        self.pages.protection_changed.connect(self.lock.apply)
        self.pages.people.show_profile()
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
        self.door.server.opened(services)
        self.lock.changed.connect(self.reminders.silence)
        self.window.elsewhere.connect(self._on_elsewhere)
        self.lock.changed.connect(self.arrivals.hold)
        self.window.go(self.pages.people.home)
        self.arrivals.opened(self.pages.files.take)
        if self.door.folder is not None and self.door.folder.backup_due:
            self.pages.jobs.start(lambda _progress: services.care.backup_by_itself(), self._on_backed_up)
        if services.database.reading_only:
            self.window.notices.show_notice(
                self.tr("Open for reading only: nothing is stored until you start again."), "amber"
            )

    def _on_backed_up(self, result: Result) -> None:
        if isinstance(result.problem, EnvironmentProblem):
            self.window.notices.show_problem(result.problem)

    def _on_elsewhere(self, target: str) -> None:
        place, _, code = target.partition(":")
        if place != "language":
            return
        try:
            self._on_settings(self._preferences.change(language=code))
        except EnvironmentProblem as problem:
            self.window.notices.show_problem(problem)

    def _on_settings(self, settings: Settings) -> None:
        if spoken(settings.language) != self._preferences.region.language:
            self.begins_again = True
            # The control that was used lives in the window.
            QTimer.singleShot(0, self.window.quit)
            return
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
        if self.door.folder is not None:
            self.door.folder.renew()
        if self.services is not None:
            self.reminders.look()
        if day != self._day:
            self._day = day
            self.window.refresh_all()

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

    def come_forward(self, files: Sequence[Path] = ()) -> None:
        """Somebody started the program again: the window that is there is the one they look for.

        Args:
            files: What it was started with.
        """
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self.arrivals.add(files)

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
        self.door.server.close()
        if self.services is not None:
            self.reminders.stop()
            self.lock.stop()
            self.pages.close()
        if self.door.folder is not None:
            self.door.folder.close(self.services)
        elif self.services is not None:
            self.services.close()
        self.services = None
        self._sweep.stop()
        hush(self._qt)


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


def run(paths: Paths, clock: Clock, shared: Access | None = None, files: Sequence[Path] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        paths: The data folder.
        clock: The present time.
        shared: The way into the shared database that was asked for; None for what the settings say.
        files: Files to look into once the data are open.

    Returns:
        Exit code of the event loop.
    """
    # More threads than one gain nothing for a few hundred numbers and cost memory.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from rehab import logs
    from rehab.services.preferences import Preferences
    from rehab.storage.refusal import folder_problem
    from rehab.ui.single import SingleWindow

    qt = QApplication.instance() or Program(sys.argv[:1])
    if not isinstance(qt, QApplication):
        raise TypeError("another kind of Qt application is running")
    qt.setApplicationName("Rehab")
    qt.setDesktopFileName("org.rehab.Rehab")
    refused = None
    try:
        paths.ensure()
    except OSError as error:
        refused = folder_problem(error, paths.data_dir)
    single = SingleWindow(paths.data_dir)
    if refused is None and single.call_first(files):
        return 0
    preferences = Preferences(paths)
    single.listen()
    while True:
        app = Application(qt, paths, clock, preferences, shared=shared)
        single.called.connect(app.come_forward)
        if refused is not None:
            app.window.show()
            app.door.refuse(refused)
            return qt.exec()
        logs.start(paths, app.note_crash)
        if os.environ.get(STAMP_VARIABLE):
            PaintStamp(app)
        app.arrivals.add(files)
        files = ()
        app.start()
        code = qt.exec()
        if not app.begins_again:
            return code
        app.window.deleteLater()
        app.deleteLater()
