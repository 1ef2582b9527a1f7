"""The judge of one statement: a verdict for each criterion, from the words alone.

The definitions are those of the interview advice: specific answers the five W's,
measurable has a clear marker, achievable names its means, realistic is tied to the role
or the company, timely has an end that a calendar can tell.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from careerplan.language import lexicon as lex
from careerplan.language.amounts import Amount, find_amounts
from careerplan.language.clauses import Clause, find_clauses
from careerplan.language.objects import Object, object_of
from careerplan.language.words import Word, singular
from careerplan.language.times import Time, TimeKind, best_time, find_times


class Verdict(StrEnum):
    """How a criterion fares."""

    PASS = "pass"
    UNCLEAR = "unclear"
    FAIL = "fail"


_RANK = {Verdict.PASS: 2, Verdict.UNCLEAR: 1, Verdict.FAIL: 0}


@dataclass(frozen=True, slots=True)
class Ground:
    """A verdict with the words it rests on."""

    verdict: Verdict
    why: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the plan says about its own words."""

    role: str = ""
    company: str = ""
    names: frozenset[str] = frozenset()  # lower case: the plan's vocabulary

    @property
    def tie_words(self) -> frozenset[str]:
        """Return the words that tie a goal to the plan's role and company."""
        words = re.findall(r"[a-z]{4,}", f"{self.role} {self.company}".lower())
        return frozenset(words) - {"company", "senior", "junior", "limited"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A text, taken apart once for all rules."""

    text: str
    times: tuple[Time, ...]
    amounts: tuple[Amount, ...]
    clauses: tuple[Clause, ...]


NOTHING_KNOWN = Knowledge()


def take_apart(text: str) -> Statement:
    """Find the times, quantities and clauses of a text."""
    times = find_times(text)
    return Statement(text, times, find_amounts(text, times), find_clauses(text))


def judge(text: str, known: Knowledge = NOTHING_KNOWN) -> dict[str, Ground]:
    """Judge a text by each of the five criteria."""
    statement = take_apart(text)
    return {
        "S": judge_specific(statement, known),
        "M": judge_measurable(statement, known),
        "A": judge_achievable(statement),
        "R": judge_realistic(statement, known),
        "T": judge_timely(statement),
    }


def judge_timely(statement: Statement) -> Ground:
    """Pass where a calendar resolves an end; unclear for how often, fuzzy, undated."""
    kind = best_time(statement.times)
    if kind is None:
        return Ground(Verdict.FAIL, "no time is named")
    time = next(time for time in statement.times if time.kind is kind)
    verdict = {
        TimeKind.END: Verdict.PASS,
        TimeKind.CADENCE: Verdict.UNCLEAR,
        TimeKind.ANCHOR: Verdict.UNCLEAR,
        TimeKind.FUZZY: Verdict.UNCLEAR,
    }.get(kind, Verdict.FAIL)
    why = {
        TimeKind.END: "ends",
        TimeKind.CADENCE: "how often, not until when",
        TimeKind.ANCHOR: "hangs on something without a date",
        TimeKind.FUZZY: "no end that a calendar can tell",
        TimeKind.NEVER: "a time that never comes",
        TimeKind.RESPONSE: "shorter than a day, so no deadline",
        TimeKind.PAST: "looks back, so no deadline",
    }[kind]
    return Ground(verdict, f"{why}: {time.words}", time.start, time.end)


# ---- measurable

_SOFT_VERBS = frozenset("build develop collaborate improve support help engage".split())
_NEVER_DONE = frozenset(
    "learn understand explore study research focus progress continue strive aspire".split()
)
_NO_FINISH_BEHIND = frozenset(
    "progress ownership part advantage care responsibility sure initiative interest".split()
)


def judge_measurable(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    """Pass where an outsider could tell done from not done."""
    best = Ground(Verdict.FAIL, "no marker: nothing tells done from not done")
    for clause in statement.clauses:
        ground = _marker(clause, statement, known)
        if _RANK[ground.verdict] > _RANK[best.verdict]:
            best = ground
    for time in statement.times:
        is_count = time.kind in (TimeKind.CADENCE, TimeKind.RESPONSE)
        if is_count and best.verdict is not Verdict.PASS:
            best = Ground(Verdict.PASS, f"a rate: {time.words}", time.start, time.end)
    return best


def _marker(clause: Clause, statement: Statement, known: Knowledge) -> Ground:
    thing = object_of(clause, statement.amounts, known.names, statement.times)
    words = clause.words
    start, end = (words[0].start, words[-1].end) if words else (0, 0)

    def ground(verdict: Verdict, why: str) -> Ground:
        return Ground(verdict, why, start, end)

    if thing.amounts:
        is_open = thing.is_subjective and not any(a.unit for a in thing.amounts)
        is_soft = bool({"relationship", "relationships"} & set(thing.nouns)) or (
            clause.verb == "collaborate"
        )
        if is_open or is_soft:
            return ground(Verdict.UNCLEAR, "a count of what somebody has to judge")
        return ground(Verdict.PASS, "a number")
    is_on_the_way = clause.led_by in _NEVER_DONE | lex.HELPING
    if clause.is_reason or (clause.is_purpose and is_on_the_way):
        return ground(Verdict.FAIL, "a reason is no marker")
    if clause.led_by in _NEVER_DONE and not clause.is_purpose and clause.verb in lex.PROCESS | {"implement"}:
        return ground(Verdict.FAIL, "never over")
    verdict, why = _finish(clause, thing)
    if clause.is_purpose and verdict is Verdict.PASS and not thing.is_role:
        verdict, why = Verdict.UNCLEAR, "a finish, named only as the purpose"
    if verdict is Verdict.PASS and (thing.is_subjective or _is_judged(clause, statement)):
        verdict, why = Verdict.UNCLEAR, "somebody has to decide what is enough"
    return ground(verdict, why)


def _is_judged(clause: Clause, statement: Statement) -> bool:
    """Tell whether an adverb before the verb leaves the threshold open."""
    if clause.verb_word is None:
        return False
    before = statement.text[: clause.verb_word.start].split()
    return bool(before) and before[-1].lower() in lex.SUBJECTIVE


def _finish(clause: Clause, thing: Object) -> tuple[Verdict, str]:
    """Tell whether a clause without a number has a finish."""
    verb = clause.verb
    lowers = [word.lower for word in clause.object]
    if not verb:
        return _finish_of_nouns(thing)
    if not lowers:
        return Verdict.FAIL, f'"{verb}" what?'
    if verb in lex.CHANGE and set(lowers) & {"significantly", "substantially", "considerably", "greatly", "dramatically"}:
        return Verdict.UNCLEAR, "by how much?"
    if {"connections", "contacts", "friends"} & set(thing.nouns[-1:]) and verb in ("make", "build", "form"):
        return Verdict.UNCLEAR, "how many?"
    if "experience" in thing.nouns or "exposure" in thing.nouns:
        is_post = "internship" in thing.nouns
        return (Verdict.UNCLEAR, "how long?") if is_post else (Verdict.FAIL, "experience has no finish")
    if thing.is_quality and not thing.is_credential:
        if verb in lex.RESULT and thing.is_artefact:
            return Verdict.UNCLEAR, "a finish that somebody has to judge"
        return Verdict.FAIL, "a quality has no finish"
    if _COMPARATIVE.search(" ".join(lowers)) and not thing.is_artefact:
        return Verdict.FAIL, "a comparison has no finish"
    if set(lowers) & {"few", "several", "some", "many"} and not thing.is_abstract:
        return Verdict.UNCLEAR, "how many?"
    if thing.head in _NO_FINISH_BEHIND or (thing.nouns and thing.nouns[0] in _NO_FINISH_BEHIND):
        return Verdict.FAIL, "never over"
    if verb == "have" and lowers and any(
        w.endswith("ed") or w in ("done", "built", "written", "set") for w in lowers[1:]
    ):
        return Verdict.PASS, "done or not"
    if verb == "go" and lowers[:1] == ["to"] and thing.has_name:
        return Verdict.PASS, "a place that is reached or not"
    if verb == "pursue" and _as_a_role(clause):
        return Verdict.PASS, "a role that is reached or not"
    if verb in lex.BECOMING or verb in ("work", "start"):
        known = _finish_of_becoming(verb, clause, thing)
        if known:
            return known
    if verb in _NEVER_DONE or verb == "consider" or (verb == "apply" and not {"to", "for"} & set(lowers[:3])):
        return Verdict.FAIL, f'"{verb}" is never over'
    if verb in ("get", "be") and "promoted" in thing.nouns + tuple(w.lower for w in clause.object[:2]):
        return Verdict.PASS, "a promotion"
    if thing.is_abstract and not (thing.is_event or thing.is_credential):
        return Verdict.FAIL, f'"{thing.head}" has no finish'
    if thing.is_credential:
        if verb in lex.PROCESS - lex.RESULT - {"gain", "complete", "pursue"}:
            return Verdict.FAIL, "on the way, not there"
        is_open = thing.is_plural and not thing.has_name and not thing.is_definite
        return (Verdict.UNCLEAR, "how many?") if is_open else (Verdict.PASS, "a credential")
    if verb in lex.RESULT | lex.COUNTABLE:
        return _finish_of_result(verb, clause, thing)
    if verb in ("build", "develop", "create") and thing.is_plural and thing.head in lex.CONTENT_PIECES:
        return Verdict.UNCLEAR, "how many?"
    if verb in ("build", "develop", "code", "form") and thing.is_artefact and thing.is_definite:
        is_plan = thing.head in ("strategy", "plan", "system", "culture", "team", "program", "programme", "group")
        return (Verdict.UNCLEAR, "done when?") if is_plan else (Verdict.PASS, "a thing that is there or not")
    if verb in ("demonstrate", "perform") and thing.is_artefact and thing.is_definite:
        return Verdict.PASS, "shown or not"
    if verb == "have" and not thing.is_abstract:
        return Verdict.UNCLEAR, "a state"
    return Verdict.FAIL, f'"{verb}" is never over'


_COMPARATIVE = re.compile(r"\b(?:more [a-z]+ly|better|faster|fluently)$|\bmore [a-z]+ly\b")


def _finish_of_nouns(thing: Object) -> tuple[Verdict, str]:
    if thing.is_artefact or thing.is_event or thing.is_credential:
        if thing.is_definite or thing.has_name:
            return Verdict.UNCLEAR, "named, and not said when it is done"
        return Verdict.UNCLEAR, "how many?"
    if thing.is_role:
        return Verdict.PASS, "a role"
    return Verdict.FAIL, "no marker"


def _finish_of_becoming(
    verb: str, clause: Clause, thing: Object
) -> tuple[Verdict, str] | None:
    lowers = [word.lower for word in clause.object]
    if verb == "work":
        if lowers[:1] == ["there"]:
            return Verdict.PASS, "a place that is reached or not"
        if lowers[:1] in (["at"], ["for"], ["as"], ["in"]) and (thing.has_name or thing.is_role or thing.head in ("company", "team", "organisation", "organization", "startup", "hospital", "agency", "school") or "that" in lowers or "whose" in lowers):
            return Verdict.PASS, "a place that is reached or not"
        return Verdict.FAIL, '"work" is never over'
    if lowers[:1] in (["out"], ["from"]):
        return Verdict.UNCLEAR, "a move, and where to?"
    if verb == "start":
        if thing.has_name or thing.is_credential or thing.is_role:
            return Verdict.PASS, "begun or not"
        return Verdict.UNCLEAR, "begun, and then?"
    if thing.is_role or "certified" in lowers or "licensed" in lowers or "promoted" in lowers:
        if thing.is_plural and "leadership" in thing.nouns:
            return Verdict.UNCLEAR, "which one?"
        return Verdict.PASS, "a role that is reached or not"
    if thing.head in ("expert", "specialist", "person", "leader", "player", "speaker", "listener"):
        return Verdict.FAIL, "a quality has no finish"
    if thing.head in ("promotion", "raise", "offer", "job", "degree", "tenure", "salary"):
        return Verdict.PASS, "given or not"
    if verb in ("become", "be"):
        if thing.head in ("authority", "performer", "member"):
            return Verdict.UNCLEAR, "who decides?"
        return (Verdict.PASS, "reached or not") if thing.is_artefact else (Verdict.FAIL, "a quality has no finish")
    if verb == "pursue" and (thing.is_credential or thing.is_role):
        return Verdict.UNCLEAR, "on the way, and until when?"
    if verb == "get" and lowers[:1] == ["into"]:
        return Verdict.UNCLEAR, "a move, and where to?"
    if verb in ("get", "become") and thing.nouns[:1] and thing.nouns[0].endswith("ed"):
        return Verdict.FAIL, "a quality has no finish"
    is_move = verb in ("move", "transfer", "transition", "break", "advance", "shift", "enter", "step", "progress")
    if verb == "switch" or (is_move and (lowers[0] in ("into", "to", "in") or verb == "enter")):
        return (Verdict.PASS, "a move") if thing.has_name else (Verdict.UNCLEAR, "a move, and where to?")
    if verb == "join" and not thing.is_plural:
        is_any = lowers[0] in ("a", "an") and not thing.has_name and thing.head == "team"
        if is_any:
            return Verdict.UNCLEAR, "which one?"
        return Verdict.PASS, "joined or not"
    return None


def _finish_of_result(
    verb: str, clause: Clause, thing: Object
) -> tuple[Verdict, str]:
    lowers = [word.lower for word in clause.object]
    if thing.is_vague:
        return Verdict.FAIL, f'"{verb}" what?'
    if verb in ("complete", "finish", "do", "accomplish") and len(thing.nouns) == 1 and thing.head in ("project", "task", "work", "tasks", "projects"):
        return Verdict.UNCLEAR, "which one?"
    is_bare = thing.is_plural and not thing.is_definite and not thing.has_name
    is_bare = is_bare and "all" not in lowers
    if verb in ("complete", "finish") and is_bare:
        return Verdict.UNCLEAR, "how many?"
    if verb in lex.COUNTABLE and is_bare:
        return Verdict.UNCLEAR, "how many?"
    if verb in ("take", "make", "give", "get", "lead", "run", "conduct", "implement", "plan", "define"):
        if thing.head in ("strategy", "strategies", "process", "processes", "changes", "connections"):
            return Verdict.UNCLEAR, "done when?"
        is_team = lowers[:1] in (["a"], ["an"]) and thing.head == "team"
        is_own = "own" in lowers or thing.has_name or is_team
        if verb == "lead" and not (thing.is_definite and (is_own or thing.is_artefact)):
            return Verdict.UNCLEAR, "led until when?"
        if "on" in lowers[:1] and thing.is_plural:
            return Verdict.UNCLEAR, "which one?"
    if verb in lex.PROCESS and not (thing.is_artefact or thing.is_event or thing.has_name):
        return Verdict.FAIL, f'"{verb}" is never over'
    if is_bare and not (thing.is_artefact or thing.is_event or thing.is_unit):
        return Verdict.UNCLEAR, "how many?"
    return Verdict.PASS, "a finish"


# ---- achievable

_BY_DOING = re.compile(
    r"\b(?:by|through|including|via|using|with (?:the )?(?:help|support|guidance|mentorship|"
    r"mentoring|coaching|training)(?: of| from| by| in)?|with (?:close |my |a |regular )*"
    r"(?:mentor\w*|coach\w*|supervisor|guidance|support|help))\b:?",
    re.IGNORECASE,
)
_TIME_BUDGET = re.compile(
    r"\b(?:[0-9]+(?:\s?[-–]\s?[0-9]+)?|an?|one|two|three|four|five|six|eight|ten|half an)"
    r"(?: to (?:[0-9]+|one|two|three|four|five|six))? ?(?:hours?|hrs?|h|minutes?|mins?|"
    r"evenings?|mornings?|afternoons?|nights?|days)\b(?:[^.;]{0,20}?)"
    r"(?:\b(?:a|per|each|every)\b|/) ?(?:single |working |school )?"
    r"(?:day|week|month|evening|night|morning|weekend|sprint)|\bset aside\b",
    re.IGNORECASE,
)
_SUPPORT = re.compile(
    r"\b(?:is|are|was|will be) (?:hosting|paying for|sponsoring|funding|offering me|"
    r"mentoring|coaching)\b|\b(?:enrolled|registered|signed up|scheduled|booked) (?:for|in|on)\b|"
    r"\bmy (?:manager|employer|company|boss|mentor|school) (?:has agreed|agreed|pays|offers|"
    r"supports|will pay|gives|lets)\b",
    re.IGNORECASE,
)
_TOP = re.compile(
    r"\b(?:CEO|CTO|CFO|COO|CIO|VP|SVP|EVP|vice president|chief \w+ officer|president|"
    r"partner|managing director|executive director)\b",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\b(?:one|a|1|the next|next|this) year\b|\b(?:[1-9]|1[0-2]|one|two|three|four|five|"
    r"six|nine|twelve|few|a|this|next) (?:months?|weeks?|days?|quarter)\b",
    re.IGNORECASE,
)
_HUGE = re.compile(
    r"\b(?:[0-9.]+ ?(?:million|billion)|[0-9]{1,3}(?:,[0-9]{3}){2,}|[1-9][0-9]{5,}|"
    r"[1-9][0-9]{2},000|[1-9][0-9]*0x|10x)\b",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"\b(?:a|one|1|this|next|the next|two|2) (?:day|week|month)s?\b", re.IGNORECASE
)
_FLAWLESS = re.compile(
    r"\b(?:zero|0|no) (?:mistakes?|errors?|bugs?|complaints?|defects?|failures?)(?: ever)?\b"
    r"|\b100 ?%|\bnever (?:make|miss|fail|lose|be)\b|\bevery single\b|"
    r"\bwithout (?:a single|any) (?:mistake|error|exception|failure)",
    re.IGNORECASE,
)


def judge_achievable(statement: Statement) -> Ground:
    """Pass where a concrete means is named; fail where the text refutes itself."""
    if impossible := find_impossible(statement):
        return impossible
    text = statement.text
    if match := _TIME_BUDGET.search(text) or _SUPPORT.search(text):
        return Ground(Verdict.PASS, f"means: {match[0]}", match.start(), match.end())
    for match in _BY_DOING.finditer(text):
        if means := _means_behind(match, statement):
            return means
    if _is_a_way(statement):
        return Ground(Verdict.PASS, "steps that lead there")
    return Ground(Verdict.UNCLEAR, "no means are named")


def find_impossible(statement: Statement) -> Ground | None:
    """Find what a text itself shows to be out of reach."""
    text = statement.text
    top, soon = _TOP.search(text), _SOON.search(text)
    if top and soon and re.search(r"\b(?:become|be|as|into|promoted)\b", text, re.I):
        return Ground(Verdict.FAIL, f"{top[0]} so soon", top.start(), top.end())
    huge, now = _HUGE.search(text), _AT_ONCE.search(text)
    if huge and now and now.start() > huge.end():
        return Ground(Verdict.FAIL, f"{huge[0]} at once", huge.start(), huge.end())
    flawless = _FLAWLESS.search(text)
    if flawless and re.search(r"\ball\b|\bevery\b|\bever\b|\balways\b|never", text, re.I):
        if re.search(r"rate|opportunit|custom|client|call|mistake|error|deal|time", text, re.I):
            return Ground(Verdict.FAIL, "leaves no room", flawless.start(), flawless.end())
    return None


def _means_behind(match: re.Match[str], statement: Statement) -> Ground | None:
    """Tell whether what stands behind `by` or `through` is a way to get there."""
    text, start = statement.text, match.end()
    behind = re.split(r"[.;]", text[start:], maxsplit=1)[0].strip(" :")
    words = re.findall(r"[\w'’&+-]+", behind)
    lowers = [word.lower() for word in words]
    lead = match[0].lower().rstrip(":")
    if not lowers or any(
        time.start <= match.start() < time.end or time.start <= start + 1 < time.end
        for time in statement.times
        if time.kind is not TimeKind.CADENCE
    ):
        return None
    end = start + len(behind) + 1
    if re.search(r"\b(?:work|go|get|walk|think|talk)(?:ing)?\s+$", text[: match.start()], re.I):
        return None
    if lead in ("by", "including"):
        doing = next(
            (c for c in statement.clauses if c.verb_word and start <= c.verb_word.start <= start + 14),
            None,
        )
        if doing is None or not lowers[0].endswith("ing") and not any(w.endswith("ing") for w in lowers[:2]):
            return None
        if doing.verb in lex.CHANGE | {"earn", "ensure", "offer", "achieve", "be", "become"}:
            return None
        thing = object_of(doing, statement.amounts, frozenset(), statement.times)
        if not thing.nouns or (set(thing.nouns) <= lex.GENERIC_MEANS | {"my", "own"}):
            return None
        if set(thing.nouns[-1:]) & {"skills", "ability", "abilities", "knowledge"}:
            return None
        return Ground(Verdict.PASS, f"means: {lead} {behind}"[:60], match.start(), end)
    if lead.startswith("with"):
        return Ground(Verdict.PASS, f"means: {lead} {behind}"[:60], match.start(), end)
    first = [w for w in lowers[:8] if w not in ("my", "a", "an", "the", "our", "and", "better", "ongoing", "regular", "more", "professional", "hard")]
    if not first or set(first[:2]) <= lex.GENERIC_MEANS:
        return None
    is_using = lead == "using"
    if set(first) & {"approach", "lens", "way", "manner", "code"} or (is_using and "technique" in " ".join(first)):
        return None
    return Ground(Verdict.PASS, f"means: {lead} {behind}"[:60], match.start(), end)


def _is_a_way(statement: Statement) -> bool:
    """Tell whether steps are listed that end in a role, a promotion or a result."""
    done = [
        clause
        for clause in statement.clauses
        if clause.is_wish and clause.object and _is_a_step(clause, statement)
    ]
    lowers = statement.text.lower()
    ends_in_a_role = bool(re.search(r"\b(?:role|position|promotion|promoted|job|jobs)s?\b", lowers))
    sentences = len(re.findall(r"[.;](?:\s|$)", statement.text))
    has_training = bool(re.search(r"\b(?:course|training|bootcamp|degree|certificat\w+|projects?|class|program)\b", lowers))
    is_long = len(done) >= 5 or (sentences >= 3 and len(done) >= 3)
    return is_long or (len(done) >= 2 and ends_in_a_role and has_training)


def _is_a_step(clause: Clause, statement: Statement) -> bool:
    thing = object_of(clause, statement.amounts, frozenset(), statement.times)
    if thing.amounts or thing.is_credential or thing.is_role:
        return True
    is_thing = (thing.is_event or thing.is_artefact) and "experience" not in thing.nouns
    return is_thing and clause.verb not in lex.PROCESS - lex.RESULT or (
        clause.verb in ("research", "identify", "recommend", "review")
    )


# ---- realistic

_TIES = re.compile(
    r"\b(?:my|our|your|the|this|their) (?:[a-z-]+ )?(?:role|job|position|team|teams|"
    r"department|company|employer|firm|organi[sz]ation|business|workplace|office|clinic|"
    r"ward|unit|school|stack|codebase|product|products|clients?|customers?|patients?|students?|"
    r"pupils|boss|manager|colleagues|coworkers|co-workers|teammates|division|shop|store|"
    r"practice|district|library|classroom|industry|profession)\b|"
    r"\b(?:team|company|department|dept|client|customer)'s\b|\b(?:company|team|department|"
    r"organi[sz]ation|cross-team|cross-functional|school)[- ](?:wide|level)\b|"
    r"\bcross-(?:team|functional|departmental)\b|\bteam (?:wiki|meetings?|tech|standards?|"
    r"processes|members?|lead|retrospectives?)\b|\b(?:design|product|engineering|sales|"
    r"marketing|support|service|research|data|grade|operations|finance|hr|it|security|"
    r"development|science) (?:team|teams|department|org)\b|\binternal\b|"
    r"\b(?:at|in the) (?:work|workplace|office|company)\b|\bmy (?:field|career path|work|"
    r"reports|responsibilities|workload|duties|monthly revenue|revenue|sales volume|"
    r"professional (?:service|practice)|nursing practice|clinical \w+)\b|"
    r"\bon (?:the|a|our) (?:job|floor|ward)\b|\bwork time\b|\bprofession\b",
    re.IGNORECASE,
)
_CAREER = re.compile(
    r"\bcareer (?:in|as|path in|with)\b|\b(?:build|building|pursue|pursuing|start|have) a "
    r"(?:\w+ )?career\b|\bmy own (?:\w+ )?(?:business|company|practice|firm|shop|studio|pharmacy|"
    r"restaurant|clinic|startup|agency)\b|\bfreelanc\w+\b|\b(?:classroom|curriculum|"
    r"student productivity|lesson planning|school community)\b|\bof my own\b|"
    r"\b(?:get|go|move|break|come)(?:ting|ing)? into (?!a\b|an\b|new\b|another\b|the\b)\w+|"
    r"\bclients?\b|\bcolleagues\b|\bpatients?\b|\bstakeholder communication\b|"
    r"\bmy (?:boss|employer)\b|\bto (?:leadership|management|the board)\b|"
    r"^as an? [^,]{0,40}(?:intern|academic|manager|engineer|developer|nurse|teacher|analyst|"
    r"student|assistant|designer|strategist|specialist|apprentice|researcher)\b[^,]*,|"
    r"\b(?:internship|job|role|position|work|career|working|opportunit\w+) in "
    r"(?!an?\b|the\b|my\b|this\b|some\b|tech company)(?:[a-z]+ )?(?:[a-z]+)\b|"
    r"\b(?:customer success|product and design|engineering|leadership) (?:calls|updates|team)\b",
    re.IGNORECASE,
)
_NO_OBJECT = re.compile(
    r"^\W*(?:i|my goal|we)?\W*(?:want|would like|hope|wish|aim|plan)?s?(?: to)?\s*"
    r"(?:be|become|feel|get) (?:more |very |really )?(?:successful|happy|happier|rich|richer|"
    r"famous|wealthy|fulfilled|satisfied|healthy|healthier|better person|a better person)\W*$",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\blose (?:[0-9]+|some|weight)\b|\bget (?:fit|in shape|healthy)\b|\bquit smoking\b|"
    r"\bwork out\b|\brun a (?:half[- ])?marathon\b",
    re.IGNORECASE,
)
_WORK_WORDS = re.compile(
    r"\b(?:work|job|career|role|professional|team|client|customer|company|business|industry|"
    r"project|code|certif|course|skill|sales|manager|engineer|developer|nurse|patient|student|"
    r"teach|research|learn|network|conference|course|read)\w*",
    re.IGNORECASE,
)


def judge_realistic(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    """Pass for a tie to a role, team or company; fail for what is personal alone."""
    text = statement.text
    lowers = set(re.findall(r"[a-z][a-z'-]+", text.lower()))
    if match := _TIES.search(text) or _CAREER.search(text):
        return Ground(Verdict.PASS, f"tie: {match[0]}", match.start(), match.end())
    tied = sorted(lowers & known.tie_words)
    if tied:
        return Ground(Verdict.PASS, f"tie: {tied[0]}")
    for clause in statement.clauses:
        thing = object_of(clause, statement.amounts, known.names, statement.times)
        object_words = [word.lower for word in clause.object]
        if not clause.words:
            continue
        start, end = clause.words[0].start, clause.words[-1].end
        leads = clause.verb in (lex.BECOMING - {"get", "work", "hold"}) | {"apply", "serve"}
        if set(thing.nouns) <= _ANY_ROLE:
            leads = False
        if not clause.verb and thing.is_role and not thing.is_plural:
            leads = True
        if leads and thing.head != "internship" and thing.is_role and thing.head not in ("maintainer",):
            return Ground(Verdict.PASS, "a role to reach", start, end)
        is_any = set(thing.nouns) <= _ANY_ROLE
        if any(_is_position(w) for w in object_words) and clause.verb and not is_any:
            return Ground(Verdict.PASS, "a role to reach", start, end)
        is_in_a_field = object_words[:1] == ["in"] and bool(set(thing.nouns) & lex.FIELDS)
        is_at_a_place = object_words[:1] in (["at"], ["for"]) and thing.has_name
        if clause.verb == "work" and (
            is_in_a_field or is_at_a_place or object_words[:1] in (["there"], ["as"])
        ):
            return Ground(Verdict.PASS, "a place to work", start, end)
        if _as_a_role(clause):
            return Ground(Verdict.PASS, "a role to reach", start, end)
    if match := _NO_OBJECT.match(text):
        return Ground(Verdict.FAIL, "names nothing of work", match.start(), match.end())
    if match := _BODY.search(text):
        return Ground(Verdict.FAIL, f"personal: {match[0]}", match.start(), match.end())
    if (personal := lowers & lex.PERSONAL) and not _WORK_WORDS.search(
        re.sub(r"\b(?:non-fiction|read|learn)\b", "", text, flags=re.I)
    ):
        word = sorted(personal)[0]
        start = text.lower().find(word)
        return Ground(Verdict.FAIL, f"personal: {word}", start, start + len(word))
    return Ground(Verdict.UNCLEAR, "no tie to a role or a company")


_ANY_ROLE = frozenset(
    "junior senior internship role position job full-time part-time new first or and "
    "better higher good intern".split()
)


def _is_position(word: str) -> bool:
    return word in ("role", "roles", "position", "positions", "promotion", "promoted", "level")


# ---- specific

_SETTING = frozenset(
    "at in on for with from across within into inside throughout about among between".split()
)
_WHY = re.compile(
    r"\b(?:so that|so i|so we|because|in order to|with the (?:goal|aim) of|which (?:requires|"
    r"means|will)|to allow|as this|since)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:our|team's|teams|department|company's|company-wide|cross-team|cross-functional|"
    r"my (?:team|department|company|employer|job|role|field|work|industry|organisation|"
    r"organization|school|clients|customers|patients|students))\b",
    re.IGNORECASE,
)
_EXAMPLES = re.compile(r"\b(?:such as|like|e\.g\.|including|typically|etc)\b", re.IGNORECASE)


def judge_specific(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    """Pass for a concrete what with one more W; fail for an abstract one."""
    level, why, start, end = 0, "names no result that two readers picture alike", 0, 0
    for clause in statement.clauses:
        if clause.is_reason or not clause.words:
            continue
        found, reason = _what(clause, statement, known)
        if clause.is_purpose and not {"own"} & {w.lower for w in clause.object}:
            found = min(found, _PARTLY)
        if not clause.verb and len(statement.clauses) > 1 and reason != "a role":
            found = min(found, _ABSTRACT)
        if found > level:
            level, why = found, reason
            start, end = clause.words[0].start, clause.words[-1].end
    is_habit = any(time.kind is TimeKind.CADENCE for time in statement.times)
    if level == _ABSTRACT and is_habit:
        level, why = _PARTLY, "how often, and of what?"
    if level == _ABSTRACT:
        return Ground(Verdict.FAIL, why, start, end)
    if level == _PARTLY:
        return Ground(Verdict.UNCLEAR, why, start, end)
    others = _other_ws(statement)
    if not others:
        return Ground(Verdict.UNCLEAR, f"{why}, and no when, where or why", start, end)
    return Ground(Verdict.PASS, f"{why}, with {others[0]}", start, end)


_ABSTRACT, _PARTLY, _CONCRETE = 0, 1, 2
_SKILLS = frozenset("skill skills ability abilities technique techniques".split())
_NEVER_WHOLE = frozenset("career progress experience journey knowledge expert".split())


def _what(
    clause: Clause, statement: Statement, known: Knowledge
) -> tuple[int, str]:
    """Tell how concrete the result of a clause is."""
    thing = object_of(clause, statement.amounts, known.names, statement.times)
    verb = clause.verb
    lowers = [word.lower for word in clause.object]
    if thing.head in _NO_FINISH_BEHIND and thing.head != "progress":
        return _ABSTRACT, f'"{thing.head}" has no end'
    if clause.led_by in _NEVER_DONE and not (thing.has_name or thing.amounts):
        return _ABSTRACT, "names no result"
    if _as_a_role(clause):
        return _CONCRETE, "a role"
    if thing.head == "career" and clause.complement:
        return _PARTLY, "a field, and no role"
    if thing.has_name and not (thing.is_quality and not thing.is_credential):
        if thing.head in _NEVER_WHOLE or verb in lex.HELPING:
            return _PARTLY, "partly named"
        if thing.is_role and thing.is_subjective:
            return _PARTLY, "which role?"
        return _CONCRETE, "a name"
    if "promoted" in lowers:
        return (_CONCRETE, "a role") if thing.is_role else (_PARTLY, "to what?")
    if thing.head in ("job", "jobs", "work") and not thing.modifiers:
        return _ABSTRACT, "which job?"
    if thing.is_role and _leads_to_a_role(verb, lowers):
        return _role(thing, clause)
    if thing.is_quality and thing.has_name:
        return _PARTLY, "a quality, of something named"
    if thing.is_quality and not thing.amounts:
        return _ABSTRACT, "a quality"
    if thing.amounts or (thing.is_metric and _has_duration(clause, statement)):
        return _counted(clause, thing)
    if thing.is_vague and not thing.is_credential:
        return _ABSTRACT, "names nothing"
    if thing.is_credential and verb not in lex.HELPING:
        return _credential(thing, lowers)
    if set(thing.nouns) & _SKILLS and _is_for_an_activity(clause, statement):
        return _CONCRETE, "a skill for a named activity"
    return _named_thing(clause, thing)


def _leads_to_a_role(verb: str, lowers: list[str]) -> bool:
    is_work = verb == "work" and lowers[:1] == ["as"]
    is_advance = verb == "advance" and lowers[:1] in (["to"], ["into"])
    return is_work or is_advance or not verb or verb in (lex.BECOMING - {"work", "advance"}) | {"find", "apply", "land"}


def _role(thing: Object, clause: Clause) -> tuple[int, str]:
    if thing.is_quality:
        return _ABSTRACT, "a quality"
    is_judged = any(word.lower in lex.SUBJECTIVE for word in clause.object)
    if set(thing.nouns) <= _ANY_ROLE:
        return _PARTLY, "which one?"
    if is_judged or thing.head in ("roles", "positions") or thing.head == "internship":
        return _PARTLY, "which one?"
    return _CONCRETE, "a role"


def _as_a_role(clause: Clause) -> bool:
    """Find `as a clinical instructor` behind the verb."""
    lowers = [word.lower for word in clause.object]
    if "as" not in lowers or clause.verb not in lex.BECOMING | {"serve", "act", "pursue", "build"}:
        return False
    behind = lowers[lowers.index("as") + 1 :][:5]
    return bool(set(behind) & lex.ROLES)


def _has_duration(clause: Clause, statement: Statement) -> bool:
    """Tell whether hours, minutes or seconds stand in a clause."""
    first, last = clause.words[0].start, clause.words[-1].end
    return any(
        time.kind is TimeKind.RESPONSE and first <= time.start < last
        for time in statement.times
    )


def _is_for_an_activity(clause: Clause, statement: Statement) -> bool:
    first = clause.words[0].start
    return any(
        word.lower in lex.ACTIVITIES
        for other in statement.clauses
        if other.words and other.words[0].start >= first
        for word in (other.complement if other is clause else other.object)
        if other is clause or other.is_purpose or other.is_means
    )


def _counted(clause: Clause, thing: Object) -> tuple[int, str]:
    is_content = thing.head in lex.CONTENT_PIECES and not thing.is_metric
    if is_content and thing.is_subjective and not _topic(clause):
        return _PARTLY, f"{thing.head} about what?"
    if thing.is_open or (is_content and not thing.modifiers and not _topic(clause)):
        return _PARTLY, f"{thing.head} about what?"
    if not thing.nouns:
        is_numbered = any(word.lower == "the" for word in clause.object[:1])
        return (_CONCRETE, "a number") if is_numbered else (_PARTLY, "a number of what?")
    if thing.head in _VAGUE_COUNTS:
        return _PARTLY, "a number of what?"
    return _CONCRETE, "a number of something"


_VAGUE_COUNTS = frozenset("things ways changes improvements skills certifications processes".split())


def _credential(thing: Object, lowers: list[str]) -> tuple[int, str]:
    is_topical = bool({"in", "of", "for"} & set(lowers[1:])) or bool(thing.modifiers)
    if is_topical and not (thing.is_subjective or thing.is_open or thing.is_plural):
        return _CONCRETE, "a credential"
    return _PARTLY, "which one?"


def _topic(clause: Clause) -> bool:
    """Tell whether a topic or a place follows, and says something."""
    words = clause.complement
    for number, word in enumerate(words[:-1]):
        if word.lower in ("about", "on", "in", "at", "for", "from", "of", "with"):
            behind = [w.lower for w in words[number + 1 : number + 5]]
            if behind and not set(behind) & {"relevant", "various", "different", "a", "any"}:
                return True
    return False


def _named_thing(clause: Clause, thing: Object) -> tuple[int, str]:
    verb = clause.verb
    is_over = verb in lex.RESULT | lex.COUNTABLE or verb not in lex.PROCESS
    is_over = is_over or verb in ("develop", "own")
    if thing.is_abstract:
        if thing.is_event and is_over:
            return _PARTLY, "which one?"
        if thing.is_artefact and is_over and thing.modifiers and thing.is_definite:
            return _CONCRETE, "a thing with a name of its own"
        return _ABSTRACT, f'"{thing.head}" is an area'
    if thing.is_subjective and not thing.modifiers and not (thing.is_artefact or thing.is_event):
        return _ABSTRACT, "who decides?"
    if thing.is_metric:
        is_given = verb in lex.RESULT - lex.CHANGE
        return (_PARTLY if is_given else _ABSTRACT), "a number that is not given"
    if verb in lex.HELPING:
        return (_PARTLY, "partly named") if len(thing.modifiers) > 1 else (_ABSTRACT, "names no result")
    if thing.head in lex.KINDS:
        return (_PARTLY, "which one?") if is_over and verb else (_ABSTRACT, "which one?")
    if thing.is_event or thing.is_artefact:
        return _piece(clause, thing, is_over=is_over)
    if thing.head in lex.PEOPLE or thing.is_role:
        is_with = verb in lex.COUNTABLE | {"meet", "connect", "teach", "help"}
        is_a = clause.object[0].lower in ("a", "an")
        if not is_a and not thing.modifiers and verb in ("lead", "help", "support"):
            return _ABSTRACT, "to do what?"
        return (_CONCRETE, "somebody") if is_with and thing.modifiers else (_PARTLY, "whom?")
    if not is_over:
        return (_PARTLY, "partly named") if len(thing.modifiers) > 1 else (_ABSTRACT, "names no result")
    if not verb:
        return (_PARTLY, "partly named") if len(thing.nouns) > 1 else (_ABSTRACT, "names no result")
    if verb in ("build", "develop", "create") and thing.is_plural:
        return _ABSTRACT, "which ones?"
    return (_CONCRETE, "a named thing") if thing.modifiers and not thing.is_subjective else (_PARTLY, "partly named")


def _piece(clause: Clause, thing: Object, *, is_over: bool) -> tuple[int, str]:
    """Tell how concrete a thing, an event or a piece of content is."""
    verb = clause.verb
    if not verb:
        return (_PARTLY, "named in part") if thing.modifiers or _topic(clause) and thing.is_definite else (_ABSTRACT, "about what?")
    is_bare_kind = thing.head in ("project", "projects", "task", "tasks") and not thing.modifiers
    if is_bare_kind and verb in ("complete", "finish", "work", "do", "lead"):
        return _ABSTRACT, "which one?"
    if not is_over:
        is_thing = thing.head in lex.ARTEFACTS and thing.is_definite
        return (_PARTLY, "partly named") if is_thing else (_ABSTRACT, "names no result")
    if thing.is_subjective or thing.is_open or thing.head in lex.POSITIONS:
        return _PARTLY, "which one?"
    if verb in ("build", "develop", "create") and thing.is_plural:
        return (_PARTLY, "which ones?") if thing.head in lex.CONTENT_PIECES else (_ABSTRACT, "which ones?")
    is_content = thing.head in lex.CONTENT_PIECES or singular(thing.head) in lex.CONTENT_PIECES
    if is_content and thing.is_plural and not _topic(clause) and not thing.is_unit:
        return _PARTLY, f"{thing.head} about what?"
    if thing.modifiers or _topic(clause):
        return _CONCRETE, "a thing with a name of its own"
    return _PARTLY, "which one?"


def _other_ws(statement: Statement) -> list[str]:
    """List which W's beside the what are answered."""
    found = []
    kinds = {time.kind for time in statement.times}
    if kinds & {TimeKind.END, TimeKind.CADENCE, TimeKind.ANCHOR, TimeKind.FUZZY}:
        found.append("when")
    if _OURS.search(statement.text):
        found.append("where")
    if _WHY.search(statement.text):
        found.append("why")
    for clause in statement.clauses:
        if clause.is_purpose and clause.object and clause.verb not in ("be", "do"):
            found.append("why")
        if clause.verb in _WITH_PEOPLE and any(w.lower in lex.PEOPLE for w in clause.object):
            found.append("with whom")
        if not clause.is_reason:
            found.extend(_setting(clause, statement))
    return found


def _is_whole_with_in(word: Word) -> bool:
    forms = {word.lower, singular(word.lower)}
    wholes = lex.CREDENTIALS | lex.ROLES | lex.POSITIONS | _SKILLS | _NEVER_WHOLE
    return bool(forms & wholes)


_TO_PLACES = frozenset("submit publish apply contribute post return send".split())
_TO_PEOPLE = frozenset(
    "present provide give send ask talk report offer teach deliver demonstrate show".split()
)
_WITH_PEOPLE = frozenset(
    "mentor teach train coach meet connect interview network hire talk follow".split()
)


def _setting(clause: Clause, statement: Statement) -> list[str]:
    """Find where, or with and for whom, in what stands behind the object."""
    words = clause.object
    found: list[str] = []
    for number, word in enumerate(words[:-1]):
        if word.lower == "in" and _is_whole_with_in(words[number - 1]):
            continue  # `a professor in kinesiology`: a part of what it is
        if not number or word.lower not in _SETTING | {"to"}:
            continue
        behind = words[number + 1 : number + 5]
        if any(time.start <= behind[0].start < time.end for time in statement.times):
            continue
        if any(a.is_share and a.start <= behind[0].start < a.end for a in statement.amounts):
            continue
        lowers = {w.lower for w in behind}
        is_given = word.lower in ("with", "for", "among") or (
            word.lower == "to" and clause.verb in _TO_PEOPLE
        )
        if is_given and lowers & (lex.PEOPLE | lex.ROLES | {"leadership", "board"}):
            found.append("with whom")
        elif word.lower == "to" and clause.verb in _TO_PLACES and behind[0].is_name:
            found.append("where")
        elif word.lower == "from" and lowers & lex.PEOPLE:
            found.append("from whom")
        elif word.lower in ("at", "in", "on", "across", "within", "for", "about", "during"):
            found.append("where")
    return found
