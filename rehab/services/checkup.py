"""The check-up: questions, answers, the flags they open, and what in the log asks for it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol
from uuid import UUID, uuid4

from rehab.domain.checkin import MAX_NOTE_CHARS
from rehab.domain.checkup import (
    CheckQuestion,
    CheckUp,
    Form,
    Reply,
    Result,
    Trigger,
    Urgency,
    evaluate,
    path,
    prune,
    triggers,
)
from rehab.domain.clock import Clock, local_day, require_day_past
from rehab.domain.errors import UserError
from rehab.domain.exercise import Source
from rehab.domain.flag import Flag, most_urgent, require_closing
from rehab.domain.guide import Country, Guide
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.services.signs import read_signs
from rehab.storage.checkup import CheckUpStore
from rehab.storage.database import Database
from rehab.storage.draft import DraftStore
from rehab.storage.patient import PatientStore

KINDS = {"flag", "program"}
"""A flag pauses the plan, so what is due changes with it."""
DRAFT_KEY = "checkup"
FLAGGED = Urgency.WEEK
"""From this level on an answer opens a flag [P]."""


class GuideFiles(Protocol):
    """Where the questions come from."""

    @property
    def guide_ready(self) -> bool:
        """Whether the files of the guide have been read."""

    def guide(self) -> Guide:
        """The guide."""

    def sources(self) -> tuple[Source, ...]:
        """All sources."""


@dataclass(frozen=True, slots=True)
class OpenFlag:
    """A flag that waits for a look, with the question behind it (None: the question is gone from the files)."""

    flag: Flag
    question: CheckQuestion | None


@dataclass(frozen=True, slots=True)
class Draft:
    """Answers that were kept for later."""

    form: Form
    answers: dict[str, Reply]


class CheckUps:
    """Stores check-ups and closes flags. Nothing here names a disease."""

    def __init__(self, database: Database, clock: Clock, catalog: GuideFiles, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._catalog = catalog
        self._settings = settings

    # questions

    @property
    def ready(self) -> bool:
        """Whether questions and cards are at hand; before that `guide` reads files for some tenths of a second."""
        return self._catalog.guide_ready

    def guide(self) -> Guide:
        """Questions, cards, facts and emergency numbers."""
        return self._catalog.guide()

    def sources(self) -> tuple[Source, ...]:
        """What guide and library rest on."""
        return self._catalog.sources()

    def way(
        self,
        episode_id: UUID,
        answers: Mapping[str, Reply],
        form: Form = Form.FULL,
        known: Collection[str] = (),
    ) -> tuple[CheckQuestion, ...]:
        """The questions of a complaint in the order of asking, as far as the answers tell, without `known` ones.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        with self._database.read() as work:
            site = PatientStore(work).require_episode(episode_id).site
        return path(self.guide().questions, site, answers, form, known)

    def known(self, episode_id: UUID, answers: Mapping[str, Reply]) -> frozenset[str]:
        """Questions that are asked once and were answered with no: in an earlier check-up, or in kept answers."""
        with self._database.read() as work:
            denied = CheckUpStore(work).denied(episode_id)
        once = (question.id for question in self.guide().questions if question.once)
        return frozenset(name for name in once if name in denied or answers.get(name) is Reply.NO)

    def urgent_signs(self, episode_id: UUID) -> tuple[CheckQuestion, ...]:
        """Every urgent question of the place of a complaint, also those that others open.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        with self._database.read() as work:
            site = PatientStore(work).require_episode(episode_id).site
        return tuple(q for q in self.guide().questions if q.urgency.urgent and q.belongs_to(site))

    def result(self, answers: Mapping[str, Reply]) -> Result:
        """What answers ask for."""
        return evaluate(self.guide().questions, answers)

    # drafts

    def draft(self, episode_id: UUID) -> Draft | None:
        """Answers that were kept for later, or None."""
        with self._database.read() as work:
            kept = DraftStore(work).load(episode_id, DRAFT_KEY)
        if kept is None:
            return None
        return Draft(Form(kept["form"]), {name: Reply(word) for name, word in kept["answers"].items()})

    def keep(self, episode_id: UUID, form: Form, answers: Mapping[str, Reply]) -> None:
        """Keep answers for later; without any, forget what was kept.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            drafts = DraftStore(work)
            if answers:
                kept = {"form": form.value, "answers": {name: reply.value for name, reply in answers.items()}}
                drafts.save(episode_id, DRAFT_KEY, kept)
            else:
                drafts.clear(episode_id, DRAFT_KEY)

    # check-ups

    def record(
        self,
        episode_id: UUID,
        answers: Mapping[str, Reply],
        form: Form = Form.FULL,
        replaces: UUID | None = None,
    ) -> Outcome[CheckUp]:
        """Store a check-up and open a flag for each answer that needs a look within a week or sooner.

        Answers to questions that a changed answer closed are dropped. A question that has an open flag
        already gets no second one.

        Args:
            episode_id: The complaint.
            answers: Replies by question name.
            form: Which questions were asked.
            replaces: A check-up that this one corrects; it is deleted with its flags.

        Raises:
            UserError: ``question_unknown``, ``checkup_empty`` or ``changed_elsewhere``.
        """
        guide, now = self.guide(), self._clock()
        for name in answers:
            guide.question(name)
        if not answers:
            raise UserError("checkup_empty")
        day = self._day
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            given = prune(guide.questions, answers)
            told = evaluate(guide.questions, given)
            store = CheckUpStore(work)
            if replaces is not None:
                store.delete(replaces)
            entry = CheckUp(uuid4(), episode_id, form, told.level, now, day, tuple(given.items()))
            store.add(entry)
            waiting = {flag.question for flag in store.open_flags([episode_id])}
            for found in told.findings:
                if found.level.rank >= FLAGGED.rank and found.question.id not in waiting:
                    flag = Flag(uuid4(), episode_id, found.question.id, found.level, day)
                    store.open_flag(flag, entry.id)
            DraftStore(work).clear(episode_id, DRAFT_KEY)
            rows = work.changes
        return outcome(entry, "checkup_saved", KINDS, episode_id, rows)

    def skip(self, episode_id: UUID) -> Outcome[CheckUp]:
        """Store that the questions were skipped, with the answers that were kept so far; these stay for later.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        kept = self.draft(episode_id)
        replies = tuple(kept.answers.items()) if kept is not None else ()
        entry = CheckUp(uuid4(), episode_id, Form.SKIPPED, Urgency.NONE, self._clock(), self._day, replies)
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            CheckUpStore(work).add(entry)
            rows = work.changes
        return outcome(entry, "checkup_skipped", KINDS, episode_id, rows)

    def delete(self, checkup_id: UUID) -> Outcome[None]:
        """Delete a check-up with its flags.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        with self._database.write() as work:
            store = CheckUpStore(work)
            entry = store.checkup(checkup_id)
            if entry is None:
                raise UserError("changed_elsewhere", table="checkup", id=checkup_id)
            store.delete(checkup_id)
            rows = work.changes
        return outcome(None, "checkup_deleted", KINDS, entry.episode_id, rows)

    def checkups(self, episode_id: UUID) -> tuple[CheckUp, ...]:
        """All check-ups of a complaint, newest first."""
        with self._database.read() as work:
            return CheckUpStore(work).checkups(episode_id)

    def last_day(self, episode_id: UUID) -> date | None:
        """Day of the newest check-up of a complaint that was answered."""
        with self._database.read() as work:
            return CheckUpStore(work).last_day(episode_id)

    def skipped_day(self, episode_id: UUID) -> date | None:
        """Day on which the questions were last skipped, when none was answered since."""
        with self._database.read() as work:
            store = CheckUpStore(work)
            skipped, last = store.skipped_day(episode_id), store.last_day(episode_id)
        return None if skipped is None or (last is not None and last >= skipped) else skipped

    # flags

    def flags(self, episode_id: UUID) -> tuple[Flag, ...]:
        """All flags of a complaint, newest first."""
        with self._database.read() as work:
            return CheckUpStore(work).flags(episode_id)

    def waiting(self, episode_id: UUID | None) -> tuple[OpenFlag, ...]:
        """Open flags of the person who has this complaint, most urgent first; without a complaint there are none.

        A warning sign concerns the person: a flag of one complaint stands above all of them.
        """
        if episode_id is None:
            return ()
        with self._database.read() as work:
            flags = CheckUpStore(work).flags_of_person(episode_id)
        rest, found = [flag for flag in flags if flag.is_open], []
        while (first := most_urgent(rest)) is not None:
            found.append(OpenFlag(first, self._question(first.question)))
            rest.remove(first)
        return tuple(found)

    def close(self, flag_id: UUID, version: int, who: str, when: date, note: str = "") -> Outcome[Flag]:
        """Say that a flag was looked at, by whom and when. Only the person does this.

        Raises:
            UserError: ``flag_who_missing``, ``flag_who_too_long``, ``flag_closed_before_opened``,
                ``day_in_future``, ``note_too_long`` or ``changed_elsewhere``.
        """
        require_day_past(when, self._day)
        if len(note) > MAX_NOTE_CHARS:
            raise UserError("note_too_long", length=len(note), limit=MAX_NOTE_CHARS)
        with self._database.write() as work:
            store = CheckUpStore(work)
            old = _require(store, flag_id)
            require_closing(old, who, when)
            store.amend_flag(replace(old, closed=when, closed_by=who.strip(), note=note.strip()), version)
            stored = _require(store, flag_id)
            rows = work.changes
        return outcome(stored, "flag_closed", KINDS, stored.episode_id, rows)

    def emergency(self, fallback: str = "") -> Country | None:
        """Whom to call: the number of the chosen country, else of `fallback`; None when neither is known.

        Args:
            fallback: Two-letter code of the country that the computer is set to.
        """
        chosen = self._settings.settings.country or fallback
        return self.guide().country(chosen)

    # what asks for it

    def triggers(self, episode_id: UUID) -> tuple[Trigger, ...]:
        """What in the log of the last days asks for a check-up."""
        with self._database.read() as work:
            return triggers(read_signs(work, episode_id, self._day), self._day)

    @property
    def _day(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def _question(self, name: str) -> CheckQuestion | None:
        return next((question for question in self.guide().questions if question.id == name), None)


def _require(store: CheckUpStore, flag_id: UUID) -> Flag:
    found = store.flag(flag_id)
    if found is None:
        raise UserError("changed_elsewhere", table="flag", id=flag_id)
    return found
