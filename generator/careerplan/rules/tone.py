"""I6, tone: an answer is calm, and short enough to be heard to the end."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from careerplan.finding import Finding
from careerplan.language.cues import cue
from careerplan.plan.lines import shorten
from careerplan.rules.published import (
    Text,
    at_text,
)
from careerplan.rules.shown import (
    I_AM,
    at_shown,
    either_of,
    employers_in_question,
    goals_by_id,
    picks_of,
    texts_of_employer,
    texts_of_pick,
)
from careerplan.rules.subject import Subject

STRONG = (
    *("absolutely love", "love with all my heart", "with all my heart", "i hate"),
    *("hate my", "hated my", "can't stand", "cannot stand", "can't wait", "dying to"),
    *("fed up", "sick of", "sick and tired", "dream job", "dream come true"),
    *("over the moon", "obsessed with", "crazy about", "head over heels"),
    *("desperately want", "desperately need", "more than anything", "in tears"),
    *(
        "cried",
        "breaks my heart",
        "broke my heart",
        "unbearable",
        "toxic boss",
        "toxic team",
    ),
)
OF_MYSELF = tuple(
    """
    angry ashamed bitter crushed depressed desperate devastated disgusted ecstatic
    frustrated furious heartbroken hopeless humiliated jealous lonely miserable
    overjoyed overwhelmed sad scared terrified thrilled unhappy worthless
    """.split()
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "I6": {"strong words": STRONG, "feelings, behind I am or I feel": OF_MYSELF},
}
_MOST_WORDS = 120  # of one answer
_LONGEST = 60  # characters that are quoted
_MOST_KEPT = 4096  # texts that are remembered: a plan says much twice
_EMOTION = re.compile(
    rf"\b(?:{either_of(STRONG)})\b|{I_AM}(?:{either_of(OF_MYSELF)})\b", re.IGNORECASE
)
_has_cue = cue(either_of((*STRONG, *OF_MYSELF)))
# Where the sentence goes on in small letters, the mark is of a name: `Yahoo! staff`.
_EXCLAIMED = re.compile(
    r"[\w\"'”’)…?](?:!!+|!(?=[\"'”’)]*(?:\s*$|\s+[^\sa-z])))", re.MULTILINE
)
_CODE = re.compile(r"```.*?```|`[^`\n]*`|!\[", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Fault:
    """What is too much in a text, and where."""

    start: int
    end: int
    message: str
    fix: str


def check(subject: Subject) -> Iterator[Finding]:
    """Find the first fault of tone in each file that somebody reads."""
    if not subject.is_english:
        return
    plan = subject.plan
    names = frozenset(name.casefold() for name in plan.vocabulary)
    yield from _first_tone(subject.texts_of_plan, names, is_private=False)
    seen, goals = set[str](), goals_by_id(plan)
    for goal, texts in subject.texts_by_goal:
        if not goal.status.is_closed:
            seen.add(goal.id)
            yield from _first_tone(texts, names, is_private=False)
    for employer in employers_in_question(subject):
        yield from _first_tone(texts_of_employer(employer), names, is_private=True)
        for pick in picks_of(employer, goals):
            if pick.goal.id not in seen:
                seen.add(pick.goal.id)
                picked = texts_of_pick(pick.goal)
                yield from _first_tone(picked, names, is_private=True)


def _first_tone(
    texts: Iterable[Text], names: frozenset[str], *, is_private: bool
) -> Iterator[Finding]:
    for text in texts:
        # I7 times the pitch, and a text below the keys is no answer.
        is_answer = bool(text.path) and text.path[-1] != "pitch"
        if fault := _tone(text.value, names, is_answer=is_answer):
            make = at_shown if is_private else at_text
            span = (fault.start, fault.end)
            yield make(text, "I6", span, message=fault.message, fix=fault.fix)
            return


@lru_cache(_MOST_KEPT)
def _tone(value: str, names: frozenset[str], *, is_answer: bool) -> _Fault | None:
    """Find what is too much: a strong word, an exclamation mark, or 120 words."""
    if "`" in value or "![" in value:
        value = _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), value)
    if _has_cue(value) and (match := _EMOTION.search(value)):
        said = " ".join(match[0].split())
        return _Fault(
            *match.span(),
            f'"{said}" is a strong feeling: would you say it across a table?',
            "say what you did or want to do, such as  I look forward to my first call",
        )
    for match in _EXCLAIMED.finditer(value) if "!" in value else ():
        word = value[: match.end()].split()[-1]
        if word.casefold() in names:
            continue
        start = match.end() - len(word)
        return _Fault(
            start,
            match.end(),
            f'"{shorten(word, longest=_LONGEST)}" is said with an exclamation mark',
            "end the sentence with a full stop",
        )
    is_long = len(value) > 2 * _MOST_WORDS  # a word is a letter and a space at least
    words = _count_words(value) if is_answer and is_long else 0
    if words > _MOST_WORDS:
        return _Fault(
            0,
            len(value),
            f"{words} words are too many for one answer",
            f"keep the point and one example, in up to {_MOST_WORDS} words",
        )
    return None


def _count_words(text: str) -> int:
    """Count the words of a text; a sign that stands alone is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())
