"""PNG: what changes the picture is kept, chunk by chunk."""

import struct
from collections.abc import Iterator
from zlib import crc32

from careerplan.render.exif import (
    UPRIGHT,
    read_orientation,
    turned,
    write_orientation,
)

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# All else is text, times, thumbnails, and what programs keep for themselves.
_KEPT = frozenset(
    b"IHDR PLTE tRNS IDAT IEND gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT pHYs "
    b"acTL fcTL fdAT".split()
)


def strip_png(data: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return a PNG without its metadata, and its width and height in pixels.

    Raises `ValueError` for one that is damaged.
    """
    chunks = list(_chunks(data))
    kinds = [kind for kind, _ in chunks]
    if kinds[0] != b"IHDR" or len(chunks[0][1]) != 13 or b"IDAT" not in kinds:
        raise ValueError("it holds no picture")
    width, height = struct.unpack_from(">II", chunks[0][1])
    if not width or not height:
        raise ValueError("it has no width or no height")
    exif = next((body for kind, body in chunks if kind == b"eXIf"), b"")
    orientation = read_orientation(exif)
    out = [SIGNATURE]
    for kind, body in chunks:
        if kind in _KEPT:
            out.append(_chunk(kind, body))
        if kind == b"IHDR" and orientation != UPRIGHT:
            out.append(_chunk(b"eXIf", write_orientation(orientation)))
    return b"".join(out), turned((width, height), orientation)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and body of each chunk to the last; what follows is left out."""
    at, kind = len(SIGNATURE), b""
    while kind != b"IEND":
        if at + 12 > len(data):
            raise ValueError("it ends too soon")
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 8 + length
        if end + 4 > len(data):
            raise ValueError("it ends too soon")
        body = data[at + 8 : end]
        (checksum,) = struct.unpack_from(">I", data, end)
        if kind in _KEPT and checksum != crc32(body, crc32(kind)):
            raise ValueError("a checksum in it is wrong")
        yield kind, body
        at = end + 4


def _chunk(kind: bytes, body: bytes) -> bytes:
    checksum = crc32(body, crc32(kind))
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)
