"""Makes each page with its presenter when it is first asked for, and connects them to the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rehab.domain.clock import local_day
from rehab.services.outcome import ALL_KINDS, Change
from rehab.ui.clinic_pages import ClinicPages
from rehab.ui.commands import Commands
from rehab.ui.drops import FileDrops
from rehab.ui.files import Files
from rehab.ui.flag_news import FlagNews
from rehab.ui.jobs import Jobs
from rehab.ui.people import People
from rehab.ui.run_news import RunNews
from rehab.ui.undo import UndoHistory
from rehab.ui.verdict_news import VerdictNews
from rehab.ui.widgets.sketches import sketches

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from rehab.domain.paper import PaperSize
    from rehab.domain.program import Plan
    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Result
    from rehab.ui.page_kind import PageFactory, Presenter
    from rehab.ui.pose.board import Board
    from rehab.ui.run.page import RunsPage
    from rehab.ui.run.presenter import RunsPresenter
    from rehab.ui.window import Window

LOOK_AFTER_MS = 50
FULL = frozenset({"first_run", "session", "player", "pose"})
"""Pages that fill the window."""
LOCK = "lock"
"""Where somebody goes who locks the window."""


class Pages(QObject):
    """The pages of one window over one open data file."""

    settings_changed = Signal(object)
    """Payload: the new `Settings`."""
    protection_changed = Signal()
    """Encryption was switched on or off, or the minutes of the lock are others."""

    def __init__(
        self,
        window: Window,
        services: Services,
        feed: Feed,
        choose_file: Callable[[str], Path | None],
        pictures: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._feed = feed
        self._choose_file = choose_file
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self.jobs = Jobs(self._executor, self)
        self.choose_printer: Callable[[PaperSize, str, int], QPrinter | None] | None = None
        self._easel = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drawing")
        self.drawings = Jobs(self._easel, self)
        sketches().attach(pictures)
        # Drawing needs numpy and shapely; the first page is painted before they are loaded.
        QTimer.singleShot(LOOK_AFTER_MS, self, lambda: sketches().work_in(self.drawings))
        self._stocking = False
        QTimer.singleShot(LOOK_AFTER_MS, self, self._stock)
        self.undo = UndoHistory(services.undoer, feed, self)
        self.people = People(window, services, self.undo, feed, self)
        tabs = {
            "chart": self._progress,
            "log": self._history,
            "runs": self._make_runs,
            "checkups": self._checkup,
        }
        self.clinic = ClinicPages(window, services, self.jobs, self.undo, feed, self.people, tabs)
        self._board: Board | None = None
        self.news = VerdictNews(window, services, self.jobs, feed, self)
        self.run_news = RunNews(window, services, self.jobs, feed, self)
        self.flags = FlagNews(window, services, self.jobs, feed, self.undo, self)
        window.attach(self.clinic.guarded(self._factories()), FULL, feed)
        window.notices.attach_undo(self.undo)
        self.files = Files(window, services, self.jobs, self.undo, feed, choose_file, self._open_runs)
        self.drops = FileDrops(window, self.files.take)
        self.commands = Commands(window, self.undo, services.preferences, services.care, self.jobs)
        self.commands.settings_changed.connect(self.settings_changed)
        window.list_pages(self.people.pages)
        self.commands.list_pages()
        self.people.mode_changed.connect(self.commands.list_pages)
        QTimer.singleShot(LOOK_AFTER_MS, self.flags, self.flags.look)

    def _factories(self) -> dict[str, PageFactory]:
        return {
            "first_run": self._first_run,
            "today": self._today,
            "progress": self._progress,
            "program": self._program,
            "library": self._library,
            "runs": self._runs,
            "checkup": self._checkup,
            "history": self._history,
            "settings": self._settings,
            "session": self._session,
            "paper": self._paper,
            "report": self._report,
            "pose": self._pose,
            "player": self._player,
            **self.clinic.factories(),
        }

    def _stock(self) -> None:
        """Read the content in a job, once; whoever shows pictures of it reads again then."""
        if not self._stocking and not self._services.library.ready:
            self._stocking = True
            self.jobs.start(lambda _progress: self._read_content(), self._on_stocked)

    def _read_content(self) -> None:
        self._services.library.stock()
        self._services.checkups.guide()
        # Many files that are wanted at once: they are loaded while nobody waits for them.
        import_module("rehab.ui.paper.factory")

    def _on_stocked(self, _result: Result) -> None:
        self._feed.publish(Change(frozenset({"exercise"})))

    def close(self) -> None:
        """Let running jobs end; nothing that was acknowledged depends on them."""
        self.files.close()
        self.people.close()
        self.jobs.close()
        sketches().detach()
        self.drawings.close()
        for executor in (self._executor, self._easel):
            executor.shutdown(wait=True, cancel_futures=True)

    def _episode(self) -> UUID | None:
        current = self._services.people.current()
        return current.id if current is not None else None

    def _first_run(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.first_run.page import FirstRunPage
        from rehab.ui.first_run.presenter import FirstRunPresenter

        s, page = self._services, FirstRunPage()
        presenter = FirstRunPresenter(
            page,
            s.people,
            s.planner,
            s.checkups,
            s.library,
            self._fill_sample,
            self._restore,
            self._choose_file,
            self._feed,
            self.undo,
            self._window.go,
            self._window.notices.show_problem,
            page,
        )
        return page, presenter

    def _today(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.today.factory import make_today

        page, presenter = make_today(self._services, self.undo, self._feed, self._window)
        self.news.told.connect(presenter.show_verdict)
        self.run_news.serve(page, presenter.quick, self._window.go)
        # Today is painted first: the verdict imports numpy, and imports in another thread hold the window up.
        QTimer.singleShot(LOOK_AFTER_MS, self.news.look)
        return page, presenter

    def _session(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.session.factory import make_session

        return make_session(self._services, self.undo, self._feed, self._window)

    def _player(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.player.factory import make_player

        return make_player(self._services, self._feed, self._window, self._episode)

    def _progress(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.progress.factory import make_progress

        return make_progress(
            self._services, self.jobs, self.undo, self._feed, self._window, self._choose_file
        )

    def _history(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.history.factory import make_history

        return make_history(self._services, self.jobs, self.undo, self._feed, self._window)

    def _program(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.program.page import ProgramPage
        from rehab.ui.program.presenter import ProgramPresenter

        s, page = self._services, ProgramPage()
        notices = self._window.notices
        presenter = ProgramPresenter(
            page, s, self._feed, self.undo, self._window.go, notices.show_problem, notices.undo, page
        )
        return page, presenter

    def _library(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.exercise.factory import make_library

        self._stock()
        return make_library(
            self._services,
            self.jobs,
            self.undo,
            self._feed,
            episode=self._episode,
            choose_file=self._choose_file,
            window=self._window,
        )

    def _runs(self) -> tuple[QWidget, Presenter]:
        page, self.run_presenter = self._make_runs()
        return page, self.run_presenter

    def _make_runs(self) -> tuple[RunsPage, RunsPresenter]:
        from rehab.ui.run.factory import make_runs

        return make_runs(
            self._services, self.jobs, self.undo, self._feed, drops=self.drops, notices=self._window.notices
        )

    def _open_runs(self, files: list[Path]) -> None:
        """Files with runs, wherever they came from."""
        self._window.go("runs")
        if not self.people.on_list:
            self.run_presenter.open_files(files)

    def _checkup(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.guide.factory import make_checkup

        return make_checkup(self._services, self.jobs, self.undo, self._feed, self._window)

    def _pose(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.pose.board import Board
        from rehab.ui.pose.factory import make_pose

        # What is not saved yet outlives the page, which is made anew when the text size changes.
        self._board = self._board or Board()
        return make_pose(self._services, self.jobs, self.undo, self._feed, self._window, self._board)

    def _paper(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.paper.factory import make_paper

        return make_paper(self._services, self.jobs, self._window, self._choose_file, self.choose_printer)

    def _report(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.doctor_chart import report_chart
        from rehab.ui.paper.factory import make_report

        s, choose = self._services, self._choose_file
        return make_report(s, self.jobs, self._window, report_chart, choose, self.choose_printer)

    def _settings(self) -> tuple[QWidget, Presenter]:
        from rehab.ui.settings.backup_desk import Reach
        from rehab.ui.settings.factory import make_settings

        problems = self._window.notices.show_problem
        page, presenter = make_settings(
            self._services,
            self.jobs,
            self.undo,
            self._feed,
            people=self.people,
            reach=Reach(self._choose_file, self._on_replaced, problems, self._today_is),
            episode=self._episode,
            lock=self._lock,
            protection_changed=self.protection_changed.emit,
        )
        presenter.settings_changed.connect(self.settings_changed)
        return page, presenter

    def _lock(self) -> None:
        self._window.elsewhere.emit(LOCK)

    def _today_is(self) -> date:
        s = self._services
        return local_day(s.clock(), s.preferences.settings.day_ends_at)

    def _fill_sample(self) -> Outcome[Plan]:
        return self._services.sample.fill(self._today_is())

    def _restore(self, file: Path) -> None:
        """Bring a backup back and go to its Today."""
        self._services.care.restore(file)
        self._on_replaced()
        if self._services.people.current() is not None:
            self._window.go("today")

    def _on_replaced(self) -> None:
        """The data are others as a whole: steps that could be undone belong to those from before."""
        self.undo.clear()
        self._feed.publish(Change(ALL_KINDS))
