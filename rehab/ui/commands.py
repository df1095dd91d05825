"""What the menus do, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.settings import TEXT_SIZES
from rehab.ui import texts
from rehab.ui.actions import CLINIC_PAGES, PAGES, Command, MenuBar, Offer, page_title

if TYPE_CHECKING:
    from rehab.services.data_care import DataCare
    from rehab.services.preferences import Preferences
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


class Commands(QObject):
    """Builds the menu bar of a window and carries its entries out."""

    settings_changed = Signal(object)
    """Payload: the new `Settings`."""

    def __init__(
        self,
        window: Window,
        undo: UndoHistory,
        preferences: Preferences,
        care: DataCare,
        jobs: Jobs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._undo = undo
        self._preferences = preferences
        self._care = care
        self._jobs = jobs
        self._menus = MenuBar(window)
        self._build()
        undo.pushed.connect(self._on_undo_moved)
        undo.moved.connect(self._on_undo_moved)
        undo.followed.connect(lambda: self._on_undo_moved(None))
        self._on_undo_moved(None)

    def _build(self) -> None:
        m = self._menus
        m.add_menu(
            self.tr("&File"),
            (
                Command("new_program", self.tr("&New programme…"), ("Ctrl+N",), self._to("first_run:where")),
                None,
                Command("open_file", self.tr("&Open file…"), ("Ctrl+O",), self._to("import")),
                Command("export", self.tr("&Export…"), ("Ctrl+E",), self._to("export")),
                None,
                Command("import_runs", self.tr("Import &runs…"), (), self._to("runs:import")),
                Command("import_pack", self.tr("&Import pack…"), (), self._to("library:import")),
                Command("export_pack", self.tr("Ex&port pack…"), (), self._to("library:export")),
                Command("print", self.tr("&Print…"), ("Ctrl+P",), self._print),
                Command("report", self.tr("&Report for the doctor…"), (), self._to("report")),
                None,
                Command("people", self.tr("S&witch person…"), ("Ctrl+Shift+P",), self._to("people")),
                Command("backup", self.tr("&Back up now"), ("Ctrl+B",), self._back_up),
                None,
                Command("lock", self.tr("&Lock now"), ("Ctrl+L",), self._to("lock")),
                Command("quit", self.tr("&Quit"), ("Ctrl+Q",), self._quit),
            ),
        )
        m.add_menu(
            self.tr("&Edit"),
            (
                Command("undo", self.tr("&Undo"), ("Ctrl+Z",), self._window.notices.undo),
                Command("redo", self.tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), self._window.notices.redo),
                None,
                Command("find_anything", self.tr("Find &anything…"), ("Ctrl+K",), self._to("find")),
                Command("find", self.tr("&Find exercise…"), ("Ctrl+F",), self._to("library:?")),
                Command("settings", self.tr("&Settings…"), ("Ctrl+,",), self._to("settings")),
            ),
        )
        self._build_view()
        self._build_log()
        m.add_menu(
            self.tr("&Help"),
            (
                Command("help", self.tr("&Help for this screen"), ("F1", "?"), self._help),
                Command("keys", self.tr("Pages and &keys"), (), self._to("help:keys")),
                Command("verdict", self.tr("How the &verdict works"), (), self._to("help:verdict")),
                Command("sources", self.tr("&Sources"), (), self._to("help:sources")),
                None,
                Command("tour", self.tr("&Tour in five steps"), (), self._to("tour")),
                Command("about", self.tr("&About Rehab"), (), self._to("settings:about")),
            ),
        )

    def _build_log(self) -> None:
        forms = (
            ("first_step", self.tr("&First steps")),
            ("worst", self.tr("&Worst pain…")),
            ("run", self.tr("&Run…")),
            ("treatment", self.tr("&Treatment…")),
            ("note", self.tr("&Note…")),
            ("more", self.tr("&Stiffness, night, medicine")),
            ("week", self.tr("W&eekly questions…")),
        )
        log: list[Command | None] = [
            Command(f"log_{name}", text, (), self._to(f"today:{name}")) for name, text in forms
        ]
        log += [
            Command("log_self_test", self.tr("Se&lf test…"), (), self._to("history:test")),
            None,
            Command("history", self.tr("&History"), ("Ctrl+H",), self._to("history")),
        ]
        self._menus.add_menu(self.tr("&Log"), tuple(log))

    def _build_view(self) -> None:
        view: list[Command | None] = []
        for name in dict.fromkeys((*PAGES, *CLINIC_PAGES)):
            if self._window.has_page(name):
                view.append(Command(f"page_{name}", page_title(name), (), self._to(name)))
        view += [
            None,
            Command("larger", self.tr("&Larger text"), ("Ctrl++", "Ctrl+="), self._larger),
            Command("smaller", self.tr("&Smaller text"), ("Ctrl+-",), self._smaller),
            Command("normal", self.tr("&Normal text"), ("Ctrl+0",), self._normal),
            None,
            Command("full_screen", self.tr("&Full screen"), ("F11",), self._full_screen),
            Command("next_region", self.tr("Next &region"), ("F6",), self._window.next_region),
            Command(
                "previous_region", self.tr("Previous re&gion"), ("Shift+F6",), self._window.previous_region
            ),
        ]
        self._menus.add_menu(self.tr("&View"), tuple(view))
        self.list_pages()

    def list_pages(self) -> None:
        """Offer the pages of the sidebar, with the keys it shows."""
        keys = {name: f"Ctrl+{number}" for number, name in enumerate(self._window.listed, start=1)}
        for name in dict.fromkeys((*PAGES, *CLINIC_PAGES)):
            if self._window.has_page(name):
                self._menus.set_keys(f"page_{name}", (keys[name],) if name in keys else ())

    def _to(self, target: str) -> Callable[[], None]:
        """Goes to a place, as the window takes it."""

        def go() -> None:
            self._window.go(target)

        return go

    def _help(self) -> None:
        self._window.go(f"help:{self._window.current_page}")

    def _on_undo_moved(self, _entry: object) -> None:
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        if self._undo.can_undo:
            undo = self.tr("&Undo: {what}").format(what=self._undo.next_undo)
        if self._undo.can_redo:
            redo = self.tr("&Redo: {what}").format(what=self._undo.next_redo)
        self._menus.set_text("undo", undo, self._undo.can_undo)
        self._menus.set_text("redo", redo, self._undo.can_redo)

    def offered(self) -> tuple[Offer, ...]:
        """Menu entries that can be used now, without the pages."""
        return self._menus.offered()

    def keys_of(self, name: str) -> str:
        """Keys of an entry, empty for none."""
        return self._menus.actions[name].shortcut().toString() if name in self._menus.actions else ""

    def run(self, name: str) -> None:
        """Carry an entry out."""
        self._menus.actions[name].trigger()

    def state(self, name: str) -> tuple[str, bool]:
        """Words of a menu entry and whether it can be used."""
        action = self._menus.actions[name]
        return action.text(), action.isEnabled()

    def _print(self) -> None:
        """On the preview itself the key prints what is shown."""
        here = self._window.current_page
        self._window.go(f"{here}:print" if here in ("paper", "report") else "paper")

    def _quit(self) -> None:
        self._window.quit()

    def _back_up(self) -> None:
        self._jobs.start(self._do_back_up, self._on_backed_up)

    def _do_back_up(self, _progress: Progress) -> Any:
        return self._care.backup()

    def _on_backed_up(self, result: Result) -> None:
        if isinstance(result.problem, EnvironmentProblem):
            self._window.notices.show_problem(result.problem)
        elif result.value is not None:
            self._window.notices.show_notice(texts.backup_done(result.value.name))

    def _larger(self) -> None:
        self._step_text(1)

    def _smaller(self) -> None:
        self._step_text(-1)

    def _normal(self) -> None:
        self._change_text(TEXT_SIZES[0])

    def _step_text(self, by: int) -> None:
        index = TEXT_SIZES.index(self._preferences.settings.text_size) + by
        self._change_text(TEXT_SIZES[max(0, min(index, len(TEXT_SIZES) - 1))])

    def _change_text(self, size: int) -> None:
        try:
            self.settings_changed.emit(self._preferences.change(text_size=size))
        except EnvironmentProblem as problem:
            self._window.notices.show_problem(problem)

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
