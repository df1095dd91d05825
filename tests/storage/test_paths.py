"""Where data and content are found."""

from pathlib import Path

import pytest

from rehab.paths import Paths, resource


def test_that_the_folder_asked_for_comes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REHAB_DATA_DIR", str(tmp_path / "env"))
    assert Paths.resolve(tmp_path / "asked").data_dir == tmp_path / "asked"
    assert Paths.resolve().data_dir == tmp_path / "env"
    monkeypatch.setenv("REHAB_DATA_DIR", "")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    assert Paths.resolve().data_dir.name == "rehab"


def test_that_everything_of_a_person_lies_in_one_private_folder(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data").ensure()
    places = (
        paths.database,
        paths.settings,
        paths.backups,
        paths.logs,
        paths.cache,
        paths.temp,
        paths.marker,
    )
    assert all(place.is_relative_to(paths.data_dir) for place in places)
    folders = (paths.data_dir, paths.backups, paths.logs, paths.cache, paths.photos, paths.temp)
    assert [folder.stat().st_mode & 0o777 for folder in folders] == [0o700] * len(folders)


def test_that_a_relative_folder_is_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.resolve(Path("here")).data_dir == tmp_path / "here"


def test_that_content_is_found_beside_the_package_in_a_checkout() -> None:
    assert resource("exercises").is_dir()
    assert resource("exercises", "foot", "a.toml") == resource("exercises") / "foot" / "a.toml"
