"""backup, restore and rescue."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Rehab, damage, fingerprint, one_sentence


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


def test_that_what_can_be_read_of_a_file_that_does_not_open_is_saved(
    rehab: Rehab, folder: Path, tmp_path: Path
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "first-step", "5")
    file, saved = folder / "rehab.db", tmp_path / "saved.zip"
    # The mark of our data files is gone.
    content = bytearray(file.read_bytes())
    content[68:72] = b"GRMP"
    file.write_bytes(content)
    assert rehab("today").code == 2
    told = rehab("rescue", str(file), "-o", str(saved))
    assert told.code == 0, told.err
    assert "1 score" in told.out
    assert file.read_bytes() == content
    file.unlink()
    (folder / "rehab.marker").unlink()
    assert rehab("import", str(saved)).code == 0
    assert rehab("today", "--json").data["first_step"] == 5


def test_that_a_rescue_says_what_is_missing_and_what_cannot_be_read_at_all(
    rehab: Rehab, folder: Path, tmp_path: Path
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    letter = tmp_path / "letter.db"
    letter.write_text("Dear diary")
    refused = rehab("rescue", str(letter), "-o", str(tmp_path / "no.zip"))
    assert (refused.code, refused.out) == (2, "")
    assert one_sentence(refused.err)
    assert rehab("rescue", str(tmp_path / "gone.db"), "-o", str(tmp_path / "no.zip")).code == 2
    assert not (tmp_path / "no.zip").exists()
    with closing(sqlite3.connect(folder / "rehab.db")) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM patient")
        connection.commit()
    told = rehab("rescue", str(folder / "rehab.db"), "-o", str(tmp_path / "saved.zip"), "--json")
    assert told.code == 3
    assert len(told.data["missing"]) == 1


def holding(folder: Path, needle: str) -> set[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.name for path in files if needle.encode() in path.read_bytes()}


def test_that_a_person_is_deleted_for_good_when_that_is_confirmed(rehab: Rehab, folder: Path) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "session", "--done", "all", "--note", "needle in the hay")
    rehab("backup")
    (held,) = (folder / "backups").glob("*.db")
    before = fingerprint(folder)
    asked = rehab("erase")
    assert asked.code == 2
    assert held.name in asked.err
    assert fingerprint(folder) == before
    told = rehab("erase", "--yes", "--json")
    assert told.code == 3
    assert told.data["holding"] == [str(held)]
    assert holding(folder, "needle") == {held.name}
    rehab("restore", str(held))
    assert rehab("erase", "--yes", "--backups", "--json").code == 0
    assert holding(folder, "needle") == set()
    assert one_sentence(rehab("erase", "--yes").err)


def test_that_everything_is_deleted_when_that_is_confirmed(rehab: Rehab, folder: Path) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "session", "--done", "all", "--note", "needle in the hay")
    assert rehab("erase", "--everything").code == 2
    assert holding(folder, "needle") == {"rehab.db"}
    kept = rehab("erase", "--everything", "--yes", "--json").data["backup"]
    assert holding(folder, "needle") == {Path(kept).name}
    rehab("restore", kept)
    assert rehab("erase", "--everything", "--yes", "--backups").code == 0
    assert holding(folder, "needle") == set()


def test_that_what_is_rescued_into_a_file_called_txt_has_its_list_beside_it(
    rehab: Rehab, folder: Path, tmp_path: Path
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    told = rehab("rescue", str(folder / "rehab.db"), "-o", str(tmp_path / "saved.txt"))
    assert told.code == 0, told.err
    assert (tmp_path / "saved.txt").read_bytes().startswith(b"PK")
    assert (tmp_path / "saved.txt.txt").is_file()
