"""``rehab log week``: the weekly questions."""

from __future__ import annotations

import click

from rehab.commands.desk import Desk, command
from rehab.commands.log import NUMBERS_MAY_BE_NEGATIVE, at_option
from rehab.domain.errors import UserError
from rehab.domain.weekly import Activity, WeeklyAnswers
from rehab.ui import texts


def add_commands(group: click.Group) -> None:
    """Put ``week`` under ``log``."""
    command(group, "week", context_settings=NUMBERS_MAY_BE_NEGATIVE)(at_option(log_week))


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
