"""The sentences of the session player."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.exercise import Kind
from rehab.domain.pain import Zone, zone
from rehab.domain.script import Act, Turn
from rehab.domain.session import StopReason
from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.domain.dose import Dose

translate = QCoreApplication.translate

MINUTE_S = 60
STILL = frozenset({Kind.STRETCH, Kind.ISOMETRIC, Kind.BALANCE, Kind.TEST, Kind.NEURODYNAMIC})
"""Kinds whose seconds are held; the others are done."""


def phase(act: Act, kind: Kind | None) -> str:
    """The word in the ring."""
    still = kind is None or kind in STILL
    words = {
        Act.CHANGE: translate("player", "Next exercise"),
        Act.REST: translate("player", "Rest"),
        Act.PREPARE: translate("player", "Get ready"),
        Act.HOLD: translate("player", "Hold") if still else translate("player", "Go"),
        Act.WORK: translate("player", "Go"),
        Act.UP: translate("player", "Up"),
        Act.TOP: translate("player", "Hold at the top"),
        Act.DOWN: translate("player", "Down"),
        Act.RESET: translate("player", "Let go"),
        Act.COUNT: translate("player", "Your pace"),
        Act.SWITCH: translate("player", "Change sides"),
    }
    return words[act]


def standing(mode: str) -> str:
    """The word in the ring while time stands still."""
    return translate("player", "Ready") if mode == "ready" else translate("player", "Paused")


def turn(which: Turn | None) -> str:
    """``Left side``; empty for both together."""
    if which is None:
        return ""
    return translate("player", "Left side") if which is Turn.LEFT else translate("player", "Right side")


def clock(left: timedelta) -> tuple[str, str]:
    """Figure and unit of what is left: ``12`` and ``s``, ``4:05`` and nothing. Begun seconds count whole."""
    seconds = -(-left // timedelta(seconds=1))
    if seconds < MINUTE_S:
        return str(seconds), translate("player", "s")
    return f"{seconds // MINUTE_S}:{seconds % MINUTE_S:02}", ""


def rep(number: int, total: int) -> str:
    """``rep 7 of 12``."""
    return translate("player", "rep {number} of {total}").format(number=number, total=total)


def counted(total: int) -> str:
    """What stands under the counted repetitions."""
    return translate("player", "of {total} reps").format(total=total)


def set_of(number: int, total: int) -> str:
    """``Set 2 of 3``."""
    return translate("player", "Set {number} of {total}").format(number=number, total=total)


def tempo(act: Act, seconds: float) -> str:
    """``Up 3 s``."""
    words = {
        Act.UP: translate("player", "Up {time}"),
        Act.TOP: translate("player", "Hold {time}"),
        Act.DOWN: translate("player", "Down {time}"),
    }
    return words[act].format(time=texts.seconds(seconds))


def subtitle(side: str, dose: Dose) -> str:
    """``Left side · 3 × 30 s each side``."""
    return " · ".join(part for part in (side, texts.dose(dose)) if part)


def left(name: str, remaining: timedelta, short: bool) -> str:
    """``Evening strength · about 11 min left``."""
    minutes = max(1, round(remaining.total_seconds() / MINUTE_S))
    about = translate("player", "about {minutes} min left").format(minutes=minutes)
    return about if short else f"{name} · {about}"


def pain_title(before: bool) -> str:
    """What the pain keys ask."""
    return translate("player", "Pain before you start") if before else translate("player", "Pain right now")


def guidance(value: int, limit: int) -> tuple[str, str]:
    """What a score means for now, and its tone [M16-h, M17-h, P].

    `limit` is the highest score that the exercise allows.
    """
    which = zone(value)
    if which is not Zone.RED and value > limit:
        text = translate("player", "{value} – more than this exercise allows. Stop it or do less.")
        return text.format(value=value), "red"
    text, tone = {
        Zone.GREEN: (translate("player", "{value} – fine, carry on."), "good"),
        Zone.AMBER: (
            translate("player", "{value} – acceptable. Carry on if it settles by tomorrow morning."),
            "amber",
        ),
        Zone.RED: (translate("player", "{value} – too much. Stop this exercise or do less."), "red"),
    }[which]
    return text.format(value=value), tone


def alarm_question() -> str:
    """Asked once there is some pain."""
    return translate("player", "Is it sharp, or does it change how you move?")


def alarm(reason: StopReason) -> str:
    """What a sharp pain or a limp means, whatever the score [P]."""
    if reason is StopReason.SHARP:
        return translate("player", "Sharp or sudden pain – stop this exercise for today.")
    return translate("player", "It changes how you move – stop this exercise for today.")


def alarm_choice(reason: StopReason) -> str:
    """The word on its key."""
    if reason is StopReason.SHARP:
        return translate("player", "Sharp or sudden")
    return translate("player", "Makes me limp")


def slept(away: timedelta) -> str:
    """What is said after the computer slept."""
    minutes = round(away.total_seconds() / MINUTE_S)
    if minutes < 1:
        text = translate("player", "The computer was away for a moment.")
    elif minutes == 1:
        text = translate("player", "The computer was asleep for about a minute.")
    else:
        text = translate("player", "The computer was asleep for about {minutes} minutes.")
    rest = translate(
        "player", "The timer stopped when it fell asleep; none of that time was counted. Carry on?"
    )
    return f"{text.format(minutes=minutes)} {rest}"


def resumed(done: int, total: int, number: int) -> str:
    """What is said when a session is carried on. `number` is the set that was open, which begins anew."""
    text = translate(
        "player",
        "Carry on where you stopped? {done} of {total} sets are done and kept; set {number} begins again "
        "from its start.",
    )
    return text.format(done=done, total=total, number=number)


def main_action(key: str) -> str:
    """The large button."""
    words = {
        "start": translate("player", "Start"),
        "pause": translate("player", "Pause"),
        "resume": translate("player", "Carry on"),
        "rep": translate("player", "Rep done"),
    }
    return words[key]


def step_name(name: str, done: int, total: int, skipped: StopReason | None) -> str:
    """An exercise on top, for screen readers and tooltips."""
    if skipped is not None:
        why = texts.reason(skipped)
        return translate("player", "{exercise}, left out: {reason}").format(exercise=name, reason=why)
    return translate("player", "{exercise}, {done} of {total} sets").format(
        exercise=name, done=done, total=total
    )


def timer_name(phase_word: str, set_word: str, side: str) -> str:
    """What the timer tells a screen reader at each change of phase."""
    return ", ".join(part for part in (phase_word, side, set_word) if part)


def feel(target: str) -> str:
    """Where the exercise should be felt."""
    return translate("player", "Where you should feel it: {target}").format(target=target)


def sound(level: str) -> str:
    """The button of the sounds."""
    words = {
        "off": translate("player", "Sounds off"),
        "quiet": translate("player", "Sounds quiet"),
        "medium": translate("player", "Sounds medium"),
        "loud": translate("player", "Sounds loud"),
    }
    return words[level]


def gone() -> str:
    """The session was deleted while it was played."""
    return translate("player", "This session was deleted meanwhile. What you do now is not kept.")
