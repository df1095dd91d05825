"""What the player shows: values and pure functions without Qt widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.play import Cause, Mode
from rehab.domain.player import too_much
from rehab.domain.script import Act, Turn, is_paced
from rehab.ui.player import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.domain.exercise import Exercise
    from rehab.domain.play import Play
    from rehab.domain.script import Step

MAX_CUES = 3
PACED = (Act.UP, Act.TOP, Act.DOWN)


@dataclass(frozen=True, slots=True)
class FrameState:
    """What changes with every frame: shares are 0-1."""

    phase: str
    figure: str
    unit: str
    under: str
    share: float
    tempo: int
    tempo_share: float
    set_share: float
    remaining: str
    remaining_short: str


@dataclass(frozen=True, slots=True)
class StepState:
    """One exercise on top."""

    name: str
    said: str
    exercise: Exercise | None
    current: bool
    done: bool


@dataclass(frozen=True, slots=True)
class GuidanceState:
    """What a score means. `stops`: ways out are offered, with `halves` doing half of it too."""

    text: str
    tone: str
    stops: bool
    halves: bool = True


@dataclass(frozen=True, slots=True)
class PlayerState:
    """What changes with an event or a phase."""

    title: str
    subtitle: str
    exercise: Exercise | None
    left: bool | None
    target: str
    cues: tuple[str, ...]
    steps: tuple[StepState, ...]
    set_text: str
    sets: tuple[bool, ...]
    set_index: int
    tempo: tuple[str, ...]
    timer_name: str
    resting: bool
    pain_title: str
    pain: int | None
    guidance: GuidanceState | None
    asks_alarm: bool
    alarm: str
    """Word of the sharp pain or limp that was noted, or empty."""
    notice: str
    main: str
    ready: bool
    running: bool
    frame: FrameState


def build_player_state(
    play: Play, name: str, exercises: Mapping[str, Exercise], asks_sleep: bool = True
) -> PlayerState:
    """The player for one moment.

    Args:
        play: Where the session stands.
        name: Name of the session.
        exercises: The library by slug.
        asks_sleep: Whether a notice about sleep or resuming is still open.
    """
    item, step = play.shown, play.now
    exercise = exercises.get(item.exercise)
    ready = play.mode is Mode.READY
    side = words.turn(step.turn)
    set_text = words.set_of(play.number, item.dose.sets)
    phase = _phase(play, exercise)
    open_sets = play.open_sets(play.item)
    pain = play.before if ready else play.pain_of(play.item)
    alarm = play.alarm_of(play.item)
    return PlayerState(
        title=item.name,
        subtitle=words.subtitle(side, item.dose),
        exercise=exercise,
        left=None if step.turn is None else step.turn is Turn.LEFT,
        target=words.feel(exercise.target) if exercise is not None and exercise.target else "",
        cues=_cues(exercise),
        steps=_steps(play, exercises),
        set_text=set_text,
        sets=tuple(number not in open_sets for number in range(1, item.dose.sets + 1)),
        set_index=play.number - 1,
        tempo=_tempo(play),
        timer_name=words.timer_name(phase, set_text, side),
        resting=step.act in (Act.REST, Act.CHANGE, Act.PREPARE, Act.SWITCH),
        pain_title=words.pain_title(ready),
        pain=pain,
        guidance=None if ready else _guidance(play, pain),
        asks_alarm=not ready and (bool(pain) or alarm is not None),
        alarm="" if alarm is None else alarm.value,
        notice=_notice(play) if asks_sleep else "",
        main=_main(play),
        ready=ready,
        running=play.mode is Mode.RUNNING,
        frame=build_frame(play, name, exercise),
    )


def build_frame(play: Play, name: str, exercise: Exercise | None) -> FrameState:
    """What changes with every frame."""
    step = play.now
    figure, unit = _figure(play)
    return FrameState(
        phase=_phase(play, exercise),
        figure=figure,
        unit=unit,
        under=_under(step),
        share=play.share,
        tempo=_tempo_index(play),
        tempo_share=play.share,
        set_share=play.set_share,
        remaining=words.left(name, play.remaining, short=False),
        remaining_short=words.left(name, play.remaining, short=True),
    )


def _phase(play: Play, exercise: Exercise | None) -> str:
    if play.mode in (Mode.READY, Mode.PAUSED):
        return words.standing(play.mode.value)
    return words.phase(play.now.act, exercise.kind if exercise is not None else None)


def _figure(play: Play) -> tuple[str, str]:
    return (str(play.reps), "") if play.left is None else words.clock(play.left)


def _under(step: Step) -> str:
    if step.act is Act.COUNT:
        return words.counted(step.reps)
    if step.rep:
        return words.rep(step.rep, step.reps)
    return words.turn(step.turn)


def _lengths(play: Play) -> list[tuple[Act, float]]:
    if not is_paced(play.shown.dose):
        return []
    first = [s for s in play.steps if s.rep == 1 and s.act in PACED and s.length is not None]
    seen: dict[Act, float] = {}
    for step in first:
        assert step.length is not None
        seen.setdefault(step.act, step.length.total_seconds())
    return list(seen.items())


def _tempo(play: Play) -> tuple[str, ...]:
    return tuple(words.tempo(act, seconds) for act, seconds in _lengths(play))


def _tempo_index(play: Play) -> int:
    acts = [act for act, _ in _lengths(play)]
    return acts.index(play.now.act) if play.now.act in acts else -1


def _cues(exercise: Exercise | None) -> tuple[str, ...]:
    if exercise is None:
        return ()
    return (exercise.cues or exercise.steps)[:MAX_CUES]


def _steps(play: Play, exercises: Mapping[str, Exercise]) -> tuple[StepState, ...]:
    return tuple(
        StepState(
            name=item.name,
            said=words.step_name(item.name, play.sets_done(index), item.dose.sets, play.left_out.get(index)),
            exercise=exercises.get(item.exercise),
            current=index == play.item,
            done=not play.open_sets(index),
        )
        for index, item in enumerate(play.items)
    )


def _guidance(play: Play, value: int | None) -> GuidanceState | None:
    alarm = play.alarm_of(play.item)
    if alarm is not None:
        return GuidanceState(words.alarm(alarm), "red", stops=True, halves=False)
    if value is None:
        return None
    text, tone = words.guidance(value, play.shown.dose.max_pain)
    return GuidanceState(text, tone, too_much(value, play.shown.dose))


def _notice(play: Play) -> str:
    if play.cause is Cause.GAP:
        return words.slept(play.away)
    if play.cause is Cause.RESUMED:
        return words.resumed(len(play.done), sum(item.dose.sets for item in play.items), play.number)
    return ""


def _main(play: Play) -> str:
    if play.mode is Mode.READY:
        return "start"
    if play.mode is Mode.PAUSED:
        return "resume"
    return "rep" if play.now.act is Act.COUNT else "pause"
