"""The window in other languages: chosen with a click, complete on every page, turned round where people read so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rehab.domain.pain import Measure
from rehab.domain.settings import Distance, Region
from rehab.paths import resource
from rehab.storage.catalog import Catalog
from rehab.storage.catalog_words import sentences_of
from rehab.ui.exercise.grid import CardGrid, card_frame
from rehab.ui.language import LANGUAGE_VARIABLE, PSEUDO, region, spoken
from rehab.ui.widgets import PageScroll
from tests.e2e.conftest import MORNING, Road, road
from tests.untranslated import texts_in, untranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["road"]

PAGES = (
    "today",
    "progress",
    "program",
    "library",
    "library:wall-calf-stretch",
    "guide",
    "history",
    "runs",
    "checkup",
    "paper",
    "patients",
    "settings:general",
    "settings:reminders",
    "settings:verdict",
    "settings:seeing",
    "settings:data",
    "settings:shared",
    "settings:privacy",
    "settings:about",
)


@pytest.fixture
def in_language(road: Callable[..., Road]) -> Iterator[Callable[..., Road]]:
    """The sample person's window in a language."""
    windows: list[Road] = []

    def start(language: str, *, filled: bool = True) -> Road:
        window = road()
        windows.append(window)
        window.services.preferences.change(language=language)
        window.close()
        window.open()
        if filled:
            services = window.services
            services.sample.fill(MORNING.date())
            current = services.people.current()
            assert current is not None
            services.checkins.log(Measure.FIRST_STEP, 5, current.id)
            window.close()
            window.open()
        return window

    yield start
    for window in windows:
        if window.app.services is not None:
            window.close()


def by_keyboard(window: Road, button: str, number: int) -> None:
    """Choose an entry of a menu by its number, from 1."""
    window.find(button).setFocus()
    window.press(Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for _ in range(number):
        window.qtbot.keyClick(menu, Qt.Key.Key_Down)
    window.qtbot.keyClick(menu, Qt.Key.Key_Return)


def shown(window: Road) -> str:
    """All words of the window."""
    return "\n".join(label.text() for label in window.window.findChildren(QLabel))


def test_that_every_text_on_every_page_can_be_translated(in_language: Callable[..., Road]) -> None:
    window = in_language(PSEUDO)
    catalog = Catalog(resource("exercises"))
    content = (
        catalog.exercises(),
        catalog.programmes(),
        catalog.packs(),
        catalog.guide(),
        catalog.sources(),
    )
    given = set(sentences_of(content)) | {source.doi or "" for source in catalog.sources()}
    given |= {str(window.paths.data_dir), "db.example.org", "clinic", "anna"}
    found = []
    for page in PAGES:
        window.app.window.go(page)
        QApplication.processEvents()
        found += [f"{page}: {text}" for text in untranslated(texts_in(window.window), given)]
    # Studies are named as their authors named them.
    named = ("doi:", " et al. ", "and others")
    assert sorted({text for text in found if not any(mark in text for mark in named)}) == []


def test_that_the_pseudo_language_turns_the_window_round(in_language: Callable[..., Road]) -> None:
    window = in_language(PSEUDO)
    assert window.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    sidebar, content = window.find("sidebar"), window.find("content")
    assert sidebar.x() > content.x()


def test_that_read_from_the_right_the_library_stays_within_its_edges(
    in_language: Callable[..., Road],
) -> None:
    window = in_language(PSEUDO)
    window.window.resize(1280, 800)
    window.app.window.go("library")
    QApplication.processEvents()
    grid, page = window.find("library_grid"), window.find("content")
    assert isinstance(grid, CardGrid)
    last = card_frame(grid.visualRect(grid.model().index(grid.columns - 1, 0)))
    end = grid.viewport().mapTo(page, last.toRect().topLeft()).x()
    assert end == pytest.approx(
        window.find("library_transfer").mapTo(page, QPoint(0, 0)).x(), abs=grid.columns
    )
    window.app.window.go("library:wall-calf-stretch")
    QApplication.processEvents()
    scroll = window.find("exercise_detail").findChild(PageScroll)
    assert isinstance(scroll, PageScroll)
    assert scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(("code", "word"), [("de", "Fortschritt"), ("pl", "Postępy"), ("en", "Progress")])
def test_that_the_window_speaks_the_language_of_the_settings(
    in_language: Callable[..., Road], code: str, word: str
) -> None:
    window = in_language(code, filled=False)
    row = window.window.findChild(QWidget, "nav_progress")
    assert row is not None
    assert row.accessibleName() == word
    assert window.services.preferences.region.language == code


def test_that_after_the_window_the_program_speaks_english_again(in_language: Callable[..., Road]) -> None:
    window = in_language("de", filled=False)
    assert QCoreApplication.translate("pages", "Progress") == "Fortschritt"
    window.close()
    assert QCoreApplication.translate("pages", "Progress") == "Progress"


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_that_another_language_on_the_first_run_opens_the_window_again(
    road: Callable[..., Road], way: str
) -> None:
    window = road()
    window.app.window.go("first_run")
    window.settle()
    if way == "mouse":
        window.choose("first_run_language", "choice_de")
    else:
        by_keyboard(window, "first_run_language", 2)
    window.qtbot.waitUntil(lambda: window.app.services is None)
    assert window.app.begins_again
    window.open()
    window.app.window.go("first_run")
    window.settle()
    assert "Willkommen" in shown(window)


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_that_another_language_in_the_settings_opens_the_window_again(
    road: Callable[..., Road], way: str
) -> None:
    window = road()
    window.app.window.go("settings:general")
    window.settle()
    if way == "mouse":
        window.choose("setting_language", "choice_pl")
    else:
        by_keyboard(window, "setting_language", 4)
    window.qtbot.waitUntil(lambda: window.app.services is None)
    assert window.open().services.preferences.chosen.language == "pl"


def test_that_the_language_that_is_spoken_already_changes_nothing(road: Callable[..., Road]) -> None:
    window = road()
    window.app.window.go("settings:general")
    window.settle()
    window.choose("setting_language", "choice_en")
    assert window.app.services is not None
    assert not window.app.begins_again


@pytest.mark.parametrize(
    ("variable", "chosen", "expected"),
    [("", "de", "de"), ("pl", "de", "pl"), ("de_AT.UTF-8", "", "de"), ("fr", "", "en"), ("", "fr", "en")],
)
def test_that_the_variable_is_stronger_than_the_setting(
    monkeypatch: pytest.MonkeyPatch, variable: str, chosen: str, expected: str
) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, variable)
    assert spoken(chosen) == expected


@pytest.mark.parametrize(
    ("home", "expected"),
    [
        ("en_US", Region("en", 6, Distance.MILES)),
        ("en_GB", Region("en", 0, Distance.MILES)),
        ("de_DE", Region("en", 0, Distance.KM)),
        ("pl_PL", Region("en", 0, Distance.KM)),
        ("C", Region("en", 0, Distance.KM)),
    ],
)
def test_that_week_and_distance_follow_the_territory(home: str, expected: Region) -> None:
    assert region("en", QLocale(home)) == expected
