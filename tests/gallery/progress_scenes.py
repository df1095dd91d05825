"""Scenes of Progress: every answer from a log that the engine judges, and every view of the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from rehab.services.outcome import Change
from rehab.storage.rows import pause
from tests.gallery.logs import LOGS, write_log

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.gallery.stage import Scene, Stage

Open = Callable[..., "Stage"]
TODAY = date(2026, 11, 17)


def progress_scenes(stage: Open, settle: Callable[[], None]) -> dict[str, Scene]:
    """All scenes of the page by name.

    Args:
        stage: Opens a window over an empty folder.
        settle: Lets the event loop finish.
    """

    def of(name: str, then: Callable[[Stage, UUID], None] | None = None) -> Scene:
        def scene(folder: Path, look: dict[str, object]) -> Stage:
            s = stage(folder, sample=False, **look)
            episode = write_log(s.services, LOGS[name], TODAY)
            if then is not None:
                then(s, episode)
            s.app.feed.publish(Change(frozenset({"pain", "patient", "program"})))
            s.go("progress")
            s.wait_for_jobs()
            return s

        return scene

    def played(name: str, play: Callable[[Stage], None], then: Any = None) -> Scene:
        def scene(folder: Path, look: dict[str, object]) -> Stage:
            s = of(name, then)(folder, look)
            play(s)
            s.wait_for_jobs()
            return s

        return scene

    cards = ("early", "logs", "adherence", "ok", "fail", "worse", "flare", "recovered", "maybe", "knee")
    return {
        **{f"03-card-{name}": of(name) for name in cards},
        "03-card-changed": of("fail", _change_number),
        "03-chart-all": of("much", _pause),
        "03-chart-below": played("much", lambda s: scroll_to(s, "chart_card"), _pause),
        "03-card-below": played("fail", lambda s: scroll_to(s, "verdict_card")),
        "03-replay": played("much", _look_back),
        "03-lag": played("fail", lambda s: s.type("m")),
        "03-lag-both": played("fail", _lag_both),
        "03-lag-table": played("fail", _lag_table),
        "03-lag-few": played("early", lambda s: s.type("m")),
        "03-looked-left-out": played("much", lambda s: _part(s, "Left out")),
        "03-looked-numbers": played("fail", _numbers, _change_number),
    }


def _change_number(s: Stage, episode: UUID) -> None:
    s.services.limits.change(episode, "adherence_enough", 0.5)


def _pause(s: Stage, episode: UUID) -> None:
    with s.services.database.write() as work:
        span = {"starts_on": date(2026, 10, 24), "ends_on": date(2026, 10, 28)}
        work.insert(pause, {**span, "episode_id": episode, "reason": "illness", "note": ""})


def scroll_to(s: Stage, name: str) -> None:
    """Bring the lower end of a card into view, for small windows and large text."""
    wanted = s.child(name)
    area = next(a for a in s.window.findChildren(QScrollArea) if a.isAncestorOf(wanted))
    inside = area.widget()
    assert inside is not None
    lower = wanted.mapTo(inside, wanted.rect().bottomLeft()).y()
    area.verticalScrollBar().setValue(lower - area.viewport().height() + 8)


def _look_back(s: Stage) -> None:
    s.type("h")
    for _ in range(2):
        s.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)


def _lag_both(s: Stage) -> None:
    s.type("m")
    s.wait_for_jobs()
    s.type("3")
    s.wait_for_jobs()
    for _ in range(3):
        s.key(Qt.Key.Key_Left)


def _lag_table(s: Stage) -> None:
    s.type("m")
    s.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)


def _part(s: Stage, words: str) -> None:
    s.type("l")
    card = s.child("looked_at_card")
    keys = {"Left out": "left_out", "Numbers": "numbers"}
    card.show_part(keys[words])  # type: ignore[attr-defined]


def _numbers(s: Stage) -> None:
    _part(s, "Numbers")
    field = s.child("limit_judge_day")
    field.setFocus()
    field.setText("30")  # type: ignore[attr-defined]
    s.key(Qt.Key.Key_Return)
