"""What the computer or the data file may refuse, one sentence for each problem."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def computer_sentences() -> dict[str, str]:
    """Disk, permissions, locks, by code."""
    return {
        "disk_full": translate(
            "problems", "The disk that holds {folder} is full. Make some room, then do it again."
        ),
        "read_only_folder": translate(
            "problems", "{folder} can only be read. Choose a folder that can be written, or unlock this one."
        ),
        "no_permission": translate(
            "problems",
            "The computer does not allow {path} to be used. Check who owns it and its permissions.",
        ),
        "disk_error": translate(
            "problems", "The disk refused to read or write {path}. Check the disk, then do it again."
        ),
        "locked": translate(
            "problems", "Another program holds {path} open. Close it, or wait a moment, then do it again."
        ),
        "file_unwritable": translate(
            "problems", "{file} cannot be written ({reason}). Choose another place."
        ),
        "printer_refused": translate(
            "problems",
            "The printer {printer} did not take the pages. Check that it is on, or save a PDF instead.",
        ),
        "typeset_missing": translate(
            "problems",
            "This computer (Windows on ARM) has no part that sets PDF pages. Save the plan as a web page and print it "
            "from a browser.",
        ),
        "backup_failed": translate(
            "problems", "The backup at {path} could not be proven and was thrown away. Choose another place."
        ),
    }


def data_file_sentences() -> dict[str, str]:
    """What can be wrong with the data file, by code."""
    return {
        "damaged": translate("problems", "The data file {path} is damaged. Restore a backup from {folder}."),
        "foreign_keys_broken": translate(
            "problems",
            "Entries in {path} no longer belong together. Restore a backup from {folder}.",
        ),
        "not_a_database": translate(
            "problems", "{path} is not a data file. Move it away, or restore a backup in its place."
        ),
        "data_file_encrypted": translate(
            "problems", "{path} is encrypted. Type its passphrase or the recovery code to open it."
        ),
        "key_file_missing": translate(
            "problems",
            "The key file that belongs to {path} is not there. It ends in .key and lies beside the data file and "
            "beside each backup; put it back beside {path}.",
        ),
        "key_file_damaged": translate(
            "problems",
            "The key file {path} cannot be read. Each backup has a copy of it; put one in its place.",
        ),
        "encryption_failed": translate(
            "problems",
            "The new file did not hold the same as {path} and was thrown away. Nothing was changed.",
        ),
        "secure_missing": translate(
            "problems",
            "{path} is encrypted, and this installation has no part that opens encrypted files. Install Rehab with "
            "its extra named secure.",
        ),
        "foreign_application": translate(
            "problems", "{path} belongs to another program. Move it away, or choose another data folder."
        ),
        "schema_newer": translate(
            "problems",
            "{path} was written by version {version} of Rehab, which is newer than this one. Open it with that "
            "version, or update this one.",
        ),
        "data_file_missing_but_existed": translate(
            "problems", "There was a data file at {path}, and it is gone. Put it back, or restore a backup."
        ),
        "data_file_empty": translate(
            "problems", "The data file {path} is empty. Put the right one back, or restore a backup."
        ),
        "migration_failed": translate(
            "problems", "{path} could not be brought up to date; it is as it was. A copy is kept in {backup}."
        ),
        "rescue_nothing": translate(
            "problems",
            "Nothing in {file} can be read any more; it was not changed. Keep it, and look for a backup of it.",
        ),
        "in_use_elsewhere": translate(
            "problems",
            "The computer “{computer}” works with {folder}. Close Rehab there first, so that neither loses entries; "
            "or open it here for reading.",
        ),
        "reading_only": translate(
            "problems",
            "{folder} is open for reading only, so nothing was stored. Start the program again to write.",
        ),
        "needs_update": translate(
            "problems",
            "{path} is of an older version and has to be brought up to date before it can be read here.",
        ),
        "data_file_replaced": translate(
            "problems", "{path} was replaced by another file while it was open. Start the program again."
        ),
    }
