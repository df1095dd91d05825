"""Words of the clinic: the list of patients, their page, notes, records that are put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.caseload import QUIET_DAYS, Group, Order, Triage
from rehab.ui.texts.dates import day_month, day_month_short, day_short, day_year
from rehab.ui.texts.names import site
from rehab.ui.texts.numbers import decimal, percent, trimmed
from rehab.ui.texts.programs import distance_range

if TYPE_CHECKING:
    from collections.abc import Sequence
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
        Triage.CARRY: translate("clinic", "Carry on for now"),
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
        "quiet": translate("clinic", "No log {days} days").format(days=QUIET_DAYS),
        "archived": translate("clinic", "Archived"),
    }
    return words[code]


def order(kind: Order) -> str:
    """What the list is sorted by."""
    words = {
        Order.URGENCY: translate("clinic", "By verdict"),
        Order.NAME: translate("clinic", "By name"),
        Order.ADHERENCE: translate("clinic", "By sessions"),
        Order.LAST_LOG: translate("clinic", "By last log"),
        Order.REVIEW: translate("clinic", "By review"),
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
    return day_month(day) if day.year == today.year else day_year(day)


def review_day(day: date | None, today: date) -> str:
    """Day of the next review: ``today``, ``due since 12 November``, ``Thu 19 Nov``."""
    if day is None:
        return "–"
    if day == today:
        return translate("clinic", "today")
    if day < today:
        return translate("clinic", "since {day}").format(day=day_month_short(day))
    return day_short(day)


def share(value: float | None) -> str:
    """Sessions done: ``87 %``, a dash when nothing was planned."""
    return "–" if value is None else percent(value)


def spoken(name: str, caption: str, pill: str, done: str, last: str, review: str) -> str:
    """A line of the list as one sentence."""
    said = translate("clinic", "{name}. {complaint}. {answer}. Sessions done: {done}. Last log: {last}.")
    said = said.format(name=name, complaint=caption, answer=pill, done=done, last=last)
    if review == "–":
        return said
    return f"{said} {translate('clinic', 'Next review: {day}.').format(day=review)}"


def working(done: int, total: int) -> str:
    """While answers are worked out: ``Working out 120 of 2,000 answers``."""
    return translate("clinic", "Working out answers: {done} of {total}").format(done=done, total=total)


def reading(done: int, total: int) -> str:
    """While a large list is read: ``Reading patients: 4,000 of 50,000``."""
    return translate("clinic", "Reading patients: {done} of {total}").format(done=done, total=total)


def review_line(day: date | None, today: date) -> str:
    """The next review in a line of its own."""
    if day is None:
        return translate("clinic", "No review planned.")
    if day == today:
        return translate("clinic", "Review today.")
    if day < today:
        return translate("clinic", "Review due since {day}.").format(day=day_month(day))
    return translate("clinic", "Next review: {day}.").format(day=day_short(day))


def place(number: int, count: int) -> str:
    """Where in the list a patient is: ``3 of 9``."""
    return translate("clinic", "{number} of {count}").format(number=number, count=count)


def since_day(day: date, today: date) -> str:
    """When it began: ``since 15 September``."""
    said = day_month(day) if day.year == today.year else day_year(day)
    return translate("clinic", "since {day}").format(day=said)


def week_of(week: int, program: str) -> str:
    """Where in the plan: ``week 10 of “Heel pain: high load”``."""
    return translate("clinic", "week {week} of “{program}”").format(week=week, program=program)


def last_logged(day: date | None, today: date) -> str:
    """``last log yesterday``."""
    if day is None:
        return translate("clinic", "nothing logged yet")
    return translate("clinic", "last log {when}").format(when=last_log(day, today))


def change(points: float, matters: float) -> str:
    """How far pain has moved: ``Pain is down 0.6 points since the start; 1.9 would matter.``"""
    size = decimal(abs(points), 1)
    if abs(points) < 0.05:
        said = translate("clinic", "Pain is where it was at the start; {matters} points would matter.")
    elif points < 0:
        said = translate("clinic", "Pain is down {size} points since the start; {matters} would matter.")
    else:
        said = translate("clinic", "Pain is up {size} points since the start; {matters} would matter.")
    return said.format(size=size, matters=decimal(matters, 1))


def since_phase(number: int, day: str, then: float, now: float) -> str:
    """Against the start of the phase: ``Since phase 2 began on 20 October: from 5.6 to 5.8.``"""
    if decimal(then, 1) == decimal(now, 1):
        said = translate("clinic", "Since phase {number} began on {day}: unchanged, {now}")
        return said.format(number=number, day=day, now=decimal(now, 1))
    said = translate("clinic", "Since phase {number} began on {day}: from {then} to {now}")
    return said.format(number=number, day=day, then=decimal(then, 1), now=decimal(now, 1))


def recent(points: float) -> str:
    """The last three weeks: ``Flat for three weeks.``"""
    size = decimal(abs(points), 1)
    if abs(points) < 0.15:
        return translate("clinic", "Flat for three weeks.")
    if points < 0:
        return translate("clinic", "Falling by {size} points a week for three weeks.").format(size=size)
    return translate("clinic", "Rising by {size} points a week for three weeks.").format(size=size)


def kept(done: float, planned: float, value: float) -> str:
    """Sessions of six weeks: ``87 % of sessions done, 54 of 62 in six weeks.``"""
    said = translate("clinic", "{share} of sessions done, {done} of {planned} in six weeks.")
    return said.format(share=percent(value), done=trimmed(done), planned=trimmed(planned))


def logged(days: int) -> str:
    """How much there is to judge by."""
    return translate("clinic", "{days} days with a score.").format(days=days)


def flagged(what: str, day: str) -> str:
    """An answer that nobody has looked at: ``Numb or burning sole, reported on 10 November. ...``"""
    if not what:
        return translate("clinic", "A warning sign of {day} waits for a look. The plan is paused.").format(
            day=day
        )
    said = translate("clinic", "{what}, reported on {day}. The plan is paused until somebody has looked.")
    return said.format(what=what, day=day)


def needs_plan() -> str:
    """A patient without a complaint."""
    return translate("clinic", "No plan yet. Choose the place and a programme.")


def quiet(days: int | None) -> str:
    """Somebody who has stopped logging."""
    if days is None:
        return translate("clinic", "Nothing has been logged yet.")
    return translate("clinic", "Nothing logged for {days} days.").format(days=days)


def next_phase(name: str, met: int, count: int) -> str:
    """How many criteria of the next phase are met."""
    if not count:
        return translate("clinic", "The next phase, {name}, asks for nothing before it.").format(name=name)
    said = translate("clinic", "Next phase, {name}: {met} of {count} criteria met.")
    return said.format(name=name, met=met, count=count)


def proposals(count: int) -> str:
    """Changes of the plan that the log speaks for."""
    if count == 1:
        return translate("clinic", "One change of the plan is proposed.")
    return translate("clinic", "{count} changes of the plan are proposed.").format(count=count)


def runs_a_week(km: Sequence[float], miles: bool = False) -> str:
    """How much somebody runs: ``Ran 20–26 km a week in the last 4 weeks.``"""
    return translate("clinic", "Ran {distance} a week in the last {weeks} weeks.").format(
        distance=distance_range(km, miles), weeks=len(km)
    )


def merged_counts(here: int, there: int, same: int, differ: int) -> str:
    """What happens to the entries of a kind, in words."""
    said = []
    if there:
        said.append(translate("clinic", "{n} added").format(n=there))
    if same:
        said.append(translate("clinic", "{n} the same").format(n=same))
    if differ:
        said.append(translate("clinic", "{n} differ").format(n=differ))
    if here:
        said.append(translate("clinic", "{n} only here").format(n=here))
    return " · ".join(said)


def nobody() -> str:
    """A list without anybody."""
    return translate("clinic", "No patient is listed.")


def no_trend() -> str:
    """In the place of a line that cannot be drawn."""
    return translate("clinic", "no trend yet")
