"""What the settings page shows: sections of rows, each with one control, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from rehab.domain.settings import TEXT_SIZES, Appearance, Distance, Settings, Tone
from rehab.ui import texts
from rehab.ui.settings.reminders import reminders
from rehab.ui.settings.rows import Row, Section, switch

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.exercise import Source
    from rehab.domain.guide import Guide
    from rehab.ui.limits import LimitGroup

WEEK_STARTS = (0, 5, 6)
"""Days offered as the first of the week, Monday = 0."""
DAY_ENDS = (0, 2, 3, 4, 5)
"""Hours offered for the end of a day."""


@dataclass(frozen=True, slots=True)
class SettingsState:
    """All sections and the one that is open."""

    sections: tuple[Section, ...]
    current: str


def general(settings: Settings, countries: tuple[tuple[str, str], ...] = ()) -> Section:
    """Look, words and units."""
    tr = QCoreApplication.translate
    appearance = (
        (Appearance.SYSTEM.value, tr("settings", "System")),
        (Appearance.LIGHT.value, tr("settings", "Light")),
        (Appearance.DARK.value, tr("settings", "Dark")),
    )
    sizes = tuple((str(size), texts.percent(size / 100)) for size in TEXT_SIZES)
    offered = {*WEEK_STARTS, settings.week_starts_on}
    days = tuple((str(i), name) for i, name in enumerate(texts.weekday_names(short=False)) if i in offered)
    countries = (("", tr("settings", "As the computer says")), *countries)
    units = ((Distance.KM.value, tr("settings", "km")), (Distance.MILES.value, tr("settings", "miles")))
    look = (
        Row(
            "appearance",
            tr("settings", "Appearance"),
            tr("settings", "Follows the computer unless you choose."),
            "segments",
            settings.appearance.value,
            appearance,
        ),
        Row(
            "text_size",
            tr("settings", "Text size"),
            tr("settings", "Everything grows with it, up to 200 %."),
            "segments",
            str(settings.text_size),
            sizes,
        ),
        Row(
            "tone",
            tr("settings", "Figure in the drawings"),
            tr("settings", "Skin tone of the drawn person, or plain stone."),
            "tones",
            settings.tone.value,
            (
                (Tone.SAND.value, tr("settings", "Sand")),
                (Tone.CLAY.value, tr("settings", "Clay")),
                (Tone.UMBER.value, tr("settings", "Umber")),
                (Tone.STONE.value, tr("settings", "Stone")),
            ),
        ),
    )
    units_rows = (
        Row(
            "week_starts_on",
            tr("settings", "Week starts on"),
            "",
            "combo",
            str(settings.week_starts_on),
            days,
        ),
        Row("distance", tr("settings", "Distance"), "", "segments", settings.distance.value, units),
        Row(
            "country",
            tr("settings", "Country"),
            tr("settings", "For the emergency number that is shown when an answer cannot wait."),
            "combo",
            settings.country,
            countries,
        ),
        switch(
            "ask_first_step",
            tr("settings", "Ask for first-step pain"),
            tr("settings", "The strip on Today. Hide it when your pain is not a morning pain."),
            settings.ask_first_step,
        ),
        switch(
            "key_hints",
            tr("settings", "Show single-key hints"),
            tr("settings", "The small keys on buttons."),
            settings.key_hints,
        ),
    )
    return Section("general", tr("settings", "General"), "settings", (look, units_rows), can_reset=True)


def pain_and_verdict(settings: Settings, limits: tuple[LimitGroup, ...] = ()) -> Section:
    """What is asked, what is told, and the numbers that decide."""
    tr = QCoreApplication.translate
    hours = sorted({*DAY_ENDS, settings.day_ends_at.hour})
    ends = tuple((str(hour), QLocale().toString(QTime(hour, 0), "HH:mm")) for hour in hours)
    rows = (
        switch(
            "show_verdict",
            tr("settings", "Tell whether home care works"),
            tr("settings", "Compares you with your own earlier days. Off leaves the diary and the chart."),
            settings.show_verdict,
        ),
        Row(
            "day_ends_at",
            tr("settings", "Day ends at"),
            tr("settings", "Entries before this hour still count for the day before."),
            "combo",
            str(settings.day_ends_at.hour),
            ends,
        ),
    )
    words = ((tr("settings", "How the answer comes about"), texts.under_answer()),)
    title = tr("settings", "Pain and verdict")
    return Section("verdict", title, "heart", (rows,), words, can_reset=True, limits=limits)


def seeing(settings: Settings) -> Section:
    """Contrast, movement and keys."""
    tr = QCoreApplication.translate
    rows = (
        switch(
            "high_contrast",
            tr("settings", "High contrast"),
            tr("settings", "The computer's own colours and thicker borders."),
            settings.high_contrast,
        ),
        switch(
            "animated",
            tr("settings", "Movement"),
            tr("settings", "Off stops every transition."),
            settings.animated,
        ),
        switch(
            "single_keys",
            tr("settings", "Single keys"),
            tr("settings", "Digits and letters work when no text field has the cursor."),
            settings.single_keys,
        ),
    )
    return Section("seeing", tr("settings", "Seeing and keys"), "eye", (rows,), can_reset=True)


def data(folder: Path) -> Section:
    """Where the data live; backup, check and restore have a panel of their own."""
    tr = QCoreApplication.translate
    words = ((tr("settings", "Where your data are"), texts.where_data_lives(str(folder))),)
    return Section("data", tr("settings", "Data and backup"), "lock", (), words, backups=True)


def shared() -> Section:
    """Which data is worked with; the way to a server has a panel of its own."""
    tr = QCoreApplication.translate
    return Section("shared", tr("settings", "Shared database"), "patients", (), shared=True)


def privacy() -> Section:
    """Encryption and the lock, which have a panel of their own."""
    tr = QCoreApplication.translate
    return Section("privacy", tr("settings", "Privacy and lock"), "key", (), privacy=True)


def about(versions: str, guide: Guide | None = None, sources: tuple[Source, ...] = ()) -> Section:
    """What this is, and what it is not, and what it rests on."""
    tr = QCoreApplication.translate
    reviewed = guide.reviewed if guide is not None else None
    words: list[tuple[str, str]] = [
        (tr("settings", "What this is"), texts.first_start()),
        (tr("settings", "Who it is for"), texts.who_it_is_for()),
        (tr("settings", "Versions"), versions),
        (tr("settings", "Who wrote it"), texts.who_wrote_it()),
        (tr("settings", "Mistakes"), texts.report_a_mistake()),
    ]
    if reviewed is not None:
        words.append((tr("settings", "Evidence"), texts.evidence_of(reviewed)))
    if sources:
        words.append((tr("settings", "Sources"), "\n".join(texts.source_line(s) for s in sources)))
    return Section("about", tr("settings", "About"), "info", (), tuple(words))


def build_settings_state(
    settings: Settings,
    current: str,
    folder: Path,
    versions: str,
    limits: tuple[LimitGroup, ...] = (),
    guide: Guide | None = None,
    sources: tuple[Source, ...] = (),
    *,
    tray: bool = False,
) -> SettingsState:
    """All sections with their present values."""
    countries = () if guide is None else tuple((c.code, texts.country(c)) for c in guide.countries)
    sections = (
        general(settings, countries),
        reminders(settings, tray=tray),
        pain_and_verdict(settings, limits),
        seeing(settings),
        data(folder),
        shared(),
        privacy(),
        about(versions, guide, sources),
    )
    known = {section.key for section in sections}
    return SettingsState(sections, current if current in known else sections[0].key)
