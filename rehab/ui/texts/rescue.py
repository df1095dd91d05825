"""Words about what could still be read of a data file that was not opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.loss import Why
from rehab.services.handover_preview import GROUPS
from rehab.ui.texts.backups import runs, scores
from rehab.ui.texts.handover import content_word, handover_group
from rehab.ui.texts.numbers import sessions

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.loss import Loss
    from rehab.services.rescue import Rescued

translate = QCoreApplication.translate


def rescued_counts(result: Rescued) -> str:
    """What was saved: ``153 sessions, 305 scores, 27 runs``."""
    counts = result.counts
    return ", ".join(
        (
            sessions(counts.get("session", 0)),
            scores(counts.get("pain_reading", 0)),
            runs(counts.get("run", 0)),
        )
    )


def rescued_heading(result: Rescued) -> str:
    """``Saved: 153 sessions, 305 scores, 27 runs``."""
    return translate("rescue", "Saved: {counts}").format(counts=rescued_counts(result))


def rescued(result: Rescued, may_go_on: bool = False) -> str:
    """Said after what can be read was saved."""
    if not result.losses:
        said = translate("rescue", "Everything could be read.")
    else:
        said = translate("rescue", "What is missing is listed in the text file beside it.")
    if not may_go_on:
        return said
    return f"{said} " + translate(
        "rescue", "If you go on with this, the damaged file is kept beside the backups, as it is."
    )


def losses(result: Rescued) -> tuple[str, ...]:
    """One sentence for each thing that did not come along as it was."""
    return tuple(dict.fromkeys(_loss(loss) for loss in result.losses))


def rescue_list(result: Rescued, source: Path) -> str:
    """The plain list that lies beside a file of what was saved."""
    missing = losses(result) or (translate("rescue", "Nothing: everything could be read."),)
    lines = (
        translate("rescue", "Read from {file}, which was not changed.").format(file=source),
        translate("rescue", "Saved: {counts}.").format(counts=rescued_counts(result)),
        "",
        translate("rescue", "What could not be read or was left out"),
        *(f"- {line}" for line in missing),
        "",
        translate(
            "rescue",
            "The file beside this list can be taken over in Rehab (Ctrl+O, or 'rehab import'), and its tables can be "
            "read without Rehab.",
        ),
    )
    return "\n".join(lines) + "\n"


def _loss(loss: Loss) -> str:
    if loss.why is Why.NEWER:
        return translate("rescue", "“{name}” was written by a newer version and does not come along.").format(
            name=loss.table
        )
    if loss.why is Why.STAND_IN:
        return _stand_in(loss.table)
    what = _kind(loss.table)
    if loss.count is None:
        return translate(
            "rescue", "{what}: not all could be read; how many are missing cannot be told."
        ).format(what=what)
    words = {
        Why.UNREADABLE: translate("rescue", "{what}: {count} could not be read."),
        Why.NONSENSE: translate(
            "rescue", "{what}: {count} hold values that cannot be right and were left out."
        ),
        Why.ORPHAN: translate(
            "rescue", "{what}: {count} belong to an entry that could not be read and were left out."
        ),
    }
    return words[loss.why].format(what=what, count=loss.count)


def _stand_in(table: str) -> str:
    if table == "patient":
        return translate("rescue", "The person could not be read; one without a name stands in that place.")
    return translate(
        "rescue",
        "The complaint could not be read. One stands in its place so that the entries have somewhere to be: where it "
        "hurts and on which side is a guess.",
    )


def _kind(table: str) -> str:
    if table == "set_entry":
        return content_word("table/sets")
    if table == "photo":
        return translate("rescue", "Own pictures")
    return handover_group(next((code for code, tables in GROUPS.items() if table in tables), "other"))
