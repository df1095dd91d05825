"""Between the table of what was tried and the treatment log."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, QObject

from rehab.domain.ledger import tried, washouts
from rehab.domain.treatment import StartedBy, Treatment, TreatmentKind
from rehab.ui import texts
from rehab.ui.guide.ledger_form import LedgerForm
from rehab.ui.guide.ledger_panel import EntryState, LedgerState, LineState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from rehab.domain.history import Score
    from rehab.domain.ledger import Tried
    from rehab.domain.pain import Measure
    from rehab.services.outcome import Outcome
    from rehab.services.progress import ProgressReader
    from rehab.services.treatment import TreatmentLedger
    from rehab.ui.guide.page import CheckUpPage
    from rehab.ui.guide.writer import Writer


class LedgerPresenter(QObject):
    """Shows the table; adds, changes and deletes entries."""

    def __init__(
        self,
        page: CheckUpPage,
        *,
        treatments: TreatmentLedger,
        progress: ProgressReader,
        episode: Callable[[], UUID | None],
        today: Callable[[], date],
        writer: Writer,
    ) -> None:
        super().__init__(page)
        self._page, self._treatments, self._progress = page, treatments, progress
        self._episode, self._today, self._writer = episode, today, writer
        self._form: LedgerForm | None = None
        self._new = True
        page.ledger.add_clicked.connect(self.add)
        page.ledger.edit_clicked.connect(self.edit)

    def refresh(self) -> None:
        """Read the log again and show the table."""
        episode = self._episode()
        if episode is None:
            self._page.ledger.show_state(LedgerState((), "", ""))
            return
        entries, today = self._treatments.treatments(episode), self._today()
        history = self._progress.history(episode)
        values = daily_values(history.scores, history.primary)
        self._page.ledger.show_state(build_ledger(entries, values, history.primary, today))

    def add(self, kind: str = "") -> None:
        """Open an empty form, for a kind when one was asked for."""
        episode = self._episode()
        if episode is None:
            self._page.start_clicked.emit()
            return
        wanted = TreatmentKind(kind) if kind else TreatmentKind.TAPE
        today = self._today()
        entry = Treatment(uuid4(), episode, wanted, today, today, started_by=StartedBy.ME)
        self._open(entry, is_new=True)

    def edit(self, entry_id: str) -> None:
        """Open the form of an entry."""
        episode = self._episode()
        entries = self._treatments.treatments(episode) if episode is not None else ()
        entry = next((entry for entry in entries if str(entry.id) == entry_id), None)
        if entry is not None:
            self._open(entry, is_new=False)

    def _open(self, entry: Treatment, *, is_new: bool) -> None:
        if self._form is None:
            self._form = LedgerForm(self._page)
            self._form.submitted.connect(self.save)
            self._form.delete_clicked.connect(self.delete)
        self._new = is_new
        self._form.start(entry, is_new, self._today())

    def save(self, entry: Treatment) -> None:
        """Store what was filled in."""
        form = self._form
        if form is None:
            return

        def act() -> Outcome[Treatment]:
            if not self._new:
                return self._treatments.amend(entry)
            return self._treatments.log(
                entry.kind,
                entry.start,
                entry.end,
                entry.episode_id,
                entry.note,
                entry.side,
                entry.dose,
                entry.started_by,
                entry.provider,
            )

        if self._writer.write(act, form.show_problem) is not None:
            form.close_card()
            self.refresh()

    def delete(self, entry_id: UUID) -> None:
        """Delete an entry; it can be taken back."""
        form = self._form
        if form is None:
            return
        if self._writer.write(lambda: self._treatments.delete(entry_id), form.show_problem) is not None:
            form.close_card()
            self.refresh()


def daily_values(scores: Iterable[Score], measure: Measure) -> dict[date, float]:
    """Mean of a measure by day."""
    by_day: dict[date, list[float]] = {}
    for score in scores:
        if score.measure is measure:
            by_day.setdefault(score.day, []).append(score.value)
    return {day: sum(values) / len(values) for day, values in by_day.items()}


def build_ledger(
    entries: tuple[Treatment, ...], values: dict[date, float], measure: Measure, today: date
) -> LedgerState:
    """The table in words."""
    lines = tuple(_line(line) for line in tried(entries, values, today))
    last = next((last for first, last in reversed(washouts(entries)) if first <= today <= last), None)
    washout = ""
    if last is not None:
        washout = QCoreApplication.translate(
            "ledger",
            "After an injection home care alone cannot be judged for six weeks: until {day}.",
        ).format(day=texts.day_month(last))
    label = texts.measure_label(measure)
    return LedgerState(lines, texts.inside(label), washout)


def _line(line: Tried) -> LineState:
    first = line.treatments[0]
    parts = [t.dose for t in line.treatments if t.dose][:1]
    if first.started_by is not StartedBy.UNKNOWN:
        who = texts.started_by(first.started_by)
        parts.append(QCoreApplication.translate("ledger", "started by {who}").format(who=texts.inside(who)))
    parts += [t.provider for t in line.treatments if t.provider][:1]
    parts += [t.note for t in line.treatments if t.note][:1]
    entries = tuple(
        EntryState(str(t.id), f"{texts.treatment(t.kind)}, {texts.day_month(t.start)}")
        for t in line.treatments
    )
    return LineState(
        name=texts.treatment(line.kind),
        span=texts.tried_span(line),
        length=texts.tried_length(line),
        before=texts.window_figures(line.before),
        after=texts.window_figures(line.after),
        change=texts.tried_change(line),
        more=" · ".join(parts),
        entries=entries,
    )
