"""What a check has to tell, in which order, and what of private files it may tell."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from careerplan.finding import Finding, Place, Severity
from careerplan.plan.names import PRIVATE
from careerplan.rules.scores import GoalScore

NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}
HIDDEN = (
    "the words of a private file are shown on a terminal only; or use --show-private"
)


@dataclass(frozen=True, slots=True)
class Report:
    """All that one check has to tell; a format makes a text of it."""

    findings: tuple[Finding, ...]  # the worst first, and hidden where they must be
    files: Mapping[str, bytes]  # what they were found in
    summary: tuple[str, ...] = ()  # empty where only a part was asked for
    goals: str = ""  # how many there are, by how far they are
    scores: tuple[GoalScore, ...] = ()
    folder: str = ""  # where the project lies in its repository: `plan/`
    shows_private: bool = field(default=False, kw_only=True)

    def path(self, file: str) -> str:
        """Return the path of a file from the top of the repository."""
        return f"{self.folder}{file}"

    def label(self, score: GoalScore) -> str:
        """Name a goal; a private one by its file alone, unless words may be shown."""
        is_hidden = score.is_private and not self.shows_private
        return score.goal if is_hidden else score.label


def tell(findings: Iterable[Finding], *, show_private: bool) -> tuple[Finding, ...]:
    """Put the worst first; of a private file leave only the place and the rule.

    The logs of a public repository are public.
    """
    ordered = sorted(findings, key=lambda item: (item.severity, item.sort_key))
    return tuple(
        _hide(item) if item.is_private and not show_private else item
        for item in ordered
    )


def is_hidden(finding: Finding) -> bool:
    """Tell whether the words of a finding were left out."""
    return finding.message == HIDDEN


def _hide(finding: Finding) -> Finding:
    """Leave the words out, and in a tracked file the columns that would spell them."""
    place = finding.place
    if not place.file.startswith(PRIVATE):
        place = Place(place.file, place.line, 1, place.line, 1)
    return replace(
        finding, place=place, message=HIDDEN, fix="", goal="", words="", patch=None
    )


def count(findings: Iterable[Finding]) -> dict[str, int]:
    """Count findings by the name of their severity, the worst first."""
    found = [finding.severity for finding in findings]
    return {name: found.count(severity) for severity, name in NAMES.items()}
