"""The draw list: the same every time, mirrored for the other side, never cropped, and valid as SVG."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from rehab.domain.drawing import Anchor, Area, Arrow, Drawing, Group, Lens, Prop, PropKind, Target
from rehab.domain.pose import Half
from rehab.domain.pose_bases import BASES
from rehab.domain.settings import Tone
from rehab.exchange.figure_svg import svg
from rehab.figure.areas import PATCHES
from rehab.figure.camera import camera_of
from rehab.figure.palette import Look, palette
from rehab.figure.paths import DrawList, Loupe, Mark
from rehab.figure.person import cut_figure
from rehab.figure.scene import Scene, draw
from rehab.storage.catalog import Catalog
from tests.pace import within

LIGHT = palette(Look.LIGHT, Tone.SAND)
EXERCISES = Path(__file__).parents[2] / "exercises"
DRAWN = Path(__file__).parents[1] / "fixtures" / "content" / "drawn"


def sample(slug: str = "bridge") -> Drawing:
    drawing = Catalog(DRAWN).exercise(slug).drawing
    assert drawing is not None
    return drawing


@cache
def library() -> dict[str, Scene]:
    """All drawings of the library; their poses are solved and cut once for every test that looks at them."""
    exercises = Catalog(EXERCISES).exercises()
    return {e.slug: Scene(e.drawing) for e in exercises if e.drawing is not None}


def marks(picture: DrawList) -> list[Mark]:
    return [item for item in picture.items if isinstance(item, Mark)]


def points(picture: DrawList) -> np.ndarray:
    return np.vstack([ring.curves[:, 4:] for mark in marks(picture) for ring in mark.rings])


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_that_a_picture_is_the_same_every_time(share: float) -> None:
    one, other = (svg(draw(Scene(sample()), share, LIGHT)) for _ in range(2))
    assert one == other


def test_that_the_other_side_is_the_same_picture_mirrored() -> None:
    drawing = replace(sample("step-down"), arrows=(), targets=())
    right, left = Scene(drawing, Half.RIGHT), Scene(drawing, Half.LEFT)
    assert left.frame[0] == pytest.approx(-right.frame[2], abs=0.05)
    assert left.frame[1::2] == pytest.approx(right.frame[1::2], abs=0.05)
    bounds, mirrored = right.figure_bounds(), left.figure_bounds()
    assert mirrored[0] == pytest.approx(-bounds[2], abs=0.05)
    assert mirrored[2] == pytest.approx(-bounds[0], abs=0.05)


def test_that_arrows_and_lens_are_mirrored_with_the_figure() -> None:
    drawing = replace(
        sample(), arrows=(Arrow((10, 40), None, (30, 50)),), lens=Lens(at=(10, 10), place=(60, 60), radius=10)
    )
    right, left = Scene(drawing, Half.RIGHT), Scene(drawing, Half.LEFT)
    assert np.allclose(right.ways[0] * (-1, 1), left.ways[0])
    lenses = [item for item in draw(left, 1, LIGHT).items if isinstance(item, Loupe)]
    assert lenses[0].centre == (-60, -60)
    assert lenses[0].source == (-10, -10)


@pytest.mark.parametrize("aspect", [0.6, 4 / 3, 2.2])
def test_that_a_frame_is_widened_to_the_shape_of_the_picture_and_never_cropped(aspect: float) -> None:
    scene = Scene(replace(sample(), frame=(-100.0, -8.0, 90.0, 80.0)))
    left, top, width, height = scene.box(aspect)
    assert width / height == pytest.approx(aspect)
    assert left <= -100
    assert left + width >= 90
    assert top <= -80
    assert top + height >= 8


@pytest.mark.parametrize("slug", ["bridge", "clamshell", "wall-sit", "step-down", "childs-pose", "cat-camel"])
def test_that_a_frame_that_fits_holds_the_figure_at_every_moment(slug: str) -> None:
    scene = Scene(sample(slug))
    left, top, width, height = scene.box(4 / 3)
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        found = points(draw(scene, share, LIGHT, guides=False))
        assert found[:, 0].min() >= left - 100
        body = scene.figure_bounds()
        assert left <= body[0]
        assert body[2] <= left + width
        assert -body[3] >= top
        assert -body[1] <= top + height


def test_that_only_the_end_pose_has_a_ghost_and_only_when_the_poses_differ() -> None:
    def dashed(drawing: Drawing, share: float, guides: bool = True) -> int:
        return sum(bool(mark.dash) for mark in marks(draw(Scene(drawing), share, LIGHT, guides=guides)))

    assert dashed(sample(), 1.0) == 1
    assert dashed(sample(), 0.0) == 0
    assert dashed(sample(), 1.0, guides=False) == 0
    assert dashed(replace(sample(), b=sample().a), 1.0) == 0


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("tone", Tone)
def test_that_every_look_and_tone_has_its_own_colours(look: Look, tone: Tone) -> None:
    colours = palette(look, tone)
    skins = {palette(look, other).materials["skin"].near for other in Tone}
    assert len(skins) == len(Tone)
    text = svg(draw(Scene(sample()), 1.0, colours))
    assert colours.materials["skin"].near in text
    assert colours.target in text
    assert colours.ground in text


@pytest.mark.parametrize("area", Area)
def test_that_every_area_can_be_painted_on_a_standing_figure(area: Area) -> None:
    cameras = [(0.0, 0.0), (-90.0, 0.0), (90.0, 0.0), (180.0, 0.0), (0.0, -60.0)]
    stand = BASES["stand"]
    painted = [
        colour
        for camera in cameras
        for colour in (
            mark.fill
            for mark in marks(
                draw(
                    Scene(Drawing(stand, stand, camera=camera, targets=(Target(area, Half.RIGHT),))), 0, LIGHT
                )
            )
        )
        if colour == LIGHT.target
    ]
    assert painted
    assert set(PATCHES) == set(Area)


PROPS = [
    Prop(PropKind.WALL, Anchor((60, 0, 0)), (9, 180, 130), direction=(-1, 0, 0)),
    Prop(PropKind.STEP, Anchor((20, 0, 0)), (40, 18, 50)),
    Prop(PropKind.BLOCK, Anchor((20, 0, 0)), (40, 18, 50), look="wall"),
    Prop(PropKind.CHAIR, Anchor((20, 0, 0)), (44, 46, 42), direction=(1, 0, 0)),
    Prop(PropKind.BENCH, Anchor((20, 0, 0)), (44, 46, 42)),
    Prop(PropKind.TABLE, Anchor((20, 0, 0)), (90, 74, 42)),
    Prop(PropKind.MAT, Anchor((20, 0, 0)), (90, 1.4, 42)),
    Prop(PropKind.TAPE, Anchor((20, 0, 0)), (90, 0.5, 5)),
    Prop(PropKind.TOWEL, Anchor((20, 0, 0)), (30, 0.3, 5), size_to=(20, 4, 5)),
    Prop(PropKind.TOWEL_ROLL, Anchor((20, 3, 0)), (3, 30, 0)),
    Prop(PropKind.FOAM_ROLL, Anchor((20, 8, 0)), (8, 40, 0)),
    Prop(PropKind.BOTTLE, Anchor((20, 4, 0)), (4, 20, 0), direction=(1, 0, 0)),
    Prop(PropKind.PILLOW, Anchor((20, 0, 0)), (40, 10, 30)),
    Prop(PropKind.BALL, Anchor((20, 4, 0), to=(40, 4, 0)), (4, 0, 0)),
    Prop(PropKind.DUMBBELL, Anchor(on="hand_right")),
    Prop(PropKind.RUCKSACK),
    Prop(PropKind.STICK, points=(Anchor(on="hand_right"), Anchor((40, 100, 20))), size=(2.4, 0, 0)),
    Prop(
        PropKind.BAND,
        points=(Anchor(on="hand_right"), Anchor(on="hand_left"), Anchor((9, 9, 9))),
        size=(2, 0, 0),
    ),
    Prop(
        PropKind.STRAP, points=(Anchor(on="hand_right"), Anchor(on="ball_right")), size=(2, 0, 0), closed=True
    ),
    Prop(PropKind.PATH, points=(Anchor((0, 0, 0)), Anchor((9, 0, 0)), Anchor((9, 9, 0))), closed=True),
]


@pytest.mark.parametrize("prop", PROPS, ids=lambda prop: prop.kind.value)
@pytest.mark.parametrize("camera", [(0.0, 0.0), (-90.0, 6.0), (-40.0, 20.0)])
def test_that_every_thing_is_drawn_from_every_side(prop: Prop, camera: tuple[float, float]) -> None:
    stand = BASES["stand"]
    bare = draw(Scene(Drawing(stand, stand, camera=camera)), 1, LIGHT)
    with_thing = draw(Scene(Drawing(stand, stand, camera=camera, props=(prop,))), 1, LIGHT)
    assert len(with_thing.items) > len(bare.items)
    assert all(np.isfinite(ring.curves).all() for mark in marks(with_thing) for ring in mark.rings)


def test_that_all_kinds_of_things_are_tried() -> None:
    assert {prop.kind for prop in PROPS} == set(PropKind)


def test_that_a_thing_follows_its_joint_through_the_movement() -> None:
    drawing = replace(sample("step-down"), props=(Prop(PropKind.BALL, Anchor(on="hand_right"), (4, 0, 0)),))
    scene = Scene(drawing)
    places = [
        max(
            np.asarray(m.rings[0].start)[0]
            for m in marks(draw(scene, share, LIGHT))
            if m.fill == LIGHT.materials["ball"].near
        )
        for share in (0.0, 1.0)
    ]
    assert abs(places[1] - places[0]) > 10


def test_that_a_turn_around_a_joint_is_an_arc_and_a_followed_joint_gives_its_way() -> None:
    arrows = (
        Arrow(around="ankle_right", radius=10.0, turn=(0.0, 180.0)),
        Arrow(follow="nape", start=(5.0, 5.0)),
    )
    scene = Scene(replace(sample("step-down"), arrows=arrows))
    middle = scene.camera.view(scene.body_b.joints["ankle_right"])[:2]
    assert np.allclose(np.linalg.norm(scene.ways[0] - middle, axis=1), 10.0)
    assert np.allclose(scene.ways[1][-1], scene.camera.view(scene.body_b.joints["nape"] + (5, 5, 0))[:2])


def test_that_a_picture_is_valid_svg_with_numbers_alone() -> None:
    drawing = replace(sample(), lens=Lens((10, 10), (60, 60), 12))
    root = ElementTree.fromstring(svg(draw(Scene(drawing), 1.0, LIGHT), title="<Bridge> & more"))
    assert root.find("{http://www.w3.org/2000/svg}title").text == "<Bridge> & more"
    paths = root.findall(".//{http://www.w3.org/2000/svg}path")
    assert len(paths) > 40
    for path in paths:
        assert re.fullmatch(r"[MCZ\d .\-]+", path.attrib["d"]), path.attrib["d"][:80]


@pytest.mark.parametrize("turn", [-62.0, -16.0, 0.0, 28.0, 62.0, 90.0, 112.0])
def test_that_no_neck_is_painted_over_the_hair(turn: float) -> None:
    for slug in ("bridge", "step-down"):
        drawing = replace(sample(slug), camera=(turn, 10.0), targets=())
        for body in (Scene(drawing).body_a, Scene(drawing).body_b):
            order = [
                (cut.group, layer.material)
                for cut in cut_figure(body, drawing, camera_of(drawing, False))
                for layer in cut.layers
            ]
            neck = order.index((Group.TRUNK, "skin")) if (Group.TRUNK, "skin") in order else -1
            assert neck < order.index((Group.HEAD, "hair"))


def test_that_the_tone_of_a_limb_does_not_change_on_its_way() -> None:
    for slug, scene in library().items():
        cuts = (*scene.cuts_a, *scene.cuts_b)
        tones = {group: {cut.far for cut in cuts if cut.group is group} for group in Group}
        assert all(len(tone) < 2 for tone in tones.values()), slug


def test_that_hidden_groups_are_not_drawn() -> None:
    whole = draw(Scene(sample()), 1, LIGHT)
    part = draw(Scene(replace(sample(), visible=(Group.ARM_RIGHT,), targets=(), frame=None)), 1, LIGHT)
    assert len(part.items) < len(whole.items) / 2


@pytest.mark.slow
def test_that_a_frame_takes_less_than_a_thirtieth_of_a_second_of_one_core() -> None:
    scene = Scene(sample("step-down"))
    draw(scene, 0.5, LIGHT, guides=False)
    with within(10 / 30):
        for step in range(10):
            draw(scene, 0.3 + 0.04 * step, LIGHT, guides=False)


def test_that_all_drawings_of_the_library_can_be_drawn_at_every_moment() -> None:
    for slug, scene in library().items():
        for share in (0.0, 0.37, 1.0):
            rings = [ring for mark in marks(draw(scene, share, LIGHT)) for ring in mark.rings]
            assert all(np.isfinite(ring.curves).all() for ring in rings), slug


def test_that_nothing_stands_above_the_floor_line_when_the_camera_looks_down() -> None:
    drawing = replace(
        sample(), camera=(50.0, 8.0), props=(Prop(PropKind.BLOCK, Anchor((60, 0, -40)), size=(10, 30, 10)),)
    )
    scene = Scene(drawing)
    corners = scene.camera.view(np.array([(x, 0.0, z) for x in (60.0, 70.0) for z in (-45.0, -35.0)]))
    assert scene.skyline > corners[:, 1].max() > 0
    assert Scene(replace(drawing, camera=(0.0, 0.0))).skyline == 0


def test_that_a_shadow_lies_where_the_body_touches_the_floor() -> None:
    def depth(turned: float) -> float:
        base = BASES["kneel"]
        drawing = Drawing(a=base, b=base, camera=(turned, 10.0), side=Half.RIGHT)
        shadows = [mark for mark in marks(draw(Scene(drawing), 0, LIGHT)) if mark.fill == LIGHT.shadow]
        return min(float(mark.rings[0].curves[:, 5].min()) for mark in shadows)

    # Seen from the front the shins lie behind the knees, so their shadow is higher in the picture.
    assert depth(-90.0) < depth(0.0) - 2


def test_that_the_edges_of_a_mat_stay_straight() -> None:
    mat = Prop(PropKind.MAT, Anchor((-90, 0, 0)), size=(168, 2, 96))
    picture = draw(Scene(replace(sample(), camera=(56.0, 24.0), props=(mat,))), 0, LIGHT)
    faces = [mark for mark in marks(picture) if mark.fill == LIGHT.materials["mat"].near]
    assert faces
    for ring in faces[0].rings:
        ends = np.vstack((ring.start, ring.curves[:, 4:]))
        away = ends[1:] - ends[:-1]
        first = ring.curves[:, :2] - ends[:-1]
        assert np.allclose(first[:, 0] * away[:, 1] - first[:, 1] * away[:, 0], 0, atol=1e-6)
