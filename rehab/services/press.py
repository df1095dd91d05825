"""Documents as pages and files, whatever stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.exchange.typeset import PRINTER_PPI, SCREEN_PPI, Document, Typesetter
from rehab.paths import resource
from rehab.storage.disk import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["PRINTER_PPI", "SCREEN_PPI", "Document", "Press"]


def _untold(_action: str, _what: str) -> None:
    """Nobody keeps a trail."""


class Press:
    """Has documents set and writes them.

    Args:
        note: Takes what was done and with what, for an audit trail.
    """

    def __init__(self, note: Callable[[str, str], None] = _untold) -> None:
        self._note = note
        fonts = resource("assets", "fonts")
        self._typesetter = Typesetter(resource("assets", "paper"), fonts, fonts / "further")

    def fitted(self, document: Document) -> Document:
        """The document with fonts that have its letters; `missing` names those that no font has.

        Raises:
            EnvironmentProblem: ``typeset_missing``.
        """
        return self._typesetter.fitted(document)

    def pictures(self, document: Document, ppi: float = SCREEN_PPI) -> tuple[bytes, ...]:
        """Pages as PNG pictures.

        Raises:
            EnvironmentProblem: ``typeset_missing``.
        """
        return self._typesetter.pictures(document, ppi)

    def pdf(self, document: Document) -> bytes:
        """Pages as the content of a PDF file.

        Raises:
            EnvironmentProblem: ``typeset_missing``.
        """
        return self._typesetter.pdf(document)

    def save(self, document: Document, file: Path, replace_it: bool = False) -> Path:
        """Write the pages as a PDF file, whole or not at all.

        Args:
            document: What is written.
            file: Where to; an ending is added when there is none.
            replace_it: Whether a file of this name may be replaced.

        Raises:
            UserError: ``file_exists``.
            EnvironmentProblem: ``typeset_missing``, or when the disk refuses.
        """
        target = file if file.suffix else file.with_suffix(".pdf")
        raw = self.pdf(document)
        self._note("export", "document")
        return write_whole(target, raw, replace_it)
