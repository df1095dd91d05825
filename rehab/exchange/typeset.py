"""Setting pages: the one place that calls the typesetting engine.

A `Document` names a template and holds the values that it prints. Values travel as JSON and stay values: what a person
typed is printed letter for letter and never read as markup. The same document gives the file that is saved and the
pictures of the preview.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, Literal

from rehab.domain.errors import EnvironmentProblem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from typst import TypstError

TAGGED: Literal["ua-1"] = "ua-1"
"""Standard of the files: tagged for screen readers; a picture without words for it is refused."""
SCREEN_PPI, PRINTER_PPI = 144, 300
"""Pixels an inch of pages for the screen and for a printer."""
_UNKNOWN_LETTER = "could not be displayed with"


@dataclass(frozen=True, slots=True)
class Document:
    """What is to be set.

    Attributes:
        template: File name in the folder of templates, for example ``"plan.typ"``.
        title: Title of the document, as a reader shows it.
        language: Code of its language, for example ``"en"``.
        values: What the template prints: texts, numbers, lists, tables and whole SVG documents as text.
        made_at: Aware; when it says that it was made. Equal documents give equal bytes.
    """

    template: str
    title: str
    language: str
    values: Mapping[str, Any]
    made_at: datetime


class Typesetter:
    """Sets documents with bundled fonts.

    A letter that none of them has is looked for in the fonts of the computer; where no font has it, a box stands in
    its place, and the file makes no claim of a standard.

    Args:
        templates: Folder of the templates; nothing outside it can be read.
        fonts: Folders with the bundled fonts.
    """

    def __init__(self, templates: Path, *fonts: Path) -> None:
        self._templates = templates
        self._fonts = fonts

    def pdf(self, document: Document) -> bytes:
        """The document as a PDF file with text, bookmarks and tags.

        Raises:
            EnvironmentProblem: ``typeset_missing`` where the engine has no build for the computer.
        """
        refused = _engine_error()
        for system in (False, True):
            try:
                return self._set(document, system, format="pdf", pdf_standards=TAGGED)[0]
            except refused as error:
                if _UNKNOWN_LETTER not in str(error):
                    raise
        return self._set(document, True, format="pdf")[0]

    def pictures(self, document: Document, ppi: float = SCREEN_PPI) -> tuple[bytes, ...]:
        """Each page as a PNG picture, as the PDF file shows it.

        Args:
            document: What is set.
            ppi: Pixels an inch.

        Raises:
            EnvironmentProblem: ``typeset_missing`` where the engine has no build for the computer.
        """
        refused = _engine_error()
        system = False
        try:
            # Only a file of this standard tells that the bundled fonts lack a letter.
            self._set(document, system, format="pdf", pdf_standards=TAGGED)
        except refused as error:
            system = _UNKNOWN_LETTER in str(error)
        return self._set(document, system, format="png", ppi=ppi)

    def _set(self, document: Document, system_fonts: bool, **options: Any) -> tuple[bytes, ...]:
        import typst

        values = {**document.values, "title": document.title, "language": document.language}
        made: bytes | list[bytes] = typst.compile(
            self._templates / document.template,
            root=self._templates,
            font_paths=list(self._fonts),
            ignore_system_fonts=not system_fonts,
            sys_inputs={"values": json.dumps(values)},
            timestamp=document.made_at.astimezone(UTC),
            **options,
        )
        return tuple(made) if isinstance(made, list) else (made,)


def _engine_error() -> type[TypstError]:
    """What the engine raises; asking for it loads the engine."""
    try:
        from typst import TypstError
    except ImportError as error:
        raise EnvironmentProblem("typeset_missing") from error
    return TypstError
