"""Reading a pack of exercises on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rehab.ui import texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rehab.commands.desk import Desk
    from rehab.services.pack_preview import PackPreview

DIFFERING = {"mine": "leave", "newest": "leave", "theirs": "take", "both": "both"}


def read(desk: Desk, file: Path, wishes: Mapping[str, Any]) -> dict[str, Any]:
    """Look into a pack and take it over, unless it is only looked at."""
    from rehab.services.pack_preview import Choice, Status

    packs = desk.services.packs
    preview = packs.preview(file)
    wanted = Choice(DIFFERING[wishes["differing"] or "mine"])
    different = preview.of(Status.DIFFERS)
    choices = {item.slug: wanted for item in different}
    message = _found(preview)
    if not wishes["dry_run"]:
        done = packs.take(preview, choices).value
        message += "; " + texts.pack_imported(len(done.added), len(done.changed))
    left = [item for item in different if wanted not in item.choices or wanted is Choice.LEAVE]
    notes = [f"{item.slug}: {texts.pack_refusal(item.code, item.why)}" for item in preview.of(Status.REFUSED)]
    notes += [
        f"{item.slug}: {texts.pack_status(item.status)}; {texts.inside(texts.pack_choice('leave', ''))}."
        for item in left
    ]
    return {
        "status": "warning" if notes else "accepted",
        "message": message + ".",
        "items": [
            {"kind": i.kind, "slug": i.slug, "name": i.name, "status": i.status} for i in preview.items
        ],
        "known": len(preview.of(Status.SAME)),
        "notes": notes,
    }


def _found(preview: PackPreview) -> str:
    from rehab.services.pack_preview import Status

    counts = [len(preview.of(s)) for s in (Status.NEW, Status.DIFFERS, Status.SAME, Status.REFUSED)]
    return texts.pack_read(*counts)
