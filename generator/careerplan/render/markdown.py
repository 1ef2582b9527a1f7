"""Markdown becomes HTML: no raw HTML, links by allow-list, headings in order."""

from collections.abc import Callable
from typing import Any

from careerplan.plan.links import Target, resolve_address
from careerplan.plan.markdown import make_parser, without_comments

# The pages take no style attributes: their policy would have to allow any style then.
_ALIGNED = {"text-align:center": "center", "text-align:right": "end"}
_BREAKS = ("softbreak", "hardbreak")
Href = Callable[[Target], str]  # where a target is found, or "" where it is not shown


def render_markdown(text: str, *, href: Href, top: int) -> str:
    """Render a text of the user; its headings begin at level `top`, none is skipped.

    A link whose target is not on the site, or not allowed, becomes its bare text, and
    so does an image.
    """
    parser = make_parser()
    tokens = parser.parse(without_comments(text))
    _put_headings_in_order(tokens, top)
    for token in tokens:
        if token.children:
            token.children = _with_checked_links(token.children, href)
        style = token.attrs.pop("style", "")
        if style in _ALIGNED:
            token.attrs["class"] = _ALIGNED[style]
    html: str = parser.renderer.render(tokens, parser.options, {})
    return html


def _put_headings_in_order(tokens: list[Any], top: int) -> None:
    """Renumber headings so that each is at most one level below the one before."""
    last = top - 1
    highest = min(
        (int(token.tag[1]) for token in tokens if token.type == "heading_open"),
        default=1,
    )
    for token in tokens:
        if token.type == "heading_open":
            last = min(int(token.tag[1]) - highest + top, last + 1, 6)
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{last}"


def _with_checked_links(children: list[Any], href: Href) -> list[Any]:
    kept: list[Any] = []
    is_open: list[bool] = []  # for each link around the token, whether it is shown
    for token in children:
        if token.type == "link_open":
            address = _allowed(str(token.attrGet("href") or ""), href)
            is_open.append(bool(address))
            if address:
                token.attrs = {"href": address}
                kept.append(token)
        elif token.type == "link_close":
            if is_open.pop():
                kept.append(token)
        elif token.type == "image":
            token.type, token.tag = "text", ""
            token.content = _text_of(token.children or [])
            kept.append(token)
        else:
            kept.append(token)
    return kept


def _text_of(children: list[Any]) -> str:
    """Return the text of what stands in the brackets of an image, without its marks."""
    return "".join(
        _text_of(child.children or []) or child.content or " " * (child.type in _BREAKS)
        for child in children
    )


def _allowed(address: str, href: Href) -> str:
    target = resolve_address(address)
    return "" if target.kind == "unsafe" else href(target)
