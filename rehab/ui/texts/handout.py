"""Words of the hand-out that a browser shows."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def handout_words() -> dict[str, str]:
    """Words of the hand-out that a browser shows."""
    return {
        "start": translate("handout", "Start"),
        "pause": translate("handout", "Pause"),
        "go_on": translate("handout", "Go on"),
        "stop": translate("handout", "Stop"),
        "done": translate("handout", "Done"),
        "next": translate("handout", "Next"),
        "set": translate("handout", "Set {number} of {total}"),
        "finished": translate("handout", "All sets done"),
        "seconds": translate("handout", "{number} s"),
        "timer": translate("handout", "Timer"),
        "how": translate("handout", "How it is done"),
        "careful": translate("handout", "Be careful"),
        "tick": translate("handout", "Done on"),
        "kept": translate("handout", "Ticks and scores stay in this browser. Nothing is sent anywhere."),
        "not_kept": translate(
            "handout",
            "This browser keeps nothing for this file: ticks are gone when it is closed. Write them down.",
        ),
        "no_script": translate(
            "handout", "Timers need scripts, which are off here. Everything else can be read and printed."
        ),
        "clear": translate("handout", "Clear ticks and scores"),
        "clear_sure": translate("handout", "Tap again to clear everything"),
    }
