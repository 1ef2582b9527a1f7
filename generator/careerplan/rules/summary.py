"""The end of a check: are the goals precise, are they relevant, near and far alike?

Names of private goals are left out, since a summary may end up in a public log.
"""

from collections import Counter
from collections.abc import Iterable

from careerplan.catalogue import LETTERS
from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan, Status
from careerplan.plan.periods import Length
from careerplan.roadmap.horizons import Term, term_of
from careerplan.rules.scores import GoalScore
from careerplan.rules.subject import Subject

_PASS = "pass"
_PRECISE = "SMT"  # what, how much, by when
_LONGEST = 40  # letters of a goal that is named


def summarise(
    subject: Subject, findings: Iterable[Finding], scores: tuple[GoalScore, ...]
) -> tuple[str, ...]:
    """Say in three lines whether the goals are precise, relevant, and near and far.

    The goals of the employer who asks are looked at, else those that are ready, else
    all. A plan in another language has a fourth line, on what that silences.
    """
    goals, kind = _goals_in_question(subject)
    inside = {goal.id for goal in goals}
    told = tuple(score for score in scores if score.goal in inside)
    rules = {finding.rule for finding in findings}
    lines = [
        f"precise: {_precise(told, kind)}",
        f"relevant: {_relevant(told, kind, rules)}",
        f"short and long term: {_terms(goals, subject.plan, rules)}",
    ]
    if not subject.is_english:
        language = subject.plan.language
        lines.append(
            f"language: {language}; rules about words know English alone and are silent"
        )
    return tuple(lines)


def count_goals(subject: Subject) -> str:
    """Count the professional goals by how far they are: `2 ready, 1 draft`."""
    found = Counter(goal.status for goal in subject.professional_goals())
    shown = (
        (Status.READY, "ready", "ready"),
        (Status.DRAFT, "draft", "drafts"),
        (Status.IDEA, "idea", "ideas"),
    )
    parts = [
        f"{found[status]} {one if found[status] == 1 else many}"
        for status, one, many in shown
        if found[status] or status is Status.READY
    ]
    return ", ".join(parts)


def _goals_in_question(subject: Subject) -> tuple[tuple[Goal, ...], str]:
    """Return the goals that the summary is about, and what to call them."""
    goals = tuple(subject.professional_goals())
    if subject.asking:
        chosen = {choice.id for choice in subject.asking.goals}
        return tuple(goal for goal in goals if goal.id in chosen), "goals for them"
    ready = tuple(goal for goal in goals if goal.status is Status.READY)
    return (ready, "ready goals") if ready else (goals, "goals")


def _precise(scores: tuple[GoalScore, ...], kind: str) -> str:
    lacking = [score for score in scores if _lacks(score, _PRECISE)]
    said = _share(scores, lacking, kind, "what, how much and by when")
    if lacking:
        words = [LETTERS[letter].lower() for letter in _lacks(lacking[0], _PRECISE)]
        last = " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))
        name = _named(lacking[0]) if len(scores) > 1 else "it"
        said += f"; {name} is not clearly {last}{_more(lacking)}"
    return said


def _relevant(scores: tuple[GoalScore, ...], kind: str, rules: set[str]) -> str:
    lacking = [score for score in scores if _lacks(score, "R")]
    is_one = len(scores) == 1 or len(scores) - len(lacking) == 1
    what = "what it does" if is_one else "what they do"
    said = _share(scores, lacking, kind, f"{what} for the role and the company")
    if lacking and len(scores) > 1:
        said += f"; {_named(lacking[0])} does not{_more(lacking)}"
    if "E3" in rules:
        said += "; not all of it reaches the role and the company that ask (E3)"
    return said


def _terms(goals: tuple[Goal, ...], plan: Plan, rules: set[str]) -> str:
    if not goals:
        return "no goal to look at yet"
    terms = {term_of(goal, plan) for goal in goals}
    near, far = Length(plan.horizon.short).label, Length(plan.horizon.long).label
    if Term.SHORT in terms and Term.LONG in terms:
        said = "both are there"
    elif Term.SHORT in terms:
        said = f"no goal for the long run; add one that is {far} away or more"
    elif Term.LONG in terms:
        said = f"no goal for the near future; add one within {near}"
    elif Term.BETWEEN in terms:
        said = f"neither; add a goal within {near}, and one {far} away or more"
    else:
        said = "nobody can tell, as no goal has a deadline"
    if "I10" in rules:
        said += "; and they lead in no common direction (I10)"
    return said


def _share(
    scores: tuple[GoalScore, ...], lacking: list[GoalScore], kind: str, what: str
) -> str:
    """Say how many of the goals say something."""
    held, every = len(scores) - len(lacking), len(scores)
    if not every:
        return "no goal to look at yet"
    if every == 1:
        verb = "says" if held else "does not say"
        return f"the one {kind.replace('goals', 'goal', 1)} {verb} {what}"
    if held == every:
        return f"all {every} {kind} say {what}"
    verb = "says" if held == 1 else "say"
    return f"{held or 'none'} of {every} {kind} {verb} {what}"


def _lacks(score: GoalScore, letters: str) -> str:
    """Return those of the letters that the goal does not clearly hold."""
    return "".join(letter for letter in letters if score.verdicts.get(letter) != _PASS)


def _named(score: GoalScore) -> str:
    """Name a goal, unless its name is private."""
    if score.is_private:
        return "a private goal"
    return f'"{shorten(score.label, longest=_LONGEST)}"'


def _more(lacking: list[GoalScore]) -> str:
    """Say how many more there are than the one that is named."""
    return f" (and {len(lacking) - 1} more)" if len(lacking) > 1 else ""
