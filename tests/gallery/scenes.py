"""Every screen and state as a small script over a real window with real services."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from tests.gallery import (
    care_scenes,
    clinic_scenes,
    file_scenes,
    help_scenes,
    library_scenes,
    lock_scenes,
    paper_scenes,
    player_scenes,
    pose_scenes,
    program_scenes,
    shared_scenes,
    today_scenes,
)
from tests.gallery.history_scenes import history_scenes
from tests.gallery.progress_scenes import progress_scenes
from tests.gallery.run_scenes import run_scenes
from tests.gallery.stage import TODAY, ZONE, Scene, Stage, everything, settle, stage

if TYPE_CHECKING:
    from pathlib import Path


def session_empty(folder: Path, look: dict[str, object]) -> Stage:
    s = today_scenes.today_answered(folder, look)
    s.key(Qt.Key.Key_F)
    return s


def session_filled(folder: Path, look: dict[str, object]) -> Stage:
    s = session_empty(folder, look)
    for digit in "343":
        s.type(digit)
    s.key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    return s


def session_red(folder: Path, look: dict[str, object]) -> Stage:
    s = session_empty(folder, look)
    for digit in "376":
        s.type(digit)
    return s


def progress_failing(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("progress")
    s.wait_for_jobs()
    return s


def progress_read_out(folder: Path, look: dict[str, object]) -> Stage:
    s = progress_failing(folder, look)
    for _ in range(3):
        s.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    return s


def progress_looked_at(folder: Path, look: dict[str, object]) -> Stage:
    s = progress_failing(folder, look)
    s.key(Qt.Key.Key_L)
    return s


def progress_table(folder: Path, look: dict[str, object]) -> Stage:
    s = progress_failing(folder, look)
    s.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    return s


def progress_no_program(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("progress")
    s.wait_for_jobs()
    return s


def progress_first_day(folder: Path, look: dict[str, object]) -> Stage:
    s = today_scenes.today_first_day(folder, look)
    s.go("progress")
    s.wait_for_jobs()
    return s


def progress_early(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    start = TODAY - timedelta(days=9)
    outcome = s.services.planner.start("P01", Site.HEEL, Side.LEFT, start)
    for i, score in enumerate((7, 6, 7, 6, 6, 7, 5, 6, 6, 6)):
        day = start + timedelta(days=i)
        at = datetime(day.year, day.month, day.day, 7, 0, tzinfo=ZONE)
        s.services.checkins.log(Measure.FIRST_STEP, score, outcome.value.episode_id, at)
    s.app.feed.publish(everything())
    s.go("progress")
    s.wait_for_jobs()
    return s


def progress_day(folder: Path, look: dict[str, object]) -> Stage:
    s = progress_failing(folder, look)
    s.go("progress:2026-11-16")
    return s


def checkup_question(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("checkup:questions")
    s.wait_for_jobs()
    for key in "NNNN":
        s.type(key)
    s.click("answer_no")
    return s


def checkup_start(folder: Path, look: dict[str, object]) -> Stage:
    """The questions before a plan that has just begun."""
    s = stage(folder, sample=False, **look)
    s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY)
    s.app.feed.publish(everything())
    s.go("checkup:start")
    return s


def checkup_offer(folder: Path, look: dict[str, object]) -> Stage:
    """The questions are asked on every page until they are answered or skipped."""
    s = checkup_start(folder, look)
    s.go("program")
    s.wait_for_jobs()
    return s


def first_run_minor(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("first_run:who")
    s.click("age_minor")
    return s


def checkup_result(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("checkup:questions")
    s.wait_for_jobs()
    for key in "NNNNY" + "N" * 12:
        s.type(key)
    s.wait_for_jobs()
    return s


def checkup_emergency(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, country="GB", **look)
    s.go("checkup:questions")
    s.wait_for_jobs()
    s.type("Y")
    s.wait_for_jobs()
    return s


def checkup_fine(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("checkup:questions")
    s.wait_for_jobs()
    for _ in range(12):
        s.type("N")
    s.wait_for_jobs()
    return s


def checkup_part(part: str) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = checkup_result(folder, look)
        s.go(f"checkup:{part}")
        s.wait_for_jobs()
        return s

    return scene


def checkup_close(folder: Path, look: dict[str, object]) -> Stage:
    s = checkup_result(folder, look)
    s.click("result_close")
    return s


def pain_map(folder: Path, look: dict[str, object]) -> Stage:
    from rehab.domain.pain_map import Place, Quality, Spot

    s = stage(folder, **look)
    episode = s.services.people.current().id
    then = s.now[0] - timedelta(days=21)
    spots = (
        Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 7, (Quality.SHARP,)),
        Spot(Place.INSERTION, Side.LEFT, 3, (Quality.DULL,)),
    )
    s.services.maps.save(episode, spots, at=then)
    spots = (
        Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 5, (Quality.SHARP, Quality.BRUISED)),
        Spot(Place.PLANTAR_CENTRAL, Side.LEFT, 4),
        Spot(Place.PLANTAR_MEDIAL, Side.RIGHT, 2),
    )
    s.services.maps.save(episode, spots)
    s.go("checkup:map")
    s.wait_for_jobs()
    return s


def tried(folder: Path, look: dict[str, object]) -> Stage:
    from rehab.domain.treatment import StartedBy, TreatmentKind

    s = stage(folder, **look)
    episode, log = s.services.people.current().id, s.services.treatments.log
    start = TODAY - timedelta(days=20)
    log(TreatmentKind.TAPE, start, start + timedelta(days=13), episode, dose="every other day")
    log(TreatmentKind.INJECTION, start, start, episode, started_by=StartedBy.CLINICIAN, provider="Dr Weber")
    s.go("checkup:tried")
    s.wait_for_jobs()
    return s


def tried_form(folder: Path, look: dict[str, object]) -> Stage:
    s = tried(folder, look)
    s.click("ledger_add")
    return s


def flagged(page: str) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = checkup_result(folder, look)
        s.go(page)
        s.wait_for_jobs()
        return s

    return scene


def settings(section: str) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        s.go(f"settings:{section}")
        return s

    return scene


def first_run(step: str) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, sample=False, **look)
        s.go(f"first_run:{step}")
        return s

    return scene


def bug_card(unfolded: bool) -> Scene:
    """What is said after a bug: the hook of the log calls it with the exception."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        try:
            s.app.window.page("nowhere")
        except KeyError as error:
            s.app.note_crash(error)
        settle()
        if unfolded:
            s.click("error_details_toggle")
        return s

    return scene


SCENES: dict[str, Scene] = {
    **today_scenes.SCENES,
    **lock_scenes.SCENES,
    "02-session-empty": session_empty,
    "02-session-filled": session_filled,
    "02-session-red": session_red,
    "03-progress-failing": progress_failing,
    "03-progress-read-out": progress_read_out,
    "03-progress-looked-at": progress_looked_at,
    "03-progress-table": progress_table,
    "03-progress-day": progress_day,
    "03-progress-early": progress_early,
    "03-progress-first-day": progress_first_day,
    "03-progress-no-program": progress_no_program,
    **program_scenes.SCENES,
    **file_scenes.SCENES,
    **paper_scenes.SCENES,
    **shared_scenes.SCENES,
    **library_scenes.SCENES,
    "06-checkup-question": checkup_question,
    "06-checkup-start": checkup_start,
    "06-checkup-offer": checkup_offer,
    "06-checkup-result": checkup_result,
    "06-checkup-emergency": checkup_emergency,
    "06-checkup-fine": checkup_fine,
    "06-checkup-close": checkup_close,
    "06-checkup-past": checkup_part("past"),
    "06-guide-causes": checkup_part("guide/causes"),
    "06-guide-open-card": checkup_part("guide/causes/nerve"),
    "06-guide-treatments": checkup_part("guide/treatments"),
    "06-pain-map": pain_map,
    "06-tried": tried,
    "06-tried-form": tried_form,
    "06-flag-today": flagged("today"),
    "06-flag-progress": flagged("progress"),
    "06-flag-program": flagged("program"),
    **pose_scenes.SCENES,
    **clinic_scenes.SCENES,
    "10-first-run-1": first_run("who"),
    "10-first-run-minor": first_run_minor,
    "10-first-run-2": first_run("where"),
    "10-first-run-3": first_run("program"),
    "10-settings-general": settings("general"),
    "10-settings-verdict": settings("verdict"),
    "10-settings-seeing": settings("seeing"),
    "10-settings-about": settings("about"),
    **help_scenes.SCENES,
    "10-bug": bug_card(unfolded=False),
    "10-bug-details": bug_card(unfolded=True),
    **care_scenes.SCENES,
}
SCENES |= progress_scenes(stage, settle) | player_scenes.SCENES | history_scenes(stage) | run_scenes(stage)
