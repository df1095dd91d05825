"""A small form that asks for passphrases: to switch off, to change, to prove who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rehab.domain.passphrase import strength
from rehab.ui.texts import privacy as words
from rehab.ui.widgets import Label
from rehab.ui.widgets.form_card import FormCard
from rehab.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class WordsCard(FormCard):
    """Asks for the present passphrase, a new one typed twice, or both.

    Args:
        parent: Page below.
        name: Prefix of object names.
        title: What is about to happen.
        caption: What it means.
        yes: Word of the button that does it.
        old: Whether the present passphrase is asked for.
        new: Whether a new one is.
    """

    confirmed = Signal(str, str)
    """The present passphrase and the new one; what is not asked for is empty."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        title: str,
        caption: str,
        yes: str,
        *,
        old: bool = True,
        new: bool = False,
    ) -> None:
        super().__init__(parent, name, title, caption)
        self.closed.connect(self.deleteLater)
        self.save.setText(yes)
        self._old = SecretField(
            self.tr("Present passphrase") if new else self.tr("Passphrase"), f"{name}_old"
        )
        self._new = SecretField(self.tr("New passphrase") if old else self.tr("Passphrase"), f"{name}_new")
        self._again = SecretField(self.tr("The same again"), f"{name}_again")
        self.strength = Label("", "small", "ink2", wrap=True)
        self.strength.setObjectName(f"{name}_strength")
        self._asked = [self._old] * old + [self._new, self._again] * new
        for field in (self._old, self._new, self._again):
            self.fields.addWidget(field)
            # Only now: a widget without a parent would be shown as a window of its own.
            field.setVisible(field in self._asked)
            field.entered.connect(self._on_saved)
            field.edited.connect(lambda: self.show_problem(""))
            if field is self._new:
                self.fields.addWidget(self.strength)
        self.strength.setVisible(new)
        self._new.edited.connect(self._on_typed)
        self._on_typed()
        self.saved.connect(self._on_saved)

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it with the cursor in the first field."""
        super().open_card(focus or self._asked[0].field)

    def _on_typed(self) -> None:
        self.strength.setText(words.strength(strength(self._new.text())))

    def _on_saved(self) -> None:
        if self._new in self._asked and self._new.text() != self._again.text():
            self.show_problem(self.tr("The two are not the same. Type them again."))
            self._again.set_problem(True)
            self._again.setFocus()
            return
        self._again.set_problem(False)
        self.confirmed.emit(self._old.text(), self._new.text())
