"""What a wish begins with, before its verb: `My goal is to`, `I'd love to`."""

import re

_AHEAD = re.compile(
    r"\s*(?:as|in|on|through|with|by|using|under|after|for|during|over|within|at|"
    r"before|until) .{3,60}?, "
    r"(?=[a-z])",
    re.IGNORECASE,
)
_GOALS = (
    r"(?:goals?|aims?|objectives?|ambitions?|dreams?|plans?|targets?|hopes?|intentions?|"
    r"resolutions?|priority|priorities|challenges?|commitments?|mission|next steps?|"
    r"first steps?|wish)"
)
_MY_GOAL_IS = (
    r"(?:(?:one|some|all|part) of )?(?:my|our|your|the|an?|one|two|three|four|five|"
    r"some|an additional|another) "
    rf"(?:[a-z0-9-]+ ){{0,4}}?{_GOALS}"
    r"(?: (?:for|when|that|in|of|as|with|at|over|during|i|we) [^.;:]{1,60}?)?,?"
    r"(?: \([^)]*\))? "
    r"(?:is|are|(?:would|will|might|could|may|should) be|has been|was|includes?:?|"
    r"involves?)"
    r"(?: currently| also| simply| mainly)?"
    r"(?: to\b| that (?:i|we)(?: will| can| would like to| want to| am able to)?\b)?"
)
_A_GOAL_SET = (
    r"(?:i|we)(?:'ve|’ve| have)? (?:set|made|given) (?:(?:my|our)sel(?:f|ves) )?"
    r"(?:an?|the|my|our) (?:[a-z]+ )?goals? (?:of|to)"
)
_I_SEE_MYSELF = (
    r"(?:i|we) (?:can |could )?(?:see|picture|imagine|envision) (?:myself|ourselves)"
    r"(?: as| in)?(?: employed(?: full-time)?(?: as| in)?)?"
)
_I_WANT = (
    r"(?:i|we|you)(?:'d|'ll|’d|’ll|'m|’m| would| will| want| wanted| hope| plan| aim|"
    r" aspire|"
    r" intend| wish| need(?= to\b)| am| have| can| could| should| must| really| also|"
    r" do|"
    r" resolve| vow| pledge| promise| commit| dream| figure i should| now| currently|"
    r" decided| would also|,? too,?)"
    r"(?: (?:also|really|just|likely|like|love|want|hope|plan|aspire|need|eager|"
    r"excited|going|looking|hoping|planning|aiming|interested|able|prefer|be able|"
    r"definitely|still|personally|would|wish|intend|aim|working|trying|seeking|determined|"
    r"committed|happy|glad|delighted|resolve|resolved|decided|now|currently|then|someday|"
    r"ideally|certainly|"
    r"absolutely|actively|shooting|striving|aspiring|challenging myself|get myself|"
    r"set myself|ready|dreaming|thinking))*"
    r"(?: in\b| on\b| of\b| for\b| forward\b| towards?\b)?(?: to\b)?"
)
_LINKED = (
    r"(?:(?:so|specifically|however|in addition|also|then|next|finally|firstly|"
    r"secondly|long[- ]term|short[- ]term),?\s+)?"
)
_LEAD_INS = re.compile(
    r"(?:^|(?<=[.!?;:•\n,] )|(?<= so )(?=i\b)|(?<= but )(?=i\b)|(?<= then )(?=i\b)|"
    r"(?<= that )(?=i (?:hope|need|plan|want|would like)\b)|"
    r"(?<=[a-z] years )(?=i\b)|(?<= year )(?=i\b)|(?<= months )(?=i\b)|"
    r"(?<= term )(?=i\b)|(?<= future )(?=i\b)|(?<= day )(?=i\b))"
    rf"\s*(?:[-*•–]\s*)?{_LINKED}"
    r"(?:as (?:an?|the) [\w' -]{3,40}? (?=i\b))?"
    rf"(?:{_I_SEE_MYSELF}|{_MY_GOAL_IS}|{_A_GOAL_SET}|{_I_WANT}|to be able to|to\b)\s*"
    r"(?:see(?:ing)? myself (?:as )?|look(?:ing)? forward to |"
    r"love to |(?:be )?able to |be considered for )?"
    r"(?:(?:perhaps|maybe|possibly|hopefully|eventually|ideally|"
    r"finally|really|also|ultimately|someday|one day|actually|simply),? )?",
    re.IGNORECASE,
)


def find_lead_ins(text: str) -> list[tuple[int, int]]:
    """Find where lead-ins stand; the words in them are no verbs of the goal."""
    return [match.span() for match in _LEAD_INS.finditer(text)]


def heads_of(text: str, lead_ins: list[tuple[int, int]]) -> set[int]:
    """Return where the words begin that a lead-in leads to, and where the text does."""
    first = re.match(
        r"\s*(?:[-*•–]\s*)?(?:(?:maybe|perhaps|possibly|hopefully|eventually|"
        r"first(?:ly)?|second(?:ly)?|third(?:ly)?|next|then|finally|lastly|also),? )?",
        text,
        re.IGNORECASE,
    )
    # `As an academic, have …`: what comes first is no goal yet
    later = _AHEAD.match(text)
    ends = {end for _, end in lead_ins}
    return ends | {match.end() for match in (first, later) if match}
