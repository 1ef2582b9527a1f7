"""Plans made by chance are told in every format, and no private word is in any."""

import re

import pytest

from careerplan.report.closing import render_closing
from careerplan.report.concise import render_concise
from careerplan.report.document import render_json
from careerplan.report.github import render_github, render_job_summary
from careerplan.report.sarif import render_sarif
from careerplan.report.telling import Report, tell
from careerplan.report.text import render_findings
from careerplan.rules.choosing import choose
from careerplan.rules.scores import score_plan
from careerplan.rules.summary import count_goals, summarise
from tests.canaries import MARK
from tests.twins import checked_made, made_plan


@pytest.mark.parametrize("seed", range(40))
def test_every_format_tells_a_made_plan_without_its_private_words(seed: int) -> None:
    checked = checked_made(seed)
    scores = score_plan(checked.subject, checked.findings)
    report = Report(
        tell(choose(checked.findings), show_private=False),
        made_plan(seed).files,
        summary=summarise(checked.subject, checked.findings, scores),
        goals=count_goals(checked.subject),
        scores=scores,
    )
    log = render_findings(report) + render_closing(report)
    told = {
        "text": log,
        "concise": render_concise(report),
        "json": render_json(report),
        "sarif": render_sarif(report),
        "github": render_github(report, log=log),
        "summary": render_job_summary(report, counts=""),
    }
    assert all(told.values())
    # Where a finding stands may be told: the name of the file, not its words.
    files = made_plan(seed).files
    private = {path: data for path, data in files.items() if "/private/" in path}
    tracked = {path: data for path, data in files.items() if path not in private}
    words = canaries_of(private) - canaries_of(tracked)
    names = canaries_of(dict.fromkeys(private, b""))
    assert words - names
    for form, text in told.items():
        assert not canaries_of({form: text.encode()}) & (words - names), form


def canaries_of(files: dict[str, bytes]) -> set[str]:
    text = "".join(f"{path} {data.decode()} " for path, data in files.items())
    return set(re.findall(rf"{MARK}[a-z]{{3,}}q", text.casefold()))
