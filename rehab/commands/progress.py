"""``rehab verdict``, ``history``, ``chart`` and ``assess``."""

from __future__ import annotations

from dataclasses import asdict, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rehab.commands.checkup import flag_lines
from rehab.commands.desk import Desk, read_day
from rehab.commands.options import command
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.settings import Distance
from rehab.domain.verdict import NEEDS_CARE, State
from rehab.paths import resource
from rehab.ui import texts
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rehab.domain.progress import ProgressReport
    from rehab.domain.verdict import DayVerdict, Estimate
    from rehab.services.checkup import OpenFlag
    from rehab.services.progress_view import ProgressView

CHARTS = ("pain",)


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    on = click.option("--on", metavar="DATE", help="As it was told on this day; today by default.")
    command(root, "verdict")(on(verdict))
    command(root, "history")(history)
    path = click.Path(dir_okay=False, path_type=Path)
    output = click.option("-o", "--output", type=path, required=True, help="A .png, .svg or .pdf file.")
    command(root, "chart")(click.argument("kind", type=click.Choice(CHARTS), metavar="pain")(output(chart)))
    cases = click.argument("cases", type=path, metavar="CASES.jsonl")
    target = click.option("-o", "--output", type=path, required=True, help="Where the predictions go.")
    command(root, "assess")(cases(target(assess)))


def verdict(desk: Desk, on: str | None) -> None:
    """Say whether home care is working, and why.

    The answer is calculated from your own entries up to that day, and from nothing else.
    """
    day = read_day(on, desk.today)
    if day > desk.today:
        raise UserError("day_in_future", day=day, today=desk.today)
    view = desk.services.progress.view(desk.episode().id, on=day)
    ctx = _context(desk, view.judged)
    data = _verdict_data(view, ctx)
    waiting = desk.services.checkups.waiting(desk.episode().id)
    if waiting:
        data |= _paused_data(waiting)
        desk.answer(data, "\n".join(_wrapped_lines(flag_lines(desk, waiting))))
        return
    desk.answer(data, _verdict_text(view, ctx))


def _paused_data(waiting: tuple[OpenFlag, ...]) -> dict[str, Any]:
    """What takes the place of words and advice while an answer waits for a look; the numbers stay."""
    first = waiting[0]
    level = first.flag.level.value
    return {
        "red_flag": first.flag.question,
        "red_flags": [one.flag.question for one in waiting],
        "title": texts.flag_title(first.flag.level),
        "sentence": texts.flag_sentence(first.question),
        "would_change": texts.flag_ends(),
        "advice": [{"code": "get-it-looked-at", "who": "doctor", "when": level}],
    }


def _wrapped_lines(lines: list[str]) -> list[str]:
    return [part for line in lines for part in (_wrapped(line, "", "    ") or [""])]


def _context(desk: Desk, report: ProgressReport) -> texts.VerdictContext:
    episode = desk.episode()
    miles = desk.preferences.settings.distance is Distance.MILES
    return texts.VerdictContext.of(episode, report, desk.services.treatments.treatments(episode.id), miles)


def _verdict_data(view: ProgressView, ctx: texts.VerdictContext) -> dict[str, Any]:
    report = view.judged
    told = report.verdict
    return {
        "date": told.day,
        "state": told.state.value,
        "p_failing": round(told.p_failing, 4),
        "measure": report.measure.value,
        "baseline": _mean(told.baseline),
        "now": _mean(told.now),
        "change": _mean(told.change),
        "interval": None if told.change is None else _interval(told.change),
        "mic": None if told.mic is None else round(told.mic, 4),
        "adherence": {
            "done": told.adherence.done,
            "planned": told.adherence.planned,
            "share": None if told.adherence.share is None else round(told.adherence.share, 4),
        },
        "days_logged": told.days_logged,
        "reasons": [{"code": r.code, "outcome": r.outcome, **dict(r.values)} for r in told.reasons],
        "advice": [{"code": a.code, "who": a.who, "when": a.when} for a in report.advice],
        "red_flag": None,
        "probabilities": {state.value: round(share, 4) for state, share in told.probabilities},
        "confidence": told.confidence.value,
        "week": report.week,
        "next_look": told.next_look,
        "notes": list(report.notes),
        "title": texts.headline(report),
        "sentence": texts.verdict_sentence(report, ctx),
        "would_change": texts.would_change(report, ctx),
        "how_sure": texts.how_sure(report),
        "left_out": [
            {"code": item.code, "count": item.count, "days": list(item.days)} for item in view.left_out
        ],
        "thresholds": asdict(report.thresholds),
        "changed_thresholds": {
            name: {"value": getattr(report.thresholds, name), "usual": getattr(report.usual, name)}
            for name in report.changed
        },
    }


def _mean(estimate: Estimate | None) -> float | None:
    return None if estimate is None else round(estimate.mean, 4)


def _interval(change: Estimate) -> list[float]:
    """Bounds of 95 % of a change; unlike a level it may be negative."""
    return [round(change.mean - 1.96 * change.sd, 4), round(change.mean + 1.96 * change.sd, 4)]


def _verdict_text(view: ProgressView, ctx: texts.VerdictContext) -> str:
    report = view.judged
    lines = [texts.headline(report), "", *_wrapped(texts.verdict_sentence(report, ctx)), ""]
    lines += _columns(texts.verdict_figures(report, ctx))
    if report.changed:
        lines += ["", *_wrapped(texts.limits_changed(report.thresholds, report.usual))]
    rows = (*texts.looked_at(report, ctx), texts.safety_row(view.asked))
    lines += ["", texts.looked_at_title(), *_columns([(row.heading, _with_chip(row)) for row in rows])]
    left_out = [texts.left_out_row(item) for item in view.left_out]
    lines += ["", texts.left_out_title()]
    lines += _columns([(heading, f"{sentence} {days}") for heading, sentence, days in left_out])
    lines += [] if left_out else _wrapped(texts.nothing_left_out(), "  ", "  ")
    steps = [step for step in (texts.advice(step, ctx.site) for step in report.advice) if step]
    if report.verdict.state in NEEDS_CARE:
        steps += texts.visit(report.advice)
    lines += [
        "",
        translate("cli", "What to do now"),
        *(line for step in steps for line in _wrapped(step, "  - ", "    ")),
    ]
    notes = [note for note in map(texts.note, report.notes) if note]
    if notes:
        lines += [
            "",
            translate("cli", "Also"),
            *(line for note in notes for line in _wrapped(note, "  - ", "    ")),
        ]
    lines += [
        "",
        translate("cli", "What would change it"),
        *_wrapped(texts.would_change(report, ctx), "  ", "  "),
    ]
    lines += ["", translate("cli", "Next fair look"), *_wrapped(texts.next_look(report), "  ", "  ")]
    if often := texts.how_often_right(report):
        lines += ["", translate("cli", "How often right"), *_wrapped(often, "  ", "  ")]
    lines += ["", *_wrapped(f"{texts.under_answer()} {texts.sure(report)}")]
    return "\n".join(lines)


def _with_chip(row: texts.LookedRow) -> str:
    return f"{row.sentence} [{row.chip}]"


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    import textwrap

    return textwrap.wrap(text, 88, initial_indent=first, subsequent_indent=rest)


def _columns(pairs: Any) -> list[str]:
    """Pairs of short and long text, the long one wrapped beside the short one."""
    width = max((len(left) for left, _ in pairs), default=0) + 2
    lines = []
    for left, right in pairs:
        lines += _wrapped(right, f"  {left:<{width}}", " " * (width + 2))
    return lines


def history(desk: Desk) -> None:
    """Show the verdict of every day, as it was told then."""
    report = desk.services.progress.report(desk.episode().id)
    days = [
        {"date": told.day, "state": told.state.value, "p_failing": round(told.p_failing, 4)}
        for told in report.course
    ]
    waiting = desk.services.checkups.waiting(desk.episode().id)
    words = _paused_words() if waiting else {}
    lines = _wrapped_lines(flag_lines(desk, waiting))
    for _state, group in groupby(report.course, key=lambda told: (told.state, told.undecided)):
        lines.append(_span_line(list(group), words))
    desk.answer({"days": days}, "\n".join(lines))


def _paused_words() -> dict[State, str]:
    """What is said of earlier days while an answer waits for a look: nothing that sounds like an all-clear."""
    return {
        State.ON_TRACK: translate("cli", "pain went down as usual"),
        State.RECOVERED: translate("cli", "little pain left"),
    }


def _span_line(days: list[DayVerdict], names: Mapping[State, str]) -> str:
    first, last = days[0], days[-1]
    span = translate("cli", "{first} to {last}")
    when = span.format(first=_iso(first.day), last=_iso(last.day)) if len(days) > 1 else _iso(first.day)
    chances = [told.p_failing for told in days]
    low, high = texts.percent(min(chances)), texts.percent(max(chances))
    chance = low if low == high else span.format(first=low, last=high)
    words = names.get(first.state) or texts.answer_words(first)
    length = texts.days(len(days))
    care = translate("cli", "chance that care is needed {chance}").format(chance=chance)
    return f"{when:<24}  {length:>8}  {words:<25}  {care}"


def _iso(day: date) -> str:
    return day.isoformat()


def chart(desk: Desk, kind: str, output: Path) -> None:
    """Save a chart as a picture: .png, .svg or .pdf."""
    from rehab.charts.pain import FORMATS, save
    from rehab.charts.style import LIGHT
    from rehab.ui.progress.chart_state import build_chart
    from rehab.ui.progress.chart_words import build_words

    ending = output.suffix.lower().lstrip(".")
    if ending not in FORMATS:
        raise UserError("chart_ending_unknown", ending=ending or output.name, known=", ".join(FORMATS))
    fonts = sorted(str(file) for file in resource("assets", "fonts").glob("Inter-*.ttf"))
    look = replace(LIGHT, font_files=tuple(fonts))
    episode = desk.episode()
    report = desk.services.progress.report(episode.id)
    past = desk.services.progress.history(episode.id)
    # As on Progress: no answers beside a warning sign that waits, or when none are wanted.
    tells = desk.preferences.settings.show_verdict and not desk.services.checkups.waiting(episode.id)
    state = build_chart(report, past, _context(desk, report), "all", desk.today, tells=tells)
    try:
        save(report, output, look, _span(state.first, state.last), build_words(state, state.title))
    except OSError as error:
        raise EnvironmentProblem("file_unwritable", file=output, reason=error.strerror) from error
    data = {
        "file": str(output),
        "kind": kind,
        "first": state.first,
        "last": state.last,
        "summary": state.summary,
    }
    desk.answer(data, f"{output}\n{state.summary}")


def _span(first: date, last: date) -> Any:
    from rehab.charts.layout import Span

    return Span(first, last)


def assess(desk: Desk, cases: Path, output: Path) -> None:
    """Judge every day of benchmark cases, one JSON object a line."""
    from rehab.exchange.cases import write_predictions

    count, days = write_predictions(cases, output)
    data = {"cases": count, "days": days, "file": str(output)}
    said = translate("cli", "Cases: {cases}. Days judged: {days}. Written: {file}")
    desk.answer(data, said.format(cases=count, days=days, file=output))
