"""The frame: sidebar and rail, keys that work anywhere, help, text size, notices."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from rehab.domain.clock import local_day
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.pain import Measure
from rehab.domain.settings import Appearance, Settings
from rehab.ui.theme import apply_theme, tokens
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(road: Callable[..., Road], qapp: QApplication) -> Iterator[Road]:
    """The app with the sample person, on Today."""
    opened = road()
    opened.click("first_run_sample")
    opened.click("first_run_next")
    yield opened
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


def test_that_control_and_a_digit_go_to_the_pages_in_the_order_of_the_sidebar(window: Road) -> None:
    for key, page in ((Qt.Key.Key_2, "progress"), (Qt.Key.Key_3, "program"), (Qt.Key.Key_4, "library")):
        window.press(key, CONTROL)
        assert window.page == page
    window.press(Qt.Key.Key_Comma, CONTROL)
    assert window.page == "settings"
    window.press(Qt.Key.Key_1, CONTROL)
    assert window.page == "today"


def test_that_a_page_key_leaves_an_open_form_and_what_is_typed_on_it_alone(window: Road) -> None:
    window.press(Qt.Key.Key_5)
    window.press(Qt.Key.Key_N)
    field = QApplication.focusWidget()
    window.type("Long walk on cobbles")
    for key in (Qt.Key.Key_2, Qt.Key.Key_N, Qt.Key.Key_Comma, Qt.Key.Key_Plus):
        window.press(key, CONTROL)
    assert (window.page, tokens().scale) == ("today", 1.0)
    assert QApplication.focusWidget() is field
    window.press(Qt.Key.Key_Return, CONTROL)
    assert not window.shows("note_form")
    window.press(Qt.Key.Key_2, CONTROL)
    assert window.page == "progress"


def test_that_a_digit_typed_before_there_is_a_page_is_the_score_of_the_morning(window: Road) -> None:
    window.close()
    window.open(early="4")
    episode = window.services.people.current()
    assert episode is not None
    reading = window.services.checkins.morning(episode.id, window.now.date())
    assert reading is not None
    assert reading.value == 4
    assert "First steps: 4" in window.texts()


def test_that_what_is_typed_before_a_question_for_the_passphrase_is_no_score(window: Road) -> None:
    window.close()
    window.open(early="4", refused=UserError("locked"))
    assert "How were your first steps today?" in window.texts()


def test_that_escape_returns_to_the_page_before(window: Road) -> None:
    window.press(Qt.Key.Key_2, CONTROL)
    window.press(Qt.Key.Key_3, CONTROL)
    window.press(Qt.Key.Key_Escape)
    assert window.page == "progress"
    window.press(Qt.Key.Key_Escape)
    assert window.page == "today"


def test_that_the_sidebar_becomes_a_rail_below_1080_pixels(window: Road) -> None:
    window.window.resize(1280, 800)
    window.settle()
    assert not window.app.window.sidebar.rail
    window.window.resize(1000, 700)
    window.settle()
    assert window.app.window.sidebar.rail


def test_that_the_window_does_not_shrink_below_its_minimum(window: Road) -> None:
    assert (window.window.minimumWidth(), window.window.minimumHeight()) == (960, 640)


def test_that_f1_shows_help_for_the_page_and_escape_gives_the_focus_back(window: Road) -> None:
    before = QApplication.focusWidget()
    window.press(Qt.Key.Key_F1)
    card = window.find("help_card")
    assert card.isVisible()
    assert "first-step pain" in window.texts()
    window.press(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert QApplication.focusWidget() is before
    assert window.page == "today"


def test_that_text_grows_and_shrinks_by_keys_and_stays_on_the_page(window: Road) -> None:
    window.press(Qt.Key.Key_3, CONTROL)
    window.press(Qt.Key.Key_Plus, CONTROL)
    assert tokens().scale == 1.25
    assert window.services.preferences.settings.text_size == 125
    assert window.page == "program"
    window.press(Qt.Key.Key_Minus, CONTROL)
    assert tokens().scale == 1.0
    window.press(Qt.Key.Key_Plus, CONTROL)
    window.press(Qt.Key.Key_Plus, CONTROL)
    window.press(Qt.Key.Key_0, CONTROL)
    assert window.services.preferences.settings.text_size == 100


def test_that_the_window_has_the_icon_of_the_program_in_the_sizes_that_desktops_ask_for(window: Road) -> None:
    shown = window.window.windowIcon()
    assert {size.width() for size in shown.availableSizes()} == {16, 24, 32, 48, 64, 128}
    drawn = shown.pixmap(QSize(64, 64)).toImage()
    assert drawn.pixelColor(32, 6).name() == "#1f6b66"
    assert drawn.pixelColor(0, 0).alpha() == 0


def test_that_f6_moves_between_sidebar_and_page(window: Road) -> None:
    sidebar = window.app.window.sidebar
    window.press(Qt.Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert sidebar.isAncestorOf(focused)
    window.press(Qt.Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not sidebar.isAncestorOf(focused)


def test_that_control_b_makes_a_checked_backup_and_says_so(window: Road) -> None:
    before = set(window.paths.backups.glob("*.db"))
    window.press(Qt.Key.Key_B, CONTROL)
    (made,) = set(window.paths.backups.glob("*.db")) - before
    assert made.name in window.find("problem_banner").text()


def test_that_a_line_above_a_page_stands_between_its_edges_and_takes_no_room_when_closed(
    window: Road,
) -> None:
    pages, notices = window.find("pages"), window.app.window.notices
    notices.tour.hide()
    window.settle()
    above = pages.y()
    notices.banner.show_text("Something to say", "amber", ())
    window.settle()
    assert (notices.banner.x(), pages.width() - notices.banner.geometry().right() - 1) == (28, 28)
    assert notices.banner.y() == 12
    notices.banner.hide()
    window.settle()
    assert pages.y() == above


def test_that_a_problem_of_the_computer_is_one_banner_that_can_be_closed(window: Road) -> None:
    problem = EnvironmentProblem("disk_full", path=window.paths.database, folder=window.paths.data_dir)
    window.app.window.notices.show_problem(problem)
    banner = window.find("problem_banner")
    assert "full" in banner.text()
    assert "<" not in banner.text()


def test_that_undo_names_what_it_takes_back(window: Road) -> None:
    menu = window.app.pages.commands
    window.type("7")
    text, enabled = menu.state("undo")
    assert enabled
    assert "7" in text
    window.press(Qt.Key.Key_Z, CONTROL)
    assert menu.state("undo")[1] is False
    assert menu.state("redo")[1] is True


def test_that_a_step_that_no_longer_fits_does_not_stand_before_older_ones(window: Road) -> None:
    services, menu = window.app.services, window.app.pages.commands
    assert services is not None
    episode = services.people.current()
    assert episode is not None
    window.type("7")
    window.type("W")
    window.type("4")
    window.click("worst_save")
    assert "4" in menu.state("undo")[0]
    today = local_day(window.clock())
    of_two_days = services.checkins.readings(episode.id, today - timedelta(days=1), today)
    worst = next(r for r in of_two_days if (r.measure, r.value) == (Measure.WORST, 4))
    services.checkins.edit(worst.id, worst.version, 6)

    window.press(Qt.Key.Key_Z, CONTROL)
    assert "changed or deleted in the meantime" in window.find("problem_banner").text()
    assert "7" in menu.state("undo")[0]
    window.press(Qt.Key.Key_Z, CONTROL)
    assert menu.state("undo")[1] is False


def test_that_the_log_menu_opens_its_forms(window: Road) -> None:
    for name in ("run", "treatment", "worst", "note"):
        window.app.window.go(f"today:{name}")
        window.settle()
        assert window.shows(f"{name}_form"), name
        window.press(Qt.Key.Key_Escape)
        assert not window.shows(f"{name}_form"), name


def test_that_the_size_of_the_window_comes_back(road: Callable[..., Road], window: Road) -> None:
    window.window.resize(1111, 700)
    window.close()
    again = road(window.paths.data_dir)
    # The width is cut to the screen of the tests, which is narrower than the window.
    assert again.window.height() == 700


def test_that_a_damaged_file_of_the_window_leaves_the_preferred_size(
    road: Callable[..., Road], window: Road
) -> None:
    window.close()
    (window.paths.data_dir / "window.ini").write_bytes(b"[General]\ngeometry=@ByteArray(nonsense)")
    again = road(window.paths.data_dir)
    assert (again.window.width(), again.window.height()) == (1280, 800)


def test_that_a_change_in_settings_stays_in_its_section(window: Road) -> None:
    window.app.window.go("settings:seeing")
    window.settle()
    window.click("setting_high_contrast")
    assert tokens().high_contrast
    assert window.shows("setting_single_keys")
    window.press(Qt.Key.Key_Plus, CONTROL)
    assert window.shows("setting_single_keys")
