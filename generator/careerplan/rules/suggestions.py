"""What to write instead: an example that fits the situation and the words of a goal."""

from careerplan.language import lexicon as lex
from careerplan.plan.model import Goal, Plan

_YEAR = 2026  # where nobody says when the plan was written
_NETWORKING = "networking"
# What a goal of each situation may look like, and what may mark it as done.
_GOALS = {
    "promotion": "Become shift leader in the cold store",
    "new-field": "Fit three kitchens beside a master joiner",
    "move-inside": "Move from the tills to the buying office",
    "leadership": "Lead the Monday meeting of the night team",
    "development": "Pass the exam of the trade school in first aid",
    "research": "Hand in a paper on reed beds to the county journal",
    _NETWORKING: "Meet twelve buyers from two other towns",
}
_MEASURES = {
    "promotion": "my name on the rota as shift leader",
    "new-field": "one job done alone while my trainer looks on",
    "move-inside": "a signed offer from the other department",
    "leadership": "six team meetings led by me",
    "development": "the certificate of the course",
    "research": "a paper that the journal has accepted",
    _NETWORKING: "twelve people met, from two groups I do not know yet",
}
_GOAL = "Run the cold store on the early shift"
_MEASURE = "three jobs signed off by my manager"
# For words that name an area: what somebody might do in it.
_IN_AREAS = (
    (
        "skills skill communication speaking presentation presence writing listening",
        "Present the monthly figures to the depot managers",
    ),
    (
        "leadership leader team teamwork management authority influence",
        _GOALS["leadership"],
    ),
    (
        "knowledge understanding learning expertise insight fundamentals foundation",
        "Pass the stock exam of the wine merchants",
    ),
    (
        "experience exposure field industry practice",
        "Work forty shifts beside the head gardener",
    ),
    (
        "network networking connections relationships relationship community",
        _GOALS[_NETWORKING],
    ),
    (
        "career growth development future progress opportunities success job jobs work",
        _GOALS["promotion"],
    ),
    (
        "quality performance satisfaction traffic productivity efficiency safety",
        "Bring returns to the bakery counter down to 5 a week",
    ),
)
_BY_AREA = {word: text for words, text in _IN_AREAS for word in words.split()}
_NETWORKS = frozenset("network connections contacts".split())
_LEARNING = frozenset("know learn master research study understand".split())
# What is improved has no number of its own; what is increased or reduced has one.
COUNTED_UP = lex.UPWARD - {"improve", "enhance"}
COUNTED_DOWN = lex.DOWNWARD
_HELPING = lex.HELPING | {"coach", "guide", "inspire", "mentor", "motivate"}
_KEEPING = frozenset("ensure handle keep maintain manage".split())


def goal_like(goal: Goal, head: str = "") -> str:
    """Return a sound goal that suits a situation, or an area that was named."""
    area = _BY_AREA.get(head, "")
    if not area and head in lex.FIELDS:
        area = "Move into the night team of the data centre"
    return _GOALS.get(goal.situation) or area or _GOAL


def measure_like(goal: Goal, verb: str = "", nouns: tuple[str, ...] = ()) -> str:
    """Return a sound measure that suits a situation, or what is to be done."""
    if known := _MEASURES.get(goal.situation):
        return known
    if is_about_a_network(goal, nouns):
        return _MEASURES[_NETWORKING]
    if verb in _LEARNING:
        return "the exam of the trade school passed"
    if verb in COUNTED_UP:
        return "15 orders a day, up from 12"
    if verb in COUNTED_DOWN:
        return "12 returns a week, down from 15"
    if verb in lex.CHANGE:
        return "4 of 5 points from our guests, up from 3"
    if verb in _HELPING:
        return "five newcomers who work alone"
    if verb in _KEEPING:
        return "no delivery late for three months"
    return _MEASURE


def is_about_a_network(goal: Goal, nouns: tuple[str, ...]) -> bool:
    """Tell whether a goal is to know more people, who can be counted."""
    return goal.situation == _NETWORKING or not _NETWORKS.isdisjoint(nouns)


def date_like(goal: Goal, plan: Plan, *, years: int = 1, part: str = "") -> str:
    """Return a deadline that lies ahead of the day the goal was written."""
    as_of = goal.as_of or plan.as_of
    year = as_of.first.year if as_of else _YEAR
    return f"{year + years}{part}"
