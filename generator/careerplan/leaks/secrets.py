"""What may not come out: private words, titles, names and keys, each with its place."""

import re
from dataclasses import dataclass, field
from html import unescape

from careerplan.finding import Place
from careerplan.leaks.seen import Seen
from careerplan.leaks.words import (
    Phrase,
    as_seen,
    runs,
    sentences,
    without_targets,
    words_in,
)
from careerplan.rules.companies import names_of

_RUN = 6  # words that stand in a row nowhere by chance
_FEWEST = 4  # words of a text that is looked for as a whole
_LONG_NAME = 8  # letters from which one word is a name to be looked for


@dataclass(frozen=True, slots=True)
class Secret:
    """Where something stands that may not come out, and what it is."""

    what: str  # "words", "title", "name", "key" or "link"
    place: Place
    goal: str = ""  # the id of its goal, if any


@dataclass(frozen=True, slots=True)
class Secrets:
    """What is looked for, each with its source; nothing of it where all is empty."""

    seen: Seen  # what the audience may read anyhow
    texts: dict[Phrase, Secret] = field(default_factory=dict)  # of four to six words
    titles: dict[Phrase, Secret] = field(default_factory=dict)  # of one to six words
    names: dict[str, Secret] = field(default_factory=dict)  # in exact case
    exact: dict[str, Secret] = field(default_factory=dict)  # keys and links

    def add_text(self, text: str, secret: Secret) -> None:
        """Note the words of a passage: all of it, its sentences, its runs of six."""
        plain = dict.fromkeys((text, without_targets(text), unescape(text)))
        for words in map(words_in, plain):
            if _FEWEST <= len(words) < _RUN:
                self.texts.setdefault(tuple(words), secret)
            for run in runs(words, _RUN):
                self.texts.setdefault(run, secret)
        for sentence in sentences(text):
            words = words_in(sentence)
            if _FEWEST <= len(words) < _RUN:
                self.texts.setdefault(tuple(words), secret)

    def add_title(self, title: str, secret: Secret) -> None:
        """Note a title or a name of a file, and how a long one begins."""
        words = tuple(words_in(title))
        if len(words) == 1 and len(words[0]) < _LONG_NAME:
            return
        if 0 < len(words) <= _RUN:
            self.titles.setdefault(words, secret)
        for count in range(_FEWEST, min(_RUN, len(words))):
            self.titles.setdefault(words[:count], secret)

    def add_company(self, company: str, secret: Secret) -> None:
        """Note the names of a company; `any bank` names none, nor does a number."""
        if is_any(company):
            return
        for name in names_of(as_seen(company)):
            if re.search(r"[^\W\d_]", name):
                self.names.setdefault(name, secret)

    def add_key(self, key: str, secret: Secret) -> None:
        """Note a key in both alphabets of base64."""
        if key:
            self.exact.setdefault(key, secret)
            self.exact.setdefault(key.replace("-", "+").replace("_", "/"), secret)


def is_any(company: str) -> bool:
    """Tell whether a company is a kind of one: `any small bank`."""
    return company.casefold().split()[:1] == ["any"]
