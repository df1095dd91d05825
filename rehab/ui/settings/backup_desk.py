"""Between the backup panel and the care of the data file: everything that takes time runs as a job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from rehab.domain.errors import EnvironmentProblem
from rehab.services.unlock import LOCKED
from rehab.ui import texts
from rehab.ui.dialogs import ConfirmCard
from rehab.ui.settings.backups import build_backups_state
from rehab.ui.settings.erase_desk import EraseDesk
from rehab.ui.settings.inside_card import InsideCard
from rehab.ui.settings.words_card import WordsCard
from rehab.ui.texts import backups as words

if TYPE_CHECKING:
    from datetime import date

    from rehab.services.data_care import DataCare
    from rehab.services.preferences import Preferences
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.settings.backup_panel import BackupPanel

ChooseFile = Callable[[str], Path | None]


@dataclass(frozen=True, slots=True)
class Reach:
    """What the desk asks of the window around it.

    Attributes:
        choose_file: Asks for a file, ``backup``, or a folder, ``backup-folder``.
        replaced: Called after the data were replaced as a whole.
        problems: Shows what the computer refused.
        today: The person's day.
    """

    choose_file: ChooseFile
    replaced: Callable[[], None]
    problems: Callable[[EnvironmentProblem], None]
    today: Callable[[], date]


class BackupDesk(QObject):
    """Lists, makes, restores and deletes."""

    def __init__(
        self,
        care: DataCare,
        preferences: Preferences,
        jobs: Jobs,
        reach: Reach,
        refused: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """`refused` shows one sentence above the panel; an empty one takes it away."""
        super().__init__(parent)
        self._care = care
        self._preferences = preferences
        self._jobs = jobs
        self._reach = reach
        self._refused = refused
        self._panel: BackupPanel | None = None
        self._erasing = EraseDesk(care, self._start, self._replace, self._on_erased)
        self._before: Path | None = None
        """The backup that a restore or an erasure made first."""
        self._untold: tuple[str, bool] | None = None
        """What came of a replacement while no panel was open, and whether it can be undone."""

    def take(self, panel: BackupPanel) -> None:
        """Serve a panel from now on; `refresh` fills it."""
        self._panel = panel
        panel.wanted.connect(self._act)
        panel.switched.connect(self._switch)
        panel.inside_wanted.connect(self._look_inside)
        panel.restore_wanted.connect(self._ask_restore)
        if self._untold is not None:
            panel.show_news(*self._untold)
            self._untold = None

    def refresh(self) -> None:
        """Read the list again, when there is a panel."""
        self._start(self._care.backups, self._on_listed)

    def _replace(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Replace the data as a whole; every page hears of it, also when another section is open by then."""
        self._start(work, then, replaces=True)

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None], *, replaces: bool = False) -> None:
        panel = self._panel

        def told(result: Result) -> None:
            there = panel is not None and panel is self._panel and isValid(panel)
            if not there and not replaces:
                return  # another section is open by now
            locked = isinstance(result.problem, EnvironmentProblem) and result.problem.code == LOCKED
            if locked and there and panel is not None and result.problem is not None:
                again = partial(self._start, work, then, replaces=replaces)
                self._ask_words(panel, result.problem.values["path"], again)
            elif isinstance(result.problem, EnvironmentProblem):
                self._reach.problems(result.problem)
            elif result.problem is not None:
                self._refused(texts.problem(result.problem))
            elif result.bug is None and not result.cancelled:
                if there:
                    self._refused("")
                then(result.value)

        def run(_progress: Progress) -> Any:
            return work()

        self._jobs.start(run, told)

    def _ask_words(self, panel: BackupPanel, file: Any, then: Callable[[], None]) -> None:
        """Ask what opens an encrypted backup, and go on with what needed it."""
        card = WordsCard(
            panel,
            "backup",
            self.tr("This backup is encrypted"),
            self.tr("Type the passphrase of {name}, or its recovery code.").format(name=Path(file).name),
            self.tr("Open"),
        )

        def told(result: Result) -> None:
            if not isValid(card):
                return
            if result.problem is not None:
                card.show_problem(texts.problem(result.problem))
                return
            card.close_card()
            then()

        def opened(words: str, _new: str) -> None:
            self._jobs.start(lambda _progress: self._care.unlock(words, Path(file)), told)

        card.confirmed.connect(opened)
        card.open_card()

    def _on_listed(self, found: Any) -> None:
        if self._panel is not None:
            by_itself = self._preferences.settings.auto_backup
            self._panel.show_state(
                build_backups_state(found, self._care.folder, by_itself, self._reach.today())
            )

    # the buttons

    def _act(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "backup": self._back_up,
            "folder": self._choose_folder,
            "check": self._check,
            "restore": self._choose_backup,
            "undo": self._undo,
            "erase": self._ask_erase,
            "erase_person": self._ask_erase_person,
        }
        acts[what]()

    def _back_up(self) -> None:
        self._start(self._care.backup, self._on_backed_up)

    def _on_backed_up(self, made: Any) -> None:
        self._tell(texts.backup_done(made.name))

    def _tell(self, text: str, undo: bool = False) -> None:
        if self._panel is not None and isValid(self._panel):
            self._panel.show_news(text, undo)
        else:
            self._untold = text, undo
        self.refresh()

    def _check(self) -> None:
        self._start(self._care.check, lambda result: self._tell(texts.check_result(result)))

    def _switch(self, on: bool) -> None:
        self._change(auto_backup=on)

    def _choose_folder(self) -> None:
        folder = self._reach.choose_file("backup-folder")
        if folder is not None:
            self._change(backup_folder=str(folder))

    def _change(self, **changes: Any) -> None:
        try:
            self._preferences.change(**changes)
        except EnvironmentProblem as problem:
            self._reach.problems(problem)
        self.refresh()

    # back

    def _look_inside(self, file: str) -> None:
        path = Path(file)

        def show(found: Any) -> None:
            if self._panel is None:
                return
            card = InsideCard(self._panel, path.name, words.inside(found))
            card.restore_wanted.connect(lambda: self._restore(path))
            card.open_card()

        self._start(lambda: self._care.look_inside(path), show)

    def _choose_backup(self) -> None:
        path = self._reach.choose_file("backup")
        if path is not None:
            self._look_inside(str(path))

    def _ask_restore(self, file: str) -> None:
        if self._panel is None:
            return
        card = ConfirmCard(
            self._panel,
            self.tr("Restore this backup?"),
            self.tr(
                "{name} takes the place of what you have now. What you have now becomes a backup first, and one click "
                "brings it back."
            ).format(name=Path(file).name),
            self.tr("Restore"),
            destructive=False,
        )
        card.confirmed.connect(lambda: self._restore(Path(file)))
        card.open_card()

    def _restore(self, path: Path) -> None:
        self._replace(lambda: self._care.restore(path), self._on_restored)

    def _on_restored(self, result: Any) -> None:
        self._before = result.kept if result.before is not None else None
        self._reach.replaced()
        self._tell(words.restored(result), undo=self._before is not None)

    def _undo(self) -> None:
        if self._before is not None:
            self._restore(self._before)

    # out

    def _ask_erase(self) -> None:
        if self._panel is not None:
            self._erasing.ask_all(self._panel)

    def _ask_erase_person(self) -> None:
        if self._panel is not None:
            self._erasing.ask_person(self._panel)

    def _on_erased(self, text: str, kept: Path | None) -> None:
        self._before = kept
        self._reach.replaced()
        self._tell(text, undo=kept is not None)
