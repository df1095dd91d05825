"""The settings file: kept whole, never trusted, never a reason not to start."""

import subprocess
import sys
from datetime import time
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.settings import Appearance, Settings
from rehab.paths import Paths
from rehab.services.preferences import Preferences


def test_that_every_setting_is_there_again_after_a_restart(paths: Paths) -> None:
    chosen = {
        "appearance": Appearance.DARK,
        "text_size": 150,
        "week_starts_on": 6,
        "day_ends_at": time(4, 30),
        "animated": False,
        "last_page": "progress",
        "favourites": ("calf-stretch", "heel-raise"),
    }
    settings = Preferences(paths).change(**chosen)
    again = Preferences(paths)
    assert again.settings == settings
    assert again.chosen == Settings(**chosen)  # type: ignore[arg-type]
    assert again.warnings == ()


def test_that_a_missing_file_means_defaults(paths: Paths) -> None:
    assert Preferences(paths).chosen == Settings()
    assert not paths.settings.exists()


def test_that_unknown_keys_stay_in_the_file(paths: Paths) -> None:
    paths.settings.write_text('text_size = 125\nlater_setting = "kept"\n[table]\nx = 1\n')
    Preferences(paths).change(animated=False)
    written = paths.settings.read_text()
    assert 'later_setting = "kept"' in written
    assert "[table]" in written
    assert "text_size = 125" in written
    assert Preferences(paths).chosen == Settings(text_size=125, animated=False)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("text_size = 110", "text_size"),
        ('text_size = "150"', "text_size"),
        ("text_size = true", "text_size"),
        ("week_starts_on = 7", "week_starts_on"),
        ("week_starts_on = -2", "week_starts_on"),
        ('appearance = "pink"', "appearance"),
        ("appearance = 3", "appearance"),
        ("animated = 1", "animated"),
        ("last_page = 5", "last_page"),
        ("day_ends_at = 13:00:00", "day_ends_at"),
        ('day_ends_at = "04:00"', "day_ends_at"),
        ("favourites = [1, 2]", "favourites"),
        ('favourites = "calf"', "favourites"),
    ],
)
def test_that_a_bad_value_is_its_default_and_a_warning(paths: Paths, line: str, name: str) -> None:
    paths.settings.write_text(f"high_contrast = true\n{line}\n")
    read = Preferences(paths)
    assert read.chosen == Settings(high_contrast=True)
    assert read.warnings == (name,)


@pytest.mark.parametrize(
    "content",
    [
        b"text_size = ",
        b"\xff\xfe\x00",
        b"a" * 200_000,
        b".".join([b"a"] * 20_000) + b" = 1",
        b"x = " + b"[" * 50_000,
        b"text_size = 125\ntext_size = 150\n",
    ],
    ids=["cut", "binary", "long", "many dots", "deep", "twice"],
)
def test_that_an_unreadable_file_means_defaults_and_is_kept_aside(paths: Paths, content: bytes) -> None:
    paths.settings.write_bytes(content)
    read = Preferences(paths)
    assert read.chosen == Settings()
    assert read.warnings == ("file_unreadable",)
    assert paths.settings.read_bytes() == content

    read.change(text_size=125)
    assert Preferences(paths).chosen == Settings(text_size=125)
    (aside,) = paths.data_dir.glob("settings-unreadable-*.toml")
    assert aside.read_bytes() == content


def test_that_a_byte_order_mark_is_no_obstacle(paths: Paths) -> None:
    paths.settings.write_bytes(b"\xef\xbb\xbftext_size = 200\n")
    assert Preferences(paths).settings.text_size == 200


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"colour": "red"}, "setting_unknown"),
        ({"text_size": 90}, "setting_invalid"),
        ({"text_size": 125, "week_starts_on": "monday"}, "setting_invalid"),
    ],
)
def test_that_a_wrong_choice_changes_nothing(paths: Paths, change: dict[str, object], code: str) -> None:
    preferences = Preferences(paths)
    with pytest.raises(UserError, match=code):
        preferences.change(**change)
    assert preferences.chosen == Settings()
    assert not paths.settings.exists()


def test_that_no_room_on_the_disk_keeps_the_old_file_whole(paths: Paths) -> None:
    Preferences(paths).change(text_size=125)
    before = paths.settings.read_bytes()
    code = (
        "import resource, sys; from pathlib import Path; from rehab.domain.errors import EnvironmentProblem;"
        "from rehab.paths import Paths; from rehab.services.preferences import Preferences\n"
        "p = Preferences(Paths(Path(sys.argv[1])))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, resource.RLIM_INFINITY))\n"
        "try: p.change(text_size=200)\n"
        "except EnvironmentProblem as problem: print(problem.code, p.settings.text_size)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(paths.data_dir)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["disk_full", "125"]
    assert paths.settings.read_bytes() == before
    assert [p.name for p in paths.data_dir.glob(".*")] == []


def test_that_a_folder_in_the_place_of_the_file_is_a_named_problem(paths: Paths) -> None:
    paths.settings.mkdir()
    preferences = Preferences(paths)
    assert preferences.warnings == ("file_unreadable",)
    preferences.change(text_size=125)
    assert Preferences(paths).settings.text_size == 125


def test_that_a_vanished_folder_is_a_named_problem(tmp_path: Path) -> None:
    preferences = Preferences(Paths(tmp_path / "nowhere"))
    with pytest.raises(EnvironmentProblem):
        preferences.change(text_size=125)
    assert preferences.chosen == Settings()
