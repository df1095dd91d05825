"""Building a plan: rules with blanks, and proposals that are accepted or put off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from rehab.domain.dose_step import RuleKind
from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft
from rehab.services.outcome import Change
from rehab.ui.pages import ALL_KINDS
from tests.e2e.conftest import Road, road
from tests.ui.builder_home import (
    draft,
    episode,
    evening,
    plan,
    rows,
    type_into,
    window,
)

__all__ = ["road", "window"]


# rules


def test_that_a_rule_is_picked_and_its_blanks_are_filled(window: Road) -> None:
    type_into(window, "amount_0", "3x12")
    type_into(window, "load_0", "6kg")
    window.click("rule_0")
    window.click("rule_kind_add-load")
    for name, text in (("blank_at_least", "12"), ("blank_max_pain", "9")):
        field = window.find(name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
    window.click("rule_save")
    assert "can be from 0 to 5" in window.texts()
    field = window.find("blank_max_pain")
    assert isinstance(field, QLineEdit)
    field.setText("3")
    window.click("rule_save")
    rule = evening(window).prescriptions[0].rule
    assert rule is not None
    assert (rule.kind, rule.at_least, rule.sessions, rule.max_pain, rule.add) == (
        RuleKind.ADD_LOAD,
        12,
        2,
        3,
        2,
    )
    assert "12 easy reps 2 sessions running, pain ≤ 3 → add 2 kg" in window.texts()


def test_that_a_rule_is_closed_by_escape_without_a_change(window: Road) -> None:
    window.find("rule_0").setFocus()
    window.press(Qt.Key.Key_Space)
    assert window.shows("rule_editor")
    window.press(Qt.Key.Key_Escape)
    assert not window.shows("rule_editor")
    assert (draft(window), window.page) == (None, "program")


def ready(window: Road) -> None:
    """Two good evenings at a dose that the rule can move on."""
    type_into(window, "amount_0", "3x9")
    type_into(window, "load_0", "bw")
    window.click("draft_use")
    for _ in range(2):
        draft_of_session = SessionDraft(Done.ALL, "evening-strength", window.now.date(), during=1, effort=2)
        window.services.sessions.record(draft_of_session, episode(window))
        for _ in range(2):
            window.later(days=1)
            window.services.checkins.log(Measure.FIRST_STEP, 2, episode(window))
    window.app.feed.publish(Change(ALL_KINDS))
    window.settle()


def test_that_a_met_rule_offers_more_and_accepting_makes_a_version(window: Road) -> None:
    ready(window)
    assert "Ready to move on: 3 × 11" in window.texts()
    number = plan(window).version_number
    window.click("accept_0")
    assert plan(window).version_number == number + 1
    assert not window.shows("proposal_0")
    assert rows(window)[0].state.amount == "3 × 11"


def test_that_not_yet_puts_a_proposal_off(window: Road) -> None:
    ready(window)
    before = plan(window).version_number
    window.find("decline_0").setFocus()
    window.press(Qt.Key.Key_Space)
    assert not window.shows("proposal_0")
    assert plan(window).version_number == before
