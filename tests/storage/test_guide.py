"""The guide that ships: every cause and treatment has its card, its sources, and something the app does about it."""

import re
import shutil
from pathlib import Path

import pytest

from rehab.domain.checkup import Urgency
from rehab.domain.guide import Cause, CauseGroup, LinkKind, TreatmentCard, TreatmentGroup
from rehab.domain.treatment import TreatmentKind
from rehab.storage.catalog import Catalog
from rehab.ui.icons import icon_names
from tests.guide_rows import CAUSES, GUIDE, TREATMENTS, find, listing, resolves
from tests.reading_age import reading_age, syllables

FOLDER = Path(__file__).parents[2] / "exercises"
OLDEST = 12
"""Reading age in years that no text may pass."""


def sentences(*texts: str) -> str:
    return " ".join(text if text[-1] in ".?" else f"{text}." for text in texts if text)


def told() -> list[tuple[str, str]]:
    """Every text of the guide, by the name of what it belongs to."""
    texts = [(q.id, sentences(q.text, q.why, q.explain, q.action)) for q in GUIDE.questions]
    for c in GUIDE.causes:
        words = [link.words for link in c.links]
        texts.append((c.slug, sentences(c.clue, c.summary, c.story, c.check, c.helps, c.wait, *words)))
    for t in GUIDE.treatments:
        words = [link.words for link in t.links]
        texts.append((t.slug, sentences(t.summary, t.evidence, t.what, t.how, t.caution, *words)))
    return [*texts, *((fact.id, fact.text) for fact in GUIDE.facts)]


@pytest.mark.parametrize(
    ("group", "words"), [(group, words) for group, names in CAUSES.items() for words in names], ids=str
)
def test_that_a_cause_leads_to_its_card_its_sources_and_what_the_app_does(
    group: CauseGroup, words: str
) -> None:
    card = find(words, GUIDE.causes)
    assert isinstance(card, Cause)
    assert card.group is group
    assert len(card.sources) == len({tag.rstrip("*").split("-")[0] for tag in card.tags}) > 0
    assert all(len(text) > 8 for text in (card.story, card.check, card.helps, card.wait))
    assert card.links
    assert [link.target for link in card.links if not resolves(link)] == []


@pytest.mark.parametrize("words", TREATMENTS)
def test_that_a_treatment_leads_to_its_card_its_sources_and_the_log(words: str) -> None:
    card = find(words, GUIDE.treatments)
    assert isinstance(card, TreatmentCard)
    assert len(card.sources) == len({tag.rstrip("*").split("-")[0] for tag in card.tags}) > 0
    assert [link.target for link in card.links if not resolves(link)] == []
    assert LinkKind.LEDGER in {link.kind for link in card.links}


def test_that_every_kind_of_the_log_but_the_plain_ones_has_a_card() -> None:
    linked = {link.target for card in (*GUIDE.causes, *GUIDE.treatments) for link in card.links}
    plain = {TreatmentKind.VISIT, TreatmentKind.SURGERY, TreatmentKind.OTHER}
    assert {kind.value for kind in TreatmentKind if kind not in plain} <= linked


def test_that_every_group_has_cards_and_every_picture_is_there() -> None:
    assert {card.group for card in GUIDE.causes} == set(CauseGroup)
    assert {card.group for card in GUIDE.treatments} == set(TreatmentGroup)
    for card in GUIDE.treatments:
        assert bool(card.icon) != bool(card.picture), card.slug
        assert not card.icon or card.icon in icon_names(), card.slug


def test_that_a_doctors_visit_and_a_picture_claim_no_effect() -> None:
    without = {card.slug for card in GUIDE.treatments if card.strength is None}
    assert without == {"physiotherapist", "orthopaedist", "ultrasound-imaging"}


@pytest.mark.parametrize(("name", "text"), told(), ids=[name for name, _ in told()])
def test_that_a_reader_of_twelve_years_can_read_it(name: str, text: str) -> None:
    assert reading_age(text) <= OLDEST


def test_that_the_reading_age_counts_syllables_as_people_do() -> None:
    words = {"heel": 1, "doctor": 2, "first-step": 2, "emergency": 4, "changed": 1, "wanted": 2, "table": 2}
    assert {word: syllables(word) for word in words} == words
    assert reading_age("The cat sat.") < 6 < reading_age("Inflammatory rheumatological considerations apply.")


BANNED = re.compile(
    r"!|\bcures?\b|\bcured\b|\bguarantee|\bproven\b|\byou have plantar|\bdiagnos|\bmost likely\b"
    r"|\bmost common\b|\bmore likely\b|\bsafe\b|\brisk-free\b|\bpredict|\bmg\b|\bcenter\b|\btreatment failed\b|  ",
    re.IGNORECASE,
)
CURE_RATE = re.compile(r"\d+ ?%|\d+ of \d+ people|percent", re.IGNORECASE)


@pytest.mark.parametrize(("name", "text"), told(), ids=[name for name, _ in told()])
def test_that_texts_promise_nothing_rank_nothing_and_name_no_rate(name: str, text: str) -> None:
    assert BANNED.search(text) is None
    assert CURE_RATE.search(text) is None


def test_that_an_action_is_an_order_that_fits_into_the_flag_card() -> None:
    for question in GUIDE.questions:
        if question.urgency is not Urgency.NONE:
            assert question.action[0].islower(), question.id
            assert not question.action.endswith("."), question.id


def test_that_every_emergency_asks_to_call_or_go_now() -> None:
    emergencies = [q for q in GUIDE.questions if q.urgency is Urgency.EMERGENCY]
    assert len(emergencies) >= 8
    assert all("now" in q.action for q in emergencies)
    assert all("today" in q.action for q in GUIDE.questions if q.urgency is Urgency.TODAY)


def test_that_no_emergency_number_stands_in_code_or_texts() -> None:
    numbers = {country.emergency for country in GUIDE.countries}
    root = FOLDER.parent / "rehab"
    pattern = re.compile(rf"[\"' ](?:{'|'.join(sorted(numbers - {'000'}))})[\"'.]")
    hits = [
        f"{file.relative_to(root)}: {line.strip()}"
        for folder in ("ui/texts", "ui/guide", "services", "domain/checkup.py", "domain/flag.py")
        for file in ([root / folder] if folder.endswith(".py") else sorted((root / folder).rglob("*.py")))
        for line in file.read_text(encoding="utf-8").splitlines()
        if pattern.search(line) and "emergency" in line.casefold()
    ]
    assert hits == []


def broken(tmp_path: Path, name: str, old: str, new: str) -> list[tuple[str, int, str, str]]:
    """Problems after one change in a copy of the content."""
    folder = tmp_path / "exercises"
    shutil.copytree(FOLDER, folder)
    file = folder / "guide" / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return [(p.file, p.line, p.field, p.code) for p in Catalog(folder).problems()]


def test_that_a_mistake_is_told_with_file_line_and_field(tmp_path: Path) -> None:
    file = "causes/fascia.toml"
    text = (FOLDER / "guide" / file).read_text(encoding="utf-8").splitlines()
    line = next(n for n, row in enumerate(text, start=1) if row.startswith("group"))
    found = broken(tmp_path, file, 'group = "local"', 'group = "locl"')
    assert (f"guide/{file}", line, "group", "unknown_word") in found


@pytest.mark.parametrize(
    ("name", "old", "new", "field", "code"),
    [
        ("causes/nerve.toml", 'target = "S09"', 'target = "S99"', "links[1].target", "target_unknown"),
        ("causes/nerve.toml", '"burning"', '"burnin"', "asks[2]", "ask_unknown"),
        ("causes/fascia.toml", '"V30"', '"V999"', "tags[2]", "tag_unknown"),
        ("causes/fascia.toml", "story =", "storry =", "storry", "unknown_key"),
        ("treatments/laser.toml", 'strength = "low"', 'strength = "lowest"', "strength", "unknown_word"),
        (
            "questions.toml",
            'opens = ["U15"]',
            'opens = ["U99"]',
            "questions[42].opens[1]",
            "question_unknown",
        ),
        ("questions.toml", 'card = "injury"', 'card = "injry"', "questions[4].card", "card_unknown"),
        ("questions.toml", "short = true", 'short = "yes"', "questions[1].short", "wrong_type"),
        (
            "questions.toml",
            'action = "see a doctor today"',
            'action = ""',
            "questions[11].action",
            "action_missing",
        ),
        ("facts.toml", "reviewed = 2026-11-26", 'reviewed = "soon"', "reviewed", "wrong_type"),
        ("countries.toml", 'emergency = "112"', 'emergency = "one"', "AT.emergency", "wrong_form"),
        ("countries.toml", 'tags = ["V98*", "M88-h"]', 'tags = ["M88-h"]', "AU.tags", "wrong_form"),
        ("sources.toml", "year = 2024", "year = 24", "V27.year", "out_of_range"),
    ],
)
def test_that_each_kind_of_mistake_is_found_at_its_line(
    tmp_path: Path, name: str, old: str, new: str, field: str, code: str
) -> None:
    text = (FOLDER / "guide" / name).read_text(encoding="utf-8")
    line = text.count("\n", 0, text.index(old)) + 1
    found = {(n, f, c) for file, n, f, c in broken(tmp_path, name, old, new) if file == f"guide/{name}"}
    assert (line, field, code) in found, found


def test_that_a_broken_card_leaves_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "exercises"
    shutil.copytree(FOLDER, folder)
    (folder / "guide/causes/fascia.toml").write_text("name = 3")
    guide = Catalog(folder).guide()
    assert len(guide.causes) == len(GUIDE.causes) - 1
    assert guide.questions == GUIDE.questions


def test_that_the_list_of_the_guide_names_every_card_link_and_warning_sign() -> None:
    listed = (FOLDER.parent / "docs/guide.md").read_text(encoding="utf-8")
    for card in (*GUIDE.causes, *GUIDE.treatments):
        row = next((line for line in listed.splitlines() if f"| {card.name} |" in line), "")
        assert [link.target for link in card.links if f"`{link.target}`" not in row] == [], card.name
    assert [q.id for q in GUIDE.questions if q.action and f"| {q.id} |" not in listed] == []


def test_that_each_name_has_its_row_in_the_listing() -> None:
    rows = [
        line for line in listing().splitlines() if line.startswith("| ") and not line.startswith("| asked")
    ]
    assert len(rows) == sum(map(len, CAUSES.values())) + len(TREATMENTS)
    assert all(re.search(r"\b[VMP]\d*", row.split(" | ")[3]) for row in rows)
