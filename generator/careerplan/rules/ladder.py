"""How high a role stands: on the ladder of the plan, else on one that most fields know.

Source of the rungs: the catalogue. A title that names no rung stands between junior and
senior.
"""

import re

from careerplan.rules.likeness import stems_of

INTERN, JUNIOR, PLAIN, SENIOR, LEAD, DIRECTOR, VICE_PRESIDENT, CHIEF = range(8)
RUNGS: dict[str, tuple[str, ...]] = {
    "rung 1, to learn": ("intern", "trainee", "apprentice", "working student"),
    "rung 2, junior": ("junior", "graduate", "entry-level"),
    "rung 4, senior": ("senior",),
    "rung 5, leads others": (
        *("lead", "leader", "team lead", "head", "manager", "supervisor", "foreman"),
        *("principal", "staff engineer", "staff developer", "art director"),
        "creative director",
    ),
    "rung 6, leads leaders": ("director",),
    "rung 7, close to the top": (
        "vice president",
        "vice-president",
        "VP",
        "SVP",
        "EVP",
    ),
    "rung 8, leads the company": (
        *("CEO", "CTO", "CFO", "COO", "CIO", "CMO", "president", "managing director"),
        *("executive director", "chief executive", "chief financial officer"),
        *("chief operating officer", "chief technology officer"),
        *("chief information officer", "chief marketing officer"),
        *("chief product officer", "chief people officer", "chief nursing officer"),
    ),
}
_ORDER = (INTERN, JUNIOR, SENIOR, LEAD, DIRECTOR, VICE_PRESIDENT, CHIEF)
# What the word means in these titles is no rung.
NO_RUNGS = (
    *("account manager", "project manager", "product manager", "case manager"),
    *("programme manager", "program manager", "community manager", "brand manager"),
    *("social media manager", "event manager", "events manager", "property manager"),
    *("relationship manager", "customer success manager", "content manager"),
    *("funeral director", "music director", "stage manager", "lead generation"),
)
_DEPUTIES = re.compile(r"\b(?:assistant|deputy|associate|acting)\b", re.IGNORECASE)
_NO_RUNG = re.compile(rf"\b(?:{'|'.join(NO_RUNGS)})s?\b", re.IGNORECASE)
# A vice president is no president.
_PATTERNS = tuple(
    (rung, re.compile(rf"(?<!vice[ -])\b(?:{'|'.join(words)})\b", re.IGNORECASE))
    for rung, words in reversed(list(zip(_ORDER, RUNGS.values(), strict=True)))
)
# Somebody's assistant is not that somebody, and what is led is no rung.
_BEHIND = re.compile(r"\b(?:to|of|for|in|at|with)\b.*", re.IGNORECASE | re.DOTALL)


def rung_of(title: str) -> int | None:
    """Return the rung that a title names, or None where it names none."""
    plain = _NO_RUNG.sub(" ", _BEHIND.sub("", title))
    for rung, pattern in _PATTERNS:
        if pattern.search(plain):
            is_deputy = rung in (LEAD, DIRECTOR) and _DEPUTIES.search(plain)
            return rung - 1 if is_deputy else rung
    return None


def place_on(title: str, ladder: tuple[str, ...]) -> int | None:
    """Return the place of a title on a ladder, or None where it is not there.

    The longest of its names that the title says in full is meant.
    """
    said = stems_of(title)
    found = [
        (len(stems), number)
        for number, name in enumerate(ladder)
        if (stems := stems_of(name)) and stems <= said
    ]
    return max(found)[1] if found else None
