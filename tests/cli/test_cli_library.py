"""The library: search, show, draw, packs, and the check of the content."""

from pathlib import Path
from xml.etree import ElementTree

from tests.cli.conftest import Rehab, one_sentence


def test_that_an_exercise_is_drawn_into_a_file(rehab: Rehab, tmp_path: Path) -> None:
    for name in ("figure.svg", "figure.png"):
        file = tmp_path / name
        answer = rehab(
            "draw", "wall-calf-stretch", "-o", str(file), "--pose", "0.5", "--theme", "dark", "--json"
        )
        assert (answer.code, answer.data["file"], answer.data["pose"]) == (0, str(file), 0.5)
    assert ElementTree.parse(tmp_path / "figure.svg").getroot().tag.endswith("svg")
    assert (tmp_path / "figure.png").read_bytes().startswith(b"\x89PNG")


def test_that_the_other_side_is_the_mirror_image(rehab: Rehab, tmp_path: Path) -> None:
    right, left, same = (tmp_path / f"{name}.svg" for name in ("right", "left", "same"))
    rehab("draw", "wall-calf-stretch", "-o", str(right))
    rehab("draw", "wall-calf-stretch", "-o", str(left), "--side", "left")
    rehab("draw", "wall-calf-stretch", "-o", str(same), "--side", "right")
    assert right.read_text("utf-8") == same.read_text("utf-8") != left.read_text("utf-8")


def test_that_the_library_can_be_searched_and_shown(rehab: Rehab, folder: Path) -> None:
    found = rehab("library", "plantr", "strech", "--json").data
    assert "plantar-fascia-stretch" in [entry["slug"] for entry in found["found"]]
    assert found["did_you_mean"] == "plantar stretch"
    calf = rehab("library", "--region", "calf", "--kind", "stretch", "--json").data["found"]
    assert calf
    assert all("calf" in entry["regions"] and entry["kind"] == "stretch" for entry in calf)
    shown = rehab("show", "plantar-fascia-stretch")
    assert shown.code == 0
    assert "How to" in shown.out
    assert "Stop if" in shown.out
    assert rehab("show", "E01", "--json").data["slug"] == "plantar-fascia-stretch"
    assert "Did you mean" in rehab("show", "plantar-fascia-strech").err
    assert not (folder / "rehab.db").exists()


def test_that_show_tells_everything_about_an_exercise(rehab: Rehab) -> None:
    shown = rehab("show", "E41").out
    for words in (
        *("Acts on     tendon, muscle", "Stage       early, middle", "Range       3–5 sets · hold 15–60 s"),
        *("Ask a professional first with", "High blood pressure", "Wall sit (wall-sit)", "Pictures"),
    ):
        assert words in shown
    data = rehab("show", "spanish-squat-hold", "--json").data
    assert (data["tissues"], data["stages"]) == (["tendon", "muscle"], ["early", "middle"])
    assert data["range"]["hold_s"] == [15, 60]
    assert "high-blood-pressure" in data["contraindications"]
    assert set(data["poses"]) == {"a", "b"}
    assert "Spanish squat" in data["synonyms"]


def test_that_the_library_can_be_narrowed_by_stage_and_by_what_speaks_against(rehab: Rehab) -> None:
    found = rehab("library", "stretch", "--stage", "early", "--without", "sciatica", "--json").data["found"]
    assert found
    assert all("early" in entry["stages"] for entry in found)
    assert "strap-calf-stretch" not in {entry["slug"] for entry in found}


def test_that_a_pack_says_what_to_begin_with(rehab: Rehab) -> None:
    packs = rehab("library", "--packs", "--json").data["packs"]
    assert len(packs) >= 16
    assert "heel-first-steps" in rehab("library", "--packs").out
    pack = rehab("library", "--pack", "heel-first-steps", "--json").data
    assert 3 <= len(pack["begin"]) <= 4
    assert pack["programmes"][0] == "heel-pain-core-self-care"
    text = rehab("library", "--pack", "K01").out
    assert text.index("to a doctor first") < text.index("To begin with") < text.index("Next")
    refused = rehab("library", "--pack", "nose")
    assert (refused.code, refused.out) == (2, "")
    assert "There is no pack called “nose”" in refused.err


def test_that_the_content_is_in_order(rehab: Rehab, folder: Path) -> None:
    checked = rehab("check", "--content-only", "--json")
    assert checked.code == 0
    assert checked.data["content"] == []
    counts = checked.data["counts"]
    assert counts["exercises"] >= 105
    assert (counts["programmes"], counts["packs"] >= 16, counts["links"] >= 80) == (20, True, True)
    assert "exercises 118, programmes 20, packs 16" in rehab("check", "--content-only").out
    assert not (folder / "rehab.db").exists()


def test_that_a_broken_exercise_file_is_named_with_line_and_field(rehab: Rehab, tmp_path: Path) -> None:
    good = Path(__file__).parents[2] / "exercises" / "foot" / "short-foot.toml"
    broken = tmp_path / "short-foot-two.toml"
    text = good.read_text(encoding="utf-8").replace('kind = "strength"', 'kind = "magic"')
    broken.write_text(text, encoding="utf-8")
    checked = rehab("check", "--content-only", str(broken), "--json")
    assert checked.code == 2
    assert one_sentence(checked.err)
    found = {problem["field"]: problem for problem in checked.data["content"]}
    assert found["kind"]["line"] == text[: text.index('kind = "magic"')].count("\n") + 1
    assert "short-foot-two.toml" in rehab("check", str(broken)).out
