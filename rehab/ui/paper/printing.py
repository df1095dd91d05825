"""The computer around the preview: its printers, and its folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageSize, QPainter

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.paper import PaperSize

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from rehab.ui.jobs import Progress

_SIZES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.LETTER: QPageSize.PageSizeId.Letter}


def make_printer(size: PaperSize, title: str, dots: int) -> QPrinter:
    """The usual printer, set to a size of paper and to whole pages.

    Args:
        size: Size of paper.
        title: Name of the document in the queue.
        dots: Dots an inch.
    """
    # Finding printers takes a moment: not before somebody prints.
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_SIZES[size]))
    printer.setFullPage(True)
    printer.setResolution(dots)
    printer.setDocName(title)
    return printer


def ask_printer(parent: QWidget, size: PaperSize, title: str, dots: int) -> QPrinter | None:
    """Ask for a printer with the dialog of the computer; None when the person thinks better of it."""
    from PySide6.QtPrintSupport import QPrintDialog

    printer = make_printer(size, title, dots)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() else None


def print_pages(printer: QPrinter, pictures: Sequence[bytes], progress: Progress) -> None:
    """Paint each page over the whole sheet; safe outside the window's thread.

    Raises:
        EnvironmentProblem: ``printer_refused``.
        Cancelled: When the person stopped it; pages that were sent are printed.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem("printer_refused", printer=printer.printerName())
    try:
        for number, picture in enumerate(pictures):
            progress.step(number, len(pictures))
            if number and not printer.newPage():
                raise EnvironmentProblem("printer_refused", printer=printer.printerName())
            box = QRectF(0, 0, printer.width(), printer.height())
            painter.drawImage(box, QImage.fromData(QByteArray(picture)))
    finally:
        painter.end()


def show_folder(folder: Path) -> None:
    """Open a folder in the program of the computer for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
