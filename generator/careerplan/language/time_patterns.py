"""How running text says when, how often and how long: patterns, the special first."""

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


_NUMBER = (
    r"(?:[0-9]{1,3}(?:\.5)?(?:\s?(?:-|–|to)\s?[0-9]{1,3})?\+?|an?|one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-four)?|"
    r"half an?)"
)
_ORDER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_UNIT = (
    r"(?:day|week|month|quarter|half|semester|term|trimester|sprint|season|year|decade)"
)
_CALENDAR = (
    r"(?:day|week|weekend|month|quarter|half|semester|term|trimester|sprint|year)"
)
_NAMED_UNIT = (
    rf"(?:(?:fiscal|financial|calendar|school|academic|business|review|performance) )?"
    rf"(?:{_CALENDAR}|summer|winter|spring|autumn|fall|season|cycle)"
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
_LEAD = (
    r"(?i:by|before|until|till|through|in|during|on|no later than|this|next|late|early|"
    r"mid|end of|from|to|starting|of|coming|come|for)"
)
_DAY_NAME = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_YEAR = r"(?:20[0-9][0-9X]|20XX|20xx)"
_SPAN_LEAD = (
    r"(?:within|in|over|for|during|throughout|across|inside|after|at the end of|"
    r"by the end of|in under|under|less than|in less than|in about|over the course of|"
    r"spend|spending)"
)
_LOOSELY = (
    r"\b(?:sometime |later |early |earlier |late |over |in |during |within |for |by |"
    r"throughout |until )*"
)
_FEW = r"(?:few|several|couple(?: of)?|many)"

# The first that matches at a place wins, so the special stand before the general.
PATTERNS: tuple[tuple[TimeKind, str], ...] = (
    # -- what only looks like an end
    (
        TimeKind.PAST,
        r"\b(?:compared (?:to|with)|versus|vs\.?|since|than|from|over the|in the|"
        r"for the)?"
        r"\s?(?<!this )(?<!these )(?<!my )\b(?:last|past|previous|prior) "
        r"(?:[a-z0-9-]+ ){0,2}"
        r"(?:days?|weeks?|months?|quarters?|semesters?|years?|terms?|sprints?|"
        r"decades?)\b",
    ),
    (
        TimeKind.PAST,
        rf"\b(?:since|compared to|compared with|vs\.?) (?:{_MONTH} )?{_YEAR}\b",
    ),
    (TimeKind.PAST, r"\b(?:currently|ago)\b"),
    (
        TimeKind.PAST,
        rf"\b(?:have|has|had|been|worked|spent|working|was|"
        rf"experience)\b[^.;,]{{0,30}}\bfor "
        rf"(?:the )?{_NUMBER} {_UNIT}s?\b",
    ),
    (
        TimeKind.RESPONSE,
        rf"\b(?:within|in|under|less than|every|for|at least|of)? ?(?:{_NUMBER}|"
        r"[0-9]+|a couple of|few)[ -]?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\b",
    ),
    # -- an undated event
    (
        TimeKind.ANCHOR,
        rf"\b(?:within|in|during|over|for) (?:the |my )?(?:first |next )?"
        rf"(?:{_NUMBER} )?{_UNIT}s? (?:after|of|following|from|before) "
        rf"(?!now\b|today\b|the (?:next|year|month|quarter)|{_MONTH}|{_YEAR}|"
        r"clinical\b|work\b|experience\b|study\b)(?:the |my |a |our )?[a-z]+",
    ),
    (
        TimeKind.ANCHOR,
        r"\b(?:by|before|until|at|for) (?:the time (?:of|that|i|we)|(?:my|our|"
        r"the) next "
        r"(?:performance |annual |yearly )?(?:review|appraisal|evaluation|promotion|"
        r"interview|meeting|job|check-in|1:1))",
    ),
    (
        TimeKind.ANCHOR,
        r"\b(?:by|before|after|until|upon|on|following|at) (?:my |the |our |i )?"
        r"(?:graduat\w+|launch|release|retirement|retire|completion|probation|"
        r"the exam date|(?:the )?end of (?:my|the|our) (?:internship|course|program|"
        r"programme|project|class|probation|contract|degree|studies|training|"
        r"bootcamp))\b",
    ),
    (
        TimeKind.ANCHOR,
        r"\b(?:by|before|at|until) the (?:end|middle|start|beginning) of (?:my|our) "
        r"(?!freshman|sophomore|junior|senior|last|final|[0-9])(?:[a-z-]+ )?[a-z-]+\b",
    ),
    (
        TimeKind.ANCHOR,
        r"\b(?:once|as soon as) (?:i|we|my|our|the|it|it's)\b|\bwhen i(?:'ve|’ve| "
        r"have)? (?:graduate|finish|complete|am promoted|retire|leave|get|become|"
        r"start)",
    ),
    (TimeKind.ANCHOR, r"^after (?:[a-z]+ing)\b"),
    (
        TimeKind.ANCHOR,
        rf"\b(?:before|until|till) (?:the |my |our |i |we |it |they |she |he )?"
        rf"(?:annual |next )?(?!{_MONTH}|{_DAY_NAME}|{_SEASON}|end\b|next\b|this\b|"
        rf"the\b|my\b|our\b|christmas|easter|then\b|now\b|it\b|[a-z]*ing\b|start of|"
        rf"beginning of|late|mid|early|q[1-4])[a-z]+\b",
    ),
    (
        TimeKind.ANCHOR,
        r"\b(?:in|during|within) (?:my|the) first (?:[0-9]+ )?[a-z]+s?\b",
    ),
    # -- fuzzy and never
    (
        TimeKind.FUZZY,
        rf"\b(?:{_SPAN_LEAD} )?(?:the |a )?(?:next |coming |"
        rf"following )?{_FEW} (?:more )?"
        rf"{_UNIT}s?\b(?: time)?",
    ),
    (TimeKind.FUZZY, rf"\b(?:the )?coming {_UNIT}s\b|\bin the near future\b"),
    (
        TimeKind.NEVER,
        r"\b(?:some ?day|one day|eventually|soon(?:er or later)?|"
        r"in (?:the )?(?:long |distant "
        r")?future|over time|in time|at some point|as soon as possible|asap|"
        r"later on|in the long (?:run|term)|(?:long|short|near|mid|medium)[- ]term|"
        r"sometime(?! (?:in|this|next|during|within|over|before)\b)|ultimately|"
        r"gradually|continuously)\b",
    ),
    # -- a start without an end
    (
        TimeKind.ANCHOR,
        r"(?<!months )(?<!years )(?<!weeks )(?<!days )(?<!month )(?<!year )(?<!week )"
        r"\b(?:starting|beginning|from) (?:in |on |with )?(?:the )?"
        rf"(?:(?:[0-9]{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?:,? {_YEAR})?|next|"
        rf"this|now|today|{_YEAR})(?! ?(?:to|until|till|through|-|–))",
    ),
    # -- ends: stated dates
    (
        TimeKind.END,
        rf"\b(?:by|before|until|on|this|next|till) (?:next |this )?{_DAY_NAME}\b(?!s)"
        rf"(?! (?:morning|evening|afternoon|night)s)",
    ),
    (TimeKind.END, r"\b(?:by|before|until|on) [0-9]{1,2}/[0-9]{1,2}\b(?!/)"),
    (TimeKind.END, rf"\b(?:by )?(?:week|month) (?:[0-9]{{1,2}}|{_ORDER})\b"),
    (
        TimeKind.END,
        r"\b(?:by |at |before )?(?:the )?end of my (?:freshman|sophomore|junior|"
        r"senior|last|final|[0-9][a-z]) (?:year|semester|term)\b",
    ),
    (TimeKind.END, r"\b(?:by|before|until|on) the [0-9]{1,2}(?:st|nd|rd|th)\b(?! of)"),
    (
        TimeKind.END,
        r"\b(?:by|before|until|at|over|this|next) (?:the )?(?:christmas|easter|"
        r"new year|thanksgiving|midsummer|ramadan|diwali|hanukkah)\b",
    ),
    (
        TimeKind.END,
        r"\b(?:by|before|during|this|next|until|over) (?:the )?(?:[a-z]+ )?season\b",
    ),
    (TimeKind.END, rf"\b{_YEAR}-(?:[0-9]{{2}}(?:-[0-9]{{2}})?|[QqHhWw][0-9]{{1,2}})\b"),
    (TimeKind.END, r"\b[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})\b"),
    (
        TimeKind.END,
        rf"\b(?:the )?[0-9]{{1,2}}(?:st|nd|rd|"
        rf"th)?(?: of)? (?-i:{_MONTH})(?:,? {_YEAR})?",
    ),
    (
        TimeKind.END,
        rf"\b(?-i:{_MONTH}) (?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)?\b(?:,? {_YEAR})?",
    ),
    (TimeKind.END, rf"\b(?-i:{_MONTH}),? (?:of )?{_YEAR}\b"),
    (
        TimeKind.END,
        rf"\b{_LEAD} (?:the )?(?:end of |start of |beginning of |middle of |mid[- ]|"
        rf"early "
        rf"|late )?(?-i:{_MONTH})\b(?! (?:madness|for the)\b)",
    ),
    (
        TimeKind.END,
        rf"\b(?:[QH][1-4]|[1-4]Q)(?:[ /-]?(?:of )?(?:{_YEAR}|FY[0-9]+|'?[0-9]{{2}}))?"
        r"(?: end)?\b",
    ),
    (TimeKind.END, rf"\b(?:FY|fiscal year |fiscal )'?(?:{_YEAR}|[0-9]{{2}})\b"),
    (
        TimeKind.END,
        r"\b(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th) "
        rf"(?:quarter|half|semester|term|trimester)(?: of (?:the year|{_YEAR}|"
        rf"this year|"
        r"next year))?\b",
    ),
    (TimeKind.END, rf"\b{_SEASON}(?: of)?,? {_YEAR}\b"),
    (
        TimeKind.END,
        rf"\b(?:by|before|until|till|in|during|over|through|for|this|next|coming|"
        rf"end of) "
        rf"(?:the )?(?:end of )?(?:the )?(?:this |next |coming )?{_SEASON}\b",
    ),
    (TimeKind.END, rf"\b(?:early|mid|late|end|year-end)[- ]?(?:of )?{_YEAR}\b"),
    (TimeKind.END, rf"\b(?:the )?{_YEAR}(?:\s?[-–/]\s?(?:{_YEAR}|[0-9]{{2}}))\b"),
    (
        TimeKind.END,
        rf"(?<![\w.$€£,/-])(?<!server )(?<!office )(?<!windows ){_YEAR}\b"
        r"(?![,.]?[0-9])(?! ?[%$€])",
    ),
    # -- ends: units around now
    (
        TimeKind.END,
        rf"\b(?:by |at |before |until |towards? )?(?:the )?(?:end|close) of (?:this |"
        rf"the (?:current |next |coming |following )?|next |every |each )?"
        rf"{_NAMED_UNIT}\b",
    ),
    (
        TimeKind.END,
        rf"\bby (?:the |this |next )?(?:current )?{_NAMED_UNIT}(?:'s|’s)? end\b|"
        r"\b(?:year|month|quarter|week)[- ]end\b|\be\.?o\.?[yqm]\b",
    ),
    (
        TimeKind.END,
        rf"{_LOOSELY}(?:the )?(?:rest|remainder|course|first half|second half) of "
        rf"(?:this|the|next)(?: next)? {_NAMED_UNIT}\b",
    ),
    (
        TimeKind.END,
        rf"{_LOOSELY}(?:this last|this|next|"
        rf"the (?:current|coming|next|following|upcoming)|"
        rf"this coming|this upcoming|the new) {_NAMED_UNIT}\b(?!'s|’s| (?:role|job|"
        rf"position|level|step|version))",
    ),
    (
        TimeKind.END,
        rf"\b(?:within|during|throughout|over|in|for) the (?:{_CALENDAR}|"
        rf"current {_CALENDAR})\b"
        r"(?! of)",
    ),
    (
        TimeKind.END,
        r"\b(?:by |before |until )?(?:today|tomorrow|tonight|this (?:morning|afternoon|"
        r"evening))\b",
    ),
    (TimeKind.END, r"\b(?:by|before) the time i(?:'m| am| turn| reach) [0-9]{2}\b"),
    (
        TimeKind.END,
        rf"\b{_SPAN_LEAD} (?:about |around |roughly |approximately |at least |just |"
        rf"only )?"
        rf"(?:the |my |these )?(?:next |following |coming |first |upcoming |last )?"
        rf"(?:{_NUMBER} |"
        rf"{_NUMBER}-)(?:tax |working |consecutive |full |short |calendar |straight "
        rf"|more )?{_UNIT}s?"
        r"(?:'s?|’s?)?(?![ -](?:projects?|old|long|plans?|programs?|programmes?|"
        r"courses?|"
        r"roadmaps?|contracts?|reviews?)\b)(?: time| from now| from today| or (?:so|"
        r"less|sooner))?\b",
    ),
    (
        TimeKind.END,
        rf"\b(?:{_SPAN_LEAD} )?(?:the )?next (?:{_NUMBER} |"
        rf"{_NUMBER}-)?(?:consecutive )?"
        rf"{_UNIT}s?\b",
    ),
    (
        TimeKind.END,
        rf"\b{_NUMBER}[ -]{_UNIT}s? (?:from now|from today|from this|time\b|"
        r"out\b(?! of))",
    ),
    (TimeKind.END, r"\bP[0-9]+[YMWD](?:[0-9]+[MWD])*\b"),
    # -- how often
    (
        TimeKind.CADENCE,
        r"\b(?:once|twice|(?:[0-9]+|one|two|three|four|five|six|"
        r"ten)\b[^.;,]{0,40}?)"
        r"(?<! in)(?<! within)(?<! than)(?<! for)(?<! over)(?<! of) "
        r"(?P<core>(?:a|an) "
        r"(?:day|week|month|quarter|semester|year|sprint|shift|season|term|night|"
        r"evening|morning|weekend))\b",
    ),
    (
        TimeKind.CADENCE,
        r"(?:\b(?:per|every|each) |/ ?)(?:other |single |few |[0-9]+ |two |three |"
        r"six )?(?:clinical |"
        r"working |work |business |academic |school )?(?:days?|weeks?|months?|"
        r"quarters?|semesters?|years?|sprints?|shifts?|seasons?|terms?|nights?|"
        r"evenings?|mornings?|"
        r"weekends?|mon(?:day)?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|"
        r"sundays?|monday)\b",
    ),
    (
        TimeKind.CADENCE,
        rf"\bon {_DAY_NAME}(?:s\b| (?:mornings|evenings|afternoons|nights))",
    ),
    (
        TimeKind.CADENCE,
        r"\b(?:daily|everyday|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|"
        r"semi-?annually|annually|yearly|nightly|hourly)\b",
    ),
)


_NEEDS_NO_UNIT = ("now|", "near future", "first|second|third", r"e\.?o")


def gate_of(pattern: str) -> str:
    """Name what a text must hold for a pattern to have a chance; often nothing."""
    is_forbidden = _MONTH in pattern.partition("(?!")[2]
    if is_forbidden or any(part in pattern for part in _NEEDS_NO_UNIT):
        return ""
    if _UNIT in pattern or _CALENDAR in pattern:
        return "unit"
    if _MONTH in pattern:
        return "digit" if f"(?:{_MONTH} )?" in pattern else "month"
    return "digit" if _YEAR in pattern else ""
