"""The address of the site as a QR code, to be printed beside it."""

from io import BytesIO, StringIO
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit, urlunsplit

if TYPE_CHECKING:
    from segno import QRCode

_LEVEL = "m"  # 15 % of it may be unreadable: a crease, a stain
_QUIET = 4  # modules of white around it, which scanners ask for
_PLAIN = "!$&'()*+,;=:@/%~"  # what an address may hold as it is


def render_qr(url: str) -> bytes:
    """Render qr.svg, or nothing where an address is longer than a code can hold."""
    drawn = _draw(url, svgns=True)
    return f"{drawn}\n".encode() if drawn else b""


def draw_qr(url: str) -> str:
    """Draw the code as SVG to stand in a page; its size is for a style to set.

    Returns nothing where an address is longer than a code can hold.
    """
    return _draw(url, svgns=False)


def write_qr(url: str) -> tuple[str, ...]:
    """Write the code in half blocks, two rows of it to a line; what is light is full.

    Returns nothing where an address is longer than a code can hold.
    """
    code = _make(url)
    if code is None:
        return ()
    file = StringIO()
    code.terminal(file, border=_QUIET, compact=True)
    return tuple(file.getvalue().splitlines())


def _draw(url: str, *, svgns: bool) -> str:
    code = _make(url)
    if code is None:
        return ""
    file = BytesIO()
    code.save(
        file,
        kind="svg",
        border=_QUIET,
        light="#fff",
        title=url,
        omitsize=True,
        svgns=svgns,
        svgclass="qr",
        lineclass=None,
        xmldecl=False,
        nl=False,
    )
    # Its rows touch, and between smooth edges the paper would show.
    crisp = '<svg role="img" shape-rendering="crispEdges" '
    return file.getvalue().decode().replace("<svg ", crisp, 1)


def _make(url: str) -> "QRCode | None":
    from segno import DataOverflowError, make_qr

    try:
        return make_qr(_in_ascii(url), error=_LEVEL, boost_error=False)
    except DataOverflowError:
        return None


def _in_ascii(url: str) -> str:
    """Write an address in the letters that every scanner reads."""
    parts = urlsplit(url)
    try:
        host = parts.netloc.encode("idna").decode("ascii")
    except UnicodeError:
        host = parts.netloc
    path = quote(parts.path, safe=_PLAIN)
    return urlunsplit((parts.scheme, host, path, parts.query, parts.fragment))
