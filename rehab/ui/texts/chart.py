"""The chart in one paragraph, and treatments grouped for a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.verdict import State
from rehab.ui.texts.dates import day_month, day_range, month
from rehab.ui.texts.facts import Facts, VerdictContext, build_facts
from rehab.ui.texts.names import treatment_word
from rehab.ui.texts.numbers import (
    capitalised,
    check_ins,
    days,
    decimal,
    percent,
    shown_change,
    signed,
    times_word,
    weeks_word,
)
from rehab.ui.texts.pain import measure
from rehab.ui.texts.verdict import answer_words

if TYPE_CHECKING:
    from rehab.domain.progress import ProgressReport
    from rehab.domain.treatment import Treatment, TreatmentKind

translate = QCoreApplication.translate


def treatment_groups(
    treatments: Iterable[Treatment], word: Callable[[TreatmentKind], str] = treatment_word
) -> list[str]:
    """Treatments by kind: ``insoles 27 September``, ``shockwave three times in October``."""
    by_kind: dict[TreatmentKind, list[Treatment]] = {}
    for item in sorted(treatments, key=lambda t: t.start):
        by_kind.setdefault(item.kind, []).append(item)
    groups = []
    for kind, items in by_kind.items():
        first, last = items[0].start, items[-1].start
        if len(items) == 1:
            text = translate("chart_words", "{name} {day}").format(name=word(kind), day=day_month(first))
        elif (first.year, first.month) == (last.year, last.month):
            text = translate("chart_words", "{name} {times} in {month}").format(
                name=word(kind), times=times_word(len(items)), month=month(first)
            )
        else:
            text = translate("chart_words", "{name} {times}, {range}").format(
                name=word(kind), times=times_word(len(items)), range=day_range(first, last)
            )
        groups.append(text)
    return groups


def chart_summary(report: ProgressReport, ctx: VerdictContext, *, tells: bool = True) -> str:
    """The chart in words, for screen readers and for copying; `tells`: with what was told day by day."""
    facts = build_facts(report)
    first = report.points[0][0] if report.points else facts.start
    last = report.points[-1][0] if report.points else facts.day
    sentences = [_course_sentence(report, ctx, facts, day_range(first, last))]
    if facts.flat_weeks >= 2:
        sentences.append(
            translate("chart_words", "Flat for {weeks}.").format(weeks=weeks_word(facts.flat_weeks))
        )
    counts = check_ins(facts.logged)
    if facts.share is None:
        sentences.append(translate("chart_words", "{check_ins}.").format(check_ins=capitalised(counts)))
    else:
        sentences.append(
            translate("chart_words", "{check_ins}, {share} of sessions done.").format(
                check_ins=capitalised(counts), share=percent(facts.share)
            )
        )
    flare = sum(told.state is State.FLARE for told in report.course)
    if flare:
        sentences.append(translate("chart_words", "{days} in a flare.").format(days=days(flare)))
    if ctx.treatments:
        names = ", ".join(treatment_groups(ctx.treatments))
        sentences.append(translate("chart_words", "Markers: {names}.").format(names=names))
    if tells and report.course:
        sentences.append(_told_sentence(report))
    return " ".join(sentences)


MOST_TOLD = 5
"""No more stretches of the same answer are listed, the newest ones [P]."""


def _told_sentence(report: ProgressReport) -> str:
    """``Answers day by day: too little to say until 29 September, on track since then.``"""
    runs = [
        (words, [told.day for told in run][-1]) for words, run in groupby(report.course, key=answer_words)
    ]
    parts = [
        translate("chart_words", "{answer} until {day}").format(answer=words, day=day_month(last))
        for words, last in runs[:-1][1 - MOST_TOLD :]
    ]
    last = runs[-1][0]
    parts.append(translate("chart_words", "{answer} since then").format(answer=last) if parts else last)
    if len(runs) > MOST_TOLD:
        return translate("chart_words", "Answers of late: {answers}.").format(answers=", ".join(parts))
    return translate("chart_words", "Answers day by day: {answers}.").format(answers=", ".join(parts))


def _course_sentence(report: ProgressReport, ctx: VerdictContext, facts: Facts, span: str) -> str:
    opening = translate("chart_words", "{pain} from {span}").format(
        pain=capitalised(measure(ctx.primary)), span=span
    )
    if facts.baseline is None or facts.now is None:
        return translate("chart_words", "{opening}: not enough entries for a level.").format(opening=opening)
    text = translate("chart_words", "{opening}: started at {first}, now {now}").format(
        opening=opening, first=decimal(facts.baseline), now=decimal(facts.now)
    )
    text += f" ({signed(shown_change(facts.baseline, facts.now))})"
    if facts.expected is not None:
        text += translate("chart_words", ", expected {level}").format(level=decimal(facts.expected))
    if report.target is not None:
        text += translate("chart_words", "; {level} ({change}) would be a change worth having").format(
            level=decimal(report.target), change=signed(report.target - facts.baseline)
        )
    return f"{text}."
