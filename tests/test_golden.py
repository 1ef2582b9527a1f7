"""The site of the example, byte for byte: a change to a page shows in the diff.

Renew it with `pytest tests/test_golden.py --update-golden`, and read the difference
before you commit it.
"""

import shutil

from careerplan.pipeline import build, check
from careerplan.project import find_theme, read_project
from tests.projects import ROOT

GOLDEN = ROOT / "tests" / "golden"


def test_the_site_of_the_example_is_the_one_we_looked_at(
    *, update_golden: bool
) -> None:
    checked = check(read_project(ROOT))
    theme = find_theme(checked.tracked.plan.theme, ROOT)
    site = build(checked, theme, url="https://tamsin.example.com").files
    if update_golden:
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for path, data in site.items():
            target = GOLDEN / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    golden = {
        path.relative_to(GOLDEN).as_posix(): path.read_bytes()
        for path in sorted(GOLDEN.rglob("*"))
        if path.is_file()
    }
    assert sorted(golden) == sorted(site)
    assert {path for path, data in site.items() if data != golden[path]} == set()
