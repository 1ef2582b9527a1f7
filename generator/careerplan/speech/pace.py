"""How long a text takes to say."""

import re
from dataclasses import dataclass

WORDS_A_MINUTE = 140  # a business talk; 110 is careful, 170 is brisk
_NO_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
)
_MARKUP = re.compile(r"\]\([^)]*\)|[*_`#>\[\]]|^\s*[-+]\s", re.MULTILINE)
_TOKEN = re.compile(r"[0-9][0-9,.]*|[%€$£]|[^\s%€$£0-9]+")
_MOST_DIGITS = 12  # a longer number is said digit by digit


@dataclass(frozen=True, slots=True)
class Pace:
    """The length of a text, as it is spoken."""

    words: int
    characters: int
    seconds: int | None  # None for a script that puts no spaces between words

    @property
    def label(self) -> str:
        """Say the length: words and seconds, or characters."""
        if self.seconds is None:
            return f"{self.characters} characters"
        return f"{self.words} words · about {self.seconds} seconds"


def pace_of(text: str, *, words_a_minute: int = WORDS_A_MINUTE) -> Pace:
    """Count the spoken words of a text and the seconds they take.

    Numbers count as they are said: `96 %` is three words. Default: 140 words a minute.
    """
    plain = _MARKUP.sub(" ", text)
    characters = sum(not character.isspace() for character in plain)
    if len(_NO_SPACES.findall(plain)) * 2 > characters:
        return Pace(0, characters, None)
    words = sum(_spoken_words(token) for token in _TOKEN.findall(plain))
    return Pace(words, characters, round(words * 60 / words_a_minute))


def _spoken_words(token: str) -> int:
    if token[0] in "0123456789":
        digits = token.rstrip(".,")
        whole, _, fraction = digits.replace(",", "").partition(".")
        if len(whole) > _MOST_DIGITS:
            return len(whole)
        spoken = _words_in(int(whole), is_plain="," not in digits)
        return spoken + (1 + len(fraction) if fraction else 0)
    return (
        1
        if any(character.isalnum() or character in "%€$£" for character in token)
        else 0
    )


def _words_in(number: int, *, is_plain: bool) -> int:
    """Count the words of a whole number; a bare 1900 to 2199 is said as a year."""
    if is_plain and 1900 <= number <= 2199 and number % 1000 >= 10:
        return _below_hundred(number // 100) + max(1, _below_hundred(number % 100))
    words = 0
    for size in (1_000_000_000, 1_000_000, 1000):
        if number >= size:
            words += _words_in(min(number // size, 999), is_plain=False) + 1
            number %= size
    if number >= 100:
        words += 2
        number %= 100
    return (words + _below_hundred(number)) or 1


def _below_hundred(number: int) -> int:
    if number == 0:
        return 0
    return 2 if number > 20 and number % 10 else 1
