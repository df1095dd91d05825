"""The numbers of the rules in words: what each one is, its unit, where it comes from, and what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from rehab.domain.thresholds import DEFAULT, rows
from rehab.ui.texts.numbers import joined, percent, trimmed
from rehab.ui.texts.studies import studies_named, study_list

if TYPE_CHECKING:
    from rehab.domain.thresholds import ThresholdRow, Thresholds

translate = QCoreApplication.translate

SHARES = frozenset({"of baseline", "of planned", "of MIC", "probability"})
"""Units whose numbers are written as percentages."""
GROUPS = (
    ("entries", ("first_day", "logged_window", "logged_min", "gap_max")),
    ("change", ("mic_share", "mic_low", "mic_high")),
    ("sessions", ("adherence_window", "adherence_enough")),
    (
        "failing",
        ("judge_day", "late_day", "stall_days", "stall_long_days", "stall_share", "stall_level"),
    ),
    ("worse", ("worse_level", "worse_lookback")),
    ("spike", ("spike_ratio", "spike_extra", "spike_reference", "spike_reference_min")),
    ("flare", ("flare_days", "flare_rise", "flare_level")),
    ("recovered", ("recovered_level", "recovered_days")),
    ("alarm", ("alarm_on", "alarm_off", "alarm_entries", "alarm_sure")),
    ("notes", ("washout_days", "medicine_rise", "load_rise")),
)
"""Names of the table under their headings, in the order in which they are shown."""


def limit_heading(group: str) -> str:
    """Heading of a group of numbers."""
    words = {
        "entries": translate("limits", "Entries and time"),
        "change": translate("limits", "A change worth having"),
        "sessions": translate("limits", "A fair trial"),
        "failing": translate("limits", "When home care is not working"),
        "worse": translate("limits", "When pain is rising"),
        "spike": translate("limits", "A jump in running"),
        "flare": translate("limits", "A flare"),
        "recovered": translate("limits", "Recovered"),
        "alarm": translate("limits", "How sure it must be"),
        "notes": translate("limits", "What is mentioned beside the answer"),
    }
    return words[group]


def limit_title(name: str) -> str:
    """A number of the rules in a few words; a name that is not known stays as it is."""
    return _titles().get(name, name.replace("_", " "))


def _titles() -> dict[str, str]:
    return {**_titles_of_rules(), **_titles_of_events(), **_titles_of_doubt()}


def _titles_of_rules() -> dict[str, str]:
    return {
        "first_day": translate("limits", "First day with an answer"),
        "logged_window": translate("limits", "Days in which entries are counted"),
        "logged_min": translate("limits", "Days with an entry needed in them"),
        "gap_max": translate("limits", "Days without an entry that end an answer"),
        "mic_share": translate("limits", "Share of the start level"),
        "mic_low": translate("limits", "Never less than"),
        "mic_high": translate("limits", "Never more than"),
        "adherence_window": translate("limits", "Days in which sessions are counted"),
        "adherence_enough": translate("limits", "Sessions done that make a fair trial"),
        "judge_day": translate("limits", "First fair look"),
        "late_day": translate("limits", "Day from which slow progress is not enough"),
        "stall_days": translate("limits", "Days looked back over before that day"),
        "stall_long_days": translate("limits", "Days looked back over after it"),
        "stall_share": translate("limits", "Less progress than this means it has stopped"),
        "stall_level": translate("limits", "Pain at which most people would not settle"),
    }


def _titles_of_events() -> dict[str, str]:
    return {
        "worse_level": translate("limits", "Below this pain nothing is called rising"),
        "worse_lookback": translate("limits", "Days among which the best week is searched"),
        "spike_ratio": translate("limits", "This week against the usual week"),
        "spike_extra": translate("limits", "And at least so much more"),
        "spike_reference": translate("limits", "Days that make the usual week"),
        "spike_reference_min": translate("limits", "Of which at least so many must exist"),
        "flare_days": translate("limits", "Days a rise after a jump is excused"),
        "flare_rise": translate("limits", "Rise that counts as a flare"),
        "flare_level": translate("limits", "And pain is at least"),
        "recovered_level": translate("limits", "Mean pain that counts as recovered"),
        "recovered_days": translate("limits", "Over so many days"),
    }


def _titles_of_doubt() -> dict[str, str]:
    return {
        "alarm_on": translate("limits", "Needed before a doctor is advised"),
        "alarm_off": translate("limits", "Below this the advice is taken back"),
        "alarm_entries": translate("limits", "Further entries that must confirm it"),
        "alarm_sure": translate("limits", "From here no further entry is waited for"),
        "washout_days": translate("limits", "Days after an injection"),
        "medicine_rise": translate("limits", "More days with medicine than in week one"),
        "load_rise": translate("limits", "Running against the first weeks"),
    }


def limit_unit(name: str) -> str:
    """What stands behind the number in its field."""
    unit = _row(name).unit
    if unit in SHARES:
        return translate("limits", "%")
    words = {
        "days": translate("limits", "days"),
        "points": translate("limits", "points"),
        "times": translate("limits", "times"),
        "km": translate("limits", "km"),
        "entries": translate("limits", "entries"),
        "days a week": translate("limits", "days a week"),
    }
    return words.get(unit, unit)


def limit_number(name: str, value: float) -> str:
    """A number as it stands in its field: shares as percentages, without a unit."""
    return trimmed(100 * value if is_share(name) else value, 2)


def is_share(name: str) -> bool:
    """Whether a number is written as a percentage."""
    return _row(name).unit in SHARES


def limit_value(name: str, value: float) -> str:
    """A number with its unit: ``42 days``, ``60 %``."""
    if is_share(name):
        return percent(value)
    return translate("limits", "{number} {unit}").format(
        number=limit_number(name, value), unit=limit_unit(name)
    )


def limit_range(name: str) -> str:
    """What a number may be: ``7 to 42 days``."""
    row = _row(name)
    return translate("limits", "{low} to {high}").format(
        low=limit_number(name, row.low), high=limit_value(name, row.high)
    )


def limit_source(name: str) -> str:
    """Where a number comes from."""
    source = _row(name).source
    names = joined(studies_named(source))
    if not names:
        return translate("limits", "our own default")
    if source.startswith("P"):
        return translate("limits", "our own default, after {names}").format(names=names)
    return translate("limits", "after {names}").format(names=names)


def source_key() -> str:
    """Where the numbers come from: studies by author and year, and simulations."""
    kinds = translate(
        "limits",
        "Studies are named by author and year. The simulations are our own: made-up people whose true course is known.",
    )
    return "\n".join((kinds, *study_list()))


def limits_changed(now: Thresholds, usual: Thresholds) -> str:
    """Which numbers were changed, for the card and for reports; empty when none was."""
    changed = [
        translate("limits", "{title}: {now} instead of {usual}").format(
            title=limit_title(row.name),
            now=limit_value(row.name, row.value),
            usual=limit_value(row.name, getattr(usual, row.name)),
        )
        for row in rows(now)
        if row.value != getattr(usual, row.name)
    ]
    if not changed:
        return ""
    shown = changed if len(changed) <= MOST_NAMED else [*changed[: MOST_NAMED - 1], _more(changed)]
    return translate("limits", "Judged with numbers of your own. {changes}.").format(changes="; ".join(shown))


MOST_NAMED = 3
"""So many changed numbers are named on a card; "What we looked at" has them all."""


def _more(changed: list[str]) -> str:
    return translate("limits", "and %n more", None, len(changed) - MOST_NAMED + 1)


def problem_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a refused number as people read them: titles instead of names, numbers with units."""
    name, other = str(values.get("name", "")), str(values.get("other", ""))
    words: dict[str, Any] = dict(values)
    words["name"] = limit_title(name)
    if name in _rows():
        for key in ("value", "low", "high"):
            if isinstance(values.get(key), int | float):
                words[key] = limit_value(name, values[key])
    if other:
        words["other"] = limit_title(other)
        words["limit"] = limit_value(other, values["limit"])
    return words


def named(names: tuple[str, ...]) -> str:
    """Several numbers by their titles, for a sentence."""
    return joined([limit_title(name) for name in names])


@cache
def _rows() -> dict[str, ThresholdRow]:
    return {row.name: row for row in rows(DEFAULT)}


def _row(name: str) -> ThresholdRow:
    return _rows()[name]
