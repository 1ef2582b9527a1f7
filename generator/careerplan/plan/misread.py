"""Why a text is no date, in plain words, with what to write instead."""

import re

from careerplan.plan.periods import MONTHS, UnreadableError, days_in_month

_FORMS = "write  2027-06,  2027-Q3,  2027-06-30  or  in 18 months"
_AROUND = " “”„‘’\"'`*.,;!?()"  # signs that may have come along
_FUZZY = re.compile(
    r"\b(someday|some day|one day|sometime|soon|eventually|asap|later|tbd|unknown|"
    r"as soon as possible|in the future|long[- ]term|short[- ]term|over time|"
    r"(few|several|couple)( of)? (day|week|month|quarter|year)s?)\b"
)
_CADENCE = re.compile(
    r"\b(daily|weekly|bi-?weekly|monthly|quarterly|yearly|annually|"
    r"(every|each|per|(once|twice|times) an?) )"
)
_YEAR = re.compile(r"[0-9]{1,6}")
_HOURS = re.compile(r"\b(seconds?|minutes?|mins?|hours?|hrs?|h)\b")
_NUMERIC = re.compile(
    r"(?P<a>[0-9]{1,2})[./-](?P<b>[0-9]{1,2})[./-](?P<y>[0-9]{4}|[0-9]{2})"
)
_YEAR_FIRST = re.compile(
    r"(?P<y>[0-9]{4})[./-](?P<m>[0-9]{1,2})(?:[./-](?P<d>[0-9]{1,2}))?"
)


def explain_misread(text: str, plain: str) -> UnreadableError:
    """Return the error for a text that no pattern fits; the plain text is folded."""
    shown = f'"{text}"'
    if match := _YEAR_FIRST.fullmatch(plain):
        return _year_first(shown, match)
    if match := _NUMERIC.fullmatch(plain):
        return _numeric(shown, match)
    if _YEAR.fullmatch(plain):
        return UnreadableError(f"{shown} is no year from 1900 to 2199", _FORMS)
    if _HOURS.search(plain):
        return UnreadableError(
            f"{shown} is shorter than a day, so it is no deadline", _FORMS
        )
    if _FUZZY.search(plain):
        return UnreadableError(
            f"{shown} has no end that a calendar can tell",
            "name a year, a quarter or a month, such as  2027,  2027-Q3  or  2027-06",
        )
    if _CADENCE.search(plain):
        return UnreadableError(
            f"{shown} says how often, not until when",
            "write the end here, such as  2027-12,  and  every: month  on a step",
        )
    bare = text.strip(_AROUND)
    fix = _FORMS
    if bare != text and re.fullmatch("[0-9][-0-9QqHhWw]+", bare):
        fix = f"write  {bare}  without the signs around it"
    elif re.search(r"[^\W0-9_].*[0-9]{4}|[^\x00-\x7f‐-―]", text):
        fix = f"{_FORMS};  words are read in English alone"
    return UnreadableError(f"cannot read {shown} as a date", fix)


def _year_first(shown: str, match: re.Match[str]) -> UnreadableError:
    year, month = int(match["y"]), int(match["m"])
    day = int(match["d"]) if match["d"] else None
    if not 1900 <= year <= 2199:
        return UnreadableError(f"{shown} lies outside the years 1900 to 2199", _FORMS)
    if not 1 <= month <= 12:
        return UnreadableError(f"{shown} has no month {month}", _FORMS)
    if day is None:
        return _meant(shown, f"{year}-{month:02}")
    days = days_in_month(year, month)
    if not 1 <= day <= days:
        return UnreadableError(
            f"{MONTHS[month - 1]} {year} has {days} days, so there is no day {day}",
            f"write a day up to  {year}-{month:02}-{days:02}",
        )
    return _meant(shown, f"{year}-{month:02}-{day:02}")


def _meant(shown: str, reading: str) -> UnreadableError:
    """Offer the one reading that a text in another notation can have."""
    return UnreadableError(
        f"cannot read {shown} as a date", f"write  {reading}", meant=reading
    )


def _numeric(shown: str, match: re.Match[str]) -> UnreadableError:
    """Refuse a date of bare numbers, with every reading it could have."""
    a, b = int(match["a"]), int(match["b"])
    year = int(match["y"]) if len(match["y"]) == 4 else 2000 + int(match["y"])
    if not 1900 <= year <= 2199:
        return UnreadableError(f"{shown} lies outside the years 1900 to 2199", _FORMS)
    readings = [
        f"{year:04}-{month:02}-{day:02}"
        for day, month in dict.fromkeys(((a, b), (b, a)))
        if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)
    ]
    if len(readings) == 2:
        return UnreadableError(
            f"{shown} can be read in two ways",
            f"write  {readings[0]}  or  {readings[1]}",
        )
    if readings and len(match["y"]) == 4:
        return _meant(shown, readings[0])
    if readings:  # but 27 may be a day as well as a year
        return UnreadableError(
            f"cannot read {shown} as a date", f"write  {readings[0]}"
        )
    return UnreadableError(f"{shown} is no day of any calendar", _FORMS)
