"""A plan on paper in words, as a page or a hand-out shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetStep:
    """One thing that the timer of a hand-out counts: words and seconds; 0 seconds waits for the person."""

    words: str
    seconds: float
    rest: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One exercise in words.

    Attributes:
        slug: Which drawing stands beside it.
        alt: What the drawing shows.
        often: How often and when, for those who do not see the boxes.
        ticks: How many boxes each of the fourteen days has.
        steps: How it is done, one by one.
        cue: What to mind while doing it.
        caution: When to be careful.
        more: When to do more.
        note: What somebody wrote for this person.
        again: Said instead of all that when the same exercise with the same dose stands above; else empty.
        timer: What a timer counts, set by set.
    """

    slug: str
    name: str
    alt: str
    dose: str
    often: str
    ticks: tuple[int, ...]
    steps: tuple[str, ...] = ()
    cue: str = ""
    caution: str = ""
    more: str = ""
    note: str = ""
    again: str = ""
    timer: tuple[tuple[SheetStep, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class SheetSession:
    """One session in words; `key` stays the same from one print to the next."""

    key: str
    name: str
    when: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class SheetPhase:
    """One phase in words.

    Attributes:
        days: Short and long name of each of the fourteen days.
        boxes: What stands in the box of each day, such as the day of the month.
        dates: Each day as ISO 8601; empty without dates.
        scores: Label of the boxes for the daily score.
    """

    name: str
    when: str
    aim: str
    move_on: str
    days: tuple[tuple[str, str], ...]
    boxes: tuple[str, ...]
    dates: tuple[str, ...]
    scores: str
    sessions: tuple[SheetSession, ...]


@dataclass(frozen=True, slots=True)
class SheetZone:
    """A zone of pain: its symbol is never its colour alone."""

    key: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole plan in words.

    Attributes:
        overline: For whom and from when.
        notice: Said before everything else, such as that the plan rests; usually empty.
        contact: Label of the line on which a telephone number is written by hand.
        wait: Heading of what must not wait.
        wait_page: Says on which ``{page}`` it stands.
        wait_parts: What must not wait, each as lead and text.
        small_print: Sentences that stand at the end.
        foot: What stands at the foot of each page.
        page_words: ``Page {page} of {pages}``.
        words: Words of buttons and states of the hand-out, by name.
    """

    title: str
    language: str
    overline: str
    notice: str
    contact: str
    zones: tuple[SheetZone, ...]
    before: str
    phases: tuple[SheetPhase, ...]
    wait: str
    wait_page: str
    wait_parts: tuple[tuple[str, str], ...]
    small_print: tuple[str, ...]
    foot: str
    page_words: str
    words: tuple[tuple[str, str], ...] = ()
