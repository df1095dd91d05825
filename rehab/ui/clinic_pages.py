"""Connects the pages of the clinic with those that they show in their tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.ui.clinic.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from rehab.services.bundle import Services
    from rehab.ui.clinic.merge_presenter import MergePresenter
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.page_kind import PageFactory, Presenter
    from rehab.ui.people import People
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


FOR_EVERYBODY = frozenset({"patients", "patient", "library", "settings", "pose"})
"""Pages that are about no single person."""


class ClinicPages(QObject):
    """Makes the list of patients and the page of one.

    Args:
        people: Who is shown.
        tabs: Make the pages that stand in the tabs of a patient: ``chart log runs checkups``.
    """

    def __init__(
        self,
        window: Window,
        services: Services,
        jobs: Jobs,
        undo: UndoHistory,
        feed: Feed,
        people: People,
        tabs: Mapping[str, PageFactory],
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._jobs = window, services, jobs
        self._undo, self._feed, self._people, self._tabs = undo, feed, people, tabs
        self.walk = Walk()
        self.merger: MergePresenter | None = None

    def factories(self) -> dict[str, PageFactory]:
        """The pages by name."""
        return {"patients": self._patients, "patient": self._patient}

    def guarded(self, factories: Mapping[str, PageFactory]) -> dict[str, PageFactory]:
        """The pages of a window; those about one person ask for a patient while none is open in the clinic."""
        return {
            name: make if name in FOR_EVERYBODY else self._about_somebody(make)
            for name, make in factories.items()
        }

    def _about_somebody(self, make: PageFactory) -> PageFactory:
        def made() -> tuple[QWidget, Presenter]:
            if not self._people.on_list:
                return make()
            from rehab.ui.clinic.nobody import NobodyPage, NobodyPresenter

            page = NobodyPage()
            return page, NobodyPresenter(page, self._window.go)

        return made

    def _patients(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.clinic.factory import make_patients

        return make_patients(
            self._services,
            self._people.jobs,
            self._undo,
            self._feed,
            self._window,
            self.walk,
            open_file=lambda: self._window.go("import"),
            merge=self.merge,
        )

    def _patient(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.clinic.factory import make_patient

        return make_patient(
            self._services,
            self._jobs,
            self._undo,
            self._feed,
            self._window,
            self.walk,
            tabs={**self._tabs, "chart": self._chart, "checkups": self._past},
            show_person=self._people.show_person,
            merge=self.merge,
        )

    def _chart(self) -> tuple[QWidget, Presenter]:
        """Progress without its answer, which the page of the patient tells."""
        page, presenter = self._tabs["chart"]()
        page.set_chart_only()  # type: ignore[attr-defined]
        return page, presenter

    def _past(self) -> tuple[QWidget, Presenter]:
        """The check-up, opened at what was answered before."""
        page, presenter = self._tabs["checkups"]()
        presenter.open("past")
        return page, presenter

    def merge(self, patient_id: UUID) -> None:
        """Put the record of a patient together with another one; it is taken back from the list."""
        from rehab.ui.clinic.merge_presenter import MergePresenter

        if self.merger is None:
            self.merger = MergePresenter(
                self._window,
                self._services,
                self._feed,
                self._undo,
                self._jobs,
                lambda _stays: self._window.go("patients"),
                self,
            )
        self.merger.open(patient_id)
