"""Small files that are what their endings say, made of nothing but bytes."""

import struct
from collections.abc import Callable, Mapping
from zlib import compress, crc32

PNG_HEAD = b"\x89PNG\r\n\x1a\n"


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """Return a chunk of a PNG with its length and checksum."""
    checksum = crc32(body, crc32(kind))
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)


def png(width: int = 3, height: int = 2, *, between: bytes = b"") -> bytes:
    """Return a black picture, with chunks of the test's own before its pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = compress((b"\0" * (width + 1)) * height)
    chunks = (
        png_chunk(b"IHDR", head),
        between,
        png_chunk(b"IDAT", pixels),
        png_chunk(b"IEND", b""),
    )
    return PNG_HEAD + b"".join(chunks)


def pdf(*, info: Mapping[str, str] | None = None, more: str = "") -> bytes:
    """Return a page with a line on it, and what the file tells of itself."""
    told = " ".join(f"/{key} ({value})" for key, value in (info or {}).items())
    drawn = "BT /F1 12 Tf 20 20 Td (Hello) Tj ET"
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {more} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R "
        "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 "
        "/BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        f"<< {told} >>",
        "<< /Type /Metadata /Subtype /XML /Length 25 >>\nstream\n"
        "<x:xmpmeta>zed</x:xmpmeta\nendstream",
    ]
    out, places = "%PDF-1.4\n", []
    for number, text in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {size} /Root 1 0 R /Info 5 0 R >>\n"
        f"startxref\n{len(out)}\n%%EOF\n"
    ).encode("latin-1")


FILES = {"files/proof.pdf": pdf(info={"Title": "A proof"}), "files/desk.png": png()}


def reader_of(
    files: Mapping[str, bytes], asked: list[str] | None = None
) -> Callable[[str], bytes]:
    """Return what reads files that lie in memory, and notes which were asked for."""

    def read(name: str) -> bytes:
        if asked is not None:
            asked.append(name)
        return files[name]

    return read
