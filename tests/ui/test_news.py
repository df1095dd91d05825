"""What is read behind the window belongs to whoever is shown, and outlives nobody."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from rehab.domain.checkup import Reply
from rehab.domain.patient import Side, Site
from rehab.domain.session import Done, SessionDraft
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

__all__ = ["road"]

ANN = "Ann"


@pytest.fixture
def window(road: Callable[..., Road]) -> Road:
    """The app of two people, each with a plan and with questions that were answered yesterday."""
    opened = road()
    opened.services.planner.start("P01", Site.HEEL, Side.LEFT)
    opened.services.checkups.record(episode(opened), {"U07": Reply.NO})
    opened.services.people.choose(opened.services.clinic.add(ANN).value.id)
    opened.services.planner.start("P01", Site.HEEL, Side.RIGHT)
    opened.services.checkups.record(episode(opened), {"U07": Reply.NO})
    opened.services.people.choose(None)
    opened.later(days=1)
    return opened


def episode(window: Road) -> UUID:
    current = window.services.people.current()
    assert current is not None
    return current.id


def sore(window: Road) -> None:
    """A session with strong pain, which asks for the check-up."""
    done = window.services.sessions.record(SessionDraft(Done.ALL, during=8), episode(window))
    window.app.feed.publish(done.change)
    window.app.window.go("library")
    window.settle()


def turn_to_ann(window: Road) -> None:
    ann = window.services.people.find(ANN)
    window.app.pages.people.switch(ann.id)


def test_that_the_line_above_a_page_never_stands_over_the_page_of_somebody_else(window: Road) -> None:
    window.services.checkups.record(episode(window), {"S09": Reply.YES})
    sore(window)
    assert "The plan is paused" in window.find("flag_banner").text()
    goes_on = Event()
    window.app.pages.jobs.start(lambda _progress: goes_on.wait(20), lambda _result: None)
    try:
        turn_to_ann(window)
        QCoreApplication.processEvents()
        assert window.page == "library"
        assert not window.shows("flag_banner")
    finally:
        goes_on.set()
    window.settle()
    assert not window.shows("flag_banner")


def test_that_later_puts_off_the_check_up_of_one_person_alone(window: Road) -> None:
    sore(window)
    banner = window.find("flag_banner")
    later = next(b for b in banner.findChildren(QWidget) if b.property("action") == "later")
    window.qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert not window.shows("flag_banner")
    turn_to_ann(window)
    window.settle()
    sore(window)
    assert "pain of 7 or more" in window.find("flag_banner").text()


def test_that_a_job_that_ends_after_the_application_has_gone_disturbs_nobody(
    qtbot: QtBot, tmp_path: Path
) -> None:
    road = Road(qtbot, tmp_path / "data").open()
    pages, services, window = road.app.pages, road.services, road.app.window
    goes_on = Event()
    pages.jobs.start(lambda _progress: goes_on.wait(20), pages._on_stocked)
    with qtbot.captureExceptions() as raised:
        delete(road.app)
        goes_on.set()
        qtbot.waitUntil(lambda: pages.jobs.idle)
    assert raised == []
    pages.close()
    services.close()
    delete(window)
