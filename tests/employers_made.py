"""A plan with two employers, and their pages, for tests."""

from html import unescape
from pathlib import Path
from re import sub

from careerplan.employers import (
    compose_fragment,
    find_employer,
    seal_employer,
    see_for_employer,
)
from careerplan.pipeline import check
from careerplan.plan.model import Employer, Plan
from careerplan.project import Project, find_theme
from careerplan.roadmap.expand import expand
from careerplan.sealing.document import Sealed
from careerplan.views.employer import compose_employer
from careerplan.views.employer_model import EmployerView

NOWHERE = Path("nowhere")
KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"  # the bytes 0 to 31
OTHER_KEY = "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8"  # 32 to 63

PLAN = """\
name: Ida Brook
role: Bank clerk
company: Harbour Bank
as_of: 2026-10
path:
  - role: Card seller
    goal: sell
  - Team lead → Branch manager → Director
start: 2026-10
"""
SELL = """\
---
goal: Sell cards at the counter
title: Sell cards
status: ready
by: 2027-06
why: I like the talk before the sale
realistic: I stand at the counter already
measure: 20 cards a month
impact: The branch gains a seller who knows its callers
flexible: Selling loans first
resources:
  - name: Sales school
    from: company
    why: It teaches closing
steps:
  - do: Pass the card course
    kind: certification
    by: 2027-02
  - do: Ask for the counter shift
    by: 2027-04
---
"""
LEAD = """\
---
goal: Become branch manager
title: Branch manager
status: ready
by: 2032-06
why: A branch runs on its people
impact: The region gains a manager who stays
---
"""
HALF = """\
---
obstacles: I blush when I name a price
if-not: I stay at the desk and ask again
original: I want to be rich by sales
log:
  - on: 2026-09
    note: The manager frowned at first
---
"""
HOUSE = """\
---
goal: Buy a houseboat in Grebe Quay
kind: personal
means: sell
---
I have wanted to live afloat since I was nine.
"""
ACME = f"""\
---
company: Acme Cards
role: Card seller
goals:
  sell:
    say: I would like to sell cards at your night desk.
    impact: The night desk gains a calm voice
  lead:
detail: the night desk answers shops until two
offers:
  - Card seller positions at the night desk
  - Team lead after two years
excited: I would like to write the first night script with you.
gain: At your night desk I would hear the callers that no one else hears.
ask: A coach for the first month
give: Six years of callers who came back
flexible: Any shift at all
interview: 2026-11-20
link: acme77
key: {KEY}
allow:
  V4: made up for a test
---
They asked about weekend shifts.
"""
ZENITH = f"""\
---
company: Zenith Pay
role: Team lead
goals: lead
detail: the Zenith ladder of five ranks
offers: Branch manager posts
ask: A seat in the Zenith circle
give: Patience
link: zenith9
key: {OTHER_KEY}
---
"""


def files_of_two() -> dict[str, bytes]:
    """Return the files of a plan with private parts and two employers."""
    texts = {
        "plan.yaml": PLAN,
        "goals/sell.md": SELL,
        "goals/lead.md": LEAD,
        "private/goals/sell.md": HALF,
        "private/goals/house.md": HOUSE,
        "private/employers/acme.md": ACME,
        "private/employers/zenith.md": ZENITH,
        "private/reflection.md": "---\n---\nI fear the till at noon.\n",
    }
    return {f"content/{path}": text.encode() for path, text in texts.items()}


def with_text(
    files: dict[str, bytes], path: str, old: str, new: str
) -> dict[str, bytes]:
    """Return the files with one passage of one of them changed."""
    text = files[f"content/{path}"].decode()
    assert old in text
    return files | {f"content/{path}": text.replace(old, new).encode()}


def whole_plan(files: dict[str, bytes]) -> Plan:
    """Read the whole of a plan that lies in memory."""
    return check(Project(NOWHERE, files, frozenset())).subject.plan


def employer_of(files: dict[str, bytes], name: str) -> tuple[Plan, Employer]:
    """Return the whole plan and one of its employers."""
    plan = whole_plan(files)
    return plan, find_employer(plan, name)


def view_for(files: dict[str, bytes], name: str) -> EmployerView:
    """Compose what stands on the page for an employer."""
    plan, employer = employer_of(files, name)
    seen = see_for_employer(plan, employer)
    words = find_theme("base", NOWHERE).words(plan.language)
    return compose_employer(seen, expand(seen.plan), url="", words=words)


def fragment_for(files: dict[str, bytes], name: str, theme: str = "base") -> str:
    """Render what is sealed for an employer."""
    plan, employer = employer_of(files, name)
    return compose_fragment(plan, employer, find_theme(theme, NOWHERE))


def sealed_for(files: dict[str, bytes], name: str) -> Sealed:
    """Seal the page for an employer."""
    _, employer = employer_of(files, name)
    return seal_employer(employer, fragment_for(files, name))


def text_of_html(html: str) -> str:
    """Return what a reader sees of HTML, with white space folded."""
    return " ".join(unescape(sub(r"<[^>]+>", " ", html)).split())
