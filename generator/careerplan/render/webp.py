"""WebP: what changes the picture is kept, chunk by chunk."""

import struct
from collections.abc import Iterator

from careerplan.render.exif import UPRIGHT, read_orientation, write_orientation

_EXTENDED, _FRAME, _EXIF = b"VP8X", b"ANMF", b"EXIF"
_LOSSY, _LOSSLESS = b"VP8 ", b"VP8L"
_PICTURES = (_LOSSY, _LOSSLESS, b"ALPH")
_KEPT = (_EXTENDED, _FRAME, *_PICTURES, b"ICCP", b"ANIM")
_HAS_EXIF, _HAS_XMP = 0x08, 0x04  # flags of the extended form
_FRAME_HEAD = 16  # bytes before the chunks of a frame


def is_webp(data: bytes) -> bool:
    """Tell whether data begin as WebP does."""
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def strip_webp(data: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return a WebP without its metadata, and its width and height in pixels.

    Raises `ValueError` for one that is damaged.
    """
    (length,) = struct.unpack_from("<I", data, 4)
    if length + 8 > len(data):
        raise ValueError("it ends too soon")
    chunks = list(_chunks(data[12 : length + 8]))
    kinds = {kind for kind, _ in chunks}
    if not kinds & {_LOSSY, _LOSSLESS, _FRAME}:
        raise ValueError("it holds no picture")
    size = _size(*chunks[0])
    exif = next((body for kind, body in chunks if kind == _EXIF), b"")
    # Some programs write the name that Exif data have in a JPEG here as well.
    orientation = read_orientation(exif.removeprefix(b"Exif\0\0"))
    if _EXTENDED not in kinds:
        orientation = UPRIGHT  # the simple form is shown as it is
    out = []
    for kind, body in chunks:
        if kind == _EXTENDED:
            flags = body[0] & ~(_HAS_EXIF | _HAS_XMP)
            flags |= _HAS_EXIF if orientation != UPRIGHT else 0
            body = bytes((flags,)) + body[1:]
        elif kind == _FRAME:
            inner = _chunks(body[_FRAME_HEAD:])
            kept = (_chunk(*item) for item in inner if item[0] in _PICTURES)
            body = body[:_FRAME_HEAD] + b"".join(kept)
        if kind in _KEPT:
            out.append(_chunk(kind, body))
    if orientation != UPRIGHT:
        out.append(_chunk(_EXIF, write_orientation(orientation)))
    riff = b"WEBP" + b"".join(out)
    whole = b"RIFF" + struct.pack("<I", len(riff)) + riff
    # Most browsers show a WebP as it is stored; those that turn it tell their own size.
    return whole, size


def _size(kind: bytes, body: bytes) -> tuple[int, int]:
    """Return width and height as the first chunk tells them."""
    if kind == _EXTENDED and len(body) >= 10:
        width, height = body[4:7], body[7:10]
        return int.from_bytes(width, "little") + 1, int.from_bytes(height, "little") + 1
    if kind == _LOSSY and body[3:6] == b"\x9d\x01\x2a" and len(body) >= 10:
        across, down = struct.unpack_from("<HH", body, 6)
        if across & 0x3FFF and down & 0x3FFF:
            return across & 0x3FFF, down & 0x3FFF
    if kind == _LOSSLESS and body[:1] == b"\x2f" and len(body) >= 5:
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    raise ValueError("it holds no picture")


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and body of each chunk; each is filled up to an even length."""
    at = 0
    while at + 8 <= len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        end = at + 8 + length
        if end > len(data):
            raise ValueError("it ends too soon")
        yield kind, data[at + 8 : end]
        at = end + length % 2


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack("<4sI", kind, len(body)) + body + bytes(len(body) % 2)
