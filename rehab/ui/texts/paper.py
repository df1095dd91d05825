"""A plan in words, as it goes on paper and into a hand-out."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.checkup import Urgency
from rehab.domain.dose_step import RuleKind
from rehab.domain.pain import Zone
from rehab.domain.paper import TICK_DAYS
from rehab.domain.script import NO_WORK, Act, Turn, set_steps
from rehab.domain.sheet import Sheet, SheetPhase, SheetRow, SheetSession, SheetStep, SheetZone
from rehab.ui.texts import dates, doses, flags, names, pain, plans, programs, safety
from rehab.ui.texts.cautions import ask_first, general_caution
from rehab.ui.texts.handout import handout_words
from rehab.ui.texts.numbers import about_minutes, capitalised

if TYPE_CHECKING:
    from rehab.domain.dose import Dose
    from rehab.domain.exercise import Exercise
    from rehab.domain.paper import ExercisePaper, PhasePaper, PlanPaper, SessionPaper
    from rehab.domain.script import Step

translate = QCoreApplication.translate

LONGEST_NAME, LONGEST_TEXT = 120, 400
"""Most characters of what a person typed that are printed in a row."""
MOST_MARKS = 3
"""Most accents on one letter."""
CUES = 2
"""Cues that stand on a page."""


def plan_sheet(paper: PlanPaper) -> Sheet:
    """All words of a plan on paper."""
    return Sheet(
        title=typed(paper.name, LONGEST_NAME),
        language=language(),
        overline=_overline(paper),
        notice=_notice(paper),
        contact=translate("paper", "Questions? Call"),
        zones=_zones(paper.flagged),
        before=safety.before_plan(),
        phases=tuple(_phase(phase, paper) for phase in paper.phases),
        wait=translate("paper", "When not to wait"),
        wait_page=translate("paper", "The warning list is on page {page}."),
        wait_parts=_wait(paper),
        small_print=(safety.first_start(), safety.who_it_is_for(), general_caution()),
        foot=_foot(paper),
        page_words=translate("paper", "Page {page} of {pages}"),
        words=tuple(handout_words().items()),
    )


def language() -> str:
    """Code of the language that these texts are in."""
    return translate("paper", "en", "the two-letter code of the language of the translation")


def typed(text: str, limit: int) -> str:
    """What a person typed, fit for a page: no invisible signs, few accents a letter, cut with an ellipsis."""
    shown: list[str] = []
    marks = 0
    for letter in " ".join(text.split()):
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if letter.isprintable() and marks <= MOST_MARKS:
            shown.append(letter)
        if len(shown) > limit:
            return "".join(shown[: limit - 1]) + "…"
    return "".join(shown)


def _overline(paper: PlanPaper) -> str:
    parts = []
    if paper.person:
        person = typed(paper.person, LONGEST_NAME)
        parts.append(translate("paper", "Home programme for {person}").format(person=person))
    else:
        parts.append(translate("paper", "Home programme"))
    if paper.site is not None:
        parts.append(names.complaint(paper.site, paper.side))
    if paper.draft:
        parts.append(translate("paper", "draft, not in use yet"))
    return doses.DOT.join(parts)


def _notice(paper: PlanPaper) -> str:
    """Why there are no boxes, where the plan rests."""
    if paper.flagged:
        return translate(
            "paper",
            "The plan is paused: an answer in the check-up needs a professional look. Do not continue until then.",
        )
    return plans.pause_line(paper.pause, paper.made) if paper.pause is not None else ""


def _foot(paper: PlanPaper) -> str:
    text = translate("paper", "{name}. Printed on {day}. Made with Rehab on the person’s own computer.")
    return text.format(name=typed(paper.name, LONGEST_NAME), day=dates.day_year(paper.made))


def _zones(flagged: bool) -> tuple[SheetZone, ...]:
    titles = {
        Zone.GREEN: translate("paper", "Pain 0–2, green"),
        Zone.AMBER: translate("paper", "Pain 3–5, amber"),
        Zone.RED: translate("paper", "Pain 6–10, red"),
    }
    words = {zone: pain.zone_word(zone) for zone in titles}
    if flagged:
        words |= dict.fromkeys((Zone.GREEN, Zone.AMBER), flags.look_first())
    return tuple(SheetZone(zone.value, title, words[zone]) for zone, title in titles.items())


def _wait(paper: PlanPaper) -> tuple[tuple[str, str], ...]:
    number = translate("paper", "Call {number} now").format(number=paper.emergency)
    unknown = translate("paper", "Call the emergency number now")
    leads = {
        Urgency.EMERGENCY: number if paper.emergency else unknown,
        Urgency.TODAY: flags.urgency(Urgency.TODAY),
    }
    parts = []
    for level, lead in leads.items():
        signs = [question.short_yes for question in paper.warnings if question.urgency is level]
        if signs:
            parts.append((lead, doses.DOT.join(signs)))
    return tuple(parts)


def _phase(paper: PhasePaper, plan: PlanPaper) -> SheetPhase:
    days = [paper.first + timedelta(days=i) for i in range(TICK_DAYS)]
    phase = paper.phase
    shown: dict[tuple[str, Dose], str] = {}
    return SheetPhase(
        name=translate("paper", "Phase {number}: {name}").format(
            number=paper.number, name=typed(phase.name, LONGEST_NAME)
        ),
        when=_phase_when(paper, days),
        aim=typed(phase.aim, LONGEST_TEXT),
        move_on=typed(phase.move_on, LONGEST_TEXT),
        days=tuple((dates.weekday_letter(day), dates.weekday_long(day)) for day in days),
        boxes=tuple(str(day.day) if plan.dated else str(i) for i, day in enumerate(days, start=1)),
        dates=tuple(day.isoformat() for day in days) if plan.dated else (),
        scores=translate("paper", "{measure}, 0–10").format(measure=capitalised(pain.measure(plan.measure))),
        sessions=tuple(_session(session, shown) for session in paper.sessions),
    )


def _phase_when(paper: PhasePaper, days: list[date]) -> str:
    weeks = capitalised(programs.phase_weeks(paper.phase.weeks_from, paper.phase.weeks_to))
    if paper.start is None:
        return weeks
    span = translate("paper", "boxes for {days}").format(days=dates.day_range(days[0], days[-1]))
    return doses.DOT.join((weeks, span))


def _session(paper: SessionPaper, shown: dict[tuple[str, Dose], str]) -> SheetSession:
    """One session; `shown` knows in which session an exercise stood first and learns of the new ones."""
    routine = paper.routine
    often = plans.when(routine.recurrence, routine.times)
    when = doses.DOT.join((often, about_minutes(routine.minutes)))
    name = typed(routine.name, LONGEST_NAME)
    rows = []
    for item in paper.exercises:
        p = item.prescription
        above = shown.setdefault((p.exercise, p.dose), name)
        row = _row(item, often, paper.ticks)
        again = translate("paper", "as in “{session}”").format(session=above) if above != name else ""
        told = doses.DOT.join(part for part in (again, row.note) if part)
        rows.append(replace(row, again=told if again else ""))
    return SheetSession(routine.key, name, when, tuple(rows))


def _row(paper: ExercisePaper, often: str, ticks: tuple[int, ...]) -> SheetRow:
    item, exercise = paper.prescription, paper.exercise
    return SheetRow(
        slug=item.exercise,
        name=typed(item.name or item.exercise, LONGEST_NAME),
        alt=_alt(item.name, exercise),
        dose=doses.dose(item.dose),
        often=often,
        ticks=ticks,
        steps=tuple(typed(step, LONGEST_TEXT) for step in _steps(exercise)),
        cue=typed(" ".join(exercise.cues[:CUES]), LONGEST_TEXT) if exercise is not None else "",
        caution=_caution(exercise),
        more=_more(paper),
        note=typed(item.note, LONGEST_TEXT),
        timer=_timer(item.dose),
    )


def _alt(name: str, exercise: Exercise | None) -> str:
    shown = (exercise.pose_a, exercise.pose_b) if exercise is not None else ()
    words = " ".join(part for part in shown if part)
    return typed(translate("paper", "Drawing: {what}").format(what=words or name), LONGEST_TEXT)


def _steps(exercise: Exercise | None) -> tuple[str, ...]:
    if exercise is None:
        return ()
    return (exercise.setup, *exercise.steps) if exercise.setup else exercise.steps


def _caution(exercise: Exercise | None) -> str:
    if exercise is None:
        return ""
    return typed(" ".join((*exercise.cautions, ask_first(exercise.contraindications))), LONGEST_TEXT)


def _more(paper: ExercisePaper) -> str:
    """When to do more: the person's own rule, else what the content says."""
    rule = paper.prescription.rule
    if rule is None:
        words = typed(paper.prescription.progression, LONGEST_TEXT)
    else:
        words = "" if rule.kind is RuleKind.KEEP else plans.rule_sentence(rule)
    return translate("paper", "More: {when}").format(when=words) if words else ""


def _timer(dose: Dose) -> tuple[tuple[SheetStep, ...], ...]:
    return tuple(
        tuple(_timed(step) for step in set_steps(dose, number, first_exercise=True))
        for number in range(1, dose.sets + 1)
    )


def _timed(step: Step) -> SheetStep:
    words = {
        Act.CHANGE: translate("player", "Next exercise"),
        Act.REST: translate("player", "Rest"),
        Act.PREPARE: translate("player", "Get ready"),
        Act.HOLD: translate("player", "Hold"),
        Act.WORK: translate("player", "Go"),
        Act.UP: translate("player", "Up"),
        Act.TOP: translate("player", "Hold at the top"),
        Act.DOWN: translate("player", "Down"),
        Act.RESET: translate("player", "Let go"),
        Act.COUNT: translate("player", "Your pace"),
        Act.SWITCH: translate("player", "Change sides"),
    }[step.act]
    sides = {Turn.LEFT: translate("player", "Left side"), Turn.RIGHT: translate("player", "Right side")}
    told = [words, sides[step.turn]] if step.turn is not None else [words]
    if step.rep:
        told.append(translate("player", "rep {number} of {total}").format(number=step.rep, total=step.reps))
    elif step.act is Act.COUNT:
        told.append(translate("player", "of {total} reps").format(total=step.reps))
    seconds = 0.0 if step.length is None else step.length.total_seconds()
    return SheetStep(doses.DOT.join(told), seconds, step.act in NO_WORK)
