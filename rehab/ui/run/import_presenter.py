"""Reads files in a job, shows what they hold, and stores it when that is confirmed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from rehab.ui import texts
from rehab.ui.jobs import without_full_collections
from rehab.ui.run.import_card import ColumnCard, RunImportCard, build_import

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData

    from rehab.domain.errors import Problem
    from rehab.exchange.run_table import Columns
    from rehab.services.preferences import Preferences
    from rehab.services.run_import import RunImport
    from rehab.services.run_preview import Count, FileReport, RunPreview
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Job, Jobs, Progress, Result
    from rehab.ui.run.page import RunsPage
    from rehab.ui.undo import UndoHistory

ASK_ABOUT = ("run_csv_columns", "run_csv_order", "run_file_unknown")
"""What a person can clear up by saying which column is what."""
EVERY = 20
"""Of many files only so many tell the window about themselves."""


class RunImportPresenter(QObject):
    """One import at a time; while one is read, further files wait for its end."""

    counted = Signal(object)
    """Emitted by the job; payload: the `Count`."""

    def __init__(
        self,
        page: RunsPage,
        imports: RunImport,
        preferences: Preferences,
        *,
        jobs: Jobs,
        undo: UndoHistory,
        feed: Feed,
        choose_files: Callable[[], Sequence[Path]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._imports, self._preferences = page, imports, preferences
        self._jobs, self._undo, self._feed = jobs, undo, feed
        self.choose_files = choose_files
        self._job: Job | None = None
        self._stopping = False
        self._files: tuple[Path, ...] = ()
        self._later: list[Path] = []
        """Files that came while others were read or looked at."""
        self.card: RunImportCard | None = None
        self.counted.connect(page.reading.show_count)
        page.import_wanted.connect(self.ask)
        page.paste_wanted.connect(self.paste)
        page.reading.cancelled.connect(self.stop)

    def ask(self) -> None:
        """Ask for files and read them."""
        self.read(self.choose_files())

    def paste(self) -> None:
        """Read the files that were copied."""
        files = files_of(QApplication.clipboard().mimeData())
        if files:
            self.read(files)
        else:
            self._page.show_problem(
                self.tr("There are no files to paste. Copy them in the file manager first.")
            )

    def read(self, files: Sequence[Path], columns: Columns | None = None) -> None:
        """Read files, folders and archives in a job."""
        if not files:
            return
        if self._job is not None or self.card is not None:
            self._later.extend(files)
            return
        self._page.show_problem("")
        self._files, self._stopping = tuple(files), False
        self._page.reading.begin(self._source)
        wanted = self._files

        def work(_progress: Progress) -> RunPreview:
            with without_full_collections():
                return self._imports.preview(wanted, self._hear, columns)

        self._job = self._jobs.start(work, self._on_read)

    def _hear(self, count: Count) -> bool:
        """Called by the job: the window hears of the first files and then of some."""
        if count.done < EVERY or count.done % EVERY == 0 or count.done == count.total:
            self.counted.emit(count)
        return not self._stopping

    def stop(self) -> None:
        """End the reading; what was read is shown, and kept only if asked."""
        self._stopping = True
        self._page.reading.stop.setEnabled(False)

    @property
    def _source(self) -> str:
        if len(self._files) == 1:
            return self._files[0].name
        return self.tr("{count} files").format(count=len(self._files))

    def _on_read(self, result: Result) -> None:
        self._job = None
        self._page.reading.hide()
        self._show(result)
        self._go_on()

    def _go_on(self) -> None:
        """Read what came meanwhile, unless something is to be decided first."""
        if self.card is None and self._later:
            files, self._later = self._later, []
            self.read(files)

    def _show(self, result: Result) -> None:
        if result.problem is not None:
            self._page.show_problem(texts.problem(result.problem))
        preview: RunPreview | None = result.value
        if preview is None:
            if result.bug is not None:
                self._page.show_problem(texts.bug())
            return
        unclear = self._unclear(preview)
        if unclear is not None:
            self._ask_columns(unclear, unclear.refused[0].problem)
            return
        if preview.stopped and not any(report.runs for report in preview.files):
            # Nothing was read yet: there is nothing to ask about.
            return
        if not any(report.runs for report in preview.files) and len(preview.refused) == 1:
            self._page.show_problem(f"{self._source}: {texts.problem(preview.refused[0].problem)}")
            return
        unit = self._preferences.settings.distance
        card = RunImportCard(self._page, build_import(preview, unit, self._source))
        card.confirmed.connect(lambda by_hand_too: self._take(preview, by_hand_too))
        card.closed.connect(self._on_closed)
        card.open_card(card.take if card.take.isEnabled() else card.leave)
        self.card = card

    def _unclear(self, preview: RunPreview) -> FileReport | None:
        """A single table that can be read once somebody says which column is what."""
        if len(preview.files) != 1 or preview.files[0].table is None or not preview.refused:
            return None
        report = preview.files[0]
        return report if not report.runs and report.refused[0].problem.code in ASK_ABOUT else None

    def _ask_columns(self, report: FileReport, problem: Problem) -> None:
        if report.table is None or report.columns is None:
            return
        unknown = problem.code == "run_file_unknown"
        why = self.tr("The names of its columns do not say it.") if unknown else texts.problem(problem)
        card = ColumnCard(self._page, self._source, report.table, report.columns, why)
        files = self._files
        card.chosen.connect(lambda columns: self.read(files, columns))
        card.open_card(card.combos["date"])

    def _take(self, preview: RunPreview, by_hand_too: bool) -> None:
        self._jobs.start(lambda _progress: self._imports.take(preview, by_hand_too), self._on_taken)

    def _on_closed(self) -> None:
        self.card = None
        self._go_on()

    def _on_taken(self, result: Result) -> None:
        if result.value is None:
            if self.card is not None:
                self.card.show_problem(
                    texts.bug() if result.problem is None else texts.problem(result.problem)
                )
            return
        if self.card is not None:
            self.card.close_card()
        outcome = result.value
        added = texts.runs_counted(len(outcome.value))
        if outcome.undo.rows:
            self._undo.push(outcome.undo, self.tr("Added: {runs}").format(runs=added))
        self._feed.publish(outcome.change)


def files_of(data: QMimeData | None) -> list[Path]:
    """Files that are dropped or were copied; only those of this computer."""
    if data is None or not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
