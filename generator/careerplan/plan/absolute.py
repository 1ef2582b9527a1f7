"""Dates that name their own place on the calendar: `2027-Q3`, `June 2027`, `mid-2027`.

A pattern is tried against the whole text; the list at the end is the grammar.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from careerplan.plan.periods import (
    DAY,
    MONTHS,
    Calendar,
    Period,
    Precision,
    UnanchoredError,
    UnreadableError,
    add_months,
    day_period,
    days_in_month,
    month_period,
    months_from,
    year_period,
)

_SHORT = {name[:3].lower(): n for n, name in enumerate(MONTHS, start=1)}
MONTH_NUMBERS = (
    {name.lower(): n for n, name in enumerate(MONTHS, start=1)} | _SHORT | {"sept": 9}
)
MONTH = "(?:" + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True)) + r")\.?"
YEAR = "(?:19|20|21)[0-9]{2}"
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_SEASONS = {"spring": 0, "summer": 1, "fall": 2, "autumn": 2, "winter": 3}
# The last days of the four seasons in the north: the equinoxes and solstices.
_SEASON_ENDS = ((6, 21), (9, 22), (12, 21), (3, 20))
_THIRDS = {"early": 0, "mid": 1, "middle of": 1, "late": 2}


def match_absolute(text: str, calendar: Calendar) -> Period | None:
    """Read a date that needs no anchor, or whose year is left to the plan's.

    The text is lower case with single spaces. Returns None where no pattern fits;
    raises `UnreadableError` for a day or a year without an anchor that is missing.
    """
    return _one_date(text, calendar) or _range(text, calendar)


def resolve_year(
    build: Callable[[int], Period], year: str | None, calendar: Calendar
) -> Period:
    """Build a period in its year, or in the first that ends on or after `as_of`."""
    if year:
        return build(int(year))
    if calendar.as_of is None:
        raise UnanchoredError(
            "a date without a year needs to know when the plan was written",
            "add the year, or  as_of: 2026-11  to plan.yaml",
        )
    anchor = calendar.as_of.first
    for candidate in range(anchor.year - 1, anchor.year + 9):  # 29 February waits
        try:
            period = build(candidate)
        except UnreadableError:
            continue
        if period.last >= anchor:
            return period
    raise UnreadableError("there is no such day", "write a date such as  2027-06-30")


def _day(year: int, month: int, day: int) -> Period:
    if not 1 <= month <= 12:
        raise UnreadableError(
            f"there is no month {month}", f"write the month as  {year}-06"
        )
    if not 1 <= day <= days_in_month(year, month):
        name, days = MONTHS[month - 1], days_in_month(year, month)
        raise UnreadableError(
            f"{name} {year} has {days} days, so there is no day {day}",
            f"write a day up to  {year}-{month:02}-{days:02}",
        )
    return day_period(date(year, month, day))


def _month(match: re.Match[str], _calendar: Calendar) -> Period:
    year, month = int(match["y"]), int(match["m"])
    if not 1 <= month <= 12:
        fix = f"write a month from  {year}-01  to  {year}-12"
        if month == (year + 1) % 100:
            fix = f"write two years as  {year}/{month}"
        raise UnreadableError(f"there is no month {month}", fix)
    return month_period(year, month)


def fiscal_year(year: int, calendar: Calendar) -> date:
    """Return the first day of the business year of that name.

    A business year that begins in another month than January bears the name of the
    calendar year it ends in, as most companies and governments write it.
    """
    start = calendar.fiscal_start or 1
    return date(year if start == 1 else year - 1, start, 1)


def _share_of_year(
    number: int, year: int, calendar: Calendar, *, is_half: bool
) -> Period:
    """Return a quarter or half; one of a business year is known by its name alone."""
    months, letter = (6, "H") if is_half else (3, "Q")
    first = add_months(fiscal_year(year, calendar), months * (number - 1))
    period = months_from(
        first, months, Precision.HALF if is_half else Precision.QUARTER
    )
    if calendar.fiscal_start in (None, 1):
        return period
    name = f"{letter}{number} {year}"
    return Period(period.first, period.last, Precision.NAMED, name)


def _part(match: re.Match[str], calendar: Calendar) -> Period:
    """Read early, mid and late: a third; to a month past the middle; to the end.

    Of a month, the thirds are its days 1 to 10, 11 to 20 and 21 to the last.
    """
    third = _THIRDS[match["part"]]
    word = match["part"].removesuffix("dle of")

    def of_month(year: int) -> Period:
        month = month_period(year, MONTH_NUMBERS[match["month"].rstrip(".")])
        first = month.first + timedelta(days=10 * third)
        last = month.last if third == 2 else first + timedelta(days=9)
        return Period(first, last, Precision.NAMED, f"{word} {month.label}")

    if match["month"]:
        return resolve_year(of_month, match["year"], calendar)
    year = int(match["year"])
    firsts, lasts = (1, 5, 9), (4, 7, 12)
    first = date(year, firsts[third], 1)
    last = month_period(year, lasts[third]).last
    return Period(
        first,
        last,
        Precision.NAMED,
        f"{word}-{year}" if third == 1 else f"{word} {year}",
    )


def _season(match: re.Match[str], calendar: Calendar) -> Period:
    """Read a season by its solstice or equinox; winter ends in the year after."""
    index = _SEASONS[match["season"]]

    def of_year(year: int) -> Period:
        place = (index + 2) % 4 if calendar.is_southern else index
        month, day = _SEASON_ENDS[place]
        last = date(year + 1 if place == 3 else year, month, day)
        before = _SEASON_ENDS[place - 1]
        first_year = last.year - 1 if place == 3 else last.year
        first = date(first_year, *before) + DAY
        name = f"{match['season']} {year}"
        return Period(first, last, Precision.NAMED, name)

    return resolve_year(of_year, match["year"], calendar)


def _school_year(match: re.Match[str], calendar: Calendar) -> Period:
    year, following = int(match["y"]), match["next"]
    if int(following) not in (year + 1, (year + 1) % 100):
        raise UnreadableError(
            f'"{match[0]}" is neither a month nor two years in a row',
            f"write  {year}-06  for a month, or  {year}/{(year + 1) % 100:02}",
        )
    # Years written as a pair are those of schools; August unless the plan says.
    first = date(year, calendar.fiscal_start or 8, 1)
    last = add_months(first, 12) - DAY
    return Period(first, last, Precision.NAMED, f"{year}/{(year + 1) % 100:02}")


def _fiscal(match: re.Match[str], calendar: Calendar) -> Period:
    year = int(match["y"]) if len(match["y"]) == 4 else 2000 + int(match["y"])
    first = fiscal_year(year, calendar)
    return Period(first, add_months(first, 12) - DAY, Precision.NAMED, f"FY{year}")


def _decade(match: re.Match[str], _calendar: Calendar) -> Period:
    first = date(int(match["y"]), 1, 1)
    return Period(
        first, add_months(first, 120) - DAY, Precision.NAMED, f"the {match['y']}s"
    )


def _week(match: re.Match[str], _calendar: Calendar) -> Period:
    year, week = int(match["y"]), int(match["w"])
    try:
        first = date.fromisocalendar(year, week, 1)
    except ValueError:
        raise UnreadableError(
            f"{year} has no week {week}", f"write a week such as  {year}-W26"
        ) from None
    return Period(first, first + timedelta(days=6), Precision.WEEK)


def _day_of_month(match: re.Match[str], calendar: Calendar) -> Period:
    month = MONTH_NUMBERS[match["month"].rstrip(".")]
    day = int(match["d"])
    return resolve_year(lambda year: _day(year, month, day), match["y"], calendar)


def _named_month(match: re.Match[str], calendar: Calendar) -> Period:
    month = MONTH_NUMBERS[match["month"].rstrip(".")]
    return resolve_year(lambda year: month_period(year, month), match["y"], calendar)


def _quarter_or_half(match: re.Match[str], calendar: Calendar) -> Period | None:
    groups = match.groupdict()
    if groups["n"] == "last" and not groups["y"]:
        return None  # the one before, or the fourth?
    number = _ORDINALS.get(groups["n"]) or int(groups["n"][0])
    is_half = groups["kind"].startswith("h")
    if is_half and groups["n"] == "last":
        number = 2
    if not 1 <= number <= (2 if is_half else 4):
        raise UnreadableError(
            f"a year has {'two halves' if is_half else 'four quarters'}",
            "write  2027-H1  or  2027-H2" if is_half else "write  2027-Q1  to  2027-Q4",
        )
    return resolve_year(
        lambda year: _share_of_year(number, year, calendar, is_half=is_half),
        groups["y"],
        calendar,
    )


def _range(text: str, calendar: Calendar) -> Period | None:
    """Read two dates with a dash or a word between: the later end counts."""
    text = re.sub(r"^(from|between) ", "", text)
    for separator in re.finditer(r" - | to | until | and |-|/", text):
        left_text, right_text = text[: separator.start()], text[separator.end() :]
        right = _one_date(right_text, calendar)
        if right and re.search(r"[a-z]", left_text) and not re.search(YEAR, left_text):
            year = right.last.year
            left = _one_date(f"{left_text} {year}", calendar)
            if left and left.first > right.last:  # November to February 2028
                left = _one_date(f"{left_text} {year - 1}", calendar)
        else:
            left = _one_date(left_text, calendar)
        if left and right:
            return _joined(left, right)
    return None


def _one_date(text: str, calendar: Calendar) -> Period | None:
    for pattern, build in _GRAMMAR:
        match = pattern.fullmatch(text)
        if match and (period := build(match, calendar)):
            return period
    return None


def _joined(left: Period, right: Period) -> Period:
    if right.last < left.first:
        raise UnreadableError(
            "the range ends before it begins",
            "write the earlier date first, such as  2027-06 to 2027-08",
        )
    first = left.label
    if left.precision is right.precision and left.first.year == right.first.year:
        first = first.removesuffix(f" {left.first.year}")
    name = f"{first} – {right.label}"
    return Period(left.first, right.last, Precision.NAMED, name)


_Builder = Callable[[re.Match[str], Calendar], Period | None]
_DAY_NUMBER = "(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?"
_PATTERNS: tuple[tuple[str, _Builder], ...] = (
    (
        rf"(?P<y>{YEAR})-(?P<m>[0-9]{{2}})-(?P<d>[0-9]{{2}})",
        lambda m, _: _day(int(m["y"]), int(m["m"]), int(m["d"])),
    ),
    (rf"(?P<y>{YEAR})-(?P<m>[0-9]{{2}})", _month),
    (rf"(?P<y>{YEAR})", lambda m, _: year_period(int(m["y"]))),
    (rf"(?P<y>{YEAR})[- ]?(?P<kind>[qh])(?P<n>[0-9])", _quarter_or_half),
    (
        rf"(?P<kind>[qh])(?P<n>[0-9])(?:[ ,/-] ?(?:of )?(?P<y>{YEAR}))?",
        _quarter_or_half,
    ),
    (
        r"(?:the )?(?P<n>first|second|third|fourth|last|1st|2nd|3rd|4th) "
        rf"(?P<kind>quarter|half)(?:(?: of)? (?P<y>{YEAR}))?",
        _quarter_or_half,
    ),
    (rf"(?P<y>{YEAR})-?w(?P<w>[0-9]{{2}})", _week),
    (
        rf"(?:(?:the )?{_DAY_NUMBER}(?: of)?) (?P<month>{MONTH})(?:,? (?P<y>{YEAR}))?",
        _day_of_month,
    ),
    (rf"(?P<month>{MONTH}) (?:the )?{_DAY_NUMBER}(?:,? (?P<y>{YEAR}))?", _day_of_month),
    (rf"(?P<month>{MONTH})(?:(?:,| of)? (?P<y>{YEAR}))?", _named_month),
    (
        rf"(?P<part>early|mid|middle of|late)[- ]"
        rf"(?:(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?)",
        _part,
    ),
    (
        rf"(?P<part>early|mid|middle of|late)[- ](?:in )?(?P<month>)(?P<year>{YEAR})",
        _part,
    ),
    (
        r"(?:the )?(?P<season>spring|summer|fall|autumn|winter)"
        rf"(?:(?: of)?,? (?P<year>{YEAR}))?",
        _season,
    ),
    (
        r"(?:the )?(?:(?:school|academic) year )?"
        rf"(?P<y>{YEAR})[/-](?P<next>[0-9]{{2}}|{YEAR})",
        lambda m, c: _school_year(m, c) if _is_pair_of_years(m[0]) else None,
    ),
    (rf"(?:fy|fiscal year) ?(?P<y>{YEAR}|[0-9]{{2}})", _fiscal),
    (r"(?:the )?(?P<y>(?:19|20|21)[0-9]0)'?s", _decade),
)


def _is_pair_of_years(text: str) -> bool:
    """Tell `2027/28` from a range of years (`2027-2029`) and a slashed month."""
    years = re.findall(r"[0-9]+", text)
    later = years[1] if len(years[1]) == 4 else years[0][:2] + years[1]
    follows = int(later) == int(years[0]) + 1 or years[0].endswith("99")
    return "year" in text or ("/" in text and follows)


_GRAMMAR = tuple((re.compile(pattern), build) for pattern, build in _PATTERNS)
