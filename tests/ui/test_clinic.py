"""The clinic by mouse and by keyboard: list, filters, patient, notes, two records, and the switcher at home."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.preferences import Preferences
from rehab.ui.clinic.list_page import PatientsPage
from rehab.ui.clinic.patient_page import PatientPage
from rehab.ui.widgets import Combo, NoteField, SearchField, TextField
from tests.e2e.conftest import MORNING, Road, road
from tests.ui.conflict_home import YOURS, elsewhere, when_asked

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier
Start = Callable[..., Road]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a dozen patients whose answers are known."""
    folder = tmp_path_factory.mktemp("clinic") / "data"
    paths = Paths(folder).ensure()
    preferences = Preferences(paths)
    preferences.change(clinic=True)
    services = open_services(paths, lambda: MORNING, preferences)
    services.clinic_sample.fill(MORNING.date())
    for _ in services.caseload.judge(services.caseload.cases()):
        pass
    services.close()
    return folder


class Scene:
    """A window of the clinic."""

    def __init__(self, road: Start, made: Path, folder: Path) -> None:
        shutil.copytree(made, folder)
        self.road = road(folder)
        self.settle()

    def settle(self) -> None:
        self.road.qtbot.waitUntil(lambda: self.road.app.pages.people.jobs.idle, timeout=20_000)
        self.road.settle()

    @property
    def list(self) -> PatientsPage:
        page = self.road.app.window.page("patients")
        assert isinstance(page, PatientsPage)
        return page

    @property
    def patient(self) -> PatientPage:
        page = self.road.app.window.page("patient")
        assert isinstance(page, PatientPage)
        return page

    @property
    def names(self) -> str:
        """Letters of the patients that are listed, in order."""
        return "".join(case.name[-1] for case in self.list.table.cases.cases)

    def id(self, letter: str) -> UUID:
        cases = self.road.services.caseload.cases()
        return next(case.patient_id for case in cases if case.name.endswith(letter))

    def go(self, letter: str) -> None:
        self.road.app.window.go(f"patient:{self.id(letter)}")
        self.settle()

    def click_row(self, row: int) -> None:
        table = self.list.table
        place = table.visualRect(table.cases.index(row, 1)).center()
        self.road.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()


@pytest.fixture
def scene(road: Start, made: Path, tmp_path: Path) -> Scene:
    return Scene(road, made, tmp_path / "data")


def test_that_the_list_opens_with_those_who_need_somebody_first(scene: Scene) -> None:
    assert scene.road.page == "patients"
    assert scene.names == "IFACKDEBJHG"
    assert list(scene.road.app.window.sidebar.nav.rows) == ["patients", "program", "library", "checkup"]
    assert "11 active · those who need you first" in scene.road.texts()
    line = scene.list.table.cases.line(2)
    assert (line.pill, line.share_text, line.review) == ("Not working", "87 %", "today")
    assert "Patient A. Left heel, 9 wk. Not working. Sessions done: 87 %." in line.spoken


def test_that_search_chips_and_order_narrow_and_sort_the_list(scene: Scene) -> None:
    road = scene.road
    road.type("h")
    assert isinstance(QApplication.focusWidget(), SearchField)
    road.type("eel")
    assert scene.names == "AKEB"
    road.click("patients_decision")
    assert scene.names == "A"
    assert "1 of 11 shown" in road.texts()
    road.press(Qt.Key.Key_Escape) if isinstance(QApplication.focusWidget(), SearchField) else None
    scene.list.search.clear()
    road.click("patients_all")
    road.click("patients_due")
    assert scene.names == "AJ"
    road.click("patients_due")
    scene.list.order.setFocus()
    road.press(Qt.Key.Key_Down)
    assert scene.names == "ABCDEFGHIJK"
    head = scene.list.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(1) + 20, head.height() // 2)
    road.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert scene.names == "IFACKDEBJHG"
    road.click("patients_search")
    road.type("zebra")
    assert scene.names == ""
    road.click("empty_all")
    assert len(scene.names) == 11


def test_that_a_filter_is_saved_under_a_name_and_forgotten(scene: Scene) -> None:
    road = scene.road
    road.click("patients_watch")
    road.click("patients_save")
    road.press(Qt.Key.Key_Return)
    assert road.shows("filter_error")
    road.type("On my mind")
    road.press(Qt.Key.Key_Return)
    road.click("patients_all")
    road.click("patients_saved:On my mind")
    assert scene.names == "CKD"
    assert len(road.services.preferences.settings.saved_filters) == 1
    road.click("patients_forget")
    assert road.services.preferences.settings.saved_filters == ()


def test_that_keys_walk_through_the_list_and_from_patient_to_patient(scene: Scene) -> None:
    road = scene.road
    road.press(Qt.Key.Key_Down)
    road.press(Qt.Key.Key_Return)
    scene.settle()
    assert (road.page, scene.patient.name.text(), scene.patient.place.text()) == (
        "patient",
        "Patient F",
        "2 of 11",
    )
    road.press(Qt.Key.Key_PageDown, CONTROL)
    scene.settle()
    assert scene.patient.name.text() == "Patient A"
    assert scene.patient.pill.text() == "Home care is not working"
    assert "Pain is down 0.6 points since the start" in road.texts()
    road.press(Qt.Key.Key_PageUp, CONTROL)
    scene.settle()
    assert scene.patient.name.text() == "Patient F"
    road.click("patient_back")
    scene.settle()
    assert (road.page, road.services.people.chosen) == ("patients", None)
    scene.click_row(0)
    assert scene.patient.name.text() == "Patient I"
    assert road.find("decision_0")


def test_that_every_page_is_about_the_patient_that_is_open(scene: Scene) -> None:
    road = scene.road
    scene.go("A")
    assert "Calf raise 24 left" in road.texts()
    for tab, name in (("log", "history_page"), ("runs", "runs_page"), ("checkups", "checkup_page")):
        road.app.window.go(f"patient:{scene.id('A')}/{tab}")
        scene.settle()
        assert road.shows(name)
    road.click("patient_program")
    assert road.page == "program"
    assert "Heel pain: high load" in road.texts()
    road.app.window.go(f"patient:{scene.id('B')}")
    scene.settle()
    road.click("patient_program")
    assert "Heel pain: core self-care" in road.texts()
    road.app.window.go("patients")
    scene.settle()
    assert road.services.people.chosen is None
    assert road.app.window.sidebar.profile.accessibleName() == "Clinic, 12 patients"


def test_that_pages_about_one_patient_ask_for_one_while_none_is_open(scene: Scene) -> None:
    road = scene.road
    for page in ("program", "checkup", "first_run:where", "report", "today:worst"):
        road.app.window.go(page)
        assert road.find("nobody_page").isVisible()
    road.press(Qt.Key.Key_Return)
    assert road.page == "patients"
    assert len(road.services.people.patients()) == 12


def test_that_a_clinic_is_made_and_left_in_the_settings(scene: Scene) -> None:
    road = scene.road
    road.app.window.go("settings:shared")
    scene.settle()
    road.click("setting_clinic")
    scene.settle()
    assert not road.services.preferences.settings.clinic
    assert road.page in ("today", "first_run")
    road.app.window.go("settings:shared")
    scene.settle()
    road.find("setting_clinic").setFocus()
    road.press(Qt.Key.Key_Space)
    scene.settle()
    assert road.services.preferences.settings.clinic
    assert road.page == "patients"


def test_that_a_note_that_somebody_else_changed_meanwhile_is_settled(scene: Scene) -> None:
    road, person = scene.road, scene.id("B")
    clinic = road.services.clinic
    clinic.note(person, "Knee to wall 9 cm.", False)
    scene.go("B")
    road.click("note_0_edit")
    (seen,) = clinic.notes(person)
    elsewhere(road, lambda other: other.clinic.change_note(seen, "Knee to wall 8 cm.", False))
    field = road.find("care_note_text")
    assert isinstance(field, NoteField)
    field.set_text("Left leg.")
    told = when_asked(road, YOURS, key=True)
    road.click("care_note_save")
    assert {"Knee to wall 8 cm.", "Left leg."} <= set(told)
    assert clinic.notes(person)[0].text == "Left leg."


def test_that_notes_and_reviews_are_written_and_taken_back(scene: Scene) -> None:
    road = scene.road
    scene.go("B")
    road.press(Qt.Key.Key_N)
    note = road.find("care_note_text")
    assert isinstance(note, NoteField)
    road.press(Qt.Key.Key_Return, CONTROL)
    assert road.shows("care_note_error")
    road.type("Knee to wall 9 cm.")
    road.click("care_note_shared")
    road.press(Qt.Key.Key_Return, CONTROL)
    person = scene.id("B")
    assert [(n.text, n.shared) for n in road.services.clinic.notes(person)] == [("Knee to wall 9 cm.", True)]
    road.click("note_0_edit")
    road.press(Qt.Key.Key_End, CONTROL)
    road.type(" Right 11.")
    road.click("care_note_save")
    assert road.services.clinic.notes(person)[0].text == "Knee to wall 9 cm. Right 11."
    road.click("note_0_delete")
    assert road.services.clinic.notes(person) == ()
    road.press(Qt.Key.Key_Z, CONTROL)
    assert len(road.services.clinic.notes(person)) == 1
    road.click("review_change")
    road.click("review_4")
    road.click("review_save")
    assert road.services.clinic.care(person).review_on == MORNING.date() + timedelta(days=28)


def test_that_archiving_is_undone_where_it_was_done(scene: Scene) -> None:
    road = scene.road
    scene.go("A")
    person = scene.id("A")
    road.choose("patient_more", "more_archive")
    scene.settle()
    assert (road.page, scene.names) == ("patients", "IFCKDEBJHG")
    road.press(Qt.Key.Key_Z, CONTROL)
    scene.settle()
    assert scene.names == "IFACKDEBJHG"
    scene.list.table.set_current(person)
    road.press(Qt.Key.Key_Delete)
    scene.settle()
    assert "A" not in scene.names
    road.click("patients_archived")
    assert scene.names in ("AL", "LA")


def test_that_undo_belongs_to_the_person_in_sight(scene: Scene) -> None:
    road = scene.road
    scene.go("B")
    road.services.people.me()
    road.click("notes_add")
    road.type("Mine")
    road.press(Qt.Key.Key_Return, CONTROL)
    scene.go("A")
    assert not road.app.pages.undo.can_undo
    assert road.app.pages.commands.state("undo") == ("&Undo", False)
    scene.go("B")
    assert road.app.pages.commands.state("undo") == ("&Undo: Note saved", True)


def test_that_two_records_become_one_after_a_look(scene: Scene) -> None:
    road = scene.road
    scene.go("A")
    road.choose("patient_more", "more_merge")
    other = road.find("merge_other")
    assert isinstance(other, Combo)
    assert not road.find("merge_save").isEnabled()
    other.set_current(str(scene.id("K")))
    other.activated.emit(other.currentIndex())
    road.settle()
    assert road.shows("merge_pain")
    road.press(Qt.Key.Key_Return, CONTROL)
    road.qtbot.waitUntil(lambda: road.page == "patients", timeout=20_000)
    scene.settle()
    assert "K" not in scene.names
    road.press(Qt.Key.Key_Z, CONTROL)
    scene.settle()
    assert "K" in scene.names


def test_that_only_the_record_that_is_shown_can_be_put_together(scene: Scene) -> None:
    road = scene.road
    scene.go("A")
    road.choose("patient_more", "more_merge")
    other, jobs = road.find("merge_other"), road.app.pages.jobs
    assert isinstance(other, Combo)
    first, second = Event(), Event()
    try:
        for waits, letter in ((first, "K"), (second, "B")):
            jobs.start(lambda _progress, waits=waits: waits.wait(20), lambda _result: None)
            other.set_current(str(scene.id(letter)))
            other.activated.emit(other.currentIndex())
        looked = jobs._waiting[0]
        first.set()
        road.qtbot.waitUntil(lambda: looked not in (*jobs._waiting, jobs._running))
        assert not road.find("merge_save").isEnabled()
    finally:
        first.set()
        second.set()
    road.settle()
    assert road.find("merge_save").isEnabled()


def test_that_letters_do_nothing_by_themselves_where_that_was_chosen(scene: Scene) -> None:
    road = scene.road
    road.services.preferences.change(single_keys=False)
    road.app.window.refresh_all()
    scene.settle()
    road.type("/")
    assert not isinstance(QApplication.focusWidget(), SearchField)
    scene.go("A")
    road.type("n")
    assert not road.shows("care_note_form")
    road.services.preferences.change(single_keys=True)
    road.app.window.refresh_all()
    scene.settle()
    road.type("n")
    assert road.shows("care_note_form")


def test_that_a_new_patient_is_named_and_given_a_plan(scene: Scene) -> None:
    road = scene.road
    road.click("patients_add")
    field = road.find("patient_name")
    assert isinstance(field, TextField)
    road.type("Patient N")
    road.press(Qt.Key.Key_Return)
    scene.settle()
    assert (road.page, scene.patient.name.text()) == ("patient", "Patient N")
    road.click("decision_0_way")
    assert road.page == "first_run"


def test_that_a_household_switches_persons_and_stays_with_the_last_one(road: Start, tmp_path: Path) -> None:
    home = road(tmp_path / "home")
    home.services.planner.start("P01", *_left_heel())
    home.app.window.go("today")
    home.click("profile_card")
    home.pick("people_add")
    home.type("Robin")
    home.press(Qt.Key.Key_Return)
    assert home.page == "first_run"
    home.services.planner.start("P11", *_left_heel())
    robin = home.services.people.chosen
    home.app.window.go("today")
    home.press(Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    home.pick("person_1")
    assert (home.page, home.services.people.chosen) == ("today", None)
    assert home.app.window.sidebar.profile.accessibleName().startswith("My rehab")
    home.press(Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    home.pick("people_rename")
    home.type("Kim")
    home.press(Qt.Key.Key_Return)
    assert home.app.window.sidebar.profile.accessibleName().startswith("Kim")
    profile = home.app.window.sidebar.profile
    profile.setFocus()
    home.press(Qt.Key.Key_Return)
    home.pick("person_2")
    assert home.services.people.chosen == robin
    home.close()
    again = road(tmp_path / "home")
    assert again.services.people.chosen == robin
    assert again.app.window.sidebar.profile.accessibleName().startswith("Robin")
    again.click("profile_card")
    again.pick("people_clinic")
    again.qtbot.waitUntil(lambda: again.app.pages.people.jobs.idle, timeout=20_000)
    assert (again.page, again.services.people.chosen) == ("patients", None)


def _left_heel() -> tuple[object, object]:
    from rehab.domain.patient import Side, Site

    return Site.HEEL, Side.LEFT
