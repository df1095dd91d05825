"""What is said while an answer waits for a professional look. Nothing here says that all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from rehab.domain.checkup import Trigger, Urgency
from rehab.ui.texts.dates import day_month
from rehab.ui.texts.numbers import inside
from rehab.ui.texts.safety import flag_card

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.checkup import CheckQuestion
    from rehab.domain.flag import Flag
    from rehab.domain.guide import Country

translate = QCoreApplication.translate


def country_of_computer() -> str:
    """Two-letter code of the country that the computer is set to."""
    name = QLocale.system().name()
    return name.partition("_")[2][:2].upper()


def urgency(level: Urgency) -> str:
    """The level as a heading of the result."""
    words = {
        Urgency.EMERGENCY: translate("flags", "Get emergency help now"),
        Urgency.TODAY: translate("flags", "See a doctor today"),
        Urgency.WEEK: translate("flags", "See a doctor within the next week"),
        Urgency.MENTION: translate("flags", "Mention it at your next visit"),
        Urgency.NONE: translate("flags", "Nothing in your answers asks for haste"),
    }
    return words[level]


def urgency_short(level: Urgency) -> str:
    """The level in one or two words, before a colon: ``Today``."""
    words = {
        Urgency.EMERGENCY: translate("flags", "Emergency"),
        Urgency.TODAY: translate("flags", "Today"),
        Urgency.WEEK: translate("flags", "Within a week"),
        Urgency.MENTION: translate("flags", "At the next visit"),
        Urgency.NONE: translate("flags", "No haste"),
    }
    return words[level]


def urgency_sentence(level: Urgency) -> str:
    """What the level means, in one or two sentences."""
    words = {
        Urgency.EMERGENCY: translate(
            "flags", "One of your answers cannot wait. It may turn out harmless, but call now."
        ),
        Urgency.TODAY: translate(
            "flags", "One of your answers should be looked at today. It may turn out harmless."
        ),
        Urgency.WEEK: translate(
            "flags",
            "One of your answers is a reason not to wait and see. It is not an emergency, and it may turn out "
            "harmless.",
        ),
        Urgency.MENTION: translate(
            "flags", "You were not sure about something. Speak about it when you see somebody next."
        ),
        Urgency.NONE: translate(
            "flags", "The plan can go on. Answer again when something changes; the app asks once a week."
        ),
    }
    return words[level]


def flag_action(question: CheckQuestion | None) -> str:
    """What to do; also when the question is no longer in the files."""
    return question.action if question is not None else translate("flags", "see a doctor within a week")


def flag_sentence(question: CheckQuestion | None) -> str:
    """The sentence of the flag card."""
    return flag_card(flag_action(question))


def flag_title(level: Urgency) -> str:
    """Title of the card that stands where the verdict would."""
    return translate("flags", "The plan is paused – {level}").format(level=_lower(urgency(level)))


def _lower(text: str) -> str:
    return inside(text)


def flag_chip() -> str:
    """Short form for a chip."""
    return translate("flags", "Paused – get it looked at")


def look_first() -> str:
    """Stands on paper where a low score would be called fine."""
    return translate("flags", "Have the warning sign looked at first.")


def flag_ends() -> str:
    """What ends the pause."""
    return translate(
        "flags", "The pause ends when you say who has looked at it, and when. Nobody else can end it."
    )


def flag_reason(question: CheckQuestion | None, flag: Flag) -> str:
    """Which answer, and when: ``Numb or burning sole – answered on 17 November``."""
    what = question.short_yes if question is not None else flag.question
    return translate("flags", "{what} – answered on {day}").format(what=what, day=day_month(flag.opened))


def emergency_number(country: Country | None) -> str:
    """Whom to call; no number is guessed where the country, or its number, is not known."""
    if country is not None:
        return translate("flags", "Emergency number: {number}").format(number=country.emergency)
    return translate(
        "flags",
        "Emergency number: not known here. Choose your country in Settings, or call the number you know.",
    )


def who_looked(flag: Flag) -> str:
    """``Looked at by Dr Weber on 20 November``."""
    if flag.closed is None:
        return translate("flags", "Nobody has looked at it yet")
    return translate("flags", "Looked at by {who} on {day}").format(
        who=flag.closed_by, day=day_month(flag.closed)
    )


def skipped(day: date) -> str:
    """``The safety questions were skipped on 17 November.``"""
    return translate("flags", "The safety questions were skipped on {day}.").format(day=day_month(day))


def before_you_begin() -> str:
    """Above the questions that are asked before a plan."""
    return translate(
        "flags",
        "Before you begin: one key answers each question. The answers tell whether the plan should wait.",
    )


def trigger(reason: Trigger, last: date | None = None, skipped_on: date | None = None) -> str:
    """Why the check-up is offered."""
    if reason is Trigger.DUE and skipped_on is not None:
        return skipped(skipped_on)
    words = {
        Trigger.PAIN: translate("flags", "You logged pain of 7 or more during a session."),
        Trigger.NIGHT: translate("flags", "Pain woke you several times in a night."),
        Trigger.STIFFNESS: translate("flags", "Morning stiffness lasted longer than 30 minutes."),
        Trigger.BONE: translate("flags", "You marked a spot on a bone on the pain map."),
        Trigger.START: translate("flags", "Before a plan begins, a few signs should be ruled out."),
        Trigger.DUE: translate("flags", "A week has passed since the last check-up.")
        if last is not None
        else translate("flags", "The check-up has not been answered yet."),
    }
    return words[reason]


def trigger_offer() -> str:
    """What is offered after the reason."""
    return translate("flags", "A few short questions tell you whether to wait.")
