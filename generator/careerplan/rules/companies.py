"""Names of companies in running text: in full, and as people shorten them."""

import re
from functools import lru_cache

from careerplan.language.words import VERBS

_LEGAL = re.compile(
    r"[,\s]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|"
    r"gmbh|ag|kg|se|bv|nv|sa|sarl|srl|spa|oy|ab|as|aps|pty|group|holdings?|&\s*co)\.?$",
    re.IGNORECASE,
)
# First words of names that name nobody when they stand alone.
_COMMON = frozenset(
    """
    air allied american atlantic best big blue british bright central city clear county
    direct east eastern european express federal first free fresh general global gold
    golden good grand great green harbour harbor high home hotel house international
    island king lake light little local metro modern national new next north northern
    old one open our pacific park prime pro pure quick rapid red regional river royal
    saint silver smart solid south southern st star state sun super team the total town
    trust united universal university urban valley village vital west western white
    world young academy bank bakery clinic college hospital institute museum office
    school studio
    """.split()
)
# Names of companies that are words of everybody's as well.
_PLAIN = frozenset(
    """
    alphabet amazon apple asana block boots canvas chase compass delta dell discover
    dove fiat focus gap ikon indeed intel jaguar kind match meta monday next notion
    oracle orange ovation peak pilot puma seat shell slack spark sprint square stripe
    subway target three tide toast travelers twitter unity visa wish zoom
    """.split()
)
_WORD = re.compile(r"[^\W_][\w&'’.-]*[^\W_]|[^\W_]")


@lru_cache(maxsize=1024)
def names_of(company: str) -> tuple[str, ...]:
    """Return a company's name as it may be written: with and without its legal form."""
    names = [" ".join(company.split())]
    while (shorter := _LEGAL.sub("", names[-1])) not in ("", names[-1]):
        names.append(shorter)
    return tuple(name for name in names if name)


@lru_cache(maxsize=1024)
def _pattern(company: str) -> re.Pattern[str]:
    """Match a name in full in any case, or its first word as it is written."""
    full = sorted(names_of(company), key=len, reverse=True)
    # One word in small letters may be no name: the acme of skill.
    parts = [
        rf"(?i:{re.escape(name)})" if " " in name else re.escape(name) for name in full
    ]
    parts.extend(re.escape(name.upper()) for name in full)
    words = _WORD.findall(company)
    if words and is_telling(words[0]):
        parts.append(re.escape(words[0]))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


def is_telling(word: str) -> bool:
    """Tell whether a word of a name names the company by itself."""
    is_common = word.casefold() in _COMMON or is_plain(word)
    return len(word) > 2 and not word.islower() and not is_common


def is_plain(name: str) -> bool:
    """Tell whether a name is a word that may begin any sentence."""
    return name.casefold() in _PLAIN or name.casefold() in VERBS


def find_company(text: str, company: str) -> re.Match[str] | None:
    """Find the name of a company, in full or by a first word that tells it."""
    return _pattern(company).search(text)
