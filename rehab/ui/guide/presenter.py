"""Between the check-up page and the services: which part is shown, and the guide."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.checkin import Night, Question
from rehab.domain.checkup import STIFFNESS_TRIGGER, Form, Reply
from rehab.domain.guide import LogWord
from rehab.domain.pain import Measure
from rehab.domain.patient import Side
from rehab.ui.conflict import settling
from rehab.ui.guide.cards_state import CAUSES, TREATMENTS, build_guide
from rehab.ui.guide.ledger_presenter import LedgerPresenter
from rehab.ui.guide.map_presenter import MapPresenter
from rehab.ui.guide.past_state import build_past
from rehab.ui.guide.questions_presenter import QuestionsPresenter
from rehab.ui.guide.state import GUIDE, MAP, OF_SOMEBODY, PARTS, PAST, QUESTIONS, TRIED
from rehab.ui.guide.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.errors import EnvironmentProblem
    from rehab.services.checkin import CheckIn
    from rehab.services.checkup import CheckUps
    from rehab.services.conflict import ConflictDesk
    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.pain_map import PainMaps
    from rehab.services.patient import People
    from rehab.services.preferences import Preferences
    from rehab.services.progress import ProgressReader
    from rehab.services.treatment import TreatmentLedger
    from rehab.ui.feed import Feed
    from rehab.ui.guide.page import CheckUpPage
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.undo import UndoHistory

LOGGED_DAYS = 28
"""How far back the log is looked at for "worth asking about" [P]."""
START, SHORT, RESULT, CLOSE, LOG = "start", "short", "result", "close", "log"
FORMS = {QUESTIONS: Form.FULL, START: Form.START, SHORT: Form.SHORT}


class CheckUpPresenter(QObject):
    """Shows the parts of the page; each has a presenter of its own."""

    def __init__(
        self,
        page: CheckUpPage,
        *,
        people: People,
        checkups: CheckUps,
        maps: PainMaps,
        treatments: TreatmentLedger,
        progress: ProgressReader,
        checkin: CheckIn,
        library: ExerciseLibrary,
        preferences: Preferences,
        feed: Feed,
        undo: UndoHistory,
        jobs: Jobs,
        conflicts: ConflictDesk,
        clock: Clock,
        navigate: Callable[[str], None],
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._people, self._checkups, self._maps = page, people, checkups, maps
        self._checkin, self._library, self._preferences = checkin, library, preferences
        self._navigate, self._jobs = navigate, jobs
        self._then: Callable[[], None] | None = None
        self._part = QUESTIONS
        self._kind = CAUSES
        self._open_cards: frozenset[str] = frozenset()
        settle = settling(page, conflicts, clock)
        self._writer = Writer(undo, feed, page.show_problem, problems, settle)
        self.questions = QuestionsPresenter(
            page,
            checkups=checkups,
            episode=self._episode,
            today=self._today,
            writer=self._writer,
            navigate=navigate,
        )
        self.map = MapPresenter(page, maps=maps, episode=self._episode, writer=self._writer)
        self.ledger = LedgerPresenter(
            page,
            treatments=treatments,
            progress=progress,
            episode=self._episode,
            today=self._today,
            writer=self._writer,
        )
        self._wire(page)

    def _wire(self, page: CheckUpPage) -> None:
        page.part_chosen.connect(self.choose_part)
        page.start_clicked.connect(self._choose_place)
        page.log_key.connect(self._log)
        page.guide.kind_chosen.connect(self.choose_kind)
        page.guide.card_toggled.connect(self.toggle_card)
        page.guide.link_clicked.connect(self._navigate)
        page.guide.log_clicked.connect(self._log_kind)
        page.past.delete_clicked.connect(self.delete_checkup)
        page.past.map_clicked.connect(self.look_at_map)
        page.past.start_clicked.connect(self._ask_all)

    def _episode(self) -> UUID | None:
        current = self._people.current()
        return current.id if current is not None else None

    def _today(self) -> date:
        return self._maps.today

    # parts

    def refresh(self) -> None:
        """Read the shown part again; what waits for the content reads anyway, and keeps what it wants to show."""
        if self._then is None:
            self._when_read(self._refresh)

    def _when_read(self, act: Callable[[], None]) -> None:
        """Act when the content is at hand; the first time a job reads it, and what was asked for last follows."""
        if self._checkups.ready and self._then is None:
            act()
            return
        reading, self._then = self._then is not None, act
        if not reading:
            self._page.show_nothing()
            self._jobs.start(self._read, self._on_read)

    def _read(self, _progress: Progress) -> None:
        self._checkups.guide()
        self._library.exercises()

    def _on_read(self, _result: Result) -> None:
        act, self._then = self._then, None
        if act is not None:
            act()

    def _refresh(self) -> None:
        self._page.single_keys = self._preferences.settings.single_keys
        if self._part in OF_SOMEBODY and self._episode() is None:
            self._page.show_nobody(self._part)
            return
        if self._part == GUIDE:
            self._show_guide()
        elif self._part == MAP:
            self.map.refresh()
        elif self._part == TRIED:
            self.ledger.refresh()
        elif self._part == PAST:
            self._show_past()
        if self._part == QUESTIONS:
            self.questions.refresh()
        else:
            self._page.show_part(self._part)

    @property
    def place(self) -> str:
        """The part that is open, for a page that is made anew."""
        return f"{GUIDE}/{self._kind}" if self._part == GUIDE else self._part

    def open(self, argument: str) -> None:
        """Show a part, such as ``questions``, ``start``, ``close``, ``guide/causes/<slug>`` or ``log/<kind>``."""
        self._when_read(lambda: self._open(argument))

    def _open(self, argument: str) -> None:
        name, _, rest = argument.partition("/")
        if name == GUIDE:
            self._open_guide(rest)
        elif name == MAP and rest:
            self.choose_part(MAP)
            self.map.compare_with(rest)
        elif name == LOG:
            self.choose_part(TRIED)
            self.ledger.add(rest)
        elif name in (RESULT, CLOSE):
            self._part = QUESTIONS
            self.questions.show_waiting()
            if name == CLOSE:
                self.questions.open_close()
        elif name in FORMS:
            self._part = QUESTIONS
            self._page.single_keys = self._preferences.settings.single_keys
            if not self.questions.under_way:
                self.questions.start(FORMS[name])
            else:
                self.questions.refresh()
        else:
            self.choose_part(name)

    def choose_part(self, part: str) -> None:
        """Show another part."""
        self._part = part if part in PARTS else QUESTIONS
        self.refresh()

    def _choose_place(self) -> None:
        self._navigate("first_run:where")

    def _ask_all(self) -> None:
        self.open(QUESTIONS)

    # guide

    def _open_guide(self, rest: str) -> None:
        kind, _, slug = rest.partition("/")
        self._part = GUIDE
        self._kind = kind if kind in (CAUSES, TREATMENTS) else self._kind
        if slug:
            self._open_cards |= {slug}
        self.refresh()
        if slug:
            self._page.reveal(self._page.guide.open_card(slug))

    def choose_kind(self, kind: str) -> None:
        """Show causes or treatments."""
        self._kind = kind
        self.refresh()

    def toggle_card(self, slug: str, is_open: bool) -> None:
        """Remember which cards are open."""
        self._open_cards = self._open_cards | {slug} if is_open else self._open_cards - {slug}

    def _show_guide(self) -> None:
        exercises = {exercise.slug: exercise for exercise in self._library.exercises()}
        guide = self._checkups.guide()
        state = build_guide(guide, self._kind, self._logged(), exercises, self._open_cards)
        self._page.guide.show_state(state)

    def _logged(self) -> frozenset[str]:
        """What the log of the last weeks holds that a card may ask about."""
        current = self._people.current()
        if current is None:
            return frozenset()
        today = self._today()
        first = today - timedelta(days=LOGGED_DAYS)
        words: set[str] = set()
        answered = [entry for entry in self._checkups.checkups(current.id) if entry.answered]
        for entry in answered[:1]:
            words |= {name for name, reply in entry.replies if reply is Reply.YES}
        for one in self._maps.maps(current.id)[:1]:
            words |= {spot.place.value for spot in one.spots}
            words |= {quality.value for spot in one.spots for quality in spot.qualities}
        readings = self._checkin.readings(current.id, first, today, Measure.FIRST_STEP)
        if any(reading.value for reading in readings):
            words.add(LogWord.FIRST_STEP)
        for answer in self._checkin.answers(current.id, first, today):
            words |= _answer_words(answer.question, answer.value)
        if current.side is Side.BOTH:
            words.add(LogWord.BOTH_HEELS)
        return frozenset(words)

    # log and past

    def _log(self) -> None:
        self._log_kind("")

    def _log_kind(self, kind: str) -> None:
        self.choose_part(TRIED)
        self.ledger.add(kind)

    def _show_past(self) -> None:
        episode = self._episode()
        if episode is None:
            return
        guide = self._checkups.guide()
        rows = build_past(
            self._checkups.checkups(episode),
            self._checkups.flags(episode),
            self._maps.maps(episode),
            guide.questions,
        )
        self._page.past.show_rows(rows)

    def look_at_map(self, map_id: UUID) -> None:
        """Show a stored map beside the newest one."""
        self.map.compare_with(str(map_id))
        self.choose_part(MAP)

    def delete_checkup(self, checkup_id: UUID) -> None:
        """Delete a stored check-up; it can be taken back."""
        if self._writer.write(lambda: self._checkups.delete(checkup_id)) is not None:
            self.refresh()


def _answer_words(question: Question, value: str | None) -> set[str]:
    if question is Question.STIFFNESS and value and int(value) > STIFFNESS_TRIGGER:
        return {LogWord.STIFFNESS.value}
    if question is Question.NIGHT and value in (Night.YES, Night.SEVERAL):
        return {LogWord.NIGHT.value}
    return set()
