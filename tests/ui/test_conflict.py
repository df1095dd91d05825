"""An entry that somebody else changed while its form was open: theirs, yours or both, by mouse and by keyboard."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from rehab.domain.conflict import Conflict, Keep
from rehab.domain.diary import EntryKind
from rehab.services.bundle import open_services
from rehab.ui.texts import conflict as words
from tests.ui.history_home import Scene, road, scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.run import Run

__all__ = ["road", "scene"]

NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)


def changed_by_another_window(scene: Scene, **changes: object) -> None:
    """The same entry, changed in a second window of this computer."""
    with closing(open_services(scene.road.paths, scene.road.clock)) as other:
        (run,) = other.runs.runs(scene.day, scene.day)
        minutes = None if run.moving_s is None else run.moving_s / 60
        values = {"km": run.distance_m / 1000, "minutes": minutes, "name": run.name, **changes}
        other.runs.amend(run.id, run.version, at=run.at, **values)  # type: ignore[arg-type]


def when_asked(scene: Scene, answer: Callable[[], None]) -> None:
    """Answer as soon as the question is there; what stores the form waits for it."""
    timer = QTimer(scene.road.window)

    def look() -> None:
        if scene.road.shows("conflict_card"):
            timer.stop()
            answer()

    timer.timeout.connect(look)
    timer.start(10)


def stored(scene: Scene) -> Run:
    (run,) = scene.road.services.runs.runs(scene.day, scene.day)
    return run


@pytest.fixture
def form(scene: Scene) -> Scene:
    """The form of a run is open; another window has stored another distance and name for it."""
    scene.open()
    scene.put_cursor(EntryKind.RUN)
    scene.road.press(Qt.Key.Key_Return)
    changed_by_another_window(scene, km=6.5, name="Hills")
    scene.typed("run_minutes", "33")
    return scene


def test_that_each_field_can_be_chosen_by_mouse(form: Scene) -> None:
    def answer() -> None:
        told = form.road.find("conflict_told")
        assert isinstance(told, QLabel)
        assert told.text().startswith("Another window changed it")
        card = form.road.find("conflict_card")
        labels = {w.objectName(): w.text() for w in card.findChildren(QLabel) if w.objectName()}
        assert labels["conflict_distance_m_theirs"] == "6.5 km"
        assert labels["conflict_moving_s_yours"] == "33 min"
        assert not form.road.find("conflict_save").isEnabled()
        for field, way in (("distance_m", 0), ("moving_s", 1), ("name", 0)):
            choice = form.road.find(f"conflict_{field}")
            buttons = [b for b in choice.findChildren(type(choice.focusProxy())) if b is not None]
            form.road.qtbot.mouseClick(buttons[way], Qt.MouseButton.LeftButton)
        form.road.click("conflict_save")

    when_asked(form, answer)
    form.road.click("run_save")
    run = stored(form)
    assert (run.distance_m, run.moving_s, run.name) == (6500, 33 * 60, "Hills")
    assert not form.road.shows("run_form")
    form.road.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (stored(form).moving_s, stored(form).name) == (31 * 60, "Hills")


@pytest.mark.parametrize(("name", "expected"), [("theirs", (6500, 31 * 60)), ("yours", (5237, 33 * 60))])
def test_that_all_of_one_side_is_one_key(form: Scene, name: str, expected: tuple[int, int]) -> None:
    def answer() -> None:
        form.road.find(f"conflict_all_{name}").setFocus()
        form.road.press(Qt.Key.Key_Space)

    when_asked(form, answer)
    form.road.press(Qt.Key.Key_Return)
    assert (stored(form).distance_m, stored(form).moving_s) == expected
    assert not form.road.shows("run_form")


def test_that_escape_leads_back_to_the_form_with_all_that_was_typed(form: Scene) -> None:
    when_asked(form, lambda: form.road.press(Qt.Key.Key_Escape))
    form.road.press(Qt.Key.Key_Return)
    assert form.road.shows("run_form")
    assert form.road.find("run_minutes").text() == "33"  # type: ignore[attr-defined]
    assert (stored(form).distance_m, stored(form).moving_s) == (6500, 31 * 60)


def test_that_somebody_who_is_faster_twice_is_asked_about_twice(form: Scene) -> None:
    asked = 0

    def answer() -> None:
        nonlocal asked
        asked += 1
        if asked == 1:
            changed_by_another_window(form, km=7.5)
            when_asked(form, answer)
        form.road.click("conflict_all_yours")

    when_asked(form, answer)
    form.road.press(Qt.Key.Key_Return)
    assert asked == 2
    assert (stored(form).distance_m, stored(form).moving_s) == (5237, 33 * 60)


def test_that_both_moments_of_an_entry_are_told_on_the_clock_of_the_person() -> None:
    stored = datetime(2026, 11, 17, 6, 12, tzinfo=UTC)
    yours = datetime(2026, 11, 17, 8, 30, tzinfo=timezone(timedelta(hours=1)))
    assert words.both("at", stored, yours) == ("17 November 2026, 07:12", "17 November 2026, 08:30")


def test_that_two_free_texts_can_both_stay_and_numbers_cannot() -> None:
    conflict = Conflict(
        "run", uuid4(), 2, {"note": "a", "pain": 2, "name": "x"}, {"note": "b", "pain": 4, "name": "x"}, NOW
    )
    note, pain = conflict.differences
    assert (note.can_be_joined, pain.can_be_joined) == (True, False)
    assert [note.kept(keep) for keep in Keep] == ["a", "b", "a\nb"]


@pytest.mark.parametrize(
    ("field", "held", "said"),
    [
        ("distance_m", 5237.0, "5.24 km"),
        ("moving_s", 1860.0, "31 min"),
        ("note", "", "nothing"),
        ("side", "left", "Left"),
        ("day", NOW.date(), "17 November 2026"),
        ("pain", 3, "3"),
    ],
)
def test_that_values_are_said_in_words(field: str, held: object, said: str) -> None:
    assert words.value(field, held) == said
