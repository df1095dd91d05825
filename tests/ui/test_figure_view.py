"""The drawn figure in the window: it moves while it is seen, waits for nobody, and its pictures are kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.domain.settings import Appearance, Settings, Tone
from rehab.storage.catalog import Catalog
from rehab.ui import widgets as w
from rehab.ui.jobs import Jobs
from rehab.ui.theme import apply_theme
from rehab.ui.widgets.figure_view import FRAMES_A_SECOND, FigureView
from rehab.ui.widgets.placeholder import exercise_pixmap
from rehab.ui.widgets.reel import Reel
from rehab.ui.widgets.sketches import Sketches, Wish, make_picture, sketches
from tests.pace import within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from rehab.domain.exercise import Exercise

DRAWN = Path(__file__).parents[1] / "fixtures" / "content" / "drawn"
LONG = 30_000


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    executor = ThreadPoolExecutor(max_workers=1)
    queue = Jobs(executor)
    yield queue
    sketches().detach()
    queue.close()
    executor.shutdown()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[None]:
    """The usual look, and again after the test."""
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))
    yield
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


@pytest.fixture
def exercise() -> Exercise:
    return Catalog(DRAWN).exercise("bridge")


def colours(image: QImage) -> int:
    step = max(1, image.width() // 60)
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}
    )


def shown(qtbot: QtBot, exercise: Exercise, size: tuple[int, int] = (320, 240)) -> FigureView:
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(*size)
    view.show_exercise(exercise)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.mark.usefixtures("look")
def test_that_the_figure_moves_once_its_frames_are_there(
    qtbot: QtBot, jobs: Jobs, exercise: Exercise
) -> None:
    sketches().work_in(jobs)
    view = shown(qtbot, exercise)
    assert view.playing
    qtbot.waitUntil(lambda: view.complete, timeout=LONG)
    pictures: set[bytes] = set()

    def moved() -> bool:
        pictures.add(bytes(view.grab().toImage().constBits()))
        return len(pictures) > 3

    qtbot.waitUntil(moved, timeout=LONG)


@pytest.mark.usefixtures("look")
def test_that_it_stops_when_it_is_hidden_or_told_to(qtbot: QtBot, jobs: Jobs, exercise: Exercise) -> None:
    sketches().work_in(jobs)
    view = shown(qtbot, exercise)
    view.set_running(False)
    assert not view.playing
    view.set_running(True)
    assert view.playing
    view.hide()
    assert not view.playing
    view.show()
    assert view.playing


@pytest.mark.usefixtures("look")
def test_that_there_are_thirty_frames_for_each_second_of_the_tempo(
    qtbot: QtBot, jobs: Jobs, exercise: Exercise
) -> None:
    view = shown(qtbot, exercise)
    seconds = max(exercise.dose.tempo_up_s, exercise.dose.tempo_down_s)
    assert view._key()[-1] == seconds * FRAMES_A_SECOND


@pytest.mark.usefixtures("look")
def test_that_who_wants_no_motion_sees_start_and_end(
    qtbot: QtBot, qapp: QApplication, jobs: Jobs, exercise: Exercise
) -> None:
    sketches().work_in(jobs)
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, animated=False))
    view = shown(qtbot, exercise, (480, 200))
    assert not view.playing
    qtbot.waitUntil(lambda: view.complete, timeout=LONG)
    image = view.grab().toImage()
    halves = [image.copy(0, 0, 236, 200), image.copy(244, 0, 236, 200)]
    assert all(colours(half) > 20 for half in halves)
    assert halves[0] != halves[1]


@pytest.mark.usefixtures("look")
def test_that_the_other_side_and_another_tone_are_other_pictures(
    qtbot: QtBot, qapp: QApplication, jobs: Jobs, exercise: Exercise
) -> None:
    sketches().work_in(jobs)
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, animated=False))
    view = shown(qtbot, exercise)
    seen = []
    for mirrored, tone in ((False, Tone.SAND), (True, Tone.SAND), (True, Tone.UMBER)):
        apply_theme(qapp, Settings(appearance=Appearance.LIGHT, animated=False, tone=tone))
        view.show_exercise(exercise, mirrored)
        qtbot.waitUntil(lambda: view.complete, timeout=LONG)
        seen.append(bytes(view.grab().toImage().constBits()))
    assert len(set(seen)) == 3


@pytest.mark.usefixtures("look")
def test_that_an_exercise_without_a_drawing_has_its_plain_picture(
    qtbot: QtBot, jobs: Jobs, exercise: Exercise
) -> None:
    sketches().work_in(jobs)
    view = shown(qtbot, replace(exercise, drawing=None))
    assert view.complete
    assert not view.playing
    assert colours(view.grab().toImage()) > 8


@pytest.mark.usefixtures("look")
def test_that_a_view_with_a_shape_keeps_it(qtbot: QtBot, exercise: Exercise) -> None:
    view = FigureView(QSize(400, 300))
    qtbot.addWidget(view)
    assert view.hasHeightForWidth()
    assert view.heightForWidth(200) == 150
    assert view.accessibleName() == ""
    view.show_exercise(exercise)
    assert exercise.name in view.accessibleName()
    assert view.accessibleDescription() == exercise.pose_b


def test_that_frames_are_made_from_coarse_to_fine() -> None:
    reel = Reel(9)
    order = reel.missing()
    assert order[:3] == [0, 8, 4]
    assert sorted(order) == list(range(9))
    assert reel.nearest(0.5) is None


@pytest.mark.usefixtures("look")
def test_that_a_thumb_is_plain_first_and_drawn_a_moment_later(
    qtbot: QtBot, jobs: Jobs, exercise: Exercise, tmp_path: Path
) -> None:
    sketches().attach(tmp_path / "drawings")
    thumb = w.Thumb(exercise, (180, 132))
    qtbot.addWidget(thumb)
    thumb.show()
    qtbot.waitExposed(thumb)
    assert colours(thumb.grab().toImage()) < 8
    with qtbot.waitSignal(sketches().ready, timeout=LONG):
        sketches().work_in(jobs)
    qtbot.waitUntil(lambda: colours(thumb.grab().toImage()) > 20, timeout=LONG)
    qtbot.waitUntil(lambda: len(list((tmp_path / "drawings").glob("*.png"))) == 1, timeout=LONG)


@pytest.mark.usefixtures("look")
def test_that_a_kept_picture_is_there_at_once_and_another_look_is_another_picture(
    qtbot: QtBot, jobs: Jobs, exercise: Exercise, tmp_path: Path
) -> None:
    assert exercise.drawing is not None
    wish = Wish(exercise.drawing, 180, 132, 1.0, 8.0, "light", "sand")
    first = Sketches()
    first.attach(tmp_path)
    first.work_in(jobs)
    assert first.pixmap(wish) is None
    qtbot.waitUntil(lambda: first.idle, timeout=LONG)
    later = Sketches()
    later.attach(tmp_path)
    kept = later.pixmap(wish)
    assert kept is not None
    assert kept.size() == QSize(180, 132)
    for other in (
        replace(wish, look="dark"),
        replace(wish, tone="clay"),
        replace(wish, width=200),
        replace(wish, drawing=replace(exercise.drawing, line=0.9)),
    ):
        assert other.key != wish.key
        assert later.pixmap(other) is None


@pytest.mark.usefixtures("look")
def test_that_a_damaged_kept_picture_is_made_again(
    qtbot: QtBot, jobs: Jobs, exercise: Exercise, tmp_path: Path
) -> None:
    assert exercise.drawing is not None
    wish = Wish(exercise.drawing, 90, 60, 1.0, 0.0, "light", "sand")
    (tmp_path / f"{wish.key}.png").write_bytes(b"not a picture")
    kept = Sketches()
    kept.attach(tmp_path)
    kept.work_in(jobs)
    assert kept.pixmap(wish) is None
    qtbot.waitUntil(lambda: kept.pixmap(wish) is not None, timeout=LONG)


@pytest.mark.slow
@pytest.mark.usefixtures("look")
def test_that_a_hundred_kept_thumbs_are_there_within_a_second(
    qtbot: QtBot, exercise: Exercise, tmp_path: Path
) -> None:
    assert exercise.drawing is not None
    drawings = [replace(exercise.drawing, line=1 + number / 1000) for number in range(100)]
    image = make_picture(Wish(drawings[0], 187, 132, 1.0, 0.0, "light", "sand"))
    for drawing in drawings:
        image.save(str(tmp_path / f"{Wish(drawing, 187, 132, 1.0, 0.0, 'light', 'sand').key}.png"))
    sketches().attach(tmp_path)
    try:
        with within(1.0):
            for drawing in drawings:
                pixmap = exercise_pixmap(replace(exercise, drawing=drawing), QSize(187, 132))
                assert not pixmap.isNull()
    finally:
        sketches().detach()


@pytest.mark.usefixtures("look")
def test_that_start_and_end_have_pictures_of_their_own(qapp: QApplication, exercise: Exercise) -> None:
    assert exercise.drawing is not None
    wish = Wish(exercise.drawing, 160, 120, 1.0, 0.0, "light", "sand")
    start, end = make_picture(replace(wish, share=0.0)), make_picture(wish)
    assert start != end
    screen = QImage(160, 120, QImage.Format.Format_RGB32)
    screen.fill(Qt.GlobalColor.white)
    painter = QPainter(screen)
    painter.drawImage(QRectF(0, 0, 160, 120), end)
    painter.end()
    assert colours(screen) > 20


@pytest.mark.usefixtures("look")
def test_that_a_view_in_a_layout_takes_the_place_it_gets(
    qtbot: QtBot, jobs: Jobs, exercise: Exercise
) -> None:
    sketches().work_in(jobs)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    view = FigureView(QSize(560, 372))
    view.show_exercise(exercise)
    column.addWidget(view)
    column.addStretch(1)
    page.resize(420, 600)
    page.show()
    qtbot.waitExposed(page)
    assert view.height() == pytest.approx(view.width() * 372 / 560, abs=2)
