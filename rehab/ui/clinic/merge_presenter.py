"""Between the card of two records and the services: looks and puts together in jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from rehab.ui import texts
from rehab.ui.clinic.merge_card import MergeCard, MergeChoice, others_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs, Result
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


class MergePresenter(QObject):
    """Opens the card over whatever page is in view.

    Args:
        done: Called with who stays, after both records are one and before it is told.
    """

    def __init__(
        self,
        window: Window,
        services: Services,
        feed: Feed,
        undo: UndoHistory,
        jobs: Jobs,
        done: Callable[[UUID], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._services, self._feed = window, services, feed
        self._undo, self._jobs, self._done = undo, jobs, done
        self._stays: UUID | None = None
        self.card: MergeCard | None = None

    def open(self, stays: UUID) -> None:
        """Ask with whom a record is put together."""
        people = self._services.people.patients()
        name = next((person.name for person in people if person.id == stays), "")
        self._stays = stays
        if self.card is not None:
            self.card.deleteLater()
        self.card = MergeCard(self._window)
        self.card.other_chosen.connect(self._look)
        self.card.merge_clicked.connect(self._merge)
        self.card.ask(name, others_of([(person.id, person.name) for person in people], stays))

    def _look(self, other: str) -> None:
        stays = self._stays
        if stays is not None:
            merger = self._services.merger
            self._jobs.start(lambda _progress: (other, merger.preview(stays, UUID(other))), self._on_looked)

    def _on_looked(self, result: Result) -> None:
        if self.card is None:
            return
        if result.problem is not None:
            self.card.show_problem(texts.problem(result.problem))
        elif result.value is not None and result.value[0] == self.card.other.current():
            # Somebody else may have been chosen meanwhile: only what is shown may be put together.
            self.card.show_preview(result.value[1])

    def _merge(self, choice: MergeChoice) -> None:
        stays = self._stays
        if stays is None or self.card is None:
            return
        self.card.save.setEnabled(False)
        merger, other = self._services.merger, UUID(choice.other)
        self._jobs.start(lambda _progress: merger.merge(stays, other, choice.other_wins), self._on_merged)

    def _on_merged(self, result: Result) -> None:
        if self.card is None or self._stays is None:
            return
        if result.problem is not None:
            self.card.show_problem(texts.problem(result.problem))
            return
        if result.value is None:
            return
        self.card.close_card()
        self._done(self._stays)
        self._undo.push(result.value.undo, texts.undo(result.value.undo.code))
        self._feed.publish(result.value.change)
