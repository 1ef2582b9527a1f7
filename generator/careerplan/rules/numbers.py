"""M, measurable, of numbers: what a measure says from, to and in what must agree.

Counts begin at nothing; a share, a time or a rate does not, and needs its baseline.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careerplan.finding import Finding, Severity
from careerplan.plan.model import Goal, Measure
from careerplan.plan.quantities import Amount
from careerplan.rules.findings import at_goal
from careerplan.rules.likeness import stems_of
from careerplan.rules.subject import Subject

UPWARD = ("increase", "raise", "grow", "boost", "lift", "double", "triple")
DOWNWARD = ("reduce", "cut", "lower", "decrease", "shorten", "halve", "shrink")
LESS_IS_MORE = ("rank", "ranking", "place", "position", "handicap", "golf")
TIMES = ("second", "sec", "minute", "min", "hour", "hr", "h", "day", "week", "time")
# Hours of these are collected one by one, so they begin at nothing.
COLLECTED = (
    *("training", "practice", "coaching", "teaching", "experience", "study", "flight"),
    *("flying", "driving", "supervision", "supervised", "volunteering", "lessons"),
)
# More than all of a thing is more than there is; more than a target is not.
BEYOND_ALL = (
    *("target", "quota", "plan", "budget", "goal", "growth", "return on", "last year"),
    *("increase", "more", "higher", "markup"),
)
EXAMS = ("exam", "examination", "test", "mark", "marks", "score", "points", "pass")
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "M4": {"hours of these begin at nothing": COLLECTED},
    "M5": {
        "verbs that go up": UPWARD,
        "verbs that go down": DOWNWARD,
        "units in which less is more": LESS_IS_MORE,
    },
}
_ALL = 100  # per cent
_STEM = 5  # letters that forms of a word have in common


def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})s?\b", re.IGNORECASE)


def _forms(verb: str) -> str:
    return rf"{verb.removesuffix('e')}(?:es?|ed|t?ing|s)?"


# Where a verb may stand: `the lower school` and `double entries` change nothing.
_VERB = re.compile(
    r"(?:^|\b(?:to|and|or|by|will|then|help)\s+|[,;:]\s*)"
    rf"(?:(?P<up>{'|'.join(map(_forms, UPWARD))})"
    rf"|(?P<down>{'|'.join(map(_forms, DOWNWARD))}))\b(?!-)",
    re.IGNORECASE,
)
# What stands behind it is how the change is made, not what is changed.
_MEANS = re.compile(r"\b(?:by|through|with|via|so|while|for)\b", re.IGNORECASE)
_LESS_IS_MORE = _any(LESS_IS_MORE)
_TIME = _any(TIMES)
_SHORT_TIME = _any(("second", "sec", "minute", "min"))
_COLLECTED = _any(COLLECTED)
_BEYOND_ALL = _any(BEYOND_ALL)
_EXAM = _any(EXAMS)
_SHARE = re.compile(r"%|\bper ?cent\b|\bpercent\b", re.IGNORECASE)
_POINTS = re.compile(r"\bpoints?\b", re.IGNORECASE)
_OF_ALL = re.compile(
    r"(?:%|\bper ?cent) of\b|\b(?:shares?|rates?|percentage|satisfaction|accuracy|"
    r"attendance|proportion)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?:an?|per|each|every) (?:[a-z]+ )?(?:minute|hour|day|week|month|quarter|year|"
    r"shift|season|term)\b|/ ?(?:h|min|day|week|month|year)\b|\brates?\b|"
    r"\b(?:hourly|daily|weekly|monthly|quarterly|yearly)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Change:
    """A verb of the goal that says which way a number goes."""

    verb: str
    is_up: bool
    is_of_unit: bool  # whether it is said of what the measure counts


def check(subject: Subject) -> Iterator[Finding]:
    """Find measures that contradict themselves (M5) or lack a baseline (M4)."""
    for goal in subject.professional_goals():
        for number, measure in enumerate(goal.measure):
            if measure.to is None:
                continue
            change = _change(goal, measure) if subject.is_english else None
            found = _contradiction(goal, number, measure, change)
            found = found or _without_baseline(goal, number, measure, change)
            if found:
                yield found


# ---- M5: contradictions


def _contradiction(
    goal: Goal, number: int, measure: Measure, change: _Change | None
) -> Finding | None:
    """Report the first thing in which a measure contradicts itself or its goal."""
    start, to = measure.from_, measure.to
    if to is None:
        return None
    severity, key = None, "to"
    if start and _is_same(start, to):
        message = f"the measure ends where it begins, at {to.text}"
        fix = "write what you want to reach in  to:  and where you began in  from:"
    elif differing := _differing_units(measure):
        first, unit, key, other = differing
        message = f"{first} is in {unit}, and {key} is in {other}"
        fix = f"write both in the same unit, in {unit} or in {other}"
    elif outside := _outside_a_share(goal, measure):
        key, amount = outside
        message = f"{amount.text} is no share of a whole, which has 0 to 100 %"
        fix = "write a share between 0 and 100, or say of what it is more than all"
    elif start and change and _is_against(start, to, change, goal, measure):
        where = "below" if change.is_up else "above"
        message = f'"{change.verb}", but the target {to.text} is {where} {start.text}'
        fix = "swap  from:  and  to:,  or use a verb that goes the other way"
        severity = None if change.is_of_unit else Severity.WARNING
    else:
        return None
    path = ("measure", number, key)
    return at_goal(goal, "M5", path, message=message, fix=fix, severity=severity)


def _is_same(start: Amount, to: Amount) -> bool:
    if start.number is None or to.number is None:
        return start.text.casefold() == to.text.casefold()
    return start.number == to.number and not _differ(start.unit, to.unit)


def _differing_units(measure: Measure) -> tuple[str, str, str, str] | None:
    """Return two keys with the units in which they are written, where they differ."""
    amounts = (("from", measure.from_), ("to", measure.to), ("now", measure.now))
    named = [(key, amount.unit) for key, amount in amounts if amount and amount.unit]
    for key, unit in named[1:]:
        if _differ(named[0][1], unit):
            return (*named[0], key, unit)
    return None


def _differ(unit: str, other: str) -> bool:
    """Tell whether two units are not the same, and neither says the other in full."""
    words, others = _words_of_unit(unit), _words_of_unit(other)
    return bool(words and others) and not (words <= others or others <= words)


def _words_of_unit(unit: str) -> frozenset[str]:
    plain = _SHARE.sub(" % ", unit.casefold())
    return frozenset(word.removesuffix("s") for word in plain.split())


def _outside_a_share(goal: Goal, measure: Measure) -> tuple[str, Amount] | None:
    """Return the amount of a share that is less than nothing or more than all."""
    said = f"{measure.unit} {measure.to.unit if measure.to else ''}"
    told = f"{said} {goal.goal} {measure.text}"
    if not _SHARE.search(said) or _POINTS.search(said) or _BEYOND_ALL.search(told):
        return None
    if not _OF_ALL.search(told):
        return None
    amounts = (("to", measure.to), ("from", measure.from_), ("now", measure.now))
    for key, amount in amounts:
        if amount and amount.number is not None and not 0 <= amount.number <= _ALL:
            return key, amount
    return None


def _is_against(
    start: Amount, to: Amount, change: _Change, goal: Goal, measure: Measure
) -> bool:
    """Tell whether the numbers go against the verb.

    What begins at nothing and is said to fall measures something else than the goal.
    """
    if start.number is None or to.number is None:
        return False
    unit = f"{measure.unit} {to.unit} {measure.text}"
    if _LESS_IS_MORE.search(f"{unit} {goal.goal}"):
        return False
    if change.is_up:
        return to.number < start.number and not _TIME.search(unit)
    return 0 < start.number < to.number


def _change(goal: Goal, measure: Measure) -> _Change | None:
    """Find the verb that says which way the number of a measure goes.

    It is the last one before the words that the measure counts. Where the goal does
    not name them, all its verbs must go one way, and the measure be the only one.
    """
    verbs = [
        (match.end(), (match["up"] or match["down"]).lower(), bool(match["up"]))
        for match in _VERB.finditer(goal.goal)
    ]
    if not verbs:
        return None
    unit = f"{measure.unit} {measure.to.unit if measure.to else ''} {measure.text}"
    known = {stem[:_STEM] for stem in stems_of(unit)}
    for match in re.finditer(r"[^\W\d_]{3,}", goal.goal):
        if known & {stem[:_STEM] for stem in stems_of(match[0])}:
            before = [verb for verb in verbs if verb[0] <= match.start()]
            is_object = bool(before) and not _MEANS.search(
                goal.goal, before[-1][0], match.start()
            )
            return _Change(*before[-1][1:], is_of_unit=True) if is_object else None
    is_one_way = len({is_up for _, _, is_up in verbs}) == 1
    if not is_one_way or sum(item.to is not None for item in goal.measure) > 1:
        return None
    return _Change(verbs[0][1], verbs[0][2], is_of_unit=not known)


# ---- M4: no baseline


def _without_baseline(
    goal: Goal, number: int, measure: Measure, change: _Change | None
) -> Finding | None:
    """Ask from where a share, a time or a rate begins."""
    to = measure.to
    if to is None or to.number is None or measure.from_ or measure.now:
        return None
    unit = " ".join(part for part in (to.unit, measure.unit) if part)
    if not unit or not _needs_baseline(goal, to, unit, change):
        return None
    shown = to.text if to.unit else f"{to.text} {unit}"
    return at_goal(
        goal,
        "M4",
        ("measure", number, "to"),
        message=f"{shown}: starting from what?",
        fix="add where you stand today, such as  from: 12",
        is_quality=True,
    )


def _needs_baseline(goal: Goal, to: Amount, unit: str, change: _Change | None) -> bool:
    if change and not change.is_up:
        return True  # nothing falls from nothing
    if _SHARE.search(unit):
        return to.number != _ALL and not _EXAM.search(f"{unit} {goal.goal}")
    if _COLLECTED.search(unit):
        return False
    return bool(_RATE.search(unit) or _SHORT_TIME.search(unit))
