"""Sizes of the drawn person, 168 cm tall: bones, and the spheres along them that make the flesh.

A sphere is (x, y, z, radius) in the frame of its bone, centimetres; z counts outward on both halves.
Source: proportions of a person seven and a half heads high [P].
"""

THIGH = 42.0
SHANK = 41.0
SACRUM = 8.0
LUMBAR = 14.0
THORAX = 24.0
NECK = 7.0
UPPER_ARM = 28.0
FOREARM = 24.5
PALM = 8.0
"""Lengths of bones; `PALM` is from the wrist to the middle of the palm."""
HIP_OUT = 8.6
SHOULDER_OUT = 16.5
"""Distance of hip and shoulder joint from the middle."""
SHOULDER_LIFT = 4.5
"""How far the shoulder rises when the arm is straight up."""
ANKLE_HEIGHT = 8.0
KNEE_RADIUS = 5.5
ELBOW_RADIUS = 3.8
WRIST_RADIUS = 2.4

Sphere = tuple[float, float, float, float]

SOLE = {
    "heel": (-4.6, 0.0, 0.0),
    "mid": (5.0, 0.0, 0.0),
    "ball": (12.5, 0.0, 0.0),
    "toe": (19.0, 0.0, 0.0),
    "ankle": (0.0, ANKLE_HEIGHT, 0.0),
}
"""Points of the sole from the point under the ankle."""
BALL_JOINT = (12.3, -6.0, 0.0)

THIGH_FLESH: tuple[Sphere, ...] = (
    (0.0, 0.0, 0.0, 8.6),
    (0.8, -12.0, 0.0, 8.1),
    (0.8, -26.0, 0.0, 6.9),
    (0.3, 3.0 - THIGH, 0.0, 5.7),
    (0.3, -THIGH, 0.0, 5.5),
)
SHORTS: tuple[Sphere, ...] = (
    (-1.0, 2.0, 0.0, 9.2),
    (0.3, -6.0, 0.0, 9.1),
    (0.8, -13.0, 0.0, 8.7),
    (0.9, -19.0, 0.0, 8.2),
)
SHANK_FLESH: tuple[Sphere, ...] = (
    (0.3, 0.0, 0.0, 5.5),
    (-0.5, -6.0, 0.0, 5.3),
    (-1.7, -13.0, 0.0, 5.7),
    (-1.0, -22.0, 0.0, 4.9),
    (0.1, -33.0, 0.0, 3.6),
    (-0.2, 1.0 - SHANK, 0.0, 3.7),
)
UPPER_ARM_FLESH: tuple[Sphere, ...] = (
    (0.0, 0.0, 0.0, 5.0),
    (0.2, -9.0, 0.0, 4.6),
    (0.3, -19.0, 0.0, 4.0),
    (0.0, -UPPER_ARM, 0.0, 3.7),
)
SLEEVE: tuple[Sphere, ...] = ((-0.2, 1.2, 0.0, 5.7), (0.0, -5.0, 0.0, 5.6), (0.1, -12.0, 0.0, 5.4))
FOREARM_FLESH: tuple[Sphere, ...] = (
    (0.0, 0.0, 0.0, 3.7),
    (0.2, -7.0, 0.0, 3.8),
    (0.0, -17.0, 0.0, 2.9),
    (0.0, -FOREARM, 0.0, WRIST_RADIUS),
)
HAND_FLAT = ((0.0, 2.4), (4.0, 3.1), (8.5, 2.6), (14.0, 1.5))
HAND_FIST = ((0.0, 2.4), (3.6, 3.2), (6.6, 3.6), (8.6, 3.1))
"""Distance from the wrist and radius, for a flat hand and a fist."""

PELVIS_FLESH: tuple[tuple[str, str, Sphere], ...] = (
    ("pelvis", "pelvis", (-1.4, -2.5, 7.6, 8.9)),
    ("pelvis", "pelvis", (-1.2, 3.0, 7.2, 8.8)),
    ("waist", "pelvis", (-0.2, 1.0, 6.6, 7.9)),
    ("waist", "lumbar", (0.4, 5.0, 6.2, 7.6)),
)
TORSO_FLESH: tuple[tuple[str, str, Sphere], ...] = (
    ("waist", "pelvis", (-0.3, -1.5, 6.9, 8.3)),
    ("waist", "lumbar", (0.6, 6.0, 6.0, 7.8)),
    ("chest", "thorax", (1.0, 1.0, 6.6, 8.5)),
    ("chest", "thorax", (1.6, 10.0, 8.2, 9.5)),
    ("chest", "thorax", (0.8, 17.0, 9.3, 8.3)),
    ("nape", "thorax", (-0.2, -3.2, 10.0, 5.4)),
    ("nape", "thorax", (-0.4, -0.6, 4.0, 4.2)),
)
"""Joint, frame and sphere; the trunk is as wide as the two spheres at z and -z together."""
NECK_FLESH: tuple[tuple[str, str, Sphere], ...] = (
    ("nape", "thorax", (-0.6, -2.0, 0.0, 4.9)),
    ("nape", "neck", (0.4, 4.0, 0.0, 4.6)),
    ("neck", "head", (0.6, 3.0, 0.0, 4.8)),
)
SKULL: tuple[Sphere, ...] = ((-0.6, 2.2, 0.0, 8.9), (0.4, -1.0, 0.0, 8.4), (3.4, -6.0, 0.0, 5.0))
NOSE: tuple[Sphere, ...] = ((8.2, -1.6, 0.0, 1.2), (9.1, -3.0, 0.0, 1.1))
EARS: tuple[Sphere, ...] = ((-0.5, -1.5, 8.4, 1.9), (-0.5, -3.0, 8.2, 1.5))
HAIR: tuple[Sphere, ...] = (
    (4.6, 6.6, 0.0, 4.7),
    (1.0, 5.2, 0.0, 7.4),
    (-3.0, 3.4, 0.0, 7.5),
    (-5.4, -0.6, 0.0, 5.2),
    (-6.2, -4.0, 0.0, 2.6),
)

FOOT_FLESH: tuple[tuple[tuple[Sphere, ...], tuple[float, ...]], ...] = (
    (((0.0, 0.0, 0.0, 3.8), (-3.6, -4.1, 0.0, 3.7)), (0.0, 0.0)),
    (((-3.6, -4.2, 0.0, 3.7), (0.0, -1.2, 0.0, 4.0)), (0.0, 0.0)),
    (
        ((0.8, -0.8, 0.0, 3.9), (4.8, -2.6, -0.8, 3.5), (9.0, -4.3, -1.2, 2.8), (12.3, -5.8, -1.6, 2.15)),
        (0.0, 0.4, 0.3, 0.0),
    ),
    (((-3.4, -4.6, 0.0, 3.3), (4.0, -4.6, 1.6, 2.7), (11.0, -6.0, 3.0, 1.9)), (0.0, 0.3, 0.0)),
    (((12.3, -5.8, -1.8, 2.15), (11.0, -6.0, 3.2, 1.9)), (0.0, 0.0)),
    (((6.5, -3.4, -0.9, 3.1), (11.0, -6.0, 3.0, 1.9)), (0.35, 0.0)),
)
"""Chains of the foot from the ankle, with the share of the arch lift that raises each sphere."""
TOES = (
    (-2.6, 0.0, 6.6, 1.9, 1.45),
    (-0.6, 0.2, 6.0, 1.45, 1.05),
    (1.0, -0.2, 5.3, 1.35, 1.0),
    (2.4, -0.7, 4.6, 1.25, 0.95),
    (3.7, -1.5, 3.8, 1.2, 0.9),
)
"""Great toe first: z, x from the ball, length, radius at the ball, radius at the tip."""

MASS = {
    "head": 0.081,
    "trunk": 0.497,
    "thigh": 0.100,
    "shank": 0.0465,
    "foot": 0.0145,
    "upper_arm": 0.028,
    "forearm": 0.016,
    "hand": 0.006,
}
"""Share of the body's mass; limbs of one half. Source: common anthropometric table [M]."""
