"""The hand-out: one page that asks nobody for anything, shows what was typed letter for letter, and counts."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from PySide6.QtQml import QJSEngine

from rehab.domain.sheet import Sheet, SheetPhase, SheetRow, SheetSession, SheetStep, SheetZone
from rehab.exchange.handout import handout
from rehab.paths import resource
from rehab.ui.texts.handout import handout_words
from tests.exchange.browser import Browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

NASTY = '<script>alert(1)</script>" onload="x" {seconds} </style>'
LENS = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48" viewBox="0 0 4 3" role="img"><title></title>'
    '<clipPath id="lens1"><circle r="1"/></clipPath><g clip-path="url(#lens1)"></g></svg>\n'
)
TIMER = (
    (SheetStep("Get ready", 3, rest=True), SheetStep("Hold", 30)),
    (SheetStep("Get ready", 3, rest=True), SheetStep("Your pace", 0)),
)


def sheet(name: str = "Calf stretch") -> Sheet:
    row = SheetRow(
        "calf", name, f"Drawing: {name}", "3 × 30 s", "every day", (1, 0) * 7, steps=(name,), cue=name
    )
    timed = replace(row, note=name, caution=name, more=name, timer=TIMER)
    other = replace(timed, slug="foot", name="Short foot")
    session = SheetSession("evening", name, "every day · about 3 min", (timed, other))
    days = tuple((f"{'MTWTFSS'[i % 7]}", f"Day {i}") for i in range(14))
    phase = SheetPhase(
        name=name,
        when="Weeks 1–2",
        aim=name,
        move_on=name,
        days=days,
        boxes=tuple(str(i) for i in range(16, 30)),
        dates=tuple(f"2026-11-{i}" for i in range(16, 30)),
        scores="First-step pain, 0–10",
        sessions=(session,),
    )
    return Sheet(
        title=name,
        language="en",
        overline=name,
        notice=name,
        contact="Call",
        zones=(SheetZone("green", "Pain 0–2", "Fine"),),
        before=name,
        phases=(phase,),
        wait="When not to wait",
        wait_page="On page {page}.",
        wait_parts=(("Call 112 now", name),),
        small_print=(name,),
        foot=name,
        page_words="Page {page} of {pages}",
        words=tuple(handout_words().items()),
    )


def page(made: Sheet) -> str:
    return handout(made, {"calf": LENS, "foot": LENS, "unused": LENS}, resource("assets", "paper")).decode(
        "utf-8"
    )


class Reader(HTMLParser):
    """Notes every element with its attributes, and what stands inside scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.inside: list[tuple[str, str]] = []
        self._open = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        self._open = tag

    def handle_data(self, data: str) -> None:
        if self._open in ("script", "style"):
            self.inside.append((self._open, data))
            self._open = ""

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.found if name == tag]


def test_that_the_policy_allows_the_one_style_and_the_one_script() -> None:
    reader = Reader(page(sheet()))

    (policy,) = (m["content"] for m in reader.all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    style = next(text for tag, text in reader.inside if tag == "style")
    script = [text for tag, text in reader.inside if tag == "script"][-1]
    for kind, text in (("style-src", style), ("script-src", script)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")


def test_that_nothing_is_asked_of_the_network() -> None:
    text = page(sheet())
    reader = Reader(text)

    links = {value for _, a in reader.found for name, value in a.items() if name in ("src", "href")}
    assert links == {"#drawing-calf", "#drawing-foot"}
    assert not re.search(r"https?://(?!www\.w3\.org)|url\((?!#)|@import|fetch\(|XMLHttp", text)
    assert not [name for _, a in reader.found for name in a if name.startswith("on") or name == "style"]


def test_that_what_was_typed_stays_text() -> None:
    reader = Reader(page(sheet(NASTY)))

    assert len(reader.all("script")) == 2
    assert len(reader.all("style")) == 1
    assert not [a for _, a in reader.found if "onload" in a]


def test_that_each_drawing_is_there_once_with_names_of_its_own() -> None:
    reader = Reader(page(sheet()))

    names = [a["id"] for _, a in reader.found if "id" in a]
    assert len(names) == len(set(names))
    assert {"drawing-calf", "drawing-foot", "calf-lens1", "foot-lens1"} <= set(names)
    assert "drawing-unused" not in names


def test_that_every_tick_and_score_has_a_name_for_screen_readers_and_a_key_of_its_own() -> None:
    fields = Reader(page(sheet())).all("input")

    assert all(field["aria-label"] for field in fields)
    keys = [field["data-key"] for field in fields]
    assert len(keys) == len(set(keys)) == 14 + 7


def test_that_timers_hold_every_step() -> None:
    timers = [json.loads(a["data-timer"]) for a in Reader(page(sheet())).all("div") if "data-timer" in a]

    assert timers[0] == [[["Get ready", 3], ["Hold", 30]], [["Get ready", 3], ["Your pace", 0]]]


def test_that_the_script_can_be_read_by_an_engine(qapp: QApplication) -> None:
    script = resource("assets", "paper", "handout.js").read_text(encoding="utf-8")

    engine = QJSEngine()
    result = engine.evaluate(script)

    # Without a page there is no document; anything but that is a mistake in the script.
    assert result.toString() == "ReferenceError: document is not defined"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A headless Chromium, where the computer has one as `chromium` or `google-chrome`."""
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("no Chromium on this computer: the page is parsed only")
    opened = Browser(program, tmp_path_factory.mktemp("chromium"))
    yield opened
    opened.close()


def test_that_timer_and_ticks_work_in_a_browser(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "plan.html"
    file.write_text(page(sheet()), encoding="utf-8")
    browser.open(file)
    assert browser.run("document.querySelectorAll('[data-timer]')[0].hidden") is False
    assert browser.run("getComputedStyle(document.body).margin") == "0px"

    browser.run("window.ahead = 0; const real = Date.now; Date.now = () => real() + window.ahead;")
    browser.run("document.querySelector('.start').click()")
    assert browser.run("document.querySelector('.step').textContent") == "Get ready"
    browser.run("window.ahead += 3100")
    browser.wait("document.querySelector('.step').textContent === 'Hold'")
    assert browser.run("document.querySelector('.set').textContent") == "Set 1 of 2"
    browser.run("document.querySelector('.pause').click(); window.ahead += 60000")
    assert browser.run("document.querySelector('.step').textContent") == "Hold"
    browser.run("document.querySelector('.pause').click(); window.ahead += 30000")
    browser.wait("document.querySelector('.set').textContent === 'Set 2 of 2'")
    browser.run("window.ahead += 3100")
    browser.wait("document.querySelector('.next').textContent === 'Done'")
    browser.run("document.querySelector('.next').click()")
    assert browser.run("document.querySelector('.ended').textContent") == "All sets done"

    browser.run("document.querySelectorAll('input[type=checkbox]')[0].click()")
    browser.run(
        "(() => { const f = document.querySelector('input[type=number]'); f.value = '4';"
        "f.dispatchEvent(new Event('change')); })()"
    )
    browser.open(file)
    assert browser.run("document.querySelectorAll('input[type=checkbox]')[0].checked") is True
    assert browser.run("document.querySelector('input[type=number]').value") == "4"
    assert browser.run("document.getElementById('kept').textContent") == handout_words()["kept"]
    assert browser.errors == []


def test_that_the_page_fits_a_phone(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "plan.html"
    file.write_text(page(sheet("Wadenstreckungsübungsbeschreibung " * 3)), encoding="utf-8")
    browser.open(file, width=360)
    assert browser.run("document.documentElement.scrollWidth") == 360
