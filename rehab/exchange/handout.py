"""A plan as one web page: no network, drawings inside, timers, and ticks that stay in the browser.

Its content policy allows nothing but the one style and the one script that are in the file, known by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from rehab.domain.sheet import Sheet, SheetPhase, SheetRow, SheetSession

SYMBOLS = {"green": "●", "amber": "▲", "red": "■"}


def handout(sheet: Sheet, pictures: Mapping[str, str], parts: Path) -> bytes:
    """The whole page.

    Args:
        sheet: All its words.
        pictures: SVG by slug; a row without one has no drawing.
        parts: Folder with ``handout.css`` and ``handout.js``.
    """
    style = (parts / "handout.css").read_text(encoding="utf-8")
    script = (parts / "handout.js").read_text(encoding="utf-8")
    words = dict(sheet.words)
    used = {row.slug for phase in sheet.phases for session in phase.sessions for row in session.rows}
    drawings = {slug: picture for slug, picture in pictures.items() if slug in used}
    page = "".join(
        (
            f'<!doctype html>\n<html lang="{_a(sheet.language)}" data-plan="{_a(sheet.title)}">\n<head>\n',
            '<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="referrer" content="no-referrer">\n',
            f"<title>{_t(sheet.title)}</title>\n<style>{style}</style>\n</head>\n<body>\n",
            _symbols(drawings),
            f"<main>\n{_head(sheet)}",
            *(_phase(number, phase, drawings, words) for number, phase in enumerate(sheet.phases)),
            _foot(sheet, words),
            "</main>\n",
            f'<script type="application/json" id="words">{_json(words)}</script>\n',
            f"<script>{script}</script>\n</body>\n</html>\n",
        )
    )
    return page.encode("utf-8", "replace")


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def _symbols(pictures: Mapping[str, str]) -> str:
    """All drawings once; names inside them are made their own, because one page holds them all."""
    made = []
    for slug, picture in pictures.items():
        body = picture.partition(">")[2]
        inside = body.rpartition("</svg>")[0].replace("<title></title>", "")
        inside = inside.replace('id="lens', f'id="{_a(slug)}-lens').replace(
            "url(#lens", f"url(#{_a(slug)}-lens"
        )
        made.append(f'<g id="drawing-{_a(slug)}">{inside}</g>')
    return f'<svg class="away" aria-hidden="true" width="0" height="0"><defs>{"".join(made)}</defs></svg>\n'


def _head(sheet: Sheet) -> str:
    notice = f'<p class="card red"><strong>{_t(sheet.notice)}</strong></p>\n' if sheet.notice else ""
    zones = "".join(
        f'<li class="{_a(zone.key)}"><strong>{SYMBOLS.get(zone.key, "")} {_t(zone.title)}</strong>'
        f"<span>{_t(zone.words)}</span></li>"
        for zone in sheet.zones
    )
    return (
        f'<p class="small">{_t(sheet.overline)}</p>\n<h1>{_t(sheet.title)}</h1>\n{notice}'
        f'<ul class="zones">{zones}</ul>\n<p class="small">{_t(sheet.before)}</p>\n{_wait(sheet)}'
    )


def _wait(sheet: Sheet) -> str:
    parts = "".join(f"<p><strong>{_t(lead)}:</strong> {_t(text)}</p>" for lead, text in sheet.wait_parts)
    return f'<details class="card"><summary>{_t(sheet.wait)}</summary>{parts}</details>\n'


def _phase(number: int, phase: SheetPhase, drawings: Mapping[str, str], words: Mapping[str, str]) -> str:
    sessions = "".join(_session(f"{number}-{s.key}", s, phase, drawings, words) for s in phase.sessions)
    aim = f"<p>{_t(phase.aim)}</p>" if phase.aim else ""
    move_on = f'<p class="small">{_t(phase.move_on)}</p>' if phase.move_on else ""
    return (
        f'<section>\n<h2>{_t(phase.name)}</h2>\n<p class="small">{_t(phase.when)}</p>{aim}\n'
        f"{_scores(number, phase)}{sessions}{move_on}</section>\n"
    )


def _day_key(phase: SheetPhase, index: int) -> str:
    """What a day is called where ticks are kept: its date, so that a newer file finds the old ticks."""
    return phase.dates[index] if phase.dates else f"day{index + 1}"


def _scores(number: int, phase: SheetPhase) -> str:
    days = "".join(
        f'<div class="day"{_day(phase, i)}><label>{_t(phase.days[i][0])} {_t(box)}'
        f'<input type="number" min="0" max="10" step="1" inputmode="numeric" '
        f'aria-label="{_a(phase.scores)}, {_a(phase.days[i][1])} {_a(box)}" '
        f'data-key="score-{_day_key(phase, i) if phase.dates else f"{number}-{_day_key(phase, i)}"}"></label></div>'
        for i, box in enumerate(phase.boxes)
    )
    return (
        f'<div class="card"><fieldset class="days"><legend><strong>{_t(phase.scores)}</strong></legend>'
        f"{days}</fieldset></div>\n"
    )


def _day(phase: SheetPhase, index: int) -> str:
    return f' data-day="{_a(phase.dates[index])}"' if phase.dates else ""


def _session(
    key: str, session: SheetSession, phase: SheetPhase, drawings: Mapping[str, str], words: Mapping[str, str]
) -> str:
    ticks = session.rows[0].ticks if session.rows else ()
    days = "".join(_ticks(key, session, phase, i, times, words) for i, times in enumerate(ticks))
    rows = "".join(_row(row, drawings, words) for row in session.rows)
    return (
        f'<section class="card">\n<h3>{_t(session.name)}</h3>\n<p class="small">{_t(session.when)}</p>\n'
        f'<fieldset class="days"><legend class="small">{_t(words["tick"])}</legend>{days}</fieldset>\n'
        f"{rows}</section>\n"
    )


def _ticks(
    key: str, session: SheetSession, phase: SheetPhase, index: int, times: int, words: Mapping[str, str]
) -> str:
    name = f"{phase.days[index][0]} {phase.boxes[index]}"
    long = f"{session.name}, {words['tick']} {phase.days[index][1]} {phase.boxes[index]}"
    if not times:
        return f'<div class="day"{_day(phase, index)}>{_t(name)}<span class="none" aria-hidden="true">·</span></div>'
    boxes = "".join(
        f'<label><input type="checkbox" aria-label="{_a(long)}" '
        f'data-key="{_a(f"{key}-{_day_key(phase, index)}-{number}")}"></label>'
        for number in range(1, times + 1)
    )
    return f'<div class="day"{_day(phase, index)}>{_t(name)}{boxes}</div>'


def _row(row: SheetRow, drawings: Mapping[str, str], words: Mapping[str, str]) -> str:
    told = f'<p class="small">{_t(row.again)}</p>' if row.again else _told(row, words)
    return (
        f'<article class="exercise">\n{_drawing(row, drawings)}<h4>{_t(row.name)}</h4>\n'
        f'<p class="dose">{_t(row.dose)}</p>\n{told}{_timer(row, words)}</article>\n'
    )


def _drawing(row: SheetRow, drawings: Mapping[str, str]) -> str:
    if row.again or row.slug not in drawings:
        return ""
    box = drawings[row.slug].partition('viewBox="')[2].partition('"')[0]
    return (
        f'<svg class="drawing" role="img" aria-label="{_a(row.alt)}" viewBox="{box}">'
        f'<use href="#drawing-{_a(row.slug)}"></use></svg>\n'
    )


def _told(row: SheetRow, words: Mapping[str, str]) -> str:
    steps = "".join(f"<li>{_t(step)}</li>" for step in row.steps)
    how = f"<details><summary>{_t(words['how'])}</summary><ol>{steps}</ol></details>" if steps else ""
    return "".join(
        (
            f"<p>{_t(row.cue)}</p>" if row.cue else "",
            f'<p class="note">{_t(row.note)}</p>' if row.note else "",
            how,
            f'<p class="small">{_t(row.more)}</p>' if row.more else "",
            f'<p class="small"><strong>{_t(words["careful"])}:</strong> {_t(row.caution)}</p>'
            if row.caution
            else "",
        )
    )


def _timer(row: SheetRow, words: Mapping[str, str]) -> str:
    steps = [[(step.words, step.seconds) for step in one] for one in row.timer]
    if not steps:
        return ""
    buttons = "".join(
        f'<button type="button" class="{name}">{_t(words[word])}</button>'
        for name, word in (("pause", "pause"), ("next", "next"), ("stop", "stop"))
    )
    return (
        f'<div hidden data-timer="{_a(json.dumps(steps, ensure_ascii=False))}">'
        f'<button type="button" class="start main" aria-label="{_a(words["start"])}: {_a(row.name)}">'
        f'{_t(words["start"])}</button> <span class="ended small" role="status"></span>'
        f'<div class="timer panel" role="group" aria-label="{_a(words["timer"])}: {_a(row.name)}" hidden>'
        '<div class="set small"></div><div class="step" aria-live="polite"></div>'
        '<div class="left" role="timer"></div><progress class="bar" max="1" value="0"></progress>'
        f'<div class="buttons">{buttons}</div></div></div>\n'
    )


def _foot(sheet: Sheet, words: Mapping[str, str]) -> str:
    return (
        f"{_paragraphs(sheet.small_print)}"
        f'<noscript><p class="card">{_t(words["no_script"])}</p></noscript>\n'
        f'<p class="small keep" id="kept"></p>\n<button type="button" id="clear" hidden>{_t(words["clear"])}</button>\n'
        f'<p class="small">{_t(sheet.foot)}</p>\n'
    )


def _paragraphs(texts: Iterable[str]) -> str:
    return "".join(f'<p class="small">{_t(text)}</p>\n' for text in texts)


def _json(words: Mapping[str, str]) -> str:
    """JSON that cannot end the element it stands in."""
    return json.dumps(dict(words), ensure_ascii=False).replace("<", "\\u003c")


def _t(text: str) -> str:
    return escape(text, quote=False)


def _a(text: str) -> str:
    return escape(text, quote=True)
