"""Pay is told from sales targets, prices and savings of the company."""

import pytest

from careerplan.rules.pay import find_pay, is_money

TOLD = (
    "Reach a salary of $80,000 by 2029",
    "Get my hourly wage to $30",
    "Earn a $5,000 bonus this year",
    "Make $40,000 in commission",
    "Raise my day rate to $600",
    "Pay off $20,000 of debt",
    "Pay off my student debt of 12,000 euros",
    "Build savings of $15,000",
    "Have 20.000 € in savings",
    "Move to pay of 65,000 EUR a year",
    "Increase pay to $70,000",
    "Get a job with pay above $60k",
    "Raise my pay from 40k to 60k",
    "a salary of 80k",
    "an 80k salary",
    "Reach a salary of 60,000",
    "salary: 60000",
    "salary 75,000 USD",
    "Double my rate to 90 dollars an hour",
    "charge a rate of $90 an hour",
    "Earn $90,000 a year as a nurse",
    "get paid $70,000",
    "find a job that pays $85,000",
    "a base pay of $60,000 in sales",
    "Negotiate a raise in my salary with a range between $70,000 and $80,000",
    "Earn a bonus of $5,000 by selling $1M",
    "£45k salary",
    "Lift my wages by 3 euros an hour",
    "I want more pay, at least 3,000 € a month",
    "pay rise of £4,000",
    "Save 10 000 € from my commission",
    "sixty thousand dollars salary",
    "a salary of sixty thousand dollars",
    "My salary is USD 70K",
    "Bring my commission up to 2,500 € a month",
    "Wage of 24 € per hour",
    "Top $100k in total pay",
    "reach a six-figure salary ($100,000)",
    "Grow my savings to $25k and clear $4,000 of debt",
    "Reach an annual salary of ₹12 lakh",
    "Earning 4,000 € a month",
    "Take home pay: £2,500",
    "wages over 50,000 kr",
    "reduce my debt by $500 a month",
)
HONEST = (
    "Close $200,000 in sales by June",
    "Sell $2M of cards to earn the top bonus",
    "Hit the $500,000 sales target for the full bonus",
    "Customers pay $40 a month for the plan",
    "Win ten clients who pay 300 € a month",
    "The company pays the $300 exam fee",
    "The company will pay $2,000 for the course",
    "Pay attention to orders over $1,000",
    "Cut costs: savings of $50,000 a year for the plant",
    "Bring energy savings of 40,000 € to the warehouse",
    "Open 40 savings accounts worth $100,000",
    "Collect $40,000 of overdue debt",
    "Reduce technical debt before the $2M launch",
    "Get the interest rate on our $2M loan down",
    "Commission a $40,000 audit of the cellar",
    "Win a 200,000 € grant from the European Commission",
    "Raise $10,000 for the shelter",
    "Run the salary budget of $2M",
    "Offer new customers a $50 sign-up bonus",
    "Improve the conversion rate and bring $30,000 of orders",
    "A burn rate of $40,000 a month",
    "Raise the average room rate from 80 € to 95 €",
    "Keep payroll errors below 1 %",
    "Set up a salary review for 30 people by 2027",
    "Lead a team with a budget of $1.5M",
    "Process 1,200 salary slips a month",
    "Move 3,000 pounds of flour",
    "Teach 20 pupils how debt works",
    "Manage a portfolio worth $5M and win the commission's award",
    "Be a trainer of a course that costs $900",
    "Raise the pay of 30 cleaners by 2028",
    "Answer 400 questions about pay and leave",
    "Ship 2,000 parcels at a rate of 300 an hour",
    "Negotiate salaries for 2027 with the union",
    "Get a salary review in 2027",
    "Sell 40 loans of $10,000 each",
    "Save the hotel $12,000 on laundry",
    "Pay for one trip away each year without borrowing",
    "Paint three portrait commissions at $2,000 each",
    "Cut the scrap rate so that we lose less than $1,000 a week",
    "Handle $1M of claims",
    "Bring the shop a turnover of 300,000 € a year",
    "Bill 120,000 € a year for the studio",
    "Win customers for a bonus card worth 20 €",
    "Make $2,000 a month for the food bank in donations",
    "Bring a supplier's price down by $4,000 with no cut in pay",
    "Publish salary bands for 200 roles",
    "Raise the hit rate to 40 % and sales by $20,000",
    "Pay 200 suppliers on time, $2M a month",
    "Train 20 salespeople to sell at a rate of ten a week",
)


@pytest.mark.parametrize("text", TOLD)
def test_pay_is_found(text: str) -> None:
    assert list(find_pay(text))


@pytest.mark.parametrize("text", HONEST)
def test_honest_words_are_left_alone(text: str) -> None:
    assert not list(find_pay(text))


@pytest.mark.parametrize(
    ("text", "amount", "word"),
    [
        ("Reach a salary of $80,000 by 2029", "$80,000", "salary"),
        ("Get my wage from 18 to 22 € an hour", "22 €", "wage"),
        ("Sell $2M of cards. Earn a bonus of €900", "€900", "bonus"),
    ],
)
def test_the_amount_and_its_word_are_named(text: str, amount: str, word: str) -> None:
    (pay,) = find_pay(text)
    assert (text[pay.start : pay.end], pay.word) == (amount, word)


@pytest.mark.parametrize("between", range(8))
def test_an_amount_belongs_to_a_word_within_six_words(between: int) -> None:
    text = f"The wage {'or ' * between}$900"
    assert bool(list(find_pay(text))) is (between < 6)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("EUR", True),
        ("€ a year", True),
        ("k€", True),
        ("dollars", True),
        ("EUR sold", False),
        ("$ in signed contracts", False),
        ("€ the company saves", False),
        ("deals", False),
        ("people", False),
    ],
)
def test_a_unit_of_money_is_told_from_a_target(unit: str, *, expected: bool) -> None:
    assert is_money(unit) is expected


@pytest.mark.parametrize("unit", ["$1 pay ", "1,000 ", "salary of ", "rate 1k "])
def test_a_long_text_is_read_in_time(unit: str) -> None:
    assert list(find_pay(unit * 2000)) == []
