"""Between the pose editor and the drawing that is being made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.figure import edit
from rehab.figure.arrange import move_arrow, move_thing
from rehab.figure.dials import value_of
from rehab.figure.surfaces import Rest, put_foot, put_hand
from rehab.figure.tween import with_kept
from rehab.ui import texts
from rehab.ui.pose import state
from rehab.ui.pose.looks import Looks
from rehab.ui.pose.rehearsal import Rehearsal
from rehab.ui.texts import poses as words

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.domain.pose import Point
    from rehab.figure.dials import Dial
    from rehab.figure.handles import Handle
    from rehab.services.outcome import Outcome
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.pose.board import Board
    from rehab.ui.pose.page import PosePage
    from rehab.ui.undo import UndoHistory


class DrawingStore(Protocol):
    """Where the drawing of an own exercise is kept."""

    def name(self, slug: str) -> str:
        """What the exercise is called."""

    def drawing(self, slug: str) -> Drawing | None:
        """Its drawing."""

    def save_drawing(self, slug: str, drawing: Drawing) -> Outcome[Drawing]:
        """Keep another one."""

    def text(self, drawing: Drawing) -> str:
        """The drawing as text."""


class PosePresenter(QObject):
    """Changes the board as the page asks, shows it, and stores it."""

    def __init__(
        self,
        page: PosePage,
        board: Board,
        store: DrawingStore,
        built_in: Callable[[], list[tuple[str, str, Drawing]]],
        feed: Feed,
        undo: UndoHistory,
        jobs: Jobs,
        leave: Callable[[], None],
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._store, self._built_in = page, store, built_in
        self._feed, self._undo = feed, undo
        self._leave, self._problems = leave, problems
        self.board = board
        self.tool, self.chosen = "pose", ""
        self._found: tuple[Handle, ...] = ()
        self._copies: dict[str, Drawing] = {}
        self._rehearsal = Rehearsal(page, self.board, jobs, self)
        self._looks = Looks(page, self.board, self._change, self)
        self._connect()

    def _connect(self) -> None:
        page, canvas, panel = self._page, self._page.canvas, self._page.pose_panel
        page.which_chosen.connect(self._on_which)
        page.tool_chosen.connect(self._on_tool)
        page.take_over_clicked.connect(self._on_take_over)
        page.play_clicked.connect(self._on_play)
        page.undo_clicked.connect(lambda: self._step(self.board.undo))
        page.redo_clicked.connect(lambda: self._step(self.board.redo))
        page.copy_clicked.connect(self._on_copy_text)
        page.save_clicked.connect(self.save)
        page.done_clicked.connect(self._on_done)
        page.remark_clicked.connect(self._on_remark)
        canvas.handle_chosen.connect(self._on_handle)
        canvas.drag_begun.connect(self._on_drag_begun)
        canvas.dragged.connect(self._on_dragged)
        canvas.drag_ended.connect(self._on_drag_ended)
        canvas.moved.connect(self._on_moved)
        canvas.turned.connect(self._on_turned)
        canvas.place_clicked.connect(self._on_place)
        panel.base_chosen.connect(self._looks.begin_with)
        panel.copy_chosen.connect(self._on_copy_chosen)
        panel.handle_chosen.connect(self._on_handle)
        panel.rest_chosen.connect(self._on_rest)
        panel.number_entered.connect(self._on_number)

    # opening and storing

    @property
    def place(self) -> str:
        """The exercise that is drawn, so that a page made anew goes on with it."""
        return self.board.slug

    def open(self, slug: str) -> None:
        """Begin with the stored drawing of an own exercise; what is on the board already stays."""
        self._page.message.set_text("")
        self._stop()
        going_on = slug == self.board.slug and self.board.changed
        if not going_on and not self.save():
            return
        try:
            name, drawing = self._store.name(slug), self._store.drawing(slug)
        except UserError as problem:
            self._page.message.set_text(texts.problem(problem))
            return
        self.tool, self.chosen = "pose", ""
        if not going_on:
            self.board.open(slug, drawing)
        known = self._built_in()
        self._copies = {key: drawn for key, _, drawn in known}
        self._page.pose_panel.set_exercises([(key, said) for key, said, _ in known])
        self._page.show_title(name)
        self._page.said.setText("")
        self._page.show_remarks(())
        self.refresh()
        self._page.canvas.setFocus()

    def save(self) -> bool:
        """Store what is on the board; returns whether nothing is left to store."""
        if not self.board.slug or not self.board.changed:
            return True
        try:
            outcome = self._store.save_drawing(self.board.slug, self.board.drawing)
        except UserError as problem:
            self._page.message.set_text(texts.problem(problem))
            return False
        except EnvironmentProblem as problem:
            self._problems(problem)
            return False
        self.board.stored()
        self._undo.push(outcome.undo, texts.undo(outcome.undo.code))
        self._feed.publish(outcome.change, read_by="pose")
        self._show_steps()
        return True

    def refresh(self) -> None:
        """Show the board."""
        if not self.board.slug:
            return
        board, page = self.board, self._page
        page.show_tool(self.tool, board.which)
        page.canvas.show_drawing(board.drawing, board.which)
        found = self._found = state.tool_handles(board.drawing, board.which, self.tool)
        named = {handle.name: state.handle_name(board.drawing, handle.name) for handle in found}
        if self.chosen not in named:
            self.chosen = ""
        page.canvas.show_handles(found, self.chosen, named)
        if self.tool == "pose":
            self._show_numbers(found, named)
        else:
            self._looks.show(self.tool, self.chosen)
        self._show_steps()
        self._rehearsal.check_soon(marked=self.tool == "pose")

    def _show_numbers(self, found: tuple[Handle, ...], named: dict[str, str]) -> None:
        board, panel = self.board, self._page.pose_panel
        handle = next((each for each in found if each.name == self.chosen), None)
        panel.show_places(sorted(named.items(), key=lambda each: each[1]), self.chosen)
        panel.show_limb(state.limb_of(board.drawing, board.which, self.chosen))
        panel.show_numbers(state.numbers(board.drawing, board.which, handle))

    def _show_steps(self) -> None:
        self._page.show_steps(self.board.can_undo, self.board.can_redo, self.board.changed)

    # changes

    def _change(self, drawing: Drawing, said: str = "") -> None:
        self._stop()
        self.board.put(drawing)
        self._page.said.setText(said)
        self.refresh()

    def _change_pose(self, name: str, made: edit.Edit) -> None:
        drawing = edit.with_way(edit.with_pose(self.board.drawing, self.board.which, made.pose))
        said = words.said(made.said)
        self._change(drawing, f"{words.joint(name)}: {said}" if said and name else said)

    def _step(self, step: Callable[[], None]) -> None:
        self._stop()
        step()
        self.refresh()

    def _handle(self) -> Handle | None:
        return next((handle for handle in self._found if handle.name == self.chosen), None)

    def _on_handle(self, name: str) -> None:
        self.chosen = name
        self._page.said.setText("")
        self.refresh()

    def _on_drag_begun(self) -> None:
        self.board.hold()

    def _on_drag_ended(self) -> None:
        self.board.put(edit.with_way(self.board.drawing))
        self.board.let_go()
        self.refresh()

    def _on_moved(self, name: str, to: Point) -> None:
        self.board.hold()
        self._on_dragged(name, to)
        self._on_drag_ended()

    def _on_dragged(self, name: str, to: Point) -> None:
        self.chosen = name
        handle = self._handle()
        if handle is None:
            return
        before, which = self.board.drawing, self.board.which
        if self.tool == "things":
            self._change(move_thing(before, which, handle, to))
        elif self.tool == "arrow":
            self._change(move_arrow(before, handle, to))
        else:
            made = edit.drag(before, which, handle, to)
            said = words.said(made.said)
            drawing = edit.with_pose(before, which, made.pose)
            self._change(drawing, f"{words.joint(handle.name)}: {said}" if said else "")

    def _on_turned(self, name: str, by: float) -> None:
        self.chosen = name
        handle = self._handle()
        if handle is not None and handle.dials:
            pose = with_kept(self.board.drawing).b if self.board.which == "b" else self.board.drawing.a
            self._on_number(handle.dials[0], value_of(pose, handle.dials[0]) + by)

    def _on_number(self, dial: Dial, value: float) -> None:
        self._change_pose(self.chosen, edit.turn(self.board.drawing, self.board.which, dial, value))

    def _on_rest(self, word: str) -> None:
        limb = state.limb_of(self.board.drawing, self.board.which, self.chosen)
        if limb is None:
            return
        kept = with_kept(self.board.drawing)
        pose = kept.b if self.board.which == "b" else kept.a
        put = put_hand if limb.part == "hand" else put_foot
        self._change_pose(self.chosen, edit.Edit(put(kept, pose, limb.half, Rest(word))))

    def _on_copy_chosen(self, slug: str) -> None:
        self.chosen = ""
        self._change(self._copies[slug])

    def _on_take_over(self) -> None:
        kept, board = with_kept(self.board.drawing), self.board
        self._change(
            replace(kept, b=kept.a) if board.which == "b" else replace(board.drawing, a=kept.b, b=kept.b)
        )

    def _on_place(self, at: Point) -> None:
        if self.tool == "felt":
            self._looks.mark_at(at)

    # looking

    def _on_which(self, which: str) -> None:
        self._stop()
        self.board.which = which
        self.refresh()

    def _on_tool(self, tool: str) -> None:
        self.tool, self.chosen = tool, ""
        self._stop()
        self.refresh()

    def _on_remark(self, which: str, handle: str) -> None:
        self.tool = "pose" if handle else "view"
        self.board.which = which or self.board.which
        self.chosen = handle
        self.refresh()
        self._page.canvas.setFocus()

    def _on_play(self) -> None:
        self._rehearsal.play(self.board.drawing, self._looks.other_half())

    def _stop(self) -> None:
        self._rehearsal.stop()

    # leaving

    def _on_copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._store.text(self.board.drawing))
        self._page.said.setText(self.tr("The drawing was copied as text for an exercise file."))

    def _on_done(self) -> None:
        self._stop()
        if self.save():
            self._leave()
