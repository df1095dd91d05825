"""Drawings and own pictures on paper."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage

from rehab.domain.settings import Tone
from rehab.exchange.plan_paper import draw_exercises
from rehab.exchange.typeset import Typesetter
from rehab.paths import resource
from rehab.ui.jobs import Cancelled
from tests.builders import SHIPPED, make_exercise
from tests.exchange.test_typeset import probe

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def photo(folder: Path) -> str:
    """A red picture as a camera would leave it."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    file = folder / "own.jpg"
    assert image.save(str(file))
    return str(file)


def test_that_an_own_picture_stands_where_a_drawing_would(qapp: QApplication, tmp_path: Path) -> None:
    mine = make_exercise("own-stretch", "O01", photo=photo(tmp_path))

    made = draw_exercises({mine.slug: mine}, Tone.SAND)

    template = '#let v = json(bytes(sys.inputs.values))\n#image(bytes(v.text), format: "svg", alt: "Own", width: 8cm)'
    (tmp_path / "probe.typ").write_text(f"#set document(title: [x])\n{template}", encoding="utf-8")
    raw = Typesetter(tmp_path, resource("assets", "fonts")).pdf(probe(made[mine.slug]))
    pixels = pypdfium2.PdfDocument(io.BytesIO(raw))[0].render(scale=1).to_pil()
    red, green, blue = pixels.convert("RGB").getpixel((150, 150))
    assert (red > 200, green < 60, blue < 60) == (True, True, True)


def test_that_a_picture_whose_file_is_gone_is_left_out(tmp_path: Path) -> None:
    mine = make_exercise("own-stretch", "O01", photo=str(tmp_path / "gone.jpg"))

    assert draw_exercises({mine.slug: mine, "bare": make_exercise("bare", "O02")}, Tone.SAND) == {}


def test_that_drawings_are_kept_for_the_next_print_and_can_be_stopped() -> None:
    exercise = next(e for e in SHIPPED.exercises() if e.slug == "towel-curls")
    first = draw_exercises({exercise.slug: exercise}, Tone.SAND)

    assert (
        draw_exercises({exercise.slug: replace(exercise)}, Tone.SAND)[exercise.slug] is first[exercise.slug]
    )
    assert draw_exercises({exercise.slug: exercise}, Tone.UMBER) != first

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        draw_exercises({exercise.slug: exercise}, Tone.SAND, step=stop)
