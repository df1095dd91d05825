"""Numbers as people read them: decimals of the locale, real minus signs, counts with their noun."""

from PySide6.QtCore import QCoreApplication, QLocale

MINUS = "−"
translate = QCoreApplication.translate


def decimal(value: float, places: int = 1) -> str:
    """A number with a fixed count of decimals: ``6.3``."""
    # Rounding first keeps a tiny negative number from turning into "-0.0".
    rounded = round(value, places) + 0.0
    return QLocale().toString(rounded, "f", places).replace("-", MINUS)


def trimmed(value: float, places: int = 2) -> str:
    """A number without needless decimals: ``6``, ``6.5``."""
    for count in range(places):
        if round(value, count) == round(value, places):
            return decimal(value, count)
    return decimal(value, places)


def half_steps(value: float) -> str:
    """Sessions, where a part counts half: ``2``, ``2½``, ``½``."""
    whole = int(value)
    if value == whole:
        return str(whole)
    half = translate(
        "numbers", "{whole}½", "written from right to left it needs U+2066 before and U+2069 after it"
    )
    return half.format(whole=whole) if whole else "½"


def signed(value: float, places: int = 1) -> str:
    """A change with its sign: ``+0.4``, ``−1.1``; nothing before zero."""
    rounded = round(value, places) + 0.0
    return ("+" if rounded > 0 else "") + decimal(rounded, places)


def shown_change(first: float, now: float) -> float:
    """The change from one level to another as both are shown, with one decimal: then the three numbers agree."""
    return round(now, 1) - round(first, 1)


def percent(share: float) -> str:
    """A share from 0 to 1 as whole percent: ``87 %``."""
    return translate("numbers", "{number} %").format(number=decimal(100 * share, 0))


def arrow() -> str:
    """From what stands before it to what comes after."""
    return translate("numbers", "→", "from what stands before to what comes after it")


def from_to(first: float, last: float) -> str:
    """Two levels: ``6.3 → 5.8``."""
    return f"{decimal(first)} {arrow()} {decimal(last)}"


def number_word(n: int) -> str:
    """Small numbers as words, others as digits."""
    words = (
        translate("numbers", "no"),
        translate("numbers", "one"),
        translate("numbers", "two"),
        translate("numbers", "three"),
        translate("numbers", "four"),
        translate("numbers", "five"),
        translate("numbers", "six"),
        translate("numbers", "seven"),
        translate("numbers", "eight"),
        translate("numbers", "nine"),
        translate("numbers", "ten"),
        translate("numbers", "eleven"),
        translate("numbers", "twelve"),
    )
    return words[n] if 0 <= n < len(words) else str(n)


def capitalised(text: str) -> str:
    """First letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """A text that begins with a capital, as it stands inside a sentence; German nouns keep theirs."""
    return text if QLocale().language() is QLocale.Language.German else text[:1].lower() + text[1:]


def days(n: int) -> str:
    """``1 day``, ``12 days``."""
    return translate("numbers", "1 day") if n == 1 else translate("numbers", "%n days", None, n)


def days_word(n: int) -> str:
    """``one day``, ``ten days``."""
    if n == 1:
        return translate("numbers", "one day")
    return translate("numbers", "{number} days").format(number=number_word(n))


def weeks_word(n: int) -> str:
    """``one week``, ``nine weeks``."""
    if n == 1:
        return translate("numbers", "one week")
    return translate("numbers", "{number} weeks").format(number=number_word(n))


def weeks(n: int) -> str:
    """``1 week``, ``3 weeks``."""
    return translate("numbers", "1 week") if n == 1 else translate("numbers", "%n weeks", None, n)


def mornings(n: int) -> str:
    """``1 morning``, ``9 mornings``."""
    return translate("numbers", "1 morning") if n == 1 else translate("numbers", "%n mornings", None, n)


def check_ins(n: int) -> str:
    """``1 check-in``, ``56 check-ins``."""
    return translate("numbers", "1 check-in") if n == 1 else translate("numbers", "%n check-ins", None, n)


def entries(n: int) -> str:
    """``1 entry``, ``12 entries``."""
    return translate("numbers", "1 entry") if n == 1 else translate("numbers", "%n entries", None, n)


def exercise_count(n: int) -> str:
    """``1 exercise``, ``84 exercises``."""
    return translate("numbers", "1 exercise") if n == 1 else translate("numbers", "%n exercises", None, n)


def sessions(n: int) -> str:
    """``1 session``, ``9 sessions``."""
    return translate("numbers", "1 session") if n == 1 else translate("numbers", "%n sessions", None, n)


def about_minutes(n: int) -> str:
    """``about 14 min``."""
    return translate("numbers", "about {minutes} min").format(minutes=n)


def times_word(n: int) -> str:
    """``once``, ``twice``, ``three times``."""
    if n == 1:
        return translate("numbers", "once")
    if n == 2:
        return translate("numbers", "twice")
    return translate("numbers", "{number} times").format(number=number_word(n))


def joined(parts: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return translate("numbers", "{most} and {last}").format(most=", ".join(parts[:-1]), last=parts[-1])
