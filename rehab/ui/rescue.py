"""Where the data file is not opened: save what can be read of it, and go on with that."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from rehab.ui import texts
from rehab.ui.jobs import Jobs
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, Label
from rehab.ui.widgets.paint_kit import begin, soft_box

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from rehab.services.rescue import Rescue, Rescued
    from rehab.ui.jobs import Progress, Result


class RescueBox(QFrame):
    """The offer on a soft ground, and what came of it. Passive: shows, and tells what is wanted."""

    save_clicked = Signal()
    go_on_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rescue_box")
        t = tokens()
        body = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight, self
        )
        body.setContentsMargins(t.px(14), t.px(12), t.px(14), t.px(12))
        body.setSpacing(t.px(14))
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        self.heading = Label(self.tr("What can still be read can be saved"), "strong", wrap=True)
        self.text = Label(
            self.tr(
                "As a file for spreadsheets and for Rehab, with a list of what is missing. "
                "The data file stays as it is."
            ),
            "small",
            "ink2",
            wrap=True,
        )
        self.text.setObjectName("rescue_text")
        self.problem = ErrorText()
        self.problem.setObjectName("rescue_problem")
        for label in (self.heading, self.text, self.problem):
            words.addWidget(label)
        body.addLayout(words, 1)
        self.save = Button(self.tr("Save what can be read…"))
        self.save.setObjectName("refusal_rescue")
        self.save.clicked.connect(self.save_clicked)
        self.go_on = Button(self.tr("Go on with this"))
        self.go_on.setObjectName("refusal_go_on")
        self.go_on.clicked.connect(self.go_on_clicked)
        self.go_on.hide()
        body.addWidget(self.save)
        body.addWidget(self.go_on)

    def show_work(self) -> None:
        """Say that the file is being read."""
        self.heading.setText(self.tr("Reading what can be read…"))
        self.problem.set_text("")
        self.save.setEnabled(False)
        self.go_on.setEnabled(False)

    def show_saved(self, heading: str, text: str, may_go_on: bool) -> None:
        """Say what was saved, and offer to go on with it."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.save.setEnabled(True)
        self.go_on.setEnabled(True)
        self.go_on.setVisible(may_go_on)
        self.save.setVisible(not may_go_on)
        if may_go_on:
            self.go_on.setFocus()

    def show_problem(self, text: str) -> None:
        """Say why nothing was saved."""
        self.heading.setText(self.tr("Nothing was saved"))
        self.problem.set_text(text)
        self.save.setEnabled(True)
        self.go_on.setEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        t = tokens()
        soft_box(begin(self), QRectF(self.rect()), t.px(9), t.inset, t)


class RescueDesk(QObject):
    """Between the offer and the service; the reading is a job."""

    replaced = Signal()
    """What was read has taken the place of the data file, which is kept."""

    def __init__(
        self,
        box: RescueBox,
        rescue: Rescue,
        file: Path,
        may_go_on: bool,
        choose_file: Callable[[str], Path | None],
    ) -> None:
        super().__init__(box)
        self._box = box
        self._rescue = rescue
        self._file = file
        self._may_go_on = may_go_on
        self._choose_file = choose_file
        executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="rescue")
        self.jobs = Jobs(executor, self)
        box.destroyed.connect(lambda: executor.shutdown(wait=False))
        box.save_clicked.connect(self._save)
        box.go_on_clicked.connect(self._go_on)

    def _save(self) -> None:
        from rehab.ui.texts.rescue import rescue_list

        to = self._choose_file(f"save:{self._rescue.file_name()}")
        if to is None:
            return
        self._box.show_work()

        def work(_progress: Progress) -> Rescued:
            # The dialog of the computer has asked already whether a file may be replaced.
            return self._rescue.save(self._file, to, rescue_list, overwrite=True)

        self.jobs.start(work, self._on_saved)

    def _on_saved(self, result: Result) -> None:
        from rehab.ui.texts.rescue import rescued, rescued_heading

        if result.value is None:
            self._box.show_problem("" if result.problem is None else texts.problem(result.problem))
            return
        self._box.show_saved(
            rescued_heading(result.value), rescued(result.value, self._may_go_on), self._may_go_on
        )

    def _go_on(self) -> None:
        self._box.show_work()
        self.jobs.start(lambda _progress: self._rescue.go_on(self._file), self._on_replaced)

    def _on_replaced(self, result: Result) -> None:
        if result.value is None:
            self._box.show_problem("" if result.problem is None else texts.problem(result.problem))
            return
        self.replaced.emit()
