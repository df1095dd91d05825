"""What Today offers beside the sessions that are due: carrying on what was begun, another dose, the next phase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.play import Mode
from rehab.ui import texts
from rehab.ui.forms.proposal_card import ProposalState, proposal_state
from rehab.ui.texts import phases
from rehab.ui.widgets import Banner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from rehab.services.phase import Phases
    from rehab.services.play_form import Playing
    from rehab.services.player import PlayLog
    from rehab.services.progression import Progression
    from rehab.ui.forms.presenter import Write
    from rehab.ui.today.page import TodayPage
    from rehab.ui.today.state import EpisodeToday, TodayState

translate = QCoreApplication.translate
CARRY_ON, SUM_UP, GIVE_UP = "carry-on", "sum-up", "give-up"
GO_ON, STAY, LOOK = "go-on", "stay", "look"


@dataclass(frozen=True, slots=True)
class CarryOnState:
    """A session that was begun. `actions` are key and word."""

    session_id: UUID
    episode_id: UUID
    text: str
    actions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PhaseState:
    """A phase whose time is over. `actions` are key and word."""

    episode_id: UUID
    text: str
    actions: tuple[tuple[str, str], ...]


def build_carry_on(episodes: Sequence[EpisodeToday]) -> CarryOnState | None:
    """The line about a session that was begun, or None."""
    playing = next((item.unfinished for item in episodes if item.unfinished is not None), None)
    if playing is None:
        return None
    return CarryOnState(playing.session_id, playing.episode_id, _begun(playing), _ways(playing))


def _begun(playing: Playing) -> str:
    play = playing.play
    total = sum(item.dose.sets for item in play.items)
    if play.mode is Mode.OVER:
        text = translate("today", "{session} is played. Only the last questions are open.")
    else:
        text = translate("today", "Carry on where you stopped? {session}: {done} of {total} sets are done.")
    return text.format(session=playing.name, done=len(play.done), total=total)


def _ways(playing: Playing) -> tuple[tuple[str, str], ...]:
    begun = bool(playing.play.done or playing.play.skips)
    if playing.play.mode is Mode.OVER:
        return ((SUM_UP, translate("today", "Finish it")),)
    last = (SUM_UP, translate("today", "End it here")) if begun else (GIVE_UP, translate("today", "Not now"))
    return ((CARRY_ON, translate("today", "Carry on")), last)


def build_proposal(episodes: Sequence[EpisodeToday]) -> ProposalState | None:
    """The first proposal of the complaints, or None."""
    return next((proposal_state(e.episode.id, asked) for e in episodes for asked in e.proposals), None)


def build_phase(episodes: Sequence[EpisodeToday]) -> PhaseState | None:
    """The question whether to go on to the next phase, once the time of the running one is over; or None."""
    for item in episodes:
        gate = item.gate
        if gate is not None and gate.over and item.day.paused is None:
            text = phases.gate_line(gate)
            if gate.open:
                text = translate("today", "{text} Still open: {points}.").format(
                    text=phases.meant_end(gate), points=phases.open_list(gate)
                )
            ways = (
                (GO_ON, phases.go_on(gate)),
                (STAY, phases.stay()),
                (LOOK, translate("today", "Look at it")),
            )
            return PhaseState(item.episode.id, text, ways)
    return None


class PhaseBanner(Banner):
    """A phase whose time is over, with the ways on."""

    def __init__(self) -> None:
        super().__init__("pri", icon="calendar")
        self.setObjectName("phase_offer")
        self.hide()

    def show_state(self, state: PhaseState | None) -> None:
        """Show the question, or nothing."""
        if state is None:
            self.hide()
        elif state.text != self.text() or self.isHidden():
            self.show_text(state.text, "pri", state.actions)


class CarryOnBanner(Banner):
    """One line with the ways on."""

    def __init__(self) -> None:
        super().__init__("pri", icon="play")
        self.setObjectName("carry_on_offer")
        self.hide()

    def show_state(self, state: CarryOnState | None) -> None:
        """Show the offer, or nothing."""
        if state is None:
            self.hide()
        elif state.text != self.text() or self.isHidden():
            self.show_text(state.text, "pri", state.actions)


class OfferPresenter(QObject):
    """Carries out what the offers are answered with."""

    def __init__(
        self,
        page: TodayPage,
        plays: PlayLog,
        progression: Progression,
        phases: Phases,
        navigate: Callable[[str], None],
        problems: Callable[[EnvironmentProblem], None],
        *,
        state: Callable[[], TodayState | None],
        write: Write,
        refresh: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._plays, self._progression, self._phases = plays, progression, phases
        self._navigate, self._problems = navigate, problems
        self._state, self._write, self._refresh = state, write, refresh
        page.carry_on_chosen.connect(self.carry_on)
        page.proposal_accepted.connect(self.accept)
        page.proposal_put_off.connect(self.put_off)
        page.phase_chosen.connect(self.decide_phase)

    def carry_on(self, way: str) -> None:
        """Go on with what was begun, sum it up, or leave it."""
        state = self._state()
        begun = state.carry_on if state is not None else None
        if begun is None:
            return
        if way == CARRY_ON:
            self._navigate("player:resume")
        elif way == SUM_UP:
            self._navigate(f"session:done={begun.session_id}")
        else:
            try:
                self._plays.forget(begun.episode_id)
            except EnvironmentProblem as problem:
                self._problems(problem)
            self._refresh()

    def accept(self) -> None:
        """Follow the proposal from the first free day on."""
        offer = self._offer
        if offer is not None:
            said = translate("today", "{exercise}: dose changed").format(exercise=offer.asked.item.name)
            self._write(lambda: self._progression.accept(offer.episode_id, offer.asked), said)

    def put_off(self) -> None:
        """Do not show the proposal until something new is logged."""
        offer = self._offer
        if offer is not None:
            said = texts.undo("proposal_declined")
            self._write(lambda: self._progression.decline(offer.episode_id, offer.asked), said)

    def decide_phase(self, way: str) -> None:
        """Go on to the next phase, stay, or look at what is open."""
        state = self._state()
        asked = state.phase if state is not None else None
        if asked is None:
            return
        if way == LOOK:
            self._navigate("program")
        elif way == GO_ON:
            self._write(lambda: self._phases.go_on(asked.episode_id), texts.undo("phase_begun"))
        else:
            self._write(lambda: self._phases.stay(asked.episode_id), texts.undo("phase_longer"))

    @property
    def _offer(self) -> ProposalState | None:
        state = self._state()
        return state.proposal if state is not None else None
