"""A project and its twin that has less in it, to be compared byte by byte."""

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from careerplan.pipeline import Built, Checked, build, check
from careerplan.plan.fields import PUBLIC, RECORDS, Record
from careerplan.plan.frontmatter import parse_document
from careerplan.plan.source import decode
from careerplan.plan.tables import FILES, GOAL, GOAL_WITH_NOTES
from careerplan.project import Project, find_theme
from tests.made_files import FILES as SHARED
from tests.made_files import reader_of
from tests.made_plans import ASSETS, MadePlan, dump, make_plan

PRIVATE = "content/private/"
NOWHERE = Path("nowhere")
Files = dict[str, bytes]
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # everything is text
# What these hide they hide by being there, so they must stay.
_DECIDING = ("share", "allow", "skills", "access")


@lru_cache(64)
def made_plan(seed: int) -> MadePlan:
    """Make the plan of a number, once."""
    return make_plan(seed)


@lru_cache(64)
def site_of_made(seed: int) -> dict[str, bytes]:
    """Build what can be seen of the plan of a number, once."""
    return build_made(without_private(made_plan(seed).files)).files


@lru_cache(64)
def checked_made(seed: int) -> Checked:
    """Check the whole plan of a number, once."""
    return check(Project(NOWHERE, made_plan(seed).files, ASSETS))


def build_made(
    files: Files, *, assets: frozenset[str] = ASSETS, with_drafts: bool = False
) -> Built:
    """Build a project that has nothing in it that keeps it from being built."""
    checked = check(Project(NOWHERE, files, assets))
    assert checked.blocking == ()
    return build(
        checked,
        find_theme("base", NOWHERE),
        with_drafts=with_drafts,
        read_file=reader_of(SHARED),
    )


def without_private(files: Files) -> Files:
    """Return the twin that somebody sees who clones the repository."""
    return {path: data for path, data in files.items() if not path.startswith(PRIVATE)}


def record_of(path: str) -> Record:
    """Return the table of a tracked file."""
    if path.endswith("plan.yaml"):
        return FILES["plan"]
    return GOAL if path.endswith(".md") else GOAL_WITH_NOTES


def rewritten(files: Files, change: Callable[[str, Any], Any]) -> Files:
    """Return files with their keys changed by a function of the path and the keys."""
    new = {}
    for path, data in files.items():
        text, is_markdown = decode(data), path.endswith(".md")
        body = parse_document(text, is_markdown=is_markdown).body
        front = text.removesuffix(body).replace("---\n", "")
        keys = change(path, yaml.load(front, yaml.BaseLoader))
        dumped = dump(keys)
        new[path] = (f"---\n{dumped}---\n{body}" if is_markdown else dumped).encode()
    return new


def without_hidden_keys(path: str, keys: Any) -> Any:
    """Take out each key that not everybody may see, in the records inside too."""
    return _without_hidden(keys, record_of(path))


def _without_hidden(keys: Any, record: Record) -> Any:
    if isinstance(keys, list):
        return [_without_hidden(item, record) for item in keys]
    if not isinstance(keys, dict):
        return keys
    kept = {}
    for key, value in keys.items():
        row = record.find(key)
        assert row is not None
        kind, _, name = row.form.partition(":")
        if row.audience == PUBLIC or key in _DECIDING:
            inner = RECORDS.get(name) if kind.startswith("record") else None
            kept[key] = _without_hidden(value, inner) if inner else value
    return kept


def without_mention(files: Files, ident: str) -> Files | None:
    """Take a goal out, and its name wherever it stands; None where a step names it."""
    others = {
        path: data
        for path, data in files.items()
        if path.rpartition("/")[2].split(".")[0] != ident
    }
    kept = {}
    for path, data in rewritten(others, lambda _, keys: _forget(keys, ident)).items():
        linked = re.compile(rf"\[(\w+)\]\([./a-z]*{ident}(\.md)?\)")
        text = linked.sub(r"\1", data.decode())
        if re.search(rf"\b{ident}\b", text):
            return None
        kept[path] = text.encode()
    return kept


def _forget(keys: Any, ident: str) -> Any:
    """Take the name of a goal out of what leads to it."""
    kept = {}
    for key, value in keys.items():
        if key in ("serves", "means", "after"):
            kept[key] = [name for name in value if name.split("#")[0] != ident]
        elif key == "path" and isinstance(value, list):
            kept[key] = [_forget(role, ident) for role in value]
        elif key not in ("under", "goal") or value != ident:
            kept[key] = value
    return kept


def without_hidden_steps(files: Files) -> Files:
    """Take out the hidden steps that nothing waits for and that lead no group."""
    words = b"".join(files.values()).decode().replace("#", " ").split()
    named = {word for word in words if words.count(word) > 1}

    def without(_: str, keys: Any) -> Any:
        steps = keys.get("steps", [])
        kept = [
            step
            for step, follower in zip(steps, [*steps[1:], {}], strict=False)
            if not _is_hidden(step) or step["id"] in named or "alongside" in follower
        ]
        return keys | {"steps": kept} if steps else keys

    return rewritten(files, without)


def _is_hidden(step: dict[str, str]) -> bool:
    return step.get("share") in ("me", "employer") or step.get("state") == "skipped"
