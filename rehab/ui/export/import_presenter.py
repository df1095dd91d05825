"""Between files that come in and the services: recognised by content, looked into in a job, then one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.ui import texts
from rehab.ui.export.import_card import HandoverCard, PassphraseCard
from rehab.ui.export.import_state import build_import
from rehab.ui.texts import handover as words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from rehab.services.bundle import Services
    from rehab.services.handover import Opened
    from rehab.services.handover_preview import HandoverPreview, Whose
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window

ASKS = frozenset({"passphrase_needed", "passphrase_wrong"})


class ImportPresenter(QObject):
    """Opens plan files, log files and files of everything; what is of another kind is handed on.

    Args:
        others: What opens a file of another kind, by the ending of its name.
        look: Shows a log file without taking it over.
    """

    def __init__(
        self,
        window: Window,
        services: Services,
        jobs: Jobs,
        undo: UndoHistory,
        feed: Feed,
        choose_file: Callable[[str], Path | None],
        others: Mapping[str, Callable[[Path], None]],
        look: Callable[[Opened, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._services, self._jobs = window, services, jobs
        self._undo, self._feed = undo, feed
        self._choose_file, self._others, self._look = choose_file, others, look
        self._card: HandoverCard | None = None
        self._asking: PassphraseCard | None = None
        self._opened: Opened | None = None
        self._whose = ""

    def ask(self) -> None:
        """Ask for a file and look into it."""
        file = self._choose_file("handover-open")
        if file is not None:
            self.look_into(file)

    def look_into(self, file: Path) -> None:
        """Look into a file of any kind."""
        other = self._others.get(file.suffix.casefold())
        if other is not None:
            other(file)
        else:
            self._open(file, "")

    def _open(self, file: Path, passphrase: str) -> None:
        handovers, whose = self._services.handovers, self._usual()

        def read(_progress: Progress) -> tuple[Opened, HandoverPreview]:
            opened = handovers.open(file, passphrase)
            return opened, handovers.preview(opened, whose)

        self._jobs.start(read, lambda result: self._on_read(file, result))

    def _usual(self) -> Whose | None:
        """Whose a file is unless somebody says otherwise: on the list of patients it is never one's own."""
        from rehab.services.handover_preview import Whose

        s = self._services
        return Whose.OTHER if s.preferences.settings.clinic and s.people.chosen is None else None

    def _on_read(self, file: Path, result: Result) -> None:
        problem = result.problem
        if problem is not None and problem.code in ASKS:
            self._ask_for_passphrase(file, problem)
            return
        self._close_asking()
        if problem is not None:
            self._say(problem)
        if result.value is None:
            return
        self._opened, preview = result.value
        usual = self._usual()
        self._whose = "" if usual is None else usual.value
        card = HandoverCard(self._window, build_import(preview, ""))
        card.confirmed.connect(self._take)
        card.look_clicked.connect(self._on_look)
        card.whose_chosen.connect(self._on_whose)
        card.closed.connect(self._on_closed)
        self._card = card
        card.open_card(card.take if preview.differs else None)

    def _on_closed(self) -> None:
        """What still runs for the card is told elsewhere."""
        card, self._card = self._card, None
        if card is not None:
            card.deleteLater()

    # passphrase

    def _ask_for_passphrase(self, file: Path, problem: Problem) -> None:
        if self._asking is not None:
            self._asking.refuse(texts.problem(problem))
            return
        asking = PassphraseCard(self._window, file.name)
        self._asking = asking

        def opened() -> None:
            asking.save.setEnabled(False)
            self._open(file, asking.field.text())

        asking.saved.connect(opened)
        asking.closed.connect(self._on_asked)
        asking.open_card(asking.field)

    def _on_asked(self) -> None:
        if self._asking is not None:
            self._asking.deleteLater()
        self._asking = None

    def _close_asking(self) -> None:
        if self._asking is not None:
            self._asking.close_card()

    # whose it is

    def _on_whose(self, whose: str) -> None:
        from rehab.services.handover_preview import Whose

        opened, card = self._opened, self._card
        if opened is None or card is None:
            return
        self._whose, name = whose, card.typed_name()
        handovers = self._services.handovers

        def told(result: Result) -> None:
            if self._card is not card:
                return
            if result.problem is not None:
                card.problem.set_text(texts.problem(result.problem))
            elif result.value is not None:
                card.show_state(build_import(result.value, name))

        self._jobs.start(lambda _progress: handovers.preview(opened, Whose(whose), name), told)

    # taking over, or only looking

    def _take(self, chosen: Mapping[str, str]) -> None:
        from rehab.services.handover_preview import MergeChoice, Whose

        opened, card = self._opened, self._card
        if opened is None or card is None:
            return
        whose = Whose(self._whose) if self._whose else None
        choices = {code: MergeChoice(word) for code, word in chosen.items()}
        name, handovers = card.typed_name(), self._services.handovers
        card.take.setEnabled(False)

        def told(result: Result) -> None:
            self._on_taken(result, card if self._card is card else None)

        self._jobs.start(lambda _progress: handovers.take(opened, whose, name, choices), told)

    def _on_taken(self, result: Result, card: HandoverCard | None) -> None:
        if card is not None:
            card.take.setEnabled(True)
        if result.problem is not None and card is not None:
            card.problem.set_text(texts.problem(result.problem))
        elif result.problem is not None:
            self._say(result.problem)
        if result.value is None:
            return
        if card is not None:
            card.close_card()
        outcome = result.value
        if outcome.undo.rows:
            self._undo.push(outcome.undo, words.handover_done(outcome.value))
        self._feed.publish(outcome.change)
        if self._window.current_page == "first_run" and self._services.people.current() is not None:
            self._window.go("today")

    def _on_look(self) -> None:
        opened, card = self._opened, self._card
        if opened is None or card is None:
            return
        name = card.typed_name()
        card.close_card()
        self._look(opened, name)

    def _say(self, problem: Problem) -> None:
        if isinstance(problem, EnvironmentProblem):
            self._window.notices.show_problem(problem)
        else:
            self._window.notices.banner.show_text(texts.problem(problem), "amber", ())
