"""Words of the way to the next phase: what is open, with numbers, and what can be decided."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.criterion import Count, CountOf
from rehab.domain.gate import Gate, Standing
from rehab.domain.self_test import SelfTestKind
from rehab.ui.texts.dates import day_month
from rehab.ui.texts.numbers import joined

translate = QCoreApplication.translate


def count_line(standing: Standing) -> str:
    """What the log says about a criterion: ``1 of 2 sessions so far``; empty where only the person can say."""
    count, have = standing.criterion.count, standing.have
    if count is None or have is None:
        return ""
    patterns = {
        CountOf.LOGGED_DAYS: translate(
            "phases", "{have} of the last {days} days logged, {need} are asked for"
        ),
        CountOf.CALM_MORNINGS: translate(
            "phases", "{have} of the last {days} mornings, {need} are asked for"
        ),
        CountOf.CALM_SESSIONS: translate("phases", "{have} of {need} sessions so far"),
        CountOf.WEEKS: translate("phases", "{have} of {need} weeks so far"),
        CountOf.SELF_TEST: _test_pattern(count, have),
    }
    return patterns[count.of].format(have=have, need=count.at_least, days=count.days)


def _test_pattern(count: Count, have: int) -> str:
    if have == 0:
        return translate("phases", "no self test yet, {need} are asked for")
    if count.test is SelfTestKind.STANCE:
        return translate("phases", "{have} of {need} seconds in the last self test, weaker side")
    if count.test is SelfTestKind.KNEE_TO_WALL:
        return translate("phases", "{have} of {need} cm in the last self test, weaker side")
    return translate("phases", "{have} of {need} in the last self test, weaker side")


def gate_title(gate: Gate) -> str:
    """``Before phase 3, Heavy``."""
    return translate("phases", "Before phase {number}, {name}").format(
        number=gate.number + 1, name=gate.following.name
    )


def gate_line(gate: Gate) -> str:
    """Where the running phase stands: ``Calm it down was meant to end on 29 November. 1 of 2 points is open.``."""
    return " ".join(part for part in (meant_end(gate), open_points(gate)) if part)


def meant_end(gate: Gate) -> str:
    """How long the running phase was meant to last; empty when nobody said so."""
    end, name = gate.span.meant_end, gate.span.phase.name
    if end is None:
        return ""
    if gate.over:
        words = translate("phases", "“{name}” was meant to end on {day} and goes on until you decide.")
    else:
        words = translate("phases", "“{name}” is meant to last until {day} and ends when you say so.")
    return words.format(name=name, day=day_month(end))


def open_points(gate: Gate) -> str:
    """``1 of 2 points is still open.``, ``One point is still open.``, or that nothing is."""
    waiting, total = len(gate.open), len(gate.standings)
    if not waiting:
        return translate("phases", "Nothing is open.")
    if total == 1:
        return translate("phases", "One point is still open.")
    if waiting == 1:
        return translate("phases", "1 of {total} points is still open.").format(total=total)
    return translate("phases", "{n} of {total} points are still open.").format(n=waiting, total=total)


def open_list(gate: Gate) -> str:
    """The open points in short: their numbers where the log has some, else their words."""
    return joined([count_line(one) or one.criterion.words.rstrip(".") for one in gate.open])


def go_on(gate: Gate) -> str:
    """Word of the way on; with open points it says that they are."""
    if gate.open:
        return translate("phases", "Go on all the same")
    return translate("phases", "Begin the next phase")


def stay() -> str:
    """Word of the way to stay."""
    return translate("phases", "Stay a week longer")
