"""`[drawing]` in exercise files: what it means, and that every mistake is told with line and field."""

import shutil
from pathlib import Path

import pytest

from rehab.domain.content import ContentProblem
from rehab.domain.drawing import Area, Drawing, Layer, PropKind
from rehab.domain.pose import ElbowPin, FootPin, Half, HandPin, KneePin, SolePoint
from rehab.domain.pose_bases import BASES
from rehab.storage.catalog import Catalog

DRAWN = Path(__file__).parents[1] / "fixtures" / "content" / "drawn"
FILE = "hip/bridge.toml"
HEAD = (DRAWN / FILE).read_text(encoding="utf-8").partition("[drawing]")[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DRAWN, tmp_path / "exercises"))


def write(folder: Path, drawing: str) -> Catalog:
    (folder / FILE).write_text(f"{HEAD}[drawing]\n{drawing}", encoding="utf-8")
    return Catalog(folder)


def read(folder: Path, drawing: str) -> Drawing:
    catalog = write(folder, drawing)
    assert catalog.problems() == ()
    found = catalog.exercise("bridge").drawing
    assert found is not None
    return found


def test_that_an_empty_drawing_is_a_person_who_stands(folder: Path) -> None:
    drawing = read(folder, "")
    assert drawing.a == drawing.b == BASES["stand"]
    assert (drawing.side, drawing.camera, drawing.line) == (Half.RIGHT, (0.0, 0.0), 1.0)


def test_that_the_end_differs_from_the_start_and_the_start_from_its_base(folder: Path) -> None:
    drawing = read(folder, 'base = "kneel"\n[drawing.a]\ntilt = 10\n[drawing.b]\nneck = 5\n')
    assert (drawing.a.tilt, drawing.b.tilt) == (10, 10)
    assert (drawing.a.neck, drawing.b.neck) == (BASES["kneel"].neck, 5)
    assert isinstance(drawing.b.leg_left.pin, KneePin)


def test_that_a_field_without_a_half_holds_for_both_and_mirrors_places(folder: Path) -> None:
    pose = read(
        folder,
        "[drawing.a]\nfoot = { ball = [5, 0, 12], out = 8 }\n"
        'hand = { on = "hip_right", at = [1, 2, 3], elbow = "out", fingers = [0, 0, 1] }\n'
        "grip = 1\ngrip_left = 0\n",
    ).a
    right, left = pose.leg_right.pin, pose.leg_left.pin
    assert isinstance(right, FootPin)
    assert isinstance(left, FootPin)
    assert (right.at, left.at, left.out) == ((5, 0, 12), (5, 0, -12), 8)
    one, other = pose.arm_right.pin, pose.arm_left.pin
    assert isinstance(one, HandPin)
    assert isinstance(other, HandPin)
    assert (one.on, other.on) == ("hip_right", "hip_left")
    assert (one.at, other.at) == ((1, 2, 3), (1, 2, -3))
    assert (one.elbow, other.elbow) == ((0, 0, 1), (0, 0, -1))
    assert (one.fingers, other.fingers) == ((0, 0, 1), (0, 0, -1))
    assert (pose.arm_right.grip, pose.arm_left.grip) == (1, 0)


def test_that_a_joint_without_a_half_is_the_one_of_the_same_half(folder: Path) -> None:
    pose = read(folder, '[drawing.a]\nhand = { on = "knee", at = [0, 8, 0] }\n').a
    assert isinstance(pose.arm_right.pin, HandPin)
    assert isinstance(pose.arm_left.pin, HandPin)
    assert (pose.arm_right.pin.on, pose.arm_left.pin.on) == ("knee_right", "knee_left")


def test_that_a_pin_keeps_what_is_not_mentioned_and_starts_anew_at_another_point(folder: Path) -> None:
    drawing = read(
        folder,
        "[drawing.a]\nfoot_right = { ball = [9, 18, 8], pitch = -30, out = 5 }\n"
        "[drawing.b]\nfoot_right = { pitch = 10 }\nfoot_left = { heel = [0, 0, -9] }\n",
    )
    pin, heel = drawing.b.leg_right.pin, drawing.b.leg_left.pin
    assert isinstance(pin, FootPin)
    assert isinstance(heel, FootPin)
    assert (pin.at, pin.pitch, pin.out) == ((9, 18, 8), 10, 5)
    assert (heel.point, heel.pitch) == (SolePoint.HEEL, 0)


@pytest.mark.parametrize(
    ("fields", "leg", "arm"),
    [
        ("hip_right = 40\nelbow_right = 20\n", None, None),
        ("knee_right = 40\nshoulder_right = [10, 2, 0]\n", None, None),
        ('foot_right = "free"\nhand_right = "free"\n', None, None),
        ("toe_right = 20\narch_right = 2\ngrip_right = 1\n", FootPin, HandPin),
        ("hip_right = 40\nfoot_right = { ball = [1, 0, 9] }\n", FootPin, HandPin),
        (
            "kneel_right = { at = [0, 0, 9], tucked = 1 }\nforearm_right = { at = [0, 0, 9] }\n",
            KneePin,
            ElbowPin,
        ),
    ],
)
def test_that_angles_let_go_of_a_pin(folder: Path, fields: str, leg: type | None, arm: type | None) -> None:
    drawing = read(folder, f"[drawing.a]\nhand = {{ at = [30, 100, 15] }}\n[drawing.b]\n{fields}")
    for pin, kind in ((drawing.b.leg_right.pin, leg), (drawing.b.arm_right.pin, arm)):
        assert pin is None if kind is None else isinstance(pin, kind)


def test_that_a_place_of_the_pelvis_ends_sitting(folder: Path) -> None:
    drawing = read(folder, 'base = "sit"\n[drawing.b]\npelvis = [0, 90]\n')
    assert (drawing.a.seat, drawing.b.seat) == (46.0, None)
    both = read(folder, 'base = "sit"\n[drawing.a]\npelvis = [7, 0]\nseat = 40\n').a
    assert (both.pelvis[0], both.seat) == (7, 40)


def test_that_one_number_is_the_flexion_and_the_rest_stays(folder: Path) -> None:
    pose = read(folder, "[drawing.a]\nhip_right = [10, 20, 30]\n[drawing.b]\nhip_right = 50\n").b
    assert pose.leg_right.hip == (50, 20, 30)


def test_that_targets_are_meant_for_the_side_of_the_drawing_unless_they_say_otherwise(folder: Path) -> None:
    drawing = read(folder, 'side = "left"\ntargets = ["calf", "sole-right", "buttock-both"]\n')
    assert [(target.area, target.half) for target in drawing.targets] == [
        (Area.CALF, Half.LEFT),
        (Area.SOLE, Half.RIGHT),
        (Area.BUTTOCK, Half.LEFT),
        (Area.BUTTOCK, Half.RIGHT),
    ]


def test_that_things_have_sizes_layers_and_directions_of_their_own(folder: Path) -> None:
    drawing = read(
        folder,
        'props = [\n  { kind = "wall", x = -12 },\n  { kind = "wall", x = 40, faces = "right", height = 90 },\n'
        '  { kind = "ball", radius = 5, at = [1, 5], to = [9, 5] },\n'
        '  { kind = "band", points = [[1, 2, 3], { on = "hand_right", shift = [0, 1, 0] }], over = "leg-left" },\n'
        '  { kind = "towel", x = 1, width = 30, width_to = 20, height_to = 4 },\n]\n',
    )
    behind, other, ball, band, towel = drawing.props
    assert behind.direction == (1, 0, 0)
    assert (other.direction, other.size[1]) == ((1, 0, 0), 90)
    assert (ball.place.at, ball.place.to) == ((1, 5, 0), (9, 5, 0))
    assert [(point.on, point.at) for point in band.points] == [("", (1, 2, 3)), ("hand_right", (0, 1, 0))]
    assert (band.layer, band.over, band.kind) == (Layer.FRONT, "leg-left", PropKind.BAND)
    assert (towel.size[0], towel.size_to) == (30, (20, 4, 20))


def test_that_a_close_up_has_finer_lines(folder: Path) -> None:
    drawing = read(folder, 'base = "foot"\nclose_up = "both"\n')
    assert (drawing.close_up, drawing.line) == ((Half.LEFT, Half.RIGHT), 0.32)


BROKEN: dict[str, tuple[str, str, str]] = {
    "an unknown base": ('base = "fly"\n', "drawing.base", "unknown_word"),
    "an unknown camera": ('camera = "moon"\n', "drawing.camera", "unknown_word"),
    "a camera of one number": ("camera = [1]\n", "drawing.camera", "list_length"),
    "an unknown field": ("bse = 1\n", "drawing.bse", "unknown_key"),
    "an unknown angle": ("[drawing.a]\nknie = 4\n", "drawing.a.knie", "unknown_key"),
    "a text for an angle": ('[drawing.a]\ntilt = "much"\n', "drawing.a.tilt", "wrong_type"),
    "an unknown word for a pin": ('[drawing.b]\nfoot = "loose"\n', "drawing.b.foot", "unknown_word"),
    "two points of one sole": (
        "[drawing.a]\nfoot = { ball = [1, 0, 9], heel = [1, 0, 9] }\n",
        "drawing.a.foot",
        "one_of",
    ),
    "a sole without toes": (
        '[drawing.a]\nfoot = { ankle = [1, 8, 9], sole = "down" }\n',
        "drawing.a.foot.toes",
        "missing",
    ),
    "an unknown direction": (
        '[drawing.a]\nhand = { at = [1, 2, 3], fingers = "north" }\n',
        "drawing.a.hand.fingers",
        "unknown_word",
    ),
    "a direction of zeros": (
        "[drawing.a]\nhand = { at = [1, 2, 3], palm = [0, 0, 0] }\n",
        "drawing.a.hand.palm",
        "direction_empty",
    ),
    "an unknown joint": (
        '[drawing.a]\nhand = { on = "kneee_left" }\n',
        "drawing.a.hand.on",
        "joint_unknown",
    ),
    "an unknown area": ('targets = ["calve"]\n', "drawing.targets[1]", "unknown_word"),
    "an unknown group": ('order = ["leg-middle"]\n', "drawing.order[1]", "unknown_word"),
    "an empty frame": ("frame = [10, 0, 5, 20]\n", "drawing.frame", "frame_empty"),
    "an unknown thing": ('props = [{ kind = "wal", x = 1 }]\n', "drawing.props[1].kind", "unknown_word"),
    "a thing without its size": (
        'props = [{ kind = "step", x = 1, height = 9 }]\n',
        "drawing.props[1].width",
        "missing",
    ),
    "a field of another thing": (
        'props = [{ kind = "ball", radius = 3, height = 4 }]\n',
        "drawing.props[1].height",
        "unknown_key",
    ),
    "an unknown look": (
        'props = [{ kind = "rucksack", look = "gold" }]\n',
        "drawing.props[1].look",
        "unknown_word",
    ),
    "a wall that faces the sky": (
        'props = [{ kind = "wall", x = 1, faces = "up" }]\n',
        "drawing.props[1].faces",
        "unknown_word",
    ),
    "a band on an unknown joint": (
        'props = [{ kind = "band", points = [[1, 2, 3], { on = "nose" }] }]\n',
        "drawing.props[1].points[2].on",
        "joint_unknown",
    ),
    "an arrow of two kinds": (
        'arrows = [{ from = [1, 2], to = [3, 4], follow = "head" }]\n',
        "drawing.arrows[1]",
        "one_of",
    ),
    "an arrow without a head": ("arrows = [{ from = [1, 2] }]\n", "drawing.arrows[1].to", "missing"),
    "a turn without angles": ("arrows = [{ radius = 4 }]\n", "drawing.arrows[1].turn", "missing"),
    "an arrow after an unknown joint": (
        'arrows = [{ follow = "tail" }]\n',
        "drawing.arrows[1].follow",
        "joint_unknown",
    ),
    "a number beyond all measure": (
        "[drawing.a]\npelvis = [0, 5000]\n",
        "drawing.a.pelvis[2]",
        "out_of_range",
    ),
    "a switch that is a number": ("floor = 1\n", "drawing.floor", "wrong_type"),
}


@pytest.mark.parametrize(("drawing", "field", "code"), BROKEN.values(), ids=BROKEN)
def test_that_a_mistake_is_told_with_its_line_and_field(
    folder: Path, drawing: str, field: str, code: str
) -> None:
    (problem,) = write(folder, drawing).problems()
    assert (problem.file, problem.field, problem.code) == (FILE, field, code)
    text = (folder / FILE).read_text(encoding="utf-8")
    first = text.partition("[drawing]")[0].count("\n") + 1
    assert first <= problem.line <= text.count("\n") + 1
    assert problem.sentence.endswith(".")


def test_that_an_exercise_with_a_broken_drawing_stays_usable(folder: Path) -> None:
    catalog = write(folder, 'targets = ["calve"]\n')
    assert catalog.problems()
    assert catalog.exercise("bridge").drawing is None


def pose_problems(folder: Path, drawing: str) -> tuple[ContentProblem, ...]:
    catalog = write(folder, drawing)
    assert catalog.problems() == ()
    return catalog.drawing_problems()


def test_that_a_pose_that_cannot_be_is_told_at_the_line_of_its_field(folder: Path) -> None:
    drawing = "[drawing.a]\ntilt = 2\nfoot_right = { ball = [80, 0, 9] }\n"
    (problem, *_) = pose_problems(folder, drawing)
    lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    assert lines[problem.line - 1].startswith("foot_right")
    assert (problem.field, problem.code) == ("drawing.a.foot_right", "pose_foot_off")
    assert "cm away" in problem.sentence
    assert float(dict(problem.values)["off"]) > 5


def test_that_a_fault_that_the_end_inherits_is_told_where_it_was_written(folder: Path) -> None:
    drawing = "[drawing.a]\nfoot = { ball = [12, 5, 9] }\n[drawing.b]\ntilt = 2\n"
    found = pose_problems(folder, drawing)
    assert {problem.field for problem in found} == {"drawing.a.foot"}
    assert {problem.code for problem in found} == {"pose_foot_floats"}


def test_that_one_file_is_checked_with_its_drawing_inside_and_outside_the_library(
    folder: Path, tmp_path: Path
) -> None:
    catalog = write(folder, "[drawing.a]\nknee_left = 170\n")
    guest = tmp_path / "other-bridge.toml"
    guest.write_text((folder / FILE).read_text("utf-8").replace("D01", "D99"), encoding="utf-8")
    inside, outside = catalog.validate(folder / FILE), catalog.validate(guest)
    assert "pose_joint" in {problem.code for problem in inside}
    assert "pose_joint" in {problem.code for problem in outside}


@pytest.mark.parametrize(
    ("drawing", "field"),
    [
        ('[drawing.a]\nhand_right = { on = "hand_right" }\n', "drawing.a.hand_right"),
        ('[drawing.a]\ntilt = 2\nhand = { on = "elbow" }\n', "drawing.a.hand"),
        ('[drawing.b]\nhand_left = { on = "wrist", at = [0, 2, 0] }\n', "drawing.b.hand_left"),
        (
            '[drawing.a]\nhand_left = { on = "elbow_right" }\n[drawing.b]\nhand_right = { on = "hand_left" }\n',
            "drawing.b.hand_right",
        ),
    ],
)
def test_that_hands_that_hold_themselves_or_each_other_are_told_at_their_line(
    folder: Path, drawing: str, field: str
) -> None:
    catalog = write(folder, drawing)
    found = {problem.field: problem for problem in catalog.problems()}
    assert {problem.code for problem in found.values()} == {"hand_circle"}
    lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    assert lines[found[field].line - 1].startswith(field.rpartition(".")[2])
    assert catalog.drawing_problems() == ()


@pytest.mark.parametrize("joint", ["elbow_left", "shoulder_left"])
def test_that_crossed_arms_are_solved(folder: Path, joint: str) -> None:
    drawing = (
        f'[drawing.a]\nhand_right = {{ on = "{joint}", at = [6, -2, 0] }}\n'
        'hand_left = { on = "shoulder_right", at = [6, -2, 0] }\n'
    )
    assert read(folder, drawing).a.arm_right.pin is not None
    assert "drawing_unsolvable" not in {problem.code for problem in Catalog(folder).drawing_problems()}


def test_that_a_drawing_that_the_solver_cannot_follow_is_a_finding(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rehab.figure import checks

    def lost(_pose: object) -> None:
        raise KeyError("hand_right")

    monkeypatch.setattr(checks, "solve", lost)
    found = pose_problems(folder, "[drawing.a]\ntilt = 2\n")
    (problem,) = (problem for problem in found if problem.file == FILE)
    lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    assert (problem.code, problem.field) == ("drawing_unsolvable", "drawing")
    assert lines[problem.line - 1] == "[drawing]"
