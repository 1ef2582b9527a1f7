"""What mending would change, as a patch that git and others can apply."""

import re
from collections.abc import Mapping
from difflib import unified_diff

_LINE = re.compile(r"[^\n]*\n|[^\n]+")  # as the tools cut: only a newline ends a line


def render_diff(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> str:
    """Render the changed files, each as a unified diff."""
    parts: list[str] = []
    for path, data in sorted(after.items()):
        old, new = (_LINE.findall(text.decode()) for text in (before[path], data))
        for line in unified_diff(old, new, f"a/{path}", f"b/{path}"):
            parts.append(line)
            if not line.endswith("\n"):
                parts.append("\n\\ No newline at end of file\n")
    return "".join(parts)
