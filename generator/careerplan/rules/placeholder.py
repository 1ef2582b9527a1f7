"""I4, placeholder: nothing that is published admits that there is no answer yet."""

import re
from collections.abc import Iterator
from functools import lru_cache

from careerplan.finding import Finding
from careerplan.language.cues import cue
from careerplan.plan.fields import Record
from careerplan.plan.lines import shorten
from careerplan.plan.plan_table import PLAN
from careerplan.plan.tables import CHOSEN, EMPLOYER_FILE, GOAL
from careerplan.rules.published import (
    Text,
    at_text,
)
from careerplan.rules.shown import (
    at_shown,
    employers_in_question,
    goals_by_id,
    picks_of,
    texts_of_employer,
    texts_of_pick,
)
from careerplan.rules.subject import Subject

SIGNS = ("TBD", "TBA", "TBC", "TODO:", "FIXME", "XXX", "???", "lorem ipsum")
ADMISSIONS = (
    *("I don't know", "I am not sure", "not sure yet", "no idea", "undecided"),
    *("to be decided", "to be confirmed", "to be written", "fill in later"),
    *("coming soon", "your name here"),
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "I4": {"signs": SIGNS, "admissions, as a sentence of their own": ADMISSIONS}
}
_LONGEST = 60  # characters that are quoted
_MOST_KEPT = 4096  # texts that are remembered: a plan says much twice
# Where a sentence, an item or what stands in brackets begins and ends.
_BEGIN = r"(?:^|[.!?;:,\n→(–—…]|->)[ \t]*(?:[-*+>#]+ )?"
_END = r"(?=[ \t]*(?:$|[.!?;,\n→)–—…]|->))"
# Signs mean the same in every language.
_SIGN = re.compile(
    r"\bT\.?B\.?D\b\.?"
    rf"|(?:{_BEGIN})(?P<after>TB[AC]|TODO|T\.B\.[AC]\.){_END}"
    r"|\bTODO\b(?=\s*:)|\bFIXME\b|\b(?:XXX+|xxx+)\b"
    r"|(?<![\w\"'”’?])\?{2,}(?!\w)"
    r"|\A\W*lorem\b|\blorem ipsum dolor\b"
    r"|\A(?:\?|[.…_*/–—-]+|to[ -]?do|tb[adc]|placeholder)\Z"
    r"|\[(?:insert|fill in|add your|your|tbd|todo|xx+)\b[^\]\n]{0,40}\](?![(\[:])"
    r"|<(?:insert|fill in|add your|your)\b[^>\n]{0,40}>",
    re.IGNORECASE,
)
_IN_CAPITALS = ("TODO", "FIXME", "TBA", "TBC")  # `todo` alone may be a kind of list
_OPEN = (
    r"(?:what|when|where|why|if|whether|"
    r"which (?:one|of|role|job|way|team|field|company))"
)
_ADMISSION = re.compile(
    rf"{_BEGIN}(?:(?:well|honestly|sorry|hmm+|but|and)[, ]+)?(?P<words>"
    r"(?:I|we) (?:(?:really|honestly|still|simply|just) )*(?:do not|don['’]?t)"
    rf" (?:(?:really|quite|yet) )*know(?: yet)?(?:{_END}| {_OPEN}"
    r" (?:I|to|it|this|that|my|we|yet)\b[^.!?\n]*"
    r"| how (?:yet|to measure|to get there)\b)"
    r"|(?:(?:I am|I['’]m|we are|we['’]re) )?(?:(?:still|really|quite|honestly) )*"
    r"(?:not (?:(?:really|quite|yet|so|entirely) )*sure|unsure)"
    rf"(?: yet| about (?:it|this|that))?(?:{_END}| {_OPEN}\b[^.!?\n]*| how yet\b)"
    rf"|(?:I have )?no idea(?: yet)?{_END}|(?:still )?undecided(?: yet)?{_END}"
    r"|(?:still |yet )?to be (?:decided|defined|determined|confirmed|announced|agreed|"
    rf"written|added|filled in|completed)(?: later| soon)?{_END}"
    rf"|(?:fill|write)(?: (?:this|it))? in(?: later| soon)?{_END}|coming soon{_END}"
    rf"|your (?:name|text|goal|company|role) here{_END}"
    rf"|(?:more|text|details?) (?:to come|goes here|to follow){_END})",
    re.IGNORECASE,
)
_has_cue = cue(
    r"\?\?|t\.?b\.?[acd]|to[ -]?do|fixme|placeholder|xxx|lorem"
    r"|[\[<](?:insert|fill|add|your|tbd|xx)"
    r"|know|sure|idea|undecided|to be |fill|write|coming|here|come|follow"
)
_SIGN_FIRST = re.compile(r"\W")
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


def check(subject: Subject) -> Iterator[Finding]:
    """Find placeholders on the public pages, and on the page of an employer."""
    plan = subject.plan
    for text in subject.public_texts:
        if span := _find(text.value, is_english=subject.is_english):
            message, fix = _message(text, span), _fix(text)
            yield at_text(text, "I4", span, message=message, fix=fix)
    seen = {goal.id for goal, _ in subject.texts_by_goal}
    goals = goals_by_id(plan)
    for employer in employers_in_question(subject):
        words = list(texts_of_employer(employer))
        for pick in picks_of(employer, goals):
            if pick.goal.id not in seen:
                seen.add(pick.goal.id)
                words.extend(texts_of_pick(pick.goal))
        for text in words:
            if span := _find(text.value, is_english=subject.is_english):
                message, fix = _message(text, span), _fix(text)
                yield at_shown(text, "I4", span, message=message, fix=fix)


@lru_cache(_MOST_KEPT)
def _find(value: str, *, is_english: bool) -> tuple[int, int] | None:
    """Find the first placeholder of a text."""
    if not (_has_cue(value) or _SIGN_FIRST.match(value)):
        return None
    if "`" in value:
        value = _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), value)
    found: list[tuple[int, int]] = []
    for match in _SIGN.finditer(value):
        span = match.span("after") if match["after"] else match.span()
        words = value[span[0] : span[1]]
        is_whole = words == value
        if is_whole or words.isupper() or words.upper() not in _IN_CAPITALS:
            found.append(span)
            break
    if is_english and (admitted := _ADMISSION.search(value)):
        found.append(admitted.span("words"))
    return min(found) if found else None


def _message(text: Text, span: tuple[int, int]) -> str:
    words = " ".join(text.value[span[0] : span[1]].split())
    shown = shorten(words, longest=_LONGEST)
    return f'"{shown}" stands where a reader looks for an answer'


def _fix(text: Text) -> str:
    """Show how the key looks when it is filled."""
    records: tuple[Record, ...] = (GOAL,) if text.owner.id else (PLAN,)
    if text.owner.is_private and not text.owner.id:
        records = (CHOSEN, EMPLOYER_FILE)
    keys = [key for key in text.path if isinstance(key, str)]
    for record in records:
        row = record.find(keys[-1]) if keys else None
        if row and not row.is_needed:
            return f"write what is so today, such as  {row.example}  or delete the line"
    return "write what is so today, or leave it out until you know"
