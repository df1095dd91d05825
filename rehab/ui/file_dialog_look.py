"""How the file dialog looks where the computer has none of its own: our icons, our colours, room for the names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QSize, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QListView,
    QToolButton,
    QTreeView,
)

from rehab.ui.icons import icon
from rehab.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

TOOLS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "chevron-up",
    "newFolderButton": "plus",
}
"""Icons of the buttons by the names that Qt gives them."""
NEEDLESS = ("listModeButton", "detailModeButton")
"""One view is enough, the one with dates."""
SIZE = (880, 560)
NAME, BESIDE = 0, (130, 130, 170)
"""The column of the names, and widths of the others, logical pixels at 100 %."""


class _Icons(QFileIconProvider):
    """Folders and files in the strokes of the app."""

    def icon(self, what: QFileIconProvider.IconType | QFileInfo) -> QIcon:
        """The icon of a file, a folder or a place."""
        is_file = not what.isDir() if isinstance(what, QFileInfo) else what is self.IconType.File
        return icon("file", "ink2") if is_file else icon("folder", "pri")


def dress(dialog: QFileDialog) -> None:
    """Give Qt's own dialog the look of the app; a dialog of the computer is left as it is."""
    if dialog.findChild(QToolButton, "backButton") is None:
        return
    t = tokens()
    # The dialog does not keep it alive.
    icons = _Icons()
    dialog.setProperty("icons", icons)
    dialog.setIconProvider(icons)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.resize(*(t.px(n) for n in SIZE))
    layout = dialog.layout()
    if layout is not None:
        layout.setContentsMargins(t.px(18), t.px(16), t.px(18), t.px(16))
    for tool in dialog.findChildren(QToolButton):
        name = TOOLS.get(tool.objectName(), "")
        if name:
            tool.setIcon(icon(name, "ink2"))
            tool.setIconSize(QSize(t.px(20), t.px(20)))
        tool.setVisible(tool.objectName() not in NEEDLESS)
    for rows in dialog.findChildren(QTreeView):
        _dress_rows(rows)
    places = dialog.findChild(QListView, "sidebar")
    if places is not None:
        places.setSpacing(t.px(2))
        places.setMinimumWidth(t.px(160))


def _dress_rows(rows: QTreeView) -> None:
    t = tokens()
    rows.setIconSize(QSize(t.px(18), t.px(18)))
    rows.setAlternatingRowColors(False)
    head = rows.header()
    head.setStretchLastSection(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
    for section, width in enumerate(BESIDE, start=1):
        head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(section, t.px(width))
