"""A plan.yaml begun from a résumé, or filled where it is silent.

What a plan says already is never changed: new keys are put between its lines, so that
comments and order stay.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from careerplan.errors import CareerplanError
from careerplan.finding import Patch
from careerplan.output.patching import apply_patches
from careerplan.plan.frontmatter import parse_document
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
from careerplan.plan.parse import PLAN_FILE
from careerplan.plan.resume import Resume
from careerplan.plan.source import BrokenFileError, Source, decode
from careerplan.plan.writing import write_text

_HEAD = ("name", "role", "company", "headline")  # what stands together at the top
_BEGUN = """\
# The plan in one file: who you are, where you stand, where you are heading.
# It was begun from your résumé. A line that begins with # is a note for you.

{head}

# The month you wrote the plan. "In 18 months" counts from here, so a deadline never
# slides along with the calendar.
as_of: {month}

# One role for each year, in order, up to the one you want. Take the # away:
# path: Junior programmer → Programmer → Team lead
# start: {month}

# Hours a week you can give to the plan. This is never on the site.
# capacity: 6 h/week
{links}
# Each goal is a file of its own. Begin one as content/goals/my-goal.md:
#
#   ---
#   goal: Lead a team of four programmers
#   status: ready
#   by: {next_year}-Q4
#   why: I like to see others get better at what they do
#   measure: Four people who report to me
#   realistic: My company hires team leads among its programmers
#   steps:
#     - do: Take the course for new leads
#       takes: 2 months
#   ---
#
# careerplan check  says what is missing,  careerplan build  makes the site.
"""
_LINKS = """
# A name and an address for each link on the site.
links:
{links}
"""
_URL = """
# The address of the site.
url: {url}
"""
_TO_WRITE = {"name": "name:   # write your name", "role": "role:   # your job today"}


@dataclass(frozen=True, slots=True)
class Filled:
    """A plan file with what was added to it, and what was left as it is."""

    data: bytes
    added: tuple[str, ...]  # keys, such as company or links.github
    differing: tuple[tuple[str, str, str], ...]  # key, what it says, what the résumé


def compose_plan(resume: Resume, today: date) -> str:
    """Compose a plan.yaml for somebody who has none, with notes on what to write."""
    texts = resume.texts
    head = [
        _entry(key, texts[key]) if key in texts else _TO_WRITE[key]
        for key in _HEAD
        if key in texts or key in _TO_WRITE
    ]
    entries = "\n".join(_entry(name, to, indent="  ") for name, to in resume.links)
    links = _LINKS.format(links=entries) if entries else ""
    url = _URL.format(url=write_text(texts["url"])) if "url" in texts else ""
    return _BEGUN.format(
        head="\n".join(head),
        month=f"{today:%Y-%m}",
        next_year=today.year + 1,
        links=f"{links}{url}",
    )


def fill_plan(data: bytes, resume: Resume) -> Filled:
    """Add to a plan.yaml what it does not say yet.

    Raises `CareerplanError` for a plan that cannot be read, and for one written in a
    way that nothing can be added to safely.
    """
    text, keys = _read(data)
    filling = _Filling(Source(PLAN_FILE, text), keys, [], {}, [])
    for key in (*_HEAD, "url"):
        if key in resume.texts:
            filling.add_text(key, resume.texts[key])
    filling.add_links(dict(resume.links))
    newline = "\r\n" if b"\r\n" in data else "\n"
    patches = [
        Patch(patch.place, patch.text.replace("\n", newline))
        for patch in filling.patches
    ]
    filled = apply_patches(data, patches)
    if not _holds_all(keys, filled, filling.added):
        raise CareerplanError(
            f"nothing can be added to {PLAN_FILE} safely, and it was left as it is",
            hint=f"add these by hand:  {', '.join(filling.added)}",
        )
    return Filled(filled, tuple(filling.added), tuple(filling.differing))


def _read(data: bytes) -> tuple[str, Mapping]:
    text = ""
    try:
        text = decode(data)
        return text, parse_document(text, is_markdown=False).keys
    except BrokenFileError as error:
        line = text.count("\n", 0, error.start) + 1
        raise CareerplanError(
            f"{PLAN_FILE}:{line} cannot be read: {error.reason}", hint=error.fix
        ) from None


@dataclass(slots=True)
class _Filling:
    """A plan file being filled."""

    source: Source
    keys: Mapping
    patches: list[Patch]
    added: dict[str, str]
    differing: list[tuple[str, str, str]]

    def add_text(self, key: str, text: str) -> None:
        """Add a key, or the value of one that has none."""
        node = self.keys.get(key)
        if node is None:
            self.added[key] = text
            self._insert(self._place_for(key), _entry(key, text, indent=self._indent))
        elif _is_empty(node):
            self.added[key] = text
            self._insert_value(key, f" {write_text(text)}")
        elif (said := _said(node)) != text:
            self.differing.append((key, said, text))

    def add_links(self, links: dict[str, str]) -> None:
        """Add the links whose name and address are both new."""
        node = self.keys.get("links")
        known = _texts_of(node) if isinstance(node, Mapping) else {}
        for name, address in links.items():
            if known.get(name, address) != address:
                self.differing.append((f"links.{name}", known[name], address))
        new = {
            name: address
            for name, address in links.items()
            if name not in known and address not in known.values()
        }
        if not new:
            return
        if node is not None and not isinstance(node, Mapping) and not _is_empty(node):
            self.differing.append(("links", _said(node), ", ".join(new.values())))
            return
        self.added |= {f"links.{name}": address for name, address in new.items()}
        self._insert_links(node, new)

    def _insert_links(self, node: Node | None, links: dict[str, str]) -> None:
        indent = f"{self._indent}  "
        if isinstance(node, Mapping) and node.is_flow:
            end = node.end - 1
            begun = self.source.text[node.start + 1 : end].strip()
            comma = "" if not begun or begun.endswith(",") else ", "
            pairs = (f"{_quoted(key)}: {_quoted(to)}" for key, to in links.items())
            self._patch(end, comma + ", ".join(pairs))
            return
        if isinstance(node, Mapping) and node.pairs:
            indent = self._before(node.pairs[0][0].start)
        lines = [_entry(name, to, indent=indent) for name, to in links.items()]
        if node is None:
            self._insert(None, "\n".join([f"{self._indent}links:", *lines]))
        else:
            key = next(key for key, _ in self.keys.pairs if key.value == "links")
            end = node.end if isinstance(node, Mapping) and node.pairs else key.end
            self._insert(end, "\n".join(lines))

    def _place_for(self, key: str) -> int | None:
        """Return the end of what a key stands behind, or None for the end of all."""
        above = _HEAD[: _HEAD.index(key)] if key in _HEAD else ()
        nodes = [node for name in above if (node := self.keys.get(name))]
        return nodes[-1].end if nodes else None

    def _insert(self, place: int | None, lines: str) -> None:
        """Insert whole lines below the line of a place, or at the end."""
        text = self.source.text
        end = text.find("\n", place) if place is not None else -1
        if end >= 0:
            self._patch(end, f"\n{lines}")
        else:
            gap = "" if not text or text.endswith("\n") else "\n"
            self._patch(len(text), f"{gap}{lines}\n")

    def _insert_value(self, key: str, value: str) -> None:
        name, node = next(pair for pair in self.keys.pairs if pair[0].value == key)
        if isinstance(node, Scalar) and not node.is_plain:  # a pair of quotes
            self._patch(node.start, value.strip(), end=node.end)
        else:
            self._patch(self.source.text.index(":", name.end) + 1, value)

    def _patch(self, start: int, text: str, *, end: int | None = None) -> None:
        place = self.source.place(start, start if end is None else end)
        self.patches.append(Patch(place, text))

    @property
    def _indent(self) -> str:
        return self._before(self.keys.pairs[0][0].start) if self.keys.pairs else ""

    def _before(self, offset: int) -> str:
        """Return the spaces that a line has before an offset."""
        start = self.source.text.rfind("\n", 0, offset) + 1
        return " " * (offset - start)


def _entry(key: str, text: str, *, indent: str = "") -> str:
    return f"{indent}{write_text(key)}: {write_text(text)}"


def _quoted(text: str) -> str:
    """Write a text so that it may stand inside braces."""
    written = write_text(text)
    return written if written.startswith('"') else f'"{written}"'


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.value.strip()


def _said(node: Node) -> str:
    if isinstance(node, Scalar):
        return " ".join(node.value.split())
    return "(more than a text)"


def _texts_of(node: Mapping) -> dict[str, str]:
    """Return the names and addresses of links; an e-mail address is completed."""
    found = {}
    for key, value in node.pairs:
        if isinstance(value, Scalar):
            bare = value.value.strip()
            is_email = "@" in bare and ":" not in bare
            found[key.value.strip()] = f"mailto:{bare}" if is_email else bare
    return found


def _holds_all(before: Mapping, filled: bytes, added: dict[str, str]) -> bool:
    """Tell whether a filled file says what it said, and what was added, no more."""
    expected = _values(before)
    for key, text in added.items():
        inner, dot, name = key.partition(".")
        if not dot:
            expected[key] = text
            continue
        known = expected.get(inner)
        links = known if isinstance(known, dict) else {}
        expected[inner] = links | {name: text}
    try:
        return _values(_read(filled)[1]) == expected
    except CareerplanError:
        return False


def _values(node: Mapping) -> dict[str, object]:
    """Return the values of a mapping, as the texts they are."""
    return dict(_pairs(node))


def _pairs(node: Mapping) -> Iterator[tuple[str, object]]:
    for key, value in node.pairs:
        yield key.value, _value(value)


def _value(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [_value(item) for item in node.items]
    return dict(_pairs(node))
