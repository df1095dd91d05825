"""The page of runs by mouse and by keyboard: list, import, shoes, the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from rehab.domain.gear import GearKind
from rehab.domain.load import RunCheck, RunJump
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.return_plan import GateItem
from rehab.domain.run import Run
from rehab.domain.settings import Distance
from rehab.services.outcome import Change
from rehab.services.run import RunMore
from rehab.services.run_view import RunLine, RunOverview
from rehab.ui.run.drop_zone import DropZone
from rehab.ui.run.page import RunsPage
from rehab.ui.run.state import build_bars
from rehab.ui.widgets import Combo
from rehab.ui.widgets.field import NoteField
from tests.e2e.conftest import Road, road
from tests.exchange.run_files import Course, gpx, strava_export, tcx
from tests.ui.drags import Drag, files, words

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.ui.run.presenter import RunsPresenter
    from rehab.ui.run.run_table import RunTable

__all__ = ["road"]

TODAY = date(2026, 11, 17)
ZONE = timezone(timedelta(hours=1))
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
COURSES = [Course(seconds=60, start=datetime(2026, 10, 1 + n, 6, 30, tzinfo=ZONE)) for n in range(6)]
Start = Callable[..., Road]


def at(days_ago: int, hour: int = 9) -> datetime:
    day = TODAY - timedelta(days=days_ago)
    return datetime(day.year, day.month, day.day, hour, tzinfo=ZONE)


class Scene:
    """The page over four runs of a heel with mornings."""

    def __init__(self, road: Road, *, filled: bool = True) -> None:
        self.road = road
        s = road.services
        self.episode = s.planner.start(
            "P01", Site.HEEL, Side.LEFT, TODAY - timedelta(days=30)
        ).value.episode_id
        if filled:
            for days_ago, km, name in (
                (20, 6.0, "Easy"),
                (13, 6.2, "Track"),
                (6, 5.0, "Easy"),
                (3, 9.0, "Woods"),
            ):
                s.runs.log(km, km * 6, at(days_ago), name)
                s.checkins.log(Measure.FIRST_STEP, 4, self.episode, at(days_ago - 1, 7))
        road.app.feed.publish(Change(frozenset({"run"})))
        road.settle()
        road.app.window.go("runs")
        road.settle()

    @property
    def page(self) -> RunsPage:
        page = self.road.app.window.page("runs")
        assert isinstance(page, RunsPage)
        return page

    @property
    def table(self) -> RunTable:
        return self.page.list.table

    @property
    def presenter(self) -> RunsPresenter:
        return self.road.app.pages.run_presenter

    @property
    def runs(self) -> tuple[Run, ...]:
        return self.road.services.runs.runs(date(2000, 1, 1), date(2100, 1, 1))

    def names(self) -> list[str]:
        return [row.cells[1] for row in self.table.runs.rows]

    def put(self, name: str, raw: bytes) -> Path:
        file = self.road.paths.data_dir.parent / name
        file.write_bytes(raw)
        return file

    def typed(self, name: str, text: str) -> None:
        field = self.road.find(name)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        self.road.qtbot.keyClicks(field, text)

    def choose(self, name: str, text: str) -> None:
        combo = self.road.find(name)
        assert isinstance(combo, Combo)
        row = combo.findText(text)
        assert row >= 0, f"{name} offers no {text}"
        combo.setCurrentIndex(row)
        combo.activated.emit(row)
        self.road.settle()

    def click_row(self, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = self.table.visualRect(self.table.runs.index(row, 1)).center()
        self.road.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


@pytest.fixture
def scene(road: Start) -> Scene:
    return Scene(road())


@pytest.fixture
def bare(road: Start) -> Scene:
    return Scene(road(), filled=False)


def test_that_runs_stand_in_the_sidebar_with_their_key(scene: Scene) -> None:
    scene.road.app.window.go("today")
    scene.road.press(Qt.Key.Key_5, CONTROL)
    assert scene.road.page == "runs"
    assert scene.names() == ["Woods", "Easy", "Track", "Easy"]
    newest = scene.table.runs.rows[0]
    assert newest.cells[2:] == ("9.0 km", "54:00", "6:00", "–", "4")
    assert "45 % longer" in newest.spoken
    assert "up to" in newest.hint


def test_that_an_empty_page_teaches_and_leads_to_the_form(bare: Scene) -> None:
    assert "No runs yet" in bare.road.texts()
    bare.road.click("empty_log")
    bare.typed("run_distance", "5")
    bare.road.press(Qt.Key.Key_Return)
    assert [run.distance_m for run in bare.runs] == [5000]
    assert bare.names() == ["Run"]


def test_that_a_run_is_logged_by_keys_with_pain_and_taken_back(scene: Scene) -> None:
    scene.road.press(Qt.Key.Key_R)
    scene.typed("run_distance", "4.2")
    scene.typed("run_minutes", "26")
    scene.typed("run_name", "Canal")
    scene.choose("run_pain", "3")
    scene.road.press(Qt.Key.Key_Return, CONTROL)
    run = scene.runs[-1]
    assert (run.distance_m, run.moving_s, run.name, run.pain) == (4200, 1560, "Canal", 3)
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    assert len(scene.runs) == 4


def test_that_a_double_click_and_enter_change_a_run_and_keep_its_hidden_digits(scene: Scene) -> None:
    scene.click_row(0)
    place = scene.table.visualRect(scene.table.runs.index(0, 1)).center()
    scene.road.qtbot.mouseDClick(scene.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scene.typed("run_name", "Forest")
    scene.road.click("run_save")
    assert (scene.runs[-1].name, scene.runs[-1].distance_m) == ("Forest", 9000)
    scene.table.setFocus()
    scene.table.set_current(scene.runs[0].id)
    scene.road.press(Qt.Key.Key_Return)
    scene.typed("run_distance", "6.5")
    scene.road.press(Qt.Key.Key_Return)
    assert scene.runs[0].distance_m == 6500


def test_that_a_digit_notes_the_pain_of_the_run_under_the_cursor(scene: Scene) -> None:
    scene.table.setFocus()
    scene.table.set_current(scene.runs[-1].id)
    scene.road.press(Qt.Key.Key_7)
    assert scene.runs[-1].pain == 7
    assert scene.table.runs.rows[scene.table.currentIndex().row()].cells[5] == "7"


def test_that_several_runs_are_deleted_by_keys_and_come_back(scene: Scene) -> None:
    scene.table.setFocus()
    scene.table.set_current(scene.runs[-1].id)
    scene.road.press(Qt.Key.Key_Down, SHIFT)
    scene.road.press(Qt.Key.Key_Delete)
    assert scene.names() == ["Track", "Easy"]
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    assert len(scene.runs) == 4


def test_that_several_runs_are_deleted_by_mouse(scene: Scene) -> None:
    scene.click_row(0)
    scene.click_row(2, CONTROL)
    assert "2 runs chosen" in scene.road.texts()
    scene.road.click("run_delete")
    assert scene.names() == ["Easy", "Easy"]


def test_that_the_list_is_searched_and_ordered_by_mouse_and_keys(scene: Scene) -> None:
    scene.road.press(Qt.Key.Key_Slash)
    scene.road.type("wood")
    assert scene.names() == ["Woods"]
    scene.road.type("enx")
    assert scene.road.shows("run_nothing")
    scene.page.list.search.clear()
    head = scene.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(2) + 20, head.height() // 2)
    scene.road.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    distances = [row.run.distance_m for row in scene.table.runs.rows]
    assert distances in (sorted(distances), sorted(distances, reverse=True))
    scene.table.setFocus()
    before = head.sortIndicatorSection()
    scene.road.press(Qt.Key.Key_O)
    assert head.sortIndicatorSection() != before


def test_that_weeks_are_chosen_by_mouse_and_by_keys(scene: Scene) -> None:
    weeks = scene.page.weeks
    assert weeks.accessibleName().count(";") == 11
    scene.road.press(Qt.Key.Key_BracketRight)
    assert weeks.accessibleName().count(";") == 25
    scene.road.press(Qt.Key.Key_BracketRight)
    assert weeks.accessibleName().count(";") == 3
    assert "1 run much longer than before" in scene.page.chip.text()


def test_that_files_are_imported_by_the_button_after_a_look(scene: Scene) -> None:
    file = scene.put("export.zip", strava_export(COURSES))
    scene.presenter.imports.choose_files = lambda: [file]
    scene.road.click("runs_import")
    assert "7 new" in scene.road.texts()
    assert len(scene.runs) == 4
    scene.road.click("run_import_confirm")
    assert len(scene.runs) == 11
    assert "Run, number 0" in scene.names()
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    assert len(scene.runs) == 4


def test_that_an_import_is_left_with_escape_and_done_with_enter(scene: Scene) -> None:
    file = scene.put("a.gpx", gpx(COURSES[0]))
    scene.presenter.imports.choose_files = lambda: [file]
    scene.road.press(Qt.Key.Key_I, CONTROL)
    scene.road.press(Qt.Key.Key_Escape)
    assert len(scene.runs) == 4
    scene.road.press(Qt.Key.Key_I, CONTROL)
    scene.road.press(Qt.Key.Key_Return)
    assert len(scene.runs) == 5


def test_that_files_that_come_while_others_are_looked_at_wait_and_each_look_stores_its_own(
    scene: Scene,
) -> None:
    first, second = scene.put("a.gpx", gpx(COURSES[0])), scene.put("b.gpx", gpx(COURSES[1]))
    scene.presenter.open_files([first])
    scene.presenter.open_files([second])
    scene.road.settle()
    assert "a.gpx: 1 new." in scene.road.texts()
    assert "b.gpx" not in scene.road.texts()
    scene.road.click("run_import_confirm")
    assert [run.day for run in scene.runs if run.day == COURSES[0].start.date()] == [COURSES[0].start.date()]
    assert len(scene.runs) == 5
    assert "b.gpx: 1 new." in scene.road.texts()
    scene.road.click("run_import_confirm")
    assert len(scene.runs) == 6


def test_that_a_pair_keeps_the_digits_that_its_form_does_not_show(scene: Scene) -> None:
    pair = scene.road.services.gear.add(GearKind.SHOE, "Blue", 100).value
    scene.presenter.refresh()
    scene.road.settle()
    scene.road.click(f"gear_edit_{pair.id}")
    scene.road.press(Qt.Key.Key_Escape)
    scene.road.services.preferences.change(distance=Distance.MILES)
    scene.road.click(f"gear_edit_{pair.id}")
    assert scene.road.find("gear_before").accessibleName() == "Distance before, in miles"
    scene.typed("gear_name", "Red")
    scene.road.click("gear_save")
    (kept,) = scene.road.services.gear.all()
    assert (kept.name, kept.metres_before) == ("Red", 100_000)


def test_that_the_bar_of_now_is_a_mean_of_the_weeks_that_have_begun() -> None:
    none = RunCheck(RunJump.NONE, None, None, None)
    runs = [Run(uuid4(), at(days_ago), at(days_ago).date(), 20_000.0) for days_ago in (7 * 4 * 15, 0)]
    lines = tuple(RunLine(run, none, None) for run in runs)
    found = RunOverview(lines, (), {}, Measure.FIRST_STEP, None, None, TODAY)
    first = TODAY - timedelta(weeks=4 * 15, days=TODAY.weekday())
    bars = build_bars(found, first, Distance.KM)
    assert len(bars) == 16
    assert (bars[0].value, bars[-1].value) == (5.0, 20.0)


def test_that_files_are_dropped_on_any_page(scene: Scene) -> None:
    scene.road.app.window.go("today")
    scene.road.settle()

    assert Drag(scene.road.window, files(scene.put("a", tcx(COURSES[0])))).drop()

    scene.road.settle()
    assert scene.road.page == "runs"
    scene.road.click("run_import_confirm")
    assert len(scene.runs) == 5


def test_that_the_field_shows_that_it_takes_what_is_held_above_the_window(scene: Scene) -> None:
    zone = scene.road.find("run_drop")
    assert isinstance(zone, DropZone)
    resting = zone.grab().toImage()
    drag = Drag(scene.road.window, files(scene.put("a.gpx", gpx(COURSES[0]))))

    assert drag.enter(zone)
    assert zone.grab().toImage() != resting
    assert drag.move(scene.table)
    assert zone.grab().toImage() != resting
    drag.leave()
    assert zone.grab().toImage() == resting

    assert drag.drop(zone)
    scene.road.settle()
    scene.road.click("run_import_cancel")
    assert zone.grab().toImage() == resting


def test_that_a_dropped_folder_is_read_as_a_whole(scene: Scene) -> None:
    folder = scene.road.paths.data_dir.parent / "export"
    (folder / "2026").mkdir(parents=True)
    for number, course in enumerate(COURSES):
        (folder / "2026" / f"{number}.gpx").write_bytes(gpx(course))
    (folder / "notes.txt").write_text("no run", encoding="utf-8")

    assert Drag(scene.road.window, files(folder)).drop(scene.road.find("run_drop"))

    scene.road.settle()
    assert "6 new" in scene.road.texts()


def test_that_words_and_web_addresses_are_not_taken(scene: Scene) -> None:
    away = QMimeData()
    away.setUrls([QUrl("https://example.org/run.gpx")])
    zone = scene.road.find("run_drop")
    assert isinstance(zone, DropZone)
    resting = zone.grab().toImage()

    for held in (words("5 km in 30 minutes"), words("/tmp/run.gpx"), away):
        drag = Drag(scene.road.window, held)
        assert not drag.enter(zone)
        assert zone.grab().toImage() == resting
        drag.leave()
        assert not drag.drop(zone)

    assert len(scene.runs) == 4
    assert not scene.road.shows("run_import_confirm")


def test_that_a_field_takes_words_and_leaves_a_file_to_the_window(scene: Scene) -> None:
    window, field = scene.road.window, scene.page.list.search
    assert Drag(window, words("Woods")).drop(field)
    assert field.text() == "Woods"

    assert Drag(window, files(scene.put("a.gpx", gpx(COURSES[0])))).drop(field)

    assert field.text() == "Woods"
    scene.road.settle()
    assert scene.road.shows("run_import_confirm")


def test_that_a_note_takes_words_and_leaves_a_file_to_the_window(scene: Scene) -> None:
    window = scene.road.window
    scene.road.app.window.go("report")
    scene.road.settle()
    note = scene.road.find("report_questions")
    assert isinstance(note, NoteField)
    assert Drag(window, words("Is it a nerve?")).drop(note.viewport())
    assert note.text() == "Is it a nerve?"

    assert Drag(window, files(scene.put("a.gpx", gpx(COURSES[0])))).drop(note.viewport())

    assert note.text() == "Is it a nerve?"
    scene.road.settle()
    assert scene.road.shows("run_import_confirm")


def test_that_files_are_pasted_and_nothing_to_paste_is_said(scene: Scene) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("no files")
    scene.road.press(Qt.Key.Key_V, CONTROL)
    assert "no files to paste" in scene.road.texts()
    clipboard.setMimeData(files(scene.put("a", tcx(COURSES[0]))))
    scene.road.press(Qt.Key.Key_V, CONTROL)
    scene.road.press(Qt.Key.Key_Return)
    assert len(scene.runs) == 5


def test_that_files_that_cannot_be_read_are_listed_with_the_reason(scene: Scene) -> None:
    files = [
        scene.put("good.gpx", gpx(COURSES[0])),
        scene.put("bad.gpx", b"<gpx"),
        scene.put("b.pdf", b"%PDF-1.7"),
    ]
    scene.presenter.imports.read(files)
    scene.road.settle()
    told = scene.road.texts()
    assert "1 new · 2 unreadable" in told
    assert "bad.gpx" in told
    assert str(files[0].parent) not in told
    assert "a PDF document" in told


def test_that_one_file_without_runs_is_told_on_the_page(scene: Scene) -> None:
    scene.presenter.imports.read([scene.put("b.gpx", b"%PDF-1.7")])
    scene.road.settle()
    assert "b.gpx: This looks like a PDF document" in scene.road.texts()


def test_that_columns_are_chosen_where_their_names_say_nothing(scene: Scene) -> None:
    file = scene.put("own.csv", b"When,How far,How long\n03/04/2026,5.2,31:10\n05/04/2026,6.0,36:00\n")
    scene.presenter.imports.read([file])
    scene.road.settle()
    scene.choose("run_column_date", "When (03/04/2026, 05/04/2026)")
    scene.choose("run_column_distance", "How far (5.2, 6.0)")
    scene.choose("run_column_duration", "How long (31:10, 36:00)")
    scene.road.click("run_columns_read")
    scene.road.click("run_import_confirm")
    assert [(run.day, run.distance_m, run.moving_s) for run in scene.runs[:2]] == [
        (date(2026, 4, 3), 5200, 1870),
        (date(2026, 4, 5), 6000, 2160),
    ]


def test_that_a_stopped_reading_asks_before_it_keeps_anything(scene: Scene) -> None:
    imports = scene.presenter.imports
    files = [scene.put(f"{n}.gpx", gpx(course)) for n, course in enumerate(COURSES)]
    imports.counted.connect(
        lambda count: imports.stop() if count.done == 2 else None, Qt.ConnectionType.DirectConnection
    )
    imports.read(files)
    scene.road.settle()
    assert "Keep 2 runs?" in scene.road.texts()
    scene.road.click("run_import_cancel")
    assert len(scene.runs) == 4


def test_that_reading_shows_its_count_and_is_stopped_by_mouse(scene: Scene) -> None:
    files = [scene.put(f"{n}.gpx", gpx(Course(seconds=3000, start=c.start))) for n, c in enumerate(COURSES)]
    scene.presenter.imports.read(files)
    reading = scene.page.reading
    scene.road.qtbot.waitUntil(lambda: reading.bar.value() > 0 or not reading.isVisible())
    if reading.isVisible():
        assert reading.bar.maximum() == len(COURSES)
        scene.road.qtbot.mouseClick(reading.stop, Qt.MouseButton.LeftButton)
    scene.road.settle()
    assert scene.road.shows("run_import_card")
    assert len(scene.runs) == 4


def test_that_stopping_before_anything_was_read_says_nothing(scene: Scene) -> None:
    imports = scene.presenter.imports
    imports.read([scene.put("a", b"hello"), scene.put("b.gpx", gpx(COURSES[0]))])
    imports.stop()
    scene.road.settle()
    assert "no file with runs" not in scene.road.texts()


def test_that_shoes_are_added_worn_and_put_away(scene: Scene) -> None:
    scene.road.click("gear_add")
    scene.typed("gear_name", "Blue")
    scene.typed("gear_before", "100")
    scene.road.press(Qt.Key.Key_Return)
    scene.table.setFocus()
    scene.table.selectAll()
    scene.choose("run_gear_choice", "Blue")
    assert "126.2 km · 4 runs" in scene.road.texts()
    assert "4.0 on average (n = 4)" in scene.road.texts()
    (pair,) = scene.road.services.gear.all()
    scene.road.click(f"gear_edit_{pair.id}")
    scene.road.find("gear_state").set_current("away")  # type: ignore[attr-defined]
    scene.road.click("gear_save")
    (pair,) = scene.road.services.gear.all()
    assert pair.retired_on == TODAY


def test_that_a_pair_is_deleted_and_comes_back(scene: Scene) -> None:
    pair = scene.road.services.gear.add(GearKind.INSOLE, "Cork").value
    scene.road.app.feed.publish(Change(frozenset({"run"})))
    scene.road.settle()
    scene.road.click(f"gear_edit_{pair.id}")
    scene.road.click("gear_delete")
    assert scene.road.services.gear.all() == ()
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    assert len(scene.road.services.gear.all()) == 1


def test_that_the_way_back_begins_behind_its_checks(scene: Scene) -> None:
    scene.road.click("way_begin")
    scene.road.click("gate_save")
    assert "opens when all four checks are fine" in scene.road.texts()
    for item in GateItem:
        box = scene.road.find(f"gate_{item.value}")
        assert isinstance(box, QCheckBox)
        box.setFocus()
        scene.road.press(Qt.Key.Key_Space)
    scene.road.click("gate_save")
    assert "Level 1: 1 min running, 4 min walking, 6 times" in scene.road.texts()
    assert scene.road.services.ways_back.current(scene.episode) is not None


def test_that_two_settled_runs_propose_the_next_level(scene: Scene) -> None:
    s = scene.road.services
    scene.road.now = at(5, 8)
    s.ways_back.begin(scene.episode, {item.value: True for item in GateItem})
    scene.road.now = at(0, 8)
    for days_ago in (5, 3):
        s.runs.log(3, 30, at(days_ago, 10), "Park", RunMore(1, 1))
        s.checkins.log(Measure.FIRST_STEP, 4, scene.episode, at(days_ago - 1, 7))
    scene.road.app.feed.publish(Change(frozenset({"run"})))
    scene.road.settle()
    assert scene.page.way.chip.text() == "Ready for level 2"
    scene.road.click("way_decline")
    assert scene.page.way.chip.text() == "Stay on level 1"
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    scene.road.click("way_accept")
    way = s.ways_back.current(scene.episode)
    assert way is not None
    assert way.plan.level == 2
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    scene.road.click("way_end")
    assert s.ways_back.current(scene.episode) is None


def test_that_today_speaks_of_a_long_run_and_of_the_next_one(scene: Scene) -> None:
    road = scene.road
    road.app.window.go("today")
    road.settle()
    assert not road.shows("today_run_card")
    road.press(Qt.Key.Key_R)
    scene.typed("run_distance", "13")
    road.press(Qt.Key.Key_Return)
    assert road.find("today_run_chip").text() == "13.0 km: 44 % longer"  # type: ignore[attr-defined]
    road.services.ways_back.begin(scene.episode, {item.value: True for item in GateItem})
    road.app.feed.publish(Change(frozenset({"run"})))
    road.settle()
    assert "Next: today, 1 min running, 4 min walking, 6 times." in road.texts()
    road.click("today_runs")
    assert road.page == "runs"


def test_that_hostile_names_are_shown_letter_for_letter(scene: Scene) -> None:
    name = "<img src=file:///etc/passwd> & <b>bold</b>"
    scene.road.services.runs.log(5, 30, at(1), name)
    scene.road.app.feed.publish(Change(frozenset({"run"})))
    scene.road.settle()
    assert scene.names()[0] == name
