"""What the settings page shows: sections of rows, each with one control, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from rehab.domain.settings import AS_REGION, TEXT_SIZES, Appearance, Distance, Settings, Tone
from rehab.ui import texts
from rehab.ui.language import LANGUAGES
from rehab.ui.settings.reminders import reminders
from rehab.ui.settings.rows import Row, Section, switch

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.exercise import Source
    from rehab.domain.guide import Guide
    from rehab.ui.limits import LimitGroup

translate = QCoreApplication.translate

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
    appearance = (
        (Appearance.SYSTEM.value, translate("settings", "System")),
        (Appearance.LIGHT.value, translate("settings", "Light")),
        (Appearance.DARK.value, translate("settings", "Dark")),
    )
    sizes = tuple((str(size), texts.percent(size / 100)) for size in TEXT_SIZES)
    offered = {*WEEK_STARTS, settings.week_starts_on}
    usual = translate("settings", "As usual here")
    days = tuple((str(i), name) for i, name in enumerate(texts.weekday_names(short=False)) if i in offered)
    days = ((str(AS_REGION), usual), *days)
    as_computer = translate("settings", "As the computer says")
    countries = (("", as_computer), *countries)
    units = (
        (Distance.REGION.value, usual),
        (Distance.KM.value, translate("settings", "km")),
        (Distance.MILES.value, translate("settings", "miles")),
    )
    look = (
        Row(
            "appearance",
            translate("settings", "Appearance"),
            translate("settings", "Follows the computer unless you choose."),
            "segments",
            settings.appearance.value,
            appearance,
        ),
        Row(
            "text_size",
            translate("settings", "Text size"),
            translate("settings", "Everything grows with it, up to 200 %."),
            "segments",
            str(settings.text_size),
            sizes,
        ),
        Row(
            "tone",
            translate("settings", "Figure in the drawings"),
            translate("settings", "Skin tone of the drawn person, or plain stone."),
            "tones",
            settings.tone.value,
            (
                (Tone.SAND.value, translate("settings", "Sand")),
                (Tone.CLAY.value, translate("settings", "Clay")),
                (Tone.UMBER.value, translate("settings", "Umber")),
                (Tone.STONE.value, translate("settings", "Stone")),
            ),
        ),
    )
    units_rows = (
        Row(
            "language",
            translate("settings", "Language"),
            translate("settings", "Another one closes the window and opens it again."),
            "menu",
            settings.language,
            (("", as_computer), *LANGUAGES.items()),
        ),
        Row(
            "week_starts_on",
            translate("settings", "Week starts on"),
            "",
            "combo",
            str(settings.week_starts_on),
            days,
        ),
        Row("distance", translate("settings", "Distance"), "", "segments", settings.distance.value, units),
        Row(
            "country",
            translate("settings", "Country"),
            translate("settings", "For the emergency number that is shown when an answer cannot wait."),
            "combo",
            settings.country,
            countries,
        ),
        switch(
            "ask_first_step",
            translate("settings", "Ask for first-step pain"),
            translate("settings", "The strip on Today. Hide it when your pain is not a morning pain."),
            settings.ask_first_step,
        ),
        switch(
            "key_hints",
            translate("settings", "Show single-key hints"),
            translate("settings", "The small keys on buttons."),
            settings.key_hints,
        ),
    )
    return Section(
        "general", translate("settings", "General"), "settings", (look, units_rows), can_reset=True
    )


def pain_and_verdict(settings: Settings, limits: tuple[LimitGroup, ...] = ()) -> Section:
    """What is asked, what is told, and the numbers that decide."""
    hours = sorted({*DAY_ENDS, settings.day_ends_at.hour})
    ends = tuple((str(hour), QLocale().toString(QTime(hour, 0), "HH:mm")) for hour in hours)
    rows = (
        switch(
            "show_verdict",
            translate("settings", "Tell whether home care works"),
            translate(
                "settings", "Compares you with your own earlier days. Off leaves the diary and the chart."
            ),
            settings.show_verdict,
        ),
        Row(
            "day_ends_at",
            translate("settings", "Day ends at"),
            translate("settings", "Entries before this hour still count for the day before."),
            "combo",
            str(settings.day_ends_at.hour),
            ends,
        ),
    )
    words = ((translate("settings", "How the answer comes about"), texts.under_answer()),)
    title = translate("settings", "Pain and verdict")
    return Section("verdict", title, "heart", (rows,), words, can_reset=True, limits=limits)


def seeing(settings: Settings) -> Section:
    """Contrast, movement and keys."""
    rows = (
        switch(
            "high_contrast",
            translate("settings", "High contrast"),
            translate("settings", "The computer's own colours and thicker borders."),
            settings.high_contrast,
        ),
        switch(
            "animated",
            translate("settings", "Movement"),
            translate("settings", "Off stops every transition."),
            settings.animated,
        ),
        switch(
            "single_keys",
            translate("settings", "Single keys"),
            translate("settings", "Digits and letters work when no text field has the cursor."),
            settings.single_keys,
        ),
    )
    return Section("seeing", translate("settings", "Seeing and keys"), "eye", (rows,), can_reset=True)


def data(folder: Path) -> Section:
    """Where the data live; backup, check and restore have a panel of their own."""
    words = ((translate("settings", "Where your data are"), texts.where_data_lives(str(folder))),)
    return Section("data", translate("settings", "Data and backup"), "lock", (), words, backups=True)


def shared() -> Section:
    """Which data is worked with; the way to a server has a panel of its own."""
    return Section("shared", translate("settings", "Shared database"), "patients", (), shared=True)


def privacy() -> Section:
    """Encryption and the lock, which have a panel of their own."""
    return Section("privacy", translate("settings", "Privacy and lock"), "key", (), privacy=True)


def about(versions: str, guide: Guide | None = None, sources: tuple[Source, ...] = ()) -> Section:
    """What this is, and what it is not, and what it rests on."""
    reviewed = guide.reviewed if guide is not None else None
    words: list[tuple[str, str]] = [
        (translate("settings", "What this is"), texts.first_start()),
        (translate("settings", "Who it is for"), texts.who_it_is_for()),
        (translate("settings", "Versions"), versions),
        (translate("settings", "Who wrote it"), texts.who_wrote_it()),
        (translate("settings", "Mistakes"), texts.report_a_mistake()),
    ]
    if reviewed is not None:
        words.append((translate("settings", "Evidence"), texts.evidence_of(reviewed)))
    if sources:
        words.append((translate("settings", "Sources"), "\n".join(texts.source_line(s) for s in sources)))
    return Section("about", translate("settings", "About"), "info", (), tuple(words))


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
