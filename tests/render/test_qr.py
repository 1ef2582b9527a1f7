"""The address as a QR code: a scanner reads what was written."""

import io
import re
from xml.etree import ElementTree as Tree

import pytest
import zxingcpp
from PIL import Image
from resvg_py import svg_to_bytes

from careerplan.render.qr import draw_qr, render_qr

ADDRESS = "https://tamsin.example.com/"
NAMESPACE = "{http://www.w3.org/2000/svg}"
ADDRESSES = {
    ADDRESS: ADDRESS,
    "https://ida.github.io/my-plan/": "https://ida.github.io/my-plan/",
    "http://a.example:8080/~ida/": "http://a.example:8080/~ida/",
    "https://a.example/%C3%A4/": "https://a.example/%C3%A4/",
    "https://bücher.example/plän/": "https://xn--bcher-kva.example/pl%C3%A4n/",
    f"https://a.example/{'x' * 600}/": f"https://a.example/{'x' * 600}/",
}


def picture(svg: str) -> Image.Image:
    return Image.open(io.BytesIO(svg_to_bytes(svg_string=svg, width=900)))


def scanned(svg: str) -> zxingcpp.Barcode:
    """Read a code as a phone would."""
    found = zxingcpp.read_barcodes(picture(svg).convert("L"))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("address", "read"), ADDRESSES.items(), ids=lambda text: text[:40]
)
def test_a_scanner_reads_the_address(address: str, read: str) -> None:
    code = scanned(render_qr(address).decode())
    assert code.text == read
    assert code.format == zxingcpp.BarcodeFormat.QRCode
    assert code.ec_level == "M"


def test_four_modules_around_it_are_white() -> None:
    svg = render_qr(ADDRESS).decode()
    side = int(Tree.fromstring(svg).attrib["viewBox"].split()[2])
    image = Image.open(io.BytesIO(svg_to_bytes(svg_string=svg, width=side * 10)))
    grey = image.convert("L")
    dark = grey.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark == (40, 40, side * 10 - 40, side * 10 - 40)
    assert set(grey.tobytes()) == {0, 255}  # no smooth edge between two rows


def test_the_code_in_a_page_is_the_code_of_the_file() -> None:
    inline = draw_qr(ADDRESS)
    assert "xmlns" not in inline
    name = 'xmlns="http://www.w3.org/2000/svg" '
    assert (
        inline.replace("viewBox", f"{name}viewBox", 1)
        == render_qr(ADDRESS).decode()[:-1]
    )


def test_a_page_may_hold_it() -> None:
    """Its policy allows no style attributes, and a style decides on the size."""
    svg = draw_qr("https://a.example/?a=1&b=<2>")
    root = Tree.fromstring(svg)
    assert root.findtext("title") == "https://a.example/?a=1&b=<2>"
    assert root.attrib.keys() == {"role", "shape-rendering", "viewBox", "class"}
    assert not re.search(r"style|width|height|<script|\son", svg)


def test_the_file_is_an_svg_on_its_own() -> None:
    root = Tree.fromstring(render_qr(ADDRESS))
    assert root.tag == f"{NAMESPACE}svg"
    assert root.findtext(f"{NAMESPACE}title") == ADDRESS


def test_an_address_that_no_code_holds_has_none() -> None:
    assert render_qr(f"https://a.example/{'x' * 3000}") == b""
    assert draw_qr(f"https://a.example/{'x' * 3000}") == ""


def test_the_same_address_has_the_same_bytes() -> None:
    assert render_qr(ADDRESS) == render_qr(ADDRESS) != render_qr(f"{ADDRESS}x/")
