"""Hostile names and notes of patients: list, patient, notes, two records, the switcher and the conflict card."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from rehab.domain.conflict import Conflict
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.preferences import Preferences
from rehab.ui.clinic.shared_notes import SharedNotes
from rehab.ui.conflict import ConflictCard
from tests.e2e.conftest import MORNING, Road, road
from tests.e2e.test_hostile_text import HOSTILE, faults, fill
from tests.pace import within
from tests.tally import tally

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["road"]

PATIENTS = 8


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of a clinic whose patients, plans and notes carry hostile text."""
    paths = Paths(tmp_path_factory.mktemp("clinic") / "data").ensure()
    preferences = Preferences(paths)
    preferences.change(clinic=True)
    services = open_services(paths, lambda: MORNING, preferences)
    services.clinic_sample.fill(MORNING.date())
    for person in services.people.patients():
        services.clinic.note(person.id, "a note", shared=True)
    services.close()
    fill(paths.database, 1)
    return paths.data_dir


@pytest.fixture
def clinic(road: Callable[..., Road], made: Path, tmp_path: Path) -> Road:
    """A window on it."""
    return road(Path(shutil.copytree(made, tmp_path / "data")))


def settled(window: Road) -> None:
    window.qtbot.waitUntil(lambda: window.app.pages.people.jobs.idle, timeout=20_000)
    window.settle()


def test_that_the_clinic_shows_hostile_text_as_text(clinic: Road) -> None:
    settled(clinic)
    flashes = clinic.watch_flashes()
    found = [f"patients: {fault}" for fault in faults(clinic.window)]
    ids = [case.patient_id for case in clinic.services.caseload.cases()][:PATIENTS]
    assert len(ids) == PATIENTS
    for person in ids:
        with within(10):
            clinic.app.window.go(f"patient:{person}")
            settled(clinic)
        tally("looks at a page full of hostile text")
        found += [f"patient: {fault}" for fault in faults(clinic.window)]
    clinic.choose("patient_more", "more_merge")
    found += [f"two records: {fault}" for fault in faults(clinic.window)]
    assert sorted(set(found)) == []
    assert flashes == []


def test_that_the_switcher_shows_names_letter_for_letter(clinic: Road) -> None:
    clinic.app.pages.people.set_clinic(False)
    settled(clinic)
    clinic.app.pages.people.open_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    shown = "\n".join(action.text().replace("&&", "&") for action in menu.actions())
    assert "<b>bold</b>" in shown
    assert menu.width() < clinic.window.width()
    menu.close()
    assert faults(clinic.window) == []


def test_that_notes_and_the_conflict_card_show_it_as_text(clinic: Road) -> None:
    settled(clinic)
    for text in HOSTILE.values():
        look_at_conflict(clinic, text)
    for person in clinic.services.people.patients():
        notes = SharedNotes(clinic.window, clinic.services.clinic.notes(person.id))
        notes.open_card()
        assert faults(clinic.window) == []
        notes.close_card()
        notes.deleteLater()


def look_at_conflict(clinic: Road, text: str) -> None:
    values = {"note": text, "name": text, "distance_m": 5000.0}
    conflict = Conflict(
        "run",
        uuid4(),
        2,
        values,
        {**values, "note": text * 2, "name": "x"},
        datetime(2026, 11, 17, tzinfo=UTC),
        text,
    )
    card = ConflictCard(clinic.window, conflict, MORNING)
    card.open_card()
    assert faults(clinic.window) == []
    card.close_card()
    card.deleteLater()
