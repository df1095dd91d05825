"""Looks at the clock on the wall and reminds: a quiet line over the page, and a message from the tray."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.reminder import ReminderKind
from rehab.ui.texts import reminders as reminder_words

if TYPE_CHECKING:
    from rehab.domain.clock import Clock
    from rehab.domain.reminder import Reminder
    from rehab.services.preferences import Preferences
    from rehab.services.reminder import ReminderDesk
    from rehab.ui.feed import Feed
    from rehab.ui.tray import Tray
    from rehab.ui.window import Window

LONGEST_MS = 60_000
"""A timer stands still while the computer sleeps; so none runs longer than this and the clock is read anew."""
SHORTEST_MS = 1_000
TARGETS = {
    ReminderKind.MORNING: "today:first_step",
    ReminderKind.SESSIONS: "today",
    ReminderKind.WEEK: "today:week",
}
"""Where each kind is logged."""


class Reminders(QObject):
    """Nothing runs while all reminders are off.

    Args:
        window: Carries the line.
        desk: Knows what is due.
        preferences, clock, feed: What was chosen, the time, and who tells that something was logged.
        tray: The icon; it says things only while the window is not in front.
        problems: Takes what the computer refuses.
    """

    def __init__(
        self,
        window: Window,
        desk: ReminderDesk,
        preferences: Preferences,
        clock: Clock,
        feed: Feed,
        tray: Tray,
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._desk, self._preferences = window, desk, preferences
        self._clock, self._tray, self._problems = clock, tray, problems
        self._line = window.notices.reminder
        self._line.action_chosen.connect(self._on_action)
        self._said: frozenset[ReminderKind] = frozenset()
        self._silent = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        feed.changed.connect(self._on_changed)
        tray.opened.connect(self.open_window)
        tray.snoozed.connect(self.snooze)
        tray.quit_chosen.connect(window.quit)
        window.stays = self._stays
        self.apply()

    @property
    def waiting(self) -> bool:
        """Whether it will look again by itself."""
        return self._timer.isActive()

    def apply(self) -> None:
        """Take the settings as they are now."""
        settings = self._preferences.settings
        self._tray.set_visible(settings.keep_in_tray or bool(settings.reminders.times))
        if not settings.reminders.times:
            self._forget()
        self.look()

    def look(self) -> None:
        """Say what is due, and wait for what comes."""
        if self._silent:
            return
        try:
            look = self._desk.look()
            if look.due:
                self._desk.tell([reminder.kind for reminder in look.due])
                self._say(look.due)
                look = self._desk.look()
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        if look.next is None:
            self._timer.stop()
            return
        left = (look.next - self._clock()).total_seconds() * 1000
        self._timer.start(round(min(max(left, SHORTEST_MS), LONGEST_MS)))

    def silence(self, silent: bool) -> None:
        """Say nothing while the window is locked: a reminder tells what is done, and when."""
        self._silent = silent
        if silent:
            self._forget()
            self._timer.stop()
        else:
            self.look()

    def stop(self) -> None:
        """Look no more; the data file is closed."""
        self._timer.stop()
        self._tray.set_visible(False)
        self._window.stays = None

    def snooze(self) -> None:
        """Put off what was said last."""
        if not self._said:
            return
        minutes = self._preferences.settings.snooze_minutes
        self._desk.snooze(self._said, minutes)
        self._forget()
        self.look()

    def open_window(self) -> None:
        """Bring the window to the front, where the thing is logged."""
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        kind = next((kind for kind in ReminderKind if kind in self._said), None)
        if kind is not None:
            self._window.go(TARGETS[kind])

    def _say(self, due: tuple[Reminder, ...]) -> None:
        text = reminder_words.reminders(due)
        self._said = frozenset(reminder.kind for reminder in due)
        minutes = self._preferences.settings.snooze_minutes
        later = self.tr("Later ({minutes} min)").format(minutes=minutes)
        self._line.show_text(text, "neutral", (("open", self.tr("Open")), ("later", later)))
        if not self._window.isActiveWindow():
            self._tray.say(self.tr("Rehab"), text)

    def _forget(self) -> None:
        self._said = frozenset()
        self._line.hide()

    def _on_action(self, action: str) -> None:
        if action == "later":
            self.snooze()
            return
        self.open_window()
        self._line.hide()

    def _on_changed(self, _published: object) -> None:
        """What was logged meanwhile needs no reminder any more."""
        if not self._preferences.settings.reminders.times:
            return
        if self._said:
            self._said = self._desk.still_open(self._said)
            if not self._said:
                self._forget()
        self.look()

    def _stays(self) -> bool:
        """Whether closing the window leaves the program running."""
        return self._preferences.settings.keep_in_tray and self._tray.visible
