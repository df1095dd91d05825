"""What the undo bar says, by the code of the step."""

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts.numbers import inside

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
        "runs_deleted": translate("undo", "Runs deleted"),
        "runs_imported": translate("undo", "Runs imported"),
        "gear_saved": translate("undo", "Shoes or insoles saved"),
        "gear_deleted": translate("undo", "Shoes or insoles deleted"),
        "gear_worn": translate("undo", "Shoes or insoles of runs changed"),
        "return_begun": translate("undo", "Way back to running begun"),
        "return_moved": translate("undo", "Level changed"),
        "return_ended": translate("undo", "Way back to running ended"),
        "treatment_logged": translate("undo", "Treatment saved"),
        "treatment_changed": translate("undo", "Treatment changed"),
        "treatment_ended": translate("undo", "End of treatment saved"),
        "treatment_deleted": translate("undo", "Treatment deleted"),
        "checkup_saved": translate("undo", "Check-up saved"),
        "checkup_skipped": translate("undo", "Safety questions skipped"),
        "checkup_deleted": translate("undo", "Check-up deleted"),
        "flag_closed": translate("undo", "Noted who looked at it"),
        "map_saved": translate("undo", "Pain map saved"),
        "map_deleted": translate("undo", "Pain map deleted"),
        "program_started": translate("undo", "Programme started"),
        "complaint_followed": translate("undo", "Pain log begun"),
        "drawing_saved": translate("undo", "Drawing saved"),
        "dose_changed": translate("undo", "Dose changed"),
        "plan_changed": translate("undo", "Plan changed"),
        "template_used": translate("undo", "Template taken over"),
        "draft_discarded": translate("undo", "Changes dropped"),
        "plan_version": translate("undo", "Plan in use"),
        "phase_begun": translate("undo", "Next phase begun"),
        "phase_longer": translate("undo", "Phase made longer"),
        "criterion_ticked": translate("undo", "Criterion noted"),
        "start_changed": translate("undo", "Start changed"),
        "plan_ended": translate("undo", "Plan ended"),
        "plan_paused": translate("undo", "Plan paused"),
        "plan_resumed": translate("undo", "Plan goes on"),
        "pause_changed": translate("undo", "Pause changed"),
        "pause_deleted": translate("undo", "Pause deleted"),
        "session_moved": translate("undo", "Session moved"),
        "template_saved": translate("undo", "Template saved"),
        "template_deleted": translate("undo", "Template deleted"),
        "proposal_declined": translate("undo", "Put off"),
        "exercise_added": translate("undo", "Exercise added"),
        "exercise_changed": translate("undo", "Exercise changed"),
        "exercise_archived": translate("undo", "Exercise archived"),
        "exercise_erased": translate("undo", "Exercise deleted"),
        "exercise_restored": translate("undo", "Exercise brought back"),
        "photo_added": translate("undo", "Picture added"),
        "photo_removed": translate("undo", "Picture removed"),
        "pack_imported": translate("undo", "Pack imported"),
        "handover_taken": translate("undo", "File taken over"),
        "limit_changed": translate("undo", "Number of the rules changed"),
        "limit_reset": translate("undo", "Number of the rules reset"),
        "limits_reset": translate("undo", "Numbers of the rules reset"),
        "person_added": translate("undo", "Person added"),
        "person_renamed": translate("undo", "Name changed"),
        "person_archived": translate("undo", "Patient archived"),
        "person_brought_back": translate("undo", "Patient brought back"),
        "people_merged": translate("undo", "Records put together"),
        "review_changed": translate("undo", "Review date changed"),
        "care_note_added": translate("undo", "Note saved"),
        "care_note_changed": translate("undo", "Note changed"),
        "care_note_deleted": translate("undo", "Note deleted"),
        "sample_loaded": translate("undo", "Sample data loaded"),
    }
    return words.get(code) or translate("undo", "Change saved")


def undo_menu(words: str) -> str:
    """The entry in the Edit menu: ``Undo: pain saved``."""
    if not words:
        return translate("undo", "Undo")
    return translate("undo", "Undo: {step}").format(step=inside(words))


def redo_menu(words: str) -> str:
    """The entry in the Edit menu: ``Redo: pain saved``."""
    if not words:
        return translate("undo", "Redo")
    return translate("undo", "Redo: {step}").format(step=inside(words))
