"""The manual: what a rule asks and why, how severe it is, and how it is allowed."""

from collections.abc import Iterable, Mapping
from importlib.resources import files

from careerplan.catalogue import ALWAYS_ERRORS, LETTERS, NEVER_ALLOWED, RULES
from careerplan.finding import Rule, Severity
from careerplan.report.columns import wrap
from careerplan.report.telling import NAMES

_COLUMNS = 88  # of a line, so that it reads well in a file too
_FAMILIES = LETTERS | {
    "C": "The chain of goals",
    "I": "The interview",
    "E": "One employer",
    "V": "Privacy",
    "X": "The files themselves",
}


def read_page(code: str) -> str:
    """Read the manual page of a rule, which is Markdown."""
    page = files("careerplan.rules").joinpath("pages", f"{code}.md")
    return page.read_text("utf-8")


def render_page(code: str, words: Mapping[str, Iterable[str]]) -> str:
    """Render a rule's page with what the catalogue says, and its lists of words."""
    rule = RULES[code]
    parts = [
        read_page(code).strip(),
        "## How severe it is",
        _severity(rule),
        _blocks(rule),
        "## How to allow it",
        _allowing(rule),
    ]
    if words:
        parts.append("## The words it knows")
        parts.extend(_word_list(name, listed) for name, listed in words.items())
    return "\n\n".join(parts) + "\n"


def render_list(codes: Iterable[str]) -> str:
    """Render rules one a line, under what they are about."""
    lines: list[str] = []
    family = ""
    longest = max(len(rule.name) for rule in RULES.values())
    for code in codes:
        rule = RULES[code]
        if code[0] != family:
            family = code[0]
            lines.extend(([""] if lines else []) + [_FAMILIES[family]])
        severity = NAMES[rule.severity]
        lines.append(f"  {code:4} {rule.name:{longest}}  {severity:8} {rule.why}")
    return "".join(f"{line}\n" for line in lines)


def _severity(rule: Rule) -> str:
    told = [_worst(rule)]
    if rule.code in ALWAYS_ERRORS:
        told.append("It is that whatever the status of the goal.")
    elif rule.code[0] in LETTERS and rule.severity is not Severity.HINT:
        told.append(
            "A goal that is an `idea` gets nothing above a hint, a `draft` nothing "
            "above a warning."
        )
    return _wrapped(" ".join(told))


def _worst(rule: Rule) -> str:
    first, second = rule.severity, rule.in_words
    if second is None or second is first:
        return f"{_a(NAMES[first])}."
    return (
        f"{_a(NAMES[first])} where a key of the goal says it, or is missing; "
        f"{_a(NAMES[second]).lower()} where it is read out of a sentence."
    )


def _a(name: str) -> str:
    return f"{'An' if name == 'error' else 'A'} {name}"


def _blocks(rule: Rule) -> str:
    if rule.blocks == "always":
        return "It stops `careerplan build`: the site stays as it was."
    if rule.blocks:
        return "It stops `careerplan build` where it is about something on the site."
    if rule.severity is Severity.HINT:
        return "It never stops `careerplan build`."
    return "It never stops `careerplan build`, unless that is given `--strict`."


def _allowing(rule: Rule) -> str:
    code = rule.code
    if code in NEVER_ALLOWED:
        return "It knows no exception: mend what it finds."
    inside = "the file itself" if code == "V4" else "the goal, or in `plan.yaml`"
    block = f"```yaml\nallow:\n  {code}: say here in three words or more why\n```"
    above = f"Write the reason into {inside}:"
    beside = (
        f"Or on the line it is about: `# careerplan: allow {code} the reason` in "
        "YAML,\n"
        f"`<!-- careerplan: allow {code} the reason -->` in Markdown."
    )
    return f"{above}\n\n{block}\n\n{beside}"


def _word_list(name: str, words: Iterable[str]) -> str:
    return _wrapped(f"- {name}: {', '.join(words)}", indent=2)


def _wrapped(text: str, *, indent: int = 0) -> str:
    return wrap(text, _COLUMNS, indent=indent, begin=0)
