"""The ladder of exercises: links that lead somewhere, both ways, upwards, without a circle or a dead end."""

from __future__ import annotations

from dataclasses import dataclass, field
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


def ladder_findings(
    exercise: Exercise, exercises: Mapping[str, Exercise], rungs: Mapping[str, Rungs]
) -> Iterator[Finding]:
    """Where the ladder ends too early, goes down instead of up, or runs in a circle.

    Args:
        exercise: The exercise that is looked at.
        exercises: All sound exercises.
        rungs: Their neighbours, from `rungs_of`.
    """
    near = rungs[exercise.slug]
    if exercise.kind in LADDER_KINDS and not near.easier and not near.harder:
        yield finding(("kind",), "ladder_missing", found=exercise.kind.value)
    elif exercise.level is Level.HARD and exercise.kind in LADDER_KINDS and not near.easier:
        yield finding(("level",), "ladder_no_way_back")
    for place, link in enumerate(exercise.harder):
        other = exercises.get(link)
        if other is None or link == exercise.slug:
            continue
        if ORDER.index(other.level) < ORDER.index(exercise.level):
            yield finding(("harder", place), "link_level", found=link, level=other.level.value)
        if _leads_to(link, exercise.slug, exercises):
            yield finding(("harder", place), "link_circle", found=link)


@dataclass(slots=True)
class Rungs:
    """Exercises one rung away: those that are named, and those that name this one in return."""

    easier: set[str] = field(default_factory=set)
    harder: set[str] = field(default_factory=set)


def rungs_of(exercises: Mapping[str, Exercise]) -> dict[str, Rungs]:
    """The neighbours of every exercise; a link that is given on one side only counts for both."""
    rungs = {slug: Rungs() for slug in exercises}
    for slug, exercise in exercises.items():
        for name, back in BACK.items():
            for link in getattr(exercise, name):
                if link != slug:
                    getattr(rungs[slug], name).add(link)
                    if link in rungs:
                        getattr(rungs[link], back).add(slug)
    return rungs


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
