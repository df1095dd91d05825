"""Wherever an entry is changed, the same question comes when somebody else was faster: one test for each place."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from rehab.domain.diary import EntryKind
from rehab.domain.pain import Measure
from rehab.domain.plan_edit import Place, set_times
from rehab.domain.session import Done, SessionDraft
from rehab.storage.plan_draft import same_plan
from rehab.ui.widgets import NoteField
from rehab.ui.widgets.pain_strip import PainStrip
from tests.ui.builder_home import draft, episode, evening, window
from tests.ui.conflict_home import THEIRS, YOURS, elsewhere, when_asked
from tests.ui.history_home import Scene, road, scene

if TYPE_CHECKING:
    from rehab.domain.program import Plan
    from rehab.services.bundle import Services
    from tests.e2e.conftest import Road

__all__ = ["road", "scene", "window"]


@pytest.mark.parametrize(("button", "score"), [(YOURS, 7), (THEIRS, 2)])
def test_that_a_score_of_the_day_desk_is_settled(scene: Scene, button: str, score: int) -> None:
    day = scene.day
    scene.open(f"progress:{day.isoformat()}")
    strip = scene.road.find("score_first_step")
    assert isinstance(strip, PainStrip)

    def change(other: Services) -> None:
        (reading,) = other.checkins.readings(scene.episode, day, day, Measure.FIRST_STEP)
        other.checkins.edit(reading.id, reading.version, 2)

    elsewhere(scene.road, change)
    told = when_asked(scene.road, button)
    QTest.mouseClick(strip.keys[7], Qt.MouseButton.LeftButton)
    assert told[1:] == ["2", "7"]
    readings = scene.road.services.checkins.readings(scene.episode, day, day, Measure.FIRST_STEP)
    assert [reading.value for reading in readings] == [score]


def test_that_a_session_is_settled_and_its_scores_follow_what_was_chosen(scene: Scene) -> None:
    scene.open()
    s = scene.road.services
    (session,) = s.sessions.on_day(scene.episode, scene.day)
    scene.open(f"session:edit={session.id}")

    def change(other: Services) -> None:
        draft = SessionDraft(Done.ALL, before=3, note="from the other room")
        other.sessions.amend(session.id, session.version, draft)

    elsewhere(scene.road, change)
    told = when_asked(scene.road, THEIRS, key=True)
    scene.road.click("save_session")
    assert "from the other room" in told
    (stored,) = s.sessions.on_day(scene.episode, scene.day)
    assert (stored.before, stored.note) == (3, "from the other room")


def test_that_a_treatment_is_settled_and_both_notes_can_stay(scene: Scene) -> None:
    scene.open()
    (entry,) = scene.road.services.treatments.treatments(scene.episode)
    scene.put_cursor(EntryKind.TREATMENT)
    scene.road.press(Qt.Key.Key_Return)
    elsewhere(scene.road, lambda other: other.treatments.amend(replace(entry, note="left shoe")))
    note = scene.road.find("treatment_note")
    assert isinstance(note, QLineEdit | NoteField)
    note.setFocus()
    QTest.keyClicks(note.focusProxy() or note, "both shoes")
    told = when_asked(scene.road, YOURS)
    scene.road.click("treatment_save")
    assert {"left shoe", "both shoes"} <= set(told)
    (stored,) = scene.road.services.treatments.treatments(scene.episode)
    assert stored.note == "both shoes"


@pytest.mark.parametrize(("button", "rows"), [(YOURS, 3), (THEIRS, 2)])
def test_that_a_plan_that_two_people_change_is_settled(window: Road, button: str, rows: int) -> None:
    double(window)
    ours = draft(window)
    assert ours is not None
    theirs = with_times(ours)
    elsewhere(window, lambda other: other.builder.keep(theirs))
    when_asked(window, button)
    double(window)
    kept = draft(window)
    assert kept is not None
    assert len(evening(window).prescriptions) == rows
    assert (same_plan(kept, theirs)) == (button == THEIRS)


def test_that_a_plan_that_somebody_else_put_in_use_is_looked_at_first(window: Road) -> None:
    double(window)
    ours = draft(window)
    assert ours is not None
    elsewhere(window, lambda other: other.builder.use(episode(window)))
    elsewhere(window, lambda other: other.builder.keep(with_times(ours)))
    window.click("draft_use")
    assert draft(window) is not None
    assert "changed or deleted in the meantime" in window.texts()
    window.click("draft_use")
    assert draft(window) is None


def double(window: Road) -> None:
    """Put the first exercise in once more."""
    window.find("row_0").setFocus()
    window.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)


def with_times(shown: Plan) -> Plan:
    """The same plan with its evening session at six."""
    return set_times(shown, Place(2, "evening-strength"), (time(18),))
