"""Files with runs: what was found in them, and why one cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def run_file_sentences() -> dict[str, str]:
    """Sentences of problems, by code."""
    return {**_files(), **_contents(), **_tables(), **_gear()}


def _files() -> dict[str, str]:
    return {
        "run_file_unknown": translate(
            "problems", "This is no file with runs. GPX, TCX, FIT, CSV and ZIP files can be read."
        ),
        "run_file_looks": translate(
            "problems",
            "This looks like {looks}, not like a file with runs. GPX, TCX, FIT, CSV and ZIP can be read.",
        ),
        "run_file_empty": translate("problems", "The file is empty."),
        "run_folder_empty": translate("problems", "There are no files in this folder."),
        "run_file_broken": translate("problems", "The file is damaged and cannot be read."),
        "run_file_too_large": translate("problems", "The file is larger than a file with runs can be."),
        "run_xml_entities": translate(
            "problems",
            "The file defines entities or a document type. No device does that, so it is not read.",
        ),
        "run_xml_broken": translate("problems", "The file is damaged or breaks off at line {line}."),
        "run_fit_broken": translate(
            "problems", "The FIT file is damaged, and nothing before the damage is a run."
        ),
        "run_fit_kind": translate("problems", "The FIT file holds no activity but {kind}."),
        "archive_damaged": translate("problems", "The archive is damaged and cannot be opened."),
        "archive_too_large": translate("problems", "There are more files in it than can be read at once."),
        "archive_too_deep": translate(
            "problems", "Archives inside of archives inside of archives are not read."
        ),
        "archive_entry_refused": translate(
            "problems", "“{name}” is a link, needs a password, is there twice, or points out of the archive."
        ),
        "by_hand_and_file": translate("problems", "This run is there already, typed by hand."),
    }


def _contents() -> dict[str, str]:
    return {
        "run_other_sport": translate("problems", "This is no run but “{sport}”."),
        "run_no_times": translate("problems", "It holds no times: a planned route is no run."),
        "run_no_points": translate("problems", "Too few of its points can be used to tell a distance."),
        "run_no_distance": translate("problems", "It has no distance."),
        "run_distance": translate("problems", "Its distance is no human one; up to {high} km can be kept."),
        "run_duration": translate(
            "problems", "Its duration is no human one; up to {high} hours can be kept."
        ),
        "run_too_fast": translate(
            "problems", "It is faster than anybody runs. Distance or time cannot be right."
        ),
        "run_year": translate("problems", "It is dated in the year {year}."),
        "run_in_future": translate("problems", "It is dated in the future: {at}."),
    }


def _tables() -> dict[str, str]:
    return {
        "run_csv_columns": translate(
            "problems", "Which column is the date and which the distance is not clear. There are: {columns}."
        ),
        "run_csv_order": translate(
            "problems", "In dates like “{example}” it is not clear whether day or month comes first."
        ),
        "run_csv_date": translate("problems", "“{text}” is no date."),
        "run_csv_number": translate("problems", "“{text}” is no number that can be used."),
        "run_csv_mismatch": translate("problems", "The distance “{text}” does not fit the time of this row."),
        "run_csv_ours": translate(
            "problems",
            "This is a table of Rehab for other programs ({table}); it cannot be read back. Export the log as a file "
            "for Rehab (.rehablog) and open that.",
        ),
        "run_csv_broken": translate("problems", "The table is damaged at line {line}."),
    }


def _gear() -> dict[str, str]:
    return {
        "gear_unnamed": translate("problems", "Give the shoes or insoles a name. Nothing was saved."),
        "gear_distance": translate(
            "problems",
            "The distance before is from 0 to {high} km; {value} cannot be used. Nothing was saved.",
        ),
        "return_gate_closed": translate(
            "problems", "The way back to running opens when all four checks are fine. Nothing was changed."
        ),
        "return_plan_there": translate("problems", "The way back to running has begun already."),
    }


def looks_like(kind: str) -> str:
    """What a file of another kind looks like: ``a PDF document``."""
    words = {
        "pdf": translate("runs", "a PDF document"),
        "picture": translate("runs", "a picture"),
        "page": translate("runs", "a web page"),
        "json": translate("runs", "a JSON file"),
        "xml": translate("runs", "another kind of XML file"),
        "database": translate("runs", "a database"),
        "archive": translate("runs", "an archive of another kind than ZIP"),
        "office": translate("runs", "a document of an office program"),
    }
    return words[kind]


def file_kind(kind: str) -> str:
    """What a file was recognised as."""
    words = {
        "gpx": translate("runs", "GPX track"),
        "tcx": translate("runs", "TCX activity"),
        "fit": translate("runs", "FIT activity"),
        "csv": translate("runs", "table"),
        "strava": translate("runs", "export of Strava"),
        "garmin": translate("runs", "list of Garmin"),
        "zip": translate("runs", "archive"),
        "folder": translate("runs", "folder"),
    }
    return words.get(kind, translate("runs", "unknown"))


def runs_counted(count: int) -> str:
    """``1 run``, ``12 runs``."""
    return translate("runs", "1 run") if count == 1 else translate("runs", "%n runs", None, count)


def run_files_found(new: int, known: int, by_hand: int, refused: int, others: int = 0) -> str:
    """What was found: ``408 new · 3 known · 1 unreadable``."""
    parts = [
        translate("runs", "{count} new").format(count=new),
        translate("runs", "{count} known").format(count=known) if known else "",
        translate("runs", "{count} probably typed by hand").format(count=by_hand) if by_hand else "",
        translate("runs", "{count} of other sports").format(count=others) if others else "",
        translate("runs", "{count} unreadable").format(count=refused) if refused else "",
    ]
    return " · ".join(part for part in parts if part)


def run_note(code: str) -> str:
    """What was left out of a run that was read all the same."""
    words = {
        "points_left_out": translate("runs", "some points without a usable place or time were left out"),
        "jumps_left_out": translate("runs", "leaps that nobody can run were left out"),
        "heart_rate_left_out": translate("runs", "the heart rate was left out"),
        "file_damaged": translate("runs", "the file is damaged; what could be read was taken"),
        "end_missing": translate(
            "runs", "the end of the file is missing; distance and time come from its points"
        ),
    }
    return words[code]
