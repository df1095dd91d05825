"""The Progress page with its presenter over a real data file."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import delete

from rehab.domain.pain import Measure
from rehab.domain.settings import Appearance, Settings
from rehab.domain.treatment import TreatmentKind
from rehab.services.conflict import ConflictDesk
from rehab.ui.feed import Feed
from rehab.ui.jobs import Jobs
from rehab.ui.progress.page import ProgressPage
from rehab.ui.progress.presenter import ProgressPresenter
from rehab.ui.theme import apply_theme
from rehab.ui.undo import UndoHistory
from rehab.ui.widgets import IconButton, PainStrip
from tests.builders import Desk, at

DAYS = 63


class AtOnce(Executor):
    """Does the work where it is asked for, so that a test knows when it is done."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


@dataclass
class Scene:
    """The page, its presenter and what it asked for."""

    desk: Desk
    page: ProgressPage
    presenter: ProgressPresenter
    undo: UndoHistory
    feed: Feed
    jobs: Jobs
    went: list[str] = field(default_factory=list)
    target: Path | None = None

    @property
    def chart(self) -> Any:
        return self.page.chart

    def ago(self, days: int) -> date:
        return self.desk.clock.today - timedelta(days=days)


Open = Callable[..., Scene]


@pytest.fixture
def open_page(desk: Desk, qtbot: Any, qapp: QApplication) -> Iterator[Open]:
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, animated=False))
    pages: list[ProgressPage] = []

    def make(executor: Executor | None = None) -> Scene:
        jobs, feed = Jobs(executor or AtOnce()), Feed()
        page = ProgressPage(jobs)
        pages.append(page)
        undo = UndoHistory(desk.undoer, feed)
        scene: Scene
        went: list[str] = []
        presenter = ProgressPresenter(
            page,
            desk.people,
            desk.progress,
            desk.checkins,
            desk.checkups,
            desk.limits,
            desk.self_tests,
            ConflictDesk(desk.database),
            desk.preferences,
            feed,
            undo,
            jobs,
            went.append,
            lambda kind: None if scene.target is None else scene.target / f"pain.{kind}",
            _refuse,
            desk.clock,
            page,
        )
        scene = Scene(desk, page, presenter, undo, feed, jobs, went)
        feed.changed.connect(presenter.refresh)
        page.resize(1084, 768)
        page.show()
        presenter.refresh()
        return scene

    yield make
    for page in pages:
        page.close()
        # Now and not whenever rubbish is collected: half collected widgets still get events.
        delete(page)
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


def _refuse(problem: Exception) -> None:
    raise problem


@pytest.fixture
def logged(desk: Desk) -> Desk:
    """Nine flat weeks with a run, a note and treatments; no score twelve days ago."""
    today = desk.clock.today
    episode = desk.start_plan(today - timedelta(days=DAYS))
    for back in range(DAYS, -1, -1):
        if back == 12:
            continue
        moment = at(today - timedelta(days=back), 7)
        desk.checkins.log(Measure.FIRST_STEP, (6, 7, 5, 6, 6)[back % 5], episode, moment)
    desk.runs.log(10.1, at=at(today - timedelta(days=16), 10))
    desk.treatments.log(TreatmentKind.INSOLE, today - timedelta(days=50), today - timedelta(days=50), episode)
    return desk


@pytest.fixture
def scene(logged: Desk, open_page: Open, qtbot: Any) -> Scene:
    made = open_page()
    qtbot.waitUntil(lambda: made.chart.ready)
    made.chart.setFocus()
    return made


def _text(scene: Scene, name: str) -> str:
    found = scene.page.findChild(QWidget, name)
    assert found is not None
    return str(found.text())  # type: ignore[attr-defined]


def _strip(scene: Scene, measure: str = "first_step") -> PainStrip:
    """The strip that is on screen; those of the state before wait for their deletion."""
    editor = scene.page.day_editor
    (strip,) = (s for s in editor.findChildren(PainStrip, f"score_{measure}") if s.isVisibleTo(editor))
    return strip


def _place(scene: Scene, day: date, score: float = 5.0) -> QPoint:
    layout = scene.chart.geometry_drawn
    return QPoint(round(layout.x_of(day)), round(layout.y_of(score)))


def test_that_the_page_does_not_load_the_drawing_library():
    code = (
        "import sys, rehab.ui.progress.page, rehab.ui.progress.presenter; "
        "heavy = [m for m in ('matplotlib', 'numpy', 'sqlalchemy', 'rehab.storage', 'rehab.charts') "
        "if m in sys.modules]; print(heavy)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_without_a_program_one_can_be_picked(open_page: Open, qtbot: Any):
    scene = open_page()
    button = scene.page.findChild(QWidget, "empty_pick")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert scene.went == ["first_run:where"]
    assert not scene.chart.isVisible()


def test_that_without_a_check_in_today_is_offered(desk: Desk, open_page: Open, qtbot: Any):
    desk.start_plan()
    scene = open_page()
    qtbot.mouseClick(scene.page.findChild(QWidget, "empty_log_today"), Qt.MouseButton.LeftButton)
    assert scene.went == ["today"]


def test_that_the_answer_and_what_it_rests_on_are_shown(scene: Scene):
    assert _text(scene, "verdict_title")
    assert _text(scene, "chart_footer") == "Based on 13 entries in the last 14 days. Gaps are not filled in."
    assert scene.chart.accessibleDescription().startswith("First-step pain from ")
    assert not scene.page.findChild(QWidget, "progress_sample").isVisible()


def test_that_a_hundred_moves_of_the_pointer_draw_nothing(scene: Scene, qtbot: Any, monkeypatch: Any):
    counted = []
    plain = FigureCanvasAgg.draw
    monkeypatch.setattr(FigureCanvasAgg, "draw", lambda canvas: counted.append(1) or plain(canvas))
    seen = set()
    for step in range(100):
        qtbot.mouseMove(scene.chart, QPoint(80 + step * 8, 150))
        scene.chart.repaint()
        seen.add(scene.chart.day)
    assert counted == []
    assert len(seen) > 50


def test_that_arrow_keys_read_out_the_right_day(scene: Scene, qtbot: Any):
    qtbot.keyClick(scene.chart, Qt.Key.Key_Left)
    assert scene.chart.day == scene.ago(0)
    qtbot.keyClick(scene.chart, Qt.Key.Key_Left)
    assert scene.chart.overlay.readout.lines[0].startswith("First steps 7")
    qtbot.keyClick(scene.chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert scene.chart.day == scene.ago(8)
    for _ in range(4):
        qtbot.keyClick(scene.chart, Qt.Key.Key_Left)
    assert scene.chart.overlay.readout.lines[0].startswith("No entry")
    for _ in range(4):
        qtbot.keyClick(scene.chart, Qt.Key.Key_Left)
    assert "Ran 10.1 km" in " ".join(scene.chart.overlay.readout.lines)
    qtbot.keyClick(scene.chart, Qt.Key.Key_Right)
    assert scene.chart.day == scene.ago(15)


def test_that_digits_change_the_measure_and_brackets_the_range(scene: Scene, qtbot: Any):
    qtbot.keyClick(scene.page, "2")
    assert scene.page.header.measures.current() == "worst24"
    assert scene.chart.accessibleName() == "Worst pain, left heel"
    qtbot.keyClick(scene.page, "1")
    assert scene.page.header.measures.current() == "first_step"
    qtbot.keyClick(scene.page, "[")
    assert scene.page.header.ranges.current() == "4wk"
    assert scene.desk.preferences.settings.chart_range == "4wk"
    first, last = scene.chart.window_shown
    assert (last - first).days == 27
    qtbot.keyClick(scene.page, "[")
    assert scene.page.header.ranges.current() == "4wk"
    qtbot.keyClick(scene.page, "]")
    assert scene.page.header.ranges.current() == "9wk"


def test_that_single_keys_can_be_turned_off(scene: Scene, qtbot: Any):
    scene.desk.preferences.change(single_keys=False)
    scene.presenter.refresh()
    qtbot.keyClick(scene.page, "2")
    qtbot.keyClick(scene.page, "l")
    assert scene.page.header.measures.current() == "first_step"
    assert scene.page.findChild(QWidget, "looked_at_card") is None


def test_that_what_we_looked_at_opens_with_l_and_closes_with_escape(scene: Scene, qtbot: Any):
    qtbot.keyClick(scene.page, "l")
    card = scene.page.findChild(QWidget, "looked_at_card")
    assert card.isVisible()
    qtbot.mouseClick(card.findChild(QWidget, "looked_at_copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "What we looked at" in copied
    assert "Safety questions" in copied
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert scene.chart.hasFocus()


def test_that_a_click_pins_the_day_and_offers_to_edit_it(scene: Scene, qtbot: Any):
    day = scene.ago(20)
    qtbot.mouseClick(scene.chart, Qt.MouseButton.LeftButton, pos=_place(scene, day))
    edit = scene.page.findChild(QWidget, "chart_edit_day")
    assert edit.isVisible()
    qtbot.mouseMove(scene.chart, _place(scene, scene.ago(40)))
    assert scene.chart.day == day
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    editor = scene.page.day_editor
    assert editor.isVisible()
    assert editor.findChild(QWidget, "day_title").text() == "Tuesday 27 October"


def test_that_a_score_is_changed_deleted_and_brought_back(scene: Scene, qtbot: Any):
    day, episode = scene.ago(20), scene.desk.people.current().id
    scene.chart.read_day(day)
    qtbot.keyClick(scene.chart, Qt.Key.Key_Return)
    editor = scene.page.day_editor
    assert _strip(scene).value() == 6
    _strip(scene).value_chosen.emit(3)
    assert scene.desk.checkins.morning(episode, day).value == 3
    assert _strip(scene).value() == 3
    (delete,) = (b for b in editor.findChildren(IconButton, "score_delete") if b.isVisibleTo(editor))
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert scene.desk.checkins.morning(episode, day) is None
    scene.undo.undo()
    scene.undo.undo()
    assert scene.desk.checkins.morning(episode, day).value == 6
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_that_a_score_is_added_to_a_past_day(scene: Scene, qtbot: Any):
    scene.presenter.act("add_days")
    editor = scene.page.day_editor
    assert editor.findChild(QWidget, "day_title").text() == "Wednesday 4 November"
    _strip(scene).value_chosen.emit(4)
    reading = scene.desk.checkins.morning(scene.desk.people.current().id, scene.ago(12))
    assert reading is not None
    assert (reading.value, reading.day, reading.at.hour) == (4, scene.ago(12), 12)
    assert scene.undo.next_undo == "Pain saved"


def test_that_a_change_made_elsewhere_is_told_in_the_card(scene: Scene, qtbot: Any):
    day, episode = scene.ago(20), scene.desk.people.current().id
    scene.presenter.edit_day(day)
    reading = scene.desk.checkins.morning(episode, day)
    scene.desk.checkins.edit(reading.id, reading.version, 9)

    def go_back() -> None:
        qtbot.keyClick(scene.page.window().findChild(QWidget, "conflict_card"), Qt.Key.Key_Escape)

    # Storing waits for the answer, so it is given from the event loop.
    QTimer.singleShot(0, go_back)
    _strip(scene).value_chosen.emit(1)
    assert scene.page.day_editor.problem.isVisible()
    assert scene.desk.checkins.morning(episode, day).value == 9


def test_that_the_day_after_today_cannot_be_edited(scene: Scene, qtbot: Any):
    scene.presenter.edit_day(scene.ago(0))
    assert not scene.page.day_editor.findChild(QWidget, "day_after").isEnabled()
    scene.presenter.edit_day(scene.ago(-1))
    assert scene.page.day_editor.findChild(QWidget, "day_title").text() == "Monday 16 November"


def test_that_dragging_selects_days_and_backspace_shows_all_again(scene: Scene, qtbot: Any):
    one, other = _place(scene, scene.ago(40)), _place(scene, scene.ago(20))
    qtbot.mousePress(scene.chart, Qt.MouseButton.LeftButton, pos=one)
    qtbot.mouseMove(scene.chart, other)
    qtbot.mouseRelease(scene.chart, Qt.MouseButton.LeftButton, pos=other)
    assert scene.chart.window_shown == (scene.ago(40), scene.ago(20))
    assert scene.page.findChild(QWidget, "chart_reset").isVisible()
    qtbot.waitUntil(lambda: scene.chart.ready)
    assert scene.chart.geometry_drawn.span.first == scene.ago(40)
    qtbot.keyClick(scene.chart, Qt.Key.Key_Backspace)
    assert not scene.chart.zoomed


def test_that_a_double_click_shows_all_again(scene: Scene, qtbot: Any):
    scene.chart._set_zoom((scene.ago(30), scene.ago(10)))
    qtbot.waitUntil(lambda: scene.chart.ready)
    qtbot.mouseDClick(scene.chart, Qt.MouseButton.LeftButton, pos=_place(scene, scene.ago(20)))
    assert not scene.chart.zoomed


def _turn(scene: Scene, notches: int, ctrl: bool) -> bool:
    where = QPointF(_place(scene, scene.ago(30)))
    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        where,
        scene.chart.mapToGlobal(where),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(scene.chart, event)
    return event.isAccepted()


def test_that_the_wheel_scrolls_time_and_zooms_with_ctrl(scene: Scene, qtbot: Any):
    assert _turn(scene, 2, ctrl=True)
    first, last = scene.chart.window_shown
    assert (last - first).days < 50
    assert _turn(scene, 1, ctrl=False)
    assert scene.chart.window_shown[0] < first


def test_that_the_page_scrolls_when_time_cannot(scene: Scene):
    scene.presenter.set_range("all")
    assert not _turn(scene, 1, ctrl=False)


def test_that_reading_beyond_the_edge_moves_the_window(scene: Scene, qtbot: Any):
    scene.presenter.set_range("4wk")
    for _ in range(5):
        qtbot.keyClick(scene.chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert scene.chart.day == scene.ago(28)
    assert scene.chart.window_shown[0] == scene.ago(28)


def test_that_chart_and_table_change_places(scene: Scene, qtbot: Any):
    qtbot.keyClick(scene.page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    table = scene.page.table
    assert table.isVisible()
    assert table.days.rowCount() == DAYS - 1
    index = table.days.index(0, 0)
    assert index.data() == "Mon 16 Nov"
    assert table.days.index(0, 1).data() == "6"
    with qtbot.waitSignal(scene.page.edit_day_clicked) as asked:
        table.activated.emit(index)
    assert asked.args == [scene.ago(0)]
    scene.page.day_editor.close_card()
    qtbot.keyClick(scene.page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert scene.chart.isVisible()


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_that_the_chart_is_saved_where_asked(scene: Scene, tmp_path: Path, kind: str, qtbot: Any):
    scene.target = tmp_path
    scene.page.save_chosen.emit(kind)
    file = tmp_path / f"pain.{kind}"
    assert file.stat().st_size > 1000
    assert str(file) in _text(scene, "chart_footer")


def test_that_a_place_that_cannot_be_written_is_told(scene: Scene, tmp_path: Path):
    scene.target = tmp_path / "missing"
    scene.page.save_chosen.emit("png")
    assert "cannot be written" in scene.page.problem.text()


def test_that_cancelling_the_save_changes_nothing(scene: Scene):
    scene.target = None
    scene.page.save_chosen.emit("png")
    assert scene.page.problem.text() == ""


def test_that_the_save_menu_copies_the_summary(scene: Scene, qtbot: Any):
    qtbot.mouseClick(scene.page.header.save, Qt.MouseButton.LeftButton)
    menu = scene.page.findChild(QMenu, "progress_save_menu")
    (action,) = (a for a in menu.actions() if a.objectName() == "save_summary")
    action.trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == scene.chart.accessibleDescription()


def test_that_key_figures_reflow_with_the_width(scene: Scene, qtbot: Any):
    assert scene.page.card.figure_columns == 2
    scene.page.resize(902, 640)
    qtbot.waitUntil(lambda: scene.page.card.figure_columns == 4)
    scene.page.resize(560, 640)
    qtbot.waitUntil(lambda: scene.page.card.figure_columns == 2)


def test_that_saving_moves_beside_the_title_where_the_choices_need_the_row(scene: Scene, qtbot: Any):
    header = scene.page.header

    def rows(width: int) -> list[int]:
        scene.page.resize(width, 720)
        qtbot.waitUntil(lambda: header.width() > 0 and scene.page.width() == width)
        header.layout().activate()
        parts = (header.save, header.report, header.measures, header.ranges)
        tops = [part.mapTo(header, part.rect().center()).y() for part in parts]
        return [round((top - min(tops)) / 40) for top in tops]

    assert rows(1400) == [0, 0, 0, 0]
    assert header.ranges.mapTo(header, QPoint()).x() < header.save.mapTo(header, QPoint()).x()
    assert rows(760) == [0, 0, 1, 1]


def test_that_nothing_is_drawn_while_hidden_and_all_when_shown(scene: Scene, qtbot: Any):
    scene.page.hide()
    scene.presenter.set_range("4wk")
    qtbot.wait(80)
    assert not scene.chart.ready
    scene.page.show()
    qtbot.waitUntil(lambda: scene.chart.ready)
    assert scene.chart.geometry_drawn.span.days == 28


def test_that_a_new_look_is_drawn_anew(scene: Scene, qtbot: Any, qapp: QApplication):
    def ground() -> int:
        return int(scene.chart._image.pixelColor(5, 5).lightness())

    light = ground()
    apply_theme(qapp, Settings(appearance=Appearance.DARK, animated=False))
    qtbot.waitUntil(lambda: scene.chart.ready and ground() < light)


def test_that_many_requests_become_one_drawing(scene: Scene, qtbot: Any, monkeypatch: Any):
    counted = []
    plain = FigureCanvasAgg.draw
    monkeypatch.setattr(FigureCanvasAgg, "draw", lambda canvas: counted.append(1) or plain(canvas))
    for width in range(900, 1000, 5):
        scene.page.resize(width, 768)
    qtbot.waitUntil(lambda: scene.chart.ready)
    assert 1 <= len(counted) <= 3


def test_that_drawing_in_another_thread_arrives(logged: Desk, open_page: Open, qtbot: Any):
    with ThreadPoolExecutor(1) as executor:
        scene = open_page(executor)
        qtbot.waitUntil(lambda: scene.chart.ready, timeout=10_000)
        scene.presenter.set_measure("worst24")
        scene.presenter.set_measure("first_step")
        qtbot.waitUntil(lambda: scene.chart.ready and scene.chart.accessibleName().startswith("First"))
        assert scene.chart.geometry_drawn.span.days == DAYS
        qtbot.waitUntil(lambda: scene.jobs.idle and scene.chart.ready)


def test_that_the_last_chart_turns_faint_while_a_new_one_takes_long(scene: Scene, qtbot: Any):
    scene.page.wait()
    qtbot.waitUntil(lambda: scene.chart.faint, timeout=2000)
    scene.presenter.refresh()
    qtbot.waitUntil(lambda: scene.chart.ready and not scene.chart.faint)
