"""A text becomes words with their places, and words their plain forms."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from careerplan.language.lexicon import (
    BECOMING,
    CHANGE,
    COUNTABLE,
    KNOWN,
    PROCESS,
    RESULT,
)

VERBS = frozenset().union(
    PROCESS,
    RESULT,
    COUNTABLE,
    BECOMING,
    CHANGE,
    """
    allow ask attract backup be begin blog bring build call can compete complement
    concentrate consider cook deal dedicate develop devote discover discuss dive double
    eat educate enable end ensure entail exercise fight figure form gather generate go
    grab have head integrate keep let lift like live look market master match maximise
    maximize minimise minimize mix monitor need note operate overcome oversee partner
    prevent promise propose protect prove put recommend reconsider relax remain
    represent require rise say see shape shift show solidify spend stabilise stabilize
    stand stop strive structure talk tell think track travel try tune turn unlock use
    utilise utilize view watch work
    """.split(),
) - {"become_familiar", "build_on", "invest_in", "contribute_to", "apply_for"}
_WORD = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]:[0-9]s?\b|(?<=\s)\.[A-Za-z]+|[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9]|"
    r"['’&+#./-](?=[A-Za-zÀ-ɏ0-9])|[+#](?![A-Za-z0-9]))*"
    r"|[£€$][0-9][0-9,.]*[kKmM]?|[<>≤≥~]?=?[0-9]+|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a sign, and where it stands."""

    text: str
    lower: str
    start: int  # offsets in characters
    end: int
    is_first: bool  # of its sentence
    is_common: bool = False  # a word that is known, where every word has a capital

    @property
    def is_name(self) -> bool:
        """Tell whether it looks like a name: a capital that begins no sentence."""
        text = self.text
        if not text[0].isalpha() or text in ("I", "I'd", "I’d", "I'll", "I’ll"):
            return bool(re.search(r"[A-Z][0-9]|[A-Z]{2}", text)) and len(text) > 1
        if self.is_common or _PLURAL_SHORT.fullmatch(text):
            return False  # `RFCs`, `APIs`: a kind
        inner = text[1:] != text[1:].lower()
        if inner and text not in _NO_NAMES:
            return True
        return text[0].isupper() and not self.is_first and text not in _NO_NAMES


# `Technical Leadership: Lead …`; its capitals make no names.
_HEADING = re.compile(
    r"\W*[A-Z][\w-]*(?: (?:[A-Z][\w-]*|and|of|for|the|in|&)){0,5}"
    r"(?::| [-–—])\s"
)
_TITLE_CASE = 0.8
_PLURAL_SHORT = re.compile("[A-Z]{2,}s")
_NO_NAMES = frozenset(
    """
    January February March April May June July August September October November
    December Monday Tuesday Wednesday Thursday Friday Saturday Sunday I'm I’m I've I’ve
    Goal Goals SMART My The A An To In On At For By Of And Or With Senior Junior OK TBD
    PRs PR KPI KPIs OKR OKRs Q1 Q2 Q3 Q4 H1 H2 FY CEO CTO CFO COO VP
    English Internet AI ML IT HR UX UI API APIs SEO QA STEM Officially
    """.split()
)


def split_words(text: str) -> tuple[Word, ...]:
    """Cut a text into words and signs."""
    words = []
    is_first = True
    is_title = _is_title(text)
    heading = _HEADING.match(text)
    behind_heading = heading.end() if heading else 0
    for match in _WORD.finditer(text):
        piece = match[0].replace("’", "'")
        lower = piece.lower()
        is_common = match.start() < behind_heading or (
            is_title and (lower in KNOWN or singular(lower) in KNOWN)
        )
        words.append(
            Word(match[0], lower, match.start(), match.end(), is_first, is_common)
        )
        ends = piece in ".!?:;•" or (
            piece in "-–—" and text[match.start() - 1 : match.start()] in ("", " ")
        )
        is_first = ends or (is_first and not piece[0].isalnum())
    return tuple(words)


def _is_title(text: str) -> bool:
    """Tell whether a text is written like a title: `Secure a Role in Finance`."""
    long = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in long)
    return len(long) > 2 and capitals > len(long) * _TITLE_CASE


@lru_cache(maxsize=20_000)
def plain_verb(lower: str) -> str:
    """Return the plain form of a verb, or nothing where the word can be none."""
    if lower in VERBS:
        return lower
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    for ending in ("ing", "ed", "es", "s"):
        if lower.endswith(ending) and len(lower) > len(ending) + 1:
            stem = lower[: -len(ending)]
            for form in (
                stem,
                f"{stem}e",
                stem[:-1] if stem[-2:-1] == stem[-1:] else "",
            ):
                if form in VERBS:
                    return form
            if (
                ending in ("ed", "es")
                and stem.endswith("i")
                and f"{stem[:-1]}y" in VERBS
            ):
                return f"{stem[:-1]}y"
    if "/" in lower:  # `take/pass the exam`
        first, _, second = lower.partition("/")
        return plain_verb(first) if plain_verb(second) else ""
    if lower.startswith("re") and len(lower) > len("redo"):
        return plain_verb(lower[len("re") :])  # `rebuild` is over when `build` is
    return ""


@lru_cache(maxsize=20_000)
def singular(lower: str) -> str:
    """Return a noun without the ending of its plural."""
    if lower.endswith("ies") and len(lower) > 4:
        return f"{lower[:-3]}y"
    if lower.endswith(("sses", "shes", "ches", "xes")):
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s")):
        return lower[:-1]
    return lower


@cache
def is_on(word: str, words: frozenset[str]) -> bool:
    """Tell whether a word, its singular, or its last part is on a list."""
    if not word:
        return False
    last = re.split("[-/]", word)[-1]
    return any(form in words for form in (word, singular(word), last, singular(last)))


def is_any_on(nouns: tuple[str, ...], words: frozenset[str]) -> bool:
    """Tell whether any of several words is on a list."""
    return any(is_on(noun, words) for noun in nouns)


_IRREGULAR = {
    "am": "be",
    "is": "be",
    "are": "be",
    "been": "be",
    "being": "be",
    "became": "become",
    "began": "begin",
    "begun": "begin",
    "getting": "get",
    "got": "get",
    "gotten": "get",
    "led": "lead",
    "built": "build",
    "taught": "teach",
    "wrote": "write",
    "written": "write",
    "gave": "give",
    "given": "give",
    "made": "make",
    "held": "hold",
    "ran": "run",
    "learnt": "learn",
    "sold": "sell",
    "met": "meet",
    "won": "win",
    "spoke": "speak",
    "taken": "take",
    "took": "take",
    "found": "find",
}
# `Became a welder`, `Given three talks`: what is to have been done.
IRREGULAR_PASTS = frozenset(_IRREGULAR) - frozenset(
    "am is are been being getting found".split()
)
# Above one; how `one` is meant has to be told from what follows.
NUMERALS = tuple(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
    "seventy eighty ninety".split()
)
DETERMINERS = frozenset(
    "a an the my our your their this that these those its his her each every".split()
)
PREPOSITIONS = frozenset(
    """
    able about across after against allowing along among around as at based because
    before behind below beside between beyond by capable during enabling focused
    focusing for from if in including inside into involving like near of off offering on
    onto out outside over per regarding requiring responsible since so specialising
    specializing such than that through throughout to toward towards under until up upon
    using via when whenever where wherever which while who whose with within without
    working
    """.split()
)
