"""Treatments above the pain axis: a diamond with a hairline, a bar for a course, names that never collide."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.charts.layout import RIGHT_NARROW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.charts.layout import Layout
    from rehab.charts.marks import Days, Marks
    from rehab.charts.sheet import Sheet
    from rehab.charts.words import PainWords
    from rehab.domain.history import TreatmentSpan
    from rehab.domain.treatment import TreatmentKind

TIMES = "\N{MULTIPLICATION SIGN}"
BAR, LANES = 3.0, 2
"""Thickness of a course, logical pixels at scale 1, and how many courses lie side by side."""
AFTER = 9.0
"""From the middle of a diamond to its name, logical pixels at scale 1."""


@dataclass(slots=True)
class _Group:
    """Treatments that share one name; the name stands after the last diamond."""

    kinds: list[TreatmentKind]
    x: float

    def name(self, words: PainWords) -> str:
        counted = Counter(words.treatments.get(kind, kind.value) for kind in self.kinds)
        return ", ".join(name if n == 1 else f"{name} {TIMES}{n}" for name, n in counted.items())


def draw_rail(sheet: Sheet, layout: Layout, marks: Marks, words: PainWords) -> bool:
    """Draw the treatments.

    Returns:
        Whether the left end of the rail is still free for the name of the axis.
    """
    treatments = marks.treatments
    _draw_courses(sheet, layout, marks.courses)
    if not treatments:
        return True
    style = sheet.style
    at = [(layout.x_of(treatment.start), layout.rail) for treatment in treatments]
    hairlines = [((x, layout.rail + sheet.px(8)), (x, layout.bottom)) for x, _ in at]
    sheet.lines(hairlines, style.treat, 1, name="treatments", alpha=0.4)
    sheet.marks(at, "D", style.treat, 8.5 * min(1.5, style.scale), name="diamonds")
    end = layout.right + sheet.px(RIGHT_NARROW - AFTER)
    xs = [x for x, _ in at]
    groups = _groups(treatments, xs)
    room = _Room(sheet, words, xs, end)
    _merge(groups, room)
    for group in groups:
        text = room.text(group)
        x = min(group.x + sheet.px(AFTER), end - sheet.width_of(text, weight="semibold"))
        sheet.text((x, layout.rail), text, color=style.treat, weight="semibold", name="treatment")
    axis_ends = layout.left - sheet.px(34) + sheet.width_of(words.axis, weight="semibold") + sheet.px(8)
    return xs[0] > axis_ends


def _draw_courses(sheet: Sheet, layout: Layout, courses: Sequence[Days]) -> None:
    """Bars under the names; courses that overlap lie in lanes, the last lane takes what is left."""
    half, thick, step = layout.day_width / 2, sheet.px(BAR), sheet.px(BAR + 1.5)
    ends: list[float] = []
    boxes = []
    for first, last in courses:
        left, right = layout.x_of(first) - half, layout.x_of(last) + half
        lane = next((i for i, end in enumerate(ends) if end <= left), len(ends))
        lane = min(lane, LANES - 1)
        if lane == len(ends):
            ends.append(right)
        ends[lane] = max(ends[lane], right)
        top = layout.rail + sheet.px(8) + lane * step
        boxes.append((left, top, right, top + thick))
    sheet.boxes(boxes, sheet.style.treat, radius=1.5, alpha=0.6, name="courses")


@dataclass(frozen=True, slots=True)
class _Room:
    """What a name may take: the room up to the next diamond, or to the end of the rail."""

    sheet: Sheet
    words: PainWords
    xs: Sequence[float]
    end: float

    def _after(self, group: _Group) -> float:
        following = min((x for x in self.xs if x > group.x), default=self.end + self.sheet.px(AFTER))
        return following - group.x - self.sheet.px(2 * AFTER)

    def fits(self, text: str, group: _Group) -> bool:
        return self.sheet.width_of(text, weight="semibold") <= self._after(group)

    def text(self, group: _Group) -> str:
        name = group.name(self.words)
        if len(set(group.kinds)) == 1 or self.fits(name, group):
            return name
        return self.words.several(len(group.kinds))


def _groups(treatments: Sequence[TreatmentSpan], xs: Sequence[float]) -> list[_Group]:
    """Neighbours of one kind share a name, which stands after the last of them."""
    groups: list[_Group] = []
    for treatment, x in zip(treatments, xs, strict=True):
        if groups and groups[-1].kinds[-1] is treatment.kind:
            groups[-1].kinds.append(treatment.kind)
            groups[-1].x = x
        else:
            groups.append(_Group([treatment.kind], x))
    return groups


def _merge(groups: list[_Group], room: _Room) -> None:
    """Join a group whose name would run into the next diamond with the group that follows."""
    place = 0
    while place < len(groups) - 1:
        if room.fits(room.text(groups[place]), groups[place]):
            place += 1
            continue
        first, second = groups[place : place + 2]
        groups[place : place + 2] = [_Group(first.kinds + second.kinds, second.x)]
        place = max(0, place - 1)
