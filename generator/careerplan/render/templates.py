"""What templates run in: a sandbox, a search path, and labels."""

from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.render.theme import Theme
from careerplan.views.words import Words

if TYPE_CHECKING:
    from jinja2 import BaseLoader, Environment
    from markupsafe import Markup

# `!base/parts/hero.html` is the part of base, `!theme/…` what the file at hand hides.
TO_BASE, TO_PARENT = "!base/", "!theme/"


class Said:
    """Labels for templates, marked as English where the language lacks them."""

    def __init__(self, words: Words) -> None:
        """Take the labels of the plan's language."""
        self._words = words

    def t(self, key: str, **values: object) -> "Markup":
        """Return a label as HTML; its values may hold HTML of their own."""
        from markupsafe import Markup

        words = self._words
        found = words.key_of(key, values.get("n"))
        if found not in words.labels:
            raise LookupError(f'there is no label "{key}"')
        text = Markup(words.labels[found]).format(**values)
        if found in words.foreign and not words.is_english:
            return Markup('<span lang="en" dir="ltr">{}</span>').format(text)
        return text

    def label(self, key: str, **values: object) -> str:
        """Return a label as plain text, for an attribute."""
        if self._words.key_of(key, values.get("n")) not in self._words.labels:
            raise LookupError(f'there is no label "{key}"')
        return self._words.say(key, **values)


def make_environment(theme: Theme) -> "Environment":
    """Make the sandbox that templates run in: no code, and no name left undefined."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=_make_loader(theme),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _make_loader(theme: Theme) -> "BaseLoader":
    """Look for a template in each folder in turn; a prefix says where to begin."""
    from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader

    def among(folders: tuple[Path, ...]) -> FileSystemLoader:
        return FileSystemLoader([folder / "templates" for folder in folders])

    parents = theme.folders[1:] or theme.folders
    prefixed = PrefixLoader(
        {
            TO_BASE.rstrip("/"): among(theme.folders[-1:]),
            TO_PARENT.rstrip("/"): among(parents),
        }
    )
    return ChoiceLoader([among(theme.folders), prefixed])
