"""A runner's log goes to the clinic, and a plan with a comment comes back: both ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.plan_edit import Place, change_exercises
from rehab.services.export import ExportWish
from tests.e2e.conftest import MORNING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from rehab.domain.verdict import DayVerdict
    from tests.e2e.conftest import Road

CONTROL = Qt.KeyboardModifier.ControlModifier


def settle(road: Road) -> None:
    road.qtbot.waitUntil(lambda: road.app.pages.people.jobs.idle, timeout=20_000)
    road.settle()


def sent_log(road: Callable[..., Road], folder: Path, log: Path) -> tuple[UUID, DayVerdict]:
    """A runner writes a log file; the complaint and what it is told."""
    runner = road(folder)
    s = runner.services
    episode = s.planner.start("P01", Site.HEEL, Side.LEFT).value.episode_id
    s.checkins.log(Measure.FIRST_STEP, 6, episode)
    s.exports.run("log-file", ExportWish(notes=True), log)
    told = s.progress.view(episode).judged.verdict
    runner.close()
    return episode, told


def reviewed(clinic: Road, episode: UUID, log: Path, told: DayVerdict) -> None:
    """Open the log in the list, comment, and change the plan."""
    clinic.app.pages.people.set_clinic(True)
    settle(clinic)
    clinic.app.pages.files._choose_file = lambda kind: log if kind == "handover-open" else None
    clinic.click("empty_file")
    clinic.click("handover_take")
    settle(clinic)
    (case,) = clinic.services.caseload.cases()
    assert (case.episode_id, case.is_me, case.name) == (episode, False, "robin")
    clinic.find("case_table").setFocus()
    clinic.press(Qt.Key.Key_Return)
    settle(clinic)
    assert clinic.services.progress.view(episode).judged.verdict == told
    clinic.press(Qt.Key.Key_N)
    clinic.type("Heel raises slower, please.")
    clinic.click("care_note_shared")
    clinic.click("care_note_save")
    plan = clinic.services.planner.plan(episode)
    assert plan is not None
    place = Place(0, plan.spans[0].phase.routines[0].key)
    clinic.services.builder.keep(change_exercises(plan, place, {0}, lambda one: replace(one, note="Slowly")))
    clinic.services.builder.use(episode)
    clinic.choose("patient_more", "more_plan_file")
    assert clinic.shows("export_dialog")
    clinic.press(Qt.Key.Key_Escape)


def test_that_a_log_is_reviewed_and_a_plan_with_a_comment_comes_back(
    road: Callable[..., Road], tmp_path: Path
) -> None:
    log, plan_file = tmp_path / "robin.rehablog", tmp_path / "robin.rehabplan"
    episode, told = sent_log(road, tmp_path / "runner", log)
    clinic = road(tmp_path / "clinic", MORNING + timedelta(hours=1))
    reviewed(clinic, episode, log, told)
    clinic.services.exports.run("plan-file", ExportWish(), plan_file)
    clinic.close()

    home = road(tmp_path / "runner", MORNING + timedelta(hours=2))
    home.app.pages.files.open_file(plan_file)
    home.settle()
    home.click("handover_take")
    home.settle()
    assert "Heel raises slower, please." in home.texts()
    home.click("shared_notes_close")
    now = home.services.planner.plan(episode)
    assert now is not None
    assert now.spans[0].phase.routines[0].prescriptions[0].note == "Slowly"
    assert home.services.people.current().id == episode  # type: ignore[union-attr]
    home.click("profile_card")
    home.pick("people_notes")
    assert home.shows("shared_notes")
    home.press(Qt.Key.Key_Escape)
    home.press(Qt.Key.Key_Z, CONTROL)
    assert home.services.clinic.shared_notes() == ()
