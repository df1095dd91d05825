"""Scenes of the search over everything, of help and of the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QSignalSpy

from rehab.domain.patient import Side, Site
from rehab.ui.tour.presenter import TourPresenter
from tests.gallery.stage import TODAY, Scene, Stage, everything, settle, stage

if TYPE_CHECKING:
    from pathlib import Path


def find(typed: str) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        settle(lambda: s.services.library.ready and s.services.checkups.ready)
        s.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        s.type(typed)
        return s

    return scene


def help_at(part: str, typed: str = "") -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        settle(lambda: s.services.library.ready and s.services.checkups.ready)
        s.go(f"help:{part}")
        if typed:
            s.click("help_search")
            s.type(typed)
        return s

    return scene


def tour(step: int, *, sample: bool = True) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, sample=sample, **look)
        if not sample:
            s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY)
            s.app.feed.publish(everything())
        s.go("today")
        s.go("tour")
        for _ in range(step - 1):
            s.click("tour_next")
        s.wait_for_jobs()
        looks = QSignalSpy(s.app.guidance.findChild(TourPresenter).findChild(QTimer).timeout)
        settle(lambda: looks.count() > 1)
        return s

    return scene


def tour_offer(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.click("first_run_sample")
    s.click("first_run_next")
    s.wait_for_jobs()
    return s


SCENES: dict[str, Scene] = {
    "10-find": find(""),
    "10-find-typed": find("claf rase"),
    "10-find-day": find("12 mar"),
    "10-find-nothing": find("qqqqq"),
    "10-help-page": help_at("today"),
    "10-help-keys": help_at("keys"),
    "10-help-verdict": help_at("verdict"),
    "10-help-sources": help_at("sources"),
    "10-help-stored": help_at("stored"),
    "10-help-limits": help_at("limits"),
    "10-tour-offer": tour_offer,
    "10-tour-1": tour(1),
    "10-tour-2": tour(2),
    "10-tour-3": tour(3),
    "10-tour-4": tour(4),
    "10-tour-5": tour(5),
    "10-tour-3-first-day": tour(3, sample=False),
    "10-help-search": help_at("keys", "sorces"),
}
