"""A made-up person with ten years of entries, the same in every run."""

from __future__ import annotations

import random
from datetime import date, timedelta

from rehab.domain.history import History, Score, SessionDay
from rehab.domain.pain import Measure

START = date(2016, 1, 4)
DAYS = 3650
SEED = 20160104


def ten_years() -> History:
    """One score a day and a session every other day for ten years."""
    chance = random.Random(SEED)
    level = 6.0
    scores, sessions, km = [], [], []
    for i in range(DAYS):
        day = START + timedelta(days=i)
        level = min(9.0, max(0.5, level + chance.gauss(0, 0.12)))
        scores.append(Score(day, Measure.FIRST_STEP, min(10, max(0, round(chance.gauss(level, 1.0))))))
        if i % 2 == 0:
            sessions.append(SessionDay(day, 1, float(chance.random() < 0.85)))
        km.append((day, round(chance.uniform(4, 9), 1) if i % 2 else 0.0))
    return History(START, Measure.FIRST_STEP, tuple(scores), tuple(sessions), tuple(km))


def half_a_year() -> History:
    """The first 26 weeks of the same person."""
    whole, end = ten_years(), START + timedelta(days=181)
    return History(
        START,
        whole.primary,
        tuple(score for score in whole.scores if score.day <= end),
        tuple(entry for entry in whole.sessions if entry.day <= end),
        tuple((day, km) for day, km in whole.run_km or () if day <= end),
    )
