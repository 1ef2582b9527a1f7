"""The kinds of times, and the words that their patterns are made of."""

from enum import StrEnum


class TimeKind(StrEnum):
    """What a stretch of text says about time, the best first."""

    END = "end"  # a calendar resolves it, once the date of the plan is known
    CADENCE = "cadence"  # how often, and not until when
    ANCHOR = "anchor"  # hangs on something without a date, or is a start alone
    FUZZY = "fuzzy"  # the next few years
    NEVER = "never"  # someday
    RESPONSE = (
        "response"  # shorter than a day: no deadline, but still an amount of time
    )
    PAST = "past"  # last quarter, or what has been: no deadline either


Pattern = tuple[TimeKind, str, str]  # with cues, of which a text has to hold one

NUMBER = (
    r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten)(?: to | or |-)"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve)|"
    r"[0-9]{1,3}(?:\.5)?(?:\s?(?:-|–|to|or)\s?[0-9]{1,3})?\+?|an?|one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-four)?|"
    r"half an?)"
)
ORDER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
UNIT = (
    r"(?:day|week|month|quarter|half|semester|term|trimester|sprint|season|year|decade)"
)
CALENDAR = (
    r"(?:shift|day|week|weekend|month|quarter|half|semester|term|trimester|sprint|year)"
)
NAMED_UNIT = (
    rf"(?:(?:fiscal|financial|calendar|school|academic|business|review|performance) )?"
    rf"(?:{CALENDAR}|summer|winter|spring|autumn|fall|season|cycle)"
)
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
LEAD = (
    r"(?i:by|before|until|till|through|in|during|on|no later than|this|next|late|early|"
    r"mid|end of|from|to|starting|of|coming|come|for)"
)
DAY_NAME = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
YEAR = r"(?:20[0-9][0-9X]|20XX|20xx)"
SPAN_LEAD = (
    r"(?:within|in|over|for|during|throughout|across|inside|after|at the end of|"
    r"by the end of|in under|under|less than|in less than|in about|over the course of|"
    r"spend|spending)"
)
LOOSELY = (
    r"\b(?:sometime |later |early |late |over |in |during |within |for |by |"
    r"throughout |until )*"
)
FEW = r"(?:few|several|couple(?: of)?|many)"

# Cues, in small letters: a text that holds none of a pattern's is not searched for it.
UNIT_CUES = (
    "day week month quarter half semester term trimester sprint season year decade"
)
SEASON_CUES = "spring summer autumn fall winter"
NAMED_UNIT_CUES = f"{UNIT_CUES} {SEASON_CUES} cycle shift"
MONTH_CUES = "jan feb mar apr may jun jul aug sep oct nov dec"
YEAR_CUES = "20"
DIGIT_CUES = "0 1 2 3 4 5 6 7 8 9"
