"""Names of the guide, the pain map and the treatment log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.guide import CauseGroup, FactGroup, LinkKind, LogWord, TreatmentGroup
from rehab.domain.pain_map import Change, Place, Quality
from rehab.domain.patient import Side
from rehab.domain.treatment import StartedBy
from rehab.ui.texts.dates import day_month, day_range
from rehab.ui.texts.numbers import days, decimal, inside, signed

if TYPE_CHECKING:
    from rehab.domain.exercise import Source
    from rehab.domain.guide import Country
    from rehab.domain.ledger import Tried, Window

translate = QCoreApplication.translate


def cause_group(group: CauseGroup) -> tuple[str, str]:
    """Heading of a column of causes, and the line below it."""
    words = {
        CauseGroup.LOCAL: (translate("guide", "In the heel"), translate("guide", "the usual place")),
        CauseGroup.ELSEWHERE: (
            translate("guide", "Felt in the heel, from elsewhere"),
            translate("guide", "legs, feet and back"),
        ),
        CauseGroup.WHOLE_BODY: (
            translate("guide", "From the whole body"),
            translate("guide", "needs a wider look"),
        ),
    }
    return words[group]


def treatment_group(group: TreatmentGroup) -> tuple[str, str]:
    """Heading of a column of treatments, and the line below it."""
    words = {
        TreatmentGroup.NOW: (translate("guide", "You can do now"), translate("guide", "exercise and load")),
        TreatmentGroup.ALONGSIDE: (translate("guide", "Alongside"), translate("guide", "shoes and relief")),
        TreatmentGroup.CLINICIAN: (
            translate("guide", "With a clinician"),
            translate("guide", "when home care has had its fair test"),
        ),
    }
    return words[group]


def fact_group(group: FactGroup) -> str:
    """Heading of a list of facts."""
    words = {
        FactGroup.SELF_CARE: translate("guide", "Good to know about home care"),
        FactGroup.IMAGING: translate("guide", "Good to know about scans"),
    }
    return words[group]


def link_kind(kind: LinkKind) -> str:
    """What the app does, in one word, for the list of an open card."""
    words = {
        LinkKind.FLAG: translate("guide", "Warning sign"),
        LinkKind.PROGRAMME: translate("guide", "Programme"),
        LinkKind.EXERCISE: translate("guide", "Exercise"),
        LinkKind.METRIC: translate("guide", "Measured"),
        LinkKind.LEDGER: translate("guide", "Treatment log"),
        LinkKind.INTAKE: translate("guide", "Asked"),
    }
    return words[kind]


def log_word(word: LogWord) -> str:
    """What was logged: ``you logged first-step pain``."""
    words = {
        LogWord.FIRST_STEP: translate("guide", "first-step pain"),
        LogWord.STIFFNESS: translate("guide", "long stiffness"),
        LogWord.NIGHT: translate("guide", "pain at night"),
        LogWord.BOTH_HEELS: translate("guide", "both heels"),
    }
    return words[word]


def worth_asking(what: str) -> str:
    """The mark on a card that matches the log."""
    return translate("guide", "Worth asking about: you logged {what}").format(what=what)


def place(p: Place) -> str:
    """A place of the pain map: ``Under the heel, inner side``."""
    words = {
        Place.PLANTAR_MEDIAL: translate("guide", "Under the heel, inner side"),
        Place.PLANTAR_CENTRAL: translate("guide", "Under the heel, middle"),
        Place.PLANTAR_LATERAL: translate("guide", "Under the heel, outer side"),
        Place.INSERTION: translate("guide", "Back of the heel, at the bone"),
        Place.RETROCALCANEAL: translate("guide", "In front of the tendon"),
        Place.MID_ACHILLES: translate("guide", "Middle of the Achilles tendon"),
        Place.MEDIAL_ANKLE: translate("guide", "Inner ankle"),
        Place.SQUEEZE: translate("guide", "Heel bone, squeezed from both sides"),
    }
    return words[p]


def place_on(p: Place, side: Side) -> str:
    """A place with its side: ``Left: inner ankle``."""
    name = place(p)
    return f"{side_word(side)}: {inside(name)}"


def side_word(side: Side) -> str:
    """``Left``, ``Right``, ``Both sides``, or a dash."""
    words = {
        Side.LEFT: translate("guide", "Left"),
        Side.RIGHT: translate("guide", "Right"),
        Side.BOTH: translate("guide", "Both sides"),
        Side.NONE: translate("guide", "Not said"),
    }
    return words[side]


def quality(q: Quality) -> str:
    """A word for what pain is like."""
    words = {
        Quality.SHARP: translate("guide", "sharp"),
        Quality.DULL: translate("guide", "dull"),
        Quality.BURNING: translate("guide", "burning"),
        Quality.TINGLING: translate("guide", "tingling"),
        Quality.NUMB: translate("guide", "numb"),
        Quality.THROBBING: translate("guide", "throbbing"),
        Quality.STIFF: translate("guide", "stiff"),
        Quality.BRUISED: translate("guide", "bruised"),
    }
    return words[q]


def change(kind: Change) -> str:
    """How a spot differs from an earlier map."""
    words = {
        Change.NEW: translate("guide", "new"),
        Change.GONE: translate("guide", "gone"),
        Change.STRONGER: translate("guide", "stronger"),
        Change.WEAKER: translate("guide", "weaker"),
        Change.SAME: translate("guide", "the same"),
    }
    return words[kind]


def started_by(who: StartedBy) -> str:
    """Whose idea a treatment was."""
    words = {
        StartedBy.ME: translate("guide", "Me"),
        StartedBy.CLINICIAN: translate("guide", "A clinician"),
        StartedBy.UNKNOWN: translate("guide", "Not said"),
    }
    return words[who]


def source_line(source: Source) -> str:
    """A source with its tag: ``V30 · Morrissey and others … (2021)``."""
    return " · ".join(source_parts(source))


def source_parts(source: Source) -> tuple[str, str]:
    """The tag of a source and the source: ``V30``, ``Morrissey and others … (2021)``."""
    year = f" ({source.year})" if source.year is not None else ""
    doi = f", doi {source.doi}" if source.doi else ""
    return source.tag, f"{source_text(source)}{year}{doi}"


def source_text(source: Source) -> str:
    """Who wrote a source and where, as it is cited; what is the app's own says so in the person's language."""
    if source.tag == "P":
        return translate("guide", "Our own default: common practice, no source")
    return source.text.replace(" and others", f" {translate('guide', 'and others', 'authors of a study')}")


def country(c: Country) -> str:
    """A country with its number: ``Germany (112)``."""
    return f"{c.name} ({c.emergency})"


def tried_span(line: Tried) -> str:
    """From when to when: ``29 September to 12 October``, ``since 29 September``."""
    if len(line.treatments) > 1:
        last = line.treatments[-1].start
        return translate("guide", "{count} times, {span}").format(
            count=len(line.treatments), span=day_range(line.first, last)
        )
    if line.last is None:
        return translate("guide", "since {day}").format(day=day_month(line.first))
    if line.last == line.first:
        return day_month(line.first)
    return day_range(line.first, line.last)


def tried_length(line: Tried) -> str:
    """For how long: ``14 days``."""
    return days(line.days)


def window_figures(window: Window) -> str:
    """Mean and days of a window: ``5.8 (n 12)``."""
    if window.mean is None:
        return translate("guide", "no entries")
    return translate("guide", "{mean} (n {n})").format(mean=decimal(window.mean), n=window.n)


def tried_change(line: Tried) -> str:
    """What the pain did meanwhile, with its 95 % interval; never an effect: ``−0.6 (−1.5 to +0.2)``."""
    if line.change is None or line.interval is None:
        return translate("guide", "too few entries to compare")
    low, high = line.interval
    return translate("guide", "{change} ({low} to {high})").format(
        change=signed(line.change), low=signed(low), high=signed(high)
    )
