"""Cards over the window: what went wrong, and a question before something that cannot be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from rehab.ui.file_dialogs import SEVERAL, chosen, file_dialog
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, IconTile, Label, ModalCard
from rehab.ui.widgets.paint_kit import begin, soft_box

translate = QCoreApplication.translate

__all__ = ["ConfirmCard", "ErrorCard", "ModalCard", "ask_for_run_files"]

_DETAIL_LINES = 8


class _Advice(QFrame):
    """What can be done, on a soft ground."""

    def __init__(self, heading: str, text: str) -> None:
        super().__init__()
        t = tokens()
        body = QVBoxLayout(self)
        body.setContentsMargins(t.px(14), t.px(10), t.px(14), t.px(10))
        body.setSpacing(t.px(2))
        body.addWidget(Label(heading, "strong"))
        body.addWidget(Label(text, "small", "ink2", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        t = tokens()
        soft_box(begin(self), QRectF(self.rect()), t.px(9), t.inset, t)


class _Details(QWidget):
    """Technical details, folded away until asked for, with a way to copy them."""

    unfolded = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.toggle = Button(
            self.tr("Technical details"), "quiet", "chevron-right", size="small", flush="begin"
        )
        self.toggle.setObjectName("error_details_toggle")
        self.toggle.clicked.connect(self._on_toggled)
        self.box = QPlainTextEdit(text)
        self.box.setReadOnly(True)
        self.box.setObjectName("error_details")
        self.box.setAccessibleName(self.tr("Technical details"))
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * _DETAIL_LINES + tokens().px(16))
        self.copy = Button(self.tr("Copy"), "secondary", "copy", size="small")
        self.copy.setObjectName("error_details_copy")
        self.copy.clicked.connect(self._on_copied)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(tokens().px(6))
        body.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.box)
        body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._fold(True)

    def _fold(self, folded: bool) -> None:
        self.box.setVisible(not folded)
        self.copy.setVisible(not folded)
        self.toggle.set_icon("chevron-right" if folded else "chevron-down")
        self.toggle.setAccessibleDescription(self.tr("folded") if folded else self.tr("unfolded"))

    def _on_toggled(self) -> None:
        folded = not self.box.isHidden()
        self._fold(folded)
        if not folded:
            self.unfolded.emit()

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(self.tr("Copied"))


class ErrorCard(ModalCard):
    """Something went wrong: what, and that the data is untouched; why; what to do; details; actions.

    Args:
        parent: The page or window it belongs to.
        title: What happened in one sentence, and what it means for the data. Never an error code.
        text: File and cause.
        advice: What the person can do.
        details: Technical details, folded away; empty for none.
        actions: Key and word of actions besides closing.
        tone: ``amber`` or ``red``.
    """

    action_chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str = "",
        advice: str = "",
        details: str = "",
        actions: Sequence[tuple[str, str]] = (),
        tone: str = "amber",
    ) -> None:
        super().__init__(parent, 560, name=title)
        self.setObjectName("error_card")
        self.closed.connect(self.deleteLater)
        t = tokens()
        top = QHBoxLayout()
        top.setSpacing(t.px(14))
        top.addWidget(
            IconTile("octagon" if tone == "red" else "triangle", tone, 44), 0, Qt.AlignmentFlag.AlignTop
        )
        words = QVBoxLayout()
        words.setSpacing(t.px(6))
        self.heading = Label(title, "number", wrap=True)
        words.addWidget(self.heading)
        if text:
            words.addWidget(Label(text, "body", "ink2", wrap=True))
        top.addLayout(words, 1)
        self.body.addLayout(top)
        if advice:
            self.body.addWidget(_Advice(self.tr("What you can do"), advice))
        self.details = _Details(details)
        self.details.unfolded.connect(self._on_unfolded)
        self.body.addWidget(self.details)
        self.details.setVisible(bool(details))
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.setObjectName("error_close")
        self.close_button.clicked.connect(self.close_card)
        self.ways.addStretch(1)
        for key, word in actions:
            button = Button(word)
            button.setProperty("action", key)
            button.setObjectName(f"error_{key}")
            button.clicked.connect(self._on_action)
            self.ways.addWidget(button)
        self.ways.addWidget(self.close_button)
        self.show_foot()

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it with the focus on closing."""
        super().open_card(focus or self.close_button)

    def _on_unfolded(self) -> None:
        # Only when the card has made room for them do they have a place to scroll to.
        QTimer.singleShot(0, self, lambda: self.bring_into_sight(self.details))

    def _on_action(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.close_card()
            self.action_chosen.emit(str(sender.property("action")))


class ConfirmCard(ModalCard):
    """A question before something that cannot be taken back. The harmless answer has the focus.

    Args:
        parent: The page or window it belongs to.
        title: The question.
        text: What will happen.
        confirm: Word of the answer that does it.
        cancel: Word of the harmless answer; by default Cancel.
        destructive: Whether the answer deletes something.
    """

    confirmed = Signal()

    def __init__(
        self, parent: QWidget, title: str, text: str, confirm: str, cancel: str = "", destructive: bool = True
    ) -> None:
        super().__init__(parent, 460, name=title)
        self.setObjectName("confirm_card")
        self.closed.connect(self.deleteLater)
        self.body.addWidget(Label(title, "number", wrap=True))
        self.body.addWidget(Label(text, "body", "ink2", wrap=True))
        self.confirm_button = Button(confirm, "destructive" if destructive else "primary")
        self.confirm_button.setObjectName("confirm_yes")
        self.confirm_button.clicked.connect(self._on_confirmed)
        self.cancel_button = Button(cancel or self.tr("Cancel"))
        self.cancel_button.setObjectName("confirm_no")
        self.cancel_button.clicked.connect(self.close_card)
        self.ways.addStretch(1)
        self.ways.addWidget(self.cancel_button)
        self.ways.addWidget(self.confirm_button)
        self.show_foot()

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it with the focus on the harmless answer."""
        super().open_card(focus or self.cancel_button)

    def _on_confirmed(self) -> None:
        self.close_card()
        self.confirmed.emit()


def ask_for_run_files(window: QWidget) -> list[Path]:
    """Ask for files with runs; what they are shows in their content, so the names are only a help."""
    known = translate("dialogs", "Runs and exports (*.gpx *.tcx *.fit *.csv *.zip *.gz)")
    patterns = f"{known};;{translate('dialogs', 'All files (*)')}"
    return chosen(file_dialog(window, translate("dialogs", "Import runs"), Path.home(), patterns, SEVERAL))
