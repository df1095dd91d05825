"""Shape of the table `[drawing]` of an exercise file; `docs/content-format.md` explains every field."""

from typing import Annotated

from msgspec import Meta, Struct, field

from rehab.domain.drawing import Group, Layer, PropKind, Way
from rehab.domain.pose import Half

Number = Annotated[float, Meta(ge=-1000, le=1000)]
Pair = Annotated[tuple[Number, ...], Meta(min_length=2, max_length=2)]
Triple = Annotated[tuple[Number, ...], Meta(min_length=3, max_length=3)]
Place = Annotated[tuple[Number, ...], Meta(min_length=2, max_length=3)]
Angles = Annotated[tuple[Number, ...], Meta(min_length=1, max_length=3)]
Frame = Annotated[tuple[Number, ...], Meta(min_length=4, max_length=4)]
Word = Annotated[str, Meta(min_length=1, max_length=30)]
Direction = Word | Triple
Groups = Annotated[tuple[Group, ...], Meta(min_length=1, max_length=6)]
Positive = Annotated[float, Meta(ge=0.01, le=1000)]


class Strict(Struct, forbid_unknown_fields=True):
    """A table of a drawing; a key that is not listed here is a mistake."""


class FootTable(Strict):
    """A foot held in place by one point of its sole."""

    heel: Triple | None = None
    mid: Triple | None = None
    ball: Triple | None = None
    toe: Triple | None = None
    ankle: Triple | None = None
    pitch: Number | None = None
    out: Number | None = None
    evert: Number | None = None
    toes: Direction | None = None
    sole: Direction | None = None
    knee: Direction | None = None
    keep: bool | None = None


class KneelTable(Strict):
    """A knee on the ground."""

    at: Triple | None = None
    shin: Direction | None = None
    tucked: Annotated[float, Meta(ge=0, le=1)] | None = None


class HandTable(Strict):
    """A hand held in place."""

    at: Triple | None = None
    on: Annotated[str, Meta(max_length=30)] | None = None
    fingers: Direction | None = None
    palm: Direction | None = None
    elbow: Direction | None = None
    keep: bool | None = None


class ForearmTable(Strict):
    """A forearm on the ground."""

    at: Triple | None = None
    fingers: Direction | None = None


class PoseTable(Strict):
    """`[drawing.a]` and `[drawing.b]`: what differs from the base, and from the start."""

    pelvis: Place | None = None
    tilt: Number | None = None
    yaw: Number | None = None
    roll: Number | None = None
    lumbar: Number | None = None
    thorax: Number | None = None
    side: Number | None = None
    twist: Number | None = None
    neck: Number | None = None
    head: Number | None = None
    neck_side: Number | None = None
    head_turn: Number | None = None
    seat: Number | None = None
    lie: Number | None = None
    hip: Number | Angles | None = None
    hip_right: Number | Angles | None = None
    hip_left: Number | Angles | None = None
    knee: Number | None = None
    knee_right: Number | None = None
    knee_left: Number | None = None
    ankle: Number | Angles | None = None
    ankle_right: Number | Angles | None = None
    ankle_left: Number | Angles | None = None
    toe: Number | None = None
    toe_right: Number | None = None
    toe_left: Number | None = None
    great_toe: Number | None = None
    great_toe_right: Number | None = None
    great_toe_left: Number | None = None
    arch: Number | None = None
    arch_right: Number | None = None
    arch_left: Number | None = None
    curl: Number | None = None
    curl_right: Number | None = None
    curl_left: Number | None = None
    spread: Number | None = None
    spread_right: Number | None = None
    spread_left: Number | None = None
    foot: Word | FootTable | None = None
    foot_right: Word | FootTable | None = None
    foot_left: Word | FootTable | None = None
    kneel: KneelTable | None = None
    kneel_right: KneelTable | None = None
    kneel_left: KneelTable | None = None
    shoulder: Number | Angles | None = None
    shoulder_right: Number | Angles | None = None
    shoulder_left: Number | Angles | None = None
    elbow: Number | None = None
    elbow_right: Number | None = None
    elbow_left: Number | None = None
    wrist: Number | None = None
    wrist_right: Number | None = None
    wrist_left: Number | None = None
    shrug: Number | None = None
    shrug_right: Number | None = None
    shrug_left: Number | None = None
    grip: Number | None = None
    grip_right: Number | None = None
    grip_left: Number | None = None
    hand: Word | HandTable | None = None
    hand_right: Word | HandTable | None = None
    hand_left: Word | HandTable | None = None
    forearm: ForearmTable | None = None
    forearm_right: ForearmTable | None = None
    forearm_left: ForearmTable | None = None


class PointTable(Strict):
    """A point of a band or strap that moves with a joint."""

    on: Word
    shift: Triple | None = None
    shift_to: Triple | None = None


class PropTable(Strict):
    """One thing. Which fields it takes depends on its kind."""

    kind: PropKind
    x: Number | None = None
    y: Number | None = None
    z: Number | None = None
    width: Positive | None = None
    height: Positive | None = None
    depth: Positive | None = None
    radius: Positive | None = None
    width_to: Positive | None = None
    height_to: Positive | None = None
    at: Place | None = None
    to: Place | None = None
    on: Word | None = None
    points: Annotated[tuple[Triple | PointTable, ...], Meta(min_length=2, max_length=40)] | None = None
    along: Direction | None = None
    faces: Word | None = None
    back: bool | None = None
    closed: bool | None = None
    look: Word | None = None
    layer: Layer | None = None
    over: Group | None = None


class ArrowTable(Strict):
    """The movement: a bent way, the way of a joint, or a turn around a place."""

    start: Pair | None = field(default=None, name="from")
    bend: Pair | None = None
    end: Pair | None = field(default=None, name="to")
    follow: Word | None = None
    around: Word | None = None
    shift: Pair | None = None
    radius: Positive | None = None
    turn: Pair | None = None


class LensTable(Strict):
    """A round magnified copy of a detail."""

    at: Pair
    place: Pair
    radius: Positive = 35.0
    zoom: Annotated[float, Meta(ge=1, le=6)] = 2.0


class DrawingTable(Strict):
    """`[drawing]` of an exercise."""

    base: Word = "stand"
    side: Half = Half.RIGHT
    camera: Word | Pair = (0.0, 0.0)
    frame: Frame | None = None
    line: Annotated[float, Meta(ge=0.1, le=2)] | None = None
    close_up: Word | None = None
    visible: Groups | None = None
    ghost: Groups | None = None
    order: Groups | None = None
    far: Annotated[tuple[Group, ...], Meta(max_length=6)] | None = None
    floor: bool | None = None
    goes: Way = Way.UP
    targets: Annotated[tuple[Word, ...], Meta(max_length=6)] = ()
    props: Annotated[tuple[PropTable, ...], Meta(max_length=20)] = ()
    arrows: Annotated[tuple[ArrowTable, ...], Meta(max_length=4)] = ()
    lens: LensTable | None = None
    a: PoseTable = field(default_factory=PoseTable)
    b: PoseTable = field(default_factory=PoseTable)
