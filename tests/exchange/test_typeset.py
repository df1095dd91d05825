"""Set pages: what a person typed stays as it is, every script is there, equal documents give equal files."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from rehab.domain.errors import EnvironmentProblem
from rehab.exchange.typeset import Document, Typesetter
from rehab.paths import resource
from tests.exchange.tiny_font import ComputerFonts

if TYPE_CHECKING:
    from pathlib import Path

MADE = datetime(2026, 11, 20, 9, 30, 15, 250_000, tzinfo=UTC)
TEMPLATE = """#import "common.typ": *
#show: page-of.with(size: "a4", foot: values.foot)
= #values.title
#values.text
"""


@pytest.fixture
def typesetter(tmp_path: Path) -> Typesetter:
    (tmp_path / "common.typ").write_text(
        resource("assets", "paper", "common.typ").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (tmp_path / "probe.typ").write_text(TEMPLATE, encoding="utf-8")
    fonts = resource("assets", "fonts")
    return Typesetter(tmp_path, fonts, fonts / "further")


def probe(text: str, title: str = "Heel pain") -> Document:
    return Document("probe.typ", title, "en", {"text": text, "foot": "Printed today"}, MADE)


def read(raw: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(raw))


def test_that_typed_text_is_never_markup(typesetter: Typesetter) -> None:
    typed = '*bold* #panic("x") $x^2$ = no heading \\ <label> @ref'

    text = read(typesetter.pdf(probe(typed))).pages[0].extract_text()

    assert typed in text.replace("\n", " ")


@pytest.mark.parametrize(
    "words", ["Pół ćwiczenia, fünf Übungen", "Πόνος στη φτέρνα", "Боль в пятке", "כאב בעקב", "ألم الكعب"]
)
def test_that_five_scripts_can_be_read_back(typesetter: Typesetter, words: str) -> None:
    text = read(typesetter.pdf(probe(words))).pages[0].extract_text()

    for word in words.split():
        assert word in text or word[::-1] in text


@pytest.mark.parametrize(
    ("typed", "printed", "missing"),
    [
        ("before \U000f1234 after", "before ? after", "\U000f1234"),
        ("\U000f1234\U000f1235\U000f1234", "???", "\U000f1234\U000f1235"),
        ('"\U000f1234" \\ back', '"?" \\ back', "\U000f1234"),
    ],
)
def test_that_a_letter_of_no_font_is_told_and_a_question_mark_stands_for_it(
    typesetter: Typesetter, typed: str, printed: str, missing: str
) -> None:
    fitted = typesetter.fitted(probe(typed))

    assert fitted.missing == missing
    assert typesetter.fitted(fitted) is fitted
    raw = typesetter.pdf(fitted)
    assert printed in read(raw).pages[0].extract_text().replace("\n", " ")
    assert b"pdfuaid" in raw
    assert len(typesetter.pictures(fitted, 40)) == 1


def test_that_letters_of_the_bundled_fonts_need_no_font_of_the_computer(typesetter: Typesetter) -> None:
    fitted = typesetter.fitted(probe("Łukasz, Πόνος, Боль, כאב, ألم"))

    assert (fitted.further, fitted.missing) == ((), "")


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ComputerFonts:
    return ComputerFonts(tmp_path / "home", monkeypatch)


def fonts_in(raw: bytes) -> set[str]:
    """Names of the fonts that lie in a file, each with a program of its letters."""
    found = set()
    for page in read(raw).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(inner["/FontDescriptor"].get_object())
            found.add(str(inner["/BaseFont"]).partition("+")[2])
    return found


def test_that_letters_of_a_font_of_the_computer_are_printed_from_it(
    typesetter: Typesetter, computer: ComputerFonts
) -> None:
    file = computer.install("踵の痛み", "Found Here")

    fitted = typesetter.fitted(probe("Heel 踵の痛み, Łukasz"))

    assert (fitted.further, fitted.missing) == ((file,), "")
    raw = typesetter.pdf(fitted)
    assert "Heel 踵の痛み, Łukasz" in read(raw).pages[0].extract_text()
    assert fonts_in(raw) == {"FoundHere-Regular", "Inter-Regular", "Inter-SemiBold"}
    assert b"pdfuaid" in raw
    assert len(typesetter.pictures(fitted, 40)) == 1


def test_that_only_what_the_fonts_of_the_computer_lack_as_well_is_told(
    typesetter: Typesetter, computer: ComputerFonts
) -> None:
    few, many = computer.install("痛", "A Few"), computer.install("踵の", "More")

    fitted = typesetter.fitted(probe("踵の痛み \U000f1234"))

    assert fitted.further == (many, few)
    assert fitted.missing == "み\U000f1234"
    assert "踵の痛? ?" in read(typesetter.pdf(fitted)).pages[0].extract_text()


def test_that_no_font_of_the_computer_changes_letters_that_are_bundled(
    typesetter: Typesetter, computer: ComputerFonts
) -> None:
    document = probe("踵 Plain words, Πόνος")
    computer.install("踵", "Found Here")
    before = typesetter.pdf(document)

    for weight in (400, 600, 700):
        computer.install("Plainwords,Heel", "Inter", weight)
        computer.install("Πόνος", "DejaVu Sans", weight)

    assert typesetter.pdf(document) == before


def test_that_a_font_that_was_taken_away_meanwhile_is_a_letter_that_is_lacking(
    typesetter: Typesetter, computer: ComputerFonts
) -> None:
    file = computer.install("踵", "Found Here")
    fitted = typesetter.fitted(probe("踵 and more"))

    file.unlink()

    assert typesetter.fitted(probe("踵 and more")).missing == "踵"
    assert len(typesetter.pictures(fitted, 40)) == 1


def test_that_a_file_has_title_language_tags_and_bookmarks(typesetter: Typesetter) -> None:
    reader = read(typesetter.pdf(replace(probe("text"), language="de")))

    assert reader.metadata is not None
    assert reader.metadata.title == "Heel pain"
    catalog = reader.root_object
    assert str(catalog["/Lang"]) == "de"
    assert "/StructTreeRoot" in catalog
    assert [mark.title for mark in reader.outline if not isinstance(mark, list)] == ["Heel pain"]
    assert b"pdfuaid" in typesetter.pdf(probe("text"))


def test_that_equal_documents_give_equal_bytes(typesetter: Typesetter) -> None:
    document = probe("the same")

    assert typesetter.pdf(document) == typesetter.pdf(document)


def test_that_pictures_show_every_page_of_the_file(typesetter: Typesetter) -> None:
    long = probe("A line of words. " * 900)

    pages = len(read(typesetter.pdf(long)).pages)

    pictures = typesetter.pictures(long, 40)
    assert pages > 1
    assert len(pictures) == pages
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_that_no_template_asks_the_network() -> None:
    for template in resource("assets", "paper").glob("*.typ"):
        assert "@" not in template.read_text(encoding="utf-8")


def test_that_a_computer_without_the_engine_is_told_so(
    typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    with pytest.raises(EnvironmentProblem, match="typeset_missing"):
        typesetter.pdf(probe("text"))
