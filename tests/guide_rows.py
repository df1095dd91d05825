"""Every name a person or a doctor may give a cause or a treatment, with its card, its sources and what the app does.

``python -m tests.guide_rows`` prints them as a table.
"""

import sys
from pathlib import Path

from rehab.domain.checkin import Question
from rehab.domain.checkup import Urgency
from rehab.domain.exercise import Kind
from rehab.domain.guide import Cause, CauseGroup, Link, LinkKind, TreatmentCard
from rehab.domain.pain import Measure
from rehab.domain.treatment import TreatmentKind
from rehab.storage.catalog import Catalog
from rehab.ui import texts

CATALOG = Catalog(Path(__file__).parents[1] / "exercises")
GUIDE = CATALOG.guide()
QUESTIONS = {question.id: question for question in GUIDE.questions}
EXERCISES = {exercise.slug: exercise for exercise in CATALOG.exercises()}
PROGRAMMES = {programme.slug for programme in CATALOG.programmes()}

CAUSES = {
    CauseGroup.LOCAL: (
        "spur", "plantar fascia enthesopathy", "post-inflammatory change", "trauma", "stress fracture",
        "tarsal joints", "heel fat pad", "entrapment neuropathy",
    ),
    CauseGroup.ELSEWHERE: (
        "axis of the limb", "arterial and venous circulation", "static foot anomalies", "spine and pelvis",
        "fascial tightness", "muscle imbalance", "Achilles contracture", "bursitis of the heel",
    ),
    CauseGroup.WHOLE_BODY: ("diabetic", "ankylosing spondylitis", "osteoporosis", "overweight"),
}  # fmt: skip
"""What a person or a doctor may call a cause, by the column in which its card stands."""
TREATMENTS = (
    "anti-inflammatory medicine", "painkiller", "Rehabilitation exercise", "Laser", "therapeutic ultrasound",
    "Iontophoresis", "cryotherapy", "orthoses", "physiotherapist visit", "orthopaedist visit",
    "ultrasound imaging", "nerve release", "fascia release", "spur removal", "foot correction", "taping",
    "Night splint", "footwear", "Shockwave", "Injection", "Manual therapy", "Dry needling", "Weight",
)  # fmt: skip


def find(words: str, cards: tuple[Cause, ...] | tuple[TreatmentCard, ...]) -> Cause | TreatmentCard:
    found = [card for card in cards if words.casefold() in f"{card.name}, {card.also}".casefold()]
    assert found, words
    return found[0]


def resolves(link: Link) -> bool:
    """Whether the thing that a card names is there."""
    match link.kind:
        case LinkKind.FLAG:
            return QUESTIONS[link.target].urgency.rank >= Urgency.WEEK.rank
        case LinkKind.INTAKE:
            return QUESTIONS[link.target].urgency is Urgency.MENTION
        case LinkKind.PROGRAMME:
            return link.target in PROGRAMMES
        case LinkKind.EXERCISE:
            return link.target in EXERCISES
        case LinkKind.LEDGER:
            return link.target in tuple(TreatmentKind)
        case LinkKind.METRIC:
            if link.target in EXERCISES:
                return EXERCISES[link.target].kind in (Kind.TEST, Kind.MOBILITY)
            return link.target in (*Measure, *Question)


def listing() -> str:
    """The rows as Markdown; a link that leads nowhere would say so."""
    head = "| asked for | column | card | sources | what the app does |\n|---|---|---|---|---|"
    causes = [_row(words, find(words, GUIDE.causes)) for names in CAUSES.values() for words in names]
    treatments = [_row(words, find(words, GUIDE.treatments)) for words in TREATMENTS]
    return "\n".join(["## Causes", "", head, *causes, "", "## Treatments", "", head, *treatments])


def _row(words: str, card: Cause | TreatmentCard) -> str:
    done = "; ".join(
        f"{link.kind.value} `{link.target}`: {link.words}{'' if resolves(link) else ' (LEADS NOWHERE)'}"
        for link in card.links
    )
    column = texts.cause_group(card.group) if isinstance(card, Cause) else texts.treatment_group(card.group)
    return f"| {words} | {column[0]} | {card.name} | {', '.join(card.tags)} | {done} |"


if __name__ == "__main__":
    sys.stdout.write(listing() + "\n")
