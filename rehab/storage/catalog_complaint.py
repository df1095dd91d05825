"""Packs of exercises for a complaint: the checks that one file and its links allow, and the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.complaint import ComplaintPack, PackEntry
from rehab.storage.catalog_build import sources_of
from rehab.storage.catalog_check import Finding, did_you_mean, finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from rehab.domain.exercise import Source
    from rehab.storage.catalog_schema import PackFile, PackItem


def pack_findings(
    table: PackFile, exercises: Collection[str], programmes: Collection[str], files: Collection[str]
) -> Iterator[Finding]:
    """Exercises that stand twice, and exercises or programmes that are not there.

    Args:
        table: The file.
        exercises: Slugs of sound exercises.
        programmes: Slugs of sound programmes.
        files: Slugs of all files, sound or broken.
    """
    seen: set[str] = set()
    for name in ("begin", "next"):
        for place, item in enumerate(getattr(table, name)):
            path = (name, place, "exercise")
            if item.exercise in seen:
                yield finding(path, "duplicate_entry", found=item.exercise)
            seen.add(item.exercise)
            if item.exercise not in exercises:
                code = "exercise_broken" if item.exercise in files else "exercise_unknown"
                hint = did_you_mean(item.exercise, exercises)
                yield finding(path, code, found=item.exercise, hint=hint)
    for place, slug in enumerate(table.programmes):
        if slug in table.programmes[:place]:
            yield finding(("programmes", place), "duplicate_entry", found=slug)
        if slug not in programmes and slug not in files:
            hint = did_you_mean(slug, programmes)
            yield finding(("programmes", place), "programme_unknown", found=slug, hint=hint)


def make_pack(
    slug: str, table: PackFile, programmes: Collection[str], sources: Mapping[str, Source]
) -> ComplaintPack:
    """A pack whose exercises all exist; programmes that cannot be used are left out."""
    return ComplaintPack(
        slug=slug,
        code=table.code,
        name=table.name,
        summary=table.summary,
        condition=table.condition.value,
        sites=tuple(word.value for word in table.sites),
        begin=_entries(table.begin),
        next=_entries(table.next),
        next_when=table.next_when,
        not_when=table.not_when,
        programmes=tuple(name for name in table.programmes if name in programmes),
        evidence=table.evidence.sentence,
        tags=table.evidence.tags,
        sources=sources_of(table.evidence.tags, sources),
    )


def _entries(items: tuple[PackItem, ...]) -> tuple[PackEntry, ...]:
    return tuple(PackEntry(item.exercise, item.why) for item in items)
