"""Between the questions and the check-ups: the way through them, the result, and closing a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.checkup import Form, Reply, prune
from rehab.ui import texts
from rehab.ui.guide.close_form import CloseForm
from rehab.ui.guide.state import QUESTIONS, build_question, build_result, build_waiting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from rehab.domain.checkup import CheckQuestion, CheckUp
    from rehab.domain.flag import Flag
    from rehab.domain.guide import Country
    from rehab.services.checkup import CheckUps
    from rehab.services.outcome import Outcome
    from rehab.ui.guide.close_form import Look
    from rehab.ui.guide.page import CheckUpPage
    from rehab.ui.guide.writer import Writer


class QuestionsPresenter(QObject):
    """Holds the answers until the last question, or the first urgent one, stores them."""

    def __init__(
        self,
        page: CheckUpPage,
        *,
        checkups: CheckUps,
        episode: Callable[[], UUID | None],
        today: Callable[[], date],
        writer: Writer,
        navigate: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._page, self._checkups, self._writer = page, checkups, writer
        self._episode, self._today, self._navigate = episode, today, navigate
        self._answers: dict[str, Reply] = {}
        self._known: frozenset[str] = frozenset()
        self._form = Form.FULL
        self._index = 0
        self._stored: CheckUp | None = None
        self._form_card: CloseForm | None = None
        self._of: UUID | None = None
        """The complaint that the answers belong to."""
        page.key_answered.connect(self.answer_and_go)
        page.question.answered.connect(self.answer)
        page.question.next_clicked.connect(self.go_on)
        page.question.back_clicked.connect(self.go_back)
        page.question.later_clicked.connect(self.keep)
        page.question.skip_clicked.connect(self.skip)
        page.result.action_chosen.connect(self.act)

    # showing

    def refresh(self) -> None:
        """Show where the person is: the questions, the result, or what waits for a look."""
        episode = self._episode()
        self._keep_to(episode)
        if episode is None:
            self._page.show_nobody(QUESTIONS)
        elif self._stored is not None:
            self._show_stored(episode)
        elif not self._answers and self._checkups.waiting(episode):
            self._show_waiting(episode)
        else:
            self._show_question(episode)

    def start(self, form: Form) -> None:
        """Begin with the first question, or where it was left."""
        self._answers, self._form, self._index, self._stored = {}, form, 0, None
        self._replaces = None
        episode = self._of = self._episode()
        kept = self._checkups.draft(episode) if episode is not None else None
        if episode is not None:
            self._known = self._checkups.known(episode, kept.answers if kept is not None else {})
        if episode is not None and kept is not None:
            self._answers, self._form = kept.answers, kept.form
            way = self._way(episode)
            self._index = next((i for i, q in enumerate(way) if q.id not in self._answers), len(way) - 1)
        if episode is None:
            self.refresh()
        else:
            self._show_question(episode)

    def show_waiting(self) -> None:
        """Show what waits for a look; the questions when nothing does."""
        self._answers, self._stored, self._replaces = {}, None, None
        self.refresh()

    @property
    def under_way(self) -> bool:
        """Whether questions were answered and not stored yet."""
        self._keep_to(self._episode())
        return bool(self._answers) and self._stored is None

    def _keep_to(self, episode: UUID | None) -> None:
        """Answers about another complaint are none about this one."""
        if episode != self._of:
            self._of, self._known = episode, frozenset()
            self._answers, self._form, self._index = {}, Form.FULL, 0
            self._stored = self._replaces = None

    def _way(self, episode: UUID) -> tuple[CheckQuestion, ...]:
        return self._checkups.way(episode, self._answers, self._form, self._known)

    def _show_question(self, episode: UUID) -> None:
        way = self._way(episode)
        self._index = min(self._index, len(way) - 1)
        self._page.show_question(build_question(way, self._index, self._answers, self._form))

    def _number(self) -> Country | None:
        return self._checkups.emergency(texts.country_of_computer())

    def _show_stored(self, episode: UUID) -> None:
        stored = self._stored
        if stored is None or all(entry.id != stored.id for entry in self._checkups.checkups(episode)):
            # It was taken back: the answers are still here.
            self._stored = None
            self._show_question(episode)
            return
        result = self._checkups.result(dict(stored.replies))
        signs = self._checkups.urgent_signs(episode)
        guide = self._checkups.guide()
        self._page.show_result(build_result(result, guide, signs, self._number(), stored))

    def _show_waiting(self, episode: UUID) -> None:
        signs = self._checkups.urgent_signs(episode)
        waiting = self._checkups.waiting(episode)
        self._page.show_result(build_waiting(waiting, self._checkups.guide(), signs, self._number()))

    # answering

    def answer(self, reply: Reply) -> None:
        """Take an answer and stay, so that it can be looked at."""
        episode = self._episode()
        if episode is None:
            return
        way = self._way(episode)
        self._answers[way[self._index].id] = reply
        self._answers = prune(self._checkups.guide().questions, self._answers)
        self._show_question(episode)

    def answer_and_go(self, reply: Reply) -> None:
        """Take an answer by its key and go on."""
        self.answer(reply)
        self.go_on()

    def go_on(self) -> None:
        """Go to the next question; after the last one, or an urgent answer, store all and show the result."""
        episode = self._episode()
        if episode is None:
            return
        way = self._way(episode)
        here = way[self._index]
        reply = self._answers.get(here.id)
        if reply is None:
            return
        if here.level(reply).urgent or self._index == len(way) - 1:
            self._store(episode)
            return
        self._index += 1
        self._show_question(episode)

    def go_back(self) -> None:
        """Go to the question before; answers stay."""
        episode = self._episode()
        if episode is not None and self._index > 0:
            self._index -= 1
            self._show_question(episode)

    def keep(self) -> None:
        """Keep the answers for later."""
        episode = self._episode()
        if episode is not None:
            self._checkups.keep(episode, self._form, self._answers)
        self._answers = {}
        self._navigate("today")

    def skip(self) -> None:
        """Store that the questions before a plan were skipped."""
        episode = self._episode()
        if episode is not None and self._writer.write(lambda: self._checkups.skip(episode)) is not None:
            self._answers = {}
            self._navigate("today")

    def _store(self, episode: UUID) -> None:
        replaces = self._replaces

        def act() -> Outcome[CheckUp]:
            return self._checkups.record(episode, self._answers, self._form, replaces)

        outcome = self._writer.write(act)
        if outcome is not None:
            self._stored, self._replaces = outcome.value, None
            self._show_stored(episode)

    _replaces: UUID | None = None
    """The stored check-up that is being changed."""

    # after the result

    def act(self, action: str) -> None:
        """Follow a button of the result."""
        name, _, argument = action.partition(":")
        if name == "close":
            self.open_close()
        elif name == "report":
            self._navigate("report")
        elif name == "read":
            self._navigate(f"checkup:guide/causes/{argument}")
        elif name == "change" and self._stored is not None:
            self._replaces, self._stored, self._index = self._stored.id, None, 0
            self.refresh()
        elif name == "again":
            self.start(Form.FULL)
        else:
            self._stored, self._answers = None, {}
            self._navigate("today")

    def open_close(self) -> None:
        """Ask who has looked, and when."""
        if not self._checkups.waiting(self._episode()):
            return
        if self._form_card is None:
            self._form_card = CloseForm(self._page)
            self._form_card.submitted.connect(self.close)
        self._form_card.start(self._today())

    def close(self, look: Look) -> None:
        """Close everything that waits."""
        card = self._form_card
        if card is None:
            return
        for one in self._checkups.waiting(self._episode()):
            flag = one.flag

            def act(flag: Flag = flag) -> Outcome[Flag]:
                return self._checkups.close(flag.id, flag.version, look.who, look.when, look.note)

            if self._writer.write(act, card.show_problem) is None:
                return
        card.reset()
        card.close_card()
        self._stored, self._answers = None, {}
        self._navigate("today")
