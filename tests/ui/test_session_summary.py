"""The summary of a session as a page: all of it in view in a usual window, and Tab goes the way the eye goes."""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton

from rehab.domain.dose import Dose
from rehab.domain.pain import Measure
from rehab.domain.plan_edit import Place
from rehab.domain.program import EveryNDays, PartOfDay
from rehab.domain.progression import Move, Proposal, Reason
from rehab.domain.session import Done, Session, StopReason
from rehab.services.progression import Asked
from rehab.ui.forms.proposal_card import proposal_state
from rehab.ui.session.page import SessionPage
from rehab.ui.session.state import build_guidance, build_session_state, doses_of
from rehab.ui.session.values import FormValues, Played, Subject, planned_sets
from rehab.ui.widgets.reading_order import stops
from tests.builders import MONDAY, NOW, make_routine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NAMES = ("Heel raise", "Calf stretch", "Towel curls", "Single-leg balance")
PLAIN = make_routine("evening", PartOfDay.EVENING, EveryNDays(1), *(name.lower() for name in NAMES))
ROUTINE = replace(
    PLAIN,
    prescriptions=tuple(
        replace(item, name=name) for item, name in zip(PLAIN.prescriptions, NAMES, strict=True)
    ),
)
PLAYED = Session(
    id=uuid4(),
    episode_id=uuid4(),
    done=Done.PART,
    at=NOW,
    day=MONDAY,
    name="Evening",
    routine_key="evening",
    planned_day=MONDAY,
    before=None,
    during=2,
    after=None,
    effort=None,
    reason=None,
    note="",
    sets=(),
)
PAGE = (1280, 772)
"""A window of 1280x800 without its menu bar."""


def shown(qtbot: Any, reason: StopReason | None, with_proposal: bool) -> SessionPage:
    """The summary of four exercises, of which one set is missing."""
    values = FormValues(planned_sets(ROUTINE), after=3, reason=reason).with_sets(3, 2)
    values = replace(values, reason=reason)
    subject = Subject(
        episode_id=uuid4(),
        primary=Measure.FIRST_STEP,
        name="Evening",
        minutes=14,
        routine_key="evening",
        planned_day=MONDAY,
        doses=doses_of(ROUTINE, values.sets),
        session=PLAYED,
        first_sets=values.sets,
        played=Played(timedelta(minutes=13), 4, complete=False),
    )
    less = Proposal(Move.STEP_BACK, Reason.RED, Dose(3, reps=12), Dose(2, reps=12), (MONDAY,))
    asked = Asked(Place(0, "evening"), ROUTINE.prescriptions[0], less)
    proposal = proposal_state(subject.episode_id, asked) if with_proposal else None
    page = SessionPage()
    qtbot.addWidget(page)
    page.resize(*PAGE)
    page.show()
    page.show_fresh(build_session_state(subject, values, NOW, proposal=proposal))
    return page


def bottom(page: SessionPage) -> int:
    """How far the page can be scrolled."""
    return page._scroll.verticalScrollBar().maximum()


@pytest.mark.parametrize(
    ("reason", "with_proposal"),
    [(StopReason.LIMP, True), (StopReason.TIRED, False), (None, False)],
    ids=["proposal", "reason", "plain"],
)
def test_that_a_summary_is_in_view_at_once(
    qtbot: Any, reason: StopReason | None, with_proposal: bool
) -> None:
    page = shown(qtbot, reason, with_proposal)
    qtbot.waitUntil(lambda: bottom(page) == 0)
    assert page.proposal.isVisible() is with_proposal


def test_that_tab_goes_through_the_summary_as_it_is_read(qtbot: Any) -> None:
    page = shown(qtbot, StopReason.LIMP, with_proposal=True)
    qtbot.waitUntil(page.effort.note.isVisible)
    chain: list[QWidget] = []
    widget: QWidget = page
    while (widget := widget.nextInFocusChain()) is not page:
        if (
            widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and page.isAncestorOf(widget)
        ):
            chain.append(widget)
    names = [widget.objectName() for widget in chain]
    read = ["strip_after", "sign_sharp", "effort_1", "sets_1", "sets_4", "proposal_accept", "session_note"]
    assert [name for name in names if name in read] == read
    assert names[-1] == "save_session"
    assert [widget for widget in stops(page) if widget in chain and widget is not page] == chain


@pytest.mark.parametrize("value", [0, 3, 5])
def test_that_no_score_is_called_fine_beside_a_sharp_pain(value: int) -> None:
    beside = build_guidance("after", value, Measure.FIRST_STEP, sign=StopReason.SHARP)
    assert beside is None
    assert build_guidance("after", 7, Measure.FIRST_STEP, sign=StopReason.SHARP) is not None


@pytest.mark.parametrize(("width", "rows"), [(1280, 1), (480, 2)])
def test_that_the_way_back_stands_above_the_last_buttons_where_one_row_is_too_short(
    qtbot: Any, width: int, rows: int
) -> None:
    page = shown(qtbot, None, with_proposal=False)
    page.resize(width, 700)
    names = ("session_back", "discard_session", "save_session")
    qtbot.waitUntil(lambda: (place(page, names[0]).bottom() < place(page, names[2]).top()) is (rows == 2))
    discard, save = place(page, names[1]), place(page, names[2])
    assert discard.bottom() == save.bottom()
    assert discard.right() < save.left()
    assert save.right() < width


def place(page: SessionPage, name: str) -> QRect:
    """Where a button stands on the page."""
    button = page.findChild(QPushButton, name)
    return QRect(button.mapTo(page, QPoint(0, 0)), button.size())
