"""Lines of YAML as they are typed: dashes, a key and a value, each with its place."""

import re
from dataclasses import dataclass

_LINE = re.compile(
    r"(?P<lead> *(?:- +)*)(?:(?P<key>[\w<][\w<. -]*?) *:(?: +|$))?(?P<value>.*)"
)
_PAIRS = (("“", "”"), ("„", "“"), ("‘", "’"), ('"', '"'), ("'", "'"))
_LONGEST = 100  # characters of a text that is written anew


@dataclass(frozen=True, slots=True)
class Line:
    """One line, cut into dashes, key and value; only the value may be all of it."""

    start: int  # offset in characters into the text
    number: int  # from 1, in the file
    text: str
    lead: str  # spaces and dashes
    key: str
    value: str

    @property
    def indent(self) -> int:
        """Count the spaces before the first word or dash."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def is_item(self) -> bool:
        """Tell whether the line begins an item of a list."""
        return "-" in self.lead

    @property
    def words_span(self) -> tuple[int, int]:
        """Return where the words of the line begin and end in the text."""
        end = max(self.indent, len(self.text.rstrip()))
        return self.start + self.indent, self.start + end

    @property
    def value_span(self) -> tuple[int, int]:
        """Return where the value begins and ends in the text."""
        begin = self.start + len(self.text) - len(self.value)
        return begin, begin + len(self.value.rstrip())

    def with_value(self, value: str) -> str:
        """Write the line anew, with another value and without its indentation."""
        dash = "- " if self.is_item else ""
        return f"{dash}{self.key}: {value}" if self.key else f"{dash}{value}"

    @property
    def in_quotes(self) -> str:
        """Write the line anew, with its value in quotes."""
        return self.with_value(quote(self.value))


def parse_lines(text: str, *, first_line: int = 1) -> list[Line]:
    """Cut a text into its lines; the first of them has that number in its file."""
    lines = []
    start = 0
    for number, line in enumerate(text.split("\n"), start=first_line):
        match = _LINE.match(line)
        found = match.groupdict(default="") if match else {}
        lead, key = found.get("lead", ""), found.get("key", "")
        lines.append(Line(start, number, line, lead, key, found.get("value", line)))
        start += len(line) + 1
    return lines


def quote(text: str) -> str:
    """Put a text in the quotes that suit it, in place of those it may stand in."""
    text = shorten(" ".join(text.split()), longest=_LONGEST)
    for first, last in _PAIRS:
        inner = text[1:-1]
        has_quotes = len(text) > 1 and text[0] == first and text[-1] == last
        is_apostrophe = first == "'" and not re.search(r"(?<!\w)'", inner)
        is_nested = re.search(rf"^[^{first}]*\s{first}", inner)  # "Say "yes" to it"
        if has_quotes and (first not in inner or is_apostrophe or is_nested):
            text = inner
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    return '"' + text.replace("\\", "\\\\").replace('"', "'") + '"'


def shorten(text: str, *, longest: int) -> str:
    """Cut the middle out of a text that is too long to be shown."""
    half = longest // 2
    return (
        text
        if len(text) <= longest
        else f"{text[:half].rstrip()} … {text[-half:].lstrip()}"
    )
