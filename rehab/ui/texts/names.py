"""Names of things: measures, places, kinds, treatments. Every stored word has its word on screen here."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from rehab.domain.patient import Side, Site
from rehab.domain.program import EveryNDays, PartOfDay, PerWeek, Recurrence, Weekdays
from rehab.domain.session import Done, StopReason
from rehab.domain.treatment import TreatmentKind
from rehab.ui.texts.dates import weekday_names
from rehab.ui.texts.numbers import inside, joined

translate = QCoreApplication.translate


def plain(word: str) -> str:
    """A stored word that has no name of its own, made readable: ``short-foot`` becomes ``Short foot``."""
    text = word.replace("-", " ").replace("_", " ").strip()
    return text[:1].upper() + text[1:]


def initial(name: str) -> str:
    """The letter that tells a person from the next: of the last word of a name."""
    parts = name.split()
    return parts[-1][:1].upper() if parts else "?"


def body_word(place: Site) -> str:
    """The body part inside a sentence: ``heel``."""
    words = {
        Site.HEEL: translate("names", "heel"),
        Site.ACHILLES: translate("names", "Achilles tendon"),
        Site.FOOT: translate("names", "foot"),
        Site.ANKLE: translate("names", "ankle"),
        Site.CALF: translate("names", "calf"),
        Site.SHIN: translate("names", "shin"),
        Site.KNEE: translate("names", "knee"),
        Site.THIGH: translate("names", "thigh"),
        Site.HIP: translate("names", "hip"),
        Site.BACK: translate("names", "back"),
        Site.SHOULDER: translate("names", "shoulder"),
        Site.ELBOW: translate("names", "elbow"),
    }
    return words[place]


def body_plural(place: Site) -> str:
    """Body parts of this kind at the start of a sentence: ``Heels``."""
    words = {
        Site.HEEL: translate("names", "Heels"),
        Site.ACHILLES: translate("names", "Achilles tendons"),
        Site.FOOT: translate("names", "Feet"),
        Site.ANKLE: translate("names", "Ankles"),
        Site.CALF: translate("names", "Calves"),
        Site.SHIN: translate("names", "Shins"),
        Site.KNEE: translate("names", "Knees"),
        Site.THIGH: translate("names", "Thighs"),
        Site.HIP: translate("names", "Hips"),
        Site.BACK: translate("names", "Backs"),
        Site.SHOULDER: translate("names", "Shoulders"),
        Site.ELBOW: translate("names", "Elbows"),
    }
    return words[place]


def side(which: Side) -> str:
    """``left``; empty when there is no side."""
    words = {
        Side.LEFT: translate("names", "left"),
        Side.RIGHT: translate("names", "right"),
        Side.BOTH: translate("names", "both sides"),
        Side.NONE: "",
    }
    return words[which]


def site(place: Site, which: Side = Side.NONE) -> str:
    """``left heel``, ``heel, both sides``, ``back``."""
    match which:
        case Side.LEFT:
            return translate("names", "left {part}").format(part=body_word(place))
        case Side.RIGHT:
            return translate("names", "right {part}").format(part=body_word(place))
        case Side.BOTH:
            return translate("names", "{part}, both sides").format(part=body_word(place))
        case Side.NONE:
            return body_word(place)


def complaint(place: Site, which: Side = Side.NONE) -> str:
    """The complaint as a title: ``Left heel pain``."""
    text = translate("names", "{place} pain").format(place=site(place, which))
    if which is Side.BOTH:
        text = translate("names", "{part} pain, both sides").format(part=body_word(place))
    return text[:1].upper() + text[1:]


def treatment(kind: TreatmentKind) -> str:
    """A kind of the ledger: ``Insoles``."""
    words = {
        TreatmentKind.EXERCISE: translate("names", "Exercise with a therapist"),
        TreatmentKind.MEDICINE: translate("names", "Anti-inflammatory medicine"),
        TreatmentKind.PAINKILLER: translate("names", "Painkiller"),
        TreatmentKind.ICE: translate("names", "Ice"),
        TreatmentKind.TAPE: translate("names", "Tape"),
        TreatmentKind.INSOLE: translate("names", "Insoles"),
        TreatmentKind.NIGHT_SPLINT: translate("names", "Night splint"),
        TreatmentKind.FOOTWEAR: translate("names", "Other shoes"),
        TreatmentKind.MANUAL: translate("names", "Manual therapy"),
        TreatmentKind.LASER: translate("names", "Laser"),
        TreatmentKind.ULTRASOUND: translate("names", "Therapeutic ultrasound"),
        TreatmentKind.IONTOPHORESIS: translate("names", "Iontophoresis"),
        TreatmentKind.CRYOTHERAPY: translate("names", "Cryotherapy"),
        TreatmentKind.SHOCKWAVE: translate("names", "Shockwave"),
        TreatmentKind.INJECTION: translate("names", "Injection"),
        TreatmentKind.NEEDLING: translate("names", "Dry needling"),
        TreatmentKind.SURGERY: translate("names", "Surgery"),
        TreatmentKind.NERVE_RELEASE: translate("names", "Surgery: nerve release"),
        TreatmentKind.FASCIA_RELEASE: translate("names", "Surgery: fascia release"),
        TreatmentKind.SPUR_REMOVAL: translate("names", "Surgery: spur removal"),
        TreatmentKind.FOOT_CORRECTION: translate("names", "Surgery: foot correction"),
        TreatmentKind.VISIT: translate("names", "Visit"),
        TreatmentKind.PHYSIOTHERAPIST: translate("names", "Physiotherapist visit"),
        TreatmentKind.ORTHOPAEDIST: translate("names", "Orthopaedist visit"),
        TreatmentKind.IMAGING: translate("names", "Ultrasound or other scan"),
        TreatmentKind.WEIGHT: translate("names", "Weight change"),
        TreatmentKind.OTHER: translate("names", "Something else"),
    }
    return words[kind]


def treatment_word(kind: TreatmentKind) -> str:
    """A kind of the ledger inside a sentence: ``insoles``."""
    text = treatment(kind)
    return inside(text)


def reason(r: StopReason) -> str:
    """Why a session was cut short: ``No time``."""
    words = {
        StopReason.PAIN: translate("names", "Pain"),
        StopReason.SHARP: translate("names", "Sharp or sudden pain"),
        StopReason.LIMP: translate("names", "Limping"),
        StopReason.TIRED: translate("names", "Tired"),
        StopReason.NO_TIME: translate("names", "No time"),
        StopReason.NO_EQUIPMENT: translate("names", "No equipment"),
        StopReason.UNCLEAR: translate("names", "Did not understand"),
        StopReason.UNWELL: translate("names", "Felt unwell"),
        StopReason.OTHER: translate("names", "Other"),
    }
    return words[r]


def done(d: Done) -> str:
    """How much was done: ``all``, ``a part``, ``not done``."""
    words = {
        Done.ALL: translate("names", "done"),
        Done.PART: translate("names", "partly done"),
        Done.NONE: translate("names", "not done"),
    }
    return words[d]


def part_of_day(part: PartOfDay) -> str:
    """``Before getting up``, ``Morning`` ..."""
    words = {
        PartOfDay.ON_WAKING: translate("names", "Before getting up"),
        PartOfDay.MORNING: translate("names", "Morning"),
        PartOfDay.MIDDAY: translate("names", "Midday"),
        PartOfDay.EVENING: translate("names", "Evening"),
        PartOfDay.ANY: translate("names", "Any time"),
    }
    return words[part]


def recurrence(rule: Recurrence) -> str:
    """``every day``, ``every other day``, ``Mon, Wed and Fri``."""
    match rule:
        case EveryNDays(n=1):
            return translate("names", "every day")
        case EveryNDays(n=2):
            return translate("names", "every other day")
        case EveryNDays(n=n):
            return translate("names", "every {number} days").format(number=n)
        case Weekdays(days=days):
            if len(days) == 7:
                return translate("names", "every day")
            names = weekday_names()
            return joined([names[day] for day in sorted(days)])
        case PerWeek(n=1):
            return translate("names", "any day of the week")
        case PerWeek(n=n):
            return translate("names", "any {number} days of the week").format(number=n)
        case _:
            assert_never(rule)
