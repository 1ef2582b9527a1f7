"""Markdown becomes HTML: no raw HTML, links by allow-list, headings in order."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from careerplan.plan.links import Target, resolve_address
from careerplan.plan.markdown import make_parser, without_comments

# The pages take no style attributes: their policy would have to allow any style then.
_ALIGNED = {"text-align:center": "center", "text-align:right": "end"}
_BREAKS = ("softbreak", "hardbreak")
Href = Callable[[Target], str]  # where a target is found, or "" where it is not shown


NO_PICTURES: Mapping[str, tuple[int, int]] = MappingProxyType({})


def render_markdown(
    text: str,
    *,
    href: Href,
    top: int,
    pictures: Mapping[str, tuple[int, int]] = NO_PICTURES,
) -> str:
    """Render a text of the user; its headings begin at level `top`, none is skipped.

    A link whose target is not on the site, or not allowed, becomes its bare text, and
    so does an image that is none of the pictures on the site, which are given with
    their width and height in pixels.
    """
    parser = make_parser()
    tokens = parser.parse(without_comments(text))
    _put_headings_in_order(tokens, top)
    for token in tokens:
        if token.children:
            token.children = _with_checked_links(token.children, href, pictures)
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


def _with_checked_links(
    children: list[Any], href: Href, pictures: Mapping[str, tuple[int, int]]
) -> list[Any]:
    kept: list[Any] = []
    opened: list[int | None] = []  # where the links around the token begin, if shown
    for token in children:
        if token.type == "link_open":
            address = _allowed(str(token.attrGet("href") or ""), href)
            opened.append(len(kept) if address else None)
            if address:
                token.attrs = {"href": address}
                kept.append(token)
        elif token.type == "link_close":
            start = opened.pop()
            if start is None:
                continue
            if any(inner.content.strip() for inner in kept[start + 1 :]):
                kept.append(token)
            else:
                del kept[start]  # nobody could say where it leads
        else:
            if token.type == "image":
                _show_image(token, href, pictures)
            kept.append(token)
    return kept


def _show_image(
    token: Any, href: Href, pictures: Mapping[str, tuple[int, int]]
) -> None:
    """Turn an image into a picture of the site with its size, or into its bare text."""
    words = _text_of(token.children or [])
    target = resolve_address(str(token.attrGet("src") or ""))
    size = pictures.get(target.name) if target.kind == "file" else None
    address = href(target) if size else ""
    token.content = words
    if not size or not address:
        token.type, token.tag = "text", ""
        return
    token.children = [_plain(words)]
    token.attrs = {
        "src": address,
        "alt": "",  # the renderer puts the words there
        "width": size[0],
        "height": size[1],
        "loading": "lazy",
        "decoding": "async",
    }


def _plain(words: str) -> Any:
    from markdown_it.token import Token

    return Token("text", "", 0, content=words)


def _text_of(children: list[Any]) -> str:
    """Return the text of what stands in the brackets of an image, without its marks."""
    return "".join(
        _text_of(child.children or []) or child.content or " " * (child.type in _BREAKS)
        for child in children
    )


def _allowed(address: str, href: Href) -> str:
    target = resolve_address(address)
    return "" if target.kind == "unsafe" else href(target)
