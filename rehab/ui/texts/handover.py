"""Plan files, log files and exports: what they are, what is in them, and what an import would do."""

from collections.abc import Sequence

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
    return f"{handover_kind(kind)}: {handover_counts(counts)}."


def handover_counts(counts: tuple[int, int, int, int, int]) -> str:
    """Entries by what they are to the data here: ``153 new, 2 changed there``."""
    new, there, here, gone, same = counts
    parts = (
        (new, translate("handover", "{count} new")),
        (there, translate("handover", "{count} changed there")),
        (here, translate("handover", "{count} changed here")),
        (gone, translate("handover", "{count} deleted here")),
        (same, translate("handover", "{count} the same")),
    )
    said = ", ".join(word.format(count=number) for number, word in parts if number)
    return said or translate("handover", "nothing in it")


def handover_about(day: str, places: Sequence[str], notes: bool) -> str:
    """When a file was made and what it is about."""
    said = [translate("handover", "Made on {day}").format(day=day), *places]
    if not notes:
        said.append(translate("handover", "without free-text notes"))
    return " · ".join(said)


def handover_brief(new: Sequence[tuple[str, int]]) -> str:
    """What a file would add, where nothing in it differs: ``New: Plan 1, Sessions 153.``"""
    said = ", ".join(f"{handover_group(code)} {count}" for code, count in new)
    return translate("handover", "New here: {kinds}.").format(kinds=said)


def handover_same(codes: Sequence[str]) -> str:
    """Kinds of entries that are the same here and in the file; empty for none."""
    if not codes:
        return ""
    said = ", ".join(handover_group(code) for code in codes)
    return translate("handover", "The same on both sides: {kinds}.").format(kinds=said)


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
        "gear": translate("handover", "Shoes and insoles"),
        "return": translate("handover", "Way back to running"),
        "treatment": translate("handover", "Treatments"),
        "checkup": translate("handover", "Check-ups"),
        "map": translate("handover", "Pain maps"),
        "self_test": translate("handover", "Self tests"),
        "care": translate("handover", "Reviews and archive"),
        "care_note": translate("handover", "Notes of who treats"),
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


def content_word(code: str) -> str:
    """What is in a file that is exported: ``Pain scores``."""
    tables = {
        "table/readings": translate("handover", "Pain scores"),
        "table/answers": translate("handover", "Stiffness, night, medicine, notes"),
        "table/sessions": translate("handover", "Sessions"),
        "table/sets": translate("handover", "Sets"),
        "table/runs": translate("handover", "Runs"),
        "table/treatments": translate("handover", "Treatments"),
        "table/check-ups": translate("handover", "Answers of check-ups"),
        "table/warning-signs": translate("handover", "Warning signs"),
        "table/weekly": translate("handover", "Weekly answers"),
        "table/self-tests": translate("handover", "Self tests"),
        "table/pain-maps": translate("handover", "Places on pain maps"),
        "table/pauses": translate("handover", "Pauses"),
        "table/plan": translate("handover", "Lines of the plan"),
        "fhir/Patient": translate("handover", "Person (Patient)"),
        "fhir/Goal": translate("handover", "Activities (Goal)"),
        "fhir/CarePlan": translate("handover", "Versions of the plan (CarePlan)"),
        "fhir/Procedure": translate("handover", "Sessions and treatments (Procedure)"),
        "fhir/Observation": translate("handover", "Scores, answers and runs (Observation)"),
        "fhir/QuestionnaireResponse": translate("handover", "Check-ups and weeks (QuestionnaireResponse)"),
    }
    return tables.get(code) or handover_group(code)


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


def person_name(name: str, is_me: bool) -> str:
    """What a person is called in a list."""
    if name.strip():
        return name
    return translate("export", "Me") if is_me else translate("export", "Without a name")
