"""Whatever is in the files, reading them ends, and what is told stands in its place."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from careerplan.catalogue import RULES
from careerplan.finding import Severity
from careerplan.plan.model import Plan
from careerplan.plan.parse import Parsed
from tests.case_tables import FILES, PLAN
from tests.plans_made import STEADY
from tests.projects import ROOT, files_of, parse_whole

SHORT = st.binary(max_size=60) | st.text(max_size=40).map(lambda text: text.encode())
FRONT = st.text(st.sampled_from("abgo: \n-{}[],'\"#&*!|>~?%\t\r\u2028🚀"), max_size=40)
EXAMPLE = files_of(ROOT)


def check_findings(parsed: Parsed, files: dict[str, bytes]) -> None:
    """Hold what is told to its rules and to the file it is told of."""
    assert isinstance(parsed.plan, Plan)
    for finding in parsed.findings:
        place = finding.place
        assert finding.rule in RULES
        assert finding.severity is Severity.ERROR
        assert finding.message
        assert finding.fix
        text = files[place.file].decode("utf-8-sig", "replace")
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert 1 <= place.line <= place.end_line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        assert 1 <= place.end_column <= len(lines[place.end_line - 1]) + 1


@settings(STEADY, max_examples=300)
@given(
    st.dictionaries(
        st.sampled_from(sorted(FILES.values())),
        SHORT | FRONT.map(lambda text: f"---\n{text}\n---\n".encode()),
    )
)
@example({"content/goals/lead.yaml": "\xa0".encode()})
def test_no_bytes_in_any_file_break_the_parser(files: dict[str, bytes]) -> None:
    files = {FILES["plan"]: PLAN.encode()} | files
    check_findings(parse_whole(files), files)


@settings(STEADY, max_examples=200)
@given(
    st.sampled_from(sorted(EXAMPLE)),
    st.integers(0, 4000),
    st.integers(0, 30),
    st.sampled_from(
        [
            *("", "\n", "\t", " ", ":", ": ", "- ", "'", '"', "#", "{", "}", "[", "]"),
            *(
                ",",
                "---\n",
                "\u2028",
                "\ufeff",
                "\x00",
                "🚀",
                "&a ",
                "*",
                "!",
                "|",
                ">",
            ),
            *("steps:\n", "goal: x\n", "? ", "~", "12", "{a, b}", "[[", "\r", "\n  "),
        ]
    ),
)
@example("content/plan.yaml", 0, 4000, "")
@example("content/plan.yaml", 0, 0, "resources: {why: good}\n")
@example("content/goals/into-sales.md", 4, 0, "people: {how: calls}\n")
def test_no_slip_in_the_example_breaks_the_parser(
    path: str, start: int, removed: int, added: str
) -> None:
    text = EXAMPLE[path].decode()
    start = min(start, len(text))
    text = text[:start] + added + text[start + removed :]
    files = EXAMPLE | {path: text.encode()}
    check_findings(parse_whole(files), files)
