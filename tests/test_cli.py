"""The command line: verbs and their other names, exit codes, and a quick start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from careerplan import __version__, cli
from careerplan.cli import main
from careerplan.commands import check
from tests.commands.small_plan import PLAN, put
from tests.projects import ROOT

HEAVY = ("jinja2", "markdown_it", "livereload", "tornado", "rich", "watchfiles", "yaml")
VERBS = {
    "init": "",
    "check": "validate",
    "explain": "rule",
    "build": "render",
    "serve": "server",
    "show": "view",
    "export": "",
    "import": "",
}
FAULT = f"{PLAN}colour: red\n"


def run_python(
    *arguments: str | Path, **options: object
) -> subprocess.CompletedProcess[str]:
    """Run Python as a user's shell does, with its output kept until it is full."""
    kept = {key: os.environ[key] for key in os.environ if key != "PYTHONUNBUFFERED"}
    return subprocess.run(  # type: ignore[call-overload]
        [sys.executable, *map(str, arguments)],
        env=kept | {"NO_COLOR": "1"},
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        **options,
    )


@pytest.mark.parametrize("arguments", [[], ["--help"], ["--version"], ["check", "-h"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    script = (
        "import sys; from careerplan.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    run = run_python("-c", script, *arguments, stdout=subprocess.PIPE)
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines()[-1] == "[]"


def test_what_is_heavy_would_be_seen() -> None:
    script = "import sys, careerplan.render.theme, yaml; print('yaml' in sys.modules)"
    assert run_python("-c", script, stdout=subprocess.PIPE).stdout == "True\n"


def test_checking_loads_no_templates(tmp_path: Path) -> None:
    put(tmp_path, "plan.yaml", PLAN)
    script = (
        "import sys; from careerplan.cli import main; main(['check'])\n"
        "print([n for n in ('jinja2', 'livereload', 'watchfiles') if n in sys.modules])"
    )
    run = run_python("-c", script, stdout=subprocess.PIPE, cwd=tmp_path)
    assert run.stdout.splitlines()[-1] == "[]"


def test_without_a_verb_it_shows_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.startswith("usage: careerplan ")
    for verb, alias in VERBS.items():
        assert f"\n    {verb}" in told.out
        assert not alias or f"({alias})" in told.out


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    for name in filter(None, (verb, VERBS[verb])):
        with pytest.raises(SystemExit) as ended:
            main([name, "--help"])
        assert ended.value.code == 0
        assert capsys.readouterr().out.startswith(f"usage: careerplan {verb} ")


def test_it_tells_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"careerplan {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [["bild"], ["build", "--nothing"], ["check", "--out"]]
)
def test_what_it_does_not_know_is_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: careerplan")


def test_what_stops_all_work_is_told_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--project", str(tmp_path)]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("careerplan: there is no content/plan.yaml here")
    assert second.startswith("  fix  ")


def test_stopping_it_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "run", stop)
    assert main(["check"]) == 130


def test_a_bug_shows_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(check, "run", break_down)
    with pytest.raises(ZeroDivisionError):
        main(["check"])


@pytest.mark.parametrize(("arguments", "code"), [(["check"], 1), (["--help"], 0)])
def test_a_reader_who_has_seen_enough_may_leave(
    arguments: list[str], code: int, tmp_path: Path
) -> None:
    put(tmp_path, "plan.yaml", FAULT)
    reading, writing = os.pipe()
    os.close(reading)
    run = run_python("-m", "careerplan", *arguments, stdout=writing, cwd=tmp_path)
    os.close(writing)
    assert run.returncode == code
    assert "Exception" not in run.stderr


def test_a_console_that_knows_no_arrows_is_no_fault(tmp_path: Path) -> None:
    put(tmp_path, "plan.yaml", FAULT.replace("red", "→ rot"))
    command = "import sys; from careerplan.cli import main; sys.exit(main(['check']))"
    run = run_python(
        "-X",
        "utf8=0",
        "-c",
        f"import sys; sys.stdout.reconfigure(encoding='ascii'); {command}",
        stdout=subprocess.PIPE,
        cwd=tmp_path,
    )
    assert run.returncode == 1
    assert "colour: ? rot" in run.stdout


def test_it_runs_as_a_module_and_as_a_command() -> None:
    run = run_python("-m", "careerplan", "--version", stdout=subprocess.PIPE)
    assert run.stdout == f"careerplan {__version__}\n"
    command = Path(sys.executable).with_name("careerplan")
    run = run_python(command, "--version", stdout=subprocess.PIPE)
    assert run.stdout == f"careerplan {__version__}\n"


def test_the_verbs_are_all_of_them() -> None:
    folder = ROOT / "generator/careerplan/commands"
    modules = {
        path.stem
        for path in folder.glob("*.py")
        if "def configure(" in path.read_text()
    }
    verbs = [verb for verb, _, _ in cli._VERBS]
    assert {cli._MODULES.get(verb, verb) for verb in verbs} == modules


@pytest.mark.parametrize("verb", ["check", "build", "init"])
def test_a_folder_that_is_gone_is_told(
    verb: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert main([verb]) == 2
    assert capsys.readouterr().err == (
        "careerplan: the folder you are in is no longer there\n"
        "  fix  go to the folder of your plan with  cd  and try again\n"
    )
