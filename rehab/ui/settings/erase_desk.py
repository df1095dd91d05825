"""Between the backup panel and what deletes for good: everything, or one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from rehab.ui.settings.erase_card import EraseCard
from rehab.ui.settings.erase_person_card import ErasePersonCard
from rehab.ui.texts import backups as words
from rehab.ui.texts.handover import person_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab.services.data_care import DataCare
    from rehab.storage.erase_person import Erased, Traces

    Start = Callable[[Callable[[], Any], Callable[[Any], None]], None]


class EraseDesk:
    """Asks, then deletes in a job.

    Args:
        care: Deletes.
        start: Runs work as a job and hands on what came of it, while the panel is open.
        replace: The same for what replaces the data, whatever is open by then.
        done: Called with the words to show and the backup that brings everything back, or None.
    """

    def __init__(
        self, care: DataCare, start: Start, replace: Start, done: Callable[[str, Path | None], None]
    ) -> None:
        self._care = care
        self._start = start
        self._replace = replace
        self._done = done

    def ask_all(self, panel: QWidget) -> None:
        """Ask whether everything goes."""

        def show(_result: Any) -> None:
            card = EraseCard(panel)
            card.confirmed.connect(self._erase)
            card.open_card()

        self._start(self._care.require_erasable, show)

    def _erase(self, with_backups: bool) -> None:
        def told(kept: Any) -> None:
            self._done(words.erased(backups_kept=not with_backups), kept)

        self._replace(lambda: self._care.erase(with_backups), told)

    def ask_person(self, panel: QWidget) -> None:
        """Ask which person goes; what the backups hold is looked up first."""

        def look() -> dict[tuple[str, str], Traces]:
            self._care.require_erasable()
            people = self._care.people()
            return {(str(p.id), person_name(p.name, p.is_me)): self._care.traces(p.id) for p in people}

        def show(found: dict[tuple[str, str], Traces]) -> None:
            if not found:
                self._done(words.nobody(), None)
                return
            card = ErasePersonCard(panel, list(found), {key: held for (key, _), held in found.items()})
            card.confirmed.connect(self._erase_person)
            card.open_card()

        self._start(look, show)

    def _erase_person(self, key: str, with_backups: bool) -> None:
        def told(result: Erased) -> None:
            self._done(words.person_erased(result), None)

        self._replace(lambda: self._care.erase_person(UUID(key), with_backups), told)
