"""The manual: the page of a rule with what the catalogue says of it, and the list."""

import pytest

from careerplan.catalogue import RULES
from careerplan.report import manual
from careerplan.report.manual import read_page, render_list, render_page


@pytest.fixture
def _no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manual, "read_page", lambda code: f"# {code}\n")


def test_pages_come_with_the_program() -> None:
    assert read_page("T8").startswith("# T8 five-year-gap\n")


def test_a_page_ends_with_what_the_catalogue_says() -> None:
    page = render_page("T8", {"gaps": ("sabbatical", "parental leave")})
    assert page.startswith(read_page("T8").rstrip())
    assert page.split("## How severe it is\n\n")[1] == (
        "A hint.\n\n"
        "It never stops `careerplan build`.\n\n"
        "## How to allow it\n\n"
        "Write the reason into the goal, or in `plan.yaml`:\n\n"
        "```yaml\nallow:\n  T8: say here in three words or more why\n```\n\n"
        "Or on the line it is about: `# careerplan: allow T8 the reason` in YAML,\n"
        "`<!-- careerplan: allow T8 the reason -->` in Markdown.\n\n"
        "## The words it knows\n\n"
        "- gaps: sabbatical, parental leave\n"
    )


@pytest.mark.usefixtures("_no_page")
@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "S4",
            "A warning where a key of the goal says it, or is missing; a hint where",
        ),
        ("M1", "a `draft` nothing\nabove a warning."),
        ("C1", "An error. It is that whatever the status of the goal."),
        ("C1", "It stops `careerplan build`: the site stays as it was."),
        ("I4", "It stops `careerplan build` where it is about something on the site."),
        ("S4", "It never stops `careerplan build`, unless that is given `--strict`."),
        ("S7", "A hint.\n\nIt never stops `careerplan build`.\n"),
        ("X5", "It knows no exception: mend what it finds."),
        ("V4", "Write the reason into the file itself:"),
    ],
)
def test_each_rule_says_how_severe_it_is_and_what_it_stops(
    code: str, said: str
) -> None:
    assert said in render_page(code, {})


@pytest.mark.usefixtures("_no_page")
@pytest.mark.parametrize("code", RULES)
def test_every_page_can_be_read_in_a_file(code: str) -> None:
    page = render_page(code, {"words": tuple("lorem ipsum dolor sit amet".split()) * 9})
    assert max(map(len, page.splitlines())) <= 88
    assert page.endswith("\n")
    assert "\n\n\n" not in page


def test_all_rules_are_listed_by_what_they_are_about() -> None:
    lines = render_list(RULES).splitlines()
    assert lines[0] == "Specific"
    assert lines[1].split()[:3] == ["S1", "missing-what", "error"]
    assert [line.split()[0] for line in lines if line.startswith("  ")] == list(RULES)
    heads = [line for line in lines if line and not line.startswith(" ")]
    assert len(heads) == len({code[0] for code in RULES})
