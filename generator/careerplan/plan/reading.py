"""What one file is read with, and the findings that reading it brings up."""

import re
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from careerplan.finding import Finding, Patch, Severity
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
from careerplan.plan.periods import Calendar
from careerplan.plan.source import Source

_LONGEST = 320  # letters of a message
_CLOSE = 0.6  # share of letters that two words have in common
# What few files hold; it begins with a sign that is quickly found.
_MAYBE_CUT = re.compile(r"#(?<=[ \t]#)[^\s#!]")
_CUT = re.compile(r"[ \t]+(?P<lost>#[^\s#!].*?)[ \t]*(?:[ \t]#[ \t].*)?$")


class WrongFormError(ValueError):
    """A value of the wrong form (rule X7, or T2 for a date): reported, then dropped."""

    def __init__(
        self,
        node: Node,
        reason: str,
        fix: str = "",
        *,
        rule: str = "X7",
        meant: str = "",
    ) -> None:
        super().__init__(reason)
        self.node = node
        self.reason = reason
        self.fix = fix
        self.rule = rule
        self.meant = meant  # the one thing it can mean, as it should be written


@dataclass(slots=True)
class Reading:
    """The file being read, and what was found so far."""

    source: Source
    calendar: Calendar
    goal: str = ""  # the id of the goal, where the file is one
    findings: list[Finding] = field(default_factory=list)
    left_out: set[Node] = field(default_factory=set)  # items that became no record
    renamed: dict[Scalar, str] = field(default_factory=dict)  # keys by another name

    def report(
        self,
        rule: str,
        node: Node,
        message: str,
        fix: str,
        *,
        severity: Severity = Severity.ERROR,
        meant: str = "",
    ) -> None:
        """Note an error, or something milder, at a node; the error is the cause.

        `meant` is the one thing that the text there can mean, if there is just one.
        """
        place = self.source.place(node.start, node.end)
        self.findings = [
            found
            for found in self.findings
            if found.severity is Severity.ERROR or found.place != place
        ]
        self.findings.append(
            Finding(
                rule,
                severity,
                place,
                _shortened(message),
                _shortened(fix),
                goal=self.goal,
                is_private=self.source.is_private,
                patch=self._patch(node, meant),
            )
        )

    def _patch(self, node: Node, meant: str) -> Patch | None:
        """Replace a text by what it means, in its quotes if it has some."""
        if not meant or not isinstance(node, Scalar):
            return None
        written = node.value.strip()
        if self.source.text.count(written, node.start, node.end) != 1:
            return None  # it was folded, or written with escapes
        start = self.source.text.index(written, node.start, node.end)
        return Patch(self.source.place(start, start + len(written)), meant)

    def refuse(self, error: WrongFormError, example: str) -> None:
        """Note a value of the wrong form; the example of its field is the last fix."""
        fix = error.fix or f"write  {example}"
        self.report(error.rule, error.node, error.reason, fix, meant=error.meant)


def _shortened(text: str) -> str:
    """Cut the middle out of a message that quotes a value of any length."""
    return text if len(text) <= _LONGEST else f"{text[:200]} … {text[-80:]}"


def without_pieces(node: Mapping, reading: Reading) -> Mapping:
    """Report and drop the keys that a comma inside braces has made of a sentence.

    Such a key has no colon; all that one sentence fell into are one finding (X5).
    """
    if not node.is_flow:
        return node
    kept: list[tuple[Scalar, Node]] = []
    pieces: list[Scalar] = []
    for key, value in node.pairs:
        has_colon = reading.source.text[key.end :].lstrip().startswith(":")
        if kept and isinstance(kept[-1][1], Scalar) and not has_colon:
            pieces.append(key)
            continue
        _report_pieces(pieces, kept, reading)
        pieces = []
        kept.append((key, value))
    _report_pieces(pieces, kept, reading)
    return replace(node, pairs=tuple(kept))


def _report_pieces(
    pieces: list[Scalar], kept: list[tuple[Scalar, Node]], reading: Reading
) -> None:
    if pieces:
        known, text = kept[-1]
        written = reading.source.text[text.start : pieces[-1].end]
        sentence = " ".join(written.replace('"', "").split())
        reading.report(
            "X5",
            pieces[0],
            f'the comma before "{pieces[0].value}" makes it a key of its own',
            f'put the text in quotes:  {known.value}: "{sentence}"',
        )


def as_read(node: Node, reading: Reading) -> Node:
    """Return the nodes as they were read: without what was left out, by main names."""
    if not reading.left_out and not reading.renamed:
        return node
    if isinstance(node, Sequence):
        items = (item for item in node.items if item not in reading.left_out)
        return replace(node, items=tuple(as_read(item, reading) for item in items))
    if isinstance(node, Mapping):
        return replace(
            node,
            pairs=tuple(
                (
                    replace(key, value=reading.renamed.get(key, key.value)),
                    as_read(value, reading),
                )
                for key, value in node.pairs
            ),
        )
    return node


def nearest(word: str, known: list[str]) -> str:
    """Return the known word that a mistyped one most likely means, or nothing."""
    typed = word.casefold()
    folded = {name.casefold(): name for name in reversed(known)}
    # What differs too much in length cannot be close, and takes long to compare.
    alike = [
        name
        for name in folded
        if 2 * min(len(typed), len(name)) >= _CLOSE * (len(typed) + len(name))
    ]
    close = get_close_matches(typed, alike, n=1, cutoff=_CLOSE)
    return folded[close[0]] if close else ""


def report_cut_texts(node: Node, reading: Reading) -> None:
    """Warn of texts that lose their end to a note: `Ward #7` is read as `Ward`.

    A sign that touches a word is rarely meant to begin a note; one with a space behind
    it nearly always is.
    """
    if _MAYBE_CUT.search(reading.source.text):
        _report_cut(node, reading)


def _report_cut(node: Node, reading: Reading) -> None:
    if isinstance(node, Scalar):
        text = reading.source.text
        end = text.find("\n", node.end)
        match = _CUT.match(text, node.end, end if end >= 0 else len(text))
        if match and node.is_plain:
            lost = Scalar("", *match.span("lost"))
            message = f"{_shortened(match['lost'])} is taken for a note, and left out"
            whole = f"{node.value} {match['lost']}".strip().replace('"', "'")
            fix = f'if it belongs to the text, put that in quotes:  "{whole}"'
            reading.report("X7", lost, message, fix, severity=Severity.WARNING)
        return
    inner = node.items if isinstance(node, Sequence) else [v for _, v in node.pairs]
    for item in inner:
        _report_cut(item, reading)
