"""What went wrong where the YAML parser gave up: plain words, and the line mended."""

import re
from dataclasses import dataclass

import yaml

from careerplan.plan.lines import Line, parse_lines, quote, shorten
from careerplan.plan.source import BrokenFileError

BACKSLASH = "a backslash has a meaning of its own inside double quotes"

_NO_SPACE = re.compile(r" *(?P<dash>- +)*(?P<key>[\w-]+) ?[:：=](?!//)(?P<rest>.+)")
_BLOCK = re.compile(r"[|>](?:[-+][1-9]?|[1-9][-+]?)?\s*(#.*)?")
BULLETS = tuple("-–—•·●▪*")  # what people type before an item
_BULLET = re.compile(r"[-–—•·●▪*]\s*(?=\w)|[-–—•·●▪*] +")
_DOTS = re.compile(r"\.\.\.|%")
# The parser notices these only where the text that is not closed has swallowed more.
_OPENED = re.compile("end of stream|document indicator|expected ':'|expected ',' or")
_MISPLACED = re.compile("expected key|expected '-'|document start|block end|sequence")
_LONGEST = 40  # characters of a line that is named in a fix


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong, what to write, and where; offsets count from the text's start."""

    reason: str
    fix: str
    span: tuple[int, int]


def explain_slip(
    error: yaml.YAMLError, text: str, *, offset: int, first_line: int
) -> BrokenFileError:
    """Turn the parser's complaint into the slip that most likely caused it."""
    problem = str(getattr(error, "problem", None) or error)
    mark = getattr(error, "problem_mark", None)
    index = min(mark.index if mark else 0, len(text))
    context = getattr(error, "context_mark", None)
    passed = f"{text}\n"[context.index : index + 1] if context else ""
    if context and "\n" in passed and _OPENED.search(problem):
        index = context.index
    lines = parse_lines(text, first_line=first_line)
    lines = [line for line in lines if line.start <= index]
    slip = _find_slip(problem, text, index, lines)
    start, end = (min(place, len(text)) for place in slip.span)
    return BrokenFileError(
        slip.reason, slip.fix, start=offset + start, end=offset + end
    )


def explain_words(text: str, *, key: str) -> Slip:
    """Say what is wrong with a text that stands where keys are expected."""
    first = next(line for line in parse_lines(text) if line.text.strip())
    if _NO_SPACE.fullmatch(first.text):
        return _no_colon([first])
    return Slip(
        "there is a text here, and no key",
        f"write each line as a key with its value, such as  {key}: …",
        first.words_span,
    )


def find_bullet(text: str, index: int) -> str:
    """Return the line mended if what begins there is an item whose dash has no space.

    It stands on a line of its own; an ordinary text gives nothing.
    """
    match = _BULLET.match(text, index)
    if not match or re.match(r"-\d", text[index : index + 2]):
        return ""
    if text[text.rfind("\n", 0, index) + 1 : index].strip():
        return ""
    return f"- {text[match.end() :].split(chr(10), 1)[0].strip()}"


def quote_at(text: str, index: int) -> str:
    """Say how to write the line on which a value begins, with that value in quotes."""
    start = text.rfind("\n", 0, index) + 1
    line = parse_lines(text[start:].split("\n", 1)[0])[0]
    if line.value_span[0] + start != index or line.words_span[0] + start == index:
        return "delete it, or put the text that begins with it in quotes"
    return f"write  {line.in_quotes}"


def _find_slip(problem: str, text: str, index: int, lines: list[Line]) -> Slip:
    """Try the slips one after the other, the surest first; the last line is at fault.

    The order matters: a sign or a quote at the beginning of a value upsets the parser
    in many ways, and each has its own complaint.
    """
    line = lines[-1]
    if text[index : index + 1] == "\t" or line.text.strip(" ").startswith("\t"):
        start = line.start + line.text.find("\t")
        return Slip(
            "a tab stands where only spaces may",
            "put two spaces for each tab; most editors can turn tabs into spaces",
            (start, start + 1),
        )
    if dots := [above for above in lines if _DOTS.match(above.text)]:
        return Slip(
            "a line of three dots, or one that begins with %, ends the keys",
            "delete this line",
            dots[0].words_span,
        )
    if slip := _opened_above(text, index, lines) or _begin_of_value(line):
        return slip
    if "mapping values" in problem:
        return _colon(text, index, lines)
    if "find expected ':'" in problem:
        return _no_colon(lines)
    if "end of stream" in problem:
        reason = "the quote that begins here is not closed"
        return Slip(
            reason, f"close it with  {text[index : index + 1]}", (index, index + 1)
        )
    if "escape" in problem or "hexdecimal" in problem:
        return Slip(
            BACKSLASH,
            f"write  {line.in_quotes}",
            line.value_span,
        )
    if "expected ',' or" in problem:
        return Slip(
            "a text inside brackets or braces cannot be read from here on",
            'put the whole text in quotes, such as  do: "Call Anna: now or never"',
            (index, index + 1),
        )
    if not text[index:].strip():  # the end came too soon
        slips = (_begin_of_value(above) for above in reversed(lines))
        if slip := next(filter(None, slips), None):
            return slip
    elif "start any token" in problem or "node content" in problem:
        return _sign(text[index:], (index, index + 1))
    if _MISPLACED.search(problem):
        return _misplaced(lines)
    return Slip(
        f"this line cannot be read ({problem})",
        "put texts with signs such as : # [ ] { } & * ! | > % @ in quotes",
        line.words_span,
    )


def _begin_of_value(line: Line) -> Slip | None:
    """Find a value that begins with a sign of YAML, or whose quote or bracket is open.

    A value that YAML can read as it stands gives None.
    """
    value = line.value.rstrip()
    first, second = value[:1], value[1:2].strip()
    if first in ("'", '"'):
        return _quote(line, first)
    if first in ("[", "{"):
        return _bracket(line, first)
    if line.key and first == "-" and not second:
        return Slip(
            "a list begins on the line below its key",
            f"write  {value}  on a line of its own below  {line.key}:  with two "
            "spaces before it, or put it in quotes if it is a text",
            line.value_span,
        )
    if first == "*" and not second and not line.key:
        return Slip(
            "an item of a list begins with a dash",
            f"write  - {value[1:].strip()}",
            line.value_span,
        )
    is_sign = first and (first in "@`%*&!,]}|>" or (first == "?" and not second))
    if is_sign and not _BLOCK.fullmatch(value):
        return _sign(value, line.value_span, line=line)
    return None


def _sign(text: str, span: tuple[int, int], *, line: Line | None = None) -> Slip:
    words = re.split(r"[,\]}\n]", text, maxsplit=1)[0]
    return Slip(
        f"a text cannot begin with {text[:1]} unless it stands in quotes",
        f"write  {line.in_quotes if line else quote(words or text[:1])}",
        span,
    )


def _quote(line: Line, sign: str) -> Slip | None:
    """Find a quote that is not closed on its line, or closed before the text ends."""
    rest = line.value[1:].replace(f"\\{sign}", "  ")
    if sign == "'":
        rest = rest.replace("''", "  ")
    close = rest.find(sign)
    if close < 0:
        return Slip(
            "the quote that begins here is not closed",
            f"write  {line.with_value(quote(line.value[1:]))}",
            line.value_span,
        )
    behind = rest[close + 1 :].strip()
    if not behind or behind.startswith("#"):
        return None
    return Slip(
        "the quote is closed before the text ends",
        f"write  {line.in_quotes}",
        line.value_span,
    )


def _bracket(line: Line, sign: str) -> Slip | None:
    """Find a bracket that is not closed on its line, or with a text behind it."""
    value, other = line.value.rstrip(), {"[": "]", "{": "}"}[sign]
    if value.count(sign) > value.count(other):
        fix = f"close it with  {other}"
        if ": " not in value:
            fix += f"  or write  {line.in_quotes}  if it is a text"
        reason = f"the {sign} that begins here is not closed"
        return Slip(reason, fix, line.value_span)
    if value.endswith(other) or "#" in value[value.rfind(other) :]:
        return None
    return _sign(value, line.value_span, line=line)


def _opened_above(text: str, index: int, lines: list[Line]) -> Slip | None:
    """Find a quote opened on a line above that was closed by the quote of this one."""
    before = text[lines[-1].start : index].rstrip()
    for line in reversed(lines[:-1]):
        first = line.value[:1]
        if first in ("'", '"') and line.value.count(first) == 1:
            return _quote(line, first) if before.endswith(first) else None
    return None


def _colon(text: str, index: int, lines: list[Line]) -> Slip:
    """Tell a colon inside a text from a key that stands too far to the right."""
    line, above = lines[-1], _key_above(lines)
    before = text[line.start : index].strip(" -")
    is_key = line.value_span[0] > index
    if is_key and above and re.fullmatch(r"[\w-]+", before):
        if not above.key:
            return _no_colon([above])
        return Slip(
            "this line begins further to the right than the one above it, so it is "
            "read as a part of that text",
            f"begin it exactly below  {above.key}:",
            line.words_span,
        )
    fix = "put the whole text in quotes, from its first word on"
    if not is_key:
        fix = f"put the text in quotes:  {line.in_quotes}"
        if re.match(r"[a-z_-]+: ", line.value):
            fix += "  or begin a line of its own for the second key"
    return Slip(
        "a text that holds a colon and a space needs quotes",
        fix,
        (index, index + 1),
    )


def _no_colon(lines: list[Line]) -> Slip:
    """Explain a last line that is neither a key with its value nor part of a text."""
    line, above = lines[-1], lines[-2] if len(lines) > 1 else None
    if match := _NO_SPACE.fullmatch(line.text):
        return Slip(
            "a key needs a colon and a space behind it",
            f"write  {match['dash'] or ''}{match['key']}: {match['rest'].strip()}",
            line.words_span,
        )
    key, _, rest = shorten(line.text.strip(), longest=_LONGEST).partition(" ")
    rest = rest.lstrip("-–— ")
    fix = f"write  {key.casefold()}: {rest}" if rest else "write  key: value"
    if above and above.is_item:
        fix = f"begin it with  -  if it is an item of the list, or {fix}"
    elif above and not above.text.strip():
        fix = "put a line of three dashes above it if the text begins here"
    elif above:
        fix += ",  or begin it with two spaces if it goes on with the text above"
    return Slip("this line has no colon behind its key", fix, line.words_span)


def _misplaced(lines: list[Line]) -> Slip:
    """Explain a last line that begins at no place where a line above begins."""
    line = lines[-1]
    is_item = line.text.strip().startswith("-")
    for above in reversed(lines[:-1]):
        column = above.indent if is_item or not line.key else len(above.lead)
        is_like = above.is_item if is_item else bool(above.key) or not line.key
        if above.text.strip() and is_like and column != line.indent:
            return Slip(
                "this line does not begin at the same place as those it belongs to",
                f"begin it exactly below  {_start_of(above.text[column:])}  "
                f"of line {above.number}",
                line.words_span,
            )
    if is_item:
        return Slip(
            "an item of a list stands where a key is expected",
            "delete the dash, or put the line below the key it belongs to",
            line.words_span,
        )
    return _no_colon(lines)


def _start_of(text: str) -> str:
    return shorten(text.strip(), longest=_LONGEST)


def _key_above(lines: list[Line]) -> Line | None:
    """Return the nearest line above with a key, or with one that lacks its space."""
    written = [line for line in lines[:-1] if line.text.strip()]
    if written and _NO_SPACE.fullmatch(written[-1].text):
        return written[-1]
    keyed = [line for line in written if line.key]
    return keyed[-1] if keyed else written[-1] if written else None
