"""Cases as a person reads them: Markdown tables, and files in fences with findings."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from careerplan.catalogue import RULES
from careerplan.finding import Finding
from tests.projects import CASES

_MANY = re.MULTILINE | re.DOTALL
PLAN = "name: Jo\nrole: Seller\nas_of: 2026-11\n"
FILES = {
    "plan": "content/plan.yaml",
    "goal": "content/goals/lead.md",
    "goal-yaml": "content/goals/lead.yaml",
    "private": "content/private/goals/calm.md",
    "half": "content/private/goals/lead.md",
    "employer": "content/private/employers/acme.md",
    "reflection": "content/private/reflection.md",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells by the heads of their columns."""

    section: str
    settings: dict[str, str]  # from the line `Plan: as_of 2026-11, …` above the table
    cells: dict[str, str]

    def __str__(self) -> str:
        return f"{self.section}: {next(iter(self.cells.values()))}"


@dataclass(frozen=True, slots=True)
class FileCase:
    """Files, and the findings that reading them must bring, one a line."""

    name: str  # of the case file
    title: str
    files: dict[str, bytes]
    expected: tuple[str, ...]
    settings: dict[str, str]  # lines such as `Today: 2027-01-15` below the title

    def __str__(self) -> str:
        return self.title

    def renew(
        self,
        findings: tuple[Finding, ...],
        tell: Callable[[Finding], str] | None = None,
    ) -> None:
        """Write what was found into the case file; read the difference afterwards."""
        tell = tell or told
        path = CASES / self.name
        before, title, rest = path.read_text("utf-8").partition(f"\n## {self.title}\n")
        lines = "".join(f"{tell(finding)}\n" for finding in findings)
        fence = f"````findings\n{lines}````\n"
        rest = re.sub(
            "````findings\n.*?^````\n", lambda _: fence, rest, count=1, flags=_MANY
        )
        path.write_text(f"{before}{title}{rest}", "utf-8")


def read_rows(name: str) -> list[Row]:
    """Read the tables of a case file, such as `dates.md`."""
    rows: list[Row] = []
    section = ""
    settings: dict[str, str] = {}
    heads: list[str] = []
    for line in (CASES / name).read_text("utf-8").splitlines():
        if line.startswith("#"):
            section, settings, heads = line.lstrip("# "), {}, []
        elif line.startswith("Plan: "):
            parts = line.removeprefix("Plan: ").rstrip(".").split(", ")
            settings = {
                key: value for key, _, value in (p.partition(" ") for p in parts)
            }
        elif not line.startswith("|"):
            heads = []
        elif not heads:
            heads = _cells(line)
        elif not re.fullmatch(r"[|\s:-]+", line):
            cells = dict(zip(heads, _cells(line), strict=True))
            rows.append(Row(section, settings, cells))
    return rows


def _cells(line: str) -> list[str]:
    """Cut a row; a text that spaces or bars matter to is in backticks."""
    cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
    return [re.sub(r"^`(.*)`$", r"\1", cell) for cell in cells]


def read_file_cases(name: str) -> list[FileCase]:
    """Read the cases of a file: a title, files in fences, the findings in the last.

    A fence is named by what its file is (`goal`, `plan`, `half`, …) or by a path.
    """
    text = (CASES / name).read_text("utf-8")
    cases = []
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        title, _, rest = part.partition("\n")
        fences = re.findall(
            r"^````?(\S+)\n(.*?)^````?$", rest, re.MULTILINE | re.DOTALL
        )
        files = {FILES["plan"]: PLAN.encode()}
        expected: tuple[str, ...] = ()
        for kind, inside in fences:
            if kind == "findings":
                expected = tuple(inside.splitlines())
            else:
                files[FILES.get(kind, kind)] = inside.encode()
        head = rest.split("```", 1)[0]
        settings = dict(re.findall(r"^([A-Z][a-z ]+): (.+)$", head, re.MULTILINE))
        cases.append(FileCase(name, title, files, expected, settings))
    return cases


def told(finding: Finding) -> str:
    """Say a finding in one line, as the case files do."""
    place = finding.place
    where = f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"
    file = Path(place.file).relative_to("content").as_posix()
    rule = RULES[finding.rule]
    return f"{file}:{where} {rule.code} {finding.message} | {finding.fix}"


def told_with_severity(finding: Finding) -> str:
    """Say a finding in one line, its severity first, as the cases of rules do."""
    return f"{finding.severity.name.lower()} {told(finding)}"
