"""JPEG: what changes the picture is kept, segment by segment."""

import re
import struct
from collections.abc import Iterator

from careerplan.render.exif import (
    UPRIGHT,
    read_orientation,
    turned,
    write_orientation,
)

SIGNATURE = b"\xff\xd8\xff"
_END, _SCAN, _EXIF = 0xD9, 0xDA, 0xE1
_EXIF_NAME = b"Exif\0\0"
# Frames, Huffman and arithmetic tables, quantization, restarts, the number of lines.
_PICTURE = frozenset((*range(0xC0, 0xC8), *range(0xC9, 0xD0), _SCAN, 0xDB, 0xDC, 0xDD))
_FRAMES = _PICTURE & set(range(0xC0, 0xD0)) - {0xC4, 0xCC}
# What a scan holds is full of 0xFF that are no markers: a zero or a restart follows.
_AFTER_SCAN = re.compile(rb"\xff(?=[^\x00\xff\xd0-\xd7])")
_JFIF, _JFIF_LENGTH = b"JFIF\0", 12  # bytes up to its thumbnail's size
_ICC, _ADOBE = b"ICC_PROFILE\0", b"Adobe"


def strip_jpeg(data: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return a JPEG without its metadata, and its width and height in pixels.

    Raises `ValueError` for one that is damaged.
    """
    segments = list(_segments(data))
    frame = next((body for marker, body, _ in segments if marker in _FRAMES), b"")
    if len(frame) < 5 or _SCAN not in {marker for marker, _, _ in segments}:
        raise ValueError("it holds no picture")
    height, width = struct.unpack_from(">HH", frame, 1)
    if not width or not height:
        raise ValueError("it has no width or no height")
    orientation = _orientation(segments)
    out = [SIGNATURE[:2]]
    exif = _segment(_EXIF, _EXIF_NAME + write_orientation(orientation))
    is_told = orientation == UPRIGHT
    for marker, body, scan in segments:
        kept = _kept(marker, body)
        # Right behind JFIF, or first of all: that is where programs look for it.
        if not is_told and not kept.startswith(_JFIF):
            out.append(exif)
            is_told = True
        if kept:
            out.append(_segment(marker, kept) + scan)
    out.append(bytes((0xFF, _END)))
    return b"".join(out), turned((width, height), orientation)


def _orientation(segments: list[tuple[int, bytes, bytes]]) -> int:
    for marker, body, _ in segments:
        if marker == _EXIF and body.startswith(_EXIF_NAME):
            return read_orientation(body.removeprefix(_EXIF_NAME))
    return UPRIGHT


def _kept(marker: int, body: bytes) -> bytes:
    """Return what is kept of a segment; nothing where it tells only of the picture."""
    if marker in _PICTURE:
        return body
    if marker == 0xE0 and body.startswith(_JFIF) and len(body) >= _JFIF_LENGTH:
        return body[:_JFIF_LENGTH] + b"\0\0"  # without its thumbnail
    if marker == 0xE2 and body.startswith(_ICC):
        return body
    if marker == 0xEE and body.startswith(_ADOBE):
        return body[:12]
    return b""


def _segments(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield marker, body and scan of each segment; what follows the end is left out."""
    at = 2
    while True:
        # What stands before a marker means nothing, and any number of 0xFF may.
        at = data.find(b"\xff", at)
        while at >= 0 and data[at : at + 1] == b"\xff":
            at += 1
        if at < 0 or at >= len(data):
            raise ValueError("it ends too soon")
        marker = data[at]
        if marker == _END:
            return
        at += 1
        if marker == 0 or marker == 1 or 0xD0 <= marker <= 0xD7:
            continue  # they stand alone
        if at + 2 > len(data):
            raise ValueError("it ends too soon")
        (length,) = struct.unpack_from(">H", data, at)
        end = at + length
        if end > len(data):
            raise ValueError("it ends too soon")
        if length < 2 + (marker in _PICTURE):
            raise ValueError("a part of it is empty")
        body, scan = data[at + 2 : end], b""
        if marker == _SCAN:
            after = _AFTER_SCAN.search(data, end)
            if after is None:
                raise ValueError("it ends too soon")
            scan = data[end : after.start()]
            end = after.start()
        yield marker, body, scan
        at = end


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body
