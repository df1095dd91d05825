"""Between the form of an own exercise and the service: values, mistakes, a kept draft, a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from rehab.domain.errors import Problem, UserError
from rehab.services.outcome import Outcome
from rehab.ui import texts
from rehab.ui.exercise.form_state import FormState, empty_values, errors_of, table_of, values_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.own_exercise import OwnExercises
    from rehab.ui.exercise.form_state import Values
    from rehab.ui.exercise.page import LibraryPage
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs, Result
    from rehab.ui.undo import UndoHistory

KEEP_MS = 800
"""A half-filled form is kept this long after the last entry, and whenever it is left."""
POSE_PAGE = "pose"
PHOTO_BYTES = 20_000_001


class OwnPresenter(QObject):
    """Opens the form for a new exercise, a copy or an own one, and saves it."""

    saved = Signal(str)
    """Payload: slug of the exercise that was saved."""
    left = Signal(str)
    """Payload: slug of the exercise to return to, empty for the grid."""

    def __init__(
        self,
        page: LibraryPage,
        own: OwnExercises,
        library: ExerciseLibrary,
        jobs: Jobs,
        undo: UndoHistory,
        feed: Feed,
        episode: Callable[[], UUID | None],
        choose_file: Callable[[str], Path | None],
        navigate: Callable[[str], None],
        has_page: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._own, self._library, self._jobs = page, own, library, jobs
        self._undo, self._feed, self._episode = undo, feed, episode
        self._choose_file, self._navigate, self._has_page = choose_file, navigate, has_page
        self._slug, self._origin, self._key = "", "", ""
        self._base: dict[str, Any] = {}
        self._fresh: Values = empty_values()
        self._photo: bytes | None = None
        self._kept_here: dict[str, Values] = {}
        self._draft = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)
        self._wire()

    def _wire(self) -> None:
        form = self._page.form
        form.edited.connect(self._timer.start)
        form.saved.connect(self.save)
        form.cancelled.connect(self.leave)
        form.discarded.connect(self.discard)
        form.photo_clicked.connect(self.choose_photo)
        form.photo_removed.connect(self.remove_photo)
        form.draw_clicked.connect(self.draw)
        self._page.list.new_clicked.connect(self.new)
        self._page.detail.copy_clicked.connect(self.copy)
        self._page.detail.edit_clicked.connect(self.edit)
        self._page.detail.archive_clicked.connect(self.archive)
        self._page.detail.erase_clicked.connect(self.erase)

    # opening

    def new(self) -> None:
        """Open an empty form."""
        self._open("", "", {}, empty_values(), "new")

    def copy(self, slug: str) -> None:
        """Open the form with a copy of an exercise."""
        table = self._own.copied(slug)
        name = self.tr("My {name}").format(name=texts.inside(str(table["name"])))
        table["name"] = name[:60]
        self._open("", slug, table, values_of(table), f"copy {slug}")

    def edit(self, slug: str) -> None:
        """Open the form of an own exercise."""
        table = self._own.table(slug)
        self._open(slug, slug, table, values_of(table), slug)

    def _open(self, slug: str, origin: str, base: dict[str, Any], fresh: Values, key: str) -> None:
        if self._timer.isActive():
            # What was typed a moment ago belongs to the form from before.
            self.keep()
        self._slug, self._origin, self._key = slug, origin, key
        self._base, self._fresh, self._photo = base, fresh, None
        kept = self._load_draft()
        self._draft = kept is not None
        self._show({**fresh, **(kept or {})})

    def _show(self, values: Values, errors: dict[str, str] | None = None) -> None:
        shown = self._library.exercise(self._slug) if self._slug else None
        state = FormState(
            title=self._title(),
            values=values,
            slug=self._slug,
            errors=errors or {},
            shown=shown,
            photo=bool(shown and shown.photo) or self._photo is not None,
            can_draw=self._has_page(POSE_PAGE),
            draft=self._draft,
        )
        self._page.show_form(state)

    def _title(self) -> str:
        if self._slug:
            return self.tr("Edit my exercise")
        return self.tr("My own copy") if self._origin else self.tr("New exercise")

    # leaving

    def save(self) -> None:
        """Save and show the exercise, or say what is wrong."""
        if self._save():
            self.saved.emit(self._slug)

    def _save(self) -> bool:
        values = self._page.form.values()
        table = table_of(values, self._base)
        errors = errors_of(self._own.check(table))
        if errors:
            self._show(values, errors)
            self._page.form.focus_first(tuple(errors))
            return False
        try:
            outcome = self._own.save(table, self._slug, self._photo)
        except Problem as problem:
            self._show(values, {"": texts.problem(problem)})
            return False
        self._drop_draft()
        self._slug, self._photo = outcome.value.slug, None
        self._base = self._own.table(self._slug)
        self._tell(outcome)
        return True

    def leave(self) -> None:
        """Return to where the form was opened; what was typed is kept."""
        self.keep()
        self.left.emit(self._origin)

    def discard(self) -> None:
        """Forget what was typed."""
        self._drop_draft()
        self._draft = False
        self._show(self._fresh)

    def draw(self) -> None:
        """Save, then go to the page where the movement is drawn."""
        if self._save():
            self._navigate(f"{POSE_PAGE}:{self._slug}")

    def archive(self, slug: str, archived: bool) -> None:
        """Hide an own exercise, or bring it back."""
        self._change(lambda: self._own.archive(slug, archived))

    def erase(self, slug: str) -> None:
        """Take an archived own exercise out of the library and return to the grid."""
        self._change(lambda: self._own.erase(slug))

    # the picture

    def choose_photo(self) -> None:
        """Ask for a picture and make it small in a job."""
        file = self._choose_file("photo")
        if file is None:
            return
        slug, key = self._slug, self._key

        def read(_progress: object) -> Any:
            raw = _read(file)
            return self._own.set_photo(slug, raw) if slug else self._own.checked_photo(raw)

        def told(result: Result) -> None:
            if isValid(self):
                self._on_photo(result, key)

        self._jobs.start(read, told)

    def _on_photo(self, result: Result, key: str) -> None:
        if isinstance(result.value, Outcome):
            self._tell(result.value)
        if key != self._key or not self._page.shows_form:
            # The form was left meanwhile: another one is not about this picture.
            return
        if result.problem is not None:
            self._show(self._page.form.values(), {"": texts.problem(result.problem)})
            return
        if isinstance(result.value, bytes):
            self._photo = result.value
        self._show(self._page.form.values())

    def remove_photo(self) -> None:
        """Take the picture away."""
        if self._slug:
            self._change(lambda: self._own.clear_photo(self._slug))
        self._photo = None
        self._show(self._page.form.values())

    def _change(self, act: Callable[[], Outcome[Any]]) -> None:
        try:
            self._tell(act())
        except Problem as problem:
            self._page.show_problem(texts.problem(problem))

    def _tell(self, outcome: Outcome[Any]) -> None:
        self._undo.push(outcome.undo, texts.undo(outcome.undo.code))
        self._feed.publish(outcome.change)

    # half-filled

    def keep(self) -> None:
        """Write down what was typed; a form that is as new again is forgotten."""
        self._timer.stop()
        values = self._page.form.values()
        episode = self._episode()
        if values == self._fresh:
            self._drop_draft()
        elif episode is not None:
            self._own.keep_draft(episode, self._key, values)
        else:
            self._kept_here[self._key] = values

    def _load_draft(self) -> Values | None:
        episode = self._episode()
        kept = self._own.load_draft(episode, self._key) if episode is not None else None
        return kept or self._kept_here.get(self._key)

    def _drop_draft(self) -> None:
        self._timer.stop()
        self._kept_here.pop(self._key, None)
        episode = self._episode()
        if episode is not None:
            self._own.drop_draft(episode, self._key)


def _read(file: Path) -> bytes:
    """The bytes of a picture, no more than one may have."""
    try:
        with file.open("rb") as stream:
            return stream.read(PHOTO_BYTES)
    except OSError as error:
        raise UserError("file_missing", file=file) from error
