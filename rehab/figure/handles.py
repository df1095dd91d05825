"""Places of a drawn figure that can be taken hold of, and what each of them does.

A handle either turns dials of the pose until its joint is where it is wanted (`dials`), or it moves what a hand,
foot, knee or elbow rests on (`pin`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab.domain.pose import ElbowPin, FootPin, Half, HandPin, KneePin, Point
from rehab.figure.camera import camera_of
from rehab.figure.dials import Dial
from rehab.figure.person import shown_groups
from rehab.figure.skeleton import HALVES, Skeleton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab.domain.drawing import Drawing
    from rehab.figure.space import Array

GRAB = 7.0
"""A handle is taken from so far away, cm at line scale 1."""
FINGERS = 7.0
"""Distance of the handle of the fingers from the palm, cm."""
DRAGGED = {
    **{"chest": 2, "nape": 2, "head": 2, "shoulder": 2},
    **{"knee": 2, "ankle": 3, "toe": 2, "elbow": 2, "hand": 3, "fingers": 1},
}
"""How many of its dials a handle turns when it is dragged; the others are turned by number."""
_SHARED = 2.5
"""Of two handles of both halves that lie nearer together, only the nearer one to the viewer shows, cm."""


class Grip(StrEnum):
    """What dragging a handle does."""

    MOVE = "move"
    TURN = "turn"
    REST = "rest"
    BEND = "bend"
    SWING = "swing"


@dataclass(frozen=True, slots=True)
class Handle:
    """One place to take hold of.

    Attributes:
        name: Joint, such as ``"knee_left"``; ``"fingers_left"`` lies before the hand.
        grip: What dragging it does: move the body, turn joints, move what is held, set the direction in which
            a limb bends, or swing a held hand or foot around its place.
        at: Place in the picture plane, cm.
        near: Nearness to the viewer, cm.
        dials: Numbers that it turns and that are shown for it.
    """

    name: str
    grip: Grip
    at: Point
    near: float
    dials: tuple[Dial, ...] = ()

    @property
    def half(self) -> Half | None:
        """Half of the body, of a handle on a limb."""
        return next((half for half in Half if self.name.endswith(f"_{half}")), None)

    @property
    def part(self) -> str:
        """Its name without the half."""
        return self.name.rpartition("_")[0] if self.half is not None else self.name


Found = tuple[str, Grip, tuple[Dial, ...]]


def trunk_dials(name: str) -> tuple[Dial, ...]:
    """Numbers of a handle of trunk and head; the first ones follow when it is dragged."""
    fields = {
        "pelvis": ("pelvis", "tilt", "roll", "yaw"),
        "chest": ("lumbar", "side", "thorax", "twist"),
        "nape": ("tilt", "roll"),
        "head": ("neck", "neck_side", "head", "head_turn"),
    }[name]
    if name == "pelvis":
        return tuple(Dial("pelvis", index=index) for index in range(3)) + tuple(Dial(f) for f in fields[1:])
    return tuple(Dial(field) for field in fields)


def handles(drawing: Drawing, body: Skeleton) -> tuple[Handle, ...]:
    """Handles of a solved pose as the camera sees them, near ones last; coinciding far ones are left out."""
    found = sorted(_all(drawing, body), key=lambda handle: handle.near)
    kept: list[Handle] = []
    for handle in reversed(found):
        room = _SHARED * drawing.line
        if handle.half is None or all(
            other.part != handle.part or _apart(other.at, handle.at) > room for other in kept
        ):
            kept.append(handle)
    return tuple(reversed(kept))


def handle_at(found: tuple[Handle, ...], at: Point, reach: float = GRAB) -> Handle | None:
    """The handle under a place of the picture plane, if any; of two equally far ones the nearer to the viewer.

    Args:
        found: Handles to choose from.
        at: The place, cm.
        reach: From how far away it is taken, cm.
    """
    close = [handle for handle in found if _apart(handle.at, at) <= reach]
    return min(close, key=lambda handle: (round(_apart(handle.at, at)), -handle.near), default=None)


def _apart(one: Point, other: Point) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def _all(drawing: Drawing, body: Skeleton) -> Iterator[Handle]:
    camera = camera_of(drawing)
    for name, grip, dials in _offered(drawing, body):
        x, y, near = camera.view(handle_place(body, name))
        yield Handle(name, grip, (float(x), float(y)), float(near), dials)


def _offered(drawing: Drawing, body: Skeleton) -> Iterator[Found]:
    """Name, grip and dials of every handle of what is drawn."""
    if drawing.close_up:
        for half in drawing.close_up:
            yield from (found for found in _of_leg(body, half) if not found[0].startswith("knee"))
        return
    shown = {group.value for group in shown_groups(drawing)}
    if "trunk" in shown:
        yield "pelvis", Grip.MOVE, trunk_dials("pelvis")
        yield "chest", Grip.TURN, trunk_dials("chest")
        yield "nape", Grip.TURN, trunk_dials("nape")
    if "head" in shown:
        yield "head", Grip.TURN, trunk_dials("head")
    for half in HALVES:
        if f"leg-{half}" in shown:
            yield from _of_leg(body, half)
        if f"arm-{half}" in shown:
            yield from _of_arm(body, half)


def _of_leg(body: Skeleton, half: Half) -> Iterator[Found]:
    limb = f"leg_{half}"
    pin = body.pose.leg(half).pin
    places = tuple(Dial("at", limb, index) for index in range(3))
    toes = tuple(Dial(field, limb) for field in ("toe", "great_toe", "arch", "curl", "spread"))
    if isinstance(pin, KneePin):
        yield f"knee_{half}", Grip.REST, places
        return
    if isinstance(pin, FootPin):
        yield f"knee_{half}", Grip.BEND, ()
        yield f"ankle_{half}", Grip.REST, places
        free = pin.toes is not None
        turns = () if free else tuple(Dial(field, limb) for field in ("pitch", "out", "evert"))
        yield f"toe_{half}", Grip.SWING if free else Grip.TURN, (*turns, *toes)
        return
    hips = tuple(Dial("hip", limb, index) for index in range(3))
    yield f"knee_{half}", Grip.TURN, hips
    yield f"ankle_{half}", Grip.TURN, (Dial("knee", limb), *hips[:2])
    yield f"toe_{half}", Grip.TURN, (Dial("ankle", limb), Dial("ankle", limb, 1), *toes)


def _of_arm(body: Skeleton, half: Half) -> Iterator[Found]:
    limb = f"arm_{half}"
    pin = body.pose.arm(half).pin
    yield f"shoulder_{half}", Grip.TURN, (Dial("shrug", limb), Dial("twist"))
    grip = (Dial("grip", limb),)
    places = tuple(Dial("at", limb, index) for index in range(3))
    if isinstance(pin, ElbowPin):
        yield f"elbow_{half}", Grip.REST, places
        return
    if isinstance(pin, HandPin):
        yield f"elbow_{half}", Grip.BEND, ()
        yield f"hand_{half}", Grip.REST, (*places, *grip)
        yield f"fingers_{half}", Grip.SWING, ()
        return
    upper = tuple(Dial("shoulder", limb, index) for index in range(3))
    yield f"elbow_{half}", Grip.TURN, upper
    yield f"hand_{half}", Grip.TURN, (Dial("elbow", limb), *upper[:2])
    yield f"fingers_{half}", Grip.TURN, (Dial("wrist", limb), *grip)


def handle_place(body: Skeleton, name: str) -> Array:
    """Where a handle is in space, cm."""
    if name.startswith("fingers_"):
        half = name.removeprefix("fingers_")
        return body.joints[f"hand_{half}"] - body.frames[f"hand_{half}"][:, 1] * FINGERS
    return body.joints[name]
