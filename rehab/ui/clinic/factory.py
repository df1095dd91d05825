"""Makes the pages of the clinic with their presenters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.clinic.embed import embed
from rehab.ui.clinic.list_page import PatientsPage
from rehab.ui.clinic.list_presenter import PatientsPresenter
from rehab.ui.clinic.patient_page import PatientPage
from rehab.ui.clinic.patient_presenter import PatientPresenter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from rehab.services.bundle import Services
    from rehab.ui.clinic.walk import Walk
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.page_kind import PageFactory, Presenter
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


def make_patients(
    services: Services,
    jobs: Jobs,
    undo: UndoHistory,
    feed: Feed,
    window: Window,
    walk: Walk,
    *,
    open_file: Callable[[], None],
    merge: Callable[[UUID], None],
) -> tuple[PatientsPage, PatientsPresenter]:
    """The list; `jobs` is a queue of its own, in which answers are worked out."""
    page = PatientsPage()
    presenter = PatientsPresenter(
        page,
        services,
        feed,
        undo,
        jobs,
        walk,
        navigate=window.go,
        open_file=open_file,
        merge=merge,
        problems=window.notices.show_problem,
        parent=page,
    )
    return page, presenter


def make_patient(
    services: Services,
    jobs: Jobs,
    undo: UndoHistory,
    feed: Feed,
    window: Window,
    walk: Walk,
    *,
    tabs: Mapping[str, PageFactory],
    show_person: Callable[[UUID | None], None],
    merge: Callable[[UUID], None],
) -> tuple[PatientPage, PatientPresenter]:
    """The page of a patient; `tabs` make pages of other features, which are shown in it."""
    page = PatientPage()

    def bare(make: PageFactory) -> PageFactory:
        def made() -> tuple[QWidget, Presenter]:
            inner, presenter = make()
            embed(inner)
            return inner, presenter

        return made

    presenter = PatientPresenter(
        page,
        services,
        feed,
        undo,
        jobs,
        walk,
        tabs={name: bare(make) for name, make in tabs.items()},
        show_person=show_person,
        navigate=window.go,
        merge=merge,
        problems=window.notices.show_problem,
        parent=page,
    )
    return page, presenter
