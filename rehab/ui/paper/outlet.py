"""What becomes of pages that are shown: they are saved as a file or sent to a printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QImage

from rehab.domain.paper import PaperSize, file_name
from rehab.ui import texts
from rehab.ui.paper.printing import print_pages
from rehab.ui.texts import preview as words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from rehab.services.press import Document, Press
    from rehab.ui.jobs import Progress
    from rehab.ui.paper.page import PreviewPage
    from rehab.ui.paper.work import Work

PDF = ".pdf"


@dataclass(frozen=True, slots=True)
class Ways:
    """How the computer is asked.

    Attributes:
        choose_file: Asks where to save, by ``save:`` and a name; None when cancelled. It asks before replacing.
        choose_printer: Asks for a printer by size of paper, title and dots an inch; None when cancelled.
        show_folder: Opens a folder in the program of the computer for files.
    """

    choose_file: Callable[[str], Path | None]
    choose_printer: Callable[[PaperSize, str, int], QPrinter | None]
    show_folder: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Pages:
    """A document and the pictures of its pages."""

    document: Document
    pictures: tuple[QImage, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a file goes. `replace`: the dialog asked about this very name, which it did not of one that gets its ending
    here."""

    file: Path
    replace: bool


def pages_of(press: Press, document: Document) -> Pages:
    """Set a document for the screen; for jobs."""
    fitted = press.fitted(document)
    return Pages(fitted, tuple(QImage.fromData(QByteArray(page)) for page in press.pictures(fitted)))


class Outlet(QObject):
    """Shows pages, and saves or prints those that are shown."""

    def __init__(
        self, page: PreviewPage, press: Press, work: Work, today: Callable[[], date], ways: Ways
    ) -> None:
        super().__init__(page)
        self._page, self._press, self._work, self._today = page, press, work, today
        self.ways = ways
        self._pages: Pages | None = None
        self._folder: Path | None = None
        """Where the last file was written."""
        page.folder_clicked.connect(self._open_folder)

    @property
    def ready(self) -> bool:
        """Whether pages are shown and nothing is going on."""
        return self._pages is not None and not self._work.running

    def forget(self) -> None:
        """The pages are made anew: those from before are neither saved nor printed."""
        self._pages = None
        self._page.panel.set_ready(False)

    def show(self, pages: Pages, said: str) -> None:
        """Show pages; `said` tells what they hold to those who do not see them."""
        from rehab.services.press import SCREEN_PPI

        self._pages = pages
        self._page.show_pages(pages.pictures, SCREEN_PPI, said)
        missing = pages.document.missing
        self._page.show_note(texts.letters_missing(missing) if missing else "")

    def save(self, kind: str, title: str) -> None:
        """Ask where to and save the pages as a PDF file."""
        pages, press = self._pages, self._press
        if pages is not None:
            self.save_by(
                kind, title, PDF, lambda to, _progress: press.save(pages.document, to.file, to.replace)
            )

    def save_by(self, kind: str, title: str, ending: str, write: Callable[[Target, Progress], Path]) -> None:
        """Ask where to, and write a file of what is shown in a job."""
        if not self.ready:
            return
        found = self.ways.choose_file(f"save:{file_name(kind, title, self._today(), ending)}")
        if found is not None:
            target = Target(found, True) if found.suffix else Target(found.with_suffix(ending), False)
            self._work.start(lambda progress: write(target, progress), self._on_saved, words.saving())

    def print(self, size: PaperSize, title: str) -> None:
        """Ask for a printer and print the pages."""
        from rehab.services.press import PRINTER_PPI

        pages, press = self._pages, self._press
        if pages is None or not self.ready:
            return
        printer = self.ways.choose_printer(size, title, PRINTER_PPI)
        if printer is None:
            return

        def work(progress: Progress) -> str:
            pictures = press.pictures(pages.document, PRINTER_PPI)
            print_pages(printer, pictures, progress)
            return words.printed(len(pictures))

        self._work.start(work, self._page.show_saved, words.printing())

    def _on_saved(self, file: Path) -> None:
        self._folder = file.parent
        self._page.show_saved(words.saved(str(file)), with_folder=True)

    def _open_folder(self) -> None:
        if self._folder is not None:
            self.ways.show_folder(self._folder)
