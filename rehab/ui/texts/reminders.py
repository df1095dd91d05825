"""Words of the reminders: one quiet sentence each, without reproach."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.reminder import Reminder, ReminderKind

translate = QCoreApplication.translate


def reminder(due: Reminder) -> str:
    """One reminder as a sentence."""
    match due.kind:
        case ReminderKind.MORNING:
            return translate("reminders", "Today has no score yet; one number is enough.")
        case ReminderKind.SESSIONS:
            if due.count == 1:
                return translate("reminders", "One session of today is open.")
            return translate("reminders", "{count} sessions of today are open.").format(count=due.count)
        case ReminderKind.WEEK:
            return translate("reminders", "Three short questions about the week, if you like.")


def reminders(due: tuple[Reminder, ...]) -> str:
    """All that is due, one sentence after the other."""
    return " ".join(reminder(one) for one in due)
