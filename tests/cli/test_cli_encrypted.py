"""The command line over an encrypted data folder."""

from pathlib import Path

import pytest

from rehab.domain.recovery_code import to_code
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.storage import connect
from rehab.storage.wrapping import Cost
from tests.builders import FixedClock
from tests.cli.conftest import Rehab, fingerprint, one_sentence

PASSPHRASE = "four words in a row"
CODE = to_code(bytes(range(16)))


@pytest.fixture
def words(folder: Path, tmp_path: Path) -> Path:
    """A file with the passphrase of the encrypted data folder; no key is held."""
    services = open_services(Paths(folder).ensure(), FixedClock())
    services.encryption.cost = Cost(n=16)
    services.runs.log(5.0)
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    services.close()
    forget_keys()
    file = tmp_path / "words"
    file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return file


def forget_keys() -> None:
    connect._HELD.clear()
    connect._CHOSEN.clear()


def test_that_a_file_with_the_passphrase_opens_the_data(rehab: Rehab, words: Path) -> None:
    checked = rehab("check", "--passphrase-file", str(words), "--json")
    assert checked.code == 0
    assert checked.data["data"]["sound"] is True
    assert checked.data["data"]["rows"]["run"] == 1


def test_that_the_environment_may_name_that_file(
    rehab: Rehab, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words.write_text(CODE.lower().replace("-", " "), encoding="utf-8")
    monkeypatch.setenv("REHAB_PASSPHRASE_FILE", str(words))
    assert rehab("backup", "--json").code == 0


@pytest.mark.parametrize("content", ["something else", "", "\udcff"])
def test_that_other_words_are_refused_in_one_sentence(
    rehab: Rehab, words: Path, folder: Path, content: str
) -> None:
    words.write_bytes(content.encode("utf-8", "surrogateescape"))
    before = fingerprint(folder)
    answer = rehab("today", "--passphrase-file", str(words))
    assert answer.code == 2
    assert one_sentence(answer.err) or "again" in answer.err
    assert fingerprint(folder) == before


def test_that_without_words_and_without_anybody_to_ask_it_says_what_is_needed(
    rehab: Rehab, words: Path
) -> None:
    answer = rehab("today")
    assert answer.code == 2
    assert "encrypted" in answer.err


def test_that_an_encrypted_backup_is_restored(rehab: Rehab, words: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    given = ("--passphrase-file", str(words))
    assert rehab("backup", "-o", str(copy), *given).code == 0
    assert Path(f"{copy}.key").is_file()
    forget_keys()
    restored = rehab("restore", str(copy), *given, "--json")
    assert restored.code == 0
    assert restored.data["rows"]["run"] == 1
