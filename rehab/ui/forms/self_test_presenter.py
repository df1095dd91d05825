"""Opens the form of a self test and stores what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day, require_day_past
from rehab.domain.errors import UserError
from rehab.domain.self_test import SelfTestKind
from rehab.ui import texts
from rehab.ui.forms import words
from rehab.ui.forms.day_desk import moment_of
from rehab.ui.forms.self_test_form import SelfTestForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from rehab.domain.clock import Clock
    from rehab.domain.self_test import SelfTest
    from rehab.services.outcome import Outcome
    from rehab.services.preferences import Preferences
    from rehab.services.self_test import SelfTestLog
    from rehab.ui.forms.presenter import Write
    from rehab.ui.forms.self_test_form import SelfTestEntry


class SelfTestPresenter(QObject):
    """A new test, or one that is changed."""

    def __init__(
        self,
        page: QWidget,
        log: SelfTestLog,
        clock: Clock,
        preferences: Preferences,
        *,
        episode: Callable[[], UUID | None],
        write: Write,
        refuse: Callable[[str], None],
    ) -> None:
        """`write` does a change for the page, `refuse` says on it why the form cannot be opened."""
        super().__init__(page)
        self._page, self._log, self._clock, self._preferences = page, log, clock, preferences
        self._episode, self._write, self._refuse = episode, write, refuse
        self._form: SelfTestForm | None = None
        self._edited: SelfTest | None = None

    def open(self, kind: SelfTestKind = SelfTestKind.HEEL_RAISES) -> None:
        """Open the form for a new test of today."""
        if self._episode() is None:
            self._refuse(words.nothing_followed())
            return
        self._edited = None
        self._made().start(kind, self._today())

    def edit(self, test: SelfTest) -> None:
        """Open the form with a test that was logged."""
        self._edited = test
        self._made().edit(test)

    def save(self, entry: SelfTestEntry) -> None:
        """Store the test; when it is refused, the form stays open with all that was typed."""
        form, episode, edited = self._form, self._episode(), self._edited
        if form is None or episode is None:
            return

        def act() -> Outcome[SelfTest]:
            left, right = _number(entry.left), _number(entry.right)
            require_day_past(entry.day, self._today())
            if edited is None:
                at = moment_of(entry.day, self._clock(), self._today())
                return self._log.record(entry.kind, left, right, episode, at, entry.note)
            return self._log.amend(edited.id, left, right, edited.at + (entry.day - edited.day), entry.note)

        said = texts.undo("self_test_logged" if edited is None else "self_test_changed")
        if self._write(act, said, form.show_problem) is not None:
            form.close_card()

    def _made(self) -> SelfTestForm:
        if self._form is None:
            self._form = SelfTestForm(self._page, self._clock)
            self._form.submitted.connect(self.save)
        return self._form

    def _today(self) -> date:
        return local_day(self._clock(), self._preferences.settings.day_ends_at)


def _number(text: str) -> float | None:
    """A typed result; None for an empty field.

    Raises:
        UserError: ``self_test_not_a_number``.
    """
    if not text.strip():
        return None
    value = words.number(text)
    if value is None:
        raise UserError("self_test_not_a_number", value=text.strip())
    return value
