"""The programme page in every state."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.pause import PauseReason
from rehab.domain.session import Done, SessionDraft
from tests.gallery.stage import TODAY, ZONE, Scene, Stage, everything, settle, stage

if TYPE_CHECKING:
    from pathlib import Path

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def started(folder: Path, look: dict[str, object], code: str = "P02", weeks: int = 3) -> Stage:
    """A runner some weeks into a programme, on the programme page."""
    s = stage(folder, hour=9, sample=False, **look)
    s.services.planner.start(code, Site.HEEL, Side.LEFT, TODAY - timedelta(weeks=weeks, days=1))
    s.app.feed.publish(everything())
    s.go("program")
    return s


def running(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("program")
    return s


def empty(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("program")
    return s


def editing(folder: Path, look: dict[str, object]) -> Stage:
    """Two doses changed and an exercise added."""
    s = started(folder, look)
    s.click("session_evening-strength")
    type_dose(s, "amount_0", "4x8")
    type_dose(s, "load_0", "bp 6kg")
    presenter(s).edits.add("short-foot", None)
    presenter(s).edits.add("single-leg-balance", None)
    settle()
    s.child("row_0").setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return s


def presenter(s: Stage):
    return s.app.window._stack.made("program")[1]


def type_dose(s: Stage, name: str, text: str) -> None:
    field = s.child(name)
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def difference(folder: Path, look: dict[str, object]) -> Stage:
    s = editing(folder, look)
    s.click("draft_differences")
    return s


def hint(folder: Path, look: dict[str, object]) -> Stage:
    s = editing(folder, look)
    for slug in ("towel-curls", "toe-yoga", "wall-calf-stretch"):
        presenter(s).edits.add(slug, None)
    settle()
    return s


def inline_error(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    s.click("session_evening-strength")
    type_dose(s, "amount_0", "a few")
    return s


def dragging(folder: Path, look: dict[str, object]) -> Stage:
    s = editing(folder, look)
    listed = s.child("library_list")
    rows = listed.model()  # type: ignore[attr-defined]
    spot = listed.visualRect(rows.index(1)).center()  # type: ignore[attr-defined]
    view = listed.viewport()  # type: ignore[attr-defined]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    row = s.child("row_2")
    target = view.mapFromGlobal(row.mapToGlobal(QPoint(row.width() // 2, 4)))
    for step in (spot + QPoint(-12, 4), target + QPoint(30, 0), target):
        QTest.mouseMove(view, step)
        settle()
    return s


def moving_session(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    day = s.services.planner.week(s.services.people.current().id).days[3].day
    for cell in s.services.planner.week(s.services.people.current().id).days:
        for state in cell.slots:
            if state.slot.routine.key == "evening-strength" and cell.day >= TODAY:
                s.services.pauses.move(
                    s.services.people.current().id, "evening-strength", cell.day, day + timedelta(days=2)
                )
                s.app.feed.publish(everything())
                settle()
                return s
    return s


def templates_menu(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    plan = s.services.planner.plan(s.services.people.current().id)
    s.services.templates.save(plan, "My winter plan")
    s.app.feed.publish(everything())
    settle()
    s.click("program_templates")
    show_menu(s)
    return s


def show_menu(s: Stage) -> None:
    """Put the picture of an open menu into the window: a menu is a window of its own and not part of its picture."""
    menu = QApplication.activePopupWidget()
    if menu is None:
        raise LookupError("no menu is open")
    picture = QLabel(s.window)
    picture.setPixmap(menu.grab())
    picture.adjustSize()
    picture.move(s.window.mapFromGlobal(menu.mapToGlobal(QPoint(0, 0))))
    menu.close()
    settle()
    picture.show()
    picture.raise_()


def session_menu(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    s.click("session_more")
    show_menu(s)
    return s


def rule(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    s.click("session_evening-strength")
    s.click("rule_0")
    s.click("rule_kind_add-reps")
    return s


def bulk(folder: Path, look: dict[str, object]) -> Stage:
    s = editing(folder, look)
    s.child("row_0").setFocus(Qt.FocusReason.TabFocusReason)
    s.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    s.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    return s


def pause_card(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    presenter(s).whole.act("pause")
    settle()
    return s


def paused(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    episode = s.services.people.current().id
    s.services.pauses.pause(episode, PauseReason.ILLNESS, TODAY, TODAY + timedelta(days=2))
    s.app.feed.publish(everything())
    settle()
    return s


def paused_today(folder: Path, look: dict[str, object]) -> Stage:
    s = paused(folder, look)
    s.go("today")
    return s


def not_today(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    s.go("today")
    s.type("4")
    s.click("not_today")
    return s


def proposal(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, hour=9, sample=False, **look)
    start = TODAY - timedelta(weeks=3)
    episode = s.services.planner.start("P01", Site.HEEL, Side.LEFT, start).value.episode_id
    for i in range(16, 21):
        day = start + timedelta(days=i)
        at = datetime(day.year, day.month, day.day, 19, 0, tzinfo=ZONE)
        s.services.sessions.record(
            SessionDraft(
                Done.ALL, "evening-strength", planned_day=day, at=at, before=2, during=2, after=2, effort=4
            ),
            episode,
        )
        s.services.checkins.log(Measure.FIRST_STEP, 2, episode, at.replace(hour=7) + timedelta(days=1))
    s.app.feed.publish(everything())
    s.go("program")
    s.click("session_evening-strength")
    return s


def proposal_today(folder: Path, look: dict[str, object]) -> Stage:
    s = proposal(folder, look)
    s.go("today")
    s.type("2")
    return s


def easier_today(folder: Path, look: dict[str, object]) -> Stage:
    """Two sessions that were too much."""
    s = proposal(folder, look)
    episode = s.services.people.current()
    assert episode is not None
    for i in (2, 1):
        day = TODAY - timedelta(days=i)
        at = datetime(day.year, day.month, day.day, 20, 0, tzinfo=ZONE)
        draft = SessionDraft(Done.ALL, "evening-strength", planned_day=day, at=at, during=7)
        s.services.sessions.record(draft, episode.id)
    s.app.feed.publish(everything())
    s.go("today")
    s.type("2")
    return s


def versions(folder: Path, look: dict[str, object]) -> Stage:
    s = editing(folder, look)
    s.click("draft_use")
    presenter(s).whole.act("versions")
    settle()
    return s


def next_phase(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look)
    gate = s.child("phase_gate")
    s.click("criterion_0")
    scroll: QWidget | None = gate
    while scroll is not None and not hasattr(scroll, "ensureWidgetVisible"):
        scroll = scroll.parentWidget()
    if scroll is not None:
        scroll.ensureWidgetVisible(s.child("program_facts"))  # type: ignore[attr-defined]
    QApplication.processEvents()
    return s


SCENES: dict[str, Scene] = {
    "04-program": running,
    "04-program-empty": empty,
    "04-program-editing": editing,
    "04-program-dragging": dragging,
    "04-program-moved": moving_session,
    "04-program-templates": templates_menu,
    "04-program-session-menu": session_menu,
    "04-program-error": inline_error,
    "04-program-hint": hint,
    "04-program-difference": difference,
    "04-program-bulk": bulk,
    "04-program-rule": rule,
    "04-program-proposal": proposal,
    "04-program-pause-card": pause_card,
    "04-program-paused": paused,
    "04-program-versions": versions,
    "04-program-gate": next_phase,
    "01-today-proposal": proposal_today,
    "01-today-easier": easier_today,
    "01-today-paused": paused_today,
    "01-today-not-today": not_today,
}
