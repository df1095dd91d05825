"""Plan files, log files and exports: what they are, what is in them, and what an import would do."""

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts.numbers import entries

translate = QCoreApplication.translate


def handover_kind(kind: str) -> str:
    """What a file is: ``Log file``."""
    words = {
        "plan": translate("handover", "Plan file"),
        "log": translate("handover", "Log file"),
        "everything": translate("handover", "File of everything"),
    }
    return words[kind]


def handover_read(kind: str, counts: tuple[int, int, int, int, int]) -> str:
    """What was read: ``Log file: 153 new, 2 changed there, 1 changed here, 40 the same.``"""
    new, there, here, gone, same = counts
    parts = (
        (new, translate("handover", "{count} new")),
        (there, translate("handover", "{count} changed there")),
        (here, translate("handover", "{count} changed here")),
        (gone, translate("handover", "{count} deleted here")),
        (same, translate("handover", "{count} the same")),
    )
    said = ", ".join(word.format(count=number) for number, word in parts if number)
    return f"{handover_kind(kind)}: {said or translate('handover', 'nothing in it')}."


def handover_taken(choice: str) -> str:
    """What was done with what differs; an empty word: there was nothing to do."""
    words = {
        "": translate("handover", "Nothing to take over."),
        "newest": translate("handover", "Taken over; the version changed last was kept."),
        "mine": translate("handover", "Taken over; what was here stayed as it was."),
        "theirs": translate("handover", "Taken over; every version is that of the file."),
    }
    return words[choice]


def handover_group(code: str) -> str:
    """A kind of entry in a file: ``Sessions``."""
    words = {
        "person": translate("handover", "Person"),
        "complaint": translate("handover", "Complaint"),
        "plan": translate("handover", "Plan"),
        "moved": translate("handover", "Moved sessions and pauses"),
        "session": translate("handover", "Sessions"),
        "pain": translate("handover", "Pain scores"),
        "answer": translate("handover", "Stiffness, night, medicine, notes"),
        "week": translate("handover", "Weekly questions"),
        "run": translate("handover", "Runs"),
        "treatment": translate("handover", "Treatments"),
        "checkup": translate("handover", "Check-ups"),
        "map": translate("handover", "Pain maps"),
        "self_test": translate("handover", "Self tests"),
        "own": translate("handover", "Own exercises and programmes"),
        "draft": translate("handover", "Half-filled forms"),
        "other": translate("handover", "Other entries"),
    }
    return words[code]


def handover_choice(choice: str, only_new: bool) -> str:
    """What can be done with a kind of entry."""
    if only_new:
        return translate("handover", "Add") if choice != "leave" else translate("handover", "Leave out")
    words = {
        "newest": translate("handover", "Keep the newer version"),
        "mine": translate("handover", "Keep mine, add new ones"),
        "theirs": translate("handover", "Take theirs"),
        "leave": translate("handover", "Leave out"),
    }
    return words[choice]


def handover_done(count: int) -> str:
    """After an import: ``519 entries taken over``."""
    return translate("handover", "{entries} taken over").format(entries=entries(count))


def export_title(code: str) -> str:
    """What can be exported: ``Log file``."""
    words = {
        "report": translate("export", "Report for the doctor"),
        "plan": translate("export", "Illustrated programme"),
        "handout": translate("export", "Handout for the phone"),
        "log": translate("export", "Pain diary, all entries"),
        "xlsx": translate("export", "Workbook, every table"),
        "calendar": translate("export", "Calendar file for sessions"),
        "plan-file": translate("export", "Plan file"),
        "log-file": translate("export", "Log file"),
        "fhir": translate("export", "Clinical record (FHIR)"),
        "everything": translate("export", "Everything"),
    }
    return words.get(code, code)


def export_sentence(code: str) -> str:
    """What an export is good for, in one sentence."""
    words = {
        "report": translate(
            "export", "One page with the finding, the chart, what was tried and your questions."
        ),
        "plan": translate("export", "Pages with drawings, doses and boxes to tick, to print."),
        "handout": translate("export", "One page for a phone, with timers; it needs no connection."),
        "log": translate("export", "One line an entry, for any spreadsheet."),
        "xlsx": translate("export", "Scores, sessions with sets, runs and the verdict of every day."),
        "calendar": translate("export", "Sessions with reminders, for any calendar."),
        "plan-file": translate("export", "Your plan, to be opened in Rehab by somebody else."),
        "log-file": translate("export", "Plan and entries, so that a physiotherapist sees the same chart."),
        "fhir": translate("export", "Plan, scores, answers and treatments for a clinic's system, FHIR R4B."),
        "everything": translate(
            "export", "All entries, own exercises and pictures, to keep or to move to another computer."
        ),
    }
    return words.get(code, "")


def export_kind_of_file(code: str) -> str:
    """The kind of file behind a title: ``CSV``; empty for what needs no word."""
    words = {
        "report": "PDF", "plan": "PDF", "handout": "HTML", "log": "CSV", "xlsx": "XLSX", "calendar": "ICS",
        "plan-file": ".rehabplan", "log-file": ".rehablog", "fhir": "JSON", "everything": "ZIP",
    }  # fmt: skip
    return words.get(code, "")


def export_period(days: int) -> str:
    """A choice of days: ``Last 4 weeks``; 0 is all."""
    if not days:
        return translate("export", "From the start")
    if days == 365:
        return translate("export", "Last 12 months")
    return translate("export", "Last %n weeks", None, days // 7)
