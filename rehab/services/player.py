"""Playing a session: every finished set is on disk at once, and what was begun can be carried on."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import UserError
from rehab.domain.play import Item, Mode, Play
from rehab.domain.player import begin
from rehab.domain.session import Done, Session, SetEntry, StopReason
from rehab.services.outcome import Outcome, outcome
from rehab.services.patient import People
from rehab.services.play_form import Playing, pack, unpack
from rehab.services.preferences import Preferences
from rehab.services.program import Planner, Wanted
from rehab.services.session import KINDS, PLAY_KEY, sync_scores
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import Database
from rehab.storage.draft import DraftStore
from rehab.storage.session import SessionStore
from rehab.storage.work import Work


class PlayLog:
    """Keeps a session while it is played. One for each complaint can be unfinished at a time."""

    def __init__(
        self, database: Database, clock: Clock, settings: Preferences, people: People, planner: Planner
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._people = people
        self._planner = planner

    def start(self, wanted: str) -> Playing | None:
        """A session ready to be played: for its slot while that is open, else outside the plan.

        Nothing is written yet. None when nobody follows such a routine.

        Args:
            wanted: A `SlotName`, or the key of a routine, as `Planner.find` takes it.
        """
        found = self._planner.find(wanted, (episode.id for episode in self._people.followed()))
        return None if found is None else self._begun(found) or self._fresh(found)

    def keep(self, playing: Playing) -> Outcome[Session | None]:
        """Write down what is finished and where the session stands, in one step.

        The value is None as long as no set is finished and nothing was left out.

        Raises:
            UserError: ``changed_elsewhere`` when the session was deleted meanwhile.
        """
        with self._database.write() as work:
            session = self._store(work, playing) if playing.play.done or playing.play.skips else None
            rows = work.changes
            DraftStore(work).save(playing.episode_id, PLAY_KEY, pack(playing))
        return outcome(session, "session_logged", KINDS, playing.episode_id, rows)

    def unfinished(self, episode_id: UUID) -> Playing | None:
        """The session of today that was begun and neither saved nor given up, or None."""
        with self._database.read() as work:
            form = DraftStore(work).load(episode_id, PLAY_KEY)
            found = None if form is None else unpack(form, episode_id)
            if found is None or found.day != self._today():
                return None
            begun = bool(found.play.done or found.play.skips)
            if begun and SessionStore(work).session(found.session_id) is None:
                return None
        return replace(found, play=replace(found.play, at=self._clock()))

    def any_unfinished(self) -> Playing | None:
        """The first unfinished session of the complaints that are followed, or None."""
        return next((p for e in self._people.followed() if (p := self.unfinished(e.id)) is not None), None)

    def of_session(self, session_id: UUID, episode_id: UUID) -> Playing | None:
        """The unfinished session that is stored under an id, or None."""
        found = self.unfinished(episode_id)
        return found if found is not None and found.session_id == session_id else None

    def forget(self, episode_id: UUID) -> None:
        """Give up what was begun; sets that are finished stay where they are."""
        with self._database.write() as work:
            DraftStore(work).clear(episode_id, PLAY_KEY)

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def _begun(self, wanted: Wanted) -> Playing | None:
        """The same session, when it was begun and is not over: what was told before is not asked again."""
        found = self.unfinished(wanted.episode_id)
        if found is None or is_over(found):
            return None
        # Its slot is no longer open once a set is done: asked for by its routine, it is this one as well.
        same = found.routine_key == wanted.routine.key and wanted.planned_day in (found.planned_day, None)
        return found if same else None

    def _fresh(self, wanted: Wanted) -> Playing | None:
        routine = wanted.routine
        if not routine.prescriptions:
            return None
        now = self._clock()
        play = begin((Item(p.exercise, p.name, p.dose) for p in routine.prescriptions), now)
        return Playing(
            session_id=uuid4(),
            episode_id=wanted.episode_id,
            routine_key=routine.key,
            planned_day=wanted.planned_day,
            name=routine.name,
            started=now,
            day=self._today(),
            play=play,
        )

    def _store(self, work: Work, playing: Playing) -> Session:
        store = SessionStore(work)
        old = store.session(playing.session_id)
        session = session_of(playing, old)
        if old is None:
            if store.was_deleted(playing.session_id):
                raise UserError("changed_elsewhere", table="session", id=playing.session_id)
            store.add(session)
        else:
            store.amend(session, old.version)
        sync_scores(CheckinStore(work), session)
        stored = store.session(playing.session_id)
        assert stored is not None
        return stored


def session_of(playing: Playing, old: Session | None = None) -> Session:
    """The session as far as it was played; what a form added to it meanwhile stays."""
    play = playing.play
    return Session(
        id=playing.session_id,
        episode_id=playing.episode_id,
        done=_done(play),
        at=playing.started,
        day=playing.day,
        name=playing.name,
        routine_key=playing.routine_key,
        planned_day=playing.planned_day,
        before=play.before,
        during=play.worst,
        after=None if old is None else old.after,
        effort=None if old is None else old.effort,
        reason=_reason(play),
        note="" if old is None else old.note,
        sets=tuple(_entry(play, index) for index in range(len(play.items))),
    )


def _done(play: Play) -> Done:
    if play.is_complete:
        return Done.ALL
    return Done.PART if play.done else Done.NONE


def _reason(play: Play) -> StopReason | None:
    if play.alarms:
        return play.alarms[-1][1]
    return play.skips[-1][1] if play.skips and not play.is_complete else None


def _entry(play: Play, index: int) -> SetEntry:
    item = play.items[index]
    last = next((entry.dose for entry in reversed(play.done) if entry.item == index), item.dose)
    entry = SetEntry.of(item.exercise, item.name, last, play.sets_done(index))
    return replace(entry, sets_planned=item.dose.sets, pain=play.worst_of(index))


def is_over(playing: Playing) -> bool:
    """Whether only the summary is left to be filled in."""
    return playing.play.mode is Mode.OVER
