"""The print preview: pages, choices, files and a printer, by mouse and by keyboard alone."""

from __future__ import annotations

import io
import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.paper import PaperSize, file_name
from rehab.domain.patient import Side, Site
from rehab.services.outcome import Change
from rehab.ui.jobs import Cancelled
from rehab.ui.pages import ALL_KINDS
from rehab.ui.paper.outlet import Outlet
from rehab.ui.paper.printing import make_printer, print_pages
from rehab.ui.paper.sheet_view import SheetView
from rehab.ui.widgets import Button
from tests.e2e.conftest import MORNING, Road, road

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab.ui.jobs import Progress

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = MORNING.date()


class Asked:
    """Answers the questions of the computer: where to save, which printer. Notes what was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.kinds: list[str] = []
        self.printers: list[tuple[PaperSize, str, int]] = []
        self.cancels = False

    def file(self, kind: str) -> Path | None:
        self.kinds.append(kind)
        return None if self.cancels else self.folder / kind.removeprefix("save:")

    def printer(self, size: PaperSize, title: str, dots: int) -> QPrinter | None:
        self.printers.append((size, title, dots))
        if self.cancels:
            return None
        printer = make_printer(size, title, 100)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / "printed.pdf"))
        return printer


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    folder = tmp_path / "documents"
    folder.mkdir()
    return Asked(folder)


@pytest.fixture
def window(road: Callable[..., Road], asked: Asked) -> Road:
    """A runner in the fourth week of the high-load programme; phases change within the two weeks of the boxes."""
    opened = road()
    opened.services.planner.start("P02", Site.HEEL, Side.LEFT, TODAY - timedelta(weeks=3, days=1))
    opened.app.feed.publish(Change(ALL_KINDS))
    opened.app.pages._choose_file = asked.file
    opened.app.pages.choose_printer = asked.printer
    opened.settle()
    opened.press(Qt.Key.Key_P, CONTROL)
    return opened


def view(window: Road) -> SheetView:
    found = window.find("paper_pages")
    assert isinstance(found, SheetView)
    return found


def box(window: Road, name: str) -> QCheckBox:
    found = window.find(name)
    assert isinstance(found, QCheckBox)
    return found


def ticked(window: Road) -> list[bool]:
    return [box(window, f"paper_phase_{number}").isChecked() for number in range(4)]


def text_of(file: Path) -> str:
    pages = pypdfium2.PdfDocument(io.BytesIO(file.read_bytes()))
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


def go_to(window: Road, name: str) -> None:
    """Reach a control by Tab alone."""
    for _step in range(40):
        focused = window.window.focusWidget()
        if focused is not None and (focused.objectName() == name or name in _names_above(focused)):
            return
        window.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


def _names_above(widget: object) -> list[str]:
    names = []
    step = widget.parentWidget()  # type: ignore[attr-defined]
    while step is not None and len(names) < 2:
        names.append(step.objectName())
        step = step.parentWidget()
    return names


# pages


def test_that_the_key_shows_the_phases_of_the_next_two_weeks(window: Road) -> None:
    assert window.page == "paper"
    assert view(window).count >= 1
    assert ticked(window) == [False, True, True, False]
    assert "Towel heel raise" in view(window).accessibleDescription()
    assert view(window).hasFocus()


def test_that_pages_turn_and_grow_by_keys_and_by_mouse(window: Road) -> None:
    pages = view(window)
    fitting = pages.percent
    window.press(Qt.Key.Key_PageDown)
    assert pages.number == 2
    window.press(Qt.Key.Key_End)
    assert pages.number == pages.count
    window.press(Qt.Key.Key_Home)
    assert pages.accessibleName() == f"Page 1 of {pages.count}"
    window.press(Qt.Key.Key_Plus)
    window.press(Qt.Key.Key_Plus)
    assert pages.percent > fitting
    window.press(Qt.Key.Key_Minus)
    window.press(Qt.Key.Key_0)
    assert (pages.fits, pages.percent) == (True, fitting)

    window.click("paper_next")
    window.click("paper_larger")
    assert (pages.number, pages.fits) == (2, False)
    window.click("paper_smaller")
    window.click("paper_fit")
    window.click("paper_back")
    assert (pages.number, pages.fits) == (1, True)
    middle = pages.viewport().rect().center()
    wheel = QWheelEvent(
        QPointF(middle),
        QPointF(pages.viewport().mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pages.viewport(), wheel)
    assert pages.percent > fitting


def test_that_phases_size_week_and_steps_are_chosen_by_mouse(window: Road) -> None:
    box(window, "paper_phase_2").click()
    window.settle()
    assert "Phase 3" not in view(window).accessibleDescription()
    # One phase stays: a page without any would be empty.
    box(window, "paper_phase_1").click()
    window.settle()
    assert ticked(window) == [False, True, False, False]
    before = view(window)._pages[0].size()
    window.find("paper_size").findChildren(type(window.find("paper_size").focusProxy()))[1].click()  # type: ignore[attr-defined]
    window.settle()
    after = view(window)._pages[0].size()
    assert after.width() > before.width()
    assert after.height() < before.height()
    count = view(window).count
    box(window, "paper_steps").click()
    window.settle()
    assert view(window).count >= count
    assert not window.shows("paper_doing")


def test_that_everything_is_chosen_and_saved_by_keyboard_alone(window: Road, asked: Asked) -> None:
    go_to(window, "paper_source")
    combo = window.find("paper_source")
    assert isinstance(combo, QComboBox)
    go_to(window, "paper_phase_0")
    window.press(Qt.Key.Key_Space)
    assert ticked(window)[0]
    go_to(window, "paper_week")
    window.press(Qt.Key.Key_Right)
    go_to(window, "paper_size")
    window.press(Qt.Key.Key_Right)
    go_to(window, "paper_steps")
    window.press(Qt.Key.Key_Space)
    window.press(Qt.Key.Key_S, CONTROL)

    (name,) = asked.kinds
    file = asked.folder / name.removeprefix("save:")
    assert name == "save:plan-heel-pain-high-load-2026-11-17.pdf"
    text = text_of(file)
    assert "Phase 1: Learn it" in text
    assert "boxes for 23 November to 6 December" in text
    assert "Rise slowly on one leg." in text
    page = pypdfium2.PdfDocument(io.BytesIO(file.read_bytes()))[0]
    assert round(page.get_width()) == 612
    assert str(file) in window.texts()


def test_that_the_draft_of_the_builder_is_shown_and_named(window: Road) -> None:
    window.app.window.go("program")
    window.settle()
    field = window.find("amount_0")
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    window.type("2x9")
    window.press(Qt.Key.Key_Return)
    window.click("program_print")

    assert window.page == "paper"
    combo = window.find("paper_source")
    assert isinstance(combo, QComboBox)
    assert combo.currentData() == "draft"
    assert "2 × 9" in view(window).accessibleDescription()
    # Only what is in use goes into a calendar.
    assert not window.shows("paper_calendar")

    combo.setCurrentIndex(combo.findData("plan"))
    combo.activated.emit(combo.currentIndex())
    window.settle()
    assert "2 × 9" not in view(window).accessibleDescription()
    assert window.shows("paper_calendar")


def test_that_a_built_in_programme_is_printed_without_dates(window: Road) -> None:
    combo = window.find("paper_source")
    assert isinstance(combo, QComboBox)
    box(window, "paper_steps").click()
    combo.setCurrentIndex(combo.findData("runner-prevention"))
    combo.activated.emit(combo.currentIndex())
    window.settle()

    assert view(window).count > 1
    # What was chosen about the paper stays.
    assert box(window, "paper_steps").isChecked()
    assert not window.shows("paper_week")


# files and printer


def test_that_pdf_web_page_and_calendar_are_saved_by_mouse(window: Road, asked: Asked) -> None:
    for button, ending in (("paper_save", ".pdf"), ("paper_handout", ".html"), ("paper_calendar", ".ics")):
        window.click(button)
        file = asked.folder / asked.kinds[-1].removeprefix("save:")
        assert file.suffix == ending
        assert file.stat().st_size > 500
        assert f"Saved: {file}" in window.find("paper_saved").text()  # type: ignore[attr-defined]


def test_that_the_folder_of_a_saved_file_can_be_opened(window: Road, asked: Asked) -> None:
    opened: list[Path] = []
    (outlet,) = window.app.window.findChildren(Outlet)
    outlet.ways = replace(outlet.ways, show_folder=opened.append)
    window.click("paper_save")
    (button,) = window.find("paper_saved").findChildren(Button)

    window.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert opened == [asked.folder]


def test_that_a_name_that_gets_its_ending_here_replaces_nothing(window: Road, asked: Asked) -> None:
    there = asked.folder / "mine.pdf"
    there.write_text("mine")
    (outlet,) = window.app.window.findChildren(Outlet)
    outlet.ways = replace(outlet.ways, choose_file=lambda _kind: asked.folder / "mine")
    window.click("paper_save")

    assert there.read_text() == "mine"
    assert "already" in window.texts()


def test_that_the_menu_of_the_plan_leads_to_the_calendar_file(window: Road, asked: Asked) -> None:
    window.app.window.go("program")
    window.settle()
    window.choose("program_more", "plan_calendar")
    window.settle()

    assert asked.kinds == ["save:calendar-heel-pain-high-load-2026-11-17.ics"]
    (file,) = asked.folder.iterdir()
    assert b"SUMMARY:Evening strength" in file.read_bytes()


def test_that_thinking_better_of_it_writes_nothing(window: Road, asked: Asked) -> None:
    asked.cancels = True
    for button in ("paper_save", "paper_print", "paper_handout", "paper_calendar"):
        window.click(button)

    assert list(asked.folder.iterdir()) == []


def test_that_pages_go_to_the_printer_by_mouse_and_by_key(window: Road, asked: Asked) -> None:
    window.click("paper_print")
    count = view(window).count
    printed = asked.folder / "printed.pdf"
    assert asked.printers == [(PaperSize.A4, "Heel pain: high load", 300)]
    assert len(pypdfium2.PdfDocument(io.BytesIO(printed.read_bytes()))) == count

    printed.unlink()
    view(window).setFocus()
    window.press(Qt.Key.Key_P, CONTROL)
    assert printed.exists()
    assert "sent to the printer" in window.find("paper_saved").text()  # type: ignore[attr-defined]


def test_that_a_place_that_cannot_be_written_is_told_and_the_pages_stay(window: Road, asked: Asked) -> None:
    asked.folder /= "gone"
    window.click("paper_save")

    assert "cannot be written" in window.texts()
    assert view(window).isVisible()
    assert window.find("paper_save").isEnabled()


def test_that_work_that_takes_long_is_shown_and_can_be_stopped(window: Road, asked: Asked) -> None:
    go = threading.Event()
    papers = window.services.papers
    drawn = papers.document

    def slow(paper, sheet, layout, step=None):  # type: ignore[no-untyped-def]
        for number in range(3):
            step(number, 3)
        go.wait(10)
        step(3, 3)
        return drawn(paper, sheet, layout, step)

    papers.document = slow  # type: ignore[method-assign]
    box(window, "paper_steps").click()
    window.qtbot.waitUntil(lambda: window.shows("paper_cancel"))
    assert "Making the pages" in window.find("paper_doing").text()  # type: ignore[attr-defined]
    assert not window.find("paper_save").isEnabled()
    window.qtbot.mouseClick(window.find("paper_cancel"), Qt.MouseButton.LeftButton)
    go.set()
    window.settle()

    assert "Stopped" in window.texts()
    papers.document = drawn  # type: ignore[method-assign]
    box(window, "paper_steps").click()
    window.settle()
    assert window.find("paper_save").isEnabled()
    assert "Stopped" not in window.texts()


def test_that_without_a_plan_the_page_says_what_to_do(road: Callable[..., Road]) -> None:
    opened = road()
    opened.press(Qt.Key.Key_P, CONTROL)

    assert opened.shows("paper_empty")
    assert "Pick a programme" in opened.texts()


# parts


def test_that_stopping_while_it_prints_ends_before_the_next_page(qtbot: QtBot, tmp_path: Path) -> None:
    printer = make_printer(PaperSize.A4, "Plan", 100)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    class Impatient:
        def step(self, done: int, total: int = 0) -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        print_pages(printer, [b"", b""], Impatient())  # type: ignore[arg-type]


def test_that_a_printer_that_refuses_is_an_expected_problem(qtbot: QtBot, tmp_path: Path) -> None:
    printer = make_printer(PaperSize.A4, "Plan", 100)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "out.pdf"))
    progress: Progress = None  # type: ignore[assignment]

    with pytest.raises(EnvironmentProblem, match="printer_refused"):
        print_pages(printer, [b""], progress)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Heel pain: core self-care", "plan-heel-pain-core-self-care-2026-11-17.pdf"),
        ("../../etc/passwd", "plan-etc-passwd-2026-11-17.pdf"),
        ("CON", "plan-con-2026-11-17.pdf"),
        ("Fersenschmerz für Ünal", "plan-fersenschmerz-für-ünal-2026-11-17.pdf"),
        ('\u202e<>:"/\\|?*\x00', "plan-2026-11-17.pdf"),
        ("x" * 300, f"plan-{'x' * 60}-2026-11-17.pdf"),
    ],
)
def test_that_names_of_files_suit_every_computer(name: str, expected: str) -> None:
    assert file_name("plan", name, TODAY, ".pdf") == expected


def test_that_pages_that_are_made_for_a_page_that_has_gone_are_dropped(window: Road) -> None:
    page = window.app.window.page("paper")
    page.choices.size_chosen.emit("us-letter")  # type: ignore[attr-defined]
    window.app.window.go("today")
    window.app.window.drop_pages()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.settle()
    assert window.app.pages.jobs.idle
