"""The report for a doctor in the window: two clicks from the answer, by mouse and by keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from rehab.cli import main
from rehab.domain.checkup import Reply
from rehab.services.outcome import Change
from rehab.ui.pages import ALL_KINDS
from rehab.ui.paper.outlet import Outlet
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(road: Callable[..., Road], tmp_path: Path) -> Road:
    """The sample person, whose home care is not working; files are saved beside the data."""
    opened = road()
    opened.click("first_run_sample")
    opened.click("first_run_next")
    opened.app.pages._choose_file = lambda kind: tmp_path / kind.removeprefix("save:")
    return opened


def written(tmp_path: Path) -> str:
    (file,) = tmp_path.glob("report-*.pdf")
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(file).pages)


def test_that_two_clicks_lead_from_the_answer_to_the_saved_page(window: Road, tmp_path: Path) -> None:
    window.app.window.go("progress")
    window.settle()
    window.click("verdict_report")
    assert window.page == "report"
    window.click("report_save")
    assert "Home-care report: left heel pain" in written(tmp_path)
    assert "Saved" in window.find("paper_saved").text()


def test_that_keys_alone_lead_to_the_saved_page_with_the_persons_questions(
    window: Road, tmp_path: Path
) -> None:
    window.app.window.go("progress")
    window.settle()
    window.type("d")
    assert window.page == "report"
    for _ in range(12):
        focused = window.window.focusWidget()
        if focused is not None and focused.objectName() == "report_questions":
            break
        window.press(Qt.Key.Key_Tab)
    window.type("Could it be a nerve?")
    presenter_made = window.find("report_save").isEnabled
    assert not presenter_made()
    window.qtbot.waitUntil(presenter_made)
    window.press(Qt.Key.Key_S, CONTROL)
    assert "Could it be a nerve?" in written(tmp_path)
    current = window.services.people.current()
    assert current is not None
    assert window.services.reports.questions(current.id) == "Could it be a nerve?"


def test_that_too_many_questions_are_told_beside_them(window: Road) -> None:
    window.app.window.go("report")
    window.settle()
    window.find("report_questions").setPlainText("\n".join("abcdef"))
    window.qtbot.waitUntil(lambda: window.shows("report_questions_problem"))
    assert "6 questions do not fit" in window.find("report_questions_problem").text()


def test_that_letters_of_no_font_are_told_with_their_scripts_until_they_are_gone(window: Road) -> None:
    window.app.window.go("report")
    window.settle()
    (outlet,) = window.window.findChildren(Outlet)
    pages = outlet._pages
    assert pages is not None
    lacking = replace(pages, document=replace(pages.document, missing="足底ก☃"))
    outlet.show(lacking, "pages")
    assert "4 letters (CJK, Thai, signs)" in window.find("paper_note").text()
    outlet.show(pages, "pages")
    assert not window.shows("paper_note")


def test_that_the_appendix_and_the_paper_change_the_pages(window: Road) -> None:
    window.app.window.go("report")
    window.settle()
    assert window.find("paper_where").text() == "Page 1 of 1"
    window.click("report_appendix")
    assert window.find("paper_where").text() != "Page 1 of 1"
    window.click("report_appendix")
    assert window.find("paper_where").text() == "Page 1 of 1"


def test_that_the_check_up_leads_to_the_report_while_a_warning_sign_waits(window: Road) -> None:
    current = window.services.people.current()
    assert current is not None
    window.services.checkups.record(current.id, {"S02": Reply.YES})
    window.app.feed.publish(Change(ALL_KINDS))
    window.app.window.go("checkup:result")
    window.settle()
    window.click("result_report")
    assert window.page == "report"


def test_that_without_a_complaint_the_place_is_asked_first(road: Callable[..., Road]) -> None:
    opened = road()
    opened.app.window.go("report")
    opened.settle()
    assert opened.shows("report_empty")


def test_that_the_command_line_writes_the_report(
    window: Road, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, now = str(window.paths.data_dir), window.now.isoformat()
    window.close()
    base = ["--data-dir", folder, "--now", now, "export", "report", "-o"]
    assert main([*base, str(tmp_path / "one.pdf")]) == 0
    assert "No worthwhile response to 9 weeks" in capsys.readouterr().out
    assert len(PdfReader(tmp_path / "one.pdf").pages) == 1
    assert main([*base, str(tmp_path / "all.pdf"), "--appendix", "--paper", "letter"]) == 0
    assert len(PdfReader(tmp_path / "all.pdf").pages) > 1
    assert main([*base, str(tmp_path / "one.pdf")]) == 2
    assert main([*base, str(tmp_path / "two.pdf"), "somebody"]) == 2
    assert not (tmp_path / "two.pdf").exists()


def test_that_a_page_is_saved_with_the_question_that_was_typed_a_moment_ago(
    window: Road, tmp_path: Path
) -> None:
    window.app.window.go("report")
    window.settle()
    window.find("report_questions").setFocus()
    window.type("Could it be a nerve?")
    window.press(Qt.Key.Key_S, CONTROL)
    window.qtbot.waitUntil(lambda: bool(list(tmp_path.glob("report-*.pdf"))))
    window.settle()
    assert "Could it be a nerve?" in written(tmp_path)
