"""Words of the pose editor: handles, numbers, things, areas, what held a drag up, what the checks found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.drawing import Area, PropKind
from rehab.domain.pose import Half
from rehab.ui.texts.numbers import inside

if TYPE_CHECKING:
    from collections.abc import Mapping

translate = QCoreApplication.translate


def half_word(half: Half) -> str:
    """``left``."""
    return translate("poses", "left") if half is Half.LEFT else translate("poses", "right")


def joint(name: str) -> str:
    """``Left knee`` of ``knee_left``."""
    part, _, half = name.rpartition("_")
    if half not in ("left", "right"):
        return _joints().get(name, name)
    word = _joints().get(part, part)
    side = translate("poses", "Left") if half == "left" else translate("poses", "Right")
    return translate("poses", "{side} {part}").format(side=side, part=inside(word))


def _joints() -> dict[str, str]:
    return {
        "pelvis": translate("poses", "Whole body (pelvis)"),
        "waist": translate("poses", "Waist"),
        "chest": translate("poses", "Back (bend)"),
        "nape": translate("poses", "Trunk (lean)"),
        "neck": translate("poses", "Neck"),
        "head": translate("poses", "Head"),
        "hip": translate("poses", "Hip"),
        "knee": translate("poses", "Knee"),
        "ankle": translate("poses", "Foot"),
        "heel": translate("poses", "Heel"),
        "ball": translate("poses", "Ball of the foot"),
        "toe": translate("poses", "Toes"),
        "shoulder": translate("poses", "Shoulder"),
        "elbow": translate("poses", "Elbow"),
        "wrist": translate("poses", "Wrist"),
        "hand": translate("poses", "Hand"),
        "fingers": translate("poses", "Fingers"),
    }


def dial(field: str, index: int) -> str:
    """Name of a number of a pose: ``Hip, bend``."""
    place = (
        translate("poses", "Forward"),
        translate("poses", "Height"),
        translate("poses", "To the right"),
    )
    several = {
        "pelvis": place,
        "at": place,
        "hip": (
            translate("poses", "Hip, bend"),
            translate("poses", "Hip, sideways"),
            translate("poses", "Hip, turn out"),
        ),
        "ankle": (translate("poses", "Toes up"), translate("poses", "Sole outward")),
        "shoulder": (
            translate("poses", "Arm forward"),
            translate("poses", "Arm sideways"),
            translate("poses", "Arm, turn in"),
        ),
    }
    if field in several:
        return several[field][index]
    return _dials().get(field, field)


def _dials() -> dict[str, str]:
    return {
        "tilt": translate("poses", "Lean forward"),
        "yaw": translate("poses", "Turn to the left"),
        "roll": translate("poses", "Lean to the right"),
        "lumbar": translate("poses", "Lower back, bend"),
        "thorax": translate("poses", "Upper back, bend"),
        "side": translate("poses", "Bend to the right"),
        "twist": translate("poses", "Twist to the left"),
        "neck": translate("poses", "Neck, bend"),
        "head": translate("poses", "Nod"),
        "neck_side": translate("poses", "Ear to right shoulder"),
        "head_turn": translate("poses", "Look to the left"),
        "knee": translate("poses", "Knee, bend"),
        "elbow": translate("poses", "Elbow, bend"),
        "wrist": translate("poses", "Wrist, bend"),
        "toe": translate("poses", "Toes, bend up"),
        "great_toe": translate("poses", "Big toe, further up"),
        "arch": translate("poses", "Arch, lift"),
        "curl": translate("poses", "Toes, curl"),
        "spread": translate("poses", "Toes, spread"),
        "shrug": translate("poses", "Shoulder, lift"),
        "grip": translate("poses", "Fist"),
        "pitch": translate("poses", "Toes up"),
        "out": translate("poses", "Toes outward"),
        "evert": translate("poses", "Sole outward"),
    }


def rest(word: str) -> str:
    """On what a hand or foot is held."""
    words = {
        "free": translate("poses", "Free in the air"),
        "floor": translate("poses", "On the floor"),
        "thing": translate("poses", "On step, chair or bench"),
        "wall": translate("poses", "On the wall"),
        "knee": translate("poses", "On the own knee"),
        "here": translate("poses", "Held at its place"),
    }
    return words[word]


def arrow_end(end: str) -> str:
    """Name of a handle of an arrow."""
    words = {
        "start": translate("poses", "Arrow, beginning"),
        "bend": translate("poses", "Arrow, bend"),
        "end": translate("poses", "Arrow, head"),
    }
    return words.get(end) or translate("poses", "Arrow")


def said(code: str) -> str:
    """What held a change up, as a sentence; empty when nothing did."""
    words = {
        "limit": translate("poses", "A joint goes no further."),
        "reach": translate("poses", "The limb is at full length."),
        "floor": translate("poses", "Rests on the floor."),
        "wall": translate("poses", "Rests on the wall."),
        "thing": translate("poses", "Rests on the thing below."),
    }
    return words.get(code, "")


def base_pose(word: str) -> str:
    """Name of a pose to begin with."""
    words = {
        "stand": translate("poses", "Standing"),
        "sit": translate("poses", "Sitting on a chair"),
        "long-sit": translate("poses", "Sitting on the floor"),
        "supine": translate("poses", "On the back"),
        "crook": translate("poses", "On the back, knees bent"),
        "prone": translate("poses", "On the belly"),
        "side-left-up": translate("poses", "On the right side"),
        "side-right-up": translate("poses", "On the left side"),
        "hands-and-knees": translate("poses", "Hands and knees"),
        "kneel": translate("poses", "Kneeling"),
        "half-kneel": translate("poses", "Kneeling on one knee"),
        "plank": translate("poses", "Plank"),
        "foot": translate("poses", "One foot, close"),
    }
    return words[word]


def camera(word: str) -> str:
    """Name of a view."""
    words = {
        "side": translate("poses", "From the side"),
        "front": translate("poses", "From the front"),
        "back": translate("poses", "From the back"),
        "half-front": translate("poses", "Half from the front"),
        "half-back": translate("poses", "Half from the back"),
        "from-above": translate("poses", "From above"),
        "own": translate("poses", "Own view"),
    }
    return words[word]


def thing(kind: PropKind) -> str:
    """Name of a thing."""
    words = {
        PropKind.WALL: translate("poses", "Wall"),
        PropKind.STEP: translate("poses", "Step"),
        PropKind.CHAIR: translate("poses", "Chair"),
        PropKind.BENCH: translate("poses", "Bench"),
        PropKind.TABLE: translate("poses", "Table"),
        PropKind.BLOCK: translate("poses", "Block"),
        PropKind.MAT: translate("poses", "Mat"),
        PropKind.TOWEL: translate("poses", "Towel"),
        PropKind.TOWEL_ROLL: translate("poses", "Rolled towel"),
        PropKind.FOAM_ROLL: translate("poses", "Foam roll"),
        PropKind.PILLOW: translate("poses", "Pillow"),
        PropKind.BALL: translate("poses", "Ball"),
        PropKind.DUMBBELL: translate("poses", "Dumbbell"),
        PropKind.BOTTLE: translate("poses", "Bottle"),
        PropKind.RUCKSACK: translate("poses", "Rucksack"),
        PropKind.STICK: translate("poses", "Stick"),
        PropKind.BAND: translate("poses", "Band"),
        PropKind.STRAP: translate("poses", "Strap"),
        PropKind.TAPE: translate("poses", "Line on the floor"),
        PropKind.PATH: translate("poses", "Drawn line"),
    }
    return words[kind]


def area(value: Area) -> str:
    """Name of an area of the body."""
    words = {
        Area.SOLE: translate("poses", "Sole"),
        Area.HEEL: translate("poses", "Heel"),
        Area.ARCH: translate("poses", "Arch"),
        Area.BALL: translate("poses", "Ball of the foot"),
        Area.GREAT_TOE: translate("poses", "Big toe"),
        Area.TOES: translate("poses", "Toes"),
        Area.ACHILLES: translate("poses", "Achilles tendon"),
        Area.ANKLE: translate("poses", "Ankle"),
        Area.CALF: translate("poses", "Calf"),
        Area.SOLEUS: translate("poses", "Lower calf"),
        Area.SHIN: translate("poses", "Shin"),
        Area.OUTER_SHIN: translate("poses", "Outer shin"),
        Area.INNER_SHIN: translate("poses", "Inner shin"),
        Area.KNEE: translate("poses", "Knee"),
        Area.FRONT_THIGH: translate("poses", "Front of the thigh"),
        Area.BACK_THIGH: translate("poses", "Back of the thigh"),
        Area.INNER_THIGH: translate("poses", "Inner thigh"),
        Area.OUTER_THIGH: translate("poses", "Outer thigh"),
        Area.FRONT_HIP: translate("poses", "Front of the hip"),
        Area.BUTTOCK: translate("poses", "Buttock"),
        Area.SIDE_HIP: translate("poses", "Side of the hip"),
        Area.LOWER_BACK: translate("poses", "Lower back"),
        Area.UPPER_BACK: translate("poses", "Upper back"),
        Area.SPINE: translate("poses", "Spine"),
        Area.BELLY: translate("poses", "Belly"),
        Area.SIDE_TRUNK: translate("poses", "Side of the trunk"),
        Area.CHEST: translate("poses", "Chest"),
        Area.NECK_BACK: translate("poses", "Back of the neck"),
        Area.NECK_FRONT: translate("poses", "Front of the neck"),
        Area.NECK_SIDE: translate("poses", "Side of the neck"),
        Area.SHOULDER: translate("poses", "Shoulder"),
        Area.UPPER_ARM_FRONT: translate("poses", "Front of the upper arm"),
        Area.UPPER_ARM_BACK: translate("poses", "Back of the upper arm"),
        Area.FOREARM: translate("poses", "Forearm"),
    }
    return words[value]


def target(value: Area, half: Half) -> str:
    """``Calf, left``."""
    return translate("poses", "{area}, {half}").format(area=area(value), half=half_word(half))


def drawing_fault(code: str, values: Mapping[str, str], pose: str, place: str) -> str:
    """What the checks found, as a sentence that names pose and place.

    Args:
        code: Kind of fault.
        values: Its numbers.
        pose: ``a``, ``b`` or empty.
        place: Handle where it is, or empty.
    """
    sentence = _faults().get(code, translate("poses", "Something in the drawing does not fit."))
    words = {name: value.replace("_", " ").replace("-", " ") for name, value in values.items()}
    place = place or _PARTS.get(values.get("part", "").partition(" ")[0], "")
    half = values.get("part", "").rpartition(" ")[2]
    if half in ("left", "right"):
        place = f"{place}_{half}"
    words["place"] = joint(place) if place else translate("poses", "The figure")
    for name in ("angle", "low", "high", "off", "depth", "beyond", "by"):
        words[name] = values.get(name, "")
    sentence = sentence.format_map(words)
    if pose:
        return translate("poses", "Pose {pose}: {sentence}").format(pose=pose.upper(), sentence=sentence)
    return sentence


_PARTS = {
    "pelvis": "pelvis",
    "torso": "waist",
    "head": "head",
    "hair": "head",
    "thigh": "knee",
    "shank": "ankle",
    "foot": "heel",
    "toes": "toe",
    "hand": "hand",
}
"""Parts of the body that the checks name, and the place that people know them by."""


def fault_place(field: str) -> str:
    """The handle to look at for a field of a pose: ``ankle_left`` for ``foot_left``; empty for none."""
    part, _, half = field.rpartition("_")
    if half not in ("left", "right"):
        trunk = {"lumbar": "chest", "thorax": "chest", "twist": "chest", "side": "chest", "pelvis": "pelvis"}
        return trunk.get(field, "head" if field.startswith(("neck", "head")) else "")
    joints = {"foot": "ankle", "kneel": "knee", "forearm": "elbow", "hip": "knee"}
    return f"{joints.get(part, part)}_{half}"


def _faults() -> dict[str, str]:
    return {
        "pose_foot_off": translate("poses", "{place}: the leg is {off} cm too short. Bring the body closer."),
        "pose_bone_off": translate("poses", "{place}: does not fit by {off} cm. Move the body a little."),
        "pose_hand_off": translate("poses", "{place}: the arm is {off} cm too short. Bring the body closer."),
        "pose_arm_stretched": translate(
            "poses", "{place}: the arm is pulled straight. Bring the body closer."
        ),
        "pose_foot_floats": translate("poses", "{place}: stands {off} cm off the floor."),
        "pose_joint": translate(
            "poses", "{place}: {angle}° is more than a person can do ({low}° to {high}°)."
        ),
        "pose_below_floor": translate("poses", "{place}: {depth} cm below the floor."),
        "way_down": translate(
            "poses", "The body comes down by {by} cm from A to B, and the drawing does not say so."
        ),
        "way_up": translate(
            "poses", "The body rises by {by} cm from A to B, and the drawing says it comes down."
        ),
        "pose_balance": translate(
            "poses", "The figure would fall over: the weight is {off} cm beyond the feet."
        ),
        "pose_outside": translate("poses", "The figure is {beyond} cm outside the picture."),
        "target_not_drawn": translate("poses", "The marked area lies on a part that is not drawn."),
        "target_faces_away": translate(
            "poses", "The marked area cannot be seen from here. Choose another view."
        ),
        "target_hidden": translate("poses", "The marked area is mostly covered. Choose another view."),
    }
