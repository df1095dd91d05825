"""The sentences of the questions of the day and of the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from rehab.domain.checkin import Question
from rehab.domain.pain import Measure
from rehab.ui import texts

if TYPE_CHECKING:
    from datetime import date

translate = QCoreApplication.translate


def question(measure: Measure, is_today: bool, site: str) -> str:
    """How the strip asks."""
    if measure is Measure.FIRST_STEP:
        text = translate("today", "How were your first steps today?")
    elif measure is Measure.WORST and not is_today:
        text = translate("today", "What was the strongest pain yesterday?")
    elif measure is Measure.WORST:
        text = translate("today", "How strong was the worst pain today?")
    elif measure is Measure.AVERAGE and not is_today:
        text = translate("today", "On the whole, how strong was the pain yesterday?")
    elif measure is Measure.AVERAGE:
        text = translate("today", "On the whole, how strong was the pain today?")
    else:
        text = texts.measure_question(measure)
    if not site:
        return text
    return translate("today", "{question} ({site})").format(question=text, site=site)


def strip_name(measure: Measure, site: str) -> str:
    """Name of a strip for screen readers: ``First-step pain, left heel``."""
    name = texts.capitalised(texts.measure(measure))
    return translate("today", "{name}, {site}").format(name=name, site=site) if site else name


def past(yesterday: int | None, week_ago: int | None) -> str:
    """``yesterday 7 · a week ago 6``; what is not known is left out."""
    parts = []
    if yesterday is not None:
        parts.append(translate("today", "yesterday {value}").format(value=yesterday))
    if week_ago is not None:
        parts.append(translate("today", "a week ago {value}").format(value=week_ago))
    return " · ".join(parts)


def score_label(measure: Measure, is_today: bool, site: str) -> str:
    """What a score is about, as a label: ``First steps``, ``Worst of yesterday``."""
    if measure is Measure.WORST:
        label = translate("today", "Worst of today") if is_today else translate("today", "Worst of yesterday")
    elif measure is Measure.AVERAGE:
        label = (
            translate("today", "Average of today") if is_today else translate("today", "Average of yesterday")
        )
    else:
        label = texts.measure_label(measure)
    return translate("today", "{label}, {site}").format(label=label, site=site) if site else label


def folded(measure: Measure, is_today: bool, site: str, value: int) -> str:
    """The one line of an answered strip: ``First steps: 5.``."""
    label = score_label(measure, is_today, site)
    return translate("today", "{label}: {value}.").format(label=label, value=value)


def add_worst(evening: bool) -> str:
    """The link to the second question of the day."""
    return (
        translate("today", "Add worst of today") if evening else translate("today", "Add worst of yesterday")
    )


def more(evening: bool) -> str:
    """The link to the further questions of the day."""
    return translate("today", "More about today") if evening else translate("today", "More about last night")


def answer(question: Question, value: str) -> str:
    """A stored answer on the folded line: ``stiff for 15 min``, ``woken several times``, ``ibuprofen``."""
    return texts.answer_said(question, value)


def average_said(value: int) -> str:
    """The average on the folded line."""
    return translate("today", "average {value}").format(value=value)


def answer_saved(question: Question, value: str | None) -> str:
    """What the undo bar says after one of the further questions."""
    label = {
        Question.STIFFNESS: translate("today", "Stiffness"),
        Question.NIGHT: translate("today", "Night"),
        Question.MEDICINE: translate("today", "Medicine"),
        Question.NOTE: translate("today", "Note"),
    }[question]
    pattern = (
        translate("today", "{label} saved") if value is not None else translate("today", "{label} cleared")
    )
    return pattern.format(label=label)


def weekly_offer(days: int | None) -> str:
    """The quiet line when the weekly questions are due. `days` since the last answers, None without any."""
    if days is None:
        return translate("today", "Three short questions about the week, if you like.")
    return translate("today", "The weekly questions were answered {days} ago.").format(days=texts.days(days))


def weekly_said(line: str) -> str:
    """The answers on one line."""
    return translate("today", "This week: {line}.").format(line=texts.inside(line))


def missed(last: date, today: date) -> str:
    """The quiet line after days without a check-in."""
    day = QLocale().dayName(last.isoweekday()) if (today - last).days < 7 else texts.day_month(last)
    return translate("today", "No check-ins since {day}. Add them or carry on.").format(day=day)


def logged(measure: Measure, is_today: bool, value: int) -> str:
    """What the undo bar says after a score."""
    label = score_label(measure, is_today, "")
    return translate("today", "{label}: {value} saved").format(label=label, value=value)


def cleared() -> str:
    """What the undo bar says after a score was taken back."""
    return translate("today", "Score taken back")
