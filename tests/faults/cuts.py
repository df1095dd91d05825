"""What lies on a disk after the power went: only what was synced is sure, the rest is there by chance.

Harsher than most disks: writes that were not synced arrive in any selection, some torn at 512 bytes; a name that was
made or removed without syncing its folder may be there or not.
"""

import random
from collections.abc import Iterator, Sequence

from tests.faults.shim import Event

SECTOR = 512


class _Disk:
    """Contents that are sure, and what is only on its way."""

    def __init__(self, start: dict[str, bytes]) -> None:
        self.sure = {name: bytearray(content) for name, content in start.items()}
        self.pending: dict[str, list[Event]] = {}
        self.unsure_names: set[str] = set()
        self.ghosts: dict[str, bytes] = {}
        """Files that were removed without syncing the folder."""

    def take(self, event: Event) -> None:
        name = event.file
        match event.kind:
            case "open" if name not in self.sure:
                self.sure[name] = bytearray()
                self.unsure_names.add(name)
            case "write" | "truncate":
                self.pending.setdefault(name, []).append(event)
            case "sync":
                for op in self.pending.pop(name, []):
                    _apply(self.sure[name], op)
                # SQLite syncs the folder with the first sync of a journal.
                self.unsure_names.discard(name)
                self.ghosts.pop(name, None)
            case "delete":
                content = self.sure.pop(name, None)
                self.pending.pop(name, None)
                new = name in self.unsure_names
                self.unsure_names.discard(name)
                if event.synced:
                    self.ghosts.pop(name, None)
                elif content is not None and not new:
                    self.ghosts[name] = bytes(content)

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        left: dict[str, bytes] = {}
        for name, content in self.sure.items():
            if name in self.unsure_names and chance.random() < 0.5:
                continue
            kept = bytearray(content)
            for op in self.pending.get(name, []):
                _arrive(kept, op, chance)
            left[name] = bytes(kept)
        for name, old in self.ghosts.items():
            if name not in left and chance.random() < 0.5:
                left[name] = old
        return left


def _apply(content: bytearray, op: Event) -> None:
    if op.kind == "truncate":
        del content[op.offset :]
        return
    if len(content) < op.offset:
        content.extend(bytes(op.offset - len(content)))
    content[op.offset : op.offset + len(op.data)] = op.data


def _arrive(content: bytearray, op: Event, chance: random.Random) -> None:
    """A change that nobody waited for: whole, not at all, or some of its sectors."""
    luck = chance.random()
    if luck < 0.4:
        _apply(content, op)
    elif luck < 0.7 and op.kind == "write":
        for begin in range(0, len(op.data), SECTOR):
            if chance.random() < 0.5:
                part = op.data[begin : begin + SECTOR]
                _apply(content, Event("write", op.file, op.offset + begin, part))


def cuts(
    start: dict[str, bytes], events: Sequence[Event], places: Sequence[int], chance: random.Random
) -> Iterator[tuple[dict[str, bytes], set[str]]]:
    """The disk after a cut at each of some places, and what the person had been told by then.

    Args:
        start: Files before the first event.
        events: What happened; ``told`` carries the ids of acknowledged records, parted by commas.
        places: Numbers of events after which the power goes.
        chance: Decides what arrived.
    """
    disk, told = _Disk(start), set[str]()
    wanted = sorted(places)
    for number, event in enumerate(events):
        while wanted and wanted[0] == number:
            wanted.pop(0)
            yield disk.after_cut(chance), set(told)
        if event.kind == "told":
            told |= set(event.file.split(","))
        else:
            disk.take(event)
    for _ in wanted:
        yield disk.after_cut(chance), set(told)
