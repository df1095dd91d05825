"""Own exercises in the window: the form by mouse and by keyboard, its mistakes, its draft, its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from rehab.exchange.pack_file import read_pack
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.ui.widgets import Combo, NoteField
from tests.e2e.conftest import Road, road
from tests.services.test_own_exercise import form, picture
from tests.ui.test_library import focus_name, grid_of, open_exercise, page_of, shown, window, words_in

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["road", "window"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def own_slugs(window: Road) -> list[str]:
    return [e.slug for e in window.services.library.exercises() if e.own and not e.archived]


def write(window: Road, name: str, text: str) -> None:
    """Type into a field of the form."""
    field = window.find(f"form_{name}")
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
        window.type(text)
    elif isinstance(field, NoteField):
        lines = text.split("\n")
        for number, line in enumerate(lines):
            window.type(line)
            if number < len(lines) - 1:
                window.press(Qt.Key.Key_Return)


def saved_slug(window: Road) -> str:
    assert window.shows("exercise_detail")
    return page_of(window).detail.slug


def make_one(window: Road) -> str:
    window.click("library_new")
    write(window, "name", "Stair calf hang")
    window.click("form_regions_calf")
    write(window, "steps", "Stand on the lowest stair.\nLet one heel sink.")
    window.click("form_save")
    return saved_slug(window)


def test_that_an_exercise_is_made_by_mouse(window: Road) -> None:
    slug = make_one(window)
    made = window.services.library.exercise(slug)
    assert (made.name, made.steps) == (
        "Stair calf hang",
        ("Stand on the lowest stair.", "Let one heel sink."),
    )
    assert "Mine" in window.texts()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert own_slugs(window) == []
    window.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert own_slugs(window) == [slug]


def test_that_an_exercise_is_made_by_keyboard_alone(window: Road) -> None:
    window.find("library_new").setFocus()
    window.press(Qt.Key.Key_Space)
    assert focus_name() == "form_name"
    window.type("Toe tap")
    while focus_name() != "form_regions_shin":
        window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Space)
    while focus_name() != "form_steps":
        window.press(Qt.Key.Key_Tab)
    window.type("Sit.")
    window.press(Qt.Key.Key_Return)
    window.type("Tap.")
    window.press(Qt.Key.Key_Return, CONTROL)
    assert saved_slug(window) == "toe-tap"


def test_that_mistakes_are_said_at_their_fields_and_nothing_typed_is_lost(window: Road) -> None:
    window.click("library_new")
    write(window, "name", "X")
    write(window, "reps", "many")
    window.click("form_save")
    assert window.shows("form_name_error")
    assert window.shows("form_regions_error")
    assert window.shows("form_steps_error")
    assert window.shows("form_reps_error")
    assert "number" in words_in(window.find("form_reps_error"))
    assert not window.shows("form_setup_error")
    assert not window.shows("form_target_error")
    assert focus_name() == "form_name"
    field = window.find("form_reps")
    assert isinstance(field, QLineEdit)
    assert field.text() == "many"
    assert own_slugs(window) == []


def test_that_a_half_filled_form_comes_back_and_can_be_thrown_away(window: Road) -> None:
    window.click("library_new")
    write(window, "name", "Half")
    window.press(Qt.Key.Key_Escape)
    assert window.shows("library_grid")
    window.click("library_new")
    field = window.find("form_name")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Half"
    window.click("form_discard")
    assert field.text() == ""
    window.click("form_back")
    window.click("library_new")
    assert field.text() == ""


def test_that_a_copy_is_changed_archived_and_brought_back(window: Road) -> None:
    open_exercise(window, "wall-calf-stretch")
    window.click("exercise_copy")
    window.click("form_save")
    slug = saved_slug(window)
    assert slug == "my-wall-calf-stretch"
    window.click("exercise_edit")
    write(window, "name", "Kitchen stretch")
    level = window.find("form_level")
    assert isinstance(level, Combo)
    level.setFocus()
    window.press(Qt.Key.Key_End)
    window.press(Qt.Key.Key_Return, CONTROL)
    assert window.services.library.exercise(slug).name == "Kitchen stretch"
    assert window.services.library.exercise(slug).level == "hard"
    window.click("exercise_archive")
    window.press(Qt.Key.Key_Escape)
    assert slug not in shown(window)
    window.click("filter_mine_archived")
    assert shown(window) == [slug]
    open_exercise(window, slug)
    window.click("exercise_erase")
    assert own_slugs(window) == []
    assert window.shows("library_nothing")
    window.press(Qt.Key.Key_Z, CONTROL)
    open_exercise(window, slug)
    window.find("exercise_archive").setFocus()
    window.press(Qt.Key.Key_Return)
    assert own_slugs(window) == [slug]
    assert not window.shows("exercise_erase")


def test_that_own_exercises_wear_their_mark_in_the_grid(window: Road) -> None:
    slug = make_one(window)
    window.press(Qt.Key.Key_Escape)
    card = next(card for card in grid_of(window).cards.cards if card.exercise.slug == slug)
    assert card.mine == "Mine"


def test_that_a_photo_is_shown_instead_of_a_drawing_and_taken_away_again(
    window: Road, tmp_path: Path
) -> None:
    file = tmp_path / "me.png"
    file.write_bytes(picture(300, 200))
    slug = make_one(window)
    window.click("exercise_edit")
    answer_photo(window, file)
    window.click("form_photo")
    assert window.services.library.exercise(slug).photo
    assert window.shows("form_no_photo")
    window.click("form_no_photo")
    assert window.services.library.exercise(slug).photo == ""
    window.press(Qt.Key.Key_Escape)
    window.press(Qt.Key.Key_Z, CONTROL)
    assert window.services.library.exercise(slug).photo


def answer_photo(window: Road, file: Path) -> None:
    """What the question for a file gives, in the page that is open."""
    from rehab.ui.exercise.own_presenter import OwnPresenter

    presenter = window.window.findChild(OwnPresenter)
    assert presenter is not None
    presenter._choose_file = lambda _kind: file


def test_that_a_photo_that_is_none_is_said_in_the_form(window: Road, tmp_path: Path) -> None:
    file = tmp_path / "page.svg"
    file.write_bytes(b"<svg/>")
    window.click("library_new")
    answer_photo(window, file)
    window.click("form_photo")
    assert "JPEG" in words_in(window.find("form_problem"))


def test_that_without_a_page_to_draw_on_there_is_no_button_for_it(window: Road) -> None:
    window.click("library_new")
    assert window.shows("form_draw") is window.app.window.has_page("pose")


# packs


def pack_of(tmp_path: Path, window: Road) -> Path:
    """A pack of another person."""
    theirs = open_services(Paths(tmp_path / "theirs").ensure(), window.clock)
    theirs.own.save(form())
    file = tmp_path / "theirs.rehabpack"
    theirs.packs.export(["stair-calf-hang", "short-foot"], file)
    theirs.close()
    return file


def drop(window: Road, file: Path) -> None:
    page = page_of(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none))
    window.settle()


def test_that_a_dropped_pack_is_shown_first_and_imported_when_confirmed(window: Road, tmp_path: Path) -> None:
    drop(window, pack_of(tmp_path, window))
    assert "1 new" in words_in(window.find("import_summary"))
    assert own_slugs(window) == []
    window.click("import_confirm")
    assert own_slugs(window) == ["stair-calf-hang"]
    assert not window.shows("import_card")
    grid_of(window).setFocus()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert own_slugs(window) == []


def test_that_a_part_that_differs_is_asked_about(window: Road, tmp_path: Path) -> None:
    window.services.own.save(form(level="hard"))
    drop(window, pack_of(tmp_path, window))
    choice = window.find("import_choice_stair-calf-hang")
    assert isinstance(choice, Combo)
    assert choice.current() == "leave"
    choice.setFocus()
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Down)
    assert choice.current() == "both"
    window.find("import_confirm").setFocus()
    window.press(Qt.Key.Key_Return)
    assert own_slugs(window) == ["stair-calf-hang", "stair-calf-hang-2"]


def test_that_escape_leaves_an_import(window: Road, tmp_path: Path) -> None:
    drop(window, pack_of(tmp_path, window))
    window.press(Qt.Key.Key_Escape)
    assert not window.shows("import_card")
    assert own_slugs(window) == []


def test_that_a_file_that_is_no_pack_is_said_and_changes_nothing(window: Road, tmp_path: Path) -> None:
    file = tmp_path / "notes.rehabpack"
    file.write_bytes(b"notes")
    drop(window, file)
    assert "not a pack" in words_in(window.find("library_problem"))


def test_that_own_exercises_are_exported_from_the_menu(window: Road, tmp_path: Path) -> None:
    from rehab.ui.exercise.pack_presenter import PackPresenter

    slug = make_one(window)
    target = tmp_path / "mine.rehabpack"
    presenter = window.window.findChild(PackPresenter)
    assert presenter is not None
    presenter._choose_file = lambda _kind: target
    window.app.window.go("library:export")
    window.settle()
    everything = window.find("export_shown")
    assert isinstance(everything, QCheckBox)
    assert not everything.isChecked()
    window.click("export_confirm")
    assert [part.slug for part in read_pack(target.read_bytes())] == [slug]


def test_that_the_menu_has_packs(window: Road) -> None:
    for name in ("import_pack", "export_pack"):
        words, enabled = window.app.pages.commands.state(name)
        assert enabled
        assert "pack" in words
    assert isinstance(window.find("library_transfer"), QWidget)


def test_that_a_photo_that_is_read_after_its_form_was_left_comes_to_no_other(
    window: Road, tmp_path: Path
) -> None:
    file = tmp_path / "me.png"
    file.write_bytes(picture(300, 200))
    window.click("library_new")
    answer_photo(window, file)
    page = page_of(window)
    page.form.photo_clicked.emit()
    page.form.cancelled.emit()
    window.settle()
    assert not page.shows_form
    window.click("library_new")
    assert not window.shows("form_no_photo")


def test_that_a_link_to_an_exercise_leads_there_from_a_half_filled_form(window: Road) -> None:
    window.click("library_new")
    write(window, "name", "Toe tap")
    window.app.window.go("today")
    window.app.window.go("library:short-foot")
    window.settle()
    assert window.shows("exercise_detail")
    window.press(Qt.Key.Key_Escape)
    window.app.window.go("library")
    window.click("library_new")
    assert page_of(window).form.values()["name"] == "Toe tap"


def test_that_an_import_that_is_confirmed_twice_is_done_once(window: Road, tmp_path: Path) -> None:
    window.services.own.save(form(level="hard"))
    drop(window, pack_of(tmp_path, window))
    choice = window.find("import_choice_stair-calf-hang")
    assert isinstance(choice, Combo)
    choice.set_current("both")
    card = window.find("import_card")
    for _ in range(2):
        card.take.click()  # type: ignore[attr-defined]
    window.settle()
    assert own_slugs(window) == ["stair-calf-hang", "stair-calf-hang-2"]


def test_that_a_pack_that_cannot_be_written_after_the_page_has_gone_disturbs_nothing(
    window: Road, tmp_path: Path
) -> None:
    from rehab.ui.exercise.pack_presenter import PackPresenter

    presenter = window.window.findChild(PackPresenter)
    assert presenter is not None
    presenter._choose_file = lambda _kind: tmp_path / "gone" / "mine.rehabpack"
    page_of(window).detail.export_clicked.emit("short-foot")
    window.app.window.go("today")
    window.app.window.drop_pages()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.settle()
    assert not (tmp_path / "gone").exists()
