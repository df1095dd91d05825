"""The command line writes a plan for people without the program: as PDF, as a web page, for a calendar."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest

from rehab.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Rehab = Callable[..., tuple[int, str, str]]


@pytest.fixture
def rehab(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Rehab:
    """Calls the command line on a folder with a running programme."""

    def call(*arguments: str) -> tuple[int, str, str]:
        data = ["--data-dir", str(tmp_path / "data"), "--now", "2026-11-17T09:00+01:00"]
        code = main([*arguments, *data])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    call("start", "P02", "--site", "left-heel")
    return call


def test_that_the_plan_is_written_as_pdf_on_the_paper_that_is_asked_for(rehab: Rehab, tmp_path: Path) -> None:
    code, out, _ = rehab("export", "plan", "-o", str(tmp_path / "plan"), "--paper", "letter", "--json")

    told: dict[str, Any] = json.loads(out)
    assert code == 0
    size = (tmp_path / "plan.pdf").stat().st_size
    assert told == {
        "file": str(tmp_path / "plan.pdf"),
        "kind": "plan",
        "bytes": size,
        "phases": ["Phase 1: Learn it"],
    }
    (page, *_rest) = pypdfium2.PdfDocument(io.BytesIO((tmp_path / "plan.pdf").read_bytes()))
    assert round(page.get_width()) == 612
    assert "Towel heel raise" in page.get_textpage().get_text_bounded()


def test_that_a_programme_of_the_library_needs_no_plan(rehab: Rehab, tmp_path: Path) -> None:
    code, out, _ = rehab("export", "plan", "runner-prevention", "--phase", "2", "-o", str(tmp_path / "p.pdf"))

    assert code == 0
    assert "Phase 2" in out
    assert "Phase 1" not in out


def test_that_handout_and_calendar_are_written_once(rehab: Rehab, tmp_path: Path) -> None:
    for kind, ending, piece in (
        ("handout", ".html", "Towel heel raise"),
        ("calendar", ".ics", "BEGIN:VEVENT"),
    ):
        file = tmp_path / f"plan{ending}"
        assert rehab("export", kind, "-o", str(file))[0] == 0
        before = file.read_bytes()
        assert piece in before.decode("utf-8")
        code, _, err = rehab("export", kind, "-o", str(file))
        assert code == 2
        assert "was not overwritten" in err
        assert file.read_bytes() == before
