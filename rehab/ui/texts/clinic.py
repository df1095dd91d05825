"""Words of the clinic: the list of patients, their page, notes, records that are put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.caseload import QUIET_DAYS, Group, Order, Triage
from rehab.ui.texts.dates import day_month, day_short
from rehab.ui.texts.names import site
from rehab.ui.texts.numbers import percent

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.patient import Side, Site

translate = QCoreApplication.translate


def clinic_sentences() -> dict[str, str]:
    """Problems with people and notes."""
    return {
        "patient_several": translate(
            "clinic", "More than one person is called “{name}”. Use the id that 'rehab patients' shows."
        ),
        "patient_needed": translate("clinic", "Say whose data you mean: add --patient with a name or an id."),
        "person_name_missing": translate("clinic", "Please give a name."),
        "person_name_long": translate("clinic", "The name has {length} characters. Use at most {limit}."),
        "care_note_empty": translate("clinic", "Please write something, or close without saving."),
        "care_note_long": translate(
            "clinic", "The note has {length} characters. Use at most {limit}, or write two notes."
        ),
        "merge_same": translate("clinic", "These are the same record. Choose another one."),
        "filter_name_missing": translate("clinic", "Please give the filter a name."),
    }


def clinic_filled(count: int) -> str:
    """After `rehab sample --clinic`."""
    return translate("clinic", "{count} sample patients; the window opens as a clinic.").format(count=count)


def triage(kind: Triage) -> str:
    """The pill of a line: ``Getting worse``."""
    words = {
        Triage.FLAG: translate("clinic", "Warning sign"),
        Triage.WORSENING: translate("clinic", "Getting worse"),
        Triage.FAILING: translate("clinic", "Not working"),
        Triage.FLARE: translate("clinic", "Flare after load"),
        Triage.ADHERENCE: translate("clinic", "Too few sessions"),
        Triage.LOGS: translate("clinic", "Too few check-ins"),
        Triage.WAITING: translate("clinic", "Working it out"),
        Triage.EARLY: translate("clinic", "Too early"),
        Triage.ON_TRACK: translate("clinic", "On track"),
        Triage.RECOVERED: translate("clinic", "Recovered"),
        Triage.NO_PLAN: translate("clinic", "No plan yet"),
    }
    return words[kind]


def group(kind: Group) -> str:
    """A part of the triage: ``Needs a decision``."""
    words = {
        Group.ALL: translate("clinic", "All"),
        Group.DECISION: translate("clinic", "Needs a decision"),
        Group.WATCH: translate("clinic", "Watch"),
        Group.WELL: translate("clinic", "Going well"),
    }
    return words[kind]


def more_filter(code: str) -> str:
    """A filter beside the groups: ``Review due``."""
    words = {
        "due": translate("clinic", "Review due"),
        "quiet": translate("clinic", "No log for {days} days").format(days=QUIET_DAYS),
        "archived": translate("clinic", "Archived"),
    }
    return words[code]


def order(kind: Order) -> str:
    """What the list is sorted by."""
    words = {
        Order.URGENCY: translate("clinic", "Sorted by verdict, then by last log"),
        Order.NAME: translate("clinic", "Sorted by name"),
        Order.ADHERENCE: translate("clinic", "Fewest sessions done first"),
        Order.LAST_LOG: translate("clinic", "Last log first"),
        Order.REVIEW: translate("clinic", "Next review first"),
    }
    return words[kind]


def patients_counted(count: int) -> str:
    """``1 patient``, ``9 patients``."""
    if count == 1:
        return translate("clinic", "1 patient")
    return translate("clinic", "{count} patients").format(count=count)


def active_counted(count: int) -> str:
    """Under the title: ``9 active · those who need you first``."""
    return translate("clinic", "{count} active · those who need you first").format(count=count)


def shown_of(shown: int, count: int) -> str:
    """Under the title while a filter holds: ``2 of 9 shown``."""
    return translate("clinic", "{shown} of {count} shown").format(shown=shown, count=count)


def since(place: Site | None, which: Side, days: int | None) -> str:
    """Under the name: ``Left heel, 10 wk``; up to two weeks in days."""
    if place is None:
        return translate("clinic", "No complaint yet")
    words = site(place, which)
    words = words[:1].upper() + words[1:]
    if days is None:
        return words
    if days < 14:
        said = translate("clinic", "{n} day") if days == 1 else translate("clinic", "{n} days")
        return f"{words}, {said.format(n=days)}"
    return f"{words}, {translate('clinic', '{n} wk').format(n=round(days / 7))}"


def last_log(day: date | None, today: date) -> str:
    """``today``, ``yesterday``, ``4 days ago``, and beyond eight weeks the day itself."""
    if day is None:
        return translate("clinic", "nothing yet")
    days = (today - day).days
    if days <= 0:
        return translate("clinic", "today")
    if days == 1:
        return translate("clinic", "yesterday")
    if days <= 56:
        return translate("clinic", "{days} days ago").format(days=days)
    return day_month(day) if day.year == today.year else f"{day_month(day)} {day.year}"


def review_day(day: date | None, today: date) -> str:
    """Day of the next review: ``today``, ``due since 12 November``, ``Thu 19 Nov``."""
    if day is None:
        return "–"
    if day == today:
        return translate("clinic", "today")
    if day < today:
        return translate("clinic", "since {day}").format(day=day_month(day))
    return day_short(day)


def share(value: float | None) -> str:
    """Sessions done: ``87 %``, a dash when nothing was planned."""
    return "–" if value is None else percent(value)


def nobody() -> str:
    """A list without anybody."""
    return translate("clinic", "No patient is listed.")


def no_trend() -> str:
    """In the place of a line that cannot be drawn."""
    return translate("clinic", "no trend yet")
