"""Between the settings page and the preferences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.settings import Appearance, Distance, Settings, Tone
from rehab.ui import texts
from rehab.ui.limit_editor import LimitEditor
from rehab.ui.limits import build_limits
from rehab.ui.settings.backup_desk import BackupDesk, Reach
from rehab.ui.settings.state import build_settings_state

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from rehab.services.checkup import CheckUps
    from rehab.services.data_care import DataCare
    from rehab.services.limits import LimitDesk
    from rehab.services.preferences import Preferences
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.limits import LimitGroup
    from rehab.ui.settings.page import SettingsPage
    from rehab.ui.settings.shared_desk import SharedDesk
    from rehab.ui.undo import UndoHistory

READERS: dict[str, Callable[[str], Any]] = {
    "language": str,
    "appearance": Appearance,
    "text_size": int,
    "tone": Tone,
    "week_starts_on": int,
    "distance": Distance,
    "country": str,
    "day_ends_at": lambda hour: time(int(hour)),
    "remind_morning_at": time.fromisoformat,
    "remind_sessions_at": time.fromisoformat,
    "remind_week_at": time.fromisoformat,
    "quiet_from": time.fromisoformat,
    "quiet_to": time.fromisoformat,
    "remind_again": int,
    "snooze_minutes": int,
}
"""How the text of a control becomes the value of a setting; switches are on or off."""

SECTION_FIELDS = {
    "general": (
        "language",
        "appearance",
        "text_size",
        "tone",
        "week_starts_on",
        "distance",
        "country",
        "ask_first_step",
        "key_hints",
    ),
    "reminders": (
        "remind_morning",
        "remind_morning_at",
        "remind_sessions",
        "remind_sessions_at",
        "remind_week",
        "remind_week_at",
        "quiet_from",
        "quiet_to",
        "remind_again",
        "snooze_minutes",
        "keep_in_tray",
        "start_at_login",
    ),
    "verdict": ("show_verdict", "day_ends_at"),
    "seeing": ("high_contrast", "animated", "single_keys"),
}


FIRST_SECTION = "general"
DATA_SECTION = "data"
LIMIT_SECTION = "verdict"
"""The section that also holds the numbers of the rules."""


class SettingsPresenter(QObject):
    """Saves each change at once; backups have a desk of their own."""

    settings_changed = Signal(object)
    """Payload: the new `Settings`."""

    def __init__(
        self,
        page: SettingsPage,
        preferences: Preferences,
        care: DataCare,
        checkups: CheckUps,
        jobs: Jobs,
        folder: Path,
        reach: Reach,
        parent: QObject | None = None,
        *,
        limits: LimitDesk,
        episode: Callable[[], UUID | None],
        feed: Feed,
        undo: UndoHistory,
        login: Callable[[bool], None],
        tray: Callable[[], bool] = lambda: False,
        shared: SharedDesk | None = None,
    ) -> None:
        """`login` makes the program start with the computer or not; `tray` says whether there is a tray."""
        super().__init__(parent)
        self._page = page
        self._limit_desk, self._episode = limits, episode
        self._limits = LimitEditor(
            limits, episode, feed, undo, page.show_limit_problem, reach.problems, parent=self
        )
        self._backups = BackupDesk(care, preferences, jobs, reach, page.show_problem, self)
        page.backups_shown.connect(self._backups.take)
        if shared is not None:
            page.shared_shown.connect(shared.take)
        page.limit_typed.connect(self._type_limit)
        page.limit_reset.connect(self._reset_limit)
        self._preferences = preferences
        self._login, self._tray = login, tray
        self._checkups = checkups
        self._folder = folder
        self._problems = reach.problems
        self._section = FIRST_SECTION
        page.setting_edited.connect(self.change)
        page.section_chosen.connect(self.open)
        page.reset_clicked.connect(self.reset)

    def refresh(self) -> None:
        """Show the open section with the present values."""
        state = build_settings_state(
            self._preferences.chosen,
            self._section,
            self._folder,
            versions(),
            self._numbers(),
            self._checkups.guide(),
            self._checkups.sources(),
            tray=self._tray(),
        )
        self._page.show_state(state)
        if self._section == DATA_SECTION:
            self._backups.refresh()

    def _numbers(self) -> tuple[LimitGroup, ...]:
        """Numbers of the rules for the complaint that is followed; none without one."""
        episode = self._episode()
        if episode is None:
            return ()
        found = self._limit_desk.limits(episode)
        return build_limits(found.now, found.usual)

    def _type_limit(self, name: str, text: str) -> None:
        if self._limits.type_number(name, text):
            self._page.show_limits(self._numbers())

    def _reset_limit(self, name: str) -> None:
        if self._limits.reset(name):
            self._page.show_limits(self._numbers())

    @property
    def place(self) -> str:
        """The open section and the control with the focus, to be given to `open` of a page made anew."""
        control = self._page.focused_field()
        return f"{self._section}/{control}" if control else self._section

    def open(self, argument: str) -> None:
        """Open a section, and go to one of its controls: ``"seeing"``, ``"seeing/high_contrast"``."""
        self._section, _, field = argument.partition("/")
        self._page.show_problem("")
        self.refresh()
        if field:
            self._page.focus_on(f"setting_{field}")

    def change(self, field: str, value: str) -> None:
        """Take one change and save it."""
        reader = READERS.get(field)
        self._save({field: reader(value) if reader else value == "on"})

    def reset(self, section: str) -> None:
        """Give the settings of a section their defaults."""
        defaults = Settings()
        if self._save({name: getattr(defaults, name) for name in SECTION_FIELDS[section]}):
            if section == LIMIT_SECTION:
                self._limits.reset("")
            self.refresh()

    def _save(self, changes: dict[str, Any]) -> bool:
        """Whether the changes are stored; if not, the controls show again what is."""
        try:
            start = changes.get("start_at_login", self._preferences.settings.start_at_login)
            if start != self._preferences.settings.start_at_login:
                self._login(start)
            settings = self._preferences.change(**changes)
        except UserError as problem:
            self.refresh()
            self._page.show_problem(texts.problem(problem))
            return False
        except EnvironmentProblem as problem:
            self.refresh()
            self._problems(problem)
            return False
        self._page.show_problem("")
        self.settings_changed.emit(settings)
        return True


def versions() -> str:
    """Versions of what the app stands on, for reports of errors."""
    import platform
    import sqlite3

    from PySide6.QtCore import qVersion

    from rehab import __version__

    return texts.versions(__version__, platform.python_version(), str(qVersion()), sqlite3.sqlite_version)
