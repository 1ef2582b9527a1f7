"""A JSON Resume read for what a plan can hold of it: who, in which role, and links.

The format is that of jsonresume.org, schema 1.0.0; what older files call `company` and
`website` is read as well.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from careerplan.plan.forms import FORMS
from careerplan.plan.nodes import Scalar
from careerplan.plan.periods import Calendar
from careerplan.plan.plan_table import PLAN
from careerplan.plan.reading import Reading, WrongFormError
from careerplan.plan.source import BrokenFileError, Source

OURS = "x-careerplan"  # where our export keeps, in `meta`, what has no other place
_LONGEST_LINE = 90  # letters of a summary that will do as a headline
_LONGEST_NAME = 40  # letters of a link's name
_SHOWN_ANEW = ("github", "linkedin")  # whose capitals the pages know
# What a résumé holds and a plan does not, by its keys.
_SECTIONS = {
    "work": "work history",
    "volunteer": "volunteering",
    "education": "education",
    "awards": "awards",
    "certificates": "certificates",
    "publications": "publications",
    "skills": "skills",
    "languages": "languages",
    "interests": "interests",
    "references": "references",
    "projects": "projects",
}
_OF_BASICS = {"phone": "phone number", "location": "place", "image": "picture"}
_READ = ("$schema", "basics", "meta")
_READ_OF_BASICS = ("name", "label", "email", "url", "website", "profiles", "summary")
_TAKEN_OF_WORK = {"name", "company", "position"}
_KINDS: dict[type, str] = {str: "a text", list: "a list in [ ]", dict: "keys in { }"}
_BARE = re.compile(r"[^\s:/@]+\.[^\s:]+")  # an address as people say it
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_EXPORT = "export your résumé as JSON Resume; jsonresume.org shows one"

Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Resume:
    """What a plan can hold of a résumé."""

    texts: dict[str, str]  # by keys of plan.yaml; what is not there has none
    links: tuple[tuple[str, str], ...]  # name and address
    left: tuple[str, ...]  # what has no place in a plan, in words
    refused: tuple[str, ...]  # addresses that could not be taken, and why


def parse_resume(text: str) -> Resume:
    """Parse a JSON Resume.

    Raises `BrokenFileError`, with the place, for what is no JSON, for a value of the
    wrong type among those that are read, and for JSON that is no résumé.
    """
    root = _Part(_load(text), (), text)
    if not isinstance(root.value, dict):
        raise root.wrong_type("a JSON Resume", dict)
    basics, work = root.part("basics", dict), root.part("work", list)
    if not basics.value and not work.value:
        raise BrokenFileError(
            "this is JSON, but no JSON Resume: it has neither basics nor work", _EXPORT
        )
    ours = root.part("meta", dict).part(OURS, dict)
    newest = _newest(list(work.items()))
    current = _newest([item for item in work.items() if not item.line("endDate")])
    site = ours.line("url").rstrip("/")
    texts = {
        "name": basics.line("name"),
        "role": basics.line("label") or (newest.line("position") if newest else ""),
        "company": current.line("name") or current.line("company") if current else "",
        # Our own export has the pitch for its summary, and the headline beside it.
        "headline": ours.line("headline") if ours.value else _headline(basics),
        "url": site if _refusal(site, "url") == "" else "",
    }
    texts = {key: value for key, value in texts.items() if value}
    links, refused = _links(basics, site=texts.get("url", ""))
    return Resume(texts, links, tuple(_left(root, basics, work, texts)), refused)


def _load(text: str) -> Any:
    try:
        return json.loads(text, parse_int=float)  # of any length
    except json.JSONDecodeError as error:
        problem = f"{error.msg[:1].lower()}{error.msg[1:]}"
        raise BrokenFileError(
            f"this cannot be read as JSON: {problem}",
            "look for a comma or a quote too few or too many, here or just above",
            start=error.pos,
            end=error.pos,
        ) from None
    except RecursionError:
        reason = "lists stand too deep in each other for a résumé"
        raise BrokenFileError(reason, _EXPORT) from None


@dataclass(frozen=True, slots=True)
class _Part:
    """A value in the file, and the way to it."""

    value: Any
    steps: Steps
    file: str  # the text of all of it

    def part(self, step: str | int, kind: type) -> "_Part":
        """Return what a key or an index leads to; what is not there is empty.

        Raises `BrokenFileError` for a value of another type.
        """
        value = self.value[step] if isinstance(step, int) else self.value.get(step)
        steps = (*self.steps, step)
        part = _Part(kind() if value is None else value, steps, self.file)
        if not isinstance(part.value, kind):
            raise part.wrong_type(".".join(map(str, steps)), kind)
        return part

    def items(self) -> "Iterator[_Part]":
        """Yield the items of a list, each a group of keys."""
        return (self.part(number, dict) for number in range(len(self.value)))

    def line(self, key: str) -> str:
        """Return a text on one line, without signs that no file of a plan may hold."""
        return " ".join(_UNSEEN.sub(" ", self.part(key, str).value).split())

    def wrong_type(self, name: str, kind: type) -> BrokenFileError:
        """Say that a value is of another type than it should be."""
        found = _KINDS.get(type(self.value), "a number, true or false")
        start = _places(self.file).get(self.steps, 0)
        return BrokenFileError(
            f"{name} takes {_KINDS[kind]}, and this is {found}",
            "mend it there, or export the résumé anew",
            start=start,
            end=start,
        )


def _places(text: str) -> dict[Steps, int]:
    """Find where each value of a JSON text begins; the text is known to be sound."""
    places: dict[Steps, int] = {}
    steps: list[str | int] = []  # into each object and list that is open
    is_key = False
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in "}]":
            steps.pop()
        elif token == ",":
            last = steps[-1]
            is_key = isinstance(last, str)
            steps[-1] = last + 1 if isinstance(last, int) else last
        elif token == ":":
            is_key = False
        elif is_key and token != "}":
            steps[-1] = json.loads(token)
        else:
            places[tuple(steps)] = match.start()
            if token in "{[":
                is_key = token == "{"
                steps.append("" if is_key else 0)
    return places


def _newest(positions: list[_Part]) -> _Part | None:
    """Return the position that began last; of those without a date the first."""
    return max(positions, key=lambda item: item.line("startDate"), default=None)


def _headline(basics: _Part) -> str:
    """Return the summary where it is one short line; a pitch is made of the goals."""
    line = basics.line("summary")
    if len(line) > _LONGEST_LINE or "\n" in (basics.value.get("summary") or "").strip():
        return ""
    return line


def _links(
    basics: _Part, *, site: str
) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Gather addresses by name, and what cannot be taken for one."""
    page, email = basics.line("url") or basics.line("website"), basics.line("email")
    named = [("website", page), ("email", f"mailto:{email}" if email else "")]
    refused = []
    for profile in basics.part("profiles", list).items():
        network, address = profile.line("network"), profile.line("url")
        if not address and (user := profile.line("username")):
            refused.append(f"{network or 'a profile'} has no address, only {user}")
        named.append((network or urlsplit(address).hostname or "profile", address))
    found: dict[str, str] = {}
    for name, written in named:
        address = f"https://{written}" if _BARE.fullmatch(written) else written
        if not address or address in found.values() or address.rstrip("/") == site:
            continue
        if len(name) > _LONGEST_NAME:
            refused.append(f"the name of {address} is too long")
        elif reason := _refusal(address, "links"):
            refused.append(f"{name}: {reason}")
        else:
            found[_free(_link_name(name), found)] = address
    return tuple(found.items()), tuple(refused)


def _link_name(network: str) -> str:
    """Write a name in small letters, unless a page could not show its capitals anew."""
    small = network.casefold()
    is_shown_anew = small in _SHOWN_ANEW or network == small[:1].upper() + small[1:]
    return small if is_shown_anew else network


def _free(name: str, taken: dict[str, str]) -> str:
    """Return a name, with a number behind it where it is taken."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def _refusal(written: str, key: str) -> str:
    """Say why a key of plan.yaml would not take a text; nothing where it would."""
    row = PLAN.find(key)
    form = "address" if key == "links" else key
    if row is None or not written:
        return ""
    try:
        FORMS[form](Scalar(written, 0, 0), row, Reading(Source("", ""), Calendar()))
    except WrongFormError as error:
        return error.reason
    return ""


def _left(
    root: _Part, basics: _Part, work: _Part, texts: dict[str, str]
) -> Iterator[str]:
    """Name what a plan has no place for."""
    for key, value in root.value.items():
        is_taken = (
            key == "work"
            and len(work.value) == 1
            and "company" in texts
            and work.value[0].keys() <= _TAKEN_OF_WORK
        )
        if value and key not in _READ and not is_taken:
            yield _SECTIONS.get(key, key)
    for key, value in basics.value.items():
        if value and key not in _READ_OF_BASICS:
            yield _OF_BASICS.get(key, key)
    is_ours = OURS in root.part("meta", dict).value
    if basics.line("summary") and "headline" not in texts and not is_ours:
        yield "summary"
    if is_ours:
        yield "goals"
