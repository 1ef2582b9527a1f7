"""Findings made up for the formats: of words, of a whole file, and of a private one."""

from careerplan.finding import Finding, Patch, Place, Severity
from careerplan.report.telling import Report, tell
from careerplan.rules.scores import GoalScore

ERROR, WARNING, HINT = Severity
LEAD = "content/goals/lead.md"
CALM = "content/private/goals/calm.md"
FILES = {
    LEAD: b"---\ngoal: Lead the night shift\nrealstic: I cover it already\n---\n",
    CALM: b"---\ngoal: Sleep in a houseboat\n---\n",
}
SECRETS = ("houseboat", "Sleep", "asleep", "calmly")

VAGUE = Finding(
    "S2",
    WARNING,
    Place(LEAD, 2, 7, 2, 11),
    'which shift is "Lead" about',
    "name it, such as  goal: Lead the night shift of ward 4",
    goal="lead",
    words="Lead",
    is_quality=True,
)
MISSPELT = Finding(
    "X5",
    ERROR,
    Place(LEAD, 3, 1, 3, 9),
    'unknown key "realstic" in a goal; did you mean realistic?',
    "write  realistic:",
    goal="lead",
    patch=Patch(Place(LEAD, 3, 1, 3, 9), "realistic"),
)
WHOLE = Finding(
    "X6", ERROR, Place("content/b.md", 1, 1, 1, 1), "nobody reads it", "move it"
)
PRIVATE = Finding(
    "T1",
    ERROR,
    Place(CALM, 2, 7, 2, 12),
    '"Sleep in a houseboat" has no deadline',
    "say until when you are asleep",
    goal="private/calm",
    is_private=True,
    words="Sleep",
    patch=Patch(Place(CALM, 2, 7, 2, 12), "calmly"),
)
ALL = (VAGUE, PRIVATE, WHOLE, MISSPELT)


def report_of(
    *findings: Finding,
    shows_private: bool = False,
    files: dict[str, bytes] = FILES,
    summary: tuple[str, ...] = (),
    goals: str = "",
    scores: tuple[GoalScore, ...] = (),
    folder: str = "",
) -> Report:
    """Make what a check would hand to a format."""
    return Report(
        tell(findings, show_private=shows_private),
        files,
        summary,
        goals,
        scores,
        folder,
        shows_private=shows_private,
    )


def score(goal: str, label: str, *points: int, is_private: bool = False) -> GoalScore:
    """Make the score of a goal from its points for S, M, A, R and T."""
    names = {20: "pass", 10: "unclear", 0: "fail"}
    return GoalScore(
        goal,
        label,
        is_private,
        dict(zip("SMART", points, strict=True)),
        {
            letter: names[min(names, key=lambda level: abs(level - point))]
            for letter, point in zip("SMART", points, strict=True)
        },
    )
