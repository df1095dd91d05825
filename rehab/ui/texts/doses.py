"""Doses in words: ``3 × 12 · 3 s up, 2 s hold, 3 s down · rucksack 6 kg``."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.dose import RANGED, Dose, LoadType, Sides
from rehab.domain.exercise import Exercise
from rehab.ui.texts.numbers import trimmed

TIMES = "×"
DOT = " · "

translate = QCoreApplication.translate


def seconds(value: float) -> str:
    """``45 s``."""
    return translate("doses", "{number} s").format(number=trimmed(value))


def duration(value_s: float) -> str:
    """``45 s``, ``2 min``, ``1 min 30 s``."""
    whole = round(value_s)
    if whole < 60:
        return seconds(whole)
    minutes, rest = divmod(whole, 60)
    text = translate("doses", "{number} min").format(number=minutes)
    return f"{text} {seconds(rest)}" if rest else text


def load(dose: Dose) -> str:
    """``rucksack 6 kg``, ``10 kg``, ``band``; empty for body weight alone."""
    match dose.load_type:
        case LoadType.BODY_WEIGHT:
            return ""
        case LoadType.BAND:
            return translate("doses", "band")
        case LoadType.REP_MAX:
            if not dose.load:
                return ""
            return translate("doses", "a load that allows {number}").format(number=trimmed(dose.load))
        case LoadType.KG | LoadType.BACKPACK | LoadType.DUMBBELL:
            words = {
                LoadType.KG: translate("doses", "{number} kg"),
                LoadType.BACKPACK: translate("doses", "rucksack {number} kg"),
                LoadType.DUMBBELL: translate("doses", "dumbbell {number} kg"),
            }
            if dose.load:
                return words[dose.load_type].format(number=trimmed(dose.load))
            return translate("doses", "rucksack") if dose.load_type is LoadType.BACKPACK else ""


def _amount(dose: Dose) -> str:
    """Sets by repetitions, by seconds, or minutes."""
    if dose.reps is not None:
        if dose.sets == 1:
            return f"1 {TIMES} {dose.reps}"
        return f"{dose.sets} {TIMES} {dose.reps}"
    unit = duration(dose.minutes * 60) if dose.minutes else duration(dose.hold_s)
    return unit if dose.sets == 1 else f"{dose.sets} {TIMES} {unit}"


def tempo(dose: Dose) -> str:
    """``3 s up, 2 s hold, 3 s down``; empty without a tempo."""
    parts = []
    if dose.tempo_up_s:
        parts.append(translate("doses", "{time} up").format(time=seconds(dose.tempo_up_s)))
    if dose.tempo_hold_s:
        parts.append(translate("doses", "{time} hold").format(time=seconds(dose.tempo_hold_s)))
    if dose.tempo_down_s:
        parts.append(translate("doses", "{time} down").format(time=seconds(dose.tempo_down_s)))
    return ", ".join(parts)


def dose(value: Dose) -> str:
    """The whole dose in one line."""
    amount = _amount(value)
    if value.sides is Sides.EACH:
        amount = translate("doses", "{amount} each side").format(amount=amount)
    hold = ""
    if value.reps is not None and value.hold_s:
        hold = translate("doses", "hold {time}").format(time=duration(value.hold_s))
    return DOT.join(part for part in (amount, hold, tempo(value), load(value)) if part)


def dose_short(value: Dose) -> str:
    """Amount and load only: ``3 × 12 · 6 kg``."""
    weight = ""
    if value.load_kg:
        weight = translate("doses", "{number} kg").format(number=trimmed(value.load_kg))
    return DOT.join(part for part in (_amount(value), weight) if part)


def dose_range(exercise: Exercise) -> str:
    """Between which values the dose may be set: ``2–4 sets · 8–20 repetitions``; empty without a range."""
    words = {
        "sets": translate("doses", "{range} sets"),
        "reps": translate("doses", "{range} repetitions"),
        "hold_s": translate("doses", "hold {range} s"),
        "minutes": translate("doses", "{range} min"),
        "load": translate("doses", "{range} kg"),
    }
    if exercise.dose.load_type is LoadType.REP_MAX:
        words["load"] = translate("doses", "a load that allows {range}")
    parts = []
    for name in RANGED:
        ends = getattr(exercise.dose_range, name)
        if ends is not None and ends[1] and (name, ends[1]) != ("sets", 1):
            text = trimmed(ends[0]) if ends[0] == ends[1] else f"{trimmed(ends[0])}–{trimmed(ends[1])}"
            parts.append(words[name].format(range=text))
    return DOT.join(parts)


def times_a_day(n: int) -> str:
    """``once a day``, ``3 a day``."""
    return translate("doses", "once a day") if n == 1 else translate("doses", "%n a day", None, n)


def days_a_week(n: int) -> str:
    """``every day``, ``3 days a week``."""
    if n == 7:
        return translate("doses", "every day")
    return translate("doses", "1 day a week") if n == 1 else translate("doses", "%n days a week", None, n)


def frequency(exercise: Exercise) -> str:
    """How often the exercise is meant to be done: ``3 a day, every day``."""
    week = days_a_week(exercise.days_per_week)
    if exercise.per_day > 1:
        return f"{times_a_day(exercise.per_day)}, {week}"
    return week


def dose_tiles(exercise: Exercise) -> tuple[tuple[str, str], ...]:
    """The key figures of an exercise, big text and caption, at most four."""
    value = exercise.dose
    tiles = []
    if value.sets > 1:
        tiles.append((str(value.sets), translate("doses", "sets")))
    if value.reps is not None:
        tiles.append((str(value.reps), translate("doses", "repetitions")))
    if value.hold_s:
        tiles.append((duration(value.hold_s), translate("doses", "hold")))
    elif value.minutes:
        tiles.append((duration(value.minutes * 60), translate("doses", "in one go")))
    elif tempo(value):
        up, hold, down = value.tempo_up_s, value.tempo_hold_s, value.tempo_down_s
        tiles.append(
            (f"{trimmed(up)}–{trimmed(hold)}–{trimmed(down)}", translate("doses", "seconds up, hold, down"))
        )
    if value.sides is Sides.EACH and tiles:
        big, caption = tiles[0]
        tiles[0] = (big, translate("doses", "{caption}, each side").format(caption=caption))
    often = translate("doses", "%n a day", None, exercise.per_day)
    if exercise.per_day > 1:
        tiles.append((often, days_a_week(exercise.days_per_week)))
    else:
        tiles.append(
            (translate("doses", "%n of 7", None, exercise.days_per_week), translate("doses", "days"))
        )
    return tuple(tiles[:4])
