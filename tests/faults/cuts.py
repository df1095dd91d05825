"""What lies on a disk after the power went: only what was synced is sure, the rest is there by chance.

Harsher than most disks: writes that were not synced arrive in any selection, some torn at 512 bytes; a name that was
made, moved or removed without syncing its folder may be there or not.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

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
        self.moves: list[tuple[str, str, bytes | None]] = []
        """Renames in a folder that was not synced: from, to, and what was there before."""

    def take(self, event: Event) -> None:
        """Note what happened, in the order in which it did."""
        name = event.file
        match event.kind:
            case "open" if name not in self.sure:
                self.sure[name] = bytearray()
                self.unsure_names.add(name)
            case "write" | "truncate":
                self.pending.setdefault(name, []).append(event)
            case "whole" if self.seen(name) != event.data:
                self.sure.setdefault(name, bytearray())
                self.pending[name] = [Event("truncate", name, 0), Event("write", name, 0, event.data)]
            case "rename":
                self.rename(name, event.to)
            case "folder":
                self.settle(name)
            case "sync":
                for op in self.pending.pop(name, []):
                    _apply(self.sure[name], op)
                # SQLite syncs the folder with the first sync of a journal.
                self.unsure_names.discard(name)
                self.ghosts.pop(name, None)
            case "delete":
                self.delete(name, event.synced)

    def delete(self, name: str, synced: bool) -> None:
        """Take a file away; it may come back as long as the folder was not synced."""
        content = self.sure.pop(name, None)
        self.pending.pop(name, None)
        new = name in self.unsure_names
        self.unsure_names.discard(name)
        if synced:
            self.ghosts.pop(name, None)
        elif content is not None and not new:
            self.ghosts[name] = bytes(content)

    def settle(self, folder: str) -> None:
        """Make all names in a folder sure."""
        place = Path(folder)
        self.moves = [move for move in self.moves if Path(move[1]).parent != place]
        self.unsure_names = {name for name in self.unsure_names if Path(name).parent != place}
        self.ghosts = {name: old for name, old in self.ghosts.items() if Path(name).parent != place}

    def seen(self, name: str) -> bytes | None:
        """What a program reads there while the power is on; None for no file."""
        if name not in self.sure:
            return None
        content = bytearray(self.sure[name])
        for op in self.pending.get(name, []):
            _apply(content, op)
        return bytes(content)

    def rename(self, source: str, target: str) -> None:
        """Give a file another name, in the place of what has it now."""
        self.moves.append((source, target, self.seen(target)))
        self.sure[target] = self.sure.pop(source)
        self.pending.pop(target, None)
        if source in self.pending:
            self.pending[target] = self.pending.pop(source)
        self.unsure_names -= {source, target}
        self.ghosts.pop(target, None)

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
        # Renames reach the disk in their order, but nobody knows how many of them have.
        for source, target, old in reversed(self.moves[chance.randint(0, len(self.moves)) :]):
            if target in left:
                left[source] = left.pop(target)
            if old is not None:
                left[target] = old
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
