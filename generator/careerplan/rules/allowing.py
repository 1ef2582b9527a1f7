"""Exceptions: which findings are excused, and which excuses are of no use (X1, X3, X4).

An exception takes a reason of three words or more, so that a later reader knows why.
"""

from collections.abc import Iterable

from careerplan.catalogue import NAMES, NEVER_ALLOWED, RULES
from careerplan.finding import Finding
from careerplan.plan.allows import Allow
from careerplan.plan.allows import find_rule as find_rule  # for whoever selects rules
from careerplan.plan.lines import shorten
from careerplan.plan.names import PRIVATE
from careerplan.plan.reading import nearest

_FEWEST_WORDS = 3
_LONGEST = 40  # characters of what was typed in a message
# Whether these are needed is decided by git, by private/, by today, or by an employer:
# on another machine, or on another day, they may be of use.
_ELSEWHERE = frozenset(
    "V4 C3 C4 C5 T5 T8 A1 A2 A8 A10 I1 I2 I3 I4 I5 I6 I7 I8 I9 I10 I11 I12 R4".split()
) | frozenset(code for code in RULES if code.startswith("E"))


def apply_allows(
    findings: Iterable[Finding], allows: tuple[Allow, ...]
) -> tuple[Finding, ...]:
    """Leave out what is allowed, and add what is wrong with the exceptions."""
    sound: list[Allow] = []
    faults: list[Finding] = []
    for allow in allows:
        fault = _fault(allow)
        if fault:
            faults.append(fault)
        else:
            sound.append(allow)
    kept: list[Finding] = []
    used: set[Allow] = set()
    by_rule: dict[str, list[Allow]] = {}
    for allow in sound:
        by_rule.setdefault(allow.rule, []).append(allow)
    for finding in findings:
        excuses = [
            allow for allow in by_rule.get(finding.rule, ()) if _covers(allow, finding)
        ]
        used.update(excuses)
        if not excuses:
            kept.append(finding)
    faults.extend(
        _unused(allow)
        for allow in sound
        if allow not in used
        and allow.rule not in _ELSEWHERE
        and not allow.is_of_closed  # what is closed is not judged, and needed it once
    )
    return (*kept, *faults)


def _covers(allow: Allow, finding: Finding) -> bool:
    """Tell whether an exception reaches as far as a finding of its rule."""
    is_same_file = allow.place.file == finding.place.file
    if allow.lines is not None:
        first, last = allow.lines
        return is_same_file and first <= finding.place.line <= last
    if finding.rule == "V4" or is_same_file:
        return is_same_file
    return allow.is_for_plan or bool(allow.goal and allow.goal == finding.goal)


def _unused(allow: Allow) -> Finding:
    name = f"{allow.rule} {RULES[allow.rule].name}"
    where = "on this line" if allow.lines else "here"
    message = f"nothing {where} breaks {name}, so this allow hides nothing"
    return _finding("X1", allow, message, "delete it")


def _fault(allow: Allow) -> Finding | None:
    """Say what is wrong with an exception itself."""
    code = allow.rule
    if code not in RULES:
        return _unknown(allow)
    name = f"{code} {RULES[code].name}"
    if code in NEVER_ALLOWED:
        message = f"{name} knows no exception"
        return _finding("X4", allow, message, "delete this, and mend what it finds")
    if code == "V2" and allow.is_for_plan:
        message = f"{name} can be allowed goal by goal, not for the whole plan"
        fix = "write it into the file of the goal that may be seen"
        return _finding("X4", allow, message, fix)
    if code == "V4" and not allow.place.file.startswith(PRIVATE):
        message = f"{name} can be allowed only inside the private file itself"
        return _finding("X4", allow, message, "write it into that file")
    if len(allow.reason.split()) < _FEWEST_WORDS:
        message = f"this allow of {name} gives no reason of three words or more"
        fix = "say why it is right this time, such as  my manager and I agreed on it"
        return _finding("X3", allow, message, fix)
    return None


def _unknown(allow: Allow) -> Finding:
    """Say that there is no such rule, and which one may be meant."""
    typed = shorten(allow.rule, longest=_LONGEST)
    if not typed:
        fix = "name the rule and the reason, such as  allow M1 my manager judges it"
        return _finding("X4", allow, "this allow names no rule", fix)
    fix = "see all rules with  careerplan explain --all"
    if close := _closest(allow.rule):
        fix = f"did you mean  {close} {RULES[close].name}  ?"
    return _finding("X4", allow, f'there is no rule "{typed}"', fix)


def _closest(typed: str) -> str:
    """Return the code of the rule that a mistyped one most likely means, or nothing."""
    for word in typed.split():
        if known := find_rule(word):
            return known  # a code beside the name of another rule
    if len(typed) <= 3:
        return nearest(typed.upper(), list(RULES))
    return NAMES.get(nearest(typed.casefold(), list(NAMES)), "")


def _finding(rule: str, allow: Allow, message: str, fix: str) -> Finding:
    return Finding(
        rule,
        RULES[rule].severity,
        allow.place,
        message,
        fix,
        goal=allow.goal,
        is_private=allow.is_private,
    )
