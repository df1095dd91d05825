"""The answer in words: chip, title, sentence, figures, actions.

No sentence claims that home care fails unless the state says so; what is missing is named instead.
"""

from PySide6.QtCore import QCoreApplication

from rehab.domain.verdict import Confidence, DayVerdict, State

translate = QCoreApplication.translate


def verdict_chip(key: str) -> str:
    """The short form of an answer."""
    words = {
        "early": translate("verdict", "Too early to tell"),
        "logs": translate("verdict", "Not enough check-ins yet"),
        "adherence": translate("verdict", "Too few sessions to judge"),
        "ok": translate("verdict", "On track"),
        "carry": translate("verdict", "Carry on for now"),
        "fail": translate("verdict", "Home care is not working"),
        "worse": translate("verdict", "Getting worse"),
        "flare": translate("verdict", "Flare after a big running week"),
        "recovered": translate("verdict", "Recovered"),
    }
    return words[key]


def verdict_title(key: str, firm: bool = True) -> str:
    """The title of the card.

    Args:
        key: Which answer.
        firm: Whether it is probable enough to be said without a maybe.
    """
    maybe = {
        "ok": translate("verdict", "Too close to call – carry on for now"),
        "fail": translate("verdict", "Home care may not be enough – a doctor can help to tell"),
        "worse": translate("verdict", "Pain may be rising – ease off and watch it"),
        "flare": translate("verdict", "Perhaps a flare after a big running week"),
        "recovered": translate("verdict", "Perhaps recovered – a few more days will tell"),
        "adherence": translate("verdict", "Too few sessions to judge the plan"),
    }
    if not firm and key in maybe:
        return maybe[key]
    words = {
        "early": translate("verdict", "Too early to tell"),
        "logs": translate("verdict", "Not enough check-ins to say"),
        "adherence": translate("verdict", "Too few sessions to judge the plan"),
        "ok": translate("verdict", "On track"),
        "fail": translate("verdict", "Home care is not working – time to see your doctor"),
        "worse": translate("verdict", "Getting worse – ease off and see your doctor"),
        "flare": translate("verdict", "Flare after a big running week"),
        "recovered": translate("verdict", "Recovered"),
    }
    return words[key]


def report_action() -> str:
    """Leads to the report for a doctor."""
    return translate("verdict", "Make a report for the doctor")


def verdict_actions(key: str) -> tuple[tuple[str, str], ...]:
    """What can be done now, as (intent, words); the first is the main one."""
    looked = ("looked_at", translate("verdict", "What we looked at"))
    report = ("report", report_action())
    actions = {
        "early": (("plan", translate("verdict", "See the plan")), ("looked_at", _what_we_look_at())),
        "logs": (
            ("reminder", translate("verdict", "Turn on a reminder")),
            ("add_days", translate("verdict", "Add past days")),
        ),
        "adherence": (
            ("shorter", translate("verdict", "Make the plan shorter")),
            ("change_days", translate("verdict", "Change days")),
        ),
        "ok": (
            ("keep", translate("verdict", "Keep going")),
            ("next_phase", translate("verdict", "See next phase")),
        ),
        "fail": (report, looked, ("remind", translate("verdict", "Remind me in a week"))),
        "worse": (report, ("pause", translate("verdict", "Pause strengthening"))),
        "flare": (
            ("easier_week", translate("verdict", "Plan an easier week")),
            ("show_on_chart", translate("verdict", "Show on chart")),
        ),
        "recovered": (
            ("maintenance", translate("verdict", "Switch to maintenance")),
            ("keep_logging", translate("verdict", "Keep logging")),
        ),
    }
    return actions[key]


def _what_we_look_at() -> str:
    return translate("verdict", "What we look at")


def confidence(c: Confidence) -> str:
    """How sure the answer is, in one word."""
    words = {
        Confidence.NOT_YET: translate("verdict", "Not yet"),
        Confidence.LOW: translate("verdict", "Low"),
        Confidence.MEDIUM: translate("verdict", "Medium"),
        Confidence.HIGH: translate("verdict", "High"),
    }
    return words[c]


def confidence_level(c: Confidence) -> int:
    """Bars to fill, 0 to 3."""
    return tuple(Confidence).index(c)


def sureness(p: float) -> str:
    """A probability in words; below a half there is none."""
    if p >= 0.97:
        return translate("verdict", "almost certain")
    if p >= 0.9:
        return translate("verdict", "very likely")
    if p >= 0.75:
        return translate("verdict", "likely")
    return translate("verdict", "a maybe") if p >= 0.5 else translate("verdict", "not sure")


def state_words(state: State) -> str:
    """A state inside a sentence, as the other possibility."""
    words = {
        State.INSUFFICIENT: translate("verdict", "too little to say"),
        State.FLARE: translate("verdict", "flare"),
        State.WORSENING: translate("verdict", "getting worse"),
        State.RECOVERED: translate("verdict", "recovered"),
        State.LOW_ADHERENCE: translate("verdict", "too few sessions"),
        State.FAILING: translate("verdict", "home care is not working"),
        State.ON_TRACK: translate("verdict", "on track"),
    }
    return words[state]


def state_short(state: State) -> str:
    """A state where there is little room: in a table, on a short stretch of the ribbon."""
    return translate("verdict", "not working") if state is State.FAILING else state_words(state)


def state_letter(state: State) -> str:
    """One letter for a state, for the ribbon of days."""
    letters = {
        State.INSUFFICIENT: translate("verdict", "–", "letter"),
        State.FLARE: translate("verdict", "F", "letter"),
        State.WORSENING: translate("verdict", "W", "letter"),
        State.RECOVERED: translate("verdict", "R", "letter"),
        State.LOW_ADHERENCE: translate("verdict", "S", "letter"),
        State.FAILING: translate("verdict", "N", "letter"),
        State.ON_TRACK: translate("verdict", "O", "letter"),
    }
    return letters[state]


def state_names(state: State) -> tuple[str, ...]:
    """Words, shorter words and letter: the first that fits is shown."""
    least = (translate("verdict", "too little"),) if state is State.INSUFFICIENT else ()
    return state_words(state), state_short(state), *least, state_letter(state)


def answer_words(told: DayVerdict) -> str:
    """What was told on a day, inside a sentence."""
    return _carry_on() if told.undecided else state_words(told.state)


def answer_short(told: DayVerdict) -> str:
    """What was told on a day, where there is little room."""
    return _carry_on() if told.undecided else state_short(told.state)


def answer_names(told: DayVerdict) -> tuple[str, ...]:
    """As `state_names`, for what was told on a day."""
    return undecided_names() if told.undecided else state_names(told.state)


def undecided_names() -> tuple[str, ...]:
    """Words and letter of an answer that nothing speaks against and nothing firm speaks for."""
    return _carry_on(), translate("verdict", "C", "letter")


def _carry_on() -> str:
    return translate("verdict", "carry on")
