"""Starting at login: the entries of the three systems, in a home folder of the test's own."""

import plistlib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.storage import login


@dataclass
class Registry:
    """A registry that is a table."""

    values: dict[tuple[str, str], str] = field(default_factory=dict)

    def put(self, key: str, name: str, value: str) -> None:
        """Write a text value."""
        self.values[key, name] = value

    def remove(self, key: str, name: str) -> None:
        """Take a value out."""
        self.values.pop((key, name), None)


COMMAND = ("/opt/my apps/python", "-m", "rehab")


def test_that_a_linux_desktop_gets_an_autostart_entry(tmp_path: Path) -> None:
    file = login.linux_file(tmp_path)
    login.write_linux(file, COMMAND)
    assert file == tmp_path / ".config" / "autostart" / "org.rehab.Rehab.desktop"
    lines = file.read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert 'Exec="/opt/my apps/python" "-m" "rehab"' in lines
    login.remove_file(file)
    assert not file.exists()
    login.remove_file(file)


def test_that_the_folder_that_the_desktop_names_is_used(tmp_path: Path) -> None:
    assert login.linux_file(tmp_path, tmp_path / "other") == tmp_path / "other" / "autostart" / (
        "org.rehab.Rehab.desktop"
    )


def test_that_signs_with_a_meaning_in_an_exec_line_are_quoted(tmp_path: Path) -> None:
    file = login.linux_file(tmp_path)
    login.write_linux(file, ('/opt/50%"$x',))
    assert 'Exec="/opt/50%%\\\\"\\\\$x"' in file.read_text()


def test_that_a_mac_gets_a_file_for_launchd(tmp_path: Path) -> None:
    file = login.mac_file(tmp_path)
    login.write_mac(file, COMMAND)
    entry = plistlib.loads(file.read_bytes())
    assert entry == {"Label": "org.rehab.Rehab", "ProgramArguments": list(COMMAND), "RunAtLoad": True}
    login.remove_file(file)
    assert not file.exists()


def test_that_windows_gets_a_value_under_the_run_key() -> None:
    registry = Registry()
    login.write_windows(registry, COMMAND)
    assert registry.values == {(login.RUN_KEY, "Rehab"): '"/opt/my apps/python" "-m" "rehab"'}
    login.remove_windows(registry)
    login.remove_windows(registry)
    assert registry.values == {}


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_that_the_entry_of_the_running_system_is_written_and_taken_out(tmp_path: Path, platform: str) -> None:
    login.set_start_at_login(True, tmp_path, platform=platform)
    assert [file.name.split(".")[0] for file in tmp_path.rglob("*Rehab*")] == ["org"]
    login.set_start_at_login(False, tmp_path, platform=platform)
    assert list(tmp_path.rglob("*Rehab*")) == []


def test_that_a_home_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file where a folder should be")
    with pytest.raises(EnvironmentProblem):
        login.set_start_at_login(True, tmp_path, platform="linux")


def test_that_the_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/rehab/rehab")
    assert login.start_command() == ("/opt/rehab/rehab",)
    monkeypatch.setattr("sys.executable", "/opt/rehab/rehab-cli.exe")
    assert login.start_command() == ("/opt/rehab/rehab.exe",)
