"""A plan as PDF and an activity of a watch, against other libraries that could be used for them."""

from __future__ import annotations

import html
import io
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING

from benchmarks.core import Absent, Case, Cases, timed
from benchmarks.goals import goals_of

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.exercise import Exercise

GOALS = goals_of("files")
MOST_ROUNDS = 5
PROGRAMME, EXERCISES = "P10", 12
HOURS = 3
BEGAN = datetime(2026, 3, 1, 8, tzinfo=UTC)
PICTURE = (480, 320)
Text = tuple[tuple[str, tuple[str, ...]], ...]
"""Name and sentences of each exercise."""


def cases(folder: Path) -> Cases:
    """Everything warm: fonts, templates and drawings have been used before."""
    return {**_papers(folder), **_activities(), **_health()}


# a plan on paper


def _papers(folder: Path) -> dict[str, Case | Absent]:
    """The same exercises with the same sentences and a picture each, three ways."""
    from benchmarks.database import opened
    from rehab.services.paper import Layout, PaperSize, Wish
    from rehab.ui import texts

    services = opened(folder / "paper")
    found = services.papers.paper(None, Wish(programme=PROGRAMME))
    chosen = list(services.papers.pictured(found).values())[:EXERCISES]
    if len(chosen) != EXERCISES:
        raise RuntimeError(f"{PROGRAMME} has {len(chosen)} exercises")
    sheet = texts.plan_sheet(found)

    def plan() -> bytes:
        document = services.papers.document(found, sheet, Layout(PaperSize.A4, steps=True))
        return services.press.pdf(document)

    words = tuple((each.name, tuple(each.steps)) for each in chosen)
    pictures = [_picture(each) for each in chosen]
    return {
        "plan as PDF": lambda: timed(plan),
        "reportlab": _reportlab(words, pictures),
        "weasyprint": _weasyprint(words, pictures),
    }


def _picture(exercise: Exercise) -> bytes:
    """A drawing as PNG, for libraries that do not draw."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtWidgets import QApplication

    from rehab.ui.widgets.sketches import Wish, make_picture

    QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    assert exercise.drawing is not None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    make_picture(Wish(exercise.drawing, *PICTURE, 1.0, 0.0, "light", "sand")).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _reportlab(words: Text, pictures: list[bytes]) -> Case | Absent:
    if find_spec("reportlab") is None:
        return Absent("reportlab is not installed")
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Image, Paragraph, SimpleDocTemplate

    styles = getSampleStyleSheet()

    def make() -> None:
        story: list[object] = []
        for (name, sentences), picture in zip(words, pictures, strict=True):
            story += [Paragraph(html.escape(name), styles["Heading2"]), Image(io.BytesIO(picture), 240, 160)]
            story += [Paragraph(html.escape(text), styles["BodyText"]) for text in sentences]
        SimpleDocTemplate(io.BytesIO()).build(story)

    return lambda: timed(make)


def _weasyprint(words: Text, pictures: list[bytes]) -> Case | Absent:
    if find_spec("weasyprint") is None:
        return Absent("weasyprint is not installed")
    import base64

    from weasyprint import HTML

    parts = []
    for (name, sentences), picture in zip(words, pictures, strict=True):
        said = "".join(f"<p>{html.escape(text)}</p>" for text in sentences)
        source = f"data:image/png;base64,{base64.b64encode(picture).decode()}"
        parts.append(f"<h2>{html.escape(name)}</h2><img style='width:240pt' src='{source}'>{said}")
    page = "<html lang=en><style>body{font-size:10pt}</style>" + "".join(parts)
    return lambda: timed(lambda: HTML(string=page).write_pdf())


# what watches write


def _activities() -> dict[str, Case | Absent]:
    from benchmarks.run_made import fit
    from rehab.exchange.fit import read_fit

    content = fit(BEGAN, HOURS * 3600)
    return {
        "FIT of three hours": lambda: timed(lambda: read_fit(content)),
        "garmin-fit-sdk": _garmin(content),
    }


def _garmin(content: bytes) -> Case | Absent:
    if find_spec("garmin_fit_sdk") is None:
        return Absent("garmin-fit-sdk is not installed")
    from garmin_fit_sdk import Decoder, Stream

    def read() -> None:
        # Who has checked has read the stream to its end.
        checked, decoder = (Decoder(Stream.from_byte_array(bytearray(content))) for _ in range(2))
        messages, errors = decoder.read()
        if not checked.check_integrity() or errors or len(messages["record_mesgs"]) <= HOURS * 3600:
            raise RuntimeError("the file was not read")

    return lambda: timed(read)


def _health() -> dict[str, Case | Absent]:
    why = Absent("exports of Apple Health are not read; a run comes as GPX, TCX, FIT or a table")
    return {"Apple Health": why, "expat": why}
