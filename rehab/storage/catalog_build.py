"""From tables to values: exercise, programme, source; and the checks that one file alone allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.criterion import Count, Criterion
from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.exercise import Evidence, Exercise, Source
from rehab.domain.program import (
    EveryNDays,
    PartOfDay,
    Phase,
    Prescription,
    Programme,
    Recurrence,
    Routine,
    Weekdays,
    per_week,
)
from rehab.domain.suits import Suits
from rehab.storage.catalog_check import Finding, finding
from rehab.storage.catalog_dose import days_per_week, dose_findings, make_dose, make_range, range_findings
from rehab.storage.catalog_schema import Weekday
from rehab.storage.drawing_build import drawing_findings, make_drawing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rehab.domain.drawing import Drawing
    from rehab.storage.catalog_file import Path
    from rehab.storage.catalog_schema import (
        CriterionTable,
        ExerciseFile,
        PhaseTable,
        PrescriptionItem,
        ProgrammeFile,
        RoutineTable,
        SourceTable,
    )

Sources = dict[str, Source]


def base_tag(tag: str) -> str:
    """Name of the source behind a tag: ``V30*`` and ``M17-h`` stand for V30 and M17."""
    return tag.rstrip("*").split("-")[0]


def sources_of(tags: tuple[str, ...], sources: Mapping[str, Source]) -> tuple[Source, ...]:
    """Sources of tags, each once, in their order; unknown ones are left out."""
    names = dict.fromkeys(base_tag(tag) for tag in tags)
    return tuple(sources[name] for name in names if name in sources)


def make_source(tag: str, table: SourceTable) -> Source:
    return Source(tag, table.text, table.year, table.doi)


def exercise_findings(table: ExerciseFile) -> Iterator[Finding]:
    """What is wrong inside one exercise file that has the right shape."""
    yield from dose_findings(table.dose, ("dose",))
    yield from range_findings(table.dose)
    if table.dose.days_per_week is not None and table.dose.every_n_days is not None:
        yield finding(("dose", "every_n_days"), "one_of", allowed="days_per_week, every_n_days")
    for name in _WORD_LISTS:
        yield from _repeats(getattr(table, name), (name,))
    for name in ("easier", "harder"):
        for place, slug in enumerate(getattr(table, name)):
            if name == "harder" and slug in table.easier:
                yield finding((name, place), "duplicate_entry", found=slug)
    if table.drawing is not None:
        yield from drawing_findings(table.drawing)


_WORD_LISTS = (
    *("regions", "equipment", "conditions", "tissues", "stages", "contraindications"),
    *("easier", "harder"),
)
"""Lists in which nothing may stand twice."""


def _repeats(words: tuple[str, ...], path: Path) -> Iterator[Finding]:
    for place, word in enumerate(words):
        if word in words[:place]:
            yield finding((*path, place), "duplicate_entry", found=str(word))


def make_exercise(slug: str, table: ExerciseFile, sources: Mapping[str, Source]) -> Exercise:
    evidence = table.evidence
    return Exercise(
        slug=slug,
        code=table.code,
        name=table.name,
        summary=table.summary,
        regions=table.regions,
        kind=table.kind,
        position=table.position,
        level=table.level,
        impact=table.impact,
        equipment=tuple(word.value for word in table.equipment),
        conditions=tuple(word.value for word in table.conditions),
        target=table.target,
        setup=table.setup,
        steps=table.steps,
        cues=table.cues,
        mistakes=table.mistakes,
        good_signs=table.good_signs,
        stop_if=table.stop_if,
        cautions=table.cautions,
        dose=make_dose(table.dose),
        per_day=table.dose.per_day,
        days_per_week=days_per_week(table.dose),
        progression=table.progression,
        regression=table.regression,
        easier=table.easier,
        harder=table.harder,
        evidence=Evidence(
            evidence.strength, evidence.sentence, evidence.tags, sources_of(evidence.tags, sources)
        ),
        synonyms=table.synonyms,
        pose_a=table.poses.a,
        pose_b=table.poses.b,
        every_n_days=table.dose.every_n_days or 0,
        tissues=table.tissues,
        stages=table.stages,
        contraindications=tuple(word.value for word in table.contraindications),
        dose_range=make_range(table.dose.range),
        drawing=_drawing(table),
    )


def _drawing(table: ExerciseFile) -> Drawing | None:
    """The drawing of an exercise; none when its table has a mistake, so that the exercise stays usable."""
    if table.drawing is None or any(drawing_findings(table.drawing)):
        return None
    return make_drawing(table.drawing)


def phase_weeks(phase: PhaseTable) -> tuple[float, float | None]:
    """First week and the week before which a phase ends; days count as sevenths, both ends included."""
    if phase.days is not None:
        first, last = map(int, phase.days.split("-"))
        return first / 7, (last + 1) / 7
    text = phase.weeks or "0+"
    if text.endswith("+"):
        return float(text[:-1]), None
    start, end = map(float, text.split("-"))
    return start, end


def programme_findings(table: ProgrammeFile) -> Iterator[Finding]:
    """What is wrong inside one programme file that has the right shape."""
    if any(b <= a for a, b in zip(table.review_weeks, table.review_weeks[1:], strict=False)):
        yield finding(("review_weeks",), "weeks_not_rising")
    before: float | None = 0.0
    for place, phase in enumerate(table.phases):
        path = ("phases", place)
        if (phase.weeks is None) == (phase.days is None):
            yield finding(path, "one_of", allowed="weeks, days")
            return
        start, end = phase_weeks(phase)
        name = "weeks" if phase.weeks is not None else "days"
        if before is None:
            yield finding(("phases", place - 1, "weeks"), "phase_after_end")
        elif round(start * 7) != round(before * 7):
            yield finding((*path, name), "phase_order", found=_days(start), expected=_days(before))
        if end is not None and end <= start:
            yield finding((*path, name), "phase_empty")
        if place and not phase.entry:
            yield finding((*path, "entry"), "criteria_missing")
        yield from _criterion_findings(phase, path)
        yield from _routine_findings(phase, path)
        before = end


def _criterion_findings(phase: PhaseTable, path: Path) -> Iterator[Finding]:
    for place, entry in enumerate(phase.entry):
        try:
            make_criterion(entry)
        except UserError:
            yield finding((*path, "entry", place), "criterion_invalid")


def counted_exercises(table: ProgrammeFile) -> Iterator[tuple[Path, str]]:
    """Every exercise that a criterion counts, with its place."""
    for phase_place, phase in enumerate(table.phases):
        for place, entry in enumerate(phase.entry):
            if not isinstance(entry, str) and entry.exercise is not None:
                yield ("phases", phase_place, "entry", place, "exercise"), entry.exercise


def _days(weeks: float) -> str:
    return f"day {round(weeks * 7)}"


def _routine_findings(phase: PhaseTable, path: Path) -> Iterator[Finding]:
    seen: set[str] = set()
    for place, routine in enumerate(phase.routines):
        here = (*path, "routines", place)
        if routine.key in seen:
            yield finding((*here, "key"), "duplicate_key", found=routine.key)
        seen.add(routine.key)
        rhythms = (routine.days_per_week, routine.every_n_days, routine.weekdays)
        if sum(rhythm is not None for rhythm in rhythms) != 1:
            yield finding(here, "one_of", allowed="days_per_week, every_n_days, weekdays")
        yield from _repeats(routine.weekdays or (), (*here, "weekdays"))
        for item_place, item in enumerate(routine.exercises):
            yield from dose_findings(item.dose, (*here, "exercises", item_place, "dose"), Dose(reps=1))


def prescriptions_of(table: ProgrammeFile) -> Iterator[tuple[Path, PrescriptionItem]]:
    """Every entry of every routine, with its place."""
    for phase_place, phase in enumerate(table.phases):
        for place, routine in enumerate(phase.routines):
            for item_place, item in enumerate(routine.exercises):
                yield ("phases", phase_place, "routines", place, "exercises", item_place), item


def make_programme(
    slug: str, table: ProgrammeFile, exercises: Mapping[str, Exercise], sources: Mapping[str, Source]
) -> Programme:
    """A programme whose exercises all exist."""
    phases = tuple(_make_phase(phase, exercises) for phase in table.phases)
    used = dict.fromkeys(p.exercise for phase in phases for r in phase.routines for p in r.prescriptions)
    equipment = dict.fromkeys(word for name in used for word in exercises[name].equipment)
    suits = table.suits
    return Programme(
        slug=slug,
        code=table.code,
        name=table.name,
        short_name=table.short_name,
        summary=table.summary,
        condition=table.condition.value,
        sites=tuple(word.value for word in suits.sites),
        suits=Suits(
            tuple(word.value for word in suits.durations),
            tuple(word.value for word in suits.worst_when),
            tuple(word.value for word in suits.spots),
        ),
        review_weeks=table.review_weeks,
        phases=phases,
        evidence=table.evidence.sentence,
        tags=table.evidence.tags,
        sources=sources_of(table.evidence.tags, sources),
        advice=table.advice,
        stop_rule=table.stop_rule,
        equipment=tuple(equipment),
    )


def _make_phase(phase: PhaseTable, exercises: Mapping[str, Exercise]) -> Phase:
    start, end = phase_weeks(phase)
    return Phase(
        name=phase.name,
        aim=phase.aim,
        weeks_from=start,
        weeks_to=end,
        entry_criteria=tuple(make_criterion(each) for each in phase.entry),
        move_on=phase.move_on,
        routines=tuple(_make_routine(routine, exercises) for routine in phase.routines),
    )


def make_criterion(entry: str | CriterionTable) -> Criterion:
    """A criterion as it is kept.

    Raises:
        UserError: ``criterion_invalid`` when it does not say what is counted.
    """
    if isinstance(entry, str):
        return Criterion(entry)
    count = Count(
        of=entry.count,
        at_least=entry.at_least,
        days=entry.days,
        exercise=entry.exercise or "",
        sets=entry.sets,
        reps=entry.reps,
        max_pain=entry.max_pain,
        above_usual=entry.above_usual,
        test=entry.test,
    )
    return Criterion(entry.say, count)


def _make_routine(routine: RoutineTable, exercises: Mapping[str, Exercise]) -> Routine:
    return Routine(
        key=routine.key,
        name=routine.name,
        part=PartOfDay(routine.part),
        recurrence=_recurrence(routine),
        prescriptions=tuple(_prescription(item, exercises[item.exercise]) for item in routine.exercises),
    )


def _recurrence(routine: RoutineTable) -> Recurrence:
    if routine.weekdays is not None:
        order = tuple(Weekday)
        return Weekdays(tuple(sorted(order.index(day) for day in routine.weekdays)))
    if routine.every_n_days is not None:
        return EveryNDays(routine.every_n_days)
    return per_week(routine.days_per_week or 7)


def _prescription(item: PrescriptionItem, exercise: Exercise) -> Prescription:
    return Prescription(
        exercise=exercise.slug,
        name=exercise.name,
        dose=make_dose(item.dose, exercise.dose),
        note=item.note,
        progression=item.progression or exercise.progression,
    )
