"""Links and images in Markdown, found with the parser that renders them."""

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
