"""The width of texts, as a picture of them has it."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from careerplan.errors import CareerplanError
from careerplan.project import find_theme
from careerplan.render.card import find_fonts
from careerplan.render.typeface import Typefaces, read_typeface

FONTS = find_fonts(find_theme("base", Path("nowhere")))
NAMES = ("NotoSerif-Bold", "NotoSans-Regular")
TEXTS = (
    "From Clerk to Lead by 2031",
    "Łódź, Kraków, Ağrı, Đà Nẵng",
    "Πωλήτρια καταστήματος",
    "Фінансова директорка",
    "“…” – · № € ½",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_as_wide_as_drawn(name: str, text: str) -> None:
    faces = Typefaces((read_typeface(FONTS[name]),))
    basic = ImageFont.Layout.BASIC
    font = ImageFont.truetype(io.BytesIO(FONTS[name].read_bytes()), 1000, 0, "", basic)
    drawn = sum(font.getlength(letter) for letter in text)
    assert not faces.lacks(text)
    assert faces.measure(text, 1000) == pytest.approx(drawn, rel=0.001)
    assert faces.measure(text, 20) == pytest.approx(drawn / 50, rel=0.001)


@pytest.mark.parametrize("text", ["販", "ا", "א", "😀", "a\n", "ก"])
def test_letters_that_a_font_lacks_are_known(text: str) -> None:
    faces = Typefaces(tuple(read_typeface(path) for path in FONTS.values()))
    assert faces.lacks(text)


def test_another_font_helps_out() -> None:
    sans, arrows = (
        read_typeface(FONTS[name])
        for name in ("NotoSans-Regular", "NotoSansMath-Regular")
    )
    assert Typefaces((sans,)).lacks("a → b")
    both = Typefaces((sans, arrows))
    assert not both.lacks("a → b ←")
    assert both.measure("→", 100) > 0


@pytest.mark.parametrize("length", [0, 3, 11, 100, 5000])
def test_a_font_that_was_cut_short_is_told(length: int, tmp_path: Path) -> None:
    path = tmp_path / "Short.ttf"
    path.write_bytes(FONTS["NotoSans-Regular"].read_bytes()[:length])
    with pytest.raises(CareerplanError, match=r"Short\.ttf is not a font"):
        read_typeface(path)


def test_a_picture_is_no_font(tmp_path: Path) -> None:
    path = tmp_path / "Picture.ttf"
    Image.new("RGB", (90, 90)).save(path, "PNG")
    with pytest.raises(CareerplanError, match="is not a font"):
        read_typeface(path)
