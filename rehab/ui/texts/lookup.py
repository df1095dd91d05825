"""The way to a translation, for rooms that need not know Qt."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
