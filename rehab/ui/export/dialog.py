"""The export dialog: what goes out and with what on the left, what the file will hold on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rehab.ui.export.contents import ContentsPanel
from rehab.ui.export.kinds import KindList
from rehab.ui.export.options import OptionPanel
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, IconLine, Label, ModalCard
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QKeyEvent

    from rehab.ui.export.state import Chosen, ExportState

WIDTH, HEIGHT, LEFT = 980, 716, 430
MARGIN = 24


class ExportDialog(ModalCard):
    """Asks what to export, shows what that is, and tells how it went. It writes nothing itself."""

    kind_chosen = Signal(str)
    option_changed = Signal()
    save_clicked = Signal()
    stop_clicked = Signal()
    folder_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=WIDTH, name=self.tr("Export"))
        self.setObjectName("export_dialog")
        t = tokens()
        self._wide = t.wide_text
        self.kinds = KindList()
        self.kinds.chosen.connect(self.kind_chosen)
        self.options = OptionPanel()
        self.options.changed.connect(self.option_changed)
        self.contents = ContentsPanel(self.options, framed=not self._wide)
        self.body.setContentsMargins(0, 0, 0, 0)
        whole = QHBoxLayout()
        whole.setSpacing(0)
        left = self._left()
        whole.addWidget(left, 1 if self._wide else 0)
        if not self._wide:
            left.setFixedWidth(t.px(LEFT))
            whole.addWidget(_scrolled(self.contents), 1)
        self.body.addLayout(whole, 1)
        self.show_idle()

    # building

    def _left(self) -> QWidget:
        t = tokens()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(t.px(26), t.px(24), t.px(22), t.px(20))
        column.setSpacing(t.px(10))
        column.addWidget(Label(self.tr("Export"), "title"))
        promise = self.tr("Nothing leaves this computer until you send the file yourself.")
        column.addWidget(Label(promise, "body", "ink2", wrap=True))
        column.addWidget(self._choices(), 1)
        column.addLayout(self._foot())
        return left

    def _choices(self) -> QScrollArea:
        t = tokens()
        inside = QWidget()
        column = QVBoxLayout(inside)
        # Room for the ring around a card that has the focus.
        column.setContentsMargins(margins(t.px(4), t.px(4), t.px(10), t.px(4)))
        column.setSpacing(t.px(14))
        column.addWidget(self.kinds)
        if self._wide:
            column.addWidget(self.contents)
        column.addStretch(1)
        self._area = _scrolled(inside)
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_focus_in_view)
        return self._area

    def _foot(self) -> QVBoxLayout:
        t = tokens()
        foot = QVBoxLayout()
        foot.setSpacing(t.px(10))
        self.error = ErrorText()
        self.error.setObjectName("export_error")
        foot.addWidget(self.error)
        self.done = IconLine("check-circle", "", "good", "ink", "body")
        self.done.setObjectName("export_done")
        foot.addWidget(self.done)
        self.bar = QProgressBar()
        self.bar.setObjectName("export_progress")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        foot.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(t.px(10))
        self.save = Button(self.tr("Save as…"), "primary", "file", key=self.tr("Ctrl+S"))
        self.save.setObjectName("export_save")
        self.save.clicked.connect(self.save_clicked)
        self.folder = Button(self.tr("Show in folder"), "secondary", "folder")
        self.folder.setObjectName("export_folder")
        self.folder.clicked.connect(self.folder_clicked)
        self.stop = Button(self.tr("Stop"))
        self.stop.setObjectName("export_stop")
        self.stop.clicked.connect(self.stop_clicked)
        self.leave = Button(self.tr("Cancel"), "quiet")
        self.leave.setObjectName("export_cancel")
        self.leave.clicked.connect(self.close_card)
        for button in (self.save, self.folder, self.stop, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        foot.addLayout(row)
        return foot

    # state

    def open_at(self, code: str) -> None:
        """Show the dialog with a kind in view and in focus."""
        card = self.kinds.card(code)
        self.open_card(card)
        QTimer.singleShot(0, self, lambda: self._bring_into_view(card))

    def show_state(self, state: ExportState) -> None:
        """Show what can be chosen and what is."""
        self.kinds.show_kinds(state.kinds, state.chosen.code)
        self.options.show_state(state)
        self.contents.show_kind(state.kind.title, state.kind.sentence)

    def chosen(self, before: Chosen) -> Chosen:
        """What is chosen now, beside the kind."""
        return self.options.chosen(before)

    def show_contents(
        self, rows: Sequence[tuple[str, str]], pages: Sequence[QImage] = (), note: str = ""
    ) -> None:
        """Show what would be in the file; a note says what is not as it was typed."""
        self.contents.show_rows(rows)
        self.contents.show_pages(pages)
        self.contents.show_note(note)

    def show_idle(self, problem: str = "") -> None:
        """Nothing runs; say what was wrong, if anything was."""
        self._show(working=False, saved="")
        self.error.set_text(problem)

    def ask_for_passphrase(self, problem: str) -> None:
        """Say that there is none, and go where it is typed."""
        self.show_idle(problem)
        field = self.options.passphrase
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._bring_into_view(field))

    def show_working(self, done: int, total: int) -> None:
        """A file is being made."""
        self._show(working=True, saved="")
        self.error.set_text("")
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_saved(self, name: str) -> None:
        """The file is there."""
        self._show(working=False, saved=name)
        self.error.set_text("")
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, working: bool, saved: str) -> None:
        self.bar.setVisible(working)
        self.stop.setVisible(working)
        self.done.setVisible(bool(saved))
        self.done.set_text(self.tr("Saved: {name}").format(name=saved) if saved else "")
        self.folder.setVisible(bool(saved))
        self.save.setVisible(not working and not saved)
        self.leave.setVisible(not working)
        self.leave.setText(self.tr("Close") if saved else self.tr("Cancel"))
        self._area.setEnabled(not working)
        self.options.setEnabled(not working)
        # What stands below the cards takes room from them; with large text the options stand among them.
        card = self.kinds.chosen_card()
        if card is not None and (working or saved or not self._wide):
            QTimer.singleShot(0, self, lambda: self._bring_into_view(card))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S and Ctrl+Enter save; Escape closes, or stops what runs."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        keys = (Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if control and event.key() in keys and self.save.isVisibleTo(self):
            self.save_clicked.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.stop.isVisibleTo(self):
            self.stop_clicked.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go round inside, and bring what has the focus into view."""
        moved = super().focusNextPrevChild(next)
        focused = QApplication.focusWidget()
        if focused is not None:
            self._bring_into_view(focused)
        return moved

    def _keep_focus_in_view(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            _show_whole(self._area, focused)

    def _bring_into_view(self, widget: QWidget) -> None:
        for area in self.findChildren(QScrollArea):
            _show_whole(area, widget)

    def _place(self) -> None:
        # Unlike a card it keeps its size, so that nothing jumps when another kind is chosen.
        t = tokens()
        margin = min(t.px(MARGIN), 2 * MARGIN)
        width = min(t.px(WIDTH), self.width() - 2 * margin)
        height = min(t.px(HEIGHT), self.height() - 2 * margin)
        self.panel.setGeometry(
            QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        )


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Its height is what is left over, never what its content would like.
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    area.setMinimumHeight(tokens().px(60))
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


def _show_whole(area: QScrollArea, widget: QWidget) -> None:
    """Scroll until all of a widget is seen; what Qt shows of a field is the line of its text cursor."""
    inside = area.widget()
    if inside is not None and inside.isAncestorOf(widget):
        top = widget.mapTo(inside, QPoint(0, 0)).y()
        for edge in (top + widget.height(), top):
            area.ensureVisible(0, edge, 0, tokens().px(16))
