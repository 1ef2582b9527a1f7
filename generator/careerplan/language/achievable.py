"""Achievable: the means a text names, and what it shows to be out of reach."""

import re

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.statement import (
    NOTHING_KNOWN,
    Ground,
    Statement,
    Verdict,
    any_of,
)
from careerplan.language.times import TimeKind

_HELPERS = r"mentor\w*|coach\w*|supervisor|guidance|support|help"
_PLANNED = (
    "plan|schedule|course|class(?:es)?|lessons|tutor|training|check-?ins|reviews|"
    "meetings|sessions|budget|loan|grant"
)
_BY_DOING = any_of(
    r"(?:by|through|including|via|while)\b:?",
    "with (?:the )?(?:help|support|guidance|mentorship|mentoring|coaching|training)"
    r"(?: of| from| by| in)?\b",
    rf"with (?:close |my |a |regular )*(?:{_HELPERS})\b",
    rf"under (?:[\w.'’]+ ){{1,4}}(?:supervision|{_HELPERS})",
    r"(?<=, )with (?!at |this |[0-9])(?:[\w'’-]+ ){1,4}\w+(?:ing|ed)\b",
    "after(?= (?:finishing|completing|taking|passing|doing) )",
    rf", with (?:an? |the |my |regular |weekly |monthly )(?:[\w-]+ )?(?:{_PLANNED})",
    r"using (?:our|my|their)\b",
)
_COUNT = (
    r"(?:[0-9]+(?:\s?[-–]\s?[0-9]+)?|an?|one|two|three|four|five|six|eight|ten|half an)"
)
_TIME_BUDGET = any_of(
    rf"{_COUNT}(?: to (?:[0-9]+|one|two|three|four|five|six))? ?(?:hours?|hrs?|h|"
    r"minutes?|mins?|evenings?|mornings?|afternoons?)\b(?:[^.;]{0,20}?)"
    r"(?:\b(?:a|per|each|every)\b|/) ?(?:single |working |school )?"
    "(?:day|week|month|evening|night|morning|weekend|sprint)",
    "set aside",
    "(?:achieve|accomplish|do|reach) (?:this|that|it|these)(?: goals?)? by",
    "already (?:begun|started|taking|enrolled)",
    r"and (?:apply|use) (?:it|them|what i learn\w*) (?:for|in|to)",
    r"and apply (?:[^\s.;]+ ){1,6}to (?:build|cut|improve|increase|raise|reduce)",
    r", (?:holding|planning|scheduling) (?:[\w-]+ ){1,3}(?:meetings|sessions|reviews|"
    "calls|check-ins)",
    r"(?:leverage|utili[sz]e|use) (?-i:[A-Z])[^.;]{0,60}? to",
    r"with the (?:goal|aim|intention) of (?:achiev|boost|grow|improv|increas|reach|"
    r"reduc|rais)ing [^.;]*[0-9]",
    "to (?:achieve|accomplish|do|reach) (?:this|that|it|these)(?: goals?)?,? (?:i|we)",
    r"us(?:e|ing) (?:my |the )?(?:\w+day )?(?:mornings?|afternoons?|evenings?|"
    "weekends?|lunch breaks?|commutes?|days off)",
    r"(?:devot|dedicat|spend|invest)(?:e|ing)? (?:[\w-]+ ){1,4}"
    "(?:minutes|hours?|evenings?|mornings?|afternoons?|weekends?)",
    "on (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings|afternoons|evenings)",
    r"(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|"
    r"evening|i'll|i will)\b",
)
_SUPPORT = any_of(
    "(?:is|are|was|will be) (?:hosting|paying for|sponsoring|funding|offering me|"
    "mentoring|coaching)",
    "(?<=[.;] )use (?:an?|the|my)",
    "be (?:coached|mentored|supervised|taught|trained) (?:by|in|on|with)",
    "already (?:agreed|approved|booked|collected|collect|have|own|paid|set up)",
    r"(?:my|our|the) [\w-]+ (?:pays|paid|is paying) for",
    "(?:funded|paid for|sponsored) by",
    r"(?:ask|find|get|have) (?:an? |my |the )(?:[\w-]+ ){1,3}to (?:be my mentor|check|"
    "coach|critique|mentor|review|teach)",
    r"us(?:e|ing) (?:[\w-]+ ){1,4}feedback",
    "(?:i'm|i’m|am|already|been|have|i've) (?:already )?(?:enrolled|registered|"
    "signed up|scheduled|booked) (?:for|in|on)",
    "(?:my|the) (?:approach|method|strategy|first step)(?: to this| for this| here)? "
    "is to",
    "my (?:manager|employer|company|boss|mentor|school) (?:has agreed|agreed|pays|"
    "offers|"
    "supports|will pay|gives|lets)",
)
_TOP = any_of(
    "CEO|CTO|CFO|COO|CIO|(?<!vice )president|partner",
    r"chief \w+ officer",
    "(?:managing|executive) director",
)
_VICE = any_of("VP|SVP|EVP|vice president")
# From here to the top takes more than a few years.
_BEGINNERS = any_of(
    "intern(?:ship)?|trainee|apprentice|entry[- ]level|new graduate|just (?:started|"
    "joined)|assistant|junior"
)
_FEW_YEARS = any_of("(?:two|three|2|3|next) years?")
_TOP_FROM_BELOW = any_of(
    "(?<!assistant )(?<!associate )(?<!deputy )(?<!junior )(?:CEO|CTO|CFO|COO|CIO|VP|"
    "vice president|president|partner|director|head of)"
)
_BECOMING = any_of("become|be|as|into|promoted")
_MONTHS = (
    "(?:[1-9]|1[0-2]|one|two|three|four|five|six|nine|twelve|few|a|this|next) "
    "(?:months?|weeks?|days?|quarter)"
)
_SOON = any_of("(?:one|a|1|the next|next|this) year", _MONTHS)
_SOON_IN_MONTHS = any_of(_MONTHS)
_HUGE = any_of(
    "(?:[0-9.]+|a|one|two|five|ten|twenty|fifty|a hundred|hundred) ?"
    "(?:million|billion)",
    "[0-9]{1,3}(?:,[0-9]{3}){2,}",
    "[1-9][0-9]{5,}",
    "[1-9][0-9]{2},000",
    "[1-9][0-9]*0x",
)
_AT_ONCE = any_of(
    "(?:a|one|1|this|next|the next|the first|my first|two|2) (?:day|week|month)s?",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight",
)
_OUT_OF_REACH = any_of(
    "(?:even though|although|though|but) [^.;]{0,30}(?:no|without any) "
    "(?:\\w+ (?:and|or) (?:no )?)?(?:budget|money|funding|funds|rig|equipment|staff|"
    "time|access)",
)
_FLAWLESS = any_of(
    "(?:zero|0|no) (?:mistakes?|errors?|bugs?|complaints?|defects?|"
    "failures?)(?: ever)?",
    "never (?:make|miss|fail|lose|be)",
    "every single",
    "without (?:a single|any) (?:mistake|error|exception|failure)",
    r"100 ?%(?=\s)",
)
_ALL = any_of("all|every|ever|always|never")
_OF_QUALITY = re.compile(
    r"rate|opportunit|custom|client|call|mistake|error|deal|time|ticket|request",
    re.IGNORECASE,
)
_NO_WAY_BEFORE = re.compile(
    r"\b(?:work|go|get|walk|think|talk)(?:ing)?\s+$", re.IGNORECASE
)
# `by reducing …` says the measure again, and `by earning …` the reward.
_NO_WAYS = lex.CHANGE | frozenset(
    "achieve be become contribute demonstrate display earn ensure establish keep "
    "maintain offer show stay".split()
)
_NO_MEANS = frozenset("skills ability abilities knowledge strengths".split())
_MANNERS = frozenset("approach lens way manner code techniques technique".split())
_HOW_OFTEN = frozenset("daily weekly monthly quarterly regular".split())
_ROUTINES = frozenset(
    "classes coaching lessons meetings practice review reviews sessions study".split()
)
_PASSED_OVER = frozenset(
    "my a an the our and better ongoing regular more professional hard".split()
)
_ROLE_AHEAD = any_of("roles?|positions?|promotion|promoted|jobs?")
_TRAINING = any_of(
    r"(?<!the )course|(?<!over )the course|training|bootcamp|degree|certificat\w+|"
    r"class|program"
)
_LONG_LIST = 5  # steps in one sentence
_FEW_STEPS = 3  # steps in three sentences or more


def judge_achievable(statement: Statement) -> Ground:
    """Pass where a concrete means is named; fail where the text refutes itself."""
    if impossible := find_impossible(statement):
        return impossible
    text = statement.text
    if match := _TIME_BUDGET.search(text) or _SUPPORT.search(text):
        return Ground(Verdict.PASS, f"means: {match[0]}", match.start(), match.end())
    for match in _BY_DOING.finditer(text):
        if end := _end_of_means(match, statement):
            means = text[match.start() : end]
            return Ground(Verdict.PASS, f"means: {means}", match.start(), end)
    if _is_a_way(statement):
        return Ground(Verdict.PASS, "steps that lead there")
    return Ground(Verdict.UNCLEAR, "no means are named")


def find_impossible(statement: Statement) -> Ground | None:
    """Find what a text itself shows to be out of reach."""
    text = statement.text
    top = _TOP.search(text)
    if top and _SOON.search(text) and _BECOMING.search(text):
        return Ground(Verdict.FAIL, f"{top[0]} so soon", top.start(), top.end())
    vice = _VICE.search(text)
    if vice and _SOON_IN_MONTHS.search(text) and _BECOMING.search(text):
        return Ground(Verdict.FAIL, f"{vice[0]} so soon", vice.start(), vice.end())
    high = _TOP_FROM_BELOW.search(text)
    is_soon = _SOON.search(text) or _FEW_YEARS.search(text)
    if high and _BEGINNERS.search(text) and is_soon and _BECOMING.search(text):
        return Ground(Verdict.FAIL, f"{high[0]} so soon", high.start(), high.end())
    huge = _HUGE.search(text)
    if huge and _AT_ONCE.search(text, huge.end()):
        return Ground(Verdict.FAIL, f"{huge[0]} at once", huge.start(), huge.end())
    if lacking := _OUT_OF_REACH.search(text):
        why = "leans on what is not there"
        return Ground(Verdict.FAIL, why, lacking.start(), lacking.end())
    flawless = _FLAWLESS.search(text)
    if flawless and _ALL.search(text) and _OF_QUALITY.search(text):
        return Ground(Verdict.FAIL, "leaves no room", flawless.start(), flawless.end())
    return None


def _end_of_means(match: re.Match[str], statement: Statement) -> int:
    """Return where the way behind `by` or `through` ends, or 0 where it is none."""
    text, start = statement.text, match.end()
    behind = re.split(r"[.;]", text[start:], maxsplit=1)[0]
    lowers = [word.lower() for word in re.findall(r"[\w'’&+-]+", behind)]
    is_time = any(
        time.start < start + 2 and match.start() < time.end
        for time in statement.times
        if time.kind is not TimeKind.CADENCE
    )
    lead = match[0].lower().rstrip(": ")
    if lead.startswith("under "):
        return start
    if not lowers or is_time or _NO_WAY_BEFORE.search(text[: match.start()]):
        return 0
    end = start + len(behind.rstrip())
    if lead.startswith(("with", "under")):
        return end
    if lowers[0] == "to":
        return 0  # `through to the end`
    if lead in ("by", "including", "while", "after"):
        return end if _is_doing(start, lowers, statement) else 0
    told = [word for word in lowers[:8] if word not in _PASSED_OVER]
    listed = [piece.split() for piece in re.split(r",| and ", behind.lower())]
    is_generic = not told or set(told[:2]) <= lex.GENERIC_MEANS
    is_generic = is_generic or all(
        piece[-1] in lex.GENERIC_MEANS for piece in listed if piece
    )
    return 0 if is_generic or set(told) & _MANNERS else end


def _is_doing(start: int, lowers: list[str], statement: Statement) -> bool:
    """Tell whether a way is told with a verb, and with something it is done to."""
    if lowers[0] in _HOW_OFTEN and set(lowers[1:3]) & _ROUTINES:
        return True
    is_adverb_first = lowers[0].endswith("ly") or lowers[0] in ("double", "cold")
    first = lowers[1] if is_adverb_first and len(lowers) > 1 else lowers[0]
    if not first.endswith("ing"):
        return False
    for clause in statement.clauses:
        verb = clause.verb_word
        if verb and start <= verb.start <= start + 14:
            thing = statement.object_of(clause, NOTHING_KNOWN)
            if not thing.nouns:
                continue  # `by attending and using the course`
            is_generic = set(thing.nouns) <= lex.GENERIC_MEANS | {"own"}
            is_skill = thing.head in _NO_MEANS or (
                thing.is_subjective and thing.head in lex.KINDS
            )
            return clause.verb not in _NO_WAYS and not (is_generic or is_skill)
    return len(lowers) > 1 and not set(lowers[1:]) <= lex.GENERIC_MEANS


def _is_a_way(statement: Statement) -> bool:
    """Tell whether steps are listed that end in a role, a promotion or a result."""
    steps = [
        clause
        for clause in statement.clauses
        if clause.is_wish and clause.object and _is_a_step(clause, statement)
    ]
    text = statement.text
    sentences = len(re.findall(r"[.;](?:\s|$)", text))
    is_told = sentences >= _FEW_STEPS and len(steps) >= _FEW_STEPS
    if is_told or len(steps) >= _LONG_LIST:
        return True
    first = text.find(";")
    if text.count(";") > 1 and any(step.words[0].start > first for step in steps):
        return True  # the parts of an entry, behind the goal itself
    leads_to_a_role = _ROLE_AHEAD.search(text) and _TRAINING.search(text)
    return len(steps) >= 2 and bool(leads_to_a_role)


def _is_a_step(clause: Clause, statement: Statement) -> bool:
    thing = statement.object_of(clause, NOTHING_KNOWN)
    if thing.amounts or thing.is_credential or thing.is_role:
        return True
    if clause.verb in ("research", "identify", "recommend", "review"):
        return True
    is_thing = (thing.is_event or thing.is_artefact) and "experience" not in thing.nouns
    return is_thing and clause.verb not in lex.PROCESS - lex.RESULT
