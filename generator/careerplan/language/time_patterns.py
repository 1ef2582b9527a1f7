"""How running text says when, how often and how long: patterns, the special first."""

from careerplan.language.time_ends import ENDS
from careerplan.language.time_words import (
    DAY_NAME,
    FEW,
    MONTH,
    MONTH_CUES,
    NAMED_UNIT,
    NAMED_UNIT_CUES,
    NUMBER,
    SEASON,
    SPAN_LEAD,
    UNIT,
    UNIT_CUES,
    YEAR,
    YEAR_CUES,
    Pattern,
    TimeKind,
)

_NO_ENDS: tuple[Pattern, ...] = (
    # -- what only looks like an end
    (
        TimeKind.PAST,
        "last past previous prior",
        r"\b(?:compared (?:to|with)|versus|vs\.?|since|than|from|over the|in the|"
        r"for the)?"
        r"\s?(?<!this )(?<!these )(?<!my )\b(?:last|past|previous|prior) "
        r"(?:[a-z0-9-]+ ){0,2}"
        r"(?:days?|weeks?|months?|quarters?|semesters?|years?|terms?|sprints?|"
        r"decades?)\b",
    ),
    (
        TimeKind.PAST,
        YEAR_CUES,
        rf"\b(?:since|compared to|compared with|vs\.?) (?:{MONTH}(?: of)? )?"
        rf"{YEAR}\b",
    ),
    (
        TimeKind.PAST,
        YEAR_CUES,
        rf"\b{YEAR}(?= (?:[a-z]+ )?(?:plan|budget|strategy|report)\b)",
    ),
    (
        TimeKind.PAST,
        f"{MONTH_CUES} {YEAR_CUES} q1 q2 q3 q4",
        r"\b(?:i|we) (?:did|got|had|made|was|were) (?:it |so |that |this )?in "
        rf"(?:Q[1-4]|{MONTH}|{YEAR})\b",
    ),
    (TimeKind.PAST, NAMED_UNIT_CUES, rf"\bearlier this {NAMED_UNIT}\b"),
    (TimeKind.PAST, "currently ago", r"\b(?:currently|ago)\b"),
    (
        TimeKind.PAST,
        NAMED_UNIT_CUES,
        rf"\bthis {NAMED_UNIT},? (?:i|we) (?:\w+ed|was|were|had|got|went|did|took|made|"
        r"learnt|read|wrote|gave)\b",
    ),
    # `After graduating …, I now hope to …`
    (TimeKind.PAST, "after", r"^after [a-z]+ing\b(?=[^.;]+, i now\b)"),
    (
        TimeKind.PAST,
        UNIT_CUES,
        rf"(?<!^)\b(?:have|has|had|been|worked|spent|working|was|"
        rf"experience)\b[^.;,]{{0,30}}\bfor "
        rf"(?:the )?{NUMBER} {UNIT}s?\b",
    ),
    (
        TimeKind.RESPONSE,
        "hour hr min sec",
        rf"\b(?:within|in|under|less than|every|for|at least|of)? ?(?:{NUMBER}|"
        r"[0-9]+|a couple of|few)[ -]?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\b",
    ),
    (
        TimeKind.RESPONSE,
        "day",
        r"\bwithin (?:1|2|one|two|a) (?:working|business) days?\b",
    ),
    (
        TimeKind.RESPONSE,
        "yearly annually month year",
        r"[$£€][0-9][0-9,.]*[km]? (?:yearly|annually|monthly|"
        r"(?:a|per) (?:month|year))\b",
    ),
    # -- an undated event
    (
        TimeKind.ANCHOR,
        UNIT_CUES,
        rf"\b(?:within|in|during|over|for) (?:the |my )?(?:first |next )?"
        rf"(?:{NUMBER} )?{UNIT}s? (?:after|of|following|from|before) "
        rf"(?!now\b|today\b|this\b|next\b|the (?:next|year|month|quarter|fiscal|"
        r"financial|school|academic)|"
        rf"{MONTH}|{YEAR}|"
        r"clinical\b|work\b|experience\b|study\b)(?:the |my |a |our )?[a-z]+",
    ),
    (
        TimeKind.ANCHOR,
        "time next",
        r"\b(?:by|before|until|at|for) (?:the time (?:of|that|we|i\b"
        r"(?!(?:'m|’m| am| was| turn| reach) [0-9]))|(?:my |our |"
        r"the )?next "
        r"(?:performance |annual |yearly )?(?:review|appraisal|evaluation|promotion|"
        r"interview|meeting|job|check-in|1:1))",
    ),
    (
        TimeKind.ANCHOR,
        "graduat phd launch release retire completion probation exam end",
        r"\b(?:by|before|after|until|upon|on|following|at) (?:my |the |our |i )?"
        r"(?:graduat\w+|phd\b|launch|release|retirement|retire|completion|probation|"
        r"the exam date|(?:the )?end of (?:my|the|our) (?:internship|course|program|"
        r"programme|project|class|probation|contract|degree|studies|training|"
        r"bootcamp))\b",
    ),
    (
        TimeKind.ANCHOR,
        "end middle start beginning",
        r"\b(?:by|before|at|until) the (?:end|middle|start|beginning) of (?:my|our) "
        r"(?!freshman|sophomore|junior|senior|last|final|[0-9])(?:[a-z-]+ )?[a-z-]+\b",
    ),
    (
        TimeKind.ANCHOR,
        "once soon when",
        r"\b(?:once|as soon as) (?:i|we|my|our|the|it|it's)\b|\bwhen i(?:'ve|’ve| "
        r"have)? (?:graduate|finish|complete|am promoted|retire|leave|become|"
        r"grow up|go off|move|pass|return|turn|join|reach)\b",
    ),
    (TimeKind.ANCHOR, "after", r"^after (?:[a-z]+ing)\b"),
    (TimeKind.ANCHOR, "age", r"\bby (?:the )?age (?:of )?[0-9]{2}\b"),
    (
        TimeKind.ANCHOR,
        "deadline",
        r"\b(?:by|before) (?:its|the|their|every|each)(?: [a-z]+)? deadlines?\b",
    ),
    (
        TimeKind.ANCHOR,
        "during",
        r"\bduring (?:this|my|the) (?:internship|course|class|program|programme|degree|"
        r"studies|bootcamp|placement|apprenticeship)\b",
    ),
    (TimeKind.ANCHOR, "post-", r"(?:^|(?<=[.,;] ))post-[a-z]+(?=,? (?:i|we|my)\b)"),
    (
        TimeKind.ANCHOR,
        "before until till",
        rf"\b(?:before|until|till) (?:the |my |our |i |we |it |they |she |he )?"
        rf"(?:annual |next )?(?!{NAMED_UNIT} (?:ends|closes|is)\b|{MONTH}|{DAY_NAME}|"
        rf"{SEASON}|end\b|next\b|this\b|"
        rf"the\b|my\b|our\b|christmas|easter|then\b|now\b|it\b|[a-z]*ing\b|start of|"
        rf"beginning of|late|mid|early|and\b|or\b|but\b|"
        rf"q[1-4])[a-z]+\b",
    ),
    (
        TimeKind.ANCHOR,
        "first",
        r"\b(?:in|during|within) (?:my first (?:[0-9]+ )?|the first )"
        rf"(?!{NUMBER}|[0-9]|quarter\b|half\b|semester\b|term\b)[a-z]+s?\b",
    ),
    # -- fuzzy and never
    (
        TimeKind.FUZZY,
        "few several couple many",
        rf"\b(?:{SPAN_LEAD} )?(?:the |a )?(?:next |coming |"
        rf"following )?{FEW} (?:more )?"
        rf"{UNIT}s?\b(?: time)?",
    ),
    (
        TimeKind.FUZZY,
        "coming future while timeframe time period",
        rf"\b(?:the )?coming {UNIT}s\b|\bin the near future\b|\bfor a while\b|"
        r"\bwithin (?:an?|the) (?:allocated|certain|given|reasonable|set) "
        r"(?:period|time|timeframe)\b",
    ),
    (
        TimeKind.NEVER,
        "day eventually soon future time point asap later long term ultimately "
        "gradually continuously",
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
        "starting beginning from",
        r"(?<!months )(?<!years )(?<!weeks )(?<!days )(?<!month )(?<!year )(?<!week )"
        r"\b(?:starting|beginning|from) (?:in |on |with )?(?:the )?"
        rf"(?:(?:(?:[0-9]{{1,2}}(?:st|nd|rd|th)? )?{MONTH}|"
        rf"Q[1-4](?: of)?(?: (?:this|next) year)?)(?:,? {YEAR})?|next|"
        rf"this|now|today|{YEAR})(?! ?(?:to|until|till|through|-|–))",
    ),
)
_HOW_OFTEN: tuple[Pattern, ...] = (
    (
        TimeKind.CADENCE,
        "day week month quarter semester year sprint shift season term night "
        "evening morning",
        r"\b(?:once|twice|(?:[0-9]+|one|two|three|four|five|six|"
        r"ten)\b[^.;,]{0,40}?|an? (?:[a-z-]+ ){0,2}[a-z-]+)"
        r"(?<! at)(?<! in)(?<! within)(?<! than)(?<! for)(?<! over)(?<! of) "
        r"(?P<core>(?:a|an) "
        r"(?:day|week|month|quarter|semester|year|sprint|shift|season|term|night|"
        r"evening|morning|weekend))\b",
    ),
    (
        TimeKind.CADENCE,
        "per every each /",
        r"(?:\b(?:per|every|each) |/ ?)(?:other |single |few |[0-9]+ |two |three |"
        r"six )?(?:clinical |"
        r"working |work |business |academic |school )?(?:days?|weeks?|fortnights?|"
        r"months?|"
        r"quarters?|semesters?|years?|sprints?|shifts?|seasons?|terms?|nights?|"
        r"evenings?|mornings?|"
        r"weekdays?|weekends?|mon(?:day)?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|"
        r"sundays?|monday)\b",
    ),
    (
        TimeKind.CADENCE,
        "-day -week -month",
        r"\bin (?:[0-9]+|one|two|three|four|six)-(?:day|week|month) "
        r"(?:blocks|cycles|increments|iterations|sprints)\b",
    ),
    (
        TimeKind.CADENCE,
        "day",
        rf"\bon {DAY_NAME}(?:s\b| (?:mornings|evenings|afternoons|nights))",
    ),
    (
        TimeKind.CADENCE,
        "daily everyday weekly fortnightly monthly quarterly annually yearly "
        "nightly hourly",
        r"\b(?:daily|everyday|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|"
        r"semi-?annually|annually|yearly|nightly|hourly)\b",
    ),
)
# The first that matches at a place wins, so the special stand before the general.
PATTERNS = (*_NO_ENDS, *ENDS, *_HOW_OFTEN)
