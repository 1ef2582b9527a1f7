"""Which findings are told: of several about the words of a goal, the most telling one.

A goal that says nothing breaks half a dozen rules at once, and one of them says why.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from careerplan.finding import Finding

# Within a criterion, the most specific first: what is merely missing says the least.
_TELLING = tuple(
    "S1 S3 S2 S6 S5 S7 S4 M5 M7 M2 M4 M3 M6 M1 A5 A6 A3 A7 A4 R4 R2 R1 R3 "
    "T3 T4 T6 T1".split()
)

# What is found missing where a key was misspelt: one cause, told once, at the key.
_MISSING = {
    "measure": ("M1", "M2", "M3", "M6"),
    "by": ("T1", "T3", "T4", "S4"),
    "realistic": ("R1",),
    "steps": ("A4", "I13"),
    "resources": ("A4",),
    "why": ("S4", "R1"),
    "where": ("S4",),
    "impact": ("I3",),
}
_WRITE_KEY = re.compile(r"write  (?P<key>[a-z_-]+):")


def without_echoes(
    findings: Iterable[Finding], *, misspelt: Iterable[Finding]
) -> tuple[Finding, ...]:
    """Leave out what is found missing in a goal where its key is there, misspelt."""
    echoes = {
        (finding.goal, rule)
        for finding in misspelt
        if finding.rule == "X5" and (match := _WRITE_KEY.fullmatch(finding.fix))
        for rule in _MISSING.get(match["key"], ())
    }
    return tuple(item for item in findings if (item.goal, item.rule) not in echoes)


def choose(
    findings: Iterable[Finding], *, everything: bool = False
) -> tuple[Finding, ...]:
    """Keep one finding about words a criterion and goal, unless all are wanted.

    The one that is kept is as severe as the worst of those it stands for.
    """
    found = tuple(findings)
    if everything:
        return found
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in found:
        if finding.is_quality and finding.rule in _TELLING:
            key = (finding.goal, finding.criterion)
            groups.setdefault(key, []).append(finding)
    chosen: dict[Finding, Finding] = {}
    for group in groups.values():
        best = min(group, key=lambda item: (_TELLING.index(item.rule), item.place))
        worst = min(item.severity for item in group)
        chosen[best] = replace(best, severity=worst)
    kept = [
        chosen.get(finding, finding)
        for finding in found
        if finding in chosen or not (finding.is_quality and finding.rule in _TELLING)
    ]
    return tuple(sorted(kept, key=lambda finding: finding.sort_key))
