"""A Markdown file is cut into its front matter and its body."""

import re
from dataclasses import dataclass

from careerplan.plan.nodes import Mapping, Node, Sequence, parse_yaml
from careerplan.plan.slips import explain_words
from careerplan.plan.source import BrokenFileError

_KEY = re.compile(r"[\w-]+: ")
_BEGIN = "put a line of three dashes above it, and another below its last key"
_BEGIN_ALL = "put three lines above the text:  ---  then  goal: …  then  ---"
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """A file as its keys and its body; offsets count characters into the file."""

    keys: Mapping
    body: str = ""
    body_start: int = 0


def parse_document(
    text: str, *, is_markdown: bool, needs_keys: bool = True
) -> Document:
    """Parse a whole YAML file, or the front matter and body of a Markdown file.

    Raises `BrokenFileError` where there is no front matter though it is needed, where
    it is not closed, and for broken YAML.
    """
    if not is_markdown:
        return Document(_as_mapping(parse_yaml(text), text, key="name"))
    opening = _FENCE.search(text)
    if opening is None or text[: opening.start()].strip():
        if not needs_keys:
            return Document(Mapping((), 0, 0), text)
        raise BrokenFileError(
            "the file does not begin with front matter: its keys between two lines of "
            "three dashes",
            _BEGIN if _KEY.match(text) else _BEGIN_ALL,
            end=len(text.split("\n", 1)[0]),
        )
    start = opening.end() + 1
    closing = _FENCE.search(text, start) if start <= len(text) else None
    if closing is None:
        raise BrokenFileError(
            "the front matter is not closed",
            "put a line of three dashes below its last key",
            start=opening.start(),
            end=opening.end(),
        )
    front = text[start : closing.start()]
    node = parse_yaml(front, offset=start, first_line=text.count("\n", 0, start) + 1)
    body_start = min(closing.end() + 1, len(text))
    return Document(_as_mapping(node, front, key="goal"), text[body_start:], body_start)


def _as_mapping(node: Node | None, text: str, *, key: str) -> Mapping:
    if node is None:
        return Mapping((), 0, 0)
    if not isinstance(node, Mapping):
        slip = explain_words(text, key=key)
        reason, fix = slip.reason, slip.fix
        if isinstance(node, Sequence):
            reason = "the file holds a list where keys are expected"
        signs = {"-": "dashes", '"': "quotes", "'": "quotes"}
        if sign := signs.get(text.lstrip()[:1]):
            fix = f"take the {sign} away, so that each line begins with its key"
        raise BrokenFileError(reason, fix, start=node.start, end=node.end)
    return node
