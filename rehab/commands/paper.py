"""``rehab export plan`` and ``handout``: a plan for people without the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from rehab.domain.errors import UserError
from rehab.domain.paper import PaperSize
from rehab.ui import texts

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.commands.desk import Desk

KINDS = ("plan",)
SIZES = {"a4": PaperSize.A4, "letter": PaperSize.LETTER}
F = TypeVar("F", bound=Callable[..., Any])


def options(function: F) -> F:
    """The options of this file, added to ``rehab export``."""
    phase = click.option("--phase", type=int, multiple=True, help="Only this phase (plan, handout); repeat.")
    size = click.option("--paper", type=click.Choice(list(SIZES)), default="a4", help="Size of paper (plan).")
    steps = click.option("--steps", is_flag=True, help="Print how each exercise is done, step by step (plan).")
    draft = click.option("--draft", is_flag=True, help="The plan that is being changed (plan, handout).")
    return phase(size(steps(draft(function))))


def export(
    desk: Desk,
    kind: str,
    slugs: tuple[str, ...],
    output: Path,
    phase: tuple[int, ...],
    paper: str,
    steps: bool,
    draft: bool,
) -> None:
    """Write the plan that is followed, or a programme that is named, in the form of `kind`."""
    from rehab.services.paper import Layout, Wish

    if len(slugs) > 1:
        raise UserError("one_programme", count=len(slugs))
    wanted = frozenset(number - 1 for number in phase) if phase else None
    wish = Wish("".join(slugs), draft, wanted)
    papers = desk.services.papers
    found = papers.paper(None if slugs else desk.episode(), wish, texts.country_of_computer())
    sheet = texts.plan_sheet(found)
    layout = Layout(SIZES[paper], steps)
    file = papers.save_pdf(papers.document(found, sheet, layout), output)
    names = [shown.name for shown in sheet.phases]
    desk.answer({"file": str(file), "kind": kind, "phases": names}, f"Written: {file} ({', '.join(names)})")
