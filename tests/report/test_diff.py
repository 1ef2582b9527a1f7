"""What mending would change, in a form that git takes."""

import shutil
import subprocess
from pathlib import Path

import pytest

from careerplan.report.diff import render_diff

BEFORE = {
    "content/a.md": b"one\ntwo\nthree\n",
    "content/b.md": "\ufeffone\r\ntwo\u2028x\r\nend".encode(),
    "content/c.md": b"same\n",
}
AFTER = {
    "content/a.md": b"one\n2\nthree\n",
    "content/b.md": BEFORE["content/b.md"]
    .replace(b"end", b"End")
    .replace(b"one", b"1"),
}


def test_only_what_changed_is_shown() -> None:
    assert render_diff(BEFORE, {"content/a.md": AFTER["content/a.md"]}) == (
        "--- a/content/a.md\n+++ b/content/a.md\n"
        "@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n"
    )
    assert render_diff(BEFORE, {}) == ""


@pytest.mark.skipif(not shutil.which("git"), reason="git is not there")
def test_git_applies_it(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    for path, data in BEFORE.items():
        (tmp_path / path).write_bytes(data)
    subprocess.run(
        ["git", "apply", "--whitespace=nowarn", "-"],
        input=render_diff(BEFORE, AFTER).encode(),
        cwd=tmp_path,
        check=True,
    )
    assert {path: (tmp_path / path).read_bytes() for path in BEFORE} == BEFORE | AFTER
