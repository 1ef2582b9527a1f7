"""Accessibility by axe-core: every rule of WCAG 2.2 A and AA, and contrast of AAA."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files
from pathlib import Path

from playwright.sync_api import Page

from tests.audit.asking import ask
from tests.audit.faults import Fault, Place

_HERE = Path(__file__).parent
_NEWEST = _HERE.parents[1] / "node_modules/axe-core/axe.min.js"
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Not among those tags, or switched off unless they are named.
_RULES = {
    "color-contrast-enhanced": {"enabled": True},
    "target-size": {"enabled": True},
}
_OPTIONS = {
    "runOnly": _TAGS,
    "rules": _RULES,
    "resultTypes": ["violations", "incomplete"],
}
PRINT = "print"
# Nobody presses anything on paper.
_OPTIONS_IN_PRINT = {**_OPTIONS, "rules": {**_RULES, "target-size": {"enabled": False}}}


@dataclass(frozen=True, slots=True)
class Explained:
    """Why something that axe-core cannot decide is right."""

    rule: str
    selector: str
    reason: str
    theme: str = "*"

    def covers(self, rule: str, selector: str, theme: str) -> bool:
        """Tell whether this explains what was left undecided."""
        return (
            rule == self.rule
            and fnmatchcase(selector, self.selector)
            and fnmatchcase(theme, self.theme)
        )


@cache
def explanations() -> tuple[Explained, ...]:
    """Read the list of what was looked at by a person."""
    table = tomllib.loads((_HERE / "explained.toml").read_text("utf-8"))
    return tuple(Explained(**entry) for entry in table.get("explained", ()))


@cache
def newest_axe() -> str:
    """Return axe-core as `make audit` installs it."""
    return _NEWEST.read_text("utf-8")


@cache
def bundled_axe() -> str:
    """Return axe-core as a Python package carries it: older, and always there."""
    return files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def judge(
    page: Page,
    place: Place,
    setting: str,
    *,
    script: str,
    used: set[int] | None = None,
) -> Iterator[Fault]:
    """Judge an open page as it stands; note in `used` which explanations it needs."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(script)
    options = _OPTIONS if setting != PRINT else _OPTIONS_IN_PRINT
    for item in ask(page, "accessible", options):
        rule, selector = item["rule"], item["selector"]
        if item["isOpen"]:
            reasons = [
                number
                for number, known in enumerate(explanations())
                if known.covers(rule, selector, place.theme)
            ]
            if used is not None:
                used.update(reasons)
            if reasons:
                continue
            rule = f"{rule} (needs review)"
        yield Fault("axe", place, rule, selector, item["detail"], setting)
