"""Answers to the proposals that stand below the rows of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from rehab.services.progression import Progression
    from rehab.ui.program.page import ProgramPage
    from rehab.ui.program.presenter import ProgramPresenter


class AnswerPresenter(QObject):
    """Accepts a proposal, or puts it off."""

    def __init__(self, page: ProgramPage, owner: ProgramPresenter, progression: Progression) -> None:
        super().__init__(owner)
        self._page, self._owner, self._progression = page, owner, progression
        page.editor.list.answered.connect(self.answer)

    def answer(self, index: int, accepted: bool) -> None:
        """Answer the proposal about a row of the open session."""
        owner = self._owner
        episode, item = owner.episode, owner.edits.item(index)
        if episode is None or item is None:
            return
        about = (item.exercise, item.dose)
        here = (one for one in owner.asked if one.place == owner.opened)
        asked = next((one for one in here if (one.item.exercise, one.proposal.old) == about), None)
        if asked is None:
            return
        if accepted:
            owner.try_write(lambda: self._progression.accept(episode, asked))
        else:
            owner.try_write(lambda: self._progression.decline(episode, asked))
        self._page.editor.list.focus_row(index)
