"""Long work: one after the other, told in the window's thread, cancelled, and never an exception that gets lost."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from rehab.domain.errors import EnvironmentProblem
from rehab.ui.jobs import Jobs, Progress, Result, without_full_collections
from rehab.ui.sweep import Sweep, sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    executor = ThreadPoolExecutor(max_workers=2)
    queue = Jobs(executor)
    yield queue
    queue.close()
    executor.shutdown()


class Told:
    def __init__(self) -> None:
        self.results: list[Result] = []
        self.threads: list[int] = []

    def take(self, result: Result) -> None:
        self.results.append(result)
        self.threads.append(threading.get_ident())


def test_that_jobs_run_in_order_and_are_told_in_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    told, order = Told(), []

    def work(name: str) -> object:
        def run(_progress: Progress) -> str:
            order.append((name, threading.get_ident()))
            return name

        return run

    for name in "abc":
        jobs.start(work(name), told.take)
    qtbot.waitUntil(lambda: jobs.idle)
    assert [name for name, _ in order] == ["a", "b", "c"]
    assert [result.value for result in told.results] == ["a", "b", "c"]
    assert set(told.threads) == {threading.get_ident()}
    assert threading.get_ident() not in {thread for _, thread in order}


def test_that_a_cancelled_job_stops_at_its_next_step(jobs: Jobs, qtbot: QtBot) -> None:
    told, begun, goes_on = Told(), threading.Event(), threading.Event()

    def run(progress: Progress) -> str:
        begun.set()
        goes_on.wait(10)
        progress.step(1, 2)
        return "done"

    job = jobs.start(run, told.take)
    qtbot.waitUntil(begun.is_set)
    job.progress.cancel()
    goes_on.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert told.results == [Result(cancelled=True)]


def test_that_progress_arrives(jobs: Jobs, qtbot: QtBot) -> None:
    told, steps = Told(), []

    def run(progress: Progress) -> None:
        for done in range(3):
            progress.step(done, 3)

    begin = threading.Event()

    def waiting(progress: Progress) -> None:
        begin.wait(10)
        run(progress)

    job = jobs.start(waiting, told.take)
    job.progress.stepped.connect(lambda done, total: steps.append((done, total)))
    begin.set()
    qtbot.waitUntil(lambda: len(steps) == 3 and jobs.idle)
    assert steps == [(0, 3), (1, 3), (2, 3)]


def test_that_a_problem_and_a_bug_are_results_and_the_next_job_runs(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told = Told()

    def full(_progress: Progress) -> None:
        raise EnvironmentProblem("disk_full")

    def bug(_progress: Progress) -> None:
        raise ZeroDivisionError

    for work in (full, bug, lambda _progress: "fine"):
        jobs.start(work, told.take)
    qtbot.waitUntil(lambda: jobs.idle)
    problem, broken, fine = told.results
    assert problem.problem is not None
    assert problem.problem.code == "disk_full"
    assert isinstance(broken.bug, ZeroDivisionError)
    assert fine.value == "fine"
    assert "job failed" in caplog.text


def test_that_a_closed_queue_starts_and_tells_nothing(jobs: Jobs) -> None:
    told = Told()
    jobs.close()
    jobs.start(lambda _progress: "late", told.take)
    assert told.results == []


def test_that_only_young_objects_are_collected_while_a_job_makes_many() -> None:
    usual, seen = gc.get_threshold(), []

    def hear(phase: str, info: dict[str, int]) -> None:
        if phase == "stop":
            seen.append(info["generation"])

    gc.callbacks.append(hear)
    kept: list[list[int]] = []
    try:
        with without_full_collections():
            for _ in range(300):
                kept += [[number] for number in range(2 * usual[0])]
                sweep()
    finally:
        gc.callbacks.remove(hear)
    assert len(kept) == 600 * usual[0]
    assert 1 in seen
    assert 2 not in seen
    assert gc.get_threshold() == usual


def test_that_a_busy_job_hands_the_interpreter_over_soon(jobs: Jobs) -> None:
    assert jobs.idle
    assert sys.getswitchinterval() < 0.001


class Knot:
    """Only Python's collector finds it: it holds itself."""

    def __init__(self) -> None:
        self.me = self


def test_that_what_nobody_uses_any_more_goes_in_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    gone: set[int] = set()

    def tie(_progress: Progress) -> None:
        for _ in range(3 * gc.get_threshold()[0]):
            weakref.finalize(Knot(), lambda: gone.add(threading.get_ident()))

    gc.enable()
    told, sweeping = Told(), Sweep()
    try:
        jobs.start(tie, told.take)
        qtbot.waitUntil(lambda: jobs.idle)
        assert gone == set()
        sweeping.sweep()
        assert gone == {threading.get_ident()}
    finally:
        sweeping.stop()
        assert gc.isenabled()
        gc.disable()


class Page(QObject):
    """Somebody who waits, and is taken down meanwhile."""

    def take(self, _result: Result) -> None:
        self.objectName()


def test_that_a_page_that_is_gone_is_not_told_and_the_next_work_is_done(jobs: Jobs, qtbot: QtBot) -> None:
    page, told, go = Page(), Told(), threading.Event()
    jobs.start(lambda _progress: go.wait(5), page.take)
    delete(page)
    jobs.start(lambda _progress: 2, told.take)
    go.set()
    qtbot.waitUntil(lambda: [result.value for result in told.results] == [2])
    assert jobs.idle


def test_that_modules_are_not_gone_through_at_every_full_collection(qapp: object) -> None:
    assert qapp is not None
    held, sweeping = len(gc.get_objects()), Sweep()
    try:
        sweeping.sweep()
        assert gc.get_freeze_count() > held / 2
        assert len(gc.get_objects()) < held / 2
    finally:
        sweeping.stop()
    assert gc.get_freeze_count() == 0
