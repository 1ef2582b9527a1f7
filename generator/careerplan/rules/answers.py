"""I, the interview, of answers: a pitch to be heard, room to move, one line of you."""

import re
from collections.abc import Iterator
from dataclasses import replace

from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Status
from careerplan.plan.periods import counted
from careerplan.rules.findings import at_goal, at_plan
from careerplan.rules.published import Text, at_text
from careerplan.rules.shown import (
    employers_in_question,
    goals_by_id,
    picks_of,
    texts_of_employer,
)
from careerplan.rules.subject import Subject
from careerplan.speech.pace import WORDS_A_MINUTE, pace_of

_LONGEST_PITCH, _SHORTEST_PITCH = 90, 15  # seconds, by the catalogue
_LONGEST_SENTENCE = 25  # words
_LONGEST_FLAIR = 25  # words
_LONGEST = 60  # characters that are quoted
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+(?=\s|$)|$)", re.DOTALL)


def check(subject: Subject) -> Iterator[Finding]:
    """Judge what would be said: I5, I7 and I14."""
    plan = subject.plan
    yield from _inflexible(subject)
    for text in _pitches(subject):
        yield from _pitch_length(text)
    if _count_words(plan.flair) > _LONGEST_FLAIR:
        yield at_plan(
            plan,
            "I14",
            ("flair",),
            message=f"the personal line has {_count_words(plan.flair)} words",
            fix=f"keep it to one line of up to {_LONGEST_FLAIR} words, such as  "
            "flair: I bake for the office",
        )


def _inflexible(subject: Subject) -> Iterator[Finding]:
    """Find goals for an employer that leave them no room (I5)."""
    goals = goals_by_id(subject.plan)
    told: set[str] = set()
    for employer in employers_in_question(subject):
        if employer.flexible:
            continue
        for pick in picks_of(employer, goals):
            if pick.goal.flexible or pick.goal.id in told:
                continue
            told.add(pick.goal.id)
            found = at_goal(
                pick.goal,
                "I5",
                ("flexible",),
                message="what would you take instead, if "
                f"{employer.company} cannot offer exactly this?",
                fix="add a line such as  flexible: Another region  here, or one for "
                "all goals in the employer's file",
            )
            yield replace(found, is_private=True)


def _pitches(subject: Subject) -> Iterator[Text]:
    """Yield the pitches that the author wrote; a derived one has its own length."""
    plan = subject.plan
    if plan.pitch and plan.origin:
        owner = Goal("", status=Status.READY, origin=plan.origin)
        yield Text(plan.pitch, ("pitch",), owner)
    for employer in employers_in_question(subject):
        for text in texts_of_employer(employer):
            if text.path == ("pitch",):
                yield text


def _pitch_length(text: Text) -> Iterator[Finding]:
    """Find a pitch that is too long, too short, or has a sentence that is (I7)."""
    pace = pace_of(text.value)
    if pace.seconds is None:
        return
    whole = (0, len(text.value))
    if pace.seconds > _LONGEST_PITCH:
        most = _LONGEST_PITCH * WORDS_A_MINUTE // 60
        message = f"the pitch takes {pace.seconds} seconds to say, more than "
        message += f"{_LONGEST_PITCH}"
        fix = f"cut it to {most} words: who you are, your goal, by when, and why"
        yield at_text(text, "I7", whole, message=message, fix=fix)
    elif pace.seconds < _SHORTEST_PITCH:
        message = f"the pitch is over after {counted(pace.seconds, 'second')}, less "
        message += f"than {_SHORTEST_PITCH}"
        fix = "add by when, and why, such as  By 2028 I want to lead a team, because "
        fix += "newcomers ask me first"
        yield at_text(text, "I7", whole, message=message, fix=fix)
    long = [
        match
        for match in _SENTENCE.finditer(text.value)
        if _count_words(match[0]) > _LONGEST_SENTENCE
    ]
    if long:
        longest = max(long, key=lambda match: _count_words(match[0]))
        count = _count_words(longest[0])
        others = f", and {len(long) - 1} more are too long" if len(long) > 1 else ""
        yield at_text(
            text,
            "I7",
            longest.span(),
            message=f'a sentence of {count} words is hard to say: "'
            f'{shorten(" ".join(longest[0].split()), longest=_LONGEST)}"{others}',
            fix=f"cut it in two, of up to {_LONGEST_SENTENCE} words each",
        )


def _count_words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())
