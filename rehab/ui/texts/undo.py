"""What the undo bar says, by the code of the step."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def undo(code: str) -> str:
    """What was done, in words short enough for the bar; an unknown step is just "a change"."""
    words = {
        "pain_logged": translate("undo", "Pain saved"),
        "pain_corrected": translate("undo", "Pain corrected"),
        "pain_cleared": translate("undo", "Pain cleared"),
        "pain_deleted": translate("undo", "Pain entry deleted"),
        "answer_logged": translate("undo", "Answer saved"),
        "week_answered": translate("undo", "Weekly answers saved"),
        "week_cleared": translate("undo", "Weekly answers deleted"),
        "self_test_logged": translate("undo", "Self test saved"),
        "self_test_changed": translate("undo", "Self test changed"),
        "self_test_deleted": translate("undo", "Self test deleted"),
        "entries_deleted": translate("undo", "Entries deleted"),
        "session_logged": translate("undo", "Session saved"),
        "session_amended": translate("undo", "Session changed"),
        "session_deleted": translate("undo", "Session deleted"),
        "run_logged": translate("undo", "Run saved"),
        "run_edited": translate("undo", "Run changed"),
        "run_deleted": translate("undo", "Run deleted"),
        "treatment_logged": translate("undo", "Treatment saved"),
        "treatment_amended": translate("undo", "Treatment changed"),
        "treatment_ended": translate("undo", "End of treatment saved"),
        "treatment_deleted": translate("undo", "Treatment deleted"),
        "program_started": translate("undo", "Program started"),
        "sample_loaded": translate("undo", "Sample data loaded"),
    }
    return words.get(code) or translate("undo", "Change saved")


def undo_menu(words: str) -> str:
    """The entry in the Edit menu: ``Undo: pain saved``."""
    if not words:
        return translate("undo", "Undo")
    return translate("undo", "Undo: {step}").format(step=words[:1].lower() + words[1:])


def redo_menu(words: str) -> str:
    """The entry in the Edit menu: ``Redo: pain saved``."""
    if not words:
        return translate("undo", "Redo")
    return translate("undo", "Redo: {step}").format(step=words[:1].lower() + words[1:])
