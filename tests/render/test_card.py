"""The picture of a shared link: its size, its letters, and what is not on it."""

import io
import re
import shutil
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest
from PIL import Image

from careerplan.errors import CareerplanError
from careerplan.project import find_theme
from careerplan.render.card import (
    HEIGHT,
    WIDTH,
    Drawing,
    Picture,
    draw_card,
    find_fonts,
    render_card,
)
from careerplan.render.theme import Theme
from careerplan.views.sharing import Card

BASE = find_theme("base", Path("nowhere"))
WORDS = BASE.words("en")
TOKENS = BASE.tokens["light"]
LARGEST = 300_000  # bytes: some services refuse what is twice as large
SAFE = (100, 52, 1100, 578)  # left, top, right and bottom of what no service cuts off
CARD = Card(
    name="Tamsin Adeyoke",
    sentence="From Customer service representative to Sales manager by 2031",
    work="Customer service representative at Fennmoor Card Company",
    address="tamsin.example.com",
    stops=5,
    direction="ltr",
)
SHORT = replace(CARD, sentence="From Clerk to Lead by 2028", work="", stops=0)
GREEK = Card(
    name="Ελένη Παπαδοπούλου",
    sentence="From Πωλήτρια to Υπεύθυνη καταστήματος by 2030",
    work="Πωλήτρια at Ωκεανός ΑΕ",
    address="eleni.example.gr",
    stops=3,
    direction="ltr",
)
CYRILLIC = Card(
    name="Ольга Ковальчук",
    sentence="Бухгалтер → Фінансова директорка (2032)",
    work="Бухгалтер · Їжак",
    address="olha.example.ua/plan",
    stops=4,
    direction="ltr",
)
ARABIC = Card(
    name="ليلى حداد",
    sentence="محاسبة ← مديرة مالية (2030)",
    work="محاسبة · مصرف الواحة",
    address="layla.example",
    stops=4,
    direction="rtl",
)
JAPANESE = Card(
    name="Hanako Yamada",
    sentence="店員 → 店長 (2030)",
    work="店員 · 山本",
    address="hanako.example.jp",
    stops=2,
    direction="ltr",
)
LONG = Card(
    name="Maximiliana-Alexandrina von und zu Hohenlohe-Langenburg-Weikersheim der Tal",
    sentence=f"From {'Donaudampfschifffahrt' * 6} to {'Chief of much ' * 20}by 2031",
    work="x" * 90,
    address=f"a.example.com/{'and/on/' * 20}",
    stops=40,
    direction="ltr",
)
CARDS = {
    "the example": CARD,
    "short": SHORT,
    "Greek": GREEK,
    "Cyrillic": CYRILLIC,
    "Arabic": ARABIC,
    "Japanese": JAPANESE,
    "long": LONG,
}
every_card = pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)


def rendered(card: Card, theme: Theme = BASE) -> Picture:
    return render_card(card, theme, WORDS, tokens=TOKENS)


def drawn(card: Card, theme: Theme = BASE) -> Drawing:
    return draw_card(card, theme, WORDS, tokens=TOKENS)


def texts(card: Card, theme: Theme = BASE) -> list[str]:
    """List the lines of text on a card."""
    root = Tree.fromstring(drawn(card, theme).svg)
    return ["".join(line.itertext()) for line in root.iter() if "text" in line.tag[-4:]]


@every_card
def test_a_card_is_a_picture_of_the_size_and_weight_that_services_take(card: Card):
    png = rendered(card).png
    assert len(png) < LARGEST
    with Image.open(io.BytesIO(png)) as image:
        image.load()
        assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
        assert not image.info  # nothing is told of who made it, and when
        paper = TOKENS["paper"].removeprefix("#")
        assert image.convert("RGB").getpixel((0, 0)) == tuple(bytes.fromhex(paper))


@every_card
def test_nothing_stands_where_a_card_may_be_cut_off(card: Card):
    image = Image.open(io.BytesIO(rendered(card).png)).convert("RGB")
    blank = Image.new("RGB", image.size, image.getpixel((0, 0)))
    inside = image.crop(SAFE)
    assert len(inside.getcolors(1_000_000) or ()) > 10
    blank.paste(inside, SAFE[:2])
    assert image.tobytes() == blank.tobytes()


def test_the_example_says_who_from_where_to_where_and_by_when():
    lines = texts(CARD)
    assert lines[0] == "Tamsin Adeyoke"
    assert " ".join(lines[1:-2]) == CARD.sentence
    assert lines[-2:] == [CARD.work, CARD.address]


@pytest.mark.parametrize("card", [CARD, SHORT, GREEK, CYRILLIC])
def test_nothing_is_left_off_where_the_fonts_have_every_letter(card: Card):
    assert rendered(card).left_off == ()
    assert " ".join(card.sentence.split()) in " ".join(texts(card))


def test_a_card_of_letters_that_no_font_has_shows_the_address():
    assert rendered(ARABIC).left_off == (ARABIC.sentence, ARABIC.name, ARABIC.work)
    assert texts(ARABIC) == ["layla.example"]


def test_only_the_lines_that_lack_letters_are_left_off():
    assert drawn(JAPANESE).left_off == (JAPANESE.sentence, JAPANESE.work)
    assert texts(JAPANESE) == ["Hanako Yamada", "hanako.example.jp"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Zoe\u0308", "Zoë"),  # composed
        ("Zo\u200be \u200fB.", "Zoe B."),  # marks that nobody sees
        ("A  &\tB <b>", "A & B <b>"),
        ("O\u2019Neill-Łukasz", "O\u2019Neill-Łukasz"),
    ],
)
def test_a_name_is_shown_as_people_see_it(name: str, shown: str):
    card = replace(CARD, name=name)
    assert drawn(card).left_off == ()
    assert texts(card)[0] == shown


def test_a_name_with_a_picture_in_it_is_left_off():
    assert drawn(replace(CARD, name="Ida 🚀")).left_off == ("Ida 🚀",)


def test_what_is_too_long_ends_in_an_ellipsis():
    lines = texts(LONG)
    assert lines[0].endswith("…")
    assert lines[0].startswith("Maximiliana-Alexandrina von und zu")
    assert any(line.endswith("…") for line in lines[1:-2])
    assert "…" in lines[-1]


def test_a_longer_sentence_is_smaller_and_a_short_one_is_not_torn():
    sizes = [
        max(int(size) for size in re.findall(r'font-size="(\d+)"', drawn(card).svg))
        for card in (SHORT, CARD, LONG)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1] >= 26
    lines = texts(replace(SHORT, sentence="From Clerk to Manager by 2028"))
    assert lines[1:3] == ["From Clerk to", "Manager by 2028"]


def test_a_language_from_right_to_left_begins_at_the_right():
    svg = drawn(replace(CARD, direction="rtl")).svg
    assert 'text-anchor="end"' in svg
    assert 'text-anchor="end"' not in drawn(CARD).svg


def test_the_same_card_has_the_same_bytes():
    assert rendered(CARD) == rendered(CARD)
    assert rendered(CARD) != rendered(SHORT)


def test_colours_are_those_of_the_theme():
    dark = BASE.tokens["dark"]
    picture = render_card(CARD, BASE, WORDS, tokens=dark)
    pixel = Image.open(io.BytesIO(picture.png)).convert("RGB").getpixel((5, 5))
    assert pixel == tuple(bytes.fromhex(dark["paper"].removeprefix("#")))


def own_theme(folder: Path, **files: str) -> Theme:
    for name, text in files.items():
        path = folder / "templates" / f"{name}.svg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Theme("mine", (folder, *BASE.folders))


def test_a_theme_may_bring_its_own_card_and_its_own_fonts(tmp_path: Path):
    (tmp_path / "assets" / "fonts").mkdir(parents=True)
    serif = find_fonts(BASE)["NotoSerif-Bold"]
    shutil.copy(serif, tmp_path / "assets" / "fonts" / "Mine.ttf")
    template = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">'
        '{% set it = fit(card.name, font="Mine", width=900, height=80, size=60,'
        ' least=20) %}<text y="90" font-size="{{ it.size }}">{{ it.lines[0] }}</text>'
        "</svg>"
    )
    theme = own_theme(tmp_path, og=template)
    assert next(iter(find_fonts(theme))) == "Mine"
    assert texts(CARD, theme) == ["Tamsin Adeyoke"]
    with Image.open(io.BytesIO(rendered(CARD, theme).png)) as image:
        assert image.size == (WIDTH, HEIGHT)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ nobody }}", "'nobody' is undefined"),
        ("{% if %}", "Expected an expression"),
        ("<svg", "og.svg: "),
        ("{{ fit(card.name, font='No', width=9, height=9, size=9, least=9) }}", "No"),
        ("{{ fit(card.name) }}", "required keyword-only"),
    ],
)
def test_a_fault_in_the_template_is_told(template: str, message: str, tmp_path: Path):
    theme = own_theme(tmp_path, og=template)
    with pytest.raises(CareerplanError, match=re.escape(message)):
        rendered(CARD, theme)


def test_a_file_that_is_no_font_is_told(tmp_path: Path):
    (tmp_path / "assets" / "fonts").mkdir(parents=True)
    (tmp_path / "assets" / "fonts" / "NotoSerif-Bold.ttf").write_bytes(b"no font")
    with pytest.raises(CareerplanError, match="is not a font that can be read"):
        rendered(CARD, own_theme(tmp_path))


def test_the_fonts_come_with_their_licence():
    folders = {path.parent for path in find_fonts(BASE).values()}
    assert folders
    for folder in folders:
        text = (folder / "OFL.txt").read_text("utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in text
        assert "Copyright" in text
