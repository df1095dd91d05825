"""The print preview in every state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.checkup import Reply
from tests.gallery.program_scenes import editing, started
from tests.gallery.stage import Scene, Stage, everything, stage

if TYPE_CHECKING:
    from pathlib import Path


def plan(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look, "P01", 7)
    s.go("paper")
    return s


def draft(folder: Path, look: dict[str, object]) -> Stage:
    """Changes of the builder, enlarged."""
    s = editing(folder, look)
    s.go("paper:draft")
    s.wait_for_jobs()
    for _step in range(3):
        s.click("paper_larger")
    return s


def programme(folder: Path, look: dict[str, object]) -> Stage:
    """A programme of the library on US Letter, second page."""
    s = stage(folder, sample=False, **look)
    s.go("paper:heel-pain-runners-return")
    s.wait_for_jobs()
    s.click("paper_next")
    return s


def nothing(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("paper")
    return s


def report(folder: Path, look: dict[str, object]) -> Stage:
    """The report for a doctor with questions and an answer that asks for a mention."""
    s = stage(folder, **look)
    episode = s.services.people.current().id
    asked = s.services.checkups.way(episode, {})
    s.services.checkups.record(episode, {**{q.id: Reply.NO for q in asked}, "S09": Reply.UNSURE})
    s.services.reports.keep_questions(episode, QUESTIONS)
    s.go("report")
    s.wait_for_jobs()
    return s


def report_flagged(folder: Path, look: dict[str, object]) -> Stage:
    """A warning sign waits for a look; the appendix is wished for."""
    s = stage(folder, **look)
    s.services.checkups.record(s.services.people.current().id, {"S02": Reply.YES, "U08": Reply.NO})
    s.app.feed.publish(everything())
    s.go("report")
    s.wait_for_jobs()
    s.click("report_appendix")
    s.wait_for_jobs()
    return s


def report_letters(folder: Path, look: dict[str, object]) -> Stage:
    """A question in letters of East Asia, on a computer that has no font for them."""
    s = stage(folder, **look)
    question = "What does \u8db3\u5e95\u8171\u819c\u708e on the referral mean?"
    s.services.reports.keep_questions(s.services.people.current().id, question)
    s.go("report")
    s.wait_for_jobs()
    return s


def report_empty(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("report")
    return s


QUESTIONS = """Could a nerve at the ankle or the lower back be part of this?
Would an ultrasound, an MRI or blood tests change what we do?
Should I stop running, and for how long?"""
SCENES: dict[str, Scene] = {
    "paper": plan,
    "paper-draft": draft,
    "paper-programme": programme,
    "paper-empty": nothing,
    "09-report": report,
    "09-report-flagged": report_flagged,
    "09-report-letters": report_letters,
    "09-report-empty": report_empty,
}
