"""What the panels of the pose editor show, worked out from the drawing. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.pose import Half
from rehab.figure.arrange import arrow_handles, thing_handles
from rehab.figure.dials import value_of
from rehab.figure.handles import Handle, handles
from rehab.figure.skeleton import solve
from rehab.figure.surfaces import rest_of, rests_for
from rehab.figure.tween import with_kept
from rehab.ui.texts import poses as words

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.figure.checks import Fault
    from rehab.figure.dials import Dial

TOOLS = ("pose", "things", "felt", "arrow", "view")
"""What can be worked on."""
_RESTS = {"hand": "hand", "elbow": "hand", "fingers": "hand", "ankle": "foot", "toe": "foot", "knee": "foot"}


@dataclass(frozen=True, slots=True)
class Number:
    """One number with its name and limits."""

    dial: Dial
    name: str
    value: float

    @property
    def unit(self) -> str:
        """Degrees, centimetres or nothing."""
        if self.dial.field == "grip":
            return ""
        return " cm" if self.dial.field in ("pelvis", "at", "arch", "spread", "shrug") else "°"


@dataclass(frozen=True, slots=True)
class Limb:
    """A hand or foot and on what it may be put."""

    part: str
    half: Half
    rest: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that the checks found: its sentence, the pose and the handle to look at."""

    text: str
    which: str
    handle: str


def tool_handles(drawing: Drawing, which: str, tool: str) -> tuple[Handle, ...]:
    """What can be taken hold of with a tool."""
    if tool == "pose":
        drawing = with_kept(drawing)
        return handles(drawing, solve(drawing.b if which == "b" else drawing.a))
    if tool == "things":
        return thing_handles(drawing, which)
    return arrow_handles(drawing) if tool == "arrow" else ()


def handle_name(drawing: Drawing, name: str) -> str:
    """A handle in words."""
    family, *rest = name.split()
    if family == "thing":
        return words.thing(drawing.props[int(rest[0])].kind)
    if family == "arrow":
        return words.arrow_end(rest[1])
    return words.joint(name)


def numbers(drawing: Drawing, which: str, handle: Handle | None) -> tuple[Number, ...]:
    """The numbers of the chosen handle."""
    if handle is None:
        return ()
    drawing = with_kept(drawing)
    pose = drawing.b if which == "b" else drawing.a
    pelvis = solve(pose).joints["pelvis"]

    def value(dial: Dial) -> float:
        # Where the body rests on a seat or on the ground, the place of the pelvis follows from that.
        return float(pelvis[dial.index]) if dial.field == "pelvis" else value_of(pose, dial)

    return tuple(
        Number(dial, words.dial(dial.field, dial.index), round(value(dial), 1)) for dial in handle.dials
    )


def limb_of(drawing: Drawing, which: str, name: str) -> Limb | None:
    """The hand or foot that a handle belongs to."""
    part, _, half = name.rpartition("_")
    if part not in _RESTS or half not in ("left", "right"):
        return None
    drawing = with_kept(drawing)
    limb, side = _RESTS[part], Half(half)
    choices = tuple((rest.value, words.rest(rest.value)) for rest in rests_for(drawing, limb))
    rest = rest_of(drawing, drawing.b if which == "b" else drawing.a, limb, side)
    return Limb(limb, side, rest.value, choices)


def remark_of(fault: Fault) -> Remark:
    """A fault as a sentence, with the place to look at."""
    which = str(fault.path[0]) if fault.path[0] in ("a", "b") else ""
    field = str(fault.path[-1]) if which and len(fault.path) > 1 else ""
    handle = words.fault_place(field)
    return Remark(words.drawing_fault(fault.code, dict(fault.values), which, handle), which, handle)
