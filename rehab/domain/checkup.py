"""The check-up: questions about warning signs, the way through them, and what the answers ask for.

The app says what to do, never what it is. Sources: design rules and questions after the red-flag framework
(Finucane 2020) [V70], ankle rules [V65, V66], clinical practice [M44-h, M46-h, M48-h]; levels and triggers [P].
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from rehab.domain.checkin import Night
from rehab.domain.patient import Site


class Urgency(StrEnum):
    """How soon somebody should look, most urgent last."""

    NONE = "none"
    MENTION = "mention"
    WEEK = "week"
    TODAY = "today"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """Place in the order of urgency, 0 for nothing."""
        return tuple(Urgency).index(self)

    @property
    def urgent(self) -> bool:
        """Whether it ends the questions at once."""
        return self.rank >= Urgency.TODAY.rank


class Reply(StrEnum):
    """What can be answered."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


AGE = "S20"
"""The question whether somebody is under 18; the first start asks it too."""
OPENING = (Reply.YES, Reply.UNSURE)
"""Replies after which the questions that belong to a question are asked."""


class Form(StrEnum):
    """Which questions are asked: all, those before a plan, the few of every week, or none as they were skipped."""

    FULL = "full"
    START = "start"
    SHORT = "short"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class CheckQuestion:
    """One question of the check-up, read from the guide's files.

    Attributes:
        id: Stable name, such as ``"U01"``.
        text: The question.
        why: One or two sentences below it.
        short_yes: What a yes means in a few words, for lists: ``"Numb or burning sole"``.
        short_no: The same for a no: ``"No numb or burning sole"``.
        action: What to do after a yes; empty for a question that only opens others.
        explain: What may be behind a yes, without naming a disease.
        urgency: Level of a yes.
        sites: Places it belongs to; empty for all.
        opens: Questions that are asked after a yes or a "not sure".
        short: Whether the weekly form asks it too.
        once: Whether it is left out after it was answered with no.
        card: Card of the guide to read on.
        tags: Sources.
    """

    id: str
    text: str
    why: str
    short_yes: str
    short_no: str
    action: str
    explain: str
    urgency: Urgency
    sites: tuple[Site, ...] = ()
    opens: tuple[str, ...] = ()
    short: bool = False
    once: bool = False
    card: str = ""
    tags: tuple[str, ...] = ()

    def belongs_to(self, site: Site) -> bool:
        """Whether it is asked for a complaint at a place."""
        return not self.sites or site in self.sites

    def level(self, reply: Reply) -> Urgency:
        """Level of one answer: "not sure" counts as yes for urgent questions, else as worth a mention [P]."""
        if reply is Reply.NO or self.urgency is Urgency.NONE:
            return Urgency.NONE
        if reply is Reply.YES or self.urgency.urgent:
            return self.urgency
        return Urgency.MENTION


Answers = Mapping[str, Reply]


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer that asks for something."""

    question: CheckQuestion
    reply: Reply
    level: Urgency


@dataclass(frozen=True, slots=True)
class Result:
    """What all answers together ask for.

    Attributes:
        level: The most urgent level.
        findings: Answers that ask for something, most urgent first.
        fine: Questions that were answered and raised no concern.
    """

    level: Urgency
    findings: tuple[Finding, ...]
    fine: tuple[CheckQuestion, ...]


@dataclass(frozen=True, slots=True)
class CheckUp:
    """A stored check-up. `replies` are question names with what was answered, in the order of asking."""

    id: UUID
    episode_id: UUID
    form: Form
    level: Urgency
    at: datetime
    day: date
    replies: tuple[tuple[str, Reply], ...] = ()
    version: int = 1

    @property
    def answered(self) -> bool:
        """Whether the questions were answered; skipping them is stored too."""
        return self.form is not Form.SKIPPED


def evaluate(questions: Sequence[CheckQuestion], answers: Answers) -> Result:
    """What a set of answers asks for. A further yes never makes it less urgent.

    Args:
        questions: All questions there are.
        answers: Replies by question name; names that are not known any more are left out.
    """
    findings, fine = [], []
    for question in questions:
        reply = answers.get(question.id)
        if reply is None:
            continue
        level = question.level(reply)
        if level is not Urgency.NONE:
            findings.append(Finding(question, reply, level))
        elif reply is Reply.NO:
            fine.append(question)
    findings.sort(key=lambda found: -found.level.rank)
    level = findings[0].level if findings else Urgency.NONE
    return Result(level, tuple(findings), tuple(fine))


def path(
    questions: Sequence[CheckQuestion],
    site: Site,
    answers: Answers,
    form: Form = Form.FULL,
    known: Collection[str] = (),
) -> tuple[CheckQuestion, ...]:
    """The questions of one person in the order of asking, as far as it is known now.

    A question that opens others is followed by them once it was answered with yes or "not sure"; where it is
    not asked they are. The first urgent answer ends the way.

    Args:
        questions: All questions, in the order of asking.
        site: Place of the complaint.
        answers: What was answered so far.
        form: All questions, those that can ask for a look (before a plan), or those of the weekly form.
        known: Questions that need not be asked again.
    """
    by_id = {question.id: question for question in questions}
    opened = _opened(questions, site)
    way: list[CheckQuestion] = []
    for question in questions:
        if question.id in opened or not _belongs_to(question, form, by_id):
            continue
        for step in _with_opened(question, by_id, answers):
            if step.id in known or not step.belongs_to(site):
                continue
            way.append(step)
            reply = answers.get(step.id)
            if reply is not None and step.level(reply).urgent:
                return tuple(way)
    return tuple(way)


def _belongs_to(question: CheckQuestion, form: Form, by_id: Mapping[str, CheckQuestion]) -> bool:
    if form is Form.SHORT:
        return question.short
    if form is Form.START:
        reached = (by_id[name].urgency for name in question.opens if name in by_id)
        return max(question.urgency.rank, *(level.rank for level in reached), 0) >= Urgency.WEEK.rank
    return True


def _opened(questions: Sequence[CheckQuestion], site: Site) -> set[str]:
    """Questions that another one opens; where that one is not asked they stand on their own."""
    return {name for question in questions if question.belongs_to(site) for name in question.opens}


def _with_opened(
    question: CheckQuestion, by_id: Mapping[str, CheckQuestion], answers: Answers
) -> Iterable[CheckQuestion]:
    yield question
    if answers.get(question.id) in OPENING:
        for name in question.opens:
            if name in by_id:
                yield from _with_opened(by_id[name], by_id, answers)


def prune(questions: Sequence[CheckQuestion], answers: Answers) -> dict[str, Reply]:
    """Answers without those to questions that a no has closed again; everything else stays as it was given.

    Args:
        questions: All questions there are.
        answers: Replies by question name.
    """
    kept = dict(answers)
    while True:
        open_now = {name for q in questions if kept.get(q.id) in OPENING for name in q.opens}
        closed = {name for q in questions if kept.get(q.id) is Reply.NO for name in q.opens} - open_now
        if not closed & kept.keys():
            return kept
        kept = {name: reply for name, reply in kept.items() if name not in closed}


PAIN_TRIGGER = 7
"""Pain during a session, points 0-10, from which the check-up is offered [P]."""
STIFFNESS_TRIGGER = 30
"""Minutes of morning stiffness above which the check-up is offered [V67, M54-h]."""
TRIGGER_DAYS = 7
"""A log entry asks for a check-up for so many days [P]."""
SHORT_FORM_DAYS = 7
"""The short form is due again after so many days [P]."""


class Trigger(StrEnum):
    """What in the log asks for a check-up."""

    PAIN = "pain-during"
    NIGHT = "night"
    STIFFNESS = "stiffness"
    BONE = "bone-pain"
    START = "start"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Signs:
    """What the log of the last days holds. Each list has (day, value); spots are places of the heel map.

    Attributes:
        pain_during: Pain during sessions, points 0-10.
        night: Whether pain woke the person.
        stiffness: Minutes in the morning.
        bone_spots: Days on which a spot on a bone was marked on the pain map.
        last_checkup: Day of the newest check-up that was answered, None without one.
        skipped: Day on which the questions were last skipped, None when they never were.
        plan_start: First day of the present programme, None without one.
    """

    pain_during: tuple[tuple[date, int], ...] = ()
    night: tuple[tuple[date, Night], ...] = ()
    stiffness: tuple[tuple[date, int], ...] = ()
    bone_spots: tuple[date, ...] = ()
    last_checkup: date | None = None
    skipped: date | None = None
    plan_start: date | None = None


def triggers(signs: Signs, today: date) -> tuple[Trigger, ...]:
    """Reasons to offer a check-up now; entries that an earlier check-up has covered no longer count.

    Args:
        signs: What was logged.
        today: The person's local day.
    """

    def recent(day: date) -> bool:
        covered = signs.last_checkup is not None and day <= signs.last_checkup
        return not covered and 0 <= (today - day).days < TRIGGER_DAYS

    found = []
    if any(recent(day) and value >= PAIN_TRIGGER for day, value in signs.pain_during):
        found.append(Trigger.PAIN)
    if any(recent(day) and night is Night.SEVERAL for day, night in signs.night):
        found.append(Trigger.NIGHT)
    if any(recent(day) and minutes > STIFFNESS_TRIGGER for day, minutes in signs.stiffness):
        found.append(Trigger.STIFFNESS)
    if any(recent(day) for day in signs.bone_spots):
        found.append(Trigger.BONE)
    if _asks_before(signs, today):
        found.append(Trigger.START)
    elif signs.last_checkup is None or (today - signs.last_checkup).days >= SHORT_FORM_DAYS:
        found.append(Trigger.DUE)
    return tuple(found)


def _asks_before(signs: Signs, today: date) -> bool:
    """At the start of each plan, until the questions were answered or skipped; after a week it is no start [P]."""
    start = signs.plan_start
    if start is None or not 0 <= (today - start).days < TRIGGER_DAYS:
        return False
    return all(day is None or day < start for day in (signs.last_checkup, signs.skipped))
