"""``rehab library``, ``show`` and ``programmes``: what the library holds."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import click

from rehab.commands.desk import Desk, command
from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.domain.exercise import Exercise

WIDTH = 88


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    filters = [
        ("--region", "Part of the body, such as calf; may be repeated."),
        ("--kind", "Such as stretch or strength; may be repeated."),
        ("--equipment", "Such as step, or none; may be repeated."),
        ("--level", "easy, moderate or hard; may be repeated."),
    ]
    function: Any = library
    for name, words in reversed(filters):
        function = click.option(name, multiple=True, metavar="WORD", help=words)(function)
    command(root, "library")(click.argument("search", nargs=-1, metavar="[SEARCH]")(function))
    command(root, "show")(click.argument("slug", metavar="SLUG")(show))


def library(desk: Desk, search: tuple[str, ...], **filters: tuple[str, ...]) -> None:
    """List exercises, or those that match a search.

    Every word must fit a name, a synonym or a part of the body; up to two typing errors are forgiven.
    """
    _warn_of_broken_files(desk)
    query = " ".join(search)
    result = desk.library.search(query, filters)
    data = {
        "query": query,
        "found": [_short(exercise) for exercise in result.found],
        "did_you_mean": result.did_you_mean,
    }
    names = max((len(e.name) for e in result.found), default=0)
    slugs = max((len(e.slug) for e in result.found), default=0)
    lines = [f"{e.code:<4} {e.name:<{names}}  {e.slug:<{slugs}}  {_place_and_kind(e)}" for e in result.found]
    if not result.found:
        lines.append(f"No exercise fits “{query}”." if query else "No exercise fits these filters.")
    if result.did_you_mean:
        lines.append(f"Did you mean “{result.did_you_mean}”?")
    lines += ["", texts.exercise_count(len(result.found)) + "."] if result.found else []
    desk.answer(data, "\n".join(lines))


def _place_and_kind(exercise: Exercise) -> str:
    return f"{texts.region(exercise.regions[0])}, {texts.kind(exercise.kind).lower()}"


def _short(exercise: Exercise) -> dict[str, Any]:
    return {
        "slug": exercise.slug,
        "code": exercise.code,
        "name": exercise.name,
        "regions": [region.value for region in exercise.regions],
        "kind": exercise.kind.value,
        "level": exercise.level.value,
        "equipment": list(exercise.equipment),
        "dose": texts.dose(exercise.dose),
    }


def show(desk: Desk, slug: str) -> None:
    """Show one exercise in full, by its slug or code."""
    _warn_of_broken_files(desk)
    exercise = desk.library.exercise(slug)
    data = {
        **_short(exercise),
        "summary": exercise.summary,
        "position": exercise.position.value,
        "conditions": list(exercise.conditions),
        "target": exercise.target,
        "setup": exercise.setup,
        "steps": list(exercise.steps),
        "cues": list(exercise.cues),
        "mistakes": list(exercise.mistakes),
        "good_signs": list(exercise.good_signs),
        "stop_if": list(exercise.stop_if),
        "cautions": list(exercise.cautions),
        "per_day": exercise.per_day,
        "days_per_week": exercise.days_per_week,
        "progression": exercise.progression,
        "regression": exercise.regression,
        "easier": list(exercise.easier),
        "harder": list(exercise.harder),
        "evidence": {
            "strength": exercise.evidence.strength.value,
            "sentence": exercise.evidence.sentence,
            "sources": [source.text for source in exercise.evidence.sources],
        },
    }
    desk.answer(data, "\n".join(_page(exercise)))


def _page(exercise: Exercise) -> list[str]:
    """An exercise as a manual page."""
    places = ", ".join(texts.region(r).lower() for r in exercise.regions)
    things = (
        ", ".join(texts.equipment(e).lower() for e in exercise.equipment) or texts.equipment("none").lower()
    )
    lines = [f"{exercise.name} ({exercise.code})", *_text(exercise.summary), ""]
    lines += [
        f"  For       {places}; {exercise.target}",
        f"  Position  {texts.position(exercise.position).lower()}",
        f"  Needs     {things}",
        f"  Dose      {texts.dose(exercise.dose)}",
        f"  How often {texts.frequency(exercise)}",
    ]
    numbered = tuple(f"{n}. {step}" for n, step in enumerate(exercise.steps, 1))
    for title, entries in (
        ("How to", ((exercise.setup,) if exercise.setup else ()) + numbered),
        ("Cues", exercise.cues),
        ("Often done wrong", exercise.mistakes),
        ("Good signs", exercise.good_signs),
        ("Stop if", exercise.stop_if),
        ("Take care", exercise.cautions),
        ("Harder", (exercise.progression, *exercise.harder)),
        ("Easier", (exercise.regression, *exercise.easier)),
    ):
        kept = [entry for entry in entries if entry]
        if kept:
            lines += ["", title, *(line for entry in kept for line in _text(entry))]
    strength = texts.strength(exercise.evidence.strength)
    lines += ["", f"Evidence: {strength.lower()}", *_text(exercise.evidence.sentence)]
    lines += [line for source in exercise.evidence.sources for line in _text(f"- {source.text}")]
    return lines


def _text(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="  ")


def _warn_of_broken_files(desk: Desk) -> None:
    problems = desk.catalog.problems()
    if problems:
        desk.warnings.append(texts.broken_content(len({problem.file for problem in problems})))
