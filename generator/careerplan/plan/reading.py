"""What one file is read with, and the findings that reading it brings up."""

from dataclasses import dataclass, field
from difflib import get_close_matches

from careerplan.finding import Finding, Severity
from careerplan.plan.nodes import Node, Scalar
from careerplan.plan.periods import Calendar
from careerplan.plan.source import Source


class WrongFormError(ValueError):
    """A value of the wrong form (rule X7, or T2 for a date): reported, then dropped."""

    def __init__(
        self, node: Node, reason: str, fix: str = "", *, rule: str = "X7"
    ) -> None:
        super().__init__(reason)
        self.node = node
        self.reason = reason
        self.fix = fix
        self.rule = rule


@dataclass(slots=True)
class Reading:
    """The file being read, and what was found so far."""

    source: Source
    calendar: Calendar
    goal: str = ""  # the id of the goal, where the file is one
    findings: list[Finding] = field(default_factory=list)

    def report(self, rule: str, node: Node, message: str, fix: str) -> None:
        """Note an error at a node."""
        end = node.end
        if isinstance(node, Scalar) and not node.is_plain:
            end = len(self.source.text[node.start : node.end].rstrip()) + node.start
        self.findings.append(
            Finding(
                rule,
                Severity.ERROR,
                self.source.place(node.start, end),
                message,
                fix,
                goal=self.goal,
                is_private=self.source.is_private,
            )
        )


def nearest(word: str, known: list[str]) -> str:
    """Return the known word that a mistyped one most likely means, or nothing."""
    folded = {name.casefold(): name for name in reversed(known)}
    close = get_close_matches(word.casefold(), list(folded), n=1, cutoff=0.6)
    return folded[close[0]] if close else ""
