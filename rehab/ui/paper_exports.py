"""What goes on paper, as kinds of the export dialog. Their words are known here, so they are added here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.domain.paper import PaperSize
from rehab.domain.settings import Distance
from rehab.services.export import ExportKind, Option, Paper, Preview
from rehab.services.paper import Layout, Wish
from rehab.ui import texts
from rehab.ui.doctor_chart import report_chart

if TYPE_CHECKING:
    from rehab.domain.patient import Episode
    from rehab.exchange.typeset import Document
    from rehab.services.bundle import Services
    from rehab.services.export import ExportWish

SIZES = {Paper.A4: PaperSize.A4, Paper.LETTER: PaperSize.LETTER}


class PaperExports:
    """Makes report, plan, hand-out and calendar of the complaint that is followed."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def add(self) -> None:
        """Put the kinds into the table of exports that are not there yet."""
        known = {kind.code for kind in self._services.exports.kinds}
        paper = frozenset({Option.PAPER})
        for kind in (
            ExportKind("report", ".pdf", self._report, paper, preview=self._report_pages),
            ExportKind("plan", ".pdf", self._plan, paper, preview=self._plan_pages),
            ExportKind("handout", ".html", self._handout),
            ExportKind("calendar", ".ics", self._calendar),
        ):
            if kind.code not in known:
                self._services.exports.add(kind)

    def _episode(self) -> Episode:
        episode = self._services.people.current()
        if episode is None:
            raise UserError("handover_nobody")
        return episode

    def _plan_document(self, wish: ExportWish) -> Document:
        papers = self._services.papers
        found = papers.paper(self._episode(), Wish(), texts.country_of_computer())
        return papers.document(found, texts.plan_sheet(found), Layout(SIZES[wish.paper]))

    def _plan(self, wish: ExportWish) -> bytes:
        return self._services.press.pdf(self._plan_document(wish))

    def _plan_pages(self, wish: ExportWish) -> Preview:
        return self._preview(self._plan_document(wish))

    def _preview(self, document: Document) -> Preview:
        press = self._services.press
        fitted = press.fitted(document)
        return Preview(press.pictures(fitted), fitted.missing)

    def _handout(self, _wish: ExportWish) -> bytes:
        papers = self._services.papers
        found = papers.paper(self._episode(), Wish(), texts.country_of_computer())
        return papers.handout(found, texts.plan_sheet(found))

    def _calendar(self, _wish: ExportWish) -> bytes:
        episode = self._episode()
        return self._services.agenda.content(episode, texts.calendar_name(episode), texts.appointment)

    def _report_document(self, wish: ExportWish) -> Document:
        reports = self._services.reports
        found = reports.gather(self._episode().id)
        miles = self._services.preferences.settings.distance is Distance.MILES
        sheet = texts.report_sheet(found, miles)
        return reports.document(found, sheet, SIZES[wish.paper], *report_chart(found, miles))

    def _report(self, wish: ExportWish) -> bytes:
        return self._services.press.pdf(self._report_document(wish))

    def _report_pages(self, wish: ExportWish) -> Preview:
        return self._preview(self._report_document(wish))
