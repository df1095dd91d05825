"""The screen before the app when the data file is encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rehab.ui.lock.form import UnlockForm, in_the_middle

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class UnlockPage(QWidget):
    """Asks for what opens the data file, or a backup of this name."""

    def __init__(self, backup: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        told = self.tr("Type its passphrase. If it is lost, the recovery code that you kept opens it too.")
        title = self.tr("Your data file is encrypted")
        if backup:
            title = self.tr("This backup is encrypted")
            told = self.tr("Type the passphrase of {name}, or its recovery code.").format(name=backup)
        self.form = UnlockForm(title, told, self.tr("Quit"), remember=not backup, parent=self)
        in_the_middle(self, self.form)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field."""
        super().showEvent(event)
        self.form.secret.setFocus()
