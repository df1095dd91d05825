"""``rehab log treatment``: an entry of the treatment log."""

from __future__ import annotations

import difflib

import click

from rehab.commands.desk import Desk, read_day
from rehab.commands.options import command
from rehab.domain.errors import UserError
from rehab.domain.treatment import TreatmentKind
from rehab.ui import texts
from rehab.ui.texts.lookup import translate


def add_commands(log: click.Group) -> None:
    """Put the command of this file under ``rehab log``."""
    kind = click.argument("kind", metavar="KIND")
    start = click.option("--start", metavar="DATE", help="First day; today by default.")
    end = click.option("--end", metavar="DATE", help="Last day; still going on without it.")
    dose = click.option("--dose", default="", help="How much and how often, in your words.")
    by = click.option("--by", default="", metavar="WHO", help="Who did it.")
    note = click.option("--note", default="", help="A note.")
    command(log, "treatment")(kind(start(end(dose(by(note(log_treatment)))))))


def _kind(text: str) -> TreatmentKind:
    """A kind of the treatment log.

    Raises:
        UserError: ``treatment_kind_unknown``.
    """
    try:
        return TreatmentKind(text.strip().casefold())
    except ValueError as error:
        known = [kind.value for kind in TreatmentKind]
        near = difflib.get_close_matches(text, known, n=3, cutoff=0.3) or known[:3]
        raise UserError("treatment_kind_unknown", text=text, near=", ".join(near)) from error


def log_treatment(
    desk: Desk, kind: str, start: str | None, end: str | None, dose: str, by: str, note: str
) -> None:
    """Something else that was tried.

    \b
    KIND is one of
      exercise, load and shoes   exercise tape insole night-splint footwear weight
      relief                     nsaid painkiller ice cryotherapy
      with a clinician           manual laser ultrasound iontophoresis shockwave needling injection
      operations                 surgery nerve-release fascia-release spur-removal foot-correction
      visits and pictures        visit physiotherapist orthopaedist imaging
      anything else              other
    """
    first = read_day(start, desk.today)
    last = None if end is None else read_day(end, first)
    log_entry = desk.services.treatments.log
    episode = desk.episode().id
    stored = log_entry(_kind(kind), first, last, episode, note, dose=dose, provider=by).value
    data = {
        "id": stored.id,
        "kind": stored.kind.value,
        "start": stored.start,
        "end": stored.end,
        "dose": stored.dose,
        "by": stored.provider,
        "note": stored.note,
    }
    kind, begun = texts.treatment(stored.kind), texts.day_year(stored.start)
    if stored.end is None:
        text = translate("cli", "{treatment}: from {first}.").format(treatment=kind, first=begun)
    else:
        span = translate("cli", "{treatment}: from {first} to {last}.")
        text = span.format(treatment=kind, first=begun, last=texts.day_year(stored.end))
    desk.answer(data, text)
