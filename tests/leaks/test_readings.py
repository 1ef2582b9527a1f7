"""A private text is found in whatever way it comes out, one way a case."""

import base64
import gzip
import json
import zlib
from collections.abc import Callable
from urllib.parse import quote

import pytest

from careerplan.leaks.readings import read
from tests.leaks_in import leaks_in
from tests.made_files import pdf, png, png_chunk
from tests.projects import texts

PLAN = texts(
    plan="name: Jo\nrole: Seller\nas_of: 2026-11\n",
    goals__lead="---\ngoal: Lead a team of four\nstatus: ready\n---\n",
    private__goals__boat="---\ngoal: Leave the bank for a small boat\ntitle: Afloat\n"
    "why: Über den Fluß und weiter\n---\n",
    private__employers__acme="---\ncompany: Quillmark Payments Ltd\nrole: Seller\n"
    "goals: lead\n---\n",
)
TEXT = "leave the bank for a small boat"
FOREIGN = "über den Fluß und weiter"
NAME = "Quillmark Payments"


def page(inside: str) -> str:
    return f'<!doctype html>\n<html lang="en"><body>\n{inside}\n</body></html>\n'


def entities(text: str) -> str:
    return "".join(f"&#{ord(letter)};" for letter in text)


def percents(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


def escapes(text: str) -> str:
    return "".join(f"\\u{ord(letter):04x}" for letter in text)


def base64_of(text: str, shift: int = 0) -> str:
    return base64.b64encode(b"?" * shift + text.encode()).decode()


def in_page(inside: Callable[[str], str]) -> Callable[[str], tuple[str, bytes]]:
    return lambda text: ("index.html", page(inside(text)).encode())


def chunk(kind: bytes, body: bytes) -> tuple[str, bytes]:
    return "card.png", png(between=png_chunk(kind, body))


PAGES: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: f"<p>I {text}.</p>",
    "in capitals": lambda text: f"<p>{text.upper()}</p>",
    "over two lines": lambda text: f"<p>{text.replace(' ', chr(10), 2)}</p>",
    "tags between the words": lambda text: f"<p>{text.replace(' ', '</b> <b>')}</p>",
    "tags instead of spaces": lambda text: (
        f"<p><b>{text.replace(' ', '</b><b>')}</b></p>"
    ),
    "tags inside the words": lambda text: f"<p>{text[0]}<b>{text[1:3]}</b>{text[3:]}",
    "entities": lambda text: f"<p>{entities(text)}</p>",
    "entities, escaped twice": lambda text: (
        f"<p>{entities(text).replace('&', '&amp;')}</p>"
    ),
    "hard spaces": lambda text: f"<p>{text.replace(' ', '&nbsp;')}</p>",
    "soft hyphens": lambda text: f"<p>{text[:2]}&shy;{text[2:]}</p>",
    "an attribute": lambda text: f'<img src="a.png" alt="{text}">',
    "an attribute without quotes": lambda text: (
        f"<p data-x={text.replace(' ', '-')}></p>"
    ),
    "a class": lambda text: f'<p class="{text.replace(" ", "-")}"></p>',
    "a comment": lambda text: f"<!-- it's what I hid: {text} -->",
    "a comment with a tag in it": lambda text: f"<!-- <p>no</p> <li>{text} -->",
    "a style": lambda text: f"<style>/* {text} */ p{{color:red}}</style>",
    "a string in a style": lambda text: f'<style>p::before{{content:"{text}"}}</style>',
    "a script": lambda text: f'<script>let x = "{text}"</script>',
    "JSON in a script": lambda text: (
        f'<script type="application/ld+json">{json.dumps({"name": text})}</script>'
    ),
    "escapes in a script": lambda text: (
        f'<script type="application/ld+json">{{"name":"{escapes(text)}"}}</script>'
    ),
    "an address": lambda text: f'<a href="mailto:a@b.example?subject={quote(text)}">',
    "an address, all percent signs": lambda text: f'<a href="?q={percents(text)}">',
    "an address with plus signs": lambda text: (
        f'<a href="?q={text.replace(" ", "+")}">'
    ),
    "base64 of the other alphabet": lambda text: (
        f"<p>{base64_of('???>>>' + text).translate(str.maketrans('+/', '-_'))}</p>"
    ),
    "base64 behind letters": lambda text: f"<p>base64{base64_of(text)}</p>",
    "hex": lambda text: f"<p>{text.encode().hex()}</p>",
    "capital hex behind a digit": lambda text: f"<p>0{text.encode().hex().upper()}</p>",
    "backwards": lambda text: f"<p>{text[::-1]}</p>",
    "a picture in an address": lambda text: (
        '<img alt="" src="data:image/svg+xml;base64,'
        + base64_of(f"<svg><text>{text}</text></svg>")
        + '">'
    ),
    "a drawing in an address": lambda text: (
        '<img alt="" src="data:image/svg+xml,'
        + quote(f"<svg><text>{text}</text></svg>")
        + '">'
    ),
    "a drawing": lambda text: f"<svg><title>{text}</title></svg>",
    "base64 behind a byte": lambda text: f"<p>{base64_of(text, 1)}</p>",
    "base64 behind two bytes": lambda text: f"<p>{base64_of(text, 2)}</p>",
    "base64 behind three bytes": lambda text: f"<p>{base64_of(text, 3)}</p>",
}
FILES: dict[str, Callable[[str], tuple[str, bytes]]] = {
    "plain text": lambda text: ("pitch.txt", f"Well,\nI {text}.\n".encode()),
    "JSON": lambda text: ("plan.json", json.dumps([{"a": text}]).encode()),
    "JSON, letters as they are": lambda text: (
        "plan.json",
        json.dumps({"a": text}, ensure_ascii=False).encode(),
    ),
    "JSON, all escapes": lambda text: ("plan.json", f'["{escapes(text)}"]'.encode()),
    "a key of JSON": lambda text: ("plan.json", json.dumps({text: 1}).encode()),
    "what is no JSON": lambda text: ("plan.json", f'{{"a": "{text}"'.encode()),
    "a calendar": lambda text: (
        "plan.ics",
        f"BEGIN:VEVENT\r\nSUMMARY:{text}\r\nEND:VEVENT\r\n".encode(),
    ),
    "a folded line of a calendar": lambda text: (
        "plan.ics",
        f"DESCRIPTION:so\\, {text[:6]}\r\n {text[6:12]}\r\n\t{text[12:]}\r\n".encode(),
    ),
    "an escaped line of a calendar": lambda text: (
        "plan.ics",
        f"DESCRIPTION:{text.replace(' ', chr(92) + 'n')}\r\n".encode(),
    ),
    "a parameter in a calendar": lambda text: (
        "plan.ics",
        f'ATTENDEE;CN="{text}":mailto:a@b.example\r\n'.encode(),
    ),
    "XML": lambda text: ("sitemap.xml", f"<url><x>{entities(text)}</x></url>".encode()),
    "a drawing by lines": lambda text: (
        "card.svg",
        f"<svg><text>{'</text><text>'.join(text.split())}</text></svg>".encode(),
    ),
    "a style sheet": lambda text: ("a.css", f"/* {text} */".encode()),
    "a picture, a text": lambda text: chunk(
        b"tEXt", b"Comment\0" + text.encode("latin-1")
    ),
    "a picture, a packed text": lambda text: chunk(
        b"zTXt", b"Comment\0\0" + zlib.compress(text.encode("latin-1"))
    ),
    "a picture, a text of its language": lambda text: chunk(
        b"iTXt", b"Comment\0\0\0de\0\0" + text.encode()
    ),
    "a picture, a packed text of its language": lambda text: chunk(
        b"iTXt", b"Comment\0\1\0de\0\0" + zlib.compress(text.encode())
    ),
    "a picture, behind its end": lambda text: ("files/a.png", png() + text.encode()),
    "gzip": lambda text: ("index.html.gz", gzip.compress(page(text).encode())),
    "gzip inside a file": lambda text: (
        "files/a.png",
        png() + gzip.compress(f"<p>{text}".encode()) + b"\xff",
    ),
    "UTF-16 of one order": lambda text: (
        "files/a.png",
        b"\x89\xff" + text.encode("utf-16-le") + b"\xff",
    ),
    "UTF-16 of the other": lambda text: (
        "files/a.png",
        b"\x89\xff" + text.encode("utf-16-be") + b"\xff",
    ),
    "a text saved as UTF-16": lambda text: ("pitch.txt", f"I {text}".encode("utf-16")),
    "a base64 of UTF-16": lambda text: (
        "pitch.txt",
        base64.b64encode(text.encode("utf-16-le")),
    ),
    "base64 in an address": lambda text: (
        "index.html",
        page(f'<a href="?q={quote(base64_of(text), safe="")}">').encode(),
    ),
}
WAYS = {name: in_page(inside) for name, inside in PAGES.items()} | FILES


@pytest.mark.seed("S28")
@pytest.mark.parametrize("text", [TEXT, FOREIGN], ids=["English", "German"])
@pytest.mark.parametrize("way", WAYS)
def test_a_text_is_found_in_whatever_way_it_comes_out(way: str, text: str) -> None:
    name, data = WAYS[way](text)
    (leak,) = leaks_in(PLAN, {name: data})
    assert leak.rule == "V1"
    assert leak.place.file == "content/private/goals/boat.md"
    assert leak.place.line == (2 if text == TEXT else 4)


# Where nobody reads a name, and where letters are changed.
_NO_NAMES = {
    *("in capitals", "a class", "a style", "a string in a style", "a script"),
    *("a style sheet", "an attribute without quotes", "an address with plus signs"),
    *("a picture, behind its end", "a key of JSON", "a parameter in a calendar"),
    *("tags instead of spaces", "an escaped line of a calendar"),
}


@pytest.mark.parametrize("way", sorted(WAYS.keys() - _NO_NAMES))
def test_a_name_is_found_where_people_read(way: str) -> None:
    name, data = WAYS[way](NAME)
    (leak,) = leaks_in(PLAN, {name: data})
    assert leak.place.file == "content/private/employers/acme.md"


@pytest.mark.parametrize(
    "name",
    [
        "goals/leave-the-bank-for-a-small-boat.html",
        "goals/leave%20the%20bank%20for%20a%20small%20boat.html",
        f"files/{base64_of(TEXT)}.png",
        f"files/{TEXT.encode().hex()}.png",
    ],
)
def test_a_text_is_found_in_the_name_of_a_file(name: str) -> None:
    (leak,) = leaks_in(PLAN, {name: b""})
    assert "the name of a file" in leak.message
    assert "boat" not in leak.message


HONEST: dict[str, tuple[str, bytes]] = {
    "a page": ("index.html", page("<h1>Lead a team of four</h1>").encode()),
    "some of the words": ("index.html", page("<p>leave a bank for a boat").encode()),
    "words of two paragraphs": (
        "index.html",
        page("<p>We leave the bank</p><p>for a small boat</p>").encode(),
    ),
    "a name in another case": ("pitch.txt", b"quillmark payments"),
    "a name inside a word": ("pitch.txt", b"Quillmark PaymentsX"),
    "a short name in an encoding": ("pitch.txt", base64.b64encode(b"afloat").rstrip()),
    "a picture": ("files/a.png", png()),
    "a document": ("files/a.pdf", pdf(info={"Title": "Leave"})),
    "what is cut off": ("card.png", png()[:40]),
    "gzip that is cut off": ("a.gz", gzip.compress(TEXT.encode())[:12]),
    "a chunk that is too short": chunk(b"iTXt", b"Comment\0"),
    "nothing": ("index.html", b""),
    "an address of data that is none": ("index.html", b'<a href="data:,">'),
    "deep JSON": ("plan.json", b"[" * 9000),
}


@pytest.mark.parametrize("what", HONEST)
def test_nothing_is_found_where_nothing_is(what: str) -> None:
    name, data = HONEST[what]
    assert leaks_in(PLAN, {name: data}) == ()


def test_what_is_packed_into_itself_comes_to_an_end() -> None:
    data = TEXT.encode()
    for _ in range(40):
        data = gzip.compress(data)
    assert leaks_in(PLAN, {"a.gz": data}) == ()


def test_what_stands_in_many_files_is_read_once() -> None:
    seen: set[str] = set()
    menu = page("<ul><li>Home</li><li>Pitch</li></ul>").encode()
    assert len(list(read("index.html", menu, seen))) >= 4
    assert list(read("pitch.html", menu, seen)) == []
