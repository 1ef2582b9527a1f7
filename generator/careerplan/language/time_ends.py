"""How running text says until when: what a calendar resolves."""

from careerplan.language.time_words import (
    CALENDAR,
    DAY_NAME,
    DIGIT_CUES,
    LEAD,
    LOOSELY,
    MONTH,
    MONTH_CUES,
    NAMED_UNIT,
    NAMED_UNIT_CUES,
    NUMBER,
    ORDER,
    SEASON,
    SEASON_CUES,
    SPAN_LEAD,
    UNIT,
    UNIT_CUES,
    YEAR,
    YEAR_CUES,
    Pattern,
    TimeKind,
)

ENDS: tuple[Pattern, ...] = (
    # -- ends: stated dates
    (
        TimeKind.END,
        "day",
        rf"\b(?:by|before|until|on|this|next|till) (?:next |this )?{DAY_NAME}\b(?!s)"
        rf"(?! (?:morning|evening|afternoon|night)s)",
    ),
    (TimeKind.END, "/", r"\b(?:by|before|until|on) [0-9]{1,2}/[0-9]{1,2}\b(?!/)"),
    (
        TimeKind.END,
        "day week month",
        rf"\b(?:by )?(?:day|week|month) (?:[0-9]{{1,2}}|{ORDER})\b",
    ),
    (
        TimeKind.END,
        "end",
        r"\b(?:by |at |before )?(?:the )?end of my (?:freshman|sophomore|junior|"
        r"senior|last|final|[0-9][a-z]) (?:year|semester|term)\b",
    ),
    (
        TimeKind.END,
        DIGIT_CUES,
        r"\b(?:by|before|until|on) the [0-9]{1,2}(?:st|nd|rd|th)\b(?! of)",
    ),
    (
        TimeKind.END,
        "christmas easter year thanksgiving midsummer ramadan diwali hanukkah",
        r"\b(?:by|before|until|at|over|this|next) (?:the )?(?:christmas|easter|"
        r"new year|thanksgiving|midsummer|ramadan|diwali|hanukkah)\b",
    ),
    (
        TimeKind.END,
        "season",
        r"\b(?:by|before|during|this|next|until|over) (?:the )?(?:[a-z]+ )?season\b",
    ),
    (
        TimeKind.END,
        YEAR_CUES,
        rf"\b{YEAR}-(?:[0-9]{{2}}(?:-[0-9]{{2}})?|[QqHhWw][0-9]{{1,2}})\b",
    ),
    (
        TimeKind.END,
        DIGIT_CUES,
        r"\b[0-9]{1,2}([/.-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})\b",
    ),
    (
        TimeKind.END,
        MONTH_CUES,
        rf"\b(?:the )?[0-9]{{1,2}}(?:st|nd|rd|"
        rf"th)?(?: of)? (?-i:{MONTH})(?:,? {YEAR})?",
    ),
    (
        TimeKind.END,
        MONTH_CUES,
        rf"\b(?-i:{MONTH}) (?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)?\b(?:,? {YEAR})?",
    ),
    (TimeKind.END, YEAR_CUES, rf"\b(?-i:{MONTH}),? (?:of )?{YEAR}\b"),
    (TimeKind.END, MONTH_CUES, rf"\b(?-i:{MONTH})\s?[-–—]\s?(?-i:{MONTH})"),
    (TimeKind.END, "year", r"\bin years? [0-9](?:\s?[-–]\s?[0-9])?\b"),
    (
        TimeKind.END,
        MONTH_CUES,
        rf"\b{LEAD} (?:the )?(?:end of |start of |beginning of |middle of |mid[- ]|"
        rf"early "
        rf"|late )?(?-i:{MONTH})\b(?! (?:madness|for the)\b)",
    ),
    (
        TimeKind.END,
        "q1 q2 q3 q4 h1 h2 h3 h4 1q 2q 3q 4q",
        rf"\b(?:[QH][1-4]|[1-4]Q)(?:[ /-]?(?:of )?(?:{YEAR}|FY[0-9]+|'?[0-9]{{2}}))?"
        r"(?: end)?\b",
    ),
    (
        TimeKind.END,
        "fy fiscal",
        rf"\b(?:FY|fiscal year |fiscal )'?(?:{YEAR}|[0-9]{{2}})\b",
    ),
    (
        TimeKind.END,
        "quarter half semester term trimester",
        r"\b(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th) "
        rf"(?:quarter|half|semester|term|trimester)(?: of (?:the year|{YEAR}|"
        rf"this year|"
        r"next year))?\b",
    ),
    (TimeKind.END, YEAR_CUES, rf"\b{SEASON}(?: of)?,? {YEAR}\b"),
    (
        TimeKind.END,
        SEASON_CUES,
        rf"\b(?:by|before|until|till|in|during|over|through|for|this|next|coming|"
        rf"end of) "
        rf"(?:the )?(?:end of )?(?:the )?(?:this |next |coming )?{SEASON}\b",
    ),
    (
        TimeKind.END,
        YEAR_CUES,
        rf"\b(?:early|mid|late|end|year-end)[- ]?(?:of )?{YEAR}\b",
    ),
    (
        TimeKind.END,
        YEAR_CUES,
        rf"\b(?:the )?{YEAR}(?:\s?[-–/]\s?(?:{YEAR}|[0-9]{{2}}))\b",
    ),
    (
        TimeKind.END,
        YEAR_CUES,
        rf"(?<![\w.$€£,/-])(?<!server )(?<!office )(?<!windows ){YEAR}\b"
        r"(?![,.]?[0-9])(?! ?[%$€])",
    ),
    # -- ends: units around now
    (
        TimeKind.END,
        "start beginning end",
        r"\b(?:by|before|prior to|at|until) the (?:start|beginning|end) of "
        r"(?:the |my |our )?(?:academic|school|fall|spring|summer|winter|autumn|"
        r"new|next|fiscal|financial|calendar) (?:year|semester|term|quarter|season)\b",
    ),
    (
        TimeKind.END,
        "end close",
        rf"\b(?:by |at |before |until |towards? )?(?:the )?(?:end|close) of (?:this |"
        rf"the (?:current |next |coming |following )?|next )?"
        rf"{NAMED_UNIT}\b",
    ),
    (
        TimeKind.END,
        "end eo e.o",
        rf"\bby (?:the |this |next )?(?:current )?{NAMED_UNIT}(?:'s|’s)? end\b|"
        r"\b(?:year|month|quarter|week)[- ]end\b|\be\.?o\.?[yqm]\b",
    ),
    (
        TimeKind.END,
        "end over out clos",
        rf"\b(?:before|until) (?:the|this) {NAMED_UNIT} "
        r"(?:ends|closes|is (?:over|out))\b",
    ),
    (
        TimeKind.END,
        "mid",
        r"\b(?:by |before )?mid-?(?:year|month|quarter|semester)\b",
    ),
    (
        TimeKind.END,
        "rest remainder course half",
        rf"{LOOSELY}(?:the )?(?:rest|remainder|course|first half|second half) of "
        rf"(?:this|the|next)(?: next)? {NAMED_UNIT}\b",
    ),
    (
        TimeKind.END,
        NAMED_UNIT_CUES,
        rf"{LOOSELY}(?:this last|this|next|"
        rf"the (?:current|coming|next|following|upcoming)|"
        rf"this coming|this upcoming|the new) {NAMED_UNIT}\b(?!'s|’s| (?:role|job|"
        rf"position|level|step|version))",
    ),
    (
        TimeKind.END,
        NAMED_UNIT_CUES,
        rf"\b(?:within|during|throughout|over|in|for) the (?:{CALENDAR}|"
        rf"current {CALENDAR})\b"
        r"(?! of)",
    ),
    (
        TimeKind.END,
        "today tomorrow tonight morning afternoon evening",
        r"\b(?:by |before |until )?(?:today|tomorrow|tonight|this (?:morning|afternoon|"
        r"evening))\b",
    ),
    (
        TimeKind.END,
        "time",
        r"\b(?:by|before) the time i(?:'m| am| was| turn| reach) [0-9]{2}\b",
    ),
    (
        TimeKind.END,
        UNIT_CUES,
        rf"\b{SPAN_LEAD} (?:about |around |roughly |approximately |at least |just |"
        rf"only )?"
        rf"(?:the |my |these )?(?:next |following |coming |first |upcoming |last )?"
        rf"(?:{NUMBER} |"
        rf"{NUMBER}-)(?:tax |working |consecutive |full |short |calendar |straight "
        rf"|more )?{UNIT}s?"
        r"(?:'s?|’s?)?(?![ -](?:projects?|old|long|plans?|programs?|programmes?|"
        r"courses?|sprints?|iterations?|cycles?|blocks?|increments?|"
        r"roadmaps?|contracts?|reviews?)\b)(?! (?:an?|per|each|every) (?:day|week|"
        r"month|quarter|year)\b)(?: time| from now| from today| or (?:so|"
        r"less|sooner))?\b",
    ),
    (
        TimeKind.END,
        "next",
        rf"\b(?:{SPAN_LEAD} )?(?:the )?next (?:{NUMBER} |"
        rf"{NUMBER}-)?(?:consecutive )?"
        rf"{UNIT}s?\b",
    ),
    (
        TimeKind.END,
        UNIT_CUES,
        rf"\b{NUMBER}[ -]{UNIT}s? (?:from now|from today|from this|time\b|"
        r"out\b(?! of))",
    ),
    (TimeKind.END, DIGIT_CUES, r"\bP[0-9]+[YMWD](?:[0-9]+[MWD])*\b"),
)
