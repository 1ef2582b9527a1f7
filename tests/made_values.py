"""Values made by chance for the keys of a plan, as the table of fields asks for them.

What not everybody may see holds a canary. A key added to the table is made by its form.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from careerplan.plan.fields import PUBLIC, RECORDS, Field, Record
from tests import canaries

_WORDS = (
    "Close ten calls a week",
    "Sell cards & terminals",
    "<b>Lead</b> a team",
    "Visit “small” shops",
    "Read the tariff, twice",
    "Büro für Größen",
    "販売を学ぶ",
    "تعلّم البيع",
    "5 > 4 and 3 < 4",
    "</head> and </main>",
    "Run: the Monday meeting",
    "It's {{ not }} a template",
    "a#b 100% 👍🏽",
)
_RECORD_FORMS = {"measures": "measure", "path": "role"}
_URL = "https://b.example/somewhere"
Keys = dict[str, Any]


@dataclass(slots=True)
class Values:
    """Where values come from: always the same ones for the same random numbers."""

    random: Random
    year: int
    words: int = 0

    def word(self) -> str:
        """Make the next canary."""
        self.words += 1
        return canaries.word(self.words)

    def maybe(self, value: Any, chance: float = 0.6) -> Any:
        return value if self.random.random() < chance else None

    def some(self, names: Sequence[str]) -> list[str] | None:
        """Pick up to two of some names, or nothing."""
        count = min(len(names), self.random.randint(0, 2))
        return self.random.sample(names, count) or None

    def record(self, name: str, special: Keys | None = None, *, hidden: bool) -> Keys:
        """Make one of the records that stand inside others."""
        return self.fill(RECORDS[name], special or {}, hidden=hidden)

    def fill(self, record: Record, special: Keys, *, hidden: bool) -> Keys:
        """Write the keys of a record: those given, and others by chance."""
        keys = {}
        for row in record.fields:
            if row.key in special:
                value = special[row.key]
            else:
                value = self._value(row, hidden=hidden or row.audience != PUBLIC)
                if not row.is_needed and row.key != record.sentence:
                    value = self.maybe(value)
            if value is not None:
                keys[self.random.choice((row.key, *row.also))] = value
        return keys

    def _value(self, row: Field, *, hidden: bool) -> Any:
        kind, _, name = row.form.partition(":")
        name = name or _RECORD_FORMS.get(kind, "")
        if not name:
            return self._scalar(row, hidden=hidden)
        made = [self.record(name, hidden=hidden) for _ in range(2)]
        return made[0] if kind == "record" else made[: self.random.randint(1, 2)]

    def _scalar(self, row: Field, *, hidden: bool) -> Any:
        name = self.word() if hidden else f"name-{self.random.randint(1, 99)}"
        number = self.random.randint(1, 3)
        texts = [self.text(hidden=hidden) for _ in range(number)]
        makers: Keys = {
            "text": texts[0],
            "texts": self.random.choice((texts, texts[0])),
            "choice": self.random.choice(row.choices or ("",)),
            "choices": [*row.choices[:number]],
            "id": name,
            "date": self.date(hidden=hidden),
            "start": self.date(hidden=hidden),
            "as-of": f"{self.year}-01",
            "every": self.random.choice(("quarter", "2 weeks", "month")),
            "load": f"0.{canaries.NUMBER} h/week",  # never public, wherever it stands
            "amount": f"0.{canaries.NUMBER}" if hidden else f"{number * 7}",
            "count": f"{number * 12}",
            "priority": f"{number}",
            "schema": "1",
            "month": self.random.choice(("August", "4")),
            "address": f"https://a.example/{name}?a=1&b={name}",
            "links": {"email": "jo@a.example", "cv": "files/proof.pdf", name: _URL},
            "url": self.random.choice(("https://jo.example", "https://a.example/b/")),
            "colour": "#0B5A52",
            "allow": {"T8": f"my field moves {self.word()}"},
            "synonyms": {name: [self.word()]},
            "link": f"{self.word()}x1",
            "key": self.word().ljust(43, "_"),
        }
        return makers[row.form]

    def date(self, *, hidden: bool = False) -> str:
        """Make a date after the plan was written; a hidden one in a year of its own."""
        if hidden:
            return f"{canaries.YEAR}-0{self.random.randint(1, 9)}"
        # Not the next year: a quarter of a fiscal year may lie in the one before.
        year, month = self.year + self.random.randint(2, 9), self.random.randint(1, 9)
        forms = (f"{year}", f"{year}-Q{month % 4 + 1}", f"{year}-0{month}-17")
        return self.random.choice((*forms, f"{year}-0{month}", "in 18 months"))

    def text(self, *, hidden: bool) -> str:
        words = " ".join(self.random.choices(_WORDS, k=self.random.randint(1, 3)))
        return f"{words} {self.word()} näher & <here>" if hidden else words

    def body(self, linked: str, *, hidden: bool) -> str:
        """Make the Markdown of a goal, with a link to another one."""
        if hidden:
            word, text = self.word(), self.text(hidden=True)
            return f"## {text}\n\n- [{word}](https://a.example/{word})\n"
        lines = (
            f"# {self.text(hidden=False)}\n\n##### Deep\n\n> quoted\n",
            f"A [goal](../goals/{linked}.md), [bare]({linked}).\n\n* [p](pitch.html)\n",
            "![a *desk*](files/desk.png) [proof](files/proof.pdf) <https://a.example>\n",
            "| a | b |\n|:--|--:|\n| 1 | `2` |\n\n1. one\n2. two\n",
            "<script>alert(1)</script> <img src=x>\n\n    code </head>\n",
        )
        return "\n".join(self.random.sample(lines, self.random.randint(0, len(lines))))
