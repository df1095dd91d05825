"""The workbook opened by an office suite, where the computer has one: what was typed is shown and never worked out.

Elsewhere the cells alone are checked, in `test_tables.py`.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from rehab.exchange.sheets import Sheet
from rehab.exchange.xlsx_file import xlsx_bytes

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 120
TYPED = (
    "=1+1",
    '=HYPERLINK("http://localhost/x","look")',
    "=cmd|'/C calc'!A0",
    "+49 30 1234",
    "-5",
    "@SUM(A1)",
    "{=1+1}",
    "\t=1+1",
)


@pytest.fixture(scope="module")
def office() -> str:
    """LibreOffice, where the computer has it as `soffice`."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("no office suite on this computer")
    return program


def test_that_an_office_suite_works_nothing_out_from_what_was_typed(office: str, tmp_path: Path) -> None:
    book = tmp_path / "typed.xlsx"
    book.write_bytes(xlsx_bytes((Sheet("typed", ("note", "pain"), tuple((text, 3) for text in TYPED)),)))

    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        office,
        profile,
        "--headless",
        "--norestore",
        "--convert-to",
        "fods",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*command, str(book)], check=True, capture_output=True, timeout=PATIENCE_S)

    read = (tmp_path / "typed.fods").read_text(encoding="utf-8")
    assert "table:formula" not in read
    assert "=HYPERLINK(" in read
    assert read.count('office:value-type="float"') == len(TYPED)
