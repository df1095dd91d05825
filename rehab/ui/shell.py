"""The sidebar: whose data it is, the pages, and the promise that everything stays on this computer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.actions import PAGES, page_title
from rehab.ui.icons import paint_icon
from rehab.ui.texts.names import initial
from rehab.ui.theme import tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.nav import NavList, NavRow
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width
from rehab.ui.widgets.tip import plain_tip

RAIL_BELOW = 1080
"""Window width in logical pixels under which only icons are left."""
WIDTH, WIDEST, RAIL_WIDTH = 196, 250, 58
_SIDE = 10
_BESIDE_NAME = 67
"""Initial, arrow and the room around them beside a name, in logical pixels."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ProfileCard(Ringed, QAbstractButton):
    """Initial, name and complaint of the person whose data are open; a click or Enter offers others.

    Disabled it only tells whose data these are.
    """

    ring_radius = 9.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._caption, self._sample, self._rail = "", "", False, False
        self.setObjectName("profile_card")
        self.setAccessibleDescription(self.tr("Switch person"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_profile(self, name: str, caption: str, sample: bool) -> None:
        """Show another person."""
        self._name, self._caption, self._sample = name, caption, sample
        self._say()
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Show the initial alone, or all of it."""
        self._rail = rail
        self._say()
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        parts = [self._name, self._caption, self.tr("sample data") if self._sample else ""]
        said = ", ".join(part for part in parts if part)
        self.setAccessibleName(said)
        t = tokens()
        whole = not self._rail and self.sizeHint().width() <= t.px(WIDEST - 2 * _SIDE)
        self.setToolTip("" if whole else plain_tip(said))

    def _lower_line(self) -> str:
        return self.tr("Sample data") if self._sample else self._caption

    def sizeHint(self) -> QSize:
        """Room for two lines between the initial and the arrow."""
        t = tokens()
        if self._rail:
            return QSize(t.px(42), t.px(40))
        upper = text_width(t.font("strong"), self._name)
        widest = max(upper, text_width(t.font("caption"), self._lower_line()))
        lines = t.line_height("strong") + t.line_height("caption")
        return QSize(int(t.px(_BESIDE_NAME) + widest + 1.999), t.px(8) + lines)

    def minimumSizeHint(self) -> QSize:
        """A long name is cut before the sidebar becomes a page of its own."""
        return QSize(tokens().px(42), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint initial, name and caption."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        edge = t.px(30)
        left = (box.width() - edge) / 2 if self._rail else float(t.px(8))
        disc = QRectF(left, (box.height() - edge) / 2, edge, edge)
        tone = "amber" if self._sample else "pri"
        line = t.ink if t.high_contrast else None
        if self.underMouse() or self.isDown():
            rounded(painter, box, t.px(9), t.hover)
        rounded(painter, disc, edge / 2, t.soft(tone), line, t.border)
        font = t.font("caption")
        font.setWeight(t.font("strong").weight())
        draw_text(painter, disc, initial(self._name), font, t.on_soft(tone))
        if self._rail:
            return
        arrow = t.px(16) if self.isEnabled() else 0
        if arrow:
            place = QRectF(box.right() - arrow - t.px(4), (box.height() - arrow) / 2, arrow, arrow)
            paint_icon(painter, "chevron-down", place, t.ink2)
        width = box.width() - disc.right() - t.px(9) - t.px(4) - arrow
        upper, lower = t.line_height("strong"), t.line_height("caption")
        caption = self._lower_line()
        top = (box.height() - upper - (lower if caption else 0)) / 2
        words = disc.right() + t.px(9)
        draw_text(
            painter, QRectF(words, top, width, upper), self._name, t.font("strong"), t.ink, _LEFT, elide=True
        )
        place = QRectF(words, top + upper, width, lower)
        draw_text(
            painter, place, caption, t.font("caption"), t.amber if self._sample else t.ink2, _LEFT, elide=True
        )

    def event(self, event: QEvent) -> bool:
        """Follow theme and text size."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        elif event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _Promise(Figure):
    """``Stays on this computer`` with a lock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail = False
        self.setObjectName("privacy_note")
        self.setText(self.tr("Stays on this computer"))
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Say where the data is."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Show the lock alone, or all of it."""
        self._rail = rail
        self.setToolTip(self.text() if rail else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        t = tokens()
        words = 0 if self._rail else text_width(t.font("caption"), self.text()) + t.px(8)
        return QSize(int(t.px(28) + words), t.px(8) + t.line_height("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lock and words."""
        t = tokens()
        painter = begin(self)
        edge = t.px(14)
        left = (self.width() - edge) / 2 if self._rail else t.px(11)
        paint_icon(painter, "lock", QRectF(left, (self.height() - edge) / 2, edge, edge), t.ink2)
        if not self._rail:
            place = QRectF(t.px(31), 0, self.width() - t.px(31), self.height())
            draw_text(painter, place, self.text(), t.font("caption"), t.ink2, _LEFT, elide=True)


class Sidebar(QFrame):
    """Profile, pages, promise and settings; a rail of icons in narrow windows and with very large text."""

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self._rail_wanted = False
        self.profile = ProfileCard()
        self.nav = NavList(0)
        self.nav.setObjectName("sidebar_pages")
        self.promise = _Promise()
        self.foot = NavList(0)
        self.foot.setObjectName("sidebar_foot")
        settings_keys = QKeySequence("Ctrl+,").toString(QKeySequence.SequenceFormat.NativeText)
        self.foot.set_items([("settings", page_title("settings"), "settings", settings_keys)])
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.profile)
        self._column.addWidget(self.nav)
        self._column.addStretch(1)
        self._column.addWidget(self.promise)
        self._column.addWidget(self.foot)
        self.nav.chosen.connect(self.page_chosen)
        self.foot.chosen.connect(self.page_chosen)
        self.set_pages(list(PAGES))
        self.set_profile(self.tr("My rehab"), "", False)
        self._space()

    @property
    def rows(self) -> dict[str, NavRow]:
        """All rows by page name."""
        return {**self.nav.rows, **self.foot.rows}

    @property
    def rail(self) -> bool:
        """Whether only icons are shown."""
        return self._rail_wanted or tokens().wide_text

    def set_pages(self, names: list[str]) -> None:
        """Show these pages, in this order; they take Ctrl+1, Ctrl+2 and so on."""
        items = []
        for number, name in enumerate(names, start=1):
            keys = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            items.append((name, page_title(name), name, keys))
        self.nav.set_items(items)
        self._apply_rail()

    def set_current(self, name: str) -> None:
        """Mark the page that is shown; an unknown name marks none."""
        self.nav.set_current(name)
        self.foot.set_current(name)

    def set_profile(self, name: str, caption: str, sample: bool = False) -> None:
        """Show whose data this is.

        Args:
            name: The person, or ``My rehab``.
            caption: The complaint in words.
            sample: Whether it is sample data.
        """
        self.profile.set_profile(name, caption, sample)
        self.setFixedWidth(self._wanted_width())

    def say_where(self, text: str) -> None:
        """Say where the data is."""
        self.promise.say(text)
        self.setFixedWidth(self._wanted_width())

    def set_rail(self, rail: bool) -> None:
        """Leave only icons, or show all of it."""
        if rail != self._rail_wanted:
            self._rail_wanted = rail
            self._apply_rail()

    def _apply_rail(self) -> None:
        rail = self.rail
        for part in (self.profile, self.nav, self.promise, self.foot):
            part.set_rail(rail)
        self._space()
        self.setFixedWidth(self._wanted_width())

    def _wanted_width(self) -> int:
        """Words of some languages are longer; the sidebar grows with them, within reason."""
        t = tokens()
        if self.rail:
            return t.px(RAIL_WIDTH)
        words = max(part.sizeHint().width() for part in (self.profile, self.nav, self.promise, self.foot))
        return min(t.px(WIDEST), max(t.px(WIDTH), words + 2 * t.px(_SIDE)))

    def _space(self) -> None:
        t = tokens()
        side = t.px(8 if self.rail else _SIDE)
        self._column.setContentsMargins(side, t.px(16), side, t.px(12))
        self._column.setSpacing(t.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and hairline."""
        t = tokens()
        painter = begin(self)
        painter.fillRect(self.rect(), t.side)
        painter.fillRect(self.width() - t.border, 0, t.border, self.height(), t.line)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._apply_rail()
