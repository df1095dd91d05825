"""What two independent checkers say about a PDF file: qpdf of its structure, pdfua of its tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pdfua
import pikepdf

if TYPE_CHECKING:
    from pathlib import Path


def faults(file: Path) -> list[str]:
    """Everything that is wrong; empty for a sound file."""
    with pikepdf.open(file) as opened:
        structure = opened.check_pdf_syntax()
    return [*structure, *(str(finding) for finding in pdfua.validate(file).findings)]
