"""The drawing on the editor's table: what is being changed, and every step back and forth."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rehab.domain.drawing import Drawing
from rehab.domain.pose_bases import BASES

if TYPE_CHECKING:
    from rehab.domain.pose import Pose

DEPTH = 200
"""Steps that can be taken back."""


def blank(base: str = "stand") -> Drawing:
    """A drawing that only stands there."""
    return Drawing(a=BASES[base], b=BASES[base], base=base)


@dataclass
class Board:
    """One drawing with its steps. A drag is one step, however many places it went through.

    Attributes:
        drawing: As it is now.
        slug: Exercise that it belongs to.
        which: Pose that is being changed, ``a`` or ``b``.
    """

    drawing: Drawing = field(default_factory=blank)
    which: str = "a"
    slug: str = ""
    _past: list[Drawing] = field(default_factory=list)
    _future: list[Drawing] = field(default_factory=list)
    _held: Drawing | None = None
    _stored: Drawing | None = None

    def open(self, slug: str, drawing: Drawing | None) -> None:
        """Begin with the stored drawing of an exercise, or with a person who stands."""
        self.slug = slug
        self._stored = drawing
        self.drawing = drawing or blank()
        self.which = "a"
        self._past.clear()
        self._future.clear()
        self._held = None

    @property
    def pose(self) -> Pose:
        """The pose that is being changed."""
        return self.drawing.b if self.which == "b" else self.drawing.a

    @property
    def changed(self) -> bool:
        """Whether there is something to store."""
        return self.drawing != (self._stored or blank())

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return bool(self._future)

    def hold(self) -> None:
        """A drag begins: everything until `let_go` is one step."""
        self._held = self.drawing

    def let_go(self) -> bool:
        """The drag is over; returns whether it changed anything."""
        before, self._held = self._held, None
        if before is None or before == self.drawing:
            return False
        self._remember(before)
        return True

    def put(self, drawing: Drawing) -> None:
        """Another drawing; a step of its own unless something is held.

        An end pose that was the same as the start stays so as long as nobody drew a movement.
        """
        began = self._held or self.drawing
        if began.a == began.b and drawing.b == self.drawing.b and drawing.a != self.drawing.a:
            drawing = replace(drawing, b=drawing.a)
        before, self.drawing = self.drawing, drawing
        if self._held is None and before != drawing:
            self._remember(before)

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._future.append(self.drawing)
            self.drawing = self._past.pop()

    def redo(self) -> None:
        """Make it again."""
        if self._future:
            self._past.append(self.drawing)
            self.drawing = self._future.pop()

    def stored(self) -> None:
        """The drawing as it is now is on disk."""
        self._stored = self.drawing

    def _remember(self, before: Drawing) -> None:
        self._past.append(before)
        del self._past[:-DEPTH]
        self._future.clear()
