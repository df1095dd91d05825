"""``rehab library``, ``show`` and ``programmes``: what the library holds."""

from __future__ import annotations

import textwrap
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import click

from rehab.commands.options import command
from rehab.domain.dose import DoseRange
from rehab.ui import texts
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.commands.desk import Desk
    from rehab.domain.complaint import PackEntry
    from rehab.domain.exercise import Exercise

WIDTH = 88


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    filters = [
        ("--region", "Part of the body, such as calf; may be repeated."),
        ("--kind", "Such as stretch or strength; may be repeated."),
        ("--equipment", "Such as step, or none; may be repeated."),
        ("--level", "easy, moderate or hard; may be repeated."),
        ("--condition", "Such as heel-pain or running; may be repeated."),
        ("--tissue", "Such as tendon or nerve; may be repeated."),
        ("--stage", "early, middle or late; may be repeated."),
        ("--without", "Leave out what this speaks against, such as numb-foot; may be repeated."),
    ]
    function: Any = library
    for name, words in reversed(filters):
        function = click.option(name, multiple=True, metavar="WORD", help=words)(function)
    one = click.option("--pack", metavar="SLUG", help="Show what to begin with for one complaint.")
    every = click.option("--packs", is_flag=True, help="List the complaints that have a pack.")
    function = one(every(function))
    command(root, "library")(click.argument("search", nargs=-1, metavar="[SEARCH]")(function))
    command(root, "show")(click.argument("slug", metavar="SLUG")(show))


def library(
    desk: Desk, search: tuple[str, ...], pack: str | None, packs: bool, **filters: tuple[str, ...]
) -> None:
    """List exercises, or those that match a search.

    Every word must fit a name, a synonym or a part of the body; up to two typing errors are forgiven.
    """
    _warn_of_broken_files(desk)
    if pack is not None:
        show_pack(desk, pack)
        return
    if packs:
        list_packs(desk)
        return
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
        nothing = (
            translate("cli", "No exercise fits “{query}”.")
            if query
            else translate("cli", "No exercise fits these filters.")
        )
        lines.append(nothing.format(query=query))
    if result.did_you_mean:
        lines.append(translate("cli", "Did you mean “{words}”?").format(words=result.did_you_mean))
    lines += ["", texts.exercise_count(len(result.found)) + "."] if result.found else []
    desk.answer(data, "\n".join(lines))


def _place_and_kind(exercise: Exercise) -> str:
    return f"{texts.region(exercise.regions[0])}, {texts.inside(texts.kind(exercise.kind))}"


def _short(exercise: Exercise) -> dict[str, Any]:
    return {
        "slug": exercise.slug,
        "code": exercise.code,
        "name": exercise.name,
        "regions": [region.value for region in exercise.regions],
        "kind": exercise.kind.value,
        "level": exercise.level.value,
        "tissues": [tissue.value for tissue in exercise.tissues],
        "stages": [stage.value for stage in exercise.stages],
        "equipment": list(exercise.equipment),
        "dose": texts.dose(exercise.dose),
        "mine": exercise.own,
        "archived": exercise.archived,
    }


def show(desk: Desk, slug: str) -> None:
    """Show one exercise in full, by its slug or code."""
    _warn_of_broken_files(desk)
    exercise = desk.library.exercise(slug)
    data = {
        **_short(exercise),
        "summary": exercise.summary,
        "synonyms": list(exercise.synonyms),
        "position": exercise.position.value,
        "impact": exercise.impact.value,
        "conditions": list(exercise.conditions),
        "target": exercise.target,
        "setup": exercise.setup,
        "steps": list(exercise.steps),
        "cues": list(exercise.cues),
        "mistakes": list(exercise.mistakes),
        "good_signs": list(exercise.good_signs),
        "stop_if": list(exercise.stop_if),
        "cautions": list(exercise.cautions),
        "contraindications": list(exercise.contraindications),
        "sides": exercise.dose.sides.value,
        "range": _range(exercise),
        "per_day": exercise.per_day,
        "days_per_week": exercise.days_per_week,
        "every_n_days": exercise.every_n_days or None,
        "progression": exercise.progression,
        "regression": exercise.regression,
        "easier": list(exercise.easier),
        "harder": list(exercise.harder),
        "evidence": {
            "strength": exercise.evidence.strength.value,
            "sentence": exercise.evidence.sentence,
            "tags": list(exercise.evidence.tags),
            "sources": [source.text for source in exercise.evidence.sources],
        },
        "poses": {"a": exercise.pose_a, "b": exercise.pose_b},
    }
    names = {e.slug: e.name for e in desk.library.exercises()}
    desk.answer(data, "\n".join(_page(exercise, names)))


def _range(exercise: Exercise) -> dict[str, list[float]]:
    """Lowest and highest value of every field that has a range."""
    ends = ((field.name, getattr(exercise.dose_range, field.name)) for field in fields(DoseRange))
    return {name: list(value) for name, value in ends if value is not None}


def _page(exercise: Exercise, names: Mapping[str, str]) -> list[str]:
    """An exercise as a manual page."""
    lines = [f"{exercise.name} ({exercise.code})", *_text(exercise.summary), "", *_facts(exercise)]
    numbered = tuple(f"{n}. {step}" for n, step in enumerate(exercise.steps, 1))
    for title, entries in (
        (translate("cli", "How to"), ((exercise.setup,) if exercise.setup else ()) + numbered),
        (translate("cli", "Cues"), exercise.cues),
        (translate("cli", "Often done wrong"), exercise.mistakes),
        (translate("cli", "Good signs"), exercise.good_signs),
        (translate("cli", "Stop if"), exercise.stop_if),
        (translate("cli", "Take care"), exercise.cautions),
        (
            translate("cli", "Ask a professional first with"),
            tuple(map(texts.contraindication, exercise.contraindications)),
        ),
        (translate("cli", "For every exercise"), (texts.general_caution(),)),
        (translate("cli", "Harder"), (exercise.progression, *_named(exercise.harder, names))),
        (translate("cli", "Easier"), (exercise.regression, *_named(exercise.easier, names))),
        (
            translate("cli", "Pictures"),
            (f"A: {exercise.pose_a}", f"B: {exercise.pose_b}") if exercise.pose_a else (),
        ),
    ):
        kept = [entry for entry in entries if entry]
        if kept:
            lines += ["", title, *(line for entry in kept for line in _text(entry))]
    strength = texts.strength(exercise.evidence.strength)
    lines += [
        "",
        translate("cli", "Evidence: {strength}").format(strength=texts.inside(strength)),
        *_text(exercise.evidence.sentence),
    ]
    lines += [line for source in exercise.evidence.sources for line in _text(f"- {source.text}")]
    return lines


def _facts(exercise: Exercise) -> list[str]:
    """What is told in one line each."""
    things = [texts.inside(texts.equipment(e)) for e in exercise.equipment or ("none",)]
    places = ", ".join(texts.inside(texts.region(r)) for r in exercise.regions)
    limits = texts.dose_range(exercise)
    facts = [
        (translate("cli", "For"), f"{places}; {exercise.target}"),
        (translate("cli", "Used for"), ", ".join(texts.condition(c) for c in exercise.conditions)),
        (translate("cli", "Acts on"), ", ".join(texts.inside(texts.tissue(t)) for t in exercise.tissues)),
        (
            translate("cli", "Kind"),
            f"{texts.kind(exercise.kind)}, {texts.inside(texts.level(exercise.level))}",
        ),
        (translate("cli", "Stage"), ", ".join(texts.inside(texts.stage(s)) for s in exercise.stages)),
        (
            translate("cli", "Position"),
            f"{texts.inside(texts.position(exercise.position))}, {texts.inside(texts.impact(exercise.impact))}",
        ),
        (translate("cli", "Needs"), ", ".join(things)),
        (translate("cli", "Dose"), texts.dose(exercise.dose)),
        (translate("cli", "Range"), limits),
        (translate("cli", "How often"), texts.frequency(exercise)),
        (translate("cli", "Also called"), ", ".join(exercise.synonyms)),
    ]
    lines: list[str] = []
    for name, value in facts:
        if value:
            start = f"  {name:<12}"
            lines += textwrap.wrap(value, WIDTH, initial_indent=start, subsequent_indent=" " * len(start))
    return lines


def _named(slugs: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{names[slug]} ({slug})" for slug in slugs if slug in names)


def list_packs(desk: Desk) -> None:
    """Print the complaints that have a pack."""
    packs = desk.library.packs()
    width = max((len(pack.slug) for pack in packs), default=0)
    lines = [f"{pack.slug:<{width}}  {pack.name}" for pack in packs]
    desk.answer(
        {"packs": [{"slug": p.slug, "code": p.code, "name": p.name} for p in packs]}, "\n".join(lines)
    )


def show_pack(desk: Desk, slug: str) -> None:
    """Print what to begin with for one complaint, what comes next, and when not to."""
    pack = desk.library.pack(slug)
    names = {e.slug: e.name for e in desk.library.exercises()}
    groups = {"begin": pack.begin, "next": pack.next}
    data = {
        **{name: getattr(pack, name) for name in ("slug", "code", "name", "summary", "condition")},
        "sites": list(pack.sites),
        **{name: [{"exercise": e.exercise, "why": e.why} for e in group] for name, group in groups.items()},
        "next_when": pack.next_when,
        "not_when": list(pack.not_when),
        "programmes": list(pack.programmes),
        "evidence": {"sentence": pack.evidence, "tags": list(pack.tags)},
    }
    lines = [f"{pack.name} ({pack.code})", *_text(pack.summary)]
    sections = (
        (translate("cli", "Not with these exercises, but to a doctor first"), pack.not_when),
        (translate("cli", "To begin with"), _reasons(pack.begin, names)),
        (translate("cli", "Next"), (pack.next_when, *_reasons(pack.next, names))),
        (translate("cli", "As a programme, with 'rehab start NAME'"), pack.programmes),
        (translate("cli", "Evidence"), (pack.evidence,)),
    )
    for title, entries in sections:
        if entries:
            lines += ["", title, *(line for entry in entries for line in _text(entry))]
    desk.answer(data, "\n".join(lines))


def _reasons(entries: tuple[PackEntry, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{names.get(e.exercise, e.exercise)} ({e.exercise}): {e.why}" for e in entries)


def _text(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="  ")


def _warn_of_broken_files(desk: Desk) -> None:
    problems = desk.catalog.problems()
    if problems:
        desk.warnings.append(texts.broken_content(len({problem.file for problem in problems})))
