"""Sentences for what the check-up, the pain map and the treatment log refuse."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def guide_sentences() -> dict[str, str]:
    """One sentence for each code."""
    return {
        "question_unknown": translate(
            "problems", "The check-up has no question {name}. 'rehab checkup' lists them. Nothing was saved."
        ),
        "checkup_empty": translate("problems", "No question was answered yet. Nothing was saved."),
        "reply_not_understood": translate(
            "problems", "“{text}” is no answer. Write it like S02=yes, U01=no or S09=unsure."
        ),
        "flag_who_missing": translate(
            "problems", "Say who looked at it, for example a doctor or a physiotherapist. Nothing was saved."
        ),
        "flag_who_too_long": translate(
            "problems", "The name has {length} characters; {limit} is the most that fits. Please shorten it."
        ),
        "flag_closed_before_opened": translate(
            "problems",
            "The answer is of {opened}; somebody can have looked at it from that day on, not on {day}.",
        ),
        "flag_unknown": translate("problems", "No answer waits for a look. Nothing was changed."),
        "treatment_kind_unknown": translate(
            "problems",
            "There is no treatment called “{text}”; perhaps {near}. 'rehab log treatment --help' lists all.",
        ),
        "map_empty": translate("problems", "Mark at least one spot. Nothing was saved."),
        "spot_twice": translate("problems", "The same spot was given twice. Nothing was saved."),
        "spot_without_side": translate("problems", "A spot of the map is on the left or on the right side."),
        "treatment_text_too_long": translate(
            "problems", "Dose and name can have up to {limit} characters each. Please shorten them."
        ),
    }
