"""A draw list as SVG text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.figure.paths import Loupe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab.figure.paths import DrawList, Mark, Ring


def svg(picture: DrawList, width: int = 640, title: str = "") -> str:
    """The picture as one SVG document.

    Args:
        picture: What is drawn.
        width: Width in pixels; the height follows.
        title: Name for screen readers.
    """
    left, top, wide, high = picture.box
    height = round(width * high / wide)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="{_n(left)} {_n(top)} {_n(wide)} {_n(high)}" role="img">'
    )
    ground = (
        f'<rect x="{_n(left)}" y="{_n(top)}" width="{_n(wide)}" height="{_n(high)}" fill="{picture.ground}"/>'
    )
    body = "".join(_item(item, number, picture.ground) for number, item in enumerate(picture.items))
    return f"{head}<title>{_escaped(title)}</title>{ground}{body}</svg>\n"


def _item(item: Mark | Loupe, number: int, ground: str) -> str:
    if not isinstance(item, Loupe):
        return _mark(item)
    (x, y), (from_x, from_y) = item.centre, item.source
    circle = f'cx="{_n(x)}" cy="{_n(y)}" r="{_n(item.radius)}"'
    inside = "".join(_mark(mark) for mark in item.marks)
    return (
        f'<clipPath id="lens{number}"><circle {circle}/></clipPath><circle {circle} fill="{ground}"/>'
        f'<g clip-path="url(#lens{number})"><g transform="translate({_n(x)} {_n(y)}) scale({_n(item.zoom)}) '
        f'translate({_n(-from_x)} {_n(-from_y)})">{inside}</g></g>'
    )


def _mark(mark: Mark) -> str:
    if not mark.rings:
        return ""
    words = [f'd="{_path(mark.rings)}"', f'fill="{mark.fill or "none"}"']
    if mark.fill:
        words.append('fill-rule="evenodd"')
        if mark.opacity < 1:
            words.append(f'fill-opacity="{_n(mark.opacity)}"')
    if mark.stroke:
        words.append(f'stroke="{mark.stroke}" stroke-width="{_n(mark.width)}"')
        words.append('stroke-linecap="round" stroke-linejoin="round"')
        if mark.stroke_opacity < 1:
            words.append(f'stroke-opacity="{_n(mark.stroke_opacity)}"')
        if mark.dash:
            words.append(f'stroke-dasharray="{" ".join(_n(length) for length in mark.dash)}"')
    return f"<path {' '.join(words)}/>"


def _path(rings: Iterable[Ring]) -> str:
    pieces = []
    for ring in rings:
        curves = "".join("C" + " ".join(_n(value) for value in curve) for curve in ring.curves.tolist())
        pieces.append(f"M{_n(ring.start[0])} {_n(ring.start[1])}{curves}{'Z' if ring.closed else ''}")
    return "".join(pieces)


def _n(value: float) -> str:
    """A number with two decimals and nothing superfluous."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
