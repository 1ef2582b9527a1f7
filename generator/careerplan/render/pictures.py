"""A file of the author on its way to the site: what tells of its making is left out."""

from dataclasses import dataclass
from functools import lru_cache

from careerplan.errors import CareerplanError
from careerplan.render import jpeg, pdf, png, webp

_FORMATS = {"jpg": "JPEG", "jpeg": "JPEG", "png": "PNG", "webp": "WebP", "pdf": "PDF"}


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file as it is published."""

    data: bytes
    size: tuple[int, int] | None  # width and height in pixels as shown; None: a PDF
    is_stripped: bool = True  # else it still tells who made it, when, and with what


@lru_cache(16)  # for `serve`, which builds again and again
def prepare_file(name: str, data: bytes) -> SharedFile:
    """Return a file without its metadata; a picture's pixels stay what they are.

    Raises `CareerplanError` for a file that is damaged, or no file of its ending.
    """
    wanted = _FORMATS[name.rpartition(".")[2].lower()]
    found = _format_of(data)
    if found != wanted:
        raise _misnamed(name, wanted, found, is_empty=not data)
    if wanted == "PDF":
        stripped = pdf.strip_pdf(data)
        return SharedFile(stripped or data, None, is_stripped=bool(stripped))
    strip = {"JPEG": jpeg.strip_jpeg, "PNG": png.strip_png, "WebP": webp.strip_webp}
    try:
        return SharedFile(*strip[wanted](data))
    except ValueError as error:
        raise CareerplanError(
            f"content/{name} is damaged: {error}",
            hint=f"open it in a program for pictures and save it as {wanted} again",
        ) from None


def _misnamed(name: str, wanted: str, found: str, *, is_empty: bool) -> CareerplanError:
    what = f"it is a {found}" if found else "it is none"
    if is_empty:
        what = "it is empty"
    hint = f"save it as {wanted} in the program that made it"
    if found:
        ending = next(end for end, kind in _FORMATS.items() if kind == found)
        hint = f"give it the ending .{ending} and write so in the plan, or {hint}"
    return CareerplanError(
        f"content/{name} is called a {wanted}, but {what}", hint=hint
    )


def _format_of(data: bytes) -> str:
    """Tell by its first bytes what a file is; nothing where it is none of ours."""
    if data.startswith(png.SIGNATURE):
        return "PNG"
    if data.startswith(jpeg.SIGNATURE):
        return "JPEG"
    if webp.is_webp(data):
        return "WebP"
    return "PDF" if pdf.is_pdf(data) else ""
