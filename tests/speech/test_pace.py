"""How many words a text has when it is spoken, and how long it takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.speech.pace import pace_of
from tests.plans_made import STEADY


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one two  three\nfour", 4),
        ("96 %", 3),
        ("96%", 3),
        ("20 %", 2),
        ("$40", 2),
        ("€1,200", 5),  # one thousand two hundred euros
        ("0", 1),
        ("12", 1),
        ("20", 1),
        ("21", 2),
        ("100", 2),
        ("342", 4),
        ("40000", 2),  # forty thousand
        ("1,234,567", 11),
        ("3.5", 3),  # three point five
        ("0.25", 4),
        ("2027", 3),  # twenty twenty-seven
        ("1900", 2),
        ("2005", 3),
        ("2030", 2),
        ("2,027", 4),  # a comma makes it no year
        ("Q3 2027", 5),
        ("30 June 2027", 5),
        ("B2", 2),
        ("six-week course", 2),
        ("4–6 weeks", 3),
        ("calls - alone – and / or", 4),
        ("(12) calls.", 2),
        ("*Sell* **two** `deals`", 3),
        ("[the course](https://example.com/a/long/one)", 2),
        ("# Heading\n- item\n+ other", 3),
        ("999999999999999", 15),  # a number nobody says as a number
        ("٩٦٪ من المكالمات", 3),
        ("m² and ²", 3),
        ("…", 0),
    ],
)
def test_words_are_counted_as_they_are_spoken(text, words):
    assert pace_of(text).words == words


@pytest.mark.parametrize(
    ("count", "rate", "seconds"),
    [(70, 140, 30), (140, 140, 60), (35, 140, 15), (110, 110, 60), (1, 140, 0)],
)
def test_seconds_follow_from_words_a_minute(count, rate, seconds):
    pace = pace_of("word " * count, words_a_minute=rate)
    assert (pace.words, pace.seconds) == (count, seconds)
    assert pace_of("word " * 70).label == "70 words · about 30 seconds"


@pytest.mark.parametrize(
    "text",
    [
        "季節の新作を任される",
        "ฉันอยากเป็นหัวหน้าทีม",
        "我想成为团队负责人",
        "カタカナと漢字",
    ],
)
def test_a_script_without_spaces_shows_its_characters(text):
    pace = pace_of(f"{text} {text}")
    assert (pace.words, pace.seconds) == (0, None)
    assert pace.label == f"{2 * len(text)} characters"


def test_a_name_in_another_script_does_not_stop_the_count():
    assert pace_of("I work with 田中 on new recipes").words == 7
    assert pace_of("저는 팀을 이끌고 싶습니다").words == 4  # spaces between words


@STEADY
@given(text=st.text())
def test_any_text_has_a_pace(text):
    pace = pace_of(text)
    assert pace.characters <= len(text)
    assert pace.words >= 0
