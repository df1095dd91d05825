"""An exercise of the library: what it is, how it is done, when to stop, and how well it is supported."""

from dataclasses import dataclass, field
from enum import StrEnum

from rehab.domain.dose import Dose, DoseRange
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
    NECK = "neck"
    ELBOW = "elbow"
    WRIST = "wrist"
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


LADDER_KINDS = frozenset({Kind.ISOMETRIC, Kind.STRENGTH, Kind.PLYOMETRIC, Kind.BALANCE, Kind.AEROBIC})
"""Kinds that train: each exercise of them stands on a ladder of easier and harder ones. A stretch, a
mobility exercise, a massage or a nerve glide is made harder within itself, and a test is not trained."""


class Tissue(StrEnum):
    """What an exercise acts on."""

    MUSCLE = "muscle"
    TENDON = "tendon"
    FASCIA = "fascia"
    JOINT = "joint"
    NERVE = "nerve"
    BONE = "bone"
    CONTROL = "control"
    HEART_AND_LUNGS = "heart-and-lungs"


class Stage(StrEnum):
    """When on the way back an exercise usually belongs."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"


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
    DOOR = "door"
    TABLE = "table"
    FOAM_ROLL = "foam-roll"
    BOARD = "board"


class Condition(StrEnum):
    """What an exercise, a programme or a pack is used for: a complaint, never a diagnosis."""

    HEEL_PAIN = "heel-pain"
    ACHILLES = "achilles-midportion"
    ACHILLES_INSERTION = "achilles-insertional"
    CALF_STRAIN = "calf-strain"
    ANKLE_SPRAIN = "ankle-sprain"
    SHIN_PAIN = "shin-pain"
    KNEE_PAIN = "knee-pain"
    KNEECAP_TENDON = "patellar-tendon"
    OUTER_KNEE = "itb"
    HAMSTRING = "hamstring"
    HIP_PAIN = "hip-pain"
    GROIN_PAIN = "groin-pain"
    BACK_PAIN = "back-pain"
    NECK_PAIN = "neck-pain"
    SHOULDER_PAIN = "shoulder-pain"
    ELBOW_PAIN = "elbow-pain"
    RUNNING = "running"
    PREVENTION = "prevention"


class Contraindication(StrEnum):
    """What speaks against an exercise until a professional has been asked."""

    NUMB_FOOT = "numb-foot"
    FRAGILE_SKIN = "fragile-skin"
    BLOOD_THINNERS = "blood-thinners"
    CLOT = "possible-clot"
    POOR_CIRCULATION = "poor-circulation"
    TOE_JOINT = "toe-joint-arthritis"
    ANKLE_PINCH = "front-ankle-pinch"
    INSERTIONAL_ACHILLES = "insertional-achilles"
    TENDON_RUPTURE = "tendon-rupture"
    ACUTE_STRAIN = "acute-strain"
    FRESH_SPRAIN = "fresh-sprain"
    BONE_STRESS = "bone-stress-history"
    KNEECAP_FLARE = "kneecap-flare"
    PAINFUL_KNEELING = "painful-kneeling"
    LATERAL_HIP = "lateral-hip-pain"
    HIP_REPLACEMENT = "hip-replacement"
    SCIATICA = "sciatica"
    BACK_FLARE = "back-flare"
    OSTEOPOROSIS = "osteoporosis"
    NECK_INJURY = "neck-injury"
    DIZZINESS = "dizziness"
    ARM_NERVE = "arm-nerve-pain"
    PAINFUL_SHOULDER = "painful-shoulder"
    UNSTABLE_SHOULDER = "unstable-shoulder"
    PAINFUL_WRIST = "painful-wrist"
    FALLS_RISK = "falls-risk"
    HEART_DISEASE = "heart-disease"
    BLOOD_PRESSURE = "high-blood-pressure"
    PREGNANCY = "pregnancy"


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

    `equipment`, `conditions` and `contraindications` hold the words of `Equipment`, `Condition` and
    `Contraindication`; the first of `tissues` is the main one. `every_n_days` above 0 says
    the rhythm better than `days_per_week` (2 = every other day, 14 = every two weeks); the latter is then
    rounded down, at least 1. `own` marks what a person made or imported; `photo` is the file of an own picture
    that is shown instead of a drawing, as a full path, or empty.
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
    synonyms: tuple[str, ...] = ()
    pose_a: str = ""
    pose_b: str = ""
    every_n_days: int = 0
    tissues: tuple[Tissue, ...] = ()
    stages: tuple[Stage, ...] = ()
    contraindications: tuple[str, ...] = ()
    dose_range: DoseRange = field(default_factory=DoseRange)
    drawing: Drawing | None = None
    own: bool = False
    archived: bool = False
    photo: str = ""
