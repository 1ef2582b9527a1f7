"""Links and images in Markdown: those that the parser which renders them finds."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


# A fence, or a span between the same number of backticks, keeps its comments.
# A comment that is not closed runs to the end, as it does for a browser.
_COMMENT = re.compile(
    r"(?P<code>^ {0,3}(?P<fence>```+(?=[^`\n]*$)|~~~+).*?(?:^ {0,3}(?P=fence)|\Z)"
    r"|(?<![\\`])(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n|<!--).|<!--(?!\n[ \t]*\n))*?"
    r"(?<!`)(?P=ticks)(?!`))|<!--.*?(?:-->|\Z)",
    re.DOTALL | re.MULTILINE,
)

_ANY = r"[^\x00-\x1f\x7f\\`<\[\]]"  # what means nothing in the middle of a line
_BEFORE, _ADDRESS = rf"(?<!!)\[{_ANY}*+\]\(", r"[^\s\x00-\x1f\x7f\\`<>()\[\]&\"']++"
_OUTSIDE = r"https?://[\w./?=#%~:+-]++"
_LINK = re.compile(rf"{_BEFORE}({_ADDRESS})\)|<({_OUTSIDE})>")
_TEXT = rf"(?:{_ANY}++|{_BEFORE}{_ADDRESS}\)|<{_OUTSIDE}>)"
_LINE = (
    r"[ ]{0,3}(?:(?:[-*+]|[0-9]{1,9}[.)]|\#{1,6})[ ]{1,3})?\*{0,2}"
    rf"(?=[^\W\d_]|[0-9]++(?![.)])|[\[<]){_TEXT}++"
)
# Paragraphs, headings and simple lists, of lines that hold nothing but text and links:
# what stands here is a link for every parser of Markdown, and nothing else is.
_PLAIN = re.compile(rf"(?:(?:{_LINE})?\n)*+(?:{_LINE})?")


@dataclass(frozen=True, slots=True)
class MarkdownLink:
    """An address in a text, and where it stands."""

    address: str
    is_image: bool
    start: int  # offsets in characters into the text
    end: int


@cache
def make_parser() -> "MarkdownIt":
    """Make the parser of this project: CommonMark and tables, with raw HTML off.

    It lets every link through, whatever its scheme, so that a forbidden one is found;
    `plan/links` tells which may be shown.
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    allow_all: Any = parser
    allow_all.validateLink = lambda _: True
    return parser


@cache
def _make_finder() -> "MarkdownIt":
    """Make the same parser, with addresses left as they were typed."""
    finder = make_parser.__wrapped__()
    as_typed: Any = finder
    as_typed.normalizeLink = lambda address: address
    return finder


def without_comments(text: str, *, filler: str = "") -> str:
    """Take out what stands in `<!-- … -->`, except in code.

    A filler is put in for each letter, so that what follows keeps its place.
    """
    if "<!--" not in text:
        return text

    def blank(match: re.Match[str]) -> str:
        return match[0] if match["code"] else re.sub(r"[^\n]", filler, match[0])

    return _COMMENT.sub(blank, text)


def find_links(text: str) -> tuple[MarkdownLink, ...]:
    """Find the links and images of a text, those with a forbidden scheme too."""
    text = without_comments(text, filler="\u200b")  # spaces would make it code
    if "](" not in text and "]:" not in text and "<" not in text:
        return ()
    found = find_plain_links(text)
    return find_parsed_links(text) if found is None else found


def find_plain_links(text: str) -> tuple[MarkdownLink, ...] | None:
    """Find the links of a text that is so plain that no parser is needed.

    Returns None for any other. To load the parser takes longer than to read a plan.
    """
    if not _PLAIN.fullmatch(text):
        return None
    found = []
    searched = 0
    for match in _LINK.finditer(text):
        group = match.lastindex or 0
        address, (start, end) = match[group], match.span(group)
        if text.find(address, searched) != start:
            return None  # the words before it name it too: leave both to the parser
        searched = end
        found.append(MarkdownLink(address, False, start, end))
    return tuple(found)


def find_parsed_links(text: str) -> tuple[MarkdownLink, ...]:
    """Find the links and images of any text, with the parser."""
    line_starts = [0]
    for line in text.split("\n"):
        line_starts.append(line_starts[-1] + len(line) + 1)
    found: list[MarkdownLink] = []
    searched = 0
    for block in _make_finder().parse(text):
        if not block.children or block.map is None:
            continue
        searched = max(searched, line_starts[min(block.map[0], len(line_starts) - 1)])
        for token in block.children:
            is_image = token.type == "image"
            if token.type != "link_open" and not is_image:
                continue
            address = str(token.attrGet("src" if is_image else "href") or "")
            start = text.find(address, searched) if address else searched
            if start < 0:  # a reference, defined elsewhere in the text
                start = max(0, text.find(address))
            else:
                searched = start + len(address)
            found.append(MarkdownLink(address, is_image, start, start + len(address)))
    return tuple(found)
