"""A session as it is played: a pure machine over doses, moved by events and by the clock on the wall.

What is shown at an instant is `at(replay(...), now)`: ticks only look, they never count. So a busy computer cannot
bend time. A computer that slept is noticed by `gap` and told to the machine as a pause at the last look.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from rehab.domain.dose import Dose
from rehab.domain.pain import Zone, require_score, zone
from rehab.domain.play import Cause, Event, Item, Kind, Mode, PainNow, Play, SetDone
from rehab.domain.script import NOTHING, Act, halved
from rehab.domain.session import StopReason

GAP = timedelta(seconds=10)
"""Time between two looks from which on the computer must have slept: no busy machine takes so long [P]."""
CORRECTION = timedelta(seconds=3)
"""A pain score typed within this time replaces the one before."""


def begin(items: Iterable[Item], now: datetime) -> Play:
    """A session before its start.

    Raises:
        UserError: ``nothing_to_play`` without any exercise.
    """
    return Play(tuple(items), now)


def ready(play: Play, mode: Mode, cause: Cause | None) -> Play:
    """The set that is shown from its three seconds to get ready, standing still.

    Args:
        play: Where the session stands.
        mode: Anything but running.
        cause: Why it stands still.
    """
    return replace(_ready(play), mode=mode, cause=cause, away=NOTHING)


def replay(play: Play, events: Iterable[Event], now: datetime) -> Play:
    """Where a session stands after events, at an instant."""
    for event in events:
        play = apply(play, event)
    return at(play, now)


def gap(seen: datetime, now: datetime) -> bool:
    """Whether the computer slept between two looks.

    Args:
        seen: The last look.
        now: This one.

    Returns:
        True from ten seconds on, when the session is told `Kind.SLEPT` instead of being moved on.
    """
    return now - seen >= GAP


def too_much(value: int, dose: Dose) -> bool:
    """Whether a score asks to stop: the red zone, or more than the exercise allows.

    Args:
        value: Pain now, 0-10.
        dose: The dose; its `max_pain` is the highest score allowed.

    Source: Silbernagel 2007 [M17-h], P.
    """
    return zone(value) is Zone.RED or value > dose.max_pain


def at(play: Play, now: datetime) -> Play:
    """The session moved on to an instant. A clock that was set back takes no time away.

    Args:
        play: Where it stood.
        now: Aware instant.
    """
    passed = now - play.at
    if play.mode is not Mode.RUNNING or passed <= NOTHING:
        return replace(play, at=now)
    here = play.at
    while passed > NOTHING and play.mode is Mode.RUNNING:
        length = play.now.length
        room = passed if length is None else min(passed, length - play.spent)
        passed -= room
        here += room
        play = replace(play, at=here, spent=play.spent + room, worked=play.worked + room)
        if length is not None and play.spent >= length:
            play = _step_on(play)
    return replace(play, at=now)


def apply(play: Play, event: Event) -> Play:
    """The session after an event; what makes no sense at that moment changes nothing."""
    if event.kind is Kind.SLEPT:
        return _slept(play, event.at)
    play = at(play, event.at)
    if play.mode is Mode.OVER and event.kind is not Kind.GO:
        return play
    match event.kind:
        case Kind.SKIP:
            return _skip(play, event.reason or StopReason.OTHER)
        case Kind.PAIN:
            return _feel(play, require_score(event.value))
        case Kind.ALARM:
            return _alarm(play, event.reason or StopReason.SHARP)
        case _:
            return _PLAIN[event.kind](play)


def _slept(play: Play, now: datetime) -> Play:
    """Stand still where the session was last seen; the time since then is nobody's work."""
    if play.mode is not Mode.RUNNING:
        return replace(play, at=now)
    return replace(play, at=now, mode=Mode.PAUSED, cause=Cause.GAP, away=max(NOTHING, now - play.at))


def _go(play: Play) -> Play:
    """Start or carry on; from the end, go back to the first set that is still open."""
    if play.mode is not Mode.OVER:
        return replace(play, mode=Mode.RUNNING, cause=None, away=NOTHING)
    waiting = [i for i in range(len(play.items)) if play.open_sets(i)]
    if not waiting:
        return play
    kept = [i for i in waiting if i not in play.left_out]
    return _enter(replace(play, mode=Mode.PAUSED, cause=Cause.WISH), (kept or waiting)[0])


def _pause(play: Play) -> Play:
    return replace(play, mode=Mode.PAUSED, cause=Cause.WISH) if play.mode is Mode.RUNNING else play


def _end(play: Play) -> Play:
    return replace(play, mode=Mode.OVER, cause=None)


def _back(play: Play) -> Play:
    return _enter(play, max(0, play.item - 1))


def _next(play: Play) -> Play:
    return _enter(play, play.item + 1)


def _count(play: Play) -> Play:
    step = play.now
    if play.mode is not Mode.RUNNING or step.length is not None:
        return play
    play = replace(play, reps=play.reps + 1)
    return _step_on(play) if play.reps >= step.reps else play


def _step_on(play: Play) -> Play:
    """The next step; after the last one of a set the next set or exercise."""
    if play.step + 1 < len(play.steps):
        return replace(play, step=play.step + 1, spent=NOTHING, reps=0)
    play = _finish_set(play)
    following = [n for n in play.open_sets(play.item) if n > play.number]
    if following:
        return replace(play, number=following[0], step=0, spent=NOTHING, reps=0)
    for index in range(play.item + 1, len(play.items)):
        if play.open_sets(index) and index not in play.left_out:
            return replace(play, item=index, number=play.open_sets(index)[0], step=0, spent=NOTHING, reps=0)
    return replace(play, mode=Mode.OVER, cause=None)


def _finish_set(play: Play) -> Play:
    entry = SetDone(play.item, play.number, play.at, play.shown.dose)
    others = tuple(e for e in play.done if (e.item, e.number) != (entry.item, entry.number))
    play = replace(play, done=(*others, entry))
    if play.open_sets(play.item):
        return play
    return replace(play, skips=tuple(skip for skip in play.skips if skip[0] != play.item))


def _enter(play: Play, item: int) -> Play:
    """Show an exercise at its first open set, ready to begin; behind the last one the session is over."""
    if item >= len(play.items):
        return _end(play)
    waiting = play.open_sets(item)
    number = waiting[0] if waiting else play.items[item].dose.sets
    moves = item != play.item and play.mode is Mode.RUNNING
    cause = Cause.WISH if play.cause is Cause.PAIN else play.cause
    play = replace(play, item=item, number=number, step=0, spent=NOTHING, reps=0, cause=cause)
    # Another place needs its time while the clock runs; a rest is not needed by who did something else.
    return play if moves and play.now.act is Act.CHANGE else _ready(play)


def _ready(play: Play) -> Play:
    """The set that is shown, from its three seconds to get ready."""
    first = next(i for i, step in enumerate(play.steps) if step.act is Act.PREPARE)
    return replace(play, step=first, spent=NOTHING, reps=0)


def _skip(play: Play, reason: StopReason) -> Play:
    if play.open_sets(play.item):
        others = tuple(skip for skip in play.skips if skip[0] != play.item)
        play = replace(play, skips=(*others, (play.item, reason)))
    return _enter(play, play.item + 1)


def _feel(play: Play, value: int) -> Play:
    if play.mode is Mode.READY:
        return replace(play, before=value)
    last = play.pains[-1] if play.pains else None
    corrects = last is not None and last.item == play.item and play.at - last.at <= CORRECTION
    kept = play.pains[:-1] if corrects else play.pains
    play = replace(play, pains=(*kept, PainNow(play.item, value, play.at)))
    return _stopped(play)


def _alarm(play: Play, reason: StopReason) -> Play:
    """Note a sharp pain or a limp of the exercise that is shown; the same again takes it back."""
    if play.mode is Mode.READY:
        return play
    others = tuple(alarm for alarm in play.alarms if alarm[0] != play.item)
    known = play.alarm_of(play.item)
    return _stopped(replace(play, alarms=others if known is reason else (*others, (play.item, reason))))


def must_stop(play: Play) -> bool:
    """Whether the exercise that is shown should be stopped: too much pain, a sharp one, or a limp.

    Source: zones for exercise [M16-h, M17-h, P].
    """
    pain = play.pain_of(play.item)
    hurts = pain is not None and too_much(pain, play.shown.dose)
    return hurts or play.alarm_of(play.item) is not None


def _stopped(play: Play) -> Play:
    """Time stands still as long as the exercise should be stopped."""
    if must_stop(play):
        return replace(play, mode=Mode.PAUSED, cause=Cause.PAIN)
    return replace(play, cause=Cause.WISH) if play.cause is Cause.PAIN else play


def _halve(play: Play) -> Play:
    lighter = replace(play.shown, dose=halved(play.shown.dose))
    items = (*play.items[: play.item], lighter, *play.items[play.item + 1 :])
    mode = Mode.READY if play.mode is Mode.READY else Mode.PAUSED
    return _ready(replace(play, items=items, mode=mode, cause=Cause.WISH))


_PLAIN: dict[Kind, Callable[[Play], Play]] = {
    Kind.GO: _go,
    Kind.PAUSE: _pause,
    Kind.REP: _count,
    Kind.BACK: _back,
    Kind.NEXT: _next,
    Kind.HALVE: _halve,
    Kind.END: _end,
}
"""What each event does that needs nothing but the session."""
