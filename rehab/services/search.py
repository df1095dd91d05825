"""Finding things by words: exact, beginning, inside, and with up to two typing errors."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from rehab.domain.exercise import Exercise

T = TypeVar("T")
Places = dict[str, dict[int, float]]
"""For each word the numbers of the things that have it, with the weight of the field."""
Fields = tuple[tuple[float, tuple[str, ...]], ...]
"""Texts of a thing that are searched, by weight; its name comes first."""

MAX_WORDS = 12
MAX_LETTERS = 40
"""What is typed beyond these is cut: no name is longer, and a pasted page must not stop the window."""
SUGGEST_WITHIN = 3
"""Typing errors up to which a word is offered, though it is not searched for by itself."""

NAME, SYNONYM, PLACE, OTHER = 8.0, 6.0, 4.0, 2.0
EXACT, BEGINNING, INSIDE, MISTYPED = 1.0, 0.8, 0.5, 0.4

EVERYDAY = {
    "foot": "sole arch toe toes heel feet",
    "ankle": "ankles",
    "calf": "calves achilles soleus gastrocnemius",
    "shin": "tibia shins",
    "knee": "knees kneecap patella",
    "thigh": "hamstring hamstrings quad quads quadriceps",
    "hip": "hips glute glutes buttock bottom groin",
    "back": "spine lumbar thoracic",
    "trunk": "core belly abs stomach",
    "shoulder": "shoulders rotator cuff arm",
    "neck": "cervical nape",
    "elbow": "elbows forearm",
    "wrist": "wrists hand forearm",
    "stretch": "stretching flexibility",
    "strength": "strengthening strong",
    "isometric": "hold static",
    "plyometric": "jump hop hopping jumping",
    "aerobic": "cardio endurance",
    "self-massage": "massage roll rolling",
    "balance": "balancing proprioception",
    "backpack": "rucksack",
    "band": "elastic theraband resistance",
    "foam-roll": "roller",
    "dumbbell": "weight weights",
    "heart-and-lungs": "fitness stamina",
    "neurodynamic": "flossing neural",
    "heel-pain": "plantar fasciitis spur",
    "achilles-midportion": "tendinopathy tendinitis",
    "achilles-insertional": "tendinopathy tendinitis",
    "ankle-sprain": "sprained twisted",
    "shin-pain": "splints",
    "knee-pain": "patellofemoral runner",
    "patellar-tendon": "patella jumper tendinopathy tendinitis",
    "itb": "iliotibial runner",
    "hip-pain": "trochanteric gluteal bursitis",
    "back-pain": "lumbago backache",
    "shoulder-pain": "impingement bursitis",
    "elbow-pain": "tennis golfer tendinopathy",
}
"""Words that people type for stored words."""


def plain_words(text: str) -> list[str]:
    """Words of a text in small letters without accents; everything but letters and figures separates them."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in flat if not unicodedata.combining(c))
    return kept.split()


def mistakes(typed: str, word: str, limit: int, beginning: bool = False) -> int | None:
    """How many typing errors lie between two words, or None when there are more than allowed.

    An error is a wrong, missing or extra letter, or two neighbours swapped (optimal string alignment).

    Args:
        typed: What was typed.
        word: The word it may stand for.
        limit: Errors allowed.
        beginning: Compare with the best beginning of the word, for words that are still being typed.
    """
    if len(typed) - len(word) > limit or (not beginning and len(word) - len(typed) > limit):
        return None
    before: list[int] = []
    row = list(range(len(word) + 1))
    for i, letter in enumerate(typed, 1):
        older, before, row = before, row, [i]
        for j, other in enumerate(word, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == word[j - 2] and typed[i - 2] == other:
                best = min(best, older[j - 2] + 1)
            row.append(best)
        if min(row) > limit:
            return None
    found = min(row) if beginning else row[-1]
    return found if found <= limit else None


def allowed_mistakes(typed: str) -> int:
    """Errors that are forgiven: none in two letters, one up to four, two in longer words."""
    if len(typed) <= 2:
        return 0
    return 1 if len(typed) <= 4 else 2


@dataclass(frozen=True, slots=True)
class Query(Generic[T]):
    """Things that match, best first, and what may have been meant."""

    found: tuple[T, ...]
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What one typed word found: scores by thing, and the word it was taken for (empty: for none).

    `sure` when some word is spelt like it or begins with it.
    """

    hits: dict[int, float]
    meant: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Said:
    """Words of one thing, and neighbours without the gap, with the weight of the field they stand in."""

    words: dict[str, float]
    joined: dict[str, float]


class Index(Generic[T]):
    """The words of all things with the weight of the field they stand in.

    Neighbours in names and synonyms are also known without the gap: "pressup" finds "press-up".

    Args:
        things: What is searched.
        fields_of: Texts of one thing that are searched.
        before: Another index; words of things that say the same are taken over from it.
    """

    def __init__(
        self, things: Sequence[T], fields_of: Callable[[T], Fields], before: Index[Any] | None = None
    ) -> None:
        self._things = tuple(things)
        self._names: list[str] = []
        self._places: Places = {}
        self._joined: Places = {}
        self._said: dict[Fields, Said] = {}
        for number, thing in enumerate(self._things):
            fields = fields_of(thing)
            self._names.append(fields[0][1][0])
            said = before._said.get(fields) if before is not None else None
            said = said or _said(fields)
            self._said[fields] = said
            for word, weight in said.words.items():
                self._places.setdefault(word, {})[number] = weight
            for word, weight in said.joined.items():
                self._joined.setdefault(word, {})[number] = weight
        known: dict[str, frozenset[str]] = before._letters if before is not None else {}
        self._letters: dict[str, frozenset[str]] = {
            word: known.get(word) or _letters(word) for word in self._places
        }
        self._answers: dict[tuple[str, bool], Answer] = {}

    def query(self, text: str) -> Query[T]:
        """All things that match every word typed."""
        words = [word[:MAX_LETTERS] for word in plain_words(text[: MAX_WORDS * MAX_LETTERS])][:MAX_WORDS]
        if not words:
            return Query(self._literal(text.strip()), None)
        answers = [self._answer(word) for word in words]
        scores = _all_of(answers)
        if not scores:
            # A word that only stands inside others ("hel" in "shell") may be a mistyped one after all.
            answers = [self._answer(word, forgiving=True) for word in words]
            scores = _all_of(answers)
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        found = tuple(self._things[number] for number, _ in ranked)
        return Query(found, self._suggest(words, [answer.meant for answer in answers], bool(found)))

    def _literal(self, text: str) -> tuple[T, ...]:
        """What was typed holds no word: take it as it stands."""
        return tuple(thing for thing, name in zip(self._things, self._names, strict=True) if text in name)

    def _answer(self, typed: str, forgiving: bool = False) -> Answer:
        """What one word stands for.

        Args:
            typed: The word.
            forgiving: Also take it for a mistyped one when it only stands inside other words.
        """
        key = (typed, forgiving)
        if key not in self._answers:
            answer = self._spelt(typed)
            if answer is None or (forgiving and not answer.sure):
                near = self._mistyped(typed, allowed_mistakes(typed))
                answer = near if near.hits or answer is None else answer
            self._answers[key] = answer
        return self._answers[key]

    def _spelt(self, typed: str) -> Answer | None:
        hits = dict(self._joined.get(typed, {}))
        sure = bool(hits)
        for word, places in self._places.items():
            if word == typed:
                quality = EXACT
            elif word.startswith(typed):
                quality = BEGINNING
            elif len(typed) >= 3 and typed in word:
                quality = INSIDE
            else:
                continue
            sure = sure or quality > INSIDE
            _add(hits, places, quality)
        return Answer(hits, typed, sure) if hits else None

    def _mistyped(self, typed: str, limit: int) -> Answer:
        """Things under the words that need the fewest corrections, and the commonest of these words."""
        near: dict[str, int] = {}
        letters = _letters(typed)
        for word, others in self._letters.items():
            if len(letters - others) > limit or len(word) <= 2:
                continue
            errors = mistakes(typed, word, limit)
            if errors is None and len(typed) >= 4:
                errors = mistakes(typed, word, max(1, limit - 1), beginning=True)
            if errors is not None:
                near[word] = errors
        if not near:
            return Answer({}, "", False)
        fewest = min(near.values())
        nearest = [word for word, errors in near.items() if errors == fewest]
        hits: dict[int, float] = {}
        for word in nearest:
            _add(hits, self._places[word], MISTYPED)
        return Answer(hits, max(nearest, key=lambda word: (sum(self._places[word].values()), word)), False)

    def _suggest(self, words: list[str], meant: list[str], found: bool) -> str | None:
        """The query in known words, if that differs from what was typed and finds something."""
        if found:
            # Each word names the commonest of its nearest; together these may stand in no exercise.
            said = meant != words and _all_of([self._answer(word) for word in meant])
            return " ".join(meant) if said else None
        known = []
        for typed, spelt in zip(words, meant, strict=True):
            wide = len(typed) >= 5 and self._mistyped(typed, min(SUGGEST_WITHIN, len(typed) // 2)).meant
            if word := spelt or wide:
                known.append(word)
        while known:
            if _all_of([self._answer(word) for word in known]):
                return " ".join(known)
            known.pop()
        return None


def _all_of(answers: list[Answer]) -> dict[int, float]:
    """Scores of the things that every word found."""
    together = set.intersection(*(set(answer.hits) for answer in answers))
    return {number: sum(answer.hits[number] for answer in answers) for number in together}


def _letters(word: str) -> frozenset[str]:
    """Letters with their count: two words differ by at least as many errors as one has letters to spare."""
    return frozenset(f"{letter}{word[:place].count(letter)}" for place, letter in enumerate(word))


def _said(fields: Fields) -> Said:
    words: dict[str, float] = {}
    joined: dict[str, float] = {}
    for weight, texts in fields:
        for text in texts:
            parts = plain_words(text)
            for word in parts:
                words[word] = max(weight, words.get(word, 0.0))
            for first, second in pairwise(parts if weight >= SYNONYM else ()):
                joined[first + second] = max(weight, joined.get(first + second, 0.0))
    return Said(words, joined)


def _add(hits: dict[int, float], places: dict[int, float], quality: float) -> None:
    for number, weight in places.items():
        hits[number] = max(hits.get(number, 0.0), weight * quality)


def exercise_fields(exercise: Exercise) -> Fields:
    """Texts of an exercise that are searched, by weight."""
    stored = [
        *(*exercise.regions, exercise.kind, *exercise.equipment),
        *(*exercise.conditions, *exercise.tissues),
    ]
    everyday = tuple(EVERYDAY[word] for word in stored if word in EVERYDAY)
    return (
        (NAME, (exercise.name, exercise.code)),
        (SYNONYM, exercise.synonyms),
        (PLACE, (*exercise.regions, exercise.kind, *exercise.tissues)),
        (OTHER, (*exercise.equipment, *exercise.conditions, *everyday, exercise.target)),
    )
