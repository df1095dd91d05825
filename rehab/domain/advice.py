"""What to do next: the ladder by week and condition. Codes only; the words are made elsewhere.

Sources: heel ladder 2, 4, 6, 12 and 24 weeks V30, V34, V47, V48 (weeks of stepped care); other conditions by
their usual course, P on the sources named at each line of `LADDERS`.
"""

from dataclasses import dataclass, replace
from types import MappingProxyType

from rehab.domain.patient import Site
from rehab.domain.thresholds import DEFAULT, Thresholds, rows
from rehab.domain.verdict import DayVerdict, State


@dataclass(frozen=True, slots=True)
class Ladder:
    """Weeks of the plan: first honest look, then a professional's opinion, a doctor, a specialist."""

    check: int
    review: int
    doctor: int
    specialist: int
    source: str


HEEL = Ladder(2, 6, 12, 24, "V30, V34, V47, V48")
LADDERS = MappingProxyType(
    {
        "heel": HEEL,
        "achilles-midportion": Ladder(6, 12, 16, 26, "V21, V60, V61"),
        "achilles-insertional": Ladder(6, 12, 16, 26, "V94, M35-h"),
        "calf-strain": Ladder(1, 3, 6, 12, "V63, V64"),
        "ankle-sprain": Ladder(1, 6, 12, 24, "V53, V54"),
        "patellofemoral": Ladder(6, 12, 16, 26, "V55, V56, V57"),
        "patellar-tendon": Ladder(6, 12, 24, 36, "V58"),
        "itb": Ladder(4, 8, 12, 24, "M36, M37"),
        "shin": Ladder(4, 8, 12, 24, "M38, V95"),
        "bone-stress": Ladder(0, 0, 0, 0, "V27, V96"),
        "hamstring-strain": Ladder(1, 4, 6, 12, "V64, M39"),
        "proximal-hamstring": Ladder(6, 12, 16, 26, "M40-m"),
        "lateral-hip": Ladder(4, 8, 12, 24, "M41-h"),
        "low-back": Ladder(2, 6, 12, 24, "V49, V50, V51, V52"),
        "shoulder": Ladder(6, 12, 12, 24, "V59, M42-h"),
        "elbow": Ladder(6, 12, 16, 26, "P"),
    }
)
"""By condition. Review and doctor are also the first and the late day of a judgement, see `usual_thresholds`."""

CONDITIONS = MappingProxyType(
    {
        Site.ACHILLES: "achilles-midportion",
        Site.CALF: "calf-strain",
        Site.ANKLE: "ankle-sprain",
        Site.KNEE: "patellofemoral",
        Site.SHIN: "shin",
        Site.THIGH: "hamstring-strain",
        Site.HIP: "lateral-hip",
        Site.BACK: "low-back",
        Site.SHOULDER: "shoulder",
        Site.ELBOW: "elbow",
    }
)
"""The ladder of advice of a place; places without one of their own use that of heel pain."""
INSERTION = "heel-bone"
"""Detail of Achilles pain where the tendon meets the heel bone."""

EARLY_GAIN = 1.0
"""Points of improvement without which the early information steps are shown (evidence: SEM 1.02, V2)."""
ULTRASOUND = frozenset({"heel"})
"""Conditions for which the sources name an ultrasound scan as common once self-care has failed (V30)."""
CORE_WEEK = 4
"""Heel pain: week after which the usual self-care step has run its time (V30)."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do.

    Attributes:
        code: What, for example ``"see-physiotherapist"``.
        who: Whom to ask, ``"self"`` when nobody is needed.
        when: ``"now"``, ``"this-week"``, ``"two-weeks"``, ``"six-weeks"`` or ``"next-look"``.
    """

    code: str
    who: str
    when: str


def ladder_for(condition: str) -> Ladder:
    """The ladder of a condition; words that are not known get the one of heel pain."""
    return LADDERS.get(condition, HEEL)


def condition_of(site: Site, detail: str = "", programme: str = "") -> str:
    """Which ladder a complaint has, a key of `LADDERS`.

    Args:
        site: Where it hurts.
        detail: The exact spot, for places with more than one ladder.
        programme: Condition of the programme that is followed. When it has a ladder of its own that one counts:
            pain of the knee may be of the kneecap, of its tendon or of the outer side.
    """
    if programme in LADDERS:
        return programme
    if site is Site.ACHILLES and detail == INSERTION:
        return "achilles-insertional"
    return CONDITIONS.get(site, "heel")


def usual_thresholds(condition: str) -> Thresholds:
    """The numbers of the rules for a condition before anybody changed one.

    Home care is first judged in the review week of the condition, and slow progress no longer counts as on
    track from the week in which its ladder names a doctor; neither is earlier than the table allows.

    Source: review and referral weeks as at `LADDERS`.
    """
    ladder = ladder_for(condition)
    limits = {row.name: (int(row.low), int(row.high)) for row in rows(DEFAULT) if row.whole}
    days = {"judge_day": 7 * ladder.review, "late_day": 7 * ladder.doctor}
    return replace(
        DEFAULT, **{name: min(max(day, limits[name][0]), limits[name][1]) for name, day in days.items()}
    )


def advice(
    verdict: DayVerdict, index: int, condition: str = "heel", thresholds: Thresholds = DEFAULT
) -> tuple[Advice, ...]:
    """What to do on a day, most important first.

    Args:
        verdict: What is told.
        index: The day, counted from day 0.
        condition: Key of `LADDERS`.
        thresholds: For the first day of a verdict.
    """
    ladder, week = ladder_for(condition), index / 7
    match verdict.state:
        case State.WORSENING:
            return (Advice("ease-off", "self", "now"), Advice("see-doctor", "doctor", "this-week"))
        case State.FAILING:
            return _failing(ladder, week, condition)
        case State.FLARE:
            return (Advice("ease-load", "self", "now"), Advice("look-again", "self", "next-look"))
        case State.RECOVERED:
            return (Advice("maintain", "self", "now"),)
        case State.LOW_ADHERENCE:
            steps = (
                Advice("fit-the-plan", "self", "now"),
                Advice("ask-for-a-doable-plan", "physiotherapist", "two-weeks"),
            )
            return (
                (*steps, Advice("doctor-anyway", "doctor", "two-weeks")) if week >= ladder.doctor else steps
            )
        case State.INSUFFICIENT:
            if index < thresholds.first_day:
                return (Advice("keep-logging", "self", "now"),)
            return (Advice("log-more", "self", "now"), Advice("add-past-days", "self", "now"))
        case State.ON_TRACK:
            return (Advice("carry-on", "self", "next-look"), *_early_steps(verdict, ladder, week))


def _failing(ladder: Ladder, week: float, condition: str) -> tuple[Advice, ...]:
    report = Advice("make-report", "self", "now")
    if week >= ladder.specialist:
        return (Advice("ask-specialist-review", "specialist", "two-weeks"), report)
    if week >= ladder.doctor:
        imaging = (Advice("imaging-is-common", "orthopaedic", ""),) if condition in ULTRASOUND else ()
        return (Advice("see-orthopaedic", "orthopaedic", "two-weeks"), *imaging, report)
    return (
        Advice("see-doctor", "doctor", "two-weeks"),
        Advice("see-physiotherapist", "physiotherapist", "two-weeks"),
        report,
    )


def _early_steps(verdict: DayVerdict, ladder: Ladder, week: float) -> tuple[Advice, ...]:
    """Information only: at week four nearly half of those who do well later would be included [X]."""
    if verdict.change is None or -verdict.change.mean >= EARLY_GAIN or week < ladder.check:
        return ()
    if ladder is HEEL and week >= CORE_WEEK:
        return (Advice("core-review", "physiotherapist", "two-weeks"),)
    return (Advice("early-check", "pharmacist-or-physiotherapist", "two-weeks"),)
