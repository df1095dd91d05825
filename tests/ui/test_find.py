"""Find anything: what is known is searched as one types, and Enter or a click goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from rehab.ui.find.card import FindCard
from rehab.ui.find.days import day_typed
from rehab.ui.find.state import Kind
from tests.pace import within
from tests.ui.sample_home import road, window

if TYPE_CHECKING:
    from tests.e2e.conftest import Road

__all__ = ["road", "window"]

CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 17)


@pytest.fixture
def british() -> Iterator[None]:
    """Days are written as in Britain."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def card_of(window: Road) -> FindCard:
    card = window.find("find_card")
    assert isinstance(card, FindCard)
    return card


def found(window: Road) -> list[tuple[Kind, str]]:
    return [(entry.kind, entry.title) for entry in card_of(window).list.found.entries]


def ask(window: Road, text: str = "") -> FindCard:
    window.press(Qt.Key.Key_K, CONTROL)
    window.type(text)
    return card_of(window)


def test_that_before_anything_is_typed_pages_and_commands_are_listed_with_their_keys(window: Road) -> None:
    card = ask(window)
    titles = [title for _, title in found(window)]
    assert titles[:3] == [window.app.window.sidebar.rows[n].text() for n in ("today", "progress", "program")]
    assert "Back up now" in titles
    keys = {entry.title: entry.keys for entry in card.list.found.entries}
    assert keys["Progress"] == "Ctrl+2"
    assert keys["Back up now"] == "Ctrl+B"
    assert keys["Settings"] == "Ctrl+,"


MISSPELT = (
    ("progress", Kind.PAGE, "Progress"),
    ("bakc up", Kind.COMMAND, "Back up now"),
    ("high contrst", Kind.SETTING, "High contrast"),
    ("short fot", Kind.EXERCISE, "Short foot"),
    ("fat pad", Kind.GUIDE, ""),
    ("12 november", Kind.DAY, "12 November 2026: what was logged"),
    ("yesterday", Kind.DAY, "16 November 2026: what was logged"),
)


def test_that_everything_is_found_though_it_is_misspelt(window: Road) -> None:
    finder = window.app.guidance.known()
    for typed, kind, title in MISSPELT:
        entries = finder.find(typed)
        assert any(e.kind is kind and title in ("", e.title) for e in entries), typed


def test_that_a_programme_and_a_cause_lead_to_their_cards(window: Road) -> None:
    name = window.services.planner.programmes()[3].name
    card = ask(window, name)
    row = next(i for i, e in enumerate(card.list.found.entries) if e.kind is Kind.PROGRAMME)
    card.list.mark(row)
    window.press(Qt.Key.Key_Return)
    assert window.page == "first_run"
    assert window.find(f"programme_{window.services.planner.programmes()[3].slug}").isChecked()  # type: ignore[attr-defined]
    window.app.window.go("today")
    cause = window.services.checkups.guide().causes[4]
    card = ask(window, cause.name)
    row = next(i for i, e in enumerate(card.list.found.entries) if e.kind is Kind.GUIDE)
    card.list.mark(row)
    window.press(Qt.Key.Key_Return)
    assert window.page == "checkup"
    assert cause.story[:30] in window.texts()


def test_that_arrows_move_round_the_list_and_enter_goes_to_what_is_marked(window: Road) -> None:
    card = ask(window)
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is card.field
    assert card.list.currentIndex().row() == 1
    window.press(Qt.Key.Key_PageDown)
    assert card.list.currentIndex().row() > 4
    window.press(Qt.Key.Key_PageUp)
    for _ in range(2):
        window.press(Qt.Key.Key_Up)
    assert card.list.currentIndex().row() == len(card.list.found.entries) - 1
    for _ in range(2):
        window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert window.page == "progress"
    assert not card.isVisible()


def test_that_a_click_goes_to_what_was_clicked(window: Road) -> None:
    card = ask(window, "library")
    assert card.field.accessibleDescription().startswith("Library, Page")
    row = next(i for i, e in enumerate(card.list.found.entries) if e.target == "library")
    spot = card.list.visualRect(card.list.found.index(row)).center()
    window.qtbot.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    window.settle()
    assert window.page == "library"
    assert not card.isVisible()


def test_that_a_setting_is_opened_with_the_focus_on_its_control(window: Road) -> None:
    ask(window, "high contrast")
    window.press(Qt.Key.Key_Return)
    assert window.page == "settings"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "setting_high_contrast"


def test_that_a_command_is_carried_out_and_a_day_opened_in_the_history(window: Road) -> None:
    before = len(list(window.paths.backups.glob("*")))
    ask(window, "back up now")
    window.press(Qt.Key.Key_Return)
    assert len(list(window.paths.backups.glob("*"))) > before
    ask(window, "12 november")
    window.press(Qt.Key.Key_Return)
    assert window.page == "history"


def test_that_another_person_is_found_and_shown(window: Road) -> None:
    anna = window.services.clinic.add("Anna Kovács").value
    ask(window, "kovacs")
    assert found(window)[0] == (Kind.PERSON, "Anna Kovács")
    window.press(Qt.Key.Key_Return)
    assert window.services.people.chosen == anna.id


def test_that_escape_closes_it_whatever_was_typed_and_gives_the_focus_back(window: Road) -> None:
    before = QApplication.focusWidget()
    card = ask(window, "heel")
    window.press(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert QApplication.focusWidget() is before
    assert window.page == "today"
    assert ask(window).field.text() == ""
    assert found(window)[0][0] is Kind.PAGE


def test_that_nothing_found_says_what_to_try(window: Road) -> None:
    card = ask(window, "qqqqqqq")
    assert card.nothing.isVisible()
    window.press(Qt.Key.Key_Return)
    assert card.isVisible()
    card.field.clear()
    assert card.list.isVisible()


def test_that_it_does_not_open_over_something_that_waits_for_an_answer(window: Road) -> None:
    window.press(Qt.Key.Key_N)
    window.app.window.go("find")
    assert not window.shows("find_card")


def test_that_the_keys_work_from_inside_a_field(window: Road) -> None:
    window.press(Qt.Key.Key_F, CONTROL)
    window.type("heel raise")
    field = QApplication.focusWidget()
    window.press(Qt.Key.Key_Home)
    window.press(Qt.Key.Key_K, CONTROL)
    assert window.shows("find_card")
    window.press(Qt.Key.Key_Escape)
    assert field.text() == "heel raise"  # type: ignore[union-attr]


def test_that_it_opens_and_searches_in_no_time(window: Road) -> None:
    ask(window)
    window.press(Qt.Key.Key_Escape)
    with within(0.05):
        window.app.window.go("find")
    with within(0.02):
        card_of(window).show_found(window.app.guidance.known().find("clf rase"))


def test_that_words_are_found_while_the_content_is_still_being_read(road: Callable[..., Road]) -> None:
    fresh = road()
    finder = fresh.app.guidance.known()
    assert any(entry.kind is Kind.PAGE for entry in finder.find("library"))


@pytest.mark.usefixtures("british")
@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12 March", date(2026, 3, 12)),
        ("march 12", date(2026, 3, 12)),
        ("12 mar", date(2026, 3, 12)),
        ("12 March 2025", date(2025, 3, 12)),
        ("24 december", date(2025, 12, 24)),
        ("29 february", date(2024, 2, 29)),
        ("2026-11-02", date(2026, 11, 2)),
        ("12.3.", date(2026, 3, 12)),
        ("12/3/2025", date(2025, 3, 12)),
        ("today", TODAY),
        ("yester", date(2026, 11, 16)),
        ("Monday", date(2026, 11, 16)),
        ("wednesday", date(2026, 11, 11)),
        ("31 february", None),
        ("2027-01-01", None),
        ("12 mai 99", None),
        ("12", None),
        ("ma", None),
        ("calf raise", None),
        ("", None),
    ],
)
def test_that_days_are_read_as_people_write_them(typed: str, day: date | None) -> None:
    assert day_typed(typed, TODAY) == day


def test_that_days_are_read_in_the_language_of_the_program_too() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert day_typed("12. März", TODAY) == date(2026, 3, 12)
        assert day_typed("12 march", TODAY) == date(2026, 3, 12)
        QLocale.setDefault(QLocale("pl_PL"))
        assert day_typed("12 marca", TODAY) == date(2026, 3, 12)
        QLocale.setDefault(QLocale("en_US"))
        assert day_typed("3/12", TODAY) == date(2026, 3, 12)
    finally:
        QLocale.setDefault(before)
