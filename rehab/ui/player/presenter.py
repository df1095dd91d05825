"""Between the player page and the session: looks at the clock, tells events, keeps every finished set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.play import Event, Kind, Mode
from rehab.domain.player import apply, at, gap
from rehab.domain.session import StopReason
from rehab.ui.player import words
from rehab.ui.player.keeper import PlayKeeper, must_keep, must_show
from rehab.ui.player.leaving_out import LeavingOut
from rehab.ui.player.pulse import Pulse
from rehab.ui.player.state import build_frame, build_player_state
from rehab.ui.player.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.clock import Clock
    from rehab.domain.exercise import Exercise
    from rehab.domain.play import Play
    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.play_form import Playing
    from rehab.services.player import PlayLog
    from rehab.services.preferences import Preferences
    from rehab.ui.feed import Feed
    from rehab.ui.player.machine import Machine
    from rehab.ui.player.page import PlayerPage

RESUME = "resume"
"""Place of the session that was begun, whichever it is."""


class PlayerPresenter(QObject):
    """Opens a due session (its name), a routine (its key) or what was begun (``resume``) and plays it."""

    def __init__(
        self,
        page: PlayerPage,
        *,
        plays: PlayLog,
        waits: Callable[[], bool],
        library: ExerciseLibrary,
        preferences: Preferences,
        feed: Feed,
        navigate: Callable[[str], None],
        clock: Clock,
        problems: Callable[[EnvironmentProblem], None],
        machine: Machine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._plays, self._library = page, plays, library
        self._waits = waits
        self._preferences, self._navigate = preferences, navigate
        self._clock, self._problems, self._machine = clock, problems, machine
        self._keeper = PlayKeeper(plays, feed, problems)
        self._voice = Voice(page, preferences, machine.play_file, problems)
        self._leaving_out = LeavingOut(page, lambda: self.play, self._tell)
        self._playing: Playing | None = None
        self._exercises: dict[str, Exercise] = {}
        self._seen = True
        self._slow = False
        self.pulse = Pulse(self)
        self.pulse.beat.connect(self.look)
        self._wire(page)

    def _wire(self, page: PlayerPage) -> None:
        page.main_clicked.connect(self.press)
        page.back_clicked.connect(self.back)
        page.next_clicked.connect(self.next)
        page.step_chosen.connect(self.go_to)
        page.pain_chosen.connect(self.feel)
        page.alarm_chosen.connect(self.sound_alarm)
        page.halve_clicked.connect(self.halve)
        page.end_clicked.connect(self.end)
        page.form_clicked.connect(self.use_form)
        page.slow_toggled.connect(self.toggle_slow)
        page.shown.connect(self.uncover)
        page.covered.connect(self.cover)
        page.left.connect(self.leave)

    # opening

    @property
    def place(self) -> str:
        """What to open again when the page is made anew."""
        playing = self._playing
        if playing is None or playing.play.mode is Mode.READY:
            return "" if playing is None else playing.target
        return RESUME

    def refresh(self) -> None:
        """Show the session again; without one there is nothing to do here."""
        if self._playing is None:
            self._navigate("today")
        else:
            self._show()

    def open(self, argument: str) -> None:
        """Open a routine, or what was begun at its first open set; not while a warning sign waits for a look."""
        if self._waits():
            self._navigate("checkup:result")
            return
        try:
            found = self._plays.any_unfinished() if argument == RESUME else self._plays.start(argument)
            if found is not None:
                self._exercises = {exercise.slug: exercise for exercise in self._library.exercises()}
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        if found is None:
            self._playing = None
            self._navigate("today")
            return
        if found.play.mode is Mode.OVER:
            found = replace(found, play=apply(found.play, Event(Kind.GO, self._clock())))
        self._playing = found
        self._keeper.begin()
        self._page.single_keys = self._preferences.settings.single_keys
        self._voice.show()
        if self._page.asks_skip:
            self._page.close_skip()
        if found.play.mode is Mode.OVER:
            self._finish()
        else:
            self._show()

    @property
    def play(self) -> Play | None:
        """Where the session stands, as of the last look."""
        return None if self._playing is None else self._playing.play

    def _show(self) -> None:
        playing = self._playing
        if playing is None:
            return
        state = build_player_state(playing.play, playing.name, self._exercises)
        self._page.show_state(state)
        if self._keeper.gone:
            self._page.show_problem(words.gone())
        self._run()

    def _run(self) -> None:
        running = self.play is not None and self.play.mode is Mode.RUNNING
        self.pulse.set_running(running, self._seen)
        self._machine.awake.hold(running)

    # the clock

    def look(self) -> None:
        """Move on to the present instant; what the computer slept through is not counted."""
        playing, now = self._playing, self._clock()
        if playing is None:
            return
        if playing.play.mode is Mode.RUNNING and gap(playing.play.at, now):
            self._tell(Kind.SLEPT)
            return
        before = playing.play
        self._playing = replace(playing, play=at(before, now))
        self._follow(before)

    def _tell(self, kind: Kind, value: int | None = None, reason: StopReason | None = None) -> None:
        playing, now = self._playing, self._clock()
        if playing is None:
            return
        before = playing.play
        if kind is not Kind.SLEPT and before.mode is Mode.RUNNING and gap(before.at, now):
            before = apply(before, Event(Kind.SLEPT, now))
        self._playing = replace(playing, play=apply(before, Event(kind, now, value, reason)))
        self._follow(before)

    def _follow(self, before: Play) -> None:
        """Show what a look or an event has changed, keep it, and let it be heard."""
        playing = self._playing
        if playing is None:
            return
        play = playing.play
        if must_keep(before) != must_keep(play):
            self._keeper.keep(playing)
        if play.mode is Mode.RUNNING:
            self._voice.tell(before, play)
        if play.mode is Mode.OVER:
            self._finish()
        elif must_show(before) != must_show(play):
            self._show()
        else:
            self._page.show_frame(build_frame(play, playing.name, self._exercises.get(play.shown.exercise)))

    # what a person does

    def press(self) -> None:
        """The large button: start, count, pause, carry on."""
        play = self.play
        if play is None:
            return
        if play.mode is not Mode.RUNNING:
            self._tell(Kind.GO)
        else:
            self._tell(Kind.PAUSE if play.left is not None else Kind.REP)

    def back(self) -> None:
        """The exercise before."""
        self._tell(Kind.BACK)

    def next(self) -> None:
        """The next exercise; behind the last one the session ends."""
        if self.play is not None and self.play.item + 1 >= len(self.play.items):
            self.end()
        else:
            self._tell(Kind.NEXT)

    def go_to(self, index: int) -> None:
        """An exercise that was clicked."""
        while self.play is not None and self.play.item != index:
            self._tell(Kind.NEXT if index > self.play.item else Kind.BACK)

    def feel(self, value: int) -> None:
        """Take pain now; red stops the clock."""
        self._tell(Kind.PAIN, value)

    def sound_alarm(self, reason: str) -> None:
        """Note that the pain is sharp or changes the movement, which stops the clock; the same again takes it back."""
        self._tell(Kind.ALARM, reason=StopReason(reason))

    def halve(self) -> None:
        """Do about half of what is left of this exercise."""
        self._tell(Kind.HALVE)

    def end(self) -> None:
        """End the session; without anything done there is nothing to sum up."""
        play = self.play
        if play is None:
            return
        if play.done or play.skips:
            self._tell(Kind.END)
        else:
            self._give_up()
            self._navigate("today")

    def use_form(self) -> None:
        """Log the session in a form, without the player."""
        playing = self._playing
        if playing is not None and playing.play.mode is Mode.READY:
            self._playing = None
            self._navigate(f"session:{playing.target}")

    def toggle_slow(self) -> None:
        """Let the drawing move slower, or at its tempo."""
        self._slow = not self._slow
        self._page.stage.set_slow(self._slow)

    # coming and going

    def cover(self) -> None:
        """The window is minimised: the session goes on, nothing is painted."""
        self._seen = False
        self._run()

    def uncover(self) -> None:
        """The page is seen again."""
        self._seen = True
        self._run()

    def leave(self) -> None:
        """Another page, or the end of the program: the session waits."""
        play = self.play
        if play is not None and play.mode is Mode.RUNNING:
            self._tell(Kind.PAUSE)
            # A window that closes hides its pages once more when the data file is closed already.
            if self._playing is not None:
                self._keeper.keep(self._playing)
        self.pulse.set_running(False, False)
        self._machine.awake.hold(False)
        self._keeper.publish()

    def _give_up(self) -> None:
        playing, self._playing = self._playing, None
        self._run()
        if playing is not None:
            self._keeper.forget(playing.episode_id)

    def _finish(self) -> None:
        """On to the summary; the session is in the file already."""
        playing, self._playing = self._playing, None
        self._run()
        if playing is not None:
            self._navigate(f"session:done={playing.session_id}")
