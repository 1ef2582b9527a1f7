"""How a rule speaks: findings at a key, or at words, of a goal or of the plan."""

import re

from careerplan.catalogue import ALWAYS_ERRORS, RULES
from careerplan.finding import Finding, Place, Severity
from careerplan.plan.model import Employer, Goal, Plan, Status
from careerplan.plan.nodes import Scalar
from careerplan.plan.origin import Origin

NOWHERE = Place("content/plan.yaml", 1, 1, 1, 1)
_MILDEST = {Status.IDEA: Severity.HINT, Status.DRAFT: Severity.WARNING}
# A personal goal is judged in full by these alone; the rest are hints at most.
_ON_PERSONAL = ("C", "V", "X", "T2", "T5")
Path = tuple[str | int, ...]


def at_goal(
    goal: Goal,
    rule: str,
    path: Path,
    *,
    message: str,
    fix: str,
    severity: Severity | None = None,
    is_quality: bool = False,
) -> Finding:
    """Make a finding at a key of a goal, as severe as the goal's status allows.

    The severity is the catalogue's unless given. An idea gets nothing above a hint, a
    draft nothing above a warning, and a personal goal mostly hints. A path to what is
    not there gives the place of the goal's words.
    """
    in_half = _path_in_half(goal, path)
    place = _place(goal.origin, path, fallback="goal")
    if in_half and goal.half:
        place = goal.half.place(*in_half)
    return Finding(
        rule,
        severity_for(goal, rule, severity),
        place,
        message,
        fix,
        goal=goal.id,
        is_private=goal.is_private or bool(in_half),
        is_quality=is_quality,
    )


def at_words(
    goal: Goal,
    rule: str,
    path: Path,
    span: tuple[int, int],
    *,
    message: str,
    fix: str,
    severity: Severity | None = None,
) -> Finding:
    """Make a finding at some words of a text of a goal.

    `path` leads to the text, and is empty for the text below the front matter; `span`
    counts characters in the value, as the model holds it. The severity is that of
    words alone unless given.
    """
    value = _value_at(goal, path)
    place = place_of_words(goal, path, span)
    words = value[span[0] : span[1]]
    if severity is None:  # words alone, where the rule tells them from a field
        severity = RULES[rule].in_words
    in_half = bool(_path_in_half(goal, path))
    return Finding(
        rule,
        severity_for(goal, rule, severity),
        place,
        message,
        fix,
        goal=goal.id,
        is_private=goal.is_private or in_half,
        words=words,
        is_quality=True,
    )


def severity_for(goal: Goal, rule: str, severity: Severity | None = None) -> Severity:
    """Return how severe a rule is for a goal of this status and kind."""
    if severity is None:
        severity = RULES[rule].severity
    if rule in ALWAYS_ERRORS:
        return severity
    severity = max(severity, _MILDEST.get(goal.status, Severity.ERROR))
    if goal.is_personal and not rule.startswith(_ON_PERSONAL):
        severity = Severity.HINT
    return severity


def at_plan(
    plan: Plan,
    rule: str,
    path: Path,
    *,
    message: str,
    fix: str,
    severity: Severity | None = None,
    is_private: bool = False,
) -> Finding:
    """Make a finding at a key of plan.yaml; `is_private` where it tells private words.

    A key that is not there gives the place of the name.
    """
    place = _place(plan.origin, path, fallback="name")
    severity = RULES[rule].severity if severity is None else severity
    return Finding(rule, severity, place, message, fix, is_private=is_private)


def at_employer(
    employer: Employer,
    rule: str,
    path: Path,
    *,
    message: str,
    fix: str,
    severity: Severity | None = None,
) -> Finding:
    """Make a finding at a key of an employer's file, which is always private."""
    place = _place(employer.origin, path, fallback="company")
    severity = RULES[rule].severity if severity is None else severity
    return Finding(rule, severity, place, message, fix, is_private=True)


def place_of_words(goal: Goal, path: Path, span: tuple[int, int]) -> Place:
    """Return where words of a value stand in its file.

    A value may be folded over several lines or written with escapes: the words are
    looked for as they may have been typed, and the whole value stands for them where
    they cannot be told apart.
    """
    if goal.origin is None:
        return NOWHERE
    origin, inner = goal.origin, _path_in_half(goal, path)
    if inner and goal.half:
        origin, path = goal.half, inner
    text, start, end = origin.source.text, origin.body_start, len(origin.source.text)
    if not path and not origin.source.path.endswith(".md"):
        path = ("notes",)
    if path:
        node = origin.node_at(*path)
        if not isinstance(node, Scalar):
            return _place(origin, path, fallback="goal")
        start, end = node.start, node.end
    value = _value_at(goal, path if path != ("notes",) else ())
    words = value[span[0] : span[1]].split()
    if not words:
        return origin.source.place(start, end)
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    # The words may occur more than once: count those that come before.
    nth = sum(match.end() <= span[0] for match in pattern.finditer(value))
    for number, match in enumerate(pattern.finditer(text, start, end)):
        if number == nth:
            return origin.source.place(match.start(), match.end())
    return origin.source.place(start, end)


def _value_at(goal: Goal, path: Path) -> str:
    """Return the text that a path leads to, as the model holds it."""
    if not path:
        return goal.body
    origin, inner = goal.origin, _path_in_half(goal, path)
    if inner and goal.half:
        origin, path = goal.half, inner
    node = origin.node_at(*path) if origin else None
    if isinstance(node, Scalar):
        return node.value.strip()
    value = getattr(goal, str(path[0]).replace("-", "_"), "")
    return value if isinstance(value, str) else ""


def _path_in_half(goal: Goal, path: Path) -> Path:
    """Return where in the private half of a goal a value stands, or nothing.

    The lists of the half come behind those of the goal's own file.
    """
    key = path[0] if path else ""
    if goal.half is None or goal.origin is None or not goal.half.has(key):
        return ()
    own = 0
    while goal.origin.has(key, own):
        own += 1
    number = path[1] if len(path) > 1 else 0
    if not isinstance(number, int) or number < own:
        return ()
    return (key, number - own, *path[2:])


def _place(origin: Origin | None, path: Path, *, fallback: str) -> Place:
    """Return where a value stands, or where the record's main key does."""
    if origin is None:
        return NOWHERE
    if path and origin.has(*path):
        return origin.place(*path)
    return origin.place(fallback)
