"""The way of a window into a shared database: signing in, being refused, and a line while the server is away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from rehab.domain.errors import EnvironmentProblem
    from rehab.services.bundle import Services
    from rehab.services.preferences import Preferences
    from rehab.services.shared_access import Access
    from rehab.ui.connection import ConnectionWatch
    from rehab.ui.server_refusal import ServerRefusalPage
    from rehab.ui.window import Window


def is_about_server(problem: EnvironmentProblem) -> bool:
    """Whether a problem is one of the shared database rather than of the data file."""
    return problem.code.startswith(("server_", "shared_"))


class ServerGate(QObject):
    """Holds the password in memory while the program runs; only the computer's password store may keep it."""

    try_again = Signal()
    """The data is to be opened once more, with what is known now."""

    def __init__(
        self, window: Window, preferences: Preferences, access: Access | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._preferences, self._access = window, preferences, access
        self._remembers = False
        self._to_remember: Access | None = None
        self.watch: ConnectionWatch | None = None

    def access(self) -> Access | None:
        """The way in that was asked for, else that of the settings, else None for the data file.

        Called in the loader's thread: a password store may take its time.

        Raises:
            EnvironmentProblem: ``shared_address_unusable``.
        """
        from rehab.services.shared_access import can_remember, chosen_access, with_remembered

        self._access = self._access or chosen_access(self._preferences)
        if self._access is not None:
            self._remembers = can_remember()
            self._access = with_remembered(self._access)
        return self._access

    def refusal(self, problem: EnvironmentProblem) -> ServerRefusalPage:
        """The screen that says why, and the ways on."""
        from rehab.ui.server_refusal import ServerRefusalPage

        tried = self._access is not None and self._access.password is not None
        leave = bool(self._preferences.settings.shared_database)
        page = ServerRefusalPage(problem, tried, leave, self._remembers)
        page.signed_in.connect(page.wait)
        page.signed_in.connect(self._sign_in)
        page.try_again_clicked.connect(page.wait)
        page.try_again_clicked.connect(self.try_again)
        page.leave_clicked.connect(self._leave)
        page.quit_clicked.connect(self._window.close)
        return page

    def _sign_in(self, password: str, remember: bool) -> None:
        from rehab.services.shared_access import with_password

        if self._access is not None:
            self._access = with_password(self._access, password)
            self._to_remember = self._access if remember else None
            self.try_again.emit()

    def _leave(self) -> None:
        """The person says so: from now on the data file of this computer is worked with."""
        self._preferences.change(shared_database="")
        self._access = None
        self.try_again.emit()

    def opened(self, services: Services) -> None:
        """A shared database may go away while the window is open: that is a state, and it is seen."""
        server = services.database.server
        if server is None:
            return
        from concurrent.futures import ThreadPoolExecutor

        from rehab.services.shared_access import remember
        from rehab.ui.connection import ConnectionWatch

        if self._to_remember is not None:
            remember(self._to_remember)
            self._to_remember = None
        # From now on the window stands still while its thread waits.
        services.database.hurry_here()
        notices = self._window.notices
        executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="connection")
        self.watch = ConnectionWatch(
            server.host, services.database.answer, executor, notices.connection, self
        )
        notices.problem_told.connect(self.watch.notice)
        self._window.sidebar.say_where(self.tr("Shared: {name}").format(name=server.database))

    def close(self) -> None:
        """Ask the server no more."""
        if self.watch is not None:
            self.watch.stop()
