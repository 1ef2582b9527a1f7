"""Exceptions: which findings are excused, and which excuses are of no use (X1, X3, X4).

An exception takes a reason of three words or more, so that a later reader knows why.
"""

from collections.abc import Iterable

from careerplan.catalogue import NAMES, NEVER_ALLOWED, RULES
from careerplan.finding import Finding
from careerplan.plan.allows import Allow
from careerplan.plan.reading import nearest

_FEWEST_WORDS = 3
# Whether these are needed is decided by git, by private/, by today, or by an employer:
# on another machine, or on another day, they may be of use.
_ELSEWHERE = frozenset(
    "V4 C3 C4 C5 T5 T8 A1 A2 A8 A10 I1 I2 I8 I9 I10 I11 I12 R4".split()
) | frozenset(code for code in RULES if code.startswith("E"))


def find_rule(written: str) -> str:
    """Return the code that a code, a name, or both together mean; or nothing."""
    first, _, second = written.strip().partition(" ")
    code = first.upper() if first.upper() in RULES else NAMES.get(first.casefold(), "")
    if second and NAMES.get(second.strip().casefold()) != code:
        return ""
    return code


def apply_allows(
    findings: Iterable[Finding], allows: tuple[Allow, ...]
) -> tuple[Finding, ...]:
    """Leave out what is allowed, and add what is wrong with the exceptions."""
    sound: list[tuple[Allow, str]] = []
    faults: list[Finding] = []
    for allow in allows:
        code = find_rule(allow.rule)
        fault = _fault(allow, code)
        if fault:
            faults.append(fault)
        else:
            sound.append((allow, code))
    kept: list[Finding] = []
    used: set[int] = set()
    for finding in findings:
        excuses = [
            number
            for number, (allow, code) in enumerate(sound)
            if code == finding.rule and _covers(allow, finding)
        ]
        used.update(excuses)
        if not excuses:
            kept.append(finding)
    for number, (allow, code) in enumerate(sound):
        if number not in used and code not in _ELSEWHERE:
            faults.append(
                _finding(
                    "X1",
                    allow,
                    f"nothing here breaks {code} {RULES[code].name}, so this allow "
                    "hides nothing",
                    "delete it",
                )
            )
    return (*kept, *faults)


def _covers(allow: Allow, finding: Finding) -> bool:
    """Tell whether an exception reaches as far as a finding."""
    if allow.is_for_plan:
        return finding.rule != "V4"
    is_same_file = allow.place.file == finding.place.file
    if allow.lines is None:
        return is_same_file or bool(allow.goal and allow.goal == finding.goal)
    first, last = allow.lines
    return is_same_file and first <= finding.place.line <= last


def _fault(allow: Allow, code: str) -> Finding | None:
    """Say what is wrong with an exception itself."""
    shown = allow.rule
    if not code:
        close = nearest(shown.upper(), list(RULES)) if len(shown) <= 3 else ""
        close = close or nearest(shown.casefold(), list(NAMES))
        fix = "see all rules with  careerplan explain --all"
        if close:
            known = find_rule(close)
            fix = f"did you mean  {known} {RULES[known].name}  ?"
        return _finding("X4", allow, f'there is no rule "{shown}"', fix)
    name = f"{code} {RULES[code].name}"
    if code in NEVER_ALLOWED:
        message = f"{name} knows no exception"
        return _finding("X4", allow, message, "delete this, and mend what it finds")
    if code == "V4" and allow.is_for_plan:
        message = f"{name} can be allowed in the tracked file alone, not for the plan"
        return _finding("X4", allow, message, "write it into that file")
    if len(allow.reason.split()) < _FEWEST_WORDS:
        message = f"this allow of {name} gives no reason of three words or more"
        fix = "say why it is right this time, such as  my manager and I agreed on it"
        return _finding("X3", allow, message, fix)
    return None


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
