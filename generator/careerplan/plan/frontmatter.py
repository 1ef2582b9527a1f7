"""A Markdown file is cut into its front matter and its body."""

import re
from dataclasses import dataclass

from careerplan.plan.nodes import Mapping, Node, parse_yaml
from careerplan.plan.source import BrokenFileError

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
        return Document(_as_mapping(parse_yaml(text), text))
    opening = _FENCE.search(text)
    if opening is None or text[: opening.start()].strip():
        if not needs_keys:
            return Document(Mapping((), 0, 0), text)
        raise BrokenFileError(
            "the file does not begin with front matter",
            "begin it with a line of three dashes, then  goal: …,  then three dashes "
            "again",
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
    return Document(_as_mapping(node, front), text[body_start:], body_start)


def _as_mapping(node: Node | None, text: str) -> Mapping:
    if node is None:
        return Mapping((), 0, 0)
    if not isinstance(node, Mapping):
        words = " ".join(text.split())[:40]
        raise BrokenFileError(
            "the file holds text where keys are expected",
            f'write keys with their values, such as  goal: "{words}"',
            start=node.start,
            end=node.end,
        )
    return node
