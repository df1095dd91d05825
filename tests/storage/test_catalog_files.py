"""What is in the content folder: files that cannot be read, that have no place there, or that come from elsewhere."""

import os
import shutil
from pathlib import Path

import pytest

from rehab.storage.catalog import Catalog
from tests.pace import within
from tests.storage.content_folder import (
    ARCH,
    EASY,
    PLAN,
    SOUND,
    SOURCES,
    folder,
    only_problem,
    problems,
    spoil,
)

__all__ = ["folder"]


@pytest.mark.parametrize(
    ("raw", "code", "line", "says"),
    [
        (b"", "empty", 1, "empty"),
        (b" \n\n", "empty", 1, "empty"),
        (b"\xef\xbb\xbfcode = 1\n", "byte_order_mark", 1, "byte order mark"),
        (b"code = 'E01'\nname = '\xff'\n", "not_utf8", 2, "UTF-8"),
        ("code = 'E01'\n".encode("utf-16"), "not_utf8", 1, "UTF-8"),
        (b"code = 'E01'\nname =\n", "syntax", 2, "not valid TOML"),
        (b"code = 'E01'\ncode = 'E02'\n", "syntax", 2, "not valid TOML"),
        (b"code = 'E01'\nsteps = [\n'a'\n", "syntax", 3, "not valid TOML"),
        (b"code = 'E01'\nname = \"open\nkind = 1\n", "syntax", 2, "not valid TOML"),
        (b"code = " + b"9" * 5000, "syntax", 1, "too long"),
        (b"#" * 1_000_001, "too_large", 1, "1000000 bytes"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_that_a_file_that_is_no_toml_is_listed(
    folder: Path, raw: bytes, code: str, line: int, says: str
) -> None:
    (folder / "foot/other.toml").write_bytes(raw)
    problem = only_problem(folder)
    assert (problem.file, problem.line, problem.field, problem.code) == ("foot/other.toml", line, "", code)
    assert says in problem.sentence
    assert len(Catalog(folder).exercises()) == 3


BOMBS = {
    "brackets": b"a = " + b"[" * 400_000,
    "brackets over lines": b"a = " + b"[\n" * 300_000,
    "closed brackets": b"a = " + b"[" * 5000 + b"]" * 5000,
    "tables": b"a = " + b"{a=" * 200_000,
    "dots in a key": b"a" + b".a" * 400_000 + b" = 1",
    "dots in a header": b"[a" + b".a" * 400_000 + b"]",
    "quoted dots": b'"a"' + b'."a"' * 200_000 + b" = 1",
    "open quote": b'a = "' + b'\\"' * 400_000,
    "open triple quote": b'a = """' + b'\\"' * 400_000,
    "quotes": b'a = "' + b'"' * 900_000,
    "one quote a line": b"'\n" * 400_000,
    "headers": b"[[a]]\n" * 150_000,
    "unknown keys": b"".join(b"k%d=1\n" % i for i in range(80_000)),
    "long list": b"steps = [" + b"1," * 300_000 + b"]",
}


@pytest.mark.parametrize("raw", BOMBS.values(), ids=BOMBS.keys())
def test_that_a_bomb_is_refused_quickly(folder: Path, raw: bytes) -> None:
    (folder / "foot/bomb.toml").write_bytes(raw)
    with within(2):
        assert {p.file for p in problems(folder)} == {"foot/bomb.toml"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("notes.txt", "wrong_ending"),
        ("arch.TOML", "wrong_ending"),
        ("arch.tml", "wrong_ending"),
        ("Arch Lift.toml", "bad_name"),
        ("con_1.toml", "bad_name"),
    ],
)
def test_that_a_wrong_file_name_is_listed(folder: Path, name: str, code: str) -> None:
    shutil.copy(folder / ARCH, folder / "foot" / name)
    problem = only_problem(folder)
    assert (problem.file, problem.code) == (f"foot/{name}", code)


def test_that_readme_and_hidden_files_are_not_content(folder: Path) -> None:
    (folder / "foot/README.md").write_text("Notes")
    (folder / "foot/.DS_Store").write_bytes(b"\0")
    assert problems(folder) == ()


def test_that_a_folder_which_is_no_region_is_listed(folder: Path) -> None:
    (folder / "feet").mkdir()
    problem = only_problem(folder)
    assert (problem.file, problem.code) == ("feet", "folder_unknown")
    assert "foot, ankle" in problem.sentence


def test_that_a_file_name_used_twice_is_listed_and_the_first_stays(folder: Path) -> None:
    text = (folder / ARCH).read_text().replace('"E01"', '"E09"').replace('["foot"]', '["calf"]')
    (folder / "calf/arch-lift.toml").write_text(text)
    problem = only_problem(folder)
    assert (problem.file, problem.code) == (ARCH, "duplicate_slug")
    assert Catalog(folder).exercise("arch-lift").code == "E09"


def test_that_a_missing_folder_is_a_problem_and_not_an_error(tmp_path: Path) -> None:
    catalog = Catalog(tmp_path / "nowhere")
    assert (catalog.exercises(), catalog.programmes()) == ((), ())
    assert [p.code for p in catalog.problems()] == ["folder_missing"]


def test_that_missing_sources_are_told(folder: Path) -> None:
    (folder / SOURCES).unlink()
    assert [(p.file, p.code) for p in problems(folder)] == [(SOURCES, "unreadable")]
    assert len(Catalog(folder).exercises()) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in the file system exist on POSIX only")
def test_that_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "foot/pipe.toml")
    assert only_problem(folder).code == "unreadable"


def test_that_validate_tells_the_problems_of_one_file(folder: Path) -> None:
    spoil(folder, EASY, "rest_s = 60", "rest_s = 9999")
    catalog = Catalog(folder)
    assert [p.field for p in catalog.validate(folder / EASY)] == ["dose.rest_s"]
    assert catalog.validate(folder / ARCH) == ()


def test_that_validate_judges_a_file_from_elsewhere_against_the_catalog(folder: Path, tmp_path: Path) -> None:
    guest = tmp_path / "my-raise.toml"
    text = (folder / EASY).read_text().replace('"E02"', '"X01"')
    guest.write_text(text)
    assert Catalog(folder).validate(guest) == ()
    guest.write_text(text.replace('"X01"', '"E02"').replace('["hard-raise"]', '["no-raise"]'))
    found = Catalog(folder).validate(guest)
    assert [(p.file, p.code) for p in found] == [
        (str(guest), "exercise_unknown"),
        (str(guest), "duplicate_code"),
    ]


def test_that_validate_knows_a_programme_from_elsewhere(folder: Path, tmp_path: Path) -> None:
    guest = tmp_path / "my-plan.toml"
    text = (folder / PLAN).read_text().replace('"P01"', '"X01"')
    guest.write_text(text)
    assert Catalog(folder).validate(guest) == ()
    guest.write_text(text.replace('"easy-raise"', '"no-raise"').replace('"V1"', '"V9"'))
    found = Catalog(folder).validate(guest)
    assert [p.code for p in found] == ["exercise_unknown", "tag_unknown"]


def test_that_validate_lists_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert [p.code for p in Catalog(SOUND).validate(tmp_path / "nothing.toml")] == ["unreadable"]
