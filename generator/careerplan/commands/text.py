"""`careerplan check --text`: the verdict on a sentence, or on a stream of lines."""

import json
import sys
from collections.abc import Iterable, Iterator

from careerplan.catalogue import LETTERS
from careerplan.errors import CareerplanError
from careerplan.language.judge import judge
from careerplan.language.statement import Ground

_STREAM = "-"
_FORMATS = ("text", "json")
_LONGEST_LINE = 10_000  # characters; what is longer is no statement


def judge_text(written: str, *, form: str) -> int:
    """Print the verdict on a sentence, or on each line of standard input for `-`.

    As `json` there is one object a line: the five letters with pass, unclear or fail,
    and the reasons. An empty line gives an empty object, so that lines stay in step.
    Returns 0: a text is no plan, and cannot be in error. Raises `CareerplanError`.
    """
    if form not in _FORMATS:
        raise CareerplanError(
            f"--text speaks text and json, not {form}", hint="add  --format json"
        )
    is_stream = written == _STREAM
    lines = _lines_of_stream() if is_stream else iter([written])
    for number, line in enumerate(lines):
        text = " ".join(line.split())[:_LONGEST_LINE]
        if form == "json":
            print(render_line(judge(text) if text else {}))
        elif text:
            if number:
                print()
            print("\n".join(render_words(text, judge(text), with_text=is_stream)))
    return 0


def render_line(grounds: dict[str, Ground]) -> str:
    """Render verdicts as one line of JSON; the keys come in the order S, M, A, R, T."""
    verdicts: dict[str, object] = {
        letter: ground.verdict.value for letter, ground in grounds.items()
    }
    if grounds:
        verdicts["reasons"] = {letter: ground.why for letter, ground in grounds.items()}
    return json.dumps(verdicts, ensure_ascii=False)


def render_words(
    text: str, grounds: dict[str, Ground], *, with_text: bool
) -> Iterable[str]:
    """Render verdicts as a small table with their reasons."""
    if with_text:
        yield text
    for letter, ground in grounds.items():
        name = LETTERS[letter]
        yield f"  {name:<11} {ground.verdict.value:<8} {ground.why}"


def _lines_of_stream() -> Iterator[str]:
    """Read standard input as UTF-8, whatever the console thinks it is."""
    for data in sys.stdin.buffer:
        yield data.decode("utf-8-sig", "replace").rstrip("\r\n")
