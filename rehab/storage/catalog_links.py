"""The ladder of exercises: links that lead somewhere, both ways, upwards, without a circle or a dead end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.exercise import LADDER_KINDS, Level
from rehab.storage.catalog_check import Finding, did_you_mean, finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from rehab.domain.exercise import Exercise
    from rehab.storage.catalog_schema import ExerciseFile

BACK = {"easier": "harder", "harder": "easier"}
ORDER = tuple(Level)


def unknown_links(
    slug: str, table: ExerciseFile, files: Collection[str], known: Collection[str]
) -> Iterator[Finding]:
    """Links to exercises that do not exist. Broken ones are not blamed here: their own file is.

    Args:
        slug: The exercise whose links are looked at.
        table: Its file.
        files: Slugs of all files, sound or broken.
        known: Slugs of sound exercises, for a hint.
    """
    for name in BACK:
        for place, link in enumerate(getattr(table, name)):
            if link == slug:
                yield finding((name, place), "link_to_itself")
            elif link not in files:
                yield finding((name, place), "exercise_unknown", found=link, hint=did_you_mean(link, known))


def one_way_links(exercise: Exercise, exercises: Mapping[str, Exercise]) -> Iterator[Finding]:
    """Links that the other exercise does not give back."""
    for name, back in BACK.items():
        for place, link in enumerate(getattr(exercise, name)):
            other = exercises.get(link)
            if other is not None and link != exercise.slug and exercise.slug not in getattr(other, back):
                yield finding((name, place), "link_one_way", found=link, back=back)


def ladder_findings(exercise: Exercise, exercises: Mapping[str, Exercise]) -> Iterator[Finding]:
    """Where the ladder ends too early, goes down instead of up, or runs in a circle."""
    down = _next(exercise, "easier", exercises)
    up = _next(exercise, "harder", exercises)
    if exercise.kind in LADDER_KINDS and not down and not up:
        yield finding(("kind",), "ladder_missing", found=exercise.kind.value)
    elif exercise.level is Level.HARD and exercise.kind in LADDER_KINDS and not down:
        yield finding(("level",), "ladder_no_way_back")
    for place, link in enumerate(exercise.harder):
        other = exercises.get(link)
        if other is None or link == exercise.slug:
            continue
        if ORDER.index(other.level) < ORDER.index(exercise.level):
            yield finding(("harder", place), "link_level", found=link, level=other.level.value)
        if _leads_to(link, exercise.slug, exercises):
            yield finding(("harder", place), "link_circle", found=link)


def _next(exercise: Exercise, name: str, exercises: Mapping[str, Exercise]) -> set[str]:
    """Exercises one rung away: those that are named, and those that name this one in return."""
    named = set(getattr(exercise, name))
    naming = {slug for slug, other in exercises.items() if exercise.slug in getattr(other, BACK[name])}
    return (named | naming) - {exercise.slug}


def _leads_to(start: str, goal: str, exercises: Mapping[str, Exercise]) -> bool:
    """Whether going harder and harder from one exercise comes to another."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        slug = waiting.pop()
        if slug == goal:
            return True
        if slug not in seen and slug in exercises:
            seen.add(slug)
            waiting += [link for link in exercises[slug].harder if link != slug]
    return False
