"""The library beyond the grid: by complaint, order, more filters, the mirrored drawing, the ladder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton

from rehab.domain.exercise import Region
from rehab.domain.settings import Appearance, Settings
from rehab.services.bundle import open_services
from rehab.ui.exercise.pictures import Pictures
from rehab.ui.theme import apply_theme
from rehab.ui.widgets import Combo, Thumb
from tests.e2e.conftest import Road, road
from tests.pace import within
from tests.ui.test_library import (
    focus_name,
    grid_of,
    open_exercise,
    page_of,
    shown,
    window,
    words_in,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["road", "window"]


def segment(window: Road, name: str, words: str) -> QRadioButton:
    buttons = window.find(name).findChildren(QRadioButton)
    return next(button for button in buttons if button.text() == words)


def choose(window: Road, name: str, key: str) -> None:
    """Choose in a combo box by keyboard."""
    combo = window.find(name)
    assert isinstance(combo, Combo)
    combo.setFocus()
    while combo.current() != key:
        before = combo.currentIndex()
        window.press(Qt.Key.Key_Down)
        assert combo.currentIndex() != before


# by complaint


def test_that_every_complaint_shows_what_to_begin_with_and_when_not(window: Road) -> None:
    window.qtbot.mouseClick(segment(window, "library_views", "By complaint"), Qt.MouseButton.LeftButton)
    assert window.shows("library_complaints")
    exercises = {e.slug: e for e in window.services.library.exercises()}
    packs = window.services.library.packs()
    assert len(packs) == 16
    for pack in packs:
        window.click(f"nav_{pack.slug}")
        words = words_in(window.find("complaint_content"))
        assert words_in(window.find("complaint_name")) == pack.name
        for sentence in (pack.summary, pack.next_when, pack.evidence, *pack.not_when):
            assert sentence in words
        for entry in (*pack.begin, *pack.next):
            assert exercises[entry.exercise].name in words
            assert entry.why in words


def test_that_an_exercise_of_a_complaint_opens_and_escape_leads_back(window: Road) -> None:
    segment(window, "library_views", "By complaint").setFocus()
    window.press(Qt.Key.Key_Space)
    assert window.shows("library_complaints")
    assert focus_name().startswith("nav_")
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    pack = window.services.library.packs()[1]
    assert words_in(window.find("complaint_name")) == pack.name
    first = window.find(f"begin_{pack.begin[0].exercise}")
    first.setFocus()
    window.press(Qt.Key.Key_Return)
    assert page_of(window).detail.slug == pack.begin[0].exercise
    window.press(Qt.Key.Key_Escape)
    assert words_in(window.find("complaint_name")) == pack.name
    window.press(Qt.Key.Key_Escape)
    assert window.shows("library_grid")
    assert window.page == "library"


def test_that_an_exercise_says_for_which_complaints_it_is_one_of_the_first(window: Road) -> None:
    pack = next(p for p in window.services.library.packs() if p.begin)
    open_exercise(window, pack.begin[0].exercise)
    window.click(f"pack_{pack.slug}")
    assert words_in(window.find("complaint_name")) == pack.name


# order and filters


def test_that_the_order_can_be_chosen(window: Road) -> None:
    choose(window, "library_sort", "name")
    names = [card.name.casefold() for card in grid_of(window).cards.cards]
    assert names == sorted(names)
    choose(window, "library_sort", "region")
    regions = [list(Region).index(card.exercise.regions[0]) for card in grid_of(window).cards.cards]
    assert regions == sorted(regions)
    choose(window, "library_sort", "level")
    levels = [card.exercise.level.value for card in grid_of(window).cards.cards]
    assert levels == sorted(levels, key=["easy", "moderate", "hard"].index)


def test_that_the_log_decides_what_is_used_most_and_last(window: Road) -> None:
    use = window.services.use.by_exercise()
    assert len({used.times for used in use.values()}) > 1
    choose(window, "library_sort", "used")
    window.settle()
    times = [use[slug].times if slug in use else 0 for slug in shown(window)]
    assert times == sorted(times, reverse=True)
    choose(window, "library_sort", "recent")
    days = [use[slug].last.toordinal() if slug in use else 0 for slug in shown(window)]
    assert days == sorted(days, reverse=True)
    open_exercise(window, shown(window)[0])
    window.settle()
    said = words_in(window.find("exercise_used_in"))
    assert f"done {use[page_of(window).detail.slug].times} times" in said


def test_that_more_filters_unfold_and_leave_out_what_speaks_against(window: Road) -> None:
    assert not window.shows("filter_without_numb-foot")
    window.click("library_more_filters")
    box = window.find("filter_without_numb-foot")
    box.setFocus()
    window.press(Qt.Key.Key_Space)
    against = {e.slug for e in window.services.library.exercises() if "numb-foot" in e.contraindications}
    assert against
    assert not against & set(shown(window))
    chip = window.find("chip_without_numb-foot")
    assert "Leave out" in words_in(chip)
    window.click("chip_without_numb-foot")
    assert against <= set(shown(window))


# one exercise


def test_that_the_drawing_can_be_mirrored_by_mouse_and_keyboard(window: Road) -> None:
    open_exercise(window, "split-squat")
    pictures = page_of(window).detail.findChild(Pictures)
    assert pictures is not None
    before = window.find("exercise_picture").grab().toImage()
    window.qtbot.mouseClick(segment(window, "exercise_side", "Left"), Qt.MouseButton.LeftButton)
    assert pictures.left is True
    thumb = window.find("exercise_pose_a")
    assert isinstance(thumb, Thumb)
    segment(window, "exercise_side", "Left").setFocus()
    window.press(Qt.Key.Key_Right)
    assert pictures.left is False
    assert before.width() > 0


def test_that_two_still_pictures_are_not_covered_by_what_lies_on_a_moving_one(
    window: Road, qapp: QApplication
) -> None:
    open_exercise(window, "split-squat")

    def covered() -> bool:
        window.settle()
        switch, picture = window.find("exercise_side"), window.find("exercise_picture")
        return switch.mapTo(window.app.window, switch.rect().topLeft()).y() < (
            picture.mapTo(window.app.window, picture.rect().bottomLeft()).y()
        )

    try:
        assert covered()
        apply_theme(qapp, Settings(appearance=Appearance.LIGHT, animated=False))
        assert not covered()
        apply_theme(qapp, Settings(appearance=Appearance.LIGHT))
        assert covered()
    finally:
        apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


def test_that_take_care_names_who_asks_first_and_what_holds_always(window: Road) -> None:
    exercise = next(e for e in window.services.library.exercises() if e.contraindications and e.cautions)
    open_exercise(window, exercise.slug)
    words = words_in(window.find("exercise_signs"))
    assert all(caution in words for caution in exercise.cautions)
    assert "Ask a professional first with" in words_in(window.find("exercise_ask_first"))
    assert "surgery" in words_in(window.find("exercise_general_caution"))


def test_that_the_range_and_the_ready_made_programmes_are_named(window: Road) -> None:
    open_exercise(window, "double-heel-raise")
    assert words_in(window.find("exercise_range"))
    assert "programmes" in words_in(window.find("exercise_programmes"))


def test_that_the_ladder_shows_pictures_and_opens_by_keyboard(window: Road) -> None:
    open_exercise(window, "double-heel-raise")
    card = window.find("harder_single-heel-raise")
    assert isinstance(card, QAbstractButton)
    assert card.findChild(Thumb) is not None
    card.setFocus()
    window.press(Qt.Key.Key_Space)
    assert page_of(window).detail.slug == "single-heel-raise"


# the window does not wait


def test_that_content_is_read_off_the_thread_of_the_window(
    road: Callable[..., Road], qapp: QApplication
) -> None:
    first = road()
    first.click("first_run_sample")
    first.click("first_run_next")
    folder = first.paths.data_dir
    first.close()
    second = Road(first.qtbot, folder)
    services = open_services(second.paths, second.clock)
    second.app = type(first.app)(qapp, second.paths, second.clock, services.preferences)
    second.app.window.show()
    second.app.attach(services)
    assert second.app.window.current_page == "today"
    assert not services.library.ready
    first.qtbot.waitUntil(lambda: services.library.ready, timeout=20_000)
    second.app.window.close()
    first.qtbot.waitUntil(lambda: second.app.services is None)
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


@pytest.mark.parametrize("query", ["heel", "hel rase", "qqq"])
def test_that_a_key_in_the_search_is_answered_at_once(window: Road, query: str) -> None:
    page_of(window).searched.emit("x")
    with within(0.050 * len(query)):
        for end in range(1, len(query) + 1):
            page_of(window).searched.emit(query[:end])
