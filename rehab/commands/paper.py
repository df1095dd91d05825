"""``rehab export plan``, ``handout`` and ``calendar``: a plan for people and programs without this one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from rehab.commands.desk import written, written_line
from rehab.domain.errors import UserError
from rehab.domain.paper import PaperSize, usual_size
from rehab.ui import texts

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.commands.desk import Desk
    from rehab.services.press import Document

PLAN, HANDOUT, CALENDAR = "plan", "handout", "calendar"
KINDS = (PLAN, HANDOUT, CALENDAR)
SIZES = {"a4": PaperSize.A4, "letter": PaperSize.LETTER}
F = TypeVar("F", bound=Callable[..., Any])


def options(function: F) -> F:
    """The options of this file, added to ``rehab export``."""
    phase = click.option("--phase", type=int, multiple=True, help="Only this phase (plan, handout); repeat.")
    size = click.option("--paper", type=click.Choice(list(SIZES)), help="Size of paper (plan).")
    steps = click.option(
        "--steps", is_flag=True, help="Print how each exercise is done, step by step (plan)."
    )
    draft = click.option("--draft", is_flag=True, help="The plan that is being changed (plan, handout).")
    return phase(size(steps(draft(function))))


def print_pdf(desk: Desk, document: Document, output: Path) -> Path:
    """Write a document as a PDF file, with a warning that names letters of no font."""
    press = desk.services.press
    fitted = press.fitted(document)
    if fitted.missing:
        desk.warnings.append(texts.letters_missing(fitted.missing))
    return press.save(fitted, output)


def export(
    desk: Desk,
    kind: str,
    slugs: tuple[str, ...],
    output: Path,
    phase: tuple[int, ...] = (),
    paper: str | None = None,
    steps: bool = False,
    draft: bool = False,
) -> None:
    """Write the plan that is followed, or a programme that is named, in the form of `kind`."""
    from rehab.services.paper import Layout, Wish

    if kind == CALENDAR:
        _calendar(desk, slugs, output)
        return
    if len(slugs) > 1:
        raise UserError("one_programme", count=len(slugs))
    wanted = frozenset(number - 1 for number in phase) if phase else None
    wish = Wish("".join(slugs), draft, wanted)
    papers, country = desk.services.papers, texts.country_of_computer()
    episode = None if slugs else desk.episode()
    found = papers.paper(episode, wish, country)
    sheet = texts.plan_sheet(found)
    if kind == PLAN:
        layout = Layout(SIZES[paper] if paper else usual_size(country), steps)
        file = print_pdf(desk, papers.document(found, sheet, layout), output)
    else:
        file = papers.save_handout(found, sheet, output)
    names = [shown.name for shown in sheet.phases]
    desk.answer({**written(file, kind), "phases": names}, written_line(file, ", ".join(names)))


def _calendar(desk: Desk, slugs: tuple[str, ...], output: Path) -> None:
    """Write what is due from today on."""
    if slugs:
        raise UserError("calendar_of_programme", slug=slugs[0])
    episode, agenda = desk.episode(), desk.services.agenda
    file = agenda.save(episode, texts.calendar_name(episode), texts.appointment, output)
    desk.answer(written(file, CALENDAR), written_line(file))
