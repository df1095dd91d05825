"""The library: search, filters, grid, favourites, and one exercise in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rehab.domain.exercise import Evidence, Strength
from rehab.domain.settings import Appearance, Settings
from rehab.ui.exercise.grid import CardGrid, card_frame
from rehab.ui.exercise.page import QUERY_SHOWN, LibraryPage
from rehab.ui.exercise.state import Link, WhereUsed, build_detail_state
from rehab.ui.theme import apply_theme
from rehab.ui.widgets.layout import page_margins
from tests.builders import make_exercise
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(road: Callable[..., Road], qapp: QApplication) -> Iterator[Road]:
    """The app with the sample person, in the library."""
    opened = road()
    opened.click("first_run_sample")
    opened.click("first_run_next")
    opened.press(Qt.Key.Key_4, CONTROL)
    assert opened.page == "library"
    yield opened
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


def page_of(window: Road) -> LibraryPage:
    page = window.find("library_page")
    assert isinstance(page, LibraryPage)
    return page


def grid_of(window: Road) -> CardGrid:
    return page_of(window).grid


def shown(window: Road) -> list[str]:
    return [card.exercise.slug for card in grid_of(window).cards.cards]


def favourites_shown(window: Road) -> list[str]:
    return [card.exercise.slug for card in grid_of(window).cards.cards if card.favourite]


def words_in(widget: QWidget) -> str:
    children = [widget, *widget.findChildren(QWidget)]
    return "\n".join(str(c.text()) for c in children if hasattr(c, "text"))


def focus_name() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def look_for(window: Road, text: str) -> None:
    """Put a text into the search field as a paste does, and wait until it was searched."""
    field = window.find("library_search")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    with window.qtbot.waitSignal(page_of(window).searched):
        field.selectAll()
        field.insert(text)
    window.settle()


def open_exercise(window: Road, slug: str) -> None:
    """Go to a card of the grid and press Enter."""
    grid_of(window).setFocus()
    grid_of(window).set_current(slug)
    window.press(Qt.Key.Key_Return)
    assert window.shows("exercise_detail")


# search


def test_that_two_typing_errors_still_find_heel_raises(window: Road) -> None:
    grid_of(window).setFocus()
    window.press(Qt.Key.Key_Slash)
    with window.qtbot.waitSignal(page_of(window).searched):
        window.type("hel rase")
    window.settle()
    field = window.find("library_search")
    assert isinstance(field, QLineEdit)
    assert field.text() == "hel rase"
    found = shown(window)
    assert found
    assert found[0].endswith("heel-raise")
    assert {"double-heel-raise", "single-heel-raise", "seated-heel-raise"} <= set(found)


def test_that_the_count_says_how_many_of_how_many_are_shown(window: Road) -> None:
    total = len(window.services.library.exercises())
    assert words_in(window.find("library_count")) == f"{total} exercises"
    look_for(window, "heel raise")
    found = len(shown(window))
    assert 0 < found < total
    assert words_in(window.find("library_count")) == f"{found} of {total} exercises"
    window.find("library_search").setFocus()
    with window.qtbot.waitSignal(page_of(window).searched):
        window.press(Qt.Key.Key_Escape)
    window.settle()
    assert words_in(window.find("library_count")) == f"{total} exercises"
    assert window.page == "library"


def test_that_slash_goes_to_the_search_from_the_grid_and_from_an_exercise(window: Road) -> None:
    grid_of(window).setFocus()
    window.press(Qt.Key.Key_Slash)
    assert focus_name() == "library_search"
    open_exercise(window, "double-heel-raise")
    window.press(Qt.Key.Key_Slash)
    assert focus_name() == "library_search"
    assert window.shows("library_grid")
    assert not window.shows("exercise_detail")


def test_that_letters_in_the_search_are_no_commands(window: Road) -> None:
    open_exercise(window, "double-heel-raise")
    window.press(Qt.Key.Key_Slash)
    with window.qtbot.waitSignal(page_of(window).searched):
        window.type("foot f/")
    window.settle()
    field = window.find("library_search")
    assert isinstance(field, QLineEdit)
    assert field.text() == "foot f/"
    assert window.services.preferences.settings.favourites == ()


def test_that_nothing_found_offers_words_that_the_library_knows(window: Road) -> None:
    look_for(window, "qqq heel")
    assert shown(window) == []
    assert not window.shows("library_grid")
    words = words_in(window.find("library_nothing"))
    assert "Nothing found for “qqq heel”" in words
    assert "Did you mean heel?" in words
    with window.qtbot.waitSignal(page_of(window).searched):
        window.click("empty_suggest")
    window.settle()
    field = window.find("library_search")
    assert isinstance(field, QLineEdit)
    assert field.text() == "heel"
    assert shown(window)
    assert window.shows("library_grid")
    assert focus_name() == "library_search"


def test_that_the_suggestion_names_as_many_exercises_as_it_then_shows(window: Road) -> None:
    window.click("filter_region_calf")
    look_for(window, "qqq heel")
    words = words_in(window.find("library_nothing"))
    with window.qtbot.waitSignal(page_of(window).searched):
        window.click("empty_suggest")
    window.settle()
    assert f"Did you mean heel? {len(shown(window))} exercises." in words


def test_that_nothing_found_without_a_suggestion_offers_to_begin_anew(window: Road) -> None:
    window.click("filter_region_foot")
    look_for(window, "zzzz")
    assert not window.shows("empty_suggest")
    with window.qtbot.waitSignal(page_of(window).searched):
        window.click("empty_clear")
    window.settle()
    assert len(shown(window)) == len(window.services.library.exercises())
    assert not window.shows("chip_region_foot")


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_that_typing_goes_on_after_leaving_for_results_that_are_not_there(window: Road, key: Qt.Key) -> None:
    look_for(window, "zzzz")
    window.press(key)
    assert focus_name() == "library_search"
    with window.qtbot.waitSignal(page_of(window).searched):
        window.press(Qt.Key.Key_Escape)
    window.settle()
    assert window.page == "library"
    assert shown(window)


@pytest.mark.parametrize(
    "text",
    [
        "%",
        "_",
        "%_%",
        "'",
        '"',
        "\"'`; DROP TABLE exercises; --",
        "<b>heel</b> & <script>",
        "{query} {0} %s",
        "\\",
        "(*[",
        "\N{GRINNING FACE} \N{RIGHT-TO-LEFT OVERRIDE}heel",
        "heel\x00raise",
        "\x00",
        "x" * 10_000,
        "heel " * 2_000,
        "   ",
    ],
    ids=range(16),
)
def test_that_any_search_text_is_only_a_text(window: Road, text: str) -> None:
    total = len(window.services.library.exercises())
    look_for(window, text)
    assert window.page == "library"
    assert window.shows("library_grid") != window.shows("library_nothing")
    if window.shows("library_nothing"):
        assert len(max(words_in(window.find("library_nothing")).splitlines(), key=len)) < QUERY_SHOWN + 60
    look_for(window, "heel raise")
    assert 0 < len(shown(window)) < total


# filters


def test_that_a_filter_shows_fewer_cards_and_a_chip_that_takes_it_away(window: Road) -> None:
    before = shown(window)
    window.click("filter_region_foot")
    fewer = shown(window)
    assert 0 < len(fewer) < len(before)
    assert window.find("filter_region_foot").isChecked()
    assert words_in(window.find("library_count")) == f"{len(fewer)} of {len(before)} exercises"
    window.click("chip_region_foot")
    assert shown(window) == before
    assert not window.find("filter_region_foot").isChecked()
    assert not window.shows("chip_region_foot")


def test_that_a_filter_shows_as_many_cards_as_its_count_promised(window: Road) -> None:
    promised = window.find("filter_kind_balance").count
    window.click("filter_kind_balance")
    assert len(shown(window)) == promised
    promised = window.find("filter_level_easy").count
    window.click("filter_level_easy")
    assert len(shown(window)) == promised
    assert window.shows("chip_kind_balance")
    assert window.shows("chip_level_easy")


def test_that_options_of_one_group_are_alternatives(window: Road) -> None:
    window.click("filter_kind_balance")
    one = set(shown(window))
    window.click("filter_kind_stretch")
    assert one < set(shown(window))


def test_that_delete_on_a_chip_takes_its_filter_away(window: Road) -> None:
    before = shown(window)
    window.click("filter_region_hip")
    window.find("chip_region_hip").setFocus()
    window.press(Qt.Key.Key_Delete)
    assert shown(window) == before


def test_that_clear_filters_takes_all_filters_away_and_keeps_the_search(window: Road) -> None:
    look_for(window, "heel raise")
    searched = shown(window)
    window.click("filter_region_calf")
    window.click("filter_level_easy")
    assert len(shown(window)) < len(searched)
    window.click("library_clear")
    assert shown(window) == searched
    assert not window.shows("chip_region_calf")
    assert not window.shows("chip_level_easy")


def test_that_a_narrow_window_folds_the_filters_into_a_button(window: Road) -> None:
    window.window.resize(960, 700)
    window.settle()
    assert not window.shows("library_filters")
    window.click("library_filter_button")
    assert window.shows("library_filters")


@pytest.mark.parametrize("width", [1280, 960])
def test_that_the_library_has_the_edges_of_every_page(window: Road, width: int) -> None:
    window.window.resize(width, 700)
    window.settle()
    page, transfer = window.find("library_page"), window.find("library_transfer")
    right = page.width() - 1 - transfer.mapTo(page, transfer.rect().topRight()).x()
    assert right == page_margins(page.width()).right()
    grid = grid_of(window)
    last = card_frame(grid.visualRect(grid.model().index(grid.columns - 1, 0))).toRect()
    end = page.width() - 1 - grid.viewport().mapTo(page, last.topRight()).x()
    assert end == pytest.approx(right, abs=grid.columns)


def test_that_in_large_text_the_chosen_filters_have_a_row_of_their_own(window: Road) -> None:
    window.services.preferences.change(text_size=200)
    window.close()
    window.open()
    window.press(Qt.Key.Key_4, CONTROL)
    page_of(window).filter_edited.emit("region", "calf", True)
    window.settle()
    chip, sort = window.find("chip_region_calf"), window.find("library_sort")
    assert chip.mapTo(page_of(window), chip.rect().topLeft()).y() > sort.geometry().bottom()
    for name in ("library_views", "library_sort"):
        assert window.find(name).width() >= window.find(name).sizeHint().width()


# grid


def test_that_arrows_and_enter_open_an_exercise_and_escape_returns_to_its_card(window: Road) -> None:
    grid_of(window).setFocus()
    window.press(Qt.Key.Key_Slash)
    window.press(Qt.Key.Key_Down)
    assert focus_name() == "library_grid"
    first, second, *_ = shown(window)
    assert grid_of(window).current_slug() == first
    window.press(Qt.Key.Key_Right)
    assert grid_of(window).current_slug() == second
    window.press(Qt.Key.Key_Down)
    below = shown(window)[1 + grid_of(window).columns]
    assert grid_of(window).current_slug() == below
    window.press(Qt.Key.Key_Return)
    assert page_of(window).detail.slug == below
    assert window.shows("exercise_detail")
    window.press(Qt.Key.Key_Escape)
    assert window.page == "library"
    assert not window.shows("exercise_detail")
    assert grid_of(window).current_slug() == below
    assert focus_name() == "library_grid"


def test_that_a_click_opens_a_card_and_the_button_returns(window: Road) -> None:
    grid = grid_of(window)
    place = grid.visualRect(grid.cards.index(2)).center()
    window.qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.settle()
    assert page_of(window).detail.slug == shown(window)[2]
    window.click("exercise_back")
    assert not window.shows("exercise_detail")
    assert grid.current_slug() == shown(window)[2]


# favourites


def test_that_f_marks_a_favourite_that_is_still_there_after_opening_again(
    road: Callable[..., Road], window: Road
) -> None:
    open_exercise(window, "single-heel-raise")
    window.press(Qt.Key.Key_F)
    assert "marked" in words_in(window.find("exercise_favourite"))
    window.press(Qt.Key.Key_Escape)
    assert favourites_shown(window) == ["single-heel-raise"]
    window.close()
    again = road(window.paths.data_dir)
    again.press(Qt.Key.Key_4, CONTROL)
    assert favourites_shown(again) == ["single-heel-raise"]
    if not again.shows("library_filters"):  # the screen of the tests is narrow
        again.click("library_filter_button")
    again.click("filter_favourite_yes")
    assert shown(again) == ["single-heel-raise"]


def test_that_f_in_the_grid_marks_the_card_with_the_cursor_and_unmarks_it_again(window: Road) -> None:
    grid_of(window).setFocus()
    grid_of(window).set_current("short-foot")
    window.press(Qt.Key.Key_F)
    assert favourites_shown(window) == ["short-foot"]
    assert grid_of(window).current_slug() == "short-foot"
    window.press(Qt.Key.Key_F)
    assert favourites_shown(window) == []
    assert window.services.preferences.settings.favourites == ()


def test_that_the_last_favourite_can_be_unmarked_while_only_favourites_are_shown(window: Road) -> None:
    open_exercise(window, "short-foot")
    window.press(Qt.Key.Key_F)
    window.press(Qt.Key.Key_Escape)
    window.click("filter_favourite_yes")
    open_exercise(window, "short-foot")
    window.press(Qt.Key.Key_F)
    window.press(Qt.Key.Key_Escape)
    assert "No exercise fits these filters" in words_in(window.find("library_nothing"))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    window.press(Qt.Key.Key_Slash)
    assert focus_name() == "library_search"


# one exercise


def test_that_an_exercise_shows_all_that_is_known_about_it(window: Road) -> None:
    exercise = window.services.library.exercise("double-heel-raise")
    open_exercise(window, exercise.slug)
    assert words_in(window.find("exercise_name")) == exercise.name
    words = window.texts()
    assert exercise.steps
    for sentence in (exercise.summary, *exercise.steps, *exercise.good_signs, *exercise.stop_if):
        assert sentence in words
    dose = window.find("exercise_dose")
    assert len([c for c in dose.children() if isinstance(c, QWidget)]) >= 2
    assert exercise.evidence.sentence in words_in(window.find("exercise_evidence"))
    assert words_in(window.find("exercise_strength"))


def test_that_the_sources_open_in_place_and_fold_away_again(window: Road) -> None:
    exercise = window.services.library.exercise("double-heel-raise")
    open_exercise(window, exercise.slug)
    assert not window.shows("exercise_source_list")
    window.click("exercise_sources")
    words = words_in(window.find("exercise_source_list"))
    assert exercise.evidence.sources
    for source in exercise.evidence.sources:
        assert source.text in words
    window.find("exercise_sources").setFocus()
    window.press(Qt.Key.Key_Space)
    assert not window.shows("exercise_source_list")


def test_that_easier_and_harder_lead_to_the_other_exercise_and_back_to_its_card(window: Road) -> None:
    open_exercise(window, "double-heel-raise")
    window.click("harder_single-heel-raise")
    assert page_of(window).detail.slug == "single-heel-raise"
    name = window.services.library.exercise("single-heel-raise").name
    assert words_in(window.find("exercise_name")) == name
    window.click("easier_double-heel-raise")
    window.click("easier_seated-heel-raise")
    assert page_of(window).detail.slug == "seated-heel-raise"
    window.press(Qt.Key.Key_Escape)
    assert grid_of(window).current_slug() == "seated-heel-raise"


def test_that_an_exercise_of_the_plan_says_in_which_sessions_it_is(window: Road) -> None:
    open_exercise(window, "short-foot")
    assert "Foot and balance" in words_in(window.find("exercise_used_in"))


# values


def test_that_the_state_of_an_exercise_has_links_and_signs_ready_to_show() -> None:
    exercise = make_exercise(
        "heel-raise",
        "E13",
        name="Heel raise",
        easier=("seated", "gone"),
        harder=("single",),
        stop_if=("Sharp pain",),
        cautions=("Slippery floor",),
        equipment=(),
        evidence=Evidence(Strength.LOW, "One small trial.", ("V1",)),
    )
    others = {
        "heel-raise": exercise,
        "seated": make_exercise("seated", "E14", name="Seated heel raise"),
        "single": make_exercise("single", "E15", name="Single heel raise"),
    }
    state = build_detail_state(exercise, others, frozenset({"heel-raise"}), WhereUsed("In the evening"))
    assert state.name == "Heel raise"
    assert state.easier == (Link("seated", "Seated heel raise"),)
    assert state.harder == (Link("single", "Single heel raise"),)
    assert state.take_care == ("Sharp pain", "Slippery floor")
    assert state.strength_tone == "amber"
    assert state.sources == ()
    assert state.favourite
    assert not state.visit
    assert len(set(state.tags)) == len(state.tags)
