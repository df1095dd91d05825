"""An exercise of the library: what it is, how it is done, when to stop, and how well it is supported."""

from dataclasses import dataclass, field
from enum import StrEnum

from rehab.domain.dose import Dose
from rehab.domain.drawing import Drawing


class Region(StrEnum):
    """Where an exercise works."""

    FOOT = "foot"
    ANKLE = "ankle"
    CALF = "calf"
    SHIN = "shin"
    KNEE = "knee"
    THIGH = "thigh"
    HIP = "hip"
    BACK = "back"
    TRUNK = "trunk"
    SHOULDER = "shoulder"
    WHOLE_BODY = "whole-body"


class Kind(StrEnum):
    """What an exercise trains."""

    STRETCH = "stretch"
    MOBILITY = "mobility"
    ISOMETRIC = "isometric"
    STRENGTH = "strength"
    PLYOMETRIC = "plyometric"
    BALANCE = "balance"
    AEROBIC = "aerobic"
    SELF_MASSAGE = "self-massage"
    NEURODYNAMIC = "neurodynamic"
    TEST = "test"


class Position(StrEnum):
    """How the body starts."""

    STANDING = "standing"
    SITTING = "sitting"
    LONG_SITTING = "long-sitting"
    SUPINE = "supine"
    PRONE = "prone"
    SIDE_LYING = "side-lying"
    KNEELING = "kneeling"
    HANDS_AND_KNEES = "hands-and-knees"
    MOVING = "moving"


class Level(StrEnum):
    """How demanding an exercise is."""

    EASY = "easy"
    MODERATE = "moderate"
    HARD = "hard"


class Impact(StrEnum):
    """Whether the body leaves the ground."""

    NONE = "none"
    LOW = "low"
    HIGH = "high"


class Equipment(StrEnum):
    """What an exercise needs; nothing at all is an empty list."""

    WALL = "wall"
    STEP = "step"
    RAIL = "rail"
    CHAIR = "chair"
    TOWEL = "towel"
    STRAP = "strap"
    BALL = "ball"
    MARBLES = "marbles"
    BACKPACK = "backpack"
    DUMBBELL = "dumbbell"
    BAND = "band"
    MAT = "mat"
    PILLOW = "pillow"
    ROPE = "rope"
    FLOOR_TAPE = "floor-tape"
    SHOES = "shoes"
    GYM = "gym"
    BIKE = "bike"


class Condition(StrEnum):
    """What an exercise or programme is used for: a complaint, never a diagnosis.

    The words of complaints that have a ladder of advice of their own are the keys of that ladder.
    """

    HEEL_PAIN = "heel-pain"
    ACHILLES = "achilles-midportion"
    ACHILLES_INSERTION = "achilles-insertional"
    CALF_STRAIN = "calf-strain"
    ANKLE_SPRAIN = "ankle-sprain"
    SHIN_PAIN = "shin-pain"
    KNEE_PAIN = "knee-pain"
    HAMSTRING = "hamstring"
    HIP_PAIN = "hip-pain"
    BACK_PAIN = "back-pain"
    SHOULDER_PAIN = "shoulder-pain"
    RUNNING = "running"


class Strength(StrEnum):
    """How sure the effect of an exercise is, in the words that the screen uses."""

    STRONG = "strong"
    MODERATE = "moderate"
    LOW = "low"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from.

    `tag` names it, for example "V40"; its letter is the grade: V verified, M from memory, P own default,
    X computed, U unknown.
    """

    tag: str
    text: str
    year: int | None = None
    doi: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """How well an exercise is supported, in one honest sentence."""

    strength: Strength
    sentence: str
    tags: tuple[str, ...]
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Exercise:
    """One entry of the library, read from one file. `slug` is its identity and never changes.

    `equipment` and `conditions` hold the words of `Equipment` and `Condition`. `every_n_days` above 0 says
    the rhythm better than `days_per_week` (2 = every other day, 14 = every two weeks); the latter is then
    rounded down, at least 1.
    """

    slug: str
    code: str
    name: str
    summary: str
    regions: tuple[Region, ...]
    kind: Kind
    position: Position
    level: Level
    impact: Impact
    equipment: tuple[str, ...]
    conditions: tuple[str, ...]
    target: str
    setup: str
    steps: tuple[str, ...]
    cues: tuple[str, ...]
    mistakes: tuple[str, ...]
    good_signs: tuple[str, ...]
    stop_if: tuple[str, ...]
    cautions: tuple[str, ...]
    dose: Dose
    per_day: int
    days_per_week: int
    progression: str
    regression: str
    easier: tuple[str, ...]
    harder: tuple[str, ...]
    evidence: Evidence
    synonyms: tuple[str, ...] = field(default=())
    pose_a: str = ""
    pose_b: str = ""
    every_n_days: int = 0
    drawing: Drawing | None = None
