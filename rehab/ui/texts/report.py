"""The report for a doctor in words. It tells numbers and what was tried; it names no disease."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.checkup import Reply, Urgency
from rehab.domain.doctor_report import (
    MEDICINE_DAYS,
    NOW_DAYS,
    ReportSheet,
    SheetTried,
)
from rehab.domain.pain import Measure
from rehab.ui.texts import dates, doses, flags, guide, names, numbers, pain, report_appendix
from rehab.ui.texts.chart import chart_summary
from rehab.ui.texts.data import onset_word
from rehab.ui.texts.facts import VerdictContext, shown_key, verdict_key
from rehab.ui.texts.figures import nothing
from rehab.ui.texts.limits import limits_changed
from rehab.ui.texts.numbers import inside
from rehab.ui.texts.paper import LONGEST_NAME, LONGEST_TEXT, language, typed
from rehab.ui.texts.programs import distance_in, distance_range

if TYPE_CHECKING:
    from rehab.domain.checkup import CheckQuestion
    from rehab.domain.doctor_report import (
        DoctorReport,
        ExerciseTried,
        Level,
        SafetyAnswer,
    )
    from rehab.domain.flag import Flag
    from rehab.domain.ledger import Tried
    from rehab.domain.patient import Episode
    from rehab.domain.verdict import Estimate

translate = QCoreApplication.translate

MOST_EXERCISES, MOST_TREATMENTS, MOST_ANSWERS, MOST_WEEKS = 5, 5, 8, 9
"""Lines that have room on the page; what is left out is counted, and stands in the appendix."""
NAME, WORDS = 44, 60
"""Most letters of a name and of a person's words in a line of the page."""
JUDGED = frozenset({"fail", "worse", "ok", "recovered"})
"""Answers that rest on enough entries and sessions for a probability to be told."""
Z95 = 1.96
LIKELIEST = 0.99
"""No probability is told as surer than this, nor than one in a hundred [P]."""
TONES = {"fail": "amber", "worse": "red", "flag": "red", "flare": "amber", "adherence": "amber"}


def report_sheet(found: DoctorReport, miles: bool = False) -> ReportSheet:
    """All words of a report; `miles` says how distances are told."""
    ctx = report_context(found, miles)
    rows, more = _tried(found, miles)
    answers, rest = _safety(found)
    sheet = ReportSheet(
        title=translate("report", "Home-care report: {complaint}").format(
            complaint=_lower(names.complaint(found.episode.site, found.episode.side))
        ),
        language=language(),
        about=_about(found),
        printed=translate("report", "Printed {day}").format(day=dates.day_year(found.made)),
        sample=translate("report", "Sample data, invented") if found.sample else "",
        tone="red" if found.waiting else TONES.get(shown_key(found.report), "neutral"),
        finding=_finding(found),
        numbers=_numbers(found),
        changed=limits_changed(found.report.thresholds, found.report.usual),
        figures=_figures(found),
        chart=translate("report", "{measure}, sessions done and weekly running").format(
            measure=pain.measure_label(found.report.measure)
        )
        if found.report.weekly_km
        else translate("report", "{measure} and sessions done").format(
            measure=pain.measure_label(found.report.measure)
        ),
        chart_alt=_chart_alt(found, ctx),
        no_chart=translate("report", "No score was logged yet, so there is nothing to draw."),
        weeks_title=translate("report", "Mean of each week, and days with an entry"),
        weeks=_weeks(found),
        tried_title=translate("report", "What was tried"),
        tried=rows,
        tried_more=more,
        tried_note=translate(
            "report", "Changes happened during this time; nothing here says what caused them."
        ),
        safety_title=_safety_title(found),
        safety=answers,
        safety_more=rest,
        questions_title=translate("report", "Questions the person would like to ask"),
        questions=tuple(typed(question, LONGEST_TEXT) for question in found.questions),
        notes_title=translate("report", "Notes"),
        foot=translate(
            "report",
            "Recorded by the person; it names no illness. Trend: mean of ten days with its 95 % range; now: last "
            "seven days; gaps are not filled. Made with Rehab on the person’s own computer.",
        ),
        page_words=translate("paper", "Page {page} of {pages}"),
    )
    if found.appendix is None:
        return sheet
    return replace(
        sheet,
        appendix_title=translate("report", "Appendix"),
        method_title=translate("report", "How the answer is worked out"),
        method=report_appendix.method(found, ctx),
        tables=report_appendix.tables(found, found.appendix),
    )


def report_context(found: DoctorReport, miles: bool) -> VerdictContext:
    """What the sentences about the answer need besides the report."""
    return VerdictContext.of(found.episode, found.report, found.treatments, miles)


def _lower(text: str) -> str:
    return inside(text)


def _about(found: DoctorReport) -> str:
    start, made = found.history.start, found.made
    span = dates.day_range(start, made)
    said = translate("report", "{span} {year}").format(span=span, year=made.year)
    if start.year != made.year:
        said = translate("dates", "{first} to {last}").format(
            first=dates.day_year(start), last=dates.day_year(made)
        )
    parts = [typed(found.person, LONGEST_NAME)] if found.person.strip() else []
    parts.append(said)
    parts.append(translate("report", "self-recorded"))
    return doses.DOT.join(parts)


# the finding


def _finding(found: DoctorReport) -> str:
    """What the numbers say, as a heading; an answer that waits for a look comes before them."""
    if found.waiting:
        return translate("report", "A warning sign waits for a look: {sign}").format(
            sign=_lower(_sign(found.waiting[0][1], found.waiting[0][0].question))
        )
    report = found.report
    weeks = numbers.weeks(max(1, (found.made - found.history.start).days // 7))
    falling = translate("report", "Pain is coming down with home exercise")
    words = {
        "fail": translate("report", "No worthwhile response to {weeks} of home exercise"),
        "worse": translate("report", "Pain is rising in spite of home care"),
        "flare": translate("report", "A flare after a jump in load; home care cannot be judged now"),
        "carry": falling
        if report.verdict.has_moved
        else translate("report", "No clear change yet with home exercise"),
        "ok": falling,
        "recovered": translate("report", "Hardly any pain left after {weeks}"),
        "adherence": translate("report", "Too few sessions were done to judge the home exercise"),
        "logs": translate("report", "Too few entries to judge the home exercise"),
        "early": translate("report", "Too early to judge the home exercise"),
    }
    return words[shown_key(report)].format(weeks=weeks)


def _sign(question: CheckQuestion | None, name: str) -> str:
    return name if question is None else question.short_yes


def _numbers(found: DoctorReport) -> str:
    """The numbers behind the heading, with their uncertainty."""
    told = found.report.verdict
    parts = []
    if told.adherence.share is not None:
        parts.append(
            translate("report", "{share} of sessions done ({done} of {planned} in six weeks).").format(
                share=numbers.percent(told.adherence.share),
                done=numbers.trimmed(told.adherence.done, 1),
                planned=numbers.trimmed(told.adherence.planned, 1),
            )
        )
    if told.baseline is not None and told.now is not None and told.change is not None:
        parts.append(
            translate("report", "{measure} {course} (change {change}, 95 % range {low} to {high}).").format(
                measure=numbers.capitalised(pain.measure(found.episode.primary)),
                course=numbers.from_to(told.baseline.mean, told.now.mean),
                change=numbers.signed(told.change.mean),
                **_range(told.change),
            )
        )
        if told.mic is not None:
            parts.append(
                translate("report", "A change of about {mic} is one that people notice.").format(
                    mic=numbers.decimal(told.mic)
                )
            )
    if not found.waiting and verdict_key(found.report) in JUDGED:
        words = translate("report", "Probability that home care is not working, from {entries}: {chance}.")
        entries = numbers.check_ins(found.report.days_logged)
        parts.append(words.format(entries=entries, chance=_chance(told.p_failing)))
    return " ".join(parts)


def _chance(share: float) -> str:
    """A probability without false certainty."""
    if share > LIKELIEST:
        return translate("report", "over {share}").format(share=numbers.percent(LIKELIEST))
    if share < 1 - LIKELIEST:
        return translate("report", "under {share}").format(share=numbers.percent(1 - LIKELIEST))
    return numbers.percent(share)


def _range(change: Estimate) -> dict[str, str]:
    return {
        "low": numbers.signed(change.mean - Z95 * change.sd),
        "high": numbers.signed(change.mean + Z95 * change.sd),
    }


# figures


def _figures(found: DoctorReport) -> tuple[tuple[str, str, str], ...]:
    shown = [found.episode.primary]
    shown += [m for m in (Measure.WORST, Measure.AVERAGE, Measure.DURING) if m not in shown][:2]
    if Measure.DURING in found.levels and Measure.DURING not in shown:
        shown[-1] = Measure.DURING
    levels = [(pain.measure_label(m), *_level(found.levels.get(m))) for m in shown]
    return (_duration(found.episode), *levels, _medicine(*found.medicine_days))


def _medicine(took: int, answered: int) -> tuple[str, str, str]:
    label = translate("report", "Pain medicine")
    if not answered:
        return (
            label,
            nothing(),
            translate("report", "not answered in {days}").format(days=numbers.days(MEDICINE_DAYS)),
        )
    value = translate("report", "{took} of {answered} days").format(took=took, answered=answered)
    return label, value, translate("report", "answered in {days}").format(days=numbers.days(MEDICINE_DAYS))


def _duration(episode: Episode) -> tuple[str, str, str]:
    """For how long it hurts, as the person said at the start; else since when it is recorded."""
    since = translate("report", "recorded since {day}").format(day=dates.day_month_short(episode.start))
    label = translate("report", "Duration at the start")
    return (label, onset_word("how_long", episode.onset) if episode.onset else nothing(), since)


def _level(level: Level | None) -> tuple[str, str]:
    if level is None:
        return nothing(), translate("report", "no entry in {days}").format(days=numbers.days(NOW_DAYS))
    value = translate("report", "{mean} / 10").format(mean=numbers.decimal(level.mean))
    return value, translate("report", "mean, {n} of {days} days").format(n=level.n, days=NOW_DAYS)


def _chart_alt(found: DoctorReport, ctx: VerdictContext) -> str:
    return typed(chart_summary(found.report, ctx), 2 * LONGEST_TEXT) or "—"


def _weeks(found: DoctorReport) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (
            dates.day_month_short(week.first),
            nothing() if week.level is None else numbers.decimal(week.level.mean),
            str(0 if week.level is None else week.level.n),
        )
        for week in found.weeks[-MOST_WEEKS:]
    )


# what was tried


def _tried(found: DoctorReport, miles: bool) -> tuple[tuple[SheetTried, ...], str]:
    rows = [_exercise(tried) for tried in found.exercises[:MOST_EXERCISES]]
    rows += [_treatment(line) for line in found.tried[:MOST_TREATMENTS]]
    running = _running(found, miles)
    if running is not None:
        rows.append(running)
    left = max(0, len(found.exercises) - MOST_EXERCISES) + max(0, len(found.tried) - MOST_TREATMENTS)
    more = "" if not left else translate("report", "and {count} more").format(count=left)
    if not rows:
        more = translate("report", "Nothing was logged yet.")
    return tuple(rows), more


def _exercise(tried: ExerciseTried) -> SheetTried:
    what = f"{typed(tried.name, NAME)}, {doses.dose_short(tried.dose)}"
    amount = translate("report", "{weeks}, {share} done").format(
        weeks=numbers.weeks(tried.weeks), share=numbers.percent(tried.share)
    )
    return SheetTried(what, amount)


def _treatment(line: Tried) -> SheetTried:
    dose = next((t.dose for t in reversed(line.treatments) if t.dose), "")
    name = names.treatment(line.kind)
    what = f"{name}, {typed(dose, WORDS)}" if dose else name
    meanwhile = ""
    if line.change is not None:
        meanwhile = translate("report", "pain meanwhile {change}").format(change=guide.tried_change(line))
    return SheetTried(what, guide.tried_span(line), meanwhile)


def _running(found: DoctorReport, miles: bool) -> SheetTried | None:
    weekly = [km for _, km in found.report.weekly_km][:-1][-8:]
    if not weekly or found.longest_km is None or not any(weekly):
        return None
    amount = translate("report", "{range} a week").format(range=distance_range(weekly, miles))
    longest = translate("report", "longest day {distance}").format(
        distance=distance_in(found.longest_km, miles)
    )
    return SheetTried(translate("report", "Running, {longest}").format(longest=longest), amount)


# safety


def _safety_title(found: DoctorReport) -> str:
    if found.checkup is None:
        return translate("report", "Answers to the safety questions")
    return translate("report", "Answers to the safety questions, {day}").format(
        day=dates.day_month(found.checkup.day)
    )


def _safety(found: DoctorReport) -> tuple[tuple[tuple[bool, str, str], ...], str]:
    lines: list[tuple[bool, str, str]] = []
    if found.skipped is not None:
        lines.append((True, flags.skipped(found.skipped), ""))
    elif found.checkup is None:
        lines.append((True, translate("report", "Not answered yet"), ""))
    lines += [_earlier(flag, question) for flag, question in _open_elsewhere(found)]
    room = max(2, MOST_ANSWERS - len(lines))
    lines += [_answer(found, answer) for answer in found.safety[:room]]
    left = len(found.safety) - room
    more = "" if left <= 0 else translate("report", "and {count} more, all answered with no")
    if left > 0 and any(answer.level is not Urgency.NONE for answer in found.safety[room:]):
        more = translate("report", "and {count} more, some of them with yes")
    return tuple(lines[:MOST_ANSWERS]), more.format(count=left)


def _open_elsewhere(found: DoctorReport) -> tuple[tuple[Flag, CheckQuestion | None], ...]:
    """Warning signs that wait and are not among the answers of the newest check-up."""
    told = {answer.question.id for answer in found.safety}
    return tuple((flag, question) for flag, question in found.waiting if flag.question not in told)


def _earlier(flag: Flag, question: CheckQuestion | None) -> tuple[bool, str, str]:
    since = translate("report", "answered on {day}, nobody has looked yet").format(
        day=dates.day_month(flag.opened)
    )
    return True, f"{_sign(question, flag.question)}:", since


def _answer(found: DoctorReport, answer: SafetyAnswer) -> tuple[bool, str, str]:
    if answer.level is Urgency.NONE:
        return False, answer.question.short_no, ""
    said = reply_word(answer.reply)
    looked = next((f for f in found.flags if f.question == answer.question.id), None)
    if looked is not None:
        said = f"{said}. {flags.who_looked(looked)}"
    return True, f"{answer.question.short_yes}:", typed(said, WORDS + 40)


def reply_word(reply: Reply) -> str:
    """``yes``, ``no`` or ``not sure``."""
    words = {
        Reply.YES: translate("checkup", "yes"),
        Reply.NO: translate("checkup", "no"),
        Reply.UNSURE: translate("checkup", "not sure"),
    }
    return words[reply]
