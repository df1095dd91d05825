"""What was answered and marked before, day by day, with what differs from the time before."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from rehab.domain.checkup import Form, Reply, Urgency
from rehab.domain.pain_map import Change, compare
from rehab.ui import texts
from rehab.ui.guide.state import TONES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from rehab.domain.checkup import CheckQuestion, CheckUp
    from rehab.domain.flag import Flag
    from rehab.domain.pain_map import PainMap

translate = QCoreApplication.translate

CHECKUP, MAP = "checkup", "map"
Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class PastRow:
    """One stored check-up with what became of its flags, or one pain map.

    Attributes:
        kind: `CHECKUP` or `MAP`.
        summary: A line of the closed card.
        details: Lines of the open card.
        changes: What differs from the one before, each as a line.
        since: Above the changes: ``Since 3 November 2026``; empty for the first one.
    """

    kind: str
    id: UUID
    day: str
    form: str
    title: str
    tone: str
    icon: str
    at: datetime
    flags: tuple[str, ...] = ()
    summary: str = ""
    details: tuple[str, ...] = ()
    since: str = ""
    changes: tuple[str, ...] = ()


def build_past(
    checkups: Sequence[CheckUp],
    flags: Sequence[Flag],
    maps: Sequence[PainMap],
    questions: Sequence[CheckQuestion],
) -> tuple[PastRow, ...]:
    """Check-ups and pain maps, newest first.

    Args:
        checkups: Newest first; a flag stands with the check-up of its day.
        flags: All flags of the complaint.
        maps: Newest first.
        questions: The questions of the guide.
    """
    by_id = {question.id: question for question in questions}
    rows = [_checkup(now, before, flags, by_id) for now, before in _pairs(checkups)]
    rows += [_map(now, before) for now, before in _pairs(maps)]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def _pairs(entries: Sequence[Entry]) -> list[tuple[Entry, Entry | None]]:
    """Each entry with the one before it."""
    return [*pairwise(entries), (entries[-1], None)] if entries else []


def _checkup(
    entry: CheckUp, before: CheckUp | None, flags: Sequence[Flag], by_id: Mapping[str, CheckQuestion]
) -> PastRow:
    tone, icon = TONES[entry.level] if entry.answered else ("neutral", "minus")
    asked = [
        (by_id[name], reply)
        for name, reply in entry.replies
        if name in by_id and by_id[name].urgency is not Urgency.NONE
    ]
    given = {name for name, _ in entry.replies}
    of_it = [flag for flag in flags if flag.opened == entry.day and flag.question in given]
    told = {flag.question for flag in of_it}
    noted = [q.short_yes for q, reply in asked if q.level(reply) is not Urgency.NONE and q.id not in told]
    skipped = translate("checkup", "The safety questions were skipped")
    return PastRow(
        kind=CHECKUP,
        id=entry.id,
        day=texts.day_year(entry.day),
        form=form_words(entry.form),
        title=texts.urgency(entry.level) if entry.answered else skipped,
        tone=tone,
        icon=icon,
        at=entry.at,
        flags=tuple(
            f"{by_id[f.question].short_yes}. {texts.who_looked(f)}" for f in of_it if f.question in by_id
        ),
        summary=" · ".join(noted),
        details=tuple(_answer(by_id[name], reply) for name, reply in entry.replies if name in by_id),
        since=_since(before),
        changes=_differences(entry, before, by_id),
    )


def form_words(form: Form) -> str:
    """Which questions were asked."""
    words = {
        Form.FULL: translate("checkup", "all questions"),
        Form.START: translate("checkup", "questions before a plan"),
        Form.SHORT: translate("checkup", "weekly questions"),
        Form.SKIPPED: translate("checkup", "not answered"),
    }
    return words[form]


def _reply(reply: Reply) -> str:
    words = {
        Reply.YES: translate("checkup", "yes"),
        Reply.NO: translate("checkup", "no"),
        Reply.UNSURE: translate("checkup", "not sure"),
    }
    return words[reply]


def _answer(question: CheckQuestion, reply: Reply) -> str:
    return translate("checkup", "{sign}: {reply}").format(sign=question.short_yes, reply=_reply(reply))


def _since(before: CheckUp | PainMap | None) -> str:
    if before is None:
        return ""
    return translate("checkup", "Since {day}").format(day=texts.day_year(before.day))


def _differences(
    entry: CheckUp, before: CheckUp | None, by_id: Mapping[str, CheckQuestion]
) -> tuple[str, ...]:
    """Answers that both times were given, and not the same; empty lists say that nothing changed."""
    if before is None or not (entry.answered and before.answered):
        return ()
    then = dict(before.replies)
    changed = [
        translate("checkup", "{sign}: {before} → {now}").format(
            sign=by_id[name].short_yes, before=_reply(then[name]), now=_reply(reply)
        )
        for name, reply in entry.replies
        if name in by_id and name in then and then[name] is not reply
    ]
    return tuple(changed) or (translate("checkup", "the same answers"),)


def _spots(n: int) -> str:
    return translate("checkup", "1 spot") if n == 1 else translate("checkup", "%n spots", None, n)


def _map(entry: PainMap, before: PainMap | None) -> PastRow:
    spots = [
        f"{texts.place_on(spot.place, spot.side)}{'' if spot.intensity is None else f' {spot.intensity}'}"
        for spot in entry.spots
    ]
    changes = compare(before, entry) if before is not None else ()
    told = [
        translate("checkup", "{place}: {change}").format(
            place=texts.place_on(change.place, change.side), change=texts.change(change.kind)
        )
        for change in changes
        if change.kind is not Change.SAME
    ]
    same = () if before is None else (translate("checkup", "the same spots"),)
    return PastRow(
        kind=MAP,
        id=entry.id,
        day=texts.day_year(entry.day),
        form=_spots(len(entry.spots)),
        title=translate("checkup", "Pain map"),
        tone="neutral",
        icon="heel",
        at=entry.at,
        summary=" · ".join(spots),
        since=_since(before),
        changes=tuple(told) or same,
    )
