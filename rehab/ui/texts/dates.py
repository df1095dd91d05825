"""Days and hours in words. Never figures with slashes."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def day_long(day: date) -> str:
    """``Tuesday 17 November``."""
    return _written(day, translate("dates", "dddd d MMMM", "pattern of a date"))


def day_short(day: date) -> str:
    """``Tue 17 Nov``."""
    return _written(day, translate("dates", "ddd d MMM", "pattern of a date"))


def day_month(day: date) -> str:
    """``17 November``."""
    return _written(day, translate("dates", "d MMMM", "pattern of a date"))


def day_month_short(day: date) -> str:
    """``17 Nov``."""
    return _written(day, translate("dates", "d MMM", "pattern of a date"))


def day_year(day: date) -> str:
    """``17 November 2026``."""
    return _written(day, year_pattern())


def year_pattern() -> str:
    """Pattern of a day with its year, for fields too."""
    return translate("dates", "d MMMM yyyy", "pattern of a date")


def month(day: date) -> str:
    """``November``."""
    return QLocale().standaloneMonthName(day.month)


def month_inside(day: date) -> str:
    """``November`` after a preposition: some languages bend it."""
    return QLocale().monthName(day.month)


def weekday_short(day: date) -> str:
    """``Tue``."""
    return _written(day, "ddd")


def weekday_names(short: bool = True) -> tuple[str, ...]:
    """Monday to Sunday, ``Mon`` or ``Monday``."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return tuple(QLocale().dayName(number, kind) for number in range(1, 8))


def weekday_letter(day: date) -> str:
    """``T``."""
    return weekday_short(day)[:1]


def weekday_long(day: date) -> str:
    """``Tuesday``."""
    return _written(day, "dddd")


def clock_time(at: datetime) -> str:
    """``07:12``."""
    return f"{at:%H:%M}"


def moment(at: datetime) -> str:
    """``17 November 2026, 07:12``."""
    return translate("dates", "{day}, {time}").format(day=day_year(at.date()), time=clock_time(at))


def day_range(first: date, last: date) -> str:
    """``15 September to 16 November``."""
    return translate("dates", "{first} to {last}").format(first=day_month(first), last=day_month(last))


def relative_day(day: date, today: date) -> str:
    """``today``, ``yesterday``, else ``Tue 17 Nov``."""
    match (today - day).days:
        case 0:
            return translate("dates", "today")
        case 1:
            return translate("dates", "yesterday")
        case -1:
            return translate("dates", "tomorrow")
        case _:
            return day_short(day)


def greeting(at: datetime) -> str:
    """Good morning before twelve, good afternoon before eighteen, else good evening."""
    if at.hour < 12:
        return translate("dates", "Good morning")
    return translate("dates", "Good afternoon") if at.hour < 18 else translate("dates", "Good evening")
