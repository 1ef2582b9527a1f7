"""Words of private life are told from the same words at work."""

import pytest

from careerplan.rules.life import find_life

TOLD = (
    "Buy a house in the country by 2030",
    "Take my family on vacation every year",
    "Take an annual vacation",
    "Spend more time with my kids",
    "Start a family",
    "Retire early",
    "Buy my first home",
    "Go on holiday with my wife",
    "Save for a house",
    "Get married",
    "Have a baby by 2028",
    "Lose weight",
    "Afford two vacations a year",
    "Earn enough for my children",
    "Move near my parents",
    "Pay off my mortgage",
    "Get a work-life balance",
    "Build a house for my family",
)
HONEST = (
    "Serve 20 family businesses",
    "Become a family doctor",
    "Write the house style of a publishing house",
    "Open a care home in Leeds",
    "Take holiday calls for the team",
    "Sell 40 vacation packages",
    "Plan the vacation cover of the ward",
    "Manage the front of house",
    "Build the home page of the shop",
    "Own the home delivery desk",
    "Run the family law desk",
    "Grow our family of products to 12",
    "Support families in debt",
    "Lead the children's ward",
    "Balance the books of three shops",
    "Reach the world market",
    "Own house keeping rounds",
    "Book holiday parties for 12 firms",
    "Have family meals on the menu",
    "Rent home appliances to 20 shops",
    "Move in-house training online",
    "Lead the mother ship project",
    "Take the baby steps programme into two schools",
    "Teach my children's class in French",
    "Get a weighting model live",
    "Open a flat-rate plan",
    "Buy house paint at a lower price",
    "Build flat roofs",
    "Have child care staff trained",
    "On holiday weekends keep the shop open",
    "Afford holiday staff for December",
)


@pytest.mark.parametrize("text", TOLD)
def test_private_life_is_found(text: str) -> None:
    assert find_life(text, frozenset())


@pytest.mark.parametrize("text", HONEST)
def test_honest_words_are_left_alone(text: str) -> None:
    assert not find_life(text, frozenset())


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Help 40 people to buy a house", "estate"),
        ("Take a vacation to 200 buyers", "travel"),
        ("Teach reading to my children", "teacher"),
        ("Run a marathon with the club", "fitness"),
    ],
)
def test_words_that_belong_to_the_role_are_work(text: str, role: str) -> None:
    assert find_life(text, frozenset())
    assert not find_life(text, frozenset({role}))
