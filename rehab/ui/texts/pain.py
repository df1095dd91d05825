"""Words of pain and effort: measures, questions, anchors, zones, the answer of the next morning."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.checkin import Night, Question
from rehab.domain.medicine import name_of, took
from rehab.domain.pain import Measure, Response, Zone, zone

translate = QCoreApplication.translate


def measure(m: Measure) -> str:
    """A measure inside a sentence: ``first-step pain``."""
    words = {
        Measure.FIRST_STEP: translate("names", "first-step pain"),
        Measure.WORST: translate("names", "worst pain"),
        Measure.AVERAGE: translate("names", "average pain"),
        Measure.BEFORE: translate("names", "pain before exercise"),
        Measure.DURING: translate("names", "pain during exercise"),
        Measure.AFTER: translate("names", "pain after exercise"),
    }
    return words[m]


def measure_label(m: Measure) -> str:
    """A measure as a label: ``First steps``."""
    words = {
        Measure.FIRST_STEP: translate("names", "First steps"),
        Measure.WORST: translate("names", "Worst of day"),
        Measure.AVERAGE: translate("names", "Average of day"),
        Measure.BEFORE: translate("names", "Before exercise"),
        Measure.DURING: translate("names", "During exercise"),
        Measure.AFTER: translate("names", "After exercise"),
    }
    return words[m]


def measure_question(m: Measure) -> str:
    """How a measure is asked."""
    words = {
        Measure.FIRST_STEP: translate(
            "names", "How strong was the pain with your first few steps after getting up?"
        ),
        Measure.WORST: translate("names", "Strongest pain in the last 24 hours"),
        Measure.AVERAGE: translate("names", "On the whole, how strong was the pain in the last 24 hours?"),
        Measure.BEFORE: translate("names", "How strong is the pain right now, before you start?"),
        Measure.DURING: translate("names", "What was the strongest pain while you did the exercises?"),
        Measure.AFTER: translate("names", "How strong is the pain now that you have finished?"),
    }
    return words[m]


def effort(word: int) -> str:
    """One of the five words of the effort row, 1 to 5; word i stands for 2i on the scale of ten."""
    words = (
        translate("names", "Very easy"),
        translate("names", "Easy"),
        translate("names", "Medium"),
        translate("names", "Hard"),
        translate("names", "Very hard"),
    )
    return words[min(max(word, 1), len(words)) - 1]


def effort_of(stored: int) -> str:
    """The word for a stored effort of 0-10."""
    return effort((stored + 1) // 2)


def zone_word(which: Zone | int) -> str:
    """What the zone of a score during exercise means for now."""
    words = {
        Zone.GREEN: translate("names", "Fine – carry on."),
        Zone.AMBER: translate("names", "Acceptable. Carry on if it settles by tomorrow morning."),
        Zone.RED: translate("names", "Stop this exercise or do less."),
    }
    return words[which if isinstance(which, Zone) else zone(which)]


def anchor(value: int) -> str:
    """What a score of 0-10 feels like: ``noticeable, manageable``."""
    if value == 0:
        return translate("names", "none")
    if value <= 2:
        return translate("names", "barely there")
    if value <= 5:
        return translate("names", "noticeable, manageable")
    return translate("names", "hard to ignore") if value < 10 else translate("names", "worst imaginable")


def anchors() -> tuple[tuple[int, str], ...]:
    """The words under the strip, each with the score it stands under."""
    return (
        (0, translate("names", "No pain")),
        (10, translate("names", "Worst imaginable")),
    )


def response(r: Response) -> str:
    """How the next morning answered: ``Settled``."""
    words = {
        Response.SETTLED: translate("names", "Settled"),
        Response.LINGERING: translate("names", "Lingering"),
        Response.FLARED: translate("names", "Flared"),
    }
    return words[r]


def response_advice(r: Response) -> str:
    """What the answer of the next morning suggests for the next session."""
    words = {
        Response.SETTLED: translate(
            "names", "Fine to repeat; consider a small step up if this happens two or three times."
        ),
        Response.LINGERING: translate("names", "Repeat the same dose, do not add."),
        Response.FLARED: translate(
            "names",
            "Cut the dose by about a third to a half for the next sessions and leave a rest day.",
        ),
    }
    return words[r]


def question(q: Question) -> str:
    """How a daily question is asked."""
    words = {
        Question.STIFFNESS: translate("names", "How many minutes did morning stiffness last?"),
        Question.NIGHT: translate("names", "Did pain wake you last night?"),
        Question.MEDICINE: translate("names", "Any pain medicine in the last 24 hours?"),
        Question.NOTE: translate("names", "Note"),
    }
    return words[q]


def answer_said(question: Question, value: str) -> str:
    """A stored answer in few words: ``stiff for 15 min``, ``woken several times``, ``ibuprofen``; a note as it is."""
    if question is Question.NOTE:
        return value
    if question is Question.STIFFNESS:
        minutes = int(value)
        if not minutes:
            return translate("names", "no stiffness")
        return translate("names", "stiff for {minutes} min").format(minutes=minutes)
    if question is Question.NIGHT:
        return {
            Night.NO: translate("names", "not woken"),
            Night.YES: translate("names", "woken by pain"),
            Night.SEVERAL: translate("names", "woken several times"),
        }[Night(value)]
    if not took(value):
        return translate("names", "no medicine")
    return name_of(value) or translate("names", "took medicine")


def night(n: Night) -> str:
    """``no``, ``yes``, ``several times``."""
    words = {
        Night.NO: translate("names", "no"),
        Night.YES: translate("names", "yes"),
        Night.SEVERAL: translate("names", "several times"),
    }
    return words[n]
