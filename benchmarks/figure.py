"""The drawn figure: a frame made and painted, a hundred kept thumbnails, and the memory of a whole movement."""

from __future__ import annotations

import itertools
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from benchmarks.core import CHECKOUT, Case, Goal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.domain.drawing import Drawing

SLUG = "wall-calf-stretch"
SIZE = (552, 372)
CANVAS = (868, 640)
STEPS = 12
"""Places to which a hand is dragged."""
THUMB = (187, 132)
THUMBS = 100
FRAMES = 90
GOALS = (
    Goal("figure: one frame made / a thirtieth of a second (CPU)", "frame made", "thirtieth", 1.0),
    Goal("figure: one frame painted / a thirtieth of a second (CPU)", "frame painted", "thirtieth", 0.5),
    Goal("figure: one step of a drag drawn / a twentieth of a second (CPU)", "drag step", "twentieth", 1.0),
    Goal("figure: 100 kept thumbnails / one second (CPU)", "kept thumbs", "second", 1.0),
    Goal("figure: 100 kept thumbnails / the same files decoded", "kept thumbs", "files decoded", None),
    Goal("figure: MB of a movement of 90 frames / 50 MB", "movement MB", "fifty MB", 1.0),
)
MEMORY = """
from pathlib import Path
from benchmarks.figure import reel
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20
kept = reel(2)
before = resident()
kept = reel({frames})
print(resident() - before)
"""
"""Needs the process table of Linux."""


def reel(frames: int) -> list[object]:
    """So many frames of one movement, ready to be painted."""
    from rehab.figure.palette import palette
    from rehab.figure.scene import Scene, draw
    from rehab.paths import resource
    from rehab.storage.catalog import Catalog
    from rehab.ui.widgets.figure_paint import frame_of

    drawing = Catalog(resource("exercises")).exercise(SLUG).drawing
    assert drawing is not None
    scene, colours = Scene(drawing), palette("light", "sand")
    return [
        frame_of(draw(scene, number / max(1, frames - 1), colours, guides=False)) for number in range(frames)
    ]


def cases(folder: Path) -> dict[str, Case]:
    """CPU time in milliseconds: other programs on the machine do not count. Memory in megabytes."""
    from PySide6.QtCore import QRectF, QSize
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from rehab.figure.palette import palette
    from rehab.figure.scene import Scene, draw
    from rehab.paths import resource
    from rehab.storage.catalog import Catalog
    from rehab.ui.widgets.figure_paint import frame_of, paint_frame
    from rehab.ui.widgets.placeholder import exercise_pixmap
    from rehab.ui.widgets.sketches import Wish, make_picture, sketches

    QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    exercise = Catalog(resource("exercises")).exercise(SLUG)
    assert exercise.drawing is not None
    scene, colours = Scene(exercise.drawing), palette("light", "sand")
    frame = frame_of(draw(scene, 0.5, colours, guides=False))
    screen = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    pictures = folder / "drawings"
    pictures.mkdir()
    drawn = [replace(exercise, drawing=replace(exercise.drawing, line=1 + n / 10_000)) for n in range(THUMBS)]
    wishes = [Wish(each.drawing, *THUMB, 1.0, 0.0, "light", "sand") for each in drawn if each.drawing]
    image = make_picture(wishes[0])
    for wish in wishes:
        image.save(str(pictures / f"{wish.key}.png"))

    def paint() -> None:
        painter = QPainter(screen)
        paint_frame(painter, QRectF(0, 0, *SIZE), frame, 12)
        painter.end()

    def thumbs() -> None:
        sketches().detach()
        sketches().attach(pictures)
        for each in drawn:
            exercise_pixmap(each, QSize(*THUMB))
        sketches().detach()

    def decode() -> None:
        for wish in wishes:
            QImage(str(pictures / f"{wish.key}.png"))

    def memory() -> float:
        script = MEMORY.format(frames=FRAMES)
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=CHECKOUT, check=True, capture_output=True, text=True
        )
        return max(0.1, float(done.stdout))

    return {
        "thirtieth": lambda: 1000 / 30,
        "twentieth": lambda: 1000 / 20,
        "second": lambda: 1000.0,
        "fifty MB": lambda: 50.0,
        "frame made": lambda: cpu(lambda: frame_of(draw(scene, 0.4, colours, guides=False))),
        "frame painted": lambda: cpu(paint),
        "drag step": drag_step(exercise.drawing),
        "kept thumbs": lambda: cpu(thumbs),
        "files decoded": lambda: cpu(decode),
        "movement MB": memory,
    }


def drag_step(drawing: Drawing) -> Callable[[], float]:
    """One step of dragging a free hand in the pose editor: the pose is solved, drawn and painted with its handles."""
    from PySide6.QtGui import QImage

    from rehab.figure.edit import drag, with_pose
    from rehab.figure.surfaces import Rest, put_hand
    from rehab.ui.pose.canvas import PoseCanvas
    from rehab.ui.pose.state import tool_handles

    half = drawing.side
    board = [with_pose(drawing, "b", put_hand(drawing, drawing.b, half, Rest.FREE))]
    canvas = PoseCanvas()
    canvas.resize(*CANVAS)
    canvas.show_drawing(board[0], "b")
    canvas.grab()
    canvas.easel.hold(canvas.easel.scene(board[0], "b").frame)
    paper = QImage(canvas.size(), QImage.Format.Format_ARGB32_Premultiplied)
    found = tool_handles(board[0], "b", "pose")
    ways = itertools.cycle([-2.0] * STEPS + [2.0] * STEPS)

    def step() -> None:
        nonlocal found
        held = next(each for each in found if each.name == f"hand_{half}")
        to = (held.at[0] + next(ways), held.at[1] + 0.5)
        board[0] = with_pose(board[0], "b", drag(board[0], "b", held, to).pose)
        found = tool_handles(board[0], "b", "pose")
        canvas.show_drawing(board[0], "b")
        canvas.show_handles(found, held.name, {})
        canvas.render(paper)

    return lambda: cpu(step)


def cpu(work: Callable[[], object]) -> float:
    """CPU time of a call in milliseconds."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000
