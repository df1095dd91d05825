"""Settings: each control is stored at once, and the care of the data file."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget

from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.settings import Appearance, Distance, Settings, Tone
from rehab.services.bundle import open_services
from rehab.services.preferences import Preferences
from rehab.ui import texts
from rehab.ui.feed import Feed
from rehab.ui.jobs import Jobs
from rehab.ui.settings.backup_desk import Reach
from rehab.ui.settings.page import SettingsPage
from rehab.ui.settings.presenter import SECTION_FIELDS, SettingsPresenter
from rehab.ui.settings.state import build_settings_state
from rehab.ui.theme import apply_theme
from rehab.ui.undo import UndoHistory
from rehab.ui.widgets import Combo, Switch
from tests.builders import FixedClock
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from rehab.domain.errors import EnvironmentProblem
    from rehab.paths import Paths

__all__ = ["road"]


class Desk:
    """The settings page over a real data folder, in a window of its own."""

    def __init__(self, qtbot: QtBot, paths: Paths) -> None:
        self.qtbot = qtbot
        self.paths = paths
        self.services = open_services(paths, FixedClock())
        self.executor = ThreadPoolExecutor(max_workers=1)
        self.jobs = Jobs(self.executor)
        self.problems: list[EnvironmentProblem] = []
        self.announced: list[Settings] = []
        self.logins: list[bool] = []
        self.feed = Feed()
        self.undo = UndoHistory(self.services.undoer, self.feed)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        self.page = SettingsPage()
        column.addWidget(self.page)
        self.presenter = SettingsPresenter(
            self.page,
            self.services.preferences,
            self.services.care,
            self.services.checkups,
            self.jobs,
            paths.data_dir,
            Reach(self.choose_file, self.replaced, self.problems.append, lambda: date(2026, 11, 16)),
            self.page,
            limits=self.services.limits,
            episode=self.episode,
            feed=self.feed,
            undo=self.undo,
            login=self.logins.append,
        )
        self.presenter.settings_changed.connect(self.announced.append)
        self.window.resize(1100, 800)
        self.presenter.refresh()
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def episode(self) -> UUID | None:
        current = self.services.people.current()
        return None if current is None else current.id

    def replaced(self) -> None:
        """No other page has to hear of it here."""

    def choose_file(self, _kind: str) -> Path | None:
        return None

    def close(self) -> None:
        self.executor.shutdown()
        self.services.close()

    def find(self, name: str) -> Any:
        found = [w for w in self.page.findChildren(QWidget, name) if w.isVisible()]
        assert found, name
        return found[0]

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: self.jobs.idle)

    def choose(self, name: str, word: str) -> None:
        """Click the word of a row of choices."""
        choices = self.find(name).findChildren(QRadioButton)
        (choice,) = [c for c in choices if word in (c.text(), c.accessibleName())]
        self.qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key)

    def stored(self) -> Settings:
        """What somebody who opens the folder now would find."""
        return Preferences(self.paths).settings

    def words(self) -> str:
        found = [w for w in self.page.findChildren(QWidget) if w.isVisible() and hasattr(w, "text")]
        return "\n".join(str(w.text()) for w in found if callable(w.text))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[Desk]:
    """Settings in the light look."""
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))
    opened = Desk(qtbot, paths)
    yield opened
    opened.close()


def log_morning(desk: Desk, value: int) -> None:
    services = desk.services
    if services.people.current() is None:
        services.planner.start("P01", Site.HEEL, Side.LEFT)
    current = services.people.current()
    assert current is not None
    services.checkins.log(Measure.FIRST_STEP, value, current.id)


# numbers of the rules


def numbers(desk: Desk) -> tuple[str, ...]:
    episode = desk.episode()
    assert episode is not None
    return desk.services.limits.limits(episode).changed


def type_number(desk: Desk, name: str, typed: str) -> None:
    field = desk.find(f"limit_{name}")
    field.setFocus()
    field.selectAll()
    desk.qtbot.keyClicks(field, typed)
    desk.press(Qt.Key.Key_Return)


def test_that_without_a_complaint_there_are_no_numbers_to_change(desk: Desk) -> None:
    desk.presenter.open("verdict")
    assert desk.page.limits is None


def test_that_a_number_of_the_rules_is_changed_refused_and_reset(desk: Desk) -> None:
    log_morning(desk, 5)
    published: list[object] = []
    desk.feed.changed.connect(published.append)
    desk.presenter.open("verdict")
    field = desk.find("limit_gap_max")
    type_number(desk, "gap_max", "20")
    assert numbers(desk) == ("gap_max",)
    assert len(published) == 1
    assert desk.find("limit_gap_max") is field
    type_number(desk, "gap_max", "99")
    assert "can be from 5 days to 42 days" in desk.find("limit_problem_gap_max").text()
    assert numbers(desk) == ("gap_max",)
    desk.qtbot.waitUntil(lambda: desk.find("limit_reset_gap_max").height() > 0)
    desk.click("limit_reset_gap_max")
    assert numbers(desk) == ()
    assert desk.find("limit_gap_max").text() == "15"
    desk.undo.undo()
    assert numbers(desk) == ("gap_max",)
    assert len(published) == 3


def test_that_tab_leaves_a_number_and_stores_it(desk: Desk) -> None:
    log_morning(desk, 5)
    desk.presenter.open("verdict")
    field = desk.find("limit_mic_high")
    field.setFocus()
    field.selectAll()
    desk.qtbot.keyClicks(field, "2,5")
    desk.press(Qt.Key.Key_Tab)
    assert numbers(desk) == ("mic_high",)
    assert desk.find("limit_mic_high").text() == "2.5"


def test_that_resetting_the_page_resets_the_numbers_too(desk: Desk) -> None:
    log_morning(desk, 5)
    desk.presenter.open("verdict")
    type_number(desk, "late_day", "98")
    assert numbers(desk) == ("late_day",)
    desk.click("settings_reset")
    assert numbers(desk) == ()


# controls


@pytest.mark.parametrize(
    ("field", "word", "value"),
    [
        ("appearance", "Dark", Appearance.DARK),
        ("appearance", "Light", Appearance.LIGHT),
        ("text_size", "150 %", 150),
        ("tone", "Umber", Tone.UMBER),
        ("tone", "Stone", Tone.STONE),
        ("distance", "miles", Distance.MILES),
    ],
)
def test_that_a_choice_is_stored_at_once(desk: Desk, field: str, word: str, value: object) -> None:
    desk.choose(f"setting_{field}", word)
    assert getattr(desk.stored(), field) == value
    assert getattr(desk.announced[-1], field) == value
    assert desk.find(f"setting_{field}").current() == str(getattr(value, "value", value))


@pytest.mark.parametrize(
    ("section", "field"),
    [
        ("general", "ask_first_step"),
        ("general", "key_hints"),
        ("verdict", "show_verdict"),
        ("seeing", "high_contrast"),
        ("seeing", "animated"),
        ("seeing", "single_keys"),
    ],
)
def test_that_a_switch_is_stored_at_once_and_switches_back(desk: Desk, section: str, field: str) -> None:
    desk.presenter.open(section)
    before = getattr(desk.stored(), field)
    desk.click(f"setting_{field}")
    assert getattr(desk.stored(), field) is not before
    switch = desk.find(f"setting_{field}")
    assert isinstance(switch, Switch)
    assert switch.isChecked() is not before
    switch.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert getattr(desk.stored(), field) is before


@pytest.mark.parametrize(
    ("section", "field", "value"),
    [("general", "week_starts_on", 0), ("verdict", "day_ends_at", time(2))],
)
def test_that_a_list_is_stored_by_keyboard(desk: Desk, section: str, field: str, value: object) -> None:
    desk.presenter.open(section)
    combo = desk.find(f"setting_{field}")
    assert isinstance(combo, Combo)
    combo.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert getattr(desk.stored(), field) == value


def test_that_every_field_of_a_section_has_a_control_and_can_be_reset(desk: Desk) -> None:
    # The hour of a reminder is offered once the reminder is on.
    desk.services.preferences.change(remind_morning=True, remind_sessions=True, remind_week=True)
    for section, fields in SECTION_FIELDS.items():
        desk.presenter.open(section)
        for field in fields:
            assert desk.find(f"setting_{field}").accessibleName()


def test_that_arrows_choose_the_tone_of_the_figure(desk: Desk) -> None:
    desk.find("tone_sand").setFocus()
    desk.press(Qt.Key.Key_Right)
    assert desk.stored().tone is Tone.CLAY
    desk.press(Qt.Key.Key_Right)
    assert desk.stored().tone is Tone.UMBER
    desk.press(Qt.Key.Key_Left)
    assert desk.stored().tone is Tone.CLAY
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "tone_clay"


def test_that_what_was_chosen_is_shown_when_the_page_is_opened_again(
    qtbot: QtBot, desk: Desk, paths: Paths
) -> None:
    desk.choose("setting_distance", "miles")
    desk.click("setting_key_hints")
    desk.close()
    again = Desk(qtbot, paths)
    assert again.find("setting_distance").current() == "miles"
    assert not again.find("setting_key_hints").isChecked()
    again.close()


def test_that_resetting_a_page_leaves_the_others_alone(desk: Desk) -> None:
    desk.choose("setting_appearance", "Dark")
    desk.click("setting_key_hints")
    desk.presenter.open("seeing")
    desk.click("setting_single_keys")
    desk.presenter.open("general")
    desk.click("settings_reset")
    stored = desk.stored()
    assert (stored.appearance, stored.key_hints) == (Appearance.SYSTEM, True)
    assert not stored.single_keys
    assert desk.find("setting_key_hints").isChecked()
    assert desk.find("setting_appearance").current() == "system"


def test_that_a_change_that_cannot_be_written_is_told_and_taken_back(desk: Desk) -> None:
    desk.paths.settings.unlink(missing_ok=True)
    desk.paths.settings.mkdir()
    (desk.paths.settings / "in the way").touch()
    desk.click("setting_key_hints")
    assert len(desk.problems) == 1
    assert texts.problem(desk.problems[0])
    assert desk.find("setting_key_hints").isChecked()
    assert desk.announced == []


# sections


def test_that_a_click_opens_a_section(desk: Desk) -> None:
    desk.click("nav_seeing")
    assert desk.find("section_seeing")
    desk.click("nav_about")
    assert "Python" in desk.words()


def test_that_sections_are_opened_by_keyboard(desk: Desk) -> None:
    desk.find("nav_general").setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.find("section_reminders")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "nav_reminders"


def test_that_an_unknown_section_opens_the_first(desk: Desk) -> None:
    desk.presenter.open("nowhere")
    assert desk.find("section_general")


def test_that_the_place_on_the_page_can_be_taken_up_again(desk: Desk) -> None:
    desk.presenter.open("seeing")
    desk.find("setting_animated").setFocus()
    assert desk.presenter.place == "seeing/animated"
    desk.presenter.open("general")
    desk.presenter.open("seeing/animated")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "setting_animated"
    desk.presenter.open("general/text_size")
    assert desk.presenter.place == "general/text_size"


# values


def test_that_values_from_an_edited_file_are_offered_too(tmp_path: Path) -> None:
    settings = Settings(week_starts_on=3, day_ends_at=time(1))
    state = build_settings_state(settings, "general", tmp_path, "")
    rows = {row.field: row for section in state.sections for card in section.cards for row in card}
    assert rows["week_starts_on"].value in dict(rows["week_starts_on"].options)
    assert rows["day_ends_at"].value in dict(rows["day_ends_at"].options)


def test_that_the_page_says_where_the_data_are(tmp_path: Path) -> None:
    state = build_settings_state(Settings(), "data", tmp_path, "")
    (data,) = [section for section in state.sections if section.key == "data"]
    assert any(str(tmp_path) in words for _, words in data.paragraphs)


# in the window


def test_that_large_text_turns_the_sections_into_a_list(
    road: Callable[..., Road], qapp: QApplication
) -> None:
    window = road()
    flashes = window.watch_flashes()
    window.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.shows("settings_sections")
    choices = window.find("setting_text_size").findChildren(QRadioButton)
    (large,) = [choice for choice in choices if choice.text() == "200 %"]
    window.qtbot.mouseClick(large, Qt.MouseButton.LeftButton)
    window.settle()
    assert window.page == "settings"
    assert not window.shows("settings_sections")
    picker = window.find("settings_picker")
    picker.setFocus()
    window.press(Qt.Key.Key_Down)
    assert window.shows("section_reminders")
    assert flashes == []
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


def test_that_a_copy_to_a_server_ends_in_the_section_that_was_opened_again(road: Callable[..., Road]) -> None:
    window = road()
    window.services.planner.start("P01", Site.HEEL, Side.LEFT)
    jobs, gone = window.app.pages.people.jobs, Event()
    window.app.window.go("settings:shared")
    jobs.start(lambda _progress: gone.wait(10), lambda _result: None)
    window.click("move_in")
    assert not window.find("move_in").isEnabled()
    window.app.window.go("settings:general")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.app.window.go("settings:shared")
    gone.set()
    window.qtbot.waitUntil(lambda: jobs.idle)
    assert window.shows("move_told")
    assert window.find("move_in").isEnabled()
