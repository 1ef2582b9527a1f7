"""Colours: how well one is read on another, and how one is moved until it is.

Contrast is that of WCAG 2.2; 7 is its AAA for text. A colour is moved in OKLCH, in
which lightness is what the eye takes for it, so that the hue stays.
"""

from math import cbrt

AAA = 7.0
_STEP = 0.005  # of lightness, which runs from 0 to 1
_WEIGHTS = (0.2126, 0.7152, 0.0722)
_TO_LMS = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_FROM_LAB = (
    (1.0, 0.3963377774, 0.2158037573),
    (1.0, -0.1055613458, -0.0638541728),
    (1.0, -0.0894841775, -1.2914855480),
)
_FROM_LMS = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)
_Vector = tuple[float, ...]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours in CSS hex, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, papers: tuple[str, ...], least: float = AAA) -> str:
    """Return a colour that is read on all papers: itself, or darker, or lighter.

    It is moved away from the papers, by lightness alone, until its contrast is `least`.
    """
    if _worst(colour, papers) >= least:
        return colour
    lightness, *chroma = _to_oklab(colour)
    step = -_STEP if _luminance(papers[0]) > 0.18 else _STEP
    while 0 <= lightness + step <= 1:
        lightness += step
        moved = _to_hex((lightness, *chroma))
        if _worst(moved, papers) >= least:
            return moved
    return "#000000" if step < 0 else "#FFFFFF"


def _worst(colour: str, papers: tuple[str, ...]) -> float:
    return min(contrast(colour, paper) for paper in papers)


def _luminance(colour: str) -> float:
    return sum(
        weight * part for weight, part in zip(_WEIGHTS, _linear(colour), strict=True)
    )


def _linear(colour: str) -> _Vector:
    digits = colour.lstrip("#")
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    parts = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return tuple(
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )


def _times(matrix: tuple[_Vector, ...], vector: _Vector) -> _Vector:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def _to_oklab(colour: str) -> _Vector:
    return _times(
        _TO_LAB, tuple(cbrt(part) for part in _times(_TO_LMS, _linear(colour)))
    )


def _to_hex(lab: _Vector) -> str:
    roots = _times(_FROM_LAB, lab)
    linear = _times(_FROM_LMS, tuple(root**3 for root in roots))
    return "#" + "".join(f"{_encode(part):02X}" for part in linear)


def _encode(part: float) -> int:
    part = min(max(part, 0.0), 1.0)
    encoded = 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return round(encoded * 255)
