"""The one style sheet, for stock controls; our own widgets paint themselves from the tokens."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from rehab.ui.theme.values import Tokens

_SHEET = Template("""
QLabel { qproperty-textFormat: PlainText; background: transparent; }
QMainWindow, QDialog { background: $bg; }
QToolTip { background: $surf; color: $ink; border: ${b}px solid $line2; padding: ${p4}px ${p8}px; }

QMenuBar { background: $side; color: $ink; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: ${p4}px ${p10}px; border-radius: ${p6}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $surf; color: $ink; border: ${b}px solid $line2; border-radius: ${p9}px; padding: ${p6}px;
    menu-scrollable: 1; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: ${p6}px; }
QMenu::indicator { width: ${p14}px; height: ${p14}px; left: ${p8}px; }
QMenu::indicator:checked { image: url("$icons/mark-$tint.svg"); }
QMenu::scroller { height: ${p24}px; }
QMenu::item:selected { background: $inset; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $surf; color: $ink; border: ${b}px solid $edge; border-radius: ${p9}px;
    selection-background-color: $pri; selection-color: $pri_ink; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $ink3; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: 0 ${p11}px; min-height: ${field}px; }
QPlainTextEdit, QTextEdit { padding: ${p6}px ${p8}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border-color: $pri; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QAbstractSpinBox[problem="true"],
QComboBox[problem="true"] { border-color: $red; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    color: $ink3; border-color: $line2; background: $inset; }
QAbstractSpinBox { padding-right: ${p24}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: ${p24}px; border: 0; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$icons/up-$tint.svg"); width: ${p10}px; height: ${p10}px; }
QAbstractSpinBox::down-arrow { image: url("$icons/down-$tint.svg"); width: ${p10}px; height: ${p10}px; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QAbstractSpinBox { max-height: ${field}px; }
QComboBox:hover, QLineEdit:hover { border-color: $ink3; }
QComboBox::drop-down, QDateTimeEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: ${p32}px; border: 0; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
    image: url("$icons/down-$tint.svg"); width: ${p14}px; height: ${p14}px; }
QComboBox QAbstractItemView {
    background: $surf; color: $ink; border: ${b}px solid $line2; padding: ${p4}px; outline: 0;
    selection-background-color: $inset; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: ${p32}px; padding: 0 ${p8}px; border-radius: ${p6}px; }
QComboBox QAbstractItemView::item:selected { background: $inset; color: $ink; }

QCheckBox, QRadioButton { spacing: ${p8}px; color: $ink; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3; }
QCheckBox::indicator, QRadioButton::indicator {
    width: ${p14}px; height: ${p14}px; border: ${b}px solid $edge; background: $surf; }
QCheckBox::indicator { border-radius: ${p5}px; }
QRadioButton::indicator { border-radius: ${disc}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:focus { border-color: $pri; }
QCheckBox::indicator:checked {
    background: $pri; border-color: $pri; image: url("$icons/tick-$tint.svg"); }
QRadioButton::indicator:checked {
    border: ${p5}px solid $pri; width: ${p6}px; height: ${p6}px; background: $pri_ink; }

QDialogButtonBox QPushButton, QWizard QPushButton { background: $surf; color: $ink;
    border: ${b}px solid $line2; border-radius: ${p9}px; padding: 0 ${p14}px; min-height: ${field}px; }
QDialogButtonBox QPushButton:hover { background: $hover; }
QDialogButtonBox QPushButton:default { background: $pri; border-color: $pri; color: $pri_ink; }
QDialogButtonBox QPushButton:default:hover { background: $pri_h; }
QDialogButtonBox QPushButton:disabled { background: $inset; border-color: $line2; color: $ink3; }
QFileDialog QTreeView, QFileDialog QListView#sidebar { background: $surf; border: ${b}px solid $line;
    border-radius: ${p9}px; padding: ${p4}px; }
QFileDialog QTreeView::item, QFileDialog QListView#sidebar::item { min-height: ${p32}px; padding: 0 ${p4}px; }
QFileDialog QTreeView::item:selected, QFileDialog QListView#sidebar::item:selected {
    background: $inset; color: $ink; }
QFileDialog QToolButton { background: transparent; border: 0; border-radius: ${p6}px; padding: ${p6}px; }
QFileDialog QToolButton:hover { background: $hover; }
QFileDialog QSplitter::handle { background: transparent; }

QPushButton[phase] { background: $surf; border: ${b}px solid $line; border-radius: ${p9}px; }
QPushButton[phase]:hover { border-color: $edge; }
QPushButton[phase="done"] { background: $inset; }
QPushButton[phase="now"] { background: $pri_soft; border-color: $pri_soft; }
QPushButton[phase]:checked, QPushButton[phase]:focus { border: 2px solid $pri; }
QWidget[day_today="true"] { background: $inset; border-radius: ${p9}px; }
QFrame[separator="true"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }

QScrollArea { border: 0; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: ${p12}px; }
QScrollBar:horizontal { height: ${p12}px; }
QScrollBar::handle { background: $line2; border: 0; border-radius: ${p3}px; margin: ${p3}px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView, QTreeView, QListView { background: transparent; color: $ink; border: 0; outline: 0;
    gridline-color: $line; selection-background-color: $inset; selection-color: $ink; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 ${p10}px; }
QTableView::item:selected { background: $inset; color: $ink; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $ink2; border: 0; border-bottom: 1px solid $line;
    padding: ${p8}px ${p10}px; font-weight: 600; }
HeadingView::section { padding-left: ${cell}px; }
QTableCornerButton::section { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QProgressBar { background: $inset; border: 0; border-radius: ${p3}px;
    max-height: ${p6}px; min-height: ${p6}px; }
QProgressBar::chunk { background: $pri; border-radius: ${p3}px; }
QSplitter::handle { background: $line; }
QCalendarWidget QWidget { alternate-background-color: $inset; }
QCalendarWidget QAbstractItemView { background: $surf;
    selection-background-color: $pri; selection-color: $pri_ink; }
QCalendarWidget QToolButton { color: $ink; background: transparent; border: 0; padding: ${p6}px; }
QCalendarWidget QToolButton:hover { background: $hover; border-radius: ${p6}px; }
""")
_COLOURS = (
    "pri_soft",
    "bg",
    "side",
    "surf",
    "inset",
    "hover",
    "line",
    "line2",
    "edge",
    "ink",
    "ink2",
    "ink3",
    "pri",
    "pri_h",
)


def style_sheet(t: Tokens, icons: str | Path) -> str:
    """The style sheet of a look.

    Args:
        t: The look.
        icons: Folder of the few pictures that a style sheet can only name by file.
    """
    values: dict[str, object] = {name: t.colour(name).name() for name in (*_COLOURS, "pri_ink", "red")}
    values.update({f"p{n}": t.px(n) for n in (3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 24, 32)})
    values.update(
        b=t.border,
        # Qt moves the text of a cell, but not that of its heading, by three pixels.
        cell=t.px(10) + 3,
        disc=t.px(14) // 2 + t.border,
        field=t.px(36) - 2 * t.border,
        icons=Path(icons).as_posix(),
        tint="dark" if t.dark else "light",
    )
    sheet = _SHEET.substitute(values)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Qt turns controls round, but not the room inside them.
        sheet = sheet.replace("padding-right:", "padding-end:").replace("padding-left:", "padding-right:")
        sheet = sheet.replace("padding-end:", "padding-left:")
    return sheet
