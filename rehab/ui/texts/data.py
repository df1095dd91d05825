"""Words about the data: backups, checks, and how a complaint began."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts.dates import moment
from rehab.ui.texts.names import plain
from rehab.ui.texts.numbers import entries

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.services.data_care import CheckResult
    from rehab.storage.restore import Restored

translate = QCoreApplication.translate


def onset_word(question: str, key: str) -> str:
    """A choice about how the complaint began: where exactly, for how long, worst when."""
    words = {
        ("exactly", "under"): translate("data", "Under the heel"),
        ("exactly", "back"): translate("data", "Back of the heel"),
        ("exactly", "inside"): translate("data", "Inner side"),
        ("exactly", "all-over"): translate("data", "All over"),
        ("exactly", "middle"): translate("data", "Middle of the tendon"),
        ("exactly", "heel-bone"): translate("data", "At the heel bone"),
        ("exactly", "upper"): translate("data", "Upper calf"),
        ("exactly", "lower"): translate("data", "Lower calf"),
        ("how_long", "days"): translate("data", "Days"),
        ("how_long", "weeks"): translate("data", "Weeks"),
        ("how_long", "months"): translate("data", "Months"),
        ("how_long", "over-a-year"): translate("data", "Over a year"),
        ("worst", "first-steps"): translate("data", "First steps"),
        ("worst", "standing"): translate("data", "Standing long"),
        ("worst", "running"): translate("data", "Running"),
        ("worst", "at-night"): translate("data", "At night"),
    }
    return words.get((question, key)) or plain(key)


def last_backup(made: datetime | Path) -> str:
    """When the newest backup was made."""
    if isinstance(made, datetime):
        return translate("data", "Last backup {moment}").format(moment=moment(made))
    try:
        return last_backup(datetime.strptime(made.stem[:21], "rehab-%Y%m%d-%H%M%S"))
    except ValueError:
        return translate("data", "Last backup {name}").format(name=made.name)


def backup_done(name: str) -> str:
    """Said after a backup."""
    return translate("data", "Backed up and checked: {name}").format(name=name)


def check_result(result: CheckResult) -> str:
    """What a look at the data file found, and what to do about it."""
    if "damaged" in result.codes:
        text = translate(
            "data", "The data file is damaged. Restore a backup; the file itself was not changed."
        )
    elif "foreign_keys_broken" in result.codes:
        text = translate("data", "Some entries no longer belong together. Restore a backup to be safe.")
    else:
        text = translate("data", "Data: in order, {entries}.").format(entries=_entries(result))
    if "on_server" in result.codes:
        return f"{text} " + translate("data", "Whoever runs the server backs it up.")
    if result.newest_backup is None:
        return f"{text} " + translate("data", "There is no backup yet.")
    return f"{text} {last_backup(result.newest_backup)}."


ENTRY_TABLES = ("pain_reading", "checkin_answer", "session", "run", "treatment")
"""Tables whose rows a person would call entries."""


def _entries(result: CheckResult) -> str:
    return entries(sum(result.rows.get(table, 0) for table in ENTRY_TABLES))


def restored(result: Restored) -> str:
    """Said after a restore."""
    text = translate("data", "Restored. The backup was checked first and holds {entries}.").format(
        entries=entries(sum(result.after.get(table, 0) for table in ENTRY_TABLES))
    )
    if result.kept is None:
        return text
    return f"{text} " + translate("data", "What was here before is kept in {file}.").format(file=result.kept)


def setting_ignored(name: str) -> str:
    """Said when settings cannot be used; `name` is ``"file_unreadable"`` when none of them can."""
    if name == "file_unreadable":
        return translate("data", "The settings file cannot be read; the defaults are used.")
    return translate("data", "The setting {name} cannot be used; its default is used.").format(name=name)


def broken_content(files: int) -> str:
    """Said when content files cannot be used."""
    if files == 1:
        return translate("data", "One content file is not in order; 'rehab check' says which and why.")
    return translate(
        "data", "%n content files are not in order; 'rehab check' says which and why.", None, files
    )


def versions(app: str, python: str, qt: str, sqlite: str) -> str:
    """What the app stands on, for a report of an error."""
    return translate("data", "Rehab {app}, Python {python}, Qt {qt}, SQLite {sqlite}").format(
        app=app, python=python, qt=qt, sqlite=sqlite
    )
