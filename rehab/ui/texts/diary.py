"""Words of the list of everything that was logged."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.diary import EntryKind

translate = QCoreApplication.translate


def entry_kind(kind: EntryKind) -> str:
    """A kind in the plural: ``Pain scores``."""
    words = {
        EntryKind.PAIN: translate("diary", "Pain scores"),
        EntryKind.ANSWER: translate("diary", "Answers"),
        EntryKind.SESSION: translate("diary", "Sessions"),
        EntryKind.RUN: translate("diary", "Runs"),
        EntryKind.TREATMENT: translate("diary", "Treatments"),
        EntryKind.WEEK: translate("diary", "Weekly answers"),
        EntryKind.SELF_TEST: translate("diary", "Self tests"),
        EntryKind.CHECKUP: translate("diary", "Check-ups"),
        EntryKind.MAP: translate("diary", "Pain maps"),
        EntryKind.PAUSE: translate("diary", "Pauses"),
        EntryKind.NOTE: translate("diary", "Notes"),
    }
    return words[kind]


def entries_deleted(count: int) -> str:
    """What the undo bar says: ``1 entry deleted``, ``12 entries deleted``."""
    if count == 1:
        return translate("diary", "1 entry deleted")
    return translate("diary", "{count} entries deleted").format(count=count)


def entries_chosen(count: int) -> str:
    """How many are selected: ``1 entry chosen``."""
    if count == 1:
        return translate("diary", "1 entry chosen")
    return translate("diary", "{count} entries chosen").format(count=count)
