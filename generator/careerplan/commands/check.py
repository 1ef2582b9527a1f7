"""`careerplan check`: say what an interviewer, or the program, would stumble over."""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.commands.terminal import (
    add_colour_option,
    add_project_option,
    columns_of,
    is_in_colour,
    project_folder,
    read_today,
    say,
)
from careerplan.errors import CareerplanError
from careerplan.finding import Finding, Severity

if TYPE_CHECKING:  # what these load is loaded where it is used
    from careerplan.pipeline import Checked
    from careerplan.project import Project
    from careerplan.report.telling import Report

_FORMATS = ("text", "concise", "json", "github", "sarif")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="only these files of content/"
    )
    _add_questions(parser)
    _add_output(parser)
    mending = parser.add_mutually_exclusive_group()
    mending.add_argument(
        "--fix", action="store_true", help="mend what can be meant in one way alone"
    )
    mending.add_argument(
        "--diff", action="store_true", help="show what --fix would change"
    )


def _add_questions(parser: argparse.ArgumentParser) -> None:
    """Declare what is asked of the plan."""
    parser.add_argument(
        "--select",
        metavar="RULES",
        default="",
        help="only these rules: codes, names or letters, with commas between",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="all that can be said of a goal's words, not the most telling alone",
    )
    parser.add_argument(
        "--for",
        dest="employer",
        metavar="EMPLOYER",
        default="",
        help="as it looks to this employer: the name of a file in private/employers/",
    )
    parser.add_argument(
        "--text",
        metavar="SENTENCE",
        help="judge one sentence, or with - each line of standard input, and no plan",
    )
    parser.add_argument(
        "--today",
        metavar="DATE",
        default="",
        help="the day to judge by, such as 2026-11-02 (default: today)",
    )


def _add_output(parser: argparse.ArgumentParser) -> None:
    """Declare how it is told, and how the program ends."""
    parser.add_argument(
        "--format",
        choices=_FORMATS,
        default="text",
        help="text for people, concise for editors, the others for machines",
    )
    add_colour_option(parser)
    parser.add_argument(
        "--show-private",
        action="store_true",
        help="show the words of private files, not on a terminal only",
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 for warnings too"
    )
    parser.add_argument(
        "--exit-zero", action="store_true", help="exit with 0 whatever is found"
    )


def run(args: argparse.Namespace) -> int:
    """Check the plan; return the exit code."""
    if args.text is not None:
        from careerplan.commands.text import judge_text

        return judge_text(args.text, form=args.format)
    from careerplan.pipeline import check
    from careerplan.project import read_project

    root = project_folder(args)
    project = read_project(root)
    is_wanted = _selection(args, project)
    judge = partial(
        check, today=read_today(args.today), employer=_employer(args.employer)
    )
    shows_private = args.show_private or sys.stdout.isatty()
    if args.fix or args.diff:
        from careerplan.commands.mending import mend, show_diff, write_mended

        mended = mend(project, judge, is_wanted=is_wanted)
        if args.diff:
            show_diff(project, mended, show_private=shows_private)
            return _exit_code(_found(judge(project), is_wanted, args), args)
        write_mended(
            project, mended, show_private=args.show_private or sys.stderr.isatty()
        )
        project, checked = mended.project, mended.checked
    else:
        checked = judge(project)
    findings = _found(checked, is_wanted, args)
    report = _report(findings, checked, project, args, shows_private=shows_private)
    sys.stdout.write(_render(report, args))
    _say_counts(findings, args)
    return _exit_code(findings, args)


def _found(
    checked: "Checked",
    is_wanted: Callable[[Finding], bool],
    args: argparse.Namespace,
) -> tuple[Finding, ...]:
    from careerplan.rules.choosing import choose

    # What was not asked for must not stand for what was.
    asked = tuple(finding for finding in checked.findings if is_wanted(finding))
    return choose(asked, everything=args.all)


def _exit_code(findings: tuple[Finding, ...], args: argparse.Namespace) -> int:
    worst = min((item.severity for item in findings), default=Severity.HINT)
    is_bad = worst is Severity.ERROR or (args.strict and worst is Severity.WARNING)
    return 1 if is_bad and not args.exit_zero else 0


def _say_counts(findings: tuple[Finding, ...], args: argparse.Namespace) -> None:
    """Say how much there is, and what of it need not be mended by hand."""
    from careerplan.report.text import count_findings

    part = " in what you asked for" if args.select or args.files else ""
    say(count_findings(findings) if findings else f"Nothing found{part}.")
    mendable = sum(finding.patch is not None for finding in findings)
    if mendable and not args.fix:
        which = "it" if len(findings) == 1 else f"{mendable} of them"
        say(f"careerplan check --fix  mends {which}")


def _report(
    findings: tuple[Finding, ...],
    checked: "Checked",
    project: "Project",
    args: argparse.Namespace,
    *,
    shows_private: bool,
) -> "Report":
    """Gather what there is to tell; a part of the plan or of the rules has no sum."""
    from careerplan.report.telling import Report, tell
    from careerplan.rules.scores import score_plan
    from careerplan.rules.summary import count_goals, summarise

    report = Report(
        tell(findings, show_private=shows_private),
        project.files,
        folder=_folder(project.root),
        shows_private=shows_private,
    )
    if args.files or args.select:
        return report
    subject = checked.subject
    scores = score_plan(subject, checked.findings)
    return replace(
        report,
        summary=summarise(subject, checked.findings, scores),
        goals=count_goals(subject),
        scores=scores,
    )


def _render(report: "Report", args: argparse.Namespace) -> str:
    """Make the text that was asked for of a report."""
    if args.format == "concise":
        from careerplan.report.concise import render_concise

        return render_concise(report)
    if args.format == "json":
        from careerplan.report.document import render_json

        return render_json(report)
    if args.format == "sarif":
        from careerplan.report.sarif import render_sarif

        return render_sarif(report)
    from careerplan.report.closing import render_closing
    from careerplan.report.text import render_findings

    columns = columns_of(sys.stdout)
    in_colour = is_in_colour(sys.stdout, args.color)
    text = render_findings(report, in_colour=in_colour, columns=columns)
    text += render_closing(report, columns=columns)
    if args.format == "github":
        from careerplan.report.github import render_github

        _append_job_summary(report, show_private=args.show_private)
        return render_github(report, log=text)
    return text


def _append_job_summary(report: "Report", *, show_private: bool) -> None:
    """Add all that was found to the page of the job, which is no terminal."""
    from careerplan.report.github import render_job_summary
    from careerplan.report.telling import tell
    from careerplan.report.text import count_findings

    name = os.environ.get("GITHUB_STEP_SUMMARY")
    if not name:
        return
    told = replace(
        report,
        findings=tell(report.findings, show_private=show_private),
        shows_private=show_private,
    )
    summary = render_job_summary(told, counts=count_findings(told.findings))
    try:
        with Path(name).open("a", encoding="utf-8", newline="\n") as file:
            file.write(summary)
    except OSError as error:
        say(f"the summary of the job could not be written: {error.strerror}")


def _folder(root: Path) -> str:
    """Return where the project lies in the repository that GitHub works on."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    top = Path(workspace).resolve() if workspace else root
    if top == root or top not in root.parents:
        return ""
    return f"{root.relative_to(top).as_posix()}/"


def _employer(written: str) -> str:
    """Return the name of an employer's file, which may be typed as a path."""
    return Path(written).name.removesuffix(".md")


def _selection(
    args: argparse.Namespace, project: "Project"
) -> Callable[[Finding], bool]:
    """Return what tells whether a finding was asked for."""
    rules = _rules(args.select) if args.select else None
    files = _names(args.files, project.root, project.files) if args.files else None

    def is_wanted(finding: Finding) -> bool:
        is_of_rules = rules is None or finding.rule in rules
        return is_of_rules and (files is None or finding.place.file in files)

    return is_wanted


def _rules(written: str) -> set[str]:
    """Turn rules as typed into codes; a letter stands for all of its rules."""
    from careerplan.commands.naming import rules_named

    names = [name for name in written.split(",") if name.strip()]
    if not names:
        raise CareerplanError(
            "--select names no rule", hint="write  --select M1,T1  or a letter"
        )
    return {code for name in names for code in rules_named(name)}


def _names(files: list[str], root: Path, known: dict[str, bytes]) -> set[str]:
    """Turn the files as typed into paths from the project's root."""
    named = set()
    for name in files:
        path = Path(name).resolve()
        relative = path.relative_to(root).as_posix() if root in path.parents else name
        inside = {
            item
            for item in known
            if item == relative or item.startswith(f"{relative}/")
        }
        if not inside:
            raise CareerplanError(
                f"there is no file {name} in this plan",
                hint="name a file in content/, or leave the name out to check them all",
            )
        named |= inside
    return named
