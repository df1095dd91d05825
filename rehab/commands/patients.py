"""``rehab patients``: everybody in the data folder, those who need somebody first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from rehab.commands.options import command
from rehab.domain.caseload import Filter, Group, listed
from rehab.ui.texts import clinic as words

if TYPE_CHECKING:
    from datetime import date

    from rehab.commands.desk import Desk
    from rehab.domain.caseload import Case, KeptVerdict


def add_commands(root: click.Group) -> None:
    """Put the commands of this file under a group."""
    search = click.argument("search", nargs=-1)
    group = click.option(
        "--group",
        type=click.Choice([kind.value for kind in Group]),
        default=Group.ALL.value,
        help="Only these.",
    )
    archived = click.option("--archived", is_flag=True, help="Those who are archived.")
    command(root, "patients")(search(group(archived(patients))))


def patients(desk: Desk, search: tuple[str, ...], group: str, archived: bool) -> None:
    """List the patients, most urgent first, with what their logs say.

    Missing answers are worked out first and kept. SEARCH words must be in the name or the complaint.
    """
    caseload = desk.services.caseload
    today = caseload.today
    for _ in caseload.judge(caseload.cases()):
        pass
    cases = caseload.cases()
    spoken = [f"{case.name} {_complaint(case, today)}" for case in cases]
    wanted = Filter(Group(group), " ".join(search), archived=archived)
    shown = listed(cases, wanted, today, spoken)
    data = {"date": today, "patients": [_data(case, today) for case in shown]}
    desk.answer(data, "\n".join(_line(case, today) for case in shown) or words.nobody())


def _complaint(case: Case, today: date) -> str:
    days = None if case.start is None else (today - case.start).days
    return words.since(case.site, case.side, days)


def _line(case: Case, today: date) -> str:
    cells = (
        f"{case.name:<20.40}",
        f"{_complaint(case, today):<26}",
        f"{words.triage(case.triage(today)):<18}",
        f"{words.share(case.share):>6}",
        words.last_log(case.last_log, today),
    )
    return "  ".join(cells)


def _data(case: Case, today: date) -> dict[str, Any]:
    verdict = case.verdict
    return {
        "id": case.patient_id,
        "name": case.name,
        "site": None if case.site is None else case.site.value,
        "side": case.side.value,
        "triage": case.triage(today).value,
        "state": None if verdict is None else verdict.state.value,
        "p_failing": None if verdict is None else verdict.p_failing,
        "weeks": list(case.points),
        "last_score": case.last_score,
        "adherence": None if verdict is None else _adherence(verdict, case.share),
        "last_log": case.last_log,
        "review_on": case.review_on,
        "archived_on": case.archived_on,
    }


def _adherence(verdict: KeptVerdict, share: float | None) -> dict[str, float | None]:
    rounded = None if share is None else round(share, 3)
    return {"done": verdict.done, "planned": verdict.planned, "share": rounded}
