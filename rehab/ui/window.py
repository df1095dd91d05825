"""The window: sidebar and pages built on first visit. It connects the features and knows none of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from rehab.ui.actions import PAGES
from rehab.ui.notices import Notices
from rehab.ui.page_stack import PageStack
from rehab.ui.shell import RAIL_BELOW, Sidebar
from rehab.ui.widgets import Banner
from rehab.ui.widgets.banner import Lines
from rehab.ui.widgets.focus import focus_first

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from rehab.ui.feed import Feed, Published
    from rehab.ui.page_kind import PageFactory

MINIMUM = (960, 640)
PREFERRED = (1280, 800)
PART_OF = {"patient": "patients"}
"""Pages that belong to another one in the sidebar."""


class Window(QMainWindow):
    """Main window over pages that are made when they are first asked for.

    `full_pages` fill the window without the sidebar (first run, session form).
    """

    navigated = Signal(str)
    """A page is shown; payload its name."""
    refreshed = Signal()
    """The page in view has asked for what a change made new."""
    closing = Signal()
    elsewhere = Signal(str)
    """Somebody wants to go where no page is; payload the target."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setWindowTitle("Rehab")
        self.setMinimumSize(*MINIMUM)
        self.resize(*PREFERRED)
        self._full: frozenset[str] = frozenset()
        self._listed: tuple[str, ...] = ()
        self._current = ""
        self._history: list[str] = []
        self.stays: Callable[[], bool] | None = None
        """Says whether closing only hides the window; None: it never does."""

        self.sidebar = Sidebar()
        self.notices = Notices(self)
        self.flag_banner = Banner("red")
        self.flag_banner.setObjectName("flag_banner")
        self.flag_banner.hide()
        self._stack = PageStack()
        self._build()

        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.timeout.connect(self._refresh_current)
        self.sidebar.page_chosen.connect(self.go)

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._lines = Lines(self.flag_banner, *self.notices.lines)
        column.addLayout(self._lines)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notices.undo_bar)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(content, 1)
        self.setCentralWidget(central)

    # pages

    def attach(self, factories: Mapping[str, PageFactory], full_pages: frozenset[str], feed: Feed) -> None:
        """Give the window its pages. Pages in the sidebar are those of `PAGES` that have a factory."""
        self._stack.factories = factories
        self._full = full_pages
        self.list_pages(PAGES)
        feed.changed.connect(self._on_changed)

    @property
    def listed(self) -> tuple[str, ...]:
        """Pages of the sidebar, in order."""
        return self._listed

    def list_pages(self, names: Sequence[str]) -> None:
        """Put these pages into the sidebar, as far as they are there."""
        self._listed = tuple(name for name in names if name in self._stack.factories)
        self.sidebar.set_pages(list(self._listed))
        self.sidebar.set_current(self._current)

    @property
    def current_page(self) -> str:
        """Name of the page that is shown, empty before the first."""
        return self._current

    @property
    def previous_page(self) -> str:
        """Name of the page before the one that is shown, empty for none."""
        return self._history[-2] if len(self._history) > 1 else ""

    def page(self, name: str) -> QWidget:
        """The widget of a page, built if needed."""
        return self._stack.made(name)[0]

    def go(self, target: str) -> None:
        """Show a page: ``"library"``, or one thing of it: ``"library:wall-calf-stretch"``."""
        name, _, argument = target.partition(":")
        if name not in self._stack.factories:
            self.elsewhere.emit(target)
            return
        self._stack.made(name)
        if name != self._current:
            self._history.append(name)
            del self._history[:-50]
        self._current = name
        self.sidebar.setVisible(name not in self._full)
        self.sidebar.set_current(PART_OF.get(name, name))
        self._stack.show_page(name, argument)
        self.navigated.emit(name)

    def has_page(self, name: str) -> bool:
        """Whether a page exists."""
        return name in self._stack.factories

    def next_region(self) -> None:
        """Move the focus from sidebar to page and back."""
        inside = self.sidebar.isAncestorOf(QApplication.focusWidget() or self)
        target = self._stack.currentWidget() if inside or self.sidebar.isHidden() else self.sidebar
        if target is not None:
            focus_first(target)

    previous_region = next_region
    """The other way round; with two regions it is the same."""

    def back(self) -> None:
        """Return to the page before this one."""
        if len(self._history) > 1:
            self._history.pop()
            self.go(self._history.pop())

    def _on_changed(self, published: Published) -> None:
        self._stack.spoil(published.read_by)
        self._refresh_timer.start(0)

    def _refresh_current(self) -> None:
        self._stack.refresh(self._current)
        self.refreshed.emit()

    def refresh_all(self) -> None:
        """Read everything again (a setting that every page shows has changed, or a new day began)."""
        self._stack.spoil()
        self._refresh_timer.start(0)

    def rebuild(self) -> None:
        """Make the pages anew (the text size changed: layouts are built for one size) and stay at the same place."""
        current = self._current
        place = self._stack.place(current)
        self.drop_pages()
        self._current = ""
        if current:
            self.go(f"{current}:{place}" if place else current)

    def drop_pages(self, keep: frozenset[str] = frozenset()) -> None:
        """Forget pages that were made, so that they are made anew when they are asked for."""
        self._stack.drop(keep)

    def show_refusal(self, page: QWidget) -> None:
        """Show one screen instead of the app."""
        self.sidebar.hide()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def close_refusal(self) -> None:
        """Take that screen away again."""
        page = self._stack.currentWidget()
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
        self.sidebar.show()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the sidebar into a rail when the window is narrow."""
        super().resizeEvent(event)
        self.sidebar.set_rail(event.size().width() < RAIL_BELOW)
        self._lines.pad(self.width() - self.sidebar.sizeHint().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the page before, unless a full page decides for itself."""
        if event.key() == Qt.Key.Key_Escape and self._current not in self._full:
            self.back()
            return
        super().keyPressEvent(event)

    def quit(self) -> None:
        """Close for good."""
        self.stays = None
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let pages keep what is half typed; go out of sight where the person wants the program to stay."""
        if self.stays is not None and self.stays():
            event.ignore()
            self.hide()
            return
        self.closing.emit()
        super().closeEvent(event)
