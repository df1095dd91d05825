"""``rehab checkup``: the questions, the answers, and saying that somebody has looked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from rehab.commands.desk import Desk, read_day
from rehab.commands.options import command
from rehab.domain.checkup import Form, Reply
from rehab.domain.errors import UserError
from rehab.ui import texts
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.checkup import CheckQuestion, CheckUp, Result
    from rehab.services.checkup import OpenFlag


def add_commands(root: click.Group) -> None:
    """Put the command of this file under a group."""
    answers = click.argument("answers", nargs=-1, metavar="[QUESTION=yes|no|unsure]...")
    short = click.option("--short", is_flag=True, help="The few questions of every week.")
    who = click.option("--looked-at-by", "who", metavar="WHO", help="Close what waits: who has looked at it.")
    on = click.option("--on", metavar="DATE", help="When it was looked at; today by default.")
    command(root, "checkup")(answers(short(who(on(checkup)))))


def checkup(desk: Desk, answers: tuple[str, ...], short: bool, who: str | None, on: str | None) -> None:
    """Answer the questions about warning signs; without an answer they are listed.

    An answer that needs a look pauses the plan until you say who has looked at it, with --looked-at-by.
    """
    form = Form.SHORT if short else Form.FULL
    if who is not None:
        _close(desk, who, on)
    elif answers:
        stored = desk.services.checkups.record(desk.episode().id, dict(map(_read, answers)), form).value
        desk.answer(*_told(desk, stored, form))
    else:
        _list(desk, form)


def _read(text: str) -> tuple[str, Reply]:
    name, _, word = text.partition("=")
    try:
        return name.strip().upper(), Reply(word.strip().casefold())
    except ValueError as error:
        raise UserError("reply_not_understood", text=text) from error


def _list(desk: Desk, form: Form) -> None:
    episode = desk.episode()
    questions = desk.services.checkups.way(episode.id, {}, form)
    waiting = desk.services.checkups.waiting(episode.id)
    data = {
        "questions": [question_data(question) for question in questions],
        "waiting": [_flag_data(one) for one in waiting],
    }
    lines = flag_lines(desk, waiting) + question_lines(questions)
    desk.answer(data, "\n".join(lines))


def question_lines(questions: Sequence[CheckQuestion]) -> list[str]:
    """Questions by their names, and the command that answers them."""
    if not questions:
        return []
    answers = " ".join(f"{question.id}=?" for question in questions)
    return [
        *(f"{question.id:<4} {question.text}" for question in questions),
        "",
        translate("cli", "Answer them in one line, with yes, no or unsure in place of each question mark:"),
        f"  rehab checkup {answers}",
    ]


def question_data(question: CheckQuestion) -> dict[str, Any]:
    return {
        "id": question.id,
        "text": question.text,
        "urgency": question.urgency.value,
        "action": question.action,
        "opens": list(question.opens),
    }


def _flag_data(one: OpenFlag) -> dict[str, Any]:
    return {
        "id": one.flag.question,
        "level": one.flag.level.value,
        "opened": one.flag.opened,
        "action": texts.flag_action(one.question),
    }


def flag_lines(desk: Desk, waiting: tuple[OpenFlag, ...]) -> list[str]:
    """What is said instead of a verdict while something waits for a look; nothing when nothing waits."""
    if not waiting:
        return []
    first = waiting[0]
    lines = [texts.flag_title(first.flag.level), texts.flag_sentence(first.question)]
    lines += [texts.emergency_number(desk.services.checkups.emergency(texts.country_of_computer()))]
    lines += [f"  - {texts.flag_reason(one.question, one.flag)}" for one in waiting]
    return [*lines, ""]


def _told(desk: Desk, stored: CheckUp, form: Form) -> tuple[dict[str, Any], str]:
    replies = dict(stored.replies)
    result: Result = desk.services.checkups.result(replies)
    known = desk.services.checkups.known(stored.episode_id, replies)
    # What is asked before a plan leads to all that can ask for a look; the rest may stay open.
    asked = desk.services.checkups.way(
        stored.episode_id, replies, Form.START if form is Form.FULL else form, known
    )
    still_open = [question for question in asked if question.id not in replies]
    data = {
        "id": stored.id,
        "day": stored.day,
        "form": stored.form.value,
        "level": result.level.value,
        "findings": [
            {"id": f.question.id, "level": f.level.value, "action": f.question.action}
            for f in result.findings
        ],
        "open": [question.id for question in still_open],
    }
    lines = [texts.urgency(result.level), texts.urgency_sentence(result.level)]
    lines += [
        f"  - {found.question.short_yes} ({found.question.id}): {found.question.action}."
        for found in result.findings
    ]
    if result.level.urgent:
        number = desk.services.checkups.emergency(texts.country_of_computer())
        lines.append(texts.emergency_number(number))
    if still_open:
        lines += [
            "",
            translate("cli", "Not answered yet:"),
            *(f"  {question.id:<4} {question.text}" for question in still_open),
        ]
    return data, "\n".join(lines)


def _close(desk: Desk, who: str, on: str | None) -> None:
    waiting = desk.services.checkups.waiting(desk.episode().id)
    if not waiting:
        raise UserError("flag_unknown")
    when = read_day(on, desk.today)
    closed = [desk.services.checkups.close(one.flag.id, one.flag.version, who, when).value for one in waiting]
    data = {"closed": [{"id": flag.question, "by": flag.closed_by, "on": flag.closed} for flag in closed]}
    desk.answer(data, "\n".join(f"{flag.question}: {texts.who_looked(flag)}." for flag in closed))
