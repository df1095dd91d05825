"""Texts that must be shown: first start, before a plan, under a chart, under an answer, at the data."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts.dates import day_year
from rehab.ui.texts.numbers import entries

translate = QCoreApplication.translate


def first_start() -> str:
    """What this program is and is not. Shown before anything else."""
    return translate(
        "safety",
        "This program is a personal exercise and pain diary with general information. It does not diagnose, "
        "treat or replace care from a health professional. It cannot see or examine you.",
    )


def who_it_is_for() -> str:
    """Age, and states of health in which a professional should look at the plan first."""
    return translate(
        "safety",
        "For people aged 18 and over. If you are pregnant, have diabetes, take blood thinners or had surgery "
        "recently, show the plan to a physiotherapist or doctor before you start.",
    )


def not_for_minors() -> str:
    """Said to somebody who is under 18; the program goes no further then."""
    return translate(
        "safety",
        "This program is not made for people under 18: bones that still grow need other rules. Please ask a doctor "
        "or physiotherapist. You can look around with sample data.",
    )


def before_plan() -> str:
    """Shown before each plan is started."""
    return translate(
        "safety",
        "These exercises suit many people but not everyone. Stop if pain rises above your limit, or if "
        "anything on the warning list applies. If unsure, show the plan to a physiotherapist or doctor.",
    )


def warning_list() -> tuple[str, ...]:
    """When to stop and not to wait."""
    return (
        translate("safety", "A sudden snap or a sharp, sudden pain"),
        translate("safety", "You cannot put weight on the leg"),
        translate("safety", "New numbness, weakness or tingling"),
        translate("safety", "Fever, or a hot, red swelling"),
        translate("safety", "Pain that wakes you several times a night"),
        translate("safety", "Chest pain, short breath or giddiness"),
    )


def under_chart(entries_14: int) -> str:
    """How many entries the picture rests on.

    Args:
        entries_14: Entries of the shown measure in the last 14 days.
    """
    return translate("safety", "Based on {entries} in the last 14 days. Gaps are not filled in.").format(
        entries=entries(entries_14)
    )


def under_answer() -> str:
    """Where the answer comes from and what else moves it."""
    return translate(
        "safety",
        "Calculated only from your own entries. Natural ups and downs, medicine and activity also change "
        "these numbers.",
    )


def natural_course() -> str:
    """Said wherever a course gets better."""
    return translate("safety", "Many people improve over months with or without treatment.")


def flag_card(action: str) -> str:
    """Shown for an answer that needs a professional look."""
    return translate(
        "safety",
        "Your answer can have a harmless cause, but it needs a professional look: {action}. Do not continue "
        "the plan until then.",
    ).format(action=action)


def where_data_lives(folder: str) -> str:
    """Where the data is and that it stays there."""
    return translate(
        "safety", "Everything stays on this computer, in {folder}. Nothing is sent anywhere."
    ).format(folder=folder)


def who_wrote_it() -> str:
    """Authors, conflicts of interest, licence and warranty."""
    return translate(
        "safety",
        "The Rehab contributors. No conflict of interest was declared. Free software under the MIT licence, without "
        "any warranty. No professional body has reviewed it.",
    )


def report_a_mistake() -> str:
    """How to tell of a mistake."""
    return translate(
        "safety",
        "Tell the project of a wrong sentence or number: every sentence stands in a file under exercises or in the "
        "texts of the program, with its source. Copy the versions above into your report, never your own data.",
    )


def evidence_of(day: date) -> str:
    """When the sources were last looked through, and what the letters of a tag mean."""
    return translate(
        "safety",
        "Sources last looked through on {day}, most of them as abstracts. V: the source was seen. M: cited from "
        "memory. P: our own default.",
    ).format(day=day_year(day))
