"""From the table `[drawing]` to a drawing, and the checks of its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rehab.domain.drawing import CAMERAS, CLOSE_LINE, Area, Arrow, Drawing, Lens, Target
from rehab.domain.pose import Half, Point, held_in_circles
from rehab.domain.pose_bases import BASES
from rehab.storage.catalog_check import Finding, did_you_mean, finding
from rehab.storage.drawing_pose import JOINTS, changed_pose, pose_findings
from rehab.storage.drawing_props import make_prop, prop_findings
from rehab.storage.drawing_schema import HandTable

if TYPE_CHECKING:
    from rehab.storage.catalog_file import Path
    from rehab.storage.drawing_schema import ArrowTable, DrawingTable

_CLOSE_UPS: dict[str, tuple[Half, ...]] = {
    "right": (Half.RIGHT,),
    "left": (Half.LEFT,),
    "both": (Half.LEFT, Half.RIGHT),
}
_ENDS: dict[str, tuple[Half, ...]] = {**_CLOSE_UPS}


def drawing_findings(table: DrawingTable, path: Path = ("drawing",)) -> Iterator[Finding]:
    """What is wrong with the words of a drawing that has the right shape."""
    found = [*_word_findings(table, path)]
    yield from found
    if not found:
        yield from _circle_findings(table, path)


def _circle_findings(table: DrawingTable, path: Path) -> Iterator[Finding]:
    """Hands that hold themselves or each other; the end repeats what the start says and is told only once."""
    start = changed_pose(BASES[table.base], table.a)
    told: set[Path] = set()
    for pose, name in ((start, "a"), (changed_pose(start, table.b), "b")):
        for half in held_in_circles(pose):
            words = [
                (part, word)
                for part, fields in (("b", table.b), ("a", table.a))
                for word in (f"hand_{half}", "hand")
                if part <= name and isinstance(getattr(fields, word), HandTable)
            ]
            field = (*path, *(words[0] if words else (name,)))
            if field not in told:
                told.add(field)
                yield finding(field, "hand_circle")


def _word_findings(table: DrawingTable, path: Path) -> Iterator[Finding]:
    yield from _unknown((*path, "base"), table.base, BASES)
    if isinstance(table.camera, str):
        yield from _unknown((*path, "camera"), table.camera, CAMERAS)
    if table.close_up is not None:
        yield from _unknown((*path, "close_up"), table.close_up, _CLOSE_UPS)
    if table.frame is not None and not (table.frame[0] < table.frame[2] and table.frame[1] < table.frame[3]):
        yield finding((*path, "frame"), "frame_empty")
    for place, word in enumerate(table.targets):
        area, _ = _split_target(word)
        yield from _unknown((*path, "targets", place), area, [area.value for area in Area])
    for place, prop in enumerate(table.props):
        yield from prop_findings(prop, (*path, "props", place))
    for place, arrow in enumerate(table.arrows):
        yield from _arrow_findings(arrow, (*path, "arrows", place))
    yield from pose_findings(table.a, (*path, "a"))
    yield from pose_findings(table.b, (*path, "b"))


def _unknown(path: Path, word: str, known: object) -> Iterator[Finding]:
    names = list(known)  # type: ignore[call-overload]
    if word not in names:
        yield finding(path, "unknown_word", found=word, allowed=", ".join(names))


def _split_target(word: str) -> tuple[str, str]:
    for end in _ENDS:
        if word.endswith(f"-{end}"):
            return word.removesuffix(f"-{end}"), end
    return word, ""


def _arrow_findings(arrow: ArrowTable, path: Path) -> Iterator[Finding]:
    straight = arrow.start is not None or arrow.end is not None
    if straight + (arrow.follow is not None) + (arrow.radius is not None) != 1:
        yield finding(path, "one_of", allowed="from with to, follow, radius with turn")
    elif straight and (arrow.start is None or arrow.end is None):
        yield finding((*path, "to" if arrow.end is None else "from"), "missing", expected="two numbers")
    elif arrow.radius is not None and arrow.turn is None:
        yield finding((*path, "turn"), "missing", expected="two numbers")
    for name, joint in (("follow", arrow.follow), ("around", arrow.around)):
        if joint is not None and joint not in JOINTS:
            yield finding((*path, name), "joint_unknown", found=joint, hint=did_you_mean(joint, JOINTS))


def make_drawing(table: DrawingTable) -> Drawing:
    """The drawing of a table without findings."""
    base = BASES[table.base]
    start = changed_pose(base, table.a)
    close_up = _CLOSE_UPS[table.close_up] if table.close_up else ()
    line = table.line if table.line is not None else (CLOSE_LINE if close_up else 1.0)
    camera = CAMERAS[table.camera] if isinstance(table.camera, str) else (table.camera[0], table.camera[1])
    frame = table.frame
    lens = table.lens
    return Drawing(
        a=start,
        b=changed_pose(start, table.b),
        side=table.side,
        camera=camera,
        frame=None if frame is None else (frame[0], frame[1], frame[2], frame[3]),
        line=line,
        close_up=close_up,
        visible=table.visible,
        ghost=table.ghost,
        order=table.order,
        far=table.far,
        floor=table.floor,
        props=tuple(make_prop(prop) for prop in table.props),
        targets=tuple(target for word in table.targets for target in _targets(word, table.side)),
        arrows=tuple(_arrow(arrow) for arrow in table.arrows),
        lens=None if lens is None else Lens(_pair(lens.at), _pair(lens.place), lens.radius, lens.zoom),
        base=table.base,
        goes=table.goes,
    )


def _targets(word: str, side: Half) -> tuple[Target, ...]:
    area, end = _split_target(word)
    return tuple(Target(Area(area), half) for half in (_ENDS[end] if end else (side,)))


def _pair(values: tuple[float, ...] | None) -> Point:
    return (values[0], values[1]) if values is not None else (0.0, 0.0)


def _arrow(table: ArrowTable) -> Arrow:
    if table.start is not None:
        bend = None if table.bend is None else _pair(table.bend)
        return Arrow(_pair(table.start), bend, _pair(table.end))
    shift = _pair(table.shift)
    if table.follow is not None:
        return Arrow(start=shift, follow=table.follow)
    return Arrow(start=shift, around=table.around or "", radius=table.radius or 0.0, turn=_pair(table.turn))
