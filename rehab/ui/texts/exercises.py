"""Words of the library: regions, kinds, equipment, filters, strength of evidence."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rehab.domain.exercise import Impact, Kind, Level, Position, Region, Stage, Strength, Tissue
from rehab.ui.texts.cautions import contraindication
from rehab.ui.texts.names import plain
from rehab.ui.texts.numbers import joined

translate = QCoreApplication.translate


def region(r: Region) -> str:
    """``Foot``."""
    words = {
        Region.FOOT: translate("exercises", "Foot"),
        Region.ANKLE: translate("exercises", "Ankle"),
        Region.CALF: translate("exercises", "Calf"),
        Region.SHIN: translate("exercises", "Shin"),
        Region.KNEE: translate("exercises", "Knee"),
        Region.THIGH: translate("exercises", "Thigh"),
        Region.HIP: translate("exercises", "Hip"),
        Region.BACK: translate("exercises", "Back"),
        Region.TRUNK: translate("exercises", "Trunk"),
        Region.SHOULDER: translate("exercises", "Shoulder"),
        Region.NECK: translate("exercises", "Neck"),
        Region.ELBOW: translate("exercises", "Elbow"),
        Region.WRIST: translate("exercises", "Wrist"),
        Region.WHOLE_BODY: translate("exercises", "Whole body"),
    }
    return words[r]


def kind(k: Kind) -> str:
    """``Stretch``."""
    words = {
        Kind.STRETCH: translate("exercises", "Stretch"),
        Kind.MOBILITY: translate("exercises", "Mobility"),
        Kind.ISOMETRIC: translate("exercises", "Hold"),
        Kind.STRENGTH: translate("exercises", "Strength"),
        Kind.PLYOMETRIC: translate("exercises", "Jump"),
        Kind.BALANCE: translate("exercises", "Balance"),
        Kind.AEROBIC: translate("exercises", "Endurance"),
        Kind.SELF_MASSAGE: translate("exercises", "Self-massage"),
        Kind.NEURODYNAMIC: translate("exercises", "Nerve glide"),
        Kind.TEST: translate("exercises", "Self-test"),
    }
    return words[k]


def position(p: Position) -> str:
    """``Standing``."""
    words = {
        Position.STANDING: translate("exercises", "Standing"),
        Position.SITTING: translate("exercises", "Sitting"),
        Position.LONG_SITTING: translate("exercises", "Sitting, legs long"),
        Position.SUPINE: translate("exercises", "On the back"),
        Position.PRONE: translate("exercises", "Face down"),
        Position.SIDE_LYING: translate("exercises", "On the side"),
        Position.KNEELING: translate("exercises", "Kneeling"),
        Position.HANDS_AND_KNEES: translate("exercises", "Hands and knees"),
        Position.MOVING: translate("exercises", "On the move"),
    }
    return words[p]


def level(value: Level) -> str:
    """``Easy``."""
    words = {
        Level.EASY: translate("exercises", "Easy"),
        Level.MODERATE: translate("exercises", "Medium"),
        Level.HARD: translate("exercises", "Hard"),
    }
    return words[value]


def impact(value: Impact) -> str:
    """``No impact``."""
    words = {
        Impact.NONE: translate("exercises", "No impact"),
        Impact.LOW: translate("exercises", "Low impact"),
        Impact.HIGH: translate("exercises", "High impact"),
    }
    return words[value]


def strength(value: Strength) -> str:
    """Strength of evidence: ``Moderate``."""
    words = {
        Strength.STRONG: translate("exercises", "Strong"),
        Strength.MODERATE: translate("exercises", "Moderate"),
        Strength.LOW: translate("exercises", "Low"),
        Strength.UNCLEAR: translate("exercises", "Unclear"),
    }
    return words[value]


def equipment(word: str) -> str:
    """A piece of equipment; ``none`` is "No equipment"."""
    words = {
        "none": translate("exercises", "No equipment"),
        "wall": translate("exercises", "Wall"),
        "step": translate("exercises", "Step"),
        "towel": translate("exercises", "Towel"),
        "band": translate("exercises", "Band"),
        "strap": translate("exercises", "Strap"),
        "chair": translate("exercises", "Chair"),
        "mat": translate("exercises", "Mat"),
        "ball": translate("exercises", "Ball"),
        "backpack": translate("exercises", "Rucksack"),
        "dumbbell": translate("exercises", "Dumbbell"),
        "pillow": translate("exercises", "Pillow"),
        "shoes": translate("exercises", "Shoes"),
        "rail": translate("exercises", "Rail"),
        "door": translate("exercises", "Door"),
        "table": translate("exercises", "Table"),
        "bench": translate("exercises", "Bench"),
        "rope": translate("exercises", "Rope"),
        "marbles": translate("exercises", "Marbles"),
        "floor-tape": translate("exercises", "Floor tape"),
        "gym": translate("exercises", "Gym"),
        "bike": translate("exercises", "Bike"),
        "bottle": translate("exercises", "Bottle"),
        "foam-roll": translate("exercises", "Foam roll"),
        "board": translate("exercises", "Slanted board"),
    }
    return words.get(word) or plain(word)


def condition(word: str) -> str:
    """What an exercise or a programme is for: ``Heel pain``."""
    words = {
        "heel-pain": translate("exercises", "Heel pain"),
        "plantar-heel-pain": translate("exercises", "Heel pain"),
        "achilles": translate("exercises", "Achilles"),
        "achilles-midportion": translate("exercises", "Achilles, middle"),
        "achilles-insertional": translate("exercises", "Achilles, heel bone"),
        "calf-strain": translate("exercises", "Calf strain"),
        "ankle-sprain": translate("exercises", "Ankle sprain"),
        "shin-pain": translate("exercises", "Shin pain"),
        "knee-pain": translate("exercises", "Kneecap pain"),
        "patellar-tendon": translate("exercises", "Kneecap tendon"),
        "itb": translate("exercises", "Outer knee pain"),
        "hamstring": translate("exercises", "Hamstring strain"),
        "hip-pain": translate("exercises", "Side of the hip"),
        "groin-pain": translate("exercises", "Groin pain"),
        "back-pain": translate("exercises", "Low back pain"),
        "neck-pain": translate("exercises", "Neck pain"),
        "shoulder-pain": translate("exercises", "Shoulder pain"),
        "elbow-pain": translate("exercises", "Elbow pain"),
        "running": translate("exercises", "Running"),
        "prevention": translate("exercises", "Prevention"),
    }
    return words.get(word) or plain(word)


def tissue(value: Tissue) -> str:
    """What an exercise acts on: ``Tendon``."""
    words = {
        Tissue.MUSCLE: translate("exercises", "Muscle"),
        Tissue.TENDON: translate("exercises", "Tendon"),
        Tissue.FASCIA: translate("exercises", "Fascia"),
        Tissue.JOINT: translate("exercises", "Joint"),
        Tissue.NERVE: translate("exercises", "Nerve"),
        Tissue.BONE: translate("exercises", "Bone"),
        Tissue.CONTROL: translate("exercises", "Control"),
        Tissue.HEART_AND_LUNGS: translate("exercises", "Heart and lungs"),
    }
    return words[value]


def stage(value: Stage) -> str:
    """When on the way back: ``Early``."""
    words = {
        Stage.EARLY: translate("exercises", "Early"),
        Stage.MIDDLE: translate("exercises", "Middle"),
        Stage.LATE: translate("exercises", "Late"),
    }
    return words[value]


def filter_group(key: str) -> str:
    """Title of a group of filters."""
    words = {
        "region": translate("exercises", "Body region"),
        "kind": translate("exercises", "Type"),
        "equipment": translate("exercises", "Equipment"),
        "position": translate("exercises", "Position"),
        "level": translate("exercises", "Level"),
        "condition": translate("exercises", "Condition"),
        "favourite": translate("exercises", "Favourites"),
        "mine": translate("exercises", "Own exercises"),
        "tissue": translate("exercises", "Tissue"),
        "stage": translate("exercises", "Stage"),
        "without": translate("exercises", "Leave out"),
    }
    return words[key]


def filter_option(group: str, option: str) -> str:
    """Label of one filter."""
    special = {
        ("equipment", "none"): translate("exercises", "None"),
        ("favourite", "yes"): translate("exercises", "Only favourites"),
        ("mine", "yes"): translate("exercises", "Mine"),
        ("mine", "archived"): translate("exercises", "Archived"),
    }
    if (group, option) in special:
        return special[group, option]
    match group:
        case "region":
            return region(Region(option))
        case "kind":
            return kind(Kind(option))
        case "position":
            return position(Position(option))
        case "level":
            return level(Level(option))
        case "equipment":
            return equipment(option)
        case "tissue":
            return tissue(Tissue(option))
        case "stage":
            return stage(Stage(option))
        case "without":
            return contraindication(option)
        case _:
            return condition(option)


PROGRAMMES_NAMED = 3


def in_programmes(names: tuple[str, ...]) -> str:
    """Which ready-made programmes use an exercise; empty when none does."""
    if not names:
        return ""
    named = list(names[:PROGRAMMES_NAMED])
    more = len(names) - len(named)
    if more:
        named.append(translate("exercises", "{count} more").format(count=more))
    return translate("exercises", "In ready-made programmes: {names}").format(names=joined(named))


def mine(archived: bool = False) -> str:
    """Mark of an own exercise."""
    return translate("exercises", "Archived") if archived else translate("exercises", "Mine")


def sort_order(word: str) -> str:
    """An order of the library."""
    words = {
        "best": translate("exercises", "Sort: usual order"),
        "name": translate("exercises", "Sort: by name"),
        "region": translate("exercises", "Sort: by region"),
        "level": translate("exercises", "Sort: easy first"),
        "used": translate("exercises", "Sort: most used"),
        "recent": translate("exercises", "Sort: last used"),
        "new": translate("exercises", "Sort: mine first"),
    }
    return words[word]


def add_session(name: str, already: bool) -> str:
    """A session in the choice of where to add an exercise; an empty name stands for a new one."""
    if not name:
        return translate("exercises", "A new daily session")
    if already:
        return translate("exercises", "{name} (is in it already)").format(name=name)
    return name


def add_effect(to_draft: bool, first: date, today: date) -> str:
    """From when an added exercise holds.

    Args:
        to_draft: Whether there are changes of the plan that are not in use yet.
        first: First day on which a change of the plan can hold.
        today: The local day.
    """
    if to_draft:
        return translate("exercises", "It joins your changes to the plan, which are not in use yet.")
    if first <= today:
        return translate("exercises", "It is part of the plan from today.")
    return translate("exercises", "It is part of the plan from tomorrow; today keeps what was logged.")


def added_to(name: str, session: str) -> str:
    """What the undo bar says after an exercise was added to a session."""
    return translate("exercises", "{name} added to {session}").format(name=name, session=session)


def used_in(routines: tuple[str, ...], times: int = 0) -> str:
    """Where the person's plan uses an exercise and in how many sessions it was done; empty when in none."""
    done = translate("exercises", "done once") if times == 1 else ""
    if times > 1:
        done = translate("exercises", "done %n times", None, times)
    if not routines:
        return done[:1].upper() + done[1:]
    named = translate("exercises", "In your programme: {names}").format(names=joined(list(routines)))
    return f"{named} · {done}" if done else named
