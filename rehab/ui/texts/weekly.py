"""Words of the weekly questions."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.weekly import BEST_ABILITY, GREATEST_CHANGE, WeeklyAnswers
from rehab.ui.texts.numbers import capitalised, decimal, signed

translate = QCoreApplication.translate


def weekly_change(change: int) -> str:
    """Overall change: ``overall +2``; the middle and the ends have words."""
    words = {
        0: translate("names", "overall the same"),
        GREATEST_CHANGE: translate("names", "overall fully recovered"),
        -GREATEST_CHANGE: translate("names", "overall much worse"),
    }
    return words.get(change) or translate("names", "overall {change}").format(change=signed(change, 0))


def weekly_line(answers: WeeklyAnswers) -> str:
    """All answers on one line: ``Activities 5.5 of 10 · overall +2 · not OK as it is``."""
    parts = []
    if answers.ability is not None:
        parts.append(
            translate("names", "activities {value} of {best}").format(
                value=decimal(answers.ability), best=BEST_ABILITY
            )
        )
    if answers.change is not None:
        parts.append(weekly_change(answers.change))
    if answers.acceptable is not None:
        parts.append(
            translate("names", "OK as it is") if answers.acceptable else translate("names", "not OK as it is")
        )
    return capitalised(" · ".join(parts))
