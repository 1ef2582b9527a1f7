"""Texts inside files that are no text: chunks of pictures, compressed and wide ones."""

import re
import struct
import zlib
from collections.abc import Iterator

_LARGEST = 8 * 1024 * 1024  # bytes that are unpacked of one part
_SHORTEST = 8  # bytes of a text that is worth looking at
_GZIP = b"\x1f\x8b\x08"
_PNG = b"\x89PNG\r\n\x1a\n"
_TEXT = re.compile(
    rb"(?:[\t\n\r -~]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}"
    rb"|[\xf0-\xf4][\x80-\xbf]{3}){%d,}" % _SHORTEST
)
_LETTER = rb"[\t\n\r -~\xa0-\xff]"
_WIDE = (  # of either order
    re.compile(rb"(?:%b\0){%d,}" % (_LETTER, _SHORTEST)),
    re.compile(rb"(?:\0%b){%d,}" % (_LETTER, _SHORTEST)),
)


def text_in_binary(data: bytes) -> Iterator[str]:
    """Yield what is text among other bytes."""
    for match in _TEXT.finditer(data):
        yield match[0].decode("utf-8", "replace")


def unpack(path: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what is packed into a file, each part with a name that says what it is."""
    if data.startswith(_PNG):
        for text in _chunks(data[len(_PNG) :]):
            yield "chunk.txt", text
    if _GZIP in data:
        for match in re.finditer(re.escape(_GZIP), data):
            if unpacked := _inflate(data[match.start() :], zlib.MAX_WBITS | 16):
                yield path.removesuffix(".gz"), unpacked
    if b"\0" in data:
        for match in (match for order in _WIDE for match in order.finditer(data)):
            yield "wide.txt", _utf_8(match[0].replace(b"\0", b""))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield path, data.decode("utf-16", "replace").encode()


def _chunks(data: bytes) -> Iterator[bytes]:
    """Yield the texts of a PNG: a keyword and what it says, packed or not."""
    at = 0
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        at += length + 12
        key, _, rest = body.partition(b"\0")
        if kind == b"tEXt":
            yield _utf_8(key) + b"\n\n" + _utf_8(rest)
        elif kind == b"zTXt":
            yield _utf_8(key) + b"\n\n" + _utf_8(_inflate(rest[1:], zlib.MAX_WBITS))
        elif kind == b"iTXt" and len(rest) >= 2:
            is_packed = rest[0] == 1
            language, _, more = rest[2:].partition(b"\0")
            title, _, text = more.partition(b"\0")
            text = _inflate(text, zlib.MAX_WBITS) if is_packed else text
            yield b"\n\n".join((_utf_8(key), language, title, text))


def _utf_8(latin: bytes) -> bytes:
    return latin.decode("latin-1").encode()


def _inflate(data: bytes, window: int) -> bytes:
    """Unpack what can be unpacked, and no more than the largest part."""
    try:
        return zlib.decompressobj(window).decompress(data, _LARGEST)
    except zlib.error:
        return b""
