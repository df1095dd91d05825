"""``rehab log`` for the short questions of a day and of a week, and for self tests."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

import click

from rehab.commands.log import NUMBERS_MAY_BE_NEGATIVE, at_option, clear_option, value_or_none
from rehab.commands.options import command
from rehab.domain.checkin import Question
from rehab.domain.errors import UserError
from rehab.domain.self_test import SelfTestKind
from rehab.domain.weekly import Activity, WeeklyAnswers
from rehab.ui import texts
from rehab.ui.texts import self_tests as test_words
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from rehab.commands.desk import Desk


def add_commands(group: click.Group) -> None:
    """Put the commands of this file under ``log``."""
    numbers = {"context_settings": NUMBERS_MAY_BE_NEGATIVE}
    for name, metavar, function, settings in (
        ("stiffness", "MINUTES", log_stiffness, numbers),
        ("night", "no|yes|several", log_night, {}),
        ("medicine", "none|some|NAME", log_medicine, {}),
    ):
        answer = click.argument("answer", required=False, metavar=metavar)
        command(group, name, **settings)(answer(at_option(clear_option(function))))
    command(group, "test", context_settings=NUMBERS_MAY_BE_NEGATIVE)(at_option(log_test))
    command(group, "week", context_settings=NUMBERS_MAY_BE_NEGATIVE)(at_option(log_week))


def _log_answer(
    desk: Desk, question: Question, value: str | None, at: str | None, not_recorded: bool
) -> None:
    given = value_or_none(value, not_recorded)
    stored = desk.services.checkins.answer(question, given, desk.episode().id, desk.moment(at)).value
    data = {
        "id": stored.id,
        "question": stored.question.value,
        "value": stored.value,
        "day": stored.day,
        "at": stored.at.isoformat(),
    }
    said = translate("cli", "not recorded")
    if stored.value is not None:
        said = texts.answer_said(stored.question, stored.value)
    desk.answer(data, f"{texts.question(question)} {said} ({texts.day_long(stored.day)}).")


def log_stiffness(desk: Desk, answer: str | None, at: str | None, not_recorded: bool) -> None:
    """Minutes that the morning stiffness lasted, 0 if none."""
    _log_answer(desk, Question.STIFFNESS, answer, at, not_recorded)


def log_night(desk: Desk, answer: str | None, at: str | None, not_recorded: bool) -> None:
    """Whether pain woke you in the night."""
    _log_answer(desk, Question.NIGHT, answer, at, not_recorded)


def log_medicine(desk: Desk, answer: str | None, at: str | None, not_recorded: bool) -> None:
    """Pain medicine in the last 24 hours: none, some, or its name.

    Days with an anti-inflammatory such as ibuprofen count less in the verdict, because it hides pain.
    """
    _log_answer(desk, Question.MEDICINE, answer, at, not_recorded)


@click.argument("kind", type=click.Choice([k.value for k in SelfTestKind]), metavar="KIND")
@click.option("--left", metavar="NUMBER", help="Result of the left side.")
@click.option("--right", metavar="NUMBER", help="Result of the right side.")
@click.option("--note", default="", help="A note: height, shoes, what it felt like.")
def log_test(desk: Desk, kind: str, left: str | None, right: str | None, note: str, at: str | None) -> None:
    """A self test, each side: heel-raises (times), knee-to-wall (cm) or stance (seconds on one leg).

    \b
    rehab log test heel-raises --left 12 --right 18
    rehab log test knee-to-wall --left 9.5 --right 11
    rehab log test stance --left 32 --right 45
    """
    test = desk.services.self_tests.record(
        SelfTestKind(kind), _result(left), _result(right), desk.episode().id, desk.moment(at), note
    ).value
    data = {
        "id": test.id,
        "test": test.kind.value,
        "left": test.left,
        "right": test.right,
        "symmetry": test.symmetry,
        "day": test.day,
        "at": test.at.isoformat(),
        "note": test.note,
    }
    line = (
        f"{test_words.self_test(test.kind)}: {test_words.self_test_line(test)} ({texts.day_long(test.day)})."
    )
    desk.answer(data, line)


def _result(text: str | None) -> float | None:
    """A typed result.

    Raises:
        UserError: ``self_test_not_a_number``.
    """
    if text is None:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError as error:
        raise UserError("self_test_not_a_number", value=text) from error
    if not isfinite(value):
        raise UserError("self_test_not_a_number", value=text)
    return value


@click.option(
    "--activity",
    "activities",
    multiple=True,
    metavar="NAME=0-10",
    help="Something this problem makes hard, and how well it goes today: 0 cannot do it, 10 as well as before.",
)
@click.option("--change", metavar="-5..5", help="Overall since the start: -5 much worse, 5 fully recovered.")
@click.option("--acceptable", type=click.Choice(["yes", "no"]), help="Would it be OK to stay like this?")
def log_week(
    desk: Desk, activities: tuple[str, ...], change: str | None, acceptable: str | None, at: str | None
) -> None:
    """Answer the weekly questions; later answers of the same day take their place.

    \b
    rehab log week --activity "climb stairs=6" --activity "run 5 km=2" --change 1 --acceptable no
    """
    answers = WeeklyAnswers(
        activities=tuple(_activity(text) for text in activities),
        change=None if change is None else _change(change),
        acceptable=None if acceptable is None else acceptable == "yes",
    )
    stored = desk.services.weekly.answer(answers, desk.episode().id, desk.moment(at)).value
    data = {
        "day": stored.day,
        "at": stored.at.isoformat(),
        "activities": [{"name": a.name.strip(), "value": a.value} for a in answers.activities],
        "ability": answers.ability,
        "change": answers.change,
        "acceptable": answers.acceptable,
    }
    said = texts.weekly_line(answers) or texts.undo("week_cleared")
    desk.answer(data, f"{said} ({texts.day_long(stored.day)}).")


def _activity(text: str) -> Activity:
    """``NAME=6``; without a number the activity is named only.

    Raises:
        UserError: ``activity_not_understood`` or as `Activity`.
    """
    name, equals, number = text.rpartition("=")
    if not equals:
        return Activity(text)
    if not number.strip().isascii() or not number.strip().isdigit() or len(number) > 4:
        raise UserError("activity_not_understood", text=text)
    return Activity(name, int(number))


def _change(text: str) -> int:
    digits = text.strip().lstrip("+-")
    if not digits.isascii() or not digits.isdigit() or len(text) > 4:
        raise UserError("change_out_of_range", value=text)
    return int(text)
