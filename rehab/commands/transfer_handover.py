"""Reading plan files, log files and files of everything on the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from rehab.domain.errors import UserError
from rehab.ui.texts.handover import handover_read, handover_taken
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rehab.commands.desk import Desk
    from rehab.services.handover import HandoverDesk, Opened

DIFFERING = ("newest", "mine", "theirs", "both")


def read(desk: Desk, file: Path, wishes: Mapping[str, Any]) -> dict[str, Any]:
    """Look into a file and take it over, unless it is only looked at."""
    from rehab.services.handover_preview import GROUPS, OTHER, MergeChoice, Whose

    if wishes["differing"] == "both":
        raise UserError("handover_not_both")
    whose = None if wishes["whose"] is None else Whose(wishes["whose"])
    choice = MergeChoice(wishes["differing"] or "newest")
    handovers = desk.services.handovers
    opened = _opened(handovers, file, wishes["passphrase"])
    preview = handovers.preview(opened, whose, wishes["name"])
    message = handover_read(preview.kind.value, _counts(preview))
    if not wishes["dry_run"]:
        if preview.differs:
            handovers.take(opened, whose, wishes["name"], dict.fromkeys((*GROUPS, OTHER), choice))
        message += " " + handover_taken(choice.value if preview.differs else "")
    items = [
        {
            "kind": g.code,
            "new": g.new,
            "newer_there": g.newer_there,
            "newer_here": g.newer_here,
            "deleted_here": g.deleted_here,
            "same": g.same,
        }
        for g in preview.groups
    ]
    return {
        "kind": f"{preview.kind.value}-file" if preview.kind.value != "everything" else "everything",
        "status": "accepted",
        "message": message,
        "person": {"whose": preview.whose.value, "name": preview.name},
        "items": items,
        "known": preview.count("same"),
    }


def _opened(handovers: HandoverDesk, file: Path, passphrase: str | None) -> Opened:
    """Open a file; a passphrase that it needs and that was not given is asked for where somebody can answer."""
    try:
        return handovers.open(file, passphrase or "")
    except UserError as problem:
        if problem.code != "passphrase_needed" or not sys.stdin.isatty():
            raise
    asked = translate("cli", "Passphrase of {file}").format(file=file.name)
    return handovers.open(file, click.prompt(asked, hide_input=True, err=True))


def _counts(preview: Any) -> tuple[int, int, int, int, int]:
    new, there, here, gone, same = (
        preview.count(what) for what in ("new", "newer_there", "newer_here", "deleted_here", "same")
    )
    return new, there, here, gone, same
