"""A plan in words as a document for the typesetter, with the drawings of its exercises as vectors."""

from __future__ import annotations

import base64
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from rehab.exchange.typeset import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from rehab.domain.drawing import Drawing
    from rehab.domain.exercise import Exercise
    from rehab.domain.paper import PaperSize
    from rehab.domain.settings import Tone
    from rehab.domain.sheet import Sheet

PICTURE_WIDTH = 480
KEPT = 96
"""Drawings that are kept for the next print."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a plan is laid out. `steps` prints how each exercise is done, step by step."""

    size: PaperSize
    steps: bool = False


def plan_document(sheet: Sheet, layout: Layout, pictures: Mapping[str, str], made_at: datetime) -> Document:
    """The document of a plan.

    Args:
        sheet: All its words.
        layout: Paper and amount of detail.
        pictures: SVG by slug, as `draw_exercises` makes them; a row without one has no drawing.
        made_at: Aware; the instant it is made at.
    """
    values = {
        **asdict(sheet),
        "size": layout.size.value,
        "detailed": layout.steps,
        "pictures": dict(pictures),
    }
    return Document("plan.typ", sheet.title, sheet.language, values, made_at)


def draw_exercises(
    exercises: Mapping[str, Exercise],
    tone: Tone,
    look: str = "print",
    step: Callable[[int, int], None] | None = None,
) -> dict[str, str]:
    """The drawing of each exercise as SVG, by slug; own pictures are wrapped, what has neither is left out.

    Args:
        exercises: By slug.
        tone: Tone of the figure.
        look: A word of `rehab.figure.palette.Look`.
        step: Told before each drawing how many of how many are made; may raise to stop.
    """
    made: dict[str, str] = {}
    for number, (slug, exercise) in enumerate(exercises.items()):
        if step is not None:
            step(number, len(exercises))
        if exercise.photo:
            made[slug] = _wrapped(exercise.photo)
        elif exercise.drawing is not None:
            made[slug] = _drawn(exercise.drawing, tone, look)
    return {slug: picture for slug, picture in made.items() if picture}


@lru_cache(maxsize=KEPT)
def _drawn(drawing: Drawing, tone: Tone, look: str) -> str:
    # The figure needs numpy and shapely: not before something is drawn.
    from rehab.exchange.figure_svg import svg
    from rehab.figure.palette import palette
    from rehab.figure.scene import Scene, draw

    return svg(draw(Scene(drawing), 1, palette(look, tone.value), guides=True), PICTURE_WIDTH)


def _wrapped(photo: str) -> str:
    """An own picture inside an SVG document; empty when its file is gone."""
    try:
        raw = base64.b64encode(Path(photo).read_bytes()).decode("ascii")
    except OSError:
        return ""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360" viewBox="0 0 480 360">'
        f'<image width="480" height="360" preserveAspectRatio="xMidYMid slice" href="data:image/jpeg;base64,{raw}"/>'
        "</svg>"
    )
