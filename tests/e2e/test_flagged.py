"""While an answer waits for a look nothing anywhere says that all is well: no page, no command, no picture."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rehab.cli import main
from rehab.domain.checkup import Reply
from rehab.services import sample
from rehab.services.outcome import Change
from rehab.ui.pages import ALL_KINDS
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["road"]

ALL_IS_WELL = re.compile(
    r"on track|carry on|keep going|on pace|stay with the plan|recovered|ready to move|well done|all done"
    r"|still fine|fine[ ,.–-]+carry|– fine|is fine|done for this week|that was all|fine to repeat|acceptable"
    r"|as expected|did your part|can go on",
    re.IGNORECASE,
)
NAMES_OF_RULES = "settings:verdict"
"""The page of the rules says what a rule is about; it says nothing of this person."""
END_OF_SCALE = "Fully recovered"
"""The person rates the week between this and its opposite."""
IMPROVING = "777776667666656665665556555655545554554454544454444344434443443"
PAGES = (
    "today", "today:past", "today:week", "progress", "progress:2026-11-10", "program", "history", "history:month",
    "history:year", "library", "library:wall-calf-stretch", "settings:general", "settings:verdict",
    "settings:reminders", "settings:data", "settings:about", "checkup:questions", "checkup:result",
    "checkup:guide/causes", "checkup:guide/treatments", "checkup:map", "checkup:tried", "checkup:past",
    "first_run:where", "first_run:program", "session", "session:first-steps", "session:calf-and-foot", "player",
    "player:first-steps", "player:resume", "pose", "report",
)  # fmt: skip
EXPORTS = (
    ("plan", "pdf"), ("report", "pdf"), ("handout", "html"), ("plan-file", "rehabplan"), ("log-file", "rehablog"),
    ("log", "csv"), ("xlsx", "xlsx"), ("fhir", "json"), ("everything", "zip"),
)  # fmt: skip
COMMANDS = (
    ["verdict"],
    ["history"],
    ["today"],
    ["week"],
    ["checkup"],
    ["checkup", "--short"],
)


@pytest.fixture
def window(road: Callable[..., Road], monkeypatch: pytest.MonkeyPatch) -> Road:
    """A person who is doing well by every number."""
    monkeypatch.setattr(sample, "MORNINGS", IMPROVING)
    monkeypatch.setattr(sample, "SKIPPED_EVERY", 1000)
    opened = road()
    opened.click("first_run_sample")
    opened.click("first_run_next")
    return opened


def everything_said(window: Road) -> str:
    """Every text, tooltip and spoken name of what can be seen."""
    words = [window.texts()]
    for widget in window.window.findChildren(QWidget):
        if widget.isVisible():
            words += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    return "\n".join(words)


def all_is_well(window: Road, page: str = "") -> list[str]:
    """Lines with a word of encouragement that can be read or heard."""
    said = everything_said(window).replace(END_OF_SCALE, "")
    if page == NAMES_OF_RULES:
        said = re.sub("recovered", "", said, flags=re.IGNORECASE)
    return [line for line in said.splitlines() if ALL_IS_WELL.search(line)]


def read_file(file: Path) -> str:
    """The words of a page or a hand-out, without the labels of its own buttons; of an archive those of its files."""
    if file.suffix == ".pdf":
        return " ".join(page.extract_text() for page in PdfReader(file).pages)
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            return "\n".join(archive.read(name).decode(errors="ignore") for name in archive.namelist())
    return re.sub(
        r"<(script|style)\b.*?</\1>|<[^>]*>", " ", file.read_text(encoding="utf-8"), flags=re.DOTALL
    )


def raise_flag(window: Road, answer: str) -> None:
    current = window.services.people.current()
    assert current is not None
    window.services.checkups.record(current.id, {answer: Reply.YES})
    window.app.feed.publish(Change(ALL_KINDS))
    window.settle()


def test_that_no_page_says_that_all_is_well(window: Road) -> None:
    window.app.window.go("progress")
    window.settle()
    assert ALL_IS_WELL.search(everything_said(window)), "the person would be told so without the flag"
    raise_flag(window, "S02")
    told = {}
    for page in PAGES:
        window.app.window.go(page)
        window.settle()
        told[page] = all_is_well(window, page)
        if ":" not in page:
            window.press(Qt.Key.Key_F1)
            told[f"keys of {page}"] = all_is_well(window, page)
            window.press(Qt.Key.Key_Escape)
    assert {page: lines for page, lines in told.items() if lines} == {}
    window.app.window.go("today")
    window.settle()
    window.type("1")
    assert all_is_well(window) == []
    window.app.window.go("progress")
    window.settle()
    window.press(Qt.Key.Key_L)
    assert all_is_well(window) == []


@pytest.mark.parametrize("target", ["player:first-steps", "player:resume"])
def test_that_no_session_is_played_while_a_warning_sign_waits(window: Road, target: str) -> None:
    raise_flag(window, "U08")
    window.app.window.go(target)
    window.settle()
    assert window.page == "checkup"
    assert "Do not continue the plan until then" in window.texts()


def test_that_a_new_session_form_calls_no_score_fine(window: Road) -> None:
    raise_flag(window, "U08")
    window.app.window.go("session:first-steps")
    window.settle()
    for key in ("before", "during", "after"):
        window.find(f"strip_{key}").setFocus()
        window.type("1")
    assert all_is_well(window) == []
    for key in ("during", "after"):
        assert window.find(f"guidance_{key}").text() == "1 – noted. Have the warning sign looked at first."
    window.app.window.go("today")
    window.settle()
    window.type("1")
    assert all_is_well(window) == []


def test_that_every_page_tells_of_the_flag(window: Road) -> None:
    raise_flag(window, "S02")
    for page in ("today", "progress", "program", "library", "settings", "checkup:result"):
        window.app.window.go(page)
        window.settle()
        said = everything_said(window)
        assert "The plan is paused" in said or "Do not continue the plan" in said, page


def test_that_a_hidden_verdict_hides_no_flag(window: Road) -> None:
    window.services.preferences.change(show_verdict=False)
    raise_flag(window, "S02")
    for page in ("today", "progress"):
        window.app.window.go(page)
        window.settle()
        assert "The plan is paused" in everything_said(window), page


def test_that_no_command_says_that_all_is_well(
    window: Road, capsys: pytest.CaptureFixture[str], tmp_path: object
) -> None:
    folder, now = str(window.paths.data_dir), window.now.isoformat()

    def run(arguments: list[str]) -> str:
        capsys.readouterr()
        assert main(["--data-dir", folder, "--now", now, *arguments]) == 0
        return capsys.readouterr().out

    assert ALL_IS_WELL.search(run(["verdict"]))
    raise_flag(window, "S02")
    window.close()
    for command in COMMANDS:
        found = ALL_IS_WELL.search(run(command))
        assert found is None, f"{command}: {found}"
    data = json.loads(run(["--json", "verdict"]))
    assert data["red_flag"] == "S02"
    assert [step["code"] for step in data["advice"]] == ["get-it-looked-at"]
    for words in (data["title"], data["sentence"], data["would_change"]):
        assert ALL_IS_WELL.search(words) is None
    picture = run(["chart", "pain", "-o", f"{tmp_path}/pain.svg"])
    assert ALL_IS_WELL.search(picture) is None
    for kind, ending in EXPORTS:
        file = Path(str(tmp_path)) / f"{kind}.{ending}"
        run(["export", kind, "-o", str(file)])
        # The rule of an exercise may name an acceptable pain; it says nothing of this person.
        said = read_file(file).replace("acceptable", "")
        assert len(said) > 300
        assert ALL_IS_WELL.search(said) is None, kind
    calendar = ["--data-dir", folder, "--now", now, "export", "calendar", "-o", f"{tmp_path}/plan.ics"]
    assert main(calendar) == 2
    said = capsys.readouterr().err
    assert "warning sign" in said
    assert ALL_IS_WELL.search(said) is None


def test_that_the_command_line_closes_what_waits(window: Road, capsys: pytest.CaptureFixture[str]) -> None:
    raise_flag(window, "S02")
    folder, now = str(window.paths.data_dir), window.now.isoformat()
    window.close()
    base = ["--data-dir", folder, "--now", now]
    assert main([*base, "checkup", "--looked-at-by", "Dr Weber"]) == 0
    assert "Looked at by Dr Weber" in capsys.readouterr().out
    assert main([*base, "checkup", "--looked-at-by", "Dr Weber"]) == 2
    assert main([*base, "checkup", "S02=perhaps"]) == 2
    assert main([*base, "checkup", "U01=no", "S09=unsure"]) == 0
    assert "Mention it at your next visit" in capsys.readouterr().out
