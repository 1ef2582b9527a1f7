"""Bytes become text, and stretches of text become places that an editor shows."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.finding import Place
from careerplan.plan.source import LARGEST_FILE, BrokenFileError, Source, decode
from tests.plans_made import STEADY

BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"name: Jo\n", "name: Jo\n"),
        (BOM + b"name: Jo\n", "name: Jo\n"),
        (b"name: Jo\r\nrole: Seller\r\n", "name: Jo\nrole: Seller\n"),
        (b"name: Jo\rrole: Seller\r", "name: Jo\nrole: Seller\n"),
        (b"a\n\r\n\rb", "a\n\n\nb"),
        ("name: Søren 🚀\n".encode(), "name: Søren 🚀\n"),
        ("\ufdcf\ufdf0\ufffd\U0010fffd".encode(), "\ufdcf\ufdf0\ufffd\U0010fffd"),
        ("a\u2028b\u2029c\tד".encode(), "a\u2028b\u2029c\tד"),
    ],
)
def test_line_ends_and_a_bom_make_no_difference(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize(
    ("data", "named", "stretch"),
    [
        ("name: Jo".encode("utf-16"), "UTF-16", ""),
        (b"\xfe\xff\x00n", "the file is saved as UTF-16", ""),
        (b"a\r\nb\xe4c", "0xe4", "\ufffd"),
        (b"\xff", "0xff", "\ufffd"),
        (
            BOM + "Zoë, ëëë\n".encode() + b"\xeb",
            "0xeb",
            "\ufffd",
        ),
        (b"a\r\nb\x00", "U+0000", "\0"),
        (BOM + b"a\x07", "U+0007", "\x07"),
        ("é\x85".encode(), "U+0085", "\x85"),
        ("\x9f".encode(), "U+009F", "\x9f"),
        ("🚀\ufdd0".encode(), "U+FDD0", "\ufdd0"),
        ("🚀\uffff".encode(), "U+FFFF", "\uffff"),
        ("🚀\U0001fffe".encode(), "U+1FFFE", "\U0001fffe"),
        ("🚀\U0010ffff".encode(), "U+10FFFF", "\U0010ffff"),
        (
            b"x" * (LARGEST_FILE + 1),
            "256 KiB",
            "",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_place(
    data: bytes, named: str, stretch: str
) -> None:
    with pytest.raises(BrokenFileError) as refused:
        decode(data)
    error = refused.value
    assert named in error.reason
    assert error.fix
    shown = data.removeprefix(BOM).decode("utf-8", "replace").replace("\r\n", "\n")
    assert shown[error.start : error.end] == stretch


def test_a_file_may_be_as_large_as_the_limit() -> None:
    assert len(decode(b"x" * LARGEST_FILE)) == LARGEST_FILE


@STEADY
@given(st.binary(max_size=60) | st.text(max_size=30).map(str.encode))
def test_no_bytes_break_the_decoder(data: bytes) -> None:
    with suppress(BrokenFileError):
        text = decode(data)
        assert "\r" not in text
        assert "\0" not in text


def test_lines_are_those_that_editors_show() -> None:
    source = Source("x", "one\n🚀 two\n\nfour\u2028still four\u0085\x0cfour\nfive")
    assert source.line(1) == "one"
    assert source.line(2) == "🚀 two"
    assert source.line(3) == ""
    assert source.line(4) == "four\u2028still four\u0085\x0cfour"
    assert source.line(5) == "five"
    assert source.place(4, 9) == Place("x", 2, 1, 2, 6)
    assert source.place(6, 9) == Place("x", 2, 3, 2, 6)
    assert source.place(10, 10) == Place("x", 3, 1, 3, 1)
    five = source.text.index("five")
    assert source.place(five, five + 4) == Place("x", 5, 1, 5, 5)


def test_a_place_never_ends_before_it_begins() -> None:
    assert Source("x", "abc").place(2, 1) == Place("x", 1, 3, 1, 3)
