"""The labels of the pages: each that is asked for is there, in every language."""

import re
import tomllib
from pathlib import Path

import pytest

from careerplan.project import find_theme, shipped_folder
from tests.built import words_in

THEMES = shipped_folder("themes")
ENGLISH = tomllib.loads((THEMES / "base/i18n/en.toml").read_text("utf-8"))
LANGUAGES = sorted(
    path.stem for path in THEMES.glob("base/i18n/*.toml") if path.stem != "en"
)
VIEWS = Path(__file__).parents[2] / "generator/careerplan/views"
# Keys as they are written, with a hole where a part is put in: t("term." ~ term).
ASKED = re.compile(r"""(?:\bt|label|say|has)\(\s*f?["']([\w.-]+?)["'{\s]""")
PLURALS = ("zero", "one", "two", "few", "many", "other")


def gaps(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def known(key: str) -> bool:
    return key in ENGLISH or any(label.startswith(f"{key}.") for label in ENGLISH)


def test_every_label_that_is_asked_for_is_there() -> None:
    files = [*THEMES.rglob("*.html"), *VIEWS.glob("*.py")]
    asked = {key for path in files for key in ASKED.findall(path.read_text("utf-8"))}
    assert len(asked) > 60
    assert sorted(key for key in asked if not known(key.rstrip("."))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_no_label_that_english_lacks(language: str) -> None:
    path = THEMES / f"base/i18n/{language}.toml"
    own = tomllib.loads(path.read_text("utf-8"))
    assert len(own) > 100
    for key, text in own.items():
        stem, _, form = key.rpartition(".")
        english = ENGLISH.get(key, ENGLISH.get(f"{stem}.other"))
        assert english is not None, key
        assert key in ENGLISH or form in PLURALS, key
        is_counted = form in PLURALS and gaps(text) <= gaps(english)
        assert gaps(text) == gaps(english) or is_counted, key


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "1 month"),
        ("en", 2, "2 months"),
        ("de", 2, "2 Monate"),
        ("ja", 1, "1か月"),
        ("ar", 2, "شهران"),
        ("ar", 3, "3 أشهر"),
        ("ar", 30, "30 شهراً"),
        ("nl", 1, "1 month"),
    ],
)
def test_a_number_takes_the_form_of_its_language(
    language: str, number: int, said: str
) -> None:
    assert words_in(language).say("count.month", n=number) == said


def test_a_language_of_a_country_has_the_labels_of_the_language() -> None:
    assert words_in("de-AT").say("menu.pitch") == words_in("de").say("menu.pitch")


def test_a_label_that_is_not_there_is_a_fault_with_its_place(tmp_path: Path) -> None:
    assert find_theme("base", tmp_path).words("en").has("menu.pitch")
    with pytest.raises(KeyError):
        words_in("en").say("menu.none")
