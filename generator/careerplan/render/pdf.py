"""PDF: the pages are kept; who made the file, when, and with what is left out."""

from io import BytesIO
from struct import error as StructError
from typing import TYPE_CHECKING
from zlib import error as ZlibError

if TYPE_CHECKING:
    from pypdf import PdfWriter

SIGNATURE = b"%PDF-"
# In front of it, programs leave what readers skip.
_SKIPPED = b"\xef\xbb\xbf\0\t\r\n "
# What may stand in any part: XMP, what programs keep for themselves, and when.
_TELLING = ("/Metadata", "/PieceInfo", "/LastModified", "/Thumb")
_SIGNED = b"/ByteRange"
# What a reader of PDFs raises for one that is damaged, beside its own errors.
_FAULTS = (
    *(ArithmeticError, AssertionError, AttributeError, LookupError, OSError),
    *(RecursionError, TypeError, ValueError, NotImplementedError),
    *(StructError, ZlibError),
)


def is_pdf(data: bytes) -> bool:
    """Tell whether data begin as a PDF does."""
    return data[:1024].lstrip(_SKIPPED).startswith(SIGNATURE)


def strip_pdf(data: bytes) -> bytes | None:
    """Return a PDF without its metadata, or None where that would do damage.

    A signature would no longer hold, and one that is locked, or that cannot be read
    to the end, is left alone. Earlier versions that lie in the file are left out too.
    """
    from logging import CRITICAL, getLogger

    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PyPdfError

    if _SIGNED in data:
        return None
    getLogger("pypdf").setLevel(CRITICAL)  # what it mends is nothing to be told of
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted:
            return None
        writer = PdfWriter(clone_from=reader)
        writer.metadata = None
        _forget(writer)
        _drop_what_is_unused(writer)
        out = BytesIO()
        writer.write(out)
        stripped = out.getvalue()
        is_whole = _contents(stripped) == _contents(data)
    except (PyPdfError, *_FAULTS):
        return None
    return stripped if is_whole else None


def _forget(writer: "PdfWriter") -> None:
    """Take what tells of the file out of each part that the document leads to."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

    queue: list[object] = [writer.root_object]
    seen: set[int] = set()
    while queue:
        item = queue.pop()
        if isinstance(item, IndirectObject):
            if item.idnum in seen:
                continue
            seen.add(item.idnum)
            item = item.get_object()
        if isinstance(item, DictionaryObject):
            for key in _TELLING:
                if key in item:
                    del item[key]
            queue.extend(item.raw_get(key) for key in item)
        elif isinstance(item, ArrayObject):
            queue.extend(list.__iter__(item))


def _drop_what_is_unused(writer: "PdfWriter") -> None:
    """Leave out what nothing leads to any more, with all that only it leads to."""
    left = -1
    while True:
        out = BytesIO()
        writer.compress_identical_objects(remove_duplicates=False)
        writer.write(out)
        if len(out.getvalue()) == left:
            return
        left = len(out.getvalue())


def _contents(data: bytes) -> list[bytes]:
    """Return what is drawn on each page."""
    from pypdf import PdfReader

    contents = (page.get_contents() for page in PdfReader(BytesIO(data)).pages)
    return [content.get_data() if content else b"" for content in contents]
