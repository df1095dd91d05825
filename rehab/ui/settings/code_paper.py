"""A page of plain text on the person's printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


def ask_printer(parent: QWidget, title: str) -> QPrinter | None:
    """Ask for a printer with the dialog of the computer; None when the person thinks better of it."""
    # Finding printers takes a moment: not before somebody prints.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    return printer if QPrintDialog(printer, parent).exec() else None


def print_text(printer: QPrinter, text: str) -> None:
    """Print plain text in letters that can be read without glasses."""
    from PySide6.QtGui import QFont, QTextDocument

    page = QTextDocument()
    page.setDefaultFont(QFont("monospace", 14))
    page.setPlainText(text)
    page.print_(printer)
