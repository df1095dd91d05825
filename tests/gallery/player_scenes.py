"""The session player in every state, over the sample person and a routine that has all kinds of exercises."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.domain.patient import Side, Site
from tests.gallery.stage import TODAY, Stage, settle, stage

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
    return s.app.window._pages["player"][1]


def _wait(s: Stage, seconds: float) -> None:
    """Let the clock of the stage run, in steps that no sleeping computer makes."""
    while seconds > 0:
        step = min(seconds, 5.0)
        s.now[0] += timedelta(seconds=step)
        seconds -= step
        _presenter(s).look()
    settle()


def _until(s: Stage, act: str) -> None:
    """Play until a step of a kind is shown."""
    for _ in range(400):
        play = _presenter(s).play
        if play is None or play.now.act.value == act:
            break
        if play.left is None:
            s.key(Qt.Key.Key_Space)
        else:
            _wait(s, play.left.total_seconds() + 0.01)


def ready(folder: Path, look: Look) -> Stage:
    s = _player(folder, look)
    s.type("3")
    return s


def prepare(folder: Path, look: Look) -> Stage:
    s = _player(folder, look)
    s.key(Qt.Key.Key_Space)
    _wait(s, 1)
    return s


def hold(folder: Path, look: Look) -> Stage:
    s = _player(folder, look)
    for _ in range(3):
        s.key(Qt.Key.Key_Right)
    s.key(Qt.Key.Key_Space)
    _until(s, "hold")
    _wait(s, 4)
    return s


def tempo(folder: Path, look: Look) -> Stage:
    s = _player(folder, look)
    s.key(Qt.Key.Key_Space)
    _until(s, "up")
    _until(s, "top")
    _until(s, "down")
    _wait(s, 1)
    return s


def pain(value: str, scene=tempo):
    def draw(folder: Path, look: Look) -> Stage:
        s = scene(folder, look)
        s.type(value)
        return s

    return draw


def reps(folder: Path, look: Look) -> Stage:
    s = _player(folder, look)
    for _ in range(2):
        s.key(Qt.Key.Key_Right)
    s.key(Qt.Key.Key_Space)
    _until(s, "count")
    for _ in range(4):
        s.key(Qt.Key.Key_Space)
    return s


def rest(folder: Path, look: Look) -> Stage:
    s = _player(folder, look)
    s.key(Qt.Key.Key_Space)
    _until(s, "rest")
    _wait(s, 6)
    return s


def switch(folder: Path, look: Look) -> Stage:
    s = _player(folder, look)
    s.key(Qt.Key.Key_Space)
    _until(s, "switch")
    _wait(s, 1)
    return s


def change(folder: Path, look: Look) -> Stage:
    s = rest(folder, look)
    s.key(Qt.Key.Key_Right)
    _wait(s, 2)
    return s


def skip(folder: Path, look: Look) -> Stage:
    s = tempo(folder, look)
    s.key(Qt.Key.Key_S)
    return s


def paused(folder: Path, look: Look) -> Stage:
    s = tempo(folder, look)
    s.key(Qt.Key.Key_Space)
    return s


def gap(folder: Path, look: Look) -> Stage:
    s = tempo(folder, look)
    s.now[0] += timedelta(minutes=10)
    _presenter(s).look()
    settle()
    return s


def resume(folder: Path, look: Look) -> Stage:
    s = rest(folder, look)
    s.go("today")
    s.now[0] += timedelta(minutes=4)
    s.go("player:resume")
    return s


def offer(folder: Path, look: Look) -> Stage:
    s = rest(folder, look)
    s.go("today")
    return s


def summary(folder: Path, look: Look) -> Stage:
    s = rest(folder, look)
    s.type("4")
    s.key(Qt.Key.Key_Right)
    s.key(Qt.Key.Key_S)
    s.click("skip_tired")
    if _presenter(s).play is not None:
        s.key(Qt.Key.Key_Escape)
    settle()
    s.type("3")
    s.key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    return s


def _evenings(folder: Path, look: Look, during: int, morning: int) -> Stage:
    """Two evenings with the same answer, the last one yesterday, and this morning told."""
    from rehab.domain.pain import Measure
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
    from tests.gallery.stage import everything

    s.app.feed.publish(everything())
    s.go("today")
    s.type(str(morning))
    return s


def step_up(folder: Path, look: Look) -> Stage:
    return _evenings(folder, look, during=2, morning=3)


def step_back(folder: Path, look: Look) -> Stage:
    return _evenings(folder, look, during=7, morning=6)


SCENES = {
    "02-player-ready": ready,
    "02-player-prepare": prepare,
    "02-player-hold": hold,
    "02-player-tempo": tempo,
    "02-player-reps": reps,
    "02-player-rest": rest,
    "02-player-switch": switch,
    "02-player-next": change,
    "02-player-pain-green": pain("2"),
    "02-player-pain-amber": pain("4"),
    "02-player-pain-red": pain("7"),
    "02-player-skip": skip,
    "02-player-paused": paused,
    "02-player-slept": gap,
    "02-player-resume": resume,
    "02-player-offer": offer,
    "02-player-summary": summary,
    "01-today-step-up": step_up,
    "01-today-step-back": step_back,
}
