"""One sheet of exercise drawings: start and end of every exercise in the chosen looks.

python -m tests.gallery.drawings [SLUG or part of one ...] [--look light|dark|print] [--side left|right]
                                 [--tone TONE] [--between] [--large] [--grid] [--joints] [-o SHEET.png]
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from rehab.domain.pose import Half
from rehab.figure.palette import palette
from rehab.figure.scene import Scene, draw
from rehab.figure.skeleton import solve
from rehab.storage.catalog import Catalog
from rehab.ui.widgets.figure_paint import frame_of, paint_frame

ROOT = Path(__file__).parents[2]
SMALL, LARGE = (300, 225), (640, 480)
CAPTION = 20


def main(arguments: list[str] | None = None) -> int:
    """Write the sheet and say how long it took."""
    chosen = _parser().parse_args(arguments)
    QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    began = time.perf_counter()
    catalog = Catalog(chosen.folder)
    for problem in catalog.problems():
        sys.stderr.write(f"{problem}\n")
    exercises = [e for e in catalog.exercises() if e.drawing is not None]
    if chosen.slugs:
        exact = [e for e in exercises if e.slug in chosen.slugs]
        parts = [e for e in exercises if any(part in e.slug for part in chosen.slugs)]
        exercises = exact if len(exact) == len(chosen.slugs) else parts
    if not exercises:
        sys.stderr.write("No exercise with a drawing fits.\n")
        return 1
    if chosen.joints:
        print_joints(exercises)
    looks = chosen.look or ["light"]
    sheet = draw_sheet(exercises, looks, chosen)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(str(chosen.out))
    sys.stdout.write(
        f"{len(exercises)} exercises in {', '.join(looks)}: {chosen.out} "
        f"({time.perf_counter() - began:.1f} s)\n"
    )
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery.drawings", description=__doc__)
    parser.add_argument("slugs", nargs="*", help="file names without ending, or parts of them; none: all")
    parser.add_argument("--look", action="append", choices=["light", "dark", "print"])
    parser.add_argument("--tone", default="sand", choices=["sand", "clay", "umber", "stone"])
    parser.add_argument("--side", choices=["left", "right"], help="half that works; the other one mirrors")
    parser.add_argument("--between", action="store_true", help="also the poses at 25, 50 and 75 %%")
    parser.add_argument("--large", action="store_true", help="pictures of 640 x 480")
    parser.add_argument("--grid", action="store_true", help="lines every 10 cm with their numbers")
    parser.add_argument("--joints", action="store_true", help="print where the joints of A and B are")
    parser.add_argument("--folder", type=Path, default=ROOT / "exercises")
    parser.add_argument("-o", "--out", type=Path, default=Path("build/drawings.png"))
    return parser


def draw_sheet(exercises, looks: list[str], chosen) -> QImage:
    """A and B (and what lies between) of each exercise, side by side."""
    width, height = LARGE if chosen.large else SMALL
    shares = [0.0, 0.25, 0.5, 0.75, 1.0] if chosen.between else [0.0, 1.0]
    group = len(looks) * len(shares)
    columns = max(1, (1800 if not chosen.large else 1300) // (width * group))
    rows = -(-len(exercises) // columns)
    cell = (width * group + 12, height + CAPTION)
    image = QImage(columns * cell[0], rows * cell[1], QImage.Format.Format_RGB32)
    image.fill(QColor("#8A8A8A"))
    painter = QPainter(image)
    for place, exercise in enumerate(exercises):
        left, top = (place % columns) * cell[0], (place // columns) * cell[1]
        scene = Scene(exercise.drawing, Half(chosen.side) if chosen.side else None)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(QFont("Inter", 10))
        painter.drawText(QPointF(left + 6, top + 15), f"{exercise.code} {exercise.slug}")
        for number, (look, share) in enumerate((look, share) for look in looks for share in shares):
            box = QRectF(left + number * width + 1, top + CAPTION, width - 2, height - 2)
            colours = palette(look, chosen.tone)
            picture = draw(scene, share, colours, aspect=width / height, guides=share == 1)
            paint_frame(painter, box, frame_of(picture))
            if chosen.grid:
                paint_grid(painter, box, picture.box)
    painter.end()
    return image


def paint_grid(painter: QPainter, box: QRectF, seen: tuple[float, float, float, float]) -> None:
    """Lines of the picture plane every 10 cm, those through 0 darker."""
    left, top, width, _height = seen
    scale = box.width() / width
    step = 10 if width > 60 else 5
    painter.setFont(QFont("Inter", 6))
    for place in range(-400, 401, step):
        painter.setPen(QColor(0, 0, 0, 150 if place == 0 else 38))
        across, down = box.left() + (place - left) * scale, box.top() + (-place - top) * scale
        if box.left() < across < box.right():
            painter.drawLine(QPointF(across, box.top()), QPointF(across, box.bottom()))
        if box.top() < down < box.bottom():
            painter.drawLine(QPointF(box.left(), down), QPointF(box.right(), down))
        painter.setPen(QColor(0, 0, 0, 190))
        if place % (2 * step) == 0:
            if box.left() < across < box.right() - 12:
                painter.drawText(QPointF(across + 1, box.bottom() - 2), str(place))
            if box.top() + 8 < down < box.bottom():
                painter.drawText(QPointF(box.left() + 1, down - 1), str(place))


def print_joints(exercises) -> None:
    """Places of all joints in both poses, cm."""
    for exercise in exercises:
        first, second = solve(exercise.drawing.a), solve(exercise.drawing.b)
        sys.stdout.write(f"{exercise.slug}\n")
        for joint in first.joints:
            places = ["{:7.1f} {:7.1f} {:7.1f}".format(*body.joints[joint]) for body in (first, second)]
            sys.stdout.write(f"  {joint:<15} A {places[0]}   B {places[1]}\n")


if __name__ == "__main__":
    raise SystemExit(main())
