"""Words of a plan that is being changed: rules, differences, hints, pauses, and what is refused."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from rehab.domain.difference import ChangeKind, PlanChange
from rehab.domain.dose import Dose, LoadType
from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.pause import Pause, PauseReason
from rehab.domain.plan_check import Hint, HintKind
from rehab.domain.program import EveryNDays, PerWeek, PhaseSpan, Recurrence, Routine, Weekdays
from rehab.ui.texts import doses
from rehab.ui.texts.dates import day_month, day_short, relative_day
from rehab.ui.texts.names import recurrence
from rehab.ui.texts.numbers import arrow, inside, joined, trimmed

translate = QCoreApplication.translate
BLANKS = ("at_least", "sessions", "max_pain", "add")


def rule_template(rule: Rule) -> str:
    """The sentence of a rule with its blanks as ``{at_least}``, ``{sessions}``, ``{max_pain}`` and ``{add}``."""
    if rule.kind is RuleKind.KEEP:
        return translate("plans", "keep")
    reps = translate("plans", "{at_least} easy reps {sessions} sessions running, pain ≤ {max_pain}")
    starts = {
        RuleKind.ADD_HOLD: translate(
            "plans", "{at_least} s held {sessions} sessions running, pain ≤ {max_pain}"
        ),
        RuleKind.ADD_SET: translate(
            "plans", "{at_least} each set {sessions} sessions running, pain ≤ {max_pain}"
        ),
    }
    ends = {
        RuleKind.ADD_HOLD: translate("plans", "hold {add} s longer"),
        RuleKind.ADD_LOAD: translate("plans", "add {add} kg"),
        RuleKind.ADD_REPS: translate("plans", "add {add} reps"),
        RuleKind.ADD_SET: translate("plans", "add {add} set"),
    }
    start = starts.get(rule.kind, reps)
    if not rule.at_least:
        start = translate("plans", "all sets done {sessions} sessions running, pain ≤ {max_pain}")
    return f"{start} {arrow()} {ends[rule.kind]}"


def rule_sentence(rule: Rule) -> str:
    """``12 easy reps 2 sessions running, pain ≤ 3 → add 2 kg``."""
    return rule_template(rule).format(
        at_least=rule.at_least, sessions=rule.sessions, max_pain=rule.max_pain, add=trimmed(rule.add)
    )


def blank_name(field: str) -> str:
    """What a blank of a rule asks for, for screen readers."""
    return {
        "at_least": translate("plans", "Repetitions or seconds"),
        "sessions": translate("plans", "Sessions running"),
        "max_pain": translate("plans", "Pain at most"),
        "add": translate("plans", "How much more"),
    }[field]


def rule_kind(kind: RuleKind) -> str:
    """What a rule does, for the choice of sentences."""
    return {
        RuleKind.ADD_LOAD: translate("plans", "Add load"),
        RuleKind.ADD_REPS: translate("plans", "Add repetitions"),
        RuleKind.ADD_HOLD: translate("plans", "Hold longer"),
        RuleKind.ADD_SET: translate("plans", "Add a set"),
        RuleKind.KEEP: translate("plans", "Keep as it is"),
    }[kind]


def load_cell(dose: Dose) -> str:
    """The load as it is typed into its field: ``6 kg``, ``12RM``, ``band``, ``–``."""
    if dose.load_type is LoadType.REP_MAX and dose.load:
        return f"{trimmed(dose.load)}RM"
    if dose.load and dose.load_type in (LoadType.KG, LoadType.BACKPACK, LoadType.DUMBBELL):
        return translate("plans", "{number} kg").format(number=trimmed(dose.load))
    return doses.load(dose) or "–"


def changes_waiting(n: int) -> str:
    """``One change is not in use yet.``."""
    if n == 1:
        return translate("plans", "One change is not in use yet.")
    return translate("plans", "{number} changes are not in use yet.").format(number=n)


def change_line(change: PlanChange) -> str:
    """One difference between two versions as a sentence."""
    where = {"session": change.session, "exercise": change.exercise, "phase": change.phase}
    words = {
        ChangeKind.NAME: translate("plans", "Name: {before} → {after}"),
        ChangeKind.PHASE_BEGUN: translate("plans", "{phase} ends on {after}, and the next phase begins"),
        ChangeKind.PHASE_DATES: translate("plans", "{phase}: {before} → {after}"),
        ChangeKind.SESSION_ADDED: translate("plans", "{session} in {phase}: new session"),
        ChangeKind.SESSION_REMOVED: translate("plans", "{session} in {phase}: session left out"),
        ChangeKind.SESSION_NAME: translate("plans", "{before} is now called {after}"),
        ChangeKind.DAYS: translate("plans", "{session} in {phase}: {before} → {after}"),
        ChangeKind.TIMES: translate("plans", "{session} in {phase}: {before} → {after}"),
        ChangeKind.ADDED: translate("plans", "{exercise} added to {session}: {after}"),
        ChangeKind.REMOVED: translate("plans", "{exercise} left out of {session}"),
        ChangeKind.DOSE: translate("plans", "{exercise} in {session}: {doses}"),
        ChangeKind.RULE: translate("plans", "{exercise} in {session} moves on: {after}"),
        ChangeKind.ORDER: translate("plans", "{session}: another order"),
    }
    before, after = change.before, change.after
    if change.kind is ChangeKind.PHASE_BEGUN and isinstance(after, PhaseSpan):
        after = "" if after.end is None else day_month(after.end)
    told = dose_change(before, after) if isinstance(before, Dose) and isinstance(after, Dose) else ""
    return words[change.kind].format(**where, doses=told, before=_value(before), after=_value(after))


def dose_change(before: Dose, after: Dose) -> str:
    """Only what changed of a dose: ``4 × 10 → 4 × 8, 10RM → 6 kg``."""
    parts = [
        (doses.dose_short(replace(d, load=0)), doses.tempo(d) or "–", load_cell(d), _hold(d), _rest(d))
        for d in (before, after)
    ]
    told = [f"{one} → {other}" for one, other in zip(*parts, strict=True) if one != other]
    return ", ".join(told) or f"{doses.dose(before)} → {doses.dose(after)}"


def _hold(dose: Dose) -> str:
    return translate("plans", "hold {time}").format(time=doses.duration(dose.hold_s)) if dose.reps else ""


def _rest(dose: Dose) -> str:
    return translate("plans", "rest {time}").format(time=doses.duration(dose.rest_s))


def _value(value: object) -> str:
    match value:
        case Dose():
            return doses.dose(value)
        case Weekdays() | EveryNDays() | PerWeek():
            return recurrence(value)
        case Rule():
            return rule_sentence(value)
        case PhaseSpan(start=start, meant_end=end):
            return translate("plans", "{first} to {last}").format(
                first=day_month(start), last=translate("plans", "open") if end is None else day_month(end)
            )
        case Routine(name=name):
            return name
        case tuple():
            return times(value)
        case None:
            return translate("plans", "the usual rule")
        case _:
            return str(value)


def times(values: Sequence[time]) -> str:
    """``at 08:00 and 19:00``, or ``once a day``."""
    if not values:
        return translate("plans", "once a day")
    return translate("plans", "at {times}").format(times=joined([f"{at:%H:%M}" for at in values]))


def times_field(values: Sequence[time]) -> str:
    """Times as they are typed: ``8:00, 19:00``."""
    return ", ".join(f"{at.hour}:{at:%M}" for at in values)


def when(rule: Recurrence, at: Sequence[time]) -> str:
    """Days of a session, with its times when it has some: ``daily``, ``Tue, Thu and Sun, at 08:00``."""
    return recurrence(rule) if not at else f"{recurrence(rule)}, {times(at)}"


def hint(value: Hint) -> str:
    """What is worth a look, and why; saving is never held up by it."""
    words = {
        HintKind.EMPTY: translate("plans", "Nothing in this session yet; it is left out until there is."),
        HintKind.REPEATED: translate("plans", "This exercise stands here twice."),
        HintKind.NEVER_DUE: translate("plans", "No day of this phase falls on the days of this session."),
        HintKind.OVERLAP: translate("plans", "It begins before “{other}” has ended."),
        HintKind.REST: translate(
            "plans", "Needs {limit} hours between two sessions; the plan leaves {number}."
        ),
        HintKind.MANY_EXERCISES: translate(
            "plans",
            "{number} exercises in one session. With more than {limit}, people tend to do less of a plan.",
        ),
        HintKind.MANY_MINUTES: translate(
            "plans", "About {number} minutes on a day. A plan of up to {limit} is easier to keep."
        ),
    }
    return words[value.kind].format(number=value.number, limit=value.limit, other=value.other)


def pause_reason(reason: PauseReason) -> str:
    """Why a plan rests."""
    return {
        PauseReason.ILLNESS: translate("plans", "Illness"),
        PauseReason.TRAVEL: translate("plans", "Travel"),
        PauseReason.FLARE: translate("plans", "Flare"),
        PauseReason.OTHER: translate("plans", "Something else"),
    }[reason]


def pause_line(pause: Pause, today: date) -> str:
    """``Paused for illness since Thu 12 Nov. Nothing is due, and these days do not count.``."""
    since = relative_day(pause.start, today)
    reason = inside(pause_reason(pause.reason))
    if pause.end is None:
        text = translate("plans", "Paused since {since} ({reason}), until you go on.")
    else:
        text = translate("plans", "Paused since {since} ({reason}), to the end of {until}.")
    told = text.format(since=since, reason=reason, until=day_short(pause.end or pause.start))
    return f"{told} {rest_words()}"


def rest_words() -> str:
    """What a pause means."""
    return translate("plans", "Nothing is due, and these days do not count.")


def moved_line(name: str, to: date) -> str:
    """``Evening strength moved to Thu 19 Nov``."""
    return translate("plans", "{name} moved to {day}").format(name=name, day=day_short(to))


def plan_problems() -> dict[str, str]:
    """Sentences of what a plan refuses."""
    return {
        "times_invalid": translate("problems", "A session can have up to {limit} different times a day."),
        "times_not_understood": translate(
            "problems", "“{text}” cannot be read as times. Write them like 8:00, 13:00, 19:30."
        ),
        "rule_out_of_range": translate(
            "problems", "This blank can be from {low} to {high}; {value} does not fit."
        ),
        "blank_not_a_number": translate("problems", "“{text}” is not a number. Nothing was changed."),
        "per_day_out_of_range": translate(
            "problems", "A session can come 1 to 6 times a day; {value} does not fit. Write for example 2/d."
        ),
        "pause_ends_before_start": translate(
            "problems", "The pause ends on {end}, before it starts on {start}. Check the two days."
        ),
        "pause_overlaps": translate(
            "problems", "The plan is paused already from {start}. End that pause first, or choose other days."
        ),
        "not_paused": translate("problems", "The plan is not paused on that day. Nothing was changed."),
        "slot_gone": translate(
            "problems", "The plan no longer has this session on {day}. Nothing was moved."
        ),
        "slot_done": translate(
            "problems", "“{name}” is logged already. Change the entry instead of moving it."
        ),
        "shift_past": translate(
            "problems",
            "Sessions can be moved from today on. Log “{name}” for the day on which you did it instead.",
        ),
        "shift_too_far": translate("problems", "A session can be moved by up to {days} days."),
        "name_empty": translate("problems", "Give it a name first."),
        "last_day": translate(
            "problems", "“{name}” needs at least one day. Remove the session to leave it out."
        ),
        "criterion_invalid": translate(
            "problems",
            "What is counted for a phase does not fit together ({of}). Correct the programme file.",
        ),
        "phase_last": translate(
            "problems", "“{name}” is the last phase. End the plan, or choose another programme."
        ),
        "phase_too_short": translate(
            "problems", "The running phase began today. The next can begin tomorrow."
        ),
        "phase_open": translate("problems", "This phase has no end; you stay in it as long as you like."),
        "nothing_to_use": translate("problems", "There are no changes to put in use."),
        "version_in_past": translate(
            "problems",
            "{day} has passed or is in use. Changes can hold from {first}; the past stays as it was.",
        ),
        "no_plan": translate("problems", "No programme is running. Pick one first."),
        "start_fixed": translate(
            "problems",
            "Sessions are logged since {start}, so the start stays. Begin the programme again instead.",
        ),
    }
