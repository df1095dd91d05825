"""The pose editor in the real window: an own exercise is drawn by mouse, and by keyboard alone."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from rehab.domain.drawing import Anchor, Area, Prop, PropKind
from rehab.domain.pose import Half, HandPin
from rehab.domain.pose_bases import BASES
from rehab.figure.palette import palette
from rehab.figure.scene import Scene, draw
from rehab.figure.skeleton import solve
from rehab.ui.pose.page import PosePage
from rehab.ui.pose.things_panel import ThingsPanel
from rehab.ui.widgets.figure_paint import png_of
from tests.builders import add_own_exercise
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.drawing import Drawing

__all__ = ["road"]

SLUG = "my-exercise"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Editor:
    """What a person does in the editor, counted."""

    def __init__(self, road: Road) -> None:
        self.road = road
        self.actions = 0
        page = road.find("pose_page")
        assert isinstance(page, PosePage)
        self.page = page

    @property
    def drawing(self) -> Drawing:
        drawing = self.page.canvas._drawing
        assert drawing is not None
        return drawing

    def place(self, name: str) -> QPointF:
        handle = next(h for h in self.page.canvas._handles if h.name == name)
        return self.page.canvas.to_screen(handle.at)

    def drag(self, name: str, right: float, up: float) -> None:
        """Take hold of a handle and take it along, in pixels."""
        canvas, start = self.page.canvas, self.place(name).toPoint()
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(canvas, start + QPoint(round(right * share), round(-up * share)))
            self.road.settle()
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(round(right), round(-up)))
        self.road.settle()
        self.actions += 1

    def click(self, name: str) -> None:
        self.road.click(name)
        self.actions += 1

    def segment(self, name: str, key: str) -> None:
        segments = self.road.find(name)
        button = segments._segments[key]  # type: ignore[attr-defined]
        self.road.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.road.settle()
        self.actions += 1

    def choose(self, name: str, key: str) -> None:
        """Open a list and click on an entry."""
        combo = self.road.find(name)
        assert isinstance(combo, QComboBox)
        combo.showPopup()
        view = combo.view()
        box = view.visualRect(combo.model().index(combo.findData(key), 0))
        view.scrollTo(combo.model().index(combo.findData(key), 0))
        box = view.visualRect(combo.model().index(combo.findData(key), 0))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        self.road.settle()
        self.actions += 2

    def enter(self, name: str, text: str) -> None:
        """Click into a number, type another one and press Enter."""
        spin = self.road.find(name)
        assert isinstance(spin, QAbstractSpinBox)
        self.road.qtbot.mouseClick(spin.findChild(QLineEdit), Qt.MouseButton.LeftButton)
        spin.selectAll()
        QTest.keyClicks(spin, text)
        QTest.keyClick(spin, Qt.Key.Key_Return)
        self.road.settle()
        self.actions += 2

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.road.press(key, modifier)
        self.actions += 1

    def tab_to_handle(self, name: str) -> None:
        """Tab until a handle of the drawing is reached."""
        for _ in range(60):
            if self.page.canvas.hasFocus() and self.page.canvas._chosen == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {name}")

    def tab_to(self, name: str) -> QWidget:
        for _ in range(80):
            focused = QGuiApplication.focusObject()
            if focused is not None and focused.objectName() == name:
                assert isinstance(focused, QWidget)
                return focused
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {name}")

    def back_to(self, name: str) -> None:
        """Shift+Tab until something inside a widget of that name has the focus."""
        holder = self.road.find(name)
        for _ in range(80):
            focused = QGuiApplication.focusObject()
            if isinstance(focused, QWidget) and holder.isAncestorOf(focused):
                return
            self.key(Qt.Key.Key_Backtab)
        raise AssertionError(f"Shift+Tab never reached {name}")

    def pick(self, name: str, words: str) -> None:
        """Tab to a list, type the beginning of an entry and press Enter."""
        combo = self.tab_to(name)
        assert isinstance(combo, QComboBox)
        row = combo.findText(words, Qt.MatchFlag.MatchStartsWith)
        self.key(Qt.Key.Key_F4)
        QTest.keyClicks(combo.view(), words)
        self.road.settle()
        assert combo.view().currentIndex().row() == row
        QTest.keyClick(combo.view(), Qt.Key.Key_Return)
        self.road.settle()
        self.actions += 2


@pytest.fixture
def editor(road: Callable[..., Road]) -> Editor:
    """The editor of an own exercise that has no drawing yet."""
    opened = road()
    add_own_exercise(opened.services.database, SLUG, "My exercise")
    opened.app.window.go("library")
    opened.app.window.go(f"pose:{SLUG}")
    opened.settle()
    return Editor(opened)


def kept(editor: Editor) -> Drawing:
    drawing = editor.road.services.drawings.drawing(SLUG)
    assert drawing is not None
    return drawing


def picture(drawing: Drawing, share: float) -> bytes:
    return png_of(draw(Scene(drawing), share, palette("light", "sand")), 240)


# a whole drawing


def test_that_an_exercise_is_drawn_by_mouse_in_few_actions(editor: Editor) -> None:
    editor.choose("pose_base", "stand")
    editor.segment("pose_tools", "things")
    editor.choose("thing_add", "wall")
    editor.segment("pose_tools", "pose")
    editor.segment("pose_which", "b")
    editor.drag("pelvis", 25, -60)
    editor.drag("hand_right", 120, 260)
    editor.segment("pose_tools", "felt")
    knee = solve(editor.drawing.b).joints["knee_right"]
    spot = editor.page.canvas.to_screen((float(knee[0]) - 2, float(knee[1]) + 14)).toPoint()
    QTest.mouseClick(editor.page.canvas, Qt.MouseButton.LeftButton, pos=spot)
    editor.road.settle()
    editor.actions += 1
    editor.segment("pose_tools", "arrow")
    editor.choose("arrow_follow", "pelvis")
    editor.click("pose_done")
    assert editor.road.page == "library"
    drawing = kept(editor)
    assert drawing.props[0].kind is PropKind.WALL
    assert solve(drawing.b).joints["pelvis"][1] < solve(drawing.a).joints["pelvis"][1] - 5
    assert solve(drawing.b).joints["hand_right"][1] > solve(drawing.a).joints["hand_right"][1] + 20
    assert drawing.targets
    assert drawing.arrows[0].follow == "pelvis"
    # Five seconds for each action leave four of five minutes for looking.
    assert editor.actions <= 20


def test_that_an_exercise_is_drawn_by_keyboard_alone(editor: Editor) -> None:
    assert editor.page.canvas.hasFocus()
    editor.pick("pose_base", "Hands and knees")
    editor.back_to("pose_which")
    editor.key(Qt.Key.Key_Space)
    editor.tab_to_handle("hand_right")
    for _ in range(8):
        editor.key(Qt.Key.Key_Up, SHIFT)
    editor.key(Qt.Key.Key_S, CONTROL)
    drawing = kept(editor)
    assert drawing.a == BASES["hands-and-knees"]
    lifted = solve(drawing.b).joints["hand_right"][1] - solve(drawing.a).joints["hand_right"][1]
    assert lifted > 20
    editor.key(Qt.Key.Key_Escape)
    assert editor.road.page == "library"


# dragging


def test_that_a_dragged_foot_stays_on_the_floor_when_it_is_near(editor: Editor) -> None:
    editor.drag("pelvis", 0, -40)
    editor.drag("ankle_right", 40, 6)
    pin = editor.drawing.a.leg_right.pin
    assert pin is not None
    assert pin.at[1] == 0
    assert "floor" in editor.road.find("pose_said").text()  # type: ignore[attr-defined]


def test_that_a_joint_stops_where_a_person_would_and_says_so(editor: Editor) -> None:
    editor.page.canvas.handle_chosen.emit("head")
    editor.road.settle()
    editor.enter("number_neck_0", "90")
    assert editor.drawing.a.neck <= 60
    editor.drag("head", 200, -300)
    assert editor.drawing.a.neck <= 60
    assert "no further" in editor.road.find("pose_said").text()  # type: ignore[attr-defined]


def test_that_one_drag_is_one_step_back_and_forth(editor: Editor) -> None:
    before = editor.drawing
    editor.drag("hand_right", 60, 80)
    after = editor.drawing
    assert after != before
    editor.key(Qt.Key.Key_Z, CONTROL)
    assert editor.drawing == before
    editor.key(Qt.Key.Key_Y, CONTROL)
    assert editor.drawing == after
    editor.click("pose_undo")
    assert editor.drawing == before
    assert not editor.road.find("pose_undo").isEnabled()


def test_that_arrow_keys_move_a_handle_by_one_and_with_shift_by_five(editor: Editor) -> None:
    editor.page.canvas.setFocus()
    editor.page.canvas.handle_chosen.emit("pelvis")
    before = solve(editor.drawing.a).joints["pelvis"][1]
    editor.key(Qt.Key.Key_Down)
    assert solve(editor.drawing.a).joints["pelvis"][1] == pytest.approx(before - 1, abs=0.05)
    editor.key(Qt.Key.Key_Down, SHIFT)
    assert solve(editor.drawing.a).joints["pelvis"][1] == pytest.approx(before - 6, abs=0.05)


def test_that_plus_turns_the_first_number_of_a_handle(editor: Editor) -> None:
    editor.page.canvas.setFocus()
    editor.page.canvas.handle_chosen.emit("head")
    before = editor.drawing.a.neck
    editor.key(Qt.Key.Key_Plus)
    assert editor.drawing.a.neck == before + 1


def test_that_a_hand_is_put_on_the_wall_and_let_go_without_moving(editor: Editor) -> None:
    editor.segment("pose_tools", "things")
    editor.choose("thing_add", "wall")
    editor.segment("pose_tools", "pose")
    editor.drag("hand_right", 90, 200)
    editor.choose("pose_part", "hand_right")
    editor.choose("pose_rest", "wall")
    pin = editor.drawing.a.arm_right.pin
    assert isinstance(pin, HandPin)
    place = solve(editor.drawing.a).joints["hand_right"]
    editor.choose("pose_rest", "free")
    assert editor.drawing.a.arm_right.pin is None
    assert abs(solve(editor.drawing.a).joints["hand_right"] - place).max() < 5


# two poses


def test_that_the_end_follows_the_start_until_a_movement_is_drawn(editor: Editor) -> None:
    editor.drag("hand_right", 60, 80)
    assert editor.drawing.a == editor.drawing.b
    editor.segment("pose_which", "b")
    editor.drag("pelvis", 0, -60)
    editor.segment("pose_which", "a")
    editor.drag("hand_left" if "hand_left" in editor.page.canvas._names else "hand_right", 0, 60)
    assert editor.drawing.a != editor.drawing.b
    editor.click("pose_take_over")
    assert editor.drawing.a == editor.drawing.b


def test_that_the_movement_is_played_and_stopped(editor: Editor) -> None:
    editor.segment("pose_which", "b")
    editor.drag("pelvis", 0, -60)
    editor.click("pose_play")
    assert editor.page.canvas.playing
    editor.click("pose_play")
    assert not editor.page.canvas.playing


# marks


def test_that_a_click_marks_an_area_and_a_second_one_takes_it_away(editor: Editor) -> None:
    editor.segment("pose_tools", "felt")
    knee = solve(editor.drawing.a).joints["knee_right"]
    spot = editor.page.canvas.to_screen((float(knee[0]), float(knee[1]))).toPoint()
    for expected in ((Area.KNEE,), ()):
        QTest.mouseClick(editor.page.canvas, Qt.MouseButton.LeftButton, pos=spot)
        editor.road.settle()
        assert tuple(target.area for target in editor.drawing.targets) == expected


def test_that_an_area_is_chosen_from_the_list_for_a_half(editor: Editor) -> None:
    editor.segment("pose_tools", "felt")
    editor.segment("felt_half", "left")
    editor.choose("felt_area", "calf")
    assert [(t.area, t.half) for t in editor.drawing.targets] == [(Area.CALF, Half.LEFT)]
    editor.click("felt_remove_0")
    assert editor.drawing.targets == ()


def test_that_arrows_are_dragged_by_their_ends_and_two_are_the_most(editor: Editor) -> None:
    editor.segment("pose_tools", "arrow")
    editor.click("arrow_add")
    before = editor.drawing.arrows[0]
    editor.drag("arrow 0 end", 30, 30)
    assert editor.drawing.arrows[0].end != before.end
    assert editor.drawing.arrows[0].start == before.start
    editor.click("arrow_add")
    assert not editor.road.find("arrow_add").isEnabled()
    editor.click("arrow_remove_1")
    assert len(editor.drawing.arrows) == 1


def test_that_things_are_added_dragged_measured_and_taken_away(editor: Editor) -> None:
    editor.segment("pose_tools", "things")
    editor.choose("thing_add", "step")
    before = editor.drawing.props[0].place.at
    editor.drag("thing 0", 40, 0)
    assert editor.drawing.props[0].place.at[0] > before[0] + 3
    editor.enter("thing_size_1", "30")
    assert editor.drawing.props[0].size[1] == 30
    editor.click("thing_remove")
    assert editor.drawing.props == ()


def test_that_a_band_runs_between_two_joints(editor: Editor) -> None:
    editor.segment("pose_tools", "things")
    editor.choose("thing_add", "band")
    editor.choose("thing_joint_1", "ball_left")
    assert [point.on for point in editor.drawing.props[0].points] == ["hand_right", "ball_left"]


def test_that_the_view_is_chosen_by_name_and_by_number(editor: Editor) -> None:
    editor.segment("pose_tools", "view")
    editor.choose("view_camera", "front")
    assert editor.drawing.camera == (-90.0, 6.0)
    editor.enter("view_tilt", "20")
    assert editor.drawing.camera == (-90.0, 20.0)


# checks and files


def test_that_a_floating_figure_is_told_and_saved_all_the_same(editor: Editor) -> None:
    editor.drag("pelvis", 0, 120)
    editor.road.qtbot.waitUntil(lambda: editor.road.shows("pose_remark_0"))
    assert "too short" in editor.road.find("pose_remark_0").text()  # type: ignore[attr-defined]
    editor.click("pose_remark_0")
    assert editor.page.canvas._chosen.startswith("ankle")
    editor.click("pose_done")
    assert solve(kept(editor).a).joints["pelvis"][1] > 95


@pytest.mark.parametrize("slug", ["wall-calf-stretch", "clamshell", "short-foot", "band-ankle-eversion"])
def test_that_a_built_in_drawing_goes_through_the_editor_unchanged(editor: Editor, slug: str) -> None:
    drawing = editor.road.services.library.exercise(slug).drawing
    assert drawing is not None
    editor.choose("pose_copy", slug)
    editor.click("pose_done")
    assert kept(editor) == drawing
    assert [picture(kept(editor), share) for share in (0.0, 1.0)] == [
        picture(drawing, share) for share in (0.0, 1.0)
    ]


def test_that_the_drawing_is_copied_as_text_for_an_exercise_file(editor: Editor) -> None:
    editor.choose("pose_copy", "bridge")
    editor.click("pose_text")
    told = tomllib.loads(QGuiApplication.clipboard().text())["drawing"]
    assert told["base"] == editor.drawing.base
    assert told["targets"]


def test_that_saving_can_be_taken_back_like_every_change(editor: Editor) -> None:
    editor.drag("hand_right", 60, 80)
    editor.click("pose_done")
    assert kept(editor).b == kept(editor).a != BASES["stand"]
    editor.click("undo_button")
    assert editor.road.services.drawings.drawing(SLUG) is None


def test_that_what_is_not_saved_outlives_larger_text_and_a_look_elsewhere(editor: Editor) -> None:
    editor.drag("hand_right", 60, 80)
    drawn = editor.drawing
    editor.road.app.window.rebuild()
    editor.road.settle()
    page = editor.road.find("pose_page")
    assert isinstance(page, PosePage)
    assert page.canvas._drawing == drawn
    editor.road.app.window.go("library")
    editor.road.app.window.go(f"pose:{SLUG}")
    editor.road.settle()
    assert page.canvas._drawing == drawn
    assert editor.road.find("pose_undo").isEnabled()


def test_that_an_unknown_exercise_is_told_in_words(editor: Editor) -> None:
    editor.road.app.window.go("pose:nothing-like-it")
    editor.road.settle()
    assert editor.road.shows("pose_message")


def test_that_what_plays_is_over_when_another_drawing_is_opened(editor: Editor) -> None:
    add_own_exercise(editor.road.services.database, "other-exercise", "Other exercise")
    editor.segment("pose_which", "b")
    editor.drag("pelvis", 25, -60)
    editor.click("pose_play")
    assert editor.page.canvas.playing
    editor.road.app.window.go("library")
    editor.road.app.window.go("pose:other-exercise")
    assert not editor.page.canvas.playing


def test_that_the_numbers_of_a_thing_in_the_end_pose_are_those_of_its_end_once_it_has_one(
    editor: Editor,
) -> None:
    panel, told = ThingsPanel(), []
    editor.road.qtbot.addWidget(panel)
    panel.measure_entered.connect(lambda _number, measure, _value: told.append(measure.field))
    ball = Prop(PropKind.BALL, Anchor((10.0, 5.0, 0.0)), (5.0, 0.0, 0.0))
    panel.show_things((ball,), 0, "b")
    panel.show_things((replace(ball, place=replace(ball.place, to=(20.0, 5.0, 0.0))),), 0, "b")
    panel._spins[0].entered.emit(30.0)
    assert told == ["to"]
