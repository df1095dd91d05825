"""Folds the further questions of the day out and in, and stores their answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.ui.today import question_words as words

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.services.checkin import CheckIn
    from rehab.ui.forms.presenter import Write
    from rehab.ui.today.page import TodayPage
    from rehab.ui.today.state import StripState, TodayState, TodayView
    from rehab.ui.widgets import AnswerEdit


class MorePresenter(QObject):
    """Stiffness, night and medicine of today; worst and average are strips and are stored with the others."""

    def __init__(
        self,
        page: TodayPage,
        checkin: CheckIn,
        *,
        state: Callable[[], TodayState | None],
        view: Callable[[TodayView | None], TodayView],
        write: Write,
    ) -> None:
        super().__init__(page)
        self._page, self._checkin = page, checkin
        self._state, self._view, self._write = state, view, write
        page.more_clicked.connect(self.toggle)
        page.more_typed.connect(self.toggle_first)
        page.answer_edited.connect(self.answer)

    def toggle(self, key: str) -> None:
        """Fold the questions of a complaint out, or away again."""
        strip = self._strip(key)
        if strip is None:
            return
        self._open(strip.episode_id, not (strip.more is not None and strip.more.open))

    def toggle_first(self) -> None:
        """The same for the most important complaint."""
        state = self._state()
        episode = self._first()
        if episode is not None and state is not None:
            self._open(episode, episode not in self._view(None).more)

    def open_first(self) -> None:
        """Fold the questions of the most important complaint out."""
        episode = self._first()
        if episode is not None:
            self._open(episode, True)

    def answer(self, key: str, edit: AnswerEdit) -> None:
        """Store an answer of today; None takes it back to not recorded."""
        strip = self._strip(key)
        if strip is None:
            return
        episode = strip.episode_id

        def refuse(text: str) -> None:
            self._page.show_answer_problem(key, edit.question, text)

        said = words.answer_saved(edit.question, edit.value)
        self._write(lambda: self._checkin.answer(edit.question, edit.value, episode), said, refuse)

    def _open(self, episode: UUID, is_open: bool) -> None:
        view = self._view(None)
        more = view.more | {episode} if is_open else view.more - {episode}
        self._view(replace(view, more=more))
        state = self._state()
        strips = state.strips if state is not None else ()
        key = next((s.key for s in strips if s.episode_id == episode and s.more is not None), "")
        self._page.focus_more(key)

    def _first(self) -> UUID | None:
        state = self._state()
        return None if state is None else state.followed

    def _strip(self, key: str) -> StripState | None:
        state = self._state()
        strips = state.strips if state is not None else ()
        return next((strip for strip in strips if strip.key == key), None)
