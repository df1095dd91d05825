"""The session player in every state, over the sample person and a routine that has all kinds of exercises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from tests.gallery.stage import TODAY, Scene, Stage, everything, settle, stage

if TYPE_CHECKING:
    from pathlib import Path

Look = dict[str, object]


def _player(folder: Path, look: Look) -> Stage:
    """The player before its start, over a routine with a tempo, held and counted exercises."""
    s = stage(folder, hour=18, sample=False, **look)
    s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY - timedelta(days=49))
    s.go("player:evening-strength")
    return s


def _presenter(s: Stage):
    return s.app.window._stack.made("player")[1]


def _wait(s: Stage, seconds: float) -> None:
    """Let the clock of the stage run, in steps that no sleeping computer makes."""
    while seconds > 0:
        step = min(seconds, 5.0)
        s.now[0] += timedelta(seconds=step)
        seconds -= step
        _presenter(s).look()
    settle()


Step = Callable[[Stage], None]
"""Something that happens in the player."""
SPACE, NEXT, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape


def press(*keys: Qt.Key) -> Step:
    """Press keys one after the other."""

    def step(s: Stage) -> None:
        for key in keys:
            s.key(key)

    return step


def say(text: str) -> Step:
    """Type characters."""
    return lambda s: s.type(text)


def click(name: str) -> Step:
    """Click something by its name."""
    return lambda s: s.click(name)


def wait(seconds: float) -> Step:
    """Let the clock run."""
    return lambda s: _wait(s, seconds)


def until(*acts: str) -> Step:
    """Play until steps of these kinds are shown, one after the other."""

    def step(s: Stage) -> None:
        for act in acts:
            for _ in range(400):
                play = _presenter(s).play
                if play is None or play.now.act.value == act:
                    break
                if play.left is None:
                    s.key(SPACE)
                else:
                    _wait(s, play.left.total_seconds() + 0.01)

    return step


def go(target: str) -> Step:
    """Another page."""
    return lambda s: s.go(target)


def later(**by: float) -> Step:
    """Move the clock without a look at it, as a computer that sleeps does."""

    def step(s: Stage) -> None:
        s.now[0] += timedelta(**by)

    return step


def look(s: Stage) -> None:
    """Let the player look at the clock."""
    _presenter(s).look()
    settle()


def end(s: Stage) -> None:
    """End what is still under way."""
    if _presenter(s).play is not None:
        s.key(ESCAPE)
    settle()


def play(*steps: Step) -> Scene:
    """A scene: the player before its start, and what happens then."""

    def draw(folder: Path, look: Look) -> Stage:
        s = _player(folder, look)
        for step in steps:
            step(s)
        return s

    return draw


TEMPO = (press(SPACE), until("up", "top", "down"), wait(1))
REST = (press(SPACE), until("rest"), wait(6))
LIMPING = (*REST, say("3"), click("alarm_limp"))
TIRED = (*REST, say("4"), press(NEXT, Qt.Key.Key_S), click("skip_tired"), end, say("3"))


def effort(s: Stage) -> None:
    """The third word."""
    s.key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)


def _evenings(folder: Path, look: Look, during: int, morning: int) -> Stage:
    """Two evenings with the same answer, the last one yesterday, and this morning told."""
    from rehab.domain.session import Done, SessionDraft, SetEntry

    s = stage(folder, hour=7, sample=False, **look)
    plan = s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY - timedelta(days=49)).value
    routine = next(r for r in plan.spans[2].phase.routines if r.key == "evening-strength")
    sets = tuple(
        SetEntry(p.exercise, p.name, p.dose.sets, p.dose.sets, p.dose.reps, p.dose.hold_s, p.dose.load)
        for p in routine.prescriptions
    )
    for ago in range(1, 8):
        at = s.now[0] - timedelta(days=ago)
        s.services.checkins.log(Measure.FIRST_STEP, morning if ago in (1, 3) else 3, plan.episode_id, at)
    for ago in (4, 1):
        at = s.now[0] - timedelta(days=ago, hours=-11)
        draft = SessionDraft(
            Done.ALL, routine.key, planned_day=at.date(), at=at, before=3, during=during, after=2, sets=sets
        )
        s.services.sessions.record(draft, plan.episode_id)
    s.app.feed.publish(everything())
    s.go("today")
    s.type(str(morning))
    return s


def step_up(folder: Path, look: Look) -> Stage:
    return _evenings(folder, look, during=2, morning=3)


def step_back(folder: Path, look: Look) -> Stage:
    return _evenings(folder, look, during=7, morning=6)


def late_phase(folder: Path, look: Look) -> Stage:
    """A first phase whose weeks are over, with some of its mornings logged."""
    s = stage(folder, hour=7, sample=False, **look)
    now = s.now[0]
    s.now[0] = now - timedelta(days=15)
    plan = s.services.planner.start("P01", Site.HEEL, Side.LEFT).value
    s.now[0] = now
    for ago in (0, 1, 3, 4):
        s.services.checkins.log(Measure.FIRST_STEP, 4, plan.episode_id, now - timedelta(days=ago))
    s.app.feed.publish(everything())
    return s


def late_today(folder: Path, look: Look) -> Stage:
    s = late_phase(folder, look)
    s.go("today")
    return s


def late_program(folder: Path, look: Look) -> Stage:
    s = late_phase(folder, look)
    s.go("program")
    return s


SCENES: dict[str, Scene] = {
    "02-player-ready": play(say("3")),
    "02-player-prepare": play(press(SPACE), wait(1)),
    "02-player-hold": play(press(NEXT, NEXT, NEXT, SPACE), until("hold"), wait(4)),
    "02-player-tempo": play(*TEMPO),
    "02-player-reps": play(press(NEXT, NEXT, SPACE), until("count"), press(SPACE, SPACE, SPACE, SPACE)),
    "02-player-rest": play(*REST),
    "02-player-switch": play(press(SPACE), until("switch"), wait(1)),
    "02-player-next": play(*REST, press(NEXT), wait(2)),
    "02-player-pain-green": play(*TEMPO, say("2")),
    "02-player-pain-amber": play(*TEMPO, say("4")),
    "02-player-pain-red": play(*TEMPO, say("7")),
    "02-player-alarm": play(*LIMPING),
    "02-player-skip": play(*TEMPO, press(Qt.Key.Key_S)),
    "02-player-paused": play(*TEMPO, press(SPACE)),
    "02-player-slept": play(*TEMPO, later(minutes=10), look),
    "02-player-resume": play(*REST, go("today"), later(minutes=4), go("player:resume")),
    "02-player-offer": play(*REST, go("today")),
    "02-player-summary": play(*TIRED, effort),
    "02-player-summary-limp": play(*LIMPING, click("player_end_pain"), say("3"), effort),
    "01-today-step-up": step_up,
    "01-today-step-back": step_back,
    "01-today-phase": late_today,
    "04-program-phase": late_program,
}
