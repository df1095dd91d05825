"""How old a reader must be: the Flesch-Kincaid grade level, and five years on top of the school grade."""

import re

SCHOOL_STARTS = 5
"""Grade 1 begins in the sixth year of life."""
_SENTENCE = re.compile(r"[.!?:;]+(?=\s|$)")
_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?<![aeiouyl])e$|(?<![aeiouydt])ed$|(?<![aeiouysxzcgh])es$")


def syllables(word: str) -> int:
    """Syllables of an English word: groups of vowels, without the silent e at the end."""
    parts = re.split(r"['’-]", word.lower())
    return max(1, sum(_syllables(part) for part in parts))


def _syllables(word: str) -> int:
    if len(word) <= 3:
        return 1
    return max(1, len(_VOWELS.findall(_SILENT_END.sub("", word))))


def reading_age(text: str) -> float:
    """Years: Flesch-Kincaid grade (0.39 words per sentence + 11.8 syllables per word - 15.59) plus five."""
    words = _WORD.findall(text)
    sentences = max(1, len(_SENTENCE.findall(text.strip().rstrip(".") + ".")))
    grade = 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    return grade + SCHOOL_STARTS
