"""Between the library page and packs: a look first, then one step; files are read off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from rehab.domain.errors import Problem
from rehab.ui import texts
from rehab.ui.exercise.pack_cards import ExportCard, ImportCard, ImportRow, ImportState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.pack import Packs
    from rehab.services.pack_preview import PackPreview
    from rehab.services.program import Planner
    from rehab.ui.exercise.page import LibraryPage
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs, Result
    from rehab.ui.undo import UndoHistory

KIND = "pack"


class PackPresenter(QObject):
    """Opens the cards of import and export and carries them out."""

    def __init__(
        self,
        page: LibraryPage,
        packs: Packs,
        library: ExerciseLibrary,
        planner: Planner,
        jobs: Jobs,
        undo: UndoHistory,
        feed: Feed,
        choose_file: Callable[[str], Path | None],
        tell: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._packs, self._library, self._planner = page, packs, library, planner
        self._jobs, self._undo, self._feed = jobs, undo, feed
        self._choose_file, self._tell = choose_file, tell
        self._preview: PackPreview | None = None
        self._card: ImportCard | None = None
        page.list.transfer_chosen.connect(self.open)
        page.file_dropped.connect(self.look_into)
        page.detail.export_clicked.connect(self._export_one)

    def open(self, what: str) -> None:
        """Begin an ``import`` or an ``export``."""
        if what == "import":
            file = self._choose_file(f"{KIND}-open")
            if file is not None:
                self.look_into(file)
        else:
            self._ask_what()

    # in

    def look_into(self, file: Path) -> None:
        """Read a pack in a job and show what it holds."""
        self._page.show_problem("")
        self._jobs.start(lambda _progress: self._packs.preview(file), self._on_read)

    def _on_read(self, result: Result) -> None:
        if result.problem is not None:
            self._page.show_problem(texts.problem(result.problem))
        if result.value is None:
            return
        self._preview = result.value
        self._card = ImportCard(self._page, build_import_state(result.value))
        self._card.confirmed.connect(self._take)
        self._card.open_card(self._card.take)

    def _take(self, chosen: Mapping[str, str]) -> None:
        from rehab.services.pack_preview import Choice

        preview, card = self._preview, self._card
        if preview is None or card is None:
            return
        card.take.setEnabled(False)
        choices = {slug: Choice(word) for slug, word in chosen.items()}
        self._jobs.start(lambda _progress: self._packs.take(preview, choices), self._on_taken)

    def _on_taken(self, result: Result) -> None:
        card = self._card
        if card is not None:
            card.take.setEnabled(True)
        if result.problem is not None and card is not None:
            card.problem.set_text(texts.problem(result.problem))
        if result.value is None:
            return
        if card is not None:
            card.close_card()
        outcome = result.value
        done = texts.pack_imported(len(outcome.value.added), len(outcome.value.changed))
        if outcome.undo.rows:
            self._undo.push(outcome.undo, f"{texts.undo(outcome.undo.code)}: {done}")
        self._feed.publish(outcome.change)

    # out

    def _ask_what(self) -> None:
        names = {e.slug: e.name for e in self._library.exercises()}
        names |= {p.slug: p.name for p in self._planner.programmes()}
        own = tuple((slug, names[slug]) for slug in self._packs.own_slugs() if slug in names)
        count = len(self._page.grid.cards.cards)
        shown = self.tr("What the library shows now: {count}").format(count=texts.exercise_count(count))
        card = ExportCard(self._page, own, shown if count else "")
        card.confirmed.connect(self._export_chosen)
        card.open_card()

    def _export_chosen(self, keys: Iterable[str]) -> None:
        slugs: list[str] = []
        for key in keys:
            slugs += [key] if key else [card.exercise.slug for card in self._page.grid.cards.cards]
        self._export(slugs)

    def _export_one(self, slug: str) -> None:
        self._export([slug])

    def _export(self, slugs: Iterable[str]) -> None:
        file = self._choose_file(f"{KIND}-save")
        if file is None:
            return
        wanted = tuple(dict.fromkeys(slugs))

        said = self.tr("Pack saved: {name}").format(name=file.name)

        def told(result: Result) -> None:
            if result.value is not None:
                self._tell(said)
            elif isinstance(result.problem, Problem) and isValid(self):
                self._page.show_problem(texts.problem(result.problem))

        self._jobs.start(lambda _progress: self._packs.export(wanted, file, overwrite=True), told)


def build_import_state(preview: PackPreview) -> ImportState:
    """What the card shows of a look into a pack."""
    from rehab.services.pack_preview import Status

    rows = tuple(
        ImportRow(
            slug=item.slug,
            name=item.name,
            kind=texts.pack_kind(item.kind.value),
            status=texts.pack_status(item.status.value),
            choices=tuple((c.value, texts.pack_choice(c.value, item.status.value)) for c in item.choices),
            why=texts.pack_refusal(item.code, item.why),
            notes=texts.pack_notes(item.notes),
        )
        for item in preview.items
    )
    counts = [len(preview.of(s)) for s in (Status.NEW, Status.DIFFERS, Status.SAME, Status.REFUSED)]
    name = preview.file.replace("\\", "/").rpartition("/")[2]
    return ImportState(name, texts.pack_read(*counts), rows, bool(preview.of(Status.NEW, Status.DIFFERS)))
