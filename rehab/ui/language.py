"""The language that is spoken, and how dates, numbers and weeks are written where the person lives.

Words come from the chosen language, habits from the territory of the computer. A pseudo-language for tests and
pictures marks and lengthens every text and turns the window round.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from rehab.domain.settings import Distance, Region
from rehab.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from rehab.services.preferences import Preferences

    LookUp = Callable[[str, str], str]
    """From context and English text to a translation; the text itself where there is none."""

LANGUAGE_VARIABLE = "REHAB_LANGUAGE"
"""Language of one start, stronger than the setting."""
SOURCE = "en"
LANGUAGES = {"en": "English", "de": "Deutsch", "pl": "Polski"}
"""Code of each language that ships, and its own name."""
PSEUDO = "ar-pseudo"
"""English with marks, written from right to left."""
MARKS = ("⟦", "⟧")
_TURNED = {"→": "←", "{whole}½": "\u2066{whole}½\u2069"}
"""What a language that is read from the right writes for signs."""
_SHORTEST = 3
_LONGER = 0.4
"""Share by which translations are longer than English at most."""
_MILES = (QLocale.MeasurementSystem.ImperialUSSystem, QLocale.MeasurementSystem.ImperialUKSystem)


def spoken(chosen: str) -> str:
    """The code of the language to be spoken.

    Args:
        chosen: The setting; empty for what the computer says.
    """
    wanted = [os.environ.get(LANGUAGE_VARIABLE) or chosen]
    if not wanted[0]:
        wanted = QLocale.system().uiLanguages()
    for name in wanted:
        code = name if name == PSEUDO else name.partition("-")[0].partition("_")[0].lower()
        if code in LANGUAGES or code == PSEUDO:
            return code
    return SOURCE


def speak(application: QCoreApplication, preferences: Preferences) -> None:
    """Speak the language of the settings from now on; texts that are shown already stay what they are."""
    hush(application)
    code = spoken(preferences.chosen.language)
    home = QLocale.system()
    QLocale.setDefault(_locale(code, home))
    if code == PSEUDO:
        application.installTranslator(Pseudo(application))
    elif code != SOURCE:
        _load(application, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(application, f"rehab_{code}", str(resource("assets", "i18n")))
    preferences.live_in(region(code, home))


def direction(code: str) -> Qt.LayoutDirection:
    """From which side a language is read."""
    return Qt.LayoutDirection.RightToLeft if code == PSEUDO else QLocale(code).textDirection()


def speak_without_window(preferences: Preferences) -> Callable[[], None]:
    """Speak the language of the settings on the command line; what is returned ends that."""
    application = QCoreApplication.instance() or QCoreApplication([])
    speak(application, preferences)
    return lambda: hush(application)


def look_up_in(code: str) -> LookUp:
    """Translations of one language, without an application that would speak it from then on."""
    if code == SOURCE:
        return lambda _context, text: text
    translator = Pseudo() if code == PSEUDO else QTranslator()
    if code != PSEUDO:
        translator.load(f"rehab_{code}", str(resource("assets", "i18n")))
    # The reader of texts would take a call by its own name for one with literals.
    found = translator.translate
    return lambda context, text: found(context, text) or text


def speak_to_programs() -> None:
    """Write numbers and dates the same way on every computer; texts are English as long as nobody speaks."""
    QLocale.setDefault(QLocale.c())


def hush(application: QCoreApplication) -> None:
    """Speak English again."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()


def region(code: str, home: QLocale) -> Region:
    """What is usual in a territory; in none, the week begins on Monday and distances are kilometres.

    Args:
        code: The language that is spoken.
        home: Locale of the computer.
    """
    if home.territory() is QLocale.Country.AnyTerritory:
        return Region(code)
    miles = home.measurementSystem() in _MILES
    return Region(code, home.firstDayOfWeek().value - 1, Distance.MILES if miles else Distance.KM)


def _locale(code: str, home: QLocale) -> QLocale:
    language = QLocale(SOURCE if code == PSEUDO else code).language()
    # The computer's own locale knows what its person changed in it.
    return home if home.language() is language else QLocale(language, home.territory())


def _load(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)


class Pseudo(QTranslator):
    """Marks every text and makes it longer.

    Args:
        application: Parent, if there is one.
        known: Context, text and comment of the texts that can be translated; None for all.
    """

    def __init__(
        self,
        application: QCoreApplication | None = None,
        known: Collection[tuple[str, str, str]] | None = None,
    ) -> None:
        super().__init__(application)
        self._known = known

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it
        """There is something for every text."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text between marks; nothing for a key or a code, nor when it is not known: it stays what it is."""
        if text in _TURNED:
            return _TURNED[text]
        key = (context, text, disambiguation or "")
        if len(text) < _SHORTEST or (self._known is not None and key not in self._known):
            return None
        before, after = MARKS
        return f"{before}{text.replace('→', '←')}{'~' * round(_LONGER * len(text))}{after}"
