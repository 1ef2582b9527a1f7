"""The one thing that Exif data says of how a picture is shown: which way up it is."""

import struct

UPRIGHT = 1
_ORIENTATION, _SHORT = 0x0112, 3
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}


def read_orientation(tiff: bytes) -> int:
    """Return the orientation, 1 to 8, that Exif data tell; 1 where they tell none.

    Browsers take no other notice of data that are damaged, and so does this.
    """
    order = _ORDERS.get(tiff[:4])
    if not order or len(tiff) < 8:
        return UPRIGHT
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    if start + 2 > len(tiff):
        return UPRIGHT
    (count,) = struct.unpack_from(f"{order}H", tiff, start)
    for at in range(start + 2, min(start + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind, number, value = struct.unpack_from(f"{order}HHIH", tiff, at)
        if (tag, kind, number) == (_ORIENTATION, _SHORT, 1):
            return value if 1 <= value <= 8 else UPRIGHT
    return UPRIGHT


def write_orientation(orientation: int) -> bytes:
    """Return Exif data that tell an orientation and nothing else."""
    entry = struct.pack(">HHIHH", _ORIENTATION, _SHORT, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)


def turned(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Return the width and height of a picture as it is shown."""
    width, height = size
    return (height, width) if orientation >= 5 else size
