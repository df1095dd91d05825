"""What each page is for, in a sentence or two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def page_purposes() -> dict[str, tuple[str, str]]:
    """For each page its word and what it is for."""
    return {
        "first_run": (
            translate("help", "First minutes"),
            translate(
                "help",
                "Say where it hurts and choose a programme. Nothing is stored before the last step, and everything "
                "can be changed later.",
            ),
        ),
        "today": (
            translate("help", "Today"),
            translate(
                "help",
                "Log the first steps of the morning with one key, and do the session that is due. Everything else "
                "on the page can wait.",
            ),
        ),
        "progress": (
            translate("help", "Progress"),
            translate(
                "help",
                "The answer first: does home care work? Below it the chart that the answer comes from. "
                "“What we looked at” shows every number behind it.",
            ),
        ),
        "program": (
            translate("help", "Programme"),
            translate(
                "help",
                "The plan that is running: its phases, its sessions and their days. A changed plan holds from the "
                "day you say; what was done before stays as it was.",
            ),
        ),
        "library": (
            translate("help", "Library"),
            translate(
                "help",
                "All exercises with drawing, steps, dose and how well they are supported. The search forgives "
                "typing mistakes.",
            ),
        ),
        "runs": (
            translate("help", "Runs"),
            translate(
                "help",
                "Your runs, logged by hand or read from the files of a watch, with a warning before a run that is "
                "much longer than the last ones.",
            ),
        ),
        "checkup": (
            translate("help", "Check-up"),
            translate(
                "help",
                "Questions that find out whether somebody should look at it soon, a pain map, a guide to causes "
                "and treatments, and what you have tried so far.",
            ),
        ),
        "history": (
            translate("help", "History"),
            translate(
                "help",
                "Everything that was logged, by day. Each entry can be changed, deleted and brought back.",
            ),
        ),
        "settings": (
            translate("help", "Settings"),
            translate(
                "help",
                "Look, words, reminders, the numbers of the rules, backups and privacy. A change is saved at once.",
            ),
        ),
        "session": (
            translate("help", "Session"),
            translate(
                "help",
                "What was done and how it felt. Pain before, during and after may each stay open; what is not "
                "recorded never counts as zero.",
            ),
        ),
        "player": (
            translate("help", "Player"),
            translate(
                "help",
                "Leads through a session set by set. Each finished set is stored at once, so that a pause or a "
                "power cut costs nothing.",
            ),
        ),
        "paper": (
            translate("help", "Print"),
            translate("help", "The plan as pages with drawings and a sheet to tick, on paper or as PDF."),
        ),
        "report": (
            translate("help", "Report for the doctor"),
            translate(
                "help",
                "One page for an appointment: the course, what was done, what was tried. You choose what it tells.",
            ),
        ),
        "pose": (
            translate("help", "Own drawing"),
            translate(
                "help",
                "Draws an own exercise: drag a joint, or type its angle, for the two ends of the move.",
            ),
        ),
        "patients": (
            translate("help", "Patients"),
            translate(
                "help",
                "Everybody you treat, in the order of who needs you first, with the answer for each of them.",
            ),
        ),
        "patient": (
            translate("help", "Patient"),
            translate("help", "One person: chart, log, runs, check-ups and your notes."),
        ),
    }
