"""A drawn exercise as values: two poses, what stands around them, and from where it is seen.

Lengths are centimetres and angles degrees throughout. Space: x forward, y up with the floor at 0, z to the
right of the figure. The picture plane has x to the right and y up; the origin of space lies at (0, 0).
"""

from dataclasses import dataclass, field
from enum import StrEnum

from rehab.domain.pose import Half, Point, Pose, Vec


class Group(StrEnum):
    """Parts of the figure that are drawn one after the other, from far to near."""

    LEG_RIGHT = "leg-right"
    LEG_LEFT = "leg-left"
    ARM_RIGHT = "arm-right"
    ARM_LEFT = "arm-left"
    TRUNK = "trunk"
    HEAD = "head"


class Area(StrEnum):
    """Where an exercise is felt."""

    SOLE = "sole"
    HEEL = "heel"
    ARCH = "arch"
    BALL = "ball-of-foot"
    GREAT_TOE = "great-toe"
    TOES = "toes"
    ACHILLES = "achilles"
    ANKLE = "ankle"
    CALF = "calf"
    SOLEUS = "soleus"
    SHIN = "shin"
    OUTER_SHIN = "outer-shin"
    INNER_SHIN = "inner-shin"
    KNEE = "knee"
    FRONT_THIGH = "front-thigh"
    BACK_THIGH = "back-thigh"
    INNER_THIGH = "inner-thigh"
    OUTER_THIGH = "outer-thigh"
    FRONT_HIP = "front-hip"
    BUTTOCK = "buttock"
    SIDE_HIP = "side-hip"
    LOWER_BACK = "lower-back"
    UPPER_BACK = "upper-back"
    SPINE = "spine"
    BELLY = "belly"
    SIDE_TRUNK = "side-trunk"
    CHEST = "chest"
    NECK_BACK = "neck-back"
    NECK_FRONT = "neck-front"
    NECK_SIDE = "neck-side"
    SHOULDER = "shoulder"
    UPPER_ARM_FRONT = "upper-arm-front"
    UPPER_ARM_BACK = "upper-arm-back"
    FOREARM = "forearm"


class Way(StrEnum):
    """Which part of a tempo the way from start to end takes: the effort or the return."""

    UP = "up"
    DOWN = "down"


class Layer(StrEnum):
    """When a prop is drawn: behind everything, in front of the ghost, or over the figure."""

    BEHIND = "behind"
    MIDDLE = "middle"
    FRONT = "front"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in space, or one that moves with a joint.

    Attributes:
        on: Joint such as ``"hand_right"``; empty: a place in space.
        at: The place, or the way from the joint.
        to: The same at the end of the movement; nothing: as at its start.
    """

    at: Vec = (0.0, 0.0, 0.0)
    on: str = ""
    to: Vec | None = None


class PropKind(StrEnum):
    """Things that the figure uses."""

    WALL = "wall"
    STEP = "step"
    CHAIR = "chair"
    BENCH = "bench"
    TABLE = "table"
    BLOCK = "block"
    MAT = "mat"
    TOWEL = "towel"
    TOWEL_ROLL = "towel-roll"
    FOAM_ROLL = "foam-roll"
    PILLOW = "pillow"
    BALL = "ball"
    DUMBBELL = "dumbbell"
    BOTTLE = "bottle"
    RUCKSACK = "rucksack"
    STICK = "stick"
    BAND = "band"
    STRAP = "strap"
    TAPE = "tape"
    PATH = "path"


SIZES: dict[PropKind, Vec] = {
    PropKind.WALL: (9.0, 180.0, 130.0),
    PropKind.STEP: (40.0, 18.0, 50.0),
    PropKind.BLOCK: (40.0, 18.0, 40.0),
    PropKind.CHAIR: (44.0, 46.0, 42.0),
    PropKind.BENCH: (100.0, 46.0, 36.0),
    PropKind.TABLE: (90.0, 74.0, 60.0),
    PropKind.MAT: (170.0, 1.4, 60.0),
    PropKind.TAPE: (60.0, 0.5, 5.0),
    PropKind.TOWEL: (30.0, 3.0, 20.0),
    PropKind.TOWEL_ROLL: (3.0, 30.0, 0.0),
    PropKind.FOAM_ROLL: (7.5, 40.0, 0.0),
    PropKind.BOTTLE: (3.4, 18.0, 0.0),
    PropKind.PILLOW: (40.0, 10.0, 30.0),
    PropKind.BALL: (3.4, 0.0, 0.0),
    PropKind.STICK: (2.4, 0.0, 0.0),
    PropKind.BAND: (2.0, 0.0, 0.0),
    PropKind.STRAP: (2.0, 0.0, 0.0),
}
"""Size of a thing unless its drawing says otherwise: length (or radius), height, depth."""
LAYERS = {
    PropKind.DUMBBELL: Layer.FRONT,
    PropKind.BAND: Layer.FRONT,
    PropKind.STRAP: Layer.FRONT,
    PropKind.STICK: Layer.FRONT,
    PropKind.RUCKSACK: Layer.MIDDLE,
    PropKind.TOWEL_ROLL: Layer.MIDDLE,
}
"""When a thing is drawn unless its drawing says otherwise; others behind everything."""


@dataclass(frozen=True, slots=True)
class Prop:
    """One thing. Which fields count depends on its kind; `docs/content-format.md` has the table.

    Attributes:
        place: Its middle, its left lower corner or its surface, by kind.
        size: Length along x (or radius), height, depth along z.
        size_to: The same at the end of the movement; nothing: as at its start.
        points: Way of a band, strap, stick or path.
        direction: Way along which it lies, in space.
        closed: Whether a way returns to its start.
        back: Whether a chair has a back.
        look: Name of a colour of the palette for a block or a path.
        over: Group directly after which it is drawn, instead of its layer.
    """

    kind: PropKind
    place: Anchor = field(default_factory=Anchor)
    size: Vec = (0.0, 0.0, 0.0)
    size_to: Vec | None = None
    points: tuple[Anchor, ...] = ()
    direction: Vec = (0.0, 0.0, 1.0)
    closed: bool = False
    back: bool = True
    look: str = ""
    layer: Layer = Layer.BEHIND
    over: Group | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """An area where the exercise is felt, on one half of the body."""

    area: Area
    half: Half


@dataclass(frozen=True, slots=True)
class Arrow:
    """The movement. One of three: a bent way, the way of a joint, or a turn around a place.

    Attributes:
        start: First point of the picture plane.
        bend: Point that pulls the way; nothing: straight.
        end: Point of the head.
        follow: Joint whose way from A to B it takes; `start` is then the way to shift it by.
        around: Joint or place around which it turns; `start` is then the way to shift the middle by.
        radius: Of a turn.
        turn: First and last angle of a turn, 0 to the right, counter-clockwise +.
    """

    start: Point = (0.0, 0.0)
    bend: Point | None = None
    end: Point = (0.0, 0.0)
    follow: str = ""
    around: str = ""
    radius: float = 0.0
    turn: Point = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Lens:
    """A round magnified copy of a detail.

    Attributes:
        at: Middle of the detail, picture plane.
        radius: Radius of the lens.
        zoom: Magnification.
        place: Middle of the lens, picture plane.
    """

    at: Point
    place: Point
    radius: float = 35.0
    zoom: float = 2.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that is needed to draw and animate one exercise.

    Attributes:
        a: Start of the movement.
        b: End of the movement; the same as `a` for a hold.
        side: Half of the body that the drawing shows working.
        camera: Turn (0 from the side, -90 from the front, 90 from the back) and tilt (look down +).
        frame: Left, bottom, right, top of the picture; nothing: fits the figure.
        line: Scale of line widths, 1 for the whole body.
        close_up: Halves whose shank and foot alone are drawn, with ankle bone and nails.
        visible: Groups that are drawn; nothing: all.
        ghost: Groups of the start pose that show as a ghost; nothing: all that are visible.
        order: Groups from far to near; nothing: by depth.
        far: Groups in the darker tone; nothing: by depth.
        floor: Whether floor and contact shadow are drawn; nothing: only when the camera looks level.
        base: Name of the pose that the file starts from.
        goes: Part of the tempo that the way from `a` to `b` takes.
    """

    a: Pose
    b: Pose
    side: Half = Half.RIGHT
    camera: Point = (0.0, 0.0)
    frame: tuple[float, float, float, float] | None = None
    line: float = 1.0
    close_up: tuple[Half, ...] = ()
    visible: tuple[Group, ...] | None = None
    ghost: tuple[Group, ...] | None = None
    order: tuple[Group, ...] | None = None
    far: tuple[Group, ...] | None = None
    floor: bool | None = None
    props: tuple[Prop, ...] = ()
    targets: tuple[Target, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    lens: Lens | None = None
    base: str = "stand"
    goes: Way = Way.UP


CAMERAS: dict[str, Point] = {
    "side": (0.0, 0.0),
    "front": (-90.0, 6.0),
    "back": (90.0, 6.0),
    "half-front": (-40.0, 8.0),
    "half-back": (40.0, 8.0),
    "from-above": (4.0, 22.0),
}
"""Views by name: turn and tilt, degrees."""
CLOSE_LINE = 0.32
"""Line scale of a close-up unless its drawing says otherwise."""
