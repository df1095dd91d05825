"""Setting pages: the one place that calls the typesetting engine.

A `Document` names a template and holds the values that it prints. Values travel as JSON and stay values: what a person
typed is printed letter for letter and never read as markup. The same document gives the file that is saved and the
pictures of the preview.
"""

from __future__ import annotations

import json
import re
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal

from rehab.domain.errors import EnvironmentProblem
from rehab.exchange.computer_fonts import fonts_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from typst import TypstError

TAGGED: Literal["ua-1"] = "ua-1"
"""Standard of the files: tagged for screen readers; a picture without words for it is refused."""
SCREEN_PPI, PRINTER_PPI = 144, 300
"""Pixels an inch of pages for the screen and for a printer."""
STAND_IN = "?"
"""Printed for a letter that no font has; a box would look like a sign of its own."""
_UNKNOWN_LETTER = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed with')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_TRIES = 4


@dataclass(frozen=True, slots=True)
class Document:
    """What is to be set.

    Attributes:
        template: File name in the folder of templates, for example ``"plan.typ"``.
        title: Title of the document, as a reader shows it.
        language: Code of its language, for example ``"en"``.
        values: What the template prints: texts, numbers, lists, tables and whole SVG documents as text.
        made_at: Aware; when it says that it was made. Equal documents give equal bytes.
        further: Fonts of this computer for letters that the bundled ones lack; None before `Typesetter.fitted` has
            looked for them.
        missing: Letters that no font has, each once; a question mark stands in their places.
    """

    template: str
    title: str
    language: str
    values: Mapping[str, Any]
    made_at: datetime
    further: tuple[Path, ...] | None = None
    missing: str = ""


class Typesetter:
    """Sets documents with bundled fonts.

    A letter that none of them has is looked for in the fonts of the computer, and those that have it are used beside
    the bundled ones; where no font has it, a question mark stands in its place, and the document names it. No other
    font of the computer is seen, so that all other letters are the same everywhere.

    Args:
        templates: Folder of the templates; nothing outside it can be read.
        fonts: Folders with the bundled fonts.
    """

    def __init__(self, templates: Path, *fonts: Path) -> None:
        self._templates = templates
        self._fonts = fonts

    def fitted(self, document: Document) -> Document:
        """The document with the fonts that have its letters, and stand-ins for letters that no font has.

        Raises:
            EnvironmentProblem: ``typeset_missing`` where the engine has no build for the computer.
        """
        if document.further is not None:
            return document
        found = replace(document, further=())
        lacking = self._lacking(found)
        if lacking and (further := fonts_for(frozenset("".join(lacking)))):
            found = replace(document, further=further)
            lacking = self._lacking(found)
        for _ in range(_TRIES):
            if not lacking:
                break
            # A letter that was half of a sign may be lacking again on its own.
            found = _without(found, lacking)
            lacking = self._lacking(found)
        return found

    def pdf(self, document: Document) -> bytes:
        """The document as a PDF file with text, bookmarks and tags.

        Raises:
            EnvironmentProblem: ``typeset_missing`` where the engine has no build for the computer.
        """
        return self._set(self.fitted(document), format="pdf", pdf_standards=TAGGED)[0]

    def pictures(self, document: Document, ppi: float = SCREEN_PPI) -> tuple[bytes, ...]:
        """Each page as a PNG picture, as the PDF file shows it.

        Args:
            document: What is set.
            ppi: Pixels an inch.

        Raises:
            EnvironmentProblem: ``typeset_missing`` where the engine has no build for the computer.
        """
        return self._set(self.fitted(document), format="png", ppi=ppi)

    def _lacking(self, document: Document) -> tuple[str, ...]:
        """Signs that the fonts of a document lack. Only a file of the standard tells."""
        refused = _engine_error()
        try:
            self._set(document, format="pdf", pdf_standards=TAGGED)
        except refused as error:
            said = _UNKNOWN_LETTER.findall(getattr(error, "diagnostic", "") or str(error))
            if not said:
                raise
            return tuple(dict.fromkeys(_ESCAPED.sub(_unescaped, sign) for sign in said))
        return ()

    def _set(self, document: Document, **options: Any) -> tuple[bytes, ...]:
        import typst

        values = {**document.values, "title": document.title, "language": document.language}
        # The fonts of the engine itself are left out, too: one letter of a word would be of its own kind.
        with _folders_of(document.further or ()) as further:
            made: bytes | list[bytes] = typst.compile(
                self._templates / document.template,
                root=self._templates,
                font_paths=typst.Fonts(
                    include_system_fonts=False,
                    include_embedded_fonts=False,
                    font_paths=[*self._fonts, *further],
                ),
                sys_inputs={"values": json.dumps(values)},
                # The engine refuses parts of a second.
                timestamp=document.made_at.astimezone(UTC).replace(microsecond=0),
                **options,
            )
        return tuple(made) if isinstance(made, list) else (made,)


@contextmanager
def _folders_of(files: tuple[Path, ...]) -> Iterator[list[Path]]:
    """Folders with copies of some fonts and no others: the engine takes folders, and all fonts that lie in them."""
    if not files:
        yield []
        return
    with TemporaryDirectory(prefix="rehab-fonts-", ignore_cleanup_errors=True) as folder:
        for number, file in enumerate(files):
            # A font that was taken away meanwhile is a letter that is lacking.
            with suppress(OSError):
                copyfile(file, Path(folder, f"{number}{file.suffix}"))
        yield [Path(folder)]


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]


def _without(document: Document, lacking: Iterable[str]) -> Document:
    """The document with a stand-in for each of some signs."""
    signs = sorted(lacking, key=len, reverse=True)

    def replaced(value: Any) -> Any:
        if isinstance(value, str):
            for sign in signs:
                value = value.replace(sign, STAND_IN)
            return value
        if isinstance(value, dict):
            return {key: replaced(one) for key, one in value.items()}
        return [replaced(one) for one in value] if isinstance(value, list | tuple) else value

    missing = "".join(dict.fromkeys((*document.missing, *(sign for sign in signs if sign.strip()))))
    values = replaced(dict(document.values))
    return replace(document, title=replaced(document.title), values=values, missing=missing)


def _engine_error() -> type[TypstError]:
    """What the engine raises; asking for it loads the engine."""
    try:
        from typst import TypstError
    except ImportError as error:
        raise EnvironmentProblem("typeset_missing") from error
    return TypstError
