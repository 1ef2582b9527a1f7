"""Kinds of things that a goal names, where a reader asks which one (S5)."""

import re
from dataclasses import dataclass

from careerplan.language import lexicon as lex

_KINDS = (
    "conference",
    "certification",
    "certificate",
    "course",
    "class",
    "book",
    "project",
    "field",
    "industry",
    "role",
    "team",
    "framework",
    "language",
    "promotion",
    "workshop",
    "training",
    "degree",
    "internship",
    "specialty",
    "qualification",
    "trade fair",
    "seminar",
)
_OPEN_ENDS = (
    "etc",
    "such as",
    "or similar",
    "and so on",
    "and the like",
    "some kind of",
    "some sort of",
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "S5": {
        "kinds, which ask for a name": _KINDS,
        "words that leave a list open": _OPEN_ENDS,
        "units of work, which need no name": tuple(sorted(lex.UNITS_OF_WORK)),
    }
}
_PLURAL = {"class": "classes", "industry": "industries", "specialty": "specialties"}
_FORMS = "|".join(
    sorted((*_KINDS, *(_PLURAL.get(kind, f"{kind}s") for kind in _KINDS)), reverse=True)
)
_JUDGING = (
    "new |relevant |good |online |professional |suitable |further |different |"
    "interesting |major |big |small |short "
)
# Behind a kind that stays open the sentence ends, goes on, or says when: a noun there
# makes it part of a name (`a project manager`), a preposition says which one.
_KIND = re.compile(
    r"\b(?:an?|some|another|one|two|three|four|five|six|ten|[0-9]+) "
    rf"(?:{_JUDGING})*(?P<kind>{_FORMS})\b"
    r"(?=\s*(?:$|[.,;:!?)]|(?:and|or|by|within|this|next|before|until|each|every|per|"
    r"soon|someday|eventually|in (?:20|the next|this|next)|over the|a year|so|because|"
    r"while)\b))(?! ?[,(]? ?(?:that|which|where|called)\b)",
    re.IGNORECASE,
)
_OPEN_LIST = re.compile(
    rf"\b(?:{'|'.join(_OPEN_ENDS)})\b\.?(?! (?:i|my)\b)", re.IGNORECASE
)
_FIXES = {
    "promotion": "name the role, such as  goal: Be promoted to head of the counter",
    "role": "name the role, such as  goal: Become head of the counter",
    "team": "name the team, such as  goal: Join the night team of the depot",
    "book": "say what the books are about, or name one",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind without its instance, as a goal names it, and what to ask about it."""

    word: str
    start: int  # offsets in characters
    end: int

    @property
    def question(self) -> str:
        """Ask which one it is."""
        if self.word == "promotion":
            return "promotion to what?"
        return f"which {self.word} do you have in mind?"

    @property
    def fix(self) -> str:
        """Say what to write instead."""
        if found := _FIXES.get(self.word.removesuffix("s")):
            return found
        return f"name the {self.word}, or say what it is about"


def find_kind(text: str) -> Kind | None:
    """Find the first kind of a text that no name and no topic follows."""
    match = _KIND.search(text)
    if not match:
        return None
    return Kind(match["kind"].lower(), match.start(), match.end("kind"))


def find_open_list(text: str) -> re.Match[str] | None:
    """Find words that leave a list open: `etc.`, `such as`, `some kind of`."""
    return _OPEN_LIST.search(text)
