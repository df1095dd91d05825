"""Privacy in the real window: encryption on, off and changed, the recovery code, earlier backups, the lock."""

from __future__ import annotations

import shutil
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget

from rehab.domain.errors import UserError
from rehab.domain.passphrase import Opener
from rehab.domain.patient import Side, Site
from rehab.domain.recovery_code import to_code
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.encryption import Protection
from rehab.storage import connect
from rehab.storage.wrapping import Cost
from rehab.ui.lock.form import WIDTH, UnlockForm
from rehab.ui.lock.keeper import LOOK_MS
from rehab.ui.settings.code_card import CodeCard
from rehab.ui.settings.code_paper import print_text
from rehab.ui.settings.privacy import build_privacy_state
from rehab.ui.theme import tokens
from tests.e2e.conftest import MORNING, Road, road

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

__all__ = ["road"]

PASSPHRASE, OTHER = "four words in a row", "five other words in a row"
CODE = to_code(bytes(range(16)))
CHEAP = Cost(n=16)


class Privacy:
    """The panel in the window of somebody with a plan and one backup."""

    def __init__(self, window: Road) -> None:
        self.window = window
        self.encryption = window.services.encryption
        self.encryption.cost = CHEAP
        self.chosen: Path | None = None
        window.app.pages._choose_file = lambda _kind: self.chosen

    def open(self) -> None:
        self.window.app.window.go("settings:privacy")
        self.window.settle()

    def fill(self, **words: str) -> None:
        """Type into fields by their names."""
        for name, text in words.items():
            field = self.window.find(name)
            self.window.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
            self.window.type(text)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.window.press(key)

    def code_card(self) -> CodeCard:
        card = self.window.find("code_card")
        assert isinstance(card, CodeCard)
        return card

    def said(self, name: str) -> str:
        widget = self.window.find(name)
        return widget.text() if isinstance(widget, QLabel) else widget.accessibleName()


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, connect.Key]:
    """A data folder with a plan and a backup, the same one encrypted, and its key; made once."""
    above = tmp_path_factory.mktemp("privacy")
    services = open_services(Paths(above / "plain").ensure(), lambda: MORNING - timedelta(days=1))
    services.planner.start("P01", Site.HEEL, Side.LEFT)
    services.care.backup()
    services.close()
    shutil.copytree(above / "plain", above / "sealed")
    services = open_services(Paths(above / "sealed"), lambda: MORNING - timedelta(hours=1))
    services.encryption.cost = CHEAP
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    services.close()
    return above / "plain", above / "sealed", services.encryption.prove(Opener.PASSPHRASE, PASSPHRASE)


@pytest.fixture
def privacy(road: Callable[..., Road], folders: tuple[Path, Path, connect.Key], tmp_path: Path) -> Privacy:
    """The window over a plain data folder."""
    return Privacy(road(shutil.copytree(folders[0], tmp_path / "data")))


@pytest.fixture
def sealed(road: Callable[..., Road], folders: tuple[Path, Path, connect.Key], tmp_path: Path) -> Privacy:
    """The window over an encrypted data folder that was unlocked."""
    connect.hold(folders[2])
    return Privacy(road(shutil.copytree(folders[1], tmp_path / "data")))


def test_that_encryption_is_switched_on_by_mouse(privacy: Privacy, tmp_path: Path) -> None:
    privacy.open()
    window = privacy.window
    assert "not encrypted" in privacy.said("privacy_title")
    window.click("privacy_on")
    privacy.fill(encrypt_new=PASSPHRASE, encrypt_again=PASSPHRASE)
    window.click("encrypt_save")
    card = privacy.code_card()
    code = window.find("code_box").accessibleName()
    privacy.chosen = tmp_path / "code.txt"
    window.click("code_save")
    assert code in privacy.chosen.read_text(encoding="utf-8")
    window.click("code_next")
    groups = code.split("-")
    privacy.fill(**{f"code_group_{index}": groups[index] for index in card.asked})
    window.click("code_yes")

    assert privacy.encryption.is_on
    assert privacy.said("privacy_title") == "Your data file is encrypted"
    assert "2 backups were encrypted too" in privacy.said("privacy_news")
    assert privacy.encryption.prove(Opener.RECOVERY, code)
    assert privacy.encryption.prove(Opener.PASSPHRASE, PASSPHRASE)


def test_that_encryption_is_switched_on_by_keyboard(privacy: Privacy) -> None:
    privacy.open()
    window = privacy.window
    window.find("privacy_on").setFocus()
    privacy.press(Qt.Key.Key_Space)
    window.type(PASSPHRASE)
    privacy.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    window.type(PASSPHRASE)
    privacy.press(Qt.Key.Key_Return)
    card = privacy.code_card()
    groups = window.find("code_box").accessibleName().split("-")
    window.find("code_next").setFocus()
    privacy.press(Qt.Key.Key_Space)
    window.type(groups[card.asked[0]].lower())
    privacy.press(Qt.Key.Key_Tab)
    window.type(groups[card.asked[1]])
    privacy.press(Qt.Key.Key_Return)

    assert privacy.encryption.is_on


def test_that_nothing_happens_before_the_code_was_kept(privacy: Privacy) -> None:
    privacy.open()
    window = privacy.window
    window.click("privacy_on")
    privacy.fill(encrypt_new="short", encrypt_again="short")
    window.click("encrypt_save")
    assert "At least 8 characters" in privacy.said("encrypt_error")
    privacy.fill(encrypt_new=" and more")
    window.click("encrypt_save")
    assert "not the same" in privacy.said("encrypt_error")
    window.find("encrypt_new").setText(PASSPHRASE)
    window.find("encrypt_again").setText(PASSPHRASE)
    window.click("encrypt_save")
    window.click("code_next")
    window.click("code_yes")
    assert "is not right" in privacy.said("code_error")
    window.click("code_back")
    window.click("code_cancel")

    assert not privacy.encryption.is_on


def test_that_the_code_can_be_printed(privacy: Privacy, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))

    print_text(printer, f"Recovery code\n\n{CODE}\n")

    from pypdf import PdfReader

    assert CODE in PdfReader(tmp_path / "code.pdf").pages[0].extract_text()


def test_that_encryption_is_switched_off_with_the_passphrase_alone(sealed: Privacy) -> None:
    sealed.open()
    window = sealed.window
    window.click("privacy_off")
    sealed.fill(decrypt_old="something else")
    window.click("decrypt_save")
    assert "does not open" in sealed.said("decrypt_error")
    assert sealed.encryption.is_on
    window.find("decrypt_old").setText(PASSPHRASE)
    sealed.press(Qt.Key.Key_Return)

    assert not sealed.encryption.is_on
    assert "without a passphrase again" in sealed.said("privacy_news")


def test_that_switching_off_counts_when_its_section_was_left_meanwhile(sealed: Privacy) -> None:
    window, pages = sealed.window, sealed.window.app.pages
    sealed.open()
    heard: list[str] = []
    pages.protection_changed.connect(lambda: heard.append("changed"))
    window.click("privacy_off")
    sealed.fill(decrypt_old=PASSPHRASE)
    gone = Event()
    pages.jobs.start(lambda _progress: gone.wait(10), lambda _result: None)
    window.qtbot.mouseClick(window.find("decrypt_save"), Qt.MouseButton.LeftButton)
    window.app.window.go("settings:general")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.app.window.go("settings:privacy")
    assert not window.find("privacy_panel").isEnabled()
    gone.set()
    window.settle()
    assert not sealed.encryption.is_on
    assert heard == ["changed"]
    assert window.find("privacy_panel").isEnabled()
    assert "not encrypted" in sealed.said("privacy_title")


def test_that_the_passphrase_and_the_code_are_changed(sealed: Privacy) -> None:
    sealed.open()
    window = sealed.window
    window.click("privacy_passphrase")
    sealed.fill(change_old=PASSPHRASE, change_new=OTHER, change_again=OTHER)
    window.click("change_save")
    assert sealed.encryption.prove(Opener.PASSPHRASE, OTHER)
    window.click("privacy_code")
    sealed.fill(newcode_old=OTHER)
    window.click("newcode_save")
    card = sealed.code_card()
    code = window.find("code_box").accessibleName()
    window.click("code_next")
    groups = code.split("-")
    sealed.fill(**{f"code_group_{index}": groups[index] for index in card.asked})
    window.click("code_yes")

    assert sealed.encryption.prove(Opener.RECOVERY, code)
    with pytest.raises(UserError):
        sealed.encryption.prove(Opener.RECOVERY, CODE)


def test_that_earlier_backups_are_encrypted_or_deleted_on_request(privacy: Privacy) -> None:
    privacy.encryption.switch_on(PASSPHRASE, CODE, backups_too=False)
    privacy.open()
    window = privacy.window
    assert "2 earlier backups" in privacy.said("privacy_plain")
    buttons = {b.property("action"): b for b in window.find("privacy_plain").findChildren(QWidget)}
    window.qtbot.mouseClick(buttons["remove_backups"], Qt.MouseButton.LeftButton)
    window.click("confirm_no")
    window.qtbot.mouseClick(buttons["encrypt_backups"], Qt.MouseButton.LeftButton)
    window.settle()

    assert privacy.encryption.look().plain == ()
    assert not window.shows("privacy_plain")
    assert len(window.services.care.backups()) == 2


def test_that_a_computer_without_a_password_store_says_so(sealed: Privacy) -> None:
    sealed.open()
    sealed.window.click("setting_remember_key")

    assert "no password store" in sealed.said("privacy_news")
    assert not sealed.window.find("setting_remember_key").property("checked")


def test_that_a_backup_with_a_key_of_its_own_asks_for_its_passphrase(
    sealed: Privacy, folders: tuple[Path, Path, connect.Key]
) -> None:
    window = sealed.window
    window.services.encryption.switch_off(PASSPHRASE)
    connect.let_go(folders[2])
    connect._CHOSEN.clear()
    window.app.window.go("settings:data")
    window.settle()
    assert "opens with its own passphrase" in window.texts()
    window.click("backup_inside_0")
    sealed.fill(backup_old="wrong words here")
    window.click("backup_save")
    assert "does not open" in sealed.said("backup_error")
    window.find("backup_old").setText(CODE)
    window.click("backup_save")

    assert window.shows("inside_card")


@pytest.mark.parametrize(
    ("found", "said", "possible"),
    [
        (
            Protection(on=False, installed=True, remembered=False, plain=()),
            "whoever takes the disk can",
            True,
        ),
        (Protection(on=False, installed=False, remembered=False, plain=()), "extra named secure", False),
        (Protection(False, False, False, (), on_server=True), "Whoever runs the server", False),
    ],
)
def test_that_it_is_said_why_data_are_not_encrypted(found: Protection, said: str, possible: bool) -> None:
    state = build_privacy_state(found, 0)
    assert said in state.told
    assert (state.on, state.possible) == (False, possible)


# the lock


def names(window: Road) -> str:
    """Every letter that can be seen or read aloud in the window now."""
    shown = [w for w in window.window.findChildren(QWidget) if w.isVisible()]
    texts = [w.accessibleName() for w in shown] + [w.toolTip() for w in shown]
    texts += [w.text() for w in shown if isinstance(w, QLabel | QLineEdit)]
    return "\n".join([window.window.windowTitle(), *texts])


def test_that_the_lock_hides_everything_and_keeps_what_was_typed(sealed: Privacy) -> None:
    window = sealed.window
    window.app.window.go("today:note")
    window.settle()
    window.type("a note that nobody else should see")
    assert "nobody else" in str([w.toPlainText() for w in visible_notes(window)])
    other = QDialog(window.window)
    other.setWindowTitle("Only looking: Paula.rehablog")
    other.show()
    window.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert window.shows("lock_screen")
    assert not other.isVisible()
    said = names(window).lower()
    assert not any(word in said for word in ("heel", "pain", "note", "today", "paula"))
    for key in (Qt.Key.Key_3, Qt.Key.Key_E, Qt.Key.Key_P):
        window.press(key, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "today"
    assert not window.shows("note_form")

    sealed.fill(unlock_words=PASSPHRASE)
    window.press(Qt.Key.Key_Return)
    assert not window.shows("lock_screen")
    assert "nobody else" in str([w.toPlainText() for w in visible_notes(window)])


def visible_notes(window: Road) -> list[QWidget]:
    from PySide6.QtWidgets import QPlainTextEdit

    return [w for w in window.window.findChildren(QPlainTextEdit) if w.isVisible()]


def test_that_a_wrong_passphrase_keeps_it_locked_and_the_code_opens_it(sealed: Privacy) -> None:
    window = sealed.window
    window.app.window.go("lock")
    sealed.fill(unlock_words="wrong words here")
    window.click("unlock_yes")
    assert window.shows("lock_screen")
    assert "does not open" in sealed.said("unlock_error")
    window.click("unlock_other")
    sealed.fill(unlock_words=CODE.lower().replace("-", " "))
    window.click("unlock_yes")
    assert not window.shows("lock_screen")


def test_that_it_locks_after_minutes_without_input_and_not_before(sealed: Privacy) -> None:
    window, lock = sealed.window, sealed.window.app.lock
    now = [1000.0]
    lock._seconds = lambda: now[0]
    window.services.preferences.change(lock_minutes=5)
    lock.apply()
    now[0] += 299
    lock.look()
    assert not lock.is_locked
    move_the_mouse(window)
    now[0] += 299
    lock.look()
    assert not lock.is_locked
    now[0] += 2
    lock.look()
    assert lock.is_locked
    assert lock._timer.interval() == LOOK_MS


def move_the_mouse(window: Road) -> None:
    """As the system tells it: to the window of the system first."""
    handle = window.window.windowHandle()
    assert handle is not None
    place = QPointF(5, 5)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        place,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(handle, moved)


def test_that_it_locks_with_the_screen_and_reminders_are_silent(sealed: Privacy) -> None:
    window = sealed.window
    window.services.preferences.change(remind_morning=True, lock_minutes=5)
    window.app.lock.apply()
    window.app.reminders.apply()
    window.app.lock._news.on_changed(True)
    assert window.app.lock.is_locked
    assert not window.app.reminders.waiting
    window.later(hours=2)
    assert not window.app.window.notices.reminder.isVisible()


def test_that_it_no_longer_locks_with_the_screen_once_it_locks_by_itself_no_more(sealed: Privacy) -> None:
    window, lock = sealed.window, sealed.window.app.lock
    for minutes in (5, 0):
        window.services.preferences.change(lock_minutes=minutes)
        lock.apply()
    lock._news.on_changed(True)
    assert not lock.is_locked


def test_that_the_lock_follows_the_text_size(sealed: Privacy) -> None:
    window = sealed.window
    window.app.window.go("lock")
    sealed.fill(unlock_words=PASSPHRASE)
    window.press(Qt.Key.Key_Return)
    window.app.pages.settings_changed.emit(window.services.preferences.change(text_size=200))
    window.settle()
    window.app.window.go("lock")
    assert window.find("lock_screen").findChildren(UnlockForm)[0].maximumWidth() == tokens().px(WIDTH)
    assert tokens().scale == 2


def test_that_what_opens_under_the_lock_is_hidden_too(sealed: Privacy) -> None:
    window = sealed.window
    window.app.window.go("lock")
    window.app.window.go("today:week")
    QApplication.processEvents()
    assert not window.shows("week_form")
    assert window.shows("lock_screen")


def first_plan(road: Callable[..., Road], tmp_path: Path) -> Road:
    """The first minutes by keyboard, to the first look at Today."""
    window = road(tmp_path / "new")
    window.of_age()
    for _ in range(2):
        window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.skip_questions()
    return window


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_that_a_first_plan_is_followed_by_one_quiet_offer_of_a_passphrase(
    road: Callable[..., Road], tmp_path: Path, by: str
) -> None:
    window = first_plan(road, tmp_path)
    banner = window.app.window.notices.banner
    assert banner.text() == "Your entries lie in a plain file on this computer. A passphrase can lock it."
    assert not banner.isAncestorOf(QApplication.focusWidget())
    (button,) = [b for b in banner.findChildren(QWidget) if b.property("action") == "settings:privacy"]
    if by == "mouse":
        window.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        button.setFocus()
        window.press(Qt.Key.Key_Return)
    window.settle()
    assert window.page == "settings"
    assert window.shows("privacy_on")
    assert not banner.isVisible()
    window.app.window.go("today")
    assert not banner.isVisible()


def test_that_ctrl_l_without_encryption_says_what_is_needed(privacy: Privacy) -> None:
    window = privacy.window
    window.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "settings"
    assert "curtain" in names(window)


# the start


def test_that_a_start_asks_for_the_passphrase_and_goes_on(qtbot: QtBot, sealed: Privacy) -> None:
    paths = sealed.window.paths
    sealed.window.close()
    connect._HELD.clear()
    connect._CHOSEN.clear()
    again = started(qtbot, paths.data_dir)
    assert again.shows("unlock_page")
    assert "left heel" not in names(again).lower()
    sealed.window = again
    sealed.fill(unlock_words="wrong words here")
    again.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.shows("unlock_error"))
    again.find("unlock_words").setText(PASSPHRASE)
    again.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.app.services is not None)
    again.settle()

    assert again.page == "today"
    assert not again.shows("unlock_page")
    again.close()


def started(qtbot: QtBot, folder: Path) -> Road:
    """A window that opens its data file as `rehab` does, in the loader's thread."""
    from rehab.app import Application
    from rehab.services.preferences import Preferences

    again = Road(qtbot, folder)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    again.app = Application(qt, again.paths, again.clock, Preferences(again.paths))
    again.app.start()
    qtbot.waitUntil(lambda: again.app.door.gate._page is not None)
    QApplication.processEvents()
    return again


def test_that_caps_lock_is_noticed_from_the_letters(sealed: Privacy) -> None:
    window = sealed.window
    window.app.window.go("lock")
    field = window.find("unlock_words")
    for text, modifier, told in (
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
    ):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text))
        assert window.shows("unlock_words_caps") is told
    window.click("unlock_words_show")
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
