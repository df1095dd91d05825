"""``rehab draw``: the figure of an exercise as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from rehab.commands.options import command
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.pose import Half
from rehab.domain.settings import Tone

if TYPE_CHECKING:
    from rehab.commands.desk import Desk
    from rehab.figure.paths import DrawList

ENDINGS = (".svg", ".png")
LOOKS = ("light", "dark", "print")
POSES = {"a": 0.0, "b": 1.0}


def add_commands(root: click.Group) -> None:
    """Put the command under a group."""
    options = (
        click.argument("slug", metavar="SLUG"),
        click.option(
            "-o", "--output", type=click.Path(path_type=Path), required=True, help="A .svg or .png file."
        ),
        click.option("--pose", default="B", metavar="A|B|0-1", help="Which moment of the movement."),
        click.option("--theme", type=click.Choice(LOOKS), default="light", help="Colours."),
        click.option("--side", type=click.Choice([half.value for half in Half]), help="Which side works."),
        click.option("--tone", type=click.Choice([tone.value for tone in Tone]), help="Tone of the figure."),
        click.option("--width", type=click.IntRange(64, 4096), default=960, help="Pixels; 3/4 as high."),
    )
    function = draw
    for option in reversed(options):
        function = option(function)
    command(root, "draw")(function)


def draw(
    desk: Desk,
    slug: str,
    output: Path,
    pose: str,
    theme: str,
    side: str | None,
    tone: str | None,
    width: int,
) -> None:
    """Save the drawing of an exercise as a picture: .svg or .png.

    Pose B shows where the movement ends, with its start as a shadow; A its start; 0.5 the middle of the way.
    """
    exercise = desk.library.exercise(slug)
    share = _share(pose)
    if output.suffix.lower() not in ENDINGS:
        raise UserError(
            "drawing_ending_unknown", ending=output.suffix or output.name, known=", ".join(ENDINGS)
        )
    if exercise.drawing is None:
        raise UserError("drawing_missing", name=exercise.name)
    # The figure needs numpy and shapely: not before something is drawn.
    from rehab.figure.palette import palette
    from rehab.figure.scene import Scene
    from rehab.figure.scene import draw as picture_at

    scene = Scene(exercise.drawing, Half(side) if side else None)
    colours = palette(theme, tone or desk.preferences.settings.tone.value)
    picture = picture_at(scene, share, colours, guides=share == 1)
    try:
        _save(picture, output, width, exercise.name)
    except OSError as error:
        raise EnvironmentProblem("file_unwritable", file=output, reason=error.strerror) from error
    desk.answer({"file": str(output), "slug": exercise.slug, "pose": share, "theme": theme}, str(output))


def _share(pose: str) -> float:
    """Place on the way from A (0) to B (1).

    Raises:
        UserError: ``pose_unknown``.
    """
    word = pose.strip().casefold()
    try:
        share = POSES[word] if word in POSES else float(word)
    except ValueError as error:
        raise UserError("pose_unknown", text=pose) from error
    if not 0 <= share <= 1:
        raise UserError("pose_unknown", text=pose)
    return share


def _save(picture: DrawList, output: Path, width: int, name: str) -> None:
    if output.suffix.lower() == ".svg":
        from rehab.exchange.figure_svg import svg

        output.write_text(svg(picture, width, name), encoding="utf-8")
        return
    from rehab.ui.widgets.figure_paint import png_of

    output.write_bytes(png_of(picture, width))
