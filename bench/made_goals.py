"""A plan of 1,000 goals: eight forms of goal, in 25 trades and five towns.

Nothing in it is drawn by chance, so that two runs measure the same. The goals hang
together as in a real plan: a practice lies under its exam, which serves the senior
position, which serves the lead; bodies link to goals that are there.
"""

from collections.abc import Iterator
from itertools import product

# trade, where it is done, the exam, what is counted, who is served, the next position
TRADES = """
nurse | the surgical ward | wound care | dressings | patients | ward sister
welder | the pipe shop | overhead welding | seams | fitters | shop foreman
teacher | the middle school | special needs | lessons | pupils | head of year
baker | the night bakery | sourdough baking | batches | shops | master baker
lawyer | the tenancy desk | mediation | hearings | tenants | senior counsel
farmer | the dairy farm | herd health | milkings | vets | farm manager
chef | the hotel kitchen | menu planning | menus | guests | sous chef
driver | the bus depot | passenger safety | routes | passengers | dispatcher
carpenter | the joinery | stair building | staircases | builders | site manager
plumber | the heating yard | heat pumps | boilers | households | yard manager
florist | the flower hall | funeral work | wreaths | families | shop manager
tailor | the costume room | pattern cutting | costumes | actors | wardrobe head
librarian | the lending desk | archive care | catalogues | readers | branch head
translator | the court office | court interpreting | contracts | judges | lead reviser
surveyor | the land office | drone mapping | plots | planners | chief surveyor
chemist | the water laboratory | trace analysis | samples | towns | laboratory head
pharmacist | the hospital pharmacy | dosing | prescriptions | wards | chief pharmacist
optician | the eye clinic | lens fitting | fittings | wearers | clinic manager
electrician | the switch room | solar wiring | switchboards | owners | chief electrician
bookkeeper | the accounts room | payroll | ledgers | firms | office manager
designer | the poster studio | type setting | posters | theatres | art director
programmer | the ticket desk | database care | tickets | dealers | lead programmer
gardener | the city park | tree care | flower beds | visitors | park manager
paramedic | the rescue station | trauma care | call-outs | callers | shift leader
beekeeper | the apiary | queen rearing | hives | orchards | apiary manager
"""
TOWNS = ("Halden", "Morwick", "Tarnby", "Odbury", "Fenstow")

PLAN = """\
name: Robin Vale
role: Clerk
company: Marl Lane Office
as_of: 2026-11
path: Clerk → Senior clerk → Office manager
capacity: 40 h/week
resources:
  - id: evening-school
    name: Evening school
    from: public
    access: have
  - id: training-budget
    name: Training budget
    from: company
    access: have
"""

EXAM = """\
goal: Pass the {town} exam in {exam} with at least {marks} marks
title: Exam in {exam}
status: ready
by: {year}-{month:02}
priority: {priority}
situation: development
aims:
  - success
area: {trade}
why: I hand every question of {exam} to a colleague, and I can answer it myself
where: {place} in {town}
measure:
  - I hold the certificate in {exam} of the county college
  - from: 0
    to: {count}
    now: 2
    unit: {counted} signed by my tutor
achievable: The course takes two evenings a week, and my manager keeps them free
realistic: My role in {place} is full of such questions
impact: The {people} of {town} get an answer on the first day
flexible: The same exam a term later
serves: {trade}-senior-{at}
review: quarter
resources:
  - evening-school
steps:
  - id: course
    do: Take the course in {exam}
    kind: training
    takes: 3 months
    load: 3 h/week
    uses: evening-school
    priority: 1
  - id: mock
    do: Sit a mock exam with a colleague from {place}
    kind: project
    takes: 1 month
    load: 2 h/week
    with: a colleague
  - id: exam
    do: Sit the exam in {town}
    kind: certification
    takes: 1 month
    by: {year}-{before:02}
    load: 1 h/week
    uses: training-budget
---

The exam is held twice a year in {town}. I train for it in [a goal of its own](
{trade}-practice-{at}.md), and the year that follows is about [the next position](
{trade}-senior-{at}.md).
What speaks for it:

- I know the questions that {people} ask.
- My manager has agreed to it.
- Two colleagues passed it last year.
""".replace("(\n", "(")

PRACTICE = """\
# A smaller goal under a bigger one: what is silent here comes from the parent.
goal: Complete {count} {counted} that my tutor has signed
title: Practice in {exam}
status: ready
under: {trade}-exam-{at}
priority: {priority}
measure:
  from: 0
  to: {count}
  now: 3
  unit: signed {counted}
achievable: One fits into an evening, and my tutor looks at it whenever it suits
impact: The team in {place} gains a newcomer who needs no second look
steps:
  - id: list
    do: Write down the order of work for {counted}
    takes: 1 month
    load: 1 h/week
  - id: practice
    do: Do one of the {counted} and note one thing to change
    kind: experience
    every: week
    start: 2027-01
    by: 2027-05
    load: 1 h/week
    with: my tutor
---

My tutor signs what is right and marks what is not. This is the daily work behind
[the exam](../goals/{trade}-exam-{at}.md).
"""

SENIOR = """\
goal: Become {senior} for {place} in {town}
title: {senior} in {town}
status: ready
by: {later}-{month:02}
priority: {priority}
situation: promotion
aims:
  - status
area: {trade}
why: I want to plan the work of a quarter as well as do it
where: {place}
measure: I hold the signed appointment as {senior} in {town}
achievable: I will have passed the exam, and I plan my own week with the same tables
realistic: My employer picks its people from {place}, and my years there are known
impact: The {people} have one person to ask, and the office gets its figures on time
flexible: A smaller place, or a share of the post with a colleague
serves: {trade}-lead-{at}
after: {trade}-exam-{at}#exam
steps:
  - id: stand-in
    do: Stand in for the {senior} during {few} weeks
    kind: experience
    takes: 3 months
    by: {later}-{before:02}
    load: 2 h/week
  - id: coaching
    do: Finish the course on leading small teams
    kind: training
    takes: 2 months
    load: 2 h/week
    uses: training-budget
  - id: apply
    do: Apply for the open post as {senior}
    kind: deadline
    takes: 1 month
    load: 1 h/week
---

I learned the work from somebody who sat next to me and let me make mistakes.
A {senior} can offer that to each of the {few} people in {place}.
"""

LEAD = """\
goal: Lead {few} people who work as {trade}s in {town}
title: A team of {few} in {town}
status: ready
by: 2031-{month:02}
priority: 2
situation: leadership
area: {trade}
why: I have seen newcomers leave for want of one person to ask
where: {place} in {town}
measure:
  from: 0
  to: {few}
  unit: people in the team I lead
achievable: Each rung before it takes a year, and I coach newcomers already
realistic: The team in {place} grows each year, and its lead retires in 2031
impact: The office gains a team that stays together
steps:
  - id: first
    do: Coach one newcomer until the first {counted} stand without help
    kind: experience
    takes: 4 months
    by: 2029-{before:02}
    load: 1 h/week
  - id: budget
    do: Keep the budget of {place} for twelve months
    kind: experience
    takes: 12 months
    load: 1 h/week
---

- First I coach one person and see what comes of it.
- Next I run the meetings, so the team knows my voice.
- Last I lead one season in {town} from plan to report.
"""

GUIDE = """\
goal: Write a guide of {few} pages on {exam} for the newcomers in {place}
title: A guide to {exam}
status: {draft}
by: {year}-{month:02}
priority: 3
area: {trade}
why: Newcomers ask me the same {few} questions every month
where: {place} in {town}
measure: The guide hangs in {place}, and {few} newcomers have used it
achievable: I have the notes of two years, and a page takes one evening
realistic: My manager asked for it in the last talk
impact: The team answers {people} without looking for me
serves: {trade}-senior-{at}
steps:
  - Collect the questions of one month
  - do: Write the first draft and show it to two newcomers
    takes: 2 months
    load: 1 h/week
  - Print it and hang it up
---

I write down what I am asked. The pages follow the order of a working day.
"""

CIRCLE = """\
goal: Meet {count} people who work as {trade}s at the {town} evenings
title: Evenings in {town}
status: ready
by: in {count} months
priority: 3
situation: networking
area: {trade}
why: I know the people of my own office only, and good ones learn from each other
where: the evenings in {town}
measure:
  from: 0
  to: {count}
  now: 2
  unit: people in my trade whom I have met
achievable: The evenings are free, and two new people an evening is my pace
realistic: My role gives me stories that others in the trade like to hear
impact: My team gains a view of what others do for {people}
serves: {trade}-senior-{at}
steps:
  - id: sign-up
    do: Sign up for the evenings and choose two people to look for
    kind: deadline
    takes: 1 month
    by: 2027-01
    load: 1 h/week
  - id: evenings
    do: Attend the evening and write to two people I met
    kind: network
    every: quarter
    start: 2027-Q1
    by: 2027-10
---

The circle meets in a different place each time. Someone shows what worked and someone
what failed. Its dates are on <https://example.org/{at}> for a year ahead.
"""

COURSE = """\
goal: Finish the county course in {exam} with a passing grade
title: Course in {exam}
status: achieved
by: 2026-09
area: {trade}
why: The exam asks for it
where: {town}
measure: I hold the paper that says I passed all {few} parts
realistic: The office sends one person a year
impact: The office keeps its licence
serves: {trade}-exam-{at}
steps:
  - do: Attend the {few} evenings
    state: done
    start: 2026-02
    by: 2026-06
  - do: Hand in the paper
    state: done
    by: 2026-08
log:
  - on: 2026-04
    note: Half of the evenings are behind me
  - on: 2026-09
    grade: passed
evidence:
  - name: Paper of the course
    link: https://example.org/{trade}/{at}
---

It was the first course I took beside a full week of work.
"""

FIGURES = """\
goal: Raise the {counted} without a complaint in {place} from {few} to {count} a month
title: Fewer complaints about {counted}
status: {draft}
by: {year}-Q{quarter}
priority: {priority}
area: {trade}
why: Every complaint takes an afternoon from somebody in {place}
measure:
  from: {few}
  to: {count}
  unit: {counted} a month without a complaint
achievable: The month before last reached {few}, with a new hand in the team
realistic: I keep the list of complaints, so the figures pass through my hands
impact: The {people} of {town} wait two days less
serves: {trade}-lead-{at}
steps:
  - id: list
    do: Sort the complaints of last year by their cause
    takes: 1 month
    load: 2 h/week
  - id: talks
    do: Talk to {few} {people} who complained
    takes: 2 months
    load: 1 h/week
    share: employer
  - id: change
    do: Change the two steps that cause most of them
    takes: 3 months
    load: 2 h/week
  - id: count
    do: Count again and show the figures to my manager
    takes: 1 month
---

Most complaints have one of two causes. **The first** is a label nobody can read, the
second is a form of {few} pages. I keep the count in `complaints` on the shared drive.
"""

FORMS = {
    "exam": EXAM,
    "practice": PRACTICE,
    "senior": SENIOR,
    "lead": LEAD,
    "guide": GUIDE,
    "circle": CIRCLE,
    "course": COURSE,
    "figures": FIGURES,
}


def make_plan() -> dict[str, str]:
    """Return the files of the plan by their path."""
    return {"content/plan.yaml": PLAN} | dict(_goals())


def _goals() -> Iterator[tuple[str, str]]:
    trades = [row.split(" | ") for row in TRADES.strip().split("\n")]
    for number, (row, town) in enumerate(product(trades, TOWNS)):
        trade, place, exam, counted, people, senior = row
        for name, text in FORMS.items():
            goal = text.format(
                trade=trade,
                place=place,
                exam=exam,
                counted=counted,
                people=people,
                senior=senior,
                town=town,
                at=town.casefold(),
                draft=("ready", "draft", "idea")[number % 3],
                year=2027 + number % 2,
                later=2029 + number % 2,
                month=7 + number % 6,
                before=4 + number % 3,
                quarter=3 + number % 2,
                priority=1 + number % 3,
                count=12 + number % 7,
                few=4 + number % 5,
                marks=60 + number % 30,
            )
            yield f"content/goals/{trade}-{name}-{town.casefold()}.md", f"---\n{goal}"
