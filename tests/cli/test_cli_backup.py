"""backup and restore."""

from pathlib import Path

from tests.cli.conftest import Rehab, damage


def test_that_a_backup_brings_the_data_back(rehab: Rehab, tmp_path: Path) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "first-step", "5")
    copy = tmp_path / "copy.db"
    assert rehab("backup", "-o", str(copy)).code == 0
    assert rehab("backup", "-o", str(copy)).code == 2
    rehab("log", "first-step", "--not-recorded")
    restored = rehab("restore", str(copy), "--json")
    assert restored.code == 0
    assert Path(restored.data["kept"]).is_file()
    assert rehab("today", "--json").data["first_step"] == 5
    checked = rehab("check", "--json").data
    assert checked["data"]["sound"] is True
    assert checked["content"] == []


def test_that_a_damaged_data_file_can_be_replaced_by_a_backup(
    rehab: Rehab, folder: Path, tmp_path: Path
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    copy = tmp_path / "copy.db"
    rehab("backup", "-o", str(copy))
    damage(folder)
    assert rehab("today").code == 2
    assert rehab("restore", str(copy)).code == 0
    assert rehab("today").code == 0
