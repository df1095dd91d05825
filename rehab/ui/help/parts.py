"""The chapters of help, from the keys, the sources and the folders that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.ui import texts
from rehab.ui.help.keys import anywhere, by_page
from rehab.ui.help.purposes import page_purposes
from rehab.ui.help.topics import KEYS, LIMITS, PAGE, SOURCES, STORED, VERDICT, Part, Topic

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.exercise import Source
    from rehab.paths import Paths

translate = QCoreApplication.translate

TOGETHER = 10
"""Sources in one piece: a long list is shown piece by piece."""


def page_part(page: str) -> Part:
    """What a page is for, and its keys before those that work anywhere."""
    title, purpose = page_purposes().get(page, ("", ""))
    own = by_page().get(page, ())
    topics = [Topic(title, purpose)] if title else []
    if own:
        topics.append(Topic(translate("help", "Keys of this screen"), rows=own, keys=True))
    topics.append(Topic(translate("help", "Keys that work anywhere"), rows=anywhere(), keys=True))
    return Part(PAGE, translate("help", "This screen"), tuple(topics))


def keys_part() -> Part:
    """Every page: what it is for, and its keys."""
    own = by_page()
    pages = tuple(
        Topic(title, purpose, own.get(page, ()), keys=True)
        for page, (title, purpose) in page_purposes().items()
    )
    first = Topic(translate("help", "Keys that work anywhere"), rows=anywhere(), keys=True)
    return Part(KEYS, translate("help", "Pages and keys"), (first, *pages))


def sources_part(sources: tuple[Source, ...], reviewed: date | None) -> Part:
    """Every source by its tag, and what a tag says."""
    how = translate(
        "help",
        "Numbers, doses and sentences carry a tag such as V30. Here you find what it stands for. A star after a tag: "
        "seen second-hand. h, m or l after a tag: how sure the memory is, high, medium or low.",
    )
    topics = [Topic(translate("help", "How to read a tag"), how)]
    if reviewed is not None:
        topics.append(Topic("", texts.evidence_of(reviewed)))
    if sources:
        topics.append(Topic(translate("help", "All sources")))
        rows = tuple(texts.source_parts(source) for source in sources)
        topics += [Topic("", rows=rows[at : at + TOGETHER]) for at in range(0, len(rows), TOGETHER)]
    return Part(SOURCES, translate("help", "Sources"), tuple(topics))


def stored_part(paths: Paths, shared: str) -> Part:
    """Which file keeps what.

    Args:
        paths: The data folder.
        shared: Address of the shared database that is worked with, empty for the data file.
    """
    where = texts.where_data_lives(str(paths.data_dir))
    rows = (
        (
            paths.database.name,
            translate("help", "every entry: plans, sessions, pain, runs, treatments, check-ups, notes"),
        ),
        (paths.settings.name, translate("help", "what you chose in the settings")),
        (
            paths.backups.name,
            translate("help", "copies of the data file, made by themselves and before every risky step"),
        ),
        (paths.photos.name, translate("help", "copies of own pictures, for showing them")),
        (
            paths.logs.name,
            translate("help", "what the program noted about itself; never pain, names or notes"),
        ),
        (paths.cache.name, translate("help", "drawings that can be made again")),
    )
    topics = [Topic(translate("help", "The folder"), where, rows)]
    if shared:
        told = translate(
            "help", "Entries are kept in the shared database {address}; settings and logs stay in the folder."
        ).format(address=shared)
        topics.insert(0, Topic(translate("help", "Shared database"), told))
    topics.append(
        Topic(
            translate("help", "Who can read it"),
            translate(
                "help",
                "The folder belongs to your user account alone. With a passphrase in Settings, Privacy and lock, "
                "the data file and its backups can be read by nobody who does not know it.",
            ),
        )
    )
    topics.append(
        Topic(
            translate("help", "Taking it along, and deleting it"),
            translate(
                "help",
                "File, Export writes everything into files that other programs can read. Settings, Data and backup "
                "erases everything, backups included.",
            ),
        )
    )
    return Part(STORED, translate("help", "What is kept where"), tuple(topics))


def limits_part() -> Part:
    """What the program is not."""
    topics = (
        Topic(translate("help", "No doctor"), texts.first_start()),
        Topic(translate("help", "For whom"), texts.who_it_is_for()),
        Topic(
            translate("help", "It fills no gaps"),
            translate(
                "help",
                "A day without an entry stays empty. Nothing is guessed, and what is not recorded is no zero.",
            ),
        ),
        Topic(
            translate("help", "It does not grade you"),
            translate(
                "help",
                "There are no points and no streaks. Days that were not done are counted, because an answer needs "
                "them, and never held against you.",
            ),
        ),
        Topic(
            translate("help", "It does not say what healed you"),
            translate(
                "help",
                "Two things that happen together need not be cause and effect. The program shows what followed what, "
                "and no more.",
            ),
        ),
        Topic(
            translate("help", "It sends nothing"),
            translate(
                "help",
                "There is no account and no server of ours. Only you hand something on, as a file or on paper.",
            ),
        ),
    )
    return Part(LIMITS, translate("help", "What Rehab is not"), topics)


def verdict_part() -> Part:
    """How the verdict works, in six short paragraphs."""
    told = (
        (
            translate("help", "What is compared"),
            translate(
                "help",
                "Your first week is the start level. Every evening this week is compared with it, through the ups "
                "and downs of single days. Only your own entries count, and only those up to that day.",
            ),
        ),
        (
            translate("help", "What counts as a change"),
            translate(
                "help",
                "30 % of the start level, at least 1.0 and at most 1.9 points. Smaller changes are hard to feel.",
            ),
        ),
        (
            translate("help", "When it says nothing"),
            translate(
                "help",
                "Before day 14, with fewer than five mornings in four weeks, or two weeks after the last entry.",
            ),
        ),
        (
            translate("help", "When a plan was not tried"),
            translate(
                "help", "Below 60 % of the planned sessions of the last six weeks the plan is not judged."
            ),
        ),
        (
            translate("help", "When home care is not working"),
            translate(
                "help",
                "From week six on: enough sessions, and neither a change that counts nor half of it in the last four "
                "weeks. From week twelve on also when it got better but stopped at 4 or above.",
            ),
        ),
        (
            translate("help", "Flares"),
            translate(
                "help", "A week with half as much running again as usual excuses a rise for three weeks."
            ),
        ),
        ("", texts.under_answer()),
    )
    topics = tuple(Topic(heading, text) for heading, text in told)
    return Part(VERDICT, translate("help", "How the verdict works"), topics)
