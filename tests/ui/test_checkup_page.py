"""The check-up page: questions, result, flags, guide, pain map and treatment log, by mouse and by keyboard."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from rehab.domain.checkup import Form, Reply, Urgency
from rehab.domain.pain_map import Place, Quality, Spot
from rehab.domain.patient import Side, Site
from rehab.domain.session import Done, SessionDraft
from rehab.domain.treatment import StartedBy, TreatmentKind
from rehab.services.bundle import open_services
from rehab.ui.guide.cards import GuideCard
from rehab.ui.guide.factory import make_checkup
from rehab.ui.guide.presenter import CheckUpPresenter
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(road: Callable[..., Road]) -> Road:
    """The app with a plan for the left heel, on the check-up page."""
    opened = road()
    opened.services.planner.start("P01", Site.HEEL, Side.LEFT)
    go(opened, "checkup:questions")
    return opened


def go(window: Road, target: str) -> None:
    window.app.window.go(target)
    window.settle()


def episode(window: Road) -> UUID:
    current = window.services.people.current()
    assert current is not None
    return current.id


def question(window: Road) -> str:
    return window.find("checkup_question").text()


def pick(window: Road, name: str, key: str) -> None:
    """Choose from a list by its key, as its popup does."""
    combo = window.find(name)
    combo.set_current(key)
    combo.activated.emit(combo.currentIndex())
    window.settle()


# the questions


def test_that_a_check_up_takes_one_key_a_question(window: Road) -> None:
    asked = window.services.checkups.way(episode(window), {})
    for _ in asked:
        window.type("n")
    (stored,) = window.services.checkups.checkups(episode(window))
    assert [name for name, _ in stored.replies] == [q.id for q in asked]
    assert stored.level is Urgency.NONE
    assert window.find("checkup_result_title").text() == "Nothing in your answers asks for haste"
    window.press(Qt.Key.Key_Return)
    assert window.page == "today"


def test_that_enter_leaves_no_result_that_asks_for_a_look(window: Road) -> None:
    go(window, "checkup:questions")
    window.type("y")
    window.press(Qt.Key.Key_Return)
    assert window.page == "checkup"


def test_that_the_weekly_form_is_shorter(window: Road) -> None:
    go(window, "checkup:short")
    asked = window.services.checkups.way(episode(window), {}, Form.SHORT)
    assert len(asked) <= 8
    for _ in asked:
        window.type("n")
    assert window.services.checkups.checkups(episode(window))[0].form is Form.SHORT


def test_that_an_emergency_stops_at_once_and_gives_the_number_of_the_country(window: Road) -> None:
    window.services.preferences.change(country="GB")
    window.type("u")
    assert window.find("checkup_result_title").text() == "Get emergency help now"
    assert window.find("emergency_number").text() == "Emergency number: 999"
    assert len(window.services.checkups.waiting(episode(window))) == 1
    # Nothing more urgent is left that could change it.
    assert window.app.window.findChild(QWidget, "checkup_hints") is None


def test_that_a_look_within_the_week_advises_the_report_first(window: Road) -> None:
    burning = "Is there burning, tingling or numbness in the sole or toes?"
    while not window.services.checkups.checkups(episode(window)):
        window.type("y" if question(window) == burning else "n")
    assert window.find("checkup_result_title").text() == "See a doctor within the next week"
    assert window.find("result_report").kind == "primary"
    assert window.find("result_today").kind == "secondary"


def test_that_a_question_is_answered_by_mouse(window: Road) -> None:
    first = question(window)
    window.click("answer_no")
    assert question(window) == first
    window.click("checkup_next")
    assert question(window) != first
    window.click("checkup_back")
    assert question(window) == first
    assert window.find("answer_no").isChecked()


def test_that_enter_goes_on_and_backspace_back_without_losing_an_answer(window: Road) -> None:
    first = question(window)
    window.press(Qt.Key.Key_Return)
    assert question(window) == first
    window.type("nn")
    window.press(Qt.Key.Key_Backspace)
    window.press(Qt.Key.Key_Backspace)
    assert question(window) == first
    assert window.find("answer_no").isChecked()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Return)
    assert "hot, red and swollen" in question(window)


def test_that_a_yes_asks_what_belongs_to_it_and_a_changed_answer_takes_it_back(window: Road) -> None:
    window.type("ny")
    assert "odd shape" in question(window)
    window.type("n")
    window.press(Qt.Key.Key_Backspace)
    window.press(Qt.Key.Key_Backspace)
    window.type("n")
    assert "hot, red and swollen" in question(window)


def test_that_answers_can_be_kept_for_later(window: Road) -> None:
    window.type("nn")
    here = question(window)
    window.click("checkup_later")
    assert window.page == "today"
    go(window, "checkup:questions")
    assert question(window) == here


def test_that_an_answer_can_be_changed_after_the_result(window: Road) -> None:
    window.type("y")
    assert window.services.checkups.waiting(episode(window))
    window.click("result_change")
    window.type("n")
    assert "fall" in question(window)
    for _ in range(20):
        if window.shows("checkup_question"):
            window.type("n")
    assert len(window.services.checkups.checkups(episode(window))) == 1
    assert window.services.checkups.waiting(episode(window)) == ()


def test_that_without_a_complaint_the_place_is_asked_first(road: Callable[..., Road]) -> None:
    opened = road()
    go(opened, "checkup")
    assert "Say where it hurts first" in opened.texts()


# flags


def flag(window: Road) -> None:
    window.services.checkups.record(episode(window), {"S02": Reply.YES})
    window.app.feed.publish(_everything())
    window.settle()


def _everything():
    from rehab.services.outcome import Change
    from rehab.ui.pages import ALL_KINDS

    return Change(ALL_KINDS)


def test_that_a_flag_is_closed_by_keyboard_and_the_plan_goes_on_and_all_can_be_undone(window: Road) -> None:
    flag(window)
    go(window, "today")
    assert "The plan is paused" in window.texts()
    go(window, "checkup:close")
    assert window.shows("look_form")
    window.press(Qt.Key.Key_Return, CONTROL)
    assert "Say who looked at it" in window.find("look_error").text()
    window.find("look_who").setFocus()
    window.type("Dr Weber")
    window.press(Qt.Key.Key_Return, CONTROL)
    assert window.page == "today"
    assert window.services.checkups.waiting(episode(window)) == ()
    assert "The plan is paused" not in window.texts()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert len(window.services.checkups.waiting(episode(window))) == 1
    assert "The plan is paused" in window.texts()


def test_that_a_flag_is_closed_by_mouse_from_any_page(window: Road) -> None:
    flag(window)
    go(window, "library")
    banner = window.find("flag_banner")
    assert "The plan is paused" in banner.text()
    buttons = [b for b in banner.findChildren(QWidget) if b.property("action") == "looked"]
    window.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    window.settle()
    window.find("look_who").setText("A physiotherapist")
    window.click("look_save")
    assert window.services.checkups.waiting(episode(window)) == ()
    assert not window.shows("flag_banner")


def test_that_the_check_up_is_two_clicks_away_from_every_page(window: Road) -> None:
    for page in ("today", "progress", "program", "library", "history", "settings", "paper", "report"):
        go(window, page)
        row = window.app.window.sidebar.rows["checkup"]
        window.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        window.settle()
        assert window.shows("checkup_question"), page
    for page in ("session", "first_run:program"):
        go(window, page)
        window.app.pages.commands._menus.actions["page_checkup"].trigger()
        window.settle()
        assert window.shows("checkup_question"), page


def test_that_strong_pain_in_a_session_offers_the_check_up(window: Road) -> None:
    window.services.checkups.record(episode(window), {"U07": Reply.NO})
    window.later(days=1)
    done = window.services.sessions.record(SessionDraft(Done.ALL, during=8), episode(window))
    window.app.feed.publish(done.change)
    go(window, "library")
    banner = window.find("flag_banner")
    assert "pain of 7 or more" in banner.text()
    buttons = {b.property("action"): b for b in banner.findChildren(QWidget) if b.property("action")}
    window.qtbot.mouseClick(buttons["answer"], Qt.MouseButton.LeftButton)
    window.settle()
    assert window.shows("checkup_question")
    go(window, "library")
    window.qtbot.mouseClick(_button(window, "later"), Qt.MouseButton.LeftButton)
    assert not window.shows("flag_banner")


def _button(window: Road, action: str) -> QWidget:
    banner = window.find("flag_banner")
    return next(b for b in banner.findChildren(QWidget) if b.property("action") == action)


def test_that_past_check_ups_are_listed_and_deleted_and_brought_back(window: Road) -> None:
    window.services.checkups.record(episode(window), {"S09": Reply.YES})
    go(window, "checkup:past")
    assert "Burning, tingling or numb sole. Nobody has looked at it yet" in window.texts()
    window.click("past_delete")
    assert window.services.checkups.checkups(episode(window)) == ()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert len(window.services.checkups.checkups(episode(window))) == 1


def test_that_check_ups_and_maps_are_listed_by_day_opened_and_compared(window: Road) -> None:
    first = window.services.checkups.record(episode(window), {"U07": Reply.NO, "S09": Reply.NO}).value
    spot = Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 6)
    window.services.maps.save(episode(window), (spot,))
    window.later(days=7)
    second = window.services.checkups.record(episode(window), {"U07": Reply.NO, "S09": Reply.UNSURE}).value
    window.services.maps.save(episode(window), (Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 3),))
    go(window, "checkup:past")
    changes = window.find(f"past_changes_{second.id}").text()
    assert changes == "Since 17 November 2026: Burning, tingling or numb sole: no → not sure"
    window.click(f"past_open_{first.id}")
    assert "Chest pain, short breath or blood: no" in window.texts()
    look = window.find(f"past_open_{first.id}")
    assert look.hasFocus()
    window.press(Qt.Key.Key_Space)
    assert "Chest pain, short breath or blood: no" not in window.texts()
    newest, earlier = window.services.maps.maps(episode(window))
    assert "weaker" in window.find(f"past_changes_{newest.id}").text()
    window.click(f"past_open_{earlier.id}")
    assert "Left: under the heel, inner side: 6 → 3, weaker" in window.texts()


# guide


def test_that_the_content_is_read_behind_the_window_the_first_time(window: Road) -> None:
    folder = window.paths.data_dir
    window.close()
    second = Road(window.qtbot, folder)
    services = open_services(second.paths, second.clock)
    assert not services.checkups.ready
    second.open()
    second.app.window.go("checkup:guide/causes")
    second.settle()
    assert second.shows("head_fascia")
    assert second.services.checkups.ready
    second.close()


def test_that_what_is_asked_for_while_the_content_is_read_is_shown_then(window: Road) -> None:
    page = window.app.window.page("checkup")
    presenter = page.findChild(CheckUpPresenter)
    window.app.services.checkups._catalog._guide = None
    presenter.open("guide/causes")
    presenter.open("guide/treatments")
    assert not window.shows("head_fascia"), "nothing is read in the thread of the window"
    window.settle()
    assert window.shows("head_taping")


def test_that_a_card_opens_in_place_by_mouse_and_by_keyboard(window: Road) -> None:
    go(window, "checkup:guide/causes")
    window.click("head_fat-pad")
    details = window.find("details_fat-pad")
    assert "Typical story" in window.texts()
    head = window.find("head_fat-pad")
    head.setFocus()
    window.press(Qt.Key.Key_Return)
    assert not details.isVisible()
    window.press(Qt.Key.Key_Space)
    assert window.shows("details_fat-pad")


def test_that_only_what_was_logged_is_worth_asking_about(window: Road) -> None:
    go(window, "checkup:guide/causes")
    assert "Worth asking about" not in "\n".join(_captions(window))
    window.services.checkups.record(episode(window), {"S09": Reply.YES})
    go(window, "today")
    go(window, "checkup:guide/causes")
    marked = [card.state.slug for card in _cards(window) if card.state.marked]
    assert marked == ["nerve"]


def _cards(window: Road) -> list[QWidget]:
    from rehab.ui.guide.cards import GuideCard

    return [card for card in window.window.findChildren(GuideCard) if card.isVisible()]


def _captions(window: Road) -> list[str]:
    return [card.state.clue for card in _cards(window)]


def test_that_every_link_of_every_card_leads_somewhere(window: Road) -> None:
    for kind, count in (("causes", 20), ("treatments", 25)):
        go(window, f"checkup:guide/{kind}")
        cards = _cards(window)
        assert len(cards) == count
        for target in {link.target for card in cards for link in card.state.links}:
            name, _, argument = target.partition(":")
            assert window.app.window.has_page(name), target
            if name == "library":
                window.services.library.exercise(argument)


def test_that_a_treatment_can_be_logged_from_its_card(window: Road) -> None:
    go(window, "checkup:guide/treatments/taping")
    window.click("log_taping")
    assert window.shows("ledger_form")
    assert window.find("ledger_kind").current() == TreatmentKind.TAPE.value
    window.click("ledger_save")
    assert [t.kind for t in window.services.treatments.treatments(episode(window))] == [TreatmentKind.TAPE]


# pain map


def test_that_spots_are_marked_by_mouse_described_and_saved(window: Road) -> None:
    go(window, "checkup:map")
    window.click("heel_plantar-medial_left")
    window.find("map_strip").setFocus()
    window.type("6")
    window.click("quality_sharp")
    window.click("heel_mid-achilles_right")
    window.click("map_save")
    (stored,) = window.services.maps.maps(episode(window))
    spots = {(s.place, s.side): s for s in stored.spots}
    assert spots[Place.PLANTAR_MEDIAL, Side.LEFT].intensity == 6
    assert spots[Place.PLANTAR_MEDIAL, Side.LEFT].qualities == (Quality.SHARP,)
    assert spots[Place.MID_ACHILLES, Side.RIGHT].intensity is None


def test_that_spots_are_marked_by_keyboard_and_read_as_check_boxes(window: Road) -> None:
    go(window, "checkup:map")
    box = window.find("heel_mid-achilles_left")
    assert "Left: middle of the Achilles tendon" in box.accessibleName()
    box.setFocus()
    window.press(Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not box
    window.press(Qt.Key.Key_Return)
    assert focused.isChecked()
    window.press(Qt.Key.Key_Space)
    assert not focused.isChecked()


def test_that_two_maps_stand_side_by_side_and_one_can_be_deleted(window: Road) -> None:
    go(window, "checkup:map")
    window.click("heel_plantar-medial_left")
    window.find("map_strip").setFocus()
    window.type("6")
    window.click("map_save")
    window.later(days=7)
    go(window, "checkup:map")
    window.find("map_strip").setFocus()
    window.type("3")
    window.click("map_save")
    assert "Left: under the heel, inner side: 6 → 3, weaker" in window.texts()
    window.click("map_delete")
    assert len(window.services.maps.maps(episode(window))) == 1
    window.press(Qt.Key.Key_Z, CONTROL)
    assert len(window.services.maps.maps(episode(window))) == 2


# treatment log


def test_that_a_treatment_is_logged_changed_deleted_and_brought_back(window: Road) -> None:
    go(window, "checkup:tried")
    window.type("t")
    assert window.shows("ledger_form")
    pick(window, "ledger_kind", TreatmentKind.ORTHOPAEDIST.value)
    pick(window, "ledger_started", StartedBy.CLINICIAN.value)
    window.find("ledger_provider").setText("Dr Weber")
    window.find("ledger_dose").setText("once")
    window.press(Qt.Key.Key_Return, CONTROL)
    (stored,) = window.services.treatments.treatments(episode(window))
    assert (stored.kind, stored.provider, stored.dose) == (TreatmentKind.ORTHOPAEDIST, "Dr Weber", "once")
    assert stored.one_off
    window.click(f"ledger_edit_{stored.id}")
    window.find("ledger_provider").setText("Dr Braun")
    window.click("ledger_save")
    assert window.services.treatments.treatments(episode(window))[0].provider == "Dr Braun"
    window.click(f"ledger_edit_{stored.id}")
    window.click("ledger_delete")
    assert window.services.treatments.treatments(episode(window)) == ()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert len(window.services.treatments.treatments(episode(window))) == 1
    window.press(Qt.Key.Key_Z, CONTROL)
    assert window.services.treatments.treatments(episode(window))[0].provider == "Dr Weber"


def test_that_a_wrong_last_day_is_told_in_the_form(window: Road) -> None:
    go(window, "checkup:tried")
    window.click("ledger_add")
    form = window.find("ledger_form")
    form.length.set_current("until")
    form.length.chosen.emit("until")
    form.end.set_day(window.now.date() - timedelta(days=3))
    window.click("ledger_save")
    assert window.find("ledger_error").text()
    assert window.shows("ledger_form")


# about and settings


def test_that_about_names_sources_evidence_and_versions(window: Road) -> None:
    go(window, "settings:about")
    said = window.texts()
    for words in ("26 November 2026", "Finucane", "Python", "Qt", "SQLite", "MIT licence", "18 and over"):
        assert words in said, words


def test_that_the_country_is_chosen_in_settings(window: Road) -> None:
    go(window, "settings:general")
    pick(window, "setting_country", "DE")
    assert window.services.preferences.settings.country == "DE"


def test_that_parts_without_a_complaint_say_what_comes_there_and_lead_to_the_place(
    road: Callable[..., Road],
) -> None:
    window = road()
    for part, word in (("map", "mark here"), ("tried", "what you try"), ("past", "stand here")):
        window.app.window.go(f"checkup:{part}")
        window.settle()
        assert word in window.texts()
        assert not window.shows("ledger_add")
        window.click("empty_start")
        assert window.page == "first_run"


def test_that_cards_that_are_open_stay_so_when_the_window_becomes_narrow(window: Road) -> None:
    window.app.window.resize(1500, 900)
    go(window, "checkup:guide/causes")
    card = next(c for c in window.window.findChildren(GuideCard) if c.isVisible())
    slug = card.state.slug
    window.click(f"head_{slug}")
    window.app.window.resize(900, 900)
    window.settle()
    assert window.shows(f"details_{slug}")


def test_that_what_was_not_stored_yet_stays_with_its_complaint(window: Road) -> None:
    presenter = window.window.findChild(CheckUpPresenter)
    assert presenter is not None
    window.type("n")
    assert presenter.questions.under_way
    go(window, "checkup:map")
    presenter.map.toggle(Place.INSERTION, Side.LEFT, True)
    assert window.find("map_save").isEnabled()
    heel = episode(window)
    window.later(hours=1)
    window.services.planner.start("P01", Site.KNEE, Side.RIGHT)
    assert episode(window) != heel
    go(window, "checkup:map")
    presenter.refresh()
    assert not window.find("map_save").isEnabled()
    go(window, "checkup:questions")
    assert not presenter.questions.under_way
    assert window.find("checkup_question").text() == window.services.checkups.way(episode(window), {})[0].text


def test_that_answers_of_a_new_check_up_replace_no_other_one(window: Road) -> None:
    presenter = window.window.findChild(CheckUpPresenter)
    assert presenter is not None
    questions = presenter.questions
    asked = window.services.checkups.way(episode(window), {})
    for _ in asked:
        window.type("n")
    questions.act("change")
    questions.show_waiting()
    questions.start(Form.FULL)
    for _ in asked:
        window.type("n")
    assert len(window.services.checkups.checkups(episode(window))) == 2


def test_that_what_was_asked_for_is_shown_when_something_changes_before_the_content_is_read(
    window: Road,
) -> None:
    pages = window.app.pages
    fresh = open_services(window.paths, window.clock)
    page, presenter = make_checkup(fresh, pages.jobs, pages.undo, window.app.feed, window.app.window)
    assert not fresh.checkups.ready
    presenter.open("map")
    presenter.refresh()
    window.settle()
    assert fresh.checkups.ready
    assert presenter.place == "map"
    fresh.close()
    page.deleteLater()
