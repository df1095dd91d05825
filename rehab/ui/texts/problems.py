"""One sentence for each problem: what, where, what to do. No code is ever shown."""

from datetime import date, datetime
from enum import Enum
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.ui.texts.clinic import clinic_sentences
from rehab.ui.texts.computer import computer_sentences, data_file_sentences
from rehab.ui.texts.dates import day_year, moment
from rehab.ui.texts.guide_problems import guide_sentences
from rehab.ui.texts.limits import problem_values
from rehab.ui.texts.numbers import trimmed
from rehab.ui.texts.plans import plan_problems
from rehab.ui.texts.run_files import looks_like, run_file_sentences
from rehab.ui.texts.shared import shared_sentences
from rehab.ui.texts.sharing import sharing_sentences

MAX_SHOWN = 80
"""Longest piece of typed text that a sentence repeats, characters."""
BROKEN = {
    "damaged",
    "foreign_keys_broken",
    "data_file_empty",
    "data_file_missing_but_existed",
    "data_file_replaced",
}
"""Problems of data that are no longer what they were."""

translate = QCoreApplication.translate


def _shown(value: object) -> str:
    """A value as a sentence shows it."""
    match value:
        case None:
            return translate("problems", "nothing")
        case bool():
            return str(value).lower()
        case datetime():
            return moment(value)
        case date():
            return day_year(value)
        case float():
            return trimmed(value)
        case Enum():
            return str(value.value)
        case PurePath():
            return str(value)
        case tuple() | list() | set() | frozenset():
            return ", ".join(_shown(item) for item in value)
        case _:
            text = " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())
            return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 1]}…"


class _Values(dict[str, str]):
    """Values of a sentence; a sentence never breaks because one was not given."""

    def __missing__(self, key: str) -> str:
        return "…"


def _pain() -> dict[str, str]:
    return {
        "pain_out_of_range": translate(
            "problems", "Pain is a whole number from 0 to 10; {value} cannot be used. Nothing was saved."
        ),
        "effort_out_of_range": translate(
            "problems", "Effort is a whole number from 0 to 10; {value} cannot be used. Nothing was saved."
        ),
        "stiffness_out_of_range": translate(
            "problems", "Stiffness is given in whole minutes from 0 to 600; “{value}” cannot be used."
        ),
        "night_unknown": translate(
            "problems", "Night pain is answered with no, yes or several; “{value}” is none of these."
        ),
        "medicine_missing": translate(
            "problems", "Say none, some, or the name of the medicine. Nothing was saved."
        ),
        "note_too_long": translate(
            "problems", "The note has {length} characters; {limit} is the most that fits. Please shorten it."
        ),
    }


def _self_tests() -> dict[str, str]:
    return {
        "self_test_empty": translate("problems", "Give the result of at least one side. Nothing was saved."),
        "heel_raises_out_of_range": translate(
            "problems",
            "Heel raises are a whole number from 0 to {high}; {value} cannot be used. Nothing was saved.",
        ),
        "knee_to_wall_out_of_range": translate(
            "problems",
            "The distance to the wall is from 0 to {high} cm; {value} cannot be used. Nothing was saved.",
        ),
        "stance_out_of_range": translate(
            "problems",
            "Standing on one leg is from 0 to {high} seconds; {value} cannot be used. Nothing was saved.",
        ),
        "self_test_not_a_number": translate(
            "problems",
            "“{value}” is not a number. Type one like 12, or leave the side empty. Nothing was saved.",
        ),
    }


def _weekly() -> dict[str, str]:
    return {
        "activity_unnamed": translate(
            "problems", "Name the activity that the number is about, for example “climb stairs”."
        ),
        "activity_out_of_range": translate(
            "problems", "How well it goes is a whole number from 0 to 10; {value} cannot be used."
        ),
        "activity_not_understood": translate(
            "problems", '“{text}” cannot be read. Write the activity and its number: "climb stairs=6".'
        ),
        "activities_too_many": translate("problems", "Up to {limit} activities can be followed."),
        "activity_twice": translate("problems", "“{name}” is named twice. Once is enough."),
        "change_out_of_range": translate(
            "problems", "The overall change is a whole number from -5 to +5; {value} cannot be used."
        ),
        "week_empty": translate("problems", "Answer at least one of the questions. Nothing was saved."),
    }


def _time() -> dict[str, str]:
    return {
        "time_in_future": translate(
            "problems", "{at} has not come yet (it is {now}). Give a time up to now. Nothing was saved."
        ),
        "day_in_future": translate(
            "problems",
            "{day} has not come yet (today is {today}). Give a day up to today. Nothing was saved.",
        ),
        "time_without_offset": translate(
            "problems", "The time needs its distance from UTC, for example 2026-11-17T07:12+01:00."
        ),
        "time_not_understood": translate(
            "problems",
            "“{text}” is not a date or time that can be read. Write it like 2026-11-17 or 2026-11-17T07:12.",
        ),
    }


def _dose() -> dict[str, str]:
    return {
        "dose_out_of_range": translate(
            "problems", "{field} can be from {low} to {high}; {value} cannot be used."
        ),
        "dose_empty": translate(
            "problems",
            "The dose says neither repetitions nor a time. Give one of them, for example 3x12 or 45s.",
        ),
        "nothing_to_play": translate(
            "problems", "This session has no exercises. Add one under Programme, or log it in the form."
        ),
        "dose_unknown_field": translate("problems", "A dose has no field called {field}."),
        "dose_not_understood": translate(
            "problems", "“{text}” cannot be read as a dose. Write it like 3x12, 45s or 6kg."
        ),
        "sets_out_of_range": translate("problems", "Sets can be from 0 to 20; {value} cannot be used."),
    }


def _plan() -> dict[str, str]:
    return {
        "weekdays_invalid": translate(
            "problems",
            "Weekdays are numbered 0 (Monday) to 6 (Sunday), each at most once; {days} does not fit.",
        ),
        "interval_invalid": translate("problems", "A session can come every 1 to 14 days; {n} does not fit."),
        "per_week_invalid": translate("problems", "A week has 1 to 7 days; {n} does not fit."),
    }


def _load() -> dict[str, str]:
    return {
        "distance_out_of_range": translate(
            "problems",
            "A run is longer than 0 and at most {high} km; {value} cannot be used. Nothing was saved.",
        ),
        "duration_out_of_range": translate(
            "problems",
            "A run lasts more than 0 and at most {high} minutes; {value} cannot be used. Nothing was saved.",
        ),
        "treatment_ends_before_start": translate(
            "problems", "The treatment ends on {end}, before it starts on {start}. Check the two days."
        ),
    }


def _entries() -> dict[str, str]:
    return {
        "changed_elsewhere": translate(
            "problems", "This entry was changed or deleted in the meantime. Look at it again, then change it."
        ),
        "exercise_unknown": translate(
            "problems", "There is no exercise called “{slug}”. Search the library for its name."
        ),
        "exercise_misspelt": translate(
            "problems", "There is no exercise called “{slug}”. Did you mean {guess}?"
        ),
        "filter_unknown": translate("problems", "The library has no filter called “{group}”."),
        "pack_unknown": translate(
            "problems", "There is no pack called “{slug}”. 'rehab library --packs' lists them."
        ),
        "threshold_out_of_range": translate(
            "problems", "“{name}” can be from {low} to {high}; {value} cannot be used. It stays as it was."
        ),
        "threshold_contradicts": translate(
            "problems",
            "“{name}” cannot be {value} beside “{other}”, which is {limit}. It stays as it was; change the other "
            "one first.",
        ),
        "threshold_not_a_number": translate(
            "problems",
            "“{value}” is not a number. “{name}” stays as it was; type a number such as {example}.",
        ),
        "threshold_unknown": translate("problems", "The rules have no number called “{name}”."),
        "backup_folder_missing": translate(
            "problems",
            "The folder for backups, {path}, is not there. Connect the disk it is on, or choose another folder under "
            "Settings, Data and backup.",
        ),
        "backup_exists": translate(
            "problems", "{path} is there already and was not overwritten. Choose another name for the backup."
        ),
    }


def _people() -> dict[str, str]:
    return {
        "nothing_started": translate(
            "problems", "No programme was started yet. Start one: 'rehab start P01 --site left-heel'."
        ),
        "patient_unknown": translate("problems", "There is no person called “{name}” in this data folder."),
        "programme_unknown": translate(
            "problems", "There is no programme called “{slug}”. Use a name or code such as P01."
        ),
        "start_out_of_range": translate(
            "problems", "A programme can start from {first} to {last}, not on {day}."
        ),
        "routine_unknown": translate(
            "problems", "The plan has no session called “{key}” on that day. 'rehab today' lists what is due."
        ),
        "checkup_waits": translate(
            "problems",
            "A check-up holds a warning sign that waits for a look. Say first who has looked, or delete it "
            "among the check-ups.",
        ),
        "proposal_unknown": translate(
            "problems", "There is no proposal with the number {number}. ‘rehab today’ lists them."
        ),
        "slot_unknown": translate(
            "problems",
            "There is no session {number} on {day}; the plan has {count} of them. Nothing was saved.",
        ),
        "reading_of_session": translate(
            "problems", "This score belongs to a session. Change the day of the session instead."
        ),
        "site_unknown": translate(
            "problems", "“{text}” is not a place that is known. Use left- or right- with one of: {known}."
        ),
        "sample_needs_empty_folder": translate(
            "problems",
            "The sample person needs an empty data folder; {folder} holds data. Nothing was changed.",
        ),
    }


def _files() -> dict[str, str]:
    return {
        "name_too_long": translate(
            "problems", "The name has {length} characters; {limit} is the most that fits. Please shorten it."
        ),
        "setting_unknown": translate("problems", "There is no setting called “{name}”."),
        "setting_invalid": translate("problems", "“{value}” cannot be used for {name}. It stays as it was."),
        "value_missing": translate(
            "problems", "Give a value, or --not-recorded to clear it. Nothing was saved."
        ),
        "value_and_not_recorded": translate(
            "problems", "Give either a value or --not-recorded, not both. Nothing was saved."
        ),
        "erase_not_confirmed": translate(
            "problems", "This would delete {who} for good. Add --yes to do it. Nothing was changed."
        ),
        "file_missing": translate("problems", "There is no file {file}. Nothing was changed."),
        "chart_ending_unknown": translate(
            "problems", "A chart cannot be saved as {ending}. Use a file that ends with one of: {known}."
        ),
        "drawing_ending_unknown": translate(
            "problems", "A drawing cannot be saved as {ending}. Use a file that ends with one of: {known}."
        ),
        "drawing_missing": translate("problems", "“{name}” has no drawing yet."),
        "pose_unknown": translate(
            "problems", "“{text}” is not a moment of the movement. Use A, B or a number from 0 to 1."
        ),
        "cases_line_invalid": translate(
            "problems",
            "Line {line} of {file} cannot be used: look at its field {field}. Nothing was written.",
        ),
        "cases_not_text": translate("problems", "{file} is not a text file in UTF-8. Nothing was written."),
        "database_not_supported": translate(
            "problems",
            "“{kind}” is not a kind of database that can be used. Write postgresql+psycopg://USER@HOST/NAME.",
        ),
    }


def _sentences() -> dict[str, str]:
    groups = (
        _pain(),
        _weekly(),
        _self_tests(),
        _time(),
        _dose(),
        _plan(),
        plan_problems(),
        _load(),
        _entries(),
        _people(),
        clinic_sentences(),
        _files(),
        computer_sentences(),
        data_file_sentences(),
        shared_sentences(),
        guide_sentences(),
        sharing_sentences(),
        run_file_sentences(),
    )
    return {code: sentence for group in groups for code, sentence in group.items()}


def known_codes() -> frozenset[str]:
    """All codes that have a sentence."""
    return frozenset(_sentences())


def problem(p: Problem) -> str:
    """One sentence that says what is wrong, where, and what to do.

    Problems of the computer end by saying that the data is what it was, or that nothing
    was changed when it is the data itself that is broken.
    """
    sentence = _sentences().get(p.code)
    if sentence is None:
        sentence = translate("problems", "This could not be done. Nothing was changed.")
    values = problem_values(p.values) if p.code.startswith("threshold_") else p.values
    if "looks" in p.values:
        values = {"looks": looks_like(str(p.values["looks"]))}
    text = sentence.format_map(_Values({name: _shown(value) for name, value in values.items()}))
    if isinstance(p, EnvironmentProblem):
        return f"{text} {unchanged() if p.code in BROKEN else untouched()}"
    return text


def untouched() -> str:
    """The reassurance at the end."""
    return translate("problems", "Your data is untouched.")


def unchanged() -> str:
    """The reassurance where the data is broken already."""
    return translate("problems", "Nothing was changed.")


def bug() -> str:
    """Said when something happened that should not."""
    return translate("problems", "Something went wrong inside the program. What was saved before is safe.")
